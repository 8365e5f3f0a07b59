"""Tokens: what may be written into their headers and claims, and what it is worth."""

import hashlib
import hmac
import json
from datetime import timedelta
from typing import Any

import pytest

from tests.support.verifying import NOW, check, held, judged
from wallet.codec import base64url
from wallet.demo import badges, cast
from wallet.demo.document import badge_document
from wallet.demo.issue import issue_jwt
from wallet.demo.materials import did_document
from wallet.errors import WalletError
from wallet.keys import jwk
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.model.trust import ALGORITHMS, Policy
from wallet.present.token import compact

SPEC = badges.TEACHING
ISSUER = cast.VALOMBRE
CLAIMS = badge_document(SPEC, ISSUER)


def token(header: dict[str, Any] | None = None, claims: dict[str, Any] | None = None) -> bytes:
    protected = {"typ": "vc+jwt", "kid": ISSUER.method} | (header or {})
    return compact(protected, CLAIMS | (claims or {}), ISSUER.key).encode()


def spelled(header: dict[str, Any], claims: dict[str, Any], signature: bytes) -> bytes:
    parts = (json.dumps(header).encode(), json.dumps(claims).encode(), signature)
    return ".".join(base64url.encode(one) for one in parts).encode()


def outcome(data: bytes, question: CheckName = CheckName.PROOF) -> tuple[Verdict, str]:
    report = judged(data)
    return report.verdict, check(report, question).reason.value


@pytest.mark.parametrize("issuer", [cast.VALOMBRE, cast.NORDHAVN, cast.GUILD])
def test_a_genuine_token_is_valid(issuer: cast.Institution) -> None:
    assert outcome(issue_jwt(SPEC, issuer)) == (Verdict.VALID, "signature-good")


def test_an_rsa_token_is_valid_with_its_issuers_document() -> None:
    issuer = cast.KYKLADIKO
    data = issue_jwt(badges.MACHINE_LEARNING, issuer, open_badges=True)
    report = judged(data, held({issuer.id: did_document(issuer)}))
    assert (report.verdict, check(report, CheckName.PROOF).reason.value) == (Verdict.VALID, "signature-good")


def test_a_token_for_a_restricted_key_is_refused() -> None:
    issuer = cast.KYKLADIKO
    document = json.loads(did_document(issuer))
    document["verificationMethod"][0]["publicKeyJwk"]["alg"] = "PS256"
    data = issue_jwt(badges.MACHINE_LEARNING, issuer)
    report = judged(data, held({issuer.id: json.dumps(document).encode()}))
    assert check(report, CheckName.PROOF).reason.value == "algorithm-key-mismatch"


@pytest.mark.parametrize("algorithm", ["none", "None", "NONE", "nOnE"])
def test_an_unsigned_token_is_no_credential(algorithm: str) -> None:
    for signature in (b"", b"x"):
        with pytest.raises(WalletError):
            judged(spelled({"alg": algorithm, "kid": ISSUER.method}, CLAIMS, signature))


@pytest.mark.parametrize("algorithm", ["HS256", "HS384", "HS512"])
def test_a_shared_secret_made_of_the_public_key_is_refused(algorithm: str) -> None:
    header = {"alg": algorithm, "typ": "vc+jwt", "kid": ISSUER.method}
    signed = spelled(header, CLAIMS, b"").rpartition(b".")[0]
    name = f"sha{algorithm[2:]}"
    for secret in (ISSUER.key.public.data, json.dumps(jwk.encode(ISSUER.key.public)).encode()):
        forged = signed + b"." + base64url.encode(hmac.new(secret, signed, getattr(hashlib, name)).digest()).encode()
        assert outcome(forged) == (Verdict.INVALID, "algorithm-not-allowed")


def test_an_unknown_algorithm_is_unknown() -> None:
    data = spelled({"alg": "XS999", "typ": "vc+jwt", "kid": ISSUER.method}, CLAIMS, b"x")
    assert outcome(data) == (Verdict.INDETERMINATE, "suite-unsupported")


def test_another_known_algorithm_than_the_keys_is_refused() -> None:
    data = spelled({"alg": "EdDSA", "typ": "vc+jwt", "kid": ISSUER.method}, CLAIMS, b"x" * 64)
    assert outcome(data) == (Verdict.INVALID, "algorithm-key-mismatch")


def test_a_supported_algorithm_may_be_left_out_by_policy() -> None:
    report = judged(token(), policy=Policy(allowed_algorithms=ALGORITHMS - {"ES256"}))
    assert report.verdict is Verdict.INDETERMINATE
    assert check(report, CheckName.PROOF).reason.value == "algorithm-not-allowed"


@pytest.mark.parametrize("header", [{"crit": ["x"], "x": 1}, {"crit": []}, {"b64": False, "crit": ["b64"]}])
def test_critical_headers_are_refused(header: dict[str, Any]) -> None:
    assert outcome(token(header)) == (Verdict.INVALID, "critical-header")


def test_a_key_in_the_header_is_not_taken() -> None:
    thief = cast.MILL.key
    header = {"typ": "vc+jwt", "jwk": jwk.encode(thief.public), "kid": ISSUER.method}
    assert outcome(compact(header, CLAIMS, thief).encode())[0] is Verdict.INVALID
    nameless = {"typ": "vc+jwt", "jwk": jwk.encode(thief.public)}
    assert outcome(compact(nameless, CLAIMS, thief).encode())[0] is Verdict.INVALID


def test_somebody_elses_key_is_not_the_issuers() -> None:
    data = compact({"typ": "vc+jwt", "kid": cast.MILL.method}, CLAIMS, cast.MILL.key).encode()
    assert outcome(data, CheckName.CONTROLLER) == (Verdict.INVALID, "controller-not-issuer")


def test_an_issuer_claim_that_contradicts_the_credential_is_found() -> None:
    data = token(claims={"iss": cast.MILL.id})
    assert outcome(data, CheckName.STRUCTURE) == (Verdict.INVALID, "claims-contradict")


@pytest.mark.parametrize(
    ("claims", "verdict", "reason"),
    [
        ({"exp": int((NOW - timedelta(days=1)).timestamp())}, Verdict.EXPIRED, "expired"),
        ({"nbf": int((NOW + timedelta(days=1)).timestamp())}, Verdict.NOT_YET_VALID, "not-yet-valid"),
        ({"iat": int((NOW + timedelta(days=1)).timestamp())}, Verdict.NOT_YET_VALID, "proof-from-future"),
        ({"exp": int((NOW + timedelta(days=1)).timestamp())}, Verdict.VALID, "proof-in-date"),
    ],
)
def test_the_dates_of_the_token_count_beside_those_of_the_claims(
    claims: dict[str, Any], verdict: Verdict, reason: str
) -> None:
    assert outcome(token(claims=claims), CheckName.PROOF_DATES) == (verdict, reason)


def test_every_letter_of_the_signature_counts() -> None:
    data = token().decode()
    head, _, signature = data.rpartition(".")
    for place in range(0, len(signature), 7):
        letter = "A" if signature[place] != "A" else "B"
        changed = f"{head}.{signature[:place]}{letter}{signature[place + 1 :]}"
        assert outcome(changed.encode())[1] == "signature-bad"


def test_unknown_contexts_of_a_token_are_told_and_do_not_decide() -> None:
    data = token(claims={"@context": [*CLAIMS["@context"], "https://unknown.example/context"]})
    report = judged(data)
    found = check(report, CheckName.CONTEXTS)
    assert (found.outcome, found.decisive) == (Outcome.UNKNOWN, False)
    assert report.verdict is Verdict.VALID
