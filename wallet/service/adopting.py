"""Take in what was kept in another place: read and judged anew, its marks and history joined to what is here."""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime

from wallet.errors import ErrorKind, WalletError, malformed
from wallet.model.credential import Credential
from wallet.model.record import LogEntry, Row
from wallet.model.trust import Material, Policy, TrustMaterial
from wallet.reading.read import read
from wallet.service.capsule import freeze
from wallet.service.kept import credentials_of
from wallet.service.summarising import record_of, row_of
from wallet.vault.marks import Marks
from wallet.vault.records import Shelf
from wallet.vault.vault import Vault
from wallet.verify.run import verify

CARRIED = ("carried", "from elsewhere")
"""The fact that marks an entry of the history as told by another vault or an export, not seen by this one."""
UNMARKED = Marks(Shelf.KEPT, None, False, (), "")


@dataclass(frozen=True, slots=True)
class Belongings:
    """One credential's original bytes, and what its holder had made of it elsewhere; no verdict is among that."""

    name: str
    source: bytes
    received_at: datetime | None = None
    marks: Marks = UNMARKED
    history: tuple[LogEntry, ...] = ()
    capsule: tuple[Material, ...] = ()


@dataclass(frozen=True, slots=True)
class Adopted:
    """The record here, whether it is new, and which marks differed: "note", "shelf"; ours then stands."""

    row: Row
    is_new: bool
    conflicts: tuple[str, ...] = ()


class Nursery:
    """Takes in one record after another, each in one transaction; what is here already is known by its bytes."""

    def __init__(self, vault: Vault, trust: TrustMaterial, policy: Policy, now: datetime) -> None:
        self._vault = vault
        self._judging = (trust, policy, now)
        self._now = now
        self._known = {row.sha256: row.id for shelf in Shelf for row in vault.records.rows(shelf=shelf)}

    def adopt(self, one: Belongings) -> Adopted:
        """Keeps the credential unless it is here, then joins marks and history.

        Raises WalletError for bytes that hold no such credential, and STORAGE; nothing of this one is then changed.
        """
        here = self._known.get(hashlib.sha256(one.source).hexdigest())
        if here is not None:
            with self._vault.transaction():
                return self._joined(here, one, False)
        credential = _credential(one)
        report = verify(credential, *self._judging)
        received = min(one.received_at or self._now, self._now)
        record = replace(record_of(credential, report, self._now), received_at=received)
        with self._vault.transaction():
            added = self._vault.records.add(record)
            if not added.duplicate:
                facts = (("verdict", report.verdict.value), ("from", one.name))
                self._vault.log.add(LogEntry(self._now, "received", record.id, facts))
            freeze(self._vault, added.id, credential, report, self._judging[0], self._now)
            adopted = self._joined(added.id, one, not added.duplicate)
        self._known[record.sha256] = added.id
        return adopted

    def _joined(self, record_id: str, one: Belongings, is_new: bool) -> Adopted:
        conflicts = join_marks(self._vault, record_id, one.marks, is_new, self._now)
        carry_history(self._vault, record_id, one.history)
        self._vault.capsules.freeze(record_id, one.capsule, self._now)
        return Adopted(row_of(self._vault.records.get(record_id)), is_new, conflicts)


def join_marks(vault: Vault, record_id: str, theirs: Marks, is_new: bool, now: datetime) -> tuple[str, ...]:
    """Tags and favourites are united, notes put one below the other; a record here stays on its shelf."""
    ours, conflicts = vault.marks.of(record_id), list[str]()
    if set(theirs.tags) - set(ours.tags):
        vault.marks.tag(record_id, (*ours.tags, *theirs.tags))
    if theirs.favourite and not ours.favourite:
        vault.marks.favour(record_id, True)
    if theirs.note and theirs.note not in ours.note:
        conflicts += ["note"] if ours.note else []
        vault.marks.note(record_id, f"{ours.note}\n\n{theirs.note}" if ours.note else theirs.note)
    if theirs.shelf is not ours.shelf:
        if is_new:
            vault.marks.move(record_id, theirs.shelf, min(theirs.shelved_at or now, now))
        else:
            conflicts.append("shelf")
    return tuple(conflicts)


def carry_history(vault: Vault, record_id: str, entries: tuple[LogEntry, ...]) -> None:
    """Adds what is not yet in the history of this record, at its own time, and marked as carried from elsewhere."""
    known = {_happened(entry) for entry in vault.log.of(record_id)}
    for entry in entries:
        if _happened(entry) not in known:
            vault.log.add(LogEntry(entry.at, entry.what, record_id, (*_happened(entry)[2], CARRIED)))


def _happened(entry: LogEntry) -> tuple[datetime, str, tuple[tuple[str, str], ...]]:
    return entry.at, entry.what, tuple(fact for fact in entry.facts if fact != CARRIED)


def _credential(one: Belongings) -> Credential:
    """The one credential whose original these bytes are."""
    found = [kept for item in read(one.source, one.name).items for kept in credentials_of(item)]
    if not found:
        raise WalletError(ErrorKind.NOT_A_CREDENTIAL, name=one.name)
    same = [kept for kept in found if kept.source == one.source]
    if not same:
        raise malformed("not-an-original", name=one.name)
    return same[0]
