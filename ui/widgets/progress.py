"""How far along: a bar and a ring, each with its words for the reader."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.look import style


class Bar(QWidget):
    """A flat bar; `share` from 0 to 1."""

    def __init__(self, share: float, words: str, *, width: int = 0) -> None:
        super().__init__()
        self._share = max(0.0, min(1.0, share))
        self._width = width
        self.setAccessibleName(words)
        across = QSizePolicy.Policy.Fixed if width else QSizePolicy.Policy.Expanding
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, words: str) -> None:
        """Moves the bar."""
        self._share = max(0.0, min(1.0, share))
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._width or 80, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        palette = style().palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(palette.line_strong), 1) if palette.focus_width > 2 else Qt.PenStyle.NoPen)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(QColor(palette.neutral_soft))
        painter.drawRoundedRect(whole, 4, 4)
        done = QRectF(whole)
        done.setWidth(whole.width() * self._share)
        if self.isRightToLeft():
            done.moveRight(whole.right())
        painter.setBrush(QColor(palette.accent))
        if self._share > 0:
            painter.drawRoundedRect(done, 4, 4)


class Ring(QWidget):
    """A ring with a short text in the middle."""

    def __init__(self, share: float, amount: str, unit: str, words: str) -> None:
        super().__init__()
        self._share = max(0.0, min(1.0, share))
        self._amount = amount
        self._unit = unit
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = style().px(104)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look, side = style(), style().px(104)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(7, 7, side - 14, side - 14)
        pen = QPen(QColor(look.palette.neutral_soft), 10)
        painter.setPen(pen)
        painter.drawEllipse(box)
        pen.setColor(QColor(look.palette.accent))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if self._share > 0:
            painter.drawArc(box, 90 * 16, -round(360 * 16 * self._share))
        self._write(painter, box)

    def _write(self, painter: QPainter, box: QRectF) -> None:
        look = style()
        font = QFont(self.font())
        font.setPixelSize(look.px(20 if len(self._amount) <= 7 else 15))
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setPen(QColor(look.palette.ink))
        painter.drawText(box.adjusted(0, -look.px(14), 0, -look.px(2)), Qt.AlignmentFlag.AlignCenter, self._amount)
        font.setPixelSize(look.px(11))
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(look.palette.ink_2))
        painter.drawText(box.adjusted(0, look.px(24), 0, 0), Qt.AlignmentFlag.AlignCenter, self._unit)
