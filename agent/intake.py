"""What is to be said of a note before it is read: nothing in it, too much, another language, two patients, orders.

Nothing here changes the note, and nothing a note says is ever followed: instructions inside it are quoted and treated
as text.
"""

import re
import unicodedata
from typing import Final

from .reading.context import Context
from .reading.demographics import Introduction, introductions
from .reading.text import Text
from .state import Notice

_PROFILE: Final = {
    "Spanish": "el los las una por con para del que más está paciente años hombre mujer presenta dolor antecedentes y su fue sin",
    "French": "le les des une est avec pour du et dans qui que ans homme femme patiente présente douleur sur pas au aux sans",
    "German": "der das und ist mit ein eine einer nicht von zu den dem jahre alter patientin mann frau seit bei wurde auf keine",
    "Italian": "il gli della che con per una è di nel anni uomo donna paziente presenta dolore ha sono da non e senza alla",
    "Portuguese": "os uma com para não que é de do da anos homem mulher paciente apresenta dor foi ao e sem na no em",
    "Dutch": "de het een van met en niet voor zijn jaar jarige vrouw patiënt bij heeft werd op geen naar aan wordt",
    "Polish": "i w z na nie do się jest pacjent lat mężczyzna kobieta bez oraz od przez po ból chory",
    "Swedish": "och att det en som på är av för med har inte till den patienten år kvinna utan vid ej",
    "Turkish": "ve bir bu ile için olarak hasta yaşında erkek kadın ağrı olan yok var da de",
}  # fmt: skip
_ENGLISH: Final = frozenset(
    "the of and with is was a an to in for has had his her he she on no at as by denies history patient year old "
    "presents who from not were are pain".split()
)
_LEAST_WORDS = 12  # fewer say nothing of a language
_FOREIGN_SHARE = 0.12
_LATIN_SHARE = 0.6

_MODEL = r"(?:ai|a\.i\.|assistants?|language models?|models?|llms?|chat ?bots?|chatgpt|gpt|claude|gemini|llama|copilot|bots?|agents?)"
_ORDERS = r"(?:instructions?|prompts?|rules?|directions?|guidelines?|messages?|commands?|guardrails?)"
_INSTRUCTION = re.compile(
    rf"\b(?:ignore|disregard|forget|override|bypass|skip)\s(?:\w+\s){{0,3}}?(?:previous|prior|above|earlier|preceding|your|system|safety|other|these)\s(?:\w+\s)?{_ORDERS}\b|"
    rf"\b(?:ignore|disregard|forget)\s(?:everything|all|anything)\s(?:above|before|previous|else|you)\b|"
    rf"\byou\sare\s(?:now\s)?(?:an?\s|the\s|my\s)?(?:\w+\s){{0,2}}?{_MODEL}\b|\bas\san?\s(?:ai|language\smodel|assistant)\b|"
    rf"\b(?:act|behave)\sas\s(?:an?\s|the\s|if\syou\s)(?:\w+\s)?{_MODEL}?\b(?<=\w)(?=[^.]{{0,40}}\b(?:ai|model|assistant|bot|unrestricted|no rules)\b)|"
    r"\bpretend\s(?:to\sbe|that\syou|you\sare)\b|\b(?:system|developer)\s(?:prompt|message|instructions?)\b|"
    r"(?:^|[.!?:\n]\s*)(?:please\s|now\s|only\s|always\s|you\smust\s|you\sshould\s){0,2}(?:respond|reply|answer)\s(?:only\s|solely\s|exactly\s)?with\b|"
    rf"\b(?:new|updated|additional|special)\sinstructions?\s?(?::|for\sthe\s{_MODEL})|\b(?:instructions?|notes?|message)\s(?:to|for)\s(?:the\s|all\s|any\s)?(?:ai|llm|language model|chatbot|assistant|chatgpt)\b|"
    r"\b(?:reveal|print|show|repeat|output)\s(?:me\s)?(?:your|the)\s(?:\w+\s)?(?:prompt|instructions)\b|\bjailbreak|\bprompt injection\b|"
    r"<\|?\s?/?\s?(?:im_start|im_end|system|assistant|user|endoftext|tool|function)[^>\n]{0,20}\|?>|\[/?inst\]|<</?sys>>|"
    r"^[ \t]*(?:system|user|human|developer)[ \t]*:[ \t]|^#{2,}\s?(?:instruction|system|response|assistant)|"
    rf"\b(?:dear|hey|attention|hello)\s{_MODEL}\b[,:!]|\bcall\sthe\s\w+\s(?:tool|function)\b|"
    r"\byou\smust\s(?:always\s|only\s)?(?:say|answer|report|return|output|conclude|set|use)\b|"
    r"\b(?:always|just)\s(?:say|answer|report|return|output|conclude)\s(?:that\s)?(?:the\s)?(?:risk|score|result|patient)\b",
    re.MULTILINE,
)  # fmt: skip
_ONE_PATIENT = re.compile(r"\b(?:patient|case|pt)\s?(?:#|no\.?|number)?\s?(1|2|3|one|two|three|a|b)\b(?=\s?[:.(,-]|\s(?:is|was|has|had)\b)")
_RECORD = re.compile(r"\b(?:mrn|nhs(?: number| no)?|medical record(?: number| no)?|hospital (?:number|no))\s?[.:#]*\s?([a-z]{0,3}[\d][\d -]{3,14}\d)")
_NAME = re.compile(r"(?:^|\n)[ \t]*(?:patient name|name|patient)[ \t]*:[ \t]*([a-z][a-z'.-]+(?:[ ,]+[a-z][a-z'.-]+){1,3})")
_SUBJECT = re.compile(r"(?:^|[\n.:;])\s*(?:(?:case|patient)\s?\S{0,3}[.:]?\s*)?(?:a|an|the|this|our|another|second|first|case|\W)*\s*$")


def inspect_note(note: str, longest: int) -> tuple[Notice, ...]:
    """Return what must be said of a note before it is read; `longest` is the most characters that are accepted.

    A notice of kind "empty" or "length" means that the note is not to be read at all.
    """
    if not note.strip():
        return (Notice(kind="empty", message="The note is empty. Paste the clinical note, or answer the questions one by one"),)
    if len(note) > longest:
        message = (
            f"The note has {len(note):,} characters and at most {longest:,} are read. "
            "Give the part that describes the patient now: presentation, examination and results"
        )
        return (Notice(kind="length", message=message),)
    text = Text(note)
    return (*_unreadable(note), *_language(text), *_patients(text), *_instructions(text))


def _unreadable(note: str) -> tuple[Notice, ...]:
    strange = [c for c in note if c not in "\t\n\r\f\ufeff" and (unicodedata.category(c) in ("Cc", "Co", "Cn", "Cf") or c == "\ufffd")]
    strange = [c for c in strange if c not in "\u00ad\u200b\u2060"] or [c for c in strange if c in "\u200b\u2060"]
    if not strange:
        return ()
    at = note.index(strange[0])
    message = (
        f"The note holds {len(strange)} characters that cannot be seen or read (the first is U+{ord(strange[0]):04X}), as when "
        "a file that is not text is pasted. Paste it again as plain text"
    )
    return (Notice(kind="language", message=message, quote=note[at : at + 1], start=at, end=at + 1),)


def _language(text: Text) -> tuple[Notice, ...]:
    letters = [c for c in text.norm if c.isalpha()]
    latin = sum(1 for c in letters if c < "\u0250")
    if len(letters) >= _LEAST_WORDS and latin < _LATIN_SHARE * len(letters):
        return (_other_language("another script"),)
    words = re.findall(r"[^\W\d_]+", text.norm)
    if len(words) < _LEAST_WORDS:
        return ()
    english = sum(word in _ENGLISH for word in words)
    counts = {name: sum(word in profile for word in words) for name, profile in _PROFILES.items()}
    likely = max(counts, key=lambda name: counts[name])
    if counts[likely] > english and counts[likely] >= _FOREIGN_SHARE * len(words):
        return (_other_language(likely),)
    return ()


_PROFILES = {name: frozenset(words.split()) for name, words in _PROFILE.items()}


def _other_language(which: str) -> Notice:
    message = f"The note looks as if it were written in {which}. Only English is read: translate it, or answer the questions"
    return Notice(kind="language", message=message)


def _patients(text: Text) -> tuple[Notice, ...]:
    """Say so when a note seems to be of two patients: two numbers, two names, or two introductions."""
    numbered = {m.group(1): m for m in _ONE_PATIENT.finditer(text.norm)}
    for first, second in (("1", "2"), ("one", "two"), ("a", "b")):
        if first in numbered and second in numbered:
            return (_two(text, numbered[second].span()),)
    for pattern in (_RECORD, _NAME):
        found = {" ".join(m.group(1).replace("-", "").split()): m for m in pattern.finditer(text.norm)}
        if len(found) > 1:
            return (_two(text, list(found.values())[1].span(1)),)
    introduced = [one for one in introductions(text, Context(text)) if _SUBJECT.search(text.norm, max(0, one.start - 60), one.start)]
    for one in introduced[1:]:
        if _others(introduced[0], one):
            return (_two(text, (one.start, one.end)),)
    return ()


def _others(first: Introduction, second: Introduction) -> bool:
    """Say whether two introductions are of two people. A mother and her newborn share a note by right."""
    youngest, oldest = sorted((first.age, second.age))
    if youngest < 2 <= 12 <= oldest:
        return False
    return first.sex != second.sex or oldest - youngest > 2


def _two(text: Text, span: tuple[int, int]) -> Notice:
    quote = text.note[slice(*span)]
    message = f"The note seems to be about more than one patient (“{quote}”). Give one patient's note at a time"
    return Notice(kind="patients", message=message, quote=quote, start=span[0], end=span[1])


def _instructions(text: Text) -> tuple[Notice, ...]:
    found: list[Notice] = []
    for match in _INSTRUCTION.finditer(text.norm):
        start, end = text.sentence(match.end() - 1)
        start, end = min(start, match.start()), max(end, match.end())
        raw = text.note[start:end]
        start, end = start + len(raw) - len(raw.lstrip()), end - len(raw) + len(raw.rstrip())
        if found and found[-1].end is not None and start < found[-1].end:
            continue
        message = "The note holds what looks like an instruction to the software. It is treated as text and not followed; check where the note comes from"
        found.append(Notice(kind="instructions", message=message, quote=text.note[start:end], start=start, end=end))
    return tuple(found)
