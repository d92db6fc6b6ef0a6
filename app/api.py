"""The REST API: the Python API over HTTP, on the same address as the page.

A refused request is answered with `{"error": what is wrong and what to do, "problems": [{"input", "problem"}]}`.
"""

import json
import uuid
from collections.abc import AsyncIterator
from contextlib import aclosing
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal

from fastapi import APIRouter, Depends, HTTPException, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, StreamingResponse
from fastapi.sse import format_sse_event
from pydantic import BaseModel, ConfigDict, Field

from ..agent.conversation.turns import Conversation, Turn
from ..agent.state import Assessment
from ..calculators import REGISTRY, InvalidInputs
from ..calculators.inputs import display
from ..tools.fhir.writing import write_fhir
from .copilot import Event, RiskCopilot, UnknownAssessment, UnknownConversation
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


class MessageRequest(BaseModel):
    """What is said in a conversation; a note beside it opens a record of its own, an assessment's id takes it in."""

    model_config = ConfigDict(extra="forbid")

    message: str
    note: str | None = None
    about: str | None = None


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

    @api.post("/assessments/stream", response_class=StreamingResponse)
    async def stream(request: AssessRequest, by: User) -> StreamingResponse:
        """Assess a note, answering with server-sent events.

        `started` holds the assessment's id, each `step` a stage that is done, each `draft` the checked sentences of an
        explanation that is being written (it replaces the one before), and `assessment`, the last, the answer. Closing
        the connection before it ends the work and keeps nothing.
        """
        assessment_id = uuid.uuid4().hex
        options = request.model_dump(exclude={"note", "question"})
        events = copilot.astream(request.note, request.question, **options, assessment_id=assessment_id, by=by)
        first = await anext(events)  # here a request that is refused still gets its status

        async def body() -> AsyncIterator[bytes]:
            async with aclosing(events):
                yield format_sse_event(event="started", data_str=json.dumps({"id": assessment_id}))
                yield _sent(first)
                async for event in events:
                    yield _sent(event)

        return StreamingResponse(body(), media_type="text/event-stream", headers={"Cache-Control": "no-store"})

    @api.post("/assessments/{assessment_id}/resume")
    def resume(assessment_id: str, by: User) -> Assessment:
        """Finish an assessment that a restart cut short; return one that is finished."""
        return copilot.resume(assessment_id, by=by)

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

    @api.post("/conversations")
    def converse(request: MessageRequest, by: User) -> Turn:
        """Begin a conversation; the turn has its id."""
        return copilot.say(None, request.message, note=request.note, about=request.about, by=by)

    @api.post("/conversations/{conversation_id}/messages")
    def say(conversation_id: str, request: MessageRequest, by: User) -> Turn:
        """Take a turn of a conversation."""
        return copilot.say(conversation_id, request.message, note=request.note, about=request.about, by=by)

    @api.get("/conversations/{conversation_id}")
    def conversation(conversation_id: str) -> Conversation:
        """Return a conversation: its patients and turns."""
        return copilot.conversation(conversation_id)

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


def _sent(event: Event) -> bytes:
    """Return what happened as a server-sent event of its kind: step, draft or assessment."""
    return format_sse_event(event=type(event).__name__.lower(), data_str=event.model_dump_json())


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

    @application.exception_handler(UnknownConversation)
    def unheard(_: Request, error: UnknownConversation) -> JSONResponse:
        return refuse(404, f"{error}: POST /api/conversations begins one", [])

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
