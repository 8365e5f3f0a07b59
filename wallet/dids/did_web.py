"""did:web: the identifier names an https address, where its document lies; here only ever a copy at hand."""

import re
from urllib.parse import unquote

from wallet.codec import strict_json
from wallet.dids.document import parse
from wallet.dids.method import DidMethod
from wallet.errors import WalletError
from wallet.model.keys import DidDocument
from wallet.model.reasons import BadSeal, Reason
from wallet.model.trust import Resource, ResourceKind, TrustMaterial

PREFIX = "did:web:"
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.\-]*[A-Za-z0-9])?(?:%3[Aa][0-9]{1,5})?\Z")
_PART = re.compile(r"(?:[A-Za-z0-9._~\-]|%[0-9A-Fa-f]{2})+\Z")


def document_url(did: str) -> str:
    """Where the document lies: `/.well-known/did.json`, or `did.json` below the path; `BadSeal` METHOD_MALFORMED."""
    host, *path = did.removeprefix(PREFIX).split(":")
    if not _HOST.match(host) or not all(_PART.match(one) and _safe(one) for one in path):
        raise BadSeal(Reason.METHOD_MALFORMED, rule="did-web-url")
    return f"https://{unquote(host)}/{'/'.join(path) or '.well-known'}/did.json"


def needs(did: str) -> Resource:
    """The document of this identifier."""
    return Resource(ResourceKind.DID_DOCUMENT, did)


def resolve(did: str, trust: TrustMaterial) -> DidDocument | None:
    """The document at hand, by identifier or by address; None without one, `BadSeal` for one that does not fit."""
    url = document_url(did)
    material = trust.get(did) or trust.get(url)
    return read(material.data, did) if material else None


def read(data: bytes, did: str) -> DidDocument:
    """The document in these bytes; `BadSeal` DOCUMENT_MALFORMED."""
    try:
        document = strict_json.parse(data)
    except WalletError as error:
        raise BadSeal(Reason.DOCUMENT_MALFORMED, rule=error.rule) from None
    return parse(document, did)


def _safe(part: str) -> bool:
    plain = unquote(part)
    return plain not in (".", "..") and not {"/", "\\", "?", "#"} & set(plain)


METHOD = DidMethod("web", PREFIX, needs, resolve)
