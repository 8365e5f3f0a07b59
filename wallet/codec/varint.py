"""Unsigned variable-length integers, as multicodec prefixes are written."""

from wallet.errors import malformed

MAXIMUM_BYTES = 9


def encode(value: int) -> bytes:
    """The shortest form of a number from 0 to 2^63-1; MALFORMED `varint` outside."""
    if not 0 <= value < 1 << (7 * MAXIMUM_BYTES):
        raise malformed("varint", fault="range")
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def decode(data: bytes) -> tuple[int, bytes]:
    """The number at the start and the bytes after it; MALFORMED `varint` when cut, too long or not the shortest."""
    value = 0
    for index, byte in enumerate(data[:MAXIMUM_BYTES]):
        value |= (byte & 0x7F) << (7 * index)
        if byte < 0x80:
            if byte == 0 and index > 0:
                raise malformed("varint", fault="not-shortest")
            return value, data[index + 1 :]
    raise malformed("varint", fault="cut" if len(data) < MAXIMUM_BYTES else "range")
