"""The interface thread never works longer than a tenth of a second at a stretch."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from tests.ui.driver import Driver
from ui.app.rail import Room
from ui.app.wiring import share
from ui.desk import Source

LONGEST_S = 0.1


class Heart(QObject):
    """Beats whenever the event loop comes round; counts the thread's own work, so that a busy machine does not matter."""

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


def test_the_window_answers_all_the_time(
    open_window: Callable[[Path | None], Driver], demo_vault: Path
) -> None:
    driver = open_window(demo_vault)
    driver.bot.waitUntil(lambda: Room.CREDENTIALS in driver.window.views, timeout=20_000)
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
    slow = sorted((round(took * 1000), doing) for took, doing in heart.stretches if took > LONGEST_S)
    assert slow == []
