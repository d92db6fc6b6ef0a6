"""Reactions to drugs: drug reaction with eosinophilia and systemic symptoms, and allergy to penicillin."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.haematology import EosinophilCount, WhiteCellCount
from ..vocabulary.vital_signs import Temperature

KARDAUN_2007 = Source(
    "Kardaun SH, Sidoroff A, Valeyrie-Allanore L, et al. Variability in the clinical pattern of cutaneous side-effects "
    "of drugs with systemic symptoms: does a DRESS syndrome really exist? (RegiSCAR score), 2007",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC8268599/table/ijms-22-07072-t002",
    where="scoring table",
    read="secondary",
    via="PMC8268599, table 2; PMC11480927, table 2; J Mother Child 2020, table of the score",
)
TRUBIANO_2020 = Source(
    "Trubiano JA, Vogrin S, Chua KYL, et al. Development and validation of a penicillin allergy clinical decision "
    "rule. JAMA Intern Med 2020;180(5):745-752",
    doi="10.1001/jamainternmed.2020.0403",
    pmid="32176248",
    where="points, and positive tests by score",
    read="secondary",
    via="Am Fam Physician 2020;102(11):692-693 for the points and the two low groups; GrepMed image 11676 for all "
    "four groups; abstract read",
)


@calculator(
    title="RegiSCAR score for DRESS",
    source=KARDAUN_2007,
    conditions=("suspected drug reaction with eosinophilia",),
    outcome="drug reaction with eosinophilia and systemic symptoms",
    aliases=("RegiSCAR", "DRESS score", "RegiSCAR-Group diagnosis score"),
)
def regiscar_dress(
    temperature: Temperature,
    dress_lymph_nodes: Annotated[
        bool,
        Criterion(
            "lymph nodes over 1 cm at two or more sites",
            terms=("enlarged lymph nodes at two or more sites", "generalised lymphadenopathy"),
            includes=("generalized lymphadenopathy", "cervical and axillary lymphadenopathy"),
            wider=("lymphadenopathy", "enlarged lymph nodes"),
        ),
    ],
    atypical_lymphocytes: Annotated[
        bool,
        Criterion(
            "atypical lymphocytes in the blood",
            terms=("atypical lymphocytes", "atypical lymphocytosis", "reactive lymphocytes"),
        ),
    ],
    eosinophil_count: EosinophilCount,
    white_cell_count: WhiteCellCount,
    rash_extent: Annotated[
        float,
        Quantity(
            "%",
            0,
            100,
            "share of the body surface that the rash covers",
            terms=("rash extent", "body surface area", "bsa", "rash covering", "rash over"),
        ),
    ],
    dress_like_rash: Annotated[
        Literal["no", "yes", "uncertain"],
        Choice(
            "rash that suggests DRESS, with two or more of swelling of the face, infiltration, purpura (not on the "
            "legs alone) and scaling: no; yes; uncertain",
            {
                "no": ("no facial oedema, infiltration, purpura or scaling", "rash not suggestive of dress"),
                "yes": ("rash suggestive of dress", "rash suggesting dress", "facial edema and scaling"),
                "uncertain": ("rash equivocal for dress",),
            },
        ),
    ],
    biopsy_against_dress: Annotated[
        bool,
        Criterion(
            "a skin biopsy was taken and does not suggest DRESS",
            terms=("biopsy not suggestive of dress", "biopsy against dress", "biopsy does not suggest dress"),
            opposites=("biopsy suggestive of dress", "biopsy suggesting dress", "biopsy consistent with dress"),
        ),
    ],
    dress_organs: Annotated[
        float,
        Quantity(
            "1",
            0,
            10,
            "internal organs involved with no other explanation: liver, kidney, lung, heart or muscle, pancreas, other",
            integer=True,
            terms=("internal organs involved", "organs involved", "organ involvement"),
        ),
    ],
    resolution_after_fifteen_days: Annotated[
        bool,
        Criterion(
            "the reaction took 15 days or longer to resolve (not if it is not yet known)",
            terms=("resolution after 15 days", "resolution in more than 15 days", "took more than 15 days to resolve"),
            opposites=("resolved within 15 days", "resolved in less than 15 days"),
        ),
    ],
    other_causes_excluded: Annotated[
        bool,
        Criterion(
            "three or more tests for other causes done and negative: antinuclear antibody, blood culture, hepatitis A, "
            "B and C, Chlamydia or Mycoplasma; none positive",
            terms=("alternative diagnoses excluded", "other causes excluded", "alternative diagnoses ruled out"),
            includes=("negative infectious and autoimmune workup",),
        ),
    ],
) -> Result:
    """Likelihood that a reaction to a drug is DRESS, by the score of the RegiSCAR group.

    With under 4 ×10⁹/L of white cells the share of eosinophils counts as well as their number. It is made to judge a
    case when its course is known.
    """
    by_share = white_cell_count < 4 and eosinophil_count > 0
    items = (
        Item("Fever of 38.5 °C", 0 if temperature >= 38.5 else -1),
        Item("Lymph nodes", 1 if dress_lymph_nodes else 0),
        Item("Atypical lymphocytes", 1 if atypical_lymphocytes else 0),
        Item(
            "Eosinophils",
            2
            if eosinophil_count >= 1.5 or (by_share and eosinophil_count * 5 >= white_cell_count)
            else 1
            if eosinophil_count >= 0.7 or (by_share and eosinophil_count * 10 >= white_cell_count)
            else 0,
        ),
        Item("Rash over half of the body", 1 if rash_extent > 50 else 0),
        Item("Rash that suggests DRESS", 1 if dress_like_rash == "yes" else -1 if dress_like_rash == "no" else 0),
        Item("Biopsy against DRESS", -1 if biopsy_against_dress else 0),
        Item("Organs", 2 if dress_organs >= 2 else 1 if dress_organs >= 1 else 0),
        Item("Resolution in 15 days or more", 0 if resolution_after_fifteen_days else -1),
        Item("Other causes excluded", 1 if other_causes_excluded else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {1: "no case", 3: "possible case", 5: "probable case"}, over="definite case"),
        items,
    )


@calculator(
    title="PEN-FAST",
    source=TRUBIANO_2020,
    conditions=("reported penicillin allergy",),
    outcome="positive penicillin allergy test",
    aliases=("Penicillin Allergy Decision Rule", "PENFAST"),
)
def pen_fast(
    years_since_penicillin_reaction: Annotated[
        float,
        Quantity(
            "a",
            0,
            110,
            "years since the reaction to penicillin; 0 if not known",
            {"mo": 2629800 / 31557600, "d": 86400 / 31557600},
            terms=("years since reaction", "reaction occurred", "reaction"),
            spellings={
                "years": "a",
                "year": "a",
                "years ago": "a",
                "year ago": "a",
                "months ago": "mo",
                "month ago": "mo",
                "days ago": "d",
                "day ago": "d",
            },
        ),
    ],
    penicillin_anaphylaxis_or_angioedema: Annotated[
        bool,
        Criterion(
            "the reaction was anaphylaxis or angioedema",
            terms=("anaphylaxis or angioedema",),
            includes=("anaphylaxis", "angioedema", "anaphylactic reaction", "throat swelling", "facial swelling"),
        ),
    ],
    penicillin_severe_skin_reaction: Annotated[
        bool,
        Criterion(
            "the reaction was a severe reaction of the skin: Stevens-Johnson syndrome, toxic epidermal necrolysis, "
            "DRESS, acute generalised exanthematous pustulosis",
            terms=("severe cutaneous adverse reaction", "severe cutaneous reaction"),
            includes=("stevens-johnson syndrome", "toxic epidermal necrolysis", "dress"),
        ),
    ],
    penicillin_reaction_treated: Annotated[
        bool,
        Criterion(
            "the reaction needed treatment (also when not known)",
            terms=("treatment required for reaction", "required treatment", "reaction needed treatment"),
            includes=(
                "treated with epinephrine",
                "required epinephrine",
                "treated with antihistamines",
                "given steroids",
            ),
        ),
    ],
) -> Result:
    """Chance of a positive allergy test in a patient who reports an allergy to penicillin.

    Studied in people aged 16 or over referred for testing. A reaction at an unknown time counts as within five years.
    """
    items = (
        Item("Five years or less since the reaction", 2 if years_since_penicillin_reaction <= 5 else 0),
        Item(
            "Anaphylaxis, angioedema or severe skin reaction",
            2 if penicillin_anaphylaxis_or_angioedema or penicillin_severe_skin_reaction else 0,
        ),
        Item("Treatment for the reaction", 1 if penicillin_reaction_treated else 0),
    )
    score = total(*items)
    band = upto(score, {0: "very low risk", 2: "low risk", 3: "moderate risk"}, over="high risk")
    positive: float | tuple[float, float] = (0, 1) if score <= 0 else upto(score, {2: 5, 3: 20}, over=50)
    return Result(
        score, "points", band, items, (Risk("positive penicillin allergy test", "at testing", positive, TRUBIANO_2020),)
    )
