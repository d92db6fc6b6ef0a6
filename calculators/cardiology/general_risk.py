"""Ten-year risk of any first cardiovascular event: the Framingham study."""

from math import exp, log

from ..core import Result, Risk, Source, calculator
from ..vocabulary.biochemistry import HdlCholesterol, TotalCholesterol
from ..vocabulary.heart import AntihypertensiveTreatment
from ..vocabulary.metabolic import Diabetes
from ..vocabulary.patient import AgeThirtyToSeventyFour, Sex, Smoker
from ..vocabulary.vital_signs import SystolicPressure

DAGOSTINO_2008 = Source(
    "D'Agostino RB Sr, Vasan RS, Pencina MJ, et al. General cardiovascular risk profile for use in primary care: the "
    "Framingham Heart Study. Circulation 2008;117(6):743-753",
    doi="10.1161/CIRCULATIONAHA.107.699579",
    where="coefficients and ten-year baseline survival of the primary (lipid) model",
    read="secondary",
    via="the Framingham Heart Study's own page of the coefficients; Medscape's form for the means; abstract read",
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
