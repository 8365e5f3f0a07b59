import hashlib

import pytest

from tests.support.verifying import check, judged
from wallet.demo import badges, cast
from wallet.demo.issue import issue_badge
from wallet.model.credential import Identifier
from wallet.model.report import CheckName, Verdict
from wallet.model.trust import Policy
from wallet.verify.checks.recipient import matches

MAIL = "mira.sandberg@learner.example"


def hashed(text: str, salt: str | None = None, name: str = "sha256") -> Identifier:
    digest = hashlib.new(name, (text + (salt or "")).encode()).hexdigest()
    return Identifier(f"{name}${digest}", "emailAddress", hashed=True, salt=salt)


@pytest.mark.parametrize(
    "identifier",
    [
        Identifier(MAIL),
        Identifier(MAIL.upper()),
        hashed(MAIL),
        hashed(MAIL, "deadsea"),
        hashed(MAIL, "deadsea", "md5"),
        Identifier(hashed(MAIL).value.upper().replace("SHA256", "sha256"), hashed=True),
        hashed(f"mailto:{MAIL}", "x"),
    ],
)
def test_a_recipient_is_recognised(identifier: Identifier) -> None:
    assert matches(identifier, MAIL)


@pytest.mark.parametrize(
    "identifier",
    [
        Identifier("other@learner.example"),
        Identifier(MAIL, hashed=True),
        Identifier(hashed(MAIL).value),
        hashed(MAIL, "deadsea", "sha1"),
        Identifier(hashed(MAIL, "deadsea").value, hashed=True, salt="other"),
        Identifier("sha256$", hashed=True),
        Identifier("", hashed=True),
    ],
)
def test_anybody_else_is_not(identifier: Identifier) -> None:
    assert not matches(identifier, MAIL)


@pytest.mark.parametrize(
    ("asked", "verdict", "reason"),
    [
        (None, Verdict.VALID, "not-asked"),
        (MAIL, Verdict.VALID, "recipient-matches"),
        (cast.MIRA.id, Verdict.VALID, "recipient-matches"),
        ("somebody@else.example", Verdict.INVALID, "recipient-differs"),
    ],
)
def test_a_badge_about_somebody_else_is_told(asked: str | None, verdict: Verdict, reason: str) -> None:
    report = judged(issue_badge(badges.DATABASES, cast.NORDHAVN), policy=Policy(recipient=asked))
    assert (report.verdict, check(report, CheckName.RECIPIENT).reason.value) == (verdict, reason)
