"""Put missing inputs as questions a clinician can answer with one click or one number."""

from collections.abc import Collection, Mapping, Sequence

from ..calculators.inputs import Choice, Criterion, Day, Input, Quantity
from ..tools.calculator import CalculatorUse
from ..tools.protocol import Finding
from .state import Question

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
) -> tuple[Question, ...]:
    """Return a question for each missing input, the most useful of the first calculator first.

    `answered` are inputs the user has spoken of, if only to say they cannot be had; they are not asked again. What
    the note may well say of an input, as a `doubtful` finding has it, is put with the question.
    """
    first = [use.ask for use in uses if use.ask]
    rest = [name for use in uses for name in use.missing]
    names = [name for name in dict.fromkeys([*first, *rest]) if name not in answered]
    asked = (question(name, inputs[name], tuple(use.tool for use in uses if name in use.missing)) for name in names)
    may_say = {finding.input: finding for finding in doubtful if finding.confidence >= LIKELY}
    return tuple(_suggesting(one, may_say[one.input]) if one.input in may_say else one for one in asked)


def _suggesting(asked: Question, finding: Finding) -> Question:
    """Put what the note may say before a question."""
    text = f"The note may say {finding.shown}: “{finding.quote}”. Is it so? {asked.text}"
    return asked.model_copy(update={"text": text, "suggested": finding})


def _asked(description: str) -> str:
    """Put a description as a question, as colleagues do: "Previous stroke?"."""
    asked, _, note = description.partition(". ")  # a hint may follow: "Leave out if amputated"
    text = f"{asked[0].upper()}{asked[1:]}?"
    return f"{text} {note.rstrip('.')}." if note else text
