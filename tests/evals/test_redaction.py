"""On notes of our own: identifiers with a form are masked, and no words that state a fact."""

from riskcopilot.evals.redaction import measure


def test_identifiers_with_a_form_are_masked_and_facts_are_kept() -> None:
    found = measure(seed=3, count=25)
    without = {"bare name", "address without a form"}  # rules cannot find these; the design says so
    assert all(share.value == 1 for kind, share in found.found.items() if kind not in without)
    assert found.untouched.value == 1 and found.facts_kept.value == 1
    assert found.found["bare name"].value < 1
