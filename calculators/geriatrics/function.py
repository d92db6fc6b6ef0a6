"""What older people can do: activities of daily living, and balance."""

from typing import Annotated, Literal

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Choice, Criterion
from ..vocabulary.scales import CODED, coded

MAHONEY_1965 = Source(
    "Mahoney FI, Barthel DW. Functional evaluation: the Barthel index. Md State Med J 1965;14:61-65; bands of Sinoff "
    "and Ore, 1997",
    url="https://dqref.com/contents/barthel-index.html",
    where="ten activities in steps of 5; five bands",
    read="secondary",
    via="DQRef; points: clincalc 0.4; bands: MDCalc and the openEHR guideline model",
)
KATZ_1963 = Source(
    "Katz S, et al. Index of independence in activities of daily living, 1963",
    url="https://www.scribd.com/document/343500441/Katz-ADL-LawtonIADL-pdf",
    where="six activities; bands",
    read="secondary",
    via="the Hartford Institute's form, and medicalcriteria.com for the six activities; bands from a handbook of "
    "internal medicine",
)
LAWTON_1969 = Source(
    "Lawton MP, Brody EM. Instrumental activities of daily living scale, 1969",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC3261586/table/T2",
    where="eight areas of 0 or 1",
    read="secondary",
    via="Mt Sinai J Med 2012;79(1):95-106, table 2, and Br J Anaesth 2015;115(Suppl 2):ii15-ii25, table 4",
)
BERG_1992 = Source(
    "Berg KO, et al. Berg Balance Scale, 1992",
    url="https://www.curvesandchaos.com/what-is-a-normal-berg-score/",
    where="14 tasks of 0 to 4; limit of 45",
    read="secondary",
    via="MDCalc and physiotherapy pages",
)

_HELP = {"unable": 0, "with help": 5, "independent": 10}
_BATH = {"with help": 0, "independent": 5}
_CONTINENCE = {"incontinent": 0, "occasional accident": 5, "continent": 10}
_TRANSFERS = {"unable": 0, "major help": 5, "minor help": 10, "independent": 15}
_WALKING = {"immobile": 0, "wheelchair": 5, "with help": 10, "independent": 15}


def _ability(activity: str, verbs: str, rule: str = "") -> Choice:
    """Describe an activity a patient cannot do, does with help, or does alone."""
    return Choice(
        f"{activity}: unable, with help, or independent (aids allowed, supervision not){rule}",
        {
            "unable": (f"unable to {verbs}", f"dependent for {activity}", f"fully dependent in {activity}"),
            "with help": (f"needs help with {activity}", f"needs assistance with {activity}", f"needs help to {verbs}"),
            "independent": (f"independent in {activity}", f"independent with {activity}", f"{activity} independently"),
        },
    )


def _alone(activity: str, verbs: str) -> Choice:
    """Describe an activity a patient does with help or alone."""
    given = _ability(activity, verbs)
    joined = {"with help": given.options["unable"] + given.options["with help"]}
    return Choice(
        f"{activity}: with help (or not at all), or independent", joined | {"independent": given.options["independent"]}
    )


def _continence(organ: str, unmanaged: str) -> Choice:
    """Describe the control of bowel or bladder over the last days."""
    return Choice(
        f"{organ} control: incontinent ({unmanaged}), occasional accident, or continent",
        {
            "incontinent": (f"{organ} incontinence", f"incontinent of {organ}"),
            "occasional accident": (f"occasional {organ} accident", f"occasional {organ} accidents"),
            "continent": (f"{organ} continent", f"continent of {organ}"),
        },
    )


Ability = Literal["unable", "with help", "independent"]
Alone = Literal["with help", "independent"]
Continence = Literal["incontinent", "occasional accident", "continent"]


@calculator(
    title="Barthel index",
    source=MAHONEY_1965,
    outcome="independence in daily life",
    aliases=("Barthel", "Barthel ADL index"),
    licence=CODED,
    confirmed="clincalc 0.4: 500 random patients agree; openEHR guideline model: bands agree",
)
def barthel_index(
    barthel_feeding: Annotated[Ability, _ability("feeding", "feed self")],
    barthel_bathing: Annotated[Alone, _alone("bathing", "bathe")],
    barthel_grooming: Annotated[Alone, _alone("grooming", "groom self")],
    barthel_dressing: Annotated[Ability, _ability("dressing", "dress", "; with help if half is done alone")],
    barthel_bowels: Annotated[Continence, _continence("bowel", "or needs enemas")],
    barthel_bladder: Annotated[Continence, _continence("bladder", "or has a catheter and cannot manage it")],
    barthel_toilet: Annotated[Ability, _ability("toileting", "use the toilet")],
    barthel_transfers: Annotated[
        Literal["unable", "major help", "minor help", "independent"],
        Choice(
            "transfers from bed to chair and back: unable; major help (one or two people lift, can sit); minor help "
            "(word or hand); independent",
            {
                "unable": ("unable to transfer", "hoist transfer", "hoisted"),
                "major help": ("transfers with two", "assist of two for transfers", "major help with transfers"),
                "minor help": ("transfers with one", "assist of one for transfers", "minor help with transfers"),
                "independent": ("independent in transfers", "transfers independently", "independent with transfers"),
            },
        ),
    ],
    barthel_mobility: Annotated[
        Literal["immobile", "wheelchair", "with help", "independent"],
        Choice(
            "moving on the level: immobile (or under 50 yards); alone in a wheelchair over 50 yards; walks over 50 "
            "yards with help of one person; walks over 50 yards independently, aids allowed",
            {
                "immobile": ("immobile", "bedbound", "bed bound", "unable to mobilise", "unable to mobilize"),
                "wheelchair": ("independent in wheelchair", "mobile in wheelchair", "wheelchair independent"),
                "with help": ("walks with help", "mobilises with assistance", "walks with assistance of one"),
                "independent": ("walks independently", "independently mobile", "mobilises independently"),
            },
        ),
    ],
    barthel_stairs: Annotated[Ability, _ability("stairs", "climb stairs")],
) -> Result:
    """Independence in ten activities of daily life, from 0 to 100 points in steps of 5.

    Records what the patient does, not what they could do; needing supervision is not independence. Other scorings
    (0 to 20, or the modified index of 1989) do not compare.
    """
    items = (
        Item("Feeding", _HELP[barthel_feeding]),
        Item("Bathing", _BATH[barthel_bathing]),
        Item("Grooming", _BATH[barthel_grooming]),
        Item("Dressing", _HELP[barthel_dressing]),
        Item("Bowel control", _CONTINENCE[barthel_bowels]),
        Item("Bladder control", _CONTINENCE[barthel_bladder]),
        Item("Toilet use", _HELP[barthel_toilet]),
        Item("Transfers", _TRANSFERS[barthel_transfers]),
        Item("Mobility", _WALKING[barthel_mobility]),
        Item("Stairs", _HELP[barthel_stairs]),
    )
    score = total(*items)
    steps = score / 5
    band = upto(
        steps,
        {3: "totally dependent", 7: "very dependent", 11: "partially dependent", 15: "minimally dependent"},
        over="independent",
    )
    return Result(score, "points", band, items)


@calculator(
    title="Katz index of independence in activities of daily living",
    source=KATZ_1963,
    outcome="independence in daily life",
    aliases=("Katz ADL", "Katz index", "Katz"),
    licence=CODED,
    disputed="bands name only 6, 4 and 2 or less; 3 points are moderate here and severe in another calculator",
)
def katz_adl(
    katz_bathing: Annotated[
        bool,
        Criterion(
            "bathes alone, or needs help with a single part of the body only",
            ("independent in bathing", "bathes independently", "bathes self"),
        ),
    ],
    katz_dressing: Annotated[
        bool,
        Criterion(
            "fetches clothes and dresses alone (help with shoelaces allowed)",
            ("independent in dressing", "dresses independently", "dresses self"),
        ),
    ],
    katz_toileting: Annotated[
        bool,
        Criterion(
            "goes to the toilet, cleans and arranges clothes without help",
            ("independent in toileting", "toilets independently", "toilets self"),
        ),
    ],
    katz_transferring: Annotated[
        bool,
        Criterion(
            "moves in and out of bed or chair without help of a person (mechanical aids allowed)",
            ("independent in transferring", "independent in transfers", "transfers independently"),
        ),
    ],
    katz_continence: Annotated[
        bool,
        Criterion(
            "controls bladder and bowel completely",
            ("continent of bowel and bladder", "fully continent"),
            opposites=("urinary incontinence", "bowel incontinence", "faecal incontinence", "fecal incontinence"),
        ),
    ],
    katz_feeding: Annotated[
        bool,
        Criterion(
            "brings food from plate to mouth without help",
            ("independent in feeding", "feeds self", "feeds independently"),
        ),
    ],
) -> Result:
    """Independence in six basic activities of daily life, one point for each.

    6 is full function, 4 moderate impairment, 2 or less severe impairment; 3 and 5 are read as moderate here.
    """
    items = (
        Item("Bathing", 1 if katz_bathing else 0),
        Item("Dressing", 1 if katz_dressing else 0),
        Item("Toileting", 1 if katz_toileting else 0),
        Item("Transferring", 1 if katz_transferring else 0),
        Item("Continence", 1 if katz_continence else 0),
        Item("Feeding", 1 if katz_feeding else 0),
    )
    score = total(*items)
    band = upto(score, {2: "severe functional impairment", 5: "moderate impairment"}, over="full function")
    return Result(score, "points", band, items)


@calculator(
    title="Lawton instrumental activities of daily living scale",
    source=LAWTON_1969,
    outcome="independence in daily life",
    aliases=("Lawton IADL", "Lawton-Brody scale", "IADL"),
    licence="The Gerontological Society of America holds the copyright. " + CODED,
)
def lawton_iadl(
    lawton_telephone: Annotated[
        bool, Criterion("uses the telephone at all, if only to answer it", ("uses the telephone",))
    ],
    lawton_shopping: Annotated[
        bool, Criterion("does all shopping alone (small purchases alone do not count)", ("shops independently",))
    ],
    lawton_cooking: Annotated[
        bool,
        Criterion("plans, prepares and serves adequate meals alone", ("prepares own meals", "cooks independently")),
    ],
    lawton_housekeeping: Annotated[
        bool, Criterion("takes any part in housekeeping, if only with help", ("does housework", "does light housework"))
    ],
    lawton_laundry: Annotated[
        bool, Criterion("does own laundry, if only small items", ("does own laundry", "does laundry"))
    ],
    lawton_transport: Annotated[
        bool,
        Criterion(
            "drives, uses public transport (alone or accompanied) or orders own taxis; not if "
            "taken by taxi or car with help",
            ("drives own car", "uses public transport", "uses public transportation"),
        ),
    ],
    lawton_medication: Annotated[
        bool,
        Criterion(
            "takes the right medicines in the right dose at the right time alone (not if laid out by others)",
            ("manages own medications", "manages own medication", "takes own medications"),
        ),
    ],
    lawton_finances: Annotated[
        bool,
        Criterion(
            "handles money, if only for daily purchases with help in banking",
            ("manages own finances", "handles own finances"),
        ),
    ],
) -> Result:
    """Independence in eight activities needed to live in the community, one point for each, 0 to 8.

    Men used to be scored in five areas only, without cooking, housekeeping and laundry. It has no bands.
    """
    items = (
        Item("Telephone", 1 if lawton_telephone else 0),
        Item("Shopping", 1 if lawton_shopping else 0),
        Item("Food preparation", 1 if lawton_cooking else 0),
        Item("Housekeeping", 1 if lawton_housekeeping else 0),
        Item("Laundry", 1 if lawton_laundry else 0),
        Item("Transport", 1 if lawton_transport else 0),
        Item("Medication", 1 if lawton_medication else 0),
        Item("Finances", 1 if lawton_finances else 0),
    )
    score = total(*items)
    band = upto(score, {0: "dependent in all", 7: "dependent in some"}, over="independent in all")
    return Result(score, "points", band, items)


_BERG = "0 cannot or needs help against a fall, to 4 safely and in full"


@calculator(
    title="Berg Balance Scale",
    source=BERG_1992,
    outcome="falls",
    aliases=("BBS", "Berg balance", "Berg"),
    licence=CODED,
)
def berg_balance(
    berg_sit_to_stand: Annotated[float, coded("Berg", "sitting to standing", _BERG, 4)],
    berg_standing: Annotated[float, coded("Berg", "standing unsupported", f"2 minutes, {_BERG}", 4)],
    berg_sitting: Annotated[float, coded("Berg", "sitting unsupported", f"2 minutes, {_BERG}", 4)],
    berg_stand_to_sit: Annotated[float, coded("Berg", "standing to sitting", _BERG, 4)],
    berg_transfers: Annotated[float, coded("Berg", "transfers", _BERG, 4)],
    berg_eyes_closed: Annotated[float, coded("Berg", "standing with eyes closed", f"10 seconds, {_BERG}", 4)],
    berg_feet_together: Annotated[float, coded("Berg", "standing with feet together", f"1 minute, {_BERG}", 4)],
    berg_reaching: Annotated[float, coded("Berg", "reaching forward", f"25 cm, {_BERG}", 4)],
    berg_pick_up: Annotated[float, coded("Berg", "picking up an object", _BERG, 4)],
    berg_looking_behind: Annotated[float, coded("Berg", "looking behind", f"over both shoulders, {_BERG}", 4)],
    berg_turning: Annotated[float, coded("Berg", "turning 360 degrees", f"4 seconds each way, {_BERG}", 4)],
    berg_stool: Annotated[float, coded("Berg", "alternate foot on stool", f"8 steps in 20 seconds, {_BERG}", 4)],
    berg_tandem: Annotated[float, coded("Berg", "one foot in front", f"tandem for 30 seconds, {_BERG}", 4)],
    berg_one_leg: Annotated[float, coded("Berg", "standing on one leg", f"over 10 seconds, {_BERG}", 4)],
) -> Result:
    """Balance in 14 tasks, from 0 to 56 points; under 45 the risk of falls is increased.

    Its limit misses most of those who fall: the risk falls step by step as the score rises.
    """
    items = (
        Item("Sitting to standing", berg_sit_to_stand),
        Item("Standing unsupported", berg_standing),
        Item("Sitting unsupported", berg_sitting),
        Item("Standing to sitting", berg_stand_to_sit),
        Item("Transfers", berg_transfers),
        Item("Eyes closed", berg_eyes_closed),
        Item("Feet together", berg_feet_together),
        Item("Reaching forward", berg_reaching),
        Item("Picking up an object", berg_pick_up),
        Item("Looking behind", berg_looking_behind),
        Item("Turning 360 degrees", berg_turning),
        Item("Alternate foot on stool", berg_stool),
        Item("One foot in front", berg_tandem),
        Item("Standing on one leg", berg_one_leg),
    )
    score = total(*items)
    band = upto(score, {44: "risk of falls increased"}, over="risk of falls not increased")
    return Result(score, "points", band, items)
