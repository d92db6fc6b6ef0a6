"""How severe a child's injuries are."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Choice, Quantity
from ..vocabulary.haematology import Inr
from ..vocabulary.patient import Weight
from ..vocabulary.vital_signs import GlasgowComaScale, SystolicPressureFromZero
from .survival import survival_percent

TEPAS_1987 = Source(
    "Tepas JJ, Mollitt DL, Talbert JL, Bryant M. J Pediatr Surg 1987;22(1):14-18",
    url="https://fpnotebook.com/ER/Exam/PdtrcTrmScr.htm",
    where="table of the six determinants",
    read="secondary",
    via="Family Practice Notebook and a textbook's table 7.3 (123docz), Pediatric Trauma Score; groups from the "
    "protocol at roaddoc.com and brundagegroup.com",
)
BORGMAN_2011 = Source(
    "Borgman MA, Maegele M, Wade CE, Blackbourne LH, Spinella PC. Pediatrics 2011;127(4):e892-e897",
    doi="10.1542/peds.2010-2439",
    where="abstract (score); equation of predicted mortality",
    read="abstract",
    via="equation from medicalalgorithms.com, Pediatric Trauma BIG Score",
)
ChildAirway = Annotated[
    Literal["normal", "maintainable", "unmaintainable"],
    Choice(
        "airway of the injured child: normal; maintainable without invasive means; not maintainable or intubated",
        {
            "normal": ("airway normal", "normal airway", "airway patent", "patent airway"),
            "maintainable": ("maintainable airway", "airway maintainable"),
            "unmaintainable": ("unmaintainable airway", "airway not maintainable", "intubated"),
        },
        absent="normal",
    ),
]
ChildConsciousness = Annotated[
    Literal["awake", "obtunded", "coma"],
    Choice(
        "central nervous system: awake; obtunded or any loss of consciousness; coma or decerebrate",
        {
            "awake": ("awake", "alert"),
            "obtunded": ("obtunded", "loss of consciousness", "lost consciousness", "drowsy"),
            "coma": ("coma", "comatose", "decerebrate", "unresponsive"),
        },
    ),
]
SkeletalInjury = Annotated[
    Literal["none", "closed fracture", "open or multiple fractures"],
    Choice(
        "skeletal injury: none; one closed fracture; open or multiple fractures",
        {
            "none": ("no fractures", "no fracture", "no skeletal injury"),
            "closed fracture": ("closed fracture",),
            "open or multiple fractures": ("open fracture", "open fractures", "multiple fractures"),
        },
        absent="none",
    ),
]
OpenWound = Annotated[
    Literal["none", "minor", "major or penetrating"],
    Choice(
        "open wounds of the skin: none; minor; major or penetrating",
        {
            "none": ("no open wounds", "no wounds"),
            "minor": ("minor wound", "minor laceration", "abrasions", "abrasion"),
            "major or penetrating": ("major wound", "penetrating wound", "stab wound", "gunshot wound"),
        },
        absent="none",
    ),
]


@calculator(
    title="Pediatric Trauma Score",
    source=TEPAS_1987,
    conditions=("trauma",),
    ages=(0, 18),
    outcome="death after injury",
    aliases=("PTS", "Paediatric Trauma Score"),
)
def pediatric_trauma_score(
    weight: Weight,
    child_airway: ChildAirway,
    systolic_pressure: SystolicPressureFromZero,
    child_consciousness: ChildConsciousness,
    skeletal_injury: SkeletalInjury,
    open_wound: OpenWound,
) -> Result:
    """Severity of injury in a child, for triage; from -6 (worst) to 12.

    Without a cuff of the right size the pressure is judged by the pulse: felt at the wrist counts as over 90 mmHg, at
    the groin only as 50 to 90, nowhere as under 50.
    """
    items = (
        Item("Weight", -1 if weight < 10 else 1 if weight <= 20 else 2),
        Item("Airway", {"normal": 2, "maintainable": 1, "unmaintainable": -1}[child_airway]),
        Item("Systolic pressure", -1 if systolic_pressure < 50 else 1 if systolic_pressure <= 90 else 2),
        Item("Central nervous system", {"awake": 2, "obtunded": 1, "coma": -1}[child_consciousness]),
        Item("Skeleton", {"none": 2, "closed fracture": 1, "open or multiple fractures": -1}[skeletal_injury]),
        Item("Open wounds", {"none": 2, "minor": 1, "major or penetrating": -1}[open_wound]),
    )
    score = total(*items)
    groups: dict[float, str] = {5: "life-threatening (0 to 5)", 8: "potentially life-threatening (6 to 8)"}
    better = upto(score, groups, over="minor trauma (9 to 12)")
    return Result(score, "points", "usually fatal (under 0)" if score < 0 else better, items)


@calculator(
    title="Pediatric trauma BIG score",
    source=BORGMAN_2011,
    conditions=("trauma",),
    ages=(0, 18),
    outcome="death in hospital",
    aliases=("BIG score", "Paediatric trauma BIG score"),
)
def pediatric_big(
    admission_base_deficit: Annotated[
        float,
        Quantity(
            "mmol/L",
            -30,
            50,
            "base deficit on admission (a base excess with its sign reversed; negative if there is an excess)",
            terms=("base deficit",),
            spellings={"meq/l": "mmol/L"},
        ),
    ],
    inr: Inr,
    glasgow_coma_scale: GlasgowComaScale,
) -> Result:
    """Predicted mortality of an injured child from base deficit, INR and Glasgow Coma Scale on admission."""
    score = admission_base_deficit + 2.5 * inr + (15 - glasgow_coma_scale)
    mortality = survival_percent(0.2 * score - 5.208)
    return Result(
        round(score, 1),
        "points",
        "high probability of survival (under 16)" if score < 16 else "16 or more",
        (),
        (Risk("death", "in hospital", mortality, BORGMAN_2011),),
    )
