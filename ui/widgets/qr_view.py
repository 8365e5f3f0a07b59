"""A code in one or several parts; several play by themselves and can be stopped."""

from PySide6.QtCore import QRect, QSize, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import row
from ui.words.translate import translate

STEP_MS = 700


class _Code(QWidget):
    """Draws a code black on white in every theme, with its quiet zone, on whole pixels."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 200)

    def sizeHint(self) -> QSize:
        return QSize(300, 300)

    def show_image(self, image: QImage) -> None:
        self._image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._image.isNull():
            return
        painter = QPainter(self)
        side = min(self.width(), self.height())
        whole = max(1, side // self._image.width()) * self._image.width()
        side = whole if whole <= side else side
        box = QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        painter.fillRect(box, QColor("#FFFFFF"))
        painter.drawImage(box, self._image)


class QrView(QWidget):
    """Shows the parts one after another."""

    def __init__(self) -> None:
        super().__init__()
        self._images: list[QImage] = []
        self._at = 0
        self._count = 0
        self.code = _Code()
        self.words = PlainLabel("", "hint", wrap=True).centred()
        self.turn = Button(translate("qr", "Pause"), self._pause, kind="quiet", symbol="pause")
        self.back = Button(translate("qr", "Previous part"), lambda: self._go(-1), kind="quiet", symbol="chevron-left")
        self.on = Button(translate("qr", "Next part"), lambda: self._go(1), kind="quiet", symbol="chevron-right")
        self._timer = QTimer(self, interval=STEP_MS)
        self._timer.timeout.connect(self._next)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.code, 1)
        box.addWidget(self.words)
        box.addLayout(row(None, self.back, self.turn, self.on, None))

    def show_parts(self, pictures: tuple[bytes, ...], count: int = 0) -> None:
        """Shows PNG pictures made by the wallet itself; those after the first `count` (0: all) are spares."""
        self._images = [image for one in pictures if not (image := QImage.fromData(one)).isNull()]
        self._at = 0
        self._count = count or len(self._images)
        several = len(self._images) > 1
        for one in (self.turn, self.back, self.on):
            one.setVisible(several)
        if several:
            self._timer.start()
        else:
            self._timer.stop()
        self._show()

    def _next(self) -> None:
        if self._images and self.isVisible():
            self._at = (self._at + 1) % len(self._images)
            self._show()

    def _go(self, by: int) -> None:
        self._stop()
        if self._images:
            self._at = (self._at + by) % len(self._images)
            self._show()

    def _pause(self) -> None:
        if self._timer.isActive():
            self._stop()
        else:
            self._timer.start()
            self.turn.setText(translate("qr", "Pause"))
            self.turn.use_symbol("pause")

    def _stop(self) -> None:
        self._timer.stop()
        self.turn.setText(translate("qr", "Play"))
        self.turn.use_symbol("play")

    def _show(self) -> None:
        self.code.show_image(self._images[self._at] if self._images else QImage())
        text = self._place() if len(self._images) > 1 else ""
        self.words.setText(text)
        self.words.setVisible(bool(text))
        self.code.setAccessibleName(text or translate("qr", "Code with the presentation"))
        self.setAccessibleName(self.code.accessibleName())

    def _place(self) -> str:
        if self._at < self._count:
            return translate("qr", "Part {n} of {total}").format(n=self._at + 1, total=self._count)
        return translate("qr", "Spare part {n}: it stands in for any that was missed").format(n=self._at + 1)
