"""One window a profile: a second start hands its files and links to the first one and goes away.

No local server is used: the library for that is the one for networks. The first start holds a lock; a second one
writes what it was given into a folder only this user may read, which the first one watches.
"""

import json
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QTimer, Signal

from wallet.service.handed import LONGEST, MOST

LOCK, LETTERS = "window.lock", "handed-over"
SETTLE_MS = 60
PATIENCE_MS = 50


class Instance(QObject):
    """`handed` with what a later start was given: nothing at all where it only wants to see the window."""

    handed = Signal(tuple)

    def __init__(self, profile: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = profile / LETTERS
        profile.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._folder.mkdir(mode=0o700, exist_ok=True)
        self._lock = QLockFile(str(profile / LOCK))
        self._lock.setStaleLockTime(0)
        self.first = self._lock.tryLock(PATIENCE_MS)
        self._watcher: QFileSystemWatcher | None = None

    def listen(self) -> None:
        """Takes what later starts hand over; leftovers of an earlier run are dropped."""
        for one in self._folder.glob("*"):
            _remove(one)
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(lambda _: QTimer.singleShot(SETTLE_MS, self, self.take))

    def hand_over(self, things: tuple[str, ...], number: int) -> None:
        """Leaves a letter for the first one; `number` tells letters apart. It appears whole or not at all."""
        part = self._folder / f"{number}.part"
        part.write_text(json.dumps(things), encoding="utf-8")
        part.replace(self._folder / f"{number}.json")

    def take(self) -> None:
        """Reads the letters that are there, and burns them."""
        for one in sorted(self._folder.glob("*.json")):
            with suppress(OSError):
                things = _read(one)
                _remove(one)
                self.handed.emit(things)

    def release(self) -> None:
        """Lets the next start be the first."""
        self._lock.unlock()


def _read(path: Path) -> tuple[str, ...]:
    """What a letter says; nothing for one that is odd."""
    if path.stat().st_size > LONGEST * 4:
        return ()
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except ValueError:
        return ()
    return tuple(one for one in found[:MOST] if isinstance(one, str)) if isinstance(found, list) else ()


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink()
