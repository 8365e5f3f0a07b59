"""A record verifies for ever by what was frozen with it, and answers what was so on an earlier day."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests.wallet.service.places import PASSPHRASE, Noise
from wallet.codec import jcs
from wallet.demo import badges, cast
from wallet.demo.document import BADGES_3, VC2, Standing
from wallet.demo.issue import issue_badge
from wallet.demo.materials import did_document
from wallet.demo.status import status_list
from wallet.errors import ErrorKind, WalletError
from wallet.model.reasons import Reason
from wallet.model.report import CheckName, Verdict, VerificationReport
from wallet.model.trust import Material, MaterialOrigin
from wallet.service.answers import Paths, Source
from wallet.service.wallet import Wallet

IMPORTED = datetime(2026, 6, 15, 9, tzinfo=UTC)
STANDING = Standing(f"https://{cast.RHEINLAND.host}/status/1", 5)
BADGE = issue_badge(badges.DATABASES, cast.RHEINLAND, standing=STANDING)
TRUST = jcs.canonical(
    {"version": 1, "name": "Registry", "as_of": "2026-06-01T00:00:00Z", "issuers": [{"id": cast.RHEINLAND.id}]}
)


class Calendar:
    """A clock that the test moves on."""

    def __init__(self) -> None:
        self.now = IMPORTED

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def wallet(tmp_path: Path, calendar: Calendar) -> Iterator[Wallet]:
    made = Wallet(Paths(tmp_path / "vault", tmp_path / "profile"), calendar, Noise("a"))
    made.create(PASSPHRASE, kdf="test")
    yield made
    made.lock()


def listed(made: datetime, *marked: int) -> bytes:
    return status_list(cast.RHEINLAND, STANDING.uri, marked, issued=made.isoformat())


def keep(wallet: Wallet, *found: tuple[str, bytes]) -> None:
    pieces = (Material(uri, data, wallet.now(), MaterialOrigin.FETCHED) for uri, data in found)
    wallet.keep_material(tuple(pieces))


def brought(wallet: Wallet) -> str:
    wallet.trust_import(TRUST)
    keep(wallet, (cast.RHEINLAND.id, did_document(cast.RHEINLAND)), (STANDING.uri, listed(IMPORTED)))
    (row,) = wallet.import_sources((Source("badge", BADGE),)).imported
    assert (row.verdict, row.trusted) == (Verdict.VALID, True)
    return row.id


def status(report: VerificationReport) -> Reason:
    return next(one.reason for one in report.checks if one.name is CheckName.STATUS)


def forget(wallet: Wallet) -> None:
    """All material and lists are gone; the capsule is not."""
    vault = wallet._open
    for one in vault.material.all():
        vault.material.remove(one.uri)
    vault.trust.remove_list("Registry")


def test_everything_a_verification_leans_on_is_frozen_with_its_origin_and_time(wallet: Wallet) -> None:
    pieces = {one.uri: one for one in wallet.capsule(brought(wallet)).pieces}
    assert {cast.RHEINLAND.id, STANDING.uri, VC2, BADGES_3, "Registry"} == pieces.keys()
    assert pieces[STANDING.uri].origin is MaterialOrigin.FETCHED
    assert pieces[STANDING.uri].obtained_at == IMPORTED
    assert pieces[VC2].origin is MaterialOrigin.BUNDLED
    assert wallet.check_vault() == ()


def test_a_credential_verifies_again_when_nothing_else_is_at_hand(wallet: Wallet) -> None:
    record = brought(wallet)
    forget(wallet)
    report = wallet.show(record).report
    assert report.verdict is Verdict.VALID
    assert {one.uri for one in report.leaned} >= {cast.RHEINLAND.id, STANDING.uri, VC2}


def test_for_now_the_newest_counts(wallet: Wallet, calendar: Calendar) -> None:
    record = brought(wallet)
    calendar.now += timedelta(days=60)
    assert status(wallet.show(record).report) is Reason.STATUS_LIST_STALE
    keep(wallet, (STANDING.uri, listed(calendar.now, 5)))
    assert wallet.show(record).report.verdict is Verdict.REVOKED
    forget(wallet)
    assert wallet.show(record).report.verdict is Verdict.REVOKED


def test_what_was_so_on_a_day_stays_so(wallet: Wallet, calendar: Calendar) -> None:
    record = brought(wallet)
    calendar.now += timedelta(days=60)
    keep(wallet, (STANDING.uri, listed(calendar.now, 5)))
    forget(wallet)
    report = wallet.verify_as_of(record, date(2026, 6, 15)).report
    assert (report.verdict, report.trusted) == (Verdict.VALID, True)
    assert report.as_of == report.verified_at == datetime(2026, 6, 15, 23, 59, 59, tzinfo=UTC)
    assert status(wallet.verify_as_of(record, date(2026, 7, 1)).report) is Reason.STATUS_SET_LATER
    assert wallet.verify_as_of(record, calendar.now.date()).report.verdict is Verdict.REVOKED
    assert status(wallet.verify_as_of(record, date(2026, 6, 14)).report) is Reason.STATUS_LIST_LATER


def test_today_is_judged_at_this_moment_and_tomorrow_not_at_all(wallet: Wallet, calendar: Calendar) -> None:
    record = brought(wallet)
    assert wallet.verify_as_of(record, IMPORTED.date()).report.as_of == IMPORTED
    with pytest.raises(WalletError) as caught:
        wallet.verify_as_of(record, IMPORTED.date() + timedelta(days=1))
    assert (caught.value.kind, caught.value.rule) == (ErrorKind.BAD_ARGUMENT, "as-of-future")


def test_what_was_replaced_before_anybody_leaned_on_it_still_speaks_for_its_day(
    wallet: Wallet, calendar: Calendar
) -> None:
    keep(wallet, (cast.RHEINLAND.id, did_document(cast.RHEINLAND)), (STANDING.uri, listed(IMPORTED)))
    calendar.now += timedelta(days=40)
    keep(wallet, (STANDING.uri, listed(calendar.now)))
    (row,) = wallet.import_sources((Source("badge", BADGE),)).imported
    assert status(wallet.verify_as_of(row.id, date(2026, 6, 15)).report) is Reason.NOT_SET


def test_trust_is_of_the_day_too(wallet: Wallet, calendar: Calendar) -> None:
    record = brought(wallet)
    calendar.now += timedelta(days=3)
    wallet.trust_add(cast.RHEINLAND.id)
    assert not wallet.verify_as_of(record, date(2026, 5, 31)).report.trusted
    assert wallet.verify_as_of(record, calendar.now.date()).report.trusted


def test_verifying_again_freezes_what_came_since(wallet: Wallet, calendar: Calendar) -> None:
    (row,) = wallet.import_sources((Source("badge", BADGE),)).imported
    assert {one.uri for one in wallet.capsule(row.id).pieces} == {VC2, BADGES_3}
    keep(wallet, (cast.RHEINLAND.id, did_document(cast.RHEINLAND)), (STANDING.uri, listed(IMPORTED)))
    assert wallet.reverify(row.id).report.verdict is Verdict.VALID
    forget(wallet)
    assert wallet.show(row.id).report.verdict is Verdict.VALID


def test_a_context_the_program_loses_is_read_from_the_capsule(wallet: Wallet, monkeypatch: pytest.MonkeyPatch) -> None:
    from wallet.codec.jsonld import contexts as at_hand
    from wallet.service import capsule
    from wallet.verify import leaning

    record, left = brought(wallet), {url: names for url, names in at_hand.tables().items() if url != BADGES_3}
    fresh = at_hand.Contexts()
    for room in (at_hand, capsule, leaning):
        monkeypatch.setattr(room, "tables", lambda: left)
    monkeypatch.setattr(at_hand, "_bundled", lambda: fresh)
    report = wallet.show(record).report
    assert report.verdict is Verdict.VALID
    assert BADGES_3 in {one.uri for one in report.leaned if one.origin is MaterialOrigin.BUNDLED}
