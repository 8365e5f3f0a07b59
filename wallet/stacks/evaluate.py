"""What a learner's units add up to under a definition: the verdict, the best plan, and what follows from it."""

from enum import IntEnum

from wallet.model.stack import Definition
from wallet.model.stack_answer import Answer, Goal, Plan, StackVerdict
from wallet.model.stack_unit import LearnerSet
from wallet.model.tick import Tick, no_tick
from wallet.stacks.best import Best, Run, awarded, closest, tidied
from wallet.stacks.problem import Assignment, Problem
from wallet.stacks.settle import Eye, settle
from wallet.stacks.usability import Reading

TIME_LIMIT = 2.0


class Depth(IntEnum):
    """How far an evaluation goes."""

    VERDICT = 1
    GAPS = 2
    PLAN = 3
    DERIVED = 4


def evaluate(
    definition: Definition,
    learner: LearnerSet,
    *,
    time_limit: float = TIME_LIMIT,
    tick: Tick = no_tick,
    depth: Depth = Depth.DERIVED,
) -> Answer:
    """The answer for one learner on one date; `time_limit` is in seconds for each goal.

    Raises LIMIT `pairs`, and `Cancelled` when the tick does.
    """
    settled = settle(Eye(definition, learner.as_of, Reading.STRICT), learner.units, tick)
    best = best_plan(settled.problem, time_limit, tick, depth)
    verdict, confirmed = _verdict(definition, learner, best, time_limit, tick)
    return Answer(
        verdict=verdict,
        objective=best.objective,
        plan=plan_of(settled.problem, best.assignment),
        covered={cover.id: dict(cover.shown) for cover in settled.problem.covers.values()},
        not_usable=settled.reasons,
        no_match=tuple(
            sorted(
                each.id for each in learner.units if each.id not in settled.reasons and each.id not in settled.fitting
            )
        ),
        unproved=best.unproved + (() if confirmed else (Goal.CONFIRMED,)),
    )


def best_plan(problem: Problem, seconds: float, tick: Tick, depth: Depth) -> Best:
    """The best plan by as many goals as the depth asks for."""
    run = Run.of(problem, seconds, tick)
    found, refuted = awarded(run)
    standard = run.award_standard
    if found is None:
        found, standard = closest(run, refuted)
    return tidied(run, found, standard) if depth >= Depth.PLAN else found


def plan_of(problem: Problem, assignment: Assignment) -> Plan:
    """Leaf id -> sorted unit ids, for every slot and pool."""
    plan: dict[str, list[str]] = {leaf: [] for leaf in problem.leaves}
    for index, leaf in assignment.items():
        plan[leaf].append(problem.units[index].id)
    return {leaf: tuple(sorted(units)) for leaf, units in plan.items()}


def _verdict(
    definition: Definition, learner: LearnerSet, best: Best, seconds: float, tick: Tick
) -> tuple[StackVerdict, bool]:
    """The verdict, and whether the potential reading was decided with proof."""
    if best.objective.award:
        return StackVerdict.MET, True
    potential = settle(Eye(definition, learner.as_of, Reading.POTENTIAL), learner.units, tick)
    found, proved = awarded(Run.of(potential.problem, seconds, tick))
    return (StackVerdict.MET_IF_CONFIRMED if found else StackVerdict.NOT_MET), proved
