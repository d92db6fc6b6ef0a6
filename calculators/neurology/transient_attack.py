"""After a transient ischaemic attack: the risk of a stroke in the next days."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Criterion
from ..vocabulary.biochemistry import Glucose
from ..vocabulary.haematology import Platelets
from ..vocabulary.neurological import AntiplateletTherapy, SpeechImpairment, SymptomDuration, UnilateralWeakness
from ..vocabulary.vital_signs import DiastolicPressure

PERRY_2014 = Source(
    "Perry JJ, Sharma M, Sivilotti MLA, et al. A prospective cohort study of patients with transient ischemic attack "
    "to identify high-risk clinical characteristics. Stroke 2014",
    url="https://idwiki.org/index.php?title=Canadian_Transient_Ischemic_Attack_Score",
    where="the points, risk of stroke within 7 days by score, and the three groups",
    read="secondary",
    via="IDWiki's tables; a public implementation agrees on the points and the groups",
)

_STROKE_IN_A_WEEK: dict[float, float | tuple[float, float]] = {
    -3: 0.01,
    -2: (0.01, 0.03),
    -1: 0.03,
    0: 0.04,
    1: 0.07,
    2: 0.11,
    3: 0.2,
    4: 0.3,
    5: 0.5,
    6: 0.8,
    7: 1.2,
    8: 2,
    9: 3.2,
    10: 5.1,
    11: 8.1,
    12: 12.6,
    13: 19,
    14: 27.6,
}


@calculator(
    title="Canadian TIA score",
    source=PERRY_2014,
    conditions=("transient ischaemic attack",),
    outcome="stroke",
    setting="emergency department",
    aliases=("Canadian TIA Score",),
)
def canadian_tia(
    first_attack: Annotated[
        bool,
        Criterion(
            "first transient ischaemic attack of the patient's life",
            terms=("first tia", "first ever tia", "no previous tia", "no prior tia", "no history of tia"),
        ),
    ],
    symptom_duration: SymptomDuration,
    carotid_stenosis: Annotated[
        bool,
        Criterion(
            "history of carotid stenosis",
            terms=("carotid stenosis", "carotid artery stenosis", "carotid disease"),
            includes=("carotid endarterectomy", "carotid stent"),
        ),
    ],
    antiplatelet_therapy: AntiplateletTherapy,
    gait_disturbance: Annotated[
        bool,
        Criterion(
            "disturbance of gait during the attack",
            terms=("gait disturbance", "unsteady gait", "gait instability", "difficulty walking"),
        ),
    ],
    unilateral_weakness: UnilateralWeakness,
    vertigo: Annotated[bool, Criterion("vertigo during the attack", terms=("vertigo", "spinning sensation"))],
    diastolic_pressure: DiastolicPressure,
    speech_impairment: SpeechImpairment,
    fibrillation_on_ecg: Annotated[
        bool,
        Criterion(
            "atrial fibrillation on the electrocardiogram taken now",
            terms=("atrial fibrillation on ecg", "ecg shows atrial fibrillation", "ecg showed atrial fibrillation"),
            includes=("atrial fibrillation on ekg",),
        ),
    ],
    infarct_on_ct: Annotated[
        bool,
        Criterion(
            "infarct on CT, new or old",
            terms=("infarct on ct", "infarction on ct", "ct shows infarct", "ct showed infarct", "old infarct"),
        ),
    ],
    platelets: Platelets,
    glucose: Glucose,
) -> Result:
    """Risk of stroke within seven days of a transient ischaemic attack or minor stroke seen in emergency in adults.

    Derived and validated for symptoms within the last days that lasted under 24 hours, with a Glasgow Coma Scale of 15.
    """
    items = (
        Item("First attack in lifetime", 2 if first_attack else 0),
        Item("Symptoms for 10 minutes or more", 2 if symptom_duration >= 10 else 0),
        Item("History of carotid stenosis", 2 if carotid_stenosis else 0),
        Item("Already on antiplatelet therapy", 3 if antiplatelet_therapy else 0),
        Item("Gait disturbance", 1 if gait_disturbance else 0),
        Item("Unilateral weakness", 1 if unilateral_weakness else 0),
        Item("Vertigo", -3 if vertigo else 0),
        Item("Diastolic pressure 110 mmHg or more", 3 if diastolic_pressure >= 110 else 0),
        Item("Dysarthria or aphasia", 1 if speech_impairment else 0),
        Item("Atrial fibrillation on ECG", 2 if fibrillation_on_ecg else 0),
        Item("Infarct on CT", 1 if infarct_on_ct else 0),
        Item("Platelets 400 ×10⁹/L or more", 2 if platelets >= 400 else 0),
        Item("Glucose 270 mg/dL (15 mmol/L) or more", 3 if glucose >= 270 else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {3: "low risk", 8: "medium risk"}, over="high risk"),
        items,
        (Risk("stroke", "7 days", upto(score, _STROKE_IN_A_WEEK, over=(27.6, 100)), PERRY_2014),),
    )
