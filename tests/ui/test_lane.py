"""The lane, cranked by hand: results come home, dead owners hear nothing, stop means stopped."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tests.ui.driver import PATIENCE_MS
from ui.lane import Done, Failed, Lane, Stopped
from wallet.errors import ErrorKind, WalletError
from wallet.model.tick import Tick


class Crank(Executor):
    """Runs nothing until it is turned."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], object]] = []

    def submit(self, work: Callable[..., Any], /, *given: Any, **named: Any) -> Future[Any]:
        self.waiting.append(lambda: work(*given, **named))
        return Future()

    def turn(self) -> None:
        """Runs the oldest piece of work."""
        self.waiting.pop(0)()
        QApplication.processEvents()


@pytest.fixture
def crank() -> Crank:
    return Crank()


@pytest.fixture
def lane(qapp: QApplication, crank: Crank) -> Lane:
    return Lane(crank)


@pytest.fixture
def owner(qapp: QApplication) -> QObject:
    return QObject()


def test_a_value_comes_home(lane: Lane, crank: Crank, owner: QObject) -> None:
    heard: list[object] = []
    lane.run(owner, lambda tick: 7, heard.append)
    assert heard == []
    crank.turn()
    assert heard == [Done(7)]


def test_a_known_trouble_is_a_value(lane: Lane, crank: Crank, owner: QObject) -> None:
    heard: list[object] = []
    error = WalletError(ErrorKind.LOCKED)

    def work(tick: Tick) -> int:
        raise error

    lane.run(owner, work, heard.append)
    crank.turn()
    assert heard == [Failed(error)]


def test_a_defect_is_told_apart(lane: Lane, crank: Crank, owner: QObject) -> None:
    heard: list[object] = []
    defects: list[object] = []
    lane.defect.connect(defects.append)
    lane.run(owner, lambda tick: 1 // 0, heard.append)
    crank.turn()
    assert heard == []
    assert [type(one) for one in defects] == [ZeroDivisionError]


def test_nothing_reaches_a_dead_owner(lane: Lane, crank: Crank, owner: QObject) -> None:
    heard: list[object] = []
    lane.run(owner, lambda tick: 7, heard.append)
    delete(owner)
    crank.turn()
    assert heard == []


def test_stop_before_the_start_runs_nothing(lane: Lane, crank: Crank, owner: QObject) -> None:
    heard: list[object] = []
    ran: list[object] = []
    job = lane.run(owner, lambda tick: ran.append(1), heard.append)
    job.stop()
    crank.turn()
    assert ran == []
    assert heard == [Stopped()]


def test_stop_is_heard_at_the_next_tick(lane: Lane, crank: Crank, owner: QObject) -> None:
    heard: list[object] = []
    finished: list[int] = []
    jobs: list[Any] = []

    def work(tick: Tick) -> None:
        for item in range(5):
            tick(item, 5)
            finished.append(item)
            if item == 1:
                jobs[0].stop()

    jobs.append(lane.run(owner, work, heard.append))
    crank.turn()
    assert finished == [0, 1]
    assert heard == [Stopped()]


def test_progress_is_told_in_order(lane: Lane, crank: Crank, owner: QObject) -> None:
    told: list[tuple[int, int]] = []

    def work(tick: Tick) -> None:
        for item in range(3):
            tick(item, 3)

    lane.run(owner, work, lambda answer: None, lambda done, total: told.append((done, total)))
    crank.turn()
    assert told == [(0, 3), (1, 3), (2, 3)]


def test_work_runs_on_one_other_thread_and_answers_on_this(qtbot: QtBot) -> None:
    lane = Lane()
    owner = QObject()
    here = QThread.currentThread()
    there: list[object] = []
    home: list[object] = []
    for _ in range(3):
        lane.run(
            owner, lambda tick: there.append(QThread.currentThread()), lambda _: home.append(QThread.currentThread())
        )
    qtbot.waitUntil(lambda: len(home) == 3, timeout=PATIENCE_MS)
    lane.close()
    assert all(one == here for one in home)
    assert here not in there
    assert len({id(one) for one in there}) == 1 or all(one == there[0] for one in there)
