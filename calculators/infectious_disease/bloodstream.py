"""Severity of bloodstream infection, risk of invasive candidiasis, and the course of lactate in sepsis."""

from typing import Annotated, Literal

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.infection import SevereSepsisOrShock
from ..vocabulary.vital_signs import Temperature

PITT = Source(
    "The Pitt bacteraemia score, in use since 1989",
    url="https://medikquantis.me/en/pitt-bacteremia",
    where="points, and the line at 4",
    read="secondary",
    via="MedikQuantis, Pitt bacteraemia; clincalc 0.4; Henderson H, et al. Clin Infect Dis 2020;70(9):1826-1833 "
    "(abstract) for the line",
)
LEON_2006 = Source(
    "León C, Ruiz-Santana S, Saavedra P, et al. A bedside scoring system (“Candida score”) for early antifungal "
    "treatment in nonneutropenic critically ill patients with Candida colonization. Crit Care Med 2006",
    doi="10.1097/01.CCM.0000202208.37364.7D",
    where="rounded points as restated in 2009",
    read="secondary",
    via="León C, et al. Crit Care Med 2009;37:1624-1633, abstract; abstract of 2006 read",
)
MARTY_2013 = Source(
    "Marty P, Roquilly A, Vallée F, et al. Lactate clearance for death prediction in severe sepsis or septic shock "
    "patients during the first 24 hours in intensive care unit. Ann Intensive Care 2013;3:3",
    doi="10.1186/2110-5820-3-3",
    where="formula in the abstract",
    read="abstract",
)

AcuteHypotension = Annotated[
    bool,
    Criterion(
        "acute hypotension: a sudden fall of blood pressure, shock, or need of vasopressors, on the day of the culture",
        terms=("hypotension", "hypotensive", "acute hypotension", "shock"),
        includes=(
            "septic shock",
            "vasopressors",
            "on vasopressors",
            "norepinephrine",
            "noradrenaline",
            *("norad", "norepi", "levophed", "metaraminol", "vasopressin infusion", "phenylephrine infusion"),
            *("on pressors", "pressors started", "pressor support", "pressor requirement", "requiring pressors"),
            *("needing pressors", "vasopressor support", "vasopressor requirement", "dropped bp"),
            *("dropped his bp", "dropped her bp", "bp dropped", "bp crashed", "circulatory shock"),
            *("vasoplegic", "peripheral metaraminol", "dopamine infusion"),
            *("pressors up", "pressors running", "started on pressors"),
            *("nad 0.", "on nad", "nad infusion", "nad started", "nad running", "nad at", "nad up"),
            *("norad 0.", "noradrenaline 0.", "on noradrenaline", "on metaraminol"),
            *("metaraminol infusion", "metaraminol running", "argipressin", "terlipressin for shock"),
            *("adrenaline infusion", "adr infusion", "epinephrine infusion", "pressors restarted"),
            *("norad restarted", "norad started", "norad increasing", "vasopressors started"),
            *("fluid-refractory hypotension", "bp in his boots", "bp in her boots", "bp 70 systolic"),
            *("unrecordable bp", "bp unrecordable"),
        ),
        opposites=(
            "normotensive",
            "bp stable throughout",
            *("normal bp", "bp normal"),
            *("haemodynamically stable throughout", "never needed pressors", "never needed vasopressors"),
            *("never hypotensive", "not hypotensive", "no pressors", "no vasopressors"),
            *("no inotropes or pressors", "bp fine", "bp stable"),
            *("bp maintained", "no hypotension"),
            *("normotensive throughout", "no drop in bp", "bp ok", "off all pressors and stable"),
            *("bp holding", "bp never dropped", "not shocked"),
        ),
        excludes=(
            "orthostatic hypotension",
            "postural hypotension",
            "intracranial hypotension",
            *("dc shocked", "shocked x1", "shocked once", "shocked twice", "shocked into sinus rhythm"),
        ),
    ),
]
MechanicallyVentilated = Annotated[
    bool,
    Criterion(
        "on invasive mechanical ventilation",
        terms=(
            "mechanical ventilation",
            "mechanically ventilated",
            "invasive ventilation",
            "on a ventilator",
            *("i&v", "imv", "on the ventilator", "on vent", "on the vent", "on ventilator"),
            *("invasively ventilated", "on mechanical ventilation", "invasive mechanical ventilation"),
            *("ventilator dependent", "intubated and ventilated"),
        ),
        includes=(
            "intubated",
            *("tubed and vented", "tubed and ventilated", "sedated and ventilated", "sedated and vented"),
            *("remains ventilated", "remains intubated", "ventilated via trache", "ventilated via tracheostomy"),
            *("ett in situ", "vented on", "ventilated on itu", "ventilated on icu", "ventilated in icu"),
            *("ventilated in itu", "simv", "prvc"),
            *("tubed", "re-intubated", "reintubated", "ett", "7.5 ett", "8.0 ett", "7.0 ett"),
            *("size 8 ett", "size 7.5 ett", "oral ett", "via ett", "et tube in situ"),
            *("grade 1 intubation", "psv", "ps 14/8", "bilevel via ett", "bipap via ett"),
            *("asb via ett", "prvc 450", "acvc", "vc-ac", "ac/vc", "aprv", "rsi done", "rsi'd"),
            *("rsi on arrival", "paralysed and ventilated", "proned and ventilated", "ventilated d2"),
            *("ventilated day", "ventilated on fio2", "ventilated fio2", "vented", "tubed on"),
            *("tubed in ed", "tubed in resus", "sedated, ventilated", "sedated, intubated"),
            *("intubated, ventilated", "intubated, sedated", "i+v", "i+v'd", "i&v'd", "i & v"),
            *("ventilated, sedated", "ventilated, fio2", "trachy ventilated"),
            *("tracheostomy ventilated", "on vent day"),
        ),
        excludes=(
            "non-invasive mechanical ventilation",
            "noninvasive mechanical ventilation",
            *("intubated last year", "bag-mask ventilated", "bvm ventilated"),
        ),
        opposites=(
            "not intubated",
            "extubated",
            *("self-ventilating", "sving on", "sv on air", "sv on o2", "sv on oxygen", "sv on ra"),
            *("spontaneously breathing", "breathing spontaneously", "breathing for himself"),
            "breathing for herself",
            *("not ventilated", "not tubed", "never intubated", "never ventilated", "never tubed"),
            *("not i&v", "not i+v", "avoided intubation", "intubation not needed"),
            *("intubation not required", "intubation avoided", "maintaining own airway"),
            *("maintaining airway", "own airway", "self ventilating", "self vent", "sv nc", "sv fm"),
            *("sv 2l", "sv ra", "niv only", "not on ventilator", "off the ventilator", "on hfnc"),
            *("on hfno", "on hfno2", "on hfnc only"),
        ),
    ),
]
CardiacArrestAroundCulture = Annotated[
    bool,
    Criterion(
        "cardiac arrest on the day of the culture or in the two days before",
        terms=(
            "cardiac arrest",
            "cardiopulmonary arrest",
            *("cardiorespiratory arrest", "cardio-respiratory arrest"),
        ),
        excludes=("history of cardiac arrest", "previous cardiac arrest"),
        includes=(
            *("pea arrest", "vf arrest", "vt arrest", "asystolic arrest", "asystole", "rosc"),
            *("in-hospital arrest", "arrest call", "arrested on the ward", "arrested in ed", "arrested in resus"),
            *("arrested on itu", "arrested on icu", "ihca", "cycles of cpr", "minutes of cpr", "mins of cpr"),
            *("received cpr", "cpr started", "cpr commenced"),
            *("vf arrest on", "pea on", "pea x", "rosc after", "arrested this morning"),
            *("arrested yesterday", "arrested overnight", "arrested x1", "arrested on ward"),
            *("arrested at", "arrest on ward", "ward arrest", "mins cpr", "min cpr"),
        ),
        wider=("arrest",),
        opposites=(
            *("no arrests", "no cpr", "never arrested", "not arrested", "no arrest"),
            *("no cardiac arrests", "no arrest call", "has not arrested"),
        ),
    ),
]
PittMentalStatus = Annotated[
    Literal["alert", "disoriented", "stuporous", "comatose"],
    Choice(
        "worst mental status on the day of the culture: alert, disoriented, stuporous or comatose",
        {
            "alert": (
                "alert",
                "alert and oriented",
                "normal mental status",
                "oriented",
                *("a&o", "a and o", "aox3", "a&ox3", "gcs 15", "gcs 15/15", "gcs of 15", "gcs e4v5m6", "avpu a"),
                *("avpu: a", "avpu=a", "acvpu a", "alert on avpu", "orientated", "fully conscious"),
                *("conscious and alert", "not confused", "no confusion", "no delirium", "no encephalopathy"),
                "compos mentis",
                *("oriented x3", "oriented x 3", "oriented x4", "aox4", "alert throughout", "orientated x3"),
                *("awake and orientated", "alert, orientated", "alert and orientated", "alert, oriented"),
                *("gcs 15 throughout", "lucid", "a+o", "a+ox3", "e4v5m6", "gcs15", "awake, orientated"),
                *("awake and appropriate", "fully orientated", "fully oriented", "mentation normal"),
                *("mentally clear", "not drowsy or confused", "alert/orientated", "gcs 15 all day"),
            ),
            "disoriented": (
                "disoriented",
                "disorientated",
                "confused",
                *("confusion", "new confusion", "acute confusion", "newly confused", "acutely confused"),
                *("muddled", "delirious", "delirium", "acvpu c", "avpu c", "new confusion on news"),
                *("not oriented", "not orientated", "only oriented to person", "oriented to person only"),
                "oriented to self only",
                *("gcs 14 (confused", "gcs 14, confused", "confused, gcs 14", "e4v4m6"),
                *("acutely muddled", "doesn't know where he is", "doesn't know where she is"),
                *("does not know where he is", "does not know where she is", "disorientated to time"),
                *("disoriented to time", "not orientated to time", "agitated and confused", "rambling"),
                *("hallucinating", "cam-icu positive", "cam positive", "cam-icu +ve"),
                *("delirious overnight", "muddled overnight"),
            ),
            "stuporous": (
                "stuporous",
                "stupor",
                *("rousable only to pain", "responds only to pain", "responds to pain only"),
                *("responsive only to pain", "only responds to pain", "avpu p", "acvpu p", "avpu: p", "avpu=p"),
                *("obtunded", "barely rousable"),
                *("rousable to sternal rub", "rousable to sternal rub only", "rouses to sternal rub"),
                *("rousable to pain only", "rouses only to pain", "rouses to pain"),
                *("rousable only to sternal rub", "responds to sternal rub only"),
                *("responding to pain only", "responding only to pain", "opens eyes to pain only"),
                *("opens eyes only to pain", "eyes open to pain only", "eyes to pain only"),
                *("eye opening to pain only", "responds to pain", "only responds to painful stimuli"),
                *("responds only to painful stimuli", "hardly rousable", "very difficult to rouse"),
                *("barely responsive", "p on avpu", "avpu - p", "p on acvpu", "semi-conscious"),
            ),
            "comatose": (
                "comatose",
                "coma",
                *("unresponsive", "avpu u", "acvpu u", "avpu: u", "avpu=u", "gcs 3", "gcs 3/15", "gcs of 3"),
                *("gcs 3t", "unrousable", "deeply comatose", "no response to pain"),
                *("no response to sternal rub", "no response to painful stimuli"),
                *("no response to any stimulus", "u on avpu", "avpu - u", "gcs3", "gcs 3 off sedation"),
                *("e1v1m1", "e1vtm1", "unresponsive to pain", "unresponsive to all stimuli"),
                *("not responding to pain", "flaccid and unresponsive", "gcs 4", "in coma"),
                "does not respond to pain",
            ),
        },
    ),
]
ParenteralNutrition = Annotated[
    bool,
    Criterion(
        "on total parenteral nutrition",
        terms=(
            "total parenteral nutrition",
            "parenteral nutrition",
            "tpn",
            "parenteral feeding",
            *("intravenous nutrition", "iv nutrition", "on pn", "pn via picc", "pn via cvc"),
            *("pn via central line", "receiving pn", "started pn", "iv feeding", "intravenous feeding"),
            *("parenterally fed", "hyperalimentation"),
            *("on tpn", "pn running", "pn started", "pn since", "tpn since", "tpn running"),
        ),
        includes=(*("smofkabiven", "kabiven", "olimel", "clinimix", "tpn bag"),),
        opposites=(
            *("enteral feeding only", "enteral feed only", "enteral nutrition only", "exclusively enteral"),
            *("full enteral feeds", "full enteral feeding", "fully enterally fed", "full ng feeds"),
            *("ng feed only", "ng feeding only", "never had pn", "tpn stopped", "eating normally"),
            *("ng fed only", "ng fed, no pn"),
            *("no tpn", "no pn", "not on tpn", "not on pn", "never had tpn", "never on pn"),
            *("never on tpn", "never needed pn", "never needed tpn", "ng fed", "ng feeding"),
            *("enterally fed", "on ng feed", "on nj feed", "nj fed", "feed via ng", "feeding via ng"),
            *("full ng feed", "eating and drinking", "enteral only"),
        ),
    ),
]
SurgeryOnAdmission = Annotated[
    bool,
    Criterion(
        "came to intensive care after surgery",
        terms=(
            "surgery on icu admission",
            "surgical admission",
            "admitted after surgery",
            "postoperative admission",
            *("surgical icu admission", "surgical itu admission", "surgical icu patient", "admitted post-op"),
            *("admitted post-operatively", "admitted from theatre", "admitted to icu after surgery"),
            *("admitted to itu after surgery", "admitted to icu postoperatively", "came from theatre"),
            *("came up from theatre", "transferred from theatre", "direct from theatre", "straight from theatre"),
            *("arrived from theatre", "arrived from the operating room", "from the or"),
            *("came to us from theatre", "to icu from theatre", "to itu from theatre"),
            *("admitted to icu post laparotomy", "admitted post laparotomy", "admitted post-theatre"),
            *("post-theatre admission", "emergency surgical admission"),
            "elective surgical admission",
        ),
        includes=(
            "postoperative",
            "post-operative",
            "after laparotomy",
            *("post-op", "postop", "post laparotomy", "post emergency laparotomy", "laparotomy then icu"),
            *("laparotomy then to icu", "laparotomy then itu", "laparotomy then to itu", "post hartmann's"),
            *("post whipple's", "post oesophagectomy", "post ivor lewis", "post colectomy", "post hemicolectomy"),
            *("post cabg", "post aaa repair", "post liver transplant", "following laparotomy"),
            *("following emergency surgery", "after emergency surgery"),
            *("post lap", "post-op lap"),
            *("s/p hartmann's", "hartmann's then icu", "post hartmanns", "post-laparotomy"),
            *("post-whipple", "post-oesophagectomy", "post perforation repair"),
            *("post bowel resection", "post right hemi", "post right hemicolectomy"),
            *("post anterior resection", "post aaa", "post evar", "post craniotomy"),
            *("post-craniotomy", "post liver resection", "post cystectomy"),
            "post-cabg",
        ),
        opposites=(
            *("medical admission", "medical patient", "medical icu admission", "non-surgical admission"),
            *("non-surgical patient", "non-operative admission", "no surgery", "not had surgery", "no operation"),
            *("no theatre", "no theatre so far", "not been to theatre", "never been to theatre"),
            *("no surgery so far", "no operation so far", "non-surgical"),
            *("nonsurgical", "no surgical intervention", "medical pt"),
        ),
        excludes=(*("post-op plan", "post-op chemo", "post-op radiotherapy"),),
    ),
]
MultifocalColonisation = Annotated[
    bool,
    Criterion(
        "Candida grows from two or more separate sites",
        terms=(
            "multifocal candida colonization",
            "multifocal candida colonisation",
            "multifocal colonization",
            "multifocal colonisation",
            *("multifocal candida", "candida at multiple sites", "candida at two sites", "candida at 2 sites"),
            *("candida at three sites", "candida from multiple sites", "candida from two sites"),
            *("candida from 2 sites", "candida from several sites", "candida in multiple sites"),
            *("candida in two sites", "candida in 2 sites", "candida from more than one site"),
            *("candida at more than one site", "multi-site candida colonisation", "multisite candida"),
            *("multiple candida sites", "candida colonisation at multiple sites"),
            *("candida colonisation of multiple sites", "candida grown from two sites"),
            *("candida grown from 2 sites", "yeast from multiple sites"),
        ),
        includes=(
            "candida in urine and sputum",
            "candida in sputum and urine",
            *("candida in urine and bal", "candida in bal and urine", "candida in sputum, urine"),
            *("candida in urine, sputum", "candida in sputum and csu", "candida in csu and sputum"),
            *("candida in eta and urine", "candida in urine and eta", "candida albicans in sputum and urine"),
            *("candida albicans in urine and sputum", "candida albicans in sputum, urine"),
            *("candida albicans in urine, sputum", "candida from sputum and urine"),
            *("candida from urine and sputum", "candida in drain fluid and urine"),
            *("candida in urine and drain fluid", "candida in drain fluid and sputum"),
            *("candida in sputum and drain fluid", "candida in sputum and wound", "candida in wound and sputum"),
            *("candida in urine and wound", "candida in urine and throat", "candida in throat and urine"),
            *("candida in sputum and rectal swab", "candida in urine and rectal swab"),
            *("yeast in sputum and urine", "yeast in urine and sputum", "yeast in eta and csu"),
            "candida in csu and drain",
            *("candida growing from urine and bal", "candida growing from bal and urine"),
            *("candida growing in urine and sputum", "candida growing in sputum and urine"),
            *("candida grown from urine and sputum", "candida grown from sputum and urine"),
            *("candida grown from urine and bal", "candida isolated from urine and sputum"),
            *("candida isolated from sputum and urine", "candida isolated from two sites"),
            *("candida isolated from multiple sites", "candida from urine and bal", "candida from bal and urine"),
            *("candida in tracheal aspirate and urine", "candida in urine and tracheal aspirate"),
            *("candida in sputum and drain", "candida in urine and drain", "candida in bal and csu"),
            *("c. albicans in sputum and csu", "c. albicans in sputum and urine"),
            *("c. albicans in urine and sputum", "c. albicans in sputum and drain fluid"),
            *("c. albicans in sputum and drain", "c. albicans in urine and drain"),
            *("c. albicans in urine and wound", "c. albicans in bal and csu"),
            *("c albicans in sputum and csu", "c albicans in sputum and urine"),
            *("c albicans in urine and sputum", "c albicans in sputum and drain fluid"),
            *("c albicans in sputum and drain", "c albicans in urine and drain"),
            *("c albicans in urine and wound", "c albicans in bal and csu"),
            *("yeast in sputum and csu", "yeast in sputum and drain fluid"),
            *("yeast in sputum and drain", "yeast in urine and drain", "yeast in urine and wound"),
            *("yeast in bal and csu", "candida in sputum + urine", "candida in sputum + csu"),
            *("candida in urine + sputum", "candida sputum and urine", "candida sputum + urine"),
            *("candida sputum, urine", "candida urine + sputum", "candida urine and sputum"),
            *("c. albicans in sputum, csu", "c. albicans in sputum, urine"),
            *("c. albicans sputum, urine", "candida in sputum, csu", "candida in 3 sites"),
            *("candida at 3 sites", "candida x3 sites", "candida x2 sites", "candida 2 sites"),
            *("candida 3 sites", "candida in three sites", "candida from 3 sites"),
            *("candida from three sites", "yeasts in sputum and urine"),
            *("candida in sputum and in urine", "candida in urine and in sputum"),
            *("candida in groin and axilla", "candida in groin and urine"),
            *("candida in throat, groin", "candida in rectal swab and sputum"),
            "candida in rectal swab and urine",
        ),
        opposites=(
            *("candida in urine only", "candida in sputum only", "candida only in urine"),
            *("candida only in sputum", "candida from one site", "candida from a single site"),
            *("candida from single site", "candida at one site only", "candida at a single site"),
            *("single-site candida", "unifocal candida", "no candida isolated"),
            *("candida not isolated", "no yeast isolated", "no candida grown"),
            *("candida in one site", "candida in 1 site", "candida from 1 site", "candida at 1 site"),
            *("single site candida", "candida at single site", "candida at a single site only"),
            *("candida not grown", "no candida anywhere", "no candida from any site"),
            *("no yeast grown", "surveillance swabs neg", "surveillance swabs negative"),
            *("surveillance cultures negative", "candida sputum only"),
            *("candida urine only", "candida csu only", "candida in csu only", "candida in bal only"),
            *("candida in sputum alone", "candida in urine alone"),
        ),
        wider=("candida colonisation",),
    ),
]
FirstLactate = Annotated[
    float,
    Quantity(
        "mmol/L",
        0.1,
        40,
        "blood lactate at the start",
        {"mg/dL": 1 / 9.008},
        terms=(
            "initial lactate",
            "first lactate",
            "admission lactate",
            "lactate on arrival",
            "lactate on admission",
            *("initial lac", "first lac", "admission lac", "arrival lactate", "presenting lactate"),
            *("lactate at presentation", "lactate on presentation", "ed lactate", "triage lactate"),
            *("baseline lactate", "lactate at baseline", "lactate at 0h", "0h lactate"),
            *("0 h lactate", "lactate at time zero", "lactate at t0", "lactate in ed", "lactate initially"),
            *("lactate at admission", "starting lactate", "lac on arrival", "lac on admission"),
            *("lactate at triage", "pre-fluids lactate", "lactate pre-fluids"),
            *("lactate 1st", "1st lactate", "1st lac", "first gas lactate", "lactate first gas"),
            *("arrival lac", "presenting lac", "lact on arrival", "lact on admission", "first lact"),
            *("initial lact", "admission lact", "lactate at 0", "lactate t0", "t0 lactate"),
            *("lactate in resus", "resus lactate", "lactate pre fluids", "lactate before fluids"),
            *("lactate at door", "lactate at front door", "opening lactate", "lactate on presenting"),
            *("lactate at time 0", "lactate initial"),
        ),
    ),
]
RepeatLactate = Annotated[
    float,
    Quantity(
        "mmol/L",
        0.1,
        40,
        "blood lactate measured again, hours later",
        {"mg/dL": 1 / 9.008},
        terms=(
            "repeat lactate",
            "second lactate",
            "follow-up lactate",
            "subsequent lactate",
            "delayed lactate",
            *("rpt lactate", "rpt lac", "repeat lac", "second lac", "2nd lactate", "lactate on repeat"),
            *("lactate repeated", "lactate recheck", "recheck lactate", "rechecked lactate", "lactate rechecked"),
            *("post-resus lactate", "lactate post-resus", "lactate after fluids", "lactate post fluids"),
            *("lactate after resuscitation", "lactate at 2h", "lactate at 3h", "lactate at 4h", "lactate at 6h"),
            *("lactate at 2 hours", "lactate at 3 hours", "lactate at 4 hours", "lactate at 6 hours"),
            *("lactate at 12 hours", "lactate at 24 hours", "2h lactate", "2-hour lactate", "3h lactate"),
            *("3-hour lactate", "4h lactate", "4-hour lactate", "6h lactate", "6-hour lactate", "6-hr lactate"),
            *("2-hr lactate", "4-hr lactate", "12-hour lactate", "24-hour lactate", "lactate 2 hours later"),
            *("lactate 3 hours later", "lactate 4 hours later", "lactate 6 hours later", "lactate after 2 hours"),
            *("lactate after 4 hours", "lactate after 6 hours", "later lactate", "lactate later"),
            *("rpt lact", "repeat lact", "lact repeat", "lactate rpt", "lactate repeat"),
            *("lac repeat", "lac rpt", "2nd lac", "second lact", "2nd lact", "lactate post 2l"),
            *("lactate after 2l", "lactate after 1l", "lactate after 3l", "lactate after 30 ml/kg"),
            *("lactate post bolus", "lactate after bolus", "lactate post-fluids"),
            *("lactate after fluid", "lactate at 1h", "lactate at 2 h", "lactate at 3 h"),
            *("lactate at 4 h", "lactate at 6 h", "lactate 2h later", "lactate 3h later"),
            *("lactate 4h later", "lactate 6h later", "lactate 1h later", "lactate at 6hrs"),
            *("lactate at 4hrs", "lactate at 2hrs", "lactate 2 hrs later", "lactate 4 hrs later"),
            *("lactate 6 hrs later", "lac 2h later", "lac 4h later", "lac at 2h", "lac at 4h"),
            *("lac at 6h", "lactate now down to", "lactate since down to", "lactate fell to"),
            *("lactate falling to", "lactate cleared to", "lactate down to", "lactate come down to"),
            *("lactate rose to", "latest lactate", "repeat gas lactate", "lactate on repeat gas"),
            *("repeat vbg lactate", "repeat abg lactate", "lactate next morning", "lactate 12h"),
            *("lactate 24h", "1h lactate", "1-hour lactate", "8h lactate", "12h lactate"),
            "24h lactate",
        ),
    ),
]


@calculator(
    title="Pitt bacteraemia score",
    source=PITT,
    conditions=("bloodstream infection",),
    outcome="death from bloodstream infection",
    aliases=("Pitt bacteremia score", "PBS", "Pitt score"),
    confirmed="clincalc 0.4: 500 random patients agree",
)
def pitt_bacteraemia(
    temperature: Temperature,
    acute_hypotension: AcuteHypotension,
    mechanically_ventilated: MechanicallyVentilated,
    cardiac_arrest_around_culture: CardiacArrestAroundCulture,
    pitt_mental_status: PittMentalStatus,
) -> Result:
    """Severity of an acute bloodstream infection in hospital, at the time of the first positive culture.

    At 4 points or more the risk of death is high. From adults; how far it holds in children or fungal infection is less
    clear. The temperature is read to a tenth of a degree.
    """
    cold = upto(temperature, {35: 2, 36: 1}, over=0)
    items = (
        Item("Temperature", 2 if temperature >= 40 else 1 if temperature >= 39 else cold),
        Item("Acute hypotension", 2 if acute_hypotension else 0),
        Item("Mechanical ventilation", 2 if mechanically_ventilated else 0),
        Item("Cardiac arrest", 4 if cardiac_arrest_around_culture else 0),
        Item(
            "Mental status",
            4
            if pitt_mental_status == "comatose"
            else 2
            if pitt_mental_status == "stuporous"
            else 1
            if pitt_mental_status == "disoriented"
            else 0,
        ),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {3: "below 4"}, over="4 or more: high risk of death"), items)


@calculator(
    title="Candida score",
    source=LEON_2006,
    outcome="invasive candidiasis",
    setting="a week or more in intensive care, without neutropenia",
    aliases=("León score", "Leon score for candidiasis"),
)
def candida_score(
    parenteral_nutrition: ParenteralNutrition,
    surgery_on_admission: SurgeryOnAdmission,
    multifocal_colonisation: MultifocalColonisation,
    severe_sepsis_or_shock: SevereSepsisOrShock,
) -> Result:
    """Risk of invasive candidiasis in critically ill adults without neutropenia whom Candida colonises.

    Under 3 points invasive candidiasis was rare (2.3 % in 2009). Needs surveillance cultures.
    """
    items = (
        Item("Total parenteral nutrition", 1 if parenteral_nutrition else 0),
        Item("Surgery", 1 if surgery_on_admission else 0),
        Item("Multifocal Candida colonisation", 1 if multifocal_colonisation else 0),
        Item("Severe sepsis", 2 if severe_sepsis_or_shock else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {2: "invasive candidiasis improbable"}, over="high risk of invasive candidiasis"),
        items,
    )


@calculator(
    title="Lactate clearance",
    source=MARTY_2013,
    outcome="fall of lactate",
    setting="sepsis and shock under treatment",
    aliases=("lactate clearance", "lactate reduction"),
)
def lactate_clearance(first_lactate: FirstLactate, repeat_lactate: RepeatLactate) -> Result:
    """Fall of blood lactate between two samples, in percent of the first.

    Rounded to one decimal; negative where lactate rose. Lines differ with the time between the samples (2 to 48 hours
    in studies), so none is drawn here.
    """
    return Result(round(100 * (first_lactate - repeat_lactate) / first_lactate, 1), "%", "")
