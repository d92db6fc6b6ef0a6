"""Figures that tell more than their own names: a gas in one line, a mean behind its pressure, air for its oxygen."""

import re
from collections.abc import Iterable, Mapping

from ...calculators.inputs import Input, Quantity
from ...tools.protocol import Finding
from .compared import from_words
from .text import Text


def figures(text: Text, given: Mapping[str, object], wanted: Mapping[str, Input]) -> Iterable[Finding]:
    """Yield what is wanted, is not given, and follows from figures beside each other, or from the air breathed."""
    yield from _room_air(text, given, wanted)
    yield from _gas_in_a_line(text, given, wanted)
    yield from _base_deficit(text, given, wanted)
    yield from _means(text, given, wanted)
    yield from _ratio_of_cells(text, given, wanted)
    yield from _volume_of_bleed(text, given, wanted)


#: A gas in one line, pH / carbon dioxide / oxygen / bicarbonate: "ABG 7.27/58/61/21".
_IN_A_LINE = re.compile(
    r"\b(?:abg|arterial gas)(?: \([^()]{1,20}\)| on [\w% ]{1,12})?\s?:?\s?(?P<ph>(?:6\.[6-9]|7\.[0-7])\d?) ?/ ?"
    r"(?P<co2>\d{1,3}(?:\.\d)?) ?/ ?(?P<o2>\d{1,3}(?:\.\d)?)(?: ?/ ?(?P<hco3>\d{1,2}(?:\.\d)?))?(?![\d/]|\.\d)"
)
_MOST_KPA = 14  # of carbon dioxide; over it, tensions are in mmHg


def _gas_in_a_line(text: Text, given: Mapping[str, object], wanted: Mapping[str, Input]) -> Iterable[Finding]:
    """Yield the values of an arterial gas that is written without their names, in the usual order."""
    match = _IN_A_LINE.search(text.norm)
    if match is None:
        return
    tension = "kPa" if float(match["co2"]) <= _MOST_KPA else "mm[Hg]"
    for name, group, unit in (
        ("arterial_ph", "ph", "1"),
        ("arterial_carbon_dioxide", "co2", tension),
        ("arterial_oxygen", "o2", tension),
        ("bicarbonate", "hco3", "mmol/L"),
    ):
        quantity = wanted.get(name)
        if match[group] and isinstance(quantity, Quantity) and name not in given:
            rule = "pH / carbon dioxide / oxygen / bicarbonate, the usual order"
            if quantity.low <= quantity.to_unit(float(match[group]), unit) <= quantity.high:
                yield from_words(text, match, name, float(match[group]), unit, rule)


#: "BE -7.2"
_EXCESS = re.compile(
    r"\b(?:s?be|base excess)[ :=(]{0,3}(?:of |is |was )?- ?(?P<n>\d{1,2}(?:\.\d)?)(?![\d/]|\.\d|"
    r" ?to\b)"
)


def _base_deficit(text: Text, given: Mapping[str, object], wanted: Mapping[str, Input]) -> Iterable[Finding]:
    """Yield a base deficit from a base excess below nought, where one such value is told."""
    found = list(_EXCESS.finditer(text.norm))
    for name in ("base_deficit", "admission_base_deficit"):
        if name in wanted and name not in given and len({match["n"] for match in found}) == 1:
            deficit = float(found[0]["n"])
            yield from_words(text, found[0], name, deficit, "mmol/L", f"a base excess of -{deficit:g} is a deficit")


#: A mean behind its pressure: "PA 70/28 mean 43", "BP 118/70 (86)".
_MEAN = re.compile(
    r"\b(?:(?P<lung>pap?|pulmonary arter(?:y|ial)(?: pressure)?)|(?P<blood>ao|aorta|abp|bp|blood pressure|"
    r"art(?:erial)?(?: line| bp)?))"
    r"(?: (?:is|was|of))?[ :,]{1,2}(?P<high>\d{2,3})/(?P<low>\d{1,3})(?: ?mmhg)?,? ?"
    r"(?:\(? ?(?:mean|map|m) ?[:=]? ?(?P<a>\d{2,3})\b|\((?P<b>\d{2,3})\))"
)


def _means(text: Text, given: Mapping[str, object], wanted: Mapping[str, Input]) -> Iterable[Finding]:
    """Yield the mean that stands behind a pressure and lies between its two values."""
    for name, where in (("mean_pulmonary_pressure", "lung"), ("mean_pressure", "blood")):
        found = [match for match in _MEAN.finditer(text.norm) if match[where]] if name in wanted else []
        means = {float(match["a"] or match["b"]) for match in found}
        if name not in given and len(means) == 1 and int(found[0]["low"]) < min(means) < int(found[0]["high"]):
            yield from_words(text, found[0], name, means.pop(), "mm[Hg]", "the mean behind the pressure")


#: "neut 9.9, lymph 0.9"
_CELLS = re.compile(
    r"\bneut(?:s|rophils?)?(?: count)?[ :=]{1,2}(?P<a>\d{1,2}(?:\.\d{1,2})?)(?![\d%]|\.\d)[^.\n]{0,30}?"
    r"\blymph(?:s|ocytes?|os)?(?: count)?[ :=]{1,2}(?P<b>\d{1,2}(?:\.\d{1,2})?)(?![\d%]|\.\d)"
)


def _ratio_of_cells(text: Text, given: Mapping[str, object], wanted: Mapping[str, Input]) -> Iterable[Finding]:
    """Yield neutrophils over lymphocytes, where one count stands behind the other."""
    name = "neutrophil_lymphocyte_ratio"
    match = _CELLS.search(text.norm) if name in wanted and name not in given else None
    if match and float(match["b"]):
        ratio = round(float(match["a"]) / float(match["b"]), 2)
        yield from_words(text, match, name, ratio, "1", f"{match['a']} / {match['b']} = {ratio:g}")


#: "ICH 4.2 x 3.1 x 3.0 cm"
_BLEED = re.compile(
    r"\b(?:ich|ha?ematoma|ha?emorrhage|bleed|"
    r"clot)\b[^.\n\d]{0,40}(?P<a>\d(?:\.\d)?) ?x ?(?P<b>\d(?:\.\d)?) ?x ?(?P<c>\d(?:\.\d)?) ?cm\b"
)
_OTHER_BLEED = re.compile(
    r"\b(?:subdural|sdh|asdh|csdh|extradural|epidural|edh|subgaleal|spleen|splenic|hepatic|"
    r"psoas|calf|scalp)\b"
)


def _volume_of_bleed(text: Text, given: Mapping[str, object], wanted: Mapping[str, Input]) -> Iterable[Finding]:
    """Yield the volume of an intracerebral haematoma from its three diameters.

    A × B × C / 2: Kothari RU et al. Stroke 1996;27:1304.
    """
    name = "haematoma_volume"
    match = _BLEED.search(text.norm) if name in wanted and name not in given else None
    if match and not _OTHER_BLEED.search(text.norm, max(0, match.start() - 30), match.end()):
        volume = round(float(match["a"]) * float(match["b"]) * float(match["c"]) / 2, 2)
        rule = f"{match['a']} × {match['b']} × {match['c']} cm / 2 = {volume:g} mL"
        yield from_words(text, match, name, volume, "mL", rule)


#: That air is breathed: "94% RA", "SpO2 90% (A)", "on room air", "gas (RA)".
_AIR = re.compile(
    r"\broom air\b|\b(?:on|breathing) air\b|\d ?% ?(?:on |in )?\(?(?:ra|oa|air|a)\b|"
    r"\b(?:sats?|spo2|sao2|o2 sats?)[ :]{1,2}\d{2,3} ?(?:on |in )?\(?(?:ra|oa|air)\b|\b(?:gas|abg|"
    r"vbg) \((?:on )?(?:ra|air)\b"
)
#: That oxygen is breathed, or was at another time.
_MORE_THAN_AIR = re.compile(
    r"\b(?:oxygen (?:via|by|at|mask|started|therapy|given)|o2 (?:via|by|at|mask|started|on|therapy|given)|"
    r"nasal (?:specs?|cannul\w+|"
    r"prongs|o2|oxygen)|nc|mask|venturi|ventimask|hfn[co]\w*|optiflow|airvo|niv|cpap|bipap|intubat\w*|ventilat\w*|tubed|"
    r"supplement\w*|fio2|hfov|ecmo|peep|nrb|nrm|non-?rebreath\w*|ltot|litres|(?:on|to) \d{1,2} ?l|\d{1,2} ?l/min|"
    r"home o(?:2|xygen))\b|"
    r"\d% (?:o2|oxygen)"
)
_NOT_AIR = re.compile(r"\b(?:not|off|before|if|once|when|until|than|wean\w*|without)(?: \w+)? ?$")


def _room_air(text: Text, given: Mapping[str, object], wanted: Mapping[str, Input]) -> Iterable[Finding]:
    """Yield that a fifth of what is breathed is oxygen, where a note tells of air and nowhere of more oxygen."""
    asked = [name for name in ("inspired_oxygen", "on_oxygen") if name in wanted and name not in given]
    match = _AIR.search(text.norm) if asked and not _MORE_THAN_AIR.search(text.norm) else None
    if match is None or _NOT_AIR.search(text.norm, max(0, match.start() - 20), match.start()):
        return
    if "inspired_oxygen" in asked:
        yield from_words(text, match, "inspired_oxygen", 21.0, "%", "air is 21 % oxygen")
    if "on_oxygen" in asked:
        yield from_words(text, match, "on_oxygen", False, "", "air is breathed")
