"""Outcome of infection with Clostridioides difficile."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Criterion
from ..vocabulary.biochemistry import Albumin, Creatinine
from ..vocabulary.haematology import WhiteCellCount
from ..vocabulary.patient import AdultAge

MILLER_2013 = Source(
    "Miller MA, Louie T, Mullane K, et al. BMC Infect Dis 2013;13:148",
    url="https://development.cds-platform.com/ckm/clinical-knowledge-manager/demo/view/ATLAS_score_for_C_difficile_infection/1?language=en",
    where="points of the five-item score; cure by score",
    read="secondary",
    via="Cambio clinical models, ATLAS score (points); MDCalc (cure by score)",
)
MILLER_2010 = Source(
    "Miller MA. ATLAS: a bedside scoring system predicting mortality due to Clostridium difficile infection. 48th IDSA "
    "Annual Meeting 2010, P452",
    where="mortality by score, as MDCalc gives it",
)


@calculator(
    title="ATLAS score",
    source=MILLER_2013,
    conditions=("clostridioides difficile infection",),
    outcome="cure by treatment, and death",
    aliases=("ATLAS", "ATLAS score for Clostridium difficile infection"),
    confirmed="Cambio guideline model: 8 cases agree (the points)",
)
def atlas(
    age: AdultAge,
    concomitant_antibiotics: Annotated[
        bool,
        Criterion(
            "other systemic antibiotics for a day or more while the infection is treated",
            terms=(
                "concomitant antibiotics",
                "systemic antibiotics",
                "concurrent antibiotics",
                *(
                    f"{a} {b}"
                    for a in (
                        "concomitant",
                        "concurrent",
                        "ongoing",
                        "additional",
                        "other",
                        "continued",
                    )
                    for b in (
                        "antibiotic use",
                        "antibiotic therapy",
                        "systemic antibiotics",
                        "antibiotics",
                        "antibiotic",
                        "antibiotic treatment",
                        "systemic antibiotic therapy",
                    )
                ),
                "systemic antibiotic therapy",
                "systemic antibiotic use",
                "concomitant use of antibiotics",
                "concomitant use of systemic antibiotics",
                "systemic antibiotic treatment",
                *("antibiotics for another infection", "non-cdi antibiotics", "antibiotics alongside"),
            ),
            includes=(
                "ceftriaxone",
                "piperacillin",
                "meropenem",
                "ciprofloxacin",
                "levofloxacin",
                "still on antibiotics",
                "currently taking antibiotics",
                "currently on antibiotics",
                "currently receiving antibiotics",
                *("still on taz", "still on tazocin", "still on pip-taz", "still on piperacillin"),
                *("still on co-amoxiclav", "still on augmentin", "still on meropenem", "still on ceftriaxone"),
                *("still on cipro", "still on ciprofloxacin", "still on doxycycline", "still on flucloxacillin"),
                *("still on iv antibiotics", "still on amoxicillin", "also on taz", "also on tazocin"),
                *("also on pip-taz", "also on co-amoxiclav", "also on meropenem", "also on ceftriaxone"),
                *("also on doxycycline", "also on flucloxacillin", "also on iv antibiotics"),
                *("also on ciprofloxacin", "also on antibiotics", "continues on taz", "continues on tazocin"),
                *("continues on pip-taz", "continues on co-amoxiclav", "continues on augmentin"),
                *("continues on meropenem", "continues on ceftriaxone", "continues on doxycycline"),
                *("continues on flucloxacillin", "continues on antibiotics", "continues on iv antibiotics"),
                *("remains on antibiotics", "remains on iv antibiotics", "remains on tazocin"),
                *("remains on meropenem", "remains on co-amoxiclav", "remains on ceftriaxone"),
                *("tazocin continues", "taz continues", "co-amoxiclav continues", "meropenem continues"),
                *("ceftriaxone continues", "flucloxacillin continues", "antibiotics continue"),
                *("antibiotics continuing", "antibiotics to continue", "tazocin to continue"),
                *("meropenem to continue", "co-amoxiclav to continue", "taz must carry on"),
                *("antibiotics must continue", "taz must continue", "tazocin must continue"),
                *("cannot stop antibiotics", "antibiotics cannot be stopped", "unable to stop antibiotics"),
                *("needs to continue antibiotics", "concurrent tazocin", "concurrent co-amoxiclav"),
                *(
                    "concurrent meropenem",
                    "concurrent ceftriaxone",
                ),
                *("can't stop antibiotics", "still needs antibiotics", "needs another 5d"),
                *("tazocin day 2", "tazocin day 3", "tazocin day 4", "tazocin day 5"),
                *("continues tazocin", "continues co-amoxiclav", "continues meropenem"),
                *("continues ceftriaxone", "continues flucloxacillin", "continues cefuroxime"),
                *("continues ciprofloxacin", "continues doxycycline", "still on cefuroxime"),
                *("still on teicoplanin", "still on gentamicin", "still on trimethoprim"),
                *("still on nitrofurantoin", "still on clindamycin", "still on cefalexin"),
                *("still on ertapenem", "still on linezolid", "still on benpen"),
                *("on iv flucloxacillin for", "on flucloxacillin for", "on co-amoxiclav for"),
                *("on tazocin for", "on meropenem for", "on ceftriaxone for", "on doxycycline for"),
                *("on iv antibiotics for", "on long-term antibiotics", "on prophylactic trimethoprim"),
                *("on prophylactic antibiotics", "on suppressive antibiotics", "antibiotics ongoing"),
                *("iv abx ongoing", "abx ongoing", "abx to continue", "abx must continue"),
                *("other abx continue", "other abx ongoing", "concurrent abx", "concomitant abx"),
                *("antibiotics continued", "antibiotics can't be stopped", "abx can't be stopped"),
                "cannot stop abx",
            ),
            opposites=(
                "antibiotics were stopped",
                "antibiotics discontinued",
                "antibiotics were discontinued",
                "off antibiotics",
                "not on antibiotics",
                "not taking antibiotics",
                *("no other antibiotics", "no concomitant antibiotics", "no concurrent antibiotics"),
                *("other antibiotics stopped", "all other antibiotics stopped", "all antibiotics stopped"),
                *("antibiotics stopped", "antibiotics ceased", "other antibiotics ceased"),
                *("offending antibiotic stopped", "inciting antibiotic stopped"),
                *("precipitating antibiotic stopped", "culprit antibiotic stopped", "augmentin ceased"),
                *("augmentin stopped", "co-amoxiclav stopped", "co-amoxiclav ceased"),
                *("other antibiotics discontinued", "all antibiotics discontinued", "antibiotics withdrawn"),
                *("only on oral vancomycin", "oral vancomycin alone", "po vanc alone", "oral vanc alone"),
                "fidaxomicin alone",
                *("no other abx", "no concurrent abx", "no concomitant abx", "abx stopped"),
                *("other abx stopped", "all abx stopped", "all other abx stopped", "off abx"),
                *("off all abx", "off all antibiotics", "off other antibiotics", "no antibiotics since"),
                *("no abx since", "no other abx since", "no other antibiotics since", "culprit stopped"),
                *("tazocin stopped", "tazocin discontinued", "meropenem stopped", "ceftriaxone stopped"),
                *("cefuroxime stopped", "clindamycin stopped", "ciprofloxacin stopped", "cipro stopped"),
                *("co-amox stopped", "pip-taz stopped", "flucloxacillin stopped", "amoxicillin stopped"),
                *("abx d/c'd", "abx discontinued", "not on any antibiotics", "not on any abx"),
                *("not on other antibiotics", "not on other abx", "on no other antibiotics"),
                *("on no other abx", "no systemic antibiotics", "other antimicrobials stopped"),
            ),
        ),
    ],
    white_cell_count: WhiteCellCount,
    albumin: Albumin,
    creatinine: Creatinine,
) -> Result:
    """Chance that an infection with Clostridioides difficile is cured by treatment, from five facts at diagnosis.

    The rates come from small groups, so that they do not fall evenly. Limits of creatinine are those in µmol/L.
    """
    items = (
        Item("Age", below(age, {60: 0, 80: 1}, otherwise=2)),
        Item("Other systemic antibiotics", 2 if concomitant_antibiotics else 0),
        Item("White cell count", 2 if white_cell_count > 25 else 1 if white_cell_count >= 16 else 0),
        Item("Albumin", upto(albumin, {2.5: 2, 3.5: 1}, over=0)),
        Item("Creatinine", upto(creatinine, {1.36: 0, 2.03: 1}, over=2)),  # 120 and 179 µmol/L
    )
    score = total(*items)
    cure: dict[float, float | tuple[float, float]] = {
        0: 95.7,
        1: 93.3,
        2: 92.7,
        3: 89.5,
        4: 81.1,
        5: 76.1,
        6: 85.7,
        7: 50.0,
        8: 55.6,
        9: 33.0,
    }
    death: dict[float, float | tuple[float, float]] = {2: 0, 3: 3.6, 4: 4.2, 5: 8.7, 6: 10.9, 7: 14.3, 8: 56.0}
    cured, died = upto(score, cure, over=(0, 33.0)), upto(score, death, over=(56.0, 100))
    return Result(
        score,
        "points",
        "",
        items,
        (Risk("cure", "end of treatment", cured, MILLER_2013), Risk("death", "in hospital", died, MILLER_2010)),
    )
