"""Conditions that say to whom a calculator applies, by the name used in `conditions` and `excludes`."""

from collections.abc import Mapping
from itertools import chain

from ...inputs import Criterion
from .abdominal import CONDITIONS as ABDOMINAL
from .cancer import CONDITIONS as CANCER
from .cardiovascular import CONDITIONS as CARDIOVASCULAR
from .children_and_women import CONDITIONS as CHILDREN_AND_WOMEN
from .general import CONDITIONS as GENERAL
from .heart import CONDITIONS as HEART
from .infectious import CONDITIONS as INFECTIOUS
from .injury import CONDITIONS as INJURY
from .joints_and_skin import CONDITIONS as JOINTS_AND_SKIN
from .metabolic import CONDITIONS as METABOLIC
from .neurological import CONDITIONS as NEUROLOGICAL
from .psychiatric import CONDITIONS as PSYCHIATRIC
from .respiratory import CONDITIONS as RESPIRATORY
from .thrombosis import CONDITIONS as THROMBOSIS

__all__ = ["CONDITIONS"]


def _joined(*groups: Mapping[str, Criterion]) -> dict[str, Criterion]:
    """Join the groups. Raises ValueError on a name that two groups define."""
    joined: dict[str, Criterion] = {}
    for name, criterion in chain.from_iterable(group.items() for group in groups):
        if name in joined:
            raise ValueError(f"the condition {name!r} is defined twice: keep one of them")
        joined[name] = criterion
    return joined


CONDITIONS: dict[str, Criterion] = _joined(
    ABDOMINAL,
    CANCER,
    CARDIOVASCULAR,
    CHILDREN_AND_WOMEN,
    GENERAL,
    HEART,
    INFECTIOUS,
    INJURY,
    JOINTS_AND_SKIN,
    METABOLIC,
    NEUROLOGICAL,
    PSYCHIATRIC,
    RESPIRATORY,
    THROMBOSIS,
)
