"""Foreign pictures become pixels under limits, or nothing: PNG and JPEG only, never a drawing that could run."""

import binascii
from base64 import b64decode

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

MOST_BYTES = 4 * 1024 * 1024
MOST_PIXELS = 16_000_000
ALLOCATION_MB = 96
KEPT_SIDE = 256
_MAGIC = {b"\x89PNG\r\n\x1a\n": b"png", b"\xff\xd8\xff": b"jpeg"}


def decode(source: str | bytes, side: int = KEPT_SIDE) -> QImage | None:
    """The picture in bytes or in a data address, at most `side` pixels wide and high; None for everything doubtful."""
    data = _bytes_of(source) if isinstance(source, str) else source
    if data is None or len(data) > MOST_BYTES:
        return None
    kind = next((name for magic, name in _MAGIC.items() if data.startswith(magic)), None)
    if kind is None:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAllocationLimit(ALLOCATION_MB)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        return None
    if max(size.width(), size.height()) > side:
        reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image.convertToFormat(QImage.Format.Format_ARGB32)


def _bytes_of(address: str) -> bytes | None:
    head, _, body = address.partition(",")
    if not head.startswith("data:image/") or not head.endswith(";base64") or len(body) > 2 * MOST_BYTES:
        return None
    try:
        return b64decode(body, validate=True)
    except (binascii.Error, ValueError):
        return None
