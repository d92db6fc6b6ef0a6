"""Values that are worked out once and kept."""

from collections.abc import Callable
from functools import lru_cache, wraps
from threading import Lock
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def kept(most: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Keep a function's last values, as `lru_cache` does; of threads that want one at once, one works it out.

    With `lru_cache` alone, fifty notes that come at once to a fresh server would compile the vocabulary fifty times.
    """

    def keeping(function: Callable[P, T]) -> Callable[P, T]:
        held: Callable[..., T] = lru_cache(maxsize=most)(function)
        working = Lock()

        @wraps(function)
        def once(*given: P.args, **named: P.kwargs) -> T:
            with working:
                return held(*given, **named)

        return once

    return keeping
