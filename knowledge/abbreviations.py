"""Abbreviations of diseases in questions, written out: an encoder of general English does not know them.

In capitals only, and only such as stand for one thing where somebody asks for a risk: "MS", "AS" and "PD" are left as
they are, and so is what calculators are called by, as NAFLD.
"""

import re
from collections.abc import Mapping
from typing import Final

WRITTEN_OUT: Final[Mapping[str, str]] = {
    "AAA": "abdominal aortic aneurysm",
    "ACS": "acute coronary syndrome",
    "AF": "atrial fibrillation",
    "AKI": "acute kidney injury",
    "ALF": "acute liver failure",
    "ARDS": "acute respiratory distress syndrome",
    "BPH": "benign prostatic hyperplasia",
    "CAD": "coronary artery disease",
    "CAP": "community-acquired pneumonia",
    "CHD": "coronary heart disease",
    "CKD": "chronic kidney disease",
    "COPD": "chronic obstructive pulmonary disease",
    "CVD": "cardiovascular disease",
    "DIC": "disseminated intravascular coagulation",
    "DKA": "diabetic ketoacidosis",
    "DLBCL": "diffuse large B-cell lymphoma",
    "DVT": "deep vein thrombosis",
    "ESRD": "end-stage kidney disease",
    "GCA": "giant cell arteritis",
    "GI": "gastrointestinal",
    "GIB": "gastrointestinal bleeding",
    "HCC": "hepatocellular carcinoma",
    "HF": "heart failure",
    "HIT": "heparin-induced thrombocytopenia",
    "HLH": "haemophagocytic lymphohistiocytosis",
    "IBS": "irritable bowel syndrome",
    "ICH": "intracerebral haemorrhage",
    "IPF": "idiopathic pulmonary fibrosis",
    "ITP": "immune thrombocytopenia",
    "MI": "myocardial infarction",
    "NSTEMI": "myocardial infarction without ST elevation",
    "OSA": "obstructive sleep apnoea",
    "PE": "pulmonary embolism",
    "PONV": "nausea and vomiting after surgery",
    "PTSD": "post-traumatic stress disorder",
    "RA": "rheumatoid arthritis",
    "SAH": "subarachnoid haemorrhage",
    "SLE": "systemic lupus erythematosus",
    "STEMI": "myocardial infarction with ST elevation",
    "TBI": "traumatic brain injury",
    "TIA": "transient ischaemic attack",
    "TTP": "thrombotic thrombocytopenic purpura",
    "UGIB": "upper gastrointestinal bleeding",
    "UTI": "urinary tract infection",
    "VTE": "venous thromboembolism",
}
#: What else is called otherwise than calculators call it.
_SORES = re.compile(r"\b(?:pressure|bed)[ -]?sore(s?)\b", re.IGNORECASE)
_KNOWN = re.compile(rf"\b(?P<short>{'|'.join(sorted(WRITTEN_OUT, key=len, reverse=True))})s?\b")


def written_out(question: str) -> str:
    """Return a question with the diseases it abbreviates in full."""
    return _SORES.sub(r"pressure ulcer\1", _KNOWN.sub(lambda match: WRITTEN_OUT[match["short"]], question))
