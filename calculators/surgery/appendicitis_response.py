"""Likelihood of appendicitis from the inflammatory response."""

from typing import Annotated, Literal

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Choice, Criterion
from ..vocabulary.biochemistry import CReactiveProtein
from ..vocabulary.haematology import NeutrophilShare, WhiteCellCount
from ..vocabulary.vital_signs import Temperature

ANDERSSON_2008 = Source(
    "Andersson M, Andersson RE. World J Surg 2008;32(8):1843-1849",
    doi="10.1007/s00268-008-9649-y",
    where="table of the score",
    read="abstract",
    via="table as reproduced in PMC4949879, table 2, and Family Practice Notebook; groups from MDCalc",
)


@calculator(
    title="Appendicitis inflammatory response score",
    source=ANDERSSON_2008,
    conditions=("suspected appendicitis",),
    outcome="acute appendicitis",
    aliases=("AIR score", "Andersson score"),
    confirmed="the cases of the GDL guideline library (common clinical models) agree, but for the points of the "
    "neutrophils, which it reads as a count",
)
def appendicitis_inflammatory_response(
    vomiting: Annotated[
        bool,
        Criterion(
            "vomiting with the abdominal pain",
            terms=("vomiting", "emesis", "vomited", "vomits"),
        ),
    ],
    right_iliac_fossa_pain: Annotated[
        bool,
        Criterion(
            "pain in the right iliac fossa (right lower quadrant)",
            terms=(
                "right iliac fossa pain",
                "pain in the right iliac fossa",
                "right lower quadrant pain",
                "pain in the right lower quadrant",
                "rlq pain",
                "rif pain",
                "right inferior fossa pain",
                "right lower quadrant abdominal pain",
                "right lower quadrant (rlq) pain",
                "right lower quadrant (rif) pain",
                "right lower quadrant (rlq) abdominal pain",
                "right iliac fossa (rif) pain",
                "rlq abdominal pain",
                "right lower abdominal pain",
                "right-sided lower abdominal pain",
                "pain in the right lower abdomen",
                "pain in his right lower quadrant",
                "pain in her right lower quadrant",
                "pain in his right iliac fossa",
                "pain in her right iliac fossa",
                "pain in the rlq",
                "pain in the rif",
                "pain localized to the right lower quadrant",
                "pain localized to the right iliac fossa",
                "pain over the right iliac fossa",
                "pain migrating to the right lower quadrant",
                "pain in right iliac fossa",
                "pain in right lower quadrant",
            ),
        ),
    ],
    rebound_or_defence: Annotated[
        Literal["none", "light", "medium", "strong"],
        Choice(
            "rebound tenderness or muscular defence: none, light, medium or strong",
            {
                "none": (
                    "no rebound tenderness",
                    "no rebound",
                    "no guarding",
                    "denies rebound tenderness",
                    "without rebound",
                    "without rebound tenderness",
                    "absent rebound tenderness",
                    "no signs of rebound tenderness",
                    "without guarding",
                    "no peritonism",
                ),
                "light": (
                    "light rebound tenderness",
                    "mild rebound tenderness",
                    "slight rebound tenderness",
                    "light guarding",
                    "mild guarding",
                    "slight guarding",
                    "light rebound",
                    "mild rebound",
                    "slight rebound",
                    "light muscular defense",
                    "light muscular defence",
                ),
                "medium": (
                    "medium rebound tenderness",
                    "moderate rebound tenderness",
                    "moderate rebound",
                    "medium guarding",
                    "moderate guarding",
                    "medium rebound",
                    "moderate muscular defense",
                    "moderate muscular defence",
                ),
                "strong": (
                    "strong rebound tenderness",
                    "marked rebound tenderness",
                    "severe rebound tenderness",
                    "strong rebound",
                    "severe rebound",
                    "marked rebound",
                    "strong guarding",
                    "severe guarding",
                    "marked guarding",
                    "intense rebound tenderness",
                    "significant rebound tenderness",
                    "strong muscular defense",
                    "strong muscular defence",
                    "board-like rigidity",
                    "rigid abdomen",
                ),
            },
            absent="none",
            terms=(
                "rebound tenderness",
                "rebound",
                "guarding",
                "muscular defence",
                "muscular defense",
                "muscle guarding",
                "abdominal guarding",
            ),
        ),
    ],
    temperature: Temperature,
    neutrophil_share: NeutrophilShare,
    white_cell_count: WhiteCellCount,
    c_reactive_protein: CReactiveProtein,
) -> Result:
    """Likelihood of acute appendicitis in patients with abdominal pain, with weight on the inflammatory response."""
    items = (
        Item("Vomiting", 1 if vomiting else 0),
        Item("Pain in the right iliac fossa", 1 if right_iliac_fossa_pain else 0),
        Item("Rebound tenderness or defence", {"none": 0, "light": 1, "medium": 2, "strong": 3}[rebound_or_defence]),
        Item("Temperature of 38.5 °C or more", 1 if temperature >= 38.5 else 0),
        Item("Neutrophils", 2 if neutrophil_share >= 85 else 1 if neutrophil_share >= 70 else 0),
        Item("White cell count", 2 if white_cell_count >= 15 else 1 if white_cell_count >= 10 else 0),
        Item("C-reactive protein", 2 if c_reactive_protein >= 50 else 1 if c_reactive_protein >= 10 else 0),
    )
    score = total(*items)
    return Result(
        score, "points", upto(score, {4: "low probability", 8: "indeterminate"}, over="high probability"), items
    )
