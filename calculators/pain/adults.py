"""Pain of adults who cannot tell of it, observed by others: in intensive care and in dementia."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total, upto
from ..vocabulary.scales import CODED, coded

ODHNER_2003 = Source(
    "Odhner M, Wegman D, Freeland N, et al. Assessing pain control in nonverbal critically ill adults. Dimens Crit "
    "Care Nurs 2003;22(6):260-267; respiratory row in the revision of Wegman, 2005",
    url="https://www.tabletwise.com/calculators/nonverbal-pain-scale-nvps-for-nonverbal-patients",
    where="five rows of the revised scale",
    read="secondary",
    via="TabletWise and the openEHR guideline model's cases",
)
PAYEN_2001 = Source(
    "Payen JF, et al. Behavioral Pain Scale, 2001",
    url="https://ccforum.biomedcentral.com/articles/10.1186/cc6789/tables/1",
    where="table of the scale",
    read="secondary",
    via="Crit Care, Comparison of different pain scoring systems in a general ICU, table 1; limits from MDCalc",
)
GELINAS_2006 = Source(
    "Gélinas C, et al. Critical-Care Pain Observation Tool, 2006; limit from J Pain Symptom Manage 2008",
    doi="10.1016/j.jpainsymman.2007.12.022",
    where="four rows; limit of over 2",
    read="secondary",
    via="the 2008 abstract; rows from the openEHR guideline model and Pharmacy Joe",
)
ABBEY_2004 = Source(
    "Abbey J, et al. Abbey Pain Scale for people with end-stage dementia",
    url="https://wis.it.com/which-pain-scale-is-used-for-dementia-a-comprehensive-guide",
    where="six rows and four bands",
    read="secondary",
    via="MDCalc for levels and bands (which leaves out behavioural change); six rows from a guide to the scales",
)
WARDEN_2003 = Source(
    "Warden V, Hurley AC, Volicer L. Development and psychometric evaluation of the PAINAD. J Am Med Dir Assoc "
    "2003;4(1):9-15",
    url="https://en.wikipedia.org/wiki/Pain_Assessment_in_Advanced_Dementia",
    where="table of five rows; bands",
    read="secondary",
    via="Wikipedia, Family Practice Notebook and Am Fam Physician 2009, table; bands: Wikipedia and emed.ie",
)

_HOW_MUCH = "0 absent, 1 mild, 2 moderate, 3 severe"


@calculator(
    title="NVPS (Adult Nonverbal Pain Scale, revised)",
    source=ODHNER_2003,
    ages=(18, 120),
    outcome="pain",
    setting="intensive care, patients who cannot speak",
    aliases=("NVPS", "Nonverbal Pain Scale"),
    licence=CODED,
    confirmed="openEHR guideline model: all 6 cases agree",
)
def nonverbal_pain_scale(
    nvps_face: Annotated[float, coded("NVPS", "face", "0 calm, 1 grimaces or tears now and then, 2 often", 2)],
    nvps_activity: Annotated[
        float,
        coded(
            "NVPS", "activity", "0 lies still, 1 slow or wary, or seeks attention by moving, 2 restless or withdraws", 2
        ),
    ],
    nvps_guarding: Annotated[float, coded("NVPS", "guarding", "0 none, 1 splints a part or is tense, 2 rigid", 2)],
    nvps_vital_signs: Annotated[
        float,
        coded(
            "NVPS",
            "vital signs",
            "0 as at baseline, 1 systolic pressure changed by over 20 mmHg or heart rate by over 20/min, 2 by over 30 "
            "mmHg or over 25/min",
            2,
        ),
    ],
    nvps_respiratory: Annotated[
        float,
        coded(
            "NVPS",
            "respiratory",
            "0 as at baseline and with the ventilator, 1 rate over 10/min above baseline, saturation down 5 % or mild "
            "asynchrony, 2 over 20/min above, down 10 % or severe asynchrony",
            2,
        ),
    ],
) -> Result:
    """Pain of an adult in intensive care who cannot speak, from 0 to 10 points.

    Low oxygen, low volume and sepsis change its vital signs and must be dealt with first. Not for dementia, nor for
    those who can tell of their pain.
    """
    items = (
        Item("Face", nvps_face),
        Item("Activity", nvps_activity),
        Item("Guarding", nvps_guarding),
        Item("Vital signs", nvps_vital_signs),
        Item("Respiratory", nvps_respiratory),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {2: "no pain", 6: "moderate pain"}, over="severe pain"), items)


@calculator(
    title="BPS (Behavioral Pain Scale)",
    source=PAYEN_2001,
    conditions=("invasive mechanical ventilation",),
    ages=(18, 120),
    outcome="pain",
    setting="intensive care",
    aliases=("BPS", "Behavioural Pain Scale"),
    licence=CODED,
    confirmed="openEHR guideline model: every complete case agrees",
)
def behavioral_pain_scale(
    bps_face: Annotated[
        float, coded("BPS", "facial expression", "1 relaxed, 2 partly tight, 3 fully tight, 4 grimacing", 4, 1)
    ],
    bps_upper_limbs: Annotated[
        float,
        coded(
            "BPS",
            "upper limbs",
            "1 no movement, 2 partly bent, 3 fully bent with bent fingers, 4 permanently drawn back",
            4,
            1,
        ),
    ],
    bps_ventilation: Annotated[
        float,
        coded(
            "BPS",
            "compliance with ventilation",
            "1 tolerates it, 2 coughs but mostly tolerates it, 3 fights it, 4 cannot be ventilated under control",
            4,
            1,
        ),
    ],
) -> Result:
    """Pain of an adult on a ventilator who cannot tell of it, from 3 (none) to 12 points (most).

    Says nothing under neuromuscular block, nor where paralysis or deep sedation keeps the patient from moving.
    """
    items = (
        Item("Facial expression", bps_face),
        Item("Upper limb movements", bps_upper_limbs),
        Item("Compliance with ventilation", bps_ventilation),
    )
    score = total(*items)
    band = upto(score, {3: "no pain", 5: "mild pain", 11: "unacceptable pain"}, over="maximum pain")
    return Result(score, "points", band, items)


@calculator(
    title="CPOT (Critical-Care Pain Observation Tool)",
    source=GELINAS_2006,
    ages=(18, 120),
    outcome="pain",
    setting="intensive care",
    aliases=("CPOT", "Critical Care Pain Observation Tool"),
    licence=CODED,
    confirmed="openEHR guideline model: every case agrees",
)
def critical_care_pain_observation(
    cpot_face: Annotated[float, coded("CPOT", "facial expression", "0 relaxed, 1 tense, 2 grimacing", 2)],
    cpot_body: Annotated[
        float, coded("CPOT", "body movements", "0 none or normal, 1 slow, wary or touching the site, 2 restless", 2)
    ],
    cpot_muscles: Annotated[
        float, coded("CPOT", "muscle tension", "0 relaxed, 1 tense, 2 very tense or rigid on passive movement", 2)
    ],
    cpot_ventilator_or_voice: Annotated[
        float,
        coded(
            "CPOT",
            "ventilator compliance or vocalization",
            "with a tube: 0 tolerates the ventilator, 1 coughs but tolerates it, 2 fights it; without a tube: 0 silent "
            "or normal voice, 1 sighs or moans, 2 cries out or sobs",
            2,
        ),
    ],
) -> Result:
    """Pain of an adult in intensive care who cannot tell of it, intubated or not, from 0 to 8 points.

    The limit was set during turning after heart surgery; at rest more pain is missed. Not in brain injury or burns
    without more study, nor under neuromuscular block.
    """
    items = (
        Item("Facial expression", cpot_face),
        Item("Body movements", cpot_body),
        Item("Muscle tension", cpot_muscles),
        Item("Ventilator compliance or vocalization", cpot_ventilator_or_voice),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {2: "minimal or no pain"}, over="unacceptable pain"), items)


@calculator(
    title="Abbey Pain Scale",
    source=ABBEY_2004,
    conditions=("dementia",),
    outcome="pain",
    setting="residential care, patients who cannot speak",
    aliases=("Abbey Pain Score",),
    licence=CODED,
)
def abbey_pain_scale(
    abbey_vocalization: Annotated[float, coded("Abbey", "vocalization", f"whimpers, groans, cries: {_HOW_MUCH}", 3)],
    abbey_face: Annotated[float, coded("Abbey", "facial expression", f"tense, frowns, grimaces: {_HOW_MUCH}", 3)],
    abbey_body: Annotated[float, coded("Abbey", "body language", f"fidgets, rocks, guards: {_HOW_MUCH}", 3)],
    abbey_behaviour: Annotated[
        float, coded("Abbey", "behavioural change", f"more confused, refuses food, changed habits: {_HOW_MUCH}", 3)
    ],
    abbey_physiology: Annotated[
        float,
        coded("Abbey", "physiological change", f"temperature, pulse or pressure, sweats, flushes: {_HOW_MUCH}", 3),
    ],
    abbey_physical: Annotated[
        float,
        coded("Abbey", "physical changes", f"skin tears, pressure sores, arthritis, contractures: {_HOW_MUCH}", 3),
    ],
) -> Result:
    """Pain of a person with late dementia who cannot tell of it, from 0 to 18 points.

    Shows distress, which has other causes too; watch during movement, and again after pain relief.
    """
    items = (
        Item("Vocalization", abbey_vocalization),
        Item("Facial expression", abbey_face),
        Item("Body language", abbey_body),
        Item("Behavioural change", abbey_behaviour),
        Item("Physiological change", abbey_physiology),
        Item("Physical changes", abbey_physical),
    )
    score = total(*items)
    band = upto(score, {2: "no pain", 7: "mild pain", 13: "moderate pain"}, over="severe pain")
    return Result(score, "points", band, items)


@calculator(
    title="PAINAD (Pain Assessment in Advanced Dementia)",
    source=WARDEN_2003,
    conditions=("dementia",),
    outcome="pain",
    aliases=("PAINAD",),
    licence=CODED,
)
def pain_in_advanced_dementia(
    painad_breathing: Annotated[
        float,
        coded(
            "PAINAD",
            "breathing",
            "apart from vocalization: 0 normal, 1 laboured at times or briefly fast, 2 noisy or long hyperventilation "
            "or Cheyne-Stokes",
            2,
        ),
    ],
    painad_vocalization: Annotated[
        float,
        coded("PAINAD", "negative vocalization", "0 none, 1 moans now and then, 2 calls out or cries repeatedly", 2),
    ],
    painad_face: Annotated[
        float, coded("PAINAD", "facial expression", "0 smiles or blank, 1 sad, frightened or frowns, 2 grimaces", 2)
    ],
    painad_body: Annotated[
        float,
        coded("PAINAD", "body language", "0 relaxed, 1 tense, paces or fidgets, 2 rigid, clenched or strikes out", 2),
    ],
    painad_consolability: Annotated[
        float, coded("PAINAD", "consolability", "0 needs no comfort, 1 calmed by voice or touch, 2 cannot be calmed", 2)
    ],
) -> Result:
    """Pain of a person with advanced dementia, observed over some minutes, from 0 to 10 points.

    The bands are borrowed from ratings of 0 to 10 and were not tested for this scale: its change over time tells more.
    """
    items = (
        Item("Breathing", painad_breathing),
        Item("Negative vocalization", painad_vocalization),
        Item("Facial expression", painad_face),
        Item("Body language", painad_body),
        Item("Consolability", painad_consolability),
    )
    score = total(*items)
    band = upto(score, {0: "no pain", 3: "mild pain", 6: "moderate pain"}, over="severe pain")
    return Result(score, "points", band, items)
