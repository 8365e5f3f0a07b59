"""Reads and writes the badge element of an SVG image (Open Badges 3.0 section 5.3.2, 2.0 baking)."""

import re
from dataclasses import dataclass
from xml.parsers import expat

from wallet.errors import malformed, over_limit, unsupported
from wallet.model.limits import INPUT_BYTES, JSON_DEPTH, JSON_MEMBERS

OPEN_BADGES_3 = "https://purl.imsglobal.org/ob/v3p0"
OPEN_BADGES_2 = "http://openbadges.org"
_ELEMENTS = {f"{OPEN_BADGES_3} credential": OPEN_BADGES_3, f"{OPEN_BADGES_2} assertion": OPEN_BADGES_2}
_SVG = "http://www.w3.org/2000/svg svg"
_START_TAG = re.compile(rb"<(?:[^>\"']|\"[^\"]*\"|'[^']*')*>")
_ENCODINGS = frozenset(("utf-8", "us-ascii"))


@dataclass(frozen=True, slots=True)
class BadgeElement:
    """One badge element: its namespace, its `verify` attribute (a JWS, or in 2.0 an address), its text stripped."""

    namespace: str
    verify: str | None
    text: str
    start: int
    end: int


def read(data: bytes) -> tuple[BadgeElement, ...]:
    """Every badge element, in the order of the file; more than one is for the caller to judge.

    Nothing is rendered and nothing outside the file is read: a DOCTYPE with declarations of its own and any entity
    beyond the five of XML are refused. Raises `WalletError`: MALFORMED `svg` with `fault`; UNSUPPORTED
    `svg-entities`, `svg-encoding`; LIMIT `input-bytes`, `xml-depth`, `xml-elements`.
    """
    return tuple(_scan(data).found)


def write(data: bytes, *, verify: str | None = None, text: str = "", namespace: str = OPEN_BADGES_3) -> bytes:
    """The image with one Open Badges element right after the start of the root, in place of all older ones.

    A JWS goes into `verify`; JSON goes into `text`, as CDATA. Everything else stays byte for byte.
    """
    scan = _scan(data)
    kept, at = [], 0
    for element in scan.found:
        kept.append(data[at : element.start])
        at = element.end
    bare = b"".join(kept) + data[at:]
    opening = _START_TAG.match(bare, scan.root)
    if opening is None:
        raise malformed("svg", fault="root")
    tag = opening[0]
    closed = tag.endswith(b"/>")
    start = tag[:-2] + b">" if closed else tag
    name = tag[1:].split(None, 1)[0].rstrip(b"/>")
    end = b"</" + name + b">" if closed else b""
    baked = bare[: scan.root] + start + _element(verify, text, namespace) + end + bare[opening.end() :]
    if len(baked) > INPUT_BYTES:
        raise over_limit("input-bytes", INPUT_BYTES, size=len(baked))
    return baked


def _element(verify: str | None, text: str, namespace: str) -> bytes:
    if "]]>" in text:
        raise malformed("svg", fault="text")
    attribute = f' verify="{_escaped(verify)}"' if verify is not None else ""
    body = f"<![CDATA[{text}]]>" if text else ""
    name = "openbadges:credential" if namespace == OPEN_BADGES_3 else "openbadges:assertion"
    return f'<{name} xmlns:openbadges="{namespace}"{attribute}>{body}</{name}>'.encode()


def _escaped(text: str) -> str:
    for char, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        text = text.replace(char, entity)
    return text


def _scan(data: bytes) -> "_Scan":
    if len(data) > INPUT_BYTES:
        raise over_limit("input-bytes", INPUT_BYTES, size=len(data))
    if b"\0" in data:
        raise unsupported("svg-encoding", encoding="utf-16")
    scan = _Scan(data)
    try:
        scan.parser.Parse(data, True)
    except expat.ExpatError as error:
        raise malformed("svg", fault="xml", line=error.lineno) from None
    return scan


class _Scan:
    """One pass of the XML parser over the file."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.found: list[BadgeElement] = []
        self.root = 0
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.XmlDeclHandler = self._declaration
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.EntityDeclHandler = _refuse_entity
        self.parser.SkippedEntityHandler = _refuse_entity
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters
        self._depth = self._count = 0
        self._open: tuple[int, int, str, str | None] | None = None
        self._text: list[str] = []

    def _declaration(self, _version: str, encoding: str | None, _standalone: int) -> None:
        if encoding is not None and encoding.lower() not in _ENCODINGS:
            raise unsupported("svg-encoding", encoding=encoding)

    def _doctype(self, _name: str, _system: str | None, _public: str | None, declares: int) -> None:
        if declares:
            raise unsupported("svg-entities")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._count += 1
        if self._depth > JSON_DEPTH * 4:
            raise over_limit("xml-depth", JSON_DEPTH * 4)
        if self._count > JSON_MEMBERS:
            raise over_limit("xml-elements", JSON_MEMBERS)
        at = self.parser.CurrentByteIndex
        if self._depth == 1:
            self.root = at
            if name != _SVG:
                raise malformed("svg", fault="root")
        elif name in _ELEMENTS:
            if self._open is not None:
                raise malformed("svg", fault="nested-badge")
            self._open = (self._depth, at, _ELEMENTS[name], attributes.get("verify"))
            self._text = []

    def _end(self, _name: str) -> None:
        if self._open is not None and self._open[0] == self._depth:
            _, start, namespace, verify = self._open
            end = self._end_of_badge(start)
            self.found.append(BadgeElement(namespace, verify, "".join(self._text).strip(), start, end))
            self._open = None
        self._depth -= 1

    def _end_of_badge(self, start: int) -> int:
        tag = _START_TAG.match(self.data, start)
        if tag is not None and tag[0].endswith(b"/>"):
            return tag.end()
        return self.data.index(b">", self.parser.CurrentByteIndex) + 1

    def _characters(self, text: str) -> None:
        if self._open is not None:
            self._text.append(text)


def _refuse_entity(*_: object) -> None:
    raise unsupported("svg-entities")
