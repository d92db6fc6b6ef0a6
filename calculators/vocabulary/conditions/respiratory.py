"""Respiratory conditions that say to whom a calculator applies."""

from ...inputs import Criterion

CONDITIONS: dict[str, Criterion] = {
    "suspected pulmonary embolism": Criterion(
        "pulmonary embolism is considered",
        terms=(
            "suspected pulmonary embolism",
            "possible pulmonary embolism",
            "concern for pulmonary embolism",
            "rule out pulmonary embolism",
            "suspected pe",
            "possible pe",
            "concern for pe",
            "concerned for pe",
            "suspicion of pe",
            "rule out pe",
            "r/o pe",
        ),
        includes=("pulmonary embolism", "pulmonary embolus"),
    ),
    "low suspicion of pulmonary embolism": Criterion(
        "pulmonary embolism is considered but judged improbable (under 15 %) by the clinician",
        terms=(
            "low suspicion of pulmonary embolism",
            "low suspicion for pulmonary embolism",
            "low clinical suspicion for pulmonary embolism",
            "low suspicion of pe",
            "low suspicion for pe",
            "low clinical suspicion for pe",
            "low pretest probability",
            "low pre-test probability",
            "low clinical probability",
            "pe unlikely",
            "pulmonary embolism unlikely",
            "pulmonary embolism is unlikely",
        ),
    ),
    "pulmonary embolism": Criterion(
        "acute pulmonary embolism, diagnosed",
        terms=(
            "pulmonary embolism",
            "pulmonary emboli",
            "pulmonary embolus",
            "pulmonary thromboembolism",
            "acute pe",
            "confirmed pe",
            "bilateral pe",
        ),
        includes=("saddle embolus", "saddle pe", "submassive pe", "massive pe", "segmental pe", "subsegmental pe"),
        code="59282003",
    ),
    "suspected deep vein thrombosis": Criterion(
        "deep vein thrombosis of a leg is considered",
        terms=(
            "suspected deep vein thrombosis",
            "possible deep vein thrombosis",
            "suspected dvt",
            "possible dvt",
            "concern for dvt",
            "suspicion of dvt",
            "rule out dvt",
            "r/o dvt",
        ),
        includes=(
            "deep vein thrombosis",
            "deep venous thrombosis",
            "dvt",
            "unilateral leg swelling",
            "unilateral calf swelling",
            "swollen calf",
            "swollen leg",
        ),
    ),
    "community-acquired pneumonia": Criterion(
        "pneumonia acquired outside hospital",
        terms=("community-acquired pneumonia", "community acquired pneumonia", "pneumonia"),
        includes=("lobar pneumonia", "pneumococcal pneumonia", "bronchopneumonia"),
        code="385093006",
    ),
    "tuberculosis": Criterion(
        "active tuberculosis",
        terms=("tuberculosis", "active tuberculosis", "pulmonary tuberculosis"),
        code="427099000",
    ),
    "bronchiectasis": Criterion("bronchiectasis", terms=("bronchiectasis",), code="12295008"),
}
