"""Rules that decide whether an injury needs imaging."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, calculator, found, total
from ..inputs import Criterion, Quantity
from ..vocabulary.patient import AgeFromSixteen
from ..vocabulary.trauma import BasalFractureSign, SuspectedOpenSkullFracture

STIELL_1993 = Source(
    "Stiell IG, Greenberg GH, McKnight RD, et al. JAMA 1993;269(9):1127-1132",
    pmid="8433468",
    where="abstract (accuracy); figure of the refined rules",
    read="abstract",
    via="rules from Physiopedia, Ottawa Ankle Rules, and Bachmann LM, et al. BMJ 2003;326:417",
)
STIELL_2001 = Source(
    "Stiell IG, Wells GA, Vandemheen K, et al. Lancet 2001;357(9266):1391-1396",
    pmid="11356436",
    where="abstract; figure of the rule (mechanism, signs of basal fracture)",
    read="abstract",
    via="definitions from SpringerPlus 2016;5:176, table 1, and fammedref.org",
)

CannotBearWeight = Annotated[
    bool,
    Criterion(
        "unable to take four steps, both right after the injury and on assessment",
        terms=(
            "unable to bear weight",
            "cannot bear weight",
            "inability to bear weight",
            "unable to weight bear",
            "unable to weight-bear",
            "unable to walk four steps",
            "unable to take four steps",
        ),
    ),
]
GlasgowAtTwoHours = Annotated[
    float,
    Quantity(
        "1",
        3,
        15,
        "Glasgow Coma Scale two hours after the injury, total",
        integer=True,
        terms=(
            "gcs at 2 hours",
            "gcs at two hours",
            "gcs 2 hours after injury",
            "gcs two hours after injury",
            "gcs at 2 hrs",
            "gcs at 2 hours after the injury",
            "gcs at 2 hours after injury",
            "gcs at 2 hours post-injury",
            "gcs 2 hours post-injury",
            "gcs 2 hours after the injury",
            "gcs two hours after the injury",
            "glasgow coma scale at 2 hours",
            "glasgow coma scale at two hours",
            "gcs at 2 h",
            "2-hour gcs",
            "gcs 2 hours after",
            "gcs two hours after",
            "gcs at 2 hours is",
            "gcs at 2 hours was",
            "gcs after 2 hours",
            "gcs after two hours",
            "gcs 2 hrs after",
            "gcs 2 hours post",
            "glasgow coma scale at 2 hours after injury",
            "glasgow coma scale at 2 hours post-injury",
            "glasgow coma scale 2 hours after injury",
            "glasgow coma scale 2 hours post-injury",
            "glasgow coma scale two hours after injury",
            "glasgow coma scale score at 2 hours",
            "glasgow coma scale (gcs) at 2 hours",
            "glasgow coma scale (gcs) score at 2 hours",
            "gcs score at 2 hours",
            "gcs score at two hours",
            "gcs score 2 hours after",
            "gcs score 2 hours post-injury",
            "2 hour gcs",
            "two-hour gcs",
            "gcs score at 2 hours post-injury",
            "gcs score at 2 hours after injury",
            "gcs score at 2 hrs",
        ),
    ),
]
VomitingEpisodes = Annotated[
    float,
    Quantity(
        "1",
        0,
        50,
        "how often the patient has vomited since the injury",
        integer=True,
        terms=("episodes of vomiting", "vomiting episodes", "episodes of emesis", "vomited"),
    ),
]
RetrogradeAmnesia = Annotated[
    float,
    Quantity(
        "min",
        0,
        525600,
        "how long before the impact the patient's memory stops; 0 if it is complete up to the impact",
        {"h": 60},
        terms=("retrograde amnesia", "amnesia before impact", "amnesia before the impact", "amnesia prior to impact"),
        spellings={"minutes": "min", "mins": "min", "hours": "h", "hour": "h"},
    ),
]


@calculator(
    title="Ottawa ankle rules",
    source=STIELL_1993,
    conditions=("ankle injury",),
    excludes=("pregnancy",),
    ages=(18, 120),
    outcome="fracture of the ankle or midfoot",
    setting="emergency department, acute injury of an ankle or midfoot",
    aliases=("Ottawa ankle rule", "OAR", "Ottawa foot rule"),
)
def ottawa_ankle(
    malleolar_pain: Annotated[
        bool,
        Criterion(
            "pain in the malleolar zone",
            terms=("pain in the malleolar zone", "malleolar pain", "malleolar zone pain"),
            includes=("lateral malleolus pain", "medial malleolus pain", "pain over the lateral malleolus"),
        ),
    ],
    lateral_malleolus_tender: Annotated[
        bool,
        Criterion(
            "bone tenderness of the posterior edge (lowest 6 cm) or tip of the lateral malleolus",
            terms=(
                "lateral malleolus tenderness",
                "lateral malleolar tenderness",
                "tenderness over the lateral malleolus",
                "tenderness of the lateral malleolus",
                "tenderness at the lateral malleolus",
                "tender lateral malleolus",
                "tenderness of the distal fibula",
            ),
        ),
    ],
    medial_malleolus_tender: Annotated[
        bool,
        Criterion(
            "bone tenderness of the posterior edge (lowest 6 cm) or tip of the medial malleolus",
            terms=(
                "medial malleolus tenderness",
                "medial malleolar tenderness",
                "tenderness over the medial malleolus",
                "tenderness of the medial malleolus",
                "tenderness at the medial malleolus",
                "tender medial malleolus",
                "tenderness of the distal tibia",
            ),
        ),
    ],
    midfoot_pain: Annotated[
        bool,
        Criterion(
            "pain in the midfoot zone",
            terms=("pain in the midfoot zone", "midfoot pain", "mid-foot pain", "midfoot zone pain"),
        ),
    ],
    fifth_metatarsal_tender: Annotated[
        bool,
        Criterion(
            "bone tenderness at the base of the fifth metatarsal",
            terms=(
                "tenderness at the base of the fifth metatarsal",
                "tenderness at the base of the 5th metatarsal",
                "tenderness over the base of the fifth metatarsal",
                "tenderness over the base of the 5th metatarsal",
                "fifth metatarsal tenderness",
                "5th metatarsal tenderness",
            ),
        ),
    ],
    navicular_tender: Annotated[
        bool,
        Criterion(
            "bone tenderness at the navicular",
            terms=(
                "navicular tenderness",
                "tenderness at the navicular",
                "tenderness over the navicular",
                "tender navicular",
            ),
        ),
    ],
    cannot_bear_weight: CannotBearWeight,
) -> Result:
    """Whether an adult with an acute ankle or midfoot injury needs an X-ray of the ankle, the foot or both.

    The rules do not hold where the examination cannot be relied on: intoxication, head injury, several painful
    injuries, or reduced sensation in the leg.
    """
    ankle = malleolar_pain and (lateral_malleolus_tender or medial_malleolus_tender or cannot_bear_weight)
    foot = midfoot_pain and (fifth_metatarsal_tender or navicular_tender or cannot_bear_weight)
    items = (
        Item("Pain in the malleolar zone", int(malleolar_pain)),
        Item("Tender lateral malleolus", int(lateral_malleolus_tender)),
        Item("Tender medial malleolus", int(medial_malleolus_tender)),
        Item("Pain in the midfoot zone", int(midfoot_pain)),
        Item("Tender base of the fifth metatarsal", int(fifth_metatarsal_tender)),
        Item("Tender navicular", int(navicular_tender)),
        Item("Unable to bear weight", int(cannot_bear_weight)),
    )
    either = "ankle X-ray" if ankle else "foot X-ray" if foot else "no X-ray"
    verdict = "ankle and foot X-ray" if ankle and foot else either
    no_ankle_fracture = Risk("fracture in the malleolar zone", "at presentation", (0, 0.8), STIELL_1993)
    no_foot_fracture = Risk("fracture in the midfoot zone", "at presentation", (0, 0.4), STIELL_1993)
    return Result(
        verdict,
        "",
        "rule positive" if ankle or foot else "rule negative",
        items,
        (() if ankle else (no_ankle_fracture,)) + (() if foot else (no_foot_fracture,)),
    )


@calculator(
    title="Canadian CT Head Rule",
    source=STIELL_2001,
    conditions=("minor head injury",),
    excludes=(
        "oral anticoagulation or bleeding disorder",
        "seizure after head injury",
        "focal neurological deficit",
        "penetrating head injury",
    ),
    outcome="neurosurgical intervention or clinically important brain injury",
    setting="emergency department, Glasgow Coma Scale 13 to 15 after a blunt head injury",
    aliases=("CCHR", "Canadian head CT rule", "Canadian CT head injury rule"),
)
def canadian_ct_head(
    glasgow_at_2_hours: GlasgowAtTwoHours,
    suspected_open_skull_fracture: SuspectedOpenSkullFracture,
    basal_fracture_sign: BasalFractureSign,
    vomiting_episodes: VomitingEpisodes,
    age: AgeFromSixteen,
    retrograde_amnesia: RetrogradeAmnesia,
    dangerous_mechanism: Annotated[
        bool,
        Criterion(
            "dangerous mechanism: pedestrian struck by a motor vehicle, occupant thrown out of one, or fall from "
            "3 feet (0.9 m) or five stairs",
            terms=("dangerous mechanism", "dangerous mechanism of injury", "high-risk mechanism"),
            includes=(
                "pedestrian struck",
                "pedestrian hit",
                "pedestrian versus car",
                "pedestrian vs car",
                "ejected from the vehicle",
                "ejected from a vehicle",
                "fell down a flight of stairs",
                "fall from a roof",
                "fell from a roof",
            ),
        ),
    ],
) -> Result:
    """Whether a minor head injury in someone aged 16 or over needs CT of the head.

    Minor means witnessed loss of consciousness, definite amnesia or witnessed disorientation, with a Glasgow Coma Scale
    of 13 to 15. A high-risk criterion predicts neurosurgical intervention; a medium-risk one brain injury on CT.
    """
    items = (
        Item("Glasgow Coma Scale under 15 at two hours", 1 if glasgow_at_2_hours < 15 else 0, "high risk"),
        Item("Suspected open or depressed skull fracture", 1 if suspected_open_skull_fracture else 0, "high risk"),
        Item("Sign of a basal skull fracture", 1 if basal_fracture_sign else 0, "high risk"),
        Item("Vomiting twice or more", 1 if vomiting_episodes >= 2 else 0, "high risk"),
        Item("Age 65 or over", 1 if age >= 65 else 0, "high risk"),
        Item("Amnesia of 30 minutes or more before impact", 1 if retrograde_amnesia >= 30 else 0, "medium risk"),
        Item("Dangerous mechanism", 1 if dangerous_mechanism else 0, "medium risk"),
    )
    count = total(*items)
    imaging = "CT needed: medium risk of brain injury on CT" if count else "no CT needed: no criterion present"
    high = found(*items, kind="high risk")
    verdict = "CT needed: high risk of neurosurgical intervention" if high else imaging
    return Result(count, "criteria", verdict, items)
