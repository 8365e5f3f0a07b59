"""The vault as a whole: made, opened, locked, checked, backed up; every other verb stands behind this door."""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from wallet.errors import ErrorKind, WalletError
from wallet.model.changes import Changes
from wallet.model.tick import Tick, no_tick
from wallet.model.trust import Material, Policy, TrustMaterial
from wallet.service import keeping, recent
from wallet.service.answers import Paths, VaultState
from wallet.service.doorstep import glance
from wallet.service.keyring_witness import Witness, watching
from wallet.service.sight import at_hand
from wallet.service.unlock_delay import Tries, seconds_of
from wallet.vault import vault as cellar
from wallet.vault.backup import Backup
from wallet.vault.check import Problem
from wallet.vault.keyring_door import KeyringDoor
from wallet.vault.vault import Vault, VaultInfo
from wallet.vault.witness import Older

Clock = Callable[[], datetime]
Given = Mapping[str, Material]
NOTHING: Given = MappingProxyType({})
DEFAULT = Policy()


class Doorway:
    """The way into the vault.

    `clock` gives aware UTC times and is asked once per verb; `entropy(n)` gives n random bytes; `keyring` is the door
    to this computer's keyring, None to leave it alone; `stopwatch` (seconds) lets key derivation be tuned to it;
    `guard` is what helper processes do first (`crew.Guard`), None for a wallet that has none; `meter` gives the
    processor seconds of the asking thread, by which long searches are limited.
    Not thread-safe: one thread owns a Wallet and its connection.
    Every verb that needs the vault raises `WalletError(LOCKED)` while it is locked.
    """

    def __init__(
        self,
        paths: Paths,
        clock: Clock,
        entropy: Callable[[int], bytes],
        keyring: KeyringDoor | None = None,
        stopwatch: Callable[[], float] | None = None,
        guard: Callable[[], None] | None = None,
        meter: Callable[[], float] | None = None,
    ) -> None:
        self.paths = paths
        self._time = clock
        self._asked = False
        self._entropy = entropy
        self._keyring = keyring
        self._stopwatch = stopwatch
        self._guard = guard
        self._meter = meter
        self._vault: Vault | None = None
        self._witness = Witness(None, None)
        self._tries = Tries(seconds_of(stopwatch, clock))

    def now(self) -> datetime:
        """The reference time of this moment."""
        return self._clock()

    def judge_as_asked(self) -> None:
        """The clock tells a time somebody named: it is judged by as it is, and never remembered as seen."""
        self._asked = True

    def _clock(self) -> datetime:
        """This moment; the latest moment the open vault has seen, where the clock was put back behind it."""
        now = self._time()
        return now if self._vault is None or self._asked else self._vault.last_seen.look(now)

    def clock_behind(self) -> datetime | None:
        """The latest moment the vault has seen, where this computer's clock stands clearly before it."""
        return None if self._vault is None or self._asked else self._vault.last_seen.ahead_of(self._time())

    def accept_clock(self) -> Changes:
        """The clock is right: from now on dates are judged by it again."""
        self._open.last_seen.accept(self._time())
        return Changes(records=True, settings=True)

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
        return glance(self.paths.vault)

    def create(self, passphrase: str, *, kdf: str = "default", keyring: bool = False) -> Changes:
        """Makes a new vault and opens it; with `keyring` also "unlock with this computer"."""
        door = self._keyring if keyring else None
        self._vault = cellar.create(
            self.paths.vault,
            passphrase,
            kdf=kdf,
            now=self._clock(),
            entropy=self._entropy,
            keyring=door,
            stopwatch=self._stopwatch,
        )
        if door is not None and self._vault.info().keyring:
            self._witness.begin(self._vault, door, self._clock())
        recent.opened(self.paths.profile, self.paths.vault)
        return Changes(True, True, True, True)

    def unlock(self, passphrase: str) -> Changes:
        """Opens the vault with the passphrase."""
        return self._opened(
            lambda: cellar.unlock(self.paths.vault, passphrase, entropy=self._entropy, now=self._clock())
        )

    def unlock_by_keyring(self) -> Changes:
        """Opens the vault with the key in this computer's keyring."""
        return self._opened(
            lambda: cellar.unlock(
                self.paths.vault, None, entropy=self._entropy, keyring=self._keyring, now=self._clock()
            )
        )

    def unlock_by_recovery_code(self, code: str) -> Changes:
        """Opens the vault with the printed recovery code."""
        return self._opened(
            lambda: cellar.unlock(self.paths.vault, None, entropy=self._entropy, recovery_code=code, now=self._clock())
        )

    def _opened(self, opener: Callable[[], Vault]) -> Changes:
        self.lock()
        with self._tries.one():
            witness = watching(self._keyring, self.paths.vault)
            try:
                self._vault = opener()
            except WalletError as error:
                raise self._with_backup(error) from None
        self._witness = witness
        witness.judge(self._vault)
        recent.opened(self.paths.profile, self.paths.vault)
        return Changes(True, True, True, True)

    def older_copy(self) -> Older | None:
        """Whether an older copy of the whole vault was put back, as far as this computer's keyring remembers."""
        return self._witness.older if self._vault is not None else None

    def accept_older_copy(self) -> Changes:
        """The vault at hand is the one that counts from now on, older or not."""
        self._witness.accept(self._open, self._clock())
        return Changes(settings=True)

    def newest_backup(self) -> datetime | None:
        """When the newest automatic backup was taken; None where there is none."""
        from wallet.vault import restoring

        return restoring.newest_backup(self.paths.vault)

    def _with_backup(self, error: WalletError) -> WalletError:
        """Damage names the newest backup, so that the next step is at hand."""
        taken = self.newest_backup() if error.kind is ErrorKind.DAMAGED else None
        if taken is None:
            return error
        return WalletError(error.kind, **{**error.facts, "backup": taken.isoformat()})

    def lock(self) -> None:
        """Closes the vault and drops its key."""
        if self._vault is not None:
            self._witness.bear(self._vault, self._clock())
            self._vault.close()
            self._vault = None

    def info(self) -> VaultInfo:
        """How the vault is kept."""
        return self._open.info()

    def check_vault(self, tick: Tick = no_tick) -> tuple[Problem, ...]:
        """Everything damaged; empty when all is well."""
        return self._open.check(tick)

    def backup(self, out: Path) -> Backup:
        """Writes one encrypted backup file and re-opens it before answering."""
        return self._open.backup(out, self._clock())

    def restore(
        self, file: Path, passphrase: str | None, *, into_empty: bool = False, recovery_code: str | None = None
    ) -> int:
        """Replaces the vault by a backup that was verified first; the number of credentials in it."""
        from wallet.vault import restoring

        self.lock()
        done = restoring.restore(
            self.paths.vault,
            file,
            passphrase,
            entropy=self._entropy,
            recovery_code=recovery_code,
            into_empty=into_empty,
        )
        return done.credentials

    def recover(self, passphrase: str | None, *, recovery_code: str | None = None) -> tuple[int, datetime]:
        """Brings back the newest good automatic backup; how many credentials, and when it was made."""
        from wallet.vault import restoring

        self.lock()
        done = restoring.recover(self.paths.vault, passphrase, entropy=self._entropy, recovery_code=recovery_code)
        return done.credentials, done.taken

    def change_passphrase(self, new: str) -> Changes:
        """Wraps the vault key anew in one step."""
        self._open.change_passphrase(new, self._stopwatch)
        return Changes(settings=True)

    def make_recovery_code(self, out: Path) -> Changes:
        """Writes a new recovery code to a new file (0600); an earlier one opens the vault no more."""
        keeping.write_recovery_code(self._open, out)
        return Changes(settings=True)

    def drop_recovery_code(self) -> Changes:
        """No recovery code opens the vault any more."""
        self._open.drop_recovery_code()
        return Changes(settings=True)

    def use_keyring(self) -> Changes:
        """From now on this computer's keyring opens the vault too."""
        changed = keeping.use_keyring(self._open, self._keyring)
        self._witness.begin(self._open, self._keyring, self._clock())
        return changed

    def drop_keyring(self) -> Changes:
        """This computer's keyring opens the vault no more."""
        self._witness.end()
        return keeping.drop_keyring(self._open, self._keyring)

    def wipe(self) -> None:
        """Removes the vault, its automatic backups, its keyring entry and the profile."""
        self.lock()
        keeping.wipe(self.paths, self._keyring)
