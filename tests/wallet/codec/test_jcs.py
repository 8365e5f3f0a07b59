import json
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.vectors import published
from wallet.codec.jcs import canonical, written
from wallet.codec.strict_json import freeze, parse
from wallet.errors import WalletError


def test_the_published_files_come_out_byte_by_byte() -> None:
    folder = published("08-foundations/jcs-rfc8785")
    ran = 0
    for source in sorted((folder / "input").glob("*.json")):
        out = canonical(parse(source.read_bytes()))
        assert out == (folder / "output" / source.name).read_bytes().rstrip(b"\n"), source.name
        outhex = (folder / "outhex" / source.with_suffix(".txt").name).read_text(encoding="ascii")
        assert out == bytes.fromhex(outhex)
        ran += 1
    print(f"published RFC 8785 files: {ran}")
    assert ran >= 3


def test_names_are_sorted_by_utf_16_unit_and_numbers_written_as_ecmascript_does() -> None:
    value = parse('{"\\uff5e":1.0,"\\ud83d\\ude00":1e21,"b":-0.0,"a":[1e-7,100,true,null,"\\u000f/"]}')
    expected = '{"a":[1e-7,100,true,null,"\\u000f/"],"b":0,"\U0001f600":1e+21,"\uff5e":1}'
    assert canonical(value).decode() == expected
    assert canonical(freeze(value)).decode() == expected


def test_integers_beyond_the_safe_range_are_refused() -> None:
    assert canonical(2**53 - 1) == b"9007199254740991"
    for value in (2**53, -(2**53)):
        with pytest.raises(WalletError) as raised:
            canonical([value])
        assert raised.value.rule == "unsafe-integer"


@pytest.mark.parametrize(
    ("value", "rule"),
    [
        (float("nan"), "not-a-number"),
        (float("inf"), "not-a-number"),
        ("\ud800", "lone-surrogate"),
        ({"\udc00": 1}, "lone-surrogate"),
        (b"bytes", "not-json-data"),
        ({1, 2}, "not-json-data"),
    ],
)
def test_what_is_not_i_json_is_refused(value: object, rule: str) -> None:
    with pytest.raises(WalletError) as raised:
        canonical(value)
    assert raised.value.rule == rule


def test_endless_nesting_is_refused() -> None:
    value: list[object] = []
    value.append(value)
    with pytest.raises(WalletError) as raised:
        canonical(value)
    assert raised.value.rule == "not-json-data"


def test_the_form_is_a_fixed_point() -> None:
    text = canonical({"z": [1.5, {"y": None}], "a": "\u20ac"})
    assert canonical(json.loads(text)) == text


_EDGE = st.characters(min_codepoint=0xD7FE, max_codepoint=0x10FFF)
_LEAF = st.none() | st.booleans() | st.integers(-(2**54), 2**54) | st.floats() | st.text() | st.text(_EDGE)
_JSON = st.recursive(
    _LEAF, lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.text(_EDGE), inner), max_leaves=12
)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(_JSON)
def test_the_quick_way_writes_what_the_library_writes(value: object) -> None:
    assert outcome(canonical, value) == outcome(written, value) == outcome(canonical, freeze(value))


@pytest.mark.parametrize("value", [{"a": 2**53 - 1}, [2**53 - 1], [0, -1.0], {"a": 0.1}, [1e300], ['x":1.5', ",1.5"]])
def test_numbers_at_the_edges_come_out_alike_either_way(value: object) -> None:
    assert canonical(value) == written(value)


def outcome(write: Callable[[object], bytes], value: object) -> bytes | str:
    """What came out, or the rule that was broken."""
    try:
        return write(value)
    except WalletError as error:
        return error.rule
