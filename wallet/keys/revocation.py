"""Certificate revocation lists (RFC 5280 section 5): read, proven by the authority's key, and asked for one number."""

from dataclasses import dataclass
from datetime import datetime

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.x509.oid import AuthorityInformationAccessOID

from wallet.errors import malformed, unsupported

PEM_MARK = b"-----BEGIN X509 CRL-----"
_BROKEN = (
    ValueError,
    TypeError,
    UnsupportedAlgorithm,
    x509.InvalidVersion,
    x509.DuplicateExtension,
    x509.UnsupportedGeneralNameType,
)


@dataclass(frozen=True, slots=True)
class RevocationAnswer:
    """What a list says of one certificate: revoked since when, else None; and when it was made and is due again."""

    since: datetime | None
    made: datetime
    due: datetime | None


def is_list(data: bytes) -> bool:
    """Whether these bytes are such a list, in DER or PEM."""
    try:
        _load(data)
    except _BROKEN:
        return False
    return True


def address(data: bytes) -> str | None:
    """The https or http address a list itself says it is published at."""
    try:
        point = _load(data).extensions.get_extension_for_class(x509.IssuingDistributionPoint).value
    except (x509.ExtensionNotFound, *_BROKEN):
        return None
    names = [one.value for one in point.full_name or () if isinstance(one, x509.UniformResourceIdentifier)]
    return next((one for one in names if one.startswith(("http://", "https://"))), None)


def published_at(certificate: bytes) -> tuple[str, ...]:
    """Where the certificate says that its revocation is published: lists first, then services that answer online."""
    try:
        extensions = x509.load_der_x509_certificate(certificate).extensions
    except _BROKEN:
        raise malformed("certificate") from None
    found: list[str] = []
    for one in extensions:
        if isinstance(one.value, x509.CRLDistributionPoints):
            names = [name for point in one.value for name in point.full_name or ()]
            found += [name.value for name in names if isinstance(name, x509.UniformResourceIdentifier)]
    for one in extensions:
        if isinstance(one.value, x509.AuthorityInformationAccess):
            online = [each for each in one.value if each.access_method == AuthorityInformationAccessOID.OCSP]
            places = [each.access_location for each in online]
            found += [place.value for place in places if isinstance(place, x509.UniformResourceIdentifier)]
    return tuple(dict.fromkeys(found))


def ask(data: bytes, certificate: bytes, authorities: tuple[bytes, ...]) -> RevocationAnswer:
    """What the list says of the certificate; the authority that issued it must have signed the list, too.

    Raises `WalletError`: MALFORMED `crl`, `crl-foreign`; UNSUPPORTED `crl-kind` for partial and indirect lists.
    """
    try:
        listed = _load(data)
        leaf = x509.load_der_x509_certificate(certificate)
        _check_whole(listed)
        _check_signed(listed, leaf, authorities)
        entry = listed.get_revoked_certificate_by_serial_number(leaf.serial_number)
        since = entry.revocation_date_utc if entry is not None else None
        return RevocationAnswer(since, listed.last_update_utc, listed.next_update_utc)
    except _BROKEN:
        raise malformed("crl") from None


def _check_whole(listed: x509.CertificateRevocationList) -> None:
    for one in listed.extensions:
        point = one.value
        if isinstance(point, x509.IssuingDistributionPoint):
            partial = point.indirect_crl or point.only_contains_ca_certs or point.only_contains_attribute_certs
            if partial or point.only_some_reasons:
                raise unsupported("crl-kind")
        elif one.critical:
            raise unsupported("crl-kind")


def _check_signed(
    listed: x509.CertificateRevocationList, leaf: x509.Certificate, authorities: tuple[bytes, ...]
) -> None:
    from cryptography.exceptions import InvalidSignature

    if listed.issuer != leaf.issuer:
        raise malformed("crl-foreign")
    for one in authorities:
        authority = x509.load_der_x509_certificate(one)
        try:
            leaf.verify_directly_issued_by(authority)
        except (InvalidSignature, ValueError, TypeError, UnsupportedAlgorithm):
            continue
        if listed.is_signature_valid(authority.public_key()):  # type: ignore[arg-type]
            return
    raise malformed("crl-foreign")


def _load(data: bytes) -> x509.CertificateRevocationList:
    if data.lstrip().startswith(PEM_MARK):
        return x509.load_pem_x509_crl(data)
    return x509.load_der_x509_crl(data)


