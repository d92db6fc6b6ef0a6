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
            terms=(
                "enlarged lymph nodes at two or more sites",
                "generalised lymphadenopathy",
                *("enlarged lymph nodes at multiple sites", "lymphadenopathy at two or more sites"),
                *("lymphadenopathy at multiple sites", "lymph nodes >1 cm at two sites"),
                *("lymphadenopathy in two or more sites", "diffuse lymphadenopathy"),
                *("widespread lymphadenopathy", "polyadenopathy", "multiple enlarged lymph nodes"),
                *("generalised lymph node enlargement", "enlarged lymph nodes at two sites"),
                *("enlarged lymph nodes in two or more regions", "multifocal lymphadenopathy"),
            ),
            includes=(
                "generalized lymphadenopathy",
                "cervical and axillary lymphadenopathy",
                *("cervical and inguinal lymphadenopathy", "axillary and inguinal lymphadenopathy"),
                "cervical, axillary and inguinal lymphadenopathy",
                "cervical, axillary, and inguinal lymphadenopathy",
                "inguinal and axillary lymphadenopathy",
                *("cervical and supraclavicular lymphadenopathy", "bilateral cervical and axillary"),
                *("multiple lymphadenopathies", "axillary and cervical lymphadenopathy"),
            ),
            wider=(
                "lymphadenopathy",
                "enlarged lymph nodes",
                *("adenopathy", "enlarged nodes", "palpable lymph nodes", "palpable lymphadenopathy"),
                "enlarged lymph node",
            ),
        ),
    ],
    atypical_lymphocytes: Annotated[
        bool,
        Criterion(
            "atypical lymphocytes in the blood",
            terms=(
                "atypical lymphocytes",
                "atypical lymphocytosis",
                "reactive lymphocytes",
                *("reactive lymphocytosis", "atypical lymphocyte", "activated lymphocytes"),
                *("atypical lymphoid cells", "atypical mononuclear cells"),
                *("elevated atypical lymphocytes", "circulating atypical lymphocytes"),
            ),
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
            terms=(
                "rash extent",
                "body surface area",
                "bsa",
                "rash covering",
                "rash over",
                *("skin rash extent", "rash extent is", "rash involving", "rash affecting"),
                *("rash covers", "rash involved", "rash covered", "of the body surface"),
                *("of body surface", "of his body surface", "of her body surface"),
                *("total body surface area", "tbsa"),
            ),
        ),
    ],
    dress_like_rash: Annotated[
        Literal["no", "yes", "uncertain"],
        Choice(
            "rash that suggests DRESS, with two or more of swelling of the face, infiltration, purpura (not on the "
            "legs alone) and scaling: no; yes; uncertain",
            {
                "no": (
                    "no facial oedema, infiltration, purpura or scaling",
                    "rash not suggestive of dress",
                    "no edema, infiltration, purpura, or scaling",
                    "no facial edema, infiltration, purpura, or scaling",
                    "no edema, infiltration, purpura or scaling",
                    "no evidence of edema, infiltration, or purpura",
                    "no signs of edema, infiltration, purpura, or scaling",
                    *("rash not consistent with dress", "rash does not suggest dress"),
                    *("no facial oedema or scaling", "rash not typical of dress"),
                    "no signs of edema, infiltration, purpura or scaling",
                ),
                "yes": (
                    "rash suggestive of dress",
                    "rash suggesting dress",
                    "facial edema and scaling",
                    *("rash consistent with dress", "rash suggests dress", "rash typical of dress"),
                    *("rash compatible with dress", "facial oedema and purpura", "facial edema and purpura"),
                    *("facial edema and infiltration", "edema, purpura, and scaling"),
                    *("oedema, purpura and scaling", "edema and scaling", "facial swelling and scaling"),
                    *("facial swelling and purpura", "edema, infiltration, and scaling"),
                    *("edema, infiltration, purpura, and scaling", "infiltrated rash with facial edema"),
                    *("facial swelling and desquamation", "facial oedema and desquamation"),
                    *("purpura and scaling", "facial edema with scaling"),
                ),
                "uncertain": (
                    "rash equivocal for dress",
                    "rash uncertain for dress",
                    "rash possibly suggestive of dress",
                    "rash may suggest dress",
                    "unclear whether the rash suggests dress",
                ),
            },
        ),
    ],
    biopsy_against_dress: Annotated[
        bool,
        Criterion(
            "a skin biopsy was taken and does not suggest DRESS",
            terms=(
                "biopsy not suggestive of dress",
                "biopsy against dress",
                "biopsy does not suggest dress",
            ),
            opposites=(
                "biopsy suggestive of dress",
                "biopsy suggesting dress",
                "biopsy consistent with dress",
                *("biopsy results suggest dress", "biopsy suggests dress", "biopsy suggested dress"),
                *("biopsy compatible with dress", "biopsy confirmed dress", "biopsy showing dress"),
                *("biopsy results consistent with dress", "biopsy was consistent with dress"),
                *("biopsy results suggestive of dress", "biopsy was suggestive of dress"),
                *("biopsy supports dress", "biopsy findings consistent with dress"),
                *("biopsy supported dress", "no skin biopsy"),
            ),
            includes=(
                *("biopsy did not suggest dress", "biopsy not suggesting dress"),
                *("biopsy not consistent with dress", "biopsy inconsistent with dress"),
                *("biopsy results do not suggest dress", "biopsy results did not suggest dress"),
                *("biopsy not compatible with dress", "skin biopsy not suggestive of dress"),
                *("biopsy was not suggestive of dress", "biopsy is not suggestive of dress"),
                "biopsy suggesting an alternative diagnosis",
                *("biopsy suggested an alternative diagnosis", "biopsy suggesting another diagnosis"),
                *("biopsy results not suggestive of dress", "biopsy did not support dress"),
            ),
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
            terms=(
                "internal organs involved",
                "organs involved",
                "organ involvement",
                "internal organs",
                "internal organ involvement of",
                "organs affected",
                "involved organs",
            ),
            levels={
                0: (
                    *(
                        "no organ involvement",
                        "no internal organ involvement",
                        "no evidence of internal organ involvement",
                    ),
                    *("no visceral involvement", "without organ involvement", "no evidence of organ involvement"),
                    *(
                        "no internal organs involved",
                        "no signs of internal organ involvement",
                        "no involvement of internal organs",
                    ),
                    *(
                        "without internal organ involvement",
                        "no systemic organ involvement",
                        "no internal organs were involved",
                    ),
                ),
                1: (
                    *(
                        "one internal organ",
                        "single organ involvement",
                        "involvement of one organ",
                        "one organ involved",
                    ),
                    *(
                        "single internal organ",
                        "involvement of a single organ",
                        "one organ affected",
                        "involvement of 1 organ",
                    ),
                ),
                2: (
                    *("two internal organs", "involvement of two organs", "two organs involved", "two organs affected"),
                    *("involvement of 2 organs", "two-organ involvement", "2 internal organs"),
                ),
                3: (
                    "three internal organs",
                    "involvement of three organs",
                    "three organs involved",
                    "3 internal organs",
                ),
            },
        ),
    ],
    resolution_after_fifteen_days: Annotated[
        bool,
        Criterion(
            "the reaction took 15 days or longer to resolve (not if it is not yet known)",
            terms=(
                "resolution after 15 days",
                "resolution in more than 15 days",
                "took more than 15 days to resolve",
            ),
            opposites=(
                "resolved within 15 days",
                "resolved in less than 15 days",
                *("resolved in under 15 days", "resolution within 15 days"),
                *("resolution in less than 15 days", "resolved in fewer than 15 days"),
                *("resolution in under 15 days", "resolved before 15 days"),
            ),
            includes=(
                *("resolution in over 15 days", "resolved after more than 15 days"),
                *("resolution after more than 15 days", "resolution took more than 15 days"),
                *("ongoing for over 15 days", "ongoing for more than 15 days"),
                *("persisted for more than 15 days", "persisting for more than 15 days"),
                *("persisted for over 15 days", "lasting more than 15 days", "lasted more than 15 days"),
                *("lasted over 15 days", "resolution >15 days", "resolution in >15 days"),
                "resolution ≥15 days",
            ),
        ),
    ],
    other_causes_excluded: Annotated[
        bool,
        Criterion(
            "three or more tests for other causes done and negative: antinuclear antibody, blood culture, hepatitis A, "
            "B and C, Chlamydia or Mycoplasma; none positive",
            terms=(
                "alternative diagnoses excluded",
                "other causes excluded",
                "alternative diagnoses ruled out",
            ),
            includes=(
                "negative infectious and autoimmune workup",
                "infectious and autoimmune workup was negative",
                "negative viral serologies and blood cultures",
                "negative hepatitis serologies, ana and blood cultures",
                "ana, blood cultures, and hepatitis serologies were negative",
                "ana, blood culture and hepatitis serology negative",
                *("viral serologies and ana were negative", "alternative diagnoses were ruled out"),
                *("alternative diagnoses have been ruled out", "alternative diagnoses were excluded"),
                *("alternative diagnoses have been excluded", "other causes ruled out"),
                *("other causes were ruled out", "other causes have been ruled out"),
                *("other causes were excluded", "other causes have been excluded"),
                *("other diagnoses excluded", "other diagnoses ruled out"),
                *("other diagnoses were ruled out", "other potential diagnoses were ruled out"),
                *("other potential diagnoses ruled out", "alternative causes excluded"),
                *("alternative causes ruled out", "alternative causes were ruled out"),
                *("alternative causes were excluded", "other potential causes excluded"),
                "alternative diagnoses excluded by biological investigations",
                *("exclusion of alternative diagnoses", "other aetiologies excluded"),
                "other etiologies excluded",
            ),
            opposites=(
                *("alternative diagnoses not excluded", "alternative diagnoses have not been excluded"),
                *("alternative diagnoses not ruled out", "alternative diagnoses not yet ruled out"),
                "alternative diagnoses have not been ruled out",
                "alternative diagnoses have not been definitively ruled out",
                *("alternative diagnoses were not excluded", "other causes have not been excluded"),
                *("other causes not excluded", "other causes not ruled out"),
                *("alternative diagnoses not yet excluded", "other diagnoses have not been excluded"),
                "alternative diagnoses were not ruled out",
            ),
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
            terms=(
                "years since reaction",
                "reaction occurred",
                "reaction",
                *("reaction to penicillin", "allergic reaction to penicillin", "penicillin reaction"),
                *("reaction to amoxicillin", "allergic reaction to amoxicillin"),
                *("anaphylactic reaction to penicillin", "after taking penicillin"),
                *("after taking amoxicillin", "rash to penicillin", "rash with penicillin"),
                *("rash with amoxicillin", "hives with penicillin", "hives from penicillin"),
                *("rash from penicillin", "reacted to penicillin", "penicillin allergy reaction"),
            ),
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
            includes=(
                "anaphylaxis",
                "angioedema",
                "anaphylactic reaction",
                "throat swelling",
                "facial swelling",
                *("anaphylactic shock", "anaphylactoid reaction", "swelling of the face"),
                *("swelling of her face", "swelling of his face", "swelling of the lips"),
                *("swelling of the tongue", "swelling of the throat", "lip swelling", "tongue swelling"),
                *("swollen lips", "swollen tongue", "swollen face", "swelling of the face and lips"),
                *("facial angioedema", "laryngeal edema", "laryngeal oedema", "angioneurotic edema"),
                *("angio-oedema", "angio-edema", "throat closing", "throat tightness", "anaphylactic"),
                *("lip and tongue swelling", "face swelling", "face and lip swelling"),
                "swelling of lips",
            ),
        ),
    ],
    penicillin_severe_skin_reaction: Annotated[
        bool,
        Criterion(
            "the reaction was a severe reaction of the skin: Stevens-Johnson syndrome, toxic epidermal necrolysis, "
            "DRESS, acute generalised exanthematous pustulosis",
            terms=(
                "severe cutaneous adverse reaction",
                "severe cutaneous reaction",
                "severe cutaneous adverse reactions",
                "severe cutaneous adverse drug reaction",
                "severe skin reaction",
                "severe cutaneous drug reaction",
            ),
            includes=(
                "stevens-johnson syndrome",
                "toxic epidermal necrolysis",
                "dress",
                *("sjs", "sjs/ten", "sjs-ten", "stevens johnson syndrome", "agep"),
                "acute generalized exanthematous pustulosis",
                "acute generalised exanthematous pustulosis",
                "drug reaction with eosinophilia and systemic symptoms",
                *("drug reaction with eosinophilia", "dress syndrome", "scar (severe", "lyell syndrome"),
                "lyell's syndrome",
            ),
        ),
    ],
    penicillin_reaction_treated: Annotated[
        bool,
        Criterion(
            "the reaction needed treatment (also when not known)",
            terms=(
                "treatment required for reaction",
                "required treatment",
                "reaction needed treatment",
                *("treatment for the reaction", "required any treatment", "requiring treatment"),
                *("needed treatment", "treatment was required", "require any treatment for the reaction"),
                "require treatment for the reaction",
                *("require any treatment for any previous reaction", "require treatment"),
                *("require any treatment", "treatment required", "required medical treatment"),
                *("requiring medical treatment", "needed any treatment", "treatment was needed"),
                *("needed medical treatment", "treatment for her reaction", "treatment for his reaction"),
                *("required treatment for the reaction", "reaction required treatment"),
            ),
            includes=(
                "treated with epinephrine",
                "required epinephrine",
                "treated with antihistamines",
                "given steroids",
                *("required antihistamines", "given epinephrine", "given antihistamines"),
                *("treatment with epinephrine", "treatment with antihistamines", "given adrenaline"),
                *("treated with adrenaline", "required adrenaline", "given diphenhydramine"),
                *("treated with diphenhydramine", "received epinephrine", "received antihistamines"),
                *("required hospitalization for the reaction", "received adrenaline"),
                *("treated with benadryl", "given benadryl", "epinephrine was given"),
                *("epinephrine was administered", "im epinephrine", "im adrenaline", "used an epipen"),
                "required epipen",
            ),
            opposites=(
                *("no treatment was required", "no treatment required", "no treatment needed"),
                *("no treatment was needed", "self-limited reaction", "reaction resolved on its own"),
                *("rash resolved on its own", "rash resolved without treatment"),
                *("reaction resolved without treatment", "rash resolved spontaneously"),
                "reaction resolved spontaneously",
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
