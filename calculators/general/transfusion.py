"""Blood: iron to be replaced, response to platelets, and the loss that can be borne."""

from typing import Annotated, Literal

from ..core import Result, Source, below, calculator, upto
from ..inputs import Choice, Quantity
from ..vocabulary.haematology import Haematocrit, Haemoglobin
from ..vocabulary.patient import Weight

GANZONI_1970 = Source(
    "Ganzoni AM. Intravenous iron dextran: therapeutic and experimental possibilities, 1970",
    url="https://www.ncbi.nlm.nih.gov/books/NBK564172/table/pe.app5.tab4/",
    where="formula, with iron stores by weight",
    read="secondary",
    via="Bosch Pharmaceuticals, Ganzoni formula, from NBK564172; CalculatorLib and OnlyCalculators, with worked doses",
)
ASCO_PLATELETS = Source(
    "American Society of Clinical Oncology guideline on platelet transfusion: corrected count increment",
    url="https://www.droracle.ai/articles/364621/what-is-the-corrected-count-increment-cci-cut-off-for",
    where="formula, line at 5000",
    read="secondary",
    via="Dr.Oracle, Corrected count increment; University of Wisconsin, CCI (line at 7500); medicalalgorithms.com",
)
GROSS_1983 = Source(
    "Gross JB. Estimating allowable blood loss: corrected for dilution. Anesthesiology 1983",
    url="https://www.manuelsweb.com/blood_loss.htm",
    where="the usual formula without logarithm, blood volumes by age and sex",
    read="secondary",
    via="Manuel's Web, Allowable blood loss; pharmacalculation.com, with a worked loss",
)

TargetHaemoglobin = Annotated[
    float,
    Quantity(
        "g/dL",
        7,
        18,
        "haemoglobin to be reached",
        {"g/L": 0.1},
        terms=(
            "target haemoglobin",
            "target hemoglobin",
            "target hb",
            "goal hemoglobin",
            "goal haemoglobin",
            "hb target",
            "target hgb",
            "goal hb",
            "goal hgb",
            "hb goal",
            "aiming hb",
            "aim hb",
            "hb aim",
            "target haemoglobin of",
            "target hb of",
            "aim for hb",
            "aiming for hb",
            "hb to reach",
            "aim hb of",
            "hgb target",
            "ideal hb",
        ),
    ),
]
PlateletsBeforeTransfusion = Annotated[
    float,
    Quantity(
        "10*9/L",
        0,
        500,
        "platelet count just before the transfusion of platelets",
        {"/uL": 0.001, "10*3/uL": 1},
        terms=(
            "pre-transfusion platelets",
            "pretransfusion platelets",
            "pre-transfusion platelet count",
            "plt pre",
            "pre-transfusion plt",
            "pre transfusion platelets",
            "pre transfusion plt",
            "pre-platelet count",
            "platelets pre-transfusion",
            "platelets pre transfusion",
            "platelets before transfusion",
            "pre-tx platelets",
            "pre plt",
            "pre-transfusion count",
            "platelet count before transfusion",
            "pre-transfusion plts",
            "plts pre",
            "pre-tx plt",
            "plt before",
            "platelets before",
            "pre platelet",
            "pre-platelet transfusion count",
            "plt pre-transfusion",
            "plts before",
            "plt pre-tx",
            "pre-plt count",
        ),
        spellings={"x10^9/l": "10*9/L", "×10⁹/l": "10*9/L", "k/ul": "10*3/uL", "/mm3": "/uL"},
    ),
]
PlateletsAfterTransfusion = Annotated[
    float,
    Quantity(
        "10*9/L",
        0,
        1000,
        "platelet count 10 to 60 minutes after the transfusion of platelets",
        {"/uL": 0.001, "10*3/uL": 1},
        terms=(
            "post-transfusion platelets",
            "posttransfusion platelets",
            "post-transfusion platelet count",
            "plt post",
            "post-transfusion plt",
            "post transfusion platelets",
            "post transfusion plt",
            "platelets post-transfusion",
            "platelets post transfusion",
            "platelets after transfusion",
            "post-tx platelets",
            "post plt",
            "one hour post platelet count",
            "1h post-transfusion platelets",
            "1 hour post transfusion platelets",
            "post-transfusion count",
            "platelet count after transfusion",
            "post-transfusion plts",
            "post-tx plt",
            "1h post plt",
            "1h post count",
            "1-hour post-transfusion",
            "plt at 1h",
            "plt at 1 h",
            "plt 1h post",
            "1h increment count",
            "10-60 min count",
            "plt 30 min post",
            "1 hr post plt",
            "plt after",
            "platelets after",
        ),
        spellings={"x10^9/l": "10*9/L", "×10⁹/l": "10*9/L", "k/ul": "10*3/uL", "/mm3": "/uL"},
    ),
]
BodySurfaceArea = Annotated[
    float,
    Quantity(
        "m2",
        0.1,
        4,
        "body surface area",
        terms=(
            "body surface area",
            "bsa",
            "bsa of",
            "bsa =",
        ),
        spellings={"m²": "m2", "m^2": "m2", "sq m": "m2"},
    ),
]
TransfusedPlatelets = Annotated[
    float,
    Quantity(
        "10*11",
        0.1,
        20,
        "number of platelets transfused",
        terms=(
            "platelets transfused",
            "platelet dose",
            "platelet yield",
            "unit content",
            "apheresis unit",
            "platelets in the bag",
            "platelet content",
            "pool content",
            "apheresis dose",
            "dose of platelets",
            "platelet dose given",
            "apheresis platelets",
            "platelet product",
            "apheresis unit of",
        ),
        spellings={"x10^11": "10*11", "x 10^11": "10*11", "×10¹¹": "10*11", "× 10¹¹": "10*11"},
    ),
]
BloodVolumeGroup = Annotated[
    Literal["preterm newborn", "term newborn", "infant", "woman", "man"],
    Choice(
        "group that sets the blood volume: preterm or term newborn, infant, woman, man",
        {
            "preterm newborn": ("preterm neonate", "premature neonate", "preterm newborn", "premature newborn"),
            "term newborn": ("term neonate", "full-term neonate", "full term newborn", "term newborn"),
            "infant": ("infant",),
            "woman": ("woman", "lady", "female"),
            "man": ("man", "gentleman", "male"),
        },
    ),
]
LowestHaematocrit = Annotated[
    float,
    Quantity(
        "%",
        10,
        50,
        "lowest haematocrit that is acceptable",
        terms=(
            "lowest acceptable hematocrit",
            "lowest acceptable haematocrit",
            "transfusion trigger hematocrit",
            "minimum acceptable haematocrit",
            "minimum acceptable hematocrit",
            "lowest acceptable hct",
            "min acceptable hct",
            "minimum acceptable hct",
            "transfusion trigger hct",
            "hct trigger",
            "acceptable hct",
            "target lowest hct",
            "min hct",
            "minimum hct",
            "trigger hct",
            "happy to sit at a crit of",
            "happy with hct of",
            "lowest hct",
            "floor hct",
            "accept hct",
            "accept hct down to",
            "accept a hct of",
            "allow hct to",
            "hct threshold",
            "lowest crit",
            "minimum crit",
            "allowable hct",
            "accept crit of",
            "hct floor",
            "tolerate hct",
        ),
    ),
]


@calculator(
    title="Iron deficit (Ganzoni)",
    source=GANZONI_1970,
    outcome="iron to be replaced",
    aliases=("Ganzoni formula", "Ganzoni equation", "total iron deficit", "iron deficit"),
)
def ganzoni_iron_deficit(weight: Weight, haemoglobin: Haemoglobin, target_haemoglobin: TargetHaemoglobin) -> Result:
    """Iron missing in iron deficiency anaemia, to reach a haemoglobin and fill the stores.

    In milligrams, rounded. Stores count 500 mg, or 15 mg/kg in a patient under 35 kg. In obesity the ideal weight is
    taken. No single dose: products have their own limits.
    """
    stores = below(weight, {35: 15 * weight}, otherwise=500)
    return Result(round(weight * (target_haemoglobin - haemoglobin) * 2.4 + stores), "mg", "")


@calculator(
    title="Corrected count increment",
    source=ASCO_PLATELETS,
    outcome="response to transfused platelets",
    aliases=("platelet CCI", "platelet corrected count increment", "platelet refractoriness"),
    disputed="lines differ: 5000 (American Society of Clinical Oncology, taken here) or 7500 within an hour",
)
def corrected_count_increment(
    platelets_before_transfusion: PlateletsBeforeTransfusion,
    platelets_after_transfusion: PlateletsAfterTransfusion,
    body_surface_area: BodySurfaceArea,
    transfused_platelets: TransfusedPlatelets,
) -> Result:
    """Rise of the platelet count by a transfusion, for body surface and number of platelets given.

    Per microlitre, times square metres over 10¹¹ platelets; rounded. Two poor responses to ABO-compatible platelets
    define refractoriness. The band is taken before rounding.
    """
    rise = 1000 * (platelets_after_transfusion - platelets_before_transfusion)
    increment = rise * body_surface_area / transfused_platelets
    return Result(round(increment), "", below(increment, {5000: "poor response"}, otherwise="satisfactory response"))


@calculator(
    title="Allowable blood loss",
    source=GROSS_1983,
    outcome="blood loss before transfusion",
    setting="before an operation",
    aliases=("maximum allowable blood loss", "MABL", "ABL"),
    disputed="sources differ on blood volumes; another form divides by the mean of the two haematocrits",
)
def allowable_blood_loss(
    weight: Weight,
    blood_volume_group: BloodVolumeGroup,
    haematocrit: Haematocrit,
    lowest_haematocrit: LowestHaematocrit,
) -> Result:
    """Blood that can be lost in an operation until the haematocrit falls to the lowest that is accepted.

    In millilitres, rounded: blood volume times the fall of haematocrit over the first. Blood volume is 95, 85, 80, 65
    and 75 mL/kg in preterm and term newborns, infants, women and men. The ideal weight is better in obesity.
    """
    volume = (
        75
        if blood_volume_group == "man"
        else 65
        if blood_volume_group == "woman"
        else 80
        if blood_volume_group == "infant"
        else 85
        if blood_volume_group == "term newborn"
        else 95
    )
    loss = weight * volume * (haematocrit - lowest_haematocrit) / haematocrit
    return Result(round(loss), "mL", upto(loss, {0: "none: the haematocrit is not above the lowest accepted"}, over=""))
