"""How an exacerbation of chronic obstructive pulmonary disease will end."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.biochemistry import BloodUreaNitrogen
from ..vocabulary.blood_gas import ArterialPh
from ..vocabulary.cardiovascular import AtrialFibrillation
from ..vocabulary.haematology import EosinophilCount, Haemoglobin
from ..vocabulary.patient import AgeFromForty
from ..vocabulary.respiratory import LungConsolidation, PreviousIntubation
from ..vocabulary.vital_signs import HeartRate
from ..vocabulary.wards import CLEAR_CHEST_FILMS, NORMAL_ECGS

STEER_2012 = Source(
    "Steer J, Gibson J, Bourke SC. The DECAF score: predicting hospital mortality in exacerbations of chronic "
    "obstructive "
    "pulmonary disease. Thorax 2012;67(11):970-976",
    url="http://thorax.bmj.com/content/66/Suppl_4/A153.2",
    where="table 3 (the score)",
    read="secondary",
    via="the table as Thorax posts it, and the conference abstract of the derivation",
)
ECHEVARRIA_2016 = Source(
    "Echevarria C, Steer J, Heslop-Marshall K, et al. Validation of the DECAF score to predict hospital mortality in "
    "acute "
    "exacerbations of COPD. Thorax 2016;71(2):133-140",
    url="https://thorax.bmj.com/content/71/2/133",
    where="mortality in hospital by score",
    read="abstract",
    via="rates by score from the openEHR guideline model that cites it",
)
TABAK_2009 = Source(
    "Tabak YP, Sun X, Johannes RS, Gupta V, Shorr AF. Mortality and need for mechanical ventilation in acute "
    "exacerbations of chronic obstructive pulmonary disease: development and validation of a simple risk score. "
    "Arch Intern Med 2009;169(17):1595-1602",
    url="https://www.the-hospitalist.org/hospitalist/article/124380/literature-latest-research-you-need-know",
    where="risk factors, classes, rates of the validation cohort",
    read="secondary",
    via="The Hospitalist's summary (limits, lowest and highest rate), Shorr AF, et al. Chest 2011;140:1177-1183 "
    "(classes); rates of the classes between from a public calculator alone",
)
STIELL_2014 = Source(
    "Stiell IG, Clement CM, Aaron SD, et al. Clinical characteristics associated with adverse events in patients with "
    "exacerbation of chronic obstructive pulmonary disease: a prospective cohort study. CMAJ 2014;186(6):E193-E204",
    doi="10.1503/cmaj.130968",
    pmid="24549125",
    where="the risk scale; expected risk by score",
    read="abstract",
    via="points from Emergency Physicians Monthly's reproduction; rates by score also in the openEHR guideline model",
)


@calculator(
    title="DECAF score",
    source=STEER_2012,
    conditions=("exacerbation of COPD",),
    ages=(18, 120),
    outcome="death in hospital",
    setting="admission to hospital",
    aliases=("DECAF",),
    disputed="mortality at 3 points is 15.3 % in one reproduction of the validation study and 14.3 % in another",
    confirmed="openEHR guideline model: scores of all 7 cases agree",
)
def decaf(
    extended_mrc_dyspnoea: Annotated[
        Literal["leaves the house", "housebound but independent", "housebound and needs help"],
        Choice(
            "extended MRC dyspnoea grade on a good day of the last 3 months: leaves the house (grades 1 to 4); too "
            "breathless to leave the house unaided but washes and dresses without help (5a); needs help with washing "
            "and "
            "dressing too (5b)",
            {
                "leaves the house": (
                    *(f"emrcd {grade}" for grade in range(1, 5)),
                    "not too dyspneic to leave the house",
                    "not too dyspneic to leave house",
                    "able to leave the house",
                    "not too breathless to leave the house",
                    "not too short of breath to leave the house",
                    "able to leave house",
                    "able to leave home",
                    "goes out of the house",
                    "not housebound",
                    *(f"emrcd grade {grade}" for grade in range(1, 5)),
                    "can leave the house",
                    "able to still leave the house",
                    "still able to leave the house",
                    "does not difficulty leaving the house",
                    "does not trouble leaving the house",
                    "no difficulty leaving the house",
                    "no trouble leaving the house",
                    "leaves the house without difficulty",
                    "leaves the house without help",
                    "still leaves the house",
                    "gets out of the house",
                    "walks outdoors",
                    "goes outside independently",
                    "able to leave his home",
                    "able to leave his house",
                    "able to leave her home",
                    "able to leave her house",
                    "able to go outside",
                    "not confined to the house",
                    *("mrcd 1", "mrcd 2", "mrcd 3", "mrcd 4", "emrcd: 1", "emrcd: 2", "emrcd: 3", "emrcd: 4"),
                    *("emrc 1", "emrc 2", "emrc 3", "emrc 4", "extended mrc 1", "extended mrc 2", "extended mrc 3"),
                    *("extended mrc 4", "emrcd of 2", "emrcd of 3", "emrcd of 4", "emrcd score 2", "emrcd score 3"),
                    *("emrcd score 4", "stable-state emrcd 3", "stable-state emrcd 4", "goes to the shops"),
                    *("walks to the shops", "walks to shops", "gets to the shops", "gets out to shops"),
                    "gets out and about",
                    "potters to the paper shop",
                    "walks to the shop",
                    "goes out to the shops",
                    "goes out with frame",
                    "gets out daily",
                    "walks the dog",
                    "drives to shops",
                    "goes out alone",
                    "goes out unaided",
                    "leaves house unaided",
                    "leaves the house unaided",
                    "emrcd 1",
                    "emrcd 2",
                    "emrcd 3",
                    "emrcd 4",
                    "emrcd1",
                    "emrcd2",
                    "emrcd3",
                    "emrcd4",
                    "et 100 yards",
                    "et 100 yds",
                    "et 50 yards",
                    "et 200 yards",
                ),
                "housebound but independent": (
                    "emrcd 5a",
                    "emrcd5a",
                    "mrcd 5a",
                    "too dyspneic to leave the house but independent",
                    "too dyspneic to leave house but independent",
                    "too breathless to leave the house but independent",
                    *(
                        f"too {breathless} to leave {house}{but} independent"
                        for breathless in ("dyspneic", "dyspnoeic", "breathless", "short of breath")
                        for house in ("the house", "house", "home", "his house", "her house")
                        for but in (
                            " but is",
                            " but",
                            " but is still",
                            " but still",
                            " but remains",
                            " and is",
                            " and",
                            ", but is",
                            ", but",
                        )
                    ),
                    "housebound by breathlessness but independent",
                    "housebound due to breathlessness but independent",
                    "housebound due to dyspnea but independent",
                    "emrcd grade 5a",
                    "emrc 5a",
                    "mrc 5a",
                    "extended mrc 5a",
                    "housebound but independent",
                    "housebound but washes and dresses independently",
                    "housebound but able to wash and dress",
                    "housebound but manages self-care",
                    "cannot leave the house but washes and dresses",
                    "cannot leave the house but is independent",
                    "unable to leave the house but independent",
                    "unable to leave the house but is independent",
                    "unable to leave the house but able to wash and dress",
                    *("emrcd: 5a", "emrcd of 5a", "emrcd score 5a", "housebound but washes and dresses"),
                    *("housebound but self-caring", "housebound but independent in adls", "housebound but indep"),
                    *("housebound, washes and dresses self", "housebound, independent with washing and dressing"),
                    *("housebound, indep washing/dressing", "housebound but independent with washing and dressing"),
                    *("housebound but manages washing and dressing", "housebound but washes and dresses self"),
                    *("housebound but washes/dresses self", "housebound but indep with washing/dressing"),
                    *("housebound, self caring", "can't leave the house but washes and dresses"),
                    "can't leave house but washes and dresses himself",
                    "can't leave house but washes and dresses herself",
                    "housebound but washes",
                    "housebound but self caring",
                    "housebound, self-caring",
                    "housebound, independent",
                    "housebound washes/dresses self",
                    "housebound, washes/dresses self",
                    "doesn't leave house but washes",
                    "can't leave house but washes",
                    "washes/dresses self, not been past front door",
                    "housebound but manages own wash",
                    "housebound, washes and dresses himself",
                    "housebound, washes and dresses herself",
                ),
                "housebound and needs help": (
                    "emrcd 5b",
                    "emrcd5b",
                    "mrcd 5b",
                    "too dyspneic to leave the house and wash",
                    "too dyspneic to leave house and wash",
                    "too breathless to wash or dress",
                    "needs help with washing and dressing",
                    *(
                        f"too {breathless} to {wash}"
                        for breathless in ("dyspneic", "dyspnoeic", "breathless", "short of breath")
                        for wash in (
                            "wash or dress",
                            "wash and dress",
                            "wash or dress himself",
                            "wash or dress herself",
                            "leave the house or wash",
                            "leave the house or dress",
                            "leave the house and needs help",
                        )
                    ),
                    "unable to wash or dress due to breathlessness",
                    "unable to wash or dress due to dyspnea",
                    "requires assistance with washing and dressing",
                    "requires help with washing and dressing",
                    "needs assistance with washing and dressing",
                    "dependent for washing and dressing",
                    "dependent on others for washing and dressing",
                    "emrcd grade 5b",
                    "emrc 5b",
                    "mrc 5b",
                    "extended mrc 5b",
                    *(
                        f"too dyspneic to leave the house and {a}"
                        for a in (
                            "perform daily activities independently",
                            "has difficulty with basic self-care",
                            "dress",
                            "care for himself",
                            "care for herself",
                            "perform self-care",
                        )
                    ),
                    "preventing him from leaving the house or performing basic activities",
                    "preventing her from leaving the house or performing basic activities",
                    "prevents him from leaving the house or performing basic activities",
                    "prevents her from leaving the house or performing basic activities",
                    "unable to leave the house or dress",
                    "unable to leave the house or wash",
                    "unable to leave the house or care for himself",
                    "unable to leave the house or care for herself",
                    *(
                        f"{a} and needs {b} with {c}"
                        for a in (
                            "housebound",
                            "cannot leave the house",
                        )
                        for b in (
                            "help",
                            "assistance",
                        )
                        for c in (
                            "washing",
                            "dressing",
                            "self-care",
                            "personal care",
                        )
                    ),
                    *(
                        f"too {a} to {b}"
                        for a in (
                            "breathless",
                            "dyspneic",
                            "dyspnoeic",
                            "short of breath",
                        )
                        for b in (
                            "dress",
                            "wash",
                        )
                    ),
                    "needs help to wash",
                    "needs help to dress",
                    "needs help with self-care",
                    "needs help with personal care",
                    *("emrcd: 5b", "emrcd of 5b", "emrcd score 5b"),
                    "housebound with carers for washing and dressing",
                    *("housebound, carers for washing and dressing", "housebound, needs help washing and dressing"),
                    "housebound, needs help with washing and dressing",
                    "housebound and needs help washing and dressing",
                    *("housebound and needs help with washing and dressing", "housebound, carers wash and dress him"),
                    *("housebound, carers wash and dress her", "housebound, help with washing/dressing"),
                    *("housebound, help with washing and dressing", "housebound, carers for washing/dressing"),
                    *("housebound with poc for washing and dressing", "too breathless to wash and dress unaided"),
                    "too sob to wash and dress",
                    "housebound with carers",
                    "housebound, carers",
                    "housebound with poc",
                    "housebound with qds poc",
                    "housebound, qds carers",
                    "housebound, tds carers",
                    "housebound qds carers",
                    "housebound tds carers",
                    "housebound, bd carers",
                    "housebound needs help washing",
                    "housebound, needs help washing",
                    "housebound, wife washes",
                    "housebound, daughter washes",
                    "needs help to wash and dress, housebound",
                ),
            },
        ),
    ],
    eosinophil_count: EosinophilCount,
    lung_consolidation: LungConsolidation,
    arterial_ph: ArterialPh,
    atrial_fibrillation: AtrialFibrillation,
) -> Result:
    """Risk of death in hospital of adults admitted with an exacerbation of chronic obstructive pulmonary disease.

    Atrial fibrillation counts if it was ever paroxysmal. Without a blood gas, acidaemia was taken as absent when
    saturation on room air was above 92 %.
    """
    items = (
        Item(
            "Dyspnoea",
            {"leaves the house": 0, "housebound but independent": 1, "housebound and needs help": 2}[
                extended_mrc_dyspnoea
            ],
        ),
        Item("Eosinophils under 0.05 ×10⁹/L", 1 if eosinophil_count < 0.05 else 0),
        Item("Consolidation", 1 if lung_consolidation else 0),
        Item("Arterial pH under 7.30", 1 if arterial_ph < 7.30 else 0),
        Item("Atrial fibrillation", 1 if atrial_fibrillation else 0),
    )
    score = total(*items)
    group = upto(score, {1: "low risk", 2: "intermediate risk"}, over="high risk")
    death = upto(score, {0: 0.0, 1: 1.5, 2: 5.4, 3: 15.3, 4: 31.0, 5: 40.5}, over=50.0)
    return Result(score, "points", group, items, (Risk("death", "in hospital", death, ECHEVARRIA_2016),))


@calculator(
    title="BAP-65 classes",
    source=TABAK_2009,
    conditions=("exacerbation of COPD",),
    outcome="death or mechanical ventilation in hospital",
    setting="admission to hospital",
    aliases=("BAP-65", "BAP 65", "BAP65"),
    disputed="the publications write urea nitrogen over 25 mg/dL and pulse over 109/min; a public calculator counts "
    "exactly 25 and 109 too",
)
def bap_65(
    blood_urea_nitrogen: BloodUreaNitrogen,
    altered_mental_status_on_arrival: Annotated[
        bool,
        Criterion(
            "altered mental status on arrival: a Glasgow Coma Scale under 14, or disorientation, stupor or coma",
            met=("glasgow_coma_scale < 14",),
            terms=(
                "altered mental status",
                "altered mental state",
                "acute mental status change",
                "altered mentation",
                "altered mental condition",
                "change in mental status",
                "mental status changes",
            ),
            includes=(
                "confused",
                "confusion",
                "disoriented",
                "disorientated",
                "disorientation",
                "stupor",
                "stuporous",
                "coma",
                "comatose",
                "drowsy",
                "obtunded",
                "unconscious",
                "unresponsive",
                "somnolent",
                "altered level of consciousness",
                "altered consciousness",
                "altered sensorium",
                "decreased level of consciousness",
                "reduced level of consciousness",
                "depressed level of consciousness",
                "encephalopathic",
                "delirious",
                "delirium",
                "impaired consciousness",
                *("reduced gcs", "low gcs", "narcotic from co2", "co2 narcosis", "co2 retaining and drowsy"),
                *("acutely confused", "new confusion"),
                "gcs 13",
                "gcs 12",
                "gcs 11",
                "gcs 10",
                "gcs 9",
                "gcs 8",
                "muddled",
                "stuporose",
                "newly confused",
                "avpu p",
                "avpu u",
            ),
            excludes=(
                "chronic confusion",
                "chronically confused",
                "baseline confusion",
                "confused at baseline",
                *(
                    f"unresponsive to {a}"
                    for a in (
                        "antibiotics",
                        "treatment",
                        "therapy",
                        "fluids",
                        "medication",
                        "medications",
                        "medical therapy",
                        "steroids",
                        "diuretics",
                    )
                ),
            ),
            opposites=(
                "alert and oriented",
                "alert and orientated",
                "gcs 15",
                "gcs of 15",
                "glasgow coma scale of 15",
                "glasgow coma scale score of 15",
                "normal mental status",
                "mental status is normal",
                "mental status was normal",
                "normal mentation",
                "awake and alert",
                "fully alert",
                "fully conscious",
                "conscious and oriented",
                "fully oriented",
                "well oriented",
                "oriented to person, place and time",
                *("gcs 15/15", "orientated x3", "fully orientated", "orientated in tpp", "mentating well"),
                *("not confused", "not drowsy", "mentally alert"),
                *("gcs 15 orientated", "gcs 15, orientated", "gcs 15 oriented", "a&ox3", "a&o x3", "gcs15"),
                "orientated, news 'a'",
                "knows where she is",
                "knows where he is",
                "gcs 14",
                "alert, orientated",
                "avpu a",
                "acvpu a",
                "no confusion",
                "orientated tpp",
                "oriented x3",
            ),
        ),
    ],
    heart_rate: HeartRate,
    age: AgeFromForty,
) -> Result:
    """Risk of death and of mechanical ventilation in people over 40 admitted with an exacerbation of COPD.

    Rates are those of the validation cohort of 2009. Ventilation is need within 48 hours. The value is the number of
    risk factors; age tells the two lowest classes apart.
    """
    items = (
        Item("Urea nitrogen over 25 mg/dL", 1 if blood_urea_nitrogen > 25 else 0),
        Item("Altered mental status", 1 if altered_mental_status_on_arrival else 0),
        Item("Pulse over 109/min", 1 if heart_rate > 109 else 0),
    )
    factors = total(*items)
    lowest = "I" if age < 65 else "II"
    death_without = 0.3 if age < 65 else 1.0
    ventilation_without = 0.3 if age < 65 else 0.2
    return Result(
        factors,
        "risk factors",
        f"class {upto(factors, {0: lowest, 1: 'III', 2: 'IV'}, over='V')}",
        items,
        (
            Risk("death", "in hospital", upto(factors, {0: death_without, 1: 2.2, 2: 6.4}, over=14.1), TABAK_2009),
            Risk(
                "mechanical ventilation",
                "48 hours",
                upto(factors, {0: ventilation_without, 1: 1.2, 2: 5.5}, over=12.4),
                TABAK_2009,
            ),
        ),
    )


#: No patient had 9 or over 10 points.
_EVENT_BY_SCORE = {0: 2.2, 1: 4.0, 2: 7.2, 3: 12.5, 4: 20.9, 5: 32.9, 6: 47.5, 7: 62.6, 8: 75.6, 10: 91.4}


@calculator(
    title="Ottawa COPD Risk Scale",
    source=STIELL_2014,
    conditions=("exacerbation of COPD",),
    ages=(50, 120),
    outcome="serious adverse event",
    setting="emergency department",
    aliases=("OCRS", "Ottawa COPD scale"),
    confirmed="openEHR guideline model: all 12 cases agree",
)
def ottawa_copd(
    coronary_bypass: Annotated[
        bool,
        Criterion(
            "coronary artery bypass graft in the past",
            wider=("coronary artery disease", "coronary disease", "coronary heart disease"),
            terms=(
                "coronary bypass graft",
                "coronary artery bypass graft",
                "coronary artery bypass grafting",
                "cabg",
                "coronary artery bypass surgery",
                "coronary bypass surgery",
                "coronary artery bypass",
                "coronary bypass grafting",
                "aortocoronary bypass",
                "bypass graft surgery",
                "heart bypass",
                "cardiac bypass surgery",
                "heart bypass surgery",
                "previous bypass surgery",
                "triple bypass",
                "quadruple bypass",
                "double bypass",
                "coronary bypass operation",
                "coronary artery graft",
                "bypass grafting",
                *("cabgx2", "cabgx3", "cabgx4", "cabgx5", "cabg x2", "cabg x3", "cabg x4"),
            ),
            includes=(
                "lima to lad",
                "lima-lad",
                "svg to rca",
                "lima graft",
                "cabgx1",
                "s/p cabg",
                "previous cabg",
                "prev cabg",
                "bypass grafts",
                "coronary grafts",
                "vein grafts to heart",
            ),
            opposites=(
                "no bypass",
                "no cabg",
                "no bypasses",
                "no grafts",
                "never had a bypass",
                "never had bypass",
                "never had cabg",
                "no previous cabg",
                "no prior cabg",
                "no heart surgery",
                "no cardiac surgery",
                "no open heart surgery",
                "never had heart surgery",
                "no cardiac hx",
                "no cardiac history",
                "stents only",
                "stent, no bypass",
            ),
        ),
    ],
    peripheral_vascular_intervention: Annotated[
        bool,
        Criterion(
            "intervention for peripheral vascular disease in the past",
            terms=(
                "intervention for peripheral vascular disease",
                "peripheral vascular intervention",
                "peripheral vascular surgery",
                "peripheral revascularization",
                "peripheral revascularisation",
                "intervention for pvd",
                "intervention for peripheral artery disease",
                "intervention for peripheral arterial disease",
                "peripheral vascular disease intervention",
            ),
            includes=(
                "femoropopliteal bypass",
                "fem-pop bypass",
                "iliac stent",
                "aortofemoral bypass",
                "femoral-popliteal bypass",
                "femoropopliteal stent",
                "peripheral artery stent",
                "peripheral artery stenting",
                "peripheral angioplasty",
                "femoral angioplasty",
                "iliac angioplasty",
                "iliac artery stent",
                "femoral artery stent",
                "lower extremity bypass",
                "lower limb bypass",
                "lower extremity revascularization",
                "lower limb revascularisation",
                "peripheral arterial bypass",
                "axillofemoral bypass",
                *(
                    f"{a} for {b}"
                    for a in (
                        "stenting",
                        "angioplasty",
                        "bypass",
                        "stents",
                        "surgery",
                        "intervention",
                        "revascularization",
                        "revascularisation",
                    )
                    for b in (
                        "peripheral vascular disease",
                        "peripheral arterial disease",
                        "peripheral artery disease",
                        "pvd",
                        "pad",
                    )
                ),
                "leg bypass surgery",
                "leg bypass",
                "leg stents",
                "aortobifemoral bypass",
                "aorto-femoral bypass",
                "popliteal stent",
                "peripheral stenting",
                "peripheral artery bypass",
                "iliac stenting",
                "leg angioplasty",
                "peripheral vascular stenting",
                "peripheral vascular bypass",
                "peripheral artery angioplasty",
                *("fem-pop", "fem-fem crossover", "aortobifem", "ax-bifem", "sfa stent", "sfa angioplasty"),
                *("femoral endarterectomy", "femoro-popliteal bypass", "fem-distal bypass", "pta sfa", "sfa pta"),
                "tibial angioplasty",
                "leg stent",
                "leg artery stent",
                "stent in leg",
                "stents in legs",
                "stent in his leg",
                "stent in her leg",
                "l leg angioplasty",
                "r leg angioplasty",
                "popliteal angioplasty",
                "crural angioplasty",
                "fem pop",
                "fem-tib bypass",
                "fem-tibial bypass",
                "popliteal bypass",
                "axillo-femoral bypass",
            ),
            wider=(
                "peripheral vascular disease",
                "peripheral arterial disease",
                "peripheral artery disease",
            ),
            opposites=(
                *("pvd managed medically", "pvd managed conservatively", "never had leg bypass"),
                "no vascular surgery",
                "angioplasty offered, she said no",
                "angioplasty offered, declined",
                "no vascular interventions",
                "no vascular intervention",
                "no vascular ops",
                "no leg bypass",
                "no leg stents",
                "no leg angioplasty",
                "no peripheral intervention",
                "no pvd",
                "no pad",
                "no peripheral vascular disease",
                "no claudication, no vascular ops",
                "managed conservatively for pvd",
            ),
        ),
    ],
    previous_intubation: PreviousIntubation,
    heart_rate: HeartRate,
    too_ill_to_walk: Annotated[
        bool,
        Criterion(
            "after treatment in the emergency department, too ill for a walk of 3 minutes, or saturation under 90 % or "
            "heart rate 120/min or more during it",
            terms=(
                "too ill to do walk test",
                "too ill to do a walk test",
                "too ill to perform a walk test",
                "too ill to walk",
                "unable to do walk test",
                "unable to do a walk test",
                "unable to perform walk test",
                "unable to perform a walk test",
                "unable to complete walk test",
                "unable to complete a walk test",
                *(
                    f"too {ill} to {do}{a} {walk}"
                    for ill in ("ill", "unwell", "sick", "breathless", "dyspneic")
                    for do in ("do", "perform", "complete", "undertake", "attempt")
                    for a in ("", " a", " the")
                    for walk in (
                        "walk test",
                        "walking test",
                        "3-minute walk",
                        "three-minute walk",
                        "3-minute walk test",
                    )
                ),
                *(
                    f"unable to {do}{a} {walk}"
                    for do in ("do", "perform", "complete")
                    for a in ("", " a", " the")
                    for walk in ("3-minute walk", "three-minute walk", "3-minute walk test", "walking test")
                ),
                "too unwell to walk",
                "too breathless to walk",
                *(
                    f"{a} {b} {c} {d}"
                    for a in (
                        "could not",
                        "cannot",
                        "can not",
                        "not able to",
                        "failed to",
                        "fails to",
                        "was unable to",
                    )
                    for b in (
                        "complete",
                        "perform",
                        "do",
                        "undergo",
                        "attempt",
                        "finish",
                    )
                    for c in (
                        "the",
                        "a",
                    )
                    for d in (
                        "walk test",
                        "walking test",
                        "3-minute walk test",
                        "three-minute walk test",
                        "3-minutes walk test",
                        "3-minute walk",
                    )
                ),
                *(
                    f"too {a} to {b}"
                    for a in (
                        "sick",
                        "unwell",
                        "dyspneic",
                        "breathless",
                    )
                    for b in (
                        "walk",
                        "complete the walk test",
                        "perform the walk test",
                        "perform a walk test",
                        "complete a walk test",
                        "do a walk test",
                    )
                ),
                "unable to perform the 3-minutes walk test",
                "unable to complete the 3-minutes walk test",
                "failed the walk test",
                "too ill to complete the walk test",
                "too ill to complete a walk test",
                "too ill to undergo the walk test",
                "too ill to undergo a walk test",
                "unable to walk for 3 minutes",
                "unable to walk 3 minutes",
                *("too unwell for walk test", "too breathless for walk test", "too sob for walk test"),
                *("unable to mobilise for walk test", "too sob to walk", "failed walk test"),
                *("too ill for walk test", "walk test failed", "failed walk", "walk test not possible"),
                *("couldn't do walk test", "could not do walk test", "couldn't manage walk test"),
                *("could not manage walk test", "walk test: unable", "desats to 84% on walk test"),
                *("desats to 86% on walk test", "desats to 88% on walk test", "sats 84% on walk test"),
                *("sats 85% on walk test", "sats 86% on walk test", "sats 87% on walk test"),
                *("sats 88% on walk test", "desaturated to 86% on walk test", "desaturated to 88% on walk test"),
                *("hr 120 on walk test", "hr 124 on walk test", "hr 128 on walk test", "hr 130 on walk test"),
            ),
            opposites=(
                *(
                    f"{a} {b} {c}"
                    for a in (
                        "able to complete",
                        "able to perform",
                        "completed",
                        "completes",
                        "successfully completed",
                        "able to do",
                        "performs",
                        "tolerated",
                    )
                    for b in (
                        "the",
                        "a",
                    )
                    for c in (
                        "walk test",
                        "walking test",
                        "3-minute walk test",
                        "three-minute walk test",
                        "3-minutes walk test",
                        "3-minute walk",
                    )
                ),
                "able to walk for 3 minutes",
                "well enough to walk",
                "well enough to perform a walk test",
                "well enough to do a walk test",
                *("walk test passed", "passed walk test", "managed walk test", "managed 3 min walk"),
                *("managed the walk test", "walked 3 min without problem", "walk test tolerated"),
                *("tolerated walk test", "walked round ed without desat", "walked around without desaturating"),
                "walk test ok",
                "walk test fine",
                "passed 3 min walk",
                "passed 3-min walk",
                "managed 3-min walk",
                "sats maintained on walking",
                "sats held on walking",
                "no desaturation on walking",
                "no desat on walking",
                "didn't desaturate on walking",
                "did not desaturate on walking",
                "ambulatory sats fine",
                "ambulatory sats ok",
            ),
            includes=(
                "too puffed to walk",
                "too puffed to do the walk test",
                "failed 3-min walk",
                "failed 3 min walk",
                "failed ambulatory sats",
                "desaturated on walking",
                "desats on walking",
                "desatted on walking",
                "desat to 85 on walking",
            ),
        ),
    ],
    acute_ischaemic_ecg: Annotated[
        bool,
        Criterion(
            "acute ischaemic changes on the ECG, in the physician's judgement",
            terms=(
                "acute ischemic changes",
                "acute ischaemic changes",
                "ischemic changes on ekg",
                "ischemic changes on ecg",
                "ischaemic changes on ecg",
                "ischemic ecg changes",
                "ischaemic ecg changes",
                "new ischemic changes",
                "new ischaemic changes",
                "acute ischemia on ecg",
                "acute ischemia on ekg",
                "acute ischaemia on ecg",
                "ischemic changes on electrocardiogram",
                "ischaemic changes on electrocardiogram",
                "acute ischemic ekg changes",
                "ischemic ekg changes",
                "ischemic changes on the ecg",
                "ischemic changes on the ekg",
                "ischemic changes on his ekg",
                "ischemic changes on her ekg",
                *(
                    f"{a} changes {b}on {c}{d}"
                    for a in (
                        "ischemic",
                        "ischaemic",
                    )
                    for b in (
                        "noted ",
                        "seen ",
                        "",
                    )
                    for c in (
                        "an ",
                        "the ",
                        "his ",
                        "her ",
                        "",
                    )
                    for d in (
                        "ecg",
                        "ekg",
                        "electrocardiogram",
                    )
                ),
                *(
                    f"{a} {b} {c}{d} changes"
                    for a in (
                        "ecg",
                        "ekg",
                        "electrocardiogram",
                    )
                    for b in (
                        "shows",
                        "showed",
                        "reveals",
                        "revealed",
                        "shows new",
                        "reveals new",
                    )
                    for c in (
                        "acute ",
                        "new ",
                        "",
                    )
                    for d in (
                        "ischemic",
                        "ischaemic",
                    )
                ),
                "ischemia on ecg",
                "ischemia on ekg",
                "acute ischemia on the ekg",
                "acute ischemic ecg findings",
            ),
            includes=(
                *(
                    f"{a}{b}"
                    for a in (
                        "new ",
                        "acute ",
                        "dynamic ",
                        "ischemic ",
                        "ischaemic ",
                    )
                    for b in (
                        "st depression",
                        "st-segment depression",
                        "st segment depression",
                        "st elevation",
                        "st-segment elevation",
                        "t-wave inversion",
                        "t wave inversion",
                        "t-wave inversions",
                        "t wave inversions",
                        "st changes",
                        "st-t changes",
                        "st-segment changes",
                        "t wave changes",
                    )
                ),
                *("new twi", "dynamic twi", "new st dep", "new st elev", "new st↓", "new std"),
                "dynamic ecg changes",
            ),
            wider=(
                "ischemic changes",
                "ischaemic changes",
                "acute ekg changes",
                "acute ecg changes",
                "ischemia",
                "ischaemia",
                "ekg changes",
                "ecg changes",
            ),
            opposites=(
                *(
                    f"{a} {b}"
                    for a in (
                        "normal",
                        "unremarkable",
                    )
                    for b in (
                        "ecg",
                        "ekg",
                        "electrocardiogram",
                    )
                ),
                *(
                    f"{a} {b} {c}"
                    for a in (
                        "ecg",
                        "ekg",
                        "electrocardiogram",
                    )
                    for b in (
                        "is",
                        "was",
                    )
                    for c in (
                        "normal",
                        "unremarkable",
                    )
                ),
                *NORMAL_ECGS,
                *("ecg nil acute", "ecg: nil acute"),
                *("nil acute on ecg", "ecg nothing acute", "ecg: nothing acute", "ecg nsr nil acute"),
                *("ecg sr nil acute", "nil acute ischaemic", "nil acutely ischaemic", "ecg no acute changes"),
                *("ecg: no acute changes", "sr, no acute changes", "nsr, no acute changes", "sr, nil acute"),
                *("nsr, nil acute", "sinus rhythm, nil acute", "sinus rhythm, no acute changes"),
                *("no new ecg changes", "no acute st-t changes", "no acute st changes", "no acute st/t changes"),
                *("no dynamic ecg changes", "no acute changes on ecg", "ecg unchanged"),
                "old lbbb unchanged",
                "no new st change",
                "no new st changes",
                "no acute st change",
                "no st/t changes",
                "no st changes",
                "no acute ecg changes",
                "ecg nad",
                "ecg n",
                "ecg normal",
                "ecg sr nad",
                "ecg: sr, nad",
                "ecg: nad",
                "no dynamic changes",
                "ecg same as previous",
                "ecg same as old",
                "sinus tachy only",
                "sinus tachy, no ischaemia",
                "ecg sinus tachy only",
            ),
            excludes=(
                "ecg n/a",
                "ecg: n/a",
                "ecg not done",
            ),
        ),
    ],
    pulmonary_congestion: Annotated[
        bool,
        Criterion(
            "pulmonary congestion on the chest radiograph, in the physician's judgement",
            terms=(
                "pulmonary congestion",
                "pulmonary vascular congestion",
                "vascular congestion",
                "pulmonary venous congestion",
                "congestion on chest x-ray",
                "congestion on the chest x-ray",
                "congestion on chest radiograph",
                "congestion on cxr",
                "congestion on x-ray",
                "congested lungs",
                "lung congestion",
                "congestive changes",
                "pulmonary vascular engorgement",
            ),
            includes=(
                "pulmonary oedema",
                "pulmonary edema",
                "cephalization",
                "kerley b lines",
                "pulmonary vascular redistribution",
                "interstitial edema",
                "vascular redistribution",
                *("upper lobe diversion", "upper lobe venous diversion", "upper lobe blood diversion"),
                *("kerley b", "kerley bs", "kerley lines", "bat's wing", "bats wing", "perihilar congestion"),
                *("perihilar oedema", "pulmonary venous hypertension on cxr", "fluid overload on cxr"),
                *("overload on cxr", "overloaded cxr", "cxr overloaded", "cxr overload", "cxr: overload"),
                *("cxr failure", "cxr: failure", "cxr fluid overload", "cxr wet", "cxr: wet", "congested cxr"),
                *("cxr congested", "cxr: congested", "alveolar oedema", "venous congestion on cxr", "cxr lvf"),
                *("cxr: lvf", "cxr: pulm oedema"),
                "ulbd",
                "bat wing",
                "bat-wing",
                "batwing",
                "interstitial oedema",
                "wet cxr",
                "cxr: pulmonary oedema",
                "cxr pulmonary oedema",
                "cephalisation",
                "heart failure on cxr",
            ),
            opposites=(
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
                "lung fields are clear",
                *CLEAR_CHEST_FILMS,
                "no congestion",
                *("no pulm oedema", "no overload on cxr", "cxr no congestion", "no vascular congestion"),
                *("no congestion on cxr", "no pulmonary congestion or oedema", "cxr no overload"),
                "no failure on cxr",
                "no pulmonary congestion",
                "no venous congestion",
                "no pulmonary oedema on cxr",
                "no oedema on cxr",
                "no upper lobe diversion",
                "no kerley b lines",
                "cxr no failure",
                "cxr clear",
                "cxr: clear",
                "cxr nad",
                "cxr normal",
                "cxr: normal",
                "lungs clear on cxr",
                "cxr hyperexpanded only",
                "cxr not oedema",
                "cxr dry",
            ),
        ),
    ],
    haemoglobin: Haemoglobin,
    blood_urea_nitrogen: BloodUreaNitrogen,
    serum_carbon_dioxide: Annotated[
        float,
        Quantity(
            "mmol/L",
            2,
            80,
            "total carbon dioxide content of serum, as measured with the electrolytes",
            terms=(
                "serum co2",
                "total co2",
                "tco2",
                "serum carbon dioxide",
                "co2 content",
                "serum total co2",
                "serum tco2",
                "plasma co2",
                "serum co2 content",
                "serum carbon dioxide level",
                "total carbon dioxide",
                "co2 total",
                "total serum carbon dioxide",
                "serum total carbon dioxide",
                "t co2",
                "bicarb on u+e",
                "bicarb on u&e",
                "bicarb on u+es",
                "bicarb on u&es",
                "u+e bicarb",
                "u&e bicarb",
                "venous bicarb",
                "lab bicarb",
                "serum bicarb",
                "tco2 (lab)",
                "lab tco2",
            ),
            spellings={"meq/l": "mmol/L"},
        ),
    ],
) -> Result:
    """Risk of death within 30 days or another serious event in people over 50 with an exacerbation of COPD.

    Other events, within 14 days: admission to a monitored unit, intubation or new non-invasive ventilation, myocardial
    infarction, a major procedure, or a return that ends in admission. No patient of the cohort scored 9 or over 10.
    """
    items = (
        Item("Coronary bypass graft", 1 if coronary_bypass else 0),
        Item("Intervention for peripheral vascular disease", 1 if peripheral_vascular_intervention else 0),
        Item("Intubated for respiratory distress before", 2 if previous_intubation else 0),
        Item("Heart rate on arrival 110/min or over", 2 if heart_rate >= 110 else 0),
        Item("Too ill for the walk test", 2 if too_ill_to_walk else 0),
        Item("Acute ischaemic changes on ECG", 2 if acute_ischaemic_ecg else 0),
        Item("Pulmonary congestion on radiograph", 1 if pulmonary_congestion else 0),
        Item("Haemoglobin under 10 g/dL", 3 if haemoglobin < 10 else 0),
        Item("Urea 12 mmol/L or over", 1 if blood_urea_nitrogen >= 33.6 else 0),  # 12 mmol/L is 33.6 mg/dL
        Item("Serum CO₂ 35 mmol/L or over", 1 if serum_carbon_dioxide >= 35 else 0),
    )
    score = total(*items)
    group = upto(score, {0: "low risk", 2: "medium risk", 4: "high risk"}, over="very high risk")
    seen = score in _EVENT_BY_SCORE
    return Result(
        score,
        "points",
        group,
        items,
        (Risk("serious adverse event", "14 to 30 days", _EVENT_BY_SCORE[int(score)], STIELL_2014),) if seen else (),
    )
