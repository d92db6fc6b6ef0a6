"""One question to a language model behind an OpenAI-compatible endpoint, one checked reply or a fault said in words.

Works with vLLM, llama.cpp's server and Ollama. The request carries `response_format` of type `json_schema` and is
streamed; the reply is parsed whole: one that was cut off is refused, not mended. Requests run on an event loop of the
endpoint's own, so that a caller who leaves closes the request, and many callers need few threads.
"""

import asyncio
import hashlib
import ipaddress
import logging
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import Any
from urllib.parse import urlsplit

import openai
from pydantic import SecretStr

from .calls import Left, caller, record
from .replies import MALFORMED, ModelFault, Reply, parsed, receive
from .retries import FAULTS, attempts_at, said
from .state import Call

#: Longest wait for a reply, retries and pauses among it, in s.
PATIENCE = 60.0
#: How often a request is sent again after a fault that passes.
RETRIES = 2
#: An endpoint that did not answer at all is left alone this long, in s, so that one fault costs one wait.
REST = 30.0
#: Longest reply, in tokens, of a task: what its schema allows, and room to think aloud. It bounds endless replies, and
#: it is short because servers refuse a prompt that leaves less room than this.
LONGEST = {"choose_calculators": 1024, "explain": 1536, "review": 1024, "route_message": 1024, "pick_passages": 1024}
#: The same for any other task.
LONGEST_OTHER = 3072
#: Longest wait to connect, in s.
_CONNECT = 5.0


def longest(task: str) -> int:
    """Return how long the reply to a task may be, in tokens."""
    return LONGEST.get(task, LONGEST_OTHER)


def is_local(url: str) -> bool:
    """Say whether an endpoint is on this machine, so that what is sent there does not leave it."""
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


@dataclass(frozen=True)
class Model:
    """A model under the name an endpoint serves it, and the client that reaches it."""

    client: openai.AsyncOpenAI
    name: str


def chat_model(url: str, name: str, key: SecretStr | None) -> Model:
    """Return a client of an endpoint; it follows no redirect, and no proxy to reach this very machine."""
    logging.getLogger("openai").setLevel(logging.INFO)  # at DEBUG it writes whole requests, and so notes, to the log
    client = openai.AsyncOpenAI(
        base_url=url,
        api_key=key.get_secret_value() if key else "none",
        max_retries=0,  # see retries.py: theirs neither counts nor keeps to a total patience
        http_client=openai.DefaultAsyncHttpxClient(
            timeout=openai.Timeout(None, connect=_CONNECT),  # how long a reply may take is bounded where it is awaited
            follow_redirects=False,
            trust_env=not is_local(url),
        ),
    )
    return Model(client, name)


@dataclass
class _Asked:
    """One question on its way."""

    body: dict[str, Any]
    more: SimpleQueue[str | None] = field(
        default_factory=SimpleQueue
    )  # of the reply as it comes; empty: anew; None: done
    attempts: int = 0
    reply: Reply = field(default_factory=Reply)


class Endpoint:
    """A model that is asked for JSON of a schema. May be used from several threads."""

    def __init__(self, model: Model, patience: float = PATIENCE, retries: int = RETRIES, rest: float = REST) -> None:
        """Ask a model, which `chat_model` makes, with a total patience in s."""
        self._model = model
        self._patience = patience
        self._retries = retries
        self._rest = rest
        self._rests_until = 0.0
        self._loop: asyncio.AbstractEventLoop | None = None
        self._starting = threading.Lock()

    def ask(
        self,
        task: str,
        system: str,
        prompt: str,
        schema: Mapping[str, Any],
        form: Callable[[Any], Any] = lambda reply: reply,
        hear: Callable[[str], None] | None = None,
        room: int | None = None,
    ) -> Any:
        """Return what a model replies, as asked for by a schema and taken in by `form`; raises ModelFault.

        `form` raises ValueError where the reply has not its form. `hear` is given the reply so far whenever more of it
        came; `room` is how long a reply may be, in tokens. Raises Left when nobody waits for the assessment any more;
        the request is closed then.
        """
        since, fault = time.perf_counter(), ""
        asked = _Asked(self._body(task, system, prompt, schema, room or longest(task)))
        try:
            self._send(asked, hear)
            return form(parsed(asked.reply))
        except ModelFault as error:
            fault = str(error)
            raise
        except ValueError as error:
            fault = MALFORMED
            raise ModelFault(MALFORMED) from error
        finally:
            record(
                Call(
                    task=task,
                    model=self._model.name,
                    prompt_hash=hashlib.sha256(f"{system}\n{prompt}".encode()).hexdigest(),
                    prompt_tokens=asked.reply.prompt_tokens,
                    completion_tokens=asked.reply.completion_tokens,
                    seconds=round(time.perf_counter() - since, 4),
                    attempts=asked.attempts,
                    fault=fault,
                )
            )

    def close(self) -> None:
        """Close every connection."""
        with self._starting:
            loop, self._loop = self._loop, None
        if loop is not None:
            asyncio.run_coroutine_threadsafe(self._model.client.close(), loop).result()
            loop.call_soon_threadsafe(loop.stop)

    def _body(self, task: str, system: str, prompt: str, schema: Mapping[str, Any], room: int) -> dict[str, Any]:
        form = {"name": task, "strict": True, "schema": dict(schema)}
        return {
            "model": self._model.name,
            "messages": [{"role": "system", "content": system}, {"role": "user", "content": prompt}],
            "temperature": 0,
            "max_tokens": room,
            "response_format": {"type": "json_schema", "json_schema": form},
            "stream": True,
            "stream_options": {"include_usage": True},
        }

    def _send(self, asked: _Asked, hear: Callable[[str], None] | None) -> None:
        """Send a question and wait for the whole reply, or for the caller to leave."""
        if time.monotonic() < self._rests_until:
            raise ModelFault(f"did not answer a moment ago and is left alone for {self._rest:g} s")
        coming: Future[None] = asyncio.run_coroutine_threadsafe(self._patiently(asked), self._running_loop())
        coming.add_done_callback(lambda _: asked.more.put(None))
        caller().on_leaving(coming.cancel)
        try:
            text = ""
            while (more := asked.more.get()) is not None:
                text = text + more if more else ""
                if hear is not None and text:
                    hear(text)
            coming.result()
        except CancelledError:
            raise Left from None
        except FAULTS as error:
            reason, silent = said(error)
            if silent:
                self._rests_until = time.monotonic() + self._rest
            raise ModelFault(reason) from error
        finally:
            coming.cancel()  # where something of ours failed, or Ctrl-C was pressed: nobody takes the reply

    async def _patiently(self, asked: _Asked) -> None:
        """Send a question, and again after a fault that passes, for as long as patience lasts."""
        async with asyncio.timeout(self._patience):
            async for attempt in attempts_at(self._retries, self._patience):
                with attempt:
                    asked.attempts += 1
                    asked.reply = Reply()
                    asked.more.put("")
                    await receive(self._model.client, asked.body, asked.reply, asked.more.put)

    def _running_loop(self) -> asyncio.AbstractEventLoop:
        with self._starting:
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                threading.Thread(target=_run, args=(self._loop,), name="model endpoint", daemon=True).start()
            return self._loop


def _run(loop: asyncio.AbstractEventLoop) -> None:
    loop.run_forever()
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()


__all__ = ["Endpoint", "Model", "ModelFault", "chat_model", "is_local"]
