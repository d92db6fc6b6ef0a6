"""What the first CT of a head injury says of the outcome."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity

MARSHALL_1991 = Source(
    "Marshall LF, Marshall SB, Klauber MR, et al. A new classification of head injury based on computerized "
    "tomography. J Neurosurg 1991;75(Suppl):S14-S20",
    url="https://radiopaedia.org/articles/marshall-classification-of-traumatic-brain-injury",
    where="the six classes; deaths in the four diffuse classes",
    read="secondary",
    via="abstract (diffuse classes); Radiopaedia and neurosurgerywiki.com (mass lesions); jacknaimsnotes.com (deaths)",
)
MAAS_2005 = Source(
    "Maas AIR, Hukkelhoven CWPM, Marshall LF, Steyerberg EW. Prediction of outcome in traumatic brain injury with "
    "computed tomographic characteristics. Neurosurgery 2005;57(6):1173-1182",
    url="http://dss.dign.eu/details.php?id=71",
    where="the four items; mortality at six months by score",
    read="secondary",
    via="dss.dign.eu; Radiopaedia, which agrees",
)

BasalCisterns = Annotated[
    Literal["normal", "compressed", "absent"],
    Choice(
        "basal cisterns on the CT: normal; compressed; absent (completely effaced)",
        {
            "normal": (
                "basal cisterns patent",
                "patent basal cisterns",
                "basal cisterns are patent",
                "normal cisterns",
            ),
            "compressed": ("compressed basal cisterns", "basal cisterns compressed", "partially effaced cisterns"),
            "absent": ("absent basal cisterns", "effaced basal cisterns", "basal cisterns effaced"),
        },
    ),
]
MidlineShift = Annotated[
    float,
    Quantity(
        "mm",
        0,
        40,
        "shift of the midline on the CT; 0 if none",
        {"cm": 10},
        terms=("midline shift", "shift of the midline", "mls"),
    ),
]


@calculator(
    title="Marshall CT classification of head injury",
    source=MARSHALL_1991,
    conditions=("head injury",),
    outcome="death",
    aliases=("Marshall classification", "Marshall CT class", "Marshall score of head CT"),
)
def marshall_ct(
    visible_brain_injury: Annotated[
        bool,
        Criterion(
            "any injury of the brain or bleeding inside the skull visible on the CT",
            terms=("visible intracranial pathology", "intracranial injury", "intracranial pathology"),
            includes=(
                "cerebral contusion",
                "brain contusion",
                "haemorrhagic contusion",
                "hemorrhagic contusion",
                "subdural haematoma",
                "subdural hematoma",
                "epidural hematoma",
                "subarachnoid blood",
            ),
            opposites=("normal head ct", "ct head normal", "no acute intracranial abnormality"),
        ),
    ],
    basal_cisterns: BasalCisterns,
    midline_shift: MidlineShift,
    mass_volume: Annotated[
        float,
        Quantity(
            "mL",
            0,
            400,
            "volume of the largest lesion of high or mixed density on the CT; 0 if none",
            terms=("lesion volume", "mass lesion volume", "haematoma volume on ct", "hematoma volume on ct"),
            spellings={"cc": "mL", "ml": "mL", "cm3": "mL", "cm³": "mL"},
        ),
    ],
    mass_evacuated: Annotated[
        bool,
        Criterion(
            "a mass lesion was, or is to be, evacuated by surgery",
            terms=("evacuated mass lesion", "surgically evacuated", "craniotomy for evacuation", "clot evacuation"),
        ),
    ],
) -> Result:
    """Class of a patient's head injury by CT, from 1 (nothing visible) to 6 (a mass over 25 mL left in place).

    Classes 5 and 6 come before the others. Deaths are those of the first series, which gives them here for the diffuse
    classes 1 to 4 only; injuries of several kinds fit it badly.
    """
    diffuse = (
        4
        if midline_shift > 5
        else 3
        if basal_cisterns != "normal"
        else 2
        if visible_brain_injury or midline_shift
        else 1
    )
    items = (Item("Class", 5 if mass_evacuated else 6 if mass_volume > 25 else diffuse),)
    group = total(*items)
    rate = Risk("death", "at discharge", upto(group, {1: 9.6, 2: 13.5, 3: 34.0}, over=56.2), MARSHALL_1991)
    name = upto(
        group,
        {
            1: "diffuse injury I (no visible pathology)",
            2: "diffuse injury II",
            3: "diffuse injury III (swelling)",
            4: "diffuse injury IV (shift)",
            5: "evacuated mass lesion",
        },
        over="non-evacuated mass lesion",
    )
    return Result(group, "class", name, items, (rate,) if group <= 4 else ())


@calculator(
    title="Rotterdam CT score of head injury",
    source=MAAS_2005,
    conditions=("head injury",),
    outcome="death",
    setting="moderate or severe head injury, first CT",
    aliases=("Rotterdam CT score", "Rotterdam score of head CT"),
)
def rotterdam_ct(
    basal_cisterns: BasalCisterns,
    midline_shift: MidlineShift,
    epidural_mass: Annotated[
        bool,
        Criterion(
            "epidural mass lesion on the CT",
            terms=(
                "epidural haematoma",
                "epidural hematoma",
                "extradural haematoma",
                "extradural hematoma",
                "epidural mass",
            ),
        ),
    ],
    traumatic_blood: Annotated[
        bool,
        Criterion(
            "blood in the ventricles, or traumatic subarachnoid blood, on the CT",
            terms=("intraventricular blood or traumatic subarachnoid haemorrhage",),
            includes=(
                "traumatic subarachnoid haemorrhage",
                "traumatic subarachnoid hemorrhage",
                "traumatic sah",
                "tsah",
                "intraventricular haemorrhage",
                "intraventricular hemorrhage",
                "ivh",
            ),
        ),
    ],
) -> Result:
    """Death within six months of a moderate or severe head injury in adults, from the first CT.

    The lowest score is 1. An epidural mass is the better finding, and takes a point away. In children the lower scores
    go with fewer deaths and the higher with more.
    """
    items = (
        Item("Every scan", 1),
        Item("Basal cisterns", {"normal": 0, "compressed": 1, "absent": 2}[basal_cisterns]),
        Item("Midline shift over 5 mm", 1 if midline_shift > 5 else 0),
        Item("No epidural mass", 0 if epidural_mass else 1),
        Item("Intraventricular or traumatic subarachnoid blood", 1 if traumatic_blood else 0),
    )
    score = total(*items)
    death = upto(score, {1: 0, 2: 7, 3: 16, 4: 26, 5: 53}, over=61)
    return Result(score, "points", "", items, (Risk("death", "6 months", death, MAAS_2005),))
