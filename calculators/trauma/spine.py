"""Injury of the spine: whom to image, and how severe it is."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, calculator, found, total, upto
from ..inputs import Choice, Criterion
from ..vocabulary.patient import AgeFromSixteen
from ..vocabulary.trauma import NeurologicDeficit
from ..vocabulary.vital_signs import Consciousness, GlasgowComaScale

VACCARO_2005 = Source(
    "Lee JY, Vaccaro AR, Lim MR, et al. J Orthop Sci 2005;10(6):671-675",
    doi="10.1007/s00776-005-0956-y",
    pmid="16307197",
    where="table 1; treatment by total",
    read="abstract",
    via="table 1 read as PMC2779435/table/Tab1, with which operativeneurosurgery.com agrees; treatment by total from "
    "capsulerad.com",
)
LEONARD_2024 = Source(
    "Leonard JC, Harding M, Cook LJ, et al. Lancet Child Adolesc Health 2024;8(7):482-490",
    doi="10.1016/s2352-4642(24)00104-4",
    pmid="38843852",
    where="rule and risk of each group",
    read="secondary",
    via="Family Practice Notebook, PECARN C-Spine Imaging Rule (2.8 % and 0.2 %); MDCalc (12.1 %)",
)
HOFFMAN_2000 = Source(
    "Hoffman JR, Mower WR, Wolfson AB, Todd KH, Zucker MI. N Engl J Med 2000;343:94-99",
    url="https://clinmedjournals.org/articles/cmrcr/cmrcr-4-159table1.html",
    where="five criteria",
    read="secondary",
    via="Clin Med Rev Case Rep 4:159, table 1; boostEM, NEXUS (definitions)",
)
STIELL_CSPINE_2001 = Source(
    "Stiell IG, Wells GA, Vandemheen KL, et al. The Canadian C-spine rule. JAMA 2001;286",
    url="https://fpnotebook.com/Ortho/Exam/CndnCSpnRl.htm",
    where="figure of the rule",
    read="secondary",
    via="Family Practice Notebook, Canadian C-Spine Rule; figure 1 of N Engl J Med 2003;349:2510 as at junn.net; "
    "open-medicine 0.12, which agreed over 2,000 random patients",
)

NeckTenderness = Annotated[
    bool,
    Criterion(
        "tenderness of the midline of the cervical spine",
        terms=(
            "midline cervical tenderness",
            "midline cervical spine tenderness",
            "midline c-spine tenderness",
            "midline neck tenderness",
            "posterior midline cervical tenderness",
            "cervical spine tenderness",
        ),
    ),
]


@calculator(
    title="Thoracolumbar Injury Classification and Severity score",
    source=VACCARO_2005,
    conditions=("thoracolumbar spine injury",),
    outcome="need for an operation",
    aliases=("TLICS", "Thoracolumbar Injury Classification and Severity Scale"),
)
def tlics(
    spinal_injury_morphology: Annotated[
        Literal["none", "compression", "burst", "translation or rotation", "distraction"],
        Choice(
            "worst morphology of the thoracolumbar injury: none of these; compression; burst; translation or rotation; "
            "distraction",
            {
                "none": ("no fracture",),
                "compression": (
                    "compression fracture",
                    "wedge fracture",
                    "compression-type fracture",
                    "vertebral compression fracture",
                ),
                "burst": (
                    "burst fracture",
                    "burst-type fracture",
                ),
                "translation or rotation": (
                    "translational injury",
                    "rotational injury",
                    "fracture-dislocation",
                    "translation injury",
                    "rotation injury",
                    "translational/rotational injury",
                    "translational/rotational fracture",
                    "translation/rotation injury",
                    "fracture dislocation",
                ),
                "distraction": (
                    "distraction injury",
                    "flexion-distraction injury",
                    "chance fracture",
                    "distraction type injury",
                    "distraction fracture",
                    "distractive injury",
                    "flexion distraction",
                ),
            },
            absent="none",
        ),
    ],
    spinal_neurological_state: Annotated[
        Literal["intact", "nerve root", "complete cord", "incomplete cord", "cauda equina"],
        Choice(
            "neurological state: intact; injury of a nerve root; complete or incomplete injury of the cord or conus; "
            "cauda equina",
            {
                "intact": (
                    "neurologically intact",
                    "no neurological deficit",
                    "no neurologic deficit",
                    "no neurological deficits",
                    "neurologic examination is normal",
                    "neurological examination is normal",
                    "normal neurologic examination",
                    "normal neurological examination",
                    "no neurologic deficits",
                    "no sensory or motor deficits",
                    "neurologically normal",
                ),
                "nerve root": (
                    "nerve root injury",
                    "radiculopathy",
                    "radicular pain",
                    "nerve root involvement",
                    "nerve root compression",
                ),
                "complete cord": (
                    "complete cord injury",
                    "complete spinal cord injury",
                    "complete spinal cord lesion",
                    "complete cord lesion",
                    "asia a",
                    "complete paraplegia",
                    "complete spinal cord involvement",
                ),
                "incomplete cord": (
                    "incomplete cord injury",
                    "incomplete spinal cord injury",
                    "incomplete spinal cord lesion",
                    "incomplete cord lesion",
                    "asia b",
                    "asia c",
                    "asia d",
                    "incomplete paraplegia",
                ),
                "cauda equina": ("cauda equina", "cauda equina syndrome", "cauda equina involvement"),
            },
        ),
    ],
    posterior_ligaments: Annotated[
        Literal["intact", "indeterminate", "injured"],
        Choice(
            "posterior ligamentous complex: intact; injury suspected or indeterminate; injured",
            {
                "intact": (
                    "posterior ligamentous complex intact",
                    "plc intact",
                    "intact plc",
                    "intact posterior ligamentous complex",
                    "posterior ligamentous complex is intact",
                    "posterior ligamentous complex was intact",
                    "posterior ligamentous complex remains intact",
                    "integrity of the posterior ligamentous complex is maintained",
                    "plc is intact",
                    "posterior ligaments intact",
                    "no plc injury",
                ),
                "indeterminate": (
                    "suspected plc injury",
                    "plc injury suspected",
                    "indeterminate plc",
                    "suspected posterior ligamentous complex injury",
                    "suspected injury of the posterior ligamentous complex",
                    "indeterminate posterior ligamentous complex",
                    "plc indeterminate",
                    "suspected injury to the posterior ligamentous complex",
                ),
                "injured": (
                    "plc injury",
                    "plc injured",
                    "plc disrupted",
                    "posterior ligamentous complex injury",
                    "injury of the posterior ligamentous complex",
                    "injury to the posterior ligamentous complex",
                    "damage of the posterior ligamentous complex",
                    "damage to the posterior ligamentous complex",
                    "disruption of the posterior ligamentous complex",
                    "disruption to the posterior ligamentous complex",
                    "tear of the posterior ligamentous complex",
                    "tear to the posterior ligamentous complex",
                    "rupture of the posterior ligamentous complex",
                    "rupture to the posterior ligamentous complex",
                    "injured posterior ligamentous complex",
                    "disrupted posterior ligamentous complex",
                    "ruptured posterior ligamentous complex",
                    "torn posterior ligamentous complex",
                    "damaged posterior ligamentous complex",
                    "posterior ligamentous complex disruption",
                    "posterior ligamentous complex damage",
                    "posterior ligamentous complex injured",
                    "posterior ligamentous complex is injured",
                    "posterior ligamentous complex disrupted",
                    "injured posterior ligamentous structures",
                    "plc disruption",
                    "plc rupture",
                    "injured plc",
                    "disrupted plc",
                ),
            },
        ),
    ],
) -> Result:
    """Severity of an injury of the thoracic or lumbar spine, to decide between operation and brace."""
    items = (
        Item(
            "Morphology",
            {"none": 0, "compression": 1, "burst": 2, "translation or rotation": 3, "distraction": 4}[
                spinal_injury_morphology
            ],
        ),
        Item(
            "Neurological state",
            {"intact": 0, "nerve root": 2, "complete cord": 2, "incomplete cord": 3, "cauda equina": 3}[
                spinal_neurological_state
            ],
        ),
        Item("Posterior ligaments", {"intact": 0, "indeterminate": 2, "injured": 3}[posterior_ligaments]),
    )
    score = total(*items)
    groups: dict[float, str] = {3: "non-operative (3 or less)", 4: "operative or non-operative (4)"}
    return Result(score, "points", upto(score, groups, over="operative (5 or more)"), items)


@calculator(
    title="PECARN cervical spine injury rule",
    source=LEONARD_2024,
    conditions=("possible cervical spine injury",),
    ages=(0, 17.99),
    outcome="cervical spine injury",
    setting="emergency department, blunt trauma",
    aliases=("PECARN C-spine rule", "PECARN cervical spine imaging rule"),
)
def pecarn_cervical_spine(
    glasgow_coma_scale: GlasgowComaScale,
    consciousness: Consciousness,
    abnormal_airway_breathing_circulation: Annotated[
        bool,
        Criterion(
            "abnormal airway, breathing or circulation on assessment",
            terms=(
                "abnormal airway, breathing, or circulation",
                "abnormal airway breathing or circulation",
                "abnormal airway, breathing or circulation",
            ),
            includes=(
                "intubated",
                "respiratory distress",
                "hypotensive",
                "haemodynamically unstable",
                "apnoeic",
                "abnormal breathing",
                "abnormal breathing patterns",
                "abnormal respiratory patterns",
                "abnormal airway",
                "airway compromise",
                "difficulty breathing",
                "circulatory shock",
                "signs of shock",
                "hemodynamically unstable",
            ),
        ),
    ],
    neurologic_deficit: NeurologicDeficit,
    other_altered_mental_status: Annotated[
        bool,
        Criterion(
            "other signs of an altered mental state: agitation, somnolence, slow responses, repetitive questions",
            terms=(
                "altered mental status",
                "altered mental state",
                "altered level of consciousness",
                "altered consciousness",
            ),
            includes=(
                "agitated",
                "somnolent",
                "repetitive questioning",
                "slow to respond",
                "agitation",
                "somnolence",
                "repetitive questions",
                "lethargic",
                "drowsy",
            ),
        ),
    ],
    neck_pain_or_tenderness: Annotated[
        bool,
        Criterion(
            "neck pain the child reports, or tenderness of the neck on examination",
            terms=("neck pain or tenderness",),
            includes=(
                "neck pain",
                "neck tenderness",
                "cervical tenderness",
                "cervical spine tenderness",
                "pain in his neck",
                "pain in her neck",
                "pain in the neck",
                "neck is tender",
                "tenderness of the neck",
                "midline neck tenderness",
                "cervicalgia",
                "c-spine tenderness",
            ),
        ),
    ],
    substantial_head_or_torso_injury: Annotated[
        bool,
        Criterion(
            "injury of head or torso that needs observation in hospital or an operation",
            terms=(
                "substantial head injury",
                "substantial torso injury",
                "substantial head or torso injury",
                "substantial injuries to his head",
                "substantial injuries to her head",
                "substantial injuries to the head",
                "substantial head injuries",
                "substantial torso injuries",
                "substantial head and torso injuries",
                "substantial head or torso injuries",
                "substantial head or torso trauma",
                "significant injuries to his head",
                "significant injuries to her head",
                "significant injuries to the head",
                "significant head injury",
                "significant head injuries",
                "significant torso injury",
                "significant torso injuries",
                "significant head and torso injuries",
                "significant head or torso injuries",
                "significant head or torso trauma",
            ),
            includes=(
                "skull fracture",
                "pneumothorax",
                "pelvic fracture",
                "splenic laceration",
                "liver laceration",
                "notable injuries to his head",
                "notable injuries to her head",
                "notable injuries to the head",
                "notable head injury",
                "notable head injuries",
                "notable torso injury",
                "notable torso injuries",
                "notable head and torso injuries",
                "notable head or torso injuries",
                "notable head or torso trauma",
                "severe injuries to his head",
                "severe injuries to her head",
                "severe injuries to the head",
                "severe head injury",
                "severe head injuries",
                "severe torso injury",
                "severe torso injuries",
                "severe head and torso injuries",
                "severe head or torso injuries",
                "severe head or torso trauma",
                "serious injuries to his head",
                "serious injuries to her head",
                "serious injuries to the head",
                "serious head injury",
                "serious head injuries",
                "serious torso injury",
                "serious torso injuries",
                "serious head and torso injuries",
                "serious head or torso injuries",
                "serious head or torso trauma",
                "haemothorax",
                "hemothorax",
                "epidural hematoma",
                "subdural hematoma",
            ),
        ),
    ],
) -> Result:
    """Risk of a cervical spine injury in a child with blunt trauma, to choose between CT, X-ray and no imaging.

    A high-risk finding suggests CT, another finding plain films; with none the neck may be cleared by examination.
    """
    items = (
        Item("Glasgow Coma Scale 3 to 8", 1 if glasgow_coma_scale <= 8 else 0, "high risk"),
        Item("Unresponsive", 1 if consciousness == "unresponsive" else 0, "high risk"),
        Item("Abnormal airway, breathing or circulation", int(abnormal_airway_breathing_circulation), "high risk"),
        Item("Focal neurological deficit", 1 if neurologic_deficit else 0, "high risk"),
        Item("Glasgow Coma Scale 9 to 14", 1 if 9 <= glasgow_coma_scale <= 14 else 0, "intermediate risk"),
        Item("Confused, or responds to voice or pain", int(consciousness in ("confused", "voice", "pain"))),
        Item("Other altered mental state", 1 if other_altered_mental_status else 0),
        Item("Neck pain or tenderness", 1 if neck_pain_or_tenderness else 0),
        Item("Substantial head or torso injury", 1 if substantial_head_or_torso_injury else 0),
    )
    count = total(*items)
    high = found(*items, kind="high risk")
    risk = 12.1 if high else 2.8 if count else 0.2
    band = "high risk" if high else "intermediate risk" if count else "low risk"
    return Result(
        count, "criteria", band, items, (Risk("cervical spine injury", "at presentation", risk, LEONARD_2024),)
    )


@calculator(
    title="NEXUS criteria for the cervical spine",
    source=HOFFMAN_2000,
    conditions=("possible cervical spine injury",),
    outcome="cervical spine injury",
    setting="emergency department, blunt trauma",
    aliases=("NEXUS C-spine", "NEXUS low-risk criteria"),
    confirmed="the two cases of the GDL guideline library (common clinical models) agree",
)
def nexus_cervical_spine(
    neck_tenderness: NeckTenderness,
    neurologic_deficit: NeurologicDeficit,
    altered_alertness_after_trauma: Annotated[
        bool,
        Criterion(
            "altered level of alertness: Glasgow Coma Scale 14 or less, disorientation, failure to recall three "
            "objects at five minutes, delayed or inappropriate response",
            terms=("altered level of alertness", "altered level of consciousness", "altered mental status"),
            includes=("disoriented", "disorientated", "lethargic", "obtunded"),
            opposites=("alert and oriented", "alert and orientated"),
        ),
    ],
    intoxicated: Annotated[
        bool,
        Criterion(
            "evidence of intoxication by alcohol or drugs",
            terms=("intoxicated", "intoxication", "evidence of intoxication"),
            includes=("drunk", "smells of alcohol", "odour of alcohol", "odor of alcohol"),
        ),
    ],
    distracting_injury: Annotated[
        bool,
        Criterion(
            "painful injury that may distract from the neck, such as a long bone fracture, a large burn, a crush or "
            "degloving injury or a visceral injury",
            terms=("distracting injury", "painful distracting injury", "distracting injuries"),
            includes=("femur fracture", "tibial fracture", "humerus fracture", "degloving injury", "crush injury"),
        ),
    ],
) -> Result:
    """Whether a patient with blunt trauma needs imaging of the cervical spine: any of five criteria says so."""
    items = (
        Item("Midline cervical tenderness", 1 if neck_tenderness else 0),
        Item("Focal neurological deficit", 1 if neurologic_deficit else 0),
        Item("Altered level of alertness", 1 if altered_alertness_after_trauma else 0),
        Item("Intoxication", 1 if intoxicated else 0),
        Item("Distracting injury", 1 if distracting_injury else 0),
    )
    count = total(*items)
    return Result(count, "criteria", "imaging needed" if count else "no imaging needed: low risk", items)


@calculator(
    title="Canadian C-spine rule",
    source=STIELL_CSPINE_2001,
    conditions=("possible cervical spine injury",),
    outcome="cervical spine injury",
    setting="emergency department, blunt trauma, alert (Glasgow Coma Scale 15) and stable",
    aliases=("CCR", "Canadian cervical spine rule"),
)
def canadian_cervical_spine(
    age: AgeFromSixteen,
    dangerous_neck_mechanism: Annotated[
        bool,
        Criterion(
            "mechanism dangerous to the neck: fall from 3 feet (0.9 m) or five stairs, axial load to the head, crash "
            "at over 100 km/h or with rollover or ejection, motorised recreational vehicle, or bicycle collision",
            terms=("dangerous mechanism", "dangerous mechanism of injury"),
            includes=("axial load", "diving injury", "rollover", "ejected from the vehicle", "bicycle collision"),
        ),
    ],
    limb_paraesthesia: Annotated[
        bool,
        Criterion(
            "paraesthesia in the limbs",
            terms=(
                "extremity paresthesias",
                "paresthesias in the extremities",
                "paraesthesia in the limbs",
                "tingling in the arms",
                "paresthesias",
                "paraesthesia",
            ),
        ),
    ],
    simple_rear_end_collision: Annotated[
        bool,
        Criterion(
            "simple rear-end collision (not pushed into traffic, hit by a bus, large truck or fast car, no rollover)",
            terms=("simple rear-end collision", "simple rear-end mvc"),
            wider=("rear-ended", "rear-end collision"),
        ),
    ],
    sitting_in_department: Annotated[
        bool,
        Criterion("sitting position in the emergency department", terms=("sitting position", "sitting up")),
    ],
    walked_after_injury: Annotated[
        bool,
        Criterion(
            "walked at any time since the injury",
            terms=("ambulatory", "walked", "ambulating", "self-extricated", "ambulatory at the scene"),
        ),
    ],
    delayed_neck_pain: Annotated[
        bool,
        Criterion("neck pain began late, not at once", terms=("delayed onset of neck pain", "delayed neck pain")),
    ],
    neck_tenderness: NeckTenderness,
    rotates_neck: Annotated[
        bool,
        Criterion(
            "actively rotates the neck 45° to the left and to the right",
            terms=("rotates neck 45 degrees", "able to rotate neck 45 degrees", "full range of motion of the neck"),
        ),
    ],
) -> Result:
    """Whether an alert, stable adult with blunt trauma needs imaging of the cervical spine.

    Any high-risk factor asks for imaging. Otherwise at least one low-risk factor must allow the neck to be moved, and
    the patient must be able to turn it 45° to both sides. Not under 16 years, below a Glasgow Coma Scale of 15, after
    48 hours, in paralysis, pregnancy, known vertebral disease or penetrating trauma.
    """
    items = (
        Item("Age 65 or over", int(age >= 65), "high risk"),
        Item("Dangerous mechanism", int(dangerous_neck_mechanism), "high risk"),
        Item("Paraesthesia in the limbs", int(limb_paraesthesia), "high risk"),
        Item("Simple rear-end collision", int(simple_rear_end_collision), "low risk"),
        Item("Sitting in the emergency department", int(sitting_in_department), "low risk"),
        Item("Walked at any time", int(walked_after_injury), "low risk"),
        Item("Delayed onset of neck pain", int(delayed_neck_pain), "low risk"),
        Item("No midline cervical tenderness", int(not neck_tenderness), "low risk"),
        Item("Cannot rotate the neck 45° both ways", int(not rotates_neck), "movement"),
    )
    high = found(*items, kind="high risk")
    testable = found(*items, kind="low risk")
    stiff = found(*items, kind="movement")
    reason = "no low-risk factor" if not testable else "cannot rotate the neck" if stiff else "low risk"
    needed = high or not testable or stiff
    return Result("imaging" if needed else "no imaging", "", "high-risk factor" if high else reason, items)
