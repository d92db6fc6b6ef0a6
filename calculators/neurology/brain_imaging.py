"""Scores that imaging of the brain gives or completes: early infarction on CT, and transient attacks with MRI."""

from typing import Annotated

from ..core import Item, Result, Source, below, calculator, total, upto
from ..inputs import Criterion
from ..vocabulary.metabolic import Diabetes
from ..vocabulary.neurological import SpeechImpairment, SymptomDuration, UnilateralWeakness
from ..vocabulary.patient import AdultAge
from ..vocabulary.vital_signs import DiastolicPressure, SystolicPressure
from ..vocabulary.wards import CLEAR_CAROTIDS

BARBER_2000 = Source(
    "Barber PA, Demchuk AM, Zhang J, et al. Validity and reliability of a quantitative computed tomography score in "
    "predicting outcome of hyperacute stroke before thrombolytic therapy. Lancet 2000;355(9216):1670-1674",
    url="https://www.medicalalgorithms.com/the-alberta-stroke-programme-early-ct-score-aspects-for-grading-acute-stroke",
    where="the ten regions; the limit of 7",
    read="secondary",
    via="medicalalgorithms.com; Guideline Central (regions); AJNR 2001;22(8):1534, abstract (limit)",
)
MERWICK_2010 = Source(
    "Merwick A, et al. ABCD3-I score for stroke after transient ischaemic attack",
    url="https://mdicu.com/calc/calc-684.html",
    where="the points; the three groups",
    read="secondary",
    via="mdicu.com (points); Stroke 2013;44(5):1244-1248, abstract (groups)",
)


def _region(where: str, *terms: str, names: tuple[str, ...]) -> Criterion:
    """Describe a region of the two slices; `names` are what reports call it."""
    return Criterion(
        f"early ischaemic change on CT (darker, or swollen) in {where}",
        terms=(
            *terms,
            *(f"{name} {changed}" for name in names for changed in ("hypodensity", "hypoattenuation", "low density")),
            *(f"{changed} {name}" for name in names for changed in ("hypodense", "obscured", "hypodensity of the")),
            *(f"hypodensity in {the}{name}" for name in names for the in ("", "the ")),
            *(f"loss of {the}{name}" for name in names for the in ("", "the ", "definition of the ")),
            *(f"{name} {state}" for name in names for state in ("involved", "obscured", "effaced", "ischaemic")),
        ),
        opposites=tuple(
            f"{name} {state}" for name in names for state in ("spared", "preserved", "normal", "unaffected")
        ),
    )


@calculator(
    title="ASPECTS (Alberta Stroke Programme Early CT Score)",
    source=BARBER_2000,
    conditions=("acute ischaemic stroke", "large vessel occlusion"),
    outcome="extent of early infarction in the territory of the middle cerebral artery",
    aliases=("ASPECTS", "Alberta stroke program early CT score"),
)
def aspects_from_regions(
    caudate_change: Annotated[
        bool,
        _region(
            "the caudate nucleus",
            "caudate hypodensity",
            "caudate hypoattenuation",
            "caudate hypodense",
            "caudate is hypodense",
            "caudate blurred",
            "caudate lost",
            "caudate head hypodense",
            "caudate indistinct",
            "caudate head lost",
            "caudate abnormal",
            names=("caudate", "caudate head", "caudate nucleus"),
        ),
    ],
    lentiform_change: Annotated[
        bool,
        _region(
            "the lentiform nucleus",
            "lentiform hypodensity",
            "lentiform nucleus hypoattenuation",
            "lentiform is hypodense",
            "lentiform hypodense",
            "lentiform hypoattenuating",
            "lentiform is hypoattenuating",
            "lentiform blurred",
            "lentiform lost",
            "lentiform indistinct",
            "lentiform darker",
            "putamen hypodense",
            "putamen indistinct",
            "putamen lost",
            "lentiform outline lost",
            "lentiform abnormal",
            "lentiform gone",
            names=("lentiform", "lentiform nucleus", "putamen"),
        ),
    ],
    internal_capsule_change: Annotated[
        bool,
        _region(
            "the internal capsule",
            "internal capsule hypodensity",
            "internal capsule hypodense",
            "internal capsule lost",
            "ic hypodense",
            "internal capsule abnormal",
            names=("internal capsule",),
        ),
    ],
    insula_change: Annotated[
        bool,
        _region(
            "the insular ribbon",
            "loss of the insular ribbon",
            "loss of insular ribbon",
            "insular hypodensity",
            "insular ribbon lost",
            "insular ribbon is lost",
            "insula lost",
            "insula hypodense",
            "insula blurred",
            "insular ribbon gone",
            "insular ribbon blurred",
            "insular ribbon indistinct",
            "insular ribbon effaced",
            "lost insular ribbon",
            "insular ribbon sign",
            "insular ribbon r lost",
            "insular ribbon l lost",
            "insular ribbon loss",
            "insula abnormal",
            names=("insula", "insular ribbon", "insular cortex"),
        ),
    ],
    m1_change: Annotated[
        bool,
        _region(
            "M1, the anterior cortex beside the basal ganglia",
            "m1 region hypodensity",
            names=("m1 region", "m1 territory cortex", "m1 cortex"),
        ),
    ],
    m2_change: Annotated[
        bool,
        _region(
            "M2, the cortex beside the insular ribbon",
            "m2 region hypodensity",
            names=("m2 region", "m2 territory cortex", "m2 cortex"),
        ),
    ],
    m3_change: Annotated[
        bool,
        _region(
            "M3, the posterior cortex beside the basal ganglia",
            "m3 region hypodensity",
            names=("m3 region", "m3 territory cortex", "m3 cortex"),
        ),
    ],
    m4_change: Annotated[
        bool,
        _region(
            "M4, the anterior cortex above M1",
            "m4 region hypodensity",
            names=("m4 region", "m4 territory cortex", "m4 cortex"),
        ),
    ],
    m5_change: Annotated[
        bool,
        _region(
            "M5, the lateral cortex above M2",
            "m5 region hypodensity",
            names=("m5 region", "m5 territory cortex", "m5 cortex"),
        ),
    ],
    m6_change: Annotated[
        bool,
        _region(
            "M6, the posterior cortex above M3",
            "m6 region hypodensity",
            names=("m6 region", "m6 territory cortex", "m6 cortex"),
        ),
    ],
) -> Result:
    """Extent of early ischaemia on CT of an anterior-circulation stroke: 10 is normal, 0 the whole territory.

    One point is lost for each of ten regions on two slices. Up to 7, dependence, death and bleeding after thrombolysis
    are much likelier.
    """
    items = (
        Item("Caudate nucleus", -1 if caudate_change else 0),
        Item("Lentiform nucleus", -1 if lentiform_change else 0),
        Item("Internal capsule", -1 if internal_capsule_change else 0),
        Item("Insular ribbon", -1 if insula_change else 0),
        Item("M1", -1 if m1_change else 0),
        Item("M2", -1 if m2_change else 0),
        Item("M3", -1 if m3_change else 0),
        Item("M4", -1 if m4_change else 0),
        Item("M5", -1 if m5_change else 0),
        Item("M6", -1 if m6_change else 0),
    )
    lost = total(*items)
    return Result(10 + lost, "points", upto(10 + lost, {7: "7 or less"}, over="over 7"), items)


@calculator(
    title="ABCD³-I score",
    source=MERWICK_2010,
    conditions=("transient ischaemic attack",),
    outcome="stroke",
    setting="after imaging of the carotid arteries and diffusion MRI",
    aliases=("ABCD3-I", "ABCD3I", "ABCD3-I score"),
)
def abcd3_i(
    age: AdultAge,
    systolic_pressure: SystolicPressure,
    diastolic_pressure: DiastolicPressure,
    unilateral_weakness: UnilateralWeakness,
    speech_impairment: SpeechImpairment,
    symptom_duration: SymptomDuration,
    diabetes: Diabetes,
    second_attack_within_week: Annotated[
        bool,
        Criterion(
            "an earlier transient ischaemic attack within the 7 days before this one",
            terms=(
                "dual tia",
                "second tia within 7 days",
                "two tias within a week",
                "recurrent tia within 7 days",
                "2nd tia this week",
                "second tia this week",
                "second tia in a week",
                "2nd tia in a week",
                "another tia this week",
                "two tias this week",
                "2 tias this week",
                "two tias in a week",
                "2 tias in a week",
                "two tias in 7 days",
                "recurrent tia within a week",
                "her second in five days",
                "his second in five days",
                "second episode this week",
                "2nd episode this week",
                "2 tias in 7 days",
                "second in a week",
                "second attack in a week",
                "second spell this week",
                "crescendo tia",
                "crescendo tias",
                "another episode two days ago",
                "similar episode two days ago",
                "similar episode 2 days ago",
                "similar episode yesterday",
                "similar spell sunday",
                "two episodes in a week",
                "2 episodes in a week",
                "3 episodes this week",
                "three episodes this week",
            ),
            opposites=(
                "first tia",
                "1st tia",
                "first ever tia",
                "1st ever tia",
                "no previous tia",
                "no prior tia",
                "never had a tia",
                "no previous tia/stroke",
                "no previous stroke/tia",
                "single tia",
                "no previous tias",
                "no prior tias",
                "first ever attack",
                "first attack",
                "single episode",
                "single attack",
                "isolated episode",
                "no previous episodes",
                "no prior episodes",
                "never before",
                "prior tia: none ever",
                "one-off episode",
                "only one episode",
                "one episode only",
                "last tia was years ago",
                "no other episodes",
            ),
        ),
    ],
    symptomatic_carotid_stenosis: Annotated[
        bool,
        Criterion(
            "stenosis of 50 % or more of the carotid artery on the side of the attack",
            terms=(
                "symptomatic carotid stenosis",
                "symptomatic ica stenosis",
                "symptomatic left ica stenosis",
                "symptomatic right ica stenosis",
                "symptomatic left carotid stenosis",
                "symptomatic right carotid stenosis",
                "symptomatic internal carotid stenosis",
                "symptomatic internal carotid artery stenosis",
                "ipsilateral ica stenosis",
                "ipsilateral carotid stenosis",
            ),
            includes=("significant ipsilateral carotid stenosis", "severe ipsilateral carotid stenosis"),
            wider=("carotid stenosis", "ipsilateral carotid stenosis"),
            opposites=(
                *CLEAR_CAROTIDS,
                "no significant carotid stenosis",
                "no significant carotid disease",
                "no haemodynamically significant carotid stenosis",
                "no hemodynamically significant carotid stenosis",
                "no significant ica stenosis",
                "no significant stenosis of the carotids",
                "carotids clear",
                "carotids normal",
                "carotids clean",
                "carotid duplex normal",
                "carotid doppler normal",
                "no carotid stenosis",
                "no carotid disease",
                "no ica stenosis",
                "carotids <50%",
                "carotids <30%",
                "no sig carotid stenosis",
                "no stenosis on carotid duplex",
                "carotids unremarkable",
                "no carotid dz",
            ),
        ),
    ],
    diffusion_lesion: Annotated[
        bool,
        Criterion(
            "acute lesion on diffusion-weighted MRI",
            terms=(
                "restricted diffusion",
                "dwi lesion",
                "dwi hyperintensity",
                "positive dwi",
                "diffusion restriction",
                "dwi positive",
                "positive on dwi",
                "dwi bright",
                "dwi high signal",
                "bright on dwi",
                "high signal on dwi",
                "dwi change",
                "acute dwi lesion",
                "acute dwi change",
                "restriction on dwi",
                "restricts on dwi",
                "restricting lesion",
                "dwi+",
                "dwi +",
                "dwi lesions",
                "punctate restricted focus",
                "small acute infarct on mri",
                "tiny dwi focus",
            ),
            includes=(
                "acute infarct on dwi",
                "acute infarct on mri",
                "dwi: acute infarct",
                "dwi acute infarct",
                "dwi shows acute infarct",
                "acute infarct on mr",
                "mri shows acute infarct",
                "mri: acute infarct",
                "mri acute infarct",
            ),
            opposites=(
                "dwi negative",
                "dwi clear",
                "dwi normal",
                "normal dwi",
                "negative dwi",
                "mri dwi negative",
                "mri dwi clear",
                "dwi nad",
                "dwi unremarkable",
                "dwi: negative",
                "dwi: normal",
                "dwi neg",
                "no restricted diffusion",
                "no diffusion restriction",
                "no dwi lesion",
                "no acute infarct on mri",
                "mri no acute infarct",
                "mri normal",
                "normal mri",
                "mri brain normal",
                "mri nad",
                "mr brain normal",
            ),
        ),
    ],
) -> Result:
    """Risk of stroke in the three months after a transient ischaemic attack in adults, ABCD² with imaging added.

    Six of its 13 points come from a second attack within a week and from imaging, which it needs.
    """
    items = (
        Item("Age 60 or over", 1 if age >= 60 else 0),
        Item("Blood pressure 140/90 mmHg or more", 1 if systolic_pressure >= 140 or diastolic_pressure >= 90 else 0),
        Item("Clinical features", 2 if unilateral_weakness else 1 if speech_impairment else 0),
        Item("Duration of symptoms", below(symptom_duration, {10: 0, 60: 1}, otherwise=2)),
        Item("Diabetes", 1 if diabetes else 0),
        Item("Second attack within 7 days", 2 if second_attack_within_week else 0),
        Item("Carotid stenosis of 50 % or more", 2 if symptomatic_carotid_stenosis else 0),
        Item("Acute lesion on diffusion MRI", 2 if diffusion_lesion else 0),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {3: "low risk", 7: "medium risk"}, over="high risk"), items)
