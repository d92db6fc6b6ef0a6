"""Stroke on the ventilator: the need of a tracheostomy."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total
from ..inputs import Criterion, Quantity
from ..vocabulary.blood_gas import ArterialOxygen, InspiredOxygen
from ..vocabulary.neurological import HaematomaVolume
from ..vocabulary.vital_signs import GlasgowComaScale

SCHOENENBERGER_2016 = Source(
    "Schönenberger S, Al-Suwaidan F, Kieser M, Uhlmann L, Bösel J. The SETscore to predict tracheostomy need in "
    "cerebrovascular neurocritical care patients. Neurocrit Care 2016;25(1):94-104",
    doi="10.1007/s12028-015-0235-5",
    pmid="26842719",
    where="abstract: the cut at 8; the items and their points",
    read="abstract",
    via="a reproduction of the table and a public implementation, which agree",
)


@calculator(
    title="SETscore (stroke-related early tracheostomy)",
    source=SCHOENENBERGER_2016,
    conditions=("acute stroke", "subarachnoid haemorrhage"),
    outcome="need of tracheostomy",
    setting="ventilated in neurointensive care, first 24 hours",
    aliases=("SETscore", "SET score", "stroke-related early tracheostomy score"),
)
def setscore(
    dysphagia: Annotated[
        bool,
        Criterion(
            "dysphagia",
            terms=(
                "dysphagia",
                "impaired swallowing",
                "failed swallow",
                "difficulty swallowing",
                "difficulty in swallowing",
                "difficulties swallowing",
                "swallowing difficulty",
                "swallowing difficulties",
                "trouble swallowing",
                "swallowing dysfunction",
                "unable to swallow",
            ),
        ),
    ],
    observed_aspiration: Annotated[
        bool,
        Criterion(
            "aspiration observed",
            terms=(
                "observed aspiration",
                "witnessed aspiration",
                "aspirated",
                "aspiration event",
                "episode of aspiration",
                "aspiration witnessed",
                "aspiration observed",
            ),
        ),
    ],
    glasgow_coma_scale: GlasgowComaScale,
    brainstem_lesion: Annotated[
        bool,
        Criterion(
            "lesion of the brainstem",
            terms=(
                "brainstem lesion",
                "brainstem stroke",
                "brain stem lesion",
                "lesion of the brainstem",
                "lesion in the brainstem",
                "brainstem involvement",
            ),
            includes=(
                "pontine infarct",
                "pontine haemorrhage",
                "pontine hemorrhage",
                "basilar occlusion",
                "brainstem infarct",
                "brainstem infarction",
                "brainstem haemorrhage",
                "brainstem hemorrhage",
                "brainstem injury",
                "brainstem contusion",
                "pontine infarction",
                "medullary infarct",
                "midbrain infarct",
                "basilar artery occlusion",
            ),
        ),
    ],
    cerebellar_lesion: Annotated[
        bool,
        Criterion(
            "space-occupying cerebellar lesion",
            terms=(
                "space-occupying cerebellar lesion",
                "space-occupying cerebellar infarct",
                "cerebellar mass effect",
                "space-occupying cerebellar stroke",
                "space-occupying cerebellar hemorrhage",
                "space-occupying cerebellar haemorrhage",
                "cerebellar lesion with mass effect",
                "cerebellar infarct with mass effect",
                "cerebellar swelling",
            ),
        ),
    ],
    large_mca_infarct: Annotated[
        bool,
        Criterion(
            "infarct of more than two thirds of the territory of the middle cerebral artery",
            terms=(
                "malignant mca infarct",
                "malignant mca infarction",
                "infarct of more than 2/3 of the mca territory",
                "more than two-thirds of the mca territory",
                "more than two-thirds of the middle cerebral artery territory",
                "more than two-thirds of mca territory",
                "more than two thirds of the mca territory",
                "more than two thirds of the middle cerebral artery territory",
                "more than two thirds of mca territory",
                "more than 2/3 of the mca territory",
                "more than 2/3 of the middle cerebral artery territory",
                "more than 2/3 of mca territory",
                "more than 2/3rds of the mca territory",
                "more than 2/3rds of the middle cerebral artery territory",
                "more than 2/3rds of mca territory",
                "greater than two-thirds of the mca territory",
                "greater than two-thirds of the middle cerebral artery territory",
                "greater than two-thirds of mca territory",
                "greater than two thirds of the mca territory",
                "greater than two thirds of the middle cerebral artery territory",
                "greater than two thirds of mca territory",
                "greater than 2/3 of the mca territory",
                "greater than 2/3 of the middle cerebral artery territory",
                "greater than 2/3 of mca territory",
                "greater than 2/3rds of the mca territory",
                "greater than 2/3rds of the middle cerebral artery territory",
                "greater than 2/3rds of mca territory",
                "over two-thirds of the mca territory",
                "over two-thirds of the middle cerebral artery territory",
                "over two-thirds of mca territory",
                "over two thirds of the mca territory",
                "over two thirds of the middle cerebral artery territory",
                "over two thirds of mca territory",
                "over 2/3 of the mca territory",
                "over 2/3 of the middle cerebral artery territory",
                "over 2/3 of mca territory",
                "over 2/3rds of the mca territory",
                "over 2/3rds of the middle cerebral artery territory",
                "over 2/3rds of mca territory",
                "exceeding two-thirds of the mca territory",
                "exceeding two-thirds of the middle cerebral artery territory",
                "exceeding two-thirds of mca territory",
                "exceeding two thirds of the mca territory",
                "exceeding two thirds of the middle cerebral artery territory",
                "exceeding two thirds of mca territory",
                "exceeding 2/3 of the mca territory",
                "exceeding 2/3 of the middle cerebral artery territory",
                "exceeding 2/3 of mca territory",
                "exceeding 2/3rds of the mca territory",
                "exceeding 2/3rds of the middle cerebral artery territory",
                "exceeding 2/3rds of mca territory",
                "> two-thirds of the mca territory",
                "> two-thirds of the middle cerebral artery territory",
                "> two-thirds of mca territory",
                "> two thirds of the mca territory",
                "> two thirds of the middle cerebral artery territory",
                "> two thirds of mca territory",
                "> 2/3 of the mca territory",
                "> 2/3 of the middle cerebral artery territory",
                "> 2/3 of mca territory",
                "> 2/3rds of the mca territory",
                "> 2/3rds of the middle cerebral artery territory",
                "> 2/3rds of mca territory",
                "malignant middle cerebral artery infarction",
                "malignant middle cerebral artery infarct",
                "malignant mca stroke",
                "malignant mca syndrome",
            ),
        ),
    ],
    haematoma_volume: HaematomaVolume,
    diffuse_lesion: Annotated[
        bool,
        Criterion(
            "diffuse lesion of the brain",
            terms=(
                "diffuse lesion",
                "diffuse brain injury",
                "diffuse brain lesion",
                "diffuse cerebral lesion",
                "diffuse cerebral edema",
                "diffuse cerebral oedema",
                "diffuse axonal injury",
            ),
        ),
    ],
    hydrocephalus: Annotated[bool, Criterion("hydrocephalus", terms=("hydrocephalus",))],
    surgical_intervention: Annotated[
        bool,
        Criterion(
            "surgical or neurosurgical intervention",
            terms=("neurosurgical intervention", "neurosurgery", "surgical intervention", "neurosurgical procedure"),
            includes=(
                "craniotomy",
                "craniectomy",
                "external ventricular drain",
                "hematoma evacuation",
                "haematoma evacuation",
                "evd placement",
                "ventriculostomy",
                "decompressive craniectomy",
                "decompressive hemicraniectomy",
                "hemicraniectomy",
                "surgical evacuation",
                "aneurysm clipping",
            ),
        ),
    ],
    additional_respiratory_disease: Annotated[
        bool,
        Criterion(
            "additional respiratory disease",
            terms=("additional respiratory disease", "respiratory disease", "pulmonary disease"),
            includes=(
                "copd",
                "pneumonia",
                "chronic lung disease",
                "aspiration pneumonia",
                "acute respiratory distress syndrome",
                "ards",
                "asthma",
                "pulmonary fibrosis",
                "pulmonary emphysema",
            ),
        ),
    ],
    arterial_oxygen: ArterialOxygen,
    inspired_oxygen: InspiredOxygen,
    acute_physiology_score: Annotated[
        float,
        Quantity(
            "1",
            0,
            60,
            "acute physiology score of APACHE II (the points without age and chronic health)",
            integer=True,
            terms=("acute physiology score", "aps", "acute physiology score of", "apache ii acute physiology score"),
        ),
    ],
    lung_injury_score: Annotated[
        float, Quantity("1", 0, 4, "lung injury score (Murray)", terms=("lung injury score", "murray score"))
    ],
    sepsis_present: Annotated[bool, Criterion("sepsis", terms=("sepsis", "septic"), includes=("septic shock",))],
) -> Result:
    """Need of tracheostomy, and long ventilation, in adults ventilated for a severe stroke; within the first 24 hours.

    Give a haematoma volume of 0 mL where there is no intracerebral haemorrhage.
    """
    ratio = 100 * arterial_oxygen / inspired_oxygen
    items = (
        Item("Dysphagia", 4 if dysphagia else 0),
        Item("Observed aspiration", 3 if observed_aspiration else 0),
        Item("Glasgow Coma Scale under 10", 3 if glasgow_coma_scale < 10 else 0),
        Item("Brainstem lesion", 4 if brainstem_lesion else 0),
        Item("Space-occupying cerebellar lesion", 3 if cerebellar_lesion else 0),
        Item("Infarct over two thirds of the MCA territory", 4 if large_mca_infarct else 0),
        Item("Haematoma over 25 mL", 4 if haematoma_volume > 25 else 0),
        Item("Diffuse lesion", 3 if diffuse_lesion else 0),
        Item("Hydrocephalus", 4 if hydrocephalus else 0),
        Item("Surgical intervention", 2 if surgical_intervention else 0),
        Item("Additional respiratory disease", 3 if additional_respiratory_disease else 0),
        Item("PaO₂/FiO₂ under 150 mmHg", 2 if ratio < 150 else 0),
        Item("Acute physiology score over 20", 4 if acute_physiology_score > 20 else 0),
        Item("Lung injury score over 1", 2 if lung_injury_score > 1 else 0),
        Item("Sepsis", 3 if sepsis_present else 0),
    )
    score = total(*items)
    return Result(
        score, "points", "high likelihood of tracheostomy" if score >= 8 else "lower likelihood of tracheostomy", items
    )
