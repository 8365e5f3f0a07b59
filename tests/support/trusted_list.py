"""An issuer of trusted lists in XML for tests: one provider, its services, and an enveloped signature if wished."""

import base64
import hashlib
from collections.abc import Callable
from datetime import datetime, timedelta

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, utils

from tests.support.authority import library_key
from wallet.keys.signing import SigningKey

CA = "http://uri.etsi.org/TrstSvc/Svctype/CA/QC"
TSA = "http://uri.etsi.org/TrstSvc/Svctype/TSA/QTST"
STATUS = "http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/"
C14N = "http://www.w3.org/2001/10/xml-exc-c14n#"
DS = "http://www.w3.org/2000/09/xmldsig#"
SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
MARK = "<!--seal-->"


def instant(moment: datetime) -> str:
    """As the lists write it."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def service(
    certificate: bytes,
    since: datetime,
    status: str = "granted",
    history: tuple[tuple[str, datetime], ...] = (),
    kind: str = CA,
) -> str:
    """One service; `history` are earlier (status, since) pairs."""
    older = "".join(
        f"<ServiceHistoryInstance><ServiceTypeIdentifier>{kind}</ServiceTypeIdentifier>"
        f"<ServiceStatus>{STATUS}{then}</ServiceStatus><StatusStartingTime>{instant(at)}</StatusStartingTime>"
        "</ServiceHistoryInstance>"
        for then, at in history
    )
    return f"""<TSPService><ServiceInformation><ServiceTypeIdentifier>{kind}</ServiceTypeIdentifier>
<ServiceName><Name xml:lang="de">Siegel</Name><Name xml:lang="en">Seals &amp; more</Name></ServiceName>
<ServiceDigitalIdentity><DigitalId><X509Certificate>{base64.b64encode(certificate).decode()}</X509Certificate>
</DigitalId></ServiceDigitalIdentity><ServiceStatus>{STATUS}{status}</ServiceStatus>
<StatusStartingTime>{instant(since)}</StatusStartingTime></ServiceInformation>
<ServiceHistory>{older}</ServiceHistory></TSPService>"""


def trusted_list(*services: str, issued: datetime, due: datetime | None = None, version: str = "6") -> bytes:
    """The file, without a signature."""
    due = due or issued + timedelta(days=180)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<TrustServiceStatusList xmlns="http://uri.etsi.org/02231/v2#" xmlns:x="http://x.example/" Id="whole" TSLTag="t">
<SchemeInformation><TSLVersionIdentifier>{version}</TSLVersionIdentifier>
<SchemeOperatorName><Name xml:lang="en">Office of Seals</Name></SchemeOperatorName>
<SchemeTerritory>XX</SchemeTerritory><ListIssueDateTime>{instant(issued)}</ListIssueDateTime>
<NextUpdate><dateTime>{instant(due)}</dateTime></NextUpdate></SchemeInformation>
<TrustServiceProviderList><TrustServiceProvider><TSPInformation><TSPName><Name xml:lang="en">Seal Works</Name></TSPName>
</TSPInformation><TSPServices>{"".join(services)}</TSPServices></TrustServiceProvider></TrustServiceProviderList>
{MARK}</TrustServiceStatusList>""".encode()


def sealed(data: bytes, key: SigningKey, certificate: bytes, canonical: Callable[[bytes, str], bytes]) -> bytes:
    """The list with an enveloped signature; `canonical(file, local name)` makes the canonical forms."""
    xades = "http://uri.etsi.org/01903/v1.3.2#"
    props = f'<xades:SignedProperties xmlns:xades="{xades}" Id="props"><xades:A/></xades:SignedProperties>'

    def reference(uri: str, steps: tuple[str, ...], digest: str) -> str:
        chain = "".join(f'<ds:Transform Algorithm="{one}"/>' for one in steps)
        return (
            f'<ds:Reference URI="{uri}"><ds:Transforms>{chain}</ds:Transforms>'
            f'<ds:DigestMethod Algorithm="{SHA256}"/><ds:DigestValue>{digest}</ds:DigestValue></ds:Reference>'
        )

    def signature(first: str, second: str, value: str) -> bytes:
        return data.replace(
            MARK.encode(),
            (
                f'<ds:Signature xmlns:ds="{DS}"><ds:SignedInfo><ds:CanonicalizationMethod Algorithm="{C14N}"/>'
                '<ds:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"/>'
                f'{reference("", (DS + "enveloped-signature", C14N), first)}{reference("#props", (C14N,), second)}'
                f"</ds:SignedInfo><ds:SignatureValue>{value}</ds:SignatureValue><ds:KeyInfo><ds:X509Data>"
                f"<ds:X509Certificate>{base64.b64encode(certificate).decode()}</ds:X509Certificate></ds:X509Data>"
                f"</ds:KeyInfo><ds:Object>{props}</ds:Object></ds:Signature>"
            ).encode(),
        )

    def digest(text: bytes) -> str:
        return base64.b64encode(hashlib.sha256(text).digest()).decode()

    first = digest(canonical(data.replace(MARK.encode(), b""), ""))
    second = digest(canonical(signature("", "", ""), "SignedProperties"))
    said = canonical(signature(first, second, ""), "SignedInfo")
    r, s = utils.decode_dss_signature(library_key(key).sign(said, ec.ECDSA(hashes.SHA256())))
    return signature(first, second, base64.b64encode(r.to_bytes(32) + s.to_bytes(32)).decode())
