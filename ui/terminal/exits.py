"""Which exit code each outcome has; the table is a contract with scripts."""

from typing import TYPE_CHECKING, assert_never

from wallet.errors import ErrorKind, WalletError

if TYPE_CHECKING:
    from wallet.model.report import Verdict

DONE = 0
UNEXPECTED = 1
USAGE = 2
NOT_VALID = 3
REFUSED = 4
LOCKED = 5
DAMAGED = 6
BUSY = 7
STORAGE = 8
LIMIT = 9
NOT_FOUND = 10
POLICY = 11
INDETERMINATE = 12
PARTLY = 13


def of_error(error: WalletError) -> int:
    """The exit code of a known trouble."""
    kind = error.kind
    match kind:
        case ErrorKind.BAD_ARGUMENT | ErrorKind.NO_VAULT | ErrorKind.NO_SUCH_FILE:
            return USAGE
        case ErrorKind.NOT_A_CREDENTIAL | ErrorKind.MALFORMED | ErrorKind.UNSUPPORTED | ErrorKind.REFUSED:
            return REFUSED
        case ErrorKind.LOCKED | ErrorKind.WRONG_PASSPHRASE | ErrorKind.KEYRING:
            return LOCKED
        case ErrorKind.DAMAGED:
            return DAMAGED
        case ErrorKind.BUSY:
            return BUSY
        case ErrorKind.STORAGE:
            return STORAGE
        case ErrorKind.LIMIT | ErrorKind.INTERRUPTED:
            return LIMIT
        case ErrorKind.NOT_FOUND:
            return NOT_FOUND
        case ErrorKind.NEWER_VAULT:
            return REFUSED
        case (
            ErrorKind.VAULT_EXISTS
            | ErrorKind.WOULD_OVERWRITE
            | ErrorKind.OUTSIDE_FOLDER
            | ErrorKind.OFFLINE
            | ErrorKind.CANNOT_PRESENT
        ):
            return POLICY
    assert_never(kind)


def of_verdict(verdict: "Verdict") -> int:
    """The exit code of a verification."""
    from wallet.model.report import Verdict

    if verdict is Verdict.VALID:
        return DONE
    return INDETERMINATE if verdict is Verdict.INDETERMINATE else NOT_VALID


def of_import(stored: int, refused: list[int]) -> int:
    """The exit code of an import: done, partly done, or the code all refusals share (refused when they differ)."""
    if not refused:
        return DONE
    if stored:
        return PARTLY
    return refused[0] if len(set(refused)) == 1 else REFUSED
