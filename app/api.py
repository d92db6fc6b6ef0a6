"""The REST API: the Python API over HTTP, on the same address as the page.

A refused request is answered with `{"error": what is wrong and what to do, "problems": [{"input", "problem"}]}`.
"""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal

from fastapi import APIRouter, Depends, HTTPException, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field

from ..agent.state import Assessment
from ..calculators import REGISTRY, InvalidInputs
from ..calculators.inputs import display
from ..tools.fhir.writing import write_fhir
from .copilot import RiskCopilot, UnknownAssessment
from .privacy import named_by
from .screening import ScreeningReport

if TYPE_CHECKING:
    from fastapi import FastAPI


class AssessRequest(BaseModel):
    """What to assess."""

    model_config = ConfigDict(extra="forbid")

    note: str
    question: str | None = None
    calculators: list[str] = Field(default_factory=list)
    unmentioned: Literal["ask", "absent"] | None = None
    ask_about: list[str] = Field(default_factory=list)


class UnmentionedRequest(BaseModel):
    """How what the note does not mention is taken, and the inputs that are asked for even so."""

    model_config = ConfigDict(extra="forbid")

    unmentioned: Literal["ask", "absent"]
    ask_about: list[str] = Field(default_factory=list)


class AnswerRequest(BaseModel):
    """Answers or corrections, by input name; null says that one cannot be had."""

    model_config = ConfigDict(extra="forbid")

    answers: dict[str, Any]


class ScreenRequest(BaseModel):
    """One patient, as exactly one of a note, inputs by name, or FHIR R4 resources (a Bundle, one, or a list)."""

    model_config = ConfigDict(extra="forbid")

    note: str | None = None
    facts: dict[str, Any] | None = None
    fhir: dict[str, Any] | list[dict[str, Any]] | None = None


def build_api(copilot: RiskCopilot) -> APIRouter:
    """Return the routes over a copilot."""
    api = APIRouter(prefix="/api", tags=["risk"])

    def user(request: Request) -> str:
        return named_by(copilot.settings, request.headers)

    User = Annotated[str, Depends(user)]

    @api.post("/assessments")
    def assess(request: AssessRequest, by: User) -> Assessment:
        """Assess a note."""
        return copilot.assess(
            request.note,
            request.question,
            calculators=request.calculators,
            unmentioned=request.unmentioned,
            ask_about=request.ask_about,
            by=by,
        )

    @api.get("/assessments/{assessment_id}")
    def get(assessment_id: str) -> Assessment:
        """Return a kept assessment."""
        return copilot.get(assessment_id)

    @api.post("/assessments/{assessment_id}/answers")
    def answer(assessment_id: str, request: AnswerRequest, by: User) -> Assessment:
        """Answer what is missing, or correct what was read."""
        return copilot.answer(assessment_id, request.answers, by=by)

    @api.post("/assessments/{assessment_id}/unmentioned")
    def assume(assessment_id: str, request: UnmentionedRequest, by: User) -> Assessment:
        """Take what is not mentioned as absent, or ask for it; or ask for some of what was assumed."""
        return copilot.assume(assessment_id, request.unmentioned, request.ask_about, by=by)

    @api.post("/screenings")
    def screen(request: ScreenRequest) -> ScreeningReport:
        """Try every calculator on one patient: a note, inputs by name, or FHIR R4 resources."""
        return copilot.screen(request.note, facts=request.facts, fhir=request.fhir)

    @api.post("/fhir/screenings")
    def screen_as_fhir(request: ScreenRequest) -> dict[str, Any]:
        """Answer like `/screenings`, with what is determined as a FHIR R4 Bundle."""
        found = copilot.screen(request.note, facts=request.facts, fhir=request.fhir)
        return write_fhir(found.determined, datetime.now(UTC))

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
        result = REGISTRY[name].run(inputs)
        return {
            "value": result.value,
            "unit": display(result.unit),
            "band": result.band,
            "items": [item._asdict() for item in result.items],
            "risks": [
                {"outcome": r.outcome, "horizon": r.horizon, "percent": r.percent, "source": r.source.citation}
                for r in result.risks
            ],
        }

    @api.api_route("/{path:path}", methods=["GET", "POST", "PUT", "PATCH", "DELETE"], include_in_schema=False)
    def nothing(request: Request) -> None:
        """Refuse any other address or method as JSON, before the page would answer it."""
        asked = f"{request.method} {request.url.path}"
        raise HTTPException(404, f"nothing answers {asked}; GET /openapi.json lists each address with its method")

    return api


def explain_errors(application: "FastAPI") -> None:
    """Answer every refusal in the same form."""

    def refuse(status: int, error: str, problems: list[dict[str, str]]) -> JSONResponse:
        return JSONResponse({"error": error, "problems": problems}, status)

    @application.exception_handler(InvalidInputs)
    def invalid(_: Request, error: InvalidInputs) -> JSONResponse:
        return refuse(422, str(error), [{"input": p["input"], "problem": p["problem"]} for p in error.problems])

    @application.exception_handler(UnknownAssessment)
    def unknown(_: Request, error: UnknownAssessment) -> JSONResponse:
        return refuse(404, f"{error}: POST /api/assessments gives one", [])

    @application.exception_handler(ValueError)
    def wrong(_: Request, error: ValueError) -> JSONResponse:
        return refuse(422, str(error), [])

    @application.exception_handler(RequestValidationError)
    def malformed(_: Request, error: RequestValidationError) -> JSONResponse:
        problems = [
            {"input": ".".join(str(part) for part in e["loc"] if part != "body"), "problem": e["msg"]}
            for e in error.errors()
        ]
        return refuse(422, "the request's body does not have the form GET /openapi.json describes", problems)

    @application.exception_handler(HTTPException)
    def other(_: Request, error: HTTPException) -> JSONResponse:
        return refuse(error.status_code, str(error.detail), [])

    @application.exception_handler(Exception)
    def fault(_: Request, error: Exception) -> JSONResponse:
        name = type(error).__name__
        return refuse(500, f"the program failed ({name}) and nothing was computed; its log says what to report", [])
