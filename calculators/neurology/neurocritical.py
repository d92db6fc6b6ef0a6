"""The comatose patient in intensive care: the FOUR score, perfusion of the brain, seizures on EEG."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Choice, Criterion
from ..vocabulary.neurological import IntracranialPressure
from ..vocabulary.vital_signs import MeanPressure

WIJDICKS_2005 = Source(
    "Wijdicks EFM, Bamlet WR, Maramattom BV, Manno EM, McClelland RL. Validation of a new coma scale: the FOUR score. "
    "Ann Neurol 2005;58(4):585-593",
    pmid="16178024",
    where="the four components",
    read="secondary",
    via="table 1 of Neurocritical care update, J Intensive Care 2016 (10.1186/s40560-016-0141-8)",
)
CARNEY_2017 = Source(
    "Carney N, Totten AM, O'Reilly C, et al. Guidelines for the management of severe traumatic brain injury, fourth "
    "edition. Neurosurgery 2017",
    url="https://neurosurgerynotes.bullet.site/trauma/managementoftrauma/nonsurgical",
    where="target range of the cerebral perfusion pressure",
    read="secondary",
    via="summaries of the guideline, which agree on 60 to 70 mmHg",
)
STRUCK_2017 = Source(
    "Struck AF, Ustun B, Ruiz AR, et al. Association of an electroencephalography-based risk score with seizure "
    "probability in hospitalized patients. JAMA Neurol 2017",
    url="https://acemap.info/paper/270160379",
    where="the points, and seizure risk by score",
    read="abstract",
    via="the authors' meeting abstract of 2018 (S11.002)",
)

FourEye = Annotated[
    Literal["tracks or blinks to command", "open, not tracking", "opens to loud voice", "opens to pain", "closed"],
    Choice(
        "FOUR score, eyes: open and tracking or blinking to command; open, not tracking; open to loud voice; open to "
        "pain; closed with pain",
        {
            "tracks or blinks to command": (
                "tracking with eyes",
                "blinks to command",
                "eyes tracking",
                "tracks with eyes",
                "tracks with his eyes",
                "tracks with her eyes",
                "tracks examiner",
                "eyes track",
                "blinking to command",
                "blinks on command",
                "tracks and blinks to command",
            ),
            "open, not tracking": (
                "eyes open but not tracking",
                "eyelids open but not tracking",
                "eyes open, not tracking",
                "eyelids open, not tracking",
                "open but not tracking",
                "open but does not track",
                "eyes open but does not track",
                "eyelids open but does not track",
            ),
            "opens to loud voice": (
                "eyes open to loud voice",
                "opens eyes to loud voice",
                "eyelids open to loud voice",
                "opens them to loud voice",
                "open to loud voice",
            ),
            "opens to pain": (
                "eyes open to pain",
                "opens eyes to pain",
                "eyelids open to pain",
                "opens them to pain",
                "closed but open to pain",
                "opens his eyes to pain",
                "opens her eyes to pain",
                "opens them in response to pain",
                "eyes open to painful stimuli",
                "opens eyes to painful stimuli",
            ),
            "closed": (
                "eyes closed to pain",
                "eyelids remain closed with pain",
                "eyelids closed with pain",
                "eyes closed with pain",
                "eyelids closed to pain",
                "closed eyelids with pain",
                "eyelids remaining closed with pain",
                "eyelids remain closed to pain",
                "eyelids remain closed despite pain",
                "eyes remain closed to pain",
                "eyelids remaining closed despite painful stimuli",
                "closed eyelids in response to pain",
                "eyes remain closed with pain",
            ),
        },
    ),
]
FourMotor = Annotated[
    Literal["sign to command", "localising", "flexion", "extension", "none or myoclonus status"],
    Choice(
        "FOUR score, arms: thumbs-up, fist or peace sign; localising pain; flexion to pain; extension to pain; none, "
        "or generalised myoclonus status",
        {
            "sign to command": (
                "thumbs up",
                "thumbs-up",
                "makes a fist",
                "peace sign",
                "thumbs-up gesture",
                "thumbs-up sign",
                "gives a thumbs up",
                "fist posture",
            ),
            "localising": (
                "localises pain",
                "localizes pain",
                "localizing to pain",
                "localising to pain",
                "localizes to pain",
                "localises to pain",
                "localizes to painful stimuli",
                "localises to painful stimuli",
                "localizes painful stimuli",
                "localises painful stimuli",
                "localization to pain",
                "localisation to pain",
                "localizing painful stimuli",
            ),
            "flexion": (
                "flexion to pain",
                "flexion response to pain",
                "flexes to pain",
                "flexion response to painful stimuli",
                "flexion to painful stimuli",
                "flexes to painful stimuli",
                "flexor posturing",
                "flexion response",
            ),
            "extension": (
                "extension to pain",
                "extension response to pain",
                "extensor posturing",
                "extension response to painful stimuli",
                "extension to painful stimuli",
                "extends to pain",
                "extensor response",
                "decerebrate posturing",
                "extension response",
            ),
            "none or myoclonus status": (
                "no response to pain",
                "myoclonus status",
                "myoclonic status epilepticus",
                "no motor response to pain",
                "no response to painful stimuli",
                "generalized myoclonus status",
                "generalised myoclonus status",
                "no response to pain stimuli",
                "no motor response to painful stimuli",
            ),
        },
    ),
]
BrainstemReflexes = Annotated[
    Literal["present", "one pupil wide and fixed", "pupil or corneal absent", "pupil and corneal absent", "all absent"],
    Choice(
        "FOUR score, brainstem reflexes: pupil and corneal present; one pupil wide and fixed; pupil or corneal absent; "
        "pupil and corneal absent; pupil, corneal and cough absent",
        {
            "present": (
                "pupil and corneal reflexes present",
                "brainstem reflexes intact",
                "brainstem reflexes present",
                "pupil and corneal reflexes are present",
                "pupillary and corneal reflexes present",
                "pupillary and corneal reflexes are present",
                "pupillary and corneal reflexes intact",
                "pupil and corneal reflexes intact",
                "corneal and pupillary reflexes present",
                "intact pupillary and corneal reflexes",
                "brainstem reflexes are intact",
                "brainstem reflexes are present",
                "intact brainstem reflexes",
            ),
            "one pupil wide and fixed": (
                "one pupil wide and fixed",
                "one pupil fixed and dilated",
                "one pupil is wide and fixed",
                "one of his pupils is wide and fixed",
                "one of her pupils is wide and fixed",
                "one wide and fixed pupil",
                "one pupil is fixed and dilated",
                "one fixed and dilated pupil",
            ),
            "pupil or corneal absent": (
                "pupil or corneal reflex absent",
                "corneal reflexes absent",
                "absent corneal reflex",
                "corneal reflex absent",
                "corneal reflex is absent",
                "absent corneal reflexes",
                "corneal reflexes are absent",
                "lacks a corneal reflex",
                "no corneal reflex",
                "absent pupillary reflex",
                "absent pupil reflex",
                "pupil reflex absent",
                "pupillary reflex absent",
                "lacks a pupillary reflex",
                "absence of pupil reflex",
                "absence of corneal reflex",
            ),
            "pupil and corneal absent": (
                "pupil and corneal reflexes absent",
                "pupil and corneal reflexes are absent",
                "absent pupillary and corneal reflexes",
                "absent pupil and corneal reflexes",
                "absent corneal and pupillary reflexes",
                "pupillary and corneal reflexes absent",
                "pupillary and corneal reflexes are absent",
                "absence of pupil and corneal reflexes",
            ),
            "all absent": (
                "absent pupil, corneal, and cough reflexes",
                "all brainstem reflexes absent",
                "pupil, corneal and cough reflexes absent",
                "pupil, corneal, and cough reflexes are absent",
                "pupil, corneal and cough reflexes are absent",
                "lacks pupil, corneal, and cough reflexes",
                "absent pupil, corneal and cough reflexes",
                "no brainstem reflexes",
                "absent brainstem reflexes",
                "brainstem reflexes absent",
                "absence of brainstem reflexes",
                "brainstem areflexia",
            ),
        },
    ),
]
Breathing = Annotated[
    Literal["regular", "cheyne-stokes", "irregular", "above the ventilator", "at ventilator rate or apnoea"],
    Choice(
        "FOUR score, breathing: not intubated and regular; not intubated, Cheyne-Stokes; not intubated, irregular; "
        "above the rate of the ventilator; at that rate, or apnoea",
        {
            "regular": (
                "regular breathing",
                "regular respirations",
                "breathing regularly",
                "breathes regularly",
                "regular breathing pattern",
                "regular respiratory pattern",
            ),
            "cheyne-stokes": ("cheyne-stokes", "cheyne stokes"),
            "irregular": (
                "irregular breathing",
                "irregular respirations",
                "breathing irregularly",
                "irregular breathing pattern",
                "irregular respiratory pattern",
                "irregular respiration",
                "breathes irregularly",
            ),
            "above the ventilator": (
                "breathes above ventilator rate",
                "breathing over the ventilator",
                "breathing above the ventilator",
                "breathing above the vent",
                "breathing above the ventilatory rate",
                "breathing above the ventilator rate",
                "breathing above the set rate",
                "breathing over the vent",
                "breathing over the ventilatory rate",
                "breathing over the ventilator rate",
                "breathing over the set rate",
                "breathes above the ventilator",
                "breathes above the vent",
                "breathes above the ventilatory rate",
                "breathes above the ventilator rate",
                "breathes above the set rate",
                "breathes over the ventilator",
                "breathes over the vent",
                "breathes over the ventilatory rate",
                "breathes over the ventilator rate",
                "breathes over the set rate",
                "overbreathing the ventilator",
                "breathing above ventilator rate",
            ),
            "at ventilator rate or apnoea": (
                "breathes at ventilator rate",
                "apneic",
                "apnoeic",
                "breathing at the ventilator rate",
                "breathing at ventilator rate",
                "breathing at the rate of the ventilator",
                "breathing at the rate set by the ventilator",
                "breathing at the ventilator's rate",
                "breathing at the set rate",
                "breathes at the ventilator rate",
                "breathes at the rate of the ventilator",
                "breathes at the rate set by the ventilator",
                "breathes at the ventilator's rate",
                "breathes at the set rate",
            ),
        },
    ),
]

_FOUR_EYE = {
    "tracks or blinks to command": 4,
    "open, not tracking": 3,
    "opens to loud voice": 2,
    "opens to pain": 1,
    "closed": 0,
}
_FOUR_MOTOR = {"sign to command": 4, "localising": 3, "flexion": 2, "extension": 1, "none or myoclonus status": 0}
_BRAINSTEM = {
    "present": 4,
    "one pupil wide and fixed": 3,
    "pupil or corneal absent": 2,
    "pupil and corneal absent": 1,
    "all absent": 0,
}
_BREATHING = {
    "regular": 4,
    "cheyne-stokes": 3,
    "irregular": 2,
    "above the ventilator": 1,
    "at ventilator rate or apnoea": 0,
}

_SEIZURE: dict[float, float | tuple[float, float]] = {
    0: 5,
    1: 12,
    2: 27,
    3: 50,
    4: 73,
    5: 88,
    6: (95, 100),
    7: (95, 100),
}


@calculator(
    title="FOUR score (Full Outline of UnResponsiveness)",
    source=WIJDICKS_2005,
    conditions=("impaired consciousness",),
    outcome="impaired consciousness",
    aliases=("FOUR score", "Full Outline of UnResponsiveness"),
    confirmed="openEHR guideline model: its 5 cases agree",
)
def four_score(
    four_eye: FourEye, four_motor: FourMotor, brainstem_reflexes: BrainstemReflexes, four_breathing: Breathing
) -> Result:
    """Depth of coma, also in intubated patients, from 0 to 16; lower is deeper."""
    items = (
        Item("Eyes", _FOUR_EYE[four_eye]),
        Item("Motor", _FOUR_MOTOR[four_motor]),
        Item("Brainstem", _BRAINSTEM[brainstem_reflexes]),
        Item("Respiration", _BREATHING[four_breathing]),
    )
    return Result(total(*items), "points", "", items)


@calculator(
    title="Cerebral perfusion pressure",
    source=CARNEY_2017,
    conditions=("head injury", "raised intracranial pressure"),
    outcome="perfusion of the brain",
    aliases=("CPP",),
    confirmed="openEHR guideline model: its cases agree in value and range",
)
def cerebral_perfusion_pressure(mean_pressure: MeanPressure, intracranial_pressure: IntracranialPressure) -> Result:
    """Pressure that drives blood through the brain: mean arterial less intracranial pressure.

    The band compares it with the target after severe traumatic brain injury in adults, 60 to 70 mmHg. The arterial
    transducer must be zeroed at the level of the ear.
    """
    pressure = mean_pressure - intracranial_pressure
    return Result(
        round(pressure, 1),
        "mmHg",
        "low (below 60)" if pressure < 60 else "within target (60 to 70)" if pressure <= 70 else "high (over 70)",
    )


@calculator(
    title="2HELPS2B score",
    source=STRUCK_2017,
    conditions=("continuous EEG monitoring",),
    outcome="seizure on EEG",
    aliases=("2HELPS2B",),
)
def two_helps_two_b(
    brief_rhythmic_discharges: Annotated[
        bool,
        Criterion(
            "brief potentially ictal rhythmic discharges, B(I)RDs",
            terms=(
                "brief potentially ictal rhythmic discharges",
                "b(i)rds",
                "brief ictal rhythmic discharges",
                "b[i]rds",
                "b[i]rd",
                "b(i)rd",
                "brief potentially ictal rhythmic discharge",
            ),
        ),
    ],
    lateralised_or_independent_discharges: Annotated[
        bool,
        Criterion(
            "lateralised periodic discharges (LPD), lateralised rhythmic delta activity (LRDA) or bilateral "
            "independent periodic discharges (BIPD)",
            terms=("lpd, lrda or bipd", "lpds, lrda, or bipds"),
            includes=(
                "lateralized periodic discharges",
                "lateralised periodic discharges",
                "lpds",
                "lpd",
                "lrda",
                "lateralized rhythmic delta activity",
                "lateralised rhythmic delta activity",
                "bipds",
                "bipd",
            ),
        ),
    ],
    prior_seizure: Annotated[
        bool,
        Criterion(
            "seizure before the EEG, remote or with this illness",
            terms=(
                "prior seizure",
                "prior seizures",
                "previous seizure",
                "history of seizure",
                "history of seizures",
                "previous seizures",
                "past seizures",
            ),
            includes=(
                "epilepsy",
                "seizure disorder",
                "first seizure",
                "seizure for the first time",
                "new-onset seizure",
                "new-onset seizures",
            ),
        ),
    ],
    sporadic_discharges: Annotated[
        bool,
        Criterion(
            "sporadic epileptiform discharges",
            terms=(
                "sporadic epileptiform discharges",
                "sporadic discharges",
                "sporadic spikes",
                "sporadic sharp waves",
            ),
        ),
    ],
    fast_pattern: Annotated[
        bool,
        Criterion(
            "a periodic or rhythmic pattern of more than 2 Hz",
            terms=(
                "frequency greater than 2 hz",
                "frequency >2 hz",
                "faster than 2 hz",
                "frequency over 2 hz",
                "frequency > 2 hz",
                "frequency > 2.0 hz",
                "frequency greater than 2.0 hz",
                "frequency over 2.0 hz",
                "frequency above 2 hz",
                "frequency above 2.0 hz",
                "frequency exceeding 2 hz",
                "frequency exceeding 2.0 hz",
                "frequency of > 2 hz",
                "frequency of > 2.0 hz",
                "frequency of greater than 2 hz",
                "frequency of greater than 2.0 hz",
                "frequency of over 2 hz",
                "frequency of over 2.0 hz",
                "frequency of above 2 hz",
                "frequency of above 2.0 hz",
                "frequency of exceeding 2 hz",
                "frequency of exceeding 2.0 hz",
                "faster than 2.0 hz",
                "high-frequency periodic pattern",
                "pattern >2 hz",
                "pattern greater than 2 hz",
            ),
        ),
    ],
    plus_features: Annotated[
        bool,
        Criterion(
            "plus features: superimposed rhythmic, sharp or fast activity",
            terms=(
                "plus features",
                "superimposed fast activity",
                "superimposed rhythmic activity",
                '"plus" features',
                "plus feature",
                '"plus" feature',
            ),
        ),
    ],
) -> Result:
    """Risk of an electrographic seizure in acutely ill patients on continuous EEG.

    Not for elective epilepsy monitoring, and not studied after cardiac arrest.
    """
    items = (
        Item("Brief rhythmic discharges", 2 if brief_rhythmic_discharges else 0),
        Item("LPD, LRDA or BIPD", 1 if lateralised_or_independent_discharges else 0),
        Item("Prior seizure", 1 if prior_seizure else 0),
        Item("Sporadic epileptiform discharges", 1 if sporadic_discharges else 0),
        Item("Frequency over 2 Hz", 1 if fast_pattern else 0),
        Item("Plus features", 1 if plus_features else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {0: "low risk", 1: "medium risk"}, over="high risk"),
        items,
        (Risk("seizure on EEG", "during monitoring", _SEIZURE[score], STRUCK_2017),),
    )
