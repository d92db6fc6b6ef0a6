"""Neurological conditions that say to whom a calculator applies."""

from ...inputs import Criterion

CONDITIONS: dict[str, Criterion] = {
    "dementia": Criterion(
        "dementia of any cause",
        terms=("dementia", "major neurocognitive disorder"),
        includes=("alzheimer's disease", "alzheimer disease", "alzheimers", "vascular dementia", "lewy body dementia"),
    ),
    "transient ischaemic attack": Criterion(
        "transient ischaemic attack, suspected or confirmed",
        terms=("transient ischaemic attack", "transient ischemic attack", "tia", "tias"),
    ),
    "acute stroke": Criterion(
        "acute stroke, suspected or confirmed",
        terms=("acute stroke", "stroke", "suspected stroke", "cerebrovascular accident", "cva"),
        includes=(
            "ischaemic stroke",
            "ischemic stroke",
            "haemorrhagic stroke",
            "hemorrhagic stroke",
            "cerebral infarction",
            "cerebral infarct",
            "intracerebral haemorrhage",
            "intracerebral hemorrhage",
        ),
    ),
    "intracerebral haemorrhage": Criterion(
        "spontaneous intracerebral haemorrhage",
        terms=(
            "intracerebral haemorrhage",
            "intracerebral hemorrhage",
            "intraparenchymal haemorrhage",
            "intraparenchymal hemorrhage",
            "cerebral haemorrhage",
            "cerebral hemorrhage",
            "haemorrhagic stroke",
            "hemorrhagic stroke",
            "ich",
        ),
        includes=(
            "infratentorial haemorrhage",
            "infratentorial hemorrhage",
            "supratentorial haemorrhage",
            "supratentorial hemorrhage",
            "basal ganglia haemorrhage",
            "basal ganglia hemorrhage",
            "thalamic haemorrhage",
            "thalamic hemorrhage",
            "lobar haemorrhage",
            "lobar hemorrhage",
            "cerebellar haemorrhage",
            "cerebellar hemorrhage",
            "pontine haemorrhage",
            "pontine hemorrhage",
        ),
    ),
    "seizure after head injury": Criterion(
        "seizure between the head injury and the assessment",
        terms=("post-traumatic seizure", "posttraumatic seizure", "seizure after the injury", "seizure after injury"),
    ),
    "focal neurological deficit": Criterion(
        "acute focal neurological deficit",
        terms=("focal neurological deficit", "focal neurologic deficit", "focal deficit", "focal deficits"),
        includes=("hemiparesis", "hemiplegia", "facial droop", "aphasia"),
    ),
    "acute ischaemic stroke": Criterion(
        "acute ischaemic stroke",
        terms=(
            "acute ischaemic stroke",
            "acute ischemic stroke",
            "ischaemic stroke",
            "ischemic stroke",
            "cerebral infarction",
            "cerebral infarct",
        ),
        includes=("large vessel occlusion", "mca occlusion", "middle cerebral artery occlusion", "mca infarct"),
    ),
    "large vessel occlusion": Criterion(
        "stroke from occlusion of a large artery of the anterior circulation",
        terms=("large vessel occlusion", "large artery occlusion", "lvo"),
        includes=(
            "mca occlusion",
            "m1 occlusion",
            "m2 occlusion",
            "middle cerebral artery occlusion",
            "ica occlusion",
            "internal carotid artery occlusion",
        ),
    ),
    "subarachnoid haemorrhage": Criterion(
        "subarachnoid haemorrhage",
        terms=("subarachnoid haemorrhage", "subarachnoid hemorrhage", "sah"),
        includes=("ruptured aneurysm", "aneurysmal haemorrhage", "aneurysmal hemorrhage"),
    ),
    "acute headache": Criterion(
        "acute headache without injury",
        terms=("acute headache", "sudden headache", "severe headache", "thunderclap headache"),
        includes=("worst headache of life", "worst headache of his life", "worst headache of her life"),
    ),
    "unruptured intracranial aneurysm": Criterion(
        "unruptured intracranial aneurysm",
        terms=(
            "unruptured intracranial aneurysm",
            "unruptured cerebral aneurysm",
            "unruptured aneurysm",
            "intracranial aneurysm",
            "cerebral aneurysm",
            "brain aneurysm",
        ),
    ),
    "intracranial arterial narrowing": Criterion(
        "newly found narrowing of large or medium intracranial arteries",
        terms=(
            "intracranial arteriopathy",
            "intracranial arterial narrowing",
            "cerebral arterial narrowing",
            "cerebral vasoconstriction",
        ),
        includes=("reversible cerebral vasoconstriction syndrome", "rcvs", "string of beads"),
    ),
    "acute vestibular syndrome": Criterion(
        "acute, lasting vertigo with nystagmus, nausea or vomiting, and unsteady gait",
        terms=("acute vestibular syndrome",),
        includes=("continuous vertigo", "persistent vertigo", "vestibular neuritis"),
    ),
    "multiple sclerosis": Criterion(
        "multiple sclerosis",
        terms=("multiple sclerosis",),
        includes=("relapsing-remitting ms", "rrms", "relapsing-remitting multiple sclerosis"),
    ),
    "Parkinson's disease": Criterion(
        "Parkinson's disease",
        terms=("parkinson's disease", "parkinsons disease", "parkinson disease", "parkinson’s disease"),
        includes=("parkinsonism",),
    ),
    "epilepsy": Criterion(
        "epilepsy",
        terms=("epilepsy", "epileptic", "seizure disorder"),
        includes=("refractory epilepsy", "drug-resistant epilepsy", "recurrent seizures", "lennox-gastaut syndrome"),
    ),
    "continuous EEG monitoring": Criterion(
        "acutely ill and monitored by continuous EEG",
        terms=("continuous eeg", "ceeg", "continuous electroencephalography", "continuous eeg monitoring"),
    ),
    "impaired consciousness": Criterion(
        "impaired consciousness",
        terms=("impaired consciousness", "altered consciousness", "reduced consciousness", "altered mental status"),
        includes=("coma", "comatose", "unresponsive", "stupor", "obtunded"),
    ),
    "raised intracranial pressure": Criterion(
        "raised or monitored intracranial pressure",
        terms=(
            "raised intracranial pressure",
            "increased intracranial pressure",
            "elevated intracranial pressure",
            "elevated icp",
            "raised icp",
            "icp monitor",
            "intracranial pressure monitoring",
        ),
    ),
}
