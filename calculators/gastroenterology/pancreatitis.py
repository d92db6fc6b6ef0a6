"""Severity and mortality of acute pancreatitis."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.biochemistry import BloodUreaNitrogen, Calcium, Glucose
from ..vocabulary.blood_gas import ArterialCarbonDioxide, ArterialOxygen
from ..vocabulary.haematology import BandForms, Haematocrit, WhiteCellCount
from ..vocabulary.liver import AspartateAminotransferase, LactateDehydrogenase
from ..vocabulary.patient import AdultAge
from ..vocabulary.respiratory import PleuralEffusion
from ..vocabulary.vital_signs import HeartRate, RespiratoryRate, Temperature

RANSON_1974 = Source(
    "Ranson JHC, Rifkind KM, Roses DF, et al. Surg Gynecol Obstet 1974;139(1):69-81",
    url="https://en.wikipedia.org/wiki/Ranson_criteria",
    where="the eleven signs",
    read="secondary",
    via="Wikipedia and the Massachusetts General Hospital critical care handbook, table 28-3",
)
RANSON_1976 = Source(
    "Ranson JHC, Rifkind KM, Turner JW. Surg Gynecol Obstet 1976;143:209-219",
    url="https://thephysician.org/pancreatitis-prognosis-criteria",
    where="mortality by number of signs",
    read="secondary",
    via="the EBMcalc page for pancreatitis prognosis",
)
RANSON_1982 = Source(
    "Ranson JH. Am J Gastroenterol 1982;77(9):633-638",
    url="http://www.jodrugs.com/calculator/314-pancreatitis-prognosis-criteria-when-disease-due-to-gallstones.aspx",
    where="signs in gallstone pancreatitis and mortality by their number",
    read="secondary",
    via="the EBMcalc page for gallstone pancreatitis",
)
WU_2008 = Source(
    "Wu BU, Johannes RS, Sun X, Tabak Y, Conwell DL, Banks PA. Gut 2008;57(12):1698-1703",
    pmid="18519429",
    where="mortality by score in the derivation and validation cohorts",
    read="secondary",
    via="MDApp BISAP page, rounded from both cohorts; abstract read",
)

PancreatitisCause = Annotated[
    Literal["gallstones", "other"],
    Choice(
        "cause of the pancreatitis: gallstones, or any other",
        {
            "gallstones": (
                "gallstone pancreatitis",
                "biliary pancreatitis",
                "gallstone-induced pancreatitis",
                "pancreatitis due to gallstones",
                "pancreatitis from gallstones",
                "pancreatitis secondary to gallstones",
            ),
            "other": (
                "alcoholic pancreatitis",
                "alcohol-induced pancreatitis",
                "alcohol pancreatitis",
                "idiopathic pancreatitis",
                "hypertriglyceridaemic pancreatitis",
                "hypertriglyceridemic pancreatitis",
                "post-ercp pancreatitis",
                "drug-induced pancreatitis",
                "pancreatitis due to alcohol",
                "pancreatitis secondary to alcohol",
            ),
        },
    ),
]
HaematocritLater = Annotated[
    float,
    Quantity(
        "%",
        5,
        80,
        "haematocrit 48 hours after admission",
        terms=("haematocrit at 48 hours", "hematocrit at 48 hours", "hct at 48 hours", "48-hour hematocrit"),
    ),
]
UreaNitrogenLater = Annotated[
    float,
    Quantity(
        "mg/dL",
        0.5,
        300,
        "blood urea nitrogen (BUN) 48 hours after admission",
        {"mmol/L": 2.8006},
        terms=("bun at 48 hours", "urea at 48 hours", "48-hour bun"),
    ),
]
BaseDeficit = Annotated[
    float,
    Quantity(
        "mmol/L",
        -40,
        50,
        "highest base deficit within 48 hours (a base excess with its sign reversed)",
        terms=(
            "base deficit",
            "base deficit within 48 hours",
            "base deficit at 48 hours",
            "base deficit during the first 48 hours",
            "maximum base deficit",
            "peak base deficit",
        ),
        spellings={"meq/l": "mmol/L"},
    ),
]
FluidSequestration = Annotated[
    float,
    Quantity(
        "L",
        -20,
        60,
        "estimated fluid sequestration over 48 hours (fluid given less fluid lost)",
        {"mL": 0.001},
        terms=(
            "fluid sequestration",
            "sequestered fluid",
            "fluid sequestered",
            "estimated fluid sequestration",
            "third-space losses",
            "third-space loss",
            "third spacing",
            "net fluid balance at 48 hours",
            "fluid needs",
            "fluid requirement",
            "fluid within 48 hours",
            "fluid in 48 hours",
            "fluid over 48 hours",
            "fluid within the first 48 hours",
            "fluid in the first 48 hours",
            "of fluid within 48 hours",
            "of fluid within the first 48 hours",
            "of fluid in the first 48 hours",
            "fluid resuscitation requirement",
            "fluid needs within 48 hours",
            "estimated sequestration",
            "fluid sequestration of",
        ),
        spellings={"litres": "L", "liters": "L", "ml": "mL"},
    ),
]
ImpairedMentalStatus = Annotated[
    bool,
    Criterion(
        "disorientation, lethargy, somnolence, stupor or coma (Glasgow Coma Scale below 15)",
        defined_by="glasgow_coma_scale < 15",
        terms=("impaired mental status", "altered mental status", "altered sensorium"),
        includes=(
            "disorientation",
            "disoriented",
            "confusion",
            "confused",
            "lethargy",
            "lethargic",
            "somnolence",
            "somnolent",
            "obtunded",
            "stupor",
            "coma",
            "comatose",
        ),
    ),
]
#: Deaths in hospital in percent, up to each score but the highest.
BISAP_MORTALITY: dict[float, float | tuple[float, float]] = {0: (0, 1), 1: (0, 2), 2: 2, 3: (5, 8), 4: (13, 19)}


@calculator(
    title="Ranson criteria",
    source=RANSON_1974,
    conditions=("acute pancreatitis",),
    outcome="severe disease and death in acute pancreatitis",
    setting="complete 48 hours after admission",
    aliases=("Ranson score", "Ranson signs"),
    confirmed="the cases of the GDL guideline library (common clinical models), none of them from gallstones, agree",
    disputed="mortality figures differ between reviews (0 to 2 signs: 1 or 2 %; 3 or 4: 15 or 16 %; 7 or more: 90 to "
    "100 %); the base deficit limit in gallstone disease is 5 in Ranson 1982 and 4 in some tables; reviews do not say "
    "whether the fall in haematocrit is relative (percentage points here)",
)
def ranson(
    pancreatitis_cause: PancreatitisCause,
    age: AdultAge,
    white_cell_count: WhiteCellCount,
    glucose: Glucose,
    lactate_dehydrogenase: LactateDehydrogenase,
    aspartate_aminotransferase: AspartateAminotransferase,
    haematocrit: Haematocrit,
    haematocrit_at_48_hours: HaematocritLater,
    blood_urea_nitrogen: BloodUreaNitrogen,
    blood_urea_nitrogen_at_48_hours: UreaNitrogenLater,
    calcium: Calcium,
    arterial_oxygen: ArterialOxygen,
    base_deficit: BaseDeficit,
    fluid_sequestration: FluidSequestration,
) -> Result:
    """Severity of acute pancreatitis in adults, from five signs at admission and six more within 48 hours.

    Age, white cells, glucose, the enzymes and the first haematocrit and urea nitrogen are those at admission; calcium
    and arterial oxygen are the lowest of the first 48 hours. Pancreatitis from gallstones has its own limits and
    leaves arterial oxygen out. The mortality figures are of the 1970s and are higher than today's.
    """
    gallstones = pancreatitis_cause == "gallstones"
    items = (
        Item("Age", 1 if (age > 70 if gallstones else age > 55) else 0),
        Item("White cell count", 1 if (white_cell_count > 18 if gallstones else white_cell_count > 16) else 0),
        Item("Glucose", 1 if (glucose > 220 if gallstones else glucose > 200) else 0),
        Item(
            "Lactate dehydrogenase",
            1 if (lactate_dehydrogenase > 400 if gallstones else lactate_dehydrogenase > 350) else 0,
        ),
        Item("Aspartate aminotransferase", 1 if aspartate_aminotransferase > 250 else 0),
        Item("Fall in haematocrit", 1 if haematocrit - haematocrit_at_48_hours > 10 else 0),
        Item(
            "Rise in blood urea nitrogen",
            1 if blood_urea_nitrogen_at_48_hours - blood_urea_nitrogen > (2 if gallstones else 5) else 0,
        ),
        Item("Calcium", 1 if calcium < 8 else 0),
        Item("Arterial oxygen, unless from gallstones", 1 if not gallstones and arterial_oxygen < 60 else 0),
        Item("Base deficit", 1 if (base_deficit > 5 if gallstones else base_deficit > 4) else 0),
        Item("Fluid sequestration", 1 if (fluid_sequestration > 4 if gallstones else fluid_sequestration > 6) else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {2: "severe pancreatitis unlikely"}, over="severe pancreatitis likely"),
        items,
        (
            Risk("death", "in hospital", upto(score, {2: 1.8, 4: 11, 6: 33}, over=100), RANSON_1982)
            if gallstones
            else Risk("death", "in hospital", upto(score, {2: 1, 4: 16, 6: 40}, over=100), RANSON_1976),
        ),
    )


@calculator(
    title="BISAP",
    source=WU_2008,
    conditions=("acute pancreatitis",),
    outcome="death in hospital from acute pancreatitis",
    setting="within 24 hours of admission",
    aliases=("Bedside Index for Severity in Acute Pancreatitis",),
    confirmed="the BISAP cases of the GDL guideline library (common clinical models) agree",
    disputed="the deaths at each score stand in one secondary table; others give only under 2 % for 0 to 2 points and "
    "over 15 % for 3 to 5, the abstract under 1 % at the low end and over 20 % at the high end",
)
def bisap(
    age: AdultAge,
    blood_urea_nitrogen: BloodUreaNitrogen,
    impaired_mental_status: ImpairedMentalStatus,
    temperature: Temperature,
    heart_rate: HeartRate,
    respiratory_rate: RespiratoryRate,
    arterial_carbon_dioxide: ArterialCarbonDioxide,
    white_cell_count: WhiteCellCount,
    band_forms: BandForms,
    pleural_effusion: PleuralEffusion,
) -> Result:
    """Risk of death in hospital of adults with acute pancreatitis, from findings of the first 24 hours.

    The systemic inflammatory response is worked out from its four criteria, of which two are needed; carbon dioxide
    tension and band count only matter where the others leave it open.
    """
    inflammation = (
        (temperature < 36 or temperature > 38)
        + (heart_rate > 90)
        + (respiratory_rate > 20 or arterial_carbon_dioxide < 32)
        + (white_cell_count < 4 or white_cell_count > 12 or band_forms > 10)
    )
    items = (
        Item("Blood urea nitrogen over 25 mg/dL", 1 if blood_urea_nitrogen > 25 else 0),
        Item("Impaired mental status", 1 if impaired_mental_status else 0),
        Item("Systemic inflammatory response syndrome", 1 if inflammation >= 2 else 0),
        Item("Age over 60", 1 if age > 60 else 0),
        Item("Pleural effusion", 1 if pleural_effusion else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {2: "lower mortality"}, over="higher mortality"),
        items,
        (
            Risk(
                "death",
                "in hospital",
                upto(score, BISAP_MORTALITY, over=(22, 27)),
                WU_2008,
            ),
        ),
    )
