"""Death after general surgery and after surgery for obesity."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
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
            "operated on as an inpatient", "inpatient", "inpatient surgery", includes=("hospitalized", "hospitalised")
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
            includes=("bedridden", "bedbound", "fully dependent"),
        ),
    ],
    disseminated_cancer: Annotated[
        bool,
        finding("disseminated cancer", "disseminated cancer", "metastatic cancer", "metastases", "metastatic disease"),
    ],
    age: AdultAge,
    cardiac_comorbidity: Annotated[
        bool,
        finding(
            "cardiac comorbidity: dyspnoea with heart failure, past infarction or angina, peripheral arterial disease, "
            "hypertension on medicine",
            "cardiac comorbidity",
            "cardiac comorbidities",
            includes=("heart failure", "chf", "myocardial infarction", "angina", "hypertension", "htn"),
        ),
    ],
    pulmonary_comorbidity: Annotated[
        bool,
        finding(
            "pulmonary comorbidity: on a ventilator, history of COPD, or pneumonia now",
            "pulmonary comorbidity",
            "pulmonary comorbidities",
            includes=("copd", "ventilator", "mechanical ventilation", "pneumonia"),
        ),
    ],
    renal_comorbidity: Annotated[
        bool,
        finding(
            "renal comorbidity: dialysis or renal failure",
            "renal comorbidity",
            "renal failure",
            includes=("dialysis", "acute renal failure", "haemodialysis", "hemodialysis"),
        ),
    ],
    liver_comorbidity: Annotated[
        bool,
        finding(
            "liver comorbidity: ascites or oesophageal varices",
            "liver comorbidity",
            includes=("ascites", "oesophageal varices", "esophageal varices"),
        ),
    ],
    chronic_steroids: Annotated[
        bool,
        finding(
            "steroids for a chronic condition",
            "chronic steroids",
            "chronic steroid use",
            "long-term steroids",
            includes=("chronic prednisone", "daily prednisone"),
        ),
    ],
    weight_loss_tenth: Annotated[
        bool,
        finding(
            "lost more than 10 % of body weight in six months",
            "weight loss over 10%",
            "weight loss >10%",
            "weight loss of more than 10%",
        ),
    ],
    bleeding_disorder: Annotated[
        bool, finding("bleeding disorder", "bleeding disorder", "coagulopathy", includes=("haemophilia", "hemophilia"))
    ],
    do_not_resuscitate: Annotated[
        bool, finding("order not to resuscitate", "do not resuscitate", "dnr", "dnar", "do-not-resuscitate")
    ],
    obese: Annotated[bool, finding("obesity", "obesity", "obese", includes=("morbid obesity", "morbidly obese"))],
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
            includes=(
                "previous pulmonary embolism",
                "history of pulmonary embolism",
                "history of dvt",
                "ivc filter",
                "obesity hypoventilation",
                "venous stasis ulcer",
                "venous stasis ulcers",
                "pulmonary hypertension",
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
