"""How the database file of a vault comes to be, so that a crash leaves either no vault or a whole one."""

from datetime import UTC, datetime
from pathlib import Path

from wallet.vault import header as headers
from wallet.vault.container import Front, pack
from wallet.vault.database import Database
from wallet.vault.envelope import Entropy, wrap_by_key, wrap_by_passphrase
from wallet.vault.faults import translated
from wallet.vault.folder import BACKUPS, DATABASE_SUFFIX, UNFINISHED, private_folder, remove_quietly, sync_folder
from wallet.vault.header import VAULT_ID_BYTES, Header, Wrap, WrapKind
from wallet.vault.kdf import KEY_BYTES, Costs
from wallet.vault.keyring_door import KeyringDoor
from wallet.vault.migrate import migrate
from wallet.vault.open import connect, create_file
from wallet.vault.settings import Settings

CREATED_AT = "vault.created-at"
_NAME_BYTES = 8
_UNSTATED = datetime(1970, 1, 1, tzinfo=UTC)


def new_header(key: bytes, passphrase: str, costs: Costs, entropy: Entropy, keyring: KeyringDoor | None) -> Header:
    """The first header of a vault, not yet signed. Raises WalletError(BAD_ARGUMENT) for an unusable passphrase."""
    vault_id = entropy(VAULT_ID_BYTES)
    wraps: list[Wrap] = [wrap_by_passphrase(key, passphrase, vault_id, costs, entropy)]
    if keyring is not None:
        outer = entropy(KEY_BYTES)
        if not keyring.keep(vault_id.hex(), outer):
            wraps.append(wrap_by_key(key, outer, WrapKind.KEYRING, vault_id, entropy))
    return Header(vault_id, new_name(entropy), 1, tuple(wraps))


def new_name(entropy: Entropy) -> str:
    """A name for a database file that none had before."""
    return entropy(_NAME_BYTES).hex() + DATABASE_SUFFIX


def new_database(folder: Path, header: Header, key: bytes, now: datetime) -> Database:
    """Builds the database under a passing name; from the header's writing on, `finish` can end what was begun."""
    remove_unfinished(folder, None)
    part = folder / (header.database + UNFINISHED)
    create_file(part)
    database = connect(part, key)
    try:
        migrate(database, _nothing_to_copy)
        database.watch()
        Settings(database).set(CREATED_AT, now.isoformat())
    finally:
        database.close()
    headers.write(folder, header)
    return open_database(folder, header, key, now)


def open_database(folder: Path, header: Header, key: bytes, now: datetime | None = None) -> Database:
    """The database the header names, its schema up to date. Raises WalletError(DAMAGED | NEWER_VAULT | STORAGE)."""
    finish(folder, header)
    database = connect(folder / header.database, key)
    try:
        migrate(database, lambda version: _copy_before(database, folder, header, key, version, now))
        database.watch()
    except BaseException:
        database.close()
        raise
    return database


def finish(folder: Path, header: Header) -> None:
    """Gives a database its final name where a crash came between the header and that; removes what was abandoned."""
    path, part = folder / header.database, folder / (header.database + UNFINISHED)
    with translated():
        if part.exists() and not path.exists():
            part.replace(path)
            sync_folder(folder)
    remove_unfinished(folder, header)


def remove_unfinished(folder: Path, header: Header | None) -> None:
    """Removes what a crash left behind; never the database the header names."""
    mine = header.database if header else None
    remove_quietly(*(one for one in folder.glob(f"*{UNFINISHED}*") if mine is None or not one.name.startswith(mine)))


def _nothing_to_copy(_version: int) -> None:
    return None


def _copy_before(
    database: Database, folder: Path, header: Header, key: bytes, version: int, now: datetime | None
) -> None:
    """Keeps the file as it is, whole and openable, as `before-<schema version>.cairn-backup`; once is enough."""
    private_folder(folder / BACKUPS)
    out = folder / BACKUPS / f"before-{version}.cairn-backup"
    part = out.with_name(out.name + UNFINISHED)
    database.scrub()
    remove_quietly(part)
    pack(folder / header.database, Front(now or _UNSTATED, 0, header), key, part)
    with translated():
        part.replace(out)
        sync_folder(out.parent)
