"""Age and sex where handovers and dictations put them, and what only looks like that."""

import pytest

from riskcopilot.agent.reading import read
from riskcopilot.calculators import REGISTRY
from riskcopilot.tools.calculator import shared_inputs

WANTED = {name: one for name, one in shared_inputs(REGISTRY.values()).items() if name in ("age", "sex")}


def told(note: str) -> dict[str, object]:
    return {finding.input: finding.value for finding in read(note, WANTED).findings}


@pytest.mark.parametrize(
    ("note", "age", "sex"),
    [
        ("Ward 4. Mrs, 84, admitted with a chest infection.", 84, "female"),
        ("Dear colleague, thank you for your opinion on Mrs T, 41, whose belly troubles her.", 41, "female"),
        ("Request: M 36, BMPR2 positive.", 36, "male"),
        ("ICU bed 9. F 71, septic shock.", 71, "female"),
        ("dictated after surgery. man of fifty three stabbing under the left nipple", 53, "male"),
        ("new patient letter he is forty seven came via optician", 47, "male"),
        ("You are 46. Your blood pressure was fine.", 46, None),
        ("26 ♂ Puerto Rican", 26, "male"),
        ("4y ♂ 17 kg kettle scald", 4, "male"),
        ("Mastocytosis clinic\n66 y, aggressive disease.", 66, None),
        ("Indication: 81M. Stable angina.", 81, "male"),
        ("S: covid positive, room 9. B: 66, diabetic.", 66, None),
        ("irritable bowel query in a 26 year old barista", 26, None),
        ("Staff say just turned 3. Choked on a grape.", 3, None),
        ("Dear partners, thank you for referring this 61 year old lady.", 61, "female"),
        ("Indication: NSTEMI, 74 yr female. Diabetic.", 74, "female"),
        ("Indication: melaena, Hb drop 31 g/L. 81M. CABG 2011.", 81, "male"),
        ("Indication: 57-y Finnish woman, screening; mother died of SAH", 57, "female"),
        ("9y boy. Throat since Mon", 9, "male"),
        ("DISCHARGE SUMMARY (extract) – 66 M\nDx: NSTEMI", 66, "male"),
        ("CCU to ward 3. S: 62 yr gent day 1", 62, "male"),
        ("your patient, a widow of 77, attended", 77, "female"),
        ("D/C summ: M 65 BMI not recorded.", 65, "male"),
        ("Fire fighter of forty five, body builder", 45, None),
        ("ICU d6\nM, age 46 | Wt 72 kg", 46, "male"),
        ("UGIB, 80, Hb 84", 80, None),
    ],
)
def test_how_handovers_introduce(note: str, age: float, sex: str | None) -> None:
    found = told(note)
    assert found["age"] == age
    assert found.get("sex") == sex


@pytest.mark.parametrize(
    "note",
    [
        "Chest drain 12F in place.",
        "She is 24 weeks pregnant.",
        "He is 95 kg.",
        "Smoked 10 a day between 20 and 35 years of age.",
        "Two miscarriages in her twenties.",
        "Brother aged fifty, well.",
        "Delivered of a 35-year-old mother.",
        "Stage: F 3 fibrosis. Bilirubin 20.",
    ],
)
def test_what_is_nobody_s_age(note: str) -> None:
    assert "age" not in told(note)


def test_gentamicin_is_no_man() -> None:
    assert told("On teicoplanin/gent. She sits out.") == {"sex": "female"}


@pytest.mark.parametrize(
    ("note", "sex"),
    [("F, BIBA from street 23:30.", "female"), ("Pt M ~45, flash burn", "male"), ("♀ 5ft2 98kg", "female")],
)
def test_a_letter_or_a_sign_alone_tells_the_sex(note: str, sex: str) -> None:
    assert told(note)["sex"] == sex


def test_days_of_life_are_a_share_of_a_year() -> None:
    assert told("33d M, fever 38.3 at home")["age"] == pytest.approx(33 / 365.25, abs=1e-3)
