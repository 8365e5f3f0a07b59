"""Drives the window as a person does: by mouse, by keys, by waiting for what is under way."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from ui.app.rail import Room
from ui.app.window import ROOMS, MainWindow
from ui.desk import Desk
from ui.lane import Done

PASSPHRASE = "four quiet stones"
LEFT = Qt.MouseButton.LeftButton
PATIENCE_MS = 300_000
"""How long what must come is waited for: only a test that fails takes so long."""
MOST_ROUNDS = 200
LINKS = 20
"""So many pieces of work at most follow each other by timers that do not wait."""


class Driver:
    """One window under test; defects of its lane fail the test."""

    def __init__(self, window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
        self.window = window
        self.desk = desk
        self.bot = qtbot
        self.defects: list[object] = []
        self.asked = 0
        self._count_questions()
        desk.defect.connect(self.defects.append)

    def _count_questions(self) -> None:
        lane = self.desk._lane
        run = lane.run

        def counted(*given, **named):  # type: ignore[no-untyped-def]
            self.asked += 1
            return run(*given, **named)

        lane.run = counted  # type: ignore[method-assign]

    def settle(self, rounds: int = 3) -> None:
        """Waits until the lane has answered everything, and what that led to, however long the chain is."""
        for number in range(MOST_ROUNDS):
            before = self.asked
            self._answered(lambda _wallet, _tick: None)
            for _ in range(LINKS):
                QApplication.processEvents()
            if number + 1 >= rounds and self.asked == before + 1:
                break
        assert not self.defects, self.defects

    def unlock(self) -> None:
        """Types the passphrase and presses Enter."""
        field = self.window.unlock.passphrase.edit
        self.bot.keyClicks(field, PASSPHRASE)
        self.bot.keyClick(field, Qt.Key.Key_Return)
        self.until(lambda: self.window.stack.currentIndex() == ROOMS)
        self.settle()

    def until(self, there: Callable[[], bool]) -> None:
        """Waits for a state that stays once it is reached."""
        self.bot.waitUntil(there, timeout=PATIENCE_MS)

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
        answer = self._answered(work)
        assert isinstance(answer, Done), answer
        return answer.value

    def _answered(self, work):  # type: ignore[no-untyped-def]
        """Goes on with the very answer; looking every few milliseconds would make up half of the suite's time."""
        answers: list[object] = []
        loop = QEventLoop()

        def came(answer: object) -> None:
            answers.append(answer)
            loop.quit()

        self.desk.ask(self.window, work, came)
        patience = QTimer(singleShot=True)
        patience.timeout.connect(loop.quit)
        patience.start(PATIENCE_MS)
        loop.exec()
        assert answers, "the lane did not answer in time"
        return answers[0]

    def close(self) -> None:
        """Closes the window and waits for the lane."""
        if not isValid(self.window):
            return
        self.window.close()
        self.desk.close()
        delete(self.window)
        delete(self.desk)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
