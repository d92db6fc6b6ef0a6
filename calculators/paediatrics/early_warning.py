"""Early warning of deterioration in hospitalised children."""

from typing import Annotated, Literal

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Choice, Criterion

MONAGHAN_2005 = Source(
    "Monaghan A. Detecting and managing deterioration in children. Paediatr Nurs 2005;17(1):32-35",
    url="https://paperzz.com/doc/7267505/the-brighton-paediatric-early-warning-score",
    where="Brighton Paediatric Early Warning Score",
    read="secondary",
    via="the author's slides (rows of the three signs); points of the two additions from MDCalc; rows "
    "also in the R package cliot",
)


@calculator(
    title="Paediatric Early Warning Score (Brighton PEWS)",
    source=MONAGHAN_2005,
    ages=(0, 18),
    outcome="clinical deterioration",
    setting="hospital ward",
    aliases=("PEWS", "Brighton PEWS", "Pediatric Early Warning Score"),
    disputed="nebulisers and vomiting after surgery give 1 point each here, 2 each or 2 together in other versions",
)
def brighton_pews(
    pews_behaviour: Annotated[
        Literal["playing or appropriate", "sleeping", "irritable", "lethargic, confused or less responsive to pain"],
        Choice(
            "behaviour: playing or appropriate; sleeping; irritable; lethargic, confused or responding less to pain",
            {
                "playing or appropriate": (
                    "playing",
                    "behaving appropriately",
                    "playful",
                    "interactive",
                    "alert and interactive",
                    "active and playful",
                    "alert and playful",
                    "behaving normally",
                    "age-appropriate behavior",
                    "age-appropriate behaviour",
                    "appropriate behavior",
                    "appropriate behaviour",
                    "acting normally",
                    "acting appropriately",
                    "acting age-appropriately",
                    "interacting appropriately",
                    "interacting normally",
                    "happy and playful",
                    "smiling and playful",
                    "awake and interactive",
                    "alert and playing",
                    "behaviour appropriate",
                    "plays normally",
                    "normal behavior",
                    *("smiling", "smiley", "happy and alert", "alert and happy", "chatting", "running around"),
                    *("bright and alert", "alert, playing", "behaviour normal", "behaviour age appropriate"),
                    *("behaving as usual", "playing on ipad", "watching tv"),
                    *("playing with", "playing in bed", "playing on tablet", "playing on phone"),
                    *("on her tablet", "on his tablet", "on the ipad", "on ipad", "watching cartoons"),
                    *("watching telly", "watching the telly", "watching peppa", "laughing", "giggling"),
                    *("chatty", "alert and chatty", "alert and appropriate", "appropriate for age"),
                    *("age appropriate", "sat up playing", "up playing", "in playroom", "colouring in"),
                    *("alert, interactive", "alert, appropriate", "bright, alert", "her usual self"),
                    "his usual self",
                ),
                "sleeping": (
                    "sleeping",
                    "asleep",
                    "sleeping comfortably",
                    "sleeping peacefully",
                    "currently asleep",
                    "sleeping quietly",
                    "napping",
                    "sleeping but easily roused",
                    *("fast asleep", "asleep, rousable", "sound asleep"),
                    *("asleep in mum's arms", "asleep on mum", "asleep on dad", "asleep in cot"),
                    *("sleeping on mum", "sleeping soundly", "settled asleep", "settled and asleep"),
                    "sleeping, rousable",
                ),
                "irritable": (
                    "irritable",
                    "inconsolable",
                    "irritability",
                    "crying inconsolably",
                    "difficult to console",
                    "fussy",
                    "crying and inconsolable",
                    "irritable and crying",
                    "not consolable",
                    *("grizzly", "grizzling", "irritable when handled", "cranky", "irritable on handling"),
                    *("crying and unsettled", "unsettled and crying", "difficult to settle", "hard to console"),
                    "inconsolably crying",
                    *("whingey", "whingy", "whiney", "whiny", "whinging", "grumpy", "fractious", "fretful"),
                    *("miserable and crying", "crying ++", "crying all the time", "crying constantly"),
                    *("unsettled", "very unsettled", "won't settle", "cannot be settled", "can't be settled"),
                    *("can't settle", "will not settle", "not settling", "not consoled"),
                    *("cannot be consoled", "can't be consoled", "cross with everyone", "cross and whingey"),
                    *("screaming", "screaming ++", "clingy and crying", "irritable ++", "niggly"),
                ),
                "lethargic, confused or less responsive to pain": (
                    "lethargic",
                    "confused",
                    "reduced response to pain",
                    "lethargy",
                    "confusion",
                    "obtunded",
                    "unresponsive to pain",
                    "decreased response to pain",
                    "responds less to pain",
                    "less responsive to pain",
                    "drowsy",
                    "somnolent",
                    "difficult to rouse",
                    "difficult to arouse",
                    "hard to wake",
                    "hard to rouse",
                    "poorly responsive",
                    "less responsive",
                    "decreased responsiveness",
                    "reduced responsiveness",
                    "responds only to pain",
                    "minimally responsive",
                    *("floppy", "listless", "reduced gcs", "gcs reduced", "avpu v", "avpu p", "avpu u"),
                    *("responds to voice only", "responds only to voice", "unrousable", "reduced conscious level"),
                    *("lethargic ++", "very lethargic", "very sleepy, hard to rouse", "hardly rousable"),
                    *("barely rousable", "not responding", "not recognising mum", "not recognising parents"),
                    *("doesn't recognise mum", "floppy and drowsy", "only responding to pain"),
                    *("only responds to pain", "only responds to voice", "p on avpu", "v on avpu"),
                    *("avpu - v", "avpu - p", "unresponsive", "flat and drowsy", "combative and confused"),
                ),
            },
        ),
    ],
    pews_circulation: Annotated[
        Literal["pink", "pale", "grey", "grey and mottled"],
        Choice(
            "circulation, the worst that holds: pink or capillary refill 1 to 2 s; pale or refill 3 s; grey, refill "
            "4 s or heart rate 20 over normal; grey and mottled, refill 5 s or more, heart rate 30 over normal or slow",
            {
                "pink": (
                    "pink",
                    "capillary refill 1-2 seconds",
                    "capillary refill under 2 seconds",
                    *(
                        f"{refill} 2 {second}"
                        for refill in (
                            "capillary refill",
                            "capillary refill of",
                            "capillary refill time",
                            "capillary refill time of",
                            "crt",
                            "crt of",
                        )
                        for second in ("seconds", "second", "sec", "s")
                    ),
                    *(
                        f"{refill} 1 {second}"
                        for refill in (
                            "capillary refill",
                            "capillary refill of",
                            "capillary refill time",
                            "capillary refill time of",
                            "crt",
                            "crt of",
                        )
                        for second in ("seconds", "second", "sec", "s")
                    ),
                    "capillary refill within 2 seconds",
                    "capillary refill within 1-2 seconds",
                    "capillary refill less than 2 seconds",
                    "capillary refill time less than 2 seconds",
                    "capillary refill time of 1-2 seconds",
                    "well perfused",
                    "normal skin color",
                    "normal colour",
                    "brisk capillary refill",
                    "capillary refill is normal",
                    "normal capillary refill",
                    "capillary refill under 2 sec",
                    "capillary refill <2 seconds",
                    "capillary refill < 2 s",
                    "warm and well perfused",
                    *("wwp", "crt <2", "crt <2s", "crt <2 secs", "crt <2sec", "crt <2 seconds", "crt less than 2"),
                    *("crt under 2", "crt 2", "crt 1", "crt 1-2", "cap refill <2", "cap refill 2"),
                    *("cap refill 1-2", "crt normal", "normal crt", "warm peripheries", "pink and warm"),
                    *("pink, warm", "warm and pink", "pink and well perfused", "pink, well perfused"),
                    *("pink well perfused", "crt < 2", "crt <2 s", "crt <2 sec", "crt 1-2s", "crt 1-2 s"),
                    *("cap refill < 2", "cap refill 1", "cap refill <2s", "refill <2", "refill 2 secs"),
                    *("refill 1 sec", "refill 2 sec", "refill under 2", "crt 2s", "crt 1s", "crt 2secs"),
                    "crt<2",
                ),
                "pale": (
                    "pale",
                    "capillary refill 3 seconds",
                    *(
                        f"{refill} 3 {second}"
                        for refill in (
                            "capillary refill",
                            "capillary refill of",
                            "capillary refill time",
                            "capillary refill time of",
                            "crt",
                            "crt of",
                        )
                        for second in ("seconds", "second", "sec", "s")
                    ),
                    "pale skin",
                    "pale-looking",
                    "skin pallor",
                    "pallor of the skin",
                    "generalized pallor",
                    *("crt 3", "cap refill 3", "crt 3s", "crt 3 secs", "looks pale", "pallor"),
                    *("refill 3 secs", "refill 3 sec", "refill 3s", "refill 3 seconds", "cap refill 3s"),
                    *("cap refill 3 secs", "crt 3secs", "pale ++", "quite pale", "a bit pale", "very pale"),
                ),
                "grey": (
                    "grey",
                    "gray",
                    "capillary refill 4 seconds",
                    *(
                        f"{refill} 4 {second}"
                        for refill in (
                            "capillary refill",
                            "capillary refill of",
                            "capillary refill time",
                            "capillary refill time of",
                            "crt",
                            "crt of",
                        )
                        for second in ("seconds", "second", "sec", "s")
                    ),
                    *(
                        f"{a} {b}20 {c}above {d}"
                        for a in (
                            "tachycardia",
                            "heart rate",
                        )
                        for b in (
                            "of ",
                            "",
                        )
                        for c in (
                            "bpm ",
                            "beats per minute ",
                            "beats/min ",
                            "",
                        )
                        for d in (
                            "normal",
                            "the normal rate",
                            "baseline",
                            "the normal range",
                        )
                    ),
                    "ashen",
                    "ashen grey",
                    "ashen gray",
                    *("crt 4", "cap refill 4", "crt 4s", "crt 4 secs", "looks grey"),
                    *("refill 4 secs", "refill 4 sec", "refill 4s", "refill 4 seconds", "cap refill 4s"),
                    *("cap refill 4 secs", "grey looking", "greyish"),
                ),
                "grey and mottled": (
                    "mottled",
                    "grey and mottled",
                    "gray and mottled",
                    "capillary refill 5 seconds",
                    *(
                        f"{refill} 5 {second}"
                        for refill in (
                            "capillary refill",
                            "capillary refill of",
                            "capillary refill time",
                            "capillary refill time of",
                            "crt",
                            "crt of",
                        )
                        for second in ("seconds", "second", "sec", "s")
                    ),
                    *(
                        f"{refill} 6 {second}"
                        for refill in (
                            "capillary refill",
                            "capillary refill of",
                            "capillary refill time",
                            "capillary refill time of",
                            "crt",
                            "crt of",
                        )
                        for second in ("seconds", "second", "sec", "s")
                    ),
                    "capillary refill of 5 seconds or more",
                    "capillary refill time of more than 5 seconds",
                    "capillary refill over 5 seconds",
                    "mottling",
                    *(
                        f"{a} {b}30 {c}above {d}"
                        for a in (
                            "tachycardia",
                            "heart rate",
                        )
                        for b in (
                            "of ",
                            "",
                        )
                        for c in (
                            "bpm ",
                            "beats per minute ",
                            "beats/min ",
                            "",
                        )
                        for d in (
                            "normal",
                            "the normal rate",
                            "baseline",
                            "the normal range",
                        )
                    ),
                    "mottled skin",
                    "gray, mottled",
                    "grey, mottled",
                    *("crt 5", "crt >5", "crt 6", "cap refill 5", "crt 5s", "crt 5 secs"),
                    *("refill 5 secs", "refill 5 sec", "refill 5s", "refill 5 seconds", "cap refill 5s"),
                    *("cap refill 5 secs", "crt 6s", "cap refill 6", "mottled ++", "mottled and grey"),
                    "mottled, grey",
                ),
            },
        ),
    ],
    pews_breathing: Annotated[
        Literal["normal", "over 10 above normal", "over 20 above normal", "under normal or grunting"],
        Choice(
            "breathing, the worst that holds: normal rate, no retractions; rate over 10 above normal with accessory "
            "muscles, or 30 % or 4 L/min oxygen; over 20 above normal with retractions, or 40 % or 6 L/min; 5 below "
            "normal with retractions or grunting, or 50 % or 8 L/min",
            {
                "normal": (
                    "no retractions",
                    "breathing normally",
                    "no respiratory distress",
                    "no recession",
                    "normal work of breathing",
                    "breathing comfortably",
                    "normal respiratory rate",
                    "respiratory rate is normal",
                    "respiratory rate was normal",
                    *(
                        f"{a} {b}"
                        for a in (
                            "normal",
                            "unlabored",
                            "unlaboured",
                        )
                        for b in (
                            "breathing",
                            "respirations",
                        )
                    ),
                    "breathing is normal",
                    *(
                        f"respiratory rate {a}within {b}"
                        for a in (
                            "is ",
                            "",
                        )
                        for b in (
                            "normal limits",
                            "normal parameters",
                            "normal range",
                            "the normal range",
                        )
                    ),
                    "no increased work of breathing",
                    "no accessory muscle use",
                    "without retractions",
                    "breathing easily",
                    "unlabored breathing",
                    *("no increased wob", "wob normal", "normal wob", "rr normal", "resp rate normal"),
                    *("normal rr", "rr within normal limits", "no resp distress", "work of breathing normal"),
                    *("rr normal, no recession", "no recession, rr normal", "rr in range"),
                    *("rr in normal range", "rr within range", "rr normal for age", "no wob", "nil wob"),
                    *("nil recession", "no recessions", "no signs of resp distress", "effortless breathing"),
                    *("comfortable breathing", "breathing comfortable", "breathing easy"),
                ),
                "over 10 above normal": (
                    "accessory muscle use",
                    "using accessory muscles",
                    "use of accessory muscles",
                    "accessory muscles of respiration",
                    "30% fio2",
                    "fio2 of 30%",
                    "fio2 30%",
                    "30% oxygen",
                    "accessory muscle usage",
                    "accessory respiratory muscles",
                    *("acc muscle use", "acc muscles", "accessory muscles", "using acc muscles"),
                    *("4l o2", "4 l o2", "30% o2", "o2 30%", "fio2 0.3", "fio2 0.30"),
                ),
                "over 20 above normal": (
                    "retractions",
                    "recession",
                    "intercostal retractions",
                    "subcostal retractions",
                    "intercostal recession",
                    "subcostal recession",
                    "40% fio2",
                    "fio2 of 40%",
                    "fio2 40%",
                    "40% oxygen",
                    *("6l o2", "6 l o2", "40% o2", "o2 40%", "fio2 0.4", "fio2 0.40", "sternal recession"),
                    *("intercostal and subcostal recession", "sub/intercostal recession"),
                    *("subcostal and intercostal recession", "sub and intercostal recession"),
                    *("ic/sc recession", "sc/ic recession", "s/c and i/c recession", "scr + icr"),
                    *("icr and scr", "ic recession", "sc recession"),
                ),
                "under normal or grunting": (
                    "grunting",
                    "sternal recession with grunting",
                    "retractions and grunting",
                    "retractions, grunting",
                    "grunting and retractions",
                    "retractions with grunting",
                    "grunting with retractions",
                    "recession and grunting",
                    "grunting and recession",
                    "grunting respirations",
                    "50% fio2",
                    "fio2 of 50%",
                    "fio2 50%",
                    "50% oxygen",
                    "grunting, retractions",
                    "retractions, nasal flaring and grunting",
                    *("grunts", "grunty", "50% o2", "o2 50%", "fio2 0.5", "fio2 0.50", "8l o2", "8 l o2"),
                ),
            },
            absent="normal",
        ),
    ],
    pews_nebulisers: Annotated[
        bool,
        Criterion(
            "nebulisers every 15 minutes",
            terms=(
                "quarter-hourly nebulisers",
                "quarter hourly nebulizers",
                "nebulizers every 15 minutes",
                "nebulisers every 15 minutes",
                "nebulizers every 15 min",
                "nebulisers every 15 min",
                "nebs every 15 minutes",
                "quarter-hourly nebulizers",
                "quarter hourly nebulisers",
                "nebulizer every 15 minutes",
                "nebuliser every 15 minutes",
                "15-minutely nebulisers",
                "nebulized treatments every 15 minutes",
                *(
                    f"{a} every 15 {b}"
                    for a in (
                        "nebulizations",
                        "nebulisations",
                        "nebulized medications",
                        "nebulised medication",
                        "nebulized albuterol",
                        "nebulised salbutamol",
                        "nebulization",
                        "nebulisation",
                    )
                    for b in (
                        "minutes",
                        "min",
                    )
                ),
                "nebs every 15 min",
                "quarter-hourly nebs",
                "nebulizers q15min",
                *("q15min nebs", "15 minutely nebs", "nebs every 15 mins", "15-min nebs"),
            ),
            includes=(
                "continuous nebulizers",
                "back-to-back nebulisers",
                "continuous nebulisers",
                "back-to-back nebulizers",
                "back to back nebulisers",
                "back to back nebulizers",
                "continuous nebulization",
                "continuous nebulisation",
                "continuous nebs",
                "continuous albuterol",
                "continuous salbutamol",
                "continuous nebulized albuterol",
                "continuous nebulised salbutamol",
                "back-to-back nebs",
                *("b2b nebs", "b2b salbutamol", "burst therapy nebs", "back-to-back salbutamol"),
                "back-to-back salbutamol nebs",
                *("nebs back to back", "nebs b2b", "b2b nebs x3", "back to back nebs"),
                *("back-to-back nebs x3", "continuous nebs running", "continuous salbutamol nebs"),
                *("salbutamol nebs back to back", "nebs 15 minutely", "nebs 15-minutely"),
                *("15-minutely nebs", "nebs q15", "q15 nebs", "nebs q15min", "quarter hourly nebs"),
                *("1/4 hourly nebs", "1/4-hourly nebs"),
            ),
            wider=(
                *("nebs", "nebulisers", "nebulizers", "nebulised salbutamol", "nebulised bronchodilators"),
                *("salbutamol nebs", "neb"),
            ),
            opposites=(
                *("no nebs", "nil nebs", "nebs nil", "hourly nebs", "nebs hourly", "nebs 1 hourly"),
                *("nebs 1-hourly", "1-hourly nebs", "1 hourly nebs", "nebs 2 hourly", "nebs 2-hourly"),
                *("2-hourly nebs", "2 hourly nebs", "2hrly nebs", "4 hourly nebs", "4-hourly nebs"),
                *("nebs 4 hourly", "nebs 4-hourly", "4hrly nebs", "nebs 3 hourly", "nebs prn"),
                *("prn nebs", "nebs stretched to", "nebs spaced to", "nebs not needed"),
                *("nebs not required", "not on nebs", "not needing nebs", "not back to back"),
                *("not back-to-back", "inhaler only", "inhalers only", "inhaler via spacer only"),
                *("mdi/spacer only", "half-hourly nebs", "half hourly nebs", "30 min nebs"),
                *("30-minutely nebs", "neb: no", "nebs: no", "nebs no", "no neb"),
            ),
        ),
    ],
    pews_vomiting: Annotated[
        bool,
        Criterion(
            "persistent vomiting after surgery",
            terms=(
                "persistent vomiting following surgery",
                "persistent postoperative vomiting",
                *(
                    f"persistent vomiting {after}"
                    for after in (
                        "post-surgery",
                        "post surgery",
                        "after surgery",
                        "after the surgery",
                        "following the surgery",
                        "following the procedure",
                        "after the procedure",
                        "following the operation",
                        "after the operation",
                        "postoperatively",
                        "post-operatively",
                        "following an operation",
                        "post-op",
                    )
                ),
                "persistent post-operative vomiting",
                "persistent postsurgical vomiting",
                "persistent post-surgical vomiting",
                "vomiting persistently after surgery",
                "continued vomiting after surgery",
                "ongoing postoperative vomiting",
                *(
                    f"{a} vomiting since {b}"
                    for a in (
                        "persistent",
                        "ongoing",
                        "continuous",
                        "continued",
                        "repeated",
                        "intractable",
                        "constant",
                    )
                    for b in (
                        "surgery",
                        "the surgery",
                        "the operation",
                        "the procedure",
                    )
                ),
                "postoperative and experiencing persistent vomiting",
                *(
                    f"{a} vomiting {b} {c}"
                    for a in (
                        "repeated",
                        "intractable",
                        "continuous",
                    )
                    for b in (
                        "after",
                        "following",
                    )
                    for c in (
                        "surgery",
                        "the surgery",
                        "the operation",
                        "the procedure",
                    )
                ),
                "keeps vomiting after surgery",
                "post-op persistent vomiting",
                "intractable postoperative vomiting",
                "experiencing persistent vomiting since the surgery",
                *("persistent vomiting postop", "persistent vomiting since theatre", "persistent ponv"),
                *("persistent post-op vomiting", "vomiting ++ since theatre", "vomiting +++ since theatre"),
                *("keeps vomiting since theatre", "vomiting repeatedly since theatre"),
                *("vomiting repeatedly post op", "repeated vomiting since theatre"),
                *("ongoing vomiting since theatre", "persistently vomiting since theatre"),
                "persistently vomiting post op",
            ),
            wider=(
                "persistent vomiting",
                "vomiting following surgery",
                "vomiting after surgery",
                "postoperative vomiting",
                *("vomiting", "ponv", "post-op vomiting", "postop vomiting", "vomiting post op"),
                *("vomiting since theatre", "vomits"),
            ),
            includes=(
                *("vomiting since op", "vomiting ++ since op", "vomiting ++ post op"),
                *("persistently vomiting post-op", "vomited 5 times since theatre"),
                *("vomited x5 since theatre", "vomited x4 since theatre", "vomited x6 since theatre"),
                *("keeps vomiting post op", "ongoing vomiting post op"),
                "vomiting everything since surgery",
            ),
            opposites=(
                *("no vomiting since", "no vomits", "no vomits since", "not vomiting", "not vomited"),
                *("no vomiting post op", "no vomiting post-op", "not vomited since", "was sick once"),
                *("sick once", "vomited once", "vomited x1", "one vomit", "single vomit", "1 vomit"),
                *("vomit x1", "vomited only once", "medical patient", "not a surgical patient"),
                *("non-surgical", "nonsurgical", "no recent surgery", "not had surgery"),
                *("no surgery this admission", "not post-op", "not postop", "no operation"),
                *("vomiting: no", "no ponv", "vomiting nil", "no vomiting today"),
            ),
        ),
    ],
) -> Result:
    """Risk that a child on a hospital ward deteriorates, from behaviour, circulation and breathing.

    "Normal" is the range for the child's age. Hospitals use many versions: give the one in use its own thresholds.
    """
    items = (
        Item(
            "Behaviour",
            0
            if pews_behaviour == "playing or appropriate"
            else 1
            if pews_behaviour == "sleeping"
            else 2
            if pews_behaviour == "irritable"
            else 3,
        ),
        Item(
            "Circulation",
            0
            if pews_circulation == "pink"
            else 1
            if pews_circulation == "pale"
            else 2
            if pews_circulation == "grey"
            else 3,
        ),
        Item(
            "Breathing",
            0
            if pews_breathing == "normal"
            else 1
            if pews_breathing == "over 10 above normal"
            else 2
            if pews_breathing == "over 20 above normal"
            else 3,
        ),
        Item("Nebulisers every 15 minutes", 1 if pews_nebulisers else 0),
        Item("Persistent vomiting after surgery", 1 if pews_vomiting else 0),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {2: "low risk", 4: "intermediate risk"}, over="high risk"), items)
