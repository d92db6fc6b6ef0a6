"""Question files in: JSON lines, JSON, CSV and xlsx. A row that is wrong is named and left out; the rest is read.

Columns are found by name whatever their capitals and spaces. In a table a cell of a field that is a list or a mapping
holds it as JSON or as a Python literal. A cell with the word "None" is the word. Where questions have no identifiers,
the place in the file is one.
"""

import ast
import csv
import json
import sys
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar

from pydantic import AliasChoices, BaseModel, ValidationError

from ..calculators.inputs import number

Row = TypeVar("Row", bound=BaseModel)


class Record(NamedTuple):
    """What stands in a file, and where: "row" 5, say. Text says why it cannot be read."""

    unit: str
    place: int
    held: Mapping[str, Any] | str


class Read(NamedTuple, Generic[Row]):
    """The rows of a file, and what was wrong with those that are left out."""

    rows: list[Row]
    refused: list[str]


def read(path: Path, kind: type[Row], key: Callable[[Row], Hashable] | None = None) -> Read[Row]:
    """Read a file's rows; two rows of the same key are one too many. Raises ValueError where nothing can be read."""
    found: dict[Hashable, Row] = {}
    refused: list[str] = []
    for record in records(path):
        where = f"{record.unit} {record.place}"
        row = _row(record, kind)
        if isinstance(row, str):
            refused.append(f"{path}, {where}: {row}")
            continue
        name = key(row) if key else where
        if name in found:
            refused.append(f"{path}, {where}: {name!r} stands in the file before; give each question its own")
            continue
        found[name] = row
    if not found:
        raise ValueError(refused[0] if refused else f"{path} holds no questions")
    return Read(list(found.values()), refused)


def _row(record: Record, kind: type[Row]) -> Row | str:
    """Validate one record; text says what is wrong with it."""
    if isinstance(record.held, str):
        return record.held
    given = _fields(record.held, kind, record.unit == "row")
    if "id" in kind.model_fields:
        given.setdefault("id", record.place)
    try:
        return kind.model_validate(given)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        return f"{'.'.join(map(str, first['loc'])) or 'the row'}: {first['msg']}; mend it or leave it out"


def _fields(record: Mapping[str, Any], kind: type[BaseModel], table: bool) -> dict[str, Any]:
    """Give a record's values the names of a model's fields; a table's empty cell is a field that is not there."""
    given = {_folded(name): value for name, value in record.items() if not table or value not in (None, "")}
    found: dict[str, Any] = {}
    for name, field in kind.model_fields.items():
        alias = field.validation_alias
        names = alias.choices if isinstance(alias, AliasChoices) else (alias or name,)
        for known in map(str, names):
            if _folded(known) in given:
                value = given[_folded(known)]
                found[known] = _cell(value, field.annotation) if table else value
                break
    return found


def _folded(name: str) -> str:
    return "".join(filter(str.isalnum, name.lower()))


def _cell(value: Any, wanted: Any) -> Any:
    """Convert a cell to what a field takes: text where text is wanted, structure where structure is."""
    if wanted is str and isinstance(value, int | float):
        return number(value)
    if isinstance(value, str) and value.lstrip()[:1] in ("[", "{", "("):
        for parse in (json.loads, ast.literal_eval):
            try:
                return parse(value)
            except (ValueError, SyntaxError):
                continue
    return value


def records(path: Path) -> Iterator[Record]:
    """Yield what stands in a question file, and where. Raises ValueError on a file that is of no known kind."""
    readers: dict[str, Callable[[Path], Iterator[Record]]] = {
        ".jsonl": _json_lines, ".json": _json, ".csv": _csv, ".xlsx": _xlsx,
    }  # fmt: skip
    if path.suffix.lower() not in readers:
        raise ValueError(f"{path}: give a file that ends in {', '.join(readers)}")
    try:
        yield from readers[path.suffix.lower()](path)
    except UnicodeDecodeError:
        raise ValueError(f"{path} is not UTF-8 text; save it as UTF-8") from None


def _json_lines(path: Path) -> Iterator[Record]:
    with path.open(encoding="utf-8-sig", errors="replace") as lines:
        for place, line in enumerate(lines, 1):
            if line.strip():
                yield Record("line", place, _parsed(line))


def _parsed(line: str) -> Mapping[str, Any] | str:
    if "\ufffd" in line:
        return "the line is not UTF-8 text"
    try:
        return _mapping(json.loads(line))
    except ValueError as error:
        return f"the line is not JSON ({error})"


def _mapping(value: Any) -> Mapping[str, Any] | str:
    return value if isinstance(value, dict) else "the row is not an object of names and values"


def _json(path: Path) -> Iterator[Record]:
    """Read a list of objects, or objects by their names (the name becomes `id`)."""
    try:
        held = json.loads(path.read_text(encoding="utf-8-sig"))
    except ValueError as error:
        raise ValueError(f"{path} is not JSON ({error})") from None
    if isinstance(held, dict):
        held = [{"id": name, **value} if isinstance(value, dict) else value for name, value in held.items()]
    for place, value in enumerate(held if isinstance(held, list) else [held], 1):
        yield Record("entry", place, _mapping(value))


def _csv(path: Path) -> Iterator[Record]:
    csv.field_size_limit(sys.maxsize)  # a note is longer than the default
    with path.open(encoding="utf-8-sig", newline="") as lines:
        yield from _table(csv.reader(lines))


def _xlsx(path: Path) -> Iterator[Record]:
    from zipfile import BadZipFile

    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(path, read_only=True, data_only=True)
    except (BadZipFile, InvalidFileException, KeyError, OSError, ValueError) as error:
        raise ValueError(f"{path} cannot be read as a workbook ({error}); save it again as .xlsx") from None
    try:
        yield from _table(book.worksheets[0].iter_rows(values_only=True))
    finally:
        book.close()


def _table(rows: Iterator[Sequence[Any]]) -> Iterator[Record]:
    """Take the first row as names. A row of nothing is passed over."""
    names = [str(name or "") for name in next(iter(rows), ())]
    for place, cells in enumerate(rows, 2):
        if any(cell not in (None, "") for cell in cells):
            too_many = any(cell not in (None, "") for cell in cells[len(names) :])
            held = "it has more cells than there are columns" if too_many else dict(zip(names, cells, strict=False))
            yield Record("row", place, held)
