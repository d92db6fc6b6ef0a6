"""Events against the time within which a criterion counts them, as its description says."""

import pytest

from riskcopilot.agent.reading import read
from riskcopilot.agent.reading.windows import window
from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.inputs import Criterion
from riskcopilot.tools.calculator import shared_inputs

EVERY = shared_inputs(REGISTRY.values())
TIMED = {name: one for name, one in EVERY.items() if isinstance(one, Criterion) and one.timed}


def told(note: str, name: str) -> list[object]:
    return [finding.value for finding in read(note, EVERY).findings if finding.input == name]


@pytest.mark.parametrize("name", sorted(TIMED))
def test_the_description_says_within_what_time(name: str) -> None:
    days = window(TIMED[name].description)
    assert days is not None
    event = TIMED[name].timed[0]
    assert told(f"Had {event} {int(days * 0.8)} days ago.", name) == [True]
    assert told(f"Had {event} {int(days * 2)} days ago.", name) == [False]


@pytest.mark.parametrize(
    ("note", "name", "value"),
    [
        ("TKR 8 weeks ago", "surgery_within_4_weeks", False),
        ("lap chole 6/52 ago", "surgery_within_three_months", True),
        ("ORIF ankle under GA 19/7 ago", "surgery_within_4_weeks", True),
        ("3 weeks post TKR, calf swollen", "surgery_within_4_weeks", True),
        ("POD 12 after bowel resection", "surgery_within_4_weeks", True),
        ("sepsis 3 months ago", "recent_sepsis", False),
        ("course of amoxicillin 2 weeks ago", "antibiotics_within_sixty_days", True),
    ],
)
def test_events_as_wards_tell_them(note: str, name: str, value: bool) -> None:
    assert told(note, name) == [value]


@pytest.mark.parametrize(
    "note", ["Surgery.", "No surgery 2 weeks ago.", "Husband had a TKR 2 weeks ago.", "TKR 2019, fell 2 weeks ago"]
)
def test_an_event_without_its_time_tells_nothing(note: str) -> None:
    assert True not in told(note, "surgery_within_4_weeks")
