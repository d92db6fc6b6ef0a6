"""What only the scores of a first venous thromboembolism ask for, as their publications define it."""

from typing import Annotated, Literal

from ..inputs import Choice, Criterion, Quantity

_SITES = (
    *("lung", "breast", "prostate", "colon", "colorectal", "rectal", "pancreatic", "gastric", "ovarian", "bladder"),
    *("kidney", "renal", "liver", "brain", "cervical", "oesophageal", "endometrial", "testicular", "bone", "skin"),
)
#: Cancer of a named organ that is there now: "active lung cancer".
_ACTIVE_CANCER = tuple(f"{active} {site} cancer" for active in ("active", "current", "advanced") for site in _SITES)
_NEW_CANCER = tuple(
    f"{new} {site}cancer"
    for new in (
        "newly diagnosed",
        "recently diagnosed",
        "new diagnosis of",
        "recent diagnosis of",
        "diagnosed with active",
    )
    for site in ("", *(f"{site} " for site in _SITES))
)
_CANCER_CARE = (
    *(
        "undergoing radiotherapy",
        "receiving radiation therapy",
        "receiving immunotherapy",
    ),
    *("on immunotherapy", "undergoing cancer treatment", "receiving cancer treatment", "undergoing chemoradiotherapy"),
    *("receiving chemoradiotherapy", "stage iv cancer", "stage 4 cancer"),
)
_OPERATIONS = (
    *("", "knee ", "hip ", "abdominal ", "cardiac ", "spinal ", "spine "),
    *("orthopaedic ", "major ", "pelvic ", "bariatric ", "brain ", "bowel ", "heart ", "bypass ", "back "),
    *("gynaecological ", "vascular ", "thoracic ", "colorectal ", "shoulder ", "ankle ", "prostate "),
)
_NUMBERS = {
    1: "one",
    2: "two",
    3: "three",
    4: "four",
    5: "five",
    6: "six",
    7: "seven",
    8: "eight",
    9: "nine",
    10: "ten",
}


def _ago(most_weeks: int, most_months: int) -> tuple[str, ...]:
    """Return how notes say that something was so long ago at most: "3 days ago", "two weeks ago", "last week"."""
    days = (*range(1, 15), 20, 21)
    found = ["last week", "yesterday", "a week ago", "a few weeks ago", "a couple of weeks ago", "earlier this month"]
    for unit, counts in (("day", days), ("week", range(1, most_weeks + 1)), ("month", range(1, most_months + 1))):
        for count in counts:
            for said in filter(None, (str(count), _NUMBERS.get(count))):
                found.append(f"{said} {unit}{'s' if count > 1 else ''} ago")
    return tuple(found)


_EVENTS = (
    *("vte", "dvt", "pe", "venous thromboembolism", "deep vein thrombosis", "pulmonary embolism"),
    *("venous thromboembolism (vte)", "deep vein thrombosis (dvt)", "pulmonary embolism (pe)"),
)
_RECENT_THROMBOEMBOLISM = (
    *("recent deep vein thrombosis", "recent venous thromboembolism", "recent pe", "recently diagnosed dvt"),
    *("recently diagnosed pe", "newly diagnosed dvt", "recently diagnosed deep vein thrombosis", "recent thrombosis"),
    *(
        f"{history}{event} {when} {span}"
        for history in ("", "history of ", "history of a ")
        for event in _EVENTS
        for when in ("within the past", "within the last", "in the past", "in the last")
        for span in ("30 days", "month")
    ),
    *(
        f"{history}{event} that occurred {ago}"
        for history in ("", "history of ", "history of a ")
        for event in _EVENTS
        for ago in _ago(4, 0)
    ),
    *(f"history of {article}{event} {ago}" for article in ("", "a ") for event in _EVENTS for ago in _ago(4, 0)),
)


def _recent_surgery(most_weeks: int, most_months: int) -> tuple[str, ...]:
    """Return how notes tell of surgery up to so long ago."""
    return (
        *(f"recent {kind}surgery" for kind in _OPERATIONS),
        *(f"recently {had} {kind}surgery" for had in ("had", "underwent", "undergone") for kind in _OPERATIONS),
        *(
            f"{surgery} {ago}"
            for surgery in ("surgery", "surgery performed", "operation")
            for ago in _ago(most_weeks, most_months)
        ),
        *("recent hip replacement", "recent knee replacement", "recent operation", "recent surgical procedure"),
        *("recently operated on", "recent laparotomy", "recent craniotomy", "recently underwent an operation"),
        *("recent arthroplasty", "recent surgical intervention", "recent caesarean section", "recent c-section"),
        *("postoperative day", "post-operative day", "post-op day", *(f"pod {day}" for day in range(1, 29))),
    )


MetastaticOrTreatedCancer = Annotated[
    bool,
    Criterion(
        "cancer with local or distant metastases, or treated with chemotherapy or radiotherapy in the last 6 months",
        terms=(
            "active cancer",
            "active malignancy",
            "active malignant disease",
            "cancer with metastases",
            "current cancer",
            "current malignancy",
        ),
        includes=(
            "metastatic cancer",
            "metastatic disease",
            "metastases",
            "on chemotherapy",
            "receiving chemotherapy",
            "undergoing chemotherapy",
            "receiving radiotherapy",
            "undergoing radiation",
            "metastasis",
            "metastatic carcinoma",
            "metastatic adenocarcinoma",
            "metastatic malignancy",
            *_ACTIVE_CANCER,
            *_CANCER_CARE,
        ),
        wider=("cancer", "malignancy", "malignant disease"),
    ),
]
ReducedMobility = Annotated[
    bool,
    Criterion(
        "bed rest, with bathroom privileges at most, for at least 3 days (expected or past)",
        terms=(
            "reduced mobility",
            "bed rest",
            "bedrest",
            "bedridden",
            "bed-bound",
            "bedbound",
            "immobility",
            *("decreased mobility", "poor mobility", "bed rest for at least 3 days", "immobile"),
            *("limited mobility", "severely limited mobility", "mobility is reduced"),
            *("mobility is limited", "mobility remains reduced"),
            *("mobility remains significantly reduced", "mobility is significantly reduced"),
            *("restricted mobility", "impaired mobility", "strict bed rest"),
        ),
        includes=(
            "immobilized",
            "immobilised",
            "immobilization",
            "immobilisation",
            "confined to bed",
            *("non-ambulatory", "nonambulatory", "unable to ambulate", "prolonged bed rest"),
            *("bed-confined", "bed rest after surgery", "paraplegic", "quadriplegic", "paraplegia"),
            "tetraplegia",
        ),
        wider=(
            "mobility issues",
            "mobility problems",
            "mobility limitations",
            "mobility impairment",
        ),
        opposites=(
            *(
                "fully mobile",
                "fully ambulatory",
                "independently mobile",
            ),
            *("walks independently", "ambulates independently", "remains mobile"),
            *(
                "relatively mobile",
                "normal mobility",
                "fully active",
            ),
            *("independent with ambulation", "good mobility", "mobilising independently"),
            "mobilizing independently",
        ),
        excludes=(
            *("joint immobility", "limited mobility of", "limited mobility in"),
            *("reduced mobility of", "reduced mobility in", "decreased mobility of"),
            *("impaired mobility of", "restricted mobility of", "vocal cord immobility"),
            *("limited neck mobility", "immobile vocal cord", "cervical immobilization"),
            *("spinal immobilization", "c-spine immobilization", "cast immobilization"),
            *("plaster immobilization", "tongue mobility"),
        ),
    ),
]
TraumaOrSurgeryWithinMonth = Annotated[
    bool,
    Criterion(
        "trauma or surgery within the last month",
        terms=(
            "recent trauma or surgery",
            "recent surgery or trauma",
            "trauma and/or surgery",
            *("surgery or trauma within the past month", "trauma or surgery within the past month"),
            *("trauma or surgery in the past month", "surgery or trauma in the last month"),
            *("recent trauma or recent surgery", "trauma or surgery in the last month"),
        ),
        includes=(
            "recent surgery",
            "recent trauma",
            "surgery within the last month",
            "surgery 2 weeks ago",
            *("recent fracture", "recent hip fracture", "recent major trauma", "recent injury"),
            *("recent fall with fracture", "recent polytrauma", "recent pelvic fracture"),
            *("surgery in the past month", "surgery within the past month"),
            *("surgery in the last month", "trauma within the last month"),
            *("trauma within the past month", "recent motor vehicle accident", "recent car accident"),
            *("multiple trauma", "recent femur fracture", "recent head injury"),
            *_recent_surgery(4, 1),
        ),
    ),
]
HeartOrLungFailure = Annotated[
    bool,
    Criterion(
        "heart failure or respiratory failure",
        terms=("heart failure", "respiratory failure", "cardiac failure", "congestive heart failure"),
        includes=(
            "chf",
            "hfref",
            "hfpef",
            "hypoxic respiratory failure",
            "hypercapnic respiratory failure",
            *("acute respiratory failure", "chronic respiratory failure"),
            *("decompensated heart failure", "cardiac insufficiency"),
            *("heart and respiratory failure", "respiratory insufficiency"),
            *("type 2 respiratory failure", "type 1 respiratory failure"),
            *("cardiogenic pulmonary edema", "ards"),
        ),
    ),
]
AcuteInfarctionOrStroke = Annotated[
    bool,
    Criterion(
        "acute myocardial infarction or acute ischaemic stroke",
        terms=(
            "acute myocardial infarction",
            "acute mi",
            "acute ischaemic stroke",
            "acute ischemic stroke",
            *("acute heart attack", "ami", "acute cerebral infarction", "acute ischaemic infarct"),
            "acute myocardial infarction or ischemic stroke",
        ),
        includes=(
            "stemi",
            "nstemi",
            "acute stroke",
            "acute cva",
            *("ischaemic stroke", "ischemic stroke", "acute stemi", "acute nstemi"),
            *("non-st-elevation myocardial infarction", "non-st elevation myocardial infarction"),
            *("acute cerebrovascular accident", "recent stroke", "recent ischaemic stroke"),
            *("recent myocardial infarction", "recent mi", "recent heart attack", "acute infarct"),
            *("acute coronary occlusion",),
        ),
    ),
]
InfectionOrRheumatism = Annotated[
    bool,
    Criterion(
        "acute infection or rheumatological disorder",
        terms=(
            "acute infection",
            "rheumatologic disorder",
            "rheumatological disorder",
            "rheumatic disease",
            *("active infection", "ongoing infection", "acute rheumatologic disorder"),
            *("acute rheumatological disorder", "acute rheumatic disorder", "rheumatic disorder"),
            *("rheumatologic disease", "acute infection or rheumatologic disorder"),
            "current infection",
        ),
        includes=(
            "pneumonia",
            "urinary tract infection",
            "cellulitis",
            "sepsis",
            "rheumatoid arthritis",
            "systemic lupus erythematosus",
            "vasculitis",
            *("respiratory infection", "bacterial infection", "chest infection"),
            *("respiratory tract infection", "uti", "urosepsis", "pyelonephritis", "septic shock"),
            *("bacteraemia", "bacteremia", "infective endocarditis", "osteomyelitis"),
            *("septic arthritis", "sle", "polymyalgia rheumatica", "ankylosing spondylitis"),
            *("psoriatic arthritis", "giant cell arteritis", "bacterial meningitis"),
            *("acute cholangitis", "erysipelas", "acute gout", "gout flare", "gouty arthritis"),
            *("peritonitis", "necrotizing fasciitis", "diverticulitis", "acute arthritis"),
        ),
        wider=("infection",),
    ),
]
ImmunomodulatoryDrug = Annotated[
    bool,
    Criterion(
        "takes an immunomodulatory drug for myeloma: thalidomide, lenalidomide or pomalidomide",
        terms=(
            "immunomodulatory drug",
            "immunomodulatory agent",
            "imid",
            "immunomodulatory therapy for myeloma",
            "imids",
            "immunomodulatory drugs",
        ),
        includes=(
            "thalidomide",
            "lenalidomide",
            "pomalidomide",
            "revlimid",
            *("thalomid", "pomalyst", "rvd", "vrd chemotherapy", "bortezomib, lenalidomide"),
        ),
    ),
]
HipOrPelvisFracture = Annotated[
    bool,
    Criterion(
        "fracture of the pelvis, hip or femur",
        terms=(
            "pelvic, hip or femur fracture",
            "hip or pelvic fracture",
            "pelvic or hip fracture",
            "hip, pelvic or femoral fracture",
        ),
        includes=(
            "pelvic fracture",
            "hip fracture",
            "femur fracture",
            "femoral fracture",
            "femoral neck fracture",
            *("fractured hip", "fractured pelvis", "fractured femur", "broken hip"),
            "neck of femur fracture",
            *(
                "fractured neck of femur",
                "fracture of the neck of femur",
            ),
            *("acetabular fracture", "pubic ramus fracture", "pubic rami fracture"),
            *("pelvic ring fracture", "fracture of the hip", "fracture of the pelvis"),
            *("fracture of the femur", "distal femur fracture", "femoral neck fractures"),
            *("pelvis fracture", "broken pelvis", "sacral fracture", "pertrochanteric fracture"),
        ),
    ),
]
ErythropoiesisStimulant = Annotated[
    bool,
    Criterion(
        "takes an erythropoiesis-stimulating agent",
        terms=(
            "erythropoiesis-stimulating agent",
            "erythropoiesis stimulating agent",
            "erythropoietin",
            *("erythropoiesis-stimulating agents", "erythropoiesis-stimulating therapy"),
            *("esa therapy", "erythropoietin-stimulating agent", "erythropoietin stimulating agents"),
        ),
        includes=(
            "epoetin",
            "darbepoetin",
            "epo injections",
            *(
                "epogen",
                "procrit",
                "aranesp",
            ),
            *(
                "recombinant erythropoietin",
                "rhepo",
                "neorecormon",
                "eprex",
            ),
            "methoxy polyethylene glycol-epoetin",
        ),
    ),
]
Doxorubicin = Annotated[
    bool,
    Criterion(
        "treated with doxorubicin",
        terms=("doxorubicin", "adriamycin"),
        includes=(
            "liposomal doxorubicin",
            *("doxil", "caelyx", "pegylated liposomal doxorubicin", "r-chop", "rchop", "abvd"),
            *("vad regimen", "hydroxydaunorubicin"),
        ),
    ),
]
DexamethasoneDose = Annotated[
    Literal["none", "low", "high"],
    Choice(
        "dexamethasone: none, low dose (up to 160 mg a month), or high dose (more)",
        {
            "none": (
                "no dexamethasone",
                "without dexamethasone",
                *("not on dexamethasone", "not taking dexamethasone", "not receiving dexamethasone"),
                *("no dexamethasone use", "dexamethasone not used", "dexamethasone-free"),
            ),
            "low": (
                "low-dose dexamethasone",
                "low dose dexamethasone",
                *("low doses of dexamethasone", "low dose of dexamethasone", "low-dose dex"),
                *("dexamethasone dose is low", "dexamethasone at a low dose"),
                *("dexamethasone at low dose",),
                *("weekly dexamethasone", "dexamethasone (low dose)"),
            ),
            "high": (
                "high-dose dexamethasone",
                "high dose dexamethasone",
                *("high doses of dexamethasone", "high dose of dexamethasone", "high-dose dex"),
                *("dexamethasone dose is high", "dexamethasone at a high dose"),
                *("dexamethasone at high dose", "pulsed dexamethasone", "pulse dexamethasone"),
                *("dexamethasone (high dose)", "high-dose pulsed dexamethasone"),
            ),
        },
        absent="none",
    ),
]
AsianOrPacificIslander = Annotated[
    bool,
    Criterion(
        "of Asian or Pacific Islander descent",
        terms=("asian", "pacific islander", "asian/pacific islander"),
        includes=(
            "chinese",
            "japanese",
            "korean",
            "vietnamese",
            "filipino",
            "samoan",
            *("south asian", "east asian", "southeast asian", "thai", "taiwanese", "native hawaiian"),
            *("hawaiian", "cambodian", "laotian", "hmong", "indonesian", "malaysian"),
            *("of asian descent", "pakistani", "bangladeshi", "sri lankan"),
            *("nepalese", "burmese", "tongan", "fijian", "singaporean", "mongolian"),
        ),
        opposites=(
            *("caucasian", "african american", "african-american", "non-asian", "not of asian"),
            "hispanic",
        ),
        excludes=(
            *("non-asian", "southeast asian ovalocytosis", "chinese hamster"),
            *("japanese encephalitis", "thai food", "chinese medicine", "chinese herbal medicine"),
            *("chinese herbs", "korean ginseng", "asian flu"),
        ),
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
            *("therapeutic-dose lmwh", "therapeutic dose lmwh", "therapeutic doses of lmwh"),
            *("therapeutic low-molecular-weight heparin", "therapeutic dalteparin"),
            *("therapeutic-dose enoxaparin", "treatment-dose lmwh", "treatment-dose enoxaparin"),
            *("therapeutically anticoagulated", "fully anticoagulated", "full anticoagulation"),
            *("therapeutic tinzaparin", "therapeutic-dose heparin", "full-dose lmwh"),
            *("full-dose enoxaparin", "anticoagulation with warfarin"),
        ),
        includes=("on warfarin", "takes warfarin", "warfarin", "coumadin"),
    ),
]
ProphylacticHeparinOrAspirin = Annotated[
    bool,
    Criterion(
        "already takes low-molecular-weight heparin at a prophylactic dose, or aspirin",
        terms=(
            "prophylactic lmwh",
            "prophylactic enoxaparin",
            "prophylactic dalteparin",
            *("prophylactic low-molecular-weight heparin", "prophylactic-dose lmwh"),
            *("prophylactic-dose enoxaparin", "prophylactic dose of enoxaparin"),
            *("enoxaparin prophylaxis", "lmwh prophylaxis", "prophylactic tinzaparin"),
            *("prophylactic doses of lmwh", "prophylactic dose of lmwh"),
            *("thromboprophylaxis with lmwh", "low-molecular-weight heparin prophylaxis"),
            "prophylactic heparin",
        ),
        includes=(
            "on aspirin",
            "takes aspirin",
            "daily aspirin",
            "aspirin prophylaxis",
            "aspirin 81 mg",
            *("low-dose aspirin", "taking aspirin", "aspirin 100 mg", "aspirin 75 mg"),
            *("aspirin daily", "baby aspirin", "asa 81 mg", "asa 81"),
            "lovenox 40 mg daily",
            *("uses aspirin", "receiving aspirin"),
            *("aspirin for thromboprophylaxis", "aspirin use", "lovenox prophylaxis"),
            "dvt prophylaxis with enoxaparin",
        ),
        wider=(
            *("thromboprophylaxis", "vte prophylaxis", "dvt prophylaxis"),
            *("prophylactic thromboprophylaxis", "prophylactic anticoagulation"),
            "prophylactic anticoagulant",
        ),
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
                *("low-risk trauma", "low-risk leg trauma", "sprained ankle", "sprained knee"),
                *("metatarsal fractures", "fifth metatarsal fracture", "tarsal fracture", "toe fracture"),
                *("lateral malleolar fracture", "medial malleolar fracture", "unimalleolar fracture"),
                *("single malleolar fracture", "unimalleolar ankle fracture", "dislocated patella"),
                *("patella dislocation", "kneecap dislocation", "calf muscle tear", "muscle tear"),
                *("calf muscle rupture", "navicular fracture", "cuboid fracture", "mild ankle sprain"),
                *("mild knee sprain", "grade 1 ankle sprain", "grade 2 ankle sprain"),
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
                *("intermediate-risk trauma", "intermediate-risk leg trauma", "bi-malleolar fracture"),
                *("tri-malleolar fracture", "bimalleolar fractures", "fractured patella"),
                *("kneecap fracture", "dislocated ankle", "ankle fracture-dislocation"),
                *("ankle fracture dislocation", "lisfranc fracture", "lisfranc fracture-dislocation"),
                *("severe knee sprain", "severe ankle sprain", "grade 3 knee sprain"),
                *("grade iii ankle sprain", "knee dislocation", "grade iii knee sprain"),
            ),
            "high risk": (
                "tibial shaft fracture",
                "fibular shaft fracture",
                "tibia fracture",
                "tibial plateau fracture",
                "achilles tendon rupture",
                "ruptured achilles tendon",
                *("high-risk trauma", "high-risk leg trauma", "tibial fracture", "fractured tibia"),
                *(
                    "tib-fib fracture",
                    "tibia and fibula fracture",
                ),
                *("tibia/fibula fracture", "fracture of the tibia", "fracture of the tibial plateau"),
                *("fracture of the tibial shaft", "shaft fracture of the tibia"),
                *(
                    "fracture of the fibular shaft",
                    "shaft of fibula fracture",
                ),
                *("fibula shaft fracture", "achilles rupture", "rupture of the achilles tendon"),
                *("torn achilles tendon", "achilles tendon tear", "maisonneuve fracture"),
                *("fracture of the tibia and fibula", "fractures of the tibia and fibula"),
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
            "plantar support": (
                "brace with plantar support",
                "cast with plantar support",
                *("brace with plantar", "cast with plantar", "immobilization with plantar support"),
                *("immobilisation with plantar support", "splint with plantar support", "walking boot"),
                *("cam boot", "cam walker", "moon boot", "orthopaedic boot", "aircast boot"),
            ),
            "foot": (
                "foot cast",
                "semi-rigid brace",
                "ankle brace",
                *("foot cast without plantar support", "semi-rigid ankle brace", "aircast ankle brace"),
                *("ankle stirrup", "semi-rigid without plantar support", "semirigid brace"),
                *("ankle splint", "foot plaster", "semi-rigid immobilization"),
            ),
            "lower leg": (
                "lower-leg cast",
                "lower leg cast",
                "below-knee cast",
                "short leg cast",
                *("below-the-knee cast", "below the knee cast", "below-knee plaster"),
                *("below-knee backslab", "lower leg plaster", "lower-leg plaster", "short-leg plaster"),
                *("lower leg splint", "cast of the lower leg", "below knee slab", "short leg splint"),
            ),
            "upper leg": (
                "upper-leg cast",
                "upper leg cast",
                "above-knee cast",
                "long leg cast",
                *("above-the-knee cast", "above the knee cast", "above-knee plaster"),
                *("above-knee backslab", "full leg cast", "full-leg cast", "upper-leg plaster"),
                *("full-length leg cast", "thigh cast", "long leg splint", "thigh-high cast"),
                *("cast of the upper leg", "hip spica cast"),
            ),
        },
    ),
]
RelativeWithThromboembolism = Annotated[
    bool,
    Criterion(
        "venous thromboembolism in a parent, sibling or child",
        terms=(
            "family history of venous thromboembolism",
            "family history of vte",
            "family history of thrombosis",
            *("family history of venous thrombosis", "family history of thromboembolism"),
            *("family history of blood clots", "family history of venous thromboembolic disease"),
            *("family history of clots", "fhx of vte", "fh of vte"),
            *("family history of thromboembolic disease", "family history of dvt or pe"),
            *("family history of dvt/pe", "family history of pe or dvt"),
        ),
        includes=(
            "family history of dvt",
            "family history of deep vein thrombosis",
            "family history of pulmonary embolism",
            "mother had a dvt",
            "father had a dvt",
            "mother had a pulmonary embolism",
            "father had a pulmonary embolism",
            *("family history of pe", "family history of deep venous thrombosis", "fhx of dvt"),
            *("fh of dvt", "fhx of pe", "fh of pe"),
            *(
                f"{relative} {event}"
                for relative in ("mother", "father", "sister", "brother", "sibling", "parent", "son", "daughter")
                for event in (
                    "had a dvt",
                    "had dvt",
                    "had a pe",
                    "had pe",
                    "with dvt",
                    "with a dvt",
                    "with pe",
                    "with vte",
                    "had vte",
                    "had a blood clot",
                    "had blood clots",
                    "with blood clots",
                    "had a pulmonary embolism",
                    "had a deep vein thrombosis",
                    "with a history of dvt",
                    "with a history of vte",
                    "had a vte",
                )
            ),
        ),
    ),
]
CancerWithinFiveYears = Annotated[
    bool,
    Criterion(
        "cancer diagnosed within the last 5 years",
        terms=(
            "cancer diagnosed within the past 5 years",
            "recent cancer",
            "active cancer",
            "cancer diagnosed within the last 5 years",
            *("cancer within the past 5 years", "cancer within the last 5 years"),
            *("cancer in the past 5 years", "cancer in the last 5 years", "recent cancer diagnosis"),
            *("diagnosed with cancer within the past five years", "cancer within five years"),
            "diagnosed with cancer within the last five years",
        ),
        includes=(
            "on chemotherapy",
            "metastatic cancer",
            "metastatic disease",
            "undergoing chemotherapy",
            "receiving chemotherapy",
            "current cancer",
            "undergoing radiotherapy",
            *_ACTIVE_CANCER,
            *_NEW_CANCER,
        ),
        wider=("cancer", "malignancy"),
    ),
]
PregnantOrPuerperal = Annotated[
    bool,
    Criterion(
        "pregnant or in the puerperium",
        terms=("pregnancy or puerperium", "pregnant or postpartum"),
        includes=(
            "pregnant",
            "gravid",
            "postpartum",
            "post-partum",
            "puerperium",
            *("puerperal", "weeks pregnant", "post partum", "recently delivered"),
            *("recent childbirth", "gave birth", "recently gave birth", "recent delivery"),
            *("weeks postpartum", "currently pregnant", "recent caesarean section"),
            "recent c-section",
        ),
    ),
]
OtherImmobility = Annotated[
    bool,
    Criterion(
        "within the last 3 months: a stay in hospital, bed rest, a flight of over 6 hours, or paralysis of a leg",
        terms=(
            "recent immobilization",
            "recent immobilisation",
            "recent hospitalization",
            "recent hospitalisation",
            *("other recent immobilization", "other recent immobilisation", "other immobilization"),
            *("another immobilization", "another recent immobilization"),
            *("immobilization in the past 3 months", "immobilization within the past 3 months"),
            *("immobilisation in the last 3 months", "immobilization in the last 3 months"),
            *("immobilization within the last 3 months", "recent bed rest", "recent hospital stay"),
            *("recent immobility", "prolonged immobilization", "prolonged immobilisation"),
            *("recent prolonged immobilization", "recent hospital admission"),
            *("hospitalization within the past 3 months", "hospitalization in the past 3 months"),
            "immobilization and surgery within the past 3 months",
        ),
        includes=(
            "long-haul flight",
            "long haul flight",
            "bedridden",
            "leg paralysis",
            "recently hospitalized",
            *("recent long flight", "long flight", "prolonged flight", "transatlantic flight"),
            *("recent long-haul travel", "prolonged bed rest", "recently hospitalised"),
            *("recently discharged from hospital",),
            *("paralysis of the leg", "paralysed leg", "paraplegia"),
            *("hemiplegia", "hemiparesis", "hemiparalysis"),
            "bedbound",
            "bed-bound",
            "bedrest",
            "confined to bed",
            "12-hour flight",
            "10-hour flight",
            "8-hour flight",
            "international flight",
        ),
    ),
]
SurgeryWithinThreeMonths = Annotated[
    bool,
    Criterion(
        "surgery within the last 3 months",
        terms=(
            "recent surgery",
            "surgery within the past 3 months",
            "surgery in the last 3 months",
            "surgery within the last 3 months",
            *("surgery within the past three months", "surgery within the last three months"),
            *("surgery in the past 3 months", "surgery in the past three months"),
            *("surgery in the last three months", "recent surgeries", "recent operations"),
        ),
        includes=(
            "surgery last month",
            "recent operation",
            "postoperative day",
            "post-operative day",
            *_recent_surgery(13, 3),
        ),
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
            "ibd",
            "chronic renal failure",
            "chronic kidney failure",
            "chronic renal insufficiency",
            "hfref",
            "hfpef",
            "crohn disease",
            "cardiac failure",
            "end-stage renal disease",
            "esrd",
            "ccf",
        ),
        wider=(
            *("comorbidities", "comorbidity", "comorbid conditions", "co-morbidities"),
            *("chronic medical conditions", "chronic conditions", "past medical history"),
            "medical problems",
        ),
    ),
]
AnotherCentralCatheter = Annotated[
    bool,
    Criterion(
        "another central venous catheter is in place when the PICC is put in",
        terms=(
            "another central venous catheter",
            "second central line",
            "another central line",
            *("other central venous catheter", "other central venous catheters"),
            *("other central lines", "other central line", "another cvc"),
            *("additional central venous catheter", "additional central line"),
            *("second central venous catheter", "additional cvc", "other cvc", "second cvc"),
            *("another central venous line", "concurrent central venous catheter"),
            "existing central venous catheter",
        ),
        includes=(
            "dialysis catheter",
            "internal jugular catheter",
            "port-a-cath",
            "subclavian line",
            *("tunneled dialysis catheter", "hickman catheter", "hickman line", "implanted port"),
            *("mediport", "portacath", "chemo port", "femoral line", "permcath"),
            *("permacath", "implantable port", "current central venous catheter"),
            *("femoral venous catheter", "subclavian catheter", "broviac catheter"),
            *("quinton catheter", "jugular line", "ij line"),
        ),
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
        terms=("lumens", "lumen", "number of lumens", "picc lumens", "lumen picc"),
        levels={
            1: (
                *("single-lumen picc", "picc with one lumen", "single picc lumen", "one-lumen picc"),
                "1-lumen picc",
            ),
            2: (
                *("double-lumen picc", "dual-lumen picc", "two-lumen picc", "2-lumen picc", "picc with two lumens"),
                *("picc line with two lumens", "two picc lumens"),
            ),
            3: (
                *(
                    "triple-lumen picc",
                    "three-lumen picc",
                    "3-lumen picc",
                    "picc with three lumens",
                    "three picc lumens",
                ),
                *("picc line with three lumens",),
            ),
        },
    ),
]
ThromboembolismTime = Annotated[
    Literal["never", "over 30 days ago", "within 30 days"],
    Choice(
        "venous thromboembolism in the past: never, more than 30 days before the PICC, or within 30 days",
        {
            "never": (
                "no history of vte",
                "no history of dvt",
                "no prior dvt",
                "no prior vte",
                *("no history of venous thromboembolism", "no history of deep vein thrombosis"),
                *("no history of pe", "no history of pulmonary embolism", "no previous vte"),
                *("no previous dvt", "no prior venous thromboembolism"),
                *("no previous venous thromboembolism", "denies history of vte", "denies history of dvt"),
                *("no history of thrombosis", "no personal history of vte", "no history of blood clots"),
                *("never had a dvt", "no prior deep vein thrombosis", "no history of dvt or pe"),
                *("no vte history", "no history of thromboembolism"),
            ),
            "over 30 days ago": (
                "history of dvt",
                "history of vte",
                "prior dvt",
                "previous dvt",
                "remote dvt",
                *("history of venous thromboembolism", "history of deep vein thrombosis"),
                *("history of deep venous thrombosis", "history of pulmonary embolism", "history of pe"),
                *("prior vte", "previous vte", "prior venous thromboembolism"),
                *("previous venous thromboembolism", "previous deep vein thrombosis"),
                *("prior deep vein thrombosis", "remote vte", "vte more than 30 days ago"),
                *("vte over 30 days ago", "thromboembolism more than 30 days ago"),
                *("vte) more than 30 days ago", "previous pulmonary embolism", "prior pe"),
                *("prior pulmonary embolism", "remote pe", "previous dvt/pe", "history of dvt/pe"),
                *("thrombosis more than 30 days ago", "embolism more than 30 days ago", "h/o dvt"),
                *("h/o vte", "h/o pe"),
            ),
            "within 30 days": (
                *("recent dvt", "recent vte", "recent pulmonary embolism", "dvt last week"),
                *_RECENT_THROMBOEMBOLISM,
            ),
        },
        absent="never",
    ),
]
CancerInThisStay = Annotated[
    bool,
    Criterion(
        "active cancer: on chemotherapy, or admitted for a reason that has to do with the cancer",
        terms=("active cancer", "active malignancy"),
        includes=(
            "on chemotherapy",
            "receiving chemotherapy",
            "undergoing chemotherapy",
            "admitted for chemotherapy",
            *_ACTIVE_CANCER,
            *_CANCER_CARE,
            "admitted to the hospital for chemotherapy",
            "picc line for chemotherapy",
            "picc for chemotherapy",
        ),
        wider=("cancer", "malignancy"),
    ),
]
