"""Subarachnoid haemorrhage: whom to look for it in, and how bad it is."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Choice, Criterion
from ..vocabulary.neurological import IntraventricularBlood, ThunderclapHeadache
from ..vocabulary.patient import AgeFromSixteen
from ..vocabulary.vital_signs import GlasgowComaScale

PERRY_2013 = Source(
    "Perry JJ, Stiell IG, Sivilotti ML, et al. Clinical decision rules to rule out subarachnoid hemorrhage for acute "
    "headache. JAMA 2013;310(12):1248-1255",
    url="https://intjem.biomedcentral.com/articles/10.1186/s12245-021-00353-w/tables/3",
    where="the six variables, and to whom the rule applies",
    read="secondary",
    via="Int J Emerg Med 2021, table 3; University of Maryland's educational pearl, which agrees",
)
WFNS = Source(
    "World Federation of Neurological Surgeons grading scale of subarachnoid haemorrhage",
    url="https://neurolrespract.biomedcentral.com/articles/10.1186/s42466-019-0015-3/tables/1",
    where="the grades",
    read="secondary",
    via="BMJ Best Practice; Neurol Res Pract 2019, table 1, which agrees",
)
FRONTERA_2006 = Source(
    "Frontera JA, Claassen J, Schmidt JM, et al. Prediction of symptomatic vasospasm after subarachnoid hemorrhage: "
    "the modified Fisher scale. Neurosurgery 2006",
    url="https://pacs.de/term/modified-fisher-scale",
    where="the grades; symptomatic vasospasm by grade",
    read="secondary",
    via="pacs.de (grades and rates); BMJ Best Practice for grades 1 to 4; abstract read",
)


@calculator(
    title="Ottawa subarachnoid haemorrhage rule",
    source=PERRY_2013,
    conditions=("acute headache",),
    excludes=("focal neurological deficit",),
    outcome="subarachnoid haemorrhage",
    setting="emergency department, alert patients whose severe headache peaked within an hour",
    aliases=("Ottawa SAH rule", "Ottawa subarachnoid hemorrhage rule"),
    confirmed="openEHR guideline model: both cases agree",
)
def ottawa_sah(
    age: AgeFromSixteen,
    neck_pain_or_stiffness: Annotated[
        bool,
        Criterion(
            "pain or stiffness of the neck, as the patient reports it",
            terms=("neck pain or stiffness", "neck pain", "neck stiffness", "neck stiff", "stiff neck", "nuchal pain"),
        ),
    ],
    witnessed_loss_of_consciousness: Annotated[
        bool,
        Criterion(
            "loss of consciousness that somebody saw",
            terms=("witnessed loss of consciousness", "witnessed loc", "witnessed syncope", "witnessed collapse"),
        ),
    ],
    headache_on_exertion: Annotated[
        bool,
        Criterion(
            "the headache began during exertion",
            terms=("onset during exertion", "headache on exertion", "exertional headache", "onset with exertion"),
            includes=("headache during sexual intercourse", "headache while lifting"),
        ),
    ],
    thunderclap_headache: ThunderclapHeadache,
    limited_neck_flexion: Annotated[
        bool,
        Criterion(
            "limited flexion of the neck on examination: cannot touch chin to chest, or raise the head 8 cm lying",
            terms=("limited neck flexion", "nuchal rigidity", "neck rigidity", "unable to touch chin to chest"),
        ),
    ],
) -> Result:
    """Whether an alert patient over 15 with a new severe headache, at its worst within an hour, needs investigation.

    One variable is enough. Not after injury, with new deficits, an earlier aneurysm, subarachnoid haemorrhage or brain
    tumour, or with headaches like it before (three or more in six months). It rules out and does not rule in.
    """
    items = (
        Item("Age 40 or over", 1 if age >= 40 else 0),
        Item("Neck pain or stiffness", 1 if neck_pain_or_stiffness else 0),
        Item("Witnessed loss of consciousness", 1 if witnessed_loss_of_consciousness else 0),
        Item("Onset during exertion", 1 if headache_on_exertion else 0),
        Item("Thunderclap headache", 1 if thunderclap_headache else 0),
        Item("Limited neck flexion", 1 if limited_neck_flexion else 0),
    )
    met = total(*items)
    return Result(met, "variables", upto(met, {0: "ruled out by the rule"}, over="not ruled out: investigate"), items)


@calculator(
    title="WFNS grade of subarachnoid haemorrhage",
    source=WFNS,
    conditions=("subarachnoid haemorrhage",),
    outcome="severity of subarachnoid haemorrhage",
    aliases=("WFNS", "WFNS grade", "World Federation of Neurological Surgeons grade"),
)
def wfns_grade(
    glasgow_coma_scale: GlasgowComaScale,
    motor_deficit: Annotated[
        bool,
        Criterion(
            "focal motor deficit (some versions also count aphasia)",
            terms=("motor deficit", "focal motor deficit", "focal weakness"),
            includes=("hemiparesis", "hemiplegia", "arm weakness", "leg weakness"),
            opposites=("no focal deficits", "no focal deficit", "moving all extremities equally"),
        ),
    ],
) -> Result:
    """Clinical severity of a subarachnoid haemorrhage, from the Glasgow Coma Scale and a motor deficit.

    The deficit only parts grade 3 from 2. A scale of 15 with a deficit has no place in it and is called grade 1.
    """
    items = (
        Item(
            "Grade",
            3
            if 13 <= glasgow_coma_scale < 15 and motor_deficit
            else below(glasgow_coma_scale, {7: 5, 13: 4, 15: 2}, otherwise=1),
        ),
    )
    return Result(total(*items), "grade", "", items)


@calculator(
    title="Modified Fisher scale",
    source=FRONTERA_2006,
    conditions=("subarachnoid haemorrhage",),
    outcome="symptomatic vasospasm",
    aliases=("modified Fisher grade", "mFS", "Frontera grade"),
)
def modified_fisher(
    subarachnoid_thickness: Annotated[
        Literal["none", "thin", "thick"],
        Choice(
            "subarachnoid blood on the first CT, focal or diffuse: none; thin; thick",
            {
                "none": ("no subarachnoid blood", "no subarachnoid haemorrhage", "no subarachnoid hemorrhage"),
                "thin": ("thin subarachnoid haemorrhage", "thin subarachnoid hemorrhage", "thin sah"),
                "thick": ("thick subarachnoid haemorrhage", "thick subarachnoid hemorrhage", "thick sah"),
            },
            absent="none",
        ),
    ],
    intraventricular_blood: IntraventricularBlood,
) -> Result:
    """Amount of blood on CT after a subarachnoid haemorrhage, whose grades order the risk of symptomatic vasospasm.

    Any blood in the ventricles counts. The study read the films without a measured limit of thick and thin.
    """
    items = (
        Item(
            "Grade",
            (4 if intraventricular_blood else 3)
            if subarachnoid_thickness == "thick"
            else 2
            if intraventricular_blood
            else 1
            if subarachnoid_thickness == "thin"
            else 0,
        ),
    )
    grade = total(*items)
    spasm = upto(grade, {0: 0, 1: 24, 3: 33}, over=40)
    rate = Risk("symptomatic vasospasm", "after the haemorrhage", spasm, FRONTERA_2006)
    return Result(grade, "grade", "", items, (rate,))
