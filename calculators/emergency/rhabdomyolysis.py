"""Outcome of rhabdomyolysis."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Criterion, Quantity
from ..vocabulary.biochemistry import Bicarbonate, Calcium, Creatinine, Phosphate
from ..vocabulary.patient import AdultAge, Sex

MCMAHON_2013 = Source(
    "McMahon GM, Zeng X, Waikar SS. JAMA Intern Med 2013;173(19):1821-1828",
    doi="10.1001/jamainternmed.2013.9774",
    pmid="24000014",
    where="abstract (outcome by score); table of the score",
    read="abstract",
    via="points from MDCalc and, without their limits, renalcarematters.com, McMahon Score",
)


@calculator(
    title="McMahon score for rhabdomyolysis",
    source=MCMAHON_2013,
    conditions=("rhabdomyolysis",),
    outcome="renal replacement therapy or death in hospital",
    aliases=("McMahon score", "rhabdomyolysis risk score"),
)
def mcmahon(
    age: AdultAge,
    sex: Sex,
    creatinine: Creatinine,
    calcium: Calcium,
    creatine_kinase: Annotated[
        float,
        Quantity(
            "U/L",
            5,
            1000000,
            "creatine kinase (creatine phosphokinase) on admission",
            terms=(
                "creatine kinase",
                "creatine phosphokinase",
                "cpk",
                "ck",
                "ck peak",
                "ck on admission",
                "admission ck",
                "total ck",
            ),
            spellings={"iu/l": "U/L", "units/l": "U/L"},
        ),
    ],
    low_risk_rhabdomyolysis_cause: Annotated[
        bool,
        Criterion(
            "rhabdomyolysis from seizures, syncope, exercise, a statin or myositis",
            terms=("exertional rhabdomyolysis", "statin-induced rhabdomyolysis"),
            includes=(
                "seizure",
                "seizures",
                "syncope",
                "after exercise",
                "marathon",
                "statin myopathy",
                "myositis",
                "statin-induced",
                "statin induced rhabdo",
                "statin rhabdo",
                "exertional rhabdo",
                "exercise-induced rhabdomyolysis",
                "after spin class",
                "after spinning class",
                "after a marathon",
                "crossfit",
                "ultramarathon",
                "post-ictal",
                "tonic-clonic seizure",
                "status epilepticus",
                "statin-associated",
                "dermatomyositis",
                "polymyositis",
                "exercise-induced rhabdo",
                "spin class",
                "overexertion",
                "unaccustomed exercise",
                "bootcamp",
                "boot camp",
                "statin-induced rhabdo",
                "rhabdo from statin",
                "rhabdo 2ry to statin",
                "rhabdo secondary to statin",
                "rhabdo post seizure",
                "post-ictal rhabdo",
                "prolonged seizure",
                "inflammatory myositis",
                "viral myositis",
                "influenza myositis",
                "gym session",
                "strenuous exercise",
                "vigorous exercise",
                "heavy exercise",
                "forced march",
                "route march",
            ),
            excludes=(
                "marathon runner",
                "previous marathon",
            ),
            parts=(
                (
                    "seizure",
                    "seizures",
                    "fit",
                    "fits",
                ),
                (
                    "statin",
                    "statins",
                ),
                (
                    "exertion",
                    "exercise",
                ),
            ),
        ),
    ],
    phosphate: Phosphate,
    bicarbonate: Bicarbonate,
) -> Result:
    """Risk of dialysis or death in an adult admitted with rhabdomyolysis (creatine kinase over 5,000 U/L).

    From the first values on admission, not from peaks.
    """
    items = (
        Item("Age", upto(age, {50: 0, 70: 1.5, 80: 2.5}, over=3)),
        Item("Female sex", 1 if sex == "female" else 0),
        Item("Creatinine", 0 if creatinine < 1.4 else 1.5 if creatinine <= 2.2 else 3),
        Item("Calcium under 7.5 mg/dL", 2 if calcium < 7.5 else 0),
        Item("Creatine kinase over 40,000 U/L", 2 if creatine_kinase > 40000 else 0),
        Item(
            "Cause other than seizures, syncope, exercise, statin or myositis",
            0 if low_risk_rhabdomyolysis_cause else 3,
        ),
        Item("Phosphate", 0 if phosphate < 4 else 1.5 if phosphate <= 5.4 else 3),
        Item("Bicarbonate under 19 mmol/L", 2 if bicarbonate < 19 else 0),
    )
    score = total(*items)
    low = (Risk("renal replacement therapy or death", "in hospital", 2.3, MCMAHON_2013),) if score < 5 else ()
    high = (Risk("renal replacement therapy or death", "in hospital", 61.2, MCMAHON_2013),) if score > 10 else ()
    return Result(
        score,
        "points",
        below(score, {6: "low risk (under 6)"}, otherwise="not low risk (6 or more)"),
        items,
        low + high,
    )
