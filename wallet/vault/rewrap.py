"""Changes of the secrets that open a vault: each is one atomic writing of the header; the vault key stays."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from wallet.errors import ErrorKind, WalletError
from wallet.vault import header as headers
from wallet.vault.envelope import Entropy, recovery_code, recovery_secret, wrap_by_key, wrap_by_passphrase
from wallet.vault.generations import keep_header, kept_header
from wallet.vault.header import Header, WrapKind, signed
from wallet.vault.kdf import CHEAPEST, DEFAULT, KEY_BYTES, Costs, calibrate
from wallet.vault.keyring_door import KeyringDoor


def with_passphrase(
    header: Header, key: bytes, passphrase: str, entropy: Entropy, stopwatch: Callable[[], float] | None
) -> Header:
    """The next header, which opens by this passphrase. Raises WalletError(BAD_ARGUMENT)."""
    present = header.wrap(WrapKind.PASSPHRASE)
    costs = _next_costs(present.costs if present else None, stopwatch)
    return header.with_wrap(wrap_by_passphrase(key, passphrase, header.vault_id, costs, entropy))


def for_a_stranger(header: Header, key: bytes, passphrase: str, entropy: Entropy) -> Header:
    """The header of a copy that opens by a passphrase of its own, and by nothing else."""
    present = header.wrap(WrapKind.PASSPHRASE)
    costs = present.costs if present and present.costs else DEFAULT
    wrap = wrap_by_passphrase(key, passphrase, header.vault_id, costs, entropy)
    return signed(replace(header, wraps=(wrap,), generation=header.generation + 1, mac=b""), key)


def with_recovery(header: Header, key: bytes, entropy: Entropy) -> tuple[Header, str]:
    """The next header, and the code to be printed that opens it; an earlier code no longer does."""
    code = recovery_code(entropy)
    secret = recovery_secret(code)
    if secret is None:
        raise ValueError("a code just made was not understood")
    return header.with_wrap(wrap_by_key(key, secret, WrapKind.RECOVERY, header.vault_id, entropy)), code


def with_keyring(header: Header, key: bytes, door: KeyringDoor, entropy: Entropy) -> Header:
    """The next header, which opens by this computer's key store. Raises WalletError(KEYRING) with its trouble."""
    outer = entropy(KEY_BYTES)
    trouble = door.keep(header.vault_id.hex(), outer)
    if trouble:
        raise WalletError(ErrorKind.KEYRING, trouble=trouble)
    return header.with_wrap(wrap_by_key(key, outer, WrapKind.KEYRING, header.vault_id, entropy))


def put(folder: Path, header: Header, key: bytes) -> Header:
    """Writes the header in one step, then its copy beside the backups, if there is one. Raises WalletError(STORAGE)."""
    final = signed(replace(header, mac=b""), key)
    headers.write(folder, final)
    follow(folder, final)
    return final


def follow(folder: Path, header: Header) -> None:
    """Brings an older copy beside the automatic backups up to the header; if that fails, the next unlocking tries."""
    copy = kept_header(folder)
    if copy is not None and copy.generation < header.generation:
        with suppress(WalletError):
            keep_header(folder, header)


def _next_costs(present: Costs | None, stopwatch: Callable[[], float] | None) -> Costs:
    """Never cheaper than before, unless the vault is a cheap one for tests."""
    if present == CHEAPEST:
        return CHEAPEST
    base = present or DEFAULT
    tuned = calibrate(stopwatch) if stopwatch else base
    return tuned if tuned.memory * tuned.passes > base.memory * base.passes else base
