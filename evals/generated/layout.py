"""Laying a note out: the order of its parts, headings, vital signs, and how the patient is introduced."""

from random import Random
from typing import Final

from .language import capitalised
from .marks import marked
from .model import Fact
from .statements import FILLERS, Draft, filled

_ORDER: Final = (
    "symptoms", "history", "drugs", "social", "family", "exam", "vitals", "labs", "imaging", "score", "other", "plan", "filler",
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
    """A discharge summary: a heading for every part."""
    lines = [rng.choice(("DISCHARGE SUMMARY", "Discharge summary", "Clinical summary")), "", intro]
    pick = rng.randrange(3)
    for slot in _ORDER:
        if texts := parts.get(slot):
            headings = _HEADINGS[slot]
            heading = headings[min(pick, len(headings) - 1)]
            lines += ["", f"{heading}:", _written(draft, slot, texts, rng)]
    return "\n".join(lines)


def _lines(draft: Draft, parts: dict[str, list[str]], intro: str, rng: Random) -> str:
    """A form: one statement a line."""
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
    """A vignette, a triage note or a ward note: running text."""
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


def vitals(draft: Draft, rng: Random) -> str:
    """Write vital signs in shorthand or in words."""
    held, shown = dict(draft.vitals), []
    celsius = draft.patient.inputs.get("temperature")
    short = draft.voice.short or rng.random() < 0.6
    upper = held.pop("systolic_pressure", None)
    lower = held.pop("diastolic_pressure", None)

    def said(text: str, mark: int | None) -> str:
        return text if mark is None else marked(text, mark)

    if upper is not None and (lower is None or lower.value < upper.value - 8):
        if lower is not None:
            unit = rng.choice(("", "", " mmHg"))
            head = rng.choice(("BP ", "BP ", "BP: ", "Blood pressure ") if short else ("blood pressure ", "BP "))
            pair = said(f"{head}{upper.value:g}", upper.mark) + "/" + said(f"{lower.value:g}", lower.mark) + unit
            shown.append(pair)
        else:
            shown.append(
                said(
                    rng.choice(("systolic {v:g}", "SBP {v:g}", "systolic BP {v:g} mmHg")).format(v=upper.value),
                    upper.mark,
                )
            )
    elif upper is not None and upper.mark is not None:
        shown.append(said(f"systolic BP {upper.value:g}", upper.mark))
        if lower is not None and lower.mark is not None:
            shown.append(said(f"diastolic BP {lower.value:g}", lower.mark))
    elif lower is not None and lower.mark is not None:
        shown.append(said(f"diastolic BP {lower.value:g}", lower.mark))
    forms = {
        "heart_rate": ("HR {v:g}", "P {v:g}", "HR {v:g} bpm", "pulse {v:g}") if short else ("heart rate {v:g}/min", "pulse {v:g} bpm"),
        "respiratory_rate": ("RR {v:g}", "resps {v:g}", "RR {v:g}/min") if short else ("respiratory rate {v:g}/min", "RR {v:g}"),
        "oxygen_saturation": ("sat {v:g}%", "SpO2 {v:g}%", "sats {v:g}%", "O2 sat {v:g}%") if short else ("oxygen saturation {v:g}%", "SpO2 {v:g} %"),
        "temperature": ("T {v:.1f}", "temp {v:.1f}", "T {v:.1f}C", "T {f:.1f}F") if short else ("temperature {v:.1f} °C", "temperature {f:.1f} °F"),
    }  # fmt: skip
    for name, vital in held.items():
        form = rng.choice(forms[name])
        text = form.format(v=vital.value, f=vital.value * 1.8 + 32)
        if "{f" in form and vital.mark is not None and celsius is not None:
            name_, fact = draft.marks[vital.mark]
            if fact is not None:
                draft.marks[vital.mark] = (
                    name_,
                    fact.model_copy(update={"value": round(vital.value * 1.8 + 32, 1), "unit": "[degF]"}),
                )
        shown.append(said(text, vital.mark))
    if rng.random() < 0.3:
        rng.shuffle(shown)
    return ", ".join(shown) + "." if shown else ""


def introduction(draft: Draft, rng: Random) -> str:
    """Introduce the patient with what is to be said of age and sex, and nothing more."""
    patient = draft.patient
    says_age = draft.age_mark is not None or "age" not in patient.inputs and not patient.child
    says_sex = draft.sex_mark is not None or "sex" not in patient.inputs
    female = patient.sex == "female"

    def age(text: str) -> str:
        return text if draft.age_mark is None else marked(text, draft.age_mark)

    def sex(text: str) -> str:
        return text if draft.sex_mark is None else marked(text, draft.sex_mark)

    years = patient.age
    if patient.child and years < 16:
        noun = ("girl" if female else "boy") if says_sex else "child"
    else:
        noun = rng.choice(("woman", "lady") if female else ("man", "gentleman")) if says_sex else "patient"
    if says_sex:
        noun = sex(noun)
    letter = sex("F" if female else "M") if says_sex else ""
    if not says_age:
        return rng.choice(("A {n} was seen.", "This {n} was seen today.", "The patient is a {n}.")).format(n=noun) if says_sex else rng.choice(("Patient seen today.", "The patient was reviewed.", ""))  # fmt: skip
    if years < 2:
        months = max(1, round(years * 12))
        if draft.age_mark is not None:
            draft.marks[draft.age_mark] = ("age", Fact(input="age", kind="stated", value=float(months), unit="mo"))
        return f"{rng.choice(('A', 'This'))} {age(f'{months}-month-old')} {noun} was seen."
    shown = f"{years:g}"
    if draft.age_mark is not None and 30 <= years < 100 and rng.random() < 0.12 and not draft.voice.short:
        return _age_in_words(draft, years, noun, age, rng)
    an = "An" if shown[0] == "8" or shown in ("11", "18") else "A"
    if draft.voice.short:
        forms = (
            ["{y}{l}.", "{y}yo {n}.", "{y} y/o {n}.", "{y}-year-old {n}.", "{l}, {y}."]
            if letter
            else ["{y}yo pt.", "Age {y}.", "Pt aged {y}."]
        )
        form = rng.choice(forms)
        if form == "Age {y}.":
            return age(f"Age {shown}") + "."
        if form == "Pt aged {y}.":
            return f"Pt {age(f'aged {shown}')}."
        tail = {"{y}yo": "yo", "{y} y/": " y/o", "{y}-ye": "-year-old"}.get(
            form[: 5 if form.startswith("{y}yo") else 6], ""
        )
        if form in ("{y}{l}.", "{l}, {y}."):
            return form.format(y=age(shown), l=letter)
        return form.replace("{y}" + tail, age(shown + tail)).format(n=noun)
    old = age(rng.choice((f"{shown}-year-old", f"{shown} year old", f"{shown}-year-old")))
    forms = [
        f"{an} {old} {noun} presents for assessment.", f"{an} {old} {noun} was admitted.", f"This {old} {noun} was reviewed.",
        f"{an} {noun if rng.random() < 0 else old + ' ' + noun} attends.", f"The patient, {an.lower()} {old} {noun}, was seen in clinic.",
    ]  # fmt: skip
    return rng.choice(forms)


def _age_in_words(draft: Draft, years: float, noun: str, age: object, rng: Random) -> str:
    assert draft.age_mark is not None
    ten = int(years // 10) * 10
    words = {
        30: "thirties",
        40: "forties",
        50: "fifties",
        60: "sixties",
        70: "seventies",
        80: "eighties",
        90: "nineties",
    }[ten]
    if rng.random() < 0.5:
        fact = Fact(input="age", kind="stated", low=float(ten), high=float(ten + 10), below=True, unit="a")
        text = marked(
            f"in {draft.voice.possessive.lower() if draft.voice.possessive in ('Her', 'His') else 'their'} {words}",
            draft.age_mark,
        )
        said = f"A {noun} {text} was seen."
    else:
        low = ten if years > ten else ten - 1
        fact = Fact(input="age", kind="stated", low=float(low), above=True, unit="a")
        said = f"A {noun} {marked(f'over {low}', draft.age_mark)} was seen."
    draft.marks[draft.age_mark] = ("age", fact)
    return said
