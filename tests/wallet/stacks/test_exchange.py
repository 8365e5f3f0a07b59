"""Foreign descriptions, damaged at random: a definition or a known trouble comes out, never anything else."""

import json
from copy import deepcopy
from random import Random
from typing import Any

import pytest

from tests.wallet.stacks.test_ctdl import ABC, component, condition, constraint, ects, graph
from tests.wallet.stacks.test_elm import credential
from wallet.errors import WalletError
from wallet.service.stacking_exchange import brought
from wallet.stacks.exchange import Building, amount, local, metric_of, texts
from wallet.stacks.read_definition import read_definition

Json = dict[str, Any]
ODD: tuple[Any, ...] = (
    None,
    True,
    -1,
    1e300,
    "",
    "x" * 5000,
    [],
    {},
    [[]],
    {"@id": 7},
    ["", {}],
    {"en": ["a"]},
    {"en": 3},
)


def rich() -> Json:
    least = constraint("creditValue", "GTEQ", 8, action="Sum")
    mean = constraint("mark", "GTEQ", 50, action="Mean")
    parts = [component("d", creditValue=ects(3)), component("e", hasCondition=[condition("a", "b")])]
    asked = condition("a", "d", "e", requiredNumber=2, hasConstraint=[least, mean], logicalOperator="logicOp:And")
    return graph(*ABC, *parts, conditions=[asked, condition("b", "d", hasConstraint=[least])])


def damaged(value: Any, random: Random) -> Any:
    """The same with one value somewhere replaced by an odd one."""
    places: list[tuple[Any, Any]] = []
    waiting = [value]
    while waiting:
        one = waiting.pop()
        inner = list(one.items()) if isinstance(one, dict) else list(enumerate(one)) if isinstance(one, list) else []
        places += [(one, key) for key, _ in inner]
        waiting += [each for _, each in inner]
    holder, key = random.choice(places)
    holder[key] = deepcopy(random.choice(ODD))
    return value


@pytest.mark.parametrize("make", [rich, credential])
def test_damage_gives_a_definition_or_a_known_trouble(make: Any) -> None:
    random, read, refused = Random(5), 0, 0
    for _ in range(300):
        value = deepcopy(make())
        for _ in range(random.randint(1, 3)):
            value = damaged(value, random)
        try:
            found = brought(json.dumps(value).encode())
        except WalletError:
            refused += 1
            continue
        read_definition(found.definition)
        read += 1
    assert min(read, refused) > 0


def test_a_graph_that_unfolds_without_end_is_refused_by_a_named_limit() -> None:
    layers = [
        component(f"l{number}", hasCondition=[condition(f"l{number + 1}", f"l{number + 1}")]) for number in range(14)
    ]
    with pytest.raises(WalletError, match=r"nodes|tree-depth"):
        brought(json.dumps(graph(*layers, conditions=[condition("l0")])).encode())
    many = [component(f"c{number}") for number in range(1_500)]
    with pytest.raises(WalletError, match=r"nodes|list-entries"):
        brought(json.dumps(graph(*many, conditions=[condition(*(f"c{n}" for n in range(1_500)))])).encode())


def test_our_own_form_passes_unchanged_and_anything_else_is_refused() -> None:
    own = brought(brought(json.dumps(rich()).encode()).definition)
    assert (own.form, own.losses) == ("stack-rules", ())
    for other in (b"{}", b"[]", b'{"@graph":[]}', b'{"type":"Thing"}'):
        with pytest.raises(WalletError, match="exchange-format"):
            brought(other)


def test_small_values_of_linked_data() -> None:
    assert [local(name) for name in ("logicOp:Or", "https://x.example/a#B", "C", 5)] == ["Or", "B", "C", ""]
    assert [amount(value) for value in (5, "7.5", 2.0, True, -1, "1e5", None)] == [
        "5",
        "7.5",
        "2.0",
        None,
        None,
        None,
        None,
    ]
    assert texts([{"en": "a", "de": ["b", "c"]}, "d"]) == {"en": "a", "de": "b", "und": "d"}
    assert [metric_of(name) for name in ("creditUnit:Semester Hours", "x:4")] == ["Semester-Hours", "credits"]
    building = Building()
    assert [building.new_id(name) for name in ("a b", "a b", "..", "é")] == ["a-b", "a-b-2", "part", "part-2"]
