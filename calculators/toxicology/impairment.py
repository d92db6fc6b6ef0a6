"""Impairment by alcohol, as seen in the emergency department."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated

from ..core import Item, Result, Source, calculator, total
from ..inputs import Criterion, Quantity
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


def _task(topic: str, steps: str, *terms: str, levels: Mapping[int, tuple[str, ...]]) -> Quantity:
    """Describe a task of the index, with what notes call it and what they say of its levels."""
    given = coded("HII", topic, steps, 4)
    return replace(given, terms=(*given.terms, *terms), levels=levels)


def _refused(task: str) -> Criterion:
    """Describe the refusal of a task, whose score is then left out."""
    return Criterion(
        f"HII: refused the {task} task (give 0 for its score)",
        (
            f"refused the {task} task",
            f"refused {task}",
            *(
                f"{refused} {a}{task} {test}"
                for refused in (
                    "refused to participate in",
                    "refused",
                    "refuses",
                    "refuses to participate in",
                    "declined",
                )
                for a in ("", "the ", "a ")
                for test in ("test", "testing", "task", "tasks", "assessment")
            ),
        ),
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
        float,
        _task(
            "speech",
            "0 normal, 1 imperfect, 2 slurred, 3 slurred without sense, 4 moans only",
            levels={
                0: ("normal speech", "speech normal", "speech is normal", "clear speech", "speech is clear"),
                2: ("slurred speech", "speech is slurred", "speech slurred"),
                3: (
                    "slurred and nonsensical",
                    "slurred and does not make sense",
                    "speech is slurred and does not make sense",
                    "speech is slurred and nonsensical",
                    "slurred speech that does not make sense",
                    "slurred speech, which does not make sense",
                    "nonsensical speech",
                    "slurred and makes no sense",
                ),
                4: ("moans only", "only moans", "only moaned", "only moaning", "only producing moans", "moaning only"),
            },
        ),
    ],
    hii_gross_motor: Annotated[
        float,
        _task(
            "gross motor",
            "0 walks steadily, 1 unsteadily, 2 sits steadily, 3 sits unsteadily, 4 cannot sit",
            levels={
                0: ("walks steadily", "steady gait", "gait steady", "gait is steady"),
                1: (
                    "walks unsteadily",
                    "unsteady gait",
                    "gait unsteady",
                    "unsteady when walking",
                    "walking unsteadily",
                ),
                2: ("sits steadily", "sit up steadily", "sitting steadily"),
                3: (
                    "sits unsteadily",
                    "sitting unsteadily",
                    "unsteady while sitting",
                    "unsteady when sitting",
                    "sit up but is unsteady",
                    "sit up but unsteady",
                    "unsteady sitting",
                ),
                4: (
                    "cannot sit up",
                    "unable to sit up",
                    "cannot sit unaided",
                    "unable to sit unsupported",
                    "unable to sit unaided",
                ),
            },
        ),
    ],
    hii_eyes: Annotated[
        float,
        _task(
            "eye movement",
            "0 no nystagmus, 1 minimal, 2 moderate and follows a short way, 3 profound, 4 cannot take part",
            "nystagmus",
            "eye nystagmus",
            levels={
                3: ("profound nystagmus", "marked nystagmus"),
                4: (
                    "unable to follow objects with his eyes",
                    "unable to follow objects with her eyes",
                    "unable to participate in eye movement",
                ),
            },
        ),
    ],
    hii_coordination: Annotated[
        float,
        _task(
            "coordination",
            "finger to finger: 0 accurate, 1 touches, 2 barely, 3 misses, 4 cannot take part",
            levels={
                0: ("coordination is accurate", "finger to finger accurate", "finger to target accurate"),
                3: ("misses the target", "misses the finger"),
                4: ("unable to participate in coordination", "cannot participate in coordination"),
            },
        ),
    ],
    hii_fine_motor: Annotated[
        float,
        _task(
            "fine motor",
            "tracing a curve: 0 perfect, 1 mostly in, 2 mostly out, 3 a mark, 4 cannot take part",
            levels={
                0: (
                    "traces perfectly",
                    "trace a curve perfectly",
                    "traced the curve perfectly",
                    "traces the curve perfectly",
                ),
                1: ("mostly within the lines", "mostly in the lines", "mostly inside the lines"),
                2: ("mostly outside the lines", "mostly out of the lines"),
                3: ("only makes a mark", "make a mark on paper", "only able to make a mark"),
                4: (
                    "unable to perform fine motor tasks",
                    "cannot perform fine motor tasks",
                    "cannot perform tasks requiring fine motor skills",
                ),
            },
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
