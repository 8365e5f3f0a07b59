"""`data:` URLs that hold a sealed credential (VC-JOSE-COSE section 4.1, VCDM 2.0 section 4.13)."""

import base64
import binascii
import re
from urllib.parse import unquote_to_bytes

from wallet.errors import malformed, unsupported

_SHAPE = re.compile(r"data:(?P<type>[a-z0-9.+/-]*)(?P<parameters>(?:;[a-z0-9=.+-]+)*),(?P<text>.*)\Z", re.I | re.DOTALL)
_READABLE = re.compile(
    r"application/(?:v[cp](?:\+ld)?(?:\+json)?(?:\+(?:sd-)?jwt)?|dc\+sd-jwt|jwt|(?:ld\+)?json)\Z", re.IGNORECASE
)


def contents(url: str) -> bytes:
    """What the URL holds.

    Raises `WalletError`: MALFORMED `data-url`, `data-url-base64`; UNSUPPORTED `media-type` for anything but the media
    types of credentials and presentations in JSON, JWT and SD-JWT.
    """
    found = _SHAPE.match(url.strip())
    if found is None:
        raise malformed("data-url")
    if not _READABLE.match(found["type"]):
        raise unsupported("media-type", type=found["type"][:64])
    text = unquote_to_bytes(found["text"])
    if not found["parameters"].lower().endswith(";base64"):
        return text
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error:
        raise malformed("data-url-base64") from None


def is_data_url(text: str) -> bool:
    """Whether the text claims to be a `data:` URL."""
    return text[:5].lower() == "data:"
