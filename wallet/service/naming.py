"""Older versions of a credential by the id its issuer gave it; records of earlier programs are looked at once."""

from wallet.errors import WalletError
from wallet.model.record import Row
from wallet.service.kept import credential_in
from wallet.vault.vault import Vault


def same_named(vault: Vault, issuer_id: str, credential_id: str | None) -> tuple[Row, ...]:
    """The kept records of this issuer and credential id, newest first; none for a credential without an id."""
    if not credential_id:
        return ()
    name_all(vault)
    return vault.records.named(issuer_id, credential_id)


def name_all(vault: Vault) -> int:
    """Notes the credential id of every record that an earlier program kept without it, in one step; how many."""
    waiting = vault.records.unnamed()
    if not waiting or vault.damaged:
        return 0
    with vault.transaction():
        for record_id in waiting:
            vault.records.name(record_id, _id_of(vault, record_id))
    return len(waiting)


def _id_of(vault: Vault, record_id: str) -> str | None:
    try:
        return credential_in(vault.records.get(record_id)).described.id
    except WalletError:
        return None
