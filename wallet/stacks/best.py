"""The best plan, goal by goal; every plan a solver proposes is judged again with exact numbers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction

from wallet.model.stack_answer import Goal, Objective
from wallet.model.tick import Tick, meter_of
from wallet.stacks.highs import Ending, Outcome, Solve, solve
from wallet.stacks.kernel import least
from wallet.stacks.model import Model, build
from wallet.stacks.problem import Assignment, Problem
from wallet.stacks.program import TRUSTED_COEFFICIENT, Program, whole_scale
from wallet.stacks.score import broken_rule, objective_of
from wallet.stacks.tighten import fewest_units, tightened

ONE = Fraction(1)
GLANCE_SECONDS = 0.2
ALL_GOALS = 1.2
"""All goals of one problem, and what is derived from them, take at most so many times as long as one goal may."""


@dataclass(frozen=True, slots=True)
class Best:
    """The best plan known; `unproved` names the goals for which something better may exist."""

    assignment: Assignment
    objective: Objective
    unproved: tuple[Goal, ...] = ()


@dataclass(frozen=True, slots=True)
class Standard:
    """What every further plan must reach: a program with rows added, and columns fixed."""

    program: Program
    fixed: Mapping[int, Fraction]


@dataclass(slots=True)
class Run:
    """One problem before the solver: its model, the time limit of each goal, the tick, and in seconds the time used.

    All goals together may take `total` seconds.
    """

    model: Model
    seconds: float
    tick: Tick
    total: float
    used: float = 0.0
    begun: float = 0.0
    _award: Standard | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        meter = meter_of(self.tick)
        self.begun = meter() if meter else 0.0

    @classmethod
    def of(cls, problem: Problem, seconds: float, tick: Tick) -> "Run":
        return cls(build(problem), seconds, tick, seconds * ALL_GOALS)

    @property
    def left(self) -> float:
        """Seconds that the next goal may take; with a meter, work between the solver's runs has used them up too."""
        meter = meter_of(self.tick)
        used = self.used if meter is None else meter() - self.begun
        return min(self.seconds, max(0.0, self.total - used))

    @property
    def problem(self) -> Problem:
        return self.model.problem

    def ask(self, standard: Standard, costs: Mapping[int, Fraction]) -> Outcome:
        """The solver's proposal for the least costs within a standard."""
        outcome = solve(Solve(standard.program, costs, standard.fixed, self.left), self.tick)
        self.used += outcome.seconds
        return outcome

    def least(self, standard: Standard, costs: Mapping[int, Fraction], digs: bool = True) -> Outcome:
        """The same for costs of whole columns, looked for first where it will likely be found."""
        wanted = {
            leaf.id: (fewest_units(leaf), self.model.sitting[leaf.id]) for leaf in self.problem.leaves.values()
        }
        outcome = least(Solve(standard.program, costs, standard.fixed, self.left, digs=digs), wanted, self.tick)
        self.used += outcome.seconds
        return outcome

    def glance(self, standard: Standard) -> Outcome:
        """A quick try for any plan within a standard: mostly one is in plain sight, and presolving takes longer."""
        seconds = min(GLANCE_SECONDS, self.left)
        outcome = solve(Solve(standard.program, {}, standard.fixed, seconds, presolve=False), self.tick)
        self.used += outcome.seconds
        return outcome

    def assignment(self, values: Sequence[float]) -> Assignment:
        """Who sits where, from the solver's columns; the first members of a group are taken first."""
        found: dict[int, str] = {}
        for number, group in enumerate(self.model.groups):
            members = iter(group.members)
            for leaf in self.problem.leaves:
                column = self.model.seats.get((number, leaf))
                if column is not None and values:
                    for _ in range(round(values[column])):
                        index = next(members, None)
                        if index is not None:
                            found[index] = leaf
        return found

    def judged(self, outcome: Outcome) -> Best | None:
        """The proposal with its exact objective; None when there is none or it breaks a rule."""
        if outcome.ending in (Ending.INFEASIBLE, Ending.NOTHING):
            return None
        assignment = self.assignment(outcome.values)
        if broken_rule(self.problem, assignment) is not None:
            return None
        return Best(assignment, objective_of(self.problem, assignment))

    @property
    def empty(self) -> Best:
        """The plan that counts nothing, which is always allowed."""
        return Best({}, objective_of(self.problem, {}))

    @property
    def award_standard(self) -> Standard:
        """Nothing missing, every requirement met."""
        if self._award is None:
            model = self.model
            fixed = {**dict.fromkeys(model.gaps, Fraction(0)), **dict.fromkeys(model.met, ONE)}
            self._award = Standard(tightened(model), fixed)
        return self._award


def awarded(run: Run) -> tuple[Best | None, bool]:
    """A plan that gives the award, if there is one; and whether the answer is proved."""
    outcome = run.glance(run.award_standard)
    if outcome.ending is Ending.NOTHING:
        outcome = run.ask(run.award_standard, {})
    found = run.judged(outcome)
    if found is not None and found.objective.award:
        return found, True
    return None, outcome.ending is Ending.INFEASIBLE and run.model.program.trusted


def closest(run: Run, award_refuted: bool) -> tuple[Best, Standard]:
    """The plan with the smallest gap and then most requirements met, where the award cannot be had."""
    model = run.model
    unproved = [] if award_refuted else [Goal.AWARD]
    free = Standard(model.program, {})
    outcome = run.ask(free, model.gaps)
    found = better(run.empty, run.judged(outcome))
    if not (is_proved(outcome, model.gaps) and model.program.trusted):
        unproved.append(Goal.DEFICIT)
    standard = Standard(_with_gap(model, found.objective.deficit), {})
    if model.met:
        outcome = run.ask(standard, dict.fromkeys(model.met, -ONE))
        found = better(found, run.judged(outcome))
        if not (is_proved(outcome, {}) and model.program.trusted):
            unproved.append(Goal.CONSTRAINTS_MET)
        standard.program.at_least(dict.fromkeys(model.met, ONE), found.objective.constraints_met)
    return replace(found, unproved=tuple(unproved)), standard


def tidied(run: Run, found: Best, standard: Standard) -> Best:
    """The plan that spends least and then uses fewest units, within the standard already reached."""
    columns = run.model.spent
    scale = whole_scale(columns)
    most = len(run.problem.units) + 1
    merged = {column: each * scale * most + 1 for column, each in columns.items()}
    if max(merged.values(), default=0) <= TRUSTED_COEFFICIENT:
        outcome = run.least(standard, merged)
        return _replaced(found, run.judged(outcome), is_proved(outcome, merged), (Goal.SPENT, Goal.UNITS))
    outcome = run.least(standard, columns)
    found = _replaced(found, run.judged(outcome), is_proved(outcome, columns), (Goal.SPENT,))
    program = standard.program.copy()
    program.at_most(columns, found.objective.spent)
    outcome = run.least(Standard(program, standard.fixed), dict.fromkeys(columns, ONE))
    return _replaced(found, run.judged(outcome), is_proved(outcome, {}), (Goal.UNITS,))


def better(first: Best, second: Best | None) -> Best:
    """The one with the better objective; the first when they are equal."""
    return first if second is None or first.objective.rank <= second.objective.rank else second


def is_proved(outcome: Outcome, costs: Mapping[int, Fraction]) -> bool:
    """Whether the solver claims a proof, with costs small enough for floating point to bear one."""
    scale = whole_scale(costs)
    return outcome.ending is Ending.OPTIMAL and all(each * scale <= TRUSTED_COEFFICIENT for each in costs.values())


def _replaced(found: Best, new: Best | None, proved: bool, goals: tuple[Goal, ...]) -> Best:
    if new is None or new.objective.rank > found.objective.rank:
        return replace(found, unproved=found.unproved + goals)
    return replace(new, unproved=found.unproved + (() if proved else goals))


def _with_gap(model: Model, deficit: Fraction) -> Program:
    program = model.program.copy()
    program.at_most(model.gaps, deficit)
    return program


