"""Status lists: every way in which one may fail leaves the standing unknown, and no way makes it good."""

import gzip
import json
import zlib
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

import pytest

from tests.support.verifying import NOW, check, held, judged
from wallet.codec import base64url
from wallet.demo import badges, cast
from wallet.demo.cast import Institution
from wallet.demo.document import BADGES_3, Standing, badge_document, status_entry
from wallet.demo.issue import issue_badge, signed
from wallet.demo.materials import did_document
from wallet.demo.status import bits, status_list
from wallet.model.report import Check, CheckName, Outcome, Verdict, VerificationReport
from wallet.model.trust import Policy, TrustedIssuer
from wallet.present.token import compact

ISSUER = cast.NORDHAVN
URI = "https://nordhavn-polytechnic.example/status/1"
INDEX = 94_567
STANDING = Standing(URI, INDEX)
Change = Callable[[dict[str, Any]], None]


def badge(*entries: Mapping[str, Any]) -> bytes:
    document = badge_document(badges.PROJECTS, ISSUER)
    document["credentialStatus"] = list(entries)
    return json.dumps(signed(document, ISSUER, badges.PROJECTS.awarded)).encode()


def entry(**changes: Any) -> dict[str, Any]:
    return {**status_entry(STANDING), **changes}


def made(change: Change | None = None, issuer: Institution = ISSUER, **how: Any) -> bytes:
    """A status list, changed before it is signed."""
    found: dict[str, Any] = json.loads(status_list(issuer, URI, how.pop("marked", ()), **how))
    del found["proof"]
    if change:
        change(found)
    return json.dumps(signed(found, issuer, found["validFrom"])).encode()


def standing(report: VerificationReport) -> Check:
    return check(report, CheckName.STATUS)


def outcome(data: bytes, listed: bytes, **how: Any) -> tuple[Verdict, str]:
    report = judged(data, held({URI: listed}), **how)
    return report.verdict, standing(report).reason.value


@pytest.mark.parametrize("index", [0, 7, 8, INDEX, 131_071])
def test_one_bit_revokes_one_credential(index: int) -> None:
    data = badge(entry(statusListIndex=str(index)))
    assert outcome(data, made(marked={index})) == (Verdict.REVOKED, "revoked")
    others = set(range(max(0, index - 9), index + 9)) - {index}
    assert outcome(data, made(marked={one for one in others if one < 131_072})) == (Verdict.VALID, "status-not-set")


def test_the_bits_are_counted_from_the_left() -> None:
    def turned(found: dict[str, Any]) -> None:
        mirrored = bytes(int(f"{byte:08b}"[::-1], 2) for byte in bits({0}))
        found["credentialSubject"]["encodedList"] = "u" + base64url.encode(gzip.compress(mirrored))

    assert outcome(badge(entry(statusListIndex="0")), made(turned)) == (Verdict.VALID, "status-not-set")
    assert outcome(badge(entry(statusListIndex="7")), made(turned)) == (Verdict.REVOKED, "revoked")


def test_suspension_is_not_revocation() -> None:
    data = badge(entry(statusPurpose="suspension"))
    assert outcome(data, made(marked={INDEX}, purpose="suspension")) == (Verdict.SUSPENDED, "suspended")


@pytest.mark.parametrize("purpose", ["message", "refresh"])
def test_a_message_is_told_and_harmless(purpose: str) -> None:
    data = badge(entry(statusPurpose=purpose))
    assert outcome(data, made(marked={INDEX}, purpose=purpose)) == (Verdict.VALID, "status-message")


def test_a_purpose_of_somebodys_own_is_unknown_when_set() -> None:
    data = badge(entry(statusPurpose="probation"))
    assert outcome(data, made(marked={INDEX}, purpose="probation"))[0] is Verdict.INDETERMINATE


def test_every_entry_counts_and_not_only_the_first() -> None:
    data = badge(entry(statusListIndex="1"), entry(statusListIndex="2"), entry(statusListIndex="3"))
    report = judged(data, held({URI: made(marked={3})}))
    assert [one.outcome for one in report.checks if one.name is CheckName.STATUS] == [
        Outcome.PASSED,
        Outcome.PASSED,
        Outcome.FAILED,
    ]
    assert report.verdict is Verdict.REVOKED


def test_a_missing_list_is_unknown_and_named() -> None:
    report = judged(badge(entry()))
    assert (standing(report).outcome, standing(report).reason.value) == (Outcome.UNKNOWN, "status-list-missing")
    assert [need.uri for need in report.needs] == [URI]
    assert report.verdict is Verdict.INDETERMINATE


def test_a_revoked_credential_is_told_as_of_the_list() -> None:
    since = NOW - timedelta(days=3)
    report = judged(badge(entry()), held({URI: made(marked={INDEX}, issued="2026-11-22T00:00:00Z")}, since=since))
    assert standing(report).as_of == since
    assert report.oldest_material == since


def wrong_purpose(found: dict[str, Any]) -> None:
    found["credentialSubject"]["statusPurpose"] = "suspension"


def no_letter(found: dict[str, Any]) -> None:
    found["credentialSubject"]["encodedList"] = found["credentialSubject"]["encodedList"][1:]


def not_packed(found: dict[str, Any]) -> None:
    found["credentialSubject"]["encodedList"] = "u" + base64url.encode(bits(()))


def packed_otherwise(found: dict[str, Any]) -> None:
    found["credentialSubject"]["encodedList"] = "u" + base64url.encode(zlib.compress(bits(())))


def cut_short(found: dict[str, Any]) -> None:
    whole = gzip.compress(bits(()))
    found["credentialSubject"]["encodedList"] = "u" + base64url.encode(whole[: len(whole) // 2])


def a_bomb(found: dict[str, Any]) -> None:
    found["credentialSubject"]["encodedList"] = "u" + base64url.encode(gzip.compress(bytes(64 * 1024 * 1024), 1))


def short(found: dict[str, Any]) -> None:
    packed = gzip.compress(bytes(INDEX // 8 - 1))
    found["credentialSubject"]["encodedList"] = "u" + base64url.encode(packed)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (wrong_purpose, "status-purpose-wrong"),
        (no_letter, "status-list-malformed"),
        (not_packed, "status-list-malformed"),
        (packed_otherwise, "status-list-malformed"),
        (cut_short, "status-list-malformed"),
        (a_bomb, "status-list-malformed"),
        (short, "status-index-outside"),
    ],
)
def test_a_list_that_does_not_fit_leaves_it_unknown(change: Change, reason: str) -> None:
    assert outcome(badge(entry()), made(change)) == (Verdict.INDETERMINATE, reason)


@pytest.mark.parametrize("index", ["131072", "999999999", 131_072])
def test_an_index_past_the_end_does_not_wrap(index: str | int) -> None:
    data = badge(entry(statusListIndex=index))
    assert outcome(data, made(marked={0}))[0] is not Verdict.VALID


@pytest.mark.parametrize("index", ["-1", "1.0", "0x1", "", " 1", "01", "١", "1\n", True, [], 1.5])
def test_an_index_that_is_none_is_no_index(index: Any) -> None:
    report = judged(badge(entry(statusListIndex=index)), held({URI: made()}))
    assert report.verdict is not Verdict.VALID


def test_a_list_by_somebody_else_is_foreign_unless_he_is_listed() -> None:
    listed = made(issuer=cast.RHEINLAND)
    material = {URI: listed, cast.RHEINLAND.id: did_document(cast.RHEINLAND)}
    report = judged(badge(entry()), held(material))
    assert standing(report).reason.value == "status-list-foreign"
    assert report.verdict is Verdict.INDETERMINATE
    vouched = judged(badge(entry()), held(material, TrustedIssuer(cast.RHEINLAND.id)))
    assert standing(vouched).reason.value == "status-not-set"


def test_a_list_changed_after_signing_is_not_believed() -> None:
    found = json.loads(made(marked={INDEX}))
    found["credentialSubject"]["encodedList"] = json.loads(made())["credentialSubject"]["encodedList"]
    assert outcome(badge(entry()), json.dumps(found).encode()) == (Verdict.INDETERMINATE, "status-list-unproven")


def test_an_unsigned_list_is_not_believed() -> None:
    found = json.loads(made())
    del found["proof"]
    assert outcome(badge(entry()), json.dumps(found).encode()) == (Verdict.INDETERMINATE, "status-list-unproven")


def test_a_list_in_somebody_elses_hand_is_not_believed() -> None:
    found = json.loads(status_list(ISSUER, URI, ()))
    del found["proof"]
    forged = signed(found, ISSUER, found["validFrom"], method=cast.MILL.method, key=cast.MILL.key)
    assert outcome(badge(entry()), json.dumps(forged).encode()) == (Verdict.INDETERMINATE, "status-list-unproven")


@pytest.mark.parametrize("data", [b"", b"{}", b"not a list", b"[]", issue_badge(badges.DATABASES, ISSUER)])
def test_something_that_is_no_list_leaves_it_unknown(data: bytes) -> None:
    assert outcome(badge(entry()), data) == (Verdict.INDETERMINATE, "status-list-malformed")


@pytest.mark.parametrize(
    "dates",
    [{"issued": "2027-01-01T00:00:00Z"}, {"issued": "2025-01-01T00:00:00Z", "valid_until": "2026-11-22T00:00:00Z"}],
)
def test_a_list_out_of_date_leaves_it_unknown(dates: dict[str, str]) -> None:
    verdict, reason = outcome(badge(entry()), made(**dates))
    assert verdict is Verdict.INDETERMINATE
    assert reason in ("status-list-expired", "status-list-unproven")


def test_a_list_made_to_be_hard_does_not_stop_the_verification() -> None:
    found = json.loads(made())
    ring = [f"_:n{number}" for number in range(9)]
    clique = [{"id": one, "type": ["Achievement"], "related": [{"id": two} for two in ring]} for one in ring]
    found["@context"].append(BADGES_3)
    found["credentialSubject"]["type"] = ["BitstringStatusList", "AchievementSubject"]
    found["credentialSubject"]["achievement"] = {"id": "urn:example:1", "type": ["Achievement"], "related": clique}
    report = judged(badge(entry()), held({URI: json.dumps(found).encode()}))
    assert standing(report).facts["rule"] == "canonical-steps"
    assert report.verdict is Verdict.INDETERMINATE


def test_a_copy_kept_too_long_is_stale() -> None:
    old = held({URI: made()}, since=NOW - timedelta(days=31))
    report = judged(badge(entry()), old)
    assert (report.verdict, standing(report).reason.value) == (Verdict.INDETERMINATE, "status-list-stale")
    patient = judged(badge(entry()), old, Policy(max_list_age=timedelta(days=60)))
    assert patient.verdict is Verdict.VALID


def test_the_lists_own_time_to_live_counts() -> None:
    def for_an_hour(found: dict[str, Any]) -> None:
        found["credentialSubject"]["ttl"] = 3_600_000

    for age, reason in ((timedelta(minutes=30), "status-not-set"), (timedelta(hours=2), "status-list-stale")):
        report = judged(badge(entry()), held({URI: made(for_an_hour)}, since=NOW - age))
        assert standing(report).reason.value == reason


def test_a_list_whose_own_list_is_missing_is_not_believed() -> None:
    def listed_itself(found: dict[str, Any]) -> None:
        found["credentialStatus"] = entry(statusListCredential="https://elsewhere.example/1", id="https://x.example/#1")

    assert outcome(badge(entry()), made(listed_itself)) == (Verdict.INDETERMINATE, "status-list-unproven")


def test_a_list_that_names_itself_comes_to_an_end() -> None:
    def names_itself(found: dict[str, Any]) -> None:
        found["credentialStatus"] = entry()

    assert outcome(badge(entry()), made(names_itself)) == (Verdict.INDETERMINATE, "status-list-unproven")


def test_an_invented_kind_of_status_is_unknown() -> None:
    document = badge_document(badges.PROJECTS, ISSUER)
    document["credentialStatus"] = {"id": "https://x.example/1", "type": "CarrierPigeonStatus"}
    # A token: no context knows the pigeon.
    data = compact({"typ": "vc+jwt", "kid": ISSUER.method}, document, ISSUER.key).encode()
    report = judged(data)
    assert (standing(report).outcome, standing(report).reason.value) == (Outcome.UNKNOWN, "status-unsupported")
    assert [need.uri for need in standing(report).needs] == ["CarrierPigeonStatus"]
    assert report.verdict is Verdict.INDETERMINATE
