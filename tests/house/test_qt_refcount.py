"""The Qt binding gives back every reference it takes.

PySide6 6.12.0 on Python 3.11 lost one reference to True with each emitted signal, and one to None with each call that
returns nothing, until the interpreter aborted. From Python 3.12 on these are immortal: the interpreter no longer counts
them, a binding for the stable ABI still does, and their counts move without meaning. There only ordinary objects tell.
"""

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

TIMES = 1000
SLACK = 100
SINGLETONS = (True, False, None) if sys.version_info < (3, 12) else ()


class Bell(QObject):
    """A thing that rings."""

    rung = Signal(object)


def drift(watched: object, action: Callable[[], object]) -> int:
    """How many references to `watched` doing something a thousand times leaves or takes."""
    before = sys.getrefcount(watched)
    for _ in range(TIMES):
        action()
    return sys.getrefcount(watched) - before


def test_emitting_keeps_the_counts() -> None:
    bell, ordinary, heard = Bell(), object(), set[int]()
    bell.rung.connect(lambda passed: heard.add(id(passed)))
    for watched in (ordinary, *SINGLETONS):
        assert abs(drift(watched, lambda: bell.rung.emit(ordinary))) < SLACK
    assert heard == {id(ordinary)}


def test_calls_that_return_nothing_keep_the_counts() -> None:
    bell, name = Bell(), "a bell of its own"
    for watched in (name, *SINGLETONS):
        assert abs(drift(watched, lambda: bell.setObjectName(name))) < SLACK


def test_a_lost_or_kept_reference_is_seen() -> None:
    watched = object()
    kept: list[object] = []
    assert drift(watched, lambda: kept.append(watched)) == TIMES
    assert drift(watched, kept.pop) == -TIMES
