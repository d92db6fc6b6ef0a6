"""Death after general surgery and after surgery for obesity."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..vocabulary.cancer import CANCER_SITES
from ..vocabulary.cardiovascular import Hypertension
from ..vocabulary.patient import AdultAge, BodyMassIndex, Sex
from .criteria import finding

VAID_2012 = Source(
    "Vaid S, Bell T, Grim R, Ahuja V. Perm J 2012;16(4):10-17",
    doi="10.7812/TPP/12-019",
    where="points; mortality by score",
    read="abstract",
    via="points and mortality from MDCalc, agreeing with the Cambio guideline model",
)
DEMARIA_2007 = Source(
    "DeMaria EJ, Portenier D, Wolfe L. Surg Obes Relat Dis 2007;3(2):134-140",
    doi="10.1016/j.soard.2007.01.005",
    pmid="17386394",
    where="abstract",
    read="abstract",
    via="classes also in DeMaria EJ, et al. Ann Surg 2007;246:578-582, abstract",
)


@calculator(
    title="Preoperative mortality predictor",
    source=VAID_2012,
    conditions=("surgery",),
    outcome="perioperative death",
    setting="before general surgery (pancreas, colon and rectum, hernia, gallbladder)",
    aliases=("PMP score", "PMP"),
    confirmed="Cambio guideline model: 12 cases agree",
)
def preoperative_mortality(
    surgical_inpatient: Annotated[
        bool,
        finding(
            "operated on as an inpatient",
            "inpatient",
            "inpatient surgery",
            "inpatient operation",
            "inpatient procedure",
            includes=(
                "hospitalized",
                "hospitalised",
                "admitted for surgery",
                "admitted to the hospital for surgery",
                "admitted to hospital for surgery",
                "admitted to the hospital for a surgical procedure",
                "admitted for a surgical procedure",
                "admitted for an operation",
            ),
        ),
    ],
    sepsis_before_surgery: Annotated[
        bool,
        finding("sepsis before the operation", "sepsis", "septic", "preoperative sepsis", includes=("septic shock",)),
    ],
    total_dependence: Annotated[
        bool,
        finding(
            "needs total assistance for all daily activities",
            "total assistance",
            "totally dependent",
            "poor functional status",
            "total dependence",
            "total dependency",
            "completely dependent",
            "poor functional capacity and dependence",
            includes=(
                "bedridden",
                "bedbound",
                "fully dependent",
                "bed-bound",
                "dependent for all adls",
                "dependent in all adls",
                "dependent for all activities of daily living",
                "dependent in all activities of daily living",
                "requires total care",
            ),
        ),
    ],
    disseminated_cancer: Annotated[
        bool,
        finding(
            "disseminated cancer",
            "disseminated cancer",
            "metastatic cancer",
            "metastases",
            "metastatic disease",
            "metastatic malignancy",
            "metastatic carcinoma",
            "widely metastatic",
            "stage iv cancer",
            "disseminated malignancy",
            includes=(
                "metastatic adenocarcinoma",
                "carcinomatosis",
                *(f"metastatic {organ} cancer" for organ in CANCER_SITES),
            ),
        ),
    ],
    age: AdultAge,
    cardiac_comorbidity: Annotated[
        bool,
        finding(
            "cardiac comorbidity: dyspnoea with heart failure, past infarction or angina, peripheral arterial disease, "
            "hypertension on medicine",
            "cardiac comorbidity",
            "cardiac comorbidities",
            "cardiac and pulmonary comorbidities",
            "cardiac and pulmonary comorbidity",
            "cardiac and renal comorbidities",
            "cardiac, pulmonary, and renal comorbidities",
            "cardiac, pulmonary and renal comorbidities",
            "cardiac, pulmonary, renal, and liver comorbidities",
            "cardiac, renal, and pulmonary comorbidities",
            "cardiac or renal comorbidities",
            "cardiac or pulmonary comorbidities",
            "cardiac, pulmonary, or renal comorbidities",
            "cardiac co-morbidity",
            "cardiovascular comorbidity",
            includes=(
                "heart failure",
                "chf",
                "myocardial infarction",
                "angina",
                "hypertension",
                "htn",
                "peripheral arterial disease",
                "peripheral artery disease",
                "peripheral vascular disease",
            ),
        ),
    ],
    pulmonary_comorbidity: Annotated[
        bool,
        finding(
            "pulmonary comorbidity: on a ventilator, history of COPD, or pneumonia now",
            "pulmonary comorbidity",
            "pulmonary comorbidities",
            "pulmonary, renal, and liver comorbidities",
            "pulmonary and renal comorbidities",
            "pulmonary, and renal comorbidities",
            "pulmonary or renal comorbidities",
            "pulmonary, or renal comorbidities",
            "pulmonary co-morbidity",
            "respiratory comorbidity",
            includes=(
                "copd",
                "ventilator",
                "mechanical ventilation",
                "pneumonia",
                "chronic obstructive pulmonary disease",
                "ventilator-dependent",
            ),
        ),
    ],
    renal_comorbidity: Annotated[
        bool,
        finding(
            "renal comorbidity: dialysis or renal failure",
            "renal comorbidity",
            "renal failure",
            "renal, and liver comorbidities",
            "renal and liver comorbidities",
            "renal or liver comorbidities",
            "renal co-morbidity",
            "kidney failure",
            includes=(
                "dialysis",
                "acute renal failure",
                "haemodialysis",
                "hemodialysis",
                "end-stage renal disease",
                "esrd",
                "end-stage kidney disease",
            ),
        ),
    ],
    liver_comorbidity: Annotated[
        bool,
        finding(
            "liver comorbidity: ascites or oesophageal varices",
            "liver comorbidity",
            "hepatic comorbidity",
            "liver co-morbidity",
            includes=(
                "ascites",
                "oesophageal varices",
                "esophageal varices",
                "gastro-oesophageal varices",
                "gastroesophageal varices",
            ),
        ),
    ],
    chronic_steroids: Annotated[
        bool,
        finding(
            "steroids for a chronic condition",
            "chronic steroids",
            "chronic steroid use",
            "long-term steroids",
            "steroids for a chronic condition",
            "steroids for any chronic condition",
            "steroid use for a chronic condition",
            "use of steroids for a chronic condition",
            "chronic steroid therapy",
            "chronic steroid treatment",
            "chronic corticosteroids",
            "chronic use of steroids",
            "chronic use of corticosteroids",
            "chronic glucocorticoids",
            "chronic oral steroids",
            "long-term corticosteroids",
            "long-term corticosteroid therapy",
            "long-term corticosteroid use",
            "long-term glucocorticoids",
            "steroid-dependent",
            includes=(
                "chronic prednisone",
                "daily prednisone",
                "long-term prednisone",
                "long-term prednisolone",
                "chronic prednisolone",
                "daily prednisolone",
                "maintenance prednisone",
                "maintenance prednisolone",
                "chronic dexamethasone",
            ),
        ),
    ],
    weight_loss_tenth: Annotated[
        bool,
        finding(
            "lost more than 10 % of body weight in six months",
            "weight loss over 10%",
            "weight loss >10%",
            "weight loss of more than 10%",
            "weight loss greater than 10%",
            "weight loss of over 10%",
            "weight loss exceeding 10%",
            "weight loss more than 10%",
            "weight loss ≥10%",
            "weight loss >=10%",
            "more than 10% weight loss",
            ">10% weight loss",
            "greater than 10% weight loss",
            "lost more than 10% of",
            "lost over 10% of",
            "lost >10% of",
            "10% weight loss",
            "10% loss of body weight",
            "10% of body weight lost",
            "loss of more than 10% of body weight",
        ),
    ],
    bleeding_disorder: Annotated[
        bool,
        finding(
            "bleeding disorder",
            "bleeding disorder",
            "coagulopathy",
            "coagulation disorder",
            "bleeding diathesis",
            "haemorrhagic diathesis",
            "hemorrhagic diathesis",
            includes=("haemophilia", "hemophilia", "von willebrand disease"),
        ),
    ],
    do_not_resuscitate: Annotated[
        bool, finding("order not to resuscitate", "do not resuscitate", "dnr", "dnar", "do-not-resuscitate")
    ],
    obese: Annotated[
        bool,
        finding(
            "obesity",
            "obesity",
            "obese",
            includes=(
                "morbid obesity",
                "morbidly obese",
                "severely obese",
                "class ii obesity",
                "class iii obesity",
                "class 3 obesity",
                "super-obese",
            ),
        ),
    ],
) -> Result:
    """Risk of death around general surgery, from what is known at the bedside before it.

    Between two groups of scores (a half point for age 65 to 69) the rates of both are given.
    """
    items = (
        Item("Inpatient", 6 if surgical_inpatient else 0),
        Item("Sepsis", 4 if sepsis_before_surgery else 0),
        Item("Total dependence", 3 if total_dependence else 0),
        Item("Disseminated cancer", 1 if disseminated_cancer else 0),
        Item("Age", below(age, {65: 0, 70: 0.5, 80: 1}, otherwise=2)),
        Item("Cardiac comorbidity", 5 if cardiac_comorbidity else 0),
        Item("Pulmonary comorbidity", 3 if pulmonary_comorbidity else 0),
        Item("Renal comorbidity", 1 if renal_comorbidity else 0),
        Item("Liver comorbidity", 1 if liver_comorbidity else 0),
        Item("Chronic steroids", 1 if chronic_steroids else 0),
        Item("Weight loss over 10 %", 1 if weight_loss_tenth else 0),
        Item("Bleeding disorder", 1 if bleeding_disorder else 0),
        Item("Order not to resuscitate", 1 if do_not_resuscitate else 0),
        Item("Obesity", -1 if obese else 0),
    )
    score = total(*items)
    # whole scores fall into the published groups; a half point (age 65 to 69) may fall between two of them
    lower = below(score, {6: 0.1, 11: 0.6, 16: 2.4, 21: 12.6, 26: 37.5}, otherwise=40)
    higher = upto(score, {5: 0.1, 10: 0.6, 15: 2.4, 20: 12.6, 25: 37.5}, over=40)
    rate = lower if lower == higher else (lower, higher)
    return Result(score, "points", "", items, (Risk("death", "perioperative", rate, VAID_2012),))


@calculator(
    title="Obesity surgery mortality risk score",
    source=DEMARIA_2007,
    conditions=("surgery for obesity",),
    outcome="death within 90 days of gastric bypass",
    setting="before gastric bypass for obesity",
    aliases=("OS-MRS", "DeMaria score"),
)
def os_mrs(
    body_mass_index: BodyMassIndex,
    sex: Sex,
    hypertension: Hypertension,
    embolism_risk: Annotated[
        bool,
        finding(
            "risk of pulmonary embolism: earlier thrombosis or embolism, vena cava filter, right heart failure or "
            "pulmonary hypertension, obesity hypoventilation, venous stasis ulcers",
            "risk of pe",
            "risk of pulmonary embolism",
            "risk for pulmonary embolism",
            "risk for pe",
            "risk of venous thromboembolism",
            includes=(
                "previous pulmonary embolism",
                "history of pulmonary embolism",
                "history of dvt",
                "ivc filter",
                "obesity hypoventilation",
                "venous stasis ulcer",
                "venous stasis ulcers",
                "pulmonary hypertension",
                "previous dvt",
                "prior dvt",
                "history of deep vein thrombosis",
                "history of deep venous thrombosis",
                "previous deep vein thrombosis",
                "prior deep vein thrombosis",
                "previous lower limb deep vein thrombosis",
                "previous pe",
                "prior pe",
                "history of pe",
                "prior pulmonary embolism",
                "history of vte",
                "previous vte",
                "prior vte",
                "history of venous thromboembolism",
                "previous venous thromboembolism",
                "vena cava filter",
                "right heart failure",
                "right-sided heart failure",
                "cor pulmonale",
                "chronic venous stasis",
                "venous stasis ulceration",
            ),
        ),
    ],
    age: AdultAge,
) -> Result:
    """Risk of death within 90 days of gastric bypass for obesity, in adults."""
    items = (
        Item("Body mass index 50 kg/m² or more", 1 if body_mass_index >= 50 else 0),
        Item("Male sex", 1 if sex == "male" else 0),
        Item("Hypertension", 1 if hypertension else 0),
        Item("Risk of pulmonary embolism", 1 if embolism_risk else 0),
        Item("Age 45 or over", 1 if age >= 45 else 0),
    )
    score = total(*items)
    rate = upto(score, {1: 0.31, 3: 1.90}, over=7.56)
    return Result(
        score,
        "points",
        upto(score, {1: "class A, low risk", 3: "class B, intermediate risk"}, over="class C, high risk"),
        items,
        (Risk("death", "90 days", rate, DEMARIA_2007),),
    )
