"""Two readers of one note: agreement makes a reading surer, disagreement makes it a question.

The embedded reader's confidence is calibrated on notes kept aside (`reading/blend.py`). A model's reading that the note
bears out is as sure as `trust` says: how often such readings of that model are right. The two err in different ways, so
where both say the same, the chance that both are wrong is the product of the two chances of error, against the
product of the two chances of being right (Bayes, with errors taken as independent and, which is the cautious case, as
always falling on the same wrong value). Since a misleading note misleads both, no agreement counts as surer than
`SUREST`; a reading that was surer alone stays as it was.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ..calculators.inputs import Input
from ..tools.calculator import by_input
from ..tools.protocol import Finding
from .questions import LIKELY
from .reading.degrees import undecided
from .reading.settle import same, settled
from .reading.text import text_of
from .reported import BorneOut
from .state import Notice, Reading

#: How often a reading of a model is taken to be right that the note bears out, where nobody has measured it.
TRUST = 0.9
#: No agreement of two readers counts as surer than this.
SUREST = 0.99


class _Weighed(NamedTuple):
    """The findings of one input by both readers, and whether they agree or dispute it."""

    findings: tuple[Finding, ...]
    agreed: bool = False
    disputed: bool = False


def surer(one: float, other: float) -> float:
    """Return how sure a reading is that two readers make independently, each as sure as given."""
    both_right, both_wrong = one * other, (1 - one) * (1 - other)
    together = both_right / (both_right + both_wrong) if both_right + both_wrong else 0.0
    return max(one, other, min(SUREST, round(together, 3)))


def put_together(
    ruled: Reading, borne: BorneOut, note: str, sought: Mapping[str, Input], trust: float = TRUST
) -> Reading:
    """Put two readings together: agreement once and surer, a single voice as it is, disagreement to be asked.

    What the embedded reader only suspects (less likely than `LIKELY`) is no voice against a model's reading.
    """
    embedded, model = by_input(ruled.findings), by_input(_trusted(borne.findings, trust))
    weighed = {
        name: _weigh(embedded.get(name, ()), model.get(name, ()), sought.get(name)) for name in {**embedded, **model}
    }
    held = [finding for one in weighed.values() for finding in one.findings]
    findings, differing = settled(text_of(note), held, dict(sought))
    left = by_input(findings)
    known = {(notice.kind, notice.input) for notice in ruled.notices}
    new = [notice for notice in (*borne.notices, *differing) if (notice.kind, notice.input) not in known]
    unheard = [one.input.replace("_", " ") for one in borne.refused if one.input in sought and one.input not in left]
    if unheard:
        names = ", ".join(dict.fromkeys(unheard))
        text = f"The language model also reported what the note does not bear out; not used: {names}."
        new.append(Notice(kind="tool", message=text))
    return Reading(
        findings=tuple(findings),
        notices=(*ruled.notices, *new),
        unsure=ruled.unsure,
        agreed=tuple(name for name, one in weighed.items() if one.agreed and not one.disputed),
        disputed=tuple(name for name, one in weighed.items() if one.disputed and len(left.get(name, ())) > 1),
        refused=borne.refused,
    )


def _trusted(findings: Sequence[Finding], trust: float) -> list[Finding]:
    return [one.model_copy(update={"confidence": round(min(one.confidence, trust), 3)}) for one in findings]


def _weigh(embedded: Sequence[Finding], model: Sequence[Finding], given: Input | None) -> _Weighed:
    """Weigh what two readers say of one input."""
    if not embedded or not model:
        return _Weighed((*embedded, *model))
    if all(map(undecided, embedded)):  # what rules find named without its degree the model may know
        within = tuple(one for one in model if any(one.value == other.value for other in embedded))
        return _Weighed(within or tuple(embedded))
    voices: list[Finding] = []
    for one in embedded:
        alike = [other.confidence for other in model if same(one, other, given)]
        if alike:
            voices.append(one.model_copy(update={"confidence": surer(one.confidence, max(alike))}))
        elif one.confidence >= LIKELY:
            voices.append(one)
    alone = [other for other in model if not any(same(one, other, given) for one in voices)]
    agreed = len(alone) < len(model)
    opposed = any(not any(same(one, other, given) for other in model) for one in voices)
    return _Weighed((*voices, *alone), agreed, disputed=opposed or (bool(alone) and bool(voices)))
