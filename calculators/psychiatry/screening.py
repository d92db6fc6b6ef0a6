"""Screening for attention deficit, eating disorders, risk of suicide and adverse childhood experiences."""

from collections.abc import Mapping
from typing import Annotated, Literal

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity

KESSLER_2005 = Source(
    "Kessler RC, Adler L, Ames M, et al. The World Health Organization adult ADHD self-report scale (ASRS): a short "
    "screening scale for use in the general population. Psychol Med 2005;35:245-256",
    doi="10.1017/S0033291704002892",
    where="six-question screener, four or more answers in the shaded range",
    read="secondary",
    via="Psych Congress for the limit; clincalc 0.4 for the shaded answers; abstract read",
)
MORGAN_1999 = Source(
    "Morgan JF, Reid F, Lacey JH. The SCOFF questionnaire: assessment of a new screening tool for eating disorders. "
    "BMJ 1999;319:1467",
    doi="10.1136/bmj.319.7223.1467",
    where="box of questions; threshold of two",
    read="full text",
)
POSNER_2011 = Source(
    "Posner K, Brown GK, Stanley B, et al. The Columbia-Suicide Severity Rating Scale: initial validity and internal "
    "consistency findings. Am J Psychiatry 2011;168(12):1266-1277; with its triage guidelines",
    doi="10.1176/appi.ajp.2011.10111704",
    where="triage by ideation of the past month and behaviour of the past three months and before",
    read="secondary",
    via="the clinical triage guidelines for high risk; a public implementation and Rula's guide to the screener for "
    "moderate and low risk",
)
FELITTI_1998 = Source(
    "Felitti VJ, et al. Adverse Childhood Experiences Study. Am J Prev Med 1998; with the ten categories in later use",
    url="https://hiboop.com/assessments/childhood-trauma-test/",
    where="ten categories of one point",
    read="secondary",
    via="HiBoop and Medical Bag, which reports the abstract",
)


def _asrs(
    number: int, topic: str, terms: tuple[str, ...] = (), levels: Mapping[int, tuple[str, ...]] | None = None
) -> Quantity:
    """Describe a question of the screener for attention deficit."""
    return Quantity(
        "1",
        0,
        4,
        f"ASRS question {number}, {topic}, over the past six months: 0 never, 1 rarely, 2 sometimes, 3 often, "
        "4 very often",
        integer=True,
        terms=(f"ASRS question {number}", f"ASRS item {number}", *terms),
        levels=levels or {},
    )


@calculator(
    title="Adult ADHD Self-Report Scale screener (ASRS v1.1)",
    source=KESSLER_2005,
    ages=(18, 120),
    outcome="attention deficit hyperactivity disorder",
    aliases=("ASRS", "ASRS v1.1", "adult ADHD screener"),
    licence="copyrighted, free to use with attribution; the questionnaire's sentences are not part of this library",
    confirmed="clincalc 0.4: 500 random patients agree",
)
def asrs_screener(
    asrs_finishing: Annotated[float, _asrs(1, "trouble wrapping up a project")],
    asrs_order: Annotated[float, _asrs(2, "trouble getting things in order")],
    asrs_remembering: Annotated[float, _asrs(3, "trouble remembering appointments")],
    asrs_starting: Annotated[float, _asrs(4, "putting off tasks that need thought")],
    asrs_fidgeting: Annotated[float, _asrs(5, "fidgeting when seated for long")],
    asrs_driven: Annotated[float, _asrs(6, "overactivity, as if driven by a motor")],
) -> Result:
    """Screen for attention deficit hyperactivity disorder in adults: how many of six answers are in the marked range.

    For the first three questions that begins at "sometimes", for the others at "often". A positive screen calls for a
    clinical evaluation; a negative one does not rule the disorder out.
    """
    items = (
        Item("Finishing", 1 if asrs_finishing >= 2 else 0),
        Item("Order", 1 if asrs_order >= 2 else 0),
        Item("Remembering", 1 if asrs_remembering >= 2 else 0),
        Item("Starting", 1 if asrs_starting >= 3 else 0),
        Item("Fidgeting", 1 if asrs_fidgeting >= 3 else 0),
        Item("Driven", 1 if asrs_driven >= 3 else 0),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {3: "negative screen"}, over="positive screen"), items)


@calculator(
    title="SCOFF questionnaire",
    source=MORGAN_1999,
    outcome="anorexia nervosa or bulimia nervosa",
    aliases=("SCOFF", "Sick, Control, One, Fat, Food"),
)
def scoff(
    scoff_sick: Annotated[
        bool,
        Criterion(
            "makes themselves sick because of feeling uncomfortably full",
            terms=("self-induced vomiting", "makes herself sick", "makes himself sick", "makes herself vomit"),
        ),
    ],
    scoff_control: Annotated[
        bool,
        Criterion(
            "worries about having lost control over how much they eat",
            terms=("lost control over eating", "loss of control over eating", "loses control over eating"),
            includes=("binge eating", "binges"),
        ),
    ],
    scoff_weight_loss: Annotated[
        bool,
        Criterion(
            "lost more than one stone (6.35 kg, 14 lb) within three months, recently",
            terms=("lost more than one stone", "lost over 14 pounds"),
        ),
    ],
    scoff_fat: Annotated[
        bool,
        Criterion(
            "believes to be fat when others say they are too thin",
            terms=("believes she is fat", "believes he is fat", "feels fat", "perceives herself as fat"),
        ),
    ],
    scoff_food: Annotated[
        bool,
        Criterion(
            "food dominates their life",
            terms=("food dominates her life", "food dominates his life", "preoccupied with food"),
        ),
    ],
) -> Result:
    """Screen for an eating disorder: one point for each of five answers, positive from two.

    Tested in women of 18 to 40 with anorexia or bulimia from a specialist clinic and without; in unselected people
    most positive screens are false.
    """
    items = (
        Item("Sick", 1 if scoff_sick else 0),
        Item("Control", 1 if scoff_control else 0),
        Item("One stone", 1 if scoff_weight_loss else 0),
        Item("Fat", 1 if scoff_fat else 0),
        Item("Food", 1 if scoff_food else 0),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {1: "negative screen"}, over="positive screen"), items)


@calculator(
    title="Columbia Suicide Severity Rating Scale screener (C-SSRS)",
    source=POSNER_2011,
    outcome="suicide",
    aliases=("C-SSRS", "CSSRS", "Columbia protocol", "Columbia screener"),
    licence="freely available; the protocol's sentences are not part of this library",
)
def c_ssrs_screener(
    suicidal_ideation: Annotated[
        Literal[
            "none",
            "wish to be dead",
            "nonspecific thoughts",
            "method without intent",
            "intent without plan",
            "plan and intent",
        ],
        Choice(
            "most severe suicidal ideation of the past month: none; wish to be dead; thoughts of suicide without a "
            "method; with a method but without plan or intent; with some intent but no specific plan; with plan and "
            "intent",
            {
                "none": ("no suicidal ideation", "denies suicidal ideation", "denies si", "no si"),
                "wish to be dead": ("wish to be dead", "wishes to be dead", "passive suicidal ideation"),
                "nonspecific thoughts": ("nonspecific suicidal thoughts", "non-specific active suicidal thoughts"),
                "method without intent": (
                    "suicidal ideation with method but no intent",
                    "suicidal ideation with a method, no intent",
                ),
                "intent without plan": ("suicidal intent without a plan", "suicidal ideation with some intent"),
                "plan and intent": ("suicidal ideation with plan and intent", "suicidal plan and intent"),
            },
            absent="none",
        ),
    ],
    suicidal_behaviour_ever: Annotated[
        bool,
        Criterion(
            "suicidal behaviour at any time: an attempt, an interrupted or aborted attempt, or preparation",
            terms=("suicidal behaviour", "suicidal behavior", "history of suicide attempt", "prior suicide attempt"),
            includes=("suicide attempt", "suicide attempts", "attempted suicide", "overdose attempt"),
        ),
    ],
    suicidal_behaviour_recent: Annotated[
        bool,
        Criterion(
            "suicidal behaviour within the past three months",
            terms=("recent suicide attempt", "suicide attempt within the past three months"),
            includes=("suicide attempt today", "suicide attempt last week", "suicide attempt last month"),
        ),
    ],
) -> Result:
    """Level of suicide risk by the Columbia screener's triage, from ideation and behaviour.

    The higher of the two decides. It is a screen: the level guides who is seen next and how fast, does not predict
    suicide, and never replaces a clinician's assessment.
    """
    level = (
        "high risk"
        if suicidal_ideation in ("intent without plan", "plan and intent") or suicidal_behaviour_recent
        else "moderate risk"
        if suicidal_ideation == "method without intent" or suicidal_behaviour_ever
        else "no risk identified"
        if suicidal_ideation == "none"
        else "low risk"
    )
    return Result(level, "", "")


@calculator(
    title="Adverse Childhood Experiences (ACE) score",
    source=FELITTI_1998,
    ages=(18, 120),
    outcome="health problems after adversity in childhood",
    aliases=("ACE score", "ACEs"),
)
def adverse_childhood_experiences(
    ace_emotional_abuse: Annotated[
        bool,
        Criterion(
            "before 18: often insulted, humiliated or made afraid by an adult of the household",
            ("emotional abuse", "verbal abuse"),
        ),
    ],
    ace_physical_abuse: Annotated[
        bool,
        Criterion(
            "before 18: often hit, or injured, by an adult of the household",
            ("physical abuse", "physically abused as a child"),
        ),
    ],
    ace_sexual_abuse: Annotated[
        bool,
        Criterion(
            "before 18: sexual contact by an adult or someone at least five years older",
            ("sexual abuse", "childhood sexual abuse", "sexually abused as a child"),
        ),
    ],
    ace_emotional_neglect: Annotated[
        bool, Criterion("before 18: often felt unloved or without support in the family", ("emotional neglect",))
    ],
    ace_physical_neglect: Annotated[
        bool,
        Criterion(
            "before 18: often without enough food, clean clothes, protection or medical care", ("physical neglect",)
        ),
    ],
    ace_separation: Annotated[
        bool,
        Criterion(
            "before 18: parents separated or divorced",
            ("parents divorced", "parents separated", "parental divorce", "parental separation"),
        ),
    ],
    ace_violence_to_mother: Annotated[
        bool,
        Criterion(
            "before 18: mother or stepmother treated violently",
            ("mother treated violently", "domestic violence in the home"),
        ),
    ],
    ace_household_substance_use: Annotated[
        bool,
        Criterion(
            "before 18: lived with someone who had a drinking problem or used street drugs",
            ("household substance abuse",),
            ("alcoholic parent", "alcoholic father", "alcoholic mother"),
        ),
    ],
    ace_household_mental_illness: Annotated[
        bool,
        Criterion(
            "before 18: someone of the household was depressed, mentally ill or attempted suicide",
            ("household mental illness", "parental mental illness"),
        ),
    ],
    ace_household_prison: Annotated[
        bool,
        Criterion(
            "before 18: someone of the household went to prison",
            ("incarcerated household member", "incarcerated parent", "parental incarceration"),
        ),
    ],
) -> Result:
    """How many of ten kinds of adversity an adult lived through before the age of 18.

    Made to compare groups: health risks rise with the count, most clearly from four, but it does not tell what will
    become of one person, nor how often or how gravely something happened.
    """
    items = (
        Item("Emotional abuse", 1 if ace_emotional_abuse else 0),
        Item("Physical abuse", 1 if ace_physical_abuse else 0),
        Item("Sexual abuse", 1 if ace_sexual_abuse else 0),
        Item("Emotional neglect", 1 if ace_emotional_neglect else 0),
        Item("Physical neglect", 1 if ace_physical_neglect else 0),
        Item("Parents separated", 1 if ace_separation else 0),
        Item("Violence to the mother", 1 if ace_violence_to_mother else 0),
        Item("Substance use in the household", 1 if ace_household_substance_use else 0),
        Item("Mental illness in the household", 1 if ace_household_mental_illness else 0),
        Item("Prison", 1 if ace_household_prison else 0),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {0: "none", 3: "one to three kinds"}, over="four or more kinds"), items)
