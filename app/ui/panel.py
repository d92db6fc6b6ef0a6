"""The answer's panel, put together: answer first, then results, what is missing, findings beside the note, evidence."""

from collections import Counter
from collections.abc import Mapping, Sequence

from ...agent.state import Assessment, Evidence
from ...calculators.inputs import Input, label
from ...tools.protocol import Finding
from .cards import cards_html, state_html
from .forms import Refused, findings_html, missing_html
from .markup import details, esc, link, slug
from .note import note_html

WELCOME = (
    '<div class="rc-root rc-empty"><h2>Paste a note, ask a question</h2><p>The answer appears here: the score with '
    "its risk, the words each input was read from, what is still missing, and the evidence.</p>"
    "<p>What the note does not say is asked, never guessed. Until it is answered, the result is the range of "
    "everything still possible.</p></div>"
)
#: An answer longer than this, in characters, is set smaller.
LONG = 140
WORKING = (
    '<div class="rc-root rc-empty" data-say="Working" aria-busy="true"><h2>Working …</h2><p>Each step is listed under '
    "“Conversation” as it is done. The first answer after starting takes longest.</p></div>"
)


def panel_html(
    found: Assessment,
    inputs: Mapping[str, Input],
    refused: Refused | None,
    read: Sequence[Finding],
    turn: int,
    patient: str = "",
) -> str:
    """Draw an assessment.

    `read` is what was first read, to show what a correction replaced. `turn` counts what was drawn, so that the page
    notices when an answer changed nothing. `patient` names the record among several of one conversation.
    """
    said = f"Not accepted: {refused.problem}" if refused else f"{patient} {found.answer}".strip()
    whose = f'<p class="rc-patient" id="rc-patient">{esc(patient)}</p>' if patient else ""
    return (
        f'<div class="rc-root" data-assessment="{esc(found.id)}" data-turn="{turn}" data-say="{esc(said)}">'
        f"{whose}{_answer(found)}{cards_html(found)}{missing_html(found, inputs, refused)}"
        f"{_read(found, inputs, refused, read)}{_evidence(found)}{_record(found)}</div>"
    )


def problem_html(message: str) -> str:
    """Draw why nothing could be assessed, and what to do."""
    return (
        f'<div class="rc-root" data-say="{esc(message)}"><div class="rc-notice" role="alert">{esc(message)}</div></div>'
    )


def _answer(found: Assessment) -> str:
    notices = "".join(
        f'<div class="rc-notice" role="alert">{esc(notice.message)}</div>'
        for notice in found.notices
        if notice.message != found.answer
    )
    if not found.calculators and not found.artifacts:
        message = found.answer or "Nothing could be assessed. Name a calculator in the question, or ask otherwise."
        return f'<div class="rc-notice" role="alert" id="rc-answer">{esc(message)}</div>{notices}'
    asked = f'<span class="rc-question">{esc(found.question)}</span>' if found.question else ""
    long = " rc-long" if len(found.answer) > LONG else ""
    return (
        '<section id="rc-answer" aria-label="Answer" tabindex="-1">'
        f'<p class="rc-asking">{state_html(found.status)}{asked}</p>'
        f'<p class="rc-answer{long}">{esc(found.answer)}</p>{_explanation(found)}{_assumed(found)}</section>{notices}'
    )


def _explanation(found: Assessment) -> str:
    places = {item.id: place for place, item in enumerate(found.evidence, start=1)}
    lines = "".join(
        f"<li>{esc(sentence.text)}{''.join(_cite(places[c]) for c in sentence.cites if c in places)}</li>"
        for sentence in found.explanation
    )
    return details("explanation", "Explanation in full", f"<ol>{lines}</ol>")


def _cite(place: int) -> str:
    return f' <a href="#rc-evidence-{place}" aria-label="evidence {place}">[{place}]</a>'


def _assumed(found: Assessment) -> str:
    assumed = [finding.input for finding in found.findings if finding.status == "assumed"]
    if not assumed:
        return ""
    each = " ".join(
        f'<button type="button" class="rc-quiet" id="ask-about-{slug(name)}" data-do="ask-about" '
        f'data-input="{esc(name)}" title="ask me about it instead">{esc(label(name))}</button>'
        for name in assumed
    )
    return (
        '<div class="rc-notice rc-assumption" role="note"><b>Assumed absent, by your choice:</b> '
        f"{each} Check the note for each; press one to be asked about it. "
        '<button type="button" id="ask-instead" data-do="ask">Ask me about all</button></div>'
    )


def _read(found: Assessment, inputs: Mapping[str, Input], refused: Refused | None, read: Sequence[Finding]) -> str:
    if not found.calculators and not found.findings:
        return ""
    kept = set(found.findings)
    replaced = [finding for finding in read if finding.quote and finding not in kept]
    return (
        '<section class="rc-read" aria-label="Findings and note"><div><h2>Findings</h2><p class="rc-hint">Check each '
        "against the note. Correcting one computes again at once.</p>"
        f"{findings_html(found.findings, inputs, refused, replaced)}</div><div><h2>Note</h2>"
        f"{note_html(found.note, found.findings, replaced, found.doubtful)}</div></section>"
    )


def _evidence(found: Assessment) -> str:
    if not found.evidence:
        return ""
    cited = {cite for sentence in found.explanation for cite in sentence.cites}
    numbered = list(enumerate(found.evidence, start=1))
    first = "".join(_passage(place, item) for place, item in numbered if item.id in cited)
    rest = "".join(_passage(place, item) for place, item in numbered if item.id not in cited)
    count = sum(item.id not in cited for item in found.evidence)
    return (
        f'<section id="rc-evidence" aria-label="Evidence"><h2>Evidence</h2>{first}'
        + (details("evidence", f"{count} more passages" if first else f"{count} passages", rest) if rest else "")
        + "</section>"
    )


def _passage(place: int, item: Evidence) -> str:
    page = f", page {item.page}" if item.page else ""
    section = f", section “{esc(item.section)}”" if item.section else ""
    licence = f"; licence: {esc(item.licence)}" if item.kind == "document" else ""
    return (
        f'<div class="rc-passage" id="rc-evidence-{place}"><span class="rc-place">{place}</span><div>{esc(item.text)}'
        f"<small>{link(item.citation, item.link)}{page}{section} (read: {esc(item.read)}{licence})</small></div></div>"
    )


def _record(found: Assessment) -> str:
    """Draw what was checked, and by what this answer can be found again."""
    if not found.calculators and not found.artifacts:
        return ""
    faults = "".join(f"<li>“{esc(u.text)}”: {esc(u.reason)} ({u.action})</li>" for u in found.unsupported)
    checked = f"<p>Left out because nothing supports it:</p><ul>{faults}</ul>" if faults else ""
    checked += _refused(found) + _reviewed(found)
    versions = ", ".join(f"{name} {version}" for name, version in found.versions.items())
    body = (
        f"<p>Every number and citation of the explanation was checked by code against the results.</p>{checked}"
        f"<p><small>Assessment {esc(found.id)}; engine: {esc(found.engine)}; {esc(versions)}; "
        f"SHA-256 of the note {esc(found.note_hash)}. {esc(found.notice_of_use)}</small></p>"
    )
    return details("record", "Checks and record", body)


def _refused(found: Assessment) -> str:
    """Draw what the model reported that the note does not bear out."""
    if not found.refused:
        return ""
    counts = Counter(one.reason for one in found.refused)
    counted = ", ".join(f"{reason}: {count}" for reason, count in counts.items())
    said = "".join(
        f"<li>{esc(label(one.input))} {esc(one.value)} “{esc(one.quote)}”: {esc(one.reason)}</li>"
        for one in found.refused
    )
    return f"<p>Reported by the model and not used ({esc(counted)}):</p><ul>{said}</ul>"


def _reviewed(found: Assessment) -> str:
    """Draw what the model found wrong with its own answer."""
    if found.review is None or found.review.stage == "none":
        return ""
    return f"<p>Looked at again after review ({esc(found.review.stage)}): {esc(found.review.reason)}</p>"
