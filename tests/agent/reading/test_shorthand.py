"""How notes write for short what the vocabulary writes out, with the product's own inputs."""

from typing import get_args

import pytest

from riskcopilot.agent.reading import read
from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.vocabulary import CONDITIONS
from riskcopilot.calculators.vocabulary.respiratory import PleuralEffusion
from riskcopilot.tools.calculator import shared_inputs

INPUTS = shared_inputs(REGISTRY.values())
CONFUSION = {name: INPUTS[name] for name in ("altered_mentation", "new_disorientation")}
CLEAR = dict.fromkeys(CONFUSION, False)


@pytest.mark.parametrize(
    "note", ["AAOx3, NAD.", "A&Ox4.", "He is alert and oriented x 3.", "Awake, alert and oriented."]
)
def test_three_of_three_is_oriented(note: str) -> None:
    assert {one.input: one.value for one in read(note, CONFUSION).findings} == CLEAR


@pytest.mark.parametrize("note", ["A&Ox1, agitated.", "Alert and oriented x1.", "Alert and oriented to self only."])
def test_one_of_three_is_not(note: str) -> None:
    assert False not in [one.value for one in read(note, CONFUSION).findings]


def test_more_confused_than_usual_is_confused() -> None:
    found = read("More confused than usual per staff.", {**CONFUSION, **INPUTS}).findings
    assert True in [one.value for one in found if one.input == "new_disorientation"]


@pytest.mark.parametrize("note", ["Denies CP/SOB.", "No CP or SOB.", "Neg: CP, SOB."])
def test_chest_pain_in_two_letters_beside_breathlessness(note: str) -> None:
    assert {one.input: one.value for one in read(note, CONDITIONS).findings} == {
        "chest pain": False,
        "shortness of breath": False,
    }


def test_two_letters_alone_are_something_else() -> None:
    assert not read("A boy of 6 years with CP and seizures.", {"chest pain": CONDITIONS["chest pain"]}).findings


def test_an_effusion_beside_a_consolidation_is_pleural() -> None:
    found = read("CXR: RLL consolidation with small effusion.", {"effusion": get_args(PleuralEffusion)[1]}).findings
    assert [one.value for one in found] == [True]
