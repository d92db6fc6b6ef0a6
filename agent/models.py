"""The model engine: a language model behind any OpenAI-compatible endpoint selects, reads, explains and reviews.

Every reply is constrained by a schema and checked by code. What a model gets wrong is dropped or handed to the embedded
engine, which also reads every note beside the model: where the two disagree the clinician is asked. Whenever rules
stood in for the model, the answer says so.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from contextvars import copy_context
from functools import partial
from itertools import accumulate, takewhile
from typing import Any, Literal, TypeVar, cast

from pydantic import BaseModel, Field

from ..calculators.inputs import Criterion, Day, Input
from . import prompts, room, schemas
from .agreement import TRUST, put_together
from .drafting import Drafting
from .embedded import MOST, EmbeddedStages
from .endpoint import Endpoint, ModelFault, longest
from .explain import asking
from .naming import absences, telling_words
from .reading.inquiry import Limits
from .reported import Placed, Reported, bear_out
from .stages import Candidate, Case, Material, Selected, say
from .state import Engine, Evidence, Notice, Question, Reading, Review, Sentence
from .verify import verify
from .wording import misworded

#: A model is shown at most this many candidates.
CANDIDATES = 10
#: At most this many inputs are asked for in one request: enough for all calculators here but one.
INPUTS = 25
#: At most this many requests of one assessment run side by side.
SIDE_BY_SIDE = 4
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_LONGEST_WHY = 200  # characters


class _Chosen(BaseModel):
    """A calculator as a model chooses it."""

    name: str
    why: str


class _Selection(BaseModel):
    calculators: tuple[_Chosen, ...]


class _Report(BaseModel):
    findings: tuple[Reported, ...]


class _Explanation(BaseModel):
    sentences: tuple[Sentence, ...] = Field(min_length=1)
    question: str = ""


class _Verdict(BaseModel):
    stage: Literal["none", "select", "read", "compose"]
    about: str = ""
    reason: str = ""


class _Reviewed(BaseModel):
    verdict: _Verdict


Reply = TypeVar("Reply", bound=BaseModel)


class ModelStages:
    """A language model's engine, with the embedded engine beside it as second reader and stand-in."""

    engine: Engine = "model"

    def __init__(
        self,
        endpoint: Endpoint,
        embedded: EmbeddedStages,
        *,
        context: int = room.CONTEXT,
        trust: float = TRUST,
        reviews: bool = False,
    ) -> None:
        """Ask the model at an endpoint; `embedded` reads beside it and stands in for it.

        `context` is what the model reads at once, in tokens; `trust` how often it is right where the note bears it
        out; `reviews` whether it takes a second look at its answers.
        """
        self._endpoint = endpoint
        self._embedded = embedded
        self._context = context
        self._trust = trust
        self.reviews = reviews

    def select(self, question: str, note: str, candidates: Sequence[Candidate], hint: str = "") -> tuple[Selected, ...]:
        """Use the calculators a question names; else let the model choose among the candidates."""
        if not candidates or self._embedded.named(question) or absences(question):
            return self._embedded.select(question, note, candidates)
        shown = candidates[:CANDIDATES]
        try:
            prompt = self._select_prompt(question, note, shown, hint)
            schema = schemas.selection(shown, MOST)
            reply = self._ask("choose_calculators", prompts.SELECT.system, prompt, schema, _Selection)
        except ModelFault as fault:
            say(f"The language model {fault}. Rules chose the calculators.")
            ruled = self._embedded.select(question, note, candidates)
            return tuple(Selected(name=s.name, why=f"{s.why} (chosen by rules, not by the model)") for s in ruled)
        grounds = " ".join((question, note, *(f"{c.title} {c.purpose}" for c in shown)))
        names = {candidate.name for candidate in shown}
        chosen = {one.name: _reason(one.why, grounds) for one in reply.calculators if one.name in names}
        return tuple(Selected(name=name, why=why or "chosen by the model") for name, why in list(chosen.items())[:MOST])

    def _select_prompt(self, question: str, note: str, shown: Sequence[Candidate], hint: str) -> str:
        """Tell the whole note, or where it is too long the parts that matter to the question and the candidates."""
        bare = prompts.select_prompt(question, "", shown, hint, whole=False)
        left = self._room("choose_calculators", prompts.SELECT, bare)
        telling = telling_words(" ".join((question, *(one.title for one in shown))))
        places = [f.start for f in self._embedded.scan(note).findings if f.start is not None]
        parts = room.excerpt(note, min(left, room.LONGEST), telling, places)
        return prompts.select_prompt(question, parts, shown, hint, whole=parts == note)

    def read(
        self,
        note: str,
        wanted: Mapping[str, Input],
        conditions: Mapping[str, Criterion],
        limits: Limits,
        hint: str = "",
    ) -> Reading:
        """Read with the model and by rules at once; keep what the note bears out, and ask where the two disagree."""
        both: dict[str, Input] = {**conditions, **wanted}
        sought = {name: given for name, given in both.items() if not isinstance(given, Day)}  # dates are left to rules
        if not sought:
            return self._embedded.read(note, wanted, conditions, limits)
        jobs = self._readings(note, sought, hint)
        with _side_by_side(jobs) as running:
            ruled = self._embedded.read(note, wanted, conditions, limits)
        faults = [str(fault) for one in running if isinstance(fault := one.exception(), ModelFault)]
        placed = [report for one in running if not isinstance(one.exception(), ModelFault) for report in one.result()]
        failed = 0 < len(faults) == len(running)
        found = ruled if failed else put_together(ruled, bear_out(placed, note, both), note, both, self._trust)
        if not faults:
            return found
        what = "the note" if failed else "parts of the note"
        notice = Notice(kind="tool", message=f"The language model {faults[0]}. Rules alone read {what}.")
        return found.model_copy(update={"notices": (*found.notices, notice)})

    def _readings(self, note: str, sought: Mapping[str, Input], hint: str) -> list[Callable[[], list[Placed]]]:
        """Cut what is to be read into requests that fit: so many inputs of so long a stretch of the note each."""
        names = list(sought)
        wanted = min(room.LEAST, room.tokens(note))
        for count in range(-(-len(names) // INPUTS), len(names) + 1):
            groups = [{name: sought[name] for name in names[place::count]} for place in range(count)]
            told = (prompts.read_prompt("", group, hint) for group in groups)
            left = min(self._left("report_findings", prompts.READ, prompt) for prompt in told)
            if left >= wanted:
                break
        parts = room.stretches(note, max(wanted, min(left, room.LONGEST)))
        return [partial(self._report, note, part, group, hint) for part in parts for group in groups]

    def _report(self, note: str, part: room.Stretch, sought: Mapping[str, Input], hint: str) -> list[Placed]:
        prompt = prompts.read_prompt(note[part.start : part.end], sought, hint)
        reply = self._ask("report_findings", prompts.READ.system, prompt, schemas.report(sought), _Report)
        return [Placed(one, *part) for one in reply.findings]

    def compose(self, material: Material) -> tuple[Sentence, ...]:
        """Let the model explain; use templates when it gives no usable reply, or twice none that is supported."""
        if not material.uses and not material.artifacts:
            return self._embedded.compose(material)
        try:
            told = self._told(material)
            prompt, schema = prompts.compose_prompt(material, told), schemas.explanation(material, [e.id for e in told])
            hear = Drafting(material)
            reply = self._ask("explain", prompts.COMPOSE.system, prompt, schema, _Explanation, hear)
            draft = tuple(sentence for sentence in reply.sentences if sentence.text.strip())
            if material.rejected and _fails(draft, material):
                raise ModelFault("twice wrote what no tool or source supports")
        except ModelFault as fault:
            say(f"The language model {fault}. Rules wrote the explanation.")
            return self._embedded.compose(material)
        return (*draft, _question(reply.question, material.ask, material)) if material.ask and draft else draft

    def _told(self, material: Material) -> tuple[Evidence, ...]:
        """Return as much of the evidence, best first, as there is room for."""
        left = self._room("explain", prompts.COMPOSE, prompts.compose_prompt(material, ()))
        costs = accumulate(room.tokens(f"[{item.id}] {item.text}\n") for item in material.evidence)
        return material.evidence[: len(list(takewhile(lambda used: used <= left, costs)))]

    def review(self, case: Case) -> Review | None:
        """Let the model name the earliest stage that went wrong; what it cannot point at, it has not found."""
        prompt = prompts.review_prompt(case)
        try:
            self._room("review", prompts.REVIEW, prompt)
            reply = self._ask("review", prompts.REVIEW.system, prompt, schemas.review(case), _Reviewed)
        except ModelFault as fault:
            say(f"The language model {fault}. It took no second look at its answer.")
            return None
        found = reply.verdict
        reason = _reason(found.reason, prompt)
        if found.stage == "none" or not reason or not _points(found, case):
            return Review(stage="none")
        return Review(stage=found.stage, about=found.about, reason=reason)

    def _room(self, task: str, prompt: prompts.Prompt, told: str) -> int:
        """Return how many tokens are left beside what is told and the reply; raises ModelFault if none are."""
        left = self._left(task, prompt, told)
        if left < 0:
            raise ModelFault(f"cannot read so much at once ({self._context} tokens; RISKCOPILOT_MODEL_CONTEXT)")
        return left

    def _left(self, task: str, prompt: prompts.Prompt, told: str) -> int:
        return self._context - self._reply(task) - room.tokens(prompt.system) - room.tokens(told)

    def _reply(self, task: str) -> int:
        """Return how long a reply may be, in tokens: never more than a third of what there is."""
        return min(longest(task), self._context // 3)

    def _ask(
        self,
        task: str,
        system: str,
        prompt: str,
        schema: dict[str, Any],
        form: type[Reply],
        hear: Callable[[str], None] | None = None,
    ) -> Reply:
        """Return a reply in its form; raises ModelFault."""
        return cast(
            Reply, self._endpoint.ask(task, system, prompt, schema, form.model_validate, hear, self._reply(task))
        )


Job = TypeVar("Job")


@contextmanager
def _side_by_side(jobs: Sequence[Callable[[], Job]]) -> Iterator[list[Future[Job]]]:
    """Run jobs in threads of their own, with the caller's context, while the block runs; wait for them at its end."""
    if not jobs:
        yield []
        return
    with ThreadPoolExecutor(min(SIDE_BY_SIDE, len(jobs)), "model") as pool:
        yield [pool.submit(copy_context().run, job) for job in jobs]


def _reason(why: str, grounds: str) -> str:
    """Return a model's reason, unless it is none, too long, or holds a number that was not given to it."""
    given = set(_NUMBER.findall(grounds))
    if len(why) > _LONGEST_WHY or not given.issuperset(_NUMBER.findall(why)):
        return ""
    return why.strip()


def _points(found: _Verdict, case: Case) -> bool:
    """Say whether what a review names is there to be looked at again."""
    match found.stage:
        case "select":
            return any(found.about == other.name for other in case.others)
        case "read":
            return any(found.about == finding.input for finding in case.doubtable)
        case _:
            return found.about in {str(number) for number in range(1, len(case.draft) + 1)}


def _question(said: str, ask: Question, material: Material) -> Sentence:
    """Return the question in the model's words if they ask that and claim nothing, else in those of the template."""
    if material.to_word is None or misworded(said, ask, [use.title for use in material.uses]):
        return asking(ask, material.uses)
    return Sentence(text=said.strip(), tools=ask.calculators, asks=ask.input)


def _fails(draft: Sequence[Sentence], material: Material) -> bool:
    """Say whether a draft has no first sentence that tools and sources support: that one is the answer."""
    faults = verify(draft, material.uses, material.artifacts, material.findings, material.evidence, material.missing)
    return not draft or any(fault.index == 0 for fault in faults)
