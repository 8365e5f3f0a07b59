"""The open export: every original byte for byte in a ZIP, with what the learner made of it as plain JSON.

It is complete but for the holder's private keys, which leave the vault only inside an encrypted backup.
"""

import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from wallet.codec import strict_time
from wallet.errors import ErrorKind, WalletError
from wallet.model.record import LogEntry, Row
from wallet.model.tick import Tick
from wallet.service import open_export_rest
from wallet.service.files import writing_new
from wallet.service.keeping import file_name
from wallet.service.left_out import LeftOut
from wallet.vault.container import sha256_of
from wallet.vault.marks import Marks
from wallet.vault.records import Shelf
from wallet.vault.vault import Vault

FORMAT = "cairn-open-export"
VERSION = 1
MANIFEST = "manifest.json"
HISTORY = "history.json"
FOLDER = "credentials"
PART_BYTES = 16 * 1024 * 1024
PART_PIECES = 500_000
_ZIP_YEARS = (1980, 2107)


@dataclass(frozen=True, slots=True)
class Exported:
    """A finished open export: how many credentials it holds, the digest of the file, what a damaged vault kept back."""

    credentials: int
    sha256: str
    left_out: tuple[str, ...] = ()


def write_export(vault: Vault, out: Path, now: datetime, tick: Tick) -> Exported:
    """Writes one new file (0600) with everything kept, archived or in the trash.

    Of a damaged vault what can be read; the manifest names what is left out.
    Raises WalletError(WOULD_OVERWRITE | STORAGE), DAMAGED where no credential can be read, Cancelled through `tick`;
    nothing is then left behind.
    """
    left = LeftOut()
    rows = [(shelf, row) for shelf in Shelf for row in _rows(vault, shelf, left)]
    entries: list[dict[str, Any]] = []
    with writing_new(out) as stream, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, allowZip64=True) as archive:
        for place, (shelf, row) in enumerate(rows):
            tick(place, len(rows))
            name = name_of(row)
            record = left.take(name, partial(vault.records.get, row.id), None)
            if record is not None:
                archive.writestr(_member(name, now), record.source)
                bare = Marks(shelf, None, False, (), "")
                entries.append(_entry(row, left.take(f"marks/{row.id}", partial(vault.marks.of, row.id), bare)))
        if left.names() and not entries:
            raise WalletError(ErrorKind.DAMAGED)
        happened = left.take(HISTORY, vault.log.all, ())
        _write_lines(archive, HISTORY, now, "entries", map(history_object, reversed(happened)))
        for name, listed in open_export_rest.lists(vault, left):
            _write_lines(archive, name, now, open_export_rest.LINES, iter(listed))
        for name, data in open_export_rest.files(vault, left):
            archive.writestr(_member(name, now), data)
        _write_lines(archive, MANIFEST, now, "credentials", iter(entries), left.names())
    tick(len(rows), len(rows))
    return Exported(len(entries), sha256_of(out), left.names())


def _rows(vault: Vault, shelf: Shelf, left: LeftOut) -> tuple[Row, ...]:
    """Every row of a shelf; of a damaged one those that can be read, and then the shelf itself is named."""
    found = left.take(f"{FOLDER}/{shelf.value}", lambda: vault.records.rows(shelf=shelf), None)
    return vault.records.readable(shelf) if found is None else found


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


def _head(now: datetime, left_out: tuple[str, ...] = ()) -> dict[str, Any]:
    head: dict[str, Any] = {"format": FORMAT, "version": VERSION, "made_at": strict_time.write(now)}
    return head | {"left_out": list(left_out)} if left_out else head


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


def part_name(name: str, number: int) -> str:
    """What the part of a list is called: `manifest.json`, then `manifest-0002.json` and so on."""
    return name if number == 1 else f"{name.removesuffix('.json')}-{number:04d}.json"


def _write_lines(
    archive: zipfile.ZipFile,
    name: str,
    now: datetime,
    key: str,
    lines: Iterator[dict[str, Any]],
    left_out: tuple[str, ...] = (),
) -> None:
    """JSON objects with a list each, one element a line; a further file begins before one grows too large to read."""
    number, more = 1, True
    waiting = next(lines, None)
    while more:
        with archive.open(_member(part_name(name, number), now), "w", force_zip64=True) as stream:
            stream.write(json.dumps(_head(now, left_out), indent=1)[:-2].encode() + f',\n "{key}": ['.encode())
            size, pieces, first = 0, 0, True
            while waiting is not None and size < PART_BYTES and pieces < PART_PIECES:
                data = json.dumps(waiting, ensure_ascii=False).encode("utf-8", "replace")
                stream.write((b"" if first else b",") + b"\n  " + data)
                size, pieces, first = size + len(data), pieces + pieces_in(data), False
                waiting = next(lines, None)
            stream.write(b"\n ]\n}\n")
        number, more = number + 1, waiting is not None


def pieces_in(data: bytes) -> int:
    """At least as many as the JSON has values: what a reader counts before it parses."""
    return sum(data.count(mark) for mark in (b"[", b"{", b","))


def _member(name: str, now: datetime) -> zipfile.ZipInfo:
    first, last = _ZIP_YEARS
    year = min(max(now.year, first), last)
    member = zipfile.ZipInfo(name, (year, now.month, now.day, now.hour, now.minute, now.second))
    member.compress_type = zipfile.ZIP_DEFLATED
    member.external_attr = 0o600 << 16
    return member
