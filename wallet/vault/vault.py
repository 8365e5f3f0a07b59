"""The vault as a whole: made, unlocked, asked, closed."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from wallet.errors import ErrorKind, WalletError
from wallet.model.trust import TrustMaterial
from wallet.vault import header as headers
from wallet.vault.database import Database
from wallet.vault.envelope import Entropy, wrap_by_key, wrap_by_passphrase
from wallet.vault.folder import DATABASE_SUFFIX, UNFINISHED, private_folder, remove_quietly, sync_folder
from wallet.vault.header import FORMAT, VAULT_ID_BYTES, Header, Wrap, WrapKind, signed
from wallet.vault.kdf import DEFAULT, KEY_BYTES, Costs, calibrate, named
from wallet.vault.keyring_door import KeyringDoor
from wallet.vault.keys import Keys
from wallet.vault.lock import FolderLock
from wallet.vault.log import Log
from wallet.vault.material import MaterialShelf
from wallet.vault.migrate import migrate
from wallet.vault.open import cipher_version, connect, create_file
from wallet.vault.records import Records, Shelf
from wallet.vault.search import Search
from wallet.vault.settings import Settings
from wallet.vault.stacks import Stacks
from wallet.vault.trust import Trust
from wallet.vault.unlocking import Unlocked, find_key

_DATABASE_NAME_BYTES = 8


@dataclass(frozen=True, slots=True)
class VaultInfo:
    """What the vault tells about itself; `key_source` says which secret opened it this time."""

    format: int
    schema: int
    kdf: Costs
    cipher: str
    key_source: str
    keyring: bool
    recovery: bool
    created_at: str
    version: int
    credentials: int
    archived: int
    trashed: int
    material: int
    keys: int
    stacks: int


@dataclass(frozen=True, slots=True)
class Opened:
    """The parts an unlocked vault is made of."""

    folder: Path
    header: Header
    unlocked: Unlocked
    database: Database


class Vault:
    """An unlocked vault, used by the thread that opened it until `close`.

    Everything a method has said to keep is on disk and synchronised when it returns, or, inside `transaction`, when
    that ends. Raises WalletError(STORAGE | DAMAGED | BUSY) whatever the method.
    """

    def __init__(self, opened: Opened, lock: FolderLock, entropy: Entropy) -> None:
        self.folder = opened.folder
        self.header = opened.header
        self._unlocked = opened.unlocked
        self._db = database = opened.database
        self._lock = lock
        self._entropy = entropy
        self.records = Records(database)
        self.search = Search(database)
        self.material = MaterialShelf(database)
        self.trust = Trust(database)
        self.keys = Keys(database)
        self.log = Log(database)
        self.settings = Settings(database)
        self.stacks = Stacks(database)

    def transaction(self) -> AbstractContextManager[None]:
        """One user action: all that its body changes is kept together, or nothing is."""
        return self._db.transaction()

    def trust_material(self) -> TrustMaterial:
        """A snapshot of all material and lists at hand, for a verification."""
        held = {one.uri: one for one in self.material.all()}
        return TrustMaterial(held, self.trust.lists())

    def interrupt(self) -> None:
        """Stops a running search, which then raises Cancelled; may be called from another thread."""
        self._db.interrupt()

    @property
    def version(self) -> int:
        """How many transactions have changed the vault since it was made."""
        return self._db.version

    def info(self) -> VaultInfo:
        """What the vault is made of."""
        wrap = self.header.wrap(WrapKind.PASSPHRASE)
        return VaultInfo(
            format=FORMAT,
            schema=self._db.number("PRAGMA user_version"),
            kdf=wrap.costs if wrap and wrap.costs else DEFAULT,
            cipher=cipher_version(),
            key_source=self._unlocked.source.value,
            keyring=self.header.wrap(WrapKind.KEYRING) is not None,
            recovery=self.header.wrap(WrapKind.RECOVERY) is not None,
            created_at=self.settings.get("vault.created-at"),
            version=self._db.version,
            credentials=self.records.count(),
            archived=self.records.count(Shelf.ARCHIVE),
            trashed=self.records.count(Shelf.TRASH),
            material=self._db.number("SELECT count(*) FROM material"),
            keys=self._db.number("SELECT count(*) FROM holder_key"),
            stacks=self._db.number("SELECT count(*) FROM stack"),
        )

    def close(self) -> None:
        """Locks the vault and lets the next process in; harmless when already done."""
        try:
            self._db.close()
        finally:
            self._lock.release()

    def __enter__(self) -> "Vault":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def exists(folder: Path) -> bool:
    """Whether there is a vault in this folder, in whatever state."""
    try:
        headers.read(folder)
    except WalletError as error:
        return error.kind is not ErrorKind.NO_VAULT
    return True


def create(
    folder: Path,
    passphrase: str,
    *,
    kdf: str = DEFAULT.profile,
    now: datetime,
    entropy: Entropy,
    keyring: KeyringDoor | None = None,
    stopwatch: Callable[[], float] | None = None,
) -> Vault:
    """A new vault, unlocked. With `stopwatch` (seconds) the default costs are tuned to this machine.

    A key store that cannot be used is no error: `info().keyring` is then False.
    Raises WalletError(VAULT_EXISTS | BAD_ARGUMENT | STORAGE | BUSY | UNSUPPORTED); nothing usable is then left behind.
    """
    costs = named(kdf)
    cipher_version()
    private_folder(folder)
    lock = FolderLock(folder)
    try:
        if exists(folder):
            raise WalletError(ErrorKind.VAULT_EXISTS)
        if costs == DEFAULT and stopwatch is not None:
            costs = calibrate(stopwatch)
        key = entropy(KEY_BYTES)
        header = signed(_new_header(key, passphrase, costs, entropy, keyring), key)
        database = _new_database(folder, header, key, now)
    except BaseException:
        lock.release()
        raise
    return Vault(Opened(folder, header, Unlocked(key, WrapKind.PASSPHRASE), database), lock, entropy)


def unlock(
    folder: Path,
    passphrase: str | None,
    *,
    entropy: Entropy,
    keyring: KeyringDoor | None = None,
    recovery_code: str | None = None,
) -> Vault:
    """The vault in this folder, by its passphrase, else by its recovery code, else by the computer's key store.

    Raises WalletError(WRONG_PASSPHRASE | LOCKED | NO_VAULT | DAMAGED | BUSY | NEWER_VAULT | STORAGE).
    """
    headers.read(folder)
    lock = FolderLock(folder)
    try:
        header = headers.read(folder)
        unlocked = find_key(header, passphrase, recovery_code, keyring)
        _finish_creation(folder, header)
        database = _open_database(folder, header, unlocked.key)
    except BaseException:
        lock.release()
        raise
    return Vault(Opened(folder, header, unlocked, database), lock, entropy)


def _new_header(key: bytes, passphrase: str, costs: Costs, entropy: Entropy, keyring: KeyringDoor | None) -> Header:
    vault_id = entropy(VAULT_ID_BYTES)
    wraps: list[Wrap] = [wrap_by_passphrase(key, passphrase, vault_id, costs, entropy)]
    if keyring is not None:
        outer = entropy(KEY_BYTES)
        if not keyring.keep(vault_id.hex(), outer):
            wraps.append(wrap_by_key(key, outer, WrapKind.KEYRING, vault_id, entropy))
    return Header(vault_id, entropy(_DATABASE_NAME_BYTES).hex() + DATABASE_SUFFIX, 1, tuple(wraps))


def _new_database(folder: Path, header: Header, key: bytes, now: datetime) -> Database:
    """Builds the database under a passing name; from the header's writing on, `unlock` can finish what was begun."""
    remove_quietly(*folder.glob(f"*{DATABASE_SUFFIX}{UNFINISHED}*"))
    part = folder / (header.database + UNFINISHED)
    create_file(part)
    database = connect(part, key)
    try:
        migrate(database, _nothing_to_copy)
        database.watch()
        Settings(database).set("vault.created-at", now.isoformat())
    finally:
        database.close()
    headers.write(folder, header)
    _finish_creation(folder, header)
    database = connect(folder / header.database, key)
    database.watch()
    return database


def _open_database(folder: Path, header: Header, key: bytes) -> Database:
    database = connect(folder / header.database, key)
    try:
        migrate(database, _nothing_to_copy)
        database.watch()
    except BaseException:
        database.close()
        raise
    return database


def _nothing_to_copy(_version: int) -> None:
    return None


def _finish_creation(folder: Path, header: Header) -> None:
    path, part = folder / header.database, folder / (header.database + UNFINISHED)
    if part.exists() and not path.exists():
        part.replace(path)
        sync_folder(folder)
