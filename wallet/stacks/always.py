"""Which units count in every best plan, and which in none."""

from collections.abc import Iterable
from dataclasses import dataclass

from wallet.stacks.best import ONE, Best, Run, Standard
from wallet.stacks.highs import Ending


@dataclass(frozen=True, slots=True)
class Fixed:
    """Unit ids that count in all best plans, and candidates that count in none."""

    always: frozenset[str]
    never: frozenset[str]


def always_and_never(run: Run, best: Best, standard: Standard, budget: float) -> Fixed | None:
    """Asks for best plans that differ as much as possible from those known, until none does.

    None when the solver gives no proof within `budget` seconds.
    """
    exact = _at_best(run, best, standard)
    seen = _counts(run, best)
    least, most = list(seen), list(seen)
    for maximise in (True, False):
        if not _explore(run, best, exact, (least, most), maximise, run.used + budget / 2):
            return None
    groups = list(zip(run.model.groups, least, most, strict=True))
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


def _counts(run: Run, best: Best) -> list[int]:
    return [sum(index in best.assignment for index in group.members) for group in run.model.groups]


def _explore(
    run: Run, best: Best, exact: Standard, bounds: tuple[list[int], list[int]], maximise: bool, deadline: float
) -> bool:
    """Widens the bounds until no further best plan does; whether that was proved."""
    least, most = bounds
    groups = run.model.groups
    while True:
        undecided = (most[n] == 0 if maximise else least[n] == group.size for n, group in enumerate(groups))
        open_groups = [number for number, is_open in enumerate(undecided) if is_open]
        if not open_groups:
            return True
        if run.used > deadline:
            return False
        costs = dict.fromkeys(_columns(run, open_groups), -ONE if maximise else ONE)
        outcome = run.ask(exact, costs)
        found = run.judged(outcome)
        if outcome.ending is not Ending.OPTIMAL or found is None or found.objective != best.objective:
            return False
        counts = _counts(run, found)
        least[:] = map(min, least, counts)
        most[:] = map(max, most, counts)
        if all(counts[number] == (0 if maximise else groups[number].size) for number in open_groups):
            return True


def _columns(run: Run, groups: Iterable[int]) -> list[int]:
    return [column for group in groups for column in run.model.columns(group, run.problem.leaves)]


