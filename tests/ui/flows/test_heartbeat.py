"""The interface thread never works long at a stretch, once everything is loaded.

What is counted are the calls it makes between two rounds of its event loop, which are the same on every machine;
10,000 of them took 30 to 50 ms where the limit was set.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from tests.ui.driver import Driver
from ui.app.rail import Room
from ui.app.wiring import share
from ui.desk import Source

MOST_CALLS = 20_000


class Heart(QObject):
    """Beats whenever the event loop comes round; counts the calls of its thread until `stop`."""

    def __init__(self) -> None:
        super().__init__()
        self.stretches: list[tuple[int, str]] = []
        self.doing = ""
        self._calls = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        sys.setprofile(self._count)

    def _count(self, _frame: FrameType, event: str, _what: object) -> None:
        if event in ("call", "c_call"):
            self._calls += 1

    def _beat(self) -> None:
        self.stretches.append((self._calls, self.doing))
        self._calls = 0

    def stop(self) -> None:
        """Ends."""
        sys.setprofile(None)
        self._timer.stop()

    def over(self, calls: int = MOST_CALLS) -> list[tuple[int, str]]:
        """The stretches that were too long."""
        return sorted(one for one in self.stretches if one[0] > calls)


@contextmanager
def beating() -> Iterator[Heart]:
    """A heart that beats meanwhile; afterwards `over` has the stretches that were too long."""
    heart = Heart()
    try:
        yield heart
    finally:
        heart.stop()


def walk(driver: Driver, heart: Heart) -> None:
    """Goes through the whole window."""
    heart.doing = "unlock"
    driver.unlock()
    for room in Room:
        heart.doing = room.value
        driver.go(room)
    library = driver.go(Room.CREDENTIALS)
    for row in (3, 5):
        heart.doing = f"open {row}"
        library.listing.list.setCurrentIndex(library.listing.model.index(row))
        driver.settle()
    heart.doing = "review"
    name, data = driver.ask(lambda wallet, _: wallet.export(library.listing.model.items[0].row.id))
    driver.window.adding().bring_sources((Source(name, data),))
    driver.settle()
    driver.window.adding().close_sheet()
    heart.doing = "share"
    share(driver.window, (library.listing.model.items[3].row.id,))
    driver.settle()
    driver.window.view(Room.SHARE).decide.go.click()
    driver.settle()
    heart.doing = "lock"
    driver.window.lock()
    driver.settle()
    assert len(heart.stretches) > 100
    assert heart.over(MOST_CALLS // 4)


def test_the_window_answers_all_the_time(open_window: Callable[[Path | None], Driver], demo_vault: Path) -> None:
    driver = open_window(demo_vault)
    driver.until(lambda: Room.CREDENTIALS in driver.window.views)
    with beating() as heart:
        walk(driver, heart)
    assert heart.over() == []


def test_long_work_in_the_interface_thread_would_be_noticed(qapp: QApplication) -> None:
    with beating() as heart:
        for _ in range(MOST_CALLS):
            len(heart.doing)
        while not heart.stretches:
            qapp.processEvents()
    assert len(heart.over()) == 1
