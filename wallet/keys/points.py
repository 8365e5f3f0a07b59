"""Elliptic curve points: which curve a kind of key lies on, and whether bytes are a point of it."""

from typing import Final

from cryptography.hazmat.primitives.asymmetric import ec

from wallet.errors import malformed
from wallet.model.keys import KeyKind

CURVES: Final[dict[KeyKind, ec.EllipticCurve]] = {
    KeyKind.P256: ec.SECP256R1(),
    KeyKind.P384: ec.SECP384R1(),
    KeyKind.P521: ec.SECP521R1(),
    KeyKind.SECP256K1: ec.SECP256K1(),
}
COORDINATE_BYTES: Final[dict[KeyKind, int]] = {
    KeyKind.P256: 32,
    KeyKind.P384: 48,
    KeyKind.P521: 66,
    KeyKind.SECP256K1: 32,
}


def load_point(kind: KeyKind, data: bytes) -> ec.EllipticCurvePublicKey:
    """The library's key for an encoded point; MALFORMED `point-off-curve`."""
    try:
        return ec.EllipticCurvePublicKey.from_encoded_point(CURVES[kind], data)
    except ValueError:
        raise malformed("point-off-curve", key=kind.value) from None


def check_point(kind: KeyKind, data: bytes) -> None:
    """Refuses bytes that are no point of the kind's curve; kinds without such a curve pass."""
    if kind in CURVES:
        load_point(kind, data)


def compress(kind: KeyKind, x: bytes, y: bytes) -> bytes:
    """The compressed point of two coordinates; MALFORMED when they are not on the curve or not of full length."""
    if len(x) != COORDINATE_BYTES[kind] or len(y) != COORDINATE_BYTES[kind]:
        raise malformed("coordinate-length", key=kind.value)
    load_point(kind, b"\x04" + x + y)
    return bytes([2 + (y[-1] & 1)]) + x
