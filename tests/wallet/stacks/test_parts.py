"""Stacks that fall apart: solved part by part, they come to what trying everything comes to."""

from random import Random
from typing import Any
from unittest.mock import patch

import pytest

from tests.bench.stacks_oracle import expected, given
from tests.wallet.stacks.test_explain import learner, unit
from wallet.stacks.evaluate import evaluate
from wallet.stacks.parts import parts_of
from wallet.stacks.problem import Problem
from wallet.stacks.read_definition import definition_from
from wallet.stacks.read_learner import learner_from
from wallet.stacks.settle import Eye, settle
from wallet.stacks.usability import Reading

Json = dict[str, Any]
CASES = 60


def _block(random: Random, theme: str) -> tuple[Json, list[Json]]:
    """A requirement of its own theme, and sometimes a rule over it alone."""
    tagged: Json = {"tag": [theme]}
    kind = random.choice(["slot", "pool", "choose", "cover"])
    if kind == "slot":
        node: Json = {"id": theme, "type": "slot", "count": random.randint(1, 2), "match": tagged}
    elif kind == "pool":
        more: Json = random.choice([{}, {"max": "9"}, {"maxUnits": 1}, {"caps": [{"where": tagged, "amount": "4"}]}])
        node = {"id": theme, "type": "pool", "metric": "ECTS", "min": random.choice(["3", "6", "7"]), "match": tagged}
        node |= more
    elif kind == "cover":
        node = {"id": theme, "type": "cover", "min": 1, "items": [{"id": f"{theme}i", "match": tagged}]}
        return node, []
    else:
        slots = [
            {"id": f"{theme}{place}", "type": "slot", "match": {"all": [tagged, {"issuer": [f"i{place}"]}]}}
            for place in range(2)
        ]
        node = {"id": theme, "type": "choose", "min": random.randint(1, 2), "children": slots}
    rules: list[Json] = [
        {"id": f"{theme}-r", "type": "variety", "key": "issuer", "min": 2, "scope": [theme]},
        {"id": f"{theme}-r", "type": "max", "metric": "ECTS", "amount": "8", "scope": [theme]},
        {"id": f"{theme}-r", "type": "same", "key": "issuer", "scope": [theme]},
        {"id": f"{theme}-r", "type": "min", "metric": "ECTS", "amount": "5", "scope": [theme]},
    ]
    return node, [random.choice(rules)] if random.random() < 0.6 else []


def separate(random: Random) -> tuple[Json, Json]:
    """Two or three blocks with hardly a record between them."""
    themes = ["a", "b", "c"][: random.randint(2, 3)]
    blocks = [_block(random, theme) for theme in themes]
    definition: Json = {
        "model": "stack-rules/1", "id": "d", "version": "1", "title": {"en": "D"},
        "target": {"metric": "ECTS", "amount": "9"},
        "root": {"id": "root", "type": "all", "children": [node for node, _ in blocks]},
        "constraints": [rule for _, rules in blocks for rule in rules],
    }  # fmt: skip
    units = [
        unit(
            f"u{place}",
            tags=random.sample(themes, 2 if random.random() < 0.05 else 1),
            issuer=f"i{random.randint(0, 2)}",
            credits={"ECTS": random.choice(["2", "3", "4", "5"])},
            codes=[random.choice("fghijklmnopqrstuvwxyz")],
        )
        for place in range(random.randint(4, 7))
    ]
    return definition, learner(*units)


def problem_of(definition: Json, held: Json) -> Problem:
    read = definition_from(definition)
    found = learner_from(held)
    return settle(Eye(read, found.as_of, Reading.STRICT), found.units, lambda _done, _total: None).problem


@pytest.mark.parametrize("solver", [True, False])
def test_parts_come_to_what_trying_everything_comes_to(solver: bool) -> None:
    random, divided = Random(11), 0
    with patch("wallet.stacks.highs.is_available", lambda: solver):
        for case in range(CASES):
            definition, held = separate(random)
            divided += len(parts_of(problem_of(definition, held))) > 1
            answer = evaluate(definition_from(definition), learner_from(held))
            assert answer.unproved == (), case
            assert given(answer) == expected(definition, held), (case, definition, held)
    assert divided > CASES // 3


def _two(*rules: Json, **more: Any) -> Problem:
    slots: list[Json] = [{"id": name, "type": "slot", "match": {"tag": [name]}, **more} for name in "ab"]
    definition: Json = {
        "model": "stack-rules/1", "id": "d", "version": "1", "title": {"en": "D"},
        "target": {"metric": "units", "amount": "2"},
        "root": {"id": "root", "type": "all", "children": slots}, "constraints": list(rules),
    }  # fmt: skip
    return problem_of(definition, learner(unit("u", tags=["a"], codes=["x"]), unit("v", tags=["b"], codes=["y"])))


def test_what_ties_the_whole_together_is_not_taken_apart() -> None:
    assert len(parts_of(_two())) == 2
    assert len(parts_of(_two({"id": "r", "type": "variety", "key": "issuer", "min": 1}))) == 1
    assert len(parts_of(_two({"id": "r", "type": "before", "first": "a", "then": "b"}))) == 1
    assert len(parts_of(_two(effort="0"))) == 1
