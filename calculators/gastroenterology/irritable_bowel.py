"""Diagnosis of irritable bowel syndrome by symptoms: the criteria that preceded Rome IV."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Criterion
from ..vocabulary.functional_gut import IncompleteEvacuation
from ..vocabulary.haematology import ErythrocyteSedimentationRate, Haemoglobin, WhiteCellCount
from ..vocabulary.patient import AdultAge, Sex

KRUIS_1984 = Source(
    "Kruis W, Thieme C, Weinzierl M, et al. Gastroenterology 1984;87(1):1-7",
    url="https://www.medicalalgorithms.com/ibs-diagnosis",
    where="points and limit",
    read="secondary",
    via="the Medical Algorithms page, an openEHR model of the score and the TabletWise page",
)
MANNING_1978 = Source(
    "Manning AP, Thompson WG, Heaton KW, Morris AF. Br Med J 1978;2(6138):653-654",
    url="https://pubmed.ncbi.nlm.nih.gov/9085621/?dopt=Abstract",
    where="six symptoms",
    read="secondary",
    via="a table of Gut and the abstract of Dogan 1996; the GDL library for the limit and the alarm features",
)
ROME_II = Source(
    "Thompson WG, Longstreth GF, Drossman DA, et al. Gut 1999;45(suppl 2):II43-II47",
    url="https://bmcgastroenterol.biomedcentral.com/articles/10.1186/1471-230X-7-16/tables/1",
    where="criteria",
    read="secondary",
    via="BMC Gastroenterol 2007;7:16, table 1, and a table of Gut",
)
ROME_III = Source(
    "Longstreth GF, Thompson WG, Chey WD, et al. Gastroenterology 2006;130(5):1480-1491",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC8233736/table/nutrients-13-02112-t002",
    where="criteria",
    read="secondary",
    via="Nutrients 2021;13:2112, table 2",
)

BowelComplaint = Annotated[
    bool,
    Criterion(
        "abdominal pain, flatulence or irregular bowel movements",
        terms=("abdominal pain, flatulence, or bowel irregularity",),
        includes=("abdominal pain", "flatulence", "bowel irregularity", "irregular bowel movements", "bloating"),
    ),
]
LongComplaint = Annotated[
    bool,
    Criterion(
        "bowel complaints for more than two years",
        terms=("symptoms for more than 2 years", "symptoms for over two years", "symptoms for several years"),
    ),
]
PainDescribed = Annotated[
    bool,
    Criterion(
        "the patient calls the pain burning, cutting, very strong, terrible, pressing, dull, boring or not so bad",
        terms=("burning pain", "cutting pain", "dull pain", "feeling of pressure", "boring pain", "terrible pain"),
    ),
]
AlternatingBowels = Annotated[
    bool,
    Criterion(
        "constipation that alternates with diarrhoea",
        terms=(
            "alternating constipation and diarrhea",
            "alternating constipation and diarrhoea",
            "alternating bowel habits",
            "alternating diarrhea and constipation",
        ),
    ),
]
OtherDiseaseFound = Annotated[
    bool,
    Criterion(
        "physical findings or a history that prove another disease",
        terms=("abnormal physical findings", "findings of another disease", "history pathognomonic of other disease"),
        opposites=("normal physical examination", "unremarkable physical exam", "normal examination"),
    ),
]
BloodInStool = Annotated[
    bool,
    Criterion(
        "blood in the stools",
        terms=("blood in stool", "blood in the stool", "blood in stools", "blood in his stool", "blood in her stool"),
        includes=("bloody stools", "bloody diarrhea", "bloody diarrhoea", "rectal bleeding", "hematochezia", "melena"),
    ),
]
MoreStoolsWithPain = Annotated[
    bool,
    Criterion(
        "more frequent bowel movements at the onset of pain",
        terms=("more frequent stools with onset of pain", "more frequent bowel movements with pain"),
    ),
]
LooserStoolsWithPain = Annotated[
    bool,
    Criterion(
        "looser stools at the onset of pain",
        terms=("looser stools with onset of pain", "looser stools at onset of pain", "looser stools with pain"),
    ),
]
PainRelievedByStool = Annotated[
    bool,
    Criterion(
        "abdominal pain that passing a stool relieves",
        terms=(
            "pain relieved by defecation",
            "pain relieved with defecation",
            "pain relieved by passage of stool",
            "pain improves with defecation",
            "pain relieved by bowel movement",
            "relieved by defecation",
        ),
    ),
]
VisibleDistension = Annotated[
    bool,
    Criterion(
        "noticeable abdominal bloating or distension",
        terms=("abdominal distension", "abdominal distention", "visible bloating", "abdominal bloating", "bloating"),
    ),
]
MucusInStool = Annotated[
    bool,
    Criterion(
        "mucus with more than a quarter of bowel movements",
        terms=("mucus in stool", "mucus in stools", "passage of mucus", "mucus per rectum", "diarrhea with mucus"),
    ),
]
UnintendedWeightLoss = Annotated[
    bool,
    Criterion(
        "weight loss that was not intended",
        terms=("weight loss", "unintentional weight loss", "unexplained weight loss", "lost weight"),
        excludes=("intentional weight loss", "weight loss surgery", "weight loss diet"),
    ),
]
AnaemiaPresent = Annotated[
    bool,
    Criterion(
        "anaemia at present",
        terms=("anaemia", "anemia", "anaemic", "anemic"),
        includes=("iron deficiency anaemia", "iron deficiency anemia", "iron-deficiency anemia"),
        excludes=("history of anaemia", "history of anemia", "sickle cell anemia", "sickle cell anaemia"),
    ),
]
FeverPresent = Annotated[bool, Criterion("fever at present", terms=("fever", "febrile", "pyrexia", "fevers"))]
ChangedFrequencyWithPain = Annotated[
    bool,
    Criterion(
        "onset of abdominal pain goes with a change in the frequency of stools",
        terms=("change in stool frequency", "change in frequency of stool", "change in frequency of bowel movements"),
        includes=("more frequent stools with onset of pain",),
    ),
]
ChangedFormWithPain = Annotated[
    bool,
    Criterion(
        "onset of abdominal pain goes with a change in the form of stools",
        terms=("change in stool form", "change in form of stool", "change in appearance of stool"),
        includes=("looser stools with onset of pain",),
    ),
]
PainTwelveWeeks = Annotated[
    bool,
    Criterion(
        "abdominal pain or discomfort in at least 12 weeks of the last 12 months, which need not be consecutive",
        terms=("abdominal discomfort for at least 12 weeks", "abdominal pain for at least 12 weeks"),
    ),
]
PainThreeDaysMonthly = Annotated[
    bool,
    Criterion(
        "recurrent abdominal pain or discomfort on 3 days a month or more in the last 3 months, begun 6 months ago or "
        "earlier",
        terms=("recurrent abdominal pain at least 3 days per month", "abdominal pain 3 days per month"),
    ),
]


@calculator(
    title="Kruis score",
    source=KRUIS_1984,
    outcome="diagnosis of irritable bowel syndrome",
    aliases=("Kruis score for irritable bowel syndrome",),
    disputed="the sedimentation rate counts over 20 mm in two hours in the paper, over 10 mm/h in calculators (here); "
    "44 points itself is positive in one source (here) and undecided in others",
)
def kruis(
    bowel_complaint: BowelComplaint,
    long_complaint: LongComplaint,
    pain_described: PainDescribed,
    alternating_bowels: AlternatingBowels,
    other_disease_found: OtherDiseaseFound,
    erythrocyte_sedimentation_rate: ErythrocyteSedimentationRate,
    white_cell_count: WhiteCellCount,
    haemoglobin: Haemoglobin,
    sex: Sex,
    blood_in_stool: BloodInStool,
) -> Result:
    """Likelihood that bowel complaints of an adult are irritable bowel syndrome and not an organic disease.

    Anything that counts against it calls for investigation whatever the sum. Rome IV has replaced it in practice.
    """
    items = (
        Item("Pain, flatulence or irregular bowels", 34 if bowel_complaint else 0),
        Item("For more than two years", 16 if long_complaint else 0),
        Item("Description of the pain", 23 if pain_described else 0),
        Item("Alternating constipation and diarrhoea", 14 if alternating_bowels else 0),
        Item("Findings of another disease", -47 if other_disease_found else 0),
        Item("Sedimentation rate over 10 mm/h", -13 if erythrocyte_sedimentation_rate > 10 else 0),
        Item("White cells over 10", -50 if white_cell_count > 10 else 0),
        Item(
            "Low haemoglobin",
            (-98 if haemoglobin < 14 else 0) if sex == "male" else (-98 if haemoglobin < 12 else 0),
        ),
        Item("Blood in the stools", -98 if blood_in_stool else 0),
    )
    score = total(*items)
    # The limit is 44 points. No patient has 41, 42 or 43, so it is written in fours, as the eleventh.
    return Result(
        score,
        "points",
        "irritable bowel syndrome likely" if score // 4 >= 11 else "irritable bowel syndrome not supported",
        items,
    )


@calculator(
    title="Manning criteria",
    source=MANNING_1978,
    outcome="diagnosis of irritable bowel syndrome",
    aliases=("Manning criteria for irritable bowel syndrome",),
    confirmed="the Manning cases of the GDL guideline library (common clinical models) agree",
)
def manning(
    more_stools_with_pain: MoreStoolsWithPain,
    looser_stools_with_pain: LooserStoolsWithPain,
    pain_relieved_by_stool: PainRelievedByStool,
    visible_distension: VisibleDistension,
    incomplete_evacuation: IncompleteEvacuation,
    mucus_in_stool: MucusInStool,
    age: AdultAge,
    unintended_weight_loss: UnintendedWeightLoss,
    blood_in_stool: BloodInStool,
    anaemia_present: AnaemiaPresent,
    fever_present: FeverPresent,
) -> Result:
    """Likelihood of irritable bowel syndrome in adults with abdominal pain, from six symptoms.

    Three or more make it likely. Alarm features (age over 50, weight loss, blood in the stools, anaemia, fever) are not
    counted, but call for investigation first. Rome IV has replaced these criteria in practice.
    """
    items = (
        Item("More frequent stools with pain", 1 if more_stools_with_pain else 0),
        Item("Looser stools with pain", 1 if looser_stools_with_pain else 0),
        Item("Pain relieved by passing stool", 1 if pain_relieved_by_stool else 0),
        Item("Bloating", 1 if visible_distension else 0),
        Item("Incomplete evacuation", 1 if incomplete_evacuation else 0),
        Item("Mucus", 1 if mucus_in_stool else 0),
    )
    score = total(*items)
    alarm = age > 50 or unintended_weight_loss or blood_in_stool or anaemia_present or fever_present
    return Result(
        score,
        "criteria",
        "alarm features: investigate before diagnosing irritable bowel syndrome"
        if alarm
        else upto(score, {2: "irritable bowel syndrome unlikely"}, over="irritable bowel syndrome likely"),
        items,
    )


@calculator(
    title="Rome II criteria for irritable bowel syndrome",
    source=ROME_II,
    outcome="diagnosis of irritable bowel syndrome",
    aliases=("Rome II",),
    superseded_by="rome_iii_irritable_bowel",
)
def rome_ii_irritable_bowel(
    pain_twelve_weeks: PainTwelveWeeks,
    pain_relieved_by_stool: PainRelievedByStool,
    changed_frequency_with_pain: ChangedFrequencyWithPain,
    changed_form_with_pain: ChangedFormWithPain,
) -> Result:
    """Irritable bowel syndrome in adults by the criteria of 1999, without an organic disease that explains it."""
    items = (
        Item("Relieved by passing stool", 1 if pain_relieved_by_stool else 0),
        Item("Change in frequency", 1 if changed_frequency_with_pain else 0),
        Item("Change in form", 1 if changed_form_with_pain else 0),
    )
    met = total(*items)
    return Result("criteria met" if pain_twelve_weeks and met >= 2 else "criteria not met", "", "", items)


@calculator(
    title="Rome III criteria for irritable bowel syndrome",
    source=ROME_III,
    outcome="diagnosis of irritable bowel syndrome",
    aliases=("Rome III",),
)
def rome_iii_irritable_bowel(
    pain_three_days_monthly: PainThreeDaysMonthly,
    pain_relieved_by_stool: PainRelievedByStool,
    changed_frequency_with_pain: ChangedFrequencyWithPain,
    changed_form_with_pain: ChangedFormWithPain,
) -> Result:
    """Irritable bowel syndrome in adults by the criteria of 2006, which Rome IV replaced in 2016.

    Rome IV asks for pain, no longer for discomfort, and for one day a week in the last three months.
    """
    items = (
        Item("Improves with passing stool", 1 if pain_relieved_by_stool else 0),
        Item("Change in frequency", 1 if changed_frequency_with_pain else 0),
        Item("Change in form", 1 if changed_form_with_pain else 0),
    )
    met = total(*items)
    return Result("criteria met" if pain_three_days_monthly and met >= 2 else "criteria not met", "", "", items)
