"""Sets and chains: one proof by the issuer must hold, none may be bad, and a chain is as good as its first link."""

import json
from hashlib import sha256
from typing import Any

import pytest

from tests.support.verifying import NOW, held, judged
from wallet.codec import multibase
from wallet.codec.jsonld.contexts import Contexts
from wallet.demo import badges, cast
from wallet.demo.document import badge_document
from wallet.model.report import Check, CheckName, Outcome, Verdict, VerificationReport
from wallet.model.trust import TrustedIssuer
from wallet.present.integrity import ProofOptions, secured
from wallet.proofs.data_integrity import hash_data, rdfc_bytes, with_context

ISSUER, OTHER = cast.NORDHAVN, cast.MILL
DOCUMENT = badge_document(badges.DATABASES, ISSUER)
Proof = dict[str, Any]


def proof(by: cast.Institution, suite: str = "eddsa-rdfc-2022", **extra: Any) -> Proof:
    """A proof of its own over the bare document, with `extra` added after signing."""
    made = secured(DOCUMENT, ProofOptions(suite, by.method, "assertionMethod", NOW), by.key, Contexts.bundled())
    found: Proof = made["proof"] | extra
    return found


def bad(one: Proof) -> Proof:
    return one | {"created": "2020-01-01T00:00:00Z"}


def unknown(one: Proof) -> Proof:
    return one | {"cryptosuite": "quantum-rdfc-2031"}


def report_on(*proofs: Proof) -> VerificationReport:
    return judged(json.dumps({**DOCUMENT, "proof": list(proofs)}).encode())


def seals(report: VerificationReport) -> list[Check]:
    return [one for one in report.checks if one.name is CheckName.PROOF]


@pytest.mark.parametrize(
    ("proofs", "verdict"),
    [
        ((proof(ISSUER),), Verdict.VALID),
        ((proof(ISSUER), proof(ISSUER, "eddsa-jcs-2022")), Verdict.VALID),
        ((proof(ISSUER), proof(OTHER)), Verdict.VALID),
        ((proof(OTHER), proof(ISSUER)), Verdict.VALID),
        ((proof(ISSUER), unknown(proof(ISSUER))), Verdict.VALID),
        ((proof(ISSUER), bad(proof(ISSUER))), Verdict.INVALID),
        ((proof(ISSUER), bad(proof(OTHER))), Verdict.INVALID),
        ((unknown(proof(ISSUER)),), Verdict.INDETERMINATE),
        ((unknown(proof(ISSUER)), bad(proof(ISSUER))), Verdict.INVALID),
        ((proof(OTHER),), Verdict.INVALID),
        ((proof(OTHER), unknown(proof(ISSUER))), Verdict.INVALID),
    ],
)
def test_what_several_proofs_come_to(proofs: tuple[Proof, ...], verdict: Verdict) -> None:
    assert report_on(*proofs).verdict is verdict


def test_somebody_elses_proof_is_told_and_no_fault() -> None:
    report = report_on(proof(ISSUER), proof(OTHER))
    controllers = [one for one in report.checks if one.name is CheckName.CONTROLLER]
    assert [one.outcome for one in controllers] == [Outcome.PASSED, Outcome.FAILED]
    assert report.issuer_id == ISSUER.id


FIRST = "urn:uuid:26329423-bec9-4b2e-88cb-a7c7d9dc4544"


def named(name: str) -> Proof:
    """A proof that carries an id, which it signs like everything else it says."""
    options = ProofOptions("eddsa-rdfc-2022", ISSUER.method, "assertionMethod", NOW).document() | {"id": name}
    return options | {"proofValue": value(DOCUMENT, options)}


def value(covered: dict[str, Any], options: Proof) -> str:
    contexts = Contexts.bundled()
    configuration, document = (rdfc_bytes(one, contexts) for one in (with_context(options, covered), covered))
    message = hash_data(configuration, document, lambda data: sha256(data).digest())
    return multibase.encode_base58(ISSUER.key.sign(message))


def second(previous: Any, covered: list[Proof]) -> Proof:
    """A proof that says it builds upon `previous`, and is made over the document with these proofs in it."""
    options = ProofOptions("eddsa-rdfc-2022", ISSUER.method, "assertionMethod", NOW).document()
    options["previousProof"] = previous
    return options | {"proofValue": value({**DOCUMENT, "proof": covered}, options)}


def test_a_chain_holds_when_every_link_does() -> None:
    first = named(FIRST)
    for previous in (FIRST, [FIRST]):
        report = report_on(first, second(previous, [first]))
        assert [one.reason.value for one in seals(report)] == ["signature-good"] * 2
        assert report.verdict is Verdict.VALID


def test_a_chain_on_a_bad_proof_is_bad() -> None:
    first = bad(named(FIRST))
    report = report_on(first, second(FIRST, [first]))
    assert [one.reason.value for one in seals(report)] == ["signature-bad", "previous-proof-bad"]


def test_a_chain_on_an_unknown_proof_is_unknown() -> None:
    first = unknown(named(FIRST))
    report = report_on(first, second(FIRST, [first]))
    assert [one.outcome for one in seals(report)] == [Outcome.UNKNOWN] * 2
    assert report.verdict is Verdict.INDETERMINATE


@pytest.mark.parametrize("previous", ["urn:uuid:00000000-0000-4000-8000-000000000000", [FIRST, "urn:x:y"]])
def test_a_chain_on_nothing_is_bad(previous: Any) -> None:
    first = named(FIRST)
    report = report_on(first, second(previous, [first]))
    assert seals(report)[1].reason.value == "previous-proof-missing"
    assert report.verdict is Verdict.INVALID


def test_a_chain_without_its_first_link_is_bad() -> None:
    report = report_on(second(FIRST, [named(FIRST)]))
    assert report.verdict is Verdict.INVALID


def test_two_proofs_of_one_name_cannot_be_built_upon() -> None:
    first = named(FIRST)
    assert seals(report_on(first, first, second(FIRST, [first])))[2].reason.value == "previous-proof-missing"


def test_proofs_that_name_each_other_come_to_an_end() -> None:
    one, two = named("urn:x:1") | {"previousProof": "urn:x:2"}, named("urn:x:2") | {"previousProof": "urn:x:1"}
    assert report_on(one, two).verdict is Verdict.INVALID


def test_a_proof_of_another_key_of_the_issuer_is_the_issuers_when_a_list_says_so() -> None:
    data = json.dumps({**DOCUMENT, "proof": proof(OTHER)}).encode()
    assert judged(data).verdict is Verdict.INVALID
    assert judged(data, held({}, TrustedIssuer(ISSUER.id, "x", OTHER.key.public))).verdict is Verdict.VALID
