"""Instruments that a question calls by name: calculators, and what is not here and why."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache

from ..calculators.absent import ABSENT, Absence
from ..calculators.core import Calculator
from ..calculators.inputs import Criterion

_ORDINARY = (
    "adapt adhere aims atlas audit bard cage cart catch chip cows crusade dash dragon drip fast frail grace "
    "hasbled hat heart hints hits improve lent map mess mrs must news orbit pass peg perc phases precise preset "
    "prevent priest promise race reveal rose scarf sedan sins sirs smart stone thrive twist years"
)
#: Names that are ordinary words too: they count in capitals, with a hyphen, or before a word for an instrument.
ORDINARY = frozenset(_ORDINARY.split())
_EPONYMS = (
    "abbey abcd amico apache atria ballard bap baxter benedict blatchford bois bradshaw brighton burch calvert "
    "canet carrico cincinnati cleveland cockcroft corcoran crb curb devine duke duval edinburgh edmonton euromacs "
    "euroscore fick fisher flamm fong friedewald frontera ganzoni ganzouri gault gds geneva gillmore glasgow "
    "gleason grogan gupta gwtg hamilton harris harvey hasenclever heng herder hess hillier holliday horowitz imdc "
    "improve imrie intermountain iota ips janmahasatian janssens jeor karnofsky kcc kdigo khorana lansky lawton "
    "marburg marshall mayo mehran mekhail mifflin mirels montgomery mosteller motzer mskcc murray naegele nexus "
    "nigrovic nottingham okuda ottawa oxford parkland pecarn phoenix pitt prandoni precise pugh qtc rankin reid "
    "reveal richmond rockwood rome rotterdam rumack salazar sampson saps schwab schwartz shorr smart sokal "
    "swensen tangri tokuhashi truelove turcotte vancouver wartofsky wells westley wexner widmark winters witts "
    "zubrod"
)
#: Names of people and places, and short forms, by which alone an instrument may be called: "Wells?", "EuroSCORE".
EPONYMS = frozenset(_EPONYMS.split())
#: Where such a name tells a value that is known, and where it is a person's: "with a Glasgow of 8", "Mrs Wells".
_VALUED = re.compile(r"['’s]*(?: (?:score|scale|class|grade|index|of|is|was|at))*[ :=]{0,2}\d", re.IGNORECASE)
_HONORIFIC = re.compile(r"\b(?:mr|mrs|ms|miss|dr|prof|professor|sister|nurse)\.? $", re.IGNORECASE)
#: Words that tell no question from another.
_GENERIC_WORDS = (
    "a an any are assess calculate can do for have here her high his how in is it likely matter matters of on patient "
    "please risk risks score scores severe should the there this to use what which with worry you"
)
_GENERIC = frozenset(_GENERIC_WORDS.split())
_KINDS = ("score", "scale", "index", "criteria", "rule", "algorithm", "questionnaire", "tool")
#: Words beside an eponym that tell nothing of what is meant.
_BESIDE_WORDS = (
    "according and be by calculator class classification does equation formula fulfil fulfill get give grade he "
    "him level man me meet model modified mortality new now or original out outcome per point points prognosis "
    "result revised rules s severity simplified stage survival system total using value woman work would"
)
_BESIDE = frozenset((*_KINDS, *_BESIDE_WORDS.split()))
_CLAUSE_END = re.compile(r"[.;?!,/+&]|\band\b|\bor\b|\bvs\b", re.IGNORECASE)
#: Words of a name, at most.
_LONGEST = 10
_WORD = re.compile(r"[^\W_]+(?:['’]s\b)?")
_ASIDE = re.compile(r"\s*\([^)]*\)")
_POSSESSIVE = re.compile(r"['’]s\b")
#: What a question takes as given is not what it asks for: "Given the GCS and pupils, what is the mortality?"
_GIVEN = re.compile(r"^\W*given\b[^,?]*,", re.IGNORECASE)


class Names:
    """Finds names in questions, however they are spelt; a name may mean several things."""

    def __init__(self, names: Iterable[tuple[str, str]], about: Mapping[str, AbstractSet[str]] | None = None) -> None:
        """Know pairs of a name and what it means; `about` are the words that belong to what is meant.

        An eponym beside words that belong to others means nothing to which none of them belongs: "Nottingham hip
        fracture score" is no index of breast cancer.
        """
        self._about = about or {}
        self._known = frozenset(word for words in self._about.values() for word in words)
        meanings: defaultdict[str, dict[str, None]] = defaultdict(dict)
        for called, meaning in names:
            meanings[squeeze(called)][meaning] = None
        self._meanings = {called: tuple(meant) for called, meant in meanings.items() if called}

    def called(self, question: str) -> list[tuple[str, ...]]:
        """Return what the names in a question mean, in its order; of names within one another the longest counts."""
        asked = _GIVEN.sub("", question)
        words = list(_WORD.finditer(asked))
        found: list[tuple[int, int, tuple[str, ...]]] = []
        for start in range(len(words)):
            for end in range(start + 1, min(start + _LONGEST, len(words)) + 1):
                said = asked[words[start].start() : words[end - 1].end()]
                meant = self._meanings.get(squeeze(said))
                following = words[end].group().lower() if end < len(words) else ""
                if meant and (squeeze(said) not in ORDINARY or _surely(said, following)):
                    found.append((start, end, meant))
        named = {at for start, end, _ in found for at in range(start, end)}
        others = [word for at, word in enumerate(words) if at not in named]
        whole = [
            (start, meant if end > start + 1 else self._meant(asked, words[start], others, meant))
            for start, end, meant in found
            if not any(s <= start and end <= e and (s, e) != (start, end) for s, e, _ in found)
        ]
        return list(dict.fromkeys(meant for _, meant in sorted(whole) if meant))

    def _meant(
        self, asked: str, word: re.Match[str], others: Sequence[re.Match[str]], meant: tuple[str, ...]
    ) -> tuple[str, ...]:
        """Return what one word may mean: an eponym, only what the words of its clause that are no name belong to."""
        if squeeze(word.group()) not in EPONYMS:
            return meant
        if _known_or_a_person(asked, word.start(), word.end()):
            return ()
        low = max((match.end() for match in _CLAUSE_END.finditer(asked, 0, word.start())), default=0)
        end = _CLAUSE_END.search(asked, word.end())
        high = end.start() if end else len(asked)
        clause = " ".join(other.group() for other in others if low <= other.start() < high)
        telling = self._known.intersection(telling_words(clause)) - _BESIDE
        return tuple(name for name in meant if not telling or not telling.isdisjoint(self._about.get(name, ())))


def _surely(said: str, following: str) -> bool:
    """Say whether an ordinary word is meant as a name."""
    return said[1:].isupper() or "-" in said or following in _KINDS


def _known_or_a_person(question: str, start: int, end: int) -> bool:
    """Say whether an eponym's value is given with it, or it is the name of a person."""
    return bool(_VALUED.match(question, end) or _HONORIFIC.search(question, 0, start))


def names_of(library: Mapping[str, Calculator], conditions: Mapping[str, Criterion]) -> Names:
    """Return the names of a library's calculators; what names a condition does not call for a calculator."""
    named = illnesses(conditions)
    return Names(
        (
            (called, name)
            for name, entry in library.items()
            for called in (*called_by(entry), *_eponyms(entry))
            if squeeze(called) not in named
        ),
        {name: _words_of(entry) for name, entry in library.items()},
    )


def illnesses(conditions: Mapping[str, Criterion]) -> set[str]:
    """Return what names a condition, and so calls for no calculator."""
    return {squeeze(term) for name, known in conditions.items() for term in (name, *known.terms, *known.includes)}


def called_by(entry: Calculator) -> tuple[str, ...]:
    """Return what a calculator is called, with and without what stands in brackets."""
    return _spelt(entry.title, entry.name, *entry.aliases)


def _eponyms(entry: Calculator) -> set[str]:
    """Return the names of people and places in what a calculator is called."""
    return {
        word for called in called_by(entry) for word in fold(_POSSESSIVE.sub("", called)).split() if word in EPONYMS
    }


def _words_of(entry: Calculator) -> frozenset[str]:
    """Return the words that belong to a calculator: of its names, what it tells and for whom."""
    said = (*called_by(entry), entry.outcome, *entry.conditions, entry.setting, entry.specialty)
    return frozenset(word for text in said for word in fold(text).split())


def _spelt(*names: str) -> tuple[str, ...]:
    """Add to names what they are without their brackets: "RACE scale (Rapid Arterial …)"."""
    return tuple(dict.fromkeys((*names, *(_ASIDE.sub("", name) for name in names))))


def absences(question: str) -> Sequence[Absence]:
    """Return the instruments a question names that are left out here."""
    by_title = {one.title: one for one in ABSENT}
    return [by_title[title] for title, *_ in _absent_names().called(question)]


@cache
def _absent_names() -> Names:
    return Names((called, one.title) for one in ABSENT for called in _spelt(one.title, *one.aliases))


def fold(text: str) -> str:
    """Lower-case a text, fold accents and subscripts, and keep letters and digits as words."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(character for character in decomposed if not unicodedata.combining(character))
    return re.sub(r"[^a-z0-9]+", " ", plain).strip()


def squeeze(text: str) -> str:
    """Return a name without spaces, marks or possessives, as it is compared."""
    return fold(_POSSESSIVE.sub("", text)).replace(" ", "")


def telling_words(text: str) -> list[str]:
    """Return the words that tell a text from another, in lower case."""
    return [word for word in fold(text).split() if word not in _GENERIC]
