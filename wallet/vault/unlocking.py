"""Which secret opens the vault: the passphrase, the printed code, or the computer's key store; in this order."""

from dataclasses import dataclass

from wallet.errors import ErrorKind, WalletError
from wallet.vault.envelope import recovery_secret, unwrap_by_key, unwrap_by_passphrase
from wallet.vault.header import Header, WrapKind, authentic
from wallet.vault.keyring_door import KeyringDoor


@dataclass(frozen=True, slots=True)
class Unlocked:
    """The vault key, and which secret gave it."""

    key: bytes
    source: WrapKind


def find_key(
    header: Header, passphrase: str | None, recovery_code: str | None, keyring: KeyringDoor | None
) -> Unlocked:
    """The vault key by the secret that was given, or by the key store where none was.

    Raises WalletError(WRONG_PASSPHRASE) for a wrong secret, LOCKED where the key store has no key for this vault
    (fact `keyring` says why), DAMAGED where the header was altered by somebody without the key.
    """
    if passphrase is not None:
        found = Unlocked(_by_passphrase(header, passphrase), WrapKind.PASSPHRASE)
    elif recovery_code is not None:
        found = Unlocked(_by_code(header, recovery_code), WrapKind.RECOVERY)
    else:
        found = Unlocked(_by_keyring(header, keyring), WrapKind.KEYRING)
    if not authentic(header, found.key):
        raise WalletError(ErrorKind.DAMAGED, rule="header-mark")
    return found


def _by_passphrase(header: Header, passphrase: str) -> bytes:
    wrap = header.wrap(WrapKind.PASSPHRASE)
    if wrap is None:
        raise WalletError(ErrorKind.DAMAGED, rule="header")
    key = unwrap_by_passphrase(wrap, passphrase, header.vault_id)
    if key is None:
        raise WalletError(ErrorKind.WRONG_PASSPHRASE)
    return key


def _by_code(header: Header, code: str) -> bytes:
    wrap, secret = header.wrap(WrapKind.RECOVERY), recovery_secret(code)
    key = unwrap_by_key(wrap, secret, header.vault_id) if wrap and secret else None
    if key is None:
        raise WalletError(ErrorKind.WRONG_PASSPHRASE, rule="recovery-code")
    return key


def _by_keyring(header: Header, keyring: KeyringDoor | None) -> bytes:
    wrap = header.wrap(WrapKind.KEYRING)
    if wrap is None or keyring is None:
        raise WalletError(ErrorKind.LOCKED, keyring="not-used")
    fetched = keyring.fetch(header.vault_id.hex())
    if fetched.key is None:
        raise WalletError(ErrorKind.LOCKED, keyring=fetched.trouble)
    key = unwrap_by_key(wrap, fetched.key, header.vault_id)
    if key is None:
        raise WalletError(ErrorKind.LOCKED, keyring="other-key")
    return key
