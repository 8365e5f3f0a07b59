"""A report as lines: the answer of each aspect, and every check behind it."""

from datetime import UTC, datetime, timedelta

from ui.screens.report.state import aspect_lines, settled
from ui.screens.report.view import breakable
from ui.words.tones import Tone
from wallet.model.reasons import Reason
from wallet.model.report import Aspect, Check, CheckName, Outcome, VerificationReport
from wallet.model.trust import Resource, ResourceKind

NOW = datetime(2026, 6, 1, tzinfo=UTC)
LIST = Resource(ResourceKind.STATUS_LIST, "https://issuer.example/status/1")
CHECKS = (
    Check(CheckName.STRUCTURE, Aspect.FORM, Outcome.PASSED, Reason.WELL_MADE),
    Check(CheckName.PROOF, Aspect.SEAL, Outcome.PASSED, Reason.SIGNATURE_GOOD, {"suite": "eddsa-rdfc-2022"}),
    Check(CheckName.TRUST, Aspect.ISSUER, Outcome.UNKNOWN, Reason.NOT_VOUCHED, decisive=False),
    Check(CheckName.KEY, Aspect.ISSUER, Outcome.PASSED, Reason.KEY_FOUND),
    Check(CheckName.PERIOD, Aspect.STANDING, Outcome.PASSED, Reason.IN_PERIOD),
    Check(CheckName.STATUS, Aspect.STANDING, Outcome.UNKNOWN, Reason.STATUS_LIST_MISSING, needs=(LIST,)),
    Check(CheckName.HOLDER, Aspect.HOLDER, Outcome.NOT_APPLICABLE, Reason.NOT_ASKED),
)
REPORT = VerificationReport(CHECKS, NOW, "did:example:1", "Issuer")


def test_the_signature_comes_first_and_what_does_not_apply_is_left_out() -> None:
    assert [one.title for one in aspect_lines(REPORT)] == ["Signature", "Issuer", "Dates", "Status", "Form"]


def test_the_worst_answer_speaks_for_its_aspect() -> None:
    lines = {one.title: one for one in aspect_lines(REPORT)}
    assert lines["Issuer"].sentence == "The issuer is not in your trust lists."
    assert lines["Issuer"].tone is Tone.NEUTRAL
    assert lines["Status"].sign == "?"
    assert lines["Status"].tone is Tone.CAUTION
    assert "add" in lines["Status"].advice.lower()


def test_every_check_stands_behind_its_line() -> None:
    assert sum(len(one.checks) for one in aspect_lines(REPORT)) == len(CHECKS) - 1
    assert settled(REPORT) == 4


def test_what_is_missing_is_named_by_its_address() -> None:
    status = next(one for one in aspect_lines(REPORT) if one.title == "Status")
    assert any("https://issuer.example/status/1" in detail for detail in status.checks[0].details)


def test_a_good_status_always_carries_the_age_of_its_list() -> None:
    check = Check(CheckName.STATUS, Aspect.STANDING, Outcome.PASSED, Reason.NOT_SET, as_of=NOW - timedelta(days=3))
    (line,) = aspect_lines(VerificationReport((check,), NOW, "", ""))
    assert line.aside == "list 3 days old"
    assert line.spoken == "Status: Not revoked, as of the list at hand. list 3 days old"


def test_only_long_identifiers_are_broken() -> None:
    assert breakable("Identity checked, supervised") == "Identity checked, supervised"
    broken = breakable("https://issuer.example/credentials/" + "x" * 60)
    assert broken.replace("\u200b", "") == "https://issuer.example/credentials/" + "x" * 60
    assert "\u200b" in broken
