"""Removes a vault from this computer: files, automatic backups, and its entry in the key store."""

from pathlib import Path

from wallet.errors import WalletError
from wallet.vault.faults import translated
from wallet.vault.folder import BACKUPS, DATABASE_SUFFIX, HEADER, LOCK, UNFINISHED, sync_folder
from wallet.vault.generations import any_header
from wallet.vault.keyring_door import KeyringDoor
from wallet.vault.lock import FolderLock
from wallet.vault.page_digest import FILE
from wallet.vault.restoring import FORMER
from wallet.vault.witness import name_of

_PATTERNS = (HEADER, FORMER, FILE, f"*{DATABASE_SUFFIX}*", f"*{UNFINISHED}*")
_BACKUP_PATTERNS = (HEADER, "*.cairn-backup", f"*{UNFINISHED}*")


def wipe(folder: Path, keyring: KeyringDoor | None) -> int:
    """Removes all that belongs to the vault in this folder and nothing else; how many files went.

    The header goes first: without it nothing else can be read. A key store out of reach keeps an entry that opens
    nothing any more. Raises WalletError(BUSY | STORAGE); what is left then can be wiped by a second call.
    """
    if not folder.is_dir():
        return 0
    lock = FolderLock(folder)
    try:
        if keyring is not None:
            _forget(folder, keyring)
        return _remove(folder)
    finally:
        lock.release()


def _forget(folder: Path, keyring: KeyringDoor) -> None:
    try:
        vault_id = any_header(folder).vault_id
    except WalletError:
        return
    for name in (vault_id.hex(), name_of(vault_id)):
        keyring.forget(name)


def _remove(folder: Path) -> int:
    backups = folder / BACKUPS
    with translated():
        found = [one for pattern in _PATTERNS for one in folder.glob(pattern)]
        found += [one for pattern in _BACKUP_PATTERNS for one in backups.glob(pattern)]
        own = [one for one in dict.fromkeys(found) if one.is_file() or one.is_symlink()]
        for one in own:
            one.unlink()
        if backups.is_dir() and not any(backups.iterdir()):
            backups.rmdir()
        (folder / LOCK).unlink(missing_ok=True)
        sync_folder(folder)
        if not any(folder.iterdir()):
            folder.rmdir()
    return len(own)
