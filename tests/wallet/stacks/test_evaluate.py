import pytest

from tests.wallet.stacks.instances import instance
from tests.wallet.stacks.oracle import Oracle, verdict
from wallet.errors import Cancelled
from wallet.stacks.evaluate import Depth, evaluate
from wallet.stacks.read_definition import definition_from
from wallet.stacks.read_learner import learner_from


@pytest.mark.parametrize("first", range(0, 600, 50))
def test_engine_agrees_with_exhaustive_search(first: int) -> None:
    for seed in range(first, first + 50):
        definition, learner = instance(seed)
        answer = evaluate(definition_from(definition), learner_from(learner), depth=Depth.PLAN)
        assert answer.objective.rank == Oracle(definition, learner).best(), seed
        assert answer.verdict.value == verdict(definition, learner), seed
        assert answer.unproved == (), seed


def test_stops_when_the_person_presses_stop() -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    definition, learner = instance(1)
    with pytest.raises(Cancelled):
        evaluate(definition_from(definition), learner_from(learner), tick=stop)
