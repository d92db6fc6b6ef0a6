"""Keep a model's server running: wait until it answers, tell how far it is, start it again when it falls, end it."""

import os
import re
import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Literal, NamedTuple

import httpx

from .ending import reason

Tell = Callable[[str], None]

#: What of vLLM's log is told while it starts.
_STEPS: tuple[tuple[str, str], ...] = (
    (r"Starting to load model", "loading the weights"),
    (r"Loading safetensors checkpoint shards:\s+(\d+)%", "loading the weights: {} %"),
    (r"Model loading took ([\d.]+) GiB", "the weights take {} GiB of the GPU"),
    (r"torch\.compile took", "compiled"),
    (r"Available KV cache memory: ([\d.]+) GiB", "{} GiB are left for requests"),
    (r"Capturing CUDA graphs", "capturing CUDA graphs"),
)
_LOGS_KEPT = 5
_TAIL = 64 * 1024  # bytes of a log that are searched for a reason


class Limits(NamedTuple):
    """How long to wait and how often to try. In seconds, but for the two counts."""

    start: float = 1800
    restarts: int = 5
    look: float = 0.5
    health: float = 10
    unwell: int = 6
    grace: float = 30
    pause: float = 2
    longest_pause: float = 60
    calm: float = 600


class Ending(NamedTuple):
    """How the supervision ended: the command's exit status, and what to tell."""

    code: int
    told: str


class _Run(NamedTuple):
    """How one run of the server ended."""

    how: Literal["asked", "ended", "silent"]
    code: int | None
    log: str
    well_for: float | None  # seconds that it answered; None where it never did


class Supervisor:
    """Runs one server until it is asked to stop or cannot be kept up."""

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        url: str,
        log: Path,
        tell: Tell,
        ready: Callable[[], None],
        limits: Limits | None = None,
    ) -> None:
        """Run `command`, which answers at `url`; `ready` is called whenever it begins to."""
        self._command = tuple(command)
        self._environment = dict(environment)
        self._url = url
        self._log = log
        self._tell = tell
        self._ready = ready
        self._limits = limits or Limits()
        self._asked = 0
        self._last_step = ""

    def stop(self, *_signal: object) -> None:
        """Ask to end: gently the first time, at once the second. May be called by a signal handler."""
        self._asked += 1

    def run(self) -> Ending:
        """Start the server and keep it up; returns when asked to stop, or when that cannot be done."""
        falls = 0
        while True:
            run = self._once()
            if run.how == "asked":
                return Ending(0, "The model's server has been stopped.")
            why = reason(run.log, run.code)
            if run.well_for is None and why.final:
                return Ending(1, self._given_up(f"It cannot be started: {why.what}", why.mend))
            if run.well_for is None and run.how == "silent":
                what = f"It did not answer within {self._limits.start:g} s of its start"
                return Ending(1, self._given_up(what, "see how far its log came; a slow disk may need more --patience"))
            falls = 1 if run.well_for is not None and run.well_for >= self._limits.calm else falls + 1
            if falls > self._limits.restarts:
                return Ending(1, self._given_up(f"It fell {falls} times; the last time {why.what}", why.mend))
            pause = min(self._limits.pause * 2 ** (falls - 1), self._limits.longest_pause)
            self._tell(f"The model's server fell: {why.what}. Starting it again in {pause:g} s ({why.mend}).")
            if self._asked_within(pause):
                return Ending(0, "The model's server has been stopped.")

    def _given_up(self, what: str, mend: str) -> str:
        return f"{what}. What to do: {mend}. Its log is {self._log}."

    def _asked_within(self, seconds: float) -> bool:
        until = time.monotonic() + seconds
        while not self._asked and time.monotonic() < until:
            time.sleep(min(self._limits.look, seconds))
        return bool(self._asked)

    def _once(self) -> _Run:
        with self._log.open("ab") as log:  # the server writes it itself, whatever becomes of us
            start = log.tell()
            server = subprocess.Popen(
                self._command,
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # Ctrl-C is ours to pass on, and what it leaves behind can be ended as a group
            )
        try:
            how, well_for = self._watch(server, start)
        finally:
            code = server.poll()
            self._end(server)
        return _Run(how, code, _tail(self._log, start), well_for)

    def _watch(
        self, server: "subprocess.Popen[bytes]", read: int
    ) -> tuple[Literal["asked", "ended", "silent"], float | None]:
        """Watch a server until it ends, falls silent or is to stop; say which, and for how long it answered."""
        begun = time.monotonic()
        ready: float | None = None
        looked, missed = 0.0, 0
        while True:
            now = time.monotonic()
            well_for = None if ready is None else now - ready
            if self._asked:
                return "asked", well_for
            if server.poll() is not None:
                return "ended", well_for
            if ready is None:
                answers = _answers(self._url)
                read = self._progress(read)
                if answers:
                    ready = looked = time.monotonic()
                    self._ready()
                elif now - begun > self._limits.start:
                    return "silent", None
            elif now - looked >= self._limits.health:
                looked = now
                missed = 0 if _answers(self._url) else missed + 1
                if missed >= self._limits.unwell:
                    return "silent", well_for
            time.sleep(self._limits.look)

    def _progress(self, read: int) -> int:
        """Tell the steps that the log has gained since; returns how far it was read."""
        with self._log.open("rb") as log:
            log.seek(read)
            new = log.read()
        text = new.decode("utf-8", "replace")
        found = [(match.start(), said.format(*match.groups())) for p, said in _STEPS for match in re.finditer(p, text)]
        for _, said in sorted(found):
            if said != self._last_step:
                self._tell(f"  {said}")
                self._last_step = said
        return read + len(new)

    def _end(self, server: "subprocess.Popen[bytes]") -> None:
        """End a server and whatever it started."""
        if server.poll() is None:
            server.terminate()
            until = time.monotonic() + self._limits.grace
            while server.poll() is None and time.monotonic() < until and self._asked < 2:
                time.sleep(min(0.05, self._limits.look))
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(server.pid, signal.SIGKILL)  # its engine may outlive it, and would keep the GPU's memory
        server.wait()


def new_log(folder: Path, name: str) -> Path:
    """Return the file for a new log, kept from others' eyes; all but the last few of this model are removed."""
    folder.mkdir(parents=True, exist_ok=True)
    older = sorted(folder.glob(f"{name}-*.log"))
    for one in older[: max(0, len(older) - _LOGS_KEPT + 1)]:
        one.unlink(missing_ok=True)
    log = folder / f"{name}-{time.strftime('%Y%m%d-%H%M%S')}.log"
    log.touch(mode=0o600)
    return log


def _tail(log: Path, start: int) -> str:
    """Return the end of what a log holds since `start`."""
    with log.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(start, size - _TAIL))
        return file.read().decode("utf-8", "replace")


def _answers(url: str) -> bool:
    try:
        return httpx.get(f"{url}/health", timeout=5, trust_env=False).status_code == 200
    except httpx.HTTPError:
        return False
