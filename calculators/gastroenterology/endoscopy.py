"""Grades of what the endoscopist sees in the upper gastrointestinal tract."""

from typing import Annotated, Literal

from ..core import Result, Risk, Source, calculator
from ..inputs import Choice, Criterion, Quantity

FORREST_1974 = Source(
    "Forrest JAH, Finlayson NDC, Shearman DJC. Lancet 1974;2(7877):394-397",
    url="https://thieme-connect.de/products/ejournals/abstract/10.1055/s-0033-1344884?lang=de",
    where="classes as in use since",
    read="secondary",
    via="Endoscopy abstract on the value of the classification, and a table of rebleeding by class",
)
LAINE_1994 = Source(
    "Laine L, Peterson WL. N Engl J Med 1994;331(11):717-727",
    where="rebleeding and deaths by class, without endoscopic treatment",
    read="unverified",
)
LUNDELL_1999 = Source(
    "Lundell LR, Dent J, Bennett JR, et al. Gut 1999;45(2):172-180",
    url="https://utsouthwestern.elsevierpure.com/en/publications/endoscopic-assessment-of-oesophagitis-clinical-and-functional-cor",
    where="grades A to D",
    read="secondary",
    via="two public tables of the Los Angeles system; abstract read",
)

UlcerAppearance = Annotated[
    Literal["spurting", "oozing", "visible vessel", "adherent clot", "flat spot", "clean base"],
    Choice(
        "most severe sign on a peptic ulcer: spurting or oozing blood; a vessel that does not bleed; an adherent clot; "
        "a flat pigmented spot; a clean base",
        {
            "spurting": (
                "active spurting",
                "spurting",
                "arterial spurting",
                "spurting vessel",
                "forrest ia",
                "forrest 1a",
                "spurting bleed",
                "spurting blood",
                "spurting haemorrhage",
                "pulsatile bleeding",
                "jet bleeding",
                "spurter",
                "arterial spurter",
                "spurting bleeder",
                "actively spurting",
                "spurting artery",
                "active arterial bleeding",
                "jet of blood",
                "pumping vessel",
                "forrest i a",
                "forrest ia ulcer",
                "forrest class ia",
                "forrest class 1a",
                "spurting ulcer",
                "pulsatile bleed",
                "forrest grade ia",
                "forrest grade 1a",
                "forrest type ia",
                "spurting visible vessel",
                "arterial spurt",
                "spurting du",
                "spurting gu",
            ),
            "oozing": (
                "active oozing",
                "oozing",
                "forrest ib",
                "forrest 1b",
                "oozing ulcer",
                "oozing blood",
                "oozing bleed",
                "oozing haemorrhage",
                "actively oozing",
                "active ooze",
                "slow ooze",
                "ooze from ulcer",
                "oozing from ulcer",
                "ooze from the ulcer",
                "oozing from the ulcer",
                "forrest i b",
                "forrest class ib",
                "forrest class 1b",
                "forrest grade ib",
                "forrest grade 1b",
                "forrest type ib",
                "oozing du",
                "oozing gu",
                "oozing visible vessel",
                "ulcer oozing",
                "trickle of blood from the base",
            ),
            "visible vessel": (
                "non-bleeding visible vessel",
                "nonbleeding visible vessel",
                "forrest iia",
                "forrest 2a",
                "non bleeding vessel",
                "nbvv",
                "protuberant vessel",
                "nb visible vessel",
                "non-bleeding vv",
                "visible vessel no active bleeding",
                "visible vessel in base",
                "visible vessel in ulcer base",
                "visible vessel at base",
                "vessel in ulcer base",
                "exposed vessel",
                "pigmented protuberance",
                "forrest ii a",
                "forrest class iia",
                "forrest class 2a",
                "forrest grade iia",
                "forrest grade 2a",
                "forrest type iia",
                "protruding vessel",
                "vessel in the base, not bleeding",
                "vessel, not bleeding",
                "vessel not bleeding",
                "non-bleeding vessel",
                "non bleeding visible vessel",
                "nvv",
                "red spot standing proud",
                "raised vessel",
                "vessel in the base",
                "vessel in base",
                "vv in base",
                "vessel standing proud",
                "elevated vessel",
            ),
            "adherent clot": (
                "adherent clot",
                "forrest iib",
                "forrest 2b",
                "overlying clot",
                "clot over the ulcer",
                "adherent blood clot",
                "clot adherent",
                "firmly adherent clot",
                "clot overlying",
                "clot overlying ulcer",
                "clot overlying the ulcer",
                "clot over ulcer",
                "clot on ulcer",
                "clot on the ulcer",
                "clot in ulcer base",
                "clot could not be washed off",
                "clot not washed off",
                "forrest ii b",
                "forrest class iib",
                "forrest class 2b",
                "forrest grade iib",
                "forrest grade 2b",
                "forrest type iib",
                "clot not washing off",
                "clot that would not wash off",
                "clot would not wash off",
                "clot won't wash off",
                "clot resistant to washing",
                "clot resists washing",
                "clot resisted washing",
                "clot in the base that",
                "clot not dislodged",
                "clot not shifted by washing",
                "clot despite washing",
            ),
            "flat spot": (
                "flat pigmented spot",
                "flat spot",
                "pigmented spot",
                "haematin on ulcer base",
                "forrest iic",
                "forrest 2c",
                "flat pigmented haematin",
                "pigmented base",
                "flat pigmented lesion",
                "flat black spot",
                "black spots in base",
                "haematin spot",
                "haematin in base",
                "haematin on base",
                "haematin at base",
                "haematin base",
                "haematin-covered base",
                "haematin stained base",
                "flat haematin",
                "pigmented spot in base",
                "forrest ii c",
                "forrest class iic",
                "forrest class 2c",
                "forrest grade iic",
                "forrest grade 2c",
                "forrest type iic",
                "haematin spots",
                "flat haematin spot",
                "black spot in base",
                "haematin covered base",
                "dark spots in the base",
            ),
            "clean base": (
                "clean ulcer base",
                "clean base",
                "clean-based ulcer",
                "forrest iii",
                "forrest 3",
                "clean white base",
                "clean fibrin base",
                "clean-based",
                "clean-based du",
                "clean-based gu",
                "clean white ulcer",
                "fibrin base",
                "fibrin-covered base",
                "fibrinous base",
                "white-based ulcer",
                "no stigmata of bleeding",
                "no stigmata of recent haemorrhage",
                "no stigmata of recent bleeding",
                "no srh",
                "forrest class iii",
                "forrest class 3",
                "forrest grade iii",
                "forrest grade 3",
                "forrest type iii",
                "fibrin-covered",
                "ulcer clean",
            ),
        },
    ),
]
LongestBreak = Annotated[
    float,
    Quantity(
        "mm",
        0.1,
        400,
        "length of the longest mucosal break of the oesophagus",
        {"cm": 10},
        terms=(
            "mucosal break",
            "mucosal breaks",
            "mucosal breaks measuring",
            "mucosal breaks longer than",
            "erosion measuring",
            "linear erosions",
            "longest break",
            "longest mucosal break",
            "mucosal break of",
            "mucosal breaks up to",
            "breaks up to",
            "breaks of up to",
            "linear erosions up to",
            "linear breaks up to",
            "largest break",
            "breaks measuring",
            "longest erosion",
        ),
    ),
]
BreaksAcrossFolds = Annotated[
    bool,
    Criterion(
        "a mucosal break that runs on between the tops of two or more mucosal folds",
        terms=(
            "continuous between mucosal folds",
            "extending between two or more mucosal folds",
            "confluent breaks",
            "continuous between the tops of two or more mucosal folds",
            "bridging mucosal folds",
            "continuous between several mucosal folds",
            "continuous across mucosal folds",
            "extends between the tops of two mucosal folds",
            "breaks bridging folds",
            "confluent mucosal breaks",
            "confluent erosions",
            "confluent between folds",
            "breaks confluent between folds",
            "crossing folds",
            "crosses folds",
            "cross folds",
            "bridging folds",
            "bridging between folds",
            "extending across folds",
            "extends across folds",
            "breaks crossing folds",
            "continuous between folds",
            "continuous across folds",
            "continuous between tops of folds",
            "continuous between tops of two folds",
            "continuous between the tops of two folds",
            "coalescing across folds",
            "coalesce across folds",
            "coalescing between folds",
            "spanning folds",
            "spanning two folds",
        ),
        opposites=(
            "without continuity across mucosal folds",
            "not continuous across mucosal folds",
            "without continuity across the mucosal folds",
            "do not extend between the tops of two mucosal folds",
            "not bridging the mucosal folds",
            "do not span across the folds",
            "confined to the mucosal folds",
            "confined to folds",
            "not crossing folds",
            "not bridging folds",
            "not confluent",
            "none crossing folds",
            "none confluent",
            "not continuous between folds",
            "not continuous across folds",
            "do not cross folds",
            "does not cross folds",
            "limited to folds",
            "confined to the folds",
            "confined to one fold",
            "confined to single folds",
            "not extending between folds",
            "not extending across folds",
            "la grade a",
            "la grade b",
            "la a oesophagitis",
            "la b oesophagitis",
            "los angeles grade a",
            "los angeles grade b",
            "grade a oesophagitis",
            "grade b oesophagitis",
            "each confined to its own fold",
            "confined to its own fold",
            "confined to a fold",
            "confined to fold crests",
            "each staying on its own fold",
            "each on its own fold",
            "none bridging",
            "do not bridge",
            "not cross folds",
            "does not extend between folds",
            "do not extend between folds",
            "each on a single fold",
            "limited to single folds",
            "on a single fold",
            "los angeles a",
            "los angeles b",
            "on the crest of a single fold",
            "separate folds",
            "on separate folds",
            "none crossing",
            "staying on the fold",
        ),
        includes=(
            "la grade c",
            "la grade d",
            "la c oesophagitis",
            "la d oesophagitis",
            "los angeles grade c",
            "los angeles grade d",
            "los angeles c",
            "los angeles d",
            "grade c oesophagitis",
            "grade d oesophagitis",
            "grade c reflux oesophagitis",
            "grade d reflux oesophagitis",
            "bridging folds",
            "bridging two folds",
            "bridging fold tops",
            "bridging between folds",
            "breaks bridging folds",
            "confluent across folds",
            "breaks run between folds",
            "continuous between folds",
            "crosses between folds",
            "continuous across folds",
            "breaks continuous between tops of folds",
            "breaks joining across folds",
            "joins up across folds",
            "extends between folds",
            "extending between folds",
            "bridging the folds",
            "crossing folds",
            "confluent breaks",
            "across two folds",
            "across three folds",
            "spans two folds",
            "spanning two folds",
        ),
    ),
]
Circumference = Annotated[
    float,
    Quantity(
        "%",
        0,
        100,
        "share of the oesophageal circumference that mucosal breaks involve",
        terms=(
            "circumference involved",
            "circumferential involvement",
            "esophageal circumference",
            "of the circumference",
            "of the esophageal circumference",
            "of the luminal circumference",
            "of circumference",
            "of oesophageal circumference",
            "of lumen circumference",
            "circumferential extent",
            "of the luminal circumference involved",
            "circ involvement",
            "of circumference involved",
        ),
    ),
]


@calculator(
    title="Forrest classification",
    source=FORREST_1974,
    conditions=("upper gastrointestinal bleeding",),
    outcome="rebleeding from a peptic ulcer",
    setting="at endoscopy, before endoscopic treatment",
    aliases=("Forrest class",),
)
def forrest(ulcer_appearance: UlcerAppearance) -> Result:
    """Class of a bleeding peptic ulcer by its look, and the rebleeding and deaths that go with it untreated.

    The rates are of the time before endoscopic treatment, for patients who did not get it. Later series found that the
    classes predict rebleeding, in gastric ulcers above all, and not death.
    """
    name = (
        "Ia"
        if ulcer_appearance == "spurting"
        else "Ib"
        if ulcer_appearance == "oozing"
        else "IIa"
        if ulcer_appearance == "visible vessel"
        else "IIb"
        if ulcer_appearance == "adherent clot"
        else "IIc"
        if ulcer_appearance == "flat spot"
        else "III"
    )
    rebleeding = (
        55
        if ulcer_appearance in ("spurting", "oozing")
        else 43
        if ulcer_appearance == "visible vessel"
        else 22
        if ulcer_appearance == "adherent clot"
        else 10
        if ulcer_appearance == "flat spot"
        else 5
    )
    death = (
        11
        if ulcer_appearance in ("spurting", "oozing", "visible vessel")
        else 7
        if ulcer_appearance == "adherent clot"
        else 3
        if ulcer_appearance == "flat spot"
        else 2
    )
    return Result(
        f"class {name}",
        "",
        "low risk of rebleeding" if ulcer_appearance in ("flat spot", "clean base") else "high risk of rebleeding",
        (),
        (
            Risk("rebleeding", "without endoscopic treatment", rebleeding, LAINE_1994),
            Risk("death", "without endoscopic treatment", death, LAINE_1994),
        ),
    )


@calculator(
    title="Los Angeles grade of oesophagitis",
    source=LUNDELL_1999,
    outcome="severity of reflux oesophagitis",
    setting="at endoscopy, with at least one mucosal break",
    aliases=("Los Angeles classification", "LA grade", "LA classification of esophagitis"),
)
def los_angeles(
    longest_break: LongestBreak, breaks_across_folds: BreaksAcrossFolds, circumference: Circumference
) -> Result:
    """Grade of reflux oesophagitis from the mucosal breaks seen at endoscopy.

    Strictures, hiatal hernia and Barrett's oesophagus are described apart. Grade A is also found in healthy people.
    """
    grade = "D" if circumference >= 75 else "C" if breaks_across_folds else "B" if longest_break > 5 else "A"
    return Result(
        f"grade {grade}",
        "",
        "severe reflux oesophagitis" if circumference >= 75 or breaks_across_folds else "mild reflux oesophagitis",
    )
