"""Random definitions out of what CTDL can say: written and read again, every learner gets the same verdict."""

from fractions import Fraction
from random import Random
from typing import Any

from tests.wallet.stacks.test_explain import learner, unit
from wallet.model.stack_answer import StackVerdict
from wallet.stacks.ctdl import read_ctdl
from wallet.stacks.ctdl_export import write_ctdl
from wallet.stacks.evaluate import Depth, evaluate
from wallet.stacks.read_definition import definition_from
from wallet.stacks.read_learner import learner_from

Json = dict[str, Any]
CASES, LEARNERS = 25, 3
CODES = [f"https://modules.example/{name}" for name in "abcdefgh"]


def _match(random: Random, number: int) -> Json:
    codes: Json = {"code": sorted(random.sample(CODES, number))}
    if random.random() < 0.7:
        return codes
    return {"all": [codes, {"level": {"framework": "EQF", random.choice(["min", "max"]): random.choice([6, 7])}}]}


def _leaf(random: Random, name: str) -> Json:
    if random.random() < 0.6:
        number = random.randint(1, 3)
        count = random.randint(1, number)
        return {"id": name, "type": "slot", "count": count, "match": _match(random, number)}
    pool: Json = {"id": name, "type": "pool", "metric": "ECTS", "min": random.choice(["3", "4.5", "6"])}
    if random.random() < 0.3:
        pool["max"] = random.choice(["6", "9"])
    return {**pool, "match": _match(random, random.randint(2, 4))}


def _node(random: Random, name: str, depth: int) -> Json:
    if depth == 0 or random.random() < 0.3:
        return _leaf(random, name)
    children = [_node(random, f"{name}-{place}", depth - 1) for place in range(random.randint(2, 3))]
    if random.random() < 0.5:
        return {"id": name, "type": "all", "children": children}
    if random.random() < 0.3:
        return {"id": name, "type": "choose", "min": 1, "max": 1, "children": children}
    return {"id": name, "type": "choose", "min": random.randint(1, len(children)), "children": children}


def sayable(random: Random) -> Json:
    """A definition that CTDL can say in full."""
    root = _node(random, "r", 2)
    if root["type"] == "all":
        pair = [
            {"id": name, "type": "slot", "match": {"code": [code]}}
            for name, code in zip(("early", "late"), random.sample(CODES, 2), strict=True)
        ]
        root["children"] += pair
    rules: list[Json] = []
    if root["type"] == "all" and random.random() < 0.7:
        rules.append({"id": "order", "type": "before", "first": "early", "then": "late"})
    if root["type"] in ("all", "choose") and random.random() < 0.5:
        rule = {"type": random.choice(["min", "max"]), "metric": "ECTS", "amount": random.choice(["9", "12", "15"])}
        rules.append({"id": "sum", **rule, "scope": ["r"]})
    return {
        "model": "stack-rules/1", "id": "s", "version": "1", "title": {"en": "Sayable"},
        "target": {"metric": "ECTS", "amount": "12"}, "root": root, "constraints": rules,
    }  # fmt: skip


def units(random: Random) -> list[Json]:
    """Records with and without level, some of the same module, on days before and after each other."""
    return [
        unit(
            f"u{place}",
            codes=[random.choice(CODES)],
            awarded=f"20{random.randint(18, 25)}-06-01",
            credits={"ECTS": random.choice(["1.5", "3", "4", "6"])},
            **({"levels": {"EQF": random.choice([5, 6, 7])}} if random.random() < 0.8 else {}),
        )
        for place in range(random.randint(3, 9))
    ]


def test_every_learner_gets_the_same_verdict_from_the_rules_that_come_back() -> None:
    random, seen = Random(5), set[StackVerdict]()
    for case in range(CASES):
        rules = sayable(random)
        written, losses = write_ctdl(definition_from(rules))
        assert losses == (), (case, losses)
        back, building = read_ctdl(written)
        assert building.losses == [], (case, building.losses)
        for _ in range(LEARNERS):
            held = learner_from(learner(*units(random)))
            first = evaluate(definition_from(rules), held, depth=Depth.GAPS)
            second = evaluate(definition_from(back), held, depth=Depth.GAPS)
            assert second.verdict is first.verdict, (case, rules, back)
            seen.add(first.verdict)
    assert seen == set(StackVerdict)


def test_amounts_come_back_exactly() -> None:
    random = Random(6)
    for _ in range(CASES):
        amount = Fraction(random.randint(1, 99_999), 10 ** random.randint(0, 4))
        text = str(float(amount)) if amount.denominator > 1 else str(amount)
        pool = {"id": "p", "type": "pool", "metric": "ECTS", "min": text, "match": {"code": CODES[:2]}}
        rules = {**sayable(random), "root": pool, "constraints": []}
        back = definition_from(read_ctdl(write_ctdl(definition_from(rules))[0])[0])
        assert getattr(back.root, "minimum", None) == amount
