"""The page in a real browser: what a clinician does, what a hostile note tries, and that nothing leaves this host."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
pytestmark = [
    pytest.mark.skipif(
        not CHROMIUM.exists(), reason="needs a browser: apt-get install -y --no-install-recommends chromium"
    ),
    # Gradio's queue still uses what pandas has deprecated.
    pytest.mark.filterwarnings("ignore::pandas.errors.Pandas4Warning"),
]

CIRRHOSIS = (
    "58-year-old man with cirrhosis. Bilirubin 2.6 mg/dL, albumin 2.9 g/dL. Moderate ascites, no encephalopathy."
)
PNEUMONIA = (
    "82-year-old man, new confusion since last night. RR 32, BP 96/58, HR 118, T 38.9 °C. Urea 9.2 mmol/L. "
    "Chest X-ray: community-acquired pneumonia."
)
HOSTILE = (
    '<img src=x onerror="window.hacked=1"> <script>window.hacked=1</script> [a](https://evil.example/a) '
    "![b](https://evil.example/b.png) https://evil.example/c {{window.hacked=1}} ${window.hacked=1} </div></section> "
)


@pytest.fixture(scope="module")
def browser() -> Iterator["Browser"]:
    playwright = pytest.importorskip("playwright.sync_api", reason="needs playwright: pip install playwright")
    with playwright.sync_playwright() as driver:
        found = driver.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        yield found
        found.close()


class Visit:
    """One browser session: a fresh context in which every request and every error is kept."""

    def __init__(self, browser: "Browser", address: str) -> None:
        self.context = browser.new_context(viewport={"width": 1440, "height": 1000})
        self.context.set_default_timeout(20_000)
        self.requests: list[str] = []
        self.errors: list[str] = []
        self.context.on("request", lambda request: self.requests.append(request.url))
        self.context.on("weberror", lambda error: self.errors.append(str(error.error)))
        self.page: Page = self.context.new_page()
        self.page.goto(address)
        self.page.wait_for_selector("#note textarea")

    def assess(self, note: str, question: str) -> None:
        self.page.fill("#note textarea", note)
        self.page.fill("#question textarea", question)
        self.page.click("#assess")
        self.page.wait_for_selector("#panel .rc-root:not([aria-busy]):not(.rc-empty)")

    def turn(self) -> str:
        return self.page.get_attribute("#panel .rc-root", "data-turn") or ""

    def wait_after(self, turn: str) -> None:
        self.page.wait_for_selector(f"#panel .rc-root[data-turn]:not([data-turn='{turn}']):not([aria-busy])")

    def press(self, selector: str) -> None:
        turn = self.turn()
        self.page.click(selector)
        self.wait_after(turn)

    def type(self, selector: str, text: str, key: str = "Enter") -> None:
        turn = self.turn()
        self.page.fill(selector, text)
        self.page.press(selector, key)
        self.wait_after(turn)

    def text(self, selector: str) -> str:
        return " ".join(self.page.inner_text(selector).split())

    def close(self) -> None:
        elsewhere = [url for url in self.requests if not re.match(r"(http://127\.0\.0\.1:|data:|blob:)", url)]
        self.context.close()
        assert elsewhere == [] and self.errors == []
        assert self.requests


@pytest.fixture
def visit(browser: "Browser", address: str) -> Iterator[Visit]:
    here = Visit(browser, address)
    yield here
    here.close()


def test_a_pasted_note_is_answered_with_its_steps_and_evidence(visit: Visit) -> None:
    visit.assess(PNEUMONIA, "CURB-65?")
    page = visit.page
    assert visit.text("#rc-answer .rc-answer").startswith("CURB-65 is 5 points")
    card = visit.text("#card-curb_65")
    assert "5 points" in card and "57 % death, 30 days" in card  # Lim 2003
    assert page.get_attribute("#card-curb_65 svg", "aria-label") == "57 of 100 people"
    assert "“RR 32”" in card
    assert page.locator("#rc-note mark[data-inputs~=respiratory_rate]").inner_text() == "RR 32"
    page.locator("#chat").get_by_text(re.compile(r"^\d+ steps$")).click()
    page.locator("#chat").get_by_text("Read the note", exact=True).click()
    assert page.locator("#chat").get_by_text("“RR 32”").first.is_visible()
    page.click("#rc-evidence summary")
    links = page.locator("#rc-evidence .rc-passage a")
    assert links.count() and links.last.is_visible()
    assert links.count() == page.locator("#rc-evidence .rc-passage a[href^='https://']").count()


def test_a_correction_computes_again_and_the_reader_stays_where_they_were(visit: Visit) -> None:
    visit.assess(PNEUMONIA, "CURB-65?")
    page = visit.page
    order = page.locator(".rc-findings tr[data-input]").evaluate_all("rows => rows.map(row => row.dataset.input)")
    page.locator("#edit-respiratory_rate").scroll_into_view_if_needed()
    scrolled = page.evaluate("window.scrollY")
    visit.type("#edit-respiratory_rate", "20", key="Tab")
    assert "4 points" in visit.text("#card-curb_65 .rc-value")
    assert page.evaluate("window.scrollY") == scrolled
    assert "instead of “RR 32”" in visit.text("#finding-respiratory_rate")
    assert page.locator("#rc-note mark.rc-replaced").inner_text() == "RR 32"
    assert order == page.locator(".rc-findings tr[data-input]").evaluate_all("rows => rows.map(r => r.dataset.input)")
    turn = visit.turn()
    page.select_option("#edit-new_disorientation", "no")
    visit.wait_after(turn)
    assert "3 points" in visit.text("#card-curb_65 .rc-value")
    assert "CURB-65 is 3 points" in visit.text("#chat")


def test_a_number_is_answered_in_its_field_and_refused_where_it_was_typed(visit: Visit) -> None:
    visit.assess(CIRRHOSIS, "Child-Pugh class?")
    page = visit.page
    assert "9 – 11 points" in visit.text("#card-child_pugh .rc-value")
    for wrong, told in (("abc", "not a number"), ("1,8", "two ways"), ("900", "outside"), ("", "type a number")):
        visit.type("#value-inr", wrong)
        assert told in visit.text("#ask-inr .rc-problem")
        assert page.input_value("#value-inr") == wrong
        assert "9 – 11 points" in visit.text("#card-child_pugh .rc-value")
    visit.type("#value-inr", "1.8")
    assert "10 points class C" in visit.text("#card-child_pugh .rc-value")
    assert page.locator("#ask-inr").count() == 0
    visit.type("#edit-inr", "900")
    assert "outside" in visit.text("#finding-inr .rc-problem") and "10 points" in visit.text(
        "#card-child_pugh .rc-value"
    )


def test_yes_no_and_not_known_are_buttons(visit: Visit) -> None:
    note = "71F. RR 25, sat 92% on 2 L nasal cannula, T 38.6 °C, BP 102/60, HR 121, alert."
    visit.assess(note, "NEWS2?")
    visit.press("#unknown-hypercapnic_target")
    visit.page.get_by_text("Answered “not known” (1)").click()
    visit.press("#hypercapnic_target-no")
    # RCP 2017: RR 25 is 3, SpO2 92 on scale 1 is 2, oxygen 2, BP 102 is 1, pulse 121 is 2, 38.6 °C is 1
    assert "11 points" in visit.text("#card-news2 .rc-value")


def test_what_is_not_mentioned_can_be_assumed_and_asked_again(visit: Visit) -> None:
    visit.assess(
        "54M with suspected pulmonary embolism. HR 112. No haemoptysis.", "Wells score for pulmonary embolism?"
    )
    asked = visit.page.locator(".rc-ask").count()
    assert asked > 2
    visit.press("#assume-absent")
    assert "Assumed absent, by your choice" in visit.text(".rc-assumption")
    assert "1.5 points" in visit.text("#card-wells_pe .rc-value")  # Wells 2000: heart rate over 100
    assert visit.page.locator("tr.rc-is-assumed").count() == asked
    visit.press("#ask-about-cancer_under_treatment")
    assert visit.page.locator(".rc-ask").count() == 1 and visit.page.locator("tr.rc-is-assumed").count() == asked - 1
    visit.press("#cancer_under_treatment-yes")
    assert "2.5 points" in visit.text("#card-wells_pe .rc-value")  # cancer: 1 point
    visit.press("#ask-instead")
    asked -= 1
    assert visit.page.locator(".rc-ask").count() == asked and visit.page.locator("tr.rc-is-assumed").count() == 0


def test_two_quick_answers_both_count(visit: Visit) -> None:
    visit.assess(
        "54M with suspected pulmonary embolism. HR 112. No haemoptysis.", "Wells score for pulmonary embolism?"
    )
    before = visit.page.locator(".rc-ask").count()
    visit.page.evaluate(
        "for (const row of [...document.querySelectorAll('.rc-ask')].slice(0, 2)) "
        "row.querySelector('[data-value=no]').click()"
    )
    visit.page.wait_for_function(f"document.querySelectorAll('.rc-ask').length === {before - 2}")
    assert visit.page.locator(".rc-status.rc-confirmed").count() == 2


def test_a_hostile_note_and_question_are_shown_as_text(visit: Visit) -> None:
    visit.assess(f"{CIRRHOSIS} {HOSTILE}", f"Child-Pugh? {HOSTILE}")
    page = visit.page
    page.locator("#chat").get_by_text(re.compile(r"^\d+ steps$")).click()
    assert page.evaluate("window.hacked") is None
    assert page.locator("img[src=x], a[href*=evil], img[src*=evil], #panel script").count() == 0
    for place in ("#rc-note", ".rc-question", "#chat"):
        assert '<img src=x onerror="window.hacked=1">' in visit.text(place)
        assert "[a](https://evil.example/a)" in visit.text(place)
    assert "{{window.hacked=1}} ${window.hacked=1}" in visit.text("#rc-note")
    assert not [url for url in visit.requests if "evil" in url or url.endswith("/x")]


def test_a_note_that_cannot_be_assessed_is_answered_with_what_to_do(visit: Visit) -> None:
    german = "Patient mit Fieber und Husten seit drei Tagen, Atemfrequenz 32, die Lunge ist rechts gedämpft."
    for note, told in (("", "empty"), ("x " * 100_000, "200,000"), (german, "English")):
        visit.assess(note, "CURB-65?")
        visit.page.locator("#panel [role=alert]").get_by_text(told).wait_for()
        assert "Traceback" not in visit.text("body")


def test_a_fault_is_told_without_a_traceback_and_the_note_is_kept(
    visit: Visit, served_copilot: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("secret inside")

    monkeypatch.setattr(served_copilot, "stream", broken)
    visit.assess(PNEUMONIA, "CURB-65?")
    assert "Something went wrong" in visit.text("#panel [role=alert]") and "secret" not in visit.text("body")
    assert visit.page.input_value("#note textarea") == PNEUMONIA


def test_two_sessions_are_not_mixed(visit: Visit, browser: "Browser", address: str) -> None:
    other = Visit(browser, address)
    visit.assess(CIRRHOSIS, "Child-Pugh class?")
    other.assess(PNEUMONIA, "CURB-65?")
    visit.type("#value-inr", "1.8")
    other.type("#edit-age", "60", key="Tab")
    assert "10 points" in visit.text("#card-child_pugh .rc-value") and visit.page.locator("#card-curb_65").count() == 0
    assert "4 points" in other.text("#card-curb_65 .rc-value") and other.page.locator("#card-child_pugh").count() == 0
    assert "INR" not in other.text("#chat") and "CURB" not in visit.text("#chat")
    other.close()


def test_answers_are_kept_for_another_question_and_gone_with_another_patient(visit: Visit) -> None:
    visit.assess(CIRRHOSIS, "Child-Pugh class?")
    visit.type("#value-inr", "1.8")
    visit.assess(CIRRHOSIS, "MELD-Na?")
    visit.page.wait_for_selector("#card-meld_na")  # the first answer's findings stay until the second is there
    assert visit.page.input_value("#edit-inr") == "1.8"
    visit.page.click("#clear")
    visit.page.wait_for_selector("#panel .rc-empty")
    visit.page.wait_for_function("document.querySelector('#note textarea').value === ''")
    visit.assess(CIRRHOSIS, "Child-Pugh class?")
    assert visit.page.locator("#ask-inr").count() == 1


def test_follow_ups_are_answered_in_the_chat_and_a_second_patient_is_another_record(visit: Visit) -> None:
    visit.assess(PNEUMONIA, "CURB-65?")
    visit.type("#say textarea", "and if the respiratory rate were 20?")
    assert "respiratory rate 20 /min instead of 32 /min: CURB-65 is 4 points" in visit.text("#chat")
    assert "5 points" in visit.text("#card-curb_65 .rc-value")  # a supposition changes nothing on record
    assert visit.page.locator("#rc-patient").count() == 0 and visit.page.input_value("#say textarea") == ""
    visit.type("#say textarea", f"now for my second patient: {CIRRHOSIS} Child-Pugh class?")
    assert visit.text("#rc-patient") == "Patient 2 of 2" and visit.page.locator("#card-curb_65").count() == 0
    visit.page.wait_for_function(f"document.querySelector('#note textarea').value === {CIRRHOSIS!r}")
    visit.type("#value-inr", "1.8")
    visit.type("#say textarea", "back to the first patient")
    assert visit.text("#rc-patient") == "Patient 1 of 2" and visit.page.locator("#edit-inr").count() == 0
    assert "RR 32" in visit.text("#rc-note") and "cirrhosis" not in visit.text("#panel")
    visit.type("#say textarea", f"what if <script>window.hacked=1</script> {HOSTILE}")
    assert visit.page.evaluate("window.hacked") is None


def test_a_comparison_is_shown_as_its_own_question_and_strikes_nothing(visit: Visit) -> None:
    visit.assess(PNEUMONIA, "CURB-65?")
    visit.type("#say textarea", "compare NEWS2 and qSOFA")
    visit.page.wait_for_selector("#card-news2")
    assert "compare NEWS2 and qSOFA" in visit.text("#panel") and "CURB-65?" not in visit.text("#panel")
    assert visit.page.locator("#rc-note mark").count() > 0  # urea, which neither takes, is no reading that was replaced
    assert visit.page.locator("#rc-note mark.rc-replaced").count() == 0


def test_an_attached_recording_is_measured_and_drawn(visit: Visit, tmp_path: Path) -> None:
    recording = tmp_path / "rest.csv"
    recording.write_text(_beats(), encoding="utf-8")
    visit.page.set_input_files("#ecg input[type=file]", str(recording))
    visit.page.locator("#ecg").get_by_text("rest").first.wait_for()
    visit.assess("71F. RR 25, sat 92% on 2 L nasal cannula, T 38.6 °C, BP 102/60, alert.", "NEWS2?")
    assert "Research use only" in visit.text("#card-ecg")
    assert visit.page.input_value("#edit-heart_rate") == "75"
    assert "derived" in visit.text("#finding-heart_rate")
    visit.page.wait_for_selector("#ecg-picture img")


def test_the_page_works_by_keyboard_and_names_its_fields(visit: Visit) -> None:
    visit.assess(CIRRHOSIS, "Child-Pugh class?")
    page = visit.page
    nameless = page.evaluate(
        """() => [...document.querySelectorAll('#panel input, #panel select, #panel button')]
        .filter(one => !(one.getAttribute('aria-label') || one.textContent.trim())).map(one => one.outerHTML)"""
    )
    assert nameless == []
    page.focus("#value-inr")
    page.keyboard.type("1.8")
    turn = visit.turn()
    page.keyboard.press("Enter")
    visit.wait_after(turn)
    assert page.evaluate("document.activeElement.closest('#panel') !== null")
    assert "Child-Pugh score is 10 points" in (page.text_content("#panel .rc-aloud") or "")
    ids = page.evaluate("[...document.querySelectorAll('#panel [id]')].map(one => one.id)")
    assert len(ids) == len(set(ids))


def test_nothing_is_wider_than_the_window(visit: Visit) -> None:
    visit.assess(f"{PNEUMONIA} {'Unbroken' * 60}", f"CURB-65 and PSI? {'Unbroken' * 20}")
    for width in (900, 420):
        visit.page.set_viewport_size({"width": width, "height": 1000})
        assert visit.page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_list_of_calculators_is_searched(visit: Visit) -> None:
    visit.page.get_by_role("tab", name="Calculators").click()
    visit.page.fill("#library-search", "child-pugh")
    shown = visit.page.locator("#library .rc-entry:visible")
    assert shown.count() >= 1 and "Child-Pugh" in shown.first.inner_text()
    assert shown.count() < visit.page.locator("#library .rc-entry").count()


def _beats() -> str:
    """Return ten seconds of one lead at 250 Hz, a beat every 0.8 s: 75 a minute."""
    import math

    def wave(at: float, centre: float, width: float, height: float) -> float:
        return height * math.exp(-(((at - centre) / width) ** 2) / 2)

    lines = ["time,II"]
    for sample in range(2500):
        at = sample / 250
        phase = at % 0.8
        value = wave(phase, 0.2, 0.02, 0.15) + wave(phase, 0.36, 0.01, 1.0) + wave(phase, 0.6, 0.04, 0.3)
        lines.append(f"{at:.3f},{value:.4f}")
    return "\n".join(lines) + "\n"
