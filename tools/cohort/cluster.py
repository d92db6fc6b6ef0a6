"""The same over a Ray cluster: parts are sent out, and come back in the order they are done."""

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from ...calculators import REGISTRY
from .mapping import CohortError, ColumnMapping
from .run import Batch, Engine
from .scoring import Scored, score

if TYPE_CHECKING:
    import polars as pl

#: Parts under way at once, for each processor of the cluster: one computed, one waiting.
AHEAD = 2


def on_ray(address: str | None = None) -> Engine:
    """Return an engine on an existing Ray cluster, or on one started here. Raises CohortError without Ray."""
    try:
        import ray
    except ImportError:
        raise CohortError("Ray is not installed; `pip install riskcopilot[cluster]`, or leave --engine out") from None

    def engine(batches: Iterable[Batch], names: Sequence[str], mapping: ColumnMapping) -> Iterator[tuple[int, Scored]]:
        ours = not ray.is_initialized()
        if ours:
            os.environ.setdefault(
                "RAY_USAGE_STATS_ENABLED", "0"
            )  # Ray reports its use to its makers unless told not to
            here = {} if address else {"_node_ip_address": "127.0.0.1", "include_dashboard": False}
            ray.init(address=address, log_to_driver=False, configure_logging=False, **here)
        try:
            remote = ray.remote(_scored)
            limit = AHEAD * max(1, int(ray.cluster_resources().get("CPU", 1)))
            waiting: list[Any] = []
            for number, first_row, table in batches:
                waiting.append(remote.remote(number, first_row, table, list(names), mapping.model_dump_json()))
                if len(waiting) >= limit:
                    done, waiting = ray.wait(waiting)
                    yield from ray.get(done)
            while waiting:
                done, waiting = ray.wait(waiting)
                yield from ray.get(done)
        finally:
            if ours:
                ray.shutdown()

    return engine


def _scored(
    number: int, first_row: int, table: "pl.DataFrame", names: Sequence[str], mapping: str
) -> tuple[int, Scored]:
    """Score one part where the cluster put it."""
    entries = [REGISTRY[name] for name in names]
    return number, score(table, entries, ColumnMapping.model_validate_json(mapping), first_row)
