"""FHIR R4 in and out, with resources in the form of the specification's own examples."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle

from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.vocabulary import CONDITIONS
from riskcopilot.tools.calculator import CalculatorTool, shared_inputs
from riskcopilot.tools.fhir.reading import NotFhir, Record, read_fhir
from riskcopilot.tools.fhir.writing import write_fhir
from riskcopilot.tools.protocol import Span

INPUTS = shared_inputs(REGISTRY.values())
PATIENT = {"resourceType": "Patient", "id": "p1", "birthDate": "1950-11-23", "gender": "female"}


def observation(code: str, value: float, unit: str, when: str = "2026-11-01", **more: Any) -> dict[str, Any]:
    return {
        "resourceType": "Observation",
        "status": "final",
        "code": {"coding": [{"system": "http://loinc.org", "code": code}]},
        "effectiveDateTime": when,
        "valueQuantity": {"value": value, "unit": unit, "system": "http://unitsofmeasure.org", "code": unit},
        **more,
    }


def condition(text: str | None = None, snomed: str | None = None, **more: Any) -> dict[str, Any]:
    code: dict[str, Any] = {"text": text} if text else {}
    if snomed:
        code["coding"] = [{"system": "http://snomed.info/sct", "code": snomed}]
    return {"resourceType": "Condition", "code": code, "subject": {"reference": "Patient/p1"}, **more}


def status(kind: str, code: str) -> dict[str, Any]:
    system = f"http://terminology.hl7.org/CodeSystem/condition-{kind}"
    return {"coding": [{"system": system, "code": code}]}


def read(*resources: dict[str, Any]) -> Record:
    return read_fhir(list(resources), INPUTS, CONDITIONS, on=date(2026, 11, 22))


def values(record: Record) -> dict[str, Any]:
    return {finding.input: finding.value for finding in record.findings}


def test_age_is_counted_in_completed_years_on_the_day() -> None:
    assert values(read(PATIENT)) == {"age": 75.0, "sex": "female"}
    assert values(read_fhir(PATIENT, INPUTS, CONDITIONS, on=date(2026, 11, 23)))["age"] == 76.0


def test_a_laboratory_value_is_found_by_its_loinc_code_and_keeps_its_unit() -> None:
    record = read(observation("2160-0", 88.42, "umol/L", id="o1"))
    (finding,) = [f for f in record.findings if f.input == "creatinine"]
    assert (finding.value, finding.unit, finding.origin) == (
        88.42,
        "umol/L",
        "fhir",
    ) and "Observation/o1" in finding.rule


def test_the_latest_of_several_values_is_used_and_the_other_is_named() -> None:
    new, old = observation("2160-0", 1.5, "mg/dL", "2026-11-05"), observation("2160-0", 1.0, "mg/dL", "2026-10-01")
    for order in ((new, old), (old, new)):
        assert values(read(*order))["creatinine"] == 1.5


def test_blood_pressure_is_read_from_its_components() -> None:
    def part(code: str, value: float) -> dict[str, Any]:
        whole = observation(code, value, "mm[Hg]")
        return {key: whole[key] for key in ("code", "valueQuantity")}

    panel = observation("85354-9", 0, "mm[Hg]")
    del panel["valueQuantity"]
    panel["component"] = [part("8480-6", 142), part("8462-4", 88)]
    found = values(read(panel))
    assert (found["systolic_pressure"], found["diastolic_pressure"]) == (142.0, 88.0)


@pytest.mark.parametrize("comparator", ["<", "<="])
def test_a_comparator_is_a_limit_and_not_a_value(comparator: str) -> None:
    resource = observation("2160-0", 0.4, "mg/dL")
    resource["valueQuantity"]["comparator"] = comparator
    assert values(read(resource))["creatinine"] == Span(high=0.4, below=comparator == "<")


@pytest.mark.parametrize(
    ("resource", "why"),
    [
        (observation("2160-0", 88, "mg/dL"), "looks like a value in umol/L"),
        (observation("2160-0", 1.0, "furlong"), "unit 'furlong' is not known"),
        (observation("2160-0", 1.0, "mg/dL", status="entered-in-error"), "its status is entered-in-error"),
        (observation("99999-9", 1.0, "mg/dL"), "no calculator asks for"),
        (condition("Diabetes mellitus", verificationStatus=status("ver-status", "provisional")), "provisional"),
        (condition("Diabetes mellitus", clinicalStatus=status("clinical", "resolved")), "is resolved"),
        ({"resourceType": "Basic", "code": {"text": "x"}}, "this kind of resource is not read"),
    ],
)
def test_what_is_not_used_is_named_with_the_reason(resource: dict[str, Any], why: str) -> None:
    record = read(resource)
    assert not record.findings and any(why in line for line in record.skipped)


def test_conditions_are_found_by_code_and_by_name_and_a_refuted_one_is_denied() -> None:
    found = values(read(condition(snomed="49436004"), condition("Diabetes mellitus")))
    assert found["atrial fibrillation"] is True and found["diabetes"] is True
    refuted = condition("Diabetes mellitus", verificationStatus=status("ver-status", "refuted"))
    (finding,) = [f for f in read(refuted).findings if f.input == "diabetes"]
    assert finding.value is False and finding.status == "negated"


@pytest.mark.parametrize(
    ("resource", "said"),
    [
        ({"birthDate": "1950"}, "has no resourceType"),
        ({"resourceType": "Observation", "code": {"text": "x"}}, "status"),
        ({"resourceType": "Unheard"}, "is not a FHIR R4 resource"),
    ],
)
def test_what_is_not_fhir_is_refused_with_its_place(resource: dict[str, Any], said: str) -> None:
    with pytest.raises(NotFhir, match=said):
        read(resource)


def test_results_are_valid_fhir_with_the_chances_of_the_publication() -> None:
    use = CalculatorTool(REGISTRY["curb_65"]).run(
        {
            "age": 70,
            "new_disorientation": False,
            "blood_urea_nitrogen": {"value": 10, "unit": "mg/dL"},
            "respiratory_rate": 20,
            "systolic_pressure": 120,
            "diastolic_pressure": 80,
        }
    )
    written = write_fhir([use], datetime(2026, 11, 22, tzinfo=UTC), "Patient/p1")
    Bundle.model_validate(written)
    kinds = [entry["resource"]["resourceType"] for entry in written["entry"]]
    assert kinds == ["Observation", "RiskAssessment"]
    first, second = (entry["resource"] for entry in written["entry"])
    assert first["valueQuantity"]["value"] == 1 and first["subject"]["reference"] == "Patient/p1"
    # Lim 2003: of patients with one point 2.1 % died within 30 days
    assert second["prediction"][0]["probabilityDecimal"] == 2.1


def test_what_is_not_determined_is_not_written() -> None:
    use = CalculatorTool(REGISTRY["curb_65"]).apply([])
    assert write_fhir([use], datetime(2026, 11, 22, tzinfo=UTC)).get("entry", []) == []
