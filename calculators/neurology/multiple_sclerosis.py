"""Multiple sclerosis: disability, its steps, and fatigue."""

from typing import Annotated, Literal

from ..core import Item, Result, Source, below, calculator, total
from ..inputs import Choice, Quantity

KURTZKE_1983 = Source(
    "Kurtzke JF. Rating neurologic impairment in multiple sclerosis: an expanded disability status scale (EDSS). "
    "Neurology 1983;33(11):1444-1452",
    url="http://ocr.docketalarm.com/cases/PTAB/IPR2023-00480/Hopewell_Pharma_Ventures_Inc/"
    "01-23-2023-Petitioner/Exhibit-1010-EX1010___Kurtzke_1983",
    where="the steps",
    read="secondary",
    via="patient pages for the wording of the steps, and a public implementation for steps 1.0 to 3.5 by grades of the "
    "functional systems",
)
HOHOL_1995 = Source(
    "Hohol MJ, Orav EJ, Weiner HL. Disease steps in multiple sclerosis: a simple approach to evaluate disease "
    "progression. Neurology 1995;45(2):251-255",
    doi="10.1212/wnl.45.2.251",
    pmid="7854521",
    where="abstract: the steps",
    read="abstract",
)
MFIS_5 = Source(
    "Modified Fatigue Impact Scale, five-item version; Multiple Sclerosis Quality of Life Inventory",
    url="https://www.archives-pmr.org/article/S0003-9993(17)30489-6/fulltext",
    where="items 1, 9, 10, 17 and 19 of the scale, each 0 to 4",
    read="secondary",
    via="a measurement review in Arch Phys Med Rehabil 2017 for the range, mdapp.co for the items",
)

DisabilityStep = Annotated[
    Literal[
        "normal examination",
        "signs in one system",
        "signs in several systems",
        "minimal in one system",
        "minimal in two systems",
        "moderate in one system",
        "moderate in one and more than minimal in others",
        "walks 500 m",
        "walks 300 m",
        "walks 200 m",
        "walks 100 m",
        "unilateral aid",
        "bilateral aid",
        "wheelchair, transfers alone",
        "wheelchair, needs help",
        "chair, uses arms",
        "bed, some use of arms",
        "bed, can communicate and eat",
        "bed, helpless",
        "dead",
    ],
    Choice(
        "disability in multiple sclerosis. Walking unrestricted: normal examination; signs only in one functional "
        "system; in several; minimal disability in one (grade 2); in two; moderate in one (one grade 3, or three or "
        "four grades 2); moderate in one and more than minimal in others (a grade 3 with one or two grades 2, two "
        "grades 3, or five grades 2). Walking without aid or rest 500, 300, 200 or 100 m. 100 m with an aid on one "
        "side; 20 m with aids on both sides; wheelchair, transfers alone; wheelchair, a few steps at most, may need "
        "help; bed or chair, out of it much of the day, effective use of the arms; bed much of the day, some use of "
        "the arms; helpless in bed, can communicate and eat; helpless, cannot; dead of multiple sclerosis",
        {
            "normal examination": (
                "normal neurological examination",
                "normal neurologic exam",
                "edss 0",
                "edss 0.0",
                "edss of 0.0",
                "edss score 0.0",
                "edss score of 0.0",
                "edss was 0.0",
                "edss score was 0.0",
            ),
            "signs in one system": (
                "edss 1",
                "edss 1.0",
                "edss of 1.0",
                "edss score 1.0",
                "edss score of 1.0",
                "edss was 1.0",
                "edss score was 1.0",
            ),
            "signs in several systems": (
                "edss 1.5",
                "edss of 1.5",
                "edss score 1.5",
                "edss score of 1.5",
                "edss was 1.5",
                "edss score was 1.5",
            ),
            "minimal in one system": (
                "edss 2",
                "edss 2.0",
                "edss of 2.0",
                "edss score 2.0",
                "edss score of 2.0",
                "edss was 2.0",
                "edss score was 2.0",
            ),
            "minimal in two systems": (
                "edss 2.5",
                "edss of 2.5",
                "edss score 2.5",
                "edss score of 2.5",
                "edss was 2.5",
                "edss score was 2.5",
            ),
            "moderate in one system": (
                "edss 3",
                "edss 3.0",
                "edss of 3.0",
                "edss score 3.0",
                "edss score of 3.0",
                "edss was 3.0",
                "edss score was 3.0",
            ),
            "moderate in one and more than minimal in others": (
                "edss 3.5",
                "edss of 3.5",
                "edss score 3.5",
                "edss score of 3.5",
                "edss was 3.5",
                "edss score was 3.5",
            ),
            "walks 500 m": (
                "walks 500 m",
                "walk 500 meters",
                "walks 500 metres",
                "edss 4.0",
                "500 m unaided",
                "500 m unassisted",
                "500 m without aid",
                "500 m without assistance",
                "500 m without any assistance",
                "500 m without rest",
                "500 m without aid or rest",
                "500 m unaided and without rest",
                "500 meters unaided",
                "500 meters unassisted",
                "500 meters without aid",
                "500 meters without assistance",
                "500 meters without any assistance",
                "500 meters without rest",
                "500 meters without aid or rest",
                "500 meters unaided and without rest",
                "500 metres unaided",
                "500 metres unassisted",
                "500 metres without aid",
                "500 metres without assistance",
                "500 metres without any assistance",
                "500 metres without rest",
                "500 metres without aid or rest",
                "500 metres unaided and without rest",
                "walk up to 500 meters",
                "walk up to 500 metres",
                "walk more than 500 meters",
                "walk more than 500 metres",
                "edss of 4.0",
                "edss score 4.0",
                "edss score of 4.0",
                "edss was 4.0",
                "edss score was 4.0",
            ),
            "walks 300 m": (
                "walks 300 m",
                "walk 300 meters",
                "walks 300 metres",
                "edss 4.5",
                "300 m unaided",
                "300 m unassisted",
                "300 m without aid",
                "300 m without assistance",
                "300 m without any assistance",
                "300 m without rest",
                "300 m without aid or rest",
                "300 m unaided and without rest",
                "300 meters unaided",
                "300 meters unassisted",
                "300 meters without aid",
                "300 meters without assistance",
                "300 meters without any assistance",
                "300 meters without rest",
                "300 meters without aid or rest",
                "300 meters unaided and without rest",
                "300 metres unaided",
                "300 metres unassisted",
                "300 metres without aid",
                "300 metres without assistance",
                "300 metres without any assistance",
                "300 metres without rest",
                "300 metres without aid or rest",
                "300 metres unaided and without rest",
                "walk up to 300 meters",
                "walk up to 300 metres",
                "edss of 4.5",
                "edss score 4.5",
                "edss score of 4.5",
                "edss was 4.5",
                "edss score was 4.5",
            ),
            "walks 200 m": (
                "walks 200 m",
                "walk 200 meters",
                "walks 200 metres",
                "edss 5.0",
                "200 m unaided",
                "200 m unassisted",
                "200 m without aid",
                "200 m without assistance",
                "200 m without any assistance",
                "200 m without rest",
                "200 m without aid or rest",
                "200 m unaided and without rest",
                "200 meters unaided",
                "200 meters unassisted",
                "200 meters without aid",
                "200 meters without assistance",
                "200 meters without any assistance",
                "200 meters without rest",
                "200 meters without aid or rest",
                "200 meters unaided and without rest",
                "200 metres unaided",
                "200 metres unassisted",
                "200 metres without aid",
                "200 metres without assistance",
                "200 metres without any assistance",
                "200 metres without rest",
                "200 metres without aid or rest",
                "200 metres unaided and without rest",
                "walk up to 200 meters",
                "walk up to 200 metres",
                "edss of 5.0",
                "edss score 5.0",
                "edss score of 5.0",
                "edss was 5.0",
                "edss score was 5.0",
            ),
            "walks 100 m": (
                "walks 100 m without aid",
                "walk 100 meters without aid",
                "edss 5.5",
                "100 m unaided",
                "100 m unassisted",
                "100 m without aid",
                "100 m without assistance",
                "100 m without any assistance",
                "100 m without rest",
                "100 m without aid or rest",
                "100 m unaided and without rest",
                "100 meters unaided",
                "100 meters unassisted",
                "100 meters without aid",
                "100 meters without assistance",
                "100 meters without any assistance",
                "100 meters without rest",
                "100 meters without aid or rest",
                "100 meters unaided and without rest",
                "100 metres unaided",
                "100 metres unassisted",
                "100 metres without aid",
                "100 metres without assistance",
                "100 metres without any assistance",
                "100 metres without rest",
                "100 metres without aid or rest",
                "100 metres unaided and without rest",
                "walk up to 100 meters",
                "walk up to 100 metres",
                "edss of 5.5",
                "edss score 5.5",
                "edss score of 5.5",
                "edss was 5.5",
                "edss score was 5.5",
            ),
            "unilateral aid": (
                "walks with a cane",
                "unilateral assistance",
                "uses a cane",
                "edss 6.0",
                "edss of 6.0",
                "edss score 6.0",
                "edss score of 6.0",
                "edss was 6.0",
                "edss score was 6.0",
            ),
            "bilateral aid": (
                "walks with two canes",
                "bilateral assistance",
                "walks with crutches",
                "edss 6.5",
                "edss of 6.5",
                "edss score 6.5",
                "edss score of 6.5",
                "edss was 6.5",
                "edss score was 6.5",
                "walks with a walker",
                "constant bilateral assistance",
            ),
            "wheelchair, transfers alone": (
                "wheelchair and transfers alone",
                "wheels self and transfers alone",
                "edss 7.0",
                "edss of 7.0",
                "edss score 7.0",
                "edss score of 7.0",
                "edss was 7.0",
                "edss score was 7.0",
            ),
            "wheelchair, needs help": (
                "needs aid in transfer",
                "motorized wheelchair",
                "motorised wheelchair",
                "edss 7.5",
                "edss of 7.5",
                "edss score 7.5",
                "edss score of 7.5",
                "edss was 7.5",
                "edss score was 7.5",
            ),
            "chair, uses arms": (
                "restricted to bed or chair",
                "edss 8.0",
                "edss of 8.0",
                "edss score 8.0",
                "edss score of 8.0",
                "edss was 8.0",
                "edss score was 8.0",
                "confined to bed or chair",
                "restricted to a chair",
            ),
            "bed, some use of arms": (
                "restricted to bed much of the day",
                "edss 8.5",
                "edss of 8.5",
                "edss score 8.5",
                "edss score of 8.5",
                "edss was 8.5",
                "edss score was 8.5",
                "confined to bed for most of the day",
                "confined to bed most of the day",
                "in bed much of the day",
                "restricted to bed most of the day",
            ),
            "bed, can communicate and eat": (
                "helpless bed patient",
                "edss 9.0",
                "edss of 9.0",
                "edss score 9.0",
                "edss score of 9.0",
                "edss was 9.0",
                "edss score was 9.0",
            ),
            "bed, helpless": (
                "totally helpless bed patient",
                "edss 9.5",
                "edss of 9.5",
                "edss score 9.5",
                "edss score of 9.5",
                "edss was 9.5",
                "edss score was 9.5",
            ),
            "dead": ("died of multiple sclerosis", "death due to ms"),
        },
    ),
]
AmbulatoryStep = Annotated[
    Literal[
        "normal",
        "mild disability",
        "moderate disability",
        "early cane",
        "late cane",
        "bilateral support",
        "confined to wheelchair",
    ],
    Choice(
        "walking in multiple sclerosis: functionally normal; mild symptoms or signs with normal gait; visibly abnormal "
        "gait without aid; cane or other one-sided support at times, 25 feet without it; dependent on it for 25 feet; "
        "two-sided support for 25 feet; confined to a wheelchair or scooter",
        {
            "normal": ("no limitations on activity", "functionally normal"),
            "mild disability": (
                "mild disability",
                "mild symptoms with normal gait",
            ),
            "moderate disability": ("abnormal gait", "visibly abnormal gait", "moderate disability"),
            "early cane": (
                "intermittent use of a cane",
                "intermittent cane use",
                "uses a cane for long distances",
                "uses a cane intermittently",
                "occasional use of a cane",
                "uses a cane at times",
                "cane for longer distances",
            ),
            "late cane": (
                "dependent on a cane",
                "cane dependent",
                "cane-dependent",
                "depends on a cane",
                "dependent on cane",
                "requires a cane to walk",
            ),
            "bilateral support": (
                "bilateral support",
                "two canes",
                "uses a walker",
                "two crutches",
                "walks with two canes",
                "walks with a walker",
                "requires a walker",
                "bilateral crutches",
            ),
            "confined to wheelchair": (
                "confined to wheelchair",
                "confined to a wheelchair",
                "wheelchair bound",
                "confined to a scooter",
                "wheelchair dependent",
                "wheelchair-bound",
            ),
        },
    ),
]


def _fatigue(topic: str, *terms: str) -> Quantity:
    """Describe one item of the fatigue scale; `terms` are what notes call it."""
    often = (
        ("never",),
        ("rarely", "seldom"),
        ("sometimes", "occasionally"),
        ("often", "frequently"),
        ("almost always", "nearly always", "always"),
    )
    return Quantity(
        "1",
        0,
        4,
        f"{topic}, in the last four weeks because of fatigue: 0 never, 1 rarely, 2 sometimes, 3 often, 4 almost always",
        integer=True,
        terms=terms,
        levels={
            level: tuple(phrase for word in words for term in terms for phrase in (f"{term} {word}", f"{word} {term}"))
            for level, words in enumerate(often)
        },
    )


_EDSS = {
    "normal examination": 0.0,
    "signs in one system": 1.0,
    "signs in several systems": 1.5,
    "minimal in one system": 2.0,
    "minimal in two systems": 2.5,
    "moderate in one system": 3.0,
    "moderate in one and more than minimal in others": 3.5,
    "walks 500 m": 4.0,
    "walks 300 m": 4.5,
    "walks 200 m": 5.0,
    "walks 100 m": 5.5,
    "unilateral aid": 6.0,
    "bilateral aid": 6.5,
    "wheelchair, transfers alone": 7.0,
    "wheelchair, needs help": 7.5,
    "chair, uses arms": 8.0,
    "bed, some use of arms": 8.5,
    "bed, can communicate and eat": 9.0,
    "bed, helpless": 9.5,
    "dead": 10.0,
}
_STEPS = {
    "normal": 0,
    "mild disability": 1,
    "moderate disability": 2,
    "early cane": 3,
    "late cane": 4,
    "bilateral support": 5,
    "confined to wheelchair": 6,
}


@calculator(
    title="Expanded Disability Status Scale (EDSS)",
    source=KURTZKE_1983,
    conditions=("multiple sclerosis",),
    outcome="disability",
    aliases=("EDSS", "Kurtzke scale", "Expanded Disability Status Scale"),
    licence="The scale is in the public domain; the Neurostatus training and its forms are not part of this.",
)
def edss(disability_step: DisabilityStep) -> Result:
    """Disability in multiple sclerosis, in half steps from 0 (normal) to 10 (death).

    The eight functional systems decide while walking is unrestricted, and walking from step 4.0 on. A change of mood
    alone does not count.
    """
    step = _EDSS[disability_step]
    return Result(
        step,
        "step",
        below(
            step,
            {1: "normal neurological examination", 5: "normal ambulation", 10: "impaired ambulation"},
            otherwise="death from multiple sclerosis",
        ),
    )


@calculator(
    title="Disease Steps",
    source=HOHOL_1995,
    conditions=("multiple sclerosis",),
    outcome="disability",
    aliases=("Disease Steps",),
)
def disease_steps(ambulatory_step: AmbulatoryStep) -> Result:
    """Disability in multiple sclerosis in seven steps of walking, from 0 (normal) to 6 (wheelchair).

    A patient whose disability lies elsewhere (cognition, vision, fatigue, bladder) cannot be classified and is left
    out.
    """
    return Result(_STEPS[ambulatory_step], "step", ambulatory_step)


@calculator(
    title="Modified Fatigue Impact Scale, five items (MFIS-5)",
    source=MFIS_5,
    conditions=("multiple sclerosis",),
    outcome="impact of fatigue",
    aliases=("MFIS-5", "shortened Modified Fatigue Impact Scale"),
    licence="Free to use; only the topics of the items are shown here, not the questionnaire's sentences.",
)
def mfis_5(
    fatigue_alertness: Annotated[
        float,
        _fatigue(
            "item 1, being less alert",
            "feeling less alert",
            "feels less alert",
            "being less alert",
            "less alert",
            "reduced alertness",
        ),
    ],
    fatigue_away_from_home: Annotated[
        float,
        _fatigue(
            "item 9, limits to what is done away from home",
            "limited in doing things away from home",
            "limited ability to do things away from home",
            "limited in activities away from home",
            "limitations in activities away from home",
            "limited away from home",
            "limited in her ability to do things away from home",
            "limited in his ability to do things away from home",
        ),
    ],
    fatigue_effort: Annotated[
        float,
        _fatigue(
            "item 10, trouble keeping up physical effort",
            "trouble maintaining physical effort",
            "difficulty maintaining physical effort",
            "trouble sustaining physical effort",
            "trouble keeping up physical effort",
            "trouble maintaining physical effort for long periods",
            "difficulty maintaining physical effort for long periods",
        ),
    ],
    fatigue_physical_tasks: Annotated[
        float,
        _fatigue(
            "item 17, being less able to finish physical tasks",
            "less able to complete tasks that require physical effort",
            "less able to complete tasks requiring physical effort",
            "less able to complete physical tasks",
            "less able to complete physically demanding tasks",
            "difficulty completing physical tasks",
            "trouble completing physical tasks",
        ),
    ],
    fatigue_concentration: Annotated[
        float,
        _fatigue(
            "item 19, trouble concentrating",
            "trouble concentrating",
            "difficulty concentrating",
            "concentration difficulty",
            "poor concentration",
        ),
    ],
) -> Result:
    """Impact of fatigue on daily life in multiple sclerosis, 0 (none) to 20. No grades are published."""
    items = (
        Item("1 Alertness", fatigue_alertness),
        Item("9 Away from home", fatigue_away_from_home),
        Item("10 Physical effort", fatigue_effort),
        Item("17 Physical tasks", fatigue_physical_tasks),
        Item("19 Concentration", fatigue_concentration),
    )
    return Result(total(*items), "points", "", items)
