"""What is kept of one object must never change what is said of the next: the long way is a store that keeps nothing."""

import copy
import json
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest

from tests.wallet.codec.jsonld.badges import badge
from wallet.codec.jsonld import Contexts, to_statements
from wallet.codec.jsonld.active import KEPT_CHARACTERS, KEPT_PLANS, ActiveContext
from wallet.codec.jsonld.quads import check_statements, to_lines
from wallet.codec.rdfc import canonize
from wallet.codec.strict_json import Json
from wallet.errors import WalletError

_VALUES: list[Json] = json.loads("""[
    null, 1, 1.5, true, "x", "_:b", "https://campus.example/x", [], {}, ["a", ["b"]],
    {"@value": "x", "@language": "en"}, {"@value": 1}, {"id": "https://campus.example"}, {"type": "Alignment"},
    {"type": null}, {"type": [1]}, {"type": [true]}, {"type": [{}]}, [{"type": ["Alignment", 1]}], {"@list": ["a"]}
]""")
_NAMES = ["@type", "type", "@id", "id", "foo", "name", "description", "evidence", "alignment", "@value", "_:x"]


def _objects(value: Json) -> Iterator[dict[str, Json] | list[Json]]:
    if isinstance(value, dict):
        yield value
    if isinstance(value, list):
        yield value
    if isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _objects(item)


def _changed(document: Json, draw: Random) -> Json:
    document = copy.deepcopy(document)
    for _ in range(draw.randint(0, 2)):
        place = draw.choice(list(_objects(document)))
        value = copy.deepcopy(draw.choice(_VALUES))
        if isinstance(place, list):
            place.insert(0, value)
        elif draw.random() < 0.5:
            place[draw.choice(_NAMES)] = value
        else:
            place[draw.choice(list(place) or ["name"])] = value
    return document


def _judged(document: Json, contexts: Contexts) -> object:
    try:
        check_statements(document, contexts)
    except WalletError as error:
        return error.kind, dict(error.facts)
    return None


def _said(document: Json, contexts: Contexts) -> tuple[object, object]:
    try:
        found = to_statements(document, contexts)
    except WalletError as error:
        return error.kind, dict(error.facts)
    return found.quads, dict(found.unnamed)


@pytest.mark.parametrize("seed", range(4))
def test_a_warm_store_says_what_a_cold_one_says(seed: int) -> None:
    draw, warm, ran = Random(seed), Contexts(), [0, 0]
    cold = Contexts()
    for number in range(60):
        document = _changed(badge(seed * 15 + number % 15), draw)
        for family in _families(cold):
            family.entries.clear()
            family.plans.clear()
        said = _said(document, warm)
        assert said == _said(document, cold)
        ran[isinstance(said[0], tuple)] += 1
        assert _judged(document, warm) in (said, None)
        assert (_judged(document, warm) is None) == isinstance(said[0], tuple)
    assert min(ran) > 5, ran


@pytest.mark.parametrize("seed", range(2))
def test_lines_say_what_quads_say(seed: int) -> None:
    draw, said = Random(seed), 0
    for number in range(40):
        document: Any = _changed(badge(seed * 15 + number % 15), draw)
        document["name"] = draw.choice(["plain", 'quotes " and \\', "\n", "\x7f", "Ål"])
        document["description"] = document["name"]
        if not isinstance(_said(document, Contexts.bundled())[0], tuple):
            continue
        quads, lines = to_lines(document, Contexts.bundled())
        whole = to_statements(document, Contexts.bundled()).quads
        assert len(quads) + sum(map(len, lines.values())) == len(whole)
        assert canonize(quads, lines=lines).text == canonize(whole).text
        said += bool(lines)
    assert said > 3


def _families(contexts: Contexts) -> Iterator[ActiveContext]:
    waiting, met = [contexts.root], set[int]()
    while waiting:
        active = waiting.pop()
        if id(active) not in met:
            met.add(id(active))
            yield active
            waiting += active.derived.values()


def test_what_is_kept_is_bounded() -> None:
    contexts = Contexts()
    document = badge(3)
    bare: dict[str, Json] = {"@context": document["@context"], "type": ["VerifiableCredential"], "id": "urn:x"}
    for number in range(KEPT_PLANS + 50):
        check_statements(bare | {f"urn:made-up:{number}": "x"}, contexts)
        if number % 500 == 0 or number >= KEPT_PLANS - 10:
            assert sum(len(one.plans) + len(one.entries) for one in _families(contexts)) <= KEPT_PLANS
    long = bare | {f"urn:{'x' * KEPT_CHARACTERS}": "x"}
    fresh = Contexts()
    check_statements(long, fresh)
    assert not any(one.plans for one in _families(fresh))
