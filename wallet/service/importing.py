"""Bring credentials in: read, verify, say what is new, keep what was accepted."""

from collections.abc import Iterator
from datetime import datetime

from wallet.errors import WalletError
from wallet.model.changes import Changes
from wallet.model.credential import Credential
from wallet.model.record import LogEntry, Row
from wallet.model.report import VerificationReport
from wallet.model.tick import Tick
from wallet.model.trust import Policy, TrustMaterial
from wallet.reading.read import read
from wallet.service import capsule
from wallet.service.answers import ImportReport, Novelty, Refused, Review, ReviewItem, Source
from wallet.service.kept import credential_in, credentials_of
from wallet.service.summarising import record_of, row_of, title_of
from wallet.vault.vault import Vault
from wallet.verify.run import verify


def _found(
    source: Source, trust: TrustMaterial, policy: Policy, now: datetime
) -> Iterator[tuple[Credential, VerificationReport] | Refused]:
    try:
        reading = read(source.data, source.name)
    except WalletError as error:
        yield Refused(source.name, error)
        return
    for name, why in reading.refused:
        yield Refused(f"{source.name}: {name}" if name else source.name, why)
    for item in reading.items:
        for credential in credentials_of(item):
            try:
                yield credential, verify(credential, trust, policy, now)
            except WalletError as error:
                yield Refused(source.name, error)


def review(
    vault: Vault, sources: tuple[Source, ...], trust: TrustMaterial, policy: Policy, now: datetime, tick: Tick
) -> Review:
    """What was brought and what keeping it would mean; nothing is kept."""
    items: list[ReviewItem] = []
    refused: list[Refused] = []
    for place, source in enumerate(sources):
        tick(place, len(sources))
        for found in _found(source, trust, policy, now):
            if isinstance(found, Refused):
                refused.append(found)
                continue
            credential, report = found
            novelty, existing = _novelty(vault, credential, report, now)
            items.append(ReviewItem(source.name, credential, report, novelty, existing))
    return Review(tuple(items), tuple(refused))


def _novelty(
    vault: Vault, credential: Credential, report: VerificationReport, now: datetime
) -> tuple[Novelty, Row | None]:
    """Same content: already here. Same issuer and credential id but other content: newer, or altered."""
    record = record_of(credential, report, now)
    same = vault.records.by_content(record.content)
    if same is not None:
        return Novelty.HAVE, row_of(vault.records.get(same))
    named = _named(vault, credential)
    if named is None:
        return Novelty.NEW, None
    newer = (credential.described.valid_from, named.summary.valid_from)
    if newer[0] and newer[1] and newer[0] > newer[1]:
        return Novelty.NEWER, named
    return Novelty.ALTERED, named


def _named(vault: Vault, credential: Credential) -> Row | None:
    """The kept credential of the same issuer, title and credential id (Open Badges 3.0 section 10)."""
    described, title = credential.described, title_of(credential)
    if described.id is None:
        return None
    for row in vault.records.rows():
        if (row.summary.issuer_id, row.summary.title) == (described.issuer.id, title):
            record = vault.records.get(row.id)
            if credential_in(record).described.id == described.id:
                return row
    return None


def import_sources(
    vault: Vault, sources: tuple[Source, ...], trust: TrustMaterial, policy: Policy, now: datetime, tick: Tick
) -> ImportReport:
    """Keeps every credential that can be read; each file is one transaction, so a stop keeps what was finished."""
    imported: list[Row] = []
    duplicates: list[tuple[str, Row]] = []
    refused: list[Refused] = []
    for place, source in enumerate(sources):
        tick(place, len(sources))
        found = list(_found(source, trust, policy, now))
        refused += [one for one in found if isinstance(one, Refused)]
        try:
            kept = _keep(vault, source.name, [one for one in found if not isinstance(one, Refused)], trust, now)
        except WalletError as error:
            refused.append(Refused(source.name, error))
            continue
        for row, is_new in kept:
            if is_new:
                imported.append(row)
            else:
                duplicates.append((source.name, row))
    tick(len(sources), len(sources))
    return ImportReport(tuple(imported), tuple(duplicates), tuple(refused), Changes(records=bool(imported)))


def _keep(
    vault: Vault,
    name: str,
    found: list[tuple[Credential, VerificationReport]],
    trust: TrustMaterial,
    now: datetime,
) -> list[tuple[Row, bool]]:
    kept: list[tuple[Row, bool]] = []
    with vault.transaction():
        for credential, report in found:
            record = record_of(credential, report, now)
            added = vault.records.add(record)
            if not added.duplicate:
                facts = (("verdict", report.verdict.value), ("from", name))
                vault.log.add(LogEntry(now, "received", record.id, facts))
            capsule.freeze(vault, added.id, credential, report, trust, now)
            kept.append((row_of(vault.records.get(added.id)), not added.duplicate))
    return kept
