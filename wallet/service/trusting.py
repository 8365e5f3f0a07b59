"""What verification leans on: material brought by hand, trust lists, and the learner's own word."""

from dataclasses import replace
from datetime import datetime

from wallet.errors import ErrorKind, WalletError
from wallet.model import limits
from wallet.model.changes import Changes
from wallet.model.trust import Material, TrustedIssuer
from wallet.service.answers import MaterialLine, Source, TrustListLine, Vouched
from wallet.vault.vault import Vault
from wallet.verify.material import read_trust_list, recognise_material


def add_material(
    vault: Vault, sources: tuple[Source, ...], now: datetime, uri: str | None = None
) -> tuple[MaterialLine, ...]:
    """Keeps every piece or, when one is not recognised, none; `uri` is the address of a piece that names none."""
    found = tuple(recognise_material(source.data, now, uri) for source in sources)
    keep_material(vault, found)
    return tuple(MaterialLine(one.kind, one.uri, one.obtained_at) for one in found)


def keep_material(vault: Vault, found: tuple[Material, ...]) -> None:
    """Keeps material in one step; what was at the same address is replaced, and stays for judgements of its time.

    Every capsule that leans on the address takes the newer piece in as well.
    """
    with vault.transaction():
        for one in found:
            before = vault.material.get(one.uri)
            if before is not None and before.data != one.data:
                vault.capsules.keep(before)
            vault.material.add(one)
            vault.capsules.follow(one, one.obtained_at)


def materials(vault: Vault) -> tuple[MaterialLine, ...]:
    """What is at hand, by address."""
    return tuple(MaterialLine(one.kind, one.uri, one.obtained_at) for one in vault.material.all())


def trust_import(vault: Vault, data: bytes, now: datetime) -> int:
    """Keeps a list as a dated snapshot; a list of the same name is replaced."""
    listed = read_trust_list(data)
    dated = listed if listed.as_of is not None else replace(listed, as_of=now)
    with vault.transaction():
        vault.trust.add(dated, now)
    return len(listed.issuers)


def trusted(vault: Vault) -> tuple[Vouched, ...]:
    """Every issuer vouched for, list by list."""
    return tuple(
        Vouched(line.id, line.name, one.name, one.as_of, one.own) for one in vault.trust.lists() for line in one.issuers
    )


def trust_lists(vault: Vault) -> tuple[TrustListLine, ...]:
    """Every list at hand, the learner's own decisions apart."""
    return tuple(
        TrustListLine(
            one.name,
            one.as_of,
            len(one.issuers),
            len(one.authorities),
            one.services,
            one.next_update,
            one.seal,
            one.sealed_by,
        )
        for one in vault.trust.lists()
        if not one.own
    )


def trust_add(vault: Vault, issuer: str, name: str, now: datetime) -> Changes:
    """Keeps the learner's own word for an issuer id (a DID or an https URL)."""
    if not issuer.startswith(("did:", "https://")) or len(issuer) > limits.DID_CHARACTERS:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="issuer-id")
    with vault.transaction():
        vault.trust.decide(TrustedIssuer(issuer, name), now)
    return Changes(records=True, material=True)


def trust_remove(vault: Vault, issuer: str) -> Changes:
    """Takes the learner's own word back; lists are not touched."""
    with vault.transaction():
        vault.trust.withdraw(issuer)
    return Changes(records=True, material=True)
