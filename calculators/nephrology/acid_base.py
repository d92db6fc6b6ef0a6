"""Acid-base disturbances: the anion gap and what is made of it."""

from ..core import Result, Source, below, calculator, upto
from ..vocabulary.biochemistry import Albumin, Bicarbonate, Chloride, Sodium
from ..vocabulary.blood_gas import ArterialCarbonDioxide
from ..vocabulary.urine import UrineChloride, UrinePotassium, UrineSodium

EMMETT_1977 = Source(
    "Emmett M, Narins RG. Clinical use of the anion gap. Medicine (Baltimore) 1977;56(1):38-54",
    url="https://pubmed.ncbi.nlm.nih.gov/830929/",
    where="definition without potassium",
    read="secondary",
    via="clincalc 0.4, reference of its anion gap; perinatology.com, Anion gap",
)
FIGGE_1998 = Source(
    "Figge J, Jabor A, Kazda A, Fencl V. Anion gap and hypoalbuminemia. Crit Care Med 1998;26(11):1807-1810",
    url="https://doctaverse.pages.dev/blog/calculator/anion-gap-metabolic-acidosis",
    where="2.5 mmol/L for each g/dL of albumin below 4",
    read="secondary",
    via="clincalc 0.4, reference of its anion gap; Doctaverse, Anion gap in metabolic acidosis",
)
DELTA_GAP = Source(
    "Anion gap, delta gap and delta ratio in metabolic acidosis (Oh MS, Carroll HJ. N Engl J Med 1977;297(15):814-817)",
    url="https://myendoconsult.com/learn/anion-gap-formula/",
    where="delta gap and delta ratio with a baseline gap of 12 and bicarbonate of 24",
    read="secondary",
    via="My Endo Consult, Anion gap formula; perinatology.com, Anion gap",
)
WRENN_1990 = Source(
    "Wrenn K. The delta (Δ) gap: an approach to mixed acid-base disorders. Ann Emerg Med 1990",
    url="https://www.medicalalgorithms.com/delta-anion-and-delta-bicarbonate-gaps",
    where="delta gap as the difference of the two changes, lines at 6",
    read="secondary",
    via="Medical Algorithms, Delta anion and delta bicarbonate gaps",
)
WINTERS_1967 = Source(
    "Albert MS, Dell RB, Winters RW. Quantitative displacement of acid-base equilibrium in metabolic acidosis. "
    "Ann Intern Med 1967",
    url="https://www.renalcarematters.com/guides/calc-winters-formula.html",
    where="1.5 × bicarbonate + 8 ± 2",
    read="secondary",
    via="Renal Care Matters, Winters' formula",
)
BATLLE_1988 = Source(
    "Batlle DC, Hizon M, Cohen E, Gutterman C, Gupta R. The use of the urinary anion gap in the diagnosis of "
    "hyperchloremic metabolic acidosis. N Engl J Med 1988;318(10):594-599",
    doi="10.1056/NEJM198803103181002",
    pmid="3344005",
    where="abstract",
    read="abstract",
)


@calculator(
    title="Anion gap",
    source=EMMETT_1977,
    outcome="unmeasured anions",
    aliases=("AG", "serum anion gap"),
    confirmed="clincalc 0.4 and medcalc-bench 1.7: 500 random patients agree",
)
def anion_gap(sodium: Sodium, chloride: Chloride, bicarbonate: Bicarbonate) -> Result:
    """Serum anion gap without potassium: sodium less chloride and bicarbonate.

    In mmol/L (the same number in mEq/L). What is normal depends on the laboratory, commonly 8 to 12 or up to 16;
    low albumin hides a raised gap, for which there is the corrected gap.
    """
    return Result(round(sodium - chloride - bicarbonate, 2), "mmol/L", "")


@calculator(
    title="Albumin-corrected anion gap",
    source=FIGGE_1998,
    outcome="unmeasured anions",
    aliases=("corrected anion gap", "anion gap corrected for albumin"),
    confirmed="clincalc 0.4 and medcalc-bench 1.7: 500 random patients agree",
)
def albumin_corrected_anion_gap(
    sodium: Sodium, chloride: Chloride, bicarbonate: Bicarbonate, albumin: Albumin
) -> Result:
    """Anion gap as it would be at an albumin of 4 g/dL: 2.5 mmol/L more for each g/dL that albumin is below it.

    In mmol/L, without potassium.
    """
    return Result(round(sodium - chloride - bicarbonate + 2.5 * (4 - albumin), 2), "mmol/L", "")


@calculator(
    title="Delta gap",
    source=DELTA_GAP,
    outcome="mixed acid-base disturbance",
    aliases=("delta anion gap", "excess anion gap"),
    confirmed="medcalc-bench 1.7: 500 random patients agree",
    disputed="the name: Wrenn's delta gap also takes off the fall in bicarbonate (delta_gap_wrenn)",
)
def delta_gap(sodium: Sodium, chloride: Chloride, bicarbonate: Bicarbonate) -> Result:
    """Excess of the anion gap over a baseline of 12, for looking for a second disturbance in metabolic acidosis.

    In mmol/L. Also called delta anion gap. The delta gap of Wrenn, the difference between this rise and the
    fall of bicarbonate, is another number of the same name.
    """
    return Result(round(sodium - chloride - bicarbonate - 12, 2), "mmol/L", "")


@calculator(
    title="Albumin-corrected delta gap",
    source=DELTA_GAP,
    outcome="mixed acid-base disturbance",
    aliases=("albumin corrected delta gap",),
    confirmed="medcalc-bench 1.7: 500 random patients agree",
    disputed="the name: Wrenn's delta gap also takes off the fall in bicarbonate (delta_gap_wrenn)",
)
def albumin_corrected_delta_gap(
    sodium: Sodium, chloride: Chloride, bicarbonate: Bicarbonate, albumin: Albumin
) -> Result:
    """Excess of the albumin-corrected anion gap over a baseline of 12.

    In mmol/L; the correction is that of `albumin_corrected_anion_gap`.
    """
    return Result(round(sodium - chloride - bicarbonate + 2.5 * (4 - albumin) - 12, 2), "mmol/L", "")


@calculator(
    title="Delta gap of Wrenn",
    source=WRENN_1990,
    outcome="mixed acid-base disturbance",
    aliases=("delta-delta", "delta delta gap", "delta gap Wrenn", "gap-gap"),
)
def delta_gap_wrenn(sodium: Sodium, chloride: Chloride, bicarbonate: Bicarbonate) -> Result:
    """Rise of the anion gap over 12 less the fall of bicarbonate below 24, in a high anion gap acidosis.

    In mmol/L. Bicarbonate cancels out, so that only sodium and chloride move it. The reading holds where the anion
    gap is raised; individual baselines differ from 12 and 24.
    """
    gap = round((sodium - chloride - bicarbonate - 12) - (24 - bicarbonate), 2)
    return Result(
        gap,
        "mmol/L",
        "hyperchloraemic acidosis as well"
        if gap < -6
        else upto(gap, {6: "no second metabolic disturbance"}, over="metabolic alkalosis as well"),
    )


@calculator(
    title="Delta ratio",
    source=DELTA_GAP,
    outcome="mixed acid-base disturbance",
    aliases=("delta-delta ratio", "delta delta ratio", "delta AG/delta HCO3"),
    confirmed="medcalc-bench 1.7, at an albumin of 4 g/dL: 500 random patients agree",
)
def delta_ratio(sodium: Sodium, chloride: Chloride, bicarbonate: Bicarbonate) -> Result:
    """Rise of the anion gap over 12 divided by the fall of bicarbonate below 24, in metabolic acidosis.

    Rounded to three decimals; not defined within 0.1 of a bicarbonate of 24. The reading,
    with lines at 0.4, 1 and 2, is for a low bicarbonate: where it is not low there is none.
    """
    excess = sodium - chloride - bicarbonate - 12
    ratio = "not defined" if 23.9 < bicarbonate < 24.1 else round(excess / (24 - bicarbonate), 3)
    reading = (
        below(
            ratio,
            {0.4: "normal anion gap acidosis", 1: "high and normal anion gap acidosis"},
            otherwise=upto(
                ratio, {2: "high anion gap acidosis"}, over="high anion gap acidosis and metabolic alkalosis"
            ),
        )
        if isinstance(ratio, float)
        else ""
    )
    return Result(ratio, "", reading if bicarbonate < 23.9 else "bicarbonate is not low: no reading")


@calculator(
    title="Albumin-corrected delta ratio",
    source=DELTA_GAP,
    outcome="mixed acid-base disturbance",
    aliases=("albumin corrected delta ratio",),
    confirmed="medcalc-bench 1.7: 500 random patients agree",
)
def albumin_corrected_delta_ratio(
    sodium: Sodium, chloride: Chloride, bicarbonate: Bicarbonate, albumin: Albumin
) -> Result:
    """Rise of the albumin-corrected anion gap over 12 divided by the fall of bicarbonate below 24.

    Rounded to three decimals; not defined within 0.1 of a bicarbonate of 24. The reading,
    with lines at 0.4, 1 and 2, is for a low bicarbonate: where it is not low there is none.
    """
    excess = sodium - chloride - bicarbonate + 2.5 * (4 - albumin) - 12
    ratio = "not defined" if 23.9 < bicarbonate < 24.1 else round(excess / (24 - bicarbonate), 3)
    reading = (
        below(
            ratio,
            {0.4: "normal anion gap acidosis", 1: "high and normal anion gap acidosis"},
            otherwise=upto(
                ratio, {2: "high anion gap acidosis"}, over="high anion gap acidosis and metabolic alkalosis"
            ),
        )
        if isinstance(ratio, float)
        else ""
    )
    return Result(ratio, "", reading if bicarbonate < 23.9 else "bicarbonate is not low: no reading")


@calculator(
    title="Winters' formula",
    source=WINTERS_1967,
    conditions=("metabolic acidosis",),
    outcome="expected carbon dioxide tension",
    aliases=("Winter's formula", "expected pCO2", "respiratory compensation of metabolic acidosis"),
    confirmed="GDL Winters_Metabolic_Acidosis_Compensation.v1: its cases agree",
)
def winters_formula(bicarbonate: Bicarbonate, arterial_carbon_dioxide: ArterialCarbonDioxide) -> Result:
    """Carbon dioxide tension to be expected in a metabolic acidosis, and how the measured one compares with it.

    The value is the expected PaCO₂ in mmHg, 1.5 times bicarbonate and 8; within 2 mmHg of it the compensation is as
    expected. Only for a metabolic acidosis that has been shown by pH and bicarbonate.
    """
    expected = 1.5 * bicarbonate + 8
    return Result(
        round(expected, 1),
        "mmHg",
        "respiratory alkalosis as well"
        if arterial_carbon_dioxide < expected - 2
        else "respiratory compensation as expected"
        if arterial_carbon_dioxide <= expected + 2
        else "respiratory acidosis as well",
    )


@calculator(
    title="Urine anion gap",
    source=BATLLE_1988,
    conditions=("hyperchloraemic metabolic acidosis",),
    outcome="cause of a hyperchloraemic acidosis",
    aliases=("urinary anion gap", "urine net charge", "UAG"),
)
def urine_anion_gap(
    urine_sodium: UrineSodium, urine_potassium: UrinePotassium, urine_chloride: UrineChloride
) -> Result:
    """Urine anion gap in hyperchloraemic metabolic acidosis: urine sodium and potassium less chloride.

    In mmol/L, a rough index of urinary ammonium. In the paper all 38 patients with impaired distal acidification had a
    positive gap and the eight with diarrhoea a negative one.
    """
    gap = round(urine_sodium + urine_potassium - urine_chloride, 1)
    return Result(
        gap,
        "mmol/L",
        "negative: loss of bicarbonate from the gut"
        if gap < 0
        else upto(gap, {0: "neither positive nor negative"}, over="positive: impaired distal acidification"),
    )
