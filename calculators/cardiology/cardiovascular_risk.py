"""Ten-year risk of a first cardiovascular event, by the American equations of 2013 and 2023."""

from math import exp, log
from typing import Annotated, Literal

from ..core import Result, Risk, Source, below, calculator
from ..inputs import Choice, Criterion
from ..vocabulary.biochemistry import Egfr, HdlCholesterol, TotalCholesterol
from ..vocabulary.heart import AntihypertensiveTreatment
from ..vocabulary.metabolic import Diabetes
from ..vocabulary.patient import AgeFortyToSeventyNine, MidlifeAge, Sex, Smoker
from ..vocabulary.vital_signs import SystolicPressure

GOFF_2013 = Source(
    "Goff DC, Lloyd-Jones DM, Bennett G, et al. Circulation 2014;129(25 Suppl 2):S49-S73",
    url="http://circ.ahajournals.org/content/129/25_suppl_2/S49.full",
    where="appendix 7, table A: coefficients, means and baseline survival of the four equations",
    read="secondary",
    via="Skyscape's table of the coefficients; JACC's text of table A gives the worked example of 5.3 %",
)

KHAN_2024 = Source(
    "Khan SS, Matsushita K, Sang Y, et al. Circulation 2024;149(6):430-449",
    doi="10.1161/CIRCULATIONAHA.123.067626",
    where="supplement, table S12A: base model for total cardiovascular disease within 10 years",
    read="secondary",
    via="two public implementations with the same coefficients; they give the supplement's example of 14.7 %",
)


def _recorded(race: str) -> tuple[str, ...]:
    """Return how notes record a race whose name is a colour, too: not "urine black", "white sputum"."""
    who = ("man", "woman", "male", "female", "patient", "gentleman", "lady", "boy", "girl", "adult", "person", "race")
    return (
        *(f"{race} {one}" for one in (*who, "ethnicity", "american", "individual", "people")),
        *(
            f"{ahead} {race}"
            for ahead in ("race:", "race", "race is", "ethnicity:", "ethnicity", "ethnicity is", "racially")
        ),
        *(f"{ahead} {race}" for ahead in ("year-old", "year old", "yo", "y/o", "non-hispanic", "identifies as")),
        *(f"{ahead} {race}" for ahead in ("she is", "he is", "who is", "patient is", "is a")),
    )


Race = Annotated[
    Literal["African American", "white or other"],
    Choice(
        "race, as the equations were made: African American, or white (also used for anyone else)",
        {
            "African American": ("african american", "african-american", *_recorded("black")),
            "white or other": (*_recorded("white"), "caucasian", "hispanic", "asian"),
        },
    ),
]


@calculator(
    title="ACC/AHA pooled cohort equations (2013)",
    source=GOFF_2013,
    excludes=("atherosclerotic cardiovascular disease",),
    outcome="first atherosclerotic cardiovascular event",
    aliases=("ASCVD risk estimator", "pooled cohort equations", "PCE", "ASCVD 2013"),
    confirmed="clincalc 0.4: 500 random patients agree within its rounding",
)
def pooled_cohort_equations(
    age: AgeFortyToSeventyNine,
    sex: Sex,
    race: Race,
    total_cholesterol: TotalCholesterol,
    hdl_cholesterol: HdlCholesterol,
    systolic_pressure: SystolicPressure,
    antihypertensive_treatment: AntihypertensiveTreatment,
    diabetes: Diabetes,
    smoker: Smoker,
) -> Result:
    """Ten-year risk of a first infarction, coronary death or stroke at age 40 to 79, without cardiovascular disease.

    Rounded to 0.1 % after its group is found; groups are those of the American guideline of 2019. It overestimates in
    many present-day populations and knows African American and white people only. The PREVENT equations followed it.
    """
    years, cholesterol, hdl, pressure = (
        log(age),
        log(total_cholesterol),
        log(hdl_cholesterol),
        log(systolic_pressure),
    )
    white_women = (
        -29.799 * years
        + 4.884 * years**2
        + 13.540 * cholesterol
        - 3.114 * years * cholesterol
        - 13.578 * hdl
        + 3.149 * years * hdl
        + (2.019 if antihypertensive_treatment else 1.957) * pressure
        + (7.574 - 1.665 * years if smoker else 0)
        + (0.661 if diabetes else 0)
    )
    black_women = (
        17.114 * years
        + 0.940 * cholesterol
        - 18.920 * hdl
        + 4.475 * years * hdl
        + (29.291 - 6.432 * years if antihypertensive_treatment else 27.820 - 6.087 * years) * pressure
        + (0.691 if smoker else 0)
        + (0.874 if diabetes else 0)
    )
    white_men = (
        12.344 * years
        + 11.853 * cholesterol
        - 2.664 * years * cholesterol
        - 7.990 * hdl
        + 1.769 * years * hdl
        + (1.797 if antihypertensive_treatment else 1.764) * pressure
        + (7.837 - 1.795 * years if smoker else 0)
        + (0.658 if diabetes else 0)
    )
    black_men = (
        2.469 * years
        + 0.302 * cholesterol
        - 0.307 * hdl
        + (1.916 if antihypertensive_treatment else 1.809) * pressure
        + (0.549 if smoker else 0)
        + (0.645 if diabetes else 0)
    )
    women = 0.9533 ** exp(black_women - 86.61) if race == "African American" else 0.9665 ** exp(white_women + 29.18)
    men = 0.8954 ** exp(black_men - 19.54) if race == "African American" else 0.9144 ** exp(white_men - 61.18)
    risk = 100 * (1 - (women if sex == "female" else men))
    percent = round(risk, 1)
    return Result(
        percent,
        "%",
        below(risk, {5: "low risk", 7.5: "borderline risk", 20: "intermediate risk"}, otherwise="high risk"),
        (),
        (Risk("first atherosclerotic cardiovascular event", "10 years", percent, GOFF_2013),),
    )


@calculator(
    title="AHA PREVENT (base model, total cardiovascular disease, 10 years)",
    source=KHAN_2024,
    excludes=("atherosclerotic cardiovascular disease", "heart failure"),
    outcome="first cardiovascular event",
    aliases=("PREVENT", "AHA PREVENT", "PREVENT equations"),
    confirmed="cvd-risk 0.1.48: 500 random patients agree",
)
def prevent(
    age: MidlifeAge,
    sex: Sex,
    total_cholesterol: TotalCholesterol,
    hdl_cholesterol: HdlCholesterol,
    systolic_pressure: SystolicPressure,
    antihypertensive_treatment: AntihypertensiveTreatment,
    diabetes: Diabetes,
    smoker: Smoker,
    egfr: Egfr,
    lipid_lowering_treatment: Annotated[
        bool,
        Criterion(
            "takes a statin",
            terms=(
                "statin",
                "statin therapy",
                "lipid-lowering treatment",
                "lipid-lowering therapy",
                *("on a statin", "lipid lowering drugs"),
            ),
            includes=(
                "atorvastatin",
                "rosuvastatin",
                "simvastatin",
                "pravastatin",
                "lovastatin",
                "fluvastatin",
                *("atorva", "rosuva", "simva", "prava", "lipitor", "crestor", "zocor", "pravachol", "livalo"),
                *("pitavastatin", "atorva 80", "simvastatin 40"),
            ),
            opposites=(
                *("not on a statin", "no statin", "statin intolerant", "statin naive", "declines statin"),
                *("declined statin", "off statins", "stopped her statin", "stopped his statin", "statin stopped"),
                *("never taken a statin", "not taking a statin", "not on statins", "rosuvastatin stopped"),
                "stopped statin",
            ),
        ),
    ],
) -> Result:
    """Ten-year risk of a first infarction, stroke, heart failure or cardiovascular death at age 30 to 79.

    The base model of 2023, which takes no race. It is meant for total cholesterol of 130 to 320 and HDL of 20 to 100
    mg/dL, a systolic pressure of 90 to 200 mmHg and an eGFR of 15 or more. Rounded to 0.01 %.
    """
    years = (age - 55) / 10
    other = 0.02586 * (total_cholesterol - hdl_cholesterol) - 3.5
    hdl = (0.02586 * hdl_cholesterol - 1.3) / 0.3
    under, over = (min(systolic_pressure, 110) - 110) / 20, (max(systolic_pressure, 110) - 130) / 20
    kidney, better = (min(egfr, 60) - 60) / -15, (max(egfr, 60) - 90) / -15
    treated, statin = 1 if antihypertensive_treatment else 0, 1 if lipid_lowering_treatment else 0
    women = (
        -3.307728
        + 0.7939329 * years
        + (0.0305239 - 0.0819715 * years + 0.1197879 * statin) * other
        + (-0.1606857 + 0.0306769 * years) * hdl
        - 0.2394003 * under
        + (0.3600781 - 0.0946348 * years - 0.0663612 * treated) * over
        + (0.8667604 - 0.27057 * years if diabetes else 0)
        + (0.5360739 - 0.078715 * years if smoker else 0)
        + (0.6045917 - 0.1637806 * years) * kidney
        + 0.0433769 * better
        + 0.3151672 * treated
        - 0.1477655 * statin
    )
    men = (
        -3.031168
        + 0.7688528 * years
        + (0.0736174 - 0.0517874 * years + 0.150273 * statin) * other
        + (-0.0954431 + 0.0191169 * years) * hdl
        - 0.4347345 * under
        + (0.3362658 - 0.1049477 * years - 0.0475924 * treated) * over
        + (0.7692857 - 0.2251948 * years if diabetes else 0)
        + (0.4386871 - 0.0895067 * years if smoker else 0)
        + (0.5378979 - 0.1543702 * years) * kidney
        + 0.0164827 * better
        + 0.288879 * treated
        - 0.1337349 * statin
    )
    percent = round(100 / (1 + exp(-women if sex == "female" else -men)), 2)
    return Result(percent, "%", "", (), (Risk("first cardiovascular event", "10 years", percent, KHAN_2024),))
