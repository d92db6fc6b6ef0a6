"""Urine chemistry, from a spot sample unless a description says otherwise."""

from typing import Annotated

from ..inputs import Criterion, Quantity

UrineSodium = Annotated[
    float,
    Quantity(
        "mmol/L",
        1,
        400,
        "urine sodium",
        terms=(
            *("urine sodium", "urinary sodium", "urine na", "una", "urinary na", "u na", "urine na+"),
            *("spot urine na", "spot urine sodium", "spot urinary sodium", "random urine sodium"),
            "urine spot sodium",
            *("u sodium", "spot na", "spot urinary na", "una+", "urinary na+", "urine na spot"),
            *("u. na", "random urine na", "spot u na"),
        ),
        spellings={"meq/l": "mmol/L"},
    ),
]
UrinePotassium = Annotated[
    float,
    Quantity(
        "mmol/L",
        1,
        300,
        "urine potassium",
        terms=(
            *("urine potassium", "urinary potassium", "urine k", "urinary k", "urine k+", "spot urine k"),
            *("spot urine potassium", "random urine potassium"),
            *("u k", "u potassium", "urinary k+", "random urine k", "spot urinary k"),
            *("spot urinary potassium", "spot u k", "urine spot potassium", "u. k"),
        ),
        spellings={"meq/l": "mmol/L"},
    ),
]
UrineChloride = Annotated[
    float,
    Quantity(
        "mmol/L",
        1,
        400,
        "urine chloride",
        terms=(
            *("urine chloride", "urinary chloride", "urine cl", "urinary cl", "ucl", "spot urine cl"),
            *("spot urine chloride", "random urine chloride"),
            *("u cl", "u chloride", "urine cl-", "urinary cl-", "random urine cl", "spot urinary cl"),
            *("spot urinary chloride", "spot u cl"),
        ),
        spellings={"meq/l": "mmol/L"},
    ),
]
UrineCreatinine = Annotated[
    float,
    Quantity(
        "mg/dL",
        1,
        800,
        "urine creatinine",
        {"umol/L": 1 / 88.42, "mmol/L": 1000 / 88.42},
        terms=(
            *("urine creatinine", "urinary creatinine", "urine cr", "ucr", "urine creat", "urinary creat"),
            *("urinary cr", "urine crea", "u creat", "spot urine creatinine", "spot urine creat"),
            "random urine creatinine",
            *("u cr", "u crea", "u creatinine", "ucreat", "u. creat", "urine creat spot"),
            *("spot urine cr", "spot urine crea", "spot u cr", "spot u creat", "random urine cr"),
            *("random urine creat", "urine creatinine spot", "urinary creatinine (24h)"),
            *("24h urine creatinine", "24 h urine creatinine", "24hr urine creatinine"),
            "24h urine creat",
        ),
    ),
]
UrineUreaNitrogen = Annotated[
    float,
    Quantity(
        "mg/dL",
        1,
        3000,
        "urine urea nitrogen",
        {"mmol/L": 2.8006},
        terms=(
            "urine urea nitrogen",
            "urinary urea nitrogen",
            "urine urea",
            "uun",
            *("urine urea n", "urinary urea n", "u urea n", "spot urine urea nitrogen"),
            *("spot urine urea n", "urine un", "spot urine urea"),
        ),
        only_in={"urine urea": "mmol/L", "spot urine urea": "mmol/L"},
    ),
]
UrineOsmolality = Annotated[
    float,
    Quantity(
        "mosm/kg",
        20,
        1500,
        "urine osmolality",
        terms=(
            *("urine osmolality", "urinary osmolality", "urine osm", "urine osmo", "urinary osm", "urinary osmo"),
            *("uosm", "u osm", "urine osmolarity", "urinary osmolarity", "urine osmol"),
            *("u osmo", "u osmolality", "urine osmols", "urinary osmols", "spot urine osm"),
            *("spot urine osmo", "spot urine osmolality", "u. osm"),
        ),
        spellings={"mosm/l": "mosm/kg", "mmol/kg": "mosm/kg", "mosm/kg h2o": "mosm/kg"},
    ),
]
AlbuminCreatinineRatio = Annotated[
    float,
    Quantity(
        "mg/g",
        0.1,
        30000,
        "urine albumin-to-creatinine ratio",
        {"mg/mmol": 8.84},
        terms=(
            "urine albumin-to-creatinine ratio",
            "urine albumin to creatinine ratio",
            "albumin-to-creatinine ratio",
            "albumin-creatinine ratio",
            "albumin creatinine ratio",
            "uacr",
            "acr",
            *("urine acr", "urinary acr", "u-acr", "alb:creat", "alb/creat ratio", "alb:creat ratio"),
            *("albumin/creatinine ratio", "albumin:creatinine ratio", "albumin creat ratio", "alb creat ratio"),
            *("urine albumin/creatinine ratio", "urine albumin:creatinine ratio"),
            *("urinary albumin creatinine ratio", "urinary albumin/creatinine ratio"),
            *("urinary albumin-to-creatinine ratio", "urine alb:creat", "microalbumin/creatinine ratio"),
            "spot acr",
            *("u acr", "uacr mg/g", "uacr mg/mmol", "urine alb/creat", "urine alb/cr"),
            *("alb/cr ratio", "alb:cr", "alb:cr ratio", "ualb/cr", "microalb/creat ratio"),
            *("microalbumin creatinine ratio", "emu acr", "first void acr", "early morning acr"),
            *("acr now", "latest acr", "acr today"),
        ),
        spellings={"mg/g creatinine": "mg/g", "mg/g cr": "mg/g"},
    ),
]
Proteinuria = Annotated[
    bool,
    Criterion(
        "protein in the urine",
        terms=(
            *("proteinuria", "albuminuria", "protein in the urine", "protein in urine"),
            *(
                "proteinuric",
                "protein in her urine",
                "protein in his urine",
                "urine protein positive",
            ),
            *("protein on dipstick", "protein on urinalysis", "protein on urine dipstick"),
        ),
        includes=(
            *("macroalbuminuria", "nephrotic syndrome"),
            *("nephrotic-range proteinuria", "heavy proteinuria", "urinalysis positive for protein"),
            *("dipstick positive for protein", "urine positive for protein", "1+ protein", "2+ protein", "3+ protein"),
            *("4+ protein", "protein 1+", "protein 2+", "protein 3+", "protein 4+", "protein (+++)", "nephrotic range"),
            *(
                "microalbuminuria",
                "subnephrotic proteinuria",
            ),
            *("dip prot +", "prot +", "prot ++", "prot +++", "prot 1+", "prot 2+", "prot 3+", "protein +"),
            *("protein ++", "protein +++", "prot positive", "protein positive on dip", "proteinuria ++"),
        ),
        opposites=(
            *("urinalysis negative for protein", "urine negative for protein", "dipstick negative for protein"),
            *("urinalysis was negative for protein", "no protein in the urine", "urine protein negative"),
            *("normal urinalysis", "urinalysis was normal", "urinalysis normal", "urinalysis is normal"),
            *("unremarkable urinalysis", "urinalysis was unremarkable", "normoalbuminuria", "protein: negative"),
            *("prot neg", "prot nil", "protein neg", "protein nil", "protein nil on dip", "nil protein"),
            *("no protein on dip", "no protein on urinalysis", "dip neg for protein", "urine dip nad", "dip nad"),
            *("dipstick nad", "urinalysis nad", "dipstick clear", "dip clear", "urine dip clear"),
            *("urine dip negative", "urine dip normal", "urinalysis clear", "bland urinalysis", "bland urine"),
        ),
        code="29738008",
    ),
]
