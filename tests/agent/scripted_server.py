"""An OpenAI-compatible endpoint on loopback that answers as told, streaming where asked; keeps what it was asked."""

import json
import re
import select
import socket
import struct
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple

#: What an answer may be instead of JSON.
(
    TRUNCATED, EMPTY, REFUSAL, ERROR, HANG, NOT_JSON, HTML, REDIRECT, UNAUTHORISED, NOT_FOUND, TOO_LONG, NO_CHOICES,
    BUSY, STARTING, RESET, BREAKS_OFF, FAILS_LATER, REPEATS, STALLS,
) = range(19)  # fmt: skip
Answer = dict[str, Any] | str | int
Script = Callable[[str, dict[str, Any]], Answer]

_STATUS = {ERROR: 500, UNAUTHORISED: 401, NOT_FOUND: 404, TOO_LONG: 400, BUSY: 429, STARTING: 503}


class Request(NamedTuple):
    """One request as it arrived; header names in lower case."""

    path: str
    headers: dict[str, str]
    body: dict[str, Any]

    @property
    def task(self) -> str:
        """The name of the schema that the reply must follow."""
        return str(self.body["response_format"]["json_schema"]["name"])

    @property
    def schema(self) -> dict[str, Any]:
        """The schema that the reply must follow."""
        found: dict[str, Any] = self.body["response_format"]["json_schema"]["schema"]
        return found

    @property
    def prompt(self) -> str:
        """What the user's message says."""
        return str(self.body["messages"][-1]["content"])


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients that leave are what some tests are about."""


class ScriptedServer:
    """Serves in a thread of its own: `with ScriptedServer(script) as server: … server.url`."""

    def __init__(
        self, script: Script | Answer, redirect: str = "", streams: bool = True, retry_after: str = ""
    ) -> None:
        self.left = threading.Event()  # a client closed its connection while it was waiting
        self._streams = streams
        self._retry_after = retry_after
        self.requests: list[Request] = []
        self._script: Script = script if callable(script) else lambda task, body: script
        self._redirect = redirect
        self._done = threading.Event()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self._send(200, json.dumps({"data": [{"id": "scripted"}]}))

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                request = Request(self.path, {name.lower(): value for name, value in self.headers.items()}, body)
                outer.requests.append(request)
                outer._answer(self, request)

            def _send(self, status: int, text: str, kind: str = "application/json") -> None:
                data = text.encode()
                self.send_response(status)
                if status == 307:
                    self.send_header("Location", outer._redirect)
                if status == 429 and outer._retry_after:
                    self.send_header("Retry-After", outer._retry_after)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self._handler = Handler
        self._server = _Server(("127.0.0.1", 0), Handler)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/v1"

    def asked(self, task: str) -> list[Request]:
        return [request for request in self.requests if request.task == task]

    def __enter__(self) -> "ScriptedServer":
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *error: object) -> None:
        self._done.set()
        self._server.shutdown()
        self._server.server_close()

    def _answer(self, handler: Any, request: Request) -> None:
        answer = self._script(request.task, request.body)
        stream = bool(request.body.get("stream")) and self._streams
        match answer:
            case dict() | str():
                _complete(handler, stream, answer if isinstance(answer, str) else json.dumps(answer))
            case n if n == TRUNCATED:
                _complete(handler, stream, '{"findings": [{"input": "age", "val', "length")
            case n if n == EMPTY:
                _complete(handler, stream, "")
            case n if n == REFUSAL:
                _complete(handler, stream, None, refusal="I cannot help with that.")
            case n if n == NOT_JSON:
                _complete(handler, stream, "Sure! The score is 12.")
            case n if n == HTML:
                handler._send(200, "<html>Sign in</html>", "text/html")
            case n if n == NO_CHOICES:
                handler._send(200, json.dumps({"id": "1", "object": "chat.completion", "choices": None}))
            case n if n == REDIRECT:
                handler._send(307, "")
            case n if n == HANG:
                self._wait(handler)
            case n if n == RESET:
                handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                handler.connection.close()
            case n if n == BREAKS_OFF:
                _start(handler, '{"sentences": [')
            case n if n == FAILS_LATER:
                _start(handler, '{"sentences": [')
                _event(handler, {"error": {"message": f"no: {json.dumps(request.body)}", "code": 500}})
            case n if n == REPEATS:
                _start(handler, '{"sentences": [')
                while not self._done.is_set():
                    _event(handler, _chunk({"content": " and on"}))
            case n if n == STALLS:
                try:
                    _start(handler, '{"sentences": [')
                    self._wait(handler)
                except OSError:  # the client left before the first words were out
                    self.left.set()
            case _:
                detail = {"error": {"message": f"no: {json.dumps(request.body)}", "type": "x", "code": 1}}
                handler._send(_STATUS[int(answer)], json.dumps(detail))

    def _wait(self, handler: Any) -> None:
        """Say nothing until the client leaves or the server ends."""
        coming = select.poll()  # select() fails on the thousandth open file
        coming.register(handler.connection, select.POLLIN)
        while not self._done.is_set():
            if coming.poll(50):
                self.left.set()
                return


def _complete(
    handler: Any, stream: bool, content: str | None, finish: str = "stop", refusal: str | None = None
) -> None:
    words = len((content or "").split())
    usage = {"prompt_tokens": 7, "completion_tokens": words, "total_tokens": 7 + words}
    if not stream:
        message = {"role": "assistant", "content": content, "refusal": refusal}
        choice = {"index": 0, "message": message, "finish_reason": finish}
        handler._send(200, json.dumps({**_HEAD, "object": "chat.completion", "choices": [choice], "usage": usage}))
        return
    _start(handler, *re.findall(r"\s*\S+", content or ""))
    if refusal:
        _event(handler, _chunk({"refusal": refusal}))
    _event(handler, _chunk({}, finish))
    _event(handler, {**_HEAD, "object": "chat.completion.chunk", "choices": [], "usage": usage})
    handler.wfile.write(b"data: [DONE]\n\n")


_HEAD = {"id": "1", "created": 1, "model": "scripted"}


def _start(handler: Any, *pieces: str) -> None:
    """Begin a streamed reply with some of its text."""
    handler.send_response(200)
    handler.send_header("Content-Type", "text/event-stream")
    handler.end_headers()
    for delta in ({"role": "assistant", "content": ""}, *({"content": piece} for piece in pieces)):
        _event(handler, _chunk(delta))


def _chunk(delta: dict[str, Any], finish: str | None = None) -> dict[str, Any]:
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    return {**_HEAD, "object": "chat.completion.chunk", "choices": [choice]}


def _event(handler: Any, data: dict[str, Any]) -> None:
    handler.wfile.write(f"data: {json.dumps(data)}\n\n".encode())
    handler.wfile.flush()
