"""Acute lung injury, rib fractures and the airway in intensive care."""

from typing import Annotated

from ..core import Item, Result, Source, below, calculator, total, upto
from ..inputs import Criterion, Quantity
from ..vocabulary.blood_gas import ArterialOxygen, EndExpiratoryPressure, InspiredOxygen
from ..vocabulary.respiratory import MallampatiClass, MouthOpening, ObstructiveSleepApnoea
from ..vocabulary.vital_signs import GlasgowComaScale, OxygenSaturation, RespiratoryRate

MURRAY_1988 = Source(
    "Murray JF, Matthay MA, Luce JM, Flick MR. An expanded definition of the adult respiratory distress syndrome. "
    "Am Rev Respir Dis 1988;138(3):720-723",
    url="https://benthamopen.com/FULLTEXT/TOATJ-14-52/TABLE/T1/",
    where="the lung injury score",
    read="secondary",
    via="Open Anesth J 2020;14:52, table 1, and thecalculator.co, which agree",
)
DE_JONG_2013 = Source(
    "De Jong A, Molinari N, Terzi N, et al. Early identification of patients at risk for difficult intubation in the "
    "intensive care unit: development and validation of the MACOCHA score in a multicenter cohort study. "
    "Am J Respir Crit Care Med 2013;187(8)",
    doi="10.1164/rccm.201210-1851OC",
    pmid="23348979",
    where="the seven items and their points; threshold of 3",
    read="abstract",
    via="points, mouth opening and threshold from droracle.ai's summary; limits of coma and hypoxaemia as tabulated "
    "by a public calculator",
)
HARDIN_2019 = Source(
    "Hardin KS, Leasia KN, Haenel J, et al. The Sequential Clinical Assessment of Respiratory Function (SCARF) score: "
    "a dynamic pulmonary physiologic score that predicts adverse outcomes in critically ill rib fracture patients. "
    "J Trauma Acute Care Surg 2019;87(6):1260-1268",
    doi="10.1097/TA.0000000000002480",
    where="abstract (the four items)",
    read="abstract",
    via="groups from a public calculator; medicalalgorithms.com has the same items and calls 3 or 4 significant",
)


@calculator(
    title="Murray score for acute lung injury",
    source=MURRAY_1988,
    conditions=("invasive mechanical ventilation",),
    outcome="severity of lung injury",
    aliases=("Murray score", "lung injury score", "LIS", "Murray lung injury score"),
    confirmed="openEHR guideline model: both cases with all components agree",
)
def murray_score(
    consolidated_quadrants: Annotated[
        float,
        Quantity(
            "1",
            0,
            4,
            "quadrants of the chest radiograph with alveolar consolidation",
            integer=True,
            terms=("quadrants with consolidation", "consolidated quadrants", "quadrants of consolidation", "quadrants"),
            levels={
                0: (
                    "no consolidation",
                    "no alveolar consolidation",
                    "no sign of consolidation",
                    "no signs of consolidation",
                    "no evidence of consolidation",
                    "without consolidation",
                    "absence of consolidation",
                    "no areas of consolidation",
                    "no pulmonary consolidation",
                    "no lung consolidation",
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
                    "clear lung fields",
                ),
                1: (
                    *(
                        f"{consolidation} {of} {all_}{number} {quadrant}"
                        for consolidation in (
                            "consolidation",
                            "alveolar consolidation",
                            "consolidations",
                            "infiltrates",
                            "opacities",
                        )
                        for of in ("in", "of", "involving", "affecting", "across")
                        for all_ in ("", "all ", "only ")
                        for number in ("1", "one")
                        for quadrant in ("quadrants", "quadrant", "lung quadrants")
                    ),
                    "one-quadrant consolidation",
                    "1-quadrant consolidation",
                    "1 quadrant consolidation",
                    "one quadrant shadowing",
                    "1 quadrant shadowing",
                    "single quadrant consolidation",
                    "1/4 quadrants",
                    "one quadrant infiltrate",
                ),
                2: (
                    *(
                        f"{consolidation} {of} {all_}{number} {quadrant}"
                        for consolidation in (
                            "consolidation",
                            "alveolar consolidation",
                            "consolidations",
                            "infiltrates",
                            "opacities",
                        )
                        for of in ("in", "of", "involving", "affecting", "across")
                        for all_ in ("", "all ", "only ")
                        for number in ("2", "two")
                        for quadrant in ("quadrants", "quadrant", "lung quadrants")
                    ),
                    "two-quadrant consolidation",
                    "2-quadrant consolidation",
                    "2 quadrant shadowing",
                    "two quadrant shadowing",
                    "2/4 quadrants",
                    "2 quadrant infiltrates",
                    "bilateral lower zone shadowing",
                    "bilateral lower zone consolidation",
                    "alveolar shadowing both lower zones",
                    "consolidation both lower zones",
                    "bilateral basal consolidation",
                    "bilateral lower lobe consolidation",
                    "both lower lobes consolidated",
                    "bilateral lower zone alveolar shadowing",
                    "2 quadrant consolidation",
                ),
                3: (
                    *(
                        f"{consolidation} {of} {all_}{number} {quadrant}"
                        for consolidation in (
                            "consolidation",
                            "alveolar consolidation",
                            "consolidations",
                            "infiltrates",
                            "opacities",
                        )
                        for of in ("in", "of", "involving", "affecting", "across")
                        for all_ in ("", "all ", "only ")
                        for number in ("3", "three")
                        for quadrant in ("quadrants", "quadrant", "lung quadrants")
                    ),
                    "three-quadrant consolidation",
                    "3-quadrant consolidation",
                    "3 quadrant shadowing",
                    "three quadrant shadowing",
                    "3/4 quadrants",
                    "3 quadrant infiltrates",
                    "three quadrant infiltrates",
                    "alveolar shadowing in 3 quadrants",
                    "3 quadrant consolidation",
                ),
                4: (
                    *(
                        f"{consolidation} {of} {all_}{quadrant}"
                        for consolidation in (
                            "consolidation",
                            "alveolar consolidation",
                            "consolidations",
                            "infiltrates",
                            "opacities",
                        )
                        for of in ("in", "of", "involving", "affecting", "across")
                        for all_ in ("four ", "4 ", "all four ", "all 4 ", "all ")
                        for quadrant in ("quadrants", "lung quadrants")
                    ),
                    "four-quadrant consolidation",
                    "4-quadrant consolidation",
                    "four quadrant shadowing",
                    "4 quadrant shadowing",
                    "four-quadrant shadowing",
                    "4-quadrant infiltrates",
                    "four quadrant infiltrates",
                    "four-quadrant infiltrates",
                    "4 quadrant infiltrates",
                    "4 quadrant consolidation",
                    "all four quadrants",
                    "all 4 quadrants",
                    "4/4 quadrants",
                    "infiltrates in all 4 quadrants",
                    "shadowing all four quadrants",
                    "alveolar shadowing in all four zones",
                    "shadowing all 4 quadrants",
                    "4 quadrant airspace",
                    "four quadrant airspace",
                ),
            },
        ),
    ],
    arterial_oxygen: ArterialOxygen,
    inspired_oxygen: InspiredOxygen,
    end_expiratory_pressure: EndExpiratoryPressure,
    lung_compliance: Annotated[
        float,
        Quantity(
            "mL/cm[H2O]",
            1,
            300,
            "compliance of the respiratory system: tidal volume over the difference of inspiratory pressure and PEEP",
            terms=(
                "respiratory system compliance",
                "lung compliance",
                "static compliance",
                "compliance",
                "pulmonary compliance",
                "respiratory compliance",
                "total respiratory compliance",
                "compliance measurements",
                "compliance measurement",
                "lung compliance measurement",
                "static lung compliance",
                "static respiratory system compliance",
                "respiratory system static compliance",
                "compliance of the respiratory system",
                "compliance of the lung",
                "dynamic compliance",
                "cstat",
                "lung compliance value",
                "static compliance of the respiratory system",
                "c stat",
                "stat compliance",
                "compliance works out at",
                "static comp",
                "cdyn",
                "compliance on vent",
                "compliance on the vent",
                "resp compliance",
                "vent compliance",
                "crs static",
                "compliance approx",
                "c rs",
            ),
            spellings={"ml/cmh2o": "mL/cm[H2O]", "ml/cm h2o": "mL/cm[H2O]", "ml/cm h₂o": "mL/cm[H2O]"},
        ),
    ],
) -> Result:
    """Severity of acute lung injury in adults, the mean of four components of 0 to 4 points.

    The publication allows three components where one cannot be had; this asks for all four. Many centres discuss
    extracorporeal oxygenation from 3.0.
    """
    ratio = 100 * arterial_oxygen / inspired_oxygen
    items = (
        Item("Consolidated quadrants", int(consolidated_quadrants)),
        Item("PaO₂/FiO₂", below(ratio, {100: 4, 175: 3, 225: 2, 300: 1}, otherwise=0)),
        Item("PEEP", upto(end_expiratory_pressure, {5: 0, 8: 1, 11: 2, 14: 3}, over=4)),
        Item("Compliance", below(lung_compliance, {20: 4, 40: 3, 60: 2, 80: 1}, otherwise=0)),
    )
    points = total(*items)
    band = upto(points, {0: "no lung injury", 10: "mild to moderate lung injury"}, over="severe lung injury (over 2.5)")
    return Result(points / 4, "points", band, items)


@calculator(
    title="MACOCHA score for difficult intubation",
    source=DE_JONG_2013,
    ages=(18, 120),
    outcome="difficult intubation",
    setting="tracheal intubation in intensive care",
    aliases=("MACOCHA",),
)
def macocha(
    mallampati_class: MallampatiClass,
    obstructive_sleep_apnoea: ObstructiveSleepApnoea,
    reduced_neck_mobility: Annotated[
        bool,
        Criterion(
            "reduced mobility of the cervical spine",
            terms=(
                "reduced cervical mobility",
                "reduced mobility of cervical spine",
                "reduced mobility of the cervical spine",
                "limited neck mobility",
                "limited cervical mobility",
                "reduced neck mobility",
                "limited neck extension",
                *(
                    f"{reduced} {neck}"
                    for reduced in (
                        "reduced",
                        "limited",
                        "restricted",
                        "decreased",
                        "impaired",
                        "difficulty in",
                        "difficulty with",
                    )
                    for neck in (
                        "neck movement",
                        "neck movements",
                        "neck mobility",
                        "neck motion",
                        "neck range of motion",
                        "neck extension",
                        "cervical mobility",
                        "cervical spine mobility",
                        "cervical movement",
                        "cervical range of motion",
                        "range of motion of the neck",
                    )
                ),
                *(
                    f"{reduced} mobility {of} {neck}"
                    for reduced in ("reduced", "limited", "restricted", "decreased")
                    for of in ("in", "of")
                    for neck in (
                        "the neck",
                        "his neck",
                        "her neck",
                        "the cervical spine",
                        "his cervical spine",
                        "her cervical spine",
                    )
                ),
                *(
                    f"neck {a} is {b}"
                    for a in (
                        "movement",
                        "mobility",
                        "extension",
                        "range of motion",
                    )
                    for b in (
                        "limited",
                        "restricted",
                        "reduced",
                        "decreased",
                    )
                ),
                *(
                    f"neck {a} {b}"
                    for a in (
                        "movement",
                        "mobility",
                        "extension",
                    )
                    for b in (
                        "limited",
                        "restricted",
                        "reduced",
                    )
                ),
                "limited cervical extension",
                "reduced cervical extension",
                "limited neck flexion",
                "restricted neck flexion",
                "cervical spine mobility is reduced",
                "cervical spine mobility is limited",
                "cervical spine mobility is restricted",
                "cannot extend the neck",
                "unable to extend the neck",
                "limited mobility of the cervical spine",
                "limited neck ext",
                "poor neck extension",
                "poor neck movement",
                "fixed neck",
                "fixed flexion deformity of neck",
            ),
            includes=(
                "cervical collar",
                "c-collar",
                "cervical fusion",
                "cervical spine immobilization",
                "cervical spine immobilisation",
                "halo vest",
                "manual in-line stabilization",
                "rigid collar",
                "fused cervical spine",
                "hard collar",
                "in a collar",
                "collar in situ",
                "collar on",
                "collar and blocks",
                "blocks and tape",
                "c-spine immobilised",
                "c-spine precautions",
                "in-line stabilisation",
                "in-line immobilisation",
                "c-spine not cleared",
                "fused neck",
                "halo jacket",
                "neck ext limited",
                "neck extension poor",
                "neck movements limited",
                "neck fixed in flexion",
                "c1/2 fusion",
                "c1/c2 fusion",
                "cervical spine fusion",
                "c-spine fusion",
                "neck fused",
                "fused c-spine",
                "halo in situ",
                "ank spond with fixed neck",
                "fixed flexion of neck",
                "fixed flexion neck",
                "cannot extend neck",
                "can't extend neck",
                "neck cannot extend",
                "unable to extend neck",
                "manual inline stabilisation",
                "manual in-line",
                "neck extension limited",
                "limited neck ext",
                "poor neck extension",
                "poor neck ext",
                "neck ext poor",
                "neck movement limited",
                "neck rom limited",
                "limited neck rom",
                "reduced neck rom",
                "restricted neck rom",
                "neck rom reduced",
                "neck rom restricted",
                "neck immobile",
                "c-spine collar on",
            ),
            opposites=(
                "full neck mobility",
                "normal neck mobility",
                "good neck mobility",
                "full cervical mobility",
                "full mobility of the cervical spine",
                "full mobility of his cervical spine",
                "full mobility of her cervical spine",
                "full range of motion of the neck",
                "full neck range of motion",
                "normal neck movement",
                "full neck movement",
                "no neck mobility issues",
                "full neck extension",
                *(
                    f"{a} {b} {c} {d} {e}"
                    for a in (
                        "normal",
                        "full",
                        "good",
                        "adequate",
                        "unrestricted",
                    )
                    for b in (
                        "movement",
                        "mobility",
                        "range of motion",
                        "motion",
                        "range of movement",
                        "extension",
                    )
                    for c in (
                        "in",
                        "of",
                    )
                    for d in (
                        "his",
                        "her",
                        "the",
                    )
                    for e in (
                        "neck",
                        "cervical spine",
                    )
                ),
                *(
                    f"{a} cervical {b}"
                    for a in (
                        "normal",
                        "full",
                        "good",
                        "adequate",
                        "unrestricted",
                    )
                    for b in (
                        "spine mobility",
                        "spine movement",
                        "mobility",
                        "movement",
                        "range of motion",
                        "spine range of motion",
                    )
                ),
                "no issues with neck mobility",
                "no issues with cervical spine mobility",
                "no limitation of neck movement",
                "no limitations in neck movement",
                "no restriction of neck movement",
                *(
                    f"{a} neck {b}"
                    for a in (
                        "good",
                        "adequate",
                        "unrestricted",
                    )
                    for b in (
                        "extension",
                        "mobility",
                        "movement",
                        "range of motion",
                    )
                ),
                *(
                    f"neck {a} is {b}"
                    for a in (
                        "mobility",
                        "movement",
                        "extension",
                        "range of motion",
                    )
                    for b in (
                        "normal",
                        "full",
                        "good",
                        "unrestricted",
                    )
                ),
                "neck movement full",
                "neck movements full",
                "neck movement good",
                "good neck movements",
                "neck extension good",
                "neck extension full",
                "normal neck extension",
                "neck ext normal",
                "neck ext good",
                "neck rom full",
                "full neck rom",
                "neck full rom",
                "neck mobile",
                "neck movement normal",
                "neck mobility normal",
                "neck mobility good",
                "c-spine mobile",
                "neck moved freely",
                "neck moves freely",
                "neck freely mobile",
                "full rom neck",
                "full neck ext",
                "neck ext full",
                "good neck extension",
                "good neck ext",
                "normal neck rom",
                "neck rom normal",
                "neck rom good",
                "good neck rom",
                "neck mobility full",
                "full range neck",
                "neck full range",
                "neck rom ok",
            ),
            wider=(
                "issues with neck mobility",
                "issues with cervical spine mobility",
                "neck mobility issues",
                "issues with mouth opening or cervical spine mobility",
                "issues with neck movement",
                "problems with neck mobility",
                "neck stiffness or limited mobility",
            ),
        ),
    ],
    mouth_opening: MouthOpening,
    glasgow_coma_scale: GlasgowComaScale,
    oxygen_saturation: OxygenSaturation,
    operator_not_anaesthetist: Annotated[
        bool,
        Criterion(
            "the operator is not an anaesthetist, or not trained in anaesthesia",
            terms=(
                "non-anesthesiologist",
                "nonanesthesiologist",
                "non-anaesthetist",
                "not an anesthesiologist",
                "not an anaesthetist",
                "not a trained anesthesiologist",
                "not trained in anesthesia",
                "not trained in anaesthesia",
                "non-anaesthesiologist",
                "does not specialize in anesthesiology",
                "not specialized in anesthesiology",
                "does not specialise in anaesthesia",
                "not an anesthesia provider",
                "not trained in anesthesiology",
                "nonanesthetist",
                "no anesthesia training",
                "without anesthesia training",
                "without anaesthetic training",
            ),
            opposites=(
                "anesthesiologist",
                "anaesthetist",
                "anaesthesiologist",
                "anaesthetic reg",
                "anaesthetic registrar",
                "anaesthetic spr",
                "anaesthetic consultant",
                "anaes reg",
                "anaes cons",
                "anaes consultant",
                "consultant anaesthetist",
                "anaesthetic st",
                "anaesthetic st5",
                "anaesthetic st6",
                "anaesthetics reg",
                "gas reg",
                "cons anaesthetist",
                "operator: anaesthetist",
                "operator anaesthetist",
                "operator anaes",
                "operator: anaes",
                "intubated by anaesthetist",
                "intubated by anaesthetics",
                "intubated by anaes",
                "tubed by anaesthetics",
                "tubed by anaes",
                "anaes spr",
                "anaesthetic sho",
                "cons anaes",
                "anaesthetic reg intubating",
                "crna",
            ),
            includes=(
                *(
                    f"{a} by {b}{c}"
                    for a in (
                        "intubated",
                        "intubation",
                    )
                    for b in (
                        "the ",
                        "an ",
                        "",
                    )
                    for c in (
                        "emergency physician",
                        "intensivist",
                        "paramedic",
                        "paramedics",
                        "intern",
                        "emergency doctor",
                    )
                ),
                "no anesthesiologist available",
                "no anaesthetist available",
                "anesthesiologist is not available",
                "ed reg intubating",
                "ed registrar intubating",
                "intubated by ed",
                "intubated by the ed",
                "intubation by ed",
                "paramedic intubation",
                "intubated by hems",
                "anaesthetist unavailable",
                "medical registrar intubating",
                "non-anaesthetic icu trainee",
                "intubated by ed reg",
                "intubated by ed registrar",
                "intubated by ed consultant",
                "intubated by ed cons",
                "intubated by em cons",
                "intubated by em reg",
                "intubated by em consultant",
                "intubated by accs",
                "intubated by paramedic",
                "operator: ed",
                "operator ed reg",
                "operator em reg",
                "operator: em",
                "operator ed consultant",
                "operator: icu reg (non-anaesthetic",
                "operator: paramedic",
                "no anaesthetic training",
                "no anaesthetic experience",
                "no anaesthetist in the building",
                "without anaesthetic training",
                "emergency registrar intubating",
                "operator non-anaesthetic",
                "non-anaesthetic operator",
                "non-anaesthetist operator",
                "non anaesthetic trainee",
                "non-anaesthetic trainee",
                "physician trainee intubating",
                "operator not anaes",
            ),
        ),
    ],
) -> Result:
    """Risk of a difficult tracheal intubation in a critically ill adult.

    From 3 points the publication calls difficulty likely. Coma is a Glasgow Coma Scale under 8 and severe hypoxaemia a
    saturation under 80 %, before intubation.
    """
    items = (
        Item("Mallampati III or IV", 5 if mallampati_class == "III" or mallampati_class == "IV" else 0),
        Item("Obstructive sleep apnoea", 2 if obstructive_sleep_apnoea else 0),
        Item("Reduced mobility of the cervical spine", 1 if reduced_neck_mobility else 0),
        Item("Mouth opening under 3 cm", 1 if mouth_opening < 3 else 0),
        Item("Coma", 1 if glasgow_coma_scale < 8 else 0),
        Item("Severe hypoxaemia", 1 if oxygen_saturation < 80 else 0),
        Item("Operator not an anaesthetist", 1 if operator_not_anaesthetist else 0),
    )
    score = total(*items)
    band = upto(score, {2: "difficult intubation unlikely (under 3)"}, over="difficult intubation likely (3 or more)")
    return Result(score, "points", band, items)


@calculator(
    title="SCARF score (Sequential Clinical Assessment of Respiratory Function)",
    source=HARDIN_2019,
    conditions=("rib fractures",),
    outcome="pneumonia, high oxygen requirement or long stay",
    setting="surgical intensive care",
    aliases=("SCARF",),
)
def scarf(
    incentive_spirometry_percent: Annotated[
        float,
        Quantity(
            "%",
            0,
            150,
            "volume reached on incentive spirometry, in percent of that predicted for age, sex and height",
            terms=(
                "incentive spirometry",
                "incentive spirometer",
                "inspiratory capacity",
                "incentive spirometry volume",
                "incentive spirometry of",
                "incentive spirometry reading",
                "incentive spirometer volume",
                "incentive spirometry result",
                "incentive spirometry at",
                "incentive spiro",
                "incentive spirom",
                "spirometer volume",
                "incentive spirometry achieved",
                "is volume",
                "is % predicted",
                "incentive spiro %",
                "% predicted on is",
                "is percent predicted",
                "spirometer % predicted",
                "spiro % predicted",
                "incentive spiro at",
                "incentive spiro down to",
            ),
            spellings={"% predicted": "%", "% of predicted": "%", "percent predicted": "%", "percent": "%"},
        ),
    ],
    respiratory_rate: RespiratoryRate,
    pain_score: Annotated[
        float,
        Quantity(
            "1",
            0,
            10,
            "pain on the numeric rating scale of 0 to 10",
            integer=True,
            terms=(
                "numeric pain score",
                "numerical pain score",
                "pain score",
                "pain rating",
                "nps",
                "nrs",
                "pain level",
                "pain intensity",
                "rates his pain",
                "rates her pain",
                "rates the pain",
                "rated his pain",
                "rated her pain",
                "rating his pain",
                "rating her pain",
                "rates pain",
                "pain rated",
                "pain is rated",
                "pain scored",
                "numeric rating scale",
                "numerical rating scale",
                "pain severity",
                "pain on a numeric scale",
                "pain scale",
                "pain nrs",
                "nrs pain",
                "vas pain",
                "pain vas",
                "nrs on coughing",
                "pain on coughing",
                "pain on movement",
                "pain on cough",
                "nrs cough",
                "pain scores",
                "dynamic pain score",
                "pain on deep breath",
                "pain score on coughing",
                "pain score on movement",
            ),
            spellings={"/10": "1", "out of 10": "1"},
            levels={
                0: (
                    "pain 0/10",
                    "pain score 0/10",
                    "pain now 0/10",
                    "pain currently 0/10",
                    "0/10 pain",
                    "pain 0 out of 10",
                    "pain zero out of ten",
                    "pain is 0/10",
                ),
                1: (
                    "pain 1/10",
                    "pain score 1/10",
                    "pain now 1/10",
                    "pain currently 1/10",
                    "1/10 pain",
                    "pain 1 out of 10",
                    "pain one out of ten",
                    "pain is 1/10",
                ),
                2: (
                    "pain 2/10",
                    "pain score 2/10",
                    "pain now 2/10",
                    "pain currently 2/10",
                    "2/10 pain",
                    "pain 2 out of 10",
                    "pain two out of ten",
                    "pain is 2/10",
                ),
                3: (
                    "pain 3/10",
                    "pain score 3/10",
                    "pain now 3/10",
                    "pain currently 3/10",
                    "3/10 pain",
                    "pain 3 out of 10",
                    "pain three out of ten",
                    "pain is 3/10",
                ),
                4: (
                    "pain 4/10",
                    "pain score 4/10",
                    "pain now 4/10",
                    "pain currently 4/10",
                    "4/10 pain",
                    "pain 4 out of 10",
                    "pain four out of ten",
                    "pain is 4/10",
                ),
                5: (
                    "pain 5/10",
                    "pain score 5/10",
                    "pain now 5/10",
                    "pain currently 5/10",
                    "5/10 pain",
                    "pain 5 out of 10",
                    "pain five out of ten",
                    "pain is 5/10",
                ),
                6: (
                    "pain 6/10",
                    "pain score 6/10",
                    "pain now 6/10",
                    "pain currently 6/10",
                    "6/10 pain",
                    "pain 6 out of 10",
                    "pain six out of ten",
                    "pain is 6/10",
                ),
                7: (
                    "pain 7/10",
                    "pain score 7/10",
                    "pain now 7/10",
                    "pain currently 7/10",
                    "7/10 pain",
                    "pain 7 out of 10",
                    "pain seven out of ten",
                    "pain is 7/10",
                ),
                8: (
                    "pain 8/10",
                    "pain score 8/10",
                    "pain now 8/10",
                    "pain currently 8/10",
                    "8/10 pain",
                    "pain 8 out of 10",
                    "pain eight out of ten",
                    "pain is 8/10",
                ),
                9: (
                    "pain 9/10",
                    "pain score 9/10",
                    "pain now 9/10",
                    "pain currently 9/10",
                    "9/10 pain",
                    "pain 9 out of 10",
                    "pain nine out of ten",
                    "pain is 9/10",
                ),
                10: (
                    "pain 10/10",
                    "pain score 10/10",
                    "pain now 10/10",
                    "pain currently 10/10",
                    "10/10 pain",
                    "pain 10 out of 10",
                    "pain ten out of ten",
                    "pain is 10/10",
                ),
            },
        ),
    ],
    inadequate_cough: Annotated[
        bool,
        Criterion(
            "cough too weak to clear the secretions",
            terms=(
                "inadequate cough",
                "weak cough",
                "poor cough",
                "cough inadequate",
                "ineffective cough",
                "cough is inadequate",
                "cough was inadequate",
                "poor cough effort",
                "weak cough effort",
                "insufficient cough",
                "cough is weak",
                "cough is ineffective",
                "cough is poor",
                "unable to cough effectively",
                "cough too weak",
                "cough effort is weak",
                "cough effort is poor",
                "cough effort is inadequate",
                "feeble cough",
                "absent cough",
                "inadequate cough effort",
                "ineffective cough effort",
                "cough not effective",
                "unable to generate an effective cough",
                "moist weak cough",
                "poor weak cough",
                "very weak cough",
                "very poor cough",
            ),
            opposites=(
                "adequate cough",
                "strong cough",
                "effective cough",
                "good cough",
                *(
                    f"{able} clear{s} {the}{secretions}"
                    for able in ("able to", "able to effectively", "able to adequately", "effectively")
                    for s in ("", "s")
                    for the in ("", "the ", "his ", "her ")
                    for secretions in ("secretions", "respiratory secretions", "airway secretions")
                ),
                "cough is adequate",
                "cough is effective",
                "coughs effectively",
                "cough is strong",
                "vigorous cough",
                "good cough effort",
                "strong cough effort",
                "adequate cough effort",
                "cough is good",
                "coughs well",
                "coughs strongly",
                "able to expectorate",
                "able to cough up secretions",
                "able to cough up sputum",
                *(
                    f"{a} {b}{c} {d}"
                    for a in (
                        "clears",
                        "clearing",
                        "clear",
                    )
                    for b in (
                        "his ",
                        "her ",
                        "the ",
                        "",
                    )
                    for c in (
                        "secretions",
                        "respiratory secretions",
                        "airway secretions",
                    )
                    for d in (
                        "well",
                        "effectively",
                        "adequately",
                        "without difficulty",
                        "easily",
                    )
                ),
                "cough clears secretions",
                "productive and effective cough",
                "powerful cough",
                "forceful cough",
                "robust cough",
                "cough strong",
                "strong productive cough",
                "good strong cough",
                "cough good",
                "cough effective",
                "effective productive cough",
                "coughing well",
                "coughing effectively",
                "clearing secretions",
                "clears secretions",
                "clearing own secretions",
                "clears own secretions",
                "clearing chest well",
                "expectorating well",
                "cough adequate",
                "clearing his own secretions",
                "clearing her own secretions",
                "clearing secretions well",
                "clearing own chest",
                "clears own chest",
                "clearing his chest",
                "clearing her chest",
                "clears chest well",
                "coughing and clearing well",
                "coughing well and clearing",
                "strong effective cough",
                "good effective cough",
                "clearing sputum well",
                "clearing sputum",
                "clears sputum well",
            ),
            includes=(
                *(
                    f"{unable} clear {the}{secretions}"
                    for unable in (
                        "unable to",
                        "unable to adequately",
                        "unable to effectively",
                        "inability to",
                        "cannot",
                        "difficulty to",
                    )
                    for the in ("", "the ", "his ", "her ")
                    for secretions in ("secretions", "respiratory secretions", "airway secretions")
                ),
                *(
                    f"{difficulty} clearing {the}{secretions}"
                    for difficulty in ("difficulty", "difficulty in", "trouble")
                    for the in ("", "the ", "his ", "her ")
                    for secretions in ("secretions", "respiratory secretions", "airway secretions")
                ),
                "inadequate to clear respiratory secretions",
                "inadequate to clear secretions",
                "unable to expectorate",
                "inability to expectorate",
                "unable to cough up secretions",
                "retained secretions",
                "pooling of secretions",
                "difficulty expectorating",
                "struggles to clear secretions",
                "struggles to clear respiratory secretions",
                "struggles to clear his secretions",
                "struggles to clear her secretions",
                "unable to clear sputum",
                "cannot clear sputum",
                "can't clear secretions",
                "can't shift secretions",
                "can't shift his secretions",
                "can't shift her secretions",
                "cannot shift secretions",
                "struggling to clear secretions",
                "struggling to clear",
                "not clearing secretions",
                "not clearing chest",
                "poor sputum clearance",
                "poor secretion clearance",
                "can't expectorate",
                "can't cough anything up",
                "cannot cough up",
                "needs suction to clear",
                "cough feeble",
                "cough is feeble",
                "cough weak",
                "cough poor",
                "cough ineffective",
                "cough is very weak",
                "weedy cough",
                "feeble cough",
                "cough weedy",
                "gurgly cough",
                "wet ineffective cough",
                "can't shift his sputum",
                "can't shift her sputum",
                "cant shift his sputum",
                "cant shift her sputum",
                "can't shift sputum",
                "cannot shift sputum",
                "unable to shift sputum",
                "not clearing sputum",
                "not clearing his secretions",
                "not clearing her secretions",
                "can't clear chest",
                "can't clear his chest",
                "can't clear her chest",
                "unable to clear chest",
                "unable to clear his chest",
                "unable to clear her chest",
                "needing nt suction",
                "needed nt suction",
                "needs nt suction",
                "cough too weak",
                "retaining sputum",
                "retaining secretions",
                "sputum retention",
            ),
        ),
    ],
) -> Result:
    """Respiratory reserve of an adult with rib fractures in intensive care, to be repeated as a trend.

    Developed in one centre with 100 patients; the score was chosen beforehand and not weighted.
    """
    items = (
        Item("Incentive spirometry under 50 % of predicted", 1 if incentive_spirometry_percent < 50 else 0),
        Item("Respiratory rate over 20/min", 1 if respiratory_rate > 20 else 0),
        Item("Numeric pain score 5 or more", 1 if pain_score >= 5 else 0),
        Item("Inadequate cough", 1 if inadequate_cough else 0),
    )
    score = total(*items)
    return Result(
        score, "points", upto(score, {0: "low risk", 2: "intermediate risk (1 to 2)"}, over="high risk (3 to 4)"), items
    )
