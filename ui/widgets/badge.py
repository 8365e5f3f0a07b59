"""The picture of a credential: a decoded picture, or initials on one of six calm colours."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.look import style
from ui.theme.tokens import BADGE_INK, badge_colour, initials


def paint_badge(painter: QPainter, box: QRectF, title: str, seed: str, picture: QImage | None = None) -> None:
    """Draws a badge into a square; `seed` decides the colour, none means grey."""
    radius = box.width() * 0.2
    shape = QPainterPath()
    shape.addRoundedRect(box, radius, radius)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if picture is not None:
        painter.setClipPath(shape)
        painter.fillPath(shape, QColor(style().palette.surface))
        painter.drawImage(_inside(box, picture), picture)
    else:
        painter.fillPath(shape, QColor(badge_colour(seed) if seed else style().palette.neutral_soft))
        font = QFont(painter.font())
        font.setPixelSize(max(8, round(box.width() * 0.34)))
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(QColor(BADGE_INK if seed else style().palette.ink_2))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, initials(title))
    painter.restore()


def _inside(box: QRectF, picture: QImage) -> QRectF:
    size = picture.size().toSizeF().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    placed = QRectF(box.topLeft(), size)
    placed.moveCenter(box.center())
    return placed


class Badge(QWidget):
    """A badge of a fixed size that grows with the text."""

    def __init__(self, title: str, seed: str, size: int = 44) -> None:
        super().__init__()
        self._title = title
        self._seed = seed
        self._size = size
        self._picture: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_picture(self, picture: QImage | None) -> None:
        """Replaces the initials once a picture was decoded."""
        self._picture = picture
        self.update()

    def sizeHint(self) -> QSize:
        side = style().px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        side = style().px(self._size)
        painter = QPainter(self)
        paint_badge(painter, QRectF(0, 0, side, side), self._title, self._seed, self._picture)
