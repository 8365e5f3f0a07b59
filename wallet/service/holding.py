"""The holder's own key: made once, kept only inside the vault."""

from collections.abc import Callable
from datetime import datetime

from wallet.keys.signing import ENTROPY_BYTES, SigningKey, generate
from wallet.model.keys import KeyKind
from wallet.vault.vault import Vault

KIND = KeyKind.ED25519


def holder_key(vault: Vault, now: datetime, entropy: Callable[[int], bytes]) -> SigningKey:
    """The vault's first holder key; a new Ed25519 key where there is none yet."""
    kept = vault.keys.first()
    if kept is not None:
        return generate(KeyKind(kept.kind), kept.secret)
    secret = entropy(ENTROPY_BYTES[KIND])
    with vault.transaction():
        vault.keys.add(KIND.value, secret, now)
    return generate(KIND, secret)
