"""Base64, strictly: one spelling for each value, so that a signed text cannot be respelled (RFC 4648)."""

import base64
import binascii
import re

from wallet.errors import malformed

_URL_TEXT = re.compile(r"[A-Za-z0-9_-]*\Z")
_STANDARD_TEXT = re.compile(r"[A-Za-z0-9+/]*={0,2}\Z")


def encode(data: bytes) -> str:
    """The URL-safe text without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def decode(text: str) -> bytes:
    """The bytes of URL-safe text without padding.

    MALFORMED `base64url` with `fault`: "alphabet" (padding and blanks included), "length", or "trailing-bits"
    where the last character carries bits that no encoder sets.
    """
    if _URL_TEXT.match(text) is None:
        raise malformed("base64url", fault="alphabet")
    if len(text) % 4 == 1:
        raise malformed("base64url", fault="length")
    data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    if encode(data) != text:
        raise malformed("base64url", fault="trailing-bits")
    return data


def encode_standard(data: bytes) -> str:
    """The standard text with padding, as in `data:` URLs and `x5c`."""
    return base64.b64encode(data).decode("ascii")


def decode_standard(text: str) -> bytes:
    """The bytes of standard text with its padding; MALFORMED `base64` with `fault` as for `decode`."""
    if _STANDARD_TEXT.match(text) is None:
        raise malformed("base64", fault="alphabet")
    try:
        data = base64.b64decode(text, validate=True)
    except binascii.Error:
        raise malformed("base64", fault="length") from None
    if encode_standard(data) != text:
        raise malformed("base64", fault="trailing-bits")
    return data
