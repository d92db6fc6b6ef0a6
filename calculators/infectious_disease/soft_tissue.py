"""Infections of skin and soft tissue, and ulcers of the diabetic foot."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.biochemistry import CReactiveProtein, Creatinine, Glucose, Sodium
from ..vocabulary.haematology import Haemoglobin, WhiteCellCount
from ..vocabulary.patient import AdultAge
from ..vocabulary.vital_signs import HeartRate

WONG_2004 = Source(
    "Wong CH, Khin LW, Heng KS, Tan KC, Low CO. Crit Care Med 2004;32(7):1535-1541",
    url="https://sinaiem.org/foam/elry-what/",
    where="table of the score; probability by group",
    read="secondary",
    via="sinaiem.org (table); calculatorlib.com, LRINEC (groups); WikEM journal club",
)
RAFF_2017 = Source(
    "Raff AB, Weng QY, Cohen JM, et al. J Am Acad Dermatol 2017;76(4):618-625",
    url="https://www.aafp.org/pubs/afp/issues/2021/0900/p309.html",
    where="points; likelihood by group",
    read="secondary",
    via="Am Fam Physician 2021;104(3):309-310 and MDCalc, ALT-70",
)
CHUAN_2015 = Source(
    "Chuan F, Tang K, Jiang P, Zhou B, He X. PLoS One 2015;10(4):e0124739",
    doi="10.1371/journal.pone.0124739",
    where="scoring of the PEDIS classification; cut-off of 7",
    read="abstract",
    via="points from MDCalc, categories also from pathway.md",
)


@calculator(
    title="LRINEC score",
    source=WONG_2004,
    conditions=("soft tissue infection",),
    outcome="necrotising fasciitis",
    aliases=("Laboratory Risk Indicator for Necrotizing Fasciitis", "LRINEC"),
    confirmed="clincalc 0.4: 500 random patients agree",
)
def lrinec(
    c_reactive_protein: CReactiveProtein,
    white_cell_count: WhiteCellCount,
    haemoglobin: Haemoglobin,
    sodium: Sodium,
    creatinine: Creatinine,
    glucose: Glucose,
) -> Result:
    """Likelihood that a severe soft tissue infection is necrotising fasciitis, from six routine blood tests.

    A low score does not rule it out: later series found many cases under 6. Suspicion on examination comes first.
    """
    items = (
        Item("C-reactive protein 150 mg/L or more", 4 if c_reactive_protein >= 150 else 0),
        Item("White cell count", 2 if white_cell_count > 25 else 1 if white_cell_count >= 15 else 0),
        Item("Haemoglobin", 2 if haemoglobin < 11 else 1 if haemoglobin <= 13.5 else 0),
        Item("Sodium under 135 mmol/L", 2 if sodium < 135 else 0),
        Item("Creatinine over 1.6 mg/dL (141 µmol/L)", 2 if creatinine > 1.6 else 0),
        Item("Glucose over 10 mmol/L (180 mg/dL)", 1 if glucose > 180.2 else 0),
    )
    score = total(*items)
    probability = upto(score, {5: (0, 50), 7: (50, 75)}, over=(75, 100))
    return Result(
        score,
        "points",
        upto(score, {5: "low risk (5 or less)", 7: "moderate risk (6 or 7)"}, over="high risk (8 or more)"),
        items,
        (Risk("necrotising fasciitis", "at presentation", probability, WONG_2004),),
    )


@calculator(
    title="ALT-70 score",
    source=RAFF_2017,
    conditions=("possible cellulitis of the leg",),
    ages=(18, 120),
    outcome="cellulitis of the leg",
    setting="emergency department, red lower leg",
    aliases=("ALT-70", "ALT70"),
)
def alt_70(
    asymmetric_leg_redness: Annotated[
        bool,
        Criterion(
            "only one leg is involved",
            terms=(
                "asymmetric leg involvement",
                "unilateral leg involvement",
                "unilateral involvement",
                "asymmetrical leg involvement",
                "only one leg involved",
                "asymmetric lower extremity involvement",
                "single leg involvement",
                *("unilateral red leg", "unilateral leg cellulitis", "unilateral cellulitis", "one leg only"),
                *("only one leg", "one-sided leg redness", "other leg normal", "other leg fine"),
                *("other leg unaffected", "other leg ok", "other leg looks fine", "contralateral leg normal"),
                *("contralateral leg unaffected", "opposite leg normal", "left leg only", "right leg only"),
                *("only the left leg", "only the right leg", "single red leg"),
            ),
            includes=(
                "unilateral leg erythema",
                "unilateral leg redness",
                "unilateral redness",
                "unilateral erythema",
                "asymmetric redness",
                "asymmetric erythema",
                *(
                    f"{red} {of} {whose} {side} {lower}leg"
                    for red in ("redness", "erythema", "redness and swelling")
                    for of in ("of", "in", "on")
                    for whose in ("the", "his", "her")
                    for side in ("left", "right")
                    for lower in ("", "lower ")
                ),
                *(
                    f"{side} {lower}leg {red}"
                    for side in ("left", "right")
                    for lower in ("", "lower ")
                    for red in ("redness", "erythema", "cellulitis")
                ),
                "only one leg is affected",
                "only one leg affected",
                "asymmetry of the affected area",
                "asymmetry in the affected area",
                "asymmetric involvement",
                *(
                    f"area on {a} {b} that is asymmetric"
                    for a in (
                        "his",
                        "her",
                        "the",
                    )
                    for b in (
                        "leg",
                        "lower leg",
                    )
                ),
                *(
                    f"{a} {b} {c}"
                    for a in (
                        "left",
                        "right",
                    )
                    for b in (
                        "lower extremity",
                        "lower limb",
                        "leg",
                        "lower leg",
                        "calf",
                        "shin",
                    )
                    for c in (
                        "erythema",
                        "redness",
                        "cellulitis",
                    )
                ),
                *(
                    f"{a} {b} {c}{d} {e}"
                    for a in (
                        "erythema",
                        "redness",
                        "cellulitis",
                    )
                    for b in (
                        "of",
                        "on",
                        "in",
                        "over",
                    )
                    for c in (
                        "the ",
                        "his ",
                        "her ",
                    )
                    for d in (
                        "left",
                        "right",
                    )
                    for e in (
                        "lower extremity",
                        "lower limb",
                        "leg",
                        "lower leg",
                        "calf",
                        "shin",
                    )
                ),
                "redness limited to one leg",
                "redness confined to one leg",
                "erythema limited to one leg",
                "erythema confined to one leg",
                "asymmetric lower leg",
                "redness that is asymmetric",
                "asymmetric presentation",
                "asymmetrical redness",
                "asymmetrical erythema",
                "one-sided redness",
                *("red hot left leg", "red hot right leg", "red hot swollen left leg"),
                *("red hot swollen right leg", "red hot swollen l shin", "red hot swollen r shin"),
                *("red hot swollen left shin", "red hot swollen right shin", "hot red left leg"),
                *("hot red right leg", "red left leg", "red right leg", "red left shin", "red right shin"),
                *("red l shin", "red r shin", "red left calf", "red right calf", "red left lower leg"),
                *("red right lower leg", "left leg red", "right leg red", "left shin red", "right shin red"),
                *("l shin red", "r shin red", "left lower leg red", "right lower leg red", "left calf red"),
                *(
                    "right calf red",
                    "cellulitis of left leg",
                    "cellulitis of right leg",
                ),
                *("cellulitis of left lower leg", "cellulitis of right lower leg"),
            ),
            opposites=(
                "bilateral leg erythema",
                "bilateral leg redness",
                "bilateral involvement",
                "symmetric involvement",
                "symmetrical involvement",
                "both legs are red",
                "erythema of both legs",
                "redness of both legs",
                "bilateral lower leg erythema",
                "bilateral lower extremity erythema",
                "bilateral leg swelling and redness",
                "both legs affected",
                "bilateral lower extremity redness",
                "bilateral leg involvement",
                "symmetric redness",
                "symmetrical redness",
                "bilateral erythema",
                "bilateral redness",
                "redness in both legs",
                "redness on both legs",
                "redness of both lower legs",
                "redness on both lower legs",
                "erythema of both lower legs",
                "erythema on both lower legs",
                "cellulitis of both lower legs",
                "both lower legs are red",
                "both lower legs were red",
                "symmetric erythema",
                "bilateral lower limb erythema",
                *("both shins red", "both legs red", "red legs bilaterally", "bilateral red legs"),
                *("bilateral red shins", "bilateral shin erythema", "bilateral lower leg redness"),
                *("bilateral leg cellulitis", "bilateral cellulitis", "bilateral lower limb redness"),
                *("bilateral lower limb cellulitis", "both lower legs red", "both calves red"),
                *("both legs erythematous", "both shins erythematous", "erythema to both legs"),
                *("erythema both legs", "erythema both shins", "redness both legs", "redness to both legs"),
                *("redness both shins", "bilateral erythematous legs", "both legs inflamed", "both legs involved"),
                *("both legs equally red", "erythema bilateral shins"),
                *("leg erythema bilaterally", "le erythema bilateral", "bilateral le erythema"),
                *("le erythema bilaterally", "bilateral lower extremity cellulitis", "erythema of bilateral legs"),
                *("erythema of bilateral lower legs", "redness of bilateral legs", "erythema to bilateral"),
            ),
        ),
    ],
    age: AdultAge,
    white_cell_count: WhiteCellCount,
    heart_rate: HeartRate,
) -> Result:
    """Likelihood of cellulitis in an adult with a red lower leg, against conditions that look like it.

    Not with an abscess, penetrating injury, burn, diabetic ulcer, hardware, recent surgery or intravenous antibiotics
    in the last 48 hours.
    """
    items = (
        Item("Asymmetric", 3 if asymmetric_leg_redness else 0),
        Item("Age 70 or over", 2 if age >= 70 else 0),
        Item("White cell count of 10 ×10⁹/L or more", 1 if white_cell_count >= 10 else 0),
        Item("Heart rate 90/min or more", 1 if heart_rate >= 90 else 0),
    )
    score = total(*items)
    unlikely = (Risk("another condition than cellulitis", "at presentation", (83.3, 100), RAFF_2017),)
    likely = (Risk("cellulitis", "at presentation", (82.2, 100), RAFF_2017),)
    groups: dict[float, str] = {2: "cellulitis unlikely (0 to 2)", 4: "uncertain (3 or 4)"}
    return Result(
        score,
        "points",
        upto(score, groups, over="cellulitis likely (5 to 7)"),
        items,
        (unlikely if score <= 2 else ()) + (likely if score >= 5 else ()),
    )


@calculator(
    title="PEDIS score",
    source=CHUAN_2015,
    conditions=("diabetic foot ulcer",),
    outcome="ulcer not healed, amputation or death",
    aliases=("PEDIS", "Perfusion, extent, depth, infection and sensation score"),
)
def pedis(
    foot_perfusion: Annotated[
        Literal["normal", "arterial disease", "critical ischaemia"],
        Choice(
            "perfusion of the foot: no peripheral arterial disease; arterial disease without critical ischaemia; "
            "critical limb ischaemia",
            {
                "normal": (
                    "no peripheral arterial disease",
                    "no pad",
                    "palpable pedal pulses",
                    "normal foot perfusion",
                    "no peripheral artery disease",
                    "pedal pulses are palpable",
                    "pedal pulses palpable",
                    "intact pedal pulses",
                    "palpable foot pulses",
                    *(
                        f"{a} {b}"
                        for a in (
                            "no evidence of",
                            "no signs of",
                            "no sign of",
                            "without",
                            "no history of",
                            "absence of",
                            "denies",
                            "does not have",
                            "no known",
                        )
                        for b in (
                            "peripheral arterial disease",
                            "peripheral artery disease",
                            "peripheral vascular disease",
                            "pad",
                        )
                    ),
                    "normal perfusion",
                    "adequate perfusion",
                    "good perfusion",
                    "well perfused foot",
                    "foot is well perfused",
                    "normal pedal pulses",
                    "strong pedal pulses",
                    "dorsalis pedis pulses are palpable",
                    "normal foot pulses",
                    "normal ankle-brachial index",
                    "pulses are palpable",
                    "good pedal pulses",
                    "intact foot pulses",
                    "foot pulses are palpable",
                    "no vascular disease",
                    "no arterial disease",
                    *("foot pulses palpable", "foot pulses present", "foot pulses felt", "foot pulses intact"),
                    *("foot pulses normal", "foot pulses good", "both foot pulses palpable"),
                    *("all foot pulses palpable", "all foot pulses present", "both foot pulses felt"),
                    *("good foot pulses", "strong foot pulses", "bounding foot pulses", "bounding pedal pulses"),
                    *("pedal pulses present", "pedal pulses felt", "pedal pulses good", "pedal pulses normal"),
                    *("dp and pt palpable", "dp/pt palpable", "dp + pt palpable", "dp & pt palpable"),
                    *("dp and pt pulses palpable", "dp/pt pulses palpable", "dp and tp palpable"),
                    *("dpa and pta palpable", "dorsalis pedis and posterior tibial palpable"),
                    *("dorsalis pedis and posterior tibial pulses palpable", "dp and pt present"),
                    *("dp and pt felt", "dp palpable, pt palpable", "triphasic signals"),
                    *("triphasic waveforms", "triphasic flow", "normal abpi", "abpi normal", "normal abi"),
                    *("abi normal", "abpis normal", "normal toe pressures", "toe pressures normal"),
                    *("pulses palpable both feet", "pulses palpable in both feet", "foot well perfused"),
                    *("feet well perfused", "no pvd"),
                    *("palpable pulses", "palpable dp and pt", "palpable dp/pt", "dp/pt 2+", "2+ dp and pt"),
                    *("2+ pedal pulses", "pedal pulses 2+", "foot pulses 2+"),
                    *("both pulses palpable", "both pulses felt", "dp+pt palpable", "dp/pt felt"),
                    *("dp + pt felt", "dp, pt palpable", "dp pt palpable", "foot pulses ok"),
                    *("foot pulses strong", "foot pulses bounding", "pedal pulses bounding", "triphasic"),
                    *("triphasic dp", "abpi 1.0", "abpi 1.1", "perfusion normal", "perfusion good"),
                    *("warm well perfused foot", "foot warm and well perfused", "not ischaemic"),
                ),
                "arterial disease": (
                    "peripheral arterial disease",
                    "pad",
                    "peripheral artery disease",
                    "peripheral arterial occlusive disease",
                    "peripheral vascular disease",
                    "pvd",
                    "paod",
                    "diminished pedal pulses",
                    "reduced pedal pulses",
                    "weak pedal pulses",
                    "peripheral arterial insufficiency",
                    "peripheral artery occlusive disease",
                    "lower extremity arterial disease",
                    *("foot pulses absent", "absent foot pulses", "absent pedal pulses", "pedal pulses absent"),
                    *("impalpable foot pulses", "foot pulses impalpable", "impalpable pedal pulses"),
                    *("foot pulses not palpable", "foot pulses not felt", "pedal pulses not palpable"),
                    *("pedal pulses not felt", "no palpable foot pulses", "no palpable pedal pulses"),
                    *("no foot pulses", "no pedal pulses", "dp and pt absent", "dp/pt absent", "dp+pt not felt"),
                    *("dp and pt not felt", "dp and pt not palpable", "dp/pt not palpable", "weak foot pulses"),
                    *("reduced foot pulses", "diminished foot pulses", "monophasic signals"),
                    *("monophasic waveforms", "monophasic flow", "sfa occlusion", "sfa stenosis", "sfa disease"),
                    *("femoral artery occlusion", "tibial vessel disease", "tibial artery disease"),
                    *("crural disease", "infrapopliteal disease", "iliac stenosis", "iliac occlusion"),
                    *("arterial insufficiency", "intermittent claudication", "claudicant"),
                    *("neuroischaemic", "neuro-ischaemic", "neuroischaemic foot", "previous angioplasty to leg"),
                    *("fem-pop bypass", "femoropopliteal bypass", "femoro-popliteal bypass", "reduced abpi"),
                    *("abpi reduced", "low abpi", "abpi 0.6", "abpi 0.7", "abpi 0.8", "abi 0.6", "abi 0.7"),
                    "abi 0.8",
                    *("monophasic", "dp monophasic", "pt monophasic", "dp/pt monophasic", "monophasic dp"),
                    *("monophasic pt", "monophasic signal", "monophasic doppler", "monophasic dopplers"),
                    *("damped monophasic", "damped waveforms", "pulses absent", "pulses impalpable"),
                    *("pulses not palpable", "pulses not felt", "no pulses felt", "no palpable pulses"),
                    *("dp absent", "pt absent", "dp impalpable", "pt impalpable", "dp not felt"),
                    *("pt not felt", "dp not palpable", "pt not palpable", "absent dp", "absent pt"),
                    *("abpi 0.5", "abi 0.5", "sfa disease on duplex", "claudicates", "claudication"),
                    *("claudicates at", "calf claudication", "pvd but", "previous fem-pop"),
                    *("sfa angioplasty", "sfa stent", "iliac stent", "known pvd", "tibial disease"),
                    *("arteriopath", "not critically ischaemic", "pad but not critical", "moderate pad"),
                    "mild pad",
                ),
                "critical ischaemia": (
                    "critical limb ischemia",
                    "critical limb ischaemia",
                    "critical limb-threatening ischemia",
                    "critical limb-threatening ischaemia",
                    "chronic limb-threatening ischemia",
                    "chronic limb-threatening ischaemia",
                    "clti",
                    "critical ischemia of the foot",
                    "critical foot ischemia",
                    "limb-threatening ischemia",
                    "critical lower limb ischemia",
                    "critical leg ischemia",
                    "critical ischemia",
                    *("ischaemic rest pain", "cli", "dry gangrene", "gangrenous toe", "gangrenous toes"),
                    *("gangrenous foot", "ischaemic gangrene", "gangrene of the toe", "gangrene of toe"),
                    *("toe gangrene", "fontaine iv", "fontaine iii", "rutherford 4", "rutherford 5"),
                    *("rutherford 6", "critically ischaemic"),
                    *("rest pain", "night rest pain", "gangrene of forefoot", "gangrenous forefoot"),
                    *("necrotic toe", "black toe", "black toes", "toe pressure <30", "toe pressure < 30"),
                    *("critically ischaemic foot", "critically ischaemic limb", "fontaine 4", "fontaine 3"),
                    *("ischemic rest pain", "rest pain at night"),
                ),
            },
            absent="normal",
        ),
    ],
    ulcer_area: Annotated[
        float,
        Quantity(
            "cm2",
            0,
            500,
            "area of the foot ulcer; 0 if the skin is intact",
            terms=(
                "ulcer area",
                "ulcer size",
                "ulcer measuring",
                "wound area",
                "ulcer measures",
                "ulcer that measures",
                "ulcer is",
                "ulcer was",
                "ulcer of",
                "ulcer with an area",
                "wound measures",
                "wound measuring",
                "wound size",
                "ulcer on his foot measuring",
                "ulcer on her foot measuring",
                "foot ulcer that measures",
                "foot ulcer measuring",
                "diabetic foot ulcer measuring",
                "ulcer on his foot that measures",
                "ulcer covering",
                "ulcer with a size of",
                "wound with an area of",
                *(
                    f"ulcer on {a} {b}{c} {d}"
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
                        "foot",
                        "heel",
                        "sole",
                        "toe",
                        "big toe",
                    )
                    for d in (
                        "measuring",
                        "that measures",
                        "measures",
                        "which measures",
                    )
                ),
                *(
                    f"{a} {b}"
                    for a in ("wound",)
                    for b in (
                        "that measures",
                        "which measures",
                        "with a surface area of",
                        "with an area of",
                        "covering",
                    )
                ),
                "ulcer with a surface area of",
                "ulcer surface area",
                "ulcer area of",
                "size of the ulcer",
                "area of the ulcer",
                "ulcer size of",
                "ulcerated area",
                *("foot ulcer", "plantar ulcer", "heel ulcer", "toe ulcer", "cm2 ulcer", "cm2 foot ulcer"),
                *("cm2 plantar ulcer", "area of ulcer"),
                *("ulcer area approx", "ulcer approx", "ulcer about", "dfu measuring", "wound approx"),
                *("size of ulcer", "ulcer size approx", "dfu size", "dfu area", "heel ulcer of"),
                *("plantar ulcer of", "toe ulcer of", "foot ulcer of", "plantar ulcer measuring"),
                *("heel ulcer measuring", "toe ulcer measuring"),
            ),
            spellings={"cm²": "cm2", "cm^2": "cm2", "sq cm": "cm2", "square cm": "cm2", "square centimeters": "cm2"}
            | dict.fromkeys(("cm2 ulcer", "cm2 foot ulcer", "cm2 plantar ulcer", "sqcm", "square centimetres"), "cm2"),
            levels={
                0: (
                    "skin is intact",
                    "skin over the wound is intact",
                    "intact skin",
                    "skin intact",
                    "no foot ulcer",
                    "no open ulcer",
                    "no ulceration",
                    "no skin breakdown",
                    "no open wound",
                    "intact skin extent",
                )
            },
        ),
    ],
    ulcer_depth: Annotated[
        Literal["intact", "superficial", "deep soft tissue", "bone or joint"],
        Choice(
            "depth of the foot ulcer: skin intact; superficial; to fascia, muscle or tendon; to bone or joint",
            {
                "intact": (
                    "skin intact",
                    "intact skin",
                    "skin is intact",
                    "skin over the wound is intact",
                    "skin remains intact",
                    "skin was intact",
                    "skin fully intact",
                    "no skin breakdown",
                    "no break in the skin",
                    "intact skin extent",
                    "skin surface is intact",
                    *("ulcer healed", "ulcer has healed", "fully healed ulcer", "skin closed"),
                    *("epithelialised", "fully epithelialised", "re-epithelialised", "skin now intact"),
                    *("callus only, skin intact", "pre-ulcerative callus", "no ulcer currently"),
                    "ulcer now healed",
                ),
                "superficial": (
                    "superficial ulcer",
                    "superficial ulceration",
                    "superficial foot ulcer",
                    "ulcer is superficial",
                    "ulcer was superficial",
                    "ulcer appears superficial",
                    "superficial wound",
                    "ulcer limited to the skin",
                    "only affects the surface of the skin",
                    "only the surface of the skin",
                    "superficial skin ulcer",
                    "limited to the skin",
                    "confined to the skin",
                    "limited to the surface of the skin",
                    "shallow ulcer",
                    "partial-thickness ulcer",
                    "superficial diabetic foot ulcer",
                    "ulcer is shallow",
                    "superficial in depth",
                    "does not extend beyond the skin",
                    "superficial full-thickness",
                    "superficial depth",
                    *("ulcer superficial", "superficial, clean", "superficial neuropathic ulcer"),
                    *("superficial plantar ulcer", "superficial toe ulcer", "superficial diabetic ulcer"),
                    *("ulcer, superficial", "partial thickness", "shallow foot ulcer"),
                    *("shallow neuropathic ulcer", "wagner 1", "does not probe deep", "doesn't probe deep"),
                    "not deep, superficial",
                    *("cm2, superficial", "cm2 superficial", "cm, superficial"),
                    *("superficial only", "superficial, granulating", "superficial granulating"),
                    *("superficial only,", "epidermis only", "through dermis only", "not probing deep"),
                    *("shallow, pink base", "superficial sloughy ulcer", "wagner grade 1", "ut 1a"),
                    *("texas 1a", "wagner i"),
                ),
                "deep soft tissue": (
                    "tendon exposed",
                    "exposed tendon",
                    "to muscle",
                    "to fascia",
                    *(
                        f"{to} {the}{tissue}"
                        for to in (
                            "extends to",
                            "extending to",
                            "extends through",
                            "extending through",
                            "extends into",
                            "extending into",
                            "extends deep into",
                            "down to",
                            "involvement of",
                            "penetrating to",
                        )
                        for the in ("", "the ")
                        for tissue in ("fascia", "tendon", "muscle")
                    ),
                    "fascia, muscle, and tendon",
                    "fascia, muscle and tendon",
                    "fascia, muscle, or tendon",
                    "tendon is exposed",
                    *(
                        f"{a} {b} {c}{d}"
                        for a in (
                            "extending",
                            "extends",
                            "extend",
                        )
                        for b in (
                            "deep into",
                            "into",
                            "through",
                            "deep to",
                            "down to",
                            "over",
                            "deep",
                        )
                        for c in (
                            "the ",
                            "",
                        )
                        for d in (
                            "fascia",
                            "muscle",
                            "tendon",
                            "muscles",
                            "tendons",
                        )
                    ),
                    *(
                        f"{a} {b}{c}"
                        for a in (
                            "involves",
                            "involving",
                            "reaching",
                            "reaches",
                            "penetrates",
                            "penetrating",
                            "exposing",
                        )
                        for b in (
                            "the ",
                            "",
                        )
                        for c in (
                            "fascia",
                            "muscle",
                            "tendon",
                            "muscles",
                            "tendons",
                        )
                    ),
                    *(
                        f"level of {a}{b}"
                        for a in (
                            "the ",
                            "",
                        )
                        for b in (
                            "fascia",
                            "muscle",
                            "tendon",
                        )
                    ),
                    "depth of the fascia",
                    "depth of the muscle",
                    "depth of the tendon",
                    "exposed muscle",
                    "down to muscle",
                    "down to fascia",
                    "down to tendon",
                    "deep to fascia",
                    "deep soft tissue involvement",
                    "muscle exposed",
                    *("tendon on view", "tendon visible", "visible tendon", "tendon seen", "tendon in base"),
                    *("tendon in the base", "tendon at base", "tendon at the base", "tendon at its base"),
                    *(
                        "shows tendon",
                        "showing tendon",
                        "tendon palpable",
                        "sloughy tendon",
                    ),
                    *("probes to tendon", "probes deep", "probes to fascia", "probed to tendon", "muscle visible"),
                    *(
                        "exposed fascia",
                        "fascia exposed",
                        "fascia visible",
                        "subfascial",
                    ),
                    *("deep foot ulcer", "deep neuropathic ulcer", "deep plantar ulcer", "ulcer is deep"),
                    *("ulcer deep", "wagner 2"),
                    *("ulcer to tendon", "ulcer down to tendon"),
                    *("sees tendon", "can see tendon", "tendon exposed at base", "probes to the tendon"),
                    *("probes to muscle", "probes to capsule", "down onto tendon", "onto tendon"),
                    *("to deep fascia", "fascia on view", "muscle on view", "subcutaneous to fascia"),
                    *("full thickness to tendon", "texas 2a", "texas 2b", "wagner ii", "wagner grade 2"),
                ),
                "bone or joint": (
                    "probe to bone",
                    "probes to bone",
                    "exposed bone",
                    "bone exposed",
                    *(
                        f"{to} {the}{tissue}"
                        for to in (
                            "extends to",
                            "extending to",
                            "extends into",
                            "extending into",
                            "down to",
                            "extends down to",
                            "involvement of",
                            "reaches",
                            "reaching",
                            "penetrates to",
                            "penetrating to",
                        )
                        for the in ("", "the ")
                        for tissue in ("bone", "joint", "bone or joint", "bone and joint", "bone or joints")
                    ),
                    "bone or joint involvement",
                    "bone involvement",
                    "bone and joint involvement",
                    "involvement of bone or joint",
                    "bone is exposed",
                    "visible bone",
                    "positive probe-to-bone test",
                    "positive probe to bone",
                    "probe-to-bone test is positive",
                    "probe-to-bone test was positive",
                    "probe-to-bone test positive",
                    "probe-to-bone positive",
                    "bone exposure",
                    "down to the bone",
                    "down to bone",
                    "bone is palpable",
                    "palpable bone",
                    *(
                        f"{a} {b}{c}"
                        for a in (
                            "involves",
                            "involving",
                            "reaching",
                            "reaches",
                            "penetrates",
                            "exposing",
                        )
                        for b in (
                            "the ",
                            "",
                        )
                        for c in (
                            "bone",
                            "joint",
                            "bone or joint",
                            "bones",
                            "bones or joints",
                        )
                    ),
                    "extension to bone",
                    "extension to the bone",
                    "involvement of the bone",
                    "involvement of the bone or joint",
                    *("underlying osteomyelitis", "with osteomyelitis", "has osteomyelitis"),
                    *("acute osteomyelitis", "chronic osteomyelitis", "osteomyelitis of", "osteomyelitis in"),
                    *("osteomyelitis on mri", "osteomyelitis on x-ray", "osteomyelitis on xr"),
                    *("osteomyelitis on films", "mri confirms osteomyelitis", "mri shows osteomyelitis"),
                    *("mri showed osteomyelitis", "mri: osteomyelitis", "x-ray shows osteomyelitis"),
                    *("osteomyelitis confirmed", "confirmed osteomyelitis", "complicated by osteomyelitis"),
                    *("osteomyelitic changes", "om on mri", "ptb positive", "ptb +", "ptb yes", "probed to bone"),
                    *("probing to bone", "bone palpable", "bone visible", "bone felt", "bone on view"),
                    *("bone at base", "bone in base", "bone in the base", "bone at the base", "hits bone"),
                    *("joint exposed", "exposed joint", "joint capsule exposed", "grade 3 wagner"),
                    "wagner 3",
                    *("cm2 to bone", "ulcer to bone", "foot ulcer to bone", "wound to bone", "ulcer down to bone"),
                    "ulcer probing to bone",
                    *("gritty bone", "hit bone", "bone hit on probing", "bone felt on probing", "onto bone"),
                    *("down onto bone", "down onto gritty bone", "goes down to bone", "goes to bone"),
                    *("bone seen", "ptb +ve", "positive ptb", "probe to bone positive", "probe to bone +ve"),
                    *("probe to bone +", "probes to joint", "joint capsule open", "joint on view"),
                    *("probes into joint", "mtpj exposed", "texas 3b", "wagner iii", "wagner grade 3"),
                ),
            },
        ),
    ],
    ulcer_infection: Annotated[
        Literal["none", "surface", "deep", "systemic"],
        Choice(
            "infection of the foot ulcer: none; surface; abscess, fasciitis or septic arthritis; with a systemic "
            "inflammatory response",
            {
                "none": (
                    "no infection",
                    "not infected",
                    "uninfected",
                    "no signs of infection",
                    "no evidence of infection",
                    "no clinical signs of infection",
                    "without infection",
                    "without signs of infection",
                    "no sign of infection",
                    "free of infection",
                    "free from infection",
                    "clean wound",
                    "clean ulcer",
                    "infection-free",
                    "absence of infection",
                    "no clinical infection",
                    "there is no infection",
                    "no local infection",
                    "infection is absent",
                    "no indication of infection",
                    "no apparent infection",
                    "no obvious infection",
                    "no visible signs of infection",
                    *("not clinically infected", "clinically uninfected", "clinically not infected"),
                    *(
                        "ulcer clean",
                        "ulcer is clean",
                        "ulcer looks clean",
                        "clean, no infection",
                    ),
                    *("clean granulating base", "clean and granulating", "clean granulating"),
                    *("superficial, clean", "granulating base", "no cellulitis or pus"),
                    *("no erythema, pus or slough", "no spreading cellulitis, no pus", "not infected clinically"),
                    *("no signs of local infection", "does not look infected", "doesn't look infected"),
                    "looks uninfected",
                    *("clean, not infected", "no cellulitis, no pus", "no pus, no cellulitis"),
                    *("no erythema or pus", "no erythema, no pus", "clean, no slough"),
                    *("clean base, no erythema", "infection nil", "infection: none"),
                ),
                "surface": (
                    "surface infection",
                    "superficial infection",
                    "infection is limited to the surface",
                    "infection limited to the surface",
                    "infection confined to the surface",
                    "superficial wound infection",
                    "surface of the wound",
                    "superficial cellulitis",
                    "infection limited to the skin",
                    "infection confined to the skin",
                    "infection is confined to the surface",
                    "infection is superficial",
                    "superficial signs of infection",
                    "surface signs of infection",
                    "infection on the surface",
                    "infection at the surface",
                    "infection only on the surface",
                    "localized superficial infection",
                    "infection of the surface",
                    "infection is only on the surface",
                    "mild surface infection",
                    *("mild infection", "mildly infected", "mild local infection", "local infection"),
                    *("locally infected", "superficially infected", "erythema <2cm", "erythema <2 cm"),
                    *("erythema less than 2 cm", "erythema 1cm", "erythema 1 cm", "erythema 0.5cm"),
                    *("erythema 0.5 cm", "rim of redness", "rim of erythema", "rim of cellulitis"),
                    *("1 cm of erythema", "1cm erythema", "1cm of erythema", "1 cm rim", "minor infection"),
                    "low grade infection",
                    *("cellulitis <2 cm", "cellulitis < 2 cm", "erythema < 2 cm", "erythema 1cm around"),
                    *("cellulitis 1 cm", "mild dfi", "idsa mild", "small rim of erythema"),
                ),
                "deep": (
                    "foot abscess",
                    "plantar abscess",
                    "fasciitis",
                    "septic arthritis",
                    "abscess and fasciitis",
                    "abscess, fasciitis",
                    "deep abscess",
                    "deep foot infection",
                    "abscess of the foot",
                    "deep space infection",
                    "surrounding abscess",
                    "abscess formation",
                    "deep infection with abscess",
                    "joint infection",
                    "necrotizing fasciitis",
                    "infection with abscess",
                    "deep tissue infection",
                    "abscess in the foot",
                    "deep-seated infection",
                    "deep tissue abscess",
                    "abscess, fasciitis, or septic arthritis",
                    "infected with abscess",
                    "infection with abscess formation",
                    *("plantar space abscess", "abscess plantar space", "plantar space infection"),
                    *("deep plantar space infection", "deep collection", "plantar collection", "pus tracking"),
                    *("nec fasc", "infected joint", "septic joint", "purulent collection", "pus under pressure"),
                    *("collection in the foot", "web space abscess", "subfascial abscess", "deep pus"),
                    "moderate infection with abscess",
                    *("abscess in foot", "deep infection", "septic mtpj", "septic toe joint"),
                    *("deep plantar abscess", "forefoot abscess", "pus tracking along", "tracking pus"),
                ),
                "systemic": (
                    "systemic inflammatory response",
                    "sirs",
                    "sepsis",
                    "systemic inflammatory response syndrome",
                    "systemic signs of infection",
                    "systemic inflammatory response syndrome (sirs)",
                    "systemic infection",
                    "systemic signs of inflammatory response",
                    "systemic inflammation",
                    "sirs criteria",
                    "systemic inflammatory response to infection",
                    "systemic sepsis",
                    "septicemia",
                    "systemic toxicity",
                    *("systemically unwell", "systemically septic", "systemic sepsis from foot"),
                    *("foot sepsis with sirs", "septic from foot", "septic from his foot", "septic from her foot"),
                    *("sirs positive", "septic shock", "severe infection with sirs"),
                    *("sepsis secondary to foot infection", "sepsis from foot", "bacteraemia from foot"),
                    "rigors and pyrexial",
                    *("foot sepsis", "sirs+", "sirs +ve", "severe dfi", "idsa severe", "foot sepsis with"),
                    *("septic with foot", "septic foot", "septicaemic"),
                ),
            },
            absent="none",
            terms=(
                "foot infection",
                "wound infection",
                "ulcer infection",
                "infection of the foot",
                "infection of the ulcer",
                "infection of the wound",
                "signs of infection",
            ),
        ),
    ],
    loss_of_sensation: Annotated[
        bool,
        Criterion(
            "loss of protective sensation in the foot",
            terms=(
                "loss of sensation",
                "loss of protective sensation",
                "absent sensation",
                "no protective sensation",
                "lost sensation",
                "loss of feeling in the foot",
                "loss of sensation in the foot",
                "no sensation in the foot",
                "lack of sensation",
                "loss of foot sensation",
                "loss of feeling",
                "absence of protective sensation",
                "loss of foot protective sensation",
                *("insensate", "lops", "loss of monofilament sensation", "no feeling to the monofilament"),
                *("no feeling to monofilament", "no feeling to 10g", "no feeling to the 10g"),
                *("no feeling to the ten gram filament", "no monofilament sensation"),
                *("no 10g monofilament sensation", "no feeling in feet", "no feeling in foot"),
                *("absent protective sensation", "protective sensation absent", "protective sensation lost"),
                "lost protective sensation",
                *("feet insensate", "foot insensate", "10g absent", "10 g absent", "10g mf absent"),
                *("10 g monofilament absent", "10g not felt", "can't feel 10g", "cannot feel 10g"),
                *("sensation absent", "no sensation to 10g", "no sensation to monofilament"),
                *("insensitive foot", "insensitive feet", "vpt >25", "vibration threshold >25"),
            ),
            includes=(
                "peripheral neuropathy",
                "monofilament negative",
                "decreased sensation in the foot",
                "decreased sensation in the affected foot",
                "decreased sensation in his foot",
                "decreased sensation in her foot",
                "decreased sensation in the feet",
                "reduced sensation in the foot",
                "reduced sensation in the feet",
                "diminished sensation in the feet",
                "diminished sensation in the foot",
                "insensate foot",
                "insensate feet",
                "insensate",
                "diabetic neuropathy",
                "abnormal monofilament test",
                "unable to feel the monofilament",
                "numb foot",
                "sensory loss in the feet",
                *(
                    f"{a} {b} in {c}"
                    for a in (
                        "decreased",
                        "reduced",
                        "diminished",
                        "impaired",
                        "altered",
                        "loss of",
                        "absent",
                        "lack of",
                        "no",
                    )
                    for b in (
                        "sensation",
                        "feeling",
                    )
                    for c in (
                        "the affected area",
                        "the affected foot",
                        "the affected limb",
                        "his feet",
                        "her feet",
                        "both feet",
                        "the feet",
                        "his foot",
                        "her foot",
                        "the foot",
                        "his left foot",
                        "his right foot",
                        "her left foot",
                        "her right foot",
                        "his toes",
                        "her toes",
                        "the area",
                    )
                ),
                *(
                    f"numbness {a} {b} {c}"
                    for a in (
                        "in",
                        "of",
                    )
                    for b in (
                        "his",
                        "her",
                        "the",
                        "both",
                    )
                    for c in (
                        "foot",
                        "feet",
                        "left foot",
                        "right foot",
                    )
                ),
                "neuropathic foot",
                "neuropathic ulcer",
                "neuropathic feet",
                "neuropathic foot ulcer",
                "sensory neuropathy",
                *(
                    f"sensation is {a}"
                    for a in (
                        "absent",
                        "lost",
                        "impaired",
                        "reduced",
                        "decreased",
                        "diminished",
                    )
                ),
                "absent monofilament sensation",
                "absence of sensation",
                "sensory deficit in the foot",
                *(
                    f"{a} {b}"
                    for a in (
                        "decreased",
                        "reduced",
                        "diminished",
                        "impaired",
                    )
                    for b in (
                        "protective sensation",
                        "foot sensation",
                    )
                ),
                "feet are numb",
                "foot is numb",
                *("absent monofilament", "monofilament absent", "absent 10g monofilament"),
                *("10g monofilament absent", "mf absent", "absent mf", "monofilament not felt"),
                *("10g monofilament not felt", "monofilament not detected", "cannot feel monofilament"),
                *("cannot feel the monofilament", "can't feel monofilament", "can't feel the monofilament"),
                *("does not feel monofilament", "doesn't feel monofilament", "unable to feel monofilament"),
                *("monofilament 0/10", "monofilament 1/10", "monofilament 2/10", "monofilament 3/10"),
                *("monofilament 4/10", "monofilament 5/10", "monofilament 6/10", "mf 0/10", "mf 2/10", "mf 4/10"),
                *("monofilament 0/3", "monofilament 0/5", "monofilament 1/5", "monofilament abnormal"),
                *("abnormal monofilament", "reduced monofilament", "reduced monofilament sensation"),
                *("monofilament reduced", "reduced 10g monofilament", "dense neuropathy"),
                *("dense peripheral neuropathy", "dense sensory neuropathy", "glove and stocking"),
                *("stocking neuropathy", "stocking sensory loss", "neuropathic diabetic foot ulcer"),
                *("neuroischaemic", "neuro-ischaemic", "diabetic peripheral neuropathy", "charcot foot"),
                *("numb feet", "feet numb", "cannot feel his feet", "cannot feel her feet", "can't feel his feet"),
                "can't feel her feet",
            ),
            opposites=(
                "sensation intact",
                "intact sensation",
                "preserved sensation",
                "sensation preserved",
                "sensation is preserved",
                "sensation is intact",
                "sensation was intact",
                "protective sensation intact",
                "protective sensation is intact",
                "normal monofilament",
                "normal sensation",
                "sensation normal",
                "sensation is normal",
                "intact protective sensation",
                "feels the monofilament",
                "normal foot sensation",
                "sensation remains intact",
                "sensation in the foot is intact",
                "sensation preserved in the foot",
                "no issues with sensation",
                "maintains sensation",
                "retains sensation",
                "sensation is still intact",
                "full sensation",
                "intact feeling",
                *("monofilament intact", "10g monofilament intact", "10 g monofilament intact"),
                *("monofilament normal", "monofilament 10/10", "monofilament 3/3", "monofilament 5/5"),
                *("mf intact", "mf 10/10", "monofilament felt", "feels monofilament", "intact to monofilament"),
                *("intact to 10g monofilament", "intact to 10g", "sensation intact to 10g mf", "sensation good"),
                *("good sensation", "sensate", "sensation ok", "sensation nad", "fully sensate"),
                *("protective sensation present", "protective sensation preserved"),
                "normal sensation to monofilament",
                *("monofilament 10/10 both", "sensation normal to 10g", "10g felt", "10 g felt"),
                *("10g felt throughout", "10g intact", "10g present", "10g mf felt"),
                *("10g monofilament felt", "10 g monofilament felt", "mf felt", "mf normal", "feels 10g"),
                *("can feel 10g", "can feel monofilament", "feels mf", "no neuropathy"),
                *("not neuropathic", "no peripheral neuropathy", "sensation present", "sensation full"),
                *("normal to monofilament", "monofilament present", "monofilament present throughout"),
                "protective sensation normal",
            ),
            wider=(
                *(
                    "neuropathy",
                    "peripheral neuropathy",
                ),
                "sensory loss",
            ),
        ),
    ],
) -> Result:
    """Risk that a diabetic foot ulcer does not heal, or ends in amputation or death."""
    items = (
        Item("Perfusion", {"normal": 0, "arterial disease": 1, "critical ischaemia": 2}[foot_perfusion]),
        Item(
            "Extent",
            upto(ulcer_area, {0: 0}, over=below(ulcer_area, {1: 1}, otherwise=upto(ulcer_area, {3: 2}, over=3))),
        ),
        Item("Depth", {"intact": 0, "superficial": 1, "deep soft tissue": 2, "bone or joint": 3}[ulcer_depth]),
        Item("Infection", {"none": 0, "surface": 1, "deep": 2, "systemic": 3}[ulcer_infection]),
        Item("Loss of sensation", 1 if loss_of_sensation else 0),
    )
    score = total(*items)
    return Result(score, "points", "high risk (7 or more)" if score >= 7 else "low risk (under 7)", items)
