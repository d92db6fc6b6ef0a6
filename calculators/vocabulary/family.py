"""Relatives, for criteria that ask for an illness of theirs."""

from typing import Final

PARENTS: Final = ("parent", "mother", "father", "mum", "mom", "dad")
SIBLINGS: Final = ("sibling", "sister", "brother", "twin")
CHILDREN: Final = ("child", "son", "daughter")
VENOUS_THROMBOEMBOLISM: Final = (
    *("venous thromboembolism", "vte", "vtes", "deep vein thrombosis", "deep venous thrombosis", "dvt", "dvts"),
    *("pulmonary embolism", "pulmonary embolus", "pe", "pes", "blood clot", "blood clots", "clot", "clots"),
)
