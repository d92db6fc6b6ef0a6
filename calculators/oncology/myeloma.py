"""Stage of multiple myeloma, and progression of smouldering myeloma."""

from typing import Annotated

from ..core import Result, Risk, Source, calculator
from ..inputs import Criterion, Quantity
from ..vocabulary.biochemistry import Albumin
from ..vocabulary.cancer import Beta2Microglobulin, RaisedLdh

GREIPP_2005 = Source(
    "Greipp PR, San Miguel J, Durie BGM, et al. International staging system for multiple myeloma. "
    "J Clin Oncol 2005;23(15):3412-3420",
    doi="10.1200/JCO.2005.04.242",
    where="the three stages; median survival",
    read="secondary",
    via="documentation of the R package cliot (iss_multiple_myeloma) and the cases of an openEHR guideline model",
)
PALUMBO_2015 = Source(
    "Palumbo A, Avet-Loiseau H, Oliva S, et al. Revised International Staging System for multiple myeloma: a report "
    "from International Myeloma Working Group. J Clin Oncol 2015;33(26):2863-2869",
    url="https://www.springermedizin.de/link?doi=10.1038/bcj.2017.13",
    where="the three stages; five-year survival",
    read="secondary",
    via="Blood Cancer J 2017 (10.1038/bcj.2017.13) for survival; documentation of the R package cliot "
    "(revised_iss_multiple_myeloma) for the stages",
)
KYLE_2007 = Source(
    "Kyle RA, Remstein ED, Therneau TM, et al. Clinical course and prognosis of smoldering (asymptomatic) multiple "
    "myeloma. N Engl J Med 2007;356(25):2582-2590",
    doi="10.1056/NEJMoa070389",
    where="the three groups and their progression",
    read="abstract",
    via="cases of an openEHR guideline model for the groups; one secondary table for progression by group",
)

HighRiskCytogenetics = Annotated[
    bool,
    Criterion(
        "high-risk chromosomal abnormality of myeloma by FISH: del(17p), t(4;14) or t(14;16)",
        terms=(
            "high-risk cytogenetics",
            "high risk cytogenetics",
            "high-risk chromosomal abnormalities",
            "high-risk ca",
            "high-risk fish",
            "high-risk cytogenetic abnormalities",
            "high-risk chromosomal abnormalities by fish",
            "high-risk fish abnormalities",
            "high-risk ca by ifish",
            "high-risk features on fish",
            "adverse cytogenetics",
            "high-risk cytogenetic features",
            "high-risk cytogenetics by fish",
            "high-risk chromosomal aberrations",
            "high-risk genetic abnormalities",
            "high-risk fish cytogenetics",
            "high-risk abnormalities by ifish",
            "high-risk abnormalities on fish",
            "high-risk ca by fish",
            "chromosomal abnormalities by ifish high risk",
            "presence of high-risk chromosomal abnormalities",
        ),
        includes=(
            "del(17p)",
            "deletion 17p",
            "t(4;14)",
            "t(14;16)",
            "del17p",
            "17p deletion",
            "t(14;20)",
            "translocation 4;14",
            "deletion of 17p",
            "translocation t(4;14)",
            "17p13 deletion",
            "t(4;14) translocation",
            "t(14;16) translocation",
            "t(14;20) translocation",
            "translocation t(14;16)",
            "translocation 14;16",
            "deletion of chromosome 17p",
            "chromosome 17p deletion",
            "loss of 17p",
            "17p loss",
            "17p-",
            "del(17/17p)",
            "del 17p",
            "tp53 deletion",
            "translocation (4;14)",
            "translocation (14;16)",
            *("hr cytogenetics", "hr fish", "high risk fish", "fish high risk", "high-risk fish lesion", "t(4,14)"),
            *("t(14,16)", "t4;14", "t14;16", "17p del", "del17p13", "double hit myeloma", "double-hit myeloma"),
            *(
                "17p deleted",
                "t(4;14) detected",
                "t(4;14) positive",
                "t(4;14) +ve",
                "t(4;14) pos",
                "t(14;16) detected",
                "t(14;16) positive",
                "t(14;16) pos",
                "t(14;16) +ve",
                "high risk on fish",
                "fish: high risk",
                "fish - high risk",
            ),
        ),
        opposites=(
            "standard-risk cytogenetics",
            "standard-risk ca",
            "ca by ifish standard risk",
            "standard risk cytogenetics",
            "normal cytogenetics",
            "standard-risk fish",
            "no high-risk chromosomal abnormalities",
            "no high-risk cytogenetics",
            "standard-risk chromosomal abnormalities",
            "no high-risk ca",
            "standard-risk cytogenetic abnormalities",
            "no high-risk cytogenetic abnormalities",
            "standard-risk chromosomal abnormalities by ifish",
            "standard-risk by ifish",
            "standard-risk by fish",
            "standard-risk ifish",
            "no high-risk abnormalities",
            "no high-risk cytogenetic features",
            "without high-risk cytogenetics",
            "absence of high-risk cytogenetics",
            "absence of high-risk chromosomal abnormalities",
            "no adverse cytogenetics",
            "normal karyotype",
            "normal fish",
            "fish was normal",
            "hyperdiploidy only",
            "cytogenetics standard risk",
            "standard-risk disease by fish",
            "no del(17p)",
            "absence of high-risk ca",
            "no chromosomal abnormalities",
            *("fish standard risk", "fish standard-risk", "fish: standard risk", "fish std risk", "std risk fish"),
            *("std risk cytogenetics", "sr cytogenetics", "standard risk fish", "hr fish negative"),
            *("no hr cytogenetics", "no high risk lesions", "no high-risk lesions", "no hr lesions"),
            *("no high risk fish", "no hr fish", "fish negative for high-risk", "fish negative for high risk"),
            *(
                "no high-risk fish",
                "fish: standard",
                "fish standard",
                "fish - standard risk",
                "standard risk on fish",
                "no hrca",
                "fish no high risk",
                "no high risk abnormality",
                "no high risk abnormalities",
                "no 17p, t(4;14) or t(14;16)",
                "no del17p, t(4;14) or t(14;16)",
                "no del(17p), t(4;14) or t(14;16)",
                "no 17p/t(4;14)/t(14;16)",
                "fish: normal",
            ),
        ),
    ),
]
MarrowPlasmaCells = Annotated[
    float,
    Quantity(
        "%",
        0,
        100,
        "plasma cells in the bone marrow",
        terms=(
            "bone marrow plasma cells",
            "bone marrow plasmacytosis",
            "marrow plasma cells",
            "plasma cells",
            "plasma cells in the bone marrow",
            "clonal plasma cells",
            "bone marrow clonal plasma cells",
            "plasma cell infiltration",
            "plasmacytosis",
            "clonal bone marrow plasma cells",
            "bmpc",
            "plasma cell infiltrate",
            "marrow plasmacytosis",
            "plasma cells in the marrow",
            *("bm plasma cells", "trephine plasma cells", "bm pcs", "plasma cell %", "bm plasmacytosis"),
            *("bmat plasma cells", "plasma cells on trephine", "plasma cells on bmat", "clonal pcs"),
            *(
                "bm pc",
                "bma pc",
                "bma pcs",
                "pc on trephine",
                "pcs on trephine",
                "trephine pc",
                "trephine pcs",
                "marrow pc",
                "marrow pcs",
                "plasma cells on aspirate",
                "aspirate plasma cells",
                "bm plasma",
                "pc infiltrate",
                "pcs by cd138",
                "pcs on cd138",
                "bmbx pc",
                "bmbx plasma cells",
                "bone marrow pcs",
                "bone marrow pc",
            ),
            *(
                "bma pc%",
                "bm pc %",
                "bone marrow pc %",
                "marrow plasma cell percentage",
                "bmpcs",
            ),
        ),
    ),
]
MonoclonalProtein = Annotated[
    float,
    Quantity(
        "g/dL",
        0,
        15,
        "serum monoclonal protein",
        {"g/L": 0.1},
        terms=(
            "serum monoclonal protein",
            "monoclonal protein",
            "m protein",
            "m-protein",
            "m spike",
            "m-spike",
            "paraprotein",
            "m-component",
            "monoclonal spike",
            "monoclonal component",
            "serum m-protein",
            "serum paraprotein",
            "monoclonal igg",
            "m-protein level",
            "monoclonal protein level",
            "paraprotein level",
            "serum monoclonal protein level",
            *("paraprotein igg kappa", "paraprotein igg lambda", "paraprotein iga kappa", "paraprotein iga lambda"),
            *("igg kappa paraprotein", "igg lambda paraprotein", "iga kappa paraprotein", "iga lambda paraprotein"),
            *("igg kappa", "igg lambda", "iga kappa", "iga lambda", "igg kappa band", "igg lambda band"),
            *("monoclonal band", "m band", "paraprotein band", "para-protein", "igg pp", "iga pp", "serum pp"),
            *(
                "mprotein",
                "m-prot",
                "m-band",
                "igg para",
                "iga para",
                "pprotein",
                "igg paraprotein",
                "iga paraprotein",
                "igm paraprotein",
                "igg k pp",
                "paraprot",
                "spep m spike",
                "m-spike on spep",
                "monoclonal peak",
                "igg band",
                "iga band",
            ),
            *(
                "pp of",
                "pp level",
                "para-protein level",
            ),
        ),
    ),
]


@calculator(
    title="International Staging System (multiple myeloma)",
    source=GREIPP_2005,
    conditions=("multiple myeloma",),
    outcome="survival with multiple myeloma",
    aliases=("ISS", "myeloma ISS"),
    confirmed="the cases of the GDL guideline library (common clinical models) agree",
)
def myeloma_international_staging_system(beta2_microglobulin: Beta2Microglobulin, albumin: Albumin) -> Result:
    """Stage of newly diagnosed multiple myeloma, from beta-2 microglobulin and albumin.

    The median survival times are those of patients treated before today's drugs. Kidney failure raises beta-2
    microglobulin whatever the tumour does.
    """
    early = "I" if beta2_microglobulin < 3.5 and albumin >= 3.5 else "II"
    stage = "III" if beta2_microglobulin >= 5.5 else early
    return Result(
        f"stage {stage}",
        "",
        "median survival 62 months"
        if stage == "I"
        else "median survival 44 months"
        if stage == "II"
        else "median survival 29 months",
    )


@calculator(
    title="Revised International Staging System (multiple myeloma)",
    source=PALUMBO_2015,
    conditions=("multiple myeloma",),
    outcome="survival with multiple myeloma",
    aliases=("R-ISS", "RISS", "revised ISS"),
    confirmed="the eight cases of the GDL guideline library (common clinical models) agree",
)
def myeloma_revised_staging_system(
    beta2_microglobulin: Beta2Microglobulin,
    albumin: Albumin,
    high_risk_cytogenetics: HighRiskCytogenetics,
    raised_ldh: RaisedLdh,
) -> Result:
    """Stage of newly diagnosed multiple myeloma, from the International Staging System, cytogenetics and LDH.

    Stage I needs all four to be favourable, stage III a beta-2 microglobulin of 5.5 mg/L or more with high-risk
    cytogenetics or a raised LDH; everything else is stage II.
    """
    adverse = high_risk_cytogenetics or raised_ldh
    early = "I" if beta2_microglobulin < 3.5 and albumin >= 3.5 and not adverse else "II"
    stage = "III" if beta2_microglobulin >= 5.5 and adverse else early
    return Result(
        f"stage {stage}",
        "",
        "median progression-free survival 66 months"
        if stage == "I"
        else "median progression-free survival 42 months"
        if stage == "II"
        else "median progression-free survival 29 months",
        (),
        (
            Risk("overall survival", "5 years", 82 if stage == "I" else 62 if stage == "II" else 40, PALUMBO_2015),
            Risk(
                "progression-free survival",
                "5 years",
                55 if stage == "I" else 36 if stage == "II" else 24,
                PALUMBO_2015,
            ),
        ),
    )


@calculator(
    title="Smouldering myeloma progression (Mayo 2007)",
    source=KYLE_2007,
    conditions=("smouldering myeloma",),
    outcome="progression to multiple myeloma or amyloidosis",
    aliases=("asymptomatic myeloma prognosis", "smoldering myeloma prognosis"),
    confirmed="the cases of the GDL guideline library (common clinical models) agree",
)
def smouldering_myeloma_risk(marrow_plasma_cells: MarrowPlasmaCells, monoclonal_protein: MonoclonalProtein) -> Result:
    """Risk that smouldering (asymptomatic) myeloma progresses to active myeloma or amyloidosis.

    With under 10 % plasma cells and under 3 g/dL of monoclonal protein the patient has no smouldering myeloma, and no
    risk is stated. Newer rules add the free light chain ratio and set the limits elsewhere.
    """
    many, much = marrow_plasma_cells >= 10, monoclonal_protein >= 3
    group = "high risk" if many and much else "intermediate risk" if many else "low risk"
    return Result(
        group if many or much else "not smouldering myeloma",
        "",
        "median time to progression 27 months"
        if many and much
        else "median time to progression 93 months"
        if many
        else "median time to progression 228 months"
        if much
        else "",
        (),
        (
            Risk("progression", "5 years", 69 if many and much else 43 if many else 15, KYLE_2007),
            Risk("progression", "10 years", 77 if many and much else 64 if many else 33, KYLE_2007),
            Risk("progression", "15 years", 87 if many and much else 70 if many else 39, KYLE_2007),
        )
        if many or much
        else (),
    )
