"""Likelihood of appendicitis."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Criterion
from ..vocabulary.haematology import WhiteCellCount
from ..vocabulary.surgical import NauseaOrVomiting
from ..vocabulary.vital_signs import Temperature

ALVARADO_1986 = Source(
    "Alvarado A. Ann Emerg Med 1986;15(5):557-564",
    doi="10.1016/S0196-0644(86)80993-3",
    where="scoring table",
    read="secondary",
    via="BMJ Best Practice and Family Practice Notebook pages of the score; abstract read",
)

PainMigration = Annotated[
    bool,
    Criterion(
        "pain that migrated to the right lower quadrant",
        terms=("migration of pain", "migratory pain", "migrating pain", "pain migration"),
        includes=(
            "pain migrated to the right lower quadrant",
            "pain migrated to the right iliac fossa",
            "migrated to the rlq",
            "migrated to the rif",
            "pain moved to the right lower quadrant",
            "migratory right iliac fossa pain",
            "now localized to the right lower quadrant",
            "then localized to the right lower quadrant",
        ),
    ),
]
Anorexia = Annotated[
    bool,
    Criterion(
        "anorexia, or acetone (ketones) in the urine",
        terms=("anorexia", "loss of appetite", "decreased appetite", "poor appetite", "reduced appetite"),
        includes=("off his food", "off her food", "no appetite", "ketonuria"),
        code="79890006",
        excludes=("anorexia nervosa",),
    ),
]
RightLowerTenderness = Annotated[
    bool,
    Criterion(
        "tenderness in the right lower quadrant",
        terms=(
            "right lower quadrant tenderness",
            "tenderness in the right lower quadrant",
            "right iliac fossa tenderness",
            "tenderness in the right iliac fossa",
            "rlq tenderness",
            "rif tenderness",
            "tender in the right lower quadrant",
            "tender in the right iliac fossa",
        ),
        includes=("mcburney's point tenderness", "tenderness at mcburney's point", "tender at mcburney's point"),
    ),
]
ReboundTenderness = Annotated[
    bool,
    Criterion(
        "rebound tenderness",
        terms=("rebound tenderness", "rebound pain", "rebound", "blumberg sign", "blumberg's sign"),
        excludes=("rebound hypertension", "rebound headache", "rebound hyperglycaemia", "rebound hyperglycemia"),
    ),
]
LeftShift = Annotated[
    bool,
    Criterion(
        "shift to the left in the differential white cell count",
        terms=("left shift", "shift to the left", "left-shift", "left shifted", "left-shifted"),
        includes=("bandemia", "bandaemia"),
        excludes=(
            "midline shift to the left",
            "mediastinal shift to the left",
            "tracheal shift to the left",
            "axis shift to the left",
        ),
    ),
]


@calculator(
    title="Alvarado score",
    source=ALVARADO_1986,
    conditions=("suspected appendicitis",),
    outcome="acute appendicitis",
    aliases=("MANTRELS",),
    confirmed="clincalc 0.4: every combination of the eight findings agrees",
)
def alvarado(
    pain_migration: PainMigration,
    anorexia: Anorexia,
    nausea_or_vomiting: NauseaOrVomiting,
    right_lower_tenderness: RightLowerTenderness,
    rebound_tenderness: ReboundTenderness,
    temperature: Temperature,
    white_cell_count: WhiteCellCount,
    left_shift: LeftShift,
) -> Result:
    """Likelihood of acute appendicitis in patients with abdominal pain that suggests it.

    Low scores rule out better than high scores rule in: it overestimates the probability in women at every score, and
    in children at middle and high scores.
    """
    items = (
        Item("Migration of pain", 1 if pain_migration else 0),
        Item("Anorexia or acetone", 1 if anorexia else 0),
        Item("Nausea or vomiting", 1 if nausea_or_vomiting else 0),
        Item("Tenderness in the right lower quadrant", 2 if right_lower_tenderness else 0),
        Item("Rebound pain", 1 if rebound_tenderness else 0),
        Item("Temperature of 37.3 °C or more", 1 if temperature >= 37.3 else 0),
        Item("White cell count over 10 ×10⁹/L", 2 if white_cell_count > 10 else 0),
        Item("Shift to the left", 1 if left_shift else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(
            score,
            {
                4: "appendicitis unlikely",
                6: "compatible with appendicitis",
                8: "appendicitis probable",
            },
            over="appendicitis very probable",
        ),
        items,
    )
