"""Ischaemic stroke treated with intravenous thrombolysis: outcome, and bleeding into the brain."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Choice, Quantity
from ..vocabulary.biochemistry import Glucose
from ..vocabulary.metabolic import Diabetes
from ..vocabulary.neurological import EarlyInfarctSigns, HyperdenseArtery, NihStrokeScale, PrestrokeRankin
from ..vocabulary.patient import AdultAge

STRBIAN_2012_DRAGON = Source(
    "Strbian D, Meretoja A, Ahlhelm FJ, et al. Predicting outcome of IV thrombolysis-treated ischemic stroke patients: "
    "the DRAGON score. Neurology 2012;78(6):427-432",
    url="https://acemap.info/paper/182553907",
    where="abstract: the points, and the outcomes at 0 to 3 and at 8 to 10 points",
    read="abstract",
)
LOU_2008 = Source(
    "Lou M, Safdar A, Mehdiratta M, et al. The HAT score: a simple grading scale for predicting hemorrhage after "
    "thrombolysis. Neurology 2008;71(18):1417-1423",
    doi="10.1212/01.wnl.0000330297.58334.dd",
    pmid="18955684",
    where="abstract: the items and the rate of symptomatic haemorrhage by score; the points and the other rates",
    read="abstract",
    via="a reproduction of the scoring table and a public implementation, for the points and the other rates",
)
STRBIAN_2012_SEDAN = Source(
    "Strbian D, Engelter S, Michel P, et al. Symptomatic intracranial hemorrhage after stroke thrombolysis: the SEDAN "
    "score. Ann Neurol 2012;71(5):634-641",
    doi="10.1002/ana.23546",
    where="abstract: the points, and the risk by score in the derivation cohort",
    read="abstract",
)
MAZYA_2013 = Source(
    "External validation of the SEDAN score for prediction of intracerebral hemorrhage in stroke thrombolysis. "
    "Stroke 2013;44(6):1595-1600",
    doi="10.1161/STROKEAHA.113.000794",
    pmid="23632975",
    where="rates by the ECASS II definition; abstract for 0 and for 5 or more points",
    read="abstract",
    via="a reproduction of the table, for 1 to 4 points",
)

OnsetToTreatment = Annotated[
    float,
    Quantity(
        "min",
        0,
        1440,
        "time from the onset of symptoms to the start of thrombolysis",
        {"h": 60},
        terms=(
            "onset to treatment time",
            "onset-to-treatment time",
            "onset to needle time",
            "symptom onset to treatment",
            "onset to tpa",
            "onset to needle",
            "onset-to-needle time",
            "onset to alteplase",
            "onset to thrombolysis",
            "symptom onset to needle",
            "time from onset to treatment",
            "time from symptom onset to treatment",
            "time from onset to thrombolysis",
            "time to thrombolysis",
        ),
        spellings={"minutes": "min", "minute": "min", "mins": "min", "hours": "h", "hour": "h", "hrs": "h", "hr": "h"},
    ),
]
VisibleHypodensity = Annotated[
    Literal["none", "under a third", "a third or more"],
    Choice(
        "easily visible hypodensity on the first CT: none; under a third of the territory of the middle cerebral "
        "artery; a third of it or more",
        {
            "none": (
                "no hypodensity",
                "no visible hypodensity",
                "ct normal",
                "normal ct",
                "ct head normal",
                "no easily visible hypodensity",
                "without hypodensity",
                "no early hypodensity",
            ),
            "under a third": (
                "hypodensity less than one third",
                "hypodensity in less than one third",
                "hypodensity less than 1/3",
                "hypodensity <1/3",
                "hypodensity affecting less than one-third",
                "hypodensity affecting less than one third",
                "hypodensity affecting less than a third",
                "hypodensity affecting less than 1/3",
                "hypodensity affecting under one-third",
                "hypodensity affecting under one third",
                "hypodensity affecting under a third",
                "hypodensity affecting under 1/3",
                "hypodensity affecting < one-third",
                "hypodensity affecting < one third",
                "hypodensity affecting < a third",
                "hypodensity affecting < 1/3",
                "hypodensity involving less than one-third",
                "hypodensity involving less than one third",
                "hypodensity involving less than a third",
                "hypodensity involving less than 1/3",
                "hypodensity involving under one-third",
                "hypodensity involving under one third",
                "hypodensity involving under a third",
                "hypodensity involving under 1/3",
                "hypodensity involving < one-third",
                "hypodensity involving < one third",
                "hypodensity involving < a third",
                "hypodensity involving < 1/3",
                "hypodensity in less than one-third",
                "hypodensity in less than a third",
                "hypodensity in less than 1/3",
                "hypodensity in under one-third",
                "hypodensity in under one third",
                "hypodensity in under a third",
                "hypodensity in under 1/3",
                "hypodensity in < one-third",
                "hypodensity in < one third",
                "hypodensity in < a third",
                "hypodensity in < 1/3",
                "hypodensity of less than one-third",
                "hypodensity of less than one third",
                "hypodensity of less than a third",
                "hypodensity of less than 1/3",
                "hypodensity of under one-third",
                "hypodensity of under one third",
                "hypodensity of under a third",
                "hypodensity of under 1/3",
                "hypodensity of < one-third",
                "hypodensity of < one third",
                "hypodensity of < a third",
                "hypodensity of < 1/3",
                "hypodensity covering less than one-third",
                "hypodensity covering less than one third",
                "hypodensity covering less than a third",
                "hypodensity covering less than 1/3",
                "hypodensity covering under one-third",
                "hypodensity covering under one third",
                "hypodensity covering under a third",
                "hypodensity covering under 1/3",
                "hypodensity covering < one-third",
                "hypodensity covering < one third",
                "hypodensity covering < a third",
                "hypodensity covering < 1/3",
                "hypodensity occupying less than one-third",
                "hypodensity occupying less than one third",
                "hypodensity occupying less than a third",
                "hypodensity occupying less than 1/3",
                "hypodensity occupying under one-third",
                "hypodensity occupying under one third",
                "hypodensity occupying under a third",
                "hypodensity occupying under 1/3",
                "hypodensity occupying < one-third",
                "hypodensity occupying < one third",
                "hypodensity occupying < a third",
                "hypodensity occupying < 1/3",
            ),
            "a third or more": (
                "hypodensity more than one third",
                "hypodensity in more than one third",
                "hypodensity greater than 1/3",
                "hypodensity >1/3",
                "hypodensity ≥1/3",
                "hypodensity affecting more than one-third",
                "hypodensity affecting more than one third",
                "hypodensity affecting more than a third",
                "hypodensity affecting more than 1/3",
                "hypodensity affecting greater than one-third",
                "hypodensity affecting greater than one third",
                "hypodensity affecting greater than a third",
                "hypodensity affecting greater than 1/3",
                "hypodensity affecting over one-third",
                "hypodensity affecting over one third",
                "hypodensity affecting over a third",
                "hypodensity affecting over 1/3",
                "hypodensity affecting exceeding one-third",
                "hypodensity affecting exceeding one third",
                "hypodensity affecting exceeding a third",
                "hypodensity affecting exceeding 1/3",
                "hypodensity affecting > one-third",
                "hypodensity affecting > one third",
                "hypodensity affecting > a third",
                "hypodensity affecting > 1/3",
                "hypodensity affecting ≥ one-third",
                "hypodensity affecting ≥ one third",
                "hypodensity affecting ≥ a third",
                "hypodensity affecting ≥ 1/3",
                "hypodensity affecting at least one-third",
                "hypodensity affecting at least one third",
                "hypodensity affecting at least a third",
                "hypodensity affecting at least 1/3",
                "hypodensity involving more than one-third",
                "hypodensity involving more than one third",
                "hypodensity involving more than a third",
                "hypodensity involving more than 1/3",
                "hypodensity involving greater than one-third",
                "hypodensity involving greater than one third",
                "hypodensity involving greater than a third",
                "hypodensity involving greater than 1/3",
                "hypodensity involving over one-third",
                "hypodensity involving over one third",
                "hypodensity involving over a third",
                "hypodensity involving over 1/3",
                "hypodensity involving exceeding one-third",
                "hypodensity involving exceeding one third",
                "hypodensity involving exceeding a third",
                "hypodensity involving exceeding 1/3",
                "hypodensity involving > one-third",
                "hypodensity involving > one third",
                "hypodensity involving > a third",
                "hypodensity involving > 1/3",
                "hypodensity involving ≥ one-third",
                "hypodensity involving ≥ one third",
                "hypodensity involving ≥ a third",
                "hypodensity involving ≥ 1/3",
                "hypodensity involving at least one-third",
                "hypodensity involving at least one third",
                "hypodensity involving at least a third",
                "hypodensity involving at least 1/3",
                "hypodensity in more than one-third",
                "hypodensity in more than a third",
                "hypodensity in more than 1/3",
                "hypodensity in greater than one-third",
                "hypodensity in greater than one third",
                "hypodensity in greater than a third",
                "hypodensity in greater than 1/3",
                "hypodensity in over one-third",
                "hypodensity in over one third",
                "hypodensity in over a third",
                "hypodensity in over 1/3",
                "hypodensity in exceeding one-third",
                "hypodensity in exceeding one third",
                "hypodensity in exceeding a third",
                "hypodensity in exceeding 1/3",
                "hypodensity in > one-third",
                "hypodensity in > one third",
                "hypodensity in > a third",
                "hypodensity in > 1/3",
                "hypodensity in ≥ one-third",
                "hypodensity in ≥ one third",
                "hypodensity in ≥ a third",
                "hypodensity in ≥ 1/3",
                "hypodensity in at least one-third",
                "hypodensity in at least one third",
                "hypodensity in at least a third",
                "hypodensity in at least 1/3",
                "hypodensity of more than one-third",
                "hypodensity of more than one third",
                "hypodensity of more than a third",
                "hypodensity of more than 1/3",
                "hypodensity of greater than one-third",
                "hypodensity of greater than one third",
                "hypodensity of greater than a third",
                "hypodensity of greater than 1/3",
                "hypodensity of over one-third",
                "hypodensity of over one third",
                "hypodensity of over a third",
                "hypodensity of over 1/3",
                "hypodensity of exceeding one-third",
                "hypodensity of exceeding one third",
                "hypodensity of exceeding a third",
                "hypodensity of exceeding 1/3",
                "hypodensity of > one-third",
                "hypodensity of > one third",
                "hypodensity of > a third",
                "hypodensity of > 1/3",
                "hypodensity of ≥ one-third",
                "hypodensity of ≥ one third",
                "hypodensity of ≥ a third",
                "hypodensity of ≥ 1/3",
                "hypodensity of at least one-third",
                "hypodensity of at least one third",
                "hypodensity of at least a third",
                "hypodensity of at least 1/3",
                "hypodensity covering more than one-third",
                "hypodensity covering more than one third",
                "hypodensity covering more than a third",
                "hypodensity covering more than 1/3",
                "hypodensity covering greater than one-third",
                "hypodensity covering greater than one third",
                "hypodensity covering greater than a third",
                "hypodensity covering greater than 1/3",
                "hypodensity covering over one-third",
                "hypodensity covering over one third",
                "hypodensity covering over a third",
                "hypodensity covering over 1/3",
                "hypodensity covering exceeding one-third",
                "hypodensity covering exceeding one third",
                "hypodensity covering exceeding a third",
                "hypodensity covering exceeding 1/3",
                "hypodensity covering > one-third",
                "hypodensity covering > one third",
                "hypodensity covering > a third",
                "hypodensity covering > 1/3",
                "hypodensity covering ≥ one-third",
                "hypodensity covering ≥ one third",
                "hypodensity covering ≥ a third",
                "hypodensity covering ≥ 1/3",
                "hypodensity covering at least one-third",
                "hypodensity covering at least one third",
                "hypodensity covering at least a third",
                "hypodensity covering at least 1/3",
                "hypodensity occupying more than one-third",
                "hypodensity occupying more than one third",
                "hypodensity occupying more than a third",
                "hypodensity occupying more than 1/3",
                "hypodensity occupying greater than one-third",
                "hypodensity occupying greater than one third",
                "hypodensity occupying greater than a third",
                "hypodensity occupying greater than 1/3",
                "hypodensity occupying over one-third",
                "hypodensity occupying over one third",
                "hypodensity occupying over a third",
                "hypodensity occupying over 1/3",
                "hypodensity occupying exceeding one-third",
                "hypodensity occupying exceeding one third",
                "hypodensity occupying exceeding a third",
                "hypodensity occupying exceeding 1/3",
                "hypodensity occupying > one-third",
                "hypodensity occupying > one third",
                "hypodensity occupying > a third",
                "hypodensity occupying > 1/3",
                "hypodensity occupying ≥ one-third",
                "hypodensity occupying ≥ one third",
                "hypodensity occupying ≥ a third",
                "hypodensity occupying ≥ 1/3",
                "hypodensity occupying at least one-third",
                "hypodensity occupying at least one third",
                "hypodensity occupying at least a third",
                "hypodensity occupying at least 1/3",
            ),
        },
        absent="none",
    ),
]

_GOOD: dict[float, float] = {0: 96, 1: 96, 2: 88, 3: 74, 8: 0, 9: 0, 10: 0}
_MISERABLE: dict[float, float] = {0: 0, 1: 0, 2: 2, 3: 5, 8: 70, 9: 100, 10: 100}
_HYPODENSITY = {"none": 0, "under a third": 1, "a third or more": 2}


@calculator(
    title="DRAGON score",
    source=STRBIAN_2012_DRAGON,
    conditions=("acute ischaemic stroke",),
    outcome="functional outcome",
    setting="before intravenous alteplase",
    aliases=("DRAGON",),
)
def dragon(
    hyperdense_artery: HyperdenseArtery,
    early_infarct_signs: EarlyInfarctSigns,
    prestroke_rankin: PrestrokeRankin,
    age: AdultAge,
    glucose: Glucose,
    onset_to_treatment: OnsetToTreatment,
    nih_stroke_scale: NihStrokeScale,
) -> Result:
    """Outcome at three months in adults with ischaemic stroke who are to receive intravenous alteplase.

    Good is a modified Rankin scale of 0 to 2, miserable one of 5 or 6. Patients with occlusion of the basilar artery
    were left out of the derivation. The rates of 4 to 7 points were not in what was read and are not given.
    """
    items = (
        Item("Hyperdense artery", 1 if hyperdense_artery else 0),
        Item("Early infarct signs", 1 if early_infarct_signs else 0),
        Item("Modified Rankin scale over 1 before the stroke", 1 if prestroke_rankin > 1 else 0),
        Item("Age", below(age, {65: 0, 80: 1}, otherwise=2)),
        # 8 mmol/L is 144 mg/dL in the paper; half a unit more keeps both spellings of the line on one side
        Item("Glucose over 144 mg/dL (8 mmol/L)", 1 if glucose > 144.5 else 0),
        Item("Over 90 minutes from onset to treatment", 1 if onset_to_treatment > 90 else 0),
        Item("NIH Stroke Scale", upto(nih_stroke_scale, {4: 0, 9: 1, 15: 2}, over=3)),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        "",
        items,
        (
            Risk("good outcome", "3 months", _GOOD[score], STRBIAN_2012_DRAGON),
            Risk("miserable outcome", "3 months", _MISERABLE[score], STRBIAN_2012_DRAGON),
        )
        if score in _GOOD
        else (),
    )


@calculator(
    title="HAT score (haemorrhage after thrombolysis)",
    source=LOU_2008,
    conditions=("acute ischaemic stroke",),
    outcome="intracranial haemorrhage",
    setting="before intravenous alteplase",
    aliases=("HAT score", "Hemorrhage After Thrombolysis score"),
    disputed="for an NIH Stroke Scale of exactly 20 one reproduction prints both 15 to 20 (1 point) and 20 or more "
    "(2 points); two others print 15 to 20 and more than 20, which is followed",
)
def hat(
    diabetes: Diabetes,
    glucose: Glucose,
    nih_stroke_scale: NihStrokeScale,
    visible_hypodensity: VisibleHypodensity,
) -> Result:
    """Bleeding into the brain after intravenous alteplase in adults with ischaemic stroke.

    Not a reason by itself to withhold treatment.
    """
    items = (
        Item("Diabetes, or glucose over 200 mg/dL", 1 if diabetes or glucose > 200 else 0),
        Item("NIH Stroke Scale", 0 if nih_stroke_scale < 15 else 1 if nih_stroke_scale <= 20 else 2),
        Item("Easily visible hypodensity", _HYPODENSITY[visible_hypodensity]),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        "",
        items,
        (
            Risk(
                "symptomatic intracerebral haemorrhage",
                "after treatment",
                upto(score, {0: 2, 1: 5, 2: 10, 3: 15}, over=44),
                LOU_2008,
            ),
            Risk("any haemorrhage", "after treatment", upto(score, {0: 6, 1: 16, 2: 23, 3: 36}, over=78), LOU_2008),
            Risk("fatal haemorrhage", "after treatment", upto(score, {0: 0, 1: 3, 2: 7, 3: 6}, over=33), LOU_2008),
        ),
    )


@calculator(
    title="SEDAN score",
    source=STRBIAN_2012_SEDAN,
    conditions=("acute ischaemic stroke",),
    outcome="symptomatic intracranial haemorrhage",
    setting="before intravenous thrombolysis",
    aliases=("SEDAN",),
)
def sedan(
    glucose: Glucose,
    early_infarct_signs: EarlyInfarctSigns,
    hyperdense_artery: HyperdenseArtery,
    age: AdultAge,
    nih_stroke_scale: NihStrokeScale,
) -> Result:
    """Symptomatic intracranial haemorrhage after intravenous thrombolysis in adults with ischaemic stroke.

    The registry of 34,251 patients found lower rates at high scores than the derivation cohort of 974, and only
    moderate discrimination.
    """
    items = (
        # 8 and 12 mmol/L are 144 and 216 mg/dL in the paper; half a unit more keeps both spellings on one side
        Item("Blood sugar", upto(glucose, {144.5: 0, 216.5: 1}, over=2)),
        Item("Early infarct signs", 1 if early_infarct_signs else 0),
        Item("Hyperdense artery", 1 if hyperdense_artery else 0),
        Item("Age over 75", 1 if age > 75 else 0),
        Item("NIH Stroke Scale 10 or more", 1 if nih_stroke_scale >= 10 else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        "",
        items,
        (
            Risk(
                "symptomatic intracerebral haemorrhage",
                "36 hours",
                upto(score, {0: 1.6, 1: 3.3, 2: 5.4, 3: 8.8, 4: 12.3}, over=16.9),
                MAZYA_2013,
            ),
            Risk(
                "symptomatic intracerebral haemorrhage in the derivation cohort",
                "36 hours",
                upto(score, {0: 1.4, 1: 2.9, 2: 8.5, 3: 12.2, 4: 21.7}, over=33.3),
                STRBIAN_2012_SEDAN,
            ),
        ),
    )
