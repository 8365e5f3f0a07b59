"""Single statements on the encrypted database, over a connection that is opened anew when a damaged page spoilt it."""

from collections.abc import Callable, Iterator
from typing import Any, NoReturn

from wallet.errors import ErrorKind, WalletError
from wallet.vault.faults import known

Value = str | int | float | bytes | None
Line = tuple[Any, ...]


class Statements:
    """Used by the one thread that opened it. Every method raises WalletError(STORAGE | DAMAGED | BUSY) or Cancelled.

    After one page whose mark does not hold, the cipher library refuses all others too; a fresh connection reads them.
    `damaged` tells that there was such a page: the vault is then only read from.
    """

    def __init__(self, connect: Callable[[], Any]) -> None:
        self._connect = connect
        self._connection = connect()
        self._spoilt = False
        self.damaged = False

    def run(self, sql: str, *values: Value) -> int:
        """Executes one statement and tells how many rows it changed."""
        try:
            return int(self._usable().execute(sql, values).rowcount)
        except Exception as error:
            self._fail(error)

    def one(self, sql: str, *values: Value) -> Line | None:
        """The first row, or None."""
        try:
            row: Line | None = self._usable().execute(sql, values).fetchone()
        except Exception as error:
            self._fail(error)
        return row

    def all(self, sql: str, *values: Value) -> list[Line]:
        """Every row."""
        try:
            rows: list[Line] = self._usable().execute(sql, values).fetchall()
        except Exception as error:
            self._fail(error)
        return rows

    def each(self, sql: str, *values: Value) -> Iterator[Line]:
        """Row by row, for results that should not be in memory at once."""
        try:
            yield from self._usable().execute(sql, values)
        except Exception as error:
            self._fail(error)

    def number(self, sql: str, *values: Value) -> int:
        """The first column of the first row as a number; 0 where there is none."""
        row = self.one(sql, *values)
        return int(row[0]) if row and row[0] is not None else 0

    def interrupt(self) -> None:
        """Stops a running statement, which then raises Cancelled; the one method another thread may call."""
        self._connection.interrupt()

    def renewed(self) -> None:
        """Called after the connection was opened anew."""

    def _usable(self) -> Any:
        if self._spoilt and not self._connection.in_transaction:
            self._spoilt = False
            self._connection.close()
            self._connection = self._connect()
            self.renewed()
        return self._connection

    def _fail(self, error: Exception) -> NoReturn:
        ours = known(error)
        if isinstance(error, WalletError):
            raise error
        if ours is None:
            raise error
        if isinstance(ours, WalletError) and ours.kind is ErrorKind.DAMAGED:
            self._spoilt = self.damaged = True
        raise ours from error
