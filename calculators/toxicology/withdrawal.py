"""Severity of withdrawal from alcohol and from opioids."""

from collections.abc import Mapping
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


_Levels = Mapping[int, tuple[str, ...]]


def _ciwa(topic: str, least: str, middle: str, most: str, *terms: str, levels: _Levels | None = None) -> Quantity:
    """Describe an item of the CIWA-Ar that is rated from 0 to 7; `terms` and `levels` are what notes say of it."""
    return Quantity(
        "1",
        0,
        7,
        f"CIWA-Ar, {topic}: 0 {least}, 4 {middle}, 7 {most}",
        integer=True,
        terms=(f"CIWA {topic}", f"CIWA-Ar {topic}", *terms),
        levels=levels or {},
    )


def _graded(*names: str) -> _Levels:
    """Return the degrees of a disturbance or pain as the CIWA-Ar grades them, from very mild to extremely severe."""
    degrees = ("very mild", "mild", "moderate", "moderately severe", "severe", "very severe", "extremely severe")
    return {level: tuple(f"{degree} {name}" for name in names) for level, degree in enumerate(degrees, start=1)}


def _disturbed(sense: str, *others: str) -> _Levels:
    """Return the degrees of disturbances and hallucinations of a sense, told alone or along with those of another."""
    senses = (sense, *(f"{a} and {b}" for other in others for a, b in ((sense, other), (other, sense))))
    felt = _graded(*(f"{which} disturbances" for which in senses))
    seen = _graded(*(f"{which} hallucinations" for which in senses))
    return {
        **{level: felt[level] for level in (1, 2, 3)},
        **{4: seen[4], 5: seen[5], 6: seen[7]},
        7: tuple(f"{often} {which} hallucinations" for often in ("continuous", "constant") for which in senses),
    }


_BEADS = ("beads of sweat", "beads of perspiration", "sweat beads", "beads of sweating", "sweat beading")
_DRENCHING = ("drenching sweats", "drenching sweat", "drenching sweating", "drenching diaphoresis", "drenched in sweat")
_BARELY_SWEATS = ("barely perceptible sweating", "barely visible sweating", "barely visible sweats", "moist palms")
_NO_SWEAT = ("no sweating", "no sweats", "no visible sweating", "no visible sweat", "no diaphoresis", "not diaphoretic")
_FELT_TREMOR = (
    "palpable fingertip to fingertip",
    "can be felt fingertip to fingertip",
    "not visible but can be felt",
    "felt fingertip to fingertip",
    "felt but not visible",
    "tremor felt but not seen",
)
_ORIENTED = (
    *(
        "fully oriented",
        "fully orientated",
        "oriented x3",
        "oriented x 3",
        "oriented x4",
        "oriented x 4",
        "a&ox3",
        "a&ox4",
    ),
    *("oriented to person, place and time", "oriented to person, place, and time"),
    *("oriented to time, place and person", "oriented to time, place, and person"),
)


def _baws(topic: str, *steps: str, terms: tuple[str, ...] = (), levels: _Levels | None = None) -> Quantity:
    """Describe an item of the Brief Alcohol Withdrawal Scale."""
    return Quantity(
        "1",
        0,
        3,
        f"BAWS, {topic}: " + ", ".join(f"{points} {step}" for points, step in enumerate(steps)),
        integer=True,
        terms=(f"BAWS {topic}", *terms),
        levels=levels or {},
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
    ciwa_nausea: Annotated[
        float,
        _ciwa(
            "nausea",
            "none",
            "intermittent with dry heaves",
            "constant, with vomiting",
            "nausea",
            "nausea and vomiting",
            levels={
                0: ("no nausea", "no nausea or vomiting"),
                1: ("mild nausea", "slight nausea"),
                4: ("intermittent nausea", "dry heaves", "dry heaving"),
                7: ("constant nausea", "frequent dry heaves and vomiting", "constant nausea and vomiting"),
            },
        ),
    ],
    ciwa_tremor: Annotated[
        float,
        _ciwa(
            "tremor",
            "none",
            "moderate with arms extended",
            "severe without extension",
            levels={
                0: ("no tremor", "no visible tremor", "not tremulous"),
                1: _FELT_TREMOR,
                4: (
                    "moderate tremor",
                    "moderately severe tremor",
                    "tremor with arms extended",
                    "tremors with his arms extended",
                    "tremor with her arms extended",
                    "tremor when arms are extended",
                    "tremor with outstretched arms",
                ),
                7: ("tremor even with arms not extended", "tremor without arms extended"),
            },
        ),
    ],
    ciwa_sweats: Annotated[
        float,
        _ciwa(
            "sweats",
            "none visible",
            "beads on the forehead",
            "drenching",
            levels={0: _NO_SWEAT, 1: _BARELY_SWEATS, 4: _BEADS, 7: _DRENCHING},
        ),
    ],
    ciwa_anxiety: Annotated[
        float,
        _ciwa(
            "anxiety",
            "at ease",
            "moderate or guarded",
            "acute panic",
            levels={
                0: ("no anxiety", "not anxious", "no signs of anxiety", "at ease"),
                1: ("mild anxiety", "mildly anxious", "slightly anxious"),
                4: ("moderate anxiety", "moderately anxious"),
                7: ("acute panic", "acute panic state", "panic-stricken"),
            },
        ),
    ],
    ciwa_agitation: Annotated[
        float,
        _ciwa(
            "agitation",
            "normal activity",
            "fidgety and restless",
            "paces or thrashes",
            levels={
                0: ("no agitation", "not agitated", "alert and calm", "calm and cooperative"),
                4: (
                    "fidgety",
                    "fidgety and restless",
                    "moderately fidgety",
                    "moderately restless",
                    "moderate restlessness",
                    "moderate agitation",
                    "moderately agitated",
                    "restless and fidgety",
                ),
                7: (
                    "pacing back and forth",
                    "paces back and forth",
                    "pacing the room",
                    "pacing the halls",
                    "thrashing about",
                    "thrashing in bed",
                ),
            },
        ),
    ],
    ciwa_tactile: Annotated[
        float,
        _ciwa(
            "tactile disturbances",
            "none",
            "moderately severe hallucinations",
            "continuous hallucinations",
            "tactile disturbance",
            "tactile hallucinations",
            levels=_disturbed("tactile", "auditory", "visual"),
        ),
    ],
    ciwa_auditory: Annotated[
        float,
        _ciwa(
            "auditory disturbances",
            "none",
            "moderately severe hallucinations",
            "continuous hallucinations",
            "auditory disturbance",
            "auditory hallucinations",
            levels=_disturbed("auditory", "tactile", "visual"),
        ),
    ],
    ciwa_visual: Annotated[
        float,
        _ciwa(
            "visual disturbances",
            "none",
            "moderately severe hallucinations",
            "continuous hallucinations",
            "visual hallucinations",
            levels={
                **_disturbed("visual", "tactile", "auditory"),
                2: (
                    *_disturbed("visual", "tactile", "auditory")[2],
                    "mild sensitivity to light",
                    "mild visual sensitivity",
                    "mild photosensitivity",
                ),
                3: (
                    *_disturbed("visual", "tactile", "auditory")[3],
                    "moderate sensitivity to light",
                    "moderate visual sensitivity",
                ),
            },
        ),
    ],
    ciwa_headache: Annotated[
        float,
        _ciwa(
            "headache",
            "none",
            "moderately severe",
            "extremely severe",
            levels={0: ("no headache", "denies headache"), **_graded("headache")},
        ),
    ],
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
            levels={
                0: _ORIENTED,
                1: (
                    "unsure of the date",
                    "uncertain of the date",
                    "uncertain about the date",
                    "unsure about the date",
                    "uncertain about the current date",
                    "uncertain about date",
                    "cannot do serial additions",
                    "unable to do serial additions",
                    "unable to perform serial additions",
                    "cannot perform serial additions",
                ),
                2: (
                    "disoriented for date by no more than two days",
                    "disoriented to date by no more than two days",
                    "disoriented by no more than two days",
                    "date off by two days",
                    "disoriented for date by up to two days",
                ),
                3: tuple(
                    f"disoriented {to} {date} by more than {two} days"
                    for to in ("to", "for", "about")
                    for date in ("date", "the date")
                    for two in ("2", "two")
                ),
                4: (
                    "disoriented to place",
                    "disoriented to person",
                    "disoriented to place or person",
                    "disoriented to place and person",
                    "disoriented to both place and person",
                    "disoriented to person and place",
                    "disoriented for place",
                    "disoriented to time and place",
                    "disoriented to time, place and person",
                    "disoriented to person, place and time",
                    "disoriented to person, place, and time",
                ),
            },
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
        float,
        _baws(
            "tremor",
            "none",
            "felt but not visible",
            "moderate with arms extended",
            "without arms extended",
            terms=("tremor", "hand tremor"),
            levels={
                1: _FELT_TREMOR,
                2: (
                    "tremor with arms extended",
                    "tremor with his arms extended",
                    "tremor with her arms extended",
                    "tremor when arms are extended",
                ),
                3: (
                    "tremor at rest",
                    "tremors at rest",
                    "tremor without arms extended",
                    "tremor even with arms not extended",
                ),
            },
        ),
    ],
    baws_sweats: Annotated[
        float,
        _baws(
            "sweats",
            "none",
            "barely visible",
            "beads",
            "drenching",
            levels={0: _NO_SWEAT, 1: (*_BARELY_SWEATS, "barely visible diaphoresis"), 2: _BEADS, 3: _DRENCHING},
        ),
    ],
    baws_agitation: Annotated[
        float,
        _baws(
            "agitation",
            "alert and calm",
            "restless or anxious",
            "agitated",
            "very agitated or combative",
            levels={
                0: ("alert and calm", "calm and alert", "not agitated", "no agitation"),
                1: (
                    "restless or anxious",
                    "restless and anxious",
                    "mildly agitated",
                    "slightly agitated",
                    "mild agitation",
                ),
                2: ("agitated", "moderately agitated", "moderate agitation", "frequent non-purposeful movement"),
                3: (
                    "very agitated",
                    "extremely agitated",
                    "severely agitated",
                    "extreme agitation",
                    "severe agitation",
                    "combative",
                    "violent",
                    "very agitated and combative",
                ),
            },
        ),
    ],
    baws_confusion: Annotated[
        float,
        _baws(
            "confusion",
            "oriented",
            "disoriented to time or place",
            "to time and place",
            "to person",
            levels={
                0: _ORIENTED,
                1: (
                    "disoriented to time",
                    "disoriented to place",
                    "disoriented to date",
                    "disoriented to time or place",
                    "disorientation to time or place",
                    "disorientation to time",
                    "disorientation to place",
                ),
                2: (
                    "disoriented to time and place",
                    "disoriented to place and time",
                    "disorientation to time and place",
                    "disoriented in time and place",
                ),
                3: (
                    "disoriented to person",
                    "disoriented to self",
                    "disoriented to time, place and person",
                    "disoriented to person, place and time",
                    "disoriented to person, place, and time",
                    "disorientation to person",
                ),
            },
        ),
    ],
    baws_hallucinations: Annotated[
        float,
        _baws(
            "hallucinations",
            "none",
            "mild or vague",
            "more defined",
            "severe, responds to them",
            terms=("hallucinations", "hallucinating"),
            levels={
                1: ("vague hallucinations", "mild hallucinations", "vague visual disturbances"),
                2: ("moderate hallucinations",),
                3: ("responds to hallucinations", "responding to hallucinations"),
            },
        ),
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
                "chills or flushing": (
                    "reports chills",
                    "subjective chills",
                    "subjective report of chills",
                    "chills and flushing",
                    "chills or flushing",
                    "reports of chills",
                    "hot and cold flushes",
                    "hot and cold flashes",
                ),
                "flushed or moist face": (
                    "flushed face",
                    "moistness on face",
                    "facial flushing",
                    "moist face",
                    "flushed skin",
                    "face is flushed",
                    "flushed and moist",
                    "flushed sweating",
                    "moist flushed face",
                    "moistness on his face",
                    "moistness on her face",
                ),
                "beads of sweat": ("beads of sweat", "beads of sweat on brow", "sweat beads", "beads of perspiration"),
                "sweat streaming": (
                    "sweat streaming",
                    "drenched in sweat",
                    "streaming sweat",
                    "sweat is streaming",
                    "drenching sweats",
                    "drenched with sweat",
                ),
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
                "sits still": ("no restlessness", "sits still without difficulty", "sitting still", "not restless"),
                "difficulty sitting still": (
                    "difficulty sitting still",
                    "trouble sitting still",
                    "hard to sit still",
                    "difficult to sit still",
                ),
                "frequent shifting": (
                    "frequent shifting",
                    "extraneous movements",
                    "frequently shifting",
                    "shifts frequently",
                    "constantly shifting",
                    "shifting frequently",
                    "constantly moving his legs",
                    "constantly moving her legs",
                ),
                "cannot sit still": (
                    "unable to sit still",
                    "cannot sit still",
                    "inability to sit still",
                    "unable to remain still",
                    "could not sit still",
                ),
            },
        ),
    ],
    cows_pupils: Annotated[
        Literal["normal or pinpoint", "possibly larger", "moderately dilated", "only a rim of iris"],
        Choice(
            "pupils for the light of the room: pinpoint or normal; possibly larger; moderately dilated; so wide that "
            "only the rim of the iris shows",
            {
                "normal or pinpoint": (
                    "normal pupils",
                    "pinpoint pupils",
                    "pupils normal",
                    "pupils pinned",
                    "normal pupil size",
                    "normal-sized pupils",
                    "pupils are normal",
                    "pupils pinpoint",
                    "pupils are pinpoint",
                ),
                "possibly larger": (
                    "pupils possibly larger",
                    "slightly dilated pupils",
                    "pupils slightly dilated",
                    "pupils slightly larger",
                    "pupils are slightly larger",
                    "pupils possibly dilated",
                    "mildly dilated pupils",
                ),
                "moderately dilated": (
                    "moderately dilated pupils",
                    "pupils moderately dilated",
                    "moderate pupil dilation",
                    "moderate mydriasis",
                    "pupils are moderately dilated",
                ),
                "only a rim of iris": (
                    "only the rim of the iris",
                    "maximally dilated pupils",
                    "only rim of iris",
                    "only a rim of iris",
                    "only the rim of iris",
                    "pupils maximally dilated",
                ),
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
                "mild": (
                    "mild diffuse discomfort",
                    "mild joint aches",
                    "mild body aches",
                    "mild diffuse aches",
                    "mild diffuse bone",
                    "mild bone aches",
                    "mild muscle aches",
                    "mild aches",
                ),
                "severe": (
                    "severe diffuse aching",
                    "severe joint aches",
                    "severe body aches",
                    "severe bone aches",
                    "severe muscle aches",
                    "severe aches",
                ),
                "rubbing and unable to sit still": (
                    "rubbing joints",
                    "rubbing his joints",
                    "rubbing her joints",
                    "rubbing his arms",
                    "rubbing her arms",
                    "rubbing his legs",
                    "rubbing her legs",
                    "rubbing of joints",
                    "rubbing joints or muscles",
                    "rubbing muscles",
                ),
            },
            absent="none",
            terms=(
                "joint aches",
                "bone aches",
                "body aches",
                "muscle aches",
                "bone or joint aches",
                "bone and joint aches",
            ),
        ),
    ],
    cows_nose: Annotated[
        Literal["none", "stuffy or moist", "running or tearing", "constant"],
        Choice(
            "runny nose or tearing, not from a cold or allergy: none; stuffy nose or moist eyes; nose running or "
            "tearing; nose constantly running or tears streaming",
            {
                "none": (
                    "no rhinorrhea",
                    "no runny nose",
                    "no runny nose or tearing",
                    "no rhinorrhoea",
                    "no lacrimation",
                ),
                "stuffy or moist": (
                    "nasal stuffiness",
                    "moist eyes",
                    "stuffy nose",
                    "nasal congestion",
                    "nose stuffy",
                    "stuffed nose",
                ),
                "running or tearing": (
                    "nose running or tearing",
                    "nose is running",
                    "runny nose and tearing",
                    "runny nose",
                    "rhinorrhea",
                    "rhinorrhoea",
                    "lacrimation",
                    "running nose",
                    "watery eyes",
                    "teary eyes",
                    "tearing up",
                    "eyes tearing",
                ),
                "constant": (
                    "nose constantly running",
                    "tears streaming",
                    "constant runny nose",
                    "constantly runny nose",
                    "constantly running nose",
                    "nose running constantly",
                    "tears streaming down",
                ),
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
                "cramps": ("stomach cramps", "abdominal cramps", "stomach cramping", "abdominal cramping"),
                "nausea or loose stool": ("nausea or loose stool", "nausea without vomiting", "loose stool"),
                "vomiting or diarrhoea": (
                    "vomiting or diarrhea",
                    "one episode of vomiting",
                    "one episode of diarrhea",
                    "vomiting or diarrhoea",
                    "one episode of diarrhoea",
                    "one episode of emesis",
                    "vomited once",
                ),
                "multiple episodes": (
                    "multiple episodes of vomiting",
                    "multiple episodes of diarrhea",
                    "multiple episodes of vomiting and diarrhea",
                    "multiple episodes of emesis",
                    "several episodes of vomiting",
                    "several episodes of diarrhea",
                    "multiple episodes of diarrhoea",
                    "several episodes of diarrhoea",
                ),
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
                "felt": (
                    "tremor can be felt",
                    "tremor felt but not observed",
                    "tremor not visible but can be felt",
                    "tremor felt but not seen",
                ),
                "slight": ("slight tremor", "mild tremor", "slight tremulousness", "fine tremor", "minimal tremor"),
                "gross or twitching": (
                    "gross tremor",
                    "muscle twitching",
                    "gross tremors",
                    "muscle twitches",
                    "coarse tremor",
                ),
            },
            absent="none",
            terms=(
                "tremor",
                "hand tremor",
            ),
        ),
    ],
    cows_yawning: Annotated[
        Literal["none", "once or twice", "three or more times", "several a minute"],
        Choice(
            "yawning during the assessment: none; once or twice; three or more times; several times a minute",
            {
                "none": ("no yawning", "not yawning", "no yawn"),
                "once or twice": (
                    "yawned once",
                    "yawned twice",
                    "yawning once or twice",
                    "yawns once",
                    "yawns twice",
                    "occasional yawning",
                ),
                "three or more times": (
                    "yawned three times",
                    "yawning three or more times",
                    "yawned four times",
                    "yawning more than three times",
                    "yawned repeatedly",
                ),
                "several a minute": (
                    "yawning several times a minute",
                    "yawning several times per minute",
                    "yawns several times a minute",
                    "constant yawning",
                    "yawning constantly",
                ),
            },
            absent="none",
        ),
    ],
    cows_anxiety: Annotated[
        Literal["none", "reported", "obvious", "hinders the assessment"],
        Choice(
            "anxiety or irritability: none; increasing by report; obvious; so severe that taking part is difficult",
            {
                "none": (
                    "no anxiety",
                    "not anxious",
                    "no anxiety or irritability",
                    "denies anxiety",
                    "no irritability",
                    "not irritable",
                    "not anxious or irritable",
                ),
                "reported": (
                    "increasing irritability",
                    "increasing anxiety",
                    "reports anxiety",
                    "increased irritability",
                    "increasingly anxious",
                    "increasingly irritable",
                    "reports irritability",
                    "reports feeling anxious",
                ),
                "obvious": (
                    "obviously anxious",
                    "obviously irritable",
                    "obvious irritability",
                    "obvious anxiety",
                    "visibly anxious",
                    "visibly irritable",
                    "clearly anxious",
                    "visible anxiety",
                ),
                "hinders the assessment": (
                    "too anxious to participate",
                    "participation is difficult",
                    "too irritable to participate",
                    "too anxious to cooperate",
                    "participation in the assessment is difficult",
                ),
            },
            absent="none",
        ),
    ],
    cows_gooseflesh: Annotated[
        Literal["smooth", "felt or hairs standing", "prominent"],
        Choice(
            "gooseflesh: smooth skin; can be felt, or hairs stand up on the arms; prominent",
            {
                "smooth": (
                    "smooth skin",
                    "skin is smooth",
                    "no piloerection",
                    "no gooseflesh",
                    "no goosebumps",
                    "no goose bumps",
                    "no goose flesh",
                ),
                "felt or hairs standing": (
                    "piloerection",
                    "hairs standing up",
                    "goosebumps",
                    "gooseflesh",
                    "goose bumps",
                    "goose flesh",
                    "hairs standing on end",
                    "hair standing up",
                ),
                "prominent": (
                    "prominent piloerection",
                    "prominent gooseflesh",
                    "prominent goosebumps",
                    "prominent goose bumps",
                    "marked piloerection",
                ),
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
