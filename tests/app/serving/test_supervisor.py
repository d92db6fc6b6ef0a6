"""A model's server is kept running, ended well, and given up with a reason: against a stand-in for `vllm`."""

import json
import os
import socket
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from riskcopilot.app.serving.supervisor import Ending, Limits, Supervisor, new_log

STAND_IN = Path(__file__).with_name("stand_in_vllm.py")
PATIENCE = 60  # seconds until a test gives up; only a failure takes them
QUICK = Limits(start=PATIENCE, restarts=2, look=0.02, health=0.05, unwell=2, grace=5, pause=0.02, calm=60)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Watched:
    """A supervisor in a thread of its own, with what it told."""

    def __init__(self, folder: Path, how: str, limits: Limits = QUICK) -> None:
        self.folder, self.told = folder, list[str]()
        self.answered = 0  # how often it began to answer: counted, as a thread that comes late would miss an event
        port = free_port()
        environment = {**os.environ, "STAND_IN": how, "STAND_IN_STARTS": str(folder / "starts")}
        command = [sys.executable, str(STAND_IN), "serve", "m", "--port", str(port)]
        url = f"http://127.0.0.1:{port}"
        log = new_log(folder / "logs", "m")
        self.supervisor = Supervisor(command, environment, url, log, self.told.append, self._ready, limits)
        self.log = log
        self.ending: Ending | None = None
        self._thread = threading.Thread(target=self._run)

    def _ready(self) -> None:
        self.answered += 1

    def _run(self) -> None:
        self.ending = self.supervisor.run()

    def __enter__(self) -> "Watched":
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.supervisor.stop()
        self.supervisor.stop()
        self._thread.join(PATIENCE)

    def ended(self) -> Ending:
        self._thread.join(PATIENCE)
        assert self.ending is not None, "it goes on"
        return self.ending

    @property
    def starts(self) -> list[dict[str, Any]]:
        file = self.folder / "starts"
        return [json.loads(line) for line in file.read_text().splitlines()] if file.exists() else []


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return "zombie" not in Path(f"/proc/{pid}/status").read_text()


def test_a_server_that_answers_is_told_of_and_stopped_on_request(tmp_path: Path) -> None:
    with Watched(tmp_path, "well") as one:
        until(lambda: one.answered == 1)
        one.supervisor.stop()
        assert one.ended() == Ending(0, "The model's server has been stopped.")
        assert "  loading the weights: 50 %" in one.told
        assert not alive(one.starts[0]["pid"])


def test_a_server_that_fell_is_started_again(tmp_path: Path) -> None:
    with Watched(tmp_path, "falls-once") as one:
        until(lambda: one.answered == 2)
        assert len(one.starts) == 2
        assert any("ended with status 7. Starting it again" in line for line in one.told)


def test_a_server_that_falls_again_and_again_is_given_up(tmp_path: Path) -> None:
    with Watched(tmp_path, "falls") as one:
        ending = one.ended()
    assert ending.code == 1 and "fell 3 times" in ending.told and str(one.log) in ending.told
    assert len(one.starts) == 3


def test_pauses_between_starts_grow(tmp_path: Path) -> None:
    with Watched(tmp_path, "ends") as one:
        one.ended()
    assert [line.split(" in ")[1].split(" (")[0] for line in one.told if "again in" in line] == ["0.02 s", "0.04 s"]


def test_what_another_start_cannot_mend_is_said_at_once(tmp_path: Path) -> None:
    with Watched(tmp_path, "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2 GiB") as one:
        ending = one.ended()
    assert ending.code == 1 and "ran out of memory" in ending.told and "--max-model-len" in ending.told
    assert len(one.starts) == 1


def test_a_server_that_never_answers_is_ended(tmp_path: Path) -> None:
    with Watched(tmp_path, "silent", QUICK._replace(start=3)) as one:
        ending = one.ended()
        assert not alive(one.starts[0]["pid"])
    assert ending.code == 1 and "did not answer within 3 s" in ending.told and "--patience" in ending.told


def test_a_server_that_no_longer_answers_is_started_again(tmp_path: Path) -> None:
    with Watched(tmp_path, "unwell") as one:
        until(lambda: len(one.starts) == 2)
        assert any("it did not answer. Starting it again" in line for line in one.told)


def test_a_server_that_will_not_end_is_ended(tmp_path: Path) -> None:
    with Watched(tmp_path, "stubborn", QUICK._replace(grace=0.2)) as one:
        until(lambda: one.answered == 1)
        one.supervisor.stop()
        assert one.ended().code == 0
        assert not alive(one.starts[0]["pid"])


def test_what_a_fallen_server_leaves_behind_is_ended(tmp_path: Path) -> None:
    """vLLM's engine is a process of its own; one that stayed would keep the GPU's memory."""
    with Watched(tmp_path, "leaves-a-child", QUICK._replace(restarts=0)) as one:
        one.ended()
        until(lambda: not alive(one.starts[0]["pid"]))


def test_logs_are_private_and_few(tmp_path: Path) -> None:
    for day in range(9):
        (tmp_path / f"m-2026010{day}-000000.log").touch()
    (tmp_path / "other-20260101-000000.log").touch()
    log = new_log(tmp_path, "m")
    assert log.stat().st_mode & 0o777 == 0o600
    assert len(list(tmp_path.glob("m-*.log"))) == 5 and (tmp_path / "other-20260101-000000.log").exists()
