"""A presentation as a film of codes for a camera that misses some: any `count` different ones are enough.

The first `count` codes are those of a printed sheet; the codes after them carry spares (`wallet.codec.erasure`) under
numbers above the count, in the same framing, so that a reader who joins only the numbered parts loses nothing.
"""

import re
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from wallet.carriers import qr_text
from wallet.codec import base45, erasure
from wallet.codec.bits import inflate
from wallet.errors import WalletError, malformed
from wallet.model import limits
from wallet.present.code import PART_BYTES

_FRAME = re.compile(r"CAIRN1/([1-9][0-9]{0,2})/([1-9][0-9]?)/([0-9A-F]{8}):([0-9A-Z $%*+./:-]*)\Z")


def film(data: bytes, spares: int = 0) -> tuple[str, ...]:
    """The texts of the codes to play round and round; `spares` of them (0: as many as there are parts) are extra.

    Raises `WalletError(LIMIT)`, `qr-symbols`, for what no camera should have to film.
    """
    texts = qr_text.split(data, 0, PART_BYTES)
    parts = [base45.decode(text.partition(":")[2]) for text in texts]
    tail = texts[0].partition(":")[0].split("/", 2)[2]
    last = min(len(parts) + (spares or len(parts)), erasure.PLACES)
    extra = (erasure.spare(parts, place) for place in range(len(parts), last))
    framed = (f"CAIRN1/{place}/{tail}:{base45.encode(part)}" for place, part in enumerate(extra, len(parts) + 1))
    return (*texts, *framed)


@dataclass(frozen=True, slots=True)
class Gathering:
    """What a camera has seen so far of one film; a code of another film starts anew."""

    count: int = 0
    checksum: str = ""
    found: Mapping[int, bytes] = field(default_factory=dict)

    @property
    def complete(self) -> bool:
        """Whether enough has been seen."""
        return 0 < self.count <= len(self.found)

    def payload(self) -> bytes:
        """What the film holds; `WalletError(MALFORMED)` `qr-parts-missing`, `qr-checksum`."""
        if not self.complete:
            raise malformed("qr-parts-missing", have=len(self.found), count=max(self.count, 1))
        padded = b"".join(erasure.recover(self.found, self.count))
        engine = zlib.decompressobj()
        try:
            engine.decompress(padded, limits.INPUT_BYTES)
        except zlib.error:
            raise malformed("qr-checksum") from None
        stream = padded[: len(padded) - len(engine.unused_data)]
        if f"{zlib.crc32(stream):08X}" != self.checksum:
            raise malformed("qr-checksum")
        return inflate(stream, limits.INPUT_BYTES)


def seen(gathering: Gathering, text: str) -> Gathering:
    """The gathering with one more code; a text that is no code of a film changes nothing."""
    frame = _FRAME.match(text.strip())
    if frame is None:
        return gathering
    place, count, checksum = int(frame[1]) - 1, int(frame[2]), frame[3]
    if place >= erasure.PLACES or count > limits.QR_SYMBOLS:
        return gathering
    if (count, checksum) != (gathering.count, gathering.checksum):
        gathering = Gathering(count, checksum)
    try:
        part = base45.decode(frame[4])
    except WalletError:
        return gathering
    return Gathering(count, checksum, MappingProxyType({**gathering.found, place: part}))
