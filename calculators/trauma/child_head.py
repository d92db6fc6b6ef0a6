"""Whom to image after a head injury in childhood."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, calculator, found, total
from ..emergency.decision_rules import GlasgowAtTwoHours
from ..inputs import Criterion
from ..vocabulary.trauma import (
    BasalFractureSign,
    LossOfConsciousness,
    SuspectedOpenSkullFracture,
    VomitingAfterInjury,
)
from ..vocabulary.vital_signs import GlasgowComaScale

OSMOND_2010 = Source(
    "Osmond MH, Klassen TP, Wells GA, et al. CMAJ 2010;182(4):341-348",
    doi="10.1503/cmaj.091421",
    where="box of the rule; abstract",
    read="abstract",
    via="criteria from medicalalgorithms.com, CATCH rule",
)
KUPPERMANN_2009 = Source(
    "Kuppermann N, Holmes JF, Dayan PS, et al. Lancet 2009;374(9696):1160-1170",
    url="https://doczz.net/doc/6445662/identi%EF%AC%81-cation-of-children-at-very-low-risk-of",
    where="criteria of both rules; risk when none is met",
    read="secondary",
    via="UMEM education, PECARN head injury rule; kpcrest.net (severe mechanism); eval.health (two steps)",
)

AlteredMentalStateAfterInjury = Annotated[
    bool,
    Criterion(
        "other signs of an altered mental state after the injury: agitation, somnolence, repetitive questions, slow "
        "response to speech",
        terms=("altered mental status", "altered mental state", "abnormal mental status"),
        includes=("agitated", "agitation", "somnolent", "somnolence", "repetitive questioning", "slow to respond"),
        opposites=(
            *("normal mental status", "alert and oriented", "acting normally", "behaving normally", "playing normally"),
            *("acting as normal", "behaving as normal", "acting his normal self", "acting her normal self"),
        ),
    ),
]


@calculator(
    title="CATCH rule",
    source=OSMOND_2010,
    conditions=("minor head injury", "head injury"),
    ages=(0, 16),
    outcome="neurological intervention or brain injury on CT",
    setting="emergency department, minor head injury within 24 hours, Glasgow Coma Scale 13 to 15",
    aliases=("Canadian Assessment of Tomography for Childhood Head injury", "CATCH"),
)
def catch_rule(
    glasgow_at_2_hours: GlasgowAtTwoHours,
    suspected_open_skull_fracture: SuspectedOpenSkullFracture,
    worsening_headache: Annotated[
        bool,
        Criterion(
            "history of worsening headache",
            terms=(
                "worsening headache",
                "headache is worsening",
                "headache has worsened",
                "headache is getting worse",
                "progressive headache",
                "headache worsening",
                "increasing headache",
                "worsening of headache",
                "worsened headache",
                "headaches worsening",
                "headache that is worsening",
                "headache which is worsening",
                "headache has been worsening",
                "headache that has worsened",
                "headache getting worse",
                "headache gets worse",
                "headache became worse",
                "headache increasing",
                "progressively worsening headache",
                "worsening headaches",
                "headache has been getting worse",
                "headache has become worse",
                "headache that worsens",
                "headache that has been worsening",
                "escalating headache",
                "headache worsened",
                "headache that worsened",
                "worsening of his headache",
                "worsening of her headache",
                "increasingly severe headache",
            ),
        ),
    ],
    irritability: Annotated[
        bool,
        Criterion(
            "irritable on examination",
            terms=(
                "irritability",
                "irritable",
                "irritable on examination",
                "irritability on examination",
                "irritability on exam",
                "irritable on exam",
                "irritable during the examination",
                "irritable during examination",
                "irritable during exam",
                "irritable behavior",
                "signs of irritability",
                "appears irritable",
                "irritable upon examination",
                "irritable child",
                "fussy",
                "inconsolable",
                "fussiness",
                "irritable and crying",
            ),
            opposites=(
                "not irritable",
                "calm on examination",
                "consolable",
                "calm and cooperative",
                "playful",
                "interacts normally",
            ),
        ),
    ],
    basal_fracture_sign: BasalFractureSign,
    boggy_scalp_haematoma: Annotated[
        bool,
        Criterion(
            "large, boggy haematoma of the scalp",
            terms=(
                "boggy scalp hematoma",
                "boggy scalp haematoma",
                "large boggy hematoma",
                "boggy scalp swelling",
                "large boggy scalp hematoma",
                "large scalp hematoma",
                "boggy hematoma",
                "boggy haematoma",
                "large, boggy scalp hematoma",
                "large, boggy scalp haematoma",
                "large boggy scalp haematoma",
                "large boggy haematoma",
                "boggy hematoma of the scalp",
                "boggy haematoma of the scalp",
                "large, boggy hematoma",
                "large, boggy haematoma",
                "large scalp haematoma",
                "boggy swelling",
                "boggy scalp",
                "large hematoma of the scalp",
                "large hematoma on the scalp",
                "large hematoma on his scalp",
                "large hematoma on her scalp",
                "large boggy swelling",
                "boggy hematoma on the scalp",
                "boggy hematoma on his scalp",
                "boggy hematoma on her scalp",
                "large and boggy scalp hematoma",
                "large boggy hematoma on the scalp",
                "large boggy scalp swelling",
            ),
            wider=(
                "scalp hematoma",
                "scalp haematoma",
                "scalp haematomas",
                "scalp hematomas",
                "scalp swelling",
                "hematoma of the scalp",
            ),
        ),
    ],
    dangerous_mechanism_child: Annotated[
        bool,
        Criterion(
            "dangerous mechanism for a child: motor vehicle crash, fall from 3 feet (0.9 m) or five stairs, fall from "
            "a bicycle without a helmet",
            terms=(
                "dangerous mechanism",
                "dangerous mechanism of injury",
                "mechanism of injury was dangerous",
                "mechanism was dangerous",
                "mechanism of injury was considered dangerous",
                "mechanism of injury is considered dangerous",
                "mechanism of injury was deemed dangerous",
                "mechanism was considered dangerous",
                "high-risk mechanism",
                "dangerous injury mechanism",
                "dangerous mechanisms",
                "mechanism considered dangerous",
                "mechanism of injury being dangerous",
                "mechanism of injury was also dangerous",
                "mechanism deemed dangerous",
                "mechanism was deemed dangerous",
                "mechanism is considered dangerous",
                "mechanism is dangerous",
                "mechanism of injury is dangerous",
                "mechanism of injury is deemed dangerous",
                "dangerous mechanism of the injury",
                "mechanism of the injury was dangerous",
                "mechanism of the injury was considered dangerous",
                "mechanism of injury considered dangerous",
                "mechanism of injury is noted to be dangerous",
                "high-energy mechanism",
                "severe mechanism of injury",
            ),
            includes=(
                "motor vehicle collision",
                "motor vehicle crash",
                "mvc",
                "fell down the stairs",
                "without a helmet",
                "motor vehicle accident",
                "mva",
                "car accident",
                "car crash",
                "road traffic accident",
                "road traffic collision",
                "fell down stairs",
                "not wearing a helmet",
                "unhelmeted",
                "hit by a car",
                "struck by a car",
                "motor vehicle crashes",
                "motor-vehicle collision",
                "motor-vehicle crash",
                "vehicle collision",
                "car collision",
                "traffic accident",
                "pedestrian struck",
                "ejected from",
                "hit by a vehicle",
                "struck by a vehicle",
                "hit by a truck",
                "fall from a height of",
                "fell from a height of",
                "falling from a height of",
                "fell from a second-story",
                "fall from a second-story",
                "second-story window",
                "third-story window",
                "fell off a roof",
                "fell from a roof",
                "fall from a roof",
                "fell from a balcony",
                "fall from a balcony",
                "fall down a flight of stairs",
                "fell down a flight of stairs",
                "falling down stairs",
                "falling down the stairs",
                "fall down stairs",
                "fall down the stairs",
                "fall from a tree",
                "fell from a tree",
                "falling from a tree",
                "fell out of a tree",
                "fell out of a window",
                "fall from a window",
                "fell from a window",
                "no helmet",
                "fall of more than 3 feet",
                "fall from more than 3 feet",
                "bicycle without a helmet",
                "fall from a tree house",
                "fall from a treehouse",
                "fell from a treehouse",
                "without wearing a helmet",
                "was not wearing a helmet",
                "vehicle rollover",
                "rollover accident",
            ),
            opposites=(
                "no dangerous mechanism",
                "low-risk mechanism",
                "mechanism was not dangerous",
                "mechanism of injury was not dangerous",
                "mechanism of injury was not considered dangerous",
                "minor mechanism",
                "mechanism was not considered dangerous",
            ),
        ),
    ],
) -> Result:
    """Whether a child with a minor head injury needs CT: any of four high-risk or three medium-risk criteria.

    Minor means witnessed loss of consciousness, amnesia, disorientation, repeated vomiting or, under two years,
    persistent irritability. A revision (CATCH2) adds four or more episodes of vomiting.
    """
    items = (
        Item("Glasgow Coma Scale under 15 at two hours", 1 if glasgow_at_2_hours < 15 else 0, "high risk"),
        Item("Suspected open or depressed skull fracture", 1 if suspected_open_skull_fracture else 0, "high risk"),
        Item("Worsening headache", 1 if worsening_headache else 0, "high risk"),
        Item("Irritability", 1 if irritability else 0, "high risk"),
        Item("Sign of a basal skull fracture", 1 if basal_fracture_sign else 0, "medium risk"),
        Item("Large, boggy scalp haematoma", 1 if boggy_scalp_haematoma else 0, "medium risk"),
        Item("Dangerous mechanism", 1 if dangerous_mechanism_child else 0, "medium risk"),
    )
    count = total(*items)
    lesser = "CT needed: medium risk of brain injury on CT" if count else "no CT needed: no criterion present"
    high = found(*items, kind="high risk")
    return Result(count, "criteria", "CT needed: high risk of neurological intervention" if high else lesser, items)


@calculator(
    title="PECARN head injury rule under 2 years",
    source=KUPPERMANN_2009,
    conditions=("head injury", "minor head injury"),
    ages=(0, 1.99),
    outcome="clinically important traumatic brain injury",
    setting="emergency department, Glasgow Coma Scale 14 or 15 within 24 hours of a head injury",
    aliases=("PECARN under 2", "PECARN infant head injury rule"),
)
def pecarn_head_infant(
    glasgow_coma_scale: GlasgowComaScale,
    altered_mental_state_after_injury: AlteredMentalStateAfterInjury,
    palpable_skull_fracture: Annotated[
        bool, Criterion("palpable or suspected skull fracture", terms=("palpable skull fracture", "skull fracture"))
    ],
    scalp_haematoma_not_frontal: Annotated[
        bool,
        Criterion(
            "haematoma of the scalp that is occipital, parietal or temporal",
            terms=("non-frontal scalp hematoma", "non-frontal scalp haematoma", "nonfrontal scalp hematoma"),
            includes=(
                "occipital hematoma",
                "parietal hematoma",
                "temporal hematoma",
                "occipital scalp hematoma",
                "parietal scalp hematoma",
                "temporal scalp hematoma",
            ),
            wider=("scalp hematoma", "scalp haematoma"),
        ),
    ],
    unconscious_five_seconds: Annotated[
        bool,
        Criterion(
            "lost consciousness for 5 seconds or more",
            terms=("loss of consciousness for 5 seconds or more", "loc 5 seconds or more"),
            wider=("loss of consciousness", "loc", "lost consciousness"),
        ),
    ],
    severe_mechanism_infant: Annotated[
        bool,
        Criterion(
            "severe mechanism under 2 years: fall of over 3 feet (0.9 m), crash with ejection, rollover or death of "
            "another passenger, pedestrian or unhelmeted cyclist struck by a vehicle, blow by a high-impact object",
            terms=("severe mechanism", "severe mechanism of injury"),
            includes=("ejected from the vehicle", "rollover", "pedestrian struck"),
        ),
    ],
    acts_abnormally: Annotated[
        bool,
        Criterion(
            "not acting normally as the parent sees it",
            terms=("not acting normally", "acting abnormally", "not acting like himself", "not acting like herself"),
            opposites=("acting normally", "acting normal"),
        ),
    ],
) -> Result:
    """Whether a child under 2 years with a minor head injury can go without CT: no criterion of the rule is met.

    An altered mental state or a palpable fracture recommends CT; another criterion, observation or CT.
    """
    items = (
        Item("Glasgow Coma Scale under 15", 1 if glasgow_coma_scale < 15 else 0, "CT"),
        Item("Other altered mental state", 1 if altered_mental_state_after_injury else 0, "CT"),
        Item("Palpable skull fracture", 1 if palpable_skull_fracture else 0, "CT"),
        Item("Scalp haematoma, not frontal", 1 if scalp_haematoma_not_frontal else 0),
        Item("Unconscious for five seconds or more", 1 if unconscious_five_seconds else 0),
        Item("Severe mechanism", 1 if severe_mechanism_infant else 0),
        Item("Not acting normally", 1 if acts_abnormally else 0),
    )
    count = total(*items)
    lesser = "observation or CT" if count else "no CT: very low risk"
    low = (Risk("clinically important traumatic brain injury", "at presentation", (0, 0.02), KUPPERMANN_2009),)
    band = "CT recommended" if found(*items, kind="CT") else lesser
    return Result(count, "criteria", band, items, () if count else low)


@calculator(
    title="PECARN head injury rule from 2 years",
    source=KUPPERMANN_2009,
    conditions=("head injury", "minor head injury"),
    ages=(2, 17.99),
    outcome="clinically important traumatic brain injury",
    setting="emergency department, Glasgow Coma Scale 14 or 15 within 24 hours of a head injury",
    aliases=("PECARN over 2", "PECARN paediatric head injury rule", "PECARN pediatric head injury rule"),
)
def pecarn_head_child(
    glasgow_coma_scale: GlasgowComaScale,
    altered_mental_state_after_injury: AlteredMentalStateAfterInjury,
    basal_fracture_sign: BasalFractureSign,
    loss_of_consciousness: LossOfConsciousness,
    vomiting_after_injury: VomitingAfterInjury,
    severe_headache: Annotated[
        bool,
        Criterion(
            "severe headache",
            terms=("severe headache",),
            wider=("headache",),
            opposites=("mild headache", "slight headache"),
        ),
    ],
    severe_mechanism_child: Annotated[
        bool,
        Criterion(
            "severe mechanism from 2 years: fall of over 5 feet (1.5 m), crash with ejection, rollover or death of "
            "another passenger, pedestrian or unhelmeted cyclist struck by a vehicle, blow by a high-impact object",
            terms=("severe mechanism", "severe mechanism of injury"),
            includes=("ejected from the vehicle", "rollover", "pedestrian struck"),
        ),
    ],
) -> Result:
    """Whether a child of 2 years or more with a minor head injury can go without CT: no criterion of the rule is met.

    An altered mental state or a sign of basal fracture recommends CT; another criterion, observation or CT.
    """
    items = (
        Item("Glasgow Coma Scale under 15", 1 if glasgow_coma_scale < 15 else 0, "CT"),
        Item("Other altered mental state", 1 if altered_mental_state_after_injury else 0, "CT"),
        Item("Sign of a basal skull fracture", 1 if basal_fracture_sign else 0, "CT"),
        Item("Loss of consciousness", 1 if loss_of_consciousness else 0),
        Item("Vomiting", 1 if vomiting_after_injury else 0),
        Item("Severe headache", 1 if severe_headache else 0),
        Item("Severe mechanism", 1 if severe_mechanism_child else 0),
    )
    count = total(*items)
    lesser = "observation or CT" if count else "no CT: very low risk"
    low = (Risk("clinically important traumatic brain injury", "at presentation", (0, 0.05), KUPPERMANN_2009),)
    band = "CT recommended" if found(*items, kind="CT") else lesser
    return Result(count, "criteria", band, items, () if count else low)
