"""Lungs and airways: history and findings."""

from typing import Annotated, Literal

from ..inputs import Choice, Criterion, Quantity
from .wards import CLEAR_CHEST_FILMS

PleuralEffusion = Annotated[
    bool,
    Criterion(
        "pleural effusion on imaging",
        terms=(
            "pleural effusion",
            "pleural effusions",
            "pleural fluid",
            *(
                "effusion on cxr",
                "effusion on uss",
                "effusion on ct",
            ),
        ),
        code="60046008",
        includes=(
            *("haemothorax", "chylothorax"),
            *("parapneumonic effusion", "l effusion", "r effusion", "left effusion", "right effusion"),
            *("left-sided effusion", "right-sided effusion", "bilateral effusions", "small left effusion"),
            *("small right effusion", "basal effusion", "loculated effusion", "malignant effusion"),
            *("exudative effusion", "transudative effusion", "para-pneumonic effusion", "small l effusion"),
            *("small r effusion", "bibasal effusions", "bilateral small effusions", "hydropneumothorax"),
            "hydrothorax",
            *("pleural empyema", "thoracic empyema", "empyema thoracis"),
        ),
        excludes=(
            *("pericardial effusion", "joint effusion", "knee effusion", "left knee effusion"),
            *("right knee effusion", "subdural effusion", "middle ear effusion", "right ankle effusion"),
            *("left hip effusion", "left ankle effusion", "right hip effusion"),
        ),
        opposites=(
            *("no effusion on cxr", "consolidation, no effusion", "consolidation no effusion"),
            *("no consolidation or effusion", "no collapse or effusion", "no consolidation/effusion"),
            *("no effusion/consolidation", "no effusion or consolidation", "no effusion on uss"),
            *("cxr no effusion", "no effusion/ptx", "no effusion or ptx", "no ptx or effusion"),
            *("no ptx/effusion", "no effusion or pneumothorax", "no pneumothorax or effusion"),
            *("no consolidation, no effusion", "costophrenic angles clear", "cp angles clear"),
            *("no pleural fluid on uss", "clear cxr", "cxr clear", "cxr normal", "normal cxr", "cxr nad"),
            *("cxr: nad", "cxr: clear", "cxr: normal", "normal chest x-ray", "clear chest x-ray"),
            *("chest x-ray normal", "chest x-ray clear"),
        ),
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
            "blood when coughing",
            "coughs up blood",
            "coughs blood",
            "bloody cough",
            "blood-tinged sputum",
            "cough with blood",
            "expectorating blood",
            "expectoration of blood",
            "blood-tinged phlegm",
            "bloody phlegm",
            "blood in his sputum",
            "blood in her sputum",
            "blood in phlegm",
            "sputum with blood",
            "sputum streaked with blood",
            "sputum tinged with blood",
            "cough productive of blood",
            "coughing of blood",
            *("streak of blood in phlegm", "blood-streaked phlegm", "blood streaks in phlegm"),
            *("blood streaks in sputum", "streaks of blood in sputum", "flecks of blood in sputum"),
            *("specks of blood in sputum", "blood-flecked sputum", "coughing up clots", "coughed up clots"),
            *("coughed blood", "coughed fresh blood", "coughing up fresh blood", "coughing fresh blood"),
            *("bringing up blood on coughing", "blood on coughing", "blood stained phlegm"),
            *("bloodstained sputum", "bloodstained phlegm", "phlegm with blood", "phlegm tinged with blood"),
            *("phlegm streaked with blood", "blood tinge to sputum"),
        ),
        code="66857006",
    ),
]
ChronicLungDisease = Annotated[
    bool,
    Criterion(
        "chronic lung disease, such as chronic obstructive pulmonary disease",
        terms=(
            "chronic lung disease",
            "chronic pulmonary disease",
            "chronic respiratory disease",
            "lung disease",
            "chronic lung condition",
            "chronic respiratory condition",
            "chronic respiratory illness",
            "chronic lung problems",
        ),
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
            "chronic obstructive lung disease",
            "chronic obstructive airway disease",
            "cystic fibrosis",
            "silicosis",
            "pneumoconiosis",
            "asbestosis",
            "obstructive lung disease",
            "restrictive lung disease",
            "chronic respiratory failure",
            "pulmonary sarcoidosis",
            *("ipf", "nsip", "fibrotic lung disease", "uip", "copd/asthma overlap", "emphysematous"),
            *("pulmonary fibrosis on pirfenidone", "on ltot for copd", "aecopd", "bronchiectatic"),
            *("lung fibrosis", "cwp", "sarcoid lung", "pulmonary sarcoid", "rheumatoid lung"),
            *("ctd-ild", "ra-ild", "alpha-1 antitrypsin emphysema", "a1at emphysema"),
            "copd gold",
        ),
        code="413839001",
        wider=(
            "chronic cardiopulmonary disease",
            "cardiopulmonary disease",
            "respiratory disease",
            "pulmonary disease",
        ),
        excludes=(
            "subcutaneous emphysema",
            "surgical emphysema",
            "mediastinal emphysema",
            "orbital emphysema",
        ),
        opposites=(
            *("no chest disease", "no pre-existing lung disease", "no known lung disease", "no resp hx"),
            *("no respiratory hx", "no respiratory pmh", "no lung problems", "no hx lung disease"),
            "normal lungs before this",
        ),
    ),
]
Fev1Percent = Annotated[
    float,
    Quantity(
        "%",
        5,
        200,
        "forced expiratory volume in 1 second (FEV₁) after a bronchodilator, in percent of the predicted value",
        terms=(
            "fev1 % predicted",
            "fev1 percent predicted",
            "predicted fev1",
            "fev1",
            "fev₁",
            "forced expiratory volume in one second",
            "forced expiratory volume in 1 second",
            "forced expiratory volume in the first second",
            "forced expiratory volume in 1 s",
            "postbronchodilator fev1",
            "post-bronchodilator fev1",
            "forced expiratory volume",
        ),
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
        terms=(
            "fvc % predicted",
            "fvc percent predicted",
            "predicted fvc",
            "forced vital capacity",
            "fvc",
            "predicted forced vital capacity",
            "baseline fvc",
            "baseline forced vital capacity",
            "predicted baseline forced vital capacity",
            "predicted baseline fvc",
            "fvc % of predicted",
        ),
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
        includes=(
            "lobar pneumonia",
            *("rll consolidation", "lll consolidation", "rul consolidation", "lul consolidation"),
            *("rml consolidation", "basal consolidation", "consolidated rll", "consolidated lll"),
            *("rll pneumonia on cxr", "lll pneumonia on cxr", "air bronchograms"),
        ),
        opposites=(
            *(
                f"{a} {b}"
                for a in (
                    "clear",
                    "normal",
                    "unremarkable",
                )
                for b in (
                    "chest x-ray",
                    "chest radiograph",
                    "chest xray",
                    "cxr",
                )
            ),
            *(
                f"{a} {b}{c}"
                for a in (
                    "chest x-ray",
                    "chest radiograph",
                    "chest xray",
                    "cxr",
                )
                for b in (
                    "is ",
                    "was ",
                    "",
                )
                for c in (
                    "clear",
                    "normal",
                    "unremarkable",
                )
            ),
            "lung fields are clear",
            *CLEAR_CHEST_FILMS,
            *("cxr no consolidation", "cxr: no consolidation", "cxr no focal consolidation"),
            *("no focal consolidation", "no cxr changes", "hyperinflated only", "cxr hyperinflated only"),
            *("hyperinflated, no consolidation", "hyperinflated no consolidation", "no pneumonia on cxr"),
            "cxr hyperinflated, clear",
        ),
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
            "multilobar lung infiltrates",
            "multilobar pulmonary infiltrates",
            "multilobar shadowing",
            "infiltrates in multiple lobes",
            "opacities in multiple lobes",
            "consolidation in multiple lobes",
            "more than one lobe",
            "multifocal infiltrates",
            "multifocal consolidation",
            "multifocal airspace disease",
            "multiple lobes",
            *("multi-lobar", "multilobar change", "multi-lobe consolidation", "multi lobar consolidation"),
            *(">1 lobe", "more than 1 lobe", "several lobes", "multizonal", "multi-zonal"),
            *("multifocal ggo", "multifocal shadowing"),
        ),
        includes=(
            "bilateral infiltrates",
            "bilateral opacities",
            "bilateral pneumonia",
            "bilateral consolidation",
            *(
                f"bilateral {a} {b}"
                for a in (
                    "lung",
                    "pulmonary",
                    "airspace",
                    "patchy",
                    "ground-glass",
                    "interstitial",
                    "diffuse",
                    "alveolar",
                )
                for b in (
                    "infiltrates",
                    "opacities",
                    "opacity",
                )
            ),
            "bilateral airspace disease",
            "bilateral ground glass opacities",
            "diffuse bilateral infiltrates",
            "diffuse bilateral opacities",
            "patchy bilateral infiltrates",
            "patchy bilateral opacities",
            "both lungs show infiltrates",
            "bilateral multifocal",
            *("bilateral shadowing", "bilateral patchy change", "bilateral patchy shadowing"),
            *("bilateral patchy consolidation", "bilateral patchy all zones", "bilateral peripheral change"),
            *("bilateral peripheral opacities", "bilateral peripheral shadowing"),
            *("bilateral basal consolidation", "bibasal consolidation", "bibasal infiltrates"),
            *("bilateral ggo", "bilateral ggos", "bilateral ground glass", "bilateral ground glass change"),
            *("bilateral airspace shadowing", "bilateral airspace change"),
            *("bilateral lower zone consolidation", "bilateral covid changes"),
            *("bilateral lower lobe consolidation", "r middle + lower lobe consolidation"),
            *("right middle and lower lobe consolidation", "right middle + lower lobe consolidation"),
            *("right middle + lower lobe", "right middle and lower lobe", "right upper and lower lobe"),
            *("left upper and lower lobe", "right upper and middle lobe", "rml + rll", "rml and rll"),
            *("rml/rll", "rll + rml", "rll and rml", "rll + lll", "rll and lll", "lll + rll", "rul + rll"),
            *("rul and rll", "lul + lll", "lul and lll", "rul + rml", "rul and rml", "rul/rml", "rll/lll"),
            *("lul/lll", "bilateral pneumonic change", "bilateral opacification"),
            *("widespread bilateral consolidation", "bilateral alveolar shadowing"),
        ),
        opposites=(
            "unilobar",
            "single-lobe infiltrate",
            "single lobe infiltrate",
            "confined to one lobe",
            "limited to one lobe",
            "single lobe involvement",
            "one lobe only",
            "only one lobe",
            *(
                f"{a} {b}"
                for a in (
                    "clear",
                    "normal",
                    "unremarkable",
                )
                for b in (
                    "chest x-ray",
                    "chest radiograph",
                    "chest xray",
                    "cxr",
                )
            ),
            *(
                f"{a} {b}{c}"
                for a in (
                    "chest x-ray",
                    "chest radiograph",
                    "chest xray",
                    "cxr",
                )
                for b in (
                    "is ",
                    "was ",
                    "",
                )
                for c in (
                    "clear",
                    "normal",
                    "unremarkable",
                )
            ),
            *(
                f"{a} {b} {c} lobe"
                for a in (
                    "consolidation",
                    "infiltrate",
                    "opacity",
                    "pneumonia",
                    "opacities",
                    "infiltrates",
                )
                for b in (
                    "in",
                    "involving",
                    "affecting",
                    "confined to",
                    "limited to",
                )
                for c in (
                    "one",
                    "a single",
                    "only one",
                )
            ),
            "in one lobe of the lung",
            *CLEAR_CHEST_FILMS,
            *("unilobar consolidation", "single lobe consolidation"),
            *("one lobe consolidation", "confined to rll", "confined to lll", "unilobar change", "rll only"),
            "lll only",
        ),
    ),
]
ObstructiveLungDisease = Annotated[
    bool,
    Criterion(
        "chronic obstructive pulmonary disease (COPD)",
        wider=("lung disease", "chronic lung disease", "pulmonary disease"),
        terms=(
            "chronic obstructive pulmonary disease",
            "chronic obstructive airways disease",
            "copd",
            "coad",
            "chronic obstructive lung disease",
            "aecopd",
            "chronic airflow limitation",
            "chronic airflow obstruction",
            "chronic obstructive bronchitis",
            *("cobd", "copd gold 2", "copd gold 3", "copd gold 4"),
        ),
        includes=(
            "emphysema",
            "chronic bronchitis",
            *("centrilobular emphysema", "bullous emphysema", "panlobular emphysema"),
            "copd on trelegy",
        ),
        excludes=(
            "subcutaneous emphysema",
            "surgical emphysema",
            "mediastinal emphysema",
            "orbital emphysema",
        ),
        opposites=(
            *("not copd", "spirometry not obstructive", "no airflow obstruction", "normal spirometry"),
            *("spirometry normal", "copd ruled out on spirometry"),
        ),
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
            "modified medical research council (mmrc) dyspnea scale",
            "modified medical research council (mmrc)",
            "modified medical research council (mmrc) dyspnea scale score",
            "mmrc dyspnea scale score",
            "mmrc scale",
            "mmrc dyspnea grade",
            "mmrc score of",
            "modified mrc dyspnea score",
            "modified mrc dyspnea grade",
            *("mmrcd", "modified mrc grade", "mmrc dyspnoea scale grade", "mmrc breathlessness"),
            "mmrc breathlessness scale",
        ),
        levels={
            0: (
                *(
                    f"{breathless} only {on} strenuous {exercise}"
                    for breathless in ("breathless", "dyspnea", "dyspnoea", "short of breath", "shortness of breath")
                    for on in ("on", "with", "during")
                    for exercise in ("exercise", "exertion", "activity", "activities")
                ),
                *(
                    f"{a} only {b} {c} {d}"
                    for a in (
                        "dyspnea",
                        "dyspnoea",
                        "breathlessness",
                        "breathless",
                        "short of breath",
                    )
                    for b in (
                        "with",
                        "on",
                        "during",
                        "after",
                    )
                    for c in (
                        "vigorous",
                        "intense",
                        "heavy",
                        "severe",
                    )
                    for d in (
                        "exercise",
                        "exertion",
                        "activity",
                    )
                ),
                "no dyspnea except on strenuous exercise",
                "not troubled by breathlessness except on strenuous exercise",
                *("mrc dyspnoea 1", "mrc dyspnoea grade 1", "mrc dyspnoea score 1"),
                *(
                    "mrc dyspnoea scale 1",
                    "mrcd 1",
                    "mrc breathlessness 1",
                ),
                "mrc breathlessness grade 1",
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
                *(
                    f"{a} {b}"
                    for a in (
                        "dyspnea",
                        "dyspnoea",
                        "breathlessness",
                        "breathless",
                        "short of breath",
                        "shortness of breath",
                    )
                    for b in (
                        "hurrying",
                        "climbing a hill",
                        "on hurrying",
                        "when climbing a slight hill",
                        "when walking quickly",
                        "on hills",
                        "walking uphill",
                        "when climbing stairs",
                    )
                ),
                "dyspnea when walking up an incline",
                "breathlessness when walking up an incline",
                *("mrc dyspnoea 2", "mrc dyspnoea grade 2", "mrc dyspnoea score 2"),
                *("mrc dyspnoea scale 2", "mrcd 2", "mrc breathlessness 2", "mrc breathlessness grade 2"),
                *("sob on hills and hurrying", "short of breath hurrying on the level"),
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
                *(
                    f"{a} {b} at {c} own pace"
                    for a in (
                        "dyspnea",
                        "dyspnoea",
                        "breathlessness",
                        "breathless",
                        "short of breath",
                        "shortness of breath",
                    )
                    for b in (
                        "when walking",
                        "walking",
                        "while walking",
                    )
                    for c in (
                        "his",
                        "her",
                        "their",
                    )
                ),
                *(
                    f"stops for breath {a} {b}"
                    for a in (
                        "when walking",
                        "while walking",
                        "walking",
                    )
                    for b in (
                        "on the level",
                        "at own pace",
                        "on level ground",
                    )
                ),
                *(
                    f"{a} stop for breath when walking at {b}"
                    for a in (
                        "has to",
                        "must",
                        "needs to",
                    )
                    for b in (
                        "own pace",
                        "his own pace",
                        "her own pace",
                        "their own pace",
                    )
                ),
                "walks more slowly than others",
                "walks more slowly than peers",
                "walks more slowly than people of the same age",
                "walks more slowly than people her age",
                "walks more slowly than people his age",
                "slower than people of the same age",
                "slower than others of the same age",
                "dyspnea on level ground",
                "breathless on level ground",
                *("mrc dyspnoea 3", "mrc dyspnoea grade 3", "mrc dyspnoea score 3"),
                *("mrc dyspnoea scale 3", "mrcd 3", "mrc breathlessness 3", "mrc breathlessness grade 3"),
                *("slower than peers on the flat", "slower than people of same age"),
                *("walks slower than contemporaries on level", "has to stop for breath walking at own pace"),
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
                *(
                    f"stops for breath after walking {a}100 {b}"
                    for a in (
                        "about ",
                        "approximately ",
                        "",
                    )
                    for b in (
                        "m",
                        "meters",
                        "metres",
                        "yards",
                    )
                ),
                "stops for breath after a few minutes on the level",
                "breathless after a few minutes of walking",
                "dyspnea after walking a few minutes",
                *("mrc dyspnoea 4", "mrc dyspnoea grade 4", "mrc dyspnoea score 4"),
                *("mrc dyspnoea scale 4", "mrcd 4", "mrc breathlessness 4", "mrc breathlessness grade 4"),
                *("stops after 100m", "stops after 100 m", "stops every 100m", "stops at 100m"),
                *("stops after 100 yards", "stops at 100 yards", "stops for breath after 100m"),
                *("has to stop after 100m", "has to stop for breath after a hundred metres"),
                *("has to stop for breath after 100m", "stops after about 100m"),
                *("stops for breath after a few minutes on the flat", "stops after a few minutes on the flat"),
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
                *(
                    f"{a} {b} {c}"
                    for a in (
                        "dyspnea",
                        "dyspnoea",
                        "breathlessness",
                        "breathless",
                        "short of breath",
                    )
                    for b in (
                        "with",
                        "during",
                        "on",
                        "while",
                    )
                    for c in (
                        "dressing",
                        "undressing",
                    )
                ),
                "dressing due to breathlessness",
                "dressing due to dyspnea",
                "dressing due to shortness of breath",
                *(
                    f"{a} {b} {c}"
                    for a in (
                        "housebound",
                        "unable to leave the house",
                        "cannot leave the house",
                    )
                    for b in (
                        "due to",
                        "because of",
                    )
                    for c in (
                        "breathlessness",
                        "dyspnea",
                        "dyspnoea",
                        "shortness of breath",
                    )
                ),
                "too short of breath to leave home",
                "too breathless to leave home",
                "breathless when dressing or undressing",
                *("mrc dyspnoea 5", "mrc dyspnoea grade 5", "mrc dyspnoea score 5"),
                *("mrc dyspnoea scale 5", "mrcd 5", "mrc 5a", "mrc 5b", "mrcd 5a", "mrcd 5b", "emrcd 5a"),
                *("emrcd 5b", "mrc breathlessness 5", "mrc breathlessness grade 5"),
                *("too breathless to leave house", "too sob to leave the house", "too sob to leave house"),
                *("housebound with breathlessness", "housebound from sob", "breathless washing and dressing"),
                *("sob on dressing", "sob dressing", "sob washing and dressing", "breathless getting dressed"),
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
                *(
                    f"{a} {b}"
                    for a in (
                        "soft palate and uvula",
                        "soft palate and uvula and pillars",
                        "tonsils and uvula and soft palate",
                        "entire uvula",
                        "full uvula",
                    )
                    for b in (
                        "visible",
                        "fully visible",
                    )
                ),
                "tonsillar pillars visible",
                "full view of the uvula",
                "full visibility of tonsils",
                "mp 1",
                "mp i",
                "mp1",
                "mp grade 1",
                "mp class 1",
                "mallam 1",
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
                "partial view of the uvula",
                "uvula partially visible",
                "uvula partly visible",
                "partial visibility of the uvula",
                "mp 2",
                "mp ii",
                "mp2",
                "mp grade 2",
                "mp class 2",
                "mallam 2",
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
                "only the base of the uvula visible",
                "only base of uvula visible",
                "only the soft palate visible",
                "only soft palate visible",
                "only soft and hard palate visible",
                "only the soft palate is visible",
                "mp 3",
                "mp iii",
                "mp3",
                "mp grade 3",
                "mp class 3",
                "mallam 3",
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
                "only the hard palate visible",
                "only hard palate visible",
                "soft palate not visible",
                "soft palate not visualized",
                "only the hard palate is visible",
                "mp 4",
                "mp iv",
                "mp4",
                "mp grade 4",
                "mp class 4",
                "mallam 4",
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
            "inter-incisor",
            "interincisor",
            "inter-incisor gap of",
            "mouth opens",
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
            "obstructive sleep apnea/hypopnea syndrome",
            "sleep apnea syndrome",
            "obstructive apnea during sleep",
            "obstructive sleep-disordered breathing",
        ),
        wider=("sleep apnoea", "sleep apnea"),
        includes=(
            "sleep apnea on cpap",
            "sleep apnoea on cpap",
            "cpap for sleep apnea",
            "cpap for sleep apnoea",
            "severe sleep apnea",
            "known sleep apnea",
            "known sleep apnoea",
            "diagnosed sleep apnea",
        ),
        excludes=(
            "central sleep apnea",
            "central sleep apnoea",
        ),
    ),
]
RespiratoryDistressSyndrome = Annotated[
    bool,
    Criterion(
        "acute respiratory distress syndrome (ARDS)",
        terms=(
            "acute respiratory distress syndrome",
            "adult respiratory distress syndrome",
            "ards",
            *("severe ards", "moderate ards", "mild ards", "covid ards"),
        ),
    ),
]
RespiratorySupport = Annotated[
    bool,
    Criterion(
        "receiving ventilatory support: mechanical ventilation, invasive or not, CPAP included",
        terms=(
            "respiratory support",
            "ventilatory support",
            "mechanical ventilation",
            "mechanically ventilated",
            "mechanical ventilator",
            "mechanical ventilatory support",
            "mechanically-assisted ventilation",
            "invasive mechanical ventilation",
            "non-invasive mechanical ventilation",
        ),
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
            "endotracheally intubated",
            "intubation and mechanical ventilation",
            "on bipap",
            "on cpap",
            "nippv",
            "noninvasive positive pressure ventilation",
            "non-invasive positive pressure ventilation",
            "on the vent",
            "vent-dependent",
        ),
        opposites=(
            "self-ventilating",
            "self ventilating",
            "breathing unassisted",
            "breathing comfortably on room air",
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
            "pleural fluid ldh level",
            "pleural fluid ldh concentration",
            "pleural effusion ldh",
            "pleural fluid lactate dehydrogenase (ldh)",
            "pleural fluid lactate dehydrogenase (ldh) level",
            "pleural fluid lactate dehydrogenase level",
            "ldh level in the pleural fluid",
            "lactate dehydrogenase in pleural fluid",
            "lactate dehydrogenase in the pleural fluid",
            "lactate dehydrogenase level in the pleural fluid",
            "ldh level in pleural fluid",
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
            "6-minute walk test (6mwt)",
            "6-minute walk distance (6mwd)",
            "six-minute walk test (6mwt)",
            "six-minute walk distance (6mwd)",
            "6mwt distance",
            "walking distance in 6 minutes",
            "6-min walk",
            "walks in 6 minutes",
            "in a 6-minute walk test",
            "in the 6-minute walk test",
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
            "dl co",
            "dlco/va",
            "diffusing capacity of carbon monoxide",
            "diffusing lung capacity for carbon monoxide",
            "lung diffusing capacity",
            "diffusion capacity for carbon monoxide",
            "carbon monoxide diffusing capacity",
            "diffusion capacity of the lung for carbon monoxide",
            *("tlco % pred", "dlco % pred", "tlco % predicted", "gas transfer", "tlcoc", "tlco sb"),
            *("dlco sb", "dlcosb", "tlcosb", "transfer factor (tlco)", "tlco pred", "dlco pred", "dlcoc"),
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
            "prior history of intubation",
            "past history of intubation",
            "previous endotracheal intubation",
            "prior endotracheal intubation",
            "has been intubated",
            "history of being intubated",
            "history of endotracheal intubation",
            "ever been intubated",
            *("i+v previously", "intubated 2 years ago", "prev intubated", "previous itu intubation"),
            *("previous tube and ventilation", "tubed before", "intubated in itu last year"),
            *("intubated and ventilated in the past", "previously ventilated", "previous ventilation"),
            *("prior ventilator", "previous i&v", "previously on a ventilator", "previously tubed"),
            *("intubated last year", "tubed last year", "prev itu for copd, intubated"),
            "previously needed intubation",
        ),
        opposites=(
            "never intubated",
            "never been intubated",
            "never required intubation",
            "no history of intubation",
            "never needed intubation",
            "never required mechanical ventilation",
            *("never itu", "never been to itu", "never in itu", "no itu admissions", "no previous itu"),
            *("no icu admissions", "no prior icu", "never ventilated", "never needed ventilation"),
            *("never tubed", "never been ventilated", "no previous intubations", "niv only, never intubated"),
            *("niv only never tubed", "no prior intubations", "never needed a tube"),
            *("no previous itu admissions", "no prior icu admissions", "never been in icu"),
            "never been in intensive care",
        ),
        includes=(
            *(
                f"respiratory distress {a} {b}"
                for a in (
                    "requiring",
                    "that required",
                    "necessitating",
                    "and required",
                )
                for b in (
                    "intubation",
                    "immediate intubation",
                    "emergency intubation",
                    "emergent intubation",
                    "urgent intubation",
                )
            ),
            *(
                f"intubated {a} {b}{c}"
                for a in (
                    "due to",
                    "because of",
                    "secondary to",
                    "as a result of",
                )
                for b in (
                    "severe ",
                    "acute ",
                    "",
                )
                for c in (
                    "respiratory distress",
                    "respiratory failure",
                )
            ),
            *(
                f"intubation {a} {b}{c}"
                for a in (
                    "due to",
                    "because of",
                    "secondary to",
                )
                for b in (
                    "severe ",
                    "acute ",
                    "",
                )
                for c in (
                    "respiratory distress",
                    "respiratory failure",
                )
            ),
            "intubated for acute respiratory failure",
            "intubated for severe respiratory failure",
            "intubated for respiratory failure",
            "intubation for acute respiratory failure",
            "intubation for severe respiratory failure",
            "intubation for respiratory failure",
            "intubated for acute respiratory distress",
            "intubated for severe respiratory distress",
            *(
                f"respiratory distress, {a} {b}"
                for a in (
                    "requiring",
                    "required",
                    "necessitating",
                    "needing",
                )
                for b in (
                    "intubation",
                    "immediate intubation",
                    "emergency intubation",
                    "emergent intubation",
                    "urgent intubation",
                )
            ),
            "respiratory distress and requires intubation",
            "respiratory distress and requires immediate intubation",
            "respiratory distress that requires intubation",
        ),
    ),
]
