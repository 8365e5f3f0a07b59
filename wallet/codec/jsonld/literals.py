"""Writes literals as canonical N-Quads terms (RDFC-1.0 appendix A, JSON-LD 1.1 API section 8.2)."""

import math
import re

from wallet.codec import jcs
from wallet.errors import malformed

XSD = "http://www.w3.org/2001/XMLSchema#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

_NAMED = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\"}
_CODED = [*map(chr, range(0x20)), "\x7f", "\ufffe", "\uffff"]
_ESCAPES = str.maketrans({char: f"\\u{ord(char):04X}" for char in _CODED} | _NAMED)
_DOUBLE = re.compile(r"(\d)0*E\+?(-?)0*(\d)")


def escape(text: str) -> str:
    """The text with the escapes of canonical N-Quads; characters that XML 1.1 forbids are written as codes."""
    if '"' not in text and "\\" not in text and text.isprintable():
        return text
    return text.translate(_ESCAPES)


def plain(text: str, language: str | None = None) -> str:
    """A string literal, with its language tag in lower case where it has one."""
    return f'"{escape(text)}"@{language.lower()}' if language else f'"{escape(text)}"'


def end_of(datatype: str) -> str:
    """What follows the characters of a text of this datatype, given as an absolute IRI."""
    return f'"^^<{datatype}>' if datatype and datatype != XSD + "string" else '"'


def json_literal(value: object) -> str:
    """A JSON literal: the RFC 8785 form of the value, `null` included."""
    return f'"{escape(jcs.canonical(value).decode())}"^^<{RDF}JSON>'


def typed(value: bool | int | float | str, datatype: str | None) -> str:
    """A literal of a datatype, given as an absolute IRI; without one, that of the value's own kind."""
    if isinstance(value, bool):
        return f'"{"true" if value else "false"}"^^<{datatype or XSD + "boolean"}>'
    if isinstance(value, str):
        return f'"{escape(value)}{end_of(datatype or "")}'
    return _number(value, datatype)


def _number(value: int | float, datatype: str | None) -> str:
    if isinstance(value, int) and abs(value) > jcs.SAFE_INTEGER:
        raise malformed("unsafe-integer", maximum=jcs.SAFE_INTEGER)
    if not math.isfinite(value):
        raise malformed("not-a-number")
    whole = isinstance(value, int) or value.is_integer()
    if whole and abs(value) < 1e21 and datatype != XSD + "double":
        return f'"{int(value)}"^^<{datatype or XSD + "integer"}>'
    # `+ 0.0` turns -0.0 into 0.0, as an ECMAScript processor writes it.
    digits = _DOUBLE.sub(r"\1E\2\3", f"{value + 0.0:.15E}")
    return f'"{digits}"^^<{datatype or XSD + "double"}>'
