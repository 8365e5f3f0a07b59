"""Finds where a value stands in a JSON text, so that a part can be kept byte for byte."""

import json
import re

from wallet.codec.strict_json import Json, parse
from wallet.errors import malformed

_BLANK = re.compile(r"[ \t\n\r]*")
_INDEX = re.compile(r"(?:0|[1-9][0-9]{0,8})\Z")
_SKIP = json.JSONDecoder()


def span(data: bytes, pointer: str) -> bytes:
    """The exact bytes of the value at a JSON pointer (RFC 6901), without blanks around it.

    The text is parsed strictly first, with all errors of `strict_json.parse`; MALFORMED `no-such-value` with `at`
    when nothing stands there, `bad-pointer` when the pointer itself is not one.
    """
    parse(data)
    text = data.decode("utf-8")
    start = _after_blank(text, 0)
    for token in tokens(pointer):
        start = _step(text, start, token, pointer)
    _, end = _SKIP.raw_decode(text, start)
    return text[start:end].encode()


def items(data: bytes, pointer: str = "") -> tuple[bytes, ...]:
    """The exact bytes of each item of the array at a JSON pointer, in one pass; errors as for `span`."""
    text = span(data, pointer).decode("utf-8")
    if not text.startswith("["):
        raise malformed("no-such-value", at=pointer)
    found = []
    here = _after_blank(text, 1)
    while text[here] != "]":
        _, end = _SKIP.raw_decode(text, here)
        found.append(text[here:end].encode())
        here = _past_value(text, here)
    return tuple(found)


def tokens(pointer: str) -> tuple[str, ...]:
    """The reference tokens of a JSON pointer; MALFORMED `bad-pointer`."""
    if pointer == "":
        return ()
    if not pointer.startswith("/") or re.search(r"~(?![01])", pointer):
        raise malformed("bad-pointer", at=pointer)
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in pointer[1:].split("/"))


def pointer_to(*steps: str | int) -> str:
    """The JSON pointer of a path of member names and array positions."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)


def value_at(document: Json, pointer: str) -> Json:
    """The value at a JSON pointer of parsed data; errors as for `span`."""
    for token in tokens(pointer):
        if isinstance(document, dict) and token in document:
            document = document[token]
        elif isinstance(document, list) and _INDEX.match(token) and int(token) < len(document):
            document = document[int(token)]
        else:
            raise malformed("no-such-value", at=pointer)
    return document


def _step(text: str, start: int, token: str, pointer: str) -> int:
    match text[start]:
        case "{":
            return _member(text, start, token, pointer)
        case "[" if _INDEX.match(token):
            return _item(text, start, int(token), pointer)
    raise malformed("no-such-value", at=pointer)


def _member(text: str, start: int, name: str, pointer: str) -> int:
    here = _after_blank(text, start + 1)
    while text[here] != "}":
        key, here = _SKIP.raw_decode(text, here)
        here = _after_blank(text, _after_blank(text, here) + 1)
        if key == name:
            return here
        here = _past_value(text, here)
    raise malformed("no-such-value", at=pointer)


def _item(text: str, start: int, index: int, pointer: str) -> int:
    here = _after_blank(text, start + 1)
    position = 0
    while text[here] != "]":
        if position == index:
            return here
        here = _past_value(text, here)
        position += 1
    raise malformed("no-such-value", at=pointer)


def _past_value(text: str, start: int) -> int:
    _, end = _SKIP.raw_decode(text, start)
    end = _after_blank(text, end)
    return _after_blank(text, end + 1) if text[end] == "," else end


def _after_blank(text: str, start: int) -> int:
    found = _BLANK.match(text, start)
    return found.end() if found else start
