"""Labour: the ripe cervix, and vaginal birth after a caesarean section."""

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
            terms=("fetal station", "station"),
        ),
    ],
    cervical_position: Annotated[
        Literal["posterior", "middle", "anterior"],
        Choice(
            "position of the cervix",
            {
                "posterior": ("posterior cervix", "cervix posterior", "posterior position"),
                "middle": ("mid-position", "midposition", "central cervix"),
                "anterior": ("anterior cervix", "cervix anterior", "anterior position"),
            },
        ),
    ],
    cervical_consistency: Annotated[
        Literal["firm", "medium", "soft"],
        Choice(
            "consistency of the cervix",
            {
                "firm": ("firm cervix", "cervix firm"),
                "medium": ("moderately firm", "medium consistency"),
                "soft": ("soft cervix", "cervix soft"),
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
                "none": ("no previous vaginal birth", "no prior vaginal delivery", "no vaginal births"),
                "before the caesarean": ("vaginal birth before cesarean", "vaginal delivery before cesarean"),
                "after the caesarean": ("vaginal birth after cesarean", "prior successful vbac", "previous vbac"),
                "before and after": ("vaginal births before and after cesarean",),
            },
            absent="none",
        ),
    ],
    caesarean_for_failure_to_progress: Annotated[
        bool,
        Criterion(
            "the first caesarean section was for failure to progress",
            terms=("failure to progress", "arrest of labor", "arrest of dilation", "failed progress"),
            opposites=("for breech", "breech presentation", "for fetal distress", "for placenta praevia"),
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
