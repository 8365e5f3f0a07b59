"""Plays login manager and screen saver on a session bus of its own; prints a word for each signal that arrived.

dbus-run-session -- python -m tests.ui.app.real_bus
"""

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from ui.app.session_lock import SessionLock

SIGNALS: tuple[tuple[str, str, str, str, list[bool]], ...] = (
    ("sleep", "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", [True]),
    ("lock", "/org/freedesktop/login1/session/_1", "org.freedesktop.login1.Session", "Lock", []),
    ("saver", "/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", [True]),
)
PATIENCE_MS = 150_000


def main() -> None:
    """Sends each signal and waits until it arrived."""
    app = QCoreApplication([])
    sender = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "sender")
    for name in ("org.freedesktop.login1", "org.freedesktop.ScreenSaver"):
        assert sender.registerService(name), name
    bus = QDBusConnection.sessionBus()
    lock = SessionLock(app)
    listening = lock.listen(bus, bus)
    bus.interface().isServiceRegistered("sender")  # once this is answered, what was asked for before it holds
    if listening:
        print("listening")
    for word, path, interface, name, arguments in SIGNALS:
        waiting = QEventLoop()
        lock.away.connect(waiting.quit)
        QTimer.singleShot(PATIENCE_MS, lambda loop=waiting: loop.exit(1))
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(arguments)
        sender.send(message)
        if waiting.exec() == 0:
            print(word)
        lock.away.disconnect(waiting.quit)


if __name__ == "__main__":
    main()
