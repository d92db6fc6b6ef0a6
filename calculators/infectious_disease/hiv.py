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
                *(
                    "regular male partner",
                    "casual male partner",
                    "sex with other guys",
                    "gbmsm",
                ),
            ),
            includes=(
                "gay man",
                "gay male",
                "homosexual man",
                "homosexual male",
                "bisexual man",
                "bisexual male",
                "identifies as gay",
                *("bi male", "bi man", "bi guy", "gay", "queer man", "homosexual"),
                *("sleeps with men", "sex w men", "sex w/ men", "has male partners", "men only"),
                *("only men", "male partners only", "partners male", "partners: male"),
                *("partners all male", "male and female partners", "mlm", "heterosexual woman"),
                *("heterosexual female", "straight woman", "straight female", "het female"),
                *("sleeps with guys", "sex with guys", "male sexual contacts", "male contacts"),
                "male partner",
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
                *("straight male", "straight man", "straight guy", "hetero male", "hetero man", "cis-het male"),
                *("msw only", "only female partners", "only sleeps with women", "sex with women exclusively"),
                *("sleeps with women only", "sleeps only with women", "women only", "only women"),
                *("sex w women only", "sex only w women", "female partners exclusively"),
                *("partners: female", "partners female only", "partners all female"),
                *("never sex with men", "never with men", "never with a man", "never had sex with a man"),
                *("never had sex with men", "no male partners ever", "straight bloke", "straight lad"),
                *("heterosexual gent", "heterosexual gentleman", "het male", "het man"),
            ),
            excludes=(*("gay woman", "gay female", "gay women", "no male partners"),),
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
                *("receptive ai", "urai", "receptive role", "receptive partner"),
                *("msm, rai", "rai no condoms", "rai without condoms", "rai with condoms"),
                *("bottomed", "is a bottom", "versatile", "receptive condomless", "receptive anal with"),
                *("receptive and insertive", "insertive and receptive", "r+i anal", "anal receptive"),
                *("receptive/insertive", "she has anal sex", "receptive unprotected"),
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
                *("insertive only", "only insertive", "tops only", "only tops", "exclusively insertive"),
                *("exclusive top", "oral sex only", "only oral sex"),
                *("top only", "a top only", "total top", "strictly top", "always tops", "only ever tops"),
                *("only ever topped", "never bottoms", "never bottomed", "never receptive"),
                *("no receptive", "no anal sex", "never anal", "denies anal", "never had anal sex"),
                *("no ai", "no rai", "vaginal only", "pv sex only", "only insertive anal"),
                "insertive anal only",
            ),
            includes=(
                *("bottoming", "bottom role", "condomless bottoming", "passive anal sex"),
                "passive anal intercourse",
                *("he bottoms", "bottoms and tops", "tops and bottoms", "bottoms only", "mostly bottoms"),
                *("usually bottoms", "always bottoms"),
                *("bottoming and topping", "men only, bottoms", "bottoms, no", "bottoms mostly"),
                *("bottoms mainly", "mainly bottoms", "bottoms with", "bottoms without"),
                "prefers to bottom",
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
                *("vaginal sex only", "vaginal intercourse only", "only vaginal intercourse", "only vaginal sex"),
                *("exclusively vaginal intercourse", "only engages in vaginal intercourse"),
                *("only engaging in vaginal intercourse", "peno-vaginal sex", "peno-vaginal intercourse"),
                *("condomless vaginal sex", "pv sex"),
                *("vaginal and anal", "vaginal and oral", "pv intercourse", "vaginal intercourse with"),
                "frontal sex",
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
                *("oral sex only", "only oral sex", "only has sex with men"),
                *("no vaginal sex", "never vaginal", "never had vaginal sex", "no female partners ever"),
                *("never had female partners", "never slept with a woman", "never slept with women"),
                *("never had sex with women", "never had sex with a woman", "no sex with women"),
                *("anal only", "anal sex only"),
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
                *("idu", "ivda", "iv drug user", "injecting drug use history"),
                "slamsex",
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
                *("ivdu history", "ex ivdu", "ex pwid", "former ivdu", "former pwid", "previous ivdu"),
                *("past ivdu", "former injector", "ex-injector", "used to inject", "injects crystal"),
                *("injects tina", "injects mephedrone", "injects amphetamine", "injects cocaine"),
                *("injects steroids and heroin", "groin injector", "iv crack"),
                *(
                    "shares works",
                    "sharing works",
                    "needle exchange",
                    "iv meth",
                    "iv amphetamines",
                ),
                *("slams crystal", "slams meth", "slams tina", "slams mephedrone", "slamming crystal"),
                *("slamming meth", "slamming mephedrone", "slamming drugs", "slamming tina"),
                *("shoots up", "shooting up", "shot up heroin", "injects speed", "injects heroin and"),
                *("mainlines", "mainlining", "skin popping", "skin-popping", "iv speed", "iv opioids"),
                *("iv fentanyl", "injects fentanyl", "ex-injecting", "used to shoot up"),
            ),
            opposites=(
                "never injected drugs",
                "never used intravenous drugs",
                "never used iv drugs",
                *("never injected", "never injects", "has never injected", "non-injector", "never ivdu"),
                *("no injecting", "never shared needles and never injected"),
                *("never shot up", "never put a needle in", "never slammed", "no slamming"),
                *("no ivdu ever", "never iv drugs", "never iv", "never injected anything"),
                *("never injected any", "never injected any drugs", "no injecting ever"),
                *("doesn't inject", "does not inject", "doesn't inject drugs", "does not inject drugs"),
                *("no needles ever", "never used needles", "snorts only", "smokes not injects"),
                *("no iv use", "no iv drugs ever", "no idu", "no ivdu/chems"),
            ),
            excludes=(),
        ),
    ],
    past_hiv_test: Annotated[
        bool,
        Criterion(
            "has been tested for HIV before",
            terms=(
                "previously tested for hiv",
                "tested for hiv in the past",
                "tested for hiv before",
                "tested for hiv previously",
                "previously been tested for hiv",
                "has been tested for hiv",
                "been tested for hiv",
                "had an hiv test",
                "has had an hiv test",
                "underwent hiv testing",
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
                *("hiv tested before", "tested for hiv at", "regular hiv tests", "regular hiv testing"),
                *("annual hiv test", "3-monthly hiv tests", "tests regularly for hiv", "tested regularly for hiv"),
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
                *("hiv test in", "hiv test negative"),
                *("tested hiv negative", "negative hiv result"),
                *("previous hiv negative", "hiv tested in", "last tested for hiv", "last hiv negative"),
                "antenatal hiv test",
                *("past hiv test", "past hiv testing", "previous hiv test", "hiv testing in the past"),
                *("hiv test in the past", "prior hiv test", "prior hiv testing", "previous hiv testing"),
                *("previous hiv screening", "prior hiv screening", "history of hiv testing", "past test for hiv"),
                *("prior test for hiv", "previous test for hiv"),
                *("hiv neg in", "hiv negative in", "hiv neg last year", "hiv neg last", "last hiv neg"),
                *("hiv test neg", "hiv ab neg in", "hiv neg at booking", "hiv neg antenatally"),
                *("prev hiv neg", "previous hiv screen neg", "last hiv screen", "hiv screen in"),
                *("tested for hiv every", "hiv tests every", "hiv tests regularly", "4th gen neg in"),
                "prior negative hiv test",
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
                *("never had hiv test", "never had a hiv test", "never hiv tested", "never been hiv tested"),
                *("not tested before for hiv", "not tested for hiv before", "hiv never tested"),
                *("first ever hiv test", "never previously tested for hiv", "never tested hiv", "hiv-test naive"),
                *("no past hiv testing", "no previous hiv testing", "no prior hiv testing"),
                *("no history of hiv testing", "no previous hiv screening", "no prior hiv screening"),
                *("no hiv testing in the past", "no hiv test in the past", "no previous test for hiv"),
                *("no prior test for hiv", "no past test for hiv", "denies previous hiv testing"),
                *("denies past hiv testing", "denies prior hiv testing", "denies any previous hiv testing"),
                *("denies any past hiv testing", "denies any prior hiv testing", "denies history of hiv testing"),
                *("denies a history of hiv testing", "denies previous hiv test", "denies past hiv test"),
                *("denies prior hiv test", "denies any prior hiv test", "without prior hiv testing"),
                *("without previous hiv testing", "without past hiv testing", "without any prior hiv testing"),
                *("without a past hiv test", "without a prior hiv test", "without a previous hiv test"),
                *("without any past hiv testing", "not had a past hiv test", "not had an hiv test"),
                *("not had a previous hiv test", "not had a prior hiv test", "has not had an hiv test"),
                *("no known past hiv test", "no known prior hiv testing", "no known previous hiv testing"),
                *("no record of hiv testing", "no documented hiv test", "no history of a past hiv test"),
                *("no history of past hiv testing", "no history of a previous hiv test"),
                *("no history of previous hiv testing", "no history of prior hiv testing"),
                *("no history of past hiv tests", "denies having a past hiv test", "denies any past hiv tests"),
                *("lacks a past hiv test", "no reported past hiv test"),
                *("never had the hiv test", "never had the test for hiv", "never had an hiv blood test"),
                *("never had hiv bloods", "never screened for hiv", "never been screened for hiv"),
                *("never had one (hiv test)", "no hiv test ever", "no hiv tests ever"),
                *("no hiv test before", "no hiv test previously", "never hiv test", "hiv test: never"),
                *("hiv testing: never", "never tested before for hiv", "first time hiv test"),
                *("first hiv testing", "first-ever hiv test", "has never had hiv test", "1st hiv test"),
                *("not previously tested for hiv", "no prior hiv tests"),
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
                    *("black african woman", "black african man", "black african male", "black african female"),
                    *("black british", "black lady", "black gentleman", "african descent", "black ethnicity"),
                    *("ethnicity black", "of african origin", "black caribbean man", "black caribbean woman"),
                    "black/african american",
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
                    *("hispanic male", "hispanic female", "hispanic man", "hispanic woman", "puerto rican"),
                    *("latin american origin", "ethnicity hispanic"),
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
                    *("white irish", "white european", "white other", "white australian", "white american"),
                    *("white scottish", "white welsh", "white english", "pakistani", "bangladeshi"),
                    *(
                        "vietnamese",
                        "filipino",
                        "filipina",
                    ),
                    *("eastern european", "ethnicity white", "white ethnicity", "ethnicity asian", "maori"),
                    *("aboriginal", "first nations"),
                    *("indian man", "indian woman", "indian male", "indian female", "chinese man"),
                    *("chinese woman", "chinese male", "chinese female", "british indian", "british pakistani"),
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
            *("male partners in 6/12", "male partners last 6/12", "male partners in last 6/12"),
            *("male partners last 6 months", "male partners in 6 months"),
            *("male partners past 6 months", "male partners past six months"),
            *("male partners over the past six months", "male partners over the last six months"),
            *("partners in the past six months", "partners in the last six months"),
            *("partners in last six months", "partners in last 6 months"),
            *("partners in the last 6 months", "partners in past 6 months"),
            *("partners in the past 6 months", "partners past 6 months"),
            *("partners last 6 months", "partners in 6 months", "partners in 6/12"),
            *("partners last 6/12", "partners/6/12", "partners over the last six months"),
            *("partners over the past six months", "partners in six months", "men in 6 months"),
            *("men in six months", "men in 6/12", "men last 6 months", "men last 6/12"),
            *("men past 6 months", "men over the last 6 months", "men over the past six months"),
            *("guys in the last 6 months", "guys in last 6 months", "guys in six months"),
            *("different men in 6 months", "casual partners in the last 6 months"),
            *("casuals in 6 months", "boyfriends in the last six months"),
            *("sexual partners in 6 months", "sexual partners in the last 6 months"),
            *("sexual partners in the past six months", "mp in 6/12"),
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
            *("condomless receptive", "condomless rai", "condomless bottoming"),
            *("condomless bottom", "unprotected rai", "unprotected receptive"),
            *("receptive condomless", "bottomed bareback", "bottomed condomless"),
            *("bottomed without a condom", "bottomed without condoms"),
            *("bottomed without a condom on", "bottomed raw", "bb bottom", "rai without condom"),
            *("rai without a condom", "rai w/o condom", "rai no condom"),
            *("receptive without condom", "receptive without a condom"),
            *("receptive without condoms", "receptive no condom", "urai", "crai"),
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
                    *("never bottoms without a condom", "never bottoms bareback", "never bottoms"),
                    *("never bottomed", "always condoms when bottoming"),
                    *("always uses condoms when bottoming", "condoms always when bottoming"),
                    *("condoms every time he bottoms", "no condomless bottoming"),
                    *("no condomless receptive", "no unprotected receptive", "no condomless rai"),
                    *("no unprotected rai", "top only", "tops only", "only tops", "strictly top"),
                )
            },
        ),
    ],
    partners_with_hiv: Annotated[
        float,
        _count(
            "number of male partners with HIV in six months",
            *("hiv+ partners", "hiv + partners", "hiv pos partners", "poz partners"),
            *("known positive partners", "known hiv+ partners", "known hiv positive partners"),
            *("partners hiv+", "partners hiv pos", "partners hiv positive"),
            *("partners known hiv+", "partners known positive", "partners known pos"),
            *("partners known to be positive", "partners known to have hiv", "of them hiv+"),
            *("of them hiv positive", "of them known positive", "of them known hiv+"),
            *("of these hiv+", "of these hiv positive", "of whom hiv positive", "of whom hiv+"),
            *("positive partners", "with known hiv"),
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
                    *("no hiv+ partners", "no hiv pos partners", "no hiv positive partners"),
                    *("no known hiv+ partners", "no known hiv positive partners"),
                    *("no known positive partners", "no positive partners", "no poz partners"),
                    *("none known hiv+", "none known to be positive", "none known to have hiv"),
                    *("none known positive", "none hiv+", "none hiv positive"),
                    *("none of them hiv positive", "none of them hiv+", "none of them known to have hiv"),
                    *("all partners hiv negative", "all partners negative", "all hiv neg"),
                    "all on prep or negative",
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
                    *("one hiv+ partner", "1 hiv+ partner", "one poz partner", "one known hiv+"),
                    *("one known positive", "one known to be positive", "one known to have hiv"),
                    *("one is hiv+", "one is hiv positive", "one of them hiv+"),
                    *("one of them hiv positive", "one of them is hiv positive", "one of them has hiv"),
                    *("one of them known positive", "one of whom has hiv", "one of whom is hiv positive"),
                    *("one of whom is positive", "one of whom is hiv+", "one lives with hiv"),
                    *("one living with hiv", "1 known hiv+", "1 known positive", "1 of them hiv+"),
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
                    *("two hiv+ partners", "2 hiv+ partners", "two poz partners", "two known hiv+"),
                    *("two known positive", "two known to be positive", "two are hiv+"),
                    *("two are hiv positive", "two of them hiv+", "two of them hiv positive"),
                    *("two of them have hiv", "two of whom have hiv", "two of whom are positive"),
                    *("two of whom are hiv positive", "two of them he knows are positive"),
                    *("2 known hiv+", "2 known positive"),
                ),
            },
        ),
    ],
    unprotected_insertive_sex: Annotated[
        float,
        _count(
            "times of insertive anal sex without a condom with a man with HIV in six months",
            *("condomless insertive with hiv+", "condomless topping of hiv+"),
            *("condomless iai with hiv+", "topped hiv+ partner without condom"),
            *("topped his hiv+ partner without a condom", "topped hiv+ man bareback"),
            *("unprotected insertive with hiv+", "insertive with hiv+ partner no condom"),
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
                    *("tops rarely, always covered", "tops always covered"),
                    *("always condoms when topping", "always uses condoms when topping"),
                    *("condoms always when topping", "they always use condoms"),
                    *("never topped an hiv+ man", "never tops hiv+", "no condomless topping"),
                    *("no condomless insertive", "no unprotected insertive", "bottom only"),
                    *("bottoms only", "only bottoms", "never tops", "never topped", "strictly bottom"),
                    "no insertive",
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
                    *("acute hiv", "acute hiv infection", "acute seroconversion", "seroconverting"),
                    *("primary hiv infection", "high vl", "viral load high", "vl high", "aids-defining illness"),
                    *("advanced hiv disease", "unsuppressed viral load", "high-level viraemia"),
                    *("off art with high viral load", "not on art with high viral load"),
                    *("aids-defining", "cd4 <50", "cd4 < 50", "cd4 <100 and", "untreated hiv"),
                    *("hiv not on treatment, high vl", "hiv off treatment", "hiv not on art", "off arvs"),
                    *("defaulted art", "vl 100,000", "vl >100,000", "detectable vl high", "vl 250,000"),
                    *("pcp and hiv", "newly diagnosed hiv with high vl"),
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
                    *("known hiv+",),
                    *("source hiv positive",),
                    *("undetectable vl", "undetectable viral load", "vl undetectable", "viral load undetectable"),
                    *("suppressed viral load", "viral load suppressed", "virally suppressed"),
                    *("well controlled hiv", "hiv well controlled"),
                    *("known hiv, well", "hiv+ well", "hiv+, well", "hiv+ on art", "hiv pos on art"),
                    *("hiv positive on art", "hiv+ on treatment", "hiv positive on treatment"),
                    *("hiv pos, undetectable", "hiv+, undetectable", "hiv+ undetectable"),
                    *("hiv positive, undetectable", "vl <20", "vl <50", "vl < 50", "vl < 20"),
                    *("vl undetected", "viral load <50", "viral load <20", "u=u"),
                    *("on biktarvy, undetectable", "living with hiv, well", "hiv on art"),
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
                    *("hiv never tested, injects", "injects heroin, hiv status unknown"),
                    *("injects heroin, hiv never tested", "injects heroin, hep c rna positive, hiv never tested"),
                    *("injects heroin, hep c positive, hiv never tested", "ivdu, status unknown"),
                    *("ivdu, hiv status unknown", "ivdu, unknown status", "ivdu, unknown hiv status"),
                    *("ivdu, hiv unknown", "ivdu, never tested", "ivdu, status not known"),
                    *("ivdu status not known", "ivdu hiv status unknown", "unknown status ivdu", "source is ivdu"),
                    *("source ivdu", "source is pwid", "donor is ivdu", "donor ivdu", "donor injects heroin"),
                    *("donor injects drugs", "source injects heroin", "unknown status, high risk"),
                    *("unknown status high risk", "high-risk donor", "source high risk", "donor high risk"),
                    *("source from high prevalence country", "from a high prevalence country"),
                    *("needle from drug user", "needle found in a drug-using area"),
                    *("hep c rna pos, hiv never tested", "hep c pos, hiv never tested"),
                    *("hep c positive, hiv never tested", "hep c positive, hiv unknown"),
                    "injects heroin, hep c rna pos, hiv never tested",
                    *("source: ivdu", "source an ivdu", "source pwid", "source is a pwid"),
                    *("source known ivdu", "source current ivdu", "ivdu source"),
                    *("current ivdu, hiv status not known", "current ivdu, hiv unknown"),
                    *("current ivdu, hiv status unknown", "ivdu, hiv status not known"),
                    *("ivdu, hiv not known", "ivdu, hiv untested", "ivdu, hiv ?", "ivdu hiv unknown"),
                    *("ivdu, untested", "pwid, hiv unknown", "pwid, status unknown", "pwid, untested"),
                    *("injects drugs, hiv unknown", "injects heroin, status unknown"),
                    *("from high prevalence country", "from high-prevalence country"),
                    *("high prevalence country, status unknown", "high prevalence area, status unknown"),
                    *("msm, status unknown", "msm, hiv unknown", "sex worker, status unknown"),
                    *("sex worker, hiv unknown", "high risk source", "source unknown but high risk"),
                    *("needle from park", "discarded needle in park", "source suspected hiv"),
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
                    *("status unknown, low risk", "status unknown low risk", "unknown status, low risk"),
                    *("unknown status low risk", "low risk donor", "donor low risk", "source low risk"),
                    *("source is low risk", "no hiv risk factors", "source has no risk factors"),
                    *("donor has no risk factors", "unknown, no risk factors", "status unknown, no risk factors"),
                    "unknown status, no risk factors",
                    *("source unknown, low risk", "unknown source low risk"),
                    *("source unknown, low prevalence", "no risk factors for hiv", "no rfs for hiv"),
                    *("source no rfs", "low-risk donor", "low risk patient", "low-risk patient"),
                    *("pt low risk", "patient low risk", "source: low risk", "no hiv risks"),
                    "no known risk factors for hiv",
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
                    *("splash of blood", "blood splash", "splashed with blood", "wet blood"),
                    *("blood in the chamber", "blood in chamber", "blood in the barrel", "blood in barrel"),
                    *("blood in the hub", "blood in hub", "blood-filled needle", "blood-filled syringe"),
                    *("blood on the needle", "blood on needle", "visibly bloody needle"),
                    *("blood visible on the needle", "blood visible on needle", "visible blood on the needle"),
                    *("visible blood on needle", "bloody needle", "bloodied needle"),
                    *("blood-contaminated needle", "blood-stained needle", "heavily blood-stained"),
                    *("blood sprayed", "blood squirted", "blood splashed", "fresh bloody", "uncoagulated blood"),
                    *("fresh pt blood", "fresh patient blood", "wet with blood", "wet w/ blood"),
                    *("still wet with blood", "still wet w/ pt blood", "wet w/ pt blood"),
                    *("wet with pt blood", "wet with patient's blood", "covered in blood"),
                    *("bloody scalpel", "bloodstained scalpel"),
                    *("bloodstained needle", "just after taking blood", "just used for cannulation"),
                    *("needle from an artery", "blood in the syringe", "blood in syringe"),
                    *("blood filled syringe", "blood-filled cannula", "stylet with blood"),
                    *("splash of fresh blood", "fresh blood splash"),
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
                    "pericardial effusion fluid",
                    *("rectal secretions", "ejaculate"),
                    "genital secretions",
                    *("csf splash", "splash of csf", "splashed with csf", "exposed to csf", "csf on"),
                    *("splash of pleural fluid", "pleural fluid splash", "splash of ascitic fluid"),
                    *("ascitic fluid splash", "splashed with ascites", "splash of peritoneal fluid"),
                    *("splash of amniotic fluid", "splash of liquor", "splashed with liquor", "liquor splash"),
                    *("amniotic fluid splash", "exposed to breast milk"),
                    *("liquor in eye", "ascites splash", "ejaculated"),
                ),
                "dried blood": (
                    "dried blood",
                    "old blood",
                    "dried old blood",
                    "old dried blood",
                    *("dry blood", "dried blood on needle", "dried blood on the needle", "dried blood on it"),
                    *("dry blood on needle", "old blood on the needle", "old blood on needle"),
                    *("old needle with dried blood", "crusted blood"),
                    *("dry old blood", "brown dried blood", "encrusted blood", "blood dried"),
                    *("dried-up blood", "old and dry", "dry brown blood"),
                ),
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
                    *("urine splash", "splash of urine", "splash of saliva", "saliva splash", "spat at"),
                    *("spat in", "spat on", "spat in the face", "spit in", "spit on", "splash of vomit"),
                    *("vomit splash", "splash of tears", "spitting incident"),
                    *("saliva only", "urine only", "urine in eye", "urine in the eye", "vomit in eye"),
                    *("sputum splash", "saliva in eye", "saliva in mouth", "bitten, no blood"),
                    *("spat in face", "urine splash in eye"),
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
                    *(
                        "into vein",
                        "iv injection of blood",
                    ),
                    *("into the vein", "straight into vein", "straight into a vein"),
                    *("injected himself iv", "shared needle iv", "shared iv needle"),
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
                    *("deep im", "im injection", "into muscle", "intramuscular stab"),
                    *("deep into thigh", "deep into deltoid", "deep into thenar"),
                    *("deep into thenar eminence", "deep into forearm muscle", "into the thigh muscle"),
                    *("into deltoid", "im deep"),
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
                    *("deep stab", "went in deep", "deep jab", "deep and bled", "deep, bled", "bled well"),
                    *("bled freely", "bled profusely", "bled a lot", "bled briskly", "brisk bleeding"),
                    *("bleeding freely", "deep through the skin", "deep through glove", "deep injury"),
                    *("deep penetrating", "drew blood", "deep needle injury"),
                    *("bled ++", "bled +", "bled on squeezing", "bled spontaneously", "bled when squeezed"),
                    *("made it bleed", "deep and bleeding", "deep with blood", "went deep", "went right in"),
                    *("right into the finger", "drew a bead of blood", "bead of blood"),
                    *("visible blood at site", "bled immediately", "bled straight away", "bled readily"),
                    "deep prick",
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
                    *("did not bleed", "didn't bleed", "no bleed", "no bleeding at site", "scratch", "scratched"),
                    *("graze", "grazed", "barely broke the skin", "barely broke skin"),
                    *("skin barely broken", "superficial graze", "superficial nick", "superficial needle scratch"),
                    *("scratch only", "just a scratch", "superficial scratch only", "graze only"),
                    *("no blood seen", "no blood drawn", "didn't draw blood", "did not draw blood"),
                    *("not bled", "no bleed seen", "never bled", "light scratch", "superficial, no bleeding"),
                    *("superficial no blood", "pin prick no bleeding", "pricked, no bleeding"),
                    *("prick, no bleeding", "just pricked", "scratch thru glove", "scratched thru"),
                    "scratch through glove",
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
                    *("splash to eye", "splash in eye", "splash into eye", "splash in the eye", "splash to eyes"),
                    *("splash into eyes", "splash of blood to eye", "splash of blood in eye"),
                    *("splash of blood to the eye", "splash of blood in the eye", "splash of blood into eye"),
                    *("splash of blood into the eye", "blood in eye", "blood in the eye", "blood in her eye"),
                    *("blood in his eye", "blood to eye", "splash into mouth", "splash in mouth"),
                    *("splash in the mouth", "splash into the mouth", "splash to mouth", "splash to lips"),
                    *("splash of blood to mouth", "splash of blood into mouth", "blood in mouth"),
                    *("conjunctival splash", "conjunctival exposure", "eye exposure", "mouth splash"),
                    *("spat in eye", "spat in mouth", "spat in her eye", "spat in his eye", "splashed in eye"),
                    "splashed into eye",
                    *("splash in l eye", "splash in r eye", "splash into l eye", "splash into r eye"),
                    *("splash to l eye", "splash to r eye", "splash l eye", "splash r eye"),
                    *("splashed in the face and eye", "into his eye", "into her eye", "splash onto lips"),
                    *("mouth and eye splash", "eyes splashed", "eye splashed", "to conjunctiva"),
                    *("onto conjunctiva", "sprayed in eye", "squirted in eye", "squirted into eye"),
                    "sprayed into eye",
                ),
                "intact skin": (
                    "intact skin",
                    "unbroken skin",
                    "skin was intact",
                    "skin is intact",
                    "skin remained intact",
                    *("onto intact skin", "skin unbroken", "no break in the skin", "no skin breach"),
                    *("skin not broken", "no broken skin"),
                    *("on intact skin", "skin intact no cuts", "splash on hand, skin intact", "skin intact"),
                    *("hands intact", "splash onto intact", "no cuts or abrasions"),
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
                    *("blood transfusion from", "transfused unit"),
                    "transfused a unit",
                ),
                "measurable": (
                    "more than 1 ml",
                    "over 1 ml",
                    "measurable volume",
                    "measurable inoculum",
                    ">1 ml",
                    "> 1 ml",
                    "inoculum of more than 1 ml",
                    *("2 ml injected", "2ml injected", "syringe full", "syringeful"),
                    "injected 2 ml",
                ),
                "moderate": (
                    "large-bore needle",
                    "large bore needle",
                    "large-bore, hollow needle",
                    "large-bore hollow needle",
                    "large bore hollow needle",
                    "large hollow needle",
                    "large-gauge hollow needle",
                    *("14g", "16g", "wide-bore needle", "wide-bore cannula", "large-bore cannula"),
                    *("grey venflon", "grey cannula", "orange venflon", "orange cannula", "green venflon"),
                    *("large-gauge needle",),
                    *("18 g needle", "16 g needle", "14 g needle", "wide-bore hollow"),
                    *("hollow bore large", "central line needle", "introducer needle", "large hollow-bore"),
                ),
                "small": (
                    "small-bore needle",
                    "small bore needle",
                    "hollow needle",
                    "small-bore, hollow needle",
                    "small-bore hollow needle",
                    "small hollow needle",
                    "fine hollow needle",
                    *("insulin needle", "insulin pen needle", "insulin syringe", "butterfly needle", "butterfly"),
                    *("23g", "24g", "25g", "26g", "27g", "30g", "orange needle"),
                    *("small gauge needle", "fine-gauge needle", "fine bore needle", "subcut needle"),
                    "subcutaneous needle",
                    "small insulin needle",
                    *("blue needle", "23 g needle", "25 g needle", "insulin pen"),
                    *("dental needle", "heparin needle", "clexane needle"),
                    *("enoxaparin needle", "s/c needle", "small hollow", "hollow-bore small", "novofine"),
                    "winged needle",
                ),
                "trace": (
                    "suture needle",
                    "solid needle",
                    "trace volume",
                    "just a trace",
                    "trace inoculum",
                    "trace only",
                    "trace amount of inoculum",
                    *("suturing needle", "solid suture needle", "solid-bore needle", "lancet", "during suturing"),
                    *("round bodied needle", "round-bodied", "suture needle, solid", "lancet device"),
                    "fingerprick lancet",
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
