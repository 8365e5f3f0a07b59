"""Copies of the whole vault: written, re-opened and counted before anybody is told they exist."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from wallet.errors import ErrorKind, WalletError
from wallet.vault.check import Problem, check, quick_check
from wallet.vault.container import Front, pack, read_front, unpack
from wallet.vault.database import Database
from wallet.vault.faults import translated
from wallet.vault.folder import UNFINISHED, remove_quietly, sync_folder
from wallet.vault.header import Header, WrapKind, signed
from wallet.vault.migrate import refuse_newer
from wallet.vault.open import connect

_PROBE = "probe.db" + UNFINISHED


@dataclass(frozen=True, slots=True)
class Backup:
    """A finished backup: how many credentials it holds, the digest of its file, and when it was taken."""

    path: Path
    credentials: int
    sha256: str
    taken: datetime


def portable(header: Header, key: bytes) -> Header:
    """The header as it goes to another computer: without the key store of this one."""
    return signed(header.without(WrapKind.KEYRING), key)


def write_backup(database: Database, source: Path, front: Front, key: bytes, out: Path) -> Backup:
    """One encrypted file at `out`, where nothing may stand yet; verified by opening it again.

    Raises WalletError(WOULD_OVERWRITE | STORAGE), or DAMAGED where the vault itself is not sound: a copy of that is
    never put under a backup's name.
    """
    if out.exists() or out.is_symlink():
        raise WalletError(ErrorKind.WOULD_OVERWRITE, file=out.name)
    if not database.scrub():
        raise WalletError(ErrorKind.STORAGE, cause="write-ahead-log")
    part = out.with_name(out.name + UNFINISHED)
    remove_quietly(part)
    try:
        sha256 = pack(source, front, key, part)
        credentials = verify_backup(part, key, source.parent)
        with translated():
            part.replace(out)
            sync_folder(out.parent)
    finally:
        remove_quietly(part)
    return Backup(out, credentials, sha256, front.taken)


def verify_backup(path: Path, key: bytes, workroom: Path) -> int:
    """How many credentials the backup holds, all of it checked. Raises WalletError(DAMAGED | STORAGE)."""
    probe = workroom / _PROBE
    with _passing(probe):
        unpack(path, key, probe)
        return count_sound(probe, key, quick_check)


def count_sound(path: Path, key: bytes, by: Callable[[Database], tuple[Problem, ...]] = check) -> int:
    """How many credentials a database file holds. Raises WalletError(NEWER_VAULT), DAMAGED unless the check passes."""
    database = connect(path, key)
    try:
        refuse_newer(database)
        database.watch()
        problems = by(database)
        if problems:
            raise WalletError(ErrorKind.DAMAGED, rule=problems[0].flaw.value)
        return database.number("SELECT count(*) FROM record")
    finally:
        database.close()


def front_of(path: Path) -> Front:
    """When a backup was taken and what opens it. Raises WalletError(DAMAGED | NEWER_VAULT | NO_SUCH_FILE | STORAGE)."""
    return read_front(path)


@contextmanager
def _passing(path: Path) -> Iterator[None]:
    """The file and its journals are gone afterwards, and were not left over from before."""
    companions = [path.with_name(path.name + ending) for ending in ("", "-wal", "-shm", "-journal")]
    remove_quietly(*companions)
    try:
        yield
    finally:
        remove_quietly(*companions)
