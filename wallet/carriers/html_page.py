"""A page this wallet made of a presentation: the presentation stands in it as data (see `wallet.present.page`)."""

import re
from html.parser import HTMLParser

from wallet.carriers.carrier import Carrier
from wallet.errors import malformed
from wallet.model.credential import Payload

NAME = "page"
_START = re.compile(rb"(?:\xef\xbb\xbf)?\s*<!doctype html", re.IGNORECASE)
_MARK = re.compile(rb"<script type=\"application/[a-z0-9+.-]+\" id=\"presentation\">")
_ESCAPED = "\\u003c"


def recognise(data: bytes) -> bool:
    """An HTML page with the element such a page carries its presentation in."""
    return _START.match(data) is not None and _MARK.search(data) is not None


def open_page(data: bytes) -> tuple[Payload, ...]:
    """The presentation, exactly as it was put in; nothing on the page is run or shown.

    Raises `WalletError(MALFORMED)`: `page` with `fault` "encoding", or "several" where a second one stands beside it.
    """
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise malformed("page", fault="encoding") from None
    reader = _Reader()
    reader.feed(text)
    reader.close()
    if len(reader.found) != 1:
        raise malformed("page", fault="several" if reader.found else "none")
    held = reader.found[0].strip()
    if not held.startswith("{"):  # in JSON the escape is part of what was signed over and means the same
        held = held.replace(_ESCAPED, "<")
    return (Payload(held.encode(), held.encode(), NAME),)


class _Reader(HTMLParser):
    """Collects the text of every script element that holds a presentation."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.found: list[str] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        self._inside = tag == "script" and said.get("id") == "presentation"
        if self._inside:
            self.found.append("")

    def handle_endtag(self, _tag: str) -> None:
        self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.found[-1] += data


CARRIER = Carrier(NAME, recognise, open_page)
