"""Put missing inputs as questions a clinician can answer with one click or one number."""

from collections.abc import Collection, Mapping, Sequence

from ..calculators.inputs import Choice, Criterion, Day, Input, Quantity
from ..tools.calculator import CalculatorUse
from .state import Question


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
            )
        case Choice():
            return Question(
                input=name,
                text=_asked(given.description),
                kind="choice",
                choices=tuple(given.options),
                calculators=calculators,
            )
        case Quantity():
            return Question(
                input=name,
                text=_asked(given.description),
                kind="number",
                units=given.units,
                calculators=calculators,
            )
        case Day():
            return Question(input=name, text=_asked(given.description), kind="date", calculators=calculators)


def open_questions(
    uses: Sequence[CalculatorUse], inputs: Mapping[str, Input], answered: Collection[str]
) -> tuple[Question, ...]:
    """Return a question for each missing input, the most useful of the first calculator first.

    `answered` are inputs the user has spoken of, if only to say they cannot be had; they are not asked again.
    """
    first = [use.ask for use in uses if use.ask]
    rest = [name for use in uses for name in use.missing]
    names = [name for name in dict.fromkeys([*first, *rest]) if name not in answered]
    return tuple(question(name, inputs[name], tuple(use.tool for use in uses if name in use.missing)) for name in names)


def _asked(description: str) -> str:
    """Put a description as a question, as colleagues do: "Previous stroke?"."""
    asked, _, note = description.partition(". ")  # a hint may follow: "Leave out if amputated"
    text = f"{asked[0].upper()}{asked[1:]}?"
    return f"{text} {note.rstrip('.')}." if note else text
