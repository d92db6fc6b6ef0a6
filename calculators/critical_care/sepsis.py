"""Inflammatory response and organ dysfunction, as sepsis definitions count them."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Criterion, Quantity
from ..vocabulary.biochemistry import Bilirubin, Creatinine
from ..vocabulary.blood_gas import ArterialCarbonDioxide, ArterialOxygen, InspiredOxygen
from ..vocabulary.haematology import BandForms, Platelets, WhiteCellCount
from ..vocabulary.renal import UrineOutput
from ..vocabulary.respiratory import RespiratorySupport
from ..vocabulary.vital_signs import (
    GlasgowComaScale,
    HeartRate,
    MeanPressure,
    OxygenSaturation,
    RespiratoryRate,
    SystolicPressure,
    Temperature,
)
from ..vocabulary.wards import NO_VASOACTIVES, ONLY_NORADRENALINE

BONE_1992 = Source(
    "Bone RC, Balk RA, Cerra FB, et al. Definitions for sepsis and organ failure and guidelines for the use of "
    "innovative therapies in sepsis. Chest 1992;101(6):1644-1655",
    doi="10.1378/chest.101.6.1644",
    pmid="1303622",
    where="definition of SIRS",
    read="abstract",
    via="the criteria as reproduced in West J Emerg Med 2017;18 (PMC5576633), table 1, and BMC Infect Dis 2014;14:155, "
    "table 2",
)
CHURPEK_2015 = Source(
    "Churpek MM, Zadravecz FJ, Winslow C, Howell MD, Edelson DP. Incidence and prognostic value of the systemic "
    "inflammatory response syndrome and organ dysfunctions in ward patients. Am J Respir Crit Care Med "
    "2015;192(8):958-964",
    doi="10.1164/rccm.201502-0275OC",
    pmid="26158402",
    where="abstract: 269,951 ward patients, with or without infection, at admission to the ward",
    read="abstract",
)
SINGER_2016 = Source(
    "Singer M, Deutschman CS, Seymour CW, et al. The Third International Consensus Definitions for Sepsis and Septic "
    "Shock (Sepsis-3). JAMA 2016;315(8):801-810",
    doi="10.1001/jama.2016.0287",
    where="qSOFA criteria; definition of sepsis by a rise in SOFA",
    read="abstract",
    via="Brundage Group and CMAJ 2018;190:E1058 for the three qSOFA criteria",
)
VINCENT_1996 = Source(
    "Vincent JL, Moreno R, Takala J, et al. The SOFA (Sepsis-related Organ Failure Assessment) score to describe organ "
    "dysfunction/failure. Intensive Care Med 1996;22(7):707-710",
    doi="10.1007/BF01709751",
    where="the SOFA table",
    read="secondary",
    via="the table as reproduced in the Sepsis-3 paper (PMC4968574, table 1, both units), an intensive care teaching "
    "sheet (mg/dL) and the handbook AcuteMed 5, table 35.6 (SI units), which agree",
)
GRISSOM_2010 = Source(
    "Grissom CK, Brown SM, Kuttler KG, et al. A modified Sequential Organ Failure Assessment score for critical care "
    "triage. Disaster Med Public Health Prep 2010;4(4):277-284",
    url="https://www.medicalalgorithms.com/modified-sequential-organ-failure-assessment-msofa-of-grissom-et-al",
    where="the MSOFA table; mortality by the score of the first day",
    read="secondary",
    via="medicalalgorithms.com, which gives 4.5 % for the lowest group; a public calculator gives 4 %",
)
ABDULLAH_2021 = Source(
    "Abdullah SMOB, Sørensen RH, Nielsen FE. Prognostic accuracy of SOFA, qSOFA, and SIRS for mortality among "
    "emergency department patients with infections. Infect Drug Resist 2021;14:2763-2775",
    doi="10.2147/IDR.S304952",
    where="abstract: 2,045 adults with infection in a Danish emergency department",
    read="abstract",
)

AlteredMentation = Annotated[
    bool,
    Criterion(
        "altered mentation now: a Glasgow Coma Scale below 15",
        defined_by="glasgow_coma_scale < 15",
        terms=(
            "altered mentation",
            "altered mental status",
            "altered mental state",
            "altered level of consciousness",
            "reduced level of consciousness",
            "decreased level of consciousness",
            "gcs below 15",
            "gcs <15",
            "gcs < 15",
        ),
        includes=(
            "confused",
            "confusion",
            "disoriented",
            "disorientated",
            "drowsy",
            "lethargic",
            "obtunded",
            "delirious",
            "delirium",
            "unresponsive",
            "unconscious",
            "comatose",
            *(f"gcs {points}" for points in range(3, 15)),
            *(f"gcs of {points}" for points in range(3, 15)),
            *(
                f"{a} {b} {c}"
                for a in (
                    "glasgow coma scale",
                    "glasgow coma scale score",
                    "gcs score",
                    "glasgow coma score",
                )
                for b in (
                    "of",
                    "is",
                    "was",
                )
                for c in (
                    "3",
                    "4",
                    "5",
                    "6",
                    "7",
                    "8",
                    "9",
                    "10",
                    "11",
                    "12",
                    "13",
                    "14",
                )
            ),
            *(
                f"glasgow coma scale {a}"
                for a in (
                    "3",
                    "4",
                    "5",
                    "6",
                    "7",
                    "8",
                    "9",
                    "10",
                    "11",
                    "12",
                    "13",
                    "14",
                )
            ),
            *(
                f"gcs is {a}"
                for a in (
                    "3",
                    "4",
                    "5",
                    "6",
                    "7",
                    "8",
                    "9",
                    "10",
                    "11",
                    "12",
                    "13",
                    "14",
                )
            ),
            *(
                f"gcs: {a}"
                for a in (
                    "3",
                    "4",
                    "5",
                    "6",
                    "7",
                    "8",
                    "9",
                    "10",
                    "11",
                    "12",
                    "13",
                    "14",
                )
            ),
            "somnolent",
            "stuporous",
            "encephalopathic",
            "altered consciousness",
            "altered sensorium",
            "impaired consciousness",
            "stupor",
            "drowsiness",
            "disorientation",
            "coma",
            "muddled",
            "more muddled",
            "more confused",
            "newly confused",
            "not orientated",
            "not oriented",
            "acvpu c",
            "acvpu v",
            "acvpu p",
            "acvpu u",
            "avpu v",
            "avpu p",
            "avpu u",
            "gcs14",
            "gcs13",
            "gcs12",
            "gcs11",
            "gcs10",
            "gcs9",
            "gcs8",
            "gcs7",
            "gcs6",
            "gcs5",
            "gcs4",
            "gcs3",
            "rousable to voice",
            "responds to voice",
            "responds to pain",
            "not himself mentally",
            "newly muddled",
            "thinks she is at",
            "thinks he is at",
            "thinks he's at",
            "thinks she's at",
            "doesn't recognise daughter",
            "doesn't recognise son",
            "doesn't recognise wife",
            "doesn't recognise husband",
            "doesn't recognise family",
            "doesn't know where he is",
            "doesn't know where she is",
            "not making sense",
            "talking nonsense",
            "acvpu: c",
            "new c on news",
            "rouses to voice",
            "agitated and confused",
            "vague and muddled",
        ),
        excludes=(
            "chronic confusion",
            "chronically confused",
            "baseline confusion",
            "confused at baseline",
            *(
                f"unresponsive to {a}"
                for a in (
                    "antibiotics",
                    "treatment",
                    "therapy",
                    "fluids",
                    "medication",
                    "medications",
                    "medical therapy",
                    "steroids",
                    "diuretics",
                )
            ),
        ),
        opposites=(
            "alert and oriented",
            "alert and orientated",
            "gcs 15",
            "gcs of 15",
            "gcs is 15",
            "gcs: 15",
            "glasgow coma scale 15",
            "glasgow coma scale of 15",
            "glasgow coma scale is 15",
            "glasgow coma scale score of 15",
            "glasgow coma score of 15",
            "gcs score of 15",
            "normal mental status",
            "normal mentation",
            "mental status is normal",
            "mental status was normal",
            "fully conscious",
            "awake and alert",
            "fully alert",
            "awake, alert",
            "alert, oriented",
            "conscious and oriented",
            "fully oriented",
            "mentation is normal",
            "normal consciousness",
            "gcs15",
            "gcs 15/15",
            "gcs15/15",
            "e4v5m6",
            "alert & orientated",
            "alert & oriented",
            "alert + orientated",
            "alert, orientated",
            "a&ox3",
            "aox3",
            "a+ox3",
            "acvpu a",
            "acvpu: a",
            "acvpu=a",
            "avpu a",
            "avpu: a",
            "avpu=a",
            "acvpu alert",
            "avpu alert",
            "coma scale 15",
            "mentation normal",
            "mentating well",
            "mentating normally",
            "orientated and gcs full",
            "gcs full",
            "full gcs",
            "orientated x3",
            "oriented x3",
            "orientated tpp",
            "oriented tpp",
            "a&o x3",
            "a&o x4",
            "aox4",
            "alert and chatty",
            "alert, chatty",
            "alert & cross",
            "no confusion",
            "not confused",
            "no new confusion",
            "not muddled",
            "talking sense",
            "awake, talking sense",
            "fully orientated",
            "compos mentis",
            "amts 10/10",
            "amt 10/10",
            "4at 0",
            "alert gcs 15",
        ),
    ),
]
Dobutamine = Annotated[
    bool,
    Criterion(
        "dobutamine infusion at any dose for at least one hour",
        terms=(
            "dobutamine",
            "dobutamine infusion",
            "dobut",
            "dobutamine at",
        ),
        wider=(
            "inotropes",
            "inotropic support",
            "inotropic agents",
            "inotrope",
        ),
        includes=(
            "dobutamine drip",
            "on dobutamine",
            "dobutamine running",
        ),
        opposites=(
            "no inotropes or pressors",
            "off dobutamine",
            *ONLY_NORADRENALINE,
            *NO_VASOACTIVES,
            "no dobutamine",
            "dobutamine off",
            "dobut off",
            "dobut stopped",
            "dobutamine stopped",
            "dobutamine weaned off",
            "off dobut",
            "nil dobutamine",
            "not on dobutamine",
            "dobutamine not given",
            "dobutamine not started",
        ),
    ),
]


#: What tells that no vasopressor is given at all.
_NO_VASOPRESSOR = (
    *(
        f"{a} {b}"
        for a in (
            "no",
            "without",
            "not on",
            "not requiring",
            "not receiving",
            "no need for",
            "does not require",
            "does not need",
            "did not require",
            "not required",
            "not needed",
            "never required",
            "without the need for",
            "without need for",
        )
        for b in (
            "vasopressors",
            "vasopressor support",
            "vasoactive drugs",
            "pressors",
            "pressor support",
            "vasoactive agents",
            "vasoactive support",
            "vasoactive medications",
            "catecholamines",
        )
    ),
    "no vasopressor requirement",
    *("no inotropes or pressors", "no inotropes/pressors", "no pressors/inotropes", "no pressors or inotropes"),
    *(
        "off pressors",
        "off all pressors",
        "off vasopressors",
        "off all vasopressors",
        "nil pressors",
        "nil vasopressors",
    ),
    *("bp unsupported", "map unsupported", "unsupported map", "no inotropic or vasopressor support"),
    *NO_VASOACTIVES,
)


def _without(*names: str) -> tuple[str, ...]:
    """Return how notes say that a drug is not given: "no dopamine", "dopamine off"."""
    before, behind = (
        ("no", "nil", "off", "not on", "no more", "came off", "weaned off"),
        ("off", "nil", "none", "stopped"),
    )
    return (
        *(f"{how} {name}" for name in names for how in before),
        *(f"{name} {how}" for name in names for how in behind),
    )


def _infusion(drug: str, most: float, *terms: str, none: tuple[str, ...] = ()) -> Quantity:
    """Describe the dose of a vasopressor in µg/kg/min, which is 0 when the drug is not given."""
    units = (
        *("mcg/kg/min", "mcg/kg/minute", "µg/kg/min", "μg/kg/min", "micrograms/kg/min", "microgram/kg/min"),
        *("mic/kg/min", "mics/kg/min", "mcgs/kg/min", "mcg/kg/m", "microg/kg/min", "mcg.kg.min", "mcg/kg.min"),
        *("micrograms per kg per minute", "micrograms per kilo per minute", "mics per kilo per minute"),
        *("mcg per kg per min", "mcg/kg per min", "micrograms/kg/minute"),
    )
    text = f"{drug} dose given for at least one hour; 0 when none is given"
    return Quantity(
        "ug/kg/min",
        0,
        most,
        text,
        terms=terms,
        spellings=dict.fromkeys(units, "ug/kg/min"),
        levels={0: (*_NO_VASOPRESSOR, *none)},
    )


Dopamine = Annotated[
    float,
    _infusion(
        "dopamine",
        60,
        "dopamine",
        "dopamine infusion",
        "dopamine drip",
        "iv dopamine",
        "intravenous dopamine",
        none=(*ONLY_NORADRENALINE, *_without("dopamine", "dopa")),
    ),
]
Adrenaline = Annotated[
    float,
    _infusion(
        "adrenaline (epinephrine)",
        10,
        "adrenaline",
        "epinephrine",
        "adrenaline infusion",
        "epinephrine infusion",
        "epinephrine drip",
        "adrenaline drip",
        none=(*ONLY_NORADRENALINE, *_without("adrenaline", "epinephrine", "adren", "epi infusion")),
    ),
]
Noradrenaline = Annotated[
    float,
    _infusion(
        "noradrenaline (norepinephrine)",
        10,
        "noradrenaline",
        "norepinephrine",
        "levophed",
        "norad",
        "noradrenaline infusion",
        "norepinephrine infusion",
        "norepinephrine drip",
        "noradrenaline drip",
        "levophed infusion",
        "levophed drip",
        "norepi",
        "norad at",
        "norad running at",
        "norad infusion",
        "noradrenaline at",
        "noradrenaline running at",
        none=_without("noradrenaline", "norepinephrine", "norad", "norepi", "levophed"),
    ),
]


@calculator(
    title="SIRS criteria (systemic inflammatory response syndrome)",
    source=BONE_1992,
    outcome="systemic inflammatory response",
    aliases=("SIRS", "systemic inflammatory response syndrome"),
)
def sirs(
    temperature: Temperature,
    heart_rate: HeartRate,
    respiratory_rate: RespiratoryRate,
    arterial_carbon_dioxide: ArterialCarbonDioxide,
    white_cell_count: WhiteCellCount,
    band_forms: BandForms,
) -> Result:
    """Whether a systemic inflammatory response is present (two or more of four criteria), from any cause.

    Not specific to infection; the sepsis definition of 2016 no longer uses it. PaCO₂ and band forms each only
    add a second way to meet a criterion, so they matter only when its first part is not met.
    """
    items = (
        Item("Temperature over 38 °C or under 36 °C", 1 if temperature > 38 or temperature < 36 else 0),
        Item("Heart rate over 90/min", 1 if heart_rate > 90 else 0),
        Item(
            "Respiratory rate over 20/min or PaCO₂ under 32 mmHg",
            1 if respiratory_rate > 20 or arterial_carbon_dioxide < 32 else 0,
        ),
        Item(
            "White cells over 12 or under 4 ×10⁹/L, or over 10 % band forms",
            1 if white_cell_count > 12 or white_cell_count < 4 or band_forms > 10 else 0,
        ),
    )
    met = total(*items)
    return Result(
        met,
        "criteria",
        upto(met, {1: "SIRS absent (fewer than 2 criteria)"}, over="SIRS present (2 or more criteria)"),
        items,
        (Risk("death", "in hospital", upto(met, {1: 1.2}, over=4.3), CHURPEK_2015),),
    )


@calculator(
    title="qSOFA (quick SOFA)",
    source=SINGER_2016,
    conditions=("suspected infection",),
    ages=(18, 120),
    outcome="death in hospital or prolonged intensive care",
    setting="outside intensive care",
    aliases=("quick SOFA", "quick Sequential Organ Failure Assessment"),
    confirmed="clincalc 0.4: 500 random patients agree",
)
def qsofa(
    respiratory_rate: RespiratoryRate, altered_mentation: AlteredMentation, systolic_pressure: SystolicPressure
) -> Result:
    """Whether an adult with suspected infection outside intensive care is likely to do badly.

    A prompt to look for organ dysfunction, not a definition of sepsis, and too insensitive to rule it out.
    """
    items = (
        Item("Respiratory rate 22/min or more", 1 if respiratory_rate >= 22 else 0),
        Item("Altered mentation", 1 if altered_mentation else 0),
        Item("Systolic blood pressure 100 mmHg or less", 1 if systolic_pressure <= 100 else 0),
    )
    score = total(*items)
    positive = score >= 2
    return Result(
        score,
        "points",
        "positive (2 or more)" if positive else "negative (fewer than 2)",
        items,
        (Risk("death", "28 days", 17.8, ABDULLAH_2021),) if positive else (),
    )


@calculator(
    title="SOFA (Sequential Organ Failure Assessment)",
    source=VINCENT_1996,
    ages=(18, 120),
    outcome="organ dysfunction and death",
    setting="intensive care; suspected infection anywhere in hospital",
    aliases=("Sequential Organ Failure Assessment", "Sepsis-related Organ Failure Assessment", "SOFA score"),
    confirmed="clincalc 0.4 and, for part of the table, medcalc-bench 1.7: 500 random patients each agree",
)
def sofa(
    arterial_oxygen: ArterialOxygen,
    inspired_oxygen: InspiredOxygen,
    respiratory_support: RespiratorySupport,
    platelets: Platelets,
    bilirubin: Bilirubin,
    mean_pressure: MeanPressure,
    dopamine: Dopamine,
    dobutamine: Dobutamine,
    adrenaline: Adrenaline,
    noradrenaline: Noradrenaline,
    glasgow_coma_scale: GlasgowComaScale,
    creatinine: Creatinine,
    urine_output: UrineOutput,
) -> Result:
    """Degree of dysfunction of six organ systems in critically ill adults, from the worst values of a day.

    In infection, a rise of 2 points or more above the patient's own baseline (0 when no earlier dysfunction is
    known) is the organ dysfunction that defines sepsis since 2016. The renal row takes the worse of creatinine
    and urine output. Creatinine and bilirubin limits are those in mg/dL; exactly 12 and 5 mg/dL, which the table
    leaves between two rows, score 4, as its limits in µmol/L have them.
    """
    ratio = 100 * arterial_oxygen / inspired_oxygen
    items = (
        Item(
            "Respiration (PaO₂/FiO₂)",
            below(ratio, {100: 4, 200: 3, 300: 2, 400: 1}, otherwise=0)
            if respiratory_support
            else below(ratio, {300: 2, 400: 1}, otherwise=0),
        ),
        Item("Coagulation (platelets)", below(platelets, {20: 4, 50: 3, 100: 2, 150: 1}, otherwise=0)),
        Item("Liver (bilirubin)", below(bilirubin, {1.2: 0, 2.0: 1, 6.0: 2, 12.0: 3}, otherwise=4)),
        Item(
            "Cardiovascular",
            4
            if dopamine > 15 or adrenaline > 0.1 or noradrenaline > 0.1
            else 3
            if dopamine > 5 or adrenaline > 0 or noradrenaline > 0
            else 2
            if dopamine > 0 or dobutamine
            else below(mean_pressure, {70: 1}, otherwise=0),
        ),
        Item(
            "Central nervous system (Glasgow Coma Scale)", upto(glasgow_coma_scale, {5: 4, 9: 3, 12: 2, 14: 1}, over=0)
        ),
        Item(
            "Renal (creatinine or urine output)",
            4
            if creatinine >= 5.0 or urine_output < 200
            else 3
            if creatinine >= 3.5 or urine_output < 500
            else below(creatinine, {1.2: 0, 2.0: 1}, otherwise=2),
        ),
    )
    score = total(*items)
    raised = score >= 2
    return Result(
        score,
        "points",
        "2 points or more: organ dysfunction if above the patient's baseline" if raised else "under 2 points",
        items,
        (Risk("death with suspected infection", "in hospital", (10, 100), SINGER_2016),) if raised else (),
    )


@calculator(
    title="mSOFA (modified Sequential Organ Failure Assessment)",
    source=GRISSOM_2010,
    ages=(18, 120),
    outcome="death",
    setting="intensive care, where laboratory tests are scarce",
    aliases=("MSOFA", "modified SOFA"),
)
def msofa(
    oxygen_saturation: OxygenSaturation,
    inspired_oxygen: InspiredOxygen,
    jaundice: Annotated[
        bool,
        Criterion(
            "jaundice of the skin or the sclerae on examination",
            terms=(
                "jaundice",
                "jaundiced",
                "scleral icterus",
                "icterus",
                "icteric",
                "icteric sclerae",
                "yellowing of the eyes",
                "yellowing of the skin",
                "yellowing of the sclera",
                "yellowing of the skin and eyes",
                "yellowing of his eyes",
                "yellowing of her eyes",
                "yellow sclera",
                "yellow eyes",
                "yellow skin",
                "yellowish sclera",
                "yellow discoloration of the skin",
                "yellow discolouration of the skin",
                "yellowish discoloration of the skin",
                "yellow discoloration of the eyes",
                "yellowish discoloration of the eyes",
                "yellow discoloration of the sclera",
                "icteric sclera",
                "scleral jaundice",
                "icteric eyes",
                "scleral yellowing",
                "yellowish eyes",
                "yellowish skin",
                "yellowing of the sclerae",
                "yellowing of his skin",
                "yellowing of her skin",
                "yellow sclerae",
                "conjunctival icterus",
                "skin is yellow",
                "yellow tinge",
                "jaundice of the skin",
                "yellowing of skin",
                "yellowing of eyes",
                "yellowed eyes",
                "yellow skin and eyes",
            ),
            opposites=(
                "anicteric",
                "non-icteric",
                "nonicteric",
                "sclerae are white",
                "sclerae are clear",
                "sclera are clear",
                "no jacco",
                "no jaccol",
                "no jaccl",
                "jacco nil",
                "jaccol nil",
                "nil jacco",
                "nil jaccol",
                "no j/a/c/c/o",
                "no pallor or icterus",
                "not icteric",
                "not jaundiced",
                "not yellow",
                "sclera white",
                "sclerae white",
                "white sclera",
                "white sclerae",
                "sclera clear",
                "sclerae clear",
                "eyes not yellow",
                "no yellowing",
                "no icterus",
                "no scleral icterus",
                "no jaundice",
                "no j/c/c/o",
                "no jaccol/oedema",
                "no jcco",
                "not clinically jaundiced",
                "no pallor/icterus",
                "nil jaundice",
            ),
            includes=(
                "sclerae yellow",
                "sclera yellow",
                "sclerae icteric",
                "looks jaundiced",
                "clinically jaundiced",
                "deeply jaundiced",
                "mildly jaundiced",
                "looks yellow",
                "looks a bit yellow",
                "yellow skin",
                "skin yellow",
                "yellow tinge",
                "jaundiced +++",
                "icteric sclera",
                "icteric eyes",
                "yellow tinge to sclera",
                "yellow tinged sclera",
            ),
        ),
    ],
    mean_pressure: MeanPressure,
    dopamine: Dopamine,
    dobutamine: Dobutamine,
    adrenaline: Adrenaline,
    noradrenaline: Noradrenaline,
    glasgow_coma_scale: GlasgowComaScale,
    creatinine: Creatinine,
) -> Result:
    """Degree of organ dysfunction in critically ill adults with one laboratory value, the creatinine.

    Oxygen saturation over inspired oxygen stands in for blood gases and jaundice for bilirubin; platelets are left out.
    Mortality is that of the score of the first day, within 30 days.
    """
    ratio = 100 * oxygen_saturation / inspired_oxygen
    items = (
        Item("Respiration (SpO₂/FiO₂)", upto(ratio, {150: 4, 235: 3, 315: 2, 400: 1}, over=0)),
        Item("Liver (jaundice)", 3 if jaundice else 0),
        Item(
            "Cardiovascular",
            4
            if dopamine > 15 or adrenaline > 0.1 or noradrenaline > 0.1
            else 3
            if dopamine > 5 or adrenaline > 0 or noradrenaline > 0
            else 2
            if dopamine > 0 or dobutamine
            else below(mean_pressure, {70: 1}, otherwise=0),
        ),
        Item("Glasgow Coma Scale", upto(glasgow_coma_scale, {5: 4, 9: 3, 12: 2, 14: 1}, over=0)),
        Item("Creatinine", below(creatinine, {1.2: 0, 2.0: 1, 3.5: 2, 5.0: 3}, otherwise=4)),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {7: "0 to 7", 11: "8 to 11"}, over="over 11"),
        items,
        (Risk("death", "30 days", upto(score, {7: 4.0, 11: 31.0}, over=58.0), GRISSOM_2010),),
    )
