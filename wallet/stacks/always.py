"""Which units count in every best plan, and which in none."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from wallet.stacks.best import ONE, Best, Run, Standard
from wallet.stacks.highs import Ending
from wallet.stacks.problem import Assignment
from wallet.stacks.score import broken_rule, objective_of

MOST_SWAPS = 400
"""Exchanges of one unit for another that are tried."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """Unit ids that count in all best plans, and candidates that count in none."""

    always: frozenset[str]
    never: frozenset[str]


@dataclass(slots=True)
class _Bounds:
    """How many of each group the best plans seen so far count, least and most; and how many swaps may be tried."""

    least: list[int]
    most: list[int]
    swaps: int = MOST_SWAPS
    group_of: dict[int, int] = field(default_factory=dict)

    def widen(self, counts: list[int]) -> None:
        self.least[:] = map(min, self.least, counts)
        self.most[:] = map(max, self.most, counts)


def always_and_never(run: Run, best: Best, standard: Standard) -> Fixed | None:
    """Asks for best plans that differ as much as possible from those known, until none does.

    None when there is no proof within the time of the run.
    """
    exact, seen = _at_best(run, best, standard), _counts(run, best.assignment)
    bounds = _Bounds(list(seen), list(seen))
    bounds.group_of = {index: number for number, group in enumerate(run.model.groups) for index in group.members}
    _swap(run, best, best.assignment, bounds)
    for maximise in (True, False):
        if not _explore(run, best, exact, bounds, maximise):
            return None
    groups = list(zip(run.model.groups, bounds.least, bounds.most, strict=True))
    names = run.problem.units
    return Fixed(
        frozenset(names[i].id for group, low, _ in groups if low == group.size for i in group.members),
        frozenset(names[i].id for group, _, high in groups if high == 0 for i in group.members),
    )


def _at_best(run: Run, best: Best, standard: Standard) -> Standard:
    program = standard.program.copy()
    columns = run.model.spent
    program.at_most(columns, best.objective.spent)
    program.at_most(dict.fromkeys(columns, ONE), best.objective.units)
    return Standard(program, standard.fixed)


def _counts(run: Run, assignment: Assignment) -> list[int]:
    return [sum(index in assignment for index in group.members) for group in run.model.groups]


def _swap(run: Run, best: Best, plan: Assignment, bounds: _Bounds) -> None:
    """Exchanges one counted unit for one that is left out, where that makes another best plan: quick, and exact."""
    problem, groups = run.problem, run.model.groups
    for out, into, leaf in _exchanges(run, plan):
        came, went = bounds.group_of[into], bounds.group_of[out]
        if bounds.most[came] and bounds.least[went] < groups[went].size:
            continue  # teaches nothing new
        if not bounds.swaps:
            return
        bounds.swaps -= 1
        if not bounds.swaps % 8:
            run.tick(0, 0)
        other = {**{index: place for index, place in plan.items() if index != out}, into: leaf}
        if broken_rule(problem, other) is None and objective_of(problem, other) == best.objective:
            bounds.widen(_counts(run, other))


def _exchanges(run: Run, plan: Assignment) -> Iterator[tuple[int, int, str]]:
    """A counted unit, one that is not and spends the same, and the place it would take over."""
    problem = run.problem
    for out, name in sorted(plan.items()):
        for into in problem.leaves[name].seats:
            if into not in plan and problem.spent[into] == problem.spent[out]:
                yield out, into, name


def _explore(run: Run, best: Best, exact: Standard, bounds: _Bounds, maximise: bool) -> bool:
    """Widens the bounds until no further best plan does; whether that was proved."""
    groups = run.model.groups
    while True:
        undecided = (
            bounds.most[n] == 0 if maximise else bounds.least[n] == group.size for n, group in enumerate(groups)
        )
        open_groups = [number for number, is_open in enumerate(undecided) if is_open]
        if not open_groups:
            return True
        if not run.left:
            return False
        costs = dict.fromkeys(_columns(run, open_groups), -ONE if maximise else ONE)
        outcome = run.least(exact, costs, digs=False)
        found = run.judged(outcome)
        if outcome.ending is not Ending.OPTIMAL or found is None or found.objective != best.objective:
            return False
        counts = _counts(run, found.assignment)
        bounds.widen(counts)
        _swap(run, best, found.assignment, bounds)
        if all(counts[number] == (0 if maximise else groups[number].size) for number in open_groups):
            return True


def _columns(run: Run, groups: Iterable[int]) -> list[int]:
    return [column for group in groups for column in run.model.columns(group, run.problem.leaves)]
