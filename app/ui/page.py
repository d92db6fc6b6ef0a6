"""The page's layout and events. What is drawn is in `render`; what is computed is the copilot's."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import gradio as gr

from ...agent.state import Assessment, Question, Step
from ...calculators.inputs import Choice, Criterion, Input, InvalidInputs, Quantity, display
from ...tools.protocol import Finding
from ..copilot import Attachment, RiskCopilot
from ..examples import EXAMPLES
from . import render
from .library import library_markdown

CSS = (Path(__file__).parent / "page.css").read_text(encoding="utf-8")
#: Fonts of the reader's own system: the page fetches nothing from elsewhere.
THEME = gr.themes.Base(
    primary_hue="teal", neutral_hue="slate", font=["system-ui", "sans-serif"], font_mono=["ui-monospace", "monospace"]
)
#: More missing inputs than this are named but not each given a field.
FIELDS = 12
NOT_KNOWN = "not known"
INTENDED_USE = (
    "**For clinicians, to support and never to replace their judgement. Not a medical device.** "
    "Check each finding against the note. Everything stays on this machine."
)

Message = gr.ChatMessage
View = tuple[list[Message], Assessment | None]


def build_page(copilot: RiskCopilot) -> gr.Blocks:
    """Lay out the page for a copilot."""
    remote = copilot.settings.engine == "model"
    with gr.Blocks(analytics_enabled=False, title="RiskCopilot", fill_width=True) as page:
        gr.Markdown("# RiskCopilot", elem_id="title")
        gr.Markdown(INTENDED_USE + (f" Notes go to the model at {copilot.settings.model_url}." if remote else ""))
        with gr.Tab("Assess"):
            _assess_tab(copilot)
        with gr.Tab("Calculators"):
            gr.Markdown(library_markdown())
    return page


def _assess_tab(copilot: RiskCopilot) -> None:
    current: gr.State = gr.State(None)
    with gr.Row(equal_height=False):
        with gr.Column(scale=2, min_width=380):
            note = gr.Textbox(label="Clinical note", lines=12, max_lines=24, elem_id="note", placeholder="Paste a note")
            question = gr.Textbox(label="Question", elem_id="question", placeholder="Which risk matters here?")
            unmentioned = gr.Radio(
                [("Ask me", "ask"), ("Take as absent, and mark it", "absent")],
                value=copilot.settings.unmentioned,
                label="What the note does not mention",
                elem_id="unmentioned",
            )
            ecg = gr.File(
                label="ECG recording (research use): CSV, or .hea with its signal file",
                file_count="multiple",
                visible=copilot.settings.ecg,
                elem_id="ecg",
            )
            go = gr.Button("Assess", variant="primary", elem_id="assess")
            gr.Examples(
                [[example.note, example.question] for example in EXAMPLES],
                [note, question],
                label="Example notes (invented patients)",
                example_labels=[example.title for example in EXAMPLES],
            )
        with gr.Column(scale=3, min_width=480):
            chat = gr.Chatbot(
                label="Steps and explanation",
                elem_id="chat",
                height=460,
                feedback_options=None,
                buttons=["copy"],
                sanitize_html=True,
                placeholder="Steps appear here as they are done, then the explanation.",
            )
            results = gr.HTML(elem_id="results")
            picture = gr.Image(label="ECG", visible=False, elem_id="ecg-picture", interactive=False)
    views = [chat, current]

    @gr.render(inputs=[current])
    def below(found: Assessment | None) -> None:
        if found is not None:
            _below(copilot, found, chat, current, results)

    start = partial(_start, copilot)
    shown: Callable[[Assessment | None], str] = _results
    for event in (go.click, question.submit):
        event(start, [note, question, unmentioned, ecg, chat], views, concurrency_limit=4).then(
            shown, [current], [results]
        ).then(partial(_picture, copilot), [ecg], [picture])


def _results(found: Assessment | None) -> str:
    return render.notices_html(found) + render.cards_html(found) if found else ""


def _start(
    copilot: RiskCopilot, note: str, question: str, unmentioned: str, ecg: list[str] | None, history: list[Message]
) -> Iterator[View]:
    """Assess a note, showing each step as it is done."""
    attachments = [Attachment(tool="ecg", arguments={"path": _recording(ecg)})] if ecg else []
    steps = copilot.stream(note or "", question, unmentioned=unmentioned, attachments=attachments)  # type: ignore[arg-type]
    yield from _show(steps, [*history, Message(role="user", content=question or "Which risk matters here?")], None)


def _recording(files: list[str]) -> str:
    """Return the file that names a recording: the header of a WFDB record, or the only file."""
    return next((file for file in files if file.endswith(".hea")), files[0])


def _show(steps: Iterator[Step | Assessment], messages: list[Message], before: Assessment | None) -> Iterator[View]:
    """Yield the chat after each step, and the assessment at the end; an error becomes a message."""
    try:
        for step in steps:
            if isinstance(step, Step):
                took = f"{step.seconds * 1000:.0f} ms"
                messages.append(
                    Message(
                        role="assistant",
                        content=render.plain(step.detail),
                        metadata={"title": step.title, "log": took, "status": "done"},
                    )
                )
                yield messages, before
            else:
                text = render.explanation_markdown(step.explanation, step.evidence)
                messages.append(Message(role="assistant", content=text))
                yield messages, step
    except InvalidInputs as error:
        problems = "; ".join(f"{render.words(p['input'])}: {p['problem']}" for p in error.problems)
        messages.append(Message(role="assistant", content=f"Not accepted. {render.plain(problems)}"))
        yield messages, before
    except (ValueError, KeyError) as error:
        messages.append(Message(role="assistant", content=render.plain(str(error))))
        yield messages, before


def _picture(copilot: RiskCopilot, ecg: list[str] | None) -> Any:
    """Draw the attached recording on ECG paper; hide the picture when there is none or it cannot be read."""
    if not ecg or not copilot.settings.ecg:
        return gr.update(visible=False)
    from ..ecg_picture import draw

    file = draw(_recording(ecg))
    return gr.update(value=file, visible=True) if file else gr.update(visible=False)


def _below(copilot: RiskCopilot, found: Assessment, chat: gr.Chatbot, current: gr.State, results: gr.HTML) -> None:
    """Lay out what belongs to one assessment: missing inputs, findings beside the note, evidence."""
    inputs: Mapping[str, Input] = {**copilot.kit.conditions, **copilot.kit.inputs}
    answer = partial(_answer, copilot, found.id)
    wiring = _Wiring(answer, chat, current, results, inputs)
    if found.missing:
        gr.Markdown("### Missing: each answer computes again at once", elem_id="missing")
        for question in found.missing[:FIELDS]:
            _ask(question, wiring, first=question == found.ask)
        if len(found.missing) > FIELDS:
            gr.Markdown("Also missing: " + ", ".join(render.words(q.input) for q in found.missing[FIELDS:]))
    if found.unmentioned == "absent" and any(f.status == "assumed" for f in found.findings):
        back = gr.Button("Ask about what was assumed absent instead", elem_id="ask-instead")
        back.click(partial(_assume, copilot, found.id, "ask"), [], [chat, current]).then(_results, [current], [results])
    with gr.Row(equal_height=False):
        with gr.Column():
            gr.Markdown("### The note, with the words that were used")
            gr.HTML(render.note_html(found))
        with gr.Column():
            gr.Markdown("### Findings: correct one, and it computes again", elem_id="findings")
            for finding in found.findings:
                _row(finding, wiring)
    if found.evidence:
        gr.Markdown("### Evidence")
        gr.HTML(render.evidence_html(found), elem_id="evidence")


class _Wiring:
    """What a field needs in order to answer: where the answer goes, and what is shown after it."""

    def __init__(
        self,
        answer: Callable[..., Iterator[View]],
        chat: gr.Chatbot,
        current: gr.State,
        results: gr.HTML,
        inputs: Mapping[str, Input],
    ) -> None:
        self.answer = answer
        self.chat = chat
        self.current = current
        self.results = results
        self.inputs = inputs

    def on(self, event: Callable[..., Any], name: str, fields: list[Any]) -> None:
        """Answer an input when something happens, from the fields' values."""
        event(
            partial(self.answer, name, self.inputs.get(name)),
            [self.chat, self.current, *fields],
            [self.chat, self.current],
        ).then(_results, [self.current], [self.results])


def _ask(question: Question, wiring: _Wiring, first: bool) -> None:
    """Lay out one missing input: buttons for yes and no, a list for a choice, a field for a number."""
    name = question.input
    with gr.Row(elem_classes=["rc-ask", "rc-first"] if first else ["rc-ask"], elem_id=f"ask-{name}"):
        gr.Markdown(render.plain(question.text) + (" **(settles most)**" if first else ""))
        if question.kind == "number":
            value = gr.Textbox(show_label=False, container=False, placeholder="value", elem_id=f"value-{name}", scale=0)
            unit = _unit(question.units, question.units[0], f"unit-{name}")
            add = gr.Button("Add", size="sm", scale=0, elem_id=f"add-{name}")
            wiring.on(add.click, name, [value, unit])
            wiring.on(value.submit, name, [value, unit])
            missing = gr.Button(NOT_KNOWN, size="sm", scale=0)
            wiring.on(missing.click, name, [gr.State(NOT_KNOWN), unit])
        else:
            for choice in (*question.choices, NOT_KNOWN):
                button = gr.Button(choice, size="sm", scale=0, elem_id=f"{name}-{choice}".replace(" ", "-"))
                wiring.on(button.click, name, [gr.State(choice)])


def _unit(units: tuple[str, ...], unit: str, element: str) -> gr.Dropdown:
    return gr.Dropdown(
        [(display(u) or "no unit", u) for u in units],
        value=unit,
        show_label=False,
        container=False,
        interactive=len(units) > 1,
        elem_id=element,
        scale=0,
        min_width=110,
    )


def _row(finding: Finding, wiring: _Wiring) -> None:
    """Lay out one finding: its value to correct, its status, and the words it was read from."""
    name, given = finding.input, wiring.inputs.get(finding.input)
    with gr.Row(elem_classes=["rc-finding"], elem_id=f"finding-{name.replace(' ', '-')}"):
        words = f"“{finding.quote}”" if finding.quote else finding.rule or "your answer"
        gr.Markdown(f"**{render.words(name)}** · {finding.status}<br>{render.plain(words)}")
        match given:
            case Quantity():
                text = render.bare_value(finding)
                value = gr.Textbox(
                    text, show_label=False, container=False, scale=0, min_width=110, elem_id=f"edit-{name}"
                )
                unit = _unit(given.units, finding.unit or given.unit, f"edit-unit-{name}")
                wiring.on(value.submit, name, [value, unit])
                wiring.on(unit.input, name, [value, unit])
            case Criterion() | Choice():
                options = ["yes", "no"] if isinstance(given, Criterion) else list(given.options)
                shown = gr.Dropdown(
                    [*options, NOT_KNOWN],
                    value=render.value_text(finding),
                    show_label=False,
                    container=False,
                    interactive=True,
                    scale=0,
                    min_width=150,
                    elem_id=f"edit-{name.replace(' ', '-')}",
                )
                wiring.on(shown.input, name, [shown])
            case _:
                gr.Markdown(render.plain(render.value_text(finding)))


def _answer(
    copilot: RiskCopilot,
    assessment: str,
    name: str,
    given: Input | None,
    history: list[Message],
    before: Assessment | None,
    value: str,
    unit: str = "",
) -> Iterator[View]:
    """Take one answer or correction and compute again."""
    said = f"{render.words(name)}: {value} {display(unit) if value != NOT_KNOWN else ''}".strip()
    messages = [*history, Message(role="user", content=render.plain(said))]
    yield from _show(copilot.stream_answer(assessment, {name: _typed(given, value, unit)}), messages, before)


def _typed(given: Input | None, value: str, unit: str) -> Any:
    """Turn what a field holds into what a calculator takes."""
    if value == NOT_KNOWN:
        return None
    match given:
        case Criterion():
            return value == "yes"
        case Quantity():
            try:
                return {"value": float(value.strip().replace(",", "")), "unit": unit or given.unit}
            except ValueError:
                return value  # not a number: the calculator's own refusal says what to give
        case _:
            return value


def _assume(copilot: RiskCopilot, assessment: str, unmentioned: Any) -> View:
    found = copilot.assume(assessment, unmentioned)
    text = render.explanation_markdown(found.explanation, found.evidence)
    return [Message(role="assistant", content=text)], found
