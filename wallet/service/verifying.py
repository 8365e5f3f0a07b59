"""Verify what is kept, or what a receiver was handed."""

from datetime import datetime

from wallet.errors import WalletError
from wallet.model.credential import Presented, Readable
from wallet.model.record import LogEntry
from wallet.model.report import VerificationReport
from wallet.model.trust import Policy, TrustMaterial
from wallet.reading.read import read
from wallet.service import capsule
from wallet.service.answers import Checked, Opened, Refused, Source
from wallet.service.kept import credential_in
from wallet.service.summarising import record_of
from wallet.vault.vault import Vault
from wallet.verify.run import verify


def opened(vault: Vault, record_id: str, trust: TrustMaterial, policy: Policy, now: datetime) -> Opened:
    """One kept credential with a fresh report and its history."""
    record = vault.records.get(record_id)
    credential = credential_in(record)
    seen = capsule.seeing(vault, record_id, trust)
    return Opened(record, credential, verify(credential, seen, policy, now), vault.log.of(record_id))


def reverified(vault: Vault, record_id: str, trust: TrustMaterial, policy: Policy, now: datetime) -> Opened:
    """As `opened`, and the verdict is remembered; a change of verdict is noted in the history."""
    found = opened(vault, record_id, trust, policy, now)
    fresh = record_of(found.credential, found.report, now)
    with vault.transaction():
        capsule.freeze(vault, record_id, found.credential, found.report, trust, now)
        vault.records.update_verdict(record_id, fresh.verdict, now, fresh.trusted)
        if fresh.verdict is not found.record.verdict:
            facts = (("before", found.record.verdict.value), ("verdict", fresh.verdict.value))
            vault.log.add(LogEntry(now, "verdict-changed", record_id, facts))
    return found


def checked(
    source: Source, trust: TrustMaterial, policy: Policy, now: datetime, vault: Vault | None = None
) -> tuple[tuple[Checked, ...], tuple[Refused, ...]]:
    """A report for everything in a file; raises `WalletError` when nothing in it can be understood.

    The rules of a qualification it is shown for are run again; the vault, where open, tells which rules are known.
    """
    reading = read(source.data, source.name)
    found = tuple(ruled(source.name, item, verify(item, trust, policy, now), vault) for item in reading.items)
    return found, tuple(Refused(name or source.name, error) for name, error in reading.refused)


def ruled(name: str, item: Readable, report: VerificationReport, vault: Vault | None) -> Checked:
    """What was verified, with the rules run again where it is shown for a qualification."""
    if not isinstance(item, Presented) or "termsOfUse" not in item.sealed.claims:
        return Checked(name, item, report)
    from wallet.service import proving

    try:
        return Checked(name, item, report, proving.rerun(item, report, vault))
    except WalletError as error:
        return Checked(name, item, report, error)
