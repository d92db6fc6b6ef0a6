"""Screening for malnutrition, in hospital, in the community and in intensive care."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.patient import AdultAge, BodyMassIndex
from ..vocabulary.scales import coded

MUST = Source(
    "Malnutrition Advisory Group, British Association for Parenteral and Enteral Nutrition. Malnutrition Universal "
    "Screening Tool (MUST), 2003",
    url="https://startingout.rcn.org.uk/Develop/Nursing-Essentials-Crib-Cards/MUST",
    where="steps 1 to 4",
    read="secondary",
    via="Royal College of Nursing, crib card; two further pages with the same steps",
)
HEYLAND_2011 = Source(
    "Heyland DK, Dhaliwal R, Jiang X, Day AG. Identifying critically ill patients who benefit the most from nutrition "
    "therapy: the development and initial validation of a novel risk assessment tool (NUTRIC score), 2011",
    url="https://www.mdapp.co/nutrition-risk-in-the-critically-ill-nutric-score-calculator-603/",
    where="points, and death within 28 days by score",
    read="secondary",
    via="MDApp for points and deaths; a teaching text of critical care for ranges and groups; MDCalc's table",
)
RAHMAN_2016 = Source(
    "Rahman A, Hasan RM, Agarwala R, Martin C, Day AG, Heyland DK. Identifying critically-ill patients who will "
    "benefit most from nutritional therapy: further validation of the modified NUTRIC nutritional risk assessment "
    "tool. Clin Nutr 2016;35:158-162",
    url="https://critical-care-platform.pages.dev/ar/viewer/3/33",
    where="points without interleukin 6; line at 5",
    read="secondary",
    via="a teaching text of critical care; Nutrients 2020;12(7):2134, abstract, for the groups",
)
KAISER_2009 = Source(
    "Kaiser MJ, Bauer JM, Ramsch C, et al. Validation of the Mini Nutritional Assessment short-form (MNA-SF): a "
    "practical tool for identification of nutritional status. J Nutr Health Aging 2009;13:782-788",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC6074319/table/t1-asm-5-346",
    where="points and groups",
    read="secondary",
    via="PMC6074319, table 1; PMC7648316, table 2",
)
KONDRUP_2003 = Source(
    "Kondrup J, Allison SP, Elia M, Vellas B, Plauth M. ESPEN guidelines for nutrition screening 2002. Clin Nutr "
    "2003;22(4):415-421",
    doi="10.1016/S0261-5614(03)00098-0",
    where="final screening",
    read="secondary",
    via="PMC9482444, table 1; clinicalnutrition.science, NRS-2002, for the line at 3",
)

NRS_POINTS = {"none": 0, "mild": 1, "moderate": 2, "severe": 3}

ApacheIiScore = Annotated[
    float,
    Quantity(
        "1", 0, 71, "APACHE II score", integer=True, terms=("apache ii score", "apache ii", "apache 2", "apache-ii")
    ),
]
SofaScore = Annotated[
    float, Quantity("1", 0, 24, "SOFA score on admission", integer=True, terms=("sofa score", "sofa"))
]
ComorbidityCount = Annotated[
    float,
    Quantity(
        "1",
        0,
        30,
        "number of chronic diseases",
        integer=True,
        terms=(
            "number of comorbidities",
            "comorbidities",
            "comorbid conditions",
            "chronic diseases",
            "chronic conditions",
            "chronic comorbidities",
        ),
        levels={
            0: (
                "no comorbidities",
                "no significant comorbidities",
                "no known comorbidities",
                "without comorbidities",
                "no chronic diseases",
                "no comorbid conditions",
                "no chronic medical conditions",
                "previously healthy",
            )
        },
    ),
]
DaysBeforeIntensiveCare = Annotated[
    float,
    Quantity(
        "d",
        0,
        365,
        "days in hospital before admission to intensive care",
        terms=(
            "days in hospital before icu",
            "days from hospital to icu admission",
            "hospitalized for",
            "in the hospital before icu admission",
            "before icu admission",
            "prior to icu admission",
            "before admission to the icu",
            "before admission to icu",
            "before intensive care admission",
            "before transfer to the icu",
            "before icu transfer",
            "in the hospital before admission to the icu",
            "in hospital before icu admission",
            "hospitalized for the past",
        ),
        spellings={"days": "d", "day": "d"},
        levels={
            0: (
                "admitted directly to the icu",
                "directly admitted to the icu",
                "admitted directly to intensive care",
                "admitted straight to the icu",
                "direct admission to the icu",
                "direct icu admission",
                "directly admitted to intensive care",
                "not been in the hospital prior to this icu admission",
                "icu admission on the day of hospital admission",
                "admitted to the icu directly from the emergency department",
                "admitted to the icu on the day of admission",
                "admitted to icu on the day of admission",
            )
        },
    ),
]


@calculator(
    title="Malnutrition Universal Screening Tool (MUST)",
    source=MUST,
    outcome="malnutrition",
    ages=(18, 120),
    aliases=("MUST", "MUST score"),
    licence="the tool is BAPEN's, who ask that it be reproduced unchanged and to be asked first; this scores its steps",
)
def malnutrition_universal_screening(
    body_mass_index: BodyMassIndex,
    unplanned_weight_loss: Annotated[
        float,
        Quantity(
            "%",
            0,
            80,
            "unplanned loss of weight over the last 3 to 6 months, as a share of the weight before; 0 if none",
            terms=(
                "unplanned weight loss",
                "unintentional weight loss",
                "weight loss",
                "lost weight",
                "unplanned weight loss of",
                "unintentional weight loss of",
                "weight loss of",
                "unintentionally lost",
                "unintended weight loss",
                "of his body weight",
                "of her body weight",
                "of body weight",
                "of their body weight",
                "percentage weight loss",
            ),
            levels={
                0: (
                    "no unplanned weight loss",
                    "no unintentional weight loss",
                    "no weight loss",
                    "weight stable",
                    "stable weight",
                    "denies weight loss",
                    "weight has been stable",
                    "denies any weight loss",
                    "no recent weight loss",
                    "no reported unplanned weight loss",
                    "without weight loss",
                    "denies any unplanned weight loss",
                    "no unintended weight loss",
                )
            },
        ),
    ],
    acutely_ill_without_intake: Annotated[
        bool,
        Criterion(
            "acutely ill, and has eaten nothing or is likely to eat nothing for more than 5 days",
            terms=(
                "no nutritional intake for more than 5 days",
                "no nutritional intake for >5 days",
                "nil by mouth for 5 days",
                "acutely ill with no nutritional intake",
                "acutely ill and no nutritional intake for more than 5 days",
                "no oral intake for more than 5 days",
                "no oral intake for over 5 days",
                "unable to eat for the past week",
                "unable to eat for more than 5 days",
                "unable to eat for over 5 days",
                "nothing by mouth for more than 5 days",
                "npo for more than 5 days",
                "nil by mouth for more than 5 days",
                "nil by mouth for over 5 days",
                "unable to tolerate any oral nutrition for the past 6 days",
                "not been able to tolerate any oral nutrition",
                "prohibiting oral intake for more than 5 days",
                "not eaten for a week",
                "not eaten for 6 days",
                "has not eaten for over 5 days",
                "not eaten for more than 5 days",
                "unable to eat or drink for the past week",
                "unlikely to eat for more than 5 days",
                "has had no nutrition for more than 5 days",
                "no food intake for 6 days",
                "no food intake for a week",
                "not been able to eat for a week",
                "only intravenous fluids for the past week",
                "not eaten for over 5 days",
                "unable to eat for 6 days",
                "unable to eat for 7 days",
                "unable to eat for 8 days",
                "no oral intake for 6 days",
                "no oral intake for 7 days",
                "no oral intake for a week",
                "unable to eat for a week",
            ),
            opposites=(
                "regular nutritional intake",
                "eating normally",
                "normal oral intake",
                "adequate oral intake",
                "good oral intake",
                "good appetite",
                "eating and drinking normally",
                "maintaining oral intake",
                "tolerating a regular diet",
                "eating well",
                "maintains nutritional intake",
                "maintained oral intake",
            ),
        ),
    ],
) -> Result:
    """Risk of malnutrition in an adult, in any setting of care."""
    items = (
        Item("Body mass index", 0 if body_mass_index > 20 else 1 if body_mass_index >= 18.5 else 2),
        Item("Loss of weight", 2 if unplanned_weight_loss > 10 else 1 if unplanned_weight_loss >= 5 else 0),
        Item("Acute illness without food", 2 if acutely_ill_without_intake else 0),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {0: "low risk", 1: "medium risk"}, over="high risk"), items)


@calculator(
    title="NUTRIC score",
    source=HEYLAND_2011,
    setting="intensive care",
    outcome="death",
    aliases=("Nutrition Risk in the Critically Ill score",),
    confirmed="the cases of a computable guideline agree",
)
def nutric(
    age: AdultAge,
    apache_ii_score: ApacheIiScore,
    sofa_score: SofaScore,
    comorbidity_count: ComorbidityCount,
    days_before_intensive_care: DaysBeforeIntensiveCare,
    interleukin_6: Annotated[
        float,
        Quantity(
            "pg/mL",
            0,
            1000000,
            "serum interleukin 6",
            {"ng/L": 1},
            terms=("interleukin-6", "interleukin 6", "il-6", "il-6 level", "il6", "interleukin-6 level"),
        ),
    ],
) -> Result:
    """Nutritional risk of a critically ill adult, who may gain from feeding; with death within 28 days.

    The rates are approximate. Without interleukin 6 there is the modified score.
    """
    items = (
        Item("Age", below(age, {50: 0, 75: 1}, otherwise=2)),
        Item("APACHE II", below(apache_ii_score, {15: 0, 20: 1, 28: 2}, otherwise=3)),
        Item("SOFA", below(sofa_score, {6: 0, 10: 1}, otherwise=2)),
        Item("Comorbidities", 1 if comorbidity_count >= 2 else 0),
        Item("Days in hospital before", 1 if days_before_intensive_care >= 1 else 0),
        Item("Interleukin 6", 1 if interleukin_6 >= 400 else 0),
    )
    score = total(*items)
    rate = upto(score, {0: 1, 1: 2, 2: 3, 3: 8, 4: 11, 5: 20, 6: 30, 7: 45, 8: 58, 9: 70}, over=80)
    band = "high risk" if score >= 6 else "low risk"
    return Result(score, "points", band, items, (Risk("death", "28 days", rate, HEYLAND_2011),))


@calculator(
    title="Modified NUTRIC score",
    source=RAHMAN_2016,
    setting="intensive care",
    outcome="nutritional risk",
    aliases=("mNUTRIC", "NUTRIC without IL-6"),
)
def modified_nutric(
    age: AdultAge,
    apache_ii_score: ApacheIiScore,
    sofa_score: SofaScore,
    comorbidity_count: ComorbidityCount,
    days_before_intensive_care: DaysBeforeIntensiveCare,
) -> Result:
    """Nutritional risk of a critically ill adult where interleukin 6 is not measured."""
    items = (
        Item("Age", below(age, {50: 0, 75: 1}, otherwise=2)),
        Item("APACHE II", below(apache_ii_score, {15: 0, 20: 1, 28: 2}, otherwise=3)),
        Item("SOFA", below(sofa_score, {6: 0, 10: 1}, otherwise=2)),
        Item("Comorbidities", 1 if comorbidity_count >= 2 else 0),
        Item("Days in hospital before", 1 if days_before_intensive_care >= 1 else 0),
    )
    score = total(*items)
    return Result(score, "points", "high risk" if score >= 5 else "low risk", items)


@calculator(
    title="Mini Nutritional Assessment, short form (MNA-SF)",
    source=KAISER_2009,
    ages=(65, 120),
    outcome="malnutrition",
    aliases=("MNA-SF", "Mini Nutritional Assessment"),
    licence="a trademark of Société des Produits Nestlé; scores coded answers without the form's wording: take it from "
    "the owner's site",
)
def mini_nutritional_assessment(
    mna_food_intake: Annotated[
        float, coded("MNA-SF", "food intake over 3 months", "0 much less, 1 somewhat less, 2 no less", 2)
    ],
    mna_weight_loss: Annotated[
        float,
        coded("MNA-SF", "weight loss over 3 months", "0 over 3 kg, 1 not known, 2 from 1 to 3 kg, 3 none", 3),
    ],
    mna_mobility: Annotated[
        float, coded("MNA-SF", "mobility", "0 bed or chair, 1 leaves them but not the house, 2 goes out", 2)
    ],
    mna_stress_or_acute_disease: Annotated[
        bool,
        Criterion(
            "MNA-SF, psychological stress or acute disease in the last 3 months",
            terms=("acute disease in the past 3 months", "psychological stress in the past 3 months"),
        ),
    ],
    mna_dementia_or_depression: Annotated[
        float,
        coded("MNA-SF", "dementia or depression", "0 severe dementia or depression, 1 mild dementia, 2 neither", 2),
    ],
    body_mass_index: BodyMassIndex,
) -> Result:
    """Nutritional state of a person of 65 or over; 0 to 14, the more the better.

    Where body mass index cannot be had, the form takes calf circumference instead, which is not coded here.
    """
    items = (
        Item("Food intake", mna_food_intake),
        Item("Weight loss", mna_weight_loss),
        Item("Mobility", mna_mobility),
        Item("Stress or acute disease", 0 if mna_stress_or_acute_disease else 2),
        Item("Dementia or depression", mna_dementia_or_depression),
        Item("Body mass index", below(body_mass_index, {19: 0, 21: 1, 23: 2}, otherwise=3)),
    )
    score = total(*items)
    band = upto(score, {7: "malnourished", 11: "at risk of malnutrition"}, over="normal nutritional state")
    return Result(score, "points", band, items)


@calculator(
    title="Nutritional Risk Screening 2002 (NRS-2002)",
    source=KONDRUP_2003,
    setting="hospital",
    ages=(18, 120),
    outcome="malnutrition",
    aliases=("NRS 2002", "NRS-2002"),
)
def nutritional_risk_screening_2002(
    impaired_nutrition: Annotated[
        Literal["none", "mild", "moderate", "severe"],
        Choice(
            "impaired nutritional state, the worst that applies. Mild: over 5 % of weight lost in 3 months, or last "
            "week's intake 50 to 75 % of needs. Moderate: over 5 % lost in 2 months, body mass index 18.5 to 20.5 with "
            "impaired general condition, or intake 25 to 50 %. Severe: over 5 % lost in 1 month or 15 % in 3, body "
            "mass index under 18.5 with impaired general condition, or intake 0 to 25 %",
            {
                "none": ("normal nutritional status",),
                "mild": ("mildly impaired nutritional status",),
                "moderate": ("moderately impaired nutritional status",),
                "severe": ("severely impaired nutritional status",),
            },
            absent="none",
        ),
    ],
    nutritional_stress: Annotated[
        Literal["none", "mild", "moderate", "severe"],
        Choice(
            "severity of disease. Mild: hip fracture, chronic disease above all with acute complications (cirrhosis, "
            "COPD, dialysis, diabetes), cancer. Moderate: major abdominal surgery, stroke, severe pneumonia, cancer of "
            "the blood. Severe: head injury, marrow transplantation, intensive care with APACHE II above 10",
            {
                "none": ("normal nutritional requirements",),
                "mild": ("hip fracture", "cirrhosis", "copd", "haemodialysis", "hemodialysis"),
                "moderate": ("major abdominal surgery", "stroke", "severe pneumonia", "haematological malignancy"),
                "severe": ("head injury", "bone marrow transplantation", "intensive care"),
            },
            absent="none",
        ),
    ],
    age: AdultAge,
) -> Result:
    """Nutritional risk of a patient in hospital, after a positive first screening."""
    items = (
        Item("Nutritional state", NRS_POINTS[impaired_nutrition]),
        Item("Severity of disease", NRS_POINTS[nutritional_stress]),
        Item("Age of 70 or over", 1 if age >= 70 else 0),
    )
    score = total(*items)
    return Result(score, "points", "at nutritional risk" if score >= 3 else "no nutritional risk at present", items)
