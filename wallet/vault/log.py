"""The history: what happened when, to which credential; it is only ever added to."""

import json

from wallet.model.record import LogEntry
from wallet.vault.database import Database
from wallet.vault.moments import from_micros, to_micros
from wallet.vault.statements import Line


class Log:
    """Entries in the order they were made."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, entry: LogEntry) -> None:
        """Writes one entry. Raises WalletError(STORAGE)."""
        with self._db.transaction():
            self._db.run(
                "INSERT INTO history (at, what, record, facts) VALUES (?, ?, ?, ?)",
                to_micros(entry.at),
                entry.what,
                entry.record,
                json.dumps(entry.facts, ensure_ascii=False),
            )

    def all(self, limit: int | None = None) -> tuple[LogEntry, ...]:
        """The newest entries first."""
        rows = self._db.all(
            "SELECT at, what, record, facts FROM history ORDER BY seq DESC LIMIT ?", -1 if limit is None else limit
        )
        return tuple(_entry(row) for row in rows)

    def of(self, record_id: str) -> tuple[LogEntry, ...]:
        """The life of one credential, oldest entry first; also of one that is no longer kept."""
        rows = self._db.all("SELECT at, what, record, facts FROM history WHERE record = ? ORDER BY seq", record_id)
        return tuple(_entry(row) for row in rows)


def _entry(row: Line) -> LogEntry:
    facts = tuple((str(name), str(value)) for name, value in json.loads(row[3]))
    return LogEntry(from_micros(row[0]), row[1], row[2], facts)
