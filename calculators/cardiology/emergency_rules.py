"""Chest pain and syncope in the emergency department: who is at low risk of a serious event."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Criterion
from ..vocabulary.cardiovascular import (
    FamilyHistoryOfCoronaryDisease,
    HeartFailure,
    Hypercholesterolaemia,
    Hypertension,
)
from ..vocabulary.haematology import Haematocrit
from ..vocabulary.heart import PainReproducedByPalpation, PreviousCoronaryDisease
from ..vocabulary.metabolic import Diabetes
from ..vocabulary.patient import AdultAge, Sex, Smoker
from ..vocabulary.vital_signs import SystolicPressure
from ..vocabulary.wards import NO_RADIATION
from .chest_pain import SPREADS, SPREADS_IN_SHORT

THAN_2014 = Source(
    "Than M, Flaws D, Sanders S, et al. Development and validation of the Emergency Department Assessment of Chest "
    "pain Score and 2 h accelerated diagnostic protocol. Emerg Med Australas 2014",
    url="https://mobile.fpnotebook.com/CV/Exam/EmrgncyDprtmntAssmntOfChstPnScr.htm",
    where="the points; the limit of 16",
    read="secondary",
    via="Family Practice Notebook (points); QxMD and an R function named EDACS (the same points; risk factors count at "
    "18 to 50 years); arm or shoulder alone in Guideline Central",
)
QUINN_2004 = Source(
    "Quinn JV, Stiell IG, McDermott DA, Sellers KL, Kohn MA, Wells GA. Derivation of the San Francisco Syncope Rule to "
    "predict patients with short-term serious outcomes. Ann Emerg Med 2004;43(2):224-232",
    doi="10.1016/s0196-0644(03)00823-0",
    pmid="14747812",
    where="abstract: the five predictors; serious outcome by result of the rule",
    read="abstract",
    via="rates from QxMD's predictive values (negative 99.2 %, positive 24.8 %); definition of the ECG item from the "
    "abstract of the validation, Ann Emerg Med 2006;47(5):448-454",
)

_ARMS = ("arm", "left arm", "right arm", "both arms", "left shoulder", "right shoulder")
_AGE_POINTS: dict[float, int] = {45: 2, 50: 4, 55: 6, 60: 8, 65: 10, 70: 12, 75: 14, 80: 16, 85: 18}


@calculator(
    title="EDACS (Emergency Department Assessment of Chest pain Score)",
    source=THAN_2014,
    conditions=("chest pain",),
    outcome="major adverse cardiac event",
    setting="emergency department",
    aliases=("EDACS", "EDACS-ADP", "Emergency Department Assessment of Chest Pain Score"),
    disputed="two of six reproductions count pain that spreads to an arm or shoulder only, and not to neck or jaw",
)
def edacs(
    age: AdultAge,
    sex: Sex,
    previous_coronary_disease: PreviousCoronaryDisease,
    hypertension: Hypertension,
    hypercholesterolaemia: Hypercholesterolaemia,
    diabetes: Diabetes,
    smoker: Smoker,
    family_history_of_coronary_disease: FamilyHistoryOfCoronaryDisease,
    diaphoresis: Annotated[
        bool,
        Criterion(
            "sweating with the chest pain, as reported or seen",
            terms=(
                "diaphoresis",
                "diaphoretic",
                "sweating",
                "sweaty",
                "clammy",
                "sweats",
                *("clammy+++", "sweaty++", "sweaty and clammy", "cold sweats", "drenched in sweat"),
                *("pouring with sweat", "perspiring", "sweated", "broke out in a sweat", "profuse sweating"),
                "dripping w it",
                "dripping with it",
                "dripping with sweat",
                "dripping in sweat",
                "drenched with sweat",
                "soaked in sweat",
                "soaked with sweat",
                "sweating buckets",
                "sweaty with it",
                "cold sweat",
                "came out in a sweat",
                "beads of sweat",
                "sweating ++",
                "clammy with it",
                "sweating profusely",
            ),
            excludes=(
                "night sweats",
                *("sweating at night", "sweats at night", "hot sweats at menopause"),
            ),
            opposites=(
                "warm and dry",
                "not sweaty",
                "not clammy",
                "not sweaty or clammy",
                "skin warm and dry",
                "no sweating",
                "not sweating",
                "no diaphoresis",
                "not diaphoretic",
                "no sweats",
                "nil sweating",
                "not clammy or sweaty",
                "no clamminess",
                "non-diaphoretic",
            ),
        ),
    ],
    pain_to_arm_shoulder_neck_or_jaw: Annotated[
        bool,
        Criterion(
            "the chest pain spreads to an arm, a shoulder, the neck or the jaw",
            includes=(
                "radiates to the arm",
                "radiates to the left arm",
                "radiates to the right arm",
                "radiates to the shoulder",
                "radiates to the left shoulder",
                "radiates to the neck",
                "radiates to the jaw",
                "radiating to the arm",
                "radiating to the left arm",
                "radiating to the right arm",
                "radiating to the shoulder",
                "radiating to the left shoulder",
                "radiating to the neck",
                "radiating to the jaw",
                "radiation to the arm",
                "radiation to the left arm",
                "radiation to the right arm",
                "radiation to the shoulder",
                "radiation to the left shoulder",
                "radiation to the neck",
                "radiation to the jaw",
                *(
                    f"{spreads} {where}"
                    for spreads in SPREADS_IN_SHORT
                    for where in (*_ARMS, *("shoulder", "neck", "jaw"))
                ),
                *(
                    f"{spreads} {whose} {where}"
                    for spreads in SPREADS
                    for whose in ("the", "his", "her")
                    for where in _ARMS
                ),
                *("arm radiation", "jaw radiation", "left arm radiation", "radiation l arm", "radiation down arm"),
                *("-> l arm + jaw", "-> l arm and jaw", "-> l arm/jaw", "-> jaw + l arm", "-> jaw and l arm", "-> jaw"),
                *("rad l arm", "rad r arm", "rad jaw", "rad l shoulder", "radiates both arms", "radiates l arm"),
                *("radiates jaw", "pain in chest and left arm", "chest and left arm pain", "chest and arm pain"),
                *("chest pain and left arm pain", "chest + l arm pain", "cp + l arm pain"),
                *("chest, neck and jaw pain", "chest and jaw pain"),
            ),
            wider=("pain radiates", "radiating pain", "radiation of pain"),
            opposites=(
                *("non-radiating", "nonradiating", "does not radiate", "doesn't radiate", "not radiating"),
                *(
                    "radiates to the back only",
                    "radiates to back only",
                    "nil radiation",
                    "no radiation",
                    "without radiation",
                    "did not radiate",
                ),
                *NO_RADIATION,
                "no jaw or arm pain",
                "no arm/neck/jaw pain",
                "no jaw/arm radiation",
                "no arm/jaw radiation",
                "pain not radiating",
                "localised, no radiation",
            ),
            terms=(
                "→ l arm",
                "→ r arm",
                "→ left arm",
                "→ right arm",
                "→ both arms",
                "→ arm",
                "→ arms",
                "→ jaw",
                "→ neck",
                "→ neck and jaw",
                "→ jaw and l arm",
                "→ l shoulder",
                "→ r shoulder",
                "→ left shoulder",
                "→ right shoulder",
                "→ shoulder",
                "-> l arm",
                "-> r arm",
                "-> left arm",
                "-> both arms",
                "-> neck",
                "-> l shoulder",
                "-> left shoulder",
                "into l arm",
                "into r arm",
                "into left arm",
                "into right arm",
                "into jaw",
                "into the jaw",
                "into his jaw",
                "into her jaw",
                "into neck",
                "rad to l arm",
                "rad to jaw",
                "rad to neck",
                "rad left arm",
                "rad to left arm",
                "rad to both arms",
                "rad arm",
                "rad to arm",
                "up into jaw",
                "up to jaw",
                "up into the jaw",
            ),
        ),
    ],
    pleuritic_pain: Annotated[
        bool,
        Criterion(
            "breathing in brings on the pain or makes it worse",
            terms=(
                "pleuritic chest pain",
                "pleuritic pain",
                "pleuritic",
                "worse on inspiration",
                "worse with inspiration",
                "worse with deep breathing",
                "worse on breathing in",
                *("worse on insp", "worse on breathing", "worse w inspiration", "worse w breathing"),
                *("worse on deep inspiration", "worse with deep inspiration", "worse on deep breath"),
                *("worse on deep breathing", "worse with breathing", "worse breathing in"),
                *("worse when breathing in", "worse when he breathes in", "worse when she breathes in"),
                *("hurts to breathe", "hurts to breathe in", "catches on breathing in"),
                *("catching on inspiration", "pleuritic cp", "painful to breathe in", "pain on inspiration"),
                *("pain on deep inspiration", "pain with inspiration", "pain with deep inspiration"),
                *("pain on breathing", "pain on breathing in", "pain with breathing", "pain when breathing in"),
                *("exacerbated by inspiration", "exacerbated by deep inspiration", "exacerbated by breathing"),
                *("sharp on breathing in", "sharp on inspiration", "inspiratory chest pain"),
                *("worse taking a deep breath", "worse with a deep breath", "pleuritic in nature"),
                "worse deep breath",
                "worse with deep breath",
                "worse deep inspiration",
                "worse inspiration",
                "catches when he breathes in",
                "catches when she breathes in",
                "hurts on breathing in",
                "hurts to take a deep breath",
                "hurts to breathe deeply",
            ),
            opposites=(
                *("non-pleuritic", "nonpleuritic", "not pleuritic", "not worse on breathing"),
                *("not worse on inspiration", "not worse with breathing", "not worse with inspiration"),
                *("unaffected by breathing", "unaffected by inspiration", "not affected by breathing"),
                *("no change with breathing", "no change with respiration", "not pleuritic or positional"),
                *("unaffected by respiration", "doesn't hurt to breathe"),
                "not worse on breathing in",
                "no pleuritic pain",
                "no pleuritic element",
                "no pleuritic component",
                "nil pleuritic",
                "no pleuritic cp",
                "not changed by breathing",
            ),
        ),
    ],
    pain_reproduced_by_palpation: PainReproducedByPalpation,
) -> Result:
    """Whether the presentation of an adult with chest pain is low-risk, as one of three parts of a two-hour protocol.

    The protocol calls a patient low-risk only if the ECG shows no new ischaemia and troponins on arrival and at two
    hours are negative as well. Known coronary disease or three risk factors count up to the age of 50.
    """
    factors = hypertension + hypercholesterolaemia + diabetes + smoker + family_history_of_coronary_disease
    items = (
        Item("Age", upto(age, _AGE_POINTS, over=20)),
        Item("Male sex", 6 if sex == "male" else 0),
        Item(
            "Known coronary disease or three risk factors, to age 50",
            4 if age <= 50 and (previous_coronary_disease or factors >= 3) else 0,
        ),
        Item("Sweating", 3 if diaphoresis else 0),
        Item("Spreads to arm, shoulder, neck or jaw", 5 if pain_to_arm_shoulder_neck_or_jaw else 0),
        Item("Pain on breathing in", -4 if pleuritic_pain else 0),
        Item("Reproduced by palpation", -6 if pain_reproduced_by_palpation else 0),
    )
    score = total(*items)
    return Result(
        score, "points", upto(score, {15: "low-risk score (under 16)"}, over="not low-risk (16 or over)"), items
    )


@calculator(
    title="San Francisco Syncope Rule",
    source=QUINN_2004,
    conditions=("syncope",),
    outcome="serious outcome",
    setting="emergency department",
    aliases=("SFSR", "CHESS rule", "CHESS criteria", "San Francisco rule"),
)
def san_francisco_syncope(
    heart_failure: HeartFailure,
    haematocrit: Haematocrit,
    ecg_changed_or_not_sinus: Annotated[
        bool,
        Criterion(
            "ECG or monitoring shows a rhythm other than sinus, or any change that is new",
            terms=("non-sinus rhythm", "new ecg changes", "new ekg changes", "new ecg change"),
            includes=(
                "atrial fibrillation on ecg",
                "complete heart block",
                "ventricular tachycardia",
                "paced rhythm",
                *("ecg af", "ecg: af", "ekg af", "ekg: af", "ecg afib", "ecg: afib", "fast af", "af with rvr"),
                *("rapid af", "new af", "atrial flutter on ecg", "ecg flutter", "ecg: flutter", "ecg paced"),
                *("ecg: paced", "ventricular paced", "av paced", "v-paced", "ecg chb", "ecg: chb", "chb rate"),
                *("third-degree heart block", "junctional rhythm", "junctional bradycardia"),
                *("supraventricular tachycardia on ecg", "runs of vt", "nsvt on telemetry", "nsvt on tele"),
                *("new lbbb", "new rbbb", "new bundle branch block", "new twi", "new t wave inversion"),
                *("new st depression", "new st elevation"),
            ),
            opposites=(
                "normal sinus rhythm with no acute changes",
                "normal ecg",
                "normal ekg",
                *("ecg nad", "ecg: nad", "ecg normal", "ecg: normal", "ekg normal", "ekg: normal"),
                *("normal 12-lead", "12-lead normal", "ecg wnl", "ekg wnl", "ecg sr nad", "ecg nsr nad"),
                *("unremarkable ecg", "unremarkable ekg", "sinus rhythm, no acute changes"),
                *("sr, no acute changes", "nsr, no acute changes", "nsr, nil acute", "sr, nil acute"),
                *("ecg nsr nil acute", "ecg sr nil acute", "sinus rhythm, unchanged", "sr, unchanged"),
                *("sinus rhythm with no new changes", "sinus rhythm, no new changes", "sinus rhythm, nil new"),
            ),
        ),
    ],
    breathless_with_syncope: Annotated[
        bool,
        Criterion(
            "the patient complains of shortness of breath",
            terms=(
                "shortness of breath",
                "short of breath",
                "dyspnoea",
                "dyspnea",
                "breathlessness",
                "breathless",
                "sob",
                *("sob since", "sob after", "bit sob", "feels sob", "sobar", "soboe", "breathless since"),
                *("sob on arrival", "short of breath since"),
            ),
            opposites=(
                *("not sob", "no sob", "nil sob", "not breathless", "no dyspnoea", "not short of breath"),
                *("no breathlessness", "no sob or cp", "breathing comfortably"),
            ),
        ),
    ],
    systolic_pressure: SystolicPressure,
) -> Result:
    """Whether a patient with syncope or near syncope is at high risk of a serious outcome in the next week.

    Pressure is that at triage. Any criterion makes the rule positive. Later studies missed more events than the first
    two did. Not for loss of consciousness from trauma, alcohol or drugs, or for a definite seizure.
    """
    items = (
        Item("History of heart failure", 1 if heart_failure else 0),
        Item("Haematocrit under 30 %", 1 if haematocrit < 30 else 0),
        Item("Abnormal ECG", 1 if ecg_changed_or_not_sinus else 0),
        Item("Shortness of breath", 1 if breathless_with_syncope else 0),
        Item("Systolic pressure under 90 mmHg", 1 if systolic_pressure < 90 else 0),
    )
    score = total(*items)
    return Result(
        score,
        "criteria",
        upto(score, {0: "not high-risk (rule negative)"}, over="high-risk (rule positive)"),
        items,
        (Risk("serious outcome", "7 days", upto(score, {0: 0.8}, over=24.8), QUINN_2004),),
    )
