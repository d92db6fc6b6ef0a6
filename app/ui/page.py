"""The page's layout and events. What is drawn is in `panel` and `conversation`; what is computed is the copilot's."""

import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any, cast

import gradio as gr

from ...agent.calls import Caller, Left
from ...agent.conversation.turns import Turn
from ...agent.state import Assessment, Unmentioned
from ...calculators import REGISTRY
from ...calculators.inputs import Input, InvalidInputs, display, label
from ...tools.protocol import Finding
from ..copilot import Attachment, Event, RiskCopilot
from ..ecg_picture import draw, together
from ..examples import EXAMPLES
from ..privacy import named_by, where_notes_go
from .answers import typed
from .conversation import Message, Reply, Work, reply, said, told, user, which_patient
from .forms import NOT_KNOWN, Refused
from .leaving import Waiting
from .library import library_html
from .markup import esc
from .panel import WELCOME, WORKING, panel_html, problem_html
from .screening import HINT, screened_html

_HERE = Path(__file__).parent
CSS = (_HERE / "page.css").read_text(encoding="utf-8")
PANEL_JS = (_HERE / "panel.js").read_text(encoding="utf-8")
PANEL = '<div class="rc-host"></div><div class="rc-aloud" role="status" aria-live="polite"></div>'
LIBRARY_JS = (_HERE / "library.js").read_text(encoding="utf-8")
#: Fonts of the reader's own system: the page fetches nothing from elsewhere.
THEME = gr.themes.Base(
    primary_hue="teal",
    neutral_hue="slate",
    text_size="md",
    spacing_size="sm",
    font=["system-ui", "sans-serif"],
    font_mono=["ui-monospace", "monospace"],
).set(  # white on these meets a contrast of 4.5
    button_primary_background_fill="*primary_700",
    button_primary_background_fill_hover="*primary_800",
    button_primary_background_fill_dark="*primary_700",
    button_primary_background_fill_hover_dark="*primary_800",
)
HOUR = 3600  # seconds; uploads and pictures are deleted twelve hours after they came
FOLLOW_UP = "and if creatinine were 2.1? · what would lower it? · now for my second patient: …"
NO_QUESTION = "Which risk matters here?"
BROKEN = (
    "Something went wrong inside the program, and nothing was computed ({kind}). Try again; if it happens again, "
    "the server's log says what to report. Your note is still in its field."
)
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Session:
    """What one browser tab knows. It lives on the server, apart from every other tab's."""

    found: Assessment | None = None
    messages: tuple[Message, ...] = ()
    refused: Refused | None = None
    turn: int = 0
    read: tuple[Finding, ...] = ()  # as first read, to show what a correction replaced and keep the rows' order
    inputs: Mapping[str, Input] = field(default_factory=dict)
    conversation: str = ""  # id, once there was a follow-up
    patient: str = ""  # which patient is open, where there are several


View = tuple[list[Message], Session, Any]


def build_page(copilot: RiskCopilot) -> gr.Blocks:
    """Lay out the page for a copilot."""
    page: gr.Blocks = gr.Blocks(
        analytics_enabled=False, title="RiskCopilot", fill_width=True, delete_cache=(HOUR, 12 * HOUR)
    )
    waiting = Waiting()
    with page:
        page.unload(waiting.gone)
        gr.HTML(_header(copilot), elem_id="header", apply_default_css=False)
        with gr.Tab("Assess"):
            _assess_tab(copilot, waiting)
        with gr.Tab("Screen"):
            _screen_tab()
        with gr.Tab("Calculators"):
            gr.HTML(library_html(), elem_id="library", apply_default_css=False, js_on_load=LIBRARY_JS)
    return page


def _header(copilot: RiskCopilot) -> str:
    where = where_notes_go(copilot.settings)
    return (
        '<div class="rc-header"><h1>RiskCopilot</h1><p><strong>For clinicians, to support and never to replace their '
        "judgement. Not a medical device.</strong> Check each finding against the note. "
        f"{esc(where)}</p></div>"
    )


def _screen_tab() -> None:
    with gr.Row(equal_height=False):
        with gr.Column(scale=2, min_width=340):
            record = gr.Textbox(
                label="Note, inputs as JSON, or FHIR R4 JSON", lines=14, max_lines=24, elem_id="screen-record"
            )
            go = gr.Button("Try every calculator", variant="primary", elem_id="screen")
        with gr.Column(scale=5, min_width=480):
            found = gr.HTML(HINT, elem_id="screening", apply_default_css=False)
    go.click(screened_html, [record], [found], api_visibility="private", show_progress="hidden", concurrency_limit=2)


def _assess_tab(copilot: RiskCopilot, waiting: Waiting) -> None:
    session: gr.State = gr.State(Session())
    titles = sorted((entry.title, name) for name, entry in REGISTRY.items())
    with gr.Row(equal_height=False):
        with gr.Column(scale=2, min_width=340):
            note = gr.Textbox(label="Clinical note", lines=9, max_lines=18, elem_id="note", placeholder="Paste a note")
            question = gr.Textbox(label="Question", elem_id="question", placeholder=NO_QUESTION)
            with gr.Row():
                go = gr.Button("Assess", variant="primary", elem_id="assess", scale=3)
                clear = gr.Button("New patient", elem_id="clear", scale=2, min_width=120)
            with gr.Accordion("Options", open=False, elem_id="options"):
                unmentioned = gr.Radio(
                    [("Ask me", "ask"), ("Take as absent, and mark it", "absent")],
                    value=copilot.settings.unmentioned,
                    label="What the note does not mention",
                    elem_id="unmentioned",
                )
                wanted = gr.Dropdown(
                    titles, multiselect=True, label="Calculators (none: chosen for you)", elem_id="wanted", value=[]
                )
            ecg = gr.File(
                label="ECG recording (research use): CSV, or .hea with its signal file",
                file_count="multiple",
                visible=copilot.settings.ecg,
                elem_id="ecg",
                height=110,
            )
            with gr.Accordion("Example notes (invented patients)", elem_id="examples") as examples:
                gr.Examples(
                    [[example.note, example.question] for example in EXAMPLES],
                    [note, question],
                    label="",
                    example_labels=[example.title for example in EXAMPLES],
                    api_visibility="private",
                )
            chat = gr.Chatbot(
                label="Conversation",
                elem_id="chat",
                height=460,
                feedback_options=None,
                buttons=[],
                render_markdown=False,  # steps quote the note, whose asterisks are not emphasis
                layout="panel",
            )
            follow_up = gr.Textbox(label="Follow-up", elem_id="say", placeholder=FOLLOW_UP, max_lines=8)
        with gr.Column(scale=5, min_width=480):
            panel = gr.HTML(
                WELCOME,
                elem_id="panel",
                html_template=PANEL,
                js_on_load=PANEL_JS,
                apply_default_css=False,
            )
            picture = gr.Image(
                label="ECG recording (research use)",
                visible=False,
                elem_id="ecg-picture",
                interactive=False,
                buttons=["fullscreen"],
            )
    views = [chat, session, panel]
    options: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden"}
    running = []

    def start(request: gr.Request, *given: Any) -> Iterator[View]:
        with waiting.at(request, named_by(copilot.settings, request.headers)) as caller:
            yield from _start(copilot, caller, *given)

    for event in (go.click, question.submit):
        event(lambda: gr.update(open=False), [], [examples], queue=False, **options)
        assessing = event(
            start, [note, question, unmentioned, wanted, ecg, session], views,
            concurrency_limit=4, **options,
        )  # fmt: skip
        running += [assessing, assessing.then(partial(_picture, copilot), [ecg], [picture], **options)]

    def follow(text: str, now: Session, request: gr.Request) -> Iterator[tuple[Any, ...]]:
        with waiting.at(request, named_by(copilot.settings, request.headers)) as caller:
            yield from _follow_up(copilot, caller, text, now)

    following = follow_up.submit(
        follow, [follow_up, session], [*views, follow_up, note, question],
        concurrency_limit=4, **options,
    )  # fmt: skip
    running.append(following)

    clear.click(
        lambda: ("", "", "", None, [], Session(), WELCOME, gr.update(visible=False), gr.update(open=True)),
        [],
        [note, question, follow_up, ecg, *views, picture, examples],
        cancels=running,  # or a late answer would show the last patient again
        **options,
    )
    clear.click(waiting.gone, [], [], **options)
    chat.clear(lambda now: replace(now, messages=()), [session], [session], **options)

    def act(now: Session, event: gr.EventData, request: gr.Request) -> Iterator[View]:
        with waiting.at(request, named_by(copilot.settings, request.headers)) as caller:
            yield from _act(copilot, caller, now, event)

    # One at a time and none dropped: two quick answers to one assessment must both count.
    panel.submit(act, [session], views, concurrency_limit=1, trigger_mode="multiple", **options)


def _start(
    copilot: RiskCopilot,
    caller: Caller,
    note: str,
    question: str,
    unmentioned: str,
    wanted: list[str],
    ecg: list[str] | None,
    session: Session,
) -> Iterator[View]:
    """Assess a note, showing each step as it is done; answers given to the same note before are kept."""
    same = session.found is not None and session.found.note == copilot.masked(note or "")
    kept = _confirmed(session) if same else {}
    inputs = {**copilot.kit.conditions, **copilot.kit.inputs}
    said_by_user = (question or "").strip() or NO_QUESTION
    fresh = Session(inputs=inputs, turn=session.turn, messages=session.messages if same else ())

    def steps() -> Iterator[Event]:
        found: Assessment | None = None
        with together(ecg) if ecg else nullcontext() as recording:
            for step in copilot.stream(
                note or "",
                question,
                unmentioned=cast(Unmentioned, unmentioned),
                calculators=wanted or (),
                attachments=[Attachment(tool="ecg", arguments={"record": str(recording)})] if recording else (),
                caller=caller,
            ):
                if isinstance(step, Assessment):
                    found = step
                else:
                    yield step
        if found is not None:
            yield from copilot.stream_answer(found.id, kept, caller=caller) if kept and found.calculators else [found]

    yield from _show(steps, fresh, said_by_user, WORKING)


def _confirmed(session: Session) -> dict[str, Any]:
    """Return the answers given so far, as answers are given."""
    confirmed = [f for f in session.found.findings if f.status == "confirmed"] if session.found else []
    return {f.input: {"value": f.value, "unit": f.unit} if f.unit else f.value for f in confirmed}


def _act(copilot: RiskCopilot, caller: Caller, session: Session, event: gr.EventData) -> Iterator[View]:
    """Do what was pressed or typed in the panel: an answer, a correction, or what the unmentioned counts as."""
    if session.found is None:
        return
    told = {key: str(event._data.get(key, "")) for key in ("do", "input", "value", "unit")}
    assessment = session.found.id
    if told["do"] in ("ask", "absent"):
        choice = cast(Unmentioned, told["do"])
        text = "Take what is not mentioned as absent." if choice == "absent" else "Ask about what is not mentioned."
        yield from _show(lambda: iter([copilot.assume(assessment, choice, by=caller.by)]), session, text)
        return
    if told["do"] == "ask-about":
        wanted = (*session.found.ask_about, told["input"])
        again = partial(copilot.assume, assessment, session.found.unmentioned, wanted, by=caller.by)
        yield from _show(lambda: iter([again()]), session, f"Ask me about {label(told['input'])}.")
        return
    name, value, unit = told["input"], told["value"].strip(), told["unit"]

    def steps() -> Iterator[Event]:
        answers = {name: typed(name, session.inputs.get(name), value, unit)}
        yield from copilot.stream_answer(assessment, answers, caller=caller)

    shown_unit = display(unit) if value != NOT_KNOWN else ""
    yield from _show(steps, session, f"{label(name)}: {value} {shown_unit}".strip(), told=told)


def _follow_up(copilot: RiskCopilot, caller: Caller, text: str, session: Session) -> Iterator[tuple[Any, ...]]:
    """Take a turn of the conversation; where another record is opened its note takes the place of the last one's."""
    if not (text or "").strip():
        return
    before = session.found
    session = replace(session, inputs={**copilot.kit.conditions, **copilot.kit.inputs})

    def steps() -> Iterator[Event | Reply]:
        about = before.id if before else None
        for step in copilot.stream_say(session.conversation or None, text, about=about, caller=caller):
            yield _reply(copilot, step) if isinstance(step, Turn) else step

    for chat, now, drawn in _show(steps, session, text):
        other = now.found is not None and (before is None or now.found.note != before.note)
        fields = (now.found.note, now.found.question) if other and now.found else (gr.skip(), gr.skip())
        yield chat, now, drawn, "", *fields


def _reply(copilot: RiskCopilot, turn: Turn) -> Reply:
    """Put a turn as the page takes it in, with the assessment of the record that is open now."""
    conversation = copilot.conversation(turn.conversation)
    patient = which_patient(conversation)
    current = next((one.assessment for one in conversation.patients if one.number == conversation.open), "")
    found = copilot.get(current) if current else None
    return Reply(told(turn, patient), turn.conversation, patient, found)


def _show(
    steps: Callable[[], Iterator[Event | Reply]],
    session: Session,
    text: str,
    working: str = "",
    told: Mapping[str, str] | None = None,
) -> Iterator[View]:
    """Yield the chat after each step and the panel at the end; whatever goes wrong becomes a plain answer."""
    asked = (*session.messages, user(text))
    turn = Work(session.turn + 1)
    before = session.found
    session = replace(session, turn=session.turn + 1, refused=None)
    unchanged: Any = working or gr.skip()  # until there is an answer; the panel itself shows that it waits

    def view(messages: tuple[Message, ...], now: Session, drawn: Any) -> View:
        now = replace(now, messages=messages)
        return list(messages), now, drawn

    try:
        if working:
            yield view((*asked, *turn.messages(done=False)), session, unchanged)
        for step in steps():
            if isinstance(step, Assessment):
                session = _taken(session, step)
                folds = tuple(turn.messages(done=True)) if turn.steps else ()
                yield view((*asked, *folds, said(reply(step, before))), session, _drawn(session))
            elif isinstance(step, Reply):
                session = _taken(session, step.found) if step.found else session
                session = replace(session, conversation=step.conversation, patient=step.patient)
                folds = tuple(turn.messages(done=True)) if turn.steps else ()
                drawn = _drawn(session) if session.found else gr.skip()
                yield view((*asked, *folds, said(step.text)), session, drawn)
            else:
                turn.add(step)
                yield view((*asked, *turn.messages(done=False)), session, unchanged)
    except Left:
        return  # nobody is looking
    except InvalidInputs as error:
        problem = "; ".join(p["problem"] for p in error.problems)
        refused = Refused(told["input"], told["value"], told["unit"], problem) if told else None
        session = replace(session, refused=refused)
        yield view((*asked, said(f"Not accepted. {problem}")), session, _drawn(session))
    except (ValueError, KeyError) as error:
        yield view((*asked, said(str(error))), session, _drawn(session, str(error)))
    except Exception as error:  # the page's last line: never a traceback, never silence
        _log.exception("an assessment failed")
        message = BROKEN.format(kind=type(error).__name__)
        yield view((*asked, said(message)), session, _drawn(session, message))


def _taken(session: Session, found: Assessment) -> Session:
    """Take in an assessment, its findings in the order they first appeared: a corrected row stays where it is."""
    if session.found is not None and session.found.id != found.id:
        session = replace(session, read=())  # what other calculators do not use was not replaced
    known = (*session.read, *(f for f in found.findings if f.input not in {r.input for r in session.read}))
    order = {finding.input: place for place, finding in reversed(list(enumerate(known)))}
    findings = tuple(sorted(found.findings, key=lambda finding: order[finding.input]))
    return replace(session, found=found.model_copy(update={"findings": findings}), read=known)


def _drawn(session: Session, problem: str = "") -> str:
    if session.found is None:
        return problem_html(problem or BROKEN.format(kind="no answer"))
    return panel_html(session.found, session.inputs, session.refused, session.read, session.turn, session.patient)


def _picture(copilot: RiskCopilot, ecg: list[str] | None) -> Any:
    """Draw the attached recording on ECG paper; hide the picture when there is none or it cannot be read."""
    drawn = draw(ecg) if ecg and copilot.settings.ecg else None
    return gr.update(value=drawn, visible=drawn is not None)
