"""The kept credentials: their bytes exactly as received, and the summary that lists show."""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from wallet.errors import ErrorKind, WalletError
from wallet.model.record import Record, Row, Summary
from wallet.model.report import Verdict
from wallet.vault.capsules import forget
from wallet.vault.database import Database
from wallet.vault.fold import fold
from wallet.vault.moments import to_micros
from wallet.vault.rows import COLUMNS, row_from, summary_from
from wallet.vault.salvage import readable

ROW_IMAGE = 2_048


class Order(Enum):
    """In which order rows come; the value is the key they are sorted by."""

    NEWEST = "seq"
    TITLE = "title_key"
    ISSUER = "issuer_key"
    AWARDED = "coalesce(awarded, valid_from, received_at)"
    EXPIRES = "coalesce(valid_until, 9223372036854775807)"


_LATEST_FIRST = frozenset({Order.NEWEST, Order.AWARDED})


class Shelf(Enum):
    """Where a record lies."""

    KEPT = "kept"
    ARCHIVE = "archive"
    TRASH = "trash"


@dataclass(frozen=True, slots=True)
class Added:
    """The id under which the credential is kept, and whether it was there before (nothing is stored then)."""

    id: str
    duplicate: bool


class Records:
    """One credential is kept once, whatever its spelling: `content` is unique. Changes raise WalletError(STORAGE)."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, record: Record) -> Added:
        """Keeps the record. Raises WalletError(BAD_ARGUMENT) for a digest that is not its bytes' or an id in use."""
        if hashlib.sha256(record.source).hexdigest() != record.sha256:
            raise WalletError(ErrorKind.BAD_ARGUMENT, rule="record-digest")
        with self._db.transaction():
            known = self.by_content(record.content)
            if known is not None:
                return Added(known, True)
            if self._db.one("SELECT 1 FROM record WHERE id = ?", record.id):
                raise WalletError(ErrorKind.BAD_ARGUMENT, rule="record-id")
            self._insert(record)
        return Added(record.id, False)

    def by_content(self, content: str) -> str | None:
        """The id of the record that says this, or None."""
        row = self._db.one("SELECT id FROM record WHERE content = ?", content)
        return str(row[0]) if row else None

    def named(self, issuer_id: str, credential_id: str) -> tuple[Row, ...]:
        """The records of this issuer and credential id on whatever shelf, newest first, by an index."""
        sql = f"SELECT {COLUMNS} FROM record WHERE credential_id = ? AND issuer_id = ? ORDER BY seq DESC"  # noqa: S608
        return tuple(row_from(row) for row in self._db.all(sql, credential_id, issuer_id)) if credential_id else ()

    def unnamed(self) -> tuple[str, ...]:
        """The ids of records kept by an earlier program, whose credential id nobody has looked for yet."""
        rows = self._db.all("SELECT id FROM record WHERE credential_id IS NULL ORDER BY seq")
        return tuple(str(row[0]) for row in rows)

    def name(self, record_id: str, credential_id: str | None) -> None:
        """Notes the id the issuer gave the credential; None where it gave none. Raises WalletError(NOT_FOUND)."""
        with self._db.transaction():
            seq = self.seq(record_id)
            self._db.run("UPDATE record SET credential_id = ? WHERE seq = ?", credential_id or "", seq)

    def get(self, record_id: str) -> Record:
        """The whole record. Raises WalletError(NOT_FOUND), or DAMAGED where its bytes are not those received."""
        row = self._db.one(
            f"SELECT {COLUMNS}, record.content, body.source, body.image, body.words"  # noqa: S608
            " FROM record JOIN body ON body.record = record.seq WHERE record.id = ?",
            record_id,
        )
        if row is None:
            raise WalletError(ErrorKind.NOT_FOUND, record=record_id)
        content, source, image, words = row[-4:]
        head = row_from(row)
        if hashlib.sha256(source).hexdigest() != head.sha256:
            raise WalletError(ErrorKind.DAMAGED, rule="record-digest", record=record_id)
        return Record(
            id=head.id,
            sha256=head.sha256,
            content=content,
            source=source,
            carrier=head.carrier,
            summary=summary_from(row, image if image is not None else head.summary.image, words),
            received_at=head.received_at,
            verdict=head.verdict,
            verified_at=head.verified_at,
            trusted=head.trusted,
        )

    def rows(
        self,
        order: Order = Order.NEWEST,
        limit: int | None = None,
        after: str | None = None,
        shelf: Shelf = Shelf.KEPT,
    ) -> tuple[Row, ...]:
        """At most `limit` rows behind the record `after`, without words and without pictures over `ROW_IMAGE` signs.

        Raises WalletError(NOT_FOUND) for an `after` that is not kept (any more).
        """
        descending = order in _LATEST_FIRST
        sql = f"SELECT {COLUMNS} FROM record WHERE shelf = ?"  # noqa: S608
        values: list[str | int] = [shelf.value]
        if after is not None:
            sql += f" AND ({order.value}, seq) {'<' if descending else '>'} (?, ?)"
            values += self._place(order, after)
        way = "DESC" if descending else "ASC"
        sql += f" ORDER BY {order.value} {way}, seq {way} LIMIT ?"
        return tuple(row_from(row) for row in self._db.all(sql, *values, -1 if limit is None else limit))

    def readable(self, shelf: Shelf = Shelf.KEPT) -> tuple[Row, ...]:
        """What of a damaged vault can still be read, newest first: where `rows` raises WalletError(DAMAGED)."""
        return readable(self._db, shelf.value)

    def ids(self, shelf: Shelf = Shelf.KEPT) -> tuple[str, ...]:
        """The ids on a shelf, newest first."""
        lines = self._db.all("SELECT id FROM record WHERE shelf = ? ORDER BY seq DESC", shelf.value)
        return tuple(str(line[0]) for line in lines)

    def count(self, shelf: Shelf = Shelf.KEPT) -> int:
        """How many records lie on a shelf."""
        return self._db.number("SELECT count(*) FROM record WHERE shelf = ?", shelf.value)

    def delete(self, record_id: str) -> None:
        """Removes the record for good, also from the write-ahead log. Raises WalletError(NOT_FOUND)."""
        with self._db.transaction():
            seq = self.seq(record_id)
            self._db.run_last("DELETE FROM search WHERE rowid = ?", seq)
            forget(self._db, seq)
            for table, column in (("tag", "record"), ("body", "record"), ("record", "seq")):
                self._db.run(f"DELETE FROM {table} WHERE {column} = ?", seq)  # noqa: S608
            self._db.scrub_after()

    def update_verdict(self, record_id: str, verdict: Verdict, verified_at: datetime, trusted: bool) -> None:
        """Notes what a verification found. Raises WalletError(NOT_FOUND)."""
        with self._db.transaction():
            self._db.run(
                "UPDATE record SET verdict = ?, verified_at = ?, trusted = ? WHERE seq = ?",
                verdict.value,
                to_micros(verified_at),
                int(trusted),
                self.seq(record_id),
            )

    def update_summary(self, record_id: str, summary: Summary) -> None:
        """Replaces what lists and search know, for a better reader; the bytes stay. Raises WalletError(NOT_FOUND)."""
        with self._db.transaction():
            seq = self.seq(record_id)
            fields = _fields(summary)
            places = ", ".join(f"{name} = ?" for name in fields)
            self._db.run(f"UPDATE record SET {places} WHERE seq = ?", *fields.values(), seq)  # noqa: S608
            self._db.run(
                "UPDATE body SET image = ?, words = ? WHERE record = ?", _large(summary.image), summary.words, seq
            )
            note = self._db.one("SELECT note FROM body WHERE record = ?", seq)
            self._db.run_last("DELETE FROM search WHERE rowid = ?", seq)
            self._index(seq, summary, fold(note[0]) if note else "")

    def seq(self, record_id: str) -> int:
        """The record's place in the database. Raises WalletError(NOT_FOUND)."""
        row = self._db.one("SELECT seq FROM record WHERE id = ?", record_id)
        if row is None:
            raise WalletError(ErrorKind.NOT_FOUND, record=record_id)
        return int(row[0])

    def _place(self, order: Order, record_id: str) -> tuple[str | int, int]:
        row = self._db.one(f"SELECT {order.value}, seq FROM record WHERE id = ?", record_id)  # noqa: S608
        if row is None:
            raise WalletError(ErrorKind.NOT_FOUND, record=record_id)
        return row[0], row[1]

    def _insert(self, record: Record) -> None:
        fields = _fields(record.summary) | {
            "id": record.id,
            "sha256": record.sha256,
            "content": record.content,
            "carrier": record.carrier,
            "received_at": to_micros(record.received_at),
            "verdict": record.verdict.value,
            "verified_at": to_micros(record.verified_at),
            "trusted": int(record.trusted),
        }
        marks = ", ".join("?" * len(fields))
        self._db.run(f"INSERT INTO record ({', '.join(fields)}) VALUES ({marks})", *fields.values())  # noqa: S608
        seq = self.seq(record.id)
        summary = record.summary
        self._db.run(
            "INSERT INTO body (record, source, image, words) VALUES (?, ?, ?, ?)",
            seq,
            record.source,
            _large(summary.image),
            summary.words,
        )
        self._index(seq, summary, "")

    def _index(self, seq: int, summary: Summary, note: str) -> None:
        self._db.run_last(
            "INSERT INTO search (rowid, title, issuer, skills, words, note) VALUES (?, ?, ?, ?, ?, ?)",
            seq,
            *searched(summary),
            note,
        )


def searched(summary: Summary) -> tuple[str, str, str, str]:
    """The folded text under which a record is found: title, issuer, skills, words."""
    issuer = f"{summary.issuer_name} {summary.issuer_id}"
    return fold(summary.title), fold(issuer), fold(" \n".join(summary.skills)), fold(summary.words)


def _fields(summary: Summary) -> dict[str, str | int | None]:
    return {
        "title": summary.title,
        "title_key": fold(summary.title),
        "issuer_id": summary.issuer_id,
        "issuer_name": summary.issuer_name,
        "issuer_key": fold(summary.issuer_name or summary.issuer_id),
        "format": summary.format,
        "profile": summary.profile,
        "valid_from": to_micros(summary.valid_from),
        "valid_until": to_micros(summary.valid_until),
        "awarded": to_micros(summary.awarded),
        "subject_id": summary.subject_id,
        "level": summary.level,
        "skills": json.dumps(summary.skills, ensure_ascii=False),
        "image": None if _large(summary.image) else summary.image,
        "credential_id": summary.credential_id or "",
    }


def _large(image: str | None) -> str | None:
    """The picture, if it is too large for a list."""
    return image if image is not None and len(image) > ROW_IMAGE else None
