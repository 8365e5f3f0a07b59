"""Open Badges 3.0 as the publisher's own validator judges them."""

import json
from typing import Any

import pytest

from tests.support.vectors import published
from tests.support.verifying import check, held, judged
from wallet.dids.https_issuer import key_in
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.model.trust import TrustedIssuer

FOLDER = "04-open-badges-clr/1edtech-public-validator/inspector-vc/src/test/resources/ob30"
GOOD = ("simple.json", "simple_v1.json", "simple-context-alias.json")
BAD: dict[str, tuple[CheckName, str]] = {
    "simple-err-credential-subject-achievement-result-description-type.json": (CheckName.CONTEXTS, "undefined-term"),
    "simple-err-issuer-otheridentifier-type.json": (CheckName.CONTEXTS, "undefined-term"),
    "simple-err-issuer-type.json": (CheckName.CONTEXTS, "undefined-term"),
    "simple-err-proof-method-no-scheme.json": (CheckName.PROOF, "relative-iri"),
    "simple-err-proof-value.json": (CheckName.PROOF, "signature-bad"),
    "simple-err-type.json": (CheckName.CONTEXTS, "undefined-term"),
    "simple-noproof.json": (CheckName.PROOF, "no-proof"),
    "complete_v1.json": (CheckName.CONTEXTS, "undefined-term"),
}
UNDECIDED: dict[str, tuple[CheckName, str]] = {
    "simple-err-proof-method-unknown-did-method.json": (CheckName.KEY, "did-method-unsupported"),
    "simple-err-proof-method-unknown-scheme.json": (CheckName.KEY, "did-method-unsupported"),
    "simple-err-proof-method.json": (CheckName.KEY, "key-not-at-hand"),
    "simple-eddsa-2022.json": (CheckName.PROOF, "suite-unsupported"),
    "credential-status-revoked.json": (CheckName.KEY, "key-not-at-hand"),
    "velocity.jwt": (CheckName.KEY, "did-method-unsupported"),
}


def badge(name: str) -> bytes:
    return published(f"{FOLDER}/{name}").read_bytes()


def issuer_line(data: bytes) -> TrustedIssuer:
    found: dict[str, Any] = json.loads(data)
    proof = found["proof"][0] if isinstance(found["proof"], list) else found["proof"]
    return TrustedIssuer(found["issuer"]["id"], "Example", key_in(proof["verificationMethod"].partition("#")[2]))


def test_how_many_there_are() -> None:
    assert len(GOOD) + len(BAD) + len(UNDECIDED) == 17


@pytest.mark.parametrize("name", GOOD)
def test_a_key_in_the_issuers_own_url_is_a_good_signature_and_no_more(name: str) -> None:
    report = judged(badge(name))
    assert check(report, CheckName.PROOF).reason.value == "signature-good"
    assert check(report, CheckName.CONTROLLER).reason.value == "issuer-not-confirmed"
    assert report.verdict is Verdict.INDETERMINATE
    assert report.needs


@pytest.mark.parametrize("name", GOOD)
def test_a_list_that_knows_the_issuers_key_makes_it_valid(name: str) -> None:
    data = badge(name)
    report = judged(data, held({}, issuer_line(data)))
    assert (report.verdict, report.trusted) == (Verdict.VALID, True)


@pytest.mark.parametrize("name", GOOD)
def test_the_issuers_own_document_makes_it_valid(name: str) -> None:
    data = badge(name)
    found: dict[str, Any] = json.loads(data)
    proof = found["proof"][0] if isinstance(found["proof"], list) else found["proof"]
    method, owner = proof["verificationMethod"], found["issuer"]["id"]
    entry = {"id": method, "type": "Multikey", "controller": owner, "publicKeyMultibase": method.partition("#")[2]}
    document = {"id": owner, "verificationMethod": [entry], "assertionMethod": [method]}
    report = judged(data, held({owner: json.dumps(document).encode()}))
    assert (report.verdict, report.trusted) == (Verdict.VALID, False)


@pytest.mark.parametrize("name", BAD)
def test_what_the_publisher_calls_an_error_is_invalid_for_a_reason(name: str) -> None:
    question, reason = BAD[name]
    report = judged(badge(name))
    assert report.verdict is Verdict.INVALID
    assert check(report, question).reason.value == reason


@pytest.mark.parametrize("name", UNDECIDED)
def test_what_cannot_be_told_is_unknown_and_says_what_is_missing(name: str) -> None:
    question, reason = UNDECIDED[name]
    report = judged(badge(name))
    found = check(report, question)
    assert (found.outcome, found.reason.value) == (Outcome.UNKNOWN, reason)
    assert report.verdict is Verdict.INDETERMINATE
    assert found.needs


def test_expired_is_expired_and_not_forged() -> None:
    data = badge("simple-err-expired.json")
    report = judged(data, held({}, issuer_line(data)))
    assert check(report, CheckName.PROOF).reason.value == "signature-good"
    assert report.verdict is Verdict.EXPIRED
