"""Multibase text: a first letter that names the alphabet of the rest (Controlled Identifiers 1.0 section 2.4)."""

from functools import lru_cache

from wallet.codec import base58, base64url
from wallet.errors import malformed, over_limit, unsupported
from wallet.model.limits import TEXT_FIELD_BYTES

BASE58 = "z"
BASE64URL = "u"
_base58 = lru_cache(maxsize=64)(base58.decode)
"""A signature is spelled out when its file is read, and again when it is checked: the second time it is known."""


def decode(text: str) -> bytes:
    """The bytes of `z` (base58btc) or `u` (base64url, unpadded) text.

    UNSUPPORTED `multibase` with `alphabet` for another first letter; MALFORMED `multibase` for empty text; and the
    errors of the alphabet itself, among them LIMIT `multibase-characters` for base58.
    """
    if text == "":
        raise malformed("multibase", fault="empty")
    if text[0] == BASE58:
        return _base58(text[1:])
    if text[0] != BASE64URL:
        raise unsupported("multibase", alphabet=text[0])
    if len(text) > TEXT_FIELD_BYTES:
        raise over_limit("text-field-bytes", TEXT_FIELD_BYTES, size=len(text))
    return base64url.decode(text[1:])


def encode_base58(data: bytes) -> str:
    """The `z` text; LIMIT `multibase-characters` above 300 bytes."""
    return BASE58 + base58.encode(data)


def encode_base64url(data: bytes) -> str:
    """The `u` text."""
    return BASE64URL + base64url.encode(data)
