"""Facts from the note, the user and assumptions: what outranks what, what is doubted, and what is never assumed."""

import pytest

from riskcopilot.agent.facts import Doubt, gather
from riskcopilot.agent.questions import open_questions
from riskcopilot.agent.state import Reading
from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.inputs import Quantity
from riskcopilot.tools.calculator import CalculatorTool, shared_inputs
from riskcopilot.tools.protocol import Finding, Span

ABSENT = Doubt("absent", confidence=0.8)


def read(name: str, value: bool | float | str, confidence: float = 1.0) -> Finding:
    return Finding(input=name, value=value, status="stated", quote="so", start=0, end=2, confidence=confidence)


def assumed(calculator: str, *findings: Finding, doubt: Doubt = ABSENT) -> dict[str, bool | float | str]:
    found, _ = gather(Reading(findings=findings), (), {}, [CalculatorTool(REGISTRY[calculator])], doubt)
    return {finding.input: finding.value for finding in found if finding.status == "assumed"}  # type: ignore[misc]


@pytest.mark.parametrize(
    ("calculator", "taken"),
    [
        ("child_pugh", {"ascites": "none", "hepatic_encephalopathy": "none"}),  # albumin, bilirubin and INR are not
        ("westley_croup", {"westley_stridor": "none", "westley_air_entry": "normal"}),
        ("gad7", {"gad7_nervous": 0.0, "gad7_afraid": 0.0}),
        ("curb_65", {"new_disorientation": False}),
        ("morphine_milligram_equivalents", {"codeine": 0.0, "fentanyl_patch": 0.0}),  # a drug that is not listed
        ("sofa", {"noradrenaline": 0.0, "dopamine": 0.0}),
    ],
)
def test_absence_is_assumed_of_criteria_states_and_items_and_never_of_measurements(
    calculator: str, taken: dict[str, bool | float | str]
) -> None:
    found = assumed(calculator)
    assert found.items() >= taken.items()
    assert (
        not {"albumin", "bilirubin", "inr", "age", "blood_urea_nitrogen", "respiratory_rate", "creatinine"}
        & found.keys()
    )


def test_no_response_is_not_an_absence() -> None:
    assert not assumed("glasgow_coma_scale")  # “none” is the worst response
    assert not {"apgar_breathing", "apgar_reflex"} & assumed("apgar").keys()


def test_every_state_of_absence_is_a_state() -> None:
    for name, given in shared_inputs(REGISTRY.values()).items():
        if given.absent is not None and not isinstance(given.absent, bool):
            bare = given.absent
            written = {"value": bare, "unit": given.unit} if isinstance(given, Quantity) else bare
            assert given.problem(written) is None, name


def test_what_is_read_asked_about_or_doubtful_is_not_assumed() -> None:
    sure = read("ascites", "slight")
    unsure = read("hepatic_encephalopathy", "grade 1 or 2", confidence=0.5)
    assert assumed("child_pugh", sure) == {"hepatic_encephalopathy": "none"}
    assert assumed("child_pugh", sure, unsure) == {}
    assert "ascites" not in assumed("child_pugh", doubt=Doubt("absent", ask_about=("ascites",)))


def test_a_doubtful_absence_is_assumed_and_no_question() -> None:
    unsure = read("ascites", "none", confidence=0.5)
    found, doubtful = gather(Reading(findings=(unsure,)), (), {}, [CalculatorTool(REGISTRY["child_pugh"])], ABSENT)
    assert [(one.input, one.value, one.quote) for one in found if one.input == "ascites"] == [("ascites", "none", "")]
    assert {one.status for one in found} == {"assumed"} and doubtful == ()


def test_a_doubtful_reading_gives_way_to_a_sure_one() -> None:
    both = (read("ascites", "slight"), read("ascites", "none", confidence=0.5))
    found, doubtful = gather(Reading(findings=both), (), {}, [], Doubt(confidence=0.8))
    assert found == both[:1] and doubtful == ()


def test_of_a_known_range_a_doubt_may_say_more() -> None:
    known = read("creatinine", 0.0).model_copy(update={"value": Span(low=1.2, above=True), "unit": "mg/dL"})
    likely = known.model_copy(update={"value": Span(low=2.0), "confidence": 0.7})
    found, doubtful = gather(Reading(findings=(known, likely)), (), {}, [], Doubt(confidence=0.8))
    assert found == (known,) and doubtful == (likely,)


def test_a_doubtful_number_is_put_with_its_question() -> None:
    tool = CalculatorTool(REGISTRY["child_pugh"])
    unsure = read("albumin", 3.1, confidence=0.7).model_copy(update={"unit": "g/dL"})
    guessed = unsure.model_copy(update={"confidence": 0.5})
    asked, plain = (
        next(
            one
            for one in open_questions([tool.apply(())], shared_inputs([tool.entry]), (), [doubtful])
            if one.input == "albumin"
        )
        for doubtful in (unsure, guessed)
    )
    assert asked.text.startswith("The note may say 3.1 g/dL: “so”. Is it so? ") and asked.suggested == unsure
    assert plain.suggested is None and "may say" not in plain.text
