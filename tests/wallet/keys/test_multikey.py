import pytest

from wallet.codec import multibase
from wallet.errors import ErrorKind, WalletError
from wallet.keys import multikey
from wallet.keys.signing import ENTROPY_BYTES, generate
from wallet.model.keys import KeyKind, PublicKey

STARTS = {KeyKind.ED25519: "z6Mk", KeyKind.P256: "zDn", KeyKind.P384: "z82"}


@pytest.mark.parametrize("kind", STARTS)
def test_a_key_comes_back_from_its_text(kind: KeyKind) -> None:
    key = generate(kind, bytes(range(1, 1 + ENTROPY_BYTES[kind]))).public
    text = multikey.encode(key)
    assert text.startswith(STARTS[kind])
    assert multikey.decode(text) == key


@pytest.mark.parametrize("prefix", ["8026", "8126", "8626", "8726", "8030"])
def test_a_secret_key_is_never_taken_for_a_public_one(prefix: str) -> None:
    with pytest.raises(WalletError) as error:
        multikey.decode(multibase.encode_base58(bytes.fromhex(prefix) + bytes(32)))
    assert error.value.rule == "multikey-secret"


@pytest.mark.parametrize("length", [0, 31, 33, 64])
def test_the_length_after_the_prefix_is_exact(length: int) -> None:
    with pytest.raises(WalletError) as error:
        multikey.decode(multibase.encode_base58(b"\xed\x01" + bytes(length)))
    assert error.value.rule == "multikey-length"


def test_a_point_off_the_curve_is_refused() -> None:
    with pytest.raises(WalletError) as error:
        multikey.decode(multibase.encode_base58(b"\x80\x24\x02" + b"\xff" * 32))
    assert error.value.rule == "point-off-curve"


def test_an_unknown_prefix_is_unsupported_and_not_malformed() -> None:
    with pytest.raises(WalletError) as error:
        multikey.decode(multibase.encode_base58(b"\xec\x01" + bytes(32)))
    assert error.value.kind is ErrorKind.UNSUPPORTED


@pytest.mark.parametrize("text", ["", "z", "u7QEA", "Z6Mk", "z" + "1" * 500, "z6Mk\n"])
def test_other_texts_are_refused_without_crashing(text: str) -> None:
    with pytest.raises(WalletError):
        multikey.decode(text)
    assert not multikey.is_multikey(text)


def test_a_kind_without_a_prefix_has_no_text() -> None:
    with pytest.raises(WalletError) as error:
        multikey.encode(PublicKey(KeyKind.RSA, b"x"))
    assert error.value.kind is ErrorKind.UNSUPPORTED
