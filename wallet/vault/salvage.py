"""Reads from a damaged vault what can still be read, one record at a time."""

from wallet.errors import ErrorKind, WalletError
from wallet.model.record import Row
from wallet.vault.database import Database
from wallet.vault.rows import COLUMNS, row_from
from wallet.vault.statements import Line

FAILURES = 200


def readable(database: Database, shelf: str) -> tuple[Row, ...]:
    """The records that can be read, newest first; it gives up after `FAILURES` that cannot be."""
    rows: list[Row] = []
    failures = 0
    for seq in range(_last(database), 0, -1):
        try:
            line = _line(database, seq, shelf)
        except WalletError as error:
            if error.kind is not ErrorKind.DAMAGED:
                raise
            failures += 1
            if failures >= FAILURES:
                break
            continue
        rows += [row_from(line)] if line else []
    return tuple(rows)


def _line(database: Database, seq: int, shelf: str) -> Line | None:
    sql = f"SELECT {COLUMNS} FROM record NOT INDEXED WHERE record.seq = ? AND record.shelf = ?"  # noqa: S608
    return database.one(sql, seq, shelf)


def _last(database: Database) -> int:
    """The highest place in use, by whichever table can tell."""
    for table, column in (("record", "seq"), ("body", "record")):
        try:
            return database.number(f"SELECT max({column}) FROM {table} NOT INDEXED")  # noqa: S608
        except WalletError as error:
            if error.kind is not ErrorKind.DAMAGED:
                raise
    return 0
