"""Detached signatures: which forms count, and everything that must not."""

import json
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from tests.support.detached import SIGNED_WITH, Document, detached, old_badge, options_of, signed_bytes
from tests.support.verifying import check, judged
from tests.wallet.present import oracle
from wallet.codec import base64url
from wallet.demo import cast
from wallet.model.report import CheckName, Verdict

ISSUER = cast.NORDHAVN
OWN = {
    "Ed25519Signature2018": "https://w3id.org/security/v2",
    "JsonWebSignature2020": [
        "https://www.w3.org/2018/credentials/v1",
        "https://w3id.org/security/suites/jws-2020/v1",
    ],
}
SUITES = tuple(OWN)
HEADER = {"alg": "EdDSA", **SIGNED_WITH}


def made(suite: str, header: Document = HEADER, context: Any = None, **more: Any) -> Document:
    document, options = old_badge(suite, ISSUER), options_of(suite, ISSUER.method) | more
    text = detached(header, signed_bytes(document, options, context), ISSUER.key.sign)
    return {**document, "proof": {**options, "jws": text}}


@cache
def good(suite: str) -> str:
    return json.dumps(made(suite))


def outcome(document: Document) -> tuple[Verdict, str]:
    report = judged(json.dumps(document).encode())
    return report.verdict, check(report, CheckName.PROOF).reason.value


@pytest.mark.parametrize("suite", SUITES)
def test_options_read_in_either_context_count(suite: str) -> None:
    assert outcome(made(suite)) == (Verdict.VALID, "signature-good")
    assert outcome(made(suite, context=OWN[suite])) == (Verdict.VALID, "signature-good")


def test_a_badge_that_does_not_name_the_suites_context_holds_all_the_same() -> None:
    suite = "JsonWebSignature2020"
    document, options = old_badge("", ISSUER), options_of(suite, ISSUER.method)
    assert len(document["@context"]) == 2
    text = detached(HEADER, signed_bytes(document, options, OWN[suite]), ISSUER.key.sign)
    assert outcome({**document, "proof": {**options, "jws": text}}) == (Verdict.VALID, "signature-good")


@pytest.mark.parametrize("suite", SUITES)
def test_one_made_by_other_libraries_holds(suite: str) -> None:
    from jwcrypto import jwk, jws

    document, options = old_badge(suite, ISSUER), options_of(suite, ISSUER.method)
    key = jwk.JWK(
        kty="OKP",
        crv="Ed25519",
        x=base64url.encode(ISSUER.key.public.data),
        d=base64url.encode(ISSUER.key.secret),
    )
    for context in (None, OWN[suite]):
        token = jws.JWS(signed_bytes(document, options, context, oracle.graph_hash))
        token.add_signature(key, "EdDSA", json.dumps(HEADER))
        token.detach_payload()
        proof = {**options, "jws": token.serialize(compact=True)}
        assert outcome({**document, "proof": proof}) == (Verdict.VALID, "signature-good")


@pytest.mark.parametrize("suite", SUITES)
@pytest.mark.parametrize(
    "change",
    [
        lambda document: document["credentialSubject"]["achievement"].update(name="Another badge"),
        lambda document: document["credentialSubject"].update(id="did:example:other"),
        lambda document: document.update(issuanceDate="2020-01-01T00:00:00Z"),
        lambda document: document["credentialSubject"]["achievement"].pop("description"),
        lambda document: document["proof"].update(created="2026-02-02T00:00:00Z"),
        lambda document: document["proof"].update(domain="shop.example"),
        lambda document: document["proof"].pop("created"),
    ],
)
def test_whatever_is_changed_breaks_it(suite: str, change: Callable[[Document], object]) -> None:
    document = json.loads(good(suite))
    change(document)
    assert outcome(document) == (Verdict.INVALID, "signature-bad")


@pytest.mark.parametrize("suite", SUITES)
def test_another_purpose_breaks_it(suite: str) -> None:
    document = json.loads(good(suite))
    document["proof"]["proofPurpose"] = "authentication"
    assert outcome(document) == (Verdict.INVALID, "signature-bad")


@pytest.mark.parametrize("suite", SUITES)
@pytest.mark.parametrize("at", [0, 31, 63])
def test_a_changed_signature_does_not_hold(suite: str, at: int) -> None:
    document = json.loads(good(suite))
    header, signature = document["proof"]["jws"].split("..")
    raw = bytearray(base64url.decode(signature))
    raw[at] ^= 4
    document["proof"]["jws"] = f"{header}..{base64url.encode(bytes(raw))}"
    assert outcome(document) == (Verdict.INVALID, "signature-bad")


def test_one_suite_does_not_pass_for_the_other() -> None:
    document = made("JsonWebSignature2020")
    document["proof"]["type"] = "Ed25519Signature2018"
    assert outcome(document) == (Verdict.INVALID, "signature-bad")


HEADERS = [
    ({"alg": "EdDSA"}, "proof-malformed"),
    ({"alg": "EdDSA", "b64": True, "crit": ["b64"]}, "proof-malformed"),
    ({"alg": "EdDSA", "b64": 0, "crit": ["b64"]}, "proof-malformed"),
    ({"alg": "EdDSA", "b64": False}, "proof-malformed"),
    ({"alg": "EdDSA", "b64": False, "crit": []}, "critical-header"),
    ({"alg": "EdDSA", "b64": False, "crit": "b64"}, "critical-header"),
    ({"alg": "EdDSA", "b64": False, "crit": ["b64", "exp"], "exp": 1}, "critical-header"),
    ({"alg": "EdDSA", "crit": ["b64"]}, "critical-header"),
    ({"alg": "none", **SIGNED_WITH}, "algorithm-not-allowed"),
    ({"alg": "HS256", **SIGNED_WITH}, "algorithm-not-allowed"),
    ({"alg": "RS256", **SIGNED_WITH}, "algorithm-not-allowed"),
    ({"alg": "Ed25519", **SIGNED_WITH}, "algorithm-not-allowed"),
    (dict(SIGNED_WITH), "proof-malformed"),
    ({"alg": 1, **SIGNED_WITH}, "proof-malformed"),
]


@pytest.mark.parametrize("suite", SUITES)
@pytest.mark.parametrize(("header", "reason"), HEADERS)
def test_headers_that_are_not_the_suites_are_refused(suite: str, header: Document, reason: str) -> None:
    assert outcome(made(suite, header)) == (Verdict.INVALID, reason)


@pytest.mark.parametrize("suite", SUITES)
def test_an_algorithm_nobody_here_knows_is_unknown(suite: str) -> None:
    verdict, reason = outcome(made(suite, {"alg": "QS2031", **SIGNED_WITH}))
    assert (verdict, reason) == (Verdict.INDETERMINATE, "suite-unsupported")


@pytest.mark.parametrize(
    "respelled",
    [
        None,
        7,
        "",
        "..",
        lambda jws: jws.replace("..", "."),
        lambda jws: jws.replace("..", ".e30."),
        lambda jws: jws + "=",
        lambda jws: jws + "\n",
        lambda jws: jws.split("..")[0] + "..",
        lambda jws: "bm90IGpzb24.." + jws.split("..")[1],
        lambda jws: "W10.." + jws.split("..")[1],
        lambda jws: base64url.encode(b'{"alg":"EdDSA","alg":"EdDSA","b64":false,"crit":["b64"]}') + jws[-88:],
    ],
)
def test_what_is_no_detached_signature_is_malformed(respelled: Any) -> None:
    document = json.loads(good("Ed25519Signature2018"))
    proof = document["proof"]
    proof["jws"] = respelled(proof["jws"]) if callable(respelled) else respelled
    assert outcome(document) == (Verdict.INVALID, "proof-malformed")
    del proof["jws"]
    assert outcome(document) == (Verdict.INVALID, "proof-malformed")


def test_a_second_value_beside_the_signature_is_malformed() -> None:
    document = json.loads(good("Ed25519Signature2018"))
    document["proof"]["proofValue"] = "z111"
    assert outcome(document) == (Verdict.INVALID, "proof-malformed")


def test_a_context_that_is_not_at_hand_is_named() -> None:
    document = json.loads(good("Ed25519Signature2018"))
    document["@context"].append("https://terms.example/unknown/v1")
    report = judged(json.dumps(document).encode())
    assert check(report, CheckName.PROOF).reason.value == "unknown-context"
    assert "https://terms.example/unknown/v1" in {need.uri for need in report.needs}
