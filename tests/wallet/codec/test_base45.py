import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wallet.codec.base45 import decode, encode
from wallet.errors import WalletError
from wallet.model.limits import INPUT_BYTES


@pytest.mark.parametrize(("data", "text"), [(b"AB", "BB8"), (b"Hello!!", "%69 VD92EX0"), (b"ietf!", "QED8WEX0")])
def test_the_examples_of_the_standard(data: bytes, text: str) -> None:
    assert encode(data) == text
    assert decode(text) == data


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.binary(max_size=50))
def test_bytes_read_back(data: bytes) -> None:
    assert decode(encode(data)) == data


@pytest.mark.parametrize(
    ("text", "fault"), [("A", "length"), ("AAAA", "length"), ("aa", "alphabet"), ("GGX", "range"), ("::", "range")]
)
def test_other_text_is_refused(text: str, fault: str) -> None:
    with pytest.raises(WalletError) as raised:
        decode(text)
    assert (raised.value.rule, raised.value.facts["fault"]) == ("base45", fault)


def test_the_length_is_bounded() -> None:
    with pytest.raises(WalletError) as raised:
        decode("0" * (INPUT_BYTES + 1))
    assert raised.value.facts["limit"] == "input-bytes"
