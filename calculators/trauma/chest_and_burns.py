"""Injury of the chest and the airways, and burns."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.blood_gas import ArterialOxygen, InspiredOxygen
from ..vocabulary.patient import Weight

PIZOV_1999 = Source(
    "Pizov R, Oppenheim-Eden A, Matot I, et al. Blast lung injury from an explosion on a civilian bus. Chest 1999;115",
    url="https://www.tabletwise.com/calculators/blast-lung-injury-severity-score",
    where="severity score; outcome by severity",
    read="secondary",
    via="TabletWise and MDCalc pages of the score (the rates of ten patients from MDCalc alone)",
)
CHAPMAN_2016 = Source(
    "Chapman BC, Herbert B, Rodil M, et al. RibScore. J Trauma Acute Care Surg 2016;80(1):95-101",
    doi="10.1097/TA.0000000000000867",
    where="abstract (the six variables); group of 4 or more",
    read="abstract",
    via="group of 4 or more from MDCalc",
)
OH_2012 = Source(
    "Oh JS, Chung KK, Allen A, et al. Admission chest CT complements fiberoptic bronchoscopy in prediction of adverse "
    "outcomes in thermally injured patients. J Burn Care Res 2012;33",
    where="four findings, eight quadrants, cut-off",
)
ENDORF_2007 = Source(
    "Endorf FW, Gamelli RL. Inhalation injury and fluid resuscitation. J Burn Care Res 2007;28",
    url="https://0-trialsjournal-biomedcentral-com.brum.beds.ac.uk/articles/10.1186/1745-6215-15-91/tables/1",
    where="five grades; survival of grades 0 to 1 and 2 to 4",
    read="secondary",
    via="Trials 2014;15:91, table 1 B (grades); Cambio clinical models, Abbreviated Injury Score for Inhalation Injury",
)
BAXTER_1968 = Source(
    "Baxter CR, Shires T. Crystalloid resuscitation of severe burns. Ann NY Acad Sci 1968;150",
    url="https://readycalculator.com/health/parkland-formula-calculator",
    where="4 mL per kg and percent burned, half in the first eight hours",
    read="secondary",
    via="readycalculator.com and mdicu.com, Parkland formula; RCEMLearning, burns, fluids (range of 2 to 4 mL)",
)


_FINDINGS = {
    0: ("normal", "normal findings", "no abnormality", "no abnormalities"),
    1: ("increased interstitial markings", "interstitial markings", "increased interstitial marking"),
    2: ("ground glass opacification", "ground glass opacity", "ground glass opacities", "ground glass"),
    3: ("consolidation", "consolidations"),
}
#: What notes write behind the short name of a quadrant: "left Q2 GGO".
_SHORT_FINDINGS = {
    0: ("clear", "normal", "nad"),
    1: ("interstitial", "interstitial markings", "increased interstitial markings"),
    2: ("ggo", "ground glass", "ground glass opacity"),
    3: ("consolidation", "consolidated", "consol"),
}


def _placed(place: str) -> tuple[str, ...]:
    """Return how notes place a finding in a quadrant ("second quadrant of the left lung"), alone or with another."""
    words = ("first", "second", "third", "fourth")
    short = ("1st", "2nd", "3rd", "4th")
    this, lung = words.index(place.split()[0]), place.split(" of the ")[1]
    lungs = (f"of the {lung}", f"in the {lung}", "of both lungs", "in both lungs")
    found = [f"in the {names[this]} quadrant {of}" for of in lungs[:2] for names in (words, short)]
    found.extend(f"in the {lung} {names[this]} quadrant" for names in (words, short))
    found.extend(f"in the {names[this]} quadrant {of}" for names in (words, short) for of in lungs[2:])
    found.extend(f"in the {names[this]} quadrants {of}" for names in (words, short) for of in lungs[2:])
    for other in set(range(4)) - {this}:
        low, high = sorted((this, other))
        for names in (words, short):
            found.extend(f"in the {names[low]} and {names[high]} quadrants {of}" for of in lungs)
            found.append(f"in the {lung} {names[low]} and {names[high]} quadrants")
    for left in set(range(4)) - {this}:
        three = [at for at in range(4) if at != left]
        for names in (words, short):
            first, second, third = (names[at] for at in three)
            found.extend(f"in the {first}, {second}, and {third} quadrants {of}" for of in lungs)
            found.extend(f"in the {first}, {second} and {third} quadrants {of}" for of in lungs)
    found.extend(f"in {every} quadrants {of}" for every in ("all", "all four") for of in lungs)
    return tuple(found)


def _short(place: str) -> tuple[str, ...]:
    """Return the short names of a quadrant: "left Q2", "LQ2"."""
    number, side = ("first", "second", "third", "fourth").index(place.split()[0]) + 1, place.split()[4]
    return (f"{side} q{number}", f"{side} lung q{number}", f"{side[0]}q{number}", f"{side} quadrant {number}")


def _quadrant(place: str) -> Quantity:
    return Quantity(
        "1",
        0,
        3,
        f"worst finding of the {place} on the slice of chest CT: 0 normal, 1 increased interstitial markings, "
        "2 ground-glass opacity, 3 consolidation",
        integer=True,
        levels={
            level: (
                *(f"{name} {where}" for name in names for where in _placed(place)),
                *(f"{quadrant} {name}" for quadrant in _short(place) for name in _SHORT_FINDINGS[level]),
            )
            for level, names in _FINDINGS.items()
        },
    )


LeftQuadrant1 = Annotated[float, _quadrant("first quadrant of the left lung")]
LeftQuadrant2 = Annotated[float, _quadrant("second quadrant of the left lung")]
LeftQuadrant3 = Annotated[float, _quadrant("third quadrant of the left lung")]
LeftQuadrant4 = Annotated[float, _quadrant("fourth quadrant of the left lung")]
RightQuadrant1 = Annotated[float, _quadrant("first quadrant of the right lung")]
RightQuadrant2 = Annotated[float, _quadrant("second quadrant of the right lung")]
RightQuadrant3 = Annotated[float, _quadrant("third quadrant of the right lung")]
RightQuadrant4 = Annotated[float, _quadrant("fourth quadrant of the right lung")]


@calculator(
    title="Blast lung injury severity score",
    source=PIZOV_1999,
    conditions=("blast injury",),
    outcome="acute respiratory distress syndrome",
    aliases=("Blast Lung Injury Severity Score", "BLI score"),
)
def blast_lung_severity(
    arterial_oxygen: ArterialOxygen,
    inspired_oxygen: InspiredOxygen,
    blast_infiltrates: Annotated[
        Literal["localised", "unilateral or bilateral", "massive bilateral"],
        Choice(
            "lung infiltrates on the chest radiograph: localised; bilateral or of one lung; massive in both lungs",
            {
                "localised": (
                    "localised infiltrates",
                    "localized infiltrates",
                    "localized lung infiltrates",
                    "localised lung infiltrates",
                    "focal infiltrates",
                    "localized infiltrate",
                    "focal infiltrate",
                    "localized lung infiltrate",
                    "localised lung infiltrate",
                    "localized pulmonary infiltrates",
                    "localised pulmonary infiltrates",
                    "localized pulmonary infiltrate",
                    "focal lung infiltrate",
                    "focal lung infiltrates",
                    "focal pulmonary infiltrates",
                    "localised infiltrate",
                    "small localized infiltrates",
                    "localized infiltration",
                    "localized opacities",
                    "patchy localized infiltrates",
                    "local infiltrates",
                    "localized lung infiltration",
                    "focal patchy infiltrate",
                    "localised contusion",
                    "localised shadowing",
                ),
                "unilateral or bilateral": (
                    "bilateral infiltrates",
                    "unilateral infiltrates",
                    "bilateral lung infiltrates",
                    "bilateral pulmonary infiltrates",
                    "unilateral lung infiltrates",
                    "unilateral pulmonary infiltrates",
                    "unilateral infiltrate",
                    "infiltrates in both lungs",
                    "bilateral or unilateral infiltrates",
                    "unilateral or bilateral infiltrates",
                    "bilateral or unilateral lung infiltrates",
                    "unilateral or bilateral lung infiltrates",
                    "bilateral infiltrate",
                    "bilateral infiltration",
                    "unilateral infiltration",
                    "bilateral lung infiltrate",
                    "unilateral lung infiltrate",
                    "bilateral lung infiltration",
                    "infiltrates bilaterally",
                    "lung infiltrates bilaterally",
                    "infiltrates in one lung",
                    "infiltrates of both lungs",
                    "infiltrates in the left lung",
                    "infiltrates in the right lung",
                    "lung infiltrates on both sides",
                    "lung infiltrates on one side",
                    "bilateral opacities",
                    "bilateral pulmonary infiltrate",
                    "infiltrates on both sides",
                    "left-sided infiltrates",
                    "right-sided infiltrates",
                    "left lung infiltrates",
                    "right lung infiltrates",
                ),
                "massive bilateral": (
                    "massive bilateral infiltrates",
                    "massive bilateral lung infiltrates",
                    "massive bilateral pulmonary infiltrates",
                    "massive infiltrates",
                    "massive bilateral lung infiltrate",
                    "massive bilateral infiltrate",
                    "massive bilateral infiltration",
                    "massive lung infiltrates",
                    "massive pulmonary infiltrates",
                    "massive lung infiltration",
                    "extensive bilateral infiltrates",
                    "extensive bilateral lung infiltrates",
                    "diffuse bilateral infiltrates",
                    "massive infiltrates in both lungs",
                    "massive bilateral opacities",
                    "severe bilateral infiltrates",
                    "severe bilateral lung infiltrates",
                    "massive infiltrates bilaterally",
                    "diffuse bilateral lung infiltrates",
                    "diffuse bilateral pulmonary infiltrates",
                    "bilateral massive infiltrates",
                    "bilateral massive lung infiltrates",
                ),
            },
        ),
    ],
    bronchopleural_fistula: Annotated[
        bool,
        Criterion(
            "bronchopleural fistula",
            terms=(
                "bronchopleural fistula",
                "bronchial pleural fistula",
                "broncho-pleural fistula",
                "broncho pleural fistula",
                "bronchial-pleural fistula",
                "bronchopulmonary fistula",
                "bronchopleural fistulas",
                "bronchopleural fistulae",
                "bpf",
                "bp fistula",
                "persistent air leak from bronchopleural",
            ),
        ),
    ],
) -> Result:
    """Severity of a primary blast injury of the lungs in a patient with respiratory symptoms.

    The rates come from a series of ten or so patients: they show an order and no more.
    """
    ratio = arterial_oxygen / (inspired_oxygen / 100)
    items = (
        Item("PaO₂/FiO₂", 0 if ratio > 200 else 1 if ratio >= 60 else 2),
        Item("Infiltrates", {"localised": 0, "unilateral or bilateral": 1, "massive bilateral": 2}[blast_infiltrates]),
        Item("Bronchopleural fistula", 1 if bronchopleural_fistula else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {0: "mild", 4: "moderate"}, over="severe"),
        items,
        (
            Risk("acute respiratory distress syndrome", "24 hours", upto(score, {0: 0, 4: 33}, over=100), PIZOV_1999),
            Risk("death from the lung injury", "in hospital", upto(score, {4: 0}, over=75), PIZOV_1999),
        ),
    )


@calculator(
    title="RibScore",
    source=CHAPMAN_2016,
    conditions=("rib fracture",),
    outcome="pneumonia, respiratory failure or tracheostomy",
)
def rib_score(
    broken_ribs: Annotated[
        float,
        Quantity(
            "1",
            0,
            48,
            "number of rib fractures on chest CT",
            integer=True,
            terms=(
                "rib fractures",
                "broken ribs",
                "fractured ribs",
                "ribs fractured",
                "ribs fractures",
                "rib fracture",
                "fractures of the ribs",
                "ribs are fractured",
                "number of rib fractures",
                "ribs broken",
                "fractured rib",
                "rib fractures total",
                "total rib fractures",
                "fractures in the ribs",
                "rib #",
                "rib #s",
                "rib fx",
                "broken rib",
                "ribs broken in total",
                "rib fractures in all",
            ),
        ),
    ],
    bilateral_rib_fractures: Annotated[
        bool,
        Criterion(
            "rib fractures on both sides",
            terms=(
                "bilateral rib fractures",
                "rib fractures bilaterally",
                "bilateral fractures",
                "rib fractures on both sides",
                "bilaterally fractured ribs",
                "bilateral rib fracture",
                "bilaterally rib fractures",
                "rib fractures on both the left and right",
                "bilateral fractures of the ribs",
                "bilateral fractured ribs",
                "fractures of both sides of the ribs",
                "bilateral rib injuries",
                "rib fractures, bilateral",
                "rib fractures are bilateral",
                "rib fractures that are bilateral",
                "all of which are bilateral",
                "fractures on both sides of the ribcage",
                "fractures on both sides of the chest",
                "bilateral rib #",
                "bilat rib #s",
                "rib fractures both sides",
                "fractured ribs both sides",
            ),
            includes=(
                "fractures of ribs bilaterally",
                "bilateral multiple rib fractures",
                "multiple bilateral rib fractures",
                "rib fractures on the left and right",
                "bilateral displaced rib fractures",
                "several bilateral rib fractures",
                "bilateral rib and",
                "left and right rib fractures",
                "right and left rib fractures",
                "both sides broken ribs",
            ),
            opposites=(
                "unilateral rib fractures",
                "rib fractures on one side",
                "unilateral fractures",
                "left side clean",
                "right side clean",
                "left side intact",
                "right side intact",
                "left side clear of fractures",
                "left ribs intact",
                "right ribs intact",
                "no left rib fractures",
                "no right rib fractures",
                "no left-sided rib fractures",
                "no right-sided rib fractures",
                "left ribs only",
                "right ribs only",
                "unilateral rib #s",
            ),
        ),
    ],
    flail_chest: Annotated[
        bool,
        Criterion(
            "flail chest",
            terms=(
                "flail chest",
                "flail segment",
                "flail",
                "flail segments",
                "clinical flail",
                "radiological flail",
            ),
            includes=(
                "flail chest segment",
                "paradoxical chest wall movement",
                "paradoxical chest wall motion",
                "paradoxical movement of the chest wall",
                "paradoxical chest movement",
                "paradoxical chest motion",
                "flail ribs",
                "flail rib segment",
                "paradoxical chest wall",
                "paradoxical breathing of chest wall",
            ),
            excludes=(
                "flail leaflet",
                "flail mitral",
                "flail posterior",
                "flail anterior",
                "flail valve",
                "flail tricuspid",
                "flail p2",
                "partial flail",
                "flail arm",
                "flail arms",
                "flail leg",
                "flail limb",
                "flail foot",
                "flail elbow",
                "flail joint",
                "flail cusp",
                "flail scallop",
            ),
        ),
    ],
    displaced_rib_fractures: Annotated[
        float,
        Quantity(
            "1",
            0,
            48,
            "number of severely (bicortically) displaced rib fractures",
            integer=True,
            terms=(
                "displaced rib fractures",
                "bicortical displaced fractures",
                "severely displaced fractures",
                "severely displaced rib fractures",
                "bicortically displaced rib fractures",
                "bicortically displaced fractures",
                "severely displaced ribs",
                "bicortical displaced rib fractures",
                "bicortical displacement",
                "fractures with bicortical displacement",
                "severe displacement",
            ),
            levels={
                0: (
                    "no severely displaced fractures",
                    "no severely displaced rib fractures",
                    "no displaced rib fractures",
                    "no displaced fractures",
                    "no bicortical displacement",
                    "no severe displacement",
                    "without severe displacement",
                    "without severely displaced",
                    "without displaced rib fractures",
                    "no bicortically displaced",
                    "none severely displaced",
                    "none are severely displaced",
                    "none of which are severely displaced",
                    "no severely displaced",
                    "nondisplaced rib fractures",
                    "non-displaced rib fractures",
                    "without bicortical displacement",
                    "undisplaced rib fractures",
                    "no rib displacement",
                    "all undisplaced",
                    "ribs undisplaced",
                    "none displaced",
                    "all non-displaced",
                    "minimally displaced rib fractures",
                    "undisplaced fractures of ribs",
                    "no displacement of ribs",
                )
            },
        ),
    ],
    first_rib_fracture: Annotated[
        bool,
        Criterion(
            "fracture of a first rib",
            terms=(
                "first rib fracture",
                "1st rib fracture",
                "fractured first rib",
                "fracture of the first rib",
                "fracture in the first rib",
                "fracture of the 1st rib",
                "first rib was fractured",
                "fractures of the first rib",
                "fracture of first rib",
                "first-rib fracture",
                "first rib fractures",
                "1st-rib fracture",
                "1st rib fractures",
                "fracture in first rib",
                "fracture to the first rib",
                "fractured 1st rib",
                "fractured left first rib",
                "fractured right first rib",
                "left first rib fracture",
                "right first rib fracture",
                "bilateral first rib fractures",
                "fractures in the first rib",
                "fracture in the 1st rib",
                "fracture involving the first rib",
                "fractures of the first ribs",
                "fracture of his first rib",
                "fracture of her first rib",
                "fractures involving the first rib",
                "first rib is fractured",
                "first and second rib fractures",
                "fracture of the left first rib",
                "fracture of the right first rib",
                "1st rib #",
                "first rib #",
                "broken first rib",
            ),
            includes=(
                "ribs 1-4",
                "ribs 1-5",
                "ribs 1-6",
                "ribs 1-7",
                "ribs 1-8",
                "1st to 4th ribs",
                "1st to 5th ribs",
                "1st to 6th ribs",
                "1st-4th rib",
                "1st-5th rib",
                "1st-6th rib",
                "first to fourth ribs",
                "first to fifth ribs",
                "first to sixth ribs",
                "first rib broken",
            ),
            opposites=(
                "first rib intact",
                "first ribs intact",
                "both first ribs intact",
                "1st rib intact",
                "1st ribs intact",
                "both 1st ribs intact",
                "first ribs ok",
                "first rib spared",
                "first ribs spared",
            ),
        ),
    ],
    all_areas_fractured: Annotated[
        bool,
        Criterion(
            "at least one rib fracture in each of the anterior, lateral and posterior areas",
            terms=(
                "anterior, lateral and posterior rib fractures",
                "fractures in all three anatomic areas",
                "all three anatomic areas",
                "all three anatomical areas",
                "anterior, lateral, and posterior areas",
                "anterior, lateral and posterior areas",
                "anterior, lateral, and posterior rib fractures",
                "fractures in all three areas",
                "fracture in all three anatomic areas",
                "rib fractures in all three",
                "fractures in all 3 anatomic areas",
                "all 3 anatomic areas",
                "all three areas of the",
                "in all three areas",
                "involving all three anatomic",
                "fractures in the anterior, lateral, and posterior",
                "fractures in the anterior, lateral and posterior",
                "anterior, lateral, and posterior regions",
                "anterior, lateral and posterior regions",
                "anterior, lateral, and posterior fractures",
                "anterior, lateral and posterior fractures",
                "anterior, lateral, and posterior ribs",
                "anterior, lateral and posterior ribs",
                "anterior, lateral, and posterior aspects",
                "anterior, lateral and posterior aspects",
                "all three anatomic regions",
                "all three anatomical regions",
                "anterior, posterior, and lateral",
                "anterior, posterior and lateral",
                "in each of the three anatomic",
                "fractures across all three",
                "all three rib regions",
                "anterior, lateral, and posterior rib",
                "anterior, lateral, and posterior chest",
                "at least one fracture in all three",
                "all three anatomic locations",
                "front, side and back",
            ),
            opposites=(
                "none at the front",
                "no anterior fractures",
                "no posterior fractures",
                "no lateral fractures",
                "no anterior rib fractures",
                "no posterior rib fractures",
                "posterolateral only",
                "all posterolateral",
                "all anterolateral",
                "none at the back",
                "lateral and posterior only",
            ),
        ),
    ],
) -> Result:
    """Risk of pulmonary complications from the pattern of rib fractures on chest CT after blunt injury."""
    items = (
        Item("Six or more rib fractures", 1 if broken_ribs >= 6 else 0),
        Item("Fractures of both sides", 1 if bilateral_rib_fractures else 0),
        Item("Flail chest", 1 if flail_chest else 0),
        Item("Three or more severely displaced fractures", 1 if displaced_rib_fractures >= 3 else 0),
        Item("First rib fracture", 1 if first_rib_fracture else 0),
        Item("Fractures in all three areas", 1 if all_areas_fractured else 0),
    )
    score = total(*items)
    return Result(score, "points", "raised risk (4 or more)" if score >= 4 else "lower risk (under 4)", items)


@calculator(
    title="RADS (radiologist's score) for smoke inhalation",
    source=OH_2012,
    conditions=("smoke inhalation",),
    outcome="pneumonia, acute lung injury or death",
    aliases=("RADS", "Radiologist's Score"),
)
def rads_smoke_inhalation(
    left_quadrant_1: LeftQuadrant1,
    left_quadrant_2: LeftQuadrant2,
    left_quadrant_3: LeftQuadrant3,
    left_quadrant_4: LeftQuadrant4,
    right_quadrant_1: RightQuadrant1,
    right_quadrant_2: RightQuadrant2,
    right_quadrant_3: RightQuadrant3,
    right_quadrant_4: RightQuadrant4,
) -> Result:
    """Severity of smoke inhalation on one slice of a chest CT on admission.

    Each lung of the slice is divided into four quadrants, and the worst finding of each is scored. Over several slices
    the scores are averaged.
    """
    items = (
        Item("Left lung, first quadrant", left_quadrant_1),
        Item("Left lung, second quadrant", left_quadrant_2),
        Item("Left lung, third quadrant", left_quadrant_3),
        Item("Left lung, fourth quadrant", left_quadrant_4),
        Item("Right lung, first quadrant", right_quadrant_1),
        Item("Right lung, second quadrant", right_quadrant_2),
        Item("Right lung, third quadrant", right_quadrant_3),
        Item("Right lung, fourth quadrant", right_quadrant_4),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {8: "8 or less"}, over="high risk (over 8)"), items)


@calculator(
    title="Abbreviated Injury Score for inhalation injury",
    source=ENDORF_2007,
    conditions=("smoke inhalation",),
    outcome="death in hospital",
    aliases=("AIS for inhalation injury", "bronchoscopic grade of inhalation injury"),
)
def inhalation_injury_grade(
    bronchoscopic_finding: Annotated[
        Literal["none", "minor", "moderate", "severe", "massive"],
        Choice(
            "worst bronchoscopic finding: none; minor or patchy erythema, soot, secretions or obstruction; moderate; "
            "severe inflammation with friability, copious soot, secretions or obstruction; massive (mucosal sloughing, "
            "necrosis or obliteration of the lumen)",
            {
                "none": (
                    "no carbonaceous deposits",
                    "normal bronchoscopy",
                    "no bronchoscopic abnormality",
                    "bronchoscopy normal",
                    "bronchoscopy was normal",
                    "no evidence of inhalation injury",
                    "absence of carbonaceous deposits",
                    "no carbonaceous deposits, erythema",
                    "no erythema, edema",
                    "no erythema or edema",
                    "no bronchial injury",
                    "no evidence of airway injury",
                    "no inhalation injury",
                    "bronchoscopy is normal",
                    "bronchoscopy unremarkable",
                    "bronchoscopy was unremarkable",
                    "bronchoscopy reveals no",
                    "bronchoscopy revealed no",
                    "bronchoscopy shows no",
                    "bronchoscopy showed no",
                    "no signs of inhalation injury",
                    "normal airway mucosa",
                    "no mucosal injury",
                    "no airway edema",
                    "absence of erythema",
                    "normal bronchoscopic findings",
                    "bronch normal",
                    "bronch nad",
                    "bronchoscopy nad",
                    "airways clean",
                    "clean airways",
                    "airways normal on bronchoscopy",
                    "no soot, no erythema",
                    "no soot or erythema",
                    "bronch clear",
                    "no soot or inflammation",
                ),
                "minor": (
                    "patchy erythema",
                    "minor erythema",
                    "minor areas of erythema",
                    "patchy areas of erythema",
                    "mild erythema",
                    "minor carbonaceous deposits",
                    "minor or patchy",
                    "minor or patchy areas of erythema",
                    "mild carbonaceous deposits",
                    "minor edema",
                    "mild edema of the airway",
                    "slight erythema",
                    "minor bronchorrhea",
                    "minor bronchial obstruction",
                    "patchy carbonaceous deposits",
                    "minor inflammation of the airway",
                    "proximal or distal bronchi carbonaceous",
                    "patchy areas of carbonaceous",
                    "minor carbonaceous deposits in",
                    "mild bronchorrhea",
                    "minor soot",
                    "mild soot deposits",
                    "minor airway erythema",
                    "mild soot",
                    "light soot",
                    "trace soot",
                    "trace of soot",
                    "scant soot",
                    "scanty soot",
                    "minimal soot",
                    "mild hyperaemia",
                    "small amount of soot",
                    "soot +",
                ),
                "moderate": (
                    "moderate erythema",
                    "moderate carbonaceous deposits",
                    "moderate bronchorrhea",
                    "moderate degree of erythema",
                    "moderate degrees of erythema",
                    "moderate degree of carbonaceous deposits",
                    "moderate degree of edema",
                    "moderate airway edema",
                    "moderate bronchial obstruction",
                    "moderate bronchial edema",
                    "moderate bronchorrhoea",
                    "moderate amount of soot",
                    "moderate soot",
                    "moderate bronchial erythema",
                    "moderate airway erythema",
                    "moderate degree of bronchorrhea",
                    "moderate compromise of the bronchi",
                    "moderate inflammation of the airway",
                    "moderate mucosal edema",
                    "moderate degree of erythema and",
                    "moderate hyperaemia",
                    "moderate amounts of soot",
                ),
                "severe": (
                    "severe inflammation",
                    "friability",
                    "copious carbonaceous deposits",
                    "copious soot",
                    "severe erythema",
                    "severe inflammation with friability",
                    "inflammation with friability",
                    "mucosal friability",
                    "friable mucosa",
                    "copious carbonaceous",
                    "copious bronchorrhea",
                    "copious amounts of carbonaceous",
                    "copious amounts of soot",
                    "severe bronchorrhea",
                    "severe airway inflammation",
                    "severe bronchial obstruction",
                    "severe carbonaceous deposits",
                    "severe bronchial inflammation",
                    "severe mucosal inflammation",
                    "severe edema of the airway",
                    "severe airway edema",
                    "severe degree of erythema",
                    "copious secretions with",
                    "soot +++",
                    "soot+++",
                    "thick soot",
                    "heavy soot",
                    "extensive soot",
                    "friable airways",
                    "mucosa friable",
                    "angry red, friable",
                    "friable, bleeds",
                    "friable bleeding mucosa",
                    "severely inflamed",
                    "severe mucosal erythema",
                    "severely inflamed and friable",
                ),
                "massive": (
                    "mucosal sloughing",
                    "endoluminal obstruction",
                    "mucosal necrosis",
                    "sloughing of the mucosa",
                    "sloughing of mucosa",
                    "endobronchial necrosis",
                    "mucosal slough",
                    "sloughing mucosa",
                    "mucosa sloughing",
                    "necrosis of the mucosa",
                    "mucosal sloughing, necrosis",
                    "endoluminal obliteration",
                    "obliteration of the lumen",
                    "luminal obliteration",
                    "airway necrosis",
                    "bronchial necrosis",
                    "tracheobronchial necrosis",
                    "necrotic mucosa",
                    "necrosis of the airway",
                    "necrosis of the bronchi",
                    "complete luminal obstruction",
                    "sloughing and necrosis",
                    "massive mucosal",
                    "slough and necrosis",
                    "sloughed mucosa",
                    "sloughing and obliteration",
                    "casts with necrosis",
                    "necrotic airways",
                    "luminal occlusion by slough",
                ),
            },
            absent="none",
        ),
    ],
) -> Result:
    """Grade of an inhalation injury by bronchoscopy, 0 (none) to 4 (massive).

    Mortality did not rise with each grade in every series, and narrow airways are out of the instrument's reach.
    """
    grade = {"none": 0, "minor": 1, "moderate": 2, "severe": 3, "massive": 4}[bronchoscopic_finding]
    items = (Item("Bronchoscopic finding", grade),)
    score = total(*items)
    names: dict[float, str] = {0: "no injury", 1: "mild injury", 2: "moderate injury", 3: "severe injury"}
    return Result(
        score,
        "grade",
        upto(score, names, over="massive injury"),
        items,
        (Risk("survival", "in hospital", 84 if score <= 1 else 57, ENDORF_2007),),
    )


@calculator(
    title="Parkland formula",
    source=BAXTER_1968,
    conditions=("burns",),
    outcome="fluid needed in the first 24 hours",
    aliases=("Parkland burn formula", "Baxter formula"),
)
def parkland_formula(
    weight: Weight,
    burned_area: Annotated[
        float,
        Quantity(
            "%",
            0,
            100,
            "burned share of the body surface, partial and full thickness (superficial burns do not count)",
            terms=(
                "tbsa",
                "total body surface area",
                "body surface area burned",
                "tbsa burn",
                "tbsa burns",
                "tbsa burned",
                "tbsa burnt",
                "total burn surface area",
                "bsa burn",
                "bsa burns",
                "bsa burned",
                "burn surface area",
                "burn area",
                "burn size",
                "burned area",
                "burnt area",
                "body surface burned",
                "of body surface burned",
                "body surface area burn",
                "of tbsa",
                "burns tbsa",
                "burn tbsa",
                "total body surface burned",
            ),
        ),
    ],
) -> Result:
    """Volume of Ringer's lactate for the first 24 hours after a burn, half of it within eight hours of the burn.

    A starting point to adjust to urine output; many centres start lower, at 2 to 3 mL. Maintenance fluid is extra.
    """
    volume = round(4 * weight * burned_area)
    return Result(
        volume, "mL", f"{round(volume / 2)} mL in the first 8 hours from the burn, the rest over the next 16 hours"
    )
