"""Run as a process of its own: a program with its icon in the tray is quit, and says how that went."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSystemTrayIcon

from tests.ui.conftest import a_wallet
from ui.app.start import _application, look_settings
from ui.app.tray import SETTING, TOLD
from ui.app.window import MainWindow
from ui.desk import Desk

PATIENCE_MS = 300_000


def main(home: Path, hidden: bool) -> int:
    """Quits once the icon is there; what refuses to end is ended after a while, with another exit code."""
    QSystemTrayIcon.supportsMessages = staticmethod(lambda: True)  # type: ignore[method-assign]
    QSystemTrayIcon.isSystemTrayAvailable = staticmethod(lambda: True)  # type: ignore[method-assign]
    app = _application(["Cairn"])
    settings = look_settings(home)
    settings.setValue(SETTING, "on")
    desk = Desk(lambda: a_wallet(home))
    window = MainWindow(desk, settings)
    window.show()

    def act() -> None:
        if window.tray is None:
            QTimer.singleShot(0, act)
            return
        if hidden and not window.close() and not window.isVisible():
            print("stowed", flush=True)
        assert window.tray.menu is not None
        window.tray.menu.actions()[-1].trigger()
        print("visible" if window.isVisible() else "gone", settings.value(TOLD, "quietly"), flush=True)

    QTimer.singleShot(0, act)
    QTimer.singleShot(PATIENCE_MS, lambda: app.exit(1))
    code = app.exec()
    desk.close()
    if code == 0:
        print("ended", flush=True)
    return code


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), sys.argv[2] == "hidden"))
