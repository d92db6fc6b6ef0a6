"""Ten-year risk of a first cardiovascular event, by the American equations of 2013 and 2023."""

from math import exp, log
from typing import Annotated, Literal

from ..core import Result, Risk, Source, below, calculator
from ..inputs import Choice
from ..vocabulary.biochemistry import HdlCholesterol, TotalCholesterol
from ..vocabulary.heart import AntihypertensiveTreatment
from ..vocabulary.metabolic import Diabetes
from ..vocabulary.patient import AgeFortyToSeventyNine, Sex, Smoker
from ..vocabulary.vital_signs import SystolicPressure

GOFF_2013 = Source(
    "Goff DC, Lloyd-Jones DM, Bennett G, et al. Circulation 2014;129(25 Suppl 2):S49-S73",
    url="http://circ.ahajournals.org/content/129/25_suppl_2/S49.full",
    where="appendix 7, table A: coefficients, means and baseline survival of the four equations",
    read="secondary",
    via="Skyscape's table of the coefficients; JACC's text of table A gives the worked example of 5.3 %",
)

Race = Annotated[
    Literal["African American", "white or other"],
    Choice(
        "race, as the equations were made: African American, or white (also used for anyone else)",
        {
            "African American": ("african american", "african-american", "black"),
            "white or other": ("white", "caucasian", "hispanic", "asian"),
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

    Rounded to 0.1 %. The groups are those of the American guideline of 2019. It overestimates in many present-day
    populations, and has equations for African American and white people only; the PREVENT equations followed it.
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
    percent = round(100 * (1 - (women if sex == "female" else men)), 1)
    return Result(
        percent,
        "%",
        below(percent, {5: "low risk", 7.5: "borderline risk", 20: "intermediate risk"}, otherwise="high risk"),
        (),
        (Risk("first atherosclerotic cardiovascular event", "10 years", percent, GOFF_2013),),
    )
