"""Ten-year risk of any first cardiovascular event: the Framingham study, and Europeans with type 2 diabetes."""

from math import exp, log
from typing import Annotated

from ..core import Result, Risk, Source, below, calculator
from ..inputs import Quantity
from ..vocabulary.biochemistry import Egfr, HdlCholesterol, TotalCholesterol
from ..vocabulary.heart import AntihypertensiveTreatment
from ..vocabulary.metabolic import Diabetes, GlycatedHaemoglobin
from ..vocabulary.patient import AgeFortyToSixtyNine, AgeThirtyToSeventyFour, Sex, Smoker
from ..vocabulary.vital_signs import SystolicPressure
from .score2 import RiskRegion

DAGOSTINO_2008 = Source(
    "D'Agostino RB Sr, Vasan RS, Pencina MJ, et al. General cardiovascular risk profile for use in primary care: the "
    "Framingham Heart Study. Circulation 2008;117(6):743-753",
    doi="10.1161/CIRCULATIONAHA.107.699579",
    where="coefficients and ten-year baseline survival of the primary (lipid) model",
    read="secondary",
    via="the Framingham Heart Study's own page of the coefficients; Medscape's form for the means; abstract read",
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


@calculator(
    title="Framingham general cardiovascular risk (2008)",
    source=DAGOSTINO_2008,
    excludes=("atherosclerotic cardiovascular disease",),
    outcome="first cardiovascular event",
    setting="primary care",
    aliases=("Framingham general CVD", "Framingham risk score 2008", "FRS-CVD", "D'Agostino"),
    confirmed="the R package CVrisk: both patients of its own tests agree",
)
def framingham_general_cvd(
    age: AgeThirtyToSeventyFour,
    sex: Sex,
    total_cholesterol: TotalCholesterol,
    hdl_cholesterol: HdlCholesterol,
    systolic_pressure: SystolicPressure,
    antihypertensive_treatment: AntihypertensiveTreatment,
    smoker: Smoker,
    diabetes: Diabetes,
) -> Result:
    """Ten-year risk of a first cardiovascular event of any kind at age 30 to 74, without cardiovascular disease.

    Events are coronary (angina included), cerebrovascular (transient attacks included), peripheral artery disease and
    heart failure, which is more than most later scores count. Rounded to 0.1 % after the group is found.
    """
    years, cholesterol = log(age), log(total_cholesterol)
    hdl, pressure = log(hdl_cholesterol), log(systolic_pressure)
    women = (
        2.32888 * years
        + 1.20904 * cholesterol
        - 0.70833 * hdl
        + (2.82263 if antihypertensive_treatment else 2.76157) * pressure
        + (0.52873 if smoker else 0)
        + (0.69154 if diabetes else 0)
        - 26.1931
    )
    men = (
        3.06117 * years
        + 1.12370 * cholesterol
        - 0.93263 * hdl
        + (1.99881 if antihypertensive_treatment else 1.93303) * pressure
        + (0.65451 if smoker else 0)
        + (0.57367 if diabetes else 0)
        - 23.9802
    )
    risk = 100 * (1 - (0.95012 ** exp(women) if sex == "female" else 0.88936 ** exp(men)))
    percent = round(risk, 1)
    band = "low risk" if risk < 6 else "high risk" if risk > 20 else "intermediate risk"
    return Result(percent, "%", band, (), (Risk("first cardiovascular event", "10 years", percent, DAGOSTINO_2008),))


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
            terms=("age at diabetes diagnosis", "age at diagnosis of diabetes", "diabetes diagnosed at age"),
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
    band = below(risk, {5: "low risk", 10: "moderate risk", 20: "high risk"}, otherwise="very high risk")
    return Result(
        percent, "%", band, (), (Risk("first cardiovascular event", "10 years", percent, SCORE2_DIABETES_2023),)
    )
