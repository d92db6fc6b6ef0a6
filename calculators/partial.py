"""Evaluate a calculator when some inputs are known only within limits, or not at all.

Every outcome consistent with what is known is found: one outcome is *determined* even if inputs are
missing that cannot matter; several are *bounded*; and with nothing to go by the result is *insufficient*. Nothing is
imputed. Yes-or-no inputs and choices are enumerated. A number is tried at each of the function's own thresholds and
between them, which is exact where the number is only compared; where it enters an equation it is tried over
the range of what is known, and `numerical` says so.

A score that is a sum of rows is not enumerated as a whole: rows that share no unknown input are
independent, so each group is enumerated on its own and the sums are combined. This is exact, and fast with 40 unknowns.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import product, zip_longest
from typing import Any, Literal, NamedTuple

from .core import Calculator, Result
from .inputs import Choice, Criterion, Day, Quantity
from .structure import Cut, Structure, structure

#: How many combinations of the inputs used outside the rows are tried before the whole function is enumerated.
TRIALS = 400
#: How many values of an equation's one unknown number are tried; of several, how many combinations.
ALONE = 36
SPREAD = 36
#: Beside many unknown criteria and choices, unknown numbers are tried at fewer values, to keep near this.
BUDGET = 1200
#: How many whole numbers are tried where each is the points of a row.
WHOLE = 64
#: How many sums of rows are followed; of more, as where points have decimals, the ends and some between are.
SUMS = 1500
#: Ends of a range this many times apart are filled in equal ratios.
WIDE = 20
#: How many facts about a calculator are kept before they are forgotten.
REMEMBERED = 50_000


@dataclass(frozen=True)
class Between:
    """A number known only within limits, in the unit the function sees; a limit may itself be excluded."""

    low: float
    high: float
    above: bool = False
    below: bool = False


@dataclass(frozen=True)
class OneOf:
    """A value known to be one of several."""

    values: tuple[Any, ...]


#: How an outcome is reached: the last inputs set, and the trail before them.
_Trail = tuple[Mapping[str, Any], Any] | None


class Outcome(NamedTuple):
    """One possible result, and what distinguishes it: all of the result but the working."""

    result: Result
    key: tuple[Any, ...]
    trail: _Trail

    @property
    def given(self) -> Mapping[str, Any]:
        """An assignment of the unknown inputs that gives this result."""
        merged: dict[str, Any] = {}
        step: Any = self.trail
        while step is not None:
            last, step = step
            merged.update(last)
        return merged


def _outcome(result: Result, trail: _Trail) -> Outcome:
    return Outcome(result, (result.value, result.band, result.risks), trail)


@dataclass(frozen=True)
class Partial:
    """Every result consistent with what is known.

    `outcomes` are in ascending order of value. `open` are the unknown inputs that can still change the
    outcome, and `ask` the one of them whose answer would narrow the range most on average. `undecided` are the rows of
    a determined result's working whose points depend on what is not known, by their place: nobody knows them.
    """

    status: Literal["determined", "bounded", "insufficient"]
    outcomes: tuple[Outcome, ...]
    open: tuple[str, ...]
    ask: str | None
    numerical: bool
    undecided: frozenset[int] = frozenset()

    @property
    def result(self) -> Result | None:
        """The result, when there is only one."""
        return self.outcomes[0].result if self.status == "determined" else None

    @property
    def low(self) -> float | None:
        """The lowest value possible, where values are numbers."""
        return min(self._numbers(), default=None)

    @property
    def high(self) -> float | None:
        """The highest value possible, where values are numbers."""
        return max(self._numbers(), default=None)

    @property
    def bands(self) -> tuple[str, ...]:
        """The bands possible, in ascending order of value."""
        return tuple(dict.fromkeys(outcome.result.band for outcome in self.outcomes))

    def _numbers(self) -> list[float]:
        return [o.result.value for o in self.outcomes if isinstance(o.result.value, int | float)]


def evaluate(entry: Calculator, known: Mapping[str, Any]) -> Partial:
    """Evaluate a calculator over everything consistent with `known`.

    `known` maps input names to values as the function sees them (converted and checked), to `Between` or to
    `OneOf`; an input left out is unknown. Raises KeyError on a name that is not an input.
    """
    for name in known:
        entry.parameters[name]
    shape = structure(entry)
    fixed = {name: value for name, value in known.items() if not isinstance(value, Between | OneOf)}
    unknown = [name for name in entry.parameters if name not in fixed]
    if not unknown:
        only = _outcome(entry.function(**fixed), (fixed, None))
        return Partial("determined", (only,), (), None, False)
    numerical = any(_continuous(entry, shape, name) for name in unknown)
    values = _candidates(entry, shape, known, unknown)
    space = _Space(entry, fixed, values)
    outside = [name for name in unknown if name in shape.rest]
    if shape.rows is not None and math.prod(len(values[name]) for name in outside) <= TRIALS:
        swings = _combine(space, shape, outside)
    else:
        swings = _enumerate(space, unknown)
    outcomes = _ordered(swings.outcomes)
    matters = tuple(name for name in unknown if swings.matters.get(name, False))
    if len(outcomes) == 1:
        only = _outcome(space.run(outcomes[0].given), outcomes[0].trail)  # with this patient's own working
        return Partial("determined", (only,), (), None, numerical, _undecided(space, outcomes[0].given, unknown))
    numerical |= swings.thinned
    ask = min(matters, key=lambda name: (swings.after[name], unknown.index(name)), default=None)
    equation = shape.rows is None
    lacking = equation and any(
        name not in known and name in shape.smooth for name in matters if _is_number(entry, name)
    )
    return Partial("insufficient" if lacking or not known else "bounded", outcomes, matters, ask, numerical)


def regions(entry: Calculator, name: str) -> tuple[float, ...]:
    """Return the lowest value of each region of a number within which a calculator gives the same result, ascending.

    Exact for a number that is only compared with thresholds, and then any value of a region stands for all of it.
    """
    given = entry.parameters[name]
    if not isinstance(given, Quantity):
        raise TypeError(f"{name} is not a number")
    return _points(given, Between(given.low, given.high), structure(entry).cuts[name], 0)


def tried(entry: Calculator, known: Mapping[str, Any]) -> dict[str, tuple[Any, ...]]:
    """Return the values that `evaluate` tries for each input that is not known exactly."""
    unknown = [name for name in entry.parameters if name not in known or isinstance(known[name], Between | OneOf)]
    return _candidates(entry, structure(entry), known, unknown)


def settled_by_one(entry: Calculator, known: Mapping[str, Any]) -> bool:
    """Say whether at most one unknown input may still change the outcome; False is certain, True is to be evaluated.

    From one patient consistent with what is known, each unknown input is changed alone: two that change the
    outcome are two to ask for. This is much cheaper than to evaluate, and most calculators end here.
    """
    fixed = {name: value for name, value in known.items() if not isinstance(value, Between | OneOf)}
    unknown = [name for name in entry.parameters if name not in fixed]
    values = tried(entry, known)
    run = entry.function
    given = {**fixed, **{name: values[name][0] for name in unknown}}
    start = run(**given)
    matter = 0
    for name in unknown:
        others = values[name][1:]
        if any(_differs(run(**{**given, name: value}), start) for value in others):
            matter += 1
            if matter > 1:
                return False
    return True


def _differs(one: Result, other: Result) -> bool:
    return one.value != other.value or one.band != other.band or one.risks != other.risks


def _is_number(entry: Calculator, name: str) -> bool:
    return isinstance(entry.parameters[name], Quantity | Day)


def _continuous(entry: Calculator, shape: Structure, name: str) -> bool:
    """Say whether an input enters arithmetic with more values than can be tried.

    A whole number that is only the points of a row has few; in an equation it multiplies with every other unknown.
    """
    given = entry.parameters[name]
    if name not in shape.smooth or not isinstance(given, Quantity):
        return isinstance(given, Day)
    return not given.integer or shape.rows is None or name in shape.rest or given.high - given.low >= WHOLE


class _Space(NamedTuple):
    """A calculator, the inputs that are fixed, and the values to try for each of the others."""

    entry: Calculator
    fixed: Mapping[str, Any]
    values: Mapping[str, tuple[Any, ...]]

    def assignments(self, names: Iterable[str]) -> Iterator[dict[str, Any]]:
        """Yield every combination of the values of some inputs."""
        chosen = list(names)
        for combination in product(*(self.values[name] for name in chosen)):
            yield dict(zip(chosen, combination, strict=True))

    def run(self, given: Mapping[str, Any]) -> Result:
        """Calculate with some inputs set, and any value for the rest."""
        rest = {name: tried[0] for name, tried in self.values.items() if name not in given}
        return self.entry.function(**self.fixed, **rest, **given)


def _undecided(space: _Space, given: Mapping[str, Any], unknown: Sequence[str]) -> frozenset[int]:
    """Return the rows of a result's working that differ between patients consistent with what is known.

    Each unknown input is changed alone, from two patients that differ in all of them.
    """
    first = {**{name: space.values[name][0] for name in unknown}, **given}
    last = {name: space.values[name][-1] for name in unknown}
    patients = [first, last]
    patients += [{**one, name: value} for one in (first, last) for name in unknown for value in space.values[name]]
    own = [item.points for item in space.run(first).items]
    changed: set[int] = set()
    for patient in patients[1:]:
        points = [item.points for item in space.run(patient).items]
        changed.update(at for at, (one, other) in enumerate(zip_longest(own, points)) if one != other)
    return frozenset(changed)


class _Swings(NamedTuple):
    """The outcomes found, which inputs matter, and the expected width of the range once each is known."""

    outcomes: list[Outcome]
    matters: Mapping[str, bool]
    after: Mapping[str, float]
    thinned: bool = False  # some of the sums were left out


def _candidates(
    entry: Calculator, shape: Structure, known: Mapping[str, Any], unknown: list[str]
) -> dict[str, tuple[Any, ...]]:
    """Return the values to try for each unknown input, so that no region between thresholds is missed."""
    smooth = [name for name in unknown if _continuous(entry, shape, name)]
    budget = min(ALONE if len(smooth) == 1 else SPREAD, BUDGET // max(1, _choices(entry, known, unknown)))
    share = max(2, int(budget ** (1 / max(1, len(smooth)))))
    found: dict[str, tuple[Any, ...]] = {}
    for name in unknown:
        given, limits = entry.parameters[name], known.get(name)
        if isinstance(limits, OneOf):
            found[name] = limits.values
        elif isinstance(given, Criterion):
            found[name] = (False, True)
        elif isinstance(given, Choice):
            found[name] = tuple(given.options)
        elif isinstance(given, Day):
            found[name] = (given.first, given.last)
        else:
            between = limits if isinstance(limits, Between) else Between(given.low, given.high)
            spread = share if name in smooth else WHOLE if name in shape.smooth else 0
            found[name] = _points(given, between, shape.cuts[name], spread)
    return found


def _choices(entry: Calculator, known: Mapping[str, Any], unknown: list[str]) -> int:
    """Return how many combinations the criteria and choices that are not known have."""
    options = [
        known[name].values if name in known else getattr(entry.parameters[name], "options", (False, True))
        for name in unknown
        if not isinstance(entry.parameters[name], Quantity | Day)
    ]
    return math.prod(len(values) for values in options)


@cache
def _points(given: Quantity, limits: Between, cuts: tuple[Cut, ...], share: int) -> tuple[float, ...]:
    """Return one value of each region between thresholds; for an equation also both ends, and more up to `share`."""
    low = math.nextafter(limits.low, math.inf) if limits.above else limits.low
    high = math.nextafter(limits.high, -math.inf) if limits.below else limits.high
    if given.integer:
        return _whole(math.ceil(low), math.floor(high), cuts, share)
    marks = {low, *(cut.after for cut in cuts if low < cut.after <= high)}
    if share:
        marks.add(high)
        extra = share - len(marks)
        wide = low > 0 and high / low > WIDE  # then equal ratios fill the range better than equal steps
        for i in range(1, extra + 1):
            part = i / (extra + 1)
            marks.add(low * (high / low) ** part if wide else low + (high - low) * part)
    return tuple(sorted(marks))


def _whole(low: int, high: int, cuts: tuple[Cut, ...], share: int) -> tuple[float, ...]:
    """Return whole numbers: one of each region between thresholds, and for an equation more of them, up to `share`."""
    if share > high - low:
        return tuple(float(n) for n in range(low, high + 1))
    marks = {low, *(place for cut in cuts if low < (place := math.ceil(cut.after)) <= high)}
    if share:
        marks.add(high)
        steps = max(1, share - 1)
        marks |= {low + (high - low) * i // steps for i in range(1, steps)}
    return tuple(float(mark) for mark in sorted(marks))


def _enumerate(space: _Space, unknown: list[str]) -> _Swings:
    """Try every combination of the unknown inputs."""
    codes: dict[Any, int] = {}  # a short name for each distinct outcome, which is quicker to compare
    table: list[tuple[tuple[Any, ...], Outcome, int]] = []
    for given in space.assignments(unknown):
        reached = _outcome(space.run(given), (given, None))
        table.append((tuple(given.values()), reached, codes.setdefault(reached.key, len(codes))))
    after: dict[str, float] = {}
    matters: dict[str, bool] = {}
    for place, name in enumerate(unknown):
        answers: dict[Any, list[Result]] = {}
        others: dict[tuple[Any, ...], set[int]] = {}
        for values, reached, code in table:
            answers.setdefault(values[place], []).append(reached.result)
            others.setdefault(values[:place] + values[place + 1 :], set()).add(code)
        after[name] = sum(_width(results) for results in answers.values()) / len(answers)
        matters[name] = any(len(reached_codes) > 1 for reached_codes in others.values())
    return _Swings([reached for _, reached, _ in table], matters, after)


def _width(results: list[Result]) -> float:
    """Return how far apart results are: in value where it is a number, else by how many they are."""
    numbers = [result.value for result in results if isinstance(result.value, int | float)]
    return _spread(numbers) if len(numbers) == len(results) else len({result.value for result in results}) - 1.0


#: What rows come to: their sum, their highest row (0 where it does not matter), the kinds of row that gave points.
_State = tuple[float, float, frozenset[str]]


class _Group(NamedTuple):
    """Rows that share unknown inputs: each state they can reach, with an assignment that reaches it."""

    names: tuple[str, ...]
    states: Mapping[_State, Mapping[str, Any]]
    after: Mapping[str, float]  # width of the group's sum once the input is known, on average
    matters: Mapping[str, bool]

    @property
    def width(self) -> float:
        """How far apart the group's sums are."""
        return _spread(total for total, *_ in self.states)


def _spread(values: Iterable[float]) -> float:
    reached = list(values)
    return max(reached) - min(reached)


@dataclass
class _Memory:
    """What a calculator was found to do, kept between evaluations: rows' states, and what each state comes to."""

    groups: dict[Any, "_Group"] = field(default_factory=dict)
    outcomes: dict[Any, tuple[Result, tuple[Any, ...]]] = field(default_factory=dict)

    def trim(self) -> None:
        """Forget everything when there is much of it."""
        if len(self.groups) + len(self.outcomes) > REMEMBERED:
            self.groups.clear()
            self.outcomes.clear()


@cache
def _memory(function: Any) -> _Memory:
    return _Memory()


def _combine(space: _Space, shape: Structure, outside: list[str]) -> _Swings:
    """Combine groups of rows, once for each assignment of the inputs used outside the rows."""
    unknown = list(space.values)
    inside = [name for name in unknown if name not in outside]
    parts = _groups(shape.rows or (), frozenset(inside))
    memory = _memory(space.entry.function)
    memory.trim()
    outcomes: list[Outcome] = []
    by_answer: dict[str, dict[Any, list[Outcome]]] = {name: {} for name in outside}
    matters = dict.fromkeys(unknown, False)
    saved = dict.fromkeys(inside, 0.0)
    whole = 0.0
    thinned = False
    cases = list(space.assignments(outside))
    for case in cases:
        local = _Space(space.entry, {**space.fixed, **case}, {n: space.values[n] for n in inside})
        groups = [_reach(local, shape, names, indices, memory) for names, indices in parts]
        sums, left_out = _sums(groups)
        thinned |= left_out
        found = _outcomes(local, shape, sums, case, memory)
        outcomes += found
        for name in outside:
            by_answer[name].setdefault(case[name], []).extend(found)
        whole += sum(group.width for group in groups) / len(cases)
        for group in groups:
            for name in group.names:
                saved[name] += (group.width - group.after[name]) / len(cases)
                matters[name] |= group.matters[name]
    after = {name: whole - gain for name, gain in saved.items()}
    for name in outside:
        answers = by_answer[name].values()
        after[name] = sum(_width([o.result for o in answer]) for answer in answers) / len(answers)
        matters[name] = len({frozenset(o.key for o in answer) for answer in answers}) > 1
    return _Swings(outcomes, matters, after, thinned)


def _outcomes(
    space: _Space, shape: Structure, sums: Mapping[_State, _Trail], case: Mapping[str, Any], memory: _Memory
) -> list[Outcome]:
    """Return what every reachable state comes to. It depends on the state and on the inputs used outside the rows."""
    rest = tuple(space.fixed[name] for name in sorted(shape.rest))
    found: list[Outcome] = []
    for state, trail in sums.items():
        known = memory.outcomes.get((state, rest))
        if known is None:
            reached = _outcome(Result("", "", ""), trail)
            result = space.run(reached.given)._replace(items=())
            known = memory.outcomes[state, rest] = (result, _outcome(result, trail).key)
        found.append(Outcome(*known, (case, trail)))
    return found


def _groups(rows: tuple[frozenset[str], ...], unknown: frozenset[str]) -> list[tuple[tuple[str, ...], tuple[int, ...]]]:
    """Group rows that share an unknown input; each group's inputs and row numbers. Rows fully known form one group."""
    groups: list[tuple[frozenset[str], tuple[int, ...]]] = [(frozenset(), ())]
    for index, row in enumerate(rows):
        names, members = row & unknown, tuple([index])
        apart = []
        for other, indices in groups:
            if other & names or not (other or names):
                names, members = names | other, indices + members
            else:
                apart.append((other, indices))
        groups = [*apart, (names, members)]
    return [(tuple(sorted(names)), indices) for names, indices in groups if indices]


def _reach(
    space: _Space, shape: Structure, names: tuple[str, ...], indices: tuple[int, ...], memory: _Memory
) -> _Group:
    """Find the states a group of rows can reach."""
    used = sorted(frozenset().union(*((shape.rows or ())[index] for index in indices)) - set(names))
    key = (indices, tuple(space.fixed[name] for name in used), tuple((name, space.values[name]) for name in names))
    if key not in memory.groups:
        memory.groups[key] = _tried(space, shape, names, indices)
    return memory.groups[key]


def _tried(space: _Space, shape: Structure, names: tuple[str, ...], indices: tuple[int, ...]) -> _Group:
    """Try every combination of a group's unknown inputs."""
    states: dict[_State, Mapping[str, Any]] = {}
    table: list[tuple[Mapping[str, Any], tuple[float, ...]]] = []
    for given in space.assignments(names):
        items = space.run(given).items
        rows = [items[index] for index in indices]
        points = tuple(row.points for row in rows)
        table.append((given, points))
        kinds = frozenset(row.kind for row in rows if row.kind and row.points)
        added = sum(points)
        added = round(added, 9) if isinstance(added, float) else added
        states.setdefault((added, max(points) if shape.peaks else 0, kinds), given)
    after: dict[str, float] = {}
    matters: dict[str, bool] = {}
    for name in names:
        by_value: dict[Any, set[tuple[float, ...]]] = {}
        others: dict[tuple[Any, ...], set[tuple[float, ...]]] = {}
        for tried, points in table:
            by_value.setdefault(tried[name], set()).add(points)
            others.setdefault(tuple(v for n, v in tried.items() if n != name), set()).add(points)
        answers = {frozenset(reached) for reached in by_value.values()}
        after[name] = sum(_spread(sum(points) for points in reached) for reached in answers) / len(answers)
        matters[name] = any(len(reached) > 1 for reached in others.values())
    return _Group(names, states, after, matters)


def _sums(groups: list[_Group]) -> tuple[Mapping[_State, _Trail], bool]:
    """Combine the groups' states: each that all rows together can reach, with a trail that reaches it.

    Also says whether there were so many that some between the lowest and the highest were left out.
    """
    thinned = False
    sums: dict[_State, _Trail] = {(0, -math.inf, frozenset()): None}
    for group in sorted(groups, key=lambda group: len(group.states)):  # the few first, so that sums stay few
        plain = all(kinds == frozenset() and peak == 0 for _, peak, kinds in group.states)
        joined: dict[_State, _Trail] = {}
        for (left, top, before), trail in sums.items():
            for (right, peak, kinds), more in group.states.items():
                added = left + right
                if added.__class__ is float:
                    added = round(added, 9)  # so that 1.5 + 0.1 reached in another order is the same state
                state = (added, top, before) if plain else (added, max(top, peak), before | kinds)
                if state not in joined:
                    joined[state] = (more, trail)
        if len(joined) > SUMS:
            thinned = True
            joined = _thinned(joined)
        sums = joined
    return sums, thinned


def _thinned(sums: Mapping[_State, _Trail]) -> dict[_State, _Trail]:
    """Keep the lowest and the highest sum and, evenly, some between."""
    order = sorted(sums, key=lambda state: (state[0], state[1], sorted(state[2])))
    steps = SUMS // 3  # few enough that the next group does not have to be thinned at once
    kept = {order[i * (len(order) - 1) // (steps - 1)] for i in range(steps)}
    return {state: sums[state] for state in order if state in kept}


def _ordered(outcomes: list[Outcome]) -> tuple[Outcome, ...]:
    """Return distinct outcomes, lowest value first."""
    distinct = {outcome.key: outcome for outcome in reversed(outcomes)}
    return tuple(
        sorted(distinct.values(), key=lambda o: (isinstance(o.result.value, str), o.result.value, o.result.band))
    )
