"""What `doctor` says of the language model: does it answer, hold to a schema, stream, and how fast is it.

Two small requests, which hold nothing of any patient, and at most 20 s in all.
"""

import json
import time
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

import httpx
from pydantic import SecretStr

from .check import Check
from .here import is_here
from .settings import Settings

#: Longest wait for the endpoint to name its models, in s.
FIRST = 5.0
#: Longest time the two requests may take together, in s.
BOTH = 15.0
#: What a stage's prompt, a window of a note and its reply need at least, in tokens.
LEAST_CONTEXT = 8192
#: What an explanation may take, in tokens: a model that cannot write it within an endpoint's patience is too slow.
EXPLANATION = 300
#: The one reply this schema allows; no model gives it of its own accord.
_WORD = "violet"
_SCHEMA = {
    "type": "object",
    "properties": {"colour": {"type": "string", "enum": [_WORD]}},
    "required": ["colour"],
    "additionalProperties": False,
}
_SERVE = "`riskcopilot serve-model` serves models with all that is needed; deploy/README.md has other servers"


class _Served(NamedTuple):
    """A model that an endpoint offers."""

    name: str
    context: int | None


class _Stream(NamedTuple):
    """What came of a streamed reply; times in s from the request."""

    times: tuple[float, ...]
    reads: int
    tokens: int | None


class _Fault(Exception):
    """A request that came to nothing; the message goes on from "it …"."""


class _Late(_Fault):
    """There was no time left for a request."""


def model_checks(chosen: Settings) -> list[Check]:
    """Look at the language model that the settings name."""
    found, served = _endpoint(chosen)
    if served is None or not chosen.model_url:
        return [found]
    until = time.monotonic() + BOTH
    with _client(chosen.model_url, chosen.model_key) as client:
        return [
            found,
            _schema(client, served, until),
            *_streaming(client, served, until, chosen.model_patience),
            _context(served),
        ]


def _endpoint(chosen: Settings) -> tuple[Check, _Served | None]:
    """Say whether the model is served where the settings say, and what is known of it."""
    name = "language model"
    if chosen.engine == "embedded" and not chosen.model_url:
        mend = "to use one, set RISKCOPILOT_ENGINE=model, RISKCOPILOT_MODEL_URL and RISKCOPILOT_MODEL_NAME"
        detail = "none configured, and the embedded engine needs none"
        return Check(name=name, state="off", detail=detail, mend=mend), None
    if not chosen.model_url or not chosen.model_name:
        mend = "set RISKCOPILOT_MODEL_URL and RISKCOPILOT_MODEL_NAME"
        return Check(name=name, state="broken", detail="endpoint or name not set", mend=mend), None
    served = _served(chosen.model_url, chosen.model_key)
    if isinstance(served, Check):
        return served, None
    one = next((model for model in served if model.name == chosen.model_name), None)
    if one is None:
        names = ", ".join(model.name for model in served) or "nothing"
        detail = f"{chosen.model_url} does not serve {chosen.model_name!r}; it serves {names}"
        mend = "set RISKCOPILOT_MODEL_NAME to one that it serves"
        return Check(name=name, state="broken", detail=detail, mend=mend), None
    here = is_here(chosen, chosen.model_url)
    where = "on this machine" if here else "on ANOTHER machine: notes are sent there"
    if not here and chosen.model_url.startswith("http:"):
        where += ", unencrypted"
    return Check(name=name, state="ok", detail=f"{chosen.model_name} at {chosen.model_url}, {where}"), one


def _client(url: str, key: SecretStr | None) -> httpx.Client:
    from ..agent.endpoint import is_local

    secret = key.get_secret_value() if key else "none"
    return httpx.Client(
        base_url=url.rstrip("/") + "/",
        timeout=FIRST,
        trust_env=not is_local(url),
        headers={"Authorization": f"Bearer {secret}"},
    )


def _served(url: str, key: SecretStr | None) -> list[_Served] | Check:
    """Return the models an endpoint offers, or what is wrong with it."""
    try:
        with _client(url, key) as client:
            answer = client.get("models")
        answer.raise_for_status()
        return [_Served(str(model["id"]), _told_context(model)) for model in answer.json()["data"]]
    except httpx.HTTPStatusError as error:
        detail = f"{url} answers with HTTP status {error.response.status_code}"
        mend = "check RISKCOPILOT_MODEL_KEY, and that RISKCOPILOT_MODEL_URL ends as the server wants it (often /v1)"
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        detail = f"{url} does not answer ({error})"
        mend = "start the model server (`riskcopilot serve-model NAME`), or check RISKCOPILOT_MODEL_URL"
    except (ValueError, KeyError, TypeError):
        detail = f"{url} answers, but not as an OpenAI-compatible endpoint"
        mend = "check RISKCOPILOT_MODEL_URL; it often ends in /v1"
    return Check(name="language model", state="broken", detail=detail, mend=mend)


def _told_context(model: Mapping[str, Any]) -> int | None:
    """Return the context a server says it serves: vLLM in one place, llama.cpp in another, Ollama nowhere."""
    meta = model.get("meta")
    told = model.get("max_model_len") or (meta.get("n_ctx") if isinstance(meta, dict) else None)
    return told if isinstance(told, int) else None


def _schema(client: httpx.Client, served: _Served, until: float) -> Check:
    """Say whether the server holds the model to a schema."""
    form = {"type": "json_schema", "json_schema": {"name": "probe", "strict": True, "schema": _SCHEMA}}
    body = _body(served, "Which colour is grass? Answer as JSON.", 256) | {"response_format": form}
    try:
        answer = client.post("chat/completions", json=body, timeout=_left(until))
        answer.raise_for_status()
        choice = answer.json()["choices"][0]
        said = choice["message"].get("content") or ""
    except (httpx.HTTPError, _Fault, ValueError, LookupError, TypeError, AttributeError) as error:
        return _broken("schema", f"a request with a JSON schema failed ({_cause(error)})", _mend(error))
    if _obeyed(said):
        return Check(name="model: schema", state="ok", detail="replies are held to a JSON schema")
    if "<think>" in said or (not said and choice.get("finish_reason") == "length"):
        mend = f"switch thinking off, or give the server its model's reasoning parser; {_SERVE}"
        return _broken("schema", "the model thinks where its reply should be", mend)
    return _broken("schema", "the server ignores the JSON schema it is given", f"use one that does not; {_SERVE}")


def _obeyed(said: str) -> bool:
    try:
        return bool(json.loads(said) == {"colour": _WORD})
    except ValueError:
        return False


def _streaming(client: httpx.Client, served: _Served, until: float, patience: float) -> list[Check]:
    """Say whether a reply arrives as it is written, how fast, and whether its tokens are counted."""
    body = _body(served, "Count from 1 to 40 in digits, separated by commas.", 32)
    try:
        got = _streamed(client, body | {"stream": True, "stream_options": {"include_usage": True}}, until)
    except (httpx.HTTPError, _Fault, ValueError, LookupError, TypeError, AttributeError) as error:
        return [_broken("streaming", f"a streamed request failed ({_cause(error)})", _mend(error))]
    counted = (
        Check(name="model: usage", state="ok", detail="each reply says how many tokens it took")
        if got.tokens
        else Check(
            name="model: usage",
            state="missing",
            detail="replies do not say how many tokens they took",
            mend="the log will hold no token counts; vLLM, llama.cpp's server and Ollama tell them",
        )
    )
    return [_streams(got), _speed(got, patience), counted]


def _streams(got: _Stream) -> Check:
    if got.reads > 1:
        return Check(name="model: streaming", state="ok", detail=f"a reply arrives in {len(got.times)} pieces")
    mend = "where a proxy stands between, switch off its buffering (nginx: proxy_buffering off)"
    return _broken("streaming", "a reply arrives in one piece, when it is complete", mend)


def _speed(got: _Stream, patience: float) -> Check:
    span = got.times[-1] - got.times[0]
    pieces = max(got.tokens or 0, len(got.times))
    if got.reads < 2 or span <= 0:
        return Check(name="model: speed", state="ok", detail=f"{got.times[-1]:.1f} s for a short reply")
    rate = (pieces - 1) / span
    detail = f"first words after {got.times[0]:.2f} s, then about {rate:.0f} tokens/s"
    if got.times[0] + EXPLANATION / rate <= patience:
        return Check(name="model: speed", state="ok", detail=detail)
    mend = f"an explanation would take longer than the {patience:g} s it is waited for; use a smaller model, or a GPU"
    return _broken("speed", detail, mend)


def _context(served: _Served) -> Check:
    if served.context is None:
        detail = f"the server does not tell; {LEAST_CONTEXT} tokens are the least for notes of some length"
        return Check(name="model: context", state="ok", detail=detail)
    if served.context < LEAST_CONTEXT:
        mend = f"serve it with at least {LEAST_CONTEXT} (vLLM: --max-model-len, llama.cpp: -c)"
        return _broken("context", f"{served.context} tokens, too few for a note of some length", mend)
    return Check(name="model: context", state="ok", detail=f"{served.context} tokens")


def _body(served: _Served, prompt: str, tokens: int) -> dict[str, Any]:
    return {
        "model": served.name,
        "messages": [{"role": "user", "content": prompt}],
        "temperature": 0,
        "max_tokens": tokens,
    }


def _streamed(client: httpx.Client, body: dict[str, Any], until: float) -> _Stream:
    """Ask for a reply as it is written; raises _Fault where none came in time."""
    begun = time.monotonic()
    times: list[float] = []
    reads, tokens, rest = 0, None, ""
    with client.stream("POST", "chat/completions", json=body, timeout=_left(until)) as answer:
        answer.raise_for_status()
        for part in answer.iter_text():
            now = time.monotonic()
            *lines, rest = (rest + part).split("\n")
            before = len(times)
            for event in _events(lines):
                tokens = (event.get("usage") or {}).get("completion_tokens") or tokens
                times += [now - begun] * sum(map(_says, event.get("choices") or ()))
            reads += len(times) > before
            if now > until:
                break
    if not times:
        raise _Fault("no words came")
    return _Stream(tuple(times), reads, tokens)


def _events(lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    """Return the server-sent events that some lines hold."""
    for line in lines:
        held = line.removeprefix("data:").strip()
        if line.startswith("data:") and held != "[DONE]":
            event = json.loads(held)
            if isinstance(event, dict):
                yield event


def _says(choice: Mapping[str, Any]) -> bool:
    """Say whether an event's choice holds words, be they of the reply or of what is thought before it."""
    delta = choice.get("delta") or {}
    return any(delta.get(kind) for kind in ("content", "reasoning", "reasoning_content"))


def _left(until: float) -> float:
    """Return the seconds that are left; raises _Fault where none are."""
    left = until - time.monotonic()
    if left <= 0.5:
        raise _Late("no time was left to try it")
    return left


def _broken(what: str, detail: str, mend: str) -> Check:
    return Check(name=f"model: {what}", state="broken", detail=detail, mend=mend)


def _mend(error: Exception) -> str:
    if isinstance(error, _Late | httpx.TimeoutException):
        return "the model is too slow or too busy: try again when nothing else asks it, or use a smaller one, or a GPU"
    return _SERVE


def _cause(error: Exception) -> str:
    """Say why a request failed; never what the server wrote."""
    match error:
        case httpx.HTTPStatusError():
            return f"HTTP status {error.response.status_code}"
        case httpx.TimeoutException():
            return "no answer in time"
        case httpx.HTTPError():
            return "the connection broke"
        case _Fault():
            return str(error)
        case _:
            return "not the form of an OpenAI-compatible reply"
