"""The look in force: one object of the application that widgets ask and listen to."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.theme.tokens import LIGHT, Palette

BODY = 14.0
HINT = 12.5
SECTION = 16.0
TITLE = 22.0


@dataclass(frozen=True, slots=True)
class Style:
    """A palette and a text scale (1.0 to 2.0)."""

    palette: Palette
    scale: float = 1.0

    def px(self, size: float) -> int:
        """A length that grows with the text."""
        return round(size * self.scale)


class Look(QObject):
    """Holds the style in force; `changed` after a switch of theme or text size."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("look")
        self.style = Style(LIGHT)

    def use(self, style: Style) -> None:
        """Switches to another style."""
        self.style = style
        self.changed.emit()


def look() -> Look:
    """The application's one look, made at first asking."""
    app = QCoreApplication.instance()
    assert app is not None
    found = app.findChild(Look, "look")
    return found if isinstance(found, Look) else Look(app)


def style() -> Style:
    """The style in force."""
    return look().style
