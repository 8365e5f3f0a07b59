"""RSA signatures over SHA-256: PKCS #1 v1.5 and PSS (RFC 7518 sections 3.3 and 3.5)."""

from functools import lru_cache

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from wallet.errors import malformed

MINIMUM_BITS = 2048
MAXIMUM_BITS = 8192


def check_rsa(der: bytes, message: bytes, signature: bytes, pss: bool) -> None:
    """Raises the library's `InvalidSignature` when the signature does not hold, MALFORMED for an unfit key."""
    key = load_rsa(der)
    sha256 = hashes.SHA256()
    scheme = padding.PSS(padding.MGF1(sha256), sha256.digest_size) if pss else padding.PKCS1v15()
    key.verify(signature, message, scheme, sha256)


@lru_cache(maxsize=64)
def load_rsa(der: bytes) -> rsa.RSAPublicKey:
    """The library's key; MALFORMED `rsa-key` or `rsa-size` (below 2048 or beyond 8192 bits)."""
    try:
        key = serialization.load_der_public_key(der)
    except (ValueError, UnsupportedAlgorithm):
        raise malformed("rsa-key") from None
    if not isinstance(key, rsa.RSAPublicKey):
        raise malformed("rsa-key")
    check_size(key.key_size)
    return key


def check_size(bits: int) -> None:
    """Refuses keys too short to be safe or too long to check in time."""
    if not MINIMUM_BITS <= bits <= MAXIMUM_BITS:
        raise malformed("rsa-size", bits=bits)


def from_numbers(modulus: bytes, exponent: bytes) -> bytes:
    """The DER SubjectPublicKeyInfo of an RSA key; MALFORMED when the numbers make no usable key."""
    n, e = int.from_bytes(modulus), int.from_bytes(exponent)
    check_size(n.bit_length())
    if not (n & 1 and e & 1 and 3 <= e < 1 << 32):
        raise malformed("rsa-key")
    try:
        key = rsa.RSAPublicNumbers(e, n).public_key()
    except ValueError:
        raise malformed("rsa-key") from None
    return key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)


def numbers(der: bytes) -> tuple[bytes, bytes]:
    """Modulus and exponent of a DER key, without leading zeros."""
    found = load_rsa(der).public_numbers()
    return _minimal(found.n), _minimal(found.e)


def _minimal(number: int) -> bytes:
    return number.to_bytes((number.bit_length() + 7) // 8)
