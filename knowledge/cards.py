"""Evidence cards: what is known about a calculator, one cited fact a statement.

Cards live in `knowledge/cards/*.yaml`, a mapping from card id to card. A card's id is the name of the calculator it
speaks about; a further card on the same calculator is named `<calculator>__<topic>`. Every statement names the
source it was read in, and every source says how much of it was read, so that a fact nobody checked stays visible.
"""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, Self

import yaml
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, model_validator

CARDS = Path(__file__).parent / "cards"

Kind = Literal["derivation", "discrimination", "validation", "limits", "guidance", "use"]
Read = Literal["full text", "abstract", "secondary", "unverified"]

Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=600, pattern=r"^[^\n]*$")]
Year = Annotated[int, Field(ge=1900, le=2100)]


class CardError(ValueError):
    """Cards that cannot be used; the message lists every fault with its file, card, field and mend."""


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Source(_Strict):
    """A publication a statement was read in. An identifier that was not looked up is `None`."""

    citation: Line
    doi: Annotated[str, StringConstraints(pattern=r"^10\.\d{4,9}/\S+$")] | None = None
    pmid: Annotated[str, StringConstraints(pattern=r"^\d{1,8}$")] | None = None
    url: Annotated[str, StringConstraints(pattern=r"^https?://\S+$")] | None = None
    read: Read

    @property
    def link(self) -> str | None:
        """A web address of the publication: its DOI, else PubMed, else the address given."""
        if self.doi:
            return f"https://doi.org/{self.doi}"
        return f"https://pubmed.ncbi.nlm.nih.gov/{self.pmid}/" if self.pmid else self.url


class Statement(_Strict):
    """One fact in our own words, and the key of the source it was read in."""

    text: Line
    kind: Kind
    source: Name
    year: Year | None = None

    @model_validator(mode="after")
    def _guidance_is_dated(self) -> Self:
        if self.kind == "guidance" and self.year is None:
            raise ValueError("guidance ages: give the year it was issued in `year`")
        return self


class Card(_Strict):
    """What is known about one calculator, or about one topic of it."""

    id: Name
    title: Line
    about: Annotated[tuple[Name, ...], Field(min_length=1, strict=False)]
    statements: Annotated[tuple[Statement, ...], Field(min_length=1, strict=False)]
    sources: Annotated[dict[Name, Source], Field(min_length=1)]

    @model_validator(mode="after")
    def _sources_exist(self) -> Self:
        for number, statement in enumerate(self.statements):
            if statement.source not in self.sources:
                raise ValueError(
                    f"statements.{number}.source names {statement.source!r}, which `sources` does not hold: "
                    f"add it there, or use one of {', '.join(self.sources)}"
                )
        return self

    def source(self, statement: Statement) -> Source:
        """Return the source a statement of this card was read in."""
        return self.sources[statement.source]

    @property
    def unverified(self) -> tuple[Statement, ...]:
        """The statements whose source nobody has read."""
        return tuple(statement for statement in self.statements if self.source(statement).read == "unverified")


def load_cards(folder: Path = CARDS) -> dict[str, Card]:
    """Load every card of a folder, sorted by id.

    Raises `CardError` naming every fault found in any file; a folder without cards gives an empty mapping.
    """
    if not folder.is_dir():
        raise CardError(f"{folder}: no such folder; evidence cards are read from a folder of .yaml files")
    cards: dict[str, Card] = {}
    faults: list[str] = []
    for path in sorted(folder.glob("*.yaml")):
        for key, body in _entries(path, faults):
            if key in cards:
                faults.append(f"{path.name}: card {key!r} is defined in another file too; merge or rename one of them")
                continue
            if isinstance(body, Mapping) and "id" in body:
                faults.append(
                    f"{path.name}: card {key!r}, id: a card's id is the key it stands under; remove the field"
                )
                continue
            try:
                cards[key] = Card.model_validate({**body, "id": key} if isinstance(body, Mapping) else body)
            except ValidationError as error:
                faults += [f"{path.name}: card {key!r}, {fault}" for fault in _faults(error)]
    if faults:
        raise CardError("\n".join(faults))
    return dict(sorted(cards.items()))


def cards_about(cards: Iterable[Card], calculator: str) -> tuple[Card, ...]:
    """Return the cards that speak about a calculator, in the order given."""
    return tuple(card for card in cards if calculator in card.about)


class _UniqueKeyLoader(yaml.CSafeLoader):
    """A YAML loader that refuses a key given twice, where YAML would silently keep the last."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen: set[Any] = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if key in seen:
                raise yaml.constructor.ConstructorError(
                    None, None, f"the key {key!r} is given twice: merge the two or rename one", key_node.start_mark
                )
            seen.add(key)
        return super().construct_mapping(node, deep)


def _entries(path: Path, faults: list[str]) -> Iterator[tuple[str, Any]]:
    """Yield a file's cards by id; what is not a mapping from ids to cards goes to `faults`."""
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), _UniqueKeyLoader)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        faults.append(f"{path.name}: not readable as YAML in UTF-8; mend the place named here: {error}")
        return
    if content is None:
        return
    if not isinstance(content, dict):
        faults.append(f"{path.name}: holds a {type(content).__name__}; write a mapping from card id to card")
        return
    yield from ((str(key), body) for key, body in content.items())


_MENDS = {
    "missing": "add it",
    "extra_forbidden": "remove it or correct its spelling",
    "string_type": "write text, in quotes where it looks like a number",
    "int_type": "write a whole number without quotes",
    "string_too_long": "split it into statements of one fact each",
    "too_short": "give at least one",
    "model_type": "write a mapping with the fields of the card format",
}


def _faults(error: ValidationError) -> Iterator[str]:
    """Say each fault of a card as `field: what is wrong; what to do`."""
    faults = error.errors(include_url=False)
    places = [fault["loc"] for fault in faults]
    for fault in faults:
        at = fault["loc"]
        if fault["type"] == "too_short" and any(place[: len(at)] == at and place != at for place in places):
            continue  # the list is short only because entries of it were refused, which is said already
        given = fault["input"]
        got = f" (got {given!r})" if isinstance(given, str | int | float) else ""
        mend = _MENDS.get(fault["type"])
        where = ".".join(str(part) for part in at) or "as a whole"
        yield f"{where}: {fault['msg']}{got}" + (f"; {mend}" if mend else "")
