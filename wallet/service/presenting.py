"""Show credentials to somebody: what may be withheld, the presentation, and the note of it."""

from collections.abc import Callable, Mapping
from datetime import datetime

from wallet.errors import ErrorKind, WalletError
from wallet.model.changes import Changes
from wallet.model.page import PageWords
from wallet.model.presentation import Audience, Disclosure
from wallet.model.record import LogEntry
from wallet.present import choose, compose, export
from wallet.present.bake import bake
from wallet.service import proving
from wallet.service.answers import Shared
from wallet.service.holding import holder_key
from wallet.service.kept import credential_in
from wallet.vault.vault import Vault

_PICTURES = {"png": "image/png", "svg": "image/svg+xml"}

Shown = frozenset[str] | Mapping[str, frozenset[str]]
"""The paths to show: of every credential alike, or of each record by its id."""


def disclosures(vault: Vault, record_id: str) -> tuple[Disclosure, ...]:
    """Every claim of one credential with the freedom the holder has over it."""
    return choose.disclosures(credential_in(vault.records.get(record_id)))


def present(
    vault: Vault,
    record_ids: tuple[str, ...],
    shown: Shown,
    audience: Audience,
    form: str,
    *,
    now: datetime,
    entropy: Callable[[int], bytes],
    words: PageWords | None = None,
    stack: str | None = None,
) -> Shared:
    """A presentation bound to the holder's key, shown for a qualification where `stack` names one; a page needs words.

    Raises `WalletError(CANNOT_PRESENT)` with the rule that forbids it.
    """
    if audience.until is not None and audience.until <= now:
        raise WalletError(ErrorKind.CANNOT_PRESENT, rule="already-over")
    if not record_ids:
        raise WalletError(ErrorKind.CANNOT_PRESENT, rule="nothing-chosen")
    own = shown if isinstance(shown, Mapping) else dict.fromkeys(record_ids, shown)
    items = tuple(
        (credential_in(vault.records.get(one)), own.get(one, frozenset())) for one in dict.fromkeys(record_ids)
    )
    key = holder_key(vault, now, entropy)
    terms = None if stack is None else proving.terms(vault, stack, now)
    made = compose.compose(items, key, audience, now, entropy, seal=compose.seal_for(form, key), stack=terms)
    found = None if terms is None else proving.as_received(made.data, vault, now)
    return Shared(made, export.files(made, form, words), found)


def baked(vault: Vault, record_id: str, form: str) -> tuple[str, bytes]:
    """A badge baked into a picture; raises `WalletError(CANNOT_PRESENT)` as `present.bake.bake`."""
    found = bake(credential_in(vault.records.get(record_id)), _PICTURES[form])
    return found.suggested_name, found.data[0]


def note(vault: Vault, record_ids: tuple[str, ...], shared: Shared, audience: Audience, now: datetime) -> Changes:
    """Writes each credential's share to the history: to whom, until when, how many claims."""
    made = shared.presentation
    facts = (
        ("audience", audience.domain or ""),
        ("until", audience.until.isoformat() if audience.until else ""),
        ("shown", str(len(made.disclosed) + len(made.cannot_hide))),
        ("withheld", str(len(made.withheld))),
    )
    with vault.transaction():
        for record_id in dict.fromkeys(record_ids):
            vault.log.add(LogEntry(now, "shared", record_id, facts))
    return Changes()
