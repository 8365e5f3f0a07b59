"""A service for tests that answers about single certificates (OCSP, RFC 6960)."""

from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import ocsp
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID

from tests.support.authority import YEAR, certificate, library_key
from wallet.keys.signing import SigningKey

APPOINTED = ((x509.ExtendedKeyUsage([ExtendedKeyUsageOID.OCSP_SIGNING]), False), (x509.OCSPNoCheck(), False))


def responder(
    key: SigningKey,
    by: SigningKey,
    start: datetime,
    *,
    more: tuple[tuple[x509.ExtensionType, bool], ...] = APPOINTED,
    lasts: timedelta = YEAR,
) -> bytes:
    """The certificate of whom an authority appointed to answer for it."""
    return certificate(key, by, start, organisation="Answering Desk", more=more, lasts=lasts)


def answered_at(url: str) -> tuple[tuple[x509.ExtensionType, bool], ...]:
    """The extension that says where to ask."""
    place = x509.AccessDescription(AuthorityInformationAccessOID.OCSP, x509.UniformResourceIdentifier(url))
    return ((x509.AuthorityInformationAccess([place]), False),)


def answer(
    about: bytes,
    authority: bytes,
    by: SigningKey,
    made: datetime,
    *,
    signer: bytes | None = None,
    revoked: datetime | None = None,
    status: ocsp.OCSPCertStatus | None = None,
) -> bytes:
    """What the service says of a certificate, good for a week; `signer` is whom the authority appointed."""
    stated = status or (ocsp.OCSPCertStatus.REVOKED if revoked else ocsp.OCSPCertStatus.GOOD)
    issuer, own = x509.load_der_x509_certificate(authority), x509.load_der_x509_certificate(signer or authority)
    builder = (
        ocsp.OCSPResponseBuilder()
        .add_response(
            cert=x509.load_der_x509_certificate(about),
            issuer=issuer,
            algorithm=hashes.SHA1(),  # it only names the certificate, as services do
            cert_status=stated,
            this_update=made,
            next_update=made + timedelta(days=7),
            revocation_time=revoked,
            revocation_reason=None,
        )
        .responder_id(ocsp.OCSPResponderEncoding.HASH, own)
    )
    if signer is not None:
        builder = builder.certificates([own])
    return builder.sign(library_key(by), hashes.SHA256()).public_bytes(Encoding.DER)


def refusal() -> bytes:
    """What a service says that will not answer."""
    return ocsp.OCSPResponseBuilder.build_unsuccessful(ocsp.OCSPResponseStatus.UNAUTHORIZED).public_bytes(Encoding.DER)
