"""The tests' own guard: another machine is out of reach, this one is not."""

import socket

import pytest

ELSEWHERE = "203.0.113.9"  # reserved for documentation: nobody has it


@pytest.mark.parametrize("host", [ELSEWHERE, "example.com", "::ffff:203.0.113.9"])
def test_another_machine_is_refused_by_name_and_by_address(host: str, reached_for: list[str]) -> None:
    with pytest.raises(RuntimeError, match="may not reach"):
        socket.create_connection((host, 80), timeout=1)
    with pytest.raises(RuntimeError, match="may not reach"):
        socket.getaddrinfo(host, 80)
    with socket.socket() as line, pytest.raises(RuntimeError, match="may not reach"):
        line.connect((host, 80))
    with socket.socket(type=socket.SOCK_DGRAM) as line, pytest.raises(RuntimeError, match="may not reach"):
        line.sendto(b"x", (host, 53))
    assert len(reached_for) == 4
    reached_for.clear()  # or this test would fail, as any other would


def test_this_machine_is_within_reach() -> None:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        socket.create_connection(server.getsockname(), timeout=1).close()
    assert socket.getaddrinfo("localhost", 80)
