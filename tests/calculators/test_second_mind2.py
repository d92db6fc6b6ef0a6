"""Second opinions on the scales of pain, function, cognition, falls and urinary symptoms.

clincalc, and test cases of openEHR guideline models by other authors; without those cases their tests are skipped. An
ordinal's points stand first in a value ("2|local::at0007|High|").
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import product
from random import Random
from typing import Any

import pytest

from .second import PATIENTS, coin, guideline_cases, number, run, second

ABILITY = {"unable": "unable", "with help": "needs_help", "independent": "independent"}
DEPENDENT = {"unable": "dependent", "with help": "needs_help", "independent": "independent"}
CONTROL = {"incontinent": "incontinent", "occasional accident": "occasional_accident", "continent": "continent"}
#: Our inputs of the Barthel index, theirs, and their words for our states.
BARTHEL: dict[str, tuple[str, Mapping[str, str]]] = {
    "barthel_feeding": ("feeding", ABILITY),
    "barthel_bathing": ("bathing", {"with help": "dependent", "independent": "independent"}),
    "barthel_grooming": ("grooming", {"with help": "needs_help", "independent": "independent"}),
    "barthel_dressing": ("dressing", DEPENDENT),
    "barthel_bowels": ("bowels", CONTROL),
    "barthel_bladder": ("bladder", CONTROL),
    "barthel_toilet": ("toilet_use", DEPENDENT),
    "barthel_transfers": (
        "transfers",
        {"unable": "unable", "major help": "major_help", "minor help": "minor_help", "independent": "independent"},
    ),
    "barthel_mobility": (
        "mobility",
        {
            "immobile": "immobile",
            "wheelchair": "wheelchair_independent",
            "with help": "walks_with_help",
            "independent": "independent",
        },
    ),
    "barthel_stairs": ("stairs", ABILITY),
}
BRADEN: dict[str, tuple[str, tuple[str, ...]]] = {
    "braden_sensory": (
        "sensory_perception",
        ("completely_limited", "very_limited", "slightly_limited", "no_impairment"),
    ),
    "braden_moisture": ("moisture", ("constantly_moist", "often_moist", "occasionally_moist", "rarely_moist")),
    "braden_activity": ("activity", ("bedfast", "chairfast", "walks_occasionally", "walks_frequently")),
    "braden_mobility": ("mobility", ("completely_immobile", "very_limited", "slightly_limited", "no_limitations")),
    "braden_nutrition": ("nutrition", ("very_poor", "probably_inadequate", "adequate", "excellent")),
    "braden_friction": ("friction_shear", ("problem", "potential_problem", "no_apparent_problem")),
}
IPSS = ("emptying", "frequency", "intermittency", "urgency", "stream", "straining", "nocturia")


def test_barthel_against_clincalc() -> None:
    rng = Random(1)
    for _ in range(PATIENTS):
        ours = {name: rng.choice(list(words)) for name, (_, words) in BARTHEL.items()}
        theirs = {BARTHEL[name][0]: BARTHEL[name][1][state] for name, state in ours.items()}
        assert run("barthel_index", **ours).value == second("barthel", **theirs)["result"]


def test_braden_against_clincalc() -> None:
    rng = Random(2)
    for _ in range(PATIENTS):
        ours = {name: rng.randint(1, len(states)) for name, (_, states) in BRADEN.items()}
        answer = second("braden", **{BRADEN[name][0]: BRADEN[name][1][points - 1] for name, points in ours.items()})
        result = run("braden_scale", **ours)
        assert result.value == answer["result"]


def test_ipss_against_clincalc() -> None:
    rng = Random(3)
    for _ in range(PATIENTS):
        answers = [rng.randint(0, 5) for _ in IPSS]
        result = run("ipss", **{f"ipss_{name}": points for name, points in zip(IPSS, answers, strict=True)})
        answer = second("ipss", responses=answers)
        assert (result.value, result.band) == (answer["result"], answer["working"]["severity"])


def test_four_at_against_clincalc() -> None:
    mistakes = {"none": "no_mistakes", "one": "one_mistake", "two or more or untestable": "two_or_more_or_untestable"}
    months = {
        "seven or more": "seven_or_more",
        "fewer or refuses": "below_seven_or_refuses",
        "untestable": "untestable",
    }
    for drowsy, amt4, attention, acute in product((False, True), mistakes, months, (False, True)):
        answer = second(
            "fourat",
            alertness="clearly_abnormal" if drowsy else "normal",
            amt4=mistakes[amt4],
            attention=months[attention],
            acute_change=acute,
        )
        result = run(
            "four_at",
            drowsy_or_agitated=drowsy,
            amt4_mistakes=amt4,
            months_backwards=attention,
            recent_mental_change=acute,
        )
        assert result.value == answer["result"]
        assert ("delirium and/or" in result.band) == ("possible-delirium" in answer["working"]["band"])


def test_amt_10_against_clincalc() -> None:
    rng = Random(4)
    names = {
        "amt_age": "age",
        "amt_time": "time",
        "amt_recall": "address_recall",
        "amt_year": "year",
        "amt_place": "place",
        "amt_persons": "recognise_two_persons",
        "amt_birth_date": "date_of_birth",
        "amt_history": "year_ww1",
        "amt_head_of_state": "monarch",
        "amt_counting": "count_backwards",
    }
    for _ in range(PATIENTS):
        right = {name: coin(rng, 0.7) for name in names}
        result = run("amt_10", **right)
        answer = second("amts", **{names[name]: given for name, given in right.items()})
        assert result.value == answer["result"]
        assert (result.band != "normal") == answer["working"]["suggests_impairment"]


def scored(guideline: str, fields: Mapping[str, str]) -> Iterator[tuple[dict[str, Any], dict[str, str]]]:
    """Yield a guideline's complete cases: points by our inputs' names, and what is expected by element code."""
    for given, expected in guideline_cases(guideline, by_code=True):
        if set(fields) <= set(given) and expected:
            yield {name: int(number(given[code])) for code, name in fields.items()}, expected


@pytest.mark.parametrize(
    ("calculator", "guideline", "total", "fields"),
    [
        (
            "nonverbal_pain_scale",
            "Nonverbal_Pain_Scale_NVPS_for_Nonverbal_Patients_guideline.v1",
            "gt0004",
            {
                "gt0005": "nvps_face",
                "gt0006": "nvps_activity",
                "gt0007": "nvps_guarding",
                "gt0008": "nvps_vital_signs",
                "gt0009": "nvps_respiratory",
            },
        ),
        (
            "behavioural_observational_pain_scale",
            "BOPS.v1",
            "gt0010",
            {"gt0003": "bops_face", "gt0004": "bops_verbal", "gt0005": "bops_body"},
        ),
        ("ipss", "IPSS.v1", "gt0022", {f"gt{place:04}": f"ipss_{name}" for place, name in enumerate(IPSS, 5)}),
        (
            "norton_scale",
            "Norton_Score.v1",
            "gt0011",
            {
                "gt0003": "norton_physical",
                "gt0004": "norton_mental",
                "gt0005": "norton_activity",
                "gt0006": "norton_mobility",
                "gt0007": "norton_incontinence",
            },
        ),
    ],
)
def test_coded_scales_against_guidelines(calculator: str, guideline: str, total: str, fields: dict[str, str]) -> None:
    bands = {"gt0022": 1, "gt0017": 1, "gt0035": 1, "gt0009": 3}  # the word of the interpretation that names the band
    seen = 0
    for given, expected in scored(guideline, fields):
        result = run(calculator, **given)
        assert result.value == number(expected[total])
        said = next(expected[code] for code in bands if code in expected and code != total)
        assert result.band.split(" ")[0].casefold() in said.casefold()
        seen += 1
    assert seen >= 3


def test_cpot_against_its_guideline() -> None:
    seen = 0
    for given, expected in guideline_cases("CPOT.v1", by_code=True):
        intubated = number(given["gt0003"]) == 1
        result = run(
            "critical_care_pain_observation",
            cpot_face=number(given["gt0004"]),
            cpot_body=number(given["gt0005"]),
            cpot_muscles=number(given["gt0006"]),
            cpot_ventilator_or_voice=number(given["gt0007" if intubated else "gt0008"]),
        )
        assert result.value == number(expected["gt0016" if intubated else "gt0017"])
        assert ("unacceptable" in result.band) == ("unacceptable" in expected["gt0028"])
        seen += 1
    assert seen >= 12


def test_morse_against_its_guideline() -> None:
    aids = {0: "none", 15: "crutches, cane or walker", 30: "furniture"}
    gaits = {0: "normal", 10: "weak", 20: "impaired"}
    seen = 0
    for given, expected in guideline_cases("Morse_Fall_Scale_guideline.v1", by_code=True):
        result = run(
            "morse_fall_scale",
            morse_fall=number(given["gt0004"]) > 0,
            morse_secondary_diagnosis=number(given["gt0005"]) > 0,
            morse_walking_aid=aids[int(number(given["gt0006"]))],
            morse_intravenous=number(given["gt0007"]) > 0,
            morse_gait=gaits[int(number(given["gt0008"]))],
            morse_overestimates=number(given["gt0009"]) > 0,
        )
        assert result.value == number(expected["gt0011"])
        assert result.band == f"{expected['gt0013'].casefold()} risk"
        seen += 1
    assert seen >= 9


def test_amt_4_against_its_guideline() -> None:
    fields = {"gt0005": "amt_birth_date", "gt0006": "amt_age", "gt0007": "amt_year", "gt0008": "amt_place"}
    seen = 0
    for given, expected in scored("amt-4.v1", fields):
        result = run("amt_4", **{name: points == 1 for name, points in given.items()})
        assert result.value == number(expected["gt0022"])
        assert result.band in expected["gt0024"].casefold()
        seen += 1
    assert seen == 5


def test_awol_against_its_guideline() -> None:
    seen = 0
    for given, expected in guideline_cases("AWOL_Score_for_Delirium_guideline.v1", by_code=True):
        result = run(
            "awol",
            age=number(given["gt0003"]),
            spells_world_backward=number(given["gt0009"]) == 0,
            oriented_to_place=number(given["gt0010"]) == 0,
            nurse_rated_illness="moderately ill" if number(given["gt0011"]) else "mildly ill",
        )
        assert result.value == number(expected["gt0008"])
        assert f"{result.risks[0].percent}%" in expected["gt0016"]
        seen += 1
    assert seen >= 4


def test_hospital_score_against_its_guideline() -> None:
    stays, admissions = {0: 4, 2: 5}, {0: 1, 2: 2, 5: 6}
    seen = 0
    for given, expected in guideline_cases("HOSPITAL_score_readmission_risk.v1", by_code=True):
        result = run(
            "hospital_score",
            haemoglobin={"value": 11 if number(given["gt0003"]) else 13, "unit": "g/dL"},
            oncology_discharge="Yes" in given["gt0004"],
            sodium=130 if number(given["gt0005"]) else 140,
            procedure_in_hospital=number(given["gt0006"]) == 1,
            urgent_admission=number(given["gt0007"]) == 1,
            admissions_last_year=admissions[int(number(given["gt0008"]))],
            length_of_stay=stays[int(number(given["gt0009"]))],
        )
        # their cases give the oncology row 1 point in places, where its own greatest case and the publication give 2
        missed = "Yes" in given["gt0004"] and number(given["gt0004"]) == 1
        assert result.value == number(expected["gt0011"]) + missed
        seen += 1
    assert seen >= 4


def test_barthel_bands_against_its_guideline() -> None:
    codes = {
        "gt0012": ("barthel_feeding", {0: "unable", 5: "with help", 10: "independent"}),
        "gt0006": ("barthel_bathing", {0: "with help", 5: "independent"}),
        "gt0009": ("barthel_grooming", {0: "with help", 5: "independent"}),
        "gt0003": ("barthel_dressing", {0: "unable", 5: "with help", 10: "independent"}),
        "gt0007": ("barthel_bowels", {0: "incontinent", 5: "occasional accident", 10: "continent"}),
        "gt0011": ("barthel_bladder", {0: "incontinent", 5: "occasional accident", 10: "continent"}),
        "gt0004": ("barthel_toilet", {0: "unable", 5: "with help", 10: "independent"}),
        "gt0008": ("barthel_transfers", {0: "unable", 5: "major help", 10: "minor help", 15: "independent"}),
        "gt0010": ("barthel_mobility", {0: "immobile", 5: "wheelchair", 10: "with help", 15: "independent"}),
        "gt0005": ("barthel_stairs", {0: "unable", 5: "with help", 10: "independent"}),
    }
    seen = 0
    for given, expected in guideline_cases("barthel_index_ADL.v1", by_code=True):
        if not expected:
            continue
        result = run(
            "barthel_index", **{name: states[int(number(given[code]))] for code, (name, states) in codes.items()}
        )
        assert (result.value, result.band) == (number(expected["gt0015"]), expected["gt0014"].casefold())
        seen += 1
    assert seen == 5


def test_clinical_dementia_rating_against_its_guideline() -> None:
    levels = ("none", "questionable", "mild", "moderate", "severe")
    names = ("memory", "orientation", "judgment", "community", "home", "personal_care")
    seen = 0
    for given, expected in scored(
        "Clinical_Dementia_Rating.v1", {f"gt000{n}": f"cdr_{k}" for n, k in enumerate(names, 3)}
    ):
        result = run("clinical_dementia_rating", **{name: levels[place] for name, place in given.items()})
        assert result.value == number(expected["gt0010"])
        seen += 1
    assert seen >= 8


def plain_dementia_rating(memory: float, others: list[float]) -> float:
    """Follow the centre's scoring rules over a plain list of ratings, as a person would."""
    if memory == 0:
        return 0.5 if sum(rating >= 0.5 for rating in others) >= 2 else 0
    if memory == 0.5:
        return 1 if sum(rating >= 1 for rating in others) >= 3 else 0.5
    higher = [rating for rating in others if rating > memory]
    lower = [rating for rating in others if rating < memory]
    if others.count(memory) >= 3 or {len(higher), len(lower)} == {2, 3}:
        return memory
    for side in (higher, lower):
        if len(side) >= 3:
            counts = Counter(side)
            commonest = [rating for rating in counts if counts[rating] == max(counts.values())]
            return max(0.5, min(commonest, key=lambda rating: abs(rating - memory)))
    return memory


def test_clinical_dementia_rating_against_the_rules_read_plainly() -> None:
    levels = {0.0: "none", 0.5: "questionable", 1.0: "mild", 2.0: "moderate", 3.0: "severe"}
    names = ("orientation", "judgment", "community", "home", "personal_care")
    rng = Random(5)
    for _ in range(4 * PATIENTS):
        memory = rng.choice(list(levels))
        others = [rng.choice([level for level in levels if level != 0.5 or name != names[-1]]) for name in names]
        given = {f"cdr_{name}": levels[rating] for name, rating in zip(names, others, strict=True)}
        result = run("clinical_dementia_rating", cdr_memory=levels[memory], **given)
        assert result.value == plain_dementia_rating(memory, others)


def test_bps_against_its_guideline() -> None:
    fields = {"gt0005": "bps_face", "gt0008": "bps_upper_limbs", "gt0009": "bps_ventilation"}
    seen = 0
    for given, expected in scored("BPS.v1", fields):
        if min(given.values()) < 1:
            continue  # their form also takes rows that were not assessed
        result = run("behavioral_pain_scale", **given)
        assert result.value == number(expected["gt0010"])
        assert result.band.split(" ")[0] in expected["gt0017"].casefold()
        seen += 1
    assert seen >= 4


def test_epworth_against_its_guideline() -> None:
    order = ("0003", "0004", "0005", "0006", "0007", "0008", "0009", "0018")
    rows = ("reading", "television", "public_place", "passenger", "afternoon_rest", "talking", "after_lunch", "traffic")
    fields = {f"gt{place}": f"epworth_{name}" for place, name in zip(order, rows, strict=True)}
    seen = 0
    for given, expected in scored("ESS.v1", fields):
        result = run("epworth_sleepiness", **given)
        assert result.value == number(expected["gt0030"])
        assert (result.band == "normal") == ("Normal" in expected["gt0032"])
        seen += 1
    assert seen >= 4
