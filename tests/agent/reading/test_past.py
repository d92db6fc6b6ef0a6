"""What is over, only supposed, another patient's, or denied in part: each beside its twin that is so."""

from typing import get_args

import pytest

from riskcopilot.agent.reading import read
from riskcopilot.calculators.critical_care.sedation import SedationState
from riskcopilot.calculators.inputs import Criterion, Input

WANTED: dict[str, Input] = {
    "anticoagulant": Criterion("takes an anticoagulant", terms=("warfarin", "anticoagulation")),
    "smoker": Criterion("currently smokes tobacco", terms=("smoker", "smoking")),
    "diabetes": Criterion("diabetes mellitus", terms=("diabetes",)),
    "hypertension": Criterion("hypertension", terms=("hypertension",)),
    "embolism": Criterion("pulmonary embolism", terms=("pulmonary embolism",)),
    "cancer": Criterion("cancer", terms=("cancer",)),
    "infection": Criterion("infection", terms=("infection",)),
    "sedation": get_args(SedationState)[1],
}


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Warfarin stopped last year.", {"anticoagulant": False}),
        ("He had an infection last year.", {}),  # whether he has one now is open
        ("Two years ago, he had an infection.", {}),
        ("An infection for three days.", {"infection": True}),
        ("Diabetes was diagnosed ten years ago.", {"diabetes": True}),
        ("Two years ago, he developed hypertension.", {"hypertension": True}),  # it lasts
        ("Previous infections: a year ago. Now an infection again.", {"infection": True}),
        ("Warfarin stopped in 2019 after a fall.", {"anticoagulant": False}),
        ("Warfarin, no longer.", {"anticoagulant": False}),
        ("Previously on warfarin, but no longer.", {"anticoagulant": False}),
        ("On warfarin since last year.", {"anticoagulant": True}),
        ("Warfarin stopped the clot growing.", {"anticoagulant": True}),
        ("Smoker until three years ago.", {"smoker": False}),
        ("Smoker, seen three times until noon.", {"smoker": True}),
        ("Should hypertension develop, treat it.", {}),
        ("Fluids are given; should hypertension occur, stop.", {}),
        ("Hypertension should be treated.", {"hypertension": True}),
        ("Were she to develop hypertension, treat it.", {}),
        ("If he develops hypertension, treat it.", {}),
        ("If he is dizzy, rest; he has hypertension.", {"hypertension": True}),
        ("The patient in the next bed has diabetes.", {}),
        ("Another patient has diabetes.", {}),
        ("He sits in bed and has diabetes.", {"diabetes": True}),
        ("Pulmonary embolism was considered but excluded.", {"embolism": False}),
        ("Pulmonary embolism was considered and ruled out.", {"embolism": False}),
        ("Pulmonary embolism was considered.", {}),
        ("Pulmonary embolism was found.", {"embolism": True}),
    ],
)
def test_over_supposed_or_anothers(note: str, expected: dict[str, object]) -> None:
    assert {one.input: one.value for one in read(note, WANTED).findings} == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("No genitourinary cancer.", {}),
        ("No history of breast cancer.", {}),
        ("No urinary tract infection.", {}),
        ("No cancer.", {"cancer": False}),
        ("No personal history of any known cancer.", {"cancer": False}),
        ("No signs of infection.", {"infection": False}),
        ("Neither fever nor infection.", {"infection": False}),
        ("He has not had cancer.", {"cancer": False}),
    ],
)
def test_the_denial_of_a_part_leaves_the_whole_open(note: str, expected: dict[str, object]) -> None:
    assert {one.input: one.value for one in read(note, WANTED).findings} == expected


@pytest.mark.parametrize(
    ("note", "state"),
    [("RASS: -1", "drowsy"), ("RASS -4.", "deep sedation"), ("RASS +1", "restless"), ("RASS: 1", "restless")],
)
def test_a_minus_counts(note: str, state: str) -> None:
    assert [one.value for one in read(note, WANTED).findings] == [state]


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("An 8-day history of cough, an infection and malaise.", {"infection": True}),
        ("Two-week history of infection.", {"infection": True}),
        ("History of smoking.", {}),
        ("Admitted after a two-week history of smoking.", {"smoker": True}),
        ("History of stroke, flutter on chronic anticoagulation.", {"anticoagulant": True}),
    ],
)
def test_a_history_of_so_many_days_is_of_the_present(note: str, expected: dict[str, object]) -> None:
    assert {one.input: one.value for one in read(note, WANTED).findings} == expected
