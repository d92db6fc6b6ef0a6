"""What is trained in PyTorch is what the product runs in NumPy, and what training is told is true."""

from pathlib import Path

import numpy as np
import pytest
import torch

from riskcopilot.agent.reading.encoder import Encoder, ReaderError
from riskcopilot.agent.reading.inquiry import GRADE, NUMBER, inquire, limits
from riskcopilot.agent.reading.mentions import mentions, sizes
from riskcopilot.agent.reading.stretches import MOST, stretches
from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.inputs import Criterion, Quantity
from riskcopilot.evals.generated.notes import notes
from riskcopilot.evals.reader.examples import Example, generated, wards
from riskcopilot.evals.reader.export import export
from riskcopilot.evals.reader.network import Reader
from riskcopilot.evals.reader.packing import Packer
from riskcopilot.evals.reader.scoring import logits
from riskcopilot.evals.reader.train import trained
from riskcopilot.evals.wards.notes import WardNote
from riskcopilot.knowledge.embedding import unpack
from riskcopilot.knowledge.minilm import MiniLM


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return unpack(tmp_path_factory.mktemp("minilm"))


@pytest.fixture(scope="module")
def network(folder: Path) -> Reader:
    torch.manual_seed(3)
    return Reader(folder).eval()


@pytest.fixture(scope="module")
def encoder(folder: Path, network: Reader, tmp_path_factory: pytest.TempPathFactory) -> Encoder:
    path = tmp_path_factory.mktemp("reader") / "weights.safetensors"
    export(network.state_dict(), {}, path)
    return Encoder(MiniLM(folder), path)


@pytest.fixture(scope="module")
def examples() -> list[Example]:
    return list(generated(notes(11, 6)))


def test_numpy_says_what_pytorch_says(folder: Path, network: Reader, encoder: Encoder, examples: list[Example]) -> None:
    compared = 0
    for packed in Packer(folder).pack(examples):
        example = next(one for one in examples if one.asked is packed.right)
        answers = encoder.read(example.note, [one.inquiry for one in example.asked])
        with torch.inference_mode():
            said = logits(network, [packed])
        for kind in ("criterion", "option", "number"):
            places, scores = said.get(kind, ([], torch.zeros(0)))
            for place, row in zip(places, torch.log_softmax(scores, -1).numpy(), strict=True):
                answer = answers[place.inquiry]
                ours = answer.numbers if kind == "number" else answer.choices
                # the weights of the one are whole numbers of 8 bits and its note's states are not rounded
                np.testing.assert_allclose(ours, row[: len(ours)], atol=0.15)
                compared += 1
    assert compared > 20


def test_an_answer_does_not_depend_on_what_else_is_asked(encoder: Encoder, examples: list[Example]) -> None:
    example = max(examples, key=lambda one: len(one.asked))
    inquiries = [one.inquiry for one in example.asked]
    together = encoder.read(example.note, inquiries)
    for inquiry, answer in zip(inquiries, together, strict=True):
        alone = encoder.read(example.note, [inquiry])[0]
        np.testing.assert_allclose(alone.choices, answer.choices, atol=1e-4)
        np.testing.assert_allclose(alone.numbers, answer.numbers, atol=1e-4)
        assert (alone.start, alone.end) == (answer.start, answer.end)


def test_a_note_longer_than_the_network_reads_is_read_to_its_end(encoder: Encoder) -> None:
    given = REGISTRY["cha2ds2_vasc"].parameters
    inquiries = [one for name in given if (one := inquire(name, given[name])) is not None]
    filler = "The ward round was uneventful and nothing new was found. " * 100
    note = f"{filler}She is 83 years old."
    answers = encoder.read(note, inquiries)
    assert len(answers) == len(inquiries)
    assert all(note[one.start : one.end].strip() for one in answers)
    read = stretches(note, inquiries, encoder._minilm)
    assert read[-1].offsets[-1][1] == len(note)
    assert all(len(one.ids) <= 384 for one in read)
    assert all(note[one.offsets[0][0] :].startswith(("The ward", "She")) for one in read)


def test_of_a_very_long_note_the_sentences_that_can_answer_are_read(encoder: Encoder) -> None:
    given = REGISTRY["cha2ds2_vasc"].parameters
    inquiries = [one for name in given if (one := inquire(name, given[name])) is not None]
    filler = "The ward round was uneventful and the garden was full of birds. " * 300
    told = "Her blood pressure has been elevated for years. "
    note = f"{filler}{told}{filler}"
    read = stretches(note, inquiries, encoder._minilm)
    assert len(read) <= 2 * MOST and sum(len(one.ids) for one in read) < len(encoder._minilm.tokens(note).ids)
    assert any(one.holds(len(filler)) and one.holds(len(filler) + len(told) - 3) for one in read)


def test_altered_or_missing_weights_are_refused(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(ReaderError, match="RISKCOPILOT_READER"):
        Encoder(MiniLM(folder), tmp_path / "none.safetensors")
    (tmp_path / "text.safetensors").write_text("no weights")
    with pytest.raises(ReaderError, match="holds no weights"):
        Encoder(MiniLM(folder), tmp_path / "text.safetensors")


def test_generated_examples_point_at_the_words_that_say_it(examples: list[Example]) -> None:
    for example in examples:
        for asked in example.asked:
            if asked.quote is None:
                assert not any(asked.choices[1:]) and not any(asked.numbers[1:])
            if any(asked.numbers[1:]):
                place = asked.numbers.index(1.0)
                mention = example.mentions[place - 1]
                assert asked.quote is not None
                assert asked.quote[0] <= mention.start < asked.quote[1]


def test_a_number_is_asked_for_between_the_limits_of_its_calculator() -> None:
    entry = REGISTRY["curb_65"]
    asked = inquire("respiratory_rate", entry.parameters["respiratory_rate"], limits([entry])["respiratory_rate"])
    assert asked is not None and asked.kind == NUMBER
    assert asked.options == ("low: under 30", "high: from 30")  # Lim 2003: respiratory rate 30 or more


def test_a_grade_is_asked_for_by_the_words_of_its_levels() -> None:
    given = Quantity("1", 0, 3, "PHQ-9, sleep: 0 not at all, 1 several days, 2 most days, 3 daily", integer=True)
    asked = inquire("phq9_sleep", given)
    assert asked is not None and asked.kind == GRADE
    assert asked.options == ("0 not at all", "1 several days", "2 most days", "3 daily")
    assert asked.values == (0.0, 1.0, 2.0, 3.0)


def test_a_criterion_is_asked_for_by_its_description_and_terms() -> None:
    asked = inquire("chest_pain", Criterion("pain in the chest", terms=("angina", "chest pain")))
    assert asked is not None
    assert asked.head == "chest pain: pain in the chest; angina"


def test_a_mention_without_a_unit_may_be_of_any_that_is_possible() -> None:
    creatinine = REGISTRY["meld"].parameters["creatinine"]
    assert isinstance(creatinine, Quantity)
    bare, written = mentions("Creatinine 1.4, later 124 µmol/L.")
    assert sizes(bare, creatinine) == (1.4,)
    assert list(sizes(written, creatinine)) == pytest.approx([1.403], abs=0.01)  # 88.4 µmol/L is 1 mg/dL


def test_a_ward_note_says_what_its_reader_ticked() -> None:
    note = WardNote(
        id="T1",
        note="62M AF, no HTN. Plt 118, creat 96 umol/L.",
        question="Stroke risk?",
        calculator="cha2ds2_vasc",
        also=("fib4",),
        inputs={"age": 62, "hypertension": False, "heart_failure": None, "platelets": 118, "diabetes": True},
        why={"age": "62M", "hypertension": "no HTN", "platelets": "Plt 118"},
    )
    (example,) = wards([note])
    asked = {one.inquiry.input: one for one in example.asked}
    assert asked["hypertension"].choices == (0.0, 0.0, 1.0)
    assert note.note[slice(*asked["hypertension"].quote or ())] == "no HTN"
    assert asked["heart_failure"].choices == (1.0, 0.0, 0.0)
    assert asked["diabetes"].quote is None
    told = [
        mention.value for mention, right in zip(example.mentions, asked["platelets"].numbers[1:], strict=True) if right
    ]
    assert told == [118.0]
    assert "creatinine" not in asked


def test_training_goes_on_from_a_state_or_from_what_ships(network: Reader, tmp_path: Path) -> None:
    torch.save({"network": network.state_dict()}, tmp_path / "state.pt")
    export(network.state_dict(), {}, tmp_path / "weights.safetensors")
    exact, rounded = trained(tmp_path / "state.pt"), trained(tmp_path / "weights.safetensors")
    assert exact.keys() == rounded.keys() == network.state_dict().keys()
    for name, weights in network.state_dict().items():
        assert torch.equal(exact[name], weights)
        torch.testing.assert_close(rounded[name], weights, atol=0.01, rtol=0.02)
