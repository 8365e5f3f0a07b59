"""The holder's own keys, kept only inside the vault, and which of them signs."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from wallet.keys.signing import ENTROPY_BYTES, SigningKey, generate
from wallet.model.credential import Sealed
from wallet.model.keys import KeyKind
from wallet.present.holder import did_key
from wallet.present.sd_jwt import is_bound_to
from wallet.vault.keys import HolderKey
from wallet.vault.vault import Vault

KIND = KeyKind.ED25519
SIGNS = "holder.signs"


@dataclass(frozen=True, slots=True)
class Holder:
    """Who signs: an identifier and its key."""

    did: str
    key: SigningKey


def holder_key(vault: Vault, now: datetime, entropy: Callable[[int], bytes]) -> SigningKey:
    """The key of `holder`."""
    return holder(vault, now, entropy).key


def holder(vault: Vault, now: datetime, entropy: Callable[[int], bytes]) -> Holder:
    """The vault's first identity, or the one it was told to stay with; a new Ed25519 did:key where there is none."""
    kept = signing_key(vault)
    if kept is not None:
        return held(kept)
    key = new_key(KIND, entropy)
    vault.keys.add(HolderKey(did_key(key), KIND, key.secret, now))
    return Holder(did_key(key), key)


def one_time(kind: KeyKind, entropy: Callable[[int], bytes]) -> Holder:
    """An identity that is kept nowhere."""
    key = new_key(kind, entropy)
    return Holder(did_key(key), key)


def held(kept: HolderKey) -> Holder:
    """An identity of the vault, ready to sign."""
    return Holder(kept.id, SigningKey(kept.kind, kept.secret))


def bound_holder(vault: Vault, sealed: Sealed) -> Holder | None:
    """The identity of this vault whose key the issuer named in an SD-JWT (`cnf`); None where it is not of this vault.

    One key may stand under two identifiers: the one that signs goes first.
    """
    known = sorted(vault.keys.all(), key=lambda one: one.id != vault.settings.get(SIGNS))
    return next((one for one in map(held, known) if is_bound_to(sealed, one.key)), None)


def is_bound_elsewhere(sealed: Sealed, key: SigningKey | None) -> bool:
    """Whether the issuer bound it to a key (`cnf`, RFC 7800) other than this one; None is a key nobody has seen yet."""
    if sealed.payload.get("cnf") is None:
        return False
    return key is None or not is_bound_to(sealed, key)


def new_key(kind: KeyKind, entropy: Callable[[int], bytes]) -> SigningKey:
    """A fresh key."""
    return generate(kind, entropy(ENTROPY_BYTES[kind]))


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
