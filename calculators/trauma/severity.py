"""How severe an injury is, and the chance to survive it."""

from typing import Annotated, Literal

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Choice, Quantity
from ..vocabulary.patient import Age
from ..vocabulary.vital_signs import GlasgowComaScale, RespiratoryRate, SystolicPressureFromZero

CHAMPION_1989 = Source(
    "Champion HR, Sacco WJ, Copes WS, et al. A revision of the Trauma Score. J Trauma 1989;29(5):623-629",
    url="http://www.jormazabal.com/Calculadoras/ISS-RTS-TRISS.htm",
    where="coded values and weights",
    read="secondary",
    via="jormazabal.com and codingace.net, ISS, RTS and TRISS calculators; Wikipedia, Revised Trauma Score (under 4)",
)
BAKER_1974 = Source(
    "Baker SP, O'Neill B, Haddon W, Long WB. The injury severity score. J Trauma 1974;14(3):187-196",
    url="http://www.jormazabal.com/Calculadoras/ISS-RTS-TRISS.htm",
    where="sum of the squares of the three worst regions",
    read="secondary",
    via="jormazabal.com and codingace.net; major trauma over 15 from StatPearls 28503, Trauma Score",
)
HAUKOOS_2007 = Source(
    "Haukoos JS, Gill MR, Rabon RE, et al. Ann Emerg Med 2007;50(1):18-24",
    doi="10.1016/j.annemergmed.2006.10.004",
    pmid="17113193",
    where="abstract",
    read="abstract",
)
JOHANSEN_1990 = Source(
    "Johansen K, Daines M, Howey T, Helfet D, Hansen ST. J Trauma 1990;30(5):568-572",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC3415969/table/tbl01",
    where="table of the score",
    read="secondary",
    via="PMC3415969, table 1, and traumascores.com; NCEMI, Mangled extremity severity score (row of no ischaemia, "
    "cut-off)",
)

_SCALE = "0 none, 1 minor, 2 moderate, 3 serious, 4 severe, 5 critical, 6 maximal"


def _worst(region: str, *terms: str) -> Quantity:
    return Quantity("1", 0, 6, f"Abbreviated Injury Scale of the worst injury of the {region}: {_SCALE}", terms=terms)


HeadNeckInjury = Annotated[float, _worst("head or neck", "head ais", "head and neck ais", "ais head", "ais head/neck")]
FaceInjury = Annotated[float, _worst("face", "face ais", "facial ais", "ais face")]
ChestInjury = Annotated[float, _worst("chest", "chest ais", "thorax ais", "ais chest", "ais thorax")]
AbdomenInjury = Annotated[float, _worst("abdomen or pelvic contents", "abdomen ais", "abdominal ais", "ais abdomen")]
ExtremityInjury = Annotated[
    float, _worst("extremities or pelvic girdle", "extremity ais", "ais extremity", "ais extremities")
]
ExternalInjury = Annotated[float, _worst("body surface (skin, burns)", "external ais", "ais external")]
MechanismEnergy = Annotated[
    Literal["low", "medium", "high", "very high"],
    Choice(
        "energy of the injury to bone and soft tissue: low (stab, simple fracture, low-velocity gunshot); medium (open "
        "or multiple fractures, dislocation); high (high-speed crash, rifle or close-range shotgun); very high "
        "(high-speed trauma with gross contamination, massive crush)",
        {
            "low": ("low energy", "low-energy", "low-energy trauma", "low-energy mechanism", "low-velocity gunshot"),
            "medium": ("medium energy", "medium-energy", "moderate energy"),
            "high": (
                "high energy",
                "high-energy",
                "high-energy trauma",
                "close-range shotgun",
                "high-velocity gunshot",
            ),
            "very high": (
                "very high energy",
                "massive crush",
                "gross contamination",
                "very high-energy trauma",
                "massive crush injury",
                "grossly contaminated",
            ),
        },
    ),
]
LimbIschaemia = Annotated[
    Literal["none", "reduced pulse", "pulseless", "insensate"],
    Choice(
        "ischaemia of the injured limb: none; pulse reduced or absent but perfusion normal; pulseless with "
        "paraesthesia and slow capillary refill; cool, paralysed and insensate",
        {
            "none": (
                "no limb ischaemia",
                "no limb ischemia",
                "normal pulses",
                "no signs of limb ischemia",
                "no ischemia of the limb",
                "pulses intact",
                "distal pulses intact",
                "intact distal pulses",
                "pulses palpable and symmetric",
            ),
            "reduced pulse": (
                "reduced pulse",
                "diminished pulse",
                "diminished pulses",
                "diminished distal pulses",
                "reduced distal pulses",
                "weak distal pulses",
                "decreased pulses",
                "reduced pulses",
            ),
            "pulseless": (
                "pulseless",
                "absent pulse",
                "delayed capillary refill",
                "slow capillary refill",
                "no palpable pulse",
                "absent pulses",
                "absent distal pulses",
                "no distal pulses",
            ),
            "insensate": (
                "cool and paralysed",
                "cool and paralyzed",
                "insensate",
                "cool, paralyzed, insensate",
                "cool, paralyzed, and insensate",
                "cool, paralysed and insensate",
                "cold, paralyzed, and numb",
                "cold, paralysed and numb",
                "cool, paralyzed, and numb",
                "cool and insensate",
                "cold and insensate",
                "paralyzed and insensate",
                "paralyzed, and insensate",
            ),
        },
        absent="none",
    ),
]
IschaemiaTime = Annotated[
    float,
    Quantity(
        "h",
        0,
        240,
        "how long the limb has been ischaemic; 0 if it is not",
        {"min": 1 / 60},
        terms=(
            "ischaemia time",
            "ischemia time",
            "limb ischemia for",
            "limb ischaemia for",
            "duration of ischemia",
            "ischemic time",
            "ischaemic time",
            "limb ischemia time",
            "duration of limb ischemia",
            "duration of ischaemia",
        ),
        spellings={"hours": "h", "hrs": "h", "hour": "h", "minutes": "min"},
    ),
]
TraumaShock = Annotated[
    Literal["none", "transient", "persistent"],
    Choice(
        "hypotension after the injury: none (systolic pressure always over 90 mmHg), transient, or persistent",
        {
            "none": ("normotensive", "no hypotension", "haemodynamically stable", "hemodynamically stable"),
            "transient": (
                "transient hypotension",
                "transiently hypotensive",
                "transient episode of hypotension",
                "briefly hypotensive",
                "brief hypotension",
            ),
            "persistent": (
                "persistent hypotension",
                "persistently hypotensive",
                "prolonged hypotension",
                "remains hypotensive",
                "remained hypotensive",
                "hypotensive despite fluid",
                "refractory hypotension",
                "sustained hypotension",
            ),
        },
        absent="none",
    ),
]
ResponseToPain = Annotated[
    Literal["obeys commands", "localises pain", "withdraws or worse"],
    Choice(
        "best motor response: obeys commands; localises pain; withdraws from pain or responds less than that",
        {
            "obeys commands": (
                "obeys commands",
                "obeying commands",
                "follows commands",
                "following commands",
                "follows simple commands",
                "obeys simple commands",
            ),
            "localises pain": (
                "localises pain",
                "localizes pain",
                "localises to pain",
                "localizes to pain",
                "localizes painful stimuli",
                "localises painful stimuli",
                "localizing to pain",
                "localising to pain",
            ),
            "withdraws or worse": (
                "withdraws from pain",
                "withdraws to pain",
                "abnormal flexion",
                "decorticate",
                "decerebrate",
                "extension to pain",
                "no motor response",
                "withdraws from painful stimuli",
                "withdrawal to pain",
                "extension to painful stimuli",
                "no response to pain",
                "extends to pain",
                "flexion to pain",
            ),
        },
    ),
]


@calculator(
    title="Revised Trauma Score",
    source=CHAMPION_1989,
    conditions=("trauma",),
    outcome="death after injury",
    aliases=("RTS",),
    confirmed="Cambio guideline model: 13 cases agree",
)
def revised_trauma_score(
    glasgow_coma_scale: GlasgowComaScale, systolic_pressure: SystolicPressureFromZero, respiratory_rate: RespiratoryRate
) -> Result:
    """Physiological severity of an injury on first assessment, from 0 (dead) to 7.84 (normal).

    The weighted form, used to audit outcome; the unweighted sum of the three codes is for triage.
    """
    items = (
        Item("Glasgow Coma Scale", 0.9368 * upto(glasgow_coma_scale, {3: 0, 5: 1, 8: 2, 12: 3}, over=4)),
        Item("Systolic pressure", 0.7326 * upto(systolic_pressure, {0: 0, 49: 1, 75: 2, 89: 3}, over=4)),
        Item("Respiratory rate", 0.2908 * upto(respiratory_rate, {0: 0, 5: 1, 9: 2, 29: 4}, over=3)),
    )
    score = total(*items)
    return Result(score, "points", "under 4: trauma centre proposed" if score < 4 else "4 or more", items)


@calculator(
    title="Injury Severity Score",
    source=BAKER_1974,
    conditions=("trauma",),
    outcome="death after injury",
    aliases=("ISS",),
    licence="Scores codes of the Abbreviated Injury Scale (AAAM); its dictionary is licensed and not reproduced",
)
def injury_severity_score(
    head_neck_injury: HeadNeckInjury,
    face_injury: FaceInjury,
    chest_injury: ChestInjury,
    abdomen_injury: AbdomenInjury,
    extremity_injury: ExtremityInjury,
    external_injury: ExternalInjury,
) -> Result:
    """Anatomical severity of multiple injuries, from the worst injury of each of six body regions.

    The sum of the squares of the three highest grades; any maximal injury (6) makes it 75. Only the worst injury of a
    region counts, so that several severe injuries of one region are underrated.
    """
    items = (
        Item("Head and neck", head_neck_injury),
        Item("Face", face_injury),
        Item("Chest", chest_injury),
        Item("Abdomen", abdomen_injury),
        Item("Extremities", extremity_injury),
        Item("External", external_injury),
    )
    grades = sorted(
        (head_neck_injury, face_injury, chest_injury, abdomen_injury, extremity_injury, external_injury), reverse=True
    )
    score = 75 if grades[0] > 5 else grades[0] ** 2 + grades[1] ** 2 + grades[2] ** 2
    ordinary = "major trauma (over 15)" if score >= 4**2 else "not major trauma (15 or less)"
    return Result(score, "points", "maximal severity (75)" if score == 75 else ordinary, items)


@calculator(
    title="Simplified Motor Score",
    source=HAUKOOS_2007,
    conditions=("trauma", "head injury"),
    outcome="brain injury, neurosurgical intervention, intubation or death",
    aliases=("SMS",),
)
def simplified_motor_score(response_to_pain: ResponseToPain) -> Result:
    """Severity of a head injury from the best motor response alone, in place of the Glasgow Coma Scale."""
    items = (
        Item("Motor response", {"obeys commands": 2, "localises pain": 1, "withdraws or worse": 0}[response_to_pain]),
    )
    score = total(*items)
    return Result(score, "points", "low risk (2)" if score == 2 else "raised risk (under 2)", items)


@calculator(
    title="Mangled Extremity Severity Score",
    source=JOHANSEN_1990,
    conditions=("mangled limb",),
    outcome="amputation",
    aliases=("MESS",),
)
def mess(
    mechanism_energy: MechanismEnergy,
    limb_ischaemia: LimbIschaemia,
    ischaemia_time: IschaemiaTime,
    trauma_shock: TraumaShock,
    age: Age,
) -> Result:
    """Whether a badly injured limb can probably be saved.

    The points of ischaemia count double after six hours. High scores predict amputation much less surely in present
    practice than in the first study, so that the score should not decide alone.
    """
    items = (
        Item("Skeletal and soft tissue injury", {"low": 1, "medium": 2, "high": 3, "very high": 4}[mechanism_energy]),
        Item(
            "Limb ischaemia",
            {"none": 0, "reduced pulse": 1, "pulseless": 2, "insensate": 3}[limb_ischaemia]
            * (2 if ischaemia_time > 6 else 1),
        ),
        Item("Shock", {"none": 0, "transient": 1, "persistent": 2}[trauma_shock]),
        Item("Age", 0 if age < 30 else 1 if age <= 50 else 2),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {6: "limb probably viable (6 or less)"}, over="amputation likely (7 or more)"),
        items,
    )
