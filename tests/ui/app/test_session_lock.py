"""The wallet hears when the computer sleeps or the screen is locked, from a bus of the tests and from a real one."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.app.session_lock import SessionLock

CHECKOUT = Path(__file__).resolve().parents[3]


class Bus:
    """Notes what is listened to; `works` is what the bus answers."""

    def __init__(self, works: bool = True) -> None:
        self.works = works
        self.names: list[tuple[str, str, str]] = []

    def connect(self, service: str, path: str, interface: str, name: str, receiver: QObject, slot: str) -> bool:
        assert receiver.metaObject().indexOfSlot(slot.lstrip("0123456789")) >= 0, slot
        self.names.append((service, interface, name))
        return self.works


def test_it_listens_to_sleep_lock_and_screen_savers(qtbot: QtBot) -> None:
    system, session = Bus(), Bus()
    assert SessionLock().listen(system, session) == len(system.names) + len(session.names)
    assert [name for _, _, name in system.names] == ["PrepareForSleep", "Lock"]
    assert {service for service, _, _ in session.names} >= {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"}


def test_without_a_bus_it_is_silent(qtbot: QtBot) -> None:
    assert SessionLock().listen(Bus(False), Bus(False)) == 0


def test_only_going_away_counts(qtbot: QtBot) -> None:
    lock, heard = SessionLock(), []
    lock.away.connect(lambda: heard.append(1))
    lock.turned(False)
    assert heard == []
    lock.turned(True)
    lock.told()
    assert heard == [1, 1]


def test_signals_of_a_real_bus_arrive(tmp_path: Path) -> None:
    if sys.platform != "linux" or shutil.which("dbus-run-session") is None:
        assert SessionLock().listen(Bus(False), Bus(False)) == 0
        return
    command = ["dbus-run-session", "--", sys.executable, "-m", "tests.ui.app.real_bus"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(tmp_path)}
    done = subprocess.run(command, cwd=CHECKOUT, env=environment, capture_output=True, text=True, timeout=600)
    assert done.stdout.split() == ["listening", "sleep", "lock", "saver"], (done.stdout, done.stderr)
