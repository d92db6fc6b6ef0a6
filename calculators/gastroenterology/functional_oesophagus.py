"""Disorders of gut and brain interaction in the oesophagus of adults (Rome IV)."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total
from ..inputs import Criterion
from ..vocabulary.functional_gut import ROME_LICENCE, MajorMotorDisorder, RefluxOrEosinophilicCause, SixMonthsCourse

AZIZ_2016 = Source(
    "Aziz Q, Fass R, Gyawali CP, et al. Gastroenterology 2016;150(6):1368-1379",
    where="criteria of the disorder",
    read="unverified",
)

RefluxLikeSymptoms = Annotated[
    bool,
    Criterion(
        "retrosternal symptoms, heartburn or chest pain, at least twice a week",
        terms=(
            "heartburn",
            "retrosternal chest pain",
            "retrosternal burning",
            "retrosternal pain",
            "retrosternal heartburn",
            "acid reflux symptoms",
            "reflux symptoms",
            "burning retrosternal pain",
            "noncardiac chest pain",
            "non-cardiac chest pain",
            "burning chest pain",
            "substernal burning",
            "substernal chest pain",
        ),
        includes=("pyrosis",),
    ),
]
NormalOesophagoscopy = Annotated[
    bool,
    Criterion(
        "normal endoscopy, without evidence that eosinophilic oesophagitis is the cause",
        terms=(
            "normal endoscopy",
            "normal egd",
            "normal upper endoscopy",
            "unremarkable endoscopy",
            "normal upper gi endoscopy",
            "normal gastroscopy",
            "normal ogd",
            "normal esophagogastroduodenoscopy",
            "normal esophagoscopy",
            "endoscopy normal",
            "endoscopy was normal",
            "endoscopy is normal",
            "endoscopic examination was normal",
            "endoscopy unremarkable",
            "endoscopy was unremarkable",
            "endoscopy showed no abnormalities",
            "endoscopy revealed no abnormalities",
            "endoscopy reveals no abnormalities",
            "endoscopy shows no abnormalities",
            "endoscopic examination revealed no abnormalities",
            "endoscopy findings are unremarkable",
            "endoscopy results are normal",
            "endoscopy shows normal mucosa",
            "egd normal",
            "egd was normal",
            "egd unremarkable",
            "unremarkable egd",
            "unremarkable gastroscopy",
            "gastroscopy normal",
            "gastroscopy was normal",
            "upper endoscopy was normal",
            "upper endoscopy normal",
            "which showed no abnormalities",
        ),
        opposites=(
            "abnormal endoscopy",
            "abnormal egd",
            "endoscopy was abnormal",
        ),
    ),
]
SymptomsTriggeredByReflux = Annotated[
    bool,
    Criterion(
        "symptoms that reflux events set off despite normal acid exposure, on pH or impedance monitoring",
        terms=(
            "symptoms triggered by reflux events",
            "positive symptom association",
            "normal acid exposure with symptom correlation",
            "symptoms triggered by reflux",
            "reflux events triggering symptoms",
            "reflux events triggering her symptoms",
            "reflux events triggering his symptoms",
            "triggered by reflux events",
            "positive symptom index",
            "positive symptom association probability",
            "symptoms correlated with reflux events",
            "symptoms associated with reflux events",
            "reflux hypersensitivity",
            "symptom-reflux association",
            "positive sap",
            "temporally associated with reflux events",
        ),
        opposites=(
            "negative symptom association",
            "negative symptom index",
            "not triggered by reflux events",
            "no symptom-reflux association",
            "no symptom reflux correlation",
            "negative symptom association probability",
        ),
    ),
]
FoodSticking = Annotated[
    bool,
    Criterion(
        "a feeling that food sticks, lodges or passes abnormally in the oesophagus, at least once a week",
        terms=(
            "food sticking",
            "sensation of food sticking",
            "dysphagia",
            "difficulty swallowing",
            "food gets stuck",
            "food getting stuck",
            "food stuck",
            "sensation of food getting stuck",
            "food bolus sensation",
            "oesophageal dysphagia",
            "trouble swallowing",
            "swallowing difficulties",
            "food lodging",
            "solid food dysphagia",
            "passing abnormally through the esophagus",
            "odynophagia and dysphagia",
        ),
        includes=(
            "food impaction",
            "food bolus impaction",
        ),
    ),
]
OesophagealLesion = Annotated[
    bool,
    Criterion(
        "a mucosal or structural lesion of the oesophagus that causes the symptom",
        terms=(
            "esophageal stricture",
            "oesophageal stricture",
            "esophageal ring",
            "esophageal mass",
            "schatzki ring",
            "esophageal web",
            "peptic stricture",
            "esophageal tumor",
            "esophageal ulcer",
            "esophageal cancer",
            "esophageal diverticulum",
            "zenker diverticulum",
            "esophageal mucosal abnormality",
            "esophageal structural abnormality",
            "mucosal or structural abnormality",
            "structural abnormalities of the esophagus",
        ),
        opposites=(
            "no structural abnormality",
            "no mucosal abnormality",
            "no structural lesion",
            "no mucosal lesion",
            "no esophageal lesion",
        ),
    ),
]
GlobusSensation = Annotated[
    bool,
    Criterion(
        (
            "a lump or foreign body felt in the throat between meals, painless, without difficulty "
            "swallowing, at least once a week"
        ),
        terms=(
            "globus",
            "globus sensation",
            "lump in the throat",
            "lump in throat",
            "foreign body sensation in the throat",
            "globus pharyngeus",
            "globus hystericus",
            "feeling a lump in her throat",
            "feeling a lump in his throat",
            "lump in her throat",
            "lump in his throat",
            "lump in the throat sensation",
            "sensation of a lump in the throat",
            "foreign body sensation in throat",
            "foreign body sensation in her throat",
            "foreign body sensation in his throat",
            "sensation of a foreign body in the throat",
            "sensation of a foreign body in her throat",
            "sensation of a foreign body in his throat",
            "throat lump sensation",
        ),
    ),
]
ThroatLesion = Annotated[
    bool,
    Criterion(
        ("a structural lesion, or an inlet patch of gastric mucosa, found on examination, laryngoscopy or endoscopy"),
        terms=(
            "inlet patch",
            "throat mass",
            "laryngeal lesion",
            "pharyngeal mass",
            "laryngeal mass",
            "laryngeal cancer",
            "pharyngeal cancer",
            "heterotopic gastric mucosa",
            "vocal cord lesion",
            "gastric inlet patch",
            "structural lesion",
        ),
        opposites=(
            "normal laryngoscopy",
            "no structural lesion",
            "no structural abnormalities",
            "no structural anomalies",
            "laryngoscopy was normal",
            "laryngoscopy normal",
            "unremarkable laryngoscopy",
            "no throat lesion",
        ),
    ),
]


@calculator(
    title="Rome IV criteria for reflux hypersensitivity",
    source=AZIZ_2016,
    outcome="reflux hypersensitivity",
    licence=ROME_LICENCE,
)
def rome_reflux_hypersensitivity(
    reflux_like_symptoms: RefluxLikeSymptoms,
    normal_oesophagoscopy: NormalOesophagoscopy,
    major_motor_disorder: MajorMotorDisorder,
    symptoms_triggered_by_reflux: SymptomsTriggeredByReflux,
    six_months_course: SixMonthsCourse,
) -> Result:
    """Reflux hypersensitivity in adults: heartburn or chest pain set off by reflux that is within normal limits.

    It is diagnosed by endoscopy, manometry and pH monitoring; relief by acid suppression does not rule it out.
    """
    items = (
        Item("Retrosternal symptoms", 1 if reflux_like_symptoms else 0),
        Item("Normal endoscopy", 1 if normal_oesophagoscopy else 0),
        Item("No major motor disorder", 0 if major_motor_disorder else 1),
        Item("Triggered by reflux, acid exposure normal", 1 if symptoms_triggered_by_reflux else 0),
        Item("Course over six months", 1 if six_months_course else 0),
    )
    met = total(*items)
    return Result("criteria met" if met >= 5 else "criteria not met", "", f"{met:g} of 5 criteria", items)


@calculator(
    title="Rome IV criteria for functional dysphagia",
    source=AZIZ_2016,
    outcome="functional dysphagia",
    licence=ROME_LICENCE,
)
def rome_functional_dysphagia(
    food_sticking: FoodSticking,
    oesophageal_lesion: OesophagealLesion,
    reflux_or_eosinophilic_cause: RefluxOrEosinophilicCause,
    major_motor_disorder: MajorMotorDisorder,
    six_months_course: SixMonthsCourse,
) -> Result:
    """Functional dysphagia in adults: food seems to stick, and no lesion, reflux or motor disorder explains it.

    It is a diagnosis by exclusion, after endoscopy with biopsies and manometry.
    """
    items = (
        Item("Sense of food sticking", 1 if food_sticking else 0),
        Item("No lesion that explains it", 0 if oesophageal_lesion else 1),
        Item("Neither reflux nor eosinophilic disease", 0 if reflux_or_eosinophilic_cause else 1),
        Item("No major motor disorder", 0 if major_motor_disorder else 1),
        Item("Course over six months", 1 if six_months_course else 0),
    )
    met = total(*items)
    return Result("criteria met" if met >= 5 else "criteria not met", "", f"{met:g} of 5 criteria", items)


@calculator(
    title="Rome IV criteria for globus",
    source=AZIZ_2016,
    outcome="globus",
    licence=ROME_LICENCE,
)
def rome_globus(
    globus_sensation: GlobusSensation,
    throat_lesion: ThroatLesion,
    reflux_or_eosinophilic_cause: RefluxOrEosinophilicCause,
    major_motor_disorder: MajorMotorDisorder,
    six_months_course: SixMonthsCourse,
) -> Result:
    """Globus in adults: a painless lump felt in the throat without a lesion that explains it.

    Pain, difficulty swallowing and weight loss are not part of it and call for investigation.
    """
    items = (
        Item("Globus sensation", 1 if globus_sensation else 0),
        Item("No lesion, no inlet patch", 0 if throat_lesion else 1),
        Item("Neither reflux nor eosinophilic disease", 0 if reflux_or_eosinophilic_cause else 1),
        Item("No major motor disorder", 0 if major_motor_disorder else 1),
        Item("Course over six months", 1 if six_months_course else 0),
    )
    met = total(*items)
    return Result("criteria met" if met >= 5 else "criteria not met", "", f"{met:g} of 5 criteria", items)
