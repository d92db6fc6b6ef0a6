"""Pain from the gallbladder and the sphincter of Oddi without stones (Rome IV), in adults."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total
from ..inputs import Criterion
from ..vocabulary.functional_gut import ROME_LICENCE, BiliaryPain

COTTON_2016 = Source(
    "Cotton PB, Elta GH, Carter CR, et al. Gastroenterology 2016;150(6):1420-1429",
    url="https://www.msdmanuals.com/uk/professional/hepatic-and-biliary-disorders/gallbladder-and-bile-duct-disorders/acalculous-biliary-pain",
    where="criteria of biliary pain and of functional gallbladder disorder",
    read="secondary",
    via="the MSD Manual on acalculous biliary pain",
)
SPHINCTER_2016 = Source(
    "Cotton PB, Elta GH, Carter CR, et al. Gallbladder and sphincter of Oddi disorders. Gastroenterology 2016",
    where="criteria of the sphincter of Oddi disorders",
    read="unverified",
)

UpperAbdominalPain = Annotated[
    bool,
    Criterion(
        "pain in the epigastrium or the right upper quadrant",
        terms=("epigastric pain", "right upper quadrant pain", "ruq pain"),
    ),
]
SteadyHalfHourPain = Annotated[
    bool,
    Criterion(
        "pain that builds up to a steady level and lasts 30 minutes or longer",
        terms=("builds up to a steady level", "steady pain lasting over 30 minutes", "lasting 30 minutes or longer"),
    ),
]
PainAtIntervals = Annotated[
    bool,
    Criterion(
        "pain that comes at varying intervals and not daily",
        terms=("occurs at different intervals", "intermittent episodes, not daily", "not daily"),
    ),
]
PainInterruptsActivities = Annotated[
    bool,
    Criterion(
        "pain severe enough to interrupt daily life or to bring the patient to an emergency department",
        terms=("interrupts daily activities", "severe enough to interrupt", "emergency department visit for pain"),
    ),
]
PainTiedToBowels = Annotated[
    bool,
    Criterion(
        "pain related to bowel movements in a fifth of episodes or more",
        terms=("related to bowel movements",),
        opposites=("not related to bowel movements", "unrelated to bowel movements"),
    ),
]
PainEasedByPostureOrAntacids = Annotated[
    bool,
    Criterion(
        "pain that a change of posture or acid suppression relieves in a fifth of episodes or more",
        terms=("relieved by antacids", "relieved by position", "relieved by acid suppression"),
        opposites=("not relieved by antacids", "not relieved by postural change"),
    ),
]
GallbladderPathology = Annotated[
    bool,
    Criterion(
        "gallstones or another structural disease of the gallbladder or bile ducts",
        terms=("gallstones", "cholelithiasis", "biliary sludge"),
        opposites=("no gallstones", "no structural pathology"),
    ),
]
LiverEnzymesRaised = Annotated[
    bool,
    Criterion(
        "raised liver enzymes",
        terms=(
            "elevated liver enzymes",
            "raised liver enzymes",
            "elevated transaminases",
            "abnormal liver function tests",
        ),
        opposites=("normal liver enzymes", "normal liver function tests"),
    ),
]
BileDuctDilated = Annotated[
    bool,
    Criterion(
        "a dilated bile duct",
        terms=("dilated bile duct", "dilated common bile duct", "biliary dilation", "biliary dilatation"),
        opposites=("no biliary dilation", "normal bile duct"),
    ),
]
BileDuctPathology = Annotated[
    bool,
    Criterion(
        "bile duct stones or another structural abnormality of the bile ducts",
        terms=("bile duct stones", "choledocholithiasis"),
        opposites=("no bile duct stones",),
    ),
]
RecurrentPancreatitis = Annotated[
    bool,
    Criterion(
        (
            "documented recurrent pancreatitis: typical pain with amylase or lipase over three times normal, "
            "or signs on imaging"
        ),
        terms=("recurrent pancreatitis", "recurrent acute pancreatitis", "recurrent episodes of pancreatitis"),
    ),
]
OtherCauseOfPancreatitis = Annotated[
    bool,
    Criterion(
        "another cause of pancreatitis",
        terms=("gallstone pancreatitis", "alcoholic pancreatitis", "other etiologies of pancreatitis"),
        opposites=("other causes of pancreatitis excluded", "other etiologies excluded"),
    ),
]
NegativeEndoscopicUltrasound = Annotated[
    bool,
    Criterion(
        "endoscopic ultrasound without findings",
        terms=("negative endoscopic ultrasound", "normal endoscopic ultrasound", "normal eus", "negative eus"),
    ),
]
AbnormalSphincterManometry = Annotated[
    bool,
    Criterion(
        "abnormal manometry of the sphincter of Oddi",
        terms=("abnormal sphincter of oddi manometry", "abnormal sphincter manometry", "elevated sphincter pressure"),
    ),
]


@calculator(
    title="Rome IV criteria for biliary pain",
    source=COTTON_2016,
    outcome="biliary pain",
    licence=ROME_LICENCE,
)
def rome_biliary_pain(
    upper_abdominal_pain: UpperAbdominalPain,
    steady_half_hour_pain: SteadyHalfHourPain,
    pain_at_intervals: PainAtIntervals,
    pain_interrupts_activities: PainInterruptsActivities,
    pain_tied_to_bowels: PainTiedToBowels,
    pain_eased_by_posture_or_antacids: PainEasedByPostureOrAntacids,
) -> Result:
    """Biliary pain in adults: steady upper abdominal pain in attacks.

    Nausea, radiation to the back and waking at night support it. Gallstones are looked for next.
    """
    items = (
        Item("Epigastrium or right upper quadrant", 1 if upper_abdominal_pain else 0),
        Item("Steady, 30 minutes or longer", 1 if steady_half_hour_pain else 0),
        Item("At intervals, not daily", 1 if pain_at_intervals else 0),
        Item("Interrupts daily life", 1 if pain_interrupts_activities else 0),
        Item("Not related to bowel movements", 0 if pain_tied_to_bowels else 1),
        Item("Not eased by posture or antacids", 0 if pain_eased_by_posture_or_antacids else 1),
    )
    met = total(*items)
    return Result("criteria met" if met >= 6 else "criteria not met", "", f"{met:g} of 6 criteria", items)


@calculator(
    title="Rome IV criteria for functional gallbladder disorder",
    source=COTTON_2016,
    outcome="functional gallbladder disorder",
    licence=ROME_LICENCE,
)
def rome_functional_gallbladder(
    biliary_pain: BiliaryPain,
    gallbladder_pathology: GallbladderPathology,
) -> Result:
    """Functional gallbladder disorder in adults: biliary pain with a gallbladder free of stones.

    A low ejection fraction and normal liver and pancreatic enzymes support it.
    """
    items = (
        Item("Biliary pain", 1 if biliary_pain else 0),
        Item("No stones or structural disease", 0 if gallbladder_pathology else 1),
    )
    met = total(*items)
    return Result("criteria met" if met >= 2 else "criteria not met", "", f"{met:g} of 2 criteria", items)


@calculator(
    title="Rome IV criteria for functional biliary sphincter of Oddi disorder",
    source=SPHINCTER_2016,
    outcome="functional biliary sphincter of Oddi disorder",
    licence=ROME_LICENCE,
)
def rome_biliary_sphincter(
    biliary_pain: BiliaryPain,
    liver_enzymes_raised: LiverEnzymesRaised,
    bile_duct_dilated: BileDuctDilated,
    bile_duct_pathology: BileDuctPathology,
) -> Result:
    """Functional biliary sphincter of Oddi disorder in adults: raised enzymes or a dilated duct with biliary pain.

    Both together point to a stenosis. Normal pancreatic enzymes and abnormal manometry or scintigraphy support it.
    """
    items = (
        Item("Biliary pain", 1 if biliary_pain else 0),
        Item("Raised enzymes or dilated duct, not both", 1 if liver_enzymes_raised != bile_duct_dilated else 0),
        Item("No stones or structural abnormality", 0 if bile_duct_pathology else 1),
    )
    met = total(*items)
    return Result("criteria met" if met >= 3 else "criteria not met", "", f"{met:g} of 3 criteria", items)


@calculator(
    title="Rome IV criteria for functional pancreatic sphincter of Oddi disorder",
    source=SPHINCTER_2016,
    outcome="functional pancreatic sphincter of Oddi disorder",
    licence=ROME_LICENCE,
)
def rome_pancreatic_sphincter(
    recurrent_pancreatitis: RecurrentPancreatitis,
    other_cause_of_pancreatitis: OtherCauseOfPancreatitis,
    negative_endoscopic_ultrasound: NegativeEndoscopicUltrasound,
    abnormal_sphincter_manometry: AbnormalSphincterManometry,
) -> Result:
    """Functional pancreatic sphincter of Oddi disorder in adults with recurrent pancreatitis.

    Manometry itself can cause pancreatitis.
    """
    items = (
        Item("Recurrent pancreatitis", 1 if recurrent_pancreatitis else 0),
        Item("No other cause", 0 if other_cause_of_pancreatitis else 1),
        Item("Endoscopic ultrasound negative", 1 if negative_endoscopic_ultrasound else 0),
        Item("Sphincter manometry abnormal", 1 if abnormal_sphincter_manometry else 0),
    )
    met = total(*items)
    return Result("criteria met" if met >= 4 else "criteria not met", "", f"{met:g} of 4 criteria", items)
