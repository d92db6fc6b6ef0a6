"""Chest pain that may come from the heart or the aorta: whom it is safe to send home, and who needs more."""

from math import exp
from typing import Annotated

from ..core import Item, Result, Risk, Source, below, calculator, found, total, upto
from ..inputs import Criterion
from ..vocabulary.cardiovascular import FamilyHistoryOfCoronaryDisease, Hypercholesterolaemia, Hypertension
from ..vocabulary.heart import (
    IschaemicEcg,
    PainOnExertion,
    PainReproducedByPalpation,
    PreviousCoronaryDisease,
    TroponinT,
)
from ..vocabulary.metabolic import Diabetes
from ..vocabulary.patient import AdultAge, Sex, Smoker
from ..vocabulary.vital_signs import SystolicPressure
from .coronary_findings import AnginalEpisodes, AspirinWithinWeek, CoronaryStenosis

SPREADS = (
    *("radiates to", "radiating to", "radiate to", "radiated to", "radiation to", "radiation of pain to"),
    *("spreads to", "spreading to", "radiates into", "radiating into", "radiates down", "radiating down"),
    *("radiation of the pain to", "radiation into"),
)
_OF_THE_HEART = (
    *("cardiac", "heart-related", "related to his heart", "related to her heart", "related to the heart"),
    *("due to a heart problem", "coming from his heart", "coming from her heart", "from his heart", "from her heart"),
)

SCHEUERMEYER_2014 = Source(
    "Scheuermeyer FX, Wong H, Yu E, et al. CJEM 2014;16(2):106-119",
    url="https://doczz.net/doc/6425994/development-and-validation-of-a-prediction-rule-for",
    where="abstract: what is asked; the order of the steps from a secondary source",
    read="abstract",
    via="the order of the steps as in the published online form of the rule",
)
BODY_2017 = Source(
    "Body R, Carlton E, Sperrin M, et al. Emerg Med J 2017;34(6):349-356",
    url="https://emj.bmj.com/content/34/6/349",
    where="the logistic model and its four groups",
    read="secondary",
    via="abstract; the four cases of the GDL model T_MACS.v1 follow from the same coefficients",
)
THAN_2012 = Source(
    "Than M, Cullen L, Aldous S, et al. J Am Coll Cardiol 2012;59(23):2091-2098",
    doi="10.1016/j.jacc.2012.02.035",
    where="abstract: events of those the protocol calls low risk, and of the others",
    read="abstract",
)
AERTS_2017 = Source(
    "Aerts M, Minalu G, Bösner S, et al. J Clin Epidemiol 2017;81:120-128",
    url="https://cris.maastrichtuniversity.nl/en/publications/pooled-individual-patient-data-from-five-countries-were-used-to-d",
    where="abstract: the six predictors and the probabilities",
    read="abstract",
    via="the probability at scores of 1 or less from the GDL model INTERCHEST.v1",
)
BOSNER_2010 = Source(
    "Bösner S, Haasenritter J, Becker A, et al. CMAJ 2010;182(12):1295-1300",
    url="https://cmaj.ca/content/182/12/1295.full.txt",
    where="abstract: the five determinants",
    read="abstract",
)
HAASENRITTER_2012 = Source(
    "Haasenritter J, Bösner S, Vaucher P, et al. Br J Gen Pract 2012;62(599):e415-e421",
    where="coronary disease by score at the cut-off of 3 points",
    read="unverified",
    via="the figures stand in the GDL model Marburg_Heart_Score.v1; the publication was not seen",
)

TroponinRaisedWithinTwoHours = Annotated[
    bool,
    Criterion(
        "troponin above the laboratory's limit on arrival or 2 hours later",
        met=("troponin_ratio > 1",),
        terms=(
            "positive troponin",
            "elevated troponin",
            "raised troponin",
            "troponin positive",
            "troponin elevated",
            "troponin raised",
            "elevated troponins",
            "elevated troponin level",
            "elevated troponin i",
            "elevated troponin t",
            "elevated cardiac troponin",
            "raised troponin level",
            "raised troponin i",
            "raised troponin t",
            "abnormal troponin",
            "abnormal troponin level",
            "troponin was elevated",
            "troponin is elevated",
            "troponin was positive",
            "troponin is positive",
            "troponin was raised",
            "troponin is raised",
            "troponin levels elevated",
            "troponin levels were elevated",
            "troponin levels are elevated",
            "troponin level was elevated",
            "troponin level is elevated",
            "troponins were elevated",
            "troponin elevation",
            "significantly elevated troponin",
            "troponin rise",
            "troponin levels were raised",
            "troponin test is positive",
            "troponin test was positive",
            "positive troponin test",
            "troponin test positive",
            "high troponin",
            "high troponin levels",
            "increased troponin",
            "increased troponin levels",
            "troponins are elevated",
            "elevated initial troponin",
            "initial troponin was elevated",
            "initial troponin is elevated",
            "initial troponin levels are elevated",
            "elevated troponin i levels",
            "elevated troponin t levels",
            "troponin levels were positive",
            "elevated cardiac enzymes",
            "elevated cardiac markers",
            "positive cardiac markers",
            "elevated cardiac biomarkers",
            "troponin above the upper limit",
            "troponin above normal",
            "mildly elevated troponin",
            "markedly elevated troponin",
            "elevated high-sensitivity troponin",
            "troponin levels found to be elevated",
            "troponin was found to be elevated",
        ),
        opposites=(
            "serial troponins negative",
            "negative serial troponins",
            "serial troponins were negative",
            "serial negative troponins",
            "serial troponins normal",
            "serial troponins were normal",
            "normal serial troponins",
            "two negative troponins",
            "both troponins negative",
        ),
    ),
]


@calculator(
    title="Vancouver chest pain rule (2014)",
    source=SCHEUERMEYER_2014,
    conditions=("chest pain",),
    outcome="acute coronary syndrome",
    setting="emergency department",
    aliases=("Vancouver chest pain rule", "new Vancouver chest pain rule", "VCPR"),
)
def vancouver_chest_pain(
    ischaemic_ecg: IschaemicEcg,
    troponin_raised_within_two_hours: TroponinRaisedWithinTwoHours,
    coronary_syndrome_or_nitrates: Annotated[
        bool,
        Criterion(
            "an acute coronary syndrome in the past, or use of nitrates",
            terms=(
                "prior acs",
                "previous acs",
                "nitrate use",
                "history of acs",
                "history of acute coronary syndrome",
                "prior acute coronary syndrome",
                "previous acute coronary syndrome",
                "use of nitrates",
                "nitrate usage",
                "chronic nitrate use",
                "chronic nitrate usage",
                "acs or nitrate use",
                "acs history",
                "chronic nitrate therapy",
                "nitrate therapy",
                "chronic nitrates",
                "uses nitrates",
                "using nitrates",
                "taking nitrates",
                "nitrate medication",
                "use of chronic nitrates",
                "past acs",
                "past acute coronary syndrome",
                "history of acute coronary syndrome (acs",
                "prior acute coronary syndrome (acs",
                "previous acute coronary syndrome (acs",
            ),
            includes=(
                "previous myocardial infarction",
                "prior myocardial infarction",
                "history of myocardial infarction",
                "prior mi",
                "previous mi",
                "isosorbide mononitrate",
                "isosorbide dinitrate",
                "history of mi",
                "history of unstable angina",
                "prior nstemi",
                "prior stemi",
                "previous nstemi",
                "previous stemi",
                "long-acting nitrates",
                "on nitrates",
                "takes nitrates",
                "prior heart attack",
                "previous heart attack",
                "history of heart attack",
                "old mi",
                "old myocardial infarction",
                "remote mi",
                "gtn spray",
                "nitro spray",
                *(
                    f"{taking} {nitrate}"
                    for taking in (
                        *("takes", "taking", "uses", "using", "prescribed", "home", "daily", "regular"),
                        *("takes sublingual", "taking sublingual", "uses sublingual", "using sublingual"),
                        *("prescribed sublingual", "home sublingual", "use of sublingual"),
                    )
                    for nitrate in ("nitroglycerin", "nitroglycerine", "glyceryl trinitrate", "gtn")
                ),
                *(f"{nitrate} {when}" for nitrate in ("nitroglycerin", "gtn") for when in ("as needed", "prn")),
                "nitro patch",
                "nitroglycerin patch",
                "nitrate patch",
                "isosorbide",
                "imdur",
                "isordil",
                "history of nstemi",
                "history of stemi",
                "prior unstable angina",
                "previous unstable angina",
                "past myocardial infarction",
                "past mi",
                "past heart attack",
            ),
        ),
    ],
    pain_reproduced_by_palpation: PainReproducedByPalpation,
    age: AdultAge,
    pain_radiates: Annotated[
        bool,
        Criterion(
            "the pain spreads to the neck, the jaw or the left arm",
            terms=(
                "radiates to the neck",
                "radiates to the jaw",
                "radiates to the left arm",
                "radiating to the neck",
                "radiating to the jaw",
                "radiating to the left arm",
                "radiation to the jaw",
                "radiation to the left arm",
            ),
            includes=(
                *(
                    f"{spreads} {whose} {where}"
                    for spreads in SPREADS
                    for whose in ("his", "her", "the")
                    for where in ("neck", "jaw", "left arm")
                ),
                *(
                    f"{spreads} {whose} neck and {where}"
                    for spreads in SPREADS
                    for whose in ("his", "her", "the")
                    for where in ("left arm", "jaw")
                ),
                "radiates to neck",
                "radiates to jaw",
                "radiates to left arm",
                "radiating to jaw",
                "radiating to neck",
                "radiating to left arm",
                "radiation to left arm",
                "radiation to jaw",
                "radiation to the neck",
                "radiates down the left arm",
                "radiating down the left arm",
                "radiates down his left arm",
                "radiates down her left arm",
                "radiating down his left arm",
                "radiating down her left arm",
                "left arm radiation",
                "jaw radiation",
                "radiation to both arms",
                "radiating to both arms",
                *(
                    f"{a} to {b} {c}"
                    for a in (
                        "radiates",
                        "radiating",
                        "radiate",
                        "radiated",
                        "radiation",
                        "spreads",
                        "spreading",
                        "spread",
                        "extends",
                        "extending",
                        "travels",
                        "travelling",
                        "traveling",
                        "moves",
                        "shoots",
                        "going",
                    )
                    for b in (
                        "his",
                        "her",
                        "the",
                    )
                    for c in (
                        "neck",
                        "jaw",
                        "left arm",
                        "left shoulder and arm",
                        "left upper arm",
                        "neck and jaw",
                        "jaw and neck",
                        "left arm and jaw",
                        "lower jaw",
                    )
                ),
                *(
                    f"{a} {b} {c} {d}"
                    for a in (
                        "radiates",
                        "radiating",
                        "radiated",
                        "spreading",
                        "spreads",
                        "extends",
                        "extending",
                        "shooting",
                        "travels",
                        "going",
                    )
                    for b in (
                        "into",
                        "down",
                        "up to",
                        "toward",
                        "towards",
                    )
                    for c in (
                        "his",
                        "her",
                        "the",
                    )
                    for d in (
                        "neck",
                        "jaw",
                        "left arm",
                        "left shoulder and arm",
                        "left upper arm",
                        "neck and jaw",
                        "jaw and neck",
                        "left arm and jaw",
                        "lower jaw",
                    )
                ),
                "radiates to both arms",
                "spreads to both arms",
                "spreading to both arms",
                "radiation to neck",
                "neck radiation",
                "pain in the left arm and chest",
                "chest and left arm pain",
                "chest and jaw pain",
                "radiates to the shoulder and left arm",
                "radiating to the shoulder and left arm",
                "radiates to the arm and jaw",
                "radiates to the left arm and neck",
                "radiating to his shoulder and left arm",
            ),
            opposites=(
                "non-radiating",
                "nonradiating",
                "does not radiate",
                "pain is non-radiating",
                "no radiation",
                "without radiation",
                "not radiating",
                "did not radiate",
            ),
            excludes=("non-radiating murmur", "nonradiating murmur", "non-radiating short murmur"),
        ),
    ],
) -> Result:
    """Whether an adult with chest pain may leave the emergency department within 2 hours without more cardiac tests.

    Three steps: an ischaemic ECG, a raised troponin or a history ends it; pain that palpation reproduces allows
    discharge; otherwise age under 50 without radiation does. The value counts the findings that speak against it.
    """
    items = (
        Item("Ischaemic ECG", 1 if ischaemic_ecg else 0, "step 1"),
        Item("Raised troponin", 1 if troponin_raised_within_two_hours else 0, "step 1"),
        Item("Acute coronary syndrome in the past, or nitrates", 1 if coronary_syndrome_or_nitrates else 0, "step 1"),
        Item("Pain not reproduced by palpation", 0 if pain_reproduced_by_palpation else 1, "step 2"),
        Item("Age 50 or over", 1 if age >= 50 else 0, "step 3"),
        Item("Pain spreads to neck, jaw or left arm", 1 if pain_radiates else 0, "step 3"),
    )
    early = not found(*items, kind="step 1") and (not found(*items, kind="step 2") or not found(*items, kind="step 3"))
    return Result(total(*items), "findings", "early discharge" if early else "standard evaluation", items)


@calculator(
    title="T-MACS decision aid",
    source=BODY_2017,
    conditions=("chest pain",),
    outcome="acute coronary syndrome",
    setting="emergency department",
    aliases=("T-MACS", "TMACS", "Troponin-only Manchester Acute Coronary Syndromes"),
    confirmed="GDL T_MACS.v1: its 4 cases agree",
)
def t_macs(
    ischaemic_ecg: IschaemicEcg,
    worsening_angina: Annotated[
        bool,
        Criterion(
            "worsening (crescendo) angina",
            terms=(
                "worsening angina",
                "crescendo angina",
                "crescendo pattern",
                "increasing angina",
                "worsening or crescendo angina",
                "crescendo chest pain",
                "accelerating angina",
                "progressive angina",
                "increasing episodes of angina",
                "increasing frequency of angina",
                "worsening anginal symptoms",
                "worsening of angina",
                "worsening exertional angina",
                "crescendo anginal",
                "worsening or crescendo",
                "worsening anginal pain",
                "worsening anginal",
                "crescendo symptoms",
                "progressively worsening angina",
                "progressive worsening of angina",
                "anginal symptoms worsening",
                "angina has worsened",
                "angina has been worsening",
                "angina is worsening",
                "escalating angina",
                "intensifying angina",
                "angina of increasing frequency",
                "angina of increasing severity",
                "increasingly frequent angina",
                "increasingly severe angina",
                "more frequent angina",
                "accelerated angina",
                "worsening pattern of angina",
                "increase in angina",
                "crescendo-type angina",
            ),
            includes=(
                "worsening chest pain",
                "increasing chest pain",
                "progressively worsening chest pain",
                "worsening exertional chest pain",
                "increasingly frequent chest pain",
                "escalating chest pain",
                "chest pain has been worsening",
                "chest pain has worsened",
                "increasing frequency of chest pain",
                "worsening chest discomfort",
            ),
        ),
    ],
    pain_to_right_arm: Annotated[
        bool,
        Criterion(
            "the pain spreads to the right arm or shoulder",
            terms=(
                "radiates to the right arm",
                "radiates to the right shoulder",
                "radiating to the right arm",
                "radiating to the right shoulder",
                "radiation to the right arm",
                "radiation to the right shoulder",
                *(
                    f"{spreads} {whose} right {where}"
                    for spreads in SPREADS
                    for whose in ("his", "her", "the")
                    for where in ("arm", "shoulder")
                ),
                "radiates to right arm",
                "radiating to right arm",
                "radiation to right arm",
                "radiates to right shoulder",
                "radiating to right shoulder",
                "radiates down the right arm",
                "radiating down the right arm",
                "right arm radiation",
                "right arm or shoulder radiation",
                "radiation to right arm or shoulder",
                *(
                    f"{a} {b} {c} {d}"
                    for a in (
                        "radiates",
                        "radiating",
                        "radiate",
                        "radiated",
                        "radiation",
                        "spreads",
                        "spreading",
                        "extends",
                        "extending",
                        "travels",
                        "shoots",
                        "moving",
                    )
                    for b in (
                        "to",
                        "into",
                        "down",
                        "toward",
                        "towards",
                    )
                    for c in (
                        "his",
                        "her",
                        "the",
                    )
                    for d in (
                        "right arm and shoulder",
                        "right shoulder and arm",
                        "right upper arm",
                        "right upper extremity",
                        "right arm or shoulder",
                    )
                ),
                "right shoulder radiation",
                "extends to his right arm",
                "extends to his right shoulder",
                "extends to her right arm",
                "extends to her right shoulder",
                "extends to the right arm",
                "extends to the right shoulder",
                "extending to his right arm",
                "extending to his right shoulder",
                "extending to her right arm",
                "extending to her right shoulder",
                "extending to the right arm",
                "extending to the right shoulder",
                "travels to his right arm",
                "travels to his right shoulder",
                "travels to her right arm",
                "travels to her right shoulder",
                "travels to the right arm",
                "travels to the right shoulder",
                "spreading into his right arm",
                "spreading into his right shoulder",
                "spreading into her right arm",
                "spreading into her right shoulder",
                "spreading into the right arm",
                "spreading into the right shoulder",
                "chest and right arm pain",
            ),
            includes=(
                "radiating to both arms",
                "radiates to both arms",
                "radiation to both arms",
                "radiating to both shoulders",
                "radiates to both shoulders",
                "radiating to both shoulders and arms",
                "radiating down both arms",
                "radiating to bilateral arms",
            ),
            opposites=(
                "non-radiating",
                "nonradiating",
                "does not radiate",
                "no radiation",
                "pain is non-radiating",
                "without radiation",
            ),
        ),
    ],
    vomiting_with_pain: Annotated[
        bool,
        Criterion("vomiting with the pain", terms=("vomiting", "vomited"), includes=("vomiting with the pain",)),
    ],
    sweating_observed: Annotated[
        bool,
        Criterion(
            "sweating seen by the clinician",
            terms=(
                "sweating",
                "diaphoresis",
                "diaphoretic",
                "sweaty",
                "clammy",
                "perspiring",
                "profuse sweating",
                "cold sweat",
                "diaphoretic skin",
                "sweats profusely",
                "sweating profusely",
                "visible sweating",
                "visibly sweating",
                "noticeable sweating",
                "diaphoresis observed",
                "observed sweating",
                "perspiration",
                "sweaty skin",
                "clammy skin",
                "cold and clammy",
                "sweating observed",
                "sweating noted",
                "drenched in sweat",
                "cool and clammy",
                "profuse perspiration",
                "profuse diaphoresis",
            ),
            opposites=(
                "skin warm and dry",
                "skin is warm and dry",
                "warm and dry",
            ),
            excludes=(
                "night sweats",
                "sweating at night",
            ),
        ),
    ],
    systolic_pressure: SystolicPressure,
    troponin_t: TroponinT,
) -> Result:
    """Probability of an acute coronary syndrome in adults with chest pain, from one troponin T on arrival.

    Infarction now, or infarction, death or revascularisation within 30 days. Made for a high-sensitivity assay (Roche);
    hypotension is a systolic pressure under 100 mmHg. Rounded to 0.1 % after its group is found.
    """
    y = (
        (1.713 if ischaemic_ecg else 0)
        + (0.847 if worsening_angina else 0)
        + (0.607 if pain_to_right_arm else 0)
        + (1.417 if vomiting_with_pain else 0)
        + (2.058 if sweating_observed else 0)
        + (1.208 if systolic_pressure < 100 else 0)
        + 0.089 * troponin_t
        - 4.766
    )
    probability = 100 / (1 + exp(-y))
    percent = round(probability, 1)
    return Result(
        percent,
        "%",
        below(probability, {2: "very low risk", 5: "low risk", 95: "moderate risk"}, otherwise="high risk"),
        (),
        (Risk("acute coronary syndrome", "30 days", percent, BODY_2017),),
    )


@calculator(
    title="ADAPT protocol",
    source=THAN_2012,
    conditions=("chest pain",),
    outcome="major adverse cardiac events",
    setting="emergency department",
    aliases=("ADAPT", "accelerated diagnostic protocol", "2-hour accelerated diagnostic protocol"),
)
def adapt(
    troponin_raised_within_two_hours: TroponinRaisedWithinTwoHours,
    ischaemic_ecg: IschaemicEcg,
    age: AdultAge,
    family_history_of_coronary_disease: FamilyHistoryOfCoronaryDisease,
    hypertension: Hypertension,
    hypercholesterolaemia: Hypercholesterolaemia,
    diabetes: Diabetes,
    smoker: Smoker,
    coronary_stenosis: CoronaryStenosis,
    aspirin_within_week: AspirinWithinWeek,
    anginal_episodes: AnginalEpisodes,
) -> Result:
    """Whether an adult with chest pain is at low risk of a cardiac event 2 hours after arrival.

    Low risk needs normal troponin on arrival and at 2 hours, no new ischaemia on the ECG, and no point of the TIMI
    score for unstable angina; any of them excludes it. The value counts what is present.
    """
    factors = family_history_of_coronary_disease + hypertension + hypercholesterolaemia + diabetes + smoker
    items = (
        Item("Raised troponin", 1 if troponin_raised_within_two_hours else 0, "test"),
        Item("Ischaemic ECG", 1 if ischaemic_ecg else 0, "test"),
        Item("Age 65 or over", 1 if age >= 65 else 0),
        Item("Three or more coronary risk factors", 1 if factors >= 3 else 0),
        Item("Coronary stenosis of 50 % or more", 1 if coronary_stenosis else 0),
        Item("Aspirin within 7 days", 1 if aspirin_within_week else 0),
        Item("Two or more anginal episodes in 24 hours", 1 if anginal_episodes >= 2 else 0),
    )
    count = total(*items)
    band = (
        "not low risk (troponin or ECG)"
        if found(*items, kind="test")
        else upto(count, {0: "low risk"}, over="not low risk (TIMI score alone)")
    )
    return Result(
        count,
        "findings",
        band,
        items,
        (Risk("major adverse cardiac event", "30 days", upto(count, {0: 0.25}, over=19.0), THAN_2012),),
    )


@calculator(
    title="INTERCHEST rule",
    source=AERTS_2017,
    conditions=("chest pain",),
    outcome="coronary artery disease as the cause",
    setting="primary care",
    aliases=("INTERCHEST",),
    confirmed="GDL INTERCHEST.v1: its 9 cases agree",
)
def interchest(
    previous_coronary_disease: PreviousCoronaryDisease,
    age: AdultAge,
    sex: Sex,
    pain_on_exertion: PainOnExertion,
    pain_reproduced_by_palpation: PainReproducedByPalpation,
    serious_condition_suspected: Annotated[
        bool,
        Criterion(
            "the physician first suspected a serious condition",
            terms=(
                "serious condition suspected",
                "suspected a serious condition",
                "concern for a serious condition",
                "suspicion of a serious condition",
                "suspected serious condition",
                "concern for serious condition",
                "suspicion of serious condition",
                "suspect a serious condition",
                "concern for serious illness",
                "suspected a serious illness",
                "suspicion of a serious underlying condition",
                "suspects serious condition",
                "suspected serious pathology",
                "suspicion of serious pathology",
                "concern for serious pathology",
                "serious underlying condition suspected",
                "initially suspected a serious condition",
                "initially suspects a serious condition",
                "initially suspected a serious",
                "concern for a serious underlying condition",
                "suspecting a serious condition",
                "suspects a serious underlying condition",
                "suspected a serious underlying condition",
                "suspects a serious medical condition",
                "suspects a serious",
                "suspicion of a serious illness",
                "serious condition is suspected",
                "serious condition was suspected",
                "serious illness suspected",
                "serious disease suspected",
                "suspected a serious problem",
                "suspects a serious problem",
                "suspicious of a serious condition",
            ),
            includes=(
                "suspects a serious condition",
                "suspects a serious illness",
                "concerned about a serious condition",
                "concerned about a serious illness",
                "concerned for a serious condition",
                "concern about a serious condition",
                "worried about a serious condition",
                "considers a serious condition",
                "believes there is a serious condition",
            ),
        ),
    ],
    pressure_like_pain: Annotated[
        bool,
        Criterion(
            "the discomfort feels like pressure",
            terms=(
                "pressure-like",
                "chest pressure",
                "feels like pressure",
                "pressure sensation",
                "squeezing",
                "pressure-like chest pain",
                "pressure-like discomfort",
                "feeling of pressure",
                "feels like a pressure",
                "pressure in the chest",
                "pressure on the chest",
                "described as pressure",
                "described as a pressure",
                "pressure-like sensation",
                'feels like "pressure"',
                "discomfort as pressure",
                'discomfort as "pressure"',
                "sensation of pressure",
                "heaviness in the chest",
                "chest heaviness",
                "pressure-like pain",
                "pressure in his chest",
                "pressure in her chest",
                "pressure on his chest",
                "pressure on her chest",
                "pain as pressure",
                "pain as a pressure",
                'pain as "pressure"',
                "discomfort as a pressure",
                "describes the discomfort as pressure",
                'described as "pressure"',
                "pain as pressure-like",
                "discomfort as pressure-like",
                "described as pressure-like",
                "pressure-type pain",
                "pressure-type chest pain",
                "chest pain as pressure",
                "pressure-like quality",
                'feels like "a pressure"',
                "tight pressure",
                "like pressure",
                "pressing sensation",
                "pressing quality",
                "tight, pressure-like",
                "pressure or tightness",
                "sensation of pressure in the chest",
                "central chest pressure",
                "heavy pressure",
                "squeezing sensation",
                "squeezing in nature",
                "crushing in nature",
                "heaviness on his chest",
                "heaviness on her chest",
                "weight on his chest",
                "weight on her chest",
                "crushing sensation",
                "crushing pressure",
            ),
            includes=(
                "squeezing chest pain",
                "pressing chest pain",
                "substernal pressure",
                "retrosternal pressure",
                "squeezing pain",
                "crushing chest pain",
                "elephant sitting on",
                "crushing pain",
                "crushing substernal chest pain",
                "left-sided chest pressure",
                "precordial pressure",
                "vise-like",
                "vice-like",
                "heavy weight on",
            ),
            opposites=(
                "does not describe the discomfort as pressure",
                "does not describe the pain as pressure",
                "not pressure-like",
                "not described as pressure",
                "not a pressure sensation",
                "sharp rather than pressure-like",
            ),
            excludes=(
                "intracranial pressure sensation",
                "pressure in the head",
                "sinus pressure",
            ),
        ),
    ],
) -> Result:
    """Whether chest pain in primary care comes from coronary artery disease.

    It serves to rule coronary disease out; a score over 1 is no diagnosis. Not for patients who are unstable.
    """
    items = (
        Item("History of coronary artery disease", 1 if previous_coronary_disease else 0),
        Item("Woman aged 65 or man aged 55, or over", 1 if (age >= 65 if sex == "female" else age >= 55) else 0),
        Item("Pain related to effort", 1 if pain_on_exertion else 0),
        Item("Pain reproduced by palpation", -1 if pain_reproduced_by_palpation else 0),
        Item("Serious condition suspected at first", 1 if serious_condition_suspected else 0),
        Item("Discomfort like pressure", 1 if pressure_like_pain else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {1: "low risk"}, over="not low risk"),
        items,
        (Risk("coronary artery disease", "at presentation", upto(score, {1: 2.1}, over=43.0), AERTS_2017),),
    )


@calculator(
    title="Marburg Heart Score",
    source=BOSNER_2010,
    conditions=("chest pain",),
    outcome="coronary artery disease as the cause",
    setting="primary care",
    aliases=("MHS", "Marburg score"),
    confirmed="GDL Marburg_Heart_Score.v1: its 10 cases agree",
)
def marburg_heart_score(
    age: AdultAge,
    sex: Sex,
    known_vascular_disease: Annotated[
        bool,
        Criterion(
            "known coronary, cerebrovascular or peripheral arterial disease",
            terms=(
                "known vascular disease",
                "history of vascular disease",
                "known cardiovascular disease",
                "history of cardiovascular disease",
                "cardiovascular disease",
                "established cardiovascular disease",
                "known atherosclerotic disease",
                "clinical vascular disease",
                "clinically known vascular disease",
                "vascular disease",
                "known arterial disease",
                "established vascular disease",
                "atherosclerotic cardiovascular disease",
                "known cerebrovascular disease",
                "known coronary artery disease",
            ),
            includes=(
                "coronary artery disease",
                "coronary heart disease",
                "cad",
                "myocardial infarction",
                "stroke",
                "transient ischaemic attack",
                "transient ischemic attack",
                "tia",
                "peripheral arterial disease",
                "peripheral artery disease",
                "peripheral vascular disease",
                "cerebrovascular disease",
                "ischaemic heart disease",
                "previous heart attack",
                "pvd",
                "claudication",
                "known cad",
                "coronary stent",
                "coronary bypass",
                "cabg",
                "percutaneous coronary intervention",
                "cva",
                "cerebrovascular accident",
                "prior mi",
                "previous mi",
                "history of mi",
                "carotid stenosis",
                "carotid artery disease",
                "carotid endarterectomy",
                "intermittent claudication",
                "angina pectoris",
                "occlusive vascular disease",
                "prior pci",
                "heart attack",
            ),
            excludes=(
                "jaw claudication",
                "neurogenic claudication",
                "spinal claudication",
                "masticatory claudication",
                "family history of cardiovascular disease",
                "family history of vascular disease",
                "collagen vascular disease",
                "family history of coronary artery disease",
                "family history of stroke",
            ),
        ),
    ],
    pain_on_exertion: PainOnExertion,
    pain_reproduced_by_palpation: PainReproducedByPalpation,
    patient_assumes_cardiac: Annotated[
        bool,
        Criterion(
            "the patient believes the pain comes from the heart",
            terms=(
                "patient thinks it is the heart",
                "patient believes the pain is cardiac",
                "worried about heart attack",
                *(
                    f"{thinks} {pain} {may} {heart}"
                    for thinks in (
                        "believes",
                        "believe",
                        "believes that",
                        "believe that",
                        "thinks",
                        "think",
                        "thinks that",
                        "convinced",
                        "convinced that",
                        "concerned",
                        "concerned that",
                        "concern that",
                        "worried",
                        "worried that",
                        "suspects",
                    )
                    for pain in ("the pain", "his pain", "her pain", "the chest pain")
                    for may in ("is", "might be", "may be", "could be")
                    for heart in _OF_THE_HEART
                ),
                "belief that her pain might be cardiac",
                "belief that his pain might be cardiac",
                "belief that the pain is cardiac",
                "assumes the pain is cardiac",
                "assumes pain is cardiac",
                "assumes that the pain is cardiac",
                "assumes the pain to be cardiac",
                "assumes his pain is cardiac",
                "assumes her pain is cardiac",
                "thinks it is his heart",
                "thinks it is her heart",
                "thinks it is the heart",
                "worried it is his heart",
                "worried it is her heart",
                "worried about his heart",
                "worried about her heart",
                "worried about a heart attack",
                "fears a heart attack",
                "afraid of a heart attack",
                "afraid of having a heart attack",
                "concerned about a heart attack",
                "worried about having a heart attack",
                "worried he is having a heart attack",
                "worried she is having a heart attack",
                "thinks he is having a heart attack",
                "thinks she is having a heart attack",
                "convinced he is having a heart attack",
                "convinced she is having a heart attack",
                "assumes the pain is of cardiac origin",
                "assumes the pain is from the heart",
                "assumes it is cardiac",
                "assumes it is his heart",
                "assumes it is her heart",
                "thinks the pain is cardiac",
                "suspects that the pain is related to his heart",
                "suspects that the pain is related to her heart",
                "suspects his pain is of cardiac origin",
                "suspects her pain is of cardiac origin",
                "fears he is having a heart attack",
                "fears she is having a heart attack",
                "worried that he is having a heart attack",
                "worried that she is having a heart attack",
                "concerned about his heart",
                "concerned about her heart",
                "concerned that it is a heart attack",
                "concerned it may be his heart",
                "concerned it may be her heart",
                "concerned that the pain is cardiac",
                "concerned that it might be cardiac",
                "believes it is his heart",
                "believes it is her heart",
                "believes he is having a heart attack",
                "believes she is having a heart attack",
                "believes that he is having a heart attack",
                "believes that she is having a heart attack",
                "attributes the pain to his heart",
                "attributes the pain to her heart",
                "attributes his pain to his heart",
                "attributes her pain to her heart",
                "attributes the pain to a heart problem",
                "believes the pain is of cardiac origin",
                "believes that the pain is of cardiac origin",
                "believes his pain is of cardiac origin",
                "believes her pain is of cardiac origin",
                "believes it to be cardiac",
                "believes it may be cardiac",
                "believes it might be cardiac",
                "believes it could be cardiac",
                "assumes that his pain is cardiac",
                "assumes that her pain is cardiac",
                "assumes the pain is cardiac in origin",
                "thinks it is heart-related",
                "assumes the pain is heart-related",
                "patient assumes cardiac",
                "believes it is heart-related",
            ),
        ),
    ],
) -> Result:
    """Whether chest pain in primary care comes from coronary artery disease.

    It serves to rule coronary disease out: at 2 points or fewer it is rare. Not for patients who are unstable.
    """
    items = (
        Item("Woman aged 65 or man aged 55, or over", 1 if (age >= 65 if sex == "female" else age >= 55) else 0),
        Item("Known vascular disease", 1 if known_vascular_disease else 0),
        Item("Pain worse on exertion", 1 if pain_on_exertion else 0),
        Item("Pain not reproduced by palpation", 0 if pain_reproduced_by_palpation else 1),
        Item("Patient takes the pain to be cardiac", 1 if patient_assumes_cardiac else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {2: "low risk"}, over="not low risk"),
        items,
        (Risk("coronary artery disease", "at presentation", upto(score, {2: 3}, over=23), HAASENRITTER_2012),),
    )
