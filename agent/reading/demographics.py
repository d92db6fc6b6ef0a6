"""Age and sex, from how notes introduce their patient."""

import re
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from ...calculators.inputs import Choice, Quantity
from ...tools.protocol import Finding, Span
from .context import Context
from .heads import YEARS, head
from .numbers import UNDER_A_HUNDRED, parse
from .text import Text
from .words import RELATIONS

OLDEST: Final = 125.0

_SPAN_UNITS = {
    **YEARS,
    "yr": YEARS["year"],
    "y": YEARS["year"],
    "mo": YEARS["month"],
    "wk": YEARS["week"],
}
_COMPARATORS = (
    r"over|above|older than|more than|greater than|>|at least|≥|>=|under|below|younger than|less than|<|"
    r"≤|<="
)

_AGE = re.compile(
    rf"(?<![\w.,/-])(?:(?P<cmp>{_COMPARATORS})\s?(?:the age of\s)?)?(?P<n>\d{{1,3}}(?:\.\d+)?|\b{UNDER_A_HUNDRED})"
    r"(?:\s?-\s?(?P<n2>\d{1,3}))?"
    r"(?:(?:\s|-){0,2}(?P<unit>years?|yrs?|months?|mo|weeks?|wks?|wk|days?|y)\.?(?:\s|-){0,2}(?:old\b|of age\b|o\b\.?)|"
    r"\s?-?(?P<yo>y\.?\s?/?o\.?(?![a-z])|yo(?![a-z]))|\s?/?\s?(?:y(?:/?o|rs?)?\s?)?(?P<letter>[mf])(?![\w'/-]|\.\w)|"
    r"(?:\s|-)(?P<unit2>years?|yrs?|months?|mo|weeks?|wk|days?)(?:\s|-)(?=(?:male|female|man|woman|boy|girl|gentleman|"
    r"lady)\b))"
)
#: "Mr K, 79, for an operation", "Mrs Jones (82)"
_AGE_AFTER_NAME = re.compile(
    r"\b(?:mr|mrs|ms|miss|mx|master)\b\.?\s[a-z█][\w'-]*(?:\s[a-z][\w'-]*)?(?:,\s?|\s\()(?P<n>\d{1,3})"
    r"(?=\s?[,)]|\s(?:is|was|has|had|who|with|presents|presented|came|comes)\b)"
)
_AGE_SLASH_SEX = re.compile(r"(?<![\w/])(?P<n>\d{1,3})\s?(?:y|yr|yrs|yo|y/o|y\.o\.)?\s?/\s?(?P<letter>[mf])(?![\w/])")
#: "pulse 110/m" is a rate.
_RATE = re.compile(r"\b(?:rates?|pulse|hr|pr|rr|resp)\W{0,3}(?:(?:is|was|of) )?$")
_SEX_AGE = re.compile(r"(?<![\w/])(?P<letter>[mf])\s?/\s?(?P<n>\d{1,3})(?!\w|[/.]\d)")
#: "F 66y …" at the head of a note.
_HEADED = re.compile(
    r"\A\s*(?:(?:pt|patient)\b[ :.]*)?(?P<letter>[mf])[ :,]{0,2}(?P<n>\d{2,3})\s?(?:y(?:ears?|rs?|/?o)?\b\.?)?"
    r"(?=[\s,;:)]|$|\.(?!\d))"
)
_LABELLED = re.compile(
    r"(?:(?:^|[\n.,;(|])\s{0,3}(?:(?:the )?(?:patient|pt)'?s?\s|his\s|her\s|current\s)?age|\bpatient(?:'s)?,? age|"
    r"\b(?:his|her) age)\s?(?:\(years\)|/sex)?\s?"
    rf"(?:is|was|:|=|-|of|,|\|)?\s?(?P<cmp>{_COMPARATORS})?\s?(?P<n>\d{{1,3}}(?:\.\d+)?)(?:\s?-\s?(?P<n2>\d{{1,3}}))?"
    r"(?:\s(?P<unit>years?|months?|weeks?|days?))?(?!\d|[./]\d)|"
    r"(?:\b(?:patient|man|woman|male|female|lady|gentleman|boy|girl|person|individual|adult|child)|"
    r",)[, ]{0,2}(?:is\s)?aged\s"
    rf"(?P<cmp2>{_COMPARATORS})?\s?(?P<m>\d{{1,3}})(?:\s(?P<unit3>years?|months?|weeks?|days?))?(?!\d|[./]\d)"
)
#: British shares of a year: "6/12 old", "8/52 boy", "aged 10/7".
_AGE_IN_PARTS = re.compile(
    r"(?<![\w/.])(?P<n>\d{1,2})/(?P<of>12|52|7)(?=\s?-?old\b|\s(?:of age|boy|girl|baby|infant)\b)|"
    r"\baged? (?P<m>\d{1,2})/(?P<of2>12|52|7)(?![/\d])"
)
_PARTS = {"12": "month", "52": "week", "7": "day"}
#: "a lady of 77 with …"
_AGE_OF = re.compile(
    rf"\b(?:lady|woman|gentleman|man|girl|boy|chap)(?: of|,)? (?P<n>\d{{1,3}}|{UNDER_A_HUNDRED})"
    r"(?=[,.;](?!\d)|\s*$|\s(?:who|with|presents|presented|has|is)\b)"
)
#: "34F" anywhere, in capitals, where nobody is introduced otherwise: no temperature, catheter, distance or time.
_BADGE = re.compile(r"(?<![\w.,/°-])(?P<n>[1-9]\d?|10\d)(?P<letter>[MF])(?=[\s,.;:)]|$)(?!\.\d)(?!\.?[ \t]*\d)")
_NO_BADGE_BEFORE = re.compile(
    r"\b(?:t|temp\w*|tmax|fever|febrile|walk\w*|x|drain|tube|catheter|foley|sheath|icd|for|after|at|every|last|past|over|in|mum|dad|"
    rf"{'|'.join(sorted(RELATIONS))})\W{{0,3}}$"
)
_NO_BADGE_BEHIND = re.compile(
    r"\W{0,3}(?:ago|later|post|f/?u|follow|walk|sheath|cath|guid|fr\b|old scan|scan|review|sprint|run)"
)
_GROWN = 16  # "6M" is half a year
_FEVERS = range(95, 109)  # degrees Fahrenheit
#: "… a man in his sixties"; not "two miscarriages in her twenties".
_DECADE = re.compile(
    r"(?:\b(?:lady|woman|gentleman|gent|man|male|female|person|patient|pt|boy|girl|is|are|was|now|someone|who|he|she)"
    r"(?:'s)?,? |(?:^|[.\n:] ?))in (?:his|her|their) (?P<part>early|mid|middle|late)?[ -]?(?P<n>\d0|"
    r"twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)(?:'?s)?\b"
)
_DECADE_WORDS = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"]
_NOT_NOW = re.compile(
    r"(?:\bat|\bsince|\buntil|\bfrom|\bbefore|\bafter|\bby|\bwhen (?:he|she) was|the age of|\bat age|menopause|"
    r"menarche|diagnosed)\s?(?:the age of\s|age\s|a\s|an\s)?$"
)
_ANOTHER = re.compile(
    r"[ -](?:\w+ ){0,2}?("
    + "|".join(sorted(RELATIONS | {"infant", "baby", "history", "smoking", "pack", "duration", "follow"}))
    + r")\b"
)
#: "10 a day between 20 and 35 years of age"
_SPAN_OF_AGES = re.compile(r"\bbetween \d{1,3} and $|\bfrom \d{1,3} (?:to|until) $")
_MONTHS_BEFORE_HISTORY = re.compile(r"[ -]*(?:history|duration|course|interval|follow|hx)")

_DEVICE = re.compile(
    r"[ -](?:french|sheath|catheter|guid|stent|drain|tube|introducer|arterial|venous|femoral|balloon|pigtail|double)"
)
_OPENING = re.compile(r"(?:\b(?:an?|this|our|the|patient|pt|is|of|with|old|mr|mrs)|,)$")

_FEMALE_WORDS = r"woman|female|lady|girl|primigravida|gravida|primipara"
_MALE_WORDS = r"man|male|gentleman|gent|boy"
_SEX_AFTER_AGE = re.compile(
    rf"(?:[ ,(/-]+(?!and\b|with\b)[\w-]+){{0,4}}?[ ,(/-]+(?:(?P<female>{_FEMALE_WORDS}|f)|(?P<male>{_MALE_WORDS}|"
    rf"m))\b"
)
#: "gent" behind a slash or a plus is gentamicin.
_SEX_WORD = re.compile(rf"(?<![/+])(?<!\+ )\b(?:(?P<female>{_FEMALE_WORDS})|(?P<male>{_MALE_WORDS}))\b(?!'s)")
_SEX_LABEL = re.compile(
    r"\b(?:sex|gender)(?: at birth)?\s?(?:is|was|:|=|\|)\s?(?:(?P<female>f|female|woman|girl)|(?P<male>m|male|man|"
    r"boy))\b"
)
#: █: a masked name. "mRS of 3" is a scale.
_TITLE = re.compile(r"\b(?:(?P<female>mrs|ms|miss)|(?P<male>mr))\b\.?(?=\s(?!of\b|was\b|is\b|score|at\b)[a-z█])")
#: A sign, or the letter that a note begins with: "F, brought in from the street", "Pt M ~45".
_SEX_SIGN = re.compile(r"(?:\A\s*|\bpt\s)[fm](?=,\s[a-z]|\s~)|[♀♂]")
#: Mitral regurgitation: "mod MR. Creatinine …"
_REGURGITATION = re.compile(r"\b(?:trace|trivial|mild|mod|moderate|severe|significant|functional|no)\s$")
_PRONOUN = re.compile(r"\b(?:(?P<female>she|her|herself)|(?P<male>he|his|him|himself))\b")
_SEX_NOT_PATIENT = re.compile(
    r"\s(?:partner|partners|sibling|donor|relative|relatives|fetus|infant|infants|baby|neonate|newborn|child|"
    r"children|sex|contact|catheter|condom|pattern|genitalia|friend)"
)


def _unit(match: re.Match[str]) -> str:
    groups = match.groupdict()
    if part := groups.get("of") or groups.get("of2"):
        return _PARTS[part]
    written = groups.get("unit") or groups.get("unit2") or groups.get("unit3") or "year"
    return written.rstrip("s") if written not in ("y",) else "year"


def _age_value(match: re.Match[str]) -> tuple[float | Span, str]:
    """Return the age in years and the rule by which it was derived, if it was."""
    groups = match.groupdict()
    number = parse(groups.get("n") or groups["m"]) or 0.0
    unit = _unit(match)
    factor = _SPAN_UNITS[unit]
    rule = "" if factor == 1 else f"{number:g} {unit}s in years"
    value = number if factor == 1 else round(number * factor, 4)
    if groups.get("n2") and float(groups["n2"]) > number:
        return Span(low=value, high=float(groups["n2"]) * factor), rule
    match groups.get("cmp") or groups.get("cmp2"):
        case None:
            return value, rule
        case "at least" | "≥" | ">=":
            return Span(low=value), rule
        case "≤" | "<=":
            return Span(high=value), rule
        case "over" | "above" | "older than" | "more than" | "greater than" | ">":
            return Span(low=value, above=True), rule
        case _:
            return Span(high=value, below=True), rule


def ages(text: Text, context: Context, wanted: Quantity) -> Iterator[Finding]:
    """Yield every age given for the patient, in years."""
    found = list(_ages(text, context, wanted))
    yield from found
    badge = [] if found else badges(text, context)
    for match in badge:
        yield Finding(
            input="age", value=float(match["n"]), unit=wanted.unit, status="stated",
            quote=match.group(), start=match.start(), end=match.end(),
        )  # fmt: skip
    if not (found or badge) and (one := head(text, context)):
        quote = text.note[one.start : one.end]
        yield Finding(
            input="age", value=one.age, unit=wanted.unit, status="derived" if one.derived else "stated",
            quote=quote, start=one.start, end=one.end, rule=f"“{quote}” in years" if one.derived else "",
        )  # fmt: skip


def _ages(text: Text, context: Context, wanted: Quantity) -> Iterator[Finding]:
    for pattern in (_AGE, _AGE_IN_PARTS, _AGE_AFTER_NAME, _AGE_OF, _AGE_SLASH_SEX, _SEX_AGE, _HEADED, _LABELLED):
        for match in pattern.finditer(text.norm):
            finding = _age(text, context, match, wanted)
            if finding:
                yield finding
    for match in _DECADE.finditer(text.norm):
        if _of_patient(text, context, match):
            low = float(match["n"]) if match["n"][0].isdigit() else 20.0 + 10 * _DECADE_WORDS.index(match["n"])
            quote = text.note[match.start() : match.end()]
            yield Finding(
                input="age", value=Span(low=low, high=low + 10, below=True), unit=wanted.unit, status="stated",
                quote=quote, start=match.start(), end=match.end(),
            )  # fmt: skip


def badges(text: Text, context: Context) -> list[re.Match[str]]:
    """Return where "34F" introduces a patient in the middle of a line; none where two of them differ."""
    found = [match for match in _BADGE.finditer(text.note) if _is_badge(text, context, match)]
    return found[:1] if len({match.group() for match in found}) == 1 else []


def _is_badge(text: Text, context: Context, match: re.Match[str]) -> bool:
    if match["letter"] == "F" and int(match["n"]) in _FEVERS:
        return False
    if match["letter"] == "M" and (int(match["n"]) < _GROWN or _NO_BADGE_BEHIND.match(text.norm, match.end())):
        return False
    if _NO_BADGE_BEHIND.match(text.norm, match.end()) or _DEVICE.match(text.norm, match.end()):
        return False
    first, last = text.token_range(*match.span())
    before = text.norm[max(0, match.start() - 20) : match.start()]
    return not _NO_BADGE_BEFORE.search(before) and last > first and _told_of_the_patient(text, context, first, last)


def _told_of_the_patient(text: Text, context: Context, first: int, last: int) -> bool:
    """Say whether a person is introduced as the patient, be it where a test is asked for or a plan begins."""
    meant = context.of(first, last)
    heading = text.section(text.tokens[first].start) in ("uncertain", "plan") and not meant.cue
    return meant.meaning == "asserted" or (heading and meant.meaning in ("unusable", "planned"))


def _introduces(text: Text, match: re.Match[str]) -> bool:
    """Say whether "72 F" stands where a patient is introduced, and is not a temperature."""
    if not match.groupdict().get("letter") or match.re is not _AGE:
        return True
    if _DEVICE.match(text.norm, match.end()):
        return False
    before = text.norm[max(0, match.start() - 200) : match.start()].rstrip(" ")
    opening = (
        not before[-200:] or text.sentence(match.start())[0] >= match.start() - 1 or before.endswith((":", "(", "\n"))
    )
    return match["n"].isdigit() and (opening or bool(_OPENING.search(before[-12:])))


def _age(text: Text, context: Context, match: re.Match[str], wanted: Quantity) -> Finding | None:
    groups = match.groupdict()
    start = match.start("m") if groups.get("m") else match.start("n")
    if groups.get("cmp") or groups.get("cmp2"):
        start = match.start("cmp") if groups.get("cmp") else match.start("cmp2")
    if match.re is _LABELLED:
        start = match.start() + len(match.group()) - len(match.group().lstrip("\n.,;(| "))
    end = match.end() - (len(match.group()) - len(match.group().rstrip(" -")))
    if not _of_patient(text, context, match):
        return None
    value, rule = _age_value(match)
    return Finding(
        input="age", value=value, unit=wanted.unit, status="derived" if rule else "stated",
        quote=text.note[start:end], start=start, end=end, rule=rule,
    )  # fmt: skip


def _of_patient(text: Text, context: Context, match: re.Match[str]) -> bool:
    """Say whether an age is the patient's own now, and not a relative's or that of an earlier event."""
    norm = text.norm
    if match.groupdict().get("letter") and _RATE.search(norm, max(0, match.start() - 20), match.start()):
        return False
    if not _introduces(text, match):
        return False
    if _SPAN_OF_AGES.search(norm, max(0, match.start() - 16), match.start()):
        return False
    if _ANOTHER.match(norm, match.end()) or _NOT_NOW.search(norm, max(0, match.start() - 30), match.start()):
        return False
    if match.re is not _LABELLED and re.search(
        r"\b(?:at|since|until|from) (?:the )?age (?:of )?$", norm[max(0, match.start() - 20) : match.start()]
    ):
        return False
    first, last = text.token_range(match.start(), match.end())
    return last <= first or _told_of_the_patient(text, context, first, last)


def sexes(text: Text, context: Context, wanted: Choice) -> list[Finding]:
    """Return what the note says of the patient's sex: its plainest words only, or what the pronouns imply."""
    if not {"female", "male"} <= set(wanted.options):
        return []
    people = introductions(text, context)
    introduced = [_sex(text, one.sex, one.start, one.end) for one in people]
    introduced += _sex_matches(text, context, _SEX_LABEL)
    if not introduced and (first := head(text, context)) and first.sex:
        introduced = [_sex(text, first.sex, first.start, first.end)]
    for pattern in (None, _SEX_SIGN, _SEX_WORD, _TITLE):
        found = _sex_matches(text, context, pattern) if pattern else introduced
        if found:
            return found
    found = [one for one in _sex_matches(text, context, _PRONOUN) if not _encephalopathy(text, one)]
    if len({finding.value for finding in found}) == 1:
        return [found[0].model_copy(update={"status": "derived", "rule": "from the pronoun", "confidence": 0.8})]
    return []


def _encephalopathy(text: Text, pronoun: Finding) -> bool:
    """Say whether a "he" is HE, hepatic encephalopathy: in capitals among words that are not."""
    around = text.note[max(0, (pronoun.start or 0) - 20) : (pronoun.end or 0) + 20]
    return pronoun.quote == "HE" and not around.isupper()


class Introduction(NamedTuple):
    """A person introduced by age and sex: "72-year-old woman", "72F", "72/M". Age in years."""

    age: float
    sex: Literal["female", "male"]
    start: int
    end: int


def introductions(text: Text, context: Context) -> list[Introduction]:
    """Find who is introduced by age and sex as the patient, in order."""
    found: list[Introduction] = []
    for pattern in (_AGE, _AGE_SLASH_SEX, _SEX_AGE, _HEADED):
        for match in pattern.finditer(text.norm):
            if not _of_patient(text, context, match):
                continue
            letter, end = match.groupdict().get("letter"), match.end()
            female = letter == "f"
            if not letter:
                word = _SEX_AFTER_AGE.match(text.norm, match.end())
                if word is None or _SEX_NOT_PATIENT.match(text.norm, word.end()):
                    continue
                female, end = bool(word["female"]), word.end()
            start = match.start() + len(match.group()) - len(match.group().lstrip(" -"))
            value, _ = _age_value(match)
            age = value if isinstance(value, float) else value.low or value.high or 0.0
            found.append(Introduction(age, "female" if female else "male", start, end))
    for badge in () if found else badges(text, context):
        sex: Literal["female", "male"] = "female" if badge["letter"] == "F" else "male"
        found.append(Introduction(float(badge["n"]), sex, badge.start(), badge.end()))
    return sorted(found, key=lambda one: one.start)


def _is_female(match: re.Match[str]) -> bool:
    return match.group()[-1] in "f♀" if match.re is _SEX_SIGN else bool(match["female"])


def _sex_matches(text: Text, context: Context, pattern: re.Pattern[str]) -> list[Finding]:
    found: list[Finding] = []
    for match in pattern.finditer(text.norm):
        before = max(0, match.start() - 16)
        if _SEX_NOT_PATIENT.match(text.norm, match.end()) or _REGURGITATION.search(text.norm, before, match.start()):
            continue
        first, last = text.token_range(match.start(), match.end())
        if last > first and context.of(first, last).meaning in ("unusable", "denied", "planned"):
            continue
        found.append(_sex(text, "female" if _is_female(match) else "male", match.start(), match.end()))
    return found


def _sex(text: Text, value: str, start: int, end: int) -> Finding:
    return Finding(input="sex", value=value, status="stated", quote=text.note[start:end], start=start, end=end)
