"""The open export: every original byte for byte in a ZIP, with what the learner made of it as plain JSON."""

import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from wallet.codec import strict_time
from wallet.model.record import LogEntry, Row
from wallet.model.tick import Tick
from wallet.service.files import writing_new
from wallet.service.keeping import file_name
from wallet.vault.container import sha256_of
from wallet.vault.marks import Marks
from wallet.vault.records import Shelf
from wallet.vault.vault import Vault

FORMAT = "cairn-open-export"
VERSION = 1
MANIFEST = "manifest.json"
HISTORY = "history.json"
FOLDER = "credentials"
_ZIP_YEARS = (1980, 2107)


@dataclass(frozen=True, slots=True)
class Exported:
    """A finished open export: how many credentials it holds, and the digest of the file."""

    credentials: int
    sha256: str


def write_export(vault: Vault, out: Path, now: datetime, tick: Tick) -> Exported:
    """Writes one new file (0600) with everything kept, archived or in the trash.

    Raises WalletError(WOULD_OVERWRITE | STORAGE), DAMAGED where an original is not what was received, Cancelled
    through `tick`; nothing is then left behind.
    """
    rows = [(shelf, row) for shelf in Shelf for row in vault.records.rows(shelf=shelf)]
    with writing_new(out) as stream, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, allowZip64=True) as archive:
        for place, (_, row) in enumerate(rows):
            tick(place, len(rows))
            archive.writestr(_member(name_of(row), now), vault.records.get(row.id).source)
        _write_lines(archive, _member(MANIFEST, now), _head(now), "credentials", _entries(vault, rows))
        history = (history_object(entry) for entry in reversed(vault.log.all()))
        _write_lines(archive, _member(HISTORY, now), _head(now), "entries", history)
    tick(len(rows), len(rows))
    return Exported(len(rows), sha256_of(out))


def name_of(row: Row) -> str:
    """Where the original of a record stands in the archive."""
    return f"{FOLDER}/{file_name(row.id, row.carrier)}"


def history_object(entry: LogEntry) -> dict[str, Any]:
    """One line of the history as JSON."""
    return {
        "at": entry.at.isoformat(),
        "what": entry.what,
        "record": entry.record,
        "facts": [list(fact) for fact in entry.facts],
    }


def _head(now: datetime) -> dict[str, Any]:
    return {"format": FORMAT, "version": VERSION, "made_at": strict_time.write(now)}


def _entries(vault: Vault, rows: list[tuple[Shelf, Row]]) -> Iterator[dict[str, Any]]:
    for _, row in rows:
        yield _entry(row, vault.marks.of(row.id))


def _entry(row: Row, marks: Marks) -> dict[str, Any]:
    return {
        "file": name_of(row),
        "id": row.id,
        "sha256": row.sha256,
        "title": row.summary.title,
        "issuer": {"id": row.summary.issuer_id, "name": row.summary.issuer_name},
        "received": row.received_at.isoformat(),
        "verdict": row.verdict.value,
        "verified_at": row.verified_at.isoformat() if row.verified_at else None,
        "shelf": marks.shelf.value,
        "shelved_at": marks.shelved_at.isoformat() if marks.shelved_at else None,
        "favourite": marks.favourite,
        "tags": list(marks.tags),
        "note": marks.note,
    }


def _write_lines(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, head: dict[str, Any], key: str, lines: Iterator[dict[str, Any]]
) -> None:
    """One JSON object, its list written element by element, one a line."""
    with archive.open(member, "w", force_zip64=True) as stream:
        stream.write(json.dumps(head, indent=1)[:-2].encode() + f',\n "{key}": ['.encode())
        for place, line in enumerate(lines):
            stream.write(("," if place else "").encode() + b"\n  " + json.dumps(line, ensure_ascii=False).encode())
        stream.write(b"\n ]\n}\n")


def _member(name: str, now: datetime) -> zipfile.ZipInfo:
    first, last = _ZIP_YEARS
    year = min(max(now.year, first), last)
    member = zipfile.ZipInfo(name, (year, now.month, now.day, now.hour, now.minute, now.second))
    member.compress_type = zipfile.ZIP_DEFLATED
    member.external_attr = 0o600 << 16
    return member
