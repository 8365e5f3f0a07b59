import json
from random import Random
from typing import Any

import pytest

from tests.wallet.stacks.test_explain import definition, learner, pool, unit
from wallet.errors import WalletError
from wallet.model.stack import leaves_of
from wallet.model.stack_answer import StackVerdict
from wallet.stacks.elm import ECTS, EQF, is_elm, read_elm, write_elm
from wallet.stacks.evaluate import Depth, evaluate
from wallet.stacks.read_definition import definition_from
from wallet.stacks.read_learner import learner_from

Json = dict[str, Any]


def specification(name: str, *parts: Json, **more: Any) -> Json:
    found: Json = {"id": f"urn:spec:{name}", "type": "LearningAchievementSpecification", "title": {"en": name.title()}}
    return {**found, **more, **({"hasPart": list(parts)} if parts else {})}


def credential() -> Json:
    """A claim whose specification has two modules, one of them with two courses."""
    inner = specification("module", specification("x"), specification("y"))
    whole = specification("certificate", inner, specification("thesis", identifier=[{"notation": "TH-1"}]))
    return {"credentialSubject": [{"hasClaim": [{"id": "urn:claim", "title": {"en": "Claim"}, "specifiedBy": whole}]}]}


def verdict(rules: Json, *codes: str) -> StackVerdict:
    units = (unit(name, codes=[code]) for name, code in zip("abcdef", codes, strict=False))
    return evaluate(definition_from(rules), learner_from(learner(*units))).verdict


def test_a_whole_asks_for_all_its_parts() -> None:
    rules, building = read_elm(credential())
    assert rules["title"] == {"en": "Certificate"}
    assert [loss.rule for loss in building.losses] == ["all-parts-assumed"]
    assert verdict(rules, "urn:spec:x", "urn:spec:y", "TH-1") is StackVerdict.MET
    assert verdict(rules, "urn:spec:x", "TH-1") is StackVerdict.NOT_MET
    assert rules["target"] == {"metric": "units", "amount": "3"}


@pytest.mark.parametrize(
    ("kind", "ends"),
    [("isPartOf", ("{p}", "w")), ("isChildOf", ("{p}", "w")), ("isParentOf", ("w", "{p}"))],
)
def test_associations_of_a_learner_record_are_read_either_way(kind: str, ends: tuple[str, str]) -> None:
    links = [
        {
            "type": "Association",
            "associationType": kind,
            "sourceId": ends[0].format(p=p),
            "targetId": ends[1].format(p=p),
        }
        for p in "pq"
    ]
    known = [{"id": name, "type": ["Achievement"], "name": f"The {name}"} for name in "wpq"]
    rules, _ = read_elm({"credentialSubject": {"association": links, "achievement": known}})
    assert rules["title"] == {"und": "The w"}
    assert verdict(rules, "p", "q") is StackVerdict.MET
    assert verdict(rules, "p") is StackVerdict.NOT_MET


def test_a_part_of_itself_stays_as_text() -> None:
    rules, building = read_elm({"id": "a", "hasPart": [{"id": "b", "hasPart": ["a"]}]})
    assert "cycle" in {loss.rule for loss in building.losses}
    assert verdict(rules, "a", "b") is StackVerdict.NOT_MET


def test_nothing_with_parts_is_no_whole() -> None:
    assert not is_elm({"id": "a", "title": {"en": "A"}})
    alone = {"id": "a", "type": "Qualification", "title": {"en": "A"}}
    assert is_elm(alone)
    with pytest.raises(WalletError, match="exchange-nothing-found"):
        read_elm(alone)
    with pytest.raises(WalletError, match="exchange-nothing-found"):
        read_elm({"id": "a", "hasPart": []})


def test_writing_keeps_the_parts_and_names_the_rest() -> None:
    slots = [{"id": name, "type": "slot", "title": {"en": name}, "match": {"code": [f"C-{name}"]}} for name in "ab"]
    rule = {"id": "two", "type": "variety", "key": "issuer", "min": 2}
    whole = definition({"id": "root", "type": "all", "children": [*slots, pool("5")]}, constraints=[rule])
    written, losses = write_elm(definition_from(whole))
    assert {(loss.at, loss.rule) for loss in losses} >= {("two", "constraint-variety"), ("p", "pool")}
    again, _ = read_elm(json.loads(json.dumps(written)))
    first, second, _ = again["root"]["children"]
    assert ("C-a" in first["match"]["code"], "C-b" in second["match"]["code"]) == (True, True)


def test_european_credits_and_level_are_known_by_their_addresses_and_come_back() -> None:
    points = {"creditPoint": [{"framework": {"id": ECTS}, "point": "60"}], "eqfLevel": {"id": f"{EQF}7"}}
    rules, _ = read_elm(specification("master", specification("x"), specification("y"), **points))
    assert rules["target"] == {"metric": "ECTS", "amount": "60", "level": {"EQF": 7}}
    written, losses = write_elm(definition_from(rules))
    assert "target-level" not in {loss.rule for loss in losses}
    assert read_elm(json.loads(json.dumps(written)))[0]["target"] == rules["target"]


def test_a_level_of_another_framework_is_a_loss() -> None:
    rules = definition({"id": "root", "type": "all", "children": [pool("5")]})
    rules["target"] = {**rules["target"], "level": {"EQF": 6, "SCQF": 9}}
    written, losses = write_elm(definition_from(rules))
    assert written["eqfLevel"]["id"] == f"{EQF}6"
    assert "target-level" in {loss.rule for loss in losses}


def _tree(random: Random, name: str, depth: int) -> Json:
    if not depth or random.random() < 0.4:
        return {"id": name, "type": "slot", "title": {"en": name}, "match": {"code": [f"M-{name}"]}}
    children = [_tree(random, f"{name}{place}", depth - 1) for place in range(random.randint(2, 3))]
    return {"id": name, "type": "all", "title": {"en": name}, "children": children}


def test_a_tree_of_single_records_comes_back_with_the_same_verdict() -> None:
    random = Random(3)
    for _ in range(6):
        root = {"id": "r", "type": "all", "title": {"en": "R"}, "children": [_tree(random, x, 2) for x in "xy"]}
        written, losses = write_elm(definition_from(definition(root)))
        assert {loss.rule for loss in losses} <= {"version", "sources"}
        back, _ = read_elm(written)
        codes = [node.match.values[0] for node in leaves_of(definition_from(definition(root)).root)]  # type: ignore[union-attr]
        for kept in (codes, codes[1:]):
            units = [unit(f"u{place}", codes=[code]) for place, code in enumerate(kept)]
            verdicts = {
                evaluate(definition_from(rules), learner_from(learner(*units)), depth=Depth.GAPS).verdict
                for rules in (definition(root), back)
            }
            assert len(verdicts) == 1
