"""What a message says of a patient, read by the same rules that read notes.

A message is put as a note would put it ("and if she were 78?" is "she is 78 years old") and then read. Nothing is read
that the reader cannot quote, and a value whose unit is not certain is asked about.
"""

import re
from collections.abc import Collection, Mapping
from typing import Final, cast

from ...calculators.inputs import Choice, Criterion, Day, Input, Quantity, display, label
from ...tools.protocol import Finding
from ..explain import join
from ..reading import read
from ..reading.degrees import undecided
from ..state import Question
from .turns import Told
from .wording import NO, SUPPOSING, UNKNOWN, YES, sentences

_I = re.IGNORECASE
_FILLERS: Final = re.compile(
    r"^(?:\W|\b(?:and|but|so|ok|okay|well|now|then|also|oh|sorry|actually|correction|in fact|i meant|i mean|"
    r"i forgot to say|i forgot|no wait|wait)\b)+",
    _I,
)
_IF: Final = re.compile(
    r"\b(?:what|how|and|but)?\s*\b(?:if|suppose|supposing|assume|assuming|imagine|hypothetically|about|let's say)\b"
    r"(?: that)?[ ,:]*",
    _I,
)
_WITH: Final = re.compile(r"^.*?\b(with(?:out)?|at)\s+", _I)
_CONSEQUENT: Final = re.compile(r",?\s*(?:\b(?:what|how|would|does|do|will|then what|could)\b.*)?\?*\s*$", _I)
#: Verbs of what is supposed, or was found to be otherwise, as a note has them.
_VERBS: Final = (
    (re.compile(r"\b(?:had had|has had|have had)\b", _I), "had"),
    (re.compile(r"\b(?:did not|didn't|does not|doesn't|do not|don't) have\b|\bhadn't\b|\bhasn't\b", _I), "has no"),
    (re.compile(r"\b(?:weren't|wasn't|isn't|were not|was not)\b", _I), "is not"),
    (
        re.compile(
            r"\b(?:should (?:be|read|have been)|would be|had been|came back (?:at|as)|comes back (?:at|as)|"
            r"(?:went|goes|go|gone|dropped|drops|fell|falls|rose|rises|came|comes|got|gets)(?: up| down| back)? to|"
            r"became|becomes|were|was|are)\b",
            _I,
        ),
        "is",
    ),
)
#: "78, not 76": what it is not is nobody's value.
_NOT_THAT: Final = re.compile(
    r",?\s*\b(?:and )?(?:not|rather than|instead of)\s+[\d.]+\S*|"
    r"(?:,\s*(?:and )?not|\s+(?:rather than|instead of))\s+(?:an? )?\w+\W*$",
    _I,
)
_NOT_BUT: Final = re.compile(r"\bnot\s+[\w.]+[ ,]+but\s+", _I)
_IS_AGED: Final = re.compile(
    r"\b(s?he|they|patient|pt|man|woman|who)(?:'s| is)\s+(?:now |only |really |actually )?(\d{1,3})\b"
    r"(?!\s*(?:[%°/.\d]|k?g\b|cm\b|m\b|lbs?\b|weeks?\b|months?\b|days?\b))(?:\s*years?(?: old)?)?",
    _I,
)
_AGED: Final = re.compile(
    r"\b(?:aged?|age of|at age|is at|^at)\s+(\d{1,3})\b(?:\s*years?(?: old)?)?|^(\d{1,3})\s*(?:years? old)?$", _I
)
_PRONOUN: Final = re.compile(r"^(?:s?he|her|hers|his|him|himself|herself)$", _I)
_NUMBER: Final = re.compile(r"(?<![\w.])[-+]?\d+(?:[.,]\d+)?")
_BARE: Final = re.compile(r"\s*(?:$|[,.;:!–—-]|\b(?:s?he|it|they|there|that|this|on|with|i|is|has|does)\b)", _I)
_IT_IS: Final = re.compile(r"^(?:\W|\b(?:it|that|this|the (?:value|result|level)|was|is|about|around|of|at|to)\b)+", _I)
#: A user's words kept with a finding are no longer than this.
_LONGEST_QUOTE = 200


def statement(message: str, supposed: bool = False) -> str:
    """Put a message as a note would put it; of a supposition only what is supposed."""
    text = message.strip()
    if supposed:
        text = _supposed(text)
    text = _FILLERS.sub("", _NOT_BUT.sub("", text.replace("’", "'")))
    for verb, plain in _VERBS:
        text = verb.sub(plain, text)
    text = _NOT_THAT.sub("", text)
    text = _IS_AGED.sub(r"\1 is \2 years old", text)
    text = _AGED.sub(lambda match: f"{match[1] or match[2]} years old", text)
    return text.strip(" ?")


def _supposed(text: str) -> str:
    """Return what a question supposes: "would it change if she had diabetes?" is "she had diabetes"."""
    if match := list(_IF.finditer(text)):
        return _CONSEQUENT.sub("", text[match[-1].end() :])
    if match_with := _WITH.match(text):
        denied = "no " if match_with[1].lower() == "without" else ""
        return denied + _CONSEQUENT.sub("", text[match_with.end() :])
    return _CONSEQUENT.sub("", text)


def tell(
    message: str,
    inputs: Mapping[str, Input],
    conditions: Mapping[str, Criterion],
    relevant: Collection[str] = (),
    supposed: bool = False,
) -> Told:
    """Read what a message states, or supposes; of what is unclear only what is `relevant` is told."""
    text = statement(message, supposed)
    if not text:
        return Told()
    found = read(text, inputs, conditions)
    findings: dict[str, Finding] = {}
    unclear = [notice for notice in found.notices if notice.input in relevant]
    quotes = {notice.quote for notice in unclear}
    for finding in found.findings:
        if finding.input == "sex" and _PRONOUN.match(finding.quote):
            continue  # "she has diabetes" speaks of diabetes
        if finding.input in findings or finding.quote in quotes or undecided(finding):
            continue
        findings[finding.input] = said_by_user(finding, message)
    for name in mentioned(
        text, {n: inputs[n] for n in relevant if isinstance(inputs.get(n), Choice) and n not in findings}
    ):
        findings.update((one.input, one) for one in _state(name, cast(Choice, inputs[name]), text).findings)
    clashing = {notice.input for notice in unclear if notice.kind == "conflict"}
    kept = tuple(finding for name, finding in findings.items() if name not in clashing)
    return Told(findings=kept, unclear=tuple(unclear))


def said_by_user(finding: Finding, message: str) -> Finding:
    """Return a finding read from a message as the user's; what a rule makes of the words stays derived."""
    quote = finding.quote if finding.quote in message else message.strip()[:_LONGEST_QUOTE]
    status = "confirmed" if finding.status in ("stated", "negated") else "derived"
    told = {"status": status, "origin": "user", "quote": quote, "start": None, "end": None, "confidence": 1.0}
    return finding.model_copy(update=told)


def value_of(name: str, given: Input, message: str) -> Told:
    """Read a reply that gives one input without naming it: "1.7", "88 umol/L", "moderate", "yes"."""
    said = message.strip()
    match given:
        case Criterion():
            return _yes_or_no(name, said)
        case Choice():
            return _state(name, given, said)
        case Day():
            return Told() if given.problem(said) else Told(findings=(_confirmed(name, said, said),))
    return _number(name, given, said)


def _yes_or_no(name: str, said: str) -> Told:
    for pattern, value in ((YES, True), (NO, False)):
        match = pattern.match(said)
        if match and _BARE.match(said, match.end()):
            return Told(findings=(_confirmed(name, value, said),))
    return Told()


def _state(name: str, given: Choice, said: str) -> Told:
    """Read the one state that a reply names, by its own words or beside the input's name ("mild ascites")."""
    states = [state for state, words in given.options.items() if _names(said, (state, *words))]
    if not states:
        adjective = re.split(r"[,.;]", statement(said))[0].split()[-1:]
        for text in (f"{word} {label(name)}" for word in adjective):
            states += [str(found.value) for found in read(text, {name: given}).findings if found.input == name]
    return Told(findings=(_confirmed(name, states[0], said),)) if len(set(states)) == 1 else Told()


def _number(name: str, given: Quantity, said: str) -> Told:
    """Read the one number of a reply that says nothing else before it than the input's name."""
    numbers = _NUMBER.findall(said)
    if len(numbers) != 1:
        return Told()
    before = _FILLERS.sub("", said[: said.index(numbers[0])])
    if _IT_IS.sub("", f"{before} ").strip(" :=") and not _names(
        before, (label(name), name.replace("_", " "), *given.terms)
    ):
        return Told()
    rest = said[said.index(numbers[0]) :].rstrip("?!. ")
    term = f"{rest} years old" if name == "age" and "year" not in rest else f"{name.replace('_', ' ')} {rest}"
    for text in (rest if name == "age" and "year" in rest else term, f"{name.replace('_', ' ')} {numbers[0]}"):
        found = read(text, {name: given})
        mine = [finding for finding in found.findings if finding.input == name]
        if mine:
            return Told(findings=(said_by_user(mine[0], said),))
        if found.notices:
            return Told(unclear=tuple(found.notices))
    return Told()


def with_unit(name: str, given: Input, message: str, reply: str) -> Told:
    """Put a reply that gives the unit, or the value again with its unit, into the message that lacked it.

    The message's own words for it stay: urea in mg/dL is not urea nitrogen in mg/dL.
    """
    text = statement(message, supposed=bool(SUPPOSING.search(message)))
    numbers = _NUMBER.findall(text)
    if not isinstance(given, Quantity) or len(numbers) != 1:
        return Told()
    again = _NUMBER.findall(reply)
    unit = _IT_IS.sub("", _NUMBER.sub("", reply)).strip(" .?!")
    found = read(_NUMBER.sub(f"{again[0] if again else numbers[0]} {unit}", text), {name: given})
    mine = tuple(said_by_user(finding, reply) for finding in found.findings if finding.input == name)
    return Told(findings=mine[:1], unclear=tuple(notice for notice in found.notices if notice.input == name))


def reply_to(question: Question, message: str, given: Input) -> Told:
    """Read an answer in words to a pending question; nothing where it does not answer it."""
    told = value_of(question.input, given, message)
    if told.findings or told.unclear:
        return told
    return Told(unknown=(question.input,)) if UNKNOWN.search(message) else Told()


def mentioned(message: str, among: Mapping[str, Input]) -> tuple[str, ...]:
    """Return the inputs that a message names, if only by name, the longest name first."""
    found: list[tuple[int, str]] = []
    for name, given in among.items():
        words: tuple[str, ...] = (label(name), name.replace("_", " "))
        if isinstance(given, Criterion):
            words += (*given.terms, *given.includes)
        elif not isinstance(given, Choice):
            words += given.terms
        length = max((len(word) for word in words if _names(message, (word,))), default=0)
        if length:
            found.append((length, name))
    return tuple(name for _, name in sorted(found, key=lambda one: -one[0]))


def _names(text: str, words: Collection[str]) -> bool:
    return any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text, _I) for word in words)


def _confirmed(name: str, value: bool | str, said: str) -> Finding:
    return Finding(input=name, value=value, status="confirmed", origin="user", quote=said[:_LONGEST_QUOTE])


def unit_question(name: str, given: Input) -> str:
    """Ask for the value of an input, with the units or states it may have."""
    if isinstance(given, Choice):
        return f"Which {label(name)} do you mean: {join(list(given.options), 'or')}?"
    shown = [display(unit) for unit in given.units if display(unit)] if isinstance(given, Quantity) else []
    which = f", in {join(shown, 'or')}" if shown else ""
    return f"Which value of {label(name)} do you mean{which}?"


def as_note(message: str, inputs: Mapping[str, Input], conditions: Mapping[str, Criterion]) -> bool:
    """Say whether a message introduces a patient as a note does: an age, a sex and at least one thing more."""
    first = sentences(message)[:1]
    if not first or len(message.split()) < 6:
        return False
    found = read(message, inputs, conditions).findings
    told = {finding.input for finding in found if not (finding.input == "sex" and _PRONOUN.match(finding.quote))}
    return {"age", "sex"} <= told and len({finding.quote for finding in found}) >= 3
