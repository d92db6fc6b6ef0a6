"""Injury of the liver by drugs and alcohol, its failure, and the cause of ascites."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, below, calculator, found, total, upto
from ..gastroenterology.liver import HepaticEncephalopathy
from ..inputs import Criterion, Quantity
from ..vocabulary.biochemistry import Albumin, Bilirubin, BloodUreaNitrogen, Creatinine
from ..vocabulary.blood_gas import ArterialPh
from ..vocabulary.haematology import Inr, WhiteCellCount
from ..vocabulary.liver import AlanineAminotransferase, AlkalinePhosphatase
from ..vocabulary.patient import Age

RUNYON_1992 = Source(
    "Runyon BA, Montano AA, Akriviadis EA, et al. The serum-ascites albumin gradient is superior to the "
    "exudate-transudate concept in the differential diagnosis of ascites. Ann Intern Med 1992;117(3):215-220",
    doi="10.7326/0003-4819-117-3-215",
    pmid="1616215",
    where="the gradient; its line of 1.1 g/dL is from secondary pages",
    read="abstract",
    via="GPnotebook, Ascites with a gradient of 1.1 g/dL or more",
)
ACG_2014 = Source(
    "American College of Gastroenterology guideline on drug-induced liver injury. "
    "Am J Gastroenterol 2014;109(7):950-966",
    url="https://empendium.com/mcmtextbook/table/031_4013",
    where="ratio and its three patterns",
    read="secondary",
    via="McMaster Textbook of Internal Medicine, table 7.3-6",
)
FDA_2009 = Source(
    "US Food and Drug Administration. Guidance for industry: drug-induced liver injury, premarketing clinical "
    "evaluation, July 2009",
    url="https://en.wikipedia.org/wiki/Hy%27s_law",
    where="the three components of a Hy's law case",
    read="secondary",
    via="Wikipedia (with the limit of twice normal for alkaline phosphatase); On Biostatistics, 2013, quoting the text",
)
FORREST_2005 = Source(
    "Forrest EH, Evans CDJ, Stewart S, et al. Analysis of factors predictive of mortality in alcoholic hepatitis and "
    "derivation and validation of the Glasgow alcoholic hepatitis score. Gut 2005;54(8):1174-1179",
    doi="10.1136/gut.2004.050781",
    pmid="16009691",
    where="points; survival on either side of 9",
    read="secondary",
    via="Gut, table 1 of a later paper with the points; the score's cases of the GDL library for age and survival; "
    "abstract read",
)
OGRADY_1989 = Source(
    "O'Grady JG, Alexander GJ, Hayllar KM, Williams R. Early indicators of prognosis in fulminant hepatic failure. "
    "1989",
    url="http://www.wjgnet.com/2220-3230/full/v15/i3/101865-T1.htm",
    where="criteria for paracetamol and for other causes",
    read="secondary",
    via="World J Transplant 2025;15(3):101865, table 1; Gut, table 8 of a British guideline",
)

_FOLD = {
    "times the upper limit": "1",
    "times the upper limit of normal": "1",
    "times normal": "1",
    "x uln": "1",
    "× uln": "1",
    "xuln": "1",
    "x normal": "1",
}
AsciticAlbumin = Annotated[
    float,
    Quantity(
        "g/dL",
        0.05,
        7,
        "albumin in ascitic fluid, sampled on the day of the serum albumin",
        {"g/L": 0.1},
        terms=(
            "ascitic albumin",
            "ascites albumin",
            "ascitic fluid albumin",
            "fluid albumin",
            "peritoneal albumin",
            "ascitic alb",
            "ascites alb",
            "ascitic fluid alb",
            "fluid alb",
            "peritoneal fluid albumin",
            "peritoneal fluid alb",
            "albumin (ascites)",
            "albumin (ascitic)",
            "albumin in ascitic fluid",
            "albumin in ascites",
            "tap albumin",
            "para fluid albumin",
            "paracentesis albumin",
            "albumin of ascitic fluid",
            "ascitic fluid: albumin",
        ),
    ),
]
UpperLimitOfAlanineAminotransferase = Annotated[
    float,
    Quantity(
        "U/L",
        5,
        200,
        "the laboratory's upper limit of normal for alanine aminotransferase",
        terms=(
            "alt upper limit of normal",
            "uln of alt",
            "alt uln",
            "uln for alt",
            "uln alt",
            "alt (uln",
            "upper limit of normal for alt",
            "upper limit of normal of alt",
            "upper limit of alt",
            "upper limit for alt",
            "alt upper limit",
            "lab uln for alt",
            "alt normal up to",
            "alt uln of",
        ),
        spellings={"iu/l": "U/L", "units/l": "U/L"},
    ),
]
UpperLimitOfAlkalinePhosphatase = Annotated[
    float,
    Quantity(
        "U/L",
        20,
        1000,
        "the laboratory's upper limit of normal for alkaline phosphatase",
        terms=(
            "alp upper limit of normal",
            "uln of alp",
            "alp uln",
            "uln for alp",
            "uln alp",
            "alp (uln",
            "upper limit of normal for alp",
            "upper limit of normal of alp",
            "upper limit of alp",
            "upper limit for alp",
            "alp upper limit",
            "lab uln for alp",
            "alp normal up to",
            "alp uln of",
            "alk phos uln",
            "uln alk phos",
            "uln for alk phos",
        ),
        spellings={"iu/l": "U/L", "units/l": "U/L"},
    ),
]
AminotransferaseRatio = Annotated[
    float,
    Quantity(
        "1",
        0.01,
        2000,
        "serum alanine or aspartate aminotransferase, the relatively higher, divided by its upper limit of normal",
        terms=("alt ratio", "ast ratio", "aminotransferase ratio", "alt", "ast", "aminotransferases", "transaminases"),
        spellings=_FOLD,
        only_in={"alt": "1", "ast": "1", "aminotransferases": "1", "transaminases": "1"},
    ),
]
BilirubinRatio = Annotated[
    float,
    Quantity(
        "1",
        0.01,
        100,
        "total serum bilirubin divided by its upper limit of normal",
        terms=("bilirubin ratio", "total bilirubin", "bilirubin", "bili", "bili peaked", "bilirubin peaked"),
        spellings=_FOLD,
        only_in=dict.fromkeys(("bilirubin", "total bilirubin", "bili", "bili peaked", "bilirubin peaked"), "1"),
    ),
]
AlkalinePhosphataseRatio = Annotated[
    float,
    Quantity(
        "1",
        0.01,
        100,
        "serum alkaline phosphatase divided by its upper limit of normal, at the start of the injury",
        terms=("alp ratio", "alkaline phosphatase ratio", "alkaline phosphatase", "alp"),
        spellings=_FOLD,
        only_in={"alkaline phosphatase": "1", "alp": "1"},
    ),
]
OtherLiverInjuryCause = Annotated[
    bool,
    Criterion(
        "another reason explains the raised aminotransferases and bilirubin, such as viral hepatitis, alcohol, "
        "ischaemia, known liver disease or another drug",
        terms=("other cause of liver injury", "alternative cause of liver injury", "another cause of liver injury"),
        includes=(
            "viral hepatitis",
            "acute hepatitis a",
            "acute hepatitis b",
            "ischaemic hepatitis",
            "shock liver",
            "acute viral hepatitis",
            "acute hepatitis c",
            "acute hepatitis e",
            "acute hep a",
            "acute hep b",
            "acute hep c",
            "acute hep e",
            "alcoholic hepatitis",
            "hypoxic hepatitis",
            "wilson's disease",
            "budd-chiari syndrome",
            "choledocholithiasis",
            "bile duct obstruction",
            "biliary obstruction",
        ),
        opposites=(
            "no other cause found",
            "no other cause",
            "no other cause identified",
            "no other cause of liver injury",
            "no alternative cause",
            "no alternative cause found",
            "no alternative cause identified",
            "no other aetiology",
            "no other aetiology found",
            "other causes excluded",
            "other causes ruled out",
            "other causes have been excluded",
            "other causes have been ruled out",
            "other aetiologies excluded",
            "alternative causes excluded",
            "competing causes excluded",
            "competing aetiologies excluded",
            "all other causes excluded",
            "no competing cause",
            "no other explanation",
            "nothing else accounts for it",
            "nothing else accounts",
            "no alternative explanation",
            "nothing else to explain",
            "no other reason for lfts",
            "no alternative aetiology",
            "full liver screen negative",
            "liver screen negative",
            "liver screen all negative",
            "no competing cause found",
            "liver screen neg",
            "no alternative diagnosis",
        ),
    ),
]
GrimCauseOfLiverFailure = Annotated[
    bool,
    Criterion(
        "the liver failure is of indeterminate cause (non-A, non-B hepatitis), or by halothane or an idiosyncratic "
        "reaction to a drug",
        terms=(
            "non-a non-b hepatitis",
            "non-a, non-b hepatitis",
            "indeterminate acute liver failure",
            "non-a-e hepatitis",
            "non-a to e hepatitis",
            "nonanonb hepatitis",
            "seronegative alf",
            "seronegative liver failure",
            "seronegative acute liver failure",
            "indeterminate alf",
            "indeterminate liver failure",
            "alf of unknown cause",
            "alf of indeterminate cause",
            "alf of unknown aetiology",
            "acute liver failure of unknown cause",
            "acute liver failure of unknown aetiology",
            "acute liver failure of indeterminate cause",
            "acute liver failure of indeterminate aetiology",
            "indeterminate aetiology alf",
            "cryptogenic acute liver failure",
            "cryptogenic alf",
        ),
        includes=(
            "halothane hepatitis",
            "idiosyncratic drug reaction",
            "seronegative hepatitis",
            "idiosyncratic dili",
            "idiosyncratic drug-induced liver injury",
            "idiosyncratic drug injury",
            "idiosyncratic reaction",
            "drug-induced acute liver failure",
            "drug-induced liver failure",
            "isoniazid hepatotoxicity",
            "isoniazid-induced liver injury",
            "isoniazid-induced liver failure",
            "isoniazid dili",
            "co-amoxiclav dili",
            "flucloxacillin dili",
            "nitrofurantoin dili",
            "nitrofurantoin-induced liver injury",
            "nitrofurantoin-induced liver failure",
            "phenytoin-induced liver failure",
            "valproate-induced liver failure",
            "anti-tb drug-induced liver injury",
            "anti-tuberculosis drug-induced liver injury",
            "att-induced liver failure",
            "atd-induced liver injury",
            "dili",
        ),
        opposites=(
            "paracetamol overdose",
            "acetaminophen overdose",
            "paracetamol od",
            "acetaminophen od",
            "paracetamol-induced liver failure",
            "paracetamol-induced alf",
            "acetaminophen-induced liver failure",
            "wilsonian crisis",
            "hbv-related acute liver failure",
            "hepatitis b-related acute liver failure",
        ),
    ),
]
JaundiceToEncephalopathy = Annotated[
    float,
    Quantity(
        "d",
        0,
        365,
        "time from jaundice to encephalopathy",
        {"wk": 7},
        terms=(
            "jaundice to encephalopathy",
            "jaundice-to-encephalopathy interval",
            "encephalopathy after jaundice",
            "jaundice-encephalopathy interval",
            "jaundice to he",
            "interval from jaundice to encephalopathy",
            "interval jaundice to encephalopathy",
            "time from jaundice to encephalopathy",
            "interval between jaundice and encephalopathy",
            "j-e interval",
            "j to e interval",
            "jaundice to enceph",
        ),
        spellings={
            "days": "d",
            "day": "d",
            "weeks": "wk",
            "week": "wk",
            "d": "d",
        },
    ),
]


@calculator(
    title="Serum-ascites albumin gradient",
    source=RUNYON_1992,
    conditions=("ascites of any degree",),
    outcome="portal hypertension as the cause of ascites",
    aliases=("SAAG", "serum ascites albumin gradient"),
)
def serum_ascites_albumin_gradient(albumin: Albumin, ascitic_albumin: AsciticAlbumin) -> Result:
    """Whether ascites comes from portal hypertension: albumin of serum less albumin of ascitic fluid.

    In g/dL, rounded to two decimals. Both samples should be of the same day. A high gradient does not tell cirrhosis
    from heart failure or from thrombosis of the hepatic or portal veins.
    """
    gradient = round(albumin - ascitic_albumin, 2)
    return Result(
        gradient,
        "g/dL",
        below(gradient, {1.1: "portal hypertension unlikely"}, otherwise="portal hypertension likely"),
    )


@calculator(
    title="R factor of liver injury",
    source=ACG_2014,
    outcome="pattern of liver injury",
    aliases=("R factor", "R ratio", "R value for liver injury", "ALT/ALP ratio"),
)
def liver_injury_r_factor(
    alanine_aminotransferase: AlanineAminotransferase,
    upper_limit_of_alanine_aminotransferase: UpperLimitOfAlanineAminotransferase,
    alkaline_phosphatase: AlkalinePhosphatase,
    upper_limit_of_alkaline_phosphatase: UpperLimitOfAlkalinePhosphatase,
) -> Result:
    """Pattern of a drug's injury to the liver, from ALT and alkaline phosphatase as multiples of their upper limits.

    Rounded to two decimals; the pattern is taken before rounding. Taken at onset of the injury; not validated where
    the liver tests were abnormal before.
    """
    ratio = (alanine_aminotransferase / upper_limit_of_alanine_aminotransferase) / (
        alkaline_phosphatase / upper_limit_of_alkaline_phosphatase
    )
    return Result(
        round(ratio, 2),
        "",
        "cholestatic injury" if ratio <= 2 else below(ratio, {5: "mixed injury"}, otherwise="hepatocellular injury"),
    )


@calculator(
    title="Hy's law",
    source=FDA_2009,
    outcome="severe drug-induced liver injury",
    setting="liver injury under a drug",
    aliases=("Hy's law criteria", "Hy law"),
)
def hys_law(
    aminotransferase_ratio: AminotransferaseRatio,
    bilirubin_ratio: BilirubinRatio,
    alkaline_phosphatase_ratio: AlkalinePhosphataseRatio,
    other_liver_injury_cause: OtherLiverInjuryCause,
) -> Result:
    """Whether a drug's injury to the liver carries a high risk of liver failure: all four criteria met.

    For a drug under suspicion. Sources differ on alkaline phosphatase of exactly twice its limit; it does not count
    as free of cholestasis here.
    """
    items = (
        Item("ALT or AST at least 3 times the upper limit", 1 if aminotransferase_ratio >= 3 else 0),
        Item("Bilirubin over twice the upper limit", 1 if bilirubin_ratio > 2 else 0),
        Item("Alkaline phosphatase under twice the upper limit", 1 if alkaline_phosphatase_ratio < 2 else 0),
        Item("No other cause", 0 if other_liver_injury_cause else 1),
    )
    met = total(*items)
    return Result(met, "of 4", upto(met, {3: "not a Hy's law case"}, over="Hy's law case"), items)


@calculator(
    title="Glasgow alcoholic hepatitis score",
    source=FORREST_2005,
    conditions=("alcoholic hepatitis",),
    outcome="death from alcoholic hepatitis",
    aliases=("GAHS", "Glasgow score for alcoholic hepatitis"),
    confirmed="the cases of the GDL guideline library (common clinical models) agree",
)
def glasgow_alcoholic_hepatitis(
    age: Age,
    white_cell_count: WhiteCellCount,
    blood_urea_nitrogen: BloodUreaNitrogen,
    inr: Inr,
    bilirubin: Bilirubin,
) -> Result:
    """Survival of alcoholic hepatitis over four and twelve weeks, on admission or after about a week.

    The prothrombin time ratio may stand in for the INR. A score of 9 or more is a poor prognosis.
    """
    # Urea of 5 mmol/L, and bilirubin of 125 and 250 µmol/L, are in mg/dL here.
    items = (
        Item("Age 50 or over", 2 if age >= 50 else 1),
        Item("White cell count 15 or more", 2 if white_cell_count >= 15 else 1),
        Item("Urea 5 mmol/L or more", 2 if blood_urea_nitrogen >= 14 else 1),
        Item("INR or prothrombin time ratio", 1 if inr < 1.5 else upto(inr, {2.0: 2}, over=3)),
        Item("Bilirubin", 1 if bilirubin < 7.308 else upto(bilirubin, {14.62: 2}, over=3)),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {8: "under 9: better prognosis"}, over="9 or more: poor prognosis"),
        items,
        (
            Risk("survival", "28 days", upto(score, {8: 87}, over=46), FORREST_2005),
            Risk("survival", "84 days", upto(score, {8: 79}, over=40), FORREST_2005),
        ),
    )


@calculator(
    title="King's College criteria (paracetamol)",
    source=OGRADY_1989,
    conditions=("acute liver failure",),
    outcome="death from acute liver failure without transplantation",
    setting="acute liver failure by paracetamol (acetaminophen)",
    aliases=("King's College criteria", "King's College Hospital criteria", "O'Grady criteria", "KCC acetaminophen"),
)
def kings_college_paracetamol(
    arterial_ph: ArterialPh,
    inr: Inr,
    creatinine: Creatinine,
    hepatic_encephalopathy: HepaticEncephalopathy,
) -> Result:
    """Whether acute liver failure by paracetamol calls for a transplant: acidosis, or three signs together.

    The pH is taken after resuscitation with fluid. The three signs (INR, kidney, encephalopathy) should fall into
    one day. The later addition of lactate is left out.
    """
    # Creatinine of 300 µmol/L is in mg/dL here.
    items = (
        Item("Arterial pH below 7.30", 1 if arterial_ph < 7.3 else 0, "alone"),
        Item("INR above 6.5", 1 if inr > 6.5 else 0),
        Item("Creatinine above 300 µmol/L", 1 if creatinine > 3.393 else 0),
        Item("Encephalopathy of grade 3 or 4", 1 if hepatic_encephalopathy == "grade 3 or 4" else 0),
    )
    met = found(*items, kind="alone") or total(*items) >= 3
    return Result(total(*items), "criteria", "met: poor prognosis without transplant" if met else "not met", items)


@calculator(
    title="King's College criteria (not paracetamol)",
    source=OGRADY_1989,
    conditions=("acute liver failure",),
    outcome="death from acute liver failure without transplantation",
    setting="acute liver failure by other causes than paracetamol",
    aliases=(
        "King's College criteria",
        "King's College Hospital criteria",
        "O'Grady criteria",
        "KCC non-acetaminophen",
    ),
)
def kings_college_other_causes(
    inr: Inr,
    age: Age,
    grim_cause_of_liver_failure: GrimCauseOfLiverFailure,
    jaundice_to_encephalopathy: JaundiceToEncephalopathy,
    bilirubin: Bilirubin,
) -> Result:
    """Whether acute liver failure not by paracetamol calls for a transplant: an INR above 6.5, or any three of five.

    Applied whatever the grade of encephalopathy.
    """
    # Bilirubin of 300 µmol/L is in mg/dL here.
    items = (
        Item("INR above 6.5", 1 if inr > 6.5 else 0, "alone"),
        Item("INR above 3.5", 1 if inr > 3.5 else 0),
        Item("Age under 10 or over 40", 1 if age < 10 or age > 40 else 0),
        Item("Indeterminate or drug-induced", 1 if grim_cause_of_liver_failure else 0),
        Item("Jaundice more than 7 days before encephalopathy", 1 if jaundice_to_encephalopathy > 7 else 0),
        Item("Bilirubin above 300 µmol/L", 1 if bilirubin > 17.54 else 0),
    )
    met = found(*items, kind="alone") or total(*items) >= 3
    return Result(total(*items), "criteria", "met: poor prognosis without transplant" if met else "not met", items)
