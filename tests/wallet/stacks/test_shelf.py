from datetime import date

from tests.wallet.stacks.instances import instance
from wallet.model.stack import covers_of, leaves_of
from wallet.model.stack_rules import ALWAYS, AllOf, AnyOf, Not, Predicate, Shares
from wallet.stacks.read_definition import definition_from
from wallet.stacks.read_learner import learner_from
from wallet.stacks.settle import Eye
from wallet.stacks.shelf import Shelf
from wallet.stacks.usability import Reading


def test_no_unit_that_a_predicate_lets_in_is_left_out() -> None:
    narrowed = 0
    for seed in range(80):
        pair = instance(seed)
        definition, learner = definition_from(pair[0]), learner_from(pair[1])
        shelf = Shelf(learner.units)
        items = [item for cover in covers_of(definition.root) for item in cover.items]
        own = [each.match for each in (*leaves_of(definition.root), *items)]
        tags = Shares("tag", tuple(sorted({tag for unit in learner.units for tag in unit.tags or ()})[:2]))
        made: list[Predicate] = [AllOf((each, tags)) for each in own] + [AnyOf((each, tags)) for each in own]
        for predicate in (*own, *made, Not(tags), AllOf(()), AnyOf(())):
            found = shelf.candidates(predicate)
            narrowed += found is not None
            for reading in Reading:
                eye = Eye(definition, date(2026, 1, 1), reading)
                seen = {n for n, unit in enumerate(learner.units) if eye.sees(predicate, unit)}
                assert found is None or seen <= set(found), (seed, predicate)
    assert narrowed > 50


def test_what_nothing_is_known_of_is_asked_of_every_unit() -> None:
    assert Shelf(()).candidates(ALWAYS) is None
    assert Shelf(()).candidates(Shares("usedFor", ())) is None
