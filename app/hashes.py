"""What code an answer, or something kept, was made by."""

import hashlib
import inspect
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from .. import calculators
from ..calculators import REGISTRY
from ..knowledge import lexical, tool_index
from . import documents

_LIBRARY = Path(calculators.__file__).parent


@cache
def library_hash() -> str:
    """Return a hash of the library's code, vocabulary included: what "the library" was when an answer was given.

    Of the files' bytes: to take every definition apart, as a result's own `definition` does, costs a start seconds.
    """
    return _hash_of(_LIBRARY.rglob("*.py"))


def documents_hash() -> str:
    """Return a hash of all that the calculators' documents, and the weights of their words, are made by.

    Calculators that somebody registered beside the library's count by name and by their files.
    """
    code = [Path(inspect.getfile(module)) for module in (documents, lexical, tool_index)]
    others = {Path(inspect.getfile(entry.function)) for entry in REGISTRY.values()}
    names = hashlib.sha256("\n".join(sorted(REGISTRY)).encode()).hexdigest()[:12]
    return f"{library_hash()}-{names}-{_hash_of({*code, *(path for path in others if _LIBRARY not in path.parents)})}"


def _hash_of(paths: Iterable[Path]) -> str:
    """Return a hash of files, in whatever folder they are installed."""
    digest = hashlib.sha256()
    for path in sorted(paths):
        inside = path.relative_to(_LIBRARY).as_posix() if _LIBRARY in path.parents else path.name
        digest.update(f"{inside}\n{path.stat().st_size}\n".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]
