"""Severity of withdrawal from alcohol and from opioids."""

from typing import Annotated, Literal

from ..core import Item, Result, Source, below, calculator, total, upto
from ..inputs import Choice, Quantity
from ..vocabulary.vital_signs import HeartRate

SULLIVAN_1989 = Source(
    "Sullivan JT, Sykora K, Schneiderman J, Naranjo CA, Sellers EM. Assessment of alcohol withdrawal: the revised "
    "Clinical Institute Withdrawal Assessment for Alcohol scale (CIWA-Ar). Br J Addict 1989;84:1353-1357; grades of "
    "the American Society of Addiction Medicine 2020",
    url="https://eguideline.guidelinecentral.com/i/1254278/2",
    where="ten items; table 1 of the guideline for the grades",
    read="secondary",
    via="J Clin Exp Hepatol (PMC6286444), table 2, Cleve Clin J Med, table 2, and clincalc 0.4 for the items; the "
    "guideline's pocket edition",
)
WESSON_2003 = Source(
    "Wesson DR, Ling W. The Clinical Opiate Withdrawal Scale (COWS). J Psychoactive Drugs 2003;35(2):253-259",
    doi="10.1080/02791072.2003.10400007",
    where="eleven items; grades",
    read="secondary",
    via="abstract; Valant and MDApp for the grades; clincalc 0.4 and NCBI Bookshelf NBK64244, table, for the points",
)
RASTEGAR_2017 = Source(
    "Rastegar DA, Applewhite D, Alvanzo AAH, Welsh C, Niessen T, Chen ES. Development and implementation of an alcohol "
    "withdrawal protocol using a 5-item scale, the Brief Alcohol Withdrawal Scale (BAWS). Subst Abus "
    "2017;38(4):394-400",
    doi="10.1080/08897077.2017.1354119",
    pmid="28699845",
    where="five items of 0 to 3; limit of 3",
    read="abstract",
    via="a public calculator's text for the items and the protocol's steps of 3, 6 and over 8",
)


def _ciwa(topic: str, least: str, middle: str, most: str) -> Quantity:
    """Describe an item of the CIWA-Ar that is rated from 0 to 7."""
    return Quantity(
        "1",
        0,
        7,
        f"CIWA-Ar, {topic}: 0 {least}, 4 {middle}, 7 {most}",
        integer=True,
        terms=(f"CIWA {topic}", f"CIWA-Ar {topic}"),
    )


def _baws(topic: str, *steps: str) -> Quantity:
    """Describe an item of the Brief Alcohol Withdrawal Scale."""
    return Quantity(
        "1",
        0,
        3,
        f"BAWS, {topic}: " + ", ".join(f"{points} {step}" for points, step in enumerate(steps)),
        integer=True,
        terms=(f"BAWS {topic}",),
    )


@calculator(
    title="CIWA-Ar for alcohol withdrawal",
    source=SULLIVAN_1989,
    conditions=("alcohol withdrawal",),
    outcome="severity of alcohol withdrawal",
    setting="patient who can communicate",
    aliases=("CIWA-Ar", "CIWA", "Clinical Institute Withdrawal Assessment"),
    licence="not copyrighted",
    confirmed="clincalc 0.4: 500 random patients agree; openEHR guideline model: all totals agree",
    disputed="grades: under 10, 10 to 18 and 19 or more as here; others 8, 15 and 20 (9 to 19 moderate)",
)
def ciwa_ar(
    ciwa_nausea: Annotated[float, _ciwa("nausea", "none", "intermittent with dry heaves", "constant, with vomiting")],
    ciwa_tremor: Annotated[float, _ciwa("tremor", "none", "moderate with arms extended", "severe without extension")],
    ciwa_sweats: Annotated[float, _ciwa("sweats", "none visible", "beads on the forehead", "drenching")],
    ciwa_anxiety: Annotated[float, _ciwa("anxiety", "at ease", "moderate or guarded", "acute panic")],
    ciwa_agitation: Annotated[
        float, _ciwa("agitation", "normal activity", "fidgety and restless", "paces or thrashes")
    ],
    ciwa_tactile: Annotated[
        float, _ciwa("tactile disturbances", "none", "moderately severe hallucinations", "continuous hallucinations")
    ],
    ciwa_auditory: Annotated[
        float, _ciwa("auditory disturbances", "none", "moderately severe hallucinations", "continuous hallucinations")
    ],
    ciwa_visual: Annotated[
        float, _ciwa("visual disturbances", "none", "moderately severe hallucinations", "continuous hallucinations")
    ],
    ciwa_headache: Annotated[float, _ciwa("headache", "none", "moderately severe", "extremely severe")],
    ciwa_orientation: Annotated[
        float,
        Quantity(
            "1",
            0,
            4,
            "CIWA-Ar, orientation: 0 oriented and can add, 1 cannot add or is unsure of the date, 2 wrong by up to two "
            "days, 3 wrong by more, 4 disoriented to place or person",
            integer=True,
            terms=("CIWA orientation", "CIWA-Ar orientation"),
        ),
    ],
) -> Result:
    """Severity of withdrawal in people who stopped drinking, from 0 to 67 points; repeated to guide treatment.

    Grades are those of the American Society of Addiction Medicine, which leaves them to clinicians' judgement. A
    seizure, delirium or new hallucinations make withdrawal complicated whatever the score. It needs a patient who can
    answer, and does not diagnose withdrawal: other illnesses raise it too.
    """
    items = (
        Item("Nausea", ciwa_nausea),
        Item("Tremor", ciwa_tremor),
        Item("Sweats", ciwa_sweats),
        Item("Anxiety", ciwa_anxiety),
        Item("Agitation", ciwa_agitation),
        Item("Tactile", ciwa_tactile),
        Item("Auditory", ciwa_auditory),
        Item("Visual", ciwa_visual),
        Item("Headache", ciwa_headache),
        Item("Orientation", ciwa_orientation),
    )
    score = total(*items)
    grade = below(score, {10: "mild", 19: "moderate"}, otherwise="severe")
    return Result(score, "points", f"{grade} withdrawal", items)


@calculator(
    title="Brief Alcohol Withdrawal Scale (BAWS)",
    source=RASTEGAR_2017,
    conditions=("alcohol withdrawal",),
    outcome="severity of alcohol withdrawal",
    aliases=("BAWS",),
)
def brief_alcohol_withdrawal(
    baws_tremor: Annotated[
        float, _baws("tremor", "none", "felt but not visible", "moderate with arms extended", "without arms extended")
    ],
    baws_sweats: Annotated[float, _baws("sweats", "none", "barely visible", "beads", "drenching")],
    baws_agitation: Annotated[
        float, _baws("agitation", "alert and calm", "restless or anxious", "agitated", "very agitated or combative")
    ],
    baws_confusion: Annotated[
        float,
        _baws("confusion", "oriented", "disoriented to time or place", "to time and place", "to person"),
    ],
    baws_hallucinations: Annotated[
        float, _baws("hallucinations", "none", "mild or vague", "more defined", "severe, responds to them")
    ],
) -> Result:
    """Severity of withdrawal in people who stopped drinking, with five items of 0 to 3, mostly seen and not asked.

    3 or more predicted a CIWA-Ar of 8 or more. The steps are those of its authors' treatment protocol, which gives them
    no names.
    """
    items = (
        Item("Tremor", baws_tremor),
        Item("Sweats", baws_sweats),
        Item("Agitation", baws_agitation),
        Item("Confusion", baws_confusion),
        Item("Hallucinations", baws_hallucinations),
    )
    score = total(*items)
    step = below(score, {3: "under 3", 6: "3 to 5", 9: "6 to 8"}, otherwise="over 8")
    return Result(score, "points", step, items)


SWEATING = {"none": 0, "chills or flushing": 1, "flushed or moist face": 2, "beads of sweat": 3, "sweat streaming": 4}
RESTLESSNESS = {"sits still": 0, "difficulty sitting still": 1, "frequent shifting": 3, "cannot sit still": 5}
PUPILS = {"normal or pinpoint": 0, "possibly larger": 1, "moderately dilated": 2, "only a rim of iris": 5}
ACHES = {"none": 0, "mild": 1, "severe": 2, "rubbing and unable to sit still": 4}
NOSE = {"none": 0, "stuffy or moist": 1, "running or tearing": 2, "constant": 4}
GUT = {"none": 0, "cramps": 1, "nausea or loose stool": 2, "vomiting or diarrhoea": 3, "multiple episodes": 5}
SHAKING = {"none": 0, "felt": 1, "slight": 2, "gross or twitching": 4}
YAWNING = {"none": 0, "once or twice": 1, "three or more times": 2, "several a minute": 4}
UNEASE = {"none": 0, "reported": 1, "obvious": 2, "hinders the assessment": 4}
GOOSEFLESH = {"smooth": 0, "felt or hairs standing": 3, "prominent": 5}


@calculator(
    title="Clinical Opiate Withdrawal Scale (COWS)",
    source=WESSON_2003,
    conditions=("opioid withdrawal",),
    outcome="severity of opioid withdrawal",
    aliases=("COWS", "COWS score", "Clinical Opioid Withdrawal Scale"),
    licence="may be copied and used clinically",
    confirmed="clincalc 0.4: 500 random patients agree; openEHR guideline model: all totals agree",
)
def cows(
    heart_rate: HeartRate,
    cows_sweating: Annotated[
        Literal["none", "chills or flushing", "flushed or moist face", "beads of sweat", "sweat streaming"],
        Choice(
            "sweating over the past half hour, not from room or activity: none; chills or flushing by report only; "
            "face flushed or moist to see; beads of sweat on brow or face; sweat streaming off the face",
            {
                "none": ("no sweating", "no report of chills or flushing", "no chills or flushing"),
                "chills or flushing": ("reports chills", "subjective chills", "subjective report of chills"),
                "flushed or moist face": ("flushed face", "moistness on face", "facial flushing", "moist face"),
                "beads of sweat": ("beads of sweat", "beads of sweat on brow", "sweat beads"),
                "sweat streaming": ("sweat streaming", "drenched in sweat"),
            },
            absent="none",
        ),
    ],
    cows_restlessness: Annotated[
        Literal["sits still", "difficulty sitting still", "frequent shifting", "cannot sit still"],
        Choice(
            "restlessness during the assessment: sits still; reports difficulty but can; shifts or moves limbs "
            "frequently; cannot sit still for more than a few seconds",
            {
                "sits still": ("no restlessness", "sits still without difficulty"),
                "difficulty sitting still": ("difficulty sitting still", "trouble sitting still"),
                "frequent shifting": ("frequent shifting", "extraneous movements", "frequently shifting"),
                "cannot sit still": ("unable to sit still", "cannot sit still"),
            },
        ),
    ],
    cows_pupils: Annotated[
        Literal["normal or pinpoint", "possibly larger", "moderately dilated", "only a rim of iris"],
        Choice(
            "pupils for the light of the room: pinpoint or normal; possibly larger; moderately dilated; so wide that "
            "only the rim of the iris shows",
            {
                "normal or pinpoint": ("normal pupils", "pinpoint pupils", "pupils normal", "pupils pinned"),
                "possibly larger": ("pupils possibly larger", "slightly dilated pupils", "pupils slightly dilated"),
                "moderately dilated": ("moderately dilated pupils", "pupils moderately dilated"),
                "only a rim of iris": ("only the rim of the iris", "maximally dilated pupils"),
            },
            absent="normal or pinpoint",
        ),
    ],
    cows_aches: Annotated[
        Literal["none", "mild", "severe", "rubbing and unable to sit still"],
        Choice(
            "bone or joint aches from withdrawal: none; mild diffuse discomfort; severe diffuse aching by report; rubs "
            "joints or muscles and cannot sit still",
            {
                "none": ("no bone or joint aches", "no joint aches", "denies aches"),
                "mild": ("mild diffuse discomfort", "mild joint aches", "mild body aches"),
                "severe": ("severe diffuse aching", "severe joint aches", "severe body aches"),
                "rubbing and unable to sit still": ("rubbing joints", "rubbing his joints", "rubbing her joints"),
            },
            absent="none",
        ),
    ],
    cows_nose: Annotated[
        Literal["none", "stuffy or moist", "running or tearing", "constant"],
        Choice(
            "runny nose or tearing, not from a cold or allergy: none; stuffy nose or moist eyes; nose running or "
            "tearing; nose constantly running or tears streaming",
            {
                "none": ("no rhinorrhea", "no runny nose", "no runny nose or tearing"),
                "stuffy or moist": ("nasal stuffiness", "moist eyes", "stuffy nose"),
                "running or tearing": ("nose running or tearing", "nose is running", "runny nose and tearing"),
                "constant": ("nose constantly running", "tears streaming"),
            },
            absent="none",
        ),
    ],
    cows_gut: Annotated[
        Literal["none", "cramps", "nausea or loose stool", "vomiting or diarrhoea", "multiple episodes"],
        Choice(
            "stomach and bowels over the past half hour: no symptoms; cramps; nausea or loose stool; vomiting or "
            "diarrhoea; several episodes of either",
            {
                "none": ("no gi symptoms", "no gastrointestinal symptoms"),
                "cramps": ("stomach cramps", "abdominal cramps"),
                "nausea or loose stool": ("nausea or loose stool", "nausea without vomiting", "loose stool"),
                "vomiting or diarrhoea": ("vomiting or diarrhea", "one episode of vomiting", "one episode of diarrhea"),
                "multiple episodes": ("multiple episodes of vomiting", "multiple episodes of diarrhea"),
            },
            absent="none",
        ),
    ],
    cows_tremor: Annotated[
        Literal["none", "felt", "slight", "gross or twitching"],
        Choice(
            "tremor of outstretched hands: none; felt but not seen; slight to see; gross tremor or muscle twitching",
            {
                "none": ("no tremor", "no tremors"),
                "felt": ("tremor can be felt", "tremor felt but not observed"),
                "slight": ("slight tremor", "mild tremor"),
                "gross or twitching": ("gross tremor", "muscle twitching"),
            },
            absent="none",
        ),
    ],
    cows_yawning: Annotated[
        Literal["none", "once or twice", "three or more times", "several a minute"],
        Choice(
            "yawning during the assessment: none; once or twice; three or more times; several times a minute",
            {
                "none": ("no yawning", "not yawning"),
                "once or twice": ("yawned once", "yawned twice", "yawning once or twice"),
                "three or more times": ("yawned three times", "yawning three or more times"),
                "several a minute": ("yawning several times a minute", "yawning several times per minute"),
            },
            absent="none",
        ),
    ],
    cows_anxiety: Annotated[
        Literal["none", "reported", "obvious", "hinders the assessment"],
        Choice(
            "anxiety or irritability: none; increasing by report; obvious; so severe that taking part is difficult",
            {
                "none": ("no anxiety", "not anxious", "no anxiety or irritability"),
                "reported": ("increasing irritability", "increasing anxiety", "reports anxiety"),
                "obvious": ("obviously anxious", "obviously irritable"),
                "hinders the assessment": ("too anxious to participate", "participation is difficult"),
            },
            absent="none",
        ),
    ],
    cows_gooseflesh: Annotated[
        Literal["smooth", "felt or hairs standing", "prominent"],
        Choice(
            "gooseflesh: smooth skin; can be felt, or hairs stand up on the arms; prominent",
            {
                "smooth": ("smooth skin", "skin is smooth", "no piloerection", "no gooseflesh"),
                "felt or hairs standing": ("piloerection", "hairs standing up", "goosebumps", "gooseflesh"),
                "prominent": ("prominent piloerection", "prominent gooseflesh"),
            },
        ),
    ],
) -> Result:
    """Severity of withdrawal in people who stopped or reduced opioids, from 0 to 48 points.

    Only what appears to come from withdrawal counts: a pulse raised by exercise, or a cold, does not.
    The pulse is counted after a minute of sitting or lying.
    """
    items = (
        Item("Pulse", upto(heart_rate, {80: 0, 100: 1, 120: 2}, over=4)),
        Item("Sweating", SWEATING[cows_sweating]),
        Item("Restlessness", RESTLESSNESS[cows_restlessness]),
        Item("Pupils", PUPILS[cows_pupils]),
        Item("Aches", ACHES[cows_aches]),
        Item("Nose and eyes", NOSE[cows_nose]),
        Item("Stomach and bowels", GUT[cows_gut]),
        Item("Tremor", SHAKING[cows_tremor]),
        Item("Yawning", YAWNING[cows_yawning]),
        Item("Anxiety", UNEASE[cows_anxiety]),
        Item("Gooseflesh", GOOSEFLESH[cows_gooseflesh]),
    )
    score = total(*items)
    grade = upto(score, {4: "no", 12: "mild", 24: "moderate", 36: "moderately severe"}, over="severe")
    return Result(score, "points", f"{grade} withdrawal", items)
