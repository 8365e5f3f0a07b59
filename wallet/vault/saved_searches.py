"""Searches under a name, in the order they were saved."""

from datetime import datetime

from wallet.vault.database import Database
from wallet.vault.moments import to_micros


class SavedSearches:
    """Text by name; changes raise WalletError(STORAGE)."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def save(self, name: str, text: str, now: datetime) -> None:
        """Keeps the search under this name, in place of an earlier one."""
        with self._db.transaction():
            self._db.run(
                "INSERT INTO saved_search (name, text, saved_at) VALUES (?, ?, ?)"
                " ON CONFLICT (name) DO UPDATE SET text = excluded.text",
                name,
                text,
                to_micros(now),
            )

    def remove(self, name: str) -> bool:
        """Forgets the search; False where there was none."""
        with self._db.transaction():
            return self._db.run("DELETE FROM saved_search WHERE name = ?", name) > 0

    def all(self) -> tuple[tuple[str, str], ...]:
        """Every name with its text."""
        rows = self._db.all("SELECT name, text FROM saved_search ORDER BY saved_at, name")
        return tuple((str(row[0]), str(row[1])) for row in rows)
