"""What must hold before a model is started here: vLLM, weights, a GPU with room, a free port. Nothing is fetched."""

import json
import shutil
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from .table import LEAST_CONTEXT, Plan

#: The version whose flags `models.yaml` was held against.
VLLM = "0.33.0"
GET_VLLM = (
    f"install it in an environment of its own, since it wants other versions of torch and transformers: `python3 -m "
    f"venv ~/vllm && ~/vllm/bin/pip install vllm=={VLLM}`, then RISKCOPILOT_VLLM=~/vllm/bin/vllm"
)
_ASK_GPUS = ("--query-gpu=index,uuid,name,memory.total,memory.free", "--format=csv,noheader,nounits")


class Problem(NamedTuple):
    """What stands in the way of starting a model, and what to do about it."""

    what: str
    mend: str


class Gpu(NamedTuple):
    """A GPU of this machine and its memory."""

    name: str
    total_gib: float
    free_gib: float


def executable(wanted: str) -> str | None:
    """Return the path of vLLM's command; None where there is none."""
    return shutil.which(str(Path(wanted).expanduser()))


def gpus(visible: str | None = None) -> tuple[Gpu, ...]:
    """Return the GPUs of this machine that `visible`, as CUDA_VISIBLE_DEVICES has it, leaves."""
    command = shutil.which("nvidia-smi")
    if command is None:
        return ()
    try:
        asked = subprocess.run([command, *_ASK_GPUS], capture_output=True, text=True, timeout=20, check=True)
        rows = [[cell.strip() for cell in line.split(",")] for line in asked.stdout.splitlines() if line.strip()]
        found = {(index, uuid): Gpu(name, _gib(total), _gib(free)) for index, uuid, name, total, free in rows}
    except (OSError, subprocess.SubprocessError, ValueError):
        return ()
    if visible is None:
        return tuple(found.values())
    chosen = {part.strip() for part in visible.split(",")}
    return tuple(gpu for names, gpu in found.items() if chosen.intersection(names))


def _gib(mebibytes: str) -> float:
    return float(mebibytes) / 1024


def stored(hub: str) -> Path | None:
    """Return the folder of a model's weights among those fetched before; None where there are none."""
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import LocalEntryNotFoundError

    try:
        return Path(snapshot_download(hub, local_files_only=True))
    except (LocalEntryNotFoundError, OSError, ValueError):
        return None


def fetch(hub: str, environment: Mapping[str, str]) -> bool:
    """Fetch a model's weights over the network; say whether they came."""
    # In a process of its own: whether it may go out is settled when the library is imported, and here it may not.
    ask = "import sys; from huggingface_hub import snapshot_download; snapshot_download(sys.argv[1])"
    open_ = {**environment, "HF_HUB_OFFLINE": "0", "HF_HUB_DISABLE_TELEMETRY": "1"}
    return subprocess.run([sys.executable, "-c", ask, hub], env=open_, check=False).returncode == 0


def vllm_problems(found: str | None, wanted: str) -> list[Problem]:
    """Say whether vLLM is missing."""
    return [] if found else [Problem(f"there is no {wanted} to run: vLLM is not installed", GET_VLLM)]


def weight_problems(folder: Path | None, hub: str, gated: bool, chat_template: str | None) -> list[Problem]:
    """Say what a model's weights lack."""
    if folder is None:
        consent = " after accepting its licence there, and `hf auth login`" if gated else ""
        mend = f"give --download to fetch {hub}{consent} (this goes out to the network), or --weights FOLDER"
        return [Problem(f"the weights of {hub} are not on this machine", mend)]
    if lacking := _lacking(folder):
        mend = "give --download to fetch the rest, or --weights another folder"
        return [Problem(f"{folder} lacks {', '.join(lacking[:3])}: a download was cut off", mend)]
    if chat_template is None and not _has_template(folder):
        mend = "give --chat-template FILE; vLLM's examples/ hold one for each family"
        return [Problem(f"{folder} holds no chat template, so that nothing could be asked", mend)]
    return []


def _lacking(folder: Path) -> list[str]:
    """Return the files that a model's folder should hold and does not."""
    lacking = [] if (folder / "config.json").is_file() else ["config.json"]
    index = folder / "model.safetensors.index.json"
    if index.is_file():
        try:
            parts = set(json.loads(index.read_text(encoding="utf-8"))["weight_map"].values())
        except (ValueError, KeyError, AttributeError):
            return [*lacking, f"a whole {index.name}"]
        return lacking + sorted(part for part in parts if not (folder / part).is_file())
    return lacking if any(folder.glob("*.safetensors")) else [*lacking, "its .safetensors"]


def _has_template(folder: Path) -> bool:
    if (folder / "chat_template.jinja").is_file() or (folder / "chat_template.json").is_file():
        return True
    try:
        told = json.loads((folder / "tokenizer_config.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return bool(told.get("chat_template"))


def fitting_context(plan: Plan, found: Sequence[Gpu]) -> int:
    """Return the longest context that these GPUs hold, up to the model's own; that one where none is known to fit."""
    used = found[: plan.gpus]
    if len(used) < plan.gpus:
        return plan.model.context
    longest = plan.model.longest_context(plan.gpus * min(plan.share * gpu.total_gib for gpu in used))
    return longest if longest >= LEAST_CONTEXT else plan.model.context


def gpu_problems(plan: Plan, found: Sequence[Gpu]) -> list[Problem]:
    """Say whether the GPUs are too few or too small, or taken by something else."""
    if not found:
        mend = "run on a machine with an NVIDIA GPU and its driver, or give --force where vLLM is built for another"
        return [Problem("no GPU was found (nvidia-smi names none)", mend)]
    if len(found) < plan.gpus:
        return [Problem(f"{plan.gpus} GPUs are wanted and {len(found)} found", "give a smaller --tensor-parallel-size")]
    used = found[: plan.gpus]
    needs = plan.model.needs_gib(plan.context) / plan.gpus
    problems = [one for gpu in used for one in _memory(plan, gpu, needs)]
    return problems[:1]


def _memory(plan: Plan, gpu: Gpu, needs: float) -> list[Problem]:
    taken = plan.share * gpu.total_gib
    if taken < needs:
        what = (
            f"{plan.model.title} with {plan.context} tokens needs about {needs:.1f} GiB and may take {taken:.1f} of "
            f"the {gpu.total_gib:.1f} GiB of {gpu.name}"
        )
        return [Problem(what, _smaller(plan, taken))]
    if gpu.free_gib < taken:
        what = f"only {gpu.free_gib:.1f} GiB of {gpu.name} are free, and {taken:.1f} would be taken"
        fits = gpu.free_gib / gpu.total_gib - 0.01
        mend = "stop what else runs on the GPU (nvidia-smi names it)"
        return [Problem(what, f"{mend}, or give --gpu-memory-utilization {fits:.2f}" if fits > 0 else mend)]
    return []


def _smaller(plan: Plan, taken: float) -> str:
    longest = plan.model.longest_context(taken * plan.gpus)
    if longest >= LEAST_CONTEXT:
        return f"give --max-model-len {longest}, which fits"
    return "give --tensor-parallel-size 2 with two such GPUs, or serve a smaller model (`riskcopilot serve-model`)"


def port_problems(host: str, port: int) -> list[Problem]:
    """Say whether something listens on the port already."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            mend = (
                "stop what listens there (`ss -ltnp` names it; it may be a model served before), or give another --port"
            )
            return [Problem(f"port {port} of {host} cannot be used: {error.strerror}", mend)]
    return []
