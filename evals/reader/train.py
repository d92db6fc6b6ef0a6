"""Train the reader: `python -m riskcopilot.evals.reader.train OUT`. Resumable; the same for the same seed and data."""

import argparse
import random
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import torch

from ...knowledge.embedding import unpack
from ..generated.notes import notes
from ..lines import read
from ..medrisk.rows import Question
from .examples import generated, held_out, medrisk
from .measure import measured
from .network import Reader
from .packing import Packed, Packer, batches
from .scoring import losses

#: The share of examples kept aside.
ASIDE = 0.1
RATE, UPPER_RATE, WARMUP = 4e-4, 1.5e-4, 0.04


class Sets(NamedTuple):
    """What there is to train on and, by its name, what is kept aside."""

    vignettes: Sequence[Packed]
    generated: list[Packed]
    aside: Mapping[str, Sequence[Packed]]

    def epoch(self, number: int, share: int) -> list[Packed]:
        """Return an epoch's examples: every vignette, and the next `share` of the generated notes."""
        if not self.generated:
            return [*self.vignettes]
        first = number * share % len(self.generated)
        turned = [*self.generated[first:], *self.generated[:first]]
        return [*self.vignettes, *turned[:share]]


def train(sets: Sets, network: Reader, epochs: int, share: int, seed: int, state: Path) -> None:
    """Train a network, keeping its state after every epoch; one that was interrupted goes on from there."""
    upper = list(network.upper.parameters())
    rest = [one for name, one in network.named_parameters() if not name.startswith("upper.")]
    groups = [{"params": upper, "rate": UPPER_RATE}, {"params": rest, "rate": RATE}]
    optimizer = torch.optim.AdamW(groups, lr=RATE, weight_decay=0.01)
    first = 0
    if state.exists():
        kept = torch.load(state, weights_only=True)
        network.load_state_dict(kept["network"])
        optimizer.load_state_dict(kept["optimizer"])
        first = kept["epoch"] + 1
    for epoch in range(first, epochs):
        torch.manual_seed(seed * 1000 + epoch)
        since, sums = time.perf_counter(), 0.0
        steps = list(batches(sets.epoch(epoch, share), seed * 1000 + epoch))
        for step, batch in enumerate(steps):
            done = (epoch + step / len(steps)) / epochs
            for group in optimizer.param_groups:
                group["lr"] = group["rate"] * min(1.0, (done + 1e-3) / WARMUP) * max(0.02, 1.0 - done)
            with torch.autocast("cpu", torch.bfloat16):
                loss, _ = losses(network, batch)
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            sums += loss.item()
            if step % 20 == 0:
                print(f"\r{epoch} {step}/{len(steps)} {sums / (step + 1):.3f}", end="", file=sys.stderr, flush=True)
        kept = {"network": network.state_dict(), "optimizer": optimizer.state_dict(), "epoch": epoch}
        torch.save(kept, state.with_suffix(".part"))
        state.with_suffix(".part").replace(state)
        print(f"epoch {epoch}: loss {sums / len(steps):.3f}, {time.perf_counter() - since:.0f} s", flush=True)
        for name, aside in sets.aside.items():
            shares = " ".join(f"{kind} {share:.3f}" for kind, share in measured(network, aside).items())
            print(f"  {name}: {shares}", flush=True)


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--medrisk", type=Path, help="MedRisk's training questions; none are needed")
    parser.add_argument("--generated", type=int, default=6000, help="notes of our own to write")
    parser.add_argument("--share", type=int, default=2000, help="of these an epoch")
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--dropped", type=float, default=0.0, help="share dropped in training; see the model card")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(given.threads)
    torch.manual_seed(given.seed)
    folder = unpack(given.out)
    vignettes = list(medrisk(read(given.medrisk, Question).rows)) if given.medrisk else []
    ours = list(generated(notes(given.seed, given.generated)))
    packer = Packer(folder)
    sets = Sets(
        packer.pack([one for one in vignettes if not held_out(one, ASIDE)]),
        packer.pack([one for one in ours if not held_out(one, ASIDE)]),
        {
            name: packer.pack([one for one in held if held_out(one, ASIDE)])
            for name, held in (("vignettes", vignettes), ("generated", ours))
            if held
        },
    )
    random.Random(given.seed).shuffle(sets.generated)
    print(f"{len(sets.vignettes)} vignettes and {len(sets.generated)} notes of our own to train on", flush=True)
    train(sets, Reader(folder, given.dropped), given.epochs, given.share, given.seed, given.out / "state.pt")


if __name__ == "__main__":
    main()
