import pytest

from wallet.errors import ErrorKind, WalletError
from wallet.keys import jwk
from wallet.keys.signing import ENTROPY_BYTES, generate
from wallet.model.keys import KeyKind

KINDS = [KeyKind.ED25519, KeyKind.P256, KeyKind.P384]


def public(kind: KeyKind) -> dict[str, str]:
    return jwk.encode(generate(kind, b"\x07" * ENTROPY_BYTES[kind]).public)


@pytest.mark.parametrize("kind", KINDS)
def test_a_key_comes_back_from_its_jwk(kind: KeyKind) -> None:
    key = generate(kind, b"\x07" * ENTROPY_BYTES[kind]).public
    assert jwk.decode(jwk.encode(key)) == key


@pytest.mark.parametrize("member", sorted(jwk.PRIVATE_MEMBERS))
def test_any_private_member_is_refused(member: str) -> None:
    with pytest.raises(WalletError) as error:
        jwk.decode({**public(KeyKind.P256), member: "AA"})
    assert error.value.rule == "jwk-private"


@pytest.mark.parametrize("extra", [{"use": "enc"}, {"key_ops": ["sign"]}, {"key_ops": "verify"}])
def test_a_key_meant_for_something_else_is_refused(extra: dict[str, object]) -> None:
    with pytest.raises(WalletError) as error:
        jwk.decode({**public(KeyKind.ED25519), **extra})
    assert error.value.rule == "jwk-use"


@pytest.mark.parametrize(
    "change", [{"x": "AA"}, {"x": 5}, {"y": None}, {"x": public(KeyKind.P256)["x"] + "="}, {"alg": 1}]
)
def test_an_ill_spelled_member_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(WalletError) as error:
        jwk.decode({**public(KeyKind.P256), **change})
    assert error.value.kind is ErrorKind.MALFORMED


@pytest.mark.parametrize("other", [{"kty": "oct"}, {"kty": "OKP", "crv": "X25519", "x": "AA"}, {}, {"kty": []}])
def test_an_unknown_kind_is_unsupported(other: dict[str, object]) -> None:
    with pytest.raises(WalletError) as error:
        jwk.decode(other)
    assert error.value.kind is ErrorKind.UNSUPPORTED


def test_a_short_rsa_key_is_refused() -> None:
    from wallet.codec import base64url

    with pytest.raises(WalletError) as error:
        jwk.decode({"kty": "RSA", "n": base64url.encode(b"\xff" * 128), "e": "AQAB"})
    assert error.value.rule == "rsa-size"


def test_a_stated_algorithm_travels_with_the_key() -> None:
    assert jwk.decode({**public(KeyKind.P256), "alg": "ES256"}).algorithm == "ES256"


def test_the_thumbprint_is_that_of_rfc_8037() -> None:
    key = {"kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}
    assert jwk.thumbprint(jwk.decode(key)) == "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"
