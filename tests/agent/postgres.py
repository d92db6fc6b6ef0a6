"""A PostgreSQL server of the tests' own, where its programs are installed: on a socket in a folder, on no port."""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

#: PostgreSQL refuses to run as root; this user has nothing that it could harm.
_OTHER = "nobody"


def _programs() -> Path:
    on_path = shutil.which("initdb")
    folders = [Path(on_path).resolve().parent] if on_path else sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    if not folders:
        pytest.skip("PostgreSQL is not installed here (apt-get install postgresql)")
    return folders[-1]


@contextmanager
def server() -> Iterator[str]:
    """Yield the URL of a database on a fresh server."""
    pytest.importorskip("psycopg", reason="needs the extra postgres")
    programs = _programs()
    user = _OTHER if os.getuid() == 0 else pwd.getpwuid(os.getuid()).pw_name
    with tempfile.TemporaryDirectory(prefix="riskcopilot-", dir="/tmp") as name:  # short: a socket's path has a limit
        folder = Path(name)
        shutil.chown(folder, user)
        as_user: dict[str, str] = {"user": user} if os.getuid() == 0 else {}
        data = folder / "data"
        made = [programs / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"]
        subprocess.run(made, check=True, capture_output=True, cwd=folder, **as_user)  # type: ignore[call-overload]
        started = [programs / "postgres", "-D", data, "-k", folder, "-h", "", "-F", "-c", "max_connections=200"]
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen(started, stdout=log, stderr=log, cwd=folder, **as_user)  # type: ignore[call-overload]
        try:
            yield _ready(f"postgresql://postgres@/postgres?host={folder}", process, folder / "log")
        finally:
            process.send_signal(signal.SIGINT)  # without waiting for connections
            process.wait(30)


def _ready(url: str, process: "subprocess.Popen[bytes]", log: Path) -> str:
    import psycopg

    for _ in range(600):
        assert process.poll() is None, log.read_text()
        try:
            psycopg.connect(url).close()
        except psycopg.OperationalError:
            time.sleep(0.05)
        else:
            return url
    raise AssertionError(log.read_text())


def fresh_database(url: str, name: str) -> str:
    """Create a database on a server and return its URL."""
    import psycopg

    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    return url.replace("/postgres?", f"/{name}?")
