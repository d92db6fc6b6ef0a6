"""What is to be said of a note before it is read: nothing in it, too much, another language, two patients, orders.

Nothing here changes the note, and nothing a note says is ever followed: instructions inside it are quoted and treated
as text.
"""

import re
import unicodedata
from typing import Final

from .reading.context import Context
from .reading.demographics import Introduction, introductions
from .reading.text import Text, text_of
from .reading.words import ENGLISH, LANGUAGES
from .state import Notice

_HARMLESS: Final = frozenset("\t\n\r\f\v\ufeff\u00ad\u200e\u200f")
_LEAST_WORDS = 12  # fewer say nothing of a language
_FOREIGN_SHARE = 0.12
_SHORT, _PLAIN_WORDS = 2, 2  # letters of a word that may be an abbreviation; longer words that a language shows by
_LATIN_SHARE = 0.6

_MODEL = (
    r"(?:ai|a\.i\.|assistants?|language models?|models?|llms?|chat ?bots?|chatgpt|gpt|claude|gemini|llama|"
    r"copilot|bots?|agents?)"
)
_ORDERS = r"(?:instructions?|prompts?|rules?|directions?|guidelines?|messages?|commands?|guardrails?)"
_INSTRUCTION = re.compile(
    rf"\b(?:ignore|disregard|forget|override|bypass|skip)\s(?:\w+\s){{0,3}}?(?:previous|prior|above|earlier|"
    rf"preceding|your|system|safety|other|these)\s(?:\w+\s)?{_ORDERS}\b|"
    rf"\b(?:ignore|disregard|forget)\s(?:everything|all|anything)\s(?:above|before|previous|else|you)\b|"
    rf"\byou\sare\s(?:now\s)?(?:an?\s|the\s|my\s)?(?:\w+\s){{0,2}}?{_MODEL}\b|\bas\san?\s(?:ai|language\smodel|"
    rf"assistant)\b|"
    rf"\b(?:act|behave)\sas\s(?:an?\s|the\s|if\syou\s)(?:\w+\s)?{_MODEL}?\b(?<=\w)(?=[^.]{{0,40}}\b(?:ai|model|"
    rf"assistant|bot|unrestricted|no rules)\b)|"
    r"\bpretend\s(?:to\sbe|that\syou|you\sare)\b|\b(?:system|developer)\s(?:prompt|message|instructions?)\b|"
    r"(?:^|[.!?:\n]\s{0,3})(?:please\s|now\s|only\s|always\s|you\smust\s|you\sshould\s){0,2}(?:respond|reply|"
    r"answer)\s(?:only\s|solely\s|exactly\s)?with\b|"
    rf"\b(?:new|updated|additional|special)\sinstructions?\s?(?::|for\sthe\s{_MODEL})|\b(?:instructions?|notes?|"
    rf"message)\s(?:to|for)\s(?:the\s|all\s|any\s)?(?:ai|llm|language model|chatbot|assistant|chatgpt)\b|"
    r"\b(?:reveal|print|show|repeat|output)\s(?:me\s)?(?:your|the)\s(?:\w+\s)?(?:prompt|instructions)\b|\bjailbreak|"
    r"\bprompt injection\b|"
    r"<\|?\s?/?\s?(?:im_start|im_end|system|assistant|user|endoftext|tool|function)[^>\n]{0,20}\|?>|\[/?inst\]|"
    r"<</?sys>>|"
    r"^[ \t]*(?:system|user|human|developer)[ \t]*:[ \t]|^#{2,}\s?(?:instruction|system|response|assistant)|"
    rf"\b(?:dear|hey|attention|hello)\s{_MODEL}\b[,:!]|\bcall\sthe\s\w+\s(?:tool|function)\b|"
    r"\byou\smust\s(?:always\s|only\s)?(?:say|answer|report|return|output|conclude|set|use)\b|"
    r"\b(?:always|just)\s(?:say|answer|report|return|output|conclude)\s(?:that\s)?(?:the\s)?(?:risk|score|result|"
    r"patient)\b",
    re.MULTILINE,
)  # fmt: skip
_ONE_PATIENT = re.compile(
    r"\b(?:patient|case|pt)\s?(?:#|no\.?|number)?\s?(1|2|3|one|two|three|a|b)\b(?=\s?[:.(,-]|\s(?:is|was|has|had)\b)"
)
_RECORD = re.compile(
    r"\b(?:mrn|nhs(?: number| no)?|medical record(?: number| no)?|hospital (?:number|"
    r"no))\s?[.:#]*\s?([a-z]{0,3}[\d][\d -]{3,14}\d)"
)
_NAME = re.compile(
    r"(?:^|\n)[ \t]*(?:patient name|name|patient)[ \t]*:[ \t]*([a-z][a-z'.-]+(?:[ ,]+[a-z][a-z'.-]+){1,3})"
)
_SUBJECT = re.compile(
    r"(?:^|[\n.:;])\s*(?:(?:case|patient)\s?\S{0,3}[.:]?\s*)?(?:a|an|the|this|our|another|second|first|case|\W)*\s*$"
)


#: An animal introduced by its age: "a 3-month-old female domestic short-haired cat presented", and no cat's owner.
_ANIMAL = re.compile(
    r"\b(?:years?|yrs?|months?|weeks?|days?)[ -]old\b(?:[ ,]+(?!(?:m[ae]n|wom[ae]n|boy|girl|lady|gentleman|patient|"
    r"person|farmer|child|who|with|was|after|and|by|has|had|is|presented)\b)[\w.-]+){0,8}?[ ,]+"
    r"(?:cat|kitten|dog|puppy|horse|mare|stallion|gelding|foal|pony|cow|heifer|bull|goat|sheep|ewe|rabbit|ferret|parrot|"
    r"monkey|macaque|terrier|retriever|poodle|dachshund|shepherd dog|labrador)\b"
    r"(?! (?:owner|bite|bites|scratch|breeder|handler|lover|allergy|trainer|groomer|walker|rider|farmer|sitter))"
)


def inspect_note(note: str, longest: int) -> tuple[Notice, ...]:
    """Return what must be said of a note before it is read; `longest` is the most characters that are accepted.

    A notice of kind "empty" or "length" means that the note is not to be read at all.
    """
    if not note.strip():
        return (
            Notice(
                kind="empty", message="The note is empty. Paste the clinical note, or answer the questions one by one"
            ),
        )
    if len(note) > longest:
        message = (
            f"The note has {len(note):,} characters and at most {longest:,} are read. "
            "Give the part that describes the patient now: presentation, examination and results"
        )
        return (Notice(kind="length", message=message),)
    text = text_of(note)
    return (*_unreadable(note), *_language(text), *(_patients(text) or _animal(text)), *_instructions(text))


def _unreadable(note: str) -> tuple[Notice, ...]:
    strange = [character for character in note if character not in _HARMLESS and _is_strange(character)]
    if not strange:
        return ()
    at = note.index(strange[0])
    message = (
        f"The note holds {len(strange)} characters that cannot be seen or read (the first is U+{ord(strange[0]):04X}), "
        "as when a file that is not text is pasted. Paste it again as plain text"
    )
    return (Notice(kind="language", message=message, quote=strange[0], start=at, end=at + 1),)


def _is_strange(character: str) -> bool:
    return character == "\ufffd" or unicodedata.category(character) in ("Cc", "Cf", "Cn", "Co", "Cs")


def _language(text: Text) -> tuple[Notice, ...]:
    letters = [c for c in text.norm if c.isalpha()]
    latin = sum(1 for c in letters if c < "\u0250")
    if len(letters) >= _LEAST_WORDS and latin < _LATIN_SHARE * len(letters):
        return (_other_language("another script"),)
    words = re.findall(r"[^\W\d_]+", text.norm)
    if len(words) < _LEAST_WORDS:
        return ()
    english = sum(word in ENGLISH for word in words)
    counts = {name: sum(word in profile for word in words) for name, profile in LANGUAGES.items()}
    likely = max(counts, key=lambda name: counts[name])
    plain = {word for word in words if word in LANGUAGES[likely] and (len(word) > _SHORT or not word.isascii())}
    enough = counts[likely] > english and counts[likely] >= _FOREIGN_SHARE * len(words)
    if enough and len(plain) >= _PLAIN_WORDS:  # "Na 134, PO, LE oedema" are of no language
        return (_other_language(likely),)
    return ()


def _other_language(which: str) -> Notice:
    message = (
        f"The note looks as if it were written in {which}. Only English is read: translate it, or answer the questions"
    )
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
    introduced = [
        one
        for one in introductions(text, Context(text))
        if _SUBJECT.search(text.norm, max(0, one.start - 60), one.start)
    ]
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


def _animal(text: Text) -> tuple[Notice, ...]:
    """Say so when a note introduces an animal: doses, limits and risks here are people's."""
    match = _ANIMAL.search(text.norm)
    if match is None:
        return ()
    quote = text.note[slice(*match.span())]
    message = (
        f"The note seems to be about an animal (“{quote}”), and everything here was made for people. "
        "If the patient is a person, write so at the beginning of the note"
    )
    return (Notice(kind="patients", message=message, quote=quote, start=match.start(), end=match.end()),)


def _instructions(text: Text) -> tuple[Notice, ...]:
    found: list[Notice] = []
    for match in _INSTRUCTION.finditer(text.norm):
        start, end = text.sentence(match.end() - 1)
        opening = len(match.group()) - len(match.group().lstrip(".!?: \t\n"))
        start, end = min(start, match.start() + opening), max(end, match.end())
        raw = text.note[start:end]
        start, end = start + len(raw) - len(raw.lstrip()), end - len(raw) + len(raw.rstrip())
        if found and found[-1].end is not None and start < found[-1].end:
            continue
        message = (
            "The note holds what looks like an instruction to the software. It is treated as text and not followed; "
            "check where the note comes from"
        )
        found.append(Notice(kind="instructions", message=message, quote=text.note[start:end], start=start, end=end))
    return tuple(found)
