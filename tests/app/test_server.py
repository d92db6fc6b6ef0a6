"""Under which names the page answers, and that it says it is well."""

import httpx
import pytest

from riskcopilot.app.server import answered_names


@pytest.mark.parametrize(
    ("host", "named", "answered"),
    [
        ("127.0.0.1", "", ["127.0.0.1", "localhost"]),
        ("localhost", "", ["127.0.0.1", "localhost"]),
        ("0.0.0.0", "", []),
        ("0.0.0.0", "risk.hospital.example, localhost", ["risk.hospital.example", "localhost"]),
        ("127.0.0.1", "risk.hospital.example", ["risk.hospital.example"]),
    ],
)
def test_names_that_are_answered(host: str, named: str, answered: list[str]) -> None:
    assert answered_names(host, named) == answered


def test_health_is_told_and_strange_names_are_refused(address: str) -> None:
    assert httpx.get(f"{address}/api/health").json() == {"status": "ok"}
    assert httpx.get(f"{address}/api/health", headers={"Host": "evil.example"}).status_code == 400
