import base64

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa, x25519

from wallet.demo.rsa_key import DEMO_RSA_KEY
from wallet.errors import ErrorKind, WalletError
from wallet.keys import jwk
from wallet.keys.pem import public_key
from wallet.keys.rsa import from_numbers, load_rsa
from wallet.model.keys import KeyKind

PEM, SPKI = serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
ED = ed25519.Ed25519PrivateKey.from_private_bytes(b"\x71" * 32)


def text(key: object) -> str:
    return key.public_bytes(PEM, SPKI).decode()  # type: ignore[attr-defined, no-any-return]


@pytest.mark.parametrize(
    ("curve", "kind"),
    [
        (ec.SECP256R1(), KeyKind.P256),
        (ec.SECP384R1(), KeyKind.P384),
        (ec.SECP521R1(), KeyKind.P521),
        (ec.SECP256K1(), KeyKind.SECP256K1),
    ],
)
def test_elliptic_keys(curve: ec.EllipticCurve, kind: KeyKind) -> None:
    key = public_key(text(ec.derive_private_key(7, curve).public_key()))
    assert key.kind is kind
    assert jwk.decode(jwk.encode(key)) == key


def test_other_kinds() -> None:
    assert public_key(text(ED.public_key())).kind is KeyKind.ED25519
    found = public_key(text(load_rsa(DEMO_RSA_KEY.public.data)))
    assert found == DEMO_RSA_KEY.public
    assert jwk.decode(jwk.encode(found)) == found


@pytest.mark.parametrize(
    ("given", "kind"),
    [
        (text(x25519.X25519PrivateKey.from_private_bytes(b"\x72" * 32).public_key()), ErrorKind.UNSUPPORTED),
        (text(ec.derive_private_key(7, ec.SECP224R1()).public_key()), ErrorKind.UNSUPPORTED),
        ("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----", ErrorKind.MALFORMED),
        ("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----", ErrorKind.MALFORMED),
        ("", ErrorKind.MALFORMED),
        ("é", ErrorKind.MALFORMED),
        ("x" * 10_000, ErrorKind.MALFORMED),
    ],
)
def test_what_is_no_public_key_is_refused(given: str, kind: ErrorKind) -> None:
    with pytest.raises(WalletError) as error:
        public_key(given)
    assert error.value.kind is kind


@pytest.mark.parametrize("bits", [1024, 2047])
def test_short_rsa_keys_are_refused_however_they_are_spelled(bits: int) -> None:
    short = rsa.RSAPublicNumbers(65537, (1 << bits) - 1).public_key()
    with pytest.raises(WalletError) as error:
        public_key(text(short))
    assert error.value.rule == "rsa-size"


@pytest.mark.parametrize("exponent", [b"\x01", b"\x02", b"\x01\x00\x00\x00\x01"])
def test_unfit_rsa_exponents_are_refused(exponent: bytes) -> None:
    with pytest.raises(WalletError) as error:
        from_numbers(b"\xff" * 256, exponent)
    assert error.value.rule == "rsa-key"


@pytest.mark.parametrize("der", [b"", b"\x30\x00", ED.public_key().public_bytes(serialization.Encoding.DER, SPKI)])
def test_der_of_something_else_is_no_rsa_key(der: bytes) -> None:
    with pytest.raises(WalletError):
        load_rsa(der)


@pytest.mark.parametrize(("at", "byte"), [(9, 0x66), (7, 0x9D), (13, 0x7F)])
def test_a_kind_of_key_that_nobody_knows_is_unsupported_and_no_defect(at: int, byte: int) -> None:
    key = ec.derive_private_key(7, ec.SECP256R1()).public_key()
    data = bytearray(key.public_bytes(serialization.Encoding.DER, SPKI))
    data[at] = byte
    whole = "-----BEGIN PUBLIC KEY-----\n" + base64.encodebytes(bytes(data)).decode() + "-----END PUBLIC KEY-----\n"
    with pytest.raises(WalletError) as caught:
        public_key(whole)
    assert caught.value.rule in ("pem-kind", "pem-key")
    with pytest.raises(WalletError):
        load_rsa(bytes(data))
