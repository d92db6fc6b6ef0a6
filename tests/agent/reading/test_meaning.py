"""Asserted, denied, doubtful, somebody else's: what a phrase means where it stands."""

import pytest

from riskcopilot.agent.reading import read
from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.inputs import Choice, Criterion, Input
from riskcopilot.calculators.vocabulary import CONDITIONS
from riskcopilot.tools.calculator import shared_inputs

from .vocabulary import WANTED, findings, notices, value


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("History of hypertension.", "hypertension"),
        ("PMH: HTN, DM", "diabetes"),
        ("type 2 diabetes", "diabetes"),
        ("No fever but has chest pain", "chest_pain"),
        ("Denies fever, reports chest pain", "chest_pain"),
        ("Denies chest pain. Dyspnoea on exertion.", "dyspnoea"),
        ("A 60-year-old man without diabetes who has hypertension", "hypertension"),
        ("She has diabetes, and pneumonia was ruled out.", "diabetes"),
        ("Her mother had diabetes, and she has hypertension", "hypertension"),
        ("Her daughter reports chest pain", "chest_pain"),
        ("severe HYPERTENSION", "hypertension"),
        ("pedal edema", "oedema"),
        ("brain tumors", "tumour"),
        ("two prior MIs", "infarction"),
        ("Diabetes: yes", "diabetes"),
        ("on 2 L nasal cannula", "on_oxygen"),
        ("scheduled for hip replacement", "elective_surgery"),
        ("acute ALL in remission since; has ALL", "leukaemia"),
        ("Patient has SOB", "dyspnoea"),
        ("metoprolol for hypertension", "hypertension"),
        ("chest\npain", "chest_pain"),
    ],
)
def test_asserted(note: str, name: str) -> None:
    assert value(note, name) is True


@pytest.mark.parametrize(
    ("note", "name", "quote"),
    [
        ("Denies chest pain.", "chest_pain", "Denies chest pain"),
        ("Denies chest pain, dyspnoea or syncope.", "syncope", "Denies chest pain, dyspnoea or syncope"),
        ("no history of stroke", "stroke", "no history of stroke"),
        ("There is no evidence of pneumonia", "pneumonia", "no evidence of pneumonia"),
        ("PE was ruled out", "embolism", "PE was ruled out"),
        ("Chest pain: denied", "chest_pain", "Chest pain: denied"),
        ("Diabetes - no", "diabetes", "Diabetes - no"),
        ("DM (-)", "diabetes", "DM (-)"),
        ("Non-smoker", "smoker", "Non-smoker"),
        ("negative for any oedema", "oedema", "negative for any oedema"),
        ("He has never had a stroke", "stroke", "never had a stroke"),
        ("Chest pain, dyspnoea and syncope were denied", "chest_pain", "Chest pain, dyspnoea and syncope were denied"),
        ("without diabetes", "diabetes", "without diabetes"),
        ("not diabetic", "diabetes", "not diabetic"),
    ],
)
def test_denied(note: str, name: str, quote: str) -> None:
    (found,) = findings(note, name)
    assert (found.value, found.status, found.quote) == (False, "negated", quote)


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("portal hypertension", "hypertension"),
        ("pulmonary hypertension on echo", "hypertension"),
        ("intracranial hypertension", "hypertension"),
        ("seen in hypertensive retinopathy clinic", "hypertension"),
        ("No known allergies", "diabetes"),
        ("Mother had diabetes", "diabetes"),
        ("Family history of stroke", "stroke"),
        ("FH: father stroke at 60", "stroke"),
        ("FAMILY HISTORY\n\nStroke in father", "stroke"),
        ("diabetes in his mother", "diabetes"),
        ("no parental history of diabetes", "diabetes"),
        ("possible pneumonia", "pneumonia"),
        ("? PE", "embolism"),
        ("PE?", "embolism"),
        ("rule out PE", "embolism"),
        ("Cannot exclude pneumonia", "pneumonia"),
        ("concern for pulmonary embolism", "embolism"),
        ("Pneumonia is suspected", "pneumonia"),
        ("Return if chest pain", "chest_pain"),
        ("Differential diagnosis: pneumonia, PE", "pneumonia"),
        ("no change in dyspnoea", "dyspnoea"),
        ("no uncontrolled diabetes", "diabetes"),
        ("pneumonia vaccine given", "pneumonia"),
        ("pretest probability for heart failure", "heart_failure"),
        ("Denies that exertion with pain caused syncope", "syncope"),
        ("denies cardiomyopathy", "heart_failure"),
        ("history of smoking", "smoker"),
        ("a current or former smoker", "smoker"),
        ("all symptoms improved", "leukaemia"),
        ("Plan: screen for diabetes", "diabetes"),
        ("scheduled for testing; PE protocol", "embolism"),
        ("leads V3 and V4", "verbal_response"),
    ],
)
def test_left_open(note: str, name: str) -> None:
    assert value(note, name) is None


def test_a_narrower_finding_counts_by_a_rule() -> None:
    (found,) = findings("dilated cardiomyopathy", "heart_failure")
    assert (found.value, found.status) == (True, "derived")
    assert "heart failure" in found.rule


@pytest.mark.parametrize("note", ["Former smoker", "Quit smoking in May", "He no longer smokes", "ex-smoker"])
def test_what_has_ended_is_false_now(note: str) -> None:
    (found,) = findings(note, "smoker")
    assert (found.value, found.status) == (False, "derived")


def test_stated_and_denied_is_a_conflict() -> None:
    note = "He has diabetes. Denies diabetes."
    assert [finding.value for finding in findings(note, "diabetes")] == [True, False]
    assert [notice.input for notice in notices(note, "conflict")] == ["diabetes"]


@pytest.mark.parametrize(
    ("note", "read_of"),
    [
        ("severe hypertension", {"hypertension", "severe"}),
        ("alcohol-related cirrhosis", {"cirrhosis", "alcoholic"}),
        ("cirrhosis with ascites", {"cirrhosis", "decompensated"}),
        ("stroke volume", {"output"}),  # no stroke
        ("sarcoid cirrhosis", {"alcoholic"}),  # said not to be what the shorter phrase means
        ("history of liver clot", {"liver_clot"}),
        ("family history of liver clot", set()),
    ],
)
def test_a_longer_phrase_hides_only_what_means_something_else(note: str, read_of: set[str]) -> None:
    wanted = {
        "hypertension": Criterion("hypertension", terms=("hypertension",)),
        "severe": Criterion("severe hypertension", terms=("severe hypertension",)),
        "cirrhosis": Criterion("cirrhosis", terms=("cirrhosis",), excludes=("sarcoid cirrhosis",)),
        "alcoholic": Criterion("alcohol", terms=("alcohol-related cirrhosis", "sarcoid cirrhosis")),
        "decompensated": Criterion("decompensated", terms=("cirrhosis with ascites",)),
        "stroke": Criterion("stroke", terms=("stroke",)),
        "output": Criterion("stroke volume known", terms=("stroke volume",)),
        "liver_clot": Criterion("liver clot", terms=("history of liver clot",)),
    }
    assert {f.input for f in read(note, wanted).findings} == read_of


def test_a_longer_phrase_that_begins_with_a_denial_hides_nothing() -> None:
    wanted: dict[str, Input] = {
        "diabetes": Criterion("diabetes", terms=("diabetes",)),
        "severity": Choice("severity of diabetes", {"none": ("no diabetes",), "mild": ("mild diabetes",)}),
    }
    assert {f.input: f.value for f in read("No diabetes.", wanted).findings} == {"diabetes": False, "severity": "none"}


def test_conditions_carry_their_own_name() -> None:
    found = read(
        "Known AF.", {}, {"atrial fibrillation": Criterion("AF", terms=("atrial fibrillation", "af"))}
    ).findings
    assert [(f.input, f.value, f.quote) for f in found] == [("atrial fibrillation", True, "AF")]


@pytest.mark.parametrize(
    ("note", "state"), [("alert and oriented", "alert"), ("She was confused", "confused"), ("not confused", None)]
)
def test_choices(note: str, state: str | None) -> None:
    assert value(note, "consciousness") == state


@pytest.mark.parametrize("note", ["GCS 14 (E3 V5 M6)", "E3V5M6", "GCS 14 (E3/V5/M6)"])
def test_parts_of_the_coma_scale(note: str) -> None:
    assert (value(note, "eye_response"), value(note, "verbal_response")) == ("to sound", "oriented")


def test_many_inputs_at_once() -> None:
    wanted = {f"made_{i}": Criterion(f"made {i}", terms=(f"made thing {i}",)) for i in range(3000)}
    found = read("He has made thing 2999, denies made thing 5.", {**WANTED, **wanted}).findings
    assert {(f.input, f.value) for f in found if f.input != "sex"} == {("made_2999", True), ("made_5", False)}


def test_a_choice_is_not_read_from_the_bare_name_of_a_state() -> None:
    wanted = {"kind": Choice("kind of operation", {"bypass": ("cabg",), "other": ()})}
    assert read("No other operation.", wanted).findings == ()


def test_an_answer_of_no_ends_its_sentence() -> None:
    note = "Diabetes: no. Hypertension, on treatment. Tumour: no. Problems: chest pain."
    assert value(note, "diabetes") is False
    assert value(note, "hypertension") is True
    assert value(note, "tumour") is False
    assert value(note, "chest_pain") is True


def test_a_box_that_is_not_ticked_says_nothing() -> None:
    note = "[ ] chest pain\n[x] diabetes\n"
    assert not findings(note, "chest_pain")
    assert value(note, "diabetes") is True


def test_an_input_is_read_by_its_own_words_where_a_condition_bears_its_name() -> None:
    clash = set(shared_inputs(REGISTRY.values())) & set(CONDITIONS)
    assert clash
    for name in clash:
        given = shared_inputs(REGISTRY.values())[name]
        note = f"He has {given.terms[-1]}."
        assert [one.value for one in read(note, {name: given}, CONDITIONS).findings if one.input == name] == [True]
