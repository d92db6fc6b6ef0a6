"""Parsing one document in a process of its own, with limits: a hostile or damaged file costs itself only.

`python -m riskcopilot.knowledge.ingest.worker KIND` reads the file from standard input and writes what it says as JSON.
"""

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import astuple

from .blocks import Block, Parsed, Refused
from .kinds import check

MEMORY = 2 << 30
"""Bytes a parser may take."""
SECONDS = 120
"""Seconds of computing a parser may take; a book of 1,000 pages takes about 60."""
MOST_TEXT = 5_000_000
"""Characters one document may hold: a book of 1,500 pages."""


def parse(kind: str, data: bytes) -> Parsed:
    """Read a document, given its bytes, in a process of its own; raises `Refused`."""
    command = [sys.executable, "-P", "-m", __name__, kind]  # -P: the folder one is in holds no modules of ours
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=10 * SECONDS)
    except subprocess.TimeoutExpired:
        raise Refused(_TOO_MUCH) from None
    if done.returncode < 0:  # killed by the limit on its time
        raise Refused(_TOO_MUCH)
    if done.returncode:
        last = (done.stderr.decode(errors="replace").strip().splitlines() or ["no reason given"])[-1]
        raise Refused(f"could not be read: {last}")
    said = json.loads(done.stdout)
    if "refused" in said:
        raise Refused(said["refused"])
    return Parsed(said["title"], tuple(Block(*block) for block in said["blocks"]), tuple(said["remarks"]))


_TOO_MUCH = "takes too much time or memory to read; split it, or print it to a new PDF, and add that"


def _parser(kind: str) -> Callable[[bytes], Parsed]:
    """Return the parser of a kind; each is imported only when it is needed."""
    match kind:
        case "PDF":
            from .from_pdf import parse_pdf as found
        case "DOCX":
            from .from_docx import parse_docx as found
        case "HTML":
            from .from_html import parse_html as found
        case "Markdown":
            from .from_html import parse_markdown as found
        case _:
            from .from_text import parse_text as found
    return found


def read(kind: str, data: bytes) -> Parsed:
    """Read a document here and now; raises `Refused`, whatever the parser trips over."""
    check(kind, data)
    try:
        parsed = _parser(kind)(data)
    except Refused:
        raise
    except MemoryError:
        raise Refused(_TOO_MUCH) from None
    except Exception as error:  # parsers raise whatever a damaged file makes them trip over
        said = f"{type(error).__name__}: {error}".splitlines()[0][:200]
        raise Refused(f"is damaged or no {kind} that can be read ({said}); open it and save it as a new file") from None
    if not parsed.blocks:
        raise Refused("holds no text")
    if sum(len(block.text) for block in parsed.blocks) > MOST_TEXT:
        raise Refused(f"holds more than {MOST_TEXT:,} characters of text; split it")
    return parsed


def main() -> None:
    """Read standard input under limits and answer on standard output."""
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    try:
        parsed = read(sys.argv[1], sys.stdin.buffer.read())
        said = {
            "title": parsed.title,
            "blocks": [astuple(block) for block in parsed.blocks],
            "remarks": parsed.remarks,
        }
    except Refused as error:
        said = {"refused": str(error)}
    json.dump(said, sys.stdout)


if __name__ == "__main__":
    main()
