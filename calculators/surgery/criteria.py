"""How the surgical scores write a finding that is there or not."""

from ..inputs import Criterion


def finding(
    description: str,
    *terms: str,
    includes: tuple[str, ...] = (),
    wider: tuple[str, ...] = (),
    excludes: tuple[str, ...] = (),
    opposites: tuple[str, ...] = (),
    parts: tuple[tuple[str, ...], ...] = (),
) -> Criterion:
    """Return a criterion: what counts, the words notes use for it, and narrower, wider and other findings."""
    return Criterion(
        description, terms=terms, includes=includes, wider=wider, excludes=excludes, opposites=opposites, parts=parts
    )
