"""Bring back what an open export holds: originals are read and judged anew, of its manifest only marks are believed."""

import hashlib
import json
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from wallet.errors import ErrorKind, WalletError, malformed, over_limit
from wallet.model import limits
from wallet.model.changes import Changes
from wallet.model.record import LogEntry, Row
from wallet.model.tick import Tick
from wallet.model.trust import Policy, TrustMaterial
from wallet.service import open_export_rest as rest
from wallet.service import open_import_rest as beside
from wallet.service.adopting import Belongings, Nursery
from wallet.service.answers import ImportReport, Refused
from wallet.service.open_export import FORMAT, HISTORY, MANIFEST, VERSION, part_name, pieces_in
from wallet.vault.marks import Marks
from wallet.vault.records import Shelf
from wallet.vault.vault import Vault

EXPORT_ENTRIES = 200_000
EXPORT_PARTS = 64
EXPORT_JSON_BYTES = 32 * 1024 * 1024
EXPORT_JSON_PIECES = 1_500_000
_WORD = 100
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, KeyError)


def is_open_export(path: Path) -> bool:
    """Whether the file is a ZIP whose manifest says that this program, or one like it, wrote it."""
    try:
        if not path.is_file():
            return False
    except OSError:  # a name longer than the system takes names nothing
        return False
    try:
        with _opened(path) as archive:
            return MANIFEST in archive.namelist() and _json(archive, MANIFEST).get("format") == FORMAT
    except WalletError:
        return False


def read_beside(vault: Vault, path: Path, now: datetime, own: bool) -> tuple[tuple[str, int], ...]:
    """Brings what lies beside the credentials, before these are judged: how many "stacks", "searches" and, where the
    export is the learner's `own`, "material" and "trust"; else how many of those are "left" in it.
    """
    with _opened(path) as archive:
        _manifest(archive)
        listed = {name: _lines(archive, name, rest.LINES) for name in (rest.STACKS, rest.SEARCHES)}
        believed = {name: _lines(archive, name, rest.LINES) for name in (rest.MATERIAL, rest.TRUST)}

        def data(name: str) -> bytes:
            return _read(archive, name, limits.EXPANDED_BYTES)

        told = [("stacks", beside.stacks(vault, listed[rest.STACKS], data, now))]
        told += [("searches", beside.searches(vault, listed[rest.SEARCHES], now))]
        if own:
            told += [("material", beside.material(vault, believed[rest.MATERIAL], data, now))]
            told += [("trust", beside.words_of_trust(vault, believed[rest.TRUST], now))]
        else:
            told += [("left", sum(map(len, believed.values())))]
    return tuple(told)


def read_capsules(vault: Vault, path: Path, now: datetime) -> int:
    """Brings the evidence frozen with credentials that are here by now, of one's own export; how many pieces."""
    with _opened(path) as archive:
        lines = _lines(archive, rest.CAPSULES, rest.LINES)
        return beside.capsules(vault, lines, lambda name: _read(archive, name, limits.EXPANDED_BYTES), now)


def read_export(
    vault: Vault, path: Path, trust: TrustMaterial, policy: Policy, now: datetime, tick: Tick
) -> ImportReport:
    """Keeps every credential named in the manifest, each in one transaction, with its tags, note, shelf and history.

    Raises WalletError(MALFORMED | UNSUPPORTED | LIMIT) for an archive that cannot be read at all, STORAGE.
    """
    imported: list[Row] = []
    duplicates: list[tuple[str, Row]] = []
    refused: list[Refused] = []
    nursery = Nursery(vault, trust, policy, now)
    with _opened(path) as archive:
        # Newest first in the file: the other way round they come to lie in the same order again.
        entries, histories = _manifest(archive)[::-1], _histories(archive, now)
        for place, entry in enumerate(entries):
            tick(place, len(entries))
            name = _text(entry, "file")
            try:
                adopted = nursery.adopt(_belongings(archive, entry, name, histories))
            except WalletError as error:
                if error.kind in (ErrorKind.STORAGE, ErrorKind.DAMAGED):
                    raise
                refused.append(Refused(name, error))
                continue
            if adopted.is_new:
                imported.append(adopted.row)
            else:
                duplicates.append((name, adopted.row))
        tick(len(entries), len(entries))
    return ImportReport(tuple(imported), tuple(duplicates), tuple(refused), Changes(records=True))


def _manifest(archive: zipfile.ZipFile) -> list[Mapping[str, Any]]:
    if _json(archive, MANIFEST).get("version") != VERSION:
        raise WalletError(ErrorKind.UNSUPPORTED, rule="open-export-version")
    return _lines(archive, MANIFEST, "credentials")


def _lines(archive: zipfile.ZipFile, name: str, key: str) -> list[Mapping[str, Any]]:
    """A list with all its parts, none where the archive has no such list; each part is held to the limits."""
    found: list[Mapping[str, Any]] = []
    names = set(archive.namelist())
    for number in range(1, EXPORT_PARTS + 2):
        part = part_name(name, number)
        if part not in names:
            return found
        if number > EXPORT_PARTS:
            raise over_limit("open-export-parts", EXPORT_PARTS)
        found += _objects(_json(archive, part).get(key))
    return found


def _belongings(
    archive: zipfile.ZipFile, entry: Mapping[str, Any], name: str, histories: Mapping[str, tuple[LogEntry, ...]]
) -> Belongings:
    data = _read(archive, name, limits.INPUT_BYTES)
    if hashlib.sha256(data).hexdigest() != entry.get("sha256"):
        raise malformed("open-export-digest", name=name[:_WORD])
    tags = entry.get("tags")
    marks = Marks(
        _shelf(_text(entry, "shelf")),
        _moment(entry.get("shelved_at")),
        entry.get("favourite") is True,
        tuple(tag for tag in tags if isinstance(tag, str)) if isinstance(tags, list) else (),
        _text(entry, "note"),
    )
    return Belongings(name, data, _moment(entry.get("received")), marks, histories.get(_text(entry, "id"), ()))


def _histories(archive: zipfile.ZipFile, now: datetime) -> Mapping[str, tuple[LogEntry, ...]]:
    """What happened to each record up to now, by the id it had in the place it comes from."""
    found: dict[str, list[LogEntry]] = {}
    for line in _lines(archive, HISTORY, "entries"):
        record, at = _text(line, "record"), _moment(line.get("at"))
        if record and at is not None and at <= now:
            found.setdefault(record, []).append(LogEntry(at, _text(line, "what")[:_WORD], None, _facts(line)))
    return {record: tuple(entries) for record, entries in found.items()}


def _facts(line: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    listed = line.get("facts")
    pairs = [one for one in listed if isinstance(one, list) and len(one) == 2] if isinstance(listed, list) else []
    return tuple((str(name)[:_WORD], str(value)[: limits.SHOWN_TEXT_CHARACTERS]) for name, value in pairs)


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        archive = zipfile.ZipFile(path)
    except (*_BROKEN, ValueError):
        raise malformed("zip", fault="structure") from None
    except OSError:
        raise WalletError(ErrorKind.NO_SUCH_FILE, name=path.name) from None
    with archive:
        if len(archive.filelist) > EXPORT_ENTRIES:
            raise over_limit("zip-entries", EXPORT_ENTRIES, count=len(archive.filelist))
        yield archive


def _read(archive: zipfile.ZipFile, name: str, limit: int) -> bytes:
    """One member, read no further than `limit`, whatever size it declares."""
    try:
        with archive.open(name) as stream:
            data = stream.read(limit + 1)
    except (*_BROKEN, ValueError, OSError):
        raise malformed("zip", fault="member") from None
    if len(data) > limit:
        raise over_limit("input-bytes", limit, name=name[:_WORD])
    return data


def _json(archive: zipfile.ZipFile, name: str) -> Mapping[str, Any]:
    # A manifest may be far larger than the JSON of a credential may be; nothing in it is ever verified.
    data = _read(archive, name, EXPORT_JSON_BYTES)
    # Empty lists by the million pack to nothing and unfold to gigabytes: every piece costs some hundred bytes.
    pieces = pieces_in(data)
    if pieces > EXPORT_JSON_PIECES:
        raise over_limit("json-members", EXPORT_JSON_PIECES, count=pieces)
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        raise malformed("json-syntax", name=name) from None
    if not isinstance(found, dict):
        raise malformed("not-an-object", name=name)
    return found


def _objects(value: object) -> list[Mapping[str, Any]]:
    if not isinstance(value, list):
        raise malformed("open-export-form")
    return [one for one in value if isinstance(one, dict)]


def _text(entry: Mapping[str, Any], name: str) -> str:
    value = entry.get(name)
    return value if isinstance(value, str) else ""


def _shelf(name: str) -> Shelf:
    return next((shelf for shelf in Shelf if shelf.value == name), Shelf.KEPT)


def _moment(value: object) -> datetime | None:
    """A time as written; None for anything that is none."""
    try:
        found = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return found if found is None or found.tzinfo else found.replace(tzinfo=UTC)
