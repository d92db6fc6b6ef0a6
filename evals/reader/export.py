"""Write a trained network as the product reads it: 8-bit weights with one factor a row, the rest at half precision."""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file
from torch import Tensor

#: Smaller tensors are kept as they are: they take no room.
LARGE = 50_000


def export(network: Mapping[str, Tensor], calibration: Mapping[str, Any], path: Path) -> str:
    """Write weights and calibration to a file, and return its checksum."""
    held: dict[str, Tensor] = {}
    for name, tensor in network.items():
        if tensor.ndim == 2 and tensor.numel() >= LARGE:
            factor = (tensor.abs().amax(1) / 127).clamp_min(1e-8).half()
            held[name] = (tensor / factor.float()[:, None]).round().clamp(-127, 127).to(torch.int8)
            held[f"{name}.factor"] = factor
        else:
            held[name] = tensor.half().contiguous()
    save_file(held, path, metadata={"calibration": json.dumps(calibration)})
    return hashlib.sha256(path.read_bytes()).hexdigest()
