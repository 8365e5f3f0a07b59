"""A certificate authority for tests: certificates for our own signing keys."""

from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding

from wallet.keys.signing import SigningKey

YEAR = timedelta(days=365)


def library_key(key: SigningKey) -> ec.EllipticCurvePrivateKey:
    """The library's form of a P-256 signing key."""
    return ec.derive_private_key(int.from_bytes(key.secret), ec.SECP256R1())


def certificate(
    key: SigningKey,
    by: SigningKey,
    start: datetime,
    *,
    organisation: str = "Guild Of Seals",
    issuer: str = "Test Authority",
    organisation_id: str = "",
    names: tuple[str, ...] = (),
    lasts: timedelta = YEAR,
    authority: bool = False,
    more: tuple[tuple[x509.ExtensionType, bool], ...] = (),
) -> bytes:
    """The DER of a certificate for `key` by the holder of `by`; `names` are https URLs, `more` further extensions."""
    public, signer = library_key(key).public_key(), library_key(by)
    attributes = [x509.NameAttribute(x509.NameOID.ORGANIZATION_NAME, organisation)]
    if organisation_id:
        attributes.append(x509.NameAttribute(x509.NameOID.ORGANIZATION_IDENTIFIER, organisation_id))
    builder = (
        x509.CertificateBuilder()
        .subject_name(x509.Name(attributes))
        .issuer_name(x509.Name([x509.NameAttribute(x509.NameOID.ORGANIZATION_NAME, issuer)]))
        .public_key(public)
        .serial_number(11)
        .not_valid_before(start)
        .not_valid_after(start + lasts)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), False)
    )
    if authority:
        usage = x509.KeyUsage(*(name in (5, 6) for name in range(9)))
        builder = builder.add_extension(x509.BasicConstraints(True, None), True).add_extension(usage, True)
    if names:
        listed = x509.SubjectAlternativeName([x509.UniformResourceIdentifier(one) for one in names])
        builder = builder.add_extension(listed, False)
    for extension, critical in more:
        builder = builder.add_extension(extension, critical)
    return builder.sign(signer, hashes.SHA256()).public_bytes(Encoding.DER)
