"""A small window beside the watched part of the screen: how far along it is, and a way to stop."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QCloseEvent, QKeyEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.screens.scan.state import ScanState, sentence
from ui.theme.dressing import dress
from ui.theme.look import style
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import row
from ui.widgets.progress import Bar
from ui.words.translate import translate

AWAY = 12
"""Pixels kept free between the code and this window."""


class Aside(QWidget):
    """Stays on top and can be moved, while the large window is out of the way; Escape and its button stop."""

    stopped = Signal()

    def __init__(self) -> None:
        kind = Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint | Qt.WindowType.CustomizeWindowHint
        super().__init__(None, kind | Qt.WindowType.WindowTitleHint | Qt.WindowType.WindowCloseButtonHint)
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(translate("scan", "Scan a code"))
        self.setAccessibleName(self.windowTitle())
        dress(self)
        self.words = PlainLabel(sentence(ScanState()), "strong", wrap=True)
        self.bar = Bar(0.0, "")
        self.stop = Button(translate("scan", "Stop"), self.close)
        self._told = ""
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 12)
        box.addWidget(self.words)
        box.addWidget(self.bar)
        box.addLayout(row(None, self.stop))
        self.setFixedWidth(style().px(340))

    def show_beside(self, watched: QRect, screen: QScreen) -> None:
        """Shows itself where it does not cover the watched part, as far as the screen has room."""
        self.adjustSize()
        self.move(free_place(self.frameGeometry().size(), watched, screen.availableGeometry()))
        self.show()
        self.stop.setFocus()

    def show_state(self, state: ScanState) -> None:
        """Says how far along it is; a screen reader hears each change."""
        told = sentence(state)
        self.words.setText(told)
        self.bar.show_share(state.share, told)
        self.bar.setVisible(bool(state.count))
        if told != self._told:
            self._told = told
            QAccessible.updateAccessibility(QAccessibleEvent(self.words, QAccessible.Event.NameChanged))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.stopped.emit()


def free_place(size: QSize, watched: QRect, room: QRect) -> QPoint:
    """The corner of a window of this size within `room`, off the watched part; the last corner where none is free."""
    wide, high = size.width(), size.height()
    middle = QPoint(watched.center().x() - wide // 2, watched.center().y() - high // 2)
    wanted = (
        QPoint(middle.x(), watched.bottom() + AWAY),
        QPoint(middle.x(), watched.top() - AWAY - high),
        QPoint(watched.right() + AWAY, middle.y()),
        QPoint(watched.left() - AWAY - wide, middle.y()),
    )
    for one in wanted:
        x = max(room.left(), min(one.x(), room.right() - wide + 1))
        y = max(room.top(), min(one.y(), room.bottom() - high + 1))
        if not QRect(x, y, wide, high).intersects(watched):
            return QPoint(x, y)
    return QPoint(room.right() - wide + 1, room.bottom() - high + 1)
