"""Injury: mechanism, findings on examination and on ultrasound."""

from typing import Annotated

from ..inputs import Criterion, Quantity

PenetratingTrauma = Annotated[
    bool,
    Criterion(
        "the injury is penetrating (stab, gunshot, impalement), not blunt",
        terms=("penetrating trauma", "penetrating injury", "penetrating mechanism", "penetrating wound"),
        includes=("gunshot wound", "gsw", "stab wound", "stabbing", "stabbed", "impaled", "impalement"),
        opposites=("blunt trauma", "blunt injury", "blunt mechanism"),
    ),
]
PositiveFast = Annotated[
    bool,
    Criterion(
        "focused ultrasound for trauma (FAST) shows free fluid in the abdomen or round the heart",
        terms=("positive fast", "fast positive", "fast was positive", "fast exam positive", "fast exam was positive"),
        includes=(
            "free fluid on fast",
            "free fluid in morison's pouch",
            "free fluid in the pelvis",
            "haemopericardium",
        ),
        opposites=(
            "negative fast",
            "fast negative",
            "fast was negative",
            "fast exam negative",
            "fast exam was negative",
        ),
    ),
]
IntraabdominalFluid = Annotated[
    bool,
    Criterion(
        "free fluid in the abdomen on focused ultrasound or CT",
        terms=("intra-abdominal fluid", "intraabdominal fluid", "intra-abdominal free fluid", "free abdominal fluid"),
        includes=("haemoperitoneum", "hemoperitoneum", "free fluid in morison's pouch", "free fluid in the pelvis"),
    ),
]
BasalFractureSign = Annotated[
    bool,
    Criterion(
        "any sign of a basal skull fracture: blood behind the eardrum, bruising round the eyes or behind the ear, "
        "cerebrospinal fluid from the ear or nose",
        terms=(
            "signs of basal skull fracture",
            "sign of basal skull fracture",
            "signs of basilar skull fracture",
            "sign of basilar skull fracture",
            "basal skull fracture",
            "basilar skull fracture",
        ),
        includes=(
            "haemotympanum",
            "hemotympanum",
            "raccoon eyes",
            "racoon eyes",
            "panda eyes",
            "battle's sign",
            "battle sign",
            "csf otorrhoea",
            "csf otorrhea",
            "csf rhinorrhoea",
            "csf rhinorrhea",
        ),
    ),
]
SuspectedOpenSkullFracture = Annotated[
    bool,
    Criterion(
        "suspected open or depressed skull fracture",
        terms=(
            "suspected open or depressed skull fracture",
            "open or depressed skull fracture",
            "open skull fracture",
            "depressed skull fracture",
        ),
    ),
]
SignificantSkullFracture = Annotated[
    bool,
    Criterion(
        "evidence of a significant skull fracture: signs of a basal fracture, a palpable step-off, a stellate "
        "laceration from a point source, or a blow with an object to one region of the skull",
        terms=("evidence of skull fracture", "evidence of significant skull fracture", "skull fracture"),
        includes=(
            "basilar skull fracture",
            "basal skull fracture",
            "depressed skull fracture",
            "diastatic skull fracture",
            "hemotympanum",
            "haemotympanum",
            "raccoon eyes",
            "battle sign",
            "battle's sign",
            "palpable step-off",
        ),
    ),
]
ScalpHaematoma = Annotated[
    bool,
    Criterion(
        "haematoma of the scalp over the skull cap (face and neck do not count)",
        terms=("scalp haematoma", "scalp hematoma", "haematoma of the scalp", "hematoma of the scalp"),
        includes=("boggy scalp swelling", "parietal scalp hematoma", "occipital scalp hematoma"),
    ),
]
NeurologicDeficit = Annotated[
    bool,
    Criterion(
        "abnormal neurological finding on examination: motor, sensory, cranial nerve, cerebellar or gait",
        terms=(
            "neurologic deficit",
            "neurological deficit",
            "neurologic deficits",
            "neurological deficits",
            "focal deficit",
            "focal deficits",
            "focal neurologic deficit",
            "focal neurological deficit",
            "focal neurologic deficits",
            "focal neurological deficits",
        ),
        includes=("hemiparesis", "cranial nerve palsy", "ataxia", "paresis", "paraplegia", "quadriplegia"),
        opposites=("neurologically intact", "non-focal neurological examination", "nonfocal neurological examination"),
    ),
]
AbnormalAlertness = Annotated[
    bool,
    Criterion(
        "abnormal level of alertness: Glasgow Coma Scale 14 or less, slow or inappropriate responses, somnolence, "
        "disorientation, failure to recall three objects at five minutes, or perseverating speech",
        terms=("abnormal level of alertness", "altered level of alertness", "altered alertness", "abnormal alertness"),
        includes=("somnolent", "lethargic", "disoriented", "disorientated", "drowsy", "perseverating", "obtunded"),
        opposites=("alert and oriented", "alert and orientated", "awake and alert"),
    ),
]
AbnormalBehaviour = Annotated[
    bool,
    Criterion(
        "inappropriate behaviour after the injury: agitation, inconsolability, refusal to cooperate, no affective "
        "response, violence",
        terms=("abnormal behaviour", "abnormal behavior", "inappropriate behaviour", "inappropriate behavior"),
        includes=("agitated", "agitation", "inconsolable", "combative", "uncooperative", "violent"),
    ),
]
RecurrentVomiting = Annotated[
    bool,
    Criterion(
        "recurrent (more than once) forceful or projectile vomiting after the injury, seen or reported",
        terms=("recurrent vomiting", "persistent vomiting", "repeated vomiting", "recurrent emesis"),
        includes=("vomited twice", "vomited three times", "multiple episodes of vomiting", "projectile vomiting"),
        wider=("vomiting", "emesis"),
    ),
]
Coagulopathy = Annotated[
    bool,
    Criterion(
        "impaired clotting: haemophilia, medicines that impair it (warfarin, heparin, aspirin) or liver failure",
        terms=("coagulopathy", "coagulopathic", "bleeding diathesis"),
        includes=(
            "haemophilia",
            "hemophilia",
            "warfarin",
            "coumadin",
            "heparin",
            "on aspirin",
            "takes aspirin",
            "taking aspirin",
            "daily aspirin",
            "aspirin daily",
            "anticoagulated",
            "on anticoagulants",
            "apixaban",
            "rivaroxaban",
            "clopidogrel",
            "hepatic insufficiency",
        ),
    ),
]
LossOfConsciousness = Annotated[
    bool,
    Criterion(
        "lost consciousness at the injury, for any time",
        terms=("loss of consciousness", "lost consciousness", "loc", "knocked out", "blacked out"),
    ),
]
VomitingAfterInjury = Annotated[
    bool,
    Criterion(
        "any vomiting since the injury",
        terms=("vomiting", "emesis", "vomited"),
        includes=("vomited once", "vomited twice", "persistent vomiting", "recurrent vomiting"),
    ),
]
RevisedTraumaScore = Annotated[
    float,
    Quantity(
        "1",
        0,
        7.8408,
        "Revised Trauma Score on arrival, weighted (0 to 7.84)",
        terms=("revised trauma score", "rts"),
    ),
]
InjurySeverityScore = Annotated[
    float,
    Quantity("1", 0, 75, "Injury Severity Score (0 to 75)", terms=("injury severity score", "iss")),
]
