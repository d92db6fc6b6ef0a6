"""Values that others define, doses of a day, tables and numbers that need no label."""

import pytest

from riskcopilot.agent.reading import clauses, mentions, read
from riskcopilot.agent.reading.derived import saturation
from riskcopilot.calculators.inputs import Input, Quantity
from riskcopilot.tools.protocol import Finding, Span

from .vocabulary import WANTED as SHARED
from .vocabulary import findings, value

MMHG = {"mm hg": "mm[Hg]"}
WANTED: dict[str, Input] = {
    **SHARED,
    "mean_pressure": Quantity("mm[Hg]", 20, 250, "mean pressure", terms=("mean arterial pressure",), spellings=MMHG),
    "pulse_pressure": Quantity("mm[Hg]", 5, 200, "pulse pressure", terms=("pulse pressure",), spellings=MMHG),
    "body_mass_index": Quantity("kg/m2", 7, 110, "body mass index", terms=("bmi",)),
    "morphine": Quantity("mg/d", 0, 5000, "morphine in 24 hours", terms=("morphine",)),
    "brain_metastases": Quantity("1", 0, 200, "number of brain metastases", integer=True, terms=("brain metastases",)),
    "baseline_creatinine": Quantity("mg/dL", 0.1, 30, "baseline creatinine", terms=("baseline creatinine",)),
}


def one(note: str, name: str) -> Finding:
    (found,) = [finding for finding in read(note, WANTED).findings if finding.input == name]
    return found


@pytest.mark.parametrize(
    ("note", "name", "expected", "quote"),
    [
        ("BP 120/90, HR 70", "mean_pressure", 100.0, "BP 120/90"),
        ("BP 120/90, HR 70", "pulse_pressure", 30.0, "BP 120/90"),
        ("weight 81 kg, height 180 cm", "body_mass_index", 25.0, "weight 81 kg, height 180 cm"),
    ],
)
def test_a_definition_is_applied_and_named(note: str, name: str, expected: float, quote: str) -> None:
    found = one(note, name)
    assert (found.value, found.status, found.quote) == (expected, "derived", quote)
    assert "=" in found.rule


@pytest.mark.parametrize("note", ["BP 120/80. BP 100/60.", "SBP 120", "Her mother's BP is 120/80"])
def test_nothing_is_derived_from_several_values_or_half_of_them(note: str) -> None:
    assert not [finding for finding in read(note, WANTED).findings if finding.input == "mean_pressure"]


def test_what_is_given_is_not_derived() -> None:
    assert one("Mean arterial pressure 70 mmHg, BP 120/90", "mean_pressure").status == "stated"


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("60 mg of morphine 3 times a day", 180.0),
        ("morphine 15 mg every 4 hours", 90.0),
        ("morphine 30 mg bid", 60.0),
        ("oral morphine 10 mg tablets twice daily", 20.0),
        ("morphine 20 mg daily", 20.0),
    ],
)
def test_a_dose_becomes_a_day_of_it(note: str, expected: float) -> None:
    assert (one(note, "morphine").value, one(note, "morphine").status) == (expected, "derived")


def test_a_dose_as_needed_has_no_amount_in_a_day() -> None:
    assert not [f for f in read("morphine 10 mg q4h prn", WANTED).findings if f.input == "morphine"]


@pytest.mark.parametrize("note", ["Na K Cr\n138 4.2 1.1", "| Na | K | Cr |\n|---|---|---|\n| 138 | 4.2 | 1.1 |"])
def test_a_table_with_its_names_on_top(note: str) -> None:
    assert (value(note, "sodium"), value(note, "potassium")) == ((138.0, "mmol/L"), (4.2, "mmol/L"))
    assert value(note, "creatinine") == (1.1, "mg/dL")


@pytest.mark.parametrize(
    ("note", "name", "expected"),
    [
        ("A 45-year-old, 58 kg, 156 cm woman", "weight", (58.0, "kg")),
        ("A 57-year-old woman (180 cm, 60 kg)", "height", (180.0, "cm")),
        ("breathing at 24 breaths per minute", "respiratory_rate", (24.0, "/min")),
        ("a rhythm of 80 beats per minute", "heart_rate", (80.0, "/min")),
        ("Height 5'10\"", "height", (70.0, "[in_i]")),
        ("5 feet 10 inches tall", "height", (70.0, "[in_i]")),
        ("weight 11 st 4 lb", "weight", (158.0, "[lb_av]")),
        ("168 cm tall and weighed 59 kg", "weight", (59.0, "kg")),
        ("platelets 45x10^9/L", "platelets", (45.0, "10*9/L")),
        ("platelets 16.5 × 10⁴/µL", "platelets", (165.0, "10*9/L")),
        ("pH and Hb: Hb, 8.1 g/dL", "haemoglobin", (8.1, "g/dL")),
        ("haemoglobin was marginally low, currently at 10 g/dL", "haemoglobin", (10.0, "g/dL")),
        ("glucose two days later was 90 mg/dL", "glucose", (90.0, "mg/dL")),
    ],
)
def test_numbers_in_many_guises(note: str, name: str, expected: object) -> None:
    assert value(note, name) == expected


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("fetal heart 140 beats per minute", "heart_rate"),
        ("a decline in albumin of 1 g/dL", "albumin"),
        ("a decline of 1 g/dL in albumin", "albumin"),
        ("a 45-year-old woman with a 5 cm mass", "height"),
    ],
)
def test_numbers_of_something_else(note: str, name: str) -> None:
    assert value(note, name) is None


def test_a_denied_limit_is_turned_round() -> None:
    assert one("She does not have a BMI ≥ 35 kg/m².", "body_mass_index").value == Span(high=35, below=True)
    assert one("no rash, BMI over 35 kg/m²", "body_mass_index").value == Span(low=35, above=True)  # a list goes on
    assert one("no rash or BMI over 35 kg/m²", "body_mass_index").value == Span(high=35)
    note = "no history of stroke or BMI over 35 kg/m²"
    assert not [f for f in read(note, WANTED).findings if f.input == "body_mass_index"]


def test_counts_stand_before_their_names() -> None:
    assert one("MRI shows 3 brain metastases", "brain_metastases").value == 3


def test_what_is_named_for_its_time_is_not_an_old_value() -> None:
    note = "Baseline creatinine 1.1 mg/dL; creatinine is now 2.4 mg/dL."
    assert one(note, "baseline_creatinine").value == 1.1
    assert [f.value for f in findings(note, "creatinine")] == [2.4]


def test_a_lone_baseline_value_is_used_and_said() -> None:
    reading = read("Baseline glucose 160 mg/dL.", WANTED)
    (found,) = [finding for finding in reading.findings if finding.input == "glucose"]
    assert found.value == 160 and "baseline" in found.rule and reading.notices[0].input == "glucose"


def test_mentions_are_every_number_with_its_place() -> None:
    note = "BP 120/80, Na > 130 mmol/L, 2-3 days of fever, seen 03/04/2024"
    found = mentions(note)
    assert [(note[m.start : m.end], m.value, m.unit) for m in found] == [
        ("120", 120.0, ""),
        ("80", 80.0, ""),
        ("> 130 mmol/L", Span(low=130, above=True), "mmol/l"),
        ("2-3 days", Span(low=2, high=3), "days"),
    ]


def test_clauses_cover_a_note_in_order() -> None:
    note = "A man with cough; no fever. He smokes, but he denies pain."
    assert [note[start:end] for start, end in clauses(note)] == [
        "A man with cough;",
        "no fever.",
        "He smokes,",
        "but he denies pain.",
    ]


def test_a_weight_to_lift_is_not_the_patients() -> None:
    note = "He lifts a 2 kg (4.4 lb) weight with either hand."
    assert not findings(note, "weight")


@pytest.mark.parametrize(("pressure", "percent"), [(26.6, 50), (40, 75), (60, 90), (100, 97.5)])
def test_saturation_meets_the_points_by_which_the_curve_is_taught(pressure: float, percent: float) -> None:
    assert saturation(pressure, 7.4) == pytest.approx(percent, abs=1.1)


def test_acid_shifts_the_curve_to_the_right() -> None:
    # the half-saturation pressure, 26.6 mmHg at pH 7.4, is 33 to 34 at 7.2 (a Bohr coefficient of -0.48)
    assert saturation(26.6, 7.2) < 40 < saturation(26.6, 7.4) < saturation(26.6, 7.6)
    assert saturation(33.5, 7.2) == pytest.approx(50, abs=1.5)


GASES: dict[str, Input] = {
    "arterial_oxygen": Quantity("mm[Hg]", 10, 700, "arterial oxygen pressure", terms=("pao2",), spellings=MMHG),
    "arterial_ph": Quantity("1", 6.5, 8, "arterial pH", terms=("ph",)),
    "oxygen_saturation": SHARED["oxygen_saturation"],
}


def test_saturation_follows_from_blood_gases_as_a_range_and_only_where_it_was_not_measured() -> None:
    (found,) = [f for f in read("PaO2 82 mmHg, pH 7.38.", GASES).findings if f.input == "oxygen_saturation"]
    assert isinstance(found.value, Span) and found.status == "derived" and "Severinghaus" in found.rule
    assert found.value.low is not None and found.value.low > 90
    (found,) = [f for f in read("PaO2 82 mmHg, pH 7.38, SpO2 89%.", GASES).findings if f.input == "oxygen_saturation"]
    assert found.value == 89
