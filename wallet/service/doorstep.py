"""What can be seen of a vault from outside: read from its small header alone, before anything heavy is loaded."""

from dataclasses import dataclass
from pathlib import Path

from wallet.errors import ErrorKind, WalletError
from wallet.vault import header


@dataclass(frozen=True, slots=True)
class VaultState:
    """What can be said about the vault without its key."""

    exists: bool
    unlocked: bool
    keyring: bool


def glance(folder: Path) -> VaultState:
    """Whether there is a vault in this folder, in whatever state, and whether it opens with this computer's keyring."""
    try:
        found = header.read(folder)
    except WalletError as error:
        return VaultState(error.kind is not ErrorKind.NO_VAULT, unlocked=False, keyring=False)
    return VaultState(exists=True, unlocked=False, keyring=found.wrap(header.WrapKind.KEYRING) is not None)
