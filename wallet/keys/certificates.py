"""Certificates (RFC 5280): read from PEM and DER, and their keys."""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID

from wallet.errors import WalletError, malformed, over_limit, unsupported
from wallet.keys.pem import from_library
from wallet.model.keys import PublicKey

BUNDLE_CERTIFICATES = 1_000
_BROKEN = (
    ValueError,
    UnsupportedAlgorithm,
    x509.InvalidVersion,
    x509.DuplicateExtension,
    x509.UnsupportedGeneralNameType,
)


def read_bundle(data: bytes) -> tuple[bytes, ...]:
    """The DER of every certificate in a PEM bundle; MALFORMED `certificate`, LIMIT `bundle-certificates`."""
    if data.count(b"-----BEGIN CERTIFICATE-----") > BUNDLE_CERTIFICATES:
        raise over_limit("bundle-certificates", BUNDLE_CERTIFICATES)
    try:
        return tuple(one.public_bytes(Encoding.DER) for one in x509.load_pem_x509_certificates(data))
    except _BROKEN:
        raise malformed("certificate") from None


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a certificate says about its holder: key, names, organisation identifier (X.520 2.5.4.97), validity."""

    key: PublicKey
    uris: tuple[str, ...]
    hosts: tuple[str, ...]
    organisation: str
    organisation_id: str
    start: datetime
    end: datetime


def read(der: bytes) -> Certificate:
    """One certificate; MALFORMED `certificate`, UNSUPPORTED `pem-kind`."""
    found = _load(der)
    key = _key(found)
    try:  # the library reads names and extensions only when asked
        return Certificate(
            from_library(key),
            _names(found, x509.UniformResourceIdentifier),
            _names(found, x509.DNSName),
            _attribute(found, x509.NameOID.ORGANIZATION_NAME),
            _attribute(found, x509.NameOID.ORGANIZATION_IDENTIFIER),
            found.not_valid_before_utc,
            found.not_valid_after_utc,
        )
    except _BROKEN:
        raise malformed("certificate") from None


def check_path(chain: tuple[bytes, ...], authorities: tuple[bytes, ...], at: datetime) -> None:
    """Passes when the first certificate leads, through the others, to one of the authorities at this time.

    Authorities carry basic constraints; the end certificate may be of any kind, as seals are. Revocation is not part
    of it. Raises `WalletError` MALFORMED `certificate`, `certificate-path`.
    """
    from cryptography.x509 import verification

    leaf, *between = [_load(one) for one in chain]
    policy = (
        verification.PolicyBuilder()
        .store(verification.Store([_load(one) for one in authorities]))
        .time(at)
        .extension_policies(
            ee_policy=verification.ExtensionPolicy.permit_all(),
            ca_policy=verification.ExtensionPolicy.webpki_defaults_ca(),
        )
    )
    try:
        policy.build_client_verifier().verify(leaf, between)
    except (verification.VerificationError, *_BROKEN):
        raise malformed("certificate-path") from None


def stamps_time(der: bytes) -> bool:
    """Whether a certificate is made for time stamps and nothing else (RFC 3161 section 2.3)."""
    try:
        usage = _load(der).extensions.get_extension_for_class(x509.ExtendedKeyUsage)
    except (x509.ExtensionNotFound, *_BROKEN):
        return False
    return usage.critical and list(usage.value) == [ExtendedKeyUsageOID.TIME_STAMPING]


def check_readable(der: bytes) -> None:
    """Passes for what the library reads as a certificate, of whatever key; MALFORMED `certificate`."""
    _load(der)


def thumbprint(der: bytes) -> str:
    """The SHA-256 of a certificate in lower-case hexadecimal."""
    return hashlib.sha256(der).hexdigest()


def public_key_of(der: bytes) -> object:
    """The library's own key of a certificate, of whatever kind; MALFORMED `certificate`, UNSUPPORTED `pem-kind`."""
    return _key(_load(der))


def issued_by(der: bytes, authority: bytes) -> bool:
    """Whether the certificate is the authority's own, or names it as its issuer; False for what is no certificate.

    It compares names and no signatures: `check_path` does that.
    """
    try:
        return der == authority or _load(der).issuer == _load(authority).subject
    except (WalletError, *_BROKEN):
        return False


def _load(der: bytes) -> x509.Certificate:
    try:
        return x509.load_der_x509_certificate(der)
    except _BROKEN:
        raise malformed("certificate") from None


def _key(certificate: x509.Certificate) -> object:
    try:
        return certificate.public_key()
    except (ValueError, UnsupportedAlgorithm):
        raise unsupported("pem-kind") from None


def _names(certificate: x509.Certificate, kind: type[x509.UniformResourceIdentifier | x509.DNSName]) -> tuple[str, ...]:
    try:
        listed = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return ()
    return tuple(listed.get_values_for_type(kind))


def _attribute(certificate: x509.Certificate, name: x509.ObjectIdentifier) -> str:
    found = certificate.subject.get_attributes_for_oid(name)
    return str(found[0].value) if found else ""
