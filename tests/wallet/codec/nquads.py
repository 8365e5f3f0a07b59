"""Reads N-Quads for the tests: terms are taken as written, with their escapes made canonical."""

import re

from wallet.codec.jsonld.literals import escape
from wallet.codec.jsonld.nodes import Quad

_TERM = re.compile(r'<[^>]*>|_:[^\s<>"]+|"(?:[^"\\]|\\.)*"(?:@[A-Za-z0-9-]+|\^\^<[^>]*>)?')
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))")
_NAMED = {"t": "\t", "b": "\b", "n": "\n", "r": "\r", "f": "\f"}
_STRING = "^^<http://www.w3.org/2001/XMLSchema#string>"


def read(text: str) -> list[Quad]:
    """The statements of an N-Quads document."""
    quads: list[Quad] = []
    for line in text.splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        terms = [_canonical(term) for term in _TERM.findall(line)]
        assert len(terms) in (3, 4), line
        quads.append((terms[0], terms[1], terms[2], terms[3] if len(terms) == 4 else ""))
    return quads


def _canonical(term: str) -> str:
    if term.startswith("<"):
        return _unescape(term)
    if not term.startswith('"'):
        return term
    end = term.rindex('"')
    tail = _unescape(term[end + 1 :])
    return f'"{escape(_unescape(term[1:end]))}"{"" if tail == _STRING else tail}'


def _unescape(text: str) -> str:
    def char(found: re.Match[str]) -> str:
        code = found[1] or found[2]
        return chr(int(code, 16)) if code else _NAMED.get(found[3], found[3])

    return _ESCAPE.sub(char, text)
