"""Complications of surgery: respiratory failure, pancreatic fistula."""

import math
from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.surgical import AsaClass, EmergencySurgery, FunctionalDependence, IntraoperativeBloodLoss, Operation

GUPTA_2011 = Source(
    "Gupta H, Gupta PK, Fang X, et al. Chest 2011;140(5):1207-1215",
    url="https://c.coek.info/pdf-development-and-validation-of-a-risk-calculator-predicting-postoperative-respira.html",
    where="coefficients of the logistic model",
    read="abstract",
    via="coefficients from MDCalc, agreeing with the Cambio guideline model and mdapp.co (constant)",
)
CALLERY_2013 = Source(
    "Callery MP, Pratt WB, Kent TS, Chaikof EL, Vollmer CM. J Am Coll Surg 2013;216(1):1-14",
    url="https://ja.scribd.com/document/143728767/Score-Fistula",
    where="fistula risk score; ranges of scores",
    read="abstract",
    via="points from MDCalc",
)
MILLER_2014 = Source(
    "Miller BC, Christein JD, Behrman SW, et al. A multi-institutional external validation of the fistula risk score. "
    "J Gastrointest Surg 2014;18",
    where="rate of clinically relevant fistula by group, as MDCalc gives it",
)

#: Coefficient of each kind of operation, against the repair of a hernia.
_OPERATIONS = {
    "anorectal": -1.3530,
    "aortic": 1.0781,
    "bariatric": -1.0112,
    "brain": 0.7336,
    "breast": -2.6462,
    "cardiac": 0.2744,
    "ear, nose and throat": 0.1060,
    "foregut or hepatopancreatobiliary": 0.9694,
    "gallbladder, appendix, adrenal or spleen": -0.5668,
    "hernia": 0,
    "intestinal": 0.5737,
    "neck": -0.5271,
    "obstetric or gynaecological": -1.2431,
    "orthopaedic": -0.8577,
    "other abdominal": 0.2416,
    "peripheral vascular": -0.2389,
    "skin": -0.3206,
    "spine": -0.5220,
    "thoracic": 0.6715,
    "vein": -2.0080,
    "urological": 0.3093,
}
_ASA = {"1": -3.5265, "2": -2.0008, "3": -0.6201, "4": 0.2441, "5": 0}
_DEPENDENCE = {"independent": 0, "partially dependent": 0.7678, "totally dependent": 1.4046}
_SEPSIS = {"none": -0.7840, "systemic inflammatory response": 0, "sepsis": 0.2752, "septic shock": 0.9035}


@calculator(
    title="Gupta postoperative respiratory failure risk",
    source=GUPTA_2011,
    ages=(16, 120),
    conditions=("surgery",),
    outcome="ventilation for over 48 hours, or unplanned intubation",
    setting="before surgery",
    aliases=("Gupta respiratory failure", "NSQIP respiratory failure risk"),
    confirmed="Cambio guideline model: 5 cases agree",
)
def gupta_respiratory_failure(
    functional_dependence: FunctionalDependence,
    asa_class: AsaClass,
    preoperative_sepsis: Annotated[
        Literal["none", "systemic inflammatory response", "sepsis", "septic shock"],
        Choice(
            "sepsis within 48 hours before surgery: none; systemic inflammatory response only; sepsis; septic shock",
            {
                "none": (
                    "no sepsis",
                    "no signs of sepsis",
                    "without signs of sepsis",
                    "without any signs of sepsis",
                    "without sepsis",
                    "not septic",
                    "no preoperative sepsis",
                    "no evidence of sepsis",
                    "denies sepsis",
                    "without preoperative sepsis",
                    "no history of sepsis",
                    "no signs or symptoms of sepsis",
                    "absence of sepsis",
                    "sepsis is absent",
                    "without evidence of sepsis",
                    "does not have sepsis",
                    "no indication of sepsis",
                    "no pre-operative sepsis",
                    "no septic shock or sepsis",
                    "no systemic inflammatory response syndrome",
                    "no sirs",
                    "no sirs or sepsis",
                    "sepsis: none",
                    "not septic, no sirs",
                    "never septic",
                    "no sepsis or sirs",
                    "afebrile, not septic",
                    "not septic, afebrile",
                ),
                "systemic inflammatory response": (
                    "sirs",
                    "systemic inflammatory response syndrome",
                    "preoperative sirs",
                    "systemic inflammatory response",
                    "meets sirs criteria",
                    "sirs criteria met",
                    "sirs criteria",
                    "pre-operative sirs",
                    "sirs only",
                    "sirs positive, no infection",
                    "sirs 2/4",
                    "sirs 3/4",
                ),
                "sepsis": (
                    "preoperative sepsis",
                    "sepsis",
                    "septic",
                    "pre-operative sepsis",
                    "preop sepsis",
                    "sepsis before surgery",
                    "septicaemia",
                    "septic from",
                    "urosepsis",
                    "biliary sepsis",
                    "abdominal sepsis",
                    "intra-abdominal sepsis",
                    "septic secondary to",
                    "septic 2ry to",
                ),
                "septic shock": (
                    "septic shock",
                    "preoperative septic shock",
                    "sepsis with shock",
                    "in septic shock",
                    "refractory septic shock",
                    "septic shock ?faecal peritonitis",
                    "septic shock on norad",
                ),
            },
            absent="none",
        ),
    ],
    emergency_surgery: EmergencySurgery,
    operation: Operation,
) -> Result:
    """Probability of respiratory failure after surgery: ventilation over 48 hours, or intubation within 30 days.

    A logistic model of five facts known before the operation; to 0.01 %.
    """
    x = (
        _DEPENDENCE[functional_dependence]
        + _ASA[asa_class]
        + _SEPSIS[preoperative_sepsis]
        + (0 if emergency_surgery else -0.5739)
        + _OPERATIONS[operation]
        - 1.7397
    )
    percent = round(100 / (1 + math.exp(-x)), 2)
    return Result(percent, "%", "", (), (Risk("respiratory failure", "30 days", percent, GUPTA_2011),))


@calculator(
    title="Pancreatic fistula risk score",
    source=CALLERY_2013,
    conditions=("pancreatoduodenectomy",),
    outcome="clinically relevant pancreatic fistula",
    setting="during pancreatoduodenectomy",
    aliases=("Fistula Risk Score", "FRS", "Callery score"),
)
def pancreatic_fistula(
    soft_pancreas: Annotated[
        bool,
        Criterion(
            "the gland is soft, not firm",
            terms=(
                "soft gland",
                "soft pancreas",
                "soft pancreatic texture",
                "soft gland texture",
                "soft pancreatic parenchyma",
                "soft pancreatic gland",
                "soft pancreatic remnant",
                "soft remnant",
                "soft pancreatic stump",
                "gland texture soft",
                "gland texture is soft",
                "pancreatic texture is soft",
                "pancreatic texture soft",
                "texture of the pancreas was soft",
                "pancreas was soft",
                "soft in texture",
                "pancreatic gland is soft",
                "pancreas is soft",
                "soft consistency of the pancreas",
                "pancreatic gland texture is soft",
                "gland is soft",
                "soft texture",
                "soft pancreatic tissue",
                "soft-textured pancreas",
                "soft pancreas texture",
            ),
            opposites=(
                "firm gland",
                "firm pancreas",
                "hard pancreas",
                "firm pancreatic texture",
                "firm gland texture",
                "hard gland",
                "firm pancreatic gland",
                "firm texture",
                "hard gland texture",
                "pancreas is firm",
                "pancreas was firm",
                "gland is firm",
                "firm in texture",
                "firm pancreatic tissue",
                "hard pancreatic texture",
                "gland texture is firm",
                "fibrotic pancreas",
                "firm pancreatic remnant",
                "firm consistency of the pancreas",
                "pancreatic gland is firm",
                "hard texture",
                "firm pancreatic parenchyma",
                "gland texture firm",
                "gland texture hard",
                "fibrotic gland",
                "pancreas firm",
                "gland firm",
                "firm fibrotic",
                "hard fibrotic",
                "pancreas woody",
                "woody pancreas",
                "woody gland",
                "gland woody",
                "gland fibrotic",
                "pancreas fibrotic",
                "pancreas hard",
                "gland hard",
                "atrophic firm gland",
                "firm fibrotic gland",
                "gland not soft",
                "pancreas not soft",
                "rubbery firm gland",
                "sclerotic gland",
                "gland: firm",
                "pancreas: firm",
                "rock hard pancreas",
                "pancreas rock hard",
                "firm panc",
            ),
            includes=(
                "pancreas soft",
                "gland soft",
                "gland buttery",
                "buttery gland",
                "buttery pancreas",
                "pancreas buttery",
                "soft and friable gland",
                "soft friable pancreas",
                "pancreas soft and friable",
                "soft fatty pancreas",
                "fatty soft gland",
                "soft fatty gland",
                "soft texture",
                "gland very soft",
                "normal soft pancreas",
                "soft panc",
                "gland: soft",
                "pancreas: soft",
            ),
        ),
    ],
    pancreatic_cancer_or_pancreatitis: Annotated[
        bool,
        Criterion(
            "the pathology is pancreatic adenocarcinoma or pancreatitis (not ampullary, duodenal, cystic, islet cell)",
            terms=(
                "pancreatic adenocarcinoma",
                "pancreatic ductal adenocarcinoma",
                "pancreatitis",
                "adenocarcinoma of the pancreas",
                "pancreatic cancer",
                "pancreatic ductal carcinoma",
                "ductal adenocarcinoma",
                "pancreatic carcinoma",
                "adenocarcinoma of the pancreatic head",
                "carcinoma of the pancreas",
                "pancreatic adenocarcinoma or pancreatitis",
                "adenocarcinoma of the head of the pancreas",
            ),
            includes=(
                "pdac",
                "chronic pancreatitis",
                "pancreatic ca",
                "ca pancreas",
                "pancreatic ductal adenoca",
                "chronic pancreatitis on histology",
                "ductal adenocarcinoma",
                "pancreatic ductal adenocarcinoma",
                "adenoca head of pancreas",
                "adenocarcinoma head of pancreas",
                "head of pancreas adenocarcinoma",
                "panc head adenoca",
                "ca head of pancreas",
                "panc adenoca",
                "autoimmune pancreatitis",
                "pancreatic head ca",
                "pancreatic adenoca",
            ),
            opposites=(
                "ampullary carcinoma",
                "ampullary adenocarcinoma",
                "ampullary cancer",
                "duodenal adenocarcinoma",
                "duodenal carcinoma",
                "cholangiocarcinoma",
                "ipmn",
                "intraductal papillary mucinous neoplasm",
                "islet cell tumor",
                "pancreatic neuroendocrine tumor",
                "pancreatic neuroendocrine tumour",
                "neuroendocrine tumor",
                "cystic neoplasm",
                "mucinous cystic neoplasm",
                "serous cystadenoma",
                "ampullary tumor",
                "duodenal tumor",
                "bile duct cancer",
                "ampullary adenoca",
                "ampullary tumour",
                "duodenal adenoma",
                "distal cholangio",
                "distal bile duct cancer",
                "pnet",
                "ipmn on histology",
                "neuroendocrine tumour of pancreas",
                "ampullary ca",
                "duodenal adenoca",
                "duodenal ca",
                "distal cholangiocarcinoma",
                "distal cbd cholangio",
                "mcn",
                "neuroendocrine tumour",
                "insulinoma",
                "islet cell tumour",
                "ampullary adenoma",
                "gist of duodenum",
                "duodenal gist",
                "solid pseudopapillary",
            ),
        ),
    ],
    pancreatic_duct: Annotated[
        float,
        Quantity(
            "mm",
            0,
            30,
            "diameter of the pancreatic duct",
            {"cm": 10},
            terms=(
                "pancreatic duct diameter",
                "main pancreatic duct",
                "pancreatic duct",
                "duct diameter",
                "pancreatic duct measuring",
                "pancreatic duct measured",
                "pancreatic duct size",
                "pancreatic duct caliber",
                "pancreatic duct calibre",
                "duct size",
                "duct of",
                "main pancreatic duct diameter",
                "mpd",
                "mpd diameter",
                "duct measuring",
                "diameter of the pancreatic duct",
                "diameter of the main pancreatic duct",
                "duct diameter of",
                "pd diameter",
                "p duct",
                "duct of wirsung",
                "panc duct",
                "duct at neck",
                "duct at cut edge",
                "duct at transection",
                "duct at the neck",
                "duct calibre",
                "duct diameter at neck",
                "mpd at neck",
                "duct at cut surface",
                "panc duct diameter",
                "duct at the cut edge",
                "mpd of",
            ),
            spellings={"millimeters": "mm", "millimetres": "mm", "millimeter": "mm", "millimetre": "mm"},
        ),
    ],
    intraoperative_blood_loss: IntraoperativeBloodLoss,
) -> Result:
    """Risk of a clinically relevant pancreatic fistula after pancreatoduodenectomy, from findings at the operation.

    A diameter between whole millimetres is rounded down.
    """
    items = (
        Item("Soft gland", 2 if soft_pancreas else 0),
        Item("Other than pancreatic cancer or pancreatitis", 0 if pancreatic_cancer_or_pancreatitis else 1),
        Item(
            "Duct diameter",
            0
            if pancreatic_duct >= 5
            else 1
            if pancreatic_duct >= 4
            else 2
            if pancreatic_duct >= 3
            else 3
            if pancreatic_duct >= 2
            else 4,
        ),
        Item("Blood loss", upto(intraoperative_blood_loss, {400: 0, 700: 1, 1000: 2}, over=3)),
    )
    score = total(*items)
    rate = upto(score, {0: 0, 2: 6.6, 6: 12.9}, over=28.1)
    return Result(
        score,
        "points",
        upto(score, {0: "negligible risk", 2: "low risk", 6: "intermediate risk"}, over="high risk"),
        items,
        (Risk("clinically relevant pancreatic fistula", "after the operation", rate, MILLER_2014),),
    )
