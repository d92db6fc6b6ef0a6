"""Which germ, and whether there is a pneumonia at all: resistant bacteria and the ventilated patient."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Choice, Criterion
from ..vocabulary.blood_gas import ArterialOxygen, InspiredOxygen
from ..vocabulary.haematology import BandForms, WhiteCellCount
from ..vocabulary.metabolic import Diabetes
from ..vocabulary.neurological import CerebrovascularDisease, Dementia
from ..vocabulary.patient import AdultAge, Sex
from ..vocabulary.respiratory import ChronicLungDisease, RespiratoryDistressSyndrome
from ..vocabulary.vital_signs import Temperature

SHORR_2013 = Source(
    "Shorr AF, Myers DE, Huang DB, Nathanson BH, Emons MF, Kollef MH. A risk score for identifying "
    "methicillin-resistant "
    "Staphylococcus aureus in patients presenting to the hospital with pneumonia. BMC Infect Dis 2013;13:268",
    doi="10.1186/1471-2334-13-268",
    where="table 2; prevalence of the low and high group from the abstract",
    read="full text",
)
WEBB_2016 = Source(
    "Webb BJ, Dascomb K, Stenehjem E, et al. Derivation and multicenter validation of the drug resistance in pneumonia "
    "clinical prediction score. Antimicrob Agents Chemother 2016;60(5):2652-2663",
    doi="10.1128/AAC.03071-15",
    pmid="26856838",
    where="abstract (threshold of 4); the ten risk factors",
    read="abstract",
    via="the risk factors from mdapp.co, Family Practice Notebook and EP Monthly, which agree",
)
PUGIN_1991 = Source(
    "Pugin J, Auckenthaler R, Mili N, Janssens JP, Lew PD, Suter PM. Diagnosis of ventilator-associated pneumonia by "
    "bacteriologic analysis of bronchoscopic and nonbronchoscopic blind bronchoalveolar lavage fluid. Am Rev Respir "
    "Dis "
    "1991;143(5):1121-1129",
    pmid="2024824",
    where="the six components; over 6 points",
    read="secondary",
    via="ebmcalc.com and IDWiki, which agree",
)


@calculator(
    title="Shorr score for MRSA pneumonia",
    source=SHORR_2013,
    conditions=("community-acquired pneumonia",),
    ages=(18, 120),
    outcome="pneumonia by methicillin-resistant Staphylococcus aureus",
    setting="admission to hospital",
    aliases=("Shorr score", "MRSA pneumonia risk score"),
)
def shorr_mrsa(
    age: AdultAge,
    long_term_facility_within_ninety_days: Annotated[
        bool,
        Criterion(
            "stay in a nursing home, skilled nursing or long-term acute care facility within the last 90 days",
            terms=(
                "nursing home",
                "skilled nursing facility",
                "long term acute care",
                "long-term acute care",
                "ltac",
                "nursing facility",
                "long-term care facility",
                "long-term acute care hospital",
                "extended care facility",
                "nursing home exposure",
                "exposure to a nursing home",
                "exposure to a skilled nursing facility",
                "skilled nursing facility exposure",
                "nursing home stay",
                "long-stay nursing facility",
                "ltach",
                "skilled nursing",
                "skilled nursing home",
                "long-term acute care facility",
                "nursing facility stay",
                "subacute rehabilitation facility",
                "nursing home residence",
                "long-term care",
            ),
            includes=(
                "nursing home resident",
                "snf",
                "care home resident",
                "long-term care resident",
                "care home",
                "lives in a nursing home",
                "resides in a nursing home",
                "residing in a nursing home",
                "residing in a skilled nursing facility",
                "resident of a nursing home",
                "resident of a skilled nursing facility",
                "institutionalized",
                "rehabilitation facility",
                "lives in a long-term care facility",
                "nursing home admission",
                *("nh resident", "from nh", "lives in nh", "ltch", "rehab facility last month"),
                *("in rehab last month", "respite care last month", "in nursing home last month"),
                *("respite in nursing home", "discharged from rehab", "discharged from snf", "snf rehab"),
                "respite in nh",
            ),
            opposites=(
                *("lives w wife", "lives w husband", "lives with wife", "lives with husband"),
                *("lives with his wife", "lives with her husband", "lives alone", "lives in own home"),
                *("lives at home", "no nursing home stay", "no nh stay", "no nh/snf stay", "no facility stay"),
                *("community dwelling", "never in a nursing home", "no snf stay", "lives independently"),
            ),
        ),
    ],
    intravenous_antibiotics_within_month: Annotated[
        bool,
        Criterion(
            "intravenous antibiotics within the last 30 days",
            terms=(
                "prior iv antibiotic therapy",
                "prior iv antibiotics",
                "recent iv antibiotics",
                "iv antibiotics within the past 30 days",
                "iv antibiotic therapy within the past 30 days",
                "intravenous antibiotics within 30 days",
                "recent intravenous antibiotics",
                "recent iv antibiotic therapy",
                "recent iv antibiotic use",
                "iv antibiotics in the past 30 days",
                "iv antibiotics in the last 30 days",
                "iv antibiotics within the last 30 days",
                "iv antibiotics in the past month",
                "iv antibiotics in the last month",
                "intravenous antibiotics in the past month",
                "intravenous antibiotics within the last month",
                "intravenous antibiotics within the last 30 days",
                "intravenous antibiotics in the last 30 days",
                "prior intravenous antibiotics",
                "prior intravenous antibiotic therapy",
                "previous iv antibiotics",
                "previous intravenous antibiotics",
                "recent intravenous antibiotic therapy",
                "recently received iv antibiotics",
                "recent course of iv antibiotics",
                "prior iv antibiotic use",
                "history of iv antibiotics",
                "history of iv antibiotic therapy",
                "history of intravenous antibiotics",
                "history of intravenous antibiotic therapy",
                "previous iv antibiotic therapy",
                "previous intravenous antibiotic therapy",
                "past iv antibiotic therapy",
                "past intravenous antibiotic therapy",
                "after receiving iv antibiotics",
                "after receiving intravenous antibiotics",
                *(
                    f"{a} {b} {c}"
                    for a in (
                        "recently received",
                        "recently completed",
                        "recently treated with",
                        "recently been on",
                    )
                    for b in (
                        "iv",
                        "intravenous",
                    )
                    for c in (
                        "antibiotics",
                        "antibiotic therapy",
                    )
                ),
                *(
                    f"recent {a} antibiotic {b}"
                    for a in (
                        "intravenous",
                        "iv",
                    )
                    for b in (
                        "course",
                        "treatment",
                        "exposure",
                    )
                ),
                "received prior iv antibiotics",
                "previously received iv antibiotics",
                "previously received intravenous antibiotics",
                *(
                    f"{a} antibiotics {b}"
                    for a in (
                        "iv",
                        "intravenous",
                    )
                    for b in (
                        "last month",
                        "two weeks ago",
                        "three weeks ago",
                        "a few weeks ago",
                        "2 weeks ago",
                        "3 weeks ago",
                        "last week",
                    )
                ),
                *("iv abx in last 30 days", "iv abx in last month", "iv abx in past month"),
                *("iv abx within 30 days", "iv abx 1/52 ago", "iv abx 2/52 ago", "iv abx 3/52 ago"),
                *("iv abx 4/52 ago", "opat last month"),
            ),
            wider=(
                "recent antibiotics",
                "recent antibiotic use",
                "recent antibiotic exposure",
                "iv antibiotics",
                "iv antibiotic therapy",
                "intravenous antibiotics",
                "intravenous antibiotic therapy",
                "antibiotics",
                "iv antibiotic use",
            ),
            includes=(
                "has been receiving iv antibiotics",
                "has been receiving intravenous antibiotics",
            ),
        ),
    ],
    hospital_stay_within_ninety_days: Annotated[
        bool,
        Criterion(
            "hospital stay of 2 days or more within the last 90 days",
            terms=(
                "recent hospitalization",
                "recent hospitalisation",
                "hospitalized within the past 90 days",
                "hospitalised within the past 90 days",
                "hospitalization within 90 days",
                "hospitalisation within 90 days",
                "recently hospitalized",
                "recently hospitalised",
                "recent hospital admission",
                "recent hospital stay",
                "recent hospital discharge",
                "recently discharged from hospital",
                "recently discharged from the hospital",
                *(
                    f"{hospitalized} {within} the {past} {days}"
                    for hospitalized in (
                        "hospitalized",
                        "hospitalised",
                        "hospitalization",
                        "hospitalisation",
                        "hospital admission",
                    )
                    for within in ("in", "within")
                    for past in ("past", "last", "previous")
                    for days in ("90 days", "3 months", "three months")
                ),
                "hospitalization for more than 2 days",
                "hospitalization of more than 2 days",
                "hospitalized recently",
                "hospitalised recently",
                "discharged from hospital last month",
                "discharged from the hospital last month",
            ),
            includes=(
                *(
                    f"{a} {b}"
                    for a in (
                        "discharged from hospital",
                        "discharged from the hospital",
                        "hospitalized",
                        "hospitalised",
                        "admitted to hospital",
                    )
                    for b in (
                        "last month",
                        "last week",
                        "a month ago",
                        "one month ago",
                        "two months ago",
                        "2 months ago",
                        "two weeks ago",
                        "2 weeks ago",
                        "three weeks ago",
                        "3 weeks ago",
                        "a few weeks ago",
                        "four weeks ago",
                        "six weeks ago",
                        "eight weeks ago",
                        "one week ago",
                        "a week ago",
                    )
                ),
                "recent inpatient stay",
                "recent admission to hospital",
                "recent discharge from hospital",
                "recently admitted to hospital",
                *(
                    f"{stay} {when}"
                    for stay in (
                        "discharged",
                        "in hospital",
                        "hospital stay",
                        "inpatient",
                        "hospital admission",
                        "hospitalized",
                        "hospitalised",
                        "admitted for a week",
                        "d/c from hospital",
                    )
                    for when in (
                        "last week",
                        "2 weeks ago",
                        "3 weeks ago",
                        "4 weeks ago",
                        "6 weeks ago",
                        "8 weeks ago",
                        "10 weeks ago",
                        "last month",
                        "2 months ago",
                        "1/12 ago",
                        "2/12 ago",
                        "2/52 ago",
                        "3/52 ago",
                        "4/52 ago",
                        "6/52 ago",
                        "8/52 ago",
                    )
                ),
            ),
            wider=(
                "prior hospitalization",
                "previous hospitalization",
                "hospitalization history",
                "history of hospitalization",
                "hospitalized for more than 2 days",
                "recent hospitalization history",
            ),
            opposites=(
                *("no recent admissions", "no recent hospital admissions", "no recent hospital stay"),
                *("no hospital admissions in last year", "no recent stay", "no recent hospitalisations"),
                *("no recent inpatient stay", "not been in hospital recently", "not been in hospital"),
                *("no admissions in last 90 days", "no admissions in last 3 months"),
                *("no admissions in last 3/12", "no hospital stay in last 90 days", "never been in hospital"),
                *("no admissions in last year", "no hospitalisations in past year", "no admissions in 90 days"),
                *("not hospitalised in last 90 days", "last in hospital years ago", "last admission 2 years ago"),
                "last admission years ago",
            ),
        ),
    ],
    intensive_care_admission: Annotated[
        bool,
        Criterion(
            "admission to intensive care on or before the day of the first culture",
            terms=(
                "admitted to the icu",
                "icu admission",
                "admitted to intensive care",
                "transferred to the icu",
                "admitted directly to the icu",
                "admission to the icu",
                "admitted to the intensive care unit",
                "admitted to an intensive care unit",
                "admission to the intensive care unit",
                "intensive care unit admission",
                "transferred to the intensive care unit",
                "intensive care admission",
                "direct icu admission",
                "admission to intensive care",
                "admitted to icu",
                "admission to icu",
                "icu care",
                "requires icu care",
                "critical care admission",
                "admission to the critical care unit",
                "admitted to critical care",
                "admitted to the medical icu",
                "admitted to micu",
                "transferred to icu",
                "transferred to intensive care",
                "requires intensive care",
                "requiring intensive care",
                "needed intensive care",
                *("itu admission", "admitted to itu", "in itu", "on itu", "adm itu", "admit itu", "admitted itu"),
                *("icu adm", "direct to itu", "straight to itu", "transferred to itu", "adm to itu"),
                *("adm to icu", "on icu", "intubated in ed and to icu", "d1 itu", "d2 itu", "d3 itu"),
                *("admitted icu", "moved to icu", "moved to itu", "intubated and transferred to icu"),
                *("itu for ventilation", "taken to itu", "admitted micu", "stepped up to itu"),
                *("stepped up to icu", "micu admission"),
            ),
            includes=(
                "in the icu",
                "in the intensive care unit",
                "in intensive care",
            ),
            opposites=(
                "admitted to the general ward",
                "admitted to a general ward",
                "admitted to the general medical ward",
                "admitted to the medical floor",
                "treated as an outpatient",
                "managed as an outpatient",
                *("ward level care", "ward based care", "ward level only", "on the ward throughout"),
                *("admitted to ward", "admitted to amu", "adm amu", "admitted to resp ward"),
                *("admitted to medical ward", "admitted to respiratory ward", "not for itu", "not for icu"),
                *("admitted to floor", "admitted to the floor", "admitted to medicine floor", "no icu admission"),
                *("no itu admission", "not in itu", "not in icu", "ward admission", "general ward admission"),
                *("admitted to med-surg", "admitted to gen med"),
            ),
        ),
    ],
    cerebrovascular_disease: CerebrovascularDisease,
    dementia: Dementia,
    sex: Sex,
    diabetes: Diabetes,
) -> Result:
    """Chance that pneumonia of an adult admitted to hospital is by methicillin-resistant Staphylococcus aureus.

    Made to find those at low risk. Diabetes counts in women only. Prevalence is published for the low and high group.
    """
    items = (
        Item("Age under 30 or over 79", 1 if age < 30 or age >= 80 else 0),
        Item("Nursing home or long-term acute care", 1 if long_term_facility_within_ninety_days else 0),
        Item("Intravenous antibiotics", 1 if intravenous_antibiotics_within_month else 0),
        Item("Recent hospital stay", 2 if hospital_stay_within_ninety_days else 0),
        Item("Intensive care", 2 if intensive_care_admission else 0),
        Item("Cerebrovascular disease", 1 if cerebrovascular_disease else 0),
        Item("Dementia", 1 if dementia else 0),
        Item("Woman with diabetes", 1 if sex == "female" and diabetes else 0),
    )
    score = total(*items)
    low = score <= 1
    return Result(
        score,
        "points",
        upto(score, {1: "low risk", 5: "medium risk"}, over="high risk"),
        items,
        (Risk("MRSA pneumonia", "present", (0, 10) if low else (30, 100), SHORR_2013),) if low or score >= 6 else (),
    )


@calculator(
    title="DRIP score (drug resistance in pneumonia)",
    source=WEBB_2016,
    conditions=("community-acquired pneumonia",),
    ages=(18, 120),
    outcome="pneumonia by drug-resistant bacteria",
    setting="admission to hospital",
    aliases=("DRIP",),
)
def drip(
    antibiotics_within_sixty_days: Annotated[
        bool,
        Criterion(
            "antibiotics within the last 60 days",
            terms=(
                "antibiotic use within 60 days",
                "antibiotics within 60 days",
                "antibiotic use within the past 60 days",
                "antibiotics within the past 60 days",
                "antibiotic use in the last 60 days",
                "recent antibiotic use",
                "recent antibiotics",
                *(
                    f"{antibiotics} {within} the {past} {days}"
                    for antibiotics in (
                        "antibiotics",
                        "antibiotic use",
                        "antibiotic exposure",
                        "antibiotic therapy",
                        "antibiotic treatment",
                    )
                    for within in ("in", "within")
                    for past in ("past", "last")
                    for days in ("60 days", "2 months", "two months")
                ),
                "recent antibiotic exposure",
                "recent antibiotic therapy",
                "recent antibiotic treatment",
                "recent course of antibiotics",
                "recently treated with antibiotics",
                "recently received antibiotics",
                "recently completed antibiotics",
                *("abx in last 60 days", "abx in past 60 days", "abx in last 2/12", "abx in past 2/12"),
                *("abx in last 2 months", "abx in past 2 months", "abx in last month"),
                *("recent antibiotic course", "course of abx 2/52 ago"),
            ),
            includes=(
                *(
                    f"antibiotics {a}"
                    for a in (
                        "last month",
                        "last week",
                        "a month ago",
                        "two weeks ago",
                        "a few weeks ago",
                        "three weeks ago",
                    )
                ),
                "received antibiotics recently",
                "recent use of antibiotics",
                "recently on antibiotics",
                "recently took antibiotics",
                "recently used antibiotics",
                "recent antimicrobial therapy",
                *("abx 1/52 ago", "abx 2/52 ago", "abx 3/52 ago", "abx 4/52 ago", "abx 5/52 ago", "abx 6/52 ago"),
                *("abx 7/52 ago", "abx 1/12 ago", "abx 2 weeks ago", "abx 3 weeks ago", "abx 4 weeks ago"),
                *("abx 6 weeks ago", "antibiotics 1 month ago", "amoxicillin last week"),
                *("amoxicillin last month", "doxycycline last month", "doxycycline last week"),
                *("course of doxy last month", "course of amox last month", "course of amox last week"),
                *("co-amoxiclav last month", "co-amoxiclav 3/52 ago", "augmentin last month", "failed oral abx"),
                *("failed course of amoxicillin", "no better after amoxicillin", "abx from gp last week"),
            ),
            wider=(
                "prior antibiotic use",
                "previous antibiotic use",
                "prior antibiotics",
                "previous abx",
            ),
        ),
    ],
    long_term_care_resident: Annotated[
        bool,
        Criterion(
            "lives in long-term acute care, skilled nursing or inpatient rehabilitation, not assisted living",
            terms=(
                "long term care resident",
                "long-term care resident",
                "resident of a long-term care facility",
                "resides in long-term care",
                "lives in long-term care",
            ),
            includes=(
                "nursing home resident",
                "skilled nursing facility",
                "long-term acute care",
                "resident of a nursing home",
                "lives in a nursing home",
                "resides in a nursing home",
                "resident in a nursing home",
                "nursing facility resident",
                "lives in a skilled nursing facility",
                "nursing home patient",
                *(
                    f"{a} a {b}"
                    for a in (
                        "from",
                        "brought from",
                        "transferred from",
                        "admitted from",
                    )
                    for b in (
                        "nursing home",
                        "skilled nursing facility",
                        "long-term care facility",
                        "care home",
                    )
                ),
                *(
                    f"{a} a {b}"
                    for a in (
                        "resident of",
                        "resides in",
                        "lives in",
                        "residing in",
                        "living in",
                    )
                    for b in (
                        "skilled nursing facility",
                        "long-term care facility",
                        "care home",
                        "nursing facility",
                        "nursing home",
                        "rehabilitation facility",
                    )
                ),
                "care home resident",
                "institutionalized",
                "long-term care facility",
                "inpatient rehabilitation facility",
                "extended care facility",
                "resident at a nursing home",
                *("nh resident", "lives in nh", "from nh", "snf", "from snf", "ltc resident"),
                *("nursing home since", "from ltach", "from ltac", "from inpatient rehab"),
                *(
                    "sent in from nursing home",
                    "transferred from snf",
                ),
                "resident of snf",
            ),
            opposites=(
                *(
                    f"lives {a}"
                    for a in (
                        "at home",
                        "alone",
                        "independently",
                        "with his wife",
                        "with her husband",
                        "with his family",
                        "with her family",
                        "with family",
                        "with his daughter",
                        "with her daughter",
                        "with his son",
                        "with her son",
                        "in his own home",
                        "in her own home",
                    )
                ),
                "community-dwelling",
                "community dwelling",
                "lives in assisted living",
                "assisted living facility",
                "resides at home",
                *("lives in lives in own flat", "lives in sheltered housing", "sheltered accommodation"),
                *("warden controlled flat", "lives w wife", "lives w husband", "lives w family"),
                *("lives w partner", "lives with partner", "lives with husband", "lives with wife"),
                *("lives with daughter", "lives with son", "from own home", "from home with carers"),
                *("lives alone with poc", "lives at home with carers", "in own flat", "lives in bungalow"),
                *("lives in own house", "from assisted living", "from home w wife", "from home with wife"),
                *("from home with husband", "from home w husband", "lives alone, indep"),
            ),
        ),
    ],
    tube_feeding: Annotated[
        bool,
        Criterion(
            "fed by a nasogastric, nasojejunal or percutaneous tube",
            terms=(
                "tube feeding",
                "tube feeds",
                "tube-fed",
                "enteral tube feeding",
                "feeds via tube",
                "feeding by tube",
                "feeding through a tube",
            ),
            includes=(
                "nasogastric feeding",
                "peg tube",
                "percutaneous gastrostomy",
                "gastrostomy feeding",
                "peg feeding",
                "peg feeds",
                "enteral feeding",
                "gastrostomy tube feeding",
                "nasojejunal feeding",
                "ng feeds",
                "ng tube feeding",
                "nasogastric tube feeding",
                "peg-fed",
                "feeding tube",
                "g-tube",
                "gastrostomy tube",
                "jejunostomy tube",
                "enteral nutrition",
                "jejunostomy feeding",
                "peg-dependent",
                "fed through a tube",
                "fed via a tube",
                "fed by tube",
                "fed via peg",
                "gastrostomy-fed",
                "g-tube feeds",
                "enteral feeds",
                "ng feeding",
                "dobhoff tube",
                *("peg in situ", "rig fed", "rig in situ", "peg feeds overnight", "on ng feed", "ng fed"),
                *("nj feed", "nj fed", "njt feeding", "on peg feed", "jej feed", "enterally fed", "fed via ng"),
                *("fed via ngt", "fed via nj", "fed via rig", "fed via gastrostomy", "gastrostomy"),
                *("gastrostomy feeds", "overnight feed via peg", "bolus feeds via peg", "peg-j", "pej"),
            ),
            opposites=(
                *("eats and drinks normally", "eating and drinking normally", "normal diet", "oral diet"),
                *("eating normally", "no peg", "no ng", "no ng/peg", "no peg/ng", "no tube feeding"),
                *("e+d normally", "full oral diet", "oral intake only", "eats normally", "no feeding tube"),
                *("no ngt", "no peg or ng", "not tube fed", "no enteral feeding"),
            ),
        ),
    ],
    previous_resistant_pneumonia: Annotated[
        bool,
        Criterion(
            "pneumonia by drug-resistant bacteria within the last year",
            terms=(
                "prior drug-resistant pneumonia",
                "previous drug-resistant pneumonia",
                "history of drug-resistant pneumonia",
                "drug-resistant pneumonia",
                "multidrug-resistant pneumonia",
                "mdr pneumonia",
                "drug resistant pneumonia",
                "multi-drug resistant pneumonia",
                "antibiotic-resistant pneumonia",
                "resistant pneumonia",
                *(
                    f"pneumonia {a} {b}"
                    for a in (
                        "due to",
                        "caused by",
                        "with",
                        "from",
                    )
                    for b in (
                        "drug-resistant bacteria",
                        "drug-resistant organisms",
                        "resistant organisms",
                        "multidrug-resistant organisms",
                        "resistant bacteria",
                    )
                ),
            ),
            includes=(
                "previous mrsa pneumonia",
                "prior mrsa pneumonia",
                "history of mrsa pneumonia",
                "pneumonia with mdr organisms",
                *("mrsa pneumonia last year", "previous esbl pneumonia", "prior esbl pneumonia"),
                *("esbl pneumonia", "mdr pseudomonas pneumonia", "previous resistant pneumonia"),
                *("resistant pseudomonas pneumonia", "mrsa pneumonia 6 months ago"),
                *("mrsa pneumonia 3 months ago", "resistant pneumonia last year"),
                "drug-resistant pneumonia last year",
            ),
            opposites=(
                *("no previous pneumonia", "first pneumonia", "never had pneumonia", "no resistant organisms"),
                *("no previous resistant organisms", "no drug-resistant organisms", "no mdr history"),
                *("no prior mdr organisms", "no hx resistant organisms", "no previous mdr", "no prior pneumonia"),
                *("first episode of pneumonia", "no prior drug-resistant pneumonia", "no resistant bugs"),
                *("no mdr organisms", "no history of mdr", "no previous resistant infections"),
            ),
        ),
    ],
    hospital_stay_within_sixty_days: Annotated[
        bool,
        Criterion(
            "hospital stay within the last 60 days",
            terms=(
                "hospitalization within 60 days",
                "hospitalized within 60 days",
                "hospitalized within the past 60 days",
                "hospitalization within the past 60 days",
                "hospitalised within the last 60 days",
                "hospitalized in the last 60 days",
                *(
                    f"{hospitalized} {within} the {past} {days}"
                    for hospitalized in (
                        "hospitalized",
                        "hospitalised",
                        "hospitalization",
                        "hospitalisation",
                        "hospital admission",
                    )
                    for within in ("in", "within")
                    for past in ("past", "last", "previous")
                    for days in ("60 days", "2 months", "two months")
                ),
                "recent hospitalization",
                "recent hospitalisation",
                "recently hospitalized",
                "recently hospitalised",
                "recent inpatient hospitalization",
            ),
            includes=(
                *(
                    f"{a} {b}"
                    for a in (
                        "discharged from hospital",
                        "discharged from the hospital",
                        "hospitalized",
                        "hospitalised",
                        "admitted to hospital",
                    )
                    for b in (
                        "last month",
                        "last week",
                        "a month ago",
                        "one month ago",
                        "two weeks ago",
                        "2 weeks ago",
                        "three weeks ago",
                        "3 weeks ago",
                        "a few weeks ago",
                        "four weeks ago",
                        "six weeks ago",
                        "one week ago",
                        "a week ago",
                    )
                ),
                "recently discharged from hospital",
                "recently discharged from the hospital",
                "recently discharged from an acute care hospital",
                *(
                    f"recent {a}"
                    for a in (
                        "hospital admission",
                        "hospital stay",
                        "inpatient stay",
                        "hospital discharge",
                        "admission to hospital",
                        "discharge from hospital",
                    )
                ),
                *(
                    f"{stay} {when}"
                    for stay in (
                        "discharged",
                        "in hospital",
                        "hospital stay",
                        "inpatient",
                        "hospital admission",
                        "hospitalized",
                        "hospitalised",
                        "admitted for a week",
                        "d/c from hospital",
                    )
                    for when in (
                        "last week",
                        "2 weeks ago",
                        "3 weeks ago",
                        "4 weeks ago",
                        "5 weeks ago",
                        "6 weeks ago",
                        "7 weeks ago",
                        "last month",
                        "1/12 ago",
                        "1/52 ago",
                        "2/52 ago",
                        "3/52 ago",
                        "4/52 ago",
                        "5/52 ago",
                        "6/52 ago",
                        "7/52 ago",
                    )
                ),
            ),
            wider=(
                "prior hospitalization",
                "previous hospitalization",
            ),
            opposites=(
                *("no recent admissions", "no recent hospital admissions", "no recent hospital stay"),
                *("no hospital admissions in last year", "no recent stay", "no recent hospitalisations"),
                *("no recent inpatient stay", "not been in hospital recently", "no admissions in last 60 days"),
                *("no admissions in last 2 months", "no admissions in last 2/12"),
                *("no hospital stay in last 60 days", "never been in hospital", "no admissions in last year"),
                *("no hospitalisations in past year", "not hospitalised in last 60 days"),
                *("last in hospital years ago", "last admission 2 years ago", "last admission years ago"),
                *("no admissions in last 3 months", "no admissions in last 90 days"),
            ),
        ),
    ],
    chronic_lung_disease: ChronicLungDisease,
    poor_functional_status: Annotated[
        bool,
        Criterion(
            "poor functional status: Karnofsky performance status under 70, or does not walk",
            terms=(
                "poor functional status",
                "poor performance status",
                "non-ambulatory",
                "nonambulatory",
                "poor functional state",
                "poor functional capacity status",
                "non ambulatory",
                "poor functional capacity and dependence",
                "poor functional ability",
                "poor baseline functional status",
                "poor baseline function",
                "severely impaired functional status",
                "limited functional status",
                "very poor functional status",
            ),
            includes=(
                "bedridden",
                "bedbound",
                "wheelchair-bound",
                "bed-bound",
                "wheelchair bound",
                "bed bound",
                "totally dependent",
                "fully dependent",
                "completely dependent",
                *(
                    f"dependent {a} {b}"
                    for a in (
                        "for",
                        "in",
                        "on others for",
                    )
                    for b in (
                        "all activities",
                        "activities of daily living",
                        "all activities of daily living",
                        "all adls",
                        "adls",
                    )
                ),
                "does not walk",
                "bed-ridden",
                "chair-bound",
                "confined to a wheelchair",
                "wheelchair-dependent",
                *(
                    f"{a} {b}{c}"
                    for a in (
                        "karnofsky performance status",
                        "karnofsky score",
                        "karnofsky",
                        "kps",
                    )
                    for b in (
                        "of ",
                        "score of ",
                        "is ",
                        "",
                    )
                    for c in (
                        "10",
                        "20",
                        "30",
                        "40",
                        "50",
                        "60",
                    )
                ),
                *(
                    f"{a} {b}{c}"
                    for a in (
                        "ecog",
                        "ecog performance status",
                        "ecog score",
                    )
                    for b in (
                        "of ",
                        "is ",
                        "",
                    )
                    for c in (
                        "3",
                        "4",
                    )
                ),
                "permanently confined to bed",
                "confined to bed and chair",
                *("hoisted", "hoist transfers", "chairbound", "bed/chair bound", "non-mobile", "doesn't walk"),
                *("immobile at baseline", "wheelchair user", "wheelchair for all mobility", "immobile, hoisted"),
                *("bed-chair existence", "non-ambulant", "transfers with hoist", "full hoist"),
                "unable to walk at baseline",
            ),
            opposites=(
                "good functional status",
                "good performance status",
                *(
                    f"independent {a} {b}"
                    for a in (
                        "in",
                        "with",
                        "for",
                    )
                    for b in (
                        "activities of daily living",
                        "all activities of daily living",
                        "adls",
                        "his daily activities",
                        "her daily activities",
                        "daily activities",
                    )
                ),
                "walks independently",
                "walks unaided",
                "walks without assistance",
                "walks without aid",
                "walks without aids",
                "walks without help",
                "ambulates independently",
                "functionally independent",
                "fully independent",
                "fully ambulatory",
                *(
                    f"{a} {b}{c}"
                    for a in (
                        "karnofsky performance status",
                        "karnofsky score",
                        "karnofsky",
                        "kps",
                    )
                    for b in (
                        "of ",
                        "score of ",
                        "is ",
                        "",
                    )
                    for c in (
                        "70",
                        "80",
                        "90",
                        "100",
                    )
                ),
                *(
                    f"{a} {b}0"
                    for a in (
                        "ecog",
                        "ecog performance status",
                    )
                    for b in (
                        "of ",
                        "is ",
                        "",
                    )
                ),
                "normal functional status",
                "adequate functional status",
                "is ambulatory",
                "was ambulatory",
                "remains ambulatory",
                "ambulatory at baseline",
                "ambulatory without assistance",
                "independently ambulatory",
                *("walks with stick", "walks with a stick", "walks with frame", "walks with zimmer"),
                *("walks with a frame", "walks with zf", "mobile with stick", "mobile with frame"),
                *("mobile with zf", "mobilises with stick", "mobilises with frame", "mobilises with zf"),
                *("mobile with 1 stick", "mobile independently", "independently mobile"),
                *("mobilises independently", "fully mobile", "ps 0", "ps 1", "walks dog", "walks the dog"),
                *("indep adls", "mobile unaided", "walks to shops", "still working", "works full time"),
                *("plays golf", "plays tennis", "lives independently", "mobilising with frame"),
                "mobilising with stick",
            ),
        ),
    ],
    gastric_acid_suppression: Annotated[
        bool,
        Criterion(
            "proton pump inhibitor or H2 blocker within the last 14 days",
            terms=(
                "proton pump inhibitor",
                "ppi",
                "h2 blocker",
                "h2 antagonist",
                "gastric acid suppression",
                "acid suppression therapy",
                "acid-suppressing medication",
                "ppi therapy",
                "acid suppressive therapy",
                "acid suppression",
                "acid-suppressing therapy",
                "acid-reducing medication",
                "antisecretory therapy",
                "h2 receptor antagonist therapy",
                "ppis",
            ),
            includes=(
                "omeprazole",
                "pantoprazole",
                "esomeprazole",
                "lansoprazole",
                "famotidine",
                "ranitidine",
                "h2 receptor antagonist",
                "h2-receptor antagonist",
                "h2 receptor blocker",
                "rabeprazole",
                "dexlansoprazole",
                "cimetidine",
                "nizatidine",
                "prilosec",
                "nexium",
                "protonix",
                "pepcid",
                "zantac",
                "acid blocker",
                *("ppi bd", "omep", "lansop", "panto", "losec", "zoton", "pariet", "somac", "tecta", "dexilant"),
                *("aciphex", "prevacid", "acid suppressant", "omeprazole 20", "lansoprazole 30", "vonoprazan"),
                *("axid", "tagamet", "h2ra"),
            ),
            opposites=(
                *("no ppi", "not on ppi", "not on a ppi", "no ppi or h2 blocker", "no acid suppression"),
                *("no ppi/h2ra", "ppi stopped months ago", "not on acid suppression"),
            ),
        ),
    ],
    wound_care: Annotated[
        bool,
        Criterion(
            "active wound care at admission",
            terms=(
                "active wound care",
                "wound care",
                "chronic wound care",
                "receiving wound care",
                "ongoing wound care",
            ),
            includes=(
                "wound dressing changes",
                "wound vac",
                "dressing changes",
                "wound dressing",
                "negative pressure wound therapy",
                "wound vacuum",
                "vacuum-assisted closure",
                "wound management",
                "chronic wound dressing",
                "pressure ulcer care",
                "pressure ulcer dressing",
                "local wound care",
                "wound clinic",
                *("leg ulcer dressings", "ulcer dressings", "dressings by dn", "dn dressings"),
                *("dn for dressings", "district nurse dressings", "district nurses for dressings"),
                *("dns for dressings", "dn twice weekly dressings", "daily dressings", "compression bandaging"),
                *("sacral sore dressings", "pressure sore dressings", "sacral pressure sore dressed"),
                *("vac dressing", "vac therapy", "topical negative pressure", "tvn input", "wound packing"),
                *("packing of wound", "wound being packed"),
                *("dressing changes by dn", "wound being dressed", "pressure sore dressed"),
                "chronic ulcer dressed",
            ),
            opposites=(
                *("no wounds", "skin intact", "no open wounds", "no ulcers or wounds"),
                *("no pressure sores or wounds", "nil wounds", "pressure areas intact", "no active wounds"),
                *("no wounds or ulcers", "no wounds/ulcers", "no skin breaks", "skin all intact"),
                "pressure areas ok",
            ),
        ),
    ],
    mrsa_colonisation: Annotated[
        bool,
        Criterion(
            "colonised with methicillin-resistant Staphylococcus aureus within the last year",
            terms=(
                "mrsa colonization",
                "mrsa colonisation",
                "colonized with mrsa",
                "mrsa carrier",
                "mrsa colonized",
                "mrsa colonised",
                "colonised with mrsa",
                "mrsa carriage",
                "nasal mrsa",
                "mrsa nares positive",
                "mrsa-positive nasal swab",
                "positive mrsa nasal swab",
                "mrsa screen positive",
                "positive mrsa screen",
                "mrsa-positive",
                "known mrsa",
                "previous mrsa",
                "prior mrsa",
                "history of mrsa",
                "mrsa history",
                "mrsa nasal carriage",
                "mrsa nasal colonization",
                "methicillin-resistant staphylococcus aureus colonization",
                "methicillin-resistant staphylococcus aureus carriage",
                "methicillin-resistant staphylococcus aureus carrier",
                "colonized with methicillin-resistant staphylococcus aureus",
                "mrsa carrier status",
                *("mrsa pos", "mrsa swab +ve", "mrsa screen pos", "previous mrsa +ve", "known mrsa carrier"),
                *("mrsa in nose", "mrsa on swabs", "mrsa on screening", "mrsa nose swab +ve"),
                *("nasal mrsa pcr positive", "mrsa pcr positive"),
            ),
            includes=(
                "mrsa infection",
                "positive mrsa swab",
                "positive mrsa nares",
            ),
            opposites=(
                "mrsa negative",
                "mrsa-negative",
                "mrsa screen negative",
                "negative mrsa screen",
                "mrsa nares negative",
                "negative mrsa nares",
                "mrsa swab negative",
                "negative mrsa swab",
                "mrsa pcr negative",
                "mrsa screen was negative",
                "negative mrsa pcr",
                *("mrsa nares pcr neg", "never had mrsa", "no mrsa", "no hx mrsa", "mrsa clear"),
                *("no previous mrsa", "mrsa swabs clear", "mrsa screen clear", "no mrsa history"),
                *("mrsa not isolated", "not mrsa colonised", "nasal mrsa pcr negative", "mrsa not detected"),
            ),
        ),
    ],
) -> Result:
    """Chance that pneumonia of an adult admitted from the community is by drug-resistant bacteria.

    From 4 points a broader spectrum is likely to be needed.
    """
    items = (
        Item("Antibiotics", 2 if antibiotics_within_sixty_days else 0),
        Item("Long-term care", 2 if long_term_care_resident else 0),
        Item("Tube feeding", 2 if tube_feeding else 0),
        Item("Earlier drug-resistant pneumonia", 2 if previous_resistant_pneumonia else 0),
        Item("Hospital stay", 1 if hospital_stay_within_sixty_days else 0),
        Item("Chronic lung disease", 1 if chronic_lung_disease else 0),
        Item("Poor functional status", 1 if poor_functional_status else 0),
        Item("Gastric acid suppression", 1 if gastric_acid_suppression else 0),
        Item("Wound care", 1 if wound_care else 0),
        Item("MRSA colonisation", 1 if mrsa_colonisation else 0),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {3: "low risk (under 4)"}, over="high risk (4 or more)"), items)


@calculator(
    title="CPIS (Clinical Pulmonary Infection Score)",
    source=PUGIN_1991,
    conditions=("invasive mechanical ventilation",),
    outcome="ventilator-associated pneumonia",
    setting="intensive care",
    aliases=("CPIS", "clinical pulmonary infection score"),
    disputed="reproductions differ on temperatures between 36.0 and 36.4 °C, which score 0 here and 2 elsewhere",
)
def cpis(
    temperature: Temperature,
    white_cell_count: WhiteCellCount,
    band_forms: BandForms,
    tracheal_secretions: Annotated[
        Literal["few", "many", "many and purulent"],
        Choice(
            "tracheal secretions: the marks of 24 hours (0 to 4+ each) add up to under 14+; to 14+ or more; to 14+ or "
            "more, and purulent",
            {
                "few": (
                    "few secretions",
                    "minimal secretions",
                    "scant secretions",
                    "no secretions",
                    "minimal tracheal secretions",
                    "few tracheal secretions",
                    "scant tracheal secretions",
                    "scanty secretions",
                    "scanty tracheal secretions",
                    "mild tracheal secretions",
                    "no tracheal secretions",
                    "little secretions",
                    "small amount of secretions",
                    "small amount of tracheal secretions",
                    "no significant increase in tracheal secretions",
                    "no significant increase in secretions",
                    "no increase in tracheal secretions",
                    "no increase in secretions",
                    "no increased tracheal secretions",
                    "no increased secretions",
                    "sparse secretions",
                    "sparse tracheal secretions",
                    *(
                        f"{a} amount of {b}"
                        for a in (
                            "minimal",
                            "scant",
                            "small",
                        )
                        for b in (
                            "tracheal secretions",
                            "secretions",
                            "tracheal aspirate",
                        )
                    ),
                    "secretions are minimal",
                    "tracheal secretions are minimal",
                    "tracheal secretions are scant",
                    "tracheal secretions were minimal",
                    "scarce secretions",
                    "rare secretions",
                    *("secretions minimal", "secretions scant", "secretions scanty", "secretions few"),
                    *("few ett secretions", "minimal ett secretions", "min secretions", "minimal clear secretions"),
                    *("scant clear secretions", "little on suction", "nil on suction", "minimal on suction"),
                    *("secretions minimal, clear", "scanty ett secretions", "scanty mucoid secretions"),
                ),
                "many": (
                    "non-purulent secretions",
                    "nonpurulent secretions",
                    "copious secretions",
                    "abundant secretions",
                    "non-purulent tracheal secretions",
                    "nonpurulent tracheal secretions",
                    "copious tracheal secretions",
                    "abundant tracheal secretions",
                    "significant tracheal secretions",
                    "profuse secretions",
                    "profuse tracheal secretions",
                    "large amount of secretions",
                    "large amount of tracheal secretions",
                    "heavy secretions",
                    "heavy tracheal secretions",
                    "abundant non-purulent secretions",
                    "copious non-purulent secretions",
                    "increased tracheal secretions",
                    "increase in tracheal secretions",
                    "increased amount of tracheal secretions",
                    "abundant tracheobronchial secretions",
                    "copious clear secretions",
                    "secretions are abundant",
                    "abundant nonpurulent secretions",
                    "copious nonpurulent secretions",
                    "excessive tracheal secretions",
                    *("secretions copious, clear", "copious mucoid secretions", "copious white secretions"),
                    *("lots of clear secretions", "copious clear ett secretions", "secretions copious clear"),
                    *("copious secretions, not purulent", "copious loose secretions"),
                    *("large volume clear secretions", "copious non purulent", "secretions copious non-purulent"),
                    *("secretions copious, non-purulent", "copious thin secretions"),
                ),
                "many and purulent": (
                    "purulent secretions",
                    "purulent tracheal secretions",
                    "copious purulent secretions",
                    "abundant purulent secretions",
                    "purulent endotracheal secretions",
                    "purulent bronchial secretions",
                    "purulent respiratory secretions",
                    "purulent airway secretions",
                    "secretions that are purulent",
                    "secretions are purulent",
                    "secretions were purulent",
                    "secretions became purulent",
                    "purulent tracheal aspirate",
                    "purulent endotracheal aspirate",
                    "purulent tracheobronchial secretions",
                    "purulent secretion",
                    "thick purulent secretions",
                    "copious purulent tracheal secretions",
                    "abundant purulent tracheal secretions",
                    "mucopurulent secretions",
                    "purulent lower respiratory secretions",
                    "thick purulent tracheal secretions",
                    "purulent sputum in the tracheal tube",
                    "purulent ett secretions",
                    "purulent, copious secretions",
                    "copious, purulent secretions",
                    "purulent suctioned secretions",
                    *("secretions copious, purulent", "secretions copious purulent"),
                    *("copious purulent ett secretions", "secretions thick purulent", "secretions thick, purulent"),
                    *("secretions thick purulent copious", "ett secretions purulent"),
                    *("ett secretions thick purulent", "copious green secretions", "copious thick green secretions"),
                    *("secretions copious green", "large amounts of purulent secretions"),
                    *("copious yellow-green secretions", "copious thick yellow secretions", "copious thick purulent"),
                    *("green purulent secretions", "purulent secretions++", "purulent secretions +++"),
                    *("large amounts purulent secretions", "lots of purulent secretions"),
                ),
            },
        ),
    ],
    arterial_oxygen: ArterialOxygen,
    inspired_oxygen: InspiredOxygen,
    respiratory_distress_syndrome: RespiratoryDistressSyndrome,
    lung_infiltrate: Annotated[
        Literal["none", "diffuse or patchy", "localised"],
        Choice(
            "infiltrate on the chest radiograph",
            {
                "none": (
                    "no infiltrate",
                    "no infiltrates",
                    "clear chest radiograph",
                    "clear lungs on x-ray",
                    "no new infiltrate",
                    "no pulmonary infiltrate",
                    "no lung infiltrate",
                    "without infiltrate",
                    "no evidence of infiltrate",
                    "no signs of infiltrate",
                    "no radiographic infiltrate",
                    "no new pulmonary infiltrates",
                    "absence of infiltrates",
                    *(
                        f"{a} {b}"
                        for a in (
                            "clear",
                            "normal",
                            "unremarkable",
                        )
                        for b in (
                            "chest x-ray",
                            "chest radiograph",
                            "chest xray",
                            "cxr",
                        )
                    ),
                    *(
                        f"{a} {b}{c}"
                        for a in (
                            "chest x-ray",
                            "chest radiograph",
                            "chest xray",
                            "cxr",
                        )
                        for b in (
                            "is ",
                            "was ",
                            "",
                        )
                        for c in (
                            "clear",
                            "normal",
                            "unremarkable",
                        )
                    ),
                    *(
                        f"{a} not {b} {c}{d}"
                        for a in (
                            "does",
                            "do",
                            "did",
                        )
                        for b in (
                            "show",
                            "reveal",
                            "demonstrate",
                        )
                        for c in (
                            "any ",
                            "",
                        )
                        for d in (
                            "infiltrates",
                            "infiltrate",
                            "new infiltrates",
                            "pulmonary infiltrates",
                        )
                    ),
                    "infiltrates are absent",
                    "no evidence of pulmonary infiltrates",
                    "without any infiltrates",
                    "without pulmonary infiltrates",
                    "free of infiltrates",
                ),
                "diffuse or patchy": (
                    "diffuse infiltrate",
                    "diffuse infiltrates",
                    "patchy infiltrate",
                    "patchy infiltrates",
                    "diffuse or patchy infiltrate",
                    "diffuse bilateral infiltrates",
                    "diffuse pulmonary infiltrates",
                    "patchy bilateral infiltrates",
                    "bilateral patchy infiltrates",
                    "bilateral diffuse infiltrates",
                    "diffuse or patchy infiltrates",
                    "bilateral infiltrates",
                    "diffuse opacities",
                    "patchy opacities",
                    "bilateral opacities",
                    "patchy pulmonary infiltrates",
                    "diffuse bilateral opacities",
                    "diffuse pulmonary opacities",
                    "patchy bilateral opacities",
                    "bilateral patchy opacities",
                    "multifocal infiltrates",
                    "multifocal opacities",
                    "bilateral pulmonary infiltrates",
                    "diffuse lung infiltrates",
                    "patchy lung infiltrates",
                ),
                "localised": (
                    "localized infiltrate",
                    "localised infiltrate",
                    "localized infiltrates",
                    "focal infiltrate",
                    "localised infiltrates",
                    "localized pulmonary infiltrate",
                    "focal infiltrates",
                    "focal pulmonary infiltrate",
                    "lobar infiltrate",
                    *(
                        f"{a} {b} lobe {c}"
                        for a in (
                            "right",
                            "left",
                        )
                        for b in (
                            "lower",
                            "upper",
                            "middle",
                        )
                        for c in (
                            "infiltrate",
                            "consolidation",
                            "opacity",
                        )
                    ),
                    "localized opacity",
                    "focal opacity",
                    "focal consolidation",
                    "lobar consolidation",
                    "localized consolidation",
                    "new localized infiltrate",
                    "focal lung infiltrate",
                    "localized lung infiltrate",
                    "single infiltrate",
                    "lobar opacity",
                    "unilateral infiltrate",
                    "unilobar infiltrate",
                    "rll infiltrate",
                    "rul infiltrate",
                    "lll infiltrate",
                    "lul infiltrate",
                    "rml infiltrate",
                ),
            },
            absent="none",
        ),
    ],
    aspirate_culture: Annotated[
        Literal["little or none", "over 1+", "over 1+ and on the Gram stain"],
        Choice(
            "growth of pathogenic bacteria from the tracheal aspirate: 1+ or less; over 1+; over 1+ with the same "
            "bacteria "
            "seen on the Gram stain",
            {
                "little or none": (
                    "no growth",
                    "culture negative",
                    "negative tracheal culture",
                    "no pathogenic bacteria",
                    "little or no growth",
                    "sterile tracheal aspirate",
                    "tracheal aspirate culture negative",
                    "negative tracheal aspirate culture",
                    "tracheal aspirate was sterile",
                    "no significant growth",
                    "minimal growth",
                    "minimal growth of pathogenic bacteria",
                    "light growth of pathogenic bacteria",
                    *(
                        f"{a} growth of pathogenic bacteria"
                        for a in (
                            "scant",
                            "light",
                            "rare",
                            "low",
                            "sparse",
                            "slight",
                        )
                    ),
                    "no growth of pathogenic bacteria",
                    "no growth of bacteria",
                    *(
                        f"tracheal aspirate {a}{b} {c}"
                        for a in (
                            "culture ",
                            "cultures ",
                            "",
                        )
                        for b in (
                            "is",
                            "was",
                            "are",
                            "were",
                        )
                        for c in (
                            "negative",
                            "sterile",
                        )
                    ),
                    "cultures of tracheal aspirate are negative",
                    "negative culture of tracheal aspirate",
                    "negative tracheal aspirate",
                    "no pathogens isolated",
                    "insignificant growth",
                    "little growth",
                    "pathogenic bacteria at a low level",
                    *("ta no growth", "eta no growth", "ngtd on eta", "eta: no growth", "ta: no growth"),
                    *("sputum trap no growth", "tracheal aspirate no growth", "tracheal aspirate: no growth"),
                    "tracheal aspirate ngtd",
                    *("bal no growth", "ndbl no growth", "ndbal no growth"),
                    *(
                        f"{aspirate}{growth}"
                        for aspirate in (
                            "tracheal aspirate ",
                            "tracheal aspirate: ",
                            "endotracheal aspirate ",
                            "endotracheal aspirate: ",
                            "eta ",
                            "eta: ",
                            "ta: ",
                            "sputum trap ",
                            "sputum trap: ",
                        )
                        for growth in (
                            "no growth",
                            "ngtd",
                            "scanty growth",
                            "light growth",
                            "normal flora",
                            "oral flora",
                            "upper respiratory flora",
                        )
                    ),
                ),
                "over 1+": (
                    "positive tracheal aspirate culture",
                    "moderate or heavy growth",
                    "moderate or heavy quantity",
                    "positive tracheal culture",
                    "positive tracheal aspirate",
                    "tracheal aspirate culture positive",
                    "grown pathogenic bacteria",
                    "pathogenic bacteria cultured",
                    "pathogenic bacteria identified",
                    "pathogenic bacteria have been cultured",
                    "significant growth of pathogenic bacteria",
                    "moderate growth of pathogenic bacteria",
                    "heavy growth of pathogenic bacteria",
                    "cultured pathogenic bacteria",
                    "abundant growth",
                    "significant growth",
                    "tracheal aspirate grew",
                    "ta: heavy growth",
                    "eta: heavy growth",
                    *(
                        f"{aspirate}{growth} growth"
                        for aspirate in (
                            "tracheal aspirate ",
                            "tracheal aspirate: ",
                            "endotracheal aspirate ",
                            "endotracheal aspirate: ",
                            "eta ",
                            "eta: ",
                            "ta: ",
                            "sputum trap ",
                            "sputum trap: ",
                        )
                        for growth in ("heavy", "moderate", "profuse", "2+", "3+")
                    ),
                ),
                "over 1+ and on the Gram stain": (
                    "same pathogen on gram stain",
                    "same bacteria on gram stain",
                    "same bacteria seen on gram stain",
                    "same bacteria seen on the gram stain",
                    "same bacteria on the gram stain",
                    "same pathogen on the gram stain",
                    "same pathogen seen on gram stain",
                    "same organism on gram stain",
                    "same organism seen on gram stain",
                    "same pathogenic bacteria seen on gram stain",
                    "confirmed on gram stain",
                    "confirmed by gram stain",
                    "same pathogenic bacteria on gram stain",
                    "correlates with gram stain",
                    "matches the gram stain",
                    *(
                        f"{a} {b}{c} {d}"
                        for a in (
                            "same bacteria",
                            "same pathogen",
                            "same pathogens",
                            "same organism",
                            "same organisms",
                            "same pathogenic bacteria",
                        )
                        for b in (
                            "identified ",
                            "visible ",
                            "found ",
                            "present ",
                            "observed ",
                            "detected ",
                            "",
                        )
                        for c in (
                            "on",
                            "in",
                            "by",
                        )
                        for d in (
                            "gram stain",
                            "the gram stain",
                            "gram staining",
                        )
                    ),
                    "matching gram stain",
                    *(
                        f"{a} {b}gram stain"
                        for a in (
                            "matches",
                            "matched",
                            "matching",
                            "corresponding to",
                            "consistent with",
                            "correlating with",
                            "concordant with",
                        )
                        for b in (
                            "the ",
                            "",
                        )
                    ),
                    "corresponding gram stain",
                    "gram stain showing the same bacteria",
                    "gram stain showing the same pathogen",
                    "gram stain showing the same organism",
                    "gram stain shows the same bacteria",
                    "gram stain shows the same pathogen",
                    "gram stain shows the same organism",
                    "also seen on gram stain",
                    "also seen on the gram stain",
                    "also identified on gram stain",
                    *("heavy growth, seen on gram stain", "heavy growth and gnr on gram stain"),
                    *("heavy growth pseudomonas, gnr on gram", "heavy growth with same organism on gram stain"),
                    *("growth 3+ with matching gram stain", "3+ with concordant gram stain"),
                    *("heavy growth with concordant gram stain", "gram stain concordant with heavy growth"),
                    *("heavy growth, gram stain concordant", "moderate growth, concordant gram stain"),
                ),
            },
        ),
    ],
) -> Result:
    """Likelihood of pneumonia in a patient on mechanical ventilation.

    Over 6 points suggest pneumonia. Later studies found it neither sensitive nor specific, and readers disagree on it.
    """
    ratio = 100 * arterial_oxygen / inspired_oxygen
    abnormal = white_cell_count < 4 or white_cell_count > 11
    bands = white_cell_count * band_forms / 100
    items = (
        Item(
            "Temperature",
            2 if temperature <= 36 or temperature >= 39 else 1 if temperature >= 38.5 else 0,
        ),
        Item("White blood cells", 0 if not abnormal else 2 if bands >= 0.5 else 1),
        Item("Tracheal secretions", {"few": 0, "many": 1, "many and purulent": 2}[tracheal_secretions]),
        Item("PaO₂/FiO₂ 240 or less without ARDS", 2 if ratio <= 240 and not respiratory_distress_syndrome else 0),
        Item("Radiograph", {"none": 0, "diffuse or patchy": 1, "localised": 2}[lung_infiltrate]),
        Item(
            "Culture of aspirate",
            {"little or none": 0, "over 1+": 1, "over 1+ and on the Gram stain": 2}[aspirate_culture],
        ),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {6: "pneumonia less likely (6 or less)"}, over="pneumonia more likely (7 or more)"),
        items,
    )
