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
        terms=(
            "builds up to a steady level",
            "steady pain lasting over 30 minutes",
            "lasting 30 minutes or longer",
            "builds up to a steady level lasting",
            "builds up to a plateau",
            "steady pain lasting more than 30 minutes",
            "steady abdominal pain lasting over 30 minutes",
            "pain lasting 30 minutes or longer",
            "steady pain for over 30 minutes",
        ),
        includes=(
            "builds to a plateau",
            "steady pain lasting hours",
        ),
    ),
]
PainAtIntervals = Annotated[
    bool,
    Criterion(
        "pain that comes at varying intervals and not daily",
        terms=(
            "occurs at different intervals",
            "intermittent episodes, not daily",
            "not daily",
            "occurs at varying intervals",
            "occurs at irregular intervals",
            "occurring at irregular intervals",
            "occurring at different intervals",
            "at different intervals",
            "at irregular intervals",
            "at varying intervals",
            "at variable intervals",
            "intermittent, not daily",
            "pain not daily",
            "does not occur daily",
            "not every day",
        ),
        opposites=(
            "daily pain",
            "pain every day",
            "pain occurs daily",
        ),
    ),
]
PainInterruptsActivities = Annotated[
    bool,
    Criterion(
        "pain severe enough to interrupt daily life or to bring the patient to an emergency department",
        terms=(
            "interrupts daily activities",
            "severe enough to interrupt",
            "emergency department visit for pain",
            "interrupt her daily activities",
            "interrupt his daily activities",
            "disrupts her daily activities",
            "disrupts his daily activities",
            "disrupting her daily activities",
            "disrupting his daily activities",
            "disrupt daily activities",
            "interferes with daily activities",
            "severe enough to interrupt daily activities",
            "led to an emergency department visit",
            "wakes from sleep with pain",
            "doubled over with pain",
            "prompted her visit to the emergency department",
            "prompted his visit to the emergency department",
        ),
    ),
]
PainTiedToBowels = Annotated[
    bool,
    Criterion(
        "pain related to bowel movements in a fifth of episodes or more",
        terms=(
            "related to bowel movements",
            "related to her bowel movements",
            "related to his bowel movements",
            "associated with bowel movements",
            "pain related to defecation",
            "associated with defecation",
            "pain relieved by bowel movements",
            "pain relieved by defecation",
            "relieved by defecation",
            "relieved by a bowel movement",
            "worse with defecation",
        ),
        opposites=(
            "not related to bowel movements",
            "unrelated to bowel movements",
            "not associated with bowel movements",
            "not related to defecation",
            "unrelated to defecation",
            "not significantly related to bowel movements",
            "not significantly related to her bowel movements",
            "not significantly related to his bowel movements",
            "not associated with defecation",
            "independent of bowel movements",
            "not relieved by bowel movements",
            "not relieved by defecation",
        ),
    ),
]
PainEasedByPostureOrAntacids = Annotated[
    bool,
    Criterion(
        "pain that a change of posture or acid suppression relieves in a fifth of episodes or more",
        terms=(
            "relieved by antacids",
            "relieved by position",
            "relieved by acid suppression",
            "relieved by postural change",
            "relieved by change in posture",
            "relieved by changing position",
            "relieved by changes in position",
            "relieved by acid suppression medication",
            "relieved by ppi",
            "relieved by ppis",
            "relieved by proton pump inhibitor",
            "improves with antacids",
            "relieved with antacids",
            "responds to antacids",
            "eased by antacids",
            "relieved by leaning forward",
            "improves with ppi",
            "relieved by omeprazole",
            "relief with antacids",
            "relieved by h2 blockers",
        ),
        opposites=(
            "not relieved by antacids",
            "not relieved by postural change",
            "not relieved by posture",
            "not relieved by changes in posture",
            "not relieved by acid suppression",
            "not significantly relieved by postural change",
            "not significantly relieved by changes in posture",
            "no relief with antacids",
            "no relief from antacids",
            "not relieved by ppi",
            "unrelieved by antacids",
            "not improve with changes in position",
        ),
    ),
]
GallbladderPathology = Annotated[
    bool,
    Criterion(
        "gallstones or another structural disease of the gallbladder or bile ducts",
        terms=(
            "gallstones",
            "cholelithiasis",
            "biliary sludge",
            "stones in the gallbladder",
            "gallbladder stones",
            "cholecystolithiasis",
            "gallbladder sludge",
        ),
        opposites=(
            "no gallstones",
            "no structural pathology",
            "no cholelithiasis",
            "normal gallbladder",
            "gallbladder normal",
            "no biliary sludge",
        ),
        includes=(
            "microlithiasis",
            "gallbladder polyp",
            "gallbladder polyps",
            "cholecystitis",
            "porcelain gallbladder",
            "adenomyomatosis of the gallbladder",
            "gallbladder cancer",
        ),
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
            "elevated lfts",
            "raised lfts",
            "abnormal lfts",
            "deranged lfts",
            "deranged liver function tests",
            "elevated liver function tests",
            "raised transaminases",
            "transaminitis",
            "elevated aminotransferases",
            "raised aminotransferases",
            "elevation of liver enzymes",
            "mild elevation of liver enzymes",
            "increased liver enzymes",
            "abnormal liver enzymes",
            "liver enzymes elevated",
            "liver enzymes raised",
            "liver enzymes were elevated",
            "liver enzymes are elevated",
            "liver enzymes were raised",
            "elevated hepatic enzymes",
            "elevated alt",
            "raised alt",
            "elevated ast",
            "raised ast",
            "hypertransaminasaemia",
        ),
        opposites=(
            "normal liver enzymes",
            "normal liver function tests",
            "normal lfts",
            "lfts normal",
            "lfts within normal limits",
            "liver enzymes normal",
            "liver enzymes were normal",
            "liver enzymes within normal limits",
            "normal transaminases",
            "unremarkable liver function tests",
            "normal liver biochemistry",
            "no abnormalities in liver enzymes",
        ),
    ),
]
BileDuctDilated = Annotated[
    bool,
    Criterion(
        "a dilated bile duct",
        terms=(
            "dilated bile duct",
            "dilated common bile duct",
            "biliary dilation",
            "biliary dilatation",
            "dilated cbd",
            "dilated biliary tree",
            "bile duct dilation",
            "bile duct dilatation",
            "dilation of the bile duct",
            "dilatation of the bile duct",
            "biliary ductal dilatation",
            "biliary ductal dilation",
            "biliary duct dilatation",
            "biliary duct dilation",
            "cbd dilatation",
            "cbd dilation",
            "dilated common duct",
            "ductal dilatation",
            "intrahepatic duct dilatation",
            "intrahepatic biliary dilatation",
            "dilated intrahepatic ducts",
        ),
        opposites=(
            "no biliary dilation",
            "normal bile duct",
            "normal calibre bile duct",
            "normal caliber bile duct",
            "normal cbd",
            "non-dilated bile duct",
            "nondilated bile ducts",
            "cbd not dilated",
            "bile duct not dilated",
            "normal calibre cbd",
            "normal caliber cbd",
        ),
    ),
]
BileDuctPathology = Annotated[
    bool,
    Criterion(
        "bile duct stones or another structural abnormality of the bile ducts",
        terms=(
            "bile duct stones",
            "choledocholithiasis",
            "common bile duct stone",
            "cbd stone",
            "stones in the bile duct",
            "stones in the common bile duct",
            "structural abnormalities of the bile ducts",
        ),
        opposites=(
            "no bile duct stones",
            "no choledocholithiasis",
            "no cbd stone",
            "clear bile duct",
        ),
        includes=(
            "biliary stricture",
            "bile duct stricture",
            "ductal stones",
            "common duct stone",
            "common duct stones",
        ),
    ),
]
RecurrentPancreatitis = Annotated[
    bool,
    Criterion(
        (
            "documented recurrent pancreatitis: typical pain with amylase or lipase over three times normal, "
            "or signs on imaging"
        ),
        terms=(
            "recurrent pancreatitis",
            "recurrent acute pancreatitis",
            "recurrent episodes of pancreatitis",
            "recurrent bouts of pancreatitis",
            "repeated episodes of pancreatitis",
            "multiple episodes of pancreatitis",
            "recurrent attacks of pancreatitis",
            "relapsing pancreatitis",
            "repeated pancreatitis",
            "documented episodes of pancreatitis",
        ),
    ),
]
OtherCauseOfPancreatitis = Annotated[
    bool,
    Criterion(
        "another cause of pancreatitis",
        terms=(
            "gallstone pancreatitis",
            "alcoholic pancreatitis",
            "other etiologies of pancreatitis",
            "alcohol-induced pancreatitis",
            "alcohol-related pancreatitis",
            "hypertriglyceridaemic pancreatitis",
            "hypertriglyceridemia-induced pancreatitis",
            "drug-induced pancreatitis",
            "autoimmune pancreatitis",
            "biliary pancreatitis",
            "hereditary pancreatitis",
            "post-ercp pancreatitis",
        ),
        opposites=(
            "other causes of pancreatitis excluded",
            "other etiologies excluded",
            "other causes ruled out",
            "other causes excluded",
            "other causes have been ruled out",
            "other causes have been excluded",
            "other causes were ruled out",
            "other causes were excluded",
            "other causes of pancreatitis ruled out",
            "other causes of pancreatitis have been ruled out",
            "other causes of pancreatitis have been excluded",
            "other causes of pancreatitis were ruled out",
            "other causes of pancreatitis were excluded",
            "other etiologies ruled out",
            "other etiologies have been ruled out",
            "other etiologies have been excluded",
            "other etiologies were ruled out",
            "other etiologies were excluded",
            "other etiologies of pancreatitis ruled out",
            "other etiologies of pancreatitis excluded",
            "other etiologies of pancreatitis have been ruled out",
            "other etiologies of pancreatitis have been excluded",
            "other etiologies of pancreatitis were ruled out",
            "other etiologies of pancreatitis were excluded",
            "other common causes ruled out",
            "other common causes excluded",
            "other common causes have been ruled out",
            "other common causes have been excluded",
            "other common causes were ruled out",
            "other common causes were excluded",
            "other common causes of pancreatitis ruled out",
            "other common causes of pancreatitis excluded",
            "other common causes of pancreatitis have been ruled out",
            "other common causes of pancreatitis have been excluded",
            "other common causes of pancreatitis were ruled out",
            "other common causes of pancreatitis were excluded",
            "other common etiologies ruled out",
            "other common etiologies excluded",
            "other common etiologies have been ruled out",
            "other common etiologies have been excluded",
            "other common etiologies were ruled out",
            "other common etiologies were excluded",
            "other common etiologies of pancreatitis ruled out",
            "other common etiologies of pancreatitis excluded",
            "other common etiologies of pancreatitis have been ruled out",
            "other common etiologies of pancreatitis have been excluded",
            "other common etiologies of pancreatitis were ruled out",
            "other common etiologies of pancreatitis were excluded",
            "all other causes ruled out",
            "all other causes excluded",
            "all other causes have been ruled out",
            "all other causes have been excluded",
            "all other causes were ruled out",
            "all other causes were excluded",
            "all other causes of pancreatitis ruled out",
            "all other causes of pancreatitis excluded",
            "all other causes of pancreatitis have been ruled out",
            "all other causes of pancreatitis have been excluded",
            "all other causes of pancreatitis were ruled out",
            "all other causes of pancreatitis were excluded",
            "all other etiologies ruled out",
            "all other etiologies excluded",
            "all other etiologies have been ruled out",
            "all other etiologies have been excluded",
            "all other etiologies were ruled out",
            "all other etiologies were excluded",
            "all other etiologies of pancreatitis ruled out",
            "all other etiologies of pancreatitis excluded",
            "all other etiologies of pancreatitis have been ruled out",
            "all other etiologies of pancreatitis have been excluded",
            "all other etiologies of pancreatitis were ruled out",
            "all other etiologies of pancreatitis were excluded",
            "idiopathic recurrent pancreatitis",
            "idiopathic pancreatitis",
            "no other cause of pancreatitis",
        ),
    ),
]
NegativeEndoscopicUltrasound = Annotated[
    bool,
    Criterion(
        "endoscopic ultrasound without findings",
        terms=(
            "negative endoscopic ultrasound",
            "normal endoscopic ultrasound",
            "normal eus",
            "negative eus",
            "eus negative",
            "eus normal",
            "eus was negative",
            "eus was normal",
            "eus unremarkable",
            "unremarkable eus",
            "unremarkable endoscopic ultrasound",
            "endoscopic ultrasound negative",
            "endoscopic ultrasound is negative",
            "endoscopic ultrasound was negative",
            "endoscopic ultrasound was normal",
            "endoscopic ultrasound is normal",
            "endoscopic ultrasound results are negative",
            "endoscopic ultrasound results were negative",
            "endoscopic ultrasound unremarkable",
            "endoscopic ultrasound was unremarkable",
            "normal endosonography",
        ),
        opposites=(
            "abnormal endoscopic ultrasound",
            "abnormal eus",
            "endoscopic ultrasound was abnormal",
            "endoscopic ultrasound findings are not negative",
            "positive endoscopic ultrasound",
        ),
    ),
]
AbnormalSphincterManometry = Annotated[
    bool,
    Criterion(
        "abnormal manometry of the sphincter of Oddi",
        terms=(
            "abnormal sphincter of oddi manometry",
            "abnormal sphincter manometry",
            "elevated sphincter pressure",
            "sphincter manometry abnormal",
            "sphincter manometry results are abnormal",
            "sphincter manometry was abnormal",
            "sphincter of oddi manometry was abnormal",
            "sphincter of oddi dysfunction on manometry",
            "elevated sphincter of oddi pressure",
            "elevated basal sphincter pressure",
            "sphincter of oddi hypertension",
            "abnormal som",
            "sphincter manometry, which showed an abnormal result",
            "sphincter manometry showed an abnormal result",
            "sphincter manometry is abnormal",
            "sphincter manometry results were abnormal",
            "sphincter manometry revealed abnormal",
            "sphincter manometry shows abnormal",
            "sphincter manometry demonstrated abnormal",
            "manometry of the sphincter of oddi was abnormal",
            "abnormal manometry of the sphincter of oddi",
            "raised sphincter pressure",
            "raised basal sphincter pressure",
            "abnormal biliary manometry",
            "abnormal pancreatic sphincter manometry",
            "sphincter of oddi manometry showed elevated",
            "sphincter of oddi manometry is abnormal",
            "sphincter of oddi stenosis",
            "sphincter of oddi dysfunction confirmed",
        ),
        opposites=(
            "normal sphincter manometry",
            "normal sphincter of oddi manometry",
            "sphincter manometry was normal",
            "sphincter manometry results are normal",
            "sphincter manometry results are negative",
            "sphincter manometry normal",
            "sphincter manometry is normal",
            "sphincter manometry results were normal",
            "sphincter of oddi manometry was normal",
            "sphincter of oddi manometry is normal",
            "normal manometry of the sphincter of oddi",
            "sphincter manometry was unremarkable",
            "unremarkable sphincter manometry",
            "normal biliary manometry",
            "sphincter manometry was negative",
            "sphincter manometry is negative",
            "sphincter manometry was within normal limits",
        ),
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
