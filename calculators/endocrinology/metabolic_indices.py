"""Indices of fasting blood, and the energy and nitrogen of a day."""

from math import log10
from typing import Annotated

from ..core import Result, Source, calculator, upto
from ..inputs import Quantity
from ..vocabulary.biochemistry import HdlCholesterol, Triglycerides
from ..vocabulary.metabolic import FASTING_GLUCOSE, FastingGlucose, FastingInsulin
from ..vocabulary.patient import AdultAge, Height, Sex, Weight
from .insulin_resistance import MATTHEWS_1985

DOBIASOVA_2001 = Source(
    "Dobiášová M, Frohlich J. The plasma parameter log (TG/HDL-C) as an atherogenic index. Clin Biochem "
    "2001;34:583-588",
    url="http://www.biomed.cas.cz/fgu/aip/calculator.php",
    where="logarithm of the ratio in mmol/L; lines at 0.11 and 0.21",
    read="secondary",
    via="the author's own calculator page; labor-gaertner.de, Atherogener Index",
)
KATZ_2000 = Source(
    "Katz A, et al. Quantitative insulin sensitivity check index (QUICKI), 2000",
    url="https://0-bmcmedresmethodol-biomedcentral-com.brum.beds.ac.uk/articles/10.1186/1471-2288-11-158/tables/2",
    where="1/(log insulin in mU/L + log glucose in mg/dL)",
    read="secondary",
    via="BMC Med Res Methodol 2011;11:158, table 2; MDApp, HOMA-IR calculator",
)
HARRIS_1919 = Source(
    "Harris JA, Benedict FG. A biometric study of basal metabolism in man. Carnegie Institution of Washington, 1919",
    url="http://nutritionalassessment.mumc.nl/en/calculating-energy-expenditure",
    where="equations for men and women",
    read="secondary",
    via="Maastricht University Medical Centre, Calculating energy expenditure; Wikipedia, Harris-Benedict equation",
)
NITROGEN = Source(
    "Nitrogen balance from protein intake and urinary urea nitrogen, with 4 g a day for other losses",
    url="http://surgicalcriticalcare.net/Resources/nitrogen.php",
    where="formula",
    read="secondary",
    via="Orlando Regional Medical Center, Nitrogen balance calculator; California State University, "
    "Parenteral nutrition",
)

BetaCellGlucose = Annotated[float, FASTING_GLUCOSE.within(64, 1000)]
ProteinIntake = Annotated[
    float,
    Quantity(
        "g/d",
        0,
        500,
        "protein taken in over 24 hours, by mouth, tube or vein",
        terms=(
            "protein intake",
            "dietary protein",
            "protein per day",
            *("protein/day", "protein daily", "daily protein", "protein intake of", "protein provision"),
            *("enteral protein", "protein given", "protein delivered", "tpn protein", "protein via ng"),
            *("protein from feed", "feed protein", "dietary protein intake", "protein in tpn", "tpn amino acids"),
            "nutritional protein",
            *("g protein delivered", "g protein", "g protein given", "protein received"),
            *("total protein intake", "protein provided", "protein/24h", "protein 24h"),
            *("prot intake", "protein via feed", "protein via pn"),
        ),
        spellings={"g/day": "g/d", "grams per day": "g/d", "g per day": "g/d", "g": "g/d"},
    ),
]
UrineUreaNitrogenOfDay = Annotated[
    float,
    Quantity(
        "g/d",
        0,
        100,
        "urea nitrogen in the urine of 24 hours",
        terms=(
            "24-hour urine urea nitrogen",
            "24 hour urine urea nitrogen",
            "urinary urea nitrogen",
            "uun",
            *("24h uun", "24-h uun", "24 hr uun", "24h urine urea nitrogen", "24 h urine urea nitrogen"),
            *("24h urinary urea nitrogen", "24-hour urinary urea nitrogen", "urine urea nitrogen 24h"),
            *("urine urea n", "urinary urea n", "24h urine urea n", "24 h urine urea n"),
            *("24 h urinary urea nitrogen", "24hr urine urea nitrogen"),
            *("24 hr urinary urea nitrogen", "uun 24h", "24h urinary urea n", "urine un"),
            *("24-h urine urea nitrogen", "24-hr urine urea nitrogen"),
            "urea n",
        ),
        spellings={"g/day": "g/d", "grams per day": "g/d", "g per day": "g/d", "g/24h": "g/d", "g": "g/d"},
    ),
]


@calculator(
    title="Atherogenic index of plasma",
    source=DOBIASOVA_2001,
    outcome="atherogenic risk",
    aliases=("AIP", "log TG/HDL-C", "atherogenic index"),
)
def atherogenic_index_of_plasma(triglycerides: Triglycerides, hdl_cholesterol: HdlCholesterol) -> Result:
    """Balance of triglycerides and HDL cholesterol: the decimal logarithm of their ratio in mmol/L.

    Rounded to two decimals; the zone of risk is taken before rounding. With mg/dL the same lines would not hold.
    """
    # 88.57 mg/dL of triglycerides, and 38.67 mg/dL of cholesterol, are 1 mmol/L.
    index = log10((triglycerides / 88.57) / (hdl_cholesterol / 38.67))
    risk = "low risk" if index < 0.11 else upto(index, {0.21: "intermediate risk"}, over="increased risk")
    return Result(round(index, 2), "", risk)


@calculator(
    title="HOMA-B",
    source=MATTHEWS_1985,
    outcome="function of the beta cells",
    aliases=("HOMA-%B", "HOMA beta", "homeostasis model assessment of beta-cell function"),
)
def homa_b(fasting_glucose: BetaCellGlucose, fasting_insulin: FastingInsulin) -> Result:
    """Beta-cell function by the homeostasis model, from glucose and insulin of one fasting sample.

    In percent of normal young adults, rounded to one decimal: 20 times insulin in mIU/L over glucose in mmol/L less
    3.5. It has no meaning at or near 3.5 mmol/L, and is not for people who are given insulin.
    """
    # In mg/dL: 3.5 mmol/L is 63 and the factor of 20 is 360.
    return Result(round(360 * fasting_insulin / (fasting_glucose - 63), 1), "%", "")


@calculator(
    title="QUICKI",
    source=KATZ_2000,
    outcome="sensitivity to insulin",
    aliases=("quantitative insulin sensitivity check index",),
)
def quicki(fasting_glucose: FastingGlucose, fasting_insulin: FastingInsulin) -> Result:
    """Sensitivity to insulin from glucose and insulin of one fasting sample; lower is more resistant.

    The reciprocal of the decimal logarithm of insulin in mIU/L times glucose in mg/dL, rounded to three decimals.
    Ranges depend on the insulin assay.
    """
    return Result(round(1 / log10(fasting_insulin * fasting_glucose), 3), "", "")


@calculator(
    title="Basal metabolic rate (Harris-Benedict)",
    source=HARRIS_1919,
    outcome="basal metabolic rate",
    aliases=("Harris-Benedict", "Harris-Benedict equation", "basal energy expenditure", "BEE"),
    confirmed="clincalc 0.4: 500 random patients agree",
)
def harris_benedict(age: AdultAge, sex: Sex, weight: Weight, height: Height) -> Result:
    """Energy that a healthy adult spends at rest, by the original equations of 1919.

    In kcal a day, rounded. It tends to overestimate; the Mifflin-St Jeor equation is later. Not for the critically
    ill.
    """
    rate = (
        66.473 + 13.7516 * weight + 5.0033 * height - 6.755 * age
        if sex == "male"
        else 655.0955 + 9.5634 * weight + 1.8496 * height - 4.6756 * age
    )
    return Result(round(rate), "kcal/day", "")


@calculator(
    title="Nitrogen balance",
    source=NITROGEN,
    outcome="balance of nitrogen",
    aliases=("nitrogen balance", "N balance"),
)
def nitrogen_balance(protein_intake: ProteinIntake, urine_urea_nitrogen_of_day: UrineUreaNitrogenOfDay) -> Result:
    """Nitrogen taken in less nitrogen lost over a day, to judge whether nutrition covers the breakdown of protein.

    In grams a day, rounded to one decimal; 4 g a day are taken for losses by stool and skin. Not valid with burns,
    fistulas, wounds that lose protein, or kidney failure.
    """
    balance = protein_intake / 6.25 - (urine_urea_nitrogen_of_day + 4)
    return Result(round(balance, 1), "g/day", "")
