"""Bring credentials in: read, verify, say what is new, keep what was accepted."""

from wallet.errors import Cancelled, WalletError
from wallet.model.changes import Changes
from wallet.model.record import LogEntry, Row
from wallet.model.tick import Tick
from wallet.service import crew
from wallet.service.answers import ImportReport, Novelty, Refused, Review, ReviewItem, Source
from wallet.service.naming import same_named
from wallet.service.preparing import Found, Judging, Prepared, found, prepared
from wallet.service.summarising import row_of
from wallet.vault.records import Shelf
from wallet.vault.vault import Vault

KEPT_TOGETHER = 100
"""Files of one transaction: each costs the disk a wait."""

Files = list[tuple[Source, tuple[Prepared | Refused, ...]]]


def review(
    vault: Vault, sources: tuple[Source, ...], judging: Judging, tick: Tick, guard: crew.Guard | None = None
) -> Review:
    """What was brought and what keeping it would mean; nothing is kept."""
    items: list[ReviewItem] = []
    refused: list[Refused] = []
    answers = crew.each(found, judging, sources, tick, guard)
    for source, answer in zip(sources, answers, strict=True):
        refused += [one for one in answer if isinstance(one, Refused)]
        for one in (one for one in answer if isinstance(one, Found)):
            novelty, existing = _novelty(vault, one)
            items.append(ReviewItem(source.name, one.credential, one.report, novelty, existing))
    return Review(tuple(items), tuple(refused))


def _novelty(vault: Vault, one: Found) -> tuple[Novelty, Row | None]:
    """Same content: already here. Same issuer and credential id but other content: newer, or altered."""
    same = vault.records.by_content(one.record.content)
    if same is not None:
        return Novelty.HAVE, row_of(vault.records.get(same))
    named = _named(vault, one)
    if named is None:
        return Novelty.NEW, None
    newer = (one.credential.described.valid_from, named.summary.valid_from)
    if newer[0] and newer[1] and newer[0] > newer[1]:
        return Novelty.NEWER, named
    return Novelty.ALTERED, named


def _named(vault: Vault, one: Found) -> Row | None:
    """The kept credential of the same issuer, title and credential id (Open Badges 3.0 section 10)."""
    rows = same_named(vault, one.credential.described.issuer.id, one.credential.described.id)
    alike = (row for row in rows if row.summary.title == one.record.summary.title)
    return next((row for row in alike if vault.marks.of(row.id).shelf is Shelf.KEPT), None)


def import_sources(
    vault: Vault, sources: tuple[Source, ...], judging: Judging, tick: Tick, guard: crew.Guard | None = None
) -> ImportReport:
    """Keeps every credential that can be read; what is in one file is kept together or not at all.

    Many files are one transaction, and all of them are on disk before this answers. A stop keeps what was finished.
    """
    done = _Done()
    waiting: Files = []
    try:
        for source, answer in zip(sources, crew.each(prepared, judging, sources, tick, guard), strict=True):
            waiting.append((source, answer))
            if len(waiting) >= KEPT_TOGETHER:
                done.keep(vault, waiting, judging)
                waiting = []
    except (Cancelled, WalletError):
        done.keep(vault, waiting, judging)
        raise
    done.keep(vault, waiting, judging)
    return done.report()


class _Done:
    """What has been kept and refused so far."""

    def __init__(self) -> None:
        self._imported: list[Row] = []
        self._duplicates: list[tuple[str, Row]] = []
        self._refused: list[Refused] = []

    def keep(self, vault: Vault, files: Files, judging: Judging) -> None:
        """Keeps these files in one step; where that fails, each by itself, so that one tells of its own trouble."""
        try:
            with vault.transaction():
                kept = [_keep(vault, source.name, answer, judging) for source, answer in files]
        except WalletError as error:
            if len(files) > 1:
                for one in files:
                    self.keep(vault, [one], judging)
                return
            kept = [[]]
            self._refused += [Refused(source.name, error) for source, _ in files]
        for (source, answer), rows in zip(files, kept, strict=True):
            self._refused += [one for one in answer if isinstance(one, Refused)]
            self._imported += [row for row, is_new in rows if is_new]
            self._duplicates += [(source.name, row) for row, is_new in rows if not is_new]

    def report(self) -> ImportReport:
        """The answer of the verb."""
        changes = Changes(records=bool(self._imported))
        return ImportReport(tuple(self._imported), tuple(self._duplicates), tuple(self._refused), changes)


def _keep(vault: Vault, name: str, answer: tuple[Prepared | Refused, ...], judging: Judging) -> list[tuple[Row, bool]]:
    kept: list[tuple[Row, bool]] = []
    for one in answer:
        if isinstance(one, Refused):
            continue
        added = vault.records.add(one.record)
        if not added.duplicate:
            facts = (("verdict", one.verdict.value), ("from", name))
            vault.log.add(LogEntry(judging.now, "received", one.record.id, facts))
        vault.capsules.freeze(added.id, one.pieces, judging.now)
        kept.append((row_of(vault.records.get(added.id) if added.duplicate else one.record), not added.duplicate))
    return kept
