"""What is prepared once is prepared once, however many ask for it together."""

import threading
from concurrent.futures import ThreadPoolExecutor

from riskcopilot.agent.reading.once import kept


def test_threads_that_ask_together_share_one_working_out() -> None:
    together = threading.Barrier(8)
    worked: list[int] = []

    @kept(4)
    def squared(number: int) -> int:
        worked.append(number)
        return number * number

    def ask(number: int) -> int:
        together.wait()
        return squared(number)

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(ask, [3] * 8)) == [9] * 8
    assert worked == [3]
