"""The REST API: the same answers as the Python API, and every refusal as JSON that says what to do."""

import json

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from riskcopilot.app.copilot import RiskCopilot

NOTE = "82-year-old man, new confusion. RR 32, BP 96/58, HR 118. Urea 9.2 mmol/L. Pneumonia on X-ray."


@pytest.fixture(scope="module")
def client(application: FastAPI) -> TestClient:
    return TestClient(application, base_url="http://127.0.0.1", raise_server_exceptions=False)


def test_a_note_is_assessed_answered_and_kept(client: TestClient) -> None:
    first = client.post("/api/assessments", json={"note": NOTE, "question": "CURB-65?"}).json()
    assert first["answer"].startswith("CURB-65 is 5 points")
    later = client.post(f"/api/assessments/{first['id']}/answers", json={"answers": {"age": 60}}).json()
    assert later["answer"].startswith("CURB-65 is 4 points")
    assert client.get(f"/api/assessments/{first['id']}").json() == later


def test_what_was_assumed_is_asked_about_again(client: TestClient) -> None:
    told = {"note": "74-year-old woman with atrial fibrillation.", "question": "CHA2DS2-VASc?"}
    found = client.post("/api/assessments", json={**told, "unmentioned": "absent"}).json()
    assert found["status"] == "determined" and "diabetes" in found["calculators"][0]["assumed"]
    again = {"unmentioned": "absent", "ask_about": ["diabetes"]}
    found = client.post(f"/api/assessments/{found['id']}/unmentioned", json=again).json()
    assert found["status"] == "bounded" and [question["input"] for question in found["missing"]] == ["diabetes"]


def test_calculators_are_listed_and_run(client: TestClient) -> None:
    names = {entry["name"] for entry in client.get("/api/calculators").json()}
    assert {"curb_65", "child_pugh", "news2"} <= names
    given = {
        "new_disorientation": True,
        "blood_urea_nitrogen": {"value": 9.2, "unit": "mmol/L"},
        "respiratory_rate": 32,
        "systolic_pressure": 96,
        "diastolic_pressure": 58,
        "age": 82,
    }
    result = client.post("/api/calculators/curb_65", json=given).json()
    assert result["value"] == 5 and result["risks"][0]["percent"] == 57  # Lim 2003


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "says"),
    [
        ("POST", "/api/assessments", {}, 422, "note"),
        ("POST", "/api/assessments", {"note": "x", "unmentioned": "guess"}, 422, "unmentioned"),
        ("POST", "/api/assessments", {"note": "x", "questoin": "?"}, 422, "questoin"),
        ("POST", "/api/assessments", {"note": "x", "calculators": ["nonesuch"]}, 422, "nonesuch"),
        ("GET", "/api/assessments/nonesuch", None, 404, "POST /api/assessments"),
        ("POST", "/api/assessments/nonesuch/answers", {"answers": {}}, 404, "nonesuch"),
        ("POST", "/api/calculators/nonesuch", {}, 404, "GET /api/calculators"),
        ("POST", "/api/calculators/curb_65", {"age": "old"}, 422, "age"),
        ("POST", "/api/calculators/curb_65", {"age": 640}, 422, "age"),
        ("GET", "/api/nonesuch", None, 404, "openapi.json"),
        ("GET", "/api/calculators/curb_65", None, 404, "GET /api/calculators/curb_65; GET /openapi.json"),
    ],
)
def test_a_refusal_says_what_to_do(
    client: TestClient, method: str, path: str, body: object, status: int, says: str
) -> None:
    answered = client.request(method, path, json=body)
    assert answered.status_code == status, answered.text
    told = answered.json()
    assert set(told) == {"error", "problems"} and says in answered.text
    assert "Traceback" not in answered.text


def test_an_impossible_answer_is_refused_by_name(client: TestClient) -> None:
    first = client.post("/api/assessments", json={"note": NOTE, "question": "CURB-65?"}).json()
    path = f"/api/assessments/{first['id']}/answers"
    told = client.post(path, json={"answers": {"respiratory_rate": 3200}})
    assert told.status_code == 422
    assert told.json()["problems"][0]["input"] == "respiratory_rate"
    assert client.get(f"/api/assessments/{first['id']}").json() == first


def test_what_is_not_json_is_refused(client: TestClient) -> None:
    told = client.post("/api/assessments", content=b"{", headers={"Content-Type": "application/json"})
    assert told.status_code == 422 and "openapi.json" in told.json()["error"]


def test_a_fault_in_the_program_is_told_without_its_inside(
    client: TestClient, served_copilot: RiskCopilot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("secret inside")

    monkeypatch.setattr(served_copilot, "assess", broken)
    told = client.post("/api/assessments", json={"note": NOTE})
    assert told.status_code == 500 and "secret" not in told.text and "log" in told.json()["error"]


def test_another_host_name_is_refused(client: TestClient) -> None:
    told = client.get("/api/calculators", headers={"Host": "rebound.example"})
    assert told.status_code == 400


def test_the_page_may_load_and_send_nothing_elsewhere(client: TestClient) -> None:
    policy = client.get("/").headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy and "connect-src 'self'" in policy and "http" not in policy


def test_an_assessment_is_streamed_as_events(client: TestClient) -> None:
    sent = client.post("/api/assessments/stream", json={"note": NOTE, "question": "CURB-65?"})
    assert sent.status_code == 200 and sent.headers["content-type"].startswith("text/event-stream")
    events = [dict(line.split(": ", 1) for line in event.splitlines()) for event in sent.text.strip().split("\n\n")]
    kinds = [event["event"] for event in events]
    assert kinds[0] == "started" and set(kinds[1:-1]) == {"step"} and kinds[-1] == "assessment"
    assert json.loads(events[1]["data"])["stage"] == "intake"
    last, assessment_id = json.loads(events[-1]["data"]), json.loads(events[0]["data"])["id"]
    assert last["id"] == assessment_id and last["answer"].startswith("CURB-65 is 5 points")
    assert client.get(f"/api/assessments/{assessment_id}").json() == last
    assert client.post(f"/api/assessments/{assessment_id}/resume").json() == last


def test_a_stream_that_is_refused_says_so_before_it_begins(client: TestClient) -> None:
    refused = client.post("/api/assessments/stream", json={"note": NOTE, "calculators": ["nonsense"]})
    assert refused.status_code == 422 and "nonsense" in refused.json()["error"]
