"""`python -m bench.cohort`: a table scored here and by clincalc's batch, on the same patients, in one run."""

import tempfile
import time
from pathlib import Path

import clincalc
import pandas as pd
import polars as pl

from riskcopilot.app.examples import EXAMPLES
from riskcopilot.app.screening import screen_note
from riskcopilot.tools.cohort.run import run

from .__main__ import as_clincalc, patients, report, timed

ROWS = 400_000
PEER_ROWS = 40_000  # clincalc is timed on fewer, for its own pace


def cohort() -> None:
    """Print patients a second for CHA₂DS₂-VASc and for an equation, and a peer's."""
    people = patients(ROWS)
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "patients.csv"
        pl.DataFrame(people).write_csv(table)
        for suffix in ("csv", "parquet"):
            seconds = min(
                timed(lambda s=suffix: run(table, ["cha2ds2_vasc"], table.with_name(f"out.{s}"))) for _ in range(3)
            )
            print(f"CHA₂DS₂-VASc, {ROWS:,} rows of CSV into {suffix}: {ROWS / seconds:,.0f} patients/s")
        ours = pl.read_parquet(table.with_name("out.parquet"))["cha2ds2_vasc"].head(PEER_ROWS).to_list()
    theirs = pd.DataFrame([as_clincalc(patient) for patient in people[:PEER_ROWS]])
    since = time.perf_counter()
    found = clincalc.batch("cha2ds2vasc", theirs)
    print(f"CHA₂DS₂-VASc, clincalc.batch: {PEER_ROWS / (time.perf_counter() - since):,.0f} patients/s")
    agree = sum(one == other for one, other in zip(found["result"], ours, strict=True))
    print(f"the two agree on {agree} of {PEER_ROWS} patients")


def screening() -> None:
    """Print how long every calculator takes on one patient, the note already read once."""
    for example in EXAMPLES:
        screen_note(example.note)
    report(
        "screening every calculator on an example note",
        [timed(lambda e=e: screen_note(e.note)) for _ in range(5) for e in EXAMPLES],
    )


if __name__ == "__main__":
    cohort()
    screening()
