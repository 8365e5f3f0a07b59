import json
from typing import Any

import pytest

from tests.wallet.stacks.test_explain import definition, learner, pool, unit
from wallet.errors import WalletError
from wallet.model.stack_answer import StackVerdict
from wallet.stacks.elm import is_elm, read_elm, write_elm
from wallet.stacks.evaluate import evaluate
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
