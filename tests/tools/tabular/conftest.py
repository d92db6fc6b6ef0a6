"""Tables whose truth is known because the test makes them."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import polars as pl
import pytest
from threadpoolctl import threadpool_limits

from riskcopilot.tools.tabular import metrics
from riskcopilot.tools.tabular.card import files
from riskcopilot.tools.tabular.package import load, write
from riskcopilot.tools.tabular.table import Table, read_table
from riskcopilot.tools.tabular.tool import TableModelTool
from riskcopilot.tools.tabular.train import Options, train

#: log-odds = -1 + 0.08 (age - 60) + 1.2 smoker, and 0.9 more on ward C
AGE, SMOKER, WARD_C = 0.08, 1.2, 0.9


def quiet(line: str) -> None:
    """Ignore progress."""


def patients(rows: int, seed: int = 1) -> pl.DataFrame:
    """Make patients whose true risk is a logistic function; a tenth of the ages and wards are missing at random."""
    draw = np.random.default_rng(seed)
    age = draw.normal(60, 10, rows).round(1)
    smoker = draw.random(rows) < 0.4
    ward = draw.choice(["A", "B", "C"], rows)
    truth = -1 + AGE * (age - 60) + SMOKER * smoker + WARD_C * (ward == "C")
    died = draw.random(rows) < 1 / (1 + np.exp(-truth))
    return pl.DataFrame(
        {
            "age (years)": np.where(draw.random(rows) < 0.1, np.nan, age),
            "smoker": smoker,
            "ward": [None if draw.random() < 0.1 else label for label in ward],
            "sodium": draw.normal(140, 3, rows).round(),
            "died": died.astype(int),
            "truth": truth,
        }
    )


def saved(frame: pl.DataFrame, folder: Path, name: str = "patients.csv") -> Table:
    path = folder / name
    frame.write_csv(path)
    return read_table(path)


@pytest.fixture(scope="package", autouse=True)
def quick() -> Iterator[None]:
    """Resample less, and let scikit-learn use one thread, which is faster on a busy machine."""
    with pytest.MonkeyPatch.context() as patch, threadpool_limits(1):
        patch.setattr(metrics, "RESAMPLES", 20)
        yield


@pytest.fixture(scope="package")
def tool(tmp_path_factory: pytest.TempPathFactory) -> TableModelTool:
    """Return a model trained on 800 made patients and installed in a folder."""
    folder = tmp_path_factory.mktemp("models")
    table = saved(patients(800).drop("truth"), folder)
    options = Options(outcome="died", name="made", horizon="30 days", units={"sodium": "mmol/L"})
    model, card = train(table, options, quiet)
    write(folder / "home" / "made", files(model, card), force=False)
    return TableModelTool(load(folder / "home" / "made"))
