"""Ways to find the best plan of a problem: the solver where it is installed, else the search of this house."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Protocol

from wallet.model.stack_answer import Goal, Proof
from wallet.model.tick import Tick
from wallet.stacks import highs
from wallet.stacks.always import Fixed, always_and_never
from wallet.stacks.best import Best, Run, Standard, awarded, better, closest, tidied
from wallet.stacks.parts import parts_of
from wallet.stacks.problem import Assignment, Problem
from wallet.stacks.proof import smallest_proof
from wallet.stacks.score import objective_of
from wallet.stacks.searching import Searching

LEAST_SECONDS = 0.1
"""Granted to the smallest proof, however much time the goals took."""
PROOF_SHARE = 0.7
"""Of the time that the goals left, for the smallest proof."""


class Depth(IntEnum):
    """How far an evaluation goes."""

    VERDICT = 1
    GAPS = 2
    PLAN = 3
    DERIVED = 4


class Solving(Protocol):
    """One problem, being solved; `used` is the time spent on it so far, in seconds."""

    @property
    def used(self) -> float: ...

    @property
    def problem(self) -> Problem: ...

    def best(self, depth: Depth) -> Best:
        """The best plan by as many goals as the depth asks for."""

    def always_and_never(self, best: Best) -> Fixed | None:
        """What all best plans agree on, or None without proof."""

    def smallest_proof(self) -> tuple[Proof | None, bool]:
        """The smallest proof found, and whether there is certainly none smaller."""


def solving(problem: Problem, seconds: float, tick: Tick) -> Solving:
    """The way to solve on this machine, part by part where there are any; `seconds` is the time limit of each goal."""
    parts = parts_of(problem)
    return Divided(problem, parts, seconds, tick) if len(parts) > 1 else _whole(problem, seconds, tick)


def _whole(problem: Problem, seconds: float, tick: Tick) -> Solving:
    return Solver(problem, seconds, tick) if highs.is_available() else Searching(problem, seconds, tick)


class Divided:
    """Parts that have nothing to do with each other, one after the other, within the time of one problem."""

    def __init__(self, problem: Problem, parts: Sequence[Problem], seconds: float, tick: Tick) -> None:
        self._problem, self._parts, self._seconds, self._tick = problem, parts, seconds, tick
        self._works: list[Solving] = []
        self._bests: list[Best] = []
        self._proving = 0.0

    @property
    def problem(self) -> Problem:
        return self._problem

    @property
    def used(self) -> float:
        return self._proving + sum((work.used for work in self._works), 0.0)

    def best(self, depth: Depth) -> Best:
        """The best plans of all parts together."""
        self._bests = [self._work(place).best(depth) for place in range(len(self._parts))]
        plan = self._merged([best.assignment for best in self._bests])
        unproved = {goal for best in self._bests for goal in best.unproved}
        return Best(plan, objective_of(self._problem, plan), tuple(goal for goal in Goal if goal in unproved))

    def _work(self, place: int) -> Solving:
        if place == len(self._works):
            seconds = max(LEAST_SECONDS, self._seconds - self.used)
            self._works.append(_whole(self._parts[place], seconds, self._tick))
        return self._works[place]

    def _merged(self, plans: Sequence[Assignment]) -> Assignment:
        index_of = {unit.id: index for index, unit in enumerate(self._problem.units)}
        return {
            index_of[part.units[index].id]: leaf
            for part, plan in zip(self._parts, plans, strict=True)
            for index, leaf in plan.items()
        }

    def always_and_never(self, best: Best) -> Fixed | None:
        """What the parts agree on; a unit that no part has a seat for never counts."""
        if best.assignment != self._merged([each.assignment for each in self._bests]):
            return _whole(self._problem, self._seconds, self._tick).always_and_never(best)
        found: list[Fixed] = []
        for work, each in zip(self._works, self._bests, strict=True):
            fixed = work.always_and_never(each)
            if fixed is None:
                return None
            found.append(fixed)
        seated = {unit.id for part in self._parts for unit in part.units}
        outside = {unit.id for unit in self._problem.units} - seated
        return Fixed(
            frozenset[str]().union(*(each.always for each in found)),
            frozenset(outside).union(*(each.never for each in found)),
        )

    def smallest_proof(self) -> tuple[Proof | None, bool]:
        """The proofs of the parts together; where something is shown without counting, that of the whole."""
        if self._problem.covers:
            whole = _whole(self._problem, self._seconds, self._tick)
            proof = whole.smallest_proof()
            self._proving += whole.used
            return proof
        found = [work.smallest_proof() for work in self._works]
        proofs = [proof for proof, _ in found if proof is not None]
        if len(proofs) < len(found):
            return None, False
        plan = {leaf: units for proof in proofs for leaf, units in proof.plan.items()}
        names = tuple(sorted(name for proof in proofs for name in proof.units))
        ordered = {leaf: plan[leaf] for leaf in self._problem.leaves}
        return Proof(names, ordered, {}), all(proved for _, proved in found)


class Solver:
    """HiGHS, goal by goal; where its numbers cannot be trusted, the exact search has the last word."""

    def __init__(self, problem: Problem, seconds: float, tick: Tick) -> None:
        self._run = Run.of(problem, seconds, tick)
        self._standard: Standard | None = None
        self._first: Best | None = None

    @property
    def problem(self) -> Problem:
        return self._run.problem

    @property
    def used(self) -> float:
        return self._run.used

    def best(self, depth: Depth) -> Best:
        first, standard = self._gaps(depth)
        found = tidied(self._run, first, standard) if depth >= Depth.PLAN else first
        if not found.unproved or self._run.model.program.trusted:
            return found
        exact = Searching(self.problem, self._run.seconds, self._run.tick).best(depth)
        return exact if not exact.unproved else better(found, exact)

    def _gaps(self, depth: Depth) -> tuple[Best, Standard]:
        if self._first is not None and self._standard is not None:
            return self._first, self._standard
        found, refuted = awarded(self._run)
        standard = self._run.award_standard
        if found is None:
            if depth == Depth.VERDICT:
                return Best({}, self._run.empty.objective, () if refuted else (Goal.AWARD,)), standard
            found, standard = closest(self._run, refuted)
        self._first, self._standard = found, standard
        return found, standard

    def always_and_never(self, best: Best) -> Fixed | None:
        _, standard = self._gaps(Depth.PLAN)
        return always_and_never(self._run, best, standard)

    def smallest_proof(self) -> tuple[Proof | None, bool]:
        seconds = max(LEAST_SECONDS, self._run.left * PROOF_SHARE)
        proof, proved, used = smallest_proof(self.problem, seconds, self._run.tick)
        self._run.used += used
        return proof, proved
