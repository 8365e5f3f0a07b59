from fractions import Fraction
from itertools import product
from typing import Any

from tests.wallet.stacks.instances import instance
from tests.wallet.stacks.oracle import Oracle
from tests.wallet.stacks.test_explain import definition, learner, pool, unit
from wallet.model.stack import Definition
from wallet.model.stack_answer import StackVerdict
from wallet.stacks.portfolio import exits, used_once
from wallet.stacks.read_definition import definition_from
from wallet.stacks.read_learner import learner_from

Json = dict[str, Any]


def way() -> list[Definition]:
    return [definition_from(definition(pool(amount))) for amount in ("10", "30", "60")]


def test_the_highest_exit_and_the_distance_to_the_next() -> None:
    units = learner_from(learner(*(unit(name, credits={"ECTS": "12"}) for name in "abc")))
    found = exits(way(), units)
    assert (found.highest, found.to_next) == (1, Fraction(24))
    assert exits(way(), learner_from(learner())).highest is None
    assert exits(way()[:2], units).to_next is None


def test_a_record_used_in_one_stack_is_spent_for_the_others() -> None:
    stacks = [definition_from(definition(pool("10"))), definition_from(definition(pool("10")))]
    three = learner_from(learner(*(unit(name, credits={"ECTS": "5"}) for name in "abc")))
    first, second = used_once(stacks, three)
    assert (first.verdict, second.verdict) == (StackVerdict.MET, StackVerdict.NOT_MET)
    assert second.objective.deficit == 5
    four = learner_from(learner(*(unit(name, credits={"ECTS": "5"}) for name in "abcd")))
    assert [each.verdict for each in used_once(stacks, four)] == [StackVerdict.MET] * 2


def test_the_first_stack_makes_room_where_it_costs_nothing() -> None:
    special: Json = {"id": "s", "type": "slot", "match": {"tag": ["x"]}}
    stacks = [definition_from(definition(pool("5"))), definition_from(definition(special))]
    units = learner_from(learner(unit("a", tags=["x"], credits={"ECTS": "5"}), unit("b", credits={"ECTS": "6"})))
    assert [each.plan for each in used_once(stacks, units)] == [{"p": ("b",)}, {"s": ("a",)}]


def test_together_as_many_as_exhaustive_search_finds() -> None:
    rules = [instance(seed, units=4, leaves=2)[0] for seed in range(18)]
    both = apart = 0
    for seed in range(9):
        known = instance(seed, units=4, leaves=2)[1]
        awards = {number: awarding(each, known) for number, each in enumerate(rules)}
        met = [number for number, plans in awards.items() if plans][:4]
        for one, other in product(met, met):
            answers = used_once([definition_from(rules[one]), definition_from(rules[other])], learner_from(known))
            used = [{name for names in each.plan.values() for name in names} for each in answers]
            together = any(not first & second for first, second in product(awards[one], awards[other]))
            both, apart = both + together, apart + (not together)
            assert not used[0] & used[1], (seed, one, other)
            assert answers[0].verdict is StackVerdict.MET
            assert (answers[1].verdict is StackVerdict.MET) == together, (seed, one, other)
    assert min(both, apart) > 4


def awarding(rules: Json, known: Json) -> list[set[str]]:
    """The units of every plan that gives the award."""
    return [set(plan) for plan, rank in Oracle(rules, known).plans if rank[0] == -1]
