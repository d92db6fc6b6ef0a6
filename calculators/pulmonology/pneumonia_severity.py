"""How badly pneumonia will go: in the emergency department, in intensive care, and when a virus causes it."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Choice, Criterion
from ..vocabulary.biochemistry import BloodUreaNitrogen
from ..vocabulary.blood_gas import ArterialOxygen, ArterialPh, InspiredOxygen, OxygenFlow
from ..vocabulary.cancer import EcogPerformance
from ..vocabulary.cardiovascular import Hypertension
from ..vocabulary.haematology import LymphocyteCount
from ..vocabulary.neurological import DisorientedOrStuporous
from ..vocabulary.patient import AdultAge, AgeFromSixteen, Sex
from ..vocabulary.renal import AcuteRenalFailure
from ..vocabulary.respiratory import MultilobarOpacities, ObstructiveLungDisease, RespiratoryDistressSyndrome
from ..vocabulary.vital_signs import (
    Consciousness,
    HeartRate,
    OnOxygen,
    OxygenSaturation,
    RespiratoryRate,
    SystolicPressure,
    Temperature,
)

ESPANA_2006 = Source(
    "España PP, Capelastegui A, Gorordo I, et al. Development and validation of a clinical prediction rule for severe "
    "community-acquired pneumonia. Am J Respir Crit Care Med 2006;174(11):1249-1256",
    url="https://qxmd.com/calculate/calculator_788/severe-community-acquired-pneumonia-scap-score",
    where="the eight items and their points; rates by ten points",
    read="secondary",
    via="QxMD for the points; rates as the openEHR guideline model has them",
)
RELLO_2009 = Source(
    "Rello J, Rodriguez A, Lisboa T, Gallego M, Lujan M, Wunderink R. PIRO score for community-acquired pneumonia: a "
    "new "
    "prediction rule for assessment of severity in intensive care unit patients with community-acquired pneumonia. "
    "Crit Care Med 2009;37(2):456-462",
    doi="10.1097/CCM.0b013e318194b021",
    where="abstract (items and groups); 28-day mortality by group",
    read="abstract",
    via="mortality by group from medicalalgorithms.com, in whole percent, and a public calculator",
)
GUO_2019 = Source(
    "Guo L, Wei D, Zhang X, et al. Clinical features predicting mortality risk in patients with viral pneumonia: the "
    "MuLBSTA score. Front Microbiol 2019;10:2752",
    doi="10.3389/fmicb.2019.02752",
    where="abstract (points, limit of 12); expected mortality by score",
    read="abstract",
    via="expected mortality from a public calculator, within the ranges of EBMcalc's page",
)
HAIMOVICH_2020 = Source(
    "Haimovich AD, Ravindra NG, Stoytchev S, et al. Development and validation of the quick COVID-19 severity index: a "
    "prognostic tool for early clinical decompensation. Ann Emerg Med 2020;76(4):442-453",
    where="the points; critical illness within 24 hours by score",
    read="unverified",
    via="a public calculator; agrees with the cases of the openEHR guideline model",
)
GOODACRE_2021 = Source(
    "Goodacre S, Thomas B, Sutton L, et al. Derivation and validation of a clinical severity score for acutely ill "
    "adults "
    "with suspected COVID-19: the PRIEST observational cohort study. PLoS One 2021;16(1):e0245840",
    doi="10.1371/journal.pone.0245840",
    where="abstract; the score and adverse outcome by score",
    read="abstract",
    via="the points and rates from a public calculator; the vital signs score as in NEWS2; a later paper of the group "
    "gives 26 % for 9 and 38 % for 12 points",
)


@calculator(
    title="SCAP score (severe community-acquired pneumonia)",
    source=ESPANA_2006,
    conditions=("community-acquired pneumonia",),
    outcome="death in hospital, mechanical ventilation or septic shock",
    setting="emergency department",
    aliases=("SCAP", "España rule", "CURXO-80"),
    confirmed="openEHR guideline model: all 10 cases agree",
)
def scap(
    arterial_ph: ArterialPh,
    systolic_pressure: SystolicPressure,
    respiratory_rate: RespiratoryRate,
    blood_urea_nitrogen: BloodUreaNitrogen,
    disoriented_or_stuporous: DisorientedOrStuporous,
    arterial_oxygen: ArterialOxygen,
    inspired_oxygen: InspiredOxygen,
    age: AdultAge,
    multilobar_opacities: MultilobarOpacities,
) -> Result:
    """Risk that community-acquired pneumonia of an adult turns out severe, at presentation.

    From 10 points pneumonia is called severe: one major criterion (pH or pressure) or two minor ones.
    """
    ratio = 100 * arterial_oxygen / inspired_oxygen
    items = (
        Item("Arterial pH under 7.30", 13 if arterial_ph < 7.30 else 0),
        Item("Systolic pressure under 90 mmHg", 11 if systolic_pressure < 90 else 0),
        Item("Respiratory rate over 30/min", 9 if respiratory_rate > 30 else 0),
        Item("Urea nitrogen over 30 mg/dL", 5 if blood_urea_nitrogen > 30 else 0),
        Item("Altered mental status", 5 if disoriented_or_stuporous else 0),
        Item("PaO₂ under 54 mmHg or PaO₂/FiO₂ under 250", 6 if arterial_oxygen < 54 or ratio < 250 else 0),
        Item("Age 80 or over", 5 if age >= 80 else 0),
        Item("Multilobar or bilateral on radiograph", 5 if multilobar_opacities else 0),
    )
    score = total(*items)
    severe = (
        (0.27, 3.43)
        if score == 0
        else upto(score, {9: (0.66, 3.25), 19: (9.23, 11.24), 29: (36.62, 41.82)}, over=(50.0, 50.0))
    )
    return Result(
        score,
        "points",
        upto(score, {9: "not severe (under 10)"}, over="severe (10 or more)"),
        items,
        (Risk("severe pneumonia", "in hospital", severe, ESPANA_2006),),
    )


@calculator(
    title="PIRO score for community-acquired pneumonia",
    source=RELLO_2009,
    conditions=("community-acquired pneumonia",),
    ages=(18, 120),
    outcome="death",
    setting="intensive care, first 24 hours",
    aliases=("PIRO", "PIRO-CAP"),
)
def piro_pneumonia(
    obstructive_lung_disease: ObstructiveLungDisease,
    immunocompromised: Annotated[
        bool,
        Criterion(
            "immunocompromised by disease or treatment",
            terms=(
                "immunocompromised",
                "immunosuppressed",
                "immunocompromise",
                "immunosuppression",
                "immunodeficient",
                "immunodeficiency",
                "immune-compromised",
                "immunocompromised state",
                "compromised immune system",
                "weakened immune system",
                "immune deficiency",
                "immune suppression",
                "immunocompromising condition",
                "immune compromise",
            ),
            includes=(
                "neutropenia",
                "neutropenic",
                "on chemotherapy",
                "organ transplant",
                "aids",
                "transplant recipient",
                "immunosuppressive therapy",
                "immunosuppressive medication",
                "immunosuppressants",
                "stem cell transplant",
                "bone marrow transplant",
                "immunosuppressive drugs",
                "hiv infection",
                "receiving chemotherapy",
                "undergoing chemotherapy",
                "recent chemotherapy",
                "started on chemotherapy",
                *(
                    f"{a}{b} transplant"
                    for a in (
                        "history of ",
                        "status post ",
                        "s/p ",
                        "previous ",
                        "prior ",
                    )
                    for b in (
                        "kidney",
                        "renal",
                        "liver",
                        "lung",
                        "heart",
                    )
                ),
                "kidney transplant recipient",
                "renal transplant recipient",
                "liver transplant recipient",
                "lung transplant recipient",
                "heart transplant recipient",
                *("renal tx", "renal transplant on tacrolimus", "on tacrolimus", "on tacro", "on ciclosporin"),
                *("on mycophenolate", "on mmf", "neutropenic sepsis", "on chemo", "on rituximab", "bmt"),
                *("allo-sct", "allosct", "car-t", "long-term high-dose steroids", "on infliximab"),
                *("on adalimumab", "on biologics", "on immunosuppression", "hypogammaglobulinaemia", "cvid"),
                *("heart tx", "lung tx", "liver tx", "kidney tx", "solid organ transplant"),
                *("on immunosuppressants", "haem malignancy on chemo", "receiving chemo"),
                "on etanercept",
                "on tocilizumab",
                "on methotrexate",
                "on azathioprine",
                "on cyclophosphamide",
                "on leflunomide",
                "on jaki",
                "on tofacitinib",
                "on baricitinib",
                "on upadacitinib",
                "on biologic",
                "on anti-tnf",
                "on anti tnf",
                "on long term steroids",
                "on long-term steroids",
                "on long term pred",
                "on long-term pred",
                "renal transplant",
                "hiv with low cd4",
                "asplenic",
                "post splenectomy",
                "on ruxolitinib",
                "on ibrutinib",
                "myeloma on treatment",
                "cll",
                "immune suppressed",
                "gvhd",
            ),
            opposites=(
                "immunocompetent",
                "immune competent",
                "intact immune system",
                "normal immune system",
                *("not immunosuppressed", "not immunocompromised", "no immunosuppression"),
                *("immunocompetent host", "no immunocompromise", "not on immunosuppression"),
                *("no immunosuppressants", "nil immunosuppression"),
                "not on immunosuppressants",
                "no steroids, no dmards",
                "no immunosuppression hx",
                "not immune suppressed",
                "hiv neg, not on steroids",
            ),
            excludes=(
                "human immunodeficiency virus",
                "human immune deficiency virus",
                "transplant evaluation",
            ),
        ),
    ],
    age: AdultAge,
    bacteraemia: Annotated[
        bool,
        Criterion(
            "bacteria grown from blood",
            terms=(
                "bacteremia",
                "bacteraemia",
                "positive blood cultures",
                "positive blood culture",
                "bacteremic",
                *(
                    f"blood cultures {a}"
                    for a in (
                        "positive",
                        "are positive",
                        "were positive",
                        "grew",
                        "growing",
                        "is positive",
                        "came back positive",
                        "returned positive",
                        "yielded",
                    )
                ),
                "blood culture positive",
                "blood culture is positive",
                "blood culture was positive",
                "blood culture grew",
                "blood culture yielded",
                "persistent bacteremia",
                "bacteria in the blood",
                "bacteria in the bloodstream",
                *("bc positive", "bcs positive", "bcx positive", "blood cultures pos", "bc pos", "bcx pos"),
                *(
                    "positive bcs",
                    "positive bcx",
                ),
            ),
            opposites=(
                "negative blood cultures",
                "blood cultures negative",
                "blood cultures are negative",
                "blood cultures were negative",
                "blood culture is negative",
                "blood culture was negative",
                "no growth on blood cultures",
                "sterile blood cultures",
                "blood cultures are sterile",
                "blood cultures were sterile",
                "blood cultures showed no growth",
                "blood cultures remained negative",
                "blood cultures without growth",
                "blood cultures with no growth",
                "blood cultures show no growth",
                *(
                    f"blood {culture} {grew} {nothing}"
                    for culture in ("culture", "cultures")
                    for grew in ("grew", "yielded", "growing")
                    for nothing in (
                        "nothing",
                        "no organism",
                        "no organisms",
                        "no bacteria",
                        "no growth",
                        "no pathogens",
                    )
                ),
                *("bc negative", "bcs negative", "bcx negative", "blood cultures ngtd", "bc ngtd", "bcs ngtd"),
                *("bcx ngtd", "bc no growth", "bcs no growth", "bcx no growth", "blood cultures no growth"),
                *("blood cultures: no growth", "bc ng", "no growth from blood cultures", "blood cultures clear"),
                *("bc ng at 48h", "bc sterile", "blood cultures no growth to date"),
                *("blood cultures no growth at 48h", "blood cultures no growth at 5 days"),
                "bld cx neg",
                "bld cx negative",
                "bc neg",
                "bcs neg",
                "bcx neg",
                "blood cultures neg",
                "no growth blood cultures",
                "bld cx no growth",
                "bld cx ngtd",
                "blood cx negative",
                "blood cx neg",
                "blood cx ng",
                "blood cultures x2 no growth",
                "blood cultures nil growth",
                "not bacteraemic",
                "blood cultures no growth 48h",
                "sputum + blood cultures no growth",
            ),
            excludes=tuple(
                f"blood {culture} {grew} {fungus}"
                for culture in ("culture", "cultures")
                for grew in ("grew", "yielded", "growing", "positive for", "were positive for")
                for fungus in ("candida", "c. albicans", "yeast", "fungi", "fungus", "cryptococcus")
            ),
            includes=(
                "bloodstream infection",
                "blood stream infection",
                "septicemia",
                "septicaemia",
                *("mssa bacteraemia", "mrsa bacteraemia", "e coli bacteraemia", "bc grew", "bcs grew"),
                *("bcx grew", "bc growing", "bcx growing", "bc e coli", "bcs e coli", "bc: e coli", "bc gnr"),
                *("bc gpc", "bc mssa", "bc mrsa", "bcx e coli", "bcx mssa", "bcx mrsa", "bsi"),
                *("gram negative bacteraemia", "clabsi"),
                "bld cx positive",
                "blood cultures positive",
                "blood cultures grew",
                "bld cx grew",
                "bld cultures positive",
                "pneumococcal bacteraemia",
                "pneumococcal bacteremia",
                "s pneumoniae bacteraemia",
                "blood culture pos",
                "bacteraemic",
                "pos blood cultures",
                "bcs pos",
                "bc flagged",
                "bcs flagged",
                "blood cultures flagged",
                "bc flagged positive",
                "bottles positive",
                "gpc in blood cultures",
                "gnr in blood cultures",
                "strep pneumo in blood",
                "2/2 s pneumoniae",
                "2/2 strep pneumo",
                "2/2 pneumococcus",
                "2/2 mssa",
                "2/2 mrsa",
                "2/2 gpc",
                "2/2 gnr",
                "2/2 e coli",
            ),
        ),
    ],
    multilobar_opacities: MultilobarOpacities,
    shock: Annotated[
        bool,
        Criterion(
            "shock",
            terms=("septic shock", "shock"),
            includes=(
                "requiring vasopressors",
                "on vasopressors",
                *("cardiogenic shock", "hypovolaemic shock", "in shock", "on norad", "on noradrenaline"),
                *("norad infusion", "on levophed", "on norepinephrine", "on metaraminol", "vasopressor support"),
                *("on pressors", "circulatory shock"),
                "noradrenaline 0.1",
                "noradrenaline 0.2",
                "noradrenaline 0.3",
                "noradrenaline 0.4",
                "noradrenaline 0.5",
                "norad 0.1",
                "norad 0.2",
                "norad 0.3",
                "norad 0.4",
                "norad 0.5",
                "needing noradrenaline",
                "needing norad",
                "requiring norad",
                "requiring noradrenaline",
                "requiring pressors",
                "clinically shocked",
                "shocked on arrival",
                "norad running",
                "noradrenaline running",
                "started noradrenaline",
                "started norad",
                "noradrenaline started",
                "norad started",
                "vasopressor dependent",
                "noradrenaline infusion",
                "on norad 0.1",
            ),
            opposites=(
                *("not shocked", "not in shock", "never shocked", "haemodynamically stable throughout"),
                "no pressors",
                "no vasopressors",
                "not on pressors",
                "not on vasopressors",
                "no norad",
                "no noradrenaline",
                "off pressors",
                "never needed pressors",
                "no shock",
                "bp not <100 at any stage",
                "never hypotensive",
                "no inotropes or pressors",
                "no inotropes/pressors",
                "no pressor requirement",
            ),
        ),
    ],
    severe_hypoxaemia: Annotated[
        bool,
        Criterion(
            "severe hypoxaemia, in the clinician's judgement",
            terms=(
                "severe hypoxemia",
                "severe hypoxaemia",
                "severely hypoxemic",
                "severely hypoxaemic",
                *(
                    f"{a} {b}"
                    for a in (
                        "profound",
                        "critical",
                        "extreme",
                        "life-threatening",
                        "marked",
                        "refractory",
                    )
                    for b in (
                        "hypoxemia",
                        "hypoxaemia",
                        "hypoxia",
                    )
                ),
                "severe hypoxia",
                "severely hypoxic",
                "profoundly hypoxic",
                "profoundly hypoxemic",
                "critically hypoxic",
                "severe oxygen desaturation",
                "severe desaturation",
                *("severe t1rf", "desperately hypoxic", "critically hypoxaemic", "severely desaturated"),
                *("severe hypoxic respiratory failure", "severe type 1 respiratory failure"),
            ),
            includes=(
                *(
                    f"{a} low {b}"
                    for a in (
                        "critically",
                        "dangerously",
                        "severely",
                        "extremely",
                    )
                    for b in (
                        "oxygen levels",
                        "blood oxygen levels",
                        "oxygen saturation",
                        "oxygen saturations",
                    )
                ),
                "oxygen levels are critically low",
                "p/f <100",
                "p/f < 100",
                "pf <100",
                "pf ratio <100",
                "p/f ratio <100",
                "profound hypoxia",
                "profound hypoxaemia",
                "profoundly hypoxaemic",
                "marked hypoxia",
                "markedly hypoxic",
                "refractory hypoxia",
                "refractory hypoxaemia",
                "severe type 1 rf",
                "hypoxic despite 15l",
                "hypoxic on 15l",
            ),
            wider=(
                "hypoxia",
                "hypoxemia",
                "hypoxaemia",
                "desaturation",
            ),
            opposites=(
                "well oxygenated",
                "oxygenating well",
                "normal oxygen levels",
                "normal oxygenation",
                "not hypoxic",
                "adequate oxygenation",
                "well-oxygenated",
                *("sats fine", "sats normal", "no hypoxia", "good sats", "sats ok on air", "sats normal on air"),
                *("sats fine on air", "normal sats"),
                "not hypoxaemic",
                "no hypoxaemia",
                "oxygenation good",
                "good oxygenation",
                "only mildly hypoxic",
                "mild hypoxia",
                "mild hypoxaemia",
                "mildly hypoxic",
                "not severely hypoxic",
                "gas exchange good",
                "no severe hypoxaemia",
                "no severe hypoxia",
            ),
        ),
    ],
    acute_renal_failure: AcuteRenalFailure,
    respiratory_distress_syndrome: RespiratoryDistressSyndrome,
) -> Result:
    """Risk of death within 28 days of adults with community-acquired pneumonia in intensive care."""
    items = (
        Item("COPD or immunocompromised", 1 if obstructive_lung_disease or immunocompromised else 0),
        Item("Age over 70", 1 if age > 70 else 0),
        Item("Bacteraemia", 1 if bacteraemia else 0),
        Item("Multilobar opacities", 1 if multilobar_opacities else 0),
        Item("Shock", 1 if shock else 0),
        Item("Severe hypoxaemia", 1 if severe_hypoxaemia else 0),
        Item("Acute renal failure", 1 if acute_renal_failure else 0),
        Item("Acute respiratory distress syndrome", 1 if respiratory_distress_syndrome else 0),
    )
    score = total(*items)
    group = upto(score, {2: "low risk", 3: "mild risk", 4: "high risk"}, over="very high risk")
    death = upto(score, {2: 3.6, 3: 13.0, 4: 43.0}, over=76.3)
    return Result(score, "points", group, items, (Risk("death", "28 days", death, RELLO_2009),))


#: Expected mortality by score; a patient cannot have 1 point.
_MULBSTA_DEATH = {
    0: 0.47,
    2: 0.87,
    3: 1.18,
    4: 1.60,
    5: 2.17,
    6: 2.92,
    7: 3.93,
    8: 5.27,
    9: 7.03,
    10: 9.33,
    11: 12.27,
    12: 15.99,
    13: 20.56,
    14: 26.03,
    15: 32.36,
    16: 39.42,
    17: 46.95,
    18: 54.61,
    19: 62.07,
    20: 68.99,
}


@calculator(
    title="MuLBSTA score for viral pneumonia",
    source=GUO_2019,
    conditions=("viral pneumonia",),
    outcome="death",
    setting="hospital",
    aliases=("MuLBSTA",),
)
def mulbsta(
    multilobar_opacities: MultilobarOpacities,
    lymphocyte_count: LymphocyteCount,
    bacterial_coinfection: Annotated[
        bool,
        Criterion(
            "bacteria found besides the virus, in sputum or blood culture",
            terms=(
                "bacterial coinfection",
                "bacterial co-infection",
                "bacterial superinfection",
                "coinfection",
                "co-infection with bacteria",
                "coinfection with bacteria",
                "co-infection",
            ),
            includes=(
                "secondary bacterial pneumonia",
                "secondary bacterial infection",
                "superimposed bacterial pneumonia",
                "superimposed bacterial infection",
                "bacterial super-infection",
                "bacterial pneumonia superimposed",
                "concurrent bacterial infection",
                "concomitant bacterial infection",
                "coexisting bacterial infection",
                *("sputum mssa", "sputum mrsa", "sputum s aureus", "sputum staph aureus"),
                *("sputum grew staph aureus", "sputum grew mssa", "sputum grew s. aureus", "sputum pneumococcus"),
                *("sputum strep pneumoniae", "sputum grew strep pneumoniae"),
                *("sputum grew streptococcus pneumoniae", "sputum grew haemophilus", "sputum haemophilus"),
                *("sputum pseudomonas", "sputum klebsiella", "sputum grew klebsiella", "sputum grew pseudomonas"),
                *("bal grew", "bal mssa", "urinary pneumococcal antigen positive"),
                *(
                    "pneumococcal antigen positive",
                    "pneumococcal ag +ve",
                ),
                *("superadded bacterial infection", "superadded bacterial pneumonia"),
                "bacterial superinfection with",
                *("co-infected with", "superadded staph", "secondary staph pneumonia"),
                "superadded pneumonia",
                "sputum grew s aureus",
                "sputum grew pneumococcus",
                "sputum: staph aureus",
                "sputum: s aureus",
                "sputum: mssa",
                "sputum: mrsa",
                "sputum h influenzae",
                "sputum: haemophilus",
                "sputum: pneumococcus",
                "sputum culture positive",
                "post-influenza staph",
                "staph aureus in sputum",
                "pneumococcus in sputum",
                "h influenzae in sputum",
                "klebsiella in sputum",
                "strep pneumo in sputum",
            ),
            wider=(
                "bacterial pneumonia",
                "bacterial infection",
            ),
            opposites=(
                *("sputum no growth", "sputum: no growth", "sputum culture negative", "sputum ngtd"),
                *("cultures all negative", "all cultures negative", "sputum and blood cultures negative"),
                *("sputum normal flora", "sputum: normal flora"),
                *("sputum oral flora only", "sputum commensals only", "sputum and bcs negative"),
                "sputum + blood cultures no growth",
                "sputum and blood cultures no growth",
                "sputum/blood cultures negative",
                "sputum + blood cultures negative",
                "cultures negative",
                "no bacterial coinfection",
                "no bacterial co-infection",
                "no coinfection",
                "no co-infection",
                "no bacterial superinfection",
                "no secondary bacterial infection",
                "cultures no growth 48h",
                "all cultures no growth",
                "sputum culture negative, blood cultures negative",
                "micro negative",
                "micro all negative",
                "bacterial cultures negative",
                "urinary antigens and cultures negative",
            ),
        ),
    ],
    smoking_status: Annotated[
        Literal["never", "former", "current"],
        Choice(
            "smoking of tobacco: never, formerly, now",
            {
                "never": (
                    "never smoker",
                    "never smoked",
                    "non-smoker",
                    "nonsmoker",
                    "non smoker",
                    "lifelong non-smoker",
                    "never a smoker",
                    "has never smoked",
                    "lifelong nonsmoker",
                    "no smoking history",
                    "no history of smoking",
                    "does not smoke and never has",
                    "has no smoking history",
                    "denies tobacco use",
                    "no tobacco use",
                    "no history of tobacco use",
                    "denies any smoking",
                    "denies smoking history",
                    "non-tobacco user",
                    "never used tobacco",
                    "lifetime non-smoker",
                    "lifetime nonsmoker",
                    "life-long nonsmoker",
                    "denies any history of smoking",
                    "denies a history of smoking",
                    "no tobacco history",
                    "has never been a smoker",
                    "has never used tobacco",
                ),
                "former": (
                    "former smoker",
                    "ex-smoker",
                    "prior smoker",
                    "previous smoker",
                    "past smoker",
                    "quit smoking",
                    "stopped smoking",
                    "gave up smoking",
                    "smoking but quit",
                    "history of smoking but quit",
                    "smoked in the past",
                    "used to smoke",
                    "quit tobacco",
                    "former tobacco user",
                    "formerly smoked",
                    "previously smoked",
                    "reformed smoker",
                    "history of smoking, quit",
                    "former smoking",
                    "no longer smokes",
                    "former heavy smoker",
                    "formerly a smoker",
                    "formerly smoking",
                    "past smoking history",
                    "former cigarette smoker",
                    "remote smoking history",
                    "has quit smoking",
                    "ceased smoking",
                ),
                "current": (
                    "current smoker",
                    "active smoker",
                    "smokes",
                    "currently smoking",
                    "continues to smoke",
                    "still smokes",
                    "ongoing smoker",
                    "ongoing tobacco use",
                    "currently smokes",
                    "active tobacco use",
                    "current tobacco use",
                    "current tobacco user",
                    "is a smoker",
                    "currently a smoker",
                    "heavy smoker",
                    "chronic smoker",
                    "daily smoker",
                    "smokes cigarettes",
                    "pack-a-day smoker",
                    "continues smoking",
                    "active smoking",
                    "ongoing smoking",
                    "male smoker",
                    "female smoker",
                    "chain smoker",
                    "current smoking",
                    "current heavy smoker",
                    "current cigarette smoker",
                    "who smokes",
                    "tobacco smoker",
                    "cigarette smoker",
                    "light smoker",
                    "smokes daily",
                    "still smoking",
                ),
            },
        ),
    ],
    hypertension: Hypertension,
    age: AdultAge,
) -> Result:
    """Risk of death within 90 days of adults in hospital with viral pneumonia.

    Derived before COVID-19.
    """
    items = (
        Item("Multilobar infiltrates", 5 if multilobar_opacities else 0),
        Item("Lymphocytes 0.8 ×10⁹/L or less", 4 if lymphocyte_count <= 0.8 else 0),
        Item("Bacterial coinfection", 4 if bacterial_coinfection else 0),
        Item("Smoking", {"never": 0, "former": 2, "current": 3}[smoking_status]),
        Item("Hypertension", 2 if hypertension else 0),
        Item("Age 60 or over", 2 if age >= 60 else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {11: "low risk (under 12)"}, over="high risk (12 or more)"),
        items,
        (Risk("death", "90 days", _MULBSTA_DEATH[int(score)], GUO_2019),),
    )


@calculator(
    title="qCSI (quick COVID-19 Severity Index)",
    source=HAIMOVICH_2020,
    conditions=("COVID-19",),
    ages=(18, 120),
    outcome="critical respiratory illness",
    setting="admission from the emergency department on 6 L/min of oxygen or less",
    aliases=("qCSI", "quick COVID-19 Severity Index"),
    confirmed="openEHR guideline model: all 8 cases agree",
)
def qcsi(respiratory_rate: RespiratoryRate, oxygen_saturation: OxygenSaturation, oxygen_flow: OxygenFlow) -> Result:
    """Risk of critical respiratory illness within 24 hours in adults admitted with COVID-19.

    Saturation is the lowest of the first 4 hours. Critical illness is high-flow or over 10 L/min of oxygen,
    ventilation,
    or death. From patients of spring 2020.
    """
    items = (
        Item("Respiratory rate", upto(respiratory_rate, {22: 0, 28: 1}, over=2)),
        Item("Oxygen saturation", upto(oxygen_saturation, {88: 5, 92: 2}, over=0)),
        Item("Oxygen flow", upto(oxygen_flow, {2: 0, 4: 4}, over=5)),
    )
    score = total(*items)
    group = upto(score, {3: "low risk", 6: "low-intermediate risk", 9: "high-intermediate risk"}, over="high risk")
    illness = upto(score, {3: 4, 6: 30, 9: 44}, over=57)
    return Result(
        score, "points", group, items, (Risk("critical respiratory illness", "24 hours", illness, HAIMOVICH_2020),)
    )


@calculator(
    title="PRIEST COVID-19 clinical severity score",
    source=GOODACRE_2021,
    conditions=("COVID-19",),
    outcome="death or organ support",
    setting="emergency department",
    aliases=("PRIEST score", "PRIEST"),
)
def priest_covid(
    sex: Sex,
    age: AgeFromSixteen,
    respiratory_rate: RespiratoryRate,
    oxygen_saturation: OxygenSaturation,
    heart_rate: HeartRate,
    systolic_pressure: SystolicPressure,
    temperature: Temperature,
    consciousness: Consciousness,
    on_oxygen: OnOxygen,
    ecog_performance: EcogPerformance,
) -> Result:
    """Risk of death or organ support within 30 days in people with suspected COVID-19 in the emergency department.

    From the first wave in the United Kingdom. Over 4 points an adverse outcome is to be expected; the score is
    sensitive
    and not specific.
    """
    items = (
        Item("Male sex", 1 if sex == "male" else 0),
        Item("Age", 0 if age < 50 else upto(age, {65: 2, 80: 3}, over=4)),
        Item("Respiratory rate", upto(respiratory_rate, {8: 3, 11: 1, 20: 0, 24: 2}, over=3)),
        Item("Oxygen saturation", upto(oxygen_saturation, {91: 3, 93: 2, 95: 1}, over=0)),
        Item("Heart rate", upto(heart_rate, {40: 3, 50: 1, 90: 0, 110: 1, 130: 2}, over=3)),
        Item("Systolic pressure", upto(systolic_pressure, {90: 3, 100: 2, 110: 1, 219: 0}, over=3)),
        Item("Temperature", upto(temperature, {35.0: 3, 36.0: 1, 38.0: 0, 39.0: 1}, over=2)),
        Item("Confused or not alert", 0 if consciousness == "alert" else 3),
        Item("Supplemental oxygen", 2 if on_oxygen else 0),
        Item("Performance status", int(ecog_performance)),
    )
    score = total(*items)
    adverse = upto(
        score,
        {
            1: (1, 1),
            3: (2, 2),
            4: (3, 3),
            5: (9, 9),
            6: (15, 15),
            7: (18, 18),
            8: (22, 22),
            9: (26, 26),
            10: (29, 29),
            11: (34, 34),
            12: (38, 38),
            13: (46, 46),
            14: (47, 47),
            15: (49, 49),
            16: (55, 55),
            25: (59, 88),
        },
        over=(99, 100),
    )
    band = upto(score, {4: "4 or less"}, over="adverse outcome predicted (over 4)")
    return Result(score, "points", band, items, (Risk("adverse outcome", "30 days", adverse, GOODACRE_2021),))
