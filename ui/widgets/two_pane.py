"""A list beside its detail page; where there is no room for both, one of them with a way back."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QVBoxLayout, QWidget

from ui.theme.look import look, style
from ui.widgets.buttons import Button
from ui.widgets.layout import holder, row

NARROW = 640


class _Line(QSplitterHandle):
    """The line between the two, which needs no sheet."""

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), QColor(style().palette.line))


class _Splitter(QSplitter):
    def createHandle(self) -> QSplitterHandle:
        return _Line(self.orientation(), self)


class TwoPane(QWidget):
    """`show_detail` matters only while narrow; `onward` is the way there where choosing in the list is none."""

    def __init__(self, first: QWidget, second: QWidget, back: str, width: int = 396, onward: str = "") -> None:
        super().__init__()
        self._first = first
        self._second = second
        self._width = width
        self._narrow = False
        self._detail = False
        self.back = Button(back, lambda: self.show_detail(False), kind="quiet", symbol="arrow-left")
        self.back.hide()
        self.onward = Button(onward, lambda: self.show_detail(True), kind="primary")
        self._foot = holder(row(None, self.onward, margins=(12, 6, 12, 10)))
        self._foot.hide()
        self.splitter = _Splitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(first)
        self.splitter.addWidget(second)
        self.splitter.setStretchFactor(1, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.back)
        box.addWidget(self.splitter, 1)
        box.addWidget(self._foot)
        look().changed.connect(self._measure)

    def show_detail(self, detail: bool) -> None:
        """Which of the two is seen while there is room for one only."""
        self._detail = detail
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        scaled = self.width() / style().scale
        self._narrow = scaled < NARROW
        self._arrange()
        if not self._narrow:
            wide = min(style().px(self._width), round(self.width() * 0.42))
            self.splitter.setSizes([wide, self.width() - wide])

    def _arrange(self) -> None:
        self._first.setVisible(not self._narrow or not self._detail)
        self._second.setVisible(not self._narrow or self._detail)
        self.back.setVisible(self._narrow and self._detail)
        self._foot.setVisible(bool(self.onward.text()) and self._narrow and not self._detail)
