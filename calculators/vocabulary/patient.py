"""The person: age, sex, body size and habits."""

from typing import Annotated, Literal

from ..inputs import Choice, Criterion, Quantity

_AGE = Quantity("a", 0, 120, "age", terms=("age", "aged"), code="30525-0")
Age = Annotated[float, _AGE]
AgeUnderThirteen = Annotated[float, _AGE.within(0.08, 12.99)]
AdultAge = Annotated[float, _AGE.within(18, 120)]
AgeFromThree = Annotated[float, _AGE.within(3, 120)]
AgeFromSixteen = Annotated[float, _AGE.within(16, 120)]
AgeFromForty = Annotated[float, _AGE.within(40, 120)]
MidlifeAge = Annotated[float, _AGE.within(30, 79)]
AgeFortyToSeventyNine = Annotated[float, _AGE.within(40, 79)]
AgeFortyToSixtyNine = Annotated[float, _AGE.within(40, 69)]
AgeThirtyToSeventyFour = Annotated[float, _AGE.within(30, 74)]
AgeSeventyToEightyNine = Annotated[float, _AGE.within(70, 89)]
Sex = Annotated[
    Literal["female", "male"],
    Choice(
        "sex",
        {
            "female": ("female", "woman", "lady", "girl", "she", "her", "mrs", "ms"),
            "male": ("male", "man", "gentleman", "boy", "he", "his", "mr"),
        },
        "46098-0",
    ),
]
Weight = Annotated[
    float,
    Quantity(
        "kg",
        0.3,
        450,
        "body weight",
        {"[lb_av]": 0.45359237, "g": 0.001},
        terms=(
            "weight",
            "wt",
            "weighs",
            "weighing",
            "weighed",
            "body weight",
            "bodyweight",
            "body wt",
            "actual body weight",
            "current weight",
            *("weight today", "wt today", "current wt", "actual wt", "actual weight", "admission weight"),
            *("admission wt", "wgt", "weight on admission", "today's weight", "wt:", "measured weight"),
            "weight measured",
            *("total body weight", "actual bw", "weight now", "wt now", "weighs in at"),
            *("weighed in at", "bed scale weight", "bed-scale weight", "weight (actual)"),
            *("wt (actual)", "presenting weight"),
        ),
        spellings={
            "kilograms": "kg",
            "kgs": "kg",
            "kilos": "kg",
            "lb": "[lb_av]",
            "lbs": "[lb_av]",
            "pounds": "[lb_av]",
        },
        code="29463-7",
    ),
]
_HEIGHT = Quantity(
    "cm",
    25,
    260,
    "height",
    {"m": 100, "[in_i]": 2.54},
    terms=(
        "height",
        "ht",
        "tall",
        *("hgt", "height measured", "measured height"),
        *("ht:", "stature", "height today", "ht today", "standing height", "height (measured)"),
    ),
    spellings={
        "centimeters": "cm",
        "centimetres": "cm",
        "meters": "m",
        "metres": "m",
        "inches": "[in_i]",
        "in": "[in_i]",
    },
    code="8302-2",
)
Height = Annotated[float, _HEIGHT]
AdultHeight = Annotated[float, _HEIGHT.within(121.9, 213.4)]
BodyMassIndex = Annotated[
    float,
    Quantity(
        "kg/m2",
        7,
        120,
        "body mass index",
        terms=(
            "body mass index",
            "bmi",
            "body-mass index",
            "quetelet index",
            "bmi value",
            *("b.m.i.", "bmi of", "bmi is"),
            *("bmi now", "bmi today", "bmi currently", "bmi calculated"),
        ),
        code="39156-5",
    ),
]
Smoker = Annotated[
    bool,
    Criterion(
        "currently smokes tobacco",
        terms=(
            "current smoker",
            "smoker",
            "smokes",
            "smoking",
            "active smoker",
            "tobacco use",
            "tobacco smoking",
            *("uses tobacco", "cigarette use", "tobacco abuse"),
            *(
                "tobacco dependence",
                "nicotine dependence",
            ),
            "tobacco consumption",
        ),
        includes=(
            *("continues to smoke", "still smokes", "still smoking", "smokes daily", "heavy smoker", "chain smoker"),
            *("smokes one pack", "smokes a pack", "smokes half a pack", "pack-a-day smoker", "active tobacco use"),
        ),
        opposites=(
            *("never smoked", "no smoking history", "lifelong non-smoker"),
            *(
                "never used tobacco",
                "nonsmoking",
                "quit tobacco",
            ),
            *("former tobacco use",),
            *("gave up smoking", "no longer smokes", "tobacco-free", "smoke-free"),
        ),
        excludes=("second-hand smoke exposure", "smokeless tobacco", "passive smoke exposure"),
        code="77176002",
    ),
]
WaistCircumference = Annotated[
    float,
    Quantity(
        "cm",
        30,
        250,
        "waist circumference",
        {"[in_i]": 2.54},
        terms=(
            "waist circumference",
            "waist",
            "wc",
            *("waist circ", "waist measurement", "waist measures", "waist size", "waist circumference of"),
            "waist girth",
            *("waist circumf", "waist circumference measured", "waist measured", "waist today"),
            "waist at",
        ),
        spellings={"centimeters": "cm", "centimetres": "cm", "inches": "[in_i]", "in": "[in_i]"},
    ),
]
NursingHomeResident = Annotated[
    bool,
    Criterion(
        "lives in a nursing home",
        terms=("nursing home resident", "nursing home", "lives in a nursing home", "resident of a nursing home"),
        includes=(
            "skilled nursing facility",
            "snf",
            "long-term care facility",
            "care home",
            "residential care home",
            "nh resident",
            "from nh",
            "from n/h",
            "n/h resident",
            "emi nursing home",
            "dual registered home",
            "resident at nursing home",
            "nursing home with nurses",
            "lives in nh",
            "aged care facility",
            "racf",
            "residential aged care facility",
            "in rach",
        ),
        code="160734000",
        opposites=(
            "own home w/ wife",
            "own home w/ husband",
            "own home with wife",
            "own home with husband",
            "own home",
            "own flat",
            "own house",
            "lives w/ wife",
            "lives w/ husband",
            "lives with son",
            "lives with daughter",
            "residential home, no nurses",
            "residential home only",
            "residential home not nursing",
            "sheltered accommodation",
            "sheltered housing",
            "warden controlled flat",
            "lives independently at home",
            "from own home",
            "from his own home",
            "from her own home",
        ),
    ),
]
BlackRace = Annotated[
    bool,
    Criterion(
        "recorded as Black or African American",
        terms=(
            *("african american", "african-american", "black man", "black woman", "black male", "black female"),
            *("black patient", "black race", "afro-caribbean", "african-caribbean"),
            *(
                "black boy",
                "black girl",
                "black adult",
                "black american",
                "black african",
            ),
            *("race: black", "of african origin", "african ancestry"),
            *(
                "african descent",
                "black gentleman",
                "black lady",
                "ethnicity: black",
            ),
        ),
        opposites=(
            "white male",
            "white female",
            "white man",
            "white woman",
            "caucasian",
            "non-black",
            "asian",
            "chinese",
            "indian",
            "japanese",
            "korean",
        ),
    ),
]
CigarettesPerDay = Annotated[
    float,
    Quantity(
        "/d",
        0,
        200,
        "cigarettes smoked a day, on average",
        terms=("cigarettes per day", "cigarettes a day", "cigarettes/day", "cigarettes daily"),
    ),
]
