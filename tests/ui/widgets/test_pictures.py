"""Foreign pictures become pixels under limits, or nothing at all."""

import struct
import zlib
from base64 import b64encode

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from ui.screens.add.sources import png_of
from ui.widgets.pictures import KEPT_SIDE, decode


def a_png(side: int) -> bytes:
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor("#1F6F5C"))
    return png_of(image)


def a_bomb(side: int) -> bytes:
    """A PNG whose header claims a huge square."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")
    )


def test_a_picture_is_decoded_and_made_small(qapp: QApplication) -> None:
    small = decode(a_png(1000))
    assert small is not None
    assert max(small.width(), small.height()) == KEPT_SIDE
    assert small.pixelColor(5, 5).name() == "#1f6f5c"


def test_a_data_address_is_read(qapp: QApplication) -> None:
    assert decode("data:image/png;base64," + b64encode(a_png(20)).decode()) is not None


@pytest.mark.parametrize(
    "source",
    [
        b"", b"GIF89a" + b"\0" * 50, b"<svg xmlns='http://www.w3.org/2000/svg'/>", a_bomb(65_535), a_bomb(5_000),
        b"\x89PNG\r\n\x1a\n" + b"\0" * 40, "data:image/svg+xml;base64,PHN2Zy8+", "data:image/png;base64,***",
        "https://issuer.example/badge.png", "file:///etc/hostname", b"\x89PNG\r\n\x1a\n" + b"\0" * 5_000_000,
    ],
)  # fmt: skip
def test_whatever_is_doubtful_is_not_drawn(qapp: QApplication, source: str | bytes) -> None:
    assert decode(source) is None
