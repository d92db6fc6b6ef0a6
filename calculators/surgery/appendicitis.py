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
        terms=(
            "migration of pain",
            "migratory pain",
            "migrating pain",
            "pain migration",
            "migrated to the right lower quadrant",
            "migrated to his right lower quadrant",
            "migrated to her right lower quadrant",
            "migrated to right lower quadrant",
            "migrating to the right lower quadrant",
            "migrates to the right lower quadrant",
            "migration to the right lower quadrant",
            "migrated to the right iliac fossa",
            "migrated to the right lower abdomen",
            "migrating to the right iliac fossa",
            "migration to the right iliac fossa",
            "shifted to the right lower quadrant",
            "moved to the right lower quadrant",
            "shifting to the right lower quadrant",
            "moved to the right iliac fossa",
            "shifted to the right iliac fossa",
            "periumbilical pain migrating",
        ),
        includes=(
            "pain migrated to the right lower quadrant",
            "pain migrated to the right iliac fossa",
            "migrated to the rlq",
            "migrated to the rif",
            "pain moved to the right lower quadrant",
            "migratory right iliac fossa pain",
            "now localized to the right lower quadrant",
            "then localized to the right lower quadrant",
            "now localized to his right lower quadrant",
            "now localized to her right lower quadrant",
            "localized later to the right lower quadrant",
            "later localized to the right lower quadrant",
            "subsequently localized to the right lower quadrant",
            "subsequently localized to the right iliac fossa",
            "now localized to the right iliac fossa",
            "settled in the right lower quadrant",
            "settled in the right iliac fossa",
            "then localized to the rlq",
            "now localized to the rlq",
            "moved to the rlq",
            "moved to the rif",
            "shifted to the rlq",
            "shifted to the rif",
            "migrating to the rlq",
            "migrating to the rif",
        ),
    ),
]
Anorexia = Annotated[
    bool,
    Criterion(
        "anorexia, or acetone (ketones) in the urine",
        terms=(
            "anorexia",
            "loss of appetite",
            "decreased appetite",
            "poor appetite",
            "reduced appetite",
            "lack of appetite",
            "diminished appetite",
            "lost his appetite",
            "lost her appetite",
            "appetite loss",
            "loss of his appetite",
        ),
        includes=(
            "off his food",
            "off her food",
            "no appetite",
            "ketonuria",
            "not eating",
            "off food",
            "urinary ketones",
            "ketones in the urine",
        ),
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
            "tenderness in the rlq",
            "tenderness in the rif",
            "tender in the rlq",
            "tender in the rif",
            "tenderness in his right lower quadrant",
            "tenderness in her right lower quadrant",
            "tenderness to palpation in the right lower quadrant",
            "tender to palpation in the right lower quadrant",
            "tenderness on palpation of the right lower quadrant",
            "tenderness over the right lower quadrant",
            "tenderness over the right iliac fossa",
            "tenderness of the right lower quadrant",
            "tenderness when the right lower quadrant is pressed",
            "right lower quadrant is tender",
            "right iliac fossa is tender",
            "right lower quadrant abdominal tenderness",
            "rlq abdominal tenderness",
            "right lower abdominal tenderness",
            "tenderness in the right lower abdomen",
            "tender right lower quadrant",
            "tender right iliac fossa",
            "tenderness at the right lower quadrant",
            "tenderness localized to the right lower quadrant",
        ),
        includes=(
            "mcburney's point tenderness",
            "tenderness at mcburney's point",
            "tender at mcburney's point",
            "tenderness over mcburney's point",
            "mcburney tenderness",
            "tender over mcburney's point",
        ),
    ),
]
ReboundTenderness = Annotated[
    bool,
    Criterion(
        "rebound tenderness",
        terms=(
            "rebound tenderness",
            "rebound pain",
            "rebound",
            "blumberg sign",
            "blumberg's sign",
            "release tenderness",
            "tenderness on release",
            "pain on release",
            "pain upon release",
            "pain on sudden release",
            "pain upon sudden release",
            "rebound sensitivity",
            "rebound tender",
        ),
        excludes=("rebound hypertension", "rebound headache", "rebound hyperglycaemia", "rebound hyperglycemia"),
    ),
]
LeftShift = Annotated[
    bool,
    Criterion(
        "shift to the left in the differential white cell count",
        terms=(
            "left shift",
            "shift to the left",
            "left-shift",
            "left shifted",
            "left-shifted",
            "shift of the leukocytes to the left",
            "leukocyte left shift",
            "leukocyte shift to the left",
        ),
        includes=("bandemia", "bandaemia", "increased band forms", "elevated bands"),
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
