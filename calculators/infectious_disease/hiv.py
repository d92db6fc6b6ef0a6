"""Exposure to the human immunodeficiency virus, and who may carry it."""

import math
from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.patient import Age, Sex
from ..vocabulary.psychiatric import Methamphetamine, Poppers

HAUKOOS_2012 = Source(
    "Haukoos JS, Lyons MS, Lindsell CJ, et al. Am J Epidemiol 2012;175(8):838-846",
    doi="10.1093/aje/kwr389",
    pmid="22431561",
    where="abstract (variables, range of -14 to 81, prevalence by group); points",
    read="abstract",
    via="points from MDCalc; they add up to the range of the abstract",
)
SMITH_2012 = Source(
    "Smith DK, Pals SL, Herbst JH, Shinde S, Carey JW. J Acquir Immune Defic Syndr 2012;60",
    url="http://www.bu.edu/aodhealth/issues/issue_july12/walley_daley_smith.html",
    where="seven items, greatest points of each; points from MDCalc",
    read="secondary",
    via="Boston University, Alcohol, Other Drugs and Health, July 2012; MDCalc",
)
VERTESI_2003 = Source(
    "Vertesi L. Risk Assessment Stratification Protocol (RASP) to help patients decide on the use of postexposure "
    "prophylaxis for HIV exposure. CJEM 2003;5(1):46-48",
    url="http://www.cjem-online.ca/v5/n1/p46",
    where="figure 1",
    read="secondary",
    via="medicalalgorithms.com and TabletWise, RASP (factors; less than 1 in 100,000 is not indicated)",
)


def _count(description: str, *terms: str) -> Quantity:
    return Quantity("1", 0, 1000, description, terms=terms)


@calculator(
    title="Denver HIV risk score",
    source=HAUKOOS_2012,
    ages=(13, 120),
    outcome="undiagnosed infection with the human immunodeficiency virus",
    setting="emergency department or clinic, to choose whom to test",
    aliases=("Denver HIV Risk Score",),
    disputed="the points by age: two public calculators give 6 points at 26 to 32 years, where MDCalc gives 10",
)
def denver_hiv(
    age: Age,
    sex: Sex,
    sex_with_male: Annotated[
        bool,
        Criterion(
            "has sex with a male",
            terms=("sex with a male", "sex with men", "sex with a man", "sexually active with men", "msm"),
        ),
    ],
    receptive_anal_intercourse: Annotated[
        bool, Criterion("receptive anal intercourse", terms=("receptive anal intercourse", "receptive anal sex"))
    ],
    vaginal_intercourse: Annotated[
        bool, Criterion("vaginal intercourse", terms=("vaginal intercourse", "vaginal sex"))
    ],
    injection_drug_use: Annotated[
        bool,
        Criterion(
            "has injected drugs",
            terms=("injection drug use", "injection drug user", "intravenous drug use", "ivdu", "iv drug use", "pwid"),
        ),
    ],
    past_hiv_test: Annotated[
        bool,
        Criterion(
            "has been tested for HIV before",
            terms=("past hiv test", "past hiv testing", "previous hiv test", "previously tested for hiv"),
        ),
    ],
    ethnicity: Annotated[
        Literal["black", "hispanic", "other"],
        Choice(
            "race or ethnicity as the score groups it: Black; Hispanic; any other, White included",
            {
                "black": (
                    "african american",
                    "african-american",
                    "black man",
                    "black woman",
                    "black male",
                    "black female",
                ),
                "hispanic": ("hispanic", "latino", "latina", "latinx"),
                "other": (
                    "caucasian",
                    "white man",
                    "white woman",
                    "white male",
                    "white female",
                    "asian",
                    "native american",
                ),
            },
        ),
    ],
) -> Result:
    """Chance that a person who does not know of it carries the human immunodeficiency virus, to choose whom to test.

    Ethnicity stands for where the infection was common in the population studied, and is often left out.
    """
    items = (
        Item("Age", below(age, {22: 0, 26: 4, 33: 10, 47: 12, 55: 10, 61: 4}, otherwise=0)),
        Item("Male", 21 if sex == "male" else 0),
        Item("Sex with a male", 22 if sex_with_male else 0),
        Item("Receptive anal intercourse", 8 if receptive_anal_intercourse else 0),
        Item("Vaginal intercourse", -10 if vaginal_intercourse else 0),
        Item("Injection drug use", 9 if injection_drug_use else 0),
        Item("Past HIV test", -4 if past_hiv_test else 0),
        Item("Ethnicity", {"black": 9, "hispanic": 3, "other": 0}[ethnicity]),
    )
    score = total(*items)
    names: dict[float, str] = {20: "very low risk", 30: "low risk", 40: "moderate risk", 50: "high risk"}
    prevalence = below(score, {20: 0.31, 30: 0.41, 40: 0.99, 50: 1.59}, otherwise=3.59)
    return Result(
        score,
        "points",
        below(score, names, otherwise="very high risk"),
        items,
        (Risk("undiagnosed HIV infection", "at presentation", prevalence, HAUKOOS_2012),),
    )


@calculator(
    title="HIV incidence risk index for men who have sex with men",
    source=SMITH_2012,
    sex="male",
    outcome="infection with the human immunodeficiency virus",
    setting="men who have sex with men, not infected, before exposure prophylaxis is considered",
    aliases=("HIRI-MSM",),
)
def hiri_msm(
    age: Age,
    male_partners: Annotated[float, _count("number of male sexual partners in six months", "male partners")],
    unprotected_receptive_sex: Annotated[
        float,
        _count("times of receptive anal sex without a condom in six months", "unprotected receptive anal intercourse"),
    ],
    partners_with_hiv: Annotated[
        float,
        _count("number of male partners with HIV in six months", "hiv positive partners", "hiv-positive partners"),
    ],
    unprotected_insertive_sex: Annotated[
        float,
        _count(
            "times of insertive anal sex without a condom with a man with HIV in six months",
            "unprotected insertive anal intercourse",
        ),
    ],
    methamphetamine: Methamphetamine,
    poppers: Poppers,
) -> Result:
    """Risk that a man who has sex with men becomes infected with the human immunodeficiency virus."""
    items = (
        Item("Age", below(age, {18: 0, 29: 8, 41: 5, 49: 2}, otherwise=0)),
        Item("Male partners", upto(male_partners, {5: 0, 10: 4}, over=7)),
        Item("Receptive anal sex without a condom", 10 if unprotected_receptive_sex >= 1 else 0),
        Item("Partners with HIV", below(partners_with_hiv, {1: 0, 2: 4}, otherwise=8)),
        Item("Insertive anal sex without a condom with a man with HIV", 6 if unprotected_insertive_sex >= 5 else 0),
        Item("Methamphetamine", 5 if methamphetamine else 0),
        Item("Poppers", 3 if poppers else 0),
    )
    score = total(*items)
    return Result(score, "points", "high risk (10 or more)" if score >= 10 else "low risk (under 10)", items)


_SOURCE = {"aids": 1, "asymptomatic": 10, "unknown, high risk": 100, "unknown, low risk": 1000}
_FLUID = {"fresh blood": 1, "other high-risk fluid": 10, "dried blood": 100, "low-risk secretion": 1000}
_ROUTE = {
    "intravenous": 1,
    "deep intramuscular": 10,
    "deep with bleeding": 100,
    "superficial": 200,
    "mucosal": 500,
    "intact skin": 1000,
}
_VOLUME = {"massive": 100, "measurable": 10, "moderate": 5, "small": 3, "trace": 1}


@calculator(
    title="HIV needle stick risk assessment stratification protocol",
    source=VERTESI_2003,
    conditions=("possible exposure to hiv",),
    outcome="infection with the human immunodeficiency virus",
    setting="after a needle stick or another exposure",
    aliases=("RASP", "HIV needle stick RASP"),
    confirmed="Cambio guideline model: 4 cases agree",
)
def hiv_exposure_rasp(
    exposure_source: Annotated[
        Literal["aids", "asymptomatic", "unknown, high risk", "unknown, low risk"],
        Choice(
            "source of the exposure: known HIV with end-stage disease or a high viral load; known HIV without "
            "symptoms; unknown in a high-risk situation (suspected HIV, drug injection, high prevalence); unknown, low",
            {
                "aids": ("source with aids", "source patient has aids", "high viral load"),
                "asymptomatic": ("known hiv", "hiv positive source", "hiv-positive source", "source is hiv positive"),
                "unknown, high risk": ("high-risk source", "source injects drugs", "source is an iv drug user"),
                "unknown, low risk": ("low-risk source", "unknown source"),
            },
        ),
    ],
    exposure_fluid: Annotated[
        Literal["fresh blood", "other high-risk fluid", "dried blood", "low-risk secretion"],
        Choice(
            "what was transferred: fresh blood; another high-risk fluid such as semen; dried old blood; tears, "
            "urine or saliva",
            {
                "fresh blood": ("fresh blood",),
                "other high-risk fluid": ("semen", "vaginal fluid", "cerebrospinal fluid"),
                "dried blood": ("dried blood", "old blood", "dried old blood"),
                "low-risk secretion": ("contact with saliva", "exposed to saliva", "exposed to urine"),
            },
        ),
    ],
    exposure_route: Annotated[
        Literal["intravenous", "deep intramuscular", "deep with bleeding", "superficial", "mucosal", "intact skin"],
        Choice(
            "route: into a vein; deep into muscle; deep through the skin with visible bleeding; superficial without "
            "bleeding; mucosa only; intact skin",
            {
                "intravenous": ("injected into a vein", "intravenous inoculation"),
                "deep intramuscular": ("deep intramuscular",),
                "deep with bleeding": ("deep puncture", "visible bleeding", "deep needlestick"),
                "superficial": ("superficial scratch", "superficial puncture", "superficial needlestick"),
                "mucosal": ("mucosal contact", "mucous membrane", "splash to the eye", "eye splash"),
                "intact skin": ("intact skin",),
            },
        ),
    ],
    exposure_volume: Annotated[
        Literal["massive", "measurable", "moderate", "small", "trace"],
        Choice(
            "volume: massive (transfusion); measurable (over 1 mL); moderate (large hollow needle); small (fine hollow "
            "needle); trace (suture needle)",
            {
                "massive": ("transfused with infected blood", "transfusion of infected blood"),
                "measurable": ("more than 1 ml", "over 1 ml"),
                "moderate": ("large-bore needle", "large bore needle"),
                "small": ("small-bore needle", "small bore needle", "hollow needle"),
                "trace": ("suture needle", "solid needle"),
            },
        ),
    ],
) -> Result:
    """Estimated risk of infection from one exposure, in percent, by a protocol that multiplies four factors.

    A way to structure the talk about prophylaxis; the factors are an author's estimates. Viral suppression in the
    source and present guidelines are not in it.
    """
    one_in = _SOURCE[exposure_source] * _FLUID[exposure_fluid] * _ROUTE[exposure_route] / _VOLUME[exposure_volume]
    tens = math.log10(one_in)  # 1 in 1,000 is 3
    groups: dict[float, str] = {
        3: "prophylaxis definitely indicated (1 in 1,000 or more)",
        4: "prophylaxis recommended but optional (1 in 1,000 to 1 in 10,000)",
        5: "prophylaxis optional but not recommended (1 in 10,000 to 1 in 100,000)",
    }
    band = upto(tens, groups, over="prophylaxis not indicated (under 1 in 100,000)")
    percent = min(100 / one_in, 100)
    return Result(percent, "%", band, (), (Risk("HIV infection", "from the exposure", percent, VERTESI_2003),))
