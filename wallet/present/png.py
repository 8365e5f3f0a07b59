"""Writes small PNG pictures of few colours (PNG third edition, section 11.2), without an image library."""

import struct
import zlib
from collections.abc import Sequence

Colour = tuple[int, int, int]
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_PALETTE_IMAGE = 3
BLACK_AND_WHITE: tuple[Colour, Colour] = ((255, 255, 255), (0, 0, 0))


def indexed_png(rows: Sequence[bytes], palette: Sequence[Colour]) -> bytes:
    """The PNG of rows of palette indexes, one byte a pixel; rows are of equal length."""
    depth = 1 if len(palette) <= 2 else 2 if len(palette) <= 4 else 8
    header = struct.pack(">IIBBBBB", len(rows[0]), len(rows), depth, _PALETTE_IMAGE, 0, 0, 0)
    colours = b"".join(bytes(colour) for colour in palette)
    packed = {row: b"\0" + _packed(row, depth) for row in dict.fromkeys(rows)}
    lines = b"".join(packed[row] for row in rows)
    chunks = ((b"IHDR", header), (b"PLTE", colours), (b"IDAT", zlib.compress(lines, 9)), (b"IEND", b""))
    return _SIGNATURE + b"".join(_chunk(name, data) for name, data in chunks)


def _packed(row: bytes, depth: int) -> bytes:
    if depth == 8:
        return row
    size = (len(row) * depth + 7) // 8
    bits = "".join(format(index, f"0{depth}b") for index in row)
    return int(bits.ljust(size * 8, "0"), 2).to_bytes(size)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
