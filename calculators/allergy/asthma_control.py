"""How well asthma is controlled."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Criterion

MURPHY_2020 = Source(
    "Murphy KR, Chipps B, Beuther DA, et al. Development of the Asthma Impairment and Risk Questionnaire (AIRQ): a "
    "composite control measure. J Allergy Clin Immunol Pract 2020;8(7):2263-2274",
    url="https://www.airqscore.com/index.htm",
    where="ten questions and cut points",
    read="abstract",
    via="topics of the questions from MDCalc",
)
BEUTHER_2022 = Source(
    "The Asthma Impairment and Risk Questionnaire (AIRQ) control level predicts future risk of asthma exacerbations. "
    "J Allergy Clin Immunol Pract 2022;10(12):3204-3212",
    doi="10.1016/j.jaip.2022.08.017",
    pmid="35998877",
    where="patients with an exacerbation by control level",
    read="abstract",
)

_TWO_WEEKS = "AIRQ, last 2 weeks: "
_YEAR = "AIRQ, last 12 months: "

_RELIEVER = (
    *("rescue inhaler", "reliever inhaler", "reliever", "albuterol", "salbutamol", "ventolin", "saba"),
    *("albuterol inhaler", "salbutamol inhaler", "blue inhaler", "rescue medication", "relief inhaler"),
)
_LIMITING = (
    *("limit", "limits", "limiting", "limited", "restrict", "restricts", "restricting"),
    "restricted",
)
_FORGOING = (
    *("forego", "forgo", "miss", "misses", "missed", "missing", "skip", "skips", "skipped", "avoid", "avoids"),
    *("avoided", "avoiding", "cancel", "cancels", "cancelled", "give up", "gave up"),
)
_WHOSE = (*("", " his", " her", " their", " the", " my"),)


@calculator(
    title="Asthma Impairment and Risk Questionnaire (AIRQ)",
    source=MURPHY_2020,
    conditions=("asthma",),
    ages=(12, 120),
    outcome="asthma control",
    aliases=("AIRQ",),
    licence="AIRQ is a trademark and its text is licensed (airqscore.com): only yes or no by topic is scored here",
)
def airq(
    airq_day_symptoms: Annotated[
        bool,
        Criterion(
            _TWO_WEEKS + "symptoms by day on more than 4 days",
            terms=(
                *("daytime symptoms on more than 4 days", "daytime symptoms more than 4 days"),
                *("symptoms on more than 4 days", "symptoms more than 4 days"),
                *("symptoms more than four days", "bothered during the day on more than 4 days"),
                *("during the day on more than 4 days", "symptoms during the day on more than 4 days"),
                *("symptoms more than 4 days a week", "symptoms on more than four days"),
                *(
                    "bothered more than 4 days",
                    "symptoms for more than 4 days",
                    "symptoms 5 days a week",
                    "symptoms 6 days a week",
                    "symptoms five days a week",
                    "symptoms six days a week",
                    "symptoms on most days",
                ),
            ),
            includes=(
                *("daily asthma symptoms",),
                "daytime symptoms every day",
                *("daytime symptoms most days", "daily daytime symptoms", "frequent daytime symptoms"),
                *("frequent daytime asthma symptoms", "frequent daytime bothersome symptoms"),
                *("daytime asthma symptoms most days", "daily wheezing", "wheezes every day"),
                *("wheezing every day", "wheezing daily"),
                *(
                    "daytime bother",
                    "asthma symptoms every day",
                    "asthma symptoms daily",
                    "asthma symptoms most days",
                    "daily cough and wheeze",
                    "daily daytime asthma symptoms",
                    "daily respiratory symptoms",
                    "symptoms throughout the day",
                    "constant daytime symptoms",
                ),
                *("sx most days", "symptoms most days", "sx daily", "daily sx", "sx every day"),
                *("symptomatic most days", "symptomatic daily", "wheezy every day", "wheezy most days"),
                *("chesty every day", "symptoms 7/7", "sx 5/7", "sx 6/7", "sx 7/7", "symptoms 5/7 days"),
                *("symptoms 6/7 days", "symptoms 5 days/week", "symptoms 6 days/week", "day sx most days"),
                *("daytime sx daily", "daytime sx most days", "day time symptoms daily"),
            ),
            wider=(
                "daytime symptoms",
                "daytime asthma symptoms",
                "day symptoms",
                "day sx",
                "daytime sx",
            ),
            opposites=(
                *("no daytime symptoms", "no day symptoms", "no daytime sx", "no day sx", "nil day symptoms"),
                *("nil daytime sx", "asymptomatic by day", "symptoms <4 days", "symptoms 1-2 days a week"),
                *("symptoms 2 days a week", "daytime symptoms once a week", "daytime symptoms twice a week"),
                *("daytime sx 1-2/wk", "daytime sx 2/wk", "symptom-free by day", "no symptoms between attacks"),
            ),
        ),
    ],
    airq_night_waking: Annotated[
        bool,
        Criterion(
            _TWO_WEEKS + "woken by symptoms more than once",
            terms=tuple(
                f"{waking} {by} {what}"
                for waking in (
                    "wakes up",
                    "waking up",
                    "woken up",
                    "waking",
                    "woken",
                    "awakened",
                    "awakening",
                    "awakenings",
                )
                for by in (
                    "at night from",
                    "at night with",
                    "at night due to",
                    "at night because of",
                    "from sleep due to",
                )
                for what in ("asthma", "her asthma", "his asthma", "asthma symptoms")
            ),
            includes=(
                *("woken by asthma", "woken at night by asthma", "awakened by asthma"),
                *("wakes her from sleep more than once", "waking her up from sleep more than once"),
                *("waking him up from sleep more than once", "waking up from sleep more than once"),
                *("waking up from sleep more than 1 time", "nighttime awakenings due to asthma"),
                *("nighttime awakenings from asthma", "nocturnal awakenings due to asthma"),
                *("nocturnal awakenings from asthma", "night waking due to asthma"),
                *("nighttime asthma awakenings", "nocturnal asthma awakenings"),
                *("wakes nightly with asthma", "wakes several nights a week with asthma"),
                *(
                    "woken up from sleep more than once",
                    "woken up from sleep more than 1 time",
                    "woken from sleep more than once",
                    "woken up more than once",
                    "wakes up more than once a night",
                    "wakes up from sleep more than once",
                    "wakes from sleep more than once",
                    "awakened from sleep more than once",
                    "awakened more than once",
                    "woken up at night more than once",
                    "waking up more than once at night",
                    "woken by coughing and wheezing",
                    "woken at night by wheezing",
                    "woken at night by coughing",
                    "wakes at night wheezing",
                    "wakes at night coughing",
                    "wakes up wheezing",
                    "wakes up coughing at night",
                    "nighttime awakenings due to cough",
                    "nocturnal awakenings due to cough",
                    "nocturnal awakenings due to wheezing",
                    "nighttime awakenings due to wheezing",
                    "frequent nocturnal awakenings due to asthma",
                    "sleep disturbance due to asthma",
                    "sleep disturbed by asthma",
                    "disturbs his sleep more than once",
                    "disturbs her sleep more than once",
                    "wakes several times a week with asthma",
                    "nocturnal awakenings more than once",
                    "nighttime awakenings twice a week",
                    "nocturnal awakenings twice a week",
                    "wakes every night with asthma",
                    "woken most nights by asthma",
                ),
                *("wakes x2/wk", "wakes x2/week", "wakes x2/7", "wakes x3/wk", "wakes x3/week", "wakes x3/7"),
                *("wakes x4/wk", "wakes x4/week", "wakes x4/7", "wakes x5/wk", "wakes x5/week", "wakes x5/7"),
                *("wakes 2/7", "wakes 3/7", "wakes 4/7", "wakes 5/7", "wakes 6/7", "wakes 7/7", "wakes 2 nights"),
                *("wakes 3 nights", "wakes 4 nights", "wakes 5 nights", "wakes two nights", "wakes three nights"),
                *("wakes four nights", "wakes most nights", "wakes several nights", "woken 2 nights"),
                *("woken 3 nights", "woken 4 nights", "woken 5 nights", "woken two nights", "woken three nights"),
                *("woken four nights", "woken most nights", "woken several nights", "waking 2 nights"),
                *("waking 3 nights", "waking 4 nights", "waking 5 nights", "waking two nights", "waking three nights"),
                *("waking four nights", "waking most nights", "waking several nights", "wakes every night"),
                *("wakes nightly", "waking every night", "waking nightly", "woken every night", "wakes wheezy"),
                *("wakes with wheeze", "wakes coughing", "wakes with cough and wheeze"),
                *("nocturnal waking with asthma", "nocturnal waking 3x/wk", "nocturnal waking 2x/wk"),
                *("wakes twice a week", "wakes three times a week", "wakes 2x/wk", "wakes 3x/wk", "wakes 2-3x/wk"),
                *("wakes 4x/wk", "waking 2x/wk", "waking 3x/wk", "waking twice a week", "nocturnal sx most nights"),
                "nocturnal sx nightly",
            ),
            wider=(
                *("nighttime awakenings", "night-time awakenings", "nocturnal awakenings"),
                *("night waking", "nighttime symptoms", "night-time symptoms", "nocturnal symptoms"),
                *("nocturnal asthma symptoms", "nighttime asthma symptoms"),
                *(
                    "nocturnal awakening",
                    "waking at night",
                    "wakes up at night",
                    "night-time waking",
                    "night-time asthma symptoms",
                    "sleep disturbance",
                    "sleep disturbances",
                    "nocturnal cough",
                    "nighttime cough",
                ),
                *("nocturnal sx", "night sx", "nighttime sx", "night-time sx", "nocturnal wheeze", "nocturnal waking"),
                *("nocturnal cough/wheeze", "night waking with asthma", "waking at night with asthma"),
            ),
            opposites=(
                *("sleeping through", "sleeps through", "sleeps through the night", "not waking at night"),
                *("nil nocturnal sx", "nil nocturnal symptoms", "no nocturnal sx", "no night symptoms", "no night sx"),
                *("no nocturnal waking", "no night waking", "nights fine", "nights ok", "sleep undisturbed"),
                *("undisturbed sleep", "nocturnal sx: nil", "nocturnal symptoms: nil"),
            ),
        ),
    ],
    airq_daily_activities: Annotated[
        bool,
        Criterion(
            _TWO_WEEKS + "symptoms limited activities every day",
            terms=(
                *(f"{limiting}{whose} daily activities" for limiting in _LIMITING for whose in _WHOSE),
                *(
                    "limitations in daily activities",
                    "limitation of daily activities",
                    "limitations of daily activities",
                ),
                *("daily activities are limited", "daily activities limited", "limitations in her daily activities"),
                *("daily activity limitation", "limitation in daily activities", "limitations in his daily activities"),
                *(
                    "limited in her daily activities",
                    "limited in his daily activities",
                    "limited in daily activities",
                    "limited in their daily activities",
                    "daily activities restricted",
                    "daily activities are restricted",
                    "daily activities affected by asthma",
                    "interferes with daily activities",
                    "interfering with daily activities",
                    "interfere with daily activities",
                    "interferes with her daily activities",
                    "interferes with his daily activities",
                    "restriction of daily activities",
                    "restrictions in daily activities",
                    "activities limited every day",
                    "limits activities every day",
                    "limited activities every day",
                    "limitation of activities every day",
                    "unable to perform daily activities because of asthma",
                ),
            ),
            wider=(
                "activity limitation",
                "limitation of activities",
                "activity limitations",
            ),
            includes=(
                *("can't do housework because of asthma", "limited every day by asthma", "activities limited daily"),
                *("limited daily by asthma", "off work with asthma all week", "off school all week with asthma"),
                "adls limited by asthma",
            ),
            opposites=(
                *("activities not limited", "no limitation of daily activities", "daily activities not limited"),
                *("not limiting activities", "no interference with activities", "daily activities unaffected"),
                *("no limitation to activities", "adls not limited", "doesn't limit activities"),
                "no limit on activities",
            ),
        ),
    ],
    airq_daily_reliever: Annotated[
        bool,
        Criterion(
            _TWO_WEEKS + "reliever inhaler or nebuliser used every day",
            terms=(
                *(f"daily {reliever} use" for reliever in _RELIEVER),
                *(
                    f"daily use of {article}{reliever}"
                    for article in ("", "a ", "her ", "his ")
                    for reliever in _RELIEVER
                ),
                *(
                    f"daily need for {article}{reliever}"
                    for article in ("", "a ", "her ", "his ")
                    for reliever in _RELIEVER
                ),
                *(
                    f"{reliever} {often}"
                    for reliever in _RELIEVER
                    for often in ("every day", "daily", "each day", "use daily")
                ),
                *(
                    f"{reliever} {often}"
                    for reliever in _RELIEVER
                    for often in ("several times a day", "multiple times a day")
                ),
                *("nebuliser every day", "nebulizer every day", "daily nebuliser use", "daily nebulizer use"),
                *("daily nebulisers", "daily nebulizers", "nebuliser daily", "nebulizer daily"),
            ),
            includes=(
                *("saba every day", "salbutamol daily", "ventolin daily", "blue inhaler daily"),
                *("using blue inhaler daily", "uses blue inhaler every day", "blue inhaler several times a day"),
                *("blue puffer daily", "blue puffer every day", "ventolin several times a day"),
                *("reliever several times a day", "salbutamol several times a day", "salbutamol 2x/day"),
                *("salbutamol 3x/day", "salbutamol 4x/day", "salbutamol 4 x/day", "ventolin 2x/day"),
                *("ventolin 3x/day", "ventolin 4x/day", "saba 2x/day", "saba 3x/day", "saba 4x/day", "saba tds"),
                *("saba qds", "saba bd", "reliever 2x/day", "reliever 3x/day", "reliever 4x/day", "albuterol 2x/day"),
                *("albuterol 3x/day", "albuterol 4x/day", "albuterol several times a day", "saba several times a day"),
                *("saba multiple times a day", "salbutamol every few hours", "ventolin every few hours"),
                *("salbutamol every 4 hrs", "uses reliever daily", "reliever use daily", "reliever use every day"),
                *("daily salbutamol", "daily ventolin", "daily albuterol", "daily reliever", "daily saba"),
                *("nebs daily", "daily nebs"),
            ),
            opposites=(
                *("rarely uses ventolin", "rarely uses salbutamol", "rarely uses reliever"),
                *("rarely uses blue inhaler", "rarely needs ventolin", "rarely needs salbutamol"),
                *("rarely needs reliever", "rarely needs blue inhaler", "rarely uses saba", "rarely needs saba"),
                *("rarely needs albuterol", "rarely uses albuterol", "saba rarely", "saba prn only", "saba <1/wk"),
                *("saba 1/wk", "saba 2/wk", "saba once a week", "saba twice a week", "salbutamol once a week"),
                *("salbutamol twice a week", "salbutamol 1/wk", "salbutamol 2/wk", "ventolin once a week"),
                *("ventolin twice a week", "ventolin 1/wk", "ventolin 2/wk", "reliever once a week"),
                *("reliever twice a week", "no saba use", "no reliever use", "no reliever needed"),
                *("not needing reliever", "not needing ventolin", "not needing salbutamol", "not using reliever"),
                *("not using ventolin", "not using salbutamol", "reliever not daily", "blue inhaler once a week"),
                *("blue inhaler twice a week", "blue inhaler rarely", "hardly uses ventolin"),
                *("hardly uses salbutamol", "hardly uses reliever", "hardly uses blue inhaler"),
            ),
        ),
    ],
    airq_social_activities: Annotated[
        bool,
        Criterion(
            _TWO_WEEKS + "social activities limited by asthma",
            terms=(
                *(
                    f"{limiting}{whose} social {activities}"
                    for limiting in _LIMITING
                    for whose in _WHOSE
                    for activities in ("activities", "interactions", "life")
                ),
                *(
                    "limitations in social activities",
                    "limitation of social activities",
                    "social activities are limited",
                ),
                *("social activity restrictions", "social activity limitations", "restrictions in social activities"),
                *(
                    "restriction of social activities",
                    "limitations on social activities",
                    "social limitations from asthma",
                ),
                *(
                    f"{forgo}{whose} social {activities}"
                    for forgo in _FORGOING
                    for whose in _WHOSE
                    for activities in ("activities", "events", "gatherings", "outings")
                ),
                *(
                    "limited in social activities",
                    "limited in her social activities",
                    "limited in his social activities",
                ),
                *(
                    "social activities limited",
                    "social life limited",
                    "limited socially",
                    "limitation in social activities",
                ),
                *("social life is limited", "social activities restricted", "limitations in his social activities"),
                *("limitations in her social activities", "limit social engagements", "limit social outings"),
                *("limiting social engagements", "limited social engagements", "restricting social engagements"),
            ),
            includes=(
                *("not going out because of asthma", "can't see friends because of asthma"),
                *("missed parties because of asthma", "stopped socialising because of asthma"),
                *("missing social events because of asthma", "social life affected by asthma"),
                *("avoids friends with pets", "avoids going out because of asthma", "cancelled plans due to asthma"),
                "missed social events",
            ),
            opposites=(
                *("social life unaffected", "social life not affected", "socialising as normal"),
                *("social activities not limited", "social activities unaffected", "no social limitation"),
                *("no limitation socially", "not limited socially"),
            ),
        ),
    ],
    airq_exercise: Annotated[
        bool,
        Criterion(
            _TWO_WEEKS + "exercise limited by symptoms",
            terms=(
                *(f"exercise limited by {what}" for what in ("asthma", "symptoms", "wheezing", "breathing", "cough")),
                *(f"{limiting}{whose} ability to exercise" for limiting in _LIMITING[:3] for whose in _WHOSE[1:]),
                *("difficulty exercising", "exercise limitation due to respiratory symptoms", "trouble exercising"),
                *("exercise intolerance due to respiratory symptoms", "exercise intolerance due to asthma"),
                *(
                    "exercise limitation due to asthma",
                    "limits exercise",
                    "limiting exercise",
                    "limited exercise due to asthma",
                ),
                *(
                    "unable to exercise because of asthma",
                    "unable to exercise due to asthma",
                ),
                *(
                    "exercise limitation",
                    "exercise intolerance",
                    "limited exercise tolerance",
                    "reduced exercise tolerance",
                    "difficulty with exercise",
                    "trouble with exercise",
                    "difficulty in exercising",
                    "limited in exercise",
                    "exercise limitations",
                    "exercise is limited",
                    "unable to exercise",
                    "inability to exercise",
                    "poor exercise tolerance",
                    "hard to exercise",
                    "decreased exercise tolerance",
                    "limited exercise capacity",
                ),
            ),
            includes=(
                *("cannot exercise because of asthma", "stops exercise because of asthma"),
                *("stopped exercising because of asthma", "avoids exercise because of asthma"),
                *("hinder exercise", "hinders exercise"),
                *(
                    "exercise-induced wheezing",
                    "wheezes with exercise",
                    "wheezing with exercise",
                    "breathless with exercise",
                    "interferes with exercise",
                    "coughs with exercise",
                    "symptoms with exercise limit",
                    "cannot exercise due to asthma",
                    "avoiding exercise due to asthma",
                    "avoids exercise due to asthma",
                    "makes it hard to exercise",
                    "makes it difficult to exercise",
                ),
                "unable to exercise due to asthma",
                *("can't exercise due to asthma", "can't exercise because of asthma", "wheezy on exercise"),
                *("wheezes on exercise", "exercise induced sx", "exercise-induced symptoms"),
                *("gave up football because of asthma", "stopped running because of asthma"),
                *("stopped gym because of asthma", "sits out pe", "misses pe", "can't do pe", "struggles with sport"),
                *("struggles with exercise", "stopped sport because of asthma", "wheezy when running"),
                "exercise triggered symptoms",
            ),
            opposites=(
                *("exercises freely", "exercises normally", "exercise not limited", "exercise unlimited"),
                *("no exercise limitation", "no limitation of exercise", "runs 5k", "exercise tolerance unlimited"),
                *("exercise tolerance normal", "sport no problem", "keeps up with sport", "exercising normally"),
                *("no symptoms on exercise", "no sx on exercise", "no limitation on exercise", "does all sports"),
                "plays sport normally",
            ),
        ),
    ],
    airq_hard_to_control: Annotated[
        bool,
        Criterion(
            _TWO_WEEKS + "asthma felt hard to control",
            terms=(
                *(
                    f"{hard}{asthma}"
                    for hard in ("difficult to control ", "hard to control ")
                    for asthma in ("asthma", "her asthma", "his asthma")
                ),
                *(
                    f"asthma {hard}"
                    for hard in (
                        "is difficult to control",
                        "is hard to control",
                    )
                ),
                *(
                    f"difficulty {controlling}asthma"
                    for controlling in ("controlling ", "in controlling ", "controlling her ", "controlling his ")
                ),
                *(
                    "difficulty in asthma control",
                    "trouble controlling asthma",
                    "perceived difficulty in asthma control",
                ),
                *(
                    "difficulty controlling the asthma",
                    "difficulty controlling symptoms",
                    "difficult-to-control asthma",
                    "hard-to-control asthma",
                    "difficult to control her condition",
                    "difficult to control his condition",
                    "difficult to control the condition",
                    "difficult to control their asthma",
                    "hard to control their asthma",
                    "difficult to control the asthma",
                    "trouble controlling her asthma",
                    "trouble controlling his asthma",
                    "asthma has been difficult to control",
                    "asthma has been hard to control",
                    "asthma was difficult to control",
                    "difficult to control her symptoms",
                    "difficult to control his symptoms",
                    "difficulty with asthma control",
                    "difficulty managing her asthma",
                    "difficulty managing his asthma",
                    "struggles to control her asthma",
                    "struggles to control his asthma",
                    "difficulty in controlling her asthma",
                    "difficulty in controlling his asthma",
                    "asthma feels difficult to control",
                    "asthma feels hard to control",
                    "asthma feels out of control",
                    "asthma out of control",
                    "difficulty controlling her condition",
                    "difficulty controlling his condition",
                ),
            ),
            includes=(
                *(
                    "poorly controlled asthma",
                    "uncontrolled asthma",
                ),
                *("asthma is poorly controlled",),
                *("asthma is not well controlled", "poor asthma control", "asthma is uncontrolled"),
                *(
                    "brittle asthma",
                    "inadequately controlled asthma",
                ),
                *(
                    "poorly-controlled asthma",
                    "asthma poorly controlled",
                    "asthma uncontrolled",
                    "asthma not well controlled",
                    "asthma is not controlled",
                    "asthma not controlled",
                    "asthma remains uncontrolled",
                    "asthma remains poorly controlled",
                    "suboptimally controlled asthma",
                    "loss of asthma control",
                    "worsening asthma control",
                    "inadequate asthma control",
                    "asthma has been poorly controlled",
                    "refractory asthma",
                ),
                *("asthma not under control", "asthma all over the place", "asthma feels uncontrolled"),
                *("struggling with asthma", "struggling to control asthma", "asthma control poor"),
                *("uncontrolled asthma sx", "suboptimal asthma control"),
            ),
            opposites=(
                *("well-controlled asthma", "asthma is well controlled"),
                *("good asthma control", "asthma is under control", "asthma under good control"),
                *("asthma is under good control",),
                *(
                    "asthma well controlled",
                    "asthma is well-controlled",
                    "asthma controlled",
                    "controlled asthma",
                    "asthma has been well controlled",
                    "asthma under control",
                    "asthma remains well controlled",
                    "asthma is easily controlled",
                    "no difficulty controlling her asthma",
                    "no difficulty controlling his asthma",
                    "asthma is controlled",
                ),
                *("asthma stable", "stable asthma", "asthma well-controlled", "asthma control good"),
                *("asthma behaving", "asthma settled", "asthma good", "asthma easy to control"),
            ),
        ),
    ],
    airq_steroid_course: Annotated[
        bool,
        Criterion(
            _YEAR + "steroid tablets or injections for symptoms",
            terms=(
                *("oral steroids for asthma", "steroid course for asthma", "oral steroid course"),
                *("course of oral steroids", "course of oral corticosteroids", "steroid burst"),
                *("oral steroid burst", "burst of oral steroids"),
            ),
            includes=(
                *("burst of prednisone", "course of prednisone"),
                *("course of prednisolone",),
                *("required oral steroids", "required steroid pills", "requiring oral steroids"),
                *("required oral corticosteroids", "steroid pills", "steroid tablets"),
                *("steroid medication", "required steroid medications", "required steroid treatment"),
                *("systemic steroids for asthma", "oral prednisolone for asthma"),
                *("oral prednisone for asthma", "rescue steroids", "rescue course of steroids"),
                *("rescue prednisolone", "steroid injection for asthma"),
                *(
                    "steroid injections for asthma",
                    "requiring steroids for asthma",
                    "needed oral steroids",
                    "needs oral steroids",
                    "required prednisone",
                    "required prednisolone",
                    "took prednisone for",
                    "prednisone burst",
                    "prednisone bursts",
                    "prednisolone course",
                    "courses of prednisone",
                    "courses of oral steroids",
                    "courses of steroids",
                    "course of steroids",
                    "courses of prednisolone",
                    "oral steroids for exacerbation",
                    "oral steroids for an asthma",
                    "steroids for asthma exacerbations",
                    "im steroids for asthma",
                    "depo-medrol for asthma",
                    "medrol dose pack",
                    "medrol dosepak",
                    "steroid courses",
                    "bursts of prednisone",
                ),
                *("1 course of pred", "1 course of ocs", "1 course of oral pred", "2 courses of pred"),
                *("2 courses of ocs", "2 courses of oral pred", "3 courses of pred", "3 courses of ocs"),
                *("3 courses of oral pred", "4 courses of pred", "4 courses of ocs", "4 courses of oral pred"),
                *("5 courses of pred", "5 courses of ocs", "5 courses of oral pred", "one course of pred"),
                *("one course of ocs", "one course of oral pred", "two courses of pred", "two courses of ocs"),
                *("two courses of oral pred", "three courses of pred", "three courses of ocs"),
                *("three courses of oral pred", "courses of pred", "course of pred", "ocs course", "ocs courses"),
                *("ocs x1", "ocs x2", "ocs x3", "ocs x4", "steroid burst x2", "oral steroids x2", "oral steroids x3"),
                *("oral pred x2", "prednisolone x2", "rescue pred", "rescue pack used", "steroid courses x2"),
                *("pred 5/7 last month", "pred burst", "bursts of pred", "medrol pack", "steroids for asthma"),
                "pred for asthma",
            ),
            wider=(
                *("oral steroids", "oral corticosteroids", "systemic steroids"),
                *("systemic corticosteroids", "steroid use"),
            ),
            opposites=(
                *("no steroid courses", "no steroid course", "no ocs", "no oral steroids", "no pred courses"),
                *("no courses of pred", "no courses of steroids", "no prednisolone", "nil ocs"),
                *("no steroids in last year", "no steroids this year", "no oral steroids this year"),
                *("no rescue steroids", "no ocs in last year", "no rescue courses", "no steroids needed"),
                *("never had oral steroids", "ocs: nil", "no steroid bursts", "no pred this year"),
            ),
        ),
    ],
    airq_unplanned_visit: Annotated[
        bool,
        Criterion(
            _YEAR + "emergency or unplanned visit for symptoms",
            terms=(
                *("unplanned healthcare visits", "unplanned visits", "unscheduled visits"),
                *("unplanned health care visits", "unplanned doctor visits", "unplanned gp visits"),
                *("unscheduled healthcare visits", "unplanned visits to the emergency room"),
                *("er visits for asthma", "ed visits for asthma", "emergency room visits for asthma"),
                *("emergency department visits for asthma", "a&e attendance for asthma"),
                *(
                    "unplanned medical visits",
                    "unplanned clinic visits",
                    "unplanned office visits",
                    "unplanned medical care",
                    "unscheduled doctor visits",
                    "unscheduled clinic visits",
                    "urgent visits for asthma",
                    "emergency visits due to asthma",
                    "emergency room visits due to asthma",
                    "er visits due to asthma",
                    "ed visits due to asthma",
                    "unplanned healthcare visit",
                    "unscheduled healthcare utilisation",
                    "unscheduled healthcare utilization",
                    "emergency department attendances for asthma",
                ),
                *("emergency visits for asthma", "urgent care visits for asthma"),
            ),
            includes=(
                *("visit the emergency room due to", "had to visit the emergency room"),
                *("visited the emergency room for asthma", "visits to the emergency room due to"),
                *("visits to the emergency department due to", "seen in the ed for asthma"),
                *("er visit for an asthma attack", "ed visit for asthma exacerbation"),
                *("er visit for asthma exacerbation", "emergency room for asthma"),
                *("emergency department for asthma exacerbation", "visit the emergency room"),
                *(
                    "requiring emergency care",
                    "required emergency care",
                    "needed emergency care",
                    "visit the emergency department",
                    "visited the emergency department for asthma",
                    "visited the er for asthma",
                    "visit to the er for asthma",
                    "er visits for exacerbations",
                    "ed visits for exacerbations",
                    "emergency room visits for exacerbations",
                    "er visit for asthma",
                    "ed visit for asthma",
                    "visits to the emergency room",
                    "presented to the ed with asthma",
                    "went to the er for asthma",
                    "urgent care visit for asthma",
                    "seen in urgent care for asthma",
                    "saw her doctor urgently for asthma",
                    "out-of-hours visit for asthma",
                    "a&e visits for asthma",
                ),
                *("ed x1 with asthma", "ed x2 with asthma", "ed visit x1", "ed visits x2"),
                *("ed attendance with asthma", "ed attendances with asthma", "a&e with asthma"),
                *("a&e attendance with asthma", "a&e attendances with asthma", "a&e visit for asthma"),
                *("ae attendance with asthma", "ae with asthma", "attended a&e with asthma"),
                *("attended ed with asthma", "ooh gp with asthma", "out of hours gp with asthma"),
                *("urgent gp visits for asthma", "emergency gp visit with asthma", "emergency gp appt for asthma"),
                *("walk-in centre with asthma", "999 for asthma", "ambulance for asthma", "ed with asthma"),
                *("ed for asthma", "ed last month with asthma", "urgent care for asthma"),
            ),
            wider=(
                *("er visits", "ed visits", "emergency room visits", "emergency department visits"),
                *("emergency visits", "emergency care", "urgent care visits"),
            ),
            opposites=(
                *("no ed attendances", "no a&e attendances", "no ed visits", "no er visits", "no a&e visits"),
                *("no ae attendances", "no unplanned visits", "no unscheduled visits", "no emergency visits"),
                *("no ed/a&e attendances", "no ed attendance", "no emergency attendances", "no unscheduled care"),
                *("no ed or gp visits", "no urgent visits", "no ed/hosp", "no ed presentations"),
                *("no hospital presentations", "no ed presentations with asthma"),
            ),
        ),
    ],
    airq_hospital_night: Annotated[
        bool,
        Criterion(
            _YEAR + "a night in hospital for symptoms",
            terms=(
                *("hospitalized for asthma", "hospitalised for asthma", "hospitalization for asthma"),
                *("hospital admission for asthma", "admitted for asthma"),
                *("admitted to hospital for asthma", "overnight hospital stay"),
                *("overnight hospitalization", "overnight hospitalisation", "overnight stay in hospital"),
                *("overnight stay in the hospital", "overnight hospital stay for asthma"),
                *(
                    "overnight hospital admission",
                    "overnight hospitalizations",
                    "overnight in the hospital for asthma",
                    "hospitalizations for asthma",
                    "asthma hospitalization",
                    "asthma hospitalizations",
                    "admitted to the hospital for asthma",
                    "admission for asthma",
                    "hospitalized due to asthma",
                    "hospitalised due to asthma",
                    "hospitalization due to asthma",
                    "hospitalized overnight",
                    "hospitalised overnight",
                    "admitted overnight",
                    "overnight admission",
                    "hospital stay for asthma",
                    "hospitalized because of asthma",
                ),
            ),
            includes=(
                *("stayed overnight in the hospital", "stayed overnight in hospital"),
                *("hospitalized for asthma exacerbation", "hospitalised for an asthma attack"),
                *("hospitalized for an asthma attack", "admitted for an asthma exacerbation"),
                *("admitted for asthma exacerbation", "intubated for asthma"),
                "admitted with asthma exacerbation",
                *(
                    "hospitalized with an asthma attack",
                    "hospitalized with asthma",
                    "hospitalised with asthma",
                    "icu admission for asthma",
                    "icu for asthma",
                    "admitted with asthma",
                    "hospitalization for an asthma exacerbation",
                    "hospitalization for asthma exacerbation",
                    "hospitalized for exacerbations of asthma",
                    "hospital stay for asthma exacerbation",
                ),
                *("admitted 1 night with asthma", "admitted 2 nights with asthma", "admitted 3 nights with asthma"),
                *("admission with asthma", "asthma admission", "asthma admissions", "hosp admission asthma"),
                *("hospital admission with asthma", "itu with asthma", "icu with asthma", "admitted x1 with asthma"),
                *("admitted x2 with asthma", "admission x1 with asthma", "admitted overnight with asthma"),
                *("admitted last year with asthma", "inpatient with asthma", "admissions with asthma"),
            ),
            wider=("overnight stay",),
            opposites=(
                *("never admitted with asthma", "never admitted for asthma", "never been admitted with asthma"),
                *("never hospitalised with asthma", "no hosp admissions with asthma", "no hospital admissions"),
                *("no asthma admissions", "no overnight admissions", "no hospital admissions for asthma"),
                *("no admissions with asthma", "no inpatient stays", "no overnight stays"),
            ),
        ),
    ],
) -> Result:
    """Asthma control in patients aged 12 or over, from seven questions on impairment and three on risk.

    One or more exacerbations in the following year by level are from a cohort of 1,112 patients.
    """
    items = (
        Item("Symptoms by day", 1 if airq_day_symptoms else 0),
        Item("Woken at night", 1 if airq_night_waking else 0),
        Item("Activities limited", 1 if airq_daily_activities else 0),
        Item("Reliever every day", 1 if airq_daily_reliever else 0),
        Item("Social activities limited", 1 if airq_social_activities else 0),
        Item("Exercise limited", 1 if airq_exercise else 0),
        Item("Hard to control", 1 if airq_hard_to_control else 0),
        Item("Course of steroids", 1 if airq_steroid_course else 0),
        Item("Unplanned visit", 1 if airq_unplanned_visit else 0),
        Item("Night in hospital", 1 if airq_hospital_night else 0),
    )
    score = total(*items)
    band = upto(score, {1: "well controlled", 4: "not well controlled"}, over="very poorly controlled")
    exacerbation = upto(score, {1: 28.4, 4: 46.3}, over=67.7)
    return Result(score, "points", band, items, (Risk("asthma exacerbation", "1 year", exacerbation, BEUTHER_2022),))
