"""The REST API: the Python API over HTTP, on the same address as the page."""

from typing import Any, Literal

from fastapi import APIRouter, HTTPException
from pydantic import BaseModel, Field

from ..agent.state import Assessment
from ..calculators import REGISTRY, InvalidInputs
from .copilot import RiskCopilot, UnknownAssessment


class AssessRequest(BaseModel):
    """What to assess."""

    note: str
    question: str | None = None
    calculators: list[str] = Field(default_factory=list)
    unmentioned: Literal["ask", "absent"] | None = None


class AnswerRequest(BaseModel):
    """Answers or corrections, by input name; null says that one cannot be had."""

    answers: dict[str, Any]


def build_api(copilot: RiskCopilot) -> APIRouter:
    """Return the routes over a copilot."""
    api = APIRouter(prefix="/api", tags=["risk"])

    @api.post("/assessments")
    def assess(request: AssessRequest) -> Assessment:
        """Assess a note."""
        try:
            return copilot.assess(
                request.note, request.question, calculators=request.calculators, unmentioned=request.unmentioned
            )
        except ValueError as error:
            raise HTTPException(422, str(error)) from None

    @api.get("/assessments/{assessment_id}")
    def get(assessment_id: str) -> Assessment:
        """Return a kept assessment."""
        try:
            return copilot.get(assessment_id)
        except UnknownAssessment as error:
            raise HTTPException(404, str(error)) from None

    @api.post("/assessments/{assessment_id}/answers")
    def answer(assessment_id: str, request: AnswerRequest) -> Assessment:
        """Answer what is missing, or correct what was read."""
        try:
            return copilot.answer(assessment_id, request.answers)
        except UnknownAssessment as error:
            raise HTTPException(404, str(error)) from None
        except InvalidInputs as error:
            raise HTTPException(422, error.problems) from None

    @api.get("/calculators")
    def calculators() -> list[dict[str, Any]]:
        """List the calculators with their inputs."""
        return [
            {"name": e.name, "title": e.title, "specialty": e.specialty, "purpose": e.description, "inputs": e.schema}
            for e in REGISTRY.values()
        ]

    @api.post("/calculators/{name}")
    def run(name: str, inputs: dict[str, Any]) -> dict[str, Any]:
        """Run one calculator."""
        if name not in REGISTRY:
            raise HTTPException(404, f"no calculator is called {name!r}; GET /api/calculators lists them")
        try:
            result = REGISTRY[name].run(inputs)
        except InvalidInputs as error:
            raise HTTPException(422, error.problems) from None
        return {
            "value": result.value,
            "unit": result.unit,
            "band": result.band,
            "items": [i._asdict() for i in result.items],
        }

    return api
