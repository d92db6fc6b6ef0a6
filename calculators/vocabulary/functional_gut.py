"""Disorders of gut and brain interaction: what several of the Rome IV criteria ask for."""

from typing import Annotated

from ..inputs import Criterion

#: What the catalogue says of every set of Rome criteria.
ROME_LICENCE = (
    "the Rome Foundation holds the rights to the wording of its criteria; they are described here in other words"
)

SixMonthsCourse = Annotated[
    bool,
    Criterion(
        "symptoms that met the criteria over the last 3 months and began 6 months ago or earlier",
        terms=(
            "symptoms for over 6 months",
            "symptoms for more than 6 months",
            "symptom onset more than 6 months ago",
            "for the past 6 months",
            "for over a year",
        ),
    ),
]
TwoMonthsCourse = Annotated[
    bool,
    Criterion(
        "symptoms that have met the criteria for 2 months or more",
        terms=(
            "symptoms for over 2 months",
            "symptoms for more than 2 months",
            "for at least 2 months",
            "for 3 months",
            "for 6 months",
        ),
    ),
]
OneMonthCourse = Annotated[
    bool,
    Criterion(
        "symptoms that have met the criteria for 1 month or more",
        terms=("symptoms for over a month", "symptoms for more than 1 month", "for at least a month", "for 2 months"),
    ),
]
RefluxOrEosinophilicCause = Annotated[
    bool,
    Criterion(
        "evidence that reflux or eosinophilic oesophagitis causes the symptom",
        terms=(
            "reflux esophagitis",
            "reflux oesophagitis",
            "eosinophilic esophagitis",
            "eosinophilic oesophagitis",
            "gerd",
            "gord",
        ),
        opposites=("no evidence of reflux", "no evidence of gerd"),
    ),
]
MajorMotorDisorder = Annotated[
    bool,
    Criterion(
        (
            "a major motor disorder of the oesophagus: achalasia, outflow obstruction, absent peristalsis, "
            "spasm, jackhammer oesophagus"
        ),
        terms=(
            "major esophageal motor disorder",
            "major motor disorder",
            "achalasia",
            "diffuse esophageal spasm",
            "jackhammer esophagus",
            "absent peristalsis",
        ),
        opposites=("normal manometry", "normal esophageal manometry"),
    ),
]
OtherExplanation = Annotated[
    bool,
    Criterion(
        "another medical condition that fully explains the symptoms, after appropriate evaluation",
        terms=("explained by another medical condition",),
        opposites=(
            "not explained by another medical condition",
            "no other medical condition",
            "extensive workup negative",
            "unremarkable workup",
        ),
    ),
]
IrritableBowelCriteria = Annotated[
    bool,
    Criterion(
        "the criteria for irritable bowel syndrome are met",
        terms=("meets criteria for irritable bowel syndrome", "meets ibs criteria", "irritable bowel syndrome", "ibs"),
        opposites=("does not meet criteria for ibs", "does not meet ibs criteria", "no abdominal pain"),
    ),
]
IncompleteEvacuation = Annotated[
    bool,
    Criterion(
        "a feeling of incomplete evacuation with more than a quarter of bowel movements",
        terms=("incomplete evacuation", "sensation of incomplete evacuation", "feeling of incomplete evacuation"),
    ),
]
RetchingBeforeRegurgitation = Annotated[
    bool,
    Criterion(
        "retching before the regurgitation",
        terms=("preceded by retching", "retching"),
        opposites=("not preceded by retching", "no retching"),
    ),
]
StereotypicalEpisodes = Annotated[
    bool,
    Criterion(
        "episodes that follow the same pattern in the patient",
        terms=("stereotypical episodes", "stereotypical pattern", "similar episodes"),
    ),
]
BiliaryPain = Annotated[
    bool,
    Criterion(
        "pain that meets the criteria for biliary pain", terms=("biliary pain", "biliary colic", "biliary-type pain")
    ),
]
