"""Automatic backups: one after each change, the newest ones all, of the older ones one for each day.

A vault that takes seconds to copy has its turn once an hour, and a very large one keeps ten in all: the newest three,
then as many different days as there are.

They hold no header of their own: its copy lies beside them, so that a changed passphrase counts for all of them.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from wallet.errors import ErrorKind, WalletError
from wallet.vault import header as headers
from wallet.vault.backup import Backup, write_backup
from wallet.vault.container import Front
from wallet.vault.database import Database
from wallet.vault.faults import translated
from wallet.vault.folder import BACKUPS, HEADER, private_folder, read_limited, remove_quietly, write_private
from wallet.vault.header import HEADER_BYTES, Header, decode, encode

NEWEST_KEPT = 10
DAYS_KEPT = 10
LARGE_BYTES = 16 * 1024 * 1024
LARGE_INTERVAL = timedelta(hours=1)
HUGE_BYTES = 256 * 1024 * 1024
HUGE_NEWEST = 3
HUGE_KEPT = 10

_NAME = re.compile(r"(\d{8})-(\d{8}T\d{6})Z-([0-9a-f]{16})\.cairn-backup")
_STAMP = "%Y%m%dT%H%M%S"


@dataclass(frozen=True, slots=True)
class Generation:
    """One automatic backup, as its name tells: its number, when it was taken (UTC), and of which state."""

    path: Path
    number: int
    taken: datetime
    state: str


def generations(folder: Path) -> tuple[Generation, ...]:
    """The automatic backups of the vault in this folder, newest first; their soundness is not looked at."""
    found: list[Generation] = []
    with translated():
        names = sorted((folder / BACKUPS).glob("*.cairn-backup"))
    for path in names:
        parts = _NAME.fullmatch(path.name)
        if parts is None:
            continue
        try:
            taken = datetime.strptime(parts[2], _STAMP).replace(tzinfo=UTC)
        except ValueError:
            continue
        found.append(Generation(path, int(parts[1]), taken, parts[3]))
    return tuple(sorted(found, key=lambda one: one.number, reverse=True))


def keep_generation(database: Database, folder: Path, header: Header, key: bytes, now: datetime) -> Backup | None:
    """Takes an automatic backup of what is new; None where nothing is, or a large vault had its turn lately.

    Raises WalletError(STORAGE), or DAMAGED where the vault is not sound: the good ones are then left alone.
    """
    known = generations(folder)
    state = database.state().hex()[:16]
    size = (folder / header.database).stat().st_size
    if known and (known[0].state == state or (size > LARGE_BYTES and abs(now - known[0].taken) < LARGE_INTERVAL)):
        return None
    keep_header(folder, header)
    number = known[0].number + 1 if known else 1
    path = folder / BACKUPS / f"{number:08d}-{now.astimezone(UTC).strftime(_STAMP)}Z-{state}.cairn-backup"
    backup = write_backup(database, folder / header.database, Front(now, database.version, None), key, path)
    remove_quietly(*(one.path for one in _outlived(generations(folder), size > HUGE_BYTES)))
    return backup


def keep_header(folder: Path, header: Header) -> None:
    """Makes the copy of the header beside the automatic backups the present one. Raises WalletError(STORAGE)."""
    private_folder(folder / BACKUPS)
    copy = folder / BACKUPS / HEADER
    data = encode(header)
    if not copy.is_file() or read_limited(copy, HEADER_BYTES) != data:
        write_private(copy, data)


def kept_header(folder: Path) -> Header | None:
    """The copy of the header, or None where there is none that can be read."""
    try:
        return decode(read_limited(folder / BACKUPS / HEADER, HEADER_BYTES))
    except WalletError:
        return None


def any_header(folder: Path) -> Header:
    """The header, or where it is damaged its copy. Raises the header's own WalletError where there is no good copy."""
    try:
        return headers.read(folder)
    except WalletError as error:
        copy = kept_header(folder)
        if copy is None or error.kind is ErrorKind.NEWER_VAULT:
            raise
        return copy


def _outlived(known: tuple[Generation, ...], huge: bool) -> list[Generation]:
    """Those beyond the newest ones and beyond the last of each of the latest days."""
    keep = HUGE_NEWEST if huge else NEWEST_KEPT
    days = {one.taken.date() for one in known[:keep]}
    last_of_day: list[Generation] = []
    others: list[Generation] = []
    for one in known[keep:]:
        (others if one.taken.date() in days else last_of_day).append(one)
        days.add(one.taken.date())
    if huge:
        return [*last_of_day, *others][HUGE_KEPT - HUGE_NEWEST :]
    return [*last_of_day[DAYS_KEPT:], *others]
