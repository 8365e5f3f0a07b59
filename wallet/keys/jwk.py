"""Public keys as JSON Web Keys (RFC 7517, RFC 7518 section 6, RFC 8037)."""

import hashlib
from collections.abc import Mapping

from wallet.codec import base64url, jcs
from wallet.errors import malformed, unsupported
from wallet.keys.points import COORDINATE_BYTES, compress, load_point
from wallet.model.credential import Json
from wallet.model.keys import KeyKind, PublicKey

PRIVATE_MEMBERS = frozenset({"d", "p", "q", "dp", "dq", "qi", "oth", "k", "priv"})
_CURVES = {
    "P-256": KeyKind.P256,
    "P-384": KeyKind.P384,
    "P-521": KeyKind.P521,
    "secp256k1": KeyKind.SECP256K1,
}
_THUMBPRINT_MEMBERS = {"OKP": ("crv", "kty", "x"), "EC": ("crv", "kty", "x", "y"), "RSA": ("e", "kty", "n")}


def decode(jwk: Json) -> PublicKey:
    """The key of a public JWK.

    Raises `WalletError`: MALFORMED `jwk-private` when any private member is there, `jwk-use` for a key meant for
    encryption, `jwk-member` for a missing or ill-spelled member; UNSUPPORTED `jwk-kind`.
    """
    if not isinstance(jwk, Mapping):
        raise malformed("jwk-member", member="jwk")
    if PRIVATE_MEMBERS & jwk.keys():
        raise malformed("jwk-private")
    _check_use(jwk)
    algorithm = jwk.get("alg")
    if algorithm is not None and not isinstance(algorithm, str):
        raise malformed("jwk-member", member="alg")
    kind, data = _key_data(jwk)
    return PublicKey(kind, data, algorithm)


def encode(key: PublicKey) -> dict[str, Json]:
    """The public JWK of a key; UNSUPPORTED `jwk-kind` for kinds that have none here (BLS)."""
    if key.kind is KeyKind.ED25519:
        return {"kty": "OKP", "crv": "Ed25519", "x": base64url.encode(key.data)}
    if key.kind is KeyKind.RSA:
        from wallet.keys.rsa import numbers

        modulus, exponent = numbers(key.data)
        return {"kty": "RSA", "n": base64url.encode(modulus), "e": base64url.encode(exponent)}
    for name, kind in _CURVES.items():
        if kind is key.kind:
            point = load_point(kind, key.data).public_numbers()
            length = COORDINATE_BYTES[kind]
            x, y = (base64url.encode(number.to_bytes(length)) for number in (point.x, point.y))
            return {"kty": "EC", "crv": name, "x": x, "y": y}
    raise unsupported("jwk-kind", key=key.kind.value)


def thumbprint(key: PublicKey) -> str:
    """The RFC 7638 thumbprint with SHA-256, as base64url."""
    jwk = encode(key)
    needed = {name: jwk[name] for name in _THUMBPRINT_MEMBERS[jwk["kty"]]}
    return base64url.encode(hashlib.sha256(jcs.canonical(needed)).digest())


def _check_use(jwk: Mapping[str, Json]) -> None:
    operations = jwk.get("key_ops")
    if jwk.get("use") not in (None, "sig"):
        raise malformed("jwk-use")
    if operations is not None and not (isinstance(operations, list) and "verify" in operations):
        raise malformed("jwk-use")


def _key_data(jwk: Mapping[str, Json]) -> tuple[KeyKind, bytes]:
    match jwk.get("kty"), jwk.get("crv"):
        case "OKP", "Ed25519":
            return KeyKind.ED25519, _bytes(jwk, "x", 32)
        case "EC", str(curve) if curve in _CURVES:
            kind = _CURVES[curve]
            length = COORDINATE_BYTES[kind]
            return kind, compress(kind, _bytes(jwk, "x", length), _bytes(jwk, "y", length))
        case "RSA", _:
            from wallet.keys.rsa import from_numbers

            return KeyKind.RSA, from_numbers(_bytes(jwk, "n"), _bytes(jwk, "e"))
        case kty, crv:
            raise unsupported("jwk-kind", kty=str(kty), crv=str(crv))


def _bytes(jwk: Mapping[str, Json], name: str, length: int | None = None) -> bytes:
    text = jwk.get(name)
    if not isinstance(text, str):
        raise malformed("jwk-member", member=name)
    data = base64url.decode(text)
    if not data or (length is not None and len(data) != length):
        raise malformed("jwk-member", member=name)
    return data
