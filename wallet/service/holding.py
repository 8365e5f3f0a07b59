"""The holder's own key: made once, kept only inside the vault."""

from collections.abc import Callable
from datetime import datetime

from wallet.keys.signing import ENTROPY_BYTES, SigningKey, generate
from wallet.model.keys import KeyKind
from wallet.present.holder import did_key
from wallet.vault.keys import HolderKey
from wallet.vault.vault import Vault

KIND = KeyKind.ED25519


def holder_key(vault: Vault, now: datetime, entropy: Callable[[int], bytes]) -> SigningKey:
    """The vault's first holder key; a new Ed25519 key where there is none yet."""
    kept = vault.keys.all()
    if kept:
        return generate(kept[0].kind, kept[0].secret)
    secret = entropy(ENTROPY_BYTES[KIND])
    key = generate(KIND, secret)
    vault.keys.add(HolderKey(did_key(key), KIND, secret, now))
    return key
