from dataclasses import replace
from fractions import Fraction
from typing import Any

from tests.wallet.stacks.instances import instance
from tests.wallet.stacks.test_explain import definition, learner, pool, unit
from wallet.model.stack_explain import Near
from wallet.stacks.advice import Advice, StepKind, advise
from wallet.stacks.evaluate import evaluate
from wallet.stacks.explain import explain
from wallet.stacks.read_definition import definition_from
from wallet.stacks.read_learner import learner_from

Json = dict[str, Any]


def advice(root: Json, *units: Json, offers: tuple[Json, ...] = (), budget: float = 10.0, **more: Any) -> Advice:
    rules, known = (
        definition_from(definition(root, **more)),
        learner_from({**learner(*units), "catalogue": list(offers)}),
    )
    answer = evaluate(rules, known)
    nearly = explain(rules, known, answer).nearly
    return advise(rules, known, answer, nearly, time_limit=1.0, budget=budget)


def test_the_offer_that_closes_most_comes_first_and_useless_ones_are_left_out() -> None:
    offers = (
        unit("small", credits={"ECTS": "2"}),
        unit("big", credits={"ECTS": "4"}),
        unit("none", credits={"X": "9"}),
    )
    found = advice(pool("5"), offers=offers)
    assert [(step.unit.id, step.closes) for step in found.steps] == [("big", Fraction(4)), ("small", Fraction(2))]
    assert all(step.kind is StepKind.EARN for step in found.steps)
    assert found.proved


def test_a_missing_fact_is_worth_asking_for_where_it_would_help() -> None:
    slot = {"id": "s", "type": "slot", "match": {"mode": ["online"]}}
    (step,) = advice(slot, unit("a"), unit("b", mode="onsite")).steps
    assert (step.kind, step.unit.id, step.node_id, step.name) == (StepKind.CONFIRM, "a", "s", "mode")
    assert step.objective is not None
    assert step.objective.award
    asks = [{"id": "checked", "if": {"assessment": {"idVerified": True}}}]
    (step,) = advice({"id": "s", "type": "slot", "match": {"always": True}}, unit("a"), require=asks).steps
    assert (step.name, step.closes) == ("unknown:checked", Fraction(1))


def test_one_confirmed_fact_lets_no_other_unit_and_no_other_fact_pass() -> None:
    slots = [{"id": name, "type": "slot", "match": {"mode": [name]}} for name in ("online", "onsite")]
    both = {"id": "root", "type": "all", "children": slots}
    found = advice(both, unit("a"), unit("b"))
    assert {(step.unit.id, step.node_id, step.closes) for step in found.steps} == {
        (name, node, Fraction(1)) for name in "ab" for node in ("online", "onsite")
    }
    assert not any(step.objective.award for step in found.steps if step.objective)


def test_a_missing_amount_is_told_though_nobody_knows_what_it_brings() -> None:
    (step,) = advice(pool("5"), unit("a")).steps
    assert (step.kind, step.name, step.closes, step.objective) == (StepKind.CONFIRM, "amount:ECTS", None, None)


def test_without_time_the_rest_is_said_to_be_unseen() -> None:
    offers = tuple(unit(f"o{number}", credits={"ECTS": "1"}) for number in range(5))
    found = advice(pool("9"), offers=offers, budget=-1.0)
    assert (found.steps, found.proved) == ((), False)


def test_the_best_next_steps_of_the_answer_lead_the_list() -> None:
    led = 0
    for seed in range(40):
        rules, known = (read(each) for read, each in zip((definition_from, learner_from), instance(seed), strict=True))
        if not known.catalogue:
            known = replace(known, units=known.units[1:], catalogue=known.units[:1])
        answer = evaluate(rules, known)
        nothing: tuple[Near, ...] = ()
        steps = advise(rules, known, answer, nothing, time_limit=1.0, budget=30.0).steps
        best = min((step.objective.rank[:3] for step in steps if step.objective), default=answer.objective.rank[:3])
        first = {step.unit.id for step in steps if step.objective and step.objective.rank[:3] == best}
        if first:
            led += 1
            assert answer.next
            assert set(answer.next) <= first, seed
    assert led >= 5
