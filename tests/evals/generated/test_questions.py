"""Generated questions: the truth is what the facts of the note compute, and the product is scored on it."""

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import cast

import numpy as np
import pytest
from numpy.typing import NDArray
from typer.testing import CliRunner

from riskcopilot.app import compose
from riskcopilot.app.settings import Settings
from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.partial import evaluate
from riskcopilot.evals.cli import cli
from riskcopilot.evals.generated.answers import Prediction, agrees, imputed, predict, report
from riskcopilot.evals.generated.model import Fact
from riskcopilot.evals.generated.questions import KINDS, SIZES, GeneratedQuestion, known, questions
from riskcopilot.evals.product import Product
from riskcopilot.tools.protocol import Finding


@pytest.fixture(scope="module")
def asked() -> list[GeneratedQuestion]:
    return list(questions("tiny", 36))


def test_the_same_questions_every_time(asked: list[GeneratedQuestion]) -> None:
    assert list(questions("tiny", 6)) == asked[:6]
    assert [SIZES[size][0] for size in ("tiny", "small", "large")] == [60, 600, 6000]


def test_every_kind_is_asked_equally_often(asked: list[GeneratedQuestion]) -> None:
    assert Counter(question.kind for question in asked) == dict.fromkeys(KINDS, 6)


def test_four_options_one_of_them_right(asked: list[GeneratedQuestion]) -> None:
    for question in asked:
        assert list(question.options) == ["A", "B", "C", "D"]
        assert len(set(question.options.values())) == 4
        assert question.answer in question.options


def test_the_truth_is_computed_from_the_facts_of_the_note(asked: list[GeneratedQuestion]) -> None:
    for question in asked:
        entry = REGISTRY[question.calculator]
        if question.truth.status == "not applicable":
            continue
        partial = evaluate(entry, known(entry, question.facts))
        assert (partial.status == "determined") == (question.truth.status == "determined")
        if partial.result is not None:
            assert (partial.result.value, partial.result.band) == (question.truth.value, question.truth.band)


def test_what_is_missing_is_missing_and_what_is_converted_has_another_unit(asked: list[GeneratedQuestion]) -> None:
    for question in asked:
        if question.kind == "missing":
            assert any(fact.kind == "unmentioned" for fact in question.facts)
        if question.kind == "negations":
            assert sum(fact.kind == "negated" for fact in question.facts) >= 3


class Nowhere:
    """Vectors that say nothing: with the calculator named, nothing has to be found."""

    id = "nowhere"

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return np.tile(np.eye(1, 8, dtype=np.float32), (len(texts), 1))


def test_the_product_answers_them_and_makes_nothing_up(
    asked: list[GeneratedQuestion], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compose, "load_embedder", lambda home: Nowhere())
    few = asked[:6]
    said = {one.id: one for one in predict(few, Product(Settings(home=tmp_path)))}
    assert set(said) == {question.id for question in few}
    assert not any(imputed(question, said[question.id]) for question in few)
    lines = list(report(few, said))
    assert lines[0] == "near threshold: 1 questions"
    assert lines[-1].startswith("silent imputations: 0")


def test_a_question_the_product_fails_on_counts_as_wrong(asked: list[GeneratedQuestion]) -> None:
    class Broken:
        def assess(self, *arguments: object) -> object:
            raise ValueError("broken")

    said = {one.id: one for one in predict(asked[:2], cast(Product, Broken()))}
    lines = list(report(asked[:2], said))
    assert f"failed: 2, the first on {asked[0].id}: ValueError: broken" in lines
    assert any(line.startswith("  option right: 0/2") for line in lines)


def _question() -> GeneratedQuestion:
    note = "A 70-year-old man. Creatinine 88 umol/L."
    facts = (
        Fact(input="age", kind="stated", value=70.0, unit="a", start=2, end=13),
        Fact(input="sex", kind="unmentioned"),
        Fact(input="creatinine", kind="stated", value=88.0, unit="umol/L", start=19, end=39),
    )
    return GeneratedQuestion.model_validate(
        {
            "id": "x", "kind": "missing", "note": note, "question": "?", "calculator": "ckd_epi_2021", "answer": "A",
            "options": {"A": "a", "B": "b", "C": "c", "D": "d"}, "truth": {"status": "undecidable"}, "facts": facts,
        }
    )  # fmt: skip


def _creatinine(value: float, unit: str) -> Finding:
    return Finding(
        input="creatinine", value=value, unit=unit, status="stated", quote="Creatinine 88 umol/L", start=19, end=39
    )


def test_a_reading_in_another_unit_agrees_and_one_with_the_wrong_unit_does_not() -> None:
    question = _question()
    fact = question.facts[2]
    assert agrees(question, fact, [_creatinine(88.0, "umol/L")])
    assert not agrees(question, fact, [_creatinine(88.0, "mg/dL")])
    assert not agrees(question, fact, [])


def test_a_value_for_what_is_not_mentioned_is_no_agreement() -> None:
    question = _question()
    sex = Finding(input="sex", value="male", status="stated", quote="man", start=14, end=17)
    assert agrees(question, question.facts[1], [])
    assert not agrees(question, question.facts[1], [sex])


def test_a_result_without_its_inputs_counts_as_made_up() -> None:
    question = _question()
    read = (_creatinine(88.0, "umol/L"),)
    assert imputed(question, Prediction(id="x", status="determined", value=80.0, findings=read))
    assert not imputed(question, Prediction(id="x", status="undecidable", findings=read))
    misquoted = read[0].model_copy(update={"quote": "creatinine of 88"})
    assert imputed(question, Prediction(id="x", status="undecidable", findings=(misquoted,)))


def test_the_commands_write_a_set_with_its_licence_and_refuse_an_unknown_size(tmp_path: Path) -> None:
    out = tmp_path / "set" / "tiny.jsonl"
    assert CliRunner().invoke(cli, ["generate", str(out)]).exit_code == 0
    lines = out.read_text(encoding="utf-8").splitlines()
    assert len(lines) == 60
    assert all(json.loads(line)["licence"].startswith("Apache-2.0") for line in lines)
    assert CliRunner().invoke(cli, ["generate", "--size", "huge", str(out)]).exit_code != 0
