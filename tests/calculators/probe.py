"""Find loose numbers: change each number of each calculator up and down a little and see whether a worked case notices.

`python -m tests.calculators.probe [NAME …]` prints the numbers no case pins and, last, `N pinned, M loose`.
"""

import ast
import inspect
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from riskcopilot.calculators import REGISTRY, Calculator, Result
from riskcopilot.calculators.definition import definition

from .worked import difference, tables


def noticed(function: Any, inputs: list[dict[str, Any]], table: dict[str, Any]) -> bool:
    """Whether any worked case fails on this version of the function."""
    for arguments, case in zip(inputs, table["cases"], strict=True):
        try:
            result: Result = function(**arguments)
        except Exception:  # a changed number may break in any way: breaking is being noticed
            return True
        if difference(result, case, table.get("within", 0)) is not None:
            return True
    return False


def numbers(nodes: list[ast.stmt]) -> Iterator[ast.Constant]:
    """Yield the numeric literals of a calculator's definition."""
    for statement in nodes:
        for node in ast.walk(statement):
            if isinstance(node, ast.Constant) and type(node.value) in (int, float):
                yield node


def changed(value: float) -> tuple[float, float]:
    """Return a number a little more and a little less."""
    if isinstance(value, int):
        return value + 1, value - 1
    return (value * 1.02, value * 0.98) if value else (0.02, -0.02)


def loose(entry: Calculator) -> tuple[int, list[tuple[int, float]]]:
    """Return how many numbers of a calculator its cases pin, and the line and value of the others."""
    module = inspect.getmodule(entry.function)
    assert isinstance(module, ModuleType)
    statements = definition(entry)
    table = tables()[entry.name]
    inputs = [entry.convert({**table["given"], **case.get("change", {})}) for case in table["cases"]]
    pinned, unpinned = 0, []
    for node in list(numbers(statements)):
        original = node.value
        assert isinstance(original, int | float)
        held = True
        for value in changed(original):
            node.value = value
            namespace = dict(vars(module))
            exec(compile(ast.Module(statements, []), str(Path(str(module.__file__)).name), "exec"), namespace)
            held = held and noticed(namespace[entry.name], inputs, table)
        node.value = original
        if held:
            pinned += 1
        else:
            unpinned.append((node.lineno, original))
    return pinned, unpinned


def main(names: list[str]) -> int:
    """Print the loose numbers; the exit status says whether there are any."""
    pinned, unpinned = 0, 0
    for name in names or sorted(REGISTRY):
        held, free = loose(REGISTRY[name])
        pinned, unpinned = pinned + held, unpinned + len(free)
        for line, value in free:
            print(f"{name}, line {line}: {value} can change and no case notices")
    print(f"{pinned} pinned, {unpinned} loose")
    return int(unpinned > 0)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
