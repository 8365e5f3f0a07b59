import pytest

from wallet.codec.multibase import decode, encode_base58, encode_base64url
from wallet.errors import ErrorKind, WalletError

KEY = bytes.fromhex("ed01") + bytes(range(32))


def test_both_alphabets_read_back() -> None:
    assert encode_base58(KEY).startswith("z6Mk")
    assert decode(encode_base58(KEY)) == decode(encode_base64url(KEY)) == KEY
    assert decode("z") == decode("u") == b""


def test_long_base64url_is_fine_and_long_base58_is_not() -> None:
    assert len(decode(encode_base64url(b"x" * 5000))) == 5000
    with pytest.raises(WalletError) as raised:
        decode("z" + "2" * 5000)
    assert raised.value.facts["limit"] == "multibase-characters"
    with pytest.raises(WalletError) as raised:
        decode("u" + "A" * 70_000)
    assert raised.value.facts["limit"] == "text-field-bytes"


@pytest.mark.parametrize(
    ("text", "kind", "rule"),
    [
        ("", ErrorKind.MALFORMED, "multibase"),
        ("f00", ErrorKind.UNSUPPORTED, "multibase"),
        ("Z6Mk", ErrorKind.UNSUPPORTED, "multibase"),
        ("z0", ErrorKind.MALFORMED, "base58"),
        ("uYQ==", ErrorKind.MALFORMED, "base64url"),
    ],
)
def test_other_text_is_refused(text: str, kind: ErrorKind, rule: str) -> None:
    with pytest.raises(WalletError) as raised:
        decode(text)
    assert (raised.value.kind, raised.value.rule) == (kind, rule)
