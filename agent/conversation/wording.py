"""What the words of a message say of what it asks for. Pure text: no patient, no calculator."""

import re
from typing import Final, Literal, NamedTuple

ORDINALS: Final = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_CARDINALS: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_PLACE: Final = {
    **{word: place for place, word in enumerate(ORDINALS, start=1)},
    **{word: place for place, word in enumerate(_CARDINALS, start=1)},
    **{word: place for place, word in enumerate(("1st", "2nd", "3rd", "4th", "5th"), start=1)},
}
_I = re.IGNORECASE
_ORDINAL = "|".join((*ORDINALS, "1st", "2nd", "3rd", "4th", "5th"))
_PERSON = r"(?:patient|case|person|one|man|woman|lady|gentleman|pt)"
_LEAD = r"(?:(?:and|ok|okay|now|so|then|please|well|let(?:'s|s| us)|can we|could we|i want to|i'd like to)[ ,]+)*"
_GOING = (
    r"(?:(?:go|move|switch|turn|come|get|return|jump)(?: on| over| back)?(?: to)?|back(?: again)? to|back|again|"
    r"start(?: with| on)?|show(?: me)?|open|have|on to|for|about|with|to|of|regarding|concerning|take|discuss)"
)
_PLACED = re.compile(
    rf"^{_LEAD}(?:{_GOING}[ ,]+)*(?:(?:the|my|our|your|a)\s+)?(?:(?P<ordinal>{_ORDINAL})\s+{_PERSON}|"
    rf"(?:patient|case|pt)\s*(?:number|no\.?|#)?\s*(?P<cardinal>\d+|{'|'.join(_CARDINALS)})\b|"
    rf"(?P<relative>other|previous|earlier|last|prior)\s+{_PERSON})"
    r"(?P<rest>.*)$",
    _I | re.DOTALL,
)
_TRAILING = re.compile(
    rf"^(?P<rest>.+?)[ ,]+(?:for|about|of|in|with)\s+(?:the|my|our)\s+(?:(?P<ordinal>{_ORDINAL})|"
    rf"(?P<relative>other|previous|earlier))\s+(?:patient|case)\W*$",
    _I | re.DOTALL,
)
_ANOTHER = re.compile(
    rf"^{_LEAD}(?:i have |i've got |here is |here's |this is )?(?:{_GOING}[ ,]+)*(?:(?:a|an|my|the|our)\s+)?"
    r"(?:(?:new|next|another|different|further|additional)\s+(?:patient|case|person|note)|someone else|"
    r"somebody else)(?P<rest>.*)$",
    _I | re.DOTALL,
)
_PADDING = re.compile(
    r"^(?:[\s:;,.!?–—-]|(?:again|now|please|to discuss|to talk about|is|here)\b)+|(?:[\s,]|\b(?:again|please)\b)+$", _I
)


class Addressed(NamedTuple):
    """Whom a message says it is about, and the rest of it."""

    which: int | Literal["new", "other", "open"]
    rest: str


def addressed(message: str) -> Addressed:
    """Return whom a message names: a patient by number, another one, a new one, or none (the open one)."""
    if match := _ANOTHER.match(message.strip()):
        return Addressed("new", _PADDING.sub("", match["rest"]).strip())
    match = _PLACED.match(message.strip()) or _TRAILING.match(message.strip())
    if match is None:
        return Addressed("open", message.strip())
    found = match.groupdict()
    rest = _PADDING.sub("", found["rest"]).strip()
    if found.get("relative"):
        return Addressed("other", rest)
    said = (found.get("ordinal") or found.get("cardinal") or "").lower()
    return Addressed(int(said) if said.isdigit() else _PLACE[said], rest)


def _any(*words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words)})\b", _I)


SUPPOSING: Final = _any(
    "if", "suppos(?:e|ing)", "assum(?:e|ing)", "imagine", "hypothetically", "what about", "how about", "let's say"
)
#: "What would it be with a rate of 20?"; "and at 64 years old?"
SUPPOSING_WITH: Final = re.compile(
    r"\b(?:would|were|could)\b.*\b(?:with(?:out)?|at)\b|^\s*(?:and|but|so)?[ ,]*(?:with|without|at)\s", _I
)
LOWERING: Final = re.compile(
    r"\b(?:what|which|how|anything|something|is there|are there)\b.*\b(?:lower(?:s|ed)?|reduc\w+|decreas\w+|"
    r"(?:bring|get|bringing)\b.{0,30}\bdown|drop|improv\w+|rais(?:e|es)|increas(?:e|es)|higher|worse(?:n|ns)?|modif\w+|"
    r"chang\w+|moves?|matters? most|levers?|weighs? most)\b",
    _I,
)
RAISING: Final = _any("rais(?:e|es|ing)", "increas(?:e|es|ing)", "higher", "worse(?:n|ns)?", "push(?:es)? up")
COMPARING: Final = _any(
    "compar(?:e|es|ed|ing|ison)", "versus", "vs", "differ(?:s|ent|ence|ences)?", "side by side", "next to", "agree",
    "disagree", "against each other", "which (?:one )?(?:gives|is|says)", "both",
)  # fmt: skip
WHY: Final = re.compile(
    r"\bwhy\b|\bhow come\b|\breason\b|\bleft? out\b|\bwhat(?:'s| is) wrong with\b|\bshould(?:n't| not| you| we)\b|"
    r"\b(?:does|do|is|are)(?:n't)? .{1,40}\b(?:not )?appl(?:y|ies|icable)\b",
    _I,
)
EVIDENCE: Final = re.compile(
    r"\b(?:validat\w+|evidence|deriv(?:ed|ation)|cohorts?|publish\w*|publications?|papers?|stud(?:y|ies)|trials?|"
    r"discriminat\w+|c[- ]?statistics?|auc|auroc|area under|sensitiv\w+|specificit\w+|calibrat\w+|accura\w+|"
    r"reliab\w+|limit(?:s|ations?)|guidelines?|guidance|recommend\w*|sources?|references?|citations?|"
    r"develop(?:ed|ment)|invented|how (?:good|well|accurate|reliable)|how many (?:patients|people)|come from|"
    r"superseded|replaced|made (?:in|from|by)|performs?|performance|tested|literature|known about|predictive)\b",
    _I,
)
CORRECTING: Final = re.compile(
    r"\b(?:actually|correction|sorry|mistyped|misread|typo|wrong|incorrect|i meant|should (?:be|read|have been)|"
    r"rather than|instead of|in fact|mistake|not right)\b|,\s*not\s+\S+|\bnot\b.{1,30}\bbut\b",
    _I,
)
YES: Final = re.compile(r"^\W*(?:yes|yep|yeah|yup|y|correct|true|indeed|affirmative|present|positive)\b", _I)
NO: Final = re.compile(r"^\W*(?:no|nope|nah|n|false|none|negative|never|absent)\b", _I)
UNKNOWN: Final = re.compile(
    r"\b(?:(?:do ?n[o']?t|don't|do not|not|un)\s*(?:know|known|sure|measured|done|available|checked|recorded|"
    r"tested|taken|stated)|unknown|unavailable|no idea|can(?:'t|not| not) (?:say|tell|get)|cannot be had|missing|"
    r"not (?:have|had) (?:it|that)|skip(?: it)?|pending|no (?:value|result))\b",
    _I,
)
ADVICE: Final = re.compile(
    r"\b(?:should (?:i|we|she|he|they)\b.*\b(?:start|stop|give|treat|prescribe|anticoagulate|admit|discharge|operate|"
    r"continue|switch|order)|what (?:treatment|drug|dose)|how (?:do|should) (?:i|we) treat)",
    _I,
)
ASKING: Final = re.compile(
    r"\?\s*$|^\W*(?:and |so |now |please |ok )*(?:what|which|how|is|are|does|do|did|will|would|could|can|should|"
    r"calculate|compute|work out|assess|estimate|give me|show me|tell me|run)\b",
    _I,
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")


def sentences(message: str) -> list[str]:
    """Return a message's sentences."""
    return [part for part in _SENTENCE.split(message.strip()) if part]


def parted(message: str) -> tuple[str, str]:
    """Part what a message states from what it asks: a note, and the question that follows or leads it."""
    parts = sentences(message)
    asked = [part for part in parts if ASKING.search(part)]
    return " ".join(part for part in parts if part not in asked), " ".join(asked)
