"""Risks on the ward and after it: pressure ulcers, falls, readmission."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.biochemistry import Sodium
from ..vocabulary.haematology import Haemoglobin
from ..vocabulary.scales import CODED, coded

BRADEN_1987 = Source(
    "Bergstrom N, Braden BJ, Laguzza A, Holman V. The Braden Scale for predicting pressure sore risk. Nurs Res "
    "1987;36(4):205-210",
    url="https://www.mdapp.co/braden-scale-for-pressure-ulcers-calculator-387/",
    where="six rows; bands",
    read="secondary",
    via="MDApp; bands also in the form of the US Department of Veterans Affairs",
)
NORTON_1962 = Source(
    "Norton D, McLaren R, Exton-Smith AN. An investigation of geriatric nursing problems in hospital, 1962",
    url="http://www.ncbi.nlm.nih.gov/books/NBK63854/table/A9052/?report=objectonly",
    where="five rows of 1 to 4; bands of later use",
    read="secondary",
    via="AHCPR, Pressure ulcers in adults, table; bands: EasyCalculation and the openEHR guideline model",
)
MORSE_1989 = Source(
    "Morse JM, Black C, Oberle K, et al. A prospective study to identify the fall-prone patient. Soc Sci Med "
    "1989;28(1):81-86",
    url="https://vi.scribd.com/document/131104000/Morse-Fall-Scale",
    where="six rows; suggested bands",
    read="secondary",
    via="a hospital's form with its scoring hints; bands: OT Dude and a nursing page",
)
DONZE_2016 = Source(
    "Donzé JD, Williams MV, Robinson EJ, et al. International validity of the HOSPITAL score to predict 30-day "
    "potentially avoidable hospital readmissions. JAMA Intern Med 2016;176(4):496-502",
    doi="10.1001/jamainternmed.2015.8462",
    pmid="26954698",
    where="points and three groups",
    read="secondary",
    via="the abstract's predictors; points and rates from MDCalc and other public calculators",
)
VAN_WALRAVEN_2010 = Source(
    "van Walraven C, Dhalla IA, Bell C, et al. Derivation and validation of an index to predict early death or "
    "unplanned readmission after discharge from hospital to the community. CMAJ 2010;182(6):551-557",
    doi="10.1503/cmaj.091117",
    pmid="20194559",
    where="points of the four rows",
    read="secondary",
    via="the abstract; points and comorbidity weights from BMC Cardiovasc Disord 2014;14:97, table 1; the R package "
    "cliot and MedCalcU agree on the points",
)


@calculator(
    title="Braden scale",
    source=BRADEN_1987,
    outcome="pressure ulcer",
    setting="in bed or chair care",
    aliases=("Braden", "Braden score"),
    licence="Barbara Braden and Nancy Bergstrom hold the copyright, 1988. " + CODED,
    confirmed="clincalc 0.4: 500 random patients agree",
    disputed="bands differ: some call 15 moderate, 16 and 17 mild and 18 average; its authors ask for local limits",
)
def braden_scale(
    braden_sensory: Annotated[
        float,
        coded(
            "Braden",
            "sensory perception",
            "1 completely limited, 2 very, 3 slightly, 4 not impaired",
            4,
            1,
            told={
                1: (
                    "completely limited sensory perception",
                    "sensory perception is completely limited",
                    "completely limited in sensory perception",
                    "unresponsive to painful stimuli",
                    "unresponsive to pain",
                    "no response to painful stimuli",
                    "does not respond to painful stimuli",
                    "unable to feel pain over most of",
                    "limited ability to feel pain over most",
                ),
                2: (
                    "very limited sensory perception",
                    "sensory perception is very limited",
                    "responds only to painful stimuli",
                    "responds only to pain",
                    "except by moaning",
                    "except through moans",
                    "communicates discomfort only by moaning",
                    "communicate discomfort only by moaning",
                    "not communicate except through moans",
                    "discomfort only through moaning",
                    "discomfort only through occasional moaning",
                    "discomfort only by moaning",
                    "discomfort except by moaning",
                    "discomfort except by moaning or restlessness",
                    "sensory impairment over half of the body",
                    "severely limited sensory perception",
                    "cannot communicate discomfort except",
                ),
                3: (
                    "slightly limited sensory perception",
                    "sensory perception is slightly limited",
                    "slight sensory impairment",
                    "cannot always communicate discomfort",
                    "not always able to communicate discomfort",
                    "responds to verbal commands but cannot always",
                    "mild sensory impairment",
                    "mildly impaired sensory perception",
                    "slightly impaired sensory perception",
                    "some sensory impairment",
                    "sensory impairment in one or two extremities",
                ),
                4: (
                    "intact sensory perception",
                    "sensory perception is intact",
                    "no sensory impairment",
                    "no sensory deficit",
                    "no impairment in sensory perception",
                    "no sensory deficits",
                    "sensory perception intact",
                    "sensory perception is not impaired",
                    "unimpaired sensory perception",
                    "sensory perception unimpaired",
                    "no sensory perception deficit",
                    "no limitation in sensory perception",
                    "no limitations in sensory perception",
                    "normal sensory perception",
                    "full sensory perception",
                    "no impaired sensory perception",
                    "sensory perception is not limited",
                ),
            },
        ),
    ],
    braden_moisture: Annotated[
        float,
        coded(
            "Braden",
            "moisture",
            "1 constantly moist, 2 very moist, 3 occasionally, 4 rarely",
            4,
            1,
            told={
                1: (
                    "constantly moist",
                    "consistently moist",
                    "constantly damp",
                    "always moist",
                    "skin is constantly wet",
                    "constantly wet",
                    "continually moist",
                ),
                2: (
                    "very moist",
                    "often moist",
                    "skin is often moist",
                    "skin is very moist",
                    "frequently moist",
                    "often damp",
                    "often found damp",
                    "linen changed every shift",
                    "linen changed at least once a shift",
                ),
                3: (
                    "occasionally moist",
                    "skin is occasionally moist",
                    "occasionally damp",
                    "occasional moisture",
                    "skin is sometimes moist",
                    "sometimes moist",
                    "extra linen change once a day",
                    "occasionally moist skin",
                    "some skin moisture",
                ),
                4: (
                    "rarely moist",
                    "skin is usually dry",
                    "usually dry",
                    "skin is dry",
                    "skin remains dry",
                    "skin is rarely moist",
                    "skin usually dry",
                    "skin is generally dry",
                    "generally dry skin",
                    "skin is mostly dry",
                    "skin clean and dry",
                    "skin is warm and dry",
                    "skin warm and dry",
                    "skin remains usually dry",
                ),
            },
        ),
    ],
    braden_activity: Annotated[
        float,
        coded(
            "Braden",
            "activity",
            "1 bedfast, 2 chairfast, 3 walks occasionally, 4 walks frequently",
            4,
            1,
            told={
                1: (
                    "bedfast",
                    "bedridden",
                    "bedbound",
                    "bed-bound",
                    "confined to bed",
                    "bed bound",
                    "entirely bedridden",
                    "completely bedfast",
                    "bed-ridden",
                    "remains in bed",
                    "on strict bed rest",
                    "strict bed rest",
                    "bed rest only",
                ),
                2: (
                    "chairfast",
                    "chair-bound",
                    "confined to a chair",
                    "wheelchair-bound",
                    "confined to chair",
                    "chairbound",
                    "confined to a wheelchair",
                    "chair bound",
                    "chair-fast",
                    "sits in a chair most of the day",
                    "unable to bear his own weight",
                    "unable to bear her own weight",
                    "unable to bear his weight",
                    "unable to bear her weight",
                    "must be assisted into a chair",
                    "must be assisted into the chair",
                    "wheelchair dependent",
                    "wheelchair-dependent",
                    "uses a wheelchair full-time",
                    "non-ambulatory",
                    "cannot walk",
                ),
                3: (
                    "walks occasionally",
                    "walks short distances",
                    "walk short distances",
                    "walks very short distances",
                    "occasionally walks",
                    "walks occasionally during the day",
                    "short assisted walks",
                    "takes short walks",
                    "occasional short walks",
                    "walks a few steps",
                    "able to walk short distances with help",
                    "walks for very short distances",
                    "ambulates short distances",
                    "ambulates occasionally",
                ),
                4: (
                    "walks frequently",
                    "walks outside the room",
                    "frequently walks",
                    "walks frequently outside",
                    "walks outside the room at least twice a day",
                    "ambulates frequently",
                    "ambulates independently",
                    "walks independently",
                    "fully ambulatory",
                    "walks around the ward",
                    "walks regularly",
                ),
            },
        ),
    ],
    braden_mobility: Annotated[
        float,
        coded(
            "Braden",
            "mobility",
            "1 immobile, 2 very limited, 3 slightly limited, 4 not limited",
            4,
            1,
            told={
                1: (
                    "completely immobile",
                    "complete immobility",
                    "entirely immobile",
                    "unable to make even slight changes in position",
                    "completely immobilized",
                    "fully immobile",
                    "totally immobile",
                    "does not make even slight changes",
                    "unable to reposition himself",
                    "unable to reposition herself",
                    "entirely dependent on staff for repositioning",
                    "dependent on nursing staff for repositioning",
                ),
                2: (
                    "very limited mobility",
                    "mobility is very limited",
                    "slight and infrequent movements",
                    "occasional slight changes in position",
                    "severe mobility restrictions",
                    "very limited ability to change position",
                    "very limited ability to change positions",
                    "makes occasional slight changes",
                    "only slight and infrequent changes",
                    "severely limited mobility",
                    "mobility is severely limited",
                    "unable to make frequent or significant changes",
                ),
                3: (
                    "slightly limited mobility",
                    "mobility is slightly limited",
                    "frequent though slight changes",
                    "slight limitations in mobility",
                    "slight mobility limitations",
                    "frequent slight changes in position",
                    "makes frequent though slight changes",
                    "frequent though slight changes in body position",
                    "slightly limited in mobility",
                    "slight shifts in position on his own",
                    "slight shifts in position on her own",
                    "frequent small changes in position",
                    "mildly limited mobility",
                ),
                4: (
                    "no limitations in mobility",
                    "no mobility limitations",
                    "full mobility",
                    "no limitation in mobility",
                    "no limitations in his mobility",
                    "no limitations in her mobility",
                    "mobility is not limited",
                    "repositions himself independently",
                    "repositions herself independently",
                    "changes position independently",
                    "turns independently in bed",
                    "moves freely",
                    "changes position frequently without assistance",
                    "unrestricted mobility",
                    "mobility is unrestricted",
                    "mobility unlimited",
                    "turns himself in bed",
                    "turns herself in bed",
                ),
            },
        ),
    ],
    braden_nutrition: Annotated[
        float,
        coded(
            "Braden",
            "nutrition",
            "1 very poor, 2 probably inadequate, 3 adequate, 4 excellent",
            4,
            1,
            told={
                1: (
                    "very poor nutrition",
                    "never eats a complete meal",
                    "less than a third of",
                    "rarely eats more than a third",
                    "no more than a third of",
                    "nutrition is very poor",
                    "very poor nutritional intake",
                    "nutrition very poor",
                    "iv fluids for more than five days",
                    "eats less than a third",
                    "eats only a third",
                    "nutritional intake is very poor",
                    "very poor oral intake",
                    "very poor dietary intake",
                ),
                2: (
                    "probably inadequate nutrition",
                    "inadequate nutrition",
                    "rarely eats a complete meal",
                    "about half of food offered",
                    "nutrition is probably inadequate",
                    "less than half of his meals",
                    "less than half of her meals",
                    "eats about half of",
                    "inadequate nutritional intake",
                    "nutritional intake is inadequate",
                    "nutrition is inadequate",
                    "inadequate oral intake",
                    "inadequate dietary intake",
                    "eats only about half",
                    "eats half of his meals",
                    "eats half of her meals",
                    "less than half of meals",
                    "poor oral intake",
                    "poor nutritional intake",
                    "dietary intake is poor",
                ),
                3: (
                    "adequate nutrition",
                    "adequate nutritional intake",
                    "eats over half of most meals",
                    "nutrition is adequate",
                    "more than half of most meals",
                    "nutritional intake is adequate",
                    "over half of most meals",
                    "nutritional status is adequate",
                    "maintains adequate nutrition",
                    "maintains adequate nutritional intake",
                    "maintaining adequate nutrition",
                    "eats adequately",
                    "eating adequately",
                    "adequate dietary intake",
                    "adequate oral intake",
                    "dietary intake is adequate",
                    "oral intake is adequate",
                    "an adequate nutritional intake",
                    "nutrition adequate",
                    "eats more than half of meals",
                    "eats most of his meals",
                    "eats most of her meals",
                    "adequate nutritional status",
                    "tube feeding meets",
                    "maintaining adequate nutritional intake",
                    "nutritional needs are mostly met",
                    "nutritional needs are met",
                    "nutritional needs met",
                ),
                4: (
                    "excellent nutrition",
                    "excellent nutritional intake",
                    "nutrition is excellent",
                    "eats most of every meal",
                    "excellent nutritional status",
                    "robust appetite",
                    "most of every meal",
                    "maintains excellent nutrition",
                    "maintains excellent nutritional intake",
                    "maintaining excellent nutrition",
                    "nutrition excellent",
                    "eats every meal",
                    "excellent appetite",
                    "never refuses a meal",
                    "eats well and never refuses",
                    "excellent dietary intake",
                    "excellent oral intake",
                    "eats a well-balanced diet",
                    "consumes a well-balanced diet",
                    "excellent nutrition intake",
                    "an excellent nutritional intake",
                    "eats all meals",
                    "eats all his meals",
                    "eats all her meals",
                ),
            },
        ),
    ],
    braden_friction: Annotated[
        float,
        coded(
            "Braden",
            "friction and shear",
            "1 problem, 2 potential problem, 3 no apparent problem",
            3,
            1,
            told={
                1: (
                    "significant issues with friction and shear",
                    "moderate to maximum assistance in moving",
                    "frequently slides down",
                    "slides down frequently",
                    "friction and shear problems",
                    "problem with friction and shear",
                    "significant friction and shear",
                    "requires moderate to maximum assistance in moving",
                    "slides down in bed",
                    "slides down in the bed",
                    "sliding against sheets",
                    "requires maximum assistance in moving",
                    "requires moderate to maximum assistance with moving",
                    "problem with friction",
                    "significant friction",
                    "constant friction",
                    "spasticity leads to constant friction",
                    "friction and shear is a problem",
                    "issues with friction and shear",
                ),
                2: (
                    "moves feebly",
                    "potential problem with friction and shear",
                    "potential problem with friction",
                    "occasionally slides down",
                    "requires minimum assistance in moving",
                    "potential friction and shear problem",
                    "potential for friction and shear",
                    "potential problems with friction and shear",
                    "minimal assistance in moving",
                    "minimum assistance in moving",
                    "some friction",
                    "potential friction",
                    "friction and shear are a potential problem",
                    "friction and shear is a potential problem",
                    "potential issue with friction",
                    "potential issues with friction",
                    "at risk of friction and shear",
                    "moves feebly or requires minimum assistance",
                ),
                3: (
                    "no apparent problem with friction",
                    "no issues with friction",
                    "no friction or shear",
                    "no apparent friction",
                    "no major issues with friction",
                    "moves in bed and in chair independently",
                    "no problems with friction",
                    "no apparent issues with friction",
                    "no problem with friction",
                    "no friction and shear",
                    "no friction problems",
                    "no friction issues",
                    "no friction problem",
                    "moves independently in bed",
                    "moves independently in bed and chair",
                    "no concerns about friction",
                    "no evidence of friction",
                    "no friction and shear problems",
                    "no friction and shear issues",
                    "no friction or shear issues",
                    "no friction or shear problems",
                    "maintains good position in bed",
                    "sufficient muscle strength to lift up",
                    "friction and shear are no apparent problem",
                ),
            },
        ),
    ],
) -> Result:
    """Risk of a pressure ulcer, from 6 (highest) to 23 points; the lower, the riskier."""
    items = (
        Item("Sensory perception", braden_sensory),
        Item("Moisture", braden_moisture),
        Item("Activity", braden_activity),
        Item("Mobility", braden_mobility),
        Item("Nutrition", braden_nutrition),
        Item("Friction and shear", braden_friction),
    )
    score = total(*items)
    band = upto(score, {9: "very high risk", 12: "high risk", 14: "moderate risk", 18: "mild risk"}, over="not at risk")
    return Result(score, "points", band, items)


@calculator(
    title="Norton scale",
    source=NORTON_1962,
    outcome="pressure ulcer",
    setting="hospital and nursing home",
    aliases=("Norton score", "Norton"),
    licence=CODED,
    confirmed="openEHR guideline model: all 4 cases agree",
    disputed="bands of later use; others: 13 and 14 medium, over 14 little or no risk, or at risk up to 13 only",
)
def norton_scale(
    norton_physical: Annotated[
        float, coded("Norton", "physical condition", "1 very bad, 2 poor, 3 fair, 4 good", 4, 1)
    ],
    norton_mental: Annotated[
        float, coded("Norton", "mental condition", "1 stupor, 2 confused, 3 apathetic, 4 alert", 4, 1)
    ],
    norton_activity: Annotated[
        float, coded("Norton", "activity", "1 in bed, 2 chair bound, 3 walks with help, 4 ambulant", 4, 1)
    ],
    norton_mobility: Annotated[
        float, coded("Norton", "mobility", "1 immobile, 2 very limited, 3 slightly limited, 4 full", 4, 1)
    ],
    norton_incontinence: Annotated[
        float, coded("Norton", "incontinence", "1 of urine and stool, 2 usually of urine, 3 occasional, 4 none", 4, 1)
    ],
) -> Result:
    """Risk of a pressure ulcer, from 5 (highest) to 20 points; the lower, the riskier.

    Its author counted 14 points or less as at risk; the bands are of later use.
    """
    items = (
        Item("Physical condition", norton_physical),
        Item("Mental condition", norton_mental),
        Item("Activity", norton_activity),
        Item("Mobility", norton_mobility),
        Item("Incontinence", norton_incontinence),
    )
    score = total(*items)
    band = upto(score, {9: "very high risk", 13: "high risk", 18: "medium risk"}, over="low risk")
    return Result(score, "points", band, items)


@calculator(
    title="Morse Fall Scale",
    source=MORSE_1989,
    outcome="falls",
    setting="in hospital",
    aliases=("Morse", "MFS"),
    licence=CODED,
    confirmed="openEHR guideline model: every case agrees",
    disputed="a total of 45 is moderate risk here and in the openEHR model, high risk in other descriptions",
)
def morse_fall_scale(
    morse_fall: Annotated[
        bool,
        Criterion(
            "fell during this stay, or shortly before it from a physiological cause",
            ("history of falls", "history of falling", "recent fall", "fell in hospital", "inpatient fall"),
        ),
    ],
    morse_secondary_diagnosis: Annotated[
        bool, Criterion("more than one medical diagnosis", ("secondary diagnosis", "multiple comorbidities"))
    ],
    morse_walking_aid: Annotated[
        Literal["none", "crutches, cane or walker", "furniture"],
        Choice(
            "how the patient gets about: none (no aid, a nurse's help, wheelchair or bed rest); crutches, cane or "
            "walker; furniture (clutches it for support)",
            {
                "none": ("no walking aid", "walks without aid", "bed rest", "nurse assist"),
                "crutches, cane or walker": (
                    *("walks with a cane", "uses a cane", "uses a walker", "uses crutches", "walks with a walker"),
                    *("walking stick", "walking frame", "zimmer frame", "rollator"),
                ),
                "furniture": ("furniture walking", "furniture walker", "holds onto furniture", "clutches furniture"),
            },
            absent="none",
        ),
    ],
    morse_intravenous: Annotated[
        bool,
        Criterion(
            "has an intravenous line or a heparin lock",
            ("intravenous line", "iv access", "heparin lock", "saline lock", "iv therapy"),
            includes=("iv fluids", "intravenous fluids", "peripheral iv"),
        ),
    ],
    morse_gait: Annotated[
        Literal["normal", "weak", "impaired"],
        Choice(
            "gait: normal (or bed rest, wheelchair); weak (stooped, short steps, light touch for support); impaired "
            "(rises with difficulty, head down, cannot walk without support)",
            {
                "normal": ("normal gait", "gait normal"),
                "weak": ("weak gait", "stooped gait"),
                "impaired": ("impaired gait", "unsteady gait", "gait instability"),
            },
            absent="normal",
        ),
    ],
    morse_overestimates: Annotated[
        bool,
        Criterion(
            "overestimates own ability to walk, or forgets its limits",
            ("forgets limitations", "overestimates ability", "overestimates limits"),
            opposites=("oriented to own ability", "aware of limitations"),
        ),
    ],
) -> Result:
    """Risk of a fall in hospital, from 0 to 125 points.

    The bands are suggestions: its author asks every ward to set its own.
    """
    items = (
        Item("History of falling", 25 if morse_fall else 0),
        Item("Secondary diagnosis", 15 if morse_secondary_diagnosis else 0),
        Item(
            "Walking aid",
            30 if morse_walking_aid == "furniture" else 15 if morse_walking_aid == "crutches, cane or walker" else 0,
        ),
        Item("Intravenous line", 20 if morse_intravenous else 0),
        Item("Gait", 20 if morse_gait == "impaired" else 10 if morse_gait == "weak" else 0),
        Item("Overestimates own ability", 15 if morse_overestimates else 0),
    )
    score = total(*items)
    steps = score / 5
    return Result(score, "points", upto(steps, {4: "low risk", 9: "moderate risk"}, over="high risk"), items)


LengthOfStay = Annotated[
    float,
    Quantity(
        "d",
        0,
        1000,
        "length of the hospital stay, to discharge",
        terms=(
            "length of stay",
            "hospital stay",
            "los",
            "hospitalized for",
            "hospitalised for",
            "admitted for",
            "hospitalization lasted",
            "hospitalisation lasted",
            "stay lasted",
            "hospital stay lasted",
            "hospital stay of",
            "stay of",
            "stayed in the hospital for",
            "stayed in hospital for",
            "remained in the hospital for",
            "inpatient stay",
            "duration of stay",
            "duration of hospitalization",
            "length of hospital stay",
            "length of hospitalization",
            "duration of hospital stay",
            "stay in the hospital lasted",
            "total length of stay",
            "in-hospital stay",
            "hospital length of stay",
            "hospital stay lasting",
            "stay lasting",
            "total stay of",
            "inpatient for",
            "remained hospitalized for",
            "remained inpatient for",
            "stay in hospital of",
            "spent in hospital",
            "hospital stay spanned",
            "stay spanning only",
            "stay totalled",
            "length of her stay was",
            "length of his stay was",
            "length of hospitalisation",
        ),
        spellings={"day": "d", "days": "d"},
    ),
]
UrgentAdmission = Annotated[
    bool,
    Criterion(
        "the admission was urgent or an emergency, not planned",
        (
            "emergency admission",
            "urgent admission",
            "emergent admission",
            "admitted via the emergency department",
            "admitted urgently",
            "urgently admitted",
            "emergently admitted",
            "admitted emergently",
            "urgent hospitalization",
            "emergency hospitalization",
            "admitted as an emergency",
            "admitted on an emergency basis",
            "admission was urgent",
            "urgently hospitalized",
            "admitted to the hospital urgently",
            "hospitalized urgently",
            "admission was an emergency",
            "admitted on an urgent basis",
            "admitted to hospital urgently",
            "urgent hospital admission",
            "emergency hospital admission",
            "urgent or emergent admission",
            "urgent admission to hospital",
            "admission was emergent",
            "emergency inpatient admission",
            "emergency hospitalisation",
            "urgent hospitalisation",
            "hospitalised urgently",
            "emergency-admitted",
            "admitted under emergency conditions",
            "acute admission",
            "acute unplanned admission",
            "admitted acutely",
            "urgent inpatient admission",
            "admission type was urgent",
            "admission type was emergency",
            "admission type: emergency",
            "admission type: urgent",
            "urgently readmitted",
            "discharge was classified as urgent",
            "admission was classified as urgent",
        ),
        includes=(
            "admitted through the emergency department",
            "admitted via the ed",
            "unplanned admission",
            "admitted from the emergency department",
            "emergently hospitalized",
            "admitted from the emergency room",
            "admitted through the emergency room",
            "admitted via the emergency room",
            "unscheduled admission",
            "unplanned hospitalization",
            "unplanned hospitalisation",
            "admitted from the ed",
            "admitted through the ed",
            "admitted from a&e",
            "brought in by ambulance and admitted",
        ),
        opposites=(
            "elective admission",
            "planned admission",
            "admitted electively",
            "electively admitted",
            "elective basis",
            "planned hospitalization",
            "scheduled admission",
            "admission was elective",
            "non-urgent admission",
            "elective hospitalization",
            "admission was planned",
            "elective hospital admission",
            "non-emergent admission",
            "scheduled hospitalization",
            "admission was scheduled",
            "admission was non-urgent",
            "admitted on an elective basis",
            "admitted for elective",
            "admitted for an elective",
            "admitted for planned",
            "admitted for a planned",
            "planned hospital admission",
            "routine admission",
            "scheduled hospital admission",
            "elective hospitalisation",
            "admission type was elective",
            "admission type: elective",
            "elective inpatient admission",
        ),
    ),
]


_TIMES = (
    "once",
    "twice",
    *(f"{number} times" for number in ("three", "four", "five", "six", "seven", "eight", "nine")),
)
_COUNTS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_NTH = ("second", "third", "fourth", "fifth", "", "seventh", "eighth", "ninth", "tenth")


def _admitted(times: int) -> tuple[str, ...]:
    """Return what notes write of one admitted so often in the year before: "admitted twice in the past year".

    This is the "third admission in the past year" of one admitted twice before it. The sixth is left out: whether it is
    over five is what is asked, and notes mean either.
    """
    years = [
        f"{within} the {last} {year}"
        for within in ("in", "over", "within", "during")
        for last in ("past", "last", "previous")
        for year in ("year", "12 months")
    ]
    nth = _NTH[times - 1]
    return (
        *(f"{admitted} {_TIMES[times - 1]} {year}" for admitted in ("admitted", "hospitalized") for year in years),
        *(
            f"{nth} {admission} {year}"
            for admission in ("admission", "hospital admission", "hospitalization")
            for year in years
            if nth
        ),
        *(
            f"{count} {before}{admissions} {year}"
            for count in (_COUNTS[times - 1], str(times))
            for before in ("", "previous ", "prior ", "hospital ")
            for admissions in ("admissions", "hospitalizations")
            for year in years
        ),
    )


@calculator(
    title="HOSPITAL score for readmission",
    source=DONZE_2016,
    ages=(18, 120),
    outcome="readmission",
    setting="at discharge from a medical ward",
    aliases=("HOSPITAL score",),
    confirmed="openEHR guideline model: every case agrees",
    disputed=(
        "one admission in the last year gives 2 points in some calculators; rate of the middle group 11.9 or 12.0 %"
    ),
)
def hospital_score(
    haemoglobin: Haemoglobin,
    oncology_discharge: Annotated[
        bool,
        Criterion(
            "discharged from an oncology service",
            (
                "discharged from oncology",
                "oncology service",
                "oncology ward",
                "oncology unit",
                "discharged from an oncology service",
                "under oncology care",
                "oncology department",
                "discharged from the oncology service",
                "oncology floor",
                "oncology inpatient service",
                "oncology inpatient unit",
                "admitted to the oncology division",
                "discharged from the oncology division",
                "inpatient oncology division",
                "medical oncology service",
                "haematology oncology service",
                "hematology oncology service",
                "haem-onc service",
                "heme-onc service",
                "discharged by oncology",
                "oncology team discharged",
                "inpatient oncology",
                "care of the oncology team",
                "cared for by the oncology team",
            ),
        ),
    ],
    sodium: Sodium,
    procedure_in_hospital: Annotated[
        bool,
        Criterion(
            "any coded procedure during the stay",
            (
                "procedure during hospital stay",
                "underwent a procedure",
                "procedure performed",
                "underwent a surgical procedure",
                "underwent surgery during this admission",
                "underwent surgery during her stay",
                "underwent surgery during his stay",
                "underwent a necessary surgical procedure",
                "undergo any procedures",
                "undergo any surgical procedures",
                "procedures performed",
                "procedures during her stay",
                "procedures during his stay",
                "procedures were performed",
                "procedural intervention",
                "procedure was performed",
                "undergo surgery during this admission",
                "surgical procedures during",
                "undergone any surgical procedures",
                "procedures during the stay",
                "procedures during the hospital stay",
                "undergo any procedure",
                "underwent procedures",
                "procedure during her stay",
                "procedure during his stay",
                "procedures during the hospitalization",
                "procedures during hospitalization",
                "surgical procedure was performed",
                "surgical procedures were performed",
                "undergone any procedures",
                "underwent any procedures",
                "undergo a procedure",
                "underwent an operation",
                "surgical procedures performed",
                "procedures during this stay",
                "procedures during this visit",
                "procedures during this hospitalization",
                "surgical interventions during",
                "procedures performed during the hospital stay",
                "procedure was performed during the stay",
                "procedure performed during the stay",
                "procedures were performed during",
                "procedure during the admission",
                "procedures during the admission",
                "procedures during admission",
                "procedure during hospitalization",
                "procedural interventions",
                "procedure coded",
                "procedures coded",
                "coded procedures",
                "invasive procedures during",
            ),
            includes=(
                "during his stay, he underwent",
                "during her stay, she underwent",
                "during the stay, he underwent",
                "during the stay, she underwent",
                "during his hospital stay, he underwent",
                "during her hospital stay, she underwent",
                "during the hospitalization, he underwent",
                "during the hospitalization, she underwent",
                "during his hospitalization, he underwent",
                "during her hospitalization, she underwent",
                "during the hospitalization, the patient underwent",
                "during this admission, he underwent",
                "during this admission, she underwent",
                "during the admission, he underwent",
                "during the admission, she underwent",
                "underwent surgery during the admission",
                "underwent surgery during the hospitalization",
                "underwent surgery during this hospitalization",
            ),
        ),
    ],
    urgent_admission: UrgentAdmission,
    admissions_last_year: Annotated[
        float,
        Quantity(
            "1",
            0,
            100,
            "hospital admissions in the 12 months before this one",
            integer=True,
            terms=(
                "admissions in the past year",
                "admissions in the last year",
                "hospital admissions last year",
                "hospital admissions in the past year",
                "hospital admissions in the last year",
                "hospital admissions within the previous year",
                "admissions within the past year",
                "admissions in the previous year",
                "admissions over the past year",
                "hospital admissions over the past year",
                "hospitalizations in the past year",
                "hospitalizations over the past year",
                "hospitalizations in the last year",
                "hospitalisations in the past year",
                "hospital admissions in the previous year",
                "admissions within the last year",
                "admissions during the past year",
                "hospital admissions within the past year",
                "hospitalizations in the previous year",
                "admissions over the last year",
                "hospital admissions in the past 12 months",
                "admissions in the past 12 months",
                "admissions in the previous 12 months",
                "hospitalizations within the past year",
                "previous admissions in the past year",
                "admissions in the preceding year",
                "admissions in the preceding 12 months",
                "admissions in the prior year",
                "admissions over the previous year",
                "hospital admissions during the past year",
                "hospital admissions over the last year",
                "hospital stays in the past year",
                "inpatient admissions in the past year",
                "hospitalisations in the last year",
                "hospitalizations in the past 12 months",
                "number of admissions in the past year",
                "number of hospital admissions in the past year",
            ),
            levels={
                0: (
                    "no hospital admissions in the last year",
                    "no hospital admissions in the past year",
                    "no admissions in the past year",
                    "no previous hospital admissions in the last year",
                    "no prior hospital admissions in the past year",
                    "no admissions in the previous year",
                    "no hospital admissions in the previous year",
                    "no prior admissions in the past year",
                    "no prior admissions in the last year",
                    "no previous admissions in the past year",
                    "no previous admissions in the last year",
                    "no hospitalizations in the past year",
                    "no previous hospital admissions in the past year",
                    "no prior hospitalizations in the past year",
                    "no other hospital admissions in the past year",
                    "not been hospitalized in the past year",
                    "first hospital admission in the last year",
                    "first admission in the last year",
                    "first hospital admission in the past year",
                    "first admission in the past year",
                    "first hospitalization in the past year",
                    "no hospitalisations in the past year",
                    "no hospitalizations in the last year",
                    "no other admissions in the past year",
                    "never been hospitalized before",
                    "no admissions in the last 12 months",
                    "no admissions in the past 12 months",
                    "no hospital admissions in the past 12 months",
                    "first hospitalization in the last year",
                    "first admission within the past year",
                    "first admission in 12 months",
                    "no other hospital admissions in the last year",
                ),
                1: (
                    "one other hospitalization last year",
                    "one other admission last year",
                    "one other hospitalization in the past year",
                    "one previous admission in the past year",
                    "one prior admission in the past year",
                    "one other admission in the past year",
                    "admitted once before in the past year",
                    "hospitalized once in the past year",
                    *_admitted(1),
                ),
            }
            | {number: _admitted(number) for number in range(2, 10)},
        ),
    ],
    length_of_stay: LengthOfStay,
) -> Result:
    """Chance that a medical patient is readmitted within 30 days for a reason that could have been avoided.

    Haemoglobin and sodium are those at discharge. Points of the validation of 2016, in which one earlier admission
    gives none (it gave 2 in the derivation of 2013).
    """
    items = (
        Item("Haemoglobin under 12 g/dL", 1 if haemoglobin < 12 else 0),
        Item("Oncology service", 2 if oncology_discharge else 0),
        Item("Sodium under 135 mmol/L", 1 if sodium < 135 else 0),
        Item("Procedure", 1 if procedure_in_hospital else 0),
        Item("Urgent admission", 1 if urgent_admission else 0),
        Item("Admissions in the last year", upto(admissions_last_year, {1: 0, 5: 2}, over=5)),
        Item("Stay of 5 days or more", 2 if length_of_stay >= 5 else 0),
    )
    score = total(*items)
    rate = upto(score, {4: 5.8, 6: 11.9}, over=22.8)
    band = upto(score, {4: "low risk", 6: "intermediate risk"}, over="high risk")
    return Result(
        score, "points", band, items, (Risk("potentially avoidable readmission", "30 days", rate, DONZE_2016),)
    )


@calculator(
    title="LACE index",
    source=VAN_WALRAVEN_2010,
    ages=(18, 120),
    outcome="death or readmission",
    setting="at discharge from hospital to the community",
    aliases=("LACE", "LACE score"),
)
def lace_index(
    length_of_stay: LengthOfStay,
    urgent_admission: UrgentAdmission,
    charlson_index: Annotated[
        float,
        Quantity(
            "1",
            0,
            40,
            "Charlson comorbidity index without points for age, by the weights of the LACE table: 1 infarction, "
            "stroke, peripheral arterial disease, diabetes; 2 heart failure, chronic lung disease, cancer, mild liver "
            "or kidney disease, diabetes with damage; 3 dementia, connective tissue disease; 4 worse liver or kidney "
            "disease; 6 metastases",
            integer=True,
            terms=("charlson comorbidity index", "charlson index", "charlson score", "cci"),
        ),
    ],
    emergency_visits: Annotated[
        float,
        Quantity(
            "1",
            0,
            200,
            "visits to an emergency department in the 6 months before the admission, without the one that led to it",
            integer=True,
            terms=("emergency department visits", "ed visits", "er visits", "emergency visits"),
        ),
    ],
) -> Result:
    """Risk of death or unplanned readmission within 30 days after discharge, from 0 to 19 points.

    The mean risk ran from 2.0 % at 0 points to 43.7 % at 19; the limit of 10 for high risk is of later use. Its
    comorbidity weights are not those of Charlson's index of 1987, which gives heart and lung disease 1 point.
    """
    items = (
        Item("Length of stay", below(length_of_stay, {1: 0, 2: 1, 3: 2, 4: 3, 7: 4, 14: 5}, otherwise=7)),
        Item("Acute admission", 3 if urgent_admission else 0),
        Item("Comorbidity", upto(charlson_index, {0: 0, 1: 1, 2: 2, 3: 3}, over=5)),
        Item("Emergency visits", upto(emergency_visits, {0: 0, 1: 1, 2: 2, 3: 3}, over=4)),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {4: "low risk", 9: "moderate risk"}, over="high risk"), items)
