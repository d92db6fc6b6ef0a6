"""Recommendations in an explanation: only those that a cited card makes, in its own telling words.

Calculators return risks and never advice, so a sentence that tells what to do can rest on evidence alone. What counts
as advice is wide and what supports it is narrow: a sentence too many that is sent back costs a draft, a treatment that
nobody recommended costs more.
"""

import re
from collections.abc import Iterable

from ..knowledge.lexical import words

_ACTIONS = (
    "administer admit anticoagulate arrange avoid begin book cease check commence continue defer delay discharge "
    "discontinue escalate follow-up give hold increase initiate intensify intubate investigate lower maintain manage "
    "monitor obtain offer omit operate order perform prescribe proceed reassess reduce refer repeat resume screen send "
    "start stop switch test thrombolyse titrate transfer transfuse treat up-titrate use vaccinate withdraw withhold"
)
_ACTION = "|".join(map(re.escape, _ACTIONS.split()))
_DOING = "|".join(
    re.escape(verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb) for verb in _ACTIONS.split()
)
_SIGNS = (
    r"\b(?:should|must|ought\sto|had\sbetter|shall)\b",
    r"\brecommend\w*",
    r"\badvis(?:e[sd]?|able|ing)\b",
    r"\b(?:we|i|would|to|strongly)\s(?:suggest|propose|urge)\b",
    r"\bsuggest\w*\s(?:\w+ing|to)\b",
    r"\bwarrant\w*",
    r"\bcontraindicated\b",
    r"\b(?:is|are|be)\s(?:(?:not|clearly|also|therefore)\s)?indicated\b",
    r"\bconsider\b",
    r"\bconsidered\sfor\b",
    r"\b(?:would|may|might|could)\s(?:well\s)?benefit\sfrom\b",
    r"\b(?:is|are)\s(?:(?:not|also|therefore|urgently)\s)?(?:needed|required|necessary|mandatory|advisable|prudent)\b",
    r"\b(?:is|are)\s(?:(?:not|also|therefore)\s)?(?:appropriate|safe\sto|best|preferred|reasonable)\b",
    r"\bneeds?\s(?:to\b|an?\b|urgent|immediate|treatment|anticoagulation|admission|surgery)",
    r"\b(?:treatment|drug|agent|therapy)\sof\schoice\b|\bfirst[\s-]line\b",
    r"\bcan\s(?:be\s)?(?:safely\s)?(?:be\s)?(?:stop|discharg|sent\b|go\b|managed|treated|omit|withh)",
    # what to do as an order: at the start of a sentence or clause
    r"(?:^|[.;:,]\s*|\b(?:and|then|please|so|therefore)\s)(?:please\s)?(?:do\snot\s|don't\s|never\s)?"
    rf"(?:{_ACTION})\s(?!of\b|by\b|at\b|with\sage)[a-z]",
    rf"\b(?:by|worth|for|favours?|favors?)\s(?:{_DOING})ing\b",
)
_ADVICE = re.compile("|".join(_SIGNS), re.IGNORECASE)
_DENIAL = re.compile(
    r"\b(?:no|not|never|against|avoid\w*|without|nor|neither|contraindicated|unless)\b|n't\b", re.IGNORECASE
)
_SENTENCE = re.compile(r"[^.;]+(?:\.(?=\d)[^.;]*)*")
_MODAL_WORDS = (
    "according advisable advise advised age also appropriate based because best clearly consider considered current "
    "currently do first given here hence if indicated may might must necessary need needed ought patient people please "
    "point preferred prudent reasonable recommend recommendation recommended required risk score she should so "
    "strongly suggest suggested than then therefore these this those thus warranted well when you"
)
#: Words that carry no recommendation of their own.
_MODAL = frozenset(words(_MODAL_WORDS))
_ENDINGS = re.compile(r"(?:ations?|ating|ated?|ants?|ings?|ed|es|e|s|al|ly)$")


def advises(text: str) -> bool:
    """Say whether a sentence tells what to do. A question does not."""
    return not text.rstrip().endswith("?") and bool(_ADVICE.search(" ".join(text.split())))


def unfounded(text: str, cards: Iterable[str], named: Iterable[str] = ()) -> bool:
    """Say whether no card makes the recommendation that a sentence makes.

    A card's own words pass. A paraphrase passes where one recommending sentence of a card holds all its telling words
    and neither denies anything: of a denial, words alone do not say what is denied. What is `named`, such as a
    calculator's title, tells nothing of what to do.
    """
    told = list(cards)
    whole = _plain(text)
    if any(whole and whole in _plain(card) for card in told):
        return False
    if _DENIAL.search(text):
        return True
    telling = _telling(text) - _telling(" ".join(named))
    stated = (part for card in told for part in _SENTENCE.findall(card) if advises(part) and not _DENIAL.search(part))
    return not telling or not any(telling <= _telling(part) for part in stated)


def _plain(text: str) -> str:
    return " ".join(words(text))


def _telling(text: str) -> set[str]:
    return {_stem(word) for word in words(text) if word not in _MODAL and not word.isdigit()}


def _stem(word: str) -> str:
    """Take a word's ending off, where enough is left: anticoagulants and anticoagulation are one."""
    shorter = _ENDINGS.sub("", word)
    return shorter if len(shorter) >= 4 else word
