"""What a model invents is caught, counted by reason, and never used."""

import pytest

from riskcopilot.agent.reported import Placed, Reported, bear_out, locate
from riskcopilot.agent.state import RefusedFor
from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.inputs import Criterion, Input
from riskcopilot.tools.calculator import shared_inputs

INPUTS = shared_inputs(REGISTRY.values())
SOUGHT: dict[str, Input] = {
    "diabetes": Criterion("diabetes mellitus"),
    **{name: INPUTS[name] for name in ("creatinine", "bilirubin", "inr", "ascites", "age")},
}
NOTE = (
    "A 61-year-old man. Mother has sugar disease. Creatinine 1.4 mg/dL, bilirubin 950 mg/dL, INR 1.5. Moderate ascites."
)


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"input": "creatinine", "quote": "Creatinine 2.4 mg/dL", "value": 2.4, "unit": "mg/dL"}, "no quote"),
        ({"input": "creatinine", "quote": "Creatinine 1.4 mg/dL", "value": 124, "unit": "umol/L"}, "no number"),
        ({"input": "creatinine", "quote": "Creatinine 1.4 mg/dL", "value": 1.4, "unit": "umol/L"}, "wrong unit"),
        ({"input": "bilirubin", "quote": "bilirubin 950 mg/dL", "value": 950, "unit": "mg/dL"}, "impossible value"),
        ({"input": "creatinine", "quote": "Creatinine 1.4 mg/dL", "value": True}, "wrong kind"),
        ({"input": "ascites", "quote": "Moderate ascites", "value": "dreadful"}, "wrong kind"),
        ({"input": "diabetes", "quote": "sugar disease", "status": "stated"}, "not so meant"),
        ({"input": "lactate", "quote": "INR 1.5", "value": 1.5}, "no such input"),
    ],
)
def test_what_is_not_borne_out_is_refused_for_a_reason(said: dict[str, object], reason: RefusedFor) -> None:
    borne = bear_out([Placed(Reported.model_validate(said))], NOTE, SOUGHT)
    assert borne.findings == () and [one.reason for one in borne.refused] == [reason]
    assert borne.refused[0].input == said["input"]


def test_a_unit_that_nobody_wrote_is_counted_and_the_value_read_without_it() -> None:
    note = "Creatinine 1.4, bilirubin 1.1 mg/dL."
    said = Reported(input="creatinine", quote="Creatinine 1.4", value=1.4, unit="umol/L")
    borne = bear_out([Placed(said)], note, SOUGHT)
    assert [one.reason for one in borne.refused] == ["unit not written"]
    assert [(one.value, one.unit) for one in borne.findings] == [(1.4, "mg/dL")]  # by the rule for American notes


@pytest.mark.parametrize("unit", ["", "mg/dL", "mg/dl", "MG/DL", "something"])
def test_a_unit_is_never_taken_from_the_model(unit: str) -> None:
    said = Reported(input="creatinine", quote="Creatinine 1.4 mg/dL", value=1.4, unit=unit)
    (found,) = bear_out([Placed(said)], NOTE, SOUGHT).findings
    assert (found.value, found.unit) == (1.4, "mg/dL")


def test_an_age_may_be_given_in_years() -> None:
    (found,) = bear_out([Placed(Reported(input="age", quote="61-year-old", value=61, unit="years"))], NOTE, SOUGHT)[0]
    assert (found.value, found.unit) == (61, "a")


@pytest.mark.parametrize("status", ["family", "planned", "uncertain"])
def test_what_the_model_itself_sets_aside_is_neither_used_nor_counted(status: str) -> None:
    said = Reported.model_validate({"input": "diabetes", "quote": "sugar disease", "status": status})
    assert bear_out([Placed(said)], NOTE, SOUGHT) == ((), (), ())


def test_of_several_places_the_one_that_bears_it_out_counts() -> None:
    note = "Mother has sugar disease. He himself has sugar disease as well."
    said = Reported(input="diabetes", quote="sugar disease", status="stated")
    (found,) = bear_out([Placed(said)], note, SOUGHT).findings
    assert found.start == note.rindex("sugar disease")


def test_a_quote_is_looked_for_in_its_own_stretch_of_the_note() -> None:
    note = "Creatinine 1.4 mg/dL in March. Today creatinine 1.4 mg/dL."
    second = note.index("Today")
    assert locate("1.4 mg/dL", note, second) == ((note.rindex("1.4"), len(note) - 1),)
    said = Reported(input="creatinine", quote="creatinine 1.4 mg/dL", value=1.4, unit="mg/dL")
    (found,) = bear_out([Placed(said, second, len(note))], note, SOUGHT).findings
    assert found.start is not None and found.start > second and note[found.start : found.end] == found.quote
    assert bear_out([Placed(said, 0, 10)], note, SOUGHT).refused[0].reason == "no quote"
