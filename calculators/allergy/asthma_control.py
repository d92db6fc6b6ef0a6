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
            ),
            wider=(
                "daytime symptoms",
                "daytime asthma symptoms",
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
            ),
            wider=(
                *("oral steroids", "oral corticosteroids", "systemic steroids"),
                *("systemic corticosteroids", "steroid use"),
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
            ),
            wider=(
                *("er visits", "ed visits", "emergency room visits", "emergency department visits"),
                *("emergency visits", "emergency care", "urgent care visits"),
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
            ),
            wider=("overnight stay",),
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
