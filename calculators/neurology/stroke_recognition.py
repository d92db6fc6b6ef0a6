"""Stroke in the emergency department: recognising it, naming its source, and whether swallowing is safe."""

from typing import Annotated, Literal

from ..core import Item, Result, Source, calculator, total
from ..inputs import Choice, Criterion
from ..vocabulary.neurological import FacialAsymmetry
from ..vocabulary.vital_signs import GlasgowComaScale

NOR_2005 = Source(
    "Nor AM, Davis J, Sen B, et al. The Recognition of Stroke in the Emergency Room (ROSIER) scale: development and "
    "validation of a stroke recognition instrument. Lancet Neurol 2005;4(11):727-734",
    doi="10.1016/S1474-4422(05)70201-5",
    where="abstract: the items, the range and the cut; the points",
    read="abstract",
    via="the form of Newcastle upon Tyne Hospitals, emed.ie and makindo.co.uk, which agree on points and wording",
)
KATTAH_2009 = Source(
    "Kattah JC, Talkad AV, Wang DZ, Hsieh YH, Newman-Toker DE. HINTS to diagnose stroke in the acute vestibular "
    "syndrome: three-step bedside oculomotor examination more sensitive than early MRI diffusion-weighted imaging. "
    "Stroke 2009;40(11):3504-3510",
    url="http://stroke.ahajournals.org/content/40/11/3504.short",
    where="the three signs",
    read="secondary",
    via="a lecture handout by Newman-Toker and a reproduction of the table, whose definitions agree",
)
HART_2014 = Source(
    "Hart RG, Diener HC, Coutts SB, et al. Embolic strokes of undetermined source: the case for a new clinical "
    "construct. Lancet Neurol 2014;13(4):429-438",
    doi="10.1016/S1474-4422(13)70310-7",
    pmid="24646875",
    where="the diagnostic criteria",
    read="secondary",
    via="table 1 of Perera KS, et al. Eur Stroke J 2018;3:110 (PMC6460410)",
)
EDMIASTON_2010 = Source(
    "Edmiaston J, Connor LT, Loehr L, Nassief A. Validation of a dysphagia screening tool in acute stroke patients. "
    "Am J Crit Care 2010;19(4):357-364",
    doi="10.4037/ajcc2009961",
    where="the five questions",
    read="secondary",
    via="the documentation of the R package cliot and Clinideck's page, which agree",
)


@calculator(
    title="ROSIER scale (Recognition of Stroke in the Emergency Room)",
    source=NOR_2005,
    conditions=("acute stroke",),
    outcome="stroke",
    setting="emergency department",
    aliases=("ROSIER", "Recognition of Stroke in the Emergency Room"),
)
def rosier(
    consciousness_lost: Annotated[
        bool,
        Criterion(
            "loss of consciousness or syncope with this illness",
            terms=(
                "loss of consciousness",
                "syncope",
                "syncopal episode",
                "lost consciousness",
                "fainted",
                "transient loss of consciousness",
                "briefly lost consciousness",
                "brief loss of consciousness",
                "lose consciousness",
                "syncopal event",
                "passed out",
                "blacked out",
                "collapse with loss of consciousness",
            ),
        ),
    ],
    seizure_activity: Annotated[
        bool,
        Criterion(
            "seizure with this illness",
            terms=("seizure activity", "seizure", "seizures", "convulsion", "convulsions", "seizing"),
            excludes=("seizure disorder", "history of seizure", "history of seizures", "seizure medication"),
            includes=(
                "status epilepticus",
                "tonic-clonic seizure",
                "focal seizure",
                "convulsive seizure",
            ),
        ),
    ],
    facial_asymmetry: FacialAsymmetry,
    arm_asymmetry: Annotated[
        bool,
        Criterion(
            "new weakness of one arm",
            terms=(
                "asymmetric arm weakness",
                "arm weakness",
                "weakness of one arm",
                "arm paresis",
                "arm asymmetry",
                "asymmetric arm paresis",
            ),
            includes=(
                "left arm weakness",
                "right arm weakness",
                "hemiparesis",
                "hemiplegia",
                "weakness in his left arm",
                "weakness in her left arm",
                "weakness in the left arm",
                "weakness of the left arm",
                "weakness in his right arm",
                "weakness in her right arm",
                "weakness in the right arm",
                "weakness of the right arm",
                "weakness in his left arm and leg",
                "weakness in her left arm and leg",
                "weakness in the left arm and leg",
                "weakness of the left arm and leg",
                "weakness in his right arm and leg",
                "weakness in her right arm and leg",
                "weakness in the right arm and leg",
                "weakness of the right arm and leg",
                "left arm paresis",
                "right arm paresis",
                "arm and leg weakness",
                "left hemiparesis",
                "right hemiparesis",
                "paralysis of the left arm",
                "paralysis of the right arm",
                "weakness of his left arm and leg",
                "weakness of her left arm and leg",
                "left-sided hemiparesis",
                "right-sided hemiparesis",
                "left arm drift",
                "right arm drift",
                "arm drift",
            ),
        ),
    ],
    leg_asymmetry: Annotated[
        bool,
        Criterion(
            "new weakness of one leg",
            terms=(
                "asymmetric leg weakness",
                "leg weakness",
                "weakness of one leg",
                "leg paresis",
                "leg asymmetry",
                "asymmetric leg paresis",
            ),
            includes=(
                "left leg weakness",
                "right leg weakness",
                "hemiparesis",
                "hemiplegia",
                "weakness in his left leg",
                "weakness in her left leg",
                "weakness in the left leg",
                "weakness of the left leg",
                "weakness in his right leg",
                "weakness in her right leg",
                "weakness in the right leg",
                "weakness of the right leg",
                "weakness in his left arm and leg",
                "weakness in her left arm and leg",
                "weakness in the left arm and leg",
                "weakness of the left arm and leg",
                "weakness in his right arm and leg",
                "weakness in her right arm and leg",
                "weakness in the right arm and leg",
                "weakness of the right arm and leg",
                "left leg paresis",
                "right leg paresis",
                "arm and leg weakness",
                "left hemiparesis",
                "right hemiparesis",
                "paralysis of the left leg",
                "paralysis of the right leg",
                "weakness of his left arm and leg",
                "weakness of her left arm and leg",
                "left-sided hemiparesis",
                "right-sided hemiparesis",
                "left leg drift",
                "right leg drift",
                "leg drift",
            ),
        ),
    ],
    new_speech_disturbance: Annotated[
        bool,
        Criterion(
            "new disturbance of speech found now",
            terms=(
                "speech disturbance",
                "speech difficulty",
                "difficulty speaking",
                "speech difficulties",
                "speech problems",
                "difficulty in speaking",
                "trouble speaking",
            ),
            includes=(
                "slurred speech",
                "aphasia",
                "dysphasia",
                "dysarthria",
                "slurring of speech",
                "slurring",
                "unable to speak",
                "word-finding difficulty",
                "difficulty with speech",
                "inability to speak",
                "garbled speech",
            ),
        ),
    ],
    visual_field_defect: Annotated[
        bool,
        Criterion(
            "new visual field defect",
            terms=(
                "visual field defect",
                "visual field deficit",
                "field cut",
                "visual field loss",
                "visual field cut",
                "visual field deficits",
            ),
            includes=(
                "hemianopia",
                "hemianopsia",
                "quadrantanopia",
                "homonymous hemianopia",
                "homonymous hemianopsia",
                "quadrantanopsia",
            ),
        ),
    ],
) -> Result:
    """Whether an acute illness seen in the emergency department is likely to be a stroke, or a mimic, in adults.

    For use once hypoglycaemia is excluded or treated. A score of 0 or less does not exclude a stroke; attacks that
    are over were not in the derivation.
    """
    items = (
        Item("Loss of consciousness or syncope", -1 if consciousness_lost else 0),
        Item("Seizure", -1 if seizure_activity else 0),
        Item("Asymmetric facial weakness", 1 if facial_asymmetry else 0),
        Item("Asymmetric arm weakness", 1 if arm_asymmetry else 0),
        Item("Asymmetric leg weakness", 1 if leg_asymmetry else 0),
        Item("Speech disturbance", 1 if new_speech_disturbance else 0),
        Item("Visual field defect", 1 if visual_field_defect else 0),
    )
    score = total(*items)
    return Result(score, "points", "stroke likely" if score > 0 else "stroke unlikely", items)


@calculator(
    title="HINTS examination",
    source=KATTAH_2009,
    conditions=("acute vestibular syndrome",),
    outcome="stroke",
    setting="continuous vertigo with nystagmus",
    aliases=("HINTS", "head impulse, nystagmus, test of skew"),
)
def hints(
    head_impulse: Annotated[
        Literal["abnormal", "normal", "untestable"],
        Choice(
            "horizontal head impulse test: abnormal (a corrective saccade follows); normal; untestable",
            {
                "abnormal": (
                    "abnormal head impulse",
                    "positive head impulse",
                    "corrective saccade",
                    "abnormal hit",
                    "abnormal horizontal head impulse",
                    "positive horizontal head impulse",
                    "abnormal head thrust",
                    "positive head thrust",
                    "catch-up saccade",
                    "head impulse abnormal",
                    "head impulse test abnormal",
                    "head impulse positive",
                    "head impulse test positive",
                    "head impulse test was abnormal",
                    "head impulse test was positive",
                    "abnormal h-hit",
                    "abnormal head impulse test",
                    "abnormal head thrust test",
                    "abnormal horizontal head impulse test",
                    "abnormal horizontal head thrust test",
                    "positive head impulse test",
                    "positive head thrust test",
                    "positive horizontal head impulse test",
                    "positive horizontal head thrust test",
                    "head impulse test is abnormal",
                    "head impulse test is positive",
                ),
                "normal": (
                    "normal head impulse",
                    "negative head impulse",
                    "normal hit",
                    "head impulse normal",
                    "normal horizontal head impulse",
                    "head impulse test normal",
                    "head impulse test was normal",
                    "head impulse test negative",
                    "normal head thrust",
                    "negative head thrust",
                    "no corrective saccade",
                    "no catch-up saccade",
                    "normal head impulse test",
                    "normal head thrust test",
                    "normal horizontal head impulse test",
                    "normal horizontal head thrust test",
                    "negative head impulse test",
                    "negative head thrust test",
                    "negative horizontal head impulse test",
                    "negative horizontal head thrust test",
                    "head impulse test is normal",
                    "head impulse test is negative",
                    "head impulse test was negative",
                ),
                "untestable": ("head impulse untestable", "head impulse not testable"),
            },
        ),
    ],
    nystagmus: Annotated[
        Literal["direction-fixed horizontal", "direction-changing horizontal", "untestable"],
        Choice(
            "nystagmus: horizontal and beating in one direction whatever the gaze; horizontal and changing direction "
            "with the gaze; untestable",
            {
                "direction-fixed horizontal": (
                    "direction-fixed nystagmus",
                    "unidirectional nystagmus",
                    "direction-fixed horizontal nystagmus",
                    "unidirectional horizontal nystagmus",
                    "direction-fixed horizontal",
                    "unidirectional beating nystagmus",
                    "left-beating nystagmus",
                    "right-beating nystagmus",
                    "left beating horizontal nystagmus",
                    "right beating horizontal nystagmus",
                ),
                "direction-changing horizontal": (
                    "direction-changing nystagmus",
                    "bidirectional nystagmus",
                    "gaze-evoked nystagmus",
                    "direction-changing horizontal nystagmus",
                    "direction-changing horizontal",
                    "gaze-evoked horizontal nystagmus",
                    "bidirectional gaze-evoked nystagmus",
                    "bidirectional horizontal nystagmus",
                ),
                "untestable": ("nystagmus untestable",),
            },
        ),
    ],
    skew: Annotated[
        Literal["absent", "present", "untestable"],
        Choice(
            "test of skew (vertical correction when the eyes are covered in turn): absent; present; untestable",
            {
                "absent": (
                    "no skew deviation",
                    "no skew",
                    "test of skew negative",
                    "absent skew",
                    "skew absent",
                    "skew deviation absent",
                    "skew deviation is absent",
                    "negative test of skew",
                    "negative skew",
                ),
                "present": (
                    "skew deviation",
                    "skew present",
                    "vertical skew",
                    "test of skew positive",
                    "positive test of skew",
                    "positive skew",
                    "skew deviation present",
                ),
                "untestable": ("skew untestable",),
            },
        ),
    ],
) -> Result:
    """Whether an acute vestibular syndrome shows a dangerous sign of stroke at the bedside.

    Only for continuous vertigo with nystagmus, and as reliable as the examiner: the accuracy published is that of
    specialists in eye movements.
    """
    items = (
        Item("Head impulse normal or untestable", 0 if head_impulse == "abnormal" else 1),
        Item("Nystagmus changes direction or untestable", 0 if nystagmus == "direction-fixed horizontal" else 1),
        Item("Skew deviation or untestable", 0 if skew == "absent" else 1),
    )
    signs = total(*items)
    return Result(signs, "dangerous signs", "dangerous" if signs >= 1 else "benign", items)


@calculator(
    title="Embolic stroke of undetermined source (ESUS) criteria",
    source=HART_2014,
    conditions=("acute ischaemic stroke",),
    outcome="cause of the stroke",
    aliases=("ESUS",),
    confirmed="openEHR guideline model: its 5 cases agree",
)
def esus(
    nonlacunar_infarct: Annotated[
        bool,
        Criterion(
            "infarct on CT or MRI that is not lacunar; lacunar is a subcortical infarct of up to 1.5 cm (2.0 cm on "
            "diffusion MRI) in the territory of small penetrating arteries",
            terms=(
                "non-lacunar infarct",
                "nonlacunar infarct",
                "non-lacunar ischaemic stroke",
                "non-lacunar ischemic stroke",
                "non-lacunar stroke",
                "nonlacunar stroke",
            ),
            includes=(
                "cortical infarct",
                "embolic-appearing infarct",
                "embolic infarct",
                "territorial infarct",
                "mca territory infarct",
            ),
        ),
    ],
    supplying_stenosis: Annotated[
        bool,
        Criterion(
            "atherosclerosis, outside or inside the skull, narrowing an artery to the ischaemic area by half or more",
            terms=(
                "significant stenosis",
                "significant atherosclerosis",
                "50% stenosis",
                "≥50% stenosis",
                ">50% stenosis",
            ),
        ),
    ],
    cardioembolic_source: Annotated[
        bool,
        Criterion(
            "major cardioembolic source: atrial fibrillation, sustained flutter, intracardiac thrombus, prosthetic "
            "valve, cardiac tumour, mitral stenosis, myocardial infarction in the last four weeks, ejection fraction "
            "under 30 %, vegetations or endocarditis",
            terms=("cardioembolic source", "major cardioembolic source", "major-risk cardioembolic source"),
            includes=(
                "atrial fibrillation",
                "intracardiac thrombus",
                "left ventricular thrombus",
                "prosthetic valve",
                "mechanical valve",
                "atrial myxoma",
                "mitral stenosis",
                "endocarditis",
            ),
        ),
    ],
    other_stroke_cause: Annotated[
        bool,
        Criterion(
            "another specific cause of the stroke, such as arteritis, dissection, migraine or vasospasm, or drug abuse",
            terms=(
                "other specific cause",
                "specific cause of stroke",
                "other specific cause of stroke",
                "other specific cause of the stroke",
                "specific cause of the stroke",
            ),
            includes=(
                "carotid dissection",
                "vertebral dissection",
                "arterial dissection",
                "arteritis",
                "vasculitis",
                "cocaine",
                "carotid artery dissection",
                "vertebral artery dissection",
                "vasospasm",
                "migrainous infarction",
            ),
        ),
    ],
) -> Result:
    """Whether an ischaemic stroke meets the criteria of embolic stroke of undetermined source.

    Only after brain imaging, imaging of the arteries, echocardiography and over 24 hours of rhythm monitoring with
    automated detection.
    """
    items = (
        Item("Infarct not lacunar", 1 if nonlacunar_infarct else 0),
        Item("No stenosis of half or more", 0 if supplying_stenosis else 1),
        Item("No major cardioembolic source", 0 if cardioembolic_source else 1),
        Item("No other specific cause", 0 if other_stroke_cause else 1),
    )
    met = total(*items)
    return Result(met, "of 4 criteria", "criteria fulfilled" if met >= 4 else "criteria not fulfilled", items)


@calculator(
    title="Barnes-Jewish Hospital stroke dysphagia screen",
    source=EDMIASTON_2010,
    conditions=("acute stroke",),
    outcome="dysphagia",
    aliases=("BJH-SDS", "Barnes Jewish Hospital Stroke Dysphagia Screen"),
)
def stroke_dysphagia_screen(
    glasgow_coma_scale: GlasgowComaScale,
    facial_asymmetry: FacialAsymmetry,
    tongue_asymmetry: Annotated[
        bool,
        Criterion(
            "weakness or asymmetry of the tongue",
            terms=(
                "tongue asymmetry",
                "tongue weakness",
                "tongue deviation",
                "tongue deviates",
                "tongue deviated",
                "asymmetric tongue",
                "deviation of the tongue",
                "tongue asymmetric",
                "weakness of the tongue",
                "tongue, or palatal weakness",
                "tongue, and palatal weakness",
            ),
        ),
    ],
    palatal_asymmetry: Annotated[
        bool,
        Criterion(
            "weakness or asymmetry of the palate",
            terms=(
                "palatal asymmetry",
                "palatal weakness",
                "asymmetric palate",
                "uvula deviation",
                "palate weakness",
                "palate asymmetric",
                "palatal paresis",
                "asymmetrical palate",
                "uvula deviated",
                "asymmetric palatal elevation",
                "weakness of the palate",
            ),
        ),
    ],
    water_swallow_signs: Annotated[
        bool,
        Criterion(
            "throat clearing, cough or change of voice on drinking 90 mL (3 oz) of water, or within a minute of it",
            terms=(
                "signs of aspiration",
                "failed water swallow",
                "cough with water",
                "coughing with water",
                "failed the water swallow",
                "failed water swallow test",
                "fails water swallow",
            ),
            includes=(
                "coughs after swallowing water",
                "wet voice",
                "choking on water",
                "coughing on water",
                "coughs on water",
                "coughing after drinking water",
                "wet vocal quality",
                "gurgly voice",
                "signs of coughing and choking",
                "voice change after water",
                "throat clearing after water",
            ),
        ),
    ],
) -> Result:
    """Whether an adult with acute stroke may start a regular diet, or needs a speech pathologist first.

    Water is given only when the first four questions are answered with no.
    """
    bedside = glasgow_coma_scale < 13 or facial_asymmetry or tongue_asymmetry or palatal_asymmetry
    return Result(
        "failed" if bedside or water_swallow_signs else "passed",
        "",
        "failed at the bedside questions: refer to speech pathology"
        if bedside
        else "failed the water swallow: refer to speech pathology"
        if water_swallow_signs
        else "low risk of aspiration: regular diet",
    )
