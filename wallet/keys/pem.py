"""Public keys in PEM (RFC 7468): a SubjectPublicKeyInfo, as older badges publish them."""

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

from wallet.errors import malformed, unsupported
from wallet.keys.points import CURVES
from wallet.keys.rsa import check_size
from wallet.model.keys import KeyKind, PublicKey

PEM_CHARACTERS = 8_192


def public_key(text: str) -> PublicKey:
    """The key in a PEM text.

    Raises `WalletError`: MALFORMED `pem-key`, `pem-secret` for a private key, `rsa-size`; UNSUPPORTED `pem-kind`.
    """
    if "PRIVATE KEY" in text:
        raise malformed("pem-secret")
    if len(text) > PEM_CHARACTERS:
        raise malformed("pem-key")
    try:
        return from_library(serialization.load_pem_public_key(text.encode("ascii")))
    except (ValueError, UnicodeEncodeError):
        raise malformed("pem-key") from None
    except UnsupportedAlgorithm:
        raise unsupported("pem-kind") from None


def from_library(key: object) -> PublicKey:
    """The library's key as a value; UNSUPPORTED `pem-kind` for kinds this wallet does not know."""
    der, spki = serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    if isinstance(key, ed25519.Ed25519PublicKey):
        return PublicKey(KeyKind.ED25519, key.public_bytes_raw())
    if isinstance(key, rsa.RSAPublicKey):
        check_size(key.key_size)
        return PublicKey(KeyKind.RSA, key.public_bytes(der, spki))
    if isinstance(key, ec.EllipticCurvePublicKey):
        for kind, curve in CURVES.items():
            if curve.name == key.curve.name:
                point, short = serialization.Encoding.X962, serialization.PublicFormat.CompressedPoint
                return PublicKey(kind, key.public_bytes(point, short))
    raise unsupported("pem-kind")
