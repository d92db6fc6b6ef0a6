"""Survival with extracorporeal membrane oxygenation for respiratory failure."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.biochemistry import Lactate
from ..vocabulary.blood_gas import ArterialCarbonDioxide, ArterialPh
from ..vocabulary.haematology import Platelets
from ..vocabulary.patient import AdultAge
from ..vocabulary.vital_signs import MeanPressure

SCHMIDT_2014 = Source(
    "Schmidt M, Bailey M, Sheldrake J, et al. Predicting survival after extracorporeal membrane oxygenation for severe "
    "acute respiratory failure. The Respiratory Extracorporeal Membrane Oxygenation Survival Prediction (RESP) score. "
    "Am J Respir Crit Care Med 2014;189(11):1374-1382",
    url="https://research.monash.edu/en/publications/predicting-survival-after-extracorporeal-membrane-oxygenation-for",
    where="abstract (the 12 variables); points, classes and survival",
    read="abstract",
    via="points, classes and survival from two independent public implementations that agree",
)
HILDER_2017 = Source(
    "Hilder M, Herbstreit F, Adamzik M, et al. Comparison of mortality prediction models in acute respiratory distress "
    "syndrome undergoing extracorporeal membrane oxygenation and development of a novel prediction score: the "
    "PREdiction "
    "of Survival on ECMO Therapy-Score (PRESET-Score). Crit Care 2017;21:301",
    doi="10.1186/s13054-017-1888-6",
    where="abstract (the five variables); points and mortality by class",
    read="abstract",
    via="points from a public calculator and the R package cliot, which agree; classes and mortality from the "
    "calculator alone",
)


@calculator(
    title="RESP score (Respiratory ECMO Survival Prediction)",
    source=SCHMIDT_2014,
    conditions=("respiratory ECMO",),
    ages=(18, 120),
    outcome="survival to discharge",
    setting="before extracorporeal membrane oxygenation",
    aliases=("RESP score", "RESP"),
)
def resp_ecmo(
    age: AdultAge,
    malignancy_transplant_hiv_or_cirrhosis: Annotated[
        bool,
        Criterion(
            "immunocompromised as this score counts it: any malignancy, solid organ transplant, HIV or cirrhosis",
            terms=(
                "immunocompromised",
                "immunosuppressed",
                "immunocompromise",
                "immune compromise",
                "immunosuppression",
                "immunocompromised status",
                "immune-compromised",
                "immunodeficient",
                "immunodeficiency",
                "compromised immune system",
                "weakened immune system",
                "immunosuppressed state",
            ),
            includes=(
                "malignancy",
                "cancer",
                "organ transplant",
                "hiv",
                "cirrhosis",
                "lymphoma",
                "leukemia",
                "leukaemia",
                "kidney transplant",
                "liver transplant",
                "heart transplant",
                "lung transplant",
                "myeloma",
                "aids",
                "renal transplant",
                "solid organ transplant",
                "cirrhotic",
                "metastatic disease",
                "organ transplantation",
                "stem cell transplant",
                "bone marrow transplant",
                "transplant recipient",
            ),
            opposites=(
                "immunocompetent",
                "immune competent",
                "immunologically competent",
            ),
            excludes=(
                "human immunodeficiency virus",
                "human immune deficiency virus",
                "cancer antigen",
            ),
        ),
    ],
    ventilated_before_ecmo: Annotated[
        float,
        Quantity(
            "h",
            0,
            5000,
            "time on mechanical ventilation before extracorporeal membrane oxygenation",
            {"d": 24},
            terms=(
                "mechanical ventilation for",
                "mechanically ventilated for",
                "ventilated for",
                "on mechanical ventilation for",
                "mechanical ventilation for the past",
                "ventilated for the past",
                "ventilated for over",
                "intubated for",
                "on the ventilator for",
                "on a ventilator for",
                "mechanical ventilation for over",
                "of mechanical ventilation",
                "of invasive mechanical ventilation",
                "of invasive ventilation",
                "ventilation before ecmo",
                "ventilated before ecmo",
                "ventilatory support for",
                "been ventilated for",
                "on the ventilator for over",
                "duration of mechanical ventilation",
                "ventilation for",
            ),
            spellings={"hours": "h", "hrs": "h", "days": "d", "day": "d"},
        ),
    ],
    respiratory_diagnosis: Annotated[
        Literal[
            "viral pneumonia",
            "bacterial pneumonia",
            "asthma",
            "trauma or burn",
            "aspiration pneumonitis",
            "other acute",
            "non-respiratory or chronic",
        ],
        Choice(
            "diagnosis that led to respiratory failure; the last state is a disease of another organ or a chronic one "
            "of "
            "the lungs",
            {
                "viral pneumonia": (
                    "viral pneumonia",
                    "influenza pneumonia",
                    "influenza",
                    "covid-19 pneumonia",
                    "rsv pneumonia",
                    "sars-cov-2 pneumonia",
                    "viral pneumonitis",
                    "h1n1 pneumonia",
                    "h1n1 influenza",
                    "covid-19 ards",
                    "covid pneumonia",
                    "viral ards",
                    "severe influenza",
                    "influenza a pneumonia",
                    "influenza b pneumonia",
                    "adenovirus pneumonia",
                    "respiratory syncytial virus pneumonia",
                    "varicella pneumonia",
                    "severe covid-19",
                    "covid-19 infection",
                    "covid-19 respiratory failure",
                    "covid-19-related ards",
                ),
                "bacterial pneumonia": (
                    "bacterial pneumonia",
                    "pneumococcal pneumonia",
                    "streptococcal pneumonia",
                    "legionella pneumonia",
                    "staphylococcal pneumonia",
                    "bacterial pneumonitis",
                    "mrsa pneumonia",
                    "bacterial lung infection",
                    "pneumonia due to streptococcus",
                    "legionnaires' disease",
                    "legionellosis",
                    "bacterial community-acquired pneumonia",
                ),
                "asthma": (
                    "status asthmaticus",
                    "severe asthma",
                    "asthma exacerbation",
                    "asthma",
                    "acute severe asthma",
                    "near-fatal asthma",
                    "severe asthma attack",
                    "asthma attack",
                    "acute asthma",
                ),
                "trauma or burn": (
                    "trauma",
                    "burn",
                    "burns",
                    "polytrauma",
                    "burn injury",
                    "burn injuries",
                    "chest trauma",
                    "severe burns",
                    "inhalation injury",
                    "smoke inhalation",
                    "pulmonary contusion",
                ),
                "aspiration pneumonitis": (
                    "aspiration pneumonitis",
                    "aspiration pneumonia",
                    "aspiration",
                    "aspiration of gastric contents",
                    "aspirated gastric contents",
                    "aspiration event",
                    "chemical pneumonitis",
                ),
                "other acute": (
                    "other acute respiratory diagnosis",
                    "acute respiratory diagnosis",
                    "acute respiratory condition",
                    "other acute respiratory condition",
                    *(
                        f"{a} acute respiratory {b}"
                        for a in (
                            "non-specific",
                            "nonspecific",
                            "non-specified",
                            "unspecified",
                            "other",
                        )
                        for b in (
                            "condition",
                            "diagnosis",
                            "illness",
                            "disease",
                        )
                    ),
                    *(
                        f"{a} respiratory {b}"
                        for a in (
                            "non-specified",
                            "unspecified",
                            "non-specific",
                        )
                        for b in (
                            "condition",
                            "diagnosis",
                        )
                    ),
                    "other acute respiratory illness",
                ),
                "non-respiratory or chronic": (
                    "chronic respiratory diagnosis",
                    "non-respiratory diagnosis",
                    "chronic respiratory problems",
                    "nonrespiratory diagnosis",
                    "chronic respiratory condition",
                    "chronic respiratory failure",
                    "non-respiratory condition",
                    "non-respiratory illness",
                    "nonrespiratory condition",
                    "chronic respiratory disease",
                    "chronic lung disease",
                ),
            },
        ),
    ],
    central_nervous_dysfunction: Annotated[
        bool,
        Criterion(
            "neurotrauma, stroke, encephalopathy, cerebral embolism, seizure or epilepsy",
            terms=(
                "central nervous system dysfunction",
                "cns dysfunction",
                "central nervous system disorder",
                "cns disorder",
                "neurological dysfunction",
                "cns impairment",
                "central nervous system impairment",
                "central nervous system disease",
            ),
            includes=(
                "stroke",
                "encephalopathy",
                "epilepsy",
                "seizure",
                "seizures",
                "cerebral embolism",
                "neurotrauma",
                "cerebral hemorrhage",
                "cerebral haemorrhage",
                "intracranial hemorrhage",
                "intracranial haemorrhage",
                "status epilepticus",
                "traumatic brain injury",
                "seizure disorder",
                "intracerebral hemorrhage",
                "subarachnoid hemorrhage",
                "subdural hematoma",
                "cerebral infarction",
                "hypoxic brain injury",
                "anoxic brain injury",
                "hypoxic-ischemic encephalopathy",
                "brain hemorrhage",
                "cerebral infarct",
            ),
        ),
    ],
    infection_outside_lungs: Annotated[
        bool,
        Criterion(
            "acute infection besides that of the lungs, by any germ",
            terms=(
                "nonpulmonary infection",
                "non-pulmonary infection",
                "extrapulmonary infection",
                "nonpulmonary infections",
                "non-pulmonary infections",
                "infection outside the lungs",
                "infection outside of the lungs",
                "acute associated infection",
                "associated nonpulmonary infection",
                "extra-pulmonary infection",
            ),
            includes=(
                "urinary tract infection",
                "bloodstream infection",
                "intra-abdominal infection",
                "kidney infection",
                "pyelonephritis",
                "peritonitis",
                "cellulitis",
                "endocarditis",
                "uti",
                "soft tissue infection",
                "bacteremia",
                "meningitis",
                "osteomyelitis",
                "abscess",
                "cholangitis",
                "necrotizing fasciitis",
                "wound infection",
                "septic arthritis",
                "associated bacterial infection",
                "skin infection",
                "cholecystitis",
                "catheter-related infection",
                "catheter-associated infection",
                "fungemia",
                "candidemia",
            ),
        ),
    ],
    neuromuscular_blockade: Annotated[
        bool,
        Criterion(
            "neuromuscular blocking agent before extracorporeal membrane oxygenation",
            terms=(
                "neuromuscular blockade",
                "neuromuscular blockers",
                "neuromuscular blocking agents",
                "paralyzed",
                "neuromuscular blocker",
                "neuromuscular blocking agent",
                "neuromuscular blocking drugs",
                "paralytics",
                "chemical paralysis",
                "chemically paralyzed",
                "pharmacologic paralysis",
                "paralytic agent",
                "neuromuscular blocker infusion",
                "neuromuscular paralysis",
                "paralytic infusion",
                "therapeutic paralysis",
                "neuromuscular block",
            ),
            includes=("cisatracurium", "rocuronium", "vecuronium", "atracurium", "nimbex", "pancuronium"),
        ),
    ],
    inhaled_nitric_oxide: Annotated[
        bool,
        Criterion(
            "inhaled nitric oxide before extracorporeal membrane oxygenation",
            terms=(
                "nitric oxide",
                "inhaled nitric oxide",
                "ino",
                "inhaled no",
                "nitric oxide therapy",
                "nitric oxide inhalation",
                "inhaled nitric",
                "nitric oxide treatment",
                "inhalational nitric oxide",
            ),
            includes=("inhaled pulmonary vasodilator",),
        ),
    ],
    bicarbonate_infusion: Annotated[
        bool,
        Criterion(
            "bicarbonate infusion before extracorporeal membrane oxygenation",
            terms=(
                "bicarbonate infusion",
                "bicarbonate drip",
                "sodium bicarbonate infusion",
                "bicarbonate infusions",
                "bicarb infusion",
                "bicarb drip",
                "bicarbonate therapy",
                "bicarbonate administration",
                "intravenous bicarbonate",
                "iv bicarbonate",
                "bicarbonate given",
                "bicarbonate treatment",
                "infusion of bicarbonate",
                "bicarbonate infused",
                "sodium bicarbonate drip",
            ),
        ),
    ],
    arrest_before_ecmo: Annotated[
        bool,
        Criterion(
            "cardiac arrest before extracorporeal membrane oxygenation",
            terms=(
                "cardiac arrest",
                "cardiopulmonary arrest",
                "cardiorespiratory arrest",
                "arrested before ecmo",
                "heart stopped",
            ),
            includes=(
                "asystole",
                "pulseless electrical activity",
                "pea arrest",
                "cardiopulmonary resuscitation",
                "cpr",
                "ventricular fibrillation arrest",
                "ecpr",
                "extracorporeal cardiopulmonary resuscitation",
                "return of spontaneous circulation",
            ),
        ),
    ],
    arterial_carbon_dioxide: ArterialCarbonDioxide,
    peak_inspiratory_pressure: Annotated[
        float,
        Quantity(
            "cm[H2O]",
            0,
            120,
            "peak inspiratory pressure of the ventilator",
            {"kPa": 10.19716},
            terms=(
                "peak inspiratory pressure",
                "peak airway pressure",
                "pip",
                "peak inspiratory airway pressure",
                "peak ventilator pressure",
                "ppeak",
                "peak inspiratory pressures",
                "peak inspiratory pressure (pip)",
                "pip of",
                "maximum inspiratory airway pressure",
            ),
            spellings={"cmh2o": "cm[H2O]", "cm h2o": "cm[H2O]", "cm h₂o": "cm[H2O]"},
        ),
    ],
) -> Result:
    """Survival to discharge of adults given extracorporeal membrane oxygenation for acute respiratory failure.

    Not to decide on treatment of one patient by itself. In COVID-19 it told survivors from others poorly.
    """
    items = (
        Item("Age", below(age, {50: 0, 60: -2}, otherwise=-3)),
        Item("Immunocompromised", -2 if malignancy_transplant_hiv_or_cirrhosis else 0),
        Item("Ventilated before", 3 if ventilated_before_ecmo < 48 else upto(ventilated_before_ecmo, {168: 1}, over=0)),
        Item(
            "Diagnosis",
            {
                "viral pneumonia": 3,
                "bacterial pneumonia": 3,
                "asthma": 11,
                "trauma or burn": 3,
                "aspiration pneumonitis": 5,
                "other acute": 1,
                "non-respiratory or chronic": 0,
            }[respiratory_diagnosis],
        ),
        Item("Central nervous system dysfunction", -7 if central_nervous_dysfunction else 0),
        Item("Acute infection outside the lungs", -3 if infection_outside_lungs else 0),
        Item("Neuromuscular blockade", 1 if neuromuscular_blockade else 0),
        Item("Nitric oxide", -1 if inhaled_nitric_oxide else 0),
        Item("Bicarbonate infusion", -2 if bicarbonate_infusion else 0),
        Item("Cardiac arrest", -2 if arrest_before_ecmo else 0),
        Item("PaCO₂ 75 mmHg or over", -1 if arterial_carbon_dioxide >= 75 else 0),
        Item("Peak inspiratory pressure 42 cmH₂O or over", -1 if peak_inspiratory_pressure >= 42 else 0),
    )
    score = total(*items)
    risk_class = upto(score, {-6: "class V", -2: "class IV", 2: "class III", 5: "class II"}, over="class I")
    survival = upto(score, {-6: 18, -2: 33, 2: 57, 5: 76}, over=92)
    return Result(score, "points", risk_class, items, (Risk("survival", "in hospital", survival, SCHMIDT_2014),))


@calculator(
    title="PRESET score (PREdiction of Survival on ECMO Therapy)",
    source=HILDER_2017,
    conditions=("respiratory ECMO",),
    ages=(18, 120),
    outcome="death in intensive care",
    setting="acute respiratory distress syndrome, before venovenous ECMO",
    aliases=("PRESET score", "PRESET"),
)
def preset_ecmo(
    mean_pressure: MeanPressure,
    lactate: Lactate,
    arterial_ph: ArterialPh,
    platelets: Platelets,
    days_in_hospital_before_ecmo: Annotated[
        float,
        Quantity(
            "d",
            0,
            365,
            "days in hospital before extracorporeal membrane oxygenation",
            terms=(
                "hospital days",
                "days in hospital",
                "days of hospitalization",
                "hospitalized for",
                "been in the hospital for",
                "been in hospital for",
                "been hospitalized for",
                "been hospitalised for",
                "been in the hospital for the past",
                "been in the hospital for over",
                "hospitalized for the past",
                "hospitalised for the past",
                "under intensive care for the past",
                "been in the icu for",
                "been in the icu for the past",
                "hospital days before ecmo",
                "days of hospitalization before ecmo",
                "in the hospital prior",
                "in the hospital before",
                "in hospital before",
                "in hospital prior",
                "of hospitalization",
                "in the hospital",
                "hospital stay of",
                "after a hospital stay of",
                "days of hospital stay",
                "been in the hospital",
                "in-hospital days",
                "was in hospital",
                "was in the hospital",
                "been in hospital",
                "inpatient for",
                "in the hospital for",
                "in hospital for",
                "days hospitalized",
            ),
            spellings={"days": "d", "day": "d"},
        ),
    ],
) -> Result:
    """Risk of death in intensive care of adults with respiratory distress syndrome put on venovenous ECMO.

    From one centre with 108 patients, on whose own later patients it did better than elsewhere.
    """
    items = (
        Item("Mean arterial pressure", upto(mean_pressure, {70: 4, 80: 3, 90: 2, 100: 1}, over=0)),
        Item("Lactate", upto(lactate, {1.5: 0, 3.0: 1, 6.0: 2, 10.0: 3}, over=4)),
        Item("Arterial pH", upto(arterial_ph, {7.1: 3, 7.2: 2, 7.3: 1}, over=0)),
        Item("Platelets", upto(platelets, {100: 2, 200: 1}, over=0)),
        Item("Days in hospital before", upto(days_in_hospital_before_ecmo, {2: 0, 7: 1}, over=2)),
    )
    score = total(*items)
    risk_class = upto(score, {5: "class I", 9: "class II"}, over="class III")
    death = upto(score, {5: 26, 9: 68}, over=93)
    return Result(score, "points", risk_class, items, (Risk("death", "in intensive care", death, HILDER_2017),))
