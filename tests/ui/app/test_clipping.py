"""What the wallet puts on the clipboard is marked, does not stay, and only its own is cleared."""

from PySide6.QtCore import QMimeData
from pytestqt.qtbot import QtBot

from ui.app.clipping import SECONDS, Clipping


class Board:
    """A clipboard in memory."""

    def __init__(self) -> None:
        self.data = QMimeData()

    def setMimeData(self, data: QMimeData) -> None:
        self.data = data

    def text(self) -> str:
        return self.data.text()

    def clear(self) -> None:
        self.data = QMimeData()


def clipping() -> tuple[Clipping, Board]:
    board = Board()
    return Clipping(clipboard=board), board  # type: ignore[arg-type]


def test_it_is_marked_as_a_secret(qtbot: QtBot) -> None:
    one, board = clipping()
    one.copy("secret")
    assert board.text() == "secret"
    assert board.data.data("x-kde-passwordManagerHint").data() == b"secret"
    assert one.waiting


def test_it_is_gone_after_ten_seconds(qtbot: QtBot) -> None:
    one, board = clipping()
    assert one._timer.interval() == SECONDS * 1000
    one._timer.setInterval(1)
    one.copy("secret")
    qtbot.waitUntil(lambda: board.text() == "", timeout=5_000)
    assert not one.waiting


def test_locking_clears_at_once_and_leaves_what_others_copied(qtbot: QtBot) -> None:
    one, board = clipping()
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
