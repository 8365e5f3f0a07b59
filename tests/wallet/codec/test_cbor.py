import cbor2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wallet.codec.cbor import Cbor, decode, encode
from wallet.errors import WalletError
from wallet.model.limits import JSON_DEPTH

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63) | st.floats(allow_nan=False) | st.text() | st.binary(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4) | st.integers(0, 300), inner),
    max_leaves=10,
)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(VALUES)
def test_plain_data_reads_back(value: Cbor) -> None:
    assert decode(encode(value)) == value


def test_the_bytes_do_not_depend_on_the_order_given() -> None:
    assert encode({2: b"b", 1: b"a"}) == encode({1: b"a", 2: b"b"}) == bytes.fromhex("a2014161024162")
    assert encode(1.5) == bytes.fromhex("f93e00")


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        ("", "cbor"),
        ("0102", "cbor"),
        ("a2010101 02", "cbor"),
        ("62ff", "cbor"),
        ("61ff", "cbor"),
        ("81", "cbor"),
        ("5b7fffffffffffffff", "cbor"),
        ("a1810102", "cbor"),
        ("a1f401", "cbor"),
        ("f818", "cbor-kind"),
        ("c074323032362d30312d30315430303a30303a30305a", "cbor-kind"),
        ("c24101", "cbor-kind"),
        ("d81c00", "cbor-kind"),
        ("d9d9f701", "cbor-kind"),
        ("9f01ff", "cbor-kind"),
        ("5f4161ff", "cbor-kind"),
        ("f7", "cbor-kind"),
        ("e0", "cbor-kind"),
        ("ff", "cbor-kind"),
        ("1c", "cbor-kind"),
    ],
)
def test_other_bytes_are_refused(data: str, rule: str) -> None:
    with pytest.raises(WalletError) as raised:
        decode(bytes.fromhex(data))
    assert raised.value.rule == rule


@pytest.mark.parametrize(
    ("data", "limit"),
    [
        (b"\x81" * 500 + b"\x00", "cbor-depth"),
        (b"\x9b\x7f" + b"\xff" * 7, "cbor-members"),
        (b"\xbb" + b"\xff" * 8, "cbor-members"),
        (b"\x00" * 5_000_000, "input-bytes"),
    ],
)
def test_every_limit_is_named(data: bytes, limit: str) -> None:
    with pytest.raises(WalletError) as raised:
        decode(data)
    assert raised.value.facts["limit"] == limit


def test_depth_up_to_the_limit_passes() -> None:
    assert isinstance(decode(b"\x81" * JSON_DEPTH + b"\x00"), list)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.binary(max_size=24))
def test_what_is_read_is_what_the_library_reads(data: bytes) -> None:
    try:
        value = decode(data)
    except WalletError:
        return
    assert repr(cbor2.loads(data)) == repr(value)


def test_what_is_not_plain_data_is_not_written() -> None:
    endless: list[object] = []
    endless.append(endless)
    for value in (object(), endless):
        with pytest.raises(WalletError) as raised:
            encode(value)  # type: ignore[arg-type]
        assert raised.value.facts["fault"] == "not-plain-data"
