"""Mask identifiers in a text, character for character, so that offsets and quotes stay true of the masked text.

Rules find what has a form: names behind a title or label, record numbers, telephone numbers, addresses, dates of birth.
They miss what has none (a bare name, a place of work, a rare event), so this is no de-identification. See
design/audit.md for what they find.
"""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

#: Bumped with every change of a rule; goes into the versions of an answer.
RULES = "1"
MASK = "█"

Kind = Literal["name", "number", "telephone", "e-mail", "address", "date of birth"]


class Identifier(NamedTuple):
    """Where an identifier stands."""

    kind: Kind
    start: int
    end: int


_WORD = r"[A-Z](?:[a-zà-ÿ]+|[’'][A-Z][a-zà-ÿ]+|c[A-Z][a-z]+|ac[A-Z][a-z]+)(?:[-’'][A-Z]?[a-zà-ÿ]+)*\b"
_NAME = rf"(?:{_WORD}|[A-Z][A-Z’'-]{{2,}})"
#: A capitalised word that a number follows is what was measured ("Mr Smith Creatinine 2.1"), unless it is an age.
_NO_LABEL = r"(?!\s*[:=]|\s+\d+(?![\d ]*-?\s*(?:y|M\b|F\b|m\b|f\b)))"
_PARTICLES = r"(?:(?:van|von|de|der|den|del|della|di|da|al|el|bin|ibn|ter)[ ]+){0,2}"
_MORE = rf"(?:[ ]+{_PARTICLES}{_WORD}{_NO_LABEL})"
_INITIALS = r"(?:[A-Z]\.?[ ]+){0,2}"
_FULL = rf"{_INITIALS}{_PARTICLES}{_NAME}{_MORE}{{0,2}}"
_TITLE = r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Rev)\b\.?\s+"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_DATE = (
    rf"(?:\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}|\d{{1,2}}[-/.]\d{{1,2}}[-/.]\d{{2,4}}|{_DAY}(?:st|nd|rd|th)?[\s-]{_MONTH}"
    rf"[\s,-]+\d{{2,4}}|{_MONTH}\s{_DAY}(?:st|nd|rd|th)?,?\s\d{{4}})"
)
#: What may stand between the digits of a telephone number, and what may not follow them: the next sentence's age.
_GAP = r"(?:[ ()-]{0,2}|\.)"
_NO_AGE = r"(?!\d|-?[ ]?(?:y|month|day))"
_STREET = "Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Close|Crescent|Terrace|Gardens|Grove|Way|Place|Court"
_STATES = (
    "AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|"
    "PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC"
)
_RECORD = (
    r"MRN|NHS|CHI|SSN|URN|social security|(?:medical |hospital |patient |case |unit )?record|hospital|patient|case|"
    r"account|accession|policy|insurance|passport|member(?:ship)?"
)
_NUMBERED = r"(?:\s*(?:no\b\.?|numbers?|id\b|nr\b\.?|#))"
_CODE = r"(?:\d{2,6}(?:[ -]\d{2,6}){1,3}|(?=[A-Z-]{0,4}\d)[A-Z0-9][A-Z0-9-]{3,})\b"

#: What is masked is the group `it`; what stands before it (a title, a label) is kept, because readers need it.
_PATTERNS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("e-mail", re.compile(r"(?P<it>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)")),
    ("date of birth", re.compile(
        rf"(?i:\b(?:d\.?o\.?b\.?|date of birth|birth ?date|born(?: on)?))[\s:(]*(?P<it>{_DATE})(?!\d)"
    )),
    ("number", re.compile(rf"(?i:\b(?:MRN|NHS|CHI|SSN|URN|social security){_NUMBERED}?)[\s:#]*(?P<it>{_CODE})")),
    ("number", re.compile(rf"(?i:\b(?:{_RECORD}){_NUMBERED})[\s:#]*(?P<it>{_CODE})")),
    ("number", re.compile(r"(?<![\d-])(?P<it>\d{3}-\d{2}-\d{4})(?![\d-])")),
    ("telephone", re.compile(
        r"(?i:\b(?:tel|(?:tele|cell ?|mobile ?)?phone|mobile|fax|cell(?=:))\b(?:[\s.:#]|is\b|no\b|number\b)*)"
        rf"(?P<it>\+?\(?\d(?:{_GAP}\d){{5,14}}){_NO_AGE}"
    )),
    ("telephone", re.compile(r"(?i:\b(?:pager|bleep|ext|extension)\b)[\s.:#]*(?P<it>\d{3,6})\b")),
    ("telephone", re.compile(rf"(?<![\w+])(?P<it>\+\d{{1,3}}(?:{_GAP}\d){{7,12}}){_NO_AGE}")),
    ("telephone", re.compile(r"(?<![\w-])(?P<it>(?:\(\d{3}\)[ ]?|\d{3}[-.])\d{3}[-.]\d{4})(?![\d-])")),
    ("telephone", re.compile(rf"(?<![\w.,/-])(?P<it>\(?0(?:[ ()-]{{0,2}}\d){{9,10}})(?![\d/%-]|[. ]\d){_NO_AGE}")),
    ("address", re.compile(
        rf"(?<![\d.,/])(?P<it>\d{{1,5}}[A-Za-z]?,?\s+(?:{_WORD}\s+){{1,3}}(?:{_STREET})\b\.?"
        rf"(?:,?\s+{_WORD}(?:\s{_WORD})?,?\s+(?:{_STATES})\s+\d{{5}}(?:-\d{{4}})?)?)"
    )),
    ("address", re.compile(rf"(?P<it>{_WORD}(?:\s{_WORD})?,\s+(?:{_STATES})\s+\d{{5}}(?:-\d{{4}})?)(?!\d)")),
    ("address", re.compile(r"\b(?P<it>[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2})\b")),
    ("address", re.compile(r"(?P<it>\bP\.?\s?O\.?\s?Box\s\d+)")),
    ("name", re.compile(rf"\b{_TITLE}(?P<it>{_FULL})")),
    ("name", re.compile(
        rf"(?i:\b(?:name|next of kin|NOK|signed(?: by)?|consultant|attending|surgeon|referred by|seen by|GP))\s*[:]\s*"
        rf"(?:{_TITLE})?(?P<it>(?:{_NAME},[ ])?{_FULL})"
    )),
    ("name", re.compile(
        rf"(?i:\bpatient)\s*:\s*(?P<it>(?:{_NAME},[ ]{_WORD}|{_WORD}{_MORE}{{1,2}}))(?=\s*(?:[,;(\n]|$|\d|DOB|MRN))"
    )),
)  # fmt: skip
#: A name that something clinical is called after is not masked there: Mr Child's note may hold his Child-Pugh class.
_CALLED_AFTER = re.compile(
    r"[-–]|(?:[’']s)?\s+(?:score|criteria|class|scale|index|sign|disease|syndrome|rule|stage|grade|test|palsy)\b"
)


def identifiers(text: str) -> list[Identifier]:
    """Return the identifiers in a text, in order, none within another."""
    found = [Identifier(kind, *match.span("it")) for kind, pattern in _PATTERNS for match in pattern.finditer(text)]
    found += _again(text, [text[one.start : one.end] for one in found if one.kind == "name"])
    kept: list[Identifier] = []
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
        elif one.end > kept[-1].end:
            kept.append(one._replace(start=kept[-1].end))
    return kept


def _again(text: str, names: list[str]) -> Iterator[Identifier]:
    """Find the words of names where they stand alone: "Mr John Smith … John says"."""
    words = {word for name in names for word in re.findall(_WORD, name) if len(word) > 2}
    for word in words:
        for match in re.finditer(rf"\b{re.escape(word)}\b", text):
            if not _CALLED_AFTER.match(text, match.end()):
                yield Identifier("name", *match.span())


def mask(text: str) -> str:
    """Return a text of the same length in which every character of an identifier but white space is masked."""
    out = list(text)
    for one in identifiers(text):
        out[one.start : one.end] = [c if c.isspace() else MASK for c in text[one.start : one.end]]
    return "".join(out)
