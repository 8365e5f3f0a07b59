"""Reads XML into plain elements: no DOCTYPE, no entities, nothing outside the file, and named limits (XML 1.0)."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from wallet.errors import malformed, over_limit, unsupported
from wallet.model.limits import INPUT_BYTES, JSON_DEPTH

ELEMENTS = 400_000
_ENCODINGS = frozenset(("utf-8", "us-ascii"))


@dataclass(slots=True)
class Element:
    """One element: `name` is `namespace local`, `text` its own text; `start` and `end` are its bytes in the file.

    `declares` are the namespaces stated on it, by prefix ("" for the default one).
    """

    name: str
    attributes: dict[str, str]
    declares: dict[str, str]
    start: int
    end: int = 0
    text: str = ""
    children: list["Element"] = field(default_factory=list)

    def all(self, name: str) -> Iterator["Element"]:
        """The children of this full name, in order."""
        return (one for one in self.children if one.name == name)

    def walk(self) -> Iterator["Element"]:
        """This element and every one inside, in the order of the file."""
        waiting = [self]
        while waiting:
            one = waiting.pop()
            yield one
            waiting.extend(reversed(one.children))


def parse(data: bytes) -> Element:
    """The root element.

    Raises `WalletError`: MALFORMED `xml-syntax`; UNSUPPORTED `xml-doctype` for any DOCTYPE or entity, `xml-encoding`
    for anything but UTF-8; LIMIT `input-bytes`, `xml-depth`, `xml-elements`.
    """
    if len(data) > INPUT_BYTES:
        raise over_limit("input-bytes", INPUT_BYTES, size=len(data))
    if b"\0" in data:
        raise unsupported("xml-encoding")
    reader = _Reader(data)
    try:
        reader.parser.Parse(data, True)
    except expat.ExpatError as error:
        raise malformed("xml-syntax", line=error.lineno) from None
    return reader.root


class _Reader:
    """One pass of the parser."""

    root: Element

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.open: list[Element] = []
        self.texts: list[list[str]] = []
        self.declared: dict[str, str] = {}
        self.count = 0
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.XmlDeclHandler = self._declaration
        self.parser.StartDoctypeDeclHandler = _refuse
        self.parser.EntityDeclHandler = _refuse
        self.parser.SkippedEntityHandler = _refuse
        self.parser.StartNamespaceDeclHandler = self._namespace
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters

    def _declaration(self, _version: str, encoding: str | None, _standalone: int) -> None:
        if encoding is not None and encoding.lower() not in _ENCODINGS:
            raise unsupported("xml-encoding")

    def _namespace(self, prefix: str | None, uri: str | None) -> None:
        self.declared[prefix or ""] = uri or ""

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self.count += 1
        if self.count > ELEMENTS:
            raise over_limit("xml-elements", ELEMENTS)
        if len(self.open) >= JSON_DEPTH:
            raise over_limit("xml-depth", JSON_DEPTH)
        element = Element(name, attributes, self.declared, self.parser.CurrentByteIndex)
        self.declared = {}
        if self.open:
            self.open[-1].children.append(element)
        else:
            self.root = element
        self.open.append(element)
        self.texts.append([])

    def _end(self, _name: str) -> None:
        element = self.open.pop()
        element.text = "".join(self.texts.pop())
        at = self.parser.CurrentByteIndex  # of the closing tag; for an element without one, already after it
        is_empty = not element.children and not element.text and self.data[at - 2 : at] == b"/>"
        element.end = at if is_empty else self.data.find(b">", at) + 1

    def _characters(self, text: str) -> None:
        self.texts[-1].append(text)


def _refuse(*_: object) -> None:
    raise unsupported("xml-doctype")
