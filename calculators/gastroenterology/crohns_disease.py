"""Activity of Crohn's disease."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Criterion, Quantity
from ..vocabulary.haematology import Haematocrit
from ..vocabulary.patient import Sex, Weight

HARVEY_1980 = Source(
    "Harvey RF, Bradshaw JM. A simple index of Crohn's-disease activity. Lancet 1980;315(8167):514",
    url="https://www.igibdscores.it/en/info-hbi.html",
    where="five items and four degrees of activity",
    read="secondary",
    via="IG-IBD scores, Harvey-Bradshaw index; GlobalRPh, Harvey-Bradshaw index; PMC4734954, table 4",
)
BEST_1976 = Source(
    "Best WR, Becktel JM, Singleton JW, Kern F. Development of a Crohn's disease activity index. National Cooperative "
    "Crohn's Disease Study. Gastroenterology 1976",
    url="https://www.igibdscores.it/en/info-cdai.html",
    where="eight variables with their weights; lines at 150 and 450 from the abstract",
    read="secondary",
    via="IG-IBD scores, CDAI; MSD Manual calculator, CDAI; abstract read",
)

GeneralWellbeing = Annotated[
    float,
    Quantity(
        "1",
        0,
        4,
        "general well-being on the day before: 0 very well, 1 slightly below par, 2 poor, 3 very poor, 4 terrible",
        integer=True,
        terms=("general well-being", "general wellbeing", "well-being score"),
    ),
]
CrohnAbdominalPain = Annotated[
    float,
    Quantity(
        "1",
        0,
        3,
        "abdominal pain of Crohn's disease on the day before: 0 none, 1 mild, 2 moderate, 3 severe",
        integer=True,
        terms=("abdominal pain score",),
    ),
]
LiquidStools = Annotated[
    float,
    Quantity(
        "/d",
        0,
        50,
        "liquid or soft stools on the day before",
        integer=True,
        terms=("liquid stools", "soft stools", "loose stools", "liquid or soft stools"),
        spellings={"per day": "/d", "a day": "/d", "daily": "/d"},
    ),
]
CrohnAbdominalMass = Annotated[
    float,
    Quantity(
        "1",
        0,
        3,
        "abdominal mass on examination: 0 none, 1 dubious, 2 definite, 3 definite and tender",
        integer=True,
        terms=("abdominal mass score",),
    ),
]
CrohnArthralgia = Annotated[
    bool,
    Criterion(
        "arthritis or joint pain that goes with Crohn's disease",
        terms=("arthralgia", "arthralgias", "arthritis", "joint pain", "joint pains"),
    ),
]
Uveitis = Annotated[
    bool, Criterion("uveitis or iritis", terms=("uveitis", "iritis", "anterior uveitis", "iridocyclitis"))
]
ErythemaNodosum = Annotated[bool, Criterion("erythema nodosum", terms=("erythema nodosum",))]
PyodermaGangrenosum = Annotated[bool, Criterion("pyoderma gangrenosum", terms=("pyoderma gangrenosum",))]
AphthousUlcers = Annotated[
    bool,
    Criterion(
        "aphthous ulcers of the mouth",
        terms=("aphthous ulcers", "aphthous ulcer", "aphthous stomatitis", "mouth ulcers", "oral ulcers"),
    ),
]
AnalFissure = Annotated[bool, Criterion("anal fissure", terms=("anal fissure", "anal fissures", "fissure in ano"))]
NewFistula = Annotated[bool, Criterion("a new fistula", terms=("new fistula", "new fistulas", "new fistulae"))]
CrohnAbscess = Annotated[
    bool,
    Criterion(
        "an abscess of Crohn's disease",
        terms=("abscess", "abscesses"),
        includes=("perianal abscess", "intra-abdominal abscess", "intraabdominal abscess"),
    ),
]
LiquidStoolsOfWeek = Annotated[
    float,
    Quantity(
        "/wk",
        0,
        350,
        "liquid or soft stools in the last 7 days, all together",
        integer=True,
        terms=("liquid stools in the last week", "stools in the last 7 days", "liquid stools over 7 days"),
    ),
]
PainOfWeek = Annotated[
    float,
    Quantity(
        "1",
        0,
        21,
        "sum over 7 days of the daily grade of abdominal pain: 0 none, 1 mild, 2 moderate, 3 severe",
        integer=True,
        terms=("abdominal pain sum", "seven-day abdominal pain score"),
    ),
]
WellbeingOfWeek = Annotated[
    float,
    Quantity(
        "1",
        0,
        28,
        "sum over 7 days of the daily grade of well-being: 0 well, 1 slightly below par, 2 poor, 3 very poor, "
        "4 terrible",
        integer=True,
        terms=("well-being sum", "seven-day well-being score"),
    ),
]
PerianalDisease = Annotated[
    bool,
    Criterion(
        "anal fissure, anal fistula or perirectal abscess in the last week",
        terms=("perianal disease", "perianal crohn's disease"),
        includes=("anal fissure", "anal fistula", "perianal fistula", "perianal abscess", "perirectal abscess"),
    ),
]
OtherFistula = Annotated[
    bool,
    Criterion(
        "a fistula elsewhere than at the anus",
        terms=("enterocutaneous fistula", "enterovesical fistula", "rectovaginal fistula", "enteroenteric fistula"),
    ),
]
FeverOfWeek = Annotated[
    bool,
    Criterion("temperature above 37.8 °C in the last week", terms=("fever in the last week", "fever", "febrile")),
]
AntidiarrhoealOpiate = Annotated[
    bool,
    Criterion(
        "takes diphenoxylate, loperamide or an opiate for diarrhoea",
        terms=("antidiarrhoeal", "antidiarrheal", "antidiarrhoeals", "antidiarrheals"),
        includes=("loperamide", "diphenoxylate", "lomotil", "imodium", "codeine for diarrhoea", "codeine for diarrhea"),
    ),
]
MassOfAbdomen = Annotated[
    float,
    Quantity(
        "1",
        0,
        2,
        "abdominal mass in two grades: 0 none, 1 questionable, 2 definite",
        integer=True,
        terms=("abdominal mass grade",),
    ),
]
StandardWeight = Annotated[
    float,
    Quantity(
        "kg",
        20,
        150,
        "standard body weight for height and sex, from the index's table or formula",
        {"[lb_av]": 0.45359237},
        terms=("standard weight", "standard body weight"),
        spellings={"kilograms": "kg", "kgs": "kg", "lb": "[lb_av]", "lbs": "[lb_av]", "pounds": "[lb_av]"},
    ),
]


@calculator(
    title="Harvey-Bradshaw index",
    source=HARVEY_1980,
    conditions=("Crohn's disease",),
    outcome="activity of Crohn's disease",
    aliases=("HBI", "Harvey Bradshaw index"),
    confirmed="the cases of the GDL guideline library (common clinical models) agree",
)
def harvey_bradshaw_index(
    general_wellbeing: GeneralWellbeing,
    crohn_abdominal_pain: CrohnAbdominalPain,
    liquid_stools: LiquidStools,
    crohn_abdominal_mass: CrohnAbdominalMass,
    crohn_arthralgia: CrohnArthralgia,
    uveitis: Uveitis,
    erythema_nodosum: ErythemaNodosum,
    aphthous_ulcers: AphthousUlcers,
    pyoderma_gangrenosum: PyodermaGangrenosum,
    anal_fissure: AnalFissure,
    new_fistula: NewFistula,
    crohn_abscess: CrohnAbscess,
) -> Result:
    """Activity of Crohn's disease from one day's symptoms and the examination, without laboratory tests.

    A fall of three points counts as a response. Symptoms agree poorly with what endoscopy shows.
    """
    items = (
        Item("General well-being", general_wellbeing),
        Item("Abdominal pain", crohn_abdominal_pain),
        Item("Liquid or soft stools", liquid_stools),
        Item("Abdominal mass", crohn_abdominal_mass),
        Item("Arthralgia", 1 if crohn_arthralgia else 0),
        Item("Uveitis", 1 if uveitis else 0),
        Item("Erythema nodosum", 1 if erythema_nodosum else 0),
        Item("Aphthous ulcers", 1 if aphthous_ulcers else 0),
        Item("Pyoderma gangrenosum", 1 if pyoderma_gangrenosum else 0),
        Item("Anal fissure", 1 if anal_fissure else 0),
        Item("New fistula", 1 if new_fistula else 0),
        Item("Abscess", 1 if crohn_abscess else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {4: "remission", 7: "mild activity", 16: "moderate activity"}, over="severe activity"),
        items,
    )


@calculator(
    title="Crohn's disease activity index",
    source=BEST_1976,
    conditions=("Crohn's disease",),
    outcome="activity of Crohn's disease",
    aliases=("CDAI", "Best index"),
    confirmed="the cases of the GDL guideline library (common clinical models) agree",
)
def crohns_disease_activity_index(
    liquid_stools_of_week: LiquidStoolsOfWeek,
    pain_of_week: PainOfWeek,
    wellbeing_of_week: WellbeingOfWeek,
    crohn_arthralgia: CrohnArthralgia,
    uveitis: Uveitis,
    erythema_nodosum: ErythemaNodosum,
    pyoderma_gangrenosum: PyodermaGangrenosum,
    aphthous_ulcers: AphthousUlcers,
    perianal_disease: PerianalDisease,
    other_fistula: OtherFistula,
    fever_of_week: FeverOfWeek,
    antidiarrhoeal_opiate: AntidiarrhoealOpiate,
    mass_of_abdomen: MassOfAbdomen,
    sex: Sex,
    haematocrit: Haematocrit,
    weight: Weight,
    standard_weight: StandardWeight,
) -> Result:
    """Activity of Crohn's disease from a week's diary, examination, haematocrit and weight.

    Rounded to a whole number. A haematocrit or weight above its standard subtracts, without the floor of -10 for weight
    that some trials set; others take the haematocrit as a distance. Trials split the range over 150 further,
    into mild up to about 220 and moderate up to 450.
    """
    skin = erythema_nodosum or pyoderma_gangrenosum or aphthous_ulcers
    items = (
        Item("Liquid or soft stools", 2 * liquid_stools_of_week),
        Item("Abdominal pain", 5 * pain_of_week),
        Item("General well-being", 7 * wellbeing_of_week),
        Item("Arthritis or arthralgia", 20 if crohn_arthralgia else 0),
        Item("Iritis or uveitis", 20 if uveitis else 0),
        Item("Skin or mouth", 20 if skin else 0),
        Item("Anal fissure, fistula or abscess", 20 if perianal_disease else 0),
        Item("Other fistula", 20 if other_fistula else 0),
        Item("Fever", 20 if fever_of_week else 0),
        Item("Drugs for diarrhoea", 30 if antidiarrhoeal_opiate else 0),
        Item("Abdominal mass", upto(mass_of_abdomen, {0: 0, 1: 20}, over=50)),
        Item("Haematocrit below standard", 6 * ((47 if sex == "male" else 42) - haematocrit)),
        Item("Percent of weight below standard", 100 * (1 - weight / standard_weight)),
    )
    score = total(*items)
    return Result(
        round(score),
        "points",
        upto(score, {150: "quiescent disease", 450: "active disease"}, over="extremely severe disease"),
        items,
    )
