"""Notes and questions of our own making, whose truth is known because it was there first."""

from .model import Fact, GeneratedNote
from .notes import notes

__all__ = ["Fact", "GeneratedNote", "notes"]
