"""Rows of scales that arrive as coded answers: a whole number whose meaning the description gives in our own words."""

from collections.abc import Mapping
from itertools import product

from ..inputs import Quantity

#: What calculators say that score an instrument without shipping its text.
CODED = "Scores coded answers; the instrument's own wording is not included: take it from its authors' form."


def coded(
    scale: str,
    topic: str,
    levels: str,
    high: int,
    low: int = 0,
    terms: tuple[str, ...] = (),
    told: Mapping[int, tuple[str, ...]] | None = None,
    named: tuple[str, ...] = (),
) -> Quantity:
    """Describe a row of a scale, scored from `low` to `high` points; `levels` says what each number stands for.

    Notes name it by the scale and its topic: "FLACC face 1", "FLACC: face 1". `terms` are what they call the thing
    itself, `told` the phrases that tell a number of points by themselves, `named` those that tell only that there is
    some trouble.
    """
    names = tuple(f"{scale}{between}{topic}{after}" for between in (" ", ": ", " - ") for after in ("", " score"))
    return Quantity(
        "1",
        low,
        high,
        f"{scale}, {topic}: {levels}",
        integer=True,
        terms=(*names, *terms),
        levels=told or {},
        named=named,
    )


def joined(*parts: tuple[str, ...]) -> tuple[str, ...]:
    """Return every phrase that takes one word or group of words of each part: "needs help" with "to eat", "to walk"."""
    return tuple(" ".join(word for word in words if word) for words in product(*parts))


def how_often(
    terms: tuple[str, ...],
    words: Mapping[int, tuple[str, ...]],
    told: Mapping[int, tuple[str, ...]] | None = None,
    before: Mapping[int, tuple[str, ...]] | None = None,
) -> Mapping[int, tuple[str, ...]]:
    """Return the phrases that tell how often something was so: each of its names with each word for how often.

    `words` follow the name ("tired nearly every day"), those of `before` go before it ("constantly tired").
    """
    given, ahead = told or {}, before or {}
    return {
        level: (
            *(f"{term} {word}" for term in terms for word in words.get(level, ())),
            *given.get(level, ()),
            *(f"{word} {term}" for term in terms for word in ahead.get(level, ())),
        )
        for level in sorted({*words, *given, *ahead})
    }


def with_how_often(
    told: Mapping[int, tuple[str, ...]],
    names: tuple[str, ...],
    before: Mapping[int, tuple[str, ...]],
    behind: Mapping[int, tuple[str, ...]],
) -> Mapping[int, tuple[str, ...]]:
    """Return what tells a level, with each name of the symptom after each word for how often and before it added."""
    return {
        level: tuple(
            dict.fromkeys(
                (
                    *told.get(level, ()),
                    *(f"{word} {name}" for name in names for word in before.get(level, ())),
                    *(f"{name} {word}" for name in names for word in behind.get(level, ())),
                )
            )
        )
        for level in sorted({*told, *before, *behind})
    }
