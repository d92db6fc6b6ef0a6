"""Kidneys from collected or spot urine, and their risk from contrast medium."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Criterion, Quantity
from ..vocabulary.biochemistry import Creatinine, Egfr
from ..vocabulary.haematology import Haematocrit
from ..vocabulary.metabolic import Diabetes
from ..vocabulary.patient import AdultAge, Sex
from ..vocabulary.renal import UrineOutput
from ..vocabulary.urine import UrineCreatinine

MEHRAN_2004 = Source(
    "Mehran R, Aymong ED, Nikolsky E, et al. A simple risk score for prediction of contrast-induced nephropathy after "
    "percutaneous coronary intervention: development and initial validation. J Am Coll Cardiol 2004;44(7):1393-1399",
    doi="10.1016/j.jacc.2004.06.068",
    where="the points; nephropathy and dialysis by group",
    read="secondary",
    via="nephronpower.com (points, rates); mdicu.com (rates); droracle.ai (definitions)",
)
CLEARANCE = Source(
    "Creatinine clearance of a 24-hour collection: urine concentration times volume over serum concentration times "
    "1440 minutes",
    url="https://www.seekhealthz.com/health/how-is-measured-creatinine-clearance-calculated/",
    where="the equation, with worked examples",
    read="secondary",
    via="seekhealthz.com; two other public guides with worked examples",
)
GINSBERG_1983 = Source(
    "Ginsberg JM, Chang BS, Matarese RA, Garella S. Use of single voided urine samples to estimate quantitative "
    "proteinuria. N Engl J Med 1983;309(25):1543-1546",
    doi="10.1056/nejm198312223092503",
    pmid="6656849",
    where="normal under 0.2, nephrotic over 3.5",
    read="secondary",
    via="Family Practice Notebook (both limits); Wikipedia and the National Kidney Foundation's limit of 200 mg/g",
)


@calculator(
    title="Mehran score for contrast nephropathy",
    source=MEHRAN_2004,
    conditions=("percutaneous coronary intervention",),
    outcome="contrast-induced nephropathy",
    setting="percutaneous coronary intervention",
    aliases=("Mehran score", "Mehran risk score", "contrast-induced nephropathy score"),
    disputed="reproductions differ in the haematocrit limit of women (35 or 36 %) and in the group of 16 points",
)
def mehran_contrast_nephropathy(
    periprocedural_hypotension: Annotated[
        bool,
        Criterion(
            "systolic pressure under 80 mmHg for an hour or more that needs inotropes, or a balloon pump, within 24 "
            "hours of the procedure",
            parts=(
                ("inotropes", "inotrope", "inotropic support", "inotrope infusion", "vasopressors", "pressors"),
                ("balloon pump", "iabp", "intra-aortic balloon pump"),
            ),
            terms=("periprocedural hypotension", "peri-procedural hypotension"),
            wider=(
                "hypotension",
                *("hypotensive", "periprocedural instability", "haemodynamic instability"),
            ),
            includes=(
                *("hypotension requiring inotropes", "hypotension needing inotropes"),
                *("hypotensive requiring inotropes", "hypotensive needing inotropes", "hypotensive on inotropes"),
                *("prolonged hypotension requiring inotropes", "hypotension requiring iabp"),
                *("hypotension requiring balloon pump", "hypotension requiring an intra-aortic balloon pump"),
                *("cardiogenic shock on inotropes", "shock needing inotropes", "shocked on inotropes"),
                *("shock on inotropes and iabp", "inotropes for cardiogenic shock"),
                *("sbp <80 needing inotropes", "sbp <80 on inotropes"),
                *("noradrenaline for cardiogenic shock", "norad for cardiogenic shock"),
                *("dobutamine for cardiogenic shock", "cardiogenic shock on norad"),
                *("cardiogenic shock on dobutamine", "cardiogenic shock on noradrenaline"),
                *("cardiogenic shock requiring inotropes", "cardiogenic shock with iabp"),
            ),
            opposites=(
                *("haemodynamically stable throughout", "stable throughout procedure"),
                *("stable throughout the procedure", "haemodynamically stable during procedure"),
                *("haemodynamically stable during the procedure", "bp stable throughout"),
                *("bp maintained throughout", "no inotropes or balloon pump", "no inotropes or iabp"),
                *("no iabp or inotropes", "normotensive throughout"),
                *("no inotrope or pressor", "no pressor or inotrope", "no inotropes or pressors"),
                *("no pressors or inotropes", "no inotropes/pressors", "no pressors/inotropes"),
                *("never hypotensive", "bp fine throughout", "bp ok throughout"),
                *("haemodynamics stable", "no haemodynamic compromise"),
            ),
        ),
    ],
    procedural_balloon_pump: Annotated[
        bool,
        Criterion(
            "intra-aortic balloon pump around the procedure",
            terms=(
                "intra-aortic balloon pump",
                "intraaortic balloon pump",
                "iabp",
                *("balloon pump", "intra aortic balloon", "iabp inserted", "iabp in situ"),
                *("balloon counterpulsation", "aortic balloon pump", "intra-aortic balloon counterpulsation"),
            ),
            opposites=(
                *("balloon pump not inserted", "balloon pump opened, not inserted"),
                *("balloon pump opened but not inserted", "balloon pump opened not inserted"),
                *("balloon pump not used", "balloon pump not needed", "balloon pump not required"),
                *("iabp not inserted", "iabp not used", "iabp not required", "iabp not needed"),
                *("no mechanical support", "no mcs"),
                *("balloon pump on standby", "iabp on standby", "iabp standby", "standby iabp"),
                *("balloon pump standby", "standby balloon pump", "balloon pump/impella on standby"),
                *("iabp/impella on standby", "balloon pump in room, not used", "iabp never put in"),
                *("iabp never inserted", "iabp never used", "balloon pump never used"),
                *("balloon pump never put in", "balloon pump never opened"),
                *("balloon pump never inserted", "iabp considered, not", "iabp considered but not"),
                *("no iabp/impella", "no iabp or impella", "no support device", "no lv support"),
                *("no mcs needed", "no mechanical circulatory support", "no circulatory support"),
            ),
            includes=(
                *("iabp in", "iabp 1:1", "iabp 1:2", "iabp placed", "iabp via", "iabp supported"),
                *("balloon pump in", "balloon pump inserted", "balloon pump placed", "on balloon pump"),
                *("iabp out", "weaned off iabp", "iabp removed"),
            ),
        ),
    ],
    advanced_heart_failure: Annotated[
        bool,
        Criterion(
            "heart failure of NYHA class III or IV, or pulmonary oedema in the past",
            wider=("heart failure", "congestive heart failure"),
            terms=(
                "advanced heart failure",
                "class iii or iv heart failure",
                *("nyha class iii/iv heart failure", "class iii heart failure", "class iv heart failure"),
                "nyha iii/iv heart failure",
            ),
            includes=(
                "nyha iii",
                "nyha iv",
                "nyha class iii",
                "nyha class iv",
                "history of pulmonary oedema",
                "history of pulmonary edema",
                *("nyha 3", "nyha 4", "nyha class 3", "nyha class 4", "nyha iii-iv", "nyha iii/iv", "nyha 3-4"),
                *("nyha 3/4", "nyha class iii-iv", "nyha class iii/iv", "nyha iii or iv", "class 3 heart failure"),
                *("class 4 heart failure", "previous pulmonary oedema", "previous acute pulmonary oedema"),
                *("previous flash pulmonary oedema", "previous admission with pulmonary oedema", "previous lvf"),
                *("admitted with pulmonary oedema", "stage d heart failure"),
                *("class iii-iv hf", "nyha iii hf", "nyha iv hf", "flash pulm oedema last year"),
                *("past pulmonary oedema", "prior pulmonary oedema", "prior flash pulmonary oedema"),
                *("previous flash pulm oedema", "previous pulm oedema", "prev pulm oedema"),
                *("previous acute lvf", "admitted with lvf", "admissions with lvf"),
                *("hf admissions with pulmonary oedema", "sob at rest from hf"),
                "breathless at rest from hf",
            ),
            opposites=(
                *("nyha i", "nyha ii", "nyha 1", "nyha 2", "nyha class i", "nyha class ii", "nyha class 1"),
                *("nyha class 2", "nyha i-ii", "nyha i/ii", "nyha 1-2", "nyha i to ii"),
                *("no hx hf", "never in failure"),
                *("never in pulmonary oedema", "never had heart failure", "never in pulm oedema, nyha"),
            ),
            excludes=(
                *("nyha ii-iii", "nyha ii/iii", "nyha 2-3", "nyha 2/3", "nyha ii to iii", "nyha class ii-iii"),
                *("nyha class ii/iii", "nyha class 2-3", "nyha i-iii", "nyha ii or iii"),
            ),
        ),
    ],
    age: AdultAge,
    sex: Sex,
    haematocrit: Haematocrit,
    diabetes: Diabetes,
    contrast_volume: Annotated[
        float,
        Quantity(
            "mL",
            0,
            1500,
            "volume of contrast medium given",
            terms=(
                "contrast volume",
                "volume of contrast",
                "contrast media volume",
                "contrast load",
                *("contrast", "contrast used", "contrast given", "contrast vol", "contrast dose"),
                *("contrast medium", "contrast agent", "contrast total", "total contrast"),
                *("contrast administered", "volume of contrast medium", "ml contrast", "mls contrast"),
                *("ml of contrast", "mls of contrast", "cc contrast", "cc of contrast", "ml omnipaque"),
                *("mls omnipaque", "ml visipaque", "mls visipaque", "ml iohexol", "mls iohexol", "ml iodixanol"),
                *("ml ultravist", "ml iomeron", "ml niopam", "ml isovue", "ml optiray", "ml of omnipaque"),
                *("ml of visipaque", "ml of iohexol", "ml of iodixanol", "mls of omnipaque", "mls of visipaque"),
                *("ml dye", "mls dye", "ml of dye", "mls of dye", "iohexol", "iodixanol", "iopromide"),
                *("iopamidol", "ioversol", "iomeprol", "iohexol 300", "iohexol 350", "iodixanol 270"),
                *("iodixanol 320", "iopromide 370", "iopamidol 370", "omnipaque 300", "omnipaque 350"),
                *("visipaque 270", "visipaque 320", "ultravist 300", "ultravist 370", "isovue 370", "niopam 370"),
                *("optiray 350", "iomeron 350", "iomeron 400", "dye used", "dye load", "dye volume"),
                *("contrast vol used", "ml omni", "contrast total of", "total dye"),
            ),
            spellings={"cc": "mL", "ml": "mL", "mls": "mL"},
        ),
    ],
    egfr: Egfr,
) -> Result:
    """Risk of nephropathy from contrast medium in adults after percutaneous coronary intervention.

    This is the form with estimated filtration; the other one gives 4 points for a creatinine over 1.5 mg/dL instead.
    Each full 100 mL of contrast is a point. The cohort was treated before 2004, and the rates are of its time.
    """
    items = (
        Item("Hypotension", 5 if periprocedural_hypotension else 0),
        Item("Intra-aortic balloon pump", 5 if procedural_balloon_pump else 0),
        Item("Heart failure", 5 if advanced_heart_failure else 0),
        Item("Age over 75", 4 if age > 75 else 0),
        Item("Anaemia", 3 if (haematocrit < 39 if sex == "male" else haematocrit < 36) else 0),
        Item("Diabetes", 3 if diabetes else 0),
        Item("Contrast medium", contrast_volume // 100),
        Item("Filtration", below(egfr, {20: 6, 40: 4, 60: 2}, otherwise=0)),
    )
    score = total(*items)
    nephropathy = upto(score, {5: 7.5, 10: 14.0, 16: 26.1}, over=57.3)
    dialysis = upto(score, {5: 0.04, 10: 0.12, 16: 1.09}, over=12.6)
    return Result(
        score,
        "points",
        upto(score, {5: "low risk", 10: "moderate risk", 16: "high risk"}, over="very high risk"),
        items,
        (
            Risk("contrast nephropathy", "after the procedure", nephropathy, MEHRAN_2004),
            Risk("dialysis", "after the procedure", dialysis, MEHRAN_2004),
        ),
    )


@calculator(
    title="Measured creatinine clearance (24-hour urine)",
    source=CLEARANCE,
    excludes=("acute kidney injury",),
    outcome="creatinine clearance",
    aliases=("24-hour creatinine clearance", "measured creatinine clearance", "urine creatinine clearance"),
)
def measured_creatinine_clearance(
    urine_creatinine: UrineCreatinine, urine_output: UrineOutput, creatinine: Creatinine
) -> Result:
    """Creatinine clearance of a patient with stable kidney function, from all urine of 24 hours and a serum sample.

    In mL/min, rounded to whole numbers, not for a standard body surface. The urine creatinine is that of the whole
    collection. An incomplete collection makes it too low; tubular secretion makes it higher than filtration.
    """
    return Result(round(urine_creatinine * urine_output / (1440 * creatinine)), "mL/min", "")


@calculator(
    title="Urine protein-to-creatinine ratio",
    source=GINSBERG_1983,
    ages=(2, 120),
    outcome="proteinuria",
    aliases=("UPCR", "PCR urine", "protein creatinine ratio", "spot protein/creatinine ratio"),
)
def urine_protein_creatinine_ratio(
    urine_protein: Annotated[
        float,
        Quantity(
            "mg/dL",
            0,
            5000,
            "protein in a spot urine sample",
            {"g/L": 100, "mg/L": 0.1},
            terms=(
                "urine protein",
                "urinary protein",
                "spot urine protein",
                *("urine prot", "urinary prot", "spot urine prot", "uprot", "u prot", "spot protein"),
                *("urine protein concentration", "spot urinary protein", "random urine protein"),
                *("u protein", "spot urine protein conc", "urine protein conc", "random urine prot"),
                *("urine tp", "uprotein", "urinary protein conc", "u. prot"),
                *("early morning urine protein", "emu protein"),
            ),
        ),
    ],
    urine_creatinine: UrineCreatinine,
) -> Result:
    """Protein in a spot urine of a patient over 2 years for its creatinine, which stands for the protein of 24 hours.

    In mg/g, rounded to whole numbers; 1000 mg/g are about 1 g a day in an adult of average muscle. Best in the first
    urine of the morning.
    """
    ratio = round(1000 * urine_protein / urine_creatinine)
    return Result(ratio, "mg/g", "normal" if ratio < 200 else "nephrotic range" if ratio > 3500 else "proteinuria")
