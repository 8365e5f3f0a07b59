"""What a learner's units add up to under a definition: the verdict, the best plan, and what follows from it."""

from dataclasses import replace

from wallet.model.stack import Definition
from wallet.model.stack_answer import Answer, Goal, Objective, StackVerdict
from wallet.model.stack_unit import LearnerSet, Unit
from wallet.model.tick import Tick, no_tick
from wallet.stacks.best import Best
from wallet.stacks.next_step import next_steps
from wallet.stacks.settle import Eye, Settled, settle
from wallet.stacks.solving import Depth, Solving, solving
from wallet.stacks.usability import Reading

TIME_LIMIT = 2.0
NEXT_GOALS = 5
"""Next steps may take as long as so many goals."""


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
    eye = Eye(definition, learner.as_of, Reading.STRICT)
    settled = settle(eye, learner.units, tick)
    work = solving(settled.problem, time_limit, tick)
    best = work.best(depth)
    verdict, confirmed = _verdict(definition, learner, best, time_limit, tick)
    answer = Answer(
        verdict=verdict,
        objective=best.objective,
        plan=settled.problem.plan(best.assignment),
        covered=settled.problem.covered,
        not_usable=settled.reasons,
        no_match=_without_match(learner, settled),
        unproved=best.unproved + (() if confirmed else (Goal.CONFIRMED,)),
    )
    if depth < Depth.DERIVED:
        return answer
    answer = _with_always(_with_proof(answer, work), learner, work, best)
    return _with_next(answer, eye, learner, best, time_limit, tick) if learner.catalogue else answer


def _without_match(learner: LearnerSet, settled: Settled) -> tuple[str, ...]:
    known = settled.fitting | settled.reasons.keys()
    return tuple(sorted(unit.id for unit in learner.units if unit.id not in known))


def _verdict(
    definition: Definition, learner: LearnerSet, best: Best, seconds: float, tick: Tick
) -> tuple[StackVerdict, bool]:
    """The verdict, and whether the potential reading was decided with proof."""
    if best.objective.award:
        return StackVerdict.MET, True
    potential = settle(Eye(definition, learner.as_of, Reading.POTENTIAL), learner.units, tick)
    found = solving(potential.problem, seconds, tick).best(Depth.VERDICT)
    verdict = StackVerdict.MET_IF_CONFIRMED if found.objective.award else StackVerdict.NOT_MET
    return verdict, Goal.AWARD not in found.unproved


def _with_always(answer: Answer, learner: LearnerSet, work: Solving, best: Best) -> Answer:
    """`neverCounts` names every unit that no best plan counts, usable or not."""
    fixed = None if best.unproved else work.always_and_never(best)
    if fixed is None:
        return replace(answer, unproved=(*answer.unproved, Goal.ALWAYS_NEVER))
    candidates = {unit.id for unit in work.problem.units}
    outside = {unit.id for unit in learner.units} - candidates
    return replace(
        answer,
        always_counts=tuple(sorted(fixed.always)),
        never_counts=tuple(sorted(fixed.never | outside)),
    )


def _with_proof(answer: Answer, work: Solving) -> Answer:
    if not answer.objective.award:
        return answer
    proof, proved = work.smallest_proof()
    unproved = answer.unproved if proved else (*answer.unproved, Goal.SMALLEST_PROOF)
    return replace(answer, smallest=proof, unproved=unproved)


def _with_next(answer: Answer, eye: Eye, learner: LearnerSet, best: Best, seconds: float, tick: Tick) -> Answer:
    def judge(unit: Unit, to_beat: Objective) -> tuple[Best, float] | None:
        alone = settle(eye, (unit,), tick)
        if unit.id in alone.reasons or (unit.id not in alone.fitting and not unit.supersedes):
            return None
        work = solving(settle(eye, (*learner.units, unit), tick).problem, seconds, tick)
        found = work.best(Depth.GAPS)
        if found.objective.rank[:3] <= to_beat.rank[:3]:
            found = work.best(Depth.PLAN)
        return found, work.used

    steps = next_steps(learner, best, judge, seconds * NEXT_GOALS)
    unproved = answer.unproved if steps.proved else (*answer.unproved, Goal.NEXT)
    return replace(answer, next=steps.units, unproved=unproved)


__all__ = ["TIME_LIMIT", "Depth", "evaluate"]
