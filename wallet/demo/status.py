"""Issues demonstration status lists (Bitstring Status List 1.0)."""

import gzip
from collections.abc import Collection, Mapping

from wallet.codec import base64url, jcs
from wallet.codec.jsonld.contexts import Contexts
from wallet.demo.cast import Institution
from wallet.demo.document import VC2
from wallet.demo.issue import signed
from wallet.model.credential import Json

ENTRIES = 131_072
ISSUED = "2026-01-01T00:00:00Z"


def bits(marked: Collection[int], entries: int = ENTRIES) -> bytes:
    """A list with these positions set; position 0 is the most significant bit of the first byte (section 2.2)."""
    listed = bytearray(entries // 8)
    for index in marked:
        listed[index // 8] |= 0x80 >> index % 8
    return bytes(listed)


def status_list(
    issuer: Institution,
    uri: str,
    marked: Collection[int],
    *,
    purpose: str = "revocation",
    valid_until: str | None = None,
    entries: int = ENTRIES,
    issued: str = ISSUED,
    contexts: Contexts | None = None,
) -> bytes:
    """A signed status list credential as JSON; `marked` are the indexes that are set."""
    encoded = "u" + base64url.encode(gzip.compress(bits(marked, entries), mtime=0))
    subject: Mapping[str, Json] = {
        "id": f"{uri}#list",
        "type": "BitstringStatusList",
        "statusPurpose": purpose,
        "encodedList": encoded,
    }
    document: dict[str, Json] = {
        "@context": [VC2],
        "id": uri,
        "type": ["VerifiableCredential", "BitstringStatusListCredential"],
        "issuer": issuer.id,
        "validFrom": issued,
        "credentialSubject": subject,
    }
    if valid_until:
        document["validUntil"] = valid_until
    return jcs.canonical(signed(document, issuer, issued, contexts=contexts))
