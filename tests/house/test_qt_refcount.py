"""The Qt binding gives back every reference it takes.

PySide6 6.12.0 on Python 3.11 lost one reference to True with each emitted signal, and one to None with each call that
returns nothing, until the interpreter aborted. On Python 3.12 and later both are immortal and their counts stand still.
"""

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

TIMES = 1000
SLACK = 100


class Bell(QObject):
    """A thing that rings."""

    rung = Signal(int)


def drift(watched: object, action: Callable[[], object]) -> int:
    """How many references to `watched` doing something a thousand times leaves or takes."""
    before = sys.getrefcount(watched)
    for _ in range(TIMES):
        action()
    return sys.getrefcount(watched) - before


def test_emitting_keeps_the_counts() -> None:
    bell = Bell()
    heard: list[int] = []
    bell.rung.connect(heard.append)
    for watched in (True, False, None):
        assert abs(drift(watched, lambda: bell.rung.emit(7))) < SLACK
    assert heard == [7] * 3 * TIMES


def test_calls_that_return_nothing_keep_the_counts() -> None:
    bell = Bell()
    for watched in (True, False, None):
        assert abs(drift(watched, lambda: bell.setObjectName("bell"))) < SLACK


def test_a_lost_or_kept_reference_is_seen() -> None:
    watched = object()
    kept: list[object] = []
    assert drift(watched, lambda: kept.append(watched)) == TIMES
    assert drift(watched, kept.pop) == -TIMES
