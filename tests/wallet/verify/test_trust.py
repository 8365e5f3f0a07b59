"""Who vouches: told beside the verdict, never part of it, and never on the credential's own word."""

import json
from datetime import timedelta

import pytest

from tests.support.verifying import NOW, check, credential, judged
from wallet.demo import badges, cast
from wallet.demo.document import badge_document
from wallet.demo.issue import issue_badge, signed
from wallet.demo.materials import did_document
from wallet.model.keys import PublicKey
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.model.trust import Material, Policy, TrustedIssuer, TrustList, TrustMaterial
from wallet.verify.run import verify

ISSUER = cast.NORDHAVN
DATA = issue_badge(badges.DATABASES, ISSUER)


def lists(*issuers: TrustedIssuer, own: bool = False) -> TrustMaterial:
    return TrustMaterial(lists=(TrustList("list", NOW - timedelta(days=1), issuers, own),))


def outcome(trust: TrustMaterial, data: bytes = DATA) -> tuple[bool, str, str]:
    report = judged(data, trust)
    return report.trusted, check(report, CheckName.TRUST).reason.value, report.issuer_name


def test_a_list_vouches_and_gives_the_name() -> None:
    line = TrustedIssuer(ISSUER.id, "Nordhavn as listed")
    assert outcome(lists(line)) == (True, "issuer-vouched", "Nordhavn as listed")


def test_without_a_list_the_credential_is_valid_and_nobody_vouches() -> None:
    assert outcome(TrustMaterial()) == (False, "no-trust-list", ISSUER.name)
    assert judged(DATA).verdict is Verdict.VALID


def test_a_list_of_others_does_not_vouch() -> None:
    report = judged(DATA, lists(TrustedIssuer(cast.MILL.id, ISSUER.name)))
    found = check(report, CheckName.TRUST)
    assert (found.outcome, found.reason.value, found.decisive) == (Outcome.UNKNOWN, "issuer-not-vouched", False)
    assert (report.verdict, report.trusted) == (Verdict.VALID, False)


@pytest.mark.parametrize(
    ("line", "trusted"),
    [
        (TrustedIssuer(ISSUER.id, types=("OpenBadgeCredential",)), True),
        (TrustedIssuer(ISSUER.id, types=("ClrCredential",)), False),
        (TrustedIssuer(ISSUER.id, key=ISSUER.key.public), True),
        (TrustedIssuer(ISSUER.id, key=cast.MILL.key.public), False),
        (TrustedIssuer(ISSUER.id, key=PublicKey(ISSUER.key.public.kind, bytes(32))), False),
    ],
)
def test_a_line_may_be_limited_to_types_and_to_a_key(line: TrustedIssuer, trusted: bool) -> None:
    assert outcome(lists(line))[0] is trusted


def test_a_forger_in_a_listed_name_is_not_vouched_for() -> None:
    forged = signed(badge_document(badges.DATABASES, ISSUER), ISSUER, NOW.isoformat(), key=cast.MILL.key)
    report = judged(json.dumps(forged).encode(), lists(TrustedIssuer(ISSUER.id, "Nordhavn as listed")))
    assert (report.trusted, report.verdict) == (False, Verdict.INVALID)
    assert report.issuer_name == ISSUER.name
    assert check(report, CheckName.TRUST).reason.value == "issuer-not-confirmed"


def test_a_look_alike_name_is_not_an_identity() -> None:
    document = badge_document(badges.DATABASES, cast.MILL)
    document["issuer"]["name"] = ISSUER.name
    made = signed(document, cast.MILL, badges.DATABASES.awarded)
    assert outcome(lists(TrustedIssuer(ISSUER.id, ISSUER.name)), json.dumps(made).encode())[0] is False


def test_the_learners_own_word_comes_first() -> None:
    others = TrustList("list", NOW, (TrustedIssuer(ISSUER.id, "as listed"),))
    own = TrustList("own", None, (TrustedIssuer(ISSUER.id, "as I call them"),), own=True)
    assert outcome(TrustMaterial(lists=(others, own)))[2] == "as I call them"


def test_a_did_web_issuer_needs_its_document() -> None:
    issuer = cast.RHEINLAND
    data = issue_badge(badges.ETHICS, issuer)
    report = judged(data)
    assert report.verdict is Verdict.INDETERMINATE
    assert [(need.kind.value, need.uri) for need in report.needs] == [("did-document", issuer.id)]
    at_hand = TrustMaterial({issuer.id: Material(issuer.id, did_document(issuer), NOW)})
    found = judged(data, at_hand)
    assert found.verdict is Verdict.VALID
    assert check(found, CheckName.KEY).as_of == NOW


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"assertionMethod": []}, "verification-method-not-listed"),
        ({"assertionMethod": [], "authentication": [cast.RHEINLAND.method]}, "verification-method-not-listed"),
        ({"verificationMethod": []}, "verification-method-not-listed"),
        ({"id": "did:web:evil.example"}, "did-document-malformed"),
    ],
)
def test_a_document_that_does_not_list_the_key_for_this_purpose(change: dict[str, object], reason: str) -> None:
    issuer = cast.RHEINLAND
    document = json.loads(did_document(issuer)) | change
    trust = TrustMaterial({issuer.id: Material(issuer.id, json.dumps(document).encode(), NOW)})
    report = judged(issue_badge(badges.ETHICS, issuer), trust)
    assert report.verdict is Verdict.INVALID
    assert check(report, CheckName.KEY).reason.value == reason


def test_a_method_controlled_by_somebody_else_is_unusable() -> None:
    issuer = cast.RHEINLAND
    document = json.loads(did_document(issuer))
    document["verificationMethod"][0]["controller"] = "did:web:evil.example"
    trust = TrustMaterial({issuer.id: Material(issuer.id, json.dumps(document).encode(), NOW)})
    report = judged(issue_badge(badges.ETHICS, issuer), trust)
    assert check(report, CheckName.KEY).reason.value == "key-unusable"
    assert report.verdict is Verdict.INVALID


@pytest.mark.parametrize("zone", [0, -11, 14])
@pytest.mark.parametrize(("days", "verdict"), [(-1, Verdict.NOT_YET_VALID), (1, Verdict.VALID), (400, Verdict.EXPIRED)])
def test_dates_are_instants(zone: int, days: int, verdict: Verdict) -> None:
    from datetime import datetime, timezone

    start = datetime.fromisoformat("2026-05-01T08:00:00+00:00")
    document = badge_document(badges.DATABASES, ISSUER)
    local = start.astimezone(timezone(timedelta(hours=zone)))
    document |= {"validFrom": local.isoformat(), "validUntil": (local + timedelta(days=365)).isoformat()}
    made = signed(document, ISSUER, "2026-04-01T00:00:00Z")
    report = verify(credential(json.dumps(made).encode()), TrustMaterial(), Policy(), start + timedelta(days=days))
    assert report.verdict is verdict
