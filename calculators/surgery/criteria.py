"""How the surgical scores write a finding that is there or not."""

from ..inputs import Criterion


def finding(description: str, *terms: str, includes: tuple[str, ...] = ()) -> Criterion:
    """Return a criterion: what counts, the words notes use for it, and narrower findings that establish it."""
    return Criterion(description, terms=terms, includes=includes)
