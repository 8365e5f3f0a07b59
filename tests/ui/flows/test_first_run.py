"""From nothing to a wallet, and back in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from tests.ui.driver import PASSPHRASE, Driver
from ui.app.window import LOCKED, RECEIVER, ROOMS
from ui.screens.unlock.state import Stage
from ui.widgets.labels import PlainLabel

Open = Callable[[Path | None], Driver]


def test_a_first_wallet_is_made_by_keyboard_alone(open_window: Open) -> None:
    one = open_window(None)
    unlock = one.window.unlock
    assert unlock._state.stage is Stage.CREATE
    one.bot.keyClicks(unlock.first.edit, PASSPHRASE)
    one.bot.keyClick(unlock.first.edit, Qt.Key.Key_Return)
    one.bot.keyClicks(unlock.second.edit, PASSPHRASE)
    one.bot.keyClick(unlock.second.edit, Qt.Key.Key_Return)
    one.bot.waitUntil(lambda: one.window.stack.currentIndex() == ROOMS, timeout=30_000)
    one.settle()
    library = one.window.view(one.window.room)
    shown = [label.text() for label in library.findChildren(PlainLabel) if label.isVisible()]
    assert "Your credentials will live here" in shown


def test_two_different_entries_are_refused_in_words(open_window: Open) -> None:
    one = open_window(None)
    unlock = one.window.unlock
    one.bot.keyClicks(unlock.first.edit, PASSPHRASE)
    one.bot.keyClicks(unlock.second.edit, PASSPHRASE + "x")
    one.click(unlock.create_button)
    assert "differ" in unlock.trouble.text()
    assert one.window.stack.currentIndex() == LOCKED


def test_a_wrong_passphrase_says_so_and_stays(open_window: Open, demo_vault: Path) -> None:
    one = open_window(demo_vault)
    unlock = one.window.unlock
    one.bot.keyClicks(unlock.passphrase.edit, "not this one")
    one.click(unlock.unlock_button)
    assert "does not open this wallet" in unlock.trouble.text()
    assert unlock.trouble.isVisible()
    assert one.window.stack.currentIndex() == LOCKED


def test_a_passphrase_can_be_shown(open_window: Open, demo_vault: Path) -> None:
    unlock = open_window(demo_vault).window.unlock
    assert unlock.passphrase.edit.echoMode().name == "Password"
    unlock.passphrase.toggle.click()
    assert unlock.passphrase.edit.echoMode().name == "Normal"
    assert unlock.passphrase.toggle.text() == "hide"


def test_locking_forgets_and_checking_works_locked(driver: Driver) -> None:
    library = driver.window.view(driver.window.room)
    assert len(library.listing.model.items) > 10
    driver.press(Qt.Key.Key_L, driver.window, ctrl=True)
    assert driver.window.stack.currentIndex() == LOCKED
    assert len(library.listing.model.items) == 0
    driver.click(driver.window.unlock.check)
    assert driver.window.stack.currentIndex() == RECEIVER


def test_idleness_locks(driver: Driver) -> None:
    driver.window.idle._timer.setInterval(1)
    driver.window.idle.watch(True)
    driver.bot.waitUntil(lambda: driver.window.stack.currentIndex() == LOCKED, timeout=5_000)
    driver.settle()
