"""The latest moment the vault has seen: a clock put back brings nothing that had expired back to life.

It is written with a change that is kept anyway, never for its own sake.
"""

from contextlib import suppress
from datetime import datetime, timedelta

from wallet.errors import WalletError
from wallet.vault.database import Database

SETTING = "clock.last-seen"
TOLERANCE = timedelta(days=1)
"""By how much a clock may be put right, backwards, without a word."""
STEP = timedelta(hours=1)
"""How much later than the moment kept another must be to be worth a row."""


class LastSeen:
    """What one open vault remembers of the clock."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._now: datetime | None = None
        database.at_commit = self._note

    def look(self, now: datetime) -> datetime:
        """The moment to judge by: `now`, or the latest moment seen where the clock stands before it."""
        self._now = now
        return self.ahead_of(now) or now

    def ahead_of(self, now: datetime) -> datetime | None:
        """The latest moment seen, where `now` is earlier by more than TOLERANCE."""
        kept = self._kept()
        return kept if kept is not None and kept - now > TOLERANCE else None

    def accept(self, now: datetime) -> None:
        """The clock is right: what was seen before counts no more. Raises WalletError(STORAGE | DAMAGED)."""
        self._now = None
        with self._db.transaction():
            self._write(now)

    def _kept(self) -> datetime | None:
        with suppress(WalletError, ValueError):
            row = self._db.one("SELECT value FROM setting WHERE name = ?", SETTING)
            found = datetime.fromisoformat(str(row[0])) if row else None
            return found if found is not None and found.tzinfo is not None else None
        return None

    def _note(self) -> None:
        now, kept = self._now, self._kept()
        if now is not None and (kept is None or now - kept >= STEP):
            self._write(now)

    def _write(self, now: datetime) -> None:
        self._db.run(
            "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            SETTING,
            now.isoformat(),
        )
