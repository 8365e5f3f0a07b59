"""The interface thread never works longer than 80 ms at a stretch, once everything is loaded; the goal is 50."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from tests.ui.driver import Driver
from ui.app.rail import Room
from ui.app.wiring import share
from ui.desk import Source

LONGEST_S = 0.08


class Heart(QObject):
    """Beats whenever the event loop comes round; counts the thread's own work, however busy the machine is."""

    def __init__(self) -> None:
        super().__init__()
        self.stretches: list[tuple[float, str]] = []
        self.doing = ""
        self._last = time.thread_time()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.thread_time()
        self.stretches.append((now - self._last, self.doing))
        self._last = now


def walk(driver: Driver) -> list[tuple[int, str]]:
    """Goes through the whole window; every stretch of work that was too long, in milliseconds."""
    driver.until(lambda: Room.CREDENTIALS in driver.window.views)
    heart = Heart()
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
    return sorted((round(took * 1000), doing) for took, doing in heart.stretches if took > LONGEST_S)


def test_the_window_answers_all_the_time(open_window: Callable[[Path | None], Driver], demo_vault: Path) -> None:
    """A crowded processor stretches even a thread's own time, so one clean walk out of three is enough."""
    slow: list[tuple[int, str]] = []
    for _ in range(3):
        driver = open_window(demo_vault)
        slow = walk(driver)
        if not slow:
            return
        driver.close()
    assert slow == []
