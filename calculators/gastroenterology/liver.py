"""Severity and prognosis of chronic liver disease."""

from math import log
from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Choice, Criterion
from ..vocabulary.biochemistry import Albumin, Bilirubin, Creatinine, Sodium
from ..vocabulary.haematology import Inr

PUGH_1973 = Source(
    "Pugh RNH, Murray-Lyon IM, Dawson JL, Pietroni MC, Williams R. Br J Surg 1973;60(8):646-649",
    doi="10.1002/bjs.1800600817",
    where="scoring table",
    read="secondary",
    via="Cleveland Clinic Journal of Medicine, Child-Pugh table (the INR limits are a later addition); abstract read",
)
MANSOUR_1997 = Source(
    "Mansour A, Watson W, Shayani V, Pickleman J. Surgery 1997;122(4):730-735",
    doi="10.1016/s0039-6060(97)90080-5",
    pmid="9347849",
    read="abstract",
)
OPTN_2016 = Source(
    "Organ Procurement and Transplantation Network. Policy 9.1, MELD score, in force from January 2016",
    url="https://optn.transplant.hrsa.gov/news/meld-serum-sodium-policy-changes/",
    where="policy 9.1",
    read="secondary",
    via="QxMD MELD calculator page and the documentation of the R package cliot; the OPTN notice for its date",
)
WIESNER_2003 = Source(
    "Wiesner R, Edwards E, Freeman R, et al. Gastroenterology 2003;124(1):91-96",
    doi="10.1053/gast.2003.50016",
    where="three-month mortality by MELD score",
    read="secondary",
    via="MSD Manual, table of MELD scores and mortality; abstract read",
)

Ascites = Annotated[
    Literal["none", "slight", "moderate or severe"],
    Choice(
        "ascites: none; slight or controlled by diuretics; moderate, severe or refractory",
        {
            "none": (
                "no ascites",
                "without ascites",
                "ascites absent",
                "absence of ascites",
                "no signs of ascites",
                "no evidence of ascites",
                "no history of ascites",
                "denies ascites",
                "no clinical ascites",
                "no free fluid",
                "negative for ascites",
                "no abdominal ascites",
                "not have ascites",
                "no shifting dullness",
            ),
            "slight": (
                "slight ascites",
                "mild ascites",
                "small ascites",
                "trace ascites",
                "minimal ascites",
                "small-volume ascites",
                "controlled ascites",
                "ascites controlled",
                "ascites well controlled",
                "diuretic-responsive ascites",
                "ascites mild",
                "trivial ascites",
                "ascites slight",
                "minor ascites",
                "ascites controlled by diuretics",
                "ascites controlled with diuretics",
                "ascites responsive to diuretics",
                "small amount of ascites",
                "low-volume ascites",
                "grade 1 ascites",
                "ascites grade 1",
                "trace amount of ascites",
                "minimal amount of ascites",
            ),
            "moderate or severe": (
                "moderate ascites",
                "severe ascites",
                "large ascites",
                "large-volume ascites",
                "massive ascites",
                "tense ascites",
                "gross ascites",
                "refractory ascites",
                "moderate to severe ascites",
                "ascites moderate",
                "marked ascites",
                "significant ascites",
                "diuretic-resistant ascites",
                "diuretic-refractory ascites",
                "ascites refractory",
                "large amount of ascites",
                "grade 2 ascites",
                "grade 3 ascites",
                "moderate-volume ascites",
                "recurrent ascites",
                "uncontrolled ascites",
                "poorly controlled ascites",
                "ascites requiring large-volume paracentesis",
                "moderate amount of ascites",
                "ascites tense",
                "extensive ascites",
                "voluminous ascites",
            ),
        },
        absent="none",
        terms=("ascites",),
    ),
]
_NO_ENCEPHALOPATHY = tuple(
    f"{denial} {kind}encephalopathy"
    for denial in ("no signs of", "no evidence of", "no history of", "absence of", "denies", "negative for")
    for kind in ("", "hepatic ")
)
HepaticEncephalopathy = Annotated[
    Literal["none", "grade 1 or 2", "grade 3 or 4"],
    Choice(
        "hepatic encephalopathy by grade: 1 or 2 (sleep disturbance to disorientation), 3 or 4 (stupor to coma)",
        {
            "none": (
                "no encephalopathy",
                "no hepatic encephalopathy",
                "without encephalopathy",
                *_NO_ENCEPHALOPATHY,
                "not encephalopathic",
                "encephalopathy absent",
                "absent encephalopathy",
                "encephalopathy none",
                "without hepatic encephalopathy",
                "no overt encephalopathy",
                "no asterixis or encephalopathy",
            ),
            "grade 1 or 2": (
                "grade 1 encephalopathy",
                "grade 2 encephalopathy",
                "grade i encephalopathy",
                "grade ii encephalopathy",
                "grade 1 hepatic encephalopathy",
                "grade 2 hepatic encephalopathy",
                "mild encephalopathy",
                "mild hepatic encephalopathy",
                "grade 1-2 encephalopathy",
                "grade 1 or 2 encephalopathy",
                "grade 1-2 hepatic encephalopathy",
                "grade i-ii encephalopathy",
                "grade i-ii hepatic encephalopathy",
                "grade i hepatic encephalopathy",
                "grade ii hepatic encephalopathy",
                "encephalopathy grade 1",
                "encephalopathy grade 2",
                "encephalopathy grade i",
                "encephalopathy grade ii",
                "encephalopathy grade 1-2",
                "encephalopathy (grade 1",
                "encephalopathy (grade 2",
                "encephalopathy (grade i",
                "hepatic encephalopathy grade 1",
                "hepatic encephalopathy grade 2",
                "minimal hepatic encephalopathy",
                "mild to moderate encephalopathy",
                "stage 1 encephalopathy",
                "stage 2 encephalopathy",
                "stage 1 hepatic encephalopathy",
                "stage 2 hepatic encephalopathy",
                "west haven grade 1",
                "west haven grade 2",
                "west haven 1",
                "west haven 2",
                "moderate encephalopathy",
                "medically controlled encephalopathy",
                "encephalopathy controlled with lactulose",
                "west-haven grade ii",
                "west-haven grade i",
                "grade 1 he",
                "grade 2 he",
                "grade i he",
                "grade ii he",
                "grade 1-2 he",
                "grade i-ii he",
                "grade 1 to 2 he",
                "stage 1 he",
                "stage 2 he",
                "stage i he",
                "stage ii he",
                "stage 1-2 he",
                "stage i-ii he",
                "stage 1 to 2 he",
                "he grade 1",
                "he grade 2",
                "he grade i",
                "he grade ii",
                "overt encephalopathy grade 2",
            ),
            "grade 3 or 4": (
                "grade 3 encephalopathy",
                "grade 4 encephalopathy",
                "grade iii encephalopathy",
                "grade iv encephalopathy",
                "grade 3 hepatic encephalopathy",
                "grade 4 hepatic encephalopathy",
                "severe encephalopathy",
                "severe hepatic encephalopathy",
                "hepatic coma",
                "grade 3-4 encephalopathy",
                "grade 3 or 4 encephalopathy",
                "grade iii-iv encephalopathy",
                "grade 3-4 hepatic encephalopathy",
                "grade iii-iv hepatic encephalopathy",
                "grade iii hepatic encephalopathy",
                "grade iv hepatic encephalopathy",
                "encephalopathy grade 3",
                "encephalopathy grade 4",
                "encephalopathy grade iii",
                "encephalopathy grade iv",
                "encephalopathy grade 3-4",
                "encephalopathy (grade 3",
                "encephalopathy (grade 4",
                "encephalopathy (grade iii",
                "encephalopathy (grade iv",
                "hepatic encephalopathy grade 3",
                "hepatic encephalopathy grade 4",
                "stage 3 encephalopathy",
                "stage 4 encephalopathy",
                "stage 3 hepatic encephalopathy",
                "stage 4 hepatic encephalopathy",
                "west haven grade 3",
                "west haven grade 4",
                "west haven 3",
                "west haven 4",
                "comatose from hepatic encephalopathy",
                "refractory encephalopathy",
                "coma hepaticum",
                "hepatic stupor",
                "grade 3 he",
                "grade 4 he",
                "grade iii he",
                "grade iv he",
                "grade 3-4 he",
                "grade iii-iv he",
                "grade 3 to 4 he",
                "stage 3 he",
                "stage 4 he",
                "stage iii he",
                "stage iv he",
                "stage 3-4 he",
                "stage iii-iv he",
                "stage 3 to 4 he",
                "he grade 3",
                "he grade 4",
                "he grade iii",
                "he grade iv",
                "stuporous from hepatic encephalopathy",
            ),
        },
        absent="none",
    ),
]
RecentDialysis = Annotated[
    bool,
    Criterion(
        "dialysis at least twice, or 24 hours of continuous veno-venous haemodialysis, within the last 7 days",
        terms=("on dialysis", "on haemodialysis", "on hemodialysis", "dialysis-dependent", "dialysis dependent"),
        includes=("maintenance dialysis", "maintenance haemodialysis", "maintenance hemodialysis", "cvvhd"),
    ),
]


@calculator(
    title="Child-Pugh score",
    source=PUGH_1973,
    conditions=("cirrhosis",),
    outcome="severity of cirrhosis",
    aliases=("Child-Turcotte-Pugh", "CTP score", "Child-Pugh class"),
    confirmed="clincalc 0.4 and medcalc-bench 1.7: 500 random patients agree",
    disputed="some tables put the lower albumin limit at 3.0 g/dL (2.8 here) or the upper INR limit at 2.2 (2.3 here)",
)
def child_pugh(
    bilirubin: Bilirubin,
    albumin: Albumin,
    inr: Inr,
    ascites: Ascites,
    hepatic_encephalopathy: HepaticEncephalopathy,
) -> Result:
    """Severity of liver disease in adults with cirrhosis, in three classes.

    Two of its five rows are judgements. In primary biliary cholangitis and sclerosing cholangitis other bilirubin
    limits are in use, which this does not apply. The rates are of one surgical series of 92 patients.
    """
    items = (
        Item("Bilirubin", 1 if bilirubin < 2 else 2 if bilirubin <= 3 else 3),
        Item("Albumin", 1 if albumin > 3.5 else 2 if albumin >= 2.8 else 3),
        Item("INR", 1 if inr < 1.7 else 2 if inr <= 2.3 else 3),
        Item("Ascites", 1 if ascites == "none" else 2 if ascites == "slight" else 3),
        Item(
            "Hepatic encephalopathy",
            1 if hepatic_encephalopathy == "none" else 2 if hepatic_encephalopathy == "grade 1 or 2" else 3,
        ),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {6: "class A", 9: "class B"}, over="class C"),
        items,
        (Risk("death after abdominal surgery", "perioperative", upto(score, {6: 10, 9: 30}, over=82), MANSOUR_1997),),
    )


@calculator(
    title="MELD-Na (OPTN 2016)",
    source=OPTN_2016,
    conditions=("chronic liver disease",),
    ages=(12, 120),
    outcome="death within three months on the liver transplant waiting list",
    aliases=("MELD sodium", "MELDNa"),
    superseded_by="meld_3",
    confirmed="medcalc-bench 1.7: 500 random patients agree; clincalc 0.4: the part without sodium agrees",
)
def meld_na(
    bilirubin: Bilirubin,
    creatinine: Creatinine,
    inr: Inr,
    sodium: Sodium,
    recent_dialysis: RecentDialysis,
) -> Result:
    """Short-term mortality of patients aged 12 or over with chronic liver disease, as US liver allocation used it.

    This is the rule in force from January 2016. MELD 3.0 replaced it in US allocation in 2023. Values are
    bounded as the policy says (bilirubin, INR and creatinine at least 1, creatinine at most 4 and set to 4 on dialysis,
    sodium 125 to 137), the score without sodium is rounded before sodium is applied, and sodium only
    counts above 11 points. The mortality rates are those published for the score without sodium.
    """
    kidney = 4 if recent_dialysis else min(max(creatinine, 1), 4)
    weighted = 0.957 * log(kidney) + 0.378 * log(max(bilirubin, 1)) + 1.120 * log(max(inr, 1)) + 0.643
    meld = round(10 * weighted)
    missing = 137 - min(max(sodium, 125), 137)
    correction = 1.32 * missing - 0.033 * meld * missing if meld > 11 else 0
    score = min(round(meld + correction), 40)
    return Result(
        score,
        "points",
        "",
        (Item("MELD without sodium", meld), Item("Change for sodium, within the limit of 40", score - meld)),
        (
            Risk(
                "death on the liver transplant waiting list",
                "3 months",
                upto(meld, {9: 1.9, 19: 6.0, 29: 19.6, 39: 52.6}, over=71.3),
                WIESNER_2003,
            ),
        ),
    )
