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
        terms=(
            "consolidation",
            "consolidations",
            "airspace consolidation",
            "lobar consolidation",
            "consolidative changes",
            "consolidative opacity",
            "pulmonary consolidation",
            "lung consolidation",
        ),
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
            "multilobar disease",
            "multilobar infiltration",
            "multifocal opacities",
            "multifocal pneumonia",
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
        terms=(
            "mmrc dyspnea scale",
            "mmrc dyspnoea scale",
            "mmrc dyspnea",
            "mmrc dyspnoea",
            "mmrc grade",
            "mmrc",
            "modified mrc",
            "modified medical research council",
            "modified medical research council dyspnea scale",
            "modified medical research council dyspnoea scale",
            "modified mrc dyspnea scale",
            "modified mrc dyspnoea scale",
            "mmrc dyspnea score",
            "mmrc score",
        ),
        levels={
            0: (
                *(
                    f"{breathless} only {on} strenuous {exercise}"
                    for breathless in ("breathless", "dyspnea", "dyspnoea", "short of breath", "shortness of breath")
                    for on in ("on", "with", "during")
                    for exercise in ("exercise", "exertion", "activity", "activities")
                ),
            ),
            1: (
                *(
                    f"{breathless} when {hurrying}"
                    for breathless in ("breathless", "dyspnea", "dyspnoea", "short of breath", "shortness of breath")
                    for hurrying in (
                        "hurrying",
                        "hurrying on the level",
                        "walking uphill",
                        "walking up a slight hill",
                        "walking up a hill",
                    )
                ),
                "hurrying or walking up a slight hill",
                "hurrying or walking up a hill",
            ),
            2: (
                *(
                    f"{walks} slower than {others}"
                    for walks in ("walk", "walks", "walking")
                    for others in (
                        "others",
                        "his peers",
                        "her peers",
                        "peers",
                        "people of the same age",
                        "others of his age",
                        "others of her age",
                        "contemporaries",
                    )
                ),
                "stops for breath when walking at his own pace",
                "stops for breath when walking at her own pace",
                "stop for breath when walking at own pace",
            ),
            3: (
                "dyspnea after walking 100 yards",
                "dyspnea after walking 100 meters",
                "breathless after walking 100 m",
                "breathless after walking 100 meters",
                "breathless after walking 100 yards",
                "short of breath after walking 100 meters",
                "short of breath after walking 100 yards",
                *(
                    f"{stops} {after} {distance}"
                    for stops in (
                        "stops for breath",
                        "stop for breath",
                        "stops to catch his breath",
                        "stops to catch her breath",
                        "has to stop",
                    )
                    for after in ("after", "after walking", "after about")
                    for distance in ("100 meters", "100 metres", "100 m", "100 yards", "a few minutes")
                ),
            ),
            4: (
                "breathless when dressing",
                "breathless on dressing",
                "breathless while dressing",
                "breathless dressing",
                "short of breath when dressing",
                "short of breath while dressing",
                "dyspnea when dressing",
                "dyspnea on dressing",
                "dyspnoea on dressing",
                "too breathless to leave the house",
                "too dyspneic to leave the house",
                "too short of breath to leave the house",
            ),
        },
    ),
]
MallampatiClass = Annotated[
    Literal["I", "II", "III", "IV"],
    Choice(
        "Mallampati class of the view of the throat",
        {
            "I": (
                "mallampati i",
                "mallampati class i",
                "mallampati 1",
                "mallampati class 1",
                "mallampati score i",
                *(
                    f"{modified}mallampati {word}{grade}"
                    for modified in ("", "modified ")
                    for word in (
                        "classification ",
                        "classification of ",
                        "class of ",
                        "grade ",
                        "grade of ",
                        "score ",
                        "score of ",
                        "score: ",
                        "class: ",
                        "grade: ",
                    )
                    for grade in ("i", "1")
                ),
                "mallampati airway class i",
                "mallampati airway i",
                "class i mallampati",
                "grade i mallampati",
                "class i mallampati score",
                "grade i mallampati view",
                "class i mallampati view",
            ),
            "II": (
                "mallampati ii",
                "mallampati class ii",
                "mallampati 2",
                "mallampati class 2",
                "mallampati score ii",
                *(
                    f"{modified}mallampati {word}{grade}"
                    for modified in ("", "modified ")
                    for word in (
                        "classification ",
                        "classification of ",
                        "class of ",
                        "grade ",
                        "grade of ",
                        "score ",
                        "score of ",
                        "score: ",
                        "class: ",
                        "grade: ",
                    )
                    for grade in ("ii", "2")
                ),
                "mallampati airway class ii",
                "mallampati airway ii",
                "class ii mallampati",
                "grade ii mallampati",
                "class ii mallampati score",
                "grade ii mallampati view",
                "class ii mallampati view",
            ),
            "III": (
                "mallampati iii",
                "mallampati class iii",
                "mallampati 3",
                "mallampati class 3",
                "mallampati score iii",
                "mallampati score of iii",
                *(
                    f"{modified}mallampati {word}{grade}"
                    for modified in ("", "modified ")
                    for word in (
                        "classification ",
                        "classification of ",
                        "class of ",
                        "grade ",
                        "grade of ",
                        "score ",
                        "score of ",
                        "score: ",
                        "class: ",
                        "grade: ",
                    )
                    for grade in ("iii", "3")
                ),
                "mallampati airway class iii",
                "mallampati airway iii",
                "class iii mallampati",
                "grade iii mallampati",
                "class iii mallampati score",
                "grade iii mallampati view",
                "class iii mallampati view",
            ),
            "IV": (
                "mallampati iv",
                "mallampati class iv",
                "mallampati 4",
                "mallampati class 4",
                "mallampati score iv",
                "mallampati score of iv",
                *(
                    f"{modified}mallampati {word}{grade}"
                    for modified in ("", "modified ")
                    for word in (
                        "classification ",
                        "classification of ",
                        "class of ",
                        "grade ",
                        "grade of ",
                        "score ",
                        "score of ",
                        "score: ",
                        "class: ",
                        "grade: ",
                    )
                    for grade in ("iv", "4")
                ),
                "mallampati airway class iv",
                "mallampati airway iv",
                "class iv mallampati",
                "grade iv mallampati",
                "class iv mallampati score",
                "grade iv mallampati view",
                "class iv mallampati view",
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
        terms=(
            "mouth opening",
            "interincisor distance",
            "inter-incisor distance",
            "interincisor gap",
            "interincisal distance",
            "inter-incisal distance",
            "inter-incisor gap",
            "interincisal gap",
            "interdental distance",
            "interincisor opening",
            "maximal mouth opening",
        ),
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
            "obstructive sleep apnoea-hypopnoea syndrome",
            "obstructive sleep apnea-hypopnea syndrome",
            "osahs",
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
            "invasive ventilation",
            "ventilator support",
            "ventilator-dependent",
            "bilevel positive airway pressure",
            "continuous positive airway pressure",
            "bilevel ventilation",
            "assisted ventilation",
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
            *(
                f"pleural fluid {analysis}{reveals} {an}{ldh}"
                for analysis in ("", "analysis ", "studies ")
                for reveals in ("reveals", "revealed", "shows", "showed", "with")
                for an in ("", "an ")
                for ldh in ("ldh", "ldh level", "lactate dehydrogenase")
            ),
            "ldh in pleural fluid",
            "ldh in the pleural fluid",
            "ldh of the pleural fluid",
            "pleural fluid: ldh",
            "pleural fluid (ldh",
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
            "6-minute walk",
            "six-minute walk",
            "six-minute walk test",
            "6-min walk test",
            "6-min walk distance",
            "6-minute walking distance",
            "6-minute walking test",
            "six-minute walking distance",
            "in 6 minutes",
            "in six minutes",
            "over 6 minutes",
        ),
        spellings={"meters": "m", "metres": "m", "meter": "m", "metre": "m"},
    ),
]
DiffusingCapacityPercent = Annotated[
    float,
    Quantity(
        "%",
        3,
        200,
        "diffusing capacity for carbon monoxide (DLCO), in percent of the predicted value",
        terms=(
            "dlco % predicted",
            "predicted dlco",
            "diffusing capacity",
            "dlco",
            "tlco",
            "diffusing capacity of the lung for carbon monoxide",
            "diffusing capacity of the lungs for carbon monoxide",
            "diffusing capacity for carbon monoxide",
            "diffusing capacity of the lung for carbon monoxide (dlco)",
            "diffusing capacity for carbon monoxide (dlco)",
            "diffusion capacity",
            "transfer factor",
            "dlco on pulmonary function test",
            "dlco on pulmonary function testing",
            "dlco on pft",
            "predicted diffusing capacity",
            "predicted diffusing capacity of the lung for carbon monoxide",
            "predicted diffusing capacity of the lung for carbon monoxide (dlco)",
            "predicted diffusing capacity of the lungs for carbon monoxide (dlco)",
            "predicted diffusing capacity for carbon monoxide",
            "predicted diffusing capacity for carbon monoxide (dlco)",
            "dlco (% predicted)",
            "dlco % of predicted",
        ),
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
            "intubated previously",
            "prior intubations for respiratory distress",
            "past intubation",
            "previously required intubation",
            "previous mechanical ventilation",
            "prior mechanical ventilation",
            "history of mechanical ventilation",
            "previously been intubated",
            "intubated before",
            "required intubation in the past",
        ),
        opposites=(
            "never intubated",
            "never been intubated",
        ),
    ),
]
