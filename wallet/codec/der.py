"""Walks over DER (X.690): just enough to read time stamps; definite lengths, nothing after the end."""

from dataclasses import dataclass
from datetime import UTC, datetime

from wallet.errors import malformed

INTEGER, OCTETS, OBJECT, SEQUENCE, SET, GENERAL_TIME = 0x02, 0x04, 0x06, 0x30, 0x31, 0x18
_MOST_LENGTH_OCTETS = 4


@dataclass(frozen=True, slots=True)
class Node:
    """One value: its tag, what is inside, and all of it as written."""

    tag: int
    body: bytes
    whole: bytes

    def parts(self) -> tuple["Node", ...]:
        """The values inside, one after the other; MALFORMED `der`."""
        found, at = [], 0
        while at < len(self.body):
            node = _read(self.body, at)
            found.append(node)
            at += len(node.whole)
        return tuple(found)


def parse(data: bytes) -> Node:
    """The one value these bytes are; MALFORMED `der`."""
    node = _read(data, 0)
    if len(node.whole) != len(data):
        raise malformed("der", fault="trailing-bytes")
    return node


def expect(node: Node, tag: int) -> Node:
    """The same node; MALFORMED `der` where it is of another kind."""
    if node.tag != tag:
        raise malformed("der", fault="tag")
    return node


def moment(node: Node) -> datetime:
    """A GeneralizedTime in UTC, fractions cut; MALFORMED `der`."""
    text = expect(node, GENERAL_TIME).body
    whole, _, fraction = text.removesuffix(b"Z").partition(b".")
    if not text.endswith(b"Z") or len(whole) != 14 or not whole.isdigit() or not (fraction or b"0").isdigit():
        raise malformed("der", fault="time")
    try:
        return datetime.strptime(whole.decode(), "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        raise malformed("der", fault="time") from None


def _read(data: bytes, at: int) -> Node:
    head = data[at : at + 2]
    if len(head) < 2 or head[0] & 0x1F == 0x1F:
        raise malformed("der", fault="cut")
    size, start = head[1], at + 2
    if size & 0x80:
        octets = size & 0x7F
        if not 1 <= octets <= _MOST_LENGTH_OCTETS or len(data) < start + octets:
            raise malformed("der", fault="length")
        size, start = int.from_bytes(data[start : start + octets]), start + octets
    if start + size > len(data):
        raise malformed("der", fault="cut")
    return Node(head[0], data[start : start + size], data[at : start + size])
