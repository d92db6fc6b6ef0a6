"""Results as FHIR R4: an Observation for each value, and a RiskAssessment where a publication gives chances."""

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from ..calculator import CalculatorUse, RiskLine

#: The system of the codes that name our calculators in what is written.
SYSTEM = "urn:riskcopilot:calculator"


def write_fhir(uses: Iterable[CalculatorUse], when: datetime, subject: str | None = None) -> dict[str, Any]:
    """Return a collection Bundle of what was determined; `subject` is a reference such as "Patient/123".

    Nothing is written for a calculator that is not determined: a range is not a result. Values are given with the
    calculator, its version and the hash of its rule, so that a receiver can tell which rule gave them.
    """
    from fhir.resources.R4B.bundle import Bundle

    entries = [{"resource": resource} for use in uses for resource in _resources(use, when, subject)]
    bundle = Bundle.model_validate({"resourceType": "Bundle", "type": "collection", "entry": entries})
    return dict(json.loads(bundle.model_dump_json(exclude_none=True)))


def _resources(use: CalculatorUse, when: datetime, subject: str | None) -> Iterator[dict[str, Any]]:
    if use.outcome != "determined" or use.result is None:
        return
    code = {"coding": [{"system": SYSTEM, "code": use.tool, "version": use.version}], "text": use.title}
    about = {"subject": {"reference": subject or "#patient"}}
    contained = {} if subject else {"contained": [{"resourceType": "Patient", "id": "patient"}]}
    moment = when.isoformat()
    notes = [{"text": f"Rule {use.definition}, {use.verification}. {use.sources[0].citation if use.sources else ''}"}]
    if use.assumed:
        notes.append({"text": f"Assumed absent: {', '.join(use.assumed)}"})
    observation: dict[str, Any] = {
        "resourceType": "Observation",
        "status": "final",
        "code": code,
        "effectiveDateTime": moment,
        "note": notes,
        **about,
        **contained,
    }
    value = use.result.value
    if isinstance(value, str):
        observation["valueString"] = value
    else:
        observation["valueQuantity"] = {"value": value, **({"unit": use.result.unit} if use.result.unit else {})}
    if use.result.band:
        observation["interpretation"] = [{"text": use.result.band}]
    yield observation
    if use.result.risks:
        yield {
            "resourceType": "RiskAssessment",
            "status": "final",
            "method": code,
            "occurrenceDateTime": moment,
            "prediction": [_prediction(risk) for risk in use.result.risks],
            "note": notes,
            **about,
            **contained,
        }


def _prediction(risk: RiskLine) -> dict[str, Any]:
    """Write a chance: FHIR gives probabilities in percent."""
    said: dict[str, Any] = {"outcome": {"text": risk.outcome}, "rationale": f"{risk.horizon}; {risk.citation}"}
    if risk.low == risk.high:
        said["probabilityDecimal"] = risk.low
    else:
        said["probabilityRange"] = {"low": {"value": risk.low, "unit": "%"}, "high": {"value": risk.high, "unit": "%"}}
    return said
