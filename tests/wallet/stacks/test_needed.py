import pytest

from tests.wallet.stacks.test_explain import definition, learner, pool, unit
from wallet.stacks.evaluate import Depth, evaluate
from wallet.stacks.needed import Need, need_of
from wallet.stacks.read_definition import definition_from
from wallet.stacks.read_learner import learner_from

RULES = definition_from(definition({"id": "root", "type": "all", "children": [pool("5")]}))


@pytest.mark.parametrize(
    ("worth", "need"),
    [(("5", "2"), Need.NEEDED), (("5", "5"), Need.SPARE), (("1", "1"), Need.NEEDED), (("1", "5"), Need.SPARE)],
)
def test_a_unit_is_needed_where_nothing_else_does_as_well(worth: tuple[str, str], need: Need) -> None:
    units = (unit(name, credits={"ECTS": each}) for name, each in zip("ab", worth, strict=True))
    held = learner_from(learner(*units))
    answer = evaluate(RULES, held, depth=Depth.PLAN)
    assert need_of(RULES, held, answer, "a", time_limit=2.0) is need
