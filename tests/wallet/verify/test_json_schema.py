"""JSON Schema by our own hand: what is not understood stays open, and nothing runs for ever."""

import itertools
import json
from typing import Any

import jsonschema
import pytest

from tests.support.vectors import vectors_root
from wallet.model.limits import SCHEMA_STEPS
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


TABLE: list[tuple[Any, str, str]] = [
    # a schema, the keyword that is told for the document behind it, and the place in the document
    *(({"type": kind}, "type", "") for kind in ("object", "array", "string", "boolean", "null", "integer", "number")),
    ({"type": ["array", "boolean"]}, "type", ""),
    ({"enum": [[], "a"]}, "enum", ""),
    ({"const": "a"}, "const", ""),
    ({"required": ["b/c"]}, "required", "/b~1c"),
    ({"properties": {"a": {"maximum": 0}}}, "maximum", "/a"),
    ({"patternProperties": {"a": False}}, "false", "/a"),
    ({"patternProperties": {"x": True}, "additionalProperties": {"type": "string"}}, "type", "/a"),
    ({"properties": {"x": True}, "additionalProperties": False}, "false", "/a"),
    ({"propertyNames": {"maxLength": 0}}, "maxLength", "/a"),
    ({"contains": True, "minContains": 2}, "contains", ""),
    ({"contains": True, "maxContains": 0}, "contains", ""),
    ({"uniqueItems": True}, "uniqueItems", ""),
    ({"anyOf": [False, {"type": "null"}]}, "anyOf", ""),
    ({"oneOf": [True, True]}, "oneOf", ""),
    ({"oneOf": [False]}, "oneOf", ""),
    ({"not": {}}, "not", ""),
    ({"if": True, "then": {"type": "null"}}, "type", ""),
    ({"if": False, "else": {"type": "null"}}, "type", ""),
    ({"pattern": "^b"}, "pattern", ""),
    ({"minimum": 2}, "minimum", ""),
    ({"maximum": 0.5}, "maximum", ""),
    ({"exclusiveMinimum": 1}, "exclusiveMinimum", ""),
    ({"exclusiveMaximum": 1}, "exclusiveMaximum", ""),
    ({"multipleOf": 2}, "multipleOf", ""),
    ({"minLength": 2}, "minLength", ""),
    ({"maxLength": 0}, "maxLength", ""),
    ({"minItems": 2}, "minItems", ""),
    ({"maxItems": 0}, "maxItems", ""),
    ({"minProperties": 2}, "minProperties", ""),
    ({"maxProperties": 0}, "maxProperties", ""),
    ({"prefixItems": [{"type": "null"}]}, "type", "/0"),
    ({"items": {"type": "null"}}, "type", "/0"),
    ({"prefixItems": [True], "items": {"type": "null"}}, "type", "/1"),
]
DOCUMENTS: list[Any] = [
    None, True, False, 0, 1, 1.0, -1, 0.5, 2, 3.0, 10**20, "", "a", "b", "ab", "aa", "1",
    [], [1], [None], [1, 1], [1, True], [0, False], [1, 1.0], [[1], [1.0]], [{"a": 1}, {"a": True}], [1, None],
    ["a", "a"], {}, {"a": 1}, {"a": None}, {"b": 1}, {"a": 1, "b/c": 2}, {"x": 1, "a": "s"}, {"a": "x"}, {"b/c": "a"},
    {"a": {"a": 1}},
]  # fmt: skip


@pytest.mark.parametrize(("schema", "keyword", "place"), TABLE)
def test_any_document_comes_out_as_the_reference_says_and_names_what_is_broken(
    schema: Any, keyword: str, place: str
) -> None:
    reference = jsonschema.Draft202012Validator(schema)
    told = set()
    for document in DOCUMENTS:
        assert answer(document, schema) is reference.is_valid(document), document
        try:
            check(document, schema)
        except Broken as found:
            told.add((found.keyword, found.at))
    assert (keyword, place) in told


@pytest.mark.parametrize("schema", [{"items": [{"type": "null"}, True]}, {"items": [True], "additionalItems": False}])
@pytest.mark.parametrize("document", DOCUMENTS)
def test_lists_as_older_drafts_describe_them(schema: Any, document: Any) -> None:
    assert answer(document, {"$schema": DRAFT_7, **schema}) is jsonschema.Draft7Validator(schema).is_valid(document)


def test_beside_a_reference_older_drafts_hear_nothing_and_newer_ones_everything() -> None:
    schema = {"$ref": "#/definitions/a~1b~0c", "type": "null", "definitions": {"a/b~c": {"type": "string"}}}
    for old in ("draft-04", "draft-06", "draft-07"):
        assert answer("a", {"$schema": f"http://json-schema.org/{old}/schema#", **schema}) is True
    assert answer("a", schema) is False
    assert answer("a", {"$schema": 7, **schema}) is False
    assert answer(1, schema) is False
    assert answer({"a": 1}, {"properties": {"a": {"$ref": "#"}}, "type": "object"}) is False


TOLD = (
    "$schema $id $comment $defs definitions title description examples default format deprecated readOnly writeOnly "
    "contentMediaType contentEncoding $anchor additionalItems then else minContains maxContains id"
)


@pytest.mark.parametrize("name", TOLD.split())
def test_what_only_tells_something_decides_nothing(name: str) -> None:
    assert answer("a", {name: {"type": "null"}, "type": "string"}) is True


@pytest.mark.parametrize(
    ("schema", "document", "what"),
    [
        ({"unheard": 1}, 1, "unheard"),
        ({"$ref": 5}, 1, "$ref"),
        ({"$ref": "x#/a"}, 1, "$ref"),
        ({"$ref": "#/a"}, 1, "$ref"),
        ({"$ref": "#/title/a", "title": "x"}, 1, "$ref"),
        ({"type": ["string", 5]}, 1, "type"),
        ({"type": "strange"}, 1, "type"),
        (5, 1, "schema"),
        ({"enum": "a"}, "a", "enum"),
        ({"required": {}}, {}, "required"),
        ({"properties": 1}, {}, "properties"),
        ({"patternProperties": []}, {}, "patternProperties"),
        ({"allOf": {}}, 1, "allOf"),
        ({"anyOf": 1}, 1, "anyOf"),
        ({"oneOf": None}, 1, "oneOf"),
        ({"prefixItems": {}}, [1], "prefixItems"),
        ({"pattern": "(a)+"}, "a", "pattern"),
        ({"pattern": "(a){2}"}, "a", "pattern"),
        ({"pattern": r"(a)\1"}, "aa", "pattern"),
        ({"pattern": "(?=a)"}, "a", "pattern"),
        ({"pattern": 1}, "a", "pattern"),
        ({"patternProperties": {"(": True}}, {"a": 1}, "pattern"),
        ({"minimum": True}, 1, "number"),
        ({"maxLength": None}, "a", "number"),
        ({"multipleOf": "1"}, 1, "number"),
        ({"contains": True, "minContains": "1"}, [1], "number"),
    ],
)
def test_what_is_left_open_is_named(schema: Any, document: Any, what: str) -> None:
    with pytest.raises(CannotSay) as caught:
        check(document, schema)
    assert caught.value.what == what


def test_patterns_are_tried_up_to_a_length_of_pattern_and_text_together() -> None:
    assert answer("a" * 2_047, {"pattern": "a"}) is True
    assert answer("a" * 2_048, {"pattern": "a"}) is None
    assert answer("a(b)", {"pattern": r"^a\(b\)$"}) is True
    assert answer("ab", {"pattern": "^(?:a)b$"}) is True


def test_the_steps_of_one_check_are_counted_to_the_last() -> None:
    assert answer(1, {"allOf": [True] * (SCHEMA_STEPS - 1)}) is True
    assert answer(1, {"allOf": [True] * SCHEMA_STEPS}) is None
    assert answer([0.5] * 500, {"uniqueItems": True}) is False
    assert answer([one + 0.5 for one in range(500)], {"uniqueItems": True}) is None


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
