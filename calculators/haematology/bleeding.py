"""Who bleeds: in hospital, and under anticoagulation for a venous thromboembolism."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Criterion
from ..vocabulary.biochemistry import Creatinine, Egfr
from ..vocabulary.cancer import CancerHistory
from ..vocabulary.haematology import Haemoglobin, Inr, Platelets
from ..vocabulary.haemostasis import CancerActiveWithinSixMonths, CreatinineClearance, IntensiveCare
from ..vocabulary.patient import AdultAge, Sex
from ..vocabulary.thrombosis import CentralVenousAccess
from ..vocabulary.vital_signs import SystolicPressure

DECOUSUS_2011 = Source(
    "Decousus H, Tapson VF, Bergmann JF, et al. (IMPROVE). Chest 2011;139(1):69-79",
    doi="10.1378/chest.09-3081",
    pmid="20453069",
    where="table of the score; bleeding within 14 days by group",
    read="secondary",
    via="Thrombosis Journal 2024 (s12959-024-00603-w), table 1, medicalalgorithms.com and practical-haemostasis.com",
)
KLOK_2016 = Source(
    "Klok FA, Hösel V, Clemens A, et al. (VTE-BLEED). Eur Respir J 2016;48(5):1369-1376",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC6283241/table/bjh15533-tbl-0001/",
    where="table of the score and its definitions",
    read="secondary",
    via="Br J Haematol 2018 (PMC6283241), table 1, and a later paper of the authors in Eur Respir J, table 1",
)
RUIZ_GIMENEZ_2008 = Source(
    "Ruíz-Giménez N, Suárez C, González R, et al. (RIETE). Thromb Haemost 2008;100(1):26-31",
    url="http://globalauthorid.com/WebPortal/ArticleView?wd=9924A55761678344C36326BF13F2D476CCFDEC7350BE69D8",
    where="abstract (points, groups, major bleeding within 3 months in the validation sample)",
    read="abstract",
    via="limits of haemoglobin from thecalculator.co and a GDL guideline model",
)


@calculator(
    title="IMPROVE bleeding risk score",
    source=DECOUSUS_2011,
    outcome="bleeding in hospital",
    setting="adults in hospital for an acute medical illness, on admission",
    aliases=("IMPROVE bleeding", "IMPROVE bleeding score"),
)
def improve_bleeding(
    age: AdultAge,
    sex: Sex,
    egfr: Egfr,
    cancer_active_within_six_months: CancerActiveWithinSixMonths,
    rheumatic_disease: Annotated[
        bool,
        Criterion(
            "rheumatic disease",
            terms=(
                "rheumatic disease",
                "rheumatologic disease",
                "rheumatological disease",
                *("rheumatic diseases", "rheumatic disorder", "rheumatologic disorder"),
                *("rheumatologic condition", "rheumatic condition", "rheumatological disorder"),
            ),
            includes=(
                "rheumatoid arthritis",
                "systemic lupus erythematosus",
                "lupus",
                "vasculitis",
                *("ankylosing spondylitis", "psoriatic arthritis", "sle", "scleroderma"),
                *("systemic sclerosis", "polymyalgia rheumatica", "giant cell arteritis"),
                *("connective tissue disease", "dermatomyositis", "polymyositis", "sjogren's syndrome"),
                *("sjögren's syndrome", "mixed connective tissue disease"),
            ),
        ),
    ],
    central_venous_access: CentralVenousAccess,
    intensive_care: IntensiveCare,
    liver_failure: Annotated[
        bool,
        Criterion(
            "liver failure (it counts with an INR over 1.5)",
            terms=(
                "liver failure",
                "hepatic failure",
                "hepatocellular failure",
                "hepatic insufficiency",
                "acute liver failure",
                "failure of the liver",
            ),
            includes=(
                "decompensated cirrhosis",
                "fulminant hepatitis",
                *("acute-on-chronic liver failure", "end-stage liver disease", "end stage liver disease"),
                *("fulminant hepatic failure", "esld", "decompensated liver disease"),
                "hepatic encephalopathy",
            ),
        ),
    ],
    inr: Inr,
    platelets: Platelets,
    bleeding_within_three_months: Annotated[
        bool,
        Criterion(
            "bleeding within the 3 months before admission",
            terms=(
                "bleeding in the past 3 months",
                "bleeding within 3 months",
                "recent bleeding",
                "recent bleed",
                *("bleeding within the last three months", "bleeding within the last 3 months"),
                *("bleeding within the past three months", "bleeding within the past 3 months"),
                *("bleeding in the last 3 months", "bleeding in the past three months"),
                *("bleeding in the last three months", "bleeding in the three months before admission"),
                "bleeding episodes in the past three months",
                "bleeding episodes within the last three months",
                *("bleeding events in the past three months", "bleeding in the preceding 3 months"),
                *("bleeding within three months", "bleeding episode within 3 months"),
                *("bleeding in the 3 months before admission", "bleeding episodes in the last 3 months"),
                "recent haemorrhage",
                "recent hemorrhage",
            ),
            includes=(
                "recent gi bleed",
                "gi bleed last month",
                "recent gastrointestinal bleeding",
                "recent gastrointestinal bleed",
                "recent gi bleeding",
                "recent gi haemorrhage",
                "recent intracranial hemorrhage",
                "recent major bleeding",
                *("recent variceal bleed", "bleeding last month", "bleed last month"),
                *("bleeding two weeks ago", "bleeding 2 weeks ago", "bleeding a month ago"),
                *("bleeding two months ago", "bleeding 2 months ago"),
            ),
        ),
    ],
    active_ulcer: Annotated[
        bool,
        Criterion(
            "active gastric or duodenal ulcer",
            terms=(
                "active gastroduodenal ulcer",
                "active peptic ulcer",
                "active gastric ulcer",
                *("active gastroduodenal ulceration", "active peptic ulcer disease"),
                *("active duodenal ulcers", "active ulcer", "active pud", "active peptic ulceration"),
            ),
            includes=(
                "active duodenal ulcer",
                "bleeding ulcer",
                *("gastroduodenal ulcer", "severe gastroduodenal ulcer", "bleeding gastric ulcer"),
                *("bleeding duodenal ulcer", "bleeding peptic ulcer", "perforated ulcer"),
                "bleeding gastroduodenal ulcer",
            ),
            wider=(
                *("peptic ulcer", "gastric ulcer", "duodenal ulcer", "peptic ulcer disease"),
                "gastroduodenal ulcer disease",
            ),
        ),
    ],
) -> Result:
    """Risk of bleeding within 14 days of admission in adults with an acute medical illness.

    Meant for weighing heparin prophylaxis. Patients who were bleeding on admission were not studied.
    """
    items = (
        Item("Age", below(age, {40: 0, 85: 1.5}, otherwise=3.5)),
        Item("Male sex", 1 if sex == "male" else 0),
        Item("Glomerular filtration rate", below(egfr, {30: 2.5, 60: 1}, otherwise=0)),
        Item("Current cancer", 2 if cancer_active_within_six_months else 0),
        Item("Rheumatic disease", 2 if rheumatic_disease else 0),
        Item("Central venous catheter", 2 if central_venous_access else 0),
        Item("Intensive or coronary care", 2.5 if intensive_care else 0),
        Item("Hepatic failure", 2.5 if liver_failure and inr > 1.5 else 0),
        Item("Platelets under 50 ×10⁹/L", 4 if platelets < 50 else 0),
        Item("Bleeding within 3 months", 4 if bleeding_within_three_months else 0),
        Item("Active gastroduodenal ulcer", 4.5 if active_ulcer else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        below(score, {7: "no increased risk"}, otherwise="increased risk"),
        items,
        (
            Risk("major bleeding", "14 days", below(score, {7: 0.4}, otherwise=4.1), DECOUSUS_2011),
            Risk("any clinically important bleeding", "14 days", below(score, {7: 1.5}, otherwise=7.9), DECOUSUS_2011),
        ),
    )


@calculator(
    title="VTE-BLEED score",
    source=KLOK_2016,
    conditions=("venous thromboembolism",),
    outcome="major bleeding",
    setting="stable anticoagulation for venous thromboembolism, after the first month",
    aliases=("VTE-BLEED", "VTE BLEED"),
)
def vte_bleed(
    cancer_around_thromboembolism: Annotated[
        bool,
        Criterion(
            "cancer diagnosed or treated within the 6 months before the thromboembolism, or recurrent or progressive "
            "(basal or squamous cell skin cancer does not count)",
            terms=(
                "active cancer",
                "active malignancy",
                "current cancer",
                "recurrent cancer",
                "progressive cancer",
            ),
            includes=(
                "on chemotherapy",
                "receiving chemotherapy",
                "undergoing chemotherapy",
                "metastatic cancer",
                "metastatic disease",
                "newly diagnosed cancer",
                *("recently diagnosed cancer", "recent cancer diagnosis", "recent diagnosis of cancer"),
                *("recently diagnosed with cancer", "receiving radiotherapy", "undergoing radiotherapy"),
                *("receiving radiation therapy", "receiving immunotherapy", "on immunotherapy"),
                *(
                    "metastases",
                    "stage iv cancer",
                    "advanced cancer",
                ),
                *("receiving treatment for cancer", "undergoing cancer treatment"),
            ),
            wider=("cancer", "malignancy"),
        ),
    ],
    sex: Sex,
    systolic_pressure: SystolicPressure,
    haemoglobin: Haemoglobin,
    history_of_relevant_bleeding: Annotated[
        bool,
        Criterion(
            "previous bleeding: major or clinically relevant, from the rectum, often from the nose, or in the urine",
            terms=(
                "history of bleeding",
                "bleeding history",
                "previous bleeding",
                "prior bleeding",
                *("history of major bleeding", "history of haemorrhage", "history of hemorrhage"),
                *(
                    "previous haemorrhage",
                    "previous hemorrhage",
                ),
                *("history of significant bleeding", "previous major bleeding", "prior major bleeding"),
                "history of bleeds",
            ),
            includes=(
                "gastrointestinal bleed",
                "gi bleed",
                "gi bleeding",
                "rectal bleeding",
                "frequent nosebleeds",
                "recurrent epistaxis",
                "haematuria",
                "hematuria",
                *("gastrointestinal bleeding", "gastrointestinal haemorrhage"),
                *("gastrointestinal hemorrhage", "rectal bleed", "bleeding per rectum", "melaena"),
                *("melena", "hematochezia", "haematochezia", "recurrent nosebleeds"),
                *("frequent epistaxis", "intracranial haemorrhage", "intracranial hemorrhage"),
                *("subdural haematoma", "subdural hematoma"),
                "bleeding ulcer",
                *("variceal bleed", "variceal bleeding", "upper gi bleed", "lower gi bleed"),
                *("retroperitoneal haematoma", "retroperitoneal hematoma", "blood in the urine"),
                *("blood in his urine", "blood in her urine", "haemorrhagic stroke"),
                "hemorrhagic stroke",
            ),
        ),
    ],
    age: AdultAge,
    creatinine_clearance: CreatinineClearance,
) -> Result:
    """Risk group for major bleeding during stable anticoagulation for a venous thromboembolism, in adults.

    Anaemia is haemoglobin under 13 g/dL in men and 12 g/dL in women. One calculator site counts only a
    clearance of 30 to 60 mL/min, the authors any under 60.
    """
    items = (
        Item("Active cancer", 2 if cancer_around_thromboembolism else 0),
        Item("Man with uncontrolled hypertension", 1 if sex == "male" and systolic_pressure >= 140 else 0),
        Item("Anaemia", 1.5 if haemoglobin < 12 or (sex == "male" and haemoglobin < 13) else 0),
        Item("Bleeding history", 1.5 if history_of_relevant_bleeding else 0),
        Item("Age 60 or over", 1.5 if age >= 60 else 0),
        Item("Creatinine clearance under 60 mL/min", 1.5 if creatinine_clearance < 60 else 0),
    )
    score = total(*items)
    return Result(score, "points", below(score, {2: "low bleeding risk"}, otherwise="high bleeding risk"), items)


@calculator(
    title="RIETE bleeding score",
    source=RUIZ_GIMENEZ_2008,
    conditions=("venous thromboembolism",),
    outcome="major bleeding",
    setting="acute venous thromboembolism, at the start of anticoagulation",
    aliases=("RIETE", "RIETE score"),
    confirmed="a GDL guideline model: all of its cases agree",
)
def riete(
    recent_major_bleeding: Annotated[
        bool,
        Criterion(
            "major bleeding shortly before the thromboembolism",
            terms=(
                "recent major bleeding",
                "recent major bleed",
                "recent bleeding",
                "recent hemorrhage",
                *("recent major haemorrhage", "recent major hemorrhage", "recent haemorrhage"),
                *("major bleeding within the past month", "recent significant bleeding"),
                *(
                    "recent serious bleeding",
                    "recent severe bleeding",
                ),
                "recent bleed",
            ),
            includes=(
                "recent gi bleed",
                "recent gastrointestinal bleeding",
                "recent intracranial hemorrhage",
                *("recent gastrointestinal bleed", "recent gi bleeding", "recent gi haemorrhage"),
                *("recent intracranial haemorrhage", "recent variceal bleeding"),
                *("recent retroperitoneal bleed", "recent haemorrhagic stroke"),
                *("recent hemorrhagic stroke", "recent history of a major bleeding episode"),
                *("recent history of major bleeding", "recent history of significant bleeding"),
                *("recent history of bleeding",),
            ),
        ),
    ],
    creatinine: Creatinine,
    haemoglobin: Haemoglobin,
    sex: Sex,
    cancer_history: CancerHistory,
    overt_pulmonary_embolism: Annotated[
        bool,
        Criterion(
            "pulmonary embolism with symptoms",
            terms=(
                "pulmonary embolism",
                "pulmonary embolus",
                "pulmonary emboli",
                "clinically overt pe",
                "acute pe",
                "overt pe",
                "symptomatic pe",
            ),
            includes=(
                "bilateral pe",
                "saddle embolus",
                "submassive pe",
                "massive pe",
                *("symptomatic pulmonary embolism", "saddle pulmonary embolism"),
                *("bilateral pulmonary emboli", "acute pulmonary embolism", "overt pulmonary embolism"),
                *("segmental pe", "subsegmental pe", "bilateral pulmonary embolism"),
            ),
            excludes=(
                "asymptomatic pulmonary embolism",
                "incidental pulmonary embolism",
                "asymptomatic pe",
                "incidental pe",
            ),
        ),
    ],
    age: AdultAge,
) -> Result:
    """Risk of major bleeding within 3 months of the start of treatment of an acute venous thromboembolism, in adults.

    Anaemia is haemoglobin under 13 g/dL in men and 12 g/dL in women. The rates are those of the validation sample; in
    the derivation sample they were 0.3, 2.6 and 7.3 %.
    """
    items = (
        Item("Recent major bleeding", 2 if recent_major_bleeding else 0),
        Item("Creatinine over 1.2 mg/dL", 1.5 if creatinine > 1.2 else 0),
        Item("Anaemia", 1.5 if haemoglobin < 12 or (sex == "male" and haemoglobin < 13) else 0),
        Item("Cancer", 1 if cancer_history else 0),
        Item("Clinically overt pulmonary embolism", 1 if overt_pulmonary_embolism else 0),
        Item("Age over 75", 1 if age > 75 else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {0: "low risk", 4: "intermediate risk"}, over="high risk"),
        items,
        (Risk("major bleeding", "3 months", upto(score, {0: 0.1, 4: 2.8}, over=6.2), RUIZ_GIMENEZ_2008),),
    )
