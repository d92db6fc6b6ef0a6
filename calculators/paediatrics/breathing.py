"""Croup and acute asthma in children: how severe."""

from typing import Annotated, Literal

from ..core import Item, Result, Source, below, calculator, total, upto
from ..inputs import Choice, Criterion
from ..vocabulary.vital_signs import OxygenSaturation

WESTLEY_1978 = Source(
    "Westley CR, Cotton EK, Brooks JG. Nebulized racemic epinephrine by IPPB for the treatment of croup. "
    "Am J Dis Child 1978;132(5):484-487",
    url="https://ijponline.biomedcentral.com/articles/10.1186/s13052-017-0348-x/tables/12",
    where="the five signs",
    read="secondary",
    via="Ital J Pediatr 2017, doi 10.1186/s13052-017-0348-x, table 8; two further tables and that of "
    "Family Practice Notebook agree on the points",
)
DUCHARME_2008 = Source(
    "Ducharme FM, Chalut D, Plotnick L, et al. The Pediatric Respiratory Assessment Measure: a valid clinical score "
    "for assessing acute asthma severity from toddlers to teenagers. J Pediatr 2008;152(4):476-480",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC4614088/table/t4-pch-20-353",
    where="the score",
    read="secondary",
    via="Paediatr Child Health 2015, PMC4614088, table 4, and Allergy Asthma Clin Immunol 2018, table 4; abstract read",
)
GORELICK_2004 = Source(
    "Gorelick MH, Stevens MW, Schultz TR, Scribano PV. Performance of a novel clinical score, the Pediatric Asthma "
    "Severity Score (PASS), in the evaluation of acute asthma. Acad Emerg Med 2004;11(1):10-18",
    doi="10.1197/j.aem.2003.07.015",
    pmid="14709423",
    where="the three signs",
    read="abstract",
    via="grades of the signs from TabletWise and the pathway of Children's Hospital of Philadelphia",
)


@calculator(
    title="Westley croup score",
    source=WESTLEY_1978,
    conditions=("croup",),
    ages=(0.25, 17.99),
    outcome="severity of croup",
    aliases=("Westley score", "croup score"),
    disputed="other authors group the points otherwise (mild to 1 or under 4, severe from 5, over 6 or from 8)",
)
def westley_croup(
    westley_retractions: Annotated[
        Literal["none", "mild", "moderate", "severe"],
        Choice(
            "drawing in of the chest wall on breathing: none, mild, moderate, severe",
            {
                "none": ("no retractions", "no chest wall retractions"),
                "mild": ("mild retractions", "mild chest wall retractions"),
                "moderate": ("moderate retractions", "moderate chest wall retractions"),
                "severe": ("severe retractions", "severe chest wall retractions", "marked retractions"),
            },
            absent="none",
        ),
    ],
    westley_stridor: Annotated[
        Literal["none", "when agitated", "at rest"],
        Choice(
            "inspiratory stridor: none; only when agitated; at rest",
            {
                "none": ("no stridor",),
                "when agitated": ("stridor with agitation", "stridor when agitated", "stridor when crying"),
                "at rest": ("stridor at rest", "resting stridor"),
            },
            absent="none",
        ),
    ],
    westley_cyanosis: Annotated[
        Literal["none", "when agitated", "at rest"],
        Choice(
            "cyanosis: none; only when agitated; at rest",
            {
                "none": ("no cyanosis", "not cyanotic"),
                "when agitated": ("cyanosis with agitation", "cyanosis when agitated"),
                "at rest": ("cyanosis at rest", "cyanotic at rest"),
            },
            absent="none",
        ),
    ],
    westley_disoriented: Annotated[
        bool,
        Criterion(
            "level of consciousness not normal: disoriented (a child asleep is normal)",
            terms=("disoriented", "disorientated", "altered consciousness"),
            includes=("lethargic", "decreased level of consciousness"),
            opposites=("alert", "normal consciousness", "normal level of consciousness"),
        ),
    ],
    westley_air_entry: Annotated[
        Literal["normal", "decreased", "markedly decreased"],
        Choice(
            "air entry on auscultation: normal, decreased, markedly decreased",
            {
                "normal": ("normal air entry", "good air entry"),
                "decreased": ("decreased air entry", "reduced air entry"),
                "markedly decreased": ("markedly decreased air entry", "severely decreased air entry"),
            },
            absent="normal",
        ),
    ],
) -> Result:
    """Severity of croup in a child, from stridor, chest wall, air entry, colour and consciousness.

    Made for trials; two examiners often differ by a point or more.
    """
    items = (
        Item(
            "Chest wall retractions",
            0
            if westley_retractions == "none"
            else 1
            if westley_retractions == "mild"
            else 2
            if westley_retractions == "moderate"
            else 3,
        ),
        Item("Stridor", 0 if westley_stridor == "none" else 1 if westley_stridor == "when agitated" else 2),
        Item("Cyanosis", 0 if westley_cyanosis == "none" else 4 if westley_cyanosis == "when agitated" else 5),
        Item("Disoriented", 5 if westley_disoriented else 0),
        Item("Air entry", 0 if westley_air_entry == "normal" else 1 if westley_air_entry == "decreased" else 2),
    )
    score = total(*items)
    band = upto(score, {2: "mild croup", 5: "moderate croup", 11: "severe croup"}, over="impending respiratory failure")
    return Result(score, "points", band, items)


@calculator(
    title="Pediatric Respiratory Assessment Measure (PRAM)",
    source=DUCHARME_2008,
    conditions=("asthma",),
    ages=(2, 17.99),
    outcome="severity of acute asthma",
    setting="emergency department",
    aliases=("PRAM", "Preschool Respiratory Assessment Measure"),
    confirmed="cases of the openEHR guideline model agree",
)
def pram(
    oxygen_saturation: OxygenSaturation,
    suprasternal_retraction: Annotated[
        bool,
        Criterion(
            "skin above the sternum drawn in on breathing",
            terms=("suprasternal retraction", "suprasternal retractions", "suprasternal indrawing", "tracheal tug"),
        ),
    ],
    scalene_contraction: Annotated[
        bool,
        Criterion(
            "scalene muscles contract on breathing",
            terms=(
                "scalene contraction",
                "scalene muscle contraction",
                "scalene muscle contractions",
                "scalene retractions",
            ),
        ),
    ],
    pram_air_entry: Annotated[
        Literal["normal", "decreased at the base", "decreased at apex and base", "minimal or absent"],
        Choice(
            "air entry in the worse lung: normal; decreased at the base; decreased at apex and base; minimal or none",
            {
                "normal": ("normal air entry", "good air entry"),
                "decreased at the base": ("decreased air entry at the base", "decreased at the bases"),
                "decreased at apex and base": (
                    "widespread decrease in air entry",
                    "decreased at the apex and the base",
                ),
                "minimal or absent": ("minimal air entry", "absent air entry", "poor air entry throughout"),
            },
        ),
    ],
    pram_wheezing: Annotated[
        Literal["absent", "expiratory", "inspiratory", "audible or silent chest"],
        Choice(
            "wheezing: absent; expiratory only; inspiratory, with or without expiratory; heard without a stethoscope, "
            "or a silent chest",
            {
                "absent": ("no wheeze", "no wheezing"),
                "expiratory": ("expiratory wheeze", "expiratory wheezing", "end-expiratory wheeze"),
                "inspiratory": ("inspiratory and expiratory wheeze", "inspiratory wheezing", "biphasic wheeze"),
                "audible or silent chest": ("audible wheeze", "silent chest", "wheeze audible without stethoscope"),
            },
            absent="absent",
        ),
    ],
) -> Result:
    """Severity of an asthma attack in a child aged 2 to 17, from saturation and four signs.

    Made to be repeated: its change after bronchodilators tells more than one value.
    """
    items = (
        Item("Oxygen saturation", below(oxygen_saturation, {92: 2, 95: 1}, otherwise=0)),
        Item("Suprasternal retraction", 2 if suprasternal_retraction else 0),
        Item("Scalene contraction", 2 if scalene_contraction else 0),
        Item(
            "Air entry",
            0
            if pram_air_entry == "normal"
            else 1
            if pram_air_entry == "decreased at the base"
            else 2
            if pram_air_entry == "decreased at apex and base"
            else 3,
        ),
        Item(
            "Wheezing",
            0
            if pram_wheezing == "absent"
            else 1
            if pram_wheezing == "expiratory"
            else 2
            if pram_wheezing == "inspiratory"
            else 3,
        ),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {3: "mild", 7: "moderate"}, over="severe"), items)


@calculator(
    title="Pediatric Asthma Severity Score (PASS)",
    source=GORELICK_2004,
    conditions=("asthma",),
    ages=(1, 18),
    outcome="severity of acute asthma",
    setting="emergency department",
    aliases=("PASS", "Pediatric Asthma Severity Score"),
    confirmed="cases of the openEHR guideline model agree",
)
def pediatric_asthma_severity(
    pass_wheezing: Annotated[
        Literal["none or mild", "moderate", "severe or absent from poor air movement"],
        Choice(
            "wheezing: none or mild; moderate; severe, or absent because little air moves",
            {
                "none or mild": ("no wheezing", "mild wheezing", "mild wheeze"),
                "moderate": ("moderate wheezing", "moderate wheeze"),
                "severe or absent from poor air movement": ("severe wheezing", "severe wheeze", "silent chest"),
            },
            absent="none or mild",
        ),
    ],
    pass_work_of_breathing: Annotated[
        Literal["normal or mild", "moderate", "severe"],
        Choice(
            "work of breathing (accessory muscles, retractions): normal or mildly increased; moderate; severe",
            {
                "normal or mild": ("normal work of breathing", "mildly increased work of breathing"),
                "moderate": ("moderate work of breathing", "moderately increased work of breathing"),
                "severe": ("severe work of breathing", "severely increased work of breathing"),
            },
            absent="normal or mild",
        ),
    ],
    pass_expiration: Annotated[
        Literal["normal or mildly prolonged", "moderately prolonged", "severely prolonged"],
        Choice(
            "length of expiration against inspiration: normal or mildly, moderately, severely prolonged",
            {
                "normal or mildly prolonged": ("normal expiration", "mildly prolonged expiration"),
                "moderately prolonged": ("moderately prolonged expiration",),
                "severely prolonged": ("severely prolonged expiration",),
            },
            absent="normal or mildly prolonged",
        ),
    ],
) -> Result:
    """Severity of an asthma attack in a child aged 1 to 18, from three signs.

    Other scores of up to 15 points go by the same name: their thresholds do not fit this one.
    """
    items = (
        Item("Wheezing", 0 if pass_wheezing == "none or mild" else 1 if pass_wheezing == "moderate" else 2),
        Item(
            "Work of breathing",
            0 if pass_work_of_breathing == "normal or mild" else 1 if pass_work_of_breathing == "moderate" else 2,
        ),
        Item(
            "Expiration",
            0
            if pass_expiration == "normal or mildly prolonged"
            else 1
            if pass_expiration == "moderately prolonged"
            else 2,
        ),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {1: "under the admission threshold of 2"}, over="2 or more"), items)
