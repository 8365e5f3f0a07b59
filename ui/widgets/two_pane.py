"""A list beside its detail page; where there is no room for both, one of them with a way back."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from ui.theme.look import style
from ui.widgets.buttons import Button

NARROW = 640


class TwoPane(QWidget):
    """`show_detail` matters only while narrow."""

    def __init__(self, first: QWidget, second: QWidget, back: str, width: int = 396) -> None:
        super().__init__()
        self._first = first
        self._second = second
        self._width = width
        self._narrow = False
        self._detail = False
        self.back = Button(back, lambda: self.show_detail(False), kind="quiet", symbol="arrow-left")
        self.back.hide()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
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

    def show_detail(self, detail: bool) -> None:
        """Which of the two is seen while there is room for one only."""
        self._detail = detail
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
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
