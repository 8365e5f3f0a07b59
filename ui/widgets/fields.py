"""Fields to type in: a search field with its shortcut, and a passphrase that can be shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QSizePolicy

from ui.theme.icons import pixmap
from ui.theme.look import look
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import row

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Field(QFrame):
    """A frame around a line edit that carries the focus ring for both."""

    def __init__(self, hint: str, name: str) -> None:
        super().__init__()
        self.setObjectName("field")
        self.edit = QLineEdit()
        self.edit.setProperty("bare", True)
        self.edit.setPlaceholderText(hint)
        self.edit.setAccessibleName(name)
        self.edit.installEventFilter(self)
        self.setFocusProxy(self.edit)
        self.setMinimumHeight(look().style.px(36))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: "QPaintEvent") -> None:
        """Draws the focus ring itself: asking the style sheet for it would cost more, at each change of the focus."""
        super().paintEvent(event)
        if self.edit.hasFocus():
            palette = look().style.palette
            wide = palette.focus_width
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(palette.accent), wide))
            half = wide / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 8 - half, 8 - half)
            painter.end()


class SearchField(Field):
    """Searches as the person types; Escape clears it."""

    typed = Signal(str)

    def __init__(self, hint: str, name: str, keys: str = "Ctrl F") -> None:
        super().__init__(hint, name)
        self._glass = QLabel()
        self._keys = PlainLabel(keys, "key")
        if not keys:
            self._keys.hide()
        self._clear = Button("×", self.clear, kind="quiet", name="Clear the search")
        self._clear.setFixedWidth(28)
        self._clear.hide()
        self.setLayout(row(self._glass, self.edit, self._keys, self._clear, margins=(12, 4, 10, 4)))
        self.edit.textChanged.connect(self._said)
        look().changed.connect(self._redraw)
        self._redraw()
        self.setMaximumWidth(look().style.px(440))

    def clear(self) -> None:
        """Empties the field."""
        self.edit.clear()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape and self.edit.text():  # type: ignore[attr-defined]
            self.clear()
            return True
        return super().eventFilter(watched, event)

    def _said(self, text: str) -> None:
        self._keys.setVisible(not text and bool(self._keys.text()))
        self._clear.setVisible(bool(text))
        self.typed.emit(text)

    def _redraw(self) -> None:
        self._keys.setMaximumHeight(look().style.px(22))
        self._glass.setPixmap(pixmap("search", look().style.palette.ink_3, look().style.px(16)))


class SecretField(Field):
    """A passphrase: hidden, with a button that shows it."""

    def __init__(self, hint: str, show: str, hide: str) -> None:
        super().__init__(hint, hint)
        self._words = (show, hide)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.toggle = Button(show, self._turn, kind="quiet")
        self.setLayout(row(self.edit, self.toggle, margins=(12, 4, 4, 4)))
        self.setMinimumHeight(look().style.px(42))

    def _turn(self) -> None:
        hidden = self.edit.echoMode() is QLineEdit.EchoMode.Password
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self.toggle.setText(self._words[1] if hidden else self._words[0])
        self.toggle.setAccessibleName(self.toggle.text())
