"""What only the atrial fibrillation scores ask for: findings whose meaning their publications set."""

from typing import Annotated

from ..inputs import Criterion, Quantity
from .coronary_findings import ON_ASPIRIN

SystemicEmbolism = Annotated[
    bool,
    Criterion(
        "previous arterial thromboembolism outside the brain (a clot in a vein or the lung does not count)",
        terms=(
            "systemic embolism",
            "systemic emboli",
            "systemic embolisation",
            "systemic embolization",
            "systemic thromboembolism",
            "arterial embolism",
            "arterial embolus",
            "arterial emboli",
            "arterial thromboembolism",
            "peripheral embolism",
            "peripheral emboli",
        ),
        includes=(
            "femoral embolus",
            "femoral artery embolism",
            "femoral embolectomy",
            "brachial embolus",
            "brachial embolectomy",
            "mesenteric embolus",
            "mesenteric embolism",
        ),
        wider=("thromboembolism", "thromboembolic events"),
    ),
]
VascularDisease = Annotated[
    bool,
    Criterion(
        "vascular disease: previous myocardial infarction, peripheral arterial disease or aortic plaque",
        terms=("vascular disease", "atherosclerotic vascular disease"),
        includes=(
            "myocardial infarction",
            "heart attack",
            "prior mi",
            "previous mi",
            "history of mi",
            "old mi",
            "stemi",
            "nstemi",
            "peripheral arterial disease",
            "peripheral artery disease",
            "peripheral vascular disease",
            "pad",
            "pvd",
            "intermittent claudication",
            "claudication",
            "aortic plaque",
            "aortic atheroma",
            "aortic atherosclerosis",
        ),
        excludes=(
            "collagen vascular disease",
            "connective tissue vascular disease",
            "cerebral vascular disease",
            "pulmonary vascular disease",
            "small vessel vascular disease",
        ),
    ),
]
KidneyTransplant = Annotated[
    bool,
    Criterion(
        "kidney transplant",
        terms=("kidney transplant", "renal transplant", "kidney transplantation", "renal transplantation"),
        code="161665007",
    ),
]
AbnormalLiverFunction = Annotated[
    bool,
    Criterion(
        "chronic liver disease such as cirrhosis, or bilirubin over twice with AST, ALT or alkaline phosphatase over "
        "three times the upper limit of normal",
        terms=("liver disease", "hepatic disease", "chronic liver disease", "chronic hepatic disease"),
        includes=("cirrhosis", "cirrhotic", "liver failure", "hepatic failure", "chronic hepatitis"),
        excludes=("fatty liver disease", "polycystic liver disease", "metastatic liver disease"),
    ),
]
BleedingTendency = Annotated[
    bool,
    Criterion(
        "previous major bleeding (in hospital, transfused or with a fall in haemoglobin; a haemorrhagic stroke counts "
        "as a stroke instead), or a predisposition to bleed such as a bleeding disorder or anaemia",
        terms=("bleeding history or predisposition", "bleeding or predisposition to bleeding"),
        includes=(
            "bleeding tendency",
            "bleeding predisposition",
            "history of bleeding",
            "bleeding history",
            "major bleeding",
            "major bleed",
            "bleeding disorder",
            "bleeding diathesis",
            "coagulopathy",
            "haemophilia",
            "hemophilia",
            "thrombocytopenia",
            "anaemia",
            "anemia",
            "anaemic",
            "anemic",
            "gastrointestinal bleed",
            "gastrointestinal bleeding",
            "gi bleed",
            "gi bleeding",
        ),
    ),
]
LabileInr = Annotated[
    bool,
    Criterion(
        "unstable or high INRs, or under 60 % of time in the therapeutic range; not met without a vitamin K antagonist",
        terms=("labile inr", "labile inrs", "unstable inr", "unstable inrs", "fluctuating inr", "erratic inr"),
        includes=("supratherapeutic inr", "poor inr control", "poor anticoagulation control"),
    ),
]
AntiplateletOrNsaid = Annotated[
    bool,
    Criterion(
        "takes an antiplatelet agent or a non-steroidal anti-inflammatory drug",
        terms=("antiplatelets or nsaids", "antiplatelet or nsaid", "antiplatelet agents or nsaids"),
        includes=(
            "antiplatelet therapy",
            "antiplatelet agent",
            "antiplatelet",
            "dual antiplatelet therapy",
            "dapt",
            *ON_ASPIRIN,
            "started on aspirin",
            "placed on aspirin",
            "aspirin",
            "acetylsalicylic acid",
            "clopidogrel",
            "ticagrelor",
            "prasugrel",
            "dipyridamole",
            "nsaid",
            "nsaids",
            "ibuprofen",
            "naproxen",
            "diclofenac",
            "indomethacin",
            "ketorolac",
            "meloxicam",
        ),
        wider=("medications predisposing to bleeding", "drugs predisposing to bleeding"),
    ),
]
AlcoholicDrinks = Annotated[
    float,
    Quantity(
        "/wk",
        0,
        300,
        "alcoholic drinks (units) per week",
        {"/d": 7},
        terms=("alcohol", "alcohol intake", "alcohol consumption", "alcoholic drinks", "drinks", "drinks alcohol"),
        spellings={
            "per week": "/wk",
            "a week": "/wk",
            "weekly": "/wk",
            "drinks per week": "/wk",
            "drinks/week": "/wk",
            "drinks a week": "/wk",
            "units per week": "/wk",
            "units/week": "/wk",
            "units a week": "/wk",
            "beers per week": "/wk",
            "glasses per week": "/wk",
            "per day": "/d",
            "a day": "/d",
            "daily": "/d",
            "drinks per day": "/d",
            "drinks/day": "/d",
            "drinks a day": "/d",
            "units per day": "/d",
            "beers per day": "/d",
            "glasses per day": "/d",
        },
    ),
]
PreviousHaemorrhage = Annotated[
    bool,
    Criterion(
        "any previous diagnosis of haemorrhage",
        terms=(
            "previous haemorrhage",
            "prior haemorrhage",
            "previous hemorrhage",
            "prior hemorrhage",
            "previous bleeding",
            "prior bleeding",
            "history of bleeding",
            "bleeding history",
        ),
        includes=(
            "gastrointestinal bleed",
            "gastrointestinal bleeding",
            "gi bleed",
            "gi bleeding",
            "intracranial haemorrhage",
            "intracranial hemorrhage",
            "intracerebral haemorrhage",
            "intracerebral hemorrhage",
            "subdural haematoma",
            "subdural hematoma",
            "haemorrhagic stroke",
            "hemorrhagic stroke",
            "gross haematuria",
            "gross hematuria",
            "visible haematuria",
            "frank haematuria",
            "frank hematuria",
        ),
    ),
]
