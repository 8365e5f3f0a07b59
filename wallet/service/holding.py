"""The holder's own key: made once, kept only inside the vault."""

from collections.abc import Callable
from datetime import datetime

from wallet.keys.signing import ENTROPY_BYTES, SigningKey, generate
from wallet.model.keys import KeyKind
from wallet.present.holder import did_key
from wallet.vault.keys import HolderKey
from wallet.vault.vault import Vault

KIND = KeyKind.ED25519
SIGNS = "holder.signs"


def holder_key(vault: Vault, now: datetime, entropy: Callable[[int], bytes]) -> SigningKey:
    """The vault's first holder key, or the one it was told to stay with; a new Ed25519 key where there is none yet."""
    kept = signing_key(vault)
    if kept is not None:
        return generate(kept.kind, kept.secret)
    secret = entropy(ENTROPY_BYTES[KIND])
    key = generate(KIND, secret)
    vault.keys.add(HolderKey(did_key(key), KIND, secret, now))
    return key


def keep_signing_key(vault: Vault) -> None:
    """The key that signs today goes on signing, whatever older keys come to lie beside it."""
    kept = signing_key(vault)
    if kept is not None:
        vault.settings.set(SIGNS, kept.id)


def signing_key(vault: Vault) -> HolderKey | None:
    """The key presentations are signed with today; None before there is any."""
    keys = vault.keys.all()
    chosen = vault.settings.get(SIGNS)
    return next((one for one in keys if one.id == chosen), keys[0] if keys else None)
