"""Ways to find the best plan of a problem: the solver where it is installed, else the search of this house."""

from enum import IntEnum
from typing import Protocol

from wallet.model.stack_answer import Goal, Proof
from wallet.model.tick import Tick
from wallet.stacks import highs
from wallet.stacks.always import Fixed, always_and_never
from wallet.stacks.best import Best, Run, Standard, awarded, better, closest, tidied
from wallet.stacks.problem import Problem
from wallet.stacks.proof import smallest_proof
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
    """The way to solve on this machine; `seconds` is the time limit of each goal."""
    return Solver(problem, seconds, tick) if highs.is_available() else Searching(problem, seconds, tick)


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
