"""The holder's token on an SD-JWT: every part of it counts, also when nobody asked for it (RFC 9901 section 7.3)."""

import hashlib
from datetime import timedelta
from typing import Any

import pytest

from tests.support.verifying import NOW, PLAIN, check, credential, judged
from wallet.codec import base64url
from wallet.demo import badges, cast
from wallet.demo.sd_jwt import issue_sd_jwt
from wallet.keys.signing import SigningKey
from wallet.model.reasons import Reason
from wallet.model.report import Aspect, CheckName, Outcome, Verdict
from wallet.model.trust import ALGORITHMS, Policy
from wallet.present.token import compact

HOLDER = cast.MIRA.key
SEALED = issue_sd_jwt(badges.SOLAR, cast.NORDHAVN, holder=HOLDER).decode()
ASKED = Policy(audience="https://employer.example", nonce="n-1", require_holder=True)


def digest(text: str, name: str = "sha256") -> str:
    return base64url.encode(hashlib.new(name, text.encode()).digest())


def bound(header: dict[str, Any] | None = None, key: SigningKey = HOLDER, sealed: str = SEALED, **claims: Any) -> bytes:
    said = {
        "iat": int(NOW.timestamp()) - 60,
        "aud": "https://employer.example",
        "nonce": "n-1",
        "sd_hash": digest(sealed),
    } | claims
    kept = {name: value for name, value in said.items() if value is not None}
    return (sealed + compact({"typ": "kb+jwt"} | (header or {}), kept, key)).encode()


def holder(data: bytes, policy: Policy = PLAIN) -> tuple[Outcome, Verdict]:
    report = judged(data, policy=policy)
    return check(report, CheckName.HOLDER).outcome, report.verdict


@pytest.mark.parametrize("policy", [Policy(), ASKED, Policy(challenge="n-1", domain="https://employer.example")])
def test_a_genuine_binding_holds(policy: Policy) -> None:
    assert holder(bound(), policy) == (Outcome.PASSED, Verdict.VALID)


@pytest.mark.parametrize(
    "claims",
    [
        {"iat": None},
        {"iat": "today"},
        {"iat": int((NOW + timedelta(hours=1)).timestamp())},
        {"exp": int((NOW - timedelta(hours=1)).timestamp())},
        {"exp": "never"},
        {"aud": None},
        {"aud": ["https://employer.example"]},
        {"nonce": None},
        {"nonce": 5},
        {"sd_hash": None},
        {"sd_hash": digest(SEALED[:-1])},
        {"sd_hash": digest(SEALED.partition("~")[0])},
        {"sd_hash": digest(SEALED, "sha512")},
    ],
)
@pytest.mark.parametrize("policy", [Policy(), ASKED])
def test_a_claim_that_does_not_fit_breaks_it(claims: dict[str, Any], policy: Policy) -> None:
    assert holder(bound(**claims), policy) == (Outcome.FAILED, Verdict.INVALID)


@pytest.mark.parametrize(
    ("claims", "because"),
    [
        ({"iat": None}, "proof-malformed"),
        ({"iat": int((NOW + timedelta(hours=1)).timestamp())}, "proof-from-future"),
        ({"exp": int((NOW - timedelta(hours=1)).timestamp())}, "proof-expired"),
        ({"exp": "never"}, "proof-expired"),
        ({"aud": None}, "proof-malformed"),
        ({"nonce": 5}, "proof-malformed"),
        ({"sd_hash": None}, "signature-bad"),
    ],
)
def test_what_breaks_it_is_told(claims: dict[str, Any], because: str) -> None:
    found = check(judged(bound(**claims)), CheckName.HOLDER)
    assert (found.reason, found.facts["because"]) == (Reason.HOLDER_NOT_PROVEN, because)


def test_its_moment_may_be_ahead_by_what_clocks_differ_and_its_end_is_its_last_moment() -> None:
    ahead, now = int((NOW + Policy().skew).timestamp()), int(NOW.timestamp())
    assert holder(bound(iat=ahead))[0] is Outcome.PASSED
    assert holder(bound(iat=ahead + 1))[0] is Outcome.FAILED
    assert holder(bound(exp=now))[0] is Outcome.PASSED
    assert holder(bound(exp=now - 1))[0] is Outcome.FAILED


def test_a_token_by_another_key_and_one_that_cannot_be_read_say_so() -> None:
    by_thief = check(judged(bound(key=cast.demo_key("thief"))), CheckName.HOLDER)
    assert (by_thief.reason, by_thief.facts["because"]) == (Reason.HOLDER_NOT_PROVEN, "signature-bad")
    unread = check(judged((SEALED + "x.y.z").encode()), CheckName.HOLDER)
    assert (unread.outcome, unread.reason) == (Outcome.FAILED, Reason.HOLDER_NOT_PROVEN)
    assert unread.facts["rule"]


@pytest.mark.parametrize(
    ("policy", "audience", "nonce"),
    [
        (Policy(), "not-asked", "not-asked"),
        (ASKED, "audience-matches", "nonce-matches"),
        (Policy(audience="https://other.example", nonce="n-1"), "audience-differs", "nonce-matches"),
        (Policy(audience="https://employer.example", nonce="n-2"), "audience-matches", "nonce-differs"),
        (Policy(domain="https://employer.example"), "audience-matches", "not-asked"),
        (Policy(challenge="n-2"), "not-asked", "nonce-differs"),
    ],
)
def test_receiver_and_nonce_are_answered_each_for_itself(policy: Policy, audience: str, nonce: str) -> None:
    report = judged(bound(), policy=policy)
    found = [check(report, one).reason.value for one in (CheckName.AUDIENCE, CheckName.NONCE)]
    assert found == [audience, nonce]
    assert check(report, CheckName.AUDIENCE).aspect is check(report, CheckName.NONCE).aspect is Aspect.HOLDER


def test_a_broken_token_answers_no_receiver() -> None:
    report = judged(bound(sd_hash="x"), policy=ASKED)
    found = [check(report, one).reason.value for one in (CheckName.AUDIENCE, CheckName.NONCE)]
    assert found == ["audience-differs", "nonce-differs"]


@pytest.mark.parametrize("header", [{"typ": "JWT"}, {"typ": "vc+jwt"}, {"typ": None}, {"crit": ["x"], "x": 1}])
def test_a_header_that_does_not_fit_breaks_it(header: dict[str, Any]) -> None:
    assert holder(bound(header)) == (Outcome.FAILED, Verdict.INVALID)


def test_a_key_in_the_tokens_own_header_is_not_the_holders() -> None:
    from wallet.keys import jwk

    thief = cast.demo_key("thief")
    assert holder(bound({"jwk": jwk.encode(thief.public)}, thief)) == (Outcome.FAILED, Verdict.INVALID)


def test_a_credential_bound_to_nobody_cannot_be_bound() -> None:
    claims = {name: value for name, value in credential(SEALED.encode()).sealed.payload.items() if name != "cnf"}
    disclosures = SEALED.split("~", 1)[1]
    made = compact({"typ": "vc+sd-jwt", "kid": cast.NORDHAVN.method}, claims, cast.NORDHAVN.key)
    assert holder(bound(sealed=f"{made}~{disclosures}")) == (Outcome.FAILED, Verdict.INVALID)


def test_an_algorithm_the_policy_leaves_out_is_unknown() -> None:
    elliptic = Policy(allowed_algorithms=ALGORITHMS - {"EdDSA", "Ed25519"})
    assert holder(bound(), elliptic)[0] is Outcome.UNKNOWN


def test_what_is_no_token_at_all_is_refused() -> None:
    report = judged((SEALED + "x.y.z").encode())
    assert check(report, CheckName.HOLDER).outcome is Outcome.FAILED
