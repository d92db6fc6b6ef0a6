"""Which number belongs to which measurement: the nearest label in the clause, with only known words between."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...calculators.inputs import Quantity, display
from ...tools.protocol import Span
from .claims import Claim, Label
from .context import Context
from .demographics import introductions
from .doses import daily
from .fluids import Fluids
from .gaps import PASSED, follows_a_change, is_a_change, may_lie_between
from .levels import levels
from .lexicon import DIASTOLIC, OTHER, PRESSURE, SYSTOLIC, Lexicon
from .numbers import LARGEST_OF, WORDS, Number, excluded, extents, find, gap, merged, turned_round, worded
from .reference import behind
from .tables import columns
from .text import Text
from .timing import led_on
from .trends import tables
from .units import MULTIPLES, known_as, ucum
from .unlabelled import unlabelled
from .words import INCIDENTAL, NEEDS_UNIT, NOT_AFTER

__all__ = ["Claim", "Quantities"]

_LONGEST_RUN = 8  # labels in "sodium, potassium and chloride were …"
_MOST_ALIASES = 4
_CHAIN = re.compile(
    r"\s*(?:->|→|=>|-->|>|to|,?\s?then|,?\s?and later|and|,?\s?and then|;|,)\s*|\s*\(\s*(?:from|was|previously|"
    r"baseline|prior|up from|down from|baseline of)[ :]*"
)
_ALIAS_GAP = re.compile(r"\s?[(/,]?\s?")
_JOINED = re.compile(r"\s?,?\s?(?:,|and|/|&|plus|along with|together with|as well as|coupled with)\s?")
_BACK_GAP = re.compile(
    r"\)?[^\S\n]?(?:\([^()\n]{1,20}\)\s?)?(?:(?:of|in|on|for|during)\s(?:the\s|a\s|an\s|his\s|her\s)?|\()?[^\S\n]?"
)
_DESCRIBED = re.compile(
    r"\s(?:(?!(?:from|to|of|in|on|with|and|or|above|below|at|by|for|than|the|deep|thick|away|long|margins?|distal|proximal|"
    r"wall|no|without|beyond|behind|between|near|x)\b)[a-z][a-z-]*\s){1,4}"
)
#: Gas tensions of arterial blood, which those of a venous sample are not.
_IN_ARTERIES = frozenset(("arterial_oxygen", "arterial_carbon_dioxide"))
_GAS = re.compile(r"\b(?:vbg|venous (?:blood )?gas|venous|cap gas|capillary gas|abg|arterial)\b")
_LEADS_UNIT = re.compile(r"[\s|]{0,12}[,(\[]?\s?")
_PARTED = re.compile(r",|\band\b")
_POINT_OF_LIST = re.compile(r"([1-9]|1\d)\.\s[a-z]")
_A_PRESSURE = re.compile(r"(?:[6-9]\d|[12]\d\d)\s?/\s?\d{2,3}")
_IN_A_DAY = re.compile(
    r"\s?(mls?|cc|l|litres?)\b,? ?(?:in|over|for|during)? ?(?:the )?(?:(?:last|past|first|1st) )?24 ?-?"
    r"(?:h|hrs?|hours?)\b"
)
_SIDE = re.compile(r"\d+(?:\.\d+)?")
_SQUARES = {("mm2", "mm"): 1.0, ("mm2", "cm"): 100.0, ("cm2", "cm"): 1.0, ("cm2", "mm"): 0.01}
_HUNDREDTHS = re.compile(r"\s?(?:/|out of|on the)\s?(?:0-)?100(?: ?mm)?(?: (?:line|scale|vas))?\b")
_BY_TEN = "100 mm divided by ten"
_EXTENT = re.compile(r"\b(?:diameter|size|dimension)\b")
_ON_TO = re.compile(r"\s?(?:to|-+>|=>|→|>)\s?")
_FOR_ANOTHER = re.compile(r"\sfor\s(?:the\s|his\s|her\s)?(?!age\b|an?\b|\d)[a-z]")  # "tremor, 2 for rigidity"
_EACH = re.compile(r"\s?(?:each|both)\b")
_AMBIGUOUS_UNITS = frozenset(["in", "m", "c", "f", "s", "y", "a", "k", "u", "h", "d", "hr", "oc"])
_TIMES = frozenset(("h", "hr", "d", "y"))
_DOTTED_THOUSANDS = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_SCORED = re.compile(r"\b(?:scor(?:es|ed|ing|e)(?: of| a)?|rated|graded|an?) $")
_LETTERS = frozenset(("p", "t"))  # labels of one letter: the end of "A/P" is no pulse
_BLOOD = re.compile(r"blood|bp")
_OTHER_PRESSURE = re.compile(r"\b(?:mean|diastolic|pulse|central|lowest)\s(?:systemic\s|arterial\s)?$")
_PLURAL = re.compile(r"[a-rt-z]s\b")
_COUNTED = re.compile(
    r"\s?(?:times?|x|nights?|episodes?|bouts?|attacks?|occasions?)\b|\s(?:per|a|each|every)\s(?:day|night|week|month)"
)
_SHOCKS = re.compile(r"\s(?:shocks?|cycles?|rounds?)\b")
_DISTANCE = re.compile(r"[\s-]?(?:m|cm|km|ft|foot|feet|met(?:er|re)s?|steps?|stairs?)\b")
_INTERVAL = re.compile(r"[ ,;(\[]*(?:95 ?%|ci\b)")  # "HR 0.85 (95% CI …)" is a hazard ratio
#: In a panel "CO2" is the total, which is bicarbonate: "Na 152, K 3.6, Cl 112, CO2 22".
_IN_A_PANEL = re.compile(r"\b(?:cl|chloride|k|potassium)[-+]?[ :=]{1,3}\d{1,3}(?:\.\d)?[,;/]?\s$")
#: What is told as a multiple of the laboratory's limit: "LDH 310 U/L (ULN 250)".
_OF_A_LIMIT = re.compile(r"(?:divided by|multiple of) .*upper (?:limit of normal|reference limit)")
_AT_ONCE = re.compile(r"\s?[:=]?\s?")
_SINCE = re.compile(r"\b(?:since|began|begun|ago)\b")
_OR = re.compile(r"\bn?or\b")
_OUT_OF = re.compile(r"(?:/|out of)\s?(\d+)")
#: Behind a number that is none of its own: a pair, a sum ("Gleason 3+4"), a ratio ("PaO2 2/FiO2").
_ANOTHERS = re.compile(r"\s?/\s?(?:\d|fio)|\s?\+\s?\d")
_SCALE = re.compile(r"\s?(?:/|out of|of)\s?(\d+)(?!\d|\.\d)")


@dataclass
class Quantities:
    """Reads the measurements of one note."""

    text: Text
    lexicon: Lexicon
    context: Context
    child: bool = False  # the limits of adults are not this patient's

    def claims(self) -> list[Claim]:
        """Return every number that a wanted label claims, in the order of the note."""
        self.norm = self.text.norm
        self.closed = merged([*excluded(self.norm), *tables(self.text).superseded])
        found_numbers = [*find(self.norm, self.lexicon.unit, self.closed), *extents(self.norm)]
        self.numbers = sorted(found_numbers, key=lambda number: (number.start, number.end))
        self.starts = [number.start for number in self.numbers]
        self.fluids = Fluids(self.text)
        self.labels = self._labels()
        self.label_starts = [label.start for label in self.labels]
        people = introductions(self.text, self.context)
        ages = {person.start for person in people}  # "47M EtOH" drinks no 47
        self.taken = {position for position, start in enumerate(self.starts) if start in ages}
        self.used: set[Label] = set()
        found = [claim for label in self.labels for claim in self._daily(label)]
        for label, position in columns(self.text, self.labels, self.numbers):
            self.used.add(label)
            self.taken.add(position)
            found.extend(self._claim(label, position))
        for index in range(len(self.labels)):
            found.extend(self._after_label(index))
        for index in range(len(self.labels)):
            found.extend(self._before_label(index))
        named = {claim.name for claim in found}
        for label, position in unlabelled(self.text, self.numbers, self.taken, self.context, self.lexicon.told, people):
            if named.isdisjoint(label.names):
                found.extend(self._claim_number(label, self.numbers[position], label.start))
        counted = {claim.name for claim in found}
        told = levels(self.text, self.labels, self.context, counted, child=self.child)
        found.extend(claim for claim in told if claim.name in self.lexicon.quantities)
        return sorted(found, key=lambda claim: claim.start)

    def _labels(self) -> list[Label]:
        tokens = self.text.tokens
        found: list[Label] = []
        for match in self.lexicon.labels.find(tokens):
            names = tuple(name for name in match.payloads if name != OTHER) or (OTHER,)
            at = tokens[match.first].start
            if tokens[match.first].word in _LETTERS and self.norm[max(0, at - 1) : at] in ("/", "-", "&"):
                continue
            if self.norm.startswith("/", tokens[match.last - 1].end) and self.lexicon.unit.match(self.norm, at):
                continue  # "CRP mg/L 27" names no magnesium
            if match.first and tokens[match.first - 1].word in NOT_AFTER and self._touching(match.first):
                names = (OTHER,)
            if self.norm.startswith(("(aw)", " aw"), tokens[match.last - 1].end):
                names = (OTHER,)  # of the airway
            of_it = self.fluids.measured(names, at, tokens[match.last - 1].end)
            names = tuple(name for name in of_it if name == PRESSURE or name in self.lexicon.quantities) or (OTHER,)
            found.append(Label(match.first, match.last, tokens[match.first].start, tokens[match.last - 1].end, names))
        return found

    def _touching(self, first: int) -> bool:
        tokens = self.text.tokens
        return self.norm[tokens[first - 1].end : tokens[first].start].strip(" -") == ""

    def _gap_fits(self, label: Label, start: int) -> bool:
        """Say whether only words that may lie between a label and its number lie there, in one sentence."""
        return may_lie_between(self.norm, label, start, self.closed) and (
            self.text.sentence(label.start) == self.text.sentence(start)
        )

    def _next_number(self, label: Label) -> int | None:
        index = bisect_left(self.starts, label.end)
        while index < len(self.numbers) and (
            self._only_a_count(label, self.numbers[index]) or self._time_of_sample(label, index)
        ):
            index += 1
        return index if index < len(self.numbers) else None

    def _time_of_sample(self, label: Label, index: int) -> bool:
        """Say whether a number tells when a sample was taken that another gives the value of: "trop 0h 45 ng/L"."""
        number, following = self.numbers[index], self.numbers[index + 1 : index + 2]
        if number.other or known_as(number.written) not in ("h", "min") or self._fits(label, number) or not following:
            return False
        named = bisect_left(self.label_starts, number.bare_end)  # "RR 16 HR 70" holds no hours
        if named < len(self.labels) and self.labels[named].start < number.end:
            return False
        return bool(_AT_ONCE.fullmatch(self.norm, number.end, following[0].start))

    def _only_a_count(self, label: Label, number: Number) -> bool:
        """Say whether a number counts something else than the label measures: "creatinine two days later"."""
        quantities = [self.lexicon.quantities[name] for name in label.names if name in self.lexicon.quantities]
        if not isinstance(number.value, float):
            return False
        a_count = self.norm[number.start : number.bare_end] in WORDS or PASSED.match(self.norm, number.bare_end)
        return bool(a_count) and not any(_unit(quantity, number.written) for quantity in quantities)

    def _after_label(self, index: int) -> Iterator[Claim]:
        label = self.labels[index]
        position = self._next_number(label)
        if label in self.used or position is None or position in self.taken:
            return
        number = self.numbers[position]
        if index + 1 < len(self.labels) and self._anothers(label, self.labels[index + 1], number):
            return
        if "," in self.norm[label.end : number.start] and _FOR_ANOTHER.match(self.norm, number.end):
            return
        if is_a_change(self.norm, label, number) or self._weighs_the_patient(label, number):
            return
        end = self._effective_end(index, number.start)
        if end is None:
            return
        if (unit_end := self._unit_between(label, end, position)) is not None:
            end, number = unit_end, self.numbers[position]
        reach = label._replace(end=end)
        if not self._gap_fits(reach, number.start) or self._belongs_to_next(index, number, position):
            return
        if (
            _PARTED.search(self.norm, label.end, number.start)
            and position
            and self._stands_behind(label, self.numbers[position - 1])
        ):
            return
        if (run := self._run(index, position)) is not None:
            yield from run
            return
        self._share_unit(position)
        claims = list(self._claim(label, position))
        self.taken.add(position)
        yield from claims
        if claims:
            yield from self._chained(label, position)

    def _weighs_the_patient(self, label: Label, number: Number) -> bool:
        """Say whether a weight behind a comma is another thing than the label before it: "26M EtOH, 80 kg"."""
        return (
            "," in self.norm[label.end : number.start]
            and known_as(number.written) == "kg"
            and not self._fits(label, number)
        )

    def _effective_end(self, index: int, stop: int) -> int | None:
        """Return where the label ends, an alias in brackets included; None if another label lies before `stop`."""
        label, end = self.labels[index], self.labels[index].end
        for other in self.labels[index + 1 : index + 1 + _MOST_ALIASES]:
            if other.start >= stop:
                break
            same = set(other.names) & set(label.names) - {OTHER}
            alias = (same or other.names == (OTHER,)) and _ALIAS_GAP.fullmatch(self.norm, end, other.start)
            if not alias or not same:
                return None
            end = other.end + (1 if self.norm[other.end : other.end + 1] == ")" else 0)
        return end + 1 if self.norm[end : end + 1] == ")" else end

    def _unit_between(self, label: Label, end: int, position: int) -> int | None:
        """Give a number the unit that stands before it, "albumin g/L   24", and return where the number starts."""
        number = self.numbers[position]
        lead = _LEADS_UNIT.match(self.norm, end)
        unit = self.lexicon.unit.match(self.norm, lead.end()) if lead and not number.written else None
        if (
            unit is None
            or unit.end() > number.start
            or gap(self.norm, unit.end(), number.start, self.closed).strip(" )]:=|,")
        ):
            return None
        following = number._replace(written=unit.group(1))
        if known_as(following.written) is None or not self._fits(label, following):
            return None
        self.numbers[position] = following
        return number.start

    def _stands_behind(self, label: Label, number: Number) -> bool:
        """Say whether the number before a label is the label's: "569 mg/dL glucose, 133 mmol/L corrected sodium"."""
        if not number.written or not _BACK_GAP.fullmatch(self.norm, number.end, label.start):
            return False
        quantities = [self.lexicon.quantities[name] for name in label.names if name in self.lexicon.quantities]
        return any(ucum(quantity, number.written) for quantity in quantities)

    def _anothers(self, label: Label, following: Label, number: Number) -> bool:
        """Say whether a number in another unit stands before the next label: "height and 54 kg in weight"."""
        quantities = [self.lexicon.quantities[name] for name in label.names if name in self.lexicon.quantities]
        fits = any(ucum(quantity, number.written) for quantity in quantities)
        return bool(quantities) and not fits and self._stands_behind(following, number)

    def _belongs_to_next(self, index: int, number: Number, position: int) -> bool:
        """Say whether a number after a comma is followed by its own label: "132 Na, 4.1 K"."""
        label = self.labels[index]
        between = self.norm[label.end : number.start]
        if index + 1 >= len(self.labels) or not ("," in between or (number.written and between.count(" ") > 2)):
            return False
        following = self.labels[index + 1]
        if following.start < number.end or _BACK_GAP.fullmatch(self.norm, number.end, following.start) is None:
            return False
        later = self.numbers[position + 1] if position + 1 < len(self.numbers) else None
        return later is None or not self._gap_fits(following, later.start)

    def _run(self, index: int, position: int) -> list[Claim] | None:
        """Read "sodium and potassium were 132 and 4.1". None where the labels are no such run."""
        labels = [self.labels[index]]
        for other in reversed(self.labels[max(0, index - _LONGEST_RUN) : index]):
            if not _JOINED.fullmatch(self.norm, other.end, labels[0].start):
                break
            if set(other.names) & set(labels[0].names) or self._owns_one_before(other):
                break
            labels.insert(0, other)
        if len(labels) == 1:
            return None
        numbers = self._joined(position)
        if len(numbers) > len(labels) and (by_unit := self._by_unit(labels, numbers)) is not None:
            return by_unit
        del numbers[len(labels) :]
        first = self.numbers[position]
        if len(labels) == 2 and len(numbers) == 1 and first.other is not None:
            self.taken.add(position)
            units = first.written
            pair = [first._replace(other=None), first._replace(value=first.other, other=None, written=units)]
            return [
                c for lab, num in zip(labels, pair, strict=True) for c in self._claim_number(lab, num, labels[0].start)
            ]
        if len(numbers) == 1 and _EACH.match(self.norm, first.end):
            numbers *= len(labels)
        if len(numbers) != len(labels):
            if not any(self._fits(label, first) for label in labels[:-1]) and self._fits(labels[-1], first):
                return None  # "a weak pulse and systolic pressure below 50 mmHg"
            comma = "," in self.norm[labels[-2].end : labels[-1].start]
            alone = not self.norm[labels[-1].end : first.start].strip()  # "nodules and creatinine 2.1"
            if len(numbers) == 1 and (comma or alone):
                return None
            self.taken.update(numbers)
            return []
        self.taken.update(numbers)
        last = self.numbers[numbers[-1]].written
        claims: list[Claim] = []
        for label, at in zip(labels, numbers, strict=True):
            number = self.numbers[at]
            number = number if number.written else number._replace(written=last)
            claims.extend(self._claim_number(label, number, labels[0].start))
        return claims

    def _joined(self, position: int) -> list[int]:
        """Return a number and those that are joined to it: "166/94 mmHg, 76 beats/min, and 99 %"."""
        found = [position]
        while found[-1] + 1 < len(self.numbers) and len(found) <= _LONGEST_RUN:
            before, after = self.numbers[found[-1]], self.numbers[found[-1] + 1]
            between = " ".join(gap(self.norm, before.end, after.start, self.closed).split())
            if not _JOINED.fullmatch(between):
                break
            found.append(found[-1] + 1)
        return found

    def _by_unit(self, labels: Sequence[Label], numbers: Sequence[int]) -> list[Claim] | None:
        """Read more numbers than labels, where each label has one in its unit; None where that is not so."""
        fitting = [[at for at in numbers if self._fits(label, self.numbers[at])] for label in labels]
        if any(len(fits) != 1 for fits in fitting) or len({at for [at] in fitting}) < len(labels):
            return None
        self.taken.update(numbers)
        told = ((label, self.numbers[at]) for label, [at] in zip(labels, fitting, strict=True))
        return [claim for label, number in told for claim in self._claim_number(label, number, labels[0].start)]

    def _fits(self, label: Label, number: Number) -> bool:
        """Say whether a number is written in a unit of what a label names."""
        quantities = [self.lexicon.quantities[name] for name in label.names if name in self.lexicon.quantities]
        pressure = PRESSURE in label.names and known_as(number.written) == "mm[Hg]"
        return bool(number.written) and (pressure or any(ucum(quantity, number.written) for quantity in quantities))

    def _owns_one_before(self, label: Label) -> bool:
        """Say whether the number before a label is its own: "168 cm tall and weighed 59 kg"."""
        position = bisect_left(self.starts, label.start) - 1
        return position >= 0 and self._stands_behind(label, self.numbers[position])

    def _chained(self, label: Label, position: int) -> Iterator[Claim]:
        """Read the further values of a label: "1.4 -> 0.9", "0.9 (from 1.4)"."""
        last = self.numbers[position]
        if last.written in _AMBIGUOUS_UNITS and not self._fits(label, last):
            last = last._replace(written="", end=last.bare_end)  # "121 in June, now 134"
        after, most = position, position + 3
        while after < min(most, len(self.numbers) - 1):
            led = led_on(self.norm, last.start, last.end)
            today = led is not None and led in self.starts[after + 1 : after + 4]  # "2.2 (10/11) -> 4.1 today"
            after = self.starts.index(led, after + 1) if today and led is not None else after + 1
            number = self.numbers[after]
            if not (today or _CHAIN.fullmatch(self.norm, last.end, number.start)) or self._labelled_behind(number):
                return
            if self.norm[number.start].isalpha() and not isinstance(number.value, Span):
                return
            another = number.written and number.written != last.written and (last.written or not today)
            if (last.other is None) != (number.other is None) or another:
                return
            claims = [c for c in self._claim(label, after) if c.unit is not None]
            if not claims or (last.written and not number.written and last.written != "%"):
                return
            self.taken.add(after)
            yield from claims
            last = number

    def _share_unit(self, position: int) -> None:
        """Give "from 1.4" the unit of "to 2.1 mg/dL", and each of "112 > 98 > 84 g/L" that of the last."""
        last = position
        while last + 1 < len(self.numbers) and not self.numbers[last].written:
            if not _ON_TO.fullmatch(self.norm, self.numbers[last].end, self.numbers[last + 1].start):
                return
            last += 1
        for place in range(position, last):
            self.numbers[place] = self.numbers[place]._replace(written=self.numbers[last].written)

    def _labelled_behind(self, number: Number) -> bool:
        at = bisect_left(self.label_starts, number.end)
        return at < len(self.labels) and bool(re.fullmatch(r"[ (]{0,2}", self.norm[number.end : self.labels[at].start]))

    def _before_label(self, index: int) -> Iterator[Claim]:
        """Read a number that stands before its label: "1.4 mg/dL creatinine"."""
        label = self.labels[index]
        if label.names == (OTHER,) or label in self.used:
            return
        if worded := self._worded_count(label):
            yield from (c._replace(end=label.end) for c in self._claim_number(label, worded, worded.start))
            return
        position = bisect_left(self.starts, label.start) - 1
        if position < 0 or position in self.taken:
            return
        number = self.numbers[position]
        if follows_a_change(self.norm, number, "weight" in label.names):
            return
        named_by_it = number.bare_end <= label.start < number.end < label.end  # "2 cm dilated"
        if number.end > label.start and not named_by_it:
            return
        described = self._described(label, number)
        if not (described or named_by_it or _BACK_GAP.fullmatch(self.norm, number.end, label.start)):
            return
        known = known_as(number.written) is not None or self._fits(label, number)
        if number.other is None and not known and not self._count_or_score(label, number):
            return
        claims = [c for c in self._claim_number(label, number, number.start) if c.unit or not c.written]
        if claims:
            self.taken.add(position)
            yield from (c._replace(end=label.end) for c in claims)

    def _described(self, label: Label, number: Number) -> bool:
        """Say whether only words that describe a thing stand between its size and it: "8 mm spiculated RUL nodule"."""
        sized = known_as(number.written) in ("mm", "cm", "mL") and self._fits(label, number)
        return sized and bool(_DESCRIBED.fullmatch(self.norm, number.end, label.start))

    def _worded_count(self, label: Label) -> Number | None:
        """Return a number written in words before what it counts: "two comorbidities", "multiple extranodal sites"."""
        quantities = [self.lexicon.quantities[name] for name in label.names if name in self.lexicon.quantities]
        named = self.norm[label.start : label.end]
        counts = any(quantity.integer and quantity.unit == "1" for quantity in quantities)
        if not counts or not _PLURAL.search(named) or named.endswith(" of"):
            return None
        low = max(self.text.sentence(label.start)[0], label.start - 40)
        match = worded(self.norm[low : label.start])
        return match._replace(start=low + match.start, end=low + match.end, bare_end=low + match.end) if match else None

    def _count_or_score(self, label: Label, number: Number) -> bool:
        """Say whether the label behind a bare number is what it tells: "2 brain metastases", "scores 7 on NIHSS"."""
        if number.written or any(
            quantity.unit != "1" for name in label.names if (quantity := self.lexicon.quantities.get(name))
        ):
            return False
        between = self.norm[number.end : label.start]
        if _SCORED.search(self.norm, max(0, number.start - 20), number.start):
            return True
        return between == " " and bool(_PLURAL.search(self.norm[label.start : label.end]))

    def _claim(self, label: Label, position: int) -> Iterator[Claim]:
        yield from self._claim_number(label, self.numbers[position], label.start)

    def _claim_number(self, label: Label, number: Number, start: int) -> Iterator[Claim]:
        alone = self.norm[label.start : label.end] in NEEDS_UNIT
        if alone and not number.written and not _IN_A_PANEL.search(self.norm, max(0, label.start - 24), label.start):
            return
        limit = isinstance(number.value, Span)
        if not self.context.measured(label.first, label.last, denied=limit) or _INTERVAL.match(self.norm, number.end):
            return
        start = min(start, number.start)
        if limit:
            said = self.context.of(label.first, label.last)
            near = not _PARTED.search(self.norm, said.start, label.start)  # in a list it may be told with the denied
            if said.meaning == "denied" and near and "history" not in said.cue and not said.narrowed:
                number = turned_round(number, self.norm[number.start : number.end])
                start = min(start, said.start)
            elif said.meaning != "asserted" and not self._listed_behind(said.start, label, number):
                return  # "no history of stroke or creatinine > 2 mg/dL" does not say that it is over 2
        if number.value == Span() or self._enumerates(number):
            return
        if (
            number.other is not None
            and "respiratory_rate" in label.names
            and _A_PRESSURE.fullmatch(self.norm, number.start, number.bare_end)
        ):
            yield from self._pressure(label, number, start)  # "RR 88/40" after Riva-Rocci
            return
        for name in label.names:
            if name == PRESSURE:
                yield from self._pressure(label, number, start)
            elif quantity := self.lexicon.quantities.get(name):
                yield from self._one(name, quantity, number, start)

    def _enumerates(self, number: Number) -> bool:
        """Say whether a number counts the points of a list in one line: "2. ECG sinus tachy 3. EtOH"."""
        mark = _POINT_OF_LIST.match(self.norm, number.start)
        if mark is None:
            return False
        line = self.norm.rfind("\n", 0, number.start) + 1
        return re.search(rf"(?<![\d.]){int(mark[1]) - 1}\.\s", self.norm[line : number.start]) is not None

    def _listed_behind(self, start: int, label: Label, number: Number) -> bool:
        """Say whether a comma parts a limit from the denial at `start`: "no proteinuria, CD4 count above 200"."""
        low, high = self.text.sentence(label.start)
        between = self.norm[max(low, start) : label.start]
        return "," in between and not _OR.search(between) and not _OR.search(self.norm, number.end, high)

    def _pressure(self, label: Label, number: Number, start: int) -> Iterator[Claim]:
        pair = [(SYSTOLIC, number.value), (DIASTOLIC, number.other)]
        if number.other is None:
            behind = re.match(
                r"\s?(?:mm\s?hg\s)?\(?(systolic|diastolic)", self.norm[number.bare_end : number.bare_end + 20]
            )
            other = _OTHER_PRESSURE.search(self.norm, max(0, label.start - 20), label.start)
            told = _BLOOD.search(self.norm, label.start, label.end)
            if behind is None and (other or not told or known_as(number.written) != "mm[Hg]"):
                return
            name = DIASTOLIC if behind and behind.group(1) == "diastolic" else SYSTOLIC
            rule = "" if behind else "of a blood pressure of one number that is the systolic"
            number = number._replace(rule=number.rule or rule)
            pair = [(name, number.value)]
        for name, value in pair:
            quantity = self.lexicon.quantities.get(name)
            if quantity is not None and value is not None:
                yield from self._one(name, quantity, number._replace(value=value, other=None), start)

    def _one(self, name: str, quantity: Quantity, number: Number, start: int) -> Iterator[Claim]:
        if not number.written and _SHOCKS.match(self.norm, number.end):
            return  # "ROSC after 1 shock" is no minute
        if name in _IN_ARTERIES and self._venous(start):
            return
        if number.rule.startswith(LARGEST_OF):
            if told := self._area(quantity, number):
                area, rule = told
                yield Claim(name, start, number.end, area, quantity.unit, quantity.unit, number.start, rule)
            if told or not _EXTENT.search(quantity.description):
                return
        counts = quantity.integer and quantity.unit == "1"
        times = start < number.start and _COUNTED.match(self.norm, number.end)  # and not "2 episodes of angina"
        if counts and (times or _DISTANCE.match(self.norm, number.bare_end)):
            return  # "vomiting 3 times" is no level of a scale, "a fall from 3 m" is one fall
        if number.other is not None:
            scale = number.other if number.other == quantity.high else None
            if name not in (SYSTOLIC, DIASTOLIC) and scale is None:
                return
            number = number._replace(value=number.other if name == DIASTOLIC else number.value)
        if (over := self._over_the_limit(quantity, number)) is not None:
            yield Claim(name, *self._balanced(start, over.end), over.value, "", "1", number.start, over.rule)
            return
        end, written = number.end, number.written
        if (out_of := _OUT_OF.fullmatch(written)) and float(out_of[1]) == quantity.high:
            written = ""
        unit = _unit(quantity, written) if written else ""
        if unit is None and written in _TIMES and self.norm[number.bare_end].isalpha():
            return  # "chest pain 2h", "afebrile 48h"
        if unit is None and quantity.unit.endswith("/d") and (day := _IN_A_DAY.match(self.norm, number.bare_end)):
            unit = "L/d" if day[1].startswith("l") else "mL/d"
            unit, end = (unit, day.end()) if unit in quantity.units else (None, end)
        if unit is None and written in _AMBIGUOUS_UNITS:
            written, unit, end = "", "", number.bare_end
        if unit is None and known_as(written) in INCIDENTAL:
            return
        if (
            not written
            and (scale_match := _SCALE.match(self.norm, end))
            and float(scale_match.group(1)) == quantity.high
        ):
            end = scale_match.end()
        elif (tenth := self._of_a_hundred(quantity, number)) is not None:
            number, end, written, unit = tenth, tenth.end, "", ""
        elif not written and _ANOTHERS.match(self.norm, end):
            return
        value, rule = number.value, number.rule
        if unit is None and (factor := MULTIPLES.get(known_as(written) or "")) and isinstance(value, float):
            unit = next((count for count in ("10*9/L", "10*3/uL") if count in quantity.units), None)
            value, rule = value * factor, f"{value:g} {written} is {value * factor:g} ×10⁹/L"
        if isinstance(value, float) and value < 0 <= quantity.low:
            value = -value
        if unit == "/uL" and _DOTTED_THOUSANDS.fullmatch(self.norm, number.start, number.bare_end):
            value = float(self.norm[number.start : number.bare_end].replace(".", ""))
        yield Claim(name, *self._balanced(start, end), value, written, unit, number.start, rule)

    def _venous(self, at: int) -> bool:
        """Say whether a gas is one of venous blood: "VBG: pH 7.31, pCO2 5.9"."""
        low = self.text.sentence(at)[0]
        kinds = list(_GAS.finditer(self.norm, max(low, at - 120), at))
        return bool(kinds) and kinds[-1].group().startswith(("v", "cap"))

    def _over_the_limit(self, quantity: Quantity, number: Number) -> Number | None:
        """Return a value as a multiple of the upper limit written behind it; None where none is, or none is wanted."""
        limit = behind(self.norm, number.end) if _OF_A_LIMIT.search(quantity.description) else None
        if not limit or not isinstance(number.value, float):
            return None
        rule = f"{number.value:g} divided by the upper limit of normal of {limit.high:g}"
        return number._replace(value=round(number.value / limit.high, 4), end=limit.end, rule=rule)

    def _of_a_hundred(self, quantity: Quantity, number: Number) -> Number | None:
        """Return a mark on a line of 100 mm as one of ten, where an item is rated so: "PtGA 62/100"."""
        match = _HUNDREDTHS.match(self.norm, number.bare_end)
        if match is None or _BY_TEN not in quantity.description or not isinstance(number.value, float):
            return None
        value = round(number.value / 10, 2)
        return number._replace(
            value=value, end=match.end(), written="", rule=f"{number.value:g} of 100, divided by ten"
        )

    def _area(self, quantity: Quantity, number: Number) -> tuple[float, str] | None:
        """Return the area of what is told in two directions, length times width; None where none is asked for."""
        sides = [float(side) for side in _SIDE.findall(self.norm[number.start : number.bare_end])]
        scale = _SQUARES.get((quantity.unit, known_as(number.written) or ""))
        if (
            scale is None
            or len(sides) != 2
            or ("area" not in quantity.description and "width" not in quantity.description)
        ):
            return None
        area = round(sides[0] * sides[1] * scale, 2)
        return area, f"{sides[0]:g} × {sides[1]:g} {number.written} is {area:g} {display(quantity.unit)}"

    def _balanced(self, start: int, end: int) -> tuple[int, int]:
        """Widen a quote by the bracket it would otherwise cut off."""
        quote = self.norm[start:end]
        if quote.count("(") > quote.count(")") and self.norm[end : end + 1] == ")":
            return start, end + 1
        if quote.count(")") > quote.count("(") and self.norm[start - 1 : start] == "(":
            return start - 1, end
        return start, end

    def _daily(self, label: Label) -> Iterator[Claim]:
        """Read a drug's daily dose from a dose and how often it is taken."""
        for name in label.names:
            quantity = self.lexicon.quantities.get(name)
            if (
                quantity is None
                or not quantity.unit.endswith("/d")
                or not self.context.measured(label.first, label.last)
            ):
                continue
            if (dose := daily(self.text, label, quantity)) is not None:
                self.used.add(label)
                self.taken.update(i for i, number in enumerate(self.numbers) if dose.start <= number.start < dose.end)
                yield dose._replace(name=name)


def _unit(quantity: Quantity, written: str) -> str | None:
    """Return the unit that a writing is of a quantity; for the time since something that is "days ago", too."""
    since = written.endswith(" ago") and _SINCE.search(quantity.description)
    return ucum(quantity, written.removesuffix(" ago") if since else written)
