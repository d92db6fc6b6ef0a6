"""Electrolytes and water: corrections, osmolality, excretion."""

from ..core import Result, Source, below, calculator, upto
from ..vocabulary.biochemistry import (
    Albumin,
    BloodUreaNitrogen,
    Calcium,
    Creatinine,
    Glucose,
    MeasuredOsmolality,
    Potassium,
    Sodium,
)
from ..vocabulary.patient import Age, Sex, Weight
from ..vocabulary.urine import UrineCreatinine, UrineOsmolality, UrinePotassium, UrineSodium, UrineUreaNitrogen

PAYNE_1973 = Source(
    "Payne RB, Little AJ, Williams RB, Milner JR. Interpretation of serum calcium in patients with abnormal serum "
    "proteins. Br Med J 1973;4(5893):643-646",
    doi="10.1136/bmj.4.5893.643",
    where="the correction in use under the paper's name",
    read="secondary",
    via="evigrade, Albumin-corrected calcium; clincalc 0.4, reference of its corrected calcium",
)
KATZ_1973 = Source(
    "Katz MA. Hyperglycemia-induced hyponatremia: calculation of expected serum sodium depression. "
    "N Engl J Med 1973;289(16):843-844",
    doi="10.1056/NEJM197310182891607",
    where="1.6 mmol/L for each 100 mg/dL",
    read="secondary",
    via="MDCalc, Sodium correction for hyperglycemia; clincalc 0.4, reference of its corrected sodium",
)
HILLIER_1999 = Source(
    "Hillier TA, Abbott RD, Barrett EJ. Hyponatremia: evaluating the correction factor for hyperglycemia. "
    "Am J Med 1999;106(4):399-403",
    doi="10.1016/s0002-9343(99)00055-8",
    where="2.4 mmol/L for each 100 mg/dL",
    read="secondary",
    via="MDCalc, Sodium correction for hyperglycemia; clincalc 0.4, reference of its corrected sodium",
)
OSMOLALITY = Source(
    "Calculated serum osmolality from sodium, glucose and urea nitrogen, as taught",
    url="http://www-users.med.cornell.edu/~spon/picu/calc/osmolal.htm",
    where="2 × Na + glucose/18 + BUN/2.8; gap over 10",
    read="secondary",
    via="Weill Cornell Medicine, Serum osmolality; Cleveland Clinic Journal of Medicine, box on the osmol gap",
)
WATER_DEFICIT = Source(
    "Free water deficit in hypernatraemia, as taught, with the fraction of body water by age and sex",
    url="https://fpnotebook.com/renal/Lab/TtlBdySdmDfct.htm",
    where="fractions 0.6, 0.5 and 0.45; target sodium 140",
    read="secondary",
    via="Family Practice Notebook, Total body sodium deficit; QxMD, Free water deficit",
)
ESPINEL_1976 = Source(
    "Espinel CH. The FENa test: use in the differential diagnosis of acute renal failure. JAMA 1976;236(6):579-581",
    doi="10.1001/jama.1976.03270060029020",
    where="formula; lines at 1 and 2 %",
    read="secondary",
    via="nephromatic, Fractional excretion; clincalc 0.4, reference of its FENa",
)
CARVOUNIS_2002 = Source(
    "Carvounis CP, Nisar S, Guro-Razuman S. Significance of the fractional excretion of urea in the differential "
    "diagnosis of acute renal failure. Kidney Int 2002;62(6):2223-2229",
    url="http://www.slideshare.net/sauswinporn/fe-urea",
    where="formula; lines at 35 and 50 %",
    read="secondary",
    via="nephromatic, Fractional excretion; Medical Pearls, nephrology question 9",
)
TTKG = Source(
    "Transtubular potassium concentration gradient, as taught (West ML, Ethier JH and others, 1986 and 1990)",
    url="https://www.rrnursingschool.biz/renal-failure-2/figure-325.html",
    where="ratio of potassium over ratio of osmolality, urine to serum",
    read="secondary",
    via="Atlas of diseases of the kidney, figure 3-26; Family Practice Notebook, Transtubular potassium gradient",
)


@calculator(
    title="Albumin-corrected calcium (Payne)",
    source=PAYNE_1973,
    outcome="calcium",
    aliases=("corrected calcium", "adjusted calcium", "calcium correction for hypoalbuminemia"),
    confirmed="clincalc 0.4 and medcalc-bench 1.7: 500 random patients agree",
)
def corrected_calcium(calcium: Calcium, albumin: Albumin) -> Result:
    """Total calcium as it would be at an albumin of 4 g/dL: 0.8 mg/dL more for each g/dL that albumin is below it.

    In mg/dL, rounded to two decimals. Ionised calcium is better where the answer matters: in hospital data the
    correction classified patients no better than uncorrected calcium, and worse in kidney disease.
    """
    return Result(round(calcium + 0.8 * (4 - albumin), 2), "mg/dL", "")


@calculator(
    title="Sodium corrected for hyperglycaemia (Hillier)",
    source=HILLIER_1999,
    outcome="sodium",
    aliases=("corrected sodium", "corrected Na", "sodium correction for hyperglycemia", "Hillier corrected sodium"),
    confirmed="clincalc 0.4 and medcalc-bench 1.7: 500 random patients agree",
    disputed="the factor: 2.4 mmol/L for each 100 mg/dL (Hillier 1999) or 1.6 (Katz 1973)",
)
def corrected_sodium_hillier(sodium: Sodium, glucose: Glucose) -> Result:
    """Sodium to be expected once a raised glucose is normal, by Hillier: 2.4 mmol/L for each 100 mg/dL above 100.

    In mmol/L, rounded to one decimal. From six healthy people made hyperglycaemic; the fall of sodium was steeper above
    400 mg/dL. The older factor of Katz, 1.6, is a calculator of its own.
    """
    return Result(round(sodium + 2.4 * (glucose - 100) / 100, 1), "mmol/L", "")


@calculator(
    title="Sodium corrected for hyperglycaemia (Katz)",
    source=KATZ_1973,
    outcome="sodium",
    aliases=("Katz corrected sodium", "sodium correction factor 1.6"),
    confirmed="clincalc 0.4: 500 random patients agree",
    disputed="the factor: 1.6 mmol/L for each 100 mg/dL (Katz 1973) or 2.4 (Hillier 1999)",
)
def corrected_sodium_katz(sodium: Sodium, glucose: Glucose) -> Result:
    """Sodium to be expected once a raised glucose is normal, by Katz: 1.6 mmol/L for each 100 mg/dL above 100.

    In mmol/L, rounded to one decimal. A calculated factor; Hillier measured a larger one, 2.4, which is a calculator
    of its own.
    """
    return Result(round(sodium + 1.6 * (glucose - 100) / 100, 1), "mmol/L", "")


@calculator(
    title="Serum osmolality, calculated",
    source=OSMOLALITY,
    outcome="serum osmolality",
    aliases=("calculated osmolality", "serum osmolarity", "calculated serum osmolarity"),
    confirmed="medcalc-bench 1.7: 500 random patients agree",
)
def serum_osmolality(sodium: Sodium, glucose: Glucose, blood_urea_nitrogen: BloodUreaNitrogen) -> Result:
    """Serum osmolality calculated from sodium, glucose and urea nitrogen.

    In mOsm/kg, rounded to one decimal; measured values are normally 285 to 295. Without alcohol, which adds to it.
    """
    return Result(round(2 * sodium + glucose / 18 + blood_urea_nitrogen / 2.8, 1), "mOsm/kg", "")


@calculator(
    title="Osmolal gap",
    source=OSMOLALITY,
    outcome="unmeasured osmoles",
    aliases=("osmolar gap", "osmol gap", "osmole gap"),
)
def osmolal_gap(
    measured_osmolality: MeasuredOsmolality,
    sodium: Sodium,
    glucose: Glucose,
    blood_urea_nitrogen: BloodUreaNitrogen,
) -> Result:
    """Measured less calculated serum osmolality, which rises with alcohols, glycols, mannitol and the like.

    In mOsm/kg, rounded to one decimal. Over 10 counts as a gap; ethanol makes one too.
    """
    gap = round(measured_osmolality - (2 * sodium + glucose / 18 + blood_urea_nitrogen / 2.8), 1)
    return Result(gap, "mOsm/kg", upto(gap, {10: "no osmolal gap"}, over="osmolal gap"))


@calculator(
    title="Free water deficit",
    source=WATER_DEFICIT,
    conditions=("hypernatraemia",),
    outcome="water to replace",
    aliases=("water deficit", "free water deficit in hypernatremia"),
    confirmed="medcalc-bench 1.7: 500 random patients agree",
)
def free_water_deficit(age: Age, sex: Sex, weight: Weight, sodium: Sodium) -> Result:
    """Water missing in hypernatraemia, to bring sodium to 140 mmol/L.

    In litres, rounded to millilitres: body water (0.6 of weight in children and men, 0.5 in women and in men from 65,
    0.45 in women from 65) times sodium over 140 less one. A negative number is an excess of water. An estimate
    without ongoing losses; how fast to replace is another question.
    """
    fraction = below(age, {65: 0.6}, otherwise=0.5) if sex == "male" else below(age, {18: 0.6, 65: 0.5}, otherwise=0.45)
    return Result(
        round(fraction * weight * (sodium / 140 - 1), 3),
        "L",
        upto(sodium, {140: "no deficit: sodium is not above 140 mmol/L"}, over=""),
    )


@calculator(
    title="Fractional excretion of sodium",
    source=ESPINEL_1976,
    conditions=("acute kidney injury",),
    outcome="cause of acute kidney injury",
    aliases=("FENa", "FE Na"),
    confirmed="clincalc 0.4 and medcalc-bench 1.7: 500 random patients agree",
)
def fractional_excretion_of_sodium(
    sodium: Sodium, creatinine: Creatinine, urine_sodium: UrineSodium, urine_creatinine: UrineCreatinine
) -> Result:
    """Share of the filtered sodium that is excreted, to tell prerenal from tubular causes of acute kidney injury.

    In percent, rounded to two decimals. For oliguric injury without diuretics; it is low in contrast nephropathy,
    rhabdomyolysis and glomerulonephritis too, and high in prerenal states on diuretics.
    """
    excretion = urine_sodium * creatinine / (sodium * urine_creatinine) * 100
    return Result(
        round(excretion, 2),
        "%",
        below(
            excretion,
            {1: "prerenal range"},
            otherwise=upto(excretion, {2: "indeterminate"}, over="range of acute tubular necrosis"),
        ),
    )


@calculator(
    title="Fractional excretion of urea",
    source=CARVOUNIS_2002,
    conditions=("acute kidney injury",),
    outcome="cause of acute kidney injury",
    aliases=("FEUrea", "FEUN", "FE urea", "fractional excretion of urea nitrogen"),
)
def fractional_excretion_of_urea(
    blood_urea_nitrogen: BloodUreaNitrogen,
    creatinine: Creatinine,
    urine_urea_nitrogen: UrineUreaNitrogen,
    urine_creatinine: UrineCreatinine,
) -> Result:
    """Share of the filtered urea that is excreted, to tell prerenal from tubular causes where diuretics are given.

    In percent, rounded to one decimal.
    """
    excretion = urine_urea_nitrogen * creatinine / (blood_urea_nitrogen * urine_creatinine) * 100
    return Result(
        round(excretion, 1),
        "%",
        below(
            excretion,
            {35: "prerenal range"},
            otherwise=upto(excretion, {50: "indeterminate"}, over="range of acute tubular necrosis"),
        ),
    )


@calculator(
    title="Transtubular potassium gradient",
    source=TTKG,
    outcome="potassium secretion",
    aliases=("TTKG", "transtubular potassium concentration gradient"),
    confirmed="openEHR guideline model, its cases agree",
)
def transtubular_potassium_gradient(
    potassium: Potassium,
    measured_osmolality: MeasuredOsmolality,
    urine_potassium: UrinePotassium,
    urine_osmolality: UrineOsmolality,
) -> Result:
    """Potassium gradient across the collecting duct, from potassium and osmolality of urine and serum.

    A ratio, rounded to one decimal; only meaningful where the urine is at least as concentrated as serum. In
    hyperkalaemia under 6 to 8 points to the kidney; whether it tells the source of a potassium loss has been doubted.
    """
    gradient = (urine_potassium / potassium) / (urine_osmolality / measured_osmolality)
    return Result(
        round(gradient, 1),
        "",
        "not meaningful: the urine is more dilute than serum" if urine_osmolality < measured_osmolality else "",
    )
