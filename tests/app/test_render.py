"""What the page draws: everything from a note escaped, nothing left out, numbers read in one way only."""

from html.parser import HTMLParser

import pytest

from riskcopilot.agent import questions
from riskcopilot.agent.state import Assessment
from riskcopilot.app.copilot import RiskCopilot
from riskcopilot.app.ui.answers import typed
from riskcopilot.app.ui.cards import icon_array
from riskcopilot.app.ui.conversation import reply, took
from riskcopilot.app.ui.forms import NOT_KNOWN, Refused, _ask, findings_html, in_turn
from riskcopilot.app.ui.library import library_html
from riskcopilot.app.ui.markup import link
from riskcopilot.app.ui.note import note_html
from riskcopilot.app.ui.panel import panel_html
from riskcopilot.calculators import REGISTRY, InvalidInputs
from riskcopilot.calculators.inputs import Criterion, Quantity
from riskcopilot.tools.protocol import Finding, Span

HOSTILE = '<img src=x onerror="alert(1)"> "quoted" & <script>alert(2)</script>'
INR = Quantity("{INR}", 0.5, 20, "international normalised ratio")
UREA = Quantity("mmol/L", 0.5, 100, "urea", factors={"mg/dL": 0.357})


class Tags(HTMLParser):
    """Collects what a browser would build from markup."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.open: list[str] = []
        self.ids: list[str] = []
        self.text = ""
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.ids += [value for name, value in attrs if name == "id" and value]
        assert not any(name.startswith("on") for name, _ in attrs)
        if tag not in ("input", "br", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def said(name: str, note: str, quote: str, **more: object) -> Finding:
    start = note.index(quote)
    facts = {
        "input": name,
        "value": True,
        "status": "stated",
        "quote": quote,
        "start": start,
        "end": start + len(quote),
    }
    return Finding.model_validate(facts | more)


@pytest.mark.parametrize(("text", "value"), [("1.8", 1.8), (" 16200 ", 16200), (".5", 0.5), ("-2", -2)])
def test_a_plain_number_is_taken(text: str, value: float) -> None:
    assert typed("inr", INR, text, "{INR}") == {"value": value, "unit": "{INR}"}


@pytest.mark.parametrize(
    "text", ["1,8", "16,200", "1 600", "abc", "", "nan", "inf", "1e3", "1_0", "<1.5", "88 umol/L", "١٢", "x" * 999]
)  # fmt: skip
def test_what_is_not_one_plain_number_is_refused_and_never_guessed(text: str) -> None:
    with pytest.raises(InvalidInputs) as caught:
        typed("inr", INR, text, "{INR}")
    problem = caught.value.problems[0]["problem"]
    assert "number" in problem or "two ways" in problem
    assert len(problem) < 200


def test_yes_no_and_not_known() -> None:
    criterion = Criterion("diabetes")
    assert typed("diabetes", criterion, "yes", "") is True
    assert typed("diabetes", criterion, "no", "") is False
    assert typed("diabetes", criterion, NOT_KNOWN, "") is None
    assert typed("urea", UREA, NOT_KNOWN, "mmol/L") is None


def test_a_hostile_note_is_text() -> None:
    note = f"Known {HOSTILE} diabetes."
    finding = said("diabetes", note, HOSTILE, rule=HOSTILE)
    drawn = Tags(note_html(note, [finding]))
    assert set(drawn.tags) == {"p", "mark", "div"} and HOSTILE in drawn.text
    table = Tags(findings_html([finding], {"diabetes": Criterion(HOSTILE)}))
    assert "img" not in table.tags and "script" not in table.tags and HOSTILE in table.text


def test_shared_words_are_marked_once_and_name_every_finding() -> None:
    note = "82-year-old man"
    findings = [said("sex", note, note, value="male"), said("age", note, "82-year-old", value=82.0, unit="a")]
    drawn = note_html(note, findings)
    assert drawn.count('data-inputs="sex age"') == 1 and "age: 82 years (stated); sex" not in drawn
    assert "sex: male (stated); age: 82 years (stated)" in drawn


def test_a_replaced_reading_is_struck() -> None:
    note = "Bilirubin 2.6 mg/dL"
    read = said("bilirubin", note, note, value=2.6, unit="mg/dL")
    now = Finding(input="bilirubin", value=5.0, unit="mg/dL", status="confirmed", origin="user")
    assert 'class="rc-replaced"' in note_html(note, [now], [read])
    assert f"instead of <del>“{note}”</del>" in findings_html([now], {}, None, [read])


@pytest.mark.parametrize(
    ("low", "high", "about"),
    [
        (57, 57, "57 of 100 people"),
        (8.2, 31.1, "8 to 31 of 100 people"),
        (0.3, 0.3, "3 of 1000 people"),
        (0, 0, "0 of 100 people"),
        (100, 100, "100 of 100 people"),
    ],
)
def test_an_icon_array_draws_as_many_as_it_says(low: float, high: float, about: str) -> None:
    drawn = icon_array(low, high)
    people = 1000 if "1000" in about else 100
    assert f'aria-label="{about}"' in drawn and drawn.count("h0") == people
    affected = drawn.partition('class="rc-not"')[0].count("h0")
    assert affected == round(high * people / 100)


def test_a_range_is_written_in_words() -> None:
    age = Finding(input="age", value=Span(low=75, above=True), unit="a", status="derived")
    assert age.bare == "over 75"
    assert age.model_copy(update={"value": Span(high=80)}).bare == "up to 80"


def test_only_published_addresses_become_links() -> None:
    assert link("a<b", "https://doi.org/10.1/x?a=1&b=2").startswith('<a href="https://doi.org/10.1/x?a=1&amp;b=2"')
    for address in ("javascript:alert(1)", "http://example.org", "file:///etc/passwd", None):
        assert link("a<b", address) == "a&lt;b"


def test_times_are_written_for_people() -> None:
    assert (took(0.0004), took(0.25), took(12.34)) == ("1 ms", "250 ms", "12.3 s")


NOTE = "58-year-old man with cirrhosis. Bilirubin 2.6 mg/dL, albumin 2.9 g/dL. Moderate ascites, no encephalopathy."


@pytest.fixture(scope="module")
def found(served_copilot: RiskCopilot) -> Assessment:
    return served_copilot.assess(NOTE, f"Child-Pugh and MELD-Na? {HOSTILE}")


def test_a_whole_panel_is_well_formed_and_every_id_is_unique(found: Assessment, served_copilot: RiskCopilot) -> None:
    inputs = {**served_copilot.kit.conditions, **served_copilot.kit.inputs}
    refused = Refused("inr", HOSTILE, "{INR}", f"not a number: {HOSTILE}")
    drawn = Tags(panel_html(found, inputs, refused, found.findings, 1))
    assert drawn.open == [] and "script" not in drawn.tags and "img" not in drawn.tags
    assert len(drawn.ids) == len(set(drawn.ids))
    for use in found.calculators:
        assert use.title in drawn.text
    for question in found.missing:
        assert f"ask-{question.input}" in drawn.ids
    for item in found.evidence:
        assert item.text in drawn.text and item.citation in drawn.text


def test_the_most_useful_question_is_first_and_none_is_lost(found: Assessment) -> None:
    order = in_turn(found)
    assert found.ask is not None and order[0] == found.ask
    assert {q.input for q in order} == {q.input for q in found.missing} and len(order) == len(found.missing)


def test_a_later_reply_says_only_what_is_new(found: Assessment, served_copilot: RiskCopilot) -> None:
    later = served_copilot.answer(found.id, {"inr": 1.8})
    new = reply(later, found)
    assert later.answer in new
    for sentence in found.explanation:
        assert sentence.text not in new
    assert reply(later, later) == f"Nothing changed: {later.answer}"


def test_the_library_lists_every_calculator() -> None:
    drawn = Tags(library_html())
    for entry in REGISTRY.values():
        assert entry.title in drawn.text


def test_what_the_note_may_say_is_offered_as_the_answer_and_marked_in_the_note(served_copilot: RiskCopilot) -> None:
    note = "58-year-old man with cirrhosis. Albumin perhaps 2.9 g/dL; some ascites."
    found = served_copilot.assess(note, "Child-Pugh class?")
    unsure = [
        said("albumin", note, "2.9 g/dL", value=2.9, unit="g/dL", confidence=0.7),
        said("ascites", note, "some ascites", value="slight", confidence=0.7),
    ]
    suggested = tuple(
        questions.question(one.input, served_copilot.kit.inputs[one.input], ("child_pugh",)).model_copy(
            update={"suggested": one}
        )
        for one in unsure
    )
    drawn = panel_html(
        found.model_copy(update={"findings": (), "doubtful": tuple(unsure), "missing": suggested}),
        served_copilot.kit.inputs,
        None,
        (),
        1,
    )
    assert 'value="2.9"' in drawn and '<option value="g/dL" selected>' in drawn
    assert 'class="rc-suggested" title="what the note may say" data-value="slight"' in drawn
    assert drawn.count('<mark class="rc-doubtful"') == 3  # two, and the legend


def test_of_two_readings_each_is_one_press_with_its_unit_and_its_quote() -> None:
    note = "Urea 8 mmol/L, later “<b>” 60 mg/dL."
    readings = (
        said("urea", note, "Urea 8 mmol/L", value=8.0, unit="mmol/L"),
        said("urea", note, "“<b>” 60 mg/dL", value=60.0, unit="mg/dL"),
    )
    asked = questions.question("urea", UREA, ("curb_65",)).model_copy(update={"readings": readings})
    drawn = _ask(asked, {"curb_65": "CURB-65"}, None)
    assert 'data-value="8" data-unit="mmol/L"' in drawn and 'data-value="60" data-unit="mg/dL"' in drawn
    assert "Urea 8 mmol/L" in drawn and "<b>" not in drawn
    assert typed("urea", UREA, "60", "mg/dL") == {"value": 60, "unit": "mg/dL"}
