"""Fever with a low neutrophil count during treatment for cancer."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.cancer import EcogPerformance
from ..vocabulary.patient import AdultAge
from ..vocabulary.respiratory import ObstructiveLungDisease
from ..vocabulary.vital_signs import SystolicPressure

KLASTERSKY_2000 = Source(
    "Klastersky J, Paesmans M, Rubenstein EB, et al. J Clin Oncol 2000;18(16):3038-3051",
    url="https://www.eviq.org.au/clinical-resources/assessment-tools/875-patient-evaluation-risk-assessment-and-initia",
    where="points; low risk from 21",
    read="secondary",
    via="eviQ 875 (Intern Med J 2011); thecalculator.co (limit of 90 mmHg); open-medicine 0.12, which agreed over "
    "1,000 random patients, none with a pressure of exactly 90",
)
CARMONA_2015 = Source(
    "Carmona-Bayonas A, Jiménez-Fonseca P, Virizuela Echaburu J, et al. J Clin Oncol 2015;33(5):465-471",
    doi="10.1200/JCO.2014.57.2347",
    where="abstract (points, groups); complications by group",
    read="abstract",
    via="definitions from PMC6404710, table 4; rates of complications from MDCalc",
)


@calculator(
    title="MASCC risk index",
    source=KLASTERSKY_2000,
    conditions=("febrile neutropenia",),
    ages=(16, 120),
    outcome="serious complication of febrile neutropenia",
    aliases=("MASCC score", "Multinational Association for Supportive Care in Cancer risk index"),
    confirmed="the two complete cases of the GDL guideline library (common clinical models) agree",
)
def mascc(
    illness_burden: Annotated[
        Literal["none or mild", "moderate", "severe"],
        Choice(
            "burden of the febrile illness, by its symptoms: none or mild; moderate; severe or moribund",
            {
                "none or mild": (
                    "no symptoms",
                    "mild symptoms",
                    "asymptomatic",
                    "no or mild symptoms",
                    "minimal symptoms",
                    "mild symptom severity",
                    "mildly symptomatic",
                    "symptoms are mild",
                    "symptoms were mild",
                    "symptoms of mild severity",
                    "clinically well",
                    "mild symptom burden",
                    "mild burden of illness",
                    "mild clinical symptoms",
                    "no significant symptoms",
                    "few symptoms",
                    *("minimally symptomatic", "symptoms mild", "symptoms minimal", "mild symptoms only"),
                    *("feels well", "feels ok", "feels fine", "feeling well", "feeling ok"),
                    *("feels well in himself", "feels well in herself", "well in himself", "well in herself"),
                    *("well in self", "systemically well", "asymptomatic apart from fever"),
                    *("no symptoms other than fever", "no symptoms apart from fever", "looks and feels well"),
                    "no localising symptoms and well",
                ),
                "moderate": (
                    "moderate symptoms",
                    "symptoms are moderate",
                    "symptoms were moderate",
                    "moderate symptom severity",
                    "moderately symptomatic",
                    "symptoms of moderate severity",
                    "moderately severe symptoms",
                    "moderate symptom burden",
                    "moderate burden of illness",
                    "moderate clinical symptoms",
                    "moderately ill",
                    *("symptoms moderate", "moderately unwell"),
                ),
                "severe": (
                    "severe symptoms",
                    "moribund",
                    "symptoms are severe",
                    "symptoms were severe",
                    "severe symptom severity",
                    "severely symptomatic",
                    "symptoms of severe intensity",
                    "severe symptom burden",
                    "severe burden of illness",
                    "severely ill",
                    "severe clinical symptoms",
                    *("symptoms severe", "very unwell", "critically ill", "critically unwell", "extremely unwell"),
                    *("prostrate", "in extremis"),
                ),
            },
            absent="none or mild",
            terms=(
                "symptom severity",
                "symptom burden",
                "burden of illness",
                "severity of symptoms",
                "illness burden",
                "burden of symptoms",
                "severity of illness",
            ),
        ),
    ],
    systolic_pressure: SystolicPressure,
    obstructive_lung_disease: ObstructiveLungDisease,
    neutropenia_cancer: Annotated[
        Literal["solid tumour", "haematological", "haematological with past fungal infection"],
        Choice(
            "cancer: solid tumour; haematological without earlier fungal infection; haematological with earlier fungal "
            "infection",
            {
                "solid tumour": (
                    "solid tumor",
                    "solid tumour",
                    "breast cancer",
                    "lung cancer",
                    "colon cancer",
                    "solid cancer",
                    "solid malignancy",
                    "solid organ malignancy",
                    "ovarian cancer",
                    "pancreatic cancer",
                    "gastric cancer",
                    "colorectal cancer",
                    "prostate cancer",
                    "breast carcinoma",
                    "testicular cancer",
                    "germ cell tumor",
                    "sarcoma",
                    "osteosarcoma",
                    "bladder cancer",
                    "esophageal cancer",
                    "head and neck cancer",
                    "renal cell carcinoma",
                    "cervical cancer",
                    "endometrial cancer",
                    "lung adenocarcinoma",
                    "ovarian carcinoma",
                    "non-small cell lung cancer",
                    "small cell lung cancer",
                    "neuroblastoma",
                    "hepatocellular carcinoma",
                    "stomach cancer",
                    *("nsclc", "sclc", "crc", "small cell lung", "rectal cancer", "rectal ca", "bowel cancer"),
                    *("bowel ca", "oesophageal ca", "oesophageal carcinoma", "hnscc", "oropharyngeal cancer"),
                    *("mesothelioma", "melanoma", "uterine cancer", "rcc", "seminoma", "nsgct"),
                    *("teratoma", "hcc", "cholangiocarcinoma", "glioblastoma", "ewing sarcoma"),
                    *("wilms tumour", "medulloblastoma", "urothelial carcinoma", "urothelial cancer", "tnbc"),
                    *("her2+ breast", "breast primary", "squamous cell carcinoma", "adenocarcinoma"),
                    *("neuroendocrine carcinoma", "nasopharyngeal carcinoma", "hepatoblastoma"),
                    *(
                        "rhabdomyosarcoma",
                        "thymoma",
                        "folfox",
                        "folfirinox",
                        "fec-t",
                    ),
                    *("colon adenocarcinoma", "anal cancer", "vulval cancer", "testicular ca"),
                    "testicular tumour",
                ),
                "haematological": (
                    "hematologic malignancy",
                    "haematological malignancy",
                    "leukemia",
                    "lymphoma",
                    "hematologic cancer",
                    "haematologic cancer",
                    "hematological cancer",
                    "haematological cancer",
                    "hematological malignancy",
                    "blood cancer",
                    "multiple myeloma",
                    "myelodysplastic syndrome",
                    "leukaemia",
                    "hematologic neoplasm",
                    "haematological neoplasm",
                    "hematopoietic malignancy",
                    "myelodysplasia",
                    *("aml", "b-all", "t-all", "pre-b all", "acute lymphoblastic leukaemia"),
                    *("acute myeloid leukaemia", "acute leukaemia", "apml", "cml", "cll", "dlbcl", "hodgkin"),
                    *("hodgkin lymphoma", "nhl", "non-hodgkin", "myeloma", "mds", "mantle cell", "burkitt"),
                    *("r-chop", "rchop", "abvd", "beacopp", "hyper-cvad", "flag-ida", "da 3+10"),
                    *("acute promyelocytic", "waldenstrom", "t-cell lymphoma"),
                    *("b-cell lymphoma", "allogeneic stem cell transplant"),
                    *(
                        "allo-hsct",
                        "allograft for",
                    ),
                    *("non-hodgkin lymphoma", "nonhodgkin lymphoma"),
                    *("diffuse large b-cell lymphoma", "large b-cell lymphoma", "diffuse large b cell"),
                    *("burkitt lymphoma", "mantle cell lymphoma", "follicular lymphoma"),
                    *("peripheral t-cell lymphoma", "chronic lymphocytic leukaemia", "chronic myeloid leukaemia"),
                    *("acute promyelocytic leukaemia", "hairy cell leukaemia"),
                ),
                "haematological with past fungal infection": (
                    "previous fungal infection",
                    "prior fungal infection",
                    *(
                        f"{cancer} {with_} {prior} fungal infection"
                        for cancer in (
                            "hematologic cancer",
                            "haematological cancer",
                            "hematologic malignancy",
                            "haematological malignancy",
                            "leukemia",
                            "leukaemia",
                            "lymphoma",
                        )
                        for with_ in ("with", "with a", "and", "and a", "with a history of", "and a history of")
                        for prior in ("prior", "previous", "past")
                    ),
                    "history of fungal infection",
                    "past fungal infection",
                    *(
                        f"{a}{b}"
                        for a in (
                            "history of ",
                            "previous ",
                            "prior ",
                            "past ",
                        )
                        for b in (
                            "invasive fungal infection",
                            "invasive aspergillosis",
                            "fungal infections",
                            "invasive candidiasis",
                            "pulmonary aspergillosis",
                        )
                    ),
                    *(
                        f"{a} {b} {c}{d} fungal infection"
                        for a in (
                            "hematologic malignancy",
                            "haematological malignancy",
                            "hematological malignancy",
                        )
                        for b in (
                            "with",
                            "and",
                        )
                        for c in (
                            "a ",
                            "",
                        )
                        for d in (
                            "previous",
                            "prior",
                            "past",
                            "history of",
                        )
                    ),
                    *("aml with previous aspergillosis", "aml with prior aspergillosis"),
                    *("aml, previous aspergillosis", "aml, prev invasive aspergillosis", "previous ifi"),
                    *("prior ifi", "previous aspergillosis", "prior aspergillosis", "previous candidaemia"),
                    *("prior candidaemia", "history of aspergillosis", "secondary antifungal prophylaxis"),
                ),
            },
        ),
    ],
    dehydration: Annotated[
        bool,
        Criterion(
            "dehydration that needs intravenous fluid",
            terms=(
                "dehydration",
                "dehydrated",
                "dehydration requiring iv fluids",
                "dehydration requiring intravenous fluids",
                "iv fluids for dehydration",
                "intravenous fluids for dehydration",
                "dehydration needing iv fluids",
                "dehydration that requires iv fluids",
                *("dehydration on ivi", "dehydration needing ivi"),
            ),
            includes=(
                "volume depletion",
                "volume depleted",
                "hypovolemia",
                "hypovolemic",
                "severely dehydrated",
                *("clinically dry", "clinically dehydrated", "looks dry", "very dry", "dry, ivi", "dry on ivi"),
                *("dry needing ivi", "dry and needing iv fluids", "dry, needing iv fluids", "dry, iv fluids"),
                *(
                    "ivi for dehydration",
                    "ivf for dehydration",
                ),
                "iv rehydration",
            ),
            opposites=(
                "well hydrated",
                "well-hydrated",
                "adequately hydrated",
                "euvolemic",
                "euvolaemic",
                "normal hydration",
                "does not require iv fluids",
                "no need for iv fluids",
                "not requiring iv fluids",
                "does not need iv fluids",
                "hydration status is normal",
                *("not dry", "no iv fluids needed", "no iv fluids required", "iv fluids not needed"),
                *("iv fluids not required", "no ivf needed", "no ivi needed", "no ivi", "no iv fluids"),
                *("drinking well", "drinking freely", "drinking plenty", "drinking ok", "good oral intake"),
                *("good fluid intake", "maintaining oral intake", "mm moist", "moist mucous membranes"),
                *("mucous membranes moist", "moist mm", "hydration ok", "hydration good", "hydrated well"),
                *("drinking fine", "eating and drinking well", "eating and drinking ok"),
                *("eating and drinking normally", "eating and drinking", "tolerating oral fluids"),
                "taking oral fluids well",
            ),
        ),
    ],
    fever_as_inpatient: Annotated[
        bool,
        Criterion(
            "the fever began in hospital",
            terms=(
                "inpatient at onset of fever",
                "inpatient",
                "hospitalized at onset",
                *("inpatient at time of fever", "in-patient at onset of fever", "already an inpatient"),
                "already in hospital",
            ),
            opposites=(
                "outpatient",
                "outpatient at onset of fever",
                "fever at home",
                "fever began at home",
                "developed fever at home",
                "febrile at home",
                "at home when fever began",
                "onset of fever at home",
                *(f"{degrees / 10:.1f} at home" for degrees in range(380, 405)),
                *("temp at home", "temperature at home", "pyrexia at home", "pyrexial at home", "spiked at home"),
                *("shivering at home", "rigors at home", "hot at home", "febrile from home", "fever from home"),
                *("onset at home", "fever started at home", "became febrile at home", "came in via aos"),
                *(
                    "via aos",
                    "via aos line",
                    "came via aos",
                    "aos line",
                ),
                *("rang the helpline", "rang helpline", "rang the chemo line", "rang chemo line"),
                *("called the hotline", "called the helpline", "called the chemo line", "phoned the helpline"),
                *("phoned chemo line", "rang the 24h line", "rang 24h line", "acute oncology hotline"),
                *(
                    "chemo hotline",
                    "chemo helpline",
                ),
                *("came on at home", "started at home", "developed at home", "fever developed at home"),
                *("temp came on at home", "fever came on at home", "outpatient onset"),
            ),
            includes=(
                *(
                    f"{what} {a} {b}"
                    for what in (
                        "fever",
                        "febrile",
                        "fever began",
                        "fever started",
                        "fever occurred",
                        "fever developed",
                        "became febrile",
                    )
                    for a in (
                        "while",
                        "whilst",
                    )
                    for b in (
                        "hospitalized",
                        "hospitalised",
                        "in hospital",
                        "in the hospital",
                        "an inpatient",
                    )
                ),
                "fever during hospitalization",
                "fever during hospitalisation",
                "fever during his hospital stay",
                "fever during her hospital stay",
                "developed fever in the hospital",
                "hospital-onset fever",
                "inpatient status",
                *("spiked on ward", "spiked on the ward", "spiked on our ward", "spiked overnight on the ward"),
                *("spiked as an inpatient", "spiked whilst an inpatient", "spiked while an inpatient"),
                *("spiked whilst inpatient", "spiking on the ward", "spiking on ward", "febrile on the ward"),
                *("febrile on ward", "pyrexial on the ward", "pyrexia on the ward", "fever on the ward"),
                *("temp on the ward", "temperature spike on the ward", "new fever on the ward"),
                *("neutropenic sepsis on the ward", "fever on day 10 of admission"),
                *("inpatient for chemo and spiked", "spiked during admission", "febrile during admission"),
            ),
        ),
    ],
    age: AdultAge,
) -> Result:
    """Whether a patient with cancer and febrile neutropenia is at low risk of a serious complication.

    Higher is better; low risk from 21. Hypotension is a systolic pressure of 90 mmHg or less.
    """
    items = (
        Item("Burden of illness", {"none or mild": 5, "moderate": 3, "severe": 0}[illness_burden]),
        Item("No hypotension", 5 if systolic_pressure > 90 else 0),
        Item("No chronic obstructive pulmonary disease", 0 if obstructive_lung_disease else 4),
        Item(
            "Solid tumour, or no earlier fungal infection",
            0 if neutropenia_cancer == "haematological with past fungal infection" else 4,
        ),
        Item("No dehydration", 0 if dehydration else 3),
        Item("Outpatient at onset of fever", 0 if fever_as_inpatient else 3),
        Item("Age under 60", 2 if age < 60 else 0),
    )
    score = total(*items)
    return Result(score, "points", "low risk (21 or more)" if score >= 21 else "high risk (under 21)", items)


@calculator(
    title="Clinical index of stable febrile neutropenia",
    source=CARMONA_2015,
    conditions=("febrile neutropenia",),
    ages=(18, 120),
    outcome="serious complication of febrile neutropenia",
    setting="solid tumour, stable in the first three hours",
    aliases=("CISNE",),
    confirmed="Cambio guideline model: 3 cases agree",
)
def cisne(
    ecog_performance: EcogPerformance,
    stress_hyperglycaemia: Annotated[
        bool,
        Criterion(
            "stress-induced hyperglycaemia: glucose of 121 mg/dL or more, or 250 or more with diabetes or steroids",
            terms=(
                "stress-induced hyperglycemia",
                "stress-induced hyperglycaemia",
                "stress hyperglycemia",
                "stress-related hyperglycemia",
                "stress-induced hyperglycemic state",
                "hyperglycemia due to stress",
                "stress hyperglycaemic",
            ),
            wider=(
                "hyperglycemia",
                "hyperglycaemia",
                "elevated blood glucose",
                "elevated glucose",
            ),
        ),
    ],
    obstructive_lung_disease: ObstructiveLungDisease,
    chronic_cardiovascular_disease: Annotated[
        bool,
        Criterion(
            "chronic cardiovascular disease: cor pulmonale, heart failure, cardiomyopathy, hypertensive heart disease, "
            "arrhythmia, valve disease",
            terms=(
                "chronic cardiovascular disease",
                "cardiovascular disease",
                "history of cardiovascular disease",
                "cardiovascular disorder",
                *("chronic cardiac disease", "chronic heart problems"),
            ),
            includes=(
                "heart failure",
                "cardiomyopathy",
                "valvular heart disease",
                "atrial fibrillation",
                "cor pulmonale",
                "aortic stenosis",
                "mitral regurgitation",
                "mitral stenosis",
                "aortic regurgitation",
                "valve disease",
                "valvular disease",
                "hypertensive heart disease",
                "arrhythmia",
                "atrial flutter",
                "chronic heart disease",
                "chf",
                *("af", "paf", "paroxysmal af", "persistent af", "permanent af", "hfref", "hfpef", "hfmref"),
                *("ccf", "lvsd", "lv dysfunction", "lv systolic dysfunction", "congestive cardiac failure"),
                *("congestive heart failure", "dcm", "hcm", "hocm", "dilated cardiomyopathy"),
                *("hypertrophic cardiomyopathy", "valve replacement", "aortic valve replacement"),
                *("mitral valve replacement", "mechanical valve", "metallic valve", "tavi", "tavr"),
                *("rheumatic heart disease", "svt", "ventricular tachycardia", "heart block"),
                *("sick sinus syndrome", "tricuspid regurgitation", "mitral valve prolapse", "long qt syndrome"),
                "dysrhythmia",
            ),
            wider=(
                "heart disease",
                "cardiac disease",
                "cardiac history",
                "heart problems",
                *("cardiac problems", "cardiac comorbidity", "cardiac pmh", "cardiac illness", "heart trouble"),
                *("heart conditions", "cvs disease", "cvd"),
            ),
            excludes=(
                *("af soft", "af flat", "af full", "af bulging", "af tense", "af sunken", "af level"),
                *("af soft and flat", "af closed", "af open"),
            ),
            opposites=(),
        ),
    ],
    mucositis_grade: Annotated[
        float,
        Quantity(
            "1",
            0,
            5,
            "grade of mucositis, National Cancer Institute criteria (0 none)",
            integer=True,
            terms=(
                "mucositis grade",
                "grade of mucositis",
                "oral mucositis, grade",
                "oral mucositis grade",
                "mucositis, grade",
                "mucositis of grade",
                "mucositis, graded as level",
                "mucositis, graded as grade",
                "mucositis graded",
            ),
            levels={
                0: (
                    "no mucositis",
                    "no oral mucositis",
                    "no significant oral mucositis",
                    "no significant mucositis",
                    "without mucositis",
                    "no mouth ulcers",
                    "no oral ulcers",
                    "no oral ulceration",
                    "oral mucosa intact",
                    "oral mucosa is intact",
                    "no signs of mucositis",
                    "no evidence of mucositis",
                    "no mouth sores",
                    "mucositis is absent",
                    "free of mucositis",
                    *("mouth clean", "mouth ok", "mouth fine", "mouth clear", "mouth intact", "mouth nad"),
                    *("mouth normal", "oral mucosa normal", "oral cavity clear", "no sore mouth"),
                    *("mouth not sore", "no stomatitis", "buccal mucosa intact"),
                ),
                1: (
                    "mild mucositis",
                    "mild oral mucositis",
                    *(
                        f"grade {a} {b}"
                        for a in (
                            "1",
                            "i",
                            "one",
                        )
                        for b in (
                            "mucositis",
                            "oral mucositis",
                            "stomatitis",
                        )
                    ),
                    "mild stomatitis",
                    "mucositis is mild",
                    "slight mucositis",
                    "minimal mucositis",
                    "mucositis (grade 1",
                    *("g1 mucositis", "mucositis g1", "gr1 mucositis", "gr 1 mucositis", "mucositis gr1"),
                    *("mucositis gr 1", "sore mouth g1", "sore mouth grade 1", "sore mouth (g1"),
                    *("sore mouth (grade 1", "oral mucositis g1", "g1 oral mucositis", "mucositis (g1"),
                ),
                2: (
                    "moderate mucositis",
                    "moderate oral mucositis",
                    *(
                        f"grade {a} {b}"
                        for a in (
                            "2",
                            "ii",
                            "two",
                        )
                        for b in (
                            "mucositis",
                            "oral mucositis",
                            "stomatitis",
                        )
                    ),
                    "moderate stomatitis",
                    "mucositis is moderate",
                    "mucositis (grade 2",
                    *("g2 mucositis", "mucositis g2", "gr2 mucositis", "gr 2 mucositis", "mucositis gr2"),
                    *("mucositis gr 2", "sore mouth g2", "sore mouth grade 2", "sore mouth (g2"),
                    *("sore mouth (grade 2", "oral mucositis g2", "g2 oral mucositis", "mucositis (g2"),
                ),
                3: (
                    "severe mucositis",
                    "severe oral mucositis",
                    *(
                        f"grade {a} {b}"
                        for a in (
                            "3",
                            "iii",
                            "three",
                        )
                        for b in (
                            "mucositis",
                            "oral mucositis",
                            "stomatitis",
                        )
                    ),
                    "severe stomatitis",
                    "mucositis is severe",
                    "mucositis (grade 3",
                    "severe mouth ulcers",
                    "severe oral ulcers",
                    *("g3 mucositis", "mucositis g3", "gr3 mucositis", "gr 3 mucositis", "mucositis gr3"),
                    *("mucositis gr 3", "sore mouth g3", "sore mouth grade 3", "sore mouth (g3"),
                    *("sore mouth (grade 3", "oral mucositis g3", "g3 oral mucositis", "mucositis (g3"),
                ),
                4: (
                    *(
                        f"grade {a} {b}"
                        for a in (
                            "4",
                            "iv",
                            "four",
                        )
                        for b in (
                            "mucositis",
                            "oral mucositis",
                            "stomatitis",
                        )
                    ),
                    "life-threatening mucositis",
                    "mucositis (grade 4",
                    *("g4 mucositis", "mucositis g4", "gr4 mucositis", "gr 4 mucositis", "mucositis gr4"),
                    *("mucositis gr 4", "oral mucositis g4", "g4 oral mucositis", "mucositis (g4"),
                ),
            },
        ),
    ],
    monocyte_count: Annotated[
        float,
        Quantity(
            "10*9/L",
            0,
            100,
            "blood monocyte count",
            {"/uL": 0.001, "10*3/uL": 1.0},
            terms=(
                "monocyte count",
                "absolute monocyte count",
                "monocytes",
                "amc",
                "monocyte level",
                "absolute monocytes",
                "blood monocytes",
                "blood monocyte count",
                "peripheral monocyte count",
                *("monos", "mono count", "monocytes abs", "abs monocytes", "abs monos", "mono abs"),
            ),
            spellings={"/mm3": "/uL", "cells/ul": "/uL", "/mcl": "/uL", "x10^9/l": "10*9/L", "k/ul": "10*3/uL"},
        ),
    ],
) -> Result:
    """Risk of a serious complication in an outpatient with a solid tumour and seemingly stable febrile neutropenia.

    Not with organ failure, shock or a severe infection at presentation.
    """
    items = (
        Item("ECOG performance status 2 or worse", 2 if ecog_performance >= 2 else 0),
        Item("Stress-induced hyperglycaemia", 2 if stress_hyperglycaemia else 0),
        Item("Chronic obstructive pulmonary disease", 1 if obstructive_lung_disease else 0),
        Item("Chronic cardiovascular disease", 1 if chronic_cardiovascular_disease else 0),
        Item("Mucositis of grade 2 or more", 1 if mucositis_grade >= 2 else 0),
        Item("Monocytes under 0.2 ×10⁹/L", 1 if monocyte_count < 0.2 else 0),
    )
    score = total(*items)
    rate = upto(score, {0: 1.1, 2: 6.2}, over=36)
    return Result(
        score,
        "points",
        upto(score, {0: "class I, low risk", 2: "class II, intermediate risk"}, over="class III, high risk"),
        items,
        (Risk("serious complication", "until recovery", rate, CARMONA_2015),),
    )
