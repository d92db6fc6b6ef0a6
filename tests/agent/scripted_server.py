"""An OpenAI-compatible endpoint on loopback that answers as told and keeps what it was asked."""

import json
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple

#: What an answer may be instead of JSON.
TRUNCATED, EMPTY, REFUSAL, ERROR, HANG, NOT_JSON, HTML, REDIRECT, UNAUTHORISED, NOT_FOUND, TOO_LONG, NO_CHOICES = range(
    12
)
Answer = dict[str, Any] | str | int
Script = Callable[[str, dict[str, Any]], Answer]

_STATUS = {ERROR: 500, UNAUTHORISED: 401, NOT_FOUND: 404, TOO_LONG: 400}


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


class ScriptedServer:
    """Serves in a thread of its own: `with ScriptedServer(script) as server: … server.url`."""

    def __init__(self, script: Script | Answer, redirect: str = "") -> None:
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
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self._handler = Handler
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True

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
        match answer:
            case dict() | str():
                handler._send(200, _completion(answer if isinstance(answer, str) else json.dumps(answer)))
            case n if n == TRUNCATED:
                handler._send(200, _completion('{"findings": [{"input": "age", "val', "length"))
            case n if n == EMPTY:
                handler._send(200, _completion(""))
            case n if n == REFUSAL:
                handler._send(200, _completion(None, refusal="I cannot help with that."))
            case n if n == NOT_JSON:
                handler._send(200, _completion("Sure! The score is 12."))
            case n if n == HTML:
                handler._send(200, "<html>Sign in</html>", "text/html")
            case n if n == NO_CHOICES:
                handler._send(200, json.dumps({"id": "1", "object": "chat.completion", "choices": None}))
            case n if n == REDIRECT:
                handler._send(307, "")
            case n if n == HANG:
                self._done.wait(30)
            case _:
                detail = {"error": {"message": f"no: {json.dumps(request.body)}", "type": "x", "code": 1}}
                handler._send(_STATUS[int(answer)], json.dumps(detail))


def _completion(content: str | None, finish: str = "stop", refusal: str | None = None) -> str:
    message = {"role": "assistant", "content": content, "refusal": refusal}
    choice = {"index": 0, "message": message, "finish_reason": finish}
    whole = {"id": "1", "object": "chat.completion", "created": 1, "model": "scripted", "choices": [choice]}
    words = len((content or "").split())
    whole["usage"] = {"prompt_tokens": 7, "completion_tokens": words, "total_tokens": 7 + words}
    return json.dumps(whole)
