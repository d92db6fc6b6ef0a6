"""Rows of scales that arrive as coded answers: a whole number whose meaning the description gives in our own words."""

from collections.abc import Mapping

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
) -> Quantity:
    """Describe a row of a scale, scored from `low` to `high` points; `levels` says what each number stands for.

    Notes name it by the scale and its topic: "FLACC face 1", "FLACC: face 1". `terms` are what they call the thing
    itself, `told` the phrases that tell a number of points by themselves.
    """
    names = tuple(f"{scale}{between}{topic}{after}" for between in (" ", ": ", " - ") for after in ("", " score"))
    return Quantity(
        "1", low, high, f"{scale}, {topic}: {levels}", integer=True, terms=(*names, *terms), levels=told or {}
    )


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
