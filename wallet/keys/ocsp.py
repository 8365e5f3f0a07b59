"""Answers about one certificate from the authority's own service (OCSP, RFC 6960): read, proven, and asked."""

from collections.abc import Iterator
from datetime import datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.hashes import MD5, SHA1, Hash, HashAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509 import ocsp
from cryptography.x509.oid import ExtendedKeyUsageOID, SignatureAlgorithmOID

from wallet.errors import malformed, unsupported
from wallet.keys.revocation import RevocationAnswer

_BROKEN = (ValueError, TypeError, UnsupportedAlgorithm, x509.InvalidVersion, x509.DuplicateExtension)
_PKCS1 = frozenset(
    {
        SignatureAlgorithmOID.RSA_WITH_SHA256,
        SignatureAlgorithmOID.RSA_WITH_SHA384,
        SignatureAlgorithmOID.RSA_WITH_SHA512,
    }
)
ANSWERS = 100


def is_answer(data: bytes) -> bool:
    """Whether these bytes are such an answer."""
    try:
        return ocsp.load_der_ocsp_response(data).response_status is ocsp.OCSPResponseStatus.SUCCESSFUL
    except _BROKEN:
        return False


def ask(data: bytes, certificate: bytes, authorities: tuple[bytes, ...]) -> RevocationAnswer:
    """What the answer says of the certificate, signed by the authority that issued it or by whom it appointed.

    Raises `WalletError`: MALFORMED `ocsp`, `ocsp-foreign` for another certificate or an answer that nobody entitled
    signed, `ocsp-unknown` where the service does not know the certificate; UNSUPPORTED `ocsp-kind`.
    """
    try:
        answer = ocsp.load_der_ocsp_response(data)
        if answer.response_status is not ocsp.OCSPResponseStatus.SUCCESSFUL:
            raise malformed("ocsp")
        leaf = x509.load_der_x509_certificate(certificate)
        issuer = _issuer(leaf, authorities)
        one = _about(answer, leaf, issuer)
        _check_signed(answer, issuer, one.this_update_utc)
        if one.certificate_status is ocsp.OCSPCertStatus.UNKNOWN:
            raise malformed("ocsp-unknown")
        since = one.revocation_time_utc if one.certificate_status is ocsp.OCSPCertStatus.REVOKED else None
        return RevocationAnswer(since, one.this_update_utc, one.next_update_utc)
    except _BROKEN:
        raise malformed("ocsp") from None


def _issuer(leaf: x509.Certificate, authorities: tuple[bytes, ...]) -> x509.Certificate:
    for one in authorities:
        authority = x509.load_der_x509_certificate(one)
        if _issued(leaf, authority):
            return authority
    raise malformed("ocsp-foreign")


def _issued(certificate: x509.Certificate, authority: x509.Certificate) -> bool:
    try:
        certificate.verify_directly_issued_by(authority)
    except (InvalidSignature, *_BROKEN):
        return False
    return True


def _about(answer: ocsp.OCSPResponse, leaf: x509.Certificate, issuer: x509.Certificate) -> ocsp.OCSPSingleResponse:
    """The part about this certificate: by its number, and by the digests of its issuer's name and key."""
    for place, one in enumerate(answer.responses):
        if place >= ANSWERS:
            break
        name, key = _digests(issuer, one.hash_algorithm)
        if (one.serial_number, one.issuer_name_hash, one.issuer_key_hash) == (leaf.serial_number, name, key):
            return one
    raise malformed("ocsp-foreign")


def _digests(issuer: x509.Certificate, algorithm: HashAlgorithm) -> tuple[bytes, bytes]:
    from wallet.codec import der  # the key's bits without their wrapping (RFC 6960 section 4.1.1)

    spki = issuer.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    bits = der.parse(spki).parts()[1].body[1:]
    return _digest(algorithm, issuer.subject.public_bytes()), _digest(algorithm, bits)


def _digest(algorithm: HashAlgorithm, data: bytes) -> bytes:
    hashing = Hash(algorithm)
    hashing.update(data)
    return hashing.finalize()


def _check_signed(answer: ocsp.OCSPResponse, issuer: x509.Certificate, at: datetime) -> None:
    for signer in _entitled(answer, issuer, at):
        try:
            _verify(answer, signer)
        except InvalidSignature:
            continue
        return
    raise malformed("ocsp-foreign")


def _entitled(answer: ocsp.OCSPResponse, issuer: x509.Certificate, at: datetime) -> Iterator[x509.Certificate]:
    """The authority itself, and whom it appointed for just this, whose own revocation need not be asked for."""
    yield issuer
    for one in answer.certificates:
        if not one.not_valid_before_utc <= at <= one.not_valid_after_utc:
            continue
        usage = [each.value for each in one.extensions if isinstance(each.value, x509.ExtendedKeyUsage)]
        unasked = any(isinstance(each.value, x509.OCSPNoCheck) for each in one.extensions)
        if unasked and usage and ExtendedKeyUsageOID.OCSP_SIGNING in usage[0] and _issued(one, issuer):
            yield one


def _verify(answer: ocsp.OCSPResponse, signer: x509.Certificate) -> None:
    key, hashed = signer.public_key(), answer.signature_hash_algorithm
    if hashed is None or isinstance(hashed, SHA1 | MD5):
        raise unsupported("ocsp-kind")
    if isinstance(key, rsa.RSAPublicKey) and answer.signature_algorithm_oid in _PKCS1:
        key.verify(answer.signature, answer.tbs_response_bytes, padding.PKCS1v15(), hashed)
    elif isinstance(key, ec.EllipticCurvePublicKey) and answer.signature_algorithm_oid not in _PKCS1:
        key.verify(answer.signature, answer.tbs_response_bytes, ec.ECDSA(hashed))
    else:
        raise unsupported("ocsp-kind")
