"""What the learner makes of a kept credential: shelf, favourite, tags, note; the credential itself never changes."""

from dataclasses import dataclass
from datetime import datetime

from wallet.errors import ErrorKind, WalletError, over_limit
from wallet.model.limits import TEXT_FIELD_BYTES
from wallet.vault.database import Database
from wallet.vault.fold import fold
from wallet.vault.moments import from_micros, to_micros
from wallet.vault.records import Records, Shelf

TAG_CHARACTERS = 100


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of one record; `shelved_at` is when it came to its shelf, None where it never left the first."""

    shelf: Shelf
    shelved_at: datetime | None
    favourite: bool
    tags: tuple[str, ...]
    note: str


class Marking:
    """Every method raises WalletError(NOT_FOUND) for a record that is not kept; changes raise STORAGE."""

    def __init__(self, database: Database, records: Records) -> None:
        self._db = database
        self._records = records

    def of(self, record_id: str) -> Marks:
        """The marks of a record."""
        seq = self._records.seq(record_id)
        row = self._db.one(
            "SELECT shelf, shelved_at, favourite, note FROM record JOIN body ON body.record = seq WHERE seq = ?", seq
        )
        if row is None:
            raise WalletError(ErrorKind.DAMAGED, rule="record-body", record=record_id)
        tags = tuple(str(one[0]) for one in self._db.all("SELECT name FROM tag WHERE record = ? ORDER BY name", seq))
        return Marks(Shelf(row[0]), from_micros(row[1]), bool(row[2]), tags, row[3])

    def move(self, record_id: str, shelf: Shelf, now: datetime) -> None:
        """Puts a record on a shelf: into the archive, into the trash, or back."""
        with self._db.transaction():
            seq = self._records.seq(record_id)
            self._db.run(
                "UPDATE record SET shelf = ?, shelved_at = ? WHERE seq = ? AND shelf <> ?",
                shelf.value,
                to_micros(now),
                seq,
                shelf.value,
            )

    def favour(self, record_id: str, favourite: bool) -> None:
        """Makes a record a favourite, or one among others again."""
        with self._db.transaction():
            seq = self._records.seq(record_id)
            self._db.run("UPDATE record SET favourite = ? WHERE seq = ?", int(favourite), seq)

    def tag(self, record_id: str, tags: tuple[str, ...]) -> None:
        """Gives a record these tags and no others. Raises WalletError(LIMIT) for one too long."""
        cleaned = sorted({" ".join(one.split()) for one in tags} - {""})
        if any(len(one) > TAG_CHARACTERS for one in cleaned):
            raise over_limit("tag-characters", TAG_CHARACTERS)
        with self._db.transaction():
            seq = self._records.seq(record_id)
            self._db.run("DELETE FROM tag WHERE record = ?", seq)
            for one in cleaned:
                self._db.run("INSERT INTO tag (record, name) VALUES (?, ?)", seq, one)

    def note(self, record_id: str, text: str) -> None:
        """Writes the learner's own words to a record; search finds them. Raises WalletError(LIMIT)."""
        if len(text.encode("utf-8", "replace")) > TEXT_FIELD_BYTES:
            raise over_limit("text-field-bytes", TEXT_FIELD_BYTES)
        with self._db.transaction():
            seq = self._records.seq(record_id)
            self._db.run("UPDATE body SET note = ? WHERE record = ?", text, seq)
            self._db.run_last("UPDATE search SET note = ? WHERE rowid = ?", fold(text), seq)

    def tags(self) -> tuple[tuple[str, int], ...]:
        """Every tag in use with the number of kept records that bear it."""
        rows = self._db.all(
            "SELECT name, count(*) FROM tag JOIN record ON record.seq = tag.record WHERE shelf = 'kept'"
            " GROUP BY name ORDER BY name"
        )
        return tuple((str(row[0]), int(row[1])) for row in rows)

    def bearing(self, tag: str) -> frozenset[str]:
        """The ids of the records that bear this tag, on whatever shelf; capitals do not count."""
        rows = self._db.all(
            "SELECT id FROM tag JOIN record ON record.seq = tag.record WHERE name = ? COLLATE NOCASE", tag
        )
        return frozenset(str(row[0]) for row in rows)

    def favourites(self) -> frozenset[str]:
        """The ids of all favourites, on whatever shelf."""
        return frozenset(str(row[0]) for row in self._db.all("SELECT id FROM record WHERE favourite = 1"))

    def empty_trash(self, before: datetime) -> tuple[str, ...]:
        """Deletes for good what came into the trash before a moment, and tells the ids."""
        with self._db.transaction():
            rows = self._db.all(
                "SELECT id FROM record WHERE shelf = ? AND shelved_at < ? ORDER BY seq",
                Shelf.TRASH.value,
                to_micros(before),
            )
            for row in rows:
                self._records.delete(row[0])
        return tuple(str(row[0]) for row in rows)
