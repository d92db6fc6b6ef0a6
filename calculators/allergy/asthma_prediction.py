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
            terms=(
                "allergic rhinitis",
                "hay fever",
                "nasal allergies",
                "allergic rhinitides",
            ),
            includes=(
                *("hayfever", "allergic rhinoconjunctivitis", "allergic rhino-conjunctivitis"),
                *("seasonal rhinitis", "perennial rhinitis"),
            ),
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
            terms=(
                "aeroallergen sensitization",
                "aeroallergen sensitisation",
                "sensitized to aeroallergens",
                *("aeroallergen sensitivity", "sensitivity to aeroallergens"),
                *("sensitivities to aeroallergens", "sensitivity to common aeroallergens"),
                *("sensitivities to common aeroallergens", "sensitive to aeroallergens"),
                *("sensitization to aeroallergens", "sensitisation to aeroallergens"),
                *("sensitised to aeroallergens", "sensitized to an aeroallergen", "aeroallergen allergy"),
                *("allergic to aeroallergens", "allergy to aeroallergens"),
                *("sensitivity to airborne allergens", "sensitivity to inhalant allergens"),
                *("inhalant allergen sensitization", "sensitization to inhalant allergens"),
                *("sensitization to airborne allergens", "allergies to airborne allergens"),
                *("aeroallergen allergies", "sensitization to common aeroallergens"),
                *("sensitive to airborne allergens", "sensitization to at least one aeroallergen"),
                "allergic sensitization to aeroallergens",
            ),
            includes=(
                "dust mite allergy",
                "pollen allergy",
                "hay fever",
                *("sensitivity to pollen", "sensitized to pollen", "sensitised to pollen"),
                *("sensitive to pollen", "allergic to pollen", "allergy to pollen"),
                *("allergies to pollen", "grass pollen allergy", "tree pollen allergy"),
                *("birch pollen allergy", "ragweed allergy", "allergic to grass pollen"),
                *("allergic to grass", "allergic to dust mites", "allergic to house dust mite"),
                *("allergic to dust", "allergy to dust mites", "house dust mite allergy"),
                *("sensitized to dust mites", "sensitised to house dust mite"),
                *("sensitization to dust mites", "sensitisation to house dust mite"),
                *("sensitization to house dust mite", "dust allergy", "cat allergy"),
                *("cat dander allergy", "dog allergy", "dog dander allergy", "allergic to cats"),
                *("allergic to dogs", "allergic to cat dander", "pet dander allergy", "pet allergy"),
                *("mould allergy", "mold allergy", "allergic to mold", "hayfever"),
                *("positive skin prick test to dust mite", "positive skin prick test to house dust mite"),
                *("positive skin prick test to grass", "pollen sensitivity", "pollen sensitization"),
                *("dust mite sensitization", "dust mite sensitivity", "sensitivity to dust mites"),
                "cockroach allergy",
            ),
            wider=(
                "allergic sensitization",
                "allergic sensitisation",
            ),
        ),
    ],
    food_sensitisation: Annotated[
        bool,
        Criterion(
            "sensitised to milk, egg or peanut",
            terms=(
                "food allergy",
                "food sensitization",
                "sensitized to milk, egg or peanut",
                *("food allergies", "sensitization to milk, egg, or peanut", "sensitization to food"),
                *("food sensitisation", "sensitized to milk, eggs, or peanuts", "sensitization to foods"),
                *("sensitivity to milk, eggs, or peanuts", "allergies to foods"),
                "allergy to milk, eggs, or peanuts",
                *("allergic sensitization to milk, eggs, or peanuts", "allergy to milk, egg, or peanut"),
                *("allergic to milk, eggs, or peanuts", "sensitization to milk, eggs, or peanuts"),
                *("sensitized to food allergens", "food allergen sensitization"),
            ),
            includes=(
                "milk allergy",
                "egg allergy",
                "peanut allergy",
                *("allergic to milk", "allergic to egg", "allergic to eggs", "allergic to peanut"),
                *("allergic to peanuts", "allergic to cow's milk", "allergy to milk", "allergy to egg"),
                *("allergy to eggs", "allergy to peanut", "allergy to peanuts", "allergy to cow's milk"),
                *("sensitivity to milk", "sensitivity to egg", "sensitivity to eggs"),
                *("sensitivity to peanut", "sensitivity to peanuts", "sensitivity to cow's milk"),
                *("sensitized to milk", "sensitized to egg", "sensitized to eggs"),
                *("sensitized to peanut", "sensitized to peanuts", "sensitized to cow's milk"),
                *("sensitised to milk", "sensitised to egg", "sensitised to eggs"),
                *("sensitised to peanut", "sensitised to peanuts", "sensitised to cow's milk"),
                *("sensitization to milk", "sensitization to egg", "sensitization to eggs"),
                *("sensitization to peanut", "sensitization to peanuts", "sensitization to cow's milk"),
                *("sensitive to milk", "sensitive to egg", "sensitive to eggs", "sensitive to peanut"),
                *("sensitive to peanuts", "sensitive to cow's milk", "cow's milk allergy"),
                *("cow milk allergy", "cow's milk protein allergy", "cmpa", "hen's egg allergy"),
                *("peanut sensitization", "egg sensitization", "milk sensitization"),
                *("peanut anaphylaxis", "milk and egg allergy", "milk and peanut allergy"),
                *("egg and peanut allergy", "confirmed allergies to milk", "milk protein allergy"),
                *("positive skin prick test to peanut", "positive skin prick test to egg"),
            ),
            wider=("allergic sensitization",),
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
            terms=(
                "low parental education",
                "medium parental education",
                "parents did not finish college",
                *("medium/low parental education", "medium/low education", "medium/low education levels"),
                *("medium/low education level", "medium/low educational level"),
                *("low/medium parental education", "low/medium education", "low/medium education levels"),
                *("low/medium education level", "low/medium educational level"),
                *("medium or low parental education", "medium or low education"),
                *("medium or low education levels", "medium or low education level"),
                *("medium or low educational level", "low or medium parental education"),
                *("low or medium education", "low or medium education levels"),
                *("low or medium education level", "low or medium educational level"),
                *("low to medium parental education", "low to medium education"),
                *("low to medium education levels", "low to medium education level"),
                *("low to medium educational level", "medium to low parental education"),
                *("medium to low education", "medium to low education levels"),
                *("medium to low education level", "medium to low educational level"),
                *("low level of parental education", "low education level of parents"),
                *("parental education is low", "parental education is medium"),
                *("parental education level is low", "parental education: low", "parental education low"),
                *("low parental education level", "medium parental education level"),
                *("parents with low education", "parents have low education", "poorly educated parents"),
                *("parents with medium education", "low educational attainment of parents"),
                *("low-educated parents", "medium level of parental education"),
            ),
            opposites=(
                "high parental education",
                "university-educated parents",
                "parents with university degrees",
                *("high education level of parents", "parental education is high"),
                *("parental education: high", "parental education high", "parents with high education"),
                *("parents have high education", "highly educated parents"),
                *("parents with high education levels", "parents are highly educated"),
                *("college-educated parents", "parents are university educated"),
                *("parents have university degrees", "parents have college degrees"),
                *("parents with college degrees", "high parental education level"),
                *("high level of parental education", "parents having high education"),
                *("parents with higher education", "parents have higher education"),
                *("parents are college graduates", "high level of education"),
            ),
            includes=(
                *("parents with high school education", "parents with a high school education"),
                *("parents have a high school education", "parents only finished high school"),
                *("parents completed high school", "parents did not attend college"),
                *("parents did not complete college", "parents did not finish high school"),
                *("parents did not complete high school", "parents never attended college"),
                *("parents left school at 16", "no higher education", "parents have no higher education"),
            ),
        ),
    ],
    parental_asthma: ParentalAsthma,
    gestation_at_birth: GestationAtBirth,
    wheezing_episodes: WheezingEpisodes,
    wheezing_or_dyspnoea_apart_from_colds: Annotated[
        bool,
        Criterion(
            "wheezing or shortness of breath also without a cold",
            terms=(
                "wheezing or dyspnea apart from colds",
                "wheezing or dyspnoea apart from colds",
                *("wheezing/dyspnea apart from colds", "wheezing/dyspnea unrelated to colds"),
                *("wheezing/dyspnea without colds", "wheezing/dyspnea between colds"),
                *("wheezing/dyspnea outside of colds", "wheezing/dyspnea apart from a cold"),
                *("wheezing/dyspnea without a cold", "wheezing and dyspnea apart from colds"),
                *("wheezing and dyspnea unrelated to colds", "wheezing and dyspnea without colds"),
                *("wheezing and dyspnea between colds", "wheezing and dyspnea outside of colds"),
                *("wheezing and dyspnea apart from a cold", "wheezing and dyspnea without a cold"),
                "wheezing or shortness of breath apart from colds",
                "wheezing or shortness of breath unrelated to colds",
                "wheezing or shortness of breath without colds",
                "wheezing or shortness of breath between colds",
                "wheezing or shortness of breath outside of colds",
                "wheezing or shortness of breath apart from a cold",
                "wheezing or shortness of breath without a cold",
                "wheezing apart from colds",
                *("wheezing unrelated to colds", "wheezing without colds", "wheezing between colds"),
                *("wheezing outside of colds", "wheezing apart from a cold", "wheezing without a cold"),
                *("wheeze apart from colds", "wheeze unrelated to colds", "wheeze without colds"),
                *("wheeze between colds", "wheeze outside of colds", "wheeze apart from a cold"),
                *("wheeze without a cold", "wheezing or breathlessness apart from colds"),
                "wheezing or breathlessness unrelated to colds",
                *("wheezing or breathlessness without colds", "wheezing or breathlessness between colds"),
                "wheezing or breathlessness outside of colds",
                "wheezing or breathlessness apart from a cold",
                "wheezing or breathlessness without a cold",
                "dyspnea apart from colds",
                *("dyspnea unrelated to colds", "dyspnea without colds", "dyspnea between colds"),
                *("dyspnea outside of colds", "dyspnea apart from a cold", "dyspnea without a cold"),
                *("shortness of breath apart from colds", "shortness of breath unrelated to colds"),
                *("shortness of breath without colds", "shortness of breath between colds"),
                *("shortness of breath outside of colds", "shortness of breath apart from a cold"),
                *("shortness of breath without a cold", "wheezing episodes apart from colds"),
                *("wheezing even without colds", "wheezing even without a cold", "wheezes between colds"),
                *("wheezes without a cold", "wheezes without colds", "wheezing in the absence of colds"),
                *("wheezing in the absence of a cold", "interval symptoms"),
                *("wheezing not associated with colds", "wheezing without association to colds"),
                *("wheezing not related to colds", "wheezing not only with colds"),
                *("wheezing and shortness of breath apart from colds", "dyspnoea without a cold"),
            ),
            includes=("wheezing apart from colds", "dyspnea apart from colds"),
            opposites=(
                *("wheezes only with colds", "wheezing only with colds", "wheezing only during colds"),
                *("wheezing exclusively with colds", "wheezing only in association with colds"),
                *("wheeze only with colds", "wheezes only during colds"),
                *("wheezing occurs only with colds", "wheezing only occurs with colds"),
                *("wheezing only when she has a cold", "wheezing only when he has a cold"),
                *("wheezing exclusively during colds", "only wheezes with colds"),
                *("only wheezes with viral infections", "wheezing exclusively linked to colds"),
                "wheezing only with viral infections",
            ),
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
