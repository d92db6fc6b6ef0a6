"""Risk of kidney failure in chronic kidney disease."""

from math import exp, log
from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Choice, Quantity
from ..vocabulary.biochemistry import Albumin, Bicarbonate, Calcium, Egfr, Phosphate
from ..vocabulary.patient import AdultAge, Sex
from ..vocabulary.urine import AlbuminCreatinineRatio

TANGRI_2011 = Source(
    "Tangri N, Stevens LA, Griffith J, et al. A predictive model for progression of chronic kidney disease to kidney "
    "failure. JAMA 2011;305(15):1553-1559",
    doi="10.1001/jama.2011.451",
    where="eight-variable risk score",
    read="secondary",
    via="openEHR guideline model of the score, all its cases; abstract read",
)
TANGRI_2016 = Source(
    "Tangri N, Grams ME, Levey AS, et al. Multinational assessment of accuracy of equations for predicting risk of "
    "kidney failure. JAMA 2016;315(2):164-174",
    doi="10.1001/jama.2015.18202",
    where="equations for North America and for elsewhere",
    read="secondary",
    via="the Python package kfre, documentation and source",
)
Region = Annotated[
    Literal["north america", "elsewhere"],
    Choice(
        "where the patient lives, for the baseline risk: North America or elsewhere",
        {
            "north america": (
                "north america",
                "united states",
                "canada",
                "usa",
                *(
                    "toronto",
                    "ontario",
                    "quebec",
                    "british columbia",
                    "alberta",
                ),
                *("massachusetts", "canadian", "u.s.a."),
                *("united states of america", "nova scotia", "manitoba", "pennsylvania"),
                "minnesota",
                *("ohio", "florida", "illinois", "arizona", "wisconsin", "tennessee"),
                *("kentucky", "missouri", "oregon", "north carolina", "south carolina", "chicago"),
                *("houston", "seattle", "calgary", "winnipeg", "saskatchewan", "vancouver bc"),
                *("va medical center", "lives in the us", "lives in the usa", "lives in canada"),
                *("lives in boston", "lives in denver", "lives in philadelphia", "lives in montreal"),
                "columbus",
            ),
            "elsewhere": (
                "outside north america",
                "europe",
                "asia",
                "australia",
                "united kingdom",
                *("uk", "scotland", "wales", "northern ireland", "new zealand", "nhs", "nhs trust"),
                *("lives in london", "lives in manchester", "lives in leeds", "lives in birmingham"),
                *("lives in glasgow", "lives in bristol", "lives in liverpool", "lives in england"),
                *("lives in sydney", "lives in melbourne", "great britain", "brisbane"),
                *(
                    "new south wales",
                    "queensland",
                ),
                *("leeds", "bradford", "leicester", "sheffield", "liverpool", "swansea", "cardiff"),
                *("belfast", "aberdeen", "dundee", "wolverhampton", "coventry", "sunderland"),
                *("newcastle upon tyne", "stoke-on-trent", "middlesbrough", "southampton", "derby"),
                *("salford", "royal infirmary", "foundation trust", "health board", "icb", "2ww"),
                *("galway", "auckland", "wellington nz", "christchurch", "adelaide"),
                *("canberra", "hobart", "lives in edinburgh", "lives in nottingham"),
                *("lives in newcastle", "lives in oxford", "lives in cambridge", "lives in perth"),
                *("lives in dublin", "in the uk"),
            ),
        },
    ),
]
EgfrOfScore = Annotated[
    float,
    Quantity(
        "mL/min/{1.73_m2}",
        10,
        59.99,
        "estimated glomerular filtration rate (eGFR)",
        terms=("egfr", "estimated gfr", "estimated glomerular filtration rate", "glomerular filtration rate", "gfr"),
        spellings={"ml/min": "mL/min/{1.73_m2}", "ml/min/1.73m2": "mL/min/{1.73_m2}"},
        code="69405-9",
    ),
]

#: Risk of kidney failure within 5 years, in percent, by the score.
SCORE_RISK: dict[float, float | tuple[float, float]] = {
    -42: (90.0, 100.0),
    -41: 89.0,
    -40: 86.9,
    -39: 84.1,
    -37: 81.0,
    -36: 74.4,
    -35: 70.9,
    -34: 67.3,
    -33: 63.6,
    -32: 59.9,
    -31: 56.3,
    -30: 52.8,
    -29: 49.3,
    -28: 45.9,
    -27: 42.7,
    -26: 39.6,
    -25: 36.6,
    -24: 33.8,
    -23: 31.2,
    -22: 28.7,
    -21: 26.4,
    -20: 24.2,
    -19: 22.2,
    -18: 20.3,
    -17: 18.6,
    -16: 17.0,
    -15: 15.5,
    -14: 14.1,
    -13: 12.9,
    -12: 11.7,
    -11: 10.7,
    -10: 9.7,
    -9: 8.8,
    -8: 8.0,
    -7: 7.3,
    -6: 6.6,
    -5: 6.0,
    -4: 5.5,
}


@calculator(
    title="Kidney failure risk equation, four variables",
    source=TANGRI_2016,
    conditions=("chronic kidney disease",),
    excludes=("acute kidney injury",),
    outcome="kidney failure",
    aliases=("KFRE", "KFRE 4-variable", "Tangri equation", "kidney failure risk"),
)
def kidney_failure_risk_4(
    age: AdultAge, sex: Sex, egfr: Egfr, albumin_creatinine_ratio: AlbuminCreatinineRatio, region: Region
) -> Result:
    """Risk of dialysis or transplantation within 2 and 5 years in chronic kidney disease of categories G3 to G5.

    The value is the risk in 5 years, in percent, rounded to one decimal. For a filtration rate under 60 without
    dialysis; death before kidney failure is not taken into account, so that it overestimates over 5 years in advanced
    disease.
    """
    sum_of_terms = (
        -0.2201 * (age / 10 - 7.036)
        + 0.2467 * ((1 if sex == "male" else 0) - 0.5642)
        - 0.5567 * (egfr / 5 - 7.222)
        + 0.4510 * (log(albumin_creatinine_ratio) - 5.137)
    )
    two_years = 100 * (1 - (0.9750 if region == "north america" else 0.9832) ** exp(sum_of_terms))
    five_years = 100 * (1 - (0.9240 if region == "north america" else 0.9365) ** exp(sum_of_terms))
    return Result(
        round(five_years, 1),
        "%",
        "",
        (),
        (
            Risk("kidney failure", "2 years", round(two_years, 1), TANGRI_2016),
            Risk("kidney failure", "5 years", round(five_years, 1), TANGRI_2016),
        ),
    )


@calculator(
    title="Kidney failure risk equation, eight variables",
    source=TANGRI_2016,
    conditions=("chronic kidney disease",),
    excludes=("acute kidney injury",),
    outcome="kidney failure",
    aliases=("KFRE 8-variable", "eight-variable kidney failure risk equation"),
)
def kidney_failure_risk_8(
    age: AdultAge,
    sex: Sex,
    egfr: Egfr,
    albumin_creatinine_ratio: AlbuminCreatinineRatio,
    albumin: Albumin,
    phosphate: Phosphate,
    bicarbonate: Bicarbonate,
    calcium: Calcium,
    region: Region,
) -> Result:
    """Risk of dialysis or transplantation within 2 and 5 years in chronic kidney disease, with serum chemistry.

    The value is the risk in 5 years, in percent, rounded to one decimal. For a filtration rate under 60 without
    dialysis. Death before kidney failure is not taken into account.
    """
    sum_of_terms = (
        -0.1992 * (age / 10 - 7.036)
        + 0.1602 * ((1 if sex == "male" else 0) - 0.5642)
        - 0.4919 * (egfr / 5 - 7.222)
        + 0.3364 * (log(albumin_creatinine_ratio) - 5.137)
        - 0.3441 * (albumin - 3.997)
        + 0.2604 * (phosphate - 3.916)
        - 0.07354 * (bicarbonate - 25.57)
        - 0.2228 * (calcium - 9.355)
    )
    two_years = 100 * (1 - (0.9780 if region == "north america" else 0.9827) ** exp(sum_of_terms))
    five_years = 100 * (1 - (0.9301 if region == "north america" else 0.9245) ** exp(sum_of_terms))
    return Result(
        round(five_years, 1),
        "%",
        "",
        (),
        (
            Risk("kidney failure", "2 years", round(two_years, 1), TANGRI_2016),
            Risk("kidney failure", "5 years", round(five_years, 1), TANGRI_2016),
        ),
    )


@calculator(
    title="Kidney failure risk score",
    source=TANGRI_2011,
    conditions=("chronic kidney disease",),
    excludes=("acute kidney injury",),
    outcome="kidney failure",
    aliases=("kidney failure risk calculator", "Tangri risk score"),
    superseded_by="kidney_failure_risk_8",
    disputed="the risk at -37 points: both reproductions have 81.0 % as at -38, where the steps around it give 77.8 %",
)
def kidney_failure_risk_score(
    age: AdultAge,
    sex: Sex,
    egfr: EgfrOfScore,
    albumin_creatinine_ratio: AlbuminCreatinineRatio,
    albumin: Albumin,
    phosphate: Phosphate,
    bicarbonate: Bicarbonate,
    calcium: Calcium,
) -> Result:
    """Points and 5-year risk of kidney failure in chronic kidney disease with a filtration rate of 10 to 59.

    The lower the score, the higher the risk. From Canadian patients seen by nephrologists; the equations of 2016 with
    the same eight variables have replaced it. The table has one decimal for albumin, phosphate and calcium and whole
    numbers otherwise: what lies between two rows counts to the lower one.
    """
    items = (
        Item(
            "Filtration rate",
            below(
                egfr,
                {15: -35, 20: -30, 25: -25, 30: -20, 35: -15, 40: -10, 45: -5, 50: 0, 55: 5},
                otherwise=10,
            ),
        ),
        Item("Male sex", -2 if sex == "male" else 0),
        Item(
            "Urine albumin-to-creatinine ratio",
            0 if albumin_creatinine_ratio < 30 else upto(albumin_creatinine_ratio, {300: -14}, over=-22),
        ),
        Item("Age", below(age, {30: -4, 40: -2, 50: 0, 60: 2, 70: 4, 80: 6, 90: 8}, otherwise=10)),
        Item("Albumin", below(albumin, {2.6: -5, 3.1: 0, 3.6: 2}, otherwise=4)),
        Item("Phosphate", below(phosphate, {3.5: 3, 4.6: 0, 5.6: -3}, otherwise=-5)),
        Item("Bicarbonate", below(bicarbonate, {18: -7, 23: -4, 26: -1}, otherwise=0)),
        Item("Calcium", below(calcium, {8.6: -3, 9.6: 0}, otherwise=2)),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        "",
        items,
        (
            Risk(
                "kidney failure",
                "5 years",
                upto(score, SCORE_RISK, over=(0.0, 5.0)),
                TANGRI_2011,
            ),
        ),
    )
