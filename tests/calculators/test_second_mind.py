"""Second opinions on scales of mind and substance use: clincalc, and cases of computable guidelines."""

from random import Random
from typing import Any

from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.inputs import Choice, Quantity
from riskcopilot.calculators.psychiatry.alcohol_and_drugs import WHEN
from riskcopilot.calculators.toxicology.withdrawal import (
    ACHES,
    GOOSEFLESH,
    GUT,
    NOSE,
    PUPILS,
    RESTLESSNESS,
    SHAKING,
    SWEATING,
    UNEASE,
    YAWNING,
)

from .second import PATIENTS, guideline_cases, number, run, second

CIWA = {  # our input: clincalc's
    "ciwa_nausea": "nausea_and_vomiting",
    "ciwa_tremor": "tremor",
    "ciwa_sweats": "paroxysmal_sweats",
    "ciwa_anxiety": "anxiety",
    "ciwa_agitation": "agitation",
    "ciwa_tactile": "tactile_disturbances",
    "ciwa_auditory": "auditory_disturbances",
    "ciwa_visual": "visual_disturbances",
    "ciwa_headache": "headache_or_fullness",
    "ciwa_orientation": "orientation_and_clouding",
}
COWS = {  # our input: clincalc's, and the points of each answer
    "cows_sweating": ("sweating", SWEATING),
    "cows_restlessness": ("restlessness", RESTLESSNESS),
    "cows_pupils": ("pupil_size", PUPILS),
    "cows_aches": ("bone_or_joint_aches", ACHES),
    "cows_nose": ("runny_nose_or_tearing", NOSE),
    "cows_gut": ("gastrointestinal_upset", GUT),
    "cows_tremor": ("tremor", SHAKING),
    "cows_yawning": ("yawning", YAWNING),
    "cows_anxiety": ("anxiety_or_irritability", UNEASE),
    "cows_gooseflesh": ("gooseflesh_skin", GOOSEFLESH),
}


def drawn(rng: Random, name: str) -> dict[str, Any]:
    """Answer every question of a scale at random; half the patients lean towards low answers."""
    lean = rng.choice((1, 3))
    found: dict[str, Any] = {}
    for key, given in REGISTRY[name].parameters.items():
        if isinstance(given, Quantity):
            found[key] = min(rng.randint(int(given.low), int(given.high)) for _ in range(lean))
        elif isinstance(given, Choice):
            found[key] = rng.choice(list(given.options))
    return found


def test_phq9() -> None:
    rng = Random(2001)
    for _ in range(PATIENTS):
        given = drawn(rng, "phq9")
        ours, theirs = run("phq9", **given), second("phq9", responses=list(given.values()))
        assert ours.value == theirs["result"]
        severity = theirs["working"]["severity"].removeprefix("none-").replace("-", " ")
        assert ours.band == f"{severity} depression"


def test_gad7() -> None:
    rng = Random(2006)
    for _ in range(PATIENTS):
        given = drawn(rng, "gad7")
        ours, theirs = run("gad7", **given), second("gad7", responses=list(given.values()))
        assert ours.value == theirs["result"]
        assert ours.band == theirs["working"]["severity"] + " anxiety"


def test_epds() -> None:
    rng = Random(1987)
    for _ in range(PATIENTS):
        given = drawn(rng, "epds")
        ours, theirs = run("epds", **given), second("epds", responses=list(given.values()))
        assert ours.value == theirs["result"]
        for word in ("possible", "probable"):
            assert (word in ours.band) == (theirs["working"]["likelihood"] == word)


def test_asrs() -> None:
    rng = Random(2005)
    for _ in range(PATIENTS):
        given = drawn(rng, "asrs_screener")
        ours = run("asrs_screener", **given)
        theirs = second(
            "asrs", responses=list(given.values()), age_at_least_18=True, responses_cover_past_six_months=True
        )
        assert f"({int(ours.value)}/6 threshold-positive items" in theirs["interpretation"]
        assert f"clinical method: {ours.band.split()[0]}" in theirs["interpretation"]


def test_audit() -> None:
    rng = Random(1993)
    for _ in range(PATIENTS):
        given = drawn(rng, "audit_alcohol")
        theirs = second("audit", responses=[WHEN.get(answer, answer) for answer in given.values()])
        ours = run("audit_alcohol", **given)
        assert ours.value == theirs["result"]
        assert ours.band.split(",")[0].lower() == theirs["working"]["risk_zone"].lower()


def test_audit_c() -> None:
    rng = Random(1998)
    for _ in range(PATIENTS):
        given = drawn(rng, "audit_c")
        answers = [value for key, value in given.items() if key != "sex"]
        theirs = second("auditc", responses=answers, sex=given["sex"])
        ours = run("audit_c", **given)
        assert ours.value == theirs["result"]
        assert (ours.band == "positive screen") == theirs["working"]["screen_positive"]


def test_ciwa() -> None:
    rng = Random(1989)
    context = "clinically_identified_alcohol_withdrawal_with_reliable_patient_participation"
    for _ in range(PATIENTS):
        given = drawn(rng, "ciwa_ar")
        theirs = second("ciwa_ar", assessment_context=context, **{CIWA[key]: value for key, value in given.items()})
        assert run("ciwa_ar", **given).value == theirs["result"]


def test_cows() -> None:
    rng = Random(2003)
    for _ in range(PATIENTS):
        given = {**drawn(rng, "cows"), "heart_rate": rng.choice((60, 80, 81, 100, 101, 120, 121, 160))}
        theirs = second(
            "cows",
            assessment_context="clinician_assessment_of_current_possible_opioid_withdrawal",
            resting_pulse_rate_bpm=given["heart_rate"],
            **{name: points[given[key]] for key, (name, points) in COWS.items()},
        )
        ours = run("cows", **given)
        assert ours.value == theirs["result"]


def by_order(calculator: str, given: dict[str, str]) -> dict[str, Any]:
    """Answer a scale's graded questions with a guideline's answers, which stand in the same order."""
    names = REGISTRY[calculator].parameters
    return dict(zip(names, (number(answer) for answer in given.values()), strict=True))


def test_guideline_of_the_hamilton_scale() -> None:
    for given, expected in guideline_cases("HAM-A.v1"):
        ours = run("hamilton_anxiety", **by_order("hamilton_anxiety", given))
        assert ours.value == number(expected["Total Score"])
        if ours.value:
            assert ours.band.removesuffix(" anxiety") in expected["Severity of anxiety"].lower()


def test_guideline_of_the_depression_inventory() -> None:
    for given, expected in guideline_cases("MDI.v1"):
        ours = run("major_depression_inventory", **by_order("major_depression_inventory", given))
        assert ours.value == number(expected["Total score"])


def test_guideline_of_alcohol_withdrawal() -> None:
    for given, expected in guideline_cases("CIWA-Ar.v1"):
        assert run("ciwa_ar", **by_order("ciwa_ar", given)).value == number(expected["Total score"])


def test_guideline_of_the_cage() -> None:
    for given, expected in guideline_cases("CAGE.v1"):
        answers = {key: value == 1 for key, value in by_order("cage", given).items()}
        ours = run("cage", **answers)
        assert ours.value == number(expected["Total score"])
        assert (ours.band == "positive screen") == (number(expected["CAGE assessment"]) == 1)


def test_guideline_of_the_audit_c() -> None:
    for given, expected in guideline_cases("AUDIT-C.v1"):
        *answers, sex = given.values()
        questions = ("audit_frequency", "audit_quantity", "audit_binges")
        graded = {key: number(answer) for key, answer in zip(questions, answers, strict=True)}
        ours = run("audit_c", sex="female" if "Female" in sex else "male", **graded)
        assert ours.value == number(expected["Total score"])
        assert (ours.band == "positive screen") == (number(expected["AUDIT-C"]) >= 1)


def test_guideline_of_opioid_withdrawal() -> None:
    for given, expected in guideline_cases("COWS.v1"):
        pulse, *answers = (answer for answer in given.values() if "T" not in answer.split("|")[0])  # without times
        found: dict[str, Any] = {"heart_rate": number(pulse)}
        for (key, (_, points)), answer in zip(COWS.items(), answers, strict=True):
            found[key] = next(option for option, score in points.items() if score == number(answer))
        assert run("cows", **found).value == number(expected["Total score"])


def test_guideline_of_major_depressive_disorder() -> None:
    names = list(REGISTRY["major_depressive_disorder"].parameters)
    for given, expected in guideline_cases("DSM_5_Criteria_for_Major_Depressive_Disorder_guideline.v1"):
        said = [number(answer) == 1 for answer in given.values()]
        said[10:] = [not answer for answer in said[10:]]  # they ask whether each explanation was ruled out
        ours = run("major_depressive_disorder", **dict(zip(names, said, strict=True)))
        positive = "Not" not in expected["Diagnostic Result"] and "Positive" in expected["Diagnostic Result"]
        assert (ours.value == "criteria met") == positive, (given, expected)
