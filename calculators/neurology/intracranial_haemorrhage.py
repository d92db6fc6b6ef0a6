"""Bleeding inside the skull: subarachnoid and intracerebral haemorrhage, and aneurysms that have not bled."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Criterion
from ..vocabulary.cardiovascular import Hypertension
from ..vocabulary.haematology import Inr, Platelets
from ..vocabulary.neurological import AntiplateletTherapy, HaematomaVolume
from ..vocabulary.patient import AdultAge, Sex
from ..vocabulary.vital_signs import GlasgowComaScale
from .intracranial_findings import (
    AneurysmPopulation,
    AneurysmSite,
    AneurysmSize,
    Aptt,
    FisherBlood,
    HaemorrhagePresentation,
    HaemorrhageSite,
    PriorCognitiveImpairment,
    VascularCause,
)

HUNT_1968 = Source(
    "Hunt WE, Hess RM. Surgical risk as related to time of intervention in the repair of intracranial aneurysms. "
    "J Neurosurg 1968;28(1):14-20",
    doi="10.3171/jns.1968.28.1.0014",
    where="the grades",
    read="secondary",
    via="BMJ Best Practice and University of Maryland emergency medicine, which agree on the grades",
)
HUNT_HESS_SURVIVAL = Source(
    "Approximate survival by Hunt and Hess grade as textbooks and calculators give it",
    url="https://em.umaryland.edu/educational_pearls/1245/",
    where="survival of 70, 60, 50, 20 and 10 %",
    read="secondary",
    via="BMJ Best Practice, University of Maryland emergency medicine and mdapp.co, none of which names the patients "
    "it was counted in",
)
FISHER_1980 = Source(
    "Fisher CM, Kistler JP, Davis JM. Relation of cerebral vasospasm to subarachnoid hemorrhage visualized by "
    "computerized tomographic scanning. Neurosurgery 1980;6(1):1-9",
    doi="10.1227/00006123-198001000-00001",
    where="the grades",
    read="secondary",
    via="BMJ Best Practice's table of the grades",
)
FISHER_RANGES = Source(
    "Rates of vasospasm by Fisher grade across published studies",
    read="unverified",
    via="one reproduction of the lowest and highest published rate of each grade, whose studies were not looked up",
)
DELGADO_2010 = Source(
    "Delgado Almandoz JE, Schaefer PW, Goldstein JN, et al. Practical scoring system for the identification of "
    "patients with intracerebral hemorrhage at highest risk of harboring an underlying vascular etiology: the "
    "secondary intracerebral hemorrhage score. AJNR Am J Neuroradiol 2010;31(9):1653-1660",
    doi="10.3174/ajnr.A2156",
    where="table 2 (points); rate of positive CT angiography by score in the prospective cohort",
    read="abstract",
    via="the journal's page of table 2, for the points; an openEHR guideline model, for the rates",
)
ROST_2008 = Source(
    "Rost NS, Smith EE, Chang Y, et al. Prediction of functional outcome in patients with primary intracerebral "
    "hemorrhage: the FUNC score. Stroke 2008;39(8):2304-2309",
    doi="10.1161/STROKEAHA.107.512202",
    where="the points, and functional independence by score group",
    read="abstract",
    via="the documentation of the R package cliot, for the points; QxMD, for the rates of survivors; a public "
    "implementation agrees on all of them",
)
GREVING_2014 = Source(
    "Greving JP, Wermer MJH, Brown RD Jr, et al. Development of the PHASES score for prediction of risk of rupture of "
    "intracranial aneurysms. Lancet Neurol 2014;13(1):59-66",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC8976821/table/Tab1/",
    where="the points, and 5-year risk of rupture by score",
    read="secondary",
    via="a review's table of the items and their groups; the points from one reproduction; the rates from the same, "
    "with which those named in Front Neurol 2021;616497 and a public implementation agree",
)

_HUNT_HESS = {
    "mild headache": 1,
    "severe headache": 2,
    "drowsy or mild deficit": 3,
    "stupor or hemiparesis": 4,
    "coma": 5,
}
_FISHER = {"none": 1, "thin": 2, "thick": 3, "intracerebral or intraventricular": 4}
_VASOSPASM: dict[str, tuple[float, float]] = {
    "none": (0, 21),
    "thin": (0, 25),
    "thick": (23, 96),
    "intracerebral or intraventricular": (0, 35),
}
_SPASM_WORDS = {
    "none": "low risk of vasospasm",
    "thin": "low risk of vasospasm",
    "thick": "low to high risk of vasospasm",
    "intracerebral or intraventricular": "low to moderate risk of vasospasm",
}
_CT_PROBABILITY = {"low": 0, "indeterminate": 1, "high": 2}
_SITE = {"lobar": 2, "deep": 1, "infratentorial": 0}
_POPULATION = {"north american or european": 0, "japanese": 3, "finnish": 5}
_ANEURYSM_SITE = {"internal carotid": 0, "middle cerebral": 2, "anterior, posterior communicating or posterior": 4}


@calculator(
    title="Hunt and Hess grade",
    source=HUNT_1968,
    conditions=("subarachnoid haemorrhage",),
    outcome="death",
    aliases=("Hunt-Hess", "Hunt & Hess"),
    disputed="the mortality, not the grades: a public implementation gives 1, 5, 19, 42 and 77 %, a present cohort "
    "about 3, 3, 9, 24 and 71 % in hospital",
)
def hunt_hess(haemorrhage_presentation: HaemorrhagePresentation) -> Result:
    """Clinical severity of a subarachnoid haemorrhage, and the mortality of that grade.

    The rates are rounded ones in general use, from before early repair of aneurysms: today fewer die in every grade.
    Agreement between examiners is limited.
    """
    grade = _HUNT_HESS[haemorrhage_presentation]
    return Result(
        grade,
        "grade",
        "",
        (),
        (
            Risk(
                "death", "after the haemorrhage", upto(grade, {1: 30, 2: 40, 3: 50, 4: 80}, over=90), HUNT_HESS_SURVIVAL
            ),
        ),
    )


@calculator(
    title="Fisher grade",
    source=FISHER_1980,
    conditions=("subarachnoid haemorrhage",),
    outcome="vasospasm",
    aliases=("Fisher scale", "Fisher Grading Scale"),
)
def fisher_grade(fisher_blood: FisherBlood) -> Result:
    """Amount of blood on CT after a subarachnoid haemorrhage, and the risk of vasospasm of that grade.

    The highest risk is that of grade 3. The ranges are those of different studies; the modified Fisher scale orders
    the risk better.
    """
    return Result(
        _FISHER[fisher_blood],
        "grade",
        _SPASM_WORDS[fisher_blood],
        (),
        (Risk("vasospasm", "after the haemorrhage", _VASOSPASM[fisher_blood], FISHER_RANGES),),
    )


@calculator(
    title="Secondary intracerebral haemorrhage (SICH) score",
    source=DELGADO_2010,
    conditions=("intracerebral haemorrhage",),
    excludes=("subarachnoid haemorrhage",),
    outcome="vascular cause of the haemorrhage",
    aliases=("SICH score", "secondary intracerebral hemorrhage score"),
    confirmed="openEHR guideline model: its 7 cases agree, each with its rate",
)
def secondary_haemorrhage(
    vascular_cause: VascularCause,
    age: AdultAge,
    sex: Sex,
    hypertension: Hypertension,
    inr: Inr,
    aptt: Aptt,
    platelets: Platelets,
    antiplatelet_therapy: AntiplateletTherapy,
) -> Result:
    """Chance that CT angiography finds a vascular cause of an intracerebral haemorrhage in adults.

    Impaired coagulation is an INR over 3, an aPTT over 80 s, platelets under 50 ×10⁹/L or a daily antiplatelet agent.
    Patients with subarachnoid blood in the basal cisterns were left out.
    """
    impaired = inr > 3 or aptt > 80 or platelets < 50 or antiplatelet_therapy
    items = (
        Item("Plain CT", _CT_PROBABILITY[vascular_cause]),
        Item("Age", upto(age, {45: 2, 70: 1}, over=0)),
        Item("Female sex", 1 if sex == "female" else 0),
        Item("Neither hypertension nor impaired coagulation", 0 if hypertension or impaired else 1),
    )
    score = total(*items)
    found = upto(score, {0: 0, 1: 1.5, 2: 4.4, 3: 20, 4: 38.1, 5: 80}, over=100)
    return Result(
        score,
        "points",
        "high (over 2)" if score > 2 else "",
        items,
        (Risk("vascular cause on CT angiography", "at presentation", found, DELGADO_2010),),
    )


@calculator(
    title="FUNC score",
    source=ROST_2008,
    conditions=("intracerebral haemorrhage",),
    outcome="functional independence",
    aliases=("FUNC",),
)
def func(
    haematoma_volume: HaematomaVolume,
    age: AdultAge,
    haemorrhage_site: HaemorrhageSite,
    glasgow_coma_scale: GlasgowComaScale,
    prior_cognitive_impairment: PriorCognitiveImpairment,
) -> Result:
    """Functional independence 90 days after a primary intracerebral haemorrhage in adults; higher is better.

    Independent is a Glasgow Outcome Scale of 4 or 5. For the time of diagnosis, not for following the course, and not
    for haemorrhage from trauma, tumour, malformation, infarction or a supratherapeutic INR.
    """
    items = (
        Item("Haematoma volume", 4 if haematoma_volume < 30 else 2 if haematoma_volume <= 60 else 0),
        Item("Age", below(age, {70: 2, 80: 1}, otherwise=0)),
        Item("Site", _SITE[haemorrhage_site]),
        Item("Glasgow Coma Scale 9 or more", 2 if glasgow_coma_scale >= 9 else 0),
        Item("No cognitive impairment before", 0 if prior_cognitive_impairment else 1),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        "",
        items,
        (
            Risk("functional independence", "90 days", upto(score, {4: 0, 7: 13, 8: 42, 10: 66}, over=82), ROST_2008),
            Risk(
                "functional independence of survivors",
                "90 days",
                upto(score, {4: 0, 7: 29, 8: 48, 10: 75}, over=95),
                ROST_2008,
            ),
        ),
    )


@calculator(
    title="PHASES score",
    source=GREVING_2014,
    conditions=("unruptured intracranial aneurysm",),
    outcome="rupture of the aneurysm",
    aliases=("PHASES",),
)
def phases(
    aneurysm_population: AneurysmPopulation,
    hypertension: Hypertension,
    age: AdultAge,
    aneurysm_size: AneurysmSize,
    earlier_haemorrhage: Annotated[
        bool,
        Criterion(
            "earlier subarachnoid haemorrhage from another aneurysm",
            terms=(
                "previous subarachnoid haemorrhage",
                "previous subarachnoid hemorrhage",
                "prior subarachnoid haemorrhage",
                "prior subarachnoid hemorrhage",
                "earlier sah",
                "previous sah",
                "prior sah",
                "history of subarachnoid hemorrhage",
                "history of subarachnoid haemorrhage",
                "history of sah",
                "earlier subarachnoid hemorrhage",
                "earlier subarachnoid haemorrhage",
                "past subarachnoid hemorrhage",
                "past subarachnoid haemorrhage",
                "past sah",
                "previous aneurysmal subarachnoid hemorrhage",
                "prior aneurysmal subarachnoid hemorrhage",
                "previous aneurysmal sah",
                "history of an earlier subarachnoid hemorrhage",
                "history of an earlier sah",
                "history of a previous subarachnoid hemorrhage",
                "history of a previous sah",
                "history of a prior subarachnoid hemorrhage",
                "history of a prior sah",
                "history of aneurysmal subarachnoid hemorrhage",
                "subarachnoid hemorrhage from a different aneurysm",
                "subarachnoid hemorrhage from another aneurysm",
                "subarachnoid haemorrhage from another aneurysm",
                "subarachnoid hemorrhage (sah) from a different aneurysm",
                "subarachnoid hemorrhage (sah) from another aneurysm",
                "sah from a different aneurysm",
                "sah from another aneurysm",
                "earlier aneurysmal",
                "previous subarachnoid bleed",
                "earlier subarachnoid",
                "sah 2008",
                "after sah",
                "clipped after sah",
                "coiled after sah",
                "sah in the past",
                "old sah",
                "pmh sah",
                "hx sah",
                "h/o sah",
            ),
            opposites=(
                "never bled",
                "never had a bleed",
                "never had sah",
                "no previous sah",
                "no prior sah",
                "no history of sah",
                "never bled herself",
                "never bled himself",
                "unruptured, never bled",
                "no previous bleed",
                "no sah",
                "no hx sah",
            ),
            includes=(
                "sah from another aneurysm",
                "sah from other aneurysm",
                "previous aneurysmal bleed",
                "prior aneurysmal bleed",
                "previously ruptured aneurysm",
                "previous ruptured aneurysm",
                "prior ruptured aneurysm",
                "previous bleed from another aneurysm",
            ),
        ),
    ],
    aneurysm_site: AneurysmSite,
) -> Result:
    """Rupture within five years of an unruptured intracranial aneurysm in adults."""
    items = (
        Item("Population", _POPULATION[aneurysm_population]),
        Item("Hypertension", 1 if hypertension else 0),
        Item("Age 70 or over", 1 if age >= 70 else 0),
        Item("Size", below(aneurysm_size, {7: 0, 10: 3, 20: 6}, otherwise=10)),
        Item("Earlier haemorrhage from another aneurysm", 1 if earlier_haemorrhage else 0),
        Item("Site", _ANEURYSM_SITE[aneurysm_site]),
    )
    score = total(*items)
    rupture = upto(score, {2: 0.4, 3: 0.7, 4: 0.9, 5: 1.3, 6: 1.7, 7: 2.4, 8: 3.2, 9: 4.3, 10: 5.3, 11: 7.2}, over=17.8)
    return Result(score, "points", "", items, (Risk("rupture", "5 years", rupture, GREVING_2014),))
