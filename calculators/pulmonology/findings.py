"""What the rules for suspected thromboembolism ask about, and no other calculator does."""

from typing import Annotated

from ..inputs import Criterion, Quantity
from ..vocabulary.events import LEG_FRACTURES, MAJOR_OPERATIONS, OPERATIONS
from ..vocabulary.wards import NO_CANCER_OF_ONE_ORGAN, TREATED_METASTATIC_CANCERS

_WITHIN_A_MONTH = (
    *("1/52 ago", "2/52 ago", "3/52 ago", "5/7 ago", "6/7 ago", "10/7 ago", "last week", "1 week ago", "2 weeks ago"),
    *("3 weeks ago", "10 days ago"),
)
_WITHIN_TWELVE_WEEKS = (
    *("4/52 ago", "5/52 ago", "6/52 ago", "7/52 ago", "8/52 ago", "9/52 ago", "10/52 ago", "1/12 ago", "2/12 ago"),
    *("last month", "4 weeks ago", "5 weeks ago", "6 weeks ago", "8 weeks ago", "10 weeks ago", "2 months ago"),
)
_OPERATIONS_OF_INPATIENTS = (
    *(
        "thr",
        "tkr",
        "hip replacement",
        "knee replacement",
        "hemiarthroplasty",
        "hip hemi",
        "dhs",
        "im nail",
        "laparotomy",
    ),
    *("hysterectomy", "lscs", "caesarean", "c-section", "cabg", "colectomy", "hemicolectomy", "anterior resection"),
    *(
        "nephrectomy",
        "prostatectomy",
        "craniotomy",
        "lobectomy",
        "spinal fusion",
        "gastric bypass",
        "sleeve gastrectomy",
    ),
)
_OPERATIONS = (
    *_OPERATIONS_OF_INPATIENTS,
    *("orif", "lap chole", "appendicectomy", "appendectomy", "hernia repair", "discectomy", "acl repair", "mastectomy"),
)
_UNDER_GENERAL_ANAESTHESIA = (
    *("ga", "op under ga", "surgery under ga", "ga hemi", "ga thr", "ga tkr", "ga dhs", "ga orif", "lap chole"),
    *(
        "appendicectomy",
        "laparotomy",
        "hysterectomy",
        "cabg",
        "craniotomy",
        "colectomy",
        "hemicolectomy",
        "nephrectomy",
    ),
    *("lobectomy", "mastectomy", "spinal fusion"),
)
_FRACTURES_OF_A_LEG = (
    *("hip fracture", "fractured hip", "nof fracture", "fractured nof", "# nof", "femoral fracture", "fractured femur"),
    *("# femur", "tibial fracture", "fractured tibia", "# tibia", "tib/fib fracture", "tibial plateau fracture"),
    *("ankle fracture", "fractured ankle", "# ankle", "fibula fracture", "metatarsal fracture"),
)

SignsOfDvt = Annotated[
    bool,
    Criterion(
        "signs and symptoms of deep vein thrombosis: at least leg swelling and pain on pressing the deep veins",
        terms=(
            "signs and symptoms of dvt",
            "clinical signs of dvt",
            "signs of dvt",
            "signs or symptoms of dvt",
            "signs of deep vein thrombosis",
            "signs of deep venous thrombosis",
            "clinical signs and symptoms of dvt",
            "signs and symptoms of deep vein thrombosis",
            "signs and symptoms of deep venous thrombosis",
            "clinical signs of deep vein thrombosis",
            "clinical symptoms of dvt",
            "symptoms of dvt",
            "symptoms of deep vein thrombosis",
            "dvt symptoms",
            "clinical features of dvt",
            *(
                f"{a} of {b}"
                for a in (
                    "clinical evidence",
                    "signs suggestive",
                    "symptoms suggestive",
                    "signs consistent with",
                    "findings suggestive",
                )
                for b in (
                    "dvt",
                    "deep vein thrombosis",
                )
            ),
            *(
                f"{a} consistent with {b}"
                for a in (
                    "signs",
                    "findings",
                    "symptoms",
                )
                for b in (
                    "dvt",
                    "deep vein thrombosis",
                )
            ),
            "clinically suspected dvt",
            "clinical dvt",
            *("signs/symptoms of dvt", "s/s of dvt", "s&s of dvt", "dvt signs", "clinically dvt"),
            *("dvt clinically", "dvt on examination"),
        ),
        includes=(
            "calf swelling and tenderness",
            "swollen and tender calf",
            "leg swelling and tenderness",
            "leg swelling and pain",
            "leg pain and swelling",
            "calf pain and swelling",
            "calf swelling and pain",
            "calf tenderness and swelling",
            "painful swollen leg",
            "swollen painful leg",
            "swollen and painful leg",
            "painful and swollen leg",
            "swollen leg is painful",
            "swollen tender calf",
            "painful swollen calf",
            "unilateral leg swelling and tenderness",
            "unilateral calf swelling and tenderness",
            *(
                f"pain and swelling in {whose} {side} {leg}"
                for whose in ("his", "her", "the")
                for side in ("left", "right")
                for leg in ("leg", "calf", "lower limb", "lower extremity")
            ),
            *(
                f"{a} {b} {c} {d}{e}"
                for a in (
                    "swelling and pain",
                    "swelling and tenderness",
                    "tenderness and swelling",
                    "pain with swelling",
                    "pain and edema",
                    "pain and oedema",
                    "swelling with tenderness",
                )
                for b in (
                    "of",
                    "in",
                )
                for c in (
                    "his",
                    "her",
                    "the",
                )
                for d in (
                    "left ",
                    "right ",
                    "",
                )
                for e in (
                    "leg",
                    "calf",
                    "lower leg",
                    "lower limb",
                    "lower extremity",
                )
            ),
            *(
                f"{a} {b} {c} {d}"
                for a in (
                    "leg",
                    "calf",
                    "lower leg",
                    "lower limb",
                    "lower extremity",
                )
                for b in (
                    "edema",
                    "oedema",
                    "swelling",
                )
                for c in (
                    "and",
                    "with",
                )
                for d in (
                    "tenderness",
                    "pain",
                )
            ),
            *(
                f"{a} {b}{c}"
                for a in (
                    "tender and swollen",
                    "swollen and painful",
                    "painful and swollen",
                    "tender swollen",
                    "red swollen painful",
                )
                for b in (
                    "left ",
                    "right ",
                    "",
                )
                for c in (
                    "leg",
                    "calf",
                    "lower leg",
                    "lower limb",
                    "lower extremity",
                )
            ),
            *(
                f"{a} is {b}"
                for a in (
                    "leg",
                    "calf",
                    "lower leg",
                    "lower limb",
                    "lower extremity",
                )
                for b in (
                    "swollen and tender",
                    "swollen and painful",
                    "painful and swollen",
                    "tender and swollen",
                )
            ),
            *("calf swollen and tender", "calf swollen, tender", "calf swollen + tender"),
            *("calf swollen & tender", "swollen tender l calf", "swollen tender r calf"),
            *("swollen tender left leg", "swollen tender right leg", "hot swollen tender calf"),
            *("hot swollen tender leg", "l calf swollen + tender", "r calf swollen + tender"),
            *("l calf swollen and tender", "r calf swollen and tender", "red hot swollen tender calf"),
            *("calf swollen, red and tender", "calf swollen and ttp", "left leg swollen and tender"),
            "right leg swollen and tender",
            "swollen, tender calf",
            "tender swollen calf",
            "tender, swollen calf",
            "swollen painful calf",
            "calf swollen tender",
            "leg swollen and tender",
            "leg swollen, tender",
            "calf hot swollen tender",
            "dvt confirmed on uss",
            "uss confirmed dvt",
            "dvt on doppler",
            "doppler: dvt",
            "doppler pos for dvt",
            "thigh and calf swollen, tender",
            "swollen, tender over femoral vein",
        ),
        wider=(
            "leg swelling",
            "lower extremity swelling",
            "lower limb swelling",
            "leg oedema",
            "leg edema",
            "calf swelling",
            "calf tenderness",
            "unilateral leg swelling",
            "unilateral swelling",
            "calf pain",
            "lower extremity edema",
            "lower limb oedema",
            "peripheral edema",
            "edema",
        ),
        opposites=(
            *("calves snt", "csnt", "calves soft non-tender", "calves soft, non tender"),
            *("calves soft and non-tender", "calves sn-t", "calf snt", "no clinical dvt", "no signs dvt"),
            *("no calf swelling or tenderness", "no calf swelling/tenderness", "calves equal"),
            *("calves normal", "calves nad", "legs nad", "calves soft nt", "no leg signs", "no dvt signs"),
            *("no clinical signs dvt", "calves soft nontender", "calves nt", "calves unremarkable"),
            *("nil dvt signs", "nil signs dvt", "no s/s dvt", "legs normal"),
            "legs fine",
            "legs ok",
            "legs: nad",
            "calves: nad",
            "calves ok",
            "calves fine",
            "calves soft",
            "calves soft, non-tender",
            "calves sn t",
            "calves soft/non-tender",
            "calf soft non-tender",
            "no signs of dvt",
            "no sign of dvt",
            "no clinical signs of dvt",
            "no clinical evidence of dvt",
            "no evidence dvt",
            "no features of dvt",
            "no leg symptoms",
            "no leg swelling or pain",
            "no leg pain or swelling",
            "no leg pain/swelling",
            "no leg swelling/pain",
            "no calf pain or swelling",
            "no calf pain/swelling",
            "no calf tenderness or swelling",
            "no calf tenderness/swelling",
            "no calf swelling",
            "no calf tenderness",
            "no calf pain",
            "legs unremarkable",
            "legs not swollen",
            "normal calves",
            "normal legs",
            "slim calves",
            "calves slim",
        ),
    ),
]
EmbolismLikeliest = Annotated[
    bool,
    Criterion(
        "any other diagnosis is less likely than pulmonary embolism, in the clinician's judgement",
        terms=(
            "pe is the most likely diagnosis",
            "pe most likely diagnosis",
            "pulmonary embolism is the most likely diagnosis",
            "alternative diagnosis less likely than pe",
            "alternative diagnosis is less likely",
            "no alternative diagnosis",
            "pe is the leading diagnosis",
            "pe is #1 diagnosis",
            "pe is the number one diagnosis",
            "pe is number one diagnosis",
            "pe is the #1 diagnosis",
            "pulmonary embolism is the leading diagnosis",
            "pulmonary embolism is the number one diagnosis",
            "pulmonary embolism most likely diagnosis",
            "pe is considered the most likely diagnosis",
            "pulmonary embolism is considered the most likely diagnosis",
            "pe was considered the most likely diagnosis",
            "alternative diagnosis less likely than pulmonary embolism",
            "alternative diagnosis is less likely than pe",
            "alternative diagnosis is less likely than pulmonary embolism",
            "an alternative diagnosis less likely",
            "alternative diagnoses are less likely",
            "pe is more likely than an alternative diagnosis",
            "pe more likely than alternative diagnosis",
            "no more likely alternative diagnosis",
            "no alternative diagnosis is more likely",
            *(
                f"{a} is {b}"
                for a in (
                    "pe",
                    "pulmonary embolism",
                )
                for b in (
                    "most likely",
                    "the most likely",
                    "the most probable diagnosis",
                    "most probable",
                    "the primary suspicion",
                    "the likeliest diagnosis",
                )
            ),
            *(
                f"{a} as the {b} diagnosis"
                for a in (
                    "pe",
                    "pulmonary embolism",
                )
                for b in (
                    "most likely",
                    "leading",
                    "primary",
                    "likeliest",
                    "number one",
                )
            ),
            "no other diagnosis more likely",
            "no other diagnosis is more likely",
            "no alternative diagnosis more likely",
            "pe is suspected as the most likely diagnosis",
            "no more likely diagnosis than pe",
            *("pe most likely", "pe most likely dx", "pe likeliest", "pe likeliest dx", "pe top of list"),
            *("pe top of differential", "pe top of my differential", "pe #1", "pe no 1 dx"),
            *("pe #1 differential", "pe number one", "pe leading dx", "pe the leading diagnosis"),
            *("most likely pe", "most likely diagnosis is pe", "most likely dx pe", "most likely dx: pe"),
            *("likeliest diagnosis pe", "pe more likely than alternatives"),
            "pe more likely than anything else",
            *("no alt dx", "no alternative dx", "alt dx less likely", "alternative dx less likely"),
            *("imp: pe most likely", "think this is pe", "think pe most likely", "pe is top differential"),
            *("pe is my leading diagnosis", "pe main differential", "pe = most likely", "dx most likely pe"),
            *("pe is number 1", "pe number 1 dx", "pe highest on differential"),
            "pe tops the list",
            "pe top of the list",
            "pe top ddx",
            "pe top of ddx",
            "tops ddx",
            "pe until proven otherwise",
            "pe the likeliest",
            "pe is number one",
            "pe leading diagnosis",
            "leading diagnosis pe",
            "pe felt most likely",
            "pe thought most likely",
            "clinically pe",
            "high suspicion of pe",
            "high clinical suspicion of pe",
            "high suspicion for pe",
            "high clinical suspicion for pe",
            "treat as pe until proven otherwise",
            "pe is #1",
            "nothing else more likely",
        ),
        opposites=(
            "alternative diagnosis more likely than pe",
            "alternative diagnosis is more likely than pe",
            "alternative diagnosis more likely than pulmonary embolism",
            "alternative diagnosis is more likely than pulmonary embolism",
            "pe is less likely than an alternative diagnosis",
            *(
                f"{a} is {b}"
                for a in (
                    "pe",
                    "pulmonary embolism",
                )
                for b in (
                    "unlikely",
                    "less likely",
                    "not the most likely diagnosis",
                    "not the leading diagnosis",
                    "considered unlikely",
                )
            ),
            "an alternative diagnosis is more likely",
            "alternative diagnosis more probable",
            "another diagnosis is more likely",
            "more likely alternative diagnosis",
            "does not consider pe as the most likely diagnosis",
            "does not consider pulmonary embolism as the most likely diagnosis",
            *(
                f"{a} is not {b}the {c} diagnosis"
                for a in (
                    "pe",
                    "pulmonary embolism",
                )
                for b in (
                    "considered ",
                    "",
                )
                for c in (
                    "most likely",
                    "leading",
                    "number one",
                    "primary",
                )
            ),
            "pe not the most likely diagnosis",
            "pulmonary embolism not the most likely diagnosis",
            "other diagnoses are more likely",
            *("alt dx more likely", "alternative dx more likely", "alternative diagnosis more likely"),
            *("alternative diagnosis is more likely", "pe less likely than", "pe not most likely"),
            *("pe not the most likely", "pe not most likely dx", "pneumonia more likely"),
            *("more likely pneumonia", "lrti more likely", "more likely lrti", "more likely msk"),
            *("msk more likely", "more likely musculoskeletal", "musculoskeletal more likely"),
            *("msk pain more likely", "more likely asthma", "more likely muscular"),
            *(
                "muscular pain more likely",
                "more likely cap",
            ),
            "pleurisy more likely",
            *("more likely viral pleurisy", "more likely pleurisy", "costochondritis more likely"),
            *(
                "more likely costochondritis",
                "more likely copd",
            ),
            *("pe felt unlikely", "pe thought unlikely", "pe unlikely"),
            *("low suspicion of pe", "low suspicion for pe", "low index of suspicion for pe"),
            *("pe low on list", "pe lower on the list", "doubt pe", "not convinced this is pe"),
            *("pe not likely", "pe not top of list", "pe bottom of list"),
            "pe v low",
            "pe very low",
            "gestalt low",
            "gestalt v low",
            "low gestalt",
            "gestalt pe low",
            "gestalt pe v low",
            "low clinical suspicion of pe",
            "low clinical suspicion for pe",
            "low pre-test probability of pe",
            "low pretest probability of pe",
            "pe less likely",
            "alternative more likely",
            "pneumonia more likely than pe",
            "more likely acs",
            "more likely heart failure",
            "chest infection more likely",
            "infection more likely than pe",
            "not thinking pe",
            "low risk for pe",
            "clinically not pe",
            "another diagnosis more likely",
            "pneumonia likelier",
        ),
    ),
]
SurgeryWithinFourWeeks = Annotated[
    bool,
    Criterion(
        "surgery within the last 4 weeks",
        timed=OPERATIONS,
        terms=(
            "recent surgery",
            "surgery in the previous four weeks",
            "surgery in the past 4 weeks",
            "recent operation",
            *(
                f"surgery {a} the {b} {c}"
                for a in (
                    "in",
                    "within",
                )
                for b in (
                    "past",
                    "last",
                    "previous",
                )
                for c in (
                    "four weeks",
                    "4 weeks",
                    "three weeks",
                    "3 weeks",
                    "two weeks",
                    "2 weeks",
                    "month",
                    "week",
                )
            ),
            "recently underwent surgery",
            "recently had surgery",
            "underwent recent surgery",
            "recent surgical procedure",
            "recent surgical intervention",
            "recent surgical history",
            "recently operated on",
            "surgery within a month",
            "recent surgical operation",
            *("recent op", "surgery in last 4 weeks", "surgery in last 4/52", "op in last 4/52"),
            *("surgery last 4/52", "op last 4/52", "surgery past 4 weeks", "surgery in past 4/52"),
            *("surgery this month", "operation in the last 4 weeks", "operation in the last month"),
            "op in the last 4 weeks",
        ),
        includes=(
            "post-operative day",
            "postoperative day",
            "recently postoperative",
            *(
                f"{a} {b} ago"
                for a in (
                    "surgery",
                    "operation",
                    "hip replacement",
                    "knee replacement",
                    "hip surgery",
                    "knee surgery",
                    "arthroplasty",
                    "laparotomy",
                    "hysterectomy",
                    "cesarean section",
                    "caesarean section",
                    "colectomy",
                    "hip replacement surgery",
                    "knee replacement surgery",
                )
                for b in (
                    "a week",
                    "one week",
                    "1 week",
                    "two weeks",
                    "2 weeks",
                    "three weeks",
                    "3 weeks",
                    "a few weeks",
                    "several days",
                    "a few days",
                    "ten days",
                    "10 days",
                )
            ),
            "surgery yesterday",
            *(
                f"recent {a} {b}"
                for a in (
                    "hip",
                    "knee",
                    "abdominal",
                    "orthopedic",
                    "orthopaedic",
                    "cardiac",
                    "major",
                    "minor",
                    "pelvic",
                    "spinal",
                    "gynecologic",
                    "gynaecological",
                )
                for b in (
                    "surgery",
                    "operation",
                )
            ),
            "recent hip replacement",
            "recent hip arthroplasty",
            "recent knee replacement",
            "recent knee arthroplasty",
            "recent cesarean section",
            "recent laparotomy",
            "following a minor surgical procedure",
            "three weeks after surgery",
            "two weeks after surgery",
            *("recent op", "post-op day", "pod 1", "pod 2", "pod 3", "pod 4", "pod 5"),
            *("pod 6", "pod 7", "day 3 post-op", "day 5 post-op", "day 7 post-op", "day 10 post-op"),
            *("d5 post-op", "d3 post-op", "d7 post-op", "d10 post-op", "recent thr", "recent tkr"),
            *("recent caesarean", "recent c-section"),
            *(
                f"{operation} {when}"
                for operation in (*("op", "surgery", "operation"), *_OPERATIONS)
                for when in _WITHIN_A_MONTH
            ),
            "1/52 post op",
            "2/52 post op",
            "3/52 post op",
            "1/52 post-op",
            "2/52 post-op",
            "3/52 post-op",
            "10/7 post op",
            "1 week post op",
            "2 weeks post op",
            "3 weeks post op",
            "1 wk post op",
            "2 wks post op",
            "3 wks post op",
            "one week post op",
            "two weeks post op",
            "three weeks post op",
            "1 week after surgery",
            "2 weeks after surgery",
            "3 weeks after surgery",
            "post op day",
            "recently post op",
            "surgery last week",
            "op last week",
            "operation last week",
            "operated on last week",
            "surgery 1/52 ago",
            "surgery 2/52 ago",
            "surgery 3/52 ago",
            "op 1/52 ago",
            "op 2/52 ago",
            "op 3/52 ago",
            "surgery 10/7 ago",
            "op 10/7 ago",
            "surgery 2 weeks ago",
            "surgery 3 weeks ago",
            "op 2 weeks ago",
            "op 3 weeks ago",
            "pod 8",
            "pod 9",
            "pod 10",
            "pod 11",
            "pod 12",
            "pod 14",
        ),
        wider=(
            *(
                f"{a} or surgery"
                for a in (
                    "immobilization",
                    "immobilisation",
                    "immobility",
                    "trauma",
                    "travel",
                    "hospitalization",
                    "fracture",
                    "fractures",
                )
            ),
            *(
                f"surgery or {a}"
                for a in (
                    "immobilization",
                    "immobilisation",
                    "immobility",
                    "trauma",
                    "travel",
                    "hospitalization",
                    "fracture",
                    "fractures",
                )
            ),
            *(
                f"recent {a}{b} or surgery"
                for a in (
                    "extended ",
                    "prolonged ",
                    "",
                )
                for b in (
                    "immobility",
                    "immobilization",
                    "immobilisation",
                    "travel",
                    "trauma",
                    "hospitalization",
                )
            ),
            "recent travel, surgery",
            *(
                f"recent surgery or {a}"
                for a in (
                    "immobilization",
                    "immobilisation",
                    "immobility",
                    "trauma",
                    "fracture",
                    "fractures",
                    "lower limb fracture",
                )
            ),
            "recent surgeries or fractures",
            "recent trauma, surgery",
            "recent immobilization, surgery",
        ),
        opposites=(
            *("never had surgery", "never had an operation", "last surgery years ago", "no surgeries"),
            *("no recent op/trauma", "no surgery or immobilisation", "no recent ops", "no surgery recently"),
            *("no operations", "nil surgery", "no surgical hx", "no recent surgery/immob"),
            *("no surgery/immobility", "no recent travel/surgery", "no recent surgery/travel"),
            *("no recent surgery/immobilisation", "no travel/surgery", "no surgery/travel"),
            "no recent immobility or surgery",
            "no ops, admissions or injuries recently",
            "no ops or injuries recently",
            "no ops recently",
            "no recent op",
            "no recent surgery",
            "no recent surg",
            "no recent surg/immob",
            "no recent surgery/immobility",
            "no recent surgery or immobility",
            "no recent surgery, travel or immobility",
            "no surg/immob",
            "no surg/immobility",
            "no surgery or immobility",
            "no surg/immob/trauma",
            "no surgery/trauma",
            "no surgery or trauma",
            "no recent surgery/trauma",
            "no recent surgery or trauma",
            "no ops last few months",
            "no surgery last few months",
            "no recent surgery or travel",
            "no recent travel or surgery",
            "no recent immob/surgery",
            "no recent operations",
            "no operations recently",
            "no operations ever",
            "no ops ever",
            "no previous surgery",
            "no surgery in last 4 weeks",
            "no surgery in last month",
            "no surgery in past month",
            "no surgery this year",
            "not had any surgery recently",
            "no recent procedures",
            "no recent hospitalisation or surgery",
            "no ops",
            "nil ops",
        ),
    ),
]
CalfDifference = Annotated[
    float,
    Quantity(
        "cm",
        0,
        40,
        "difference in calf circumference, symptomatic leg less the other, 10 cm below the tibial tuberosity",
        terms=(
            "calf circumference difference",
            "calf difference",
            "difference in calf circumference",
            "calf swelling",
            "calf asymmetry",
            "calf circumference asymmetry",
            "calf swelling of",
            "calf swollen by",
            "calf swollen",
            "calf circumference discrepancy",
            "leg circumference difference",
            "difference in leg circumference",
            "calf circumference is increased by",
            *(
                f"{how} than the {other}"
                for how in ("larger", "bigger", "greater", "wider")
                for other in (
                    "left",
                    "right",
                    "other leg",
                    "other side",
                    "other calf",
                    "asymptomatic leg",
                    "asymptomatic side",
                    "left leg",
                    "right leg",
                    "left calf",
                    "right calf",
                )
            ),
            *(
                f"{a} than {b}"
                for a in (
                    "larger",
                    "bigger",
                    "greater",
                    "wider",
                    "more",
                )
                for b in (
                    "right",
                    "left",
                    "the opposite leg",
                    "the opposite calf",
                    "the contralateral leg",
                    "the contralateral calf",
                    "the contralateral side",
                    "the unaffected leg",
                    "the unaffected side",
                    "the unaffected calf",
                    "the other",
                )
            ),
            *(
                f"more than {a}"
                for a in (
                    "the left",
                    "the right",
                    "the other leg",
                    "the other side",
                    "the other calf",
                    "the asymptomatic leg",
                    "the asymptomatic side",
                )
            ),
            "larger in circumference",
            "bigger in circumference",
            "greater in circumference",
            "wider in circumference",
            "calf circumference increase",
            "increase in calf circumference",
            "calf circumference greater by",
            "calf swelling greater than",
            "calf diameter difference",
            "calf girth difference",
            *("calf diff", "calf circ difference", "calf circumference diff", "l calf > r by"),
            *("r calf > l by", "left calf > right by", "right calf > left by"),
            *("calf larger by", "calf bigger by", "calf asymmetry of", "calf discrepancy", "calf circ diff"),
            *("calves differ by", "difference between calves"),
            *("left calf larger by", "right calf larger by| asymmetry of calves", "calf up by"),
            "calf increased by",
            "difference in calf",
            "calf bigger than the other by",
        ),
        spellings={"centimeters": "cm", "centimetres": "cm"},
        levels={
            0: (
                "no calf swelling asymmetry",
                "no calf swelling",
                "no calf asymmetry",
                "equal calf circumference",
                "equal calf circumferences",
                "calves are symmetric",
                "calves are symmetrical",
                "symmetrical calves",
                "symmetric calves",
                "calves are equal in size",
                "no difference in calf circumference",
                "calf circumference is equal",
                "calf circumferences are equal",
                "no calf circumference difference",
                "no leg asymmetry",
                "calves equal",
                "calves symmetrical",
                "calves of equal circumference",
                *("calves the same size", "calves same size", "calves symmetric", "calf circumferences equal"),
                *("no calf size difference", "calves equal circumference", "equal calves", "calf girth equal"),
                *("no difference in calf size", "calves measure the same", "calves same circumference"),
            )
        },
    ),
]
LegParalysisOrPlaster = Annotated[
    bool,
    Criterion(
        "paralysis, paresis or recent plaster immobilisation of a leg",
        terms=(
            "paralysis, paresis or plaster of the leg",
            "leg paralysis or plaster",
            "paralysis, paresis or recent plaster immobilization",
            "paralysis, paresis, or recent plaster immobilization",
            "paralysis or plaster immobilization of the leg",
            "leg immobilization",
            "lower limb immobilization",
            "lower extremity immobilization",
            "plaster immobilization of the leg",
            "recent plaster cast immobilization",
        ),
        includes=(
            "leg paralysis",
            "leg paresis",
            "leg weakness",
            "leg in plaster",
            "leg cast",
            "below-knee cast",
            "above-knee cast",
            "hemiplegia",
            "hemiparesis",
            "paraplegia",
            "paraparesis",
            "lower extremity paralysis",
            "lower limb paralysis",
            "paralysis of the leg",
            "paralysis of the lower limb",
            "paralysis of the lower extremity",
            "paralysis in the lower extremity",
            *(
                f"paralysis {of} {whose} {side} {leg}"
                for of in ("of", "in")
                for whose in ("the", "his", "her")
                for side in ("left", "right")
                for leg in ("leg", "lower limb", "lower extremity")
            ),
            "paralyzed leg",
            "paralysed leg",
            "lower extremity paresis",
            "lower limb paresis",
            "lower extremity weakness",
            "lower limb weakness",
            "recent plaster immobilization",
            "recent plaster immobilisation",
            "plaster immobilization",
            "cast immobilization",
            "leg in a cast",
            "leg in a plaster cast",
            "plaster cast of the leg",
            "long leg cast",
            "short leg cast",
            "lower leg cast",
            "below-knee plaster",
            "above-knee plaster",
            "immobilized in a leg cast",
            "recent leg immobilization in plaster",
            *(
                f"plaster cast {a}{b} {c} {d}{e}"
                for a in (
                    "removed ",
                    "",
                )
                for b in (
                    "on",
                    "from",
                    "of",
                    "to",
                )
                for c in (
                    "his",
                    "her",
                    "the",
                )
                for d in (
                    "left ",
                    "right ",
                    "",
                )
                for e in (
                    "leg",
                    "calf",
                    "lower leg",
                    "lower limb",
                    "lower extremity",
                )
            ),
            *(
                f"cast {a} {b} {c}{d}"
                for a in (
                    "on",
                    "to",
                )
                for b in (
                    "his",
                    "her",
                    "the",
                )
                for c in (
                    "left ",
                    "right ",
                    "",
                )
                for d in (
                    "leg",
                    "calf",
                    "lower leg",
                    "lower limb",
                    "lower extremity",
                )
            ),
            *(
                f"{a} {b}{c} {d}{e}"
                for a in (
                    "his",
                    "her",
                    "the",
                )
                for b in (
                    "left ",
                    "right ",
                    "",
                )
                for c in (
                    "leg",
                    "calf",
                    "lower leg",
                    "lower limb",
                    "lower extremity",
                )
                for d in (
                    "is ",
                    "was ",
                    "",
                )
                for e in (
                    "in a cast",
                    "in plaster",
                    "in a plaster cast",
                    "immobilized in a cast",
                    "immobilised in plaster",
                )
            ),
            "plaster cast immobilization",
            "recent plaster cast",
            "recent cast immobilization",
            "lower leg plaster immobilization",
            *(
                f"{a} {b} {c} {d}{e}"
                for a in (
                    "weakness",
                    "paresis",
                    "paralysis",
                )
                for b in (
                    "of",
                    "in",
                )
                for c in (
                    "his",
                    "her",
                    "the",
                )
                for d in (
                    "left ",
                    "right ",
                    "",
                )
                for e in (
                    "leg",
                    "calf",
                    "lower leg",
                    "lower limb",
                    "lower extremity",
                )
            ),
            "immobilized in a plaster cast",
            *(
                f"{a} leg {b}"
                for a in (
                    "left",
                    "right",
                )
                for b in (
                    "paralysis",
                    "weakness",
                    "paresis",
                )
            ),
            *("leg in pop", "leg in cast", "in below knee cast", "in below-knee pop", "bk pop", "ak pop"),
            *("below knee pop", "above knee pop", "backslab", "in backslab", "leg in backslab"),
            *("ankle in plaster", "ankle in cast", "ankle in pop", "ankle in boot", "in aircast boot"),
            *("aircast boot", "moon boot", "dense hemiparesis", "paraplegic", "tetraplegic", "cast on leg"),
            *("leg cast on", "plaster cast on leg", "leg in plaster cast", "plaster removed last week"),
            *("cast removed last week", "plaster off last week", "plaster off 1/52 ago", "pop off 1/52 ago"),
            *("cast off 1/52 ago", "hemiplegic", "knee immobiliser", "cricket pad splint"),
            *("in a plaster cast", "recent plaster", "recent pop", "recent cast", "recent leg cast"),
            "equinus cast",
            "back slab",
            "in a backslab",
            "below knee cast",
            "above knee cast",
            "full leg cast",
            "walking boot",
            "cast boot",
            "leg immobilised",
            "leg brace locked",
            "richard splint",
            "l hemiplegia",
            "r hemiplegia",
            "left hemiplegia",
            "right hemiplegia",
            "l hemiparesis",
            "r hemiparesis",
            "dense hemiplegia",
            "leg paralysed",
            "flaccid leg",
            "foot drop on that side",
        ),
        opposites=(
            *("no plaster or weakness", "no paralysis or plaster", "no pop/paresis", "no plaster/paralysis"),
            *("no paralysis/plaster", "no paresis or plaster", "no paralysis, paresis or plaster"),
            *("no immobilisation of leg", "no plaster/paresis", "no cast or paralysis"),
            *("no paralysis or cast", "no paresis/pop", "no plaster or paralysis", "no pop or paralysis"),
            "no cast, no weakness",
            "no cast or weakness",
            "no plaster",
            "no pop",
            "no paralysis",
            "no leg weakness",
            "no weakness of legs",
            "no weakness in legs",
            "no weakness of the leg",
            "not been in plaster",
            "never in plaster",
            "power in the leg is full",
            "power full in legs",
            "normal power in legs",
            "legs power 5/5",
            "power 5/5 legs",
            "power 5/5 lower limbs",
            "no plaster cast",
            "no immobilisation of the leg",
            "no hemiplegia",
            "no paresis",
            "no recent cast",
            "no recent plaster",
            "no boot or cast",
            "no splint",
        ),
        parts=(
            (
                *("paralysis", "paresis", "leg weakness", "weakness", "hemiparesis", "leg paralysis"),
                *("paralysis of leg", "neuro deficit"),
            ),
            (
                *("plaster", "cast", "pop", "plaster cast", "leg cast", "backslab", "immobilisation"),
                *("plaster immobilisation", "recent plaster", "recent cast", "splint"),
            ),
        ),
    ),
]
MajorSurgeryWithinTwelveWeeks = Annotated[
    bool,
    Criterion(
        "major surgery under general or regional anaesthesia within the last 12 weeks",
        timed=MAJOR_OPERATIONS,
        terms=(
            "recent major surgery",
            "major surgery within 12 weeks",
            "major surgery in the past 12 weeks",
            *(
                f"major surgery {a} the {b} {c}"
                for a in (
                    "in",
                    "within",
                )
                for b in (
                    "past",
                    "last",
                    "previous",
                )
                for c in (
                    "twelve weeks",
                    "12 weeks",
                    "3 months",
                    "three months",
                    "month",
                    "8 weeks",
                    "two months",
                    "2 months",
                )
            ),
            "recent major surgical procedure",
            "recent major operation",
            "major surgery within three months",
            *(
                f"major surgery {a} weeks ago"
                for a in (
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "eight",
                    "ten",
                    "2",
                    "3",
                    "4",
                    "5",
                    "6",
                    "7",
                    "8",
                    "9",
                    "10",
                    "11",
                )
            ),
            "major surgery a month ago",
            "major surgery one month ago",
            "major surgery two months ago",
            "major surgery 2 months ago",
            "major surgery 1 month ago",
        ),
        includes=(
            "recent hip replacement",
            "recent knee replacement",
            "recent arthroplasty",
            "recent laparotomy",
            *(
                f"recent {a} surgery"
                for a in (
                    "hip",
                    "knee",
                    "abdominal",
                    "cardiac",
                    "spinal",
                    "spine",
                    "pelvic",
                    "orthopedic",
                    "orthopaedic",
                    "bowel",
                    "colorectal",
                    "gynecologic",
                    "gynaecological",
                    "open heart",
                )
            ),
            *(
                f"recent {a} {b}"
                for a in (
                    "total hip",
                    "total knee",
                    "hip",
                    "knee",
                )
                for b in (
                    "replacement",
                    "arthroplasty",
                )
            ),
            *(
                f"{a} {b} weeks ago"
                for a in (
                    "hip replacement",
                    "knee replacement",
                    "hip surgery",
                    "knee surgery",
                    "hip arthroplasty",
                    "knee arthroplasty",
                    "hip replacement surgery",
                    "knee replacement surgery",
                    "abdominal surgery",
                    "hip fracture surgery",
                )
                for b in (
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "eight",
                    "ten",
                    "2",
                    "3",
                    "4",
                    "5",
                    "6",
                    "7",
                    "8",
                    "9",
                    "10",
                    "11",
                )
            ),
            *(
                f"{a} {b} ago"
                for a in (
                    "hip replacement",
                    "knee replacement",
                    "hip surgery",
                    "knee surgery",
                    "hip replacement surgery",
                    "knee replacement surgery",
                    "major knee surgery",
                    "major hip surgery",
                    "abdominal surgery",
                )
                for b in (
                    "a month",
                    "one month",
                    "two months",
                    "1 month",
                    "2 months",
                )
            ),
            *(
                f"recent surgery under {a} {b}"
                for a in (
                    "general",
                    "regional",
                    "spinal",
                )
                for b in (
                    "anesthesia",
                    "anaesthesia",
                )
            ),
            *(
                f"{operation} {when}"
                for operation in ("major surgery", *_OPERATIONS_OF_INPATIENTS)
                for when in (*_WITHIN_A_MONTH, *_WITHIN_TWELVE_WEEKS)
            ),
        ),
        wider=(
            "recent surgery",
            "recent operation",
            "major surgery",
            "surgery in the past 3 months",
            "surgery within the past 3 months",
            "recent surgical procedure",
        ),
        opposites=(
            *("no surgery in last 12 weeks", "no recent op", "no recent ops", "no surgery in last 3/12"),
            *("no operations", "no recent surgery or immobility", "no surgery in 12/52"),
            *("no surgery last 12 weeks", "no op in last 12/52", "no surgery/immob"),
            *("no recent surgery/immobility", "no surgery in last 3 months", "no surgery recently"),
            *("never had surgery", "no ops", "no surgeries"),
            "not been under the knife",
            "no recent surgery",
            "no surgery this year",
            "no surgery in past 3 months",
            "no ops this year",
            "no ops in last 3 months",
            "no surg last 3/12",
            "no recent major surgery",
            "no major surgery",
            "never had an operation",
            "no operation",
            "no recent operation",
            "no recent operations",
            "no previous surgery",
            "no ops ever",
            "no surgery",
            "no ops recently",
            "nil surgery",
            "no surg/immob",
            "no surg/immob/trauma",
            "no surgery/immobility",
        ),
    ),
]
DeepVeinTenderness = Annotated[
    bool,
    Criterion(
        "tenderness localised along the deep veins of the leg",
        terms=(
            "tenderness along the deep venous system",
            "tenderness along the deep veins",
            "localized tenderness along the deep venous system",
            "localised tenderness along the deep venous system",
            "calf tenderness",
            "tender calf",
            "tenderness along the deep venous distribution",
            "tenderness over the deep veins",
            "deep vein tenderness",
            "deep venous tenderness",
            "calf tender to palpation",
            "tenderness in the calf",
            "tenderness of the calf",
            "calf is tender",
            "calf was tender",
            "tender along the deep veins",
            "tender along deep veins",
            "tenderness along deep veins",
            "tenderness along medial calf",
            "tenderness along the medial calf",
            "tenderness along the deep vein system",
            *(
                f"tenderness along the {a} {b}"
                for a in (
                    "deep venous",
                    "deep vein",
                )
                for b in (
                    "system",
                    "distribution",
                    "pathway",
                    "tract",
                )
            ),
            "pain along the deep veins",
            "pain on deep vein palpation",
            "pain on deep venous palpation",
            *(
                f"tenderness {a} {b} {c}calf"
                for a in (
                    "of",
                    "in",
                    "over",
                )
                for b in (
                    "his",
                    "her",
                    "the",
                )
                for c in (
                    "left ",
                    "right ",
                    "",
                )
            ),
            *(
                f"localized tenderness {a} {b} {c}{d}"
                for a in (
                    "of",
                    "in",
                    "over",
                )
                for b in (
                    "his",
                    "her",
                    "the",
                )
                for c in (
                    "left ",
                    "right ",
                    "",
                )
                for d in (
                    "leg",
                    "calf",
                    "lower leg",
                    "lower limb",
                    "lower extremity",
                )
            ),
            *(
                f"localised tenderness {a} {b} {c}{d}"
                for a in (
                    "of",
                    "in",
                    "over",
                )
                for b in (
                    "his",
                    "her",
                    "the",
                )
                for c in (
                    "left ",
                    "right ",
                    "",
                )
                for d in (
                    "leg",
                    "calf",
                    "lower leg",
                    "lower limb",
                    "lower extremity",
                )
            ),
            "left calf tenderness",
            "right calf tenderness",
            "calf pain on palpation",
            "painful calf on palpation",
            "calf is tender to palpation",
            *("calf ttp", "ttp calf", "calf tender", "calf very tender", "calf sore to squeeze"),
            *("tender on calf squeeze", "tender calf on palpation", "tender l calf", "tender r calf"),
            *("tender deep veins", "tender along dv", "tender over deep veins"),
            *("tender along popliteal vein", "tender over popliteal fossa and calf"),
            *("tender along femoral vein", "tender calf and thigh", "calf tender on palp"),
            *("calf tender on deep palp", "tender to squeeze calf", "calf squeeze tender"),
            *("left calf tender", "right calf tender", "tender medial thigh along femoral vein"),
            *("posterior calf tenderness", "tender posterior calf", "tender over deep venous system"),
            "tender along deep venous system",
        ),
        wider=(
            "leg tenderness",
            "lower extremity tenderness",
            "leg pain on palpation",
            "calf swelling or tenderness",
            "leg swelling or tenderness",
        ),
        includes=(
            *(
                f"tenderness {a} {b} {c}{d}"
                for a in (
                    "of",
                    "in",
                    "over",
                )
                for b in (
                    "his",
                    "her",
                    "the",
                )
                for c in (
                    "left ",
                    "right ",
                )
                for d in (
                    "leg",
                    "lower leg",
                    "thigh",
                    "lower limb",
                    "lower extremity",
                )
            ),
            "popliteal tenderness",
            "thigh tenderness",
            "calf pain on squeezing",
            "left leg tenderness",
            "right leg tenderness",
            "tender along popliteal",
            "tender along the popliteal",
            "tender popliteal fossa",
            "popliteal fossa tenderness",
            "tender over popliteal vein",
            "tender over the popliteal vein",
            "tender over femoral vein",
            "tender over the femoral vein",
            "tender along the femoral vein",
            "tender over the deep veins",
            "tender along calf veins",
            "tender over calf veins",
            "tender over the calf veins",
            "tender post calf",
            "tender along posterior tibial vein",
            "tender in deep veins",
            "tender adductor canal",
            "tender over adductor canal",
            "tender along course of deep veins",
            "tender along venous tree",
            "tender along the venous system",
            "tender deep venous system",
        ),
        opposites=(
            *("calf non-tender", "calves soft non-tender", "calves snt", "csnt", "calves soft, non tender"),
            *("calves soft and non-tender", "calves nt", "calf snt", "calf not tender", "calves not tender"),
            *("calf soft nt", "calf soft non-tender", "calves non-tender", "no calf tenderness", "calf nt"),
            *("no deep vein tenderness", "no deep venous tenderness", "nontender calf", "nontender calves"),
            *("calves sn-t", "calves soft nontender", "soft non-tender calves", "calves soft and nontender"),
            "calf soft and non-tender",
            "calf soft, non-tender",
            "no tenderness over deep veins",
            "no tenderness along deep veins",
            "not tender over deep veins",
            "no tenderness along the deep veins",
            "not tender along deep veins",
            "calves soft, non-tender",
            "no venous tenderness",
            "deep veins not tender",
            "deep veins non-tender",
            "no popliteal tenderness",
        ),
    ),
]
EntireLegSwollen = Annotated[
    bool,
    Criterion(
        "the entire leg is swollen",
        terms=(
            "entire leg swollen",
            "entire leg swelling",
            "whole leg swollen",
            "swelling of the entire leg",
            "whole leg swelling",
            "whole leg is swollen",
            "whole leg was swollen",
            "entire leg is swollen",
            "entire leg was swollen",
            "swelling of the whole leg",
            "swelling in the entire leg",
            "entire lower extremity swelling",
            "entire lower limb swelling",
            "swelling of the entire lower extremity",
            "swelling of the entire lower limb",
            "swollen entire leg",
            "whole-leg oedema",
            "whole-leg edema",
            *(
                f"entire {side} {leg}{end}"
                for side in ("left", "right")
                for leg in ("leg", "lower limb", "lower extremity")
                for end in (" swelling", " swollen", " is swollen", " was swollen")
            ),
            *(
                f"swelling {of} {whose} {all_} {side} {leg}"
                for of in ("of", "in")
                for whose in ("the", "his", "her")
                for all_ in ("entire", "whole")
                for side in ("left", "right")
                for leg in ("leg", "lower limb", "lower extremity")
            ),
            *(
                f"{a} {b}"
                for a in (
                    "entire limb",
                    "whole limb",
                    "full leg",
                    "complete leg",
                    "whole lower limb",
                    "whole lower extremity",
                )
                for b in (
                    "swelling",
                    "swollen",
                    "edema",
                    "oedema",
                )
            ),
            "entire leg is edematous",
            "entire leg edema",
            "swelling throughout the leg",
            "swelling throughout the limb",
            "swelling throughout the lower limb",
            "swelling throughout the lower extremity",
            "leg swollen throughout",
            "diffuse swelling of the leg",
            "diffuse swelling of the left leg",
            "diffuse swelling of the right leg",
            "diffuse swelling of the lower limb",
            "diffuse swelling of the lower extremity",
            "leg is diffusely swollen",
            *(
                f"swelling involving the {a} {b}"
                for a in (
                    "entire",
                    "whole",
                )
                for b in (
                    "leg",
                    "limb",
                    "lower limb",
                    "lower extremity",
                )
            ),
            *(
                f"edema of the {a} {b}"
                for a in (
                    "entire",
                    "whole",
                )
                for b in (
                    "leg",
                    "limb",
                    "lower limb",
                )
            ),
            *(
                f"{a} {b} {c} entire {d}"
                for a in (
                    "swelling",
                    "edema",
                    "oedema",
                )
                for b in (
                    "in",
                    "of",
                )
                for c in (
                    "his",
                    "her",
                    "the",
                )
                for d in (
                    "leg",
                    "lower limb",
                    "lower extremity",
                    "limb",
                )
            ),
            "swelling of an entire leg",
            "swelling in one entire leg",
            *("whole leg up", "leg swollen to groin", "swollen to the groin", "swollen to groin"),
            *("swollen up to groin", "swelling to groin", "swelling to the groin", "whole leg oedematous"),
            *("thigh and calf swollen", "whole l leg swollen", "whole r leg swollen"),
            *("leg swollen from groin to ankle", "swollen toes to groin", "leg swollen up to the groin"),
            *("swollen whole leg", "whole of the leg swollen", "calf and thigh swelling"),
        ),
        wider=(
            "leg swelling",
            "lower extremity swelling",
            "lower limb swelling",
            "leg oedema",
            "swelling of the leg",
            "swelling of the legs",
            "edema",
        ),
        includes=(
            "swelling of the thigh and calf",
            "thigh and calf swelling",
            "swelling up to the groin",
            "swelling extending to the groin",
            "swollen from groin to ankle",
            "swollen from groin to foot",
            "swollen from foot to groin",
            "swollen ankle to groin",
            "swelling up to groin",
            "leg swollen from groin down",
            "leg swollen from the groin down",
            "thigh+calf swollen",
            "thigh + calf swollen",
            "calf and thigh swollen",
            "calf + thigh swollen",
            "calf and thigh both swollen",
            "calf & thigh swollen",
            "thigh & calf swollen",
            "leg swollen to mid-thigh and above",
            "leg swollen to thigh",
            "leg swollen up to thigh",
            "entire limb swollen",
            "full length of leg swollen",
            "leg swollen top to bottom",
            "whole limb swollen",
            "swollen up to the thigh",
            "swollen up to thigh",
        ),
        opposites=(
            "swelling limited to the calf",
            "swelling confined to the calf",
            "swelling below the knee only",
            "calf swelling only",
            "swelling only of the calf",
            "no swelling of the leg",
            "legs are not swollen",
            "no leg swelling",
            *("only calf swollen", "calf only swollen", "thigh normal", "swelling below knee only"),
            *("swelling below knee", "calf swelling, thigh normal", "whole leg not swollen"),
            *("swelling confined to calf", "thigh not swollen", "thighs equal", "legs equal"),
            *("not whole leg", "calves equal", "no leg oedema or swelling"),
            *("swelling to the knee only", "swollen to knee only", "no swelling or oedema"),
            "below knee only",
            "below the knee only",
            "thigh looks normal",
            "thigh spared",
            "thigh unaffected",
            "thigh fine",
            "thigh ok",
            "thigh nad",
            "swelling limited to calf",
            "only the calf swollen",
            "only below knee",
            "no thigh swelling",
            "not the whole leg",
            "not entire leg",
            "not whole leg swelling",
            "thighs symmetrical",
            "thigh slim",
            "swelling to knee only",
            "swollen below knee only",
        ),
    ),
]
PittingOedemaOneLeg = Annotated[
    bool,
    Criterion(
        "pitting oedema of the symptomatic leg only",
        terms=(
            "pitting oedema confined to the symptomatic leg",
            "pitting edema confined to the symptomatic leg",
            "unilateral pitting oedema",
            "unilateral pitting edema",
            *(
                f"pitting oedema {side} {only}"
                for side in ("left", "right")
                for only in ("only", "leg", "leg only", "calf", "calf only")
            ),
            *(
                f"pitting {oedema} confined to {whose} {side} leg"
                for oedema in ("oedema", "edema")
                for whose in ("his", "her", "the")
                for side in ("left", "right")
            ),
            "pitting edema in the symptomatic leg",
            "pitting oedema in the symptomatic leg",
            "pitting edema of the symptomatic leg",
            "pitting edema on the symptomatic side",
            "asymmetric pitting edema",
            "asymmetric pitting oedema",
            *(
                f"pitting {oedema} {of} {whose} {side} {leg}"
                for oedema in ("oedema", "edema")
                for of in ("of", "in")
                for whose in ("the", "his", "her")
                for side in ("left", "right")
                for leg in ("leg", "calf", "lower limb", "lower extremity")
            ),
            *(
                f"{side} {leg} pitting {oedema}"
                for side in ("left", "right")
                for leg in ("leg", "calf", "lower extremity", "lower limb")
                for oedema in ("oedema", "edema")
            ),
            *(
                f"{a} pitting {b}"
                for a in (
                    "right-sided",
                    "left-sided",
                    "unilateral leg",
                    "asymmetrical",
                    "one-sided",
                )
                for b in (
                    "edema",
                    "oedema",
                )
            ),
            "unilateral edema with pitting",
            "unilateral pitting swelling",
            *(
                f"pitting {a} {b} {c} {d} {e}"
                for a in (
                    "edema",
                    "oedema",
                )
                for b in (
                    "on",
                    "over",
                )
                for c in (
                    "his",
                    "her",
                    "the",
                )
                for d in (
                    "left",
                    "right",
                    "affected",
                    "symptomatic",
                )
                for e in (
                    "side",
                    "leg",
                    "calf",
                    "lower limb",
                )
            ),
            *(
                f"pitting {a} {b} {c} {d} {e}"
                for a in (
                    "edema",
                    "oedema",
                )
                for b in (
                    "of",
                    "in",
                )
                for c in (
                    "his",
                    "her",
                    "the",
                )
                for d in (
                    "affected",
                    "symptomatic",
                    "swollen",
                )
                for e in (
                    "leg",
                    "calf",
                    "limb",
                )
            ),
            *(
                f"pitting {a} limited to {b} leg"
                for a in (
                    "edema",
                    "oedema",
                )
                for b in (
                    "one",
                    "the affected",
                    "the symptomatic",
                    "the left",
                    "the right",
                )
            ),
            *(
                f"pitting {a} {b} {c} leg"
                for a in (
                    "edema",
                    "oedema",
                )
                for b in (
                    "of",
                    "in",
                )
                for c in (
                    "one",
                    "only one",
                )
            ),
            "pitting edema greater in the symptomatic leg",
            *("pitting oedema of left leg", "pitting oedema of right leg", "pitting l leg only"),
            *("pitting r leg only", "unilateral pitting", "pitting swelling of the left leg"),
            *("pitting swelling of the right leg", "pitting on left only", "pitting on right only"),
            *("pitting left ankle only", "pitting right ankle only", "pitting oedema to the left shin"),
            *("pitting oedema to the right shin", "pitting oedema in symptomatic leg"),
            *("pitting oedema symptomatic leg", "pits on left only", "pits on right only"),
            "unilateral pitting oedema to knee",
        ),
        wider=(
            "pitting oedema",
            "pitting edema",
            "leg oedema",
            "leg edema",
            "lower extremity edema",
            "lower limb edema",
            "pedal edema",
            "peripheral edema",
        ),
        opposites=(
            *("non-pitting", "not pitting", "bilateral pitting oedema", "bilateral pitting"),
            *(
                "bilateral oedema",
                "pitting both legs",
                "pitting oedema both legs",
                "no pitting",
            ),
            *("nil oedema", "bilateral leg oedema", "bilateral pedal oedema"),
            "both legs pit",
            "legs pit bilaterally",
            "pitting bilaterally",
            "pitting oedema bilaterally",
            "pitting oedema of both legs",
            "pits both sides",
            "pits equally both sides",
            "both ankles pit",
            "bilat pitting oedema",
            "no pitting oedema",
            "doesn't pit",
            "does not pit",
            "no leg oedema",
            "no peripheral oedema",
            "no oedema either leg",
            "no ankle oedema",
            "no oedema",
        ),
        includes=(
            "pits l only",
            "pits r only",
            "pits left only",
            "pits right only",
            "pits on the left only",
            "pits on the right only",
            "pitting l only",
            "pitting r only",
            "pitting left only",
            "pitting right only",
            "pitting oedema l only",
            "pitting oedema r only",
            "pitting oedema left only",
            "pitting oedema right only",
            "pitting oedema on left",
            "pitting oedema on right",
            "pitting oedema l leg",
            "pitting oedema r leg",
            "pitting oedema left leg",
            "pitting oedema right leg",
            "pitting left leg",
            "pitting right leg",
            "pitting l leg",
            "pitting r leg",
            "left leg pits",
            "right leg pits",
            "l leg pits",
            "r leg pits",
            "left calf pits",
            "right calf pits",
            "pitting one side only",
            "pitting on that side only",
            "pitting affected leg only",
        ),
    ),
]
CollateralVeins = Annotated[
    bool,
    Criterion(
        "collateral superficial veins that are not varicose",
        terms=(
            "collateral superficial veins",
            "collateral veins",
            "nonvaricose superficial veins",
            "non-varicose superficial veins",
            "dilated superficial veins",
            "prominent superficial veins",
            "superficial collateral veins",
            "visible superficial veins",
            "distended superficial veins",
            "venous collaterals",
            "superficial vein prominence",
            "prominence of the superficial veins",
            "superficial venous dilatation",
            "superficial venous dilation",
            "superficial venous collaterals",
            "collateral venous circulation",
            "superficial vein distension",
            "superficial vein distention",
            "superficial vein dilation",
            "superficial vein dilatation",
            "collateral venous network",
            "superficial collateral circulation",
            "collateral superficial venous",
            "nonvaricose collateral veins",
            "non-varicose collateral veins",
            "collateral nonvaricose superficial veins",
            "collateral non-varicose superficial veins",
            "engorged superficial veins",
            *("collateral veins visible", "dilated collaterals", "superficial collaterals"),
            *("distended non-varicose veins", "prominent collaterals", "prominent superficial collaterals"),
            "dilated superficial collateral veins",
        ),
        opposites=(
            *("no collaterals", "no dilated veins", "varicose veins only", "no superficial veins"),
            *("no prominent veins", "no visible veins", "no distended veins"),
            "no collateral veins",
            "no dilated superficial veins",
            "no superficial vein dilatation",
            "no superficial venous collaterals",
            "no visible collaterals",
            "no venous collaterals",
            "only varicose veins",
            "superficial veins normal",
            "no superficial dilated veins",
            "no prominent superficial veins",
        ),
        includes=(
            "collaterals visible",
            "superficial veins dilated",
            "collateral veins on shin",
        ),
    ),
]
PreviousDvt = Annotated[
    bool,
    Criterion(
        "previous deep vein thrombosis, documented",
        terms=(
            "previous dvt",
            "prior dvt",
            "past dvt",
            "history of dvt",
            "h/o dvt",
            "previous deep vein thrombosis",
            "prior deep vein thrombosis",
            "history of deep vein thrombosis",
            "history of deep venous thrombosis",
            "previously documented dvt",
            "previously diagnosed dvt",
            "previously documented deep vein thrombosis",
            "previously diagnosed deep vein thrombosis",
            "previously confirmed dvt",
            "previously confirmed deep vein thrombosis",
            "past history of dvt",
            "prior history of dvt",
            "past medical history of dvt",
            "prior deep venous thrombosis",
            "previous deep venous thrombosis",
            "previous lower extremity dvt",
            "prior lower extremity dvt",
            "previous episode of dvt",
            "dvt in the past",
            "deep vein thrombosis in the past",
            "known history of dvt",
            "past deep vein thrombosis",
            "hx of dvt",
            *(
                f"{a} {b} episode"
                for a in (
                    "prior",
                    "previous",
                    "past",
                )
                for b in (
                    "dvt",
                    "deep vein thrombosis",
                )
            ),
            *(
                f"{a} episode of {b}"
                for a in (
                    "prior",
                    "previous",
                    "past",
                )
                for b in (
                    "dvt",
                    "deep vein thrombosis",
                    "deep venous thrombosis",
                )
            ),
            *(
                f"history of {a}{b} {c}"
                for a in (
                    "a ",
                    "",
                )
                for b in (
                    "documented",
                    "known",
                    "previous",
                    "previously documented",
                    "prior",
                    "confirmed",
                )
                for c in (
                    "dvt",
                    "deep vein thrombosis",
                )
            ),
            "documented dvt in the past",
            "documented deep vein thrombosis in the past",
            "documented history of dvt",
            "documented history of deep vein thrombosis",
            *(
                f"{a} {b} ago"
                for a in (
                    "dvt",
                    "deep vein thrombosis",
                )
                for b in (
                    "a year",
                    "one year",
                    "1 year",
                    "two years",
                    "2 years",
                    "three years",
                    "3 years",
                    "five years",
                    "5 years",
                    "several years",
                    "many years",
                    "years",
                )
            ),
            "personal history of dvt",
            "has had a dvt before",
            "previously had a dvt",
            "previously suffered a dvt",
            "dvt previously",
            *("pmh dvt", "pmhx dvt", "pmh: dvt", "pmh of dvt", "hx dvt", "previous left leg dvt"),
            *("previous right leg dvt", "previous provoked dvt", "previous unprovoked dvt", "old dvt"),
            *("previous popliteal dvt", "previous femoral dvt", "previous iliofemoral dvt", "previous l dvt"),
            *("previous r dvt", "post-thrombotic syndrome after dvt", "2nd dvt", "second dvt"),
            *("previous leg clot", "previous clot in leg", "clot in leg before"),
        ),
        includes=(
            "recurrent dvt",
            "recurrent deep vein thrombosis",
            "recurrent dvts",
            "previous fem-pop dvt",
            "previous ilio-femoral dvt",
            "previous calf dvt",
            "previous below knee dvt",
            "previous above knee dvt",
            "third dvt",
            "prev dvt",
            "previous clot in the leg",
            "post-thrombotic syndrome",
            "post-phlebitic limb",
            "post-phlebitic syndrome",
        ),
        wider=(
            *(
                f"{a}{b}"
                for a in (
                    "history of ",
                    "previous ",
                    "prior ",
                    "previously diagnosed ",
                    "past ",
                    "known ",
                    "",
                )
                for b in (
                    "pe or dvt",
                    "dvt or pe",
                    "deep vein thrombosis or pulmonary embolism",
                    "pulmonary embolism or deep vein thrombosis",
                )
            ),
            *(
                f"{a} {b}"
                for a in (
                    "history of",
                    "previous",
                    "prior",
                    "past",
                )
                for b in (
                    "venous thromboembolism",
                    "vte",
                    "blood clots",
                    "thromboembolic events",
                    "thromboembolic disease",
                    "thromboembolism",
                    "thrombosis",
                    "venous thrombosis",
                )
            ),
            "thromboembolic disease",
            "thromboembolic events",
            "blood clots",
        ),
        opposites=(
            *("never had a clot", "never had dvt", "never had a dvt", "no previous clots", "no previous vte"),
            *("no prior vte", "no hx vte", "no hx of vte", "no prior clots", "no hx dvt", "no hx of clots"),
            *("no hx clots", "no prev dvt", "no personal hx vte", "no personal history of vte"),
            *("no previous dvt/pe", "no hx dvt/pe", "no hx of dvt/pe", "no prior dvt/pe", "no pmh dvt/pe"),
            *("no dvt/pe before", "no previous pe/dvt", "no hx pe/dvt", "no prior pe/dvt"),
            *("never had dvt/pe", "never had a clot before", "no previous thrombosis"),
            "never dvt",
            "no dvt before",
            "no dvts before",
            "no previous dvt",
            "nil prev dvt",
            "nil previous dvt",
            "no prior dvt",
            "no hx of dvt",
            "no pmh dvt",
            "no dvt in past",
            "no dvt in the past",
            "never had clots",
            "no clots before",
            "no previous clot",
            "no prev clots",
            "no vte before",
            "no prev vte",
            "nil prev vte",
            "no pmh vte",
            "no prev dvt/pe",
            "nil prev dvt/pe",
            "no clots ever",
            "no clots in the past",
            "first dvt",
            "previous superficial phlebitis only",
            "previous superficial thrombophlebitis only",
        ),
    ),
]
AlternativeAsLikely = Annotated[
    bool,
    Criterion(
        "an alternative diagnosis is at least as likely as deep vein thrombosis, in the clinician's judgement",
        terms=(
            "alternative diagnosis at least as likely as dvt",
            "alternative diagnosis as likely as dvt",
            "alternative diagnosis more likely",
            "alternative diagnosis is more likely",
            "alternative diagnosis at least as likely",
            "alternative diagnosis is at least as likely",
            "alternative diagnosis is at least as likely as dvt",
            "alternative diagnosis as likely",
            "alternative diagnosis is as likely",
            "alternative diagnosis equally likely",
            "alternative diagnosis is equally likely",
            "another diagnosis is more likely",
            "another diagnosis is as likely",
            "alternative diagnosis more likely than dvt",
            "alternative diagnosis is more likely than dvt",
            "alternative diagnosis as probable as dvt",
            "another diagnosis at least as likely",
            "other diagnosis at least as likely",
            "alternative diagnosis is as likely as dvt",
            "alternative explanation is more likely",
            "alternative diagnosis is more probable",
            "more likely alternative diagnosis",
            *("cellulitis more likely", "more likely cellulitis", "baker's cyst more likely"),
            *("more likely baker's cyst", "ruptured baker's cyst more likely", "muscle strain more likely"),
            *("more likely muscle strain", "cellulitis at least as likely", "alt dx as likely"),
            *("alt dx more likely", "alternative dx as likely", "alternative dx more likely"),
            *("alternative dx at least as likely", "alt diagnosis as likely", "alt diagnosis more likely"),
            *("other dx more likely", "haematoma more likely", "more likely haematoma"),
            "dvt less likely than cellulitis",
        ),
        opposites=(
            "no alternative diagnosis",
            "alternative diagnosis less likely",
            "alternative diagnosis is less likely",
            "alternative diagnosis is unlikely",
            "dvt is the most likely diagnosis",
            "dvt is the leading diagnosis",
            "no alternative explanation",
            "no other explanation",
            "no alternative diagnosis to dvt",
            "no likely alternative diagnosis",
            "no other likely diagnosis",
            "no more likely diagnosis",
            "dvt is most likely",
            "deep vein thrombosis is the most likely diagnosis",
            *("no alt dx", "no alternative dx", "dvt most likely", "dvt the most likely"),
            *("dvt most likely dx", "no other cause for swelling", "nothing else to explain it"),
            *("no other explanation for swelling", "dvt likeliest", "no more likely dx"),
            "no alt diagnosis",
            "no other diagnosis more likely",
            "nothing else to explain",
            "nothing else fits",
            "dvt most likely diagnosis",
            "dvt tops",
            "dvt until proven otherwise",
            "most likely dvt",
            "alternatives less likely",
            "alternative less likely",
            "no other likely cause",
            "no other cause as likely",
            "no evidence of cellulitis or baker's",
            "nothing more likely",
        ),
        wider=(
            "alternative diagnosis to dvt",
            "alternative diagnosis",
        ),
        includes=(
            "more likely than clot",
            "more likely than dvt",
            "more likely ruptured baker's cyst",
            "ruptured baker's more likely",
            "more likely muscle tear",
            "muscle tear more likely",
            "calf tear more likely",
            "more likely gastrocnemius tear",
            "gastroc tear more likely",
            "more likely oedema from heart failure",
            "more likely lymphoedema",
            "treating as cellulitis",
            "cellulitis as likely",
            "cellulitis equally likely",
            "baker's equally likely",
            "baker's cyst as likely",
            "probably cellulitis rather than dvt",
            "clinically cellulitis",
        ),
    ),
]
GeneralAnaesthesiaWithinMonth = Annotated[
    bool,
    Criterion(
        "surgery under general anaesthesia within the last month",
        timed=OPERATIONS,
        terms=(
            "surgery within the last month",
            "surgery in the past month",
            "surgery in the last month",
            "general anaesthesia within the last month",
            "general anesthesia within the last month",
            "recent surgery under general anesthesia",
            "recent surgery under general anaesthesia",
            "surgery under general anesthesia within the past month",
            "surgery under general anesthesia within the last month",
            "surgery within the past month",
            "surgery within one month",
            "surgery within a month",
            "surgery in the past 4 weeks",
            "surgery within the past 4 weeks",
            "surgery in the last four weeks",
            "surgery this month",
            "recent operation under general anesthesia",
            "recent general anesthesia",
            *(
                f"general {a} {b}"
                for a in (
                    "anesthesia",
                    "anaesthesia",
                )
                for b in (
                    "last week",
                    "last month",
                    "this month",
                    "within a month",
                    "within the past month",
                    "in the past month",
                    "in the last month",
                )
            ),
        ),
        includes=(
            "surgery last week",
            "recent major surgery",
            *(
                f"surgery {count} ago"
                for count in (
                    "a week",
                    "one week",
                    "1 week",
                    "two weeks",
                    "2 weeks",
                    "three weeks",
                    "3 weeks",
                    "ten days",
                    "10 days",
                    "five days",
                    "5 days",
                )
            ),
            *(
                f"recent surgery for a {a} fracture"
                for a in (
                    "lower limb",
                    "lower extremity",
                    "leg",
                    "hip",
                    "femur",
                    "femoral",
                    "tibia",
                    "tibial",
                    "ankle",
                    "fibula",
                    "fibular",
                    "foot",
                    "femoral neck",
                    "tibial plateau",
                )
            ),
            *(
                f"recent surgery for a fractured {a}"
                for a in (
                    "hip",
                    "femur",
                    "tibia",
                    "leg",
                    "ankle",
                    "fibula",
                )
            ),
            *(
                f"recent surgery for {a} fracture"
                for a in (
                    "lower limb",
                    "lower extremity",
                    "leg",
                    "hip",
                    "femur",
                    "femoral",
                    "tibia",
                    "tibial",
                    "ankle",
                    "fibula",
                    "fibular",
                    "foot",
                    "femoral neck",
                    "tibial plateau",
                )
            ),
            *(
                f"surgery under general {a} {b} ago"
                for a in (
                    "anesthesia",
                    "anaesthesia",
                )
                for b in (
                    "a week",
                    "one week",
                    "1 week",
                    "two weeks",
                    "2 weeks",
                    "three weeks",
                    "3 weeks",
                    "a few weeks",
                    "several days",
                    "a few days",
                    "ten days",
                    "10 days",
                )
            ),
            *(
                f"surgery for a {a} fracture {b} ago"
                for a in (
                    "lower limb",
                    "lower extremity",
                    "leg",
                    "hip",
                    "femur",
                    "femoral",
                    "tibia",
                    "tibial",
                    "ankle",
                    "fibula",
                    "fibular",
                    "foot",
                    "femoral neck",
                    "tibial plateau",
                )
                for b in (
                    "a week",
                    "one week",
                    "1 week",
                    "two weeks",
                    "2 weeks",
                    "three weeks",
                    "3 weeks",
                    "a few weeks",
                    "several days",
                    "a few days",
                    "ten days",
                    "10 days",
                )
            ),
            *(
                f"{a} {b} ago"
                for a in (
                    "surgery",
                    "operation",
                )
                for b in (
                    "a few weeks",
                    "a few days",
                    "several days",
                )
            ),
            "recent hip surgery",
            "recent knee surgery",
            "recent abdominal surgery",
            "surgery last month",
            "recent ga",
            *("ga op last week", "ga within last month", "ga in last month", "ga in last 4/52"),
            *(f"{operation} {when}" for operation in _UNDER_GENERAL_ANAESTHESIA for when in _WITHIN_A_MONTH),
        ),
        wider=(
            "recent surgery",
            "recent operation",
            "surgery in the past 3 months",
            "recent surgical procedure",
            *(
                f"{a} or {b}"
                for a in (
                    "recent surgery",
                    "surgery",
                )
                for b in (
                    "fracture",
                    "lower limb fracture",
                    "leg fracture",
                )
            ),
            "surgeries or fractures",
            "recent surgeries or fractures",
            "recent surgeries or lower limb fractures",
            "recent surgery or leg fracture",
        ),
        opposites=(
            *("no recent ga", "no ga in last month", "no recent surgery or fracture", "no recent op"),
            *("no surgery in last month", "no surgery under ga", "no surgery/fracture"),
            *("no surgery in the last month", "no recent surgery/fracture", "no ops", "no recent ops"),
            *("no surgery or #", "no recent surgery or #", "no surgery or fractures"),
            "no ga",
            "no general anaesthetic",
            "no recent general anaesthetic",
            "spinal, not ga",
            "under spinal",
            "under spinal anaesthetic",
            "spinal not ga",
            "spinal anaesthetic only",
            "under regional block",
            "never had a ga",
            "never had a general anaesthetic",
            "never had an anaesthetic",
            "no recent surgery",
            "no recent operations",
            "no surgery recently",
            "no ops recently",
            "no surgery or trauma",
            "no surg/immob",
            "no surg/immob/trauma",
            "no recent surgery/immobility",
            "no recent surgery or immobility",
            "no surgery this year",
            "never had an operation",
            "never had surgery",
        ),
    ),
]
LegFractureWithinMonth = Annotated[
    bool,
    Criterion(
        "fracture of a lower limb within the last month",
        timed=LEG_FRACTURES,
        terms=(
            "recent lower limb fracture",
            "recent leg fracture",
            "lower limb fracture within the last month",
            "lower limb fracture within the past month",
            "lower limb fracture in the past month",
            "recent fracture of the lower limb",
            "recent lower extremity fracture",
            "recent fracture of a lower limb",
            *(
                f"{a} fracture {b} ago"
                for a in (
                    "lower limb",
                    "lower extremity",
                    "leg",
                    "hip",
                    "femur",
                    "femoral",
                    "tibia",
                    "tibial",
                    "ankle",
                    "fibula",
                    "fibular",
                    "foot",
                    "femoral neck",
                    "tibial plateau",
                )
                for b in (
                    "a week",
                    "one week",
                    "1 week",
                    "two weeks",
                    "2 weeks",
                    "three weeks",
                    "3 weeks",
                    "a few weeks",
                    "several days",
                    "a few days",
                    "ten days",
                    "10 days",
                )
            ),
            *(
                f"recent fracture of {a} {b}{c}"
                for a in (
                    "his",
                    "her",
                    "the",
                    "a",
                )
                for b in (
                    "left ",
                    "right ",
                    "",
                )
                for c in (
                    "leg",
                    "hip",
                    "femur",
                    "tibia",
                    "ankle",
                    "fibula",
                    "lower limb",
                    "lower extremity",
                )
            ),
            *(
                f"recently fractured {a} {b}"
                for a in (
                    "his",
                    "her",
                )
                for b in (
                    "hip",
                    "leg",
                    "ankle",
                    "femur",
                    "tibia",
                )
            ),
        ),
        includes=(
            "recent hip fracture",
            "acute hip fracture",
            "recent femur fracture",
            "recent femoral fracture",
            "recent tibial fracture",
            "recent ankle fracture",
            "recent fracture of the hip",
            "recent fractured hip",
            "recent fracture of the femur",
            "recent tibia fracture",
            "recent fibula fracture",
            *(
                f"recent surgery for a {a} fracture"
                for a in (
                    "lower limb",
                    "lower extremity",
                    "leg",
                    "hip",
                    "femur",
                    "femoral",
                    "tibia",
                    "tibial",
                    "ankle",
                    "fibula",
                    "fibular",
                    "foot",
                    "femoral neck",
                    "tibial plateau",
                )
            ),
            *(
                f"recent surgery for a fractured {a}"
                for a in (
                    "hip",
                    "femur",
                    "tibia",
                    "leg",
                    "ankle",
                    "fibula",
                )
            ),
            *(
                f"surgery for a {a} fracture {b} ago"
                for a in (
                    "lower limb",
                    "lower extremity",
                    "leg",
                    "hip",
                    "femur",
                    "femoral",
                    "tibia",
                    "tibial",
                    "ankle",
                    "fibula",
                    "fibular",
                    "foot",
                    "femoral neck",
                    "tibial plateau",
                )
                for b in (
                    "a week",
                    "one week",
                    "1 week",
                    "two weeks",
                    "2 weeks",
                    "three weeks",
                    "3 weeks",
                    "a few weeks",
                    "several days",
                    "a few days",
                    "ten days",
                    "10 days",
                )
            ),
            *(
                f"surgery under general {a} for a {b} fracture"
                for a in (
                    "anesthesia",
                    "anaesthesia",
                )
                for b in (
                    "lower limb",
                    "lower extremity",
                    "leg",
                    "hip",
                    "femur",
                    "femoral",
                    "tibia",
                    "tibial",
                    "ankle",
                    "fibula",
                    "fibular",
                    "foot",
                    "femoral neck",
                    "tibial plateau",
                )
            ),
            *(
                f"recent {a} fracture"
                for a in (
                    "fibular",
                    "lower leg",
                    "foot",
                    "femoral neck",
                    "tibial plateau",
                    "lower leg",
                )
            ),
            *("ankle fracture in cast", "in pop for ankle fracture"),
            *("recent # nof", "recent nof #", "ankle in pop for #", "# ankle in boot", "recent # ankle"),
            *("recent # tibia", "tibial # in pop", "recent # femur"),
            *(f"{fracture} {when}" for fracture in _FRACTURES_OF_A_LEG for when in _WITHIN_A_MONTH),
        ),
        wider=(
            "recent fracture",
            "lower limb fracture",
            "leg fracture",
            "lower extremity fracture",
            "surgery or fracture",
            "surgery or lower limb fracture",
            "surgery or fractures",
            "recent surgeries or fractures",
            *(
                f"recent surgery or {a}"
                for a in (
                    "fracture",
                    "fractures",
                    "lower limb fracture",
                    "lower limb fractures",
                    "leg fracture",
                    "lower extremity fracture",
                )
            ),
            "recent fractures or surgery",
            "recent surgeries, lower limb fractures",
            "recent surgeries, fractures",
        ),
        opposites=(
            *("no leg fracture", "no leg #", "no recent #", "no lower limb #"),
            *("no recent fractures", "no surgery/fracture", "no surgery or #", "no leg trauma"),
            *("no fracture of leg", "no fractures or surgery", "no lower limb fracture"),
            "no recent surgery/fracture",
            "no #s",
            "no recent fracture",
            "no broken bones",
            "no recent trauma",
            "no recent injuries",
            "no ops, admissions or injuries recently",
            "no ops or injuries",
            "no surg/immob/trauma",
            "no surgery/trauma",
            "no surgery or trauma",
            "no recent surgery/trauma",
            "no recent surgery or trauma",
            "no surgery or fracture",
            "no recent surgery or fracture",
            "no fall or injury",
            "no fractures",
        ),
    ),
]
CancerActiveWithinYear = Annotated[
    bool,
    Criterion(
        "solid or haematological cancer that is active, or was considered cured less than a year ago",
        terms=("active cancer", "active malignancy", "active malignant condition", "active malignant disease"),
        includes=(
            "on chemotherapy",
            "receiving chemotherapy",
            "receiving palliative chemotherapy",
            "on palliative chemotherapy",
            "undergoing chemotherapy",
            "metastatic cancer",
            "metastatic disease",
            "metastases",
            "advanced cancer",
            "undergoing cancer treatment",
            "undergoing treatment for cancer",
            "currently treated for cancer",
            "newly diagnosed cancer",
            "recently diagnosed with cancer",
            "stage iv cancer",
            "stage 4 cancer",
            "ongoing cancer treatment",
            "receiving radiotherapy",
            "undergoing radiotherapy",
            *(
                f"active {a} {b}"
                for a in (
                    "lung",
                    "breast",
                    "colon",
                    "prostate",
                    "pancreatic",
                    "ovarian",
                    "gastric",
                    "colorectal",
                    "bladder",
                    "brain",
                    "liver",
                    "hematologic",
                    "haematological",
                )
                for b in (
                    "cancer",
                    "malignancy",
                )
            ),
            *(
                f"{a} {b}"
                for a in (
                    "receiving",
                    "undergoing",
                    "on",
                )
                for b in (
                    "immunotherapy",
                    "radiation therapy",
                    "active chemotherapy",
                    "treatment for cancer",
                    "cancer therapy",
                    "palliative care for cancer",
                )
            ),
            *(
                f"{a} for {b} cancer"
                for a in (
                    "being treated",
                    "currently treated",
                    "under treatment",
                    "undergoing treatment",
                    "receiving treatment",
                )
                for b in (
                    "lung",
                    "breast",
                    "colon",
                    "prostate",
                    "pancreatic",
                    "ovarian",
                    "gastric",
                    "colorectal",
                    "bladder",
                )
            ),
            *(
                f"{a} diagnosed {b}{c} cancer"
                for a in (
                    "newly",
                    "recently",
                )
                for b in (
                    "with ",
                    "",
                )
                for c in (
                    "lung",
                    "breast",
                    "colon",
                    "prostate",
                    "pancreatic",
                    "ovarian",
                    "gastric",
                    "colorectal",
                    "bladder",
                )
            ),
            "active leukemia",
            "active lymphoma",
            "active myeloma",
            "currently has cancer",
            "has been diagnosed with lung cancer",
            "has been diagnosed with pancreatic cancer",
            "has been diagnosed with ovarian cancer",
            "has been diagnosed with gastric cancer",
            "cancer diagnosed six months ago",
            "cancer diagnosed 3 months ago",
            "cancer diagnosed this year",
            "cancer diagnosed last month",
            "terminal cancer",
            "cancer undergoing treatment",
            *(
                f"metastatic {a} cancer"
                for a in (
                    "lung",
                    "breast",
                    "colon",
                    "prostate",
                    "pancreatic",
                    "ovarian",
                    "gastric",
                    "colorectal",
                )
            ),
            *("on folfox", "on folfiri", "on pembrolizumab", "on nivolumab", "chemo last week"),
            *TREATED_METASTATIC_CANCERS,
            *("on palliative chemo", "palliative ca", "palliative lung ca"),
            *("palliative cancer", "palliative lung cancer", "on chemo", "having chemo", "mid-chemo"),
            *("cycle 2 of chemo", "cycle 3 of chemo", "chemo ongoing", "undergoing chemo", "receiving chemo"),
            *("on dxt", "having radiotherapy", "on adjuvant chemo", "on adjuvant chemotherapy"),
            *("new dx of cancer", "new diagnosis of cancer", "recent diagnosis of cancer"),
            *(
                "awaiting cancer surgery",
                "on r-chop",
                "on carboplatin",
                "on docetaxel",
            ),
            *("on capecitabine", "disseminated malignancy", "progressive cancer", "inoperable cancer"),
        ),
        wider=("cancer", "malignancy", "malignant disease", "neoplastic disease"),
        opposites=(
            "no active cancer",
            *(
                f"cancer in remission for {a} years"
                for a in (
                    "five",
                    "5",
                    "ten",
                    "10",
                    "several",
                    "many",
                )
            ),
            "cured of cancer years ago",
            *("no malignancy", "nil malignancy", "no hx cancer", "no hx of cancer", "no hx malignancy"),
            *(
                "no known cancer",
                "never had cancer",
            ),
            "never any ca",
            "no ca",
            "no ca ever",
            "no cancer ever",
            "never cancer",
            "no known ca",
            "no known malignancy",
            "no hx ca",
            "no hx of ca",
            "no hx of malignancy",
            "no active ca",
            "no active malignancy",
            "no pmh cancer",
            "no pmh of cancer",
            "nil ca",
            "cancer free",
            "cancer-free",
        ),
        excludes=(*NO_CANCER_OF_ONE_ORGAN,),
    ),
]
LegPainOneSide = Annotated[
    bool,
    Criterion(
        "pain in one leg, as the patient reports it",
        terms=(
            "unilateral leg pain",
            "unilateral lower limb pain",
            "unilateral lower extremity pain",
            "unilateral calf pain",
            "unilateral leg pain and swelling",
            "pain in one leg",
            "unilateral lower leg pain",
            "unilateral limb pain",
            "pain in one lower limb",
            "unilateral lower limb pain and swelling",
            *("l leg sore", "r leg sore", "left calf sore", "right calf sore", "l leg painful"),
            *("r leg painful", "sore left leg", "sore right leg", "sore left calf", "sore right calf"),
            *("left calf painful", "right calf painful", "aching left leg", "aching right leg"),
            *("aching left calf", "aching right calf", "left calf ache", "right calf ache", "left leg ache"),
            *("right leg ache", "lle pain", "rle pain", "calf pain one side", "left calf aching"),
            *("right calf aching", "pain l calf", "pain r calf", "pain l leg", "pain r leg"),
            *("pain in l calf", "pain in r calf", "pain in l leg", "pain in r leg", "left thigh pain"),
            "right thigh pain",
        ),
        includes=(
            "left leg pain",
            "right leg pain",
            "left calf pain",
            "right calf pain",
            "left lower limb pain",
            "right lower limb pain",
            "left lower extremity pain",
            "right lower extremity pain",
            *(
                f"pain{swelling} in {whose} {side} {leg}"
                for swelling in ("", " and swelling")
                for whose in ("the", "his", "her")
                for side in ("left", "right")
                for leg in ("leg", "calf", "lower leg", "lower limb", "lower extremity")
            ),
            *(
                f"painful {a} {b}"
                for a in (
                    "left",
                    "right",
                )
                for b in (
                    "leg",
                    "calf",
                    "lower limb",
                    "lower leg",
                )
            ),
            *(
                f"{a} {b} is painful"
                for a in (
                    "left",
                    "right",
                )
                for b in (
                    "leg",
                    "calf",
                    "lower limb",
                )
            ),
            "left lower leg pain",
            "right lower leg pain",
            "left-sided leg pain",
            "right-sided leg pain",
            "pain in his calf",
            "pain in her calf",
            "painful swollen leg",
            "painful swollen calf",
            "leg has ached",
            "left calf aches",
            "right calf aches",
            "l calf aches",
            "r calf aches",
            "left leg aches",
            "right leg aches",
            "l leg aches",
            "r leg aches",
            "calf aches",
            "one calf aches",
            "achy left calf",
            "achy right calf",
            "achy left leg",
            "achy right leg",
            "l calf sore",
            "r calf sore",
            "left leg sore",
            "right leg sore",
            "left calf hurts",
            "right calf hurts",
            "left leg hurts",
            "right leg hurts",
            "calf hurts",
            "calf sore",
            "painful left leg",
            "painful right leg",
            "painful left calf",
            "painful right calf",
            "painful l leg",
            "painful r leg",
            "painful l calf",
            "painful r calf",
            "l calf pain",
            "r calf pain",
            "l leg pain",
            "r leg pain",
            "ache in left calf",
            "ache in right calf",
            "ache in one calf",
        ),
        wider=(
            "leg pain",
            "lower extremity pain",
            "lower limb pain",
            *("calf pain", "pain in the legs", "leg symptoms"),
        ),
        excludes=(
            "bilateral leg pain",
            "bilateral lower limb pain",
            "pain in both legs",
        ),
        opposites=(
            *("no leg or calf pain", "no calf pain", "no leg pain", "legs pain free", "legs painless"),
            *("no pain in legs", "no pain in the legs", "no leg sx", "no leg symptoms"),
            "neither leg hurts",
            "neither leg hurts now",
            "neither leg painful",
            "neither calf hurts",
            "no pain in either leg",
            "no pain in either calf",
            "legs not painful",
            "legs don't hurt",
            "no leg pain or swelling",
            "no leg pain/swelling",
            "no leg swelling or pain",
            "no calf pain or swelling",
            "no calf pain/swelling",
            "both legs ache",
            "both calves ache",
            "no leg ache",
        ),
    ),
]
LegTendernessAndOedema = Annotated[
    bool,
    Criterion(
        "pain on pressing the deep veins of a leg together with oedema of that leg only",
        terms=(
            "pain on deep vein palpation and unilateral oedema",
            "pain on deep vein palpation and unilateral edema",
            "pain on lower limb deep venous palpation and unilateral edema",
            "unilateral oedema and pain on palpation",
            "unilateral edema and pain on palpation",
            *(
                f"{pain}{comma} and unilateral {oedema}"
                for pain in (
                    "pain on palpation",
                    "pain on lower limb palpation",
                    "pain on lower limb deep vein palpation",
                    "pain on deep venous palpation",
                    "pain on lower limb deep venous palpation",
                    "tenderness on lower limb palpation",
                    "tenderness on deep venous palpation",
                )
                for comma in ("", ",")
                for oedema in ("oedema", "edema")
            ),
            *("calf tender and swollen", "calf tender + swollen", "tender swollen calf"),
            *("swollen and tender l calf", "tender swollen left calf", "tender swollen right calf"),
            *("swollen tender left calf", "swollen tender right calf", "swollen, tender left calf"),
            *("swollen, tender right calf", "swollen tender left leg", "swollen tender right leg"),
            *("calf swollen and tender", "calf swollen, tender", "calf swollen + tender"),
            *("leg swollen and tender", "left calf swollen and tender", "right calf swollen and tender"),
            *("left calf swollen + tender", "right calf swollen + tender", "calf swollen & tender"),
            *("left leg swollen and tender", "right leg swollen and tender"),
        ),
        wider=(
            "leg swelling",
            "lower extremity swelling",
            "lower limb swelling",
            "leg oedema",
            "leg edema",
            "lower limb edema",
            "unilateral edema",
            "unilateral leg swelling",
            "unilateral swelling",
            "pain on deep vein palpation",
            "lower limb pain on palpation",
            "lower limb edema and pain on palpation",
            "lower extremity edema",
            "leg pain on palpation",
            "calf tenderness",
            "calf swelling",
        ),
        includes=(
            "unilateral leg swelling and tenderness",
            "unilateral calf swelling and tenderness",
            "unilateral leg edema and tenderness",
            "unilateral leg oedema and tenderness",
            "unilateral tender swollen leg",
            "swollen tender calf",
            *(
                f"{a} {b} {c} {d}"
                for a in (
                    "swelling and tenderness",
                    "tenderness and swelling",
                    "edema and tenderness",
                    "oedema and tenderness",
                    "tenderness and edema",
                    "tenderness and oedema",
                )
                for b in (
                    "of",
                    "in",
                )
                for c in (
                    "one",
                    "his left",
                    "his right",
                    "her left",
                    "her right",
                    "the left",
                    "the right",
                )
                for d in (
                    "leg",
                    "calf",
                    "lower limb",
                    "lower extremity",
                )
            ),
            *(
                f"{a} {b} {c} and tenderness"
                for a in (
                    "left",
                    "right",
                )
                for b in (
                    "leg",
                    "calf",
                )
                for c in (
                    "swelling",
                    "edema",
                    "oedema",
                )
            ),
            "tenderness on lower limb palpation with unilateral edema",
            "pain on lower limb palpation with unilateral edema",
            "unilateral edema and tenderness on palpation",
            "unilateral edema and tenderness on lower limb palpation",
            "pain on lower limb palpation and exhibits unilateral edema",
            "pain on deep venous palpation with unilateral edema",
            "unilateral edema with tenderness",
            "unilateral edema with pain on palpation",
            "tender, swollen calf",
            "tender and swollen calf",
            "tender over calf veins and pitting",
            "swollen and tender calf",
            "calf tender, swollen",
            "swollen, tender calf",
            "calf tender with pitting oedema",
            "calf tender and oedematous",
            "calf oedematous and tender",
            "swollen left calf, tender",
            "swollen right calf, tender",
        ),
        opposites=(
            *("calves snt", "csnt", "calves soft non-tender", "calves soft, non tender", "calf non-tender"),
            *("calf nt", "calves equal", "no oedema", "nil oedema", "no calf tenderness"),
            *("calves non-tender", "calf swollen but not tender", "calf not swollen", "no leg swelling"),
            *("no leg oedema", "calves not swollen", "calves sn-t", "calves soft and non-tender", "calf snt"),
            *("no pedal oedema", "bilateral oedema", "bilateral leg oedema"),
            "calves soft",
            "calves soft, non-tender",
            "calves soft nt",
            "calves soft, same size",
            "calves nt",
            "calves not tender",
            "no calf tenderness or swelling",
            "no calf tenderness/swelling",
            "no calf swelling or tenderness",
            "no calf swelling/tenderness",
            "no tenderness or oedema",
            "no tenderness or swelling of the legs",
            "no calf oedema or tenderness",
            "no leg tenderness",
            "no deep vein tenderness",
            "legs nad",
            "legs: nad",
            "calves nad",
            "calves: nad",
            "legs normal",
            "calves normal",
            "no unilateral oedema",
            "no calf swelling",
            "legs soft non-tender",
            "legs soft, non-tender",
            "no leg signs",
        ),
    ),
]
LegSwellingOneSide = Annotated[
    bool,
    Criterion(
        "one leg visibly more swollen than the other",
        terms=(
            "unilateral leg swelling",
            "unilateral leg oedema",
            "unilateral leg edema",
            "unilateral lower extremity swelling",
            "unilateral lower extremity edema",
            "unilateral calf swelling",
            "asymmetric leg swelling",
            *("unilateral swelling of the leg", "one leg swollen", "swollen left leg", "swollen right leg"),
            *("swollen left calf", "swollen right calf", "left leg swollen", "right leg swollen"),
            *("left calf swollen", "right calf swollen", "l>r leg swelling", "r>l leg swelling"),
            *("left leg bigger than right", "right leg bigger than left", "calf asymmetry"),
            *("asymmetrical leg swelling", "unilateral calf oedema", "unilateral limb swelling"),
            *("one calf bigger", "left calf bigger", "right calf bigger", "asymmetric calves"),
            *("calves asymmetrical", "leg swelling l>r", "leg swelling r>l", "unilateral swollen leg"),
            *("unilateral pedal oedema", "left lower limb swelling", "right lower limb swelling"),
            *("left lower extremity swelling", "right lower extremity swelling"),
            *("left lower extremity edema", "right lower extremity edema", "rle swelling", "lle swelling"),
            *("rle edema", "lle edema", "left leg oedema", "right leg oedema", "swelling of left leg"),
            *("swelling of right leg", "swelling of the left leg", "swelling of the right leg"),
            *("swelling of the left calf", "swelling of the right calf"),
        ),
        includes=(
            "left leg swelling",
            "right leg swelling",
            "left calf swelling",
            "right calf swelling",
            "one calf bigger than the other",
            "one leg bigger than the other",
            "left calf bigger than right",
            "right calf bigger than left",
            "left leg fatter",
            "right leg fatter",
            "left calf fatter",
            "right calf fatter",
            "l calf > r",
            "r calf > l",
            "l calf larger",
            "r calf larger",
            "l leg swollen",
            "r leg swollen",
            "l calf swollen",
            "r calf swollen",
            "swollen l leg",
            "swollen r leg",
            "swollen l calf",
            "swollen r calf",
            "asymmetric calf swelling",
        ),
        wider=(
            "leg swelling",
            "lower extremity swelling",
            "lower limb swelling",
            *("leg oedema", "calf swelling", "swollen legs"),
        ),
        opposites=(
            *("calves equal", "calves symmetrical", "calves symmetric", "calves snt", "csnt"),
            *("calves same size", "calves the same size", "legs equal", "legs symmetrical", "equal calves"),
            *("no leg oedema", "no calf swelling", "no leg oedema or swelling", "legs not swollen"),
            *("no unilateral swelling", "no unilateral leg swelling", "no swelling of legs"),
            *("calves of equal circumference", "no asymmetry of calves", "symmetrical calves"),
            *("no calf asymmetry", "no le swelling", "no le edema", "no lower extremity edema"),
            *("no peripheral oedema", "nil peripheral oedema", "no pedal oedema", "bilateral leg swelling"),
            *("bilateral leg oedema", "bilateral ankle oedema", "bilateral pedal oedema"),
            "no swelling either side",
            "no swelling either leg",
            "no swelling of either leg",
            "no swelling in either leg",
            "neither leg swollen",
            "neither calf swollen",
            "legs same size",
            "calves equal girth",
            "calves same girth",
            "calves equal size",
            "equal calf girth",
            "calf girths equal",
            "legs symmetric",
            "calves sn t",
            "calves nad",
            "calves: nad",
            "calves not swollen",
            "no leg swelling",
            "both legs equally swollen",
            "both legs same size",
            "no limb swelling",
            "calves slim",
            "no asymmetry of the legs",
            "no leg asymmetry",
            "calf diameters equal",
        ),
    ),
]
SurgeryOrTraumaInHospital = Annotated[
    bool,
    Criterion(
        "surgery or trauma within the last 4 weeks that needed a tracheal tube or admission to hospital",
        terms=(
            "recent surgery or trauma",
            "recent trauma or surgery",
            "surgery or trauma within 4 weeks",
            *("surgery or major trauma in last 4 weeks", "surgery/trauma in last 4 weeks"),
            *("surgery/trauma in last 4/52", "surgery or trauma in last 4/52", "recent surgery/trauma"),
            *("recent op/trauma", "recent trauma/surgery", "recent surgery or injury"),
            *("surgery or trauma in the last 4 weeks", "surgery or trauma in past 4 weeks"),
            "trauma or surgery in last 4 weeks",
        ),
        includes=(
            "recent major trauma",
            "recent major surgery",
            *(
                f"{operation} {when}"
                for operation in ("major surgery", *_OPERATIONS_OF_INPATIENTS)
                for when in _WITHIN_A_MONTH
            ),
        ),
        parts=(
            (
                *("surgery", "recent surgery", "op", "recent op", "operation", "recent operation", "surgeries"),
                *("ops", "surgery within 4 weeks", "recent surgeries"),
            ),
            (
                *("trauma", "recent trauma", "injury", "recent injury", "injuries", "major trauma"),
                "hospitalisation for trauma",
            ),
        ),
        opposites=(
            "no surg/immob/trauma",
            "no surgery or trauma",
            "no surgery/trauma",
            "no recent surgery/trauma",
            "no recent surgery or trauma",
            "no ops or injuries recently",
            "no ops, admissions or injuries recently",
            "no recent ops or injuries",
            "no trauma or surgery",
            "no trauma/surgery",
            "no recent trauma/surgery",
            "no recent trauma or surgery",
            "no recent trauma, surgery",
            "no recent surgery, trauma",
            "no surgery, trauma",
        ),
    ),
]
