"""The global Clinical Dementia Rating, from the six categories an interviewer rates."""

from collections.abc import Mapping
from typing import Annotated, Literal

from ..core import Item, Result, Source, calculator, total
from ..inputs import Choice
from ..vocabulary.scales import CODED

MORRIS_1993 = Source(
    "Morris JC. The Clinical Dementia Rating (CDR): current version and scoring rules. Neurology 1993",
    url="https://knightadrc.wustl.edu/professionals-clinicians/cdr-dementia-staging-instrument/cdr-scoring-rules/",
    where="scoring rules",
    read="secondary",
    via="the scoring rules of the Knight Alzheimer Disease Research Center; rules of ties from Medical Algorithms",
)

Box = Literal["none", "questionable", "mild", "moderate", "severe"]
PersonalCareBox = Literal["none", "mild", "moderate", "severe"]
#: A category adds one to the digit of its level, so that the digits of the sum count the categories at each level.
_TALLY = {"none": 1, "questionable": 10, "mild": 100, "moderate": 1000, "severe": 10000}
_SCORES = {"none": "0", "questionable": "0.5", "mild": "1", "moderate": "2", "severe": "3"}


def _box(category: str, *levels: str, told: Mapping[str, tuple[str, ...]]) -> Choice:
    """Describe a category by the levels it has, named by the impairment and found in notes by the box score.

    `told` are further phrases for a level: by the degrees of the scale, which are not those of plain words ("moderate
    memory loss" is its mild level).
    """
    return Choice(
        f"CDR, {category}, decline from the usual level by cognitive loss alone: " + ", ".join(levels),
        {
            level: (
                *(f"{category}{sign}{_SCORES[level]}" for sign in (" ", ": ", " = ", " box ")),
                *told.get(level, ()),
            )
            for level in levels
        },
        absent="none",
    )


_MEMORY = {
    "questionable": (
        "mild forgetfulness",
        "slight forgetfulness",
        "benign forgetfulness",
        "consistent slight forgetfulness",
    ),
    "mild": ("moderate memory loss", "memory loss more marked for recent events", "more marked for recent events"),
    "moderate": ("only highly learned material", "only highly learned material retained", "new material rapidly lost"),
    "severe": (
        "only fragments remain",
        "only fragments of memory",
        "only retaining fragments",
        "retains only fragments",
        "only fragments retained",
    ),
}
_ORIENTATION = {
    "none": ("fully oriented", "oriented to person, place, and time", "oriented to time, place, and person"),
    "questionable": (
        "fully oriented except for",
        "slight difficulty with time relationships",
        "occasional difficulty with time relationships",
    ),
    "mild": ("moderate difficulty with time relationships", "geographic disorientation"),
    "moderate": ("severe difficulty with time relationships", "usually disoriented to time"),
    "severe": ("oriented to person only", "oriented only to person"),
}
_JUDGMENT = {
    "none": ("solves everyday problems well", "solve everyday problems", "solves everyday problems"),
    "questionable": (
        "slight impairment in solving problems",
        "slight impairment in problem-solving",
        "slight impairment in judgment",
        "slight impairments in her judgment",
        "slight impairments in his judgment",
        "slight impairment in her judgment",
        "slight impairment in his judgment",
    ),
    "mild": (
        "moderate difficulty in handling problems",
        "moderate difficulty handling problems",
        "maintains some social judgment",
        "social judgment usually maintained",
    ),
    "moderate": (
        "severely impaired in handling problems",
        "severely impaired judgment",
        "social judgment usually impaired",
        "severe difficulty handling problems",
    ),
    "severe": ("unable to make judgments", "unable to solve problems", "unable to make judgments or solve problems"),
}
_COMMUNITY = {
    "questionable": ("slight impairment in community affairs", "slight impairments in community affairs"),
    "mild": (
        "unable to function independently in community affairs",
        "appears normal to casual inspection",
        "appears normal superficially",
    ),
    "moderate": (
        "well enough to be taken to functions",
        "appears well enough to attend",
        "appears well enough to be taken",
    ),
    "severe": ("too ill to be taken to functions", "appears too ill", "too ill to function independently outside"),
}
_HOME = {
    "none": ("life at home well maintained", "life at home is well maintained", "hobbies well maintained"),
    "questionable": (
        "slight impairment in life at home",
        "life at home slightly impaired",
        "slight impairment in home activities",
        "slight impairment at home",
    ),
    "mild": (
        "mild but definite impairment of function at home",
        "mild but definite impairment at home",
        "difficult chores abandoned",
        "complicated hobbies abandoned",
        "mild impairment in home activities",
        "more difficult chores abandoned",
    ),
    "moderate": (
        "only simple chores",
        "only able to manage simple chores",
        "only able to handle simple chores",
        "simple chores only",
        "very restricted interests",
    ),
    "severe": ("no significant function at home", "no significant function in the home"),
}
_CARE = {
    "none": ("fully capable of self-care", "independent in self-care", "independent in personal care"),
    "mild": ("needs prompting", "needs prompting with personal care", "requires prompting"),
    "moderate": (
        "requires assistance in dressing",
        "requiring assistance in dressing",
        "requires assistance with personal care",
        "requiring assistance in personal care",
        "requires assistance in personal care",
        "requires assistance with dressing",
        "needs assistance with personal care",
    ),
    "severe": (
        "requires much help with personal care",
        "much help with personal care",
        "significant assistance with personal care",
    ),
}
_ALL = ("none", "questionable", "mild", "moderate", "severe")


@calculator(
    title="CDR (Clinical Dementia Rating, global score)",
    source=MORRIS_1993,
    ages=(45, 120),
    outcome="dementia",
    aliases=("CDR", "Clinical Dementia Rating", "global CDR"),
    licence="Washington University in St. Louis holds the copyright and trademark; ask it for permission. " + CODED,
    confirmed="openEHR guideline model: all 9 cases agree",
)
def clinical_dementia_rating(
    cdr_memory: Annotated[Box, _box("memory", *_ALL, told=_MEMORY)],
    cdr_orientation: Annotated[Box, _box("orientation", *_ALL, told=_ORIENTATION)],
    cdr_judgment: Annotated[Box, _box("judgment and problem solving", *_ALL, told=_JUDGMENT)],
    cdr_community: Annotated[Box, _box("community affairs", *_ALL, told=_COMMUNITY)],
    cdr_home: Annotated[Box, _box("home and hobbies", *_ALL, told=_HOME)],
    cdr_personal_care: Annotated[
        PersonalCareBox, _box("personal care", "none", "mild", "moderate", "severe", told=_CARE)
    ],
) -> Result:
    """Stage of dementia from 0 (none) to 3 (severe): that of memory, unless most of the other categories differ.

    The rows show a tally and no points: 1, 10, 100, 1000 and 10000 stand for a category at 0, 0.5, 1, 2 and 3. Not
    every mix of ratings is covered by the published rules; where they are silent the rating is that of memory.
    """
    items = (
        Item("Orientation (tally)", _TALLY[cdr_orientation]),
        Item("Judgment and problem solving (tally)", _TALLY[cdr_judgment]),
        Item("Community affairs (tally)", _TALLY[cdr_community]),
        Item("Home and hobbies (tally)", _TALLY[cdr_home]),
        Item("Personal care (tally)", _TALLY[cdr_personal_care]),
    )
    digits = f"{total(*items):05.0f}"
    zero = int(digits[4])
    half = int(digits[3])
    one = int(digits[2])
    two = int(digits[1])
    three = int(digits[0])
    memory = 1 if cdr_memory == "mild" else 2 if cdr_memory == "moderate" else 3
    same = one if memory == 1 else two if memory == 2 else three
    lower = zero + half if memory == 1 else zero + half + one if memory == 2 else zero + half + one + two
    higher = 5 - lower - same
    split = (lower == 3 and higher == 2) or (lower == 2 and higher == 3)
    most_higher = 2 if memory == 1 and two >= three else 3
    one_or_half = 1 if memory >= 2 and one >= half and one >= zero else 0.5
    most_lower = 2 if memory == 3 and two >= one and two >= half and two >= zero else one_or_half
    at_least_mild = memory if split else most_higher if higher >= 3 else most_lower if lower >= 3 else memory
    no_memory_loss = 0.5 if zero < 4 else 0
    questionable = 1 if one + two + three >= 3 else 0.5
    rating = no_memory_loss if cdr_memory == "none" else questionable if cdr_memory == "questionable" else at_least_mild
    band = {
        0: "no dementia",
        0.5: "very mild dementia",
        1: "mild dementia",
        2: "moderate dementia",
        3: "severe dementia",
    }[rating]
    return Result(rating, "", band, items)
