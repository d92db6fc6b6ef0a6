"""Metastases in spine and long bones: stability, fracture and survival."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Choice, Quantity
from ..vocabulary.cancer import KarnofskyPerformance

TOKUHASHI_2005 = Source(
    "Tokuhashi Y, Matsuzaki H, Oda H, Oshima M, Ryu J. A revised scoring system for preoperative evaluation of "
    "metastatic spine tumor prognosis. Spine 2005;30(19):2186-2191",
    url="https://rdrr.io/cran/cliot/man/revised_tokuhashi_score.html",
    where="scoring table",
    read="secondary",
    via="documentation of the R package cliot (revised_tokuhashi_score) and one more public implementation, which "
    "agree",
)
FISHER_2010 = Source(
    "Fisher CG, DiPaola CP, Ryken TC, et al. A novel classification system for spinal instability in neoplastic "
    "disease: an evidence-based approach and expert consensus from the Spine Oncology Study Group. Spine "
    "2010;35(22):E1221-E1229",
    url="https://rdrr.io/cran/cliot/man/sins_spine_score.html",
    where="scoring table",
    read="secondary",
    via="documentation of the R package cliot (sins_spine_score) and one more public implementation, which agree",
)
MIRELS_1989 = Source(
    "Mirels H. Metastatic disease in long bones: a proposed scoring system for diagnosing impending pathologic "
    "fractures. Clin Orthop Relat Res 1989;(249):256-264",
    url="https://rdrr.io/cran/cliot/man/mirels_fracture_score.html",
    where="scoring table; fracture by score",
    read="secondary",
    via="documentation of the R package cliot (mirels_fracture_score) and Radiopaedia for the points; mdapp.co and "
    "Epomedicine for points and rates",
)

ExtraspinalBoneMetastases = Annotated[
    float,
    Quantity(
        "1",
        0,
        100,
        "number of bone metastases outside the spine",
        integer=True,
        terms=("extraspinal bone metastases", "extraspinal bone metastasis foci", "extraspinal metastases"),
    ),
]
VertebralMetastases = Annotated[
    float,
    Quantity(
        "1",
        1,
        30,
        "number of vertebrae with metastases",
        integer=True,
        terms=("vertebral metastases", "vertebral body metastases", "metastases in the vertebral body"),
    ),
]
OrganMetastases = Annotated[
    Literal["none", "removable", "unremovable"],
    Choice(
        "metastases in major internal organs: none, removable, unremovable",
        {
            "none": ("no organ metastases", "no visceral metastases", "no metastases to major organs"),
            "removable": ("removable metastases", "resectable metastases", "removable organ metastases"),
            "unremovable": ("unremovable metastases", "unresectable metastases", "irremovable metastases"),
        },
        absent="none",
    ),
]
SpinalTumourPrimary = Annotated[
    Literal[
        "thyroid, prostate, breast or carcinoid",
        "rectum",
        "kidney or uterus",
        "other",
        "liver, gallbladder or unknown",
        "lung, osteosarcoma, stomach, bladder, oesophagus or pancreas",
    ],
    Choice(
        "primary site of the cancer, in the six groups of Tokuhashi",
        {
            "thyroid, prostate, breast or carcinoid": (
                "thyroid cancer",
                "prostate cancer",
                "breast cancer",
                "carcinoid",
                "carcinoid tumor",
                "carcinoid tumour",
            ),
            "rectum": ("rectal cancer", "rectum cancer"),
            "kidney or uterus": ("kidney cancer", "renal cell carcinoma", "renal cancer", "uterine cancer"),
            "other": ("melanoma", "lymphoma", "myeloma", "ovarian cancer", "colon cancer"),
            "liver, gallbladder or unknown": (
                "liver cancer",
                "hepatocellular carcinoma",
                "gallbladder cancer",
                "unknown primary",
                "unidentified primary",
            ),
            "lung, osteosarcoma, stomach, bladder, oesophagus or pancreas": (
                "lung cancer",
                "osteosarcoma",
                "gastric cancer",
                "stomach cancer",
                "bladder cancer",
                "esophageal cancer",
                "oesophageal cancer",
                "pancreatic cancer",
            ),
        },
    ),
]
SpinalCordPalsy = Annotated[
    Literal["none", "incomplete", "complete"],
    Choice(
        "spinal cord palsy: none (Frankel E), incomplete (Frankel C or D), complete (Frankel A or B)",
        {
            "none": ("frankel e", "frankel grade e", "no neurological deficit", "neurologically intact"),
            "incomplete": ("frankel c", "frankel d", "frankel grade c", "frankel grade d", "incomplete paralysis"),
            "complete": ("frankel a", "frankel b", "frankel grade a", "frankel grade b", "complete paralysis"),
        },
        absent="none",
    ),
]
SpinalTumourLevel = Annotated[
    Literal["junctional", "mobile", "semirigid", "rigid"],
    Choice(
        "level of the spinal tumour: junctional (occiput to C2, C7 to T2, T11 to L1, L5 to S1), mobile (C3 to C6, L2 "
        "to L4), semirigid (T3 to T10), rigid (S2 to S5)",
        {
            "junctional": (
                "junctional",
                "occiput-c2",
                "c7-t2",
                "t11-l1",
                "l5-s1",
                "l1",
                "t12",
                "t11",
                "l5",
                "c7",
            ),
            "mobile": ("mobile spine", "c3-c6", "l2-l4", "l2", "l3", "l4", "c4", "c5"),
            "semirigid": ("semirigid", "semi-rigid", "t3-t10", "t5", "t6", "t7", "t8", "t9", "t10"),
            "rigid": ("rigid", "s2-s5"),
        },
    ),
]
SpinalTumourPain = Annotated[
    Literal["mechanical", "occasional, not mechanical", "none"],
    Choice(
        "pain of the spinal tumour: mechanical (eased by lying down, or brought on by movement or loading); "
        "occasional, not mechanical; none",
        {
            "mechanical": (
                "mechanical pain",
                "pain with movement",
                "pain with loading",
                "pain relieved by lying down",
                "relieved with recumbency",
            ),
            "occasional, not mechanical": ("occasional pain", "non-mechanical pain", "occasional non-mechanical pain"),
            "none": ("painless lesion", "pain free", "pain-free", "no pain"),
        },
    ),
]
BoneLesionQuality = Annotated[
    Literal["blastic", "mixed", "lytic"],
    Choice(
        "quality of the bone lesion: blastic, mixed, lytic",
        {
            "blastic": ("blastic", "osteoblastic", "sclerotic lesion"),
            "mixed": (
                "mixed lytic and blastic",
                "mixed lytic/blastic",
                "lytic/blastic",
                "mixed lytic-blastic",
                "mixed lesion",
                "mixed",
            ),
            "lytic": ("lytic", "osteolytic", "lytic lesion"),
        },
    ),
]
SpinalAlignment = Annotated[
    Literal["normal", "new deformity", "subluxation or translation"],
    Choice(
        "alignment of the spine on imaging: normal; new kyphosis or scoliosis; subluxation or translation",
        {
            "normal": ("normal alignment",),
            "new deformity": ("de novo deformity", "new kyphosis", "kyphosis", "scoliosis"),
            "subluxation or translation": ("subluxation", "translation"),
        },
        absent="normal",
    ),
]
VertebralCollapse = Annotated[
    Literal["over half", "under half", "no collapse, over half involved", "none"],
    Choice(
        "collapse of the vertebral body: over half; under half; none with over half of the body involved; none of "
        "these",
        {
            "over half": (">50% collapse", "more than 50% collapse", "collapse greater than 50%"),
            "under half": ("<50% collapse", "less than 50% collapse"),
            "no collapse, over half involved": ("no collapse with >50% body involved",),
            "none": ("no collapse", "no vertebral body collapse"),
        },
    ),
]
PosterolateralInvolvement = Annotated[
    Literal["bilateral", "unilateral", "none"],
    Choice(
        "facet, pedicle or costovertebral joint fractured or replaced by tumour: on both sides, one side, neither",
        {
            "bilateral": ("bilateral posterolateral involvement", "bilateral involvement", "bilateral"),
            "unilateral": (
                "unilateral posterolateral involvement",
                "unilateral posterolateral",
                "unilateral involvement",
                "unilateral",
            ),
            "none": ("no posterolateral involvement", "no posterior element involvement"),
        },
    ),
]
LongBoneSite = Annotated[
    Literal["upper limb", "lower limb", "trochanteric region"],
    Choice(
        "site of the long-bone lesion: upper limb, lower limb, trochanteric region of the femur",
        {
            "upper limb": ("humerus", "upper limb", "upper extremity", "radius", "ulna"),
            "lower limb": ("tibia", "lower limb", "lower extremity", "femur", "femoral shaft"),
            "trochanteric region": ("trochanteric region", "peritrochanteric", "intertrochanteric", "subtrochanteric"),
        },
    ),
]
LesionExtent = Annotated[
    Literal["under one third", "one to two thirds", "over two thirds"],
    Choice(
        "size of the lesion as a part of the bone's diameter: under one third, one to two thirds, over two thirds",
        {
            "under one third": ("less than 1/3 of bone diameter", "less than one third", "<1/3"),
            "one to two thirds": ("1/3 to 2/3 of bone diameter", "one to two thirds", "1/3-2/3"),
            "over two thirds": ("more than 2/3 of bone diameter", "more than two thirds", ">2/3", "greater than 2/3"),
        },
    ),
]
BoneLesionPain = Annotated[
    Literal["mild", "moderate", "functional"],
    Choice(
        "pain of the bone lesion: mild, moderate, functional (brought on by use of the limb)",
        {
            "mild": ("mild pain",),
            "moderate": ("moderate pain",),
            "functional": (
                "functional pain",
                "pain with function",
                "pain on weight bearing",
                "pain with weight-bearing",
            ),
        },
    ),
]


@calculator(
    title="Revised Tokuhashi score",
    source=TOKUHASHI_2005,
    conditions=("spinal tumour",),
    outcome="survival with spinal metastases",
    aliases=("Tokuhashi score", "revised Tokuhashi"),
)
def revised_tokuhashi_score(
    karnofsky_performance: KarnofskyPerformance,
    extraspinal_bone_metastases: ExtraspinalBoneMetastases,
    vertebral_metastases: VertebralMetastases,
    organ_metastases: OrganMetastases,
    spinal_tumour_primary: SpinalTumourPrimary,
    spinal_cord_palsy: SpinalCordPalsy,
) -> Result:
    """Survival to expect of adults with metastases in the spine, before surgery is chosen.

    More points are better. Survival with modern systemic treatment of some cancers is longer than the score says.
    """
    items = (
        Item(
            "Karnofsky performance status",
            2 if karnofsky_performance >= 80 else 1 if karnofsky_performance >= 50 else 0,
        ),
        Item("Bone metastases outside the spine", upto(extraspinal_bone_metastases, {0: 2, 2: 1}, over=0)),
        Item("Vertebrae with metastases", upto(vertebral_metastases, {1: 2, 2: 1}, over=0)),
        Item("Metastases in major organs", {"none": 2, "removable": 1, "unremovable": 0}[organ_metastases]),
        Item(
            "Primary site",
            {
                "thyroid, prostate, breast or carcinoid": 5,
                "rectum": 4,
                "kidney or uterus": 3,
                "other": 2,
                "liver, gallbladder or unknown": 1,
                "lung, osteosarcoma, stomach, bladder, oesophagus or pancreas": 0,
            }[spinal_tumour_primary],
        ),
        Item("Spinal cord palsy", {"none": 2, "incomplete": 1, "complete": 0}[spinal_cord_palsy]),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(
            score,
            {8: "expected survival under 6 months", 11: "expected survival 6 months or more"},
            over="expected survival 12 months or more",
        ),
        items,
    )


@calculator(
    title="Spinal Instability Neoplastic Score (SINS)",
    source=FISHER_2010,
    conditions=("spinal tumour",),
    outcome="instability of a spine with a tumour",
    aliases=("SINS", "Spinal Instability Neoplastic Scale"),
)
def spinal_instability_neoplastic_score(
    spinal_tumour_level: SpinalTumourLevel,
    spinal_tumour_pain: SpinalTumourPain,
    bone_lesion_quality: BoneLesionQuality,
    spinal_alignment: SpinalAlignment,
    vertebral_collapse: VertebralCollapse,
    posterolateral_involvement: PosterolateralInvolvement,
) -> Result:
    """Stability of the spine at the level of a tumour. At 7 points or more its authors ask for a surgical opinion."""
    items = (
        Item("Level", {"junctional": 3, "mobile": 2, "semirigid": 1, "rigid": 0}[spinal_tumour_level]),
        Item("Pain", {"mechanical": 3, "occasional, not mechanical": 1, "none": 0}[spinal_tumour_pain]),
        Item("Bone lesion", {"lytic": 2, "mixed": 1, "blastic": 0}[bone_lesion_quality]),
        Item("Alignment", {"subluxation or translation": 4, "new deformity": 2, "normal": 0}[spinal_alignment]),
        Item(
            "Vertebral body collapse",
            {"over half": 3, "under half": 2, "no collapse, over half involved": 1, "none": 0}[vertebral_collapse],
        ),
        Item("Posterolateral elements", {"bilateral": 3, "unilateral": 1, "none": 0}[posterolateral_involvement]),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {6: "stable", 12: "potentially unstable"}, over="unstable"), items)


@calculator(
    title="Mirels score",
    source=MIRELS_1989,
    conditions=("metastasis in a long bone",),
    outcome="pathological fracture of a long bone",
    aliases=("Mirels criteria", "Mirels' criteria for prophylactic fixation"),
)
def mirels_score(
    long_bone_site: LongBoneSite,
    lesion_extent: LesionExtent,
    bone_lesion_quality: BoneLesionQuality,
    bone_lesion_pain: BoneLesionPain,
) -> Result:
    """Risk that a metastasis in a long bone leads to a fracture, in the 6 months after irradiation.

    Derived from 78 irradiated lesions. From 9 points on its author advised fixation before irradiation.
    """
    items = (
        Item("Site", {"upper limb": 1, "lower limb": 2, "trochanteric region": 3}[long_bone_site]),
        Item("Size", {"under one third": 1, "one to two thirds": 2, "over two thirds": 3}[lesion_extent]),
        Item("Nature", {"blastic": 1, "mixed": 2, "lytic": 3}[bone_lesion_quality]),
        Item("Pain", {"mild": 1, "moderate": 2, "functional": 3}[bone_lesion_pain]),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {7: "low risk of fracture", 8: "intermediate risk of fracture"}, over="high risk of fracture"),
        items,
        (
            Risk(
                "pathological fracture",
                "6 months",
                (0, 4) if score <= 7 else 15 if score == 8 else (33, 100),
                MIRELS_1989,
            ),
        ),
    )
