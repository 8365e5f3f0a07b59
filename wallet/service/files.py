"""Reading what a person points at, and writing what they asked for, without surprises."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from wallet.errors import ErrorKind, WalletError, over_limit
from wallet.model import limits
from wallet.service.answers import Source


def read_source(path: Path) -> Source:
    """The bytes of one regular file; never blocks on a pipe or device, never reads beyond `limits.INPUT_BYTES`.

    Raises `WalletError(NO_SUCH_FILE | STORAGE | LIMIT)`.
    """
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except FileNotFoundError:
        raise WalletError(ErrorKind.NO_SUCH_FILE, name=path.name) from None
    except (OSError, ValueError) as error:
        raise WalletError(ErrorKind.NO_SUCH_FILE, name=path.name, rule=_os_rule(error)) from None
    found = os.fstat(handle)
    if not stat.S_ISREG(found.st_mode):
        os.close(handle)
        raise WalletError(ErrorKind.NOT_A_CREDENTIAL, name=path.name, rule="not-a-file")
    with os.fdopen(handle, "rb") as stream:
        try:
            # Room for as much as may be read, for each of ten thousand small files, would cost more than reading them.
            data = stream.read(min(found.st_size, limits.INPUT_BYTES) + 1)
            if len(data) > found.st_size:  # it grew, or says nothing of its size
                data += stream.read(limits.INPUT_BYTES + 1 - len(data))
        except OSError as error:
            raise WalletError(ErrorKind.STORAGE, name=path.name, rule=_os_rule(error)) from None
    if len(data) > limits.INPUT_BYTES:
        raise over_limit("input-bytes", limits.INPUT_BYTES, name=path.name)
    return Source(path.name, data)


def write_new(path: Path, data: bytes) -> Path:
    """Writes a new file (0600) and waits until it is on disk; never overwrites, never follows a link.

    Raises `WalletError(WOULD_OVERWRITE | STORAGE)`; on failure nothing is left behind under that name.
    """
    with writing_new(path) as stream:
        stream.write(data)
    return path


@contextmanager
def writing_new(path: Path) -> Iterator[BinaryIO]:
    """As `write_new`, for data that comes piece by piece; whatever ends the body early removes the file."""
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(path, flags, 0o600)
    except FileExistsError:
        raise WalletError(ErrorKind.WOULD_OVERWRITE, name=path.name) from None
    except (OSError, ValueError) as error:
        raise WalletError(ErrorKind.STORAGE, name=path.name, rule=_os_rule(error)) from None
    try:
        with os.fdopen(handle, "w+b") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
    except OSError as error:
        path.unlink(missing_ok=True)
        raise WalletError(ErrorKind.STORAGE, name=path.name, rule=_os_rule(error)) from None
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def inside(folder: Path, name: str) -> Path:
    """The path of `name` directly inside `folder`; raises `WalletError(OUTSIDE_FOLDER)` for anything else."""
    if not name or name in (".", "..") or Path(name).name != name or "\\" in name or "\0" in name:
        raise WalletError(ErrorKind.OUTSIDE_FOLDER, name=name)
    return folder / name


def _os_rule(error: OSError | ValueError) -> str:
    """The errno's symbolic name in lower case, as a stable code."""
    import errno

    number = getattr(error, "errno", None)
    return errno.errorcode.get(number, "io-error").lower() if isinstance(number, int) else "bad-name"
