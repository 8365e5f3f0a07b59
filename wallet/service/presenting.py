"""Show credentials to somebody: what may be withheld, the presentation, and the note of it."""

import json
from collections.abc import Callable, Mapping
from datetime import datetime

from wallet.errors import ErrorKind, WalletError
from wallet.model.changes import Changes
from wallet.model.credential import Credential
from wallet.model.keys import KeyKind
from wallet.model.page import PageWords
from wallet.model.presentation import ONE_TIME, USUAL, Audience, Disclosure, Manner
from wallet.model.record import LogEntry
from wallet.present import bind, choose, compose, export
from wallet.present.bake import bake
from wallet.present.summary import Told, summarise
from wallet.reading.read import read
from wallet.service import proving
from wallet.service.answers import Shared
from wallet.service.holding import Holder, bound_holder, held, holder, is_bound_elsewhere, one_time
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

    Where no identity is named and SD-JWTs were issued to the key of one of this vault, that one signs.

    Raises `WalletError(CANNOT_PRESENT)` with the rule that forbids it.
    """
    if audience.until is not None and audience.until <= now:
        raise WalletError(ErrorKind.CANNOT_PRESENT, rule="already-over")
    if not record_ids:
        raise WalletError(ErrorKind.CANNOT_PRESENT, rule="nothing-chosen")
    own = shown if isinstance(shown, Mapping) else dict.fromkeys(record_ids, shown)
    credentials = {one: credential_in(vault.records.get(one)) for one in dict.fromkeys(record_ids)}
    who = _signing(vault, manner, tuple(credentials.values()), now, entropy)
    items: list[compose.Item] = []
    for one, credential in credentials.items():
        if one in manner.summaries:
            items.append((_summary(credential, manner, who, now, entropy), frozenset()))
        else:
            items.append((credential, own.get(one, frozenset())))
    terms = None if stack is None else proving.terms(vault, stack, now)
    suite = bind.suite_for(manner.suite, who.key.kind) or compose.seal_for(form, who.key).suite
    seal = compose.Seal(suite, who.did)
    made = compose.compose(tuple(items), who.key, audience, now, entropy, seal=seal, stack=terms)
    found = None if terms is None else proving.as_received(made.data, vault, now)
    return Shared(made, export.files(made, form, words), found)


def bound_elsewhere(vault: Vault, record_ids: tuple[str, ...], identity: str | None) -> tuple[str, ...]:
    """The records bound by their issuer to another key than the one this identity (as in `Manner`) signs with.

    None is the usual identity: what is bound to one of the vault is signed by it unasked, so there is none.
    """
    if identity is None:
        return ()
    key = None if identity == ONE_TIME else held(vault.keys.get(identity)).key
    return tuple(one for one in record_ids if is_bound_elsewhere(credential_in(vault.records.get(one)).sealed, key))


def _signing(
    vault: Vault, manner: Manner, shown: tuple[Credential, ...], now: datetime, entropy: Callable[[int], bytes]
) -> Holder:
    if manner.identity == ONE_TIME:
        return one_time(KeyKind.P256 if (manner.suite or "").startswith("ecdsa-") else KeyKind.ED25519, entropy)
    if manner.identity is not None:
        return held(vault.keys.get(manner.identity))
    bound = {own.did: own for one in shown if (own := bound_holder(vault, one.sealed)) is not None}
    return bound.popitem()[1] if len(bound) == 1 else holder(vault, now, entropy)


def _summary(
    credential: Credential, manner: Manner, who: Holder, now: datetime, entropy: Callable[[int], bytes]
) -> Credential:
    """The summary as a receiver reads it: a credential of the holder's own."""
    data = summarise(credential, Told(), manner.own_words, who.key, now, entropy, did=who.did)
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
