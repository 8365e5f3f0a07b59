"""One process at a time: a lock on a file that the system lets go of when its owner dies."""

import os
import sys
from pathlib import Path

from wallet.errors import ErrorKind, WalletError
from wallet.vault.faults import translated
from wallet.vault.folder import LOCK

if sys.platform == "win32":
    import msvcrt

    def _seize(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _seize(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FolderLock:
    """Held from construction until `release`. Raises WalletError(BUSY) where another holds it, STORAGE on trouble."""

    def __init__(self, folder: Path) -> None:
        flags = os.O_CREAT | os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
        with translated():
            self._descriptor: int | None = os.open(folder / LOCK, flags, 0o600)
        try:
            _seize(self._descriptor)
        except OSError as error:
            self.release()
            raise WalletError(ErrorKind.BUSY) from error

    def release(self) -> None:
        """Lets go; harmless when already done. The file stays: removing it would let two owners in."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
