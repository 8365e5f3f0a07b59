"""Tells at unlocking whether an older copy of the vault was put back, where this computer's keyring remembers a newer.

It never locks anybody out: the vault opens, the person is told, and `accept` makes the copy at hand count from then
on. Until then it stays told, in the vault itself, even when the older copy grows on.
"""

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from wallet.errors import WalletError
from wallet.vault import header as headers
from wallet.vault import witness
from wallet.vault.header import WrapKind
from wallet.vault.keyring_door import KeyringDoor
from wallet.vault.vault import Vault
from wallet.vault.witness import Older, Question

SETTING = "vault.older-copy"
_USELESS = frozenset({"slow", "failed", "not-allowed"})


class Witness:
    """One keyring's memory of one open vault; a keyring that fails once is not asked again until the next unlocking."""

    def __init__(self, door: KeyringDoor | None, header: headers.Header | None) -> None:
        self._door: KeyringDoor | None = None
        self._question: Question | None = None
        if door is not None and header is not None and header.wrap(WrapKind.KEYRING) is not None:
            self._door, self._question = door, Question(door, header.vault_id)
        self._borne: int | None = None
        self.older: Older | None = None

    def judge(self, vault: Vault) -> None:
        """Compares the vault that was just unlocked with what was seen, and notes a difference inside it."""
        answer = self._question.answer() if self._question is not None else None
        if answer is not None and answer.trouble in _USELESS:
            self._door = None
        told = _told(vault)
        found = vault.older_than(answer.key) if answer is not None else None
        self.older = told or found
        if found is not None and told is None:
            with suppress(WalletError):
                vault.settings.set(SETTING, f"{found.behind} {found.last_used.isoformat()}")
        elif answer is not None and answer.key is not None and self.older is None:
            self._borne = vault.version if not vault.newer_than(answer.key) else None
        vault.older = self.older

    def bear(self, vault: Vault, now: datetime) -> None:
        """Lets the keyring remember the vault as it is now, unless an older copy waits for a decision."""
        if self._door is None or self.older is not None or self._borne == vault.version or vault.damaged:
            return
        if self._door.keep(witness.name_of(vault.header.vault_id), vault.testimony(now)):
            self._door = None
        else:
            self._borne = vault.version

    def begin(self, vault: Vault, door: KeyringDoor | None, now: datetime) -> None:
        """From now on this keyring remembers the vault, whatever it remembered before."""
        self._door, self._borne = door, None
        self.accept(vault, now)

    def end(self) -> None:
        """The keyring is no longer asked about this vault."""
        self._door = None

    def accept(self, vault: Vault, now: datetime) -> None:
        """The copy at hand is the one that counts from now on. Raises WalletError(STORAGE | DAMAGED)."""
        vault.settings.remove(SETTING)
        self.older = vault.older = None
        self._borne = None
        self.bear(vault, now)


def _told(vault: Vault) -> Older | None:
    """What an earlier unlocking found and nobody has decided on yet."""
    try:
        behind, _, at = vault.settings.get(SETTING).partition(" ")
        return Older(int(behind), datetime.fromisoformat(at)) if at else None
    except (ValueError, WalletError):
        return None


def watching(door: KeyringDoor | None, folder: Path) -> Witness:
    """The memory of the vault in this folder; the keyring is asked at once, and only where it opens the vault too."""
    try:
        return Witness(door, headers.read(folder) if door is not None else None)
    except WalletError:
        return Witness(None, None)
