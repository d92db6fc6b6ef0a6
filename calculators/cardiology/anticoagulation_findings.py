"""What only the scores of stroke and bleeding under anticoagulation ask for, as their publications define it."""

from typing import Annotated, Literal

from ..inputs import Choice, Criterion

AtheroscleroticVascularDisease = Annotated[
    bool,
    Criterion(
        "coronary artery disease of any kind (angina, infarction, revascularisation), peripheral arterial disease, "
        "or complex aortic plaque",
        terms=("vascular disease", "atherosclerotic vascular disease", "atherosclerotic disease"),
        includes=(
            "coronary artery disease",
            "coronary heart disease",
            "cad",
            "angina",
            "myocardial infarction",
            "heart attack",
            "prior mi",
            "previous mi",
            "history of mi",
            "percutaneous coronary intervention",
            "coronary stent",
            "coronary bypass",
            "cabg",
            "peripheral arterial disease",
            "peripheral artery disease",
            "peripheral vascular disease",
            "pad",
            "pvd",
            "intermittent claudication",
            "claudication",
            "aortic plaque",
            "aortic atheroma",
        ),
        excludes=(
            "collagen vascular disease",
            "connective tissue vascular disease",
            "pulmonary vascular disease",
            "family history of coronary artery disease",
            "family history of cad",
        ),
    ),
]
AnaemiaHistory = Annotated[
    bool,
    Criterion(
        "history of anaemia",
        terms=("anaemia", "anemia", "history of anaemia", "history of anemia", "anaemic", "anemic"),
        includes=("iron deficiency anaemia", "iron deficiency anemia", "chronic anaemia", "chronic anemia"),
    ),
]
OrganBleeding = Annotated[
    bool,
    Criterion(
        "previous gastrointestinal or intracranial bleeding, or haemorrhagic stroke",
        terms=("previous gastrointestinal or intracranial bleeding",),
        includes=(
            "gastrointestinal bleed",
            "gastrointestinal bleeding",
            "gi bleed",
            "gi bleeding",
            "intracranial haemorrhage",
            "intracranial hemorrhage",
            "intracranial bleed",
            "intracerebral haemorrhage",
            "intracerebral hemorrhage",
            "haemorrhagic stroke",
            "hemorrhagic stroke",
            "subdural haematoma",
            "subdural hematoma",
        ),
        wider=("bleeding history", "history of bleeding", "previous bleeding", "prior bleeding"),
    ),
]
HepaticImpairment = Annotated[
    bool,
    Criterion(
        "cirrhosis, AST or ALT twice the upper limit of normal or more, or albumin under 3.6 g/dL",
        terms=("hepatic disease", "liver disease", "hepatic impairment"),
        includes=("cirrhosis", "cirrhotic", "liver failure", "hepatic failure"),
        excludes=("fatty liver disease", "polycystic liver disease"),
    ),
]
AlcoholAbuse = Annotated[
    bool,
    Criterion(
        "alcohol abuse, or illness by alcohol",
        terms=("alcohol abuse", "ethanol abuse", "etoh abuse", "alcohol misuse", "alcoholism"),
        includes=(
            "alcohol dependence",
            "alcohol use disorder",
            "alcohol withdrawal",
            "alcoholic hepatitis",
            "alcoholic cirrhosis",
            "heavy drinker",
            "heavy drinking",
            "heavy alcohol use",
        ),
    ),
]
MetastaticCancerRecently = Annotated[
    bool,
    Criterion(
        "malignancy: recent metastatic cancer",
        terms=("metastatic cancer", "metastatic disease", "metastatic malignancy"),
        includes=("metastases", "metastatic carcinoma", "metastatic adenocarcinoma", "stage iv cancer"),
        wider=("cancer", "malignancy"),
    ),
]
BloodDyscrasia = Annotated[
    bool,
    Criterion(
        "a blood disorder that impairs platelets or clotting",
        terms=("blood dyscrasia", "platelet dysfunction", "platelet disorder"),
        includes=(
            "haemophilia",
            "hemophilia",
            "von willebrand disease",
            "myelodysplastic syndrome",
            "essential thrombocythaemia",
            "essential thrombocythemia",
        ),
    ),
]
Cyp2c9Variant = Annotated[
    bool,
    Criterion(
        "CYP2C9*2 or CYP2C9*3 genotype",
        terms=("cyp2c9 variant", "cyp2c9*2", "cyp2c9*3", "cyp2c9 polymorphism", "cyp 2c9 polymorphism"),
    ),
]
ExcessiveFallRisk = Annotated[
    bool,
    Criterion(
        "excessive risk of falls, as with dementia, parkinsonism or repeated falls",
        terms=("excessive fall risk", "high fall risk", "fall risk", "risk of falls", "at risk of falling"),
        includes=("recurrent falls", "frequent falls", "multiple falls", "repeated falls"),
    ),
]
AntiplateletAgents = Annotated[
    Literal["none", "one", "two"],
    Choice(
        "antiplatelet agents taken: none, one (such as aspirin), or two",
        {
            "none": ("no antiplatelet", "no antiplatelets", "not on antiplatelet therapy", "no aspirin"),
            "one": ("on aspirin", "takes aspirin", "daily aspirin", "low-dose aspirin", "on clopidogrel"),
            "two": ("dual antiplatelet therapy", "dapt", "aspirin and clopidogrel", "aspirin and ticagrelor"),
        },
        absent="none",
    ),
]
NsaidUse = Annotated[
    bool,
    Criterion(
        "takes a non-steroidal anti-inflammatory drug",
        terms=("nsaid", "nsaids", "nsaid use", "non-steroidal anti-inflammatory drug"),
        includes=("ibuprofen", "naproxen", "diclofenac", "indomethacin", "ketorolac", "meloxicam", "celecoxib"),
    ),
]
DoacLiverDisease = Annotated[
    bool,
    Criterion(
        "cirrhosis, AST or ALT three times the upper limit of normal or more, or alkaline phosphatase twice or more",
        terms=("liver disease", "hepatic disease"),
        includes=("cirrhosis", "cirrhotic", "liver failure", "hepatic failure"),
        excludes=("fatty liver disease", "polycystic liver disease"),
    ),
]
