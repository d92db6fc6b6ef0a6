"""Meningitis in children: bacterial, Lyme, or neither."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Criterion, Quantity
from ..vocabulary.haematology import NeutrophilCount

NIGROVIC_2002 = Source(
    "Nigrovic LE, Kuppermann N, Malley R. Development and validation of a multivariable predictive model to "
    "distinguish bacterial from aseptic meningitis in children. Pediatrics 2002;110(4):712-719",
    url="https://reference.medscape.com/calculator/bacterial-meningitis-score-child",
    where="Bacterial Meningitis Score",
    read="secondary",
    via="Medscape's calculator, medicalalgorithms.com and an Argentine validation (abstract), which agree",
)
COHN_2012 = Source(
    "Cohn KA, et al. Validation of a clinical prediction rule to distinguish Lyme meningitis from "
    "aseptic meningitis. Pediatrics 2012;129(1):e46-e53",
    url="https://publications.aap.org/pediatrics/article-abstract/129/1/e46/31609/",
    where="the Rule of 7s",
    read="abstract",
)


@calculator(
    title="Bacterial Meningitis Score for children",
    source=NIGROVIC_2002,
    conditions=("meningitis",),
    ages=(0.08, 18.99),
    outcome="bacterial meningitis",
    setting="more white cells than normal in the cerebrospinal fluid; no antibiotics before the puncture",
    aliases=("Bacterial Meningitis Score", "Nigrovic score", "BMS"),
    disputed="a positive Gram stain gives 2 points in the derivation, 1 in later descriptions; the band is the same",
)
def bacterial_meningitis(
    csf_gram_stain_positive: Annotated[
        bool,
        Criterion(
            "bacteria on Gram stain of the cerebrospinal fluid",
            terms=(
                "csf gram stain positive",
                "positive csf gram stain",
                "positive gram stain",
                "organisms on csf gram stain",
                *(
                    "bacteria in csf",
                    "organisms in csf",
                ),
                *("csf gram positive cocci", "gram stain +ve"),
                "organisms seen in csf",
            ),
            opposites=(
                "negative gram stain",
                "gram stain negative",
                "csf gram stain negative",
                *("no organisms seen", "no organisms on gram stain", "no organisms on gram", "no orgs seen"),
                *("no orgs on gram stain", "no orgs", "nos on gram stain", "no bacteria seen"),
                *("no bacteria on gram stain", "gram stain nos", "gram stain: nos", "gram stain no organisms"),
                *("gram stain: no organisms", "gram: no organisms", "gram no organisms", "gram stain clear"),
                *("gram stain nil", "gram stain nil seen", "gram negative for organisms", "no organisms in csf"),
                *("gram neg for orgs", "no org seen", "no organism seen", "gram nos", "gram: nos"),
                *("gram -ve no organisms", "gram stain - nos", "gram stain - no organisms"),
                *("gram stain -ve", "gram stain neg", "gram: neg", "gram: negative", "gram: nil"),
                *("gram: nil seen", "gram nil", "gram nil seen", "nil on gram", "nil seen on gram"),
                *("nothing on gram", "nothing on gram stain", "nothing seen on gram", "no orgs on gram"),
                *("no bacteria on gram", "no bugs on gram", "no bugs on gram stain", "no bugs seen"),
                "gram clear",
            ),
            includes=(
                *("gpc on gram stain", "gnr on gram stain", "gnd on gram stain"),
                *("gram positive cocci on gram stain", "gram positive cocci in csf"),
                *("gram negative diplococci in csf", "gram positive diplococci in csf"),
                *("gram negative rods in csf", "gram-positive cocci in the csf"),
                *("gram-negative diplococci in the csf", "csf gram negative diplococci"),
                *("csf: gram negative diplococci", "csf: gram positive cocci", "csf gram positive diplococci"),
                *("csf gram negative rods", "csf shows gram", "csf showed gram", "gram negative diplococci seen"),
                *("gram positive diplococci seen", "gram positive cocci seen", "diplococci on gram stain"),
                *("diplococci seen", "cocci on gram stain", "rods on gram stain", "cocci in csf"),
                "diplococci in csf",
                *("gnc seen", "gndc", "gndc seen", "gndc in csf", "gram neg diplococci"),
                *("gram pos diplococci", "gram +ve diplococci", "gram -ve diplococci"),
                *("gram +ve cocci in csf", "gram +ve cocci on gram", "gram -ve rods in csf"),
                *("gram stain: gpc", "gram stain: gndc", "gram stain: gnr", "gram stain: gram positive"),
                *("gram stain: gram negative", "gram: gpc", "gram: gndc", "gram: gnr", "gram gpc"),
                *("gram gndc", "gram stain gpc", "gram stain gndc", "gram stain pos"),
                *("gram stain positive", "bacteria on gram stain", "bacteria on gram"),
                *("organisms seen on gram", "organisms ++ on gram"),
            ),
        ),
    ],
    csf_neutrophil_count: Annotated[
        float,
        Quantity(
            "/uL",
            0,
            100000,
            "neutrophils in the cerebrospinal fluid",
            {"10*9/L": 1000},
            terms=(
                "csf neutrophils",
                "csf absolute neutrophil count",
                "csf anc",
                "csf neutrophil count",
                *("csf polys", "csf polymorphs", "csf pmn", "csf pmns", "csf polymorphonuclear cells"),
                *("polymorphs in csf", "neutrophils in csf", "csf neutros", "csf granulocytes"),
                *("csf neut", "csf neuts", "csf neutrophil", "csf poly", "csf pmn count"),
                *("csf absolute neutrophils", "csf polymorph count", "csf polymorphonuclear"),
                *("polys in csf", "csf: polys", "csf: polymorphs", "csf: neutrophils", "csf: neuts"),
                *("csf neutrophils absolute", "lp polys", "lp neutrophils", "lp polymorphs", "lp neuts"),
                *("csf abs neut", "csf abs neutrophils"),
            ),
            spellings={"cells/µl": "/uL", "cells/ul": "/uL", "cells/mm3": "/uL", "/mm3": "/uL", "/µl": "/uL"},
        ),
    ],
    csf_protein: Annotated[
        float,
        Quantity(
            "mg/dL",
            0,
            5000,
            "protein in the cerebrospinal fluid",
            {"g/L": 100, "mg/L": 0.1},
            terms=(
                "csf protein",
                "cerebrospinal fluid protein",
                *("csf prot", "csf tp", "protein in csf", "csf protein level", "csf protein of"),
                *("csf total protein", "protein in the csf"),
                *("csf: protein", "csf: prot", "csf prot.", "lp protein", "lp prot", "lp: protein"),
                *("lp: prot", "csf protein conc", "spinal fluid protein", "protein (csf)", "prot (csf)"),
                *("csf proteins", "csf total prot"),
            ),
        ),
    ],
    neutrophil_count: NeutrophilCount,
    seizure_by_presentation: Annotated[
        bool,
        Criterion(
            "seizure at presentation or before it, in this illness",
            terms=("seizure", "seizures", "convulsion", "convulsions"),
            includes=(
                "febrile seizure",
                "status epilepticus",
                *("febrile convulsion", "generalised seizure", "tonic-clonic", "gtcs", "gtc seizure"),
                *("focal seizure", "had a fit", "had a seizure", "fitting at home", "fitted at home"),
                *("fitting on arrival", "convulsing", "convulsed", "seizing", "seized"),
            ),
            wider=(*("fits", "fitting", "fit", "seizure activity", "abnormal movements"),),
            opposites=(*("no fits", "no fits or seizures", "nil fits"),),
        ),
    ],
) -> Result:
    """Whether a child with cerebrospinal pleocytosis is at very low risk of bacterial meningitis.

    For ages from 29 days; not for the critically ill, purpura, immune deficiency, a shunt or recent neurosurgery, or
    after antibiotics.
    """
    items = (
        Item("Positive Gram stain", 2 if csf_gram_stain_positive else 0),
        Item("1000 or more neutrophils per µL of cerebrospinal fluid", 1 if csf_neutrophil_count >= 1000 else 0),
        Item("80 mg/dL or more protein in cerebrospinal fluid", 1 if csf_protein >= 80 else 0),
        Item("10 ×10⁹/L or more neutrophils in blood", 1 if neutrophil_count >= 10 else 0),
        Item("Seizure", 1 if seizure_by_presentation else 0),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {0: "very low risk"}, over="not very low risk"), items)


@calculator(
    title="Rule of 7s for Lyme meningitis",
    source=COHN_2012,
    conditions=("meningitis",),
    ages=(2, 18),
    outcome="Lyme meningitis",
    setting="where Lyme disease is endemic, with more white cells than normal in the cerebrospinal fluid",
    aliases=("Rule of 7s", "Rule of 7's", "Rule of Sevens"),
    confirmed="cases of the openEHR guideline model agree",
)
def rule_of_sevens(
    headache_days: Annotated[
        float,
        Quantity(
            "d",
            0,
            365,
            "days of headache",
            {"wk": 7},
            terms=(
                "headache for",
                "days of headache",
                "duration of headache",
                *("headache", "headache x", "headache lasting", "day headache", "day history of headache"),
                *("day hx headache", "headache duration", "days headache", "headache of", "headache since"),
                *("headache for the past", "headache for the last", "headaches for", "headaches x"),
                *("headache hx", "headache history", "headaches since", "headache started"),
                *("headache began", "headache onset", "head sore for", "sore head for", "sore head"),
                *("head sore", "head pain for", "ha x", "ha for", "headache past", "headache last"),
                *("headache duration of", "d headache", "day of headache", "day headaches"),
                *("d hx headache", "d h/o headache", "day h/o headache", "day hx of headache"),
            ),
            spellings={"days": "d", "day": "d", "weeks": "wk", "week": "wk"},
        ),
    ],
    csf_mononuclear_share: Annotated[
        float,
        Quantity(
            "%",
            0,
            100,
            "mononuclear cells, as a share of white cells in the cerebrospinal fluid",
            terms=(
                "csf mononuclear cells",
                "csf mononuclear",
                "mononuclear cells",
                *("% mono", "% mononuclear", "% mononuclear cells", "% mn cells", "csf monos", "mononuclears"),
                *("mononuclear percentage", "mononuclear proportion", "csf mononuclear percentage"),
                *("csf mn", "csf mononuclear %", "csf % mononuclear", "csf lymphs + monos"),
                *("monos in csf", "mononuclears in csf", "mononuclear cells in csf", "mn cells", "mns"),
                *("mononuclear", "% mononuclears", "csf mononuclears", "lp mononuclear", "csf monos %"),
                *("mononuclear %", "mononuclear share", "% mn"),
            ),
        ),
    ],
    cranial_nerve_palsy: Annotated[
        bool,
        Criterion(
            "palsy of the facial (seventh) or another cranial nerve",
            terms=(
                "cranial nerve palsy",
                "cranial neuropathy",
                "cranial neuritis",
                *("cranial nerve deficit", "cranial nerve involvement", "cn palsy", "cranial nerve weakness"),
                "cranial nerve lesion",
            ),
            includes=(
                "facial nerve palsy",
                "bell's palsy",
                "bell palsy",
                "facial palsy",
                "sixth nerve palsy",
                *("viith nerve palsy", "vii nerve palsy", "vii palsy", "viith palsy", "cn vii palsy"),
                *("cnvii palsy", "cn7 palsy", "cn 7 palsy", "7th nerve palsy", "7th cn palsy"),
                *("seventh nerve palsy", "seventh cranial nerve palsy", "facial nerve weakness"),
                *("lmn facial weakness", "lmn facial palsy", "lmn vii", "lmn 7th"),
                *("lower motor neurone facial weakness", "lower motor neuron facial weakness"),
                *("lower motor neurone facial palsy", "facial weakness involving forehead"),
                *("facial weakness including forehead", "facial weakness incl forehead"),
                *("facial droop including forehead", "facial droop incl forehead"),
                *("facial droop involving forehead", "facial droop involving the forehead"),
                *("facial droop since monday incl forehead", "bilateral facial palsy", "bell's"),
                *("vith nerve palsy", "vi nerve palsy", "vi palsy", "cn vi palsy", "cn6 palsy", "6th nerve palsy"),
                *("6th cn palsy", "sixth cranial nerve palsy", "abducens palsy", "abducens nerve palsy"),
                *("lateral rectus palsy", "iii nerve palsy", "iiird nerve palsy", "3rd nerve palsy"),
                *("third nerve palsy", "oculomotor palsy", "oculomotor nerve palsy", "iv nerve palsy"),
                *("fourth nerve palsy", "4th nerve palsy", "trochlear nerve palsy"),
                *("l facial palsy", "r facial palsy", "left facial palsy", "right facial palsy"),
                *("l facial droop lmn", "lmn facial", "lmn facial nerve palsy", "lmn vii palsy", "lmn 7"),
                *("l vii palsy", "r vii palsy", "7th palsy", "vii nerve weakness", "cn7 weakness"),
                *("cn vii weakness", "l vi palsy", "r vi palsy", "left vi palsy", "right vi palsy"),
                *("sixth palsy", "6th palsy", "third palsy", "3rd palsy", "cn iii palsy", "cn iv palsy"),
                "cn3 palsy",
            ),
            opposites=(
                *("cn intact", "cns intact", "cranial nerves intact", "cranial nerves normal"),
                *("cranial nerves nad", "cranial nerves ok", "cns normal", "cns nad", "cn normal", "cn nad"),
                *("cn 2-12 intact", "cn ii-xii intact", "cn i-xii intact", "cranial nerves ii-xii intact"),
                *("cranial nerves 2-12 intact", "cranial nerves i-xii intact", "no focal neurology"),
                *("neuro intact", "neurology intact", "neurologically intact", "neuro exam normal"),
                *("normal neurology", "neurology normal"),
                *("cn ii-xii fine", "cn ii-xii nad", "cn ii-xii normal", "cn ii-xii ok"),
                *("cn ii-xii grossly intact", "cn 2-12 fine", "cn 2-12 nad", "cn 2-12 normal"),
                *("cn 2-12 ok", "cn i-xii nad", "cn i-xii normal", "cns ii-xii intact"),
                *("cns 2-12 intact", "cranials intact", "cranials normal", "cranials nad", "cranials ok"),
                *("cranials fine", "cranial nerves fine", "cranial nerves all normal"),
                *("cranial nerves all intact", "cn all intact", "cn all normal", "cns all intact"),
                *("cn exam normal", "cn fine", "cn ok", "no cn palsy", "no cn palsies", "no cn deficit"),
                *("no cn deficits", "no cranial neuropathy", "face moves both sides"),
                *("face moves symmetrically", "face moving symmetrically", "face symmetrical, eoms full"),
                *("face symmetrical, eye movements full", "face symmetrical and eye movements full"),
                "no facial weakness, eye movements full",
            ),
        ),
    ],
) -> Result:
    """Whether a child with meningitis, where Lyme disease is endemic, is at low risk of Lyme meningitis.

    It tells Lyme from aseptic meningitis and says nothing of bacterial meningitis.
    """
    items = (
        Item("Headache for 7 days or more", 1 if headache_days >= 7 else 0),
        Item("Mononuclear cells 70 % or more", 1 if csf_mononuclear_share >= 70 else 0),
        Item("Cranial nerve palsy", 1 if cranial_nerve_palsy else 0),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {0: "low risk"}, over="not low risk"), items)
