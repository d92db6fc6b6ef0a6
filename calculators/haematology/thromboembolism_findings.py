"""What only the scores of a first venous thromboembolism ask for, as their publications define it."""

from typing import Annotated, Literal

from ..inputs import Choice, Criterion, Quantity

MetastaticOrTreatedCancer = Annotated[
    bool,
    Criterion(
        "cancer with local or distant metastases, or treated with chemotherapy or radiotherapy in the last 6 months",
        terms=("active cancer", "active malignancy", "active malignant disease"),
        includes=(
            "metastatic cancer",
            "metastatic disease",
            "metastases",
            "on chemotherapy",
            "receiving chemotherapy",
            "undergoing chemotherapy",
            "receiving radiotherapy",
            "undergoing radiation",
        ),
        wider=("cancer", "malignancy", "malignant disease"),
    ),
]
ReducedMobility = Annotated[
    bool,
    Criterion(
        "bed rest, with bathroom privileges at most, for at least 3 days (expected or past)",
        terms=("reduced mobility", "bed rest", "bedrest", "bedridden", "bed-bound", "bedbound", "immobility"),
        includes=("immobilized", "immobilised", "immobilization", "immobilisation", "confined to bed"),
    ),
]
TraumaOrSurgeryWithinMonth = Annotated[
    bool,
    Criterion(
        "trauma or surgery within the last month",
        terms=("recent trauma or surgery", "recent surgery or trauma", "trauma and/or surgery"),
        includes=("recent surgery", "recent trauma", "surgery within the last month", "surgery 2 weeks ago"),
    ),
]
HeartOrLungFailure = Annotated[
    bool,
    Criterion(
        "heart failure or respiratory failure",
        terms=("heart failure", "respiratory failure", "cardiac failure", "congestive heart failure"),
        includes=("chf", "hfref", "hfpef", "hypoxic respiratory failure", "hypercapnic respiratory failure"),
    ),
]
AcuteInfarctionOrStroke = Annotated[
    bool,
    Criterion(
        "acute myocardial infarction or acute ischaemic stroke",
        terms=("acute myocardial infarction", "acute mi", "acute ischaemic stroke", "acute ischemic stroke"),
        includes=("stemi", "nstemi", "acute stroke", "acute cva"),
    ),
]
InfectionOrRheumatism = Annotated[
    bool,
    Criterion(
        "acute infection or rheumatological disorder",
        terms=("acute infection", "rheumatologic disorder", "rheumatological disorder", "rheumatic disease"),
        includes=(
            "pneumonia",
            "urinary tract infection",
            "cellulitis",
            "sepsis",
            "rheumatoid arthritis",
            "systemic lupus erythematosus",
            "vasculitis",
        ),
    ),
]
ImmunomodulatoryDrug = Annotated[
    bool,
    Criterion(
        "takes an immunomodulatory drug for myeloma: thalidomide, lenalidomide or pomalidomide",
        terms=("immunomodulatory drug", "immunomodulatory agent", "imid"),
        includes=("thalidomide", "lenalidomide", "pomalidomide", "revlimid"),
    ),
]
HipOrPelvisFracture = Annotated[
    bool,
    Criterion(
        "fracture of the pelvis, hip or femur",
        terms=("pelvic, hip or femur fracture",),
        includes=("pelvic fracture", "hip fracture", "femur fracture", "femoral fracture", "femoral neck fracture"),
    ),
]
ErythropoiesisStimulant = Annotated[
    bool,
    Criterion(
        "takes an erythropoiesis-stimulating agent",
        terms=("erythropoiesis-stimulating agent", "erythropoiesis stimulating agent", "erythropoietin"),
        includes=("epoetin", "darbepoetin", "epo injections"),
    ),
]
Doxorubicin = Annotated[
    bool,
    Criterion("treated with doxorubicin", terms=("doxorubicin", "adriamycin"), includes=("liposomal doxorubicin",)),
]
DexamethasoneDose = Annotated[
    Literal["none", "low", "high"],
    Choice(
        "dexamethasone: none, low dose (up to 160 mg a month), or high dose (more)",
        {
            "none": ("no dexamethasone", "without dexamethasone"),
            "low": ("low-dose dexamethasone", "low dose dexamethasone"),
            "high": ("high-dose dexamethasone", "high dose dexamethasone"),
        },
        absent="none",
    ),
]
AsianOrPacificIslander = Annotated[
    bool,
    Criterion(
        "of Asian or Pacific Islander descent",
        terms=("asian", "pacific islander", "asian/pacific islander"),
        includes=("chinese", "japanese", "korean", "vietnamese", "filipino", "samoan"),
    ),
]
TherapeuticAnticoagulation = Annotated[
    bool,
    Criterion(
        "already takes low-molecular-weight heparin at a therapeutic dose, or warfarin",
        terms=(
            "therapeutic anticoagulation",
            "therapeutic lmwh",
            "therapeutic enoxaparin",
            "full-dose anticoagulation",
        ),
        includes=("on warfarin", "takes warfarin", "warfarin", "coumadin"),
    ),
]
ProphylacticHeparinOrAspirin = Annotated[
    bool,
    Criterion(
        "already takes low-molecular-weight heparin at a prophylactic dose, or aspirin",
        terms=("prophylactic lmwh", "prophylactic enoxaparin", "prophylactic dalteparin"),
        includes=("on aspirin", "takes aspirin", "daily aspirin", "aspirin prophylaxis", "aspirin 81 mg"),
    ),
]
LegTrauma = Annotated[
    Literal["low risk", "intermediate risk", "high risk"],
    Choice(
        "the worst injury of the leg: low risk (one-malleolus ankle fracture, patellar dislocation, (meta)tarsal or "
        "forefoot fracture, lesser knee or ankle sprain, significant muscle injury); intermediate risk (bi- or "
        "trimalleolar ankle fracture, patellar fracture, ankle dislocation, Lisfranc injury, severe knee sprain, "
        "grade 3 ankle sprain); high risk (fibular or tibial shaft fracture, tibial plateau fracture, Achilles tendon "
        "rupture)",
        {
            "low risk": (
                "ankle sprain",
                "knee sprain",
                "metatarsal fracture",
                "patellar dislocation",
                "lateral malleolus fracture",
                "medial malleolus fracture",
                "forefoot fracture",
            ),
            "intermediate risk": (
                "bimalleolar fracture",
                "bimalleolar ankle fracture",
                "trimalleolar fracture",
                "trimalleolar ankle fracture",
                "patellar fracture",
                "patella fracture",
                "ankle dislocation",
                "lisfranc injury",
                "grade 3 ankle sprain",
            ),
            "high risk": (
                "tibial shaft fracture",
                "fibular shaft fracture",
                "tibia fracture",
                "tibial plateau fracture",
                "achilles tendon rupture",
                "ruptured achilles tendon",
            ),
        },
    ),
]
LegImmobilisation = Annotated[
    Literal["plantar support", "foot", "lower leg", "upper leg"],
    Choice(
        "how the leg is immobilised: other cast or brace with plantar support; foot cast with the ankle free, or "
        "semi-rigid without plantar support; lower-leg cast; upper-leg cast",
        {
            "plantar support": ("brace with plantar support", "cast with plantar support"),
            "foot": ("foot cast", "semi-rigid brace", "ankle brace"),
            "lower leg": ("lower-leg cast", "lower leg cast", "below-knee cast", "short leg cast"),
            "upper leg": ("upper-leg cast", "upper leg cast", "above-knee cast", "long leg cast"),
        },
    ),
]
RelativeWithThromboembolism = Annotated[
    bool,
    Criterion(
        "venous thromboembolism in a parent, sibling or child",
        terms=("family history of venous thromboembolism", "family history of vte", "family history of thrombosis"),
        includes=(
            "family history of dvt",
            "family history of deep vein thrombosis",
            "family history of pulmonary embolism",
            "mother had a dvt",
            "father had a dvt",
            "mother had a pulmonary embolism",
            "father had a pulmonary embolism",
        ),
    ),
]
CancerWithinFiveYears = Annotated[
    bool,
    Criterion(
        "cancer diagnosed within the last 5 years",
        terms=("cancer diagnosed within the past 5 years", "recent cancer", "active cancer"),
        includes=("on chemotherapy", "metastatic cancer", "metastatic disease"),
        wider=("cancer", "malignancy"),
    ),
]
PregnantOrPuerperal = Annotated[
    bool,
    Criterion(
        "pregnant or in the puerperium",
        terms=("pregnancy or puerperium", "pregnant or postpartum"),
        includes=("pregnant", "gravid", "postpartum", "post-partum", "puerperium"),
    ),
]
OtherImmobility = Annotated[
    bool,
    Criterion(
        "within the last 3 months: a stay in hospital, bed rest, a flight of over 6 hours, or paralysis of a leg",
        terms=("recent immobilization", "recent immobilisation", "recent hospitalization", "recent hospitalisation"),
        includes=("long-haul flight", "long haul flight", "bedridden", "leg paralysis", "recently hospitalized"),
    ),
]
SurgeryWithinThreeMonths = Annotated[
    bool,
    Criterion(
        "surgery within the last 3 months",
        terms=("recent surgery", "surgery within the past 3 months", "surgery in the last 3 months"),
        includes=("surgery last month", "recent operation", "postoperative day", "post-operative day"),
    ),
]
TripComorbidity = Annotated[
    bool,
    Criterion(
        "heart failure, rheumatoid arthritis, chronic kidney disease, chronic obstructive pulmonary disease or "
        "inflammatory bowel disease",
        terms=("heart failure, rheumatoid arthritis, chronic kidney disease, copd or ibd",),
        includes=(
            "heart failure",
            "chf",
            "rheumatoid arthritis",
            "chronic kidney disease",
            "ckd",
            "chronic obstructive pulmonary disease",
            "copd",
            "inflammatory bowel disease",
            "crohn's disease",
            "ulcerative colitis",
        ),
    ),
]
AnotherCentralCatheter = Annotated[
    bool,
    Criterion(
        "another central venous catheter is in place when the PICC is put in",
        terms=("another central venous catheter", "second central line", "another central line"),
        includes=("dialysis catheter", "internal jugular catheter", "port-a-cath", "subclavian line"),
    ),
]
CatheterLumens = Annotated[
    float,
    Quantity(
        "1",
        1,
        4,
        "number of lumens of the PICC",
        integer=True,
        terms=("lumens", "lumen", "number of lumens"),
    ),
]
ThromboembolismTime = Annotated[
    Literal["never", "over 30 days ago", "within 30 days"],
    Choice(
        "venous thromboembolism in the past: never, more than 30 days before the PICC, or within 30 days",
        {
            "never": ("no history of vte", "no history of dvt", "no prior dvt", "no prior vte"),
            "over 30 days ago": ("history of dvt", "history of vte", "prior dvt", "previous dvt", "remote dvt"),
            "within 30 days": ("recent dvt", "recent vte", "recent pulmonary embolism", "dvt last week"),
        },
        absent="never",
    ),
]
CancerInThisStay = Annotated[
    bool,
    Criterion(
        "active cancer: on chemotherapy, or admitted for a reason that has to do with the cancer",
        terms=("active cancer", "active malignancy"),
        includes=("on chemotherapy", "receiving chemotherapy", "undergoing chemotherapy", "admitted for chemotherapy"),
        wider=("cancer", "malignancy"),
    ),
]
