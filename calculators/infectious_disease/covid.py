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
        Criterion(
            "active cancer",
            terms=(
                "active cancer",
                "active malignancy",
                "current cancer",
                "active malignant disease",
                "current malignancy",
                "ongoing cancer",
                "active neoplasm",
            ),
            includes=(
                "on chemotherapy",
                "receiving chemotherapy",
                "undergoing chemotherapy",
                "metastatic cancer",
                "currently undergoing chemotherapy",
                "cancer under treatment",
                "undergoing cancer treatment",
                "receiving cancer treatment",
                "currently being treated for cancer",
            ),
        ),
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
            ),
        ),
    ],
    hypertension: Hypertension,
    coronary_artery_disease: Annotated[
        bool,
        Criterion(
            "coronary artery disease",
            terms=(
                "coronary artery disease",
                "coronary heart disease",
                "ischaemic heart disease",
                "cad",
                "coronary disease",
                "ischemic cardiomyopathy",
                "coronary atherosclerosis",
                "ihd",
                "ascvd of the coronaries",
                "atherosclerotic coronary artery disease",
                "atherosclerotic heart disease",
                "coronary arteriosclerosis",
            ),
            includes=(
                "myocardial infarction",
                "angina",
                "coronary stent",
                "heart attack",
                "stemi",
                "nstemi",
                "cabg",
                "coronary artery bypass",
                "coronary bypass",
                "percutaneous coronary intervention",
                "coronary angioplasty",
                "prior pci",
                "previous pci",
                "history of pci",
                "prior mi",
                "previous mi",
                "history of mi",
                "acute coronary syndrome",
                "multivessel disease",
                "triple-vessel disease",
                "three-vessel disease",
                "coronary stenting",
                "coronary stenosis",
            ),
        ),
    ],
    cardiac_arrhythmia: Annotated[
        bool,
        Criterion(
            "cardiac arrhythmia",
            terms=("cardiac arrhythmia", "arrhythmia", "arrhythmias", "dysrhythmia"),
            includes=(
                "atrial fibrillation",
                "atrial flutter",
                "ventricular tachycardia",
                "supraventricular tachycardia",
                "afib",
            ),
        ),
    ],
    heart_failure: HeartFailure,
    chronic_kidney_disease: Annotated[
        bool,
        Criterion(
            "chronic kidney disease",
            terms=("chronic kidney disease", "ckd", "chronic renal disease", "chronic renal failure"),
        ),
    ],
    chronic_lung_disease: ChronicLungDisease,
    any_chronic_liver_disease: Annotated[
        bool,
        Criterion(
            "chronic liver disease of any kind",
            terms=("chronic liver disease",),
            includes=("cirrhosis", "chronic hepatitis", "fatty liver disease"),
        ),
    ],
    cerebrovascular_disease: CerebrovascularDisease,
    chronic_neurological_disease: Annotated[
        bool,
        Criterion(
            "chronic neurological disease: multiple sclerosis, Parkinson's disease, dementia, myasthenia gravis and "
            "the like (not migraine or a local neuropathy)",
            terms=("chronic neurologic disease", "chronic neurological disease"),
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
            ),
        ),
    ],
    new_breathlessness: Annotated[
        bool,
        Criterion(
            "new shortness of breath",
            terms=("new shortness of breath", "new onset of shortness of breath", "new dyspnea", "new dyspnoea"),
            includes=("worsening shortness of breath",),
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
