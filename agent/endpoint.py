"""One question to a language model behind an OpenAI-compatible endpoint, one checked reply or a fault said in words.

Works with vLLM, llama.cpp's server and Ollama. The request carries `response_format` of type `json_schema`, and the
reply is parsed whole: a reply that was cut off is refused, not mended.
"""

import hashlib
import ipaddress
import json
import logging
import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import httpx
import openai
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, HumanMessage, SystemMessage
from langchain_core.messages.ai import UsageMetadata
from langchain_openai import ChatOpenAI
from pydantic import SecretStr

from .calls import record
from .state import Call

#: Longest wait for a reply, in s.
PATIENCE = 60.0
#: An endpoint that did not answer at all is left alone this long, in s, so that one fault costs one wait.
REST = 30.0


#: What the client raises where a body is not a completion: a page to sign in at, say, or no choices.
_NO_COMPLETION = (AttributeError, IndexError, KeyError, TypeError, ValueError)


class ModelFault(RuntimeError):
    """The model gave no usable reply. The message goes on from "the language model …"."""


def is_local(url: str) -> bool:
    """Say whether an endpoint is on this machine, so that what is sent there does not leave it."""
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def chat_model(url: str, name: str, key: SecretStr | None, patience: float = PATIENCE) -> ChatOpenAI:
    """Return a client of an endpoint; it follows no redirect, and no proxy to reach this very machine."""
    logging.getLogger("openai").setLevel(logging.INFO)  # at DEBUG it writes whole requests, and so notes, to the log
    timeout = httpx.Timeout(patience, connect=min(5.0, patience))
    return ChatOpenAI(
        base_url=url,
        model=name,
        api_key=key or SecretStr("none"),
        temperature=0,
        timeout=timeout,
        max_retries=0,  # a second wait helps nobody: rules stand in, and the answer says so
        openai_proxy="",  # else taken from OPENAI_PROXY
        use_responses_api=False,
        http_client=httpx.Client(timeout=timeout, follow_redirects=False, trust_env=not is_local(url)),
    )


class Endpoint:
    """A chat model that is asked for JSON of a schema. May be used from several threads."""

    def __init__(self, model: BaseChatModel) -> None:
        """Ask a chat model, which `chat_model` makes."""
        self._model = model
        self._rests_until = 0.0

    def ask(self, task: str, system: str, prompt: str, schema: Mapping[str, Any]) -> Any:
        """Return the JSON a model replies with, as asked for by a schema; raises ModelFault."""
        spent: UsageMetadata | None = None
        since, fault, attempts = time.perf_counter(), "", 0
        try:
            if time.monotonic() < self._rests_until:
                raise ModelFault(f"did not answer a moment ago and is left alone for {REST:g} s")
            attempts = 1
            reply = self._reply(task, system, prompt, schema)
            spent = reply.usage_metadata
            return _parsed(reply)
        except ModelFault as error:
            fault = str(error)
            raise
        finally:
            record(
                Call(
                    task=task,
                    model=getattr(self._model, "model_name", ""),
                    prompt_hash=hashlib.sha256(f"{system}\n{prompt}".encode()).hexdigest(),
                    prompt_tokens=spent["input_tokens"] if spent else None,
                    completion_tokens=spent["output_tokens"] if spent else None,
                    seconds=round(time.perf_counter() - since, 4),
                    attempts=attempts,
                    fault=fault,
                )
            )

    def _reply(self, task: str, system: str, prompt: str, schema: Mapping[str, Any]) -> AIMessage:
        wanted = {"type": "json_schema", "json_schema": {"name": task, "strict": True, "schema": dict(schema)}}
        try:
            return self._model.invoke([SystemMessage(system), HumanMessage(prompt)], response_format=wanted)
        except (openai.OpenAIError, *_NO_COMPLETION) as error:
            if isinstance(error, openai.APIConnectionError):
                self._rests_until = time.monotonic() + REST
            raise ModelFault(_reason(error)) from error


def _parsed(reply: AIMessage) -> Any:
    if reply.additional_kwargs.get("refusal"):
        raise ModelFault("refused to answer")
    if not reply.text.strip():
        raise ModelFault("gave an empty answer")
    try:
        return json.loads(reply.text)
    except ValueError as error:
        raise ModelFault(MALFORMED) from error


MALFORMED = "did not answer in the form asked for"


def _reason(error: Exception) -> str:
    """Say what went wrong and where to look. Never what the server wrote, which may repeat the note or the key."""
    match error:
        case openai.APITimeoutError():
            return "did not answer in time; `riskcopilot doctor` checks it"
        case openai.APIConnectionError():
            return "cannot be reached; start its server, or check RISKCOPILOT_MODEL_URL"
        case openai.AuthenticationError() | openai.PermissionDeniedError():
            return "refused the key; check RISKCOPILOT_MODEL_KEY"
        case openai.NotFoundError():
            return "is not served under that name or address; `riskcopilot doctor` lists the names"
        case openai.RateLimitError():
            return "is too busy"
        case openai.BadRequestError() | openai.UnprocessableEntityError():
            return "refused the request; the note may be longer than it can read"
        case openai.APIStatusError():
            return f"failed with HTTP status {error.status_code}; its server's log says why"
        case openai.LengthFinishReasonError():
            return "ran out of room before its answer was complete"
        case openai.ContentFilterFinishReasonError():
            return "refused to answer"
        case _:
            return MALFORMED
