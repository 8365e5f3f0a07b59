"""RSA private keys as values. The wallet makes none; whoever issues with RSA brings one."""

from dataclasses import dataclass, field

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from wallet.errors import malformed
from wallet.keys.rsa import check_size
from wallet.model.keys import KeyKind, PublicKey


@dataclass(frozen=True, slots=True)
class RsaSigningKey:
    """A private RSA key as DER PKCS #8; signs RS256 (RFC 7518 section 3.3). The secret stays out of `repr`."""

    secret: bytes = field(repr=False)

    @property
    def kind(self) -> KeyKind:
        """Always RSA."""
        return KeyKind.RSA

    @property
    def public(self) -> PublicKey:
        """The public half."""
        public = _load(self.secret).public_key()
        der = public.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
        return PublicKey(KeyKind.RSA, der)

    @property
    def algorithm(self) -> str:
        """The JOSE algorithm this key signs with."""
        return "RS256"

    def sign(self, message: bytes) -> bytes:
        """A PKCS #1 v1.5 signature over SHA-256, of the modulus's length."""
        return _load(self.secret).sign(message, padding.PKCS1v15(), hashes.SHA256())


def _load(der: bytes) -> rsa.RSAPrivateKey:
    try:
        key = serialization.load_der_private_key(der, None)
    except ValueError:
        raise malformed("rsa-key") from None
    if not isinstance(key, rsa.RSAPrivateKey):
        raise malformed("rsa-key")
    check_size(key.key_size)
    return key
