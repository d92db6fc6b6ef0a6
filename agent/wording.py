"""A question in a model's words: about the one input code chose, and nothing claimed with it."""

import re
from collections.abc import Sequence

from ..calculators.inputs import label
from ..knowledge.lexical import words
from .spelled import in_digits
from .state import Question

#: A question is no longer than this, in characters.
LONGEST = 200
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
#: What a question may be made of beside the words of its input.
_ASKING_WORDS = (
    "able about any available been can check checked could currently date do document documented ever exact find found "
    "give given her his if information know known last latest level may me measured most much needed note now old "
    "patient patient's person please present previously provide reading recent recently record recorded report "
    "reported result say she shown tell than there today us value when whether which you your"
)
_ASKING = frozenset(words(_ASKING_WORDS))


def misworded(said: str, ask: Question, titles: Sequence[str]) -> str | None:
    """Say what is wrong with the wording of a question; None if it may be put so.

    Beside plain words of asking it may use those of the question as the template puts it, of the input's name and the
    titles of the calculators that want it: whatever else it says would be a claim nobody checked.
    """
    text = said.strip()
    if not text.endswith("?") or text.count("?") != 1 or "\n" in text or len(text) > LONGEST:
        return "is not one short question"
    own = " ".join((ask.text, label(ask.input), *ask.choices))
    about = set(words(own)) - _ASKING
    used = set(words(text))
    if about.isdisjoint(used):
        return f"does not ask about {label(ask.input)}"
    if not set(_NUMBER.findall(in_digits(own))) >= set(_NUMBER.findall(in_digits(text))):
        return "holds a number that is not in the question"
    strange = used - about - _ASKING - set(words(" ".join(titles)))
    return f"says more than the question: {', '.join(sorted(strange))}" if strange else None
