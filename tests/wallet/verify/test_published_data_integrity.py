"""Published Data Integrity documents: the signature holds, each for the suite and the reason it was published for."""

import json
from typing import Any

import pytest

from tests.support.vectors import published
from tests.support.verifying import check, held, judged, reasons
from wallet.dids import did_key
from wallet.keys import multikey
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.model.trust import TrustedIssuer

SIGNED = {
    "vc-di-eddsa/eddsa-rdfc-2022/signedDataInt.json": 1,
    "vc-di-eddsa/eddsa-jcs-2022/signedJCS.json": 1,
    "vc-di-ecdsa/ecdsa-rdfc-2019-p256/signedECDSAP256.json": 1,
    "vc-di-ecdsa/ecdsa-rdfc-2019-p384/signedECDSAP384.json": 1,
    "vc-di-ecdsa/ecdsa-jcs-2019-p256/signedJCSECDSAP256.json": 1,
    "vc-di-ecdsa/ecdsa-sd-2023/employ/derivedRevealDocument.json": 1,
    "vc-di-eddsa/proof-set-chain/signedProofSet1.json": 1,
    "vc-di-eddsa/proof-set-chain/signedProofSet2.json": 2,
    "vc-di-eddsa/proof-set-chain/proofChainTempDoc1.json": 2,
}


def document(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(published(f"01-data-integrity/{name}").read_bytes())
    return found


def issuer_of(found: dict[str, Any]) -> str:
    named = found["issuer"]
    return str(named["id"] if isinstance(named, dict) else named)


def keys_of(found: dict[str, Any]) -> list[str]:
    proofs = found["proof"] if isinstance(found["proof"], list) else [found["proof"]]
    return [proof["verificationMethod"].split("#")[0].removeprefix(did_key.PREFIX) for proof in proofs]


def test_how_many_there_are() -> None:
    assert sum(len(keys_of(document(name))) for name in SIGNED) == 11


@pytest.mark.parametrize(("name", "count"), SIGNED.items())
def test_the_signatures_hold_and_the_key_is_not_the_issuers_own(name: str, count: int) -> None:
    found = document(name)
    report = judged(json.dumps(found).encode())
    proofs = [one for one in report.checks if one.name is CheckName.PROOF]
    assert [one.outcome for one in proofs] == [Outcome.PASSED] * count
    # Good signatures by somebody who is not shown to be the issuer: settled where the issuer's name is its own
    # document, open where that document is only not at hand.
    if issuer_of(found).startswith("did:key:"):
        assert (report.verdict, reasons(report)) == (Verdict.INVALID, {"controller-not-issuer"})
    else:
        assert (report.verdict, reasons(report)) == (Verdict.INDETERMINATE, {"issuer-not-confirmed"})
        assert issuer_of(found) in {need.uri for need in report.needs}
    assert report.document is not None
    assert "proof" not in report.document or "chain" in name


@pytest.mark.parametrize("name", SIGNED)
def test_a_trust_list_that_gives_the_key_makes_them_valid(name: str) -> None:
    found = document(name)
    lines = [TrustedIssuer(issuer_of(found), "Example", multikey.decode(key)) for key in keys_of(found)]
    report = judged(json.dumps(found).encode(), held({}, *lines))
    assert (report.verdict, report.trusted, report.issuer_name) == (Verdict.VALID, True, "Example")


@pytest.mark.parametrize("listed", [True, False])
def test_the_issuers_own_document_settles_whose_key_it_is(listed: bool) -> None:
    found = document("vc-di-eddsa/eddsa-rdfc-2022/signedDataInt.json")
    issuer, key = issuer_of(found), keys_of(found)[0] if listed else "z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"
    method = {"id": f"{issuer}#key", "type": "Multikey", "controller": issuer, "publicKeyMultibase": key}
    profile = {"id": issuer, "verificationMethod": [method], "assertionMethod": [f"{issuer}#key"]}
    report = judged(json.dumps(found).encode(), held({issuer: json.dumps(profile).encode()}))
    assert report.verdict is (Verdict.VALID if listed else Verdict.INVALID)


@pytest.mark.parametrize("name", SIGNED)
def test_a_changed_claim_breaks_every_signature(name: str) -> None:
    found = document(name)
    changed = json.dumps({key: value for key, value in found.items() if key != "proof"}).replace('"20', '"19', 1)
    changed = changed.replace("Engineering", "Engineerinj", 1)
    text = json.dumps({**json.loads(changed), "proof": found["proof"]})
    assert json.loads(text) != found
    report = judged(text.encode())
    assert report.verdict is Verdict.INVALID
    assert {one.outcome for one in report.checks if one.name is CheckName.PROOF} == {Outcome.FAILED}
    assert report.document is None


BASE = "vc-di-ecdsa/ecdsa-sd-2023/employ/addSignedSDBase.json"


def test_a_base_proof_holds_for_its_holder() -> None:
    found = document(BASE)
    line = TrustedIssuer(issuer_of(found), "Example", multikey.decode(keys_of(found)[0]))
    assert judged(json.dumps(found).encode(), held({}, line)).verdict is Verdict.VALID
    found["credentialSubject"]["id"] = "urn:example:other"
    changed = judged(json.dumps(found).encode(), held({}, line))
    assert check(changed, CheckName.PROOF).reason.value == "signature-bad"


@pytest.mark.parametrize("name", ["vc-di-bbs/addSignedSDBase.json", "vc-di-bbs/derivedRevealDocument.json"])
def test_a_suite_this_wallet_does_not_know_is_unknown(name: str) -> None:
    found = document(name)
    found["@context"] = found["@context"][0]
    found["proof"]["cryptosuite"] = "bbs-2022"
    report = judged(json.dumps(found).encode())
    proof = check(report, CheckName.PROOF)
    assert (proof.outcome, proof.reason.value) == (Outcome.UNKNOWN, "suite-unsupported")
    assert [need.uri for need in proof.needs] == ["bbs-2022"]
    assert report.verdict is not Verdict.VALID
