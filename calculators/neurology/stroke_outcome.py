"""Acute stroke: function and death, with and without thrombectomy."""

from math import exp
from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Choice, Criterion
from ..vocabulary.cardiovascular import AtrialFibrillation, Hypertension
from ..vocabulary.metabolic import Diabetes
from ..vocabulary.neurological import Aspects, NihStrokeScale, PrestrokeRankin
from ..vocabulary.patient import AdultAge

FLINT_2010 = Source(
    "Flint AC, Cullen SP, Faigeles BS, Rao VA. Predicting long-term outcome after endovascular stroke treatment: the "
    "totaled health risks in vascular events score. AJNR Am J Neuroradiol 2010",
    url="https://www.mdcalc.com/thrive-score-stroke-outcome",
    where="the points",
    read="secondary",
    via="MDCalc's page on the score, whose range, extremes and items agree",
)
FLINT_2015 = Source(
    "Improved ischemic stroke outcome prediction using model estimation of outcome probability: the THRIVE-c "
    "calculation. Int J Stroke 2015;10(6):815-821",
    doi="10.1111/ijs.12529",
    pmid="26045081",
    where="the logistic equation",
    read="unverified",
    via="one reproduction of the coefficients; the abstract, which was read, only names the predictors",
)
FLINT_2022 = Source(
    "Flint AC, Chan SL, Edwards NJ, et al. Outcome prediction in large vessel occlusion ischemic stroke with or "
    "without endovascular stroke treatment: THRIVE-EVT. 2022",
    url="https://sage.figshare.com/collections/Outcome_prediction_in_large_vessel_occlusion_ischemic_stroke_with_or_"
    "without_endovascular_stroke_treatment_THRIVE-EVT/5973649/1",
    where="the model with ASPECTS",
    read="unverified",
    via="one reproduction of the coefficients; the abstract, which was read, only names the predictors",
)
RANGARAJU_2015 = Source(
    "Rangaraju S, Aghaebrahim A, Streib C, et al. Pittsburgh Response to Endovascular therapy (PRE) score: optimizing "
    "patient selection for endovascular therapy for large vessel occlusion strokes. J Neurointerv Surg 2015;7(11):783",
    url="https://experts.umn.edu/en/publications/pittsburgh-response-to-endovascular-therapy-pre-score-optimizing-",
    where="abstract: the formula; the groups",
    read="abstract",
    via="the Medical Algorithms Company's summary, for the groups",
)
ABDUL_RAHIM_2016 = Source(
    "Abdul-Rahim AH, Quinn TJ, Alder S, et al. Derivation and validation of a novel prognostic scale (modified-SOAR) "
    "to predict early mortality in acute stroke. Stroke 2016;47(1):74-79",
    url="https://ueaeprints.uea.ac.uk/id/eprint/56697",
    where="the points, and inpatient mortality by score",
    read="secondary",
    via="a reproduction of the tables and the documentation of the R package cliot, which agree on the points; "
    "the mortality by score in the former only; a public implementation also agrees on the points, but prints 85 years "
    "in both of the upper age groups",
)

StrokeType = Annotated[
    Literal["infarct", "haemorrhage"],
    Choice(
        "type of stroke: cerebral infarct, or haemorrhage",
        {
            "infarct": (
                "ischaemic stroke",
                "ischemic stroke",
                "cerebral infarction",
                "cerebral infarct",
                "brain infarction",
                "brain infarct",
                "ischaemic infarct",
                "ischemic infarct",
                "due to an infarct",
                "lacunar infarct",
                "lacunar stroke",
                "imaging confirms an infarct",
                "ischaemic cva",
                "ischemic cva",
                "acute ischaemic infarct",
                "acute ischemic infarct",
                "acute infarct",
                "confirms an infarct",
                "confirms a cerebral infarct",
                "confirmed an infarct",
                "confirms infarct",
                "confirmed infarct",
                "stroke due to infarct",
                "stroke due to an infarct",
                "stroke due to infarction",
                "stroke due to cerebral infarction",
                "stroke with infarct",
                "stroke with infarction",
                "stroke type as infarct",
                "stroke type is infarct",
                "stroke type: infarct",
                "caused by an infarct",
                "caused by infarction",
                "cerebral infarcts",
                "reveals an infarct",
                "revealed an infarct",
                "shows an infarct",
                "showed an infarct",
                "reveals infarct",
                "revealed infarct",
                "shows infarct",
                "showed infarct",
                "infarct stroke",
                "infarct-type stroke",
                "infarctive stroke",
                "embolic stroke",
                "thrombotic stroke",
                "lacunar infarction",
                "mca infarct",
                "mca infarction",
                "confirming an infarct",
                "infarction stroke",
                "stroke was due to an infarct",
                "infarct on imaging",
                "acute infarction",
                "diagnosed with an infarct",
                "indicates an infarct",
                "identified an infarct",
                "ischemia of the brain",
                "infarct on ct",
                "infarct on mri",
                "pca infarct",
                "ischaemic event",
                "taci",
                "paci",
                "laci",
                "poci",
                "territory infarct",
                "cardioembolic stroke",
                "thrombolysed stroke",
                "cortical infarct",
            ),
            "haemorrhage": (
                "haemorrhagic stroke",
                "hemorrhagic stroke",
                "intracerebral haemorrhage",
                "intracerebral hemorrhage",
                "intracranial haemorrhage",
                "intracranial hemorrhage",
                "cerebral haemorrhage",
                "cerebral hemorrhage",
                "brain haemorrhage",
                "brain hemorrhage",
                "haemorrhagic cva",
                "hemorrhagic cva",
                "intracerebral bleed",
                "intracranial bleed",
                "brain bleed",
                "cerebral bleed",
                "intracerebral bleeding",
                "intracranial bleeding",
                "intraparenchymal hemorrhage",
                "intraparenchymal haemorrhage",
                "intracerebral hematoma",
                "intracerebral haematoma",
                "haemorrhage stroke",
                "hemorrhage stroke",
                "stroke due to hemorrhage",
                "stroke due to haemorrhage",
                "stroke due to a hemorrhage",
                "stroke due to an intracerebral",
                "stroke caused by hemorrhage",
                "stroke type as hemorrhage",
                "stroke type is hemorrhage",
                "stroke type: hemorrhage",
                "identifies a hemorrhagic stroke",
                "confirms a hemorrhage",
                "confirms hemorrhage",
                "confirmed a hemorrhage",
                "reveals a hemorrhage",
                "revealed a hemorrhage",
                "shows a hemorrhage",
                "showed a hemorrhage",
                "hemorrhagic in nature",
                "haemorrhagic in nature",
                "hemorrhagic type",
                "stroke was hemorrhagic",
                "stroke is hemorrhagic",
                "ich on ct",
                "acute ich",
                "spontaneous ich",
                "ich stroke",
                "intraparenchymal bleed",
                "parenchymal haemorrhage",
                "parenchymal hemorrhage",
                "bleed on ct",
                "pich",
                "primary intracerebral haemorrhage",
            ),
        },
    ),
]
OxfordClass = Annotated[
    Literal["lacunar", "partial anterior", "posterior", "total anterior"],
    Choice(
        "Oxfordshire Community Stroke Project class: lacunar, partial anterior, posterior or total anterior "
        "circulation stroke",
        {
            "lacunar": (
                "lacunar stroke",
                "lacunar circulation stroke",
                "lacs",
                "laci",
                "lacunar syndrome",
                "lacunar infarct",
                "lacunar circulation infarct",
                "lacunar circulation syndrome",
                "lacunar infarction",
                "lacunar strokes",
                "lacunar stroke syndrome",
                "lacunar stroke (lacs)",
                "lacunar circulation",
                "lacunar syndrome (lacs)",
                "mild lacunar stroke",
            ),
            "partial anterior": (
                "partial anterior circulation stroke",
                "partial anterior circulation",
                "pacs",
                "paci",
                "partial anterior circulation syndrome",
                "partial anterior circulation infarct",
                "partial anterior circulation infarction",
                "partial anterior circulation strokes",
                "partial anterior circulation stroke syndrome",
                "partial anterior circulation stroke (pacs)",
                "partial anterior stroke",
                "partial anterior infarct",
            ),
            "posterior": (
                "posterior circulation stroke",
                "posterior circulation",
                "pocs",
                "poci",
                "posterior circulation syndrome",
                "posterior circulation infarct",
                "posterior circulation infarction",
                "posterior circulation strokes",
                "posterior circulation stroke syndrome",
                "posterior circulation stroke (pocs)",
                "posterior stroke",
                "posterior circulation ischemia",
            ),
            "total anterior": (
                "total anterior circulation stroke",
                "total anterior circulation",
                "tacs",
                "taci",
                "total anterior circulation syndrome",
                "total anterior circulation infarct",
                "total anterior circulation infarction",
                "total anterior circulation strokes",
                "total anterior circulation stroke syndrome",
                "total anterior circulation stroke (tacs)",
                "total anterior stroke",
                "total anterior infarct",
            ),
        },
    ),
]
LargeVesselOcclusion = Annotated[
    bool,
    Criterion(
        "occlusion of a large intracranial artery on CT or MR angiography",
        terms=(
            "large vessel occlusion",
            "large artery occlusion",
            "lvo",
            "large-vessel intracranial occlusion",
            "intracranial large vessel occlusion",
            "large-vessel occlusion",
            "large vessel occlusions",
            "large artery occlusions",
            "large vessel intracranial occlusion",
            "proximal vessel occlusion",
            "proximal artery occlusion",
            "intracranial occlusion",
            "large cerebral artery occlusion",
            "large cerebral vessel occlusion",
            "proximal intracranial occlusion",
            "occlusion of a large vessel",
            "occlusion of a large artery",
            "large intracranial artery occlusion",
            "large intracranial vessel occlusion",
            "large intracranial occlusion",
            "m2 cutoff",
            "ica terminus occlusion",
            "large vessel cut-off",
            "large vessel cutoff",
            "r m1 occluded",
            "l m1 occluded",
            "r m1 occlusion",
            "l m1 occlusion",
        ),
        includes=(
            "mca occlusion",
            "m1 occlusion",
            "middle cerebral artery occlusion",
            "internal carotid artery occlusion",
            "m2 occlusion",
            "basilar artery occlusion",
            "basilar occlusion",
            "carotid t occlusion",
            "carotid terminus occlusion",
            "occlusion of the middle cerebral artery",
            "occlusion of the left middle cerebral artery",
            "occlusion of the right middle cerebral artery",
            "occlusion of the internal carotid artery",
            "left m1 occlusion",
            "right m1 occlusion",
            "left mca occlusion",
            "right mca occlusion",
            "terminal ica occlusion",
            "tandem occlusion",
            "basilar artery thrombosis",
            "basilar thrombosis",
            "occlusion of the basilar artery",
            "occlusion of the left internal carotid",
            "occlusion of the right internal carotid",
            "occluded middle cerebral artery",
            "occluded mca",
            "occluded m1",
            "occluded left mca",
            "occluded right mca",
            "occluded basilar",
            "occluded ica",
            "proximal mca occlusion",
            "distal ica occlusion",
            "carotid-t occlusion",
            "left ica occlusion",
            "right ica occlusion",
            "intracranial ica occlusion",
            "occlusion of the m1",
            "occlusion of the left m1",
            "occlusion of the right m1",
            "occlusion of the m2",
            "occlusion of the mca",
            "occlusion of the left mca",
            "occlusion of the right mca",
            "middle cerebral artery (mca) occlusion",
            "mca m1 occlusion",
            "m1 segment occlusion",
            "thrombus in the mca",
            "thrombus in the m1",
            "m1 thrombus",
            "mca thrombus",
            "vertebral artery occlusion",
            "a1 occlusion",
            "p1 occlusion",
            "m1 cut-off",
            "m1 cutoff",
            "mca cut-off",
            "mca cutoff",
            "m2 cut-off",
            "ica-t occlusion",
            "ica t occlusion",
            "t occlusion",
            "carotid top occlusion",
            "m1 occluded",
            "mca occluded",
            "m2 occluded",
            "basilar occluded",
            "ica occluded intracranially",
            "m1 clot",
            "mca clot",
            "basilar thrombus",
            "basilar clot",
            "m1 block",
            "blocked m1",
            "occluded m2",
            "proximal m1 occlusion",
            "distal m1 occlusion",
            "left m2 occlusion",
            "right m2 occlusion",
            "proximal m2 occlusion",
            "thrombus in m1",
            "clot in m1",
            "clot in the m1",
            "clot in left m1",
            "clot in right m1",
            "clot in left mca",
            "clot in right mca",
            "thrombus in left m1",
            "thrombus in right m1",
            "filling defect in m1",
            "m1 filling defect",
            "ica occlusion",
        ),
        opposites=(
            "no occlusion on cta",
            "cta clear",
            "cta normal",
            "cta no occlusion",
            "cta: no occlusion",
            "vessels patent",
            "vessels all patent",
            "all vessels patent",
            "circle of willis patent",
            "patent circle of willis",
            "normal cta",
            "cta patent",
            "intracranial vessels patent",
            "no clot on cta",
            "no target for thrombectomy",
            "no lvo",
            "no large vessel cut-off",
            "no large vessel cutoff",
            "no large vessel occlusion",
            "no proximal occlusion",
            "no vessel cut-off",
            "cta: no lvo",
            "no vessel occlusion",
        ),
    ),
]

_OXFORD = {"lacunar": 0, "partial anterior": 0, "posterior": 1, "total anterior": 2}


@calculator(
    title="THRIVE score",
    source=FLINT_2010,
    conditions=("acute ischaemic stroke",),
    outcome="functional outcome",
    aliases=("THRIVE", "Totaled Health Risks in Vascular Events"),
)
def thrive(
    age: AdultAge,
    nih_stroke_scale: NihStrokeScale,
    hypertension: Hypertension,
    diabetes: Diabetes,
    atrial_fibrillation: AtrialFibrillation,
) -> Result:
    """Outcome at three months in adults with acute ischaemic stroke, whatever their treatment; lower is better.

    THRIVE-c, which takes age and the NIH Stroke Scale as they are, discriminates better.
    """
    items = (
        Item("Age", below(age, {60: 0, 80: 1}, otherwise=2)),
        Item("NIH Stroke Scale", upto(nih_stroke_scale, {10: 0, 20: 2}, over=4)),
        Item("Hypertension", 1 if hypertension else 0),
        Item("Diabetes", 1 if diabetes else 0),
        Item("Atrial fibrillation", 1 if atrial_fibrillation else 0),
    )
    return Result(total(*items), "points", "", items)


@calculator(
    title="THRIVE-c and THRIVE-EVT calculation",
    source=FLINT_2022,
    conditions=("acute ischaemic stroke",),
    outcome="functional outcome",
    aliases=("THRIVE-c", "THRIVE-EVT"),
)
def thrive_evt(
    age: AdultAge,
    nih_stroke_scale: NihStrokeScale,
    hypertension: Hypertension,
    diabetes: Diabetes,
    atrial_fibrillation: AtrialFibrillation,
    large_vessel_occlusion: LargeVesselOcclusion,
    aspects: Aspects,
) -> Result:
    """Chance of a good outcome (modified Rankin scale 0 to 2) three months after an ischaemic stroke in adults.

    With a large vessel occlusion the value is the chance without thrombectomy, and the chance with it is given beside
    it (THRIVE-EVT); without one it is that of THRIVE-c, and ASPECTS does not matter. Rounded to a tenth of a percent.
    """
    illnesses = (1 if hypertension else 0) + (1 if diabetes else 0) + (1 if atrial_fibrillation else 0)
    usual = 4.942 - 0.035 * age - 0.190 * nih_stroke_scale - upto(illnesses, {0: 0, 1: 0.105, 2: 0.408}, over=0.702)
    occluded = (
        1.828
        - 0.031 * age
        - 0.097 * nih_stroke_scale
        - upto(illnesses, {0: 0, 1: 0.462, 2: 0.419}, over=1.798)
        + 0.153 * aspects
    )
    without = round(100 / (1 + exp(-(occluded if large_vessel_occlusion else usual))), 1)
    treated = round(100 / (1 + exp(-(occluded + 0.848))), 1)
    return Result(
        without,
        "%",
        "",
        (),
        (
            Risk("good outcome without thrombectomy", "3 months", without, FLINT_2022),
            Risk("good outcome with thrombectomy", "3 months", treated, FLINT_2022),
        )
        if large_vessel_occlusion
        else (Risk("good outcome", "3 months", without, FLINT_2015),),
    )


@calculator(
    title="PRE score (Pittsburgh Response to Endovascular therapy)",
    source=RANGARAJU_2015,
    conditions=("large vessel occlusion",),
    outcome="benefit from thrombectomy",
    aliases=("Pittsburgh Response to Endovascular therapy",),
)
def pre_score(age: AdultAge, nih_stroke_scale: NihStrokeScale, aspects: Aspects) -> Result:
    """Whether successful thrombectomy improves the chance of a good outcome in adults with anterior occlusion.

    For occlusions of the internal carotid artery or of the first two segments of the middle cerebral artery within
    eight hours. Age in years plus twice the NIH Stroke Scale less ten times ASPECTS. Patients at the lower end do
    well, and those at the upper end badly, whether recanalised or not.
    """
    score = age + 2 * nih_stroke_scale - 10 * aspects
    return Result(
        score,
        "points",
        "likely to benefit (-24 to 49)" if -25 < score < 50 else "not likely to benefit",
    )


@calculator(
    title="Modified SOAR score (mSOAR)",
    source=ABDUL_RAHIM_2016,
    conditions=("acute stroke",),
    outcome="death",
    aliases=("mSOAR", "modified SOAR"),
)
def modified_soar(
    stroke_type: StrokeType,
    oxford_class: OxfordClass,
    age: AdultAge,
    prestroke_rankin: PrestrokeRankin,
    nih_stroke_scale: NihStrokeScale,
) -> Result:
    """Death in hospital after an acute stroke in adults. No rate was published for 8 or 9 points."""
    items = (
        Item("Haemorrhage", 1 if stroke_type == "haemorrhage" else 0),
        Item("Oxfordshire class", _OXFORD[oxford_class]),
        Item("Age", upto(age, {65: 0, 85: 1}, over=2)),
        Item("Disability before the stroke", upto(prestroke_rankin, {2: 0, 4: 1}, over=2)),
        Item("NIH Stroke Scale", upto(nih_stroke_scale, {4: 0, 10: 1}, over=2)),
    )
    score = total(*items)
    mortality = upto(score, {1: 1.0, 2: 1.5, 3: 6.5, 4: 9.2, 5: 19.5, 6: 26.2}, over=49.2)
    return Result(
        score,
        "points",
        "",
        items,
        (Risk("death", "in hospital", mortality, ABDUL_RAHIM_2016),) if score <= 7 else (),
    )
