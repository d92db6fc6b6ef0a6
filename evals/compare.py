"""Two runs on the same questions: each stage's shares, who alone was right, and McNemar's exact test."""

from pathlib import Path

from .replay import scored
from .verdict import Comparison, compared


def compare(first: Path, second: Path, questions: Path | None = None) -> list[Comparison]:
    """Compare two logs. Raises ValueError where they were not run on the same file, or share no question."""
    one, other = (scored(path, questions, {}) for path in (first, second))
    if one.log.header.questions_hash != other.log.header.questions_hash:
        raise ValueError(f"{first} and {second} were not run on the same question file; nothing can be paired")
    found = compared(one.verdicts, other.verdicts)
    if not found:
        raise ValueError(f"{first} and {second} have no scored question in common")
    return found
