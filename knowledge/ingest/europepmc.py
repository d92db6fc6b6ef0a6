"""Abstracts fetched from Europe PMC by identifier: the one thing here that uses the network, and only when asked to.

What leaves the host is the identifiers. An abstract is read as what it is, an abstract; a retracted one is refused.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

import httpx
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic.alias_generators import to_camel

from ..corpus import content_hash
from ..documents import Document, document_id, text_hash
from .add import cut_passages
from .blocks import LONGEST_TITLE, Refused, clean
from .chunking import Measure
from .from_html import html_blocks

ADDRESS = "https://www.ebi.ac.uk/europepmc/webservices/rest/search"
MOST = 100
"""Identifiers of one request."""
_ID = re.compile(r"(?:(?P<pmid>\d{1,8})|(?P<pmcid>PMC\d{1,9})|(?P<preprint>PPR\d{1,9}))")


class _Reply(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, extra="ignore", frozen=True)


class _Journal(_Reply):
    title: str = ""


class _Issue(_Reply):
    journal: _Journal = _Journal()


class _Types(_Reply):
    pub_type: tuple[str, ...] = ()


class _Publication(_Reply):
    id: str
    source: str
    pmid: str | None = None
    pmcid: str | None = None
    doi: str | None = None
    title: str = ""
    author_string: str = ""
    journal_info: _Issue = _Issue()
    pub_year: int | None = None
    abstract_text: str = ""
    license: str | None = None
    pub_type_list: _Types = _Types()


class _Results(_Reply):
    result: tuple[_Publication, ...]


class _Found(_Reply):
    result_list: _Results = Field(...)


def identifiers(given: str) -> list[str]:
    """Return the identifiers of a list separated by commas or spaces; raises `Refused` on what is none."""
    found = re.split(r"[\s,]+", given.strip(" ,"))
    for one in found:
        if not _ID.fullmatch(one):
            raise Refused(
                f"{one!r} is no identifier of Europe PMC; give PubMed ids such as 19762550, "
                "PMC ids such as PMC1234567, or preprints such as PPR12345"
            )
    if len(found) > MOST:
        raise Refused(f"{len(found)} identifiers were given; give at most {MOST} at a time")
    return list(dict.fromkeys(found))


def fetch(wanted: Sequence[str], measure: Measure, address: str = ADDRESS) -> Iterator[tuple[str, Document | Refused]]:
    """Fetch abstracts and what they were published as; yields each identifier with its document, or why there is none.

    Raises `Refused` where the service does not answer as it should.
    """
    found = {key: one for one in _ask(wanted, address) for key in (one.pmid, one.pmcid, one.id) if key}
    for name in wanted:
        try:
            yield name, _document(name, found.get(name), measure)
        except Refused as error:
            yield name, error


def _ask(wanted: Sequence[str], address: str) -> tuple[_Publication, ...]:
    query = " OR ".join(map(_query, wanted))
    asked = {"query": query, "resultType": "core", "format": "json", "pageSize": str(10 * MOST)}
    try:
        with httpx.Client(timeout=30, follow_redirects=True) as client:
            reply = client.get(address, params=asked)
        reply.raise_for_status()
        return _Found.model_validate_json(reply.content).result_list.result
    except httpx.HTTPStatusError as error:
        raise Refused(f"Europe PMC answers with status {error.response.status_code}; try again later") from None
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        said = str(error) or type(error).__name__
        raise Refused(f"Europe PMC cannot be reached ({said}); check this host's way out, or try again later") from None
    except ValidationError:
        raise Refused("Europe PMC's answer cannot be read; try again later") from None


def _query(name: str) -> str:
    if name.startswith("PMC"):
        return f"PMCID:{name}"
    return f"(EXT_ID:{name} AND SRC:{'PPR' if name.startswith('PPR') else 'MED'})"


def _document(name: str, found: _Publication | None, measure: Measure) -> Document:
    if found is None:
        raise Refused("is not known to Europe PMC; check the number")
    if any("retracted" in kind.lower() for kind in found.pub_type_list.pub_type):
        raise Refused("is retracted and is not added")
    title = (clean(_plain(found.title)).rstrip(".") or name)[:LONGEST_TITLE]
    passages = cut_passages(html_blocks(found.abstract_text), title, measure)
    if not passages:
        raise Refused("has no abstract in Europe PMC; add the paper itself")
    hashed = text_hash(passages)
    return Document(
        id=document_id(f"{found.source}-{found.id}", hashed),
        title=title,
        licence=found.license or "abstract, copyright of its publisher",
        source=f"Europe PMC {found.source}:{found.id}",
        kind="abstract",
        sha256=content_hash(found.abstract_text),
        text_sha256=hashed,
        added=datetime.now(UTC),
        citation=_citation(found, title),
        link=_link(found),
        year=found.pub_year,
        read="abstract",
        passages=passages,
    )


def _plain(text: str) -> str:
    return " ".join(block.text for block in html_blocks(text).blocks)


def _citation(found: _Publication, title: str) -> str:
    authors = found.author_string.rstrip(".").split(", ")
    who = f"{authors[0]} et al" if len(authors) > 3 else ", ".join(authors)
    where = " ".join(str(part) for part in (found.journal_info.journal.title, found.pub_year) if part)
    return ". ".join(part for part in (who, title, where) if part) + "."


def _link(found: _Publication) -> str:
    if found.doi:
        return f"https://doi.org/{found.doi}"
    if found.pmid:
        return f"https://pubmed.ncbi.nlm.nih.gov/{found.pmid}/"
    return f"https://europepmc.org/article/{found.source}/{found.id}"
