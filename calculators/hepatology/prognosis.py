"""Prognosis of liver cancer, chance of getting it in hepatitis B, and readmission in cirrhosis."""

from math import log10
from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..gastroenterology.liver import Ascites, HepaticEncephalopathy
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.biochemistry import Albumin, Bilirubin
from ..vocabulary.liver import AlanineAminotransferase, HepatocellularCarcinoma
from ..vocabulary.patient import AdultAge, Age, Sex
from .severity import BILIRUBIN_MICROMOLES

JOHNSON_2015 = Source(
    "Johnson PJ, Berhane S, Kagebayashi C, et al. J Clin Oncol 2015;33(6):550-558",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC5473065",
    where="equation, two limits, and median survival by grade across its cohorts",
    read="secondary",
    via="Liver Cancer 2017;6:204-215 for the limits, the ALBI cases of the GDL library for equation and survival",
)
YANG_2011 = Source(
    "Yang HI, Yuen MF, Chan HLY, et al. Lancet Oncol 2011;12(6):568-574",
    url="https://wjgnet.com/1007-9327/full/v20/i20/6244.htm",
    where="points, and risk at 3, 5 and 10 years by score",
    read="secondary",
    via="tables of a public calculator and the REACH-B cases of the GDL library",
)
MUMTAZ_2019 = Source(
    "Mumtaz K, Issak A, Porter K, et al. Hepatology 2019;70(2):630-639",
    doi="10.1002/hep.30274",
    where="points, and risk of readmission by score",
    read="secondary",
    via="tables of a public calculator and the Mumtaz cases of the GDL library; abstract read",
)

HepatitisBDna = Annotated[
    float,
    Quantity(
        "{copies}/mL",
        0,
        1e13,
        "hepatitis B virus DNA in serum, in copies/mL (an international unit is 5 to 6 copies, depending on the assay)",
        terms=(
            "hbv dna",
            "hepatitis b virus dna",
            "hbv dna level",
            "hbv viral load",
            "hepatitis b viral load",
            "hepatitis b dna",
            "serum hbv dna",
            "hepatitis b virus dna level",
            "hepatitis b viral dna",
            "hbv load",
            "serum hbv dna level",
            "hbv dna viral load",
        ),
        spellings={"copies/ml": "{copies}/mL"},
    ),
]
HepatitisBEAntigen = Annotated[
    bool,
    Criterion(
        "hepatitis B e antigen (HBeAg) in serum",
        terms=(
            "hbeag positive",
            "hbeag-positive",
            "positive hbeag",
            "positive for hbeag",
            "hbeag is positive",
            "hbeag (+)",
            "hbeag+",
            "hbeag is reactive",
            "reactive hbeag",
            "hbeag was positive",
            "e antigen positive",
            "hepatitis b e antigen positive",
            "positive hepatitis b e antigen",
            "hbeag seropositive",
            "hepatitis b e antigen (hbeag) is positive",
            "hepatitis b e antigen (hbeag) positive",
            "positive hepatitis b e antigen (hbeag)",
            "hepatitis b e antigen is positive",
            "hbeag detected",
            "hbeag present",
            "hbeag was detected",
        ),
        opposites=(
            "hbeag negative",
            "hbeag-negative",
            "negative hbeag",
            "negative for hbeag",
            "hbeag is negative",
            "hbeag was negative",
            "e antigen negative",
            "hepatitis b e antigen negative",
            "negative hepatitis b e antigen",
            "hbeag seronegative",
            "hepatitis b e antigen (hbeag) is negative",
            "hepatitis b e antigen (hbeag) negative",
            "negative hepatitis b e antigen (hbeag)",
            "hbeag (-)",
            "hbeag absent",
            "hbeag not detected",
            "hbeag nonreactive",
            "hbeag seroconversion",
            "hepatitis b e antigen is negative",
        ),
    ),
]
Payer = Annotated[
    Literal["medicare", "medicaid", "private insurance", "self-pay", "no charge or other"],
    Choice(
        "who mainly pays for the admission (US): Medicare, Medicaid, private insurance, the patient, none or another",
        {
            "medicare": (
                "medicare",
                "medicare coverage",
                "medicare insurance",
                "medicare beneficiary",
                "medicare-insured",
                "covered by medicare",
                "insured by medicare",
                "insured through medicare",
                "under medicare",
                "has medicare",
                "on medicare",
                "medicare-covered",
                "medicare as the primary payer",
                "medicare patient",
                "insured under medicare",
                "primary payer is medicare",
            ),
            "medicaid": (
                "medicaid",
                "medi-cal",
                "medicaid coverage",
                "medicaid beneficiary",
                "medicaid-insured",
                "covered by medicaid",
                "covered under medicaid",
                "insured by medicaid",
                "insured through medicaid",
                "insured under medicaid",
                "under medicaid",
                "has medicaid",
                "on medicaid",
                "medicaid-covered",
                "medicaid patient",
                "primary payer is medicaid",
            ),
            "private insurance": (
                "private insurance",
                "privately insured",
                "commercial insurance",
                "private payer",
                "private health insurance",
                "insured privately",
                "private health plan",
                "employer-sponsored insurance",
                "hmo insurance",
                "private insurer",
                "insured under a private payer",
                "private coverage",
                "covered by private insurance",
                "private insurance coverage",
                "private health coverage",
                "commercially insured",
                "private payer insurance",
                "insured by a private insurer",
                "insured through a private payer",
                "primary payer is private",
                "private insurance plan",
                "employer insurance",
                "employer-based insurance",
            ),
            "self-pay": (
                "self-pay",
                "self pay",
                "uninsured",
                "self-paid",
                "self-paying",
                "pays out of pocket",
                "paying out of pocket",
                "self-funded",
                "out-of-pocket payment",
                "without health insurance",
                "no health insurance",
                "no insurance",
                "pays for his own care",
                "pays for her own care",
                "paying for his own care",
                "paying for her own care",
                "self-paid healthcare",
                "self-pay patient",
                "self payer",
                "lacks insurance",
                "lacks health insurance",
                "without insurance",
                "not insured",
                "has no insurance",
            ),
            "no charge or other": (
                "no charge",
                "charity care",
                "free care",
                "other payer",
                "no charge for care",
                "no-charge care",
                "free of charge",
                "other insurance",
                "charity hospital care",
            ),
        },
    ),
]
ElixhauserCount = Annotated[
    float,
    Quantity(
        "1",
        0,
        30,
        "number of conditions of the Elixhauser list that the patient has, liver disease left out",
        integer=True,
        terms=(
            "elixhauser comorbidity index",
            "elixhauser index",
            "elixhauser score",
            "elixhauser comorbidity score",
            "elixhauser comorbidities",
            "elixhauser",
            "elixhauser comorbidity index of",
            "elixhauser comorbidity count",
            "elixhauser comorbidity index score",
            "elixhauser comorbidity index is",
            "elixhauser index score",
            "elixhauser index of",
            "comorbidities according to the elixhauser comorbidity index",
            "comorbidities on the elixhauser index",
            "elixhauser conditions",
        ),
        spellings={"elixhauser comorbidities": "1"},
        levels={0: ("no elixhauser comorbidities",)},
    ),
]
NonAlcoholicCirrhosis = Annotated[
    bool,
    Criterion(
        "cirrhosis from a cause other than alcohol",
        terms=(
            "non-alcoholic cirrhosis",
            "nonalcoholic cirrhosis",
            "non-alcoholic etiology",
            "nonalcoholic etiology",
            "non-alcohol-related cirrhosis",
            "cirrhosis of non-alcoholic origin",
            "cirrhosis of nonalcoholic origin",
            "cirrhosis of non-alcoholic etiology",
            "cirrhosis of nonalcoholic etiology",
            "non-alcoholic liver cirrhosis",
            "nonalcoholic liver cirrhosis",
            "cirrhosis not due to alcohol",
            "cirrhosis not related to alcohol",
            "cirrhosis unrelated to alcohol",
        ),
        includes=(
            "nash cirrhosis",
            "hcv cirrhosis",
            "hepatitis c cirrhosis",
            "cryptogenic cirrhosis",
            "hbv cirrhosis",
            "nafld cirrhosis",
            "mash cirrhosis",
            "primary biliary cirrhosis",
            "autoimmune cirrhosis",
            "hepatitis b cirrhosis",
            "viral cirrhosis",
            "cirrhosis due to nash",
            "cirrhosis due to hepatitis c",
            "cirrhosis secondary to hepatitis c",
            "cirrhosis secondary to nash",
            "cirrhosis due to hepatitis b",
            "post-viral cirrhosis",
            "nonalcoholic steatohepatitis cirrhosis",
            "hcv-related cirrhosis",
            "hcv-related liver cirrhosis",
            "hbv-related cirrhosis",
            "cirrhosis due to nafld",
            "cirrhosis due to mash",
            "cirrhosis due to masld",
            "cirrhosis due to autoimmune hepatitis",
            "cirrhosis due to primary biliary cholangitis",
            "cirrhosis due to hemochromatosis",
            "cirrhosis due to viral hepatitis",
            "cirrhosis due to hcv",
            "cirrhosis due to hbv",
            "cirrhosis secondary to nafld",
            "cirrhosis secondary to mash",
            "cirrhosis secondary to masld",
            "cirrhosis secondary to autoimmune hepatitis",
            "cirrhosis secondary to hemochromatosis",
            "cirrhosis secondary to hepatitis b",
            "cirrhosis secondary to hcv",
            "cirrhosis secondary to hbv",
            "cirrhosis secondary to viral hepatitis",
            "primary biliary cholangitis with cirrhosis",
            "nafld-related cirrhosis",
            "nash-related cirrhosis",
            "metabolic cirrhosis",
            "mash-related cirrhosis",
            "hepatitis c-related cirrhosis",
            "hepatitis b-related cirrhosis",
            "hemochromatosis cirrhosis",
            "cirrhosis from nash",
            "cirrhosis from hepatitis c",
            "cirrhosis from hepatitis b",
            "cirrhosis from nafld",
            "cirrhosis from hcv",
            "wilson disease with cirrhosis",
            "cardiac cirrhosis",
        ),
        opposites=(
            "alcoholic cirrhosis",
            "alcohol-related cirrhosis",
            "alcoholic liver disease",
            "alcohol cirrhosis",
            "etoh cirrhosis",
            "cirrhosis due to alcohol",
            "cirrhosis secondary to alcohol",
            "alcohol-induced cirrhosis",
            "alcoholic liver cirrhosis",
            "ethanol cirrhosis",
            "cirrhosis due to alcohol abuse",
            "alcohol associated cirrhosis",
            "cirrhosis from alcohol",
            "alcoholic etiology",
            "alcohol-associated liver disease",
            "alcohol-related liver disease",
            "alcohol-related liver cirrhosis",
            "ethanol-related cirrhosis",
            "laennec cirrhosis",
            "cirrhosis from alcohol use",
            "cirrhosis due to alcohol use",
            "alcohol-induced liver cirrhosis",
            "cirrhosis due to alcoholism",
        ),
    ),
]
VaricealBleeding = Annotated[
    bool,
    Criterion(
        "bleeding from oesophageal or gastric varices",
        terms=(
            "variceal bleeding",
            "variceal bleed",
            "variceal haemorrhage",
            "variceal hemorrhage",
            "bleeding varices",
            "bleeding esophageal varices",
            "esophageal variceal bleeding",
            "bleeding gastric varices",
            "gastric variceal bleeding",
            "esophageal variceal hemorrhage",
            "esophageal varices with bleeding",
            "variceal upper gastrointestinal bleeding",
            "acute variceal bleeding",
            "acute variceal hemorrhage",
            "bleeding from esophageal varices",
            "bleeding from varices",
            "ruptured esophageal varices",
            "variceal rupture",
            "gastric variceal hemorrhage",
            "hemorrhage from esophageal varices",
        ),
        excludes=("history of variceal bleeding", "prior variceal bleeding", "previous variceal bleed"),
    ),
]
Paracentesis = Annotated[
    bool,
    Criterion(
        "paracentesis during the admission",
        terms=(
            "paracentesis",
            "ascitic tap",
            "abdominal tap",
            "ascitic drain",
            "ascitic drainage",
            "paracenteses",
            "underwent paracentesis",
            "paracentesis performed",
            "paracentesis was performed",
            "abdominal paracentesis",
            "peritoneal tap",
            "lvp",
            "ascites was drained",
            "drainage of ascites",
            "ascites drainage",
        ),
        includes=(
            "large-volume paracentesis",
            "therapeutic paracentesis",
            "diagnostic paracentesis",
        ),
    ),
]
AdmissionHaemodialysis = Annotated[
    bool,
    Criterion(
        "haemodialysis during the admission",
        terms=(
            "haemodialysis",
            "hemodialysis",
            "dialysis during admission",
            "hemodialysis during admission",
            "hemodialysis sessions",
            "hd session",
        ),
        includes=(
            "intermittent hemodialysis",
            "intermittent haemodialysis",
            "renal replacement therapy started",
            "started on dialysis",
            "dialysis initiated",
            "dialysis was initiated",
            "initiation of dialysis",
            "crrt",
            "continuous renal replacement therapy",
            "cvvhd",
            "cvvh",
            "inpatient dialysis",
            "inpatient hemodialysis",
            "renal replacement therapy",
        ),
        opposites=(
            "no dialysis",
            "did not require dialysis",
            "did not require hemodialysis",
            "no need for dialysis",
        ),
    ),
]
Discharge = Annotated[
    Literal["routine", "transfer", "home health care", "against medical advice"],
    Choice(
        "how the patient leaves hospital: home as usual, to another institution, home with nursing, or against advice",
        {
            "routine": (
                "discharged home",
                "routine discharge",
                "home in stable condition",
                "routine disposition",
                "discharged routinely",
                "discharged routinely from the hospital",
                "disposition at discharge was routine",
                "routinely discharged",
                "discharge home",
                "discharged in stable condition",
                "discharge disposition was routine",
                "home discharge",
                "scheduled for a routine discharge",
                "routine discharge home",
                "discharged to home",
                "discharged to her home",
                "discharged to his home",
                "discharged home routinely",
                "discharged home in stable condition",
                "discharged home without services",
                "routine home discharge",
                "discharged routinely to home",
                "discharged under routine",
                "discharged with routine disposition",
                "routine discharge to home",
                "went home",
                "being discharged routinely",
                "routine hospital discharge",
                "discharged in good condition",
                "discharged home in good condition",
            ),
            "transfer": (
                "transferred to",
                "discharged to a skilled nursing facility",
                "discharged to snf",
                "transfer to another facility",
                "transferred to another facility",
                "discharged to a nursing home",
                "discharged to rehab",
                "discharged to rehabilitation",
                "discharged to a rehabilitation facility",
                "discharged to hospice facility",
                "transfer to a skilled nursing facility",
                "discharged to another facility",
                "transferred to another hospital",
                "discharged to skilled nursing",
                "discharged to nursing facility",
                "discharged to a long-term care facility",
                "transferred to a skilled nursing facility",
                "transferred to a nursing home",
                "transferred to a nursing facility",
                "transferred to a rehabilitation facility",
                "transferred to a rehabilitation center",
                "transferred to a long-term care facility",
                "transferred to a different facility",
                "transferred to a tertiary center",
                "transferred to a short-term hospital",
                "transfer to another hospital",
                "transfer to another institution",
                "transfer to a rehabilitation facility",
                "transfer to a nursing home",
                "transfer to a nursing facility",
                "transfer to a long-term care facility",
                "transfer to a different facility",
                "transferred to another institution",
                "transferred to a different hospital",
                "discharged to a rehabilitation center",
                "discharged to a rehab facility",
                "discharged to a nursing facility",
                "discharged to an inpatient rehabilitation facility",
                "discharged to inpatient rehab",
                "discharged to long-term care",
                "discharged to hospice",
                "disposition was a transfer",
                "transfer to other facility",
                "was transferred to another",
            ),
            "home health care": (
                "home health care",
                "discharged with home health",
                "home with nursing",
                "home healthcare",
                "home health services",
                "home health",
                "home nursing",
                "discharged with home health care",
                "home with home health",
                "home with visiting nurse",
                "discharged to home health care",
                "discharged to home health",
                "discharged with home health care services",
                "discharged home with home health",
                "discharged home with home health care",
                "discharged home with services",
                "discharged home with nursing care",
                "discharged home with visiting nurse services",
                "discharged home with home nursing",
                "home care services",
                "home health aide",
                "home care nursing",
                "with home nursing care",
                "home health care arrangements",
                "arrangements for home health care",
                "home with services",
            ),
            "against medical advice": (
                "against medical advice",
                "left ama",
                "discharged ama",
                "ama discharge",
                "self-discharged",
                "left against advice",
                "discharged against advice",
                "self-discharge",
                "eloped",
                "leaves against medical advice",
                "leaves the hospital against medical advice",
                "left the hospital against medical advice",
                "left against medical advice",
                "discharged against medical advice",
                "discharge against medical advice",
                "signed out against medical advice",
                "signed out ama",
                "leaving against medical advice",
                "signed out against advice",
                "discharged himself",
                "discharged herself",
            ),
        },
    ),
]

#: Percent with liver cancer by REACH-B score, from 0 to 16, within 3, 5 and 10 years.
REACH_B_THREE: dict[float, float] = dict(
    enumerate((*(0.0, 0.0, 0.0, 0.0, 0.0, 0.1, 0.1, 0.2, 0.3), *(0.5, 0.9, 1.4, 2.3, 3.7, 6.0, 9.6, 15.2)))
)
REACH_B_FIVE: dict[float, float] = dict(
    enumerate((*(0.0, 0.0, 0.0, 0.1, 0.1, 0.2, 0.3, 0.5, 0.8), *(1.2, 2.0, 3.3, 5.3, 8.5, 13.6, 21.3, 32.4)))
)
REACH_B_TEN: dict[float, float] = dict(
    enumerate((*(0.0, 0.1, 0.1, 0.2, 0.3, 0.5, 0.7, 1.2, 2.0), *(3.2, 5.2, 8.4, 13.4, 21.0, 32.0, 46.8, 64.4)))
)
#: Percent readmitted within 30 days by Mumtaz score, from -11 to 48.
MUMTAZ_READMITTED: dict[float, float] = dict(
    enumerate(
        (
            *(9.3, 9.7, 10.2, 10.6, 11.1, 11.6, 12.2, 12.7, 13.3, 13.9, 14.5, 15.1, 15.7, 16.4, 17.1, 17.8, 18.6, 19.4),
            *(20.1, 21.0, 21.8, 22.7, 23.6, 24.5, 25.4, 26.4, 27.3, 28.3, 29.4, 30.4, 31.5, 32.6, 33.7, 34.8, 36.0),
            *(37.1, 38.3, 39.5, 40.7, 41.9, 43.1, 44.3, 45.6, 46.8, 48.1, 49.3, 50.6, 51.8, 53.1, 54.3, 55.5, 56.8),
            *(58.0, 59.2, 60.4, 61.6, 62.8, 63.9, 65.1, 66.2),
        ),
        start=-11,
    )
)


@calculator(
    title="ALBI grade",
    source=JOHNSON_2015,
    conditions=("hepatocellular carcinoma",),
    outcome="survival with hepatocellular carcinoma, by liver function",
    aliases=("ALBI score", "albumin-bilirubin grade"),
    confirmed="the ALBI cases of the GDL guideline library (common clinical models) agree",
)
def albi(albumin: Albumin, bilirubin: Bilirubin) -> Result:
    """Liver function and survival of adults with hepatocellular carcinoma, from albumin and bilirubin.

    Median survival is given as the range over the cohorts of the original study, which differed in stage and
    treatment: the grade says little of survival without these. The score is rounded to two decimals, the grade is not.
    """
    score = 0.66 * log10(bilirubin * BILIRUBIN_MICROMOLES) - 0.085 * (10 * albumin)
    return Result(
        round(score, 2),
        "",
        upto(
            score,
            {
                -2.60: "grade 1, median survival 18.5 to 85.6 months",
                -1.39: "grade 2, median survival 5.3 to 46.5 months",
            },
            over="grade 3, median survival 2.3 to 15.5 months",
        ),
    )


@calculator(
    title="REACH-B score",
    source=YANG_2011,
    conditions=("chronic hepatitis b",),
    excludes=("cirrhosis",),
    ages=(30, 65.99),
    outcome="hepatocellular carcinoma",
    aliases=("REACH-B", "Risk Estimation for Hepatocellular Carcinoma in Chronic Hepatitis B"),
    confirmed="the REACH-B cases of the GDL guideline library (common clinical models) agree",
)
def reach_b(
    sex: Sex,
    age: Age,
    alanine_aminotransferase: AlanineAminotransferase,
    hepatitis_b_e_antigen: HepatitisBEAntigen,
    hepatitis_b_dna: HepatitisBDna,
) -> Result:
    """Chance of liver cancer within 3, 5 and 10 years with untreated chronic hepatitis B, without cirrhosis.

    From East Asian cohorts aged 30 to 65. A viral load of a million copies or more scores less than the one below it,
    because most such patients also carry the e antigen.
    """
    items = (
        Item("Male sex", 2 if sex == "male" else 0),
        Item("Age", below(age, {35: 0, 40: 1, 45: 2, 50: 3, 55: 4, 60: 5}, otherwise=6)),
        Item("Alanine aminotransferase", below(alanine_aminotransferase, {15: 0, 45: 1}, otherwise=2)),
        Item("Hepatitis B e antigen", 2 if hepatitis_b_e_antigen else 0),
        Item("Hepatitis B virus DNA", below(hepatitis_b_dna, {10000: 0, 100000: 3, 1000000: 5}, otherwise=4)),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        "",
        items,
        (
            Risk("hepatocellular carcinoma", "3 years", upto(score, REACH_B_THREE, over=23.6), YANG_2011),
            Risk("hepatocellular carcinoma", "5 years", upto(score, REACH_B_FIVE, over=47.4), YANG_2011),
            Risk("hepatocellular carcinoma", "10 years", upto(score, REACH_B_TEN, over=81.6), YANG_2011),
        ),
    )


@calculator(
    title="Mumtaz readmission risk score",
    source=MUMTAZ_2019,
    conditions=("cirrhosis",),
    outcome="readmission to hospital",
    setting="discharge from hospital with decompensated cirrhosis, in the United States",
    aliases=("Mumtaz score",),
    confirmed="the Mumtaz cases of the GDL guideline library (common clinical models) agree",
)
def mumtaz(
    age: AdultAge,
    primary_payer: Payer,
    elixhauser_count: ElixhauserCount,
    non_alcoholic_cirrhosis: NonAlcoholicCirrhosis,
    ascites: Ascites,
    hepatic_encephalopathy: HepaticEncephalopathy,
    variceal_bleeding: VaricealBleeding,
    hepatocellular_carcinoma: HepatocellularCarcinoma,
    paracentesis: Paracentesis,
    admission_haemodialysis: AdmissionHaemodialysis,
    discharge: Discharge,
) -> Result:
    """Readmission within 30 days of adults who leave hospital with decompensated cirrhosis, in the United States.

    From billing data, so payer and way of discharge count and no blood test does. It is not meant for patients who were
    ventilated, in palliative care, transplanted or admitted electively.
    """
    items = (
        Item("Age", below(age, {40: 7, 65: 4}, otherwise=0)),
        Item(
            "Primary payer",
            4
            if primary_payer == "medicare"
            else 5
            if primary_payer == "medicaid"
            else -3
            if primary_payer == "self-pay"
            else -1
            if primary_payer == "no charge or other"
            else 0,
        ),
        Item("Three or more comorbidities", 2 if elixhauser_count >= 3 else 0),
        Item("Cause other than alcohol", 2 if non_alcoholic_cirrhosis else 0),
        Item("Ascites", 0 if ascites == "none" else 5),
        Item("Hepatic encephalopathy", 0 if hepatic_encephalopathy == "none" else 4),
        Item("Variceal bleeding", -7 if variceal_bleeding else 0),
        Item("Hepatocellular carcinoma", 3 if hepatocellular_carcinoma else 0),
        Item("Paracentesis", 4 if paracentesis else 0),
        Item("Haemodialysis", 7 if admission_haemodialysis else 0),
        Item(
            "Discharge",
            10
            if discharge == "against medical advice"
            else 1
            if discharge == "home health care"
            else -1
            if discharge == "transfer"
            else 0,
        ),
    )
    score = total(*items)
    chance = upto(score, MUMTAZ_READMITTED, over=67.3)
    return Result(
        score,
        "points",
        "low risk" if chance < 20 else upto(chance, {30: "medium risk"}, over="high risk"),
        items,
        (Risk("readmission to hospital", "30 days", chance, MUMTAZ_2019),),
    )
