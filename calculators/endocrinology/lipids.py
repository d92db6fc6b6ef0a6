"""Cholesterol that is calculated."""

from ..core import Result, Source, calculator, upto
from ..vocabulary.biochemistry import HdlCholesterol, TotalCholesterol, Triglycerides

FRIEDEWALD_1972 = Source(
    "Friedewald WT, Levy RI, Fredrickson DS. Estimation of the concentration of low-density lipoprotein cholesterol in "
    "plasma, without use of the preparative ultracentrifuge. Clin Chem 1972;18(6):499-502",
    doi="10.1093/clinchem/18.6.499",
    where="formula; limit of 400 mg/dL",
    read="secondary",
    via="Warnick 1990 and Mora 2009 (abstracts); clincalc 0.4, reference of its LDL cholesterol",
)
SAMPSON_2020 = Source(
    "Sampson M, Ling C, Sun Q, et al. A new equation for calculation of low-density lipoprotein cholesterol in "
    "patients with normolipidemia and/or hypertriglyceridemia. JAMA Cardiol 2020;5(5):540-548",
    doi="10.1001/jamacardio.2020.0013",
    where="equation in mg/dL; limit of 800 mg/dL",
    read="secondary",
    via="ldl-calculator.com, NIH/Sampson equation; clincalc 0.4, reference of its LDL cholesterol",
)
NON_HDL = Source(
    "Non-HDL cholesterol: total less HDL cholesterol, by definition",
    url="https://doi.org/10.1001/jama.2013.280532",
    read="secondary",
    via="clincalc 0.4, LDL cholesterol",
)


@calculator(
    title="LDL cholesterol (Friedewald)",
    source=FRIEDEWALD_1972,
    outcome="LDL cholesterol",
    aliases=("LDL calculated", "Friedewald equation", "calculated LDL", "LDL-C"),
    confirmed="clincalc 0.4 and medcalc-bench 1.7: 500 random patients agree",
)
def ldl_friedewald(
    total_cholesterol: TotalCholesterol, hdl_cholesterol: HdlCholesterol, triglycerides: Triglycerides
) -> Result:
    """LDL cholesterol calculated from a fasting lipid profile: total less HDL cholesterol and a fifth of triglycerides.

    In mg/dL, rounded to one decimal. Not for triglycerides above 400 mg/dL or type III hyperlipoproteinaemia; between
    200 and 400 about a quarter of estimates is off by more than 10 %.
    """
    return Result(
        round(total_cholesterol - hdl_cholesterol - triglycerides / 5, 1),
        "mg/dL",
        upto(triglycerides, {400: ""}, over="not valid: triglycerides above 400 mg/dL"),
    )


@calculator(
    title="LDL cholesterol (Sampson)",
    source=SAMPSON_2020,
    outcome="LDL cholesterol",
    aliases=("NIH equation", "Sampson-NIH equation", "LDL Sampson", "NIH LDL"),
    confirmed="clincalc 0.4: 500 random patients agree",
)
def ldl_sampson(
    total_cholesterol: TotalCholesterol, hdl_cholesterol: HdlCholesterol, triglycerides: Triglycerides
) -> Result:
    """LDL cholesterol by the equation of Sampson and the US National Institutes of Health, up to higher triglycerides.

    In mg/dL, rounded to one decimal. For triglycerides up to 800 mg/dL; better than Friedewald where they are raised or
    LDL cholesterol is low. Not for type III hyperlipoproteinaemia.
    """
    rest = (
        triglycerides / 8.56
        + triglycerides * (total_cholesterol - hdl_cholesterol) / 2140
        - triglycerides**2 / 16100.0
        + 9.44
    )
    return Result(
        round(total_cholesterol / 0.948 - hdl_cholesterol / 0.971 - rest, 1),
        "mg/dL",
        upto(triglycerides, {800: ""}, over="not valid: triglycerides above 800 mg/dL"),
    )


@calculator(
    title="Non-HDL cholesterol",
    source=NON_HDL,
    outcome="non-HDL cholesterol",
    aliases=("non-HDL-C", "non HDL cholesterol"),
    confirmed="clincalc 0.4: 500 random patients agree",
)
def non_hdl_cholesterol(total_cholesterol: TotalCholesterol, hdl_cholesterol: HdlCholesterol) -> Result:
    """Cholesterol in all lipoproteins but HDL: total less HDL cholesterol.

    In mg/dL, rounded to one decimal. Needs no fasting and no triglycerides.
    """
    return Result(round(total_cholesterol - hdl_cholesterol, 1), "mg/dL", "")
