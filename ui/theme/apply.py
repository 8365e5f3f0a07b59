"""Puts a theme on the application: fonts, Fusion, palette and style sheet."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from ui.theme.icons import RESOURCES
from ui.theme.look import BODY, Style, look
from ui.theme.sheet import sheet
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


def apply(app: QApplication, theme: ThemeName, percent: int = 100) -> None:
    """Switches the whole application to a theme and a text size between 100 and 200 per cent."""
    style = Style(palette_for(app, theme), max(100, min(200, percent)) / 100)
    if app.property("fusion") is None:
        app.setProperty("fusion", True)
        app.setStyle("Fusion")
    # From one sheet straight to another Qt works ten times as long as by way of none.
    app.setStyleSheet("")
    font = QFont("Inter")
    font.setPixelSize(style.px(BODY))
    app.setFont(font)
    app.setPalette(_qt_palette(style.palette))
    app.setStyleSheet(sheet(style))
    look().use(style)


def _qt_palette(palette: Palette) -> QPalette:
    made = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, palette.bg), (role.Base, palette.surface), (role.AlternateBase, palette.bg),
        (role.Button, palette.surface), (role.WindowText, palette.ink), (role.Text, palette.ink),
        (role.ButtonText, palette.ink), (role.PlaceholderText, palette.ink_3), (role.Highlight, palette.accent),
        (role.HighlightedText, palette.on_accent), (role.Link, palette.accent), (role.ToolTipBase, palette.surface),
        (role.ToolTipText, palette.ink), (role.Accent, palette.accent), (role.Mid, palette.line),
    ):  # fmt: skip
        made.setColor(which, QColor(colour))
    return made
