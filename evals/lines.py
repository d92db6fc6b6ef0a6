"""JSON lines in and out: one row a line, refused with the number of the line that is wrong."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

Row = TypeVar("Row", bound=BaseModel)


def read(path: Path, kind: type[Row]) -> Iterator[Row]:
    """Yield the rows of a file. Raises ValueError that names the line and what is wrong with it."""
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                yield kind.model_validate_json(line)
            except ValidationError as error:
                first = error.errors(include_url=False)[0]
                where = ".".join(map(str, first["loc"])) or "the line"
                raise ValueError(
                    f"{path}, line {number}: {where}: {first['msg']}; mend the line or leave it out"
                ) from None
