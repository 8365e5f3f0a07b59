"""Answers by the house's own search: what is used where the solver is missing."""

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction
from itertools import combinations

from wallet.model.stack_answer import Goal, Proof
from wallet.model.tick import Tick
from wallet.stacks.always import Fixed
from wallet.stacks.best import Best
from wallet.stacks.matching import shown_by
from wallet.stacks.problem import Assignment, Problem
from wallet.stacks.score import broken_rule, objective_of
from wallet.stacks.search import Rank, Search

STEPS_PER_SECOND = 4_000
ALL_GOALS = (Goal.AWARD, Goal.DEFICIT, Goal.CONSTRAINTS_MET, Goal.SPENT, Goal.UNITS)


class Searching:
    """One problem, being searched; `seconds` becomes a number of steps, so that answers are always the same."""

    def __init__(self, problem: Problem, seconds: float, tick: Tick) -> None:
        self.problem = problem
        self.used = 0.0
        self._steps = max(500, int(seconds * STEPS_PER_SECOND))
        self._tick = tick
        self._best: Best | None = None

    def best(self, _depth: int) -> Best:
        """The best plan; all goals are decided together."""
        if self._best is None:
            search = Search(self.problem, self._steps, self._tick).run()
            self.used += (self._steps - search.steps) / STEPS_PER_SECOND
            found = search.found or {}  # counting nothing is always allowed
            objective = objective_of(self.problem, found)
            self._best = Best(found, objective, () if search.ended else ALL_GOALS[int(objective.award) * 3 :])
        return self._best

    def always_and_never(self, best: Best) -> Fixed | None:
        """What all best plans agree on, by leaving out or forcing in each unit; None without proof."""
        every = range(len(self.problem.units))
        always, never = set(best.assignment), set(every) - set(best.assignment)
        for index in every:
            if index not in always and index not in never:
                continue
            problem = without(self.problem, index) if index in always else self.problem
            must = frozenset() if index in always else frozenset({index})
            search = Search(problem, self._steps, self._tick, must, ceiling=best.objective.rank).run()
            if search.objective is not None and search.objective.rank <= best.objective.rank:
                always &= (search.found or {}).keys()
                never -= (search.found or {}).keys()
            elif not search.ended:
                return None
        name = self.problem.units
        return Fixed(frozenset(name[index].id for index in always), frozenset(name[index].id for index in never))

    def smallest_proof(self) -> tuple[Proof | None, bool]:
        """The smallest proof found, by trying ever larger sets; and whether there is certainly none smaller."""
        best = self.best(0)
        first = self._shrunk(best.assignment)
        names = {unit.id for unit in self.problem.units}
        names |= {name for cover in self.problem.covers.values() for wished in cover.wishes for name in wished}
        steps = self._steps
        for size in range(len(first.units)):
            for chosen in combinations(sorted(names), size):
                search = self._within(frozenset(chosen), steps)
                steps = search.steps
                if search.objective is not None and search.objective.award:
                    return self._proof(search.problem, search.found or {}, chosen), True
                if steps <= 0:
                    return first, False
        return first, True

    def _within(self, names: frozenset[str], steps: int) -> Search:
        award: Rank = (-1, Fraction(10**30), 0, Fraction(10**30), 10**9)
        return Search(presented(self.problem, names), steps, self._tick, ceiling=award).run()

    def _shrunk(self, assignment: Assignment) -> Proof:
        """The units of one plan and of the covers, less each that is not needed for the award."""
        units = [self.problem.units[index].id for index in sorted(assignment)]
        units += sorted({name for shown in self.problem.covered.values() for name in shown.values()} - set(units))
        for name in list(units):
            fewer = [each for each in units if each != name]
            problem = presented(self.problem, frozenset(fewer))
            kept = {index: leaf for index, leaf in assignment.items() if self.problem.units[index].id != name}
            if broken_rule(problem, kept) is None and objective_of(problem, kept).award:
                units, assignment = fewer, kept
        return self._proof(presented(self.problem, frozenset(units)), assignment, units)

    def _proof(self, problem: Problem, assignment: Assignment, names: Iterable[str]) -> Proof:
        return Proof(tuple(sorted(names)), problem.plan(assignment), problem.covered)


def without(problem: Problem, index: int) -> Problem:
    """The problem in which one unit may not count."""
    leaves = {
        key: replace(leaf, seats={each: seat for each, seat in leaf.seats.items() if each != index})
        for key, leaf in problem.leaves.items()
    }
    return replace(problem, leaves=leaves)


def presented(problem: Problem, names: frozenset[str]) -> Problem:
    """The problem in which only these units may count or show anything."""
    there = {index for index, unit in enumerate(problem.units) if unit.id in names}
    leaves = {
        key: replace(leaf, seats={each: seat for each, seat in leaf.seats.items() if each in there})
        for key, leaf in problem.leaves.items()
    }
    covers = {key: replace(cover, shown=shown_by(cover, names)) for key, cover in problem.covers.items()}
    return replace(problem, leaves=leaves, covers=covers)
