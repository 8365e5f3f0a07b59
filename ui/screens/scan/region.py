"""Choosing a part of the screen with a rubber band, over a picture of it."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QRubberBand, QWidget

from ui.theme.look import style
from ui.words.translate import translate

SMALLEST = 24
STEP = 16


class RegionPicker(QWidget):
    """Covers the screen with its own picture, dimmed; emits the chosen part in pixels of that picture.

    With the keyboard: Enter takes the whole screen, arrows move a frame, with Shift they change its size.
    """

    picked = Signal(QRect)
    left = Signal()

    def __init__(self, picture: QImage) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self._picture = picture
        self._from: QPoint | None = None
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, self)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("scan", "Draw a frame around the code"))
        self.setAccessibleDescription(translate("scan", "Enter takes the whole screen, Escape leaves."))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.drawImage(self.rect(), self._picture)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 90))
        if self._band.isVisible():
            box = self._band.geometry()
            painter.drawImage(box, self._picture, self._on_picture(box))
        self._hint(painter)

    def _hint(self, painter: QPainter) -> None:
        look = style()
        font = self.font()
        font.setPixelSize(look.px(16))
        painter.setFont(font)
        text = translate("scan", "Draw a frame around the code. Enter takes the whole screen, Escape leaves.")
        wide = min(self.width() - 32, look.px(720))
        box = QRect((self.width() - wide) // 2, look.px(24), wide, look.px(64))
        painter.fillRect(box, QColor(look.palette.surface))
        painter.setPen(QColor(look.palette.ink))
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        painter.drawText(box.adjusted(12, 4, -12, -4), flags, text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._from = event.position().toPoint()
            self._frame(QRect(self._from, QSize()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            self._frame(QRect(self._from, event.position().toPoint()).normalized())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            return
        self._from = None
        box = self._band.geometry()
        if min(box.width(), box.height()) >= SMALLEST:
            self._take(box)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Left: QPoint(-STEP, 0),
            Qt.Key.Key_Right: QPoint(STEP, 0),
            Qt.Key.Key_Up: QPoint(0, -STEP),
            Qt.Key.Key_Down: QPoint(0, STEP),
        }
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape:
            self.left.emit()
            self.close()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self._band.geometry() if self._band.isVisible() else self.rect())
        elif key in moves:
            self._move(moves[key], bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def _move(self, by: QPoint, resize: bool) -> None:
        middle = QRect(self.width() // 4, self.height() // 4, self.width() // 2, self.height() // 2)
        box = self._band.geometry() if self._band.isVisible() else middle
        box = box.adjusted(0, 0, by.x(), by.y()) if resize else box.translated(by)
        if min(box.width(), box.height()) >= SMALLEST:
            self._frame(box & self.rect())

    def _frame(self, box: QRect) -> None:
        self._band.setGeometry(box)
        self._band.show()
        self.update()

    def _take(self, box: QRect) -> None:
        self.picked.emit(self._on_picture(box))
        self.close()  # last, so that the window is never the last one closed

    def _on_picture(self, box: QRect) -> QRect:
        """From places on the widget to pixels of the picture, which differ where the screen is scaled."""
        across = self._picture.width() / max(1, self.width())
        down = self._picture.height() / max(1, self.height())
        scaled = QRect(
            round(box.x() * across), round(box.y() * down), round(box.width() * across), round(box.height() * down)
        )
        return scaled & self._picture.rect()
