"""Train the reader: `python -m riskcopilot.evals.reader.train OUT`. Resumable; the same for the same seed and data."""

import argparse
import random
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import torch

from ...agent.reading.encoder import load_weights
from ...knowledge.embedding import unpack
from ..generated.notes import notes
from ..lines import read
from ..medrisk.rows import Question
from ..wards.notes import every_ward_note
from .examples import Example, generated, held_out, medrisk, wards, with_strangers
from .measure import measured
from .network import Reader
from .packing import Packed, Packer, batches, halved
from .scoring import losses

#: The share of examples kept aside.
ASIDE = 0.1
RATE, UPPER_RATE, WARMUP = 4e-4, 1.5e-4, 0.04


class Sets(NamedTuple):
    """What there is to train on and, by its name, what is kept aside."""

    vignettes: list[Packed]
    wards: Sequence[Packed]
    generated: list[Packed]
    aside: Mapping[str, Sequence[Packed]]

    def epoch(self, number: int, plan: "Plan") -> list[Packed]:
        """Return an epoch's examples: every ward note, and the next shares of the vignettes and generated notes."""
        vignettes = _turned(self.vignettes, number, plan.vignettes)
        return [*vignettes, *self.wards, *_turned(self.generated, number, plan.share)]


class Plan(NamedTuple):
    """How long to train, on how many vignettes and generated notes an epoch, from which seed, and how fast.

    A rate of 1 is `RATE`.
    """

    epochs: int
    vignettes: int
    share: int
    seed: int
    rate: float


def _turned(examples: Sequence[Packed], number: int, share: int) -> Sequence[Packed]:
    """Return the next `share` of some examples, beginning again behind the last."""
    first = number * share % max(1, len(examples))
    return [*examples[first:], *examples[:first]][:share]


def train(sets: Sets, network: Reader, plan: Plan, state: Path) -> None:
    """Train a network, keeping its state after every epoch; one that was interrupted goes on from there."""
    epochs, seed, rate = plan.epochs, plan.seed, plan.rate
    upper = list(network.upper.parameters())
    rest = [one for name, one in network.named_parameters() if not name.startswith("upper.")]
    groups = [{"params": upper, "rate": rate * UPPER_RATE}, {"params": rest, "rate": rate * RATE}]
    optimizer = torch.optim.AdamW(groups, lr=rate * RATE, weight_decay=0.01)
    first = 0
    if state.exists():
        kept = torch.load(state, weights_only=True)
        network.load_state_dict(kept["network"])
        optimizer.load_state_dict(kept["optimizer"])
        first = kept["epoch"] + 1
    for epoch in range(first, epochs):
        torch.manual_seed(seed * 1000 + epoch)
        since, sums = time.perf_counter(), 0.0
        steps = list(batches(sets.epoch(epoch, plan), seed * 1000 + epoch))
        for step, batch in enumerate(steps):
            done = (epoch + step / len(steps)) / epochs
            for group in optimizer.param_groups:
                group["lr"] = group["rate"] * min(1.0, (done + 1e-3) / WARMUP) * max(0.02, 1.0 - done)
            with halved():
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


def trained(path: Path) -> Mapping[str, torch.Tensor]:
    """Return a network's weights from the state training keeps, or from a file of the form the product ships."""
    if path.suffix == ".safetensors":
        return {name: torch.from_numpy(held) for name, held in load_weights(path)[0].items()}
    held: Mapping[str, torch.Tensor] = torch.load(path, weights_only=True)["network"]
    return held


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--medrisk", type=Path, help="MedRisk's training questions; none are needed")
    parser.add_argument("--generated", type=int, default=6000, help="notes of our own to write")
    parser.add_argument("--vignettes", type=int, default=10_000, help="of MedRisk's an epoch")
    parser.add_argument("--share", type=int, default=2000, help="of these an epoch")
    parser.add_argument(
        "--wards", type=int, default=0, help="how often an epoch has each ward note; see the model card"
    )
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--dropped", type=float, default=0.0, help="share dropped in training; see the model card")
    parser.add_argument("--start", type=Path, help="a trained reader's state or weights to go on from")
    parser.add_argument("--rate", type=float, default=1.0, help="how fast to train, as a multiple of the usual rates")
    parser.add_argument(
        "--strangers", type=int, default=4, help="inputs asked of each vignette that it does not speak of"
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(given.threads)
    torch.manual_seed(given.seed)
    folder = unpack(given.out)
    vignettes = list(medrisk(read(given.medrisk, Question).rows)) if given.medrisk else []
    ward = list(wards(every_ward_note())) if given.wards else []
    ours = list(generated(notes(given.seed, given.generated)))
    packer = Packer(folder)

    def asked(examples: Sequence[Example]) -> list[Packed]:
        told = (one for one in examples if not held_out(one, ASIDE))
        return packer.pack(list(with_strangers(told, given.strangers, given.seed)))

    sets = Sets(
        asked(vignettes),
        given.wards * asked(ward),
        packer.pack([one for one in ours if not held_out(one, ASIDE)]),
        {
            name: packer.pack([one for one in held if held_out(one, ASIDE)])
            for name, held in (("vignettes", vignettes), ("ward notes", ward), ("generated", ours))
            if held
        },
    )
    for examples in (sets.vignettes, sets.generated):
        random.Random(given.seed).shuffle(examples)
    counts = f"{len(sets.vignettes)} vignettes, {len(sets.wards)} ward notes and {len(sets.generated)} generated ones"
    print(f"{counts} to train on", flush=True)
    network = Reader(folder, given.dropped)
    if given.start:
        network.load_state_dict(trained(given.start))
    plan = Plan(given.epochs, given.vignettes, given.share, given.seed, given.rate)
    train(sets, network, plan, given.out / "state.pt")


if __name__ == "__main__":
    main()
