"""The icon in the tray: closing hides and locks, a second start fetches the window back, quitting ends it all."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from tests.ui.driver import Driver
from tests.ui.flows.test_credentials import texts
from tests.ui.flows.test_settings import button
from ui.app.arrivals import Arrivals
from ui.app.rail import Room
from ui.app.tray import Tray
from ui.screens.settings import SettingsView

CHECKOUT = Path(__file__).resolve().parents[3]
pytestmark = pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface::systemTrayWindowChanged")
"""What Qt's own icon says where the offscreen display has no tray."""
NOTE = "Cairn is still here, hidden in the tray."


@pytest.fixture
def notes(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """A desktop with a tray; what its notes say."""
    said: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _icon, _title, text: said.append(text))
    yield said
    QApplication.setQuitOnLastWindowClosed(True)


def tray_of(driver: Driver) -> Tray:
    """The window's own."""
    assert driver.window.tray is not None
    return driver.window.tray


def entry(driver: Driver, words: str) -> QAction:
    """An entry of the icon's menu."""
    menu = tray_of(driver).menu
    assert menu is not None
    return next(one for one in menu.actions() if one.text() == words)


def looks(driver: Driver) -> SettingsView:
    """The settings, at their first page."""
    found = driver.go(Room.SETTINGS)
    assert isinstance(found, SettingsView)
    return found


def test_it_is_off_until_it_is_switched_on_and_then_remembered(driver: Driver, notes: list[str]) -> None:
    tray, settings = tray_of(driver), looks(driver)
    assert tray.icon is None
    assert not tray.stow()
    driver.click(button(settings, "Stay in the tray"))
    assert tray.icon is not None
    assert tray.icon.isVisible()
    assert Tray(driver.window).icon is not None
    driver.click(button(settings, "Stay in the tray no more"))
    assert not tray.icon.isVisible()
    assert Tray(driver.window).icon is None
    assert button(settings, "Stay in the tray").isVisible()


def test_a_desktop_without_a_tray_says_so_and_closing_closes(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    settings = looks(driver)
    assert "This desktop has no tray." in texts(settings.page)
    assert "Closing the window then hides it" not in " ".join(texts(settings.page))
    tray_of(driver).switch(True)
    assert driver.window.close()


def test_closing_hides_locks_and_says_so_once(driver: Driver, notes: list[str]) -> None:
    tray_of(driver).switch(True)
    assert entry(driver, "Lock now").isEnabled()
    assert not driver.window.close()
    assert not driver.window.isVisible()
    assert not driver.window.unlocked
    assert not entry(driver, "Lock now").isEnabled()
    assert not QApplication.quitOnLastWindowClosed()
    assert notes == [NOTE]
    driver.settle()
    entry(driver, "Show Cairn").trigger()
    assert driver.window.isVisible()
    assert QApplication.quitOnLastWindowClosed()
    driver.unlock()
    driver.window.close()
    assert notes == [NOTE]


def test_who_never_wants_it_locked_finds_it_open_again(driver: Driver, notes: list[str]) -> None:
    tray_of(driver).switch(True)
    driver.window.idle.set_seconds(0)
    driver.window.close()
    assert not driver.window.isVisible()
    assert driver.window.unlocked
    entry(driver, "Lock now").trigger()
    driver.settle()
    assert not driver.window.unlocked


def test_a_second_start_and_a_press_on_the_icon_fetch_the_window_back(driver: Driver, notes: list[str]) -> None:
    tray = tray_of(driver)
    tray.switch(True)
    driver.window.close()
    Arrivals(driver.window).take(())
    assert driver.window.isVisible()
    driver.window.close()
    assert tray.icon is not None
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    assert not driver.window.isVisible()
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert driver.window.isVisible()
    driver.settle()


def test_a_window_that_goes_away_takes_its_icon_along(driver: Driver, notes: list[str]) -> None:
    tray = tray_of(driver)
    tray.switch(True)
    assert tray.icon is not None
    driver.window.let_go()
    assert not tray.icon.isVisible()
    assert tray.on


@pytest.mark.parametrize("hidden", [True, False])
def test_quitting_ends_the_program_whether_the_window_is_hidden_or_not(tmp_path: Path, hidden: bool) -> None:
    command = [sys.executable, "-m", "tests.ui.app.real_quit", str(tmp_path), "hidden" if hidden else "shown"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=CHECKOUT, env=environment, capture_output=True, text=True, timeout=600)
    expected = ["stowed", "gone", "yes", "ended"] if hidden else ["gone", "quietly", "ended"]
    assert done.stdout.split() == expected, (done.stdout, done.stderr)
