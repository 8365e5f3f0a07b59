"""The wallet's own line icons, drawn in any colour and size; never used for foreign files."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@lru_cache(maxsize=256)
def pixmap(name: str, colour: str, size: int) -> QPixmap:
    """The icon `name` of resources/icons, `size` device-independent pixels square."""
    return _draw(RESOURCES / "icons" / f"{name}.svg", colour, size, size)


@lru_cache(maxsize=8)
def logo(size: int) -> QPixmap:
    """The cairn itself."""
    return _draw(RESOURCES / "icons" / "cairn.svg", "", size, size)


def _draw(path: Path, colour: str, width: int, height: int) -> QPixmap:
    drawing = path.read_bytes().replace(b"currentColor", colour.encode())
    drawing = drawing.replace(b'stroke-width="2"', b'stroke-width="1.75"')
    ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    picture.setDevicePixelRatio(ratio)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, width, height))
    painter.end()
    return picture


def icon(name: str, colour: str, size: int = 18, on: str | None = None) -> QIcon:
    """An icon for a button; `on` colours its checked state."""
    made = QIcon(pixmap(name, colour, size))
    if on is not None:
        made.addPixmap(pixmap(name, on, size), QIcon.Mode.Normal, QIcon.State.On)
    return made
