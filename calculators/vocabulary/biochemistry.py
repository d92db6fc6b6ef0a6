"""Blood chemistry. Conversion factors are from molar masses."""

from typing import Annotated

from ..inputs import Quantity

Creatinine = Annotated[
    float,
    Quantity(
        "mg/dL",
        0.1,
        30,
        "serum creatinine",
        {"umol/L": 1 / 88.42},
        terms=(
            "serum creatinine",
            "creatinine",
            "scr",
            "cr",
            "crea",
            *("creat", "serum cr", "s creatinine", "plasma creatinine", "creatinine level"),
        ),
        code="2160-0",
    ),
]
Egfr = Annotated[
    float,
    Quantity(
        "mL/min/{1.73_m2}",
        1,
        250,
        "estimated glomerular filtration rate (eGFR)",
        terms=(
            "egfr",
            "estimated gfr",
            "estimated glomerular filtration rate",
            "glomerular filtration rate",
            "gfr",
            "ckd-epi egfr",
            "mdrd egfr",
            "gfr estimated",
        ),
        spellings={
            "ml/min": "mL/min/{1.73_m2}",
            "ml/min/1.73m2": "mL/min/{1.73_m2}",
            "ml/min/1.73 m2": "mL/min/{1.73_m2}",
            "ml/min/1.73m²": "mL/min/{1.73_m2}",
            "ml/min/1.73 m²": "mL/min/{1.73_m2}",
            "ml/min per 1.73 m2": "mL/min/{1.73_m2}",
            "ml/min per 1.73 m²": "mL/min/{1.73_m2}",
        },
        code="69405-9",
    ),
]
BloodUreaNitrogen = Annotated[
    float,
    Quantity(
        "mg/dL",
        0.5,
        300,
        "blood urea nitrogen (BUN)",
        {"mmol/L": 2.8006},
        terms=(
            "blood urea nitrogen",
            "bun",
            "urea nitrogen",
            "urea",
            "serum bun",
            "serum urea nitrogen",
        ),
        code="3094-0",
        only_in={"urea": "mmol/L"},
    ),
]
Bilirubin = Annotated[
    float,
    Quantity(
        "mg/dL",
        0.05,
        80,
        "total serum bilirubin",
        {"umol/L": 1 / 17.104},
        terms=(
            "total bilirubin",
            "serum bilirubin",
            "bilirubin",
            "tbili",
            "t bili",
            "bili",
            *("hyperbilirubinemia of", "hyperbilirubinaemia of", "total bili", "t. bili", "t.bili"),
            "plasma bilirubin",
        ),
        code="1975-2",
    ),
]
Albumin = Annotated[
    float,
    Quantity(
        "g/dL",
        0.5,
        7,
        "serum albumin",
        {"g/L": 0.1},
        terms=(
            "serum albumin",
            "albumin",
            "alb",
            "plasma albumin",
            "hypoalbuminemia of",
            "hypoalbuminaemia of",
            "albumin level",
        ),
        code="1751-7",
    ),
]
Sodium = Annotated[
    float,
    Quantity(
        "mmol/L",
        90,
        200,
        "serum sodium",
        terms=(
            "serum sodium",
            "sodium",
            "na+",
            "na",
            *("hyponatremia of", "hyponatraemia of", "hypernatremia of", "hypernatraemia of"),
            "plasma sodium",
        ),
        spellings={"meq/l": "mmol/L"},
        code="2951-2",
    ),
]
Potassium = Annotated[
    float,
    Quantity(
        "mmol/L",
        1,
        12,
        "serum potassium",
        terms=(
            "serum potassium",
            "potassium",
            "k+",
            "k",
            *("hyperkalemia of", "hyperkalaemia of", "hypokalemia of", "hypokalaemia of"),
            "plasma potassium",
        ),
        spellings={"meq/l": "mmol/L"},
        code="2823-3",
    ),
]
Bicarbonate = Annotated[
    float,
    Quantity(
        "mmol/L",
        1,
        60,
        "serum bicarbonate",
        terms=(
            "serum bicarbonate",
            "bicarbonate",
            "hco3-",
            "hco3",
            "plasma bicarbonate",
            "bicarbonate level",
            "hco3 level",
            "serum hco3",
        ),
        spellings={"meq/l": "mmol/L"},
        code="1963-8",
    ),
]
Calcium = Annotated[
    float,
    Quantity(
        "mg/dL",
        2,
        25,
        "total serum calcium",
        {"mmol/L": 4.0078},
        terms=(
            "serum calcium",
            "total calcium",
            "calcium",
            "ca",
            *("hypercalcemia of", "hypercalcaemia of", "hypocalcemia of", "hypocalcaemia of"),
            "plasma calcium",
        ),
        code="17861-6",
    ),
]
Glucose = Annotated[
    float,
    Quantity(
        "mg/dL",
        5,
        2000,
        "blood glucose",
        {"mmol/L": 18.016},
        terms=(
            "blood glucose",
            "plasma glucose",
            "serum glucose",
            "blood sugar",
            "glucose",
            *("random glucose", "capillary glucose", "capillary blood glucose"),
            *("fingerstick glucose", "finger-stick glucose", "random blood glucose", "rbs", "cbg"),
            *("glu", "bgl", "blood sugars", "fingerstick", "serum blood sugar", "hyperglycemia of"),
            *("hyperglycaemia of", "blood sugar level"),
        ),
        code="2345-7",
    ),
]
TotalCholesterol = Annotated[
    float,
    Quantity(
        "mg/dL",
        40,
        1000,
        "total cholesterol",
        {"mmol/L": 38.67},
        terms=(
            "total cholesterol",
            "cholesterol",
            "cholesterol level",
            "serum cholesterol",
            "total cholesterol level",
            "tchol",
        ),
        code="2093-3",
    ),
]
HdlCholesterol = Annotated[
    float,
    Quantity(
        "mg/dL",
        2,
        200,
        "HDL cholesterol",
        {"mmol/L": 38.67},
        terms=("hdl cholesterol", "hdl-cholesterol", "hdl-c", "hdl"),
        code="2085-9",
    ),
]
Lactate = Annotated[
    float,
    Quantity(
        "mmol/L",
        0.1,
        40,
        "blood lactate",
        {"mg/dL": 1 / 9.008},
        terms=("serum lactate", "blood lactate", "arterial lactate", "lactate level", "lactic acid", "lactate"),
        spellings={"meq/l": "mmol/L"},
    ),
]
CReactiveProtein = Annotated[
    float,
    Quantity(
        "mg/L",
        0,
        800,
        "C-reactive protein",
        {"mg/dL": 10},
        terms=("c-reactive protein", "c reactive protein", "crp"),
        spellings={"iu/l": "mg/L"},
    ),
]
Chloride = Annotated[
    float,
    Quantity(
        "mmol/L",
        50,
        160,
        "serum chloride",
        terms=("serum chloride", "chloride", "cl-", "cl"),
        spellings={"meq/l": "mmol/L"},
    ),
]
Phosphate = Annotated[
    float,
    Quantity(
        "mg/dL",
        0.2,
        30,
        "serum phosphate (as phosphorus)",
        {"mmol/L": 3.0974},
        terms=(
            "serum phosphate",
            "serum phosphorus",
            "phosphate",
            "phosphorus",
            "phos",
            "po4",
            "inorganic phosphate",
            "phosphorous",
            "serum phosphorous",
            "po43-",
        ),
    ),
]
Triglycerides = Annotated[
    float,
    Quantity(
        "mg/dL",
        10,
        20000,
        "serum triglycerides",
        {"mmol/L": 88.57},
        terms=(
            "serum triglycerides",
            "triglycerides",
            "triglyceride",
            "tg",
            "tgs",
            *("trigs", "triglyceride level", "hypertriglyceridemia of", "hypertriglyceridaemia of"),
            "plasma triglycerides",
        ),
    ),
]
CystatinC = Annotated[float, Quantity("mg/L", 0.2, 15, "serum cystatin C", terms=("cystatin c", "cystatin-c", "cysc"))]
SerumIron = Annotated[
    float,
    Quantity("ug/dL", 1, 1000, "serum iron", {"umol/L": 5.5845}, terms=("serum iron", "iron level", "iron")),
]
IronBindingCapacity = Annotated[
    float,
    Quantity(
        "ug/dL",
        30,
        1000,
        "total iron-binding capacity (TIBC)",
        {"umol/L": 5.5845},
        terms=("total iron-binding capacity", "total iron binding capacity", "iron binding capacity", "tibc"),
    ),
]
MeasuredOsmolality = Annotated[
    float,
    Quantity(
        "mosm/kg",
        150,
        600,
        "measured serum osmolality",
        terms=(
            "measured serum osmolality",
            "measured osmolality",
            "serum osmolality",
            "plasma osmolality",
            "serum osm",
        ),
        spellings={"mosm/l": "mosm/kg", "mmol/kg": "mosm/kg", "mosm/kg h2o": "mosm/kg"},
    ),
]
Ferritin = Annotated[
    float,
    Quantity(
        "ng/mL",
        0,
        500000,
        "serum ferritin",
        terms=(
            "serum ferritin",
            "ferritin level",
            "ferritin",
            "ferritin levels",
            "hyperferritinemia of",
            "hyperferritinaemia of",
        ),
        spellings={"ug/l": "ng/mL", "µg/l": "ng/mL", "mcg/l": "ng/mL", "ng/ml": "ng/mL"},
    ),
]
