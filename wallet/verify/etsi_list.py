"""Trusted lists of the European Union and its members (ETSI TS 119 612): who may issue certificates, and since when."""

import base64
import binascii
from collections.abc import Iterator
from datetime import datetime

from wallet.codec import strict_time, strict_xml
from wallet.codec.strict_xml import Element
from wallet.errors import ErrorKind, WalletError, malformed, over_limit, unsupported
from wallet.model.limits import SHOWN_TEXT_CHARACTERS
from wallet.model.trust import Standing, TrustList, TrustService

NS = "http://uri.etsi.org/02231/v2#"
SERVICES = 5_000
_LANGUAGE = "http://www.w3.org/XML/1998/namespace lang"
_VERSIONS = frozenset({"5", "6"})
_SERVICE = "http://uri.etsi.org/TrstSvc/Svctype/"
_KINDS = {f"{_SERVICE}{one}": "ca" for one in ("CA/QC", "CA/PKC")} | {
    f"{_SERVICE}{one}": "tsa" for one in ("TSA", "TSA/QTST", "TSA/TSS-QC", "TSA/TSS-AdESQCandQES")
}
_GRANTED = frozenset(
    {"granted", "recognisedatnationallevel", "undersupervision", "supervisionincessation", "accredited"}
)


def is_etsi_list(data: bytes) -> bool:
    """Whether these bytes mean to be such a list."""
    return data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<" and b"TrustServiceStatusList" in data[:8192]


def read_etsi_list(data: bytes) -> TrustList:
    """The services that issue certificates or time stamps, with their history (sections 5.3 to 5.6).

    `seal` tells about the list's own signature: "good" (with whose certificate), "unchecked" for a shape that is not
    understood, "none". Raises `WalletError`: MALFORMED `trust-list-*`, also for a signature that does not hold;
    UNSUPPORTED `trust-list-form`, `trust-list-version`; LIMIT `trust-list-services`; and what strict XML refuses.
    """
    root = strict_xml.parse(data)
    if root.name != f"{NS} TrustServiceStatusList":
        raise unsupported("trust-list-form")
    scheme = _child(root, "SchemeInformation")
    if _text(scheme, "TSLVersionIdentifier") not in _VERSIONS:
        raise unsupported("trust-list-version")
    seal, sealed_by = _seal(data, root)
    services = tuple(_services(root))
    return TrustList(
        _list_name(scheme),
        _moment(_text(scheme, "ListIssueDateTime")),
        (),
        services=services,
        next_update=_next_update(scheme),
        seal=seal,
        sealed_by=sealed_by,
    )


def _seal(data: bytes, root: Element) -> tuple[str, str]:
    from wallet.keys import certificates, xml_seal  # slow to import, and seldom needed

    try:
        certificate = xml_seal.sealed_by(data, root)
        if certificate is None:
            return "none", ""
        leaf = certificates.read(certificate)
    except WalletError as error:
        if error.kind is ErrorKind.UNSUPPORTED:
            return "unchecked", ""
        raise malformed("trust-list-seal") from None
    return "good", f"{leaf.organisation} sha256:{certificates.thumbprint(certificate)}".strip()


def _services(root: Element) -> Iterator[TrustService]:
    count = 0
    for holder in root.all(f"{NS} TrustServiceProviderList"):
        for provider in holder.all(f"{NS} TrustServiceProvider"):
            name = _name(_child(provider, "TSPInformation"), "TSPName")
            groups = provider.all(f"{NS} TSPServices")
            for service in (one for group in groups for one in group.all(f"{NS} TSPService")):
                count += 1
                if count > SERVICES:
                    raise over_limit("trust-list-services", SERVICES)
                yield from _service(service, name)


def _service(service: Element, provider: str) -> Iterator[TrustService]:
    now = _child(service, "ServiceInformation")
    kind = _KINDS.get(_text(now, "ServiceTypeIdentifier"))
    if kind is None:
        return
    earlier = (one for group in service.all(f"{NS} ServiceHistory") for one in group.children)
    periods = [_standing(now)] + [_standing(one) for one in earlier if one.name == f"{NS} ServiceHistoryInstance"]
    history = tuple(sorted(periods, key=lambda one: one.since, reverse=True))
    if history[0] is not periods[0]:
        raise malformed("trust-list-date")  # a history younger than the present says nothing certain
    for certificate in dict.fromkeys(_certificates(now)):
        yield TrustService(certificate, kind, _name(now, "ServiceName"), provider, history)


def _standing(about: Element) -> Standing:
    status = _text(about, "ServiceStatus")
    since = _moment(_text(about, "StatusStartingTime"))
    if since is None:
        raise malformed("trust-list-date")
    return Standing(since, status.rstrip("/").rpartition("/")[2].lower() in _GRANTED)


def _certificates(about: Element) -> Iterator[bytes]:
    """The certificates of a service; one that cannot be read is left aside, and so vouches for nothing."""
    from wallet.keys import certificates

    for identity in about.all(f"{NS} ServiceDigitalIdentity"):
        for one in (found for digital in identity.children for found in digital.all(f"{NS} X509Certificate")):
            try:
                der = base64.b64decode("".join(one.text.split()), validate=True)
                certificates.check_readable(der)
            except (WalletError, binascii.Error, ValueError):
                continue
            yield der


def _list_name(scheme: Element) -> str:
    """Operator and territory: a newer edition of the same list takes this one's place."""
    territory, operator = _text(scheme, "SchemeTerritory"), _name(scheme, "SchemeOperatorName")
    if not operator:
        raise malformed("trust-list-text", member="SchemeOperatorName")
    return f"{territory} {operator}".strip()[:SHOWN_TEXT_CHARACTERS]


def _next_update(scheme: Element) -> datetime | None:
    """When the next edition is due; a closed list names none."""
    return _moment(_text(_child(scheme, "NextUpdate"), "dateTime"))


def _name(about: Element, member: str) -> str:
    """A name in English where there is one, else the first."""
    names = [one for group in about.all(f"{NS} {member}") for one in group.all(f"{NS} Name")]
    english = [one for one in names if one.attributes.get(_LANGUAGE, "").lower().startswith("en")]
    chosen = next(iter(english or names), None)
    return " ".join(chosen.text.split())[:SHOWN_TEXT_CHARACTERS] if chosen else ""


def _child(element: Element, name: str) -> Element:
    found = next(element.all(f"{NS} {name}"), None)
    if found is None:
        raise malformed("trust-list-text", member=name)
    return found


def _text(element: Element, name: str) -> str:
    found = next(element.all(f"{NS} {name}"), None)
    return found.text.strip() if found else ""


def _moment(text: str) -> datetime | None:
    if not text:
        return None
    try:
        return strict_time.parse(text).moment
    except WalletError:
        raise malformed("trust-list-date") from None
