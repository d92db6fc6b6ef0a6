"""`riskcopilot serve-model`: start a language model on this machine's GPU, and keep it running."""

import json
import shlex
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .terminal import fill, show_columns, stop

if TYPE_CHECKING:
    from .serving.checks import Problem
    from .serving.table import Plan, ServedModel
    from .settings import Settings

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)

NAMED = "a model of the table; without it, the table"


@app.command()
def serve_model(
    name: Annotated[str, typer.Argument(help=NAMED)] = "",
    extra: Annotated[list[str] | None, typer.Argument(help="after --: more flags for vLLM")] = None,
    weights: Annotated[Path | None, typer.Option(help="folder of the weights; by default those fetched before")] = None,
    download: Annotated[bool, typer.Option("--download", help="fetch the weights first, over the network")] = False,
    port: Annotated[int, typer.Option(help="port of this machine to serve on", min=1, max=65535)] = 8000,
    max_model_len: Annotated[
        int | None, typer.Option(help="longest prompt and reply together, in tokens; by default what fits", min=1)
    ] = None,
    gpu_memory_utilization: Annotated[
        float, typer.Option(help="share of the GPU's memory to take", min=0.05, max=1)
    ] = 0.9,
    tensor_parallel_size: Annotated[int, typer.Option(help="GPUs to spread the model over", min=1)] = 1,
    chat_template: Annotated[Path | None, typer.Option(help="chat template, where the weights bring none")] = None,
    patience: Annotated[float, typer.Option(help="longest wait for the model to answer, in seconds", min=1)] = 1800,
    restarts: Annotated[int, typer.Option(help="starts again after a fall, at most", min=0)] = 5,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="print the command and what stands in its way")] = False,
    force: Annotated[bool, typer.Option("--force", help="start though a check says it will not work")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="print the table, or one row of it, as JSON")] = False,
) -> None:
    """Serve a language model on this machine's GPU with vLLM.

    Checks first that vLLM, the weights, room on the GPU and the port are there; nothing is fetched unless told to.
    Starts the model again when it falls. It answers on this machine only. Ends with Ctrl-C.

    Exits with 2 when something is missing, with 1 when the model could not be kept running.
    """
    from .serving.table import Plan, models
    from .settings import keep_quiet, server_environment, settings

    if not name or as_json:
        _show_table([_row(name)] if name else list(models().values()), as_json)
        return
    keep_quiet()
    chosen, row = settings(), _row(name)
    environment = server_environment(chosen.model_key)
    from .serving import checks

    if download and weights is None and not dry_run:
        _fetch(row, environment)
    folder = weights or checks.stored(row.hub)
    found = checks.executable(chosen.vllm)
    gpus = checks.gpus(environment.get("CUDA_VISIBLE_DEVICES"))
    plan = Plan(
        model=row,
        executable=found or chosen.vllm,
        weights=str(folder or row.hub),
        name=row.hub if weights is None else weights.resolve().name,
        port=port,
        context=max_model_len or row.context,
        share=gpu_memory_utilization,
        gpus=tensor_parallel_size,
        chat_template=str(chat_template) if chat_template else None,
        extra=tuple(extra or ()),
    )
    if max_model_len is None:
        plan = plan.model_copy(update={"context": checks.fitting_context(plan, gpus)})
    problems = [
        *checks.vllm_problems(found, chosen.vllm),
        *checks.weight_problems(folder, row.hub, row.gated, plan.chat_template),
        *checks.gpu_problems(plan, gpus),
        *checks.port_problems(plan.host, plan.port),
    ]
    _tell_plan(plan, problems)
    if dry_run:
        print(_dry(plan, environment))
        return
    if problems and not force:
        raise SystemExit(2)
    raise SystemExit(_supervised(plan, environment, chosen, patience, restarts))


def _row(name: str) -> "ServedModel":
    from .serving.table import models

    if name not in models():
        stop(f"there is no model {name!r} in the table; it has {', '.join(models())}")
    return models()[name]


def _show_table(rows: list["ServedModel"], as_json: bool) -> None:
    if as_json:
        print(json.dumps([row.model_dump(mode="json") for row in rows], indent=2, ensure_ascii=False))
        return
    head = ("name", "GPU memory", "tokens", "licence", "weights")
    cells = [
        (row.name, f"{row.needs_gib(row.context):.0f} GiB", str(row.context), row.licence, row.hub) for row in rows
    ]
    show_columns([head, *cells])
    print(
        "\n" + fill("Serve one with `riskcopilot serve-model NAME`; --json shows all that is known, with its sources.")
    )


def _fetch(row: "ServedModel", environment: dict[str, str]) -> None:
    from .serving.checks import fetch

    _tell(f"Fetching {row.hub} over the network ({row.licence}) …")
    if not fetch(row.hub, environment):
        consent = f"accept its licence at huggingface.co/{row.hub} and run `hf auth login`; " if row.gated else ""
        stop(f"{row.hub} could not be fetched; {consent}check the network, or give --weights FOLDER", 1)


def _tell_plan(plan: "Plan", problems: list["Problem"]) -> None:
    if plan.context < plan.model.context:
        _tell(f"{plan.context} tokens instead of {plan.model.context}, so that a full request fits the GPU.")
    for doubt in plan.model.unverified:
        _tell(f"Not verified for {plan.model.title}: {doubt}.")
    for problem in problems:
        _tell(f"! {problem.what}\n  {problem.mend}")


def _dry(plan: "Plan", environment: dict[str, str]) -> str:
    """Return the command as one would type it, with the environment that matters."""
    from .settings import UNHEARD

    given = " ".join(f"{name}={environment[name]}" for name in UNHEARD)
    return f"{given} {shlex.join(plan.command())}"


def _supervised(plan: "Plan", environment: dict[str, str], chosen: "Settings", patience: float, restarts: int) -> int:
    from .serving.supervisor import Limits, Supervisor, new_log

    log = new_log(chosen.home / "logs", plan.model.name)
    _tell(f"Starting {plan.model.title} ({plan.model.licence}); its log is {log}")

    def ready() -> None:
        _tell(f"{plan.model.title} answers. In the shell that runs RiskCopilot:")
        for line in ("ENGINE=model", f"MODEL_URL={plan.url}/v1", f"MODEL_NAME={plan.name}"):
            print(f"export RISKCOPILOT_{line}", flush=True)

    limits = Limits(start=patience, restarts=restarts)
    supervisor = Supervisor(plan.command(), environment, plan.url, log, _tell, ready, limits)
    for one in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(one, supervisor.stop)
    ending = supervisor.run()
    _tell(ending.told)
    return ending.code


def _tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
