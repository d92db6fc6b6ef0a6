"""Surgery on the heart: kidney failure after it, and the right ventricle after a left ventricular assist device."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Choice, Criterion
from ..vocabulary.biochemistry import Creatinine
from ..vocabulary.cardiovascular import HeartFailure
from ..vocabulary.haematology import Haemoglobin
from ..vocabulary.heart import (
    EjectionFraction,
    InsulinTreatedDiabetes,
    PreviousCardiacSurgery,
    RightAtrialPressure,
    WedgePressure,
)
from ..vocabulary.patient import Sex
from ..vocabulary.respiratory import ObstructiveLungDisease

THAKAR_2005 = Source(
    "Thakar CV, Arrigain S, Worley S, Yared JP, Paganini EP. J Am Soc Nephrol 2005;16(1):162-168",
    url="https://jasn.asnjournals.org/highwire/markup/24035/expansion",
    where="table 4 (points); frequency by group from a secondary source",
    read="secondary",
    via="the journal's copy of table 4; QxMD, Cleveland Clinic score by Thakar (chronic lung disease, frequencies)",
)
SOLIMAN_2018 = Source(
    "Soliman OII, Akin S, Muslem R, et al. Circulation 2018;137(9):891-906",
    pmid="28847897",
    where="abstract: the five variables and the maximum of 9.5; points and groups stand in an online form",
    read="abstract",
    via="points and groups from one online form of the score",
)


@calculator(
    title="Thakar (Cleveland Clinic) score",
    source=THAKAR_2005,
    conditions=("cardiac surgery",),
    outcome="kidney failure that needs dialysis",
    setting="before cardiac surgery",
    aliases=("Thakar score", "Cleveland Clinic score for acute renal failure"),
)
def thakar(
    sex: Sex,
    heart_failure: HeartFailure,
    ejection_fraction: EjectionFraction,
    balloon_pump: Annotated[
        bool,
        Criterion(
            "intra-aortic balloon pump in use before the operation",
            terms=(
                "intra-aortic balloon pump",
                "intraaortic balloon pump",
                "iabp",
                "balloon pump",
                "intraaortic balloon",
                "intra-aortic balloon",
                "balloon counterpulsation",
                "intra-aortic balloon counterpulsation",
            ),
        ),
    ],
    obstructive_lung_disease: ObstructiveLungDisease,
    insulin_treated_diabetes: InsulinTreatedDiabetes,
    previous_cardiac_surgery: PreviousCardiacSurgery,
    emergency_cardiac_surgery: Annotated[
        bool,
        Criterion(
            "the heart operation is an emergency",
            terms=(
                "emergency surgery",
                "emergent surgery",
                "emergency cardiac surgery",
                "emergent cabg",
                "emergency heart surgery",
                "emergent cardiac surgery",
                "emergent heart surgery",
                "emergency operation",
                "emergent operation",
                "emergency procedure",
                "emergent procedure",
            ),
            opposites=("elective surgery", "elective", "non-emergency", "non-emergent", "nonemergent"),
            includes=(
                *(
                    f"{how} {what}"
                    for how in ("emergency", "emergent")
                    for what in (
                        "cabg",
                        "bypass surgery",
                        "coronary bypass",
                        "coronary artery bypass",
                        "valve surgery",
                        "valve replacement",
                        "aortic valve replacement",
                        "mitral valve replacement",
                        "open heart surgery",
                        "valve-only cardiac surgery",
                        "cardiac operation",
                        "sternotomy",
                    )
                ),
            ),
        ),
    ],
    heart_operation: Annotated[
        Literal["bypass", "valve", "bypass and valve", "other"],
        Choice(
            "kind of heart operation: coronary bypass alone; valve alone; both; any other",
            {
                "bypass": (
                    "isolated cabg",
                    "coronary artery bypass grafting",
                    "cabg",
                    "bypass only",
                    "coronary artery bypass graft",
                    "coronary artery bypass surgery",
                    "isolated coronary bypass",
                    "isolated coronary artery bypass",
                    "isolated bypass surgery",
                ),
                "valve": (
                    "valve replacement",
                    "valve surgery",
                    "valve repair",
                    "isolated valve surgery",
                    "valve-only cardiac surgery",
                    "valve only",
                    "isolated valve",
                    "valve operation",
                    "aortic valve surgery",
                    "mitral valve surgery",
                    "tavr",
                    "tavi",
                ),
                "bypass and valve": (
                    "cabg and valve",
                    "cabg plus valve",
                    "combined cabg and valve",
                    "cabg with valve replacement",
                    "valve and cabg",
                    "valve plus cabg",
                    "valve + cabg",
                    "cabg/valve",
                    "combined valve and cabg",
                    "bypass and valve surgery",
                    "combined bypass and valve",
                    "valve and bypass surgery",
                    "cabg and avr",
                    "avr and cabg",
                    "cabg and mvr",
                    "cabg and aortic valve replacement",
                    "cabg and mitral valve replacement",
                    "cabg with aortic valve replacement",
                ),
                "other": (
                    "bentall procedure",
                    "bentall operation",
                    "septal myectomy",
                    "ascending aortic replacement",
                    "ascending aorta replacement",
                    "aortic root replacement",
                    "heart transplantation",
                    "lvad implantation",
                    "other cardiac surgery",
                    "other cardiac procedure",
                    "cardiac surgery other than bypass",
                ),
            },
        ),
    ],
    creatinine: Creatinine,
) -> Result:
    """Risk of kidney failure that needs dialysis after open-heart surgery, from findings before it.

    Not for patients on dialysis already. The creatinine limits are those of the publication (1.2 to under 2.1 mg/dL,
    and 2.1 mg/dL or more). Later cohorts had more kidney failure than the publication at the same score.
    """
    items = (
        Item("Female sex", 1 if sex == "female" else 0),
        Item("Congestive heart failure", 1 if heart_failure else 0),
        Item("Ejection fraction under 35 %", 1 if ejection_fraction < 35 else 0),
        Item("Balloon pump before the operation", 2 if balloon_pump else 0),
        Item("Chronic obstructive lung disease", 1 if obstructive_lung_disease else 0),
        Item("Diabetes treated with insulin", 1 if insulin_treated_diabetes else 0),
        Item("Cardiac surgery in the past", 1 if previous_cardiac_surgery else 0),
        Item("Emergency operation", 2 if emergency_cardiac_surgery else 0),
        Item("Operation", 0 if heart_operation == "bypass" else 1 if heart_operation == "valve" else 2),
        Item("Creatinine", below(creatinine, {1.2: 0, 2.1: 2}, otherwise=5)),
    )
    score = total(*items)
    rate: float | tuple[float, float] = (
        upto(score, {2: 0.4}, over=1.8) if score <= 5 else (7.8, 9.5) if score <= 8 else 21.5
    )
    return Result(
        score, "points", "", items, (Risk("kidney failure that needs dialysis", "after surgery", rate, THAKAR_2005),)
    )


@calculator(
    title="EUROMACS right-sided heart failure score",
    source=SOLIMAN_2018,
    conditions=("left ventricular assist device",),
    outcome="right-sided heart failure within 30 days",
    setting="before a left ventricular assist device is implanted",
    aliases=("EUROMACS-RHF", "EUROMACS-RHF score"),
)
def euromacs_rhf(
    right_atrial_pressure: RightAtrialPressure,
    wedge_pressure: WedgePressure,
    haemoglobin: Haemoglobin,
    several_inotropes: Annotated[
        bool,
        Criterion(
            "more than one intravenous inotrope",
            terms=(
                "multiple inotropes",
                "multiple intravenous inotropes",
                "two inotropes",
                "dual inotropes",
                "two intravenous inotropes",
                "two iv inotropes",
                "multiple iv inotropes",
                "more than one inotrope",
                "more than one intravenous inotrope",
                "multiple inotropic agents",
                "two inotropic agents",
                "three inotropes",
                "three intravenous inotropes",
                "several inotropes",
                "several intravenous inotropes",
                "multiple inotropic drugs",
                "2 inotropes",
                "2 intravenous inotropes",
            ),
            includes=(
                "dobutamine and milrinone",
                "milrinone and dobutamine",
                "milrinone and epinephrine",
                "epinephrine and milrinone",
                "dobutamine and epinephrine",
                "dobutamine and adrenaline",
                "milrinone and adrenaline",
            ),
            opposites=(
                "one intravenous inotrope",
                "one inotrope",
                "a single inotrope",
                "single inotrope",
                "single intravenous inotrope",
                "one iv inotrope",
                "oral medications only",
            ),
        ),
    ],
    intermacs_class: Annotated[
        Literal["1", "2", "3", "4 to 7"],
        Choice(
            "INTERMACS class: 1 critical cardiogenic shock; 2 declining on inotropes; 3 stable but dependent on "
            "inotropes; 4 to 7 less ill",
            {
                "1": (
                    "intermacs 1",
                    "intermacs class 1",
                    "intermacs profile 1",
                    "intermacs level 1",
                    "intermacs profile of 1",
                    "intermacs class of 1",
                    "intermacs class is 1",
                    "intermacs score 1",
                    "intermacs profile is 1",
                ),
                "2": (
                    "intermacs 2",
                    "intermacs class 2",
                    "intermacs profile 2",
                    "intermacs level 2",
                    "intermacs profile of 2",
                    "intermacs class of 2",
                    "intermacs class is 2",
                    "intermacs score 2",
                    "intermacs profile is 2",
                ),
                "3": (
                    "intermacs 3",
                    "intermacs class 3",
                    "intermacs profile 3",
                    "intermacs level 3",
                    "intermacs profile of 3",
                    "intermacs class of 3",
                    "intermacs class is 3",
                    "intermacs score 3",
                    "intermacs profile is 3",
                ),
                "4 to 7": (
                    "intermacs 4",
                    "intermacs 5",
                    "intermacs 6",
                    "intermacs 7",
                    "intermacs profile 4",
                    *(
                        f"{name} {n}"
                        for name in (
                            "intermacs class",
                            "intermacs profile",
                            "intermacs level",
                            "intermacs class is",
                            "intermacs class of",
                        )
                        for n in (4, 5, 6, 7)
                    ),
                    "intermacs class between 4",
                    "intermacs 4-7",
                    "intermacs 4-6",
                ),
            },
        ),
    ],
    severe_right_ventricular_dysfunction: Annotated[
        bool,
        Criterion(
            "severe systolic dysfunction of the right ventricle on echocardiography",
            terms=(
                "severe rv dysfunction",
                "severe right ventricular dysfunction",
                "severely reduced rv function",
                "severely reduced right ventricular function",
                "severe rv failure",
                "severe right ventricular failure",
                "severely depressed rv function",
                "severely depressed right ventricular function",
                "severe rv systolic dysfunction",
                "severe right ventricular systolic dysfunction",
                "severely impaired rv function",
                "severely impaired right ventricular function",
                "severely reduced rv systolic function",
                "severely reduced right ventricular systolic function",
                "severe right-sided dysfunction",
                "right ventricular function is severely reduced",
                "rv function is severely reduced",
                "rv function severely reduced",
            ),
        ),
    ],
) -> Result:
    """Risk of early right-sided heart failure after a continuous-flow left ventricular assist device, in adults.

    Later cohorts found its discrimination poor to limited (area under the curve 0.64 in 662 patients).
    """
    items = (
        Item("Right atrial over wedge pressure over 0.54", 2 if right_atrial_pressure / wedge_pressure > 0.54 else 0),
        Item("Haemoglobin 10 g/dL or less", 1 if haemoglobin <= 10 else 0),
        Item("More than one inotrope", 2.5 if several_inotropes else 0),
        Item("INTERMACS class 1 to 3", 0 if intermacs_class == "4 to 7" else 2),
        Item("Severe right ventricular dysfunction", 2 if severe_right_ventricular_dysfunction else 0),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {2: "low risk", 4: "intermediate risk"}, over="high risk"), items)
