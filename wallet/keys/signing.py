"""Private keys as values: made from given entropy, used to sign, never spelled in a report."""

from dataclasses import dataclass, field

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, utils

from wallet.errors import malformed
from wallet.keys.algorithms import HASHES
from wallet.keys.points import COORDINATE_BYTES, CURVES
from wallet.model.keys import KeyKind, PublicKey

# Order of each group; a secret scalar lies in 1..order-1.
_ORDERS = {
    KeyKind.P256: 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551,
    KeyKind.P384: int(
        "ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973", 16
    ),
}
ENTROPY_BYTES = {KeyKind.ED25519: 32, KeyKind.P256: 48, KeyKind.P384: 64}
SIGNING_ALGORITHM = {KeyKind.ED25519: "EdDSA", KeyKind.P256: "ES256", KeyKind.P384: "ES384"}


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A private key: raw seed for Ed25519, big-endian scalar for P-256 and P-384. The secret stays out of `repr`."""

    kind: KeyKind
    secret: bytes = field(repr=False)

    @property
    def public(self) -> PublicKey:
        """The public half."""
        return PublicKey(self.kind, _public_bytes(self))

    @property
    def algorithm(self) -> str:
        """The JOSE algorithm this key signs with."""
        return SIGNING_ALGORITHM[self.kind]

    def sign(self, message: bytes) -> bytes:
        """A signature as `algorithms.verify` takes it: 64 bytes for Ed25519, r and s side by side for ECDSA."""
        if self.kind is KeyKind.ED25519:
            return ed25519.Ed25519PrivateKey.from_private_bytes(self.secret).sign(message)
        half = COORDINATE_BYTES[self.kind]
        scheme = ec.ECDSA(HASHES[self.kind], deterministic_signing=True)
        r, s = utils.decode_dss_signature(_elliptic(self).sign(message, scheme))
        return r.to_bytes(half) + s.to_bytes(half)


def generate(kind: KeyKind, entropy: bytes) -> SigningKey:
    """A key from `ENTROPY_BYTES[kind]` random bytes; MALFORMED `entropy-length` for another amount.

    Elliptic curves reduce 128 extra bits modulo the order (FIPS 186-5 appendix A.2.1), so that the bias is negligible.
    """
    if kind not in ENTROPY_BYTES or len(entropy) != ENTROPY_BYTES[kind]:
        raise malformed("entropy-length", length=len(entropy))
    if kind is KeyKind.ED25519:
        return SigningKey(kind, entropy)
    scalar = int.from_bytes(entropy) % (_ORDERS[kind] - 1) + 1
    return SigningKey(kind, scalar.to_bytes(COORDINATE_BYTES[kind]))


def _elliptic(key: SigningKey) -> ec.EllipticCurvePrivateKey:
    return ec.derive_private_key(int.from_bytes(key.secret), CURVES[key.kind])


def _public_bytes(key: SigningKey) -> bytes:
    raw, point = serialization.Encoding.Raw, serialization.Encoding.X962
    if key.kind is KeyKind.ED25519:
        public = ed25519.Ed25519PrivateKey.from_private_bytes(key.secret).public_key()
        return public.public_bytes(raw, serialization.PublicFormat.Raw)
    return _elliptic(key).public_key().public_bytes(point, serialization.PublicFormat.CompressedPoint)
