"""What is done for each kind of message: the assessment's own graph is asked, or calculators are run again."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ...calculators.core import Calculator
from ...calculators.inputs import Input, label
from ...tools.calculator import CalculatorUse
from ...tools.protocol import Finding
from ..explain import join
from ..graph import Kit
from ..state import Assessment, Notice, Question, Sentence
from . import method, supposing
from .rules import in_use
from .scene import Assessor, Event, Scene, put
from .told import mentioned, tell, unit_question
from .turns import Clarification, Grounded, Intent, Outcome, Patient, Told
from .wording import ADVICE, ORDINALS, parted

_PRONOUNS = {
    "female": re.compile(r"\b(?:she|her|hers|herself)\b", re.IGNORECASE),
    "male": re.compile(r"\b(?:he|him|his|himself)\b", re.IGNORECASE),
}
ABILITIES = (
    "Ask about the patient's risk, severity or an equation; answer or correct what was read; ask what another value "
    "would give (“and if creatinine were …?”), what would lower the result, how two calculators compare, why one was "
    "not used, or what is known of one. Say “new patient” and give a note to open another record."
)
NO_ADVICE = (
    "What to do is not decided here: risks are worked out, and what is known of the calculators is cited. "
    "Ask what guidelines say of a calculator to see what is kept."
)

NO_RECORD = "No patient is on record yet. Give a note first, with your question."
#: What is said of the program's use and not of a patient: "give a note" recommends no treatment.
OWN_WORDS = (ABILITIES, NO_ADVICE, NO_RECORD)


class Acts:
    """Does what an intent asks for."""

    def __init__(self, kit: Kit, assessor: Assessor, pick: method.Pick) -> None:
        """Work with a kit's calculators and evidence, an assessor's assessments, and what picks passages."""
        self._kit = kit
        self._pick = pick
        self._assessor = assessor
        self._known: Mapping[str, Input] = {**kit.conditions, **kit.inputs}

    def act(self, intent: Intent, scene: Scene) -> Outcome:
        """Do what an intent asks for, in the record it names or the open one."""
        if intent.kind == "help" or (intent.patient is not None and not self._there(intent, scene)):
            return self._help(intent, scene)
        if intent.patient is not None and intent.kind != "new patient":
            scene = replace(scene, open=intent.patient)
        if intent.kind == "new patient":
            return self._new_patient(intent, scene)
        if intent.kind == "evidence":
            return self._evidence(intent, scene)
        if scene.patient is None:
            return self._plain(NO_RECORD, scene)
        found = self._assessor.get(scene.patient.assessment)
        match intent.kind:
            case "assess":
                return self._assess(intent, scene, scene.patient, found)
            case "what if":
                return self._what_if(intent, scene, scene.patient, found)
            case "what lowers":
                return self._what_lowers(intent, scene, scene.patient, found)
            case "compare":
                return self._compare(intent, scene, scene.patient, found)
            case "why not":
                return self._why_not(intent, scene, scene.patient, found)
            case "go back":
                return self._go_back(scene, found)
        return self._record(intent, scene, scene.patient, found)

    @staticmethod
    def _there(intent: Intent, scene: Scene) -> bool:
        return intent.kind == "new patient" or any(p.number == intent.patient for p in scene.patients)

    def _help(self, intent: Intent, scene: Scene) -> Outcome:
        if ADVICE.search(intent.text):
            return self._plain(NO_ADVICE, scene)
        if intent.patient is not None and not self._there(intent, scene):
            return self._plain(
                "There is no such patient in this conversation. Say “new patient” to open a record.", scene
            )
        return self._plain(ABILITIES, scene)

    @staticmethod
    def _plain(text: str, scene: Scene, waits: Clarification | None = None) -> Outcome:
        """Say something that rests on nothing."""
        said = Grounded(sentences=(Sentence(text=text),), words=OWN_WORDS)
        return Outcome(reply=(said,), patients=scene.patients, open=scene.open, waits=waits)

    def _finished(self, steps: Iterator[Event], scene: Scene) -> Assessment:
        """Run an assessment, telling each step."""
        found: Assessment | None = None
        for step in steps:
            if isinstance(step, Assessment):
                found = step
            else:
                scene.tell(step)
        assert found is not None
        return found

    def _new_patient(self, intent: Intent, scene: Scene) -> Outcome:
        """Open another record; nothing of any other one goes into it."""
        if not intent.text.strip():
            text = "Paste the note of this patient, with your question."
            waits = Clarification(message=scene.message, about="note", text=text, kind="new patient")
            return self._plain(text, scene, waits)
        if not intent.sure:
            text = "This reads like the note of another patient. Is it a new patient, or more on the open record?"
            waits = Clarification(message=intent.text, about="patient", text=text, kind="new patient")
            return self._plain(text, scene, waits)
        note, question = parted(intent.text)
        return self.open_record(note or intent.text, question, scene)

    def open_record(self, note: str, question: str, scene: Scene) -> Outcome:
        """Assess a note as a record of its own; the same note again is the same record."""
        same = next((patient for patient in scene.patients if patient.note == note), None)
        confirmed = self._assessor.confirmed(same.assessment) if same else {}
        found = self._finished(self._assessor.assess(note, question, (), confirmed, None, scene.caller), scene)
        number = same.number if same else len(scene.patients) + 1
        patient = Patient(number=number, note=note, assessment=found.id, said=same.said if same else ())
        lead = f"This is the {ordinal(number)} patient, a record of its own." if number > 1 and not same else ""
        return self._assessed(found, put(scene.patients, patient), number, lead)

    @staticmethod
    def _assessed(found: Assessment, patients: tuple[Patient, ...], number: int, lead: str = "") -> Outcome:
        """Reply with an assessment's explanation."""
        said = (Grounded(sentences=(Sentence(text=lead),)),) if lead else ()
        return Outcome(
            reply=(*said, explained(found)),
            patients=patients,
            open=number,
            assessment=found.id,
            notices=found.notices,
        )

    def _assess(self, intent: Intent, scene: Scene, patient: Patient, found: Assessment) -> Outcome:
        """Answer another question on the same record, with all that was said of the patient."""
        if intent.told.findings:
            patient = patient.model_copy(update={"said": (*patient.said, intent.text)})
        confirmed = {**self._assessor.confirmed(found.id), **self._records(intent.told, found)}
        asked = parted(intent.text)[1] or intent.text
        fresh = self._again(asked, intent.calculators, confirmed, patient, scene, found)
        outcome = self._assessed(fresh, put(scene.patients, patient, fresh.id), patient.number)
        return outcome.model_copy(update={"changed": bool(intent.told.findings)})

    def _again(
        self,
        question: str,
        calculators: Sequence[str],
        confirmed: Mapping[str, Finding | None],
        patient: Patient,
        scene: Scene,
        like: Assessment,
    ) -> Assessment:
        """Assess a record anew; what was said of the patient is read for what the chosen calculators want."""
        measured = {f.input: f for artifact in like.artifacts for f in artifact.findings}
        confirmed = {**measured, **confirmed}
        fresh = self._finished(
            self._assessor.assess(patient.note, question, calculators, confirmed, like, scene.caller), scene
        )
        wanted = in_use(fresh, self._kit)
        told = [tell(parted(said)[0] or said, self._kit.inputs, self._kit.conditions, wanted) for said in patient.said]
        more = {f.input: f for one in told for f in one.findings if f.input in wanted and f.input not in confirmed}
        return self._finished(self._assessor.confirm(fresh.id, more, scene.caller), scene) if more else fresh

    def _records(self, told: Told, found: Assessment) -> dict[str, Finding | None]:
        """Return what of a message goes on record now: what the calculators in use want, or was confirmed before."""
        wanted = {*in_use(found, self._kit), *self._assessor.confirmed(found.id)}
        kept: dict[str, Finding | None] = {f.input: f for f in told.findings if f.input in wanted}
        return kept | dict.fromkeys(name for name in told.unknown if name in wanted)

    def _record(self, intent: Intent, scene: Scene, patient: Patient, found: Assessment) -> Outcome:
        """Take in an answer, a correction or an addition, and compute again."""
        told = intent.told
        kept = self._records(told, found)
        if not kept and told.unclear:
            return self._unclear(intent, scene, told.unclear[0])
        patient = patient.model_copy(update={"said": (*patient.said, intent.text)}) if told.findings else patient
        if not kept:
            words = join([f"“{quote}”" for quote in dict.fromkeys(finding.quote for finding in told.findings)])
            text = f"Kept for this patient: {words}. The calculators in use take none of it, so nothing changes."
            outcome = self._plain(text, scene)
            return outcome.model_copy(update={"patients": put(scene.patients, patient), "assessment": found.id})
        after = self._finished(self._assessor.confirm(found.id, kept, scene.caller), scene)
        lead = Grounded(
            sentences=tuple(Sentence(text=text) for text in _taken_in(kept, found, after)),
            uses=after.calculators,
            findings=(*found.findings, *(f for f in kept.values() if f)),
        )
        outcome = self._assessed(after, put(scene.patients, patient, after.id), patient.number)
        notices = (*outcome.notices, *_other_sex(intent.text, found))
        return outcome.model_copy(update={"reply": (lead, *outcome.reply), "changed": True, "notices": notices})

    def _unclear(self, intent: Intent, scene: Scene, notice: Notice) -> Outcome:
        """Ask for what a message lacks: usually a unit."""
        given = self._known.get(notice.input)
        ask = notice.message if given is None else unit_question(notice.input, given)
        if notice.kind != "unit":
            ask = f"{notice.message.rstrip('.')}. {ask}"
        outcome = self._value_wanted(notice.input, ask, intent, scene)
        return outcome.model_copy(update={"assessment": scene.patient.assessment if scene.patient else ""})

    @staticmethod
    def _value_wanted(name: str, ask: str, intent: Intent, scene: Scene) -> Outcome:
        """Ask for the value of an input; the message waits for it."""
        waits = Clarification(message=intent.text, about="value", input=name, text=ask, kind=intent.kind)
        put_as = Question(input=name, text=ask, kind="number")
        said = Grounded(sentences=(Sentence(text=ask),), questions=(put_as,))
        return Outcome(reply=(said,), patients=scene.patients, open=scene.open, waits=waits)

    def _for(
        self, names: Sequence[str], scene: Scene, patient: Patient, found: Assessment, question: str = ""
    ) -> Assessment:
        """Return an assessment that holds the calculators a message names, made for it if need be.

        One that will be shown has a `question` of its own: its answer does not answer the last one's.
        """
        if not set(names) - {use.tool for use in found.calculators}:
            return found
        confirmed = self._assessor.confirmed(found.id)
        return self._again(question or found.question, names, confirmed, patient, scene, found)

    def _what_if(self, intent: Intent, scene: Scene, patient: Patient, found: Assessment) -> Outcome:
        """Compute with what is supposed, beside what is on record."""
        found = self._for(intent.calculators, scene, patient, found)
        uses = [use for use in found.calculators if not intent.calculators or use.tool in intent.calculators]
        wanted = in_use(found, self._kit)
        changes = [finding for finding in intent.told.findings if finding.input in wanted]
        if not changes:
            return self._nothing_supposed(intent, scene, wanted)
        said: list[Grounded] = []
        computed: list[CalculatorUse] = []
        for use in uses:
            tool = self._kit.calculators[use.tool]
            mine = [c for c in changes if c.input in in_use_of(tool.entry)]
            if mine:
                after = tool.apply(supposing.supposed(found.findings, mine), use.why_selected)
                said += supposing.before_and_after(use, after, found.findings, mine)
                computed.append(after)
        said.append(Grounded(sentences=(Sentence(text="This is a supposition: the record was not changed."),)))
        return self._beside(said, computed, scene, patient, found)

    @staticmethod
    def _beside(
        said: Sequence[Grounded],
        computed: Sequence[CalculatorUse],
        scene: Scene,
        patient: Patient,
        found: Assessment,
    ) -> Outcome:
        """Reply with what was computed beside the record, which stays as it is."""
        return Outcome(
            reply=tuple(said),
            patients=put(scene.patients, patient),
            open=patient.number,
            assessment=found.id,
            computed=tuple(computed),
        )

    def _nothing_supposed(self, intent: Intent, scene: Scene, wanted: Mapping[str, Input]) -> Outcome:
        """Ask for the value that a supposition lacks, or say that it changes nothing."""
        if intent.told.unclear:
            return self._unclear(intent, scene, intent.told.unclear[0])
        if intent.told.findings:
            names = join([label(finding.input) for finding in intent.told.findings][:4])
            return self._plain(f"The calculators in use do not take {names}: the result stays as it is.", scene)
        name = next(iter(mentioned(intent.text, wanted)), "")
        if not name:
            return self._plain("Say which input to suppose otherwise, and its value with its unit.", scene)
        return self._value_wanted(name, unit_question(name, wanted[name]), intent, scene)

    def _what_lowers(self, intent: Intent, scene: Scene, patient: Patient, found: Assessment) -> Outcome:
        """Run each calculator again with one input changed at a time."""
        found = self._for(intent.calculators, scene, patient, found)
        uses = [use for use in found.calculators if use.outcome not in ("not applicable", "insufficient")]
        uses = [use for use in uses if not intent.calculators or use.tool in intent.calculators]
        if not uses:
            return self._plain("Nothing is worked out yet that could be lowered; answer what is missing first.", scene)
        said: list[Grounded] = []
        computed: list[CalculatorUse] = []
        for use in uses:
            tool = self._kit.calculators[use.tool]
            sentences, results = supposing.what_moves(tool, use, found.findings, intent.raises)
            said += sentences
            computed += results
        kept = supposing.left_out([self._kit.calculators[use.tool] for use in uses], found.findings)
        left = f"Left out, because nothing changes them: {kept}. " if kept else ""
        plain = f"{left}This is arithmetic on the calculator and no advice; the record was not changed."
        said.append(Grounded(sentences=(Sentence(text=plain),), uses=tuple(uses)))
        return self._beside(said, computed, scene, patient, found)

    def _compare(self, intent: Intent, scene: Scene, patient: Patient, found: Assessment) -> Outcome:
        """Run the calculators named on the same record."""
        both = self._for(intent.calculators, scene, patient, found, intent.text)
        uses = [use for name in intent.calculators for use in both.calculators if use.tool == name]
        return Outcome(
            reply=tuple(method.compared(uses, both, self._kit)),
            patients=put(scene.patients, patient, both.id),
            open=patient.number,
            assessment=both.id,
        )

    def _why_not(self, intent: Intent, scene: Scene, patient: Patient, found: Assessment) -> Outcome:
        """Try what a message names, without making it the record's assessment."""
        used = {use.tool for use in found.calculators}
        others = [name for name in intent.calculators if name not in used]
        tried = self._for(others, scene, patient, found).calculators if others else ()
        said = method.why_not(intent.calculators, intent.text, found, {use.tool: use for use in tried}, self._kit)
        return Outcome(reply=tuple(said), patients=scene.patients, open=patient.number, assessment=found.id)

    def _evidence(self, intent: Intent, scene: Scene) -> Outcome:
        """Answer from what is kept, or not at all."""
        names: Sequence[str] = intent.calculators
        if not names and scene.patient is not None:
            names = [use.tool for use in self._assessor.get(scene.patient.assessment).calculators]
        said = method.known_of(names, intent.text, self._kit, self._pick)
        return Outcome(reply=tuple(said), patients=scene.patients, open=scene.open)

    @staticmethod
    def _go_back(scene: Scene, found: Assessment) -> Outcome:
        assert scene.open is not None
        lead = f"Back to the {ordinal(scene.open)} patient." if len(scene.patients) > 1 else "This is the open patient."
        return Acts._assessed(found, scene.patients, scene.open, lead)


def in_use_of(entry: Calculator) -> frozenset[str]:
    """Return what a calculator's result depends on: its inputs, and what decides whether it applies."""
    return frozenset({"age", "sex", *entry.parameters, *entry.conditions, *entry.excludes})


def explained(found: Assessment) -> Grounded:
    """Return an assessment's explanation with what it rests on; where nothing was assessed its notices say why."""
    if not (found.calculators or found.artifacts):
        text = "Nothing was computed."
        return Grounded(sentences=(Sentence(text=text),))
    return Grounded(
        sentences=found.explanation,
        uses=found.calculators,
        artifacts=found.artifacts,
        findings=found.findings,
        evidence=found.evidence,
        questions=found.missing,
    )


def ordinal(number: int) -> str:
    """Write which patient it is, in letters: digits are for results."""
    return ORDINALS[number - 1] if number <= len(ORDINALS) else "latest"


def _other_sex(text: str, found: Assessment) -> Iterator[Notice]:
    """Say so when a message speaks of the other sex than the record: it may be about another patient."""
    known = {finding.value for finding in found.findings if finding.input == "sex"}
    said = {sex for sex, words in _PRONOUNS.items() if words.search(text)}
    if len(said) == 1 and known and not said & known:
        word = next(match.group() for sex in said if (match := _PRONOUNS[sex].search(text)))
        record = join([str(value) for value in known])
        message = f"The message says “{word}” and the record {record}. Check that it is about this patient"
        yield Notice(kind="patients", message=message)


def _taken_in(kept: Mapping[str, Finding | None], before: Assessment, after: Assessment) -> Iterator[str]:
    """Say what went on record, and what it replaced; derived findings only where nothing plainer was said."""
    plain = {name: f for name, f in kept.items() if f is None or f.status == "confirmed"} or dict(kept)
    for name, finding in plain.items():
        if finding is None:
            yield f"Noted that {label(name)} is not known."
        else:
            was = supposing.now_known(name, before.findings)
            yield f"On record now: {label(name)} {supposing.shown(finding)}{was}."
