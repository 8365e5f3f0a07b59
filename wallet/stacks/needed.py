"""Whether a stack needs one of its units, or could do as well without: asked of the engine, not guessed."""

from dataclasses import replace
from enum import Enum

from wallet.model.stack import Definition
from wallet.model.stack_answer import Answer, Goal
from wallet.model.stack_unit import LearnerSet
from wallet.model.tick import Tick, no_tick
from wallet.stacks.evaluate import Depth, evaluate


class Need(Enum):
    """What becomes of a stack without a unit: less, just as much, or nobody found out in time."""

    NEEDED = "needed"
    SPARE = "spare"
    MAYBE = "may-be-needed"


_JUDGED = frozenset({Goal.AWARD, Goal.DEFICIT, Goal.CONSTRAINTS_MET})


def need_of(
    definition: Definition,
    learner: LearnerSet,
    answer: Answer,
    unit_id: str,
    *,
    time_limit: float,
    tick: Tick = no_tick,
) -> Need:
    """Compares goals 1 to 3 of `answer` with the best plan without the unit; `time_limit` is in seconds for each goal.

    As good a plan without it shows that it is spare; a worse one shows that it is needed only where it is proved best.
    """
    rest = replace(learner, units=tuple(unit for unit in learner.units if unit.id != unit_id), catalogue=())
    without = evaluate(definition, rest, time_limit=time_limit, tick=tick, depth=Depth.GAPS)
    if without.objective.rank[:3] <= answer.objective.rank[:3]:
        return Need.SPARE
    return Need.MAYBE if _JUDGED.intersection(without.unproved) else Need.NEEDED
