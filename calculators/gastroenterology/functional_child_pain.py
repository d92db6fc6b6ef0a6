"""Abdominal pain of children and adolescents as a disorder of gut and brain interaction (Rome IV)."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total
from ..inputs import Criterion
from ..vocabulary.functional_gut import ROME_LICENCE, OtherExplanation, StereotypicalEpisodes, TwoMonthsCourse
from .irritable_bowel import ChangedFormWithPain, ChangedFrequencyWithPain

HYAMS_2016 = Source(
    "Hyams JS, Di Lorenzo C, Saps M, et al. Gastroenterology 2016;150(6):1456-1468",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC8354769/table/t0001",
    where="criteria of the disorders of abdominal pain",
    read="secondary",
    via="PMC8354769 table 1, which reproduces them",
)

PainFourDaysMonthly = Annotated[
    bool,
    Criterion(
        "abdominal pain on 4 days a month or more",
        terms=(
            "abdominal pain at least 4 days per month",
            "abdominal pain 4 days per month",
            "abdominal pain weekly",
            "abdominal pain more than 4 days per month",
            "abdominal pain on more than 4 days per month",
            "abdominal pain lasting for more than 4 days per month",
            "at least 4 days per month",
            "at least four days per month",
            "at least 4 days a month",
            "4 or more days per month",
            "more than 4 days per month",
            "four or more days a month",
            "daily abdominal pain",
            "abdominal pain every day",
        ),
        opposites=(
            "less than 4 days per month",
            "fewer than 4 days per month",
            "less than four days per month",
            "fewer than four days per month",
            "less than 4 days a month",
        ),
    ),
]
PainRelatedToStool = Annotated[
    bool,
    Criterion(
        "abdominal pain related to bowel movements",
        terms=(
            "pain related to defecation",
            "pain with bowel movements",
            "abdominal pain related to defecation",
            "pain improves with bowel movements",
            "pain relieved by bowel movements",
            "pain relieved by defecation",
            "pain relieved with defecation",
            "pain associated with defecation",
            "pain associated with bowel movements",
            "pain improves with defecation",
            "pain related to bowel movements",
            "pain worse with defecation",
        ),
        opposites=(
            "pain unrelated to defecation",
            "pain not related to bowel movements",
            "pain unrelated to bowel movements",
            "pain not associated with bowel movements",
        ),
    ),
]
ConstipationExplainsPain = Annotated[
    bool,
    Criterion(
        "constipation, with abdominal pain that goes away as the constipation does",
        terms=(
            "pain resolves with resolution of constipation",
            "pain resolves with treatment of constipation",
            "pain resolves when constipation is treated",
            "pain resolves with laxatives",
            "pain resolves when the constipation resolves",
            "pain resolved with treatment of constipation",
            "pain improves with resolution of constipation",
            "pain resolves once constipation is treated",
        ),
        opposites=(
            "pain does not resolve with resolution of constipation",
            "pain persists despite resolution of constipation",
            "pain persists after treatment of constipation",
            "pain does not go away even when her constipation resolves",
            "pain does not go away even when his constipation resolves",
            "does not resolve with treatment of constipation",
        ),
    ),
]
ParoxysmalAbdominalPain = Annotated[
    bool,
    Criterion(
        (
            "paroxysms of intense periumbilical, midline or diffuse abdominal pain for an hour or more, the "
            "most distressing symptom, at least twice in 6 months"
        ),
        terms=(
            "paroxysmal abdominal pain",
            "intense periumbilical pain",
            "episodes of intense abdominal pain",
            "paroxysms of abdominal pain",
            "paroxysmal episodes of abdominal pain",
            "paroxysmal episodes of intense abdominal pain",
            "episodes of severe periumbilical pain",
            "episodes of intense periumbilical pain",
            "severe periumbilical pain",
            "intense midline abdominal pain",
            "intense, diffuse abdominal pain",
            "intense diffuse abdominal pain",
            "abdominal migraine",
            "attacks of severe abdominal pain",
            "attacks of abdominal pain",
            "episodes of severe abdominal pain",
            "severe, acute abdominal pain",
            "acute, severe abdominal pain",
            "episodes of severe, acute abdominal pain",
            "episodes of severe, acute periumbilical pain",
            "severe acute periumbilical pain",
            "severe pain around the belly button",
            "severe pain around the navel",
            "severe pain around the umbilicus",
            "intense pain around the belly button",
            "intense pain around the navel",
            "intense pain around the umbilicus",
            "severe midline abdominal pain",
            "severe diffuse abdominal pain",
            "recurrent episodes of severe abdominal pain",
            "recurrent episodes of intense abdominal pain",
            "episodes of intense midline abdominal pain",
            "episodes of intense midline pain",
            "episodes of intense diffuse abdominal pain",
            "episodes of intense diffuse pain",
            "episodes of severe midline abdominal pain",
            "episodes of severe midline pain",
            "episodes of severe diffuse abdominal pain",
            "episodes of severe diffuse pain",
            "bouts of severe abdominal pain",
            "bouts of intense abdominal pain",
            "attacks of severe periumbilical pain",
            "attacks of severe midline pain",
            "attacks of intense periumbilical pain",
            "attacks of intense midline pain",
            "episodes of acute abdominal pain",
            "acute periumbilical pain",
            "paroxysms of severe periumbilical pain",
            "paroxysms of severe midline pain",
            "paroxysms of severe abdominal pain",
            "paroxysms of intense periumbilical pain",
            "paroxysms of intense midline pain",
            "paroxysms of intense abdominal pain",
        ),
    ),
]
WeeksBetweenEpisodes = Annotated[
    bool,
    Criterion(
        "weeks to months between the episodes",
        terms=(
            "separated by weeks to months",
            "weeks to months between episodes",
            "symptom-free for weeks",
            "every few weeks",
            "every few months",
            "every month or two",
            "separated by weeks",
            "separated by months",
            "episodes separated by weeks to months",
            "episodes weeks to months apart",
            "once every few weeks",
            "once every few months",
            "every several weeks",
            "every several months",
        ),
        opposites=(
            "daily episodes",
            "episodes every day",
            "several times a week",
            "multiple times a week",
        ),
    ),
]
IncapacitatingPain = Annotated[
    bool,
    Criterion(
        "pain that incapacitates and interferes with normal activities",
        terms=(
            "incapacitating pain",
            "interferes with normal activities",
            "unable to attend school",
            "incapacitating abdominal pain",
            "pain is incapacitating",
            "interferes with school",
            "interferes with his normal activities",
            "interferes with her normal activities",
            "misses school because of pain",
            "missing school because of pain",
            "missed school due to pain",
            "prevents him from attending school",
            "prevents her from attending school",
            "prevents him from playing",
            "prevents her from playing",
            "unable to participate in school",
            "unable to participate in school activities",
            "prevents the child from participating",
            "impede his normal activities",
            "impede her normal activities",
            "disrupt his school activities",
            "disrupt her school activities",
            "debilitating pain",
            "debilitating abdominal pain",
            "unable to play",
        ),
        opposites=(
            "able to continue activities",
            "able to attend school",
            "able to attend school and play",
            "does not interfere with normal activities",
            "continues to attend school",
            "continues his activities",
            "continues her activities",
        ),
    ),
]
EpisodeAnorexia = Annotated[
    bool,
    Criterion(
        "anorexia with the episodes of abdominal pain",
        terms=(
            "associated anorexia",
            "accompanied by anorexia",
            "anorexia with episodes",
            "loss of appetite during episodes",
            "anorexia during episodes",
            "loss of appetite with episodes",
            "associated with anorexia",
            "associated loss of appetite",
            "anorexia during the episodes",
            "anorexia with each episode",
            "anorexia during these episodes",
            "anorexia during attacks",
            "accompanied by loss of appetite",
            "refuses to eat during episodes",
            "does not eat during episodes",
            "loss of appetite during the episodes",
            "loss of appetite during attacks",
            "loss of appetite during these episodes",
            "poor appetite during episodes",
            "symptoms such as anorexia",
            "symptoms including anorexia",
            "anorexia and nausea",
            "nausea and anorexia",
            "pallor and anorexia",
            "anorexia and pallor",
        ),
    ),
]
EpisodeNausea = Annotated[
    bool,
    Criterion(
        "nausea with the episodes of abdominal pain",
        terms=(
            "associated nausea",
            "accompanied by nausea",
            "associated with nausea",
            "nausea during episodes",
            "nausea with episodes",
            "nausea during attacks",
            "nausea with each episode",
            "include nausea",
            "accompanied by nausea and",
            "associated symptoms such as nausea",
            "associated with nausea and",
            "nausea during each episode",
            "symptoms, such as nausea",
            "symptoms such as nausea",
            "symptoms including nausea",
            "symptoms like nausea",
            "pain is associated with nausea",
            "pain accompanied by nausea",
            "which include nausea",
            "accompanied by vomiting and nausea",
            "with accompanying nausea",
            "nausea and pallor",
            "nausea, pallor",
            "nausea and photophobia",
            "nausea during the episodes",
            "nausea with the pain",
            "nausea accompanies",
            "nausea during these episodes",
        ),
    ),
]
EpisodeVomiting = Annotated[
    bool,
    Criterion(
        "vomiting with the episodes of abdominal pain",
        terms=(
            "associated vomiting",
            "accompanied by vomiting",
            "associated with vomiting",
            "associated with nausea and vomiting",
            "accompanied by nausea and vomiting",
            "vomiting during episodes",
            "vomiting with episodes",
            "vomiting during attacks",
            "vomiting with each episode",
        ),
    ),
]
EpisodeHeadache = Annotated[
    bool,
    Criterion(
        "headache with the episodes of abdominal pain",
        terms=(
            "associated headache",
            "accompanied by headache",
            "associated with headache",
            "headache during episodes",
            "headache with episodes",
            "headache during attacks",
        ),
    ),
]
EpisodePhotophobia = Annotated[
    bool,
    Criterion(
        "photophobia with the episodes of abdominal pain",
        terms=(
            "associated photophobia",
            "accompanied by photophobia",
            "associated with photophobia",
            "photophobia during episodes",
            "photophobia with episodes",
            "light sensitivity during episodes",
            "nausea and photophobia",
            "photophobia during attacks",
        ),
    ),
]
EpisodePallor = Annotated[
    bool,
    Criterion(
        "pallor with the episodes of abdominal pain",
        terms=(
            "associated pallor",
            "accompanied by pallor",
            "associated with pallor",
            "pallor during episodes",
            "pallor with episodes",
            "pale during episodes",
            "nausea and pallor",
            "turns pale during episodes",
            "pallor during attacks",
            "becomes pale during attacks",
        ),
    ),
]
PainBeyondEvents = Annotated[
    bool,
    Criterion(
        (
            "episodic or continuous abdominal pain, at least 4 times a month, that does not come only with "
            "eating or menses"
        ),
        terms=(
            "recurrent abdominal pain",
            "episodic abdominal pain",
            "chronic abdominal pain",
            "recurrent episodes of abdominal pain",
            "intermittent abdominal pain",
            "episodes of abdominal pain",
            "continuous abdominal pain",
        ),
        opposites=(
            "pain only with meals",
            "pain only during menses",
            "pain only with eating",
            "pain only during menstruation",
        ),
    ),
]
OtherPainDisorder = Annotated[
    bool,
    Criterion(
        "the criteria for irritable bowel syndrome, functional dyspepsia or abdominal migraine are met",
        terms=("functional dyspepsia", "abdominal migraine", "irritable bowel syndrome"),
        opposites=(
            "insufficient criteria for irritable bowel syndrome",
            "does not meet criteria for irritable bowel syndrome",
            "insufficient criteria for ibs",
            "no evidence supports irritable bowel syndrome",
        ),
        includes=(
            "meets criteria for ibs",
            "meets criteria for functional dyspepsia",
            "meets criteria for abdominal migraine",
        ),
    ),
]


@calculator(
    title="Rome IV criteria for irritable bowel syndrome in children",
    source=HYAMS_2016,
    ages=(4, 18),
    outcome="irritable bowel syndrome in children",
    licence=ROME_LICENCE,
)
def rome_child_irritable_bowel(
    pain_four_days_monthly: PainFourDaysMonthly,
    pain_related_to_stool: PainRelatedToStool,
    changed_frequency_with_pain: ChangedFrequencyWithPain,
    changed_form_with_pain: ChangedFormWithPain,
    constipation_explains_pain: ConstipationExplainsPain,
    other_explanation: OtherExplanation,
    two_months_course: TwoMonthsCourse,
) -> Result:
    """Irritable bowel syndrome in children and adolescents from 4 years on.

    Pain that goes away as constipation is treated belongs to functional constipation.
    """
    signs = pain_related_to_stool + changed_frequency_with_pain + changed_form_with_pain
    items = (
        Item("Pain four days a month", 1 if pain_four_days_monthly else 0),
        Item("One or more of three relations to stool", 1 if signs >= 1 else 0),
        Item("Not explained by constipation", 0 if constipation_explains_pain else 1),
        Item("No other explanation", 0 if other_explanation else 1),
        Item("Course over two months", 1 if two_months_course else 0),
    )
    met = total(*items)
    return Result("criteria met" if met >= 5 else "criteria not met", "", f"{met:g} of 5 criteria", items)


@calculator(
    title="Rome IV criteria for abdominal migraine in children",
    source=HYAMS_2016,
    ages=(4, 18),
    outcome="abdominal migraine",
    licence=ROME_LICENCE,
)
def rome_child_abdominal_migraine(
    paroxysmal_abdominal_pain: ParoxysmalAbdominalPain,
    weeks_between_episodes: WeeksBetweenEpisodes,
    incapacitating_pain: IncapacitatingPain,
    stereotypical_episodes: StereotypicalEpisodes,
    episode_anorexia: EpisodeAnorexia,
    episode_nausea: EpisodeNausea,
    episode_vomiting: EpisodeVomiting,
    episode_headache: EpisodeHeadache,
    episode_photophobia: EpisodePhotophobia,
    episode_pallor: EpisodePallor,
    other_explanation: OtherExplanation,
) -> Result:
    """Abdominal migraine in children and adolescents from 4 years on.

    Migraine in the family is common. The attacks stand out against complete health between them.
    """
    signs = (
        episode_anorexia + episode_nausea + episode_vomiting + episode_headache + episode_photophobia + episode_pallor
    )
    items = (
        Item("Paroxysms of intense pain", 1 if paroxysmal_abdominal_pain else 0),
        Item("Weeks to months apart", 1 if weeks_between_episodes else 0),
        Item("Incapacitating", 1 if incapacitating_pain else 0),
        Item("Same pattern each time", 1 if stereotypical_episodes else 0),
        Item("Two or more of six companions", 1 if signs >= 2 else 0),
        Item("No other explanation", 0 if other_explanation else 1),
    )
    met = total(*items)
    return Result("criteria met" if met >= 6 else "criteria not met", "", f"{met:g} of 6 criteria", items)


@calculator(
    title="Rome IV criteria for functional abdominal pain in children",
    source=HYAMS_2016,
    ages=(4, 18),
    outcome="functional abdominal pain in children",
    licence=ROME_LICENCE,
)
def rome_child_abdominal_pain(
    pain_beyond_events: PainBeyondEvents,
    other_pain_disorder: OtherPainDisorder,
    other_explanation: OtherExplanation,
    two_months_course: TwoMonthsCourse,
) -> Result:
    """Functional abdominal pain, not otherwise specified, in children and adolescents from 4 years on.

    It is what remains when irritable bowel syndrome, dyspepsia and abdominal migraine do not fit.
    """
    items = (
        Item("Pain four times a month", 1 if pain_beyond_events else 0),
        Item("No other pain disorder", 0 if other_pain_disorder else 1),
        Item("No other explanation", 0 if other_explanation else 1),
        Item("Course over two months", 1 if two_months_course else 0),
    )
    met = total(*items)
    return Result("criteria met" if met >= 4 else "criteria not met", "", f"{met:g} of 4 criteria", items)
