"""What the sentences of a report are made of: the facts behind each answer, and the edges of dates and limits."""

import json
import zlib
from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.support.verifying import NOW, PLAIN, check, held, judged
from wallet.demo import badges, cast
from wallet.demo.document import Standing, badge_document
from wallet.demo.issue import issue_badge, issue_jwt, signed
from wallet.demo.materials import did_document
from wallet.demo.sd_jwt import issue_sd_jwt
from wallet.demo.status import status_list
from wallet.model.report import Aspect, Check, CheckName, Outcome, Verdict, VerificationReport
from wallet.model.trust import Policy, TrustedIssuer
from wallet.present.token import compact

ISSUER = cast.NORDHAVN
SPEC = badges.DATABASES
GOOD: dict[str, Any] = json.loads(issue_badge(SPEC, ISSUER))
LIST = f"https://{ISSUER.host}/status/1"
SECOND = timedelta(seconds=1)


def told(changes: dict[str, Any], name: CheckName, **material: bytes) -> Check:
    """A check on the good badge, its proof changed."""
    document = GOOD | {"proof": GOOD["proof"] | changes}
    proof = {member: value for member, value in document["proof"].items() if value is not None}
    return check(judged(json.dumps(document | {"proof": proof}).encode(), held(material)), name)


def resigned(**members: Any) -> VerificationReport:
    """The report on a badge whose issuer says this."""
    document = badge_document(SPEC, ISSUER) | members
    return judged(json.dumps(signed(document, ISSUER, SPEC.awarded)).encode())


def test_a_good_proof_names_the_key_and_whose_it_is() -> None:
    report = judged(json.dumps(GOOD).encode())
    key, controller = check(report, CheckName.KEY), check(report, CheckName.CONTROLLER)
    assert (key.outcome, key.reason.value) == (Outcome.PASSED, "key-found")
    assert dict(key.facts) == {"method": ISSUER.method, "kind": "Ed25519"}
    assert (controller.outcome, dict(controller.facts)) == (
        Outcome.PASSED, {"controller": ISSUER.id, "issuer": ISSUER.id},
    )  # fmt: skip
    assert check(report, CheckName.PROOF).reason.value == "signature-good"
    assert (key.aspect, controller.aspect) == (Aspect.ISSUER, Aspect.ISSUER)


@pytest.mark.parametrize(
    ("changes", "name", "outcome", "reason", "facts"),
    [
        ({"verificationMethod": None}, CheckName.KEY, Outcome.FAILED, "proof-malformed", {"rule": "proof-method"}),
        ({"proofPurpose": "authentication"}, CheckName.PROOF_PURPOSE, Outcome.FAILED, "purpose-wrong",
         {"purpose": "authentication", "expected": "assertionMethod"}),
        ({"cryptosuite": "unheard-2030"}, CheckName.PROOF, Outcome.UNKNOWN, "suite-unsupported",
         {"suite": "unheard-2030"}),
        ({"type": "Unheard2030", "cryptosuite": None}, CheckName.PROOF, Outcome.UNKNOWN, "suite-unsupported",
         {"suite": "Unheard2030"}),
        ({"cryptosuite": "ecdsa-rdfc-2019"}, CheckName.PROOF, Outcome.FAILED, "algorithm-key-mismatch",
         {"algorithm": "ecdsa-rdfc-2019", "key": "Ed25519"}),
        ({"verificationMethod": "did:unheard:1#a"}, CheckName.KEY, Outcome.UNKNOWN, "did-method-unsupported",
         {"method": "did:unheard"}),
        ({"verificationMethod": "urn:x"}, CheckName.KEY, Outcome.UNKNOWN, "did-method-unsupported",
         {"method": "urn"}),
        ({"verificationMethod": "nothing"}, CheckName.KEY, Outcome.FAILED, "verification-method-malformed",
         {"rule": "method-scheme"}),
        ({"verificationMethod": "did:key:" + "z" * 2_100}, CheckName.KEY, Outcome.FAILED,
         "verification-method-malformed", {"rule": "method-length"}),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_proof_is_told_with_its_facts(
    changes: dict[str, Any], name: CheckName, outcome: Outcome, reason: str, facts: dict[str, Any]
) -> None:
    found = told(changes, name)
    assert (found.outcome, found.reason.value, dict(found.facts)) == (outcome, reason, facts)


def test_what_is_not_supported_is_needed_by_name() -> None:
    (need,) = told({"cryptosuite": "unheard-2030"}, CheckName.PROOF).needs
    assert (need.kind.value, need.uri) == ("support", "unheard-2030")
    (method,) = told({"verificationMethod": "did:unheard:1#a"}, CheckName.KEY).needs
    assert (method.kind.value, method.uri) == ("support", "did:unheard")


def test_an_algorithm_that_is_left_out_or_forbidden_is_named() -> None:
    token = issue_jwt(SPEC, ISSUER)
    left_out = check(judged(token, policy=Policy(allowed_algorithms=frozenset({"ES256"}))), CheckName.PROOF)
    assert (left_out.outcome, left_out.reason.value) == (Outcome.UNKNOWN, "algorithm-not-allowed")
    assert left_out.facts["algorithm"] in ("EdDSA", "Ed25519")
    made = compact({"alg": "HS256", "kid": ISSUER.method, "typ": "vc+jwt"}, badge_document(SPEC, ISSUER), ISSUER.key)
    head = json.dumps({"alg": "HS256", "kid": ISSUER.method, "typ": "vc+jwt"}).encode()
    forged = ".".join([_text(head), *made.split(".")[1:]]).encode()
    banned = check(judged(forged), CheckName.PROOF)
    assert (banned.outcome, banned.reason.value, banned.facts["algorithm"]) == (
        Outcome.FAILED, "algorithm-not-allowed", "HS256",
    )  # fmt: skip


def _text(data: bytes) -> str:
    from wallet.codec import base64url

    return base64url.encode(data)


def test_a_key_of_somebody_else_names_both() -> None:
    document = signed(badge_document(SPEC, ISSUER), cast.MAHARAT, SPEC.awarded)
    found = check(judged(json.dumps(document).encode()), CheckName.CONTROLLER)
    assert (found.outcome, found.reason.value) == (Outcome.FAILED, "controller-not-issuer")
    assert dict(found.facts) == {"controller": cast.MAHARAT.id, "issuer": ISSUER.id}


@pytest.mark.parametrize(
    ("members", "reason"),
    [
        ({"validFrom": NOW.isoformat()}, "in-period"),
        ({"validFrom": (NOW + PLAIN.skew).isoformat()}, "in-period"),
        ({"validFrom": (NOW + PLAIN.skew + SECOND).isoformat()}, "not-yet-valid"),
        ({"validUntil": NOW.isoformat()}, "in-period"),
        ({"validUntil": (NOW - SECOND).isoformat()}, "expired"),
    ],
)
def test_a_period_includes_both_its_ends(members: dict[str, str], reason: str) -> None:
    found = check(resigned(**members), CheckName.PERIOD)
    assert (found.reason.value, found.aspect) == (reason, Aspect.STANDING)
    if reason == "expired":
        assert found.facts["until"] == (NOW - SECOND).isoformat()
    if reason == "not-yet-valid":
        assert found.facts["from"] == (NOW + PLAIN.skew + SECOND).isoformat()


def test_two_proofs_that_build_upon_nothing_good_count_for_nothing() -> None:
    second = {**GOOD["proof"], "previousProof": "urn:uuid:missing"}
    report = judged(json.dumps(GOOD | {"proof": [GOOD["proof"], second]}).encode())
    assert "previous-proof-missing" in {one.reason.value for one in report.checks}


@pytest.mark.parametrize(
    ("purpose", "marked", "outcome", "reason", "verdict"),
    [
        ("revocation", (), Outcome.PASSED, "status-not-set", Verdict.VALID),
        ("revocation", (7,), Outcome.FAILED, "revoked", Verdict.REVOKED),
        ("suspension", (7,), Outcome.FAILED, "suspended", Verdict.SUSPENDED),
        ("refresh", (7,), Outcome.PASSED, "status-message", Verdict.VALID),
        ("strange", (7,), Outcome.UNKNOWN, "status-message", Verdict.INDETERMINATE),
    ],
)
def test_what_a_status_list_says_is_told_with_its_purpose_and_age(
    purpose: str, marked: tuple[int, ...], outcome: Outcome, reason: str, verdict: Verdict
) -> None:
    document = badge_document(SPEC, ISSUER, standing=Standing(LIST, 7, purpose))
    data = json.dumps(signed(document, ISSUER, SPEC.awarded)).encode()
    report = judged(data, held({LIST: status_list(ISSUER, LIST, marked, purpose=purpose)}))
    found = check(report, CheckName.STATUS)
    assert (found.outcome, found.reason.value, report.verdict) == (outcome, reason, verdict)
    assert found.facts["purpose"] == purpose
    assert found.facts["value"] == int(bool(marked))
    assert found.as_of is not None


def test_a_status_that_cannot_be_told_names_the_list_it_needs() -> None:
    document = badge_document(SPEC, ISSUER, standing=Standing(LIST, 7))
    data = json.dumps(signed(document, ISSUER, SPEC.awarded)).encode()
    found = check(judged(data), CheckName.STATUS)
    assert (found.outcome, [(one.kind.value, one.uri) for one in found.needs]) == (
        Outcome.UNKNOWN, [("status-list", LIST)],
    )  # fmt: skip


def test_a_kind_of_status_that_is_not_known_is_needed_by_name() -> None:
    document = badge_document(SPEC, ISSUER, standing=Standing(LIST, 7))
    claims = document | {"credentialStatus": document["credentialStatus"] | {"type": "Unheard"}}
    token = compact({"kid": ISSUER.method, "typ": "vc+jwt"}, claims, ISSUER.key)
    found = check(judged(token.encode()), CheckName.STATUS)
    assert (found.reason.value, dict(found.facts)) == ("status-unsupported", {"type": "Unheard"})
    assert [(one.kind.value, one.uri) for one in found.needs] == [("support", "Unheard")]


def test_a_status_list_by_somebody_else_or_without_a_proof_leaves_it_open() -> None:
    document = badge_document(SPEC, ISSUER, standing=Standing(LIST, 7))
    data = json.dumps(signed(document, ISSUER, SPEC.awarded)).encode()
    for listed in (status_list(cast.MAHARAT, LIST, (7,)), status_list(cast.MAHARAT, LIST, ())):
        assert judged(data, held({LIST: listed})).verdict is Verdict.INDETERMINATE
    bare = {name: value for name, value in json.loads(status_list(ISSUER, LIST, ())).items() if name != "proof"}
    assert judged(data, held({LIST: json.dumps(bare).encode()})).verdict is Verdict.INDETERMINATE


def test_a_document_at_hand_dates_the_key_and_a_listed_key_confirms_the_issuer() -> None:
    issuer = cast.RHEINLAND
    data = issue_badge(badges.ETHICS, issuer)
    seen = NOW - timedelta(days=3)
    found = check(judged(data, held({issuer.id: did_document(issuer)}, since=seen)), CheckName.KEY)
    assert (found.outcome, found.as_of) == (Outcome.PASSED, seen)
    alone = judged(data, held({}, TrustedIssuer(issuer.id, issuer.name, issuer.key.public)))
    assert (alone.verdict, alone.trusted) == (Verdict.VALID, True)
    other = judged(data, held({}, TrustedIssuer(issuer.id, issuer.name, cast.MAHARAT.key.public)))
    assert other.verdict is not Verdict.VALID


@pytest.mark.parametrize("member", ["expires", "revoked"])
@pytest.mark.parametrize(("seconds", "usable"), [(-1, False), (0, False), (1, True)])
def test_a_key_may_be_used_until_it_ends(member: str, seconds: int, usable: bool) -> None:
    issuer = cast.RHEINLAND
    document = json.loads(did_document(issuer))
    document["verificationMethod"][0][member] = (NOW + seconds * SECOND).isoformat()
    report = judged(issue_badge(badges.ETHICS, issuer), held({issuer.id: json.dumps(document).encode()}))
    ended = Verdict.INDETERMINATE if member == "expires" else Verdict.INVALID
    assert report.verdict is (Verdict.VALID if usable else ended)
    if not usable:
        said = [one for one in report.checks if one.reason.value == "key-unusable"]
        assert said[0].facts["rule"] == ("method-expired" if member == "expires" else "method-revoked")


def by_list(since: datetime = NOW, **dates: Any) -> Check:
    """The status of a badge whose list has these dates, in hand since then."""
    document = badge_document(SPEC, ISSUER, standing=Standing(LIST, 7))
    data = json.dumps(signed(document, ISSUER, SPEC.awarded)).encode()
    return check(judged(data, held({LIST: status_list(ISSUER, LIST, (), **dates)}, since=since)), CheckName.STATUS)


@pytest.mark.parametrize(
    ("dates", "reason"),
    [
        ({"valid_until": NOW.isoformat()}, "status-not-set"),
        ({"valid_until": (NOW - SECOND).isoformat()}, "status-list-expired"),
        ({"issued": (NOW + PLAIN.skew).isoformat()}, "status-not-set"),
        ({"issued": (NOW + PLAIN.skew + SECOND).isoformat()}, "status-list-unproven"),
    ],
)
def test_a_list_counts_from_its_first_to_its_last_moment(dates: dict[str, Any], reason: str) -> None:
    found = by_list(**dates)
    assert found.reason.value == reason
    assert [one.uri for one in found.needs] == ([] if reason == "status-not-set" else [LIST])


def test_a_copy_counts_for_so_long_and_not_a_second_longer() -> None:
    oldest = NOW - PLAIN.max_list_age
    assert by_list(oldest).reason.value == "status-not-set"
    stale = by_list(oldest - SECOND)
    assert (stale.reason.value, stale.facts["since"]) == ("status-list-stale", (oldest - SECOND).isoformat())


def test_a_list_brought_by_hand_speaks_as_of_its_own_date_and_never_of_a_later_one() -> None:
    made = NOW - timedelta(days=5)
    assert by_list(issued=made.isoformat()).as_of == made
    assert by_list(made - timedelta(days=1), issued=made.isoformat()).as_of == made - timedelta(days=1)


def test_a_list_by_a_stranger_names_who_speaks_in_it() -> None:
    document = badge_document(SPEC, ISSUER, standing=Standing(LIST, 7))
    data = json.dumps(signed(document, ISSUER, SPEC.awarded)).encode()
    found = check(judged(data, held({LIST: status_list(cast.MAHARAT, LIST, ())})), CheckName.STATUS)
    assert (found.reason.value, found.facts["issuer"]) == ("status-list-foreign", cast.MAHARAT.id)
    assert [one.uri for one in found.needs] == [LIST]


def by_token(marked: int = 0, **changes: Any) -> Check:
    """The status of a badge whose list is a token; `marked` is the byte that holds entries 0 to 7, of one bit."""
    packed = _text(zlib.compress(bytes([marked]) + bytes(31)))
    claims = {"sub": LIST, "iat": 1_790_000_000, "status_list": {"bits": 1, "lst": packed}} | changes
    kept = {name: value for name, value in claims.items() if value is not None}
    listed = compact({"typ": "statuslist+jwt", "kid": ISSUER.method}, kept, ISSUER.key).encode()
    document = badge_document(SPEC, ISSUER) | {"status": {"status_list": {"idx": 3, "uri": LIST}}}
    data = compact({"kid": ISSUER.method, "typ": "vc+jwt"}, document, ISSUER.key).encode()
    return check(judged(data, held({LIST: listed})), CheckName.STATUS)


@pytest.mark.parametrize("dates", [{}, {"exp": 1_900_000_000}, {"exp": int(NOW.timestamp())}])
def test_a_list_that_is_a_token_counts_with_or_without_dates(dates: dict[str, Any]) -> None:
    assert by_token(**dates).reason.value == "status-not-set"
    assert by_token(0b1000, **dates).reason.value == "revoked"
    assert by_token(0b0001_0111, **dates).reason.value == "status-not-set"


def test_a_list_that_is_a_token_ends_and_grows_old_as_it_says() -> None:
    assert by_token(exp=int(NOW.timestamp()) - 1).reason.value == "status-list-unproven"
    assert by_token(ttl=0).reason.value == "status-not-set"
    assert by_token(iss=cast.MAHARAT.id).reason.value != "status-not-set"
    assert by_token(iat=None).reason.value == "status-list-malformed"
    assert by_token(sub=f"{LIST}/other").facts["rule"] == "list-subject"


@pytest.mark.parametrize(
    ("changes", "rule"), [({"iat": "x"}, "numeric-date"), ({"exp": "x"}, "numeric-date"), ({"iss": 5}, "list-issuer")]
)
def test_what_is_wrong_with_a_list_that_is_a_token_is_told(changes: dict[str, Any], rule: str) -> None:
    found = by_token(**changes)
    assert (found.reason.value, found.facts["rule"]) == ("status-list-malformed", rule)


def test_a_proof_that_names_no_suite_is_malformed() -> None:
    found = told({"type": "DataIntegrityProof", "cryptosuite": None}, CheckName.PROOF)
    assert found.outcome is not Outcome.PASSED
    bare = told({"type": None, "cryptosuite": None}, CheckName.PROOF)
    assert (bare.outcome is not Outcome.PASSED, bare.reason.value) == (True, "proof-malformed")


def test_a_message_of_a_list_is_told() -> None:
    document = badge_document(SPEC, ISSUER, standing=Standing(LIST, 7, "message"))
    document["credentialStatus"] |= {
        "statusSize": 1,
        "statusMessage": [{"status": "0x0", "message": "none"}, {"status": "0x1", "message": "under review"}],
    }
    data = json.dumps(signed(document, ISSUER, SPEC.awarded)).encode()
    found = check(judged(data, held({LIST: status_list(ISSUER, LIST, {7}, purpose="message")})), CheckName.STATUS)
    assert (found.outcome, found.reason.value, found.facts["message"]) == (
        Outcome.PASSED, "status-message", "under review",
    )  # fmt: skip


def test_several_signatures_of_one_sd_jwt_count_only_as_far_as_they_are_looked_at() -> None:
    text = issue_sd_jwt(SPEC, ISSUER).decode()
    token, *disclosures, _ = text.split("~")
    protected, payload, signature = token.split(".")
    first = {"protected": protected, "signature": signature, "header": {"disclosures": disclosures}}
    one = {"payload": payload, "signatures": [first]}
    assert judged(json.dumps(one).encode()).verdict is Verdict.VALID
    two = {"payload": payload, "signatures": [first, {"protected": protected, "signature": signature}]}
    report = judged(json.dumps(two).encode())
    assert "several signatures" in {need.uri for one in report.checks for need in one.needs}


@pytest.mark.parametrize(
    ("owner", "outcome", "reason"),
    [
        ("https://college.example", Outcome.UNKNOWN, "issuer-not-confirmed"),
        ("https://college.example/keys", Outcome.UNKNOWN, "issuer-not-confirmed"),
        ("https://COLLEGE.example/keys", Outcome.UNKNOWN, "issuer-not-confirmed"),
    ],
)
def test_a_key_spelled_out_by_an_issuers_own_host_is_open_until_the_issuer_confirms_it(
    owner: str, outcome: Outcome, reason: str
) -> None:
    issuer = "https://college.example"
    document = badge_document(SPEC, ISSUER) | {"issuer": {"id": issuer, "type": ["Profile"], "name": "College"}}
    kid = f"{owner}#{ISSUER.id.removeprefix('did:key:')}"
    data = compact({"kid": kid, "typ": "vc+jwt"}, document, ISSUER.key).encode()
    found = check(judged(data), CheckName.CONTROLLER)
    assert (found.outcome, found.reason.value, found.facts["controller"]) == (outcome, reason, owner)
    assert found.needs
    vouched = judged(data, held({}, TrustedIssuer(issuer, "College", ISSUER.key.public)))
    assert check(vouched, CheckName.CONTROLLER).outcome is Outcome.PASSED


def test_a_key_of_another_host_is_not_the_issuers() -> None:
    document = badge_document(SPEC, ISSUER) | {"issuer": {"id": "https://college.example", "type": ["Profile"]}}
    kid = f"https://evil.example/keys#{ISSUER.id.removeprefix('did:key:')}"
    report = judged(compact({"kid": kid, "typ": "vc+jwt"}, document, ISSUER.key).encode())
    assert check(report, CheckName.CONTROLLER).outcome is not Outcome.PASSED
    assert report.verdict is not Verdict.VALID
