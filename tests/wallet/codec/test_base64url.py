import base64

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wallet.codec.base64url import decode, decode_standard, encode, encode_standard
from wallet.errors import WalletError


@settings(max_examples=50, deadline=None, derandomize=True)
@given(st.binary(max_size=40))
def test_bytes_survive_both_alphabets(data: bytes) -> None:
    assert encode(data) == base64.urlsafe_b64encode(data).decode().rstrip("=")
    assert decode(encode(data)) == data
    assert decode_standard(encode_standard(data)) == data


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("YQ==", "alphabet"),
        ("YQ ", "alphabet"),
        ("YQ\n", "alphabet"),
        ("Y+", "alphabet"),
        ("Y/", "alphabet"),
        ("Y\u0661", "alphabet"),
        ("A", "length"),
        ("AAAAA", "length"),
        ("YR", "trailing-bits"),
        ("YWJ", "trailing-bits"),
    ],
)
def test_a_second_spelling_is_refused(text: str, fault: str) -> None:
    with pytest.raises(WalletError) as raised:
        decode(text)
    assert (raised.value.rule, raised.value.facts["fault"]) == ("base64url", fault)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("YQ", "length"),
        ("YQ=", "length"),
        ("YQ===", "alphabet"),
        ("Y-==", "alphabet"),
        ("YQ==\n", "alphabet"),
        ("=YQ=", "alphabet"),
        ("YR==", "trailing-bits"),
    ],
)
def test_a_second_spelling_with_padding_is_refused(text: str, fault: str) -> None:
    with pytest.raises(WalletError) as raised:
        decode_standard(text)
    assert (raised.value.rule, raised.value.facts["fault"]) == ("base64", fault)
