"""One worker thread: results come home, nothing reaches a dead owner, and a stopped job says so."""

import weakref
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from wallet.errors import Cancelled, WalletError
from wallet.model.tick import Tick

if TYPE_CHECKING:
    from concurrent.futures import Executor

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """The work ended with a value."""

    value: T


@dataclass(frozen=True, slots=True)
class Failed:
    """The work met a known trouble."""

    error: WalletError


@dataclass(frozen=True, slots=True)
class Stopped:
    """The person pressed stop; what was finished by then is kept."""


Answer = Done[T] | Failed | Stopped
Then = Callable[[Answer[T]], None]
Progress = Callable[[int, int], None]


class Job:
    """One piece of work under way."""

    def __init__(self, owner: QObject, progress: Progress | None) -> None:
        self._owner = weakref.ref(owner)
        self._progress = progress
        self._stopped = False

    def stop(self) -> None:
        """Asks the work to end at its next tick."""
        self._stopped = True

    @property
    def stopped(self) -> bool:
        """Whether stop was pressed."""
        return self._stopped

    @property
    def wanted(self) -> bool:
        """Whether anybody is left to hear the result."""
        owner = self._owner()
        return owner is not None and isValid(owner)

    def tell(self, done: int, total: int) -> None:
        """Hands progress to whoever watches, on the interface thread."""
        if self._progress is not None and self.wanted and not self._stopped:
            self._progress(done, total)


class Lane(QObject):
    """Runs work one piece after another, in the order it was asked for."""

    defect = Signal(object)
    """An exception nobody foresaw."""
    _home = Signal(object)

    def __init__(self, executor: "Executor | None" = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._closed = False
        self._home.connect(self._deliver, Qt.ConnectionType.AutoConnection)

    def run(self, owner: QObject, work: Callable[[Tick], T], then: Then[T], progress: Progress | None = None) -> Job:
        """Starts `work` off the interface thread; `then` hears the answer on it, if `owner` still lives."""
        job = Job(owner, progress)
        if not self._closed:
            self._executor = self._executor or _one_thread()
            self._executor.submit(self._work, job, work, then)
        return job

    def close(self) -> None:
        """Waits for the work under way and takes no more: what is asked for later is never answered."""
        self._closed = True
        if self._executor is not None:
            self._executor.shutdown(wait=True)

    def _work(self, job: Job, work: Callable[[Tick], T], then: Then[T]) -> None:
        answer: Answer[T]
        try:
            answer = Stopped() if job.stopped else Done(work(self._tick(job)))
        except Cancelled:
            answer = Stopped()
        except WalletError as error:
            answer = Failed(error)
        except Exception as defect:
            trouble = defect
            self._send(lambda: self.defect.emit(trouble))
            return
        self._send(lambda: then(answer) if job.wanted else None)

    def _tick(self, job: Job) -> Tick:
        def tick(done: int, total: int) -> None:
            if job.stopped:
                raise Cancelled
            self._send(lambda: job.tell(done, total))

        return tick

    def _send(self, call: Callable[[], None]) -> None:
        if isValid(self):
            self._home.emit(call)

    def _deliver(self, call: Callable[[], None]) -> None:
        call()


def _one_thread() -> "Executor":
    """Fetched at the first work: the first picture needs none."""
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="lane")
