"""Urticaria: how active it is."""

from typing import Annotated, Literal

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity

UAS = Source(
    "Zuberbier T, Aberer W, Asero R, et al. The EAACI/GA²LEN/EDF/WAO guideline for the definition, classification, "
    "diagnosis and management of urticaria: the 2013 revision and update, 2014",
    url="https://clinicalmolecularallergy.biomedcentral.com/articles/10.1186/s12948-020-00123-8/tables/3",
    where="urticaria activity score",
    read="secondary",
    via="Clin Mol Allergy 2020, table 3; GPnotebook, urticaria activity score",
)
UAS7 = Source(
    "Urticaria activity score over seven days: five states of activity",
    url="https://dev.rtihs.org/publications/clinical-relevance-disease-activity-scores-patient-perspective-chronic-"
    "spontaneous",
    where="states by score",
    read="secondary",
    via="two conference abstracts of RTI Health Solutions that state the scoring and the five states",
)

_WEEK = "{what} over seven days: the sum of the seven daily scores of 0 to 3"


@calculator(
    title="Urticaria Activity Score (UAS)",
    source=UAS,
    conditions=("chronic spontaneous urticaria",),
    outcome="disease activity",
    aliases=("UAS", "daily urticaria activity score"),
)
def urticaria_activity_score(
    wheals: Annotated[
        float,
        Quantity(
            "1",
            0,
            1000,
            "wheals within 24 hours",
            integer=True,
            terms=(
                "wheals",
                "hives",
                "number of wheals",
                *("individual wheals", "individual hives", "welts", "red welts", "red wheals"),
                *("wheals in the past 24 hours", "itchy wheals"),
                *("urticarial lesions", "urticarial wheals"),
                *(
                    "wheal count",
                    "number of hives",
                    "new wheals",
                    "new hives",
                    "raised wheals",
                    "red hives",
                    "itchy hives",
                    "itchy welts",
                    "raised welts",
                    "wheals in 24 hours",
                    "wheals in the last 24 hours",
                    "hives in the past 24 hours",
                    "hives in the last 24 hours",
                    "hives in 24 hours",
                    "urticarial plaques",
                    "raised red wheals",
                    "red raised wheals",
                    "visible wheals",
                ),
            ),
            levels={
                0: (
                    *(
                        "no wheals",
                        "no visible wheals",
                        "no hives",
                        "no wheals or hives",
                        "absence of wheals",
                        "no wheals or rashes",
                    ),
                    *(
                        "without wheals",
                        "free of wheals",
                        "no new wheals",
                        "no urticarial lesions",
                        "no visible wheals or rashes",
                    ),
                    *(
                        "no visible hives",
                        "wheals absent",
                        "without hives",
                        "hive-free",
                        "no urticaria",
                        "denies hives",
                        "denies wheals",
                        "no active wheals",
                        "no active hives",
                        "no new hives",
                        "free of hives",
                    ),
                )
            },
        ),
    ],
    confluent_wheals: Annotated[
        bool,
        Criterion(
            "large areas of wheals that run together",
            terms=(
                "confluent wheals",
                "large confluent areas",
                "large confluent wheals",
                "confluent areas of wheals",
                *("large confluent area", "confluent urticaria", "coalescing wheals"),
                *("large confluent areas of wheals", "large confluent hives", "coalesced wheals"),
                *("confluent urticarial plaques", "giant confluent wheals", "confluent wheal areas"),
                "large areas of confluent wheals",
                *(
                    "confluent urticarial wheals",
                    "confluent welts",
                    "confluent patches of wheals",
                    "large confluent plaques",
                    "confluence of wheals",
                ),
            ),
            includes=(
                "merged into large areas",
                "wheals coalescing",
                "confluent hives",
                *("merged into larger areas", "merge into large areas", "merging into large areas"),
                *("coalesced into large areas", "coalescing into large areas"),
                *("coalescing into large plaques", "coalesce into large areas", "merging to form large"),
                *("wheals have merged", "merged together", "confluent large areas"),
                *("covering large areas", "cover large areas", "large areas of wheals"),
                *("large areas of urticaria", "coalescing hives", "wheals merging"),
                *(
                    "wheals coalesce",
                    "wheals coalesced",
                    "hives merging",
                    "hives merge",
                    "wheals merge",
                    "wheals merged",
                    "hives coalesced",
                    "coalesced hives",
                    "coalesced into plaques",
                    "coalescing into plaques",
                    "forming large confluent",
                    "form large confluent",
                    "run together into large",
                    "large merged wheals",
                    "wheals that merge",
                    "wheals that coalesce",
                    "wheals joining together",
                    "joined into large areas",
                    "merging into large patches",
                    "merged into large patches",
                    "coalescing urticarial plaques",
                    "coalescing welts",
                ),
            ),
        ),
    ],
    itch: Annotated[
        Literal["none", "mild", "moderate", "intense"],
        Choice(
            "itch over 24 hours: none; mild, there but no bother; moderate, a bother that leaves daily life and sleep "
            "alone; intense, in the way of daily life or sleep",
            {
                "none": (
                    "no itch",
                    "no itching",
                    "no pruritus",
                    *("no itchiness", "not itchy", "non-pruritic", "nonpruritic", "without itching"),
                    *("without itch", "without pruritus", "not pruritic", "absence of itching"),
                    *("denies itching", "denies any itching", "denies pruritus", "absence of itch"),
                    "no associated itching",
                ),
                "mild": (
                    "mild itch",
                    "mild itching",
                    "mild pruritus",
                    *("mildly itchy", "slight itching", "slight itch", "mildly pruritic", "slightly itchy"),
                    *("minimal itching", "mild itchiness", "itch is mild", "itching is mild"),
                    *("itching as mild", "mild, non-troublesome itch", "mild level of itching"),
                    *("a little itchy", "slight itchiness", "minor itching"),
                    *(
                        "itching is slight",
                        "itching was mild",
                        "itch was mild",
                        "itching is tolerable",
                        "tolerable itching",
                        "itching is not troublesome",
                        "itching is not bothersome",
                        "itching not bothersome",
                        "itching as slight",
                        "itching is minimal",
                        "minimal itch",
                        "itching is described as mild",
                        "itchiness is mild",
                        "not troublesome itching",
                        "non-troublesome itching",
                        "itching is barely noticeable",
                        "faint itch",
                        "itchiness as mild",
                        "barely noticeable itching",
                        "slight pruritus",
                        "minimal pruritus",
                    ),
                ),
                "moderate": (
                    "moderate itch",
                    "moderate itching",
                    "moderate pruritus",
                    "troublesome itching",
                    *("moderately itchy", "moderately pruritic", "bothersome itching"),
                    *("itching is bothersome", "itching is moderate", "moderate itchiness"),
                    *("moderate level of itchiness", "troublesome itch", "bothersome itch"),
                    *("itch is troublesome", "itching is troublesome", "moderately bothersome itching"),
                    *("moderate level of itching", "annoying itching"),
                    *(
                        "itching as moderate",
                        "itching was moderate",
                        "itch is moderate",
                        "itch is bothersome",
                        "itchiness is moderate",
                        "itchiness as moderate",
                        "itching is annoying",
                        "itching as bothersome",
                        "itching bothersome",
                        "itchiness is bothersome",
                        "itching as troublesome",
                        "itchiness is troublesome",
                        "itching is moderately troublesome",
                        "bothersome pruritus",
                        "troublesome pruritus",
                        "bothersome itchiness",
                        "itchy enough to be bothersome",
                        "moderately severe itching",
                        "annoying itch",
                        "itching bothers her",
                        "itching bothers him",
                    ),
                ),
                "intense": (
                    "intense itch",
                    "intense itching",
                    "severe itching",
                    "severe pruritus",
                    "intense pruritus",
                    "itching that interferes with sleep",
                    *("severely itchy", "intensely itchy", "extremely itchy", "very itchy"),
                    *("intensely pruritic", "severely pruritic", "extremely pruritic", "itching is intense"),
                    *("itching is severe", "severe itch", "extreme itching", "unbearable itching"),
                    *("itching interferes with sleep", "itching disrupts sleep"),
                    *("itch interferes with sleep", "itching interfering with sleep"),
                    *("itching disturbs sleep", "itching disrupting sleep", "itching that disrupts sleep"),
                    *("unbearable itch", "debilitating itching", "itching that disturbs sleep"),
                    *("intolerable itching", "intense itchiness", "severe itchiness", "terrible itching"),
                    *(
                        "intractable itching",
                        "intractable pruritus",
                    ),
                    *(
                        "itching as severe",
                        "itching as intense",
                        "itching was severe",
                        "itching was intense",
                        "itch is severe",
                        "itch is intense",
                        "itchiness is severe",
                        "itchiness is intense",
                        "itching is unbearable",
                        "itching is extreme",
                        "intensely itching",
                        "itching keeps her awake",
                        "itching keeps him awake",
                        "itching wakes her",
                        "itching wakes him",
                        "unable to sleep because of itching",
                        "unable to sleep due to itching",
                        "itching prevents sleep",
                        "itching affects sleep",
                        "itching affecting sleep",
                        "itching interferes with daily activities",
                        "itching interferes with her sleep",
                        "itching interferes with his sleep",
                        "itching disrupts her sleep",
                        "itching disrupts his sleep",
                        "itching disturbs her sleep",
                        "itching disturbs his sleep",
                        "itching that interferes with daily",
                        "itching significantly interferes",
                        "itching that significantly interferes",
                        "itching interfering with daily",
                        "excruciating itching",
                        "sleepless from itching",
                        "itch disturbs sleep",
                        "itch disrupts sleep",
                        "itch interfering with sleep",
                        "itching impairs sleep",
                        "severe, disabling itch",
                        "extreme itch",
                        "itching is so severe",
                        "itching is so intense",
                        "unrelenting itching",
                        "intolerable itch",
                        "intolerable pruritus",
                        "incapacitating itching",
                    ),
                ),
            },
            absent="none",
            terms=(
                "itch",
                *("itching", "itchiness", "pruritus", "itch severity", "itchiness level", "skin itching"),
            ),
        ),
    ],
) -> Result:
    """Activity of urticaria on one day, from wheals and itch; 0 to 6.

    One day says little: the guideline adds up seven days (UAS7), whose states of activity hold for the week only.
    """
    items = (
        Item("Wheals", 3 if confluent_wheals else upto(wheals, {0: 0, 19: 1, 50: 2}, over=3)),
        Item("Itch", 3 if itch == "intense" else 2 if itch == "moderate" else 1 if itch == "mild" else 0),
    )
    return Result(total(*items), "points", "", items)


@calculator(
    title="Urticaria Activity Score over 7 days (UAS7)",
    source=UAS7,
    conditions=("chronic spontaneous urticaria",),
    outcome="disease activity",
    aliases=("UAS7", "weekly urticaria activity score"),
)
def urticaria_activity_score_week(
    wheals_week: Annotated[
        float,
        Quantity(
            "1",
            0,
            21,
            _WEEK.format(what="wheals"),
            integer=True,
            terms=("weekly hive score", "weekly wheal score", "hss7"),
        ),
    ],
    itch_week: Annotated[
        float,
        Quantity(
            "1",
            0,
            21,
            _WEEK.format(what="itch"),
            integer=True,
            terms=("weekly itch score", "itch severity score", "iss7"),
        ),
    ],
) -> Result:
    """Activity of chronic spontaneous urticaria over a week, from daily scores of wheals and itch; 0 to 42.

    It leaves out angioedema, which half of the patients have.
    """
    items = (Item("Wheals", wheals_week), Item("Itch", itch_week))
    score = total(*items)
    band = upto(
        score,
        {0: "free of urticaria", 6: "well controlled", 15: "mild activity", 27: "moderate activity"},
        over="severe activity",
    )
    return Result(score, "points", band, items)
