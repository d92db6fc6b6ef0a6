"""Glaucoma: who with raised pressure in the eye will develop it."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Quantity
from ..vocabulary.patient import AdultAge

OHTS_2007 = Source(
    "Ocular Hypertension Treatment Study Group and European Glaucoma Prevention Study Group. A validated prediction "
    "model for the development of primary open angle glaucoma in individuals with ocular hypertension. Ophthalmology "
    "2007;114(1):10-19",
    doi="10.1016/j.ophtha.2006.08.031",
    pmid="17095090",
    where="point system, and risk by sum of points",
    read="secondary",
    via="MDCalc's table of points and risks; oftagalia.es, whose points agree; abstract read; ohts.wustl.edu, the "
    "study's own page, for what is measured",
)


@calculator(
    title="OHTS glaucoma point system",
    source=OHTS_2007,
    conditions=("ocular hypertension",),
    ages=(30, 120),
    outcome="primary open-angle glaucoma",
    aliases=("OHTS calculator", "OHTS-EGPS risk calculator", "Ocular Hypertension Treatment Study calculator"),
)
def ohts_glaucoma(
    age: AdultAge,
    intraocular_pressure: Annotated[
        float,
        Quantity(
            "mm[Hg]",
            5,
            80,
            "intraocular pressure, the mean of three measurements of each eye",
            terms=(
                "intraocular pressure",
                "iop",
                "eye pressure",
                "mean intraocular pressure",
                "goldmann iop",
                "mean iop",
                "iops",
                "goldmann applanation",
                "goldmann tonometry",
                "intra-ocular pressure",
                "intraocular pressures",
                "iop mean",
                "average iop",
            ),
            spellings={"mmhg": "mm[Hg]", "mm hg": "mm[Hg]"},
        ),
    ],
    corneal_thickness: Annotated[
        float,
        Quantity(
            "um",
            300,
            800,
            "central corneal thickness, the mean of three measurements of each eye",
            {"mm": 1000},
            terms=(
                "central corneal thickness",
                "corneal thickness",
                "cct",
                "mean cct",
                "average cct",
                "pachymetry",
                "pachy",
                "ccts",
                "cct mean",
                "mean central corneal thickness",
                "corneal pachymetry",
            ),
            spellings={"microns": "um", "micron": "um", "micrometers": "um", "µm": "um", "μm": "um"},
        ),
    ],
    cup_to_disc_ratio: Annotated[
        float,
        Quantity(
            "1",
            0,
            1,
            "vertical cup-to-disc ratio by contour, the mean of both eyes",
            terms=(
                "vertical cup-to-disc ratio",
                "cup-to-disc ratio",
                "cup to disc ratio",
                "c/d ratio",
                "cup/disc ratio",
                "mean cdr",
                "average cdr",
                "mean vertical cup-to-disc ratio",
                "mean cup:disc",
                "mean vcdr",
            ),
        ),
    ],
    pattern_standard_deviation: Annotated[
        float,
        Quantity(
            "dB",
            0,
            20,
            "pattern standard deviation of the visual field, the mean of two measurements of each eye",
            terms=(
                "pattern standard deviation",
                "psd",
                "mean psd",
                "psd mean",
                "average psd",
                "pattern sd",
                "visual field psd",
            ),
        ),
    ],
) -> Result:
    """Chance that raised pressure in the eye, untreated, turns into open-angle glaucoma within five years.

    For eyes without damage of disc or field. Risks come from the pooled groups of two trials that got no treatment.
    """
    items = (
        Item("Age", below(age, {45: 0, 55: 1, 65: 2, 75: 3}, otherwise=4)),
        Item("Intraocular pressure", below(intraocular_pressure, {22: 0, 24: 1, 26: 2, 28: 3}, otherwise=4)),
        Item("Corneal thickness", upto(corneal_thickness, {525: 4, 550: 3, 575: 2, 600: 1}, over=0)),
        Item("Cup-to-disc ratio", below(cup_to_disc_ratio, {0.3: 0, 0.4: 1, 0.5: 2, 0.6: 3}, otherwise=4)),
        Item(
            "Pattern standard deviation",
            below(pattern_standard_deviation, {1.8: 0, 2.0: 1, 2.4: 2, 2.8: 3}, otherwise=4),
        ),
    )
    score = total(*items)
    band = "low risk" if score <= 6 else "high risk" if score > 12 else "intermediate risk"
    chance: float | tuple[float, float] = (
        (0, 4) if score <= 6 else (33, 100) if score > 12 else upto(score, {8: 10, 10: 15}, over=20)
    )
    return Result(score, "points", band, items, (Risk("primary open-angle glaucoma", "5 years", chance, OHTS_2007),))
