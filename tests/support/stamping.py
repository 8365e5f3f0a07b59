"""A time stamp authority and a revocation list issuer for tests (RFC 3161, RFC 5280)."""

import hashlib
from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID

from tests.support.authority import certificate, library_key
from wallet.keys.signing import SigningKey

SHA256 = bytes.fromhex("0609608648016503040201")
ECDSA = bytes.fromhex("06082a8648ce3d040302")
TST_INFO = bytes.fromhex("060b2a864886f70d0109100104")


def node(tag: int, *parts: bytes) -> bytes:
    """One DER value."""
    body = b"".join(parts)
    if len(body) < 0x80:
        return bytes((tag, len(body))) + body
    size = len(body).to_bytes((len(body).bit_length() + 7) // 8)
    return bytes((tag, 0x80 | len(size))) + size + body


def stamping_certificate(key: SigningKey, by: SigningKey, start: datetime, *, critical: bool = True) -> bytes:
    """A certificate made for time stamps only."""
    usage = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
    lasts = timedelta(days=3650)
    return certificate(key, by, start, organisation="Clock Tower", lasts=lasts, more=((usage, critical),))


def stamp(data: bytes, at: datetime, key: SigningKey, leaf: bytes) -> bytes:
    """A token that says these bytes were known at that moment."""
    imprint = node(0x30, node(0x30, SHA256), node(0x04, hashlib.sha256(data).digest()))
    moment = node(0x18, at.strftime("%Y%m%d%H%M%SZ").encode())
    said = node(0x30, node(0x02, b"\x01"), bytes.fromhex("06022a03"), imprint, node(0x02, b"\x07"), moment)
    kind = node(0x30, bytes.fromhex("06092a864886f70d010903"), node(0x31, TST_INFO))
    digest = node(0x30, bytes.fromhex("06092a864886f70d010904"), node(0x31, node(0x04, hashlib.sha256(said).digest())))
    named = node(0x30, node(0x30, node(0x30, node(0x04, hashlib.sha256(leaf).digest()))))
    bound = node(0x30, bytes.fromhex("060b2a864886f70d010910022f"), node(0x31, named))
    attributes = kind + digest + bound
    value = library_key(key).sign(node(0x31, attributes), ec.ECDSA(hashes.SHA256()))
    who = node(0x80, b"\x01")
    signer = node(
        0x30, node(0x02, b"\x03"), who, node(0x30, SHA256), node(0xA0, attributes), node(0x30, ECDSA), node(0x04, value)
    )
    content = node(0x30, TST_INFO, node(0xA0, node(0x04, said)))
    signed = node(
        0x30, node(0x02, b"\x03"), node(0x31, node(0x30, SHA256)), content, node(0xA0, leaf), node(0x31, signer)
    )
    return node(0x30, bytes.fromhex("06092a864886f70d010702"), node(0xA0, signed))


def revocation_list(
    by: SigningKey, made: datetime, revoked: datetime | None = None, *, issuer: str = "Test Authority", serial: int = 11
) -> bytes:
    """A list of the authority, good for thirty days, with one certificate on it or none."""
    name = x509.Name([x509.NameAttribute(x509.NameOID.ORGANIZATION_NAME, issuer)])
    builder = x509.CertificateRevocationListBuilder().issuer_name(name).last_update(made)
    builder = builder.next_update(made + timedelta(days=30))
    if revoked is not None:
        one = x509.RevokedCertificateBuilder().serial_number(serial).revocation_date(revoked).build()
        builder = builder.add_revoked_certificate(one)
    return builder.sign(library_key(by), hashes.SHA256()).public_bytes(Encoding.DER)


def published_at(url: str) -> tuple[tuple[x509.ExtensionType, bool], ...]:
    """The extension that says where the revocation of a certificate is published."""
    point = x509.DistributionPoint([x509.UniformResourceIdentifier(url)], None, None, None)
    return ((x509.CRLDistributionPoints([point]), False),)
