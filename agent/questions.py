"""Put missing inputs as questions a clinician can answer with one click or one number."""

from collections.abc import Collection, Mapping, Sequence

from ..calculators.inputs import Choice, Criterion, Day, Input, Quantity
from ..tools.calculator import CalculatorUse, by_input
from ..tools.protocol import Finding
from .reading.degrees import undecided
from .state import Question, Sentence

#: A doubtful reading that is likelier than this is put with its question; a lesser one would only distract.
LIKELY = 0.6


def question(name: str, given: Input, calculators: tuple[str, ...] = ()) -> Question:
    """Put one input as a question."""
    match given:
        case Criterion():
            return Question(
                input=name,
                text=_asked(given.description),
                kind="yes or no",
                choices=("yes", "no"),
                calculators=calculators,
                assumable=True,
            )
        case Choice():
            return Question(
                input=name,
                text=_asked(given.description),
                kind="choice",
                choices=tuple(given.options),
                calculators=calculators,
                assumable=given.absent is not None,
            )
        case Quantity():
            return Question(
                input=name,
                text=_asked(given.description),
                kind="number",
                units=given.units,
                calculators=calculators,
                assumable=given.absent is not None,
            )
        case Day():
            return Question(input=name, text=_asked(given.description), kind="date", calculators=calculators)


def open_questions(
    uses: Sequence[CalculatorUse],
    inputs: Mapping[str, Input],
    answered: Collection[str],
    doubtful: Sequence[Finding] = (),
    findings: Sequence[Finding] = (),
) -> tuple[Question, ...]:
    """Return a question for each missing input, the most useful of the first calculator first.

    `answered` are inputs the user has spoken of, if only to say they cannot be had; they are not asked again. Where
    the `findings` have several values for an input, the question is which holds, and comes before those of which the
    note says nothing. What the note may well say of an input, as a `doubtful` finding has it, is put with the question.
    What it speaks of as more than absent cannot be assumed to be.
    """
    several = {name: found for name, found in by_input(findings).items() if len({one.shown for one in found}) > 1}
    first = [use.ask for use in uses if use.ask]
    rest = sorted((name for use in uses for name in use.missing), key=lambda name: name not in several)
    names = [name for name in dict.fromkeys([*first, *rest]) if name not in answered]
    may_say = by_input(finding for finding in doubtful if finding.confidence >= LIKELY)
    spoken_of = by_input(finding for finding in (*doubtful, *findings))

    def put(name: str) -> Question:
        asked = question(name, inputs[name], tuple(use.tool for use in uses if name in use.missing))
        if any(finding.value != inputs[name].absent for finding in spoken_of.get(name, ())):
            asked = asked.model_copy(update={"assumable": False})
        if name in several:
            return _which(asked, several[name])
        return _suggesting(asked, may_say[name]) if name in may_say else asked

    return tuple(map(put, names))


def _which(asked: Question, readings: Sequence[Finding]) -> Question:
    """Ask which of several readings holds, each with the words it was read from."""
    if len({one.quote for one in readings}) == 1 and all(map(undecided, readings)):
        states = "; ".join(one.shown for one in readings)
        text = f"The note says “{readings[0].quote}”, and not which: {states}? {asked.text}"
        return asked.model_copy(update={"text": text, "readings": tuple(readings)})
    said = " or ".join(f"{one.shown} (“{one.quote}”)" if one.quote else one.shown for one in readings)
    text = f"The note can be read as {said}. Which holds? {asked.text}"
    return asked.model_copy(update={"text": text, "readings": tuple(readings)})


def worded(missing: Sequence[Question], draft: Sequence[Sentence]) -> tuple[Question, ...]:
    """Return the questions, the one that a checked draft asks in the words it asks it."""
    words = {sentence.asks: sentence.text for sentence in draft if sentence.asks}
    return tuple(one.model_copy(update={"text": words[one.input]}) if one.input in words else one for one in missing)


def _suggesting(asked: Question, findings: Sequence[Finding]) -> Question:
    """Put what the note may say before a question; where that is several things, the words alone."""
    finding = findings[-1]
    if len({one.value for one in findings}) > 1:
        said = ", ".join(f"“{quote}”" for quote in dict.fromkeys(one.quote for one in findings))
        return asked.model_copy(update={"text": f"The note says {said}. {asked.text}"})
    how = f" ({finding.rule})" if finding.rule and finding.value is True else ""
    text = f"The note may say {finding.shown}: “{finding.quote}”{how}. Is it so? {asked.text}"
    return asked.model_copy(update={"text": text, "suggested": finding})


def _asked(description: str) -> str:
    """Put a description as a question, as colleagues do: "Previous stroke?"."""
    asked, _, note = description.partition(". ")  # a hint may follow: "Leave out if amputated"
    text = f"{asked[0].upper()}{asked[1:]}?"
    return f"{text} {note.rstrip('.')}." if note else text
