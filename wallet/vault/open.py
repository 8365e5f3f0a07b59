"""Unlocks the database file: raw key, a cipher that is really there, and the switches for files from a hostile disk."""

import os
from pathlib import Path
from typing import Any

from wallet.errors import ErrorKind, WalletError
from wallet.vault.database import Database
from wallet.vault.faults import translated
from wallet.vault.folder import new_private_file
from wallet.vault.tally import Tally

APPLICATION_ID = 0x43616972
_PLAIN = b"SQLite format 3\x00"
_DENIED_ACTIONS = frozenset({24, 25})  # SQLITE_ATTACH, SQLITE_DETACH
_PRAGMA_ACTION = 19
_DENIED_PRAGMAS = frozenset({"writable_schema", "rekey", "cipher_migrate"})
_ALLOWED, _DENIED = 0, 1

_BEFORE_KEY = ("cipher_log_level = NONE",)
_AFTER_KEY = (
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
    "temp_store = MEMORY",
    "secure_delete = ON",
    "foreign_keys = ON",
    "recursive_triggers = ON",
    "locking_mode = EXCLUSIVE",
    "cache_size = -65536",
    "wal_autocheckpoint = 4000",
)


def create_file(path: Path) -> None:
    """Makes the empty file of a new database, so that the library never chooses its permissions."""
    os.close(new_private_file(path))


def connect(path: Path, key: bytes) -> Database:
    """The database in this file under its raw 256-bit key.

    Raises WalletError(DAMAGED) where the file is missing, plain, a link or not under this key, UNSUPPORTED where the
    library at hand does not encrypt, STORAGE on I/O trouble.
    """
    return Database(lambda: _connection(path, key), Tally(key))


def _connection(path: Path, key: bytes) -> Any:
    _look(path)
    connection = _driver().connect(str(path), isolation_level=None, timeout=2.0, cached_statements=256)
    try:
        with translated():
            _unlock(connection, key)
            _set_up(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def cipher_version() -> str:
    """The cipher library's version. Raises WalletError(UNSUPPORTED) where there is none."""
    connection = _driver().connect(":memory:")
    try:
        return _version(connection)
    finally:
        connection.close()


def _driver() -> Any:
    from sqlcipher3 import dbapi2

    return dbapi2


def _version(connection: Any) -> str:
    row = connection.execute("PRAGMA cipher_version").fetchone()
    if not row or not row[0]:
        raise WalletError(ErrorKind.UNSUPPORTED, rule="cipher-missing")
    return str(row[0])


def _look(path: Path) -> None:
    with translated():
        if path.is_symlink() or not path.is_file():
            raise WalletError(ErrorKind.DAMAGED, rule="database-missing")
        with path.open("rb") as file:
            if file.read(len(_PLAIN)) == _PLAIN:
                raise WalletError(ErrorKind.DAMAGED, rule="database-plain")


def _unlock(connection: Any, key: bytes) -> None:
    _version(connection)
    for pragma in _BEFORE_KEY:
        connection.execute(f"PRAGMA {pragma}")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()


def _set_up(connection: Any) -> None:
    connection.enable_load_extension(False)
    for pragma in _AFTER_KEY:
        connection.execute(f"PRAGMA {pragma}")
    journal = connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]
    connection.execute(f"PRAGMA synchronous = {'FULL' if journal == 'wal' else 'EXTRA'}")
    if connection.execute("PRAGMA application_id").fetchone()[0] not in (0, APPLICATION_ID):
        raise WalletError(ErrorKind.DAMAGED, rule="application-id")
    connection.set_authorizer(_permit)


def _permit(action: int, first: str | None, _second: str | None, _database: str | None, _trigger: str | None) -> int:
    """Stands in for the library's defensive switch, which its Python binding does not offer."""
    if action in _DENIED_ACTIONS or (action == _PRAGMA_ACTION and first in _DENIED_PRAGMAS):
        return _DENIED
    return _ALLOWED
