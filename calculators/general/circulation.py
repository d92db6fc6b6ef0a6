"""Pressures derived from a blood pressure reading."""

from ..core import Result, Source, calculator
from ..vocabulary.vital_signs import DiastolicPressure, SystolicPressure

MEAN_PRESSURE = Source(
    "Mean arterial pressure: diastolic pressure and a third of the pulse pressure, as taught",
    url="https://www.wikilectures.eu/w/Mean_arterial_pressure",
    read="secondary",
    via="WikiLectures, Mean arterial pressure",
)


@calculator(
    title="Mean arterial pressure",
    source=MEAN_PRESSURE,
    outcome="mean arterial pressure",
    aliases=("MAP", "mean blood pressure"),
    confirmed="medcalc-bench 1.7: 500 random patients agree",
)
def mean_arterial_pressure(systolic_pressure: SystolicPressure, diastolic_pressure: DiastolicPressure) -> Result:
    """Mean arterial pressure estimated from a cuff reading: the diastolic pressure and a third of the pulse pressure.

    In mmHg, rounded to one decimal. It takes diastole for two thirds of the cycle, which holds at resting heart rates;
    a pressure measured in the artery is to be preferred where it matters.
    """
    return Result(round(diastolic_pressure + (systolic_pressure - diastolic_pressure) / 3, 1), "mmHg", "")
