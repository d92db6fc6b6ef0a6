"""Two readers: what both say is surer, what they differ on is asked, and no suspicion outvotes a reading."""

import pytest

from riskcopilot.agent.agreement import put_together, surer
from riskcopilot.agent.facts import Doubt, gather
from riskcopilot.agent.reported import BorneOut, Placed, Reported, bear_out
from riskcopilot.agent.state import Reading
from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.inputs import Criterion, Input
from riskcopilot.tools.calculator import shared_inputs
from riskcopilot.tools.protocol import Finding

INPUTS = shared_inputs(REGISTRY.values())
NOTE = "Known sugar disease. He was told that he never had diabetes. Bilirubin 2.6 mg/dL."
SOUGHT: dict[str, Input] = {"diabetes": Criterion("diabetes mellitus"), "bilirubin": INPUTS["bilirubin"]}


def found(name: str, value: object, quote: str, confidence: float, unit: str = "") -> Finding:
    start = NOTE.index(quote)
    facts = {"input": name, "value": value, "unit": unit, "quote": quote, "start": start, "end": start + len(quote)}
    return Finding.model_validate(
        facts | {"status": "negated" if value is False else "stated", "confidence": confidence}
    )


def both(embedded: list[Finding], *reported: Reported, trust: float = 0.9) -> Reading:
    borne = bear_out([Placed(one) for one in reported], NOTE, SOUGHT)
    return put_together(Reading(findings=tuple(embedded)), borne, NOTE, SOUGHT, trust)


YES = Reported(input="diabetes", quote="sugar disease", status="stated")
NO = Reported(input="diabetes", quote="never had diabetes", status="negated")


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        (0.5, 0.5, 0.5),  # two coins agree half the time
        (0.9, 0.9, 0.988),  # 81 : 1
        (0.6, 0.9, 0.931),  # 54 : 4
        (0.99, 0.99, 0.99),  # a note can mislead both
        (1.0, 0.9, 1.0),  # what was sure stays so
    ],
)
def test_two_that_agree_are_surer_as_bayes_has_it(one: float, other: float, together: float) -> None:
    assert surer(one, other) == together == surer(other, one)


def test_agreement_lifts_a_doubtful_reading_over_the_threshold() -> None:
    alone = found("diabetes", True, "sugar disease", 0.7)
    agreed = both([alone], YES)
    assert agreed.agreed == ("diabetes",) and agreed.disputed == ()
    assert [one.confidence for one in agreed.findings] == [surer(0.7, 0.9)]
    doubt = Doubt(confidence=0.8)
    assert gather(Reading(findings=(alone,)), (), {}, (), doubt)[0] == ()
    assert [one.input for one in gather(agreed, (), {}, (), doubt)[0]] == ["diabetes"]


def test_a_single_voice_counts_as_sure_as_the_model_is_trusted() -> None:
    assert [one.confidence for one in both([], YES, trust=0.75).findings] == [0.75]
    assert [one.confidence for one in both([found("diabetes", True, "sugar disease", 0.7)]).findings] == [0.7]


def test_disagreement_keeps_both_however_sure_each_is() -> None:
    disputed = both([found("diabetes", True, "sugar disease", 0.7)], NO)
    assert disputed.disputed == ("diabetes",) and disputed.agreed == ()
    usable, doubtful = gather(disputed, (), {}, (), Doubt(confidence=0.8))
    assert [one.value for one in usable] == [True, False] and doubtful == ()


def test_a_mere_suspicion_is_no_voice_against_a_reading() -> None:
    kept = both([found("diabetes", True, "sugar disease", 0.5)], NO)
    assert kept.disputed == () and [one.value for one in kept.findings] == [False]


def test_a_number_that_both_read_is_one_finding() -> None:
    number = found("bilirubin", 2.6, "Bilirubin 2.6 mg/dL", 1.0, "mg/dL")
    agreed = both([number], Reported(input="bilirubin", quote="2.6 mg/dL", value=2.6, unit="mg/dL"))
    assert agreed.findings == (number,) and agreed.agreed == ("bilirubin",)


def test_a_model_that_says_nothing_changes_nothing() -> None:
    number = found("bilirubin", 2.6, "Bilirubin 2.6 mg/dL", 1.0, "mg/dL")
    assert put_together(Reading(findings=(number,)), BorneOut((), (), ()), NOTE, SOUGHT).findings == (number,)
