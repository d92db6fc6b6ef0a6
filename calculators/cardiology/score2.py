"""Ten-year risk of a first cardiovascular event in Europe: SCORE2, and SCORE2-OP for older people."""

from math import exp, log
from typing import Annotated, Literal

from ..core import Result, Risk, Source, below, calculator
from ..inputs import Choice
from ..vocabulary.biochemistry import HdlCholesterol, TotalCholesterol
from ..vocabulary.metabolic import Diabetes
from ..vocabulary.patient import AgeFortyToSixtyNine, AgeSeventyToEightyNine, Sex, Smoker
from ..vocabulary.vital_signs import SystolicPressure

SCORE2_2021 = Source(
    "SCORE2 working group and ESC Cardiovascular risk collaboration. Eur Heart J 2021;42(25):2439-2454",
    doi="10.1093/eurheartj/ehab309",
    where="supplementary methods, tables 2 and 4: coefficients, baseline survival, scales of the four regions",
    read="secondary",
    via="three public implementations with the same coefficients, one of them with worked examples (5.9 % and 4.2 %)",
)
SCORE2_OP_2021 = Source(
    "SCORE2-OP working group and ESC Cardiovascular risk collaboration. Eur Heart J 2021;42(25):2455-2467",
    doi="10.1093/eurheartj/ehab312",
    where="coefficients, baseline survival and scales, rounded as published",
    read="secondary",
    via="the working group's own Stata program (its published, rounded variant); two other implementations agree",
)

RiskRegion = Annotated[
    Literal["low", "moderate", "high", "very high"],
    Choice(
        "cardiovascular risk of the European region the patient lives in",
        {
            "low": ("low-risk region", "low risk region"),
            "moderate": ("moderate-risk region", "moderate risk region"),
            "high": ("high-risk region", "high risk region"),
            "very high": ("very-high-risk region", "very high risk region"),
        },
    ),
]


@calculator(
    title="SCORE2",
    source=SCORE2_2021,
    excludes=("atherosclerotic cardiovascular disease", "diabetes mellitus"),
    outcome="first cardiovascular event",
    aliases=("SCORE 2", "ESC SCORE2"),
    confirmed="cvd-risk 0.1.48: 500 random patients agree",
)
def score2(
    age: AgeFortyToSixtyNine,
    sex: Sex,
    risk_region: RiskRegion,
    smoker: Smoker,
    systolic_pressure: SystolicPressure,
    total_cholesterol: TotalCholesterol,
    hdl_cholesterol: HdlCholesterol,
) -> Result:
    """Ten-year risk of a first infarction, stroke or cardiovascular death at age 40 to 69, for Europeans.

    Not for people with diabetes or cardiovascular disease. Rounded to 0.1 % after the group is found; groups
    are those of the European guideline of 2021, whose limits rise at the age of 50.
    """
    years, pressure = (age - 60) / 5, (systolic_pressure - 120) / 20
    cholesterol, hdl = total_cholesterol / 38.67 - 6, (hdl_cholesterol / 38.67 - 1.3) / 0.5
    women = (
        0.4648 * years
        + (0.7744 - 0.1088 * years if smoker else 0)
        + (0.3131 - 0.0277 * years) * pressure
        + (0.1002 - 0.0226 * years) * cholesterol
        + (-0.2606 + 0.0613 * years) * hdl
    )
    men = (
        0.3742 * years
        + (0.6012 - 0.0755 * years if smoker else 0)
        + (0.2777 - 0.0255 * years) * pressure
        + (0.1458 - 0.0281 * years) * cholesterol
        + (-0.2698 + 0.0426 * years) * hdl
    )
    raw_women, raw_men = log(-log(0.9776)) + women, log(-log(0.9605)) + men
    in_women = (
        -0.7380 + 0.7019 * raw_women
        if risk_region == "low"
        else -0.3143 + 0.7701 * raw_women
        if risk_region == "moderate"
        else 0.5710 + 0.9369 * raw_women
        if risk_region == "high"
        else 0.9412 + 0.8329 * raw_women
    )
    in_men = (
        -0.5699 + 0.7476 * raw_men
        if risk_region == "low"
        else -0.1565 + 0.8009 * raw_men
        if risk_region == "moderate"
        else 0.3207 + 0.9360 * raw_men
        if risk_region == "high"
        else 0.5836 + 0.8294 * raw_men
    )
    risk = 100 * (1 - exp(-exp(in_women if sex == "female" else in_men)))
    percent = round(risk, 1)
    band = (
        below(risk, {2.5: "low to moderate risk", 7.5: "high risk"}, otherwise="very high risk")
        if age < 50
        else below(risk, {5: "low to moderate risk", 10: "high risk"}, otherwise="very high risk")
    )
    return Result(percent, "%", band, (), (Risk("first cardiovascular event", "10 years", percent, SCORE2_2021),))


@calculator(
    title="SCORE2-OP",
    source=SCORE2_OP_2021,
    excludes=("atherosclerotic cardiovascular disease",),
    outcome="first cardiovascular event",
    aliases=("SCORE2 older persons", "SCORE2 OP"),
    confirmed="cvd-risk 0.1.48: 500 random patients agree to 0.01 percentage points",
)
def score2_op(
    age: AgeSeventyToEightyNine,
    sex: Sex,
    risk_region: RiskRegion,
    smoker: Smoker,
    diabetes: Diabetes,
    systolic_pressure: SystolicPressure,
    total_cholesterol: TotalCholesterol,
    hdl_cholesterol: HdlCholesterol,
) -> Result:
    """Ten-year risk of a first infarction, stroke or cardiovascular death at age 70 to 89, for Europeans.

    Not for people with cardiovascular disease. It uses the coefficients as printed, and is rounded to 0.1 %; the
    authors' own program has more decimals. The groups are those of the European guideline of 2021.
    """
    years, pressure = age - 73, systolic_pressure - 150
    cholesterol, hdl = total_cholesterol / 38.67 - 6, hdl_cholesterol / 38.67 - 1.4
    women = (
        0.0789 * years
        + (0.6010 - 0.0107 * years if diabetes else 0)
        + (0.4921 - 0.0255 * years if smoker else 0)
        + (0.0102 - 0.0004 * years) * pressure
        + (0.0605 - 0.0009 * years) * cholesterol
        + (-0.3040 + 0.0154 * years) * hdl
        - 0.2288
    )
    men = (
        0.0634 * years
        + (0.4245 - 0.0174 * years if diabetes else 0)
        + (0.3524 - 0.0247 * years if smoker else 0)
        + (0.0094 - 0.0005 * years) * pressure
        + (0.0850 + 0.0073 * years) * cholesterol
        + (-0.3564 + 0.0091 * years) * hdl
        - 0.0929
    )
    raw_women, raw_men = log(-log(1 - 0.1918)) + women, log(-log(1 - 0.2424)) + men
    in_women = (
        -0.52 + 1.01 * raw_women
        if risk_region == "low"
        else -0.10 + 1.10 * raw_women
        if risk_region == "moderate"
        else 0.38 + 1.09 * raw_women
        if risk_region == "high"
        else 0.38 + 0.69 * raw_women
    )
    in_men = (
        -0.34 + 1.19 * raw_men
        if risk_region == "low"
        else 0.01 + 1.25 * raw_men
        if risk_region == "moderate"
        else 0.08 + 1.15 * raw_men
        if risk_region == "high"
        else 0.05 + 0.70 * raw_men
    )
    risk = 100 * (1 - exp(-exp(in_women if sex == "female" else in_men)))
    percent = round(risk, 1)
    band = below(risk, {7.5: "low to moderate risk", 15: "high risk"}, otherwise="very high risk")
    return Result(percent, "%", band, (), (Risk("first cardiovascular event", "10 years", percent, SCORE2_OP_2021),))
