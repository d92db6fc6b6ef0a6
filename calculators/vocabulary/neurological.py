"""Brain and nerves: history and findings."""

from typing import Annotated

from ..inputs import Criterion, Quantity

#: Denied, these rule out both; listed, they assert both. With a slash ("stroke/TIA") it may have been either.
_STROKE_AND_ATTACK = tuple(
    phrase
    for stroke in ("stroke", "strokes", "cva")
    for attack in ("tia", "tias", "transient ischaemic attack", "transient ischemic attack")
    for joint in (" or ", ", ", " and ")
    for phrase in (f"{stroke}{joint}{attack}", f"{attack}{joint}{stroke}")
)
CerebrovascularDisease = Annotated[
    bool,
    Criterion(
        "previous stroke or transient ischaemic attack",
        terms=("cerebrovascular disease", "stroke/tia", "tia/stroke", "cva/tia", "tia/cva", *_STROKE_AND_ATTACK),
        includes=(
            "cerebrovascular accident",
            "cva",
            "stroke",
            "ischaemic stroke",
            "ischemic stroke",
            "haemorrhagic stroke",
            "hemorrhagic stroke",
            "cerebral infarction",
            "transient ischaemic attack",
            "transient ischemic attack",
            "tia",
        ),
    ),
]
PreviousStroke = Annotated[
    bool,
    Criterion(
        "previous stroke (a transient ischaemic attack alone does not count)",
        terms=("stroke", "strokes", "cva", "cerebrovascular accident", *_STROKE_AND_ATTACK),
        includes=(
            "ischaemic stroke",
            "ischemic stroke",
            "haemorrhagic stroke",
            "hemorrhagic stroke",
            "cerebral infarction",
            "cerebral infarct",
            "lacunar infarct",
        ),
        excludes=("mini-stroke", "mini-strokes", "ministroke"),
        code="230690007",
    ),
]
SymptomDuration = Annotated[
    float,
    Quantity(
        "min",
        0,
        10080,
        "duration of the symptoms of the attack",
        {"h": 60},
        terms=("symptom duration", "duration of symptoms", "symptoms lasted", "lasted", "lasting"),
        spellings={
            "minutes": "min",
            "minute": "min",
            "mins": "min",
            "hours": "h",
            "hour": "h",
            "hrs": "h",
            "hr": "h",
        },
    ),
]
UnilateralWeakness = Annotated[
    bool,
    Criterion(
        "weakness of one side (face, arm, hand or leg) during the attack",
        terms=(
            "unilateral weakness",
            "one-sided weakness",
            "hemiparesis",
            "hemiplegia",
            "focal weakness",
            "left-sided weakness",
            "right-sided weakness",
            "left sided weakness",
            "right sided weakness",
        ),
        includes=(
            "left arm weakness",
            "left arm and leg weakness",
            "right arm and leg weakness",
            "left face and arm weakness",
            "right face and arm weakness",
            "right arm weakness",
            "left leg weakness",
            "right leg weakness",
            "weakness of the left",
            "weakness of the right",
            "left hemiparesis",
            "right hemiparesis",
            "facial droop",
            "facial weakness",
        ),
        wider=("accompanying weakness", "associated weakness"),
    ),
]
SpeechImpairment = Annotated[
    bool,
    Criterion(
        "disturbance of speech or language during the attack",
        terms=("speech disturbance", "speech impairment", "speech difficulty", "speech difficulties"),
        includes=("aphasia", "dysphasia", "dysarthria", "slurred speech", "slurring", "word-finding difficulty"),
    ),
]
HaematomaVolume = Annotated[
    float,
    Quantity(
        "mL",
        0,
        400,
        "volume of the intracerebral haematoma on the first CT (ABC/2 method)",
        terms=(
            "haematoma volume",
            "hematoma volume",
            "ich volume",
            "haemorrhage volume",
            "hemorrhage volume",
            "volume of haemorrhage",
            "volume of hemorrhage",
            "volume of haematoma",
            "volume of hematoma",
            "hemorrhage with a volume of",
            "haemorrhage with a volume of",
            "hematoma with a volume of",
            "haematoma with a volume of",
        ),
        spellings={"cc": "mL", "cm3": "mL", "cm³": "mL", "ccs": "mL", "millilitres": "mL", "milliliters": "mL"},
    ),
]
#: Not declared whole, though it is: equations use it, and every whole number of an unknown would have to be tried.
NihStrokeScale = Annotated[
    float,
    Quantity(
        "1",
        0,
        42,
        "NIH Stroke Scale, total",
        terms=("nih stroke scale", "nihss", "nihss score", "national institutes of health stroke scale"),
    ),
]
PrestrokeRankin = Annotated[
    float,
    Quantity(
        "1",
        0,
        5,
        "modified Rankin scale before this stroke: 0 no symptoms to 5 bedridden and in need of constant care",
        integer=True,
        terms=(
            "pre-stroke modified rankin scale",
            "prestroke modified rankin scale",
            "pre-stroke mrs",
            "prestroke mrs",
            "premorbid mrs",
            "premorbid modified rankin scale",
            "baseline mrs",
        ),
    ),
]
#: Whole too, and not declared so for the same reason.
Aspects = Annotated[
    float,
    Quantity(
        "1",
        0,
        10,
        "ASPECTS on the first CT: 10 normal, one less for each of ten regions of the middle cerebral artery with early "
        "ischaemic change",
        terms=("aspects", "aspects score", "alberta stroke program early ct score"),
    ),
]
HyperdenseArtery = Annotated[
    bool,
    Criterion(
        "hyperdense cerebral artery sign on the first CT",
        terms=(
            "hyperdense cerebral artery",
            "hyperdense artery sign",
            "dense artery sign",
            "hyperdense mca",
            "dense mca sign",
            "hyperdense mca sign",
            "hyperdense middle cerebral artery",
            "hyperdense vessel sign",
        ),
    ),
]
EarlyInfarctSigns = Annotated[
    bool,
    Criterion(
        "early signs of infarction on the first CT",
        terms=(
            "early infarct signs",
            "early signs of infarction",
            "early ischaemic changes",
            "early ischemic changes",
            "early ischaemic change",
            "early ischemic change",
        ),
        includes=("loss of grey-white differentiation", "loss of gray-white differentiation", "sulcal effacement"),
    ),
]
GazeDeviation = Annotated[
    bool,
    Criterion(
        "conjugate deviation of the eyes to one side, with or without turning of the head",
        terms=(
            "gaze deviation",
            "conjugate gaze deviation",
            "head and gaze deviation",
            "eye deviation",
            "eyes deviated",
            "forced gaze",
        ),
        includes=(
            "gaze preference",
            "left gaze deviation",
            "right gaze deviation",
            "eyes deviated to the left",
            "eyes deviated to the right",
        ),
    ),
]
FacialAsymmetry = Annotated[
    bool,
    Criterion(
        "new weakness or asymmetry of the face",
        terms=(
            "facial asymmetry",
            "facial weakness",
            "facial droop",
            "facial drooping",
            "asymmetric facial weakness",
            "facial palsy",
        ),
        includes=("left facial droop", "right facial droop", "drooping of the face", "flattened nasolabial fold"),
        opposites=("face symmetric", "face symmetrical", "symmetrical face", "symmetric face"),
    ),
]
IntracranialPressure = Annotated[
    float,
    Quantity(
        "mm[Hg]",
        -10,
        120,
        "intracranial pressure",
        {"cm[H2O]": 0.73556},
        terms=("intracranial pressure", "icp"),
        spellings={"mmhg": "mm[Hg]", "mm hg": "mm[Hg]", "cmh2o": "cm[H2O]", "cm h2o": "cm[H2O]"},
    ),
]
AntiplateletTherapy = Annotated[
    bool,
    Criterion(
        "takes an antiplatelet agent daily",
        terms=("antiplatelet therapy", "antiplatelet agent", "antiplatelets", "antiplatelet", "on antiplatelets"),
        includes=(
            "dual antiplatelet therapy",
            "on aspirin",
            "takes aspirin",
            "taking aspirin",
            "daily aspirin",
            "on clopidogrel",
            "takes clopidogrel",
            "taking clopidogrel",
            "clopidogrel",
            "dipyridamole",
            "ticagrelor",
            "prasugrel",
        ),
    ),
]
DisorientedOrStuporous = Annotated[
    bool,
    Criterion(
        "disorientation to person, place or time that is not known to be chronic, stupor or coma",
        terms=("altered mental status", "altered mental state", "confusion", "confused", "disorientation"),
        excludes=("chronic confusion", "chronically confused", "baseline confusion", "confused at baseline"),
        includes=(
            "disoriented",
            "disorientated",
            "delirium",
            "stupor",
            "stuporous",
            "coma",
            "comatose",
            "unresponsive",
        ),
    ),
]
Dementia = Annotated[
    bool,
    Criterion(
        "chronic cognitive deficit",
        terms=("dementia", "chronic cognitive impairment", "chronic cognitive deficit"),
        includes=("alzheimer's disease", "alzheimer disease", "alzheimers", "vascular dementia", "lewy body dementia"),
        code="52448006",
    ),
]
NewDisorientation = Annotated[
    bool,
    Criterion(
        "new disorientation in person, place or time, or an Abbreviated Mental Test score of 8 or less",
        terms=(
            "new confusion",
            "confusion",
            "confused",
            "acutely confused",
            "acute confusion",
            "new disorientation",
            "disorientation",
            "disoriented",
            "disorientated",
        ),
        includes=("delirium", "delirious"),
        excludes=(
            "chronic confusion",
            "chronically confused",
            "baseline confusion",
            "confused at baseline",
            "usual confusion",
        ),
    ),
]
ThunderclapHeadache = Annotated[
    bool,
    Criterion(
        "single or recurrent thunderclap headache",
        terms=("thunderclap headache", "thunderclap headaches"),
        includes=("recurrent thunderclap headache", "recurrent thunderclap headaches"),
    ),
]
IntraventricularBlood = Annotated[
    bool,
    Criterion(
        "blood in the ventricles on the first CT",
        terms=(
            "intraventricular haemorrhage",
            "intraventricular hemorrhage",
            "intraventricular extension",
            "intraventricular blood",
            "ventricular extension",
            "ivh",
        ),
    ),
]
