"""The reader's word lists, as typed constants; the lists themselves are data, in words.yaml."""

from collections.abc import Mapping
from importlib.resources import files
from typing import Final, Literal, cast

import yaml

Cue = Literal["negated", "unusable", "family", "planned", "ended", "past", "stop", "pause"]
Direction = Literal["forward", "backward"]
Section = Literal["", "family", "plan", "allergy", "uncertain", "past", "reference"]

_RAW: Final = yaml.safe_load(files(__package__).joinpath("words.yaml").read_text(encoding="utf-8"))


def _phrases(written: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in written.split("|") if phrase.strip())


def _listed(key: str) -> tuple[str, ...]:
    return _phrases(_RAW[key])


def _named(key: str) -> dict[str, tuple[str, ...]]:
    return {name: _phrases(written) for name, written in _RAW[key].items()}


def _cues() -> dict[tuple[Cue, Direction], tuple[str, ...]]:
    cues: dict[tuple[Cue, Direction], tuple[str, ...]] = {}
    for name, phrases in _named("cues").items():
        cue, _, direction = name.partition(" ")
        cues[cast(Cue, cue), cast(Direction, direction)] = phrases
    return cues


CUES: Final[Mapping[tuple[Cue, Direction], tuple[str, ...]]] = _cues()
ADJACENT: Final = frozenset(_listed("adjacent"))
TO_COMMA: Final = frozenset(_listed("to_comma"))
BUT_FOR: Final = frozenset(_listed("but_for"))
IN_LISTS: Final = frozenset(_listed("in_lists"))
CLOSING: Final = frozenset(_listed("closing"))
ENDED_WHEN: Final = frozenset(_listed("ended_when"))
LEADING: Final = frozenset(_listed("leading"))
TURNS: Final = frozenset(_listed("turns"))
SUPPOSING: Final = frozenset(_listed("supposing"))
TESTING: Final = frozenset(_listed("testing"))
MAY_BE: Final = frozenset(_listed("may_be"))
NOT_KNOWN: Final = frozenset(_listed("not_known"))
NOT_MEASURED: Final = frozenset(_listed("not_measured"))
NARROWING: Final = frozenset(_listed("narrowing"))
PLAIN_BEFORE: Final = frozenset(_listed("plain_before"))
PLAIN_AFTER: Final = frozenset(_listed("plain_after"))
AFTER_NOUN: Final = frozenset(_listed("after_noun"))
LOOKALIKES: Final = _listed("lookalikes")
SHORTHAND: Final[Mapping[str, tuple[str, ...]]] = _named("shorthand")
SHORTHAND_WITHIN: Final[Mapping[str, tuple[str, ...]]] = _named("shorthand_within")
CAPITALS_ONLY: Final = frozenset(_listed("capitals_only"))
HAS_SIDES: Final = frozenset(_listed("has_sides"))
RELATIONS: Final = frozenset(_listed("relations"))
REPORTING: Final = frozenset(_listed("reporting"))
ABBREVIATIONS: Final = frozenset(_listed("abbreviations"))
SECTIONS: Final[Mapping[str, Section]] = {
    heading: cast(Section, kind) for kind, headings in _named("sections").items() for heading in headings
}

SCALE_NAMES: Final[Mapping[str, tuple[str, ...]]] = _named("scale_names")
SCALE_ITEMS: Final[Mapping[str, tuple[str, ...]]] = _named("scale_items")
ITEM_NAMES: Final[Mapping[str, tuple[str, ...]]] = _named("item_names")
OPTION_POINTS: Final[Mapping[str, tuple[float, ...]]] = {
    name: tuple(map(float, points.split())) for points, names in _named("option_points").items() for name in names
}

EXTRA_LABELS: Final[Mapping[str, tuple[str, ...]]] = _named("extra_labels")
BLOOD_PRESSURE: Final = _listed("blood_pressure")
OTHER_LABELS: Final = _listed("other_labels")
NOT_AFTER: Final = frozenset(_listed("not_after"))
NOT_PLURAL: Final = frozenset(_listed("not_plural"))
FLUIDS: Final[Mapping[str, Mapping[str, str]]] = {
    fluid: {label: name for name, labels in named.items() for label in _phrases(labels)}
    for fluid, named in _RAW["fluids"].items()
}
OF_BLOOD: Final = frozenset(_listed("of_blood"))
FILLERS: Final = frozenset(_listed("fillers"))
AFTER_TWO_LETTERS: Final = frozenset(_listed("after_two_letters"))
BREAKERS: Final = frozenset(_listed("breakers"))
DOSE_FORMS: Final = _listed("dose_forms")
NEEDS_UNIT: Final = frozenset(_listed("needs_unit"))
INCIDENTAL: Final = frozenset(_listed("incidental"))
UNITS: Final[Mapping[str, tuple[str, ...]]] = _named("units")

LANGUAGES: Final[Mapping[str, frozenset[str]]] = {name: frozenset(words) for name, words in _named("languages").items()}
ENGLISH: Final = frozenset(_listed("english"))
