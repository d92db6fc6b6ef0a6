"""Ten-year risk of a first cardiovascular event in Europe: SCORE2, SCORE2-OP for older people, SCORE2-Diabetes."""

from math import exp, log
from typing import Annotated, Literal

from ..core import Result, Risk, Source, below, calculator
from ..inputs import Choice, Quantity
from ..vocabulary.biochemistry import Egfr, HdlCholesterol, TotalCholesterol
from ..vocabulary.metabolic import Diabetes, GlycatedHaemoglobin
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
SCORE2_DIABETES_2023 = Source(
    "SCORE2-Diabetes working group and ESC Cardiovascular risk collaboration. SCORE2-Diabetes: 10-year cardiovascular "
    "risk estimation in type 2 diabetes in Europe. Eur Heart J 2023;44(28):2544-2556",
    doi="10.1093/eurheartj/ehad260",
    where="coefficients, baseline survival, scales of the four regions",
    read="secondary",
    via="the authors' Stata program of April 2022; two public implementations with the same coefficients, one with a "
    "worked example of 8.4 %; its groups are those of the European guideline on diabetes of 2023",
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


def _in_region(women: float, men: float, sex: str, risk_region: str) -> float:
    """Turn the linear predictors of SCORE2's equations into a risk in percent, on the scale of a region of Europe."""
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
    return 100 * (1 - exp(-exp(in_women if sex == "female" else in_men)))


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
    risk = _in_region(women, men, sex, risk_region)
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


@calculator(
    title="SCORE2-Diabetes",
    source=SCORE2_DIABETES_2023,
    conditions=("diabetes mellitus",),
    excludes=("atherosclerotic cardiovascular disease",),
    outcome="first cardiovascular event",
    aliases=("SCORE2 Diabetes", "SCORE2-DM"),
    confirmed="coefficients of the authors' Stata program: 500 random patients agree within 0.1 %",
)
def score2_diabetes(
    age: AgeFortyToSixtyNine,
    sex: Sex,
    risk_region: RiskRegion,
    smoker: Smoker,
    systolic_pressure: SystolicPressure,
    total_cholesterol: TotalCholesterol,
    hdl_cholesterol: HdlCholesterol,
    age_at_diabetes_diagnosis: Annotated[
        float,
        Quantity(
            "a",
            0,
            69,
            "age when diabetes was diagnosed",
            terms=(
                "age at diabetes diagnosis",
                "age at diagnosis of diabetes",
                "diabetes diagnosed at age",
                *("diagnosed with diabetes at", "diagnosed with diabetes aged", "diagnosed with diabetes at age"),
                *("diagnosed with t2dm at", "diagnosed with t2dm aged", "diagnosed with t2dm at age"),
                *("diagnosed with type 2 diabetes at", "diagnosed with type 2 diabetes at age"),
                *("diagnosed with type 2 diabetes at the age of", "diagnosed with diabetes at the age of"),
                *("diabetes diagnosed aged", "t2dm diagnosed at age", "t2dm diagnosed at", "t2dm diagnosed aged"),
                *("t2dm dx at", "t2dm dx aged", "t2dm dx age", "t2dm dx at age", "diabetes dx aged"),
                *("diabetes dx age", "dm dx age", "dm dx aged", "diabetic since age", "t2dm since age"),
                *("t2dm from age", "diabetes since age", "diabetes from age", "diabetes since the age of"),
                *("diabetic since the age of", "t2dm since the age of", "age at dm diagnosis"),
                *("age at t2dm diagnosis", "age of diabetes diagnosis", "age at onset of diabetes"),
                *("diabetes onset age", "diabetes onset at age"),
            ),
        ),
    ],
    glycated_haemoglobin: GlycatedHaemoglobin,
    egfr: Egfr,
) -> Result:
    """Ten-year risk of a first infarction, stroke or cardiovascular death at age 40 to 69 with type 2 diabetes.

    For Europeans with type 2 diabetes who have neither cardiovascular disease nor severe damage of an organ. Rounded to
    0.1 % after the group is found.
    """
    years, pressure = (age - 60) / 5, (systolic_pressure - 120) / 20
    cholesterol, hdl = total_cholesterol / 38.67 - 6, (hdl_cholesterol / 38.67 - 1.3) / 0.5
    diagnosis = (age_at_diabetes_diagnosis - 50) / 5
    sugar = ((glycated_haemoglobin - 2.152) / 0.09148 - 31) / 9.34
    filtration = (log(egfr) - 4.5) / 0.15
    women = (
        0.6624 * years
        + (0.6139 - 0.1122 * years if smoker else 0)
        + (0.1421 - 0.0167 * years) * pressure
        + 0.8096
        - 0.1272 * years
        + (0.1127 - 0.0200 * years) * cholesterol
        + (-0.1568 + 0.0186 * years) * hdl
        - 0.1180 * diagnosis
        + (0.1173 - 0.0196 * years) * sugar
        + (-0.0640 + 0.0169 * years) * filtration
        + 0.0062 * filtration**2
    )
    men = (
        0.5368 * years
        + (0.4774 - 0.0672 * years if smoker else 0)
        + (0.1322 - 0.0268 * years) * pressure
        + 0.6457
        - 0.0983 * years
        + (0.1102 - 0.0181 * years) * cholesterol
        + (-0.1087 + 0.0095 * years) * hdl
        - 0.0998 * diagnosis
        + (0.0955 - 0.0134 * years) * sugar
        + (-0.0591 + 0.0115 * years) * filtration
        + 0.0058 * filtration**2
    )
    risk = _in_region(women, men, sex, risk_region)
    percent = round(risk, 1)
    band = below(risk, {5: "low risk", 10: "moderate risk", 20: "high risk"}, otherwise="very high risk")
    return Result(
        percent, "%", band, (), (Risk("first cardiovascular event", "10 years", percent, SCORE2_DIABETES_2023),)
    )
