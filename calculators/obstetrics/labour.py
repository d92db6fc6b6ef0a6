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


#: In a line of findings: "80% eff, soft, mid".
_BRIEF_POSITIONS = {
    "posterior": ("posterior", "post"),
    "middle": ("mid", "mid-position", "midposition", "central", "axial"),
    "anterior": ("anterior",),
}
_BRIEF_CONSISTENCIES = {"firm": ("firm",), "medium": ("medium", "med"), "soft": ("soft",)}
_ANY_BRIEF_POSITION = tuple(word for words in _BRIEF_POSITIONS.values() for word in words)
_ANY_BRIEF_CONSISTENCY = tuple(word for words in _BRIEF_CONSISTENCIES.values() for word in words)


def _in_line(wanted: tuple[str, ...], beside: tuple[str, ...]) -> Iterator[str]:
    """Yield how a line of findings tells position or consistency behind effacement: "eff, soft, mid"."""
    for lead in ("eff", "effaced", "cx", "cervix"):
        for join in (", ", " ", "/"):
            for word in wanted:
                yield f"{lead}{join}{word}"
                for other in beside:
                    yield from (f"{lead}{join}{word}{join}{other}", f"{lead}{join}{other}{join}{word}")


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


def _felt(positions: tuple[str, ...], consistencies: tuple[str, ...]) -> Iterator[str]:
    """Yield how lists of findings tell both: "in anterior position, and with soft consistency"."""
    for position in (f"{where}{place}" for where in positions for place in ("", " position", " in position")):
        for consistency in consistencies:
            for join in (", and ", ", ", " and ", ", and with ", ", and with a ", ", with ", " with ", " with a "):
                yield f"{position}{join}{consistency} consistency"
            yield f"{position} and {consistency} in consistency"
            yield f"{position}, {consistency} in consistency"
            yield f"{consistency} consistency, {position}"
            yield f"{consistency} consistency and {position}"
            yield f"{consistency} consistency, and {position}"


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
                *(
                    "fetal head at station",
                    "baby's head at station",
                    "head is at station",
                    "presenting part is at station",
                    "presenting part station",
                    "station is",
                    "station at",
                    "head station",
                    "at a station of",
                    "vertex station",
                    "fetus at station",
                    "baby's station",
                    "station:",
                    "fetal station of",
                    "fetal station at",
                    "fetal station is",
                    "head descended to",
                    "descent to station",
                    "baby is at station",
                ),
                *("stn", "vx at", "vx at station", "vx", "ppt at", "ppt", "pp at", "head at", "vertex at"),
                *("station @", "sttn", "presenting part at"),
                *("presenting part", "pp at station"),
                *("ceph at spines", "vx at spines", "head at spines", "pp at spines", "ppt at spines"),
                *("vtx", "vtx at", "ceph station", "cephalic at spines", "breech at spines", "at spines"),
            ),
            levels={
                0: (
                    *("station zero", "zero station", "at the ischial spines", "at the level of the spines"),
                    *("at level of spines", "at the level of the ischial spines", "at level of ischial spines"),
                    *("level of spines", "station at spines"),
                    *("level with spines", "level with the spines", "at level spines"),
                    *("head at level of spines", "vx at level of spines", "level of ischial spines"),
                    "ppt at level of spines",
                )
            },
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
                    *(
                        "cervix lies posteriorly",
                        "cervix is situated posteriorly",
                        "cervix positioned posteriorly",
                        "cervix is positioned posteriorly",
                        "cervix located posteriorly",
                        "cervix: posterior",
                        "position: posterior",
                        "cervix remains posterior",
                        "cervix high and posterior",
                        "cervix is high and posterior",
                        "posterior cervical position",
                        "cervix points posteriorly",
                        "cervix far posterior",
                        "cervix very posterior",
                        "posteriorly-placed cervix",
                        "posteriorly placed cervix",
                    ),
                    *_of_cervix(_POSITIONS["posterior"], _ANY_CONSISTENCY),
                    *_in_line(_BRIEF_POSITIONS["posterior"], _ANY_BRIEF_CONSISTENCY),
                    *("cx posterior", "cx post", "posterior cx", "pos post", "position post", "posn post"),
                    *("posn posterior", "os posterior", "cervix very far back", "cervix post"),
                    *("cx is posterior", "post cx", "cx far back", "cx very posterior"),
                    *("cx high and posterior", "cervix far back", "cx still posterior"),
                    *("cervix still posterior", "cx posterior still", "cx: posterior", "cx - posterior"),
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
                    *(
                        "cervix in the middle",
                        "mid-cervix position",
                        "cervix: mid",
                        "position: mid",
                        "position: middle",
                        "cervix centrally positioned",
                        "cervix is centrally positioned",
                        "middle-positioned cervix",
                        "cervix positioned centrally",
                        "cervix axial",
                        "cervix is axial",
                        "cervix is mid",
                        "mid-plane cervix",
                        "cervix in axial position",
                        "cervix in central position",
                    ),
                    *_of_cervix(_POSITIONS["middle"], _ANY_CONSISTENCY),
                    *_in_line(_BRIEF_POSITIONS["middle"], _ANY_BRIEF_CONSISTENCY),
                    *("cx mid", "cx central", "cx mid-position", "cx midposition", "cx axial", "pos mid"),
                    *("position mid", "posn mid", "mid-posn", "cervix central", "cx mid-posn", "cervix mid"),
                    *("central cx", "cervix soft and central", "cervix soft, central"),
                    *("cx mid position", "mid cx", "mid-position cx", "axial cx", "cx mid posn", "cx: mid"),
                    "cervix mid-posn",
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
                    *(
                        "cervix lies anteriorly",
                        "cervix is situated anteriorly",
                        "cervix positioned anteriorly",
                        "cervix is positioned anteriorly",
                        "cervix located anteriorly",
                        "cervix: anterior",
                        "position: anterior",
                        "anterior cervical position",
                        "anteriorly placed cervix",
                        "cervix is anteriorly located",
                        "cervix has moved anterior",
                        "cervix points anteriorly",
                        "anteriorly located cervix",
                    ),
                    *_of_cervix(_POSITIONS["anterior"], _ANY_CONSISTENCY),
                    *_in_line(_BRIEF_POSITIONS["anterior"], _ANY_BRIEF_CONSISTENCY),
                    *("cx anterior", "anterior cx", "pos anterior", "posn anterior", "os anterior"),
                    *("cx ant", "cx is anterior", "ant cx", "cervix ant", "cx well to the front"),
                    *("well to the front", "cervix well forward", "cx well forward", "cx forward"),
                    *("cervix to the front", "cx: anterior", "cx now anterior", "cervix now anterior"),
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
                    *(
                        "hard cervix",
                        "cervix is hard",
                        "cervix hard",
                        "rigid cervix",
                        "unripe cervix",
                        "firm and closed cervix",
                        "firm closed cervix",
                        "cervix long, firm",
                        "cervix, firm",
                        "cervix thick and firm",
                        "firm, closed cervix",
                        "cervix has a firm consistency",
                        "cervix with a firm consistency",
                        "cervix: firm",
                        "cervical consistency: firm",
                        "cervix remained firm",
                        "cervix felt firm",
                        "cervix of a firm consistency",
                    ),
                    *_of_cervix(_ANY_POSITION, _CONSISTENCIES["firm"]),
                    *_in_line(_BRIEF_CONSISTENCIES["firm"], _ANY_BRIEF_POSITION),
                    *_felt(_ANY_POSITION, _CONSISTENCIES["firm"]),
                    *("cx firm", "cons firm", "consistency: firm", "firm cx", "cx hard"),
                    *("cx is firm", "cx feels firm", "posterior + firm", "post + firm", "posterior, firm"),
                    *("post, firm", "post and firm", "posterior and firm", "firm and posterior"),
                    *("firm, posterior", "firm & posterior", "posterior & firm", "cx rigid", "cx: firm"),
                    *("firm consistency", "mid, firm", "ant, firm", "long and firm", "closed, firm"),
                    "closed and firm",
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
                    *(
                        "cervix of moderate consistency",
                        "cervix is moderate",
                        "cervix of intermediate consistency",
                        "cervical consistency: medium",
                        "cervix is somewhat firm",
                        "semi-soft cervix",
                        "cervix moderately soft",
                        "cervix is moderately soft",
                        "cervix average consistency",
                    ),
                    *_of_cervix(_ANY_POSITION, _CONSISTENCIES["medium"]),
                    *_in_line(_BRIEF_CONSISTENCIES["medium"], _ANY_BRIEF_POSITION),
                    *_felt(_ANY_POSITION, _CONSISTENCIES["medium"]),
                    *("cx medium", "cons medium", "medium cx", "consistency: medium", "cx moderate consistency"),
                    *("cx moderately soft", "softening cx", "medium, posterior", "posterior, medium"),
                    *("mid, medium", "mid-position, medium", "post, medium", "cx average"),
                    *("consistency average", "consistency med", "cx med"),
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
                    *(
                        "cervix has a soft consistency",
                        "cervix with a soft consistency",
                        "cervix: soft",
                        "cervical consistency: soft",
                        "cervix felt soft",
                        "feels soft on palpation",
                        "softening of the cervix",
                        "cervix softening",
                        "cervix is softening",
                        "ripe cervix",
                        "soft, anterior cervix",
                        "cervix has become soft",
                        "cervix very soft",
                        "cervix is very soft",
                        "cervix thin and soft",
                        "cervix is thin and soft",
                        "cervix of a soft consistency",
                    ),
                    *_of_cervix(_ANY_POSITION, _CONSISTENCIES["soft"]),
                    *_in_line(_BRIEF_CONSISTENCIES["soft"], _ANY_BRIEF_POSITION),
                    *_felt(_ANY_POSITION, _CONSISTENCIES["soft"]),
                    *("cx soft", "cons soft", "soft cx", "consistency: soft", "cervix soft and central"),
                    *("cx softening", "cx very soft"),
                    *("cx is soft", "cx feels soft", "cx soft and stretchy", "soft and stretchy"),
                    *("soft, stretchy", "stretchy cx", "soft, anterior", "anterior, soft", "ant, soft"),
                    *("ant and soft", "anterior and soft", "soft and anterior", "soft + anterior"),
                    *("anterior + soft", "mid, soft", "mid-position, soft", "posterior, soft"),
                    *("soft, posterior", "posterior but soft", "post but soft", "cx: soft"),
                    *("soft consistency", "cervix on my examination soft", "soft, effaced", "soft + effaced"),
                    "soft and effaced",
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
                    *(
                        "no prior history of vaginal birth",
                        "no prior history of vaginal delivery",
                        "no previous history of vaginal birth",
                        "never given birth vaginally",
                        "no history of previous vaginal births",
                        "no history of prior vaginal births",
                        "no history of vaginal deliveries",
                        "without any previous vaginal birth",
                        "without previous vaginal birth",
                        "without prior vaginal birth",
                        "without a prior vaginal birth",
                        "without a previous vaginal birth",
                        "no prior vbac or vaginal birth",
                        "denies previous vaginal birth",
                        "not had any vaginal births",
                        "absence of previous vaginal birth",
                        "no successful vaginal births",
                    ),
                    *("no vbs", "no vb", "no svd", "no svds", "no nvd", "no nvds", "no previous svd"),
                    *(
                        "no previous svds",
                        "no previous nvd",
                        "no prev vb",
                        "never had a vb",
                    ),
                    *("no previous normal births", "no previous normal deliveries"),
                    *("no nsvd", "no prior nsvd", "no previous nsvd"),
                    *("no vbs before or after", "no previous vb", "no prev svd"),
                    *("never laboured to vaginal birth", "only birth by section", "only birth was a section"),
                    *("only birth cs", "one previous birth by cs", "p1 (cs)", "p1 lscs", "p1 (lscs)"),
                    *("p1 (emcs)", "p1 (elcs)", "p1 cs", "p1 emcs", "p1 elcs", "p1+0 lscs"),
                ),
                "before the caesarean": (
                    *("vaginal birth before cesarean", "vaginal delivery before cesarean"),
                    *(
                        "delivered vaginally before her cesarean",
                        "delivered vaginally before a cesarean",
                        "delivered vaginally before her first cesarean",
                        "vaginal delivery preceding her cesarean",
                        "vaginal birth preceding her cesarean",
                        "vaginal birth preceding the cesarean",
                        "vaginal delivery followed by a cesarean",
                        "vaginal birth followed by a cesarean",
                        "vaginal birth followed by cesarean",
                        "vaginal delivery followed by cesarean",
                        "vaginal birth then cesarean",
                    ),
                    *_vaginal("before", "prior to"),
                    *("svd then emcs", "svd then lscs", "svd then cs", "svd then elcs", "svd then em lscs"),
                    *("svd followed by emcs", "svd followed by lscs", "svd followed by cs"),
                    *("svd followed by elcs", "nvd then lscs", "nvd then emcs", "nvd then cs"),
                    *("nvd followed by lscs", "nvd followed by cs", "svd before cs", "svd prior to cs"),
                    *("svd before emcs", "svd before lscs", "vb before cs", "vb prior to cs", "svd x1 then emcs"),
                    *("svd x1 then lscs", "svd x2 then emcs", "svd x2 then lscs", "svd, then emcs"),
                    *("svd, then lscs", "forceps then emcs", "forceps then lscs", "ventouse then lscs"),
                    *("normal birth then section", "normal birth then caesarean"),
                    *("nvd x1 then c/s", "nvd then c/s", "nsvd then c/s", "nsvd followed by c/s"),
                    *("nsvd x1 then c/s", "nsvd then cs", "svd then c/s", "svd x1 then cs", "svd x1 then c/s"),
                    *("vaginal delivery then c/s", "vaginal birth then c/s", "vaginal birth then emcs"),
                    *("normal delivery then section", "normal delivery then caesarean"),
                    "normal delivery then lscs",
                    *("svd then section", "svd followed by section", "svd before the section"),
                    *("svd before section", "vaginal birth then section", "vaginal birth then cs"),
                    *("vaginal birth then lscs", "vb then cs", "vb then lscs", "normal birth then cs"),
                    *("normal delivery then cs", "ventouse then cs", "forceps then cs"),
                    *("forceps then section", "kiwi then cs", "x2 svd then lscs", "nsvd then c-section"),
                ),
                "after the caesarean": (
                    "vaginal birth after cesarean",
                    "prior successful vbac",
                    "previous vbac",
                    *("vaginal delivery after cesarean", "prior vbac", "successful vbac", "history of vbac"),
                    *("previous successful vbac", "one prior vbac", "vaginal births after cesarean"),
                    *(
                        "vbac in the past",
                        "had a vbac",
                        "prior vbacs",
                        "previous vbacs",
                        "history of a vbac",
                        "vbac after her first cesarean",
                        "delivered vaginally after her cesarean",
                        "delivered vaginally after a cesarean",
                        "delivered vaginally after her first cesarean",
                        "vaginal delivery since her cesarean",
                        "vaginal birth since her cesarean",
                        "vaginal birth since the cesarean",
                        "vaginal delivery since the cesarean",
                    ),
                    *_vaginal("after", "following"),
                    *("then vbac", "followed by vbac", "since had a vbac", "vbac x1", "vbac x2", "1 vbac"),
                    *("2 vbacs", "one vbac", "two vbacs", "1x vbac", "2x vbac", "lscs then vbac"),
                    *("emcs then vbac", "elcs then vbac", "cs then vbac", "lscs then svd", "emcs then svd"),
                    *("elcs then svd", "cs then svd", "lscs then nvd", "emcs followed by svd"),
                    *("lscs followed by svd", "emcs, then vbac", "svd since cs", "svd since emcs"),
                    *("svd since lscs", "svd after cs", "svd after emcs", "svd after lscs", "nvd after cs"),
                    *("nvd after lscs", "vbac previously", "previous vaginal birth after caesarean"),
                    *("c/s then vbac", "c/s then nsvd", "c/s then svd", "c/s then nvd", "vbac since"),
                    *("one vbac since", "vbac since then", "section then vbac", "caesarean then vbac"),
                    *("section then normal birth", "section then normal delivery"),
                    *("section then svd", "cs then nvd", "cs followed by svd", "cs followed by vbac"),
                    *("lscs followed by vbac", "section followed by vbac", "section followed by svd"),
                    *("section then vaginal birth", "cs then vaginal birth", "cs then forceps"),
                    *("lscs then forceps", "section then forceps", "cs then ventouse", "lscs then ventouse"),
                    *("svd since", "prev vbac", "svd after the section", "svd after section", "vb since"),
                    *("vaginal birth since", "normal birth since", "svd since section"),
                    *("cs '19 breech then svd", "section then a vaginal birth", "cs first then vaginal"),
                    *("caesarean first then vaginal", "section first then svd", "cs first then svd"),
                ),
                "before and after": (
                    "vaginal births before and after cesarean",
                    *("vaginal birth before and after", "vaginal births before and after"),
                    *("vaginal delivery before and after", "vaginal deliveries before and after"),
                    *("vaginal birth both before and after", "vaginal births both before and after"),
                    "vaginal deliveries both before and after",
                    *(
                        "vaginal delivery both before and after",
                        "vaginal births before as well as after",
                        "vaginal birth before as well as after",
                        "delivered vaginally before and after",
                        "delivered vaginally both before and after",
                        "vaginal births prior to and after",
                        "vaginal birth prior to and after",
                        "vaginal births prior to and following",
                        "vaginal births before and following",
                        "vaginal births before and since",
                        "vaginal births, both before and after",
                        "vaginal birth, both before and after",
                    ),
                    *("svd, cs, vbac", "svd, lscs, vbac", "svd, cs, svd", "svd, lscs, svd"),
                    *("svd then cs then vbac", "svd then lscs then vbac", "svd then cs then svd"),
                    *("svd then section then vbac", "vaginal births either side", "svd before and after"),
                    *("svds before and after", "svd either side", "vb before and after"),
                    *("vbs before and after", "vaginal birth either side"),
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
                *(
                    "non-progressive labor",
                    "nonprogressive labor",
                    "non-progression of labor",
                    "non-progress of labor",
                    "lack of progress in labor",
                    "lack of labor progress",
                    "poor progress in labor",
                    "poor progress of labor",
                    "slow progress in labor",
                    "slow progress of labor",
                    "labor did not progress",
                    "labor not progressing",
                    "failure of progress",
                    "failure to dilate",
                    "failed to dilate",
                    "arrest of the active phase",
                    "active phase arrest",
                    "active-phase arrest",
                    "secondary arrest",
                    "second stage arrest",
                    "second-stage arrest",
                    "arrested dilation",
                    "arrested descent",
                    "arrested dilatation",
                    "protracted labor",
                    "obstructed labor",
                    "dystocia in labor",
                    "dysfunctional labor",
                    "stalled labor",
                    "labor stalled",
                    "cephalo-pelvic disproportion",
                    "fetopelvic disproportion",
                    "arrest in labor",
                    "arrest during labor",
                    "arrest of progress",
                    "failed induction with arrest",
                    "no progress in labor",
                ),
                *("ftp", "for ftp", "for cpd", "fail to progress", "slow progress in first stage"),
                *("slow progress in second stage", "slow progress in 1st stage", "slow progress in 2nd stage"),
                *("delay in first stage", "delay in second stage", "delay in 1st stage", "delay in 2nd stage"),
                *("delayed first stage", "delayed second stage", "prolonged first stage"),
                *("prolonged second stage", "for slow progress", "for prolonged labour", "for obstructed labour"),
                *("stuck at 6cm", "stuck at 7cm", "stuck at 8cm", "stuck at 9cm"),
                *("for lack of progress", "for no progress", "for poor progress"),
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
                    "was not for failure to progress",
                    "was not due to failure to progress",
                    "not performed for failure to progress",
                    "not performed due to failure to progress",
                    "not done for failure to progress",
                    "reason unrelated to failure to progress",
                    "reasons unrelated to failure to progress",
                    "reasons not related to failure to progress",
                    "for reasons other than arrest",
                    "for a breech baby",
                    "due to a breech",
                    "because of breech",
                    "due to placenta praevia",
                    "because of fetal distress",
                    "for nonreassuring",
                    "due to nonreassuring",
                    "for suspected fetal distress",
                    "because of malpresentation",
                    "due to fetal heart rate abnormalities",
                    "due to cord prolapse",
                    "for cord prolapse",
                    "due to preeclampsia",
                    "due to macrosomia",
                    "for macrosomia",
                ),
                *(
                    f"{section} {reason} {what}"
                    for section in (
                        *("cesarean", "cesarean section", "cesarean delivery", "c-section", "cs", "c/s", "lscs"),
                        *("cesarean birth", "cesarean performed", "cesarean section performed", "c-section performed"),
                    )
                    for reason in ("for", "due to", "because of")
                    for what in (
                        *("multiple pregnancy", "multiple gestation", "twin pregnancy", "fetal macrosomia", "breech"),
                        *("breech presentation", "placental abruption", "abruption", "eclampsia", "fetal distress"),
                        *("fetal bradycardia", "active herpes", "genital herpes", "previa", "malposition"),
                        *("non-reassuring fetal heart", "nonreassuring fetal heart", "fetal intolerance of labor"),
                        *("placenta accreta", "uterine rupture", "elective reasons", "large baby", "hiv"),
                        *("abnormal fetal heart", "fetal heart rate abnormalities", "fetal anomaly", "iugr"),
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
                *(
                    "breech in labour",
                    "for praevia",
                    "for fetal bradycardia",
                ),
                *("for fetal tachycardia", "for ctg", "for ctg concerns", "for ctg abnormality"),
                *("for abnormal ctg", "for pathological ctg", "for suspicious ctg", "for non-reassuring ctg"),
                *("for fetal compromise", "for presumed fetal compromise", "for presumed fetal distress"),
                *("for transverse lie", "for unstable lie", "for twins", "for pre-eclampsia"),
                *("for severe pet", "for hellp", "for maternal request", "maternal request cs"),
                *("maternal request caesarean", "for iugr", "for fgr", "for sga", "for abruption"),
                *("for placental abruption", "for aph", "for cord presentation", "emcs breech"),
                *("elcs breech", "elcs for breech", "emcs for breech", "lscs breech", "cs breech"),
                *("elcs for praevia", "elcs for placenta praevia", "undiagnosed breech", "for undiagnosed breech"),
                *("for footling breech", "for triplets", "for fetal anomaly", "for gastroschisis"),
                *("section for pet", "emcs for pet", "lscs for pet", "cs for pet", "elcs for herpes"),
                *("for nrfht", "for nrfhr", "for nrfhs", "for non-reassuring fht", "for fetal intolerance"),
                *("for fetal intolerance of labour", "fetal intolerance of labor", "for oblique lie"),
                *("for fetal distress in labour", "emcs for fetal distress"),
                "cat 1 section for fetal bradycardia",
                *("cs for breech", "lscs for breech", "section for breech", "section was for breech"),
                *("section for a breech", "section was for a breech"),
                *("section was for a footling breech", "cs for fetal distress"),
                *("lscs for fetal distress", "section for fetal distress"),
                *("section was for fetal distress", "emcs for ctg", "lscs for ctg", "cs for ctg"),
                *("section for ctg", "emcs for pathological ctg", "section for pathological ctg"),
                *("emcs for bradycardia", "cs for bradycardia", "section for bradycardia"),
                *("emcs for fetal bradycardia", "cs for fetal bradycardia", "cs for praevia"),
                *("lscs for praevia", "section for praevia", "cs for placenta praevia"),
                *("cs for abruption", "emcs for abruption", "section for abruption"),
                *("cs for cord prolapse", "emcs for cord prolapse", "section for cord prolapse"),
                *("cs for twins", "elcs for twins", "section for twins", "cs for transverse lie"),
                *("elcs for transverse lie", "section for transverse lie", "cs for pre-eclampsia"),
                *("section for pre-eclampsia", "emcs for pre-eclampsia", "cs for iugr", "elcs for iugr"),
                *("section for iugr", "cs for maternal request", "elcs for maternal request"),
                *("section for maternal request", "elcs mat request", "cs for hsv", "elcs for hsv"),
                *("cs for macrosomia", "elcs for macrosomia", "cs for distress", "section for distress"),
                *("emcs for distress", "emcs for presumed fetal compromise"),
                *("cs for presumed fetal compromise", "cs for nrfht", "c/s for nrfht", "c/s for breech"),
                *("c-section for breech", "c/s for fetal distress", "c-section for fetal distress"),
            ),
            includes=(
                *("cs for ftp", "lscs for ftp", "emcs for ftp", "section for ftp", "emcs ftp"),
                *("lscs ftp", "cs ftp", "cs for failure to progress", "section for failure to progress"),
                *("emcs for failure to progress", "lscs for failure to progress"),
                *("cs for failed progress", "emcs fully for ftp", "cs for arrest of labour"),
                *("section for arrest", "cs for arrest of dilatation", "cs for arrest of dilation"),
                *("cs for arrest of descent", "cs for cpd", "emcs for cpd", "lscs for cpd"),
                *("section for cpd", "cs for obstructed labour", "emcs for obstructed labour"),
                *("cs for slow progress", "emcs for slow progress", "section for slow progress"),
                *("lscs for slow progress", "cs stuck at", "section stuck at", "emcs stuck at"),
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
