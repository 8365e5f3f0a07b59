"""A picture with QR codes that hold a credential: as it stands, or in this wallet's own framing.

The framing: one code `CAIRN1:` and base45 of the zlib stream; several `CAIRN1/<index>/<count>/<crc32>:` and base45 of a
part of it, index from 1, the checksum in eight hexadecimal digits over the whole stream. Numbers above the count are
spare parts (`wallet.codec.erasure`): any `count` different codes hold the whole.
"""

import re
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from wallet.carriers import picture, png_badge
from wallet.carriers.carrier import Carrier
from wallet.codec import base45, erasure
from wallet.codec.bits import inflate
from wallet.errors import malformed, over_limit
from wallet.model import limits
from wallet.model.credential import Payload

NAME = "qr"
_FRAME = re.compile(r"CAIRN1(?:/([1-9][0-9]{0,2})/([1-9][0-9]?)/([0-9A-F]{8}))?:([0-9A-Z $%*+./:-]*)\Z")
_MARK = "CAIRN1"


@dataclass(frozen=True, slots=True)
class Part:
    """One code of several: which, of how many, the checksum of the whole, and its share."""

    index: int
    count: int
    checksum: str
    data: bytes


def split(data: bytes, single_bytes: int, part_bytes: int) -> tuple[str, ...]:
    """The texts of the codes for these bytes: one up to `single_bytes` after compression, else parts of `part_bytes`.

    Raises `WalletError(LIMIT)`, `qr-symbols`, where it would take more codes than are read back, `input-bytes`.
    """
    if len(data) > limits.INPUT_BYTES:
        raise over_limit("input-bytes", limits.INPUT_BYTES, size=len(data))
    stream = zlib.compress(data, 9)
    if len(stream) <= single_bytes:
        return (f"{_MARK}:{base45.encode(stream)}",)
    shares = [stream[at : at + part_bytes] for at in range(0, len(stream), part_bytes)]
    if len(shares) > limits.QR_SYMBOLS:
        raise over_limit("qr-symbols", limits.QR_SYMBOLS, count=len(shares))
    tail = f"{len(shares)}/{zlib.crc32(stream):08X}"
    return tuple(f"{_MARK}/{index}/{tail}:{base45.encode(share)}" for index, share in enumerate(shares, start=1))


def parts_to_payload(texts: Iterable[str]) -> bytes:
    """What the codes hold together, in whatever order they were read; a single text without framing is itself.

    Raises `WalletError(MALFORMED)`: `qr-frame`, `qr-mixed` for parts of different wholes, `qr-parts-missing` with
    `have` and `count`, `qr-checksum`; LIMIT as `bits.inflate`.
    """
    several = tuple(dict.fromkeys(texts))
    if len(several) == 1 and not is_framed(several[0]):
        return several[0].encode()
    parts = [_part(text) for text in several]
    if not parts:
        raise malformed("qr-parts-missing", have=0, count=1)
    first = parts[0]
    if any((one.count, one.checksum) != (first.count, first.checksum) for one in parts):
        raise malformed("qr-mixed")
    shares = {one.index: one.data for one in parts}
    if len(shares) != len(parts):
        raise malformed("qr-mixed")
    if len(shares) < first.count:
        raise malformed("qr-parts-missing", have=len(shares), count=first.count)
    stream = _stream(shares, first.count)
    if first.checksum and f"{zlib.crc32(stream):08X}" != first.checksum:
        raise malformed("qr-checksum")
    return inflate(stream, limits.INPUT_BYTES)


def _stream(shares: Mapping[int, bytes], count: int) -> bytes:
    """The whole zlib stream, from the parts themselves or, where some are missing, with the help of spares."""
    if all(index in shares for index in range(1, count + 1)):
        return b"".join(shares[index] for index in range(1, count + 1))
    padded = b"".join(erasure.recover({index - 1: share for index, share in shares.items()}, count))
    engine = zlib.decompressobj()
    try:
        engine.decompress(padded, limits.INPUT_BYTES)
    except zlib.error:
        raise malformed("qr-checksum") from None
    return padded[: len(padded) - len(engine.unused_data)]


def is_framed(text: str) -> bool:
    """Whether the text is, or claims to be, in this wallet's framing."""
    return text.startswith((f"{_MARK}:", f"{_MARK}/"))


def codes_in(data: bytes) -> tuple[str, ...]:
    """The text of every QR code in a picture, or the text itself of a code that was read elsewhere.

    Raises `WalletError` as `picture.texts_in`; MALFORMED `picture` for what is neither.
    """
    if picture.is_picture(data):
        return picture.texts_in(data)
    if _is_framed_text(data):
        return tuple(line.strip() for line in data.decode("ascii", "replace").splitlines() if line.strip())
    raise malformed("picture", fault="format")


def recognise(data: bytes) -> bool:
    """A raster picture that is no baked badge, or the text of codes in this wallet's framing."""
    return (picture.is_picture(data) and not png_badge.recognise(data)) or _is_framed_text(data)


def open_codes(data: bytes) -> tuple[Payload, ...]:
    """One payload for the framed codes together, and one for each other code; none for a picture without codes.

    The source to keep is what the code holds: a photograph is not the credential.
    """
    texts = tuple(text.strip() for text in codes_in(data))
    framed = tuple(text for text in texts if is_framed(text))
    found = [parts_to_payload(framed)] if framed else []
    found += [text.encode() for text in texts if not is_framed(text)]
    return tuple(Payload(held, held, NAME, f"code {place}") for place, held in enumerate(found, start=1))


def _is_framed_text(data: bytes) -> bool:
    return data.lstrip()[: len(_MARK) + 1] in (b"CAIRN1:", b"CAIRN1/")


def _part(text: str) -> Part:
    found = _FRAME.match(text.strip())
    if found is None:
        raise malformed("qr-frame")
    index, count = int(found[1] or 1), int(found[2] or 1)
    if index > erasure.PLACES or count > limits.QR_SYMBOLS:
        raise malformed("qr-frame")
    return Part(index, count, found[3] or "", base45.decode(found[4]))


CARRIER = Carrier(NAME, recognise, open_codes, nested=True)
