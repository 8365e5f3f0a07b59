"""A page this wallet made of a presentation: the presentation stands in it as data (see `wallet.present.page`)."""

import re

from wallet.carriers.carrier import Carrier
from wallet.errors import malformed
from wallet.model.credential import Payload

NAME = "page"
_START = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype )?html\b", re.IGNORECASE)
_MARK = re.compile(r'<script type="application/[a-z0-9+.-]{1,64}" id="presentation">')
_ELEMENT = b' id="presentation">'
_ESCAPED = "\\u003c"


def recognise(data: bytes) -> bool:
    """An HTML page with the element such a page carries its presentation in."""
    return _START.match(data) is not None and _ELEMENT in data


def open_page(data: bytes) -> tuple[Payload, ...]:
    """The presentation, exactly as it was put in; nothing on the page is run or shown, nor parsed as a page.

    Raises `WalletError(MALFORMED)`: `page` with `fault` "encoding", "several" where there is not exactly one, or "cut".
    """
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise malformed("page", fault="encoding") from None
    starts = [found.end() for found in _MARK.finditer(text)]
    if len(starts) != 1:
        raise malformed("page", fault="several")
    # Nothing inside can end the element but its own end: the page escapes every `<`.
    inside, ended, _ = text[starts[0] :].partition("<")
    if not ended:
        raise malformed("page", fault="cut")
    held = inside.strip()
    if not held.startswith("{"):  # in JSON the escape is part of what was signed over and means the same
        held = held.replace(_ESCAPED, "<")
    return (Payload(held.encode(), data, NAME),)


CARRIER = Carrier(NAME, recognise, open_page)
