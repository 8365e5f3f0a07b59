"""The solver under watch: limits by processor seconds, and stopping."""

from itertools import count

import pytest

from tests.bench.stacks import large
from wallet.errors import Cancelled
from wallet.model.stack_answer import Goal
from wallet.model.tick import Metered, meter_of, no_tick
from wallet.stacks.evaluate import Depth, evaluate
from wallet.stacks.read_definition import definition_from
from wallet.stacks.read_learner import learner_from

RULES, UNITS = large(60, 12, 1)
DEFINITION, LEARNER = definition_from(RULES), learner_from(UNITS)


def still() -> float:
    """A meter by which nothing takes any time."""
    return 0.0


def test_a_tick_may_come_with_a_meter() -> None:
    assert meter_of(no_tick) is None
    assert meter_of(Metered(no_tick, still)) is still


def test_seconds_are_those_of_the_meter() -> None:
    """By this meter nothing takes any time, so that all is proved; by the other one each look costs a minute."""
    patient = evaluate(DEFINITION, LEARNER, time_limit=0.4, tick=Metered(no_tick, still), depth=Depth.PLAN)
    assert patient.unproved == ()
    minutes = count(0, 60)
    hasty = evaluate(DEFINITION, LEARNER, tick=Metered(no_tick, lambda: float(next(minutes))), depth=Depth.PLAN)
    assert {Goal.SPENT, Goal.UNITS} <= set(hasty.unproved)
    assert hasty.objective.rank >= patient.objective.rank


@pytest.mark.parametrize("after", [0, 3, 12, 40])
def test_stopping_is_heard_wherever_the_work_is(after: int) -> None:
    calls = count()

    def stop(_done: int, _total: int) -> None:
        if next(calls) >= after:
            raise Cancelled

    with pytest.raises(Cancelled):
        evaluate(DEFINITION, LEARNER, tick=Metered(stop, still))
