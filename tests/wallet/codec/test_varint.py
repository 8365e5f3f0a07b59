import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wallet.codec.varint import decode, encode
from wallet.errors import WalletError


@pytest.mark.parametrize(
    ("value", "data"), [(0, "00"), (0x7F, "7f"), (0x80, "8001"), (0xED, "ed01"), (0x1200, "8024"), (0x1201, "8124")]
)
def test_known_prefixes(value: int, data: str) -> None:
    assert encode(value) == bytes.fromhex(data)
    assert decode(bytes.fromhex(data) + b"rest") == (value, b"rest")


@settings(max_examples=50, deadline=None, derandomize=True)
@given(st.integers(0, 2**63 - 1), st.binary(max_size=3))
def test_numbers_read_back(value: int, rest: bytes) -> None:
    assert decode(encode(value) + rest) == (value, rest)


@pytest.mark.parametrize(
    ("data", "fault"),
    [("", "cut"), ("80", "cut"), ("ff" * 8, "cut"), ("ff" * 10, "range"), ("8000", "not-shortest")],
)
def test_other_bytes_are_refused(data: str, fault: str) -> None:
    with pytest.raises(WalletError) as raised:
        decode(bytes.fromhex(data))
    assert (raised.value.rule, raised.value.facts["fault"]) == ("varint", fault)


@pytest.mark.parametrize("value", [-1, 2**63])
def test_numbers_out_of_range_are_refused(value: int) -> None:
    with pytest.raises(WalletError):
        encode(value)
