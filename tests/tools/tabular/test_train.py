"""Training on data whose truth is known, on a public table, and on tables that must be refused."""

from pathlib import Path

import numpy as np
import polars as pl
import pytest
from scipy.stats import rankdata
from sklearn.datasets import load_breast_cancer

from riskcopilot.tools.tabular import fit
from riskcopilot.tools.tabular.evaluate import log_odds, probability
from riskcopilot.tools.tabular.model import Card, Figure, Logistic, RiskModel, TableError
from riskcopilot.tools.tabular.rows import matrix
from riskcopilot.tools.tabular.table import read_table
from riskcopilot.tools.tabular.train import Options, model_name, train

from .conftest import AGE, SMOKER, WARD_C, patients, quiet, saved

SHARED = Path(__file__).parents[3].parent / "shared" / "data" / "tabular"


def area(values: np.ndarray, outcome: np.ndarray) -> float:
    """AUROC from ranks (Mann-Whitney)."""
    events = outcome.sum()
    ranks = rankdata(values)[outcome == 1].sum()
    return float((ranks - events * (events + 1) / 2) / (events * (len(outcome) - events)))


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> tuple[RiskModel, Card]:
    folder = tmp_path_factory.mktemp("known")
    return train(saved(patients(4000).drop("truth"), folder), Options(outcome="died"), quiet)


def test_finds_the_coefficients_that_made_the_data(known: tuple[RiskModel, Card]) -> None:
    fitted = known[0].fitted
    assert isinstance(fitted, Logistic)  # the truth is logistic, so it must win
    per_unit = {(known[0].columns[t.column].name, t.kind, t.level): t.coefficient / t.scale for t in fitted.terms}
    assert per_unit["age (years)", "value", -1] == pytest.approx(AGE, abs=0.015)
    assert per_unit["smoker", "value", -1] == pytest.approx(SMOKER, abs=0.2)
    gap = per_unit["ward", "level", 2] - (per_unit["ward", "level", 0] + per_unit["ward", "level", 1]) / 2
    assert gap == pytest.approx(WARD_C, abs=0.25)
    assert per_unit["sodium", "value", -1] == pytest.approx(0, abs=0.04)


def test_figures_match_what_fresh_patients_show(known: tuple[RiskModel, Card], tmp_path: Path) -> None:
    model, card = known
    frame = patients(20_000, seed=9)
    outcome = frame["died"].to_numpy()
    rows = matrix(model.columns, saved(frame, tmp_path).cells)
    chance = probability(log_odds(model.fitted, rows), model.calibration)
    figures = next(c for c in card.candidates if c.kind == card.kind).recalibrated
    assert area(chance, outcome) == pytest.approx(figures.auroc.value, abs=0.02)
    assert ((chance - outcome) ** 2).mean() == pytest.approx(figures.brier.value, abs=0.01)
    assert chance.mean() == pytest.approx(outcome.mean(), abs=0.02)
    assert within(figures.slope, 1)
    assert within(figures.intercept, 0)
    best = area(frame["truth"].to_numpy(), outcome)  # nothing can separate better than the truth
    assert figures.auroc.value < best + 0.02


def within(figure: Figure, value: float) -> bool:
    return figure.low <= value <= figure.high


def test_the_card_says_what_was_done(known: tuple[RiskModel, Card]) -> None:
    card = known[1]
    assert (card.rows, card.used, card.without_outcome) == (4000, 4000, 0)
    assert {c.name: c.missing for c in card.columns}["smoker"] == 0
    assert 320 < {c.name: c.missing for c in card.columns}["ward"] < 480
    prevalence = card.events / card.used
    assert card.floor_brier == pytest.approx(prevalence * (1 - prevalence), abs=1e-4)
    chosen, other = sorted(card.candidates, key=lambda c: c.kind != card.kind)
    assert chosen.recalibrated.log_loss.value <= other.recalibrated.log_loss.value
    assert card.gain.value == pytest.approx(card.floor_log_loss - chosen.recalibrated.log_loss.value)


def test_a_relation_that_is_no_line_goes_to_boosting(tmp_path: Path) -> None:
    draw = np.random.default_rng(0)
    temperature = draw.normal(37, 1.5, 1500)
    died = (draw.random(1500) < np.where(np.abs(temperature - 37) > 1.5, 0.7, 0.1)).astype(int)
    table = saved(pl.DataFrame({"temperature": temperature, "died": died}), tmp_path)
    model, card = train(table, Options(outcome="died"), quiet)
    assert model.fitted.kind == "gradient boosting"
    auroc = {c.kind: c.recalibrated.auroc.value for c in card.candidates}
    assert auroc["gradient boosting"] > 0.75 > 0.6 > auroc["logistic regression"]


def test_noise_is_refused(tmp_path: Path) -> None:
    draw = np.random.default_rng(0)
    noise = {f"x{number}": draw.normal(size=300) for number in range(20)}
    table = saved(pl.DataFrame({**noise, "died": draw.integers(2, size=300)}), tmp_path)
    with pytest.raises(TableError, match="better than its prevalence"):
        train(table, Options(outcome="died"), quiet)


def test_same_seed_same_model(tmp_path: Path) -> None:
    table = saved(patients(300).drop("truth"), tmp_path)
    first, second, other = (train(table, Options(outcome="died", seed=seed), quiet) for seed in (0, 0, 1))
    assert first[0] == second[0]
    assert first[1].candidates == second[1].candidates != other[1].candidates


def test_suspicions_are_said(tmp_path: Path) -> None:
    frame = patients(300).drop("truth")
    died = frame["died"]
    noise = np.random.default_rng(0).normal(size=300)
    frame = frame.with_columns(
        discharged=pl.Series(["home" if event == 0 else "mortuary" for event in died]),
        days_to_death=pl.Series(np.where(died == 1, 5 + noise, np.nan)),
        certificate=pl.Series(died * 100 + noise),
        cortisol=pl.Series(np.where(died == 1, 50, np.where(noise > 0, 99, 1)) + noise),  # no line, but it knows
        time=pl.Series(noise),
        sodium_again=frame["sodium"],
        patient_id=pl.Series(range(300)) // 2,
    )
    frame = pl.concat([frame, frame[:3]])
    warnings = " / ".join((card := train(saved(frame, tmp_path), Options(outcome="died"), quiet)[1]).warnings)
    assert "discharged repeats the outcome" in warnings
    assert "days_to_death alone predicts" in warnings
    assert "certificate alone predicts" in warnings
    assert "cortisol alone predicts" in warnings
    assert "time is called like something known only afterwards" in warnings
    assert "--group patient_id" in warnings
    assert "3 rows repeat another row" in warnings
    assert "age (years) alone" not in warnings
    dropped = {d.name: d.reason for d in card.dropped}
    assert dropped["sodium_again"] == "repeats sodium row by row"
    assert "identifier" in dropped["patient_id"]


def test_few_events_are_warned_of(tmp_path: Path) -> None:
    frame = patients(100).drop("truth").with_columns(more=np.random.default_rng(1).normal(size=100))
    warnings = train(saved(frame, tmp_path), Options(outcome="died"), quiet)[1].warnings
    assert any("events (of the rarer outcome) per input" in warning for warning in warnings)


def test_rows_without_outcome_are_counted_and_left_out(tmp_path: Path) -> None:
    frame = patients(400).drop("truth")
    unknown = frame[:30].with_columns(died=pl.lit(None, pl.Int64), sodium=pl.lit(999.0))
    table = saved(pl.concat([frame, unknown]), tmp_path)
    model, card = train(table, Options(outcome="died"), quiet)
    assert (card.rows, card.used, card.without_outcome) == (430, 400, 30)
    assert any("30 rows without an outcome" in line for line in card.limitations)
    assert max(column.high or 0 for column in model.columns) < 999


def test_patients_with_several_rows_stay_in_one_fold(tmp_path: Path) -> None:
    """Copies of a patient in other folds let boosting recognise them; grouped folds do not."""
    draw = np.random.default_rng(0)
    columns = {f"x{n}": draw.normal(size=100) for n in range(4)}
    died = draw.random(100) < 1 / (1 + np.exp(-1.2 * columns["x0"]))
    best = area(columns["x0"], died)  # all that can be known of a patient not seen before
    frame = pl.DataFrame({**columns, "died": died, "who": range(100)})
    table = saved(pl.concat([frame] * 8), tmp_path)
    mixed = train(table, Options(outcome="died", drop=["who"]), quiet)[1]
    grouped = train(table, Options(outcome="died", group="who"), quiet)[1]
    assert "700 rows repeat another row" in " ".join(mixed.warnings)
    assert boosted(mixed) > 0.95 > best + 0.05 > boosted(grouped)
    assert grouped.grouped_by == "who"


def boosted(card: Card) -> float:
    return next(c for c in card.candidates if c.kind == "gradient boosting").as_fitted.auroc.value


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (Options(outcome="dead"), "no column 'dead'"),
        (Options(outcome="died", drop=["agee"]), "no column agee"),
        (Options(outcome="died", units={"agee": "a"}), "no column agee"),
        (Options(outcome="died", group="who"), "no column 'who'"),
        (Options(outcome="died", group="ward"), "some rows have no value"),
        (Options(outcome="died", folds=1), "between 2 and 20"),
        (Options(outcome="died", drop=["age (years)", "smoker", "ward", "sodium"]), "no column is left"),
        (Options(outcome="ward"), "exactly two"),
    ],
)
def test_refused_options(tmp_path: Path, options: Options, message: str) -> None:
    with pytest.raises(TableError, match=message):
        train(saved(patients(100).drop("truth"), tmp_path), options, quiet)


def test_too_few_events_are_refused(tmp_path: Path) -> None:
    with pytest.raises(TableError, match="at least 20 with and 20"):
        train(saved(patients(30), tmp_path), Options(outcome="died"), quiet)


def test_headings_that_become_the_same_input_are_refused(tmp_path: Path) -> None:
    frame = patients(100).drop("truth").with_columns(pl.col("age (years)").alias("age_years") + pl.col("sodium"))
    with pytest.raises(TableError, match="rename one"):
        train(saved(frame, tmp_path), Options(outcome="died"), quiet)


def test_names() -> None:
    assert model_name("", "TenYearCHD") == "tenyearchd"
    with pytest.raises(TableError, match="small letters"):
        model_name("My Model", "died")


def test_a_wrong_extraction_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fit, "log_odds", lambda fitted, rows: log_odds(fitted, rows) + 1e-6)
    with pytest.raises(RuntimeError, match="nothing was written"):
        train(saved(patients(200).drop("truth"), tmp_path), Options(outcome="died"), quiet)


def test_breast_cancer_is_told_apart_about_as_well_as_published(tmp_path: Path) -> None:
    """Cross-validated accuracy on this table is known to be about 97 %; AUROC about 0.99."""
    bunch = load_breast_cancer()
    frame = pl.DataFrame(bunch.data, schema=list(bunch.feature_names))
    frame = frame.with_columns(diagnosis=pl.Series([bunch.target_names[t] for t in bunch.target]))
    options = Options(outcome="diagnosis", positive="malignant")
    model, card = train(saved(frame, tmp_path), options, quiet)
    assert (card.used, card.events) == (569, 212)
    assert all(candidate.recalibrated.auroc.value > 0.98 for candidate in card.candidates)
    assert model.columns[0].input == "mean_radius"


@pytest.mark.skipif(not (SHARED / "framingham.csv").is_file(), reason="the shared data is not here")
def test_framingham() -> None:
    _, card = train(read_table(SHARED / "framingham.csv"), Options(outcome="TenYearCHD"), quiet)
    assert (card.used, card.events) == (4240, 644)
    measured = next(c for c in card.candidates if c.kind == card.kind).recalibrated
    assert 0.70 < measured.auroc.value < 0.76
    assert within(measured.slope, 1)


@pytest.mark.skipif(not (SHARED / "support2.csv").is_file(), reason="the shared data is not here")
def test_support2_is_predicted_about_as_well_as_the_study_published(tmp_path: Path) -> None:
    """Knaus 1995 (doi:10.7326/0003-4819-122-3-199502010-00007): 180-day survival, AUROC 0.79, validation 0.78."""
    frame = pl.read_csv(SHARED / "support2.csv")
    dead = ((pl.col("event") == 1) & (pl.col("time") <= 180)).cast(pl.Int8).alias("dead")
    drop = ["pid", "event", "time", "num_hday", "num_surv2m", "num_surv6m", "num_adlp", "num_adls"]
    table = saved(frame.with_columns(dead).drop(*drop, "fac_dnr", "fac_sfdm2"), tmp_path)
    _, card = train(table, Options(outcome="dead"), quiet)
    measured = next(c for c in card.candidates if c.kind == card.kind).recalibrated
    assert 0.76 < measured.auroc.value < 0.81
