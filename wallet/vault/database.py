"""The open database: transactions, and the tally that moves with them."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType
from typing import Any

from wallet.errors import ErrorKind, WalletError
from wallet.vault.faults import known, translated
from wallet.vault.statements import Line, Statements, Value
from wallet.vault.tally import SEAL, Tally, Total, triggers

Watcher = Callable[[tuple[str, ...], Line], None]
"""Hears the names of a table's columns with each of its rows."""
NOBODY: Mapping[str, Watcher] = MappingProxyType({})
_OWN_TABLES = (
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%' AND name <> ? ORDER BY name"
)


class Database(Statements):
    """All the vault's statements, each change of rows in a transaction."""

    def __init__(self, connect: Callable[[], Any], tally: Tally) -> None:
        super().__init__(connect)
        self._tally = tally
        self._depth = 0
        self._broken: BaseException | None = None
        self._scrub = False
        self._watching = False
        self._later: list[tuple[str, tuple[Value, ...]]] = []
        self.at_commit: Callable[[], None] | None = None
        self.failed = False
        self._closed = False

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All of the body or nothing; on disk and synchronised when it returns. Inside another it is a part of that.

        A part that fails after it has changed anything takes the whole with it: the error comes again at the end.
        There are no savepoints, since each would make the search index write itself out.
        """
        if self._depth:
            with self._part():
                yield
            return
        if self.damaged:
            raise WalletError(ErrorKind.DAMAGED, rule="read-only")
        before = self._tally.total
        self._broken = None
        self.run("BEGIN IMMEDIATE")
        self._depth = 1
        try:
            yield
            if self._broken is not None:
                raise self._broken
            if self.at_commit is not None and self._tally.total != before:
                self.at_commit()
            for statement, values in self._later:
                self.run(statement, *values)
            self._write_seal(before)
            self.run("COMMIT")
        except BaseException:
            self._undo(before)
            raise
        finally:
            self._depth = 0
            self._later.clear()
        if self._scrub:
            self.scrub()

    @contextmanager
    def _part(self) -> Iterator[None]:
        changes = self._connection.total_changes
        self._depth += 1
        try:
            yield
        except BaseException as error:
            if self._connection.total_changes != changes:
                self._broken = error
            raise
        finally:
            self._depth -= 1

    def _undo(self, before: Total) -> None:
        self._tally.total = before
        if not self._connection.in_transaction:
            return  # a full disk or an I/O error has made the database roll back by itself
        try:
            self._connection.execute("ROLLBACK")
        except Exception as error:
            self.failed = True
            if known(error) is None:
                raise

    def _write_seal(self, before: Total) -> None:
        total = self._tally.total
        if total == before:
            return
        self._tally.total = Total(total.value, before.version + 1)
        self.run(
            "INSERT INTO seal (one, version, total) VALUES (1, ?, ?)"
            " ON CONFLICT (one) DO UPDATE SET version = excluded.version, total = excluded.total",
            self._tally.total.version,
            self._tally.total.spelled(),
        )

    def run_last(self, sql: str, *values: Value) -> None:
        """Executes a statement at the end of the running transaction.

        For the search index: it writes itself out whenever a statement with triggers follows, so its turn comes last.
        """
        self._later.append((sql, values))

    def scrub_after(self) -> None:
        """Asks that, once the running transaction is committed, the write-ahead log is emptied."""
        self._scrub = True

    def scrub(self) -> bool:
        """Moves the write-ahead log into the database and empties it; False where the disk would not let it yet."""
        try:
            self._scrub = self.number("PRAGMA wal_checkpoint(TRUNCATE)") != 0
        except WalletError as error:
            if error.kind is not ErrorKind.STORAGE:
                raise
            self._scrub = True
        return not self._scrub

    @property
    def version(self) -> int:
        """How many transactions have changed the vault since it was made."""
        return self._tally.total.version

    def watch(self) -> None:
        """Begins to keep the tally, from the sum the vault holds."""
        row = self.one("SELECT version, total FROM seal")
        if row is not None:
            self._tally.total = Total(int.from_bytes(row[1], "big"), int(row[0]))
        with translated():
            self._connection.create_function("tally", -1, self._tally.mix)
        self._watching = True
        for table in self.tables():
            for statement in triggers(table, self.columns(table)):
                self.run(statement)

    def renewed(self) -> None:
        """Keeps the tally on a connection that was opened anew, where it was kept before."""
        if self._watching:
            self.watch()

    def recount(self, watchers: Mapping[str, Watcher] = NOBODY) -> int:
        """The sum over all rows as they are now, read afresh; each row also goes to the watcher of its table."""
        total = 0
        for table in self.tables():
            columns, watcher = self.columns(table), watchers.get(table)
            names = ", ".join(columns)
            for row in self.each(f"SELECT {names} FROM {table}"):  # noqa: S608  names come from our own schema
                total += self._tally.of_row((table, *row))
                if watcher is not None:
                    watcher(columns, row)
        return total % (1 << 256)

    def reseal(self) -> None:
        """Takes the rows as they are now for the truth, inside the running transaction; only for migrations."""
        self._tally.total = Total(self.recount(), self._tally.total.version)
        self._write_seal(Total(-1, self._tally.total.version))

    def stored_seal(self) -> int | None:
        """The sum as the database holds it."""
        row = self.one("SELECT total FROM seal")
        return int.from_bytes(row[0], "big") if row else None

    def state(self) -> bytes:
        """32 bytes that change with every transaction, and tell nothing."""
        return self._tally.total.state()

    def tables(self) -> tuple[str, ...]:
        """The tables whose rows are tallied: all but the seal itself and the search index."""
        return tuple(str(row[0]) for row in self.all(_OWN_TABLES, SEAL))

    def columns(self, table: str) -> tuple[str, ...]:
        """The table's columns, in order."""
        return tuple(str(row[1]) for row in self.all(f"PRAGMA table_info({table})"))

    def close(self) -> bool:
        """Closes the connection, and tells whether the file then holds everything; harmless when already done."""
        if self._closed:
            return False
        self._closed = True
        whole = False
        try:
            if not self._connection.in_transaction:
                whole = self.scrub()
        except WalletError:
            self.failed = True
        with translated():
            self._connection.close()
        return whole and not self.failed and not self.damaged
