"""What the learner has set: text by name."""

from wallet.vault.database import Database


class Settings:
    """Missing names have no value; changes raise WalletError(STORAGE)."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def get(self, name: str, default: str = "") -> str:
        """The value, or `default`."""
        row = self._db.one("SELECT value FROM setting WHERE name = ?", name)
        return str(row[0]) if row else default

    def set(self, name: str, value: str) -> None:
        """Sets the value."""
        with self._db.transaction():
            self._db.run(
                "INSERT INTO setting (name, value) VALUES (?, ?)"
                " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                name,
                value,
            )

    def remove(self, name: str) -> bool:
        """Back to unset; False where it was."""
        with self._db.transaction():
            return self._db.run("DELETE FROM setting WHERE name = ?", name) > 0

    def all(self) -> tuple[tuple[str, str], ...]:
        """Every name with its value, in order."""
        return tuple((row[0], row[1]) for row in self._db.all("SELECT name, value FROM setting ORDER BY name"))
