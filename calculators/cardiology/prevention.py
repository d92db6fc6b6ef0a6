"""Long-term cardiovascular risk of people without cardiovascular disease."""

from math import exp, log

from ..core import Result, Risk, Source, below, calculator
from ..vocabulary.biochemistry import HdlCholesterol, TotalCholesterol
from ..vocabulary.heart import AntihypertensiveTreatment
from ..vocabulary.patient import MidlifeAge, Sex, Smoker
from ..vocabulary.vital_signs import SystolicPressure

ATP_III_2001 = Source(
    "National Cholesterol Education Program, Adult Treatment Panel III. NIH Publication 01-3305, May 2001",
    url="https://www.nhlbi.nih.gov/files/docs/guidelines/atglance.pdf",
    where="the Framingham Heart Study's equation for hard coronary heart disease, behind its point tables",
    read="secondary",
    via="the MDCalc page of the score, kept in a public repository; medcalc-bench 1.7 carries the same coefficients",
)


@calculator(
    title="Framingham risk score for hard coronary heart disease",
    source=ATP_III_2001,
    excludes=("coronary heart disease", "diabetes mellitus"),
    outcome="myocardial infarction or coronary death",
    aliases=("Framingham", "Framingham risk score", "FRS", "ATP III risk score", "Framingham hard CHD"),
    confirmed="medcalc-bench 1.7: 500 random patients agree within its rounding",
)
def framingham_hard_chd(
    age: MidlifeAge,
    sex: Sex,
    total_cholesterol: TotalCholesterol,
    hdl_cholesterol: HdlCholesterol,
    systolic_pressure: SystolicPressure,
    antihypertensive_treatment: AntihypertensiveTreatment,
    smoker: Smoker,
) -> Result:
    """Ten-year risk of infarction or coronary death at age 30 to 79, without coronary heart disease or diabetes.

    This is the equation behind the ATP III point tables, not the tables: the two may differ by a few per cent. The risk
    is rounded to 0.1 %. The groups are those in which ATP III set treatment goals. It tends to overestimate in
    populations unlike Framingham's, and leaves out stroke and angina.
    """
    years, cholesterol = log(age), log(total_cholesterol)
    women = (
        31.764001 * years
        + 22.465206 * cholesterol
        - 1.187731 * log(hdl_cholesterol)
        + 2.552905 * log(systolic_pressure)
        + (0.420251 if antihypertensive_treatment else 0)
        + (13.07543 - 2.996945 * log(min(age, 78)) if smoker else 0)
        - 5.060998 * years * cholesterol
        - 146.5933061
    )
    men = (
        52.00961 * years
        + 20.014077 * cholesterol
        - 0.905964 * log(hdl_cholesterol)
        + 1.305784 * log(systolic_pressure)
        + (0.241549 if antihypertensive_treatment else 0)
        + (12.096316 - 2.84367 * log(min(age, 70)) if smoker else 0)
        - 4.605038 * years * cholesterol
        - 2.93323 * years**2
        - 172.300168
    )
    survival = 0.98767 ** exp(women) if sex == "female" else 0.9402 ** exp(men)
    percent = round(100 * (1 - survival), 1)
    return Result(
        percent,
        "%",
        below(percent, {10: "under 10 %"}, otherwise="10 to 20 %" if percent <= 20 else "over 20 %"),
        (),
        (Risk("myocardial infarction or coronary death", "10 years", percent, ATP_III_2001),),
    )
