"""Why a model's server ended: what its log says, in words, and whether starting it again could help."""

import re
from typing import NamedTuple


class Reason(NamedTuple):
    """Why a server ended and what to do; `final` where another start would end the same way."""

    what: str
    mend: str
    final: bool


#: What vLLM (0.33) and what it stands on write, and what it means. The first that stands in the log holds.
_SAID: tuple[tuple[str, str, str], ...] = (
    (
        r"unrecognized arguments|invalid (?:tool call|reasoning) parser|argument --[\w-]+: invalid",
        "this vLLM does not know a flag that was given",
        "install vLLM 0.33 or later, or leave out what stands after --",
    ),
    (
        r"is greater than the derived max_model_len",
        "the model cannot read that many tokens",
        "give a smaller --max-model-len",
    ),
    (
        r"(?:less than desired GPU memory utilization|(?:Decrease|reduce) GPU memory (?:utilization|used) )",
        "the GPU's memory is taken by something else",
        "stop what else runs there (nvidia-smi names it), or give a smaller --gpu-memory-utilization",
    ),
    (
        r"No available memory for the cache blocks|estimated maximum model length is \d+|KV cache is needed",
        "the weights fit the GPU, but no request of full length beside them",
        "give a smaller --max-model-len, or a larger --gpu-memory-utilization",
    ),
    (
        r"CUDA out of memory|OutOfMemoryError|torch\.cuda\.OutOfMemory|HIP out of memory",
        "the GPU ran out of memory",
        "give a smaller --max-model-len or --gpu-memory-utilization, or serve a smaller model",
    ),
    (
        r"[Aa]ddress already in use",
        "the port is taken",
        "stop what listens there, or give another --port",
    ),
    (
        r"error downloading or loading vocab file",
        "gpt-oss wants its vocabulary, and nothing is fetched here",
        "put o200k_base.tiktoken in a folder and name that folder in TIKTOKEN_ENCODINGS_BASE",
    ),
    (
        r"GatedRepoError|LocalEntryNotFoundError|OfflineModeIsEnabled|We couldn't connect to|outgoing traffic has been",
        "a file of the model is not on this machine, and nothing is fetched here",
        "give --download once, or --weights a whole folder",
    ),
    (
        r"Failed to infer device type|No CUDA GPUs|libcuda\.so|driver version is insufficient|no kernel image",
        "vLLM cannot use the GPU",
        "check its driver with nvidia-smi; the driver may be older than this vLLM's CUDA, or the GPU itself too old",
    ),
)


def reason(log: str, code: int | None) -> Reason:
    """Say why a server ended, from its log and its exit status (None: it was ended for not answering)."""
    for pattern, what, mend in _SAID:
        if re.search(pattern, log):
            return Reason(what, mend, final=True)
    if code is not None and code < 0:
        name = _SIGNALS.get(-code, f"signal {-code}")
        mend = "the machine may have run out of memory (`dmesg` says so)" if -code == 9 else "its log may say more"
        return Reason(f"it was ended by {name}", mend, final=False)
    what = "it did not answer" if code is None else f"it ended with status {code}"
    return Reason(what, "its log may say more", final=False)


_SIGNALS = {6: "SIGABRT", 9: "SIGKILL", 11: "SIGSEGV", 15: "SIGTERM"}
