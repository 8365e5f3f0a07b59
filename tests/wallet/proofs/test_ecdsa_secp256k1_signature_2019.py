"""EcdsaSecp256k1Signature2019: published proofs, our own, and those that must fail."""

import json
from typing import Any

import pytest

from tests.support.detached import SIGNED_WITH, detached, old_badge, options_of, signed_bytes
from tests.support.vectors import published
from tests.support.verifying import check, held, judged
from tests.wallet.proofs.test_json_web_signature_2020 import with_secp256k1
from wallet.demo import cast
from wallet.keys import multikey
from wallet.model.report import CheckName, Verdict
from wallet.present.token import compact
from wallet.proofs.ecdsa_secp256k1_signature_2019 import NAME

PUBLIC, SIGN = with_secp256k1()
DID = f"did:key:{multikey.encode(PUBLIC)}"
METHOD = f"{DID}#{multikey.encode(PUBLIC)}"
BLOCKCERTS = "07-blockcerts/cert-verifier-js"


def badge(algorithm: str = "ES256K", **options: Any) -> dict[str, Any]:
    document = old_badge(NAME, cast.NORDHAVN)
    document["issuer"]["id"] = DID
    proof = options_of(NAME, METHOD) | options
    text = detached({"alg": algorithm, **SIGNED_WITH}, signed_bytes(document, proof), SIGN)
    return {**document, "proof": {**proof, "jws": text}}


def outcome(document: dict[str, Any]) -> tuple[Verdict, str]:
    report = judged(json.dumps(document).encode())
    return report.verdict, check(report, CheckName.PROOF).reason.value


def test_one_of_our_own_is_valid_and_a_changed_one_is_not() -> None:
    assert outcome(badge()) == (Verdict.VALID, "signature-good")
    assert outcome(badge() | {"name": "Doctor"}) == (Verdict.INVALID, "signature-bad")


@pytest.mark.parametrize("algorithm", ["ES256", "EdDSA", "HS256", "none"])
def test_another_algorithm_is_refused(algorithm: str) -> None:
    assert outcome(badge(algorithm)) == (Verdict.INVALID, "algorithm-not-allowed")


def test_another_purpose_and_another_kind_of_key_are_refused() -> None:
    assert outcome(badge(proofPurpose="authentication"))[0] is Verdict.INVALID
    document = badge(verificationMethod=cast.VALOMBRE.method)
    document["issuer"]["id"] = cast.VALOMBRE.id
    assert outcome(document) == (Verdict.INVALID, "algorithm-key-mismatch")


def test_a_signature_that_was_changed_does_not_hold() -> None:
    document = badge()
    head, _, tail = document["proof"]["jws"].rpartition(".")
    for place in (0, len(tail) // 2):
        other = "A" if tail[place] != "A" else "B"
        document["proof"]["jws"] = f"{head}.{tail[:place]}{other}{tail[place + 1 :]}"
        assert outcome(document) == (Verdict.INVALID, "signature-bad")


@pytest.mark.parametrize("name", ["blockcerts-status-list-2021.json", "blockcerts-status-list-2021-suspension.json"])
def test_published_status_lists_are_genuine_and_changed_ones_are_not(name: str) -> None:
    data = published(f"{BLOCKCERTS}/fixtures/{name}").read_bytes()
    assert judged(data).verdict is Verdict.VALID
    found = json.loads(data)
    found["credentialSubject"]["statusPurpose"] = "message"
    assert outcome(found) == (Verdict.INVALID, "signature-bad")


def test_published_badges_stand_on_it_beside_a_proof_in_a_chain() -> None:
    profile = published(f"{BLOCKCERTS}/assertions/hyland-issuer-profile-secp256k1.json").read_bytes()
    material = held({json.loads(profile)["id"]: profile})
    names = ("mocknet-v3-valid", "example-non-chained-proofs", "proof-chain-example-secp256k1")
    for name in names:
        data = published(f"{BLOCKCERTS}/fixtures/v3/{name}.json").read_bytes()
        report = judged(data, material)
        assert check(report, CheckName.PROOF).reason.value == "signature-good", name
        assert report.verdict is Verdict.VALID
        found = json.loads(data)
        found["issuanceDate"] = "2020-01-01T00:00:00Z"
        assert judged(json.dumps(found).encode(), material).verdict is Verdict.INVALID


def test_a_token_by_such_a_key_is_valid() -> None:
    document = {**badge(), "proof": None}
    claims = {name: value for name, value in document.items() if value is not None}

    class Key:
        algorithm = "ES256K"
        kind = PUBLIC.kind

        def sign(self, message: bytes) -> bytes:
            return SIGN(message)

    data = compact({"typ": "JWT", "kid": METHOD}, {"vc": claims, "iss": DID}, Key()).encode()
    assert judged(data).verdict is Verdict.VALID
