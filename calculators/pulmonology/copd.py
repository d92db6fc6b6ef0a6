"""Chronic obstructive pulmonary disease: survival and the impact on health."""

from collections.abc import Mapping
from typing import Annotated

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Quantity
from ..vocabulary.patient import BodyMassIndex
from ..vocabulary.respiratory import Fev1Percent, MmrcDyspnoea, SixMinuteWalk

CELLI_2004 = Source(
    "Celli BR, Cote CG, Marin JM, et al. The body-mass index, airflow obstruction, dyspnea, and exercise capacity "
    "index "
    "in chronic obstructive pulmonary disease. N Engl J Med 2004;350(10):1005-1012",
    doi="10.1056/NEJMoa021322",
    where="table of points; four-year survival by quartile of the index",
    read="secondary",
    via="clincalc 0.4 and the openEHR guideline model, which agree in points and survival",
)
JONES_2009 = Source(
    "Jones PW, Harding G, Berry P, Wiklund I, Chen WH, Kline Leidy N. Development and first validation of the COPD "
    "Assessment Test. Eur Respir J 2009;34(3):648-654",
    where="eight items of 0 to 5; four grades of impact",
    read="unverified",
    via="the grades agree with the cases of the openEHR guideline model",
)


#: What notes call the troubles that the items of the COPD Assessment Test ask about.
_TROUBLED: Mapping[str, tuple[str, ...]] = {
    "cough": ("cough", "coughing", "coughs", "chronic cough", "persistent cough", "productive cough"),
    "phlegm": ("phlegm", "phlegm production", "sputum", "sputum production", "mucus production", "productive cough"),
    "chest tightness": ("chest tightness", "tight chest", "tightness in the chest", "tightness in his chest"),
    "breathlessness": (
        *("breathlessness", "breathless", "shortness of breath", "dyspnoea", "short of breath"),
        *("breathless on exertion", "dyspnoea on exertion", "shortness of breath on exertion"),
    ),
    "activities at home": (
        *("limitation in activities", "limitations in activities", "limited in activities", "limited activities"),
        *("limitation in activities at home", "limitations in daily activities", "limited in his daily activities"),
        *("limited in her daily activities", "limitation in daily activities", "activity limitation"),
        "activity limitations",
    ),
    "confidence in leaving home": (
        *("lack of confidence", "low confidence", "reduced confidence", "less confident", "not confident"),
        *("not confident leaving home", "lacks confidence", "afraid to leave home"),
    ),
    "sleep": (
        *("sleep disturbance", "sleep disturbances", "disturbed sleep", "poor sleep", "trouble sleeping"),
        *("difficulty sleeping", "sleeps poorly", "interrupted sleep", "sleep problems"),
    ),
    "energy": ("low energy", "low energy levels", "lack of energy", "fatigue", "fatigued", "reduced energy", "tired"),
}


def _cat(topic: str, *terms: str, levels: Mapping[int, tuple[str, ...]] | None = None) -> Quantity:
    """Describe an item of the COPD Assessment Test, which is marked from 0 to 5."""
    return Quantity(
        "1",
        0,
        5,
        f"CAT item on {topic}: 0 (not at all affected) to 5 (most affected)",
        integer=True,
        terms=terms,
        levels=levels or {},
        named=_TROUBLED[topic],
    )


@calculator(
    title="BODE index",
    source=CELLI_2004,
    conditions=("chronic obstructive pulmonary disease",),
    ages=(18, 120),
    outcome="death",
    aliases=("BODE",),
    confirmed="clincalc 0.4: 500 random patients agree; openEHR guideline model: all 6 cases agree",
)
def bode(
    body_mass_index: BodyMassIndex,
    fev1_percent: Fev1Percent,
    mmrc_dyspnoea: MmrcDyspnoea,
    six_minute_walk: SixMinuteWalk,
) -> Result:
    """Survival over four years of adults with stable chronic obstructive pulmonary disease.

    Survival is that of the validation cohort of the early 2000s, mostly men.
    """
    items = (
        Item("Body mass index 21 kg/m² or less", 1 if body_mass_index <= 21 else 0),
        Item("FEV₁, % of predicted", 3 if fev1_percent <= 35 else below(fev1_percent, {50: 2, 65: 1}, otherwise=0)),
        Item("Dyspnoea (mMRC)", upto(mmrc_dyspnoea, {1: 0, 2: 1, 3: 2}, over=3)),
        Item("Six-minute walk", below(six_minute_walk, {150: 3, 250: 2, 350: 1}, otherwise=0)),
    )
    score = total(*items)
    quartile = upto(
        score,
        {2: "quartile 1 (0 to 2)", 4: "quartile 2 (3 to 4)", 6: "quartile 3 (5 to 6)"},
        over="quartile 4 (7 to 10)",
    )
    survival = upto(score, {2: 80, 4: 67, 6: 57}, over=18)
    return Result(score, "points", quartile, items, (Risk("survival", "4 years", survival, CELLI_2004),))


@calculator(
    title="COPD Assessment Test (CAT), score",
    source=JONES_2009,
    conditions=("chronic obstructive pulmonary disease",),
    outcome="impact of the disease on health",
    aliases=("CAT score", "COPD Assessment Test", "CAT"),
    licence="The test is GlaxoSmithKline's; its statements are not reproduced. Patients answer the licensed form, and "
    "the "
    "eight marks are scored here.",
    disputed="a score of exactly 10 is low impact in the grades used here, medium in others",
    confirmed="openEHR guideline model: all 6 cases agree",
)
def copd_assessment_test(
    cat_cough: Annotated[
        float,
        _cat(
            "cough",
            "cat cough",
            "cough score",
            *(
                f"cough {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "cough (score",
            "cough (rated",
            *(
                f"chronic cough {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "chronic cough (score",
            "chronic cough (rated",
            *(
                f"coughing {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "coughing (score",
            "coughing (rated",
            levels={
                0: (
                    "never coughs",
                    "never coughing",
                    "cough is absent",
                    "does not cough at all",
                    "no cough at all",
                ),
                5: (
                    "coughs all the time",
                    "cough all the time",
                    "coughing all the time",
                    "coughs constantly",
                    "constant coughing",
                    "coughing constantly",
                ),
            },
        ),
    ],
    cat_phlegm: Annotated[
        float,
        _cat(
            "phlegm",
            "cat phlegm",
            "phlegm score",
            "phlegm",
            *(
                f"phlegm {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "phlegm (score",
            "phlegm (rated",
            *(
                f"phlegm production {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "phlegm production (score",
            "phlegm production (rated",
            *(
                f"sputum {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "sputum (score",
            "sputum (rated",
            *(
                f"mucus {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "mucus (score",
            "mucus (rated",
            *(
                f"sputum production {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "sputum production (score",
            "sputum production (rated",
            levels={
                0: (
                    "no phlegm",
                    "no phlegm production",
                    "no mucus in the chest",
                    "no phlegm in the chest",
                    "denies phlegm",
                ),
                5: (
                    "completely full of phlegm",
                    "full of phlegm",
                    "chest is full of mucus",
                    "completely full of mucus",
                ),
            },
        ),
    ],
    cat_chest_tightness: Annotated[
        float,
        _cat(
            "chest tightness",
            "cat chest tightness",
            "chest tightness score",
            *(
                f"chest tightness {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "chest tightness (score",
            "chest tightness (rated",
            *(
                f"tightness in the chest {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "tightness in the chest (score",
            "tightness in the chest (rated",
            *(
                f"tightness {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "tightness (score",
            "tightness (rated",
            levels={
                0: (
                    "no chest tightness",
                    "chest does not feel tight",
                    "no tightness in the chest",
                    "chest does not feel tight at all",
                ),
                5: (
                    "chest feels very tight",
                    "chest feels extremely tight",
                    "very tight chest",
                ),
            },
        ),
    ],
    cat_breathlessness: Annotated[
        float,
        _cat(
            "breathlessness",
            "cat breathlessness",
            "breathlessness score",
            *(
                f"breathlessness {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "breathlessness (score",
            "breathlessness (rated",
            *(
                f"shortness of breath {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "shortness of breath (score",
            "shortness of breath (rated",
            levels={
                0: (
                    *(
                        f"not breathless {a}"
                        for a in (
                            "when walking up a hill",
                            "walking up a hill",
                            "when climbing stairs",
                            "climbing one flight of stairs",
                            "when walking uphill",
                            "on hills or stairs",
                            "on stairs",
                        )
                    ),
                ),
                5: (
                    "very breathless when walking up a hill",
                    "very breathless walking up a hill",
                    "very breathless when climbing stairs",
                    "very breathless climbing one flight of stairs",
                    "very breathless on stairs",
                ),
            },
        ),
    ],
    cat_activities: Annotated[
        float,
        _cat(
            "activities at home",
            "cat activities",
            "activity limitation score",
            *(
                f"activities {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "activities (score",
            "activities (rated",
            *(
                f"limited activities {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "limited activities (score",
            "limited activities (rated",
            *(
                f"activity limitation {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "activity limitation (score",
            "activity limitation (rated",
            *(
                f"limitation in activities {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "limitation in activities (score",
            "limitation in activities (rated",
            *(
                f"ability in daily activities {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "ability in daily activities (score",
            "ability in daily activities (rated",
            *(
                f"limitations at home {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "limitations at home (score",
            "limitations at home (rated",
            *(
                f"reduced activities {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "reduced activities (score",
            "reduced activities (rated",
            *(
                f"activities due to symptoms {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "activities due to symptoms (score",
            "activities due to symptoms (rated",
            *(
                f"limitation of activities {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "limitation of activities (score",
            "limitation of activities (rated",
            levels={
                0: (
                    "not limited in any activities at home",
                    "not limited doing any activities at home",
                    "not limited in activities at home",
                    "not limited at home",
                    "not limited in doing activities at home",
                    "no limitations in performing activities at home",
                    "no limitations in activities at home",
                    "no limitation in activities at home",
                    "no difficulty with activities at home",
                ),
                5: (
                    "very limited in activities at home",
                    "very limited doing activities at home",
                    "very limited in doing activities at home",
                    "very limited in her activities at home",
                    "very limited in his activities at home",
                    "severe limitation in activities at home",
                    "severe limitations in activities at home",
                    "severely limited in activities at home",
                ),
            },
        ),
    ],
    cat_confidence: Annotated[
        float,
        _cat(
            "confidence in leaving home",
            "cat confidence",
            "confidence score",
            *(
                f"confidence {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "confidence (score",
            "confidence (rated",
            *(
                f"confidence in leaving home {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "confidence in leaving home (score",
            "confidence in leaving home (rated",
            *(
                f"confidence leaving home {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "confidence leaving home (score",
            "confidence leaving home (rated",
            *(
                f"confidence in leaving her home {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "confidence in leaving her home (score",
            "confidence in leaving her home (rated",
            *(
                f"confidence in leaving his home {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "confidence in leaving his home (score",
            "confidence in leaving his home (rated",
            levels={
                0: (
                    *(
                        f"confident {a} {b}"
                        for a in (
                            "leaving",
                            "in leaving",
                            "about leaving",
                            "to leave",
                        )
                        for b in (
                            "home",
                            "his home",
                            "her home",
                            "the house",
                            "the home",
                        )
                    ),
                    "confident in his ability to leave his home",
                    "confident in his ability to leave her home",
                    "confident in her ability to leave his home",
                    "confident in her ability to leave her home",
                ),
                5: (
                    *(
                        f"not at all confident {a} {b}"
                        for a in (
                            "leaving",
                            "in leaving",
                            "about leaving",
                            "to leave",
                        )
                        for b in (
                            "home",
                            "his home",
                            "her home",
                            "the house",
                        )
                    ),
                    "no confidence in leaving home",
                    "no confidence in leaving his home",
                    "no confidence in leaving her home",
                    "no confidence in leaving the house",
                    "lack of confidence in leaving home",
                    "lack of confidence in leaving his home",
                    "lack of confidence in leaving her home",
                    "lack of confidence in leaving the house",
                    "lacks confidence in leaving home",
                    "lacks confidence in leaving his home",
                    "lacks confidence in leaving her home",
                    "lacks confidence in leaving the house",
                    "afraid to leave home",
                    "afraid to leave his home",
                    "afraid to leave her home",
                    "afraid to leave the house",
                ),
            },
        ),
    ],
    cat_sleep: Annotated[
        float,
        _cat(
            "sleep",
            "cat sleep",
            "sleep score",
            *(
                f"sleep {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "sleep (score",
            "sleep (rated",
            *(
                f"disrupted sleep {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "disrupted sleep (score",
            "disrupted sleep (rated",
            *(
                f"sleep disturbance {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "sleep disturbance (score",
            "sleep disturbance (rated",
            *(
                f"sleep disturbances {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "sleep disturbances (score",
            "sleep disturbances (rated",
            *(
                f"sleep quality {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "sleep quality (score",
            "sleep quality (rated",
            *(
                f"poor sleep {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "poor sleep (score",
            "poor sleep (rated",
            levels={
                0: (
                    "sleeps soundly",
                    "sleep soundly",
                    "sleeping soundly",
                    "sound sleep",
                    "sleeps well",
                ),
                5: (
                    "does not sleep soundly",
                    "not sleeping soundly",
                    "cannot sleep soundly",
                    "unable to sleep soundly",
                ),
            },
        ),
    ],
    cat_energy: Annotated[
        float,
        _cat(
            "energy",
            "cat energy",
            "energy score",
            *(
                f"energy {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "energy (score",
            "energy (rated",
            *(
                f"energy level {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "energy level (score",
            "energy level (rated",
            *(
                f"energy levels {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "energy levels (score",
            "energy levels (rated",
            *(
                f"lack of energy {a}"
                for a in (
                    "rated",
                    "rated at",
                    "rated as",
                    "scored",
                    "scored at",
                    "scores",
                    "score",
                    "score of",
                    "with a score of",
                    "is rated",
                    "rating",
                    "rating of",
                )
            ),
            "lack of energy (score",
            "lack of energy (rated",
            levels={
                0: (
                    "lots of energy",
                    "plenty of energy",
                    "full of energy",
                ),
                5: (
                    "no energy at all",
                    "no energy",
                    "completely lacks energy",
                ),
            },
        ),
    ],
) -> Result:
    """Impact of chronic obstructive pulmonary disease on a patient's health, from the eight marks of the test.

    Measures symptoms and their burden, not airflow obstruction or risk.
    """
    items = (
        Item("Cough", int(cat_cough)),
        Item("Phlegm", int(cat_phlegm)),
        Item("Chest tightness", int(cat_chest_tightness)),
        Item("Breathlessness", int(cat_breathlessness)),
        Item("Activities", int(cat_activities)),
        Item("Confidence", int(cat_confidence)),
        Item("Sleep", int(cat_sleep)),
        Item("Energy", int(cat_energy)),
    )
    score = total(*items)
    band = upto(score, {10: "low impact", 20: "medium impact", 30: "high impact"}, over="very high impact (over 30)")
    return Result(score, "points", band, items)
