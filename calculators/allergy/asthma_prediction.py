"""Young children who wheeze, and asthma at school age."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, calculator, found, total, upto
from ..inputs import Criterion
from ..vocabulary.paediatric import (
    ChildhoodEczema,
    EosinophilShare,
    GestationAtBirth,
    ParentalAsthma,
    WheezingApartFromColds,
    WheezingEpisodes,
)
from ..vocabulary.patient import Sex

CASTRO_RODRIGUEZ_2000 = Source(
    "Castro-Rodriguez JA, Holberg CJ, Wright AL, Martinez FD. A clinical index to define risk of asthma in young "
    "children with recurrent wheezing. Am J Respir Crit Care Med 2000;162(4):1403-1406",
    url="https://bmcpulmmed.biomedcentral.com/articles/10.1186/s12890-018-0593-9/tables/1",
    where="stringent and loose index",
    read="secondary",
    via="Front Pediatr 2019, doi 10.3389/fped.2019.00320, and BMC Pulm Med 2018, table 1; rates from MDCalc",
)
GUILBERT_2004 = Source(
    "Guilbert TW, Morgan WJ, Zeiger RS, et al. Atopic characteristics of children with recurrent wheezing at high risk "
    "for the development of childhood asthma. J Allergy Clin Immunol 2004;114(6):1282-1287",
    url="https://doi.org/10.3389/fped.2019.00320",
    where="modified index",
    read="secondary",
    via="UpToDate's table of the mAPI and MDCalc",
)
HAFKAMP_2013 = Source(
    "Hafkamp-de Groen E, et al. Predicting asthma in preschool children with asthma-like symptoms: "
    "validating and updating the PIAMA risk score. J Allergy Clin Immunol 2013;132(6):1303-1310",
    url="https://www.aaaai.org/global/latest-research-summaries/Current-JACI-Research/asthma-preschool-children",
    where="updated risk score",
    read="secondary",
    via="MDCalc's points; the academy's summary and an editorial name the predictors",
)


@calculator(
    title="Asthma Predictive Index (API)",
    source=CASTRO_RODRIGUEZ_2000,
    conditions=("wheezing in early childhood",),
    ages=(0, 3.99),
    outcome="asthma at school age",
    aliases=("API", "Asthma Predictive Index", "stringent API", "loose API"),
    confirmed="cases of the openEHR guideline model agree",
)
def asthma_predictive_index(
    wheezing_episodes: WheezingEpisodes,
    parental_asthma: ParentalAsthma,
    childhood_eczema: ChildhoodEczema,
    allergic_rhinitis: Annotated[
        bool,
        Criterion(
            "allergic rhinitis of the child, diagnosed by a physician",
            terms=("allergic rhinitis", "hay fever"),
        ),
    ],
    wheezing_apart_from_colds: WheezingApartFromColds,
    eosinophil_share: EosinophilShare,
) -> Result:
    """Whether a child up to three years old who wheezes is likely to have active asthma at school age.

    One major criterion (parent, eczema) or two minor ones make it positive: stringent with three or more episodes a
    year, else loose. A negative index does not rule asthma out in a child at high risk.
    """
    items = (
        Item("Parent with asthma", 1 if parental_asthma else 0, "major"),
        Item("Eczema", 1 if childhood_eczema else 0, "major"),
        Item("Allergic rhinitis", 1 if allergic_rhinitis else 0),
        Item("Wheezing apart from colds", 1 if wheezing_apart_from_colds else 0),
        Item("Eosinophils 4 % or more", 1 if eosinophil_share >= 4 else 0),
    )
    positive = found(*items, kind="major") or total(*items) >= 2
    frequent = wheezing_episodes >= 3
    verdict = "negative" if not positive else "positive, stringent" if frequent else "positive, loose"
    asthma = 76 if frequent else 59
    risks = (Risk("asthma at school age", "6 to 13 years of age", asthma, CASTRO_RODRIGUEZ_2000),) if positive else ()
    return Result(verdict, "", f"{total(*items):g} of 5 criteria", items, risks)


@calculator(
    title="Modified Asthma Predictive Index (mAPI)",
    source=GUILBERT_2004,
    conditions=("wheezing in early childhood",),
    ages=(0, 3.99),
    outcome="asthma at school age",
    aliases=("mAPI", "modified API"),
    confirmed="cases of the openEHR guideline model agree",
)
def modified_asthma_predictive_index(
    wheezing_episodes: WheezingEpisodes,
    parental_asthma: ParentalAsthma,
    childhood_eczema: ChildhoodEczema,
    aeroallergen_sensitisation: Annotated[
        bool,
        Criterion(
            "sensitised to one or more allergens of the air, by skin test or antibodies",
            terms=("aeroallergen sensitization", "aeroallergen sensitisation", "sensitized to aeroallergens"),
            includes=("dust mite allergy", "pollen allergy", "hay fever"),
        ),
    ],
    food_sensitisation: Annotated[
        bool,
        Criterion(
            "sensitised to milk, egg or peanut",
            terms=("food allergy", "food sensitization", "sensitized to milk, egg or peanut"),
            includes=("milk allergy", "egg allergy", "peanut allergy"),
        ),
    ],
    wheezing_apart_from_colds: WheezingApartFromColds,
    eosinophil_share: EosinophilShare,
) -> Result:
    """Whether a child up to three years old who wheezes often is likely to have asthma at school age.

    Four or more episodes a year are needed, with one major criterion (parent, atopic dermatitis, aeroallergen) or two
    minor ones. A positive index is specific; a negative one misses most children who will have asthma.
    """
    items = (
        Item("Parent with asthma", 1 if parental_asthma else 0, "major"),
        Item("Atopic dermatitis", 1 if childhood_eczema else 0, "major"),
        Item("Sensitised to an aeroallergen", 1 if aeroallergen_sensitisation else 0, "major"),
        Item("Sensitised to milk, egg or peanut", 1 if food_sensitisation else 0),
        Item("Wheezing apart from colds", 1 if wheezing_apart_from_colds else 0),
        Item("Eosinophils 4 % or more", 1 if eosinophil_share >= 4 else 0),
    )
    enough = found(*items, kind="major") or total(*items) >= 2
    verdict = "positive" if enough and wheezing_episodes >= 4 else "negative"
    return Result(verdict, "", f"{total(*items):g} of 6 criteria", items)


@calculator(
    title="PIAMA risk score, updated",
    source=HAFKAMP_2013,
    conditions=("wheezing in early childhood",),
    ages=(0, 4.99),
    outcome="asthma at school age",
    aliases=("PIAMA", "Prevention and Incidence of Asthma and Mite Allergy risk score"),
    confirmed="cases of the openEHR guideline model agree",
)
def piama(
    sex: Sex,
    parents_less_educated: Annotated[
        bool,
        Criterion(
            "parental education low or middle, not high (higher vocational training or university)",
            terms=("low parental education", "medium parental education", "parents did not finish college"),
            opposites=("high parental education", "university-educated parents", "parents with university degrees"),
        ),
    ],
    parental_asthma: ParentalAsthma,
    gestation_at_birth: GestationAtBirth,
    wheezing_episodes: WheezingEpisodes,
    wheezing_or_dyspnoea_apart_from_colds: Annotated[
        bool,
        Criterion(
            "wheezing or shortness of breath also without a cold",
            terms=("wheezing or dyspnea apart from colds", "wheezing or dyspnoea apart from colds"),
            includes=("wheezing apart from colds", "dyspnea apart from colds"),
        ),
    ],
    childhood_eczema: ChildhoodEczema,
) -> Result:
    """Risk of asthma at school age in a preschool child with wheezing or cough without a cold.

    The points are those of the version updated in Generation R, with birth before 37 weeks in place of late birth.
    """
    items = (
        Item("Male", 2 if sex == "male" else 0),
        Item("Parental education not high", 1 if parents_less_educated else 0),
        Item("Parental asthma", 4 if parental_asthma else 0),
        Item("Born before 37 weeks", 1 if gestation_at_birth < 37 else 0),
        Item("Wheezing episodes", 7 if wheezing_episodes >= 4 else 4),
        Item("Wheezing or dyspnoea apart from colds", 2 if wheezing_or_dyspnoea_apart_from_colds else 0),
        Item("Eczema", 6 if childhood_eczema else 0),
    )
    score = total(*items)
    asthma = upto(score, {7: (0, 5), 15: (6, 22)}, over=(25, 60))
    band = upto(score, {7: "low risk (to 7)", 15: "intermediate risk (8 to 15)"}, over="high risk (16 or more)")
    return Result(score, "points", band, items, (Risk("asthma at school age", "school age", asthma, HAFKAMP_2013),))
