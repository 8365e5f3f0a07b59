"""A badge drawing with the credential baked into an SVG element (Open Badges 3.0 section 5.3.2, 2.0 baking)."""

import re

from wallet.carriers.carrier import Carrier
from wallet.codec import svg_text
from wallet.errors import malformed
from wallet.model.credential import Payload

NAME = "svg"
_START = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?![!?]?html)", re.IGNORECASE)
_MARKS = tuple(space.encode() for space in (svg_text.OPEN_BADGES_3, svg_text.OPEN_BADGES_2))


def recognise(data: bytes) -> bool:
    """XML text with an SVG root somewhere and one of the two badge namespaces."""
    return _START.match(data) is not None and b"<svg" in data and any(mark in data for mark in _MARKS)


def open_drawing(data: bytes) -> tuple[Payload, ...]:
    """The token of the `verify` attribute, else the text of the element; the first element wins.

    Raises `WalletError` as `svg_text.read`; MALFORMED `baked-empty`.
    """
    found = sorted(svg_text.read(data), key=lambda one: one.namespace != svg_text.OPEN_BADGES_3)
    text = (found[0].text or found[0].verify or "") if found else ""
    if found and found[0].verify and found[0].namespace == svg_text.OPEN_BADGES_3:
        text = found[0].verify
    if not text.strip():
        raise malformed("baked-empty")
    warnings = ("baked-more-than-once",) if len(found) > 1 else ()
    return (Payload(text.strip().encode(), data, NAME, found[0].namespace, warnings),)


CARRIER = Carrier(NAME, recognise, open_drawing)
