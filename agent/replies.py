"""Receive a model's reply as it comes, and refuse one that is not whole: cut off, repeating itself, refused, malformed.

What is wrong with a reply is said in words that go on from "the language model …", and never in the server's own.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import openai
from openai.types import CompletionUsage
from openai.types.chat import ChatCompletionChunk

#: Longest silence in the middle of a reply, in s.
STALL = 15.0
#: A reply whose last characters are the same few, this many times and for this long, will not end by itself.
_TIMES, _STRETCH, _PERIOD = 8, 240, 120
#: How often, and how far back, it is looked at, in pieces; a piece is a token or more.
_EVERY, _LOOKS_BACK = 32, (_TIMES + 1) * _PERIOD

EMPTY = "gave an empty answer"
MALFORMED = "did not answer in the form asked for"
CUT_OFF = "ran out of room before its answer was complete"
REFUSED = "refused to answer"
REPEATS = "repeated itself without end and was stopped"
STALLED = "stopped in the middle of its answer"


class ModelFault(RuntimeError):
    """The model gave no usable reply. The message goes on from "the language model …"."""


class Stalled(ModelFault):
    """A reply began and stopped coming."""


class BrokenOff(ConnectionError):
    """A reply began and its connection ended before it did."""


@dataclass
class Reply:
    """A reply as far as it has come."""

    pieces: list[str] = field(default_factory=list)
    refused: bool = False
    finish: str = ""  # why it ended, in the protocol's word; empty while it has not
    prompt_tokens: int | None = None
    completion_tokens: int | None = None

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self.pieces)

    def count(self, usage: CompletionUsage | None) -> None:
        """Take in the tokens a server counted; many count only at the end."""
        if usage is not None:
            self.prompt_tokens, self.completion_tokens = usage.prompt_tokens, usage.completion_tokens


async def receive(
    client: openai.AsyncOpenAI, body: Mapping[str, Any], reply: Reply, more: Callable[[str], object]
) -> None:
    """Send a request and fill in the reply as it comes, saying each time what came."""
    try:
        await _receive(client, body, reply, more)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError):  # a page to sign in at, say, or no choices
        raise ModelFault(MALFORMED) from None
    if not reply.finish:
        raise BrokenOff


async def _receive(
    client: openai.AsyncOpenAI, body: Mapping[str, Any], reply: Reply, more: Callable[[str], object]
) -> None:
    stream = await client.chat.completions.create(**body)
    async with stream:
        if "event-stream" not in stream.response.headers.get("content-type", ""):
            _take_whole(reply, await stream.response.aread())  # the server does not stream
            return
        chunks = aiter(stream)
        while (chunk := await _next(chunks, bool(reply.pieces))) is not None:
            reply.count(chunk.usage)
            for choice in chunk.choices[:1]:
                reply.refused |= bool(choice.delta.refusal)
                reply.finish = choice.finish_reason or reply.finish
                if choice.delta.content:
                    reply.pieces.append(choice.delta.content)
                    more(choice.delta.content)
                    _stop_repeating(reply)


async def _next(chunks: AsyncIterator[ChatCompletionChunk], begun: bool) -> ChatCompletionChunk | None:
    """Return what comes next of a reply, None at its end. Before its first word the caller's patience is the limit."""
    try:
        async with asyncio.timeout(STALL if begun else None):
            return await anext(chunks, None)
    except TimeoutError:
        raise Stalled(STALLED) from None


def _stop_repeating(reply: Reply) -> None:
    if len(reply.pieces) % _EVERY == 0 and repeats("".join(reply.pieces[-_LOOKS_BACK:])):
        raise ModelFault(REPEATS)


def repeats(text: str) -> bool:
    """Say whether a text ends in the same few characters over and over: words, or the white space JSON allows."""
    for period in range(1, _PERIOD + 1):
        stretch = max(_STRETCH, _TIMES * period)
        if len(text) >= stretch + period and text[-stretch:] == text[-stretch - period : -period]:
            return True
    return False


def _take_whole(reply: Reply, body: bytes) -> None:
    """Take in the reply of a server that does not stream."""
    whole = json.loads(body)
    choice, usage = whole["choices"][0], whole.get("usage") or {}
    reply.pieces.append(choice["message"].get("content") or "")
    reply.refused = bool(choice["message"].get("refusal"))
    reply.finish = choice.get("finish_reason") or "stop"
    reply.prompt_tokens, reply.completion_tokens = usage.get("prompt_tokens"), usage.get("completion_tokens")


def parsed(reply: Reply) -> Any:
    """Return the JSON of a whole reply; raises ModelFault."""
    if reply.refused or reply.finish == "content_filter":
        raise ModelFault(REFUSED)
    if reply.finish == "length":
        raise ModelFault(CUT_OFF)
    if not reply.text.strip():
        raise ModelFault(EMPTY)
    try:
        return json.loads(reply.text)
    except ValueError:
        raise ModelFault(MALFORMED) from None
