"""Sentences that nothing supports, by hand: advice no card gives, numbers in words, shares, comparisons."""

import random

import pytest

from riskcopilot.agent.advice import advises
from riskcopilot.agent.explain import explain
from riskcopilot.agent.questions import open_questions
from riskcopilot.agent.spelled import in_digits
from riskcopilot.agent.stages import Material
from riskcopilot.agent.state import Evidence, Sentence
from riskcopilot.agent.verify import verify
from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.inputs import Choice, Criterion, Input, Quantity
from riskcopilot.tools.calculator import CalculatorTool, shared_inputs
from riskcopilot.tools.protocol import Finding

from .test_verify import AGE, CREATININE, SCORE

GUIDE = Evidence(
    id="guide#1",
    title="Guideline",
    text="The 2020 guideline recommends oral anticoagulation in men with a score of 2 or more. Two cohorts followed "
    "four hundred patients; the risk was twice that of controls. Aspirin is not recommended for stroke prevention.",
    citation="c",
)
PLAIN = Evidence(id="plain#1", title="Card", text="Anticoagulation was given to 300 patients.", citation="c")

SUPPORTED = [
    ("The score is four points.", ()),
    ("The risk of ischaemic stroke within one year is 4.8 percent.", ()),
    ("The risk of ischaemic stroke within 1 year is four point eight per cent.", ()),
    ("Major bleeding within thirty days: 1.5 to 2.5 %.", ()),
    ("At eighty-two years the risk is high.", ()),
    ("One of them is enough for a high score.", ()),
    ("Four hundred patients were followed.", ("guide#1",)),
    ("The risk was twice that of controls.", ("guide#1",)),
    ("Oral anticoagulation is recommended in men.", ("guide#1",)),
    ("Guidelines recommend anticoagulation.", ("guide#1",)),
    ("Given Stroke Score 2000, anticoagulation should be considered.", ("guide#1",)),
    ("Aspirin is not recommended for stroke prevention.", ("guide#1",)),  # the card's own words
    ("The note says “should start apixaban”.", ()),  # a quote of the note
    ("Age and previous stroke drive the score.", ()),
    ("A score this high is considered high risk.", ()),
    ("Patients treated with anticoagulants were studied.", ()),
    ("No treatment effect was estimated.", ()),
]
UNSUPPORTED = [
    ("The score is five points.", ()),
    ("The risk of ischaemic stroke within one year is five percent.", ()),
    ("The risk of ischaemic stroke is 82 percent.", ()),  # an age as a chance
    ("The risk of ischaemic stroke is 82 per cent.", ()),
    ("One in ten such patients has a stroke.", ()),
    ("A third of such patients have a stroke.", ()),
    ("Half of such patients have a stroke within a year.", ()),
    ("Her risk is twice as high.", ()),
    ("The risk of stroke doubles.", ()),
    ("A threefold risk of bleeding.", ()),
    ("Five hundred patients were followed.", ("guide#1",)),
    ("Anticoagulation is recommended.", ()),  # no citation
    ("Anticoagulation is recommended.", ("plain#1",)),  # the card states none
    ("Warfarin should be started.", ("guide#1",)),  # another drug than the card's
    ("Anticoagulation should not be given.", ("guide#1",)),  # the contrary
    ("Aspirin is recommended for stroke prevention.", ("guide#1",)),  # the contrary
    ("Anticoagulation is not recommended for stroke prevention.", ("guide#1",)),
    ("Start apixaban 5 mg twice daily.", ()),
    ("Consider a direct oral anticoagulant.", ()),
    ("The score is 4 points, so start anticoagulation.", ()),
    ("Stop the diuretic.", ()),
    ("She would benefit from anticoagulation.", ()),
    ("Anticoagulation is indicated.", ()),
    ("He can be safely discharged.", ()),
    ("Admission is warranted.", ()),
    ("I would suggest a bleeding work-up.", ()),
    ("Avoid aspirin.", ()),
    ("Warfarin is the treatment of choice.", ()),
    ("Urgent referral is needed.", ()),
]


def reasons(text: str, cites: tuple[str, ...]) -> list[str]:
    draft = [Sentence(text=text, cites=cites, tools=("stroke_score",))]
    return [fault.reason for fault in verify(draft, [SCORE], [], [AGE, CREATININE], [GUIDE, PLAIN])]


@pytest.mark.parametrize(("text", "cites"), SUPPORTED)
def test_what_is_supported_passes(text: str, cites: tuple[str, ...]) -> None:
    assert reasons(text, cites) == []


@pytest.mark.parametrize(("text", "cites"), UNSUPPORTED)
def test_what_nothing_supports_is_caught(text: str, cites: tuple[str, ...]) -> None:
    assert reasons(text, cites)


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("twenty-five per cent", "25 %"),
        ("four hundred and twelve", "412"),
        ("one thousand two hundred", "1200"),
        ("four point eight", "4.8"),
        ("thirty-day mortality", "30-day mortality"),
        ("1 in 1,000", "0.1 %"),
        ("two thirds of them", "66.67 % of them"),
        ("one of them", "one of them"),
        ("3 in 1 year", "3 in 1 year"),
        ("third-degree block", "third-degree block"),
        ("bone, often, stone", "bone, often, stone"),
    ],
)
def test_numbers_in_words_become_digits(text: str, digits: str) -> None:
    assert in_digits(text) == digits


@pytest.mark.parametrize("text", ["What would settle most: does she take aspirin?", "Should he be anticoagulated?"])
def test_a_question_is_no_advice(text: str) -> None:
    assert not advises(text)


def test_a_result_in_percent_is_a_risk_only_where_its_calculator_is_named() -> None:
    assert SCORE.result is not None
    percent = SCORE.model_copy(update={"result": SCORE.result.model_copy(update={"value": 30.5, "unit": "%"})})
    draft = [Sentence(text="Stroke Score 2000 is 30.5 %."), Sentence(text="The risk of major bleeding is 30.5 %.")]
    assert [fault.index for fault in verify(draft, [percent], [], [], [])] == [1]


def _value(given: Input, dice: random.Random) -> bool | float | str:
    match given:
        case Quantity():
            value = dice.uniform(given.low, given.high)
            return float(round(value)) if given.low <= round(value) <= given.high else value
        case Criterion():
            return dice.random() < 0.5
        case Choice():
            return dice.choice(list(given.options))
        case _:
            return "2024-01-01"


def test_what_templates_say_of_any_calculator_is_supported() -> None:
    """Whatever a calculator's texts hold (thresholds, percentages, advice in a band's name), its own words stand."""
    dice, inputs = random.Random(5), shared_inputs(REGISTRY.values())
    faults: list[str] = []
    for entry in REGISTRY.values():
        findings = [
            Finding(
                input=name,
                value=_value(given, dice),
                unit=given.unit if isinstance(given, Quantity) else "",
                status="stated",
            )
            for name, given in entry.parameters.items()
        ]
        findings += [Finding(input=name, value=True, status="stated") for name in entry.conditions]
        use = CalculatorTool(entry).apply(findings)
        missing = open_questions([use], inputs, {})
        given: dict[str, object] = {"uses": (use,), "artifacts": (), "findings": tuple(findings), "evidence": ()}
        material = Material.model_validate(
            {"question": "", "missing": missing, "ask": next(iter(missing), None), **given}
        )
        found = verify(explain(material), [use], [], findings, [], missing)
        faults += [f"{entry.name}: {fault.reason}: {fault.text}" for fault in found]
    assert faults == []
