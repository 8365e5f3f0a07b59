"""From nothing to a wallet, and back in."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog

from tests.ui.driver import PASSPHRASE, PATIENCE_MS, Driver
from ui.app.window import LOCKED, RECEIVER, ROOMS
from ui.screens.settings.recovery import RecoverySheet
from ui.screens.unlock.state import Stage
from ui.widgets.asking import AskSheet
from ui.widgets.labels import PlainLabel
from ui.widgets.overlay import Overlay
from wallet.service.wallet import Wallet

Open = Callable[[Path | None], Driver]


def test_a_first_wallet_is_made_by_keyboard_alone(open_window: Open) -> None:
    one = open_window(None)
    unlock = one.window.unlock
    assert unlock._state.stage is Stage.CREATE
    one.bot.keyClicks(unlock.first.edit, PASSPHRASE)
    one.bot.keyClick(unlock.first.edit, Qt.Key.Key_Return)
    one.bot.keyClicks(unlock.second.edit, PASSPHRASE)
    one.bot.keyClick(unlock.second.edit, Qt.Key.Key_Return)
    one.until(lambda: one.window.stack.currentIndex() == ROOMS)
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
    driver.until(lambda: driver.window.stack.currentIndex() == LOCKED)
    driver.settle()


def sheet_of(one: Driver, kind):  # type: ignore[no-untyped-def]
    """The sheet of this kind that is open."""
    return next(each for each in one.window.findChildren(kind) if each.isVisible())


def test_a_first_wallet_comes_with_a_recovery_sheet_that_opens_it(open_window: Open) -> None:
    one = open_window(None)
    unlock = one.window.unlock
    one.bot.keyClicks(unlock.first.edit, PASSPHRASE)
    one.bot.keyClicks(unlock.second.edit, PASSPHRASE)
    one.bot.mouseClick(unlock.create_button, Qt.MouseButton.LeftButton)
    one.until(lambda: one.window.stack.currentIndex() == ROOMS)
    one.settle()
    sheet = sheet_of(one, RecoverySheet)
    code = sheet.code.text()
    sheet.close_sheet()
    one.window.lock()
    one.settle()
    one.click(unlock.code)
    ask = sheet_of(one, AskSheet)
    one.bot.keyClicks(ask.edit, code)
    one.press(Qt.Key.Key_Return, ask.edit)
    assert one.window.stack.currentIndex() == ROOMS


def test_a_backup_is_restored_where_there_is_no_wallet_yet(
    open_window: Open, demo_vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "old.cairn-backup"
    first = open_window(demo_vault)
    first.unlock()
    first.ask(lambda wallet, _: wallet.backup(file))
    kept = len(first.ask(lambda wallet, _: wallet.rows()))
    first.close()
    one = open_window(None)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    one.click(one.window.unlock.restore)
    ask = sheet_of(one, AskSheet)
    one.bot.keyClicks(ask.edit, PASSPHRASE)
    one.click(ask.go)
    assert one.window.unlock._state.stage is Stage.LOCKED
    assert "Restored" in one.window.unlock.note.text()
    one.unlock()
    assert len(one.ask(lambda wallet, _: wallet.rows())) == kept


def test_wrong_tries_have_to_wait_and_it_is_said(open_window: Open, demo_vault: Path) -> None:
    one = open_window(demo_vault)
    unlock = one.window.unlock
    for _ in range(6):
        unlock.passphrase.edit.setText("not this one")
        one.click(unlock.unlock_button)
    assert unlock._left > 0
    assert not unlock.unlock_button.isEnabled()
    assert unlock.unlock_button.text().startswith("Wait ")
    unlock._left = 1
    unlock._tick()
    assert unlock.unlock_button.isEnabled()
    assert unlock.trouble.text() == ""


def test_the_window_locks_while_the_first_recovery_sheet_shows(open_window: Open) -> None:
    one = open_window(None)
    unlock = one.window.unlock
    one.bot.keyClicks(unlock.first.edit, PASSPHRASE)
    one.bot.keyClicks(unlock.second.edit, PASSPHRASE)
    one.bot.mouseClick(unlock.create_button, Qt.MouseButton.LeftButton)
    one.until(lambda: one.window.stack.currentIndex() == ROOMS)
    one.settle()
    code = sheet_of(one, RecoverySheet).code
    one.window.lock()
    assert code.text() == ""
    one.settle()
    assert one.window.stack.currentIndex() == LOCKED
    assert not [each for each in one.window.findChildren(Overlay) if each.isVisible()]
    assert not one.ask(lambda wallet, _: wallet.state()).unlocked


def test_a_sheet_that_comes_too_late_is_not_shown_over_the_locked_window(
    open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = open_window(None)
    unlock = one.window.unlock
    locked, code = threading.Event(), Wallet.recovery_code

    def code_once_locked(wallet: Wallet) -> str:
        assert locked.wait(PATIENCE_MS / 1_000)
        return code(wallet)

    def lock() -> None:
        one.window.lock()
        locked.set()

    monkeypatch.setattr(Wallet, "recovery_code", code_once_locked)
    unlock.opened.connect(lambda: QTimer.singleShot(0, one.window, lock))
    one.bot.keyClicks(unlock.first.edit, PASSPHRASE)
    one.bot.keyClicks(unlock.second.edit, PASSPHRASE)
    with one.bot.waitSignal(unlock.opened, timeout=PATIENCE_MS):
        one.bot.mouseClick(unlock.create_button, Qt.MouseButton.LeftButton)
    one.settle()
    assert one.window.stack.currentIndex() == LOCKED
    assert not [each for each in one.window.findChildren(Overlay) if each.isVisible()]
    assert "Settings, Safety" in unlock.note.text()
