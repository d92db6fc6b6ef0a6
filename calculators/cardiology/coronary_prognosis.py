"""How patients with coronary disease fare: after an infarction, by the exercise test, and by their symptoms."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.biochemistry import Creatinine
from ..vocabulary.cardiovascular import KillipClass
from ..vocabulary.heart import AnginaGrade, Bnp
from ..vocabulary.metabolic import Diabetes
from ..vocabulary.patient import AdultAge, Sex
from ..vocabulary.respiratory import ChronicLungDisease
from ..vocabulary.vital_signs import HeartRate, SystolicPressure
from .coronary_findings import TroponinRatio

MORROW_2001 = Source(
    "Morrow DA, Antman EM, Giugliano RP, et al. Lancet 2001;358(9293):1571-1575",
    url="https://www.mdapp.co/timi-score-calculator-135/",
    where="formula; deaths by fifth of the index",
    read="secondary",
    via="MDApp, TIMI score calculator; Cambio, GDL model TRI.v1 gives the same limits and 30-day deaths",
)
FANAROFF_2018 = Source(
    "Fanaroff AC, Chen AY, Thomas LE, et al. J Am Heart Assoc 2018;7(11):e008894",
    doi="10.1161/JAHA.118.008894",
    where="points of the nine variables; complications by score",
    read="secondary",
    via="Cambio, GDL model ACTION_ICU_score.v1, and MDCalc (points); an online form (rates); the abstract was read",
)
KHOT_2003 = Source(
    "Khot UN, Jia G, Moliterno DJ, et al. JAMA 2003;290(16):2174-2181",
    pmid="14570953",
    where="abstract: deaths by class in non-ST-elevation acute coronary syndromes",
    read="abstract",
)
KILLIP_1967 = Source(
    "Killip T, Kimball JT. Am J Cardiol 1967;20(4):457-464",
    url="https://bmccardiovascdisord.biomedcentral.com/articles/10.1186/s12872-018-0744-1/tables/1",
    where="the four classes",
    read="secondary",
    via="BMC Cardiovasc Disord 2018, table 1",
)
NGUYEN_2018 = Source(
    "Nguyen OK, Makam AN, Clark C, et al. J Am Heart Assoc 2018;7(8):e008882",
    doi="10.1161/JAHA.118.008882",
    where="points of the seven predictors; readmissions by group",
    read="secondary",
    via="the cases of the GDL model READMITS_Score.v1; the abstract was read",
)
MARK_1991 = Source(
    "Mark DB, Shaw L, Harrell FE Jr, et al. N Engl J Med 1991;325(12):849-853",
    url="http://acpjc.org/Content/116/1/issue/ACPJC-1992-116-1-023.htm",
    where="formula and angina index",
    read="secondary",
    via="ACP Journal Club 1992;116:23; the cases of the GDL model Duke_Treadmill_Score.v1 give groups and survival",
)
CAMPEAU_1976 = Source(
    "Campeau L. Circulation 1976;54(3):522-523",
    url="https://empendium.com/mcmtextbook/table/B31.2.5-1.",
    where="the four grades",
    read="secondary",
    via="McMaster Textbook of Internal Medicine, table 3.11-9",
)


@calculator(
    title="TIMI Risk Index",
    source=MORROW_2001,
    conditions=("st-elevation myocardial infarction",),
    outcome="death",
    setting="at presentation",
    aliases=("TRI", "TIMI risk index for STEMI"),
)
def timi_risk_index(age: AdultAge, heart_rate: HeartRate, systolic_pressure: SystolicPressure) -> Result:
    """Risk of death in hospital from ST-elevation infarction, by age, heart rate and systolic pressure alone.

    Made in trial patients fit for fibrinolysis. The index is rounded to 0.1 after its group is found; the groups are
    fifths of the trial's patients, from the lowest risk to the highest.
    """
    index = heart_rate * (age / 10) ** 2 / systolic_pressure
    return Result(
        round(index, 1),
        "",
        upto(
            index,
            {12.5: "group 1 of 5", 17.5: "group 2 of 5", 22.5: "group 3 of 5", 30: "group 4 of 5"},
            over="group 5 of 5",
        ),
        (),
        (
            Risk("death", "24 hours", upto(index, {12.5: 0.2, 17.5: 0.4, 22.5: 1.0, 30: 2.4}, over=6.9), MORROW_2001),
            Risk(
                "death", "in hospital", upto(index, {12.5: 0.6, 17.5: 1.5, 22.5: 3.1, 30: 6.5}, over=15.8), MORROW_2001
            ),
            Risk("death", "30 days", upto(index, {12.5: 0.8, 17.5: 1.9, 22.5: 3.3, 30: 7.3}, over=17.4), MORROW_2001),
        ),
    )


@calculator(
    title="ACTION ICU risk score",
    source=FANAROFF_2018,
    conditions=("acute coronary syndrome without ST elevation",),
    excludes=("st-elevation myocardial infarction",),
    ages=(65, 120),
    outcome="complication that needs intensive care",
    setting="on admission",
    aliases=("ACTION ICU",),
)
def action_icu(
    age: AdultAge,
    creatinine: Creatinine,
    heart_rate: HeartRate,
    systolic_pressure: SystolicPressure,
    troponin_ratio: TroponinRatio,
    heart_failure_signs: Annotated[
        bool,
        Criterion(
            "signs or symptoms of heart failure on admission",
            terms=(
                "signs of heart failure",
                "symptoms of heart failure",
                "acute heart failure",
                "signs or symptoms of heart failure",
                "signs and symptoms of heart failure",
                "clinical heart failure",
                "signs of congestive heart failure",
                "signs of chf",
                "signs of acute heart failure",
            ),
            includes=(
                "pulmonary oedema",
                "pulmonary edema",
                "bibasilar crackles",
                "bibasal crackles",
                "killip ii",
                "decompensated heart failure",
                "killip iii",
                "killip class ii",
                "killip class iii",
                "bibasilar rales",
                "bibasal rales",
                "bilateral crackles",
                "bilateral rales",
                "pulmonary congestion",
            ),
            wider=("heart failure",),
        ),
    ],
    st_depression: Annotated[
        bool,
        Criterion(
            "ST-segment depression on the presenting ECG",
            terms=(
                "st depression",
                "st-segment depression",
                "st segment depression",
                "st depressions",
                "depressed st segments",
                "st depressed",
            ),
        ),
    ],
    previous_revascularisation: Annotated[
        bool,
        Criterion(
            "coronary intervention or bypass in the past",
            terms=(
                "prior revascularization",
                "previous revascularisation",
                "prior revascularisation",
                "history of revascularization",
                "history of prior revascularization",
                "history of coronary revascularization",
                "prior coronary revascularization",
                "previous coronary revascularization",
                "past revascularization",
                "previous coronary intervention",
                "prior coronary intervention",
            ),
            includes=(
                "prior pci",
                "previous pci",
                "history of pci",
                "prior cabg",
                "previous cabg",
                "history of cabg",
                "coronary stent",
                "drug-eluting stent",
                "previous angioplasty",
                "prior angioplasty",
                "history of angioplasty",
                "previous coronary angioplasty",
                "prior coronary angioplasty",
                "coronary angioplasty",
                "previous stent",
                "prior stent",
                "previous stenting",
                "prior stenting",
                "history of stenting",
                "history of coronary stenting",
                "prior coronary bypass",
                "previous coronary bypass",
                "history of coronary bypass",
                "previous bypass surgery",
                "prior bypass surgery",
                "history of bypass surgery",
                "prior coronary artery bypass",
                "previous coronary artery bypass",
                "history of coronary artery bypass",
                "status post cabg",
                "s/p cabg",
                "status post pci",
                "s/p pci",
                "prior percutaneous coronary intervention",
                "previous percutaneous coronary intervention",
                "history of percutaneous coronary intervention",
            ),
        ),
    ],
    chronic_lung_disease: ChronicLungDisease,
) -> Result:
    """Risk of needing intensive care after NSTEMI in patients aged 65 or over who are stable on admission.

    Not for patients who arrive in cardiogenic shock or cardiac arrest. Counted are cardiac arrest, shock, high-grade
    atrioventricular block, respiratory failure, stroke and death in hospital.
    """
    items = (
        Item("Age 70 or over", 1 if age >= 70 else 0),
        Item("Creatinine 1.1 mg/dL or more", 1 if creatinine >= 1.1 else 0),
        Item("Heart rate", below(heart_rate, {85: 0, 100: 1}, otherwise=3)),
        Item("Systolic pressure", below(systolic_pressure, {125: 3, 145: 1}, otherwise=0)),
        Item("Troponin 12 times the upper limit or more", 2 if troponin_ratio >= 12 else 0),
        Item("Signs or symptoms of heart failure", 5 if heart_failure_signs else 0),
        Item("ST depression", 1 if st_depression else 0),
        Item("No revascularisation in the past", 0 if previous_revascularisation else 1),
        Item("Chronic lung disease", 2 if chronic_lung_disease else 0),
    )
    score = total(*items)
    rate: float | tuple[float, float] = (
        (39.3, 100)
        if score > 14
        else upto(
            score,
            {
                1: 3.4,
                2: 4.9,
                3: 5.5,
                4: 6.9,
                5: 9.3,
                6: 12.0,
                7: 14.6,
                8: 17.4,
                9: 20.8,
                10: 23.3,
                11: 27.7,
                12: 31.0,
                13: 31.5,
            },
            over=39.3,
        )
    )
    outcome = "complication that needs intensive care"
    return Result(score, "points", "", items, (Risk(outcome, "in hospital", rate, FANAROFF_2018),))


@calculator(
    title="Killip class",
    source=KILLIP_1967,
    conditions=("acute coronary syndrome",),
    outcome="death",
    aliases=("Killip classification", "Killip-Kimball classification"),
)
def killip(killip_class: KillipClass) -> Result:
    """Severity of heart failure at presentation with acute coronary syndrome, and how many died with it.

    Deaths are those of patients without ST elevation in trials of about 2000, in which classes III and IV were counted
    together; class IV alone is far worse.
    """
    deaths = 2.8 if killip_class == "I" else 8.8 if killip_class == "II" else 14.4
    later = 5.0 if killip_class == "I" else 14.7 if killip_class == "II" else 23.0
    return Result(
        f"class {killip_class}",
        "",
        "",
        (),
        (Risk("death", "30 days", deaths, KHOT_2003), Risk("death", "6 months", later, KHOT_2003)),
    )


@calculator(
    title="AMI READMITS score",
    source=NGUYEN_2018,
    conditions=("acute myocardial infarction",),
    outcome="readmission",
    setting="first day in hospital",
    aliases=("READMITS",),
    confirmed="GDL READMITS_Score.v1: its 9 cases agree",
)
def readmits(
    age: AdultAge,
    sex: Sex,
    creatinine: Creatinine,
    bnp: Bnp,
    diabetes: Diabetes,
    timely_pci: Annotated[
        bool,
        Criterion(
            "percutaneous coronary intervention within 24 hours of arrival",
            terms=(
                "timely pci",
                "pci within 24 hours",
                "primary pci",
                "emergent pci",
                "urgent pci",
                "timely percutaneous coronary intervention",
                "percutaneous coronary intervention within 24 hours",
                "pci within 24 h",
                "pci within 24 hrs",
                "early pci",
                "immediate pci",
                "emergency pci",
                "emergency percutaneous coronary intervention",
                "emergent percutaneous coronary intervention",
                "urgent percutaneous coronary intervention",
                "timely coronary intervention",
                "immediate percutaneous coronary intervention",
            ),
            includes=(
                "primary percutaneous coronary intervention",
                "primary angioplasty",
                "primary coronary angioplasty",
                "rescue pci",
                "ppci",
                "pci on the day of admission",
                "pci on the same day",
            ),
        ),
    ],
    systolic_pressure: SystolicPressure,
) -> Result:
    """Risk of unplanned readmission within 30 days after acute myocardial infarction, from the first day's data.

    An NT-proBNP of 125 pg/mL or more counts in the publication as a BNP of 50 pg/mL or more; this takes the BNP. Not
    validated outside the six hospitals in Texas it was made in.
    """
    items = (
        Item("Creatinine over 2 mg/dL", 6 if creatinine > 2 else 0),
        Item("BNP 50 pg/mL or more", 8 if bnp >= 50 else 0),
        Item(
            "Age, 1 for each 10 years over 18",
            below(age, {28: 0, 38: 1, 48: 2, 58: 3, 68: 4, 78: 5, 88: 6, 98: 7, 108: 8, 118: 9}, otherwise=10),
        ),
        Item("Diabetes", 4 if diabetes else 0),
        Item("Female sex", 2 if sex == "female" else 0),
        Item("No timely coronary intervention", 0 if timely_pci else 1),
        Item("Systolic pressure under 100 mmHg", 3 if systolic_pressure < 100 else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(
            score,
            {13: "extremely low risk", 15: "low risk", 17: "moderate risk", 19: "high risk"},
            over="extremely high risk",
        ),
        items,
        (Risk("readmission", "30 days", upto(score, {13: 2, 15: 8, 17: 9, 19: 17}, over=34), NGUYEN_2018),),
    )


@calculator(
    title="Duke treadmill score",
    source=MARK_1991,
    conditions=("exercise treadmill test",),
    outcome="survival",
    aliases=("DTS", "Duke treadmill"),
    confirmed="GDL Duke_Treadmill_Score.v1: its cases agree",
)
def duke_treadmill(
    exercise_duration: Annotated[
        float,
        Quantity(
            "min",
            0,
            30,
            "duration of exercise by the Bruce protocol",
            terms=(
                "duration of exercise",
                "exercise duration",
                "exercise time",
                "exercised for",
                "on the treadmill for",
                "treadmill for",
                "exercised on the treadmill for",
                "of the bruce protocol",
                "of bruce protocol",
                "bruce protocol for",
                "of a bruce protocol",
                "minutes on the treadmill",
                "treadmill time",
                "exercise on the treadmill for",
                "on the treadmill",
                "able to exercise for",
                "exercise which lasted",
                "exercise tolerance of",
                "total exercise time",
                "test duration",
            ),
            spellings={"minutes": "min", "mins": "min"},
        ),
    ],
    exercise_st_deviation: Annotated[
        float,
        Quantity(
            "mm",
            0,
            15,
            "largest net ST-segment deviation during or after exercise, in any lead but aVR",
            terms=("maximal st deviation", "maximum st deviation", "max st deviation", "st-segment deviation"),
            spellings={"millimeters": "mm", "millimetres": "mm"},
        ),
    ],
    exercise_angina: Annotated[
        Literal["none", "non-limiting", "limiting"],
        Choice(
            "angina during the test: none; non-limiting; limiting (the reason to stop)",
            {
                "none": (
                    "no angina during exercise",
                    "no angina",
                    "no chest pain during exercise",
                    "no angina during the test",
                    "no angina during exercise testing",
                    "no chest pain during the test",
                    "no chest pain during exercise testing",
                    "no chest pain during the exercise",
                    "no exercise-induced angina",
                    "no exercise-induced chest pain",
                    "did not experience angina",
                    "did not experience any angina",
                    "did not experience chest pain",
                    "did not experience any chest pain",
                    "without experiencing angina",
                    "without experiencing any angina",
                    "without angina",
                    "no anginal symptoms",
                    "asymptomatic during the test",
                    "without chest pain during the test",
                    "denies angina during the test",
                    "no chest discomfort during the test",
                ),
                "non-limiting": (
                    "non-limiting angina",
                    "nonlimiting angina",
                    "non-limiting chest pain",
                    "nonlimiting chest pain",
                    "non-limiting chest discomfort",
                    "angina that did not limit",
                    "chest pain that did not limit",
                    "chest discomfort that did not limit",
                    "chest pain but continued",
                    "chest pain but continues",
                    "angina that was not limiting",
                    "angina that did not require stopping",
                    "non-exercise-limiting angina",
                ),
                "limiting": (
                    "limiting angina",
                    "exercise-limiting angina",
                    "stopped because of angina",
                    "limiting chest pain",
                    "exercise-limiting chest pain",
                    "angina-limited",
                    "limited by angina",
                    "limited by chest pain",
                    "limited by chest discomfort",
                    "stopped due to angina",
                    "stopped due to chest pain",
                    "stopped due to severe chest pain",
                    "stopped due to severe angina",
                    "stopped for angina",
                    "stopped because of chest pain",
                    "stop due to angina",
                    "stop due to chest pain",
                    "stop due to severe chest pain",
                    "stop due to chest discomfort",
                    "stop because of angina",
                    "stop because of chest pain",
                    "stop because he experienced angina",
                    "stop because she experienced angina",
                    "stopping due to angina",
                    "stopping due to chest pain",
                    "stopping due to severe chest pain",
                    "stopping because of angina",
                    "terminated due to angina",
                    "terminated due to chest pain",
                    "terminated because of angina",
                    "terminated because of chest pain",
                    "terminated for angina",
                    "termination of the test due to angina",
                    "angina that led to the termination",
                    "chest pain that led to the termination",
                    "discontinued due to angina",
                    "discontinued due to chest pain",
                    "halted due to angina",
                    "halted due to chest pain",
                    "angina that required stopping",
                ),
            },
            absent="none",
        ),
    ],
) -> Result:
    """Outlook of patients with suspected coronary disease, from the exercise test on the treadmill.

    Survival is that of outpatients. Scores between the whole-number groups are placed by their exact value. It does
    not count age, and needs an ST segment that can be read.
    """
    angina = 0 if exercise_angina == "none" else 1 if exercise_angina == "non-limiting" else 2
    score = exercise_duration - 5 * exercise_st_deviation - 4 * angina
    survival = upto(score, {-11: 79}, over=below(score, {5: 95}, otherwise=99))
    return Result(
        round(score, 1),
        "points",
        upto(score, {-11: "high risk"}, over=below(score, {5: "moderate risk"}, otherwise="low risk")),
        (),
        (Risk("survival", "5 years", survival, MARK_1991),),
    )


@calculator(
    title="Canadian Cardiovascular Society angina grade",
    source=CAMPEAU_1976,
    aliases=("CCS angina grade", "CCS class", "CCS angina classification"),
)
def ccs_angina_grade(angina_grade: AnginaGrade) -> Result:
    """Severity of angina on effort, by the activity that brings it on (grades I to IV).

    It describes symptoms; it was not made to predict events.
    """
    return Result(
        "no angina" if angina_grade == "none" else f"grade {angina_grade}",
        "",
        "no limitation of ordinary activity"
        if angina_grade in ("none", "I")
        else "slight limitation of ordinary activity"
        if angina_grade == "II"
        else "marked limitation of ordinary activity"
        if angina_grade == "III"
        else "angina on any activity or at rest",
    )
