"""Show credentials to somebody: what may be withheld, the presentation, and the note of it."""

import json
from collections.abc import Callable, Mapping
from datetime import datetime

from wallet.errors import ErrorKind, WalletError
from wallet.keys.signing import ENTROPY_BYTES, SigningKey, generate
from wallet.model.changes import Changes
from wallet.model.credential import Credential
from wallet.model.page import PageWords
from wallet.model.presentation import ONE_TIME, USUAL, Audience, Disclosure, Manner
from wallet.model.record import LogEntry
from wallet.present import choose, compose, export
from wallet.present.bake import bake
from wallet.present.summary import Told, summarise
from wallet.reading.read import read
from wallet.service import proving
from wallet.service.answers import Shared
from wallet.service.holding import KIND, holder_key
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
    manner: Manner = USUAL,
) -> Shared:
    """A presentation bound to the holder's key, shown for a qualification where `stack` names one; a page needs words.

    Raises `WalletError(CANNOT_PRESENT)` with the rule that forbids it.
    """
    if audience.until is not None and audience.until <= now:
        raise WalletError(ErrorKind.CANNOT_PRESENT, rule="already-over")
    if not record_ids:
        raise WalletError(ErrorKind.CANNOT_PRESENT, rule="nothing-chosen")
    own = shown if isinstance(shown, Mapping) else dict.fromkeys(record_ids, shown)
    key = _signing(vault, manner, now, entropy)
    items: list[compose.Item] = []
    for one in dict.fromkeys(record_ids):
        credential = credential_in(vault.records.get(one))
        if one in manner.summaries:
            items.append((_summary(credential, manner, key, now, entropy), frozenset()))
        else:
            items.append((credential, own.get(one, frozenset())))
    terms = None if stack is None else proving.terms(vault, stack, now)
    seal = compose.Seal(manner.suite) if manner.suite else compose.seal_for(form, key)
    made = compose.compose(tuple(items), key, audience, now, entropy, seal=seal, stack=terms)
    found = None if terms is None else proving.as_received(made.data, vault, now)
    return Shared(made, export.files(made, form, words), found)


def _signing(vault: Vault, manner: Manner, now: datetime, entropy: Callable[[int], bytes]) -> SigningKey:
    if manner.identity is None:
        return holder_key(vault, now, entropy)
    if manner.identity == ONE_TIME:
        return generate(KIND, entropy(ENTROPY_BYTES[KIND]))
    kept = vault.keys.get(manner.identity)
    return generate(kept.kind, kept.secret)


def _summary(
    credential: Credential, manner: Manner, key: SigningKey, now: datetime, entropy: Callable[[int], bytes]
) -> Credential:
    """The summary as a receiver reads it: a credential of the holder's own."""
    data = summarise(credential, Told(), manner.own_words, key, now, entropy)
    (found,) = read(data).items
    assert isinstance(found, Credential)
    return found


def baked(vault: Vault, record_id: str, form: str) -> tuple[str, bytes]:
    """A badge baked into a picture; raises `WalletError(CANNOT_PRESENT)` as `present.bake.bake`."""
    found = bake(credential_in(vault.records.get(record_id)), _PICTURES[form])
    return found.suggested_name, found.data[0]


def note(vault: Vault, record_ids: tuple[str, ...], shared: Shared, audience: Audience, now: datetime) -> Changes:
    """Writes each credential's share to the history: to whom, until when, how many claims."""
    made = shared.presentation
    several = len(dict.fromkeys(record_ids)) > 1
    stack = (("stack", shared.stack.id),) if shared.stack is not None else ()
    facts = (
        ("audience", audience.domain or ""),
        ("until", audience.until.isoformat() if audience.until else ""),
        ("shown", str(len(made.disclosed) + len(made.cannot_hide))),
        ("withheld", str(len(made.withheld))),
    )
    with vault.transaction():
        for place, record_id in enumerate(dict.fromkeys(record_ids)):
            claims = (("claims", _claims(made.disclosed, place if several else None)),)
            vault.log.add(LogEntry(now, "shared", record_id, (*facts, *stack, *claims)))
    return Changes()


def _claims(disclosed: tuple[str, ...], place: int | None) -> str:
    """The paths shown of one of several credentials, as a JSON list."""
    start = "" if place is None else f"/{place}"
    own = [path.removeprefix(start) for path in disclosed if path.startswith(f"{start}/")]
    return json.dumps(own, ensure_ascii=False)
