"""Disorders of gut and brain interaction in the stomach of adults: belching, nausea, vomiting (Rome IV)."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total
from ..inputs import Criterion
from ..vocabulary.functional_gut import ROME_LICENCE, RetchingBeforeRegurgitation, SixMonthsCourse

STANGHELLINI_2016 = Source(
    "Stanghellini V, Chan FKL, Hasler WL, et al. Gastroenterology 2016;150(6):1380-1392",
    where="criteria of the disorder",
    read="unverified",
)

NauseaOrVomitingWeekly = Annotated[
    bool,
    Criterion(
        "bothersome nausea on at least one day a week, or vomiting at least once a week",
        terms=(
            "weekly vomiting",
            "nausea at least once a week",
            "chronic nausea",
            "vomiting once a week",
            "vomiting every week",
            "weekly nausea",
            "weekly episodes of vomiting",
            "vomiting at least once a week",
            "nausea at least one day a week",
            "daily nausea",
            "nausea every day",
            "persistent nausea",
            "bothersome nausea",
            "daily vomiting",
            "vomiting several times a week",
            "nausea several days a week",
            "chronic nausea and vomiting",
        ),
    ),
]
SelfInducedOrRegurgitated = Annotated[
    bool,
    Criterion(
        "self-induced vomiting, an eating disorder, regurgitation or rumination",
        terms=(
            "self-induced vomiting",
            "eating disorder",
            "rumination",
            "regurgitation",
            "bulimia",
            "anorexia nervosa",
        ),
        includes=(
            "bulimia nervosa",
            "induces vomiting",
            "self-induces vomiting",
            "purging",
            "rumination syndrome",
        ),
    ),
]
OrganicCauseOfVomiting = Annotated[
    bool,
    Criterion(
        (
            "an organic, systemic or metabolic disease on routine investigation, endoscopy included, that "
            "probably explains nausea or vomiting"
        ),
        terms=(
            "gastric outlet obstruction",
            "gastroparesis",
            "organic disease explaining symptoms",
            "pyloric stenosis",
            "organic disease",
            "organic cause of vomiting",
            "organic, systemic, or metabolic diseases",
            "organic or metabolic disease",
            "metabolic disease",
        ),
        opposites=(
            "no organic disease",
            "negative workup",
            "normal upper endoscopy",
            "workup negative",
            "work-up negative",
            "normal endoscopy",
            "no organic cause",
            "routine investigations were normal",
            "routine investigations normal",
            "unremarkable workup",
            "unremarkable investigations",
        ),
        includes=(
            "intestinal obstruction",
            "bowel obstruction",
            "gastric outlet stenosis",
            "superior mesenteric artery syndrome",
            "diabetic gastroparesis",
            "hyperemesis gravidarum",
            "raised intracranial pressure",
        ),
    ),
]
StereotypicalVomiting = Annotated[
    bool,
    Criterion(
        "episodes of vomiting that are alike, begin acutely and last less than a week",
        terms=(
            "stereotypical episodes of vomiting",
            "cyclic vomiting",
            "episodic vomiting",
            "stereotyped vomiting episodes",
            "stereotypical vomiting episodes",
            "stereotypical episodes of acute vomiting",
            "recurrent episodes of acute vomiting",
            "cyclical vomiting",
            "repetitive episodes of vomiting",
            "cyclic vomiting syndrome",
            "recurrent discrete episodes of vomiting",
            "discrete episodes of vomiting",
            "recurrent bouts of vomiting",
            "recurrent episodes of severe vomiting",
            "cyclic episodes of vomiting",
        ),
    ),
]
ThreeVomitingEpisodes = Annotated[
    bool,
    Criterion(
        (
            "three or more separate episodes of vomiting in the last year, two of them in the last 6 months, "
            "at least a week apart"
        ),
        terms=(
            "three episodes in the past year",
            "3 episodes in the past year",
            "three or more episodes in the past year",
            "three or more discrete episodes",
            "3 or more discrete episodes",
            "at least three discrete episodes",
            "at least 3 discrete episodes",
            "three discrete episodes in the prior year",
            "three episodes in the last year",
            "3 episodes in the last year",
            "three vomiting episodes in the past year",
            "at least 3 episodes in the past year",
            "at least three episodes in the past year",
            "three attacks in the past year",
            "three separate episodes of vomiting in the past year",
            "three separate episodes of vomiting in the last year",
            "three separate episodes of vomiting in the prior year",
            "three separate episodes of vomiting in the previous year",
            "three discrete episodes of vomiting in the past year",
            "three discrete episodes of vomiting in the last year",
            "three discrete episodes of vomiting in the prior year",
            "three discrete episodes of vomiting in the previous year",
            "three distinct episodes of vomiting in the past year",
            "three distinct episodes of vomiting in the last year",
            "three distinct episodes of vomiting in the prior year",
            "three distinct episodes of vomiting in the previous year",
            "3 separate episodes of vomiting in the past year",
            "3 separate episodes of vomiting in the last year",
            "3 separate episodes of vomiting in the prior year",
            "3 separate episodes of vomiting in the previous year",
            "3 discrete episodes of vomiting in the past year",
            "3 discrete episodes of vomiting in the last year",
            "3 discrete episodes of vomiting in the prior year",
            "3 discrete episodes of vomiting in the previous year",
            "3 distinct episodes of vomiting in the past year",
            "3 distinct episodes of vomiting in the last year",
            "3 distinct episodes of vomiting in the prior year",
            "3 distinct episodes of vomiting in the previous year",
            "four separate episodes of vomiting in the past year",
            "four separate episodes of vomiting in the last year",
            "four separate episodes of vomiting in the prior year",
            "four separate episodes of vomiting in the previous year",
            "four discrete episodes of vomiting in the past year",
            "four discrete episodes of vomiting in the last year",
            "four discrete episodes of vomiting in the prior year",
            "four discrete episodes of vomiting in the previous year",
            "four distinct episodes of vomiting in the past year",
            "four distinct episodes of vomiting in the last year",
            "four distinct episodes of vomiting in the prior year",
            "four distinct episodes of vomiting in the previous year",
            "4 separate episodes of vomiting in the past year",
            "4 separate episodes of vomiting in the last year",
            "4 separate episodes of vomiting in the prior year",
            "4 separate episodes of vomiting in the previous year",
            "4 discrete episodes of vomiting in the past year",
            "4 discrete episodes of vomiting in the last year",
            "4 discrete episodes of vomiting in the prior year",
            "4 discrete episodes of vomiting in the previous year",
            "4 distinct episodes of vomiting in the past year",
            "4 distinct episodes of vomiting in the last year",
            "4 distinct episodes of vomiting in the prior year",
            "4 distinct episodes of vomiting in the previous year",
            "five separate episodes of vomiting in the past year",
            "five separate episodes of vomiting in the last year",
            "five separate episodes of vomiting in the prior year",
            "five separate episodes of vomiting in the previous year",
            "five discrete episodes of vomiting in the past year",
            "five discrete episodes of vomiting in the last year",
            "five discrete episodes of vomiting in the prior year",
            "five discrete episodes of vomiting in the previous year",
            "five distinct episodes of vomiting in the past year",
            "five distinct episodes of vomiting in the last year",
            "five distinct episodes of vomiting in the prior year",
            "five distinct episodes of vomiting in the previous year",
            "5 separate episodes of vomiting in the past year",
            "5 separate episodes of vomiting in the last year",
            "5 separate episodes of vomiting in the prior year",
            "5 separate episodes of vomiting in the previous year",
            "5 discrete episodes of vomiting in the past year",
            "5 discrete episodes of vomiting in the last year",
            "5 discrete episodes of vomiting in the prior year",
            "5 discrete episodes of vomiting in the previous year",
            "5 distinct episodes of vomiting in the past year",
            "5 distinct episodes of vomiting in the last year",
            "5 distinct episodes of vomiting in the prior year",
            "5 distinct episodes of vomiting in the previous year",
            "at least three vomiting episodes in the past year",
            "at least three vomiting episodes in the past 12 months",
            "at least three vomiting episodes in the last year",
            "at least three vomiting episodes in the last 12 months",
            "at least three vomiting episodes in the prior year",
            "at least three vomiting episodes in the prior 12 months",
            "at least three vomiting episodes in the previous year",
            "at least three vomiting episodes in the previous 12 months",
            "at least three episodes of vomiting in the past year",
            "at least three episodes of vomiting in the past 12 months",
            "at least three episodes of vomiting in the last year",
            "at least three episodes of vomiting in the last 12 months",
            "at least three episodes of vomiting in the prior year",
            "at least three episodes of vomiting in the prior 12 months",
            "at least three episodes of vomiting in the previous year",
            "at least three episodes of vomiting in the previous 12 months",
            "at least 3 vomiting episodes in the past year",
            "at least 3 vomiting episodes in the past 12 months",
            "at least 3 vomiting episodes in the last year",
            "at least 3 vomiting episodes in the last 12 months",
            "at least 3 vomiting episodes in the prior year",
            "at least 3 vomiting episodes in the prior 12 months",
            "at least 3 vomiting episodes in the previous year",
            "at least 3 vomiting episodes in the previous 12 months",
            "at least 3 episodes of vomiting in the past year",
            "at least 3 episodes of vomiting in the past 12 months",
            "at least 3 episodes of vomiting in the last year",
            "at least 3 episodes of vomiting in the last 12 months",
            "at least 3 episodes of vomiting in the prior year",
            "at least 3 episodes of vomiting in the prior 12 months",
            "at least 3 episodes of vomiting in the previous year",
            "at least 3 episodes of vomiting in the previous 12 months",
            "three or more vomiting episodes in the past year",
            "three or more vomiting episodes in the past 12 months",
            "three or more vomiting episodes in the last year",
            "three or more vomiting episodes in the last 12 months",
            "three or more vomiting episodes in the prior year",
            "three or more vomiting episodes in the prior 12 months",
            "three or more vomiting episodes in the previous year",
            "three or more vomiting episodes in the previous 12 months",
            "three or more episodes of vomiting in the past year",
            "three or more episodes of vomiting in the past 12 months",
            "three or more episodes of vomiting in the last year",
            "three or more episodes of vomiting in the last 12 months",
            "three or more episodes of vomiting in the prior year",
            "three or more episodes of vomiting in the prior 12 months",
            "three or more episodes of vomiting in the previous year",
            "three or more episodes of vomiting in the previous 12 months",
            "more than three vomiting episodes in the past year",
            "more than three vomiting episodes in the past 12 months",
            "more than three vomiting episodes in the last year",
            "more than three vomiting episodes in the last 12 months",
            "more than three vomiting episodes in the prior year",
            "more than three vomiting episodes in the prior 12 months",
            "more than three vomiting episodes in the previous year",
            "more than three vomiting episodes in the previous 12 months",
            "more than three episodes of vomiting in the past year",
            "more than three episodes of vomiting in the past 12 months",
            "more than three episodes of vomiting in the last year",
            "more than three episodes of vomiting in the last 12 months",
            "more than three episodes of vomiting in the prior year",
            "more than three episodes of vomiting in the prior 12 months",
            "more than three episodes of vomiting in the previous year",
            "more than three episodes of vomiting in the previous 12 months",
            "three vomiting episodes in the last year",
            "three vomiting episodes in the prior year",
            "three vomiting episodes in the previous year",
            "3 vomiting episodes in the last year",
            "3 vomiting episodes in the prior year",
            "3 vomiting episodes in the previous year",
            "four vomiting episodes in the last year",
            "four vomiting episodes in the prior year",
            "four vomiting episodes in the previous year",
            "4 vomiting episodes in the last year",
            "4 vomiting episodes in the prior year",
            "4 vomiting episodes in the previous year",
            "at least 3 discrete episodes of vomiting",
            "at least three discrete episodes of vomiting",
        ),
        opposites=(
            "two episodes in the past year",
            "first episode of vomiting",
            "single episode of vomiting",
            "one discrete episodes of vomiting in the past year",
            "one episodes of vomiting in the past year",
            "two discrete episodes of vomiting in the past year",
            "two episodes of vomiting in the past year",
            "2 discrete episodes of vomiting in the past year",
            "2 episodes of vomiting in the past year",
            "1 discrete episodes of vomiting in the past year",
            "1 episodes of vomiting in the past year",
            "only two episodes in the past year",
            "fewer than three episodes",
        ),
    ),
]
VomitingBetweenEpisodes = Annotated[
    bool,
    Criterion(
        "vomiting between the episodes",
        terms=(
            "vomiting between episodes",
            "vomits between episodes",
            "vomiting between attacks",
            "vomiting in between episodes",
        ),
        opposites=(
            "no vomiting between episodes",
            "asymptomatic between episodes",
            "no vomiting between attacks",
            "no vomiting in between episodes",
            "absence of vomiting between episodes",
            "asymptomatic between attacks",
            "well between episodes",
        ),
    ),
]
ProlongedCannabisUse = Annotated[
    bool,
    Criterion(
        "vomiting that came after prolonged excessive use of cannabis",
        terms=(
            "chronic cannabis use",
            "heavy cannabis use",
            "daily cannabis use",
            "daily marijuana use",
            "heavy marijuana use",
            "prolonged cannabis use",
            "prolonged excessive cannabis use",
            "excessive cannabis use",
            "long-term cannabis use",
            "longstanding cannabis use",
            "chronic marijuana use",
            "prolonged marijuana use",
            "daily cannabis",
            "daily marijuana",
            "smokes cannabis daily",
            "smokes marijuana daily",
            "smoking cannabis daily",
            "smoking marijuana daily",
            "chronic heavy cannabis use",
            "uses cannabis daily",
            "uses marijuana daily",
            "chronic cannabis abuse",
            "chronic cannabis user",
            "chronic marijuana user",
            "heavy cannabis user",
            "regular cannabis use",
            "cannabis dependence",
            "cannabis use disorder",
        ),
        includes=(
            "cannabinoid hyperemesis",
            "cannabinoid hyperemesis syndrome",
            "cannabis hyperemesis",
        ),
    ),
]
RelievedByCannabisCessation = Annotated[
    bool,
    Criterion(
        "episodes of vomiting that stop with sustained abstinence from cannabis",
        terms=(
            "resolved with cessation of cannabis",
            "relief after stopping cannabis",
            "cannabis cessation relieved",
            "resolves with cannabis cessation",
            "resolved with cannabis cessation",
            "resolves with cessation of cannabis",
            "resolved after stopping cannabis",
            "resolves after stopping cannabis",
            "improves when he stops using cannabis",
            "improves when she stops using cannabis",
            "improve significantly when he stops using cannabis",
            "improve significantly when she stops using cannabis",
            "significantly improve when he stops using cannabis",
            "significantly improve when she stops using cannabis",
            "subside when he stops using cannabis",
            "subside when she stops using cannabis",
            "stop when he stops using cannabis",
            "stop when she stops using cannabis",
            "resolved with cannabis abstinence",
            "relieved by cannabis cessation",
            "resolution with cannabis cessation",
            "symptom-free while abstinent from cannabis",
            "vomiting stopped after quitting cannabis",
            "relieved by abstinence from cannabis",
        ),
        opposites=(
            "no improvement with cannabis cessation",
            "not improve with cessation of cannabis",
            "persisted despite cannabis cessation",
            "persist despite stopping cannabis",
            "persisted despite abstinence from cannabis",
            "despite stopping cannabis",
        ),
    ),
]
RegurgitationOfFood = Annotated[
    bool,
    Criterion(
        ("recently eaten food that comes up again and again into the mouth and is spat out, or chewed and swallowed"),
        terms=(
            "rumination",
            "regurgitation of recently ingested food",
            "regurgitates food",
            "effortless regurgitation",
            "rumination syndrome",
            "regurgitation of food",
            "regurgitating food",
            "regurgitating the food",
            "regurgitation of recently eaten food",
            "repeated regurgitation of food",
            "food coming back up into the mouth",
            "regurgitates recently eaten food",
            "regurgitation of undigested food",
            "rechews and swallows",
            "re-chews and swallows",
            "recurrent regurgitation of food",
        ),
    ),
]
SupragastricBelching = Annotated[
    bool,
    Criterion(
        "bothersome belching from the oesophagus on more than 3 days a week",
        terms=(
            "supragastric belching",
            "belching from the esophagus",
            "belching of esophageal origin",
            "belching originating from the esophagus",
            "esophageal belching",
            "belching occurring primarily from the esophagus",
            "supragastric belches",
            "belching that originates in the esophagus",
            "bothersome belching from the esophagus",
            "belching arising from the esophagus",
            "originates from both his stomach and esophagus",
            "originates from both her stomach and esophagus",
            "belching that originates from the esophagus",
            "occur primarily from the esophagus",
        ),
        opposites=(
            "not her esophagus",
            "not his esophagus",
            "not from the esophagus",
        ),
    ),
]
GastricBelching = Annotated[
    bool,
    Criterion(
        "bothersome belching from the stomach on more than 3 days a week",
        terms=(
            "gastric belching",
            "belching from the stomach",
            "belching originating from the stomach",
            "excessive gastric belching",
            "belching of gastric origin",
            "gastric belches",
            "belching that originates in the stomach",
            "belching that originates from the stomach",
            "belching arising from the stomach",
            "bothersome belching from the stomach",
            "originates from both his stomach and esophagus",
            "originates from both her stomach and esophagus",
            "stomach belching",
            "arise from her stomach",
            "arise from his stomach",
        ),
        opposites=(
            "not from the stomach",
            "not her stomach",
            "not his stomach",
        ),
    ),
]


@calculator(
    title="Rome IV criteria for chronic nausea and vomiting syndrome",
    source=STANGHELLINI_2016,
    outcome="chronic nausea and vomiting syndrome",
    licence=ROME_LICENCE,
)
def rome_chronic_nausea_vomiting(
    nausea_or_vomiting_weekly: NauseaOrVomitingWeekly,
    self_induced_or_regurgitated: SelfInducedOrRegurgitated,
    organic_cause_of_vomiting: OrganicCauseOfVomiting,
    six_months_course: SixMonthsCourse,
) -> Result:
    """Chronic nausea and vomiting syndrome in adults, without a disease that explains it.

    Drugs, cannabis among them, and slow emptying of the stomach are considered first.
    """
    items = (
        Item("Nausea or vomiting weekly", 1 if nausea_or_vomiting_weekly else 0),
        Item("Not self-induced, no regurgitation", 0 if self_induced_or_regurgitated else 1),
        Item("No organic disease", 0 if organic_cause_of_vomiting else 1),
        Item("Course over six months", 1 if six_months_course else 0),
    )
    met = total(*items)
    return Result("criteria met" if met >= 4 else "criteria not met", "", f"{met:g} of 4 criteria", items)


@calculator(
    title="Rome IV criteria for cyclic vomiting syndrome",
    source=STANGHELLINI_2016,
    outcome="cyclic vomiting syndrome",
    licence=ROME_LICENCE,
)
def rome_cyclic_vomiting(
    stereotypical_vomiting: StereotypicalVomiting,
    three_vomiting_episodes: ThreeVomitingEpisodes,
    vomiting_between_episodes: VomitingBetweenEpisodes,
) -> Result:
    """Cyclic vomiting syndrome in adults: separate, similar attacks of vomiting.

    Milder symptoms other than vomiting may be present between attacks. Migraine in the patient or the family supports
    it.
    """
    items = (
        Item("Similar attacks of under a week", 1 if stereotypical_vomiting else 0),
        Item("Three attacks in a year", 1 if three_vomiting_episodes else 0),
        Item("No vomiting between attacks", 0 if vomiting_between_episodes else 1),
    )
    met = total(*items)
    return Result("criteria met" if met >= 3 else "criteria not met", "", f"{met:g} of 3 criteria", items)


@calculator(
    title="Rome IV criteria for cannabinoid hyperemesis syndrome",
    source=STANGHELLINI_2016,
    outcome="cannabinoid hyperemesis syndrome",
    licence=ROME_LICENCE,
)
def rome_cannabinoid_hyperemesis(
    stereotypical_vomiting: StereotypicalVomiting,
    prolonged_cannabis_use: ProlongedCannabisUse,
    relieved_by_cannabis_cessation: RelievedByCannabisCessation,
    six_months_course: SixMonthsCourse,
) -> Result:
    """Cannabinoid hyperemesis syndrome in adults: cyclic vomiting after long use of cannabis that abstinence ends.

    Long hot baths or showers often go with it. Only sustained abstinence proves it.
    """
    items = (
        Item("Attacks as in cyclic vomiting", 1 if stereotypical_vomiting else 0),
        Item("Prolonged excessive cannabis", 1 if prolonged_cannabis_use else 0),
        Item("Relief by abstinence", 1 if relieved_by_cannabis_cessation else 0),
        Item("Course over six months", 1 if six_months_course else 0),
    )
    met = total(*items)
    return Result("criteria met" if met >= 4 else "criteria not met", "", f"{met:g} of 4 criteria", items)


@calculator(
    title="Rome IV criteria for rumination syndrome",
    source=STANGHELLINI_2016,
    outcome="rumination syndrome",
    licence=ROME_LICENCE,
)
def rome_rumination(
    regurgitation_of_food: RegurgitationOfFood,
    retching_before_regurgitation: RetchingBeforeRegurgitation,
    six_months_course: SixMonthsCourse,
) -> Result:
    """Rumination syndrome in adults: effortless regurgitation of food just eaten.

    It stops when the food turns sour; nausea before it is unusual.
    """
    items = (
        Item("Regurgitation of food", 1 if regurgitation_of_food else 0),
        Item("No retching before it", 0 if retching_before_regurgitation else 1),
        Item("Course over six months", 1 if six_months_course else 0),
    )
    met = total(*items)
    return Result("criteria met" if met >= 3 else "criteria not met", "", f"{met:g} of 3 criteria", items)


@calculator(
    title="Rome IV criteria for belching disorders",
    source=STANGHELLINI_2016,
    outcome="excessive supragastric or gastric belching",
    licence=ROME_LICENCE,
)
def rome_belching(
    supragastric_belching: SupragastricBelching, gastric_belching: GastricBelching, six_months_course: SixMonthsCourse
) -> Result:
    """Belching disorders of adults, from the oesophagus (supragastric) or from the stomach.

    Frequent repeated belching supports the supragastric kind; impedance measurement tells the two apart.
    """
    items = (
        Item("Supragastric belching", 1 if supragastric_belching else 0),
        Item("Gastric belching", 1 if gastric_belching else 0),
    )
    kinds = total(*items)
    return Result(
        "criteria not met"
        if kinds < 1 or not six_months_course
        else "excessive supragastric and gastric belching"
        if kinds > 1
        else "excessive supragastric belching"
        if supragastric_belching
        else "excessive gastric belching",
        "",
        f"{kinds:g} of 2 kinds",
        items,
    )
