"""Prognosis of indolent lymphomas, and when follicular lymphoma needs treatment."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Criterion, Quantity
from ..vocabulary.cancer import AnnArborStage, RaisedLdh
from ..vocabulary.haematology import Haemoglobin, NeutrophilCount, Platelets
from ..vocabulary.patient import AdultAge

SOLAL_CELIGNY_2004 = Source(
    "Solal-Céligny P, Roy P, Colombat P, et al. Follicular lymphoma international prognostic index. "
    "Blood 2004;104(5):1258-1265",
    doi="10.1182/blood-2003-12-4434",
    where="the five factors; ten-year survival",
    read="secondary",
    via="documentation of the R package cliot (flipi_score), and a second table for the ten-year rates",
)
BRICE_1997 = Source(
    "Brice P, Bastion Y, Lepage E, et al. Comparison in low-tumor-burden follicular lymphomas between an initial "
    "no-treatment "
    "policy, prednimustine, or interferon alfa. J Clin Oncol 1997;15(3):1110-1117",
    url="https://clincasequest.hospital/gelf/",
    where="criteria of high tumour burden",
    read="secondary",
    via="clincasequest.hospital, which lists the criteria with their limits",
)
THIEBLEMONT_2017 = Source(
    "Thieblemont C, Cascione L, Conconi A, et al. A MALT lymphoma prognostic index. Blood 2017;130(12):1409-1417",
    url="http://ashpublications.net/blood/article/130/12/1409/36508/A-MALT-lymphoma-prognostic-index",
    where="the three factors and five-year event-free survival",
    read="abstract",
)

NodalAreas = Annotated[
    float,
    Quantity(
        "1",
        0,
        20,
        "number of nodal areas that lymphoma involves",
        integer=True,
        terms=(
            "nodal areas",
            "nodal sites",
            "lymph node sites",
            "node regions",
            "nodal regions",
            "lymph node areas",
            "nodal sites involved",
            "nodal groups",
            "nodal stations",
            "lymph node groups",
            "nodal basins",
            "lymph node regions",
            "nodal",
            "involved nodal areas",
            "involved nodal sites",
            "involved lymph node regions",
            "involved node sites",
        ),
        spellings={
            "nodal sites": "1",
            "nodal areas": "1",
            "nodal regions": "1",
            "nodal site": "1",
            "nodal area": "1",
            "nodal region": "1",
            "nodal groups": "1",
            "nodal stations": "1",
            "nodal sites involved": "1",
            "nodal basins": "1",
        },
        levels={
            1: (
                "single nodal site",
                "single nodal area",
                "one nodal site",
                "one nodal area",
                "single lymph node area",
                "single lymph node group",
                "one lymph node site",
            )
        },
    ),
]
LargestMass = Annotated[
    float,
    Quantity(
        "cm",
        0,
        60,
        "largest diameter of any nodal or extranodal mass of lymphoma",
        terms=(
            "largest mass",
            "tumour mass",
            "tumor mass",
            "nodal mass",
            "bulky mass",
            "largest node",
            "largest lymph node",
            "largest nodal mass",
            "largest node measuring",
            "nodal mass measuring",
            "largest nodal diameter",
            "largest lymph node measuring",
            "bulky disease measuring",
            "lymph node mass",
            "bulky lymphadenopathy",
            "lymphoma mass",
            "longest diameter of the largest node",
            "lymph nodes measuring",
            "lymph nodes measuring up to",
            "lymphadenopathy measuring",
            "lymphadenopathy measuring up to",
            "largest of the lymph nodes",
            "largest lymph node of",
            "largest node of",
            "lymph nodes up to",
            "nodes up to",
            "nodal masses up to",
            "nodal conglomerate",
            "nodal conglomerate measuring",
            "mass of lymphoma",
            "mediastinal mass",
            "mediastinal mass measuring",
            "mesenteric mass",
            "retroperitoneal mass",
            "bulky mass measuring",
            "bulky node",
            "bulky nodal mass",
            "bulky lymph node",
            "conglomerate mass",
            "enlarged lymph nodes",
            *("bulky abdominal mass", "para-aortic mass", "paraaortic mass", "biggest node", "biggest nodal mass"),
            *("biggest lymph node", "biggest mass", "largest ln", "largest lns", "biggest ln"),
            *("largest lymphadenopathy", "para-aortic nodal mass", "lns up to", "ln mass", "nodal disease up to"),
            *("retroperitoneal nodal mass", "mesenteric nodal mass", "bulky disease", "bulky nodes"),
            *("bulky nodes up to", "bulky ln", "bulky lns", "max diameter of largest node", "ln up to"),
        ),
    ),
]


def _over_three(count: int, word: str) -> tuple[str, ...]:
    """Return how notes count nodes of more than 3 cm: "2 nodes >3 cm", "two sites over three"."""
    sites = tuple(site if count == 1 else f"{site}s" for site in ("node", "site", "nodal site", "ln"))
    over = (">3 cm", ">3cm", "over 3 cm", "over 3cm", "bigger than 3 cm")
    return (
        *(f"{said} {site} {size}" for said in (str(count), word) for site in sites for size in over),
        *(f"{word} {site} over three{unit}" for site in sites[:2] for unit in ("", " centimetres")),
    )


NodesOverThreeCentimetres = Annotated[
    float,
    Quantity(
        "1",
        0,
        20,
        "number of nodal sites with a diameter above 3 cm",
        integer=True,
        terms=(
            "nodal sites over 3 cm",
            "nodal sites larger than 3 cm",
            "nodal sites >3 cm",
            "nodal sites with diameter >3 cm",
            "nodal sites with a diameter >3 cm",
            "nodal sites greater than 3 cm",
            "nodal sites above 3 cm",
            "nodal sites each with a diameter>3 cm",
            "nodal sites each >3 cm",
            "nodes over 3 cm",
            "nodes larger than 3 cm",
            "nodes >3 cm",
            "nodal sites each over 3 cm",
            "nodes each over 3 cm",
            "nodes each larger than 3 cm",
            "nodes of more than 3 cm",
            "nodal sites of more than 3 cm",
            "lymph nodes larger than 3 cm",
            "lymph nodes over 3 cm",
            "lymph nodes >3 cm",
            "lymph nodes greater than 3 cm",
            "nodes greater than 3 cm",
            "nodal masses over 3 cm",
            "nodal masses larger than 3 cm",
            "nodal sites exceeding 3 cm",
        ),
        levels={
            0: (
                "no nodes over 3 cm",
                "no nodes larger than 3 cm",
                "no nodes >3 cm",
                "no lymph nodes larger than 3 cm",
                "no nodal sites over 3 cm",
                "all nodes under 3 cm",
                "no nodes greater than 3 cm",
                *("nothing over 3 cm", "nothing over 3cm", "nothing >3 cm", "nothing >3cm", "no node >3 cm"),
                *("no node over 3 cm", "all nodes <3 cm", "all nodes <3cm", "all lns <3 cm", "all lns <3cm"),
                *("no lns >3 cm", "no lns >3cm", "no ln >3 cm", "no sites >3 cm", "all ln <3 cm", "no ln >3cm"),
                "no ln over 3 cm",
            ),
            1: (*_over_three(1, "one"),),
            2: (*_over_three(2, "two"),),
            3: (*_over_three(3, "three"),),
            4: (*_over_three(4, "four"),),
            5: (*_over_three(5, "five"),),
        },
    ),
]
BSymptoms = Annotated[
    bool,
    Criterion(
        "systemic (B) symptoms: fever, drenching night sweats or loss of over 10 % of weight",
        terms=(
            "b symptoms",
            "b-symptoms",
            "systemic symptoms",
            "constitutional symptoms",
            "constitutional b symptoms",
            "b-type symptoms",
            "systemic b symptoms",
            "presence of b symptoms",
            "type b symptoms",
            *("b sx", "b sxs", "b-sx", "bsx", "b symps"),
        ),
        includes=(
            "night sweats",
            "drenching sweats",
            "unintentional weight loss",
            "unexplained fever",
            "drenching night sweats",
            "unexplained weight loss",
            "recurrent fevers",
            "profuse night sweats",
            "nocturnal sweats",
            "nocturnal sweating",
            "soaking night sweats",
            "nightly sweats",
            "fever and night sweats",
            "weight loss of more than 10%",
            "weight loss >10%",
            "more than 10% weight loss",
            "unexplained loss of weight",
            "recurrent unexplained fever",
            "persistent unexplained fever",
            "cyclical fevers",
            "pel-ebstein fever",
            "significant unintentional weight loss",
            *("drenching sweats at night", "drenching nocturnal sweats", "drenching nights sweats"),
            *("unintentional wt loss", "unexplained wt loss", "wt loss >10%", ">10% wt loss", ">10% weight loss"),
            *("fevers and night sweats", "soaking the sheets", "soaks the sheets", "changing sheets at night"),
            "pel ebstein fever",
        ),
        opposites=(
            "no b symptoms",
            "no b-symptoms",
            "denies b symptoms",
            "without b symptoms",
            "absence of b symptoms",
            "no constitutional symptoms",
            "no systemic symptoms",
            "without systemic symptoms",
            "no systemic or b symptoms",
            "denies any systemic or b symptoms",
            "denies constitutional symptoms",
            "no fever, night sweats, or weight loss",
            "denies fever, night sweats, or weight loss",
            "denies fevers, night sweats, or weight loss",
            "no fevers, night sweats, or weight loss",
            "asymptomatic without b symptoms",
        ),
        parts=(
            (
                "night sweats",
                "sweats",
                "sweating",
                "drenching sweats",
                "nocturnal sweats",
            ),
            (*("weight loss", "wt loss", "loss of weight", "lost weight"),),
            (*("fever", "fevers", "temperatures", "temps", "pyrexia", "pyrexias"),),
        ),
    ),
]
SpleenBelowUmbilicus = Annotated[
    bool,
    Criterion(
        "spleen enlarged to below the umbilical line",
        terms=(
            "spleen below the umbilicus",
            "spleen below the umbilical line",
            "spleen extending below the umbilicus",
            "spleen palpable below the umbilical line",
            "spleen palpable below the umbilicus",
            "spleen is palpable below the umbilical line",
            "inferior margin below the umbilical line",
            "below the umbilical line",
            "splenomegaly below the umbilical line",
            "splenomegaly below the umbilicus",
            "spleen extends below the umbilicus",
            "spleen down to below the umbilicus",
            "splenic margin below the umbilical line",
            "spleen extending below the umbilical line",
            "splenomegaly extending below the umbilicus",
            "spleen is palpable below the umbilicus",
            "spleen is below the umbilicus",
            "spleen is below the umbilical line",
            "spleen reaching below the umbilicus",
            "spleen reaching below the umbilical line",
            "spleen enlarged below the umbilical line",
            "spleen enlarged below the umbilicus",
            "spleen enlargement below the umbilical line",
            "spleen felt below the umbilicus",
            "spleen palpated below the umbilicus",
            "spleen palpated below the umbilical line",
            "spleen crossing the umbilicus",
            "enlarged spleen below the umbilical line",
            "enlarged spleen extending below the umbilicus",
            "enlarged spleen extending below the umbilical line",
            "enlarged spleen palpable below the umbilicus",
            "splenomegaly with the inferior margin below the umbilical line",
            "inferior margin below the umbilicus",
            "inferior splenic margin below the umbilical line",
            "splenomegaly with the spleen palpable below the umbilical line",
            "below umbilical line",
        ),
        includes=(
            "massive splenomegaly",
            "spleen extending into the pelvis",
            "spleen reaching the pelvis",
            "spleen palpable in the pelvis",
            "spleen palpable in the right iliac fossa",
            "giant splenomegaly",
            "spleen extending to the pelvis",
            "spleen reaching into the pelvis",
            "spleen extending to the right iliac fossa",
            *("spleen to rif", "spleen to umbilicus and below", "spleen past umbilicus", "spleen past the umbilicus"),
            *("spleen beyond the umbilicus", "spleen beyond umbilicus", "spleen crossing midline and below"),
            *("spleen into pelvis", "spleen down to pelvis", "spleen to pelvis", "spleen below umbilicus"),
        ),
        wider=("splenomegaly", "enlarged spleen"),
        opposites=(
            *("spleen tip palpable", "spleen tip just palpable", "spleen just palpable", "just palpable spleen"),
            *("tip of spleen palpable", "tip of the spleen palpable", "palpable spleen tip"),
            *("nowhere near the umbilicus", "not reaching the umbilicus", "does not reach the umbilicus"),
            *("spleen above the umbilicus", "above umbilicus", "spleen not palpable", "impalpable spleen"),
            *("spleen impalpable", "no palpable spleen", "spleen not enlarged", "no splenomegaly"),
            *("spleen normal size", "normal sized spleen", "spleen not felt", "spleen 1 fb", "spleen 2 fb"),
            *("spleen 2 fingers", "spleen 1 finger"),
        ),
    ),
]
OrganCompression = Annotated[
    bool,
    Criterion(
        "compression by lymphoma of a ureter, an orbit, the gut or another organ",
        terms=(
            "compression syndrome",
            "organ compression",
            "compressive symptoms",
            "compression of organs",
            "compressive syndrome",
            "compression of adjacent organs",
        ),
        includes=(
            "ureteral compression",
            "ureteric compression",
            "orbital compression",
            "gastrointestinal compression",
            "superior vena cava syndrome",
            "svc syndrome",
            "svc obstruction",
            "superior vena cava obstruction",
            "spinal cord compression",
            "tracheal compression",
            "bowel compression",
            "biliary compression",
            "ureteral obstruction by lymphoma",
            "airway compression",
            "hydronephrosis due to lymphoma",
            "epidural compression",
            "vena cava compression",
            "cord compression from lymphoma",
            "bronchial compression",
            *("squeezing the ureter", "squeezing the right ureter", "squeezing the left ureter"),
            *("compressing the ureter", "compressing the right ureter", "compressing the left ureter"),
            *("compressing r ureter", "compressing l ureter", "compressing ureter", "obstructing the ureter"),
            *("extrinsic ureteric compression", "extrinsic compression of ureter", "svco", "svc compression"),
            *("ivc compression", "cord compression", "cauda equina compression", "bile duct compression"),
            *("compressing the bile duct", "compressing the ivc", "compressing the svc", "compressing the trachea"),
            *("compressing the airway", "compressing bowel", "compressing the duodenum", "compressing the stomach"),
            *("compressing the orbit", "proptosis from lymphoma", "biliary obstruction from nodes"),
        ),
    ),
]
SerousEffusion = Annotated[
    bool,
    Criterion(
        "pleural or peritoneal effusion, whatever its cells",
        terms=("pleural or peritoneal effusion", "serous effusion", "pleural/peritoneal effusion"),
        includes=(
            "pleural effusion",
            "peritoneal effusion",
            "ascites",
            "peritoneal fluid",
            "malignant pleural effusion",
            "malignant ascites",
            "pericardial and pleural effusion",
            "bilateral pleural effusions",
            "malignant effusion",
            *("pleural effusions", "effusion on cxr", "effusion on ct", "r pleural effusion", "l pleural effusion"),
            *("bilateral effusions", "chylous effusion", "chylothorax", "chylous ascites"),
        ),
        parts=(
            (
                "pleural effusion",
                *("pleural effusions", "effusion", "effusions", "pleural fluid"),
            ),
            (
                "ascites",
                "peritoneal fluid",
                "peritoneal effusion",
                "free fluid",
            ),
        ),
    ),
]
CirculatingLymphomaCells = Annotated[
    float,
    Quantity(
        "10*9/L",
        0,
        500,
        "circulating lymphoma cells",
        terms=(
            "circulating malignant cells",
            "circulating lymphoma cells",
            "circulating lymphocytes of lymphoma",
            "leukemic phase",
            "circulating tumor cells",
            "circulating lymphoma cell count",
        ),
        spellings={"x10^9/l": "10*9/L", "×10⁹/l": "10*9/L", "x10⁹/l": "10*9/L"},
        levels={
            0: (
                "no circulating malignant cells",
                "no leukemic phase",
                "no leukaemic phase",
                "no circulating lymphoma cells",
                "without leukemic phase",
                "without leukaemic phase",
                "not in leukemic phase",
                "no signs of leukemic phase",
            )
        },
    ),
]


@calculator(
    title="Follicular Lymphoma International Prognostic Index (FLIPI)",
    source=SOLAL_CELIGNY_2004,
    conditions=("follicular lymphoma",),
    outcome="survival with follicular lymphoma",
    aliases=("FLIPI",),
    disputed="some tables count an age above 60 only; the publication counts 60 or over",
)
def flipi(
    age: AdultAge,
    ann_arbor_stage: AnnArborStage,
    haemoglobin: Haemoglobin,
    raised_ldh: RaisedLdh,
    nodal_areas: NodalAreas,
) -> Result:
    """Survival of adults with newly diagnosed follicular lymphoma.

    Derived before rituximab; survival has improved since. It does not say whether treatment is needed.
    """
    items = (
        Item("Age 60 or over", 1 if age >= 60 else 0),
        Item("Ann Arbor stage III or IV", 1 if ann_arbor_stage in ("III", "IV") else 0),
        Item("Haemoglobin below 12 g/dL", 1 if haemoglobin < 12 else 0),
        Item("LDH above normal", 1 if raised_ldh else 0),
        Item("More than four nodal areas", 1 if nodal_areas > 4 else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {1: "low risk", 2: "intermediate risk"}, over="high risk"),
        items,
        (Risk("overall survival", "10 years", upto(score, {1: 70, 2: 50}, over=35), SOLAL_CELIGNY_2004),),
    )


@calculator(
    title="GELF criteria",
    source=BRICE_1997,
    conditions=("follicular lymphoma",),
    outcome="high tumour burden",
    aliases=("GELF", "Groupe d'Etude des Lymphomes Folliculaires criteria"),
)
def gelf_criteria(
    largest_mass: LargestMass,
    nodes_over_three_centimetres: NodesOverThreeCentimetres,
    b_symptoms: BSymptoms,
    spleen_below_umbilicus: SpleenBelowUmbilicus,
    organ_compression: OrganCompression,
    serous_effusion: SerousEffusion,
    circulating_lymphoma_cells: CirculatingLymphomaCells,
    neutrophil_count: NeutrophilCount,
    platelets: Platelets,
) -> Result:
    """Whether follicular lymphoma has a high tumour burden, for which trials started treatment at once.

    Any one criterion suffices. Lists differ a little: some count a mass of exactly 7 cm and a raised LDH or beta-2
    microglobulin too.
    """
    items = (
        Item("Mass above 7 cm", 1 if largest_mass > 7 else 0),
        Item("Three or more nodal sites above 3 cm", 1 if nodes_over_three_centimetres >= 3 else 0),
        Item("Systemic symptoms", 1 if b_symptoms else 0),
        Item("Spleen below the umbilical line", 1 if spleen_below_umbilicus else 0),
        Item("Compression of an organ", 1 if organ_compression else 0),
        Item("Pleural or peritoneal effusion", 1 if serous_effusion else 0),
        Item("Circulating lymphoma cells above 5 ×10⁹/L", 1 if circulating_lymphoma_cells > 5 else 0),
        Item("Granulocytes below 1 or platelets below 100 ×10⁹/L", 1 if neutrophil_count < 1 or platelets < 100 else 0),
    )
    met = total(*items)
    return Result(met, "criteria met", "high tumour burden" if met else "low tumour burden", items)


@calculator(
    title="MALT Lymphoma Prognostic Index (MALT-IPI)",
    source=THIEBLEMONT_2017,
    conditions=("MALT lymphoma",),
    outcome="event-free survival with MALT lymphoma",
    aliases=("MALT-IPI", "MALT IPI"),
    disputed="a secondary table gives event-free survival of 76.0, 48.4 and 15.7 %; the abstract 70, 56 and 29 %",
)
def malt_ipi(age: AdultAge, raised_ldh: RaisedLdh, ann_arbor_stage: AnnArborStage) -> Result:
    """Event-free survival of adults with extranodal marginal zone (MALT) lymphoma who need systemic treatment."""
    items = (
        Item("Age 70 or over", 1 if age >= 70 else 0),
        Item("LDH above normal", 1 if raised_ldh else 0),
        Item("Ann Arbor stage III or IV", 1 if ann_arbor_stage in ("III", "IV") else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {0: "low risk", 1: "intermediate risk"}, over="high risk"),
        items,
        (Risk("event-free survival", "5 years", upto(score, {0: 70, 1: 56}, over=29), THIEBLEMONT_2017),),
    )
