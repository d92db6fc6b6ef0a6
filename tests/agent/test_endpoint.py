"""One question to a scripted endpoint: faults that pass or stay, replies as they come, callers who leave."""

import itertools
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from riskcopilot.agent import replies, retries
from riskcopilot.agent.calls import Caller, Left, running
from riskcopilot.agent.drafting import written
from riskcopilot.agent.endpoint import Endpoint, ModelFault, chat_model
from riskcopilot.agent.replies import repeats

from . import scripted_server as server
from .scripted_server import Answer, ScriptedServer

GOOD = {"answer": "yes"}


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retries, "PAUSE", 0.01)


@contextmanager
def asked(url: str, patience: float = 20, retries: int = 2, rest: float = 30) -> Iterator[Endpoint]:
    endpoint = Endpoint(chat_model(url, "scripted", None), patience, retries, rest)
    try:
        yield endpoint
    finally:
        endpoint.close()


def ask(endpoint: Endpoint, **more: Any) -> Any:
    return endpoint.ask("explain", "system", "prompt", {"type": "object"}, **more)


def first(*answers: Answer) -> server.Script:
    """Give each answer once, and then the last again and again."""
    left = list(answers)
    return lambda task, body: left.pop(0) if len(left) > 1 else left[0]


def assert_told(fault: int, words: str, attempts: int) -> None:
    """Hold that a fault is told in words, and kept with its call, after so many attempts."""
    with (
        ScriptedServer(fault) as served,
        asked(served.url) as endpoint,
        running() as calls,
        pytest.raises(ModelFault, match=words),
    ):
        ask(endpoint)
    assert len(served.requests) == attempts and calls[0].attempts == attempts and words in calls[0].fault


@pytest.mark.parametrize(
    "fault", [server.BUSY, server.ERROR, server.STARTING, server.RESET, server.BREAKS_OFF], ids=str
)
def test_a_fault_that_passes_is_tried_again(fault: int) -> None:
    with ScriptedServer(first(fault, GOOD)) as served, asked(served.url) as endpoint, running() as calls:
        assert ask(endpoint) == GOOD
    assert [(call.attempts, call.fault) for call in calls] == [(2, "")]
    assert len(served.requests) == 2


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (server.BUSY, "is too busy"),
        (server.ERROR, "HTTP status 500"),
        (server.STARTING, "HTTP status 503"),
        (server.RESET, "broke off"),
        (server.BREAKS_OFF, "broke off"),
    ],
    ids=str,
)
def test_a_fault_that_stays_is_told_after_the_retries(fault: int, words: str) -> None:
    assert_told(fault, words, attempts=3)


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (server.UNAUTHORISED, "refused the key"),
        (server.NOT_FOUND, "not served under that name"),
        (server.TOO_LONG, "longer than it can read"),
        (server.TRUNCATED, "ran out of room"),
        (server.REFUSAL, "refused to answer"),
        (server.NOT_JSON, "form asked for"),
        (server.FAILS_LATER, "failed in the middle"),
        (server.REPEATS, "repeated itself"),
    ],
    ids=str,
)
def test_a_fault_that_does_not_pass_is_not_tried_again(fault: int, words: str) -> None:
    assert_told(fault, words, attempts=1)


def test_a_busy_server_is_given_the_time_it_asks_for(monkeypatch: pytest.MonkeyPatch) -> None:
    with ScriptedServer(first(server.BUSY, GOOD), retry_after="1") as served, asked(served.url) as endpoint:
        since = time.monotonic()
        assert ask(endpoint) == GOOD
        assert time.monotonic() - since >= 1


def test_nobody_waits_longer_than_patience_for_a_busy_server() -> None:
    with (
        ScriptedServer(server.BUSY, retry_after="3600") as served,
        asked(served.url) as endpoint,
        pytest.raises(ModelFault, match="too busy"),
    ):
        ask(endpoint)
    assert len(served.requests) == 1


def test_a_silent_endpoint_is_left_alone_and_used_again_when_it_recovers() -> None:
    with (
        ScriptedServer(first(server.HANG, GOOD)) as served,
        asked(served.url, patience=0.5, rest=3) as endpoint,
        running() as calls,
    ):
        with pytest.raises(ModelFault, match="in time"):
            ask(endpoint)
        with pytest.raises(ModelFault, match="left alone"):
            ask(endpoint)
        assert len(served.requests) == 1 and served.left.wait(60)  # the request that was given up is closed
        time.sleep(3)
        assert ask(endpoint) == GOOD
    assert [call.attempts for call in calls] == [1, 0, 1]


def test_a_reply_that_stops_coming_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replies, "STALL", 0.2)
    with (
        ScriptedServer(server.STALLS) as served,
        asked(served.url) as endpoint,
        pytest.raises(ModelFault, match="stopped in the middle"),
    ):
        ask(endpoint)
        assert served.left.wait(60)


def test_a_server_that_does_not_stream_is_understood() -> None:
    with ScriptedServer(GOOD, streams=False) as served, asked(served.url) as endpoint, running() as calls:
        assert ask(endpoint) == GOOD
    assert calls[0].completion_tokens == 2


def test_the_length_of_a_reply_is_bounded() -> None:
    with ScriptedServer(GOOD) as served, asked(served.url) as endpoint:
        ask(endpoint)
    assert 0 < served.requests[0].body["max_tokens"] < 8192


def test_a_reply_is_heard_as_it_comes() -> None:
    heard: list[str] = []
    with ScriptedServer({"answer": "one two three"}) as served, asked(served.url) as endpoint:
        ask(endpoint, hear=heard.append)
    assert len(heard) == 4 and all(later.startswith(earlier) for earlier, later in itertools.pairwise(heard))
    assert heard[-1] == '{"answer": "one two three"}'


def test_a_caller_who_leaves_closes_the_request() -> None:
    caller = Caller()

    def wait() -> None:
        with running(caller):
            ask(endpoint)

    with ScriptedServer(server.STALLS) as served, asked(served.url) as endpoint, ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(wait)
        while not served.requests:
            time.sleep(0.01)
        caller.leave()
        with pytest.raises(Left):
            waiting.result(timeout=60)
        assert served.left.wait(60)
        with pytest.raises(Left), running(caller):
            pass


def test_fifty_callers_are_answered_each_with_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    def script(task: str, body: dict[str, Any]) -> Answer:
        return {"answer": body["messages"][1]["content"]}

    everybody = threading.Barrier(50)

    def one(number: int) -> tuple[Any, int]:
        everybody.wait()
        with running() as calls:
            reply = endpoint.ask("x", "", f"caller {number}", {})
        return reply, len(calls)

    with ScriptedServer(script) as served, asked(served.url) as endpoint, ThreadPoolExecutor(50) as pool:
        replied = list(pool.map(one, range(50)))
    assert replied == [({"answer": f"caller {number}"}, 1) for number in range(50)]


@pytest.mark.parametrize("text", ["ha " * 100, "\n" * 300, "I cannot say. " * 40, '{"a": 1}, ' * 40])
def test_repetition_is_noticed(text: str) -> None:
    assert repeats(f"The beginning is fine. {text}")


@given(st.lists(st.integers(0, 10_000), max_size=200))
def test_what_goes_on_with_something_else_is_no_repetition(numbers: list[int]) -> None:
    different = dict.fromkeys(numbers)
    assert not repeats(" ".join(f'{{"input": "n{number}", "value": {number}}}' for number in different))


def test_a_short_rule_of_dashes_is_no_repetition() -> None:
    assert not repeats("Laboratory " + "-" * 80)


@given(st.integers(0, 200))
def test_only_complete_sentences_are_taken_from_an_unfinished_explanation(length: int) -> None:
    whole = (
        '{"sentences": [{"text": "One {a} 5.2 %.", "tools": ["x"], "cites": []}, '
        '{"text": "Two.", "tools": [], "cites": ["c"]}]}'
    )
    found = [sentence.text for sentence in written(whole[:length])]
    complete = ['"cites": []}' in whole[:length], '"cites": ["c"]}' in whole[:length]]
    assert found == list(itertools.compress(["One {a} 5.2 %.", "Two."], complete))
