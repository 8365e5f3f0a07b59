"""The part of the front desk that only a window needs: pictures for rows, a code to print, the list of backups."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from wallet.errors import ErrorKind, WalletError
from wallet.model.tick import Tick, no_tick
from wallet.service.doorstep import VaultState, glance
from wallet.service.doorway import Doorway
from wallet.service.paths import Paths
from wallet.vault.faults import translated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wallet.model.changes import Changes
    from wallet.model.eu_view import LearningClass
    from wallet.service.identities import Identity
    from wallet.service.licences import Licence
    from wallet.service.recent import Recent


@dataclass(frozen=True, slots=True)
class KeptBackup:
    """One automatic backup: its file, when it was taken, and its size in bytes; not looked into."""

    path: Path
    taken: datetime
    size: int


class WindowDesk(Doorway):
    """Verbs a window asks for, beside those it shares with the command line."""

    def picture(self, record_id: str) -> str | bytes | None:
        """The picture a kept credential brings along: a data address, or the baked picture; never an address to fetch.

        It is untrusted: whoever draws it decodes it under limits.
        """
        from wallet.service.kept import credential_in

        record = self._open.records.get(record_id)
        if record.carrier.startswith("png"):
            return record.source
        told = credential_in(record).described
        named = (*(one.image for one in told.achievements), told.image)
        return next((one for one in named if one and one.startswith("data:image/")), None)

    def evidence(
        self, record_ids: tuple[str, ...], tick: Tick = no_tick
    ) -> "Mapping[str, Mapping[str, LearningClass]]":
        """For each record the skills it names (case folded), each with how it was come by, as stated."""
        from wallet.service import evidencing

        return evidencing.evidence(self._open, record_ids, tick)

    def favourites(self) -> frozenset[str]:
        """The ids of all favourites, on whatever shelf."""
        return self._open.marks.favourites()

    def bearing(self, tag: str) -> frozenset[str]:
        """The ids of what bears this tag, on whatever shelf; capitals do not count."""
        return self._open.marks.bearing(tag)

    def recovery_code(self) -> str:
        """A new recovery code, told this once, to be printed; an earlier one opens the vault no more."""
        return self._open.new_recovery_code()

    def automatic_backups(self) -> tuple[KeptBackup, ...]:
        """The automatic backups of this vault, newest first; works while locked."""
        from wallet.vault.generations import generations

        found = generations(self.paths.vault)
        return tuple(KeptBackup(one.path, one.taken, one.path.stat().st_size) for one in found)

    def recent_vaults(self) -> "Recent":
        """The vaults opened since the learner let them be remembered; works while locked."""
        from wallet.service import recent

        return recent.recent(self.paths.profile)

    def remember_vaults(self, on: bool) -> "Recent":
        """Begins to remember which vaults are opened, the one that is open first, or forgets them all."""
        from wallet.service import recent

        found = recent.remember(self.paths.profile, on)
        if on and self._vault is not None:
            recent.opened(self.paths.profile, self.paths.vault)
            return recent.recent(self.paths.profile)
        return found

    def forget_vault(self, folder: Path) -> "Recent":
        """Takes one vault off that list; works while locked."""
        from wallet.service import recent

        return recent.forget(self.paths.profile, folder)

    def turn_to(self, folder: Path) -> VaultState:
        """Locks, and serves the vault in this folder from now on; in an empty folder one can be made.

        Raises WalletError(NO_VAULT) for a folder that holds other things or is not there, or STORAGE for one that
        cannot be looked into; nothing is changed then.
        """
        found = glance(folder)
        with translated():
            room = found.exists or (folder.is_dir() and next(folder.iterdir(), None) is None)
        if not room:
            raise WalletError(ErrorKind.NO_VAULT, folder=str(folder))
        self.lock()
        self.paths = Paths(folder, self.paths.profile)
        return found

    def licences(self) -> "tuple[Licence, ...]":
        """Whose work this program stands on, read from what is installed; works while locked."""
        from wallet.service import licences

        return licences.licences()

    def versions(self) -> "dict[str, str]":
        """Which versions this program is made of; works while locked."""
        from wallet.service.versions import versions

        return versions()

    # identities

    def bound_elsewhere(self, record_ids: tuple[str, ...], identity: str | None) -> tuple[str, ...]:
        """Which of these records their issuers bound to another key than the one of this identity."""
        from wallet.service import presenting

        return presenting.bound_elsewhere(self._open, record_ids, identity)

    def identities(self) -> "tuple[Identity, ...]":
        """The learner's identities, oldest first."""
        from wallet.service import identities

        return identities.identities(self._open)

    def identity_add(self, name: str, key: str = "ed25519", method: str = "key") -> "Changes":
        """Makes a new identity (`ed25519` or `p256`, did:`key` or did:`jwk`); it does not sign until it is told to."""
        from wallet.service import identities

        return identities.add(self._open, name, self._clock(), self._entropy, key=key, method=method)

    def identity_rename(self, identity: str, name: str) -> "Changes":
        """Gives an identity another name."""
        from wallet.service import identities

        return identities.rename(self._open, identity, name)

    def identity_use(self, identity: str) -> "Changes":
        """From now on presentations are signed with this identity."""
        from wallet.service import identities

        return identities.use(self._open, identity)

    def identity_retire(self, identity: str) -> "Changes":
        """No longer offers an identity; what was issued to it can still be shown."""
        from wallet.service import identities

        return identities.retire(self._open, identity, self._clock())
