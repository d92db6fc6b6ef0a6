"""The patients that messages are said of: invented notes, assessed by the embedded engine on the real library."""

from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml

from riskcopilot.agent.conversation.rules import Situation
from riskcopilot.agent.conversation.turns import Patient
from riskcopilot.agent.state import Assessment

FIBRILLATION = "76-year-old woman with non-valvular atrial fibrillation and hypertension. No heart failure."
CIRRHOSIS = (
    "58-year-old man with cirrhosis. Bilirubin 2.6 mg/dL, albumin 2.9 g/dL. Moderate ascites, no encephalopathy."
)
PNEUMONIA = (
    "82-year-old man, new confusion since last night. RR 32, BP 96/58, HR 118, T 38.9 °C. Urea 9.2 mmol/L. "
    "Chest X-ray: community-acquired pneumonia."
)
NOTES = {
    "asked": (FIBRILLATION, "CHA2DS2-VASc?"),
    "number": (CIRRHOSIS, "Child-Pugh class?"),
    "settled": (PNEUMONIA, "CURB-65?"),
}


class Labelled(NamedTuple):
    """A message, what it is said into, and the kind of turn it asks for."""

    kind: str
    context: str
    message: str


@cache
def labelled() -> tuple[tuple[Labelled, ...], tuple[Labelled, ...]]:
    """Return the messages rules may be tuned on, and those held out."""
    kinds = yaml.safe_load((Path(__file__).parent / "messages.yaml").read_text(encoding="utf-8"))
    every = [[Labelled(kind.replace("_", " "), *line) for line in lines] for kind, lines in kinds.items()]
    return tuple(m for kind in every for m in kind[::2]), tuple(m for kind in every for m in kind[1::2])


def situation(context: str, assessed: dict[str, Assessment]) -> Situation:
    """Return what a message of a context is said into."""
    if context == "none":
        return Situation()
    if context == "two":
        patients = [Patient(number=n, note=a.note, assessment=a.id) for n, a in enumerate(assessed.values(), 1)][:2]
        return Situation(patients=patients, open=2, assessment=list(assessed.values())[1])
    found = assessed[context]
    return Situation(patients=[Patient(number=1, note=found.note, assessment=found.id)], open=1, assessment=found)
