"""Disorders of gut and brain interaction in infants and toddlers (Rome IV)."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total
from ..inputs import Criterion, Quantity
from ..vocabulary.functional_gut import ROME_LICENCE

INFANT_2016 = Source(
    "Benninga MA, Nurko S, Faure C, et al. Neonate and toddler disorders. Gastroenterology 2016;150(6):1443-1455",
    where="criteria of the disorder",
    read="unverified",
)
REGURGITATION_2016 = Source(
    "Benninga MA, Nurko S, Faure C, et al. Neonate and toddler disorders (G1). Gastroenterology 2016;150(6):1443-1455",
    url="https://www.slideshare.net/slideshow/paediatric-rome-iv-criteria/206044333",
    where="criteria of infant regurgitation",
    read="secondary",
    via="lecture slides that reproduce them",
)
BENNINGA_2016 = Source(
    "Benninga MA, Nurko S, Faure C, et al. Gastroenterology 2016;150(6):1443-1455",
    url="https://bmcpediatr.biomedcentral.com/articles/10.1186/s12887-022-03355-6/tables/1",
    where="criteria of infant colic and dyschezia",
    read="secondary",
    via="BMC Pediatrics 2022;22:286, table 1, and the Medical Algorithms page on infant colic",
)

RegurgitationsDaily = Annotated[
    float,
    Quantity(
        "/d",
        0,
        60,
        "regurgitations in a day",
        terms=(
            "regurgitations per day",
            "regurgitates per day",
            "episodes of regurgitation per day",
            "regurgitation",
            "regurgitates",
            "spits up",
            "spitting up",
            "episodes of regurgitation",
            "regurgitations a day",
            "spit-ups per day",
            "times a day regurgitation",
            "regurgitation episodes per day",
            "regurgitation episodes",
        ),
        spellings={
            "per day": "/d",
            "/day": "/d",
            "times per day": "/d",
            "times a day": "/d",
            "times daily": "/d",
            "times each day": "/d",
            "episodes per day": "/d",
            "episodes a day": "/d",
            "episodes daily": "/d",
            "times/day": "/d",
            "x/day": "/d",
            "a day": "/d",
            "daily": "/d",
        },
    ),
]
RegurgitationDuration = Annotated[
    float,
    Quantity(
        "wk",
        0,
        100,
        "for how many weeks the infant has regurgitated",
        terms=(
            "regurgitation for",
            "regurgitating for",
            "spitting up for",
            "regurgitation for the past",
            "regurgitation for the last",
            "spitting up for the past",
            "regurgitation over the past",
        ),
        spellings={"weeks": "wk", "week": "wk"},
    ),
]
RegurgitationWarningSigns = Annotated[
    bool,
    Criterion(
        (
            "retching, blood in the vomit, aspiration, apnoea, failure to thrive, trouble with feeding or "
            "swallowing, or abnormal posture"
        ),
        terms=(
            "failure to thrive",
            "hematemesis",
            "haematemesis",
            "apnea",
            "apnoea",
            "aspiration",
            "abnormal posturing",
            "feeding difficulties",
            "retching",
        ),
        includes=(
            "coffee-ground vomiting",
            "blood in the vomit",
            "bloody vomit",
            "feeding refusal",
            "refuses feeds",
            "poor feeding",
            "poor weight gain",
            "dysphagia",
            "sandifer",
            "sandifer syndrome",
            "arching of the back",
            "bilious vomiting",
            "aspiration pneumonia",
            "swallowing difficulties",
            "swallowing difficulty",
            "difficulty feeding",
            "difficulty swallowing",
            "abnormal posture",
            "projectile vomiting",
            "spitting up blood",
            "blood-streaked vomit",
            "vomits blood",
            "choking with feeds",
            "choking during feeds",
            "gagging with feeds",
            "apneic episodes",
            "apneic spells",
            "cyanotic episodes",
            "back arching",
            "opisthotonic posturing",
            "bilious emesis",
            "forceful vomiting",
            "forceful projectile vomiting",
            "aspirates feeds",
            "feeding problems",
            "feeding aversion",
            "poor feeder",
            "trouble feeding",
            "trouble swallowing",
            "swallowing problems",
        ),
        opposites=(
            "no other concerning symptoms",
            "no warning signs",
            "no alarm signs",
            "no red flags",
            "no red flag symptoms",
            "feeding well",
            "feeds well",
            "gaining weight well",
            "gaining weight appropriately",
            "otherwise gaining weight appropriately",
            "happy spitter",
            "thriving",
        ),
    ),
]
CryingEndAge = Annotated[
    float,
    Quantity(
        "mo",
        0,
        36,
        "age, in months, up to which the spells of crying have been seen",
        terms=(
            "age when crying stopped",
            "crying resolved at",
            "colic resolved at",
            "crying stopped at",
            "crying ceased at",
            "crying until",
        ),
        spellings={"months": "mo", "month": "mo", "months old": "mo"},
    ),
]
UnsoothableCrying = Annotated[
    bool,
    Criterion(
        (
            "recurrent and prolonged crying, fussing or irritability without obvious cause that carers can "
            "neither prevent nor stop"
        ),
        terms=(
            "inconsolable crying",
            "prolonged crying",
            "colic",
            "unsoothable crying",
            "excessive crying",
            "inconsolable",
            "inconsolable crying spells",
            "cannot be soothed",
            "infantile colic",
            "infant colic",
            "difficult to console",
            "unconsolable crying",
            "prolonged periods of crying",
            "prolonged crying and fussing",
            "recurrent and prolonged periods of crying",
            "recurrent and prolonged crying",
            "paroxysms of crying",
            "crying spells",
            "cannot be consoled",
            "prolonged crying and fussiness",
            "excessively crying",
            "inconsolable crying episodes",
            "inconsolable fussiness",
            "inconsolably crying",
            "cries inconsolably",
            "crying inconsolably",
            "recurrent episodes of prolonged crying",
            "prolonged crying episodes",
            "prolonged episodes of crying",
            "persistent crying",
            "crying that cannot be soothed",
            "crying cannot be soothed",
            "cannot be soothed by caregivers",
            "cannot be relieved by the caregivers",
            "cannot be resolved by caregivers",
            "caregivers cannot soothe",
            "parents cannot soothe",
            "parents are unable to soothe",
            "caregivers are unable to soothe",
            "difficult to soothe",
            "unable to be soothed",
            "hard to soothe",
            "colicky baby",
            "colicky infant",
            "excessive fussing",
            "excessive fussiness",
            "paroxysmal crying",
            "cries for hours",
            "crying for hours",
            "crying for more than 3 hours",
            "fussing and irritability",
            "prolonged fussiness",
            "unexplained crying",
            "crying jags",
            "crying episodes without obvious cause",
        ),
        opposites=(
            "easily soothed",
            "easily consoled",
            "consolable",
            "easily consolable",
            "settles easily",
            "crying is easily soothed",
            "calm baby",
            "crying stops when held",
            "soothed by feeding",
        ),
    ),
]
InfantIllness = Annotated[
    bool,
    Criterion(
        "failure to thrive, fever or illness",
        terms=("failure to thrive", "fever", "febrile", "ill-appearing"),
        includes=(
            "poor weight gain",
            "pyrexia",
            "lethargy",
            "toxic-appearing",
            "toxic appearing",
            "septic",
            "unwell appearing",
            "signs of infection",
            "lethargic",
            "irritable and febrile",
            "respiratory infection",
            "gastroenteritis",
            "urinary tract infection",
            "otitis media",
            "growth failure",
        ),
        opposites=(
            "otherwise well",
            "well child",
            "thriving",
            "otherwise healthy",
            "growing well",
            "well-appearing",
            "well appearing",
            "no signs of illness",
            "no signs of fever or illness",
            "no fever or illness",
            "no evidence of fever or illness",
            "no failure to thrive, fever, or illness",
            "no signs of failure to thrive, fever, or illness",
            "healthy infant",
            "healthy baby",
            "normal growth and no signs of illness",
            "afebrile and thriving",
            "appears to be growing well",
            "growing normally",
            "gaining weight well",
            "gaining weight appropriately",
            "no illness",
            "without fever or illness",
        ),
    ),
]
StrainingBeforeStool = Annotated[
    float,
    Quantity(
        "min",
        0,
        180,
        "minutes of straining and crying before soft stool is passed, or is not",
        terms=(
            "straining for",
            "straining and crying for",
            "straining",
            "straining lasting",
            "crying and straining lasting",
            "straining and crying lasting",
            "strains for",
            "strains and cries for",
            "crying before passing stool for",
            "crying and straining for",
            "cries and strains for",
            "struggles for",
            "minutes of straining",
            "minutes of crying and straining",
            "episodes of straining lasting",
        ),
        spellings={"minutes": "min", "mins": "min", "minute": "min"},
    ),
]
InfantOtherProblems = Annotated[
    bool,
    Criterion(
        "any other health problem",
        terms=(
            "other health problems",
            "other health issues",
            "underlying medical condition",
            "other medical problems",
            "chronic illness",
        ),
        opposites=(
            "otherwise healthy",
            "healthy infant",
            "no other health problems",
            "no other health issues",
            "no other medical problems",
            "no other medical issues",
            "no other problems",
            "otherwise well",
            "otherwise thriving",
            "no underlying medical conditions",
            "previously healthy",
            "healthy baby",
            "no significant medical issues",
            "no health problems",
            "no other health concerns",
            "no other significant medical issues",
            "no significant medical problems",
            "no significant health problems",
            "infant is otherwise healthy",
            "no other significant health problems",
            "no other illnesses",
            "no other medical conditions",
            "no known health problems",
            "otherwise a healthy",
            "otherwise completely healthy",
            "no past medical problems",
            "no medical problems",
            "no health issues",
            "no other concerns",
        ),
        includes=(
            "congenital heart disease",
            "hirschsprung",
            "prematurity complications",
            "eczema",
            "cow's milk allergy",
            "cow's milk protein allergy",
            "congenital anomaly",
            "anorectal malformation",
            "down syndrome",
            "hypothyroidism",
            "cystic fibrosis",
            "neurological impairment",
            "cerebral palsy",
        ),
    ),
]
LargePainlessStools = Annotated[
    bool,
    Criterion(
        "four or more large, unformed, painless stools every day",
        terms=(
            "four or more unformed stools daily",
            "4 or more loose stools daily",
            "painless diarrhea",
            "painless loose stools",
            "painless unformed stools",
            "four or more large unformed stools",
            "four or more large, unformed stools",
            "4 or more large unformed stools",
            "more than four large, unformed stools daily",
            "four or more unformed stools a day",
            "four or more painless stools",
            "recurrent painless passage of four or more",
            "painless, large, unformed bowel movements",
            "painless large unformed stools",
            "toddler diarrhea",
            "painless, large, unformed stools",
            "painless passage of large, unformed stools",
            "painless passage of large unformed stools",
            "painless passage of four or more",
            "daily painless passage of",
            "daily, painless, large, unformed",
            "four or more loose stools a day",
            "four or more loose stools daily",
            "four or more painless loose stools",
            "more than four large unformed stools",
            "more than four loose stools daily",
            "more than four unformed stools",
            "more than four large, unformed stools",
            "more than 4 large, unformed stools",
            "more than 4 unformed stools",
            "more than 4 loose stools per day",
            "5 large, unformed stools",
            "6 large, unformed stools",
            "five large, unformed stools",
            "six large, unformed stools",
            "4 loose stools a day",
            "4 loose stools per day",
            "5 loose stools a day",
            "5 loose stools per day",
            "6 loose stools a day",
            "6 loose stools per day",
            "five loose stools a day",
            "five loose stools per day",
            "six loose stools a day",
            "six loose stools per day",
            "large, unformed stools",
            "large unformed stools",
            "chronic nonspecific diarrhea",
            "chronic non-specific diarrhoea",
            "chronic nonspecific diarrhoea of childhood",
            "painless unformed bowel movements",
            "painless watery stools",
        ),
        opposites=(
            "stools are well-formed",
            "stools are well formed",
            "well-formed stools",
            "bowel movements that are well-formed",
            "stools are consistently formed",
            "formed stools",
            "less than four stools daily",
            "fewer than four stools a day",
            "fewer than four stools daily",
            "painful stools",
        ),
    ),
]
DiarrhoeaDuration = Annotated[
    float,
    Quantity(
        "wk",
        0,
        300,
        "for how many weeks the stools have been loose",
        terms=(
            "diarrhea for",
            "diarrhoea for",
            "loose stools for",
            "loose stools for the past",
            "diarrhea for the past",
            "diarrhea for the last",
            "loose stools for the last",
            "unformed stools for",
            "unformed stools for the past",
            "unformed stools daily for the last",
            "stools for the past",
            "diarrhea lasting",
        ),
        spellings={"weeks": "wk", "week": "wk"},
    ),
]
DiarrhoeaOnsetAge = Annotated[
    float,
    Quantity(
        "mo",
        0,
        216,
        "age, in months, at which the stools became loose",
        terms=(
            "onset of diarrhea at age",
            "onset of diarrhoea at age",
            "diarrhea since the age of",
            "loose stools since the age of",
            "diarrhea began at",
            "loose stools began at",
        ),
        spellings={"months": "mo", "month": "mo", "months of age": "mo"},
    ),
]
FailureToThriveWhenFed = Annotated[
    bool,
    Criterion(
        "failure to thrive although enough calories are taken in",
        terms=(
            "failure to thrive",
            "poor weight gain",
            "faltering growth",
            "inadequate weight gain",
            "growth faltering",
            "not thriving",
            "falling off growth curve",
            "crossing centiles",
            "failure to gain weight",
            "failing to gain weight",
            "failing to thrive",
            "not gaining weight",
            "not gaining weight well",
            "poor growth",
            "slow weight gain",
            "insufficient weight gain",
            "growth failure",
            "growth has not been keeping pace",
            "suboptimal weight gain",
            "dropping percentiles",
            "falling percentiles",
            "crossing percentiles",
            "falling off the growth curve",
            "weight faltering",
        ),
        opposites=(
            "growing well",
            "normal growth",
            "no failure to thrive",
            "thriving",
            "normal weight gain",
            "gaining weight appropriately",
            "gaining weight well",
            "growing normally",
            "well-nourished",
            "adequate weight gain",
            "good weight gain",
            "tracking along growth curve",
            "no evidence of failure to thrive",
            "no signs of failure to thrive",
            "without failure to thrive",
            "normal growth and development",
            "growth is normal",
            "growth has been normal",
            "growth is appropriate",
            "growing appropriately",
            "appropriate weight gain",
            "appropriate growth",
            "steady weight gain",
            "gaining weight",
            "gaining weight normally",
            "normal growth parameters",
            "following his growth curve",
            "following her growth curve",
            "following the growth curve",
            "thriving well",
            "no growth concerns",
            "good growth",
            "healthy growth",
        ),
    ),
]


@calculator(
    title="Rome IV criteria for infant regurgitation",
    source=REGURGITATION_2016,
    ages=(0.05, 1),
    outcome="infant regurgitation",
    licence=ROME_LICENCE,
)
def rome_infant_regurgitation(
    regurgitations_daily: RegurgitationsDaily,
    regurgitation_duration: RegurgitationDuration,
    regurgitation_warning_signs: RegurgitationWarningSigns,
) -> Result:
    """Regurgitation of otherwise healthy infants between 3 weeks and 12 months of age.

    It needs no treatment as a disease; warning signs point to reflux disease or something else.
    """
    items = (
        Item("Twice a day or more", 1 if regurgitations_daily >= 2 else 0),
        Item("For three weeks or more", 1 if regurgitation_duration >= 3 else 0),
        Item("No warning signs", 0 if regurgitation_warning_signs else 1),
    )
    met = total(*items)
    return Result("criteria met" if met >= 3 else "criteria not met", "", f"{met:g} of 3 criteria", items)


@calculator(
    title="Rome IV criteria for infant colic",
    source=BENNINGA_2016,
    ages=(0, 1),
    outcome="infant colic",
    licence=ROME_LICENCE,
)
def rome_infant_colic(
    crying_end_age: CryingEndAge,
    unsoothable_crying: UnsoothableCrying,
    infant_illness: InfantIllness,
) -> Result:
    """Infant colic, for clinical purposes: crying that nothing soothes, in the first five months of life.

    For research, three hours of crying on three days of a week, by diary, are asked for as well.
    """
    items = (
        Item("Under five months of age", 1 if crying_end_age < 5 else 0),
        Item("Crying that carers cannot stop", 1 if unsoothable_crying else 0),
        Item("No faltering growth, fever or illness", 0 if infant_illness else 1),
    )
    met = total(*items)
    return Result("criteria met" if met >= 3 else "criteria not met", "", f"{met:g} of 3 criteria", items)


@calculator(
    title="Rome IV criteria for infant dyschezia",
    source=BENNINGA_2016,
    ages=(0, 0.75),
    outcome="infant dyschezia",
    licence=ROME_LICENCE,
)
def rome_infant_dyschezia(
    straining_before_stool: StrainingBeforeStool,
    infant_other_problems: InfantOtherProblems,
) -> Result:
    """Dyschezia of infants under 9 months: straining and crying before soft stools.

    It passes without treatment. Hard stools point to constipation.
    """
    items = (
        Item("Straining for ten minutes or more", 1 if straining_before_stool >= 10 else 0),
        Item("No other health problem", 0 if infant_other_problems else 1),
    )
    met = total(*items)
    return Result("criteria met" if met >= 2 else "criteria not met", "", f"{met:g} of 2 criteria", items)


@calculator(
    title="Rome IV criteria for functional diarrhoea in infants and toddlers",
    source=INFANT_2016,
    ages=(0.5, 5),
    outcome="functional diarrhoea in infants and toddlers",
    licence=ROME_LICENCE,
)
def rome_infant_diarrhoea(
    large_painless_stools: LargePainlessStools,
    diarrhoea_duration: DiarrhoeaDuration,
    diarrhoea_onset_age: DiarrhoeaOnsetAge,
    failure_to_thrive_when_fed: FailureToThriveWhenFed,
) -> Result:
    """Functional diarrhoea of infants and toddlers, with onset between 6 and 60 months of age.

    Growth is normal where enough is eaten; much fruit juice and little fat are common causes.
    """
    items = (
        Item("Four large, unformed stools a day", 1 if large_painless_stools else 0),
        Item("For over four weeks", 1 if diarrhoea_duration > 4 else 0),
        Item("Onset at 6 to 60 months", 1 if 6 <= diarrhoea_onset_age <= 60 else 0),
        Item("No failure to thrive", 0 if failure_to_thrive_when_fed else 1),
    )
    met = total(*items)
    return Result("criteria met" if met >= 4 else "criteria not met", "", f"{met:g} of 4 criteria", items)
