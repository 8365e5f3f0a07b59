"""Definitions of hostile size or shape, from the command line: each refused by a named limit or fault."""

import json
from typing import Any

import pytest

from tests.terminal.conftest import Cairn
from tests.terminal.test_stacks import DEFINITION

YES = {"always": True}
SLOT = {"id": "s", "type": "slot", "match": YES}


def chain(depth: int) -> dict[str, Any]:
    """All-nodes inside each other."""
    node: dict[str, Any] = SLOT
    for number in range(depth):
        node = {"id": f"n{number}", "type": "all", "children": [node]}
    return node


def negated(depth: int) -> dict[str, Any]:
    predicate: dict[str, Any] = YES
    for _ in range(depth):
        predicate = {"not": predicate}
    return predicate


CASES: dict[str, dict[str, Any]] = {
    "json-depth": {"root": chain(60)},
    "tree-depth": {"root": chain(26)},
    "predicate-depth": {"root": {**SLOT, "match": negated(40)}},
    "json-members": {"root": {"id": "r", "type": "all", "children": [{**SLOT, "id": f"s{n}"} for n in range(10_000)]}},
    "cover-items": {
        "root": {"id": "c", "type": "cover", "min": 1, "items": [{"id": f"i{n}", "match": YES} for n in range(2_100)]}
    },
    "text-characters": {"root": {"id": "p", "type": "pool", "metric": "E", "min": "9" * 5_000, "match": YES}},
    "number-characters": {"root": {"id": "p", "type": "pool", "metric": "E", "min": "1/" + "3" * 400, "match": YES}},
    "count": {"root": {**SLOT, "count": 10**12}},
    "constraints": {
        "root": SLOT, "constraints": [{"id": f"c{n}", "type": "max", "amount": "5"} for n in range(300)],
    },
    "id-twice": {"root": {"id": "r", "type": "all", "children": [SLOT, SLOT]}},
}  # fmt: skip


@pytest.mark.parametrize("code", CASES)
def test_a_hostile_definition_is_refused_by_name(kept: Cairn, code: str) -> None:
    told = kept("stack", "add", kept.file("h.json", json.dumps({**DEFINITION, **CASES[code]}).encode()))
    assert told.exit not in (0, 1)
    assert told.data["error"]["code"] == code


def test_units_that_replace_each_other_in_a_ring_all_step_aside(kept: Cairn) -> None:
    common = {"title": "x", "issuer": "i", "awarded": "2025-01-01", "verification": "verified", "status": "active"}
    units = [{"id": f"u{n}", "codes": ["a"], "supersedes": [f"u{(n + 1) % 50}"], **common} for n in range(50)]
    learner = {"definition": "two-things", "learner": "l", "asOf": "2026-01-01", "units": units}
    files = [("d.json", {**DEFINITION, "root": SLOT}), ("l.json", learner)]
    told = kept("stack", "evaluate", *(kept.file(name, json.dumps(one).encode()) for name, one in files))
    assert (told.exit, told.data["verdict"], len(told.data["notUsable"])) == (0, "not-met", 50)
