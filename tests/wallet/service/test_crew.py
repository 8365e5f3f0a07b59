"""Work in helper processes: every answer in order, a stop at once, a dead helper told, and no way out of the house."""

import os
import pickle
import signal
import socket
from collections.abc import Callable
from types import MappingProxyType

import pytest

import main
from wallet.errors import Cancelled, ErrorKind, WalletError
from wallet.model.tick import no_tick
from wallet.service import crew

MANY = range(crew.ENOUGH * 2)


@pytest.fixture(autouse=True)
def two_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew, "_processors", lambda: 2)


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """This process leaves everything to its helpers."""
    monkeypatch.setattr(crew, "_started", lambda ready: ready.result(600) is None)


def sums(shared: MappingProxyType[str, int], number: int) -> tuple[int, int]:
    return number + shared["more"], os.getpid()


def dies(victim: int, number: int) -> int:
    if number == victim and crew._JOB:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def reaches_out(_shared: None, _number: int) -> str:
    try:
        with socket.socket() as line:
            line.connect(("127.0.0.1", 9))
    except OSError as error:
        return f"{type(error).__name__} {error}"
    return "connected"


def no_start() -> None:
    raise SystemExit(3)


@pytest.mark.usefixtures("patient")
def test_many_questions_are_answered_in_order_by_other_processes_with_progress() -> None:
    heard: list[tuple[int, int]] = []
    answers = list(crew.each(sums, MappingProxyType({"more": 5}), MANY, lambda *at: heard.append(at), main.guard))
    assert [one for one, _ in answers] == [number + 5 for number in MANY]
    assert {process for _, process in answers} - {os.getpid()}
    assert heard == sorted(heard)
    assert (heard[0], heard[-1]) == ((0, len(MANY)), (len(MANY), len(MANY)))


@pytest.mark.parametrize(("count", "guard"), [(crew.ENOUGH - 1, main.guard), (crew.ENOUGH, None)])
def test_few_questions_or_no_guard_need_no_helpers(count: int, guard: Callable[[], None] | None) -> None:
    answers = list(crew.each(sums, MappingProxyType({"more": 0}), range(count), no_tick, guard))
    assert answers == [(number, os.getpid()) for number in range(count)]


def test_where_no_helper_starts_this_process_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise OSError

    monkeypatch.setattr("concurrent.futures.ProcessPoolExecutor.submit", refused)
    answers = crew.each(sums, MappingProxyType({"more": 0}), MANY, no_tick, main.guard)
    assert [one for one, _ in answers] == list(MANY)


def test_helpers_that_end_at_once_leave_the_work_to_this_process() -> None:
    answers = crew.each(sums, MappingProxyType({"more": 0}), MANY, no_tick, no_start)
    assert list(answers) == [(number, os.getpid()) for number in MANY]


@pytest.mark.usefixtures("patient")
def test_a_dead_helper_is_told_and_nothing_hangs() -> None:
    with pytest.raises(WalletError) as raised:
        list(crew.each(dies, 390, MANY, no_tick, main.guard))
    assert raised.value.kind is ErrorKind.INTERRUPTED


@pytest.mark.usefixtures("patient")
def test_a_stop_ends_the_helpers_too() -> None:
    def stop(done: int, _total: int) -> None:
        if done > 20:
            raise Cancelled

    answers = crew.each(sums, MappingProxyType({"more": 0}), MANY, stop, main.guard)
    with pytest.raises(Cancelled):
        list(answers)


@pytest.mark.usefixtures("patient")
def test_helpers_are_offline_like_the_wallet() -> None:
    assert set(crew.each(reaches_out, None, MANY, no_tick, main.guard)) == {"PermissionError Cairn is offline"}


def test_known_troubles_come_home_whole() -> None:
    error = pickle.loads(pickle.dumps(WalletError(ErrorKind.LIMIT, limit="quads", maximum=5)))
    assert (error.kind, dict(error.facts), error.rule) == (ErrorKind.LIMIT, {"limit": "quads", "maximum": 5}, "quads")
