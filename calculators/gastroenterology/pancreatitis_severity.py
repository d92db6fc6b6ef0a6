"""Mild and severe acute pancreatitis, told apart early."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Criterion
from ..vocabulary.biochemistry import Albumin, BloodUreaNitrogen, Calcium, Creatinine, Glucose
from ..vocabulary.blood_gas import ArterialOxygen
from ..vocabulary.haematology import Haematocrit, WhiteCellCount
from ..vocabulary.liver import LactateDehydrogenase
from ..vocabulary.patient import AdultAge, Sex

LANKISCH_2009 = Source(
    "Lankisch PG, Weber-Dany B, Hebel K, Maisonneuve P, Lowenfels AB. Clin Gastroenterol Hepatol 2009;7(6):702-705",
    pmid="19245846",
    where="three parameters; harmless course in those with none",
    read="secondary",
    via="an abstract of Hospital Medicine 2011 for the limits; abstract read",
)
BLAMEY_1984 = Source(
    "Blamey SL, Imrie CW, O'Neill J, Gilmour WH, Carter DC. Gut 1984;25(12):1340-1346",
    url="http://www.gastrotraining.com/calculators/glasgow-pancreatitis-score-2",
    where="eight factors, three of which mean severe disease",
    read="secondary",
    via="the Gastrotraining and MDApp pages of the score",
)
CORFIELD_1985 = Source(
    "Corfield AP, Williamson RCN, McMahon MJ, et al. Lancet 1985;2(8452):403-407",
    url="http://www.gastrotraining.com/calculators/glasgow-pancreatitis-score-2",
    where="deaths by number of factors, as calculators adapt them",
    read="secondary",
    via="the Gastrotraining page and the GDL library, which agree",
)

PeritonealSigns = Annotated[
    bool,
    Criterion(
        "rebound tenderness or guarding of the abdomen",
        terms=(
            "peritonitis",
            "peritoneal signs",
            "peritonism",
            "rebound tenderness or guarding",
            "peritonitic",
            "peritoneal irritation",
            "signs of peritonitis",
            "peritonitic abdomen",
            "peritonitic signs",
            "generalised peritonitis",
            "localised peritonism",
            "abdomen peritonitic",
            "abdomen is peritonitic",
            "frankly peritonitic",
        ),
        includes=(
            "rebound tenderness",
            "guarding",
            "abdominal guarding",
            "rigid abdomen",
            "board-like rigidity",
            "board-like abdomen",
            "boardlike abdomen",
            "abdomen rigid",
            "abdominal rigidity",
            "washboard abdomen",
            "rebound pain",
            "rebound present",
            "positive rebound",
            "rebound +ve",
            "rebound +++",
            "rebound ++",
            "voluntary guarding",
            "involuntary guarding",
            "localised guarding",
            "rebound and guarding",
            "guarding and rebound",
            "rebound/guarding",
            "guarding/rebound",
            "guarding + rebound",
            "rebound",
            "peritonism",
            "peritonitic",
            "percussion tenderness",
            "percussion tender",
            "abdo rigid",
            "generalised peritonitis",
            "localised peritonism",
            "local peritonism",
            "rovsing's positive",
            "guarded abdomen",
            "guarding++",
            "peritoneal irritation",
            "peritoneal signs",
        ),
        excludes=(
            "peritoneal dialysis peritonitis",
            "spontaneous bacterial peritonitis",
            "previous peritonitis",
            "pd peritonitis",
        ),
        opposites=(
            "non-peritonitic",
            "nonperitonitic",
            "not peritonitic",
            "non-peritoneal",
            "nonperitoneal",
            "abdomen soft, non-tender",
            "abdomen soft and non-tender",
            "abdomen soft non-tender",
            "abdomen is soft and non-tender",
            "abdomen was soft and non-tender",
            "abdomen is soft, non-tender",
            "soft and non-tender abdomen",
            "soft, non-tender abdomen",
            "soft non-tender abdomen",
            "abdomen soft, nontender",
            "abdomen soft nontender",
            "abdomen soft and nontender",
            "abdomen: soft, non-tender",
            "abdomen: soft, nontender",
            "abdomen: soft and non-tender",
            "abdomen: soft non-tender",
            "abdo soft, non-tender",
            "abdo soft and non-tender",
            "abdo soft non-tender",
            "abdo soft nt",
            "abdo snt",
            "abdomen snt",
            "abd snt",
            "abd soft nt",
            "abd soft, nt",
            "abd soft nt/nd",
            "abd soft, nt/nd",
            "abd: soft, nt",
            "abd: soft, nt/nd",
            "abdo soft + non-tender",
            "abdo soft/nt",
            "abdo s/nt",
            "abd soft nontender",
            "abd soft non-tender",
            "abd soft, nontender",
            "abd soft, non-tender",
            "abdo sntnd",
            "no guarding/rebound",
            "no guarding or rebound",
            "no guarding, rebound",
            "no guarding no rebound",
            "no guarding, no rebound",
            "no rebound/guarding",
            "no rebound or guarding",
            "no rebound, guarding",
            "no rebound, no guarding",
            "no peritonism",
            "nil guarding",
            "nil peritonism",
            "no signs of peritonism",
            "no signs of peritonitis",
            "without guarding or rebound",
            "w/o guarding or rebound",
            "no r/g",
            "no rebound tenderness or guarding",
            "no guarding or rebound tenderness",
            "no peritoneal signs",
            "no peritoneal irritation",
            "no guarding/rigidity/rebound",
            "no guarding or rigidity",
            "no rigidity or guarding",
            "no g/r/r",
            "soft, no guarding",
        ),
        parts=(
            (
                "guarding",
                "abdominal guarding",
                "voluntary guarding",
                "involuntary guarding",
            ),
            (
                "rebound",
                "rebound tenderness",
                "rebound pain",
            ),
        ),
    ),
]


@calculator(
    title="Harmless acute pancreatitis score",
    source=LANKISCH_2009,
    conditions=("acute pancreatitis",),
    outcome="severe course of acute pancreatitis",
    setting="on admission",
    aliases=("HAPS",),
)
def harmless_acute_pancreatitis(
    peritoneal_signs: PeritonealSigns, creatinine: Creatinine, haematocrit: Haematocrit, sex: Sex
) -> Result:
    """Recognition of adults whose first acute pancreatitis will take a mild course, within the first half hour.

    None of the three signs means that necrosis, ventilation, dialysis and death are unlikely. One or more of them do
    not mean that the disease is severe.
    """
    items = (
        Item("Rebound tenderness or guarding", 1 if peritoneal_signs else 0),
        Item("Creatinine of 2 mg/dL or more", 1 if creatinine >= 2 else 0),
        Item(
            "Raised haematocrit",
            (1 if haematocrit >= 43 else 0) if sex == "male" else (1 if haematocrit >= 39.6 else 0),
        ),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {0: "mild course likely"}, over="mild course not predicted"),
        items,
        (Risk("severe pancreatitis", "in hospital", 2, LANKISCH_2009),) if score <= 0 else (),
    )


@calculator(
    title="Glasgow-Imrie criteria",
    source=BLAMEY_1984,
    conditions=("acute pancreatitis",),
    outcome="severe acute pancreatitis",
    setting="within 48 hours of admission",
    aliases=("Imrie score", "modified Glasgow score", "Glasgow pancreatitis score", "PANCREAS score"),
    confirmed="the cases of the GDL guideline library (common clinical models) agree",
)
def glasgow_imrie(
    arterial_oxygen: ArterialOxygen,
    age: AdultAge,
    white_cell_count: WhiteCellCount,
    calcium: Calcium,
    blood_urea_nitrogen: BloodUreaNitrogen,
    lactate_dehydrogenase: LactateDehydrogenase,
    albumin: Albumin,
    glucose: Glucose,
) -> Result:
    """Severity of acute pancreatitis in adults from eight findings of the first 48 hours, whatever the cause.

    The worst value of the 48 hours counts. Some versions also take an aspartate aminotransferase over 200 U/L for
    the enzyme criterion. Deaths are those of the 1980s.
    """
    # The limits of urea and glucose, 16 and 10 mmol/L in the paper, are in mg/dL here.
    items = (
        Item("Arterial oxygen under 60 mmHg (8 kPa)", 1 if arterial_oxygen < 60 else 0),
        Item("Age over 55", 1 if age > 55 else 0),
        Item("White cells over 15", 1 if white_cell_count > 15 else 0),
        Item("Calcium under 8 mg/dL (2 mmol/L)", 1 if calcium < 8 else 0),
        Item("Urea over 16 mmol/L", 1 if blood_urea_nitrogen > 44.81 else 0),
        Item("Lactate dehydrogenase over 600", 1 if lactate_dehydrogenase > 600 else 0),
        Item("Albumin under 3.2 g/dL", 1 if albumin < 3.2 else 0),
        Item("Glucose over 10 mmol/L", 1 if glucose > 180.16 else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {2: "severe pancreatitis unlikely"}, over="severe pancreatitis likely"),
        items,
        (Risk("death", "in hospital", upto(score, {2: 2, 4: 15, 6: 40}, over=100), CORFIELD_1985),),
    )
