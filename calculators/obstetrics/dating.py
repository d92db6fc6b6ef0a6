"""Dating a pregnancy from the last menstrual period."""

from calendar import monthrange
from datetime import date, timedelta
from typing import Annotated

from ..core import Result, Source, calculator
from ..inputs import Day
from ..vocabulary.obstetric import CycleLength, LastMenstrualPeriod

ACOG_2017 = Source(
    "Committee Opinion No 700: Methods for Estimating the Due Date. Obstet Gynecol 2017;129(5):e150-e154",
    doi="10.1097/AOG.0000000000002046",
    read="abstract",
    via="obstetric texts that give 280 days, and 266 days from a known conception",
)
NAEGELE = Source(
    "Naegele's rule: three months back from the last menstrual period, and seven days on",
    url="http://www.definition.com.co/naegele's_rule.html",
    read="secondary",
    via="a medical dictionary; the cycle length's part agrees with corrected labels of MedCalc-Bench",
)

ExaminationDay = Annotated[
    date,
    Day(
        "day for which the gestational age is wanted",
        terms=(
            "date of examination",
            "current date",
            "today",
            *("date of scan", "scan date", "date of visit", "seen on", "date seen", "scanned on", "scan on"),
            *("date of review", "date of clinic", "clinic date", "visit date", "attended on", "reviewed on"),
            *("date today", "today's date", "scan report"),
        ),
    ),
]


def _months_back(day: date, months: int) -> date:
    """Go back by calendar months; where that month is too short, to its last day."""
    month = day.year * 12 + day.month - 1 - months
    year, month = month // 12, month % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


@calculator(
    title="Estimated due date by Naegele's rule",
    source=NAEGELE,
    outcome="date of delivery",
    sex="female",
    aliases=("Naegele's rule", "EDD", "due date"),
    confirmed="corrected MedCalc-Bench labels: 10 of 10 agree",
)
def naegele_due_date(last_menstrual_period: LastMenstrualPeriod, cycle_length: CycleLength) -> Result:
    """Due date of a pregnancy from the last menstrual period by calendar months, for the cycle's length.

    Three months are taken from the first day of the last period and a year and seven days added; a cycle longer or
    shorter than 28 days moves the date by the difference. Ultrasound dating replaces it where the two part.
    """
    due = _months_back(last_menstrual_period, 3 - 12) + timedelta(days=7 + cycle_length - 28)
    return Result(due.isoformat(), "", "estimated date of delivery")


@calculator(
    title="Estimated due date, 280 days from the last menstrual period",
    source=ACOG_2017,
    outcome="date of delivery",
    sex="female",
    aliases=("EDD", "due date", "estimated date of delivery"),
)
def due_date(last_menstrual_period: LastMenstrualPeriod) -> Result:
    """Due date of a pregnancy, 280 days after the first day of the last menstrual period.

    For a regular cycle of 28 days. Ultrasound dating replaces it where the two part.
    """
    return Result((last_menstrual_period + timedelta(days=280)).isoformat(), "", "estimated date of delivery")


@calculator(
    title="Estimated date of conception",
    source=ACOG_2017,
    outcome="date of conception",
    sex="female",
    aliases=("conception date", "date of conception"),
    confirmed="corrected MedCalc-Bench labels: 10 of 10 agree",
)
def conception_date(last_menstrual_period: LastMenstrualPeriod, cycle_length: CycleLength) -> Result:
    """Likely date of conception from the last menstrual period, for the cycle's length.

    Ovulation is taken to be 14 days before the next period.
    """
    day = last_menstrual_period + timedelta(days=14 + cycle_length - 28)
    return Result(day.isoformat(), "", "estimated date of conception")


@calculator(
    title="Gestational age from the last menstrual period",
    source=ACOG_2017,
    outcome="gestational age",
    sex="female",
    aliases=("gestational age", "weeks of pregnancy"),
    confirmed="MedCalc-Bench labels and medcalc-bench 1.7 agree",
)
def gestational_age(last_menstrual_period: LastMenstrualPeriod, examination_day: ExaminationDay) -> Result:
    """Completed days of pregnancy since the first day of the last menstrual period.

    The band writes the same as completed weeks and days. Ultrasound dating replaces it where the two part.
    """
    days = (examination_day - last_menstrual_period).days
    band = f"{days // 7} weeks and {days % 7} days" if 0 <= days <= 314 else "not within a pregnancy: check the dates"
    return Result(days, "d", band)
