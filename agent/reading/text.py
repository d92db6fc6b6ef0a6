"""A note as the rules see it: normalised without moving a character, cut into words, sentences and sections.

Every rule works on `norm`, which has the length of the note, so that an offset in one is an offset in the other and
a quote is always a slice of what was written.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from .words import ABBREVIATIONS, HAS_SIDES, SECTIONS, Section

_DASHES = dict.fromkeys("‐‑‒–—―−﹣－", "-")
_QUOTES = {"‘": "'", "’": "'", "´": "'", "`": "'", "′": "'", "″": '"', "“": '"', "”": '"', "„": '"'}
_OTHERS = {"×": "x", "·": ".", "µ": "u", "μ": "u", "\u00ad": "-", "º": "°", "≥": "≥", "≤": "≤", "⩾": "≥", "⩽": "≤"}
_TABLE = {ord(written): plain for written, plain in {**_DASHES, **_QUOTES, **_OTHERS}.items()}

_WORD = re.compile(r"[+-]ve\b|-+>|=>|[^\W_]+(?:'[^\W_]+)?|[^\s\w-]|_|(?<![\w)\]%-])-(?=\d)")
#: Shortened words with one meaning, written out.
_SHORT = {
    "neg": "negative", "-ve": "negative", "+ve": "positive", "prev": "previous", "hx": "history", "susp": "suspected",
    "mod": "moderate", "bilat": "bilateral", "abdo": "abdominal", "neuts": "neutrophil", "lymphs": "lymphocyte",
    "pulm": "pulmonary", "sig": "significant", "fx": "fracture", "infxn": "infection", "occ": "occasional",
    "->": "→", "-->": "→", "=>": "→",
    "abx": "antibiotic", "ant": "anterior", "exac": "exacerbation", "gluc": "glucose", "dz": "disease",
}  # fmt: skip
#: Bones beside which "#" is a fracture, and no bullet or number: "# NOF", "basal skull #".
_BONES = frozenset(
    ("ankle", "clavicle", "femur", "femoral", "fibula", "hip", "humerus", "mandible", "neck", "nof", "orbit", "pelvic",
     "pelvis", "pubic", "radius", "ramus", "rib", "scaphoid", "shaft", "skull", "spine", "sternum", "tibia", "ulna",
     "vertebral", "wrist", "bo", "bos")
)  # fmt: skip
_SIDES = {"r": "right", "l": "left"}
#: "No" as a figure or a sign where something begins: "0 chest pain", "∅ SOB"; but a mark of "0 to 10" is none.
_NOTHING = frozenset(("0", "∅", "ø", "⌀"))
_BEGINS = frozenset(",;.:(+\n")
_GOES_ON = frozenset(("to", "or", "of", "never", "out", "on", "at", "in", "for", "by", "x"))
#: Names of measurements that stand before their figures without a space: "HR118", "BP96/52", "T38.9".
GLUED: Final = (
    *("hr", "rr", "bp", "gcs", "hb", "hgb", "plt", "na", "cr", "crp", "inr", "wcc", "wbc", "map", "bmi", "temp"),
    *("sats", "sat", "spo2", "ur", "alb", "bili", "lac", "ef", "bm", "ph"),
)
_GLUED = re.compile(rf"({'|'.join(GLUED)})(\d{{1,4}})|(t)((?:3[4-9]|4[0-2]))|(k)([2-7])(?=\.\d)")
_COMA_PARTS = re.compile(r"e[1-4]v[1-5t]m[1-6]")  # Glasgow Coma Scale in one word
_SENTENCE_END = re.compile(r"((?<=\S)[.!?])[\"')\]]*(?=\s)|\n[ \t]*\n")
_ANSWER = re.compile(r" (?:yes|no|y|n)\b(?= ?(?:[.,;\n]|$))")
_MEASURED = re.compile(r"\d ?[a-z]$")  # "1.74 m."
_LINE_END = re.compile(r"\n")
_HEADER = re.compile(r"(?:^|(?<=[.;]\s)|(?<=\n))[ \t]*([A-Za-z][A-Za-z/&' -]{0,40}?)[ \t]*(?::|(?=\n))", re.MULTILINE)
#: Where what a heading within a line is about ends: with the line, or where the patient is turned to again.
_TOLD = re.compile(
    r"[.;][ \t]*(?:\n|(?=(?:The patient|(?:His|Her|Their|The|Initial)? ?(?:[Vv]ital signs?|[Ll]aborator\w+|[Ll]abs?|"
    r"[Pp]hysical)|(?:On|At|Upon) (?:exam|admission|arrival|presentation|physical))\b))"
)
_STOP = re.compile(r"[^\n]*?\.(?=[ \t])")  # up to the first full stop within a line
_CLAUSE_BREAK = re.compile(
    r";\s*|,?\s(?=(?:but|however|although|though|while|whereas|except)\b)|,\s(?=(?:and\s)?(?:he|she|they|who|which)\b)"
)
_BULLET = re.compile(r"[ \t]*(?:(?:[-*•☐☑☒]|\d+[.)]|\[[ xX]?\])\s|#{1,3} ?(?=[A-Za-z]))")
#: Dots that lead to a number, as printed results have them.
_LEADERS = re.compile(r"\.{3,}(?=\s*[<>]?\d)")


@lru_cache(maxsize=4096)
def _normal_character(character: str) -> str:
    plain = _TABLE.get(ord(character), character)
    if plain.isspace():
        return plain if plain == "\n" else " "
    folded = unicodedata.normalize("NFKC", plain).lower()
    folded = folded if len(folded) == 1 and not folded.isspace() else plain.lower()
    return _TABLE.get(ord(folded), folded) if len(folded) == 1 else plain


def normalise(note: str) -> str:
    """Write a note in lower case with plain dashes, quotes and digits; every character keeps its place."""
    plain = note.translate({ord(character): _normal_character(character) for character in set(note)})
    return _LEADERS.sub(lambda dots: " " * len(dots.group()), plain) if "..." in plain else plain


@lru_cache(maxsize=65536)
def canonical(word: str) -> str:
    """Reduce a lower-case word to the form in which British, American and plural spellings meet."""
    word = _SHORT.get(word, word.removesuffix("'s"))
    if len(word) >= 6:
        word = word.replace("ae", "e").replace("oe", "e").replace("leuc", "leuk")
    if len(word) >= 5 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = _singular(word)
    if len(word) >= 6:
        word = re.sub(r"our$", "or", word)
        word = re.sub(r"is(e|ed|ing|ation)$", r"iz\1", word) if len(word) >= 8 else word
    return word


def _singular(word: str) -> str:
    if word.endswith("stases"):
        return word[:-2] + "is"
    return word[:-3] + "y" if word.endswith("ies") else word[:-1]


def _stripped(norm: str, low: int, high: int) -> tuple[int, int]:
    piece = norm[low:high]
    start = low + len(piece) - len(piece.lstrip())
    return start, max(start, low + len(piece.rstrip()))


class Token(NamedTuple):
    """One word or mark: its canonical form and where it stands."""

    word: str
    start: int
    end: int


def tokens_of(norm: str, original: str = "") -> list[Token]:
    """Cut normalised text into words and marks. Hyphens join or part words alike, so they are left out; a minus is not.

    `original` is the text before normalisation: an `s` after capitals (`MIs`) is a plural there.
    """
    found: list[Token] = []
    for match in _WORD.finditer(norm):
        start, end = match.span()
        word = match.group()
        if original and end - start >= 3 and word[-1] == "s" and original[start : end - 1].isupper():
            word = word[:-1] if original[end - 1] == "s" else word
        if _COMA_PARTS.fullmatch(word):
            found.extend(Token(word[at : at + 2], start + at, start + at + 2) for at in (0, 2, 4))
            continue
        glued = _GLUED.match(norm, start) or _pulse(norm, start)
        if glued and glued.end() == end:
            label = next(part for part in glued.groups() if part)
            found.append(Token(label, start, start + len(label)))
            start, word = start + len(label), word[len(label) :]
        found.append(Token(canonical(word), start, end))
    words = [token.word for token in found]
    for at, side in sides(words):
        found[at] = found[at]._replace(word=side)
    for at, word in enumerate(words):
        if word == "#" and not _BONES.isdisjoint((*words[max(0, at - 1) : at], *words[at + 1 : at + 2])):
            found[at] = found[at]._replace(word="fracture")
        elif word in _NOTHING and _as_denial(norm, found, at):
            found[at] = found[at]._replace(word="no")
    return found


#: "BP 96/60 P108": beside a pressure or a rate of breathing P is the pulse.
_PULSE = re.compile(r"(p)(\d{2,3})")
_SIGN_BEFORE = re.compile(r"(?:\d/\d{2,3}(?: ?mmhg)?|\b(?:rr|t|temp|sats?|spo2) ?\d[\d.]*%?)[ ,;]{1,2}$")
_SIGN_BEHIND = re.compile(r"[ ,;]{1,2}(?:bp|rr|t ?3|sats?|spo2|\d{2,3}/\d{2,3})")


def _pulse(norm: str, start: int) -> re.Match[str] | None:
    glued = _PULSE.match(norm, start) if norm[start] == "p" else None
    if glued and (_SIGN_BEFORE.search(norm, max(0, start - 20), start) or _SIGN_BEHIND.match(norm, glued.end())):
        return glued
    return None


def _as_denial(norm: str, found: Sequence[Token], at: int) -> bool:
    """Say whether a figure or sign of nothing begins a statement and a word follows it: "0 chest pain"."""
    start = found[at].start
    before = norm[max(0, start - 2) : start].strip(" ")[-1:]
    after = found[at + 1].word if at + 1 < len(found) else ""
    begins = not before or (before in _BEGINS and norm[start - 1] != ".")  # not the tenths of "15.0 mm"
    return begins and len(after) > 1 and after.isalpha() and after not in _GOES_ON


def sides(words: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield which words are sides, written out: "r arm" is "right arm", and "2 l chest drain" holds litres."""
    for at, (word, after) in enumerate(pairwise(words)):
        if word in _SIDES and after in HAS_SIDES and not (at and words[at - 1].isdigit()):
            yield at, _SIDES[word]


@dataclass(frozen=True)
class Text:
    """A note and its normalised form, words, sentences and sections, each worked out once."""

    note: str

    @cached_property
    def norm(self) -> str:
        """The normalised note, of the same length."""
        return normalise(self.note)

    @cached_property
    def tokens(self) -> list[Token]:
        """Every word and mark in order."""
        return tokens_of(self.norm, self.note)

    @cached_property
    def _breaks(self) -> list[int]:
        found = {0}
        for match in _SENTENCE_END.finditer(self.norm):
            if match.group(1) == "?" and _ANSWER.match(self.norm, match.end()):
                continue  # "Dropped activities? yes."
            if match.group(1) != "." or not self._abbreviated(match.start()):
                found.add(match.end())
        for match in _LINE_END.finditer(self.norm):
            if self._line_breaks(match.start()):
                found.add(match.end())
        found.update(start for start, _ in self._sections)
        return sorted(found)

    def _abbreviated(self, stop: int) -> bool:
        word = re.search(r"[\w.]*$", self.norm[max(0, stop - 12) : stop])
        last = word.group() if word else ""
        if last == "no":  # "No. 5" is a number, "Diabetes: no." an answer
            return bool(re.match(r"\.\s?\d", self.norm[stop : stop + 3]))
        unit = self.norm[stop - 2 : stop - 1] == "/" or _MEASURED.search(
            self.norm, max(0, stop - 5), stop
        )  # "60 km/h."
        return last in ABBREVIATIONS or (len(last) == 1 and last.isalpha() and not unit)

    def _line_breaks(self, newline: int) -> bool:
        """Say whether a line end also ends a statement, or a long line was merely wrapped."""
        following = self.note[newline + 1 : newline + 80]
        stripped = following.lstrip(" \t")
        if not stripped or _BULLET.match(following) or stripped[0].isupper():
            return True
        return self.norm[max(0, newline - 40) : newline].rstrip(" ")[-1:] in ("", ":", ";", ".")

    def sentence(self, position: int) -> tuple[int, int]:
        """Return the offsets of the sentence around a position."""
        index = bisect_right(self._breaks, position) - 1
        end = self._breaks[index + 1] if index + 1 < len(self._breaks) else len(self.norm)
        return self._breaks[index], end

    @property
    def sentence_starts(self) -> list[int]:
        """Where each sentence starts."""
        return self._breaks

    @cached_property
    def clauses(self) -> list[tuple[int, int]]:
        """The offsets of every clause: sentences, cut again before "but" and its like and after a semicolon."""
        cuts = {*self._breaks, len(self.norm)}
        cuts.update(match.end() for match in _CLAUSE_BREAK.finditer(self.norm))
        ordered = sorted(cuts)
        return [_stripped(self.norm, low, high) for low, high in pairwise(ordered)]

    @cached_property
    def token_starts(self) -> list[int]:
        """Where each token starts, for searching."""
        return [token.start for token in self.tokens]

    def token_range(self, start: int, end: int) -> tuple[int, int]:
        """Return the indices of the tokens that start within [start, end)."""
        return bisect_right(self.token_starts, start - 1), bisect_right(self.token_starts, end - 1)

    @cached_property
    def _sections(self) -> list[tuple[int, Section]]:
        found: list[tuple[int, Section]] = []
        for match in _HEADER.finditer(self.note):
            name = " ".join(match.group(1).lower().split())
            starts_line = match.start() == 0 or self.note[max(0, match.start(1) - 40) : match.start(1)].rstrip(" \t")[
                -1:
            ] in ("", "\n")
            colon = self.note[match.end() - 1 : match.end()] == ":"
            if name in SECTIONS and (colon or starts_line):
                found.append((match.start(1), SECTIONS[name]))
                ends = None
                if SECTIONS[name] == "allergy":  # takes one sentence; a list of lines goes on to the next heading
                    ends = _STOP.match(self.note, match.end())
                elif not starts_line:  # in prose: up to its line's end
                    ends = _TOLD.search(self.note, match.end())
                if ends:
                    found.append((ends.end(), ""))
            elif colon and starts_line and match.group(1)[0].isupper() and len(name.split()) <= 4:
                found.append((match.start(1), ""))
        paragraphs: list[tuple[int, Section]] = [(m.end(), "") for m in re.finditer(r"\n[ \t]*\n", self.note)]
        return sorted(found + paragraphs, key=lambda item: (item[0], item[1] != ""))

    @cached_property
    def _section_starts(self) -> list[int]:
        return [start for start, _ in self._sections]

    def section(self, position: int) -> Section:
        """Return the kind of section a position stands in; "" where it changes nothing."""
        index = bisect_right(self._section_starts, position) - 1
        return self._sections[index][1] if index >= 0 else ""


@lru_cache(maxsize=4)
def text_of(note: str) -> Text:
    """Return a note as the rules see it; of the last few notes it is worked out once."""
    return Text(note)
