"""Cards: what loads, what is refused and with which words, and what ships."""

from pathlib import Path

import pytest

from riskcopilot.knowledge import cards as module
from riskcopilot.knowledge.cards import Card, CardError, Source, cards_about, load_cards

CARD = """\
demo:
  title: Demo score
  about: [demo]
  statements:
    - text: It was derived in ten patients.
      kind: derivation
      source: paper_2010
  sources:
    paper_2010:
      citation: "Author A. Journal 2010;1:1-2"
      doi: 10.1000/xyz
      pmid: "123"
      url: null
      read: abstract
"""


def load(folder: Path, text: str, name: str = "demo.yaml") -> dict[str, Card]:
    (folder / name).write_text(text, encoding="utf-8")
    return load_cards(folder)


def test_a_card_keeps_what_its_file_says(tmp_path: Path) -> None:
    card = load(tmp_path, CARD)["demo"]
    assert (card.id, card.title, card.about) == ("demo", "Demo score", ("demo",))
    assert card.statements[0].text == "It was derived in ten patients."
    assert card.source(card.statements[0]).citation == "Author A. Journal 2010;1:1-2"
    assert card.unverified == ()


def test_unread_sources_stay_visible(tmp_path: Path) -> None:
    card = load(tmp_path, CARD.replace("read: abstract", "read: unverified"))["demo"]
    assert card.unverified == card.statements


@pytest.mark.parametrize(
    ("doi", "pmid", "url", "link"),
    [
        ("10.1378/chest.09-1584", "19762550", None, "https://doi.org/10.1378/chest.09-1584"),
        (None, "19762550", "https://example.org/a", "https://pubmed.ncbi.nlm.nih.gov/19762550/"),
        (None, None, "https://example.org/a", "https://example.org/a"),
        (None, None, None, None),
    ],
)
def test_a_source_links_to_its_best_identifier(
    doi: str | None, pmid: str | None, url: str | None, link: str | None
) -> None:
    assert Source(citation="A", doi=doi, pmid=pmid, url=url, read="abstract").link == link


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("kind: derivation", "kind: derived", ["card 'demo'", "statements.0.kind", "'derivation'", "(got 'derived')"]),
        ("kind: derivation", "kind: guidance", ["statements.0", "give the year"]),
        ("source: paper_2010", "source: paper_2011", ["'paper_2011'", "use one of paper_2010"]),
        ('pmid: "123"', "pmid: 123", ["sources.paper_2010.pmid", "in quotes"]),
        ("doi: 10.1000/xyz", "doi: https://doi.org/10.1000/xyz", ["sources.paper_2010.doi"]),
        ("read: abstract", "read: skimmed", ["sources.paper_2010.read", "'unverified'"]),
        ("      read: abstract\n", "", ["sources.paper_2010.read", "add it"]),
        ("title: Demo score", "title: Demo score\n  titel: x", ["titel", "correct its spelling"]),
        ("title: Demo score", "title: ''", ["title"]),
        ("about: [demo]", "about: []", ["about", "at least one"]),
        ("about: [demo]", "about: [Demo Score]", ["about.0"]),
        ("demo:\n", "Demo Score:\n", ["'Demo Score'", "id"]),
        ("  title: Demo score", "  id: demo\n  title: Demo score", ["card 'demo', id", "remove the field"]),
        (CARD, "demo: Demo score\n", ["card 'demo'", "write a mapping"]),
        (CARD, "- demo\n", ["list", "mapping from card id to card"]),
        ("title: Demo score", "title: Demo score\n  title: Other", ["'title'", "given twice"]),
        ("demo:\n", "demo: [\n", ["not readable as YAML"]),
    ],
)
def test_a_fault_names_file_card_field_and_mend(tmp_path: Path, old: str, new: str, said: list[str]) -> None:
    assert old in CARD
    with pytest.raises(CardError) as error:
        load(tmp_path, CARD.replace(old, new, 1))
    assert str(error.value).startswith("demo.yaml: ")
    for words in said:
        assert words in str(error.value)


def test_every_fault_of_every_file_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(CARD.replace("kind: derivation", "kind: x").replace("read: abstract", "read: y"))
    (tmp_path / "b.yaml").write_text(CARD.replace("demo:", "other:", 1).replace("about: [demo]", "about: []"))
    with pytest.raises(CardError) as error:
        load_cards(tmp_path)
    assert [line.split(":")[0] for line in str(error.value).splitlines()] == ["a.yaml", "a.yaml", "b.yaml"]


def test_a_card_in_two_files_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(CARD)
    (tmp_path / "b.yaml").write_text(CARD)
    with pytest.raises(CardError, match=r"b\.yaml: card 'demo' is defined in another file"):
        load_cards(tmp_path)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(CardError, match="no such folder"):
        load_cards(tmp_path / "absent")


def test_an_empty_file_holds_no_cards(tmp_path: Path) -> None:
    assert load(tmp_path, "# nothing yet\n") == {}


def test_cards_are_found_by_what_they_are_about(cards: dict[str, Card]) -> None:
    assert [card.id for card in cards_about(cards.values(), "frax")] == ["frax__limits"]


SHIPPED = load_cards() if module.CARDS.is_dir() else {}


@pytest.mark.parametrize("card", SHIPPED.values(), ids=SHIPPED)
def test_a_shipped_card_is_usable(card: Card) -> None:
    assert card.id.split("__")[0] in card.about, "a card is named after a calculator it is about"
    assert len({statement.text for statement in card.statements}) == len(card.statements), "a fact is told once"
    for statement in card.statements:
        source = card.source(statement)
        assert source.link or source.read != "full text", f"{source.citation}: what was read in full has an address"
    assert set(card.sources) == {statement.source for statement in card.statements}, "a source nobody cites is cut"
