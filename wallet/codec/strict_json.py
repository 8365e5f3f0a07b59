"""Reads JSON strictly: RFC 8259 in UTF-8, within the I-JSON rules a signature depends on (RFC 7493)."""

import json
import math
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeAlias

from wallet.errors import malformed, over_limit
from wallet.model.limits import INPUT_BYTES, JSON_DEPTH, JSON_MEMBERS

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
FrozenJson: TypeAlias = "bool | int | float | str | tuple[FrozenJson, ...] | MappingProxyType[str, FrozenJson] | None"

INTEGER_CHARACTERS = 40
_STRUCTURE = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*\\?(?:"|\Z)|[\[\]{},]', re.DOTALL)
_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")


def parse(data: bytes | str) -> Json:
    """Parses one JSON text into plain data that is the caller's own.

    A byte order mark is refused (RFC 8259 section 8.1 forbids writing one, and the bytes may be signed). Raises
    `WalletError`: LIMIT for `input-bytes`, `json-depth`, `json-members`; MALFORMED for `byte-order-mark`,
    `not-utf8`, `duplicate-key`, `not-a-number`, `number-overflow`, `lone-surrogate`, `json-syntax`.
    """
    text = _text(data)
    _check_shape(text)
    try:
        value: Json = _DECODER.decode(text)
    except json.JSONDecodeError as error:
        raise malformed("json-syntax", line=error.lineno, column=error.colno) from None
    if _SURROGATE_ESCAPE.search(text):
        _check_surrogates(value)
    return value


def parse_shared(data: bytes) -> Json:
    """As `parse`, for those who ask in turn about one text: they get one value, which none of them may change.

    Only the last text is remembered, until `forget`.
    """
    last = _LAST.get("text")
    if last is not None and last[0] is data:
        return last[1]
    value = parse(data)
    _LAST["text"] = (data, value)
    return value


def forget() -> None:
    """Lets go of the text that was parsed last."""
    _LAST.clear()


_LAST: dict[str, tuple[bytes, Json]] = {}


def parse_object(data: bytes | str) -> dict[str, Json]:
    """Parses one JSON text that must be an object; otherwise as `parse`, and MALFORMED `not-an-object`."""
    value = parse(data)
    if not isinstance(value, dict):
        raise malformed("not-an-object")
    return value


def freeze(value: object) -> FrozenJson:
    """A deep-frozen copy: objects become read-only mappings, arrays become tuples."""
    match value:
        case None | bool() | int() | float() | str():
            return value
        case list() | tuple():
            return tuple(freeze(item) for item in value)
        case Mapping():
            return MappingProxyType({str(name): freeze(item) for name, item in value.items()})
    raise malformed("not-json-data", type=type(value).__name__)


def thaw(value: object) -> Json:
    """A plain deep copy of frozen JSON data, for the libraries that insist on `dict` and `list`."""
    match value:
        case None | bool() | int() | float() | str():
            return value
        case list() | tuple():
            return [thaw(item) for item in value]
        case Mapping():
            return {str(name): thaw(item) for name, item in value.items()}
    raise malformed("not-json-data", type=type(value).__name__)


def text_of(value: object) -> str:
    """Compact JSON text of plain or frozen data, in the order given; not a canonical form (see `jcs`)."""
    return json.dumps(thaw(value), ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def written(data: bytes, name: str) -> int | None:
    """How many members of this name, in ASCII letters, a JSON text can have; None where an escape may hide one."""
    return None if b"\\u" in data else data.count(b'"%b"' % name.encode("ascii"))


def _text(data: bytes | str) -> str:
    if isinstance(data, str):
        try:
            data = data.encode()
        except UnicodeEncodeError:
            raise malformed("lone-surrogate") from None
    if len(data) > INPUT_BYTES:
        raise over_limit("input-bytes", INPUT_BYTES, size=len(data))
    if data.startswith(b"\xef\xbb\xbf"):
        raise malformed("byte-order-mark")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise malformed("not-utf8", offset=error.start) from None


def _check_shape(text: str) -> None:
    # The library's scanner recurses, so depth is bounded before it runs; the counts are a cheap upper bound.
    opens = text.count("[") + text.count("{")
    if opens <= JSON_DEPTH and opens + text.count(",") <= JSON_MEMBERS:
        return
    depth = members = 0
    for token in _STRUCTURE.finditer(text):
        match text[token.start()]:
            case "[" | "{":
                depth += 1
                members += 1
                if depth > JSON_DEPTH:
                    raise over_limit("json-depth", JSON_DEPTH)
            case "]" | "}":
                depth -= 1
            case ",":
                members += 1
        if members > JSON_MEMBERS:
            raise over_limit("json-members", JSON_MEMBERS)


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    members = dict(pairs)
    if len(members) != len(pairs):
        seen: set[str] = set()
        for name, _ in pairs:
            if name in seen:
                raise malformed("duplicate-key", key=name)
            seen.add(name)
    return members


def _constant(name: str) -> Json:
    raise malformed("not-a-number", value=name)


def _float(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise malformed("number-overflow", value=digits[:INTEGER_CHARACTERS])
    return number


def _int(digits: str) -> int:
    if len(digits) > INTEGER_CHARACTERS:
        raise malformed("number-overflow", value=digits[:INTEGER_CHARACTERS])
    return int(digits)


_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_constant, parse_float=_float, parse_int=_int)


def _check_surrogates(value: Json) -> None:
    match value:
        case str():
            try:
                value.encode()
            except UnicodeEncodeError:
                raise malformed("lone-surrogate") from None
        case list():
            for item in value:
                _check_surrogates(item)
        case dict():
            for name, item in value.items():
                _check_surrogates(name)
                _check_surrogates(item)
        case _:
            return
