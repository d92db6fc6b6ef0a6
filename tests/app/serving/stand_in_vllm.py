"""Stands in for `vllm`: takes the same command, answers /health and /v1/models, and fails as it is told to.

STAND_IN names how: well, falls (after it has answered), falls-once, ends (before it answers), silent, stubborn, or a
text that its log holds before it ends. STAND_IN_STARTS is a file that gains a line at each start.
"""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path


def main() -> None:
    how = os.environ.get("STAND_IN", "well")
    starts = Path(os.environ["STAND_IN_STARTS"])
    with starts.open("a") as file:
        child = os.getpid()
        if how == "leaves-a-child":
            child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]).pid
        file.write(json.dumps({"pid": child, "argv": sys.argv[1:], "environment": dict(os.environ)}) + "\n")
    first = len(starts.read_text().splitlines()) == 1
    if how == "ends":
        sys.exit(3)
    if how not in ("well", "falls", "falls-once", "silent", "stubborn", "leaves-a-child", "unwell"):
        sys.exit(how)
    print("Starting to load model x...", flush=True)
    print("Loading safetensors checkpoint shards:  50% Completed | 1/2", flush=True)
    signal.signal(signal.SIGTERM, signal.SIG_IGN if how == "stubborn" else lambda *_: os._exit(0))
    if how == "silent":
        time.sleep(60)
    if how in ("falls", "falls-once", "leaves-a-child") and (first or how != "falls-once"):
        threading.Timer(0.3, lambda: os._exit(7)).start()
    serve(int(sys.argv[sys.argv.index("--port") + 1]), how)


def serve(port: int, how: str) -> None:
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            well = self.path == "/health" and (how != "unwell" or len(asked) == 1)
            self.send_response(200 if well else 503)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            pass

    class Server(HTTPServer):
        allow_reuse_address = True

    Server(("127.0.0.1", port), Handler).serve_forever(0.02)


if __name__ == "__main__":
    main()
