"""Starting up: the first picture before the first heavy import."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from ui.app.arrivals import Arrivals
from ui.app.instance import Instance
from ui.app.language import fetch, put_on, remembered_language
from ui.app.last_resort import install
from ui.app.window import MainWindow
from ui.desk import Desk
from ui.theme.apply import apply, load_fonts
from ui.theme.look import look
from ui.theme.tokens import ThemeName

if TYPE_CHECKING:
    from wallet.service.doorstep import VaultState
    from wallet.service.wallet import Wallet

NAME = "Cairn"


def run(
    wallet: "Wallet | Callable[[], Wallet]",
    argv: Sequence[str] = (),
    *,
    profile: Path | None = None,
    things: tuple[str, ...] = (),
    glance: "Callable[[], VaultState] | None" = None,
) -> int:
    """Opens the window and stays until it is closed; the exit code of the program.

    `wallet` may be a function: it is then called after the first paint, off the interface thread; `glance` then says
    what the first picture has to show. `profile` is the
    folder in which theme and text size are remembered; nothing about credentials is written there. `things` are files
    and links to be shown; where a window of this profile is open already, it gets them, and this one does not open.
    """
    app = _application(argv or [NAME])
    only = Instance(profile, app) if profile is not None else None
    if only is not None and not only.first:
        only.hand_over(things, QCoreApplication.applicationPid())
        return 0
    load_fonts()
    settings = look_settings(profile)
    put_on(app, remembered_language(settings))
    look()
    apply(app, *remembered(settings))
    desk = Desk(wallet if callable(wallet) else lambda: wallet, glance=glance)
    front = Front(app, desk, settings)
    app.styleHints().colorSchemeChanged.connect(lambda _: front.window.restyle())
    front.window.show()
    if only is not None:
        only.handed.connect(front.take)
        only.listen()
    if things:
        front.take(things)
    code = app.exec()
    desk.close()
    if only is not None:
        only.release()
    return code


def _application(argv: Sequence[str]) -> QApplication:
    """The application by its name, in Fusion: to choose that by a call would fetch all Python can say of styles."""
    app = QApplication([*argv, "-style", "Fusion"])
    app.setProperty("fusion", True)
    app.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    app.setDesktopFileName("cairn")
    return app


class Front(QObject):
    """The one window, and its successor when the language changes."""

    def __init__(self, app: QApplication, desk: Desk, settings: QSettings) -> None:
        super().__init__(app)
        self._app = app
        self._desk = desk
        self._settings = settings
        self.window = self._made()

    def _made(self) -> MainWindow:
        window = MainWindow(self._desk, self._settings)
        window.language_wanted.connect(self.speak)
        install(window, self._desk)
        self._arrivals = Arrivals(window)
        return window

    def take(self, things: tuple[str, ...]) -> None:
        """Shows what another start handed over."""
        self._arrivals.take(things)

    def speak(self, tag: str) -> None:
        """Remembers the language and opens the window anew in it, in the same place and the same room."""
        self._settings.setValue("language", tag)
        # Its sentences are read off this thread; the rest goes in pieces between which the window answers.
        self._desk.ask(self, lambda _wallet, _tick: fetch(tag), lambda _: self._put_on(tag))

    def _put_on(self, tag: str) -> None:
        put_on(self._app, tag)
        QTimer.singleShot(0, self, self._succeed)

    def _succeed(self) -> None:
        before, self.window = self.window, self._made()
        self.window.setGeometry(before.geometry())
        if before.unlocked:
            self.window.enter(before.room)
        QTimer.singleShot(0, self, lambda: self._take_over(before))

    def _take_over(self, before: MainWindow) -> None:
        self.window.setWindowState(before.windowState())
        self.window.setVisible(before.isVisible())
        before.hide()
        before.let_go()


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
