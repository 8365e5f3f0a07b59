"""Under whose name things are shown: the learner's identities, one of which signs; a retired one keeps its key."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from wallet.errors import ErrorKind, WalletError, over_limit
from wallet.model.changes import Changes
from wallet.model.keys import KeyKind
from wallet.model.record import LogEntry
from wallet.present.holder import did_of
from wallet.service.holding import SIGNS, new_key, signing_key
from wallet.vault.keys import HolderKey
from wallet.vault.vault import Vault

RETIRED = "holder.retired"
NAME_CHARACTERS = 100
IDENTITIES = 100
SETTINGS = Changes(settings=True)
KINDS = {"ed25519": KeyKind.ED25519, "p256": KeyKind.P256}
"""The kinds of key an identity may have, by the names they are asked for with."""


@dataclass(frozen=True, slots=True)
class Identity:
    """One identity; `signs` where new presentations are signed with it, `retired` where it is kept for old ones only.

    A credential that was issued to it can be shown as long as its key is kept, so no key is ever thrown away here.
    """

    id: str
    name: str
    since: datetime
    signs: bool
    retired: bool
    key: KeyKind = KeyKind.ED25519

    @property
    def method(self) -> str:
        """Its DID method: "key" or "jwk"."""
        return self.id.split(":", 2)[1]


def identities(vault: Vault) -> tuple[Identity, ...]:
    """Every identity, oldest first; none before the first presentation."""
    signing, retired = signing_key(vault), _retired(vault)
    return tuple(
        Identity(one.id, one.label, one.created_at, one == signing, one.id in retired, one.kind)
        for one in vault.keys.all()
    )


def add(vault: Vault, name: str, now: datetime, entropy: Callable[[int], bytes], *, key: str, method: str) -> Changes:
    """Makes a new identity under a name; the one that signed so far goes on signing.

    `key` is one of `KINDS`, `method` one of the DID methods of `present.holder`. Raises BAD_ARGUMENT `identity-name`,
    `identity-key`, `identity-method`, and LIMIT.
    """
    if key not in KINDS:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="identity-key", key=key[:40])
    if len(vault.keys.all()) >= IDENTITIES:
        raise over_limit("identities", IDENTITIES)
    label, before = _name(name), signing_key(vault)
    made = new_key(KINDS[key], entropy)
    kept = HolderKey(did_of(made, method), made.kind, made.secret, now, label)
    with vault.transaction():
        vault.keys.add(kept)
        vault.settings.set(SIGNS, before.id if before is not None else kept.id)
        vault.log.add(LogEntry(now, "identity-added", None, (("identity", label),)))
    return SETTINGS


def rename(vault: Vault, identity: str, name: str) -> Changes:
    """Gives an identity another name. Raises WalletError(NOT_FOUND | BAD_ARGUMENT)."""
    vault.keys.rename(identity, _name(name))
    return SETTINGS


def use(vault: Vault, identity: str) -> Changes:
    """From now on presentations are signed with this one; a retired one comes back by it. Raises NOT_FOUND."""
    vault.keys.get(identity)
    with vault.transaction():
        vault.settings.set(SIGNS, identity)
        _keep_retired(vault, _retired(vault) - {identity})
    return SETTINGS


def retire(vault: Vault, identity: str, now: datetime) -> Changes:
    """No longer offers an identity; the one that signs cannot be retired. Raises NOT_FOUND, BAD_ARGUMENT."""
    kept, signing = vault.keys.get(identity), signing_key(vault)
    if signing is not None and signing.id == identity:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="identity-signs")
    with vault.transaction():
        _keep_retired(vault, _retired(vault) | {identity})
        vault.log.add(LogEntry(now, "identity-retired", None, (("identity", kept.label),)))
    return SETTINGS


def _name(name: str) -> str:
    cleaned = " ".join(name.split())
    if not cleaned or len(cleaned) > NAME_CHARACTERS:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="identity-name")
    return cleaned


def _retired(vault: Vault) -> frozenset[str]:
    return frozenset(vault.settings.get(RETIRED).split())


def _keep_retired(vault: Vault, retired: frozenset[str]) -> None:
    vault.settings.set(RETIRED, " ".join(sorted(retired)))
