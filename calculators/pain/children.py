"""Pain of children after operations, and withdrawal of opioids and benzodiazepines in children."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Criterion, Quantity
from ..vocabulary.scales import CODED, coded
from ..vocabulary.vital_signs import Temperature

MCGRATH_1985 = Source(
    "McGrath PJ, et al. Children's Hospital of Eastern Ontario Pain Scale (CHEOPS)",
    url="https://www.mdcalc.com/childrens-hospital-eastern-ontario-pain-scale-cheops-post-op-pediatric-pain",
    where="six rows; limit for analgesia",
    read="secondary",
    via="MDCalc",
)
HESSELGARD_2007 = Source(
    "Hesselgard K, Larsson S, Romner B, et al. Validity and reliability of the Behavioural Observational Pain Scale "
    "for postoperative pain measurement in children 1-7 years of age. Pediatr Crit Care Med 2007;8(2):102-108",
    url="https://doctaverse.pages.dev/blog/calculator/bops-pain-scale",
    where="three rows; limit for analgesia",
    read="secondary",
    via="Doctaverse and the openEHR guideline model",
)
MERKEL_1997 = Source(
    "Merkel SI, Voepel-Lewis T, Shayevitz JR, Malviya S. The FLACC: a behavioral scale for scoring postoperative pain "
    "in young children. Pediatr Nurs 1997;23:293-297",
    url="https://bmcpediatr.biomedcentral.com/articles/10.1186/s12887-018-1361-y/tables/1",
    where="table of five rows; bands",
    read="secondary",
    via="BMC Pediatr 2018, table 1, and Br J Ophthalmol, table 1; bands: Skyscape's nursing reference",
)
FRANCK_2008 = Source(
    "Franck LS, Harris SK, Soetenga DJ, Amling JK, Curley MAQ. The Withdrawal Assessment Tool-1 (WAT-1). Pediatr Crit "
    "Care Med 2008;9(6):573-580",
    url="https://metajournal.com/articles/390467/withdrawal-assessment-tool-1-wat-1-assessment-instrument-monitoring-opioid",
    where="11 items, 12 points; limit of 3",
    read="secondary",
    via="the abstract; rows from MDCalc and MedCalcU, most of them also in the R package cliot",
)


@calculator(
    title="CHEOPS (Children's Hospital of Eastern Ontario Pain Scale)",
    source=MCGRATH_1985,
    ages=(1, 5),
    outcome="pain",
    setting="after an operation",
    aliases=("CHEOPS",),
    licence=CODED,
)
def cheops(
    cheops_cry: Annotated[float, coded("CHEOPS", "cry", "1 no cry, 2 moans or cries gently, 3 screams", 3, 1)],
    cheops_face: Annotated[float, coded("CHEOPS", "facial expression", "0 smiles, 1 composed, 2 grimaces", 2)],
    cheops_verbal: Annotated[
        float,
        coded("CHEOPS", "verbal", "0 speaks happily, 1 silent or complains of other things, 2 complains of pain", 2),
    ],
    cheops_torso: Annotated[
        float, coded("CHEOPS", "torso", "1 at rest, 2 shifting, tense, shivering, upright or restrained", 2, 1)
    ],
    cheops_touch: Annotated[
        float,
        coded(
            "CHEOPS", "touch", "1 leaves the wound alone, 2 reaches for, touches or grabs it, or arms held down", 2, 1
        ),
    ],
    cheops_legs: Annotated[
        float, coded("CHEOPS", "legs", "1 relaxed, 2 squirm or kick, drawn up, standing or held down", 2, 1)
    ],
) -> Result:
    """Pain of a child of 1 to 5 years after an operation, observed, from 4 to 13 points."""
    items = (
        Item("Cry", cheops_cry),
        Item("Facial expression", cheops_face),
        Item("Verbal", cheops_verbal),
        Item("Torso", cheops_torso),
        Item("Touch", cheops_touch),
        Item("Legs", cheops_legs),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {4: "pain absent"}, over="pain present"), items)


@calculator(
    title="BOPS (Behavioural Observational Pain Scale)",
    source=HESSELGARD_2007,
    ages=(1, 7),
    outcome="pain",
    setting="after an operation",
    aliases=("BOPS", "Behavioral Observational Pain Scale"),
    licence=CODED,
    confirmed="openEHR guideline model: every case agrees",
)
def behavioural_observational_pain_scale(
    bops_face: Annotated[
        float, coded("BOPS", "facial expression", "0 neutral or happy, 1 worried, 2 grimacing or distorted", 2)
    ],
    bops_verbal: Annotated[
        float,
        coded(
            "BOPS",
            "verbalization",
            "0 talks or laughs, 1 silent, sobs or complains not of pain, 2 cries or tells of pain",
            2,
        ),
    ],
    bops_body: Annotated[
        float,
        coded("BOPS", "body position", "0 relaxed, 1 restless or touches the wound, 2 rigid or limbs drawn up", 2),
    ],
) -> Result:
    """Pain of a child of 1 to 7 years after an operation, observed, from 0 to 6 points."""
    items = (
        Item("Facial expression", bops_face),
        Item("Verbalization", bops_verbal),
        Item("Body position", bops_body),
    )
    score = total(*items)
    band = upto(score, {2: "minimal or no pain"}, over="significant pain: limit for analgesia reached")
    return Result(score, "points", band, items)


@calculator(
    title="FLACC (Face, Legs, Activity, Cry, Consolability)",
    source=MERKEL_1997,
    outcome="pain",
    setting="children of 2 months to 7 years, and older patients who cannot tell of pain",
    aliases=("FLACC", "FLACC scale"),
    licence=CODED,
)
def flacc(
    flacc_face: Annotated[
        float,
        coded(
            "FLACC", "face", "0 neutral or smiles, 1 frowns or withdrawn at times, 2 chin quivers or jaw clenched", 2
        ),
    ],
    flacc_legs: Annotated[float, coded("FLACC", "legs", "0 relaxed, 1 uneasy or tense, 2 kicking or drawn up", 2)],
    flacc_activity: Annotated[
        float, coded("FLACC", "activity", "0 lies quietly, 1 squirms, shifts or tense, 2 arched, rigid or jerking", 2)
    ],
    flacc_cry: Annotated[
        float, coded("FLACC", "cry", "0 none, 1 moans, whimpers or complains at times, 2 steady cry, screams, sobs", 2)
    ],
    flacc_consolability: Annotated[
        float, coded("FLACC", "consolability", "0 content, 1 calmed by touch or talk, 2 hard to console", 2)
    ],
) -> Result:
    """Pain of a young child, observed for some minutes, from 0 to 10 points.

    Made for 2 months to 7 years after an operation. Fear, hunger and tiredness score too.
    """
    items = (
        Item("Face", flacc_face),
        Item("Legs", flacc_legs),
        Item("Activity", flacc_activity),
        Item("Cry", flacc_cry),
        Item("Consolability", flacc_consolability),
    )
    score = total(*items)
    band = upto(
        score,
        {0: "relaxed and comfortable", 3: "mild discomfort", 6: "moderate pain"},
        over="severe discomfort or pain",
    )
    return Result(score, "points", band, items)


@calculator(
    title="WAT-1 (Withdrawal Assessment Tool)",
    source=FRANCK_2008,
    ages=(0, 18),
    outcome="withdrawal of opioids and benzodiazepines",
    setting="children weaned after 5 days or more of opioids or benzodiazepines",
    aliases=("WAT-1", "WAT1"),
    licence="Franck and Curley hold the copyright, 2007; free for practice and research, not for sale. " + CODED,
)
def wat_1(
    wat_loose_stools: Annotated[
        bool,
        Criterion(
            "any loose or watery stool in the last 12 hours", ("loose stools", "watery stools", "diarrhoea", "diarrhea")
        ),
    ],
    wat_vomiting: Annotated[
        bool,
        Criterion(
            "any vomiting, retching or gagging in the last 12 hours", ("vomiting", "vomited", "retching", "gagging")
        ),
    ],
    temperature: Temperature,
    wat_state: Annotated[
        float,
        Quantity(
            "1",
            -3,
            2,
            "State Behavioral Scale before stimulation: -3 unresponsive, -2 responds to noxious stimuli, -1 to touch "
            "or voice, 0 calm, 1 restless, hard to calm (or awake and distressed), 2 agitated",
            integer=True,
            terms=("state behavioral scale", "state behavioural scale", "SBS"),
        ),
    ],
    wat_tremor: Annotated[
        bool,
        Criterion(
            "moderate or severe tremor", ("moderate tremor", "severe tremor", "marked tremor"), wider=("tremor",)
        ),
    ],
    wat_sweating: Annotated[bool, Criterion("any sweating", ("sweating", "diaphoresis", "sweaty", "diaphoretic"))],
    wat_movements: Annotated[
        bool,
        Criterion(
            "moderate or severe uncoordinated or repetitive movement",
            ("uncoordinated movements", "repetitive movements", "choreoathetoid movements"),
        ),
    ],
    wat_yawns_sneezes: Annotated[
        float,
        Quantity(
            "1", 0, 60, "yawns and sneezes in 2 minutes before stimulation", integer=True, terms=("yawns or sneezes",)
        ),
    ],
    wat_startle: Annotated[
        bool,
        Criterion(
            "moderate or severe startle to touch", ("startles to touch", "exaggerated startle", "marked startle")
        ),
    ],
    wat_muscle_tone: Annotated[
        bool,
        Criterion(
            "increased muscle tone on handling", ("increased muscle tone", "hypertonia", "increased tone", "hypertonic")
        ),
    ],
    wat_minutes_to_calm: Annotated[
        float,
        Quantity(
            "min", 0, 240, "time to a calm state after stimulation", terms=("time to calm", "time to gain calm state")
        ),
    ],
) -> Result:
    """Withdrawal of opioids or benzodiazepines in a child who is being weaned, from 0 to 12 points.

    From the first day of weaning until 72 hours after the last dose. Infection, pain and delirium look alike.
    """
    items = (
        Item("Loose or watery stools", 1 if wat_loose_stools else 0),
        Item("Vomiting, retching or gagging", 1 if wat_vomiting else 0),
        Item("Temperature over 37.8 °C", 1 if temperature > 37.8 else 0),
        Item("Awake and distressed", 1 if wat_state >= 1 else 0),
        Item("Tremor", 1 if wat_tremor else 0),
        Item("Sweating", 1 if wat_sweating else 0),
        Item("Uncoordinated or repetitive movement", 1 if wat_movements else 0),
        Item("Yawning or sneezing", 1 if wat_yawns_sneezes >= 2 else 0),
        Item("Startle to touch", 1 if wat_startle else 0),
        Item("Increased muscle tone", 1 if wat_muscle_tone else 0),
        Item("Time to calm", 0 if wat_minutes_to_calm < 2 else upto(wat_minutes_to_calm, {5: 1}, over=2)),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {2: "under the limit of 3"}, over="withdrawal"), items)
