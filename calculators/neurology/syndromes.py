"""Two diagnoses by criteria: reversible cerebral vasoconstriction, and Lennox-Gastaut syndrome."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Criterion
from ..vocabulary.neurological import ThunderclapHeadache
from ..vocabulary.patient import Sex

ROCHA_2019 = Source(
    "Rocha EA, Topcuoglu MA, Silva GS, Singhal AB. RCVS2 score and diagnostic approach for reversible cerebral "
    "vasoconstriction syndrome. Neurology 2019;92(7):e639-e647",
    doi="10.1212/WNL.0000000000006917",
    where="abstract: items, range and cuts; the points",
    read="abstract",
    via="a reproduction of the points; an openEHR guideline model",
)
PINA_GARZA_2019 = Source(
    "Piña-Garza JE, et al. The Refractory Epilepsy Screening Tool for Lennox-Gastaut syndrome (REST-LGS). "
    "Epilepsy Behav 2019;90:148-153",
    doi="10.1016/j.yebeh.2018.11.016",
    pmid="30537670",
    where="abstract: four major and four minor criteria, and how many patients of each kind met; the criteria",
    read="abstract",
    via="a reproduction of the criteria",
)


@calculator(
    title="RCVS2 score",
    source=ROCHA_2019,
    conditions=("intracranial arterial narrowing",),
    outcome="reversible cerebral vasoconstriction syndrome",
    aliases=("RCVS2", "RCVS₂"),
    confirmed="openEHR guideline model: its 3 complete cases agree",
)
def rcvs2(
    thunderclap_headache: ThunderclapHeadache,
    intracranial_carotid: Annotated[
        bool,
        Criterion(
            "intracranial internal carotid artery affected",
            terms=(
                "intracranial carotid involvement",
                "carotid artery involvement",
                "intracranial ica stenosis",
                "intracranial carotid artery",
                "intracranial carotid arteries",
                "intracranial internal carotid artery",
                "intracranial ica",
                "intracranial internal carotid arteries",
            ),
        ),
    ],
    vasoconstrictive_trigger: Annotated[
        bool,
        Criterion(
            "trigger of vasoconstriction, such as a vasoactive drug, exertion or the weeks after delivery",
            terms=(
                "vasoconstrictive trigger",
                "vasoconstrictive agent",
                "vasoactive drug",
                "trigger for vasoconstriction",
                "vasoconstriction trigger",
                "vasoconstrictive substance",
                "vasoconstrictor",
            ),
            includes=(
                "postpartum",
                "triptan",
                "cocaine",
                "ssri",
                "pseudoephedrine",
                "nasal decongestant",
                "triggered by exertion",
                "triggered by physical exertion",
                "triggered by intense physical exertion",
                "after heavy lifting",
                "triptans",
                "ssris",
                "cannabis",
                "amphetamine",
                "amphetamines",
                "methamphetamine",
                "during sexual intercourse",
                "post-partum",
                "sumatriptan",
            ),
        ),
    ],
    sex: Sex,
    subarachnoid_blood: Annotated[
        bool,
        Criterion(
            "subarachnoid haemorrhage on imaging",
            terms=(
                "subarachnoid haemorrhage",
                "subarachnoid hemorrhage",
                "sah",
                "convexity subarachnoid haemorrhage",
                "convexity subarachnoid hemorrhage",
            ),
        ),
    ],
) -> Result:
    """Whether newly found intracranial arterial narrowing is reversible cerebral vasoconstriction syndrome.

    Tells it from other arteriopathies on admission; not meant to sort out thunderclap headache without narrowing.
    """
    items = (
        Item("Thunderclap headache", 5 if thunderclap_headache else 0),
        Item("Intracranial carotid artery affected", -2 if intracranial_carotid else 0),
        Item("Vasoconstrictive trigger", 3 if vasoconstrictive_trigger else 0),
        Item("Female sex", 1 if sex == "female" else 0),
        Item("Subarachnoid haemorrhage", 1 if subarachnoid_blood else 0),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {2: "negative", 4: "equivocal"}, over="positive"), items)


@calculator(
    title="REST-LGS (screening tool for Lennox-Gastaut syndrome)",
    source=PINA_GARZA_2019,
    conditions=("epilepsy",),
    outcome="Lennox-Gastaut syndrome",
    aliases=("REST-LGS",),
)
def rest_lgs(
    several_seizure_types: Annotated[
        bool,
        Criterion(
            "two or more seizure types",
            terms=(
                "multiple seizure types",
                "two seizure types",
                "multiple types of seizures",
                "several seizure types",
                "two or more seizure types",
                "different seizure types",
                "more than one seizure type",
                "two types of seizures",
                "two distinct seizure types",
                "various seizure types",
                "different types of seizures",
                "several types of seizures",
                "more than one type of seizure",
                "mixed seizure types",
            ),
            opposites=(
                "only one type of seizure",
                "one type of seizure",
                "single seizure type",
                "one seizure type",
                "only one seizure type",
                "a single type of seizure",
            ),
        ),
    ],
    onset_before_twelve: Annotated[
        bool,
        Criterion(
            "seizures began before the age of 12 years",
            terms=(
                "seizure onset before age 12",
                "childhood-onset epilepsy",
                "childhood onset epilepsy",
                "onset before the age of 12",
                "onset before age 12",
                "seizure onset before the age of 12",
                "onset before 12 years",
                "seizures before the age of 12",
            ),
            includes=(
                "infantile spasms",
                "since early childhood",
                "seizures since childhood",
                "seizures since early childhood",
                "seizures since infancy",
                "seizures in infancy",
                "epilepsy since childhood",
                "childhood-onset seizures",
                "west syndrome",
                "infantile spasm",
                "seizures in early childhood",
            ),
        ),
    ],
    slow_spike_wave: Annotated[
        bool,
        Criterion(
            "generalised slow spike-and-wave discharges on an EEG, ever",
            terms=(
                "slow spike-and-wave",
                "slow spike and wave",
                "slow spike-wave",
                "slow spike-and-wave discharges",
                "slow spike-wave discharges",
                "generalized ssw",
                "slow ssw",
            ),
        ),
    ],
    childhood_cognitive_impairment: Annotated[
        bool,
        Criterion(
            "cognitive impairment since childhood",
            terms=(
                "cognitive impairment since childhood",
                "cognitive impairment from childhood",
                "childhood cognitive impairment",
                "cognitive impairment since early childhood",
                "cognitive impairment since birth",
            ),
            includes=(
                "intellectual disability",
                "developmental delay",
                "learning difficulties",
                "special education",
                "autism",
                "cognitive impairment noted since early childhood",
                "intellectual impairment",
                "intellectual disabilities",
                "global developmental delay",
                "mental retardation",
                "learning disability",
                "learning disabilities",
                "cognitive delay",
            ),
        ),
    ],
    persistent_on_two_drugs: Annotated[
        bool,
        Criterion(
            "seizures persist after two or more antiseizure medications",
            terms=(
                "drug-resistant epilepsy",
                "refractory epilepsy",
                "drug resistant epilepsy",
                "refractory seizures",
                "intractable epilepsy",
                "intractable seizures",
                "pharmacoresistant epilepsy",
                "medically refractory epilepsy",
                "drug-resistant seizures",
                "drug-refractory epilepsy",
                "pharmacoresistant seizures",
                "medication-resistant epilepsy",
                "treatment-resistant epilepsy",
            ),
            includes=(
                "persistent seizures despite trying multiple",
                "persistent seizures despite trying two",
                "persistent seizures despite trying various",
                "persistent seizures despite trying different",
                "persistent seizures despite multiple",
                "seizures despite multiple antiseizure medications",
                "seizures despite multiple antiepileptic drugs",
                "seizures despite two antiseizure medications",
                "seizures despite multiple medications",
                "not responded to two different antiseizure medications",
            ),
        ),
    ],
    other_epilepsy_treatment: Annotated[
        bool,
        Criterion(
            "vagal nerve stimulator, ketogenic diet or epilepsy surgery, ever",
            terms=(
                "vagal nerve stimulator",
                "vagus nerve stimulator",
                "ketogenic diet",
                "epilepsy surgery",
                "vagal nerve stimulation",
                "vagus nerve stimulation",
            ),
            includes=(
                "vns",
                "corpus callosotomy",
                "callosotomy",
                "temporal lobectomy",
                "lesionectomy",
                "hemispherectomy",
                "epilepsy resection",
            ),
        ),
    ],
    helmet_or_injuries: Annotated[
        bool,
        Criterion(
            "helmet worn because of seizures, or injuries of head or face from them",
            terms=("helmet", "protective helmet", "helmet use", "wears a helmet", "seizure-related injuries"),
            includes=(
                "facial injuries from seizures",
                "head injuries from seizures",
                "head injuries related to seizures",
                "facial injuries related to seizures",
                "seizure-related head injuries",
                "seizure-related head injury",
                "seizure-related facial injuries",
                "head injury from a seizure",
                "injuries from seizures",
            ),
        ),
    ],
    other_eeg_abnormality: Annotated[
        bool,
        Criterion(
            "multifocal spikes, symptomatic generalised discharges, generalised polyspikes, generalised attenuation or "
            "electrodecrement, or paroxysmal fast activity on an EEG",
            terms=(
                "multifocal spikes",
                "generalized polyspikes",
                "generalised polyspikes",
                "paroxysmal fast activity",
                "polyspikes",
                "generalised paroxysmal fast activity",
                "generalized paroxysmal fast activity",
                "multifocal discharges",
                "multifocal spike discharges",
                "electrodecremental",
            ),
            includes=("electrodecrement", "electrodecremental response"),
        ),
    ],
) -> Result:
    """Whether a patient with epilepsy should be evaluated for Lennox-Gastaut syndrome.

    Likely with three major and two minor criteria, as most patients with the syndrome had in the study; its authors
    set no formal cut. The value counts the criteria met.
    """
    major = several_seizure_types + onset_before_twelve + slow_spike_wave + childhood_cognitive_impairment
    minor = persistent_on_two_drugs + other_epilepsy_treatment + helmet_or_injuries + other_eeg_abnormality
    items = (
        Item("Two or more seizure types", 1 if several_seizure_types else 0, "major"),
        Item("Onset before 12 years", 1 if onset_before_twelve else 0, "major"),
        Item("Slow spike-and-wave", 1 if slow_spike_wave else 0, "major"),
        Item("Cognitive impairment since childhood", 1 if childhood_cognitive_impairment else 0, "major"),
        Item("Seizures despite two drugs", 1 if persistent_on_two_drugs else 0, "minor"),
        Item("Stimulator, diet or surgery", 1 if other_epilepsy_treatment else 0, "minor"),
        Item("Helmet or injuries", 1 if helmet_or_injuries else 0, "minor"),
        Item("Other EEG abnormality", 1 if other_eeg_abnormality else 0, "minor"),
    )
    return Result(total(*items), "criteria", "likely" if major >= 3 and minor >= 2 else "unlikely", items)
