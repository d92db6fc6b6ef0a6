"""Cardiac arrest: who is about to have one on a ward, and who leaves hospital well after one."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.blood_gas import ArterialPh
from ..vocabulary.cancer import CANCER_SITES
from ..vocabulary.patient import AdultAge
from ..vocabulary.vital_signs import DiastolicPressure, HeartRate, RespiratoryRate

MAUPAIN_2016 = Source(
    "Maupain C, Bougouin W, Lamhaut L, et al. Eur Heart J 2016;37(42):3222-3228",
    pmid="26497161",
    where="abstract (factors, risk groups); table of the score",
    read="abstract",
    via="points from Annals of Intensive Care 2020, table 1 (s13613-020-00788-z), and a public implementation",
)
EBELL_2013 = Source(
    "Ebell MH, Jang W, Shen Y, Geocadin RG. JAMA Intern Med 2013;173(20):1872-1878",
    url="https://augusta.pure.elsevier.com/en/publications/development-and-validation-of-the-good-outcome-following-attempte",
    where="abstract (groups and observed outcome in the validation data); table of the score and its definitions",
    read="abstract",
    via="points from medicalalgorithms.com, definitions from wikidecision.org",
)
CHURPEK_2012 = Source(
    "Churpek MM, Yuen TC, Park SY, et al. Crit Care Med 2012;40(7):2102-2108",
    doi="10.1097/CCM.0b013e318250aa5a",
    pmid="22584764",
    where="table of the score",
    read="abstract",
    via="points from rdrr.io, package cliot, and a GDL guideline model",
)

NoFlowTime = Annotated[
    float,
    Quantity(
        "min",
        0,
        240,
        "minutes from collapse to the start of resuscitation (no flow)",
        terms=(
            "no-flow time",
            "no flow time",
            "no-flow duration",
            "time to cpr",
            "collapse to cpr",
            "cpr within",
            "cpr after",
            "cpr began",
            "cpr begun",
            "cpr was initiated",
            "cpr is initiated",
            "cpr initiated",
            "cpr was started",
            "cpr started",
            "started cpr within",
            "initiated cpr within",
            "started cpr after",
            "bystander cpr after",
            "bystander cpr within",
            "cpr started after",
            "cpr was begun",
            "resuscitation started after",
            "resuscitation began",
            "time from collapse to cpr",
            "cpr commenced",
            "cpr was commenced",
            "time to start of cpr",
            "without cpr",
        ),
        spellings={"minutes": "min", "mins": "min"},
    ),
]


@calculator(
    title="Cardiac Arrest Hospital Prognosis (CAHP) score",
    source=MAUPAIN_2016,
    conditions=("cardiac arrest outside hospital",),
    outcome="poor neurological outcome or death",
    setting="admitted to intensive care after resuscitation from a cardiac arrest outside hospital",
    aliases=("CAHP", "CAHP score"),
)
def cahp(
    age: AdultAge,
    arrest_place: Annotated[
        Literal["public place", "home"],
        Choice(
            "where the arrest happened: in a public place or at home",
            {
                "public place": (
                    "public place",
                    "in public",
                    "in the street",
                    "at work",
                    "public setting",
                    "in a public setting",
                    "in a public place",
                    "in a public area",
                    "in public setting",
                    "at a shopping mall",
                    "at the airport",
                    "on the street",
                    "at the gym",
                    "at his workplace",
                    "at her workplace",
                ),
                "home": (
                    "at home",
                    "at his home",
                    "at her home",
                    "in the bathroom",
                    "in his bedroom",
                    "at their home",
                    "at his house",
                    "at her house",
                    "at his residence",
                    "at her residence",
                    "in his bathroom",
                ),
            },
        ),
    ],
    initial_rhythm: Annotated[
        Literal["shockable", "non-shockable"],
        Choice(
            "first rhythm recorded: shockable (ventricular fibrillation or pulseless tachycardia) or not",
            {
                "shockable": (
                    "shockable rhythm",
                    "ventricular fibrillation",
                    "vfib",
                    "vf arrest",
                    "pulseless vt",
                    "shockable",
                    "v-fib",
                    "vf/vt",
                    "pulseless ventricular tachycardia",
                    "vf cardiac arrest",
                    "initial rhythm vf",
                    "initial rhythm was vf",
                    "rhythm was vf",
                    "vt arrest",
                    "initial rhythm of vf",
                ),
                "non-shockable": (
                    "non-shockable rhythm",
                    "nonshockable rhythm",
                    "asystole",
                    "pulseless electrical activity",
                    "pea arrest",
                    "non-shockable",
                    "nonshockable",
                    "asystolic",
                    "asystolic arrest",
                    "initial rhythm pea",
                    "initial rhythm was pea",
                    "initial rhythm of pea",
                    "rhythm was pea",
                    "found in pea",
                    "in pea",
                    "pea cardiac arrest",
                    "not shockable",
                    "unshockable",
                ),
            },
        ),
    ],
    no_flow_time: NoFlowTime,
    low_flow_time: Annotated[
        float,
        Quantity(
            "min",
            0,
            240,
            "minutes from the start of resuscitation to the return of circulation (low flow)",
            terms=(
                "low-flow time",
                "low flow time",
                "low-flow duration",
                "time to rosc",
                "cpr duration",
                "rosc after",
                "return of spontaneous circulation after",
                "return of spontaneous circulation (rosc) after",
                "rosc) after",
                "rosc) was achieved after",
                "rosc was achieved after",
                "rosc achieved after",
                "rosc was obtained after",
                "rosc obtained after",
                "return of spontaneous circulation was achieved after",
                "return of spontaneous circulation achieved after",
                "return of spontaneous circulation (rosc) was achieved after",
                "rosc within",
                "of cpr",
                "of resuscitation",
                "duration of cpr",
                "duration of resuscitation",
                "resuscitation time",
                "total cpr time",
                "time to return of spontaneous circulation",
            ),
            spellings={"minutes": "min", "mins": "min"},
        ),
    ],
    arterial_ph: ArterialPh,
    adrenaline_dose: Annotated[
        float,
        Quantity(
            "mg",
            0,
            60,
            "adrenaline (epinephrine) given during resuscitation, in all",
            terms=("adrenaline", "epinephrine", "epi", "total epinephrine", "total adrenaline"),
        ),
    ],
) -> Result:
    """Risk of leaving hospital dead or badly disabled, for adults admitted after a cardiac arrest outside hospital.

    A poor outcome is a Cerebral Performance Category of 3, 4 or 5 at discharge. The score is rounded to one decimal;
    pH is the one on admission. A dose over 2 mg counts as 3 mg or more.
    """
    items = (
        Item("Age", 1.1 * (age - 10)),
        Item("Arrest at home", 24 if arrest_place == "home" else 0),
        Item("Non-shockable rhythm", 27 if initial_rhythm == "non-shockable" else 0),
        Item("Collapse to resuscitation", 2.8 * no_flow_time),
        Item("Resuscitation to circulation", 0.8 * low_flow_time),
        Item("Admission pH", 585 - 77 * arterial_ph),
        Item("Adrenaline", upto(adrenaline_dose, {0: 0, 2: 27}, over=43)),
    )
    score = round(total(*items), 1)
    poor = 39 if score < 150 else 81 if score <= 200 else 100
    return Result(
        score,
        "points",
        "low risk" if score < 150 else "moderate risk" if score <= 200 else "high risk",
        items,
        (Risk("poor neurological outcome or death", "at hospital discharge", poor, MAUPAIN_2016),),
    )


@calculator(
    title="GO-FAR score",
    source=EBELL_2013,
    outcome="survival to discharge neurologically intact or with minimal deficits",
    setting="in hospital, before any cardiac arrest",
    aliases=("GO-FAR", "Good Outcome Following Attempted Resuscitation score", "GOFAR"),
)
def go_far(
    age: AdultAge,
    neurologically_intact: Annotated[
        bool,
        Criterion(
            "neurologically intact or with minimal deficits on admission (Cerebral Performance Category 1)",
            terms=(
                "neurologically intact",
                "minimal neurological deficits",
                "minimal neurologic deficits",
                "neurologically normal",
                "neuro intact",
                "normal neurological status",
                "normal neurologic status",
                "good neurological status",
            ),
            includes=(
                "alert and oriented",
                "cpc 1",
                "no neurological deficits",
                "no neurologic deficits",
                "without neurological deficits",
                "without neurologic deficits",
                "no neurological impairment",
                "cerebral performance category 1",
                "cpc of 1",
                "cpc score 1",
            ),
        ),
    ],
    major_trauma: Annotated[
        bool,
        Criterion(
            "injury of several systems, or of one with shock or altered mental status, during this stay",
            terms=(
                "major trauma",
                "multisystem trauma",
                "polytrauma",
                "multiple trauma",
                "multi-system trauma",
                "multi-trauma",
                "severe trauma",
                "severe polytrauma",
                "multiple traumatic injuries",
                "major traumatic injury",
                "polytraumatized",
                "multiple severe injuries",
                "multisystem injuries",
            ),
        ),
    ],
    acute_stroke: Annotated[
        bool,
        Criterion(
            "ischaemic or haemorrhagic stroke during this stay",
            terms=(
                "acute stroke",
                "acute ischaemic stroke",
                "acute ischemic stroke",
                "acute cva",
                "acute cerebrovascular accident",
                "acute cerebral infarction",
                "acute ischemic cva",
                "acute infarct on mri",
                "new stroke",
                "acute cerebral infarct",
            ),
            includes=(
                "intracranial haemorrhage",
                "intracranial hemorrhage",
                "haemorrhagic stroke",
                "hemorrhagic stroke",
                "admitted following a stroke",
                "admitted to the hospital following a stroke",
                "admitted with a stroke",
                "admitted with stroke",
                "admitted for stroke",
                "admitted for a stroke",
                "admitted after a stroke",
                "presented with a stroke",
                "presented with stroke",
                "intracerebral haemorrhage",
                "subarachnoid haemorrhage",
            ),
        ),
    ],
    metastatic_or_blood_cancer: Annotated[
        bool,
        Criterion(
            "solid cancer with metastases, or any cancer of the blood",
            terms=(
                "metastatic cancer",
                "haematological malignancy",
                "hematologic malignancy",
                "hematologic cancer",
                "haematological cancer",
                "blood cancer",
                "metastatic malignancy",
                "metastatic carcinoma",
            ),
            includes=(
                "metastases",
                "metastatic disease",
                "leukaemia",
                "leukemia",
                "lymphoma",
                "multiple myeloma",
                "myeloma",
                "metastatic adenocarcinoma",
                "stage iv cancer",
                "cll",
                *(f"metastatic {organ} cancer" for organ in CANCER_SITES),
            ),
        ),
    ],
    septicaemia: Annotated[
        bool,
        Criterion(
            "bloodstream infection proved, with antibiotics not yet started or still going on",
            terms=(
                "septicaemia",
                "septicemia",
                "bloodstream infection",
                "bacteraemia",
                "bacteremia",
                "septicaemic",
                "blood stream infection",
                "bsi",
            ),
            includes=(
                "positive blood cultures",
                "blood cultures grew",
                "blood cultures were positive",
                "blood cultures are positive",
                "blood cultures positive",
            ),
        ),
    ],
    medical_noncardiac_diagnosis: Annotated[
        bool,
        Criterion(
            "admitted for a medical illness other than of the heart",
            terms=(
                "medical non-cardiac diagnosis",
                "medical noncardiac diagnosis",
                "non-cardiac medical admission",
                "medical noncardiac reasons",
                "medical non-cardiac reasons",
                "medical noncardiac condition",
                "medical noncardiac illness",
                "non-cardiac medical diagnosis",
                "non-cardiac medical reasons",
                "non-cardiac medical condition",
                "non-cardiac medical illness",
                "noncardiac medical diagnosis",
                "noncardiac medical condition",
                "noncardiac medical illness",
                "noncardiac medical reasons",
                "medical, noncardiac diagnosis",
                "medical noncardiac admission",
            ),
        ),
    ],
    hepatic_insufficiency: Annotated[
        bool,
        Criterion(
            "cirrhosis, or within 24 hours bilirubin over 2 mg/dL with AST over twice the upper limit of normal",
            terms=(
                "hepatic insufficiency",
                "liver failure",
                "hepatic failure",
                "liver insufficiency",
                "hepatic impairment",
                "end-stage liver disease",
                "decompensated liver disease",
                "decompensated cirrhosis",
                "hepatic decompensation",
                "esld",
            ),
            includes=("cirrhosis", "cirrhotic"),
        ),
    ],
    skilled_nursing_facility: Annotated[
        bool,
        Criterion(
            "admitted from a skilled nursing facility",
            terms=(
                "skilled nursing facility",
                "from a nursing home",
                "nursing home resident",
                "snf",
                "skilled nursing home",
            ),
            includes=(
                "from a nursing facility",
                "nursing facility resident",
                "from nursing home",
                "from the nursing home",
                "resident of a nursing home",
                "lives in a nursing home",
                "resides in a nursing home",
                "living in a nursing home",
                "nursing-home resident",
                "from a long-term care facility",
                "resident of a skilled nursing facility",
                "long-term care resident",
            ),
        ),
    ],
    hypotension_or_hypoperfusion: Annotated[
        bool,
        Criterion(
            "within 4 hours: systolic pressure under 90 or mean under 60 mmHg, vasopressor or inotrope after fluids, "
            "or intra-aortic balloon pump",
            terms=("hypotension", "hypoperfusion", "hypotensive", "shock"),
            includes=(
                "on vasopressors",
                "on norepinephrine",
                "septic shock",
                "cardiogenic shock",
                "on pressors",
                "requiring vasopressors",
                "on inotropes",
                "requiring norepinephrine",
                "hypovolaemic shock",
                "haemodynamically unstable",
                "on noradrenaline",
            ),
        ),
    ],
    renal_insufficiency: Annotated[
        bool,
        Criterion(
            "on dialysis or filtration, or creatinine over 2 mg/dL within 24 hours",
            terms=(
                "renal insufficiency",
                "renal failure",
                "kidney failure",
                "kidney insufficiency",
                "acute kidney failure",
                "chronic renal failure",
            ),
            includes=(
                "dialysis",
                "haemodialysis",
                "hemodialysis",
                "continuous renal replacement",
                "esrd",
                "end-stage renal disease",
                "crrt",
                "end-stage kidney disease",
                "peritoneal dialysis",
            ),
        ),
    ],
    respiratory_insufficiency: Annotated[
        bool,
        Criterion(
            "within 4 hours: PaO₂/FiO₂ under 300, PaO₂ under 60 mmHg, saturation under 90 %, carbon dioxide tension "
            "over 50 mmHg, respiratory rate over 40 or under 5/min, or ventilation, invasive or not",
            terms=(
                "respiratory insufficiency",
                "respiratory failure",
                "respiratory distress",
                "hypoxic respiratory failure",
                "respiratory compromise",
            ),
            includes=(
                "mechanical ventilation",
                "intubated",
                "bipap",
                "non-invasive ventilation",
                "mechanically ventilated",
                "on a ventilator",
                "cpap for respiratory",
                "invasive ventilation",
                "hypercapnic respiratory failure",
                "on bipap",
                "nippv",
                "noninvasive ventilation",
            ),
        ),
    ],
    active_pneumonia: Annotated[
        bool,
        Criterion(
            "pneumonia, with antibiotics not yet started or still going on",
            terms=("pneumonia",),
            includes=(
                "community-acquired pneumonia",
                "aspiration pneumonia",
                "hospital-acquired pneumonia",
                "bronchopneumonia",
                "lobar pneumonia",
                "ventilator-associated pneumonia",
                "pneumonic consolidation",
            ),
        ),
    ],
) -> Result:
    """Chance of leaving hospital neurologically intact if an adult inpatient should have a cardiac arrest.

    A higher score means a worse chance. Facts are those before the arrest. The chances are those observed in the
    validation data for each group.
    """
    items = (
        Item("Age", below(age, {70: 0, 75: 2, 80: 5, 85: 6}, otherwise=11)),
        Item("Neurologically intact on admission", -15 if neurologically_intact else 0),
        Item("Major trauma", 10 if major_trauma else 0),
        Item("Acute stroke", 8 if acute_stroke else 0),
        Item("Metastatic or haematological cancer", 7 if metastatic_or_blood_cancer else 0),
        Item("Septicaemia", 7 if septicaemia else 0),
        Item("Medical non-cardiac diagnosis", 7 if medical_noncardiac_diagnosis else 0),
        Item("Hepatic insufficiency", 6 if hepatic_insufficiency else 0),
        Item("Admitted from a skilled nursing facility", 6 if skilled_nursing_facility else 0),
        Item("Hypotension or hypoperfusion", 5 if hypotension_or_hypoperfusion else 0),
        Item("Renal insufficiency or dialysis", 4 if renal_insufficiency else 0),
        Item("Respiratory insufficiency", 4 if respiratory_insufficiency else 0),
        Item("Pneumonia", 1 if active_pneumonia else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(
            score,
            {
                -6: "above average chance (over 15 %)",
                13: "average chance (over 3 to 15 %)",
                23: "low chance (1 to 3 %)",
            },
            over="very low chance (under 1 %)",
        ),
        items,
        (
            Risk(
                "survival neurologically intact or with minimal deficits",
                "at hospital discharge",
                upto(score, {-6: 27.5, 13: 9.4, 23: 1.7}, over=0.9),
                EBELL_2013,
            ),
        ),
    )


@calculator(
    title="Cardiac Arrest Risk Triage (CART) score",
    source=CHURPEK_2012,
    outcome="cardiac arrest",
    setting="ward patients in hospital",
    aliases=("CART", "CART score"),
    confirmed="two GDL guideline models: all of their cases agree",
)
def cart(
    respiratory_rate: RespiratoryRate,
    heart_rate: HeartRate,
    diastolic_pressure: DiastolicPressure,
    age: AdultAge,
) -> Result:
    """How close a ward patient is to a cardiac arrest, from vital signs and age.

    A score over 20 was about 90 % specific for an arrest within 48 hours; the publication gives no probability.
    """
    items = (
        Item("Respiratory rate", below(respiratory_rate, {21: 0, 24: 8, 26: 12, 30: 15}, otherwise=22)),
        Item("Heart rate", below(heart_rate, {110: 0, 140: 4}, otherwise=13)),
        Item("Diastolic pressure", below(diastolic_pressure, {35: 13, 40: 6, 50: 4}, otherwise=0)),
        Item("Age", below(age, {55: 0, 70: 4}, otherwise=9)),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {20: "low risk"}, over="high risk"), items)
