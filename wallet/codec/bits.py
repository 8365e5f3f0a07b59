"""Packed lists of small numbers, and the bounded unpacking of what they travel in."""

import zlib

from wallet.errors import malformed, over_limit
from wallet.model.limits import EXPANDED_BYTES, EXPANSION_RATIO

WIDTHS = (1, 2, 4, 8)
_GZIP, _ZLIB = 31, 15


def entry_from_left(data: bytes, index: int, width: int = 1) -> int:
    """The entry at an index, entry 0 in the highest bits of byte 0 (Bitstring Status List 1.0 section 3.2).

    `width` is 1, 2, 4 or 8 bits. MALFORMED `bit-width`, or `bit-index` with `entries` outside the list.
    """
    byte, place = _locate(data, index, width)
    return byte >> (8 - width - place) & ((1 << width) - 1)


def entry_from_right(data: bytes, index: int, width: int = 1) -> int:
    """The entry at an index, entry 0 in the lowest bits of byte 0 (Token Status List section 4.1); errors as above."""
    byte, place = _locate(data, index, width)
    return byte >> place & ((1 << width) - 1)


def entries(data: bytes, width: int = 1) -> int:
    """How many entries of this width the list holds; MALFORMED `bit-width`."""
    if width not in WIDTHS:
        raise malformed("bit-width", width=width)
    return len(data) * 8 // width


def gunzip(data: bytes, maximum: int = EXPANDED_BYTES) -> bytes:
    """The contents of one gzip member, nothing after it; MALFORMED `gzip`, LIMIT `expanded-bytes`/`expansion-ratio`."""
    return _inflate(data, _GZIP, "gzip", maximum)


def inflate(data: bytes, maximum: int = EXPANDED_BYTES) -> bytes:
    """The contents of one zlib stream, nothing after it; MALFORMED `zlib`, LIMIT as for `gunzip`."""
    return _inflate(data, _ZLIB, "zlib", maximum)


def _locate(data: bytes, index: int, width: int) -> tuple[int, int]:
    count = entries(data, width)
    if not 0 <= index < count:
        raise malformed("bit-index", index=index, entries=count)
    return data[index * width // 8], index * width % 8


def _inflate(data: bytes, window: int, form: str, maximum: int) -> bytes:
    stream = zlib.decompressobj(window)
    try:
        out = stream.decompress(data, maximum + 1)
    except zlib.error:
        raise malformed(form, fault="damaged") from None
    if len(out) > maximum:
        raise over_limit("expanded-bytes", maximum)
    if len(out) > EXPANSION_RATIO * max(len(data), 1):
        raise over_limit("expansion-ratio", EXPANSION_RATIO)
    if not stream.eof:
        raise malformed(form, fault="cut")
    if stream.unused_data:
        raise malformed(form, fault="trailing-bytes")
    return out
