"""What a message says of a patient: the value, its unit and the words, or nothing."""

import pytest

from riskcopilot.agent.conversation.told import reply_to, tell, value_of, with_unit
from riskcopilot.agent.questions import question
from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.inputs import Input
from riskcopilot.calculators.vocabulary import CONDITIONS
from riskcopilot.tools.calculator import shared_inputs

INPUTS = shared_inputs(REGISTRY.values())
KNOWN: dict[str, Input] = {**CONDITIONS, **INPUTS}


@pytest.mark.parametrize(
    ("message", "name", "value", "unit"),
    [
        ("he is 78, not 82", "age", 78, "a"),
        ("she's actually 77", "age", 77, "a"),
        ("not 76 but 78 years old", "age", 78, "a"),
        ("albumin should be 3.1 g/dL", "albumin", 3.1, "g/dL"),
        ("the creatinine is 88 umol/L", "creatinine", 88, "umol/L"),
        ("correction: RR 22", "respiratory_rate", 22, "/min"),
        ("I meant BP 116/58", "diastolic_pressure", 58, "mm[Hg]"),
        ("no diabetes", "diabetes", False, ""),
        ("she does not have diabetes", "diabetes", False, ""),
        ("the ascites is mild, not moderate", "ascites", "slight", ""),
        ("That's wrong, she is a woman", "sex", "female", ""),
    ],
)
def test_what_is_stated(message: str, name: str, value: object, unit: str) -> None:
    found = {f.input: f for f in tell(message, INPUTS, CONDITIONS, {name}).findings}
    assert (found[name].value, found[name].unit, found[name].origin) == (value, unit, "user")
    assert found[name].quote in message


@pytest.mark.parametrize(
    ("message", "name", "value"),
    [
        ("and if creatinine were 2.1 mg/dL?", "creatinine", 2.1),
        ("What if he were 60?", "age", 60),
        ("what would it be with a respiratory rate of 20?", "respiratory_rate", 20),
        ("if she had diabetes, what then?", "diabetes", True),
        ("would it change if she did not have diabetes?", "diabetes", False),
        ("and without diabetes?", "diabetes", False),
        ("If the ascites were mild, would the class change?", "ascites", "slight"),
        ("and at 64 years old?", "age", 64),
    ],
)
def test_what_is_supposed(message: str, name: str, value: object) -> None:
    told = tell(message, INPUTS, CONDITIONS, {name}, supposed=True)
    assert {f.input: f.value for f in told.findings}[name] == value


def test_a_value_whose_unit_is_not_certain_is_not_taken() -> None:
    told = tell("and if bilirubin were 1.2?", INPUTS, CONDITIONS, {"bilirubin"}, supposed=True)
    assert "bilirubin" not in told.inputs and [notice.kind for notice in told.unclear] == ["unit"]
    given = KNOWN["bilirubin"]
    (finding,) = with_unit("bilirubin", given, "and if bilirubin were 1.2?", "mg/dL").findings
    assert (finding.value, finding.unit) == (1.2, "mg/dL")


def test_urea_is_not_taken_for_urea_nitrogen() -> None:
    name = "blood_urea_nitrogen"
    (finding,) = with_unit(name, KNOWN[name], "and if urea were 60?", "mg/dL").findings
    assert (finding.value, finding.unit) == (27.99, "mg/dL")  # 60.06 g of urea have 28.01 g of nitrogen


def test_what_is_named_without_its_degree_is_not_taken_for_the_least_of_it() -> None:
    told = tell("she has ascites", INPUTS, CONDITIONS, {"ascites"})
    assert "ascites" not in {finding.input for finding in told.findings}


@pytest.mark.parametrize(
    ("name", "reply", "value"),
    [
        ("inr", "1.7", 1.7),
        ("inr", "it was 2.3", 2.3),
        ("diabetes", "No.", False),
        ("diabetes", "yes, on metformin", True),
        ("ascites", "mild", "slight"),
        ("age", "78", 78),
        ("creatinine", "88 umol/L", 88),
    ],
)
def test_a_reply_answers_the_question_that_was_put(name: str, reply: str, value: object) -> None:
    told = reply_to(question(name, KNOWN[name]), reply, KNOWN[name])
    assert [(f.input, f.value) for f in told.findings] == [(name, value)]


@pytest.mark.parametrize("reply", ["don't know", "not measured", "I have no idea", "unknown", "skip it"])
def test_what_cannot_be_had_is_said_to_be_unknown(reply: str) -> None:
    assert reply_to(question("inr", KNOWN["inr"]), reply, KNOWN["inr"]).unknown == ("inr",)


@pytest.mark.parametrize(
    ("name", "reply"), [("inr", "sodium 131 mmol/L"), ("inr", "between 1 and 2"), ("diabetes", "ok")]
)
def test_what_answers_another_question_answers_nothing(name: str, reply: str) -> None:
    assert not value_of(name, KNOWN[name], reply).findings
