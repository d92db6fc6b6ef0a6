"""`riskcopilot doctor` tries the language model: on an endpoint that does as it should, and on each that does not."""

import json
import threading
import time
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest
from pydantic import SecretStr

from riskcopilot.app import doctor_model as module
from riskcopilot.app.check import Check
from riskcopilot.app.doctor_model import model_checks
from riskcopilot.app.settings import Settings

from ..agent.tiny_server import tiny_server


class Endpoint:
    """An OpenAI-compatible endpoint on loopback, with the faults it is given."""

    def __init__(self, *faults: str, context: Any = 32768) -> None:
        self.asked: list[dict[str, Any]] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self._send({"data": [{"id": "m", "max_model_len": context} if context else {"id": "m"}]})

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                outer.asked.append(body)
                if "refuses" in faults:
                    self.send_error(400, "the note or the key")
                elif body.get("stream"):
                    self._stream()
                else:
                    self._send(outer._reply(faults, body))

            def _stream(self) -> None:
                self.send_response(200)
                self.end_headers()
                if "silent" in faults:
                    return
                pieces = [{"choices": [{"delta": {"content": f"{n}, "}}]} for n in range(8)]
                usage = [] if "uncounted" in faults else [{"choices": [], "usage": {"completion_tokens": 8}}]
                events = [f"data: {json.dumps(piece)}\n\n".encode() for piece in (*pieces, *usage)]
                if "buffered" in faults:
                    events = [b"".join(events)]
                for event in (*events, b"data: [DONE]\n\n"):
                    self.wfile.write(event)
                    self.wfile.flush()
                    time.sleep(0.05)  # so that each is read by itself

            def _send(self, whole: Mapping[str, Any]) -> None:
                data = json.dumps(whole).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True

    @staticmethod
    def _reply(faults: tuple[str, ...], body: dict[str, Any]) -> dict[str, Any]:
        schema = body["response_format"]["json_schema"]["schema"]
        [(name, value)] = schema["properties"].items()
        said, finish = json.dumps({name: value["enum"][0]}), "stop"
        if "free" in faults:
            said = '{"colour": "green"}'
        if "prose" in faults:
            said = "Grass is green."
        if "thinks-aloud" in faults:
            said = f"<think>Grass is green.</think>{said}"
        if "only-thinks" in faults:
            said, finish = "", "length"
        return {"choices": [{"message": {"content": said}, "finish_reason": finish}]}

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/v1"

    def __enter__(self) -> "Endpoint":
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *error: object) -> None:
        self._server.shutdown()
        self._server.server_close()


def checks(url: str | None, home: Path, name: str | None = "m", **more: Any) -> dict[str, Check]:
    chosen = Settings(home=home, engine="model", model_url=url, model_name=name, **more)
    return {one.name.removeprefix("model: "): one for one in model_checks(chosen)}


def test_a_model_that_does_all_it_should(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "EXPLANATION", 1)  # however busy this machine is
    with Endpoint() as endpoint:
        found = checks(endpoint.url, tmp_path)
    assert list(found) == ["language model", "schema", "streaming", "speed", "usage", "context"]
    assert {name: one for name, one in found.items() if one.state != "ok"} == {}
    assert "on this machine" in found["language model"].detail and "32768" in found["context"].detail
    assert "tokens/s" in found["speed"].detail


def test_a_model_is_asked_nothing_of_a_patient_and_little(tmp_path: Path) -> None:
    with Endpoint() as endpoint:
        checks(endpoint.url, tmp_path)
    assert len(endpoint.asked) == 2
    assert all(body["max_tokens"] <= 256 and body["temperature"] == 0 for body in endpoint.asked)


@pytest.mark.parametrize(
    ("fault", "check", "detail", "mend"),
    [
        ("free", "schema", "ignores the JSON schema", "serve-model"),
        ("prose", "schema", "ignores the JSON schema", "serve-model"),
        ("thinks-aloud", "schema", "thinks where its reply", "reasoning parser"),
        ("only-thinks", "schema", "thinks where its reply", "thinking off"),
        ("refuses", "schema", "HTTP status 400", "serve-model"),
        ("refuses", "streaming", "HTTP status 400", "serve-model"),
        ("silent", "streaming", "no words came", "serve-model"),
        ("buffered", "streaming", "in one piece", "proxy"),
    ],
)
def test_a_fault_is_named_with_what_to_do(tmp_path: Path, fault: str, check: str, detail: str, mend: str) -> None:
    with Endpoint(fault) as endpoint:
        found = checks(endpoint.url, tmp_path)[check]
    assert found.state == "broken" and detail in found.detail and mend in found.mend
    assert "the note or the key" not in found.model_dump_json()


def test_a_model_too_slow_to_explain_anything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "EXPLANATION", 1_000_000)
    with Endpoint() as endpoint:
        found = checks(endpoint.url, tmp_path)["speed"]
    assert found.state == "broken" and "smaller model" in found.mend


def test_tokens_that_are_not_counted(tmp_path: Path) -> None:
    with Endpoint("uncounted") as endpoint:
        found = checks(endpoint.url, tmp_path)
    assert found["usage"].state == "missing" and found["streaming"].state == "ok"


@pytest.mark.parametrize(("context", "state", "detail"), [(2048, "broken", "2048"), (None, "ok", "does not tell")])
def test_a_context_that_is_short_or_untold(tmp_path: Path, context: Any, state: str, detail: str) -> None:
    with Endpoint(context=context) as endpoint:
        found = checks(endpoint.url, tmp_path)["context"]
    assert found.state == state and detail in found.detail


def test_all_of_it_ends_in_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "BOTH", 0.2)
    with Endpoint() as endpoint:
        found = checks(endpoint.url, tmp_path)
    assert not endpoint.asked and "no time was left" in found["schema"].detail and "too busy" in found["schema"].mend


@pytest.mark.parametrize(
    ("chosen", "detail", "mend"),
    [
        ((None, None), "not set", "RISKCOPILOT_MODEL_URL"),
        (("{url}", "other"), "it serves m", "RISKCOPILOT_MODEL_NAME"),
        (("http://127.0.0.1:9/v1", "m"), "does not answer", "serve-model"),
        (("nonsense", "m"), "does not answer", "RISKCOPILOT_MODEL_URL"),
    ],
)
def test_a_model_that_does_not_answer(chosen: tuple[str | None, str], detail: str, mend: str, tmp_path: Path) -> None:
    with Endpoint() as endpoint:
        url = chosen[0] and chosen[0].format(url=endpoint.url)
        [found] = checks(url, tmp_path, chosen[1], model_key=SecretStr("sk-secret")).values()
    assert found.state == "broken" and detail in found.detail and mend in found.mend
    assert "sk-secret" not in found.model_dump_json() and not endpoint.asked


def test_a_model_elsewhere_is_pointed_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_served", lambda url, key: [module._Served("m", None)])
    monkeypatch.setattr(module, "BOTH", 0.0)  # nothing more is asked of it
    found = checks("http://models.example/v1", tmp_path)["language model"]
    assert found.state == "broken" and "unencrypted" in found.detail and "RISKCOPILOT_MODEL_PLAIN_HTTP" in found.mend
    found = checks("http://models.example/v1", tmp_path, model_plain_http=True)["language model"]
    assert found.state == "ok" and "notes are sent there, unencrypted" in found.detail
    found = checks("http://model:8000/v1", tmp_path, same_host="database, model")["language model"]
    assert "on this machine" in found.detail


@pytest.fixture(scope="module")
def tiny_model() -> Iterator[str]:
    with tiny_server() as url:
        yield url


def test_a_real_server_holds_to_a_schema_and_streams(
    tiny_model: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "BOTH", 300.0)  # however busy this machine is
    name = httpx.get(f"{tiny_model}/models").json()["data"][0]["id"]
    found = checks(tiny_model, tmp_path, name)
    assert found["schema"].state == found["streaming"].state == found["usage"].state == "ok"
    assert found["speed"].detail.startswith("first words after")
