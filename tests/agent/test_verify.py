"""`verify` must let through what a tool or card says, and catch every number or citation in another role."""

import pytest

from riskcopilot.agent.state import Evidence, Sentence
from riskcopilot.agent.verify import verify
from riskcopilot.tools.calculator import CalculatorResult, CalculatorUse, ItemLine, RiskLine
from riskcopilot.tools.protocol import Finding

SCORE = CalculatorUse(
    tool="stroke_score",
    version="1",
    summary="",
    title="Stroke Score 2000",
    purpose="Stroke risk.",
    outcome="determined",
    definition="abc",
    verification="pinned",
    applies="yes",
    result=CalculatorResult(
        value=4,
        unit="points",
        band="high",
        items=(ItemLine(label="Age 75 or over", points=2), ItemLine(label="Stroke", points=2)),
        risks=(
            RiskLine(outcome="ischaemic stroke", horizon="1 year", low=4.8, high=4.8, citation="x"),
            RiskLine(outcome="major bleeding", horizon="30 days", low=1.5, high=2.5, citation="x"),
        ),
    ),
)
AGE = Finding(input="age", value=82, unit="a", status="stated", quote="82-year-old", start=0, end=11)
CREATININE = Finding(input="creatinine", value=1.4, unit="mg/dL", status="stated", quote="1.4 mg/dL", start=20, end=29)
CARD = Evidence(id="stroke_score#1", title="t", text="Derived in 1,084 patients; c statistic 0.61.", citation="c")


def reasons(text: str, cites: tuple[str, ...] = (), tools: tuple[str, ...] = ("stroke_score",)) -> list[str]:
    draft = [Sentence(text=text, cites=cites, tools=tools)]
    return [fault.reason for fault in verify(draft, [SCORE], [], [AGE, CREATININE], [CARD])]


@pytest.mark.parametrize(
    "text",
    [
        "Stroke Score 2000 is 4 points, high.",
        "The risk of ischaemic stroke within 1 year is 4.8 %.",
        "Major bleeding within 30 days: 1.5 to 2.5 %.",
        "Age 75 or over gives 2 points (“82-year-old”).",
        "At 82 years with a creatinine of 1.4 mg/dL the risk is high.",
        "It was “derived 999 times” in the note.",
        "No numbers at all.",
    ],
)
def test_what_tools_and_findings_say_passes(text: str) -> None:
    assert reasons(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Stroke Score 2000 is 5 points.",  # another score
        "The risk of ischaemic stroke within 1 year is 4.9 %.",  # another risk
        "The risk of major bleeding within 30 days is 4.8 %.",  # a risk of another outcome
        "The risk of ischaemic stroke within 5 years is 4.8 %.",  # another horizon
        "Creatinine is 82 mg/dL.",  # a number of another finding
        "The creatinine was 1.5.",
        "The risk of ischaemic stroke is 48 %.",
        "Derived in 1,084 patients.",  # a card's number without citing the card
        "Stroke Score 2000 is 82 points.",  # an age as a score
    ],
)
def test_a_number_in_another_role_is_caught(text: str) -> None:
    assert reasons(text)


def test_a_chance_in_some_years_is_no_length_in_inches() -> None:
    waist = Finding(
        input="waist_circumference", value=40.6, unit="[in_i]", status="stated", quote="40.6 in", start=0, end=7
    )
    draft = [Sentence(text="The risk of ischaemic stroke is 4.8 % in 1 year.", tools=("stroke_score",))]
    assert verify(draft, [SCORE], [], [waist], []) == ()


def test_a_cited_card_may_be_repeated_and_an_unknown_citation_is_caught() -> None:
    assert reasons("Derived in 1,084 patients with a c statistic of 0.61.", cites=("stroke_score#1",)) == []
    assert "not retrieved" in reasons("Derived in 1,084 patients.", cites=("stroke_score#9",))[0]


def test_a_tool_that_did_not_run_is_caught() -> None:
    assert "did not run" in reasons("It is high.", tools=("another_score",))[0]
