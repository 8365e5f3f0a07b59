"""The vault as a whole: made, unlocked, asked, closed."""

from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from wallet.errors import ErrorKind, WalletError
from wallet.model.tick import Tick, no_tick
from wallet.model.trust import TrustMaterial
from wallet.vault import header as headers
from wallet.vault import rewrap, witness
from wallet.vault.backup import Backup, portable, write_backup
from wallet.vault.birth import CREATED_AT, new_database, new_header, open_database
from wallet.vault.capsules import Capsules
from wallet.vault.check import HEADER_GENERATION, Flaw, Problem, check
from wallet.vault.container import Front
from wallet.vault.database import Database
from wallet.vault.envelope import Entropy
from wallet.vault.folder import private_folder
from wallet.vault.generations import keep_generation
from wallet.vault.header import FORMAT, Header, WrapKind, signed
from wallet.vault.kdf import DEFAULT, KEY_BYTES, Costs, calibrate, named
from wallet.vault.keyring_door import KeyringDoor
from wallet.vault.keys import Keys
from wallet.vault.last_seen import LastSeen
from wallet.vault.lock import FolderLock
from wallet.vault.log import Log
from wallet.vault.marks import Marking
from wallet.vault.material import MaterialShelf
from wallet.vault.open import cipher_version
from wallet.vault.page_digest import keep_page_digest, pages_differ
from wallet.vault.records import Records, Shelf
from wallet.vault.saved_searches import SavedSearches
from wallet.vault.search import Search
from wallet.vault.settings import Settings
from wallet.vault.stacks import Stacks
from wallet.vault.trust import Trust
from wallet.vault.unlocking import Unlocked, find_key
from wallet.vault.witness import Older, Seen


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
        self._path = opened.folder / opened.header.database
        self.header = opened.header
        self._unlocked = opened.unlocked
        self._db = database = opened.database
        self._lock = lock
        self._entropy = entropy
        self.backup_trouble = ""
        self.older: Older | None = None
        self.records = Records(database)
        self.marks = Marking(database, self.records)
        self.search = Search(database)
        self.saved_searches = SavedSearches(database)
        self.capsules = Capsules(database)
        self.material = MaterialShelf(database)
        self.trust = Trust(database)
        self.keys = Keys(database)
        self.log = Log(database)
        self.settings = Settings(database)
        self.stacks = Stacks(database)
        self.last_seen = LastSeen(database)

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
    def damaged(self) -> bool:
        """Whether a page was met whose mark does not hold: from then on the vault is only read from."""
        return self._db.damaged

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
            created_at=self.settings.get(CREATED_AT),
            version=self._db.version,
            credentials=self.records.count(),
            archived=self.records.count(Shelf.ARCHIVE),
            trashed=self.records.count(Shelf.TRASH),
            material=self._db.number("SELECT count(*) FROM material"),
            keys=self._db.number("SELECT count(*) FROM holder_key"),
            stacks=self._db.number("SELECT count(*) FROM stack"),
        )

    def check(self, tick: Tick = no_tick) -> tuple[Problem, ...]:
        """Every flaw of the vault; none where it is sound."""
        older = pages_differ(self._path, self._unlocked.key, self._db.state())
        found = [Problem(Flaw.FILE_OLD)] if self.older is not None else []
        found += [Problem(Flaw.PAGE_OLD)] if older else []
        return (*found, *check(self._db, self.header.generation, tick))

    def testimony(self, now: datetime) -> bytes:
        """What the key store may remember of this state, to tell an older copy of the whole vault."""
        return witness.spelled(Seen(self.version, now, self._db.state()), self._unlocked.key)

    def older_than(self, remembered: bytes | None) -> Older | None:
        """How far this vault is behind the one that was remembered; None where it is not."""
        return witness.compare(witness.read(remembered, self._unlocked.key), self.version, self._db.state())

    def newer_than(self, remembered: bytes | None) -> bool:
        """Whether this vault has changed since it was remembered, or was not remembered at all."""
        seen = witness.read(remembered, self._unlocked.key)
        return seen is None or self.version > seen.version

    def backup(self, out: Path, now: datetime, passphrase: str | None = None) -> Backup:
        """One encrypted file for another place, opened by `passphrase`, else by this vault's own.

        It was opened again and counted before it has its name.
        Raises WalletError(WOULD_OVERWRITE) where `out` stands, DAMAGED where the vault is not sound.
        """
        key = self._unlocked.key
        header = portable(self.header, key)
        if passphrase is not None:
            header = rewrap.for_a_stranger(self.header, key, passphrase, self._entropy)
        return write_backup(self._db, self._path, Front(now, self.version, header), key, out)

    def keep_generation(self, now: datetime) -> Backup | None:
        """Takes an automatic backup, where anything has changed since the last; to be called after a change.

        It raises nothing: the change itself is kept, whether or not there is room for a copy. `backup_trouble` says why
        there is none, as a code; "" when all is well.
        """
        self.backup_trouble = ""
        try:
            return keep_generation(self._db, self.folder, self.header, self._unlocked.key, now)
        except WalletError as error:
            self.backup_trouble = error.kind.value
            return None

    def change_passphrase(self, passphrase: str, stopwatch: Callable[[], float] | None = None) -> None:
        """From its return on only the new passphrase opens the vault, and its automatic backups."""
        key = self._unlocked.key
        self._rewrap(rewrap.with_passphrase(self.header, key, passphrase, self._entropy, stopwatch))

    def new_recovery_code(self) -> str:
        """A code to be printed that opens the vault as well; an earlier one no longer does."""
        header, code = rewrap.with_recovery(self.header, self._unlocked.key, self._entropy)
        self._rewrap(header)
        return code

    def drop_recovery_code(self) -> None:
        """No printed code opens the vault any more."""
        self._rewrap(self.header.without(WrapKind.RECOVERY))

    def use_keyring(self, door: KeyringDoor) -> None:
        """From now on this computer's key store opens the vault as well. Raises WalletError(KEYRING)."""
        self._rewrap(rewrap.with_keyring(self.header, self._unlocked.key, door, self._entropy))

    def drop_keyring(self, door: KeyringDoor) -> None:
        """The key store no longer opens the vault, whether or not it lets go of its entry."""
        self._rewrap(self.header.without(WrapKind.KEYRING))
        for name in (self.header.vault_id.hex(), witness.name_of(self.header.vault_id)):
            door.forget(name)

    def _rewrap(self, header: Header) -> None:
        self.header = rewrap.put(self.folder, header, self._unlocked.key)
        with suppress(WalletError):  # the header counts; this is only noted to tell an older one
            self.settings.set(HEADER_GENERATION, str(self.header.generation))

    def close(self) -> None:
        """Locks the vault and lets the next process in; harmless when already done."""
        try:
            if self._db.close():
                with suppress(WalletError):
                    keep_page_digest(self._path, self._unlocked.key, self._db.state())
        finally:
            self._unlocked = Unlocked(b"", self._unlocked.source)
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
        header = signed(new_header(key, passphrase, costs, entropy, keyring), key)
        database = new_database(folder, header, key, now)
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
    now: datetime | None = None,
) -> Vault:
    """The vault in this folder, by its passphrase, else by its recovery code, else by the computer's key store.

    `now` dates the copy that is kept before an older schema is brought up to date.

    Raises WalletError(WRONG_PASSPHRASE | LOCKED | NO_VAULT | DAMAGED | BUSY | NEWER_VAULT | STORAGE).
    """
    headers.read(folder)
    lock = FolderLock(folder)
    try:
        header = headers.read(folder)
        unlocked = find_key(header, passphrase, recovery_code, keyring)
        database = open_database(folder, header, unlocked.key, now)
        rewrap.follow(folder, header)
    except BaseException:
        lock.release()
        raise
    return Vault(Opened(folder, header, unlocked, database), lock, entropy)
