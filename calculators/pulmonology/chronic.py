"""Lung nodules, pulmonary fibrosis and asthma."""

from math import ceil, exp
from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.patient import AdultAge, BodyMassIndex, Sex
from ..vocabulary.respiratory import DiffusingCapacityPercent, Fev1Percent, VitalCapacityPercent

SWENSEN_1997 = Source(
    "Swensen SJ, Silverstein MD, Ilstrup DM, Schleck CD, Edell ES. The probability of malignancy in solitary pulmonary "
    "nodules: application to small radiologically indeterminate nodules. Arch Intern Med 1997;157(8):849-855",
    url="https://oncotoolkit.com/calculator/panel-lung-nodule",
    where="the logistic equation",
    read="secondary",
    via="the coefficients as oncotoolkit.com reproduces them (its constant is -6.8238); the constant -6.8272 agrees "
    "with "
    "the cases of the openEHR guideline model",
)
HERDER_2005 = Source(
    "Herder GJ, van Tinteren H, Golding RP, et al. Clinical prediction model to characterize pulmonary nodules: "
    "validation "
    "and added value of 18F-fluorodeoxyglucose positron emission tomography. Chest 2005;128(4):2490-2496",
    doi="10.1378/chest.128.4.2490",
    where="the equation with FDG uptake",
    read="unverified",
    via="a public calculator; agrees with the cases of the openEHR guideline model",
)
DU_BOIS_2011 = Source(
    "du Bois RM, Weycker D, Albera C, et al. Ascertainment of individual risk of mortality for patients with "
    "idiopathic "
    "pulmonary fibrosis. Am J Respir Crit Care Med 2011;184(4):459-466",
    url="https://err.ersjournals.com/highwire/markup/12760/expansion",
    where="mortality risk scoring system; expected death within 1 year",
    read="secondary",
    via="Eur Respir Rev, table 1, with its worked example; probabilities as the openEHR guideline model has them",
)
LEY_2012 = Source(
    "Ley B, Ryerson CJ, Vittinghoff E, et al. A multidimensional index and staging system for idiopathic pulmonary "
    "fibrosis. Ann Intern Med 2012;156(10):684-691",
    pmid="22586007",
    where="abstract (variables, stages, death within 1 year); the GAP index",
    read="abstract",
    via="points and the decimals of mortality from a public calculator",
)
BATEMAN_2015 = Source(
    "Bateman ED, Buhl R, O'Byrne PM, et al. Development and validation of a novel risk score for asthma exacerbations: "
    "the "
    "risk score for exacerbations. J Allergy Clin Immunol 2015;135(6):1457-1464",
    doi="10.1016/j.jaci.2014.08.015",
    pmid="25258144",
    where="abstract (the five predictors); points and risk by score",
    read="abstract",
    via="points and likelihoods from MDCalc's page",
)


@calculator(
    title="Solitary pulmonary nodule malignancy risk (Mayo Clinic model, with FDG-PET after Herder)",
    source=SWENSEN_1997,
    conditions=("solitary pulmonary nodule",),
    ages=(18, 120),
    outcome="malignancy",
    aliases=("Mayo model", "Swensen model", "Herder model", "SPN malignancy risk"),
    confirmed="openEHR guideline model: all 5 complete cases agree",
)
def mayo_nodule(
    age: AdultAge,
    nodule_diameter: Annotated[
        float,
        Quantity(
            "mm",
            1,
            60,
            "largest diameter of the nodule",
            {"cm": 10},
            terms=(
                "nodule diameter",
                "nodule size",
                "nodule measures",
                "nodule measuring",
                "nodule of",
                "pulmonary nodule",
                "lung nodule",
                "solitary pulmonary nodule",
                "solitary nodule",
                "spiculated nodule",
                "nodule diameter of",
                "nodule measured",
                "nodule is",
                "nodule was",
                *(
                    f"{side}{lobe} lobe nodule"
                    for side in ("", "right ", "left ")
                    for lobe in ("upper", "lower", "middle")
                ),
                *(
                    f"nodule in {the}{side}{lobe} lobe"
                    for the in ("the ", "his ", "her ")
                    for side in ("", "right ", "left ")
                    for lobe in ("upper", "lower", "middle")
                ),
                *(
                    f"solitary pulmonary nodule {located}in the {side}{lobe} lobe"
                    for located in ("", "located ")
                    for side in ("", "right ", "left ")
                    for lobe in ("upper", "lower", "middle")
                ),
                "nodule with a diameter",
                "nodule with a diameter of",
                "nodule sized",
                "nodule with a size",
                "nodule with a maximum diameter",
                "nodule, measuring",
                "nodule, which measures",
                "nodule that measures",
                "nodule which measures",
                "nodule that is",
                "ground-glass nodule",
                "subsolid nodule",
                "solitary lung nodule",
                "spn",
                "nodule in the lung",
                "incidental nodule",
                "pulmonary nodule measuring",
                "pulmonary nodule of",
            ),
        ),
    ],
    ever_smoked: Annotated[
        bool,
        Criterion(
            "smokes now or smoked in the past",
            terms=(
                "history of smoking",
                "smoking history",
                "smoker",
                "ever smoker",
                "ever-smoker",
                "tobacco use",
                "history of tobacco use",
                "tobacco smoking",
                "cigarette smoking",
                "history of cigarette smoking",
                "smoked",
                "smoking",
            ),
            includes=(
                "former smoker",
                "ex-smoker",
                "current smoker",
                "smokes",
                "pack-year",
                "pack-years",
                "quit smoking",
                "former tobacco user",
                "current tobacco use",
                "former tobacco use",
                "used to smoke",
                "stopped smoking",
                "smoked in the past",
                "smoked for",
                "heavy smoker",
                "cigarette smoker",
                "ex smoker",
                "exsmoker",
                "gave up smoking",
                "pack years",
                "py",
                "pack yr",
                "smoked until",
                "ex 20/d",
                "ex-20/d",
                "roll-ups",
                "rollies",
            ),
            opposites=(
                "never smoker",
                "never-smoker",
                "never smoked",
                "non-smoker",
                "nonsmoker",
                "lifelong non-smoker",
                "no smoking history",
                "no history of smoking",
                "denies tobacco use",
                "no tobacco use",
                "no history of tobacco use",
                "never used tobacco",
                "not a smoker",
                "lifelong nonsmoker",
                "lifetime non-smoker",
                "lifetime nonsmoker",
                "never a smoker",
                "has never smoked",
                "denies smoking",
                "denies any smoking",
                "lifelong non smoker",
                "life-long non-smoker",
                "non-smoker lifelong",
                "lifelong never smoker",
                "no smoking hx",
                "never smoked a cigarette",
                "never touched a cigarette",
                "never smokes",
                "smoking: never",
                "smoker: never",
            ),
            excludes=(
                "passive smoking",
                "second-hand smoking",
                "secondhand smoking",
                "marijuana smoking",
                "smoking marijuana",
                "cannabis smoking",
                "smoking cannabis",
            ),
        ),
    ],
    old_extrathoracic_cancer: Annotated[
        bool,
        Criterion(
            "cancer outside the chest, diagnosed 5 years ago or longer",
            terms=(
                "extrathoracic cancer",
                "history of extrathoracic cancer",
                "extra-thoracic cancer",
                "extrathoracic malignancy",
                "previous extrathoracic cancer",
                "prior extrathoracic cancer",
                "extrathoracic cancer history",
                "past extrathoracic cancer",
                "extrathoracic cancer diagnosis",
                *(
                    f"{a}{b} {c} {d} years {e}"
                    for a in (
                        "history of ",
                        "",
                    )
                    for b in ()
                    for c in (
                        "over",
                        "more than",
                        "at least",
                        "greater than",
                    )
                    for d in (
                        "5",
                        "five",
                    )
                    for e in (
                        "ago",
                        "prior",
                    )
                ),
                "extra-thoracic malignancy",
                "history of extrathoracic malignancy",
            ),
            wider=(
                *("cancer", "malignancy"),
                "history of cancer",
                "prior cancer",
                "previous cancer",
                "history of malignancy",
                "prior malignancy",
            ),
            opposites=(
                *("no previous cancer", "never had cancer", "no past cancer", "no hx cancer", "no hx of cancer"),
                *("no previous malignancy", "no prior malignancy", "no prior cancer"),
            ),
            includes=(
                *("breast cancer 6 years ago", "breast cancer 7 years ago", "breast cancer 8 years ago"),
                *("breast cancer 10 years ago", "breast cancer 12 years ago", "breast cancer 15 years ago"),
                *("breast cancer 20 years ago", "colon cancer 6 years ago", "colon cancer 7 years ago"),
                *("colon cancer 8 years ago", "colon cancer 10 years ago", "colon cancer 12 years ago"),
                *("colon cancer 15 years ago", "colon cancer 20 years ago", "bowel cancer 6 years ago"),
                *("bowel cancer 7 years ago", "bowel cancer 8 years ago", "bowel cancer 10 years ago"),
                *("bowel cancer 12 years ago", "bowel cancer 15 years ago", "bowel cancer 20 years ago"),
                *("prostate cancer 6 years ago", "prostate cancer 7 years ago", "prostate cancer 8 years ago"),
                *("prostate cancer 10 years ago", "prostate cancer 12 years ago", "prostate cancer 15 years ago"),
                *("prostate cancer 20 years ago", "cervical cancer 6 years ago", "cervical cancer 7 years ago"),
                *("cervical cancer 8 years ago", "cervical cancer 10 years ago", "cervical cancer 12 years ago"),
                *("cervical cancer 15 years ago", "cervical cancer 20 years ago", "melanoma 6 years ago"),
                *("melanoma 7 years ago", "melanoma 8 years ago", "melanoma 10 years ago"),
                *("melanoma 12 years ago", "melanoma 15 years ago", "melanoma 20 years ago"),
                *("bladder cancer 6 years ago", "bladder cancer 7 years ago", "bladder cancer 8 years ago"),
                *("bladder cancer 10 years ago", "bladder cancer 12 years ago", "bladder cancer 15 years ago"),
                "bladder cancer 20 years ago",
            ),
        ),
    ],
    upper_lobe: Annotated[
        bool,
        Criterion(
            "the nodule lies in an upper lobe",
            terms=(
                "upper lobe",
                "right upper lobe",
                "left upper lobe",
                "rul",
                "lul",
                "upper lung lobe",
                "upper and lower lobe",
                "upper and middle lobe",
                "upper, middle and lower lobe",
                "upper lobe of the lung",
                "apical segment of the upper lobe",
                *("right upper zone nodule", "left upper zone nodule", "apical segment of rul"),
                *("apicoposterior segment of lul", "lul apicoposterior", "rul apical", "rul nodule"),
                *("lul nodule", "apicoposterior lul", "anterior segment of rul", "posterior segment of rul"),
                *("r apex nodule", "right apical nodule", "left apical nodule"),
            ),
            opposites=(
                "lower lobe",
                "middle lobe",
                "right lower lobe",
                "left lower lobe",
                "rll",
                "lll",
                "lingula",
                "right middle lobe",
                "left lower lung",
                "right lower lung",
                "lower lung lobe",
                *("rll nodule", "lll nodule", "rml nodule", "rml", "lingular nodule", "right lower zone nodule"),
                *("left lower zone nodule", "r middle lobe"),
            ),
        ),
    ],
    spiculated: Annotated[
        bool,
        Criterion(
            "the edge of the nodule is spiculated",
            terms=(
                "spiculated",
                "spiculation",
                "spiculations",
                "spiculated margins",
                "spiculated edges",
                "spiculated borders",
                "spiculated contour",
                "spicules",
                "spiculate",
                "spiculated nodule",
                "spiculated appearance",
                "irregular spiculated",
                "corona radiata",
                "spiculated mass",
                *("spiculate margin", "irregular spiculate", "sunburst margin", "corona radiata sign"),
            ),
            opposites=(
                "smooth margins",
                "smooth borders",
                "smooth edges",
                "well-circumscribed",
                "smooth contour",
                "smooth-bordered",
                "well-defined margins",
                "non-spiculated",
                "nonspiculated",
                "well-defined borders",
                "well-defined edges",
                "rounded margins",
                "smooth, well-defined",
                "regular borders",
                "smooth and well-defined",
                "smooth, round",
                *("not spiculated", "no spiculation", "lobulated but not spiculated"),
                *("lobulated, not spiculated", "smooth outline", "round and smooth"),
                "smooth margin",
                "smooth, well defined",
                "smooth well defined",
                "well-defined smooth",
                "no spicules",
                "smooth edged",
                "smooth edge",
                "smoothly marginated",
                "well circumscribed",
                "well-defined margin",
                "well defined margin",
            ),
            includes=(
                "spiculate margins",
                "spiculated margin",
                "radiating strands",
                "stellate margin",
                "spiky margin",
                "spiky edge",
                "spiky edges",
                "strands to the pleura",
            ),
        ),
    ],
    fdg_uptake: Annotated[
        Literal["not done", "none", "faint", "moderate", "intense"],
        Choice(
            "uptake of the nodule on FDG-PET, or not done",
            {
                "not done": (
                    "pet not performed",
                    "no pet scan",
                    "pet scan was not performed",
                    "pet was not done",
                    "no fdg-pet scan",
                    "no fdg-pet performed",
                    "fdg-pet not performed",
                    "fdg-pet was not performed",
                    "fdg-pet scan was not performed",
                    "fdg-pet scan not performed",
                    "pet-ct not performed",
                    "pet-ct was not performed",
                    "pet scan not performed",
                    "pet not done",
                    "fdg-pet not done",
                    "pet scan has not been performed",
                    "no pet performed",
                    "pet/ct not performed",
                    "no pet imaging",
                    "fdg-pet has not been performed",
                    "pet scan was not done",
                    "pet scan not done",
                    "no fdg-pet available",
                    "fdg-pet scan was not done",
                    "no pet-ct",
                    "without fdg-pet",
                    "no fdg-pet imaging",
                    "fdg-pet unavailable",
                    "pet imaging was not performed",
                    "fdg-pet imaging was not performed",
                    *("pet not yet done", "pet not done yet", "pet awaited", "awaiting pet"),
                    *("pet requested", "pet booked", "pet pending", "pet-ct not done", "pet-ct awaited"),
                    *("pet-ct pending", "not had pet", "pet ct booked", "pet-ct requested"),
                    "pet-ct booked",
                    "pet-ct has not been performed",
                    "pet has not been performed",
                    "no pet yet",
                    "pet recommended",
                    "recommend pet-ct",
                    "recommend pet",
                    "pet advised",
                    "pet-ct advised",
                    "pet declined",
                    "not petted",
                    "pet to be arranged",
                    "awaiting pet-ct",
                ),
                "none": (
                    "no uptake",
                    "no fdg uptake",
                    "no fdg avidity",
                    "not fdg avid",
                    "no fdg-pet uptake",
                    "no pet uptake",
                    "no increased fdg uptake",
                    "no increased uptake",
                    "no uptake on fdg-pet",
                    "non-fdg-avid",
                    "without fdg uptake",
                    "no abnormal fdg uptake",
                    "no significant fdg uptake",
                    "pet-negative",
                    "negative pet scan",
                    "negative fdg-pet",
                    "negative pet",
                    "fdg-pet negative",
                    "negative fdg-pet scan",
                    "not hypermetabolic",
                    "no metabolic activity",
                    "no hypermetabolic activity",
                    "no significant uptake",
                    "absent uptake",
                    "absent fdg uptake",
                    "no fdg-pet activity",
                    "not avid",
                    "no avid uptake",
                    "no activity on fdg-pet",
                    "no activity on pet",
                    *("non-avid", "no avidity", "pet cold", "cold on pet", "no tracer uptake", "fdg negative"),
                    *("not pet avid", "pet non-avid", "indiscernible from background", "no discernible uptake"),
                    "pet negative",
                    "pet neg",
                    "no visible avidity",
                    "non avid",
                    "non-fdg avid",
                    "pet: no uptake",
                    "pet: cold",
                    "photopenic",
                    "no uptake on pet",
                    "no uptake above background",
                    "nodule not avid",
                    "pet: non-avid",
                ),
                "faint": (
                    "faint uptake",
                    "faint fdg uptake",
                    "mild uptake",
                    "low uptake",
                    "faint fdg-pet uptake",
                    "faint pet uptake",
                    "mild fdg uptake",
                    "mild fdg-pet uptake",
                    "low fdg uptake",
                    "low-grade fdg uptake",
                    "mildly fdg avid",
                    "faintly fdg avid",
                    "minimal fdg uptake",
                    *(
                        f"{a} {b}"
                        for a in (
                            "slight",
                            "minimal",
                            "low-level",
                            "weak",
                            "low-grade",
                        )
                        for b in (
                            "uptake",
                            "fdg uptake",
                            "fdg-pet uptake",
                            "fdg avidity",
                        )
                    ),
                    "weakly fdg avid",
                    "mild fdg avidity",
                    "faint fdg avidity",
                    "faintly avid",
                    "mildly avid",
                    "mildly hypermetabolic",
                    "faint activity on pet",
                    "mild hypermetabolism",
                    *("low-grade avidity", "minimal avidity", "weakly avid", "weak avidity", "faint avidity"),
                    *("mild avidity", "below mediastinal blood pool", "equal to or below mediastinal blood pool"),
                    *("less than mediastinal blood pool", "below blood pool", "slightly avid", "avidity low-grade"),
                    "low grade uptake",
                    "low-grade uptake",
                    "low grade avidity",
                    "minimal uptake",
                    "slight uptake",
                    "low avidity",
                    "minimally avid",
                    "low-level uptake",
                ),
                "moderate": (
                    "moderate uptake",
                    "moderate fdg uptake",
                    "moderate fdg-pet uptake",
                    "moderate pet uptake",
                    "moderately fdg avid",
                    "moderate fdg avidity",
                    "moderately hypermetabolic",
                    "moderately avid",
                    "moderate avidity",
                    "moderate hypermetabolism",
                    "moderate fdg activity",
                    "moderate level of uptake",
                    *("moderate pet avidity", "avid above mediastinal blood pool", "above mediastinal blood pool"),
                    *("above blood pool", "greater than mediastinal blood pool", "more than mediastinal blood pool"),
                    *("avidity moderate", "uptake moderate", "moderate tracer uptake"),
                    "mod uptake",
                    "mod avid",
                ),
                "intense": (
                    "intense uptake",
                    "intense fdg uptake",
                    "high uptake",
                    "intensely fdg avid",
                    "intense fdg-pet uptake",
                    "intense pet uptake",
                    "high fdg uptake",
                    "marked fdg uptake",
                    "avid fdg uptake",
                    "strong fdg uptake",
                    "highly fdg avid",
                    "markedly fdg avid",
                    "intense fdg avidity",
                    "strongly fdg avid",
                    "intensely hypermetabolic",
                    "intensely avid",
                    "highly avid",
                    "strongly avid",
                    "avid uptake",
                    "strong uptake",
                    "marked uptake",
                    "intense avidity",
                    "intense hypermetabolism",
                    "markedly hypermetabolic",
                    "strongly hypermetabolic",
                    "high fdg avidity",
                    "intense fdg activity",
                    "high metabolic activity",
                    "intense activity on pet",
                    "significant fdg uptake",
                    "elevated fdg uptake",
                    "very high fdg uptake",
                    *("very avid", "markedly avid", "avidity intense", "uptake intense", "intense pet avidity"),
                    *("intense tracer uptake", "markedly above mediastinal blood pool"),
                    "markedly more than mediastinal blood pool",
                    "lit up on pet",
                    "hot on pet",
                    "avid+++",
                    "pet hot",
                    "marked avidity",
                    "vividly avid",
                ),
            },
            terms=(
                "fdg-pet uptake",
                "fdg uptake",
                "uptake on fdg-pet",
                "uptake on pet",
                "fdg avidity",
            ),
        ),
    ],
) -> Result:
    """Probability that a solitary nodule of 4 to 30 mm in an adult's lung is malignant, in percent to one decimal.

    Derived from chest radiographs of the 1980s in people without lung cancer before and without extrathoracic cancer in
    the last 5 years. With FDG-PET the probability is revised by the equation of Herder 2005.
    """
    items = (
        Item("Age", 0.0391 * age),
        Item("Diameter", 0.1274 * nodule_diameter),
        Item("Smoked", 0.7917 if ever_smoked else 0),
        Item("Extrathoracic cancer", 1.3388 if old_extrathoracic_cancer else 0),
        Item("Upper lobe", 0.7838 if upper_lobe else 0),
        Item("Spiculation", 1.0407 if spiculated else 0),
    )
    before = 1 / (1 + exp(6.8272 - total(*items)))
    uptake = (
        2.322
        if fdg_uptake == "faint"
        else 4.617
        if fdg_uptake == "moderate"
        else 4.771
        if fdg_uptake == "intense"
        else 0
    )
    after = before if fdg_uptake == "not done" else 1 / (1 + exp(4.739 - 3.691 * before - uptake))
    percent = round(100 * after, 1)
    return Result(
        percent,
        "%",
        "without FDG-PET" if fdg_uptake == "not done" else "revised by FDG-PET",
        items,
        (Risk("malignancy", "present", percent, SWENSEN_1997 if fdg_uptake == "not done" else HERDER_2005),),
    )


#: Expected death within 1 year for the points a patient can have; the table leaves 46 out, between two of its rows.
_DEATH_BY_POINTS = {
    points: chance
    for chance, all_points in (
        ((0, 2), (0, 4)),
        ((2, 5), (8, 10, 12, 13, 14)),
        ((5, 10), (16, 17, 18, 21)),
        ((10, 20), (22, 23, 24, 25, 26, 27, 28, 29)),
        ((20, 30), (30, 31, 32, 33)),
        ((30, 40), (34, 35, 36, 37)),
        ((40, 50), (38, 39, 40)),
        ((50, 60), (41, 42, 43)),
        ((60, 70), (45,)),
        ((60, 80), (46,)),
        ((70, 80), (47, 48)),
        ((80, 100), (50, 51, 52, 53, 56, 57, 61)),
    )
    for points in all_points
}


@calculator(
    title="du Bois score for idiopathic pulmonary fibrosis",
    source=DU_BOIS_2011,
    conditions=("idiopathic pulmonary fibrosis",),
    ages=(18, 120),
    outcome="death",
    aliases=("du Bois IPF score", "du Bois score"),
    confirmed="openEHR guideline model: all 6 cases agree",
)
def du_bois(
    age: AdultAge,
    recent_respiratory_admission: Annotated[
        bool,
        Criterion(
            "admitted to hospital for a respiratory cause within the last 6 months",
            terms=(
                "respiratory hospitalization",
                "respiratory hospitalisation",
                "respiratory admission",
                *(
                    f"in the {past} {six} months for respiratory {cause}"
                    for past in ("past", "last")
                    for six in ("6", "six")
                    for cause in (
                        "issues",
                        "symptoms",
                        "problems",
                        "distress",
                        "failure",
                        "infection",
                        "causes",
                        "reasons",
                        "illness",
                    )
                ),
                *(
                    f"for respiratory {cause} in the {past} {six} months"
                    for past in ("past", "last")
                    for six in ("6", "six")
                    for cause in (
                        "issues",
                        "symptoms",
                        "problems",
                        "distress",
                        "failure",
                        "infection",
                        "causes",
                        "reasons",
                        "illness",
                    )
                ),
                *(
                    f"recent {stay} for respiratory {cause}"
                    for stay in ("hospitalization", "hospitalisation", "hospital admission")
                    for cause in ("issues", "symptoms", "problems", "distress", "failure", "infection", "causes")
                ),
                "respiratory-related hospitalization",
                "respiratory-related hospitalisation",
                "recently hospitalized for respiratory",
                *(
                    f"{a} for {b} {c} the {d} {e}"
                    for a in (
                        "hospitalization",
                        "hospitalisation",
                        "hospital admission",
                        "admission",
                    )
                    for b in (
                        "respiratory issues",
                        "respiratory symptoms",
                        "respiratory problems",
                        "respiratory distress",
                        "respiratory failure",
                        "respiratory infection",
                        "respiratory causes",
                        "respiratory reasons",
                        "pneumonia",
                        "acute exacerbation",
                    )
                    for c in (
                        "in",
                        "within",
                        "over",
                    )
                    for d in (
                        "past",
                        "last",
                        "previous",
                    )
                    for e in (
                        "6 months",
                        "six months",
                        "3 months",
                        "three months",
                        "month",
                    )
                ),
                "hospital admission for respiratory",
                "hospitalized for respiratory",
                "respiratory-related admission",
                "admitted for respiratory",
                "hospitalized for any respiratory",
                "admitted for any respiratory",
                "hospitalizations for respiratory",
            ),
            includes=(
                "recent hospitalization for pneumonia",
                "recent admission for pneumonia",
                "recently hospitalized for pneumonia",
                *(
                    f"{admitted} {when}"
                    for admitted in (
                        "resp admission",
                        "respiratory admission",
                        "admitted with cap",
                        "admitted w cap",
                        "admitted with pneumonia",
                        "admitted with an exacerbation",
                        "admitted with exacerbation",
                        "admitted with aecopd",
                        "admitted with a chest infection",
                        "admission with pneumonia",
                        "admission with chest infection",
                        "hospitalised with pneumonia",
                        "chest infection admission",
                        "ild exacerbation admission",
                        "ipf exacerbation admission",
                    )
                    for when in (
                        "last month",
                        "2 months ago",
                        "3 months ago",
                        "4 months ago",
                        "5 months ago",
                        "1/12 ago",
                        "2/12 ago",
                        "3/12 ago",
                        "4/12 ago",
                        "5/12 ago",
                        "a month ago",
                        "two months ago",
                        "three months ago",
                        "four months ago",
                        "five months ago",
                    )
                ),
                "resp admission 4/12 ago",
                "admitted with ae-ipf",
                "admitted for ae-ipf",
                "ae-ipf admission",
                "admitted with pneumonia last month",
            ),
            opposites=(
                "no resp admissions",
                "no respiratory admissions",
                "no chest admissions",
                "no admissions with chest",
                "none for chest",
                "no admissions for chest",
                "no admissions",
                "no hospital admissions",
                "never admitted",
                "no admissions for breathing",
                "no recent admissions",
                "no resp admission",
                "no respiratory admission",
                "no admissions in last 6 months",
                "no admissions in last 6/12",
                "no admissions this year",
                "never hospitalised for ipf",
                "no hospitalisations",
            ),
        ),
    ],
    vital_capacity_percent: VitalCapacityPercent,
    vital_capacity_change: Annotated[
        float,
        Quantity(
            "%",
            -100,
            100,
            "change of FVC, in points of percent predicted, over 24 weeks; negative is a fall",
            terms=(
                "24-week change in fvc",
                "24-week change in predicted fvc",
                "change in fvc",
                "fvc change",
                "change in fvc over 24 weeks",
                "fvc change over 24 weeks",
                "24-week fvc change",
                "change in predicted fvc",
            ),
        ),
    ],
) -> Result:
    """Risk of death within 1 year of adults with idiopathic pulmonary fibrosis, in those followed for 24 weeks.

    From two drug trials, before antifibrotic treatment was usual.
    """
    items = (
        Item("Age", below(age, {60: 0, 70: 4}, otherwise=8)),
        Item("Respiratory admission", 14 if recent_respiratory_admission else 0),
        Item(
            "FVC, % of predicted",
            upto(vital_capacity_percent, {50: 18, 65: 13}, over=8) if vital_capacity_percent < 80 else 0,
        ),
        Item("Change of FVC", upto(vital_capacity_change, {-10: 21, -5: 10}, over=0)),
    )
    score = total(*items)
    death = _DEATH_BY_POINTS[int(score)]
    band = f"{death[0]} to {death[1]} % expected to die within 1 year"
    return Result(score, "points", band, items, (Risk("death", "1 year", death, DU_BOIS_2011),))


@calculator(
    title="GAP index for idiopathic pulmonary fibrosis",
    source=LEY_2012,
    conditions=("idiopathic pulmonary fibrosis",),
    ages=(18, 120),
    outcome="death",
    aliases=("GAP index", "GAP score", "gender-age-physiology index"),
)
def gap_index(
    sex: Sex,
    age: AdultAge,
    vital_capacity_percent: VitalCapacityPercent,
    cannot_perform_diffusing_capacity: Annotated[
        bool,
        Criterion(
            "too ill to perform the test of diffusing capacity",
            terms=(
                "unable to perform dlco",
                "cannot perform dlco",
                "dlco could not be performed",
                "unable to perform diffusing capacity",
                "could not perform dlco",
                "unable to complete dlco",
                *(
                    f"{unable} {do} {the}{predicted}{test}"
                    for unable in ("unable to", "inability to", "cannot", "could not", "not able to")
                    for do in ("perform", "complete")
                    for the in ("", "the ", "a ")
                    for predicted in ("", "predicted ")
                    for test in (
                        "dlco",
                        "diffusing capacity",
                        "diffusion capacity",
                        "diffusing capacity of the lung for carbon monoxide",
                    )
                ),
                "dlco could not be done",
                "dlco could not be obtained",
                "dlco not performed due to severity",
                "dlco cannot be performed",
                "diffusing capacity could not be performed",
                *("unable to do tlco", "unable to perform tlco", "could not perform tlco", "could not do tlco"),
                *("tlco not possible", "tlco could not be performed", "unable to do dlco", "could not do dlco"),
                *("couldn't do tlco", "couldn't manage tlco", "unable to manage tlco"),
                *("unable to manage gas transfer", "unable to do gas transfer", "gas transfer not possible"),
                *("unable to perform gas transfer", "could not perform gas transfer", "too breathless for tlco"),
                *("too breathless for gas transfer", "too breathless for dlco", "too sob for tlco"),
                *("too sob for dlco", "dlco not possible", "tlco unobtainable", "dlco unobtainable"),
                *("dlco not performed due to breathlessness", "too breathless to hold"),
                *("unable to hold breath for tlco", "unable to hold breath for dlco"),
                *("couldn't breath-hold for tlco", "could not breath-hold for tlco", "kco unobtainable"),
                *("too unwell for tlco", "too unwell for dlco", "transfer factor not possible"),
                *("unable to perform transfer factor", "could not perform transfer factor"),
                *("transfer factor could not be performed", "transfer factor unobtainable"),
            ),
            opposites=(
                *(
                    f"{a} {b}"
                    for a in (
                        "dlco",
                        "(dlco)",
                        "dlco)",
                        "diffusing capacity",
                        "diffusion capacity",
                    )
                    for b in (
                        "of",
                        "is",
                        "was",
                        "at",
                        "measured at",
                        "measures",
                        "measured",
                        "is measured at",
                        "was measured at",
                    )
                ),
                "able to perform dlco",
                "able to perform the dlco test",
                "able to perform the diffusing capacity test",
                "able to perform diffusing capacity testing",
                *("tlco of", "tlco is", "tlco was", "transfer factor of", "transfer factor was"),
                "cancelled - machine fault",
                "machine fault",
                "machine broken",
                "performed dlco",
                "dlco done",
            ),
            includes=(
                "couldn't perform dlco",
                "couldn't do dlco",
                "couldn't manage dlco",
                "unable to do transfer factor",
                "too breathless for transfer factor",
                "too breathless to perform tlco",
                "couldn't hold breath for dlco",
                "couldn't hold breath for tlco",
                "dlco unable",
                "tlco unable",
                "failed dlco",
                "dlco: unable to perform",
                "tlco: unable to perform",
                "dlco unable to perform",
                "tlco unable to perform",
            ),
        ),
    ],
    diffusing_capacity_percent: DiffusingCapacityPercent,
) -> Result:
    """Risk of death within 1 to 3 years of adults with idiopathic pulmonary fibrosis, in three stages.

    From referral centres; overestimates death in some later cohorts.
    """
    items = (
        Item("Male sex", 1 if sex == "male" else 0),
        Item("Age", upto(age, {60: 0, 65: 1}, over=2)),
        Item(
            "FVC, % of predicted", 2 if vital_capacity_percent < 50 else upto(vital_capacity_percent, {75: 1}, over=0)
        ),
        Item(
            "DLCO, % of predicted",
            3 if cannot_perform_diffusing_capacity else upto(diffusing_capacity_percent, {35: 2, 55: 1}, over=0),
        ),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {3: "stage I (0 to 3)", 5: "stage II (4 to 5)"}, over="stage III (6 to 8)"),
        items,
        (
            Risk("death", "1 year", upto(score, {3: 5.6, 5: 16.2}, over=39.2), LEY_2012),
            Risk("death", "2 years", upto(score, {3: 10.9, 5: 29.9}, over=62.1), LEY_2012),
            Risk("death", "3 years", upto(score, {3: 16.3, 5: 42.1}, over=76.8), LEY_2012),
        ),
    )


@calculator(
    title="Risk score for asthma exacerbations (RSE)",
    source=BATEMAN_2015,
    conditions=("asthma",),
    ages=(12, 120),
    outcome="severe exacerbation",
    aliases=("RSE", "risk score for exacerbations"),
)
def asthma_exacerbation_risk(
    body_mass_index: BodyMassIndex,
    asthma_control_score: Annotated[
        float,
        Quantity(
            "1",
            0,
            6,
            "Asthma Control Questionnaire of 5 items, mean score (0 well controlled to 6)",
            terms=(
                "acq-5",
                "acq5",
                "acq 5",
                "asthma control questionnaire",
                "asthma control questionnaire-5",
                "asthma control questionnaire-5 (acq-5)",
                "asthma control questionnaire (acq-5)",
                "asthma control questionnaire 5 (acq-5)",
                "asthma control questionnaire (acq)",
                "acq-5 score",
                "acq score",
                "acq",
                "acq-5 of",
                "acq5 score",
                "acq-5 mean score",
                "asthma control questionnaire score",
                "asthma control questionnaire (acq-5) score",
                "asthma control questionnaire-5 score",
                "asthma control questionnaire-5 (acq-5) score",
                *("acq-5 mean", "acq5 mean", "mean acq", "mean acq-5", "acq (5-item)"),
            ),
        ),
    ],
    fev1_percent: Fev1Percent,
    reliever_per_day: Annotated[
        float,
        Quantity(
            "/d",
            0,
            60,
            "inhalations of the reliever a day",
            terms=(
                "rescue inhaler",
                "reliever",
                "rescue inhaler usage",
                "reliever use",
                "rescue medication",
                "reliever inhaler",
                "rescue inhaler use",
                "saba use",
                "salbutamol use",
                "albuterol use",
                "reliever puffs",
                "saba",
                "relief inhaler",
                "quick-relief inhaler",
                "short-acting beta-agonist",
                "reliever medication",
                "rescue bronchodilator",
                "salbutamol inhaler",
                "albuterol inhaler",
                "rescue inhaler about",
                "rescue inhaler approximately",
                "using rescue inhaler",
                "uses albuterol",
                "using albuterol",
                "uses salbutamol",
                "using salbutamol",
                "uses his inhaler",
                "uses her inhaler",
                "uses her albuterol",
                "uses his albuterol",
                "uses their inhaler",
                "reliever inhaler use",
                "rescue inhaler use of",
                "albuterol inhaler use",
                "puffs of albuterol",
                "puffs of salbutamol",
                "uses his rescue inhaler about",
                "rescue inhaler on average",
                *(
                    "blue inhaler",
                    "saba puffs",
                    "reliever puffs a day",
                ),
                *("puffs of reliever", "reliever inhalations", "rescue puffs"),
                *("blue inhaler puffs", "puffs of ventolin", "puffs of blue inhaler"),
                "salbutamol puffs",
                "ventolin puffs",
                "puffs of saba",
            ),
            spellings={
                "times per day": "/d",
                "times a day": "/d",
                "times daily": "/d",
                "puffs per day": "/d",
                "times each day": "/d",
                "times/day": "/d",
                "puffs a day": "/d",
                "puffs daily": "/d",
                "puffs/day": "/d",
                "inhalations per day": "/d",
                "inhalations a day": "/d",
                "inhalations daily": "/d",
                "time a day": "/d",
                "times daily on average": "/d",
                "times every day": "/d",
                "puffs each day": "/d",
                "puffs every day": "/d",
                "inhalations/day": "/d",
                "inhalations each day": "/d",
                "times per day on average": "/d",
                "times a day on average": "/d",
                "uses per day": "/d",
                "times daily average": "/d",
                "puffs/d": "/d",
            },
        ),
    ],
    gina_step: Annotated[
        float,
        Quantity(
            "1",
            1,
            5,
            "step of treatment after GINA",
            integer=True,
            terms=(
                "gina step",
                "gina treatment step",
                "global initiative for asthma (gina) treatment step",
                "global initiative for asthma (gina) step",
                "global initiative for asthma step",
                "gina treatment",
                "gina therapy step",
                "gina level",
                *("gina step therapy", "on gina step"),
                "bts step",
                "asthma step",
            ),
            levels={
                1: (
                    "step 1 asthma treatment",
                    "step 1 asthma therapy",
                    "step 1 treatment according to the global initiative for asthma",
                    "step 1 of gina",
                    "step 1 treatment according to gina",
                    *(
                        f"step 1 {a}"
                        for a in (
                            "regime",
                            "regimen",
                            "therapy",
                            "treatment",
                            "controller therapy",
                            "asthma regimen",
                            "asthma management",
                            "management",
                            "care",
                        )
                    ),
                    "step 1 regime according to",
                    "step 1 according to gina",
                    "step 1 asthma",
                    "gina steps 1",
                ),
                2: (
                    "step 2 asthma treatment",
                    "step 2 asthma therapy",
                    "step 2 treatment according to the global initiative for asthma",
                    "step 2 of gina",
                    "step 2 treatment according to gina",
                    *(
                        f"step 2 {a}"
                        for a in (
                            "regime",
                            "regimen",
                            "therapy",
                            "treatment",
                            "controller therapy",
                            "asthma regimen",
                            "asthma management",
                            "management",
                            "care",
                        )
                    ),
                    "step 2 regime according to",
                    "step 2 according to gina",
                    "step 2 asthma",
                    "gina steps 2",
                ),
                3: (
                    "step 3 asthma treatment",
                    "step 3 asthma therapy",
                    "step 3 treatment according to the global initiative for asthma",
                    "step 3 of gina",
                    "step 3 treatment according to gina",
                    *(
                        f"step 3 {a}"
                        for a in (
                            "regime",
                            "regimen",
                            "therapy",
                            "treatment",
                            "controller therapy",
                            "asthma regimen",
                            "asthma management",
                            "management",
                            "care",
                        )
                    ),
                    "step 3 regime according to",
                    "step 3 according to gina",
                    "step 3 asthma",
                    "gina steps 3",
                ),
                4: (
                    "step 4 asthma treatment",
                    "step 4 asthma therapy",
                    "step 4 treatment according to the global initiative for asthma",
                    "step 4 of gina",
                    "step 4 treatment according to gina",
                    *(
                        f"step 4 {a}"
                        for a in (
                            "regime",
                            "regimen",
                            "therapy",
                            "treatment",
                            "controller therapy",
                            "asthma regimen",
                            "asthma management",
                            "management",
                            "care",
                        )
                    ),
                    "step 4 regime according to",
                    "step 4 according to gina",
                    "step 4 asthma",
                    "gina steps 4",
                ),
                5: (
                    "step 5 asthma treatment",
                    "step 5 asthma therapy",
                    "step 5 treatment according to the global initiative for asthma",
                    "step 5 of gina",
                    "step 5 treatment according to gina",
                    *(
                        f"step 5 {a}"
                        for a in (
                            "regime",
                            "regimen",
                            "therapy",
                            "treatment",
                            "controller therapy",
                            "asthma regimen",
                            "asthma management",
                            "management",
                            "care",
                        )
                    ),
                    "step 5 regime according to",
                    "step 5 according to gina",
                    "step 5 asthma",
                    "gina steps 5",
                ),
            },
        ),
    ],
) -> Result:
    """Risk of a severe exacerbation within 6 months in people with asthma not controlled on steps 3 or 4.

    From drug trials of patients who had an exacerbation in the last year; not tested outside them.
    """
    items = (
        Item("Body mass index 30 kg/m² or over", 14 if body_mass_index >= 30 else 0),
        Item("ACQ-5", below(asthma_control_score, {1.5: 0, 2.5: 7}, otherwise=13)),
        Item("FEV₁ after bronchodilator, % of predicted", below(fev1_percent, {80: 20, 90: 13}, otherwise=0)),
        Item("Reliever a day", below(reliever_per_day, {2: 0, 4: 11}, otherwise=26)),
        Item("GINA step 4 or higher", 27 if gina_step >= 4 else 0),
    )
    score = total(*items)
    tenths = ceil(score / 10)  # the publication gives a range for each ten points: 1 to 10, 11 to 20 and so on
    chance = upto(
        tenths,
        {
            1: (5, 5),
            2: (5, 7),
            3: (7, 10),
            4: (10, 12),
            5: (12, 15),
            6: (15, 18),
            7: (18, 24),
            8: (24, 30),
            9: (30, 37),
        },
        over=(37, 45),
    )
    return Result(
        score,
        "points",
        f"{chance[0]} to {chance[1]} %",
        items,
        (Risk("exacerbation", "6 months", chance, BATEMAN_2015),),
    )
