"""JSON Schema by our own hand: what is not understood stays open, and nothing runs for ever."""

import itertools
import json
from typing import Any

import jsonschema
import pytest

from tests.support.vectors import vectors_root
from wallet.verify.json_schema import Broken, CannotSay, check

DRAFT_7 = "http://json-schema.org/draft-07/schema#"


def answer(document: Any, schema: Any) -> bool | None:
    try:
        check(document, schema)
    except Broken:
        return False
    except CannotSay:
        return None
    return True


@pytest.mark.parametrize(
    ("schema", "good", "bad"),
    [
        ({"type": "object"}, {}, []),
        ({"type": ["string", "null"]}, None, 1),
        ({"type": "integer"}, 1.0, True),
        ({"type": "number"}, 1.5, "1"),
        ({"type": "number"}, 1, True),
        ({"enum": [1, "a"]}, "a", True),
        ({"const": {"a": [1]}}, {"a": [1.0]}, {"a": [True]}),
        ({"required": ["a"]}, {"a": None}, {}),
        ({"properties": {"a": {"type": "string"}}}, {"a": "x", "b": 1}, {"a": 1}),
        ({"properties": {"a": True}, "additionalProperties": False}, {"a": 1}, {"b": 1}),
        ({"patternProperties": {"^x": {"type": "string"}}, "additionalProperties": False}, {"xa": ""}, {"xa": 1}),
        ({"propertyNames": {"pattern": "^[a-z]{2}$"}}, {"en": 1}, {"eng": 1}),
        ({"items": {"type": "string"}}, ["a"], [1]),
        ({"$schema": DRAFT_7, "items": [{"type": "string"}], "additionalItems": False}, ["a"], ["a", "b"]),
        ({"prefixItems": [{"type": "string"}], "items": False}, ["a"], ["a", "b"]),
        ({"contains": {"const": "a"}}, ["b", "a"], ["b"]),
        ({"contains": {"const": "a"}, "minContains": 2}, ["a", "a"], ["a"]),
        ({"uniqueItems": True}, [1, True], [1, 1.0]),
        ({"oneOf": [{"type": "string"}, {"const": "a"}]}, "b", "a"),
        ({"anyOf": [{"type": "string"}, {"type": "array"}]}, [], {}),
        ({"allOf": [{"minimum": 1}, {"maximum": 3}]}, 3, 4),
        ({"not": {"type": "string"}}, 1, "a"),
        ({"if": {"type": "string"}, "then": {"minLength": 2}, "else": {"minimum": 5}}, "ab", 4),
        ({"exclusiveMinimum": 1, "exclusiveMaximum": 3}, 2, 3),
        ({"multipleOf": 0.5}, 1.5, 1.25),
        ({"minItems": 1, "maxItems": 1}, [1], []),
        ({"minProperties": 1}, {"a": 1}, {}),
        ({"$defs": {"t": {"type": "string"}}, "$ref": "#/$defs/t"}, "a", 1),
        (True, 1, None),
    ],
)
def test_each_keyword_as_the_reference_says(schema: Any, good: Any, bad: Any) -> None:
    assert answer(good, schema) is True
    assert jsonschema.validators.validator_for(schema, jsonschema.Draft202012Validator)(schema).is_valid(good)
    if schema is not True:
        assert answer(bad, schema) is False
        assert not jsonschema.validators.validator_for(schema, jsonschema.Draft202012Validator)(schema).is_valid(bad)


def test_a_broken_place_is_named() -> None:
    with pytest.raises(Broken) as caught:
        check({"a": [{"b": 1}]}, {"properties": {"a": {"items": {"properties": {"b": {"type": "string"}}}}}})
    assert (caught.value.at, caught.value.keyword) == ("/a/0/b", "type")


@pytest.mark.parametrize(
    "schema",
    [
        {"$dynamicRef": "#x"},
        {"$ref": "https://elsewhere.example/schema.json"},
        {"$ref": "#/not/there"},
        {"type": "strange"},
        {"pattern": "(a+)+$"},
        {"pattern": "["},
        {"pattern": "a" * 2_049},
        {"pattern": 5},
        {"properties": []},
        {"required": "a"},
        {"minimum": "1"},
        [],
    ],
)
def test_what_is_not_understood_is_left_open(schema: Any) -> None:
    document = 5 if "minimum" in schema else "aaaa" if "pattern" in schema else {"a": 1}
    assert answer(document, schema) is None


def test_a_schema_without_end_is_left_open() -> None:
    wide = {
        "$defs": {"a": {"allOf": [{"$ref": "#/$defs/b"}] * 40}, "b": {"allOf": [True] * 5_000}},
        "$ref": "#/$defs/a",
    }
    assert answer(1, wide) is None


def test_the_published_schemas_give_the_same_answers_as_the_reference() -> None:
    root = vectors_root()
    if root is None:
        pytest.skip("the published vectors are not here")
    folder = next(root.glob("04-*"))
    schemas = [
        json.loads(path.read_text()) for path in sorted(folder.glob("**/ob_v3p0_achievementcredential_schema.json"))
    ]
    schemas += [json.loads(path.read_text()) for path in sorted(folder.glob("openbadges-spec/json-schema-3.0/*.json"))]
    badges = []
    for path in itertools.islice(sorted(folder.glob("1edtech-public-validator/**/ob30/*.json")), 12):
        try:
            badges.append(json.loads(path.read_text()))
        except ValueError:
            continue
    compared = 0
    for schema, document in itertools.product(schemas[:3], badges):
        ours = answer(document, schema)
        if ours is not None:
            validator = jsonschema.validators.validator_for(schema)(schema)
            assert ours is validator.is_valid(document)
            compared += 1
    assert compared >= 10
    print(f"{compared} documents against published schemas: all as the reference says")


@pytest.mark.parametrize("turned", [False, True])
def test_what_is_broken_decides_in_whatever_order_it_stands_beside_what_stays_open(turned: bool) -> None:
    def way(stated: dict[str, Any]) -> dict[str, Any]:
        return dict(reversed(stated.items())) if turned else stated

    names = [f"member{number}" for number in range(30)]
    unheard: dict[str, Any] = {name: {"unheard": 1} for name in names}
    document = way(dict.fromkeys(names, 1) | {"member7": "x"})
    assert answer(document, {"properties": unheard}) is None
    assert answer(document, {"properties": way(unheard | {"member7": False})}) is False
    assert answer(document, {"additionalProperties": way({"unheard": 1, "type": "integer"})}) is False
    assert answer(1, {"allOf": list(way({"a": {"unheard": 1}, "b": {"type": "object"}}).values())}) is False
