"""What each record leans on, frozen with it: pieces of evidence, each with its origin and time, each kept once."""

import hashlib
from collections.abc import Iterable
from datetime import datetime

from wallet.errors import ErrorKind, WalletError
from wallet.model.capsule import Frozen
from wallet.model.trust import Material, MaterialOrigin
from wallet.vault.database import Database
from wallet.vault.moments import from_micros, to_micros
from wallet.vault.statements import Line

_COLUMNS = "evidence.uri, kind, media_type, origin, obtained_at, evidence.sha256, length(data)"
_BODY = "JOIN evidence_body ON evidence_body.sha256 = evidence.sha256"


class Capsules:
    """A capsule only grows: a newer piece at the same address lies beside the older. Changes raise STORAGE."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def freeze(self, record_id: str, pieces: Iterable[Material], now: datetime) -> int:
        """Puts pieces into the record's capsule; how many are new to it. Raises WalletError(NOT_FOUND)."""
        with self._db.transaction():
            record = self._seq(record_id)
            return sum(self._join(record, self._kept(piece), now) for piece in pieces)

    def follow(self, piece: Material, now: datetime) -> int:
        """Puts a newer piece into every capsule that leans on its address; how many that are."""
        with self._db.transaction():
            leaning = self._db.all(
                "SELECT DISTINCT record FROM capsule JOIN evidence ON evidence.seq = capsule.evidence WHERE uri = ?",
                piece.uri,
            )
            evidence = self._kept(piece) if leaning else 0
            return sum(self._join(row[0], evidence, now) for row in leaning)

    def keep(self, piece: Material) -> None:
        """Keeps a piece that something newer is about to replace, for judgements as of its time."""
        with self._db.transaction():
            self._kept(piece)

    def of(self, record_id: str) -> tuple[Frozen, ...]:
        """Everything in the record's capsule, by address, oldest first. Raises WalletError(NOT_FOUND)."""
        rows = self._db.all(
            f"SELECT {_COLUMNS} FROM capsule JOIN evidence ON evidence.seq = capsule.evidence {_BODY}"  # noqa: S608
            " WHERE record = ? ORDER BY uri, obtained_at",
            self._seq(record_id),
        )
        return tuple(_frozen(row) for row in rows)

    def at(self, uri: str) -> tuple[Frozen, ...]:
        """Every piece ever kept of an address, oldest first, whichever record leans on it."""
        sql = f"SELECT {_COLUMNS} FROM evidence {_BODY} WHERE uri = ? ORDER BY obtained_at"  # noqa: S608
        return tuple(_frozen(row) for row in self._db.all(sql, uri))

    def material(self, piece: Frozen) -> Material:
        """The piece with its bytes. Raises WalletError(DAMAGED) where they are not those that were frozen."""
        row = self._db.one("SELECT data FROM evidence_body WHERE sha256 = ?", piece.sha256)
        if row is None or hashlib.sha256(row[0]).hexdigest() != piece.sha256:
            raise WalletError(ErrorKind.DAMAGED, rule="evidence-digest", uri=piece.uri)
        return Material(piece.uri, row[0], piece.obtained_at, piece.origin, piece.media_type, piece.kind)

    def _seq(self, record_id: str) -> int:
        row = self._db.one("SELECT seq FROM record WHERE id = ?", record_id)
        if row is None:
            raise WalletError(ErrorKind.NOT_FOUND, record=record_id)
        return int(row[0])

    def _kept(self, piece: Material) -> int:
        """The place of this piece, kept if it was not yet."""
        sha256 = hashlib.sha256(piece.data).hexdigest()
        where = (piece.uri, piece.kind, piece.media_type, piece.origin.value, to_micros(piece.obtained_at), sha256)
        self._db.run("INSERT OR IGNORE INTO evidence_body (sha256, data) VALUES (?, ?)", sha256, piece.data)
        self._db.run(
            "INSERT OR IGNORE INTO evidence (uri, kind, media_type, origin, obtained_at, sha256)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            *where,
        )
        return self._db.number(
            "SELECT seq FROM evidence WHERE uri = ? AND kind = ? AND media_type = ? AND origin = ? AND obtained_at = ?"
            " AND sha256 = ?",
            *where,
        )

    def _join(self, record: int, evidence: int, now: datetime) -> int:
        return self._db.run(
            "INSERT OR IGNORE INTO capsule (record, evidence, frozen_at) VALUES (?, ?, ?)",
            record,
            evidence,
            to_micros(now),
        )


def forget(database: Database, record: int) -> None:
    """Takes the capsule of a record away, with the evidence no other leans on; inside the deleting transaction."""
    pieces = database.all(
        "SELECT evidence, sha256 FROM capsule JOIN evidence ON seq = evidence WHERE record = ?", record
    )
    database.run("DELETE FROM capsule WHERE record = ?", record)
    for evidence, _ in pieces:
        database.run(
            "DELETE FROM evidence WHERE seq = ? AND NOT EXISTS (SELECT 1 FROM capsule WHERE evidence = ?)",
            evidence,
            evidence,
        )
    for sha256 in {piece[1] for piece in pieces}:
        database.run(
            "DELETE FROM evidence_body WHERE sha256 = ? AND NOT EXISTS (SELECT 1 FROM evidence WHERE sha256 = ?)",
            sha256,
            sha256,
        )


def _frozen(row: Line) -> Frozen:
    return Frozen(row[0], row[1], row[2], MaterialOrigin(row[3]), from_micros(row[4]), row[5], row[6])
