"""Helper processes: the same question about many things, put to all processors and answered in order."""

import copyreg
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process
from types import MappingProxyType
from typing import Any, TypeVar

from wallet.errors import ErrorKind, WalletError
from wallet.model.tick import Tick

S = TypeVar("S")
T = TypeVar("T")
R = TypeVar("R")
Guard = Callable[[], None]
"""What a helper does before anything else: it closes itself to the network. It must be named in a module."""

ENOUGH = 200
"""So many things are worth the second that helpers take to start."""
MOST = 8
TOGETHER = 20
AHEAD = 3
_PATIENCE = 0.1


def _frozen(members: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    return MappingProxyType(members)


# Read-only mappings, which no process hands to another by itself, go over as what they hold.
copyreg.pickle(MappingProxyType, lambda one: (_frozen, (dict(one),)))


def each(
    ask: Callable[[S, T], R], shared: S, things: Sequence[T], tick: Tick, guard: Guard | None = None
) -> Iterator[R]:
    """`ask(shared, thing)` for every thing, in order; `tick` is called between them and may end it by raising.

    Helpers are started only for many things, with a guard, on more than one processor; where they cannot be started,
    and until they are, this process does the work itself. `ask` must be named in a module, and what goes in and out
    of it must be picklable. Raises WalletError(INTERRUPTED) when a helper dies.
    """
    helpers = min(_processors(), MOST)
    done = 0
    if guard is not None and helpers > 1 and len(things) >= ENOUGH:
        pool = _pool(helpers, guard, ask, shared)
        try:
            ready = _ready(pool)
            while ready is not None and not _started(ready) and done < len(things):
                tick(done, len(things))
                yield ask(shared, things[done])
                done += 1
            if ready is not None and ready.done() and ready.exception() is None:
                for answer in _answers(pool, helpers, things, done, tick):
                    yield answer
                    done += 1
        finally:
            _end(pool)
    for place in range(done, len(things)):
        tick(place, len(things))
        yield ask(shared, things[place])
    tick(len(things), len(things))


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _pool(helpers: int, guard: Guard, ask: Callable[[S, T], R], shared: S) -> ProcessPoolExecutor:
    # A fresh interpreter each, since a fork would copy the vault's key and connection.
    return ProcessPoolExecutor(helpers, get_context("spawn"), _begin, (guard, ask, shared))


def _ready(pool: ProcessPoolExecutor) -> Future[None] | None:
    """Done as soon as a helper is; None where there can be none."""
    try:
        return pool.submit(_nothing)
    except (OSError, ImportError, BrokenProcessPool):
        return None


def _started(ready: Future[None]) -> bool:
    return ready.done()


def _answers(pool: ProcessPoolExecutor, helpers: int, things: Sequence[T], start: int, tick: Tick) -> Iterator[Any]:
    waiting: deque[Future[list[Any]]] = deque()
    sent = done = start
    try:
        while done < len(things):
            while sent < len(things) and len(waiting) < helpers * AHEAD:
                waiting.append(pool.submit(_ask, things[sent : sent + TOGETHER]))
                sent += TOGETHER
            tick(done, len(things))
            try:
                answers = waiting[0].result(_PATIENCE)
            except TimeoutError:
                continue
            waiting.popleft()
            for answer in answers:
                yield answer
                done += 1
    except BrokenProcessPool:
        raise WalletError(ErrorKind.INTERRUPTED) from None


def _end(pool: ProcessPoolExecutor) -> None:
    """Ends all helpers; Python 3.11 before 3.11.5 waits for ever to hand work to dead ones (its issue 94777)."""
    unread = getattr(pool, "_call_queue", None)
    if sys.version_info < (3, 11, 5) and getattr(pool, "_broken", False) and unread is not None:
        unread._reader.close()
    pool.shutdown(wait=True, cancel_futures=True)


_JOB: list[tuple[Callable[[Any, Any], Any], Any]] = []
"""What a helper was started for, in the helper."""


def _begin(guard: Guard, ask: Callable[[Any, Any], Any], shared: object) -> None:
    guard()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one who started it hears it, and says so
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _JOB.append((ask, shared))


def _end_with_parent() -> None:
    """A helper whose wallet was killed would wait for ever."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _nothing() -> None:
    return None


def _ask(things: Sequence[Any]) -> list[Any]:
    ask, shared = _JOB[-1]
    return [ask(shared, thing) for thing in things]
