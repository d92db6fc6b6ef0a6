"""Risk in gastrointestinal bleeding."""

from typing import Annotated

from ..core import Item, Result, Source, below, calculator, total, upto
from ..inputs import Criterion
from ..vocabulary.biochemistry import BloodUreaNitrogen
from ..vocabulary.cardiovascular import HeartFailure
from ..vocabulary.haematology import Haemoglobin
from ..vocabulary.patient import Sex
from ..vocabulary.vital_signs import HeartRate, SystolicPressure

BLATCHFORD_2000 = Source(
    "Blatchford O, Murray WR, Blatchford M. Lancet 2000;356(9238):1318-1321",
    doi="10.1016/S0140-6736(00)02816-6",
    pmid="11073021",
    where="scoring table",
    read="secondary",
    via="Frontline Gastroenterology and Wikipedia tables of the score; abstract read",
)

Melaena = Annotated[
    bool,
    Criterion(
        "melaena at presentation",
        terms=(
            "melaena",
            "melena",
            "melaenic stool",
            "melenic stool",
            "melenic stools",
            "tarry stool",
            "tarry stools",
            "malaena",
            "melenotic stool",
            "melanotic stool",
            "black tarry stool",
            "black tarry motion",
            "black tarry bowel motion",
            "tarry motion",
            "tarry bm",
            "tarry black stool",
            "tarry black motion",
            "tar-like stool",
            "stools like tar",
            "black sticky stool",
            "black sticky motion",
            "sticky black stool",
            "black and sticky stool",
            "black, tarry stool",
            "black, sticky stool",
        ),
        includes=(
            "black tarry stool",
            "black tarry stools",
            "black and tarry stools",
            "fresh melaena",
            "offensive black stool",
            "black offensive stool",
            "black tarry poo",
            "black tarry pr",
            "melaena on pr",
            "pr melaena",
        ),
        code="2901004",
        opposites=(
            "stools normal colour",
            "normal coloured stool",
            "normal colour stool",
            "motions normal colour",
            "normal coloured motion",
        ),
    ),
]
Syncope = Annotated[
    bool,
    Criterion(
        "syncope at presentation",
        terms=(
            "syncope",
            "syncopal episode",
            "fainted",
            "passed out",
            "blacked out",
            "syncopal",
            "syncopal event",
            "syncopised",
            "syncopal collapse",
            "fainting episode",
            "had a faint",
            "transient loss of consciousness",
            "tloc",
            "t-loc",
            "collapsed with loss of consciousness",
            "collapse with loss of consciousness",
            "collapse with loc",
            "collapsed with loc",
            "collapse + loc",
        ),
        code="271594007",
        excludes=(
            "pre-syncope",
            "near-syncope",
            "near syncope",
            "pre-syncopal",
            "near-syncopal",
            "nearly fainted",
            "almost fainted",
            "nearly passed out",
            "almost passed out",
            "nearly blacked out",
            "almost blacked out",
            "feeling of passing out",
            "sensation of passing out",
            "afraid of passing out",
            "like passing out",
            "like blacking out",
        ),
        includes=(
            "vasovagal syncope",
            "vasovagal faint",
            "brief loss of consciousness",
            "brief loc",
            "passing out",
            "blacking out",
            "syncope and collapse",
        ),
        wider=(
            "loss of consciousness",
            "loc",
            "collapse",
            "collapsed",
        ),
    ),
]
HepaticDisease = Annotated[
    bool,
    Criterion(
        "known, or clinical or laboratory evidence of, acute or chronic hepatic disease",
        terms=(
            "liver disease",
            "hepatic disease",
            "chronic liver disease",
            "known liver disease",
            "liver disorder",
        ),
        includes=(
            "cirrhosis",
            "cirrhotic",
            "liver cirrhosis",
            "hepatic cirrhosis",
            "compensated cirrhosis",
            "decompensated cirrhosis",
            "end-stage liver disease",
            "chronic hepatitis",
            "chronic hepatitis b",
            "chronic hepatitis c",
            "acute hepatitis",
            "alcoholic hepatitis",
            "autoimmune hepatitis",
            "liver failure",
            "portal hypertension",
            "esld",
            "alcoholic liver disease",
            "alcohol-related liver disease",
            "arld",
            "steatohepatitis",
            "nafld",
            "masld",
            "metabolic dysfunction-associated steatotic liver disease",
            "primary biliary cholangitis",
            "primary biliary cirrhosis",
            "primary sclerosing cholangitis",
            "chronic hep b",
            "chronic hep c",
            "chronic hbv",
            "chronic hcv",
            "alcoholic hep",
            "alc hepatitis",
            "alc hep",
            "etoh hepatitis",
            "acute liver failure",
            "acute on chronic liver failure",
            "aclf",
            "hepatic failure",
            "hepatic encephalopathy",
            "oesophageal varices",
            "portal hypertensive gastropathy",
            "fulminant hepatitis",
            "ischaemic hepatitis",
            "shock liver",
            "decompensated liver disease",
            "budd-chiari",
            "stigmata of chronic liver disease",
            "stigmata of liver disease",
            "signs of chronic liver disease",
            "signs of liver disease",
            "stigmata of cld",
            "peripheral stigmata of chronic liver disease",
            "signs of cld",
        ),
        code="235856003",
        excludes=(
            "no stigmata of chronic liver disease",
            "no stigmata of liver disease",
            "no peripheral stigmata of chronic liver disease",
            "no stigmata of cld",
            "no signs of chronic liver disease",
            "no signs of cld",
        ),
    ),
]


@calculator(
    title="Glasgow-Blatchford bleeding score",
    source=BLATCHFORD_2000,
    conditions=("upper gastrointestinal bleeding",),
    outcome="transfusion, intervention to control bleeding, rebleeding or death",
    setting="at presentation, before endoscopy",
    aliases=("GBS", "Blatchford score"),
    confirmed="clincalc 0.4 and medcalc-bench 1.7: 500 random patients agree",
)
def glasgow_blatchford(
    blood_urea_nitrogen: BloodUreaNitrogen,
    haemoglobin: Haemoglobin,
    sex: Sex,
    systolic_pressure: SystolicPressure,
    heart_rate: HeartRate,
    melaena: Melaena,
    syncope: Syncope,
    hepatic_disease: HepaticDisease,
    heart_failure: HeartFailure,
) -> Result:
    """Need for treatment in patients presenting with acute upper gastrointestinal bleeding, before endoscopy.

    The original study called a score of 0 low risk; later studies and guidance also accept 1. It finds patients at
    very low risk better than it ranks those at high risk, and predicts death less well than need for treatment.
    """
    # The limits of urea, 6.5, 8, 10 and 25 mmol/L in the paper, are in mg/dL of urea nitrogen here.
    items = (
        Item("Blood urea", below(blood_urea_nitrogen, {18.2: 0, 22.4: 2, 28: 3, 70: 4}, otherwise=6)),
        Item(
            "Haemoglobin",
            below(haemoglobin, {10: 6, 12: 3, 13: 1}, otherwise=0)
            if sex == "male"
            else below(haemoglobin, {10: 6, 12: 1}, otherwise=0),
        ),
        Item("Systolic blood pressure", below(systolic_pressure, {90: 3, 100: 2, 110: 1}, otherwise=0)),
        Item("Pulse of 100 or more", 1 if heart_rate >= 100 else 0),
        Item("Melaena", 1 if melaena else 0),
        Item("Syncope", 2 if syncope else 0),
        Item("Hepatic disease", 2 if hepatic_disease else 0),
        Item("Cardiac failure", 2 if heart_failure else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(
            score,
            {0: "low risk of needing treatment", 1: "above the original limit of 0, within the later one of 1"},
            over="raised risk of needing treatment",
        ),
        items,
    )
