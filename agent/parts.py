"""The parts of a question that asks for more than one thing."""

import re

from .naming import fold, telling_words

_RISK = r"risks?|chances?|likelihood|odds|probability|probabilities|scores?"
_THING = r"[a-z-]+(?: [a-z-]+)?"
#: "stroke and bleeding risk"
_BEFORE = re.compile(rf"\b(?P<first>{_THING}) and (?P<second>{_THING}) (?P<what>{_RISK})\b", re.IGNORECASE)
#: "risk of stroke and of major bleeding"
_BEHIND = re.compile(
    rf"\b(?P<what>{_RISK}) (?:of|for) (?P<first>{_THING}) "
    rf"and (?:(?:the )?(?:{_RISK}) )?(?:(?:of|for) )?(?P<second>{_THING})\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.?!]+[.?!]?")
_SMALL_WORDS = (
    "a acute after an are at before being developing during experiencing for getting having her his in is major of "
    "over patient patients severe suffering that the their this what with within"
)
_SMALL = frozenset(_SMALL_WORDS.split())


def several(question: str) -> tuple[str, ...]:
    """Return the questions put one behind another ("OS-MRS? Risk of liver fibrosis?"); none where there is only one."""
    asked = [one.strip() for one in _SENTENCE.findall(question) if one.endswith("?")]
    return tuple(one for one in asked if telling_words(one)) if len(asked) > 1 else ()


def parts(question: str) -> tuple[tuple[str, str], ...]:
    """Return what is asked beside each other: each as a question of its own, and the words that tell it.

    None where a question asks for one thing, or where no rule here tells.
    """
    for pattern in (_BEFORE, _BEHIND):
        for match in filter(None, map(pattern.search, _SENTENCE.findall(question))):
            things = (_bare(match["first"]), _bare(match["second"]))
            around = match.string[: match.start()], match.string[match.end() :]
            return tuple((f"{around[0]}{match['what']} of {one}{around[1]}".strip(), one) for one in things if one)
    return ()


def _bare(thing: str) -> str:
    return " ".join(word for word in thing.split() if word.lower() not in _SMALL)


def serves(purpose: str, thing: str) -> bool:
    """Say whether a calculator's purpose names a thing asked for."""
    return set(fold(thing).split()) <= set(fold(purpose).split())
