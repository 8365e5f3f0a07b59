"""Puts a backup in the place of a vault: verified first, then exchanged in one step; the former vault stays aside."""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from wallet.errors import ErrorKind, WalletError
from wallet.vault import header as headers
from wallet.vault.backup import count_sound
from wallet.vault.birth import finish, new_name, remove_unfinished
from wallet.vault.container import read_front, unpack
from wallet.vault.envelope import Entropy
from wallet.vault.folder import (
    DATABASE_SUFFIX,
    HEADER,
    UNFINISHED,
    private_folder,
    read_limited,
    remove_quietly,
    write_private,
)
from wallet.vault.generations import any_header, generations, kept_header
from wallet.vault.header import HEADER_BYTES, Header, WrapKind, decode, signed
from wallet.vault.lock import FolderLock
from wallet.vault.unlocking import find_key

FORMER = "former.header"


@dataclass(frozen=True, slots=True)
class Restored:
    """How many credentials the vault now holds, and when the backup it came from was taken."""

    credentials: int
    taken: datetime


def restore(
    folder: Path,
    file: Path,
    passphrase: str | None,
    *,
    entropy: Entropy,
    recovery_code: str | None = None,
    into_empty: bool = False,
) -> Restored:
    """Makes the vault in `folder` what it was when the backup `file` was taken; `passphrase` is the backup's.

    Raises WalletError(VAULT_EXISTS) for `into_empty` over a vault, WRONG_PASSPHRASE, DAMAGED, NEWER_VAULT,
    NO_SUCH_FILE, STORAGE or BUSY; the present vault is then untouched.
    """
    front = read_front(file)
    header = front.header or _beside(file)
    key = find_key(header, passphrase, recovery_code, None).key
    private_folder(folder)
    lock = FolderLock(folder)
    try:
        if into_empty and _present(folder) is not None:
            raise WalletError(ErrorKind.VAULT_EXISTS)
        return Restored(_exchange(folder, file, header, key, entropy), front.taken)
    finally:
        lock.release()


def recover(folder: Path, passphrase: str | None, *, entropy: Entropy, recovery_code: str | None = None) -> Restored:
    """Puts the newest sound automatic backup in the vault's place.

    Raises WalletError(NO_VAULT | WRONG_PASSPHRASE | BUSY | STORAGE), or DAMAGED where no backup is sound.
    """
    header = any_header(folder)
    lock = FolderLock(folder)
    try:
        header, key = _opened_by(folder, header, passphrase, recovery_code)
        for one in generations(folder):
            try:
                return Restored(_exchange(folder, one.path, header, key, entropy), one.taken)
            except WalletError as error:
                if error.kind is not ErrorKind.DAMAGED:
                    raise
        raise WalletError(ErrorKind.DAMAGED, rule="no-good-backup")
    finally:
        lock.release()


def newest_backup(folder: Path) -> datetime | None:
    """When the newest automatic backup was taken, for the message about a damaged vault; None where there is none."""
    known = generations(folder)
    return known[0].taken if known else None


def _opened_by(folder: Path, header: Header, passphrase: str | None, recovery_code: str | None) -> tuple[Header, bytes]:
    """The header, or its copy where the header was altered, with the key that it gives."""
    try:
        return header, find_key(header, passphrase, recovery_code, None).key
    except WalletError as error:
        copy = kept_header(folder)
        if copy is None or copy == header or error.kind is ErrorKind.LOCKED:
            raise
        return copy, find_key(copy, passphrase, recovery_code, None).key


def _beside(file: Path) -> Header:
    """The header of an automatic backup: the copy in the same folder."""
    path = file.parent / HEADER
    if not path.is_file():
        raise WalletError(ErrorKind.DAMAGED, rule="backup-header")
    return decode(read_limited(path, HEADER_BYTES))


def _present(folder: Path) -> Header | None:
    """The present vault's header; None where there is no vault. Raises WalletError(DAMAGED) for one in ruins."""
    try:
        return headers.read(folder)
    except WalletError as error:
        if error.kind is ErrorKind.NO_VAULT:
            return None
        raise


def _exchange(folder: Path, file: Path, header: Header, key: bytes, entropy: Entropy) -> int:
    """Unpacks and checks beside the present database, then changes over by writing the header."""
    name = new_name(entropy)
    part = folder / (name + UNFINISHED)
    try:
        unpack(file, key, part)
        credentials = count_sound(part, key)
        former = _put_aside(folder)
        generation = max(header.generation, former.generation if former else 0) + 1
        wraps = header.without(WrapKind.KEYRING).wraps
        fresh = signed(replace(header, database=name, generation=generation, wraps=wraps), key)
        headers.write(folder, fresh)
    except BaseException:
        if not _names(folder, name):
            remove_unfinished(folder, None)
        raise
    with suppress(WalletError):  # the change-over has happened: what is left to do, the next unlocking does as well
        finish(folder, fresh)
        if former is not None:
            _drop_older(folder, {name, former.database})
    return credentials


def _names(folder: Path, name: str) -> bool:
    """Whether the change-over has happened after all: a failed synchronisation comes after the renaming."""
    try:
        return headers.read(folder).database == name
    except WalletError:
        return False


def _put_aside(folder: Path) -> Header | None:
    """Keeps the present header beside the new one, so that the former vault can be brought back by hand."""
    path = folder / HEADER
    if not path.is_file():
        return None
    data = read_limited(path, HEADER_BYTES)
    write_private(folder / FORMER, data)
    try:
        return decode(data)
    except WalletError:
        return None


def _drop_older(folder: Path, kept: set[str]) -> None:
    """Removes databases that neither the header nor the former one names; journals go with their database."""
    for path in folder.glob(f"*{DATABASE_SUFFIX}*"):
        if path.name.partition(DATABASE_SUFFIX)[0] + DATABASE_SUFFIX not in kept:
            remove_quietly(path)
