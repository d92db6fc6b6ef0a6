"""Vital signs in one line: BP 88/52, HR 118, T 38.9, sat 91%."""

from random import Random
from typing import Final

from .draft import Draft, Vital
from .marks import marked

_SHORT: Final = {
    "heart_rate": ("HR {v:g}", "P {v:g}", "HR {v:g} bpm", "pulse {v:g}"),
    "respiratory_rate": ("RR {v:g}", "resps {v:g}", "RR {v:g}/min"),
    "oxygen_saturation": ("sat {v:g}%", "SpO2 {v:g}%", "sats {v:g}%", "O2 sat {v:g}%"),
    "temperature": ("T {v:.1f}", "temp {v:.1f}", "T {v:.1f}C", "T {f:.1f}F"),
}
_LONG: Final = {
    "heart_rate": ("heart rate {v:g}/min", "pulse {v:g} bpm"),
    "respiratory_rate": ("respiratory rate {v:g}/min", "RR {v:g}"),
    "oxygen_saturation": ("oxygen saturation {v:g}%", "SpO2 {v:g} %"),
    "temperature": ("temperature {v:.1f} °C", "temperature {f:.1f} °F"),
}
_SYSTOLIC: Final = ("systolic {v:g}", "SBP {v:g}", "systolic BP {v:g} mmHg")


def vitals(draft: Draft, rng: Random) -> str:
    """Write a note's vital signs; empty where there are none."""
    short = draft.voice.short or rng.random() < 0.6
    shown = _pressures(draft, short, rng)
    for name, vital in draft.vitals.items():
        if name in _SHORT:
            form = rng.choice((_SHORT if short else _LONG)[name])
            if "{f" in form:
                _in_fahrenheit(draft, vital)
            shown.append(_said(form.format(v=vital.value, f=_fahrenheit(vital.value)), vital.mark))
    if rng.random() < 0.3:
        rng.shuffle(shown)
    return f"{', '.join(shown)}." if shown else ""


def _said(text: str, mark: int | None) -> str:
    return text if mark is None else marked(text, mark)


def _pressures(draft: Draft, short: bool, rng: Random) -> list[str]:
    upper, lower = draft.vitals.get("systolic_pressure"), draft.vitals.get("diastolic_pressure")
    if upper and lower and lower.value < upper.value - 8:
        head = rng.choice(("BP ", "BP ", "BP: ", "Blood pressure ") if short else ("blood pressure ", "BP "))
        pair = _said(f"{head}{upper.value:g}", upper.mark) + "/" + _said(f"{lower.value:g}", lower.mark)
        return [f"{pair}{rng.choice(('', '', ' mmHg'))}"]
    shown = []
    if upper:
        shown.append(_said(rng.choice(_SYSTOLIC).format(v=upper.value), upper.mark))
    if lower and lower.mark is not None:
        shown.append(_said(f"diastolic BP {lower.value:g}", lower.mark))
    return shown


def _fahrenheit(celsius: float) -> float:
    return round(celsius * 1.8 + 32, 1)


def _in_fahrenheit(draft: Draft, vital: Vital) -> None:
    """Let a temperature's fact say what is written."""
    if vital.mark is None:
        return
    name, fact = draft.marks[vital.mark]
    if fact is not None:
        changed = fact.model_copy(update={"value": _fahrenheit(vital.value), "unit": "[degF]"})
        draft.marks[vital.mark] = (name, changed)
