import contextlib
from types import MappingProxyType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.vectors import published
from wallet.codec.strict_json import Json, forget, freeze, parse, parse_object, parse_shared, text_of, thaw
from wallet.errors import ErrorKind, WalletError
from wallet.model.limits import INPUT_BYTES, JSON_DEPTH, JSON_MEMBERS

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=12,
)


def refused(data: bytes | str) -> WalletError:
    with pytest.raises(WalletError) as raised:
        parse(data)
    return raised.value


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b"\xef\xbb\xbf{}", "byte-order-mark"),
        (b'{"a":1,"a":1}', "duplicate-key"),
        (b'[{"b":{"a":1,"\\u0061":2}}]', "duplicate-key"),
        (b"[NaN]", "not-a-number"),
        (b"[-Infinity]", "not-a-number"),
        (b"[1e400]", "number-overflow"),
        (b"[" + b"9" * 41 + b"]", "number-overflow"),
        (b"[" + b"9" * 5000 + b"]", "number-overflow"),
        (b'["\\ud800"]', "lone-surrogate"),
        (b'{"\\uDFFF":1}', "lone-surrogate"),
        ('["\ud800"]', "lone-surrogate"),
        (b'["\xff"]', "not-utf8"),
        (b'["\xed\xa0\x80"]', "not-utf8"),
        (b"", "json-syntax"),
        (b"{}{}", "json-syntax"),
        (b'["a\nb"]', "json-syntax"),
        (b"[1,]", "json-syntax"),
        (b"{'a':1}", "json-syntax"),
        (b"[01]", "json-syntax"),
    ],
)
def test_what_is_not_strict_json_is_refused_by_rule(data: bytes | str, rule: str) -> None:
    error = refused(data)
    assert (error.kind, error.rule) == (ErrorKind.MALFORMED, rule)


def test_a_duplicate_key_is_named() -> None:
    assert refused('{"issuer":1,"x":2,"issuer":3}').facts["key"] == "issuer"


@pytest.mark.parametrize(
    ("data", "limit"),
    [
        (b"[" * (JSON_DEPTH + 1) + b"]" * (JSON_DEPTH + 1), "json-depth"),
        (b"[" * 1_000_000, "json-depth"),
        (b'{"a":' * 5_000 + b"1" + b"}" * 5_000, "json-depth"),
        (b"[" + b"1," * JSON_MEMBERS + b"1]", "json-members"),
        (b'"' + b"a" * INPUT_BYTES + b'"', "input-bytes"),
    ],
)
def test_every_limit_is_named(data: bytes, limit: str) -> None:
    error = refused(data)
    assert (error.kind, error.facts["limit"]) == (ErrorKind.LIMIT, limit)


def test_brackets_inside_text_do_not_count() -> None:
    text = '["' + "[{," * 30_000 + '\\"[[["]'
    assert parse(text) == ["[{," * 30_000 + '"[[[']


def test_hostile_quotes_are_scanned_once() -> None:
    assert refused(b"[[" * 40 + b'"' + b'\\"' * 1_000_000).rule == "json-depth"
    assert refused(b'[["' + b'\\"' * 1_000_000 + b"[" * 100).rule == "json-syntax"


def test_depth_and_members_up_to_the_limit_pass() -> None:
    value = parse("[" * JSON_DEPTH + "]" * JSON_DEPTH)
    assert isinstance(value, list)
    assert parse("[" + "1," * (JSON_MEMBERS - 2) + "1]") == [1] * (JSON_MEMBERS - 1)


def test_an_escaped_pair_of_surrogates_is_one_character() -> None:
    assert parse(b'"\\ud83c\\udf93"') == "\U0001f393"


def test_only_an_object_is_an_object() -> None:
    assert parse_object(b'{"a":[1]}') == {"a": [1]}
    with pytest.raises(WalletError) as raised:
        parse_object(b"[]")
    assert raised.value.rule == "not-an-object"


def test_frozen_data_cannot_be_changed_and_thaws_to_what_it_was() -> None:
    value: Json = {"a": [1, {"b": None}], "c": "x"}
    frozen = freeze(value)
    assert isinstance(frozen, MappingProxyType)
    assert frozen["a"] == (1, MappingProxyType({"b": None}))
    with pytest.raises(TypeError):
        frozen["a"] = 1  # type: ignore[index]
    assert thaw(frozen) == value
    with pytest.raises(WalletError):
        freeze({"a": object()})


@settings(max_examples=60, deadline=None, derandomize=True)
@given(VALUES)
def test_what_is_written_reads_back(value: Json) -> None:
    assert parse(text_of(value)) == value
    assert thaw(freeze(value)) == value


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.text(alphabet='[]{}",:\\u019aedt-+. \nNI\ud800', max_size=40) | st.binary(max_size=40))
def test_no_input_raises_anything_else(data: str | bytes) -> None:
    with contextlib.suppress(WalletError):
        assert parse(text_of(parse(data))) == parse(data)


def test_the_published_parsing_cases() -> None:
    folder = published("08-foundations/json-parsing")
    ran = {"y": 0, "n": 0, "i": 0}
    for path in sorted(folder.glob("*.json")):
        ran[path.name[0]] += 1
        if path.name.startswith("y_"):
            parse(path.read_bytes())
        elif path.name.startswith("n_") or "surrogate" in path.name or "overflow" in path.name:
            refused(path.read_bytes())
    print(f"published JSON parsing cases: {ran}")
    assert ran["y"] >= 4 and ran["n"] >= 13


def test_only_the_last_text_is_remembered_and_not_for_ever() -> None:
    first, second = b'{"a": 1}', b'{"a": 2}'
    found = parse_shared(first)
    assert parse_shared(first) is found
    assert parse_shared(second) == {"a": 2}
    again = parse_shared(first)
    assert (again == found, again is found) == (True, False)
    forget()
    assert parse_shared(first) is not again
    forget()
    with pytest.raises(WalletError):
        parse_shared(b"{")
