"""Starting up: the first picture before the first heavy import."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from ui.app.last_resort import install
from ui.app.window import MainWindow
from ui.desk import Desk
from ui.theme.apply import apply, load_fonts
from ui.theme.look import look
from ui.theme.tokens import ThemeName

if TYPE_CHECKING:
    from wallet.service.wallet import Wallet

NAME = "Cairn"


def run(wallet: "Wallet | Callable[[], Wallet]", argv: Sequence[str] = (), *, profile: Path | None = None) -> int:
    """Opens the window and stays until it is closed; the exit code of the program.

    `wallet` may be a function: it is then called after the first paint, off the interface thread. `profile` is the
    folder in which theme and text size are remembered; nothing about credentials is written there.
    """
    app = QApplication(list(argv) or [NAME])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    app.setDesktopFileName("cairn")
    load_fonts()
    _speak(app)
    settings = look_settings(profile)
    apply(app, *remembered(settings))
    desk = Desk(wallet if callable(wallet) else lambda: wallet)
    window = MainWindow(desk, settings)
    install(window, desk)
    app.styleHints().colorSchemeChanged.connect(lambda _: window.restyle())
    window.show()
    code = app.exec()
    desk.close()
    return code


def look_settings(profile: Path | None) -> QSettings:
    """Where theme and text size are remembered; nowhere without a folder."""
    path = str(profile / "window.ini") if profile is not None else ""
    return QSettings(path, QSettings.Format.IniFormat)


def remembered(settings: QSettings) -> tuple[ThemeName, int]:
    """The theme and the text size in per cent; the defaults for anything unreadable."""
    named = str(settings.value("theme", ThemeName.SYSTEM.value))
    size = str(settings.value("text", "100"))
    theme = next((one for one in ThemeName if one.value == named), ThemeName.SYSTEM)
    return theme, int(size) if size.isdigit() else 100


def _speak(app: QApplication) -> None:
    """Qt's own words, and ours where they have been translated, in the system's language."""
    folder = Path(__file__).resolve().parents[2] / "resources" / "i18n"
    for name, where in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("cairn", str(folder)),
    ):
        translator = QTranslator(app)
        if translator.load(QLocale(), name, "_", where):
            app.installTranslator(translator)
    app.setLayoutDirection(QLocale().textDirection())
    look()
