"""Conversations as people have them: the Python API, REST and the terminal, on one product."""

import json
import threading
from pathlib import Path

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from riskcopilot.agent.conversation.turns import Turn
from riskcopilot.app import cli_chat, compose
from riskcopilot.app.copilot import RiskCopilot, UnknownAssessment, UnknownConversation
from riskcopilot.app.settings import Settings

from .conftest import Words

PNEUMONIA = "82-year-old man, new confusion. RR 32, BP 96/58, HR 118. Urea 9.2 mmol/L. Pneumonia on X-ray."
CIRRHOSIS = (
    "58-year-old man with cirrhosis. Bilirubin 2.6 mg/dL, albumin 2.9 g/dL. Moderate ascites, no encephalopathy."
)


def test_a_conversation_goes_on_from_an_assessment(served_copilot: RiskCopilot) -> None:
    found = served_copilot.assess(PNEUMONIA, "CURB-65?")
    turn = served_copilot.say(None, "and if he were 60?", about=found.id)
    assert "CURB-65 is 4 points" in turn.text  # Lim 2003: age counts from 65
    assert served_copilot.get(found.id) == found
    served_copilot.answer(found.id, {"respiratory_rate": 20})  # a correction made beside the conversation counts in it
    assert "On record: CURB-65 is 4 points" in served_copilot.say(turn.conversation, "what would lower it?").text


def test_a_conversation_survives_a_restart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compose, "load_embedder", lambda home: Words())
    first = RiskCopilot(Settings(home=tmp_path, reader="rules"))
    turn = first.say(None, "Child-Pugh class?", note=CIRRHOSIS)
    before = first.conversation(turn.conversation)
    again = RiskCopilot(Settings(home=tmp_path, reader="rules"))
    assert again.conversation(turn.conversation) == before
    assert "Child-Pugh score is 10 points" in again.say(turn.conversation, "INR is 1.7").text


def test_conversations_at_the_same_time_are_not_mixed(served_copilot: RiskCopilot) -> None:
    ages = range(70, 78)
    kept: dict[int, str] = {}

    def hold(age: int) -> None:
        turn = served_copilot.say(None, "CURB-65?", note=PNEUMONIA.replace("82", str(age)))
        served_copilot.say(turn.conversation, f"the respiratory rate is {age - 50}")
        kept[age] = turn.conversation

    threads = [threading.Thread(target=hold, args=(age,)) for age in ages]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for age in ages:
        (patient,) = served_copilot.conversation(kept[age]).patients
        found = {finding.input: finding.value for finding in served_copilot.get(patient.assessment).findings}
        assert (found["age"], found["respiratory_rate"]) == (age, age - 50)


def test_messages_of_one_conversation_take_turns(served_copilot: RiskCopilot) -> None:
    key = served_copilot.say(None, "CURB-65?", note=PNEUMONIA).conversation
    threads = [
        threading.Thread(target=served_copilot.say, args=(key, f"what if he were {age}?")) for age in (60, 70, 80)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [turn.number for turn in served_copilot.conversation(key).turns] == [1, 2, 3, 4]


def test_what_there_is_not_is_refused(served_copilot: RiskCopilot) -> None:
    with pytest.raises(UnknownConversation, match="call say"):
        served_copilot.say("nobody", "hello")
    with pytest.raises(UnknownAssessment):
        served_copilot.say(None, "hello", about="nobody")
    with pytest.raises(ValueError, match="at most"):
        served_copilot.say(None, "word " * 100_000)


async def test_the_async_twins_do_the_same(served_copilot: RiskCopilot) -> None:
    turn = await served_copilot.asay(None, "CURB-65?", note=PNEUMONIA)
    events = [event async for event in served_copilot.astream_say(turn.conversation, "and the qSOFA?")]
    assert isinstance(events[-1], Turn) and len(events) > 3 and "qSOFA (quick SOFA) is 3 points" in events[-1].text


def test_the_rest_api(application: FastAPI) -> None:
    client = TestClient(application, base_url="http://127.0.0.1", raise_server_exceptions=False)
    first = client.post("/api/conversations", json={"message": "CURB-65?", "note": PNEUMONIA}).json()
    path = f"/api/conversations/{first['conversation']}"
    second = client.post(f"{path}/messages", json={"message": "what if he were 60?"}).json()
    assert second["kind"] == "what if" and second["changed"] is False
    kept = client.get(path).json()
    assert [turn["number"] for turn in kept["turns"]] == [1, 2] and kept["patients"][0]["note"] == PNEUMONIA
    missing = client.get("/api/conversations/nobody")
    assert missing.status_code == 404 and "POST /api/conversations" in missing.json()["error"]
    assert client.post("/api/conversations", json={"massage": "x"}).status_code == 422


def test_the_terminal(
    served_copilot: RiskCopilot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = iter(["1.7", "how was it validated?", ""])
    monkeypatch.setattr(cli_chat, "RiskCopilot", lambda: served_copilot)
    monkeypatch.setattr("builtins.input", lambda prompt: next(typed))
    cli_chat.hold(CIRRHOSIS, "Child-Pugh class?", None, as_json=False)
    shown = capsys.readouterr()
    assert "[patient 1, answer]" in shown.out and "Child-Pugh score is 10 points, class C" in shown.out
    key = shown.err.split("--conversation ")[1].strip()
    typed = iter(["what would lower it?", ""])
    cli_chat.hold(None, "", key, as_json=True)
    *_, last = capsys.readouterr().out.strip().splitlines()
    assert json.loads(last)["kind"] == "what lowers"
    with pytest.raises(SystemExit):
        cli_chat.hold(None, "", "nobody", as_json=False)
