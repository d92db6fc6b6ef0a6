"""Bleeding around acute coronary syndromes and stents, and how long to take two antiplatelet agents."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Criterion, Quantity
from ..vocabulary.haematology import Haematocrit, Haemoglobin, WhiteCellCount
from ..vocabulary.haemostasis import CreatinineClearance
from ..vocabulary.metabolic import Diabetes
from ..vocabulary.patient import AdultAge, Sex
from ..vocabulary.vital_signs import HeartRate, SystolicPressure

SUBHERWAL_2009 = Source(
    "Subherwal S, Bach RG, Chen AY, et al. Circulation 2009;119(14):1873-1882",
    url="http://www.crusadebleedingscore.org/introduction.html",
    where="abstract (factors, rates by risk group); table of the score",
    read="abstract",
    via="points from PMC8294740, table 1.6, and medicalalgorithms.com",
)
YEH_2016 = Source(
    "Yeh RW, Secemsky EA, Kereiakes DJ, et al. JAMA 2016;315(16):1735-1749",
    url="https://fpnotebook.com/cv/Exam/DptScr.htm",
    where="table of the score",
    read="secondary",
    via="Family Practice Notebook, medicalalgorithms.com and Can Fam Physician, a table of the score; all agree",
)
COSTA_2017 = Source(
    "Costa F, van Klaveren D, James S, et al. Lancet 2017;389(10073):1025-1034",
    url="https://cardiophile.org/precise-dapt-score/",
    where="nomogram: the ends of each scale and the points there",
    read="secondary",
    via="cardiophile.org; two public implementations read the nomogram the same way",
)


@calculator(
    title="CRUSADE bleeding score",
    source=SUBHERWAL_2009,
    conditions=("acute coronary syndrome without ST elevation",),
    outcome="major bleeding",
    setting="myocardial infarction without ST elevation, on admission",
    aliases=("CRUSADE", "CRUSADE score"),
    confirmed="a GDL guideline model: all of its cases agree",
)
def crusade(
    haematocrit: Haematocrit,
    creatinine_clearance: CreatinineClearance,
    heart_rate: HeartRate,
    sex: Sex,
    heart_failure_on_arrival: Annotated[
        bool,
        Criterion(
            "signs of heart failure at presentation",
            terms=(
                "signs of heart failure",
                "signs of congestive heart failure",
                "signs of chf",
                "heart failure at presentation",
                "chf at presentation",
                "heart failure on presentation",
                "heart failure on arrival",
                "signs and symptoms of heart failure",
                "signs or symptoms of heart failure",
                "chf on presentation",
                "chf on arrival",
                "heart failure on admission",
            ),
            includes=(
                "pulmonary oedema",
                "pulmonary edema",
                "acute heart failure",
                "decompensated heart failure",
                "bibasilar crackles",
                "bibasilar rales",
                "bilateral crackles",
                "bilateral rales",
                "bibasal crackles",
                "bibasal rales",
                "killip class ii",
                "killip class iii",
                "killip ii",
                "killip iii",
                "pulmonary congestion",
                "decompensated hf",
            ),
        ),
    ],
    peripheral_disease_or_stroke: Annotated[
        bool,
        Criterion(
            "previous vascular disease: peripheral arterial disease or stroke",
            terms=("prior vascular disease", "previous vascular disease", "history of vascular disease"),
            includes=(
                "peripheral arterial disease",
                "peripheral artery disease",
                "peripheral vascular disease",
                "pad",
                "pvd",
                "claudication",
                "previous stroke",
                "prior stroke",
                "history of stroke",
                "previous cva",
                "prior cva",
                "peripheral arterial occlusive disease",
                "cerebrovascular accident in the past",
                "history of cva",
                "history of peripheral vascular disease",
                "intermittent claudication",
                "previous ischemic stroke",
                "prior ischemic stroke",
                "history of ischemic stroke",
            ),
        ),
    ],
    diabetes: Diabetes,
    systolic_pressure: SystolicPressure,
) -> Result:
    """Risk of major bleeding in hospital in adults admitted with myocardial infarction without ST elevation.

    It counts what is known on arrival and says nothing of the treatment chosen. Clearance is by Cockcroft and Gault.
    """
    items = (
        Item("Haematocrit", below(haematocrit, {31: 9, 34: 7, 37: 3, 40: 2}, otherwise=0)),
        Item("Creatinine clearance", upto(creatinine_clearance, {15: 39, 30: 35, 60: 28, 90: 17, 120: 7}, over=0)),
        Item("Heart rate", upto(heart_rate, {70: 0, 80: 1, 90: 3, 100: 6, 110: 8, 120: 10}, over=11)),
        Item("Female sex", 8 if sex == "female" else 0),
        Item("Signs of heart failure", 7 if heart_failure_on_arrival else 0),
        Item("Previous vascular disease", 6 if peripheral_disease_or_stroke else 0),
        Item("Diabetes mellitus", 6 if diabetes else 0),
        Item("Systolic pressure", upto(systolic_pressure, {90: 10, 100: 8, 120: 5, 180: 1, 200: 3}, over=5)),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {20: "very low risk", 30: "low risk", 40: "moderate risk", 50: "high risk"}, over="very high risk"),
        items,
        (
            Risk(
                "major bleeding",
                "in hospital",
                upto(score, {20: 3.1, 30: 5.5, 40: 8.6, 50: 11.9}, over=19.5),
                SUBHERWAL_2009,
            ),
        ),
    )


@calculator(
    title="DAPT score",
    source=YEH_2016,
    conditions=("coronary stent",),
    outcome="ischaemic events prevented less bleeding caused by prolonged dual antiplatelet therapy",
    setting="12 months of dual antiplatelet therapy after a coronary stent without a major ischaemic event or bleed",
    aliases=("DAPT", "dual antiplatelet therapy score"),
)
def dapt_score(
    age: AdultAge,
    smoker_within_year: Annotated[
        bool,
        Criterion(
            "smoked cigarettes within the year before the stent",
            terms=(
                "current smoker",
                "smoker",
                "smokes",
                "smoking",
                "active smoker",
                "cigarette smoking",
                "currently smokes",
                "cigarette smoker",
                "active smoking",
                "current smoking",
            ),
            includes=("quit smoking last month", "quit smoking 6 months ago", "recently quit smoking"),
        ),
    ],
    diabetes: Diabetes,
    infarction_at_presentation: Annotated[
        bool,
        Criterion(
            "the stent was placed for an acute myocardial infarction",
            terms=(
                "myocardial infarction at presentation",
                "mi at presentation",
                "presented with myocardial infarction",
                "presented with a myocardial infarction",
                "presents with a myocardial infarction",
                "presenting with a myocardial infarction",
                "presented with an acute myocardial infarction",
                "presents with myocardial infarction",
                "presenting with myocardial infarction",
                "presented with mi",
                "presents with mi",
                "presenting with mi",
                "presents with a recent myocardial infarction",
                "presenting with a recent myocardial infarction",
                "presented with a recent myocardial infarction",
                "presents with an mi",
                "presented with an mi",
            ),
            includes=(
                "acute myocardial infarction",
                "acute mi",
                "stemi",
                "nstemi",
                "presents with stemi",
                "presents with nstemi",
                "acute coronary occlusion",
            ),
        ),
    ],
    previous_infarction_or_pci: Annotated[
        bool,
        Criterion(
            "myocardial infarction or percutaneous coronary intervention before this one",
            terms=(
                "prior pci or mi",
                "prior mi or pci",
                "previous mi or pci",
                "previous pci or mi",
                "previous pci",
                "prior history of pci or mi",
                "history of pci or mi",
                "history of mi or pci",
            ),
            includes=(
                "previous myocardial infarction",
                "prior myocardial infarction",
                "history of myocardial infarction",
                "previous mi",
                "prior mi",
                "history of mi",
                "previous pci",
                "prior pci",
                "previous stent",
                "prior stent",
                "previous percutaneous coronary intervention",
                "prior percutaneous coronary intervention",
                "history of percutaneous coronary intervention",
                "history of pci",
                "previous heart attack",
                "prior heart attack",
                "history of heart attack",
                "old myocardial infarction",
                "previous stenting",
                "prior stenting",
                "previous coronary stent",
                "prior coronary stent",
                "history of coronary stenting",
            ),
        ),
    ],
    paclitaxel_stent: Annotated[
        bool,
        Criterion(
            "the stent elutes paclitaxel",
            terms=("paclitaxel-eluting stent", "paclitaxel eluting stent", "paclitaxel stent", "taxus stent"),
            opposites=("everolimus-eluting stent", "zotarolimus-eluting stent", "sirolimus-eluting stent"),
        ),
    ],
    stent_diameter: Annotated[
        float,
        Quantity(
            "mm",
            1.5,
            7,
            "diameter of the stent, the smallest if there are several",
            terms=(
                "stent diameter",
                "diameter of the stent",
                "stent with a diameter of",
                "stent with a diameter",
                "stent size",
                "stent diameter of",
                "stent measuring",
                "stent of",
            ),
        ),
    ],
    heart_failure_or_low_ejection_fraction: Annotated[
        bool,
        Criterion(
            "congestive heart failure, or left ventricular ejection fraction under 30 %",
            terms=(
                "congestive heart failure",
                "heart failure",
                "chf",
                "ejection fraction under 30 %",
                "cardiac failure",
            ),
            includes=(
                "hfref",
                "lvef <30%",
                "ejection fraction <30%",
                "ejection fraction less than 30%",
                "ejection fraction of less than 30%",
                "congestive cardiac failure",
                "cardiac failure",
            ),
        ),
    ],
    vein_graft_stent: Annotated[
        bool,
        Criterion(
            "the stent lies in a saphenous vein graft",
            terms=(
                "vein graft stent",
                "saphenous vein graft stent",
                "stent in a vein graft",
                "vein graft pci",
                "stent placed in a vein graft",
                "stent placed in vein graft",
                "stent placed in the vein graft",
                "stent in vein graft",
                "stent in the vein graft",
                "stent in a saphenous vein graft",
                "stent in the saphenous vein graft",
                "stent placed in a saphenous vein graft",
                "stent placement in a vein graft",
                "stent implanted in a vein graft",
                "stenting of a vein graft",
                "vein graft stenting",
                "saphenous vein graft stenting",
                "saphenous vein graft pci",
                "stenting of the saphenous vein graft",
                "stented vein graft",
            ),
            includes=(
                "stent to the saphenous vein graft",
                "svg stent",
                "svg pci",
                "stent to svg",
                "stent in the svg",
                "stent in svg",
                "svg stenting",
                "pci to svg",
                "pci to the saphenous vein graft",
            ),
        ),
    ],
) -> Result:
    """Whether patients gain or lose by more than a year of two antiplatelet agents after a coronary stent.

    A score of 2 or more stood for more ischaemic events prevented than bleeds caused. It applies to patients who came
    through the first 12 months without a major ischaemic event or bleed and who take no oral anticoagulant.
    """
    items = (
        Item("Age", below(age, {65: 0, 75: -1}, otherwise=-2)),
        Item("Cigarette smoking", 1 if smoker_within_year else 0),
        Item("Diabetes mellitus", 1 if diabetes else 0),
        Item("Myocardial infarction at presentation", 1 if infarction_at_presentation else 0),
        Item("Previous infarction or intervention", 1 if previous_infarction_or_pci else 0),
        Item("Paclitaxel-eluting stent", 1 if paclitaxel_stent else 0),
        Item("Stent diameter under 3 mm", 1 if stent_diameter < 3 else 0),
        Item("Heart failure or ejection fraction under 30 %", 2 if heart_failure_or_low_ejection_fraction else 0),
        Item("Vein graft stent", 2 if vein_graft_stent else 0),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {1: "low score"}, over="high score"), items)


@calculator(
    title="PRECISE-DAPT score",
    source=COSTA_2017,
    conditions=("coronary stent",),
    outcome="bleeding out of hospital under dual antiplatelet therapy",
    setting="at the time of a coronary stent, no oral anticoagulant",
    aliases=("PRECISE-DAPT", "PRECISE DAPT"),
)
def precise_dapt(
    age: AdultAge,
    haemoglobin: Haemoglobin,
    white_cell_count: WhiteCellCount,
    creatinine_clearance: CreatinineClearance,
    spontaneous_bleeding: Annotated[
        bool,
        Criterion(
            "previous spontaneous bleeding",
            terms=(
                "prior bleeding",
                "previous bleeding",
                "history of bleeding",
                "bleeding history",
                "previous spontaneous bleeding",
                "prior spontaneous bleeding",
                "spontaneous bleeding",
                "previous bleed",
                "prior bleed",
                "history of spontaneous bleeding",
            ),
            includes=(
                "gastrointestinal bleed",
                "gi bleed",
                "gi bleeding",
                "intracranial hemorrhage",
                "major bleeding",
                "gastrointestinal bleeding",
                "gi haemorrhage",
                "major bleed",
            ),
        ),
    ],
) -> Result:
    """Risk group for bleeding within a year of a coronary stent in adults who take two antiplatelet agents.

    The publication gives a nomogram; its scales are straight and end where values stop to count (haemoglobin 10 and
    12 g/dL, white cells 5 and 20 ×10⁹/L, age 50 and 90, clearance 0 and 100 mL/min). The score is rounded to a whole
    number. At 25 or over bleeding outweighed the gain of a longer course.
    """
    items = (
        Item("Haemoglobin", 7.5 * (12 - max(10, min(haemoglobin, 12)))),
        Item("White cell count", max(5, min(white_cell_count, 20)) - 5),
        Item("Age", 0.475 * (max(50, min(age, 90)) - 50)),
        Item("Creatinine clearance", 0.25 * (100 - min(creatinine_clearance, 100))),
        Item("Previous spontaneous bleeding", 26 if spontaneous_bleeding else 0),
    )
    score = round(total(*items))
    return Result(
        score,
        "points",
        upto(score, {10: "very low risk", 17: "low risk", 24: "moderate risk"}, over="high risk"),
        items,
    )
