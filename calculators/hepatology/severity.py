"""Severity of chronic liver disease for transplantation, and of alcoholic hepatitis."""

from math import exp, log
from typing import Annotated

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..gastroenterology.liver import WIESNER_2003, RecentDialysis
from ..inputs import Criterion, Quantity
from ..vocabulary.biochemistry import Albumin, Bilirubin, Creatinine, Sodium
from ..vocabulary.haematology import Inr
from ..vocabulary.liver import ProthrombinTime
from ..vocabulary.patient import AdultAge, Age, Sex

KAMATH_2001 = Source(
    "Kamath PS, Wiesner RH, Malinchoc M, et al. Hepatology 2001;33(2):464-470",
    doi="10.1053/jhep.2001.22172",
    where="equation as US allocation used it from 2002, without the cause of the disease",
    read="secondary",
    via="the documentation of two public MELD calculators for equation and bounds; abstract read",
)
KIM_2021 = Source(
    "Kim WR, Mannalithara A, Heimbach JK, et al. Gastroenterology 2021;161(6):1887-1895",
    doi="10.1053/j.gastro.2021.08.050",
    pmid="34481845",
    where="equation of MELD 3.0",
    read="secondary",
    via="an openEHR model of MELD 3.0 that cites the paper and the OPTN; abstract read",
)
MADDREY_1978 = Source(
    "Maddrey WC, Boitnott JK, Bedine MS, et al. Gastroenterology 1978;75(2):193-199",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC6448617/table/tbl1",
    where="the function as modified by Carithers in 1989",
    read="secondary",
    via="review tables in PMC6448617 and Gut",
)
AH_REVIEW_2021 = Source(
    "Prognostic scores in alcohol-associated hepatitis. Clin Liver Dis 2021;25(3):537-555",
    doi="10.1016/j.cld.2021.03.001",
    where="table 1",
    read="full text",
)
LOUVET_2007 = Source(
    "Louvet A, Naveau S, Abdelnour M, et al. Hepatology 2007;45(6):1348-1354",
    url="http://lillemodel.com/lillept.asp",
    where="the model, and survival at six months on either side of 0.45",
    read="secondary",
    via="the authors' own calculator page, PMC6448617 table 1 and the QxMD page",
)
MCDIARMID_2002 = Source(
    "McDiarmid SV, Anand R, Lindblad AS. Transplantation 2002;74(2):173-181",
    doi="10.1097/00007890-200207270-00006",
    pmid="12151728",
    where="third model (bilirubin, INR, albumin, growth failure, age)",
    read="secondary",
    via="WikiDoc, UpToDate and mdapp.co calculator pages, which give the OPTN's equation; abstract read",
)

#: Micromoles per litre in a milligram per decilitre of bilirubin: some papers state their equation in the former.
BILIRUBIN_MICROMOLES = 17.104
BilirubinLater = Annotated[
    float,
    Quantity(
        "mg/dL",
        0.05,
        80,
        "total serum bilirubin after 7 days of corticosteroids",
        {"umol/L": 1 / 17.104},
        terms=(
            "bilirubin at day 7",
            "day 7 bilirubin",
            "bilirubin on day 7",
            "day-7 bilirubin",
            "bili on day 7",
            "bili at day 7",
            "bili day 7",
            "bili d7",
            "bilirubin day 7",
            "bilirubin d7",
            "day 7 bili",
            "d7 bili",
            "d7 bilirubin",
            "day 7: bili",
            "day 7: bilirubin",
            "d7: bili",
            "d7: bilirubin",
            "day seven bilirubin",
            "7 day bilirubin",
            "bilirubin at 7 days",
            "bilirubin after 7 days",
            "bilirubin after 7 days of steroids",
            "bilirubin at 1 week",
            "bilirubin at one week",
            "bili at 1 week",
            "bili after 7 days",
            "bili at 7 days",
            "bilirubin (day 7)",
            "bili (day 7)",
            "bilirubin (d7)",
            "bili (d7)",
            "day 7 of pred bili",
            "day 7 of prednisolone bilirubin",
            "day 7 of steroids bilirubin",
            "bilirubin on d7",
            "bili on d7",
            "week 1 bilirubin",
        ),
        spellings={"µmol/l": "umol/L"},
    ),
]
ControlProthrombinTime = Annotated[
    float,
    Quantity(
        "s",
        5,
        30,
        "prothrombin time of the laboratory's control, in seconds",
        terms=(
            "control prothrombin time",
            "control pt",
            "pt control",
            "pt (control",
            "(control",
            "lab control",
            "lab control pt",
            "control (pt",
            "normal control pt",
            "mean normal pt",
            "mean normal prothrombin time",
            "pt control of",
            "vs control",
            "against a control of",
            "reference pt",
        ),
        spellings={"sec": "s", "secs": "s", "second": "s", "seconds": "s"},
    ),
]
GrowthFailure = Annotated[
    bool,
    Criterion(
        "height or weight more than two standard deviations below the mean for age",
        terms=(
            "growth failure",
            "failure to thrive",
            "growth retardation",
            "stunted growth",
            "stunting",
            "ftt",
            "faltering growth",
            "growth faltering",
            "growth impairment",
        ),
        includes=(
            "weight below the 0.4th centile",
            "height below the 0.4th centile",
            "weight <0.4th centile",
            "height <0.4th centile",
            "below 0.4th centile",
            "below the 0.4th centile",
            "<0.4th centile",
            "weight <2nd centile",
            "height <2nd centile",
            "weight below the 2nd centile",
            "height below the 2nd centile",
            "weight below 2nd centile",
            "height below 2nd centile",
            "weight <1st centile",
            "height <1st centile",
            "below -2 sd",
            "less than -2 sd",
        ),
        opposites=(
            "growing well",
            "thriving",
            "growth normal",
            "normal growth",
            "growth satisfactory",
            "growing along centiles",
            "growing along the 50th centile",
            "growing along the 25th centile",
            "growing along the 9th centile",
            "growing along 25th centile",
            "growing along 50th centile",
            "growth on 25th centile",
            "growth on 50th centile",
            "growth 50th centile",
            "growth 25th centile",
            "weight on 50th centile",
            "weight on 25th centile",
            "no faltering growth",
            "following centiles",
            "tracking centiles",
        ),
    ),
]
ListedInFirstYear = Annotated[
    bool,
    Criterion(
        "put on the liver transplant waiting list before the first birthday",
        terms=(
            "listed before first birthday",
            "listed in the first year of life",
            "listed before age 1",
            "listed in infancy",
            "listed as an infant",
            "listed for transplant in infancy",
            "listed under 1 year",
            "listed under one year of age",
            "listed before 1 year",
            "listed before 12 months",
            "listed before age one",
            "listed at age 6 months",
            "listed at 2 months",
            "listed at 3 months",
            "listed at 4 months",
            "listed at 5 months",
            "listed at 6 months",
            "listed at 7 months",
            "listed at 8 months",
            "listed at 9 months",
            "listed at 10 months",
            "listed at 11 months",
            "listed at 6mo",
            "listed at 8mo",
            "listed at 9mo",
            "listed at 10mo",
            "listed aged 6 months",
            "listed aged 8 months",
            "listed aged 9 months",
            "listed for transplant at 6 months",
            "listed for transplant at 8 months",
            "listed for transplant at 9 months",
        ),
        opposites=(
            "listed after first birthday",
            "listed at 13 months",
            "listed at 14 months",
            "listed at 15 months",
            "listed at 18 months",
            "listed at 2 years",
            "listed at 3 years",
            "listed at age 2",
            "listed at age 3",
            "listed at age 4",
            "listed aged 2",
            "listed aged 3",
            "listed aged 4",
            "listed aged 5",
            "listed after age 1",
            "listed after her first birthday",
            "listed after his first birthday",
            "listed at two years",
        ),
        includes=(
            "went on the list at ten months",
            "went on the list at 10 months",
            "listed at ten months",
            "listed at 10 months",
            "listed at 9 months",
            "listed at 8 months",
            "listed at 7 months",
            "listed at 6 months",
            "listed at 5 months",
            "listed at 4 months",
            "listed at nine months",
            "listed at eight months",
            "listed at seven months",
            "listed at six months",
            "listed at 11 months",
            "listed at eleven months",
            "listed before first birthday",
            "listed before her first birthday",
            "listed before his first birthday",
            "listed aged 6 months",
            "listed aged 8 months",
            "listed aged 9 months",
            "listed aged 10 months",
            "listed in infancy",
            "listed as an infant",
            "listed at 10/12",
            "listed at 9/12",
            "listed at 8/12",
            "listed at 6/12",
            "listed at 7/12",
        ),
    ),
]


@calculator(
    title="MELD (original)",
    source=KAMATH_2001,
    conditions=("chronic liver disease",),
    ages=(12, 120),
    outcome="death within three months on the liver transplant waiting list",
    aliases=("MELD", "MELD(i)", "Model for End-Stage Liver Disease"),
    superseded_by="meld_3",
    confirmed="clincalc 0.4: 500 random patients agree",
)
def meld(bilirubin: Bilirubin, creatinine: Creatinine, inr: Inr, recent_dialysis: RecentDialysis) -> Result:
    """Short-term mortality of patients with chronic liver disease, without sodium, as used from 2002 to 2016.

    Values below 1 count as 1, creatinine at most as 4 and on dialysis as 4; the score is rounded to a whole number
    and ends at 40. MELD-Na (2016) and MELD 3.0 (2023) followed it in US allocation.
    """
    kidney = 4 if recent_dialysis else min(max(creatinine, 1), 4)
    weighted = 9.57 * log(kidney) + 3.78 * log(max(bilirubin, 1)) + 11.20 * log(max(inr, 1)) + 6.43
    score = min(round(weighted), 40)
    return Result(
        score,
        "points",
        "",
        (),
        (
            Risk(
                "death on the liver transplant waiting list",
                "3 months",
                upto(score, {9: 1.9, 19: 6.0, 29: 19.6, 39: 52.6}, over=71.3),
                WIESNER_2003,
            ),
        ),
    )


@calculator(
    title="MELD 3.0",
    source=KIM_2021,
    conditions=("chronic liver disease",),
    ages=(18, 120),
    outcome="death within 90 days on the liver transplant waiting list",
    aliases=("MELD3", "MELD-3"),
    confirmed="clincalc 0.4: 500 random patients agree",
)
def meld_3(
    sex: Sex,
    bilirubin: Bilirubin,
    creatinine: Creatinine,
    inr: Inr,
    sodium: Sodium,
    albumin: Albumin,
    recent_dialysis: RecentDialysis,
) -> Result:
    """Short-term mortality of adults with chronic liver disease, as US liver allocation uses it since July 2023.

    Bilirubin and INR count at least 1, creatinine 1 to 3 (3 on dialysis), sodium 125 to 137 and albumin 1.5 to 3.5; the
    score is rounded and ends at 40, as in allocation. Candidates who registered at 12 to 17 years get the 1.33 points
    of women whatever their sex, which this does not do.
    """
    kidney = 3 if recent_dialysis else min(max(creatinine, 1), 3)
    missing_sodium = 137 - min(max(sodium, 125), 137)
    missing_albumin = 3.5 - min(max(albumin, 1.5), 3.5)
    jaundice = log(max(bilirubin, 1))
    weighted = (
        (1.33 if sex == "female" else 0)
        + 4.56 * jaundice
        + 0.82 * missing_sodium
        - 0.24 * missing_sodium * jaundice
        + 9.09 * log(max(inr, 1))
        + 11.14 * log(kidney)
        + 1.85 * missing_albumin
        - 1.83 * missing_albumin * log(kidney)
        + 6
    )
    return Result(min(round(weighted), 40), "points", "")


@calculator(
    title="Maddrey discriminant function",
    source=MADDREY_1978,
    conditions=("alcoholic hepatitis",),
    outcome="death within a month from alcoholic hepatitis",
    aliases=("Maddrey score", "modified discriminant function", "MDF", "mDF"),
    confirmed="the cases of the GDL guideline library (common clinical models) agree on the score",
    disputed="deaths within a month at 32 or more are given as 20 to 30 % or over by recent reviews, 35 to 45 % by "
    "others and 50 % or over by the oldest",
)
def maddrey(
    prothrombin_time: ProthrombinTime, control_prothrombin_time: ControlProthrombinTime, bilirubin: Bilirubin
) -> Result:
    """Severity of alcoholic hepatitis from prothrombin time and bilirubin, with 32 as the limit of severe disease.

    Prothrombin times depend on the reagent, so that the same patient scores differently between laboratories.
    Rounded to one decimal.
    """
    score = round(4.6 * (prothrombin_time - control_prothrombin_time) + bilirubin, 1)
    return Result(
        score,
        "",
        "severe alcoholic hepatitis" if score >= 32 else "not severe",
        (),
        (Risk("death", "30 days", (20, 30) if score >= 32 else (0, 10), AH_REVIEW_2021),),
    )


@calculator(
    title="Lille model",
    source=LOUVET_2007,
    conditions=("alcoholic hepatitis",),
    outcome="no response to corticosteroids and death within six months in severe alcoholic hepatitis",
    setting="after 7 days of corticosteroids",
    aliases=("Lille score",),
    confirmed="the cases of the GDL guideline library (common clinical models) agree",
)
def lille(
    age: AdultAge,
    albumin: Albumin,
    bilirubin: Bilirubin,
    bilirubin_on_day_7: BilirubinLater,
    creatinine: Creatinine,
    prothrombin_time: ProthrombinTime,
) -> Result:
    """Response of adults with severe alcoholic hepatitis to corticosteroids, after one week of them.

    All values but the second bilirubin are those before treatment, and albumin that before any infusion of it. Renal
    insufficiency is creatinine over 1.3 mg/dL. The score runs from 0 to 1 and is rounded to three decimals.
    """
    fall = (bilirubin - bilirubin_on_day_7) * BILIRUBIN_MICROMOLES
    exponent = (
        3.19
        - 0.101 * age
        + 0.147 * (10 * albumin)
        + 0.0165 * fall
        - (0.206 if creatinine > 1.3 else 0)
        - 0.0065 * (bilirubin * BILIRUBIN_MICROMOLES)
        - 0.0096 * prothrombin_time
    )
    score = round(1 / (1 + exp(exponent)), 3)
    return Result(
        score,
        "",
        upto(score, {0.45: "responder to corticosteroids"}, over="no response to corticosteroids"),
        (),
        (Risk("death", "6 months", upto(score, {0.45: 15}, over=75), LOUVET_2007),),
    )


@calculator(
    title="PELD (2002)",
    source=MCDIARMID_2002,
    conditions=("chronic liver disease",),
    ages=(0, 11.99),
    outcome="death or intensive care while waiting for a liver transplant",
    aliases=("PELD", "Pediatric End-Stage Liver Disease score", "Paediatric End-Stage Liver Disease score"),
)
def peld(
    age: Age,
    listed_in_first_year: ListedInFirstYear,
    bilirubin: Bilirubin,
    inr: Inr,
    albumin: Albumin,
    growth_failure: GrowthFailure,
) -> Result:
    """Severity of chronic liver disease in children under 12 who wait for a transplant, as used from 2002 to 2023.

    Values below 1 count as 1. The points for the first year of life are kept to the age of two by a child listed in it.
    In July 2023 US allocation went over to another equation, with creatinine. Rounded to a whole number.
    """
    items = (
        Item("Age", 4.36 if age < 1 or (age < 2 and listed_in_first_year) else 0),
        Item("Growth failure", 6.67 if growth_failure else 0),
        Item("Bilirubin", 4.80 * log(max(bilirubin, 1))),
        Item("INR", 18.57 * log(max(inr, 1))),
        Item("Albumin", -6.87 * log(max(albumin, 1))),
    )
    return Result(round(total(*items)), "points", "", items)
