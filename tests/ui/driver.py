"""Drives the window as a person does: by mouse, by keys, by waiting for what is under way."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from ui.app.rail import Room
from ui.app.window import ROOMS, MainWindow
from ui.desk import Desk
from ui.lane import Done

PASSPHRASE = "four quiet stones"
LEFT = Qt.MouseButton.LeftButton


class Driver:
    """One window under test; defects of its lane fail the test."""

    def __init__(self, window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
        self.window = window
        self.desk = desk
        self.bot = qtbot
        self.defects: list[object] = []
        desk.defect.connect(self.defects.append)

    def settle(self, rounds: int = 3) -> None:
        """Waits until the lane has answered everything, and what that led to."""
        for _ in range(rounds):
            answered: list[object] = []
            self.desk.ask(self.window, lambda _wallet, _tick: None, answered.append)
            self.bot.waitUntil(lambda found=answered: bool(found), timeout=20_000)  # type: ignore[misc]
            QApplication.processEvents()
        assert not self.defects, self.defects

    def unlock(self) -> None:
        """Types the passphrase and presses Enter."""
        field = self.window.unlock.passphrase.edit
        self.bot.keyClicks(field, PASSPHRASE)
        self.bot.keyClick(field, Qt.Key.Key_Return)
        self.bot.waitUntil(lambda: self.window.stack.currentIndex() == ROOMS, timeout=20_000)
        self.settle()

    def click(self, widget: QWidget) -> None:
        """Clicks and waits for what follows."""
        self.bot.mouseClick(widget, LEFT)
        self.settle()

    def press(self, key: Qt.Key, widget: QWidget | None = None, *, ctrl: bool = False) -> None:
        """Presses a key where the focus is, and waits for what follows."""
        held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        self.bot.keyClick(widget or QApplication.focusWidget() or self.window, key, held)
        self.settle()

    def go(self, room: Room) -> QWidget:
        """Clicks a room in the rail."""
        self.click(self.window.rail.rooms[room])
        return self.window.view(room)

    def ask(self, work):  # type: ignore[no-untyped-def]
        """Asks the real wallet something, for the test's own eyes."""
        answers: list[object] = []
        self.desk.ask(self.window, work, answers.append)
        self.bot.waitUntil(lambda: bool(answers), timeout=20_000)
        assert isinstance(answers[0], Done), answers[0]
        return answers[0].value

    def close(self) -> None:
        """Closes the window and waits for the lane."""
        if not isValid(self.window):
            return
        self.window.close()
        self.desk.close()
        delete(self.window)
        delete(self.desk)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
