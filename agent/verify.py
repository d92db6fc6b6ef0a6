"""Check an explanation against what tools returned and cards state. Pure: a draft and the artifacts in, faults out.

A number must equal a number of a result *in its role*: a percentage one of a risk whose outcome the sentence
names (and whose horizon, when it gives one), a score one of a named calculator, a measurement one of a finding. A
citation must be a retrieved card's. A sentence that cites a card may repeat the card's own numbers, and what it
recommends a card it cites must recommend. Numbers that are spelt out are checked like digits.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..calculators.inputs import display, label, number
from ..tools.calculator import CalculatorUse, RiskLine
from ..tools.protocol import Artifact, Finding, Span
from .advice import advises, unfounded
from .spelled import in_digits, multiples, spells
from .state import Evidence, Frozen, Question, Sentence
from .wording import misworded

_NUMBER = re.compile(r"(?<![\w.,/])[-−]?\d+(?:,\d{3})*(?:\.\d+)?(?:\s*%)?(?![\w²³]|[.,]\d)")
_WORD = re.compile(r"[a-z]{4,}")
_HORIZON = re.compile(r"(?<![\d.])(\d+(?:\.\d+)?)[\s-]*(hour|day|week|month|year)s?")
_COMMON = {"within", "risk", "with", "from", "major", "year", "years", "days", "month", "event", "events", "hospital"}


class Fault(Frozen):
    """A sentence that nothing supports, and why."""

    index: int
    text: str
    reason: str


@dataclass(frozen=True)
class _Grounds:
    """The numbers a sentence may contain, by role."""

    uses: Sequence[CalculatorUse]
    artifacts: Sequence[Artifact]
    findings: Sequence[Finding]
    evidence: dict[str, Evidence]
    questions: Sequence[Question]
    taken: Sequence[str]  # texts with numbers that a sentence may take over whole
    own: Sequence[str]  # every text it may take over whole


def verify(
    draft: Sequence[Sentence],
    uses: Sequence[CalculatorUse],
    artifacts: Sequence[Artifact],
    findings: Sequence[Finding],
    evidence: Sequence[Evidence],
    questions: Sequence[Question] = (),
    words: Sequence[str] = (),
) -> tuple[Fault, ...]:
    """Return the sentences that are not supported, each with the reason a writer can mend it by.

    Words taken over whole from an artifact (titles, bands, reasons, the text of a question) are its own and not
    claims; what is left of a sentence is checked. `words` are more of those, of calculators that did not run.
    """
    own = {*words, *(question.text for question in questions), *(text for use in uses for text in _own_words(use))}
    longest = sorted(filter(_says, own), key=len, reverse=True)
    cards = {item.id: item for item in evidence}
    taken = [text for text in longest if spells(text)]
    summaries = [artifact.summary for artifact in artifacts]
    grounds = _Grounds(uses, artifacts, findings, cards, questions, taken, [*summaries, *longest])
    found = ((index, sentence, _fault(sentence, grounds)) for index, sentence in enumerate(draft))
    return tuple(Fault(index=i, text=s.text, reason=why) for i, s, why in found if why is not None)


def _fault(sentence: Sentence, grounds: _Grounds) -> str | None:
    unknown = [cite for cite in sentence.cites if cite not in grounds.evidence]
    if unknown:
        return f"cites {', '.join(unknown)}, which was not retrieved"
    absent = [tool for tool in sentence.tools if tool not in {a.tool for a in (*grounds.uses, *grounds.artifacts)}]
    if absent:
        return f"rests on {', '.join(absent)}, which did not run"
    if sentence.asks:
        return _misasked(sentence, grounds)
    cited = " ".join(grounds.evidence[cite].text for cite in sentence.cites)
    if fault := _advice(sentence, grounds):
        return fault
    text = _without_quotes(_without(sentence.text, [*grounds.taken, *(f"[{cite}]" for cite in sentence.cites)]))
    if comparisons := multiples(text) - multiples(cited):
        return f"“{min(comparisons)}” compares what no cited card compares"
    text, cited = in_digits(text), in_digits(cited)
    percents, plain = _numbers(text)
    stated_percents, stated = _numbers(cited)
    lines = [line for use in _named(sentence, grounds) for line in _risks(use)]
    named = [use for use in grounds.uses if use.title in sentence.text and _unit(use) == "%"]
    results = {value for use in named for value in _result_numbers(use)}
    for value in percents - stated_percents - results:
        if not _is_risk(value, _without_quotes(sentence.text).lower(), text, lines, grounds):
            return f"{number(value)} % is not a risk any tool returned for the outcome and horizon it names"
    allowed = {*stated, *_values(sentence, grounds)}
    for value in plain:
        if value not in allowed:
            return f"{number(value)} is not a number of any result, finding or cited card in this role"
    for value, unit, held in _measured(text, sentence, grounds):
        if value not in held and value not in stated:
            return f"{number(value)} {unit} is not what was found or computed in that unit"
    return None


def _misasked(sentence: Sentence, grounds: _Grounds) -> str | None:
    """Say what is wrong with a question in a model's words."""
    asked = next((question for question in grounds.questions if question.input == sentence.asks), None)
    titles = [use.title for use in grounds.uses]
    return misworded(sentence.text, asked, titles) if asked else f"asks for {sentence.asks}, which is not missing"


def _advice(sentence: Sentence, grounds: _Grounds) -> str | None:
    """Say that a sentence recommends what no card it cites recommends; an artifact's own words may."""
    text = _without_quotes(_without(sentence.text, grounds.own))
    cards = (grounds.evidence[cite].text for cite in sentence.cites)
    if not advises(text) or not unfounded(sentence.text, cards, [use.title for use in grounds.uses]):
        return None
    return "recommends what no card it cites recommends in these words"


def _measured(text: str, sentence: Sentence, grounds: _Grounds) -> Iterator[tuple[float, str, set[float]]]:
    """Yield each number written with a unit that a result or finding has, and the numbers held in that unit."""
    held: dict[str, set[float]] = {}
    for use in _named(sentence, grounds):
        if unit := _unit(use):
            held.setdefault(unit, set()).update(_result_numbers(use))
        for line in _risks(use):
            for count, unit in _HORIZON.findall(line.horizon.lower()):
                held.setdefault(f"{unit}s", set()).add(float(count))
    for finding in grounds.findings:
        if display(finding.unit) and finding.unit != "%":
            held.setdefault(display(finding.unit), set()).update(_ends(finding))
    for match in _NUMBER.finditer(text):
        if match.group().endswith("%"):
            continue  # a chance, which has its own rule: "76 % in 5 years" is not 76 inches
        rest = text[match.end() :].lstrip()
        unit = max((unit for unit in held if rest.startswith((unit, unit.rstrip("s") + " "))), key=len, default="")
        if unit:
            yield abs(float(match.group().replace(",", "").replace("−", "-"))), unit, held[unit]


def _own_words(use: CalculatorUse) -> Iterator[str]:
    """Yield the texts of an artifact that a sentence may take over whole."""
    bands = (*(use.possible.bands if use.possible else ()), use.result.band if use.result else "")
    labels = [item.label for item in use.result.items] if use.result else []
    names = [label(name) for name in (*use.missing, *(finding.input for finding in use.used))]
    outcomes = [line.outcome for line in _risks(use)]
    values = [*(use.possible.values if use.possible else ()), *([use.result.value] if use.result else ())]
    words = [value for value in values if isinstance(value, str)]  # "grade 3", a date
    yield from (use.title, use.purpose, use.verification_note, *use.reasons, *bands, *labels, *names, *outcomes, *words)


def _without(text: str, taken: Iterable[str]) -> str:
    """Take out what was taken over whole, longest first (titles such as CURB-65 hold digits that claim nothing)."""
    for words in taken:
        if words in text:  # never within a word or number: a band "1" is no part of 1997
            text = re.sub(rf"(?<!\w){re.escape(words)}(?!\w)", " ", text)
    return text


def _says(text: str) -> bool:
    """Say whether a text says anything: a number alone is no wording."""
    return any(character.isalpha() for character in text) or bool(re.fullmatch(r"\d{4}-\d\d-\d\d", text))


def _without_quotes(text: str) -> str:
    """Take out words quoted from the note, which are checked as findings."""
    return re.sub(r"“[^”]*”", " ", text)


def _numbers(text: str) -> tuple[set[float], set[float]]:
    """Return the percentages and the other numbers of a text."""
    percents, plain = set(), set()
    for match in _NUMBER.finditer(text):
        said = match.group().replace(",", "").replace("−", "-")
        if said.endswith("%"):
            percents.add(abs(float(said.rstrip("%").strip())))
        else:
            plain.add(abs(float(said)))
    for low, high in re.findall(r"(\d+(?:\.\d+)?)\s*(?:–|to|-)\s*\d+(?:\.\d+)?\s*(%)", text):
        if high:
            percents.add(float(low))
            plain.discard(float(low))
    return percents, plain


def _named(sentence: Sentence, grounds: _Grounds) -> list[CalculatorUse]:
    """Return the calculators a sentence rests on; all of them when it names none."""
    named = [use for use in grounds.uses if use.tool in sentence.tools or use.title in sentence.text]
    return named or list(grounds.uses)


def _unit(use: CalculatorUse) -> str:
    return use.result.unit if use.result else use.possible.unit if use.possible else ""


def _risks(use: CalculatorUse) -> tuple[RiskLine, ...]:
    return use.result.risks if use.result else use.possible.risks if use.possible else ()


def _is_risk(value: float, said_of: str, text: str, lines: Iterable[RiskLine], grounds: _Grounds) -> bool:
    """Whether a percentage is a tool's risk of an outcome that the sentence names, or a finding in percent."""
    said = {(float(n), unit) for n, unit in _HORIZON.findall(text.lower())}
    for line in lines:
        words = set(_WORD.findall(line.outcome.lower())) - _COMMON
        horizon = {(float(n), unit) for n, unit in _HORIZON.findall(line.horizon.lower())}
        names_outcome = not words or any(word in said_of for word in words)
        fits = names_outcome and (not said or not horizon or horizon & said)
        if fits and value in (_shown(line.low), _shown(line.high)):
            return True
    artifacts = {n for a in grounds.artifacts for n in _numbers(a.summary)[0]}
    findings = {end for f in grounds.findings if f.unit == "%" for end in _ends(f)}
    return value in artifacts or value in findings


def _ends(finding: Finding) -> Iterator[float]:
    if isinstance(finding.value, Span):
        yield from (abs(end) for end in (finding.value.low, finding.value.high) if end is not None)
    elif isinstance(finding.value, int | float) and not isinstance(finding.value, bool):
        yield abs(float(finding.value))


def _values(sentence: Sentence, grounds: _Grounds) -> Iterator[float]:
    """Yield every number but percentages that a sentence may contain."""
    for use in _named(sentence, grounds):
        yield from _result_numbers(use)
        for line in _risks(use):
            yield from _numbers(line.horizon)[1]
    for finding in grounds.findings:
        yield from _ends(finding)
    for artifact in grounds.artifacts:
        yield from _numbers(artifact.summary)[1]


def _result_numbers(use: CalculatorUse) -> Iterator[float]:
    if use.result:
        if isinstance(use.result.value, int | float):
            yield _shown(use.result.value)
        for item in use.result.items:
            yield _shown(item.points)
        yield from _numbers(use.result.unit)[1]
    if use.possible:
        yield from (_shown(end) for end in (use.possible.low, use.possible.high) if end is not None)
        yield from _numbers(use.possible.unit)[1]


def _shown(value: float) -> float:
    """Return a number without its sign, as exactly as people are shown it."""
    return abs(float(number(value)))
