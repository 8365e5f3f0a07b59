"""Foreign errors, of the disk and of the database library, become the wallet's own here and nowhere else."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from wallet.errors import Cancelled, ErrorKind, WalletError, malformed, over_limit

_NAMES = {
    3: ErrorKind.STORAGE,  # PERM
    5: ErrorKind.BUSY,
    6: ErrorKind.BUSY,  # LOCKED
    8: ErrorKind.STORAGE,  # READONLY
    10: ErrorKind.STORAGE,  # IOERR
    11: ErrorKind.DAMAGED,  # CORRUPT
    13: ErrorKind.STORAGE,  # FULL
    14: ErrorKind.STORAGE,  # CANTOPEN
    15: ErrorKind.STORAGE,  # PROTOCOL
    22: ErrorKind.STORAGE,  # NOLFS
    24: ErrorKind.DAMAGED,  # FORMAT
    26: ErrorKind.DAMAGED,  # NOTADB
}
_INTERRUPT = 9
_TOO_BIG = 18
VALUE_BYTES = 1_000_000_000
_CORRUPT_EXTENDED = frozenset({10 | (33 << 8)})  # IOERR_CORRUPTFS


def known(error: Exception) -> Exception | None:
    """The wallet's error for one of the disk or database library, or None where it is a defect of ours."""
    if isinstance(error, OSError):
        return WalletError(ErrorKind.STORAGE, cause=errno.errorcode.get(error.errno or 0, "OSError"))
    if isinstance(error, UnicodeEncodeError):
        return malformed("half-surrogate")
    code = getattr(error, "sqlite_errorcode", None)
    if not isinstance(code, int):
        return None
    return _of_database(code, str(getattr(error, "sqlite_errorname", code)))


def _of_database(code: int, name: str) -> Exception | None:
    primary = code & 0xFF
    if primary == _INTERRUPT:
        return Cancelled()
    if primary == _TOO_BIG:
        return over_limit("value-bytes", VALUE_BYTES)
    kind = ErrorKind.DAMAGED if code in _CORRUPT_EXTENDED else _NAMES.get(primary)
    return WalletError(kind, cause=name) if kind else None


@contextmanager
def translated() -> Iterator[None]:
    """Runs its body; errors of the disk and the database library leave it as `WalletError` or `Cancelled`.

    Raises WalletError(STORAGE | DAMAGED | BUSY | LIMIT | MALFORMED).
    """
    try:
        yield
    except (WalletError, Cancelled):
        raise
    except Exception as error:
        ours = known(error)
        if ours is None:
            raise
        raise ours from error
