"""What can be done with one file before the vault is needed: read it, verify it, say what is to be kept of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from wallet.errors import WalletError
from wallet.model.credential import Credential
from wallet.model.record import Record
from wallet.model.report import Verdict, VerificationReport
from wallet.model.trust import Material, Policy, TrustMaterial
from wallet.reading.read import read
from wallet.service import capsule
from wallet.service.answers import Refused, Source
from wallet.service.kept import credentials_of
from wallet.service.summarising import record_of
from wallet.verify.run import verify


@dataclass(frozen=True, slots=True)
class Judging:
    """What every verification of one verb shares."""

    trust: TrustMaterial
    policy: Policy
    now: datetime


@dataclass(frozen=True, slots=True)
class Found:
    """One credential in a file with its report and the record that would keep it."""

    credential: Credential
    report: VerificationReport
    record: Record


@dataclass(frozen=True, slots=True)
class Prepared:
    """One credential ready to be kept, with what its verification leaned on."""

    record: Record
    verdict: Verdict
    pieces: tuple[Material, ...]


def found(judging: Judging, source: Source) -> tuple[Found | Refused, ...]:
    """Every credential in a file, and what in it, or whether all of it, was refused."""
    return tuple(_found(judging, source))


def prepared(judging: Judging, source: Source) -> tuple[Prepared | Refused, ...]:
    """As `found`, with only what the vault keeps."""
    return tuple(one if isinstance(one, Refused) else _prepared(one, judging) for one in _found(judging, source))


def _found(judging: Judging, source: Source) -> Iterator[Found | Refused]:
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
                report = verify(credential, judging.trust, judging.policy, judging.now)
            except WalletError as error:
                yield Refused(source.name, error)
            else:
                yield Found(credential, report, record_of(credential, report, judging.now))


def _prepared(one: Found, judging: Judging) -> Prepared:
    pieces = capsule.pieces_of(one.credential, one.report, judging.trust)
    return Prepared(one.record, one.report.verdict, pieces)
