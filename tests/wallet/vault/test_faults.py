"""Foreign errors become ours; defects stay what they are."""

import errno

import pytest

from wallet.errors import Cancelled, ErrorKind, WalletError
from wallet.vault.faults import known, translated


class FromDatabase(Exception):
    """An error as the database library raises it."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.sqlite_errorcode = code
        self.sqlite_errorname = f"CODE_{code}"


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (5, ErrorKind.BUSY),
        (6 | 1 << 8, ErrorKind.BUSY),
        (8, ErrorKind.STORAGE),
        (10 | 3 << 8, ErrorKind.STORAGE),
        (10 | 33 << 8, ErrorKind.DAMAGED),
        (11 | 1 << 8, ErrorKind.DAMAGED),
        (13, ErrorKind.STORAGE),
        (14, ErrorKind.STORAGE),
        (18, ErrorKind.LIMIT),
        (26, ErrorKind.DAMAGED),
    ],
)
def test_database_errors_by_their_code(code: int, kind: ErrorKind) -> None:
    with pytest.raises(WalletError) as caught, translated():
        raise FromDatabase(code)
    assert caught.value.kind is kind
    assert isinstance(caught.value.__cause__, FromDatabase)


def test_an_interrupted_statement_is_cancelled() -> None:
    with pytest.raises(Cancelled), translated():
        raise FromDatabase(9)


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EMFILE, errno.EROFS])
def test_disk_errors_are_named(code: int) -> None:
    with pytest.raises(WalletError) as caught, translated():
        raise OSError(code, "x")
    assert (caught.value.kind, caught.value.facts["cause"]) == (ErrorKind.STORAGE, errno.errorcode[code])


@pytest.mark.parametrize("error", [FromDatabase(1), FromDatabase(19), ValueError(), KeyError("a")])
def test_defects_stay_defects(error: Exception) -> None:
    assert known(error) is None
    with pytest.raises(type(error)), translated():
        raise error


def test_our_own_errors_pass() -> None:
    with pytest.raises(WalletError) as caught, translated():
        raise WalletError(ErrorKind.NOT_FOUND)
    assert caught.value.kind is ErrorKind.NOT_FOUND
