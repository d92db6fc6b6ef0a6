"""Filled-in questionnaires: each item with its answer, "Trouble concentrating: nearly every day", "tremor 4".

Under the heading of its questionnaire an item is known by few words or by its number ("CAT: cough 3, sleep 1");
elsewhere only by words of its own, and with an answer in the questionnaire's words. An answer is what stands behind
the item: to name the trouble in the question says nothing ("Poor appetite: not at all").
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from ...calculators.inputs import Choice, Input, Quantity
from ...tools.protocol import Finding
from .claims import Row
from .degrees import Item, State, scale
from .degrees import found as level_found
from .inquiry import graded, grades
from .phrases import Match, Phrases
from .text import Text, canonical, normalise
from .words import ITEM_NAMES, OPTION_POINTS, SCALE_ITEMS, SCALE_NAMES

#: How a description begins that names the questionnaire: "PHQ-9 item 1, loss …", "Braden, moisture: …".
_NAME = r"([A-Z][\w'-]*(?: (?!item|question)[\w'-]+){0,3}?)"
_HEAD = re.compile(
    rf"{_NAME}(?: (?:item|question) (?:(\d+\w?)|on)\b| (\d+[a-c]?)(?=,)|(?=[,:]))[,:]? ?(?:item (\d+): )?"
)
_ITEM = re.compile(r"[^,:(]+")
_ROW_NUMBER = re.compile(r"[ \t]*(?:[-*•][ \t]*)?(?:item |question |q)?(\d{1,2}[a-c]?)[ \t]?[.):][ \t]*")
_LINE = re.compile(r"[^\n]+")
_NUMBERS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_POINTS_IN_WORDS = {word: float(number) for number, word in enumerate(_NUMBERS)} | {"nought": 0.0, "nil": 0.0}
_NUMBER = (
    rf"(?:an? )?(\d{{1,2}}|{'|'.join(_POINTS_IN_WORDS)})"
    r"(?:\s?(?:/|of|out of)\s?(?:\d{1,2}|four|five|ten))?(?:\s?(?:points?|pts?))?"
)
_BY_NUMBER = re.compile(rf"{_NUMBER}(?:\s*[-:=,(]\s*([a-z][^()]*?)\)?)?")
_BY_WORDS = re.compile(rf"([a-z1-9][^()=]*?)(?:\s*[(=:,-]\s*{_NUMBER}\)?)?")
_SEPARATOR = re.compile(r"[:?=|\t]|(?<=\s)-(?=\s)|\s{3,}")
_TRIM = " \t.;,'\"()[]|/"
#: What may stand between an item's name and its answer in a list: the rest of its own words.
_REST = re.compile(
    r"(?:\s(?:or|and)(?:\s[a-z-]+){1,3}|\s\([^()\n]*\)"
    r"|,?\s(?:in|on|about|of|over|during|that|with|from|to|by|because|so|when)\b"
    r"(?:(?!\s-\s)[^,;:|\n\"]){1,80}"
    r"|(?:\s(?!(?:is|was|has|no|not|but)\b)[a-z-]+){1,3}(?=,?\s?[:\"']))?"
)
_LINK = re.compile(
    r"\s*(?:(?:score|level|item)\s)?(?:(?:is|was|of|at|rated|scored|graded|as)\s)?(?P<mark>[:=|?,]|-(?=\s))?\s*"
)
_QUOTED = re.compile(r"[\"'](?P<said>[^\"'\n]{1,60})[\"']")
_SAID = re.compile(r"(?P<said>[^,;.|\n(\"]{1,60}(?:\([^()\n]{1,40}\))?)")
_BEGINS = re.compile(r"(?:^|[,;:.(|\n\"'-]|\b(?:and|\d+[a-c]?|item))\s*$")
_SMALL = frozenset(("a", "an", "and", "at", "in", "of", "on", "or", "per", "the", "times", "time", "to", "only"))
_COUNTS = {word: str(number) for number, word in enumerate(_NUMBERS)}
_MARKED = re.compile(r"[:=|?,]\s*[\"'(]?[a-z]|\s-\s*[\"']?[a-z]|[\"'][^\"'\n]{1,60}[\"']")
_SURE = 2  # words of an answer that only a comma parts from its item
_REACH = 120  # characters behind an item in which its answer may stand
_APART = 150  # characters without an answer behind which a questionnaire told in prose has ended
_WORD = 5  # letters of a questionnaire's name that may be a word
_TITLE = 30  # characters before a heading of lines; twice as many behind it
_BLANK = re.compile(r"(?<=\S)[ \t]*\n[ \t]*\n(?<!:\n\n)")
_NEAR = 12  # characters before a word in which it is looked for what parts it from the last
_SIDES = frozenset(("left", "right"))
_RUN = re.compile(
    r"(?:\s(?:items?|item scores|scores?|answers|responses|by item|1-\d{1,2}))*\s?[:=(]?\s?\(?"
    r"(?P<points>\d{1,2}(?:\s?[,;+]\s?\d{1,2}){4,}|\d(?:\s\d){4,})(?![\d./])"
)
#: Points behind the initials of their items, a total before them or none: "FLACC 6: F1 L2 A1 C1 C1".
_INITIALS = re.compile(
    r"(?:\s(?:score|total))?(?:\s?[:=]?\s?\d{1,2}(?:/\d{1,2})?)?\s?[:=(,-]{0,2}\s?"
    r"(?P<points>[a-z]\s?[:=]?\d(?:[\s,;/]{1,2}[a-z]\s?[:=]?\d){3,})(?![\d./])"
)
_POINTS, _LETTERS = re.compile(r"\d+"), re.compile(r"[a-z]")
_QUESTION = re.compile(r"\b(?:q|item )(?P<number>\d{1,2}[a-c]?)\s?[=:-]?\s?(?P<points>\d{1,2})(?![\d./])")
_ENOUGH = 3  # answers below a heading from which it is a filled-in questionnaire


class Scale(NamedTuple):
    """A questionnaire: what its items are called below its name, their numbers, and their initials in order."""

    items: Phrases[str]
    numbered: Mapping[str, str]
    initials: Mapping[str, tuple[str, ...]]


class Scales(NamedTuple):
    """Questionnaires, and where in them each is by its names."""

    names: Phrases[int]
    all: Sequence[Scale]


class _Own(NamedTuple):
    """An item of a questionnaire: its number there, and what its description says of it."""

    name: str
    given: Choice | Quantity
    number: str
    said: str


def scales(inputs: Mapping[str, Input]) -> Scales:
    """Return the questionnaires whose items are among some inputs."""
    held: dict[str, list[_Own]] = defaultdict(list)
    for name, given in inputs.items():
        if not isinstance(given, Choice | Quantity) or not (graded(given) or name in OPTION_POINTS):
            continue
        if title := next((title for title, names in SCALE_ITEMS.items() if name in names), None):
            held[title].append(_Own(name, given, "", given.description))
        elif head := _HEAD.match(given.description):
            number = head[2] or head[3] or head[4] or ""
            held[head[1].casefold()].append(_Own(name, given, number, given.description[head.end() :]))
    held = {title: own for title, own in held.items() if len(own) >= _ENOUGH}
    names: Phrases[int] = Phrases()
    for place, title in enumerate(held):
        names.add_all((title, *SCALE_NAMES.get(title, ())), place)
    return Scales(names, [_scale(own) for own in held.values()])


def _scale(own: Sequence[_Own]) -> Scale:
    items: Phrases[str] = Phrases()
    prefixes = Counter(one.name.partition("_")[0] for one in own)
    for one in own:
        prefix, _, rest = one.name.partition("_")
        short = rest if prefixes[prefix] >= _ENOUGH and prefix not in _SIDES else one.name
        head = _ITEM.match(one.said)
        named = one.given.named if isinstance(one.given, Quantity) else ()
        said = {*one.given.terms, *named, short.replace("_", " "), *ITEM_NAMES.get(one.name, ())}
        said |= {head.group().strip()} if head else set()
        items.add_all(sorted(phrase for phrase in said if phrase and not phrase[0].isdigit()), one.name)
    numbers = Counter(one.number for one in own)
    shorts = [one.name.partition("_")[2][:1] for one in own]
    in_order = {"".join(shorts): tuple(one.name for one in own)}
    return Scale(items, {one.number: one.name for one in own if one.number and numbers[one.number] == 1}, in_order)


def answered(text: Text, held: Scales, named: Sequence[Match[Item]], wanted: Mapping[str, Input]) -> list[Row]:
    """Return the answered items of questionnaires in a note, in order; `named` is where items stand in it."""
    rows: list[Row] = []
    for place, start, end in _below(text, held):
        rows += _filled(text, held.all[place], start, end, wanted)
    if not rows:
        rows += _in_a_row(text, held, wanted)
    taken = [(row.start, row.end) for row in rows]
    for row in _elsewhere(text, named, wanted):
        if all(row.end <= low or high <= row.start for low, high in taken):
            rows.append(row)
    return sorted(rows, key=lambda row: (row.start, row.input))


def findings(text: Text, rows: Iterable[Row], wanted: Mapping[str, Input]) -> Iterator[Finding]:
    """Yield what the answers of a questionnaire tell."""
    for row in rows:
        given = _scaled(wanted[row.input])
        yield level_found(text, row.input, given, row.value, row.start, row.end)


def told(rows: Iterable[Row], finding: Finding) -> bool:
    """Say whether something read of an input is what its answer, or another's, tells better."""
    start, end = finding.start or 0, finding.end or 0
    return any(row.input == finding.input and row.start < end and start < row.end for row in rows)


def _below(text: Text, held: Scales) -> Iterator[tuple[int, int, int]]:
    """Yield questionnaires, and where what is told below a name begins and ends: at a blank line, or another's name."""
    found = []
    for match in held.names.find(text.tokens):
        start, end = text.tokens[match.first].start, text.tokens[match.last - 1].end
        written = text.note[start:end]
        if not (len(written) <= _WORD and written.islower() and written.isalpha()):  # "the cat", "hits"
            found += [(place, start, end) for place in match.payloads]
    reach: dict[int, int] = {}
    for place, start, end in found:
        if start < reach.get(place, 0):
            continue  # it is named again within what is told below it
        line = _line_end(text, end)
        before = text.norm[text.norm.rfind("\n", 0, start) + 1 : start]
        behind = text.norm[end:line]
        last = line
        if len(before) <= _TITLE and len(behind) <= 2 * _TITLE and ". " not in behind:
            blank = _BLANK.search(text.norm, line)
            last = blank.start() + 1 if blank else len(text.norm)
        others = (other for one, other, _ in found if one != place and other >= end)
        reach[place] = min(last, next(others, last))
        yield place, end, reach[place]


def _line_end(text: Text, at: int) -> int:
    end = text.norm.find("\n", at)
    return end if end >= 0 else len(text.norm)


def _filled(text: Text, one: Scale, start: int, end: int, wanted: Mapping[str, Input]) -> list[Row]:
    found: list[Row] = []
    for line in _LINE.finditer(text.norm, start, end):
        whole = line.start() == 0 or text.norm[line.start() - 1] == "\n"
        number = _ROW_NUMBER.match(text.norm, line.start(), line.end()) if whole else None
        first = number.end() if number else line.start()
        low, high = text.token_range(first, line.end())
        matches = one.items.find(text.tokens[low:high])
        matches = [match._replace(first=match.first + low, last=match.last + low) for match in matches]
        listed = {match.payloads for match in matches}
        if number and number[1] in one.numbered:
            name = one.numbered[number[1]]
            own = [match for match in matches if name in match.payloads]
            if own or not matches:
                at = text.tokens[own[0].last - 1].end if own else first
                found += _in_line(text, name, first, at, line.end(), wanted)
        elif not matches and (asked := list(_QUESTION.finditer(text.norm, first, line.end()))):
            for question in asked:  # "Q1 1, Q2 1, Q8 2"
                if (known := one.numbered.get(question["number"])) and known in wanted:
                    value = _point(known, wanted, float(question["points"]))
                    if value is not None:
                        found.append(
                            _row(known, _scaled(wanted[known]), value, *question.span(), question.start("points"))
                        )
        elif len(listed) == 1 and len(next(iter(listed))) == 1:
            at = text.tokens[matches[-1].last - 1].end
            found += _in_line(text, matches[0].payloads[0], text.tokens[matches[0].first].start, at, line.end(), wanted)
        else:
            found += _listed(text, matches, line.end(), wanted)
    groups: list[list[Row]] = []
    for row in sorted(found, key=lambda row: row.start):
        before = groups[-1][-1].end if groups else None
        if before is None or (row.start - before > _APART and "\n" not in text.norm[before : row.start]):
            groups.append([])
        groups[-1].append(row)
    return [row for rows in groups if len({row.input for row in rows}) >= _ENOUGH for row in rows]


def _in_a_row(text: Text, held: Scales, wanted: Mapping[str, Input]) -> Iterator[Row]:
    """Yield the answers that stand as bare numbers behind a name, one for each item: "GAD-7: 3 3 2 2 1 2 1"."""
    for match in held.names.find(text.tokens):
        start, end = text.tokens[match.first].start, text.tokens[match.last - 1].end
        run = _RUN.match(text.norm, end) or _INITIALS.match(text.norm, end)
        points = _POINTS.findall(run["points"]) if run else []
        letters = "".join(_LETTERS.findall(run["points"])) if run else ""
        for place in match.payloads:
            numbered = held.all[place].numbered
            names = [numbered.get(str(number)) for number in range(1, len(numbered) + 1)]
            if letters:
                names = list(held.all[place].initials.get(letters, ()))
            if run is None or len(points) != len(names) or None in names:
                continue
            values = [_point(name, wanted, float(point)) for name, point in zip(names, points, strict=True) if name]
            if None not in values:
                for name, value in zip(names, values, strict=True):
                    if name is not None and value is not None:
                        yield Row(name, value, start, run.end(), run.start("points"), nothing=False)
                return


def _point(name: str, wanted: Mapping[str, Input], number: float) -> State | None:
    return _numbered(name, _scaled(wanted[name]), number)


def _scaled(given: Input) -> Choice | Quantity:
    assert isinstance(given, Choice | Quantity)
    return given


def _in_line(text: Text, name: str, start: int, at: int, end: int, wanted: Mapping[str, Input]) -> Iterator[Row]:
    """Yield the answer of an item that has a line for itself: what stands behind its last mark that is one."""
    given = _scaled(wanted[name])
    marks = [mark.end() for mark in _SEPARATOR.finditer(text.norm, at, end)]
    for place in [*marks[::-1], at]:
        said = text.norm[place:end].rstrip()
        value = _value(name, given, text.norm[start:at], said)
        if value is not None:
            answer = place + len(said) - len(said.lstrip(_TRIM))
            yield _row(name, given, value, start, place + len(said), answer)
            return


def _listed(text: Text, matches: Sequence[Match[str]], end: int, wanted: Mapping[str, Input]) -> Iterator[Row]:
    """Yield the answers of items told in one line: "nausea 1, tremor 4", "sleep – 'several days'"."""
    for at, match in enumerate(matches):
        first = text.tokens[match.first]
        if len(match.payloads) != 1 or (
            match.last - match.first == 1 and not _BEGINS.search(text.norm[max(0, first.start - _NEAR) : first.start])
        ):
            continue  # "uncontrolled worry" is not the item called "worry"
        given = _scaled(wanted[match.payloads[0]])
        after = text.tokens[match.last - 1].end
        limit = text.tokens[matches[at + 1].first].start if at + 1 < len(matches) else end
        row = _behind(text, match.payloads[0], given, text.tokens[match.first].start, after, limit)
        if row:
            yield row


def _elsewhere(text: Text, named: Sequence[Match[Item]], wanted: Mapping[str, Input]) -> Iterator[Row]:
    """Yield items that are named in full anywhere, with an answer in words behind a mark."""
    matches: list[Match[Item]] = []
    for match in named:  # of those that overlap, the longest that begin first
        if not matches or match.first >= matches[-1].last:
            matches.append(match)
    for match in matches:
        after = text.tokens[match.last - 1].end
        limit = min(_line_end(text, after), after + _REACH)
        if not _MARKED.search(text.norm, after, limit):
            continue
        for name in dict.fromkeys(item.name for item in match.payloads if item.by != "absence"):
            given = wanted[name]
            if isinstance(given, Quantity) and graded(given):
                start = text.tokens[match.first].start
                if row := _behind(text, name, given, start, after, limit, marked=True):
                    yield row


def _behind(
    text: Text, name: str, given: Choice | Quantity, start: int, after: int, limit: int, *, marked: bool = False
) -> Row | None:
    """Return the answer right behind an item's words and what may follow them; `marked`: in words, behind a mark."""
    rest = _REST.match(text.norm, after, limit)
    for at in dict.fromkeys((after, rest.end() if rest else after)):
        link = _LINK.match(text.norm, at, limit)
        assert link
        quoted = marked and link["mark"] is None
        said = (_QUOTED if quoted else _ANY).match(text.norm, link.end(), limit)
        if said is None:
            continue
        unsure = link["mark"] == "," and text.norm[link.end()] not in "\"'" and len(said["said"].split()) < _SURE
        if marked and unsure:
            continue  # "trouble sleeping, often", and not "loss of interest, more than half the days"
        value = _value(name, given, text.norm[start:after], said["said"], exact=marked)
        if value is not None and not (marked and said["said"].strip()[:1].isdigit()):
            end = said.start("said") + len(said["said"].rstrip())
            return _row(name, given, value, start, end, said.start("said"))
    return None


_ANY = re.compile(rf"[\"']?{_SAID.pattern}")


def _row(name: str, given: Choice | Quantity, value: State, start: int, end: int, answer: int) -> Row:
    nothing = value == (given.low if isinstance(given, Quantity) and given.absent is None else given.absent)
    return Row(name, value, start, end, answer, nothing)


def _value(name: str, given: Choice | Quantity, item: str, said: str, *, exact: bool = False) -> State | None:
    """Return the level that an answer to `item` names: by its number, in words, or both where they agree."""
    said = said.strip(_TRIM)
    if match := _BY_NUMBER.fullmatch(said):
        number = _numbered(name, given, _points(match[1]))
        told = _level(given, item, match[2], exact=True) if match[2] else None
        return number if told in (None, number) else None
    if match := _BY_WORDS.fullmatch(said):
        told = _level(given, item, match[1], exact=exact)
        number = _numbered(name, given, _points(match[2])) if match[2] else told
        return told if told == number else None
    return None


def _points(written: str) -> float:
    return _POINTS_IN_WORDS.get(written, -1.0) if written.isalpha() else float(written)


def _numbered(name: str, given: Choice | Quantity, number: float) -> State | None:
    if isinstance(given, Choice):
        return dict(zip(OPTION_POINTS.get(name, ()), given.options, strict=False)).get(number)
    return number if given.low <= number <= given.high else None


def _level(given: Choice | Quantity, item: str, said: str, *, exact: bool) -> State | None:
    """Return the level an answer in words means: its own words, one of their kind, or unless `exact`, most of them."""
    words = _telling(said)
    levels = _levels(given)
    if words in levels:
        return levels[words]
    if isinstance(given, Quantity) and (told := _worded(given).get(words | _telling(item))) is not None:
        return told  # "headache: severe" is a severe headache
    degree = scale(given).get(" ".join(said.split()))
    if degree is not None or exact or not words:
        return degree
    if words in _NOTHING:
        return next((level for own, level in levels.items() if own in _NOTHING), None)
    near = {level for own, level in levels.items() if own and (own < words or words < own)}
    return near.pop() if len(near) == 1 else None


@lru_cache(maxsize=4096)
def _levels(given: Choice | Quantity) -> Mapping[frozenset[str], State]:
    found: dict[frozenset[str], State] = {}
    if isinstance(given, Choice):
        for state, others in given.options.items():
            for word in (state, *others):
                found.setdefault(_telling(word), state)
        return found
    told = {level: said.partition(" ")[2].partition(";")[0].strip(" ()") for level, said in grades(given).items()}
    parts = [(_telling(part), level) for level, said in told.items() for part in re.split(r",\s|\sor\s", said)]
    found.update((words, level) for words, level in parts if all(own != words or of == level for own, of in parts))
    found.update((_telling(said), level) for level, said in told.items())
    return found


@lru_cache(maxsize=1024)
def _worded(given: Quantity) -> Mapping[frozenset[str], float]:
    """Return the levels by the words that tell one with its item: "severe headache"."""
    return {_telling(phrase): float(level) for level, phrases in given.levels.items() for phrase in phrases}


@lru_cache(maxsize=4096)
def _telling(said: str) -> frozenset[str]:
    """Return the words of an answer that tell: "four or more times a week" and "4 or more times per week" are one."""
    words = re.findall(r"[a-z0-9]+", normalise(said))
    return frozenset(_COUNTS.get(word, canonical(word)) for word in words if word not in _SMALL)


_NOTHING = frozenset(_telling(said) for said in ("never", "no", "none", "not at all", "at no time", "nothing"))
