"""Lungs and airways: history and findings."""

from typing import Annotated, Literal

from ..inputs import Choice, Criterion, Quantity

PleuralEffusion = Annotated[
    bool,
    Criterion(
        "pleural effusion on imaging",
        terms=("pleural effusion", "pleural effusions", "pleural fluid"),
        code="60046008",
    ),
]
Haemoptysis = Annotated[
    bool,
    Criterion(
        "coughing up blood",
        terms=(
            "haemoptysis",
            "hemoptysis",
            "coughing blood",
            "coughing up blood",
            "coughed up blood",
            "blood-streaked sputum",
            "blood-stained sputum",
            "bloody sputum",
            "blood in sputum",
            "blood in the sputum",
        ),
        code="66857006",
    ),
]
ChronicLungDisease = Annotated[
    bool,
    Criterion(
        "chronic lung disease, such as chronic obstructive pulmonary disease",
        terms=("chronic lung disease", "chronic pulmonary disease", "chronic respiratory disease", "lung disease"),
        includes=(
            "chronic obstructive pulmonary disease",
            "copd",
            "coad",
            "emphysema",
            "chronic bronchitis",
            "interstitial lung disease",
            "ild",
            "pulmonary fibrosis",
            "bronchiectasis",
        ),
        code="413839001",
    ),
]
Fev1Percent = Annotated[
    float,
    Quantity(
        "%",
        5,
        200,
        "forced expiratory volume in 1 second (FEV₁) after a bronchodilator, in percent of the predicted value",
        terms=("fev1 % predicted", "fev1 percent predicted", "predicted fev1", "fev1", "fev₁"),
        spellings={"% predicted": "%", "% of predicted": "%", "percent predicted": "%", "percent": "%"},
    ),
]
VitalCapacityPercent = Annotated[
    float,
    Quantity(
        "%",
        5,
        200,
        "forced vital capacity (FVC), in percent of the predicted value",
        terms=("fvc % predicted", "fvc percent predicted", "predicted fvc", "forced vital capacity", "fvc"),
        spellings={"% predicted": "%", "% of predicted": "%", "percent predicted": "%", "percent": "%"},
    ),
]
LungConsolidation = Annotated[
    bool,
    Criterion(
        "consolidation on the chest radiograph",
        terms=("consolidation", "consolidations", "airspace consolidation", "lobar consolidation"),
        includes=("lobar pneumonia",),
    ),
]
MultilobarOpacities = Annotated[
    bool,
    Criterion(
        "infiltrates in more than one lobe, of one lung or both",
        terms=(
            "multilobar infiltrates",
            "multilobar infiltrate",
            "multilobe infiltrate",
            "multilobe infiltrates",
            "multilobar opacities",
            "multilobar pneumonia",
            "multilobar involvement",
            "multilobar consolidation",
            "multilobar",
        ),
        includes=("bilateral infiltrates", "bilateral opacities", "bilateral pneumonia", "bilateral consolidation"),
    ),
]
ObstructiveLungDisease = Annotated[
    bool,
    Criterion(
        "chronic obstructive pulmonary disease (COPD)",
        terms=("chronic obstructive pulmonary disease", "chronic obstructive airways disease", "copd", "coad"),
        includes=("emphysema", "chronic bronchitis"),
    ),
]
MmrcDyspnoea = Annotated[
    float,
    Quantity(
        "1",
        0,
        4,
        "modified MRC dyspnoea grade: 0 only on strenuous exercise, 1 when hurrying or uphill, 2 walks slower than "
        "others or stops for breath, 3 stops after about 100 m, 4 too breathless to leave the house or breathless on "
        "dressing",
        integer=True,
        terms=("mmrc dyspnea scale", "mmrc dyspnoea scale", "mmrc dyspnea", "mmrc dyspnoea", "mmrc grade", "mmrc"),
    ),
]
MallampatiClass = Annotated[
    Literal["I", "II", "III", "IV"],
    Choice(
        "Mallampati class of the view of the throat",
        {
            "I": ("mallampati i", "mallampati class i", "mallampati 1", "mallampati class 1", "mallampati score i"),
            "II": ("mallampati ii", "mallampati class ii", "mallampati 2", "mallampati class 2", "mallampati score ii"),
            "III": (
                "mallampati iii",
                "mallampati class iii",
                "mallampati 3",
                "mallampati class 3",
                "mallampati score iii",
                "mallampati score of iii",
            ),
            "IV": (
                "mallampati iv",
                "mallampati class iv",
                "mallampati 4",
                "mallampati class 4",
                "mallampati score iv",
                "mallampati score of iv",
            ),
        },
    ),
]
MouthOpening = Annotated[
    float,
    Quantity(
        "cm",
        0,
        10,
        "greatest distance between the incisors, or the gums, on opening the mouth",
        {"mm": 0.1},
        terms=("mouth opening", "interincisor distance", "inter-incisor distance", "interincisor gap"),
    ),
]
ObstructiveSleepApnoea = Annotated[
    bool,
    Criterion(
        "obstructive sleep apnoea",
        terms=(
            "obstructive sleep apnoea",
            "obstructive sleep apnea",
            "obstructive sleep apnoea syndrome",
            "obstructive sleep apnea syndrome",
            "osa",
            "osas",
        ),
        wider=("sleep apnoea", "sleep apnea"),
    ),
]
RespiratoryDistressSyndrome = Annotated[
    bool,
    Criterion(
        "acute respiratory distress syndrome (ARDS)",
        terms=("acute respiratory distress syndrome", "adult respiratory distress syndrome", "ards"),
    ),
]
RespiratorySupport = Annotated[
    bool,
    Criterion(
        "receiving ventilatory support: mechanical ventilation, invasive or not, CPAP included",
        terms=("respiratory support", "ventilatory support", "mechanical ventilation", "mechanically ventilated"),
        includes=(
            "intubated",
            "ventilated",
            "on the ventilator",
            "on a ventilator",
            "cpap",
            "bipap",
            "niv",
            "non-invasive ventilation",
            "noninvasive ventilation",
        ),
    ),
]
PleuralLactateDehydrogenase = Annotated[
    float,
    Quantity(
        "U/L",
        5,
        100000,
        "lactate dehydrogenase in pleural fluid",
        terms=(
            "pleural fluid ldh",
            "pleural ldh",
            "pleural fluid lactate dehydrogenase",
            "pleural lactate dehydrogenase",
            "effusion ldh",
        ),
        spellings={"iu/l": "U/L", "units/l": "U/L", "u/l": "U/L"},
    ),
]
Cough = Annotated[
    bool,
    Criterion(
        "cough",
        terms=("cough", "coughing"),
        includes=("productive cough", "dry cough"),
        code="49727002",
    ),
]
SixMinuteWalk = Annotated[
    float,
    Quantity(
        "m",
        0,
        1200,
        "distance walked in 6 minutes",
        terms=(
            "6-minute walk distance",
            "6 minute walk distance",
            "six-minute walk distance",
            "six minute walk distance",
            "6-minute walk test",
            "6mwd",
            "6mwt",
            "6mw",
        ),
        spellings={"meters": "m", "metres": "m", "meter": "m"},
    ),
]
DiffusingCapacityPercent = Annotated[
    float,
    Quantity(
        "%",
        3,
        200,
        "diffusing capacity for carbon monoxide (DLCO), in percent of the predicted value",
        terms=("dlco % predicted", "predicted dlco", "diffusing capacity", "dlco", "tlco"),
        spellings={"% predicted": "%", "% of predicted": "%", "percent predicted": "%", "percent": "%"},
    ),
]
PreviousIntubation = Annotated[
    bool,
    Criterion(
        "intubated for respiratory distress at any time in the past",
        terms=(
            "previous intubation",
            "prior intubation",
            "history of intubation",
            "previously intubated",
            "intubated in the past",
            "intubated for respiratory distress",
            "intubation for respiratory distress",
        ),
    ),
]
