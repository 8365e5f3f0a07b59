"""A sheet over the window: the rest is dimmed and out of reach until it is closed."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from ui.theme.dressing import dress
from ui.theme.look import style


class Overlay(QFrame):
    """Shows one sheet in the middle of its window; Escape closes it; the focus stays inside."""

    closed = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("veil")
        dress(self)
        self._over = over
        self._before: QWidget | None = None
        self.sheet = QFrame()
        self.sheet.setObjectName("sheet")
        self.box = QVBoxLayout(self.sheet)
        self.box.setContentsMargins(26, 22, 26, 22)
        self.box.setSpacing(10)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addStretch(1)
        outer.addWidget(self.sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(1)
        over.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Covers the window."""
        self._before = QApplication.focusWidget()
        dress(self)
        self._fit()
        self.show()
        self.raise_()
        QApplication.instance().focusChanged.connect(self._hold_focus)  # type: ignore[union-attr]

    def close_sheet(self) -> None:
        """Gives the window back, and the focus to where it was."""
        if self.isHidden():
            return
        QApplication.instance().focusChanged.disconnect(self._hold_focus)  # type: ignore[union-attr]
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self.closed.emit()

    def _fit(self) -> None:
        self.setGeometry(self._over.rect())
        self.sheet.setFixedWidth(min(style().px(760), max(300, self._over.width() - 48)))
        self.sheet.setMaximumHeight(max(200, self._over.height() - 48))

    @property
    def _on_top(self) -> bool:
        """Whether no other sheet lies over this one: only the uppermost holds the focus."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        open_ = [one for one in self._over.findChildren(Overlay, options=direct) if one.isVisible()]
        return not open_ or open_[-1] is self

    def _hold_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not self._on_top:
            return
        if new is None or self.isHidden() or new.window() is not self.window() or self.isAncestorOf(new):
            return
        reachable = Qt.FocusPolicy.TabFocus
        inside = [one for one in self.sheet.findChildren(QWidget) if one.isVisible() and one.isEnabled()]
        first = next((one for one in inside if one.focusPolicy() & reachable), None)
        if first is not None:
            first.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)
