"""Conditions of the heart and great vessels, beyond rhythm and coronary disease, that say whom a calculator is for."""

from ...inputs import Criterion

CONDITIONS: dict[str, Criterion] = {
    "left bundle branch block": Criterion(
        "left bundle branch block on the ECG",
        terms=("left bundle branch block", "left bundle-branch block", "lbbb"),
        code="63467002",
    ),
    "acute myocardial infarction": Criterion(
        "acute myocardial infarction",
        terms=("acute myocardial infarction", "acute mi", "ami"),
        includes=(
            "stemi",
            "nstemi",
            "st-elevation myocardial infarction",
            "st elevation myocardial infarction",
            "non-st-elevation myocardial infarction",
            "non-st elevation myocardial infarction",
        ),
        wider=(
            "mi",
            "heart attack",
            "heart attacks",
        ),
    ),
    "heart failure": Criterion(
        "heart failure, acute or chronic",
        terms=("heart failure", "cardiac failure", "congestive heart failure", "chf", "ccf"),
        includes=(
            "hfref",
            "hfpef",
            "acute heart failure",
            "acute decompensated heart failure",
            "adhf",
            "cardiogenic pulmonary oedema",
            "cardiogenic pulmonary edema",
        ),
    ),
    "acute heart failure": Criterion(
        "acute or acutely decompensated heart failure",
        terms=(
            "acute heart failure",
            "acute decompensated heart failure",
            "decompensated heart failure",
            "adhf",
            "ahf",
        ),
        includes=(
            "heart failure exacerbation",
            "chf exacerbation",
            "exacerbation of heart failure",
            "cardiogenic pulmonary oedema",
            "cardiogenic pulmonary edema",
        ),
    ),
    "shortness of breath": Criterion(
        "shortness of breath",
        terms=("shortness of breath", "dyspnoea", "dyspnea", "breathlessness", "short of breath", "sob"),
        includes=("dyspnoea on exertion", "dyspnea on exertion", "exertional dyspnoea", "exertional dyspnea"),
    ),
    "pulmonary arterial hypertension": Criterion(
        "pulmonary arterial hypertension (WHO group 1)",
        terms=("pulmonary arterial hypertension", "pah"),
        includes=(
            "idiopathic pulmonary arterial hypertension",
            "who group 1 pulmonary hypertension",
            "group 1 pulmonary hypertension",
        ),
    ),
    "transthyretin amyloid cardiomyopathy": Criterion(
        "amyloid disease of the heart by transthyretin, wild-type or hereditary",
        terms=(
            "transthyretin amyloid cardiomyopathy",
            "transthyretin cardiac amyloidosis",
            "cardiac transthyretin amyloidosis",
            "attr cardiomyopathy",
            "attr-cm",
            "attr cardiac amyloidosis",
        ),
        includes=("attrwt", "attrv", "wild-type transthyretin amyloidosis", "hereditary transthyretin amyloidosis"),
    ),
    "cardiac surgery": Criterion(
        "an operation on the heart, planned or done",
        terms=("cardiac surgery", "heart surgery", "open-heart surgery", "open heart surgery"),
        includes=(
            "cabg",
            "coronary artery bypass graft",
            "coronary bypass",
            "valve replacement",
            "aortic valve replacement",
            "mitral valve replacement",
            "mitral valve repair",
        ),
    ),
    "left ventricular assist device": Criterion(
        "a left ventricular assist device, planned or in place",
        terms=("left ventricular assist device", "lvad"),
        includes=("heartmate", "heartware"),
    ),
    "infective endocarditis": Criterion(
        "infective endocarditis",
        terms=("infective endocarditis", "bacterial endocarditis", "endocarditis"),
        includes=("prosthetic valve endocarditis", "native valve endocarditis"),
    ),
    "suspected endocarditis": Criterion(
        "infective endocarditis, suspected or known",
        terms=("suspected endocarditis", "possible endocarditis", "concern for endocarditis"),
        includes=("infective endocarditis", "bacterial endocarditis", "endocarditis"),
    ),
    "staphylococcus aureus bacteraemia": Criterion(
        "Staphylococcus aureus in the blood",
        terms=(
            "staphylococcus aureus bacteraemia",
            "staphylococcus aureus bacteremia",
            "s. aureus bacteraemia",
            "s. aureus bacteremia",
            "staph aureus bacteremia",
            "mrsa bacteremia",
            "mssa bacteremia",
            "mrsa bacteraemia",
            "mssa bacteraemia",
        ),
    ),
    "suspected aortic dissection": Criterion(
        "an acute aortic syndrome is suspected",
        terms=(
            "suspected aortic dissection",
            "possible aortic dissection",
            "concern for aortic dissection",
            "rule out aortic dissection",
            "acute aortic syndrome",
        ),
        includes=("aortic dissection",),
    ),
    "exercise treadmill test": Criterion(
        "an exercise test on the treadmill",
        terms=("treadmill test", "exercise treadmill test", "exercise stress test", "treadmill stress test"),
        includes=("bruce protocol", "exercise ecg", "exercise ekg"),
    ),
    "atherosclerotic cardiovascular disease": Criterion(
        "known atherosclerotic cardiovascular disease",
        terms=("atherosclerotic cardiovascular disease", "cardiovascular disease", "ascvd"),
        includes=(
            "coronary artery disease",
            "coronary heart disease",
            "myocardial infarction",
            "heart attack",
            "stroke",
            "transient ischaemic attack",
            "transient ischemic attack",
            "peripheral arterial disease",
            "peripheral artery disease",
            "coronary stent",
            "coronary bypass",
        ),
        excludes=("family history of cardiovascular disease",),
    ),
}
