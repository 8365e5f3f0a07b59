"""Unsupported is unknown, never valid: each wing is given a name that nobody has invented yet."""

import json

import pytest

from tests.support.verifying import NOW, check, credential, judged
from wallet.demo import badges, cast
from wallet.demo.document import badge_document
from wallet.demo.issue import issue_badge
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.model.trust import Policy, TrustMaterial
from wallet.present.token import compact
from wallet.verify.run import verify

ISSUER = cast.NORDHAVN


def with_suite(kind: str, cryptosuite: str | None) -> bytes:
    document = json.loads(issue_badge(badges.DATABASES, ISSUER))
    document["proof"]["type"] = kind
    document["proof"]["cryptosuite"] = cryptosuite
    if cryptosuite is None:
        del document["proof"]["cryptosuite"]
    return json.dumps(document).encode()


def with_method(method: str) -> bytes:
    document = badge_document(badges.DATABASES, ISSUER)
    document["issuer"]["id"] = method.partition("#")[0]
    return compact({"typ": "vc+jwt", "kid": method}, document, ISSUER.key).encode()


def with_status(kind: str) -> bytes:
    document = badge_document(badges.DATABASES, ISSUER)
    document["credentialStatus"] = {"type": kind, "id": "https://x.example/"}
    return compact({"typ": "vc+jwt", "kid": ISSUER.method}, document, ISSUER.key).encode()


CASES = [
    (with_suite("DataIntegrityProof", "quantum-rdfc-2031"), CheckName.PROOF, "suite-unsupported", "quantum-rdfc-2031"),
    (with_suite("QuantumSignature2031", None), CheckName.PROOF, "suite-unsupported", "QuantumSignature2031"),
    (with_method("did:quantum:abc#1"), CheckName.KEY, "did-method-unsupported", "did:quantum"),
    (with_method("quantum:abc#1"), CheckName.KEY, "did-method-unsupported", "quantum"),
    (with_status("QuantumStatus2031"), CheckName.STATUS, "status-unsupported", "QuantumStatus2031"),
]


@pytest.mark.parametrize(("data", "question", "reason", "name"), CASES)
def test_an_invented_name_is_unknown_and_named(data: bytes, question: CheckName, reason: str, name: str) -> None:
    report = judged(data)
    found = check(report, question)
    assert (found.outcome, found.reason.value) == (Outcome.UNKNOWN, reason)
    assert [need.uri for need in found.needs] == [name]
    assert report.verdict is Verdict.INDETERMINATE
    assert name in [need.uri for need in report.needs]


@pytest.mark.parametrize(("data", "question", "reason", "name"), CASES)
def test_every_question_is_asked_whatever_the_others_answer(
    data: bytes, question: CheckName, reason: str, name: str
) -> None:
    asked = {one.name for one in judged(data).checks}
    assert asked == {
        CheckName.STRUCTURE,
        CheckName.CONTEXTS,
        CheckName.SCHEMA,
        CheckName.PROOF,
        CheckName.PROOF_PURPOSE,
        CheckName.PROOF_DATES,
        CheckName.KEY,
        CheckName.CONTROLLER,
        CheckName.TRUST,
        CheckName.PERIOD,
        CheckName.STATUS,
        CheckName.RECIPIENT,
        CheckName.HOLDER,
    }


def test_the_same_input_gives_the_same_report() -> None:
    one = credential(issue_badge(badges.DATABASES, ISSUER))
    first, second = (verify(one, TrustMaterial(), Policy(), NOW) for _ in range(2))
    assert first == second
    assert first.verified_at == NOW
