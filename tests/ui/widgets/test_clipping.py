"""What the wallet puts on the clipboard is marked, does not stay, and only its own is cleared."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.ui.driver import PATIENCE_MS, Driver
from ui.app.window import LOCKED
from ui.screens.settings.recovery import RecoverySheet
from ui.widgets.clipping import SECONDS, Clipping, SecretLabel, clipping


class Board:
    """A clipboard in memory."""

    def __init__(self) -> None:
        self.data = QMimeData()
        self.ours = False

    def ownsClipboard(self) -> bool:
        return self.ours

    def setMimeData(self, data: QMimeData) -> None:
        self.data = data

    def text(self) -> str:
        return self.data.text()

    def clear(self) -> None:
        self.data = QMimeData()


def on_board() -> tuple[Clipping, Board]:
    board = Board()
    return Clipping(clipboard=board), board  # type: ignore[arg-type]


def test_it_is_marked_as_a_secret(qtbot: QtBot) -> None:
    one, board = on_board()
    one.copy("secret")
    assert board.text() == "secret"
    assert board.data.data("x-kde-passwordManagerHint").data() == b"secret"
    assert one.waiting


def test_it_is_gone_after_ten_seconds(qtbot: QtBot) -> None:
    one, board = on_board()
    assert one._timer.interval() == SECONDS * 1000
    one._timer.setInterval(1)
    one.copy("secret")
    qtbot.waitUntil(lambda: board.text() == "", timeout=PATIENCE_MS)
    assert not one.waiting


def test_locking_clears_at_once_and_leaves_what_others_copied(qtbot: QtBot) -> None:
    one, board = on_board()
    one.copy("secret")
    one.clear()
    assert (board.text(), one.waiting) == ("", False)
    one.copy("secret")
    other = QMimeData()
    other.setText("shopping list")
    board.setMimeData(other)
    one.clear()
    assert board.text() == "shopping list"
    one.clear()


def test_what_a_person_copied_here_goes_at_locking_and_only_that(qtbot: QtBot) -> None:
    one, board = on_board()
    copied = QMimeData()
    copied.setText("a title")
    board.setMimeData(copied)
    one.leave()
    assert board.text() == "a title"
    board.ours = True
    one.leave()
    assert board.text() == ""


def test_there_is_one_for_the_whole_program(qtbot: QtBot) -> None:
    assert clipping() is clipping()


def test_a_copied_recovery_code_is_marked_and_gone_when_the_screen_is_locked(driver: Driver) -> None:
    board = QGuiApplication.clipboard()
    sheet = RecoverySheet(driver.window, "ABCD-EFGH", "1 June 2026")
    sheet.open()
    assert isinstance(sheet.code, SecretLabel)
    driver.bot.keyClick(sheet.code, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert board.text() == "ABCD-EFGH"
    assert board.mimeData().data("x-kde-passwordManagerHint").data() == b"secret"
    driver.window.session_lock.turned(True)
    driver.settle()
    assert (board.text(), driver.window.stack.currentIndex()) == ("", LOCKED)
    assert driver.ask(lambda wallet, _: wallet.state().unlocked) is False


def test_sleep_and_a_locked_session_lock_the_wallet(driver: Driver) -> None:
    driver.window.session_lock.turned(False)
    driver.settle()
    assert driver.window.unlocked
    driver.window.session_lock.told()
    driver.settle()
    assert driver.ask(lambda wallet, _: wallet.state().unlocked) is False
    driver.unlock()
    assert driver.ask(lambda wallet, _: wallet.state().unlocked) is True
