"""Puts a theme on the application: fonts, Fusion, palette and style sheet."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from ui.theme.dressing import Change, put_on
from ui.theme.icons import RESOURCES
from ui.theme.look import Style
from ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Palette, ThemeName

SCALES = (100, 125, 150, 175, 200)


def load_fonts() -> None:
    """Makes the bundled typeface known; other scripts fall back to the system's."""
    for name in ("Regular", "Medium", "SemiBold", "Bold"):
        QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / f"Inter-{name}.otf"))


def palette_for(app: QApplication, theme: ThemeName) -> Palette:
    """The palette of a theme; the system's choice decides where the person left it open."""
    dark = app.styleHints().colorScheme() is Qt.ColorScheme.Dark
    by_name = {ThemeName.LIGHT: LIGHT, ThemeName.DARK: DARK, ThemeName.CONTRAST: HIGH_CONTRAST}
    return by_name.get(theme, DARK if dark else LIGHT)


def _style(app: QApplication, theme: ThemeName, percent: int) -> Style:
    return Style(palette_for(app, theme), max(100, min(200, percent)) / 100)


def apply(app: QApplication, theme: ThemeName, percent: int = 100) -> None:
    """Puts the whole application at once into a theme and a text size between 100 and 200 per cent."""
    if app.property("fusion") is None:
        app.setProperty("fusion", True)
        app.setStyle("Fusion")
    put_on(app, _style(app, theme, percent))


def change(window: QWidget, app: QApplication, theme: ThemeName, percent: int = 100) -> Change:
    """Switches to a theme and a text size while the window goes on answering; a change under way gives way to it."""
    for before in window.findChildren(Change):
        before.stop()
    return Change(window, app, _style(app, theme, percent))
