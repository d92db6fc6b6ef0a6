"""What pleural fluid is: a transudate or an exudate."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Quantity
from ..vocabulary.liver import LactateDehydrogenase
from ..vocabulary.respiratory import PleuralLactateDehydrogenase

LIGHT_1972 = Source(
    "Light RW, et al. Light's criteria for pleural exudates, 1972",
    url="https://www.ccjm.org/highwire/markup/868/expansion",
    where="the three criteria",
    read="secondary",
    via="Cleveland Clinic Journal of Medicine, box on the Light criteria; getthediagnosis.org, which agrees",
)
_ENZYME_UNITS = {"iu/l": "U/L", "units/l": "U/L", "u/l": "U/L"}


@calculator(
    title="Light's criteria",
    source=LIGHT_1972,
    conditions=("pleural effusion",),
    outcome="exudative pleural effusion",
    aliases=("Light criteria", "Light's criteria for exudative effusion", "Lights criteria"),
)
def lights_criteria(
    pleural_protein: Annotated[
        float,
        Quantity(
            "g/dL",
            0.1,
            12,
            "total protein in pleural fluid",
            {"g/L": 0.1},
            terms=("pleural fluid total protein", "pleural fluid protein", "pleural protein", "effusion protein"),
        ),
    ],
    serum_protein: Annotated[
        float,
        Quantity(
            "g/dL",
            1,
            15,
            "total protein in serum",
            {"g/L": 0.1},
            terms=("serum total protein", "serum protein", "total protein"),
        ),
    ],
    pleural_lactate_dehydrogenase: PleuralLactateDehydrogenase,
    lactate_dehydrogenase: LactateDehydrogenase,
    lactate_dehydrogenase_limit: Annotated[
        float,
        Quantity(
            "U/L",
            80,
            1000,
            "upper limit of normal of the laboratory for serum lactate dehydrogenase",
            terms=("upper limit of normal for ldh", "ldh upper limit of normal", "uln ldh", "ldh uln"),
            spellings=_ENZYME_UNITS,
        ),
    ],
) -> Result:
    """Whether pleural fluid is an exudate, which one of three criteria is enough for.

    Made to miss few exudates, it calls a quarter to a third of the transudates of heart or liver failure exudates,
    above all under diuretics.
    """
    items = (
        Item("Protein over half that of serum", 1 if pleural_protein / serum_protein > 0.5 else 0),
        Item("LDH over 0.6 of that of serum", 1 if pleural_lactate_dehydrogenase / lactate_dehydrogenase > 0.6 else 0),
        Item(
            "LDH over two thirds of the upper limit of serum",
            1 if 3 * pleural_lactate_dehydrogenase > 2 * lactate_dehydrogenase_limit else 0,
        ),
    )
    met = total(*items)
    return Result(met, "criteria", upto(met, {0: "transudate"}, over="exudate"), items)
