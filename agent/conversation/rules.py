"""What a message asks for, by rules over its words and what is on record. The embedded engine's router."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from ...calculators.inputs import Input
from ...tools.calculator import CalculatorTool
from ..embedded import EmbeddedStages
from ..graph import Kit
from ..naming import Names, absences, names_of
from ..state import Assessment, Evidence, Question
from . import wording
from .method import fitting
from .told import as_note, mentioned, reply_to, tell, value_of
from .turns import Clarification, Intent, Patient, Told

_PLAIN = re.compile(r"\b[a-z]{4,}\b")
_PROPER = re.compile(r"\b[A-Z][a-z]{3,}\b")
#: A word of more titles than this names none of them.
_NAMESAKES = 6
#: A message of at most this many words may give just another value for the last supposition.
_SHORT = 6
#: So many calculators are compared at once, at most.
_MOST_COMPARED = 4


@dataclass(frozen=True)
class Situation:
    """What a message is said into: the records, the open one's assessment, and what waits."""

    patients: Sequence[Patient] = ()
    open: int | None = None
    assessment: Assessment | None = None
    waits: Clarification | None = None
    supposed: str = ""  # the input of the last supposition: "and 3.0?"

    @property
    def question(self) -> Question | None:
        """The question that the open assessment waits with."""
        return self.assessment.ask if self.assessment else None


class Router(Protocol):
    """Says what a message asks for, and which passages answer a question."""

    def route(self, message: str, situation: Situation) -> Intent:
        """Return what a message asks for; every field of it can be acted on."""

    def pick(self, question: str, passages: Sequence[Evidence]) -> Sequence[Evidence]:
        """Return the passages that answer a question about calculators, the best first; none where none does."""


@dataclass(frozen=True)
class _Heard:
    """A message with what rules can tell of it."""

    text: str
    situation: Situation
    called: tuple[str, ...]  # calculators it names
    told: Told
    supposed: Told
    names_inputs: bool  # an input of the calculators in use is named
    patient: int | None


class _PartNames:
    """Finds calculators by one word of their names that no other words of the library hold: "Wells"."""

    def __init__(self, titles: Mapping[str, str]) -> None:
        meant: dict[str, list[str]] = {}
        plain = {word for title in titles.values() for word in _PLAIN.findall(title)}
        for name, title in titles.items():
            for word in set(_PROPER.findall(title)):
                if word.lower() not in plain:
                    meant.setdefault(word, []).append(name)
        self._meant = {word: tuple(names) for word, names in meant.items() if len(names) <= _NAMESAKES}

    def called(self, text: str) -> list[tuple[str, ...]]:
        """Return what such words in a message mean; its first word has a capital anyway."""
        return [self._meant[one.group()] for one in _PROPER.finditer(text, 1) if one.group() in self._meant]


class RuleRouter:
    """Routes by words, by calculators' names and by what can be read from a message."""

    def __init__(self, kit: Kit) -> None:
        """Know a kit's calculators by their names."""
        self._kit = kit
        library = {name: tool.entry for name, tool in kit.calculators.items()}
        self._names: Names = names_of(library, kit.conditions)
        self._partly = _PartNames({name: tool.title for name, tool in kit.calculators.items()})

    def route(self, message: str, situation: Situation) -> Intent:
        """Return what a message asks for."""
        whom, text = wording.addressed(message)
        if whom == "open" and not any(character.isalnum() for character in text):
            return Intent(kind="help", text=text)
        if whom == "new":
            return Intent(kind="new patient", text=text)
        patient = self._whom(whom, situation)
        if isinstance(whom, int) and patient is None:
            return self._unplaced(whom, text, situation)
        if whom != "open" and not text:
            return Intent(kind="go back", text="", patient=patient)
        if self._introduces(text, situation):
            return Intent(kind="new patient", text=text, sure=situation.assessment is None)
        return self._of_patient(self.hear(text, situation, patient))

    def pick(self, question: str, passages: Sequence[Evidence]) -> Sequence[Evidence]:
        """Return the passages of the kinds that a question's words are after."""
        return fitting(question, passages)

    @staticmethod
    def _whom(whom: object, situation: Situation) -> int | None:
        """Return the record a message names, where there is one."""
        numbers = [patient.number for patient in situation.patients]
        if whom == "other":
            others = [number for number in numbers if number != situation.open]
            return others[-1] if others else None
        return whom if isinstance(whom, int) and whom in numbers else None

    @staticmethod
    def _unplaced(whom: int, text: str, situation: Situation) -> Intent:
        """Take the next number for a new record; any other is a patient there is not."""
        following = len(situation.patients) + 1
        return Intent(kind="new patient" if whom == following else "help", text=text, patient=whom)

    def _introduces(self, text: str, situation: Situation) -> bool:
        """Say whether a message reads as the note of a patient who is not on record."""
        stated, _ = wording.parted(text)
        if wording.SUPPOSING.search(text) or wording.CORRECTING.search(text):
            return False
        return as_note(stated, self._kit.inputs, self._kit.conditions)

    def hear(self, text: str, situation: Situation, patient: int | None = None) -> _Heard:
        """Read from a message what rules can tell of it."""
        kit, wanted = self._kit, in_use(situation.assessment, self._kit)
        stated, asked = wording.parted(text)
        told = tell(stated, kit.inputs, kit.conditions, wanted) if stated else Told()
        if not (told.findings or told.unclear) and wording.CORRECTING.search(stated):
            for name in mentioned(stated, wanted)[:1]:  # "the bilirubin was mistyped, it is 3.6"
                told = value_of(name, wanted[name], stated)
        supposed = Told()
        if wording.SUPPOSING.search(text) or wording.SUPPOSING_WITH.search(text):
            supposed = tell(asked or text, kit.inputs, kit.conditions, wanted, supposed=True)
        if situation.supposed and not supposed.findings and len(text.split()) <= _SHORT:
            again = (
                value_of(situation.supposed, wanted[situation.supposed], text)
                if situation.supposed in wanted
                else Told()
            )
            supposed = again if again.findings or again.unclear else supposed
        return _Heard(
            text=text,
            situation=situation,
            called=self.called(text, situation),
            told=told,
            supposed=supposed,
            names_inputs=bool(mentioned(text, wanted)),
            patient=patient,
        )

    def called(self, text: str, situation: Situation) -> tuple[str, ...]:
        """Return the calculators a message names; of several meanings of a name the one in use, or the likeliest."""
        used = {use.tool for use in situation.assessment.calculators} if situation.assessment else set()
        meanings = self._names.called(text)
        if not meanings and (wording.WHY.search(text) or wording.COMPARING.search(text)):
            meanings = self._partly.called(text)
        if not meanings:
            return ()
        ranked: list[str] = []
        if any(len(meant) > 1 for meant in meanings):
            note = situation.assessment.note if situation.assessment else ""
            about = f"{situation.assessment.question} {text}" if situation.assessment else text
            ranked = [candidate.name for candidate in self._kit.find(about, note, 50)]
        chosen = (next((name for name in (*used, *ranked) if name in meant), meant[0]) for meant in meanings)
        return tuple(dict.fromkeys(chosen))

    def _of_patient(self, heard: _Heard) -> Intent:
        """Route a message about the open record, or one it names."""
        intent = (
            self._clarified(heard)
            or self._question_on_method(heard)
            or self._supposition(heard)
            or self._statement(heard)
            or self._question(heard)
            or Intent(kind="help", text=heard.text, sure=False)
        )
        if not heard.situation.patients and intent.kind not in ("evidence", "new patient"):
            return Intent(kind="help", text=heard.text, sure=intent.sure)
        return intent.model_copy(update={"patient": heard.patient})

    @staticmethod
    def _clarified(heard: _Heard) -> Intent | None:
        """Say of a message that advice is wanted, which is not given here whatever else it holds."""
        return Intent(kind="help", text=heard.text) if wording.ADVICE.search(heard.text) else None

    def _question_on_method(self, heard: _Heard) -> Intent | None:
        """Route what is asked of calculators themselves: to compare them, why one was not used, what is known."""
        text, called, found = heard.text, heard.called, heard.situation.assessment
        used = [use.tool for use in found.calculators] if found else []
        if wording.COMPARING.search(text) and len({*called, *(used if called else ())}) > 1:
            pair = called if len(called) > 1 else (*called, *(name for name in used if name not in called))
            return Intent(kind="compare", text=text, calculators=pair[:_MOST_COMPARED])
        if wording.WHY.search(text) and (called or absences(text)):
            return Intent(kind="why not", text=text, calculators=called)
        about_method = wording.EVIDENCE.search(text) and wording.ASKING.search(text)
        if about_method and not heard.told.findings and not wording.SUPPOSING.search(text):
            return Intent(kind="evidence", text=text, calculators=called, sure=bool(called))
        return None

    def _supposition(self, heard: _Heard) -> Intent | None:
        """Route what is supposed of the patient, and what would change the result."""
        if heard.supposed.findings or heard.supposed.unclear:
            return Intent(kind="what if", text=heard.text, calculators=heard.called, told=heard.supposed)
        if wording.SUPPOSING.search(heard.text) and heard.names_inputs and not heard.called:
            return Intent(kind="what if", text=heard.text)
        if wording.LOWERING.search(heard.text):
            raises = bool(wording.RAISING.search(heard.text))
            return Intent(kind="what lowers", text=heard.text, calculators=heard.called, raises=raises)
        return None

    def _statement(self, heard: _Heard) -> Intent | None:
        """Route what is said of the patient: an answer, a correction or an addition."""
        asked, told = heard.situation.question, heard.told
        if asked is not None and asked.input not in told.inputs:
            known: Mapping[str, Input] = {**self._kit.conditions, **self._kit.inputs}
            reply = reply_to(asked, heard.text, known[asked.input])
            if reply.inputs or reply.unclear:
                told = told.model_copy(
                    update={
                        "findings": (*reply.findings, *told.findings),
                        "unknown": reply.unknown,
                        "unclear": (*reply.unclear, *told.unclear),
                    }
                )
        if not (told.inputs or told.unclear):
            return None
        _, question = wording.parted(heard.text)
        if question and (heard.called or not wording.CORRECTING.search(heard.text)):
            return Intent(kind="assess", text=heard.text, calculators=heard.called, told=told)
        answers = asked is not None and (
            asked.input in told.inputs or any(n.input == asked.input for n in told.unclear)
        )
        if answers:
            return Intent(kind="answer", text=heard.text, told=told)
        corrects = wording.CORRECTING.search(heard.text) or self._contradicts(told, heard.situation.assessment)
        return Intent(kind="correct" if corrects else "add", text=heard.text, told=told)

    def _contradicts(self, told: Told, found: Assessment | None) -> bool:
        """Say whether something on record is otherwise."""
        if found is None:
            return False
        known = {one.input: one for one in found.findings if one.status != "assumed"}
        return any(one.input in known and known[one.input].value != one.value for one in told.findings)

    def _question(self, heard: _Heard) -> Intent | None:
        """Route a question about the patient; one that no calculator covers is not one."""
        if heard.called or absences(heard.text):
            return Intent(kind="assess", text=heard.text, calculators=heard.called)
        note = heard.situation.assessment.note if heard.situation.assessment else ""
        if self._covers(heard.text, note):
            return Intent(kind="assess", text=heard.text, sure=False)
        return None

    def _covers(self, text: str, note: str) -> bool:
        return EmbeddedStages.covered(text, self._kit.find(text, note, 5))


def in_use(found: Assessment | None, kit: Kit) -> dict[str, Input]:
    """Return the inputs, and the conditions, on which the calculators of an assessment depend."""
    known: Mapping[str, Input] = {**kit.conditions, **kit.inputs}
    tools: list[CalculatorTool] = [kit.calculators[use.tool] for use in found.calculators] if found else []
    wanted = {
        name: None for tool in tools for name in (*tool.entry.parameters, *tool.entry.conditions, *tool.entry.excludes)
    }
    return {name: known[name] for name in (*wanted, *(("age", "sex") if tools else ())) if name in known}
