"""Reads and writes the text chunks of a PNG image, where baked badges live (PNG third edition section 11.3.3)."""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from wallet.codec.bits import inflate
from wallet.errors import malformed, over_limit
from wallet.model.limits import INPUT_BYTES

SIGNATURE = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True, slots=True)
class TextChunk:
    """One `iTXt`, or older `tEXt`, chunk with the keyword asked for, in the order of the file."""

    text: str
    kind: str
    compressed: bool


def is_png(data: bytes) -> bool:
    """Whether the bytes start as a PNG file does."""
    return data.startswith(SIGNATURE)


def read(data: bytes, keyword: str) -> tuple[TextChunk, ...]:
    """Every text chunk of this keyword; more than one is for the caller to judge (Open Badges 3.0 section 5.3).

    The checksum of every chunk in the file is checked. Raises `WalletError`: MALFORMED `png` with `fault`; LIMIT
    `input-bytes`, `expanded-bytes`, `expansion-ratio`.
    """
    wanted = keyword.encode("latin-1")
    found = []
    for kind, body, _ in _chunks(data):
        if kind in (b"iTXt", b"tEXt") and body.partition(b"\0")[0] == wanted:
            found.append(_international(body) if kind == b"iTXt" else _plain(body))
    return tuple(found)


def write(data: bytes, keyword: str, text: str) -> bytes:
    """The image with this text uncompressed in one `iTXt` after the header, in place of any of that keyword.

    Everything else stays byte for byte. Errors as for `read`, and LIMIT when the result would be too large.
    """
    wanted = keyword.encode("latin-1")
    body = wanted + b"\0\0\0\0\0" + text.encode()
    out = [SIGNATURE]
    for kind, old, raw in _chunks(data):
        if kind not in (b"iTXt", b"tEXt", b"zTXt") or old.partition(b"\0")[0] != wanted:
            out.append(raw)
        if kind == b"IHDR":
            out.append(_chunk(b"iTXt", body))
    baked = b"".join(out)
    if len(baked) > INPUT_BYTES:
        raise over_limit("input-bytes", INPUT_BYTES, size=len(baked))
    return baked


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes, bytes]]:
    if len(data) > INPUT_BYTES:
        raise over_limit("input-bytes", INPUT_BYTES, size=len(data))
    if not is_png(data):
        raise malformed("png", fault="signature")
    at = len(SIGNATURE)
    kind = b""
    while kind != b"IEND":
        if at + 12 > len(data):
            raise malformed("png", fault="cut")
        size, kind = struct.unpack_from(">I4s", data, at)
        end = at + 12 + size
        if end > len(data):
            raise malformed("png", fault="cut")
        body = data[at + 8 : end - 4]
        if zlib.crc32(kind + body) != int.from_bytes(data[end - 4 : end], "big"):
            raise malformed("png", fault="checksum")
        if (at == len(SIGNATURE)) != (kind == b"IHDR"):
            raise malformed("png", fault="header")
        yield kind, body, data[at:end]
        at = end
    if at != len(data):
        raise malformed("png", fault="trailing-bytes")


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def _international(body: bytes) -> TextChunk:
    _, _, rest = body.partition(b"\0")
    compressed, after = rest[:1], rest[2:]
    parts = after.split(b"\0", 2)
    if len(parts) != 3 or compressed not in (b"\0", b"\1") or (compressed == b"\1" and rest[1:2] != b"\0"):
        raise malformed("png", fault="text-chunk")
    data = inflate(parts[2]) if compressed == b"\1" else parts[2]
    try:
        return TextChunk(data.decode(), "iTXt", compressed == b"\1")
    except UnicodeDecodeError:
        raise malformed("png", fault="text-encoding") from None


def _plain(body: bytes) -> TextChunk:
    return TextChunk(body.partition(b"\0")[2].decode("latin-1"), "tEXt", False)
