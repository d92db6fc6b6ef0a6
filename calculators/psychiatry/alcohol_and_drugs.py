"""Screening for harmful use of alcohol and other drugs."""

from typing import Annotated, Literal

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Choice, Criterion
from ..vocabulary.patient import Sex
from ..vocabulary.psychiatric import HOW_OFTEN, AuditBinges, AuditFrequency, AuditQuantity, audit

EWING_1984 = Source(
    "Ewing JA. Detecting alcoholism: the CAGE questionnaire, 1984",
    url="http://cimonline.ca/index.php/cim/article/viewArticle/447/563",
    where="four questions of one point",
    read="secondary",
    via="Dhalla S, Kopec JA. Clin Invest Med 2007;30(1):33-41, a review of the CAGE; GP Exams for the limit of 2",
)
SELZER_1975 = Source(
    "Selzer ML, et al. A self-administered Short Michigan Alcoholism Screening Test (SMAST), 1975",
    url="https://arc.psych.wisc.edu/self-report/short-michigan-alcohol-screening-tests-smast/",
    where="thirteen questions, of which 1, 4 and 5 count when answered no",
    read="secondary",
    via="University of Wisconsin for the scoring; National Opiate Hotline for the limits of 3 and 4",
)
SKINNER_1982 = Source(
    "Skinner HA. The Drug Abuse Screening Test. Addict Behav 1982;7(4):363-371; its version of ten items",
    pmid="7183189",
    where="ten questions; five degrees",
    read="secondary",
    via="Symptomatik, DAST-10",
)
KNIGHT_2002 = Source(
    "Knight JR, Sherritt L, Shrier LA, Harris SK, Chang G. Validity of the CRAFFT substance abuse screening test among "
    "adolescent clinic patients, 2002",
    url="https://access.kognito.com/textalternative/ed/page16.html",
    where="six questions, limit of 2",
    read="abstract",
    via="Kognito for the questions' topics and the three groups",
)
BABOR_2001 = Source(
    "Babor TF, Higgins-Biddle JC, Saunders JB, Monteiro MG. AUDIT: the Alcohol Use Disorders Identification Test. "
    "Guidelines for use in primary care, 2nd edition. World Health Organization 2001",
    url="https://rd.springer.com/article/10.1186/s13722-016-0066-5",
    where="ten questions; limits of 8, 16 and 20",
    read="secondary",
    via="Addict Sci Clin Pract 2016, background, for the limits; clincalc 0.4 for the scoring",
)
BUSH_1998 = Source(
    "Bush K, Kivlahan DR, McDonell MB, Fihn SD, Bradley KA. The AUDIT alcohol consumption questions (AUDIT-C): an "
    "effective brief screening test for problem drinking. Arch Intern Med 1998;158(16):1789-1795",
    doi="10.1001/archinte.158.16.1789",
    where="first three questions of the AUDIT; limit of 4 in men and 3 in women",
    read="secondary",
    via="eMentalHealth.ca, AUDIT-C scoring key; the limit in women from Bradley 2003",
)


@calculator(
    title="CAGE questionnaire",
    source=EWING_1984,
    outcome="alcohol use disorder",
    aliases=("CAGE", "CAGE questions for alcohol use"),
    confirmed="openEHR guideline model: all cases agree",
)
def cage(
    cage_cut_down: Annotated[
        bool,
        Criterion(
            "ever felt the need to cut down on drinking",
            terms=("felt the need to cut down on drinking", "need to cut down on drinking", "cut down on drinking"),
        ),
    ],
    cage_annoyed: Annotated[
        bool,
        Criterion(
            "ever annoyed by others who criticised the drinking",
            terms=("annoyed by criticism of drinking", "annoyed by people criticizing her drinking"),
            includes=("annoyed by people criticizing his drinking", "annoyed when others criticize his drinking"),
        ),
    ],
    cage_guilty: Annotated[
        bool, Criterion("ever felt guilty about drinking", terms=("guilty about drinking", "guilt about drinking"))
    ],
    cage_eye_opener: Annotated[
        bool,
        Criterion(
            "ever needed a drink first thing in the morning",
            terms=("eye-opener", "eye opener", "morning drink", "drinks first thing in the morning"),
        ),
    ],
) -> Result:
    """Screen for alcohol dependence or abuse in adults: how many of four questions about drinking are answered yes.

    Two or more is positive. It asks about the whole life, misses risky drinking without harm so far, and does less
    well in white women, pregnant women and students.
    """
    items = (
        Item("Cut down", 1 if cage_cut_down else 0),
        Item("Annoyed", 1 if cage_annoyed else 0),
        Item("Guilty", 1 if cage_guilty else 0),
        Item("Eye-opener", 1 if cage_eye_opener else 0),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {1: "negative screen"}, over="positive screen"), items)


@calculator(
    title="Short Michigan Alcoholism Screening Test (SMAST)",
    source=SELZER_1975,
    outcome="alcohol use disorder",
    aliases=("SMAST", "short MAST"),
)
def smast(
    smast_normal_drinker: Annotated[
        bool, Criterion("sees their own drinking as normal, as much as most people or less", ("normal drinker",))
    ],
    smast_family_worry: Annotated[
        bool, Criterion("spouse, parent or another near relative ever worried or complained about the drinking")
    ],
    smast_guilt: Annotated[bool, Criterion("ever felt guilty about drinking (Michigan test)")],
    smast_others_see_normal: Annotated[bool, Criterion("friends or relatives think the drinking is normal")],
    smast_able_to_stop: Annotated[
        bool,
        Criterion(
            "able to stop drinking when wanted",
            ("able to stop drinking when she wants", "able to stop drinking when he wants"),
        ),
    ],
    smast_alcoholics_anonymous: Annotated[
        bool, Criterion("ever went to a meeting of Alcoholics Anonymous", ("alcoholics anonymous", "attended aa"))
    ],
    smast_family_problems: Annotated[
        bool, Criterion("drinking ever made problems with the spouse, a parent or another near relative")
    ],
    smast_work_trouble: Annotated[
        bool, Criterion("ever got into trouble at work because of drinking", ("trouble at work because of drinking",))
    ],
    smast_neglect: Annotated[
        bool,
        Criterion("ever neglected obligations, family or work for two or more days in a row because of drinking"),
    ],
    smast_sought_help: Annotated[
        bool, Criterion("ever went to anyone for help about drinking", ("sought help for drinking",))
    ],
    smast_hospital: Annotated[
        bool,
        Criterion("ever in hospital because of drinking", ("hospitalized for drinking", "hospitalised for drinking")),
    ],
    smast_drunk_driving: Annotated[
        bool,
        Criterion(
            "ever arrested for driving under the influence of alcohol",
            ("drunk driving", "dui", "driving while intoxicated", "dwi"),
        ),
    ],
    smast_arrest: Annotated[
        bool,
        Criterion(
            "ever arrested, even for a few hours, for other drunken behaviour",
            ("arrested for drunken behavior", "arrested for drunken behaviour"),
        ),
    ],
) -> Result:
    """Screen for alcoholism in adults, with thirteen questions about a lifetime of drinking.

    Three of them count when they are answered no. It finds consequences and not amounts, so it misses early risk.
    """
    items = (
        Item("Not a normal drinker in their own eyes", 0 if smast_normal_drinker else 1),
        Item("Family worries", 1 if smast_family_worry else 0),
        Item("Guilt", 1 if smast_guilt else 0),
        Item("Not a normal drinker in others' eyes", 0 if smast_others_see_normal else 1),
        Item("Cannot stop", 0 if smast_able_to_stop else 1),
        Item("Alcoholics Anonymous", 1 if smast_alcoholics_anonymous else 0),
        Item("Problems in the family", 1 if smast_family_problems else 0),
        Item("Trouble at work", 1 if smast_work_trouble else 0),
        Item("Neglect", 1 if smast_neglect else 0),
        Item("Help", 1 if smast_sought_help else 0),
        Item("Hospital", 1 if smast_hospital else 0),
        Item("Drunk driving", 1 if smast_drunk_driving else 0),
        Item("Arrest", 1 if smast_arrest else 0),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {2: "low risk", 3: "borderline risk"}, over="high risk"), items)


@calculator(
    title="Drug Abuse Screening Test (DAST-10)",
    source=SKINNER_1982,
    outcome="drug use disorder",
    aliases=("DAST-10", "DAST"),
    licence="copyrighted; free for non-commercial use with credit; its sentences are not part of this library",
)
def dast10(
    dast_nonmedical_use: Annotated[
        bool,
        Criterion(
            "past 12 months: used drugs other than for medical reasons", ("recreational drugs", "nonmedical drug use")
        ),
    ],
    dast_several_drugs: Annotated[
        bool, Criterion("past 12 months: more than one drug at a time", ("polysubstance use", "polysubstance abuse"))
    ],
    dast_able_to_stop: Annotated[
        bool,
        Criterion(
            "able to stop using drugs whenever wanted (true as well for one who never uses drugs)",
            ("able to stop using drugs",),
        ),
    ],
    dast_blackouts: Annotated[
        bool,
        Criterion(
            "past 12 months: blackouts or flashbacks from drugs",
            ("blackouts from drug use", "flashbacks from drug use"),
        ),
    ],
    dast_guilt: Annotated[
        bool,
        Criterion(
            "past 12 months: bad or guilty feelings about drug use",
            ("feeling guilty about drug use", "guilty about drug use", "guilt about drug use"),
        ),
    ],
    dast_family_complaints: Annotated[bool, Criterion("past 12 months: spouse or parents complained about drug use")],
    dast_family_neglect: Annotated[bool, Criterion("past 12 months: neglected the family because of drug use")],
    dast_illegal_acts: Annotated[bool, Criterion("past 12 months: did something illegal to get drugs")],
    dast_withdrawal: Annotated[
        bool,
        Criterion(
            "past 12 months: withdrawal symptoms on stopping drugs", ("withdrawal symptoms when stopping drugs",)
        ),
    ],
    dast_medical_problems: Annotated[
        bool,
        Criterion("past 12 months: medical problems from drug use, such as memory loss, hepatitis, seizures, bleeding"),
    ],
) -> Result:
    """Degree of problems with drugs other than alcohol and tobacco over the past 12 months, in adults and older youths.

    One of the ten questions counts when it is answered no. 3 is the usual limit of a positive screen. The five degrees
    stand on public forms and not in the first publication.
    """
    items = (
        Item("Nonmedical use", 1 if dast_nonmedical_use else 0),
        Item("Several drugs", 1 if dast_several_drugs else 0),
        Item("Cannot stop", 0 if dast_able_to_stop else 1),
        Item("Blackouts", 1 if dast_blackouts else 0),
        Item("Guilt", 1 if dast_guilt else 0),
        Item("Complaints", 1 if dast_family_complaints else 0),
        Item("Neglect", 1 if dast_family_neglect else 0),
        Item("Illegal acts", 1 if dast_illegal_acts else 0),
        Item("Withdrawal", 1 if dast_withdrawal else 0),
        Item("Medical problems", 1 if dast_medical_problems else 0),
    )
    score = total(*items)
    degree = upto(
        score, {0: "no problems", 2: "low level", 5: "moderate level", 8: "substantial level"}, over="severe level"
    )
    return Result(score, "points", degree, items)


@calculator(
    title="CRAFFT",
    source=KNIGHT_2002,
    ages=(12, 21),
    outcome="substance use disorder",
    aliases=("CRAFFT screening", "Car, Relax, Alone, Forget, Friends, Trouble"),
    licence="copyrighted; its sentences are not part of this library",
    disputed="a score of 0 with any use in the past 12 months: low risk by the score, the middle group in newer guides",
)
def crafft(
    crafft_car: Annotated[
        bool,
        Criterion("ever rode in a car driven by someone (or themselves) who was high or had used alcohol or drugs"),
    ],
    crafft_relax: Annotated[bool, Criterion("ever uses alcohol or drugs to relax, feel better or fit in")],
    crafft_alone: Annotated[
        bool, Criterion("ever uses alcohol or drugs while alone", ("drinks alone", "uses drugs alone", "uses alone"))
    ],
    crafft_forget: Annotated[bool, Criterion("ever forgets things done while using alcohol or drugs")],
    crafft_friends: Annotated[bool, Criterion("family or friends ever say to cut down on drinking or drug use")],
    crafft_trouble: Annotated[bool, Criterion("ever got into trouble while using alcohol or drugs")],
) -> Result:
    """Screen for problems with alcohol or drugs in adolescents: how many of six questions are answered yes.

    Two or more is positive. The questions on use in the past 12 months that come first are not scored: who used nothing
    is asked only the question about the car.
    """
    items = (
        Item("Car", 1 if crafft_car else 0),
        Item("Relax", 1 if crafft_relax else 0),
        Item("Alone", 1 if crafft_alone else 0),
        Item("Forget", 1 if crafft_forget else 0),
        Item("Friends", 1 if crafft_friends else 0),
        Item("Trouble", 1 if crafft_trouble else 0),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {0: "low risk", 1: "medium risk"}, over="high risk"), items)


def _ever(number: int, topic: str) -> Choice:
    """Describe one of the AUDIT's last two questions, which ask whether and when something happened."""
    return Choice(
        f"AUDIT item {number}, {topic}: never, but not in the past year, or in the past year",
        {"never": (), "not in the past year": (), "in the past year": ()},
        absent="never",
    )


Ever = Literal["never", "not in the past year", "in the past year"]
WHEN = {"never": 0, "not in the past year": 2, "in the past year": 4}


@calculator(
    title="AUDIT (Alcohol Use Disorders Identification Test)",
    source=BABOR_2001,
    outcome="alcohol use disorder",
    aliases=("AUDIT", "AUDIT-10", "Alcohol Use Disorders Identification Test"),
    licence="free for non-commercial use; the questionnaire's sentences are not part of this library",
    confirmed="clincalc 0.4: 500 random patients agree",
)
def audit_alcohol(
    audit_frequency: AuditFrequency,
    audit_quantity: AuditQuantity,
    audit_binges: AuditBinges,
    audit_unable_to_stop: Annotated[float, audit(4, "unable to stop once started, past year", HOW_OFTEN)],
    audit_failed_expectations: Annotated[float, audit(5, "failed what was expected, past year", HOW_OFTEN)],
    audit_morning_drink: Annotated[float, audit(6, "needed a first drink in the morning, past year", HOW_OFTEN)],
    audit_guilt: Annotated[float, audit(7, "guilt or remorse after drinking, past year", HOW_OFTEN)],
    audit_memory_loss: Annotated[float, audit(8, "no memory of the night before, past year", HOW_OFTEN)],
    audit_injury: Annotated[Ever, _ever(9, "someone injured by the drinking")],
    audit_concern: Annotated[Ever, _ever(10, "a relative, friend or doctor was concerned about the drinking")],
) -> Result:
    """Risk from drinking in adults over the past year, with the ten questions of the World Health Organization.

    Limits may be lower for women and older people. The two upper limits rest on expert opinion.
    """
    items = (
        Item("Frequency", audit_frequency),
        Item("Amount", audit_quantity),
        Item("Six or more drinks", audit_binges),
        Item("Unable to stop", audit_unable_to_stop),
        Item("Failed expectations", audit_failed_expectations),
        Item("Morning drink", audit_morning_drink),
        Item("Guilt", audit_guilt),
        Item("Memory loss", audit_memory_loss),
        Item("Injury", WHEN[audit_injury]),
        Item("Concern", WHEN[audit_concern]),
    )
    score = total(*items)
    zone = upto(
        score,
        {7: "zone I, low risk", 15: "zone II, hazardous drinking", 19: "zone III, harmful drinking"},
        over="zone IV, possible dependence",
    )
    return Result(score, "points", zone, items)


@calculator(
    title="AUDIT-C",
    source=BUSH_1998,
    outcome="hazardous drinking or alcohol use disorder",
    aliases=("AUDIT-C", "AUDIT consumption questions"),
    licence="free for non-commercial use; the questionnaire's sentences are not part of this library",
    confirmed="clincalc 0.4: 500 random patients agree; openEHR guideline model: all cases agree",
)
def audit_c(
    sex: Sex, audit_frequency: AuditFrequency, audit_quantity: AuditQuantity, audit_binges: AuditBinges
) -> Result:
    """Screen for hazardous drinking or an alcohol use disorder in adults, with the first three questions of the AUDIT.

    Positive from 4 in men and from 3 in women.
    """
    items = (
        Item("Frequency", audit_frequency),
        Item("Amount", audit_quantity),
        Item("Six or more drinks", audit_binges),
    )
    score = total(*items)
    positive = score >= (3 if sex == "female" else 4)
    return Result(score, "points", "positive screen" if positive else "negative screen", items)
