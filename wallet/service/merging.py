"""Join another vault, by its backup, with this one: nothing here is lost, nothing there is left behind."""

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from wallet.errors import ErrorKind, WalletError
from wallet.model.record import LogEntry, Row
from wallet.model.tick import Tick
from wallet.model.trust import Policy
from wallet.service.adopting import Adopted, Belongings, Nursery
from wallet.service.answers import Refused
from wallet.service.holding import keep_signing_key
from wallet.service.kept import credential_in
from wallet.service.sight import at_hand
from wallet.vault import restoring
from wallet.vault import vault as cellar
from wallet.vault.records import Shelf
from wallet.vault.stacks import KeptStack
from wallet.vault.vault import Vault

WORKROOM = "merging"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Where both vaults differ: `name` is the id of a record or stack, or the name of a search.

    `kind`: "note" and "other-content" (both are kept), "shelf", "stack" and "search" (ours stands).
    """

    kind: str
    name: str


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge brought, found here already, and found different; what could not be read stays in the backup."""

    added: tuple[Row, ...]
    already_here: tuple[Row, ...]
    conflicts: tuple[Conflict, ...]
    refused: tuple[Refused, ...]
    material: int
    stacks: int
    keys: int


@contextmanager
def opened_backup(
    workroom: Path, file: Path, passphrase: str, entropy: Callable[[int], bytes], now: datetime
) -> Iterator[Vault]:
    """The vault in a backup, restored (still encrypted) into a passing folder of ours, which is gone afterwards.

    Raises WalletError(WRONG_PASSPHRASE | DAMAGED | NEWER_VAULT | NO_SUCH_FILE | STORAGE).
    """
    folder = workroom / WORKROOM
    shutil.rmtree(folder, ignore_errors=True)
    try:
        restoring.restore(folder, file, passphrase, entropy=entropy, into_empty=True)
        with cellar.unlock(folder, passphrase, entropy=entropy, now=now) as other:
            yield other
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def merge(ours: Vault, theirs: Vault, name: str, policy: Policy, now: datetime, tick: Tick) -> Merged:
    """Brings everything of the other vault here: first what judging leans on, then record by record.

    Each record is one transaction: what a failure or a stop leaves undone, a second merge brings.
    """
    material = _material(ours, theirs)
    _trust(ours, theirs, now)
    keys, stacks, conflicts = _keys(ours, theirs), *_stacks(ours, theirs, now)
    conflicts += _searches(ours, theirs, now)
    added: list[Row] = []
    here: list[Row] = []
    refused: list[Refused] = []
    for found in _joined(ours, theirs, Nursery(ours, at_hand(ours), policy, now), name, tick):
        if isinstance(found, Refused):
            refused.append(found)
            continue
        adopted, differing = found
        (added if adopted.is_new else here).append(adopted.row)
        conflicts += [Conflict(kind, adopted.row.id) for kind in differing]
    with ours.transaction():
        ours.log.add(LogEntry(now, "merged", None, (("from", name), ("added", str(len(added))))))
    return Merged(tuple(added), tuple(here), tuple(conflicts), tuple(refused), material, stacks, keys)


def _joined(
    ours: Vault, theirs: Vault, nursery: Nursery, name: str, tick: Tick
) -> Iterator[tuple[Adopted, tuple[str, ...]] | Refused]:
    """Each record of the other vault, oldest first, as it came here, with what differed."""
    before: dict[tuple[str, str], list[str]] = {}
    for row in (row for shelf in Shelf for row in ours.records.rows(shelf=shelf)):
        before.setdefault((row.summary.issuer_id, row.summary.title), []).append(row.id)
    waiting = [record_id for shelf in Shelf for record_id in reversed(theirs.records.ids(shelf))]
    for place, record_id in enumerate(waiting):
        tick(place, len(waiting))
        try:
            adopted = nursery.adopt(_belongings(theirs, record_id, name))
        except WalletError as error:
            if error.kind is ErrorKind.STORAGE:
                raise
            yield Refused(record_id, error)
            continue
        other = adopted.is_new and _other_content(ours, adopted.row, before)
        yield adopted, (*adopted.conflicts, "other-content") if other else adopted.conflicts
    tick(len(waiting), len(waiting))


def _belongings(theirs: Vault, record_id: str, name: str) -> Belongings:
    record = theirs.records.get(record_id)
    return Belongings(
        name,
        record.source,
        record.received_at,
        theirs.marks.of(record_id),
        theirs.log.of(record_id),
        tuple(theirs.capsules.material(one) for one in theirs.capsules.of(record_id)),
    )


def _other_content(ours: Vault, row: Row, before: Mapping[tuple[str, str], list[str]]) -> bool:
    """Whether a credential of the same issuer, title and credential id, but with other content, was here before."""
    rivals = before.get((row.summary.issuer_id, row.summary.title), [])
    own = credential_in(ours.records.get(row.id)).described.id if rivals else None
    return own is not None and any(
        credential_in(ours.records.get(one)).described.id == own for one in rivals if one != row.id
    )


def _material(ours: Vault, theirs: Vault) -> int:
    """How many pieces came; of two at one address the newer stays."""
    came = 0
    for one in theirs.material.all():
        held = ours.material.get(one.uri)
        if held is None or held.obtained_at < one.obtained_at:
            came += ours.material.add(one)
    return came


def _trust(ours: Vault, theirs: Vault, now: datetime) -> None:
    """The other vault's newest lists where they are newer than ours, and its learner's own word where we have none."""
    known = {one.name: one.as_of for one in ours.trust.lists() if not one.own}
    vouched = {line.id for one in ours.trust.lists() if one.own for line in one.issuers}
    for listed in theirs.trust.lists():
        with ours.transaction():
            if listed.own:
                for line in listed.issuers:
                    if line.id not in vouched:
                        ours.trust.decide(line, now)
            elif listed.name not in known or (listed.as_of or now) > (known[listed.name] or now):
                ours.trust.add(listed, now)


def _keys(ours: Vault, theirs: Vault) -> int:
    """How many holder keys came; the one that signs here goes on doing so."""
    held = {one.id for one in ours.keys.all()}
    keep_signing_key(ours)
    fresh = [one for one in theirs.keys.all() if one.id not in held]
    for one in fresh:
        ours.keys.add(one)
    return len(fresh)


def _stacks(ours: Vault, theirs: Vault, now: datetime) -> tuple[int, list[Conflict]]:
    held = {one.id: one.definition for one in ours.stacks.all()}
    came, conflicts = 0, list[Conflict]()
    for one in theirs.stacks.all():
        if one.id in held and held[one.id] != one.definition:
            conflicts.append(Conflict("stack", one.id))
        with ours.transaction():
            if one.id not in held:
                came += ours.stacks.add(KeptStack(one.id, one.definition, one.added_at))
            decided = dict(ours.stacks.decisions(one.id))
            for name, value in theirs.stacks.decisions(one.id):
                if name not in decided:
                    ours.stacks.decide(one.id, name, value, now)
    return came, conflicts


def _searches(ours: Vault, theirs: Vault, now: datetime) -> list[Conflict]:
    saved = dict(ours.saved_searches.all())
    for name, text in theirs.saved_searches.all():
        if name not in saved:
            ours.saved_searches.save(name, text, now)
    return [Conflict("search", name) for name, text in theirs.saved_searches.all() if saved.get(name, text) != text]
