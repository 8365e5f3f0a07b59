"""The best plan by depth-first search with bounds: exact, without a solver, for small stacks and as a check."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from wallet.model.stack_answer import Objective
from wallet.model.tick import Tick
from wallet.stacks.matching import most_pairs
from wallet.stacks.outlook import Rest, can_be_met, node_outlook, rests_of, sum_can_reach
from wallet.stacks.problem import Assignment, Problem, SumForm
from wallet.stacks.score import broken_rule, objective_of, rule_met

MOST_UNITS = 600
"""The search goes one call deeper for each unit."""
Rank = tuple[int, Fraction, int, Fraction, int]


@dataclass(slots=True)
class Search:
    """One search. `steps` is how many half-made plans may be looked at; `must` are units that have to count.

    With `ceiling`, it stops at the first plan at least as good as that.
    """

    problem: Problem
    steps: int
    tick: Tick
    must: frozenset[int] = frozenset()
    ceiling: Rank | None = None
    found: dict[int, str] | None = None
    objective: Objective | None = None
    ended: bool = True
    order: Sequence[int] = ()
    rests: Sequence[Rest] = ()
    where: dict[str, list[int]] = field(default_factory=dict)
    chosen: dict[int, str] = field(default_factory=dict)

    def run(self) -> "Search":
        """Looks until everything is seen or ruled out; `ended` is false when the steps ran out first."""
        leaves, every = self.problem.leaves.values(), range(len(self.problem.units))
        seats = [sum(index in leaf.seats for leaf in leaves) for index in every]
        self.order = sorted(every, key=lambda index: (index not in self.must, seats[index], index))
        self.rests = rests_of(self.problem, self.order)
        self.where = {leaf: [] for leaf in self.problem.leaves}
        for first in (paired(self.problem), {}):
            self._note(first)
        if len(self.order) > MOST_UNITS:
            self.steps = 0
        self._visit(0)
        return self

    def _note(self, plan: Assignment) -> None:
        if not self.must <= plan.keys() or broken_rule(self.problem, plan) is not None:
            return
        objective = objective_of(self.problem, plan)
        if self.objective is None or objective.rank < self.objective.rank:
            self.found, self.objective = dict(plan), objective

    @property
    def _done(self) -> bool:
        if self.steps <= 0:
            self.ended = False
            return True
        return self.ceiling is not None and self.objective is not None and self.objective.rank <= self.ceiling

    def _visit(self, place: int) -> None:
        self.steps -= 1
        if not self.steps % 64:
            self.tick(0, 0)
        if self._done or not self._promises(place):
            return
        if place == len(self.order):
            self._note(self.chosen)
            return
        index = self.order[place]
        for leaf in self.problem.leaves.values():
            if index in leaf.seats:
                self.where[leaf.id].append(index)
                self.chosen[index] = leaf.id
                self._visit(place + 1)
                del self.chosen[index]
                self.where[leaf.id].pop()
        if index not in self.must:
            self._visit(place + 1)

    def _promises(self, place: int) -> bool:
        """Whether the half-made plan may lead to an allowed plan better than the best known."""
        rest = self.rests[place]
        if not self._may_be_allowed(rest):
            return False
        satisfied, deficit = node_outlook(self.problem, self.problem.root, self.where, rest)
        requirements = self.problem.requirements
        met = sum(can_be_met(each, self.where, rest) for each in requirements)
        spent = sum((self.problem.spent[index] for index in self.chosen), Fraction(0))
        rank = (-int(satisfied and met == len(requirements)), deficit, -met, spent, len(self.chosen))
        if self.ceiling is not None and rank > self.ceiling:
            return False
        return self.objective is None or rank < self.objective.rank

    def _may_be_allowed(self, rest: Rest) -> bool:
        problem, last = self.problem, next(reversed(self.chosen), None)
        for limit in problem.limits:
            reachable = isinstance(limit, SumForm) and sum_can_reach(limit, self.where, rest)
            if not reachable and (isinstance(limit, SumForm) or not rule_met(problem, limit, self.where)):
                return False
        if last is None:
            return True
        leaf = problem.leaves[self.chosen[last]]
        inside = self.where[leaf.id]
        if leaf.most_units is not None and len(inside) > leaf.most_units:
            return False
        if leaf.most_amount is not None and sum(leaf.seats[index].amount for index in inside) > leaf.most_amount:
            return False
        return not any(last in group and sum(index in self.chosen for index in group) > 1 for group in problem.repeats)


def paired(problem: Problem) -> Assignment:
    """As many slots filled as possible, and nothing in pools: a first plan to improve on."""
    places = [leaf for leaf in problem.leaves.values() if leaf.most_amount is None and leaf.need == leaf.most_units]
    wanted = [leaf for leaf in places for _ in range(int(leaf.need)) if len(leaf.seats) >= 1][: len(problem.units) * 4]
    pairs = most_pairs([sorted(leaf.seats) for leaf in wanted], dict.fromkeys(range(len(problem.units)), 1))
    return {index: wanted[left].id for left, index in pairs.items()}
