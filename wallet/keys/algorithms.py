"""Signature algorithms: which key each takes, and whether a signature holds.

Names are JOSE names (RFC 7518, RFC 8037, RFC 9864). ECDSA signatures are r and s side by side, each of the curve's
length (RFC 7518 section 3.4), never DER.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, utils

from wallet.errors import WalletError
from wallet.keys.points import COORDINATE_BYTES, load_point
from wallet.model.keys import KeyKind, PublicKey
from wallet.model.reasons import BadSeal, CannotTell, Reason
from wallet.model.trust import Resource, ResourceKind

HASHES: dict[KeyKind, hashes.HashAlgorithm] = {
    KeyKind.P256: hashes.SHA256(),
    KeyKind.P384: hashes.SHA384(),
    KeyKind.P521: hashes.SHA512(),
    KeyKind.SECP256K1: hashes.SHA256(),
}
FORBIDDEN = frozenset({"none", "HS256", "HS384", "HS512"})
"""Names that never seal a credential: no signature, or one that whoever checks it could have made."""


@dataclass(frozen=True, slots=True)
class Algorithm:
    """One algorithm: its key kind, and the check that raises `InvalidSignature`."""

    kind: KeyKind
    check: Callable[[PublicKey, bytes, bytes], None]


def verify(algorithm: str, key: PublicKey, message: bytes, signature: bytes) -> None:
    """Passes when the signature holds.

    Raises `BadSeal`: SIGNATURE_BAD; ALGORITHM_NOT_ALLOWED for "none" and shared secrets; ALGORITHM_KEY_MISMATCH when
    the key is of another kind or restricted to another algorithm; KEY_UNUSABLE for a key too weak. `CannotTell`
    SUITE_UNSUPPORTED for an algorithm this wallet does not know.
    """
    if algorithm in FORBIDDEN:
        raise BadSeal(Reason.ALGORITHM_NOT_ALLOWED, algorithm=algorithm)
    if algorithm not in ALGORITHMS:
        raise CannotTell(Reason.SUITE_UNSUPPORTED, Resource(ResourceKind.SUPPORT, algorithm), algorithm=algorithm)
    if not fits(algorithm, key):
        raise BadSeal(Reason.ALGORITHM_KEY_MISMATCH, algorithm=algorithm, key=key.kind.value)
    try:
        ALGORITHMS[algorithm].check(key, message, signature)
    except InvalidSignature:
        raise BadSeal(Reason.SIGNATURE_BAD) from None
    except WalletError as error:
        raise BadSeal(Reason.KEY_UNUSABLE, rule=error.rule) from None


def fits(algorithm: str, key: PublicKey) -> bool:
    """Whether the key is of the algorithm's kind and not restricted to another algorithm."""
    if ALGORITHMS[algorithm].kind is not key.kind:
        return False
    return key.algorithm is None or {algorithm, key.algorithm} <= _SAME_AS.get(algorithm, {algorithm})


@cache
def names_for(kind: KeyKind) -> frozenset[str]:
    """Every algorithm name that takes this kind of key."""
    return frozenset(name for name, one in ALGORITHMS.items() if one.kind is kind)


@lru_cache(maxsize=256)
def _ed25519_key(data: bytes) -> ed25519.Ed25519PublicKey:
    return ed25519.Ed25519PublicKey.from_public_bytes(data)


@lru_cache(maxsize=256)
def _point(kind: KeyKind, data: bytes) -> ec.EllipticCurvePublicKey:
    return load_point(kind, data)


def _check_ed25519(key: PublicKey, message: bytes, signature: bytes) -> None:
    if len(key.data) != 32 or key.data in _SMALL_ORDER:
        raise InvalidSignature
    _ed25519_key(key.data).verify(signature, message)


def _check_ecdsa(key: PublicKey, message: bytes, signature: bytes) -> None:
    half = COORDINATE_BYTES[key.kind]
    if len(signature) != 2 * half:
        raise InvalidSignature
    r, s = int.from_bytes(signature[:half]), int.from_bytes(signature[half:])
    _point(key.kind, key.data).verify(utils.encode_dss_signature(r, s), message, ec.ECDSA(HASHES[key.kind]))


def _check_rsa(pss: bool) -> Callable[[PublicKey, bytes, bytes], None]:
    def check(key: PublicKey, message: bytes, signature: bytes) -> None:
        from wallet.keys.rsa import check_rsa

        check_rsa(key.data, message, signature, pss)

    return check


# Encodings of the points of order 1, 2, 4 and 8: with one as key, a signature exists that fits every message.
_SMALL_ORDER = frozenset(
    bytes.fromhex(text)
    for text in (
        "0100000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000080",
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0000000000000000000000000000000000000000000000000000000000000080",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    )
)
_EDDSA = frozenset({"EdDSA", "Ed25519"})
_SAME_AS = dict.fromkeys(_EDDSA, _EDDSA)
ALGORITHMS: dict[str, Algorithm] = {
    "EdDSA": Algorithm(KeyKind.ED25519, _check_ed25519),
    "Ed25519": Algorithm(KeyKind.ED25519, _check_ed25519),
    "ES256": Algorithm(KeyKind.P256, _check_ecdsa),
    "ES384": Algorithm(KeyKind.P384, _check_ecdsa),
    "ES512": Algorithm(KeyKind.P521, _check_ecdsa),
    "ES256K": Algorithm(KeyKind.SECP256K1, _check_ecdsa),
    "RS256": Algorithm(KeyKind.RSA, _check_rsa(pss=False)),
    "PS256": Algorithm(KeyKind.RSA, _check_rsa(pss=True)),
}
