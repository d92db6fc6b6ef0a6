"""The ECG recording as a tool: a file in, measurements and the findings other tools can use out."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ...calculators.core import Verdict
from ...calculators.inputs import InvalidInputs
from ..protocol import Artifact, Finding

VERSION = "1"
USE = "Research use only: not a medical device, not for diagnosis."
DISABLED = f"Reading ECG recordings is switched off. {USE} To switch it on, set RISKCOPILOT_ECG=on."
YOUNGEST = 11  # years; the youngest patient whose recording the measurements were checked on

QUANTITIES = (
    ("heart_rate", "heart_rate", "heart rate", "/min", "60 s divided by the median RR interval"),
    ("pr_ms", "pr_interval", "PR interval", "ms", "median over leads, on the median beat"),
    ("qrs_ms", "qrs_duration", "QRS duration", "ms", "median over leads, on the median beat"),
    ("qt_ms", "qt_interval", "QT interval", "ms", "median over leads, on the median beat"),
    ("qtc_ms", "qtc_interval", "QTc (Fridericia)", "ms", "QT divided by the cube root of RR in s (Fridericia)"),
)
"""Field of the artifact, input of the calculators, words, UCUM unit, rule."""


class EcgInputs(BaseModel):
    """What the tool is given."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    record: Path = Field(description="ECG recording: a WFDB record (.hea beside its signal file) or a CSV file")
    sampling_rate: float | None = Field(
        None, gt=0, description="in Hz; only for a CSV file that has no `time` column in seconds"
    )


class EcgMeasurements(Artifact):
    """What was measured on a recording: rate per minute, intervals in ms; None where it cannot be measured."""

    record: str
    heart_rate: float | None
    pr_ms: float | None
    qrs_ms: float | None
    qt_ms: float | None
    qtc_ms: float | None
    quality: Literal["good", "limited", "unusable"]
    reasons: tuple[str, ...] = ()
    use: str = USE


@dataclass(frozen=True)
class EcgTool:
    """Measures an ECG recording. Off unless the caller, who knows the settings, enables it."""

    enabled: bool = False
    name: str = "ecg"
    title: str = "ECG intervals"
    description: str = (
        "Measures heart rate, PR, QRS, QT and QTc (Fridericia) on an ECG recording. It does not name a rhythm or a "
        f"disease and says where something cannot be measured. {USE}"
    )

    @property
    def inputs(self) -> Mapping[str, Any]:
        """JSON schema of the arguments."""
        return EcgInputs.model_json_schema()

    def applies(self, facts: Mapping[str, Any]) -> Verdict:
        """Say whether the measurements were checked for a patient like this; `age` is in years."""
        if not self.enabled:
            return Verdict("no", (DISABLED,))
        age = facts.get("age")
        if isinstance(age, int | float) and age < YOUNGEST:
            return Verdict("unclear", (f"never checked on recordings of patients under {YOUNGEST}",))
        return Verdict("yes")

    def run(self, arguments: Mapping[str, Any]) -> EcgMeasurements:
        """Read and measure the recording. Raises InvalidInputs with what to do about it."""
        if not self.enabled:
            raise InvalidInputs(self.name, [{"input": "record", "problem": DISABLED}])
        try:
            given = EcgInputs.model_validate(arguments)
        except ValidationError as error:
            raise InvalidInputs(
                self.name,
                [{"input": str((e["loc"] or ("record",))[0]), "problem": e["msg"]} for e in error.errors()],
            ) from None
        return self._measure(given)

    def _measure(self, given: EcgInputs) -> EcgMeasurements:
        from .measure import measure
        from .recording import UnreadableRecording, read

        try:
            measured = measure(read(given.record, given.sampling_rate))
        except UnreadableRecording as error:
            raise InvalidInputs(self.name, [{"input": "record", "problem": str(error)}]) from None
        values = {field: _whole(getattr(measured, field)) for field, *_ in QUANTITIES}
        findings = _findings(measured.record, values, str(measured.quality))
        return EcgMeasurements(
            tool=self.name,
            version=VERSION,
            summary=_summary(measured.record, findings, str(measured.quality)),
            findings=findings,
            record=measured.record,
            quality=measured.quality.verdict,
            reasons=measured.quality.reasons,
            **values,
        )


def _whole(value: float | None) -> float | None:
    """Round to whole beats and milliseconds: the measurements are no finer."""
    return None if value is None else float(round(value))


def _findings(record: str, values: Mapping[str, float | None], quality: str) -> tuple[Finding, ...]:
    """Return a finding, quoted in words, for each of `values` that was measured."""
    return tuple(
        Finding(
            input=name,
            value=value,
            unit=unit,
            status="derived",
            quote=f"ECG record {record}: {words} {value:g} {unit}",
            origin="ecg",
            rule=f"{rule}; quality {quality}",
        )
        for field, name, words, unit, rule in QUANTITIES
        if (value := values[field]) is not None
    )


def _summary(record: str, findings: tuple[Finding, ...], quality: str) -> str:
    """Return one sentence with every measurement, what is missing, and how good the recording is."""
    measured = [finding.quote.partition(": ")[2] for finding in findings]
    found = {finding.input for finding in findings}
    missing = [words for _, name, words, *_ in QUANTITIES if name not in found]
    text = ", ".join(measured) or "nothing could be measured"
    if measured and missing:
        text += f"; not measured: {', '.join(missing)}"
    return f"ECG record {record}: {text} (quality {quality}). {USE}"
