"""The QT interval: corrected for the heart rate by five formulas, and the risk that it lengthens in hospital."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Criterion, Quantity
from ..vocabulary.biochemistry import Potassium
from ..vocabulary.heart import Qtc, QtInterval
from ..vocabulary.patient import AdultAge, Sex
from ..vocabulary.vital_signs import BeatingHeartRate

BAZETT_1920 = Source(
    "Bazett HC. Heart 1920;7:353-370",
    url="https://www.covidqtc.com/qtc-calculator",
    where="QT over the square root of the RR interval in seconds",
    read="secondary",
    via="the Mayo Clinic's QTc page; The Medical Algorithms Company, QTc correction",
)
FRIDERICIA_1920 = Source(
    "Fridericia LS. Acta Med Scand 1920;53:469-486",
    url="https://www.covidqtc.com/qtc-calculator",
    where="QT over the cube root of the RR interval in seconds",
    read="secondary",
    via="the Mayo Clinic's QTc page names the formula; medcalc-bench 1.7 carries it",
)
SAGIE_1992 = Source(
    "Sagie A, Larson MG, Goldberg RJ, Bengtson JR, Levy D. Am J Cardiol 1992;70(7):797-801",
    url="https://www.covidqtc.com/qtc-calculator",
    where="QT plus 154 ms times one minus the RR interval in seconds",
    read="secondary",
    via="the Mayo Clinic's QTc page",
)
HODGES_1983 = Source(
    "Hodges M, Salerno D, Erlien D. J Am Coll Cardiol 1983;1:694",
    url="https://www.covidqtc.com/qtc-calculator",
    where="QT plus 1.75 ms for each beat a minute over 60",
    read="secondary",
    via="the Mayo Clinic's QTc page",
)
RAUTAHARJU_1993 = Source(
    "Rautaharju PM, Warren JW, Calhoun HP. J Electrocardiol 1993;26 Suppl:97-102",
    where="QT times 120 plus the heart rate, over 180",
    read="unverified",
    via="medcalc-bench 1.7 carries the formula; the publication was not seen",
)
TISDALE_2013 = Source(
    "Tisdale JE, Jaynes HA, Kingery JR, et al. Circ Cardiovasc Qual Outcomes 2013;6(4):479-487",
    doi="10.1161/CIRCOUTCOMES.113.000152",
    where="points of the nine risk factors, and the three groups",
    read="secondary",
    via="The Medical Algorithms Company, risk score of Tisdale et al.; the abstract was read",
)

LoopDiuretic = Annotated[
    bool,
    Criterion(
        "receives a loop diuretic",
        terms=(
            "loop diuretic",
            "loop diuretics",
            "loop-diuretic therapy",
            "loop diuretic treatment",
            "loop diuretic use",
            "use of loop diuretics",
            "loop diuretic medication",
        ),
        includes=(
            "furosemide",
            "frusemide",
            "lasix",
            "bumetanide",
            "torsemide",
            "torasemide",
            "ethacrynic acid",
            "furosemid",
            "bumex",
            "iv furosemide",
            "oral furosemide",
            "iv lasix",
            "oral lasix",
            "furosemide infusion",
            "lasix drip",
            "demadex",
            "torasemid",
            "furoscix",
            "azosemide",
            "piretanide",
            "edecrin",
            *("furos", "frusemide 40", "ivi furosemide", "iv furos", "po furos", "furosemide 40", "burinex"),
            *("frusol", "iv frusemide", "furosemide ivi", "bumet"),
        ),
        opposites=(
            "not on diuretics",
            "no diuretics",
            "no loop diuretic",
            "not on a diuretic",
            "nil diuretics",
        ),
    ),
]


@calculator(
    title="QTc by Bazett's formula",
    source=BAZETT_1920,
    aliases=("Bazett", "QTcB", "corrected QT interval (Bazett)"),
    confirmed="medcalc-bench 1.7: 500 random patients agree within its rounding of the RR interval",
)
def qtc_bazett(qt_interval: QtInterval, heart_rate: BeatingHeartRate) -> Result:
    """QT interval corrected for the heart rate by Bazett's formula, in milliseconds rounded to 0.1.

    The usual formula on ECG reports. It corrects too much at fast rates and too little at slow ones.
    """
    return Result(round(qt_interval / (60 / heart_rate) ** 0.5, 1), "ms", "")


@calculator(
    title="QTc by Fridericia's formula",
    source=FRIDERICIA_1920,
    aliases=("Fridericia", "QTcF", "corrected QT interval (Fridericia)"),
    confirmed="medcalc-bench 1.7: 500 random patients agree within its rounding of the RR interval",
)
def qtc_fridericia(qt_interval: QtInterval, heart_rate: BeatingHeartRate) -> Result:
    """QT interval corrected for the heart rate by Fridericia's cube-root formula, in milliseconds rounded to 0.1.

    Preferred to Bazett's formula in studies of drugs. It corrects less well at fast heart rates.
    """
    return Result(round(qt_interval / (60 / heart_rate) ** (1 / 3), 1), "ms", "")


@calculator(
    title="QTc by the Framingham formula",
    source=SAGIE_1992,
    aliases=("Sagie", "QTcFra", "corrected QT interval (Framingham)"),
    confirmed="medcalc-bench 1.7: 500 random patients agree within its rounding of the RR interval",
)
def qtc_framingham(qt_interval: QtInterval, heart_rate: BeatingHeartRate) -> Result:
    """QT interval corrected for the heart rate by the linear formula of the Framingham study, in ms rounded to 0.1.

    The RR interval is taken from the heart rate, so an irregular rhythm makes the result unreliable.
    """
    return Result(round(qt_interval + 154 * (1 - 60 / heart_rate), 1), "ms", "")


@calculator(
    title="QTc by Hodges' formula",
    source=HODGES_1983,
    aliases=("Hodges", "QTcH", "corrected QT interval (Hodges)"),
    confirmed="medcalc-bench 1.7: 500 random patients agree within its rounding of the RR interval",
)
def qtc_hodges(qt_interval: QtInterval, heart_rate: BeatingHeartRate) -> Result:
    """QT interval corrected for the heart rate by Hodges' linear formula, in milliseconds rounded to 0.1.

    In normal ECGs its result depends least on the heart rate among the four classic formulas.
    """
    return Result(round(qt_interval + 1.75 * (heart_rate - 60), 1), "ms", "")


@calculator(
    title="QTc by Rautaharju's formula",
    source=RAUTAHARJU_1993,
    aliases=("Rautaharju", "QTcRa", "corrected QT interval (Rautaharju)"),
    confirmed="medcalc-bench 1.7: 500 random patients agree",
)
def qtc_rautaharju(qt_interval: QtInterval, heart_rate: BeatingHeartRate) -> Result:
    """QT interval corrected for the heart rate by Rautaharju's formula (QT × (120 + rate) / 180), in ms rounded to 0.1.

    Made for a normal ventricular conduction; a wide QRS complex lengthens the QT interval and is not allowed for.
    """
    return Result(round(qt_interval * (120 + heart_rate) / 180, 1), "ms", "")


@calculator(
    title="Tisdale risk score for QT prolongation",
    source=TISDALE_2013,
    outcome="QTc over 500 ms, or longer by over 60 ms",
    setting="in hospital",
    aliases=("Tisdale score",),
)
def tisdale(
    age: AdultAge,
    sex: Sex,
    loop_diuretic: LoopDiuretic,
    potassium: Potassium,
    qtc: Qtc,
    admitted_for_infarction: Annotated[
        bool,
        Criterion(
            "admitted for acute myocardial infarction",
            terms=(
                "admitted with acute myocardial infarction",
                "admitted for acute myocardial infarction",
                "admitted for mi",
                "admitted with mi",
                "admitted for myocardial infarction",
                "admitted with myocardial infarction",
                "admitted for a myocardial infarction",
                "admitted with a myocardial infarction",
                "admission for myocardial infarction",
                "admission for mi",
                "hospitalized for myocardial infarction",
                "hospitalized with myocardial infarction",
                "hospitalized for mi",
                "admitted for a heart attack",
                "admitted with a heart attack",
                "admitted for an mi",
                "admitted with an mi",
                "admitted due to myocardial infarction",
                "admitted following a myocardial infarction",
            ),
            includes=(
                "stemi",
                "nstemi",
                "acute myocardial infarction",
                "acute mi",
                "st-elevation myocardial infarction",
                "non-st elevation myocardial infarction",
                "st-segment elevation myocardial infarction",
                "acute heart attack",
                "acute anterior myocardial infarction",
                "acute inferior myocardial infarction",
                "ami",
                *("adm w nstemi", "adm with nstemi", "adm with stemi", "adm w stemi", "ste-acs", "ste-mi"),
                *("non-stemi", "nste-mi", "acute stemi", "inferior stemi", "anterior stemi", "lateral stemi"),
                *("posterior stemi", "type 1 mi", "acs - nstemi", "post-mi day", "killip i", "killip ii"),
                *("stemi for ppci", "admitted with ami"),
            ),
        ),
    ],
    admitted_for_sepsis: Annotated[
        bool,
        Criterion(
            "admitted for sepsis",
            terms=(
                "sepsis",
                "admitted with sepsis",
                "admitted for sepsis",
                "septic",
                "hospitalised for sepsis",
                "symptoms of sepsis",
                "signs of sepsis",
            ),
            includes=(
                "septic shock",
                "urosepsis",
                "septicaemia",
                "severe sepsis",
                "sepsis secondary to",
                "sepsis due to",
                "pneumonia with sepsis",
                "gram-negative sepsis",
                "biliary sepsis",
                "abdominal sepsis",
                "bacteraemic sepsis",
                "in septic shock",
                *("intra-abdominal sepsis", "neutropenic sepsis", "chest sepsis", "sepsis 2ry to"),
                *("sepsis 2° to", "sepsis from", "line sepsis", "urinary sepsis", "red flag sepsis"),
                *("pneumonia sepsis", "sepsis of unknown source", "sepsis of urinary source"),
            ),
        ),
    ],
    admitted_for_heart_failure: Annotated[
        bool,
        Criterion(
            "admitted for heart failure (with reduced ejection fraction in the publication)",
            terms=(
                "admitted with heart failure",
                "admitted for heart failure",
                "admitted for congestive heart failure",
                "admitted with congestive heart failure",
                "hospitalized for heart failure",
                "hospitalized with heart failure",
                "admission for heart failure",
                "admitted for chf",
                "admitted with chf",
                "admitted for hf",
                "admitted due to heart failure",
                "admitted because of heart failure",
                "hospitalized for congestive heart failure",
                "hospitalized for chf",
                "hospitalized due to heart failure",
                "admission for congestive heart failure",
                "admission for chf",
                "admitted with hf",
                "admitted with a diagnosis of heart failure",
                "being treated for heart failure",
                "presents with heart failure",
                "presented with heart failure",
                "presenting with heart failure",
                "presenting with symptoms of heart failure",
                "signs of heart failure upon admission",
                "receiving treatment for heart failure",
            ),
            includes=(
                "acute decompensated heart failure",
                "decompensated heart failure",
                "heart failure exacerbation",
                "chf exacerbation",
                "acute heart failure",
                "acute on chronic heart failure",
                "acute congestive heart failure",
                "acute decompensated hf",
                "signs of heart failure on admission",
                "adhf",
                "decompensated hf",
                "worsening heart failure",
                "decompensated congestive heart failure",
                "acute on chronic systolic heart failure",
                "exacerbation of heart failure",
                "exacerbation of chronic heart failure",
                "acute exacerbation of heart failure",
                "heart failure decompensation",
                "acute pulmonary edema",
                "flash pulmonary edema",
                "acute cardiogenic pulmonary edema",
                "acute systolic heart failure",
                *("decompensated ccf", "decomp ccf", "decomp hf", "decomp chf", "decomp heart failure"),
                *("decomp hfref", "decomp hfpef", "decompensated hfref", "decompensated hfpef"),
                *("decompensated chf", "acute on chronic hf", "acute on chronic ccf", "acute hf", "acute lvf"),
                *("adm with hf", "adm w hf", "adm with ccf", "adm with decomp hf", "adm w decomp hf"),
                *("admitted with decompensated heart failure", "admitted with decompensated hf"),
                *("fluid overload due to hf", "congestive cardiac failure exacerbation", "hf exacerbation"),
                "hfref exacerbation",
            ),
        ),
    ],
    qt_prolonging_drugs: Annotated[
        float,
        Quantity(
            "1",
            0,
            20,
            "number of QT-prolonging drugs given",
            integer=True,
            terms=(
                "qtc-prolonging drugs",
                "qt-prolonging drugs",
                "qt prolonging drugs",
                "qtc prolonging drugs",
                "qtc-prolonging medications",
                "qt-prolonging medications",
                "qtc-prolonging agents",
                "qt-prolonging agents",
                "drugs that prolong the qt",
                "drugs known to prolong the qt",
                "medications that prolong the qt",
                "qtc-prolonging medicines",
                "qt-prolonging medicines",
                "medications known to prolong the qt",
                "drugs prolonging the qt",
                "drugs that prolong qtc",
                "medications that prolong the qtc",
                "drugs that prolong the qtc",
                "number of qtc-prolonging drugs",
            ),
            levels={
                0: (
                    *(
                        f"{a} {b}-prolonging {c}"
                        for a in (
                            "no",
                            "not on any",
                            "not taking any",
                            "not receiving any",
                            "without",
                            "without any",
                            "is not on",
                            "not on",
                            "not taking",
                            "not prescribed any",
                            "not using any",
                            "denies",
                            "not currently on any",
                            "not currently taking any",
                            "zero",
                            "receives no",
                            "takes no",
                        )
                        for b in (
                            "qt",
                            "qtc",
                        )
                        for c in (
                            "drug",
                            "medication",
                            "agent",
                            "medicine",
                        )
                    ),
                ),
                1: (
                    *(
                        f"{a} {b}-prolonging {c}"
                        for a in (
                            "one",
                            "a single",
                            "a",
                            "single",
                            "only one",
                            "another",
                        )
                        for b in (
                            "qt",
                            "qtc",
                        )
                        for c in (
                            "drug",
                            "medication",
                            "agent",
                            "medicine",
                        )
                    ),
                ),
                2: (
                    *(
                        f"{a} {b}-prolonging {c}"
                        for a in (
                            "two",
                            "multiple",
                            "several",
                            "at least two",
                            "two or more",
                            "two different",
                            "more than one",
                            "both",
                        )
                        for b in (
                            "qt",
                            "qtc",
                        )
                        for c in (
                            "drug",
                            "medication",
                            "agent",
                            "medicine",
                        )
                    ),
                ),
                3: (
                    *(
                        f"{a} {b}-prolonging {c}"
                        for a in (
                            "three",
                            "three or more",
                            "at least three",
                            "three different",
                        )
                        for b in (
                            "qt",
                            "qtc",
                        )
                        for c in (
                            "drug",
                            "medication",
                            "agent",
                            "medicine",
                        )
                    ),
                ),
                4: (
                    "four qt-prolonging drug",
                    "four qt-prolonging medication",
                    "four qt-prolonging agent",
                    "four qt-prolonging medicine",
                    "four qtc-prolonging drug",
                    "four qtc-prolonging medication",
                    "four qtc-prolonging agent",
                    "four qtc-prolonging medicine",
                ),
                5: (
                    "five qt-prolonging drug",
                    "five qt-prolonging medication",
                    "five qt-prolonging agent",
                    "five qt-prolonging medicine",
                    "five qtc-prolonging drug",
                    "five qtc-prolonging medication",
                    "five qtc-prolonging agent",
                    "five qtc-prolonging medicine",
                ),
            },
        ),
    ],
) -> Result:
    """Risk that the QTc interval lengthens beyond 500 ms, or by over 60 ms, in adults in hospital.

    Made in patients of cardiac care units. Two or more QT-prolonging drugs score 3 points for the first and 3 more. It
    does not weigh which drug is given or in what dose, and leaves out magnesium and calcium. The QTc is the one on
    admission, the potassium the one nearest to it.
    """
    items = (
        Item("Age 68 or over", 1 if age >= 68 else 0),
        Item("Female sex", 1 if sex == "female" else 0),
        Item("Loop diuretic", 1 if loop_diuretic else 0),
        Item("Potassium 3.5 mmol/L or less", 2 if potassium <= 3.5 else 0),
        Item("QTc on admission 450 ms or more", 2 if qtc >= 450 else 0),
        Item("Acute myocardial infarction", 2 if admitted_for_infarction else 0),
        Item("Sepsis", 3 if admitted_for_sepsis else 0),
        Item("Heart failure", 3 if admitted_for_heart_failure else 0),
        Item("QT-prolonging drugs", upto(qt_prolonging_drugs, {0: 0, 1: 3}, over=6)),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {6: "low risk", 10: "moderate risk"}, over="high risk"), items)
