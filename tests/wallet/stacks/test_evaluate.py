import json
from itertools import count
from typing import Any

import jsonschema
import pytest

from tests.bench.stacks_oracle import compare
from tests.support.vectors import vectors_root
from tests.wallet.stacks.instances import instance
from wallet.errors import Cancelled, WalletError
from wallet.model.stack_answer import Answer, Goal
from wallet.model.tick import Metered, no_tick
from wallet.stacks.answer_json import answer_to_json
from wallet.stacks.evaluate import Depth, evaluate
from wallet.stacks.read_definition import definition_from
from wallet.stacks.read_learner import learner_from

Json = dict[str, Any]


@pytest.mark.parametrize("first", range(0, 200, 40))
def test_engine_agrees_with_exhaustive_search(first: int) -> None:
    """A short run; `python -m tests.bench.stacks_oracle` compares thousands."""
    counts = compare(range(first, first + 40), solver=True)
    assert (counts["different"], counts["unproved"]) == (0, 0)
    assert sum(counts[each] for each in ("met", "met-if-confirmed", "not-met")) == 40


def test_looking_among_few_columns_first_changes_no_answer() -> None:
    counts = compare(range(7000, 7060), solver=True, narrow=True)
    assert (counts["different"], counts["unproved"]) == (0, 0)


@pytest.mark.parametrize("first", range(5000, 5060, 30))
def test_search_without_a_solver_agrees_with_exhaustive_search(first: int) -> None:
    counts = compare(range(first, first + 30), solver=False)
    assert (counts["different"], counts["unproved"]) == (0, 0)


@pytest.mark.parametrize("seed", [1894, 4358])
def test_a_cheaper_plan_than_the_first_one_found_is_not_missed(seed: int) -> None:
    """HiGHS 1.16 takes the cost of a given start for 0 here, and so never looks further."""
    assert compare(range(seed, seed + 1), solver=True)["different"] == 0


def test_search_agrees_with_the_solver_on_larger_stacks(monkeypatch: pytest.MonkeyPatch) -> None:
    proved = 0
    for seed in range(20_000, 20_020):
        pair = instance(seed, units=12, leaves=7)
        definition, learner = definition_from(pair[0]), learner_from(pair[1])
        solved = evaluate(definition, learner, depth=Depth.PLAN)
        with monkeypatch.context() as patched:
            patched.setattr("wallet.stacks.highs.is_available", lambda: False)
            searched = evaluate(definition, learner, depth=Depth.PLAN)
        assert not solved.unproved, seed
        if not searched.unproved:
            proved += 1
            assert (searched.verdict, searched.objective) == (solved.verdict, solved.objective), seed
        assert solved.objective.rank <= searched.objective.rank, seed
    assert proved >= 17


def test_same_answer_whatever_the_order_of_the_units() -> None:
    for seed in range(25):
        definition, learner = instance(seed)
        turned = {**learner, "units": learner["units"][::-1]}
        read = definition_from(definition)
        assert evaluate(read, learner_from(learner)) == evaluate(read, learner_from(turned)), seed


def test_answers_keep_to_the_published_form() -> None:
    root = vectors_root()
    path = root and root.parent / "design" / "stacks" / "schema" / "answer.schema.json"
    if not path or not path.is_file():
        pytest.skip("the published form of answers is not beside the checkout")
    schema = json.loads(path.read_text("utf-8"))
    form = jsonschema.validators.validator_for(schema)(schema)
    for seed in range(25):
        definition, learner = instance(seed)
        answer = answer_to_json(evaluate(definition_from(definition), learner_from(learner)))
        form.validate(json.loads(json.dumps(answer)))


def test_stops_when_the_person_presses_stop() -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    definition, learner = instance(1)
    with pytest.raises(Cancelled):
        evaluate(definition_from(definition), learner_from(learner), tick=stop)


def test_stops_in_the_middle_of_a_solve() -> None:
    from tests.bench.stacks import large

    definition, learner = (definition_from(large(200, 30, 1)[0]), learner_from(large(200, 30, 1)[1]))
    calls = 0

    def stop(_done: int, total: int) -> None:
        nonlocal calls
        if not total:  # only the solver itself counts to nothing
            calls += 1
            raise Cancelled

    with pytest.raises(Cancelled):
        evaluate(definition, learner, tick=stop)
    assert calls == 1


def test_says_when_the_time_was_too_short_for_a_proof() -> None:
    from tests.bench.stacks import large

    definition, learner = large(200, 30, 1, "1.6")
    minutes = count(0, 60)
    hasty = Metered(no_tick, lambda: float(next(minutes)))
    answer = evaluate(definition_from(definition), learner_from(learner), tick=hasty, depth=Depth.PLAN)
    assert Goal.UNITS in answer.unproved


def pool_of(amount: str, *sizes: str) -> tuple[Json, Json]:
    pool = {"id": "p", "type": "pool", "metric": "E", "min": amount, "max": amount, "match": {"always": True}}
    head = {"model": "stack-rules/1", "id": "d", "version": "1", "title": {"en": "D"}}
    common = {"title": "x", "issuer": "i", "awarded": "2025-01-01", "verification": "verified", "status": "active"}
    units = [{"id": f"u{n:02d}", "credits": {"E": each}, **common} for n, each in enumerate(sizes)]
    learner = {"definition": "d", "learner": "l", "asOf": "2026-01-01", "units": units}
    return {**head, "target": {"metric": "E", "amount": "1"}, "root": pool}, learner


def evaluated(pair: tuple[Json, Json]) -> Answer:
    return evaluate(definition_from(pair[0]), learner_from(pair[1]))


def test_nothing_is_ever_rounded() -> None:
    just_short = evaluated(pool_of("60", "59.999999999", "0.0000000009"))
    assert just_short.verdict.value == "not-met"
    exact = evaluated(pool_of("1", "1/3", "1/7", "2/3", "0.9999999999999"))
    assert (exact.verdict.value, exact.plan["p"]) == ("met", ("u00", "u02"))


def test_amounts_beyond_floating_point_are_still_decided_exactly() -> None:
    large = [str(10**19 + number) for number in (1, 2, 4)]
    assert evaluated(pool_of(str(2 * 10**19 + 6), *large)).plan["p"] == ("u01", "u02")
    assert evaluated(pool_of(str(2 * 10**19 + 7), *large)).verdict.value == "not-met"


def test_an_answer_without_proof_says_so() -> None:
    answer = evaluated(pool_of("1/3", *(f"1/{number + 3}" for number in range(40))))
    assert answer.verdict.value == "met"
    assert Goal.SPENT in answer.unproved
    assert answer.always_counts is None


def test_too_many_questions_are_refused_by_name() -> None:
    slots = [{"id": f"s{n}", "type": "slot", "match": {"always": True}} for n in range(500)]
    definition, learner = pool_of("1", *["1"] * 300)
    with pytest.raises(WalletError) as refusal:
        evaluated(({**definition, "root": {"id": "r", "type": "all", "children": slots}}, learner))
    assert refusal.value.facts["limit"] == "pairs"
