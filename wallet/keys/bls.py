"""Points and numbers of the curve BLS12-381, and hashing onto it (RFC 9380). The library is an optional extra.

Nothing here may be called unless `is_available`: without the library a BBS proof can neither hold nor fail.
"""

import hashlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

from wallet.errors import malformed

if TYPE_CHECKING:
    from py_arkworks_bls12381 import G1Point, G2Point, Scalar

ORDER = 0x73EDA753299D7D483339D80809A1D80553BDA402FFFE5BFEFFFFFFFF00000001
G1_BYTES, G2_BYTES, SCALAR_BYTES = 48, 96, 32
_EXPANDED_BYTES = 48
_MOST_DST_BYTES = 255


def is_available() -> bool:
    """Whether the library that computes on the curve is installed."""
    try:
        import py_arkworks_bls12381  # noqa: F401
    except ImportError:
        return False
    return True


def g1(data: bytes) -> "G1Point":
    """The point of a compressed encoding; MALFORMED `bls-point` off the curve, outside the subgroup, at infinity."""
    from py_arkworks_bls12381 import G1Point

    try:
        point = G1Point.from_compressed_bytes(data)
    except ValueError:
        raise malformed("bls-point") from None
    if point == G1Point.identity():
        raise malformed("bls-point")
    return point


def g2(data: bytes) -> "G2Point":
    """The point of a compressed encoding in the second group; errors of `g1`."""
    from py_arkworks_bls12381 import G2Point

    try:
        point = G2Point.from_compressed_bytes(data)
    except ValueError:
        raise malformed("bls-point") from None
    if point == G2Point.identity():
        raise malformed("bls-point")
    return point


def base2() -> "G2Point":
    """The generator of the second group."""
    from py_arkworks_bls12381 import G2Point

    return G2Point()


def scalar(number: int) -> "Scalar":
    """The number modulo the group order, as the library takes it."""
    from py_arkworks_bls12381 import Scalar

    return Scalar.from_be_bytes((number % ORDER).to_bytes(SCALAR_BYTES, "big"))


def octets(point: "G1Point | G2Point") -> bytes:
    """The compressed encoding of a point."""
    return bytes(point.to_compressed_bytes())


def combined(points: Sequence["G1Point"], factors: Sequence[int]) -> "G1Point":
    """The sum of the points, each times its factor."""
    from py_arkworks_bls12381 import G1Point

    terms = list(zip(points, map(scalar, factors), strict=True))
    return G1Point.multiexp_unchecked([point for point, _ in terms], [factor for _, factor in terms])


def pairings_cancel(first: tuple["G1Point", "G2Point"], second: tuple["G1Point", "G2Point"]) -> bool:
    """Whether the product of both pairings is one."""
    from py_arkworks_bls12381 import GT

    return GT.pairing_check([first[0], second[0]], [first[1], second[1]])


def hash_to_g1(message: bytes, dst: bytes) -> "G1Point":
    """The suite BLS12381G1_XMD:SHA-256_SSWU_RO_ (RFC 9380 section 8.8.1)."""
    from py_arkworks_bls12381 import G1Point

    return G1Point.hash_to_curve(message, dst)


def hash_to_scalar(message: bytes, dst: bytes) -> int:
    """A number below the group order (BBS draft, Hash to Scalar)."""
    return int.from_bytes(expand(message, dst, _EXPANDED_BYTES), "big") % ORDER


def expand(message: bytes, dst: bytes, length: int) -> bytes:
    """expand_message_xmd with SHA-256 (RFC 9380 section 5.3.1); `length` up to 8160 bytes."""
    if len(dst) > _MOST_DST_BYTES:
        dst = hashlib.sha256(b"H2C-OVERSIZE-DST-" + dst).digest()
    suffix = dst + bytes([len(dst)])
    seed = hashlib.sha256(bytes(64) + message + length.to_bytes(2, "big") + b"\0" + suffix).digest()
    block = hashlib.sha256(seed + b"\1" + suffix).digest()
    made = block
    for number in range(2, -(-length // 32) + 1):
        mixed = bytes(one ^ other for one, other in zip(seed, block, strict=True))
        block = hashlib.sha256(mixed + bytes([number]) + suffix).digest()
        made += block
    return made[:length]
