"""Cardiovascular conditions that say to whom a calculator applies."""

from ...inputs import Criterion
from ..cardiovascular import ATRIAL_FIBRILLATION

CONDITIONS: dict[str, Criterion] = {
    "atrial fibrillation": ATRIAL_FIBRILLATION,
    "mitral stenosis": Criterion("mitral stenosis", terms=("mitral stenosis",), code="79619009"),
    "mechanical heart valve": Criterion(
        "mechanical heart valve",
        terms=("mechanical heart valve", "mechanical valve", "mechanical valve prosthesis"),
        includes=("mechanical mitral valve", "mechanical aortic valve", "mechanical valve replacement"),
    ),
    "chest pain": Criterion(
        "chest pain that may come from the heart",
        terms=("chest pain", "chest discomfort"),
        includes=("chest tightness", "chest pressure", "retrosternal pain", "substernal pain"),
    ),
    "percutaneous coronary intervention": Criterion(
        "percutaneous coronary intervention, planned or done",
        terms=("percutaneous coronary intervention", "pci", "coronary angioplasty", "ptca"),
        includes=("coronary stenting", "primary pci"),
    ),
    "acute coronary syndrome": Criterion(
        "acute coronary syndrome, with or without ST-segment elevation",
        terms=("acute coronary syndrome", "acs"),
        includes=(
            "acute myocardial infarction",
            "acute mi",
            "stemi",
            "nstemi",
            "unstable angina",
            "st-elevation myocardial infarction",
            "st elevation myocardial infarction",
            "non-st-elevation myocardial infarction",
            "non-st elevation myocardial infarction",
        ),
        code="394659003",
    ),
    "acute coronary syndrome without ST elevation": Criterion(
        "unstable angina or myocardial infarction without ST-segment elevation",
        terms=("non-st-elevation acute coronary syndrome", "non-st elevation acute coronary syndrome", "nste-acs"),
        includes=(
            "nstemi",
            "unstable angina",
            "non-st-elevation myocardial infarction",
            "non-st elevation myocardial infarction",
            "non-st-segment elevation myocardial infarction",
        ),
    ),
    "st-elevation myocardial infarction": Criterion(
        "myocardial infarction with ST-segment elevation",
        terms=(
            "st-elevation myocardial infarction",
            "st elevation myocardial infarction",
            "st-segment elevation myocardial infarction",
            "st-segment-elevation myocardial infarction",
            "stemi",
        ),
        code="401303003",
    ),
    "coronary heart disease": Criterion(
        "known coronary heart disease",
        terms=(
            "coronary heart disease",
            "coronary artery disease",
            "ischaemic heart disease",
            "ischemic heart disease",
            "cad",
            "chd",
            "ihd",
        ),
        includes=(
            "myocardial infarction",
            "heart attack",
            "angina",
            "coronary stent",
            "coronary bypass",
            "coronary artery bypass graft",
            "cabg",
            "percutaneous coronary intervention",
        ),
        code="53741008",
    ),
    "vitamin K antagonist": Criterion(
        "takes a vitamin K antagonist now",
        terms=("vitamin k antagonist", "warfarin", "coumadin", "acenocoumarol", "phenprocoumon", "fluindione"),
    ),
    "oral anticoagulation or bleeding disorder": Criterion(
        "takes an oral anticoagulant, or has a bleeding disorder",
        terms=("oral anticoagulation or bleeding disorder",),
        includes=(
            "on warfarin",
            "takes warfarin",
            "warfarin",
            "apixaban",
            "rivaroxaban",
            "dabigatran",
            "edoxaban",
            "anticoagulated",
            "on anticoagulation",
            "on anticoagulants",
            "haemophilia",
            "hemophilia",
            "bleeding disorder",
            "coagulopathy",
        ),
    ),
}
