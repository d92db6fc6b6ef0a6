"""What a note says of each input, decided and put into words; and what it says beside that."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cached_property
from random import Random
from typing import NamedTuple

from ...agent.reading.text import canonical
from ...calculators.inputs import Choice, Criterion, Day, Quantity
from . import distractors, figures, phrases, sentences
from .clashes import Vocabulary, vocabulary
from .distractors import VITALS
from .draft import FILLERS, Draft, Vital
from .language import Form, american, cased, form, listed
from .model import Fact
from .patients import USUAL, Patient, agrees, number
from .sentences import Clause, Voice

_RELATIVES = listed("relatives")
_PAST = ("history", "family", "parent", "maternal", "previous", "prior", "past", "recent", "known", "new", "no ")
_FAMILY = re.compile(r"famil|relative|parent|heredit|inherit|sibling|mother|father", re.IGNORECASE)
_TIMED = re.compile(rf"\b(?:{'|'.join(listed('timed'))})", re.IGNORECASE)


class Manner(NamedTuple):
    """How a note is to be written where it is not left to chance.

    `silence` is the share of inputs not mentioned, `silent` are inputs that are not; `exact` numbers are never given as
    limits or in words; `foreign` ones are given in another unit than the calculator's wherever there is one; a
    `crowded` note has as many other numbers, earlier values and findings of others as there is room for.
    """

    silence: float | None = None
    silent: frozenset[str] = frozenset()
    exact: bool = False
    foreign: bool = False
    crowded: bool = False


class Statements:
    """Writes what one note says."""

    def __init__(self, patient: Patient, rng: Random, manner: Manner | None = None) -> None:
        self.patient, self.rng, self.manner = patient, rng, manner or Manner()
        names = tuple(entry.name for entry in patient.calculators)
        self.words: Vocabulary = vocabulary(names)
        self.style = rng.choice(("triage", "letter", "discharge", "soap", "vignette", "vignette", "ward", "form"))
        self.draft = Draft(patient, names, self._voice(), self.style, self.manner.exact)
        self.draft.opening = self.style in ("vignette", "letter", "ward", "discharge") and rng.random() < 0.75
        drawn = rng.choice((0.05, 0.2, 0.4, 0.65))
        self.silence = drawn if self.manner.silence is None else self.manner.silence
        self.short = self.style in ("triage", "soap", "form") or (self.style == "ward" and rng.random() < 0.5)
        self.american = rng.random() < 0.3

    @cached_property
    def _family_counts(self) -> bool:
        """Say whether an input asks for relatives, of whom nothing may then be said in passing."""
        return any(_FAMILY.search(f"{name} {given.description}") for name, given in self.patient.inputs.items())

    def _followed(self, name: str) -> bool:
        """Say whether another input is the same number at another time, so that no earlier value may be named."""
        return any(name in other and other != name for other in self.patient.inputs)

    def _often(self, share: float) -> float:
        """Return how often a trap is laid."""
        return 0.85 if self.manner.crowded else share

    def _voice(self) -> Voice:
        rng, short = self.rng, self.style in ("triage", "soap", "form")
        neutral = "sex" in self.patient.inputs
        if neutral or rng.random() < 0.3:
            return Voice("Pt" if short else "The patient", "The patient's", short)
        if self.patient.sex == "female":
            return Voice("She", "Her", short)
        return Voice("He", "His", short)

    def write(self) -> Draft:
        """Decide and word everything."""
        rng, draft = self.rng, self.draft
        clauses: list[Clause] = []
        for name, given in self.patient.inputs.items():
            silent = name in self.manner.silent or rng.random() < self.silence
            if name in ("age", "sex"):
                self._person(name, name in self.manner.silent or (silent and rng.random() < 0.5))
            elif isinstance(given, Criterion):
                found = None if silent else self._criterion(name, given)
                if found is not None:
                    clauses.append(found)
                elif silent:
                    self._trap(name, given)
            elif isinstance(given, Quantity):
                self._quantity(name, given, silent)
            elif not silent:
                clauses.extend(self._named(name, given))
        self._grouped(clauses)
        distractors.add(draft, self.words, rng, short=self.short, crowded=self.manner.crowded)
        return draft

    def _person(self, name: str, silent: bool) -> None:
        if silent:
            return
        patient = self.patient
        if name == "sex":
            self.draft.sex_mark = self.draft.file("sex", Fact(input="sex", kind="stated", value=patient.sex))
        else:
            fact = Fact(input="age", kind="stated", value=patient.age, unit="a")
            self.draft.age_mark = self.draft.file("age", fact)

    def _criterion(self, name: str, given: Criterion) -> Clause | None:
        rng, values = self.rng, self.patient.values
        true = bool(values[name])
        slot = phrases.slot(name, given)
        if (slot == "score" and rng.random() < 0.5) or (self.style == "form" and rng.random() < 0.35):
            line = phrases.check(name, given, true, self.words, rng)
            if line is not None and agrees(line.text, true, values):
                return self._clause(name, line.text, "check", true, slot, true)
        found = phrases.of_criterion(name, given, true, self.words, values, rng)
        if found is None:
            return None
        text = sentences.denied(found) if not true and not found.against else found.text
        return self._clause(name, text, found.form, true or found.against, phrases.slot(name, given, found.text), true)

    def _clause(self, name: str, text: str, form: Form, shown: bool, slot: str, true: bool) -> Clause:
        fact = Fact(input=name, kind="stated" if true else "negated", value=true)
        return Clause(self.draft.mark(name, fact, text), form, shown, slot, text)

    def _named(self, name: str, given: Choice | Day) -> list[Clause]:
        value = self.patient.values[name]
        fact = Fact(input=name, kind="stated", value=value)
        if isinstance(given, Day):
            day = date.fromisoformat(value)
            shown = self.rng.choice((value, f"{day.day} {day:%B %Y}", f"{day:%B} {day.day}, {day.year}"))
            text = f"{self.rng.choice(given.terms)}: {shown}"
            return [Clause(self.draft.mark(name, fact, cased(text)), "check", True, "other", text)]
        found = phrases.of_choice(name, given, value, self.words, self.rng)
        if found is None or not agrees(found.text, True, self.patient.values):
            return []
        slot = phrases.slot(name, given, found.text)
        form = "check" if found.form == "noun" else found.form
        return [Clause(self.draft.mark(name, fact, found.text), form, True, slot, found.text)]

    def _quantity(self, name: str, given: Quantity, silent: bool) -> None:
        rng, value = self.rng, self.patient.values[name]
        if figures.is_scale(given):
            if not silent:
                said = figures.scale(name, given, value, rng)
                self._measure("score", name, said, sentences.item(said, rng))
            return
        if name in VITALS and not silent and rng.random() < 0.6 and not self.manner.foreign:
            fact = Fact(input=name, kind="stated", value=value, unit=given.unit)
            self.draft.vitals[name] = Vital(value, self.draft.file(name, fact))
            return
        slot = "vitals" if name in VITALS else "labs" if name in USUAL else "other"
        if silent:
            self._other_time(name, given, value)
            return
        way = 1.0 if self.manner.exact else rng.random()
        said_or_none = (
            figures.within(name, given, value, rng) if way < 0.14
            else figures.in_words(name, given, value, rng) if way < 0.2
            else None
        )  # fmt: skip
        short = self.short or rng.random() < 0.3
        said_or_none = said_or_none or figures.exact(name, given, value, rng, short=short, foreign=self.manner.foreign)
        if said_or_none is not None:
            self._measure(slot, name, said_or_none, sentences.measured(said_or_none, rng, short=short), given)

    def _measure(self, slot: str, name: str, said: figures.Said, text: str, given: Quantity | None = None) -> None:
        if any(hit.input != name for hit in self.words.hits(text)):
            return
        text = american(text) if self.american else text
        shown = self.draft.mark(name, figures.fact_of(name, said), text)
        if (
            given is not None
            and name in USUAL
            and isinstance(said.fact.get("value"), float)
            and self.rng.random() < self._often(0.22)
        ):
            shown += self._earlier(name, given, said)
        self.draft.add(slot, shown)

    def _earlier(self, name: str, given: Quantity, said: figures.Said) -> str:
        """Say beside a value what it was before; that is no statement of what it is."""
        if not _is_analyte(name) or _TIMED.search(given.description) or self._followed(name):
            return ""
        value, now = float(said.fact["value"]), said.value.split(" ")[0]
        unit = str(said.fact["unit"])
        if unit in given.offsets:
            return ""
        factor = 1 if unit == given.unit else 1 / given.factors[unit]
        before = round(number(name, given, (), self.rng) * factor, 1 if value < 20 else 0)
        if before == value or before <= 0 or "," in now:
            return ""
        kind = "earlier_beside" if before < value else "earlier_beside_lower"
        return str(self.rng.choice(FILLERS[kind])).format(v=f"{before:g}")

    def _other_time(self, name: str, given: Quantity, value: float) -> None:
        """Give a number of another time for an input that is otherwise not mentioned."""
        if (
            not _is_analyte(name)
            or _TIMED.search(given.description)
            or self._followed(name)
            or self.rng.random() > self._often(0.3)
        ):
            return
        said = figures.exact(name, given, number(name, given, (), self.rng), self.rng)
        if said is None or any(hit.input != name for hit in self.words.hits(said.label)):
            return
        text = str(self.rng.choice(FILLERS["earlier_alone"])).format(l=said.label, v=said.value)
        self.draft.add("labs", self.draft.mark(name, None, text))

    def _trap(self, name: str, given: Criterion) -> None:
        """Name a finding that is not the patient's now, for a criterion that is otherwise not mentioned."""
        if self.rng.random() > self._often(0.35):
            return
        terms = [term for term in (*given.terms, *given.includes) if phrases.fits(name, term, True, self.words)]
        if not terms:
            return
        term = self.rng.choice(terms)
        if phrases.is_current(given) and form(term) == "noun" and phrases.slot(name, given) == "drugs":
            fact = Fact(input=name, kind="negated", value=False)
            text = self.draft.mark(name, fact, cased(term))
            self.draft.add("drugs", self._filled("stopped", text))
            return
        kinds = []
        private = any(word in given.description for word in ("family", "household", "partner", "ever ", "contact"))
        if phrases.is_disease(term) and not private and not self._family_counts:
            kinds += ["family", "family", "other_person"]
        if phrases.is_symptom(term):
            kinds += ["hypothetical"]
        if phrases.is_disease(term):
            kinds += ["planned"]
        if kinds and not term.startswith(("previous", "prior", "history", "recent", "past", "known", "no ")):
            kind = self.rng.choice(kinds)
            slot = "plan" if kind in ("hypothetical", "planned") else "family"
            self.draft.add(slot, self._filled(kind, self.draft.mark(name, None, cased(term))))

    def _filled(self, kind: str, text: str) -> str:
        form = str(self.rng.choice(FILLERS[kind]))
        relative = self.rng.choice(_RELATIVES)
        possessive = self.draft.voice.possessive
        lower = possessive if possessive in ("Pt",) else possessive[0].lower() + possessive[1:]
        return form.format(x=text, X=text, P=possessive, p=lower, r=relative)

    def _grouped(self, clauses: list[Clause]) -> None:
        """Write the findings, some of them in lists."""
        rng, voice = self.rng, self.draft.voice
        rng.shuffle(clauses)
        negative = [c for c in clauses if not c.true and c.form == "noun"]
        positive = [c for c in clauses if c.true and c.form == "noun"]
        negative = [c for c in negative if not any(p.true and _words(c.bare) <= _words(p.bare) for p in clauses)]
        for clause in clauses:
            if clause.form != "noun":
                text = sentences.there(clause, voice, rng) if clause.true else sentences.absent(clause, voice, rng)
                self.draft.add(clause.slot, text)
        alone = [clause for clause in negative if " or " in clause.bare or len(clause.bare) > 60]
        for clause in alone:
            self.draft.add(clause.slot, sentences.absent(clause, voice, rng))
        for group in _runs([clause for clause in negative if clause not in alone], rng, 5):
            many = len(group) > 1
            text = sentences.none_of(group, voice, rng) if many else sentences.absent(group[0], voice, rng)
            self.draft.add(group[0].slot, text)
        positive = [c for c in positive if not (_opens(c) and self.draft.opens_with(c.slot, c.text))]
        for group in _runs(positive, rng, 3):
            many = len(group) > 1
            text = sentences.both(group, voice, rng) if many else sentences.there(group[0], voice, rng)
            self.draft.add(group[0].slot, text)


def _opens(clause: Clause) -> bool:
    """Say whether a finding is a disease or a complaint such as first sentences name."""
    short = len(clause.bare) < 45 and " or " not in clause.bare and not clause.bare.lower().startswith(_PAST)
    return short and (phrases.is_disease(clause.bare) if clause.slot == "history" else phrases.is_symptom(clause.bare))


def _words(text: str) -> frozenset[str]:
    return frozenset(canonical(word) for word in re.findall(r"[\w/-]+", text.lower()))


def _runs(clauses: list[Clause], rng: Random, longest: int) -> Iterator[list[Clause]]:
    """Cut findings into runs of the same part of the note."""
    by_slot: dict[str, list[Clause]] = {}
    for clause in clauses:
        by_slot.setdefault(clause.slot, []).append(clause)
    for group in by_slot.values():
        while group:
            size = rng.randint(1, longest)
            yield group[:size]
            group = group[size:]


def _is_analyte(name: str) -> bool:
    """Say whether a number is one a clinic follows over years."""
    usual = USUAL.get(name)
    outside = name in VITALS or name.startswith(("arterial", "inspired", "mixed", "mean", "glasgow"))
    return usual is not None and usual.normal_high > 0 and not outside
