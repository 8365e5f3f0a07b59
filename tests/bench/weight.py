"""How much memory a process and its helpers hold together, at its most.

Proportional set size: a page that several processes share counts in each for its part, so that the sum counts every
page once. Linux tells it; elsewhere the largest resident sizes are added, which counts shared pages again and again.
"""

import os
import threading
from pathlib import Path
from types import TracebackType

EVERY = 0.25
_KIB = 1024


class Weight:
    """Looks at the processes again and again while the work lasts; `megabytes` is the most they held together."""

    def __init__(self) -> None:
        self.megabytes = 0.0
        self.looks = 0
        self._over = threading.Event()
        self._watch = threading.Thread(target=self._look_on, daemon=True)

    def __enter__(self) -> "Weight":
        self._look()
        self._watch.start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _at: TracebackType | None
    ) -> None:
        self._over.set()
        self._watch.join()
        self._look()

    def _look_on(self) -> None:
        while not self._over.wait(EVERY):
            self._look()

    def _look(self) -> None:
        self.looks += 1
        self.megabytes = max(self.megabytes, together())


def together() -> float:
    """Megabytes of this process and all that it started, now."""
    own = os.getpid()
    if not Path("/proc/self/smaps_rollup").exists():
        return _largest()
    return sum(_proportional(one) for one in (own, *_started_by(own))) / _KIB


def _proportional(process: int) -> int:
    """Kilobytes; the resident size of one that lets nobody look closer; 0 for one that has just ended."""
    try:
        told = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii")
    except OSError:
        return _resident(process)
    return next((int(line.split()[1]) for line in told.splitlines() if line.startswith("Pss:")), 0)


def _resident(process: int) -> int:
    try:
        pages = int(Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE") // _KIB


def _started_by(parent: int) -> list[int]:
    try:
        tasks = sorted(Path(f"/proc/{parent}/task").iterdir())
        named = [one for task in tasks for one in (task / "children").read_text(encoding="ascii").split()]
    except OSError:
        return []
    children = [int(one) for one in named]
    return [*children, *(deeper for one in children for deeper in _started_by(one))]


def _largest() -> float:
    import resource

    own, helper = (resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return (own + 2 * helper) / _KIB
