"""Malignant pleural effusion and pleural infection: survival."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.biochemistry import Albumin, BloodUreaNitrogen, CReactiveProtein
from ..vocabulary.cancer import EcogPerformance
from ..vocabulary.haematology import Haemoglobin, WhiteCellCount
from ..vocabulary.patient import AdultAge
from ..vocabulary.respiratory import PleuralLactateDehydrogenase

CLIVE_2014 = Source(
    "Clive AO, Kahan BC, Hooper CE, et al. Predicting survival in malignant pleural effusion: development and "
    "validation "
    "of the LENT prognostic score. Thorax 2014;69(12):1098-1104",
    doi="10.1136/thoraxjnl-2014-205285",
    pmid="25100651",
    where="abstract (the four components, median survival by group); the table of points",
    read="abstract",
    via="the limits and points from a public calculator alone",
)
PSALLIDAS_2018 = Source(
    "Psallidas I, Kanellakis NI, Gerry S, et al. Development and validation of response markers to predict survival "
    "and "
    "pleurodesis success in patients with malignant pleural effusion (PROMISE). Lancet Oncol 2018;19(7):930-939",
    where="the clinical score, without TIMP1, and its four categories",
    read="unverified",
    via="the points from a public calculator; The ASCO Post names the same components",
)
RAHMAN_2014 = Source(
    "Rahman NM, Kahan BC, Miller RF, Gleeson FV, Nunn AJ, Maskell NA. A clinical score (RAPID) to identify those at "
    "risk "
    "for poor outcome at presentation in patients with pleural infection. Chest 2014;145(4):848-855",
    url="https://channel.ersnet.org/container-detail-media-viewer.php?id=158397",
    where="the table of points; groups",
    read="secondary",
    via="a public reference table that cites the British Thoracic Society guideline of 2023, and the European "
    "Respiratory "
    "Society abstract for the groups",
)
WHITE_2015 = Source(
    "White HD, Henry C, Stock EM, Arroliga AC, Ghamande S. Predicting long-term outcomes in pleural infections: RAPID "
    "score for risk stratification. Ann Am Thorac Soc 2015;12(9):1310-1316",
    where="mortality within 3 months by group",
    read="unverified",
    via="two public calculators that give these rates",
)
CORCORAN_2020 = Source(
    "Corcoran JP, Psallidas I, Gerry S, et al. Prospective validation of the RAPID clinical risk prediction score in "
    "adult "
    "patients with pleural infection: the PILOT study. Eur Respir J 2020;56(5)",
    url="https://www.droracle.ai/articles/512718/what-is-the-role-of-the-rapid-rapid-assessment",
    where="mortality within 3 months by group",
    read="secondary",
    via="droracle.ai's summary, which cites it",
)

EffusionTumour = Annotated[
    Literal["mesothelioma", "haematological", "breast", "gynaecological", "renal cell", "lung", "other"],
    Choice(
        "cancer that causes the pleural effusion",
        {
            "mesothelioma": (
                "mesothelioma",
                "pleural mesothelioma",
                "malignant mesothelioma",
                *("meso", "epithelioid meso", "pleural meso", "epithelioid mesothelioma"),
                *("biphasic mesothelioma", "sarcomatoid mesothelioma", "malignant pleural mesothelioma"),
                "sarcomatoid meso",
                "mpm",
            ),
            "haematological": (
                "lymphoma",
                "leukemia",
                "leukaemia",
                "myeloma",
                "hematologic malignancy",
                "hematological malignancy",
                "haematological malignancy",
                "multiple myeloma",
                "hematologic cancer",
                "haematological cancer",
                "hematological cancer",
                "blood cancer",
                "chronic lymphocytic leukemia",
                "plasma cell myeloma",
                *("diffuse large b-cell lymphoma", "b-cell lymphoma", "hodgkin lymphoma", "non-hodgkin lymphoma"),
                *("lymphoblastic leukaemia", "acute myeloid leukaemia", "dlbcl", "nhl", "cll"),
                *("follicular lymphoma", "mantle cell lymphoma", "t-cell lymphoma", "primary effusion lymphoma"),
                "acute lymphoblastic leukaemia",
                "hodgkin",
                "mantle cell",
                "t cell lymphoma",
            ),
            "breast": (
                "breast cancer",
                "breast carcinoma",
                "carcinoma of the breast",
                "breast malignancy",
                "cancer of the breast",
                "breast adenocarcinoma",
                *("breast ca", "ca breast", "met breast ca", "metastatic breast ca", "tnbc", "breast primary"),
                *("l breast ca", "r breast ca", "triple negative breast", "invasive ductal carcinoma"),
                "breast idc",
                "metastatic breast",
                "met breast",
            ),
            "gynaecological": (
                "gynecologic cancer",
                "gynecological cancer",
                "gynaecological cancer",
                "ovarian cancer",
                "endometrial cancer",
                "cervical cancer",
                "uterine cancer",
                "ovarian carcinoma",
                "carcinoma of the ovary",
                "fallopian tube cancer",
                "endometrial carcinoma",
                "gynecological malignancy",
                "gynecologic malignancy",
                *("ovarian ca", "ca ovary", "hgsoc", "high-grade serous ovarian", "endometrial ca"),
                *("cervical ca", "ca cervix", "uterine ca", "ovarian adenocarcinoma", "fallopian tube carcinoma"),
                *("ovarian primary", "ovarian carcinosarcoma", "ca endometrium"),
                "high grade serous",
                "high-grade serous",
                "primary peritoneal",
                "fallopian tube ca",
            ),
            "renal cell": (
                "renal cell carcinoma",
                "renal cell cancer",
                "rcc",
                "kidney cancer",
                "renal cancer",
                "renal carcinoma",
                *("renal ca", "ca kidney", "clear cell renal", "clear cell rcc", "met rcc", "metastatic rcc"),
                "renal primary",
                "renal cell ca",
                "kidney ca",
            ),
            "lung": (
                "lung cancer",
                "lung adenocarcinoma",
                "lung carcinoma",
                "nsclc",
                "sclc",
                "non-small cell lung cancer",
                "small cell lung cancer",
                "bronchogenic carcinoma",
                "adenocarcinoma of the lung",
                "squamous cell carcinoma of the lung",
                "pulmonary adenocarcinoma",
                "lung malignancy",
                "carcinoma of the lung",
                *("lung ca", "ca lung", "lung adeno", "adeno lung", "lung primary", "lung adenoca"),
                *("adenoca lung", "squamous lung", "nsclc adeno", "squamous nsclc", "bronchial carcinoma"),
                "bronchial ca",
                "ttf1 pos",
                "ttf-1 positive",
                "ttf-1 +ve",
                "ttf1 +ve",
                "ttf1 positive",
                "adeno ca lung",
                "adenocarcinoma of lung",
                "squamous cell lung",
                "scc lung",
                "egfr lung",
                "bronchogenic",
                "alk+ lung",
                "small cell lung",
            ),
            "other": (
                "colorectal cancer",
                "colon cancer",
                "gastric cancer",
                "pancreatic cancer",
                "prostate cancer",
                "melanoma",
                "sarcoma",
                "unknown primary",
                "cancer of unknown primary",
                "colorectal carcinoma",
                "rare type of cancer",
                "bladder cancer",
                "esophageal cancer",
                "thyroid cancer",
                "hepatocellular carcinoma",
                "liver cancer",
                "head and neck cancer",
                "testicular cancer",
                "stomach cancer",
                "pancreatic carcinoma",
                "cholangiocarcinoma",
                "colon carcinoma",
                "urothelial carcinoma",
                *("colon ca", "bowel ca", "crc", "colorectal ca", "pancreatic ca", "ca pancreas", "gastric ca"),
                *("ca stomach", "oesophageal ca", "prostate ca", "ca prostate", "bladder ca", "melanoma mets"),
                *("upper gi primary", "hcc", "thyroid ca", "head and neck ca", "bowel cancer"),
            ),
        },
    ),
]


@calculator(
    title="LENT score for malignant pleural effusion",
    source=CLIVE_2014,
    conditions=("malignant pleural effusion",),
    ages=(18, 120),
    outcome="death",
    aliases=("LENT",),
)
def lent(
    pleural_lactate_dehydrogenase: PleuralLactateDehydrogenase,
    ecog_performance: EcogPerformance,
    neutrophil_lymphocyte_ratio: Annotated[
        float,
        Quantity(
            "1",
            0,
            500,
            "neutrophils over lymphocytes in blood",
            terms=(
                "neutrophil-to-lymphocyte ratio",
                "neutrophil to lymphocyte ratio",
                "neutrophil/lymphocyte ratio",
                "neutrophil-lymphocyte ratio",
                "nlr",
                "nlr of",
                "neutrophil:lymphocyte ratio",
                "serum neutrophil-to-lymphocyte ratio",
                "neutrophil-to-lymphocyte ratio (nlr)",
                "neutrophil/lymphocyte count ratio",
            ),
        ),
    ],
    effusion_tumour: EffusionTumour,
) -> Result:
    """Survival of adults with a malignant pleural effusion, from its first presentation.

    Bands give the median survival of the validation cohort. Takes no account of treatable mutations, which have since
    changed the outlook of lung cancer.
    """
    items = (
        Item("Pleural fluid LDH 1500 U/L or over", 1 if pleural_lactate_dehydrogenase >= 1500 else 0),
        Item("ECOG performance status", upto(ecog_performance, {0: 0, 1: 1, 2: 2}, over=3)),
        Item("Neutrophil-to-lymphocyte ratio 9 or over", 1 if neutrophil_lymphocyte_ratio >= 9 else 0),
        Item(
            "Tumour",
            {
                "mesothelioma": 0,
                "haematological": 0,
                "breast": 1,
                "gynaecological": 1,
                "renal cell": 1,
                "lung": 2,
                "other": 2,
            }[effusion_tumour],
        ),
    )
    score = total(*items)
    band = upto(
        score,
        {1: "low risk (median survival 319 days)", 4: "moderate risk (median survival 130 days)"},
        over="high risk (median survival 44 days)",
    )
    return Result(score, "points", band, items)


@calculator(
    title="PROMISE score for malignant pleural effusion, clinical",
    source=PSALLIDAS_2018,
    conditions=("malignant pleural effusion",),
    ages=(18, 120),
    outcome="death",
    aliases=("PROMISE", "clinical PROMISE"),
)
def promise_clinical(
    previous_chemotherapy: Annotated[
        bool,
        Criterion(
            "chemotherapy at any time before",
            terms=("previous chemotherapy", "prior chemotherapy", "history of chemotherapy", "chemotherapy", "chemo"),
            includes=(
                "on chemotherapy",
                "receiving chemotherapy",
                "chemoradiation",
                "chemoradiotherapy",
                "neoadjuvant chemotherapy",
                "adjuvant chemotherapy",
                "r-chop",
                *("folfox", "folfiri", "fec-t", "abvd", "beacopp", "carboplatin", "cisplatin", "cis/pem"),
                *("carbo/pem", "carboplatin/pemetrexed", "pemetrexed", "docetaxel", "capecitabine"),
                *("gemcitabine", "oxaliplatin", "doxorubicin", "epirubicin", "carbo/taxol", "xelox", "capox"),
                *("flot", "cyclophosphamide chemotherapy"),
                "rchop",
                "ec-t",
                "carbo pem",
                "cisplatin/pemetrexed",
                "carbo-taxol",
                "carboplatin/paclitaxel",
                "carbo/pacli",
                "gem/cis",
                "gemcarbo",
                "gem/carbo",
                "adj chemo",
                "adjuvant chemo",
                "neoadj chemo",
                "neoadjuvant chemo",
                "palliative chemo",
                "previous chemo",
                "prior chemo",
                "had chemo",
                "6# chemo",
                "4# chemo",
            ),
            opposites=(
                "chemotherapy-naive",
                "chemotherapy naive",
                "chemo-naive",
                "chemotherapy-naïve",
                *("never had chemo", "never had chemotherapy", "no previous chemo", "no chemo"),
                *("systemic treatment naive", "treatment-naive", "no sact", "no prior systemic therapy"),
                "no systemic treatment",
                "no systemic rx",
                "no systemic therapy",
                "no sact to date",
                "no prior chemo",
                "chemo naive",
                "chemonaive",
                "chemo offered, refused",
                "chemo declined",
                "declined chemo",
                "refused chemo",
                "no chemo yet",
                "no chemo to date",
                "not for chemo",
                "no chemo or rt",
                "no chemo/rt",
                "no chemo/radiotherapy",
                "no chemo or radiotherapy",
                "no chemo or dxt",
                "no chemo/dxt",
                "best supportive care from diagnosis",
                "newly diagnosed, untreated",
            ),
        ),
    ],
    previous_radiotherapy: Annotated[
        bool,
        Criterion(
            "radiotherapy at any time before",
            terms=(
                "previous radiotherapy",
                "prior radiotherapy",
                "history of radiotherapy",
                "previous radiation",
                "prior radiation",
                "radiotherapy",
                "radiation therapy",
                "radiation treatment",
                *("dxt", "xrt", "chest dxt", "rt to chest wall", "adjuvant rt", "palliative rt", "wle/rt"),
                *("wle + rt", "wle and rt", "adjuvant radiotherapy", "palliative radiotherapy"),
                *("radical radiotherapy", "ebrt", "brachytherapy", "thoracic rt", "mediastinal radiotherapy"),
                *("mantle radiotherapy", "sabr", "sbrt", "stereotactic radiotherapy", "adjuvant radiation"),
                *("wbrt", "chemort", "prior xrt"),
            ),
            includes=(
                "chemoradiation",
                "chemoradiotherapy",
                "cranial irradiation",
                "brain irradiation",
                "chest irradiation",
                "pelvic irradiation",
                "thoracic irradiation",
                "external beam radiation",
                "chest radiation",
                "whole-brain radiation",
                "chemotherapy and radiation",
                "had dxt",
                "wle + dxt",
                "wle and dxt",
                "post dxt",
                "previous dxt",
                "adj rt",
                "radical rt",
                "chemorads",
                "chemo-rads",
                "chemo-rt",
                "pci radiotherapy",
                "prophylactic cranial irradiation",
                "port site irradiation given",
                "20 gy",
                "40 gy",
                "55 gy",
                "20gy",
                "30gy",
                "40gy",
                "50gy",
                "55gy",
                "60gy",
                "8gy",
            ),
            opposites=(
                *("never irradiated", "never had radiotherapy", "never had dxt", "never had rt"),
                *("no radiotherapy", "no dxt", "no xrt", "no previous radiotherapy", "no prior rt", "rt naive"),
                *("radiotherapy naive", "no prior radiation"),
                "no rays",
                "no prior radiotherapy",
                "no previous rt",
                "rt discussed, never given",
                "rt never given",
                "rt not given",
                "radiotherapy not given",
                "rt declined",
                "declined rt",
                "declined radiotherapy",
                "no systemic rx or rays",
                "no chemo or rt",
                "no chemo/rt",
                "no chemo/radiotherapy",
                "no chemo or radiotherapy",
                "no chemo or dxt",
                "no chemo/dxt",
                "no rt to date",
                "rt not yet given",
                "not had radiotherapy",
            ),
        ),
    ],
    haemoglobin: Haemoglobin,
    white_cell_count: WhiteCellCount,
    c_reactive_protein: CReactiveProtein,
    ecog_performance: EcogPerformance,
    effusion_tumour: EffusionTumour,
) -> Result:
    """Risk of death within 3 months of adults with a malignant pleural effusion, without the pleural marker TIMP1.

    The biological version adds TIMP1 in pleural fluid and has slightly other points.
    """
    items = (
        Item("Previous chemotherapy", 4 if previous_chemotherapy else 0),
        Item("Previous radiotherapy", 2 if previous_radiotherapy else 0),
        Item("Haemoglobin", below(haemoglobin, {10: 4, 12: 3, 14: 2, 16: 1}, otherwise=0)),
        Item("White blood cells", below(white_cell_count, {4: 0, 6.3: 2, 10: 4, 15.8: 7}, otherwise=10)),
        Item("C-reactive protein", below(c_reactive_protein, {3: 0, 10: 3, 32: 5, 100: 8}, otherwise=11)),
        Item("ECOG performance status 2 or worse", 7 if ecog_performance >= 2 else 0),
        Item("Tumour", 0 if effusion_tumour == "mesothelioma" else 5 if effusion_tumour == "lung" else 4),
    )
    score = total(*items)
    category = upto(
        score,
        {20: "category A (0 to 20)", 27: "category B (21 to 27)", 35: "category C (28 to 35)"},
        over="category D (over 35)",
    )
    death = upto(score, {20: (0, 25), 27: (25, 50), 35: (50, 75)}, over=(75, 100))
    return Result(score, "points", category, items, (Risk("death", "3 months", death, PSALLIDAS_2018),))


@calculator(
    title="RAPID score for pleural infection",
    source=RAHMAN_2014,
    conditions=("pleural infection",),
    ages=(18, 120),
    outcome="death",
    setting="at presentation",
    aliases=("RAPID",),
)
def rapid_pleural(
    blood_urea_nitrogen: BloodUreaNitrogen,
    age: AdultAge,
    purulent_pleural_fluid: Annotated[
        bool,
        Criterion(
            "pleural fluid is purulent to the eye",
            terms=(
                "purulent pleural fluid",
                "purulent fluid",
                "frank pus",
                "purulent effusion",
                "pus in the pleural space",
                "purulent pleural effusion",
                "pleural fluid purulence",
                "purulence of the pleural fluid",
                *(
                    f"{fluid} {is_} {grossly}purulent"
                    for fluid in ("pleural fluid", "fluid", "effusion")
                    for is_ in ("is", "was", "appears", "appeared")
                    for grossly in ("", "grossly ", "frankly ")
                ),
                *(
                    f"pleural fluid analysis {shows} purulence"
                    for shows in ("shows", "showed", "reveals", "revealed", "confirms", "confirmed")
                ),
                "effusion with purulent appearance",
                "pus in the pleural fluid",
                "pus in pleural space",
                "purulent pleural aspirate",
                "frankly purulent fluid",
                "pus on thoracentesis",
                "thick pus",
                "pus from the pleural space",
                "purulent thoracentesis fluid",
                "fluid was purulent",
                "fluid is purulent",
                "pleural pus",
                "frankly purulent effusion",
                "pus on tap",
                *("frank pus on tap", "frank pus aspirated", "purulent tap"),
                *("pus in chest drain", "foul pus aspirated"),
                "purulent drainage from chest drain",
                *("pus from chest drain", "pus draining from chest drain", "pleural fluid pus"),
                *("pleural fluid frank pus", "pleural tap pus"),
            ),
            includes=(
                "empyema",
                "macroscopically pus",
                "macroscopic pus",
                "pus from drain",
                "drain: pus",
                "drain: frank pus",
                "drain draining pus",
                "tapped pus",
                "empyema fluid pus",
            ),
            opposites=(
                "non-purulent",
                "nonpurulent",
                "clear pleural fluid",
                "serous pleural fluid",
                "pleural fluid is not purulent",
                "pleural fluid was not purulent",
                "pleural fluid analysis does not show purulence",
                "straw-colored",
                "straw-coloured",
                "serosanguinous",
                "serosanguineous pleural fluid",
                "clear yellow fluid",
                "no pus",
                *("not pus", "not frankly purulent", "turbid not pus", "turbid, not pus", "cloudy not pus"),
                *(
                    "cloudy, not pus",
                    "straw coloured fluid",
                    "clear straw",
                    "straw fluid",
                ),
                *(
                    "serous fluid",
                    "bloodstained, not purulent",
                    "haemoserous",
                    "haemo-serous",
                ),
                *("turbid but not purulent", "turbid straw", "clear fluid aspirated", "clear fluid on tap"),
                *("no frank pus", "turbid not purulent"),
                "not frank pus",
                "straw coloured",
                "straw colour",
                "slightly turbid, not pus",
                "blood-stained, not pus",
                "amber fluid",
                "clear amber",
                "macroscopically clear",
            ),
            wider=("pus",),
        ),
    ],
    hospital_acquired: Annotated[
        bool,
        Criterion(
            "the infection was acquired in hospital",
            terms=(
                "hospital-acquired",
                "hospital acquired",
                "nosocomial",
                "acquired in hospital",
                "acquired in the hospital",
                "hospital-onset",
                "healthcare-associated infection",
                "acquired in hospital setting",
                "hospital-acquired infection",
                "healthcare-acquired",
                "healthcare associated",
                "health care-associated",
                "hospital associated",
                "nosocomially acquired",
            ),
            opposites=(
                "community-acquired",
                "community acquired",
                "acquired in the community",
                "community-onset",
                "community acquired infection",
                "community-based",
                "not acquired in hospital",
                "acquired outside the hospital",
                *("community-acquired empyema", "cap with parapneumonic effusion", "came in from home"),
                *("presented from home", "admitted from home", "not hospital acquired", "community infection"),
                *("community pleural infection", "cap with empyema", "in from home"),
                "community onset",
                "no hospital contact",
                "at home, no hospital contact",
                "no recent hospital contact",
                "cap with parapneumonic",
                "cap",
                "acquired at home",
                "acquired in community",
                "no healthcare contact",
            ),
            includes=(
                "acquired during hospitalization",
                "acquired during hospitalisation",
                "acquired during his hospital stay",
                "acquired during her hospital stay",
                "acquired during hospital stay",
                "developed during hospitalization",
                "developed during hospitalisation",
                *(
                    f"{a} {b}"
                    for a in (
                        "developed",
                        "acquired",
                        "contracted",
                    )
                    for b in (
                        "while hospitalized",
                        "while in hospital",
                        "in the hospital",
                    )
                ),
                *("hap empyema", "post-op empyema", "developed as inpatient", "developed while inpatient"),
                *("acquired as inpatient", "post-thoracotomy empyema", "inpatient-acquired"),
                *("infection acquired on ward", "empyema post oesophagectomy", "ward-acquired"),
                "hospital acquired empyema",
                "hap with empyema",
                "hap -> empyema",
                "hap complicated by",
                "postoperative empyema",
                "post-operative empyema",
                "post thoracotomy empyema",
                "nosocomial empyema",
                "hospital-acquired pleural infection",
                "hap",
                "iatrogenic empyema",
                "post procedural empyema",
            ),
        ),
    ],
    albumin: Albumin,
) -> Result:
    """Risk of death within 3 months of adults with pleural infection.

    Urea limits are 5 and 8 mmol/L. Rates differ between cohorts: two are given.
    """
    items = (
        Item("Urea", 0 if blood_urea_nitrogen < 14 else upto(blood_urea_nitrogen, {22.41: 1}, over=2)),
        Item("Age", 0 if age < 50 else upto(age, {70: 1}, over=2)),
        Item("Pleural fluid not purulent", 0 if purulent_pleural_fluid else 1),
        Item("Hospital-acquired", 1 if hospital_acquired else 0),
        Item("Albumin under 27 g/L", 1 if albumin < 2.7 else 0),
    )
    score = total(*items)
    group = upto(score, {2: "low risk", 4: "medium risk"}, over="high risk")
    return Result(
        score,
        "points",
        group,
        items,
        (
            Risk("death", "3 months", upto(score, {2: 1.5, 4: 17.8}, over=47.8), WHITE_2015),
            Risk("death (prospective cohort)", "3 months", upto(score, {2: 2.3, 4: 9.2}, over=29.3), CORCORAN_2020),
        ),
    )
