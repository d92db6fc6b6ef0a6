"""Transthyretin amyloid cardiomyopathy and pulmonary arterial hypertension: stages and outlook."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.biochemistry import Egfr
from ..vocabulary.events import HOSPITAL_STAYS
from ..vocabulary.heart import Bnp, NtProbnp, NyhaClass, RightAtrialPressure, TroponinT
from ..vocabulary.patient import AdultAge, Sex
from ..vocabulary.respiratory import DiffusingCapacityPercent, SixMinuteWalk
from ..vocabulary.vital_signs import HeartRate, SystolicPressure

GROGAN_2016 = Source(
    "Grogan M, Scott CG, Kyle RA, et al. J Am Coll Cardiol 2016;68(10):1014-1020",
    url="https://mayoclinic.elsevierpure.com/en/publications/natural-history-of-wild-type-transthyretin-cardiac-amyloidosis-an",
    where="abstract: limits, stages and survival",
    read="abstract",
)
GILLMORE_2018 = Source(
    "Gillmore JD, Damy T, Fontana M, et al. Eur Heart J 2018;39(30):2799-2806",
    doi="10.1093/eurheartj/ehx589",
    where="abstract: limits, stages and median survival",
    read="abstract",
)
BENZA_2019 = Source(
    "Benza RL, Gomberg-Maitland M, Elliott CG, et al. Chest 2019;156(2):323-337",
    doi="10.1016/j.chest.2019.02.004",
    where="points of the variables and the three groups; survival by group stands in an online form only",
    read="secondary",
    via="Eur Respir Rev table comparing ESC/ERS and REVEAL 2.0 (points); the abstract was read",
)


@calculator(
    title="Grogan (Mayo) stage of transthyretin amyloid cardiomyopathy",
    source=GROGAN_2016,
    conditions=("transthyretin amyloid cardiomyopathy",),
    outcome="survival",
    aliases=("Mayo ATTR staging", "Grogan staging"),
)
def grogan_attr_stage(nt_probnp: NtProbnp, troponin_t: TroponinT) -> Result:
    """Outlook of wild-type transthyretin amyloid cardiomyopathy from NT-proBNP and troponin T.

    Made with a conventional assay of troponin T; the limit of 0.05 ng/mL is 50 ng/L here. Made before treatments that
    slow the disease.
    """
    items = (
        Item("NT-proBNP over 3,000 pg/mL", 1 if nt_probnp > 3000 else 0),
        Item("Troponin T over 0.05 ng/mL", 1 if troponin_t > 50 else 0),
    )
    count = total(*items)
    return Result(
        upto(count, {0: "stage I", 1: "stage II"}, over="stage III"),
        "",
        "",
        items,
        (Risk("survival", "4 years", upto(count, {0: 57, 1: 42}, over=18), GROGAN_2016),),
    )


@calculator(
    title="Gillmore (NAC) stage of transthyretin amyloid cardiomyopathy",
    source=GILLMORE_2018,
    conditions=("transthyretin amyloid cardiomyopathy",),
    outcome="survival",
    aliases=("NAC ATTR staging", "Gillmore staging", "UK ATTR stage"),
)
def gillmore_attr_stage(nt_probnp: NtProbnp, egfr: Egfr) -> Result:
    """Outlook of transthyretin amyloid cardiomyopathy, wild-type or hereditary, from NT-proBNP and kidney function.

    The band gives the median survival of the cohort, seen before treatments that slow the disease were in use.
    """
    items = (
        Item("NT-proBNP over 3,000 pg/mL", 1 if nt_probnp > 3000 else 0),
        Item("eGFR under 45 mL/min/1.73 m²", 1 if egfr < 45 else 0),
    )
    count = total(*items)
    return Result(
        upto(count, {0: "stage I", 1: "stage II"}, over="stage III"),
        "",
        upto(
            count,
            {0: "median survival 69.2 months", 1: "median survival 46.7 months"},
            over="median survival 24.1 months",
        ),
        items,
    )


@calculator(
    title="REVEAL 2.0 risk score",
    source=BENZA_2019,
    conditions=("pulmonary arterial hypertension",),
    outcome="survival",
    aliases=("REVEAL 2.0", "REVEAL risk score", "REVEAL registry risk score"),
    disputed="secondary sources differ on two points: heritable disease 2 (here) or 1, portopulmonary 3 (here) or 2",
)
def reveal_2(
    hypertension_cause: Annotated[
        Literal["connective tissue disease", "portopulmonary", "heritable", "other"],
        Choice(
            "cause of the pulmonary arterial hypertension",
            {
                "connective tissue disease": (
                    "connective tissue disease",
                    "scleroderma",
                    "systemic sclerosis",
                    "lupus",
                    "mixed connective tissue disease",
                    "connective tissue disease-associated",
                    "ctd-pah",
                    "ctd-associated pah",
                    "pah-ctd",
                    "pah associated with connective tissue disease",
                    "pah-connective tissue disease",
                    "sle",
                    "systemic lupus erythematosus",
                    "crest syndrome",
                    "limited scleroderma",
                    "limited cutaneous systemic sclerosis",
                    "diffuse scleroderma",
                    "mctd",
                    "scleroderma-associated pah",
                    "sjogren syndrome",
                    "dermatomyositis",
                    "polymyositis",
                    *("ssc-pah", "lcssc-pah", "lcssc", "dcssc", "dcssc-pah", "scleroderma pah", "sle-pah"),
                    *(
                        "limited ssc",
                        "diffuse ssc",
                        "pah-ssc",
                        "systemic sclerosis-associated pah",
                    ),
                    *("mctd-pah", "sjogrens", "lcssc-associated pah", "ctd-associated"),
                ),
                "portopulmonary": (
                    "portopulmonary hypertension",
                    "portopulmonary",
                    "pophh",
                    "popah",
                    "pah due to portal hypertension",
                    "pah associated with portal hypertension",
                    "portal hypertension-associated pah",
                    "porto-pulmonary hypertension",
                    "pah associated with liver disease",
                    "associated pah-portopulmonary",
                    *("portopulm", "po-pah", "portal htn-associated pah", "portopulmonary pah"),
                    *(
                        "pah due to cirrhosis",
                        "porto-pulm",
                    ),
                ),
                "heritable": (
                    "heritable",
                    "familial",
                    "hereditary pulmonary arterial hypertension",
                    "bmpr2",
                    "heritable pah",
                    "hereditary pah",
                    "familial pah",
                    "familial pulmonary arterial hypertension",
                    "hpah",
                    "fpah",
                    "bmpr2 mutation",
                    "heritable pulmonary arterial hypertension",
                    "genetic pah",
                    "inherited pah",
                    *("bmpr2 +ve", "bmpr2 carrier", "bmpr2 mutation carrier", "hpah (bmpr2)", "familial ph"),
                ),
                "other": (
                    "idiopathic pulmonary arterial hypertension",
                    "idiopathic pah",
                    "ipah",
                    "idiopathic pulmonary hypertension",
                    "primary pulmonary hypertension",
                    "drug-induced pah",
                    "toxin-induced pah",
                    "drug and toxin-induced pah",
                    "anorexigen-induced pah",
                    "hiv-associated pah",
                    "congenital heart disease-associated pah",
                    "pah associated with congenital heart disease",
                    "subgroup other",
                    'subgroup "other"',
                    "subgroup: other",
                    "idiopathic pulmonary arterial hypertension (ipah",
                    "eisenmenger syndrome",
                    "methamphetamine-associated pah",
                    *("chd-pah", "pah-chd", "hiv-pah", "anorexigen pah", "eisenmenger", "dasatinib-induced pah"),
                    *("methamphetamine pah", "meth-pah", "simple shunt pah", "schistosomal pah", "pvod"),
                ),
            },
        ),
    ],
    age: AdultAge,
    sex: Sex,
    egfr: Egfr,
    nyha_class: NyhaClass,
    systolic_pressure: SystolicPressure,
    heart_rate: HeartRate,
    admission_within_six_months: Annotated[
        bool,
        Criterion(
            "admitted to hospital for any reason within the last 6 months",
            timed=HOSPITAL_STAYS,
            terms=(
                "hospitalized within 6 months",
                "hospitalised within 6 months",
                "recent hospitalization",
                "recently hospitalized",
                "recent hospital admission",
                "recent admission",
                "hospitalization within 6 months",
                "hospitalization within the last 6 months",
                "hospitalization within the past 6 months",
                "hospitalizations in the last 6 months",
                "hospitalizations in the past 6 months",
                "hospitalized within the last 6 months",
                "hospitalized within the past 6 months",
                "hospitalized in the last 6 months",
                "hospitalized in the past 6 months",
                "admitted in the last 6 months",
                "admitted within the last 6 months",
                "admitted to hospital in the last 6 months",
                "admitted to hospital in the past six months",
                "hospitalized in the last six months",
                "hospitalized in the past six months",
                "hospitalized within the past six months",
                "hospitalized within the last six months",
                "hospitalizations in the past six months",
                "hospitalizations within the last six months",
                "hospitalizations within the past six months",
                "hospital admission in the last 6 months",
                "hospital admission within 6 months",
                "hospital admissions in the past 6 months",
                "admissions in the past 6 months",
                "admissions in the last 6 months",
                "all-cause hospitalization within 6 months",
                "all-cause hospitalizations",
                *("admitted 1 month ago", "admitted 2 months ago", "admitted 3 months ago"),
                *("admitted 4 months ago", "admitted 5 months ago", "admitted last month", "admitted last week"),
                *("admitted recently", "recently admitted", "in hospital last month", "in hospital 2 months ago"),
                *("in hospital 3 months ago", "in hospital 4 months ago", "adm 1/12 ago", "adm 2/12 ago"),
                *("adm 3/12 ago", "adm 4/12 ago", "adm 5/12 ago", "admission 1/12 ago", "admission 2/12 ago"),
                *("admission 3/12 ago", "admission 4/12 ago", "admission 5/12 ago", "admitted 1/12 ago"),
                *("admitted 2/12 ago", "admitted 3/12 ago", "admitted 4/12 ago", "admitted 5/12 ago"),
                *("discharged 1/12 ago", "discharged 2/12 ago", "discharged 3/12 ago", "discharged 4/12 ago"),
                *("discharged 5/12 ago", "admission in last 6/12", "admission in past 6/12"),
                *("admissions past 6/12", "admissions last 6/12", "adm in last 6/12"),
                *("admissions in last 6 months", "admissions past 6 months", "admitted in the past 6 months"),
                *("inpatient 2 months ago", "inpatient last month"),
            ),
            includes=(
                *(
                    f"hospitalized {a}"
                    for a in (
                        "last month",
                        "two months ago",
                        "three months ago",
                        "four months ago",
                        "five months ago",
                        "2 months ago",
                        "3 months ago",
                        "4 months ago",
                        "5 months ago",
                        "a month ago",
                        "recently",
                        "last week",
                        "two weeks ago",
                    )
                ),
                "discharged from hospital last week",
                "discharged from hospital last month",
                "discharged from hospital two weeks ago",
                "discharged from hospital two months ago",
                "discharged from hospital three months ago",
                "multiple recent hospitalizations",
                "inpatient 4/12 ago",
                "inpatient 3/12 ago",
                "inpatient 2/12 ago",
                "inpatient 5/12 ago",
                "hospitalised 3/12 ago",
            ),
            wider=(
                "previous hospitalizations",
                "prior hospitalizations",
                "history of hospitalizations",
            ),
            opposites=(
                "no hospitalizations",
                "no hospital admissions",
                "denies hospitalizations",
                "denies any hospitalizations",
                *("no admissions in last 6/12", "no admissions last 6/12"),
                "no admissions past 6/12",
                "no admissions since",
                "no admissions this year",
                "no admissions in last year",
                "no recent admissions",
                "never admitted",
                "no admissions in last 6 months",
                "no hospitalisations",
            ),
        ),
    ],
    six_minute_walk: SixMinuteWalk,
    bnp: Bnp,
    pericardial_effusion: Annotated[
        bool,
        Criterion(
            "pericardial effusion on echocardiography",
            terms=(
                "pericardial effusion",
                "effusion in the pericardium",
                "effusion around the heart",
                "fluid around the heart",
                *(
                    "pericardial eff",
                    "global effusion on echo",
                ),
            ),
            includes=(
                "cardiac tamponade",
                "pericardial tamponade",
                "haemopericardium",
                "hemopericardium",
                "small effusion posteriorly",
                "posterior effusion on echo",
                "trivial pericardial effusion",
                "small pericardial effusion",
                "rim of pericardial effusion",
            ),
            opposites=(
                *("no pericardial fluid", "no effusion on echo", "no pericardial collection"),
                *("no pericardial eff", "echo no effusion", "dry pericardium"),
                "pericardium dry",
                "no pericardial effusion",
                "no peff",
                "no pe effusion",
            ),
        ),
    ],
    diffusing_capacity_percent: DiffusingCapacityPercent,
    right_atrial_pressure: RightAtrialPressure,
    pulmonary_vascular_resistance: Annotated[
        float,
        Quantity(
            "[wood'U]",
            0.1,
            60,
            "pulmonary vascular resistance",
            {"dyn.s.cm-5": 1 / 79.9932},
            terms=(
                "pulmonary vascular resistance",
                "pvr",
                "pulmonary resistance",
                "pulmonary vascular resistance (pvr",
            ),
            spellings={
                "wood units": "[wood'U]",
                "wood unit": "[wood'U]",
                "wu": "[wood'U]",
                "woods": "[wood'U]",
                "wood's units": "[wood'U]",
            },
        ),
    ],
) -> Result:
    """Risk of death within a year of adults with pulmonary arterial hypertension (WHO group 1).

    This takes BNP; with NT-proBNP the publication sets the limits at 300 pg/mL (for 50) and 1,100 pg/mL (for 800). The
    right atrial pressure is one taken within the last year. Renal insufficiency is an eGFR under 60.
    """
    items = (
        Item("Constant", 6),
        Item(
            "Cause",
            3
            if hypertension_cause == "portopulmonary"
            else 2
            if hypertension_cause == "heritable"
            else 1
            if hypertension_cause == "connective tissue disease"
            else 0,
        ),
        Item("Man over 60", 2 if sex == "male" and age > 60 else 0),
        Item("eGFR under 60", 1 if egfr < 60 else 0),
        Item(
            "Functional class",
            -1 if nyha_class == "I" else 0 if nyha_class == "II" else 1 if nyha_class == "III" else 2,
        ),
        Item("Systolic pressure under 110 mmHg", 1 if systolic_pressure < 110 else 0),
        Item("Heart rate over 96/min", 1 if heart_rate > 96 else 0),
        Item("Admission within 6 months", 1 if admission_within_six_months else 0),
        Item("6-minute walk", below(six_minute_walk, {165: 1, 320: 0, 440: -1}, otherwise=-2)),
        Item("BNP", below(bnp, {50: -2, 200: 0, 800: 1}, otherwise=2)),
        Item("Pericardial effusion", 1 if pericardial_effusion else 0),
        Item("DLCO under 40 %", 1 if diffusing_capacity_percent < 40 else 0),
        Item("Right atrial pressure over 20 mmHg", 1 if right_atrial_pressure > 20 else 0),
        Item("Vascular resistance under 5 Wood units", -1 if pulmonary_vascular_resistance < 5 else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {6: "low risk", 8: "intermediate risk"}, over="high risk"),
        items,
        (Risk("survival", "1 year", upto(score, {6: (94, 100), 8: (70, 94)}, over=(0, 70)), BENZA_2019),),
    )
