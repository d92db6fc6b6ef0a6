"""Exposure to the human immunodeficiency virus, and who may carry it."""

import math
from collections.abc import Mapping
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


def _count(description: str, *terms: str, levels: Mapping[int, tuple[str, ...]] | None = None) -> Quantity:
    return Quantity("1", 0, 1000, description, terms=terms, levels=levels or {})


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
            terms=(
                "sex with a male",
                "sex with men",
                "sex with a man",
                "sexually active with men",
                "msm",
                "sex with males",
                "sex with other males",
                "sex with other men",
                "sexual activity with males",
                "sexual activity with men",
                "sexual activity with other males",
                "sexual activity with other men",
                "sexual activities with other males",
                "sexual activities with men",
                "sexual activities with males",
                "sexual intercourse with men",
                "sexual intercourse with a man",
                "sexual intercourse with males",
                "men who have sex with men",
                "man who has sex with men",
                "male sexual partner",
                "male sexual partners",
                "male partners",
                "male sex partners",
                "sexually active with males",
                "sexual relations with men",
                "unprotected sex with men",
                *(
                    f"{a} with {b}"
                    for a in (
                        "sex",
                        "intercourse",
                        "sexual relations",
                        "sexual intercourse",
                        "sexual encounters",
                        "sexual contact",
                    )
                    for b in (
                        "male partners",
                        "another man",
                        "other men",
                        "men",
                        "a male partner",
                        "males",
                        "different men",
                        "multiple men",
                        "a man",
                    )
                ),
                "has sex with men",
                "has sex with males",
                "sexual partners are men",
                "sexual partners are male",
            ),
            includes=(
                "gay man",
                "gay male",
                "homosexual man",
                "homosexual male",
                "bisexual man",
                "bisexual male",
                "identifies as gay",
            ),
            opposites=(
                "sex with women only",
                "sex only with women",
                "exclusively with women",
                "heterosexual man",
                "heterosexual male",
                "female partners only",
                "not sexually active",
                "no history of sexual activity",
                "never been sexually active",
                "no sexual activity",
                "denies any sexual activity",
                "denies sexual activity",
                "sexually inactive",
                "without any reported sexual practices",
                "no reported sexual practices",
                "sexually abstinent",
                "no sexual partners",
                "never had sex",
                "denies being sexually active",
            ),
        ),
    ],
    receptive_anal_intercourse: Annotated[
        bool,
        Criterion(
            "receptive anal intercourse",
            terms=(
                "receptive anal intercourse",
                "receptive anal sex",
                "receptive anal sexual intercourse",
                "anal receptive intercourse",
                "receptive anal",
                "receptive partner in anal sex",
                "receptive partner in anal intercourse",
                "anal receptive sex",
                "receptive condomless anal",
                "receptive unprotected anal",
                "receptive role in anal intercourse",
                "unprotected receptive anal",
            ),
            wider=(
                "anal sex",
                "anal intercourse",
            ),
            opposites=(
                "not sexually active",
                "no history of sexual activity",
                "never been sexually active",
                "no sexual activity",
                "denies any sexual activity",
                "denies sexual activity",
                "sexually inactive",
                "without any reported sexual practices",
                "no reported sexual practices",
                "sexually abstinent",
                "no sexual partners",
                "never had sex",
                "denies being sexually active",
                "only engaging in vaginal intercourse",
                "only engages in vaginal intercourse",
                "only vaginal intercourse",
                "vaginal intercourse only",
                "exclusively vaginal intercourse",
                "only vaginal sex",
                "vaginal sex only",
            ),
        ),
    ],
    vaginal_intercourse: Annotated[
        bool,
        Criterion(
            "vaginal intercourse",
            terms=(
                "vaginal intercourse",
                "vaginal sex",
                "penile-vaginal intercourse",
                "vaginal sexual intercourse",
                "penile-vaginal sex",
                "vaginal or anal intercourse",
                "vaginal-penile intercourse",
                "unprotected vaginal sex",
                "unprotected vaginal intercourse",
            ),
            opposites=(
                "not sexually active",
                "no history of sexual activity",
                "never been sexually active",
                "no sexual activity",
                "denies any sexual activity",
                "denies sexual activity",
                "sexually inactive",
                "without any reported sexual practices",
                "no reported sexual practices",
                "sexually abstinent",
                "no sexual partners",
                "never had sex",
                "denies being sexually active",
                "only anal intercourse",
                "only receptive anal intercourse",
                "exclusively anal intercourse",
            ),
        ),
    ],
    injection_drug_use: Annotated[
        bool,
        Criterion(
            "has injected drugs",
            terms=(
                "injection drug use",
                "injection drug user",
                "intravenous drug use",
                "ivdu",
                "iv drug use",
                "pwid",
                "injecting drugs",
                "injects drugs",
                "person who injects drugs",
                "injecting drug use",
                "intravenous drug user",
                "intravenous drug abuse",
                "iv drug abuse",
                "uses intravenous drugs",
                "uses iv drugs",
                "using iv drugs",
                "injection drug abuse",
                "iv substance use",
                "injected drugs",
                "injectable drug use",
                "people who inject drugs",
                "injection of drugs",
                "intravenous drug addict",
                "history of injecting drugs",
                "injected drugs in the past",
                "intravenous substance use",
                "injecting drug user",
            ),
            includes=(
                "injects heroin",
                "shares needles",
                "injecting heroin",
                "intravenous heroin",
                "injected heroin",
                "injects methamphetamine",
                "iv heroin",
                "iv cocaine",
                "sharing needles",
            ),
            opposites=(
                "never injected drugs",
                "never used intravenous drugs",
                "never used iv drugs",
            ),
        ),
    ],
    past_hiv_test: Annotated[
        bool,
        Criterion(
            "has been tested for HIV before",
            terms=(
                "past hiv test",
                "past hiv testing",
                "previous hiv test",
                "previously tested for hiv",
                "hiv testing in the past",
                "hiv test in the past",
                "tested for hiv in the past",
                "tested for hiv before",
                "tested for hiv previously",
                "prior hiv test",
                "prior hiv testing",
                "previous hiv testing",
                "previously been tested for hiv",
                "has been tested for hiv",
                "past hiv tests",
                "previous hiv screening",
                "prior hiv screening",
                "been tested for hiv",
                "had an hiv test",
                "has had an hiv test",
                "underwent hiv testing",
                "history of hiv testing",
                "hiv tested in the past",
                *(
                    f"tested for hiv {a}"
                    for a in (
                        "last year",
                        "a year ago",
                        "6 months ago",
                        "six months ago",
                        "two years ago",
                        "2 years ago",
                        "once",
                    )
                ),
                "past test for hiv",
                "prior test for hiv",
                "previous test for hiv",
            ),
            includes=(
                "last hiv test",
                "previous negative hiv test",
                "previously tested negative for hiv",
                "hiv test last year",
                "tested negative for hiv",
                "negative hiv test",
                "recent hiv test",
                "routine hiv testing",
            ),
            opposites=(
                "never been tested for hiv",
                "never tested for hiv",
                "never had an hiv test",
                "no prior hiv test",
                "no previous hiv test",
                "never undergone hiv testing",
                "never had hiv testing",
                "never undergone an hiv test",
                "no past hiv test",
                "first hiv test",
            ),
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
                    "black adult",
                    "black patient",
                    "black person",
                    "black or african american",
                    "afro-american",
                    "african-caribbean",
                    "afro-caribbean",
                    "black african",
                    "black caribbean",
                    "non-hispanic black",
                    "african american/black",
                    "black american",
                ),
                "hispanic": (
                    "hispanic",
                    "latino",
                    "latina",
                    "latinx",
                    "latin american",
                    "mexican-american",
                    "hispanic/latino",
                    "hispanic or latino",
                    "latino/a",
                ),
                "other": (
                    "caucasian",
                    "white man",
                    "white woman",
                    "white male",
                    "white female",
                    "asian",
                    "native american",
                    "white patient",
                    "white adult",
                    "non-hispanic white",
                    "white, non-hispanic",
                    "south asian",
                    "east asian",
                    "white british",
                    "white person",
                    "middle eastern",
                    "pacific islander",
                    "asian american",
                    "asian man",
                    "asian woman",
                    "white non-hispanic",
                    "non-hispanic",
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
    male_partners: Annotated[
        float,
        _count(
            "number of male sexual partners in six months",
            "male partners",
            "male sexual partners",
            "male sex partners",
            *(
                f"{men} in the {past} {six} months"
                for men in (
                    "men",
                    "different men",
                    "male partners",
                    "male sexual partners",
                    "male sex partners",
                    "other men",
                )
                for past in ("last", "past", "previous")
                for six in ("6", "six")
            ),
            *(
                f"different male partners in the {past} {six} months"
                for past in ("last", "past")
                for six in ("6", "six")
            ),
        ),
    ],
    unprotected_receptive_sex: Annotated[
        float,
        _count(
            "times of receptive anal sex without a condom in six months",
            "unprotected receptive anal intercourse",
            *(f"receptive anal {sex} without a condom" for sex in ("sex", "intercourse")),
            *(
                f"{condomless} receptive anal {sex}"
                for condomless in ("unprotected", "condomless")
                for sex in ("sex", "intercourse")
            ),
            "receptive anal sex without condoms",
            "receptive condomless anal sex",
            "instances of receptive anal sex without a condom",
            "episodes of receptive anal sex without a condom",
            "times of receptive anal sex without a condom",
            levels={
                0: (
                    *(
                        f"no instances of {a} {b}"
                        for a in (
                            "receptive anal sex",
                            "receptive anal intercourse",
                        )
                        for b in (
                            "without a condom",
                            "without condoms",
                            "without protection",
                            "without condom use",
                        )
                    ),
                    *(
                        f"no {a} {b}"
                        for a in (
                            "receptive anal sex",
                            "receptive anal intercourse",
                        )
                        for b in (
                            "without a condom",
                            "without condoms",
                            "without protection",
                            "without condom use",
                        )
                    ),
                    *(
                        f"{a} {b} {c}"
                        for a in (
                            "has not engaged in",
                            "has not had",
                            "not engaging in",
                            "did not engage in",
                            "denies",
                            "never had",
                            "denies having",
                            "without any",
                            "has never had",
                        )
                        for b in (
                            "receptive anal sex",
                            "receptive anal intercourse",
                        )
                        for c in (
                            "without a condom",
                            "without condoms",
                            "without protection",
                            "without condom use",
                        )
                    ),
                    *(
                        f"no episodes of {a} {b}"
                        for a in (
                            "receptive anal sex",
                            "receptive anal intercourse",
                        )
                        for b in (
                            "without a condom",
                            "without condoms",
                            "without protection",
                            "without condom use",
                        )
                    ),
                    *(
                        f"{a} {b}"
                        for a in (
                            "no",
                            "denies",
                            "has not had",
                            "has not engaged in",
                        )
                        for b in (
                            "unprotected receptive anal sex",
                            "unprotected receptive anal intercourse",
                            "condomless receptive anal sex",
                            "condomless receptive anal intercourse",
                        )
                    ),
                )
            },
        ),
    ],
    partners_with_hiv: Annotated[
        float,
        _count(
            "number of male partners with HIV in six months",
            "hiv positive partners",
            "hiv-positive partners",
            "partners with hiv",
            "male partners with hiv",
            "hiv-positive male partners",
            "hiv-positive sex partners",
            "partners living with hiv",
            "hiv-positive sexual partners",
            levels={
                0: (
                    *(
                        f"none of {a}{b}{c}partners {d} {e}"
                        for a in (
                            "his ",
                            "the ",
                            "her ",
                            "",
                        )
                        for b in (
                            "male ",
                            "",
                        )
                        for c in (
                            "sexual ",
                            "sex ",
                            "",
                        )
                        for d in (
                            "were",
                            "was",
                            "are",
                            "is",
                            "being",
                            "have been",
                        )
                        for e in (
                            "hiv positive",
                            "hiv-positive",
                            "known to have hiv",
                            "known to be hiv-positive",
                        )
                    ),
                    *(
                        f"no {a} {b}partners"
                        for a in (
                            "hiv-positive",
                            "hiv positive",
                            "known hiv-positive",
                        )
                        for b in (
                            "male ",
                            "sexual ",
                            "sex ",
                            "",
                        )
                    ),
                    "no partners with hiv",
                    "none of them were hiv positive",
                    "none of whom were hiv positive",
                    "none of them being hiv positive",
                    "none were hiv positive",
                    "none of his partners had hiv",
                ),
                1: (
                    *(
                        f"{a} {b} {c}partner"
                        for a in (
                            "one",
                            "one known",
                            "a single",
                            "1",
                        )
                        for b in (
                            "hiv-positive",
                            "hiv positive",
                        )
                        for c in (
                            "male ",
                            "sexual ",
                            "sex ",
                            "",
                        )
                    ),
                    *(
                        f"one of {a}{b}partners {c} {d}{e}"
                        for a in (
                            "his ",
                            "the ",
                            "",
                        )
                        for b in (
                            "recent ",
                            "male ",
                            "sexual ",
                            "sex ",
                            "male sex ",
                            "male sexual ",
                            "",
                        )
                        for c in (
                            "was",
                            "is",
                            "being",
                        )
                        for d in (
                            "known to be ",
                            "",
                        )
                        for e in (
                            "hiv positive",
                            "hiv-positive",
                        )
                    ),
                    *(
                        f"one of {a} {b} {c}{d}"
                        for a in (
                            "them",
                            "whom",
                        )
                        for b in (
                            "was",
                            "is",
                            "being",
                        )
                        for c in (
                            "known to be ",
                            "",
                        )
                        for d in (
                            "hiv positive",
                            "hiv-positive",
                        )
                    ),
                    "one partner with hiv",
                    "one partner being hiv positive",
                    "one partner who was hiv positive",
                    "one partner who is hiv positive",
                ),
                2: (
                    *(
                        f"two of {a}{b}partners {c} {d}"
                        for a in (
                            "his ",
                            "the ",
                            "",
                        )
                        for b in (
                            "male ",
                            "sexual ",
                            "sex ",
                            "",
                        )
                        for c in (
                            "were",
                            "are",
                            "being",
                        )
                        for d in (
                            "hiv positive",
                            "hiv-positive",
                        )
                    ),
                    *(
                        f"two of {a} {b} {c}"
                        for a in (
                            "them",
                            "whom",
                        )
                        for b in (
                            "were",
                            "are",
                            "being",
                        )
                        for c in (
                            "hiv positive",
                            "hiv-positive",
                        )
                    ),
                    "two hiv-positive partners",
                    "two hiv positive partners",
                ),
            },
        ),
    ],
    unprotected_insertive_sex: Annotated[
        float,
        _count(
            "times of insertive anal sex without a condom with a man with HIV in six months",
            "unprotected insertive anal intercourse",
            *(
                f"insertive anal {sex} without {a_condom} with {whom}"
                for sex in ("sex", "intercourse")
                for a_condom in ("a condom", "condoms", "protection")
                for whom in (
                    "an hiv-positive partner",
                    "an hiv-positive man",
                    "a man who was hiv-positive",
                    "a man who is hiv-positive",
                    "a man with hiv",
                    "hiv-positive partners",
                    "hiv-positive men",
                    "that partner",
                )
            ),
            *(
                f"{condomless} insertive anal {sex} with {whom}"
                for condomless in ("unprotected", "condomless")
                for sex in ("sex", "intercourse")
                for whom in (
                    "an hiv-positive partner",
                    "an hiv-positive man",
                    "a man with hiv",
                    "hiv-positive partners",
                    "hiv-positive men",
                )
            ),
            *(
                f"{a} of insertive anal sex without {b} with an hiv-positive partner"
                for a in (
                    "instances",
                    "episodes",
                )
                for b in (
                    "a condom",
                    "protection",
                    "condoms",
                )
            ),
            "insertive anal sex without a condom with an hiv positive partner",
            "insertive anal sex without a condom with a hiv-positive partner",
            "insertive anal sex without protection with a hiv-positive partner",
            "insertive anal intercourse without a condom with a hiv-positive partner",
            "condomless insertive anal sex with an hiv positive partner",
            levels={
                0: (
                    *(
                        f"no {a} {b} with {c}{d} {e}"
                        for a in (
                            "insertive anal sex",
                            "insertive anal intercourse",
                        )
                        for b in (
                            "without a condom",
                            "without condoms",
                            "without protection",
                        )
                        for c in (
                            "an ",
                            "a ",
                            "",
                        )
                        for d in (
                            "hiv-positive",
                            "hiv positive",
                        )
                        for e in (
                            "partner",
                            "man",
                            "partners",
                            "men",
                        )
                    ),
                    *(
                        f"no {a} of {b} {c}"
                        for a in (
                            "instances",
                            "episodes",
                        )
                        for b in (
                            "insertive anal sex",
                            "insertive anal intercourse",
                        )
                        for c in (
                            "without a condom",
                            "without condoms",
                            "without protection",
                            "without condom use",
                        )
                    ),
                    *(
                        f"{a} {b} {c}"
                        for a in (
                            "has not engaged in",
                            "has not had",
                            "did not engage in",
                            "denies",
                            "denies having",
                        )
                        for b in (
                            "insertive anal sex",
                            "insertive anal intercourse",
                        )
                        for c in (
                            "without a condom",
                            "without condoms",
                            "without protection",
                            "without condom use",
                        )
                    ),
                    "no unprotected insertive anal sex",
                    "no unprotected insertive anal intercourse",
                )
            },
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
                "aids": (
                    "source with aids",
                    "source patient has aids",
                    "high viral load",
                    "acute aids illness",
                    "known hiv and acute aids illness",
                    "known hiv with acute aids illness",
                    "known hiv with aids",
                    "known aids",
                    "patient with aids",
                    "aids patient",
                    "advanced aids",
                    "end-stage aids",
                    "source with advanced hiv",
                    "known hiv with high viral load",
                    "hiv with a high viral load",
                    "advanced hiv",
                    "hiv with high viral load",
                    "late-stage hiv",
                    "end-stage hiv",
                    "symptomatic aids",
                    "terminal hiv",
                    "hiv/aids patient",
                    "hiv with aids",
                    "known high viral load",
                ),
                "asymptomatic": (
                    "known hiv",
                    "hiv positive source",
                    "hiv-positive source",
                    "source is hiv positive",
                    "known hiv-positive",
                    "hiv-positive patient without symptoms",
                    "known hiv without symptoms",
                    "asymptomatic hiv",
                    "asymptomatic hiv-positive",
                    "hiv-positive and asymptomatic",
                    "hiv-positive but asymptomatic",
                    "asymptomatic hiv patient",
                    "hiv-positive source patient",
                    "hiv positive without symptoms",
                    "asymptomatic hiv infection",
                    "asymptomatic with hiv",
                    "hiv without symptoms",
                ),
                "unknown, high risk": (
                    "high-risk source",
                    "source injects drugs",
                    "source is an iv drug user",
                    "unknown source patient in a high-risk situation",
                    "unknown source in a high-risk situation",
                    "unknown source, high risk",
                    "unknown hiv status in a high-risk situation",
                    "unknown source in a high-risk setting",
                    "unknown hiv status, high risk",
                    "unknown source with high risk",
                    *(
                        f"{a} is {b}"
                        for a in (
                            "source",
                            "source patient",
                        )
                        for b in (
                            "an intravenous drug user",
                            "an injection drug user",
                            "suspected of having hiv",
                        )
                    ),
                    "source suspected of hiv",
                    "unknown source from a high-prevalence area",
                    "high-risk unknown source",
                    "high-risk situation",
                ),
                "unknown, low risk": (
                    "low-risk source",
                    "unknown source",
                    "unknown source, low risk",
                    "unknown source in a low-risk situation",
                    "unknown hiv status in a low-risk situation",
                    "unknown hiv status, low risk",
                    "unknown source patient in a low-risk situation",
                    "low-risk unknown source",
                    "low-risk situation",
                    "unknown low-risk source",
                ),
            },
        ),
    ],
    exposure_fluid: Annotated[
        Literal["fresh blood", "other high-risk fluid", "dried blood", "low-risk secretion"],
        Choice(
            "what was transferred: fresh blood; another high-risk fluid such as semen; dried old blood; tears, "
            "urine or saliva",
            {
                "fresh blood": (
                    "fresh blood",
                    "visible fresh blood",
                    "contaminated with fresh blood",
                    "fresh bloody fluid",
                    "containing fresh blood",
                ),
                "other high-risk fluid": (
                    "semen",
                    "vaginal fluid",
                    "cerebrospinal fluid",
                    "vaginal secretions",
                    "amniotic fluid",
                    "pericardial fluid",
                    "synovial fluid exposure",
                    "seminal fluid",
                ),
                "dried blood": ("dried blood", "old blood", "dried old blood", "old dried blood"),
                "low-risk secretion": (
                    "contact with saliva",
                    "exposed to saliva",
                    "exposed to urine",
                    "patient's saliva",
                    "exposure to saliva",
                    "exposure to urine",
                    "exposure to tears",
                    "exposed to tears",
                    "contained saliva",
                    "containing saliva",
                    "containing urine",
                    "contaminated with saliva",
                    "contaminated with urine",
                    "contact with tears",
                    "contact with urine",
                    "contaminated with tears",
                    "saliva exposure",
                    "urine exposure",
                    "splashed with urine",
                    "splashed with saliva",
                    "containing tears",
                    "drop of saliva",
                ),
            },
        ),
    ],
    exposure_route: Annotated[
        Literal["intravenous", "deep intramuscular", "deep with bleeding", "superficial", "mucosal", "intact skin"],
        Choice(
            "route: into a vein; deep into muscle; deep through the skin with visible bleeding; superficial without "
            "bleeding; mucosa only; intact skin",
            {
                "intravenous": (
                    "injected into a vein",
                    "intravenous inoculation",
                    "directly into a vein",
                    "directly into the bloodstream",
                    "into a vein",
                ),
                "deep intramuscular": (
                    "deep intramuscular",
                    "deep into the muscle",
                    "deep into muscle",
                    "penetrated the muscle",
                    "deep into the nurse's muscle",
                    "deep into his muscle",
                    "deep into her muscle",
                    "deep into their muscle",
                    "deep muscle injury",
                    "deep intramuscular injury",
                    "deep muscular penetration",
                    "penetrated deep into",
                    "into the muscle tissue",
                ),
                "deep with bleeding": (
                    "deep puncture",
                    "visible bleeding",
                    "deep needlestick",
                    "deep transcutaneous",
                    "deep percutaneous",
                    "deep needle stick",
                    "transcutaneous with visible bleeding",
                    "with visible bleeding",
                    "deep needle-stick",
                    "deep puncture wound",
                    "visible blood",
                    "deep cut",
                    "deep transcutaneous injury",
                    "deep penetrating injury",
                    "deep laceration",
                ),
                "superficial": (
                    "superficial scratch",
                    "superficial puncture",
                    "superficial needlestick",
                    "superficial transcutaneous",
                    "superficially penetrated",
                    "superficial needle stick",
                    "superficial skin penetration",
                    "superficial needle-stick",
                    "without visible bleeding",
                    "without any visible bleeding",
                    "no visible bleeding",
                    "did not result in bleeding",
                    "superficial prick",
                    "superficial injury",
                    "superficial wound",
                    "superficial cut",
                    "no bleeding at the site",
                ),
                "mucosal": (
                    "mucosal contact",
                    "mucous membrane",
                    "splash to the eye",
                    "eye splash",
                    "mucosal exposure",
                    "mucosal splash",
                    "mucocutaneous exposure",
                    "splashed into the eye",
                    "splashed in the eye",
                    "mucosal surface",
                    "mucosal membrane",
                    "splash to the eyes",
                    "splash into the eye",
                    "splashed into his eyes",
                    "splashed into her eyes",
                    "splash to the mouth",
                    "splashed in the mouth",
                ),
                "intact skin": (
                    "intact skin",
                    "unbroken skin",
                    "skin was intact",
                    "skin is intact",
                    "skin remained intact",
                ),
            },
        ),
    ],
    exposure_volume: Annotated[
        Literal["massive", "measurable", "moderate", "small", "trace"],
        Choice(
            "volume: massive (transfusion); measurable (over 1 mL); moderate (large hollow needle); small (fine hollow "
            "needle); trace (suture needle)",
            {
                "massive": (
                    "transfused with infected blood",
                    "transfusion of infected blood",
                    "massive inoculum",
                    "massive volume",
                    "inoculum was massive",
                    "massive transfusion of",
                ),
                "measurable": (
                    "more than 1 ml",
                    "over 1 ml",
                    "measurable volume",
                    "measurable inoculum",
                    ">1 ml",
                    "> 1 ml",
                    "inoculum of more than 1 ml",
                ),
                "moderate": (
                    "large-bore needle",
                    "large bore needle",
                    "large-bore, hollow needle",
                    "large-bore hollow needle",
                    "large bore hollow needle",
                    "large hollow needle",
                    "large-gauge hollow needle",
                ),
                "small": (
                    "small-bore needle",
                    "small bore needle",
                    "hollow needle",
                    "small-bore, hollow needle",
                    "small-bore hollow needle",
                    "small hollow needle",
                    "fine hollow needle",
                ),
                "trace": (
                    "suture needle",
                    "solid needle",
                    "trace volume",
                    "just a trace",
                    "trace inoculum",
                    "trace only",
                    "trace amount of inoculum",
                ),
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
