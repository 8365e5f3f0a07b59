import json
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest

from wallet.errors import ErrorKind, WalletError
from wallet.model.stack import Definition, Pool
from wallet.stacks.read_definition import definition_from, read_definition

Json = dict[str, Any]


def whole() -> Json:
    return {
        "model": "stack-rules/1",
        "id": "d",
        "version": "1",
        "title": {"en": "D"},
        "target": {"metric": "ECTS", "amount": "10"},
        "scales": {"band": {"order": ["C", "B", "A"]}, "mark": {"better": "lower"}},
        "issuerGroups": {"net": ["i1", "i2"]},
        "root": {
            "id": "root",
            "type": "all",
            "children": [
                {"id": "s", "type": "slot", "match": {"issuer": ["@net"]}},
                {"id": "p", "type": "pool", "match": {"always": True}, "metric": "ECTS", "min": "15/2"},
                {"id": "c", "type": "cover", "min": 1, "items": [{"id": "i", "match": {"tag": ["a"]}}]},
            ],
        },
        "constraints": [{"id": "k", "type": "min", "amount": "1", "scope": ["p"]}],
    }


def put(path: str, value: Any) -> Json:
    found = whole()
    place: Any = found
    *steps, last = path.strip("/").split("/")
    for step in steps:
        place = place[int(step)] if isinstance(place, list) else place[step]
    place[int(last) if isinstance(place, list) else last] = value
    return found


def fault(value: Json) -> tuple[str, str]:
    with pytest.raises(WalletError) as refusal:
        definition_from(value)
    assert refusal.value.kind is ErrorKind.MALFORMED
    return refusal.value.rule, str(refusal.value.facts["at"])


def test_reads_a_definition() -> None:
    read = definition_from(whole())
    assert isinstance(read, Definition)
    pool = read.root.children[1] if hasattr(read.root, "children") else None
    assert isinstance(pool, Pool)
    assert (pool.minimum, pool.effort) == (Fraction(15, 2), 1)
    assert len(read_definition(json.dumps(whole()).encode()).digest) == 64


@pytest.mark.parametrize(
    ("path", "value", "rule"),
    [
        ("/model", "stack-rules/2", "model"),
        ("/surprise", 1, "member-unknown"),
        ("/id", "-x", "not-an-id"),
        ("/id", "x\n", "not-an-id"),
        ("/title", {}, "too-few"),
        ("/target/amount", "1e3", "not-a-number"),
        ("/target/amount", "1/0", "not-a-number"),
        ("/target/amount", 10, "not-a-text"),
        ("/target/metric", "9", "not-a-metric"),
        ("/scales/band", {"order": ["A"]}, "too-few"),
        ("/scales/band", {"order": ["A", "B", "A"]}, "id-twice"),
        ("/scales/mark/better", "louder", "not-allowed"),
        ("/root/type", "any", "node-type"),
        ("/root/children", [], "too-few"),
        ("/root/children/1/id", "s", "id-twice"),
        ("/root/children/0/count", 0, "too-small"),
        ("/root/children/0/count", 1.5, "not-a-whole-number"),
        ("/root/children/0/metric", "ECTS", "member-unknown"),
        ("/root/children/0/match", {}, "predicate-members"),
        ("/root/children/0/match", {"tag": ["a"], "code": ["b"]}, "predicate-members"),
        ("/root/children/0/match", {"colour": ["a"]}, "predicate-unknown"),
        ("/root/children/0/match", {"issuer": ["@no"]}, "issuer-group-unknown"),
        ("/root/children/0/match", {"grade": {"scale": "no", "min": "A"}}, "scale-unknown"),
        ("/root/children/0/match", {"grade": {"scale": "band", "min": "E"}}, "not-on-scale"),
        ("/root/children/0/match", {"evidence": ["hearsay"]}, "not-allowed"),
        ("/root/children/0/match", {"awarded": {"onOrAfter": "2026-02-30"}}, "not-a-date"),
        ("/root/children/0/match", {"awarded": {"after": "2026-02-03"}}, "member-unknown"),
        ("/root/children/0/match", {"skill": {"anyOf": ["a"], "minLevel": "A"}}, "member-missing"),
        ("/root/children/1/min", None, "not-a-text"),
        ("/root/children/2/items/0", {"match": {"always": True}}, "member-missing"),
        ("/constraints/0/scope/0", "nowhere", "node-unknown"),
        ("/constraints/0/share", "1/2", "amount-or-share"),
        ("/constraints/0/type", "most", "constraint-type"),
        ("/constraints/0/months", 3, "member-unknown"),
        ("/conversions", [{"from": "a", "to": "b", "factor": "1", "step": "0"}], "step-zero"),
    ],
)
def test_faults_are_named_with_their_place(path: str, value: Any, rule: str) -> None:
    found, at = fault(put(path, value))
    assert found == rule
    assert at.startswith(path) or (rule == "amount-or-share" and at == "/constraints/0")


def test_a_missing_member_is_named() -> None:
    value = whole()
    del value["root"]["children"][1]["metric"]
    assert fault(value) == ("member-missing", "/root/children/1")


def nested(depth: int) -> Json:
    node: Json = {"id": "leaf", "type": "slot", "match": {"always": True}}
    for number in range(depth):
        node = {"id": f"n{number}", "type": "all", "children": [node]}
    return {**whole(), "root": node, "constraints": []}


def deep_predicate(depth: int) -> Json:
    found: Json = {"always": True}
    for _ in range(depth):
        found = {"not": found}
    return put("/root/children/0/match", found)


def many_items(count: int) -> Json:
    return put("/root/children/2/items", [{"id": str(n), "match": {"always": True}} for n in range(count)])


def many_nodes(count: int) -> Json:
    slots = [{"id": f"x{n}", "type": "slot", "match": {"always": True}} for n in range(count)]
    return {**whole(), "root": {"id": "r", "type": "all", "children": slots}, "constraints": []}


@pytest.mark.parametrize(
    ("make", "fits", "exceeds", "limit"),
    [
        (nested, 23, 24, "tree-depth"),
        (deep_predicate, 23, 24, "predicate-depth"),
        (many_items, 2000, 10_000, "cover-items"),
        (many_nodes, 999, 1000, "nodes"),
        (lambda size: put("/target/amount", "9" * size), 24, 25, "number-characters"),
        (lambda size: put("/root/children/0/count", 10**size), 6, 7, "count"),
        (lambda size: put("/root/children/0/match", {"awarded": {"withinMonths": size}}), 12_000, 12_001, "months"),
        (lambda size: put("/title/en", "x" * size), 4000, 4001, "text-characters"),
        (lambda size: put("/root/children/0/match", {"tag": ["x"] * size}), 2000, 2001, "list-entries"),
    ],
)
def test_hostile_sizes_are_refused_by_name(make: Callable[[int], Json], fits: int, exceeds: int, limit: str) -> None:
    definition_from(make(fits))
    with pytest.raises(WalletError) as refusal:
        definition_from(make(exceeds))
    assert (refusal.value.kind, refusal.value.facts["limit"]) == (ErrorKind.LIMIT, limit)


@pytest.mark.parametrize("data", [b"", b"[]", b"null", b'{"model": "stack-rules/1", "model": "x"}', b"\xff"])
def test_other_files_are_refused(data: bytes) -> None:
    with pytest.raises(WalletError):
        read_definition(data)
