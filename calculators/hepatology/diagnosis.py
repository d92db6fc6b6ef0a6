"""Autoimmune hepatitis by its simplified criteria, and the grade of hepatic encephalopathy."""

from typing import Annotated, Literal

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity

HENNES_2008 = Source(
    "Hennes EM, Zeniya M, Czaja AJ, et al. Hepatology 2008;48(1):169-176",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC3530748/table/tab2",
    where="table of the simplified criteria",
    read="secondary",
    via="PMC3530748 table 2 and BMC Health Serv Res 2013;13:161, table 1",
)
WEST_HAVEN = Source(
    "Conn HO, Leevy CM, Vlahcevic ZR, et al. Gastroenterology 1977;72(4):573-583",
    url="https://www.hindawi.com/journals/isrn/2014/236268/tab2",
    where="West Haven criteria",
    read="secondary",
    via="ISRN Hepatol 2014;236268, table 2, and the table of a Royal College of Physicians review",
)


def _found(*antibodies: str) -> tuple[str, ...]:
    """Phrases that say a test found an antibody: its bare name is only the name of the test."""
    return tuple(f"{name} positive" for name in antibodies) + tuple(f"positive {name}" for name in antibodies)


def _absent(*antibodies: str) -> tuple[str, ...]:
    return tuple(f"{name} negative" for name in antibodies) + tuple(f"negative {name}" for name in antibodies)


NuclearOrMuscleAntibody = Annotated[
    Literal["negative", "1:40", "1:80 or more"],
    Choice(
        "highest titre of antinuclear (ANA) or smooth muscle (SMA) antibody: negative, 1:40, or 1:80 and above",
        {
            "negative": (
                "ana and sma negative",
                "ana negative and sma negative",
                "negative ana and sma",
                "negative ana and sma/f-actin",
                "negative ana or sma/f-actin",
                "negative ana and asma",
                "ana and asma negative",
                "negative ana or sma",
                "negative for ana and sma",
                "negative ana/sma",
                "ana/sma negative",
                "ana negative, sma negative",
                "ana negative, asma negative",
                "ana and sma were negative",
                "ana and sma are negative",
                "negative antinuclear and smooth muscle antibodies",
            ),
            "1:40": (
                "ana 1:40",
                "sma 1:40",
                "asma 1:40",
                "ana titer 1:40",
                "ana titre 1:40",
                "ana titer of 1:40",
                "ana titre of 1:40",
                "sma titer of 1:40",
                "sma titre of 1:40",
                "sma titer 1:40",
                "sma titre 1:40",
                "ana of 1:40",
                "asma titer 1:40",
                "antinuclear antibody 1:40",
                "ana positive at 1:40",
                "ana positive 1:40",
                "smooth muscle antibody 1:40",
                "ana at 1:40",
                "ana (1:40",
            ),
            "1:80 or more": tuple(
                f"{antibody} {titre}"
                for antibody in ("ana", "sma", "asma", "ana titer", "ana titre", "sma titer", "sma titre")
                for titre in ("1:80", "1:160", "1:320", "1:640", "1:1280")
            ),
        },
    ),
]
KidneyMicrosomeAntibody = Annotated[
    bool,
    Criterion(
        "liver kidney microsome antibody (LKM) at a titre of 1:40 or more",
        terms=(
            *_found("lkm", "lkm1", "lkm-1", "anti-lkm", "anti-lkm1", "anti-lkm-1", "lkm antibody", "lkm1 antibody"),
            "lkm1 antibody titer >=1:40",
            "lkm1 positive",
            "lkm-1 positive",
            "positive lkm1",
            "positive lkm-1",
            "anti-lkm1 positive",
            "positive anti-lkm1",
            "lkm1 titer of 1:40",
            "lkm1 titer of 1:80",
            "lkm1 titer of 1:160",
            "lkm1 titer of 1:320",
            "lkm1 antibody titer of 1:320",
            "anti-lkm1 titer of 1:40",
            "anti-lkm1 titer of 1:80",
            "anti-lkm1 titer of 1:160",
            "anti-lkm1 titer of 1:320",
            "lkm titer of 1:40",
            "lkm titer of 1:80",
            "lkm titer of 1:160",
        ),
        opposites=(
            *_absent("lkm", "lkm1", "lkm-1", "anti-lkm", "anti-lkm1", "anti-lkm-1", "lkm antibody", "lkm1 antibody"),
            "lkm1 antibody titer <1:40",
            "lkm1 titer <1:40",
            "lkm1 <1:40",
            "lkm-1 <1:40",
            "lkm1 antibody <1:40",
            "lkm1 negative",
            "lkm-1 negative",
            "negative lkm1",
            "negative lkm-1",
            "anti-lkm1 negative",
            "negative anti-lkm1",
            "negative lkm1 antibody",
            "lkm1 antibody negative",
        ),
        includes=(
            "lkm1 antibody titer of 1:80",
            "lkm1 antibody titer of 1:40",
            "lkm1 antibody titer of 1:160",
            "lkm1 titer 1:40",
            "lkm1 titer 1:80",
            "lkm1 titre 1:40",
            "lkm1 titre 1:80",
            "lkm1 antibody >=1:40",
            "lkm1 >=1:40",
            "lkm-1 1:40",
            "lkm-1 1:80",
            "lkm-1 1:160",
            "lkm1 1:40",
            "lkm1 1:80",
            "lkm1 1:160",
            "anti-lkm1 1:80",
            "anti-lkm1 1:160",
            "lkm1 antibody titre of 1:80",
            "lkm1 antibody titre of 1:40",
            "lkm1 antibody ≥1:40",
        ),
    ),
]
SolubleLiverAntibody = Annotated[
    bool,
    Criterion(
        "antibody against soluble liver antigen (SLA)",
        terms=(
            *_found("sla", "anti-sla", "sla/lp", "anti-sla/lp", "soluble liver antigen"),
            "sla positivity",
            "strongly positive sla",
            "positive ana and sla",
            "sla antibody positive",
            "sla-positive",
            "anti-sla positivity",
            "sla strongly positive",
            "positive soluble liver antigen antibody",
            "positive sla antibody",
            "presence of sla antibodies",
            "presence of sla",
            "sla antibodies",
            "sla is positive",
            "sla was positive",
            "sla/lp antibodies",
            "anti-sla antibodies",
            "anti-sla/lp antibodies",
            "antibodies to soluble liver antigen",
            "antibodies against soluble liver antigen",
            "soluble liver antigen antibodies",
            "soluble liver antigen (sla) positive",
            "positive sla/lp antibody",
            "positive anti-sla antibodies",
        ),
        opposites=(
            *_absent("sla", "anti-sla", "sla/lp", "anti-sla/lp", "soluble liver antigen"),
            "absence of sla",
            "sla absent",
            "negative sla antibody",
            "sla antibody negative",
            "sla-negative",
            "no sla antibodies",
            "sla not detected",
            "anti-sla not detected",
            "absent sla",
            "sla is negative",
            "sla was negative",
            "negative anti-sla antibodies",
            "sla antibodies absent",
            "absence of sla antibodies",
            "absence of anti-sla",
            "without sla",
            "no anti-sla antibodies",
            "sla not present",
            "soluble liver antigen (sla) negative",
            "negative for sla",
            "negative for anti-sla",
            "sla/lp not detected",
        ),
    ),
]
ImmunoglobulinRatio = Annotated[
    float,
    Quantity(
        "1",
        0.05,
        15,
        "immunoglobulin G as a multiple of the laboratory's upper limit of normal",
        terms=(
            "igg ratio to upper limit of normal",
            "igg times upper limit of normal",
            "igg",
            "igg level",
            "immunoglobulin g",
            "serum igg",
        ),
        spellings={
            "times the upper limit of normal": "1",
            "times upper limit of normal": "1",
            "x uln": "1",
            "× uln": "1",
            "x the upper limit of normal": "1",
            "× the upper limit of normal": "1",
            "x upper limit of normal": "1",
            "× upper limit of normal": "1",
            "times uln": "1",
            "times the uln": "1",
            "times normal": "1",
        },
    ),
]
AutoimmuneHistology = Annotated[
    Literal["not compatible", "compatible", "typical"],
    Choice(
        "liver biopsy: not compatible with autoimmune hepatitis; compatible (chronic lymphocytic hepatitis without all "
        "typical features); typical (interface hepatitis, emperipolesis and rosettes)",
        {
            "not compatible": (
                "atypical histology",
                "not compatible with autoimmune hepatitis",
                "not consistent with autoimmune hepatitis",
                "not compatible with aih",
                "not consistent with aih",
                "histology not compatible",
                "inconsistent with autoimmune hepatitis",
                "incompatible with autoimmune hepatitis",
                "incompatible with aih",
                "histology not compatible with aih",
                "liver biopsy not compatible",
                "biopsy shows no features of autoimmune hepatitis",
                "liver histology is atypical",
                "no histological features of autoimmune hepatitis",
                "liver histology not compatible",
            ),
            "compatible": (
                "compatible with autoimmune hepatitis",
                "compatible with aih",
                "histology compatible with aih",
                "compatible liver histology",
                "compatible histology",
                "chronic lymphocytic hepatitis",
                "biopsy compatible with aih",
                "biopsy compatible with autoimmune hepatitis",
                "histology compatible with autoimmune hepatitis",
                "histology is compatible with aih",
                "compatible with but not typical",
            ),
            "typical": (
                "typical of autoimmune hepatitis",
                "typical of aih",
                "typical features of autoimmune hepatitis",
                "typical aih findings",
                "typical aih histology",
                "typical histology",
                "typical aih",
                "features typical of autoimmune hepatitis",
                "typical liver histology",
                "histology typical of aih",
                "interface hepatitis with emperipolesis and rosettes",
                "typical autoimmune hepatitis histology",
                "typical features of aih",
                "histology typical for autoimmune hepatitis",
                "histology typical of autoimmune hepatitis",
                "typical autoimmune hepatitis",
                "typical aih liver histology",
                "histologically typical aih",
                "interface hepatitis, emperipolesis and rosettes",
                "interface hepatitis, emperipolesis and hepatic rosettes",
                "interface hepatitis with rosettes and emperipolesis",
                "typical liver biopsy findings of autoimmune hepatitis",
                "classic features of autoimmune hepatitis",
                "classic autoimmune hepatitis histology",
                "classical features of autoimmune hepatitis",
                "biopsy typical for aih",
            ),
        },
    ),
]
ViralHepatitis = Annotated[
    bool,
    Criterion(
        "markers of viral hepatitis",
        terms=(
            "viral hepatitis",
            "viral markers",
            "viral hepatitis serology",
            "viral hepatitis markers",
            "viral hepatitis infection",
            "hepatitis virus markers",
            "evidence of viral hepatitis",
            "evidence of viral hepatitis infection",
            "markers of viral hepatitis",
            "markers for viral hepatitis",
            "active viral hepatitis",
            "tests positive for viral hepatitis",
            "positive viral hepatitis",
            "viral hepatitis panel",
        ),
        includes=(
            "hepatitis a",
            "hepatitis b",
            "hepatitis c",
            "acute hepatitis e",
            "hbsag positive",
            "hcv rna positive",
            "chronic hepatitis b",
            "chronic hepatitis c",
            "hepatitis c virus",
            "hepatitis b virus",
            "hcv infection",
            "hbv infection",
            "anti-hcv positive",
            "hcv antibody positive",
            "positive hbsag",
            "hepatitis e",
            "hepatitis b surface antigen positive",
            "positive hepatitis b surface antigen",
            "positive hcv rna",
            "hcv rna detectable",
            "detectable hcv rna",
            "positive anti-hcv",
            "positive hcv antibody",
            "positive hepatitis c antibody",
            "hepatitis c antibody positive",
            "hepatitis b infection",
            "hepatitis c infection",
            "acute hepatitis b",
            "acute viral hepatitis",
            "chronic viral hepatitis",
            "anti-hav igm positive",
            "hbv dna detectable",
        ),
        opposites=(
            "negative viral serologies",
            "viral serologies negative",
            "viral hepatitis serology negative",
            "negative viral hepatitis serologies",
            "viral serology negative",
            "viral hepatitis panel negative",
            "negative viral hepatitis panel",
            "negative hepatitis serologies",
            "hepatitis panel negative",
            "workup excludes viral hepatitis",
            "excludes viral hepatitis",
            "viral hepatitis excluded",
            "viral hepatitis has been excluded",
            "viral hepatitis was excluded",
            "viral hepatitis ruled out",
            "viral hepatitis has been ruled out",
            "viral hepatitis was ruled out",
            "negative for viral hepatitis",
            "negative viral hepatitis",
            "negative viral hepatitis markers",
            "viral hepatitis markers negative",
            "viral hepatitis markers are negative",
            "viral hepatitis serologies are negative",
            "viral hepatitis serologies were negative",
            "viral hepatitis panel is negative",
            "viral hepatitis panel was negative",
            "negative viral markers",
            "viral markers negative",
            "viral markers were negative",
            "absence of viral hepatitis",
            "without viral hepatitis",
            "negative hepatitis b and c",
            "negative hepatitis panel",
            "no viral hepatitis",
            "hepatitis serologies negative",
            "hepatitis serologies were negative",
            "acute hepatitis panel negative",
            "hepatitis a, b, and c negative",
            "hbsag and anti-hcv negative",
            "negative hbsag and anti-hcv",
        ),
    ),
]
EncephalopathySigns = Annotated[
    Literal["none", "shortened attention", "disorientation in time", "stupor", "coma"],
    Choice(
        "signs of hepatic encephalopathy: none; shortened attention, altered sleep or mood; lethargy, disorientation "
        "in time, inappropriate behaviour; somnolence or stupor but rousable, gross disorientation; coma",
        {
            "none": ("no encephalopathy", "no hepatic encephalopathy", "alert and oriented"),
            "shortened attention": (
                "shortened attention span",
                "short attention span",
                "euphoria",
                "subtle changes in behavior",
                "mild confusion",
                "altered sleep pattern",
                "sleep-wake reversal",
                "trivial lack of awareness",
            ),
            "disorientation in time": (
                "lethargy",
                "lethargic",
                "drowsiness",
                "drowsy",
                "disoriented to time",
                "inappropriate behavior",
                "inappropriate behaviour",
                "personality change",
                "asterixis",
            ),
            "stupor": (
                "somnolent",
                "somnolence",
                "stupor",
                "stuporous",
                "marked confusion",
                "incoherent speech",
                "arousable to voice",
                "arousable to vocal stimuli",
            ),
            "coma": ("coma", "comatose", "unresponsive to pain", "decerebrate posturing", "decorticate posturing"),
        },
        absent="none",
    ),
]


@calculator(
    title="Simplified autoimmune hepatitis criteria",
    source=HENNES_2008,
    outcome="diagnosis of autoimmune hepatitis",
    setting="hepatitis on biopsy",
    aliases=("simplified AIH score", "IAIHG simplified criteria"),
)
def simplified_autoimmune_hepatitis(
    nuclear_or_muscle_antibody: NuclearOrMuscleAntibody,
    kidney_microsome_antibody: KidneyMicrosomeAntibody,
    soluble_liver_antibody: SolubleLiverAntibody,
    immunoglobulin_ratio: ImmunoglobulinRatio,
    autoimmune_histology: AutoimmuneHistology,
    viral_hepatitis: ViralHepatitis,
) -> Result:
    """Diagnosis of autoimmune hepatitis in adults, from antibodies, immunoglobulin G, biopsy and viral markers.

    The antibodies together give two points at most. Evidence of hepatitis on biopsy is a condition. It misses some
    patients with unusual features, whom the longer scoring system of 1999 finds.
    """
    items = (
        Item(
            "Autoantibodies",
            2
            if kidney_microsome_antibody or soluble_liver_antibody or nuclear_or_muscle_antibody == "1:80 or more"
            else 1
            if nuclear_or_muscle_antibody == "1:40"
            else 0,
        ),
        Item("Immunoglobulin G", upto(immunoglobulin_ratio, {1: 0, 1.1: 1}, over=2)),
        Item("Histology", 2 if autoimmune_histology == "typical" else 1 if autoimmune_histology == "compatible" else 0),
        Item("No viral hepatitis", 0 if viral_hepatitis else 2),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(
            score,
            {5: "below the limit of probable autoimmune hepatitis", 6: "probable autoimmune hepatitis"},
            over="definite autoimmune hepatitis",
        ),
        items,
    )


@calculator(
    title="West Haven grade of hepatic encephalopathy",
    source=WEST_HAVEN,
    conditions=("chronic liver disease",),
    outcome="severity of hepatic encephalopathy",
    aliases=("West Haven criteria", "hepatic encephalopathy grade"),
)
def west_haven(encephalopathy_signs: EncephalopathySigns) -> Result:
    """Grade of hepatic encephalopathy in people with liver disease, by the state of mind.

    The lower grades depend on the observer. Grade 1 is called covert together with minimal encephalopathy, which only
    tests show; grades 2 to 4 are overt.
    """
    grade = (
        0
        if encephalopathy_signs == "none"
        else 1
        if encephalopathy_signs == "shortened attention"
        else 2
        if encephalopathy_signs == "disorientation in time"
        else 3
        if encephalopathy_signs == "stupor"
        else 4
    )
    return Result(
        f"grade {grade}",
        "",
        upto(grade, {0: "no clinical encephalopathy", 1: "covert encephalopathy"}, over="overt encephalopathy"),
    )
