"""Prognosis of cancer from markers of inflammation."""

from ..core import Item, Result, Source, calculator, total, upto
from ..vocabulary.biochemistry import Albumin, CReactiveProtein
from ..vocabulary.haematology import WhiteCellCount

FORREST_2003 = Source(
    "Forrest LM, McMillan DC, McArdle CS, et al. Evaluation of cumulative prognostic scores based on the systemic "
    "inflammatory response in patients with inoperable non-small-cell lung cancer. Br J Cancer 2003;89(6):1028-1030",
    doi="10.1038/sj.bjc.6601242",
    where="the score",
    read="secondary",
    via="documentation of the R package cliot (gps_cancer_score) and OncoToolkit, which state the limits",
)
MCMILLAN_2013 = Source(
    "McMillan DC. The systemic inflammation-based Glasgow Prognostic Score: a decade of experience in patients with "
    "cancer. Cancer Treat Rev 2013;39(5):534-540",
    doi="10.1016/j.ctrv.2012.08.003",
    where="the score",
    read="secondary",
    via="documentation of the R package cliot (modified_gps_score) and calculatedbody.com, which state it",
)
PROGNOSTIC_INDEX = Source(
    "Kasymjanova G, MacDonald N, Agulnik JS, et al. The predictive value of pre-treatment inflammatory markers in "
    "advanced non-small-cell lung cancer. Curr Oncol 2010;17(4):52-58",
    where="the index",
    read="unverified",
)


@calculator(
    title="Glasgow Prognostic Score",
    source=FORREST_2003,
    conditions=("cancer",),
    outcome="survival with cancer",
    aliases=("GPS", "Glasgow prognostic score for cancer"),
)
def glasgow_prognostic_score(c_reactive_protein: CReactiveProtein, albumin: Albumin) -> Result:
    """Prognosis of patients with cancer, from C-reactive protein and albumin.

    One point each for a C-reactive protein above 10 mg/L and an albumin below 35 g/L. Survival by score differs widely
    between cancers and stages. The modified score gives no point for a low albumin alone.
    """
    items = (
        Item("C-reactive protein above 10 mg/L", 1 if c_reactive_protein > 10 else 0),
        Item("Albumin below 35 g/L", 1 if albumin < 3.5 else 0),
    )
    score = total(*items)
    return Result(
        score, "points", upto(score, {0: "good prognosis", 1: "intermediate prognosis"}, over="poor prognosis"), items
    )


@calculator(
    title="Modified Glasgow Prognostic Score",
    source=MCMILLAN_2013,
    conditions=("cancer",),
    outcome="survival with cancer",
    aliases=("mGPS", "modified GPS"),
)
def modified_glasgow_prognostic_score(c_reactive_protein: CReactiveProtein, albumin: Albumin) -> Result:
    """Prognosis of patients with cancer, from C-reactive protein and, where that is raised, albumin.

    A low albumin only counts beside a C-reactive protein above 10 mg/L. Survival by score differs widely between
    cancers and stages.
    """
    items = (
        Item("C-reactive protein above 10 mg/L", 1 if c_reactive_protein > 10 else 0),
        Item(
            "Albumin below 35 g/L beside a raised C-reactive protein",
            1 if c_reactive_protein > 10 and albumin < 3.5 else 0,
        ),
    )
    score = total(*items)
    return Result(
        score, "points", upto(score, {0: "good prognosis", 1: "intermediate prognosis"}, over="poor prognosis"), items
    )


@calculator(
    title="Prognostic Index (C-reactive protein and white cells)",
    source=PROGNOSTIC_INDEX,
    conditions=("cancer",),
    outcome="survival with cancer",
    aliases=("PI", "prognostic index for cancer outcomes"),
)
def inflammation_prognostic_index(c_reactive_protein: CReactiveProtein, white_cell_count: WhiteCellCount) -> Result:
    """Prognosis of patients with cancer, from C-reactive protein and the white cell count.

    One point each for a C-reactive protein above 10 mg/L and a white cell count above 11 ×10⁹/L.
    """
    items = (
        Item("C-reactive protein above 10 mg/L", 1 if c_reactive_protein > 10 else 0),
        Item("White cell count above 11 ×10⁹/L", 1 if white_cell_count > 11 else 0),
    )
    score = total(*items)
    return Result(
        score, "points", upto(score, {0: "good prognosis", 1: "intermediate prognosis"}, over="poor prognosis"), items
    )
