"""Impairment by alcohol, as seen in the emergency department."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total
from ..inputs import Criterion
from ..vocabulary.scales import CODED, coded

HACK_2014 = Source(
    "Hack JB, et al. The H-Impairment Index (HII): a standardized assessment of alcohol-induced impairment in the "
    "Emergency Department. Am J Drug Alcohol Abuse 2014;40(2):111-117",
    doi="10.3109/00952990.2013.865034",
    pmid="24555813",
    where="five tasks of 0 to 4, divided by the greatest score; decline of 0.126 in 2 hours",
    read="secondary",
    via="the abstract; levels and the decline of 0.0616 an hour from MDCalc",
)


def _refused(task: str) -> Criterion:
    """Describe the refusal of a task, whose score is then left out."""
    return Criterion(
        f"HII: refused the {task} task (give 0 for its score)", (f"refused the {task} task", f"refused {task}")
    )


@calculator(
    title="HII (Hack's Impairment Index)",
    source=HACK_2014,
    ages=(18, 120),
    outcome="impairment by alcohol",
    setting="emergency department",
    aliases=("HII", "H-Impairment Index"),
    licence=CODED,
)
def hacks_impairment_index(
    hii_speech: Annotated[
        float, coded("HII", "speech", "0 normal, 1 imperfect, 2 slurred, 3 slurred without sense, 4 moans only", 4)
    ],
    hii_gross_motor: Annotated[
        float,
        coded(
            "HII", "gross motor", "0 walks steadily, 1 unsteadily, 2 sits steadily, 3 sits unsteadily, 4 cannot sit", 4
        ),
    ],
    hii_eyes: Annotated[
        float,
        coded(
            "HII",
            "eye movement",
            "0 no nystagmus, 1 minimal, 2 moderate and follows a short way, 3 profound, 4 cannot take part",
            4,
        ),
    ],
    hii_coordination: Annotated[
        float,
        coded(
            "HII", "coordination", "finger to finger: 0 accurate, 1 touches, 2 barely, 3 misses, 4 cannot take part", 4
        ),
    ],
    hii_fine_motor: Annotated[
        float,
        coded(
            "HII",
            "fine motor",
            "tracing a curve: 0 perfect, 1 mostly in, 2 mostly out, 3 a mark, 4 cannot take part",
            4,
        ),
    ],
    hii_speech_refused: Annotated[bool, _refused("speech")],
    hii_gross_motor_refused: Annotated[bool, _refused("gross motor")],
    hii_eyes_refused: Annotated[bool, _refused("eye movement")],
    hii_coordination_refused: Annotated[bool, _refused("coordination")],
    hii_fine_motor_refused: Annotated[bool, _refused("fine motor")],
) -> Result:
    """How impaired a patient in the emergency department is by alcohol, from 0 to 1, and when that should be over.

    The index, rounded to 2 decimals, is the share of the greatest score of the tasks done. Not for other drugs, after a
    seizure, in hypoglycaemia or head injury, and never to say whether someone may drive.
    """
    items = (
        Item("Speech", 0 if hii_speech_refused else hii_speech),
        Item("Gross motor skills", 0 if hii_gross_motor_refused else hii_gross_motor),
        Item("Eye movement", 0 if hii_eyes_refused else hii_eyes),
        Item("Coordination", 0 if hii_coordination_refused else hii_coordination),
        Item("Fine motor skills", 0 if hii_fine_motor_refused else hii_fine_motor),
    )
    refused = hii_speech_refused + hii_gross_motor_refused + hii_eyes_refused + hii_coordination_refused
    left_out = refused + hii_fine_motor_refused
    index = total(*items) / (20 if left_out < 1 else 16)
    return Result(
        round(index, 2) if left_out <= 1 else "cannot be calculated",
        "",
        f"over in about {index / 0.0616:.1f} hours" if left_out <= 1 else "more than one task refused",
        items,
    )
