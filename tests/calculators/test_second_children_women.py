"""Second opinions on the scores of children, women and stones: clincalc, and cases of openEHR guideline models.

The models' cases are kept beside a developer's checkout; without them those tests are skipped. An ordinal's points
stand first in a value ("2|local::at0007|High|"), and the order of our states is that of their points.
"""

from datetime import date
from random import Random
from typing import Any

from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.inputs import Choice

from .second import PATIENTS, coin, guideline_cases, number, of, run, second


def states(calculator: str, name: str) -> list[str]:
    """Return the states of one of our choices, in our order."""
    given = REGISTRY[calculator].parameters[name]
    assert isinstance(given, Choice)
    return list(given.options)


def points(text: str) -> int:
    return int(number(text))


def test_apgar() -> None:
    rng = Random(1)
    theirs = {
        "apgar_breathing": ("respiratory_effort", ("absent", "slow_or_irregular", "good_with_vigorous_cry")),
        "apgar_tone": ("muscle_tone", ("flaccid", "some_flexion", "active_motion")),
        "apgar_reflex": ("reflex_irritability", ("no_response", "grimace", "cough_sneeze_or_active_withdrawal")),
        "apgar_colour": ("appearance", ("blue_or_pale", "pink_body_blue_extremities", "completely_pink")),
    }
    for _ in range(PATIENTS):
        rate = rng.choice((0, 1, 60, 99, 100, 160))
        grades = {name: rng.randrange(3) for name in theirs}
        ours = run("apgar", heart_rate=rate, **{name: states("apgar", name)[grade] for name, grade in grades.items()})
        answer = second(
            "apgar",
            heart_rate="absent" if rate == 0 else "below_100" if rate < 100 else "at_least_100",
            minute_after_birth=5,
            assessment_during_resuscitation=False,
            gestational_context="term_or_late_preterm",
            **{theirs[name][0]: theirs[name][1][grade] for name, grade in grades.items()},
        )
        assert ours.value == answer["result"]


def test_fever_pain() -> None:
    rng = Random(2)
    for _ in range(PATIENTS):
        fever, pus, inflamed, cough, coryza = (coin(rng) for _ in range(5))
        days = rng.choice((1, 2, 3, 4, 7))
        ours = run(
            "fever_pain",
            fever_in_last_day=fever,
            purulent_tonsils=pus,
            sore_throat_days=of(days, "d"),
            severely_inflamed_tonsils=inflamed,
            cough=cough,
            coryza=coryza,
        )
        answer = second(
            "feverpain",
            fever=fever,
            purulence=pus,
            attend_rapidly=days <= 3,
            inflamed_tonsils=inflamed,
            absence_of_cough=not cough and not coryza,
        )
        assert ours.value == answer["result"]


def test_asthma_predictive_index() -> None:
    verdicts = {
        "Positive by loose": "positive, loose",
        "Positive by strict": "positive, stringent",
        "Negative": "negative",
    }
    cases = guideline_cases("Asthma_predictive_index.v1", by_code=True)
    for given, expected in cases:
        result = run(
            "asthma_predictive_index",
            wheezing_episodes=(1, 3)[points(given["gt0003"])],
            parental_asthma=bool(points(given["gt0004"])),
            wheezing_apart_from_colds=bool(points(given["gt0005"])),
            childhood_eczema=bool(points(given["gt0007"])),
            allergic_rhinitis=bool(points(given["gt0008"])),
            eosinophil_share=100 * number(given["gt0010"]) / number(given["gt0011"]),
        )
        assert result.value == next(ours for words, ours in verdicts.items() if words in expected["gt0019"])
    assert len(cases) >= 8


def test_modified_asthma_predictive_index() -> None:
    cases = guideline_cases("Modified_Asthma_Predictive_Index_mAPI.v1", by_code=True)
    for given, expected in cases:
        result = run(
            "modified_asthma_predictive_index",
            wheezing_episodes=(3, 4)[points(given["gt0007"])],
            parental_asthma=bool(points(given["gt0008"])),
            childhood_eczema=bool(points(given["gt0009"])),
            aeroallergen_sensitisation=bool(points(given["gt0010"])),
            wheezing_apart_from_colds=bool(points(given["gt0011"])),
            eosinophil_share=(3, 4)[points(given["gt0012"])],
            food_sensitisation=bool(points(given["gt0013"])),
        )
        assert result.value == ("positive" if "Positive" in expected["gt0018"] else "negative")
    assert len(cases) >= 5


def test_piama() -> None:
    cases = guideline_cases("PIAMA_Risk_Score.v1", by_code=True)
    for given, expected in cases:
        result = run(
            "piama",
            sex="female" if "Female" in given["gt0003"] else "male",
            parents_less_educated=bool(points(given["gt0005"])),
            parental_asthma=bool(points(given["gt0006"])),
            gestation_at_birth=30 if points(given["gt0007"]) else 40,
            wheezing_episodes=4 if points(given["gt0008"]) == 7 else 3,
            wheezing_or_dyspnoea_apart_from_colds=bool(points(given["gt0009"])),
            childhood_eczema=bool(points(given["gt0010"])),
        )
        assert result.value == points(expected["gt0013"])
    assert len(cases) >= 3


def test_asthma_attacks() -> None:
    seen = 0
    name = "Pediatric_Respiratory_Assessment_Measure_PRAM_for_Asthma_Exacerbation_Severity_guideline.v1"
    for given, expected in guideline_cases(name, by_code=True):
        result = run(
            "pram",
            oxygen_saturation=(95, 92, 91)[points(given["gt0005"])],
            suprasternal_retraction=bool(points(given["gt0006"])),
            scalene_contraction=bool(points(given["gt0007"])),
            pram_air_entry=states("pram", "pram_air_entry")[points(given["gt0008"])],
            pram_wheezing=states("pram", "pram_wheezing")[points(given["gt0009"])],
        )
        assert result.value == points(expected["gt0004"]) and result.band in expected["gt0011"].lower()
        seen += 1
    name = "Pediatric_Asthma_Severity_Score_Asthma_Exacerbation_Severity.v1"
    fields = {"gt0003": "pass_wheezing", "gt0004": "pass_work_of_breathing", "gt0005": "pass_expiration"}
    for given, expected in guideline_cases(name, by_code=True):
        if not expected:
            continue
        chosen = {ours: states("pediatric_asthma_severity", ours)[points(given[code])] for code, ours in fields.items()}
        assert run("pediatric_asthma_severity", **chosen).value == points(expected["gt0007"])
        seen += 1
    assert seen >= 8


def test_rule_of_sevens() -> None:
    cases = guideline_cases("Rule_of_7s_for_lyme_meningitis.v1", by_code=True)
    for given, expected in cases:
        result = run(
            "rule_of_sevens",
            headache_days=of((6, 7)[points(given["gt0017"])], "d"),
            csf_mononuclear_share=(69, 70)[points(given["gt0018"])],
            cranial_nerve_palsy=bool(points(given["gt0019"])),
        )
        assert result.value == points(expected["gt0022"])
    assert len(cases) >= 2


def test_bacterial_meningitis() -> None:
    # the model gives a positive Gram stain one point where the derivation gives two: no case of its has one
    cases = guideline_cases("Bacterial_Meningitis_Score_for_Children.v1", by_code=True)
    for given, expected in cases:
        result = run(
            "bacterial_meningitis",
            csf_gram_stain_positive=bool(points(given["gt0004"])),
            csf_neutrophil_count=of((999, 1000)[points(given["gt0005"])], "/uL"),
            csf_protein=of((79, 80)[points(given["gt0003"])], "mg/dL"),
            neutrophil_count=of((9, 10)[points(given["gt0007"])], "10*9/L"),
            seizure_by_presentation=bool(points(given["gt0006"])),
        )
        assert result.value == points(expected["gt0011"])
    assert len(cases) >= 2


def test_bishop() -> None:
    seen = 0
    for given, expected in guideline_cases("Bishop-score.v1", by_code=True):
        result = run(
            "bishop",
            cervical_dilation=(0, 1, 3, 5)[points(given["gt0004"])],
            cervical_effacement=(30, 40, 70, 80)[points(given["gt0005"])],
            fetal_station=(-3, -2, 0, 1)[points(given["gt0006"])],
            cervical_position=states("bishop", "cervical_position")[points(given["gt0007"])],
            cervical_consistency=states("bishop", "cervical_consistency")[points(given["gt0008"])],
        )
        assert result.value == points(expected["gt0014"])
        seen += 1
    assert seen >= 8


def test_flamm_vbac() -> None:
    order = {0: "none", 1: "before the caesarean", 2: "after the caesarean", 4: "before and after"}
    cases = guideline_cases("VBAC.v1", by_code=True)
    for given, expected in cases:
        born = date.fromisoformat(given["gt0015"][:10])
        result = run(
            "flamm_vbac",
            age=(date(2019, 6, 6) - born).days // 365,
            vaginal_birth_history=order[points(given["gt0014"])],
            caesarean_for_failure_to_progress=not points(given["gt0013"]),
            cervical_effacement=(0, 50, 90)[points(given["gt0011"])],
            cervical_dilation=(3, 4)[points(given["gt0012"])],
        )
        assert result.value == points(expected["gt0010"])
        percent: Any = result.risks[0].percent
        assert f"{percent:.0f}%" in expected["gt0027"]
    assert len(cases) >= 6


def test_stone_nephrolithometry() -> None:
    cases = guideline_cases("STONE_Nephrolithometry_Score_for_Renal_Calculi_guideline.v1", by_code=True)
    for given, expected in cases:
        result = run(
            "stone_nephrolithometry",
            stone_area=of((399, 799, 1599, 1600)[points(given["gt0003"]) - 1], "mm2"),
            skin_to_stone_distance=of((100, 101)[points(given["gt0004"]) - 1], "mm"),
            stone_hydronephrosis=("none or mild", "moderate or severe")[points(given["gt0005"]) - 1],
            stone_calyces=states("stone_nephrolithometry", "stone_calyces")[points(given["gt0006"]) - 1],
            stone_density=(950, 951)[points(given["gt0007"]) - 1],
        )
        assert result.value == points(expected["gt0009"])
        if "gt0011" in expected:
            rate: Any = result.risks[0].percent
            lowest, highest = rate if isinstance(rate, tuple) else (rate, rate)
            assert lowest <= number(expected["gt0011"].rstrip("%")) <= highest
    assert len(cases) >= 7
