"""Shortcuts for tests that verify: open bytes, put material at hand, look at one check."""

from collections.abc import Mapping
from datetime import UTC, datetime

from wallet.model.credential import Credential, Readable
from wallet.model.report import Check, CheckName, VerificationReport
from wallet.model.trust import Material, Policy, TrustedIssuer, TrustList, TrustMaterial
from wallet.reading.read import read
from wallet.verify.run import verify

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
PLAIN = Policy()


def only(data: bytes) -> Readable:
    """The one credential or presentation in these bytes."""
    (item,) = read(data).items
    return item


def credential(data: bytes) -> Credential:
    """The one credential in these bytes."""
    found = only(data)
    assert isinstance(found, Credential)
    return found


def held(material: Mapping[str, bytes], *issuers: TrustedIssuer, since: datetime = NOW) -> TrustMaterial:
    """Material by address, obtained at `since`, and one trust list of these issuers."""
    lists = (TrustList("test list", NOW, issuers),) if issuers else ()
    return TrustMaterial({uri: Material(uri, data, since) for uri, data in material.items()}, lists)


def judged(
    data: bytes, trust: TrustMaterial | None = None, policy: Policy = PLAIN, now: datetime = NOW
) -> VerificationReport:
    """The report on the one thing in these bytes."""
    return verify(only(data), trust or TrustMaterial(), policy, now)


def check(report: VerificationReport, name: CheckName) -> Check:
    """The first check of this name."""
    return next(one for one in report.checks if one.name is name)


def reasons(report: VerificationReport) -> set[str]:
    """The reasons of every check that kept the report from being valid."""
    return {one.reason.value for one in report.checks if one.verdict.value != "valid"}
