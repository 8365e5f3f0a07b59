"""Buttons of a few kinds; their icons follow the theme."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ui.theme.icons import icon
from ui.theme.look import look

_INK = {"primary": "on_accent", "danger": "bad", "nav": "ink_2", "quiet": "ink_2", "link": "accent", "filter": "ink_2"}


class Button(QPushButton):
    """A button of one kind: plain, primary, danger, quiet, link, filter, nav or tab."""

    def __init__(
        self, text: str, then: Callable[[], object] | None = None, *, kind: str = "", symbol: str = "", name: str = ""
    ) -> None:
        super().__init__()
        self._kind = kind
        self._symbol = symbol
        self.setText(text)
        if kind:
            self.setProperty("kind", kind)
        self.setAccessibleName(name or text)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._ours = False
        if kind in ("nav", "tab", "filter"):
            self.setCheckable(True)
            self.toggled.connect(self._pressed_by_reader)
        if then is not None:
            self.clicked.connect(lambda: then())
        if symbol:
            look().changed.connect(self._redraw)
            self._redraw()

    def setText(self, text: str) -> None:
        """Shows another text, with air between it and the icon."""
        super().setText(("  " if self._symbol and text else "") + text.strip().replace("&", "&&"))

    def setChecked(self, on: bool) -> None:
        """Shows the button as chosen or not, without acting."""
        self._ours = True
        super().setChecked(on)
        self._ours = False

    def nextCheckState(self) -> None:
        self._ours = True
        super().nextCheckState()
        self._ours = False

    def _pressed_by_reader(self, on: bool) -> None:
        """A screen reader's action only turns the mark of a button that has one: let it act as a press does."""
        if self._ours or (self.group() is not None and not on):
            return
        self.clicked[bool].emit(on)  # type: ignore[index]

    def use_symbol(self, symbol: str) -> None:
        """Shows another icon."""
        self._symbol = symbol
        self._redraw()

    def _redraw(self) -> None:
        style = look().style
        size = style.px(17)
        palette = style.palette
        colour = getattr(palette, _INK.get(self._kind, "ink"))
        on = {"nav": palette.ink, "filter": palette.good}.get(self._kind)
        self.setIcon(icon(self._symbol, colour, size, on))
        self.setIconSize(QSize(size, size))


def wide(button: Button) -> Button:
    """The same button, as wide as there is room."""
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return button
