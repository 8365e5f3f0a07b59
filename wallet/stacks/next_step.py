"""Which single learning opportunity of the catalogue would help most."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from wallet.model.stack_answer import Objective
from wallet.model.stack_unit import LearnerSet, Unit
from wallet.stacks.best import Best

Judge = Callable[[Unit, Objective], tuple[Best, float] | None]
"""(unit to add, objective to beat) -> the best plan with it, and the seconds it took; None when it cannot matter.

Goals 4 and 5 need not be decided where the first three are already worse.
"""


@dataclass(frozen=True, slots=True)
class NextSteps:
    """Ids of the best catalogue units, ties included, sorted; `proved` unless time ran out."""

    units: tuple[str, ...]
    proved: bool


def next_steps(learner: LearnerSet, base: Best, judge: Judge, budget: float) -> NextSteps:
    """Adds each catalogue unit on its own and keeps those with the best objective, if any is better than `base`."""
    best, proved, used = base.objective, not base.unproved, 0.0
    chosen: list[str] = []
    for units in _kinds(learner):
        if used > budget:
            return NextSteps(tuple(sorted(chosen)), False)
        judged = judge(units[0], best)
        if judged is None:
            continue
        found, seconds = judged
        used += seconds
        proved = proved and not found.unproved
        if found.objective.rank < best.rank:
            best, chosen = found.objective, [each.id for each in units]
        elif chosen and found.objective.rank == best.rank:
            chosen += [each.id for each in units]
    return NextSteps(tuple(sorted(chosen)), proved)


def _kinds(learner: LearnerSet) -> list[list[Unit]]:
    """Catalogue units in groups that differ in nothing but their name."""
    named = {old for unit in (*learner.units, *learner.catalogue) for old in unit.supersedes or ()}
    kinds: dict[str, list[Unit]] = {}
    for unit in learner.catalogue:
        same = replace(unit, id=unit.id if unit.id in named else "", title="")
        kinds.setdefault(repr(same), []).append(unit)
    return list(kinds.values())
