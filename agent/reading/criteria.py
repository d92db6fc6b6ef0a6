"""Criteria and choices: which named findings the note asserts or denies of the patient."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from ...calculators.inputs import Choice, Criterion
from ...tools.protocol import Finding
from .context import RELATIVE, Assertion, Context
from .degrees import found as level_found
from .degrees import of_a_while
from .lexicon import Lexicon, Target
from .met import LONGEST_QUOTE
from .phrases import DENIERS, Match
from .staging import of_another_scale
from .text import Text, canonical
from .windows import ago, window, within
from .words import AFTER_NOUN, CAPITALS_ONLY, NOT_PLURAL, PLAIN_AFTER, PLAIN_BEFORE

_NOW = re.compile(
    r"\b(?:current|currently|now|present|presenting|active|ongoing|receiving|takes|on admission|at presentation|today|"
    r"acute)\b"
)
_ACUTE = re.compile(r"\b(?:acute|new|now|presenting|on admission|at presentation|today)\b")
_EVER = re.compile(r"\b(?:history|previous|prior|past|ever|known)\b")
_PAST = re.compile(r"\b(?:history|previous|prior|past|personal|p?m?hx?)\b")
_TO_COME = re.compile(
    r"\b(?:planned|scheduled|elective|upcoming|preoperative|pre-operative|operation|surgery|procedure|undergoing)\b"
)
_OPERATION = re.compile(r"\bkind of (?:\w+ )?operation\b")  # the one in question, and none of the past
_ANNOUNCED = re.compile(r"\b(?:scheduled|elective|planned|undergoing|to undergo|prior to|before|awaiting|posted for)\b")
_REFUSED = re.compile(
    r"refus|declin|reluctan|unwilling|not keen|hesitan|offer|suggest|turned down"
)  # planned by others only
_YEARS_AGO = re.compile(
    r"\byears? (?:ago|earlier|before|prior|previously)\b|\blast year\b|\bas an? (?:child|infant|baby)\b|"
    r"\bin (?:childhood|infancy)\b"
)
_SINCE_THEN = re.compile(r"\b(?:diagnos\w+|since|known|chronic|history|still|now|currently|presents?|today)\b")
_YEARS_AGO_LEADS = re.compile(
    r"\s*(?:(?:about|some|over|nearly) )?(?:\w+ years? (?:ago|earlier|before|prior|previously)|last year),"
)
_BEFORE_NOW = re.compile(r"\b(?:previous|prior)\b")
_OVER_A_TIME = re.compile(r"\b(?:last|past|within|recent(?:ly)?|since|hours?|days?|weeks?|months?|onset|episodes?)\b")
_LASTING = re.compile(
    r"\b(?:disease|disorder|diabet\w+|hypertension|failure|cirrhosis|dementia|fibrillation|cancer|malignan\w+|arthritis)\b"
)
#: A state of a choice that is itself of the past: "former", "over 5 years ago".
_TIME = re.compile(r"\b(?:former|ex|ago|past|previous|years?|months?|quit|stopped)\b")
_COMA_PART = re.compile(r"[evm]\s?[1-6t]")
_COMA = re.compile(r"\be\s?[1-4][^a-z0-9]{0,4}v\s?(?:[1-5]|t)[^a-z0-9]{0,4}m\s?[1-6](?!\d)")
_OPEN = "the note leaves it open"
_MAY_BE, _UNKNOWN = 0.6, 0.5  # how likely it is taken to be: the first is put with its question
_BRACKET = re.compile(r"[\"']?\s?\(")
_RELATIVES = frozenset(
    ("family", "friends", "household", "maternal", "mother", "others", "parent", "parental", "parents", "partner",
     "relative", "someone", "spouse")
)  # fmt: skip
_LIST = 12  # phrases behind one among which such as begin inside it stand
_TELLING = 3  # words of a state that is no symptom of a list: "partial gaze palsy", and not "cough"
_GOES_ON = frozenset(canonical(word) for word in AFTER_NOUN)
_STILL = frozenset(("current", "active", "ongoing", "acute", "new"))


class Wants:
    """What a criterion's description asks for: the present state, what is only planned or suspected, a relative's."""

    def __init__(self, description: str) -> None:
        lowered = description.lower()
        self.ever = bool(_EVER.search(lowered))
        self.now = bool(_NOW.search(lowered)) and not self.ever
        self.acute = self.now and bool(_ACUTE.search(lowered))
        self.planned = bool(_TO_COME.search(lowered))
        self.passing = not self.ever and not _LASTING.search(lowered)  # what was so years ago need not be so now
        self.operation = bool(_OPERATION.search(lowered))
        self.suspected = "suspect" in lowered
        self.of_relatives = any(word in _RELATIVES for word in re.findall(r"[a-z]+", lowered))
        self.words = frozenset(re.findall(r"[a-z]+", lowered))


@lru_cache(maxsize=8192)
def _wants(description: str) -> Wants:
    return Wants(description)


def momentary(description: str) -> bool:
    """Say whether a criterion asks how things are, and neither for what lasts nor for a time that has passed."""
    return _wants(description).passing and not _OVER_A_TIME.search(description.lower())


def findings(text: Text, lexicon: Lexicon, context: Context) -> Iterator[Finding]:
    """Yield a finding for every phrase of a criterion or choice that is asserted or denied, or left open."""
    found = lexicon.phrases.find(text.tokens, overlapping=True)
    context.told = [(one.first, one.last) for one in found if one.last - one.first >= _TELLING and _states(one)]
    read: set[str] = set()
    meant: Assertion | None = None
    before = -1
    denied: dict[str, dict[str, Assertion]] = {}  # of composite criteria, the parts denied
    for match, targets in _matches(text, found):
        if meant is None or not _alias(text, before, match):
            meant = context.of(match.first, match.last)
        before = match.last
        for target in targets:
            if target.role == "part" and meant.meaning == "denied" and not meant.narrowed:
                denied.setdefault(target.input, {}).setdefault(target.state, meant)
        for finding in _told(text, lexicon, context, match, targets, meant):
            if not left_open(finding):
                read.add(finding.input)
            yield finding
    for name, parts in denied.items():
        if name not in read and len(parts) == len(lexicon.criteria[name].parts):
            yield from _none_of(text, name, lexicon.criteria[name], parts.values())
    whole = [match for match in found if not _needs_capitals(text, match)]
    for match, _ in lexicon.phrases.listed(text.tokens, whole):  # where nothing is said of an input by itself
        targets = [target for target in match.payloads if target.role != "other" and target.input not in read]
        yield from _told(text, lexicon, context, match, targets, context.of(match.first, match.last))


def _none_of(text: Text, name: str, criterion: Criterion, parts: Iterable[Assertion]) -> Iterator[Finding]:
    """Yield that a composite finding is not there, where each of its parts is denied: "no IHD/CVA/PVD"."""
    start, end = min(part.start for part in parts), max(part.end for part in parts)
    if end - start <= LONGEST_QUOTE:
        yield _finding(text, name, False, start, end, "derived", f"none of what counts as: {criterion.description}")


def _of_kin(
    text: Text, context: Context, criterion: Criterion, target: Target, match: Match[Target], meant: Assertion
) -> Finding | None:
    """Return what an illness of a relative tells: "mum DVT", "FHx: IHD (father)", "FH: no IHD"."""
    whose = context.relation(match.first, match.last)
    family = context.in_the_family(meant)
    if meant.meaning != "unusable" or not (family or (whose is not None and meant.cue == RELATIVE)):
        return None
    if whose is not None and criterion.relatives and text.tokens[whose].word not in criterion.relatives:
        return None
    told = context.of(match.first, match.last, relatives=True)
    whole = f"family history of {text.norm[text.tokens[match.first].start : text.tokens[match.last - 1].end]}"
    if told.meaning == "denied" and whose is None and whole in criterion.terms:
        return _finding(text, target.input, False, told.start, told.end, "negated")
    if told.meaning not in ("asserted", "ended") or (
        whose is None and whole not in (*criterion.terms, *criterion.includes)
    ):
        return None
    ends = [told.start, told.end] + ([text.tokens[whose].start, text.tokens[whose].end] if whose is not None else [])
    start, end = min(ends), max(ends)
    rule = f"“{text.note[start:end]}” counts as: {criterion.description}"
    return _finding(text, target.input, True, start, end, "derived", rule)


def _told(
    text: Text, lexicon: Lexicon, context: Context, match: Match[Target], targets: Iterable[Target], meant: Assertion
) -> Iterator[Finding]:
    """Yield what a phrase that is so meant tells of each input it bears on."""
    if meant.meaning == "planned" and _REFUSED.search(meant.cue):
        meant = meant._replace(meaning="unusable")
    telling = match.last - match.first >= _TELLING and _states(match)
    as_state = context.of(match.first, match.last, state=True) if telling and meant.meaning != "asserted" else meant
    for target in targets:
        if target.role == "part":
            continue
        if target.role == "kin":
            found = _of_kin(text, context, lexicon.criteria[target.input], target, match, meant)
        elif target.role == "option":
            found = _choice(text, lexicon, target, match, as_state)
        elif target.role == "level":
            found = _level(text, lexicon, target, match, as_state)
        else:
            found = _criterion(text, context, lexicon.criteria[target.input], target, match, meant)
        if found := found or _open(text, lexicon, context, target, match, meant):
            yield found


def _open(
    text: Text, lexicon: Lexicon, context: Context, target: Target, match: Match[Target], meant: Assertion
) -> Finding | None:
    """Return what a phrase speaks of where the words leave open whether it is so: "?TIA", "diabetes: not known"."""
    how = context.openness(meant)
    if not how or target.past:
        return None
    state: bool | str
    if target.role in ("term", "include"):
        given: Criterion | Choice = lexicon.criteria[target.input]
        state = True
    elif target.role == "option" and target.state != lexicon.choices[target.input].absent:
        given, state = lexicon.choices[target.input], target.state
    else:
        return None
    wants = _wants(given.description)
    if meant.past and (wants.now or (wants.passing and _long_ago(text, match, past=True))):
        return None
    found = _finding(text, target.input, state, meant.start, meant.end, "derived", _OPEN)
    return found.model_copy(update={"confidence": _MAY_BE if how == "may be" else _UNKNOWN})


def left_open(finding: Finding) -> bool:
    """Say whether a note speaks of something and leaves open whether it is so."""
    return finding.rule == _OPEN


def _states(match: Match[Target]) -> bool:
    return any(target.role in ("option", "level") for target in match.payloads)


def _alias(text: Text, before: int, match: Match[Target]) -> bool:
    """Say whether a phrase alone in brackets only abbreviates the one before it: "Do Not Resuscitate (DNR)"."""
    if before < 1 or text.norm[text.tokens[match.last - 1].end :][:1] != ")":
        return False
    return bool(_BRACKET.fullmatch(text.norm, text.tokens[before - 1].end, text.tokens[match.first].start))


def _matches(text: Text, found: list[Match[Target]]) -> Iterator[tuple[Match[Target], list[Target]]]:
    """Yield the phrases found, with the inputs each bears on where it stands."""
    for index, match in enumerate(found):
        if _needs_capitals(text, match) or _stray_coma_part(text, match) or _of_several(text, match):
            continue
        if text.tokens[match.first].word in DENIERS and _runs_on(found, index):
            continue
        targets = [target for target in match.payloads if target.role != "other"]
        if of_another_scale(text, text.tokens[match.first].start, text.tokens[match.last - 1].end):
            targets = [target for target in targets if target.role not in ("option", "level")]
        for longer in _covering(found, index):
            targets = _left_by(text, match, longer, targets)
        if targets:
            yield match, targets


def _runs_on(found: list[Match[Target]], index: int) -> bool:
    """Say whether the last word of a phrase begins one of something else: "no speech" in "no speech disturbance"."""
    match = found[index]
    named = {target.input for target in match.payloads}
    return any(
        match.first < other.first < match.last < other.last
        and named.isdisjoint(target.input for target in other.payloads)
        for other in found[index + 1 : index + 1 + _LIST]
    )


def _left_by(text: Text, match: Match[Target], longer: Match[Target], targets: list[Target]) -> list[Target]:
    """Return what a phrase still bears on inside a longer one.

    Of one input the longer phrase counts. Another input's hides it only where it means something else: because the
    vocabulary says so (`excludes`, look-alikes), or because the phrase is no more than the longer one's first part, as
    in "stroke volume". "Alcohol-related cirrhosis" is cirrhosis all the same. A state is that of one choice only: the
    drug in "to hydrocortisone" is not the one that is given.
    """
    if any(target.input == "" for target in longer.payloads):
        return []
    states = {target.state for target in longer.payloads if target.role == "option"}
    targets = [target for target in targets if target.role != "option" or target.state not in states]
    means_itself = any(target.role != "other" for target in longer.payloads)
    if means_itself and not _ends_or_goes_on(text, match, longer):
        return [target for target in targets if target.role == "timed"]  # "ORIF ankle 19/7 ago"
    named = {target.input for target in longer.payloads if not target.past}
    return [target for target in targets if target.input not in named]


def _covering(found: list[Match[Target]], index: int) -> Iterator[Match[Target]]:
    match = found[index]
    for step in (-1, 1):
        at = index + step
        while 0 <= at < len(found) and abs(found[at].first - match.first) <= 12:
            other = found[at]
            if (
                other.first <= match.first
                and other.last >= match.last
                and other.last - other.first > match.last - match.first
            ):
                yield other
            at += step


def _ends_or_goes_on(text: Text, match: Match[Target], longer: Match[Target]) -> bool:
    """Say whether the longer phrase ends with the shorter, or goes on with what only describes it ("… with …")."""
    if match.last == longer.last:
        return True
    following = text.tokens[match.last].word
    return following in _GOES_ON or following.isdigit() or (following.endswith("ly") and following != "only")


def _needs_capitals(text: Text, match: Match[Target]) -> bool:
    tokens = text.tokens[match.first : match.last]
    return (
        len(tokens) == 1
        and tokens[0].word in CAPITALS_ONLY
        and not text.note[tokens[0].start : tokens[0].end].isupper()
    )


def _of_several(text: Text, match: Match[Target]) -> bool:
    """Say whether a single word stands in a plural that means something else: "after five pregnancies"."""
    token = text.tokens[match.first]
    return match.last - match.first == 1 and text.norm[token.start : token.end] in NOT_PLURAL


def _stray_coma_part(text: Text, match: Match[Target]) -> bool:
    """Say whether "V3" or "m2" stands alone, as a lead or an area, and not beside the other parts of a coma scale."""
    start, end = text.tokens[match.first].start, text.tokens[match.last - 1].end
    if not _COMA_PART.fullmatch(text.norm, start, end):
        return False
    return not any(
        m.start() <= start and end <= m.end() for m in _COMA.finditer(text.norm, max(0, start - 30), end + 30)
    )


def _choice(text: Text, lexicon: Lexicon, target: Target, match: Match[Target], meaning: Assertion) -> Finding | None:
    wants = _wants(lexicon.choices[target.input].description)
    planned = meaning.meaning == "planned" and wants.planned
    former = meaning.meaning == "ended" and _TIME.search(target.state)  # "former smoker (quit 2005)"
    if meaning.meaning != "asserted" and not planned and not former:
        return None
    if wants.operation and meaning.past and not _announced(text, match):
        return None
    if meaning.past and wants.passing and not _TIME.search(target.state) and _long_ago(text, match, past=True):
        return None
    return _finding(text, target.input, target.state, text.tokens[match.first].start, text.tokens[match.last - 1].end)


def _announced(text: Text, match: Match[Target]) -> bool:
    """Say whether a sentence announces an operation: "with a history of stroke is scheduled for aortic surgery"."""
    start = text.tokens[match.first].start
    return bool(_ANNOUNCED.search(text.norm, text.sentence(start)[0], start))


def _level(text: Text, lexicon: Lexicon, target: Target, match: Match[Target], meaning: Assertion) -> Finding | None:
    """Return the level of a coded item that a phrase tells by itself."""
    given = lexicon.quantities[target.input]
    if meaning.meaning != "asserted" or (meaning.past and not of_a_while(given.description)):
        return None
    start, end = text.tokens[match.first].start, text.tokens[match.last - 1].end
    return level_found(text, target.input, given, float(target.state), start, end)


def _criterion(
    text: Text, context: Context, criterion: Criterion, target: Target, match: Match[Target], meaning: Assertion
) -> Finding | None:
    wants = _wants(criterion.description)
    if meaning.meaning == "unusable":
        meaning = _usable_after_all(context, match, meaning, wants)
    if target.past and not (meaning.past or _PAST.search(meaning.cue)):
        return None
    start, end = text.tokens[match.first].start, text.tokens[match.last - 1].end
    if criterion.timed and target.role in ("term", "include", "timed"):
        told = _timed(text, criterion, target, start, end) if meaning.meaning in ("asserted", "ended") else None
        if told or target.role == "timed":
            return told
    if target.role == "opposite":
        rule = f"“{text.note[start:end]}” rules it out: {criterion.description}"
        asserted = meaning.meaning == "asserted" or (meaning.meaning == "planned" and wants.planned)
        asserted = asserted and not (wants.now and meaning.past)
        return _finding(text, target.input, False, start, end, "derived", rule) if asserted else None
    match meaning.meaning:
        case "asserted" | "planned" if target.role == "wider":
            return None
        case "asserted" if wants.passing and _long_ago(text, match, meaning.past):
            return None  # whether it is so still, the note does not say
        case "asserted" if not (wants.now and meaning.past):
            return _asserted(text, criterion, target, start, end)
        case "planned" if wants.planned:
            return _asserted(text, criterion, target, start, end)
        case "denied" if target.role == "wider" and not _plain(text, match):
            return None
        case "denied" if target.role in ("term", "wider") and not _too_narrow(text, match, meaning, wants):
            return _finding(text, target.input, False, meaning.start, meaning.end, "negated")
        case "ended" if wants.ever and target.role in ("term", "include"):
            return _asserted(text, criterion, target, start, end)
        case "ended" if wants.now and target.role == "term":
            return _finding(
                text, target.input, False, meaning.start, meaning.end, "derived", f"“{meaning.cue}” ends it"
            )
        case _:
            return None


def _timed(text: Text, criterion: Criterion, target: Target, start: int, end: int) -> Finding | None:
    """Return what the time tells of an event: "TKR 3 weeks ago", "POD 12 after bowel resection"."""
    limit, told = window(criterion.description), ago(text, start, end)
    if limit is None or told is None:
        return None
    days, first, last = told
    so = within(days, limit)
    rule = f"{days:g} days ago {'counts' if so else 'does not count'} as: {criterion.description}"
    return _finding(text, target.input, so, first, last, "derived", rule)


def _long_ago(text: Text, match: Match[Target], past: bool) -> bool:
    """Say whether it is said of years ago, and of no time since: "intubated last year", "two years ago, he had …"."""
    here = text.tokens[match.first].start
    low, high = text.sentence(here)
    if _YEARS_AGO_LEADS.match(text.norm, low) and not _SINCE_THEN.search(text.norm, low, here):
        return True
    return past and bool(_YEARS_AGO.search(text.norm, low, high)) and not _SINCE_THEN.search(text.norm, low, high)


def _usable_after_all(context: Context, match: Match[Target], meaning: Assertion, wants: Wants) -> Assertion:
    """Return what is said of a relative, or suspected, where just that is asked for."""
    if wants.of_relatives and meaning.cue == RELATIVE:
        return context.of(match.first, match.last, relatives=True)
    if wants.planned and any(word in meaning.cue for word in ("evaluat", "assess")):
        return meaning._replace(meaning="planned")  # "evaluated for a hip replacement"
    if wants.suspected and "susp" in meaning.cue:
        return meaning._replace(meaning="asserted")
    return meaning


def _plain(text: Text, match: Match[Target]) -> bool:
    """Say whether a phrase stands alone: "cancer", and not "skin cancer" or "cancer pain", whose denial says less."""
    before = text.tokens[match.first - 1].word if match.first else "."
    after = text.tokens[match.last].word if match.last < len(text.tokens) else "."
    return (before in PLAIN_BEFORE or not before.isalnum()) and (after in PLAIN_AFTER or not after.isalnum())


def _too_narrow(text: Text, match: Match[Target], meaning: Assertion, wants: Wants) -> bool:
    """Say whether a denial leaves open what is asked: "no lung cancer", and of a stroke now "no previous stroke"."""
    before = text.tokens[match.first - 1].word if match.first else ""
    of_before = _BEFORE_NOW.search(meaning.cue) and "history" not in meaning.cue
    if wants.passing and (of_before or _BEFORE_NOW.fullmatch(before)):
        return True
    if meaning.narrowed:
        return not wants.words.issuperset(meaning.narrowed.split()) and not (wants.now and meaning.narrowed in _STILL)
    return wants.acute and any(word in meaning.cue for word in ("prior", "previous", "history", "past"))


def _asserted(text: Text, criterion: Criterion, target: Target, start: int, end: int) -> Finding:
    if target.role == "term":
        return _finding(text, target.input, True, start, end)
    return _finding(
        text, target.input, True, start, end, "derived", f"“{text.note[start:end]}” counts as: {criterion.description}"
    )


def _finding(
    text: Text, name: str, value: bool | str, start: int, end: int, status: str = "stated", rule: str = ""
) -> Finding:
    return Finding.model_validate(
        {
            "input": name,
            "value": value,
            "status": status,
            "quote": text.note[start:end],
            "start": start,
            "end": end,
            "rule": rule,
        }
    )
