"""What a calculator's code says about itself, read once from its syntax tree.

Which inputs each scoring row and the verdict depend on, and where the thresholds of each number lie: what `partial`
needs in order to find every outcome without trying every patient.
"""

import ast
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Literal, NamedTuple

from .core import Calculator, found, highest, total
from .definition import function_node

#: The table look-ups, and on which side of a limit each parts the numbers.
_TABLES: dict[str, Literal[0, 1]] = {"upto": 1, "below": 0}
_CLAMPS = ("min", "max")
_SUMMARIES = {total.__name__, highest.__name__, found.__name__}


class Cut(NamedTuple):
    """A threshold; `side` 0 lies just before the limit, 1 just after it."""

    limit: float
    side: Literal[0, 1]

    @property
    def after(self) -> float:
        """The lowest number past the threshold."""
        return math.nextafter(self.limit, math.inf) if self.side else self.limit


@dataclass(frozen=True)
class Structure:
    """How a calculator uses its inputs.

    `rows` holds, for each scoring row, the inputs its points depend on; it is None when the result is not
    a table of rows summed up, and the whole function has to be tried. `rest` are the inputs the value, band or
    risks depend on other than through the sum. `cuts` are the thresholds each number is compared with: `Cut(75, 0)`
    parts what is under 75 from 75 and over, `Cut(75, 1)` what is 75 or under from what is over. A number in `smooth` is
    also used in arithmetic, so that values between thresholds matter.
    """

    rows: tuple[frozenset[str], ...] | None
    rest: frozenset[str]
    cuts: Mapping[str, tuple[Cut, ...]]
    smooth: frozenset[str]
    peaks: bool  # whether the highest row matters beside the sum


@cache
def structure(entry: Calculator) -> Structure:
    """Analyse a calculator's function."""
    node = function_node(entry)
    flow = _Flow(frozenset(entry.parameters))
    rows, rest = flow.read(node)
    cuts, smooth = _thresholds(node, frozenset(entry.parameters))
    peaks = any(_called(n) == highest.__name__ for n in ast.walk(node))
    return Structure(rows, rest, cuts, smooth, peaks)


class _Flow:
    """Follow which inputs reach each local name of a straight-line function."""

    def __init__(self, parameters: frozenset[str]) -> None:
        self.reach: dict[str, frozenset[str]] = {name: frozenset({name}) for name in parameters}
        self.everything = parameters
        self.table: str | None = None
        self.rows: tuple[frozenset[str], ...] | None = None

    def inputs(self, node: ast.AST) -> frozenset[str]:
        """Return the inputs an expression depends on."""
        names = (n.id for n in ast.walk(node) if isinstance(n, ast.Name))
        return frozenset().union(*(self.reach.get(name, frozenset()) for name in names))

    def read(self, function: ast.FunctionDef) -> tuple[tuple[frozenset[str], ...] | None, frozenset[str]]:
        """Return the inputs of each row, and of the rest; or None and all inputs when the form is another."""
        *body, last = function.body
        if not isinstance(last, ast.Return) or last.value is None:
            return None, self.everything
        for statement in body:
            if not isinstance(statement, ast.Assign | ast.AnnAssign) or statement.value is None:
                return None, self.everything
            targets = list(statement.targets) if isinstance(statement, ast.Assign) else [statement.target]
            if not self._assign(targets, statement.value):
                return None, self.everything
        if self.rows is None:
            return None, self.everything
        rest = self._outside_table(last.value)
        return (self.rows, rest) if rest is not None else (None, self.everything)

    def _assign(self, targets: Sequence[ast.expr], value: ast.expr) -> bool:
        names = [n.id for target in targets for n in ast.walk(target) if isinstance(n, ast.Name)]
        if isinstance(value, ast.Tuple) and value.elts and all(_is_item(row) for row in value.elts):
            if self.table is not None or len(names) != 1:
                return False
            self.table = names[0]
            self.rows = tuple(self.inputs(row) for row in value.elts)
            self.reach[self.table] = self.everything
            return True
        reached = self._outside_table(value)
        if reached is None:
            return False
        self.reach |= dict.fromkeys(names, reached)
        return True

    def _outside_table(self, node: ast.AST) -> frozenset[str] | None:
        """Return the inputs an expression depends on but for sums of the table; None on any other use of the table."""
        reached: frozenset[str] = frozenset()
        if self.table and _summarises(node, self.table):
            return reached
        for child in ast.iter_child_nodes(node) if not isinstance(node, ast.Name) else [node]:
            if isinstance(child, ast.Name):
                if child.id == self.table and not _is_result(node):
                    return None
                reached |= frozenset() if child.id == self.table else self.reach.get(child.id, frozenset())
            else:
                inner = self._outside_table(child)
                if inner is None:
                    return None
                reached |= inner
        return reached


def _called(node: ast.AST) -> str | None:
    return node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else None


def _is_item(node: ast.AST) -> bool:
    return _called(node) == "Item"


def _is_result(node: ast.AST) -> bool:
    return _called(node) == "Result" or isinstance(node, ast.keyword)


def _summarises(node: ast.AST, table: str) -> bool:
    """Whether an expression is `total(*table)`, `highest(*table)` or `found(*table, kind=…)`."""
    if _called(node) not in _SUMMARIES or not isinstance(node, ast.Call):
        return False
    match node.args:
        case [ast.Starred(value=ast.Name(id=name))]:
            return name == table
    return False


def _thresholds(
    function: ast.FunctionDef, parameters: frozenset[str]
) -> tuple[dict[str, tuple[Cut, ...]], frozenset[str]]:
    """Return the thresholds each input is directly compared with, and the inputs used in any other way."""
    cuts: dict[str, set[Cut]] = {name: set() for name in parameters}
    direct: set[int] = set()  # the name nodes that only stand in a comparison
    for node in ast.walk(function):
        for side, limits in _comparisons(node):
            if isinstance(side, ast.Name) and side.id in parameters:
                cuts[side.id].update(limits)
                if (
                    limits and _called(node) not in _CLAMPS
                ):  # compared with a computed limit is as good as computed with
                    direct.add(id(side))
    smooth = {
        node.id
        for node in ast.walk(function)
        if isinstance(node, ast.Name) and node.id in parameters and id(node) not in direct
    }
    return {name: tuple(sorted(found)) for name, found in cuts.items()}, frozenset(smooth)


def _comparisons(node: ast.AST) -> Iterator[tuple[ast.expr, list[Cut]]]:
    """Yield each expression that a node compares with numbers, and the thresholds."""
    if isinstance(node, ast.Compare):
        for (left, right), operator in zip(pairwise([node.left, *node.comparators]), node.ops, strict=True):
            yield left, [Cut(n, side) for n in _literals(right) for side in _sides(operator, mirrored=False)]
            yield right, [Cut(n, side) for n in _literals(left) for side in _sides(operator, mirrored=True)]
    elif isinstance(node, ast.Call) and _called(node) in _TABLES and isinstance(node.args[1], ast.Dict):
        keys = [number for key in node.args[1].keys if key is not None for number in _literals(key)]
        yield node.args[0], [Cut(number, _TABLES[str(_called(node))]) for number in keys]
    elif isinstance(node, ast.Call) and _called(node) in _CLAMPS:
        limits = [number for argument in node.args for number in _literals(argument)]
        yield from ((argument, [Cut(number, 0) for number in limits]) for argument in node.args)


def _sides(operator: ast.cmpop, *, mirrored: bool) -> tuple[Literal[0, 1], ...]:
    """Return on which side of its limit a comparison parts the numbers; `mirrored` when the limit stands left."""
    if isinstance(operator, ast.Lt | ast.GtE):
        return (1,) if mirrored else (0,)
    if isinstance(operator, ast.Gt | ast.LtE):
        return (0,) if mirrored else (1,)
    return (0, 1)


def _literals(node: ast.AST) -> list[float]:
    """Return the number an expression of literals comes to, as a list of one; empty for anything else."""
    try:
        value = ast.literal_eval(node)
    except ValueError:
        return []
    return [float(value)] if type(value) in (int, float) else []
