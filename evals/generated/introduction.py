"""How a note introduces the patient: what is to be said of age and sex, and nothing more."""

from random import Random
from typing import Final

from .draft import Draft
from .language import joined
from .marks import marked
from .model import Fact

_DECADES: Final = {
    30: "thirties", 40: "forties", 50: "fifties", 60: "sixties", 70: "seventies", 80: "eighties", 90: "nineties",
}  # fmt: skip
_SHORT_ADULT: Final = ("{y}{l}.", "{l}, {y}.")  # of a child, 10M may be months
_SHORT: Final = ("{y}|yo {n}.", "{y}| y/o {n}.", "{y}|-year-old {n}.", "{y}|yo {n}.")
_SHORT_SEXLESS: Final = ("{y}|yo pt.", "Age |{y}.", "Pt aged |{y}.", "{y}| y/o patient.")
_LONG: Final = (
    "{A} {y} {n} presents for assessment.", "{A} {y} {n} was admitted.", "This {y} {n} was reviewed.",
    "{A} {y} {n} attends.", "The patient, {a} {y} {n}, was seen in clinic.", "{A} {y} {n} is brought in by relatives.",
    "I reviewed this {y} {n}.", "{A} {y} {n} comes to the clinic.", "{A} {y} {n} is referred for an opinion.",
)  # fmt: skip
_WITH_BOTH: Final = (
    "{p} with {h} presents with {c}.", "{p} with {h} presents to the emergency department with {c}.",
    "{p} presents with {c} on a background of {h}.", "{p}, known to have {h}, is admitted with {c}.",
    "{p} is brought in with {c}. Past medical history includes {h}.", "{p} with {h} comes in complaining of {c}.",
)  # fmt: skip
_WITH_BACKGROUND: Final = (
    "{p} with {h} was seen.", "{p} with {h} attends for review.", "{p}, known to have {h}, was reviewed.",
    "{p} with a past medical history of {h} is referred.", "{p} with {h} presents for assessment.",
)  # fmt: skip
_WITH_COMPLAINTS: Final = (
    "{p} presents with {c}.", "{p} was admitted with {c}.", "{p} presents to the emergency department with {c}.",
    "{p} is referred because of {c}.", "{p} comes in complaining of {c}.",
)  # fmt: skip
_AGELESS: Final = ("A {n} was seen.", "This {n} was seen today.", "The patient is a {n}.")
_BARE: Final = ("Patient seen today.", "The patient was reviewed.", "")


def introduction(draft: Draft, rng: Random) -> str:
    """Write the sentence that introduces the patient."""
    patient = draft.patient
    says_age = draft.age_mark is not None or ("age" not in patient.inputs and not patient.child)
    says_sex = draft.sex_mark is not None or "sex" not in patient.inputs
    if draft.background or draft.complaints:
        return _with_findings(draft, says_age and patient.age >= 2, says_sex, rng)
    if not says_age:
        return rng.choice(_AGELESS).format(n=_noun(draft, says_sex, rng)) if says_sex else rng.choice(_BARE)
    if patient.age < 2:
        return _months(draft, _noun(draft, says_sex, rng), rng)
    if (
        draft.age_mark is not None
        and not draft.exact
        and 30 <= patient.age < 100
        and not draft.voice.short
        and rng.random() < 0.12
    ):
        return _in_words(draft, draft.age_mark, _noun(draft, says_sex, rng), rng)
    return (_short if draft.voice.short else _long)(draft, says_sex, rng)


def _age(draft: Draft, text: str) -> str:
    return text if draft.age_mark is None else marked(text, draft.age_mark)


def _sex(draft: Draft, text: str) -> str:
    return text if draft.sex_mark is None else marked(text, draft.sex_mark)


def _noun(draft: Draft, says_sex: bool, rng: Random) -> str:
    patient, female = draft.patient, draft.patient.sex == "female"
    young = patient.age < 16
    if not says_sex:
        return "child" if young else "patient"
    if young:
        return _sex(draft, "girl" if female else "boy")
    return _sex(draft, rng.choice(("woman", "woman", "lady") if female else ("man", "man", "gentleman")))


def _short(draft: Draft, says_sex: bool, rng: Random) -> str:
    """Write "72F." or "Pt aged 72."; the bar in a form parts the words that give the age from the number."""
    adult = draft.patient.age >= 18 and rng.random() < 0.4
    form = rng.choice((_SHORT_ADULT if adult else _SHORT) if says_sex else _SHORT_SEXLESS)
    years = f"{draft.patient.age:g}"
    letter = _sex(draft, "F" if draft.patient.sex == "female" else "M")
    if "|" not in form:
        return form.format(y=_age(draft, years), l=letter)
    before, _, after = form.partition("|")
    if before == "{y}":
        unit, _, rest = after.rpartition(" ")
        return f"{_age(draft, years + unit)} {rest}".format(n=_noun(draft, says_sex, rng))
    lead, _, word = before.strip().rpartition(" ")
    return f"{lead} {_age(draft, f'{word} {years}')}.".strip()


def _long(draft: Draft, says_sex: bool, rng: Random) -> str:
    years = f"{draft.patient.age:g}"
    an = "an" if years[0] == "8" or years in ("11", "18") else "a"
    old = _age(draft, f"{years}{rng.choice(('-year-old', ' year old', '-year-old'))}")
    return rng.choice(_LONG).format(A=an.capitalize(), a=an, y=old, n=_noun(draft, says_sex, rng))


def _with_findings(draft: Draft, says_age: bool, says_sex: bool, rng: Random) -> str:
    """Write "A 63-year-old man with hypertension presents with chest pain"."""
    noun, years = _noun(draft, says_sex, rng), f"{draft.patient.age:g}"
    an = "An" if says_age and (years[0] == "8" or years in ("11", "18")) else "A"
    old = _age(draft, f"{years}{rng.choice(('-year-old', ' year old', 'yo', '-year-old'))}") if says_age else ""
    person = " ".join(word for word in (rng.choice((an, an, "This")), old, noun) if word)
    both = bool(draft.background and draft.complaints)
    forms = _WITH_BOTH if both else _WITH_BACKGROUND if draft.background else _WITH_COMPLAINTS
    named = {"h": draft.background, "c": draft.complaints}
    return rng.choice(forms).format(p=person, **{key: joined(words, "and") for key, words in named.items() if words})


def _months(draft: Draft, noun: str, rng: Random) -> str:
    months = max(1, round(draft.patient.age * 12))
    if draft.age_mark is not None:
        fact = Fact(input="age", kind="stated", value=float(months), unit="mo")
        draft.marks[draft.age_mark] = ("age", fact)
    an = "An" if months in (8, 11, 18) else "A"
    return f"{an} {_age(draft, f'{months}-month-old')} {noun} was seen."


def _in_words(draft: Draft, mark: int, noun: str, rng: Random) -> str:
    """Say only the decade of an age, or what it is over."""
    ten = int(draft.patient.age // 10) * 10
    sexless = draft.sex_mark is None and "sex" in draft.patient.inputs
    whose = "their" if sexless else "her" if draft.patient.sex == "female" else "his"
    if rng.random() < 0.5:
        fact = Fact(input="age", kind="stated", low=float(ten), high=float(ten + 10), below=True, unit="a")
        text = f"in {whose} {_DECADES[ten]}"
    else:
        low = float(ten if draft.patient.age > ten else ten - 1)
        fact = Fact(input="age", kind="stated", low=low, above=True, unit="a")
        text = f"over {low:g}"
    draft.marks[mark] = ("age", fact)
    return f"A {noun} {marked(text, mark)} was seen."
