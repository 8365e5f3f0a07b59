"""A badge picture with the credential baked into a PNG text chunk (Open Badges 3.0 section 5.3.1, 2.0 baking)."""

from wallet.carriers.carrier import Carrier
from wallet.codec import png_text
from wallet.errors import malformed
from wallet.model.credential import Payload

NAME = "png"
KEYWORDS = ("openbadgecredential", "openbadges")
_MARKS = tuple(kind + word.encode() + b"\0" for kind in (b"iTXt", b"tEXt", b"zTXt") for word in KEYWORDS)


def recognise(data: bytes) -> bool:
    """A PNG with a text chunk of one of the two keywords."""
    return png_text.is_png(data) and any(mark in data for mark in _MARKS)


def open_picture(data: bytes) -> tuple[Payload, ...]:
    """The baked text; the first chunk wins and every oddity is a warning.

    Raises `WalletError` as `png_text.read`; MALFORMED `baked-empty`.
    """
    found = [(word, chunk) for word in KEYWORDS for chunk in png_text.read(data, word)]
    if not found or not found[0][1].text.strip():
        raise malformed("baked-empty")
    word, first = found[0]
    warnings = []
    if len(found) > 1:
        warnings.append("baked-more-than-once")
    if first.kind != "iTXt":
        warnings.append("baked-as-old-text")
    if first.compressed and word == KEYWORDS[0]:
        warnings.append("baked-compressed")
    return (Payload(first.text.strip().encode(), data, NAME, word, tuple(warnings)),)


CARRIER = Carrier(NAME, recognise, open_picture)
