"""No test reaches another machine: whatever tries is refused, and its test fails even where the refusal is caught."""

import ipaddress
import socket
from collections.abc import Iterator
from typing import Any

import pytest


def _is_here(host: object) -> bool:
    """Say whether a host is this machine; a path (a Unix socket) and no host at all are."""
    name = host.decode() if isinstance(host, bytes) else str(host or "")
    if name in ("", "localhost") or name.startswith("/"):
        return True
    try:
        address = ipaddress.ip_address(name.partition("%")[0])
        return address.is_loopback or address.is_unspecified
    except ValueError:
        return False


@pytest.fixture(scope="session")
def reached_for() -> Iterator[list[str]]:
    """Refuse every other machine for the whole run, and keep which were reached for."""
    refused: list[str] = []

    def check(host: object) -> None:
        if not _is_here(host):
            refused.append(str(host))
            raise RuntimeError(f"a test may not reach {host!r}; serve what it needs on 127.0.0.1")

    def guarded(call: Any, place: int) -> Any:
        def run(*given: Any, **more: Any) -> Any:
            address = given[place] if given[place:] else more.get("host")
            check(address[0] if isinstance(address, tuple) else address)
            return call(*given, **more)

        return run

    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex"):
            patch.setattr(socket.socket, name, guarded(getattr(socket.socket, name), 1))
        patch.setattr(socket.socket, "sendto", guarded(socket.socket.sendto, -1))
        for name in ("getaddrinfo", "gethostbyname", "create_connection"):
            patch.setattr(socket, name, guarded(getattr(socket, name), 0))
        yield refused


@pytest.fixture(autouse=True)
def only_this_machine(reached_for: list[str]) -> Iterator[None]:
    """Fail a test in which something reached for another machine."""
    reached_for.clear()
    yield
    assert not reached_for, f"the test reached for {', '.join(reached_for)}"
