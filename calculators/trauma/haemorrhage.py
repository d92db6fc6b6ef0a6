"""Bleeding after injury: massive transfusion, focused ultrasound, shock."""

import math
from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Choice, Criterion
from ..vocabulary.blood_gas import BaseExcess
from ..vocabulary.haematology import Haemoglobin
from ..vocabulary.patient import Sex
from ..vocabulary.trauma import IntraabdominalFluid, PenetratingTrauma, PositiveFast
from ..vocabulary.vital_signs import HeartRate, SystolicPressure

NUNEZ_2009 = Source(
    "Nunez TC, Voskresensky IV, Dossett LA, et al. J Trauma 2009;66(2):346-352",
    doi="10.1097/TA.0b013e3181961c35",
    pmid="19204506",
    where="abstract",
    read="abstract",
)
YUCEL_2006 = Source(
    "Yücel N, Lefering R, Maegele M, et al. J Trauma 2006;60(6):1228-1236",
    pmid="16766965",
    where="table of the score; equation of the probability",
    read="abstract",
    via="femur, pelvis and the equation from medicalalgorithms.com, TASH score",
)
FAST_2017 = Source(
    "Savatmongkorngul S, Wongwaisayawan S, Kaewlai R. Focused assessment with sonography for trauma: current "
    "perspectives. Open Access Emerg Med 2017;9:57-62",
    doi="10.2147/OAEM.S120145",
    where="introduction (the four views)",
    read="abstract",
)
ALLGOWER_1967 = Source(
    "Allgöwer M, Burri C. Schockindex. Dtsch Med Wochenschr 1967;92",
    url="https://www.dovepress.com/shock-index-in-the-emergency-department-utility-and-limitations-peer-reviewed-article-OAEM",
    where="ratio of heart rate to systolic pressure",
    read="secondary",
    via="Koch E, et al. Open Access Emerg Med 2019;11:179-199 (10.2147/OAEM.S178358), abstract",
)
MUTSCHLER_2013 = Source(
    "Mutschler M, Nienaber U, Münzberg M, et al. Crit Care 2013;17(4):R172",
    url="http://www.ccforum.com/content/17/4/R172/about",
    where="abstract: four classes, mortality, share with ten units or more",
    read="abstract",
    via="class names from Family Practice Notebook, Shock Index",
)

FastView = Literal["absent", "present", "equivocal"]

#: Windows that a note names for nothing but the fluid there, so that a mark tells it: "Morison's +".
_MARKED = frozenset(("morison's", "morisons", "perisplenic", "pericardium", "subxiphoid", "pelvic view"))


def _view(place: str, *terms: str, windows: tuple[str, ...]) -> Choice:
    """Describe a view of the ultrasound: what notes call fluid there, and what they call the window itself."""
    return Choice(
        f"fluid {place} on focused ultrasound: absent, present or equivocal",
        {
            "absent": (
                *(
                    f"{window} {clear}"
                    for window in windows
                    for clear in ("negative", "clear", "normal", "nil", "view negative", "dry", "window clear", "no ff")
                ),
                *(f"no {term}" for term in terms),
                *(
                    f"{term} {is_}{absent}"
                    for term in terms
                    for is_ in ("", "is ", "was ", ": ", "are ")
                    for absent in ("absent", "not seen", "not present", "negative", "not noted", "not detected")
                ),
                *(
                    f"{none} {term}"
                    for term in terms
                    for none in (
                        "no free",
                        "no evidence of",
                        "absent",
                        "no visible",
                        "absence of",
                        "negative for",
                        "no signs of",
                    )
                ),
            ),
            "present": (
                *terms,
                *(f"{window} {found}" for window in windows for found in ("positive", "stripe", "ff")),
                *(f"stripe in {window}" for window in windows),
                *(f"{window} {found}" for window in windows if window in _MARKED for found in ("+", "++", "+++")),
                *(
                    f"{fluid} {window}"
                    for window in windows
                    for fluid in ("ff", "ff in", "free fluid", "fluid in", "fluid")
                ),
            ),
            "equivocal": (
                *(f"equivocal {term}" for term in terms),
                *(
                    f"{window} {unsure}"
                    for window in windows
                    for unsure in ("equivocal", "poor", "view poor", "window poor", "inadequate", "view inadequate")
                ),
                *(f"poor {window}" for window in windows),
                *(
                    f"{term} {is_}{unsure}"
                    for term in terms
                    for is_ in (
                        "",
                        "is ",
                        "was ",
                        "are ",
                        ": ",
                        "findings are ",
                        "finding is ",
                        "findings were ",
                        "is noted to be ",
                    )
                    for unsure in ("equivocal", "indeterminate", "uncertain", "questionable")
                ),
                *(
                    f"{unsure} {term}"
                    for term in terms
                    for unsure in ("indeterminate", "possible", "equivocal free", "questionable", "trace")
                ),
            ),
        },
    )


PericardialView = Annotated[
    FastView,
    _view(
        "round the heart",
        "pericardial fluid",
        "pericardial effusion",
        "fluid around the heart",
        "haemopericardium",
        "hemopericardium",
        "pericardial free fluid",
        "free pericardial fluid",
        "fluid in the pericardial space",
        "fluid in the pericardial sac",
        "pericardial space fluid",
        "fluid in the pericardial region",
        "fluid in the pericardial view",
        "fluid around his heart",
        "fluid around her heart",
        "fluid in the pericardium",
        windows=(
            "pericardial view",
            "pericardial window",
            "pericardium",
            "subxiphoid",
            "subxiphoid view",
            "cardiac view",
        ),
    ),
]
RightUpperView = Annotated[
    FastView,
    _view(
        "in the right upper quadrant",
        "fluid in morison's pouch",
        "right upper quadrant fluid",
        "ruq fluid",
        "morison's pouch fluid",
        "fluid in the right upper quadrant",
        "fluid in the ruq",
        "fluid in the hepatorenal space",
        "fluid in the hepatorenal recess",
        "fluid in morison pouch",
        "perihepatic fluid",
        "morison's pouch free fluid",
        "free fluid in morison's pouch",
        "right upper quadrant free fluid",
        "free fluid in the right upper quadrant",
        "ruq free fluid",
        "hepatorenal recess fluid",
        "right upper quadrant fluid (morison's pouch)",
        "fluid in his right upper quadrant",
        "fluid in the morison's pouch",
        "fluid in the right upper quadrant (ruq)",
        "right upper quadrant (ruq) fluid",
        "hepatorenal fluid",
        "right upper quadrant (morison's pouch) fluid",
        "fluid in the right upper quadrant (morison's pouch)",
        windows=("ruq", "morison's", "morisons", "morison's pouch", "hepatorenal"),
    ),
]
LeftUpperView = Annotated[
    FastView,
    _view(
        "in the left upper quadrant",
        "fluid in the splenorenal recess",
        "left upper quadrant fluid",
        "perisplenic fluid",
        "left upper quadrant free fluid",
        "free fluid in the left upper quadrant",
        "luq free fluid",
        "free fluid in the splenorenal recess",
        "splenorenal free fluid",
        "left upper quadrant fluid (splenorenal recess)",
        "fluid in the left upper quadrant (splenorenal recess)",
        "fluid in the splenorenal area",
        "left upper quadrant (luq) fluid",
        "fluid in the left upper quadrant",
        "fluid in the luq",
        "luq fluid",
        "splenorenal fluid",
        "splenorenal recess fluid",
        "fluid in the splenorenal space",
        "left upper quadrant (splenorenal recess) fluid",
        "left upper quadrant (splenorenal) fluid",
        windows=("luq", "splenorenal", "perisplenic"),
    ),
]
SuprapubicView = Annotated[
    FastView,
    _view(
        "in the pelvis",
        "suprapubic fluid",
        "pelvic free fluid",
        "free fluid in the pelvis",
        "fluid in the pelvis",
        "fluid in the suprapubic area",
        "fluid in the suprapubic region",
        "fluid in the suprapubic view",
        "suprapubic free fluid",
        "free fluid in the suprapubic area",
        "free fluid in the suprapubic region",
        "fluid in the suprapubic space",
        "free pelvic fluid",
        "suprapubic region fluid",
        "suprapubic area fluid",
        "suprapubic pelvic fluid",
        "fluid in the suprapubic",
        "pelvic fluid",
        "fluid in the suprapubic window",
        "retrovesical fluid",
        "fluid in the pouch of douglas",
        windows=("pelvic view", "pelvic window", "suprapubic", "suprapubic view", "pouch of douglas"),
    ),
]


@calculator(
    title="ABC score for massive transfusion",
    source=NUNEZ_2009,
    conditions=("trauma",),
    outcome="massive transfusion (10 or more units of red cells in 24 hours)",
    aliases=("Assessment of Blood Consumption", "ABC score"),
    confirmed="Cambio guideline model: all 16 combinations agree",
)
def abc_transfusion(
    penetrating_trauma: PenetratingTrauma,
    systolic_pressure: SystolicPressure,
    heart_rate: HeartRate,
    positive_fast: PositiveFast,
) -> Result:
    """Whether an injured adult will probably need massive transfusion, from four findings on arrival."""
    items = (
        Item("Penetrating mechanism", 1 if penetrating_trauma else 0),
        Item("Systolic pressure 90 mmHg or less", 1 if systolic_pressure <= 90 else 0),
        Item("Heart rate 120/min or more", 1 if heart_rate >= 120 else 0),
        Item("Positive focused ultrasound", 1 if positive_fast else 0),
    )
    score = total(*items)
    return Result(
        score, "points", upto(score, {1: "massive transfusion unlikely"}, over="massive transfusion likely"), items
    )


@calculator(
    title="TASH score",
    source=YUCEL_2006,
    conditions=("trauma",),
    outcome="massive transfusion (10 or more units of red cells before intensive care)",
    aliases=("Trauma Associated Severe Hemorrhage score", "Trauma Associated Severe Haemorrhage score"),
)
def tash(
    sex: Sex,
    haemoglobin: Haemoglobin,
    base_excess: BaseExcess,
    systolic_pressure: SystolicPressure,
    heart_rate: HeartRate,
    intraabdominal_fluid: IntraabdominalFluid,
    unstable_pelvic_fracture: Annotated[
        bool,
        Criterion(
            "clinically unstable fracture of the pelvis",
            terms=(
                "unstable pelvic fracture",
                "unstable pelvis",
                "unstable pelvic ring",
                "unstable pelvic ring fracture",
                "unstable pelvic injury",
                "unstable fracture of the pelvis",
                "unstable pelvic fractures",
                "clinically unstable pelvic fracture",
                "unstable pelvic bone fracture",
                "unstable fracture pelvis",
                "mechanically unstable pelvis",
                "pelvic instability",
                "clinically unstable pelvis",
                "pelvis is unstable",
                "pelvis unstable",
                "unstable pelvic ring injury",
                "pelvis was unstable",
                "unstable pelvic #",
                "mechanically unstable pelvic fracture",
            ),
            includes=(
                "open book pelvic fracture",
                "open-book pelvic fracture",
                "vertical shear fracture",
                "open book pelvis",
                "open-book pelvis",
                "open book fracture",
                "open-book fracture",
                "vertical shear pelvic",
                "open book",
                "apc ii",
                "apc iii",
                "apc 2",
                "apc 3",
                "apc2",
                "apc3",
                "apc ii pelvis",
                "lc iii",
                "lc3 pelvis",
                "vertical shear",
                "pelvis clinically unstable",
                "pelvis unstable on examination",
                "open-book pelvis fracture",
                "apc-ii",
                "apc-iii",
                "lc-iii",
                "vertical shear pelvis",
                "pelvis mechanically unstable",
                "mechanically unstable pelvic",
                "unstable to springing",
                "pelvis springs",
                "unstable ring",
                "pelvic ring unstable",
                "bilateral sacroiliac disruption",
                "si joint disruption with diastasis",
            ),
            wider=("pelvic fracture", "pelvic fractures"),
            opposites=(
                "stable pelvis",
                "pelvis stable",
                "pelvis is stable",
                "pelvis was stable",
                "stable pelvic fracture",
                "pelvis is clinically stable",
                "pelvis intact",
                "pelvis nad",
                "pelvis stable and non-tender",
                "pelvis ok",
                "pelvis fine",
                "pelvic xr normal",
                "pelvis x-ray normal",
                "no pelvic injury",
                "pelvis stable clinically",
                "pelvis clear",
                "pelvis ct clear",
                "pelvis: intact",
                "pelvis: stable",
                "pelvis nt",
                "pelvis clinically stable",
                "pelvis xr clear",
                "pelvis x-ray clear",
                "pelvic x-ray clear",
                "no pelvic fracture",
                "no pelvic ring injury",
                "pelvis xr nad",
                "pelvic xr nad",
                "pelvis normal",
                "pelvis not fractured",
                "pelvis fine on xr",
                "lc1 pelvis",
                "lc i pelvis",
                "lc-1 pelvis",
                "pelvis non-tender",
                "stable pelvic ring",
            ),
        ),
    ],
    open_femur_fracture: Annotated[
        bool,
        Criterion(
            "open or dislocated fracture of a femur",
            terms=(
                "open or dislocated femur fracture",
                "open femur fracture",
                "open femoral fracture",
                "open fracture of the femur",
                "open fracture of the left femur",
                "open fracture of the right femur",
                "open left femur fracture",
                "open right femur fracture",
                "open or dislocated femoral fracture",
                "open or dislocated fracture of the femur",
                "open or displaced femur fracture",
                "open femur fractures",
                "open femoral shaft fracture",
                "compound femur fracture",
                "femur fracture that is open",
            ),
            includes=(
                "dislocated femur fracture",
                "displaced femur fracture",
                "displaced femoral fracture",
                "dislocated femoral fracture",
                "dislocated fracture of the femur",
                "displaced fracture of the femur",
                "displaced femoral shaft fracture",
                "dislocated femur",
                "displaced femur fractures",
                "open femur",
                "compound femur",
                "compound femoral fracture",
                "open femoral shaft fracture",
                "open midshaft femur",
                "open distal femur fracture",
                "open supracondylar femur fracture",
                "open r femur",
                "open l femur",
                "open left femur",
                "open right femur",
                "open mid-shaft femur",
                "open femur #",
                "compound r femur",
                "compound l femur",
                "open shaft of femur",
                "femur open fracture",
                "femur fracture, open",
                "femoral shaft fracture, open",
                "open fracture r femur",
                "open fracture l femur",
                "open fracture femur",
                "dislocated fracture femur",
            ),
            wider=(
                "femur fracture",
                "femoral fracture",
                "femur fractures",
                "fracture of the femur",
                "femoral fractures",
                "long bone fracture",
                "long bone injury",
                "long bone injuries",
                "lower limb fracture",
            ),
            opposites=(
                "femurs fine",
                "femurs ok",
                "femurs intact",
                "femora intact",
                "femurs nad",
                "femurs stable",
                "both femurs intact",
                "femur intact",
                "no long bone injuries",
                "closed femur fracture",
                "closed femoral fracture",
                "closed femoral shaft fracture",
                "femur shaft fracture, closed",
                "femoral shaft fracture, closed",
                "femur fracture closed",
                "femur fracture, closed",
                "closed fracture of femur",
                "closed fracture femur",
                "closed r femur",
                "closed l femur",
                "femoral fracture closed",
                "femur # closed",
                "closed femur #",
                "closed femur",
                "no long bone fractures",
                "long bones intact",
                "no long bone fracture",
                "femur # (closed",
                "no femoral fracture",
                "femurs clear",
                "femurs nt",
            ),
        ),
    ],
) -> Result:
    """Probability that a severely injured adult needs massive transfusion, from findings in the emergency room.

    The probability is the logistic equation of the first publication; a revision of 2011 gives less at the same score.
    """
    items = (
        Item("Male sex", 1 if sex == "male" else 0),
        Item(
            "Haemoglobin",
            8
            if haemoglobin < 7
            else 6
            if haemoglobin < 9
            else 4
            if haemoglobin < 10
            else 3
            if haemoglobin < 11
            else 2
            if haemoglobin < 12
            else 0,
        ),
        Item("Base excess", 4 if base_excess < -10 else 3 if base_excess < -6 else 1 if base_excess < -2 else 0),
        Item("Systolic pressure", 4 if systolic_pressure < 100 else 1 if systolic_pressure < 120 else 0),
        Item("Heart rate over 120/min", 2 if heart_rate > 120 else 0),
        Item("Intra-abdominal fluid", 3 if intraabdominal_fluid else 0),
        Item("Unstable pelvic fracture", 6 if unstable_pelvic_fracture else 0),
        Item("Open or dislocated femur fracture", 3 if open_femur_fracture else 0),
    )
    score = total(*items)
    probability = round(100 / (1 + math.exp(4.9 - 0.3 * score)), 1)
    return Result(
        score,
        "points",
        "probability 50 % or more (over 16)" if score > 16 else "probability under 50 % (16 or less)",
        items,
        (Risk("massive transfusion", "until intensive care", probability, YUCEL_2006),),
    )


@calculator(
    title="Focused Assessment with Sonography for Trauma",
    source=FAST_2017,
    conditions=("trauma",),
    outcome="bleeding round the heart or into the abdomen",
    aliases=("FAST", "FAST exam"),
    confirmed="Cambio guideline model: 8 cases agree",
)
def fast_examination(
    pericardial_view: PericardialView,
    right_upper_view: RightUpperView,
    left_upper_view: LeftUpperView,
    suprapubic_view: SuprapubicView,
) -> Result:
    """Free fluid on focused ultrasound of an injured patient: positive, equivocal or negative by its four views.

    A negative examination does not exclude injury of an organ, of the bowel or behind the peritoneum.
    """
    pericardial = pericardial_view == "present"
    abdominal = "present" in (right_upper_view, left_upper_view, suprapubic_view)
    unclear_abdomen = "equivocal" in (right_upper_view, left_upper_view, suprapubic_view)
    unclear = pericardial_view == "equivocal" or unclear_abdomen
    items = (
        Item("Pericardial fluid", int(pericardial_view == "present")),
        Item("Right upper quadrant fluid", int(right_upper_view == "present")),
        Item("Left upper quadrant fluid", int(left_upper_view == "present")),
        Item("Suprapubic fluid", int(suprapubic_view == "present")),
    )
    heart = "suspected haemopericardium" if pericardial else ""
    belly = "suspected haemoperitoneum" if abdominal else ""
    unsure_heart = "pericardial view equivocal" if pericardial_view == "equivocal" else ""
    unsure_belly = "abdominal view equivocal" if unclear_abdomen and not abdominal else ""
    signs = ", ".join(filter(None, (heart, belly, unsure_heart, unsure_belly)))
    verdict = "positive" if pericardial or abdominal else "equivocal" if unclear else "negative"
    return Result(verdict, "", signs or "no free fluid seen", items)


@calculator(
    title="Shock index",
    source=ALLGOWER_1967,
    conditions=("trauma",),
    outcome="haemorrhage or occult shock",
    aliases=("SI",),
    confirmed="Cambio guideline model: 3 cases agree (the ratio)",
)
def shock_index(heart_rate: HeartRate, systolic_pressure: SystolicPressure) -> Result:
    """Ratio of heart rate to systolic blood pressure, a sign of blood loss or shock when either alone looks normal.

    To two decimals. The classes and rates are those of injured adults on arrival. Beta blockers mask a rise.
    """
    ratio = heart_rate / systolic_pressure
    band = below(
        ratio,
        {0.6: "class I, no shock (under 0.6)", 1: "class II, mild shock", 1.4: "class III, moderate shock"},
        otherwise="class IV, severe shock (1.4 or more)",
    )
    mortality = (Risk("death", "in hospital", 10.9, MUTSCHLER_2013),) if ratio < 0.6 else ()
    severe = (Risk("death", "in hospital", 39.8, MUTSCHLER_2013),) if ratio >= 1.4 else ()
    transfusion = (Risk("massive transfusion", "until intensive care", 57 if ratio >= 1.4 else 31, MUTSCHLER_2013),)
    return Result(round(ratio, 2), "1", band, (), mortality + severe + (transfusion if ratio >= 1 else ()))
