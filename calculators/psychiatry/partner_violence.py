"""Violence by an intimate partner: screening, and the danger in a violent relationship."""

from collections.abc import Mapping
from typing import Annotated

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Criterion, Quantity

SNIDER_2009 = Source(
    "Snider C, Webster D, O'Sullivan CS, Campbell J. Intimate partner violence: development of a brief risk assessment "
    "for the emergency department. Acad Emerg Med 2009;16(11):1208-1216",
    doi="10.1111/j.1553-2712.2009.00457.x",
    where="abstract: five questions, limit of three",
    read="abstract",
)
BROWN_2000 = Source(
    "Brown JB, Lent B, Schmidt G, Sas G. Application of the Woman Abuse Screening Tool (WAST) and WAST-Short in the "
    "family practice setting. J Fam Pract 2000;49(10):896-903",
    url="https://www.fpnotebook.com/Prevent/Exam/WstScrnFrIntmtPrtnrVlnc.htm",
    where="eight questions of 1 to 3; limit of 13",
    read="secondary",
    via="Family Practice Notebook for the questions; Statistics Datanalysis and MedCalcu for the limit; abstract read",
)
SHERIN_1998 = Source(
    "Sherin KM, Sinacore JM, Li XQ, Zitter RE, Shakil A. HITS: a short domestic violence screening tool for use in a "
    "family practice setting. Fam Med 1998;30(7):508-512",
    pmid="9669164",
    where="abstract: cut score of 10.5",
    read="abstract",
    via="Feltner 2018, appendix F, for the answers",
)
ERNST_2004 = Source(
    "Ernst AA, Weiss SJ, Cham E, Hall L, Nick TG. Detecting ongoing intimate partner violence in the emergency "
    "department using a simple 4-question screen: the OVAT. Violence Vict 2004;19(3):375-384",
    doi="10.1891/vivi.19.3.375.65769",
    where="four questions",
    read="abstract",
    via="Kaiser Family Foundation, appendix table 2, for the questions; a public calculator for the fourth's limit",
)
MCFARLANE_1992 = Source(
    "McFarlane J, et al. Abuse Assessment Screen, 1992",
    url="https://crimesolutions.ojp.gov/ratedprograms/abuse-assessment-abuse-screen",
    where="five questions, any yes",
    read="secondary",
    via="CrimeSolutions and Norton LB, et al. Obstet Gynecol 1995;85(3) for the topics of the five questions",
)
SOHAL_2007 = Source(
    "The sensitivity and specificity of four questions (HARK) to identify intimate partner violence: a diagnostic "
    "accuracy study in general practice. BMC Fam Pract 2007;8:49",
    doi="10.1186/1471-2296-8-49",
    where="abstract: limit of one",
    read="abstract",
)

#: A screen that a single positive answer decides.
ANY: Mapping[float, str] = {0: "negative screen"}


def _woman(
    number: int,
    topic: str,
    answers: str = "1 never, 2 sometimes, 3 often",
    terms: tuple[str, ...] = (),
    levels: Mapping[int, tuple[str, ...]] | None = None,
) -> Quantity:
    """Describe a question of the Woman Abuse Screening Tool."""
    return Quantity(
        "1",
        1,
        3,
        f"WAST question {number}, {topic}: {answers}",
        integer=True,
        terms=(f"WAST question {number}", *terms),
        levels=levels or {},
    )


def _hits(topic: str, terms: tuple[str, ...] = (), levels: Mapping[int, tuple[str, ...]] | None = None) -> Quantity:
    """Describe a question of the HITS."""
    return Quantity(
        "1",
        1,
        5,
        f"HITS, how often the partner {topic}: 1 never, 2 rarely, 3 sometimes, 4 fairly often, 5 frequently",
        integer=True,
        terms=(f"HITS item {topic.split()[0]}", *terms),
        levels=levels or {},
    )


@calculator(
    title="Brief Danger Assessment (DA-5)",
    source=SNIDER_2009,
    outcome="severe injury or potentially lethal assault by a partner",
    setting="a violent relationship",
    aliases=("DA-5", "Danger Assessment", "Danger Assessment Tool for domestic abuse"),
)
def danger_assessment(
    partner_violence_increasing: Annotated[
        bool,
        Criterion(
            "the partner's physical violence became more frequent or severe over the past six months",
            terms=("violence has increased", "escalating violence", "violence has escalated"),
        ),
    ],
    partner_weapon: Annotated[
        bool,
        Criterion(
            "the partner ever used a weapon or threatened with one",
            terms=("threatened with a weapon", "used a weapon", "threatened her with a weapon"),
            includes=("threatened with a knife", "threatened with a gun"),
        ),
    ],
    partner_capable_of_killing: Annotated[
        bool,
        Criterion(
            "believes that the partner is capable of killing them",
            terms=("capable of killing her", "capable of killing him", "believes he could kill her"),
        ),
    ],
    partner_beat_in_pregnancy: Annotated[
        bool,
        Criterion(
            "was ever beaten by the partner while pregnant", terms=("beaten while pregnant", "beaten during pregnancy")
        ),
    ],
    partner_jealous: Annotated[
        bool,
        Criterion(
            "the partner is violently and constantly jealous",
            terms=("violently jealous", "constantly jealous", "violently and constantly jealous"),
        ),
    ],
) -> Result:
    """Danger of a severe or potentially lethal assault within months in women abused by a partner or former partner.

    Three of five positive answers mark high danger. It is for those known to be abused, and no screen for abuse.
    """
    items = (
        Item("Violence increases", 1 if partner_violence_increasing else 0),
        Item("Weapon", 1 if partner_weapon else 0),
        Item("Capable of killing", 1 if partner_capable_of_killing else 0),
        Item("Beaten while pregnant", 1 if partner_beat_in_pregnancy else 0),
        Item("Jealous", 1 if partner_jealous else 0),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {2: "low risk"}, over="high risk"), items)


@calculator(
    title="Woman Abuse Screening Tool (WAST)",
    source=BROWN_2000,
    sex="female",
    outcome="abuse by a partner",
    aliases=("WAST",),
    disputed="the limit: 13 as here; the authors leave it to judgement, and lower limits found more",
)
def woman_abuse_screening(
    wast_tension: Annotated[float, _woman(1, "tension in the relationship", "1 none, 2 some, 3 a lot")],
    wast_arguments: Annotated[float, _woman(2, "difficulty in working out arguments", "1 none, 2 some, 3 great")],
    wast_feeling_down: Annotated[float, _woman(3, "arguments end in feeling down")],
    wast_hitting: Annotated[float, _woman(4, "arguments end in hitting, kicking or pushing")],
    wast_fear: Annotated[float, _woman(5, "fear of what the partner says or does")],
    wast_physical: Annotated[float, _woman(6, "physical abuse by the partner")],
    wast_emotional: Annotated[float, _woman(7, "emotional abuse by the partner")],
    wast_sexual: Annotated[float, _woman(8, "sexual abuse by the partner")],
) -> Result:
    """Screen for physical, emotional or sexual abuse by a partner in women, with eight questions.

    The lowest total is 8. The first two questions are also used alone, as the short form.
    """
    items = (
        Item("Tension", wast_tension),
        Item("Arguments", wast_arguments),
        Item("Feeling down", wast_feeling_down),
        Item("Hitting", wast_hitting),
        Item("Fear", wast_fear),
        Item("Physical abuse", wast_physical),
        Item("Emotional abuse", wast_emotional),
        Item("Sexual abuse", wast_sexual),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {12: "negative screen"}, over="positive screen"), items)


@calculator(
    title="HITS (Hurt, Insult, Threaten, Scream)",
    source=SHERIN_1998,
    outcome="violence by a partner",
    aliases=("HITS", "Hurt Insult Threaten Scream"),
    licence="copyrighted for commercial use; the questionnaire's sentences are not part of this library",
    disputed="the limit: over 10 as in the publication; a review (Feltner 2018) has 10 or more",
)
def hits_partner_violence(
    hits_hurt: Annotated[float, _hits("hurts physically")],
    hits_insult: Annotated[float, _hits("insults or talks down")],
    hits_threaten: Annotated[float, _hits("threatens with harm")],
    hits_scream: Annotated[float, _hits("screams or curses")],
) -> Result:
    """Screen for violence by a partner: physical harm, insults, threats and screaming, with four questions.

    The lowest total is 4. It does not ask about sexual violence; in men and in other settings the limit may be lower.
    """
    items = (
        Item("Hurt", hits_hurt),
        Item("Insult", hits_insult),
        Item("Threaten", hits_threaten),
        Item("Scream", hits_scream),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {10: "negative screen"}, over="positive screen"), items)


@calculator(
    title="Ongoing Violence Assessment Tool (OVAT)",
    source=ERNST_2004,
    outcome="violence by a partner",
    setting="emergency department",
    aliases=("OVAT",),
)
def ongoing_violence(
    ovat_weapon: Annotated[
        bool,
        Criterion("past month: the partner threatened with a weapon", ("partner threatened with a weapon this month",)),
    ],
    ovat_beaten: Annotated[
        bool,
        Criterion(
            "past month: beaten by the partner so badly as to need medical care",
            ("beaten so badly that she sought medical care",),
        ),
    ],
    ovat_kill: Annotated[
        bool,
        Criterion("past month: the partner acted as if wanting to kill", ("acted like he would like to kill her",)),
    ],
    ovat_no_respect: Annotated[
        float,
        Quantity(
            "1",
            1,
            5,
            "past month, how often the partner had no respect for the patient's feelings: 1 never, 2 rarely, "
            "3 occasionally, 4 frequently, 5 very frequently",
            integer=True,
            terms=("OVAT item 4",),
        ),
    ],
) -> Result:
    """Screen for ongoing violence by a partner in women and men in an emergency department.

    Positive with any one of four findings within the past month.
    """
    items = (
        Item("Weapon", 1 if ovat_weapon else 0),
        Item("Beaten", 1 if ovat_beaten else 0),
        Item("Would kill", 1 if ovat_kill else 0),
        Item("No respect", 1 if ovat_no_respect >= 3 else 0),
    )
    score = total(*items)
    return Result(score, "points", upto(score, ANY, over="positive screen"), items)


@calculator(
    title="Abuse Assessment Screen (AAS)",
    source=MCFARLANE_1992,
    sex="female",
    outcome="abuse",
    aliases=("AAS",),
)
def abuse_assessment(
    aas_ever_abused: Annotated[
        bool,
        Criterion(
            "ever emotionally or physically abused by a partner or someone important", ("history of partner abuse",)
        ),
    ],
    aas_hurt_this_year: Annotated[
        bool, Criterion("within the past year hit, slapped, kicked or otherwise hurt by a partner or someone important")
    ],
    aas_forced_sex: Annotated[bool, Criterion("within the past year forced by anyone to have sexual activities")],
    aas_afraid: Annotated[
        bool, Criterion("afraid of a partner, a former partner or another person named in the screen")
    ],
    aas_hurt_in_pregnancy: Annotated[
        bool,
        Criterion(
            "hit, slapped, kicked or otherwise hurt by a partner or someone important during the present pregnancy; "
            "false if not pregnant"
        ),
    ],
) -> Result:
    """Screen for abuse in women, pregnant or not, with five questions of which any positive answer counts.

    It finds abuse in the past as well as in the present.
    """
    items = (
        Item("Ever abused", 1 if aas_ever_abused else 0),
        Item("Hurt this year", 1 if aas_hurt_this_year else 0),
        Item("Forced sex", 1 if aas_forced_sex else 0),
        Item("Afraid", 1 if aas_afraid else 0),
        Item("Hurt in pregnancy", 1 if aas_hurt_in_pregnancy else 0),
    )
    score = total(*items)
    return Result(score, "points", upto(score, ANY, over="positive screen"), items)


@calculator(
    title="HARK (Humiliation, Afraid, Rape, Kick)",
    source=SOHAL_2007,
    sex="female",
    outcome="violence by a partner",
    setting="general practice",
    aliases=("HARK", "Humiliation Afraid Rape Kick"),
)
def hark(
    hark_humiliation: Annotated[
        bool, Criterion("within the past year humiliated or emotionally abused by a partner or former partner")
    ],
    hark_afraid: Annotated[
        bool, Criterion("within the past year afraid of a partner or former partner", ("afraid of her partner",))
    ],
    hark_rape: Annotated[
        bool, Criterion("within the past year raped or forced to any sexual activity by a partner or former partner")
    ],
    hark_kick: Annotated[
        bool, Criterion("within the past year kicked, hit, slapped or otherwise hurt by a partner or former partner")
    ],
) -> Result:
    """Screen for emotional, sexual and physical violence by a partner within the past year, in women.

    Four questions, taken from the Abuse Assessment Screen; any positive answer counts.
    """
    items = (
        Item("Humiliation", 1 if hark_humiliation else 0),
        Item("Afraid", 1 if hark_afraid else 0),
        Item("Rape", 1 if hark_rape else 0),
        Item("Kick", 1 if hark_kick else 0),
    )
    score = total(*items)
    return Result(score, "points", upto(score, ANY, over="positive screen"), items)
