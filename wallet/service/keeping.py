"""Take out, remove, and put away what is kept."""

import shutil
from datetime import datetime
from pathlib import Path

from wallet.errors import ErrorKind, WalletError
from wallet.model.changes import Changes
from wallet.model.record import LogEntry
from wallet.service.answers import Paths
from wallet.service.files import writing_new
from wallet.vault import wiping
from wallet.vault.keyring_door import KeyringDoor
from wallet.vault.vault import Vault

_ENDINGS = {"json": ".json", "jwt": ".jwt", "sd-jwt": ".sd-jwt", "png": ".png", "svg": ".svg"}


def export(vault: Vault, record_id: str) -> tuple[str, bytes]:
    """A file name that cannot leave a folder, and the original bytes."""
    record = vault.records.get(record_id)
    return file_name(record.id, record.carrier), record.source


def file_name(record_id: str, carrier: str) -> str:
    """What the original of a record is called outside the vault."""
    ending = next((_ENDINGS[name] for name in _ENDINGS if carrier.startswith(name)), ".bin")
    return f"{record_id}{ending}"


def delete(vault: Vault, record_id: str, now: datetime) -> Changes:
    """Removes a record and every trace of it, also from the journal."""
    vault.records.get(record_id)
    with vault.transaction():
        vault.records.delete(record_id)
        vault.log.add(LogEntry(now, "deleted", record_id))
    return Changes(records=True)


def write_recovery_code(vault: Vault, out: Path) -> None:
    """Makes a recovery code and writes it, and nothing else, to a new file (0600); an earlier one opens no more.

    Raises WalletError(WOULD_OVERWRITE | STORAGE); where the file could not be written no code opens the vault.
    """
    with writing_new(out) as stream:
        code = vault.new_recovery_code()
        try:
            stream.write(f"{code}\n".encode())
            stream.flush()
        except OSError:
            vault.drop_recovery_code()
            raise


def use_keyring(vault: Vault, door: KeyringDoor | None) -> Changes:
    """From now on this computer's keyring opens the vault too. Raises WalletError(KEYRING)."""
    vault.use_keyring(_there(door))
    return Changes(settings=True)


def drop_keyring(vault: Vault, door: KeyringDoor | None) -> Changes:
    """The keyring opens the vault no more. Raises WalletError(KEYRING) where this program has none to ask."""
    vault.drop_keyring(_there(door))
    return Changes(settings=True)


def _there(door: KeyringDoor | None) -> KeyringDoor:
    if door is None:
        raise WalletError(ErrorKind.KEYRING, trouble="absent")
    return door


def wipe(paths: Paths, keyring: KeyringDoor | None) -> None:
    """Removes vault, automatic backups, keyring entry and profile; raises `WalletError(STORAGE)` if something stays."""
    wiping.wipe(paths.vault, keyring)
    _remove(paths.profile)


def _remove(folder: Path) -> None:
    try:
        shutil.rmtree(folder)
    except FileNotFoundError:
        return
    except OSError:
        raise WalletError(ErrorKind.STORAGE, name=folder.name) from None
