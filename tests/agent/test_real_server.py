"""The contract with a real server: llama.cpp's own, in this process, with a model of 135 million parameters.

Only what goes over the wire: so small a model reads nothing right.
"""

import itertools
import json
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from riskcopilot.agent import endpoint as endpoints
from riskcopilot.agent import prompts
from riskcopilot.agent.calls import Caller, Left, running
from riskcopilot.agent.endpoint import ModelFault

from .test_endpoint import asked
from .test_models import INPUTS, NOTE
from .tiny_server import tiny_server

ANSWER: dict[str, Any] = {
    "type": "object",
    "properties": {"answer": {"type": "string"}},
    "required": ["answer"],
    "additionalProperties": False,
}


@pytest.fixture(scope="module")
def tiny_model() -> Iterator[str]:
    with tiny_server() as url:
        yield url


def test_a_real_server_follows_the_schema(tiny_model: str) -> None:
    """Only the wire format and the constraint: so small a model reads nothing right."""
    wanted = {name: INPUTS[name] for name in ("inr", "ascites")}
    item = {
        "anyOf": [
            {
                "type": "object",
                "properties": {"input": {"enum": [name]}},
                "required": ["input"],
                "additionalProperties": False,
            }
            for name in wanted
        ]
    }
    schema = {
        "type": "object",
        "properties": {"findings": {"type": "array", "items": item, "minItems": 1, "maxItems": 2}},
        "required": ["findings"],
        "additionalProperties": False,
    }
    heard: list[str] = []
    with asked(tiny_model, patience=240) as endpoint, running() as calls:
        reply = endpoint.ask(
            "report_findings", prompts.READ.system, prompts.read_prompt(NOTE, wanted), schema, hear=heard.append
        )
    assert set(reply) == {"findings"} and 1 <= len(reply["findings"]) <= 2
    assert all(set(found) == {"input"} and found["input"] in wanted for found in reply["findings"])
    # it streams: the reply grew as it was heard, and its last state is the reply
    assert len(heard) > 5 and all(later.startswith(one) for one, later in itertools.pairwise(heard))
    assert json.loads(heard[-1]) == reply
    # it counts: a token is about four characters of English, for this model's vocabulary too
    (call,) = calls
    assert call.prompt_tokens and 100 < call.prompt_tokens < 1024 and call.completion_tokens
    assert call.completion_tokens >= len(heard) - 1  # a piece is a token, or several


def test_a_real_server_that_is_asked_too_much_says_so(tiny_model: str) -> None:
    with asked(tiny_model, patience=240) as endpoint, pytest.raises(ModelFault, match="longer than it can read"):
        endpoint.ask("x", "", "word " * 3000, {"type": "object"})


def test_a_real_server_puts_both_messages_through_its_chat_template(tiny_model: str) -> None:
    def tokens(system: str, prompt: str) -> int:
        with asked(tiny_model, patience=240) as endpoint, running() as calls:
            endpoint.ask("x", system, prompt, {"type": "object", "properties": {}, "additionalProperties": False})
        assert calls[0].prompt_tokens is not None
        return calls[0].prompt_tokens

    words = "one two three four five six seven eight nine ten"
    plain = tokens("Be brief.", "Hello.")
    assert plain > 8  # more than the words: marks of whose turn it is
    assert tokens(f"Be brief. {words}", "Hello.") >= plain + 10
    assert tokens("Be brief.", f"Hello. {words}") >= plain + 10


def test_a_real_server_cuts_a_reply_that_is_too_long_and_it_is_not_used(
    tiny_model: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(endpoints, "LONGEST_OTHER", 8)
    with (
        asked(tiny_model, patience=240) as endpoint,
        running() as calls,
        pytest.raises(ModelFault, match="ran out of room"),
    ):
        endpoint.ask("x", "Tell a long story.", "Begin.", ANSWER)
    assert calls[0].completion_tokens == 8


def test_a_real_server_stops_for_who_leaves_and_answers_the_next(tiny_model: str) -> None:
    caller, begun = Caller(), threading.Event()

    def leave(_: str) -> None:
        begun.set()
        caller.leave()

    with asked(tiny_model, patience=240) as endpoint:
        with pytest.raises(Left), running(caller):
            endpoint.ask("x", "Tell a long story of a thousand words.", "Begin.", ANSWER, hear=leave)
        assert begun.is_set()
        # it serves one at a time: this would wait for the whole story, had it not stopped
        assert endpoint.ask("x", "", "Hello.", {"enum": ["yes"]}) == "yes"
