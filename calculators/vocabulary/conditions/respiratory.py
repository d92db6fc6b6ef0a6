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
    "high-flow nasal oxygen": Criterion(
        "oxygen by high-flow nasal cannula",
        terms=(
            "high-flow nasal cannula",
            "high flow nasal cannula",
            "high-flow nasal oxygen",
            "hfnc",
            "hfno",
            "optiflow",
        ),
    ),
    "non-invasive ventilation": Criterion(
        "non-invasive ventilation by mask",
        terms=(
            "non-invasive ventilation",
            "noninvasive ventilation",
            "niv",
            "nippv",
            "bipap",
            "bilevel positive airway pressure",
        ),
    ),
    "chronic obstructive pulmonary disease": Criterion(
        "chronic obstructive pulmonary disease (COPD)",
        terms=("chronic obstructive pulmonary disease", "chronic obstructive airways disease", "copd", "coad"),
        includes=("emphysema", "chronic bronchitis", "aecopd"),
        excludes=(
            "subcutaneous emphysema",
            "surgical emphysema",
            "mediastinal emphysema",
            "orbital emphysema",
        ),
    ),
    "exacerbation of COPD": Criterion(
        "acute exacerbation of chronic obstructive pulmonary disease",
        terms=(
            "exacerbation of copd",
            "copd exacerbation",
            "acute exacerbation of copd",
            "aecopd",
            "exacerbation of chronic obstructive pulmonary disease",
            "exacerbation of his copd",
            "exacerbation of her copd",
            "copd flare",
        ),
        wider=("chronic obstructive pulmonary disease", "copd"),
    ),
    "pleural effusion": Criterion(
        "pleural effusion of any cause",
        terms=("pleural effusion", "pleural effusions", "pleural fluid"),
        includes=("malignant pleural effusion", "parapneumonic effusion", "hydrothorax"),
    ),
    "malignant pleural effusion": Criterion(
        "pleural effusion proved to be malignant",
        terms=("malignant pleural effusion", "malignant effusion", "malignant pleural effusions"),
        wider=("pleural effusion",),
    ),
    "pleural infection": Criterion(
        "infection of the pleural space: empyema or complicated parapneumonic effusion",
        terms=("pleural infection", "infected pleural effusion", "infected pleural fluid"),
        includes=("empyema", "complicated parapneumonic effusion", "parapneumonic effusion"),
    ),
    "solitary pulmonary nodule": Criterion(
        "a single nodule in the lung",
        terms=("solitary pulmonary nodule", "solitary lung nodule", "spn"),
        includes=("pulmonary nodule", "lung nodule"),
    ),
    "idiopathic pulmonary fibrosis": Criterion(
        "idiopathic pulmonary fibrosis", terms=("idiopathic pulmonary fibrosis", "ipf")
    ),
    "asthma": Criterion("asthma", terms=("asthma", "asthmatic")),
    "viral pneumonia": Criterion(
        "pneumonia caused by a virus",
        terms=("viral pneumonia",),
        includes=("influenza pneumonia", "covid-19 pneumonia", "covid pneumonia"),
    ),
    "COVID-19": Criterion(
        "COVID-19, suspected or confirmed",
        terms=("covid-19", "covid", "sars-cov-2", "coronavirus disease 2019"),
    ),
    "invasive mechanical ventilation": Criterion(
        "mechanical ventilation through a tracheal tube",
        terms=("mechanical ventilation", "mechanically ventilated", "invasive ventilation", "on a ventilator"),
        includes=("intubated", "on the ventilator"),
        excludes=("non-invasive mechanical ventilation", "noninvasive mechanical ventilation"),
    ),
    "respiratory ECMO": Criterion(
        "extracorporeal membrane oxygenation, in use or considered, for respiratory failure",
        terms=("extracorporeal membrane oxygenation", "ecmo", "venovenous ecmo", "vv-ecmo", "vv ecmo"),
    ),
    "rib fractures": Criterion(
        "fracture of ribs",
        terms=("rib fractures", "rib fracture", "fractured ribs", "broken ribs"),
        includes=("flail chest",),
    ),
}
