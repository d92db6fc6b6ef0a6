"""Labour: the ripe cervix, and vaginal birth after a caesarean section."""

from collections.abc import Iterator
from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.obstetric import CervicalDilation, CervicalEffacement
from ..vocabulary.patient import Age

BISHOP_1964 = Source(
    "Bishop EH. Pelvic scoring for elective induction. Obstet Gynecol 1964;24:266-268",
    url="http://faculty.washington.edu/momus/PB/bishopsc.htm",
    where="the score",
    read="secondary",
    via="a table of the University of Washington, which cites the paper, and Skyscape's; bands from MDCalc",
)
FLAMM_1997 = Source(
    "Flamm BL, Geiger AM. Vaginal birth after cesarean delivery: an admission scoring system. "
    "Obstet Gynecol 1997;90(6):907-910",
    url="https://aafp.org/pubs/afp/issues/2007/1015/p1192.html",
    where="points, and vaginal births by score",
    read="abstract",
    via="Skyscape's calculator (rates by score), MDCalc (points)",
)


_POSITIONS = {"posterior": ("posterior",), "middle": ("mid-position", "midposition"), "anterior": ("anterior",)}
_CONSISTENCIES = {"firm": ("firm",), "medium": ("medium", "moderately firm"), "soft": ("soft",)}
_ANY_POSITION = tuple(word for words in _POSITIONS.values() for word in words)
_ANY_CONSISTENCY = tuple(word for words in _CONSISTENCIES.values() for word in words)


def _vaginal(*against: str) -> Iterator[str]:
    """Yield how notes tell of a vaginal birth before or after a caesarean section."""
    for birth in ("vaginal birth", "vaginal delivery"):
        for when in against:
            for which in ("", "a ", "the ", "her ", "her first ", "the first ", "first ", "a previous ", "a prior "):
                for section in ("cesarean", "c-section"):
                    yield f"{birth} {when} {which}{section}"


def _of_cervix(positions: tuple[str, ...], consistencies: tuple[str, ...]) -> Iterator[str]:
    """Yield how notes tell position and consistency of the cervix in one breath: "cervix is posterior and firm"."""
    for position in positions:
        for consistency in consistencies:
            for one, other in ((position, consistency), (consistency, position)):
                yield from (f"cervix {verb}{one}{and_} {other}" for verb in ("", "is ") for and_ in (" and", ","))
                yield from (f"{one}, {other} cervix", f"{one} {other} cervix")
                yield from (f"cervix is {one} and feels {other}", f"cervix is {one} and consistency is {other}")


@calculator(
    title="Bishop score",
    source=BISHOP_1964,
    conditions=("pregnancy",),
    sex="female",
    outcome="vaginal birth after induction of labour",
    setting="before induction of labour",
    aliases=("Bishop's score", "cervix score", "pelvic score"),
    confirmed="cases of the openEHR guideline model agree",
)
def bishop(
    cervical_dilation: CervicalDilation,
    cervical_effacement: CervicalEffacement,
    fetal_station: Annotated[
        float,
        Quantity(
            "1",
            -3,
            3,
            "station of the presenting part against the ischial spines, -3 to +3",
            integer=True,
            terms=(
                "fetal station",
                "station",
                *("at station", "presenting part at station", "head at station", "fetal head station"),
                *("vertex at station", "station of", "baby at station"),
            ),
        ),
    ],
    cervical_position: Annotated[
        Literal["posterior", "middle", "anterior"],
        Choice(
            "position of the cervix",
            {
                "posterior": (
                    "posterior cervix",
                    "cervix posterior",
                    "posterior position",
                    *("cervix is posterior", "cervix was posterior", "position is posterior"),
                    *("position of the cervix is posterior", "posteriorly positioned cervix"),
                    *("cervix in posterior position", "posterior in position", "posteriorly located cervix"),
                    *("cervix is posteriorly positioned", "cervical position is posterior"),
                    *("cervical position posterior", "cervix is located posteriorly", "position posterior"),
                    "soft posterior cervix",
                    *_of_cervix(_POSITIONS["posterior"], _ANY_CONSISTENCY),
                ),
                "middle": (
                    "mid-position",
                    "midposition",
                    "central cervix",
                    *("mid position", "mid-positioned", "cervix is mid-position", "cervix midposition"),
                    *("cervix is midposition", "cervix in mid position", "cervix in middle position"),
                    *("middle position", "position is mid", "position is middle", "position is midposition"),
                    *("mid-positioned cervix", "cervical position is middle", "cervix is central"),
                    *("cervix is midline", "axial cervix", "cervix is mid-positioned"),
                    *("position of the cervix is middle", "midline cervix", "cervix midline"),
                    *_of_cervix(_POSITIONS["middle"], _ANY_CONSISTENCY),
                ),
                "anterior": (
                    "anterior cervix",
                    "cervix anterior",
                    "anterior position",
                    *("cervix is anterior", "cervix was anterior", "position is anterior"),
                    *("position of the cervix is anterior", "anteriorly positioned cervix"),
                    *("cervix in anterior position", "anterior in position"),
                    *("cervix is anteriorly positioned", "cervical position is anterior"),
                    *("cervical position anterior", "position anterior", "cervix is located anteriorly"),
                    *_of_cervix(_POSITIONS["anterior"], _ANY_CONSISTENCY),
                ),
            },
        ),
    ],
    cervical_consistency: Annotated[
        Literal["firm", "medium", "soft"],
        Choice(
            "consistency of the cervix",
            {
                "firm": (
                    "firm cervix",
                    "cervix firm",
                    *("cervix is firm", "cervix was firm", "cervix feels firm", "consistency is firm"),
                    *("consistency of the cervix is firm", "consistency firm", "firm in consistency cervix"),
                    *("cervical consistency is firm", "cervical consistency firm"),
                    *("cervix of firm consistency", "cervix is closed and firm", "cervix closed and firm"),
                    *("cervix with firm consistency", "cervix is long and firm", "cervix remains firm"),
                    "firm consistency of the cervix",
                    *_of_cervix(_ANY_POSITION, _CONSISTENCIES["firm"]),
                ),
                "medium": (
                    "moderately firm",
                    "medium consistency",
                    *("cervix moderately firm", "cervix is moderately firm", "moderately firm cervix"),
                    *("moderately firm consistency", "consistency is moderately firm"),
                    *("consistency is medium", "consistency medium", "cervix medium", "cervix is medium"),
                    *("medium cervix", "cervical consistency is medium", "cervix of medium consistency"),
                    *("cervix is of medium consistency", "consistency moderately firm"),
                    *("consistency of the cervix is medium", "consistency of the cervix is moderately firm"),
                    "medium-firm cervix",
                    *_of_cervix(_ANY_POSITION, _CONSISTENCIES["medium"]),
                ),
                "soft": (
                    "soft cervix",
                    "cervix soft",
                    *("cervix is soft", "cervix was soft", "cervix feels soft", "consistency is soft"),
                    *("consistency of the cervix is soft", "consistency soft"),
                    *("cervical consistency is soft", "cervical consistency soft"),
                    *("cervix of soft consistency", "cervix with soft consistency", "cervix has softened"),
                    *("softened cervix", "soft and effaced cervix", "cervix is soft and effaced"),
                    *("soft consistency of the cervix", "cervix is soft and anterior"),
                    *_of_cervix(_ANY_POSITION, _CONSISTENCIES["soft"]),
                ),
            },
        ),
    ],
) -> Result:
    """How ripe the cervix is for induction of labour.

    It foretells the outcome of induction poorly; it was made in women who had given birth before.
    """
    items = (
        Item("Dilation", below(cervical_dilation, {1: 0, 3: 1, 5: 2}, otherwise=3)),
        Item("Effacement", upto(cervical_effacement, {30: 0, 50: 1, 70: 2}, over=3)),
        Item("Station", upto(fetal_station, {-3: 0, -2: 1, 0: 2}, over=3)),
        Item("Position", 0 if cervical_position == "posterior" else 1 if cervical_position == "middle" else 2),
        Item("Consistency", 0 if cervical_consistency == "firm" else 1 if cervical_consistency == "medium" else 2),
    )
    score = total(*items)
    band = upto(
        score, {5: "unfavourable cervix (to 5)", 7: "indeterminate (6 or 7)"}, over="favourable cervix (8 or more)"
    )
    return Result(score, "points", band, items)


@calculator(
    title="Vaginal birth after caesarean section, admission score (Flamm)",
    source=FLAMM_1997,
    conditions=("previous caesarean section",),
    sex="female",
    outcome="vaginal birth",
    setting="admission for a trial of labour",
    aliases=("VBAC score", "Flamm score", "Flamm model"),
    confirmed="cases of the openEHR guideline model agree",
)
def flamm_vbac(
    age: Age,
    vaginal_birth_history: Annotated[
        Literal["none", "before the caesarean", "after the caesarean", "before and after"],
        Choice(
            "vaginal births against the first caesarean section: none; before it; after it; before and after",
            {
                "none": (
                    "no previous vaginal birth",
                    "no prior vaginal delivery",
                    "no vaginal births",
                    *("no previous vaginal births", "no prior vaginal births"),
                    *("no previous vaginal delivery", "no previous vaginal deliveries"),
                    *("no prior vaginal deliveries", "never delivered vaginally"),
                    *("no history of vaginal birth", "no history of vaginal delivery"),
                    *("no history of vaginal births", "no prior vaginal birth", "never had a vaginal birth"),
                    *("never had a vaginal delivery", "without prior vaginal delivery"),
                    *("without previous vaginal delivery", "no vaginal deliveries"),
                ),
                "before the caesarean": (
                    *("vaginal birth before cesarean", "vaginal delivery before cesarean"),
                    *_vaginal("before", "prior to"),
                ),
                "after the caesarean": (
                    "vaginal birth after cesarean",
                    "prior successful vbac",
                    "previous vbac",
                    *("vaginal delivery after cesarean", "prior vbac", "successful vbac", "history of vbac"),
                    *("previous successful vbac", "one prior vbac", "vaginal births after cesarean"),
                    *_vaginal("after", "following"),
                ),
                "before and after": (
                    "vaginal births before and after cesarean",
                    *("vaginal birth before and after", "vaginal births before and after"),
                    *("vaginal delivery before and after", "vaginal deliveries before and after"),
                    *("vaginal birth both before and after", "vaginal births both before and after"),
                    "vaginal deliveries both before and after",
                ),
            },
            absent="none",
        ),
    ],
    caesarean_for_failure_to_progress: Annotated[
        bool,
        Criterion(
            "the first caesarean section was for failure to progress",
            terms=(
                "failure to progress",
                "arrest of labor",
                "arrest of dilation",
                "failed progress",
                *("arrest of labour", "arrest of descent", "arrest of dilatation", "labor arrest"),
                *("labour arrest", "labour dystocia", "labor dystocia", "arrested labor"),
                *("arrest disorder", "cephalopelvic disproportion", "failure to descend"),
                *("failure of descent", "arrested labour", "failed to progress"),
                *("failure of labor to progress", "arrest of active labor", "non-progressing labor"),
                "nonprogression of labor",
            ),
            opposites=(
                "for breech",
                "breech presentation",
                "for fetal distress",
                "for placenta praevia",
                *("due to fetal distress", "for malpresentation", "due to malpresentation"),
                *("for non-reassuring fetal", "due to non-reassuring fetal", "for nonreassuring fetal"),
                *("due to breech", "for breech presentation", "reason other than failure to progress"),
                *("reasons other than failure to progress", "for fetal heart rate abnormalities"),
                *("due to foetal distress", "indication other than failure to progress"),
                *(
                    f"{section} for {what}"
                    for section in ("cesarean", "cesarean section", "cesarean delivery", "c-section")
                    for what in (
                        "twins",
                        "macrosomia",
                        "preeclampsia",
                        "transverse lie",
                        "placenta previa",
                        "cord prolapse",
                        "maternal request",
                        "malpresentation",
                    )
                ),
            ),
        ),
    ],
    cervical_effacement: CervicalEffacement,
    cervical_dilation: CervicalDilation,
) -> Result:
    """Chance of a vaginal birth in a woman admitted for a trial of labour after a caesarean section.

    From a Californian cohort of the 1990s; it says nothing of uterine rupture.
    """
    items = (
        Item("Age under 40", 2 if age < 40 else 0),
        Item(
            "Vaginal births",
            0
            if vaginal_birth_history == "none"
            else 1
            if vaginal_birth_history == "before the caesarean"
            else 2
            if vaginal_birth_history == "after the caesarean"
            else 4,
        ),
        Item("First caesarean not for failure to progress", 0 if caesarean_for_failure_to_progress else 1),
        Item("Effacement", 2 if cervical_effacement > 75 else 1 if cervical_effacement >= 25 else 0),
        Item("Dilation of 4 cm or more", 1 if cervical_dilation >= 4 else 0),
    )
    score = total(*items)
    success = upto(score, {2: 49.1, 3: 59.9, 4: 66.7, 5: 77.0, 6: 88.6, 7: 92.6}, over=94.9)
    group = upto(score, {2: "0 to 2", 3: "3", 4: "4", 5: "5", 6: "6", 7: "7"}, over="8 to 10")
    risks = (Risk("vaginal birth", "this labour", success, FLAMM_1997),)
    return Result(score, "points", "score " + group, items, risks)
