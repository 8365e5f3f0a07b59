"""What a judgement as of an earlier day leans on: nothing that only came to be known later speaks for the day."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.support.verifying import PLAIN, check, credential
from wallet.codec import jcs
from wallet.demo import badges, cast
from wallet.demo.document import Standing
from wallet.demo.issue import issue_badge
from wallet.demo.materials import did_document
from wallet.demo.status import status_list
from wallet.model.reasons import Reason
from wallet.model.report import CheckName, Outcome, Verdict, VerificationReport
from wallet.model.trust import Material
from wallet.verify.as_of import is_list, made_at, trust_as_of
from wallet.verify.run import verify

DAY = datetime(2026, 6, 30, 23, 59, 59, tzinfo=UTC)
STANDING = Standing(f"https://{cast.RHEINLAND.host}/status/1", 5)
BADGE = issue_badge(badges.DATABASES, cast.RHEINLAND, standing=STANDING)
DOCUMENT = did_document(cast.RHEINLAND)


def key(days: int, data: bytes = DOCUMENT) -> Material:
    """The issuer's document, come to hand so many days after the day asked about."""
    return Material(cast.RHEINLAND.id, data, DAY + timedelta(days=days))


def listed(made: int, seen: int, *marked: int, kind: str = "") -> Material:
    """A status list sealed and seen so many days after the day asked about."""
    sealed = (DAY + timedelta(days=made)).isoformat()
    data = status_list(cast.RHEINLAND, STANDING.uri, marked, issued=sealed, entries=131_072)
    return Material(STANDING.uri, data, DAY + timedelta(days=seen), kind=kind)


def as_of(*pieces: Material) -> VerificationReport:
    return verify(credential(BADGE), trust_as_of(pieces, (), DAY), PLAIN, DAY)


@pytest.mark.parametrize(
    ("lists", "verdict", "reason"),
    [
        ([listed(-9, -5)], Verdict.VALID, Reason.NOT_SET),
        ([listed(-9, 40)], Verdict.VALID, Reason.NOT_SET),
        ([listed(-9, -5, 5)], Verdict.REVOKED, Reason.REVOKED),
        ([listed(-9, -5), listed(-3, -2, 5)], Verdict.REVOKED, Reason.REVOKED),
        ([listed(2, 3)], Verdict.INDETERMINATE, Reason.STATUS_LIST_LATER),
        ([listed(2, 3, 5)], Verdict.INDETERMINATE, Reason.STATUS_LIST_LATER),
        ([listed(-9, -5), listed(2, 3)], Verdict.VALID, Reason.NOT_SET),
        ([listed(-9, -5), listed(2, 3, 5)], Verdict.INDETERMINATE, Reason.STATUS_SET_LATER),
        ([listed(-9, 1), listed(2, 3, 5)], Verdict.VALID, Reason.NOT_SET),
        ([listed(-90, -80)], Verdict.INDETERMINATE, Reason.STATUS_LIST_STALE),
        ([], Verdict.INDETERMINATE, Reason.STATUS_LIST_MISSING),
    ],
    ids=[
        "good-before",
        "made-before-and-seen-after",
        "revoked-before",
        "revoked-later-but-before",
        "only-good-after",
        "only-revoked-after",
        "good-before-and-after",
        "good-before-revoked-after",
        "still-good-on-the-day",
        "too-old-on-the-day",
        "none",
    ],
)
def test_the_status_of_the_day(lists: list[Material], verdict: Verdict, reason: Reason) -> None:
    report = as_of(key(-1), *lists)
    assert (check(report, CheckName.STATUS).reason, report.verdict) == (reason, verdict)


def test_a_list_that_was_replaced_after_the_day_tells_between_which_two_it_changed() -> None:
    told = check(as_of(key(0), listed(-9, -5), listed(2, 3, 5)), CheckName.STATUS)
    assert told.facts["since"] == (DAY - timedelta(days=5)).isoformat()
    assert told.facts["until"] == (DAY + timedelta(days=3)).isoformat()


def test_a_key_document_of_the_day_goes_before_a_later_one_and_a_later_one_before_none() -> None:
    other = jcs.canonical({"id": cast.RHEINLAND.id, "verificationMethod": []})
    assert as_of(key(-3), key(9, other), listed(-1, 0)).verdict is Verdict.VALID
    assert as_of(key(9), listed(-1, 0)).verdict is Verdict.VALID
    before = as_of(key(-3, other), key(9), listed(-1, 0))
    assert check(before, CheckName.KEY).reason is Reason.METHOD_NOT_LISTED


def test_a_key_that_a_later_document_calls_revoked_by_then_is_not_used() -> None:
    revoked = DOCUMENT.replace(b'"type":"Multikey"', b'"type":"Multikey","revoked":"2026-06-01T00:00:00Z"')
    assert revoked != DOCUMENT
    report = as_of(key(-3), key(9, revoked), listed(-1, 0))
    assert check(report, CheckName.KEY).outcome is Outcome.FAILED
    later = DOCUMENT.replace(b'"type":"Multikey"', b'"type":"Multikey","revoked":"2026-07-15T00:00:00Z"')
    assert as_of(key(-3), key(9, later), listed(-1, 0)).verdict is Verdict.VALID


def test_a_credential_that_was_not_sealed_yet_was_not_valid() -> None:
    early = datetime(2020, 1, 1, tzinfo=UTC)
    trust = trust_as_of([key(0), listed(-9, 40)], (), early)
    assert verify(credential(BADGE), trust, PLAIN, early).verdict is Verdict.NOT_YET_VALID


def test_lists_are_known_by_kind_or_content_and_dated_by_their_seal() -> None:
    assert is_list(listed(0, 0)) and is_list(listed(0, 0, kind="status-list"))
    assert not is_list(key(0)) and not is_list(Material("https://x.example/", b"text", DAY))
    assert made_at(listed(-9, 4)) == DAY - timedelta(days=9)
    assert made_at(Material("https://x.example/", b"text", DAY)) == DAY
