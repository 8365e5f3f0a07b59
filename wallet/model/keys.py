"""Public keys as plain values: which kind, and the bytes; the arithmetic is `wallet.keys`."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class KeyKind(Enum):
    """A family of keys; the value is its name in reports."""

    ED25519 = "Ed25519"
    P256 = "P-256"
    P384 = "P-384"
    P521 = "P-521"
    SECP256K1 = "secp256k1"
    RSA = "RSA"
    BLS12381G2 = "BLS12-381-G2"


@dataclass(frozen=True, slots=True)
class PublicKey:
    """One public key.

    `data` is the raw 32 bytes for Ed25519, the compressed point for elliptic curves and BLS, and the DER
    SubjectPublicKeyInfo for RSA. `algorithm` is a JOSE `alg` the key's owner restricts it to, if any.
    """

    kind: KeyKind
    data: bytes
    algorithm: str | None = None


@dataclass(frozen=True, slots=True)
class VerificationMethod:
    """A key with its owner: `id` and `controller` as the document states them, what it may be used for, and until when.

    From `expires` or `revoked` on no proof counts that was made with it (Controlled Identifiers 1.0 section 2.2).
    """

    id: str
    controller: str
    key: PublicKey
    purposes: frozenset[str]
    expires: datetime | None = None
    revoked: datetime | None = None


@dataclass(frozen=True, slots=True)
class DidDocument:
    """What a controller document says: its id, its methods, and other identifiers it claims to be.

    `unusable` names methods that are listed but cannot be used, each with the code of the rule that says why.
    """

    id: str
    methods: tuple[VerificationMethod, ...]
    also_known_as: tuple[str, ...] = ()
    unusable: tuple[tuple[str, str], ...] = ()
