"""The heart's risk in surgery other than on the heart."""

from math import exp
from typing import Annotated

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Criterion
from ..vocabulary.biochemistry import Creatinine
from ..vocabulary.haematology import Haemoglobin
from ..vocabulary.patient import AdultAge
from ..vocabulary.surgical import AsaClass, EmergencySurgery, FunctionalDependence, Operation
from ..vocabulary.wards import (
    CORONARY_INTERVENTIONS,
    MULTIVESSEL_DISEASE,
    NO_CARDIAC_HISTORY,
    PROSTHETIC_AORTIC_VALVES,
    STENTS_AND_GRAFTS,
)

DAKIK_2019 = Source(
    "Dakik HA, Chehab O, Eldirani M, et al. J Am Coll Cardiol 2019;73(24):3067-3078",
    url="https://mdcalc.com/calc/10439/american-university-beirut-aub-has2-cardiovascular-risk-index",
    where="the six elements and three groups; events by score stand in an online form only",
    read="secondary",
    via="the author's account on MDCalc; abstracts of the later papers (J Am Heart Assoc 2020;9:e016228)",
)
GUPTA_2011 = Source(
    "Gupta PK, Gupta H, Sundaram A, et al. Circulation 2011;124(4):381-387",
    url="https://www.onlycalculators.com/health/cardiovascular-system/gupta-risk-calculator/",
    where="coefficients of the logistic model",
    read="secondary",
    via="OnlyCalculators gives the form, the constant and some coefficients; the others from one online form",
)

#: Coefficient of each kind of operation, against the repair of a hernia.
_OPERATIONS = {
    "anorectal": -0.16,
    "aortic": 1.60,
    "bariatric": -0.25,
    "brain": 1.40,
    "breast": -1.61,
    "cardiac": 1.01,
    "ear, nose and throat": 0.71,
    "foregut or hepatopancreatobiliary": 1.39,
    "gallbladder, appendix, adrenal or spleen": 0.59,
    "hernia": 0.0,
    "intestinal": 1.14,
    "neck": 0.18,
    "obstetric or gynaecological": 0.76,
    "orthopaedic": 0.80,
    "other abdominal": 1.13,
    "peripheral vascular": 0.86,
    "skin": 0.54,
    "spine": 0.21,
    "thoracic": 0.40,
    "vein": -1.09,
    "urological": -0.26,
}


@calculator(
    title="AUB-HAS2 cardiovascular risk index",
    source=DAKIK_2019,
    conditions=("non-cardiac surgery",),
    outcome="death, myocardial infarction or stroke",
    setting="before non-cardiac surgery",
    aliases=("AUB-HAS2", "American University of Beirut HAS2"),
)
def aub_has2(
    age: AdultAge,
    haemoglobin: Haemoglobin,
    history_of_heart_disease: Annotated[
        bool,
        Criterion(
            "history of heart disease: infarction, coronary intervention, heart surgery, heart failure, atrial "
            "fibrillation, or valve disease of at least moderate degree",
            terms=(
                "history of heart disease",
                "heart disease",
                "cardiac disease",
                "known heart disease",
                "history of cardiac disease",
                "diagnosed with heart disease",
                "documented heart disease",
                "pre-existing heart disease",
                "heart disease in the past",
                "heart condition",
                "cardiac conditions",
                "history of heart problems",
                "history of cardiac problems",
                "established heart disease",
            ),
            includes=(
                "myocardial infarction",
                "coronary stent",
                "coronary angioplasty",
                "percutaneous coronary intervention",
                "cabg",
                "coronary bypass",
                "heart failure",
                "atrial fibrillation",
                "severe aortic stenosis",
                "moderate aortic stenosis",
                "severe mitral regurgitation",
                "moderate mitral regurgitation",
                "coronary artery bypass",
                "heart valve replacement",
                "valve replacement",
                "previous mi",
                "prior mi",
                "history of mi",
                "heart attack",
                "a-fib",
                "afib",
                "congestive cardiac failure",
                "chf",
                "prior pci",
                "previous pci",
                "heart bypass",
                "previous cardiac surgery",
                "prior cardiac surgery",
                "history of cardiac surgery",
                "previous heart surgery",
                "prior heart surgery",
                "history of heart surgery",
                "open heart surgery",
                "coronary artery disease",
                "coronary artery bypass graft",
                "pci",
                "stemi",
                "nstemi",
                "congestive heart failure",
                "cardiac failure",
                "heart valve surgery",
                "aortic valve replacement",
                "mitral valve replacement",
                "valve surgery",
                "moderate aortic regurgitation",
                "severe aortic regurgitation",
                "moderate mitral stenosis",
                "severe mitral stenosis",
                "moderate tricuspid regurgitation",
                "severe tricuspid regurgitation",
                "severe valvular disease",
                "moderate valvular disease",
                "coronary stenting",
                "heart failure with reduced ejection fraction",
                "hfref",
                "hfpef",
                "atrial fib",
                "severe as",
                "moderate as",
                "severe mr",
                "history of pci",
                "history of coronary intervention",
                "paroxysmal atrial fibrillation",
                "ischemic cardiomyopathy",
                "ischemic heart disease",
                "coronary heart disease",
                "cad",
                *("mi", "old mi", "anterior mi", "inferior mi", "lateral mi", "ami"),
                *CORONARY_INTERVENTIONS,
                *STENTS_AND_GRAFTS,
                *("bypass surgery on his heart", "bypass surgery on her heart"),
                *("ihd", "triple vessel disease"),
                *MULTIVESSEL_DISEASE,
                *("af", "paf", "permanent af", "persistent af", "ccf", "hf", "mvr", "tavi", "mitraclip"),
                *("moderate mr", "severe tr", "lvsd", "ischaemic cm"),
                *PROSTHETIC_AORTIC_VALVES,
                *("hf diagnosed", "heart failure diagnosed", "hf dx"),
            ),
            excludes=(
                "family history of heart disease",
                "family history of cardiac disease",
                "family history of coronary artery disease",
                "family history of heart failure",
                "family history of cardiovascular disease",
                "rheumatic heart disease screening",
            ),
            opposites=NO_CARDIAC_HISTORY,
        ),
    ],
    angina_or_dyspnoea: Annotated[
        bool,
        Criterion(
            "symptoms of heart disease: angina or dyspnoea",
            terms=(
                "angina or dyspnoea",
                "angina or dyspnea",
                "angina and dyspnoea",
                "dyspnoea or angina",
                "angina nor dyspnoea",
                "angina/dyspnea",
                "dyspnea and angina",
                "angina pectoris or dyspnea",
                "anginal symptoms or dyspnea",
                "angina or shortness of breath",
                "angina or breathlessness",
                "angina and shortness of breath",
            ),
            includes=(
                "angina",
                "dyspnoea",
                "dyspnea",
                "shortness of breath",
                "chest pain on exertion",
                "breathlessness",
                "breathless",
                "short of breath",
                "difficulty breathing",
                "trouble breathing",
                "sob",
                "exertional chest pain",
                "breathing difficulty",
                "anginal",
                "anginal symptoms",
                "anginal pain",
                "exertional dyspnea",
                "dyspnea on exertion",
                "doe",
                "orthopnea",
                "shortness of breath on exertion",
                "difficulty in breathing",
                "difficulty with breathing",
                "dyspneic",
                "breathless on exertion",
                "chest pain with exertion",
                "chest pain during exertion",
                "labored breathing",
                "laboured breathing",
                "chest tightness on exertion",
                "short-winded",
                "winded",
                "air hunger",
                *("soboe", "sobar", "sob on exertion", "exertional sob", "exertional cp", "cp on exertion"),
                *("gets breathless on stairs", "puffed on stairs", "gets puffed", "breathless on stairs"),
                *("breathless on hills", "nyha ii", "nyha iii", "nyha iv", "ccs ii", "ccs iii", "ccs iv"),
                *("ccs 2", "ccs 3"),
                "anginal chest pain",
                *("angina climbing", "angina walking", "angina hurrying", "angina washing and dressing"),
                "angina getting dressed",
            ),
            parts=(
                (
                    *("angina", "anginal symptoms", "anginal pain", "chest pain", "cp", "chest pains"),
                    *("exertional chest pain", "anginal chest pain"),
                ),
                (
                    *("dyspnoea", "shortness of breath", "sob", "soboe", "sobar", "breathlessness", "breathless"),
                    *("doe", "sob on exertion", "exertional dyspnoea", "dyspnoea on exertion", "short of breath"),
                ),
            ),
        ),
    ],
    vascular_surgery: Annotated[
        bool,
        Criterion(
            "the operation is vascular surgery",
            terms=(
                "vascular surgery",
                "vascular operation",
                "vascular procedure",
                "vascular surgical procedure",
                "vascular surgical",
                "vascular surgical intervention",
                "vascular reconstruction",
                "vascular intervention surgery",
                "peripheral vascular surgery",
                "aortic surgery",
                "major vascular surgery",
                "carotid surgery",
                "arterial surgery",
            ),
            includes=(
                "aneurysm repair",
                "carotid endarterectomy",
                "femoral-popliteal bypass",
                "lower limb bypass",
                "aortic repair",
                "evar",
                "tevar",
                "aaa repair",
                "femoropopliteal bypass",
                "fem-pop bypass",
                "femorodistal bypass",
                "lower extremity bypass",
                "femoral endarterectomy",
                "aortobifemoral bypass",
                "lower extremity revascularization",
                "abdominal aortic aneurysm repair",
                "endovascular aneurysm repair",
                "peripheral bypass",
                "vascular bypass",
                "leg bypass",
                "aortofemoral bypass",
                "femoral bypass",
                "popliteal bypass",
                "iliac bypass",
                "lower limb revascularization",
                "carotid artery surgery",
                "peripheral artery bypass",
                "peripheral arterial bypass",
                "femorofemoral bypass",
                "axillofemoral bypass",
                "thoracic endovascular aortic repair",
                "open aneurysm repair",
                "arterial bypass",
                "iliofemoral bypass",
                "femoral-popliteal",
                "endarterectomy",
                "aortic aneurysm surgery",
                *("fem-pop", "aortobifem", "fem-fem crossover", "ax-bifem", "bka for pvd", "aka for pvd"),
                *("open aaa repair", "evar for aaa", "fem-distal", "femoral embolectomy", "embolectomy of leg"),
                *("iliac angioplasty and stent", "profundoplasty", "crossover graft", "thoracic aortic repair"),
            ),
            opposites=(
                "non-vascular surgery",
                "nonvascular surgery",
                "not vascular surgery",
                *("non-vascular", "elective thr", "elective tkr"),
            ),
        ),
    ],
    emergency_surgery: EmergencySurgery,
) -> Result:
    """Risk of death, infarction or stroke within 30 days of non-cardiac surgery, in adults.

    Each of six findings counts one point.
    """
    items = (
        Item("History of heart disease", 1 if history_of_heart_disease else 0),
        Item("Angina or dyspnoea", 1 if angina_or_dyspnoea else 0),
        Item("Age 75 or over", 1 if age >= 75 else 0),
        Item("Haemoglobin under 12 g/dL", 1 if haemoglobin < 12 else 0),
        Item("Vascular surgery", 1 if vascular_surgery else 0),
        Item("Emergency surgery", 1 if emergency_surgery else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {1: "low risk", 3: "intermediate risk"}, over="high risk"),
        items,
        (
            Risk(
                "death, myocardial infarction or stroke",
                "30 days",
                upto(score, {0: 0.3, 1: 1.6, 2: 5.6, 3: 11.0}, over=17.5),
                DAKIK_2019,
            ),
        ),
    )


@calculator(
    title="Gupta perioperative cardiac risk (MICA)",
    source=GUPTA_2011,
    outcome="myocardial infarction or cardiac arrest",
    setting="before surgery",
    aliases=("Gupta MICA", "MICA", "NSQIP MICA", "Gupta cardiac risk"),
    disputed="an online form with more decimals than it shows gives up to 0.4 percentage points less at high risk",
)
def gupta_mica(
    age: AdultAge,
    functional_dependence: FunctionalDependence,
    asa_class: AsaClass,
    creatinine: Creatinine,
    operation: Operation,
) -> Result:
    """Probability of infarction or cardiac arrest within 30 days of surgery, in adults.

    Rounded to 0.1 %. The publication's model also allows for a creatinine that is not known; this one asks for it.
    """
    x = (
        0.02 * age
        + (
            0
            if functional_dependence == "independent"
            else 0.65
            if functional_dependence == "partially dependent"
            else 1.03
        )
        + (
            -5.17
            if asa_class == "1"
            else -3.29
            if asa_class == "2"
            else -1.92
            if asa_class == "3"
            else -0.95
            if asa_class == "4"
            else 0
        )
        + (0.61 if creatinine > 1.5 else 0)
        + _OPERATIONS[operation]
        - 5.25
    )
    percent = round(100 / (1 + exp(-x)), 1)
    outcome = "myocardial infarction or cardiac arrest"
    return Result(percent, "%", "", (), (Risk(outcome, "30 days", percent, GUPTA_2011),))
