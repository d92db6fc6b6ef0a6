"""Lungs and airways: history and findings."""

from typing import Annotated

from ..inputs import Criterion, Quantity

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
