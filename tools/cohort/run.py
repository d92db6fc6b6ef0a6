"""A whole table, part by part: with progress, resumable, and with every row that was not computed reported.

Parts are written beside the output as they are done; a run that was interrupted goes on after the last of them, if
table, mapping and rules are still the same. The output and the report of rejected rows appear when all parts are done.
"""

import hashlib
import json
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from ...calculators import REGISTRY, Calculator
from ...calculators.definition import fingerprint
from .mapping import CohortError, ColumnMapping, checked, mapping_of_header
from .scoring import Rejection, Scored, score

if TYPE_CHECKING:
    import polars as pl

#: Rows computed at a time.
PART = 200_000

#: A part of the table: its number, the number of its first row, its rows.
Batch: TypeAlias = "tuple[int, int, pl.DataFrame]"
Engine = Callable[[Iterable[Batch], Sequence[str], ColumnMapping], Iterator[tuple[int, Scored]]]


class Report(NamedTuple):
    """What a run did: rows read, rows rejected, parts taken over from an interrupted run, and where the results are."""

    rows: int
    rejected: int
    resumed: int
    output: Path
    rejections: Path | None


def local(batches: Iterable[Batch], names: Sequence[str], mapping: ColumnMapping) -> Iterator[tuple[int, Scored]]:
    """Score parts one after the other in this process."""
    entries = [REGISTRY[name] for name in names]
    for number, first_row, table in batches:
        yield number, score(table, entries, mapping, first_row)


def run(
    table: Path,
    names: Sequence[str],
    output: Path,
    mapping: ColumnMapping | None = None,
    engine: Engine = local,
    progress: Callable[[int], None] = lambda rows: None,
) -> Report:
    """Score a CSV or Parquet table into another. Raises CohortError on a table, mapping or output that cannot be used.

    `progress` is called with the number of rows of each part that is done.
    """
    entries = [REGISTRY[name] for name in names]
    header = _scan(table).collect_schema().names()
    mapping = mapping or mapping_of_header(header, entries)
    checked(mapping, header, entries)
    _format(output)
    parts = output.with_name(f"{output.name}.parts")
    done = _resume(parts, _fingerprint(table, entries, mapping))
    for part in done:
        progress(_rows(parts, part))
    for number, scored in engine(_batches(table, done), names, mapping):
        _keep(parts, number, scored)
        progress(scored.table.height)
    return _finish(parts, output, len(done))


def _scan(table: Path) -> "pl.LazyFrame":
    import polars as pl

    if not table.is_file():
        raise CohortError(f"there is no table {table}; give a CSV or Parquet file")
    match table.suffix.lower():
        case ".csv":
            return pl.scan_csv(table, infer_schema=False)
        case ".parquet":
            return pl.scan_parquet(table)
    raise CohortError(f"{table} is neither .csv nor .parquet; convert it to one of them")


def _format(output: Path) -> None:
    if output.suffix.lower() not in (".csv", ".parquet"):
        raise CohortError(f"--output {output}: end its name in .csv or .parquet")


def _batches(table: Path, done: set[int]) -> Iterator[Batch]:
    """Yield the parts that are not done."""
    row = 1
    for number, batch in enumerate(_sliced(table)):
        if number not in done:
            yield number, row, batch
        row += batch.height


def _sliced(table: Path) -> "Iterator[pl.DataFrame]":
    """Yield parts of exactly PART rows but for the last, so that a resumed run meets the same parts."""
    import polars as pl

    held: list[pl.DataFrame] = []
    rows = 0
    for batch in _scan(table).collect_batches(chunk_size=PART, maintain_order=True):
        held.append(batch)
        rows += batch.height
        while rows >= PART:
            whole = pl.concat(held)
            yield whole.head(PART)
            held, rows = [whole.tail(rows - PART)], rows - PART
    if rows:
        yield pl.concat(held)


def _fingerprint(table: Path, entries: Sequence[Calculator], mapping: ColumnMapping) -> str:
    """Return a hash of all that a part depends on."""
    stat = table.stat()
    rules = [fingerprint(entry) for entry in entries]
    text = json.dumps([str(table.resolve()), stat.st_size, stat.st_mtime_ns, rules, mapping.model_dump_json(), PART])
    return hashlib.sha256(text.encode()).hexdigest()


def _resume(parts: Path, now: str) -> set[int]:
    """Return the parts an interrupted run of the same thing left; clear away those of another."""
    stamp = parts / "run"
    if parts.exists() and (not stamp.is_file() or stamp.read_text(encoding="utf-8") != now):
        shutil.rmtree(parts)
    parts.mkdir(parents=True, exist_ok=True)
    stamp.write_text(now, encoding="utf-8")
    return {int(path.stem) for path in parts.glob("*.parquet") if not path.name.startswith("rejected")}


def _keep(parts: Path, number: int, scored: Scored) -> None:
    """Write one part; it counts as done when its own file is there, which is written last and at once."""
    import polars as pl

    if scored.rejected:
        rows = pl.DataFrame(scored.rejected, schema=list(Rejection._fields), orient="row")
        rows.write_parquet(parts / f"rejected-{number:06d}.parquet")
    unfinished = parts / f"{number:06d}.unfinished"
    scored.table.write_parquet(unfinished)
    unfinished.replace(parts / f"{number:06d}.parquet")


def _rows(parts: Path, number: int) -> int:
    import polars as pl

    return int(pl.scan_parquet(parts / f"{number:06d}.parquet").select(pl.len()).collect().item())


def _finish(parts: Path, output: Path, resumed: int) -> Report:
    """Put the parts together, and remove them."""
    import polars as pl

    results = sorted(path for path in parts.glob("[0-9]*.parquet"))
    if not results:
        shutil.rmtree(parts)
        raise CohortError("the table has no rows; nothing was written")
    whole = pl.scan_parquet(results)
    _write(whole, output)
    rows = int(whole.select(pl.len()).collect().item())
    rejected = sorted(parts.glob("rejected-*.parquet"))
    report = output.with_name(f"{output.stem}.rejected.csv")
    count = 0
    if rejected:
        table = pl.scan_parquet(rejected).collect()
        table.write_csv(report)
        count = table["row"].n_unique()
    else:
        report.unlink(missing_ok=True)
    shutil.rmtree(parts)
    return Report(rows, count, resumed, output, report if rejected else None)


def _write(whole: "pl.LazyFrame", output: Path) -> None:
    if output.suffix.lower() == ".csv":
        whole.sink_csv(output)
    else:
        whole.sink_parquet(output)
