"""Fibrosis of the liver from blood tests, and activity of fatty liver disease from a biopsy."""

from math import sqrt
from typing import Annotated, Literal

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.biochemistry import Albumin
from ..vocabulary.haematology import PLATELETS
from ..vocabulary.liver import AlanineAminotransferase, AspartateAminotransferase
from ..vocabulary.metabolic import DIABETES, Diabetes
from ..vocabulary.patient import AdultAge, BodyMassIndex

STERLING_2006 = Source(
    "Sterling RK, Lissen E, Clumeck N, et al. Hepatology 2006;43(6):1317-1325",
    doi="10.1002/hep.21178",
    where="abstract: index and limits",
    read="abstract",
)
WAI_2003 = Source(
    "Wai CT, Greenson JK, Fontana RJ, et al. Hepatology 2003;38(2):518-526",
    url="https://medicalaiapp.com/calculators/apri",
    where="index; limits for significant fibrosis and for cirrhosis",
    read="secondary",
    via="a public calculator's page and a table of BMC Endocrine Disorders 2025",
)
ANGULO_2007 = Source(
    "Angulo P, Hui JM, Marchesini G, et al. Hepatology 2007;45(4):846-854",
    url="http://wjgnet.com/1007-9327/full/v28/i15/1563-T1.htm",
    where="equation and its two limits",
    read="secondary",
    via="World J Gastroenterol 2022;28(15):1563-1573, table 1; an ASH table for the limits; open-medicine 0.12, which "
    "agreed over 1,000 random patients",
)
HARRISON_2008 = Source(
    "Harrison SA, Oliver D, Arnold HL, Gogia S, Neuschwander-Tetri BA. Gut 2008;57(10):1441-1447",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC3560810",
    where="scoring table",
    read="secondary",
    via="Med Sci Monit comparison of the BARD and NAFLD fibrosis scores",
)
KLEINER_2005 = Source(
    "Kleiner DE, Brunt EM, Van Natta M, et al. Hepatology 2005;41(6):1313-1321",
    url="https://tpis.upmc.com/tpislibrary/schema/NAFLD2006.html",
    where="table of the histological scoring system",
    read="secondary",
    via="the UPMC pathology schema, PMC11261804 table 1 and BMC Res Notes 2015 (s13104-015-1224-7) table 2",
)

#: A count that a ratio can be divided by.
CountedPlatelets = Annotated[float, PLATELETS.within(1, 3000)]
UpperLimitOfAspartateAminotransferase = Annotated[
    float,
    Quantity(
        "U/L",
        10,
        100,
        "the laboratory's upper limit of normal for aspartate aminotransferase",
        {"ukat/L": 60},
        terms=(
            "ast upper limit of normal",
            "uln for ast",
            "ast uln",
            "uln ast",
            "uln of ast",
            "ast (uln",
            "upper limit of normal for ast",
            "upper limit of normal of ast",
            "upper limit of ast",
            "upper limit for ast",
            "ast upper limit",
            "lab uln for ast",
            "lab uln ast",
            "ast normal up to",
            "ast uln of",
        ),
        spellings={"iu/l": "U/L", "units/l": "U/L", "unit/l": "U/L"},
    ),
]
ImpairedGlucoseOrDiabetes = Annotated[
    bool,
    Criterion(
        "impaired fasting glucose or diabetes mellitus",
        terms=("impaired fasting glucose or diabetes",),
        includes=(
            "impaired fasting glucose",
            "impaired fasting glycaemia",
            "impaired fasting glycemia",
            "prediabetes",
            "pre-diabetes",
            *DIABETES.terms,
            "ifg",
            "prediabetic",
            "pre-diabetic",
            "borderline diabetes",
            "impaired fasting blood glucose",
            "impaired fasting plasma glucose",
        ),
        opposites=(
            "normal glucose tolerance",
            "no diabetes or prediabetes",
            "no diabetes or pre-diabetes",
            "normal fasting glucose and hba1c",
        ),
    ),
]
SteatosisExtent = Annotated[
    float,
    Quantity(
        "%",
        0,
        100,
        "share of the liver parenchyma of the biopsy that holds fat",
        terms=(
            "steatosis",
            "steatosis grade",
            "macrovesicular steatosis",
            "macrosteatosis",
            "macrovesicular fat",
            "large droplet fat",
            "large droplet steatosis",
            "hepatic steatosis on biopsy",
            "steatotic hepatocytes",
            "of hepatocytes steatotic",
            "macrovesicular steatosis in",
            "steatosis involving",
            "steatosis in",
            "mixed steatosis",
            "fat in",
            "fat in approx",
            "fat in about",
            "fatty change in",
            "steatosis of",
            "macrovesicular fat in",
            "macrovesicular fat in about",
            "macrovesicular steatosis of",
            "steatosis involves",
            "steatosis affecting",
            "fat involving",
            "large droplet fat in",
            "fat occupying",
        ),
    ),
]
InflammatoryFoci = Annotated[
    float,
    Quantity(
        "1",
        0,
        50,
        "foci of lobular inflammation for each field at 200 times magnification",
        terms=(
            "inflammatory foci",
            "foci of lobular inflammation",
            "lobular inflammation foci",
            "lobular inflammation",
            "foci",
            "focus",
            "foci per 200x field",
            "inflammatory focus",
            "foci per 20x field",
            "foci per field",
            "foci/field",
            "foci per x20 field",
            "foci per x200 field",
            "foci per 200x",
            "foci/20x field",
            "foci/x20 field",
            "foci/200x",
            "lobular foci",
            "lobular inflammatory foci",
        ),
        spellings={
            "foci": "1",
            "focus": "1",
            "foci per 200x field": "1",
            "foci per 200× field": "1",
            "foci per field": "1",
            "foci of lobular inflammation": "1",
            "foci/200x field": "1",
            "foci/field": "1",
            "foci per x20 field": "1",
            "foci per x200 field": "1",
            "foci/20x field": "1",
            "foci/x20 field": "1",
            "foci per 20x field": "1",
            "foci per 200x": "1",
            "foci/200x": "1",
        },
        levels={
            0: (
                "no lobular inflammation",
                "no evidence of lobular inflammation",
                "no lobular inflammation foci",
                "absence of lobular inflammation",
                "no inflammatory foci",
                "lobular inflammation absent",
                "no foci of lobular inflammation",
                "without lobular inflammation",
                "lobular inflammation: none",
                "lobular inflammation none",
                "lobular inflammation 0",
                "nil lobular inflammation",
            )
        },
    ),
]
Ballooning = Annotated[
    Literal["none", "few", "many"],
    Choice(
        "ballooned liver cells on biopsy: none; few; many, or prominent ballooning",
        {
            "none": (
                "no ballooning",
                "no balloon cells",
                "without ballooning",
                "no liver cell injury",
                "no ballooned hepatocytes",
                "no evidence of ballooning",
                "absence of ballooning",
                "no hepatocyte ballooning",
                "no hepatocellular ballooning",
                "no evidence of liver cell injury",
                "ballooning absent",
                "ballooning 0",
                "no liver cell ballooning",
                "ballooning grade 0",
                "grade 0 ballooning",
                "ballooning score 0",
                "ballooning score of 0",
                "no ballooned cells",
                "ballooning is absent",
                "without ballooned hepatocytes",
                "no ballooning degeneration",
                "ballooning: none",
                "ballooning none",
                "ballooning nil",
                "nil ballooning",
                "ballooning not seen",
                "ballooning: 0",
                "ballooning 0/2",
                "no ballooning seen",
                "ballooning: absent",
                "ballooned hepatocytes not seen",
                "ballooning: nil",
            ),
            "few": (
                "few balloon cells",
                "few ballooned cells",
                "few ballooned hepatocytes",
                "mild ballooning",
                "few ballooning cells",
                "a few balloon cells",
                "minimal ballooning",
                "few ballooning hepatocytes",
                "ballooning of few cells",
                "few cells with ballooning",
                "occasional ballooned hepatocytes",
                "rare ballooned hepatocytes",
                "ballooning 1",
                "scattered balloon cells",
                "few balloon hepatocytes",
                "a few ballooned hepatocytes",
                "a few ballooned cells",
                "mild hepatocyte ballooning",
                "mild hepatocellular ballooning",
                "few ballooned liver cells",
                "ballooning grade 1",
                "grade 1 ballooning",
                "ballooning score 1",
                "ballooning score of 1",
                "focal ballooning",
                "rare balloon cells",
                "some balloon cells",
                "some ballooning",
                "slight ballooning",
                "occasional balloon cells",
                "ballooning: few",
                "ballooning few",
                "occasional ballooning",
                "rare ballooning",
                "scattered ballooning",
                "occasional ballooned cells",
                "rare ballooned cells",
                "scattered ballooned hepatocytes",
                "scattered ballooned cells",
                "ballooning: 1",
                "ballooning 1/2",
                "few ballooned",
                "ballooned hepatocytes: occasional",
                "ballooning: occasional",
                "ballooning: mild",
            ),
            "many": (
                "many balloon cells",
                "many ballooned hepatocytes",
                "prominent ballooning",
                "marked ballooning",
                "many ballooned cells",
                "many ballooning cells",
                "ballooning of many cells",
                "many cells with ballooning",
                "extensive ballooning",
                "ballooning 2",
                "severe ballooning",
                "many cells and prominent ballooning",
                "many cells/prominent ballooning",
                "numerous ballooned hepatocytes",
                "frequent ballooned hepatocytes",
                "ballooning grade 2",
                "grade 2 ballooning",
                "ballooning score 2",
                "ballooning score of 2",
                "significant ballooning",
                "widespread ballooning",
                "severe hepatocyte ballooning",
                "marked hepatocyte ballooning",
                "prominent hepatocyte ballooning",
                "marked hepatocellular ballooning",
                "prominent hepatocellular ballooning",
                "many balloon hepatocytes",
                "numerous balloon cells",
                "abundant ballooning",
                "ballooning: many",
                "ballooning many",
                "conspicuous ballooning",
                "numerous ballooned cells",
                "frequent ballooning",
                "abundant ballooned hepatocytes",
                "ballooning: 2",
                "ballooning 2/2",
                "widespread hepatocyte ballooning",
                "prominent ballooned hepatocytes",
                "ballooning prominent",
                "ballooning: prominent",
                "florid ballooning",
                "ballooning: marked",
            ),
        },
        absent="none",
    ),
]


@calculator(
    title="FIB-4 index",
    source=STERLING_2006,
    conditions=("chronic hepatitis c", "chronic hepatitis b", "fatty liver disease", "chronic liver disease"),
    outcome="advanced fibrosis of the liver (Ishak stage 4 to 6)",
    aliases=("FIB4", "Fibrosis-4"),
    confirmed="clincalc 0.4 and medcalc-bench 1.7: 500 random patients agree",
)
def fib4(
    age: AdultAge,
    aspartate_aminotransferase: AspartateAminotransferase,
    alanine_aminotransferase: AlanineAminotransferase,
    platelets: CountedPlatelets,
) -> Result:
    """Advanced liver fibrosis in adults with chronic liver disease, from age and three blood tests.

    The limits in the band, 1.45 and 3.25, are those of the original study in HIV with hepatitis C. In fatty liver
    disease 1.3 and 2.67 are in use, and in people of 65 or over a higher lower limit. It misleads in acute hepatitis
    and is rounded to two decimals.
    """
    index = round(age * aspartate_aminotransferase / (platelets * sqrt(alanine_aminotransferase)), 2)
    return Result(
        index,
        "",
        "advanced fibrosis unlikely"
        if index < 1.45
        else upto(index, {3.25: "indeterminate"}, over="advanced fibrosis likely"),
    )


@calculator(
    title="APRI",
    source=WAI_2003,
    conditions=("chronic hepatitis c", "chronic hepatitis b", "chronic liver disease"),
    outcome="significant fibrosis and cirrhosis of the liver",
    aliases=("AST to Platelet Ratio Index", "aspartate aminotransferase to platelet ratio index"),
)
def apri(
    aspartate_aminotransferase: AspartateAminotransferase,
    upper_limit_of_aspartate_aminotransferase: UpperLimitOfAspartateAminotransferase,
    platelets: CountedPlatelets,
) -> Result:
    """Significant fibrosis and cirrhosis in adults with chronic viral hepatitis, from two blood tests.

    Limits of 0.5 and 1.5 for significant fibrosis and of 2 for cirrhosis; between the first two it does not decide. For
    hepatitis B, WHO took lower limits in 2024 (0.5 and 1), to miss fewer patients. Rounded to two decimals.
    """
    ratio = aspartate_aminotransferase / upper_limit_of_aspartate_aminotransferase
    index = round(100 * ratio / platelets, 2)
    return Result(
        index,
        "",
        upto(
            index,
            {
                0.5: "significant fibrosis unlikely",
                1.5: "indeterminate",
                2.0: "significant fibrosis likely",
            },
            over="significant fibrosis and cirrhosis likely",
        ),
    )


@calculator(
    title="NAFLD fibrosis score",
    source=ANGULO_2007,
    conditions=("fatty liver disease",),
    outcome="advanced fibrosis of the liver (stage 3 or 4)",
    aliases=("NFS", "Non-Alcoholic Fatty Liver Disease fibrosis score"),
)
def nafld_fibrosis_score(
    age: AdultAge,
    body_mass_index: BodyMassIndex,
    impaired_glucose_or_diabetes: ImpairedGlucoseOrDiabetes,
    aspartate_aminotransferase: AspartateAminotransferase,
    alanine_aminotransferase: AlanineAminotransferase,
    platelets: CountedPlatelets,
    albumin: Albumin,
) -> Result:
    """Advanced fibrosis in adults with fatty liver disease that is not due to alcohol.

    Below -1.455 it makes advanced fibrosis unlikely, above 0.676 likely; between them it does not decide. Weight
    and age push it up on their own. Rounded to three decimals.
    """
    score = round(
        0.037 * age
        + 0.094 * body_mass_index
        + (1.13 if impaired_glucose_or_diabetes else 0)
        + 0.99 * aspartate_aminotransferase / alanine_aminotransferase
        - 0.013 * platelets
        - 0.66 * albumin
        - 1.675,
        3,
    )
    return Result(
        score,
        "",
        "advanced fibrosis unlikely"
        if score < -1.455
        else upto(score, {0.676: "indeterminate"}, over="advanced fibrosis likely"),
    )


@calculator(
    title="BARD score",
    source=HARRISON_2008,
    conditions=("fatty liver disease",),
    outcome="advanced fibrosis of the liver",
    aliases=("BARD",),
    confirmed="the cases of the GDL guideline library (common clinical models) agree on the score",
)
def bard(
    body_mass_index: BodyMassIndex,
    aspartate_aminotransferase: AspartateAminotransferase,
    alanine_aminotransferase: AlanineAminotransferase,
    diabetes: Diabetes,
) -> Result:
    """Advanced fibrosis in adults with fatty liver disease, from weight, the transaminase ratio and diabetes.

    It is meant to rule advanced fibrosis out; a high score is common in obese people with diabetes and proves little.
    """
    items = (
        Item("Body mass index of 28 or more", 1 if body_mass_index >= 28 else 0),
        Item("AST/ALT ratio of 0.8 or more", 2 if aspartate_aminotransferase / alanine_aminotransferase >= 0.8 else 0),
        Item("Diabetes", 1 if diabetes else 0),
    )
    score = total(*items)
    return Result(
        score, "points", upto(score, {1: "low risk of advanced fibrosis"}, over="high risk of advanced fibrosis"), items
    )


@calculator(
    title="NAFLD activity score",
    source=KLEINER_2005,
    conditions=("fatty liver disease",),
    outcome="histological activity of fatty liver disease",
    setting="liver biopsy",
    aliases=("NAS",),
)
def nafld_activity_score(
    steatosis_extent: SteatosisExtent,
    inflammatory_foci: InflammatoryFoci,
    ballooning: Ballooning,
) -> Result:
    """Activity of fatty liver disease on a biopsy, as a sum of fat, lobular inflammation and ballooning.

    It measures change in trials; steatohepatitis is diagnosed from the whole picture and not from this sum, and
    fibrosis is staged apart. The words mild, moderate and marked are those of calculators in use; the publication has
    the three ranges for steatohepatitis alone.
    """
    items = (
        Item("Steatosis", 0 if steatosis_extent < 5 else upto(steatosis_extent, {33: 1, 66: 2}, over=3)),
        Item(
            "Lobular inflammation",
            0 if inflammatory_foci <= 0 else 1 if inflammatory_foci < 2 else upto(inflammatory_foci, {4: 2}, over=3),
        ),
        Item("Ballooning", 0 if ballooning == "none" else 1 if ballooning == "few" else 2),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(
            score,
            {
                0: "no activity",
                2: "mild activity, in the range of no steatohepatitis",
                4: "moderate activity, indeterminate for steatohepatitis",
                5: "moderate activity, in the range of steatohepatitis",
            },
            over="marked activity, in the range of steatohepatitis",
        ),
        items,
    )
