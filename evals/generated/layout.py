"""Laying a note out: the order of its parts, headings, vital signs, and how the patient is introduced."""

from random import Random
from typing import Final

from .draft import FILLERS, Draft, filled
from .introduction import introduction
from .language import capitalised
from .vitals import vitals

_ORDER: Final = (
    "symptoms", "history", "drugs", "social", "family", "exam", "vitals", "labs", "imaging", "score", "other", "plan",
    "filler",
)  # fmt: skip
_HEADINGS: Final = {
    "symptoms": ("Presenting complaint", "HPI", "History of presenting complaint"),
    "history": ("Past medical history", "PMH", "Background"),
    "drugs": ("Medication", "Medications", "Rx"),
    "social": ("Social history", "SH"),
    "family": ("Family history", "FHx"),
    "exam": ("Examination", "O/E", "Physical examination"),
    "vitals": ("Vital signs", "Obs", "Vitals"),
    "labs": ("Laboratory results", "Bloods", "Labs"),
    "imaging": ("Investigations", "Imaging"),
    "score": ("Assessment scales", "Scales", "Questionnaire"),
    "other": ("Other", "Notes", "Course"),
    "plan": ("Plan", "Disposition"),
    "filler": ("Administrative", "Remarks"),
}
_SOAP: Final = (
    ("S:", ("symptoms", "history", "drugs", "social", "family")),
    ("O:", ("exam", "vitals", "labs", "imaging")),
    ("A:", ("score", "other")),
    ("P:", ("plan", "filler")),
)


def laid_out(draft: Draft, rng: Random) -> str:
    """Return the whole text, marks and all."""
    parts = {slot: list(texts) for slot, texts in draft.parts.items()}
    if signs := vitals(draft, rng):
        parts.setdefault("vitals", []).append(signs)
    for texts in parts.values():
        rng.shuffle(texts)
    intro = introduction(draft, rng)
    match draft.style:
        case "discharge":
            return _sections(draft, parts, intro, rng)
        case "form":
            return _lines(draft, parts, intro, rng)
        case "soap":
            return _soap(draft, parts, intro, rng)
        case "letter":
            return _letter(draft, parts, intro, rng)
        case _:
            return _prose(draft, parts, intro, rng)


def _written(draft: Draft, slot: str, texts: list[str], rng: Random) -> str:
    """Write one part as running text."""
    if slot in ("labs", "score", "vitals"):
        return _results(draft, texts, rng)
    return " ".join(capitalised(_ended(text)) for text in texts)


def _results(draft: Draft, texts: list[str], rng: Random) -> str:
    """Write results as a list or as sentences."""
    whole = [text for text in texts if _is_ended(text)]
    items = [text for text in texts if not _is_ended(text)]
    if items and (draft.voice.short or rng.random() < 0.5):
        items = [rng.choice((", ", ", ", "; ")).join(items) + "."]
    return " ".join(capitalised(_ended(text)) for text in [*items, *whole])


def _ended(text: str) -> str:
    return text if _is_ended(text) else f"{text}."


def _is_ended(text: str) -> bool:
    return text.rstrip("\ue001").endswith(".")


def _sections(draft: Draft, parts: dict[str, list[str]], intro: str, rng: Random) -> str:
    """Lay out a discharge summary: a heading for every part."""
    lines = [rng.choice(("DISCHARGE SUMMARY", "Discharge summary", "Clinical summary")), "", intro]
    pick = rng.randrange(3)
    for slot in _ORDER:
        if texts := parts.get(slot):
            headings = _HEADINGS[slot]
            heading = headings[min(pick, len(headings) - 1)]
            lines += ["", f"{heading}:", _written(draft, slot, texts, rng)]
    return "\n".join(lines)


def _lines(draft: Draft, parts: dict[str, list[str]], intro: str, rng: Random) -> str:
    """Lay out a form: one statement a line."""
    bullet = rng.choice(("- ", "", "• ", "* "))
    lines = [intro]
    for slot in _ORDER:
        if texts := parts.get(slot):
            lines.append(f"{_HEADINGS[slot][0]}:")
            lines += [f"{bullet}{capitalised(text.removesuffix('.'))}" for text in texts]
    return "\n".join(lines)


def _soap(draft: Draft, parts: dict[str, list[str]], intro: str, rng: Random) -> str:
    lines = []
    for place, (head, slots) in enumerate(_SOAP):
        said = " ".join(_written(draft, slot, parts[slot], rng) for slot in slots if slot in parts)
        said = f"{intro} {said}".strip() if place == 0 else said
        if said:
            lines.append(f"{head} {said}")
    return "\n".join(lines)


def _letter(draft: Draft, parts: dict[str, list[str]], intro: str, rng: Random) -> str:
    opening = filled(rng.choice(FILLERS["openings"]["letter"]), rng)
    thanks = rng.choice(("Thank you for seeing this patient. ", "I would be grateful for your opinion. ", ""))
    body = [f"{thanks}{intro}"]
    for slots in (
        ("symptoms", "history", "drugs", "social", "family"),
        ("exam", "vitals", "labs", "imaging", "score", "other"),
    ):
        said = " ".join(_written(draft, slot, parts[slot], rng) for slot in slots if slot in parts)
        if said:
            body.append(said)
    last = " ".join(_written(draft, slot, parts[slot], rng) for slot in ("plan", "filler") if slot in parts)
    closing = filled(rng.choice(FILLERS["closings"]["letter"]), rng)
    return "\n\n".join([opening, *body, *([last] if last else []), closing])


def _prose(draft: Draft, parts: dict[str, list[str]], intro: str, rng: Random) -> str:
    """Lay out a vignette, a triage note or a ward note as running text."""
    opening = closing = ""
    if draft.style in FILLERS["openings"]:
        opening = filled(rng.choice(FILLERS["openings"][draft.style]), rng)
        closing = filled(rng.choice(FILLERS["closings"][draft.style]), rng)
    order = list(_ORDER)
    if rng.random() < 0.3:
        middle = order[:4]
        rng.shuffle(middle)
        order[:4] = middle
    said = [_written(draft, slot, parts[slot], rng) for slot in order if slot in parts]
    return " ".join(piece for piece in (opening, intro, *said, closing) if piece)
