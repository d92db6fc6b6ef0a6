"""Partial evaluation against what it replaces: trying whole patients one by one."""

import math
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from riskcopilot.calculators import REGISTRY, Calculator
from riskcopilot.calculators import partial as partial_module
from riskcopilot.calculators.inputs import Choice, Criterion, Day, Quantity
from riskcopilot.calculators.partial import evaluate
from riskcopilot.calculators.structure import structure

EVERY = pytest.mark.parametrize("entry", REGISTRY.values(), ids=lambda entry: entry.name)


def value(entry: Calculator, name: str) -> st.SearchStrategy[Any]:
    """Any value of an input, thresholds and their neighbours more often than chance."""
    match entry.parameters[name]:
        case Criterion():
            return st.booleans()
        case Choice() as choice:
            return st.sampled_from(list(choice.options))
        case Day() as day:
            return st.dates(day.first, day.last)
        case Quantity(integer=True) as whole:
            return st.integers(math.ceil(whole.low), math.floor(whole.high)).map(float)
        case Quantity() as number:
            cuts = [cut.limit for cut in structure(entry).cuts[name] if number.low < cut.limit < number.high]
            near = [c for cut in cuts for c in (cut, math.nextafter(cut, -math.inf), math.nextafter(cut, math.inf))]
            anything = st.floats(number.low, number.high)
            return st.one_of(anything, st.sampled_from(near)) if near else anything
    raise AssertionError(name)


def patient(entry: Calculator) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({name: value(entry, name) for name in entry.parameters})


#: Equations whose numerical bounds a value between those tried may pass, and why; `numerical` tells users so.
JUMPS = {
    "ldl_sampson": "its lowest over cholesterol and triglycerides lies between the triglycerides tried",
    "cockcroft_gault_by_weight_class": "the weight it uses changes with the body mass index, which is computed",
}


@EVERY
@settings(max_examples=15, deadline=None, derandomize=True)  # the same patients everywhere: hundreds of rules are tried
@given(data=st.data())
def test_no_outcome_is_missed_and_none_is_made_up(entry: Calculator, data: st.DataObject) -> None:
    whole = data.draw(patient(entry))
    hidden = data.draw(st.sets(st.sampled_from(list(entry.parameters))))
    known = {name: whole[name] for name in whole if name not in hidden}
    partial = evaluate(entry, known)
    for outcome in partial.outcomes:
        result = entry.function(**{**known, **outcome.given})
        assert (result.value, result.band, result.risks) == outcome.key
    for _ in range(5):
        other = {**data.draw(patient(entry)), **known}
        result = entry.function(**other)
        if partial.result is not None:
            rows = enumerate(zip(partial.result.items, result.items, strict=True))
            assert all(own.points == item.points for at, (own, item) in rows if at not in partial.undecided)
        if not partial.numerical:
            assert (result.value, result.band, result.risks) in {outcome.key for outcome in partial.outcomes}
        elif entry.name in JUMPS:
            continue
        elif isinstance(result.value, int | float) and partial.low is not None and partial.high is not None:
            assert partial.low <= result.value <= partial.high


def test_of_a_settled_result_only_the_rows_that_are_known_are_its_working() -> None:
    spine = REGISTRY["canadian_cervical_spine"]
    partial = evaluate(spine, {"age": 42.0, "dangerous_neck_mechanism": True})  # imaging, whatever else is so
    assert partial.status == "determined" and partial.result is not None
    known = [item.label for at, item in enumerate(partial.result.items) if at not in partial.undecided and item.points]
    assert known == ["Dangerous mechanism"]


@EVERY
def test_a_few_hundred_trials_are_enough_even_with_nothing_known(
    entry: Calculator, monkeypatch: pytest.MonkeyPatch
) -> None:
    trials = 0
    run = partial_module._Space.run

    def counted(space: Any, assignment: Any) -> Any:
        nonlocal trials
        trials += 1
        return run(space, assignment)

    monkeypatch.setattr(partial_module._Space, "run", counted)
    evaluate(entry, {})
    assert trials <= 3000
