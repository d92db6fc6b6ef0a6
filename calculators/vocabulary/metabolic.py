"""Diabetes and other diseases of metabolism."""

from typing import Annotated

from ..inputs import Criterion, Quantity

DIABETES = Criterion(
    "diabetes mellitus",
    terms=(
        "diabetes mellitus",
        "diabetes",
        "diabetic",
        "type 2 diabetes",
        "type 1 diabetes",
        "t2dm",
        "t1dm",
        "dm2",
        "niddm",
        "iddm",
        "dm",
        *("type 2 dm", "type 1 dm", "dm1", "t2d", "t1d", "type i dm", "type ii dm", "dmii"),
        *("diabetics", "type 1 diabetic", "type 2 diabetic", "diabetes type 1"),
        *("diabetes type 2", "dm type 1", "dm type 2", "diabetes mellitus type 2"),
        "diabetes mellitus type 1",
        *("tiidm",),
        *("t2 diabetes", "t1 diabetes", "type two diabetes", "type one diabetes", "type ii diabetes"),
        *("type i diabetes", "t2 dm", "t1 dm", "diabetes mellitus type ii", "diabetes mellitus type i"),
        *(
            "sugar diabetes",
            "type ii diabetic",
            "type i diabetic",
            "dm ii",
        ),
    ),
    includes=(
        *("diabetic nephropathy", "diabetic kidney disease", "diabetic retinopathy", "diabetic neuropathy"),
        *("diabetic foot", "diabetic foot ulcer", "diabetic gastroparesis", "diabetic ketoacidosis"),
        *("gliclazide", "glimepiride", "glipizide", "glibenclamide", "glyburide", "sitagliptin", "linagliptin"),
        *("saxagliptin", "alogliptin", "vildagliptin", "pioglitazone", "lantus", "levemir", "tresiba", "toujeo"),
        *("abasaglar", "novorapid", "novomix", "humalog", "humulin m3", "insulin-treated diabetes"),
        *("insulin-treated", "insulin dependent", "mody", "lada", "steroid-induced diabetes", "type 3c diabetes"),
        *("hyperosmolar hyperglycaemic state", "proliferative diabetic retinopathy", "diabetic maculopathy"),
        *("diabetic ketosis", "diet-controlled dm", "t3cdm"),
    ),
    code="73211009",
    opposites=(
        *("prediabetes only", "pre-diabetes only", "prediabetic only", "pre-diabetic only", "only prediabetes"),
        *("only prediabetic", "only pre-diabetic", "borderline diabetes only", "prediabetes not diabetes"),
        *("prediabetes, not diabetes", "pre-diabetic, not diabetic"),
    ),
)
Diabetes = Annotated[bool, DIABETES]
GlycatedHaemoglobin = Annotated[
    float,
    Quantity(
        "%",
        3,
        25,
        "glycated haemoglobin (HbA1c)",
        {"mmol/mol": 0.09148},
        {"mmol/mol": 2.152},
        terms=(
            *("glycated haemoglobin", "glycated hemoglobin", "haemoglobin a1c", "hemoglobin a1c", "hba1c", "a1c"),
            *("glycosylated haemoglobin", "glycohaemoglobin", "hb a1c", "hgb a1c", "hgba1c", "haemoglobin a1c level"),
            *(
                "hba1c level",
                "a1c level",
                "glycated haemoglobin level",
                "hba1c levels",
                "hba1c value",
                "hb-a1c",
            ),
            *("glycated hb", "glycosylated hb", "hemoglobin-a1c", "hba1c of", "haemoglobin a1c levels"),
            *("a1c of", "hba1c was", "hba1c ifcc", "ifcc hba1c", "hga1c", "hb1ac", "hba1c%"),
        ),
    ),
]
FASTING_GLUCOSE = Quantity(
    "mg/dL",
    20,
    1000,
    "fasting plasma glucose",
    {"mmol/L": 18.016},
    terms=(
        "fasting plasma glucose",
        "fasting blood glucose",
        "fasting blood sugar",
        "fasting glucose",
        "fpg",
        "fbg",
        "fbs",
        "fasting sugar",
        "fbsl",
        "fasting glycaemia",
        *("fasting bg", "fasting bm", "fasting cbg", "fasting bsl", "fbgl", "fasting venous glucose"),
        *("fasting bgl", "fast glucose", "glucose (fasting)", "fasting lab glucose"),
        *("fasting gluc", "gluc fasting", "glucose fasting", "glucose, fasting"),
        *("fasting plasma gluc", "fasting lab gluc", "fasted glucose", "glucose fasted"),
        *("glucose (fasted)", "fasted gluc", "fast gluc", "f glucose", "f. glucose"),
        *("fasting serum glucose", "fasting glu", "glu fasting", "fasting capillary glucose"),
        *("fasting venous plasma glucose", "nbz", "nüchternglukose", "8h fasting glucose"),
        *("overnight fasting glucose", "fasting glucose level", "am fasting glucose"),
        *("glucose (overnight fast)", "fasting pg"),
    ),
)
FastingGlucose = Annotated[float, FASTING_GLUCOSE]
FastingInsulin = Annotated[
    float,
    Quantity(
        "m[IU]/L",
        0.1,
        500,
        "fasting serum insulin",
        {"pmol/L": 1 / 6},
        terms=(
            "fasting serum insulin",
            "fasting insulin",
            "serum insulin",
            "insulin level",
            "insulin",
            *("f insulin", "fasting insulin level", "insulin (fasting)", "fasting plasma insulin"),
            *("fasting ins", "ins fasting", "insulin fasting", "insulin, fasting"),
            *("insulin (fasted)", "fasted insulin", "plasma insulin", "fasting insulin of"),
        ),
        spellings={
            "miu/l": "m[IU]/L",
            "mu/l": "m[IU]/L",
            "µiu/ml": "m[IU]/L",
            "μiu/ml": "m[IU]/L",
            "uiu/ml": "m[IU]/L",
            "µu/ml": "m[IU]/L",
            "μu/ml": "m[IU]/L",
            "uu/ml": "m[IU]/L",
        },
    ),
]
