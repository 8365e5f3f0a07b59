"""Hears from the desktop that the computer goes to sleep or the screen is locked, so that the wallet locks as well."""

import sys
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

_LOGIN = "org.freedesktop.login1"
_LOGIN_SIGNALS = (
    ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", "turned(bool)"),
    ("", "org.freedesktop.login1.Session", "Lock", "told()"),
)
_SAVERS = (
    ("org.freedesktop.ScreenSaver", ("/ScreenSaver", "/org/freedesktop/ScreenSaver")),
    ("org.gnome.ScreenSaver", ("/org/gnome/ScreenSaver",)),
    ("org.cinnamon.ScreenSaver", ("/org/cinnamon/ScreenSaver",)),
    ("org.mate.ScreenSaver", ("/org/mate/ScreenSaver",)),
)


class SessionLock(QObject):
    """Emits `away` at sleep, at a lock of the session, and when a screen saver begins; only listens.

    Without a bus it is silent. On Windows and macOS there is nothing to listen to here; the idle watch locks there.
    """

    away = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heard = -1

    def listen_once(self) -> None:
        """Begins to listen on the computer's own buses, unless it has begun before."""
        if self.heard < 0:
            self.listen()

    def listen(self, system: Any = None, session: Any = None) -> int:
        """Begins to listen, on the computer's own two buses unless others are given; how many signals it can hear.

        A bus is a `QDBusConnection`, or whatever has its `connect`.
        """
        self.heard = 0
        if system is None or session is None:
            if not sys.platform.startswith("linux"):
                return 0
            from PySide6.QtDBus import QDBusConnection

            system = system or QDBusConnection.systemBus()
            session = session or QDBusConnection.sessionBus()
        for path, interface, name, slot in _LOGIN_SIGNALS:
            self.heard += bool(system.connect(_LOGIN, path, interface, name, self, SLOT(slot)))
        for service, paths in _SAVERS:
            for path in paths:
                self.heard += bool(session.connect(service, path, service, "ActiveChanged", self, SLOT("turned(bool)")))
        return self.heard

    @Slot(bool)
    def turned(self, on: bool) -> None:
        """Sleep begins or has ended; the screen saver is on or off."""
        if on:
            self.away.emit()

    @Slot()
    def told(self) -> None:
        """The session is to be locked."""
        self.away.emit()
