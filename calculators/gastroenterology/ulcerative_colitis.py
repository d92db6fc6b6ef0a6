"""Activity of ulcerative colitis, and who fails medical treatment of an acute severe attack."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.biochemistry import Albumin, CReactiveProtein
from ..vocabulary.haematology import ErythrocyteSedimentationRate, Haemoglobin
from ..vocabulary.vital_signs import HeartRate, Temperature

TRUELOVE_1955 = Source(
    "Truelove SC, Witts LJ. Br Med J 1955;2(4947):1041-1048",
    url="https://gpnotebook.com/simplepage.cfm?ID=x20131105193412216972&linkID=76525",
    where="severity index as NICE tables it",
    read="secondary",
    via="GPnotebook's copy of the NICE table; tables adapted from it in Postgrad Med J and by the RCP",
)
SCHROEDER_1987 = Source(
    "Schroeder KW, Tremaine WJ, Ilstrup DM. N Engl J Med 1987;317(26):1625-1629",
    url="https://bmcgastroenterol.biomedcentral.com/articles/10.1186/s12876-018-0890-z/tables/1",
    where="scoring table; bands as guidelines give them",
    read="secondary",
    via="table 2 of the Gut guideline and BMC Gastroenterol 2018, table 1",
)
TRAVIS_2012 = Source(
    "Travis SPL, Schnell D, Krzeski P, et al. Gut 2012;61(4):535-542",
    url="https://www.e-guide.ecco-ibd.eu/resources/calculator/ulcerative-colitis-endoscopic-index-severity-uceis",
    where="three descriptors, counted from 0",
    read="secondary",
    via="the ECCO e-guide, a table of the Gut guideline and the MDApp page, which gives the bands",
)
HO_2004 = Source(
    "Ho GT, Mowat C, Goddard CJR, et al. Aliment Pharmacol Ther 2004;19(10):1079-1087",
    doi="10.1111/j.1365-2036.2004.01945.x",
    where="points; failure of treatment by score",
    read="secondary",
    via="PMC9840911 table 3 and a table of the Gut guideline for the points; abstract read",
)
TRAVIS_1996 = Source(
    "Travis SPL, Farrant JM, Ricketts C, et al. Gut 1996;38(6):905-910",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC9840911/table/T3",
    where="rule for the third day, and its predictive value",
    read="secondary",
    via="PMC9840911 table 3 and a table of the Gut guideline",
)

StoolFrequency = Annotated[
    float,
    Quantity(
        "/d",
        0,
        60,
        "bowel movements in 24 hours",
        terms=(
            "stool frequency",
            "stools per day",
            "bowel movements per day",
            "bowel movements",
            "stools",
            "loose stools",
            "bowel motions",
            "motions",
            "bloody stools",
            "bowel movements in 24 hours",
            "bowel movements each day",
            "bowel motions per day",
            "motions per day",
            "stools each day",
            "stools a day",
            "bowel movements a day",
            "going to the toilet",
            "goes to the toilet",
            "trips to the toilet",
            "bowel actions",
            "bowel opening frequency",
            "bowel frequency",
            "stools in 24 hours",
            "bowel movements daily",
            "stools daily",
            "liquid stools",
            "watery stools",
            "bowels open",
        ),
        spellings={
            "per day": "/d",
            "/day": "/d",
            "stools/day": "/d",
            "daily": "/d",
            "a day": "/d",
            "stools per day": "/d",
            "stools a day": "/d",
            "stools daily": "/d",
            "loose stools per day": "/d",
            "loose stools a day": "/d",
            "loose stools daily": "/d",
            "bowel movements per day": "/d",
            "bowel movements a day": "/d",
            "bowel movements daily": "/d",
            "bowel movements each day": "/d",
            "bowel movements/day": "/d",
            "stools in the last 24 hours": "/d",
            "loose stools in the last 24 hours": "/d",
            "bowel movements in 24 hours": "/d",
            "stools in 24 hours": "/d",
            "bowel motions per day": "/d",
            "bowel motions a day": "/d",
            "motions per day": "/d",
            "motions a day": "/d",
            "times per day": "/d",
            "times a day": "/d",
            "times daily": "/d",
            "bloody stools per day": "/d",
            "bloody stools a day": "/d",
        },
    ),
]
StoolBlood = Annotated[
    Literal["none or small", "between", "visible"],
    Choice(
        "blood in the stools: none or no more than small amounts; in between; visible blood",
        {
            "none or small": (
                "no blood in stool",
                "no visible blood",
                "small amounts of blood",
                "traces of blood",
                "minor blood",
                "no blood in the stool",
                "no blood in her stool",
                "no blood in his stool",
                "minimal blood in stool",
                "trace of blood in stool",
                "specks of blood",
                "no bloody stools",
                "non-bloody diarrhea",
                "nonbloody diarrhea",
                "no rectal bleeding",
                "no visible blood in the stool",
                "no visible blood in her stool",
                "no visible blood in his stool",
                "blood streaks only",
                "only a trace of blood",
                "occasional streaks of blood",
                "minimal blood",
                "minor amounts of blood",
                "little blood in the stool",
                "without visible blood",
                "denies blood in the stool",
                "denies blood in her stool",
                "denies blood in his stool",
                "denies bloody stools",
            ),
            "between": (
                "moderate amounts of blood",
                "intermittent blood in stool",
                "mild to severe blood",
                "intermittent visible blood",
                "blood ranging from mild to severe",
                "blood mixed with stool intermittently",
                "intermittent blood in the stool",
                "intermittent blood",
                "moderate blood in the stool",
                "occasional visible blood",
            ),
            "visible": (
                "visible blood",
                "bloody stools",
                "bloody diarrhea",
                "bloody diarrhoea",
                "frank blood",
                "visible blood in stool",
                "visibly bloody stools",
                "large amounts of blood",
                "gross blood",
                "bloody bowel movements",
                "grossly bloody stools",
                "frankly bloody stools",
                "haematochezia",
                "blood is visible",
                "visible blood in the stool",
                "visible blood in her stool",
                "visible blood in his stool",
                "frank blood in the stool",
                "frank blood in her stool",
                "frank blood in his stool",
                "frank blood in stool",
                "gross blood in the stool",
                "heavy rectal bleeding",
                "blood with every stool",
                "significant blood in the stool",
                "bright red blood in the stool",
                "bright red blood in her stool",
                "bright red blood in his stool",
                "obvious blood in the stool",
                "profuse bloody diarrhea",
                "overt blood in the stool",
            ),
        },
        absent="none or small",
    ),
]
ExtraStools = Annotated[
    float,
    Quantity(
        "/d",
        0,
        60,
        "bowel movements in 24 hours beyond the number that is normal for the patient",
        integer=True,
        terms=(
            "stools above normal",
            "stools more than normal",
            "more stools per day than normal",
            "stools/day more",
            "stools per day more",
            "stools above baseline",
            "more stools per day than usual",
            "stools over normal",
            "stools/day more than normal",
            "stools per day more than normal",
            "stools/day above normal",
            "stools per day above normal",
            "stools per day over normal",
            "stools a day more than usual",
            "stools a day more than normal",
            "more stools a day than normal",
            "more stools a day than usual",
            "stools/day above baseline",
            "bowel movements more than normal",
            "bowel movements above normal",
            "bowel movements per day more than normal",
            "extra stools per day",
            "extra bowel movements per day",
        ),
        spellings={
            "per day": "/d",
            "/day": "/d",
            "stools per day more than normal": "/d",
            "stools/day more than normal": "/d",
            "stools per day more than usual": "/d",
            "stools/day more than usual": "/d",
            "stools a day more than normal": "/d",
            "stools a day more than usual": "/d",
            "stools/day above normal": "/d",
            "stools per day above normal": "/d",
            "stools per day above baseline": "/d",
            "stools a day above baseline": "/d",
        },
        levels={
            0: (
                "normal stool frequency",
                "usual stool frequency",
                "normal number of stools",
                "stool frequency is normal",
                "normal bowel frequency",
                "stool frequency normal",
                "normal number of daily stools",
                "bowel frequency is normal",
                "normal number of bowel movements",
                "no increase in stool frequency",
                "no change in stool frequency",
                "stool frequency at baseline",
                "bowel movements at baseline",
                "normal daily stool frequency",
            )
        },
    ),
]
RectalBleeding = Annotated[
    Literal["none", "streaks", "obvious", "blood alone"],
    Choice(
        "rectal bleeding on the worst day: none; visible blood with less than half of the stools; with half or more; "
        "blood passed alone",
        {
            "none": (
                "no rectal bleeding",
                "no blood seen",
                "no blood per rectum",
                "denies any rectal bleeding",
                "denies rectal bleeding",
                "without rectal bleeding",
                "no bleeding per rectum",
                "no hematochezia",
                "denies hematochezia",
                "no pr bleeding",
                "no blood in stool",
                "no blood in the stool",
                "no visible blood",
                "no bleeding with stools",
                "denies blood in the stool",
                "denies blood in her stool",
                "denies blood in his stool",
                "no blood with stool",
                "no blood in her stool",
                "no blood in his stool",
                "without visible blood",
                "no rectal blood",
            ),
            "streaks": (
                "streaks of blood",
                "blood with less than half of stools",
                "less than half the time",
                "occasional rectal bleeding",
                "occasional visible blood with stool",
                "occasional streaks of blood",
                "blood-streaked stool",
                "blood streaks",
                "visible blood with stool less than half the time",
                "blood in less than half of stools",
                "visible blood in his stool occasionally",
                "visible blood in her stool occasionally",
                "streaks of blood on stool",
                "intermittent visible blood",
                "streaks of blood with stool less than half the time",
                "streaks of blood in the stool",
                "blood in stool less than half the time",
                "blood with stool less than half the time",
                "occasional blood in stool",
                "occasional blood in her stool",
                "occasional blood in his stool",
                "occasional blood in the stool",
                "visible blood with stool occasionally",
                "visible blood in stool less than half the time",
                "intermittent blood in her stool",
                "intermittent blood in his stool",
                "intermittent blood in the stool",
                "intermittent rectal bleeding",
                "blood-tinged stools occasionally",
                "streaky blood",
            ),
            "obvious": (
                "blood with most stools",
                "obvious blood",
                "half of the time or more",
                "visible blood with stool half of the time",
                "visible blood with stool most of the time",
                "blood in more than half of stools",
                "visible blood with stool half the time or more",
                "blood with half or more of stools",
                "blood mixed with most stools",
                "visible blood in her stool half of the time",
                "visible blood in his stool half of the time",
                "blood with every stool",
                "blood with most bowel movements",
                "blood with every bowel movement",
                "obvious blood with stool",
                "blood in most stools",
                "blood in most of her stools",
                "blood in most of his stools",
                "blood with stool most of the time",
                "blood in the stool most of the time",
                "visible blood with more than half of stools",
                "visible blood in stool more than half the time",
                "blood with more than half of her stools",
                "blood with more than half of his stools",
                "frank blood with most stools",
                "visible blood in stool half the time",
                "blood with stool half of the time",
                "blood with stool half the time or more",
                "obvious blood in the stool",
                "visible blood in the stool half of the time or more",
            ),
            "blood alone": (
                "passing blood alone",
                "blood alone passed",
                "passes blood alone",
                "passage of blood alone",
                "passes only blood",
                "passing only blood",
                "blood passed alone",
                "passage of pure blood",
                "passing pure blood",
                "passing blood without stool",
                "passing blood alone during defecation",
                "bleeding alone without stool",
                "blood alone is passed",
                "passage of blood without stool",
                "passes blood without stool",
                "bowel movements of blood alone",
                "blood only bowel movements",
                "passes pure blood",
                "stools consisting of blood alone",
            ),
        },
        absent="none",
    ),
]
MucosalAppearance = Annotated[
    Literal["normal or inactive", "mild", "moderate", "severe"],
    Choice(
        "colonic mucosa at endoscopy: normal or inactive; mild (erythema, less vascular pattern, mild friability); "
        "moderate (marked erythema, no vascular pattern, friability, erosions); severe (spontaneous bleeding, ulcers)",
        {
            "normal or inactive": (
                "normal mucosa",
                "inactive disease",
                "mayo 0",
                "normal mucosal appearance",
                "normal colonic mucosa",
                "mucosal appearance appears normal",
                "mucosal appearance is normal",
                "mayo endoscopic subscore 0",
                "mayo endoscopic score 0",
                "mucosal healing",
                "normal appearing mucosa",
                "inactive colitis",
                "quiescent colitis",
                "mayo endoscopic subscore of 0",
                "endoscopic remission",
                "normal mucosa on endoscopy",
                "normal endoscopic appearance",
                "mucosa appears normal",
                "mucosa is normal",
                "mucosa was normal",
                "normal appearance of the mucosa",
                "inactive disease on endoscopy",
                "endoscopically inactive",
                "normal endoscopic findings",
                "no mucosal inflammation",
                "mes 0",
            ),
            "mild": (
                "mild erythema",
                "decreased vascular pattern",
                "mild friability",
                "mayo 1",
                "mild mucosal changes",
                "mild disease on endoscopy",
                "mild mucosal appearance",
                "mayo endoscopic subscore 1",
                "mayo endoscopic score 1",
                "mild colitis on endoscopy",
                "mayo endoscopic subscore of 1",
                "reduced vascular pattern",
                "mild disease activity on endoscopy",
                "mild endoscopic changes",
                "mild endoscopic disease",
                "mild endoscopic activity",
                "mild endoscopic inflammation",
                "mild mucosal inflammation",
                "mild inflammation on endoscopy",
                "mildly inflamed mucosa",
                "mild mucosal disease",
                "mild mucosal friability",
                "mild mucosal erythema",
                "mild changes on endoscopy",
                "mes 1",
            ),
            "moderate": (
                "marked erythema",
                "absent vascular pattern",
                "erosions",
                "mayo 2",
                "moderate mucosal appearance",
                "moderate disease on endoscopy",
                "moderate disease activity on endoscopy",
                "mayo endoscopic subscore 2",
                "mayo endoscopic score 2",
                "moderate colitis on endoscopy",
                "mayo endoscopic subscore of 2",
                "moderate mucosal changes",
                "moderate endoscopic changes",
                "moderate endoscopic disease",
                "moderate endoscopic activity",
                "moderate endoscopic inflammation",
                "moderate mucosal inflammation",
                "moderate mucosal disease",
                "moderate mucosal friability",
                "moderate inflammation on endoscopy",
                "moderately inflamed mucosa",
                "moderate changes on endoscopy",
                "marked mucosal friability",
                "mes 2",
                "loss of vascular pattern with friability",
            ),
            "severe": (
                "spontaneous bleeding",
                "ulceration",
                "mayo 3",
                "severe mucosal appearance",
                "severe mucosal inflammation",
                "severe disease on endoscopy",
                "mayo endoscopic subscore 3",
                "mayo endoscopic score 3",
                "severe colitis on endoscopy",
                "mayo endoscopic subscore of 3",
                "severe mucosal changes",
                "severe disease activity on endoscopy",
                "severe endoscopic changes",
                "severe endoscopic disease",
                "severe endoscopic activity",
                "severe endoscopic inflammation",
                "severe mucosal disease",
                "severe mucosal ulceration",
                "severe inflammation on endoscopy",
                "severely inflamed mucosa",
                "spontaneous mucosal bleeding",
                "spontaneous bleeding and ulceration",
                "mes 3",
                "deep ulcerations on endoscopy",
            ),
        },
        absent="normal or inactive",
        terms=("mucosal appearance",),
    ),
]
PhysicianRating = Annotated[
    Literal["normal", "mild", "moderate", "severe"],
    Choice(
        "the physician's overall rating of disease activity: normal, mild, moderate or severe",
        {
            "normal": (
                "physician global assessment normal",
                "pga 0",
                "disease activity as normal",
                "physician global assessment of 0",
                "physician rates the disease as normal",
                "rated normal by the physician",
                "pga of 0",
                "inactive by physician global assessment",
                "rates her disease activity as normal",
                "rates his disease activity as normal",
                "physician rates the disease activity as normal",
                "physician assessment is normal",
                "disease in remission by physician assessment",
                "physician rating of normal",
                "rated as normal by her physician",
                "rated as normal by his physician",
                "rated as normal by the physician",
            ),
            "mild": (
                "disease activity as mild",
                "physician global assessment mild",
                "pga 1",
                "mild disease activity",
                "disease activity mild",
                "pga of 1",
                "physician global assessment of 1",
                "physician rates the disease as mild",
                "diagnosis of mild ulcerative colitis",
                "rates her disease as mild",
                "rates his disease as mild",
                "rates the disease as mild",
                "physician rating of mild",
                "mild disease by physician assessment",
                "rated as mild by her physician",
                "rated as mild by his physician",
                "rated as mild by the physician",
                "disease rated as mild",
                "disease as mild",
                "mild ulcerative colitis",
                "mild disease activity related to ulcerative colitis",
                "overall disease activity is mild",
            ),
            "moderate": (
                "disease activity as moderate",
                "physician global assessment moderate",
                "pga 2",
                "moderate disease activity",
                "disease activity moderate",
                "pga of 2",
                "physician global assessment of 2",
                "physician rates the disease as moderate",
                "rates her disease as moderate",
                "rates his disease as moderate",
                "rates the disease as moderate",
                "physician rating of moderate",
                "moderate disease by physician assessment",
                "rated as moderate by her physician",
                "rated as moderate by his physician",
                "rated as moderate by the physician",
                "disease rated as moderate",
                "moderate ulcerative colitis",
                "overall disease activity is moderate",
            ),
            "severe": (
                "disease activity as severe",
                "physician global assessment severe",
                "pga 3",
                "severe disease activity",
                "disease activity severe",
                "pga of 3",
                "physician global assessment of 3",
                "physician rates the disease as severe",
                "diagnosis of severe ulcerative colitis",
                "rates her disease as severe",
                "rates his disease as severe",
                "rates the disease as severe",
                "physician rating of severe",
                "severe disease by physician assessment",
                "rated as severe by her physician",
                "rated as severe by his physician",
                "rated as severe by the physician",
                "disease rated as severe",
                "severe ulcerative colitis",
                "overall disease activity is severe",
            ),
        },
        terms=(
            "physician global assessment",
            "pga",
            "physician's global assessment",
        ),
    ),
]
VascularPattern = Annotated[
    Literal["normal", "patchy obliteration", "obliterated"],
    Choice(
        "vascular pattern of the worst colonic segment: normal; lost in patches; lost altogether",
        {
            "normal": (
                "normal vascular pattern",
                "vascular pattern normal",
                "vascular pattern is normal",
                "vascular pattern was normal",
                "vascular pattern appears normal",
                "intact vascular pattern",
                "preserved vascular pattern",
                "vascular pattern of the colonic mucosa appears normal",
                "vascular pattern intact",
                "vascular pattern is preserved",
                "vascular pattern is intact",
                "vascular pattern preserved",
                "visible vascular pattern",
                "clear vascular pattern",
                "normal vascularity of the mucosa",
                "normal mucosal vascular pattern",
            ),
            "patchy obliteration": (
                "patchy obliteration",
                "patchy loss of vascular pattern",
                "patchy obliteration of the vascular pattern",
                "patchily obliterated vascular pattern",
                "patchy loss of the vascular pattern",
                "vascular pattern patchily obliterated",
                "vascular pattern with patchy obliteration",
                "patchy vascular obliteration",
                "partial loss of vascular pattern",
                "patchy vascular pattern",
                "patchy obliteration of vascular pattern",
                "partially obliterated vascular pattern",
                "vascular pattern partially lost",
                "reduced vascular pattern",
                "vascular pattern is patchily obliterated",
            ),
            "obliterated": (
                "complete obliteration",
                "obliterated vascular pattern",
                "loss of vascular pattern",
                "vascular pattern obliterated",
                "vascular pattern is obliterated",
                "vascular pattern appears obliterated",
                "vascular pattern in the colon appears obliterated",
                "complete loss of vascular pattern",
                "absent vascular pattern",
                "loss of the vascular pattern",
                "complete obliteration of the vascular pattern",
                "vascular pattern lost",
                "lost vascular pattern",
                "total obliteration of the vascular pattern",
                "vascular pattern was obliterated",
                "vascular pattern completely obliterated",
                "vascular pattern is completely obliterated",
                "vascular pattern is lost",
                "vascular pattern absent",
                "vascular pattern is absent",
                "completely obliterated vascular pattern",
                "complete vascular obliteration",
                "vascular pattern not visible",
                "no visible vascular pattern",
                "fully obliterated vascular pattern",
                "obliteration of the vascular pattern",
            ),
        },
        absent="normal",
    ),
]
ColonicBleeding = Annotated[
    Literal["none", "mucosal", "luminal mild", "luminal moderate or severe"],
    Choice(
        "bleeding of the worst colonic segment: none; coagulated blood that washes off; some free liquid blood in the "
        "lumen; frank blood ahead of the endoscope, or oozing after washing",
        {
            "none": (
                "no visible blood",
                "no mucosal bleeding",
                "no luminal bleeding",
                "no bleeding seen at endoscopy",
                "no visible bleeding",
                "no endoscopic bleeding",
                "no evidence of bleeding on endoscopy",
                "no bleeding on endoscopy",
                "no bleeding is observed",
                "no bleeding was observed",
                "no colonic bleeding",
                "without mucosal bleeding",
                "no bleeding noted",
            ),
            "mucosal": (
                "mucosal bleeding",
                "streaks of coagulated blood",
                "spots of coagulated blood",
                "mucosal bleed",
                "bleeding limited to the mucosa",
                "coagulated blood on the mucosa",
                "mucosal streaks of coagulated blood",
                "mucosal bleeding only",
                "some mucosal bleeding",
                "mucosal spots of coagulated blood",
                "coagulated blood that can be washed away",
                "coagulated blood",
                "mucosal bleeding that can be washed away",
            ),
            "luminal mild": (
                "some free liquid blood",
                "mild luminal bleeding",
                "luminal mild bleeding",
                "luminal mild",
                "mild bleeding in the lumen",
                "free liquid blood in the lumen",
                "small amount of free liquid blood",
                "mild luminal blood",
                "free liquid blood",
                "some liquid blood in the lumen",
                "luminal bleeding is mild",
                "luminal bleeding (mild)",
            ),
            "luminal moderate or severe": (
                "frank blood in the lumen",
                "visible oozing",
                "severe luminal bleeding",
                "luminal moderate or severe bleeding",
                "moderate luminal bleeding",
                "moderate or severe luminal bleeding",
                "luminal bleeding rated as moderate",
                "moderate to severe luminal bleeding",
                "oozing after washing",
                "luminal moderate or severe",
                "luminal severe",
                "luminal moderate",
                "hemorrhagic mucosa",
                "haemorrhagic mucosa with oozing",
                "frank blood",
                "severe bleeding in the lumen",
                "moderate bleeding in the lumen",
                "luminal bleeding is moderate",
                "luminal bleeding is severe",
                "moderate to severe bleeding in the lumen",
                "luminal bleeding (moderate or severe)",
                "visible oozing from the mucosa",
                "spontaneous oozing",
                "oozing from hemorrhagic mucosa",
            ),
        },
        absent="none",
        terms=("luminal bleeding",),
    ),
]
ColonicErosions = Annotated[
    Literal["none", "erosions", "superficial ulcer", "deep ulcer"],
    Choice(
        "erosions and ulcers of the worst colonic segment: none; erosions of up to 5 mm; larger, superficial ulcers; "
        "deep ulcers with a raised edge",
        {
            "none": (
                "no erosions or ulcers",
                "no ulcers",
                "no visible erosions",
                "no erosions",
                "no erosions, ulcers",
                "no erosions nor ulcers",
                "no ulcers or erosions",
                "without erosions or ulcers",
                "no visible erosions or ulcers",
                "no visible ulcers",
                "no ulceration",
                "absence of erosions",
                "no erosions and no ulcers",
                "neither erosions nor ulcers",
                "no visible ulceration",
                "free of erosions",
                "no erosions or ulceration",
                "no mucosal breaks",
                "without ulcers",
                "no ulcers seen",
            ),
            "erosions": (
                "erosions",
                "tiny erosions",
                "small erosions",
                "mucosal erosions",
                "multiple erosions",
                "tiny defects in the mucosa",
                "small mucosal erosions",
                "tiny mucosal defects",
                "superficial erosions",
                "aphthous erosions",
                "tiny erosions less than 5 mm",
                "erosions less than 5 mm",
            ),
            "superficial ulcer": (
                "superficial ulcer",
                "superficial ulcers",
                "superficial ulceration",
                "shallow ulcer",
                "shallow ulceration",
                "superficial colonic ulcers",
                "larger superficial ulcers",
                "superficial ulcers greater than 5 mm",
                "superficial mucosal ulcers",
                "superficial ulcers larger than 5 mm",
            ),
            "deep ulcer": (
                "deep ulcer",
                "deep ulcers",
                "deep ulceration",
                "deep excavated ulcers",
                "excavated ulcer",
                "deep excavated defects",
                "deeper ulcers",
                "deep excavated ulcers with raised edges",
                "deep mucosal ulcers",
                "deeper excavated defects",
                "severe deep ulcers",
            ),
        },
        absent="none",
    ),
]
MeanStoolFrequency = Annotated[
    float,
    Quantity(
        "/d",
        0,
        60,
        "mean number of bowel movements in 24 hours over the first three days of treatment",
        terms=(
            "mean stool frequency",
            "average stool frequency",
            "mean number of stools",
            "average number of stools",
            "mean stool frequency of",
            "mean number of bowel movements",
            "average number of bowel movements",
            "average stools per day",
            "mean stools per day",
            "bowel movements in a 24-hour period",
            "bowel movements in 24 hours",
            "bowel movements per 24 hours",
            "stools in 24 hours",
            "average daily stool frequency",
            "mean daily stool frequency",
            "average bowel movements per day",
        ),
        spellings={
            "per day": "/d",
            "/day": "/d",
            "stools/day": "/d",
            "stools/24 hours": "/d",
            "stools/24 hrs": "/d",
            "stools/24 hr": "/d",
            "stools/24h": "/d",
            "stools per 24 hours": "/d",
            "bowel movements in a 24-hour period": "/d",
            "stools in a 24-hour period": "/d",
            "stools a day": "/d",
            "bowel movements per day": "/d",
            "stools per day": "/d",
        },
    ),
]
ColonicDilatation = Annotated[
    bool,
    Criterion(
        "dilatation of the colon on a plain film (transverse colon of 5.5 cm or more) within the first three days",
        terms=(
            "colonic dilatation",
            "colonic dilation",
            "dilated colon",
            "toxic megacolon",
            "dilatation of the colon",
            "dilatation of the transverse colon",
            "dilation of the colon",
            "dilated transverse colon",
            "distended colon",
            "colon dilated",
            "transverse colon dilated",
            "megacolon",
            "colon dilatation",
            "dilation of the transverse colon",
            "colonic distension",
            "colonic distention",
            "dilated colon on imaging",
            "dilated colonic loops",
            "dilated large bowel",
            "large bowel dilatation",
            "large bowel dilation",
            "colon is dilated",
            "transverse colon is dilated",
            "toxic dilatation of the colon",
            "toxic colonic dilatation",
        ),
        opposites=(
            "colon not dilated",
            "normal colonic calibre",
            "normal colonic caliber",
            "no dilated bowel loops",
        ),
    ),
]
#: Percent in whom medical treatment fails, by Ho index up to 3.
HO_FAILURE: dict[float, float] = {1: 11, 3: 43}


@calculator(
    title="Truelove and Witts severity index",
    source=TRUELOVE_1955,
    conditions=("ulcerative colitis",),
    outcome="severity of an attack of ulcerative colitis",
    aliases=("Truelove-Witts criteria", "Truelove and Witts criteria"),
    disputed="tables differ on whether the six stools must be bloody, and on the haemoglobin of anaemia (10 or 10.5 "
    "g/dL); here the stools need not be, as NICE tables it, and the limit is 10.5",
)
def truelove_witts(
    stool_frequency: StoolFrequency,
    stool_blood: StoolBlood,
    temperature: Temperature,
    heart_rate: HeartRate,
    haemoglobin: Haemoglobin,
    erythrocyte_sedimentation_rate: ErythrocyteSedimentationRate,
) -> Result:
    """Severity of an attack of ulcerative colitis in adults: mild, moderate or severe.

    Severe is six or more bowel movements a day and one sign of systemic upset; mild needs every one of the six in its
    mildest column; the rest is moderate.
    """
    items = (
        Item("Temperature over 37.8 °C", 1 if temperature > 37.8 else 0),
        Item("Pulse over 90", 1 if heart_rate > 90 else 0),
        Item("Haemoglobin under 10.5 g/dL", 1 if haemoglobin < 10.5 else 0),
        Item("Sedimentation rate over 30", 1 if erythrocyte_sedimentation_rate > 30 else 0),
    )
    upset = total(*items)
    return Result(
        "severe"
        if stool_frequency >= 6 and upset > 0
        else "mild"
        if stool_frequency < 4 and stool_blood == "none or small" and upset <= 0
        else "moderate",
        "",
        f"{upset:g} of 4 signs of systemic upset",
        items,
    )


@calculator(
    title="Mayo score",
    source=SCHROEDER_1987,
    conditions=("ulcerative colitis",),
    outcome="activity of ulcerative colitis",
    aliases=("Mayo Disease Activity Index", "Mayo DAI", "full Mayo score"),
)
def mayo_ulcerative_colitis(
    extra_stools: ExtraStools,
    rectal_bleeding: RectalBleeding,
    mucosal_appearance: MucosalAppearance,
    physician_rating: PhysicianRating,
) -> Result:
    """Activity of ulcerative colitis in adults, from symptoms, endoscopy and the physician's rating.

    It runs from 0 to 12. Remission also asks that no single row exceeds 1, which the band leaves out. Without the
    endoscopy it is called the partial Mayo score, which has other limits.
    """
    items = (
        Item("Stool frequency", upto(extra_stools, {0: 0, 2: 1, 4: 2}, over=3)),
        Item(
            "Rectal bleeding",
            0
            if rectal_bleeding == "none"
            else 1
            if rectal_bleeding == "streaks"
            else 2
            if rectal_bleeding == "obvious"
            else 3,
        ),
        Item(
            "Endoscopy",
            0
            if mucosal_appearance == "normal or inactive"
            else 1
            if mucosal_appearance == "mild"
            else 2
            if mucosal_appearance == "moderate"
            else 3,
        ),
        Item(
            "Physician's rating",
            0
            if physician_rating == "normal"
            else 1
            if physician_rating == "mild"
            else 2
            if physician_rating == "moderate"
            else 3,
        ),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {2: "range of remission", 5: "mild disease", 10: "moderate disease"}, over="severe disease"),
        items,
    )


@calculator(
    title="UCEIS",
    source=TRAVIS_2012,
    conditions=("ulcerative colitis",),
    outcome="endoscopic severity of ulcerative colitis",
    setting="at endoscopy",
    aliases=("Ulcerative Colitis Endoscopic Index of Severity",),
)
def uceis(
    vascular_pattern: VascularPattern, colonic_bleeding: ColonicBleeding, colonic_erosions: ColonicErosions
) -> Result:
    """Endoscopic severity of ulcerative colitis in the worst affected part of the colon.

    Counted from 0 to 8; the first publication counted each row from 1. The bands beyond remission were set later.
    """
    items = (
        Item(
            "Vascular pattern",
            0 if vascular_pattern == "normal" else 1 if vascular_pattern == "patchy obliteration" else 2,
        ),
        Item(
            "Bleeding",
            0
            if colonic_bleeding == "none"
            else 1
            if colonic_bleeding == "mucosal"
            else 2
            if colonic_bleeding == "luminal mild"
            else 3,
        ),
        Item(
            "Erosions and ulcers",
            0
            if colonic_erosions == "none"
            else 1
            if colonic_erosions == "erosions"
            else 2
            if colonic_erosions == "superficial ulcer"
            else 3,
        ),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {1: "remission", 4: "mild", 6: "moderate"}, over="severe"), items)


@calculator(
    title="Ho index",
    source=HO_2004,
    conditions=("ulcerative colitis",),
    outcome="failure of medical treatment in severe ulcerative colitis",
    setting="first three days of intravenous corticosteroids",
    aliases=("Ho score", "Scottish index", "Edinburgh index"),
    disputed="the failure rate for 2 and 3 points is 43 % in the abstract and 45 % in some calculators; the limit of "
    "albumin is given as under 3 g/dL (here) and as 3 or less",
)
def ho_index(
    mean_stool_frequency: MeanStoolFrequency, colonic_dilatation: ColonicDilatation, albumin: Albumin
) -> Result:
    """Failure of intravenous corticosteroids in adults with severe ulcerative colitis, by their third day.

    From 167 patients of one Scottish centre, before biological agents were in use for rescue.
    """
    items = (
        Item("Mean stool frequency", upto(mean_stool_frequency, {4: 0, 6: 1, 9: 2}, over=4)),
        Item("Colonic dilatation", 4 if colonic_dilatation else 0),
        Item("Albumin under 3 g/dL", 1 if albumin < 3 else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {1: "low risk", 3: "intermediate risk"}, over="high risk"),
        items,
        (Risk("failure of medical treatment", "in hospital", upto(score, HO_FAILURE, over=85), HO_2004),),
    )


@calculator(
    title="Travis criteria",
    source=TRAVIS_1996,
    conditions=("ulcerative colitis",),
    outcome="colectomy in severe ulcerative colitis",
    setting="third day of intravenous corticosteroids",
    aliases=("Oxford criteria", "Oxford index"),
)
def travis(stool_frequency: StoolFrequency, c_reactive_protein: CReactiveProtein) -> Result:
    """Need of colectomy in adults with severe ulcerative colitis, on the third day of intravenous corticosteroids.

    Both values are those of that day. With rescue treatment fewer now come to colectomy: in the UK audit of 2010 about
    half of those at high risk did.
    """
    high = stool_frequency > 8 or (stool_frequency >= 3 and c_reactive_protein > 45)
    return Result(
        "high risk of colectomy" if high else "low risk of colectomy",
        "",
        "",
        (),
        (Risk("colectomy", "same admission", 85, TRAVIS_1996),) if high else (),
    )
