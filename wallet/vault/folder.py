"""The vault's folder: what its files are called, and how one is written so that no crash leaves half of it."""

import os
from pathlib import Path

from wallet.errors import ErrorKind, WalletError
from wallet.vault.faults import translated

HEADER = "vault.header"
LOCK = "vault.lock"
BACKUPS = "backups"
DATABASE_SUFFIX = ".db"
UNFINISHED = ".part"

_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
_BINARY = getattr(os, "O_BINARY", 0)


def private_folder(path: Path) -> None:
    """Makes the folder and its missing parents for the owner alone, whatever the umask. Raises WalletError(STORAGE)."""
    with translated():
        missing = [one for one in (path, *path.parents) if not one.exists()]
        for one in reversed(missing):
            one.mkdir(mode=0o700, exist_ok=True)
        if not path.is_dir():
            raise WalletError(ErrorKind.STORAGE, cause="ENOTDIR")
        path.chmod(0o700)


def new_private_file(path: Path) -> int:
    """A descriptor of a new, empty file for the owner alone; never follows a link, never opens an existing file."""
    with translated():
        return os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR | _NO_FOLLOW | _BINARY, 0o600)


def write_private(path: Path, data: bytes) -> None:
    """Puts `data` under `path` in one step: after a crash there is the old file or the new, never a part.

    Raises WalletError(STORAGE); the old file then still stands.
    """
    part = path.with_name(path.name + UNFINISHED)
    with translated():
        part.unlink(missing_ok=True)
        descriptor = new_private_file(part)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        except OSError:
            part.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def sync_folder(path: Path) -> None:
    """Makes renames inside the folder last; a no-op where folders cannot be opened (Windows)."""
    if os.name != "posix":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def read_limited(path: Path, limit: int) -> bytes:
    """The file's bytes. Raises WalletError(DAMAGED) for a link or more than `limit` bytes, STORAGE where unreadable."""
    with translated():
        if path.is_symlink():
            raise WalletError(ErrorKind.DAMAGED, rule="symbolic-link")
        with path.open("rb") as file:
            data = file.read(limit + 1)
    if len(data) > limit:
        raise WalletError(ErrorKind.DAMAGED, rule="file-size")
    return data


def remove_quietly(*paths: Path) -> None:
    """Removes files that may be there; what cannot be removed stays, as it holds nothing readable."""
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except OSError:
            continue
