"""`riskcopilot chat`: a conversation in the terminal, or one message a line from a pipe."""

import sys
from collections.abc import Iterator

from ..agent.conversation.turns import Turn
from .copilot import RiskCopilot, UnknownConversation
from .terminal import fill, stop, user_of_this_command

PROMPT = "you> "


def hold(note: str | None, question: str, conversation: str | None, as_json: bool) -> None:
    """Hold a conversation until there are no more messages."""
    copilot = RiskCopilot()
    if conversation is not None:
        try:
            before = copilot.conversation(conversation)
        except UnknownConversation as error:
            stop(str(error))
        for turn in before.turns[-1:]:
            print(fill(turn.message, PROMPT))
            _show(turn, as_json)
    if note is not None:
        conversation = _take(copilot, conversation, question, note, as_json)
    for message in _messages():
        conversation = _take(copilot, conversation, message, None, as_json)
    if conversation is not None:
        print(f"Go on later with: riskcopilot chat --conversation {conversation}", file=sys.stderr)


def _messages() -> Iterator[str]:
    """Yield what is typed, or piped in, until an empty line or the end."""
    while True:
        try:
            message = input(PROMPT if sys.stdin.isatty() else "").strip()
        except EOFError:
            return
        if not message:
            return
        yield message


def _take(copilot: RiskCopilot, conversation: str | None, message: str, note: str | None, as_json: bool) -> str:
    """Take a turn and show it; returns the conversation's id. What is refused is said, and nothing is lost."""
    try:
        turn = copilot.say(conversation, message, note=note, by=user_of_this_command())
    except ValueError as error:
        if conversation is None:
            stop(str(error))
        print(fill(str(error), "! "))
        return conversation
    _show(turn, as_json)
    return turn.conversation


def _show(turn: Turn, as_json: bool) -> None:
    if as_json:
        print(turn.model_dump_json(), flush=True)
        return
    whose = f"patient {turn.patient}, " if turn.patient else ""
    print(f"[{whose}{turn.kind}]")
    for notice in turn.notices:
        print(fill(notice.message, "! "))
    places = {item.id: place for place, item in enumerate(turn.evidence, start=1)}
    for sentence in turn.reply:
        print(fill(sentence.text + "".join(f" [{places[cite]}]" for cite in sentence.cites), "- "))
    for item in turn.evidence:
        print(fill(f"{item.citation} {item.link or ''}", f"  [{places[item.id]}] "))
    print(flush=True)
