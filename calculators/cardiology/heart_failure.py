"""Heart failure: whether it is there, and how it goes on."""

from math import exp, log10
from typing import Annotated

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Criterion, Quantity
from ..vocabulary.biochemistry import Bicarbonate, BloodUreaNitrogen, Creatinine
from ..vocabulary.cardiovascular import AtrialFibrillation
from ..vocabulary.heart import IschaemicEcg, NtProbnp, PulmonaryArterySystolicPressure
from ..vocabulary.neurological import CerebrovascularDisease
from ..vocabulary.patient import AdultAge, BodyMassIndex
from ..vocabulary.respiratory import PreviousIntubation
from ..vocabulary.vital_signs import HeartRate, OxygenSaturation, SystolicPressure
from ..vocabulary.wards import NEGATIVE_TROPONINS

_FAILS = (
    *("too ill to perform", "too ill to complete", "too ill for", "too unwell to perform", "too unwell to complete"),
    *("too sick to perform", "unable to perform", "unable to complete", "could not perform", "could not complete"),
    *("cannot perform", "failed", "fails", "not able to perform", "not able to complete", "inability to perform"),
    *("inability to complete", "unable to finish", "too breathless to perform"),
)

FONAROW_2005 = Source(
    "Fonarow GC, Adams KF Jr, Abraham WT, et al. JAMA 2005;293(5):572-580",
    pmid="15687312",
    where="the tree's limits in the abstract; deaths of the derivation cohort by branch",
    read="secondary",
    via="abstract; the cases of the GDL model of the algorithm give deaths by branch",
)
STIELL_2013 = Source(
    "Stiell IG, Clement CM, Brison RJ, et al. Acad Emerg Med 2013;20(1):17-26",
    url="http://www.fpnotebook.com/CV/Exam/OtwHrtFlrRskScr.htm",
    where="points and risk of serious adverse events by score",
    read="secondary",
    via="Family Practice Notebook; the cases of the GDL model of the scale agree",
)
REDDY_2018 = Source(
    "Reddy YNV, Carter RE, Obokata M, Redfield MM, Borlaug BA. Circulation 2018;138(9):861-870",
    doi="10.1161/CIRCULATIONAHA.118.034646",
    where="the continuous model, which leaves hypertension out",
    read="secondary",
    via="a public R function of the model, checked against the authors' own calculator; an online form of it",
)
STEINHART_2009 = Source(
    "Steinhart B, Thorpe KE, Bayoumi AM, et al. J Am Coll Cardiol 2009;54(16):1515-1521",
    url="http://www.medicalalgorithms.com/prediction-model-of-steinhart-et-al-for-acute-heart-failure",
    where="the logistic model",
    read="secondary",
    via="The Medical Algorithms Company; the cases of the GDL model agree",
)


@calculator(
    title="ADHERE algorithm",
    source=FONAROW_2005,
    conditions=("acute heart failure",),
    outcome="death in hospital",
    setting="on admission",
    aliases=("ADHERE", "ADHERE risk tree", "Acute Decompensated Heart Failure National Registry"),
    confirmed="GDL model of the algorithm: its 9 cases agree",
)
def adhere(
    blood_urea_nitrogen: BloodUreaNitrogen, systolic_pressure: SystolicPressure, creatinine: Creatinine
) -> Result:
    """Risk of death in hospital of adults admitted with decompensated heart failure, by a tree of three findings.

    Creatinine only matters where urea nitrogen is 43 mg/dL or more and the systolic pressure under 115 mmHg. The deaths
    are those of the derivation cohort of 2001 to 2003.
    """
    retained, weak = blood_urea_nitrogen >= 43, systolic_pressure < 115
    deaths = (21.9 if creatinine >= 2.75 else 12.4) if retained and weak else 6.4 if retained else 5.5 if weak else 2.1
    return Result(
        "high risk"
        if retained and weak and creatinine >= 2.75
        else "intermediate risk"
        if retained or weak
        else "low risk",
        "",
        "",
        (),
        (Risk("death", "in hospital", deaths, FONAROW_2005),),
    )


@calculator(
    title="Ottawa Heart Failure Risk Scale",
    source=STIELL_2013,
    conditions=("acute heart failure",),
    outcome="serious adverse event",
    setting="emergency department, after treatment there",
    aliases=("OHFRS", "Ottawa heart failure"),
    confirmed="GDL Ottawa_Heart_Failure_Risk_Scale.v1: its 11 cases agree",
)
def ottawa_heart_failure(
    cerebrovascular_disease: CerebrovascularDisease,
    previous_intubation: PreviousIntubation,
    heart_rate: HeartRate,
    oxygen_saturation: OxygenSaturation,
    fails_walk_test: Annotated[
        bool,
        Criterion(
            "heart rate of 110/min or more during a 3-minute walk test, or too ill to walk",
            terms=(
                "too ill to walk",
                "unable to perform walk test",
                "unable to walk",
                "failed walk test",
                *(
                    f"{unable} {article}{test}"
                    for unable in _FAILS
                    for article in ("", "a ", "the ")
                    for test in (
                        "3-minute walk test",
                        "3-minutes walk test",
                        "three-minute walk test",
                        "3 min walk test",
                        "walk test",
                        "walking test",
                    )
                ),
                "too sick to walk",
                "too unwell to walk",
                "too breathless to walk",
                "too dyspneic to walk",
                "too short of breath to walk",
                "too weak to walk",
                "not able to walk",
                "fails the walk test",
                "failed the 3-minute walk",
                "too ill to ambulate",
                "which he is too ill to complete",
                "which she is too ill to complete",
                "too ill to complete",
                "failed the walk test",
                "failed the 3-minute walk test",
                "failed 3-minute walk test",
                "unable to complete the walk test",
                "unable to ambulate",
                "cannot walk for 3 minutes",
                "could not complete the 3-minute walk test",
                "could not perform the 3-minute walk test",
                "could not complete the walk test",
                "not well enough to walk",
                "not well enough for the walk test",
                *("unable to do walk test", "too unwell for walk test", "too breathless for walk test"),
                *("too sob for walk test", "failed walk", "couldn't do walk test", "could not do walk test"),
                *("couldn't complete walk test", "walk test failed", "walk test not possible", "too sob to walk"),
                *("walk test: unable", "not fit for walk test", "unable to mobilise for walk test"),
                *("couldn't manage walk test", "could not manage walk test"),
            ),
            includes=(
                "heart rate above 110 during the walk test",
                "heart rate over 110 during the walk test",
                "heart rate exceeding 110 during the walk test",
                "heart rate of 110 or more during the walk test",
                "heart rate rises above 110 bpm during an attempted 3-minute walk",
                "rises above 110 bpm during",
                *("hr >110 on walk test", "hr 110 on walk test", "hr 112 on walk test", "hr 115 on walk test"),
                *("hr 118 on walk test", "hr 120 on walk test", "hr 122 on walk test", "hr 124 on walk test"),
                *("hr 125 on walk test", "hr 128 on walk test", "hr 130 on walk test"),
                *("hr up to 120 on walk test", "hr to 120 on walk test", "hr rose to 118 on walk test"),
                *("hr rose to 120 on walk test", "hr peaked 120 on walk test"),
                "too puffed to do the walk test",
                "too puffed to walk",
                "too ill for walk test",
                "failed 3-min walk",
                "failed 3 min walk",
                "walk test abandoned",
                "stopped walk test",
                "unfit for walk test",
                "hr >110 on walking",
            ),
            opposites=(
                "completed the 3-minute walk test",
                "completed a 3-minute walk test",
                "completed the walk test",
                "able to complete the 3-minute walk test",
                "able to complete a 3-minute walk test",
                "able to complete the walk test",
                "able to perform the 3-minute walk test",
                "able to perform a 3-minute walk test",
                "able to perform the walk test",
                "walk test without difficulty",
                "passed the walk test",
                "tolerated the walk test",
                "successfully completed the walk test",
                "successfully completed the 3-minute walk test",
                "successfully completed a 3-minute walk test",
                "able to walk for 3 minutes",
                *("walk test passed", "passed walk test", "managed walk test", "managed 3 min walk"),
                *("managed the walk test", "walked 3 min without problem", "hr 96 on walk test"),
                *("hr 98 on walk test", "hr 100 on walk test", "hr 102 on walk test", "hr 104 on walk test"),
                *("hr <110 on walk test", "hr stayed under 110 on walk test"),
                "walk test ok",
                "walk test fine",
                "passed 3 min walk",
                "passed 3-min walk",
                "managed walk test ok",
                "walked 3 min comfortably",
                "walked 3 minutes comfortably",
            ),
        ),
    ],
    ischaemic_ecg: IschaemicEcg,
    blood_urea_nitrogen: BloodUreaNitrogen,
    bicarbonate: Bicarbonate,
    troponin_at_infarction_level: Annotated[
        bool,
        Criterion(
            "troponin raised to the level of myocardial infarction",
            terms=(
                "troponin at myocardial infarction level",
                "troponin elevated to mi level",
                "elevated to mi levels",
                "elevated to myocardial infarction levels",
                "elevated to myocardial infarction (mi) levels",
                "elevated to the level of myocardial infarction",
                "elevation to mi levels",
                "elevation of troponin to mi levels",
                "troponin to mi levels",
                "troponin at mi level",
                "troponin in the infarction range",
                "troponin in the mi range",
                "troponin consistent with myocardial infarction",
                "troponin consistent with mi",
                "troponin diagnostic of myocardial infarction",
                "elevation in myocardial infarction markers",
                "raised to the level of myocardial infarction",
                "raised to mi level",
                "troponin elevated to myocardial infarction level",
                "troponin elevated to the mi level",
                "elevated to a myocardial infarction level",
                "elevated to the mi level",
                "elevated to an mi level",
                "mi-level troponin",
                "troponin at the mi level",
                "troponin levels at mi level",
                "troponin levels indicative of myocardial infarction",
                "troponin levels indicative of mi",
                "troponin indicative of myocardial infarction",
                "troponin indicative of mi",
                "troponin levels consistent with myocardial infarction",
                "troponin levels consistent with mi",
                "troponin suggestive of myocardial infarction",
                "troponin levels suggestive of myocardial infarction",
                "elevation to myocardial infarction levels",
                "troponin elevation to mi",
                "troponin elevation consistent with mi",
                "troponin elevation consistent with myocardial infarction",
                "troponin levels diagnostic of mi",
                "troponin levels in the mi range",
                "troponin levels in the range of myocardial infarction",
                "troponin to the level of mi",
                "elevated to the level of mi",
                "elevation of myocardial infarction markers",
                *(
                    "troponin in mi range",
                    "trop in mi range",
                ),
                *("trop diagnostic of mi", "trop consistent with mi"),
            ),
            includes=(
                "elevated troponin levels, suggesting acute myocardial injury",
                "markedly elevated troponin",
                "significantly elevated troponin",
                "severely elevated troponin",
                "very high troponin",
                "very elevated troponin",
                "grossly elevated troponin",
            ),
            opposites=(
                "normal troponin",
                "negative troponin",
                "troponin negative",
                "troponin was negative",
                "troponin normal",
                "troponin was normal",
                "normal troponin levels",
                "negative troponins",
                "troponin within normal limits",
                "troponin levels within normal limits",
                "troponin levels were normal",
                "troponin levels are normal",
                "troponin levels are within normal limits",
                "troponin levels were within normal limits",
                "troponin is normal",
                "troponin is negative",
                "normal troponin i",
                "normal troponin t",
                "negative troponin i",
                "no troponin elevation",
                "troponin not elevated",
                "troponin was not elevated",
                "no elevated troponin",
                *NEGATIVE_TROPONINS,
                *("troponin not at mi level", "mildly raised troponin, flat", "trop flat and chronic"),
                *("flat = chronic", "chronic flat troponin", "chronic troponin elevation"),
                *("troponin flat, chronic", "chronically raised troponin, flat"),
            ),
        ),
    ],
    nt_probnp: NtProbnp,
) -> Result:
    """Risk of a serious adverse event in adults with acute heart failure seen in the emergency department.

    Counted are death within 30 days and, within 14 days, intensive care, ventilation, infarction, a major procedure or
    relapse. Heart rate and saturation are those on arrival. The serum CO₂ of the scale is the bicarbonate here.
    """
    items = (
        Item("Stroke or transient ischaemic attack", 1 if cerebrovascular_disease else 0),
        Item("Intubated in the past for respiratory distress", 2 if previous_intubation else 0),
        Item("Heart rate 110/min or more", 2 if heart_rate >= 110 else 0),
        Item("Oxygen saturation under 90 %", 1 if oxygen_saturation < 90 else 0),
        Item("Fails the walk test", 1 if fails_walk_test else 0),
        Item("Ischaemic ECG", 2 if ischaemic_ecg else 0),
        Item("Urea 12 mmol/L or more", 1 if blood_urea_nitrogen >= 33.6 else 0),
        Item("Serum CO₂ 35 mmol/L or more", 2 if bicarbonate >= 35 else 0),
        Item("Troponin at the level of infarction", 2 if troponin_at_infarction_level else 0),
        Item("NT-proBNP 5,000 ng/L or more", 1 if nt_probnp >= 5000 else 0),
    )
    score = total(*items)
    rate: float | tuple[float, float] = (
        (89.0, 100)
        if score > 9
        else upto(score, {0: 2.8, 1: 5.1, 2: 9.2, 3: 15.9, 4: 26.1, 5: 39.8, 6: 55.3, 7: 69.8, 8: 81.2}, over=89.0)
    )
    return Result(
        score,
        "points",
        upto(score, {0: "low risk", 2: "medium risk", 4: "high risk"}, over="very high risk"),
        items,
        (Risk("serious adverse event", "14 days", rate, STIELL_2013),),
    )


@calculator(
    title="H₂FPEF (continuous model)",
    source=REDDY_2018,
    conditions=("shortness of breath",),
    outcome="heart failure with preserved ejection fraction",
    aliases=("H2FPEF", "H2FPEF score"),
)
def h2fpef(
    age: AdultAge,
    body_mass_index: BodyMassIndex,
    e_over_e_prime: Annotated[
        float,
        Quantity(
            "1",
            1,
            60,
            "E/e' ratio on Doppler echocardiography",
            terms=(
                "e/e' ratio",
                "e/e'",
                "e/e’",
                "e/e prime",
                "e/e') ratio",
                "(e/e') ratio",
                "e/e' of",
                "average e/e'",
                "mean e/e'",
                "septal e/e'",
                "lateral e/e'",
                "ratio of e/e'",
                "e:e' ratio",
                "e/e ratio",
                "e/e prime ratio",
                "e/ea",
                "e/ea ratio",
                "e-to-e prime ratio",
                "early diastolic velocity (e/e')) ratio",
                "(e/e')) ratio",
                "e/e' value",
                "average e/e' ratio",
                "mean e/e' ratio",
                "e/e' average",
                "medial e/e'",
                "e to e' ratio",
                "ratio e/e'",
            ),
        ),
    ],
    pulmonary_artery_systolic_pressure: PulmonaryArterySystolicPressure,
    atrial_fibrillation: AtrialFibrillation,
) -> Result:
    """Probability that unexplained breathlessness on exertion is heart failure with preserved ejection fraction.

    This is the publication's continuous model, not its point score, rounded to 0.1 %. For patients without overt fluid
    overload whose ejection fraction is 50 % or more. It says nothing of other causes of breathlessness.
    """
    y = (
        0.0451 * age
        + 0.1307 * body_mass_index
        + 0.0859 * e_over_e_prime
        + 0.0520 * pulmonary_artery_systolic_pressure
        + (1.6997 if atrial_fibrillation else 0)
        - 9.1917
    )
    percent = round(100 / (1 + exp(-y)), 1)
    outcome = "heart failure with preserved ejection fraction"
    return Result(percent, "%", "", (), (Risk(outcome, "at presentation", percent, REDDY_2018),))


@calculator(
    title="Steinhart model",
    source=STEINHART_2009,
    conditions=("shortness of breath",),
    outcome="acute heart failure",
    setting="emergency department",
    aliases=("Steinhart model for acute heart failure",),
    confirmed="GDL Steinhart_model.v1: its 2 cases agree",
)
def steinhart(
    age: AdultAge,
    pretest_probability: Annotated[
        float,
        Quantity(
            "%",
            0,
            100,
            "the physician's own estimate of the probability of acute heart failure before the test",
            terms=(
                "pre-test probability",
                "pretest probability",
                "pre-test probability of acute heart failure",
                "clinical pretest probability",
                "estimated pretest probability",
                "pre-test likelihood",
                "pretest likelihood",
                "clinical probability of acute heart failure",
                "estimated probability of acute heart failure",
                "probability of acute heart failure",
                "pre-test probability for acute heart failure",
                "pretest probability for acute heart failure",
                "pre-test probability of heart failure",
                "pretest probability of heart failure",
                "pre-test probability for heart failure",
                "pretest probability for heart failure",
                "pretest probability of acute heart failure",
                "pre-test probability of ahf",
                "pre-test probability for ahf",
                "probability for acute heart failure",
                "probability of ahf",
                "clinical probability of heart failure",
                "clinical estimate of acute heart failure",
                "estimated pre-test probability",
                "clinical pre-test probability",
                "likelihood of acute heart failure before testing",
                *("pre-test prob", "pretest prob", "pre-test prob ahf", "pre-test probability ahf"),
                *("my pre-test estimate", "pre-test estimate", "clinical gestalt for ahf", "gestalt for ahf"),
            ),
        ),
    ],
    nt_probnp: NtProbnp,
) -> Result:
    """Probability of acute heart failure in adults who are breathless, from NT-proBNP and the first opinion.

    Made for intermediate first estimates (20 to 80 %). Not for acute infarction, cancer, or severe kidney failure.
    Rounded to 0.1 %.
    """
    before, peptide = pretest_probability / 100, log10(nt_probnp)
    y = 8 + 0.011 * age - 5.9 * before - 2.3 * peptide + 0.82 * before * peptide
    percent = round(100 / (1 + exp(y)), 1)
    return Result(percent, "%", "", (), (Risk("acute heart failure", "at presentation", percent, STEINHART_2009),))
