"""Heart surgery in active infective endocarditis: the risk of dying in hospital."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Criterion
from ..vocabulary.haematology import Platelets
from ..vocabulary.heart import ProstheticValveEndocarditis, StaphylococcusAureus
from ..vocabulary.patient import AdultAge

OLMOS_2017 = Source(
    "Olmos C, Vilacosta I, Habib G, et al. Heart 2017;103(18):1435-1442",
    doi="10.1136/heartjnl-2016-311093",
    where="points of the eight variables; predicted death by score in supplementary table S3",
    read="secondary",
    via="the 61 cases of the GDL model RiskE_Score.v1 (points and deaths); the abstract was read",
)

#: Predicted deaths in hospital, in percent, for every score the points can add up to.
_DEATHS: dict[float, float] = {
    0: 3.36,
    5: 5.64,
    6: 6.22,
    7: 6.42,
    9: 7.96,
    10: 9.33,
    11: 10.24,
    12: 10.56,
    13: 11.61,
    14: 12.61,
    15: 13.87,
    16: 14.93,
    17: 16.87,
    18: 18.32,
    19: 19.5,
    20: 21.26,
    21: 22.38,
    22: 24.17,
    23: 26.66,
    24: 28.87,
    25: 31.02,
    26: 32.08,
    27: 35.13,
    28: 36.79,
    29: 39.59,
    30: 42.17,
    31: 44.64,
    32: 47.57,
    33: 49.73,
    34: 52.17,
    35: 54.39,
    36: 56.77,
    37: 59.08,
    38: 61.96,
    39: 64.82,
    40: 66.75,
    41: 68.52,
    42: 70.59,
    43: 72.32,
    44: 74.72,
    45: 76.65,
    46: 78.61,
    47: 80.09,
    48: 81.39,
    49: 82.97,
    50: 83.98,
    51: 85.74,
    52: 86.67,
    53: 88.05,
    54: 89.08,
    55: 90.09,
    56: 90.76,
    57: 91.18,
    58: 92.28,
    59: 92.93,
    60: 94.13,
    61: 94.29,
    62: 94.71,
    63: 95.11,
    67: 96.94,
    68: 97.01,
}


@calculator(
    title="RISK-E score",
    source=OLMOS_2017,
    conditions=("infective endocarditis",),
    outcome="death in hospital",
    setting="before surgery for active left-sided endocarditis",
    aliases=("RISK-E", "RiskE", "Risk-Endocarditis score"),
    confirmed="GDL RiskE_Score.v1: its 61 cases agree",
)
def risk_e(
    age: AdultAge,
    prosthetic_valve_endocarditis: ProstheticValveEndocarditis,
    staphylococcus_aureus: StaphylococcusAureus,
    fungal_endocarditis: Annotated[
        bool,
        Criterion(
            "fungi are the infecting organism",
            terms=("fungal endocarditis", "fungal infection", "fungal ie"),
            includes=(
                "candida endocarditis",
                "candida albicans",
                "aspergillus endocarditis",
                "candida parapsilosis endocarditis",
                "candidal endocarditis",
            ),
        ),
    ],
    septic_shock: Annotated[bool, Criterion("septic shock", terms=("septic shock",))],
    platelets: Platelets,
    acute_renal_insufficiency: Annotated[
        bool,
        Criterion(
            "acute kidney failure with the endocarditis",
            terms=(
                "acute renal insufficiency",
                "acute renal failure",
                "acute kidney injury",
                "aki",
                "acute kidney failure",
                "acute kidney insufficiency",
                "acute renal impairment",
                "acute renal injury",
            ),
        ),
    ],
    cardiogenic_shock: Annotated[bool, Criterion("cardiogenic shock", terms=("cardiogenic shock",))],
    periannular_complication: Annotated[
        bool,
        Criterion(
            "periannular complication: abscess, pseudoaneurysm, fistula or dehiscence of a prosthesis",
            terms=(
                "periannular complication",
                "periannular complications",
                "peri-annular complication",
                "paravalvular complication",
                "perivalvular complication",
                "perivalvular extension",
            ),
            includes=(
                "aortic root abscess",
                "periannular abscess",
                "perivalvular abscess",
                "paravalvular abscess",
                "pseudoaneurysm",
                "intracardiac fistula",
                "prosthetic dehiscence",
                "prosthetic valve dehiscence",
                "annular abscess",
                "root abscess",
                "paravalvular fistula",
            ),
        ),
    ],
) -> Result:
    """Risk of death in hospital after surgery for active left-sided infective endocarditis, in adults.

    Staphylococcus aureus and fungi count as virulent organisms; thrombocytopenia is a platelet count under 150 ×10⁹/L.
    """
    items = (
        Item("Age", upto(age, {51: 0, 63: 9, 72: 13}, over=14)),
        Item("Prosthetic valve", 6 if prosthetic_valve_endocarditis else 0),
        Item("Virulent organism", 9 if staphylococcus_aureus or fungal_endocarditis else 0),
        Item("Septic shock", 7 if septic_shock else 0),
        Item("Thrombocytopenia", 7 if platelets < 150 else 0),
        Item("Acute renal insufficiency", 5 if acute_renal_insufficiency else 0),
        Item("Cardiogenic shock", 15 if cardiogenic_shock else 0),
        Item("Periannular complication", 5 if periannular_complication else 0),
    )
    score = total(*items)
    return Result(score, "points", "", items, (Risk("death", "in hospital", _DEATHS[score], OLMOS_2017),))
