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
            "gastroesophageal reflux",
            "gastro-oesophageal reflux",
            "gastroesophageal reflux disease",
            "gastro-oesophageal reflux disease",
            "eoe",
            "erosive esophagitis",
            "abnormal acid exposure",
        ),
        opposites=(
            "no evidence of reflux",
            "no evidence of gerd",
            "no reflux disease",
            "reflux excluded",
            "normal ph study",
        ),
        includes=(
            "pathological acid exposure",
            "positive ph study",
            "barrett esophagus",
            "barrett oesophagus",
        ),
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
            "major disorder of peristalsis",
            "major motility disorder",
        ),
        opposites=(
            "normal manometry",
            "normal esophageal manometry",
            "normal esophageal motility",
            "manometry was normal",
            "manometry normal",
            "normal high-resolution manometry",
            "esophageal manometry was normal",
        ),
        includes=(
            "distal esophageal spasm",
            "distal oesophageal spasm",
            "esophagogastric junction outflow obstruction",
            "egj outflow obstruction",
            "egjoo",
            "nutcracker esophagus",
            "hypercontractile esophagus",
            "hypercontractile oesophagus",
            "absent contractility",
            "aperistalsis",
        ),
    ),
]
OtherExplanation = Annotated[
    bool,
    Criterion(
        "another medical condition that fully explains the symptoms, after appropriate evaluation",
        terms=(
            "explained by another medical condition",
            "attributed to another medical condition",
            "attributable to another medical condition",
            "fully explained by another medical condition",
            "explained by another condition",
            "explained by an underlying medical condition",
            "symptoms explained by another diagnosis",
            "secondary to an underlying medical condition",
        ),
        opposites=(
            "not explained by another medical condition",
            "no other medical condition",
            "extensive workup negative",
            "unremarkable workup",
            "not fully explained by another medical condition",
            "not attributed to another medical condition",
            "cannot be explained by another medical condition",
            "cannot be fully explained by another medical condition",
            "cannot be fully explained by any other medical condition",
            "not explained by any other medical condition",
            "no other condition explains",
            "no other condition is found",
            "no medical conditions to fully explain",
            "no underlying medical condition",
            "no underlying condition",
            "no organic cause",
            "no organic cause found",
            "no cause found",
            "no cause identified",
            "no alternative explanation",
            "no alternative diagnosis",
            "no other explanation",
            "ruled out other conditions",
            "ruling out other conditions",
            "ruled out other medical conditions",
            "ruling out other medical conditions",
            "other medical conditions ruled out",
            "other medical conditions have been ruled out",
            "other conditions ruled out",
            "other conditions have been ruled out",
            "other causes ruled out",
            "other causes have been ruled out",
            "other causes excluded",
            "workup unremarkable",
            "extensive workup unremarkable",
            "unrevealing workup",
            "workup unrevealing",
            "extensive investigations normal",
            "investigations unremarkable",
            "unremarkable investigations",
            "remains unexplained",
            "medically unexplained",
            "no specific cause found",
            "no specific cause identified",
            "no specific cause for his symptoms",
            "no specific cause for her symptoms",
            "no specific cause for the symptoms",
        ),
    ),
]
IrritableBowelCriteria = Annotated[
    bool,
    Criterion(
        "the criteria for irritable bowel syndrome are met",
        terms=(
            "meets criteria for irritable bowel syndrome",
            "meets ibs criteria",
            "irritable bowel syndrome",
            "ibs",
            "criteria for irritable bowel syndrome",
            "criteria for ibs",
            "ibs criteria",
        ),
        opposites=("does not meet criteria for ibs", "does not meet ibs criteria", "no abdominal pain"),
        includes=(
            "ibs-d",
            "ibs-c",
            "ibs-m",
            "diarrhea-predominant ibs",
            "constipation-predominant ibs",
            "meets rome iv criteria for ibs",
        ),
    ),
]
IncompleteEvacuation = Annotated[
    bool,
    Criterion(
        "a feeling of incomplete evacuation with more than a quarter of bowel movements",
        terms=(
            "incomplete evacuation",
            "sensation of incomplete evacuation",
            "feeling of incomplete evacuation",
            "sense of incomplete evacuation",
            "incomplete emptying of the bowel",
            "incomplete bowel evacuation",
            "incomplete rectal emptying",
            "feeling of incomplete emptying after defecation",
            "incomplete defecation",
            "rectal tenesmus",
        ),
        includes=(
            "cannot completely empty her bowels",
            "cannot completely empty his bowels",
            "not completely evacuated",
            "not completely evacuated her bowels",
            "not completely evacuated his bowels",
            "not completely emptied her bowels",
            "not completely emptied his bowels",
            "unable to completely evacuate",
            "unable to empty the bowel completely",
        ),
        opposites=(
            "feels fully emptied",
            "complete evacuation after defecation",
        ),
    ),
]
RetchingBeforeRegurgitation = Annotated[
    bool,
    Criterion(
        "retching before the regurgitation",
        terms=(
            "preceded by retching",
            "retching",
            "accompanied by retching",
            "accompanied by any retching",
            "preceded by nausea and retching",
        ),
        opposites=(
            "not preceded by retching",
            "no retching",
            "without retching",
            "without preceding retching",
            "effortless regurgitation",
            "not accompanied by retching",
            "not accompanied by any retching",
        ),
    ),
]
StereotypicalEpisodes = Annotated[
    bool,
    Criterion(
        "episodes that follow the same pattern in the patient",
        terms=(
            "stereotypical episodes",
            "stereotypical pattern",
            "similar episodes",
            "stereotyped episodes",
            "stereotypic episodes",
            "same pattern each time",
            "consistent pattern in each episode",
            "consistent pattern",
            "similar pattern",
            "stereotypical in nature",
            "stereotypical nature",
            "stereotyped pattern",
            "stereotypical symptoms",
            "episodes are similar",
            "identical episodes",
            "each episode is similar",
            "episodes follow a similar pattern",
            "same symptoms with each episode",
            "always similar in presentation",
        ),
        opposites=(
            "no consistent pattern",
            "episodes vary in character",
            "varies in pattern",
            "not stereotypical",
            "no stereotypical pattern",
        ),
    ),
]
BiliaryPain = Annotated[
    bool,
    Criterion(
        "pain that meets the criteria for biliary pain",
        terms=(
            "biliary pain",
            "biliary colic",
            "biliary-type pain",
            "criteria for biliary pain",
            "gallbladder pain",
            "biliary-like pain",
            "meets criteria for biliary pain",
        ),
    ),
]
