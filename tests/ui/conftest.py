"""What tests of the window stand on: an offscreen display, a fixed clock, a real wallet with the demonstration set."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.marked import strict
from tests.support.unhurried import unhurried_solver
from tests.ui.driver import PASSPHRASE, Driver
from ui.app import window as window_module
from ui.app.start import look_settings
from ui.app.window import MainWindow
from ui.desk import Desk
from ui.theme.apply import apply, load_fonts
from ui.theme.look import Style, style
from ui.theme.tokens import LIGHT, ThemeName
from ui.widgets import messages, working
from ui.words.translate import speak
from wallet.service.answers import Paths
from wallet.service.wallet import Wallet

__all__ = ["unhurried_solver"]
NOW = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
DAY_S = 86_400


@pytest.fixture(scope="session", autouse=True)
def marked_words() -> None:
    """Fail a test in which something is said that no translator would ever see."""
    speak(strict())


def a_wallet(folder: Path) -> Wallet:
    """A wallet in a folder, with the fixed clock."""
    return Wallet(Paths(folder / "vault", folder / "profile"), lambda: NOW, os.urandom)


@pytest.fixture(scope="session")
def demo_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault with the demonstration set, made once; tests work on copies."""
    folder = tmp_path_factory.mktemp("demo")
    made = a_wallet(folder)
    made.create(PASSPHRASE, kdf="test")
    made.add_demo()
    made.lock()
    return folder


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The application with its fonts."""
    load_fonts()
    apply(qapp, ThemeName.LIGHT)
    return qapp


@pytest.fixture
def themed(dressed: QApplication) -> QApplication:
    """The application in the light theme at 100 per cent."""
    if style() != Style(LIGHT):
        apply(dressed, ThemeName.LIGHT)
    return dressed


@pytest.fixture
def time_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    """However slow the machine is, no note goes by itself, no wait runs out, nothing locks, no work becomes long."""
    monkeypatch.setattr(window_module, "DEFAULT_SECONDS", DAY_S)
    monkeypatch.setattr(messages, "STAYS_MS", DAY_S * 1_000)
    monkeypatch.setattr(working, "WAIT_MS", DAY_S * 1_000)


@pytest.fixture
def open_window(
    themed: QApplication, qtbot: QtBot, tmp_path: Path, time_stands: None
) -> Iterator[Callable[[Path | None], Driver]]:
    """Opens the main window over a copy of a vault, or over an empty folder."""
    drivers: list[Driver] = []

    def opened(vault: Path | None) -> Driver:
        home = tmp_path / f"home-{len(drivers)}"
        if vault is not None:
            shutil.copytree(vault, home)
        home.mkdir(exist_ok=True)
        desk = Desk(lambda: a_wallet(home))
        settings = look_settings(tmp_path)
        settings.setValue("theme", "light")
        window = MainWindow(desk, settings)
        window.unlock._clock.setInterval(DAY_S * 1_000)
        driver = Driver(window, desk, qtbot)
        drivers.append(driver)
        window.show()
        driver.settle()
        return driver

    yield opened
    for one in drivers:
        one.close()


@pytest.fixture
def driver(open_window: Callable[[Path | None], Driver], demo_vault: Path) -> Driver:
    """The window, unlocked, over the demonstration set."""
    found = open_window(demo_vault)
    found.unlock()
    return found
