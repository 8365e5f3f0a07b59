"""Public keys as Multikey text (Controlled Identifiers 1.0 section 2.2.2): a prefix for the kind, then the key."""

from functools import lru_cache

from wallet.codec import multibase
from wallet.errors import WalletError, malformed, unsupported
from wallet.keys.points import check_point
from wallet.model.keys import KeyKind, PublicKey
from wallet.model.limits import MULTIBASE_CHARACTERS

PREFIXES: dict[KeyKind, tuple[bytes, int]] = {
    KeyKind.ED25519: (b"\xed\x01", 32),
    KeyKind.P256: (b"\x80\x24", 33),
    KeyKind.P384: (b"\x81\x24", 49),
    KeyKind.P521: (b"\x82\x24", 67),
    KeyKind.SECP256K1: (b"\xe7\x01", 33),
    KeyKind.BLS12381G2: (b"\xeb\x01", 96),
}
SHORTEST_KEY = 32
_SECRET_PREFIXES = frozenset(bytes.fromhex(text) for text in ("8026", "8126", "8626", "8726", "8826", "8926", "8030"))
_X25519 = b"\xec\x01"


@lru_cache(maxsize=256)
def decode(text: str) -> PublicKey:
    """The key a Multikey text spells.

    Raises `WalletError`: MALFORMED `multikey-*` for a wrong base, length or point, and for a secret key where a public
    one is due; UNSUPPORTED `multikey-kind` for a prefix this wallet does not know.
    """
    if len(text) > MULTIBASE_CHARACTERS or not text.startswith("z"):
        raise malformed("multikey-base")
    return from_bytes(multibase.decode(text))


def from_bytes(raw: bytes) -> PublicKey:
    """The key in Multikey bytes, prefix included; errors as for `decode`."""
    prefix, data = raw[:2], raw[2:]
    if prefix in _SECRET_PREFIXES:
        raise malformed("multikey-secret")
    if len(data) < SHORTEST_KEY:
        raise malformed("multikey-length", length=len(data), expected=SHORTEST_KEY)
    for kind, (known, length) in PREFIXES.items():
        if prefix != known:
            continue
        if len(data) != length:
            raise malformed("multikey-length", key=kind.value, length=len(data), expected=length)
        check_point(kind, data)
        return PublicKey(kind, data)
    raise unsupported("multikey-kind", prefix="X25519" if prefix == _X25519 else prefix.hex())


def encode(key: PublicKey) -> str:
    """The Multikey text of a key; UNSUPPORTED `multikey-kind` for kinds that have none (RSA)."""
    return multibase.encode_base58(to_bytes(key))


def to_bytes(key: PublicKey) -> bytes:
    """The Multikey bytes of a key, prefix included."""
    if key.kind not in PREFIXES:
        raise unsupported("multikey-kind", prefix=key.kind.value)
    return PREFIXES[key.kind][0] + key.data


def is_multikey(text: str) -> bool:
    """Whether the text spells a public key of a known kind."""
    try:
        decode(text)
    except WalletError:
        return False
    return True
