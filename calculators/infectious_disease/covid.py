"""COVID-19 outside hospital: who may need it."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Criterion
from ..vocabulary.cardiovascular import HeartFailure, Hypertension
from ..vocabulary.metabolic import Diabetes
from ..vocabulary.neurological import CerebrovascularDisease
from ..vocabulary.patient import AgeFromSixteen, BodyMassIndex
from ..vocabulary.respiratory import ChronicLungDisease

WEBB_2022 = Source(
    "Webb BJ, Levin NM, Grisel N, et al. Simple scoring tool to estimate risk of hospitalization and mortality in "
    "ambulatory and emergency department patients with COVID-19. PLoS One 2022",
    doi="10.1371/journal.pone.0261508",
    where="points; the revision of January 2022 leaves out sex and ethnicity",
    read="secondary",
    via="MDCalc's table of the revision; abstract of the derivation for the weights; Utah Department of Health for "
    "what the revision left out",
)


@calculator(
    title="Utah COVID-19 risk score",
    source=WEBB_2022,
    conditions=("COVID-19",),
    outcome="admission to hospital",
    setting="outside hospital",
    aliases=("Utah risk score calculator", "Intermountain COVID-19 score"),
)
def utah_covid(
    age: AgeFromSixteen,
    diabetes: Diabetes,
    body_mass_index: BodyMassIndex,
    active_cancer_with_covid: Annotated[
        bool,
        Criterion("active cancer", terms=("active cancer", "active malignancy"), includes=("on chemotherapy",)),
    ],
    immunosuppressive_treatment: Annotated[
        bool,
        Criterion(
            "immunosuppressive treatment: methotrexate, hydroxychloroquine, leflunomide, long-term corticosteroid, a "
            "biological agent, immunotherapy",
            terms=(
                "immunosuppressive therapy",
                "immunosuppressive therapies",
                "on immunosuppressants",
                "immunosuppressive medication",
                "immunosuppressive medications",
                "immunosuppressive drugs",
                "immunosuppressive treatment",
                "immunosuppressants",
                "immunosuppressant therapy",
                "immunosuppressant medication",
                "immunosuppressive agents",
                "immunosuppressant drugs",
                "immunosuppressive regimen",
                "immunosuppressive medicines",
                "immunosuppressant treatment",
            ),
            includes=(
                "methotrexate",
                "hydroxychloroquine",
                "leflunomide",
                "chronic corticosteroids",
                "tnf inhibitor",
                "rituximab",
                "azathioprine",
                "mycophenolate",
                "tacrolimus",
                "cyclosporine",
                "ciclosporin",
                "adalimumab",
                "infliximab",
                "etanercept",
                "tocilizumab",
                "immunotherapy",
                "checkpoint inhibitor",
                "long-term prednisone",
                "chronic prednisone",
                "chronic steroids",
                "long-term steroids",
                "long-term corticosteroids",
                "chronic prednisolone",
                "biologic therapy",
                "biological therapy",
                "biologic agents",
                "anti-tnf",
                "tnf-alpha inhibitor",
                "jak inhibitor",
                "tofacitinib",
                "baricitinib",
                "secukinumab",
                "ustekinumab",
                "abatacept",
                "cyclophosphamide",
                "sirolimus",
                "everolimus",
                "belimumab",
                "pembrolizumab",
                "nivolumab",
                "daily prednisone",
                "maintenance prednisone",
                "certolizumab",
                "golimumab",
                "vedolizumab",
                "mercaptopurine",
            ),
            wider=("immunosuppressive conditions",),
        ),
    ],
    hypertension: Hypertension,
    coronary_artery_disease: Annotated[
        bool,
        Criterion(
            "coronary artery disease",
            terms=("coronary artery disease", "coronary heart disease", "ischaemic heart disease", "cad"),
            includes=("myocardial infarction", "angina", "coronary stent"),
        ),
    ],
    cardiac_arrhythmia: Annotated[
        bool,
        Criterion(
            "cardiac arrhythmia",
            terms=(
                "cardiac arrhythmia",
                "arrhythmia",
                "arrhythmias",
                "dysrhythmia",
                "heart rhythm disorder",
                "cardiac dysrhythmia",
                "rhythm disorder",
            ),
            includes=(
                "atrial fibrillation",
                "atrial flutter",
                "ventricular tachycardia",
                "supraventricular tachycardia",
                "afib",
                "svt",
                "heart block",
                "bradyarrhythmia",
                "tachyarrhythmia",
                "irregular heartbeat",
                "sick sinus syndrome",
                "a-fib",
                "supraventricular arrhythmia",
                "ventricular arrhythmia",
                "premature ventricular contractions",
            ),
        ),
    ],
    heart_failure: HeartFailure,
    chronic_kidney_disease: Annotated[
        bool,
        Criterion(
            "chronic kidney disease",
            terms=(
                *("chronic kidney disease", "ckd", "chronic renal disease", "chronic renal failure"),
                *("chronic renal insufficiency", "chronic kidney failure", "chronic renal impairment"),
                *("chronic kidney insufficiency", "chronic kidney impairment", "chronic renal dysfunction"),
                *("chronic kidney dysfunction", "chronic kidney damage"),
            ),
            includes=(
                *("end-stage renal disease", "end-stage kidney disease", "esrd", "eskd", "end-stage renal failure"),
                *("diabetic nephropathy", "diabetic kidney disease"),
                *("polycystic kidney disease", "adpkd", "chronic glomerulonephritis"),
                *("iga nephropathy", "chronic dialysis", "maintenance dialysis"),
                *("maintenance hemodialysis", "chronic hemodialysis"),
            ),
        ),
    ],
    chronic_lung_disease: ChronicLungDisease,
    any_chronic_liver_disease: Annotated[
        bool,
        Criterion(
            "chronic liver disease of any kind",
            terms=(
                "chronic liver disease",
                "chronic hepatic disease",
                "chronic liver disorder",
            ),
            includes=(
                "cirrhosis",
                "chronic hepatitis",
                "fatty liver disease",
                "nafld",
                "nash",
                "masld",
                "alcoholic liver disease",
                "alcohol-related liver disease",
                "primary biliary cholangitis",
                "autoimmune hepatitis",
                "cirrhotic",
                "chronic hepatitis b",
                "chronic hepatitis c",
                "hepatic cirrhosis",
                "liver cirrhosis",
                "history of hepatitis c",
                "untreated hepatitis c",
                "hepatitis c cirrhosis",
                "diagnosed with hepatitis c",
                "diagnosis of hepatitis c",
                "hepatitis c infection",
                "known hepatitis c",
            ),
            wider=(
                "liver disease",
                "hepatic disease",
            ),
        ),
    ],
    cerebrovascular_disease: CerebrovascularDisease,
    chronic_neurological_disease: Annotated[
        bool,
        Criterion(
            "chronic neurological disease: multiple sclerosis, Parkinson's disease, dementia, myasthenia gravis and "
            "the like (not migraine or a local neuropathy)",
            terms=(
                "chronic neurologic disease",
                "chronic neurological disease",
                "chronic neurologic condition",
                "chronic neurological condition",
                "chronic neurologic disorder",
                "chronic neurological disorder",
            ),
            includes=(
                "multiple sclerosis",
                "parkinson's disease",
                "dementia",
                "myasthenia gravis",
                "parkinson disease",
                "alzheimer's disease",
                "alzheimer disease",
                "motor neuron disease",
                "motor neurone disease",
                "amyotrophic lateral sclerosis",
                "huntington's disease",
                "huntington disease",
                "parkinsonism",
                "cerebral palsy",
                "muscular dystrophy",
                "alzheimer's dementia",
                "vascular dementia",
                "lewy body dementia",
                "spinal muscular atrophy",
            ),
            wider=(
                "neurologic disease",
                "neurological disease",
                "neurological disorder",
                "neurologic disorder",
                "neurological conditions",
                "neurologic conditions",
            ),
        ),
    ],
    new_breathlessness: Annotated[
        bool,
        Criterion(
            "new shortness of breath",
            terms=(
                "new shortness of breath",
                "new onset of shortness of breath",
                "new dyspnea",
                "new dyspnoea",
                *(
                    f"{a} {b}"
                    for a in (
                        "new",
                        "new onset",
                        "new-onset",
                        "newly developed",
                        "recent onset",
                        "recent-onset",
                    )
                    for b in (
                        "breathlessness",
                        "dyspnea",
                        "dyspnoea",
                        "shortness of breath",
                        "difficulty breathing",
                    )
                ),
                "new difficulty breathing",
            ),
            includes=(
                "worsening shortness of breath",
                *(
                    f"{a} {b}"
                    for a in (
                        "increasing",
                        "worsening",
                        "progressive",
                        "acute",
                        "sudden onset",
                        "acute onset",
                        "sudden",
                    )
                    for b in (
                        "shortness of breath",
                        "dyspnea",
                        "dyspnoea",
                        "breathlessness",
                    )
                ),
            ),
            wider=(
                "shortness of breath",
                "dyspnea",
                "dyspnoea",
                "breathlessness",
                "difficulty breathing",
            ),
        ),
    ],
) -> Result:
    """Points for the risk that COVID-19 treated at home leads to hospital, as Utah used them to share out treatment.

    The form of January 2022, without sex and ethnicity. Which score opened the way to treatment changed with supply,
    and the weights come from 2020, before vaccines and later variants.
    """
    items = (
        Item(
            "Age",
            upto(age, {20: 1, 30: 1.5, 40: 2, 50: 2.5, 60: 3, 70: 3.5, 80: 4, 90: 4.5, 100: 5}, over=5.5),
        ),
        Item("Diabetes", 2 if diabetes else 0),
        Item("Body mass index above 30", 2 if body_mass_index > 30 else 0),
        Item("Active cancer", 1 if active_cancer_with_covid else 0),
        Item("Immunosuppressive treatment", 1 if immunosuppressive_treatment else 0),
        Item("Hypertension", 1 if hypertension else 0),
        Item("Coronary artery disease", 1 if coronary_artery_disease else 0),
        Item("Arrhythmia", 1 if cardiac_arrhythmia else 0),
        Item("Heart failure", 1 if heart_failure else 0),
        Item("Chronic kidney disease", 1 if chronic_kidney_disease else 0),
        Item("Chronic lung disease", 1 if chronic_lung_disease else 0),
        Item("Chronic liver disease", 1 if any_chronic_liver_disease else 0),
        Item("Cerebrovascular disease", 1 if cerebrovascular_disease else 0),
        Item("Chronic neurological disease", 1 if chronic_neurological_disease else 0),
        Item("New shortness of breath", 1 if new_breathlessness else 0),
    )
    return Result(total(*items), "points", "", items)
