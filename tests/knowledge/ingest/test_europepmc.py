"""Fetching abstracts, from a scripted server on this host: nothing here reaches Europe PMC."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from riskcopilot.knowledge.documents import Document
from riskcopilot.knowledge.ingest.blocks import Refused
from riskcopilot.knowledge.ingest.europepmc import fetch, identifiers

PAPER: dict[str, Any] = {
    "id": "11111111",
    "source": "MED",
    "pmid": "11111111",
    "pmcid": "PMC2222222",
    "doi": "10.1000/made.up",
    "title": "A made-up score for <i>made-up</i> illness.",
    "authorString": "Abel A, Baker B, Clark C, Dean D.",
    "journalInfo": {"journal": {"title": "Journal of Tests"}, "volume": "1"},
    "pubYear": "2020",
    "abstractText": "<h4>Background</h4>Nothing is known.<h4>Results</h4>AUC was 0.81 at 10<sup>9</sup>/L.",
    "license": "cc by",
    "pubTypeList": {"pubType": ["Journal Article"]},
}


class Script:
    """What the server answers, and what it was asked."""

    def __init__(self) -> None:
        self.status = 200
        self.body: bytes = b""
        self.asked: list[dict[str, list[str]]] = []
        self.address = ""

    def results(self, *papers: dict[str, Any]) -> None:
        self.body = json.dumps({"version": "6.9", "resultList": {"result": papers}}).encode()


@pytest.fixture
def server() -> Iterator[Script]:
    script = Script()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            script.asked.append(parse_qs(urlsplit(self.path).query))
            self.send_response(script.status)
            self.send_header("Content-Length", str(len(script.body)))
            self.end_headers()
            self.wfile.write(script.body)

        def log_message(self, *_: object) -> None: ...

    with HTTPServer(("127.0.0.1", 0), Handler) as listening:
        script.address = f"http://127.0.0.1:{listening.server_port}/search"
        thread = threading.Thread(target=listening.serve_forever, daemon=True)
        thread.start()
        yield script
        listening.shutdown()
        thread.join()


def words(text: str) -> int:
    return len(text.split())


def one(server: Script, name: str) -> Document | Refused:
    ((_, found),) = fetch([name], words, server.address)
    return found


def test_an_abstract_becomes_a_document_with_its_publication(server: Script) -> None:
    server.results(PAPER)
    document = one(server, "11111111")
    assert isinstance(document, Document)
    assert server.asked[0]["query"] == ["(EXT_ID:11111111 AND SRC:MED)"]
    assert document.citation == "Abel A et al. A made-up score for made-up illness. Journal of Tests 2020."
    assert (document.link, document.year, document.read) == ("https://doi.org/10.1000/made.up", 2020, "abstract")
    assert (document.licence, document.source) == ("cc by", "Europe PMC MED:11111111")
    assert [(p.section, p.text) for p in document.passages] == [
        ("Background", "Nothing is known."),
        ("Results", "AUC was 0.81 at 10⁹/L."),
    ]


def test_an_abstract_without_a_licence_says_whose_it_is(server: Script) -> None:
    server.results({**PAPER, "license": None})
    document = one(server, "PMC2222222")
    assert isinstance(document, Document) and document.licence == "abstract, copyright of its publisher"
    assert server.asked[0]["query"] == ["PMCID:PMC2222222"]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"pubTypeList": {"pubType": ["Journal Article", "Retracted Publication"]}}, "is retracted"),
        ({"abstractText": ""}, "has no abstract"),
        ({"id": "3", "pmid": "3", "pmcid": None}, "not known to Europe PMC"),
    ],
)
def test_what_cannot_be_evidence_is_refused(server: Script, change: dict[str, Any], said: str) -> None:
    server.results({**PAPER, **change})
    assert said in str(one(server, "11111111"))


@pytest.mark.parametrize(("status", "body", "said"), [(503, b"", "status 503"), (200, b"<html>", "cannot be read")])
def test_a_service_that_fails_is_said(server: Script, status: int, body: bytes, said: str) -> None:
    server.status, server.body = status, body
    with pytest.raises(Refused, match=said):
        one(server, "11111111")


def test_a_service_that_is_not_there_is_said() -> None:
    with pytest.raises(Refused, match="cannot be reached"):
        list(fetch(["1"], words, "http://127.0.0.1:9/"))


def test_only_identifiers_go_out() -> None:
    assert identifiers("123, PMC45 PPR6,123") == ["123", "PMC45", "PPR6"]
    for odd in ("my patient", "1 OR 2", "10.1000/x", "PMID:12"):
        with pytest.raises(Refused, match="no identifier"):
            identifiers(odd)
    with pytest.raises(Refused, match="at most 100"):
        identifiers(",".join(map(str, range(1, 102))))
