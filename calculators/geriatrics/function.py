"""What older people can do: activities of daily living, and balance."""

from collections.abc import Mapping
from itertools import permutations
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


#: How dependence and help are joined to what they are for.
_OF = ("for", "in", "with")


def _does(verbs: str) -> tuple[str, ...]:
    """Return what notes write for doing something oneself: "feed self", "feed himself"."""
    verb = verbs.removesuffix(" self")
    alone = (verb, f"{verb} himself", f"{verb} herself", f"{verb} themselves", f"{verb} self")
    return alone if verb != verbs or verbs in ("bathe", "dress") else (verbs,)


#: What notes write of an activity besides, by what it tells.
_SAID: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "feeding": {
        "unable": (
            "needs to be fed",
            "has to be fed",
            "fed by others",
            "fed by staff",
            "fed by nursing staff",
            "fed by a carer",
            "fed by carers",
            "fed by caregivers",
            "requires feeding by",
            "must be fed",
            "spoon-fed",
            "peg-fed",
            "total assistance with feeding",
            "not able to feed himself",
            "not able to feed herself",
        ),
        "with help": (
            "needs help cutting food",
            "needs help cutting up food",
            "help cutting food",
            "help cutting up food",
            "assistance cutting food",
            "needs food cut up",
            "food cut up for her",
            "food cut up for him",
            "needs assistance cutting food",
            "help spreading butter",
            "needs set-up for meals",
            "set-up assistance with meals",
            "supervision with meals",
            "supervision during meals",
            "assistance with meals",
            "help with meals",
            "needs help at mealtimes",
            "assistance at mealtimes",
            "assistance eating",
            "help eating",
            "needs help to eat",
            "requires assistance to eat",
        ),
        "independent": (
            "eats independently",
            "eats unaided",
            "eats without help",
            "eats without assistance",
            "able to eat independently",
            "self-feeding",
        ),
    },
    "bathing": {
        "with help": (
            "bathed by staff",
            "bathed by carers",
            "bathed by a carer",
            "bathed by others",
            "cannot bathe alone",
            "unable to bathe alone",
            "cannot shower alone",
            "assistance with showering",
            "help with showering",
            "assistance showering",
            "assistance bathing",
            "help bathing",
            "help with washing",
            "assistance with washing",
            "needs help to wash",
            "needs help washing",
            "unable to shower independently",
            "requires assistance to bathe",
            "requires assistance to shower",
            "supervision with bathing",
            "supervision for bathing",
            "supervision when bathing",
            "needs help in the shower",
            "help with bathing",
            "help in bathing",
        ),
        "independent": (
            "bathes unaided",
            "showers independently",
            "showers without help",
            "showers without assistance",
            "showers unaided",
            "able to shower independently",
            "washes independently",
            "independent with showering",
            "independent in showering",
            "independent with washing",
        ),
    },
    "grooming": {
        "with help": (
            "groomed by staff",
            "needs help to shave",
            "needs help shaving",
            "needs help with shaving",
            "help with shaving",
            "needs help combing her hair",
            "needs help brushing",
            "help brushing his teeth",
            "help brushing her teeth",
            "assistance with personal hygiene",
            "help with personal hygiene",
            "assistance with oral hygiene",
            "assistance with hygiene",
            "help with hygiene",
            "assistance grooming",
            "help with grooming",
            "cannot groom",
            "supervision with grooming",
            "neglects personal hygiene",
        ),
        "independent": (
            "shaves independently",
            "brushes her own teeth",
            "brushes his own teeth",
            "independent in personal hygiene",
            "independent with personal hygiene",
            "independent with hygiene",
            "manages own hygiene",
            "manages his own hygiene",
            "manages her own hygiene",
        ),
    },
    "dressing": {
        "unable": (
            "dressed by staff",
            "dressed by carers",
            "dressed by others",
            "dressed by a carer",
            "has to be dressed",
            "needs to be dressed",
            "must be dressed",
            "total assistance with dressing",
            "not able to dress",
        ),
        "with help": (
            "needs help with buttons",
            "help with buttons",
            "help with fastenings",
            "help with zips",
            "help with zippers",
            "help with shoes",
            "help with socks and shoes",
            "needs help putting on",
            "struggles with dressing",
            "difficulty dressing",
            "difficulty with dressing",
            "help dressing",
            "assistance dressing",
            "help getting dressed",
            "assistance getting dressed",
            "needs help to get dressed",
            "requires help getting dressed",
            "partial assistance with dressing",
            "supervision with dressing",
            "supervision for dressing",
            "help with lower body dressing",
            "assistance with lower body dressing",
            "help with dressing",
        ),
        "independent": (
            "dresses independently",
            "dresses without help",
            "dresses without assistance",
            "dresses unaided",
            "able to get dressed independently",
            "gets dressed independently",
            "gets dressed without help",
            "gets dressed unaided",
            "independent in getting dressed",
        ),
    },
    "toileting": {
        "unable": (
            "unable to toilet",
            "cannot toilet",
            "wears pads and needs changing",
            "total assistance with toileting",
            "not able to use the toilet",
        ),
        "with help": (
            "help getting to the toilet",
            "assistance getting to the toilet",
            "help on and off the toilet",
            "assistance on and off the toilet",
            "help wiping",
            "needs help wiping",
            "supervision with toileting",
            "supervision for toileting",
            "assistance to the toilet",
            "assistance to the bathroom",
            "help to the toilet",
            "help going to the toilet",
            "help using the toilet",
            "assistance using the toilet",
            "assistance to use the toilet",
            "help to use the toilet",
            "help with toileting",
            "assistance with toilet use",
            "help with toilet use",
            "uses a commode with assistance",
        ),
        "independent": (
            "uses the toilet unaided",
            "independently uses the toilet",
            "goes to the toilet independently",
            "goes to the bathroom independently",
            "uses the bathroom independently",
            "self-toileting",
        ),
    },
    "stairs": {
        "unable": (
            "stairs impossible",
            "stair climbing impossible",
            "stair navigation impossible",
            "cannot do stairs",
            "unable to do stairs",
            "cannot ascend stairs",
            "unable to ascend stairs",
            "unable to go up stairs",
            "cannot go up stairs",
            "not able to climb stairs",
            "no longer able to climb stairs",
            "cannot use the stairs",
            "unable to climb the stairs",
            "cannot climb the stairs",
            "incapable of climbing stairs",
        ),
        "with help": (
            "help navigating stairs",
            "help climbing stairs",
            "help with stairs",
            "help on stairs",
            "help on the stairs",
            "help using stairs",
            "help using the stairs",
            "help when using the stairs",
            "help when climbing stairs",
            "help with the stairs",
            "help with stair climbing",
            "help to climb stairs",
            "help to use the stairs",
            "help managing stairs",
            "help negotiating stairs",
            "help for stairs",
            "help with climbing stairs",
            "help with navigating stairs",
            "assistance navigating stairs",
            "assistance climbing stairs",
            "assistance with stairs",
            "assistance on stairs",
            "assistance on the stairs",
            "assistance using stairs",
            "assistance using the stairs",
            "assistance when using the stairs",
            "assistance when climbing stairs",
            "assistance with the stairs",
            "assistance with stair climbing",
            "assistance to climb stairs",
            "assistance to use the stairs",
            "assistance managing stairs",
            "assistance negotiating stairs",
            "assistance for stairs",
            "assistance with climbing stairs",
            "assistance with navigating stairs",
            "supervision navigating stairs",
            "supervision climbing stairs",
            "supervision with stairs",
            "supervision on stairs",
            "supervision on the stairs",
            "supervision using stairs",
            "supervision using the stairs",
            "supervision when using the stairs",
            "supervision when climbing stairs",
            "supervision with the stairs",
            "supervision with stair climbing",
            "supervision to climb stairs",
            "supervision to use the stairs",
            "supervision managing stairs",
            "supervision negotiating stairs",
            "supervision for stairs",
            "supervision with climbing stairs",
            "supervision with navigating stairs",
        ),
        "independent": (
            "manages stairs independently",
            "independently manages stairs",
            "independent on stairs",
            "independent on the stairs",
            "independent in navigating stairs",
            "independently navigates stairs",
            "independently uses the stairs",
            "stairs without assistance",
            "stairs without help",
            "stairs unaided",
            "independent up and down stairs",
            "goes up and down stairs independently",
        ),
    },
}

#: Activities as notes name two of them at once: "assistance with bathing and dressing".
_NAMES = (
    *("feeding", "eating", "bathing", "grooming", "dressing", "toileting", "toilet use", "using the toilet"),
    *("transfers", "mobility", "ambulation", "stairs"),
)
_DEEDS = ("feed", "eat", "bathe", "groom", "dress", "toilet", "use the toilet", "transfer", "walk")


def _pairs(whole: tuple[str, ...], own: tuple[str, ...], joined: tuple[str, ...] = (" and ",)) -> tuple[str, ...]:
    """Return every two of some words joined, where one of them is among a patient's `own`."""
    return tuple(
        f"{first}{word}{second}"
        for first, second in permutations(whole, 2)
        if first in own or second in own
        for word in joined
    )


def _with_another(names: tuple[str, ...], deed: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Return what notes write of an activity and another together: unable, with help, alone."""
    named, deeds = _pairs(_NAMES, names), _pairs(_DEEDS, (deed,))
    return (
        tuple(f"unable to {two}" for two in _pairs(_DEEDS, (deed,), (" or ", " and "))),
        tuple(f"{given} {of} {two}" for two in named for given in ("help", "assistance") for of in ("in", "with")),
        (
            *(f"independent {of} {two}" for two in named for of in ("in", "with", "for")),
            *(f"{two} independently" for two in named),
            *(
                f"{can} {two} {self}independently"
                for two in deeds
                for can in ("able to", "can")
                for self in ("", "himself ", "herself ", "themselves ")
            ),
            *(f"independently {two}" for two in deeds),
        ),
    )


def _ability(
    activity: str, verbs: str, rule: str = "", names: tuple[str, ...] = (), done: tuple[str, ...] = ()
) -> Choice:
    """Describe an activity a patient cannot do, does with help, or does alone.

    `names` are further names of the activity ("toilet use"), `done` further verbs for it ("manage stairs").
    """
    named, said = (activity, *names), _SAID.get(activity, {})
    unable, helped, alone = _with_another(named, verbs.removesuffix(" self"))
    does = (*_does(verbs), *done)
    return Choice(
        f"{activity}: unable, with help, or independent (aids allowed, supervision not){rule}",
        {
            "unable": (
                f"unable to {verbs}",
                f"dependent for {activity}",
                f"fully dependent in {activity}",
                *(
                    f"{how}dependent {of} {name}"
                    for name in named
                    for how in ("", "fully ", "totally ", "completely ")
                    for of in _OF
                ),
                *(f"{cannot} {do}" for do in does for cannot in ("unable to", "cannot", "is unable to")),
                *unable,
                *said.get("unable", ()),
            ),
            "with help": (
                f"needs help with {activity}",
                f"needs assistance with {activity}",
                f"needs help to {verbs}",
                *(
                    f"{needs} {some}{given} {of} {name}"
                    for name in named
                    for needs in ("needs", "requires", "requiring", "needing")
                    for some in ("", "some ", "minor ", "partial ")
                    for given in ("help", "assistance")
                    for of in _OF
                ),
                *(
                    f"{do} with {given}"
                    for do in does
                    for given in ("help", "assistance", "some assistance", "some help")
                ),
                *(
                    f"{needs} to {do}"
                    for do in does
                    for needs in ("requires assistance", "needs assistance", "requires help")
                ),
                *(f"{name} with assistance" for name in named),
                *(
                    f"{given} {of} {name}"
                    for name in named
                    for given in ("assistance", "minimal help", "some help")
                    for of in _OF
                ),
                *helped,
                *said.get("with help", ()),
            ),
            "independent": (
                f"independent in {activity}",
                f"independent with {activity}",
                f"{activity} independently",
                *(f"independent {of}{name}" for name in named for of in ("", "for ", "in ", "with ")),
                *(f"{can} {do} independently" for do in does for can in ("able to", "can")),
                *(f"{can} independently {do}" for do in does for can in ("able to", "can")),
                *(f"independently {do}" for do in done),
                *(
                    f"{can} {do} without {given}"
                    for do in does
                    for can in ("able to", "can")
                    for given in ("help", "assistance")
                ),
                *alone,
                *said.get("independent", ()),
            ),
        },
    )


def _alone(activity: str, verbs: str) -> Choice:
    """Describe an activity a patient does with help or alone."""
    given = _ability(activity, verbs)
    joined = {"with help": given.options["unable"] + given.options["with help"]}
    return Choice(
        f"{activity}: with help (or not at all), or independent", joined | {"independent": given.options["independent"]}
    )


def _continence(organ: str, unmanaged: str, *also: str, held: tuple[str, ...] = ()) -> Choice:
    """Describe the control of bowel or bladder over the last days."""
    return Choice(
        f"{organ} control: incontinent ({unmanaged}), occasional accident, or continent",
        {
            "incontinent": (
                f"{organ} incontinence",
                f"incontinent of {organ}",
                "incontinent of bowel and bladder",
                "incontinent of bladder and bowel",
                "doubly incontinent",
                "double incontinence",
                "bowel and bladder incontinence",
                "bladder and bowel incontinence",
                "incontinent in both bowel and bladder",
                "incontinent of both bowel and bladder",
                *also,
                f"incontinent regarding {organ}",
                f"no control over {organ}",
                f"loss of {organ} control",
            ),
            "occasional accident": (
                f"occasional {organ} accident",
                f"occasional {organ} accidents",
                "occasional accidents with bowel and bladder",
                "occasional bowel and bladder accidents",
                "occasional bladder and bowel accidents",
                f"occasional accidents with {organ}",
                f"occasional {organ} incontinence",
                *(f"occasional {said}" for said in also),
                f"occasional accidents with {organ} control",
                f"occasional challenges with {organ} control",
                f"occasional accidents in {organ} control",
                f"occasionally experiences {organ} accidents",
                f"occasional {organ} control accidents",
                f"occasional loss of {organ} control",
                f"occasional episodes of {organ} incontinence",
            ),
            "continent": (
                f"{organ} continent",
                f"continent of {organ}",
                "continent of bowel and bladder",
                "continent of bladder and bowel",
                "fully continent",
                "continent of both bowel and bladder",
                "continent of both bladder and bowel",
                "bowel and bladder continent",
                f"full {organ} control",
                f"full control of {organ}",
                "full control of bowel and bladder",
                "full bowel and bladder control",
                "full control over bowel and bladder",
                f"sufficient control over {organ}",
                f"sufficient {organ} control",
                f"good {organ} control",
                f"normal {organ} control",
                f"{organ} control is intact",
                f"intact {organ} control",
                f"{organ} continence is maintained",
                f"has control over {organ}",
                f"has control of {organ}",
                "maintains control over bowel and bladder",
                "maintains bowel and bladder control",
                "good bowel and bladder control",
                "normal bowel and bladder control",
                "bowel and bladder control intact",
                "continent of urine and faeces",
                "continent of urine and stool",
                "fully continent of bowel and bladder",
                "continent in both bowel and bladder",
                f"continent regarding {organ}",
                *held,
            ),
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
    barthel_feeding: Annotated[Ability, _ability("feeding", "feed self", names=("eating",))],
    barthel_bathing: Annotated[Alone, _alone("bathing", "bathe")],
    barthel_grooming: Annotated[Alone, _alone("grooming", "groom self")],
    barthel_dressing: Annotated[Ability, _ability("dressing", "dress", "; with help if half is done alone")],
    barthel_bowels: Annotated[
        Continence,
        _continence(
            "bowel",
            "or needs enemas",
            "faecal incontinence",
            "incontinence of stool",
            "incontinent of stool",
            "incontinent of faeces",
            "incontinence of faeces",
            held=("continent of faeces", "continent of stool", "continent of bowel movements"),
        ),
    ],
    barthel_bladder: Annotated[
        Continence,
        _continence(
            "bladder",
            "or has a catheter and cannot manage it",
            "urinary incontinence",
            "incontinence of urine",
            "incontinent of urine",
            held=("continent of urine",),
        ),
    ],
    barthel_toilet: Annotated[
        Ability, _ability("toileting", "use the toilet", names=("toilet use", "using the toilet", "use of the toilet"))
    ],
    barthel_transfers: Annotated[
        Literal["unable", "major help", "minor help", "independent"],
        Choice(
            "transfers from bed to chair and back: unable; major help (one or two people lift, can sit); minor help "
            "(word or hand); independent",
            {
                "unable": (
                    "unable to transfer",
                    "hoist transfer",
                    "hoisted",
                    "unable to transfer from bed to chair",
                    "cannot transfer",
                    "no sitting balance",
                    "unable to transfer from bed",
                    "totally dependent for transfers",
                    "fully dependent for transfers",
                    "needs a hoist",
                    "requires a hoist",
                    "hoisted for transfers",
                    "requires a hoist for transfers",
                    "hoist for transfers",
                    "hoyer lift",
                    "full hoist",
                    "dependent for transfers",
                    "dependent in transfers",
                    "dependent with transfers",
                    "completely dependent for transfers",
                    "unable to sit unsupported",
                ),
                "major help": (
                    "transfers with two",
                    "assist of two for transfers",
                    "major help with transfers",
                    "major help for transfers",
                    "major assistance with transfers",
                    "major assistance for transfers",
                    "needs major help with transfers",
                    "requires major assistance with transfers",
                    "requires two people to transfer",
                    "two-person assist for transfers",
                    "maximal assistance with transfers",
                    "assist of two",
                    "two-person assist",
                    "two-person transfer",
                    "two-person transfers",
                    "two people to transfer",
                    "assistance of two people",
                    "transfers with assistance of two",
                    "transfers with two people",
                    "max assist for transfers",
                    "maximum assistance for transfers",
                    "max assist with transfers",
                    "moderate assistance with transfers",
                    "moderate assistance for transfers",
                    "mod assist for transfers",
                    "significant assistance with transfers",
                    "considerable help with transfers",
                    "major assistance to transfer",
                    "major help to transfer",
                ),
                "minor help": (
                    "transfers with one",
                    "assist of one for transfers",
                    "minor help with transfers",
                    "minor help for transfers",
                    "minor assistance with transfers",
                    "minor assistance for transfers",
                    "one-person assist for transfers",
                    "minimal assistance with transfers",
                    "needs minor help with transfers",
                    "requires minor assistance with transfers",
                    "minimal help with transfers",
                    "transfers with assistance of one",
                    "transfers with the assistance of one person",
                    "one-person assist",
                    "assist of one with transfers",
                    "transfers with supervision",
                    "supervision with transfers",
                    "supervision for transfers",
                    "supervised transfers",
                    "transfers with minimal assistance",
                    "min assist for transfers",
                    "minimal assistance for transfers",
                    "minimal assist for transfers",
                    "standby assistance for transfers",
                    "standby assist for transfers",
                    "contact guard for transfers",
                    "stand-by assist with transfers",
                    "minor support with transfers",
                    "verbal prompting for transfers",
                    "some help with transfers",
                    "slight help with transfers",
                    "minor help to transfer",
                    "some assistance with transfers",
                ),
                "independent": (
                    "independent in transfers",
                    "transfers independently",
                    "independent with transfers",
                    "transfer independently",
                    "independently transfers",
                    "independent transfers",
                    "independent for transfers",
                    "transfers from bed to chair independently",
                    "transfer from bed to chair independently",
                    "independent in transferring",
                    "transfers without assistance",
                    "independent with transferring",
                    "transfers unaided",
                    "transfers without help",
                    "transfers safely and independently",
                    "transfers are independent",
                    "independent transfer",
                    "transferring independently",
                    "able to transfer independently",
                    "able to transfer without assistance",
                    "gets in and out of bed independently",
                    "gets out of bed independently",
                    "gets in and out of bed unaided",
                    "independent in bed-to-chair transfers",
                    "independent with bed mobility and transfers",
                    "independent for all transfers",
                    "independent with all transfers",
                ),
            },
        ),
    ],
    barthel_mobility: Annotated[
        Literal["immobile", "wheelchair", "with help", "independent"],
        Choice(
            "moving on the level: immobile (or under 50 yards); alone in a wheelchair over 50 yards; walks over 50 "
            "yards with help of one person; walks over 50 yards independently, aids allowed",
            {
                "immobile": (
                    "immobile",
                    "bedbound",
                    "bed bound",
                    "unable to mobilise",
                    "unable to mobilize",
                    "non-ambulatory",
                    "bedridden",
                    "completely immobile",
                    "unable to walk",
                    "unable to ambulate",
                    "not mobile",
                    "unable to move independently",
                    "cannot walk",
                    "cannot ambulate",
                    "confined to bed",
                    "bed-bound",
                    "bed-ridden",
                    "completely bedbound",
                    "cannot walk more than 50 yards",
                    "unable to walk more than 50 yards",
                    "cannot move more than 50 yards",
                    "does not ambulate",
                    "does not walk",
                    "not ambulatory",
                    "nonambulatory",
                    "bedfast",
                ),
                "wheelchair": (
                    "independent in wheelchair",
                    "mobile in wheelchair",
                    "wheelchair independent",
                    "independent in using her wheelchair",
                    "independent in using his wheelchair",
                    "independently uses a wheelchair",
                    "wheelchair independently",
                    "uses a wheelchair independently",
                    "independent in a wheelchair",
                    "independent with a wheelchair",
                    "independent with wheelchair",
                    "wheelchair-independent",
                    "uses her wheelchair independently",
                    "uses his wheelchair independently",
                    "independent wheelchair mobility",
                    "self-propels a wheelchair",
                    "self-propels his wheelchair",
                    "self-propels her wheelchair",
                    "self-propels in a wheelchair",
                    "self-propelling in a wheelchair",
                    "propels her own wheelchair",
                    "propels his own wheelchair",
                    "propels a wheelchair independently",
                    "navigate in his wheelchair",
                    "navigate in her wheelchair",
                    "navigates her wheelchair",
                    "navigates his wheelchair",
                    "mobilises independently in a wheelchair",
                    "wheelchair for more than 50 yards",
                    "independent wheelchair user",
                ),
                "with help": (
                    "walks with help",
                    "mobilises with assistance",
                    "walks with assistance of one",
                    "walks with assistance",
                    "walks with the help of one person",
                    "walks with the assistance of one person",
                    "walk with assistance",
                    "ambulates with assistance",
                    "walks with help of one person",
                    "requires assistance to walk",
                    "needs help walking",
                    "requires assistance with walking",
                    "ambulates with assistance of one",
                    "needs assistance with walking",
                    "mobilizes with assistance",
                    "walk with help",
                    "walks with supervision",
                    "requires assistance for mobility",
                    "needs help with walking",
                    "walk more than 50 yards with assistance",
                    "walks with the help of one",
                    "assistance with mobility",
                    "assistance for mobility",
                    "assistance with ambulation",
                    "assistance with walking",
                    "assistance when walking",
                    "help with mobility",
                    "assistance in walking",
                    "walks with one person",
                    "walks with one-person assistance",
                    "walks with minimal assistance",
                    "walks with contact guard",
                    "ambulates with minimal assistance",
                    "ambulates with help",
                    "ambulates with supervision",
                    "ambulates with contact guard assistance",
                    "mobilises with one",
                    "mobilises with help",
                    "mobilises with supervision",
                    "mobilises with the assistance of one",
                    "mobilises with assistance of one",
                    "walks with the aid of one person",
                    "assist of one for ambulation",
                    "assistance of one to walk",
                    "walking with assistance",
                    "ambulation with assistance",
                    "able to walk with help",
                    "needs one person to walk",
                    "requires supervision when walking",
                    "requires help with walking",
                    "requires help to walk",
                    "walks with moderate assistance",
                    "walks with support of one",
                ),
                "independent": (
                    "walks independently",
                    "independently mobile",
                    "mobilises independently",
                    "ambulates independently",
                    "walk independently",
                    "walking independently",
                    "independent ambulation",
                    "independent in mobility",
                    "independently ambulatory",
                    "walks unaided",
                    "mobilizes independently",
                    "independent in walking",
                    "independent with ambulation",
                    "independent with mobility",
                    "independent ambulator",
                    "ambulatory without assistance",
                    "ambulating independently",
                    "ambulate independently",
                    "walks without assistance",
                    "mobility is independent",
                    "walks without aids",
                    "walks without an aid",
                    "walks without help",
                    "walks without support",
                    "walks without any assistance",
                    "ambulates without assistance",
                    "ambulates unassisted",
                    "walks unassisted",
                    "walks with a stick",
                    "walks with a walking stick",
                    "walks with a cane",
                    "walks with a single-point cane",
                    "ambulates with a cane",
                    "uses a cane to walk",
                    "uses a stick to walk",
                    "uses a walking stick",
                    "with the aid of a walking stick",
                    "with the aid of a stick",
                    "mobilises with a stick",
                    "mobilises with a frame",
                    "mobilises with a walking frame",
                    "walks with a frame",
                    "walks with a zimmer frame",
                    "walks with a walker",
                    "walks with a rollator",
                    "ambulates with a walker",
                    "ambulates with a rollator",
                    "independent with a walker",
                    "independent with a cane",
                    "independently with a cane",
                    "independently with a walker",
                    "mobile independently",
                    "fully mobile",
                    "fully ambulatory",
                    "freely ambulatory",
                    "independently mobile with a stick",
                    "mobilises unaided",
                    "mobilises without aids",
                    "mobile without aids",
                    "ambulant without aids",
                    "ambulates freely",
                    "mobility on level surfaces independently",
                    "independent on level surfaces",
                ),
            },
        ),
    ],
    barthel_stairs: Annotated[
        Ability,
        _ability(
            "stairs",
            "climb stairs",
            names=(
                "using the stairs",
                "stair climbing",
                "climbing stairs",
                "navigating stairs",
                "using stairs",
                "stair navigation",
                "the stairs",
            ),
            done=(
                "manage stairs",
                "use the stairs",
                "navigate stairs",
                "use stairs",
                "negotiate stairs",
                "manage the stairs",
            ),
        ),
    ],
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
    berg_sit_to_stand: Annotated[
        float,
        coded(
            "Berg",
            "sitting to standing",
            _BERG,
            4,
            told={
                4: (
                    "stand without using hands",
                    "stands without using hands",
                    "stand without using hands and stabilize independently",
                ),
                3: (
                    "stand independently using hands",
                    "stands independently using hands",
                    "stand independently using her hands",
                    "stand independently using his hands",
                    "stand independently with hands",
                ),
                2: (
                    "stand using hands after several tries",
                    "stands using hands after several tries",
                    "using hands after several tries",
                ),
                1: (
                    "minimal aid to stand",
                    "minimal assistance to stand",
                    "minimal aid to stand or stabilize",
                ),
                0: (
                    "moderate or maximal assist to stand",
                    "moderate or maximal assistance to stand",
                    "moderate to maximal assistance to stand",
                    "moderate to maximal assist to stand",
                ),
            },
        ),
    ],
    berg_standing: Annotated[
        float,
        coded(
            "Berg",
            "standing unsupported",
            f"2 minutes, {_BERG}",
            4,
            told={
                4: (
                    "stand safely for 2 minutes",
                    "stands safely for 2 minutes",
                    "stand safely for two minutes",
                    "stand unsupported for 2 minutes safely",
                    "can stand safely for 2 minutes",
                ),
                3: (
                    "stand 2 minutes with supervision",
                    "stand for 2 minutes with supervision",
                    "stand unsupported for 2 minutes with supervision",
                    "stand two minutes with supervision",
                    "stands for 2 minutes with supervision",
                    "standing for 2 minutes with supervision",
                ),
                2: (
                    "stand unsupported for 30 seconds",
                    "stand 30 seconds unsupported",
                    "stands unsupported for 30 seconds",
                    "stand for 30 seconds unsupported",
                ),
                1: (
                    "several tries to stand 30 seconds unsupported",
                    "needs several tries to stand 30 seconds",
                ),
                0: (
                    "unable to stand 30 seconds",
                    "unable to stand for 30 seconds",
                    "unable to stand unsupported for 30 seconds",
                    "unable to stand unsupported",
                    "unable to stand unsupported for more than 30 seconds",
                ),
            },
        ),
    ],
    berg_sitting: Annotated[
        float,
        coded(
            "Berg",
            "sitting unsupported",
            f"2 minutes, {_BERG}",
            4,
            told={
                4: (
                    "sit safely and securely for 2 minutes",
                    "sit securely for 2 minutes",
                    "sit safely for 2 minutes",
                    "sit securely without back support for 2 minutes",
                    "sits safely for 2 minutes",
                    "sits securely for 2 minutes",
                ),
                3: (
                    "sit 2 minutes under supervision",
                    "sit for 2 minutes under supervision",
                    "sit unsupported for 2 minutes under supervision",
                    "sit 2 minutes with supervision",
                    "sit for 2 minutes with supervision",
                    "sit unsupported for 2 minutes with supervision",
                ),
                2: (
                    "sit for 30 seconds",
                    "sit unsupported for 30 seconds",
                    "sits unsupported for 30 seconds",
                    "able to sit 30 seconds",
                    "sits for 30 seconds",
                ),
                1: (
                    "sit for 10 seconds",
                    "sit unsupported for 10 seconds",
                    "able to sit 10 seconds",
                    "sits unsupported for 10 seconds",
                ),
                0: (
                    "unable to sit without support",
                    "unable to sit without support for 10 seconds",
                    "unable to sit unsupported",
                ),
            },
        ),
    ],
    berg_stand_to_sit: Annotated[
        float,
        coded(
            "Berg",
            "standing to sitting",
            _BERG,
            4,
            told={
                4: (
                    "sits safely with minimal use of hands",
                    "sit safely with minimal use of hands",
                    "sitting safely with minimal use of hands",
                ),
                3: (
                    "controls descent by using hands",
                    "controls descent using hands",
                    "controls descent with hands",
                    "control descent by using hands",
                    "controlling descent with hands",
                    "controlled descent using hands",
                ),
                2: (
                    "back of legs against chair to control descent",
                    "back of legs against the chair",
                    "uses back of legs against chair",
                    "backs of legs against the chair",
                ),
                1: (
                    "sits independently but has uncontrolled descent",
                    "uncontrolled descent",
                ),
                0: (
                    "needs assistance to sit",
                    "requires assistance to sit",
                    "needs assist to sit",
                    "requires assist to sit",
                ),
            },
        ),
    ],
    berg_transfers: Annotated[
        float,
        coded(
            "Berg",
            "transfers",
            _BERG,
            4,
            told={
                4: (
                    "transfers safely with minor use of hands",
                    "transfer safely with minor use of hands",
                    "transfers safely with minimal use of hands",
                ),
                3: (
                    "transfers safely with definite need of hands",
                    "transfer safely with definite need of hands",
                    "definite need of hands",
                ),
                2: (
                    "transfer with verbal cueing",
                    "transfers with verbal cueing",
                    "verbal cueing for transfers",
                    "transfers with verbal cuing",
                    "transfer with verbal cueing and/or supervision",
                    "transfers with verbal cueing and supervision",
                    "transfer with verbal cueing and supervision",
                    "verbal cueing and supervision for transfers",
                    "supervision for transfers",
                ),
                1: (
                    "needs one person to assist",
                    "one person assist for transfers",
                    "one person to assist with transfers",
                    "one person to assist for transfers",
                ),
                0: (
                    "two people to assist or supervise",
                    "two people to assist",
                    "needs two people to assist",
                ),
            },
        ),
    ],
    berg_eyes_closed: Annotated[
        float,
        coded(
            "Berg",
            "standing with eyes closed",
            f"10 seconds, {_BERG}",
            4,
            told={
                4: (
                    "stand 10 seconds safely with eyes closed",
                    "stand safely with eyes closed for 10 seconds",
                    "stand with eyes closed for 10 seconds safely",
                    "stand with eyes closed safely for 10 seconds",
                ),
                3: (
                    "stand with eyes closed for 10 seconds with supervision",
                    "stand 10 seconds with eyes closed with supervision",
                    "stand with eyes closed with supervision for 10 seconds",
                ),
                2: (
                    "stand with eyes closed for 3 seconds",
                    "stand 3 seconds with eyes closed",
                    "stands with eyes closed for 3 seconds",
                ),
                1: (
                    "unable to keep eyes closed for 3 seconds",
                    "unable to keep eyes closed 3 seconds",
                    "unable to keep her eyes closed for 3 seconds",
                    "unable to keep his eyes closed for 3 seconds",
                ),
                0: ("needs help to keep from falling with eyes closed",),
            },
        ),
    ],
    berg_feet_together: Annotated[
        float,
        coded(
            "Berg",
            "standing with feet together",
            f"1 minute, {_BERG}",
            4,
            told={
                4: (
                    "feet together independently and stand for 1 minute safely",
                    "feet together independently for 1 minute safely",
                    "stand with feet together for 1 minute safely",
                    "place feet together independently and stand for 1 minute safely",
                    "stand with feet together safely for 1 minute",
                ),
                3: (
                    "stand with feet together for 1 minute with supervision",
                    "feet together independently for 1 minute with supervision",
                    "feet together independently and stand for 1 minute with supervision",
                    "place feet together independently and stand for 1 minute with supervision",
                ),
                2: (
                    "feet together independently and hold for 30 seconds",
                    "stand with feet together for 30 seconds",
                    "feet together for 30 seconds",
                    "feet together independently but unable to hold for 30 seconds",
                ),
                1: (
                    "stand with feet together for 15 seconds",
                    "needs help to attain position but able to stand for 15 seconds with feet together",
                    "stand 15 seconds with feet together",
                ),
            },
        ),
    ],
    berg_reaching: Annotated[
        float,
        coded(
            "Berg",
            "reaching forward",
            f"25 cm, {_BERG}",
            4,
            told={
                4: (
                    "reach forward confidently 25 cm",
                    "reach forward confidently",
                    "reach forward 25 cm",
                    "reaches forward confidently",
                    "reach forward more than 25 cm",
                ),
                3: (
                    "reach forward 12 cm",
                    "reach forward 12 cm safely",
                    "reach forward 12.5 cm",
                    "reaches forward 12 cm",
                ),
                2: (
                    "reach forward 5 cm",
                    "reach forward 5 cm safely",
                    "reaches forward 5 cm",
                ),
                1: (
                    "reaches forward but needs supervision",
                    "reach forward with supervision",
                    "supervision while reaching forward",
                    "needs supervision while reaching forward",
                    "reaches forward with supervision",
                    "supervision for reaching forward",
                ),
                0: (
                    "loses balance while trying to reach forward",
                    "loses balance while reaching",
                    "loses balance when reaching forward",
                    "loses balance while reaching forward",
                ),
            },
        ),
    ],
    berg_pick_up: Annotated[
        float,
        coded(
            "Berg",
            "picking up an object",
            _BERG,
            4,
            told={
                4: (
                    "pick up a slipper safely and easily",
                    "pick up an object safely and easily",
                    "pick up objects safely and easily",
                    "pick up an object from the floor safely and easily",
                    "picks up objects safely and easily",
                ),
                3: (
                    "pick up a slipper but needs supervision",
                    "pick up an object with supervision",
                    "pick up objects with supervision",
                    "pick up an object from the floor with supervision",
                    "pick up an object but needs supervision",
                ),
                2: (
                    "unable to pick up but reaches 2-5 cm",
                    "keeps balance independently but unable to pick up",
                ),
                1: (
                    "unable to pick up and needs supervision while trying",
                    "unable to pick up objects and needs supervision",
                ),
                0: (
                    "unable to pick up an object from the floor without losing balance",
                    "unable to try to pick up",
                    "unable to pick up an object without losing balance",
                ),
            },
        ),
    ],
    berg_looking_behind: Annotated[
        float,
        coded(
            "Berg",
            "looking behind",
            f"over both shoulders, {_BERG}",
            4,
            told={
                4: (
                    "looks behind from both sides",
                    "look behind from both sides",
                    "looks behind from both sides and weight shifts well",
                    "look behind over both shoulders",
                    "looks behind over both shoulders",
                ),
                3: (
                    "looks behind one side only",
                    "look behind one side only",
                    "look behind over one shoulder only",
                    "looks behind over one shoulder only",
                    "look behind from one side only",
                ),
                2: (
                    "turns sideways only",
                    "turn sideways only",
                    "turns sideways only but maintains balance",
                ),
                1: (
                    "needs supervision when turning",
                    "supervision when turning",
                    "supervision while turning",
                ),
                0: ("needs assistance to keep from losing balance when looking behind",),
            },
        ),
    ],
    berg_turning: Annotated[
        float,
        coded(
            "Berg",
            "turning 360 degrees",
            f"4 seconds each way, {_BERG}",
            4,
            told={
                4: (
                    "turn 360 degrees safely in 4 seconds or less",
                    "turn 360 degrees safely in 4 seconds",
                    "turn 360 degrees in 4 seconds",
                    "turns 360 degrees safely in 4 seconds or less",
                ),
                3: (
                    "turn 360 degrees safely one side only",
                    "turn 360 degrees to one side only",
                    "turn 360 degrees safely to one side only",
                    "turn 360 degrees one side only in 4 seconds or less",
                ),
                2: (
                    "turn 360 degrees safely but slowly",
                    "turns 360 degrees safely but slowly",
                    "turn 360 degrees slowly",
                ),
                1: (
                    "close supervision or verbal cueing while turning",
                    "close supervision while turning",
                    "close supervision to turn 360 degrees",
                    "turn 360 degrees with close supervision",
                    "turn 360 degrees with supervision",
                ),
                0: (
                    "turn 360 degrees with assistance",
                    "needs assistance while turning",
                    "assistance while turning",
                    "assistance to turn 360 degrees",
                    "needs assistance turning 360 degrees",
                ),
            },
        ),
    ],
    berg_stool: Annotated[
        float,
        coded(
            "Berg",
            "alternate foot on stool",
            f"8 steps in 20 seconds, {_BERG}",
            4,
            told={
                4: (
                    "stand independently and complete 8 steps in 20 seconds",
                    "complete 8 steps in 20 seconds",
                    "8 steps in 20 seconds",
                    "completes 8 steps in 20 seconds",
                ),
                3: (
                    "8 steps in more than 20 seconds",
                    "complete 8 steps in more than 20 seconds",
                    "8 steps in over 20 seconds",
                ),
                2: (
                    "complete 4 steps",
                    "4 steps without aid",
                    "complete 4 steps without aid",
                    "completes 4 steps",
                ),
                1: (
                    "complete more than 2 steps",
                    "2 steps with minimal assistance",
                    "complete 2 steps with minimal assistance",
                    "more than 2 steps with minimal assist",
                ),
                0: ("needs assistance to keep from falling on stool stepping",),
            },
        ),
    ],
    berg_tandem: Annotated[
        float,
        coded(
            "Berg",
            "one foot in front",
            f"tandem for 30 seconds, {_BERG}",
            4,
            told={
                4: (
                    "place foot tandem independently",
                    "tandem independently and hold 30 seconds",
                    "foot tandem independently and hold for 30 seconds",
                    "tandem stance for 30 seconds independently",
                ),
                3: (
                    "foot ahead independently and hold 30 seconds",
                    "place foot ahead of the other independently",
                    "foot ahead of the other independently and hold 30 seconds",
                    "place foot ahead independently",
                ),
                2: (
                    "small step independently and hold 30 seconds",
                    "take a small step independently",
                    "small step independently and hold for 30 seconds",
                ),
                1: (
                    "needs help to step but can hold 15 seconds",
                    "help to step but can hold 15 seconds",
                    "needs help to step but holds for 15 seconds",
                ),
                0: (
                    "loses balance while stepping or standing",
                    "loses balance while stepping",
                ),
            },
        ),
    ],
    berg_one_leg: Annotated[
        float,
        coded(
            "Berg",
            "standing on one leg",
            f"over 10 seconds, {_BERG}",
            4,
            told={
                4: (
                    "lift leg independently and hold more than 10 seconds",
                    "stand on one leg for more than 10 seconds",
                    "lift leg independently and hold for more than 10 seconds",
                    "stands on one leg for more than 10 seconds",
                ),
                3: (
                    "lift leg independently and hold 5-10 seconds",
                    "stand on one leg for 5-10 seconds",
                    "stand on one leg for 5 to 10 seconds",
                    "lift leg independently and hold for 5-10 seconds",
                ),
                2: (
                    "lift leg independently and hold 3 seconds",
                    "stand on one leg for 3 seconds",
                    "stand on one leg for at least 3 seconds",
                    "lift leg independently and hold for 3 seconds",
                ),
                1: (
                    "tries to lift leg",
                    "tries to lift leg but unable to hold 3 seconds",
                    "unable to hold 3 seconds but remains standing",
                    "tries to lift her leg",
                    "tries to lift his leg",
                ),
                0: ("unable to try standing on one leg",),
            },
        ),
    ],
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
