"""Certificates (RFC 5280): read from PEM and DER, and their keys."""

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from wallet.errors import malformed, over_limit
from wallet.keys.pem import from_library
from wallet.model.keys import PublicKey

BUNDLE_CERTIFICATES = 1_000


def read_bundle(data: bytes) -> tuple[bytes, ...]:
    """The DER of every certificate in a PEM bundle; MALFORMED `certificate`, LIMIT `bundle-certificates`."""
    if data.count(b"-----BEGIN CERTIFICATE-----") > BUNDLE_CERTIFICATES:
        raise over_limit("bundle-certificates", BUNDLE_CERTIFICATES)
    try:
        return tuple(one.public_bytes(Encoding.DER) for one in x509.load_pem_x509_certificates(data))
    except ValueError:
        raise malformed("certificate") from None


def key_of(der: bytes) -> PublicKey:
    """The public key of a certificate; MALFORMED `certificate`, UNSUPPORTED `pem-kind`."""
    try:
        key = x509.load_der_x509_certificate(der).public_key()
    except ValueError:
        raise malformed("certificate") from None
    return from_library(key)
