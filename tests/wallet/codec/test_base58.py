import base58 as oracle
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from wallet.codec.base58 import decode, encode
from wallet.errors import WalletError


@settings(max_examples=80, deadline=None, derandomize=True)
@given(st.binary(max_size=100))
@example(b"")
@example(b"\0\0\0")
@example(b"\0\0\1")
def test_the_text_is_that_of_the_reference_and_reads_back(data: bytes) -> None:
    assert encode(data) == oracle.b58encode(data).decode()
    assert decode(encode(data)) == data


@pytest.mark.parametrize("text", ["0", "O", "I", "l", "2 ", " 2", "2\n", "\u0662", "_"])
def test_only_the_alphabet_is_read(text: str) -> None:
    with pytest.raises(WalletError) as raised:
        decode(text)
    assert raised.value.rule == "base58"


def test_the_length_is_bounded_both_ways() -> None:
    for act in (lambda: decode("2" * 401), lambda: encode(b"x" * 301)):
        with pytest.raises(WalletError) as raised:
            act()
        assert raised.value.facts["limit"] == "multibase-characters"
