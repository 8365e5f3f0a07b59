"""Boxes, cards and pages: the few shapes screens are put together from."""

from typing import TypeVar

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

L = TypeVar("L", bound=QBoxLayout)
Part = QWidget | QLayout | int | None
"""A widget, a layout, a fixed gap in pixels, or None for stretch."""


def column(*parts: Part, gap: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """Parts below one another."""
    return _fill(QVBoxLayout(), parts, gap, margins)


def row(*parts: Part, gap: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """Parts beside one another."""
    return _fill(QHBoxLayout(), parts, gap, margins)


def _fill(box: L, parts: tuple[Part, ...], gap: int, margins: tuple[int, int, int, int]) -> L:
    box.setSpacing(gap)
    box.setContentsMargins(*margins)
    for part in parts:
        if part is None:
            box.addStretch(1)
        elif isinstance(part, int):
            box.addSpacing(part)
        elif isinstance(part, QLayout):
            box.addLayout(part)
        else:
            box.addWidget(part)
    return box


def holder(layout: QLayout, name: str = "") -> QWidget:
    """A bare widget around a layout."""
    widget = QWidget()
    if name:
        widget.setObjectName(name)
    widget.setLayout(layout)
    return widget


def framed(name: str, layout: QLayout) -> QFrame:
    """A frame that the style sheet knows by name."""
    frame = QFrame()
    frame.setObjectName(name)
    frame.setLayout(layout)
    return frame


def card(*parts: Part, gap: int = 8, pad: int = 18) -> QFrame:
    """A surface with rounded corners."""
    return framed("card", column(*parts, gap=gap, margins=(pad, pad - 2, pad, pad - 2)))


def rule() -> QFrame:
    """A thin line across."""
    line = QFrame()
    line.setObjectName("rule")
    return line


def upright() -> QFrame:
    """A thin line down."""
    line = QFrame()
    line.setObjectName("upright")
    return line


def empty(layout: QLayout | None) -> None:
    """Takes everything out of a layout and lets it go."""
    while layout is not None and layout.count():
        item = layout.takeAt(0)
        if item is None:
            return
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            empty(inner)


class Page(QScrollArea):
    """A page that scrolls up and down, never sideways."""

    def __init__(self, margins: tuple[int, int, int, int] = (28, 24, 28, 28), gap: int = 16) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = column(gap=gap, margins=margins)
        self.setWidget(holder(self.body, "page"))

    def show_parts(self, *parts: Part) -> None:
        """Replaces what the page holds; the view goes back to the top."""
        empty(self.body)
        for part in parts:
            if isinstance(part, QLayout):
                self.body.addLayout(part)
            elif isinstance(part, QWidget):
                self.body.addWidget(part)
            elif isinstance(part, int):
                self.body.addSpacing(part)
        self.body.addStretch(1)
        self.verticalScrollBar().setValue(0)


class Flow(QLayout):
    """Puts widgets in lines like words, and wraps."""

    def __init__(self, *widgets: QWidget, gap: int = 6) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(QMargins(0, 0, 0, 0))
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        x, y, tall = 0, 0, 0
        mirrored = (parent := self.parentWidget()) is not None and parent.isRightToLeft()
        for item in self._items:
            if (widget := item.widget()) is not None and widget.isHidden():
                continue
            size = item.sizeHint()
            wide = min(size.width(), rect.width())
            if x and x + wide > rect.width():
                x, y, tall = 0, y + tall + self._gap, 0
            if move:
                left = rect.right() + 1 - x - wide if mirrored else rect.x() + x
                item.setGeometry(QRect(QPoint(left, rect.y() + y), QSize(wide, size.height())))
            x += wide + self._gap
            tall = max(tall, size.height())
        return y + tall
