"""The icon in the system's tray, for those who want one: closing the window then hides it instead of ending Cairn."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from ui.theme.icons import logo
from ui.words.translate import translate

if TYPE_CHECKING:
    from ui.app.window import MainWindow

SIZE = 64
SETTING, TOLD = "tray", "tray-told"


class Tray(QObject):
    """Belongs to a window; there is no icon unless the person has asked for one, and it is remembered."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.icon: QSystemTrayIcon | None = None
        self.menu: QMenu | None = None
        self._ending = False
        if self.on:
            self._begin()

    @property
    def on(self) -> bool:
        """Whether the person wants it."""
        return str(self._window.settings.value(SETTING, "off")) == "on"

    @property
    def possible(self) -> bool:
        """Whether this desktop has a tray right now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def switch(self, on: bool) -> None:
        """Shows the icon from now on, or no longer; remembered."""
        self._window.settings.setValue(SETTING, "on" if on else "off")
        if on:
            self._begin()
        else:
            self.leave()

    def leave(self) -> None:
        """Takes the icon away; what is remembered stays."""
        if self.icon is not None:
            self.icon.hide()

    def stow(self) -> bool:
        """Hides the window where it can be fetched back from the tray, else False.

        Who closes a window believes it shut: the wallet is locked at once, unless the person has said that it never
        locks by itself.
        """
        if self._ending or not (self.on and self.possible):
            return False
        self._begin()
        if self._window.idle.locks:
            self._window.lock()
        # A dialog that opens meanwhile is then the last window, and closing it must not end the program.
        QApplication.setQuitOnLastWindowClosed(False)
        self._window.hide()
        self._tell_once()
        return True

    def _begin(self) -> None:
        if self.icon is None:
            self.menu = self._made_menu()
            self.icon = QSystemTrayIcon(QIcon(logo(SIZE)), self)
            self.icon.setToolTip("Cairn")
            self.icon.setContextMenu(self.menu)
            if sys.platform != "darwin":  # there a press opens the menu, and only that
                self.icon.activated.connect(self._pressed)
        self.icon.show()

    def _made_menu(self) -> QMenu:
        window = self._window
        menu = QMenu(window)
        menu.addAction(translate("tray", "Show Cairn"), window.bring_up)
        lock = menu.addAction(translate("rail", "Lock now"), window.lock)
        lock.setEnabled(window.unlocked)
        window.stack.currentChanged.connect(lambda _: lock.setEnabled(window.unlocked))
        menu.addSeparator()
        menu.addAction(translate("tray", "Quit"), self._quit)
        return menu

    def _quit(self) -> None:
        self._ending = True
        QApplication.quit()

    def _pressed(self, why: QSystemTrayIcon.ActivationReason) -> None:
        if why in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self._window.bring_up()

    def _tell_once(self) -> None:
        settings = self._window.settings
        if self.icon is None or not QSystemTrayIcon.supportsMessages():
            return
        if str(settings.value(TOLD, "no")) != "yes":
            settings.setValue(TOLD, "yes")
            self.icon.showMessage("Cairn", translate("tray", "Cairn is still here, hidden in the tray."))
