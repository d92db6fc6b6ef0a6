"""Numbers worked out from a blood count and iron studies."""

from ..core import Result, Source, below, calculator, upto
from ..vocabulary.biochemistry import IronBindingCapacity, SerumIron
from ..vocabulary.haematology import (
    BandForms,
    Haematocrit,
    LymphocyteShare,
    NeutrophilShare,
    ReticulocyteShare,
    WhiteCellCount,
)

NEUTROPENIA = Source(
    "Absolute neutrophil count and grades of neutropenia, as taught",
    url="http://www.globalrph.com/anc.htm",
    where="1.5, 1.0 and 0.5 ×10⁹/L",
    read="secondary",
    via="GlobalRPh, Absolute neutrophil count; openEHR guideline model of the count, its cases",
)
SHAPIRO_1998 = Source(
    "Shapiro NI, Karras DJ, Leech SH, Heilpern KL. Absolute lymphocyte count as a predictor of CD4 count. "
    "Ann Emerg Med 1998;32(3 Pt 1):323-328",
    doi="10.1016/s0196-0644(98)70008-3",
    pmid="9737494",
    where="abstract",
    read="abstract",
)
HILLMAN_1969 = Source(
    "Hillman RS. Characteristics of marrow production and reticulocyte maturation in normal man in response to anemia. "
    "J Clin Invest 1969;48:443",
    url="https://scribd.com/document/712923915/Reticulocyte-parameters-for-assessing-anemia",
    where="corrected count and production index with maturation of 1, 1.5, 2 and 2.5 days",
    read="secondary",
    via="a table of reticulocyte parameters; AMBOSS, Reticulocyte production index",
)
SATURATION = Source(
    "Transferrin saturation: iron over total iron-binding capacity, by definition",
    url="https://themislabeledspecimen.com/lab-calculators/iron-saturation",
    where="lines at 20 and 50 %",
    read="secondary",
    via="The Mislabeled Specimen, Iron saturation; Wikipedia, Transferrin saturation",
)


@calculator(
    title="Absolute neutrophil count",
    source=NEUTROPENIA,
    outcome="neutropenia",
    aliases=("ANC", "neutropenia grade"),
    confirmed="openEHR guideline model, its cases agree",
)
def absolute_neutrophil_count(
    white_cell_count: WhiteCellCount, neutrophil_share: NeutrophilShare, band_forms: BandForms
) -> Result:
    """Neutrophils in blood, from the white cell count and the shares of segmented neutrophils and band forms.

    In ×10⁹/L, rounded to two decimals; the grade is taken before rounding.
    """
    count = white_cell_count * (neutrophil_share + band_forms) / 100
    return Result(
        round(count, 2),
        "×10⁹/L",
        below(
            count,
            {0.5: "severe neutropenia", 1: "moderate neutropenia", 1.5: "mild neutropenia"},
            otherwise="no neutropenia",
        ),
    )


@calculator(
    title="Absolute lymphocyte count",
    source=SHAPIRO_1998,
    outcome="CD4 count under 200 in people with HIV",
    aliases=("ALC", "absolute lymphocyte count and CD4"),
)
def absolute_lymphocyte_count(white_cell_count: WhiteCellCount, lymphocyte_share: LymphocyteShare) -> Result:
    """Lymphocytes in blood, and what they say of the CD4 count in people with HIV.

    In cells/µL, rounded. Under 1,000 a CD4 count under 200 was predicted with a specificity of 96 %; an ALC under 2,000
    had a sensitivity of 97 %, so that 2,000 or more speaks for 200 or more. It does not tell who has HIV.
    """
    count = white_cell_count * 1000 * lymphocyte_share / 100
    return Result(
        round(count),
        "cells/µL",
        below(
            count,
            {1000: "CD4 count under 200 likely, if HIV positive", 2000: "CD4 count cannot be predicted"},
            otherwise="CD4 count of 200 or more likely, if HIV positive",
        ),
    )


@calculator(
    title="Corrected reticulocyte count",
    source=HILLMAN_1969,
    outcome="response of the marrow to anaemia",
    aliases=("reticulocyte index", "hematocrit-corrected reticulocyte count"),
)
def corrected_reticulocyte_count(reticulocyte_share: ReticulocyteShare, haematocrit: Haematocrit) -> Result:
    """Reticulocytes in anaemia, as a share of the red cells there would be at a haematocrit of 45 %.

    In percent, rounded to two decimals. Without the correction for the time they take to mature, which the
    reticulocyte production index adds.
    """
    return Result(round(reticulocyte_share * haematocrit / 45, 2), "%", "")


@calculator(
    title="Reticulocyte production index",
    source=HILLMAN_1969,
    outcome="response of the marrow to anaemia",
    aliases=("RPI", "corrected reticulocyte index"),
)
def reticulocyte_production_index(reticulocyte_share: ReticulocyteShare, haematocrit: Haematocrit) -> Result:
    """Reticulocytes in anaemia, corrected for haematocrit (against 45 %) and for the time they take to mature.

    Rounded to two decimals; 2 or more is an adequate response of the marrow. Maturation takes 1 day at a haematocrit
    above 35 %, 1.5 above 25, 2 above 15 and 2.5 below; sources differ on where these steps lie.
    """
    index = reticulocyte_share * haematocrit / 45 / upto(haematocrit, {15: 2.5, 25: 2, 35: 1.5}, over=1)
    return Result(round(index, 2), "", below(index, {2: "inadequate response"}, otherwise="adequate response"))


@calculator(
    title="Transferrin saturation",
    source=SATURATION,
    outcome="iron deficiency or overload",
    aliases=("TSAT", "iron saturation"),
)
def transferrin_saturation(serum_iron: SerumIron, iron_binding_capacity: IronBindingCapacity) -> Result:
    """Share of transferrin that carries iron: serum iron over total iron-binding capacity.

    In percent, rounded to one decimal. Under 20 % points to iron deficiency, over 50 % to overload.
    """
    share = serum_iron / iron_binding_capacity * 100
    return Result(
        round(share, 1),
        "%",
        below(share, {20: "low"}, otherwise=upto(share, {50: "usual range"}, over="high")),
    )
