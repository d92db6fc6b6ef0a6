"""Whom to image after a head injury: adults, and the NEXUS instruments."""

from typing import Annotated, Literal

from ..core import Item, Result, Source, calculator, total
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.patient import Age, AgeFromSixteen
from ..vocabulary.trauma import (
    AbnormalAlertness,
    AbnormalBehaviour,
    Coagulopathy,
    LossOfConsciousness,
    NeurologicDeficit,
    RecurrentVomiting,
    ScalpHaematoma,
    SignificantSkullFracture,
    VomitingAfterInjury,
)
from ..vocabulary.vital_signs import GlasgowComaScale

SMITS_2007 = Source(
    "Smits M, Dippel DWJ, Steyerberg EW, et al. The CHIP prediction rule. Ann Intern Med 2007;146(6):397-405",
    url="https://reliasmedia.com/articles/104359-minor-head-injury-8212-the-chip-prediction-rule",
    where="table of major and minor criteria",
    read="secondary",
    via="MDCalc (criteria), agreeing with the Cambio guideline model; synopsis of the paper at reliasmedia.com",
)
MOWER_2017 = Source(
    "Mower WR, Gupta M, Rodriguez R, Hendey GW. PLoS Med 2017;14(7):e1002313",
    url="https://journals.plos.org/plosmedicine/article?id=10.1371%2Fjournal.pmed.1002313",
    where="abstract (accuracy); eight criteria",
    read="abstract",
    via="criteria from boostEM, NEXUS II head, and MDCalc",
)
OMAN_2006 = Source(
    "Oman JA, Cooper RJ, Holmes JF, et al. Pediatrics 2006;117(2):e238-e246",
    url="https://pediatrics.aappublications.org/node/44083.full.print",
    where="abstract; criteria without that of age",
    read="abstract",
    via="criteria from MDCalc, agreeing with the Cambio guideline model",
)

GlasgowFall = Annotated[
    float,
    Quantity(
        "1",
        0,
        12,
        "fall of the Glasgow Coma Scale in the first hour after presentation; 0 if none",
        integer=True,
        terms=(
            "gcs deterioration",
            "gcs deteriorated by",
            "gcs dropped by",
            "drop in gcs",
            "fall in gcs",
            "gcs fell by",
            "decline in gcs",
        ),
    ),
]
SkullInjury = Annotated[
    Literal["none", "contusion", "signs of fracture"],
    Choice(
        "injury of the skull: none; contusion; signs of a fracture (palpable discontinuity, leak of cerebrospinal "
        "fluid, bruising round the eyes, bleeding from the ear)",
        {
            "none": ("no skull injury", "no signs of skull fracture"),
            "contusion": ("skull contusion", "contusion of the skull", "scalp contusion", "scalp hematoma"),
            "signs of fracture": (
                "signs of skull fracture",
                "csf leak",
                "raccoon eyes",
                "bleeding from the ear",
                "hemotympanum",
                "battle sign",
                "skull fracture",
            ),
        },
        absent="none",
    ),
]
PostTraumaticAmnesia = Annotated[
    float,
    Quantity(
        "h",
        0,
        720,
        "duration of post-traumatic amnesia; 0 if none",
        {"min": 1 / 60},
        terms=("post-traumatic amnesia", "posttraumatic amnesia", "pta"),
        spellings={"hours": "h", "hrs": "h", "hour": "h", "hr": "h", "minutes": "min", "mins": "min"},
    ),
]


@calculator(
    title="CHIP prediction rule",
    source=SMITS_2007,
    conditions=("minor head injury", "head injury"),
    outcome="traumatic finding on CT of the head",
    setting="emergency department, Glasgow Coma Scale 13 to 15 within 24 hours of a blunt head injury",
    aliases=("CT in Head Injury Patients rule", "CHIP rule"),
    confirmed="Cambio guideline model: 6 cases agree",
)
def chip(
    age: AgeFromSixteen,
    glasgow_coma_scale: GlasgowComaScale,
    glasgow_fall: GlasgowFall,
    skull_injury: SkullInjury,
    post_traumatic_amnesia: PostTraumaticAmnesia,
    struck_by_vehicle: Annotated[
        bool,
        Criterion(
            "pedestrian or cyclist struck by a vehicle",
            terms=(
                "pedestrian or cyclist versus vehicle",
                "pedestrian struck",
                "cyclist struck",
                "pedestrian versus car",
                "pedestrian vs vehicle",
                "pedestrian versus vehicle",
            ),
            includes=(
                "pedestrian hit by",
                "cyclist hit by",
                "hit by a car",
                "struck by a car",
                "pedestrian vs car",
                "hit by a vehicle",
                "struck by a vehicle",
                "hit by a truck",
                "struck by a truck",
                "hit by a motorcycle",
                "hit by car",
                "struck by car",
            ),
        ),
    ],
    ejected_from_vehicle: Annotated[
        bool,
        Criterion(
            "thrown out of a vehicle",
            terms=("ejected from vehicle", "ejected from the vehicle", "ejected from a vehicle"),
        ),
    ],
    vomiting_after_injury: VomitingAfterInjury,
    anticoagulant: Annotated[
        bool,
        Criterion(
            "takes an anticoagulant",
            terms=("anticoagulant", "anticoagulants", "anticoagulation", "anticoagulated"),
            includes=("warfarin", "coumadin", "apixaban", "rivaroxaban", "dabigatran", "edoxaban", "enoxaparin"),
        ),
    ],
    seizure_after_injury: Annotated[
        bool,
        Criterion(
            "seizure after the injury",
            terms=("post-traumatic seizure", "posttraumatic seizure", "seizure after the injury"),
            includes=("seizure", "seizures"),
            excludes=("seizure disorder", "history of seizures", "history of seizure", "seizure prophylaxis"),
        ),
    ],
    fall_from_height: Annotated[
        bool,
        Criterion(
            "fall from any elevation",
            terms=("fall from elevation", "fall from any elevation", "fall from height", "fall from a height"),
            includes=(
                "fell from a ladder",
                "fell off a ladder",
                "fell down the stairs",
                "fell from a roof",
                "fall from a ladder",
                "fall off a ladder",
                "falling from a ladder",
                "fell from a height",
                "falling from a height",
                "fall from a roof",
                "fell off a roof",
                "fall down stairs",
                "fall down the stairs",
                "fell down stairs",
                "falling down the stairs",
                "fell from a scaffold",
                "fell from scaffolding",
                "fall from scaffolding",
                "fell from a tree",
                "fell off a horse",
                "fall from a horse",
            ),
        ),
    ],
    persistent_anterograde_amnesia: Annotated[
        bool,
        Criterion(
            "persistent anterograde amnesia: any deficit of short-term memory",
            terms=("persistent anterograde amnesia", "anterograde amnesia", "short-term memory deficit"),
        ),
    ],
    neurologic_deficit: NeurologicDeficit,
    loss_of_consciousness: LossOfConsciousness,
) -> Result:
    """Whether a minor head injury in someone aged 16 or over needs CT: one major or two minor criteria say so.

    A major criterion is worth two points, a minor one one point. It holds with and without loss of consciousness.
    """
    items = (
        Item("Age", int(age >= 40) + int(age >= 60)),
        Item("Glasgow Coma Scale under 15", 2 if glasgow_coma_scale < 15 else 0),
        Item("Deterioration of the Glasgow Coma Scale", int(glasgow_fall >= 1) + int(glasgow_fall >= 2)),
        Item("Skull injury", {"none": 0, "contusion": 1, "signs of fracture": 2}[skull_injury]),
        Item("Post-traumatic amnesia", int(post_traumatic_amnesia >= 2) + int(post_traumatic_amnesia >= 4)),
        Item("Pedestrian or cyclist against a vehicle", 2 if struck_by_vehicle else 0),
        Item("Ejected from a vehicle", 2 if ejected_from_vehicle else 0),
        Item("Vomiting", 2 if vomiting_after_injury else 0),
        Item("Anticoagulant", 2 if anticoagulant else 0),
        Item("Post-traumatic seizure", 2 if seizure_after_injury else 0),
        Item("Fall from any elevation", 1 if fall_from_height else 0),
        Item("Persistent anterograde amnesia", 1 if persistent_anterograde_amnesia else 0),
        Item("Neurological deficit", 1 if neurologic_deficit else 0),
        Item("Loss of consciousness", 1 if loss_of_consciousness else 0),
    )
    weight = total(*items)  # a major criterion counts as two minor ones, which is what the rule asks for
    return Result(weight, "points", "CT needed" if weight >= 2 else "no CT needed", items)


@calculator(
    title="NEXUS head CT instrument",
    source=MOWER_2017,
    conditions=("head injury", "minor head injury"),
    outcome="significant intracranial injury",
    setting="emergency department, blunt head injury",
    aliases=("NEXUS II", "NEXUS head CT"),
)
def nexus_head(
    age: Age,
    significant_skull_fracture: SignificantSkullFracture,
    scalp_haematoma: ScalpHaematoma,
    neurologic_deficit: NeurologicDeficit,
    abnormal_alertness: AbnormalAlertness,
    abnormal_behaviour: AbnormalBehaviour,
    coagulopathy: Coagulopathy,
    recurrent_vomiting: RecurrentVomiting,
) -> Result:
    """Whether a blunt head injury needs CT: any of eight criteria says so."""
    items = (
        Item("Significant skull fracture", 1 if significant_skull_fracture else 0),
        Item("Scalp haematoma", 1 if scalp_haematoma else 0),
        Item("Neurological deficit", 1 if neurologic_deficit else 0),
        Item("Altered level of alertness", 1 if abnormal_alertness else 0),
        Item("Abnormal behaviour", 1 if abnormal_behaviour else 0),
        Item("Coagulopathy", 1 if coagulopathy else 0),
        Item("Recurrent vomiting", 1 if recurrent_vomiting else 0),
        Item("Age 65 or over", 1 if age >= 65 else 0),
    )
    count = total(*items)
    return Result(count, "criteria", "high risk: CT needed" if count else "low risk: no CT needed", items)


@calculator(
    title="NEXUS II head CT instrument for children",
    source=OMAN_2006,
    conditions=("head injury", "minor head injury"),
    ages=(0, 18),
    outcome="clinically important intracranial injury",
    setting="emergency department, blunt head injury",
    aliases=("Pediatric NEXUS II", "Paediatric NEXUS II"),
)
def pediatric_nexus_head(
    significant_skull_fracture: SignificantSkullFracture,
    scalp_haematoma: ScalpHaematoma,
    neurologic_deficit: NeurologicDeficit,
    abnormal_alertness: AbnormalAlertness,
    abnormal_behaviour: AbnormalBehaviour,
    recurrent_vomiting: RecurrentVomiting,
    coagulopathy: Coagulopathy,
) -> Result:
    """Whether a child with a blunt head injury is at low risk without CT: none of seven criteria."""
    items = (
        Item("Skull fracture", 1 if significant_skull_fracture else 0),
        Item("Scalp haematoma", 1 if scalp_haematoma else 0),
        Item("Neurological deficit", 1 if neurologic_deficit else 0),
        Item("Abnormal level of alertness", 1 if abnormal_alertness else 0),
        Item("Abnormal behaviour", 1 if abnormal_behaviour else 0),
        Item("Persistent vomiting", 1 if recurrent_vomiting else 0),
        Item("Coagulopathy", 1 if coagulopathy else 0),
    )
    count = total(*items)
    return Result(count, "criteria", "high risk: consider CT" if count else "low risk: no CT needed", items)
