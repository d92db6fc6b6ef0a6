"""Serious infection in children: febrile infants, the irritable hip, sepsis."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, below, calculator, found, total, upto
from ..inputs import Criterion, Quantity
from ..vocabulary.biochemistry import CReactiveProtein
from ..vocabulary.haematology import BandForms, ErythrocyteSedimentationRate, NeutrophilCount, WhiteCellCount
from ..vocabulary.paediatric import GestationAtBirth, IllAppearing
from ..vocabulary.patient import Age
from ..vocabulary.respiratory import RespiratoryDistressSyndrome
from ..vocabulary.vital_signs import HeartRate, RespiratoryRate, Temperature

KOCHER_1999 = Source(
    "Kocher MS, Zurakowski D, Kasser JR. Differentiating between septic arthritis and transient synovitis of the hip "
    "in children. J Bone Joint Surg Am 1999;81(12):1662-1670",
    doi="10.2106/00004623-199912000-00002",
    pmid="10608376",
    where="probability by number of predictors",
    read="secondary",
    via="PEM Cincinnati and 2 Minute Medicine for the probabilities; Clin Orthop Relat Res 2014;472:1645-1651 "
    "(PMC3971243, abstract) and medicalcriteria.com for the criteria",
)
GOLDSTEIN_2005 = Source(
    "Goldstein B, Giroir B, Randolph A. International pediatric sepsis consensus conference: definitions for sepsis "
    "and organ dysfunction in pediatrics. Pediatr Crit Care Med 2005;6(1):2-8",
    url="https://www.scribd.com/document/323133319/Goldstein-pdf",
    where="tables 2 and 3",
    read="secondary",
    via="UpToDate's and Minerva Pediatr 2015's (PMC4395852, table 2) tables of the limits; abstract read",
)
GOMEZ_2016 = Source(
    "Gomez B, Mintegi S, Bressan S, et al. Validation of the Step-by-Step approach in the management of young febrile "
    "infants. Pediatrics 2016;138(2):e20154381",
    url="https://www.medicalalgorithms.com/step-by-step-approach-for-managing-a-febrile-infant",
    where="the steps",
    read="abstract",
    via="steps from medicalalgorithms.com",
)
JASKIEWICZ_1994 = Source(
    "Jaskiewicz JA, McCarthy CA, Richardson AC, et al. Febrile infants at low risk for serious bacterial infection: an "
    "appraisal of the Rochester criteria. Pediatrics 1994;94(3):390-396",
    url="https://medicalcriteria.com/web/pedroch/",
    where="the criteria",
    read="secondary",
    via="medicalcriteria.com and Family Practice Notebook, which agree but for limits being in or out",
)


@calculator(
    title="Kocher criteria for septic arthritis of the hip",
    source=KOCHER_1999,
    conditions=("painful hip in a child",),
    ages=(0, 17.99),
    outcome="septic arthritis of the hip",
    aliases=("Kocher criteria", "Kocher score"),
    disputed="sedimentation rate of 40 mm/h and over, as a review quotes the paper; many calculators say over 40",
)
def kocher(
    cannot_bear_weight_on_hip: Annotated[
        bool,
        Criterion(
            "cannot or will not put weight on the leg with the painful hip, even with support",
            terms=(
                "non-weight-bearing",
                "non weight-bearing",
                "unable to bear weight",
                "refuses to bear weight",
                "refusal to bear weight",
                "cannot bear weight",
                "refusing to bear weight",
                "inability to bear weight",
                "not bearing weight",
                "not weight-bearing",
                "not weight bearing",
                "will not bear weight",
                "unable to weight-bear",
                "cannot weight-bear",
                "refuses to weight-bear",
                "refusing to weight-bear",
                "refusing to put weight",
                "refuses to put weight",
                "unable to put weight",
                "cannot put weight",
                "will not put weight",
                "nonweightbearing",
                "difficulty bearing any weight",
                "not able to bear weight",
                "nonweight bearing",
                "inability to weight bear",
                "cannot put any weight",
                "refuses to stand",
                "won't bear weight",
                "inability to put weight",
                *("unable to wb", "cannot wb", "can't wb", "not wb", "not wbing", "won't wb", "refusing to wb"),
                *("refuses to wb", "won't weight bear", "will not weight bear", "can't weight bear"),
                *("can't bear weight", "doesn't weight bear", "not able to weight bear", "won't put weight"),
                *("won't put any weight", "will not put any weight", "won't put foot to floor"),
                *("won't put foot to the floor", "won't put foot down", "won't put her foot down"),
                *("won't put his foot down", "won't put foot on floor", "refuses to put foot down", "non wb"),
                *("no weight bearing", "unable to weightbear"),
                *("not taking weight", "won't take weight", "refuses to take weight", "unable to take weight"),
                *("not taking any weight", "won't take any weight", "can't take weight", "not putting weight on"),
                *("won't put weight on", "refusing to take weight"),
            ),
            opposites=(
                "able to bear weight",
                "bears weight",
                "weight-bearing",
                "able to walk",
                "walks normally",
                "walking normally",
                "bearing weight",
                "full weight-bearing",
                "able to weight bear",
                "bears full weight",
                "weight bearing as tolerated",
                "able to put weight",
                *("wb with limp", "wb with a limp", "fwb", "fully wb", "full wb", "able to wb", "wb ok"),
                *("wb fine", "wbing", "wb but", "weight bearing with limp", "weight bearing with a limp"),
                *("walks with a limp", "walking with a limp", "walking with limp", "walks with limp"),
                *("limping but walking", "limping but weight bearing", "limping but wb", "limping around"),
                *("walking but limping", "running around", "running round", "walks unaided", "walking unaided"),
                *("walking freely", "mobilising with a limp", "weight bearing but limping"),
                *("fully weight bearing", "weight bears"),
                *("taking weight", "takes weight", "taking full weight", "can take weight"),
                *("able to stand and walk", "weight bearing on leg"),
                *("walked in with limp", "limps but walks", "limping but walks", "limps but walking"),
                *("limps but weight bears", "will weight bear", "will wb", "can wb", "can weight bear"),
                *("pwb", "partial wb", "partially weight bearing", "partial weight bearing"),
                *("wt bearing with limp", "stands on it", "stands on leg", "puts weight on it"),
                *("puts weight through", "putting weight on it", "putting weight through"),
                *("hobbling about", "walks on tiptoe", "walking on tiptoe"),
            ),
            includes=(
                "refuses to walk",
                "refusing to walk",
                "cannot walk",
                "unable to walk",
                "unable to stand",
                "not walking",
                "will not walk",
                "refusal to walk",
                "cannot stand on the leg",
                *("won't stand", "won't stand on it", "won't walk", "can't walk", "can't stand"),
                *("not walking on it", "stopped walking", "not walking since", "unable to stand on leg"),
                *("refuses to stand on leg", "will not stand"),
                *("won't put the leg down", "won't put his leg down", "won't put her leg down"),
                *("won't put leg down", "won't put it down", "won't put his foot to the floor"),
                *("won't put her foot to the floor", "will not put his foot down"),
                *("will not put her foot down", "will not put foot to floor", "won't touch the floor"),
                *("won't let foot touch floor", "hops on the right", "hops on the left", "hops on r"),
                *("hops on l", "hops on the r", "hops on the l", "crawling instead of walking"),
                *("back to crawling", "gone back to crawling", "off legs", "off his legs"),
                *("off her legs", "refuses weight", "refusing weight", "refuses to wt bear"),
                *("not wt bearing", "non wt bearing", "unable to wt bear", "cannot stand"),
                *("refuses to put it down", "refuses to put leg down", "refusing to put foot down"),
            ),
        ),
    ],
    temperature: Temperature,
    erythrocyte_sedimentation_rate: ErythrocyteSedimentationRate,
    white_cell_count: WhiteCellCount,
) -> Result:
    """Probability of septic arthritis, against transient synovitis, in a child with an irritable hip.

    The probabilities are those of the hospital it was made in; elsewhere three or four criteria meant less.
    """
    items = (
        Item("Does not bear weight", 1 if cannot_bear_weight_on_hip else 0),
        Item("Temperature over 38.5 °C", 1 if temperature > 38.5 else 0),
        Item("Sedimentation rate of 40 mm/h or more", 1 if erythrocyte_sedimentation_rate >= 40 else 0),
        Item("White cells over 12 ×10⁹/L", 1 if white_cell_count > 12 else 0),
    )
    score = total(*items)
    probability = upto(score, {1: 3, 2: 40, 3: 93.1}, over=99.6)
    band = upto(score, {0: "no criterion", 1: "1 criterion", 2: "2 criteria", 3: "3 criteria"}, over="all 4 criteria")
    risks = (Risk("septic arthritis", "at presentation", (0, 0.2) if score == 0 else probability, KOCHER_1999),)
    return Result(score, "points", band, items, risks)


@calculator(
    title="Paediatric SIRS, sepsis and septic shock (2005 consensus)",
    source=GOLDSTEIN_2005,
    ages=(0, 17.99),
    outcome="systemic inflammatory response, sepsis, septic shock",
    aliases=("pediatric SIRS", "SIRS", "Goldstein criteria", "International Pediatric Sepsis Consensus Conference"),
    superseded_by="phoenix_sepsis",
)
def paediatric_sirs(
    age: Age,
    temperature: Temperature,
    heart_rate: HeartRate,
    respiratory_rate: RespiratoryRate,
    ventilated_for_acute_illness: Annotated[
        bool,
        Criterion(
            "mechanical ventilation for an acute process, not for neuromuscular disease or anaesthesia",
            terms=(
                "mechanical ventilation",
                "mechanically ventilated",
                "intubated and ventilated",
                *("i&v", "imv", "invasive mechanical ventilation", "on vent", "on the vent"),
            ),
            includes=(
                "intubated",
                "invasive ventilation",
                "ventilatory support",
                "on a ventilator",
                "on the ventilator",
                "ventilator support",
                *("ventilated on picu", "ventilated on itu", "sedated and ventilated", "tubed and ventilated"),
                *("remains ventilated", "ventilated for", "hfov", "invasively ventilated"),
            ),
            opposites=(
                *("self-ventilating", "not ventilated", "not intubated", "breathing spontaneously"),
                *("spontaneously breathing",),
            ),
            excludes=(*("ventilated for scoliosis surgery", "intubated for theatre", "intubated for surgery"),),
        ),
    ],
    white_cell_count: WhiteCellCount,
    band_forms: BandForms,
    infection_suspected_or_proven: Annotated[
        bool,
        Criterion(
            "infection suspected or proven, by any organism, or a syndrome very likely to be infection",
            terms=(
                "suspected infection",
                "infection",
                "proven infection",
                *("?sepsis", "?infection", "?septic", "query sepsis", "possible sepsis", "possible infection"),
                *("presumed sepsis", "likely sepsis", "suspected sepsis", "?meningitis", "?pneumonia", "?uti"),
                *("?meningococcal", "septic"),
            ),
            includes=(
                "pneumonia",
                "meningitis",
                "bacteraemia",
                "bacteremia",
                "purpura fulminans",
                "urosepsis",
                "cellulitis",
                "pyelonephritis",
                "osteomyelitis",
                "septic arthritis",
                "abscess",
                "peritonitis",
                "encephalitis",
                "bronchiolitis",
                "gastroenteritis",
                "otitis media",
                "septicemia",
                "sepsis",
                "positive blood culture",
                *("urinary tract infection", "uti", "lrti", "chest infection", "meningococcal"),
                *("meningococcaemia", "toxic shock", "appendicitis", "empyema", "mastoiditis", "tonsillitis"),
                *("croup", "treated as sepsis", "treat as sepsis", "treating as sepsis", "treating for sepsis"),
                *("sepsis pathway", "sepsis 6", "sepsis six", "culture-positive sepsis", "influenza"),
                *("rsv positive", "covid positive", "urti", "viral illness", "viral infection", "septic shock"),
            ),
            excludes=(
                "bronchiolitis obliterans",
                *("no source of infection", "hospital-acquired infection risk", "aseptic"),
            ),
        ),
    ],
    cardiovascular_dysfunction: Annotated[
        bool,
        Criterion(
            "hypotension for age, vasoactive drugs, or signs of poor perfusion, despite 40 mL/kg of isotonic fluid or "
            "more in an hour",
            terms=("cardiovascular dysfunction", "fluid-refractory shock", "shock despite fluids"),
            includes=(
                "vasopressor",
                "vasopressors",
                "vasoactive infusion",
                *(
                    f"{a} despite {b}"
                    for a in (
                        "hypotension",
                        "hypotensive",
                    )
                    for b in (
                        "fluids",
                        "fluid resuscitation",
                        "adequate fluid resuscitation",
                        "iv fluids",
                        "fluid boluses",
                    )
                ),
                "vasopressor support",
                "inotropes",
                "inotropic support",
                "dopamine infusion",
                "epinephrine infusion",
                "norepinephrine infusion",
                "adrenaline infusion",
                "noradrenaline infusion",
                "septic shock",
                "vasoactive drugs",
                "vasoactive medications",
                *("on dopamine", "dopamine started", "dopamine after", "on adrenaline", "on noradrenaline"),
                *("on norepinephrine", "on epinephrine", "on milrinone", "on dobutamine", "peripheral adrenaline"),
                *("peripheral dopamine", "adrenaline started", "noradrenaline started", "inotrope support"),
                *("inotropic infusion", "on inotropes", "fluid refractory shock", "catecholamine-resistant shock"),
                *("on pressors", "milrinone infusion", "dobutamine infusion"),
            ),
        ),
    ],
    respiratory_distress_syndrome: RespiratoryDistressSyndrome,
    other_organ_dysfunctions: Annotated[
        float,
        Quantity(
            "1",
            0,
            5,
            "how many of these fail: lungs, nervous system, blood and clotting, kidneys, liver (consensus definitions)",
            integer=True,
            terms=("other organ dysfunctions", "organ dysfunctions"),
        ),
    ],
) -> Result:
    """Whether a child under 18 meets the 2005 definitions of SIRS, sepsis, severe sepsis or septic shock.

    Two of four signs are asked for, one of them temperature or leucocytes; limits go by age in completed years. Heart
    rate is to be out of its limits without a stimulus. Leucocytes count unless chemotherapy lowered them. The Phoenix
    criteria of 2024 replace these.
    """
    items = (
        Item("Temperature over 38.5 or under 36 °C", 1 if temperature > 38.5 or temperature < 36 else 0, "required"),
        Item(
            "Heart rate out of the limits of its age",
            (1 if heart_rate > 180 or heart_rate < 100 else 0)
            if age < 0.083  # a month
            else (1 if heart_rate > 180 or heart_rate < 90 else 0)
            if age < 1
            else (1 if heart_rate > 140 else 0)
            if age < 6
            else (1 if heart_rate > 130 else 0)
            if age < 13
            else (1 if heart_rate > 110 else 0),
        ),
        Item(
            "Respiratory rate over the limit of its age, or ventilated",
            1
            if ventilated_for_acute_illness
            else (1 if respiratory_rate > 50 else 0)
            if age < 0.0205  # 7 completed days
            else (1 if respiratory_rate > 40 else 0)
            if age < 0.083
            else (1 if respiratory_rate > 34 else 0)
            if age < 1
            else (1 if respiratory_rate > 22 else 0)
            if age < 6
            else (1 if respiratory_rate > 18 else 0)
            if age < 13
            else (1 if respiratory_rate > 14 else 0),
        ),
        Item(
            "Leucocytes out of the limits of its age, or over 10 % bands",
            1
            if band_forms > 10
            else (1 if white_cell_count > 34 else 0)
            if age < 0.0205
            else (1 if white_cell_count > 19.5 or white_cell_count < 5 else 0)
            if age < 0.083
            else (1 if white_cell_count > 17.5 or white_cell_count < 5 else 0)
            if age < 1
            else (1 if white_cell_count > 15.5 or white_cell_count < 6 else 0)
            if age < 6
            else (1 if white_cell_count > 13.5 or white_cell_count < 4.5 else 0)
            if age < 13
            else (1 if white_cell_count > 11 or white_cell_count < 4.5 else 0),
            "required",
        ),
    )
    score = total(*items)
    severe = respiratory_distress_syndrome or other_organ_dysfunctions >= 2
    infected = "septic shock" if cardiovascular_dysfunction else "severe sepsis" if severe else "sepsis"
    inflamed = infected if infection_suspected_or_proven else "SIRS"
    verdict = upto(score, {1: "no SIRS"}, over=inflamed if found(*items, kind="required") else "no SIRS")
    group = below(
        age,
        {0.0205: "the first week", 0.083: "the first month", 1: "infants", 6: "ages 1 to 5", 13: "ages 6 to 12"},
        otherwise="ages 13 to 17",
    )
    return Result(verdict, "", f"{score:g} of 4 signs by the limits of {group}", items)


@calculator(
    title="Step-by-Step approach to febrile infants",
    source=GOMEZ_2016,
    conditions=("fever in a young infant",),
    ages=(0, 0.25),
    outcome="invasive bacterial infection",
    setting="emergency department, infants up to 90 days old with fever without a source",
    aliases=("Step-by-Step", "step by step febrile infant"),
)
def step_by_step(
    ill_appearing: IllAppearing,
    age: Age,
    leucocyturia: Annotated[
        bool,
        Criterion(
            "white cells in the urine by dipstick",
            terms=(
                "leukocyturia",
                "leucocyturia",
                "pyuria",
                "positive leukocyte esterase",
                "leukocyte esterase positive",
                *("leu 1+", "leu 2+", "leu 3+", "leu +", "leu ++", "leu +++", "leu positive", "leu pos"),
                *("leucs 1+", "leucs 2+", "leucs 3+", "leucs +", "leucs ++", "leucs positive", "leucs pos"),
                *("leuks positive", "leuks 2+", "leuks +", "leuco +", "leuco ++", "leucocytes 1+"),
                *("leucocytes 2+", "leucocytes 3+", "leucocytes +", "leucocytes ++", "leucocytes +++"),
                *("leucocytes positive", "leukocytes positive on dip", "leukocyte esterase 1+"),
                *("leukocyte esterase 2+", "leukocyte esterase 3+", "leucocyte esterase +", "leu est positive"),
                *("le positive", "le pos", "leucs and nitrites positive", "leucs and nits positive"),
                *("dip positive for leucocytes", "leucocytes on dip", "leucocytes on dipstick"),
                *("positive for leucocytes", "positive for leucs", "leu/nit positive"),
                *("leuk 1+", "leuk 3+", "leuk ++", "leuk +++", "leuk pos", "leuk esterase positive"),
                *("leuk esterase +", "positive for le", "positive le", "+ve leucs", "large leuks"),
                *("moderate leuks", "small leuks", "large leukocytes", "moderate leukocytes"),
                *("large leukocyte esterase", "moderate leukocyte esterase"),
            ),
            opposites=(
                "negative urine dipstick",
                "urinalysis negative",
                "negative leukocyte esterase",
                *("leu negative", "leu nil", "leucs negative", "leucs nil", "le negative", "leucocytes negative"),
                *("leucocytes nil", "leucocyte esterase negative", "urine dip negative", "dip negative"),
                *("dipstick negative", "dipstick clear", "dip clear", "urine dip clear", "urine dip nad"),
                *("dip nad", "dipstick nad", "urinalysis nad", "urinalysis clear", "negative dip"),
                *("negative dipstick", "negative urine dip", "clear dip", "ua negative", "ua clear"),
                *("urine dip normal", "dip normal", "normal urine dip", "no leucs", "no leucocytes on dip"),
                *("nil on dip", "nothing on dip", "negative for leucocytes"),
                *("leuk negative", "leuk esterase negative", "negative for le", "negative le"),
                *("dip leu neg", "dip leucs neg", "leucs neg", "leu neg", "leuks neg", "leuks negative"),
                *("leuc neg", "leucocytes neg", "le neg", "leuko neg", "dip neg", "urine dip neg"),
                *("dipstick neg", "urinalysis neg", "ua neg", "no leuks", "no leucocytes", "nil leucs"),
                *("clean dip", "neg dip", "nit and leu neg", "leu/nit neg", "leucs/nits neg"),
                *("nitrites and leucocytes negative", "leu- nit-"),
            ),
            includes=(
                *("dip leucs +", "leucs +++", "leuk +", "leuks ++", "leuks 1+", "leuks 3+"),
                *("dip leu pos", "dip leucs pos", "le 1+", "le 2+", "le 3+", "leuc +", "leuc ++"),
                *("leuc +++", "leuko pos"),
            ),
        ),
    ],
    procalcitonin: Annotated[
        float,
        Quantity(
            "ng/mL",
            0,
            1000,
            "serum procalcitonin",
            terms=("procalcitonin", "pct"),
            spellings={"ug/l": "ng/mL", "µg/l": "ng/mL", "mcg/l": "ng/mL"},
        ),
    ],
    c_reactive_protein: CReactiveProtein,
    neutrophil_count: NeutrophilCount,
) -> Result:
    """Risk group of a febrile infant up to 90 days old for bacteria in the blood or cerebrospinal fluid.

    The steps in order: any of the first four is high risk, either of the last two intermediate. Infants with fever for
    only an hour or two can be missed.
    """
    items = (
        Item("Looks ill", 1 if ill_appearing else 0, "high risk"),
        Item("Age 21 days or less", 1 if age < 0.06 else 0, "high risk"),
        Item("White cells in the urine", 1 if leucocyturia else 0, "high risk"),
        Item("Procalcitonin 0.5 ng/mL or more", 1 if procalcitonin >= 0.5 else 0, "high risk"),
        Item("C-reactive protein over 20 mg/L", 1 if c_reactive_protein > 20 else 0, "intermediate risk"),
        Item("Neutrophils over 10 ×10⁹/L", 1 if neutrophil_count > 10 else 0, "intermediate risk"),
    )
    group = (
        "high risk"
        if found(*items, kind="high risk")
        else "intermediate risk"
        if found(*items, kind="intermediate risk")
        else "low risk"
    )
    return Result(group, "", f"{total(*items):g} of 6 findings", items)


@calculator(
    title="Rochester criteria for febrile infants",
    source=JASKIEWICZ_1994,
    conditions=("fever in a young infant",),
    ages=(0, 0.17),
    outcome="serious bacterial infection",
    setting="infants up to 60 days old with a temperature of 38 °C or more",
    aliases=("Rochester criteria",),
    disputed="sources differ on whether exactly 10 white cells in a field of urine or 1.5 ×10⁹/L bands are low risk",
)
def rochester(
    ill_appearing: IllAppearing,
    gestation_at_birth: GestationAtBirth,
    earlier_treatment: Annotated[
        bool,
        Criterion(
            "antibiotics around birth or since, or treatment for unexplained jaundice",
            parts=(
                (
                    "antibiotics",
                    "perinatal antibiotics",
                    "antibiotics at birth",
                    "antibiotics since birth",
                    "intrapartum antibiotics",
                    "antibiotic",
                    "previous antibiotics",
                    "prior antibiotics",
                    "recent antibiotics",
                ),
                (
                    "jaundice",
                    "jaundiced",
                    "phototherapy",
                    "hyperbilirubinaemia",
                    "unexplained hyperbilirubinaemia",
                    "neonatal jaundice",
                ),
            ),
            terms=(
                "previous antibiotics",
                "perinatal antibiotics",
                "unexplained hyperbilirubinemia",
                *("antibiotics since birth", "antibiotics at birth", "antibiotics around birth"),
                *("neonatal antibiotics", "antibiotics after birth", "antibiotics as a neonate", "abx as neonate"),
                *("antibiotics on scbu", "antibiotics on nicu", "antibiotics on nnu", "antibiotics in nicu"),
                *("antibiotics in scbu", "antibiotics postnatally"),
            ),
            includes=(
                "prior antibiotics",
                "recent antibiotics",
                "unexplained hyperbilirubinaemia",
                *("iv antibiotics at birth", "iv antibiotics after birth"),
                *("iv antibiotics for suspected sepsis at birth", "iv antibiotics for suspected sepsis"),
                *("iv benpen and gent", "benpen and gent", "benpen + gent", "benzylpenicillin and gentamicin"),
                *("36h antibiotics", "36h of antibiotics", "48h antibiotics", "48h of antibiotics"),
                *("5 days of antibiotics after birth", "treated for early onset sepsis"),
                *("treated for unexplained jaundice", "recent course of antibiotics", "antibiotics last week"),
                *("had iv abx", "abx at birth", "abx on scbu", "abx on nnu", "abx on nicu"),
                *("abx for 36h", "abx for 48h", "abx 36h", "abx 48h", "abx for 5 days after birth"),
                *("abx for 7 days after birth", "5d abx", "5 days abx", "7 days abx", "iv abx for 36h"),
                *("iv abx for 48h", "mum had intrapartum antibiotics", "mum had intrapartum abx"),
                *("mum given intrapartum abx", "mum given iv antibiotics in labour"),
                *("intrapartum antibiotics given", "intrapartum abx given", "intrapartum benpen given"),
                *("intrapartum benzylpenicillin given", "benpen in labour", "iv benpen in labour"),
                *("mum had iv benpen in labour", "mum iv abx in labour", "iap given", "adequate iap"),
                *("oral amoxicillin last week", "antibiotics from gp", "had antibiotics from gp"),
                *("phototherapy for unexplained jaundice", "phototherapy, cause of jaundice unknown"),
                *("phototherapy, cause never found", "phototherapy no cause found"),
                *("phototherapy, no cause found", "jaundice of unknown cause treated"),
            ),
            opposites=(
                *("no antibiotics or phototherapy", "no antibiotics or jaundice", "no jaundice or antibiotics"),
                "no phototherapy or antibiotics",
                *("no intrapartum abx, no phototherapy", "no abx, no phototherapy"),
                *("no abx or phototherapy", "no phototherapy or abx", "no antibiotics, no phototherapy"),
                *("no antibiotics/phototherapy", "no abx/phototherapy", "no abx ever, no lights"),
                *("no abx or lights", "no antibiotics or lights", "no abx, no lights"),
                *("no abx, no jaundice", "no abx or jaundice"),
            ),
        ),
    ],
    earlier_hospital_stay: Annotated[
        bool,
        Criterion(
            "in hospital again since birth, or kept there after birth longer than the mother",
            parts=(
                (
                    "nicu",
                    "nicu stay",
                    "nicu admission",
                    "scbu",
                    "scbu admission",
                    "nnu",
                    "neonatal unit",
                    "special care",
                    "prolonged postnatal stay",
                ),
                (
                    "readmission",
                    "readmissions",
                    "admissions since",
                    "hospital admissions",
                    "admissions",
                    "hospitalisations",
                    "hospitalizations",
                    "previous admissions",
                    "previous hospitalization",
                ),
            ),
            terms=(
                "previous hospitalization",
                "previously hospitalized",
                "hospitalized longer than mother",
                *("previous admission", "readmission", "hospital admission since birth", "admitted since birth"),
            ),
            includes=(
                "nicu stay",
                "readmitted",
                *("nicu admission", "scbu stay", "scbu admission", "nnu stay", "nnu admission"),
                *("neonatal unit stay", "neonatal unit admission", "special care stay"),
                *("special care baby unit stay", "admitted to nicu", "admitted to scbu", "admitted to nnu"),
                *("admitted to neonatal unit", "nicu for", "scbu for", "nnu for", "weeks in nicu", "days in nicu"),
                *("weeks on nicu", "days on nicu", "days on scbu", "weeks on scbu", "days on nnu", "weeks on nnu"),
                *("nnu 1 week", "nnu 2 weeks", "nnu 3 weeks", "nicu graduate", "time on nicu"),
                *("spent time on nicu", "admitted at 2 weeks", "admitted at 3 weeks", "readmitted with jaundice"),
                *("readmitted for", "admission for bronchiolitis"),
                *("stayed in after mum went home", "stayed in longer than mum", "stayed in after mum"),
                *("stayed after mum went home", "kept in after mum", "kept in longer than mum"),
                *("stayed in 4 extra days", "extra days in hospital after mum", "week on nicu"),
                *("week in nicu", "week on scbu", "week in scbu", "week on nnu", "days in scbu"),
                *("days in nnu", "scbu 3 days", "scbu 5 days", "nicu 5 days", "nicu 3 days"),
                *("nnu 3 days", "nnu 5 days", "readmitted at", "readmitted day", "readmitted with"),
                *("previous admission with", "prev admission with", "admitted for phototherapy"),
                *("came back in for phototherapy", "back in with jaundice"),
            ),
            opposites=(
                *("went home with mum", "went home w mum", "went home with mother"),
                *("discharged with mum", "discharged with mother", "discharged home with mum"),
                *("discharged same day as mum", "home same day as mum", "home with mum next day"),
                *("home at 6h with mum", "home at 24h with mum", "home day 1 with mum"),
                *("home with mum day 1", "home d1 with mum", "never back till now", "not back since"),
                *("not been back", "never been back", "never readmitted", "no readmission"),
                *("no readmissions", "not readmitted", "no admissions", "no previous admissions"),
                *("no prev admissions", "no nicu", "no scbu", "no nnu", "no nicu/scbu", "no scbu/nicu"),
                *("no nnu stay", "no nicu stay", "no hospital stays", "no hospital stay since"),
                *("no hospitalisations", "never admitted", "not admitted since birth"),
                *("first presentation to hospital", "home w/ mum next morning"),
                *("home with mum next morning", "home with mum the next day", "home w/ mum next day"),
                "home w mum next day",
            ),
        ),
    ],
    chronic_illness_of_infant: Annotated[
        bool,
        Criterion(
            "chronic or underlying illness",
            terms=(
                "chronic illness",
                "underlying illness",
                "chronic or underlying illness",
                *(
                    "chronic disease",
                    "chronic medical condition",
                ),
                *("underlying medical condition",),
            ),
            opposites=(
                "previously healthy",
                *("no pmh", "nil pmh", "no pmhx", "nil pmhx", "pmh nil", "pmh: nil", "pmhx nil", "pmh none"),
                *("pmh: none", "no past medical history", "no significant pmh"),
                *("no significant past medical history", "no pmh of note", "previously well", "prev well"),
                *("fit and well", "previously fit and well", "usually well", "normally well"),
                *("usually fit and well", "no medical problems", "no medical conditions", "no health problems"),
                *("no underlying health problems", "no known medical problems", "healthy baby", "healthy infant"),
                "healthy term baby",
                *("otherwise well baby", "no underlying illness", "no underlying conditions"),
                *("no underlying condition", "no chronic illness", "no known conditions"),
                *("fit and well previously", "healthy since birth", "well since birth"),
                "no chronic conditions",
            ),
            includes=(
                *("chronic lung disease", "cld on home o2", "cld on home oxygen", "on home oxygen"),
                *("congenital heart disease", "congenital cardiac disease", "chd", "cystic fibrosis"),
                *("trisomy 21", "down syndrome", "immunodeficiency", "vp shunt", "spina bifida"),
                *("sickle cell disease", "metabolic disorder", "posterior urethral valves", "tetralogy of fallot"),
                *("avsd", "large vsd", "biliary atresia", "cerebral palsy", "hirschsprung's", "short gut"),
                *("ex-prem with cld", "ex-prem cld", "down's syndrome", "vsd", "tetralogy"),
                *("gastroschisis repair", "chronic lung disease of prematurity"),
                *("bpd on home oxygen", "home oxygen", "known vur", "scid"),
            ),
            wider=(
                *("medical problems", "medical conditions", "health problems", "comorbidities"),
                "long-term conditions",
            ),
            excludes=(),
        ),
    ],
    focal_infection: Annotated[
        bool,
        Criterion(
            "signs of infection of skin, soft tissue, bone, joint or ear",
            terms=(
                "focal infection",
                "skin, soft tissue, bone, joint or ear infection",
                *("focus of infection", "focal source", "localised infection", "source of infection"),
                *("infective focus", "focal bacterial infection"),
            ),
            includes=(
                "otitis media",
                "cellulitis",
                "omphalitis",
                "mastitis",
                "abscess",
                "osteomyelitis",
                "septic arthritis",
                *("aom", "acute otitis media", "bulging tm", "bulging red tm", "red bulging tm", "bulging drum"),
                *("red bulging drum", "impetigo", "paronychia", "infected umbilicus", "umbilical flare"),
                *("umbilical infection", "septic joint", "breast abscess", "skin infection"),
                *("soft tissue infection", "wound infection", "dactylitis", "funisitis", "periorbital cellulitis"),
                *("orbital cellulitis", "otorrhoea", "staphylococcal scalded skin", "ssss", "infected eczema"),
                *("ear infection", "joint infection"),
                *("red umbilicus", "umbi red", "umbi flare", "umbilicus red and"),
                *("sticky umbilicus with flare", "omphalitic", "tm red and bulging", "tm bulging"),
                *("tms bulging", "bulging ear drum", "bulging eardrum", "ear discharge"),
                *("purulent ear discharge", "pus from ear", "swollen hot joint", "swollen joint"),
                *("hot swollen joint", "pseudoparalysis", "furuncle", "pustules", "bullous impetigo"),
                *("lymphadenitis", "infected cephalhaematoma", "erysipelas"),
            ),
            opposites=(
                *("no focus", "no focus found", "no obvious focus", "no focus on examination", "no focus on exam"),
                *("no clear focus", "no source", "no source found", "no obvious source"),
                *("no obvious source found", "no source identified", "no focus identified"),
                *("ears/skin/joints nad", "ears, skin and joints nad", "ears, skin, joints nad"),
                *("skin/ears/joints nad", "skin, ears and joints normal", "ears, skin and joints normal"),
                *("no skin or ear infection", "no ear/skin/bone infection"),
                *("no skin, bone, joint or ear infection", "no skin/soft tissue/bone/joint/ear infection"),
                *("skin/ears/joints clear", "skin, ears, joints clear", "skin, ears and joints clear"),
                *("skin, joints, ears clear", "skin, joints and ears clear", "skin/joints/ears clear"),
                *("ears/joints/skin clear", "ears, joints and skin clear", "skin/ears/joints/umbi clear"),
                *("skin, joints, ears, cord all clean", "skin, ears, joints, umbi all clear"),
                *("skin, ears, umbi, joints clear", "skin, joints, ears, umbilicus normal"),
                *("skin, ears, joints normal", "skin, ears, joints nad", "skin/ears/joints normal"),
                *("skin/joints/ears nad", "skin/ears/joints ok", "ent and skin nad"),
                *("ears, throat, skin, joints normal", "ears, skin, joints, umbilicus all normal"),
                *("no focal source", "no focal source found", "no focal infection"),
                *("no obvious infective focus", "no infective focus", "no focus of infection"),
                *("no focal signs of infection", "no localising signs"),
                *("no localising signs of infection", "no source on exam", "no source on examination"),
                *("without focus", "without source", "fever without focus", "fever without source"),
                *("fever without a source", "fever with no focus", "fever no focus"),
                *("pyrexia without focus", "fws", "no skin/soft tissue/joint/ear infection"),
                *("no skin, joint or ear infection", "no ear, skin or joint infection"),
                "no soft tissue, bone, joint or ear infection",
            ),
        ),
    ],
    white_cell_count: WhiteCellCount,
    band_forms: BandForms,
    urine_white_cells: Annotated[
        float,
        Quantity(
            "/[HPF]",
            0,
            1000,
            "white cells in a high-power field of spun urine sediment",
            terms=(
                "urine wbc",
                "urine white cells",
                "urine white blood cells",
                *("urine wcc", "urine wbcs", "urine white cell count", "urinary white cells", "urine leucocytes"),
                *("urine microscopy wcc", "urine microscopy wbc", "urine wc", "wbc/hpf", "wbcs/hpf", "wc/hpf"),
                *("wcc/hpf", "white cells/hpf", "pus cells/hpf", "pus cells", "white cells per hpf"),
                *("wbc per hpf", "urine pus cells", "leucocytes/hpf"),
            ),
            spellings={"/hpf": "/[HPF]", "per hpf": "/[HPF]"}
            | dict.fromkeys(
                (
                    "wbc/hpf",
                    "wbcs/hpf",
                    "wc/hpf",
                    "wcc/hpf",
                    "white cells/hpf",
                    "pus cells/hpf",
                    "white cells per hpf",
                    "wbc per hpf",
                    "leucocytes/hpf",
                    "leukocytes/hpf",
                ),
                "/[HPF]",
            ),
        ),
    ],
    stool_white_cells_with_diarrhoea: Annotated[
        bool,
        Criterion(
            "diarrhoea with more than 5 white cells in a high-power field of stool",
            terms=(
                "fecal leukocytes",
                "faecal leucocytes",
                "stool leukocytes",
                "leucocytes in stool",
            ),
            wider=(
                "diarrhoea",
                "diarrhea",
                *("loose stools", "diarrhoeal", "d&v", "bowels loose", "diarrhoea and vomiting", "watery stools"),
            ),
            opposites=(*("stools normal", "normal stools", "bowels normal", "normal dirty nappies"),),
        ),
    ],
) -> Result:
    """Whether a febrile infant up to 60 days old is at low risk of serious bacterial infection.

    Low risk asks for every criterion; bands are counted as their share of the white cells.
    """
    bands = white_cell_count * band_forms / 100
    items = (
        Item("Looks ill", 1 if ill_appearing else 0),
        Item("Born before 37 weeks", 1 if gestation_at_birth < 37 else 0),
        Item("Treated before", 1 if earlier_treatment else 0),
        Item("In hospital before", 1 if earlier_hospital_stay else 0),
        Item("Chronic illness", 1 if chronic_illness_of_infant else 0),
        Item("Focal infection", 1 if focal_infection else 0),
        Item("White cells under 5 or over 15 ×10⁹/L", 1 if white_cell_count < 5 or white_cell_count > 15 else 0),
        Item("Bands over 1.5 ×10⁹/L", 1 if bands > 1.5 else 0),
        Item("Over 10 white cells in a field of urine", 1 if urine_white_cells > 10 else 0),
        Item("Diarrhoea with white cells", 1 if stool_white_cells_with_diarrhoea else 0),
    )
    unmet = total(*items)
    verdict = upto(unmet, {0: "low risk"}, over="not low risk")
    return Result(verdict, "", f"{unmet:g} of 10 criteria not met", items)
