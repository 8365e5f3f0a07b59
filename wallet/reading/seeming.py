"""What bytes seem to be when they hold no credential, so that the answer can say so."""

import re

from wallet.codec import strict_json
from wallet.errors import ErrorKind, Fact, WalletError, unsupported

_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*")
_OFFER = re.compile(rb"\s*(?:openid-credential-offer|openid-initiate-issuance)://?", re.IGNORECASE)
_REQUEST = re.compile(rb"\s*(?:openid4vp|openid-vc|haip|mdoc-openid4vp|eudi-openid4vp|mdoc):", re.IGNORECASE)
_LINK = re.compile(rb"\s*https?://\S+\s*\Z", re.IGNORECASE)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1f]")


def refusal(data: bytes, name: str = "") -> WalletError:
    """The error for bytes that hold no credential.

    UNSUPPORTED with rule `offer`, `request` or `link` for what would have to be answered or fetched; else
    NOT_A_CREDENTIAL with the rule saying what it seems to be.
    """
    facts: dict[str, Fact] = {"name": name} if name else {}
    for rule, shape in (("offer", _OFFER), ("request", _REQUEST), ("link", _LINK)):
        if shape.match(data):
            offered = rule == "link" and b"credential_offer" in data
            return unsupported("offer" if offered else rule, **facts)
    return WalletError(ErrorKind.NOT_A_CREDENTIAL, rule=seeming(data), **facts)


def seeming(data: bytes) -> str:
    """A code for the kind of file this looks like."""
    head = data[:1024].lstrip().lower()
    if not data.strip():
        return "empty"
    if data.startswith(_PICTURES) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP"):
        return "picture-without-credential"
    if head.startswith(b"%pdf-"):
        return "pdf"
    if data.startswith(b"PK"):
        return "archive-without-credential"
    return _seeming_text(data, head)


def _seeming_text(data: bytes, head: bytes) -> str:
    if head.startswith((b"<!doctype html", b"<html")):
        return "html"
    if b"<svg" in head:
        return "picture-without-credential"
    if head.startswith((b"<?xml", b"<")):
        return "xml"
    if head.startswith(b"-----begin "):
        return "pem"
    try:
        strict_json.parse(data)
    except WalletError:
        return _seeming_plain(data)
    return "json-without-credential"


def _seeming_plain(data: bytes) -> str:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "binary"
    return "binary" if _CONTROL.search(data) else "plain-text"
