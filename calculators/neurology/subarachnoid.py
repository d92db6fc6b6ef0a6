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
            terms=(
                "neck pain or stiffness",
                "neck pain",
                "neck stiffness",
                "neck stiff",
                "stiff neck",
                "nuchal pain",
                "painful neck",
                "sore neck",
                "neck sore",
                "neck ache",
                "neck aching",
                "neck is stiff",
                "stiffness of the neck",
                "stiffness in the neck",
                "stiffness in neck",
                "pain in neck",
                "pain in the neck",
                "neck discomfort",
            ),
            parts=(
                (
                    "neck pain",
                    "pain in neck",
                    "painful neck",
                ),
                (
                    "neck stiffness",
                    "stiff neck",
                    "stiffness",
                    "neck stiff",
                ),
            ),
        ),
    ],
    witnessed_loss_of_consciousness: Annotated[
        bool,
        Criterion(
            "loss of consciousness that somebody saw",
            terms=("witnessed loss of consciousness", "witnessed loc", "witnessed syncope", "witnessed collapse"),
            includes=(
                "loc witnessed",
                "loss of consciousness witnessed",
                "witnessed collapse with loc",
                "collapse with loc witnessed",
                "seen to lose consciousness",
                "seen to collapse and lose consciousness",
                "witnessed to lose consciousness",
                "witnessed blackout",
                "witnessed to pass out",
                "witnessed by wife to lose consciousness",
                "loc witnessed by",
                "syncope witnessed",
                "collapse witnessed",
                "passed out in front of",
                "witnessed tloc",
            ),
            wider=(
                "loss of consciousness",
                "loc",
                "syncope",
                "lost consciousness",
                "tloc",
                "blackout",
            ),
            opposites=(
                "never lost consciousness",
                "did not lose consciousness",
                "no loc",
                "nil loc",
                "no tloc",
                "conscious throughout",
                "remained conscious",
            ),
        ),
    ],
    headache_on_exertion: Annotated[
        bool,
        Criterion(
            "the headache began during exertion",
            terms=(
                "onset during exertion",
                "headache on exertion",
                "exertional headache",
                "onset with exertion",
                "onset on exertion",
            ),
            includes=(
                "headache during sexual intercourse",
                "headache while lifting",
                "headache during lifting",
                "headache whilst lifting",
                "headache came on during lifting",
                "headache during straining",
                "headache while straining",
                "headache whilst straining",
                "headache came on during straining",
                "headache during exercising",
                "headache while exercising",
                "headache whilst exercising",
                "headache came on during exercising",
                "headache during exercise",
                "headache came on during exercise",
                "headache during running",
                "headache while running",
                "headache whilst running",
                "headache came on during running",
                "headache during weightlifting",
                "headache while weightlifting",
                "headache whilst weightlifting",
                "headache came on during weightlifting",
                "headache during lifting weights",
                "headache while lifting weights",
                "headache whilst lifting weights",
                "headache came on during lifting weights",
                "headache during intercourse",
                "headache came on during intercourse",
                "headache during sex",
                "headache came on during sex",
                "headache during coitus",
                "headache came on during coitus",
                "headache during orgasm",
                "headache came on during orgasm",
                "headache during exertion",
                "headache came on during exertion",
                "onset during exertion",
                "headache during cycling",
                "headache while cycling",
                "headache whilst cycling",
                "headache came on during cycling",
                "headache during the gym",
                "headache came on during the gym",
                "headache during defecation",
                "headache came on during defecation",
                "headache during weight training",
                "headache while weight training",
                "headache whilst weight training",
                "headache came on during weight training",
                "headache at gym",
                "headache at the gym",
                "headache came on at gym",
                "headache came on at the gym",
                "headache on lifting",
                "headache on straining",
                "coital headache",
                "postcoital headache",
                "post-coital headache",
                "orgasmic headache",
                "headache straining on toilet",
                "headache when lifting",
            ),
            opposites=(
                "headache at rest",
                "non-exertional",
                "headache began at rest",
                "headache while watching tv",
                "headache whilst watching tv",
                "onset while watching tv",
                "onset whilst watching tv",
            ),
        ),
    ],
    thunderclap_headache: ThunderclapHeadache,
    limited_neck_flexion: Annotated[
        bool,
        Criterion(
            "limited flexion of the neck on examination: cannot touch chin to chest, or raise the head 8 cm lying",
            terms=(
                "limited neck flexion",
                "nuchal rigidity",
                "neck rigidity",
                "unable to touch chin to chest",
                "meningism",
                "neck stiffness on exam",
                "neck stiff on exam",
                "neck stiff on examination",
                "neck stiffness on examination",
                "reduced neck flexion",
                "neck flexion limited",
                "neck flexion reduced",
                "restricted neck flexion",
                "can't touch chin to chest",
                "cannot touch chin to chest",
                "can't get chin to chest",
                "cannot get chin to chest",
                "unable to get chin to chest",
                "can't put chin on chest",
                "cannot put chin on chest",
                "unable to flex neck",
                "can't flex neck",
                "cannot flex neck",
                "painful limited neck flexion",
                "meningismus",
                "neck rigid",
            ),
            opposites=(
                "neck supple",
                "supple neck",
                "full neck flexion",
                "neck flexion full",
                "full neck rom",
                "neck full rom",
                "full range of neck movement",
                "full range of neck flexion",
                "chin to chest ok",
                "chin to chest fine",
                "touches chin to chest",
                "chin touches chest",
                "can touch chin to chest",
                "able to touch chin to chest",
                "gets chin to chest",
                "neck flexion normal",
                "normal neck flexion",
                "neck is supple",
                "neck was supple",
            ),
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
            includes=(
                "hemiparesis",
                "hemiplegia",
                "arm weakness",
                "leg weakness",
                "left hemiparesis",
                "right hemiparesis",
                "monoparesis",
                "left-sided weakness",
                "right-sided weakness",
                "left sided weakness",
                "right sided weakness",
                "left arm weakness",
                "right arm weakness",
                "left leg weakness",
                "right leg weakness",
                "pronator drift",
                "dense hemiplegia",
                "hemiparetic",
                "hemiplegic",
                "left arm drift",
                "right arm drift",
                "paraparesis",
                "quadriparesis",
            ),
            opposites=(
                "no focal deficits",
                "no focal deficit",
                "moving all extremities equally",
                "power 5/5 throughout",
                "power normal throughout",
                "full power throughout",
                "power 5/5 all limbs",
                "power 5/5 all 4 limbs",
                "no focal neurology",
                "power normal all limbs",
                "normal power throughout",
                "no hemiparesis",
                "moving all four limbs equally",
                "moving all 4 limbs equally",
                "moving all limbs equally",
                "moves all four limbs equally",
                "moves all limbs equally",
            ),
            wider=(
                "weakness",
                "limb weakness",
                "focal deficit",
                "focal deficits",
                "focal neurological deficit",
                "focal neurological deficits",
                "focal neurology",
                "neurological deficit",
            ),
            excludes=(
                "power 5/5 throughout except",
                "5/5 throughout except",
                "full power throughout except",
                "power normal throughout except",
            ),
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
                "none": (
                    "no subarachnoid blood",
                    "no subarachnoid haemorrhage",
                    "no subarachnoid hemorrhage",
                    "no sah",
                    "modified fisher 0",
                    "mod fisher 0",
                    "modified fisher grade 0",
                    "no evidence of sah",
                    "no subarachnoid blood seen",
                ),
                "thin": (
                    "thin subarachnoid haemorrhage",
                    "thin subarachnoid hemorrhage",
                    "thin sah",
                    "thin subarachnoid blood",
                    "thin layer of subarachnoid blood",
                    "thin diffuse sah",
                    "diffuse thin sah",
                    "thin sulcal sah",
                    "thin sah in",
                    "modified fisher 1",
                    "modified fisher 2",
                    "mod fisher 1",
                    "mod fisher 2",
                    "mfisher 1",
                    "mfisher 2",
                    "modified fisher grade 1",
                    "modified fisher grade 2",
                    "thin layer sah",
                    "thin film of subarachnoid blood",
                    "minimal sah",
                ),
                "thick": (
                    "thick subarachnoid haemorrhage",
                    "thick subarachnoid hemorrhage",
                    "thick sah",
                    "thick subarachnoid blood",
                    "thick subarachnoid clot",
                    "thick cisternal blood",
                    "thick clot in basal cisterns",
                    "thick blood in basal cisterns",
                    "thick blood in the basal cisterns",
                    "thick clot in the basal cisterns",
                    "thick diffuse sah",
                    "diffuse thick sah",
                    "dense sah",
                    "dense subarachnoid blood",
                    "modified fisher 3",
                    "modified fisher 4",
                    "mod fisher 3",
                    "mod fisher 4",
                    "mfisher 3",
                    "mfisher 4",
                    "modified fisher grade 3",
                    "modified fisher grade 4",
                    "thick layer of subarachnoid blood",
                ),
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
