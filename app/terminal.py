"""What the commands share: text wrapped to a terminal (and never where it is piped), files read, one-line refusals."""

import os
import pwd
import shutil
import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

#: A last column narrower than this cannot be read.
LAST = 30


def fill(text: str, first: str = "", rest: str | None = None) -> str:
    """Return a text behind `first`, wrapped to a terminal with `rest` (by default blanks) before later lines."""
    whole = " ".join(text.split())
    if not _in_terminal():
        return f"{first}{whole}".rstrip()
    indent = " " * len(first) if rest is None else rest
    limit = max(40, shutil.get_terminal_size().columns)
    return textwrap.fill(
        whole, limit, initial_indent=first, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    ).rstrip()


def _in_terminal() -> bool:
    return sys.stdout.isatty()


def show_columns(rows: Sequence[Sequence[str]]) -> None:
    """Print rows with their columns aligned; the last one wraps, or goes below the others where it is narrow."""
    widths = [max(map(len, column)) for column in zip(*(row[:-1] for row in rows), strict=True)]
    narrow = _in_terminal() and sum(widths) + 2 * len(widths) + LAST > shutil.get_terminal_size().columns
    for row in rows:
        if narrow:
            print(fill("  ".join(cell.strip() for cell in row[:-1] if cell.strip()), "", "  "))
            print(fill(row[-1], "    "))
            continue
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=False))
        print(fill(row[-1], "".join(f"{cell}  " for cell in cells)))


def read_text(file: str) -> str:
    """Return the text of a UTF-8 file, or of standard input where `file` is -; stop where it cannot be read."""
    called = "standard input" if file == "-" else file
    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        stop(f"{called} is not UTF-8 text; save it as plain text (UTF-8) and try again")
    except OSError as error:
        stop(f"cannot read {called}: {error.strerror}; give the path of a text file, or - for standard input")


def stop(message: str, code: int = 2) -> NoReturn:
    """End the command with one line on standard error that says what to do; 2 is for what the caller can mend."""
    print(message, file=sys.stderr)
    raise SystemExit(code)


def user_of_this_command() -> str:
    """Return who runs the command, as the operating system knows them: the environment could name anybody."""
    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:  # a container's user often has no name
        return f"user {os.getuid()}"
