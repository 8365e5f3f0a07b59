"""What is said to the person inside the window: a banner, an empty page, a passing note with undo."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from ui.theme.icons import pixmap
from ui.theme.look import look
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel, Sign, retone
from ui.widgets.layout import column, framed, holder, row
from ui.words.tones import SIGNS, Tone

STAYS_MS = 8_000


def banner(tone: Tone, title: str, text: str = "", *actions: Button) -> QFrame:
    """A coloured strip: what is the matter, and what can be done."""
    words = column(PlainLabel(title, "section", wrap=True), gap=2)
    if text:
        words.addWidget(PlainLabel(text, "second", wrap=True))
    sign = Sign(SIGNS[tone] or "i", tone)
    line = row(sign, gap=14, margins=(18, 14, 18, 14))
    line.addLayout(words, 1)
    for action in actions:
        line.addWidget(action)
    frame = framed("banner", line)
    frame.setAccessibleName(title)
    retone(frame, tone)
    return frame


def empty_page(symbol: str, title: str, text: str, *actions: Button) -> QWidget:
    """A page with nothing on it yet: what it is for, and the first action."""
    picture = QLabel()
    picture.setPixmap(pixmap(symbol, look().style.palette.ink_3, 40))
    picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
    words = PlainLabel(text, "second", wrap=True).centred()
    words.setMaximumWidth(look().style.px(440))
    words.setMinimumWidth(look().style.px(260))
    buttons = row(None, *actions, None)
    middle = row(None, words, None)
    page = column(None, picture, 4, PlainLabel(title, "section", wrap=True).centred(), middle, 8, buttons, None, gap=8)
    return holder(page, "ground")


class Toast(QFrame):
    """A passing note at the bottom of its window, with one action at most; announced to the reader."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setObjectName("toast")
        self._words = PlainLabel("", wrap=False)
        self._act: Callable[[], object] | None = None
        self.action = Button("", self._do)
        self.setLayout(row(self._words, self.action, gap=16, margins=(16, 10, 12, 10)))
        self._timer = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._timer.timeout.connect(self.hide)
        over.installEventFilter(self)
        self.hide()

    def say(self, text: str, action: str = "", then: Callable[[], object] | None = None) -> None:
        """Shows a note; a new one replaces the old."""
        self._act = then
        self._words.setText(text)
        self.action.setText(action)
        self.action.setAccessibleName(action or text)
        self.action.setVisible(then is not None)
        self.setAccessibleName(text)
        self.show()
        self._place()
        self.raise_()
        self._timer.start()
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _do(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        over = self._over
        size = self.sizeHint()
        wide = min(size.width(), over.width() - 32)
        self.setGeometry((over.width() - wide) // 2, over.height() - size.height() - 24, wide, size.height())
