import pytest

from wallet.errors import WalletError
from wallet.keys.signing import ENTROPY_BYTES, generate
from wallet.model.keys import KeyKind


@pytest.mark.parametrize("kind", ENTROPY_BYTES)
def test_the_same_entropy_gives_the_same_key_and_other_entropy_another(kind: KeyKind) -> None:
    length = ENTROPY_BYTES[kind]
    one, same, other = (generate(kind, bytes([fill]) * length) for fill in (1, 1, 2))
    assert one == same
    assert one.public != other.public


@pytest.mark.parametrize("kind", ENTROPY_BYTES)
def test_another_amount_of_entropy_is_refused(kind: KeyKind) -> None:
    for length in (0, ENTROPY_BYTES[kind] - 1, ENTROPY_BYTES[kind] + 1):
        with pytest.raises(WalletError):
            generate(kind, bytes(length))


def test_no_key_is_made_for_kinds_this_wallet_cannot_sign_with() -> None:
    with pytest.raises(WalletError):
        generate(KeyKind.RSA, bytes(32))


@pytest.mark.parametrize("kind", ENTROPY_BYTES)
def test_the_secret_stays_out_of_the_representation(kind: KeyKind) -> None:
    key = generate(kind, b"\x5a" * ENTROPY_BYTES[kind])
    assert repr(key.secret) not in repr(key)
    assert key.secret.hex() not in repr(key)


def test_a_scalar_is_never_zero() -> None:
    assert int.from_bytes(generate(KeyKind.P256, bytes(48)).secret) == 1
