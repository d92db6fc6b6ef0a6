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
                "none": (
                    "no retractions",
                    "no chest wall retractions",
                    "no recession",
                    "no indrawing",
                    "without retractions",
                ),
                "mild": (
                    "mild retractions",
                    "mild chest wall retractions",
                    "mild recession",
                    "mild indrawing",
                    "mild intercostal retractions",
                ),
                "moderate": (
                    "moderate retractions",
                    "moderate chest wall retractions",
                    "moderate recession",
                    "moderate indrawing",
                    "moderate intercostal retractions",
                ),
                "severe": (
                    "severe retractions",
                    "severe chest wall retractions",
                    "marked retractions",
                    "severe recession",
                    "severe indrawing",
                    "marked recession",
                    "severe intercostal retractions",
                    "severe retractions of the chest wall",
                ),
            },
            absent="none",
            terms=(
                "retractions",
                "chest wall retractions",
                "chest wall retraction",
                "chest retractions",
                "intercostal retractions",
                "subcostal retractions",
                "chest recession",
                "chest wall recession",
                "intercostal recession",
                "subcostal recession",
                "sternal recession",
                "chest wall indrawing",
                "indrawing",
            ),
        ),
    ],
    westley_stridor: Annotated[
        Literal["none", "when agitated", "at rest"],
        Choice(
            "inspiratory stridor: none; only when agitated; at rest",
            {
                "none": (
                    "no stridor",
                    "no inspiratory stridor",
                    "without stridor",
                    "no audible stridor",
                    "stridor is absent",
                    "stridor absent",
                ),
                "when agitated": (
                    "stridor with agitation",
                    "stridor when agitated",
                    "stridor when crying",
                    *(
                        f"stridor {only}{when}"
                        for only in ("only ", "primarily ", "mainly ")
                        for when in (
                            "with agitation",
                            "when agitated",
                            "when crying",
                            "with crying",
                            "on agitation",
                            "during agitation",
                            "when upset",
                            "on exertion",
                        )
                    ),
                    "stridor on agitation",
                    "stridor during agitation",
                    "stridor when upset",
                    "stridor with crying",
                    "stridor on crying",
                    "stridor present primarily with agitation",
                    "stridor present with agitation",
                    "stridor present when agitated",
                    "intermittent stridor when agitated",
                ),
                "at rest": (
                    "stridor at rest",
                    "resting stridor",
                    "stridor present at rest",
                    "stridor is present at rest",
                    "stridor audible at rest",
                    "stridor heard at rest",
                    "audible stridor at rest",
                    "stridor even at rest",
                    "stridor while at rest",
                    "stridor while resting",
                    "stridor noted at rest",
                    "stridor apparent at rest",
                    "constant stridor",
                    "stridor that is present at rest",
                ),
            },
            absent="none",
        ),
    ],
    westley_cyanosis: Annotated[
        Literal["none", "when agitated", "at rest"],
        Choice(
            "cyanosis: none; only when agitated; at rest",
            {
                "none": (
                    "no cyanosis",
                    "not cyanotic",
                    "no signs of cyanosis",
                    "no evidence of cyanosis",
                    "without cyanosis",
                    "cyanosis is absent",
                    "cyanosis absent",
                    "acyanotic",
                    "no central cyanosis",
                ),
                "when agitated": (
                    "cyanosis with agitation",
                    "cyanosis when agitated",
                    *(
                        f"{cyanosis} {only}{when}"
                        for cyanosis in ("cyanosis", "cyanotic")
                        for only in ("", "only ", "observed ", "noted ", "present ", "primarily ")
                        for when in (
                            "with agitation",
                            "when agitated",
                            "when crying",
                            "with crying",
                            "on agitation",
                            "during agitation",
                            "when upset",
                        )
                    ),
                    "blue when crying",
                    "turns blue when crying",
                    "bluish discoloration of the lips when upset",
                    "bluish lips when upset",
                ),
                "at rest": (
                    "cyanosis at rest",
                    "cyanotic at rest",
                    *(
                        f"{cyanosis} {even} at rest"
                        for cyanosis in ("cyanosis", "cyanotic")
                        for even in (
                            "even",
                            "evident",
                            "evident even",
                            "present",
                            "observed",
                            "noted",
                            "present even",
                            "while",
                        )
                    ),
                    "resting cyanosis",
                    "blue at rest",
                ),
            },
            absent="none",
        ),
    ],
    westley_disoriented: Annotated[
        bool,
        Criterion(
            "level of consciousness not normal: disoriented (a child asleep is normal)",
            terms=(
                "disoriented",
                "disorientated",
                "altered consciousness",
                "disorientation",
                "altered level of consciousness",
                "altered mental status",
                "depressed level of consciousness",
                "reduced level of consciousness",
            ),
            includes=(
                "lethargic",
                "decreased level of consciousness",
                "confused",
                "obtunded",
                "somnolent",
                "difficult to rouse",
            ),
            opposites=(
                "alert",
                "normal consciousness",
                "normal level of consciousness",
                "fully conscious",
                "fully alert",
                "normal mental status",
            ),
        ),
    ],
    westley_air_entry: Annotated[
        Literal["normal", "decreased", "markedly decreased"],
        Choice(
            "air entry on auscultation: normal, decreased, markedly decreased",
            {
                "normal": (
                    "normal air entry",
                    "good air entry",
                    "air entry is normal",
                    "air entry was normal",
                    "air entry normal",
                    "equal air entry",
                    "adequate air entry",
                ),
                "decreased": (
                    "decreased air entry",
                    "reduced air entry",
                    *(
                        f"air entry {is_}{decreased}"
                        for is_ in ("", "is ", "was ", "appears ")
                        for decreased in ("decreased", "reduced", "diminished")
                    ),
                    "diminished air entry",
                    "mildly decreased air entry",
                    "mildly reduced air entry",
                    "decreased air movement",
                ),
                "markedly decreased": (
                    "markedly decreased air entry",
                    "severely decreased air entry",
                    *(
                        f"air entry {is_}{markedly} {decreased}"
                        for is_ in ("", "is ", "was ", "appears ")
                        for markedly in ("markedly", "severely", "significantly", "greatly")
                        for decreased in ("decreased", "reduced", "diminished")
                    ),
                    *(
                        f"{markedly} {decreased} air entry"
                        for markedly in ("markedly", "severely", "significantly")
                        for decreased in ("decreased", "reduced", "diminished")
                    ),
                    "poor air entry",
                    "minimal air entry",
                ),
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
            terms=(
                "suprasternal retraction",
                "suprasternal retractions",
                "suprasternal indrawing",
                "tracheal tug",
                "suprasternal recession",
                "suprasternal in-drawing",
                "tracheal tugging",
            ),
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
                "scalene muscle use",
                "scalene use",
                "use of scalene muscles",
                "use of the scalene muscles",
                "scalene muscles contracting",
                "contraction of the scalene muscles",
                "scalene indrawing",
            ),
        ),
    ],
    pram_air_entry: Annotated[
        Literal["normal", "decreased at the base", "decreased at apex and base", "minimal or absent"],
        Choice(
            "air entry in the worse lung: normal; decreased at the base; decreased at apex and base; minimal or none",
            {
                "normal": (
                    "normal air entry",
                    "good air entry",
                    "air entry is normal",
                    "air entry normal",
                    "equal air entry",
                    "normal and equal air entry",
                ),
                "decreased at the base": (
                    "decreased air entry at the base",
                    "decreased at the bases",
                    *(
                        f"{decreased} air entry at {the}{base}"
                        for decreased in ("decreased", "reduced", "diminished")
                        for the in ("", "the ")
                        for base in ("base", "bases", "lung bases")
                    ),
                    "decreased at the base",
                    "air entry decreased at the base",
                    "air entry is decreased at the base",
                    "bibasal reduced air entry",
                    "air entry reduced at the bases",
                ),
                "decreased at apex and base": (
                    "widespread decrease in air entry",
                    "decreased at the apex and the base",
                    *(
                        f"{decreased} {entry}at {apex}"
                        for decreased in ("decreased", "reduced", "diminished")
                        for entry in ("", "air entry ")
                        for apex in (
                            "apex and base",
                            "the apex and base",
                            "the apex and the base",
                            "the apex and bases",
                            "both apex and base",
                            "both the apex and base",
                            "both the apex and the base",
                            "the apices and bases",
                            "the base and apex",
                        )
                    ),
                    "widespread decreased air entry",
                    "globally reduced air entry",
                    "generalized decreased air entry",
                ),
                "minimal or absent": (
                    "minimal air entry",
                    "absent air entry",
                    "poor air entry throughout",
                    "air entry is minimal",
                    "minimal or absent air entry",
                    "no air entry",
                    "absent breath sounds throughout",
                    "air entry is absent",
                    "barely any air entry",
                ),
            },
        ),
    ],
    pram_wheezing: Annotated[
        Literal["absent", "expiratory", "inspiratory", "audible or silent chest"],
        Choice(
            "wheezing: absent; expiratory only; inspiratory, with or without expiratory; heard without a stethoscope, "
            "or a silent chest",
            {
                "absent": ("no wheeze", "no wheezing", "without wheezing", "wheezing is absent", "no wheezes"),
                "expiratory": (
                    "expiratory wheeze",
                    "expiratory wheezing",
                    "end-expiratory wheeze",
                    "wheezing on expiration",
                    "wheeze on expiration",
                    "expiratory wheezes",
                    "end-expiratory wheezing",
                    "wheezing only on expiration",
                    "wheezing during expiration",
                ),
                "inspiratory": (
                    "inspiratory and expiratory wheeze",
                    "inspiratory wheezing",
                    "biphasic wheeze",
                    "inspiratory wheeze",
                    "inspiratory and expiratory wheezing",
                    "wheezing on inspiration",
                    "wheeze on inspiration",
                    "wheezing during inspiration",
                    "wheezing on inspiration and expiration",
                    "wheezing on both inspiration and expiration",
                    "biphasic wheezing",
                    "expiratory and inspiratory wheezing",
                    "inspiratory and expiratory wheezes",
                ),
                "audible or silent chest": (
                    "audible wheeze",
                    "silent chest",
                    "wheeze audible without stethoscope",
                    "audible wheezing",
                    "audibly wheezing",
                    "wheezing audible without a stethoscope",
                    "wheezing audible without stethoscope",
                    "wheezing heard without a stethoscope",
                    "wheeze heard without stethoscope",
                    "wheeze audible without a stethoscope",
                    "wheezing audible from a distance",
                ),
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
                "none or mild": (
                    "no wheezing",
                    "mild wheezing",
                    "mild wheeze",
                    "no wheeze",
                    "no wheezes",
                    "mild expiratory wheezing",
                    "mildly wheezing",
                ),
                "moderate": ("moderate wheezing", "moderate wheeze", "moderately wheezing"),
                "severe or absent from poor air movement": (
                    "severe wheezing",
                    "severe wheeze",
                    "silent chest",
                    "severely wheezing",
                    "marked wheezing",
                ),
            },
            absent="none or mild",
            terms=(
                "wheezing",
                "wheeze",
                "wheezes",
            ),
        ),
    ],
    pass_work_of_breathing: Annotated[
        Literal["normal or mild", "moderate", "severe"],
        Choice(
            "work of breathing (accessory muscles, retractions): normal or mildly increased; moderate; severe",
            {
                "normal or mild": (
                    "normal work of breathing",
                    "mildly increased work of breathing",
                    "work of breathing is normal",
                    "work of breathing normal",
                    "no increased work of breathing",
                    "no increase in work of breathing",
                    "slightly increased work of breathing",
                    "work of breathing is mildly increased",
                ),
                "moderate": (
                    "moderate work of breathing",
                    "moderately increased work of breathing",
                    "moderate increase in work of breathing",
                    "work of breathing is moderately increased",
                ),
                "severe": (
                    "severe work of breathing",
                    "severely increased work of breathing",
                    "significantly increased work of breathing",
                    "markedly increased work of breathing",
                    "severe increase in work of breathing",
                    "marked increase in work of breathing",
                    "work of breathing is severely increased",
                ),
            },
            absent="normal or mild",
            terms=("work of breathing",),
        ),
    ],
    pass_expiration: Annotated[
        Literal["normal or mildly prolonged", "moderately prolonged", "severely prolonged"],
        Choice(
            "length of expiration against inspiration: normal or mildly, moderately, severely prolonged",
            {
                "normal or mildly prolonged": (
                    "normal expiration",
                    "mildly prolonged expiration",
                    "expiration is mildly prolonged",
                    "expiration mildly prolonged",
                    "slightly prolonged expiration",
                    "mild prolongation of expiration",
                    "expiration is normal",
                    "normal expiratory phase",
                    "mildly prolonged expiratory phase",
                ),
                "moderately prolonged": (
                    "moderately prolonged expiration",
                    "expiration is moderately prolonged",
                    "expiration moderately prolonged",
                    "moderate prolongation of expiration",
                    "moderately prolonged expiratory phase",
                ),
                "severely prolonged": (
                    "severely prolonged expiration",
                    "expiration is severely prolonged",
                    "expiration severely prolonged",
                    "markedly prolonged expiration",
                    "severe prolongation of expiration",
                    "severely prolonged expiratory phase",
                ),
            },
            absent="normal or mildly prolonged",
            terms=("prolongation of expiration",),
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
