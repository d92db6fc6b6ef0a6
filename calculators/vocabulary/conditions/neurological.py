"""Neurological conditions that say to whom a calculator applies."""

from ...inputs import Criterion

CONDITIONS: dict[str, Criterion] = {
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
}
