"""Clonal mast cell disease: how likely, and with what prognosis."""

from typing import Annotated, Literal

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.haematology import Platelets
from ..vocabulary.patient import AdultAge, Sex

ALVAREZ_TWOSE_2010 = Source(
    "Alvarez-Twose I, González de Olano D, Sánchez-Muñoz L, et al. Clinical, biological, and molecular "
    "characteristics of clonal mast cell disorders presenting with systemic mast cell activation symptoms. J Allergy "
    "Clin Immunol 2010;125(6):1269-1278",
    where="scoring table",
    read="unverified",
    via="one secondary table; no second one could be found",
)
PARDANANI_2018 = Source(
    "Pardanani A, Shah S, Mannelli F, et al. Mayo alliance prognostic system for mastocytosis: clinical and hybrid "
    "clinical-molecular models. Blood Adv 2018;2(21):2964-2972",
    doi="10.1182/bloodadvances.2018026245",
    pmid="30413432",
    where="hybrid clinical-molecular model",
    read="abstract",
    via="one secondary table for the points, groups and median survival, with which a public implementation agrees",
)

UrticariaOrAngioedema = Annotated[
    bool,
    Criterion(
        "urticaria, itch or angioedema during the attacks",
        terms=(
            "urticaria or angioedema",
            "urticaria and/or angioedema",
            "urticaria, pruritus or angioedema",
            "urticaria, pruritus, or angioedema",
            "urticaria, angioedema",
        ),
        includes=(
            "urticaria",
            "hives",
            "angioedema",
            "pruritus",
            "angio-oedema",
            "angiooedema",
            "angioneurotic oedema",
            "itching",
            "wheals",
            "urticarial rash",
            "itchy rash",
            "urticarial lesions",
        ),
        opposites=("no urticaria or angioedema", "without urticaria or angioedema"),
    ),
]
SyncopeInAttack = Annotated[
    bool,
    Criterion(
        "presyncope or syncope during the attacks",
        terms=(
            "presyncope or syncope",
            "syncope or presyncope",
            "presyncope and/or syncope",
            "syncopal episode",
            "presyncope, or syncope",
        ),
        includes=(
            "syncope",
            "presyncope",
            "fainting",
            "fainted",
            "loss of consciousness",
            "near-syncope",
            "passed out",
            "pre-syncope",
            "syncopal",
            "syncopal attack",
            "lost consciousness",
            "near-fainting",
            "transient loss of consciousness",
        ),
    ),
]
BaselineTryptase = Annotated[
    float,
    Quantity(
        "ng/mL",
        0,
        3000,
        "baseline serum tryptase, between attacks",
        terms=(
            "baseline tryptase",
            "serum tryptase",
            "baseline serum tryptase",
            "tryptase level",
            "tryptase",
            "basal serum tryptase",
            "basal tryptase",
            "serum baseline tryptase",
            "serum tryptase level",
            "baseline serum tryptase level",
            "serum total tryptase",
            "baseline tryptase level",
        ),
        spellings={"ug/l": "ng/mL", "µg/l": "ng/mL", "mcg/l": "ng/mL", "ng/ml": "ng/mL"},
    ),
]
MastocytosisType = Annotated[
    Literal["indolent or smouldering", "advanced"],
    Choice(
        "type of systemic mastocytosis: indolent or smouldering; advanced (aggressive, with another blood neoplasm, or "
        "mast cell leukaemia)",
        {
            "indolent or smouldering": (
                "indolent systemic mastocytosis",
                "smoldering systemic mastocytosis",
                "smouldering systemic mastocytosis",
                "ism",
                "ssm",
                "indolent sm",
                "smoldering sm",
                "smouldering sm",
                "indolent mastocytosis",
                "smoldering mastocytosis",
                "smouldering mastocytosis",
                "bone marrow mastocytosis",
            ),
            "advanced": (
                "advanced systemic mastocytosis",
                "aggressive systemic mastocytosis",
                "mast cell leukemia",
                "mast cell leukaemia",
                "associated hematologic neoplasm",
                "associated hematological neoplasm",
                "advanced sm",
                "aggressive sm",
                "sm-ahn",
                "sm-ahnmd",
                "advanced mastocytosis",
                "aggressive mastocytosis",
                "advsm",
            ),
        },
    ),
]
RaisedAlkalinePhosphatase = Annotated[
    bool,
    Criterion(
        "serum alkaline phosphatase above the laboratory's upper limit of normal",
        terms=(
            "elevated alkaline phosphatase",
            "raised alkaline phosphatase",
            "elevated alp",
            "raised alp",
            "elevated serum alp",
            "high alp",
            "elevated serum alkaline phosphatase",
            "raised serum alkaline phosphatase",
            "alkaline phosphatase elevated",
            "alkaline phosphatase is elevated",
            "alkaline phosphatase was elevated",
            "alkaline phosphatase levels are elevated",
            "alkaline phosphatase levels above the normal range",
            "alkaline phosphatase levels slightly above the normal range",
            "alkaline phosphatase levels were slightly above the normal range",
            "alkaline phosphatase above the normal range",
            "alkaline phosphatase above normal",
            "alkaline phosphatase levels were elevated",
            "alkaline phosphatase levels were above the normal range",
            "alkaline phosphatase levels are above the normal range",
            "high alkaline phosphatase",
            "increased alkaline phosphatase",
            "elevated alk phos",
            "raised alk phos",
            "alk phos elevated",
            "alp elevated",
            "alp raised",
            "alp is elevated",
            "alp above normal",
            "increased alp",
            "raised alkaline phosphatase level",
            "elevated alkaline phosphatase level",
            "alp above the upper limit of normal",
            "alkaline phosphatase above the upper limit of normal",
        ),
        opposites=(
            "normal alkaline phosphatase",
            "normal alp",
            "alp within normal range",
            "alkaline phosphatase normal",
            "alkaline phosphatase is normal",
            "alkaline phosphatase was normal",
            "alkaline phosphatase within normal limits",
            "alkaline phosphatase within the normal range",
            "alkaline phosphatase levels within the normal range",
            "alkaline phosphatase levels within normal range",
            "alkaline phosphatase levels are within the normal range",
            "alkaline phosphatase levels are normal",
            "normal serum alkaline phosphatase",
            "alp normal",
            "alp within normal limits",
            "normal alk phos",
            "alp within the normal range",
            "alkaline phosphatase levels were normal",
            "alkaline phosphatase levels were within the normal range",
            "normal alkaline phosphatase level",
        ),
    ),
]
AdverseMastocytosisMutation = Annotated[
    bool,
    Criterion(
        "mutation of ASXL1, RUNX1 or NRAS",
        terms=(
            "adverse mutations",
            "adverse mutation",
            "adverse genetic mutations",
            "high-risk mutations",
            "adverse gene mutations",
        ),
        includes=(
            "asxl1 mutation",
            "runx1 mutation",
            "nras mutation",
            "asxl1 mutated",
            "runx1 mutated",
            "nras mutated",
            "mutation in asxl1",
            "mutated asxl1",
            "mutated runx1",
            "mutated nras",
            "asxl1 or runx1 mutation",
        ),
    ),
]


@calculator(
    title="REMA score",
    source=ALVAREZ_TWOSE_2010,
    conditions=("systemic mast cell activation",),
    outcome="clonal mast cell disease",
    aliases=("Spanish Network on Mastocytosis score", "REMA"),
)
def rema_score(
    sex: Sex,
    urticaria_or_angioedema: UrticariaOrAngioedema,
    syncope_in_attack: SyncopeInAttack,
    baseline_tryptase: BaselineTryptase,
) -> Result:
    """Whether attacks of systemic mast cell activation without skin lesions come from clonal mast cells.

    For patients without mastocytosis in the skin, to choose those for a bone marrow study.
    """
    items = (
        Item("Sex", 1 if sex == "male" else -1),
        Item("Urticaria or angioedema", -2 if urticaria_or_angioedema else 1),
        Item("Presyncope or syncope", 3 if syncope_in_attack else 0),
        Item("Baseline tryptase", -1 if baseline_tryptase < 15 else 0 if baseline_tryptase <= 25 else 2),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        "low probability of clonal mast cells" if score < 2 else "high probability of clonal mast cells",
        items,
    )


@calculator(
    title="Mayo Alliance Prognostic System (mastocytosis)",
    source=PARDANANI_2018,
    conditions=("systemic mastocytosis",),
    outcome="survival with systemic mastocytosis",
    aliases=("MAPS", "MAPS score"),
)
def maps_score(
    mastocytosis_type: MastocytosisType,
    age: AdultAge,
    platelets: Platelets,
    raised_alkaline_phosphatase: RaisedAlkalinePhosphatase,
    adverse_mastocytosis_mutation: AdverseMastocytosisMutation,
) -> Result:
    """Survival of adults with systemic mastocytosis, from its type, blood and mutations (hybrid model)."""
    items = (
        Item("Advanced systemic mastocytosis", 2 if mastocytosis_type == "advanced" else 0),
        Item("Age over 60", 1 if age > 60 else 0),
        Item("Platelets below 150 ×10⁹/L", 1 if platelets < 150 else 0),
        Item("Alkaline phosphatase above normal", 1 if raised_alkaline_phosphatase else 0),
        Item("ASXL1, RUNX1 or NRAS mutation", 1 if adverse_mastocytosis_mutation else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(
            score,
            {
                2: "low risk (median survival 198 months)",
                3: "intermediate-1 risk (median survival 85 months)",
                4: "intermediate-2 risk (median survival 36 months)",
            },
            over="high risk (median survival 12 months)",
        ),
        items,
    )
