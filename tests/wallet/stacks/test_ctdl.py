import json
from typing import Any

import pytest

from tests.wallet.stacks.test_explain import learner, unit
from wallet.errors import WalletError
from wallet.model.stack_answer import StackVerdict
from wallet.stacks import catalog
from wallet.stacks.ctdl import is_ctdl, read_ctdl
from wallet.stacks.ctdl_export import write_ctdl
from wallet.stacks.evaluate import evaluate
from wallet.stacks.read_definition import definition_from
from wallet.stacks.read_learner import learner_from

Json = dict[str, Any]
BASE = "https://pathways.example/"


def component(name: str, **more: Any) -> Json:
    found = {"@id": f"{BASE}{name}", "@type": "ceterms:CourseComponent", "ceterms:name": {"en": name.title()}}
    return {**found, **{f"ceterms:{key}": value for key, value in more.items()}}


def condition(*targets: str, **more: Any) -> Json:
    found: Json = {
        "@type": "ceterms:ComponentCondition",
        "ceterms:targetComponent": [f"{BASE}{one}" for one in targets],
    }
    return {**found, **{f"ceterms:{key}": value for key, value in more.items()}}


def constraint(left: str, comparator: str, *right: object, action: str = "", **more: Any) -> Json:
    found: Json = {
        "@type": "ceterms:Constraint",
        "ceterms:leftSource": [f"ceterms:{left}"],
        "ceterms:comparator": f"compare:{comparator}",
        "ceterms:rightSource": list(right),
    }
    return {**found, **({"ceterms:leftAction": f"action:{action}"} if action else {}), **more}


def graph(*parts: Json, conditions: list[Json]) -> Json:
    goal = component("award", hasCondition=conditions)
    pathway = {
        "@id": f"{BASE}pathway",
        "@type": "ceterms:Pathway",
        "ceterms:name": {"en": "Harbour studies"},
        "ceterms:hasDestinationComponent": [goal["@id"]],
    }
    return {"@context": "https://credreg.net/ctdl/schema/context/json", "@graph": [pathway, goal, *parts]}


def ects(value: object) -> list[Json]:
    kind = [{"ceterms:targetNode": "creditUnit:ECTS"}]
    return [{"@type": "schema:QuantitativeValue", "schema:value": value, "ceterms:creditUnitType": kind}]


def verdict(definition: Json, *held: str, **credit: str) -> StackVerdict:
    units = [
        unit(name, codes=[f"{BASE}{name}"], **({"credits": {"ECTS": credit[name]}} if name in credit else {}))
        for name in held
    ]
    return evaluate(definition_from(definition), learner_from(learner(*units))).verdict


MET, NOT_MET = StackVerdict.MET, StackVerdict.NOT_MET
ABC = tuple(component(name) for name in "abc")


@pytest.mark.parametrize(
    ("asked", "enough", "too_little"),
    [
        (condition("a", "b"), ("a", "b"), ("a", "c")),
        (condition("a", "b", "c", requiredNumber=2), ("a", "c"), ("c",)),
        (condition("a", "b", logicalOperator="logicOp:Or"), ("b",), ("c",)),
        (
            condition("a", logicalOperator="logicOp:And", hasCondition=[condition("b", "c", requiredNumber=1)]),
            ("a", "c"),
            ("b", "c"),
        ),
    ],
)
def test_conditions_ask_for_all_for_some_or_for_one(
    asked: Json, enough: tuple[str, ...], too_little: tuple[str, ...]
) -> None:
    definition, building = read_ctdl(graph(*ABC, conditions=[asked]))
    assert building.losses == []
    assert (verdict(definition, *enough), verdict(definition, *too_little)) == (MET, NOT_MET)


def test_exactly_one_is_a_choice_of_one() -> None:
    definition, _ = read_ctdl(graph(*ABC, conditions=[condition("a", "b", logicalOperator="logicOp:OnlyOne")]))
    root = definition["root"]
    assert (root["type"], root["min"], root["max"]) == ("choose", 1, 1)


def test_sums_of_credit_become_pools_with_bounds() -> None:
    least = constraint("creditValue", "GTEQ", 8, action="Sum")
    most = constraint("creditValue", "LTEQ", 9, action="Sum")
    parts = [component(name, creditValue=ects(3)) for name in "abc"]
    definition, building = read_ctdl(graph(*parts, conditions=[condition("a", "b", "c", hasConstraint=[least, most])]))
    pool = definition["root"]
    assert (pool["type"], pool["metric"], pool["min"], pool["max"]) == ("pool", "ECTS", "8", "9")
    assert building.losses == []
    assert verdict(definition, "a", "b", "c", a="3", b="3", c="3") is MET
    assert verdict(definition, "a", "b", a="3", b="3") is NOT_MET
    exact = constraint("creditValue", "EQ", 6, action="Sum")
    definition, _ = read_ctdl(graph(*parts, conditions=[condition("a", "b", hasConstraint=[exact])]))
    assert (definition["root"]["min"], definition["root"]["max"]) == ("6", "6")


def test_a_sum_over_nested_conditions_and_a_number_of_records_are_rules_across_the_tree() -> None:
    least = constraint("creditValue", "GTEQ", 6, action="Sum")
    parts = [component(name, creditValue=ects(3)) for name in "abc"]
    nested = condition("a", hasCondition=[condition("b", "c", requiredNumber=1)], hasConstraint=[least])
    definition, _ = read_ctdl(graph(*parts, conditions=[nested]))
    assert [rule["type"] for rule in definition["constraints"]] == ["min"]
    assert verdict(definition, "a", "b", a="3", b="3") is MET
    assert verdict(definition, "a", "b", a="3", b="2") is NOT_MET
    both = condition("a", "b", "c", requiredNumber=3, hasConstraint=[least])
    definition, _ = read_ctdl(graph(*parts, conditions=[both]))
    assert verdict(definition, "a", "b", a="3", b="3") is NOT_MET
    assert verdict(definition, "a", "b", "c", a="3", b="2", c="1") is MET


def test_a_mean_of_grades_asks_for_its_scale() -> None:
    mean = constraint("finalMark", "GTEQ", 50, action="Mean")
    definition, building = read_ctdl(graph(*ABC, conditions=[condition("a", hasConstraint=[mean])]))
    assert [(rule["type"], rule["min"], rule["scale"]) for rule in definition["constraints"]] == [
        ("mean", "50", "finalmark")
    ]
    assert [loss.rule for loss in building.losses] == ["scale-assumed"]
    for mark, found in (("49", NOT_MET), ("50", MET)):
        one = unit("a", codes=[f"{BASE}a"], grade={"scale": "finalmark", "value": mark})
        assert evaluate(definition_from(definition), learner_from(learner(one))).verdict is found


def test_what_is_not_understood_stays_as_text_and_is_never_met() -> None:
    strange = constraint("creditLevelType", "GTEQ", "UpperDivision", **{"ceterms:name": {"en": "Upper division only"}})
    definition, building = read_ctdl(graph(*ABC, conditions=[condition("a", "b", hasConstraint=[strange])]))
    assert [(loss.rule, loss.detail) for loss in building.losses] == [("constraint", "Upper division only")]
    (text,) = (
        one for one in definition["root"]["children"] if one["match" if "match" in one else "id"] == {"always": False}
    )
    assert text["title"] == {"en": "Upper division only"}
    assert verdict(definition, "a", "b", "c") is NOT_MET


def test_a_component_with_conditions_is_met_by_its_record_or_by_them() -> None:
    module = component("module", hasCondition=[condition("a", "b")])
    definition, _ = read_ctdl(graph(*ABC, module, conditions=[condition("module")]))
    assert verdict(definition, "module") is verdict(definition, "a", "b") is MET
    assert verdict(definition, "a") is NOT_MET


def test_order_and_circles_are_told() -> None:
    round_about = component("a", hasCondition=[condition("b")], precedes=[f"{BASE}b"])
    back = component("b", hasCondition=[condition("a")])
    definition, building = read_ctdl(graph(round_about, back, conditions=[condition("a")]))
    assert {loss.rule for loss in building.losses} == {"cycle", "property"}
    assert verdict(definition, "a") is MET


def test_a_graph_without_pathway_or_parts_is_refused() -> None:
    assert not is_ctdl({"@graph": [component("a")]})
    pathway, *_ = graph(conditions=[])["@graph"]
    del pathway["ceterms:hasDestinationComponent"]
    with pytest.raises(WalletError, match="exchange-nothing-found"):
        read_ctdl({"@graph": [pathway]})


def deep(levels: int) -> Json:
    return condition("a", hasCondition=[deep(levels - 1)]) if levels else condition("a")


def test_a_deep_graph_is_refused_by_the_name_of_the_limit() -> None:
    with pytest.raises(WalletError, match="tree-depth"):
        read_ctdl(graph(*ABC, conditions=[deep(60)]))


SAYABLE: Json = {
    "model": "stack-rules/1",
    "id": "harbour",
    "version": "1",
    "title": {"en": "Harbour"},
    "target": {"metric": "ECTS", "amount": "9"},
    "root": {
        "id": "root",
        "type": "all",
        "children": [
            {"id": "core", "type": "slot", "match": {"code": [f"{BASE}a"]}},
            {"id": "rest", "type": "pool", "metric": "ECTS", "min": "6", "match": {"code": [f"{BASE}b", f"{BASE}c"]}},
            {
                "id": "either",
                "type": "choose",
                "min": 1,
                "children": [{"id": f"s{one}", "type": "slot", "match": {"code": [f"{BASE}{one}"]}} for one in "de"],
            },
        ],
    },
    "constraints": [{"id": "sum", "type": "min", "metric": "ECTS", "amount": "10"}],
}


@pytest.mark.parametrize("held", ["abcd", "abce", "abc", "bcd", "abd", "abcde"])
@pytest.mark.parametrize("worth", ["3", "2.5"])
def test_what_can_be_said_comes_back_with_the_same_verdict(held: str, worth: str) -> None:
    written, losses = write_ctdl(definition_from(SAYABLE))
    assert losses == ()
    again, building = read_ctdl(json.loads(json.dumps(written)))
    assert building.losses == []
    credit = dict.fromkeys("abcde", worth)
    assert verdict(again, *held, **credit) is verdict(SAYABLE, *held, **credit)


def test_every_rule_that_cannot_be_said_is_named() -> None:
    told = {one.id: {loss.rule for loss in write_ctdl(one)[1]} for one in catalog.bundled()}
    assert "require" in told["micromasters-statistics"] or "predicate" in told["micromasters-statistics"]
    assert all(told.values())
    for one in catalog.bundled():
        written, losses = write_ctdl(one)
        at = {loss.at for loss in losses}
        said = json.dumps(written)
        for rule in one.require:
            assert rule.id in at
        assert {"ceterms:Pathway"} <= {each["@type"] for each in written["@graph"]}
        read_ctdl(json.loads(said))


def eqf(comparator: str, level: int) -> Json:
    return constraint("creditLevelType", comparator, f"http://data.europa.eu/snb/eqf/{level}")


def test_a_european_level_is_asked_of_every_record_under_the_condition() -> None:
    asked = condition("a", "b", requiredNumber=1, hasConstraint=[eqf("GTEQ", 6), eqf("LTEQ", 7)])
    definition, building = read_ctdl(graph(*ABC, conditions=[asked]))
    assert building.losses == []
    for level, found in ((5, NOT_MET), (6, MET), (7, MET), (8, NOT_MET)):
        one = unit("a", codes=[f"{BASE}a"], levels={"EQF": level})
        assert evaluate(definition_from(definition), learner_from(learner(one))).verdict is found
    unsaid = learner_from(learner(unit("a", codes=[f"{BASE}a"])))
    assert evaluate(definition_from(definition), unsaid).verdict is StackVerdict.MET_IF_CONFIRMED


def test_a_prerequisite_is_an_order_of_award() -> None:
    parts = [component("a"), component("b", prerequisite=[f"{BASE}a"])]
    definition, building = read_ctdl(graph(*parts, conditions=[condition("a", "b")]))
    assert building.losses == []
    for first, then, found in (("2020-01-01", "2021-01-01", MET), ("2021-01-01", "2020-01-01", NOT_MET)):
        units = (
            unit(name, codes=[f"{BASE}{name}"], awarded=day) for name, day in (("a", first), ("b", then))
        )
        assert evaluate(definition_from(definition), learner_from(learner(*units))).verdict is found


def test_a_prerequisite_that_is_more_than_an_order_is_told() -> None:
    parts = [component("a"), component("b", prerequisite=[f"{BASE}a", f"{BASE}gone"], precedes=[f"{BASE}c"])]
    _, building = read_ctdl(graph(*parts, conditions=[condition("a", "b", requiredNumber=1)]))
    assert {loss.rule for loss in building.losses} == {"prerequisite-order-only", "prerequisite", "property"}


def test_some_of_several_constraints_stay_as_text() -> None:
    rules = [eqf("GTEQ", 6), constraint("creditValue", "GTEQ", 8, action="Sum")]
    asked = condition("a", "b", hasConstraint=rules, requiredConstraints=1)
    definition, building = read_ctdl(graph(*ABC, conditions=[asked]))
    assert [loss.rule for loss in building.losses] == ["required-constraints"] * 2
    assert verdict(definition, "a", "b", a="9", b="9") is NOT_MET


def test_what_a_condition_says_beyond_what_is_read_is_named() -> None:
    asked = condition("a", hasConstraint=[{**eqf("GTEQ", 6), "ceterms:weight": 2}], dateEffective="2026-01-01")
    _, building = read_ctdl(graph(*ABC, conditions=[asked]))
    assert {(loss.rule, loss.detail) for loss in building.losses} == {
        ("property", "ceterms:weight"),
        ("property", "ceterms:dateEffective"),
    }
