"""Wallet: the one class that window and terminal know; every method is one verb of the front desk."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

from wallet.errors import ErrorKind, WalletError
from wallet.keys.signing import SigningKey
from wallet.model.changes import Changes
from wallet.model.presentation import Audience, Disclosure
from wallet.model.record import LogEntry, Row
from wallet.model.text import Text
from wallet.model.tick import Tick, no_tick
from wallet.model.trust import Material, Policy, TrustMaterial
from wallet.service import holding, importing, keeping, presenting, stacking, trusting, verifying
from wallet.service.answers import (
    Checked,
    ImportReport,
    MaterialLine,
    Opened,
    Paths,
    Refused,
    Review,
    Shared,
    Source,
    VaultState,
    Vouched,
)
from wallet.service.sight import at_hand
from wallet.service.stacking import StackView
from wallet.vault import restoring
from wallet.vault import vault as cellar
from wallet.vault.keyring_door import KeyringDoor
from wallet.vault.backup import Backup
from wallet.vault.vault import Vault, VaultInfo

Given = Mapping[str, Material]
NOTHING: Given = MappingProxyType({})
DEFAULT = Policy()


class Wallet:
    """The front desk.

    `clock` gives aware UTC times and is asked once per verb; `entropy(n)` gives n random bytes; `keyring` is the door
    to this computer's keyring, None to leave it alone. Not thread-safe: one thread owns a Wallet and its connection.
    Every verb that needs the vault raises `WalletError(LOCKED)` while it is locked.
    """

    def __init__(
        self,
        paths: Paths,
        clock: Callable[[], datetime],
        entropy: Callable[[int], bytes],
        keyring: KeyringDoor | None = None,
    ) -> None:
        self.paths = paths
        self._clock = clock
        self._entropy = entropy
        self._keyring = keyring
        self._vault: Vault | None = None

    def now(self) -> datetime:
        """The reference time of this moment."""
        return self._clock()

    def beside(self, paths: Paths) -> "Wallet":
        """Another wallet of this program, in other folders."""
        return Wallet(paths, self._clock, self._entropy)

    @property
    def _open(self) -> Vault:
        if self._vault is None:
            raise WalletError(ErrorKind.LOCKED, rule="locked")
        return self._vault

    def _trust(self, given: Given = NOTHING) -> TrustMaterial:
        return at_hand(self._vault, given)

    # the vault as a whole

    def state(self) -> VaultState:
        """What can be said without the key."""
        if self._vault is not None:
            return VaultState(True, True, self._vault.info().keyring)
        return VaultState(cellar.exists(self.paths.vault), False, keeping.opens_by_keyring(self.paths.vault))

    def create(self, passphrase: str, *, kdf: str = "default", keyring: bool = False) -> Changes:
        """Makes a new vault and opens it; with `keyring` also "unlock with this computer"."""
        door = self._keyring if keyring else None
        self._vault = cellar.create(
            self.paths.vault, passphrase, kdf=kdf, now=self._clock(), entropy=self._entropy, keyring=door
        )
        return Changes(True, True, True, True)

    def unlock(self, passphrase: str) -> Changes:
        """Opens the vault with the passphrase."""
        return self._opened(lambda: cellar.unlock(self.paths.vault, passphrase, entropy=self._entropy))

    def unlock_by_keyring(self) -> Changes:
        """Opens the vault with the key in this computer's keyring."""
        return self._opened(lambda: cellar.unlock(self.paths.vault, None, entropy=self._entropy, keyring=self._keyring))

    def _opened(self, opener: Callable[[], Vault]) -> Changes:
        self.lock()
        self._vault = opener()
        return Changes(True, True, True, True)

    def lock(self) -> None:
        """Closes the vault and drops its key."""
        if self._vault is not None:
            self._vault.close()
            self._vault = None

    def info(self) -> VaultInfo:
        """How the vault is kept."""
        return self._open.info()

    def check_vault(self) -> tuple[str, ...]:
        """Codes of everything damaged; empty when all is well."""
        return self._open.check()

    def backup(self, out: Path) -> Backup:
        """Writes one encrypted backup file and re-opens it before answering."""
        return self._open.backup(out)

    def restore(self, file: Path, passphrase: str, *, into_empty: bool = False) -> int:
        """Replaces the vault by a backup that was verified first; the number of credentials in it."""
        self.lock()
        done = restoring.restore(
            self.paths.vault, file, passphrase, entropy=self._entropy, into_empty=into_empty
        )
        return done.credentials

    def recover(self, passphrase: str) -> tuple[int, datetime]:
        """Brings back the newest good automatic backup; how many credentials, and when it was made."""
        self.lock()
        done = restoring.recover(self.paths.vault, passphrase, entropy=self._entropy)
        return done.credentials, done.taken

    def change_passphrase(self, new: str) -> Changes:
        """Wraps the vault key anew in one step."""
        self._open.change_passphrase(new, entropy=self._entropy)
        return Changes(settings=True)

    def wipe(self) -> None:
        """Removes the vault, its automatic backups, its keyring entry and the profile."""
        self.lock()
        keeping.wipe(self.paths, self._keyring)

    # credentials

    def rows(self) -> tuple[Row, ...]:
        """Every kept credential, newest first, in a stable order."""
        return self._open.records.rows()

    def search(self, text: str) -> tuple[Row, ...]:
        """The credentials in which every word of the text occurs; the text is always data."""
        return self._open.search.find(text)

    def show(self, record_id: str, *, given: Given = NOTHING, policy: Policy = DEFAULT) -> Opened:
        """One credential, read again from its bytes and verified again."""
        return verifying.opened(self._open, record_id, self._trust(given), policy, self._clock())

    def reverify(self, record_id: str) -> Opened:
        """Verifies one kept credential and remembers the verdict."""
        return verifying.reverified(self._open, record_id, self._trust(), DEFAULT, self._clock())

    def reverify_all(self, tick: Tick = no_tick) -> Changes:
        """Verifies every kept credential and remembers the verdicts."""
        now, trust = self._clock(), self._trust()
        rows = self.rows()
        for place, row in enumerate(rows):
            tick(place, len(rows))
            verifying.reverified(self._open, row.id, trust, DEFAULT, now)
        return Changes(records=True)

    def verify_all(self, *, given: Given = NOTHING, policy: Policy = DEFAULT) -> Iterator[Opened]:
        """Every kept credential with a fresh report; nothing is remembered."""
        now, trust = self._clock(), self._trust(given)
        return (verifying.opened(self._open, row.id, trust, policy, now) for row in self.rows())

    def review(self, sources: tuple[Source, ...], tick: Tick = no_tick, *, given: Given = NOTHING) -> Review:
        """What was brought and what keeping it would mean; nothing is kept."""
        return importing.review(self._open, sources, self._trust(given), DEFAULT, self._clock(), tick)

    def import_sources(
        self,
        sources: tuple[Source, ...],
        tick: Tick = no_tick,
        *,
        given: Given = NOTHING,
        policy: Policy = DEFAULT,
    ) -> ImportReport:
        """Keeps every credential that can be read; answers only after it is on disk."""
        with self._backed_up():
            return importing.import_sources(self._open, sources, self._trust(given), policy, self._clock(), tick)

    def add_demo(self, tick: Tick = no_tick) -> ImportReport:
        """Brings the demonstration credentials with their material, trust list and stack."""
        from wallet.service import demonstrating

        return demonstrating.add_demo(self, tick)

    def export(self, record_id: str) -> tuple[str, bytes]:
        """A file name and the stored original, byte for byte."""
        return keeping.export(self._open, record_id)

    def delete(self, record_id: str) -> Changes:
        """Removes a credential for good."""
        with self._backed_up():
            return keeping.delete(self._open, record_id, self._clock())

    def trash(self, record_id: str) -> Changes:
        """Moves a credential to the trash."""
        return keeping.trash(self._open, record_id, self._clock())

    def untrash(self, record_id: str) -> Changes:
        """Takes a credential back out of the trash."""
        return keeping.untrash(self._open, record_id, self._clock())

    @contextmanager
    def _backed_up(self) -> Iterator[None]:
        """An automatic backup follows every change of what is kept."""
        yield
        self._open.auto_backup(self._clock())

    # checking as a receiver

    def check(
        self, source: Source, policy: Policy = DEFAULT, *, given: Given = NOTHING
    ) -> tuple[tuple[Checked, ...], tuple[Refused, ...]]:
        """What a receiver finds in a file; works while locked, then without the vault's material."""
        return verifying.checked(source, self._trust(given), policy, self._clock())

    def joined(self, sources: tuple[Source, ...]) -> bytes:
        """What several pictures of codes hold together."""
        from wallet.service import scanning

        return scanning.joined(sources)

    # showing to somebody

    def holder_key(self) -> SigningKey:
        """The key presentations are signed with; made on first use, kept only inside the vault."""
        return holding.holder_key(self._open, self._clock(), self._entropy)

    def disclosures(self, record_id: str) -> tuple[Disclosure, ...]:
        """What must, may and cannot be withheld of one credential."""
        return presenting.disclosures(self._open, record_id)

    def present(
        self, record_ids: tuple[str, ...], shown: frozenset[str], audience: Audience, form: str = "json"
    ) -> Shared:
        """A presentation of these credentials that shows what was chosen, ready to be written."""
        return presenting.present(
            self._open, record_ids, shown, audience, form, now=self._clock(), entropy=self._entropy
        )

    def shared(self, record_ids: tuple[str, ...], shared: Shared, audience: Audience) -> Changes:
        """Notes in the history what was handed out, to whom and until when."""
        return presenting.note(self._open, record_ids, shared, audience, self._clock())

    # trust

    def add_material(self, sources: tuple[Source, ...]) -> tuple[MaterialLine, ...]:
        """Keeps documents, lists, keys and contexts brought by hand, each recognised by its content."""
        return trusting.add_material(self._open, sources, self._clock())

    def keep_material(self, found: tuple[Material, ...]) -> None:
        """Keeps material whose address is already known."""
        trusting.keep_material(self._open, found)

    def materials(self) -> tuple[MaterialLine, ...]:
        """What is at hand."""
        return trusting.materials(self._open)

    def trust_import(self, data: bytes) -> int:
        """Keeps a trust list; the number of issuers in it."""
        return trusting.trust_import(self._open, data, self._clock())

    def trusted(self) -> tuple[Vouched, ...]:
        """Every issuer that a list or the learner vouches for."""
        return trusting.trusted(self._open)

    def trust_add(self, issuer: str, name: str = "") -> Changes:
        """The learner's own word for an issuer."""
        return trusting.trust_add(self._open, issuer, name, self._clock())

    def trust_remove(self, issuer: str) -> Changes:
        """Takes the learner's own word back."""
        return trusting.trust_remove(self._open, issuer)

    # stacks

    def stack_add(self, definition: bytes) -> StackView:
        """Works toward a qualification from now on."""
        return stacking.add(self._open, definition, self._clock())

    def stack_add_bundled(self, stack_id: str) -> StackView:
        """Works toward a qualification of the bundled catalogue."""
        return stacking.add(self._open, stacking.bundled(stack_id), self._clock())

    def catalogue(self) -> tuple[tuple[str, Text], ...]:
        """The bundled qualifications: id and title."""
        return stacking.catalogue()

    def stacks(self) -> tuple[StackView, ...]:
        """Every qualification worked toward, evaluated over the vault."""
        return stacking.views(self._open, self._clock())

    def stack(self, stack_id: str) -> StackView:
        """One qualification, evaluated over the vault."""
        return stacking.view(self._open, stack_id, self._clock())

    def stack_remove(self, stack_id: str) -> Changes:
        """Stops working toward a qualification."""
        return stacking.remove(self._open, stack_id)

    def counted_in(self, stack_id: str) -> tuple[str, ...]:
        """The records whose presentation alone proves the stack, else those that count."""
        return stacking.counted_in(self._open, stack_id, self._clock())

    # the rest

    def history(self, limit: int = 200) -> tuple[LogEntry, ...]:
        """What happened, newest first."""
        return self._open.log.all(limit)

    def setting(self, key: str, default: str = "") -> str:
        """One setting."""
        return self._open.settings.get(key, default)

    def set_setting(self, key: str, value: str) -> Changes:
        """Changes one setting."""
        self._open.settings.set(key, value)
        return Changes(settings=True)

    def decode_picture(self, source: Source) -> tuple[Any, ...]:
        """What the codes in a picture hold; nothing is acted on."""
        from wallet.service import scanning

        return scanning.decode(source)

    def inspect_request(self, source: Source) -> Mapping[str, Any]:
        """What an offer or a request asks for; nothing is answered."""
        from wallet.service import scanning

        return scanning.inspect(source)
