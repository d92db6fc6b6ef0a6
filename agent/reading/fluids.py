"""Whose fluid a measurement is of: behind "LP:" or "Pleural fluid showed" a protein is none of the blood."""

import re
from bisect import bisect_right
from typing import Final

from .text import Text
from .words import FLUIDS, OF_BLOOD

#: What begins to tell of a fluid, and what ends that: its summary, blood, or another statement.
_SAID: Final = re.compile(
    r"\b(?:(?P<csf>(?:csf|cerebrospinal fluid|lp|lumbar puncture|spinal tap))\b|"
    r"(?P<pleural>(?:thoracentesis|pleural (?:fluid|tap|aspirate)))\b|"
    r"(?P<ascitic>(?:paracentesis|(?:ascitic|peritoneal) (?:fluid|tap|aspirate)))\b|"
    r"(?P<other>(?:fluid(?= ?:| back\b| showed\b)|arthrocentesis|"
    r"(?:synovial|pericardial|joint|knee|bronchoalveolar|drain) "
    r"(?:fluid|tap|aspirate|lavage)))\b|"
    r"(?P<urine>(?:urinalysis|urine(?: dip(?:stick)?)?|dipstick|ua)"
    r"(?: (?:analysis|studies|results?|examination|sample|electrolytes|lytes|chemistry))?"
    r"(?::| (?:show|reveal|demonstrat|with\b|had\b)))|"
    r"(?P<salts>urine (?=(?:na|sodium|electrolytes|lytes)\b))|"
    r"(?P<blood>(?:blood(?! cells?\b| sugar)|bloods|serum|plasma)\b)|"
    r"(?:labs?|laboratory|fbc|cbc|u&e|normal|negative|clear|unremarkable|bland|pending|sterile|while|whereas|after|"
    r"before|done|performed)\b)|;"
)


class Fluids:
    """Where one note tells of which fluid."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self._said = list(_SAID.finditer(text.norm))

    def measured(self, names: tuple[str, ...], start: int, end: int) -> tuple[str, ...]:
        """Return which of a label's inputs it names where it stands; of another fluid, that fluid's own."""
        at = bisect_right(self._said, end, key=re.Match.end) - 1
        if at < 0 or self._said[at].start() < self._text.sentence(start)[0]:
            return names
        fluid = self._said[at].lastgroup
        if fluid is None:
            return names
        own = FLUIDS.get(fluid, {}).get(self._text.norm[start:end])
        if own is not None:
            return (own,)
        return names if fluid == "blood" else tuple(name for name in names if name not in OF_BLOOD)
