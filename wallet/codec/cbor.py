"""Reads and writes CBOR (RFC 8949) as the selective disclosure suites use it: plain data, no tags."""

from typing import TypeAlias

from wallet.errors import malformed, over_limit, unsupported
from wallet.model.limits import INPUT_BYTES, JSON_DEPTH, JSON_MEMBERS

Cbor: TypeAlias = "bool | int | float | str | bytes | list[Cbor] | dict[int | str, Cbor] | None"

_UNSIGNED, _NEGATIVE, _TEXT, _MAP = 0, 1, 3, 5
_FALSE, _TRUE, _NULL = 20, 21, 22


def decode(data: bytes) -> Cbor:
    """The one data item that these bytes are, nothing after it.

    Raises `WalletError`: MALFORMED `cbor` (damaged, cut, trailing bytes, duplicate keys, a key that is neither
    number nor text); UNSUPPORTED `cbor-kind` for tags, simple values and indefinite lengths; LIMIT
    `input-bytes`, `cbor-depth`, `cbor-members`.
    """
    if len(data) > INPUT_BYTES:
        raise over_limit("input-bytes", INPUT_BYTES, size=len(data))
    if _Shape(data).item(0, 0) != len(data):
        raise malformed("cbor", fault="trailing-bytes")
    import cbor2  # late, as below: start-up need not pay for it

    try:
        value: Cbor = cbor2.loads(data, max_depth=JSON_DEPTH + 1, allow_duplicate_keys=False)
    except (cbor2.CBORError, ValueError):
        raise malformed("cbor", fault="damaged") from None
    return value


def encode(value: Cbor) -> bytes:
    """The deterministic bytes: shortest forms, map keys in order (RFC 7049 section 3.9); MALFORMED `cbor`."""
    import cbor2

    try:
        return cbor2.dumps(value, canonical=True)
    except (cbor2.CBORError, TypeError, ValueError, RecursionError):
        raise malformed("cbor", fault="not-plain-data") from None


class _Shape:
    """Walks over the heads of the items, so that the library only meets what this room understands."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.members = 0

    def item(self, at: int, depth: int) -> int:
        """Where the item that starts here ends."""
        if depth > JSON_DEPTH:
            raise over_limit("cbor-depth", JSON_DEPTH)
        major, value, after = self._head(at)
        match major:
            case 0 | 1:
                return after
            case 2 | 3:
                return self._within(after + value)
            case 4 | 5:
                return self._items(major, value, after, depth)
            case 7 if after - at > 2 or value in (_FALSE, _TRUE, _NULL):
                return after
        raise unsupported("cbor-kind", major=major, value=value)

    def _items(self, major: int, count: int, at: int, depth: int) -> int:
        self.members += count
        if self.members > JSON_MEMBERS:
            raise over_limit("cbor-members", JSON_MEMBERS)
        for _ in range(count):
            if major == _MAP:
                if self._head(at)[0] not in (_UNSIGNED, _NEGATIVE, _TEXT):
                    raise malformed("cbor", fault="key")
                at = self.item(at, depth + 1)
            at = self.item(at, depth + 1)
        return at

    def _head(self, at: int) -> tuple[int, int, int]:
        first = self.data[self._within(at + 1) - 1]
        major, info = first >> 5, first & 0x1F
        if info < 24:
            return major, info, at + 1
        if info > 27:
            raise unsupported("cbor-kind", major=major, value=info)
        after = self._within(at + 1 + (1 << info - 24))
        return major, int.from_bytes(self.data[at + 1 : after], "big"), after

    def _within(self, end: int) -> int:
        if end > len(self.data):
            raise malformed("cbor", fault="cut")
        return end
