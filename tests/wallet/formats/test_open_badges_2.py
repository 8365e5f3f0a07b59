import json

import pytest

from tests.support.vectors import published
from tests.wallet.formats.tokens import payload, token
from wallet.formats.open_badges_2 import open_sealed, recognise

BADGE = {"type": "Assertion", "badge": "https://a.example/badge", "recipient": {"identity": "x"}}
SIGNED = {**BADGE, "verification": {"type": "signed", "creator": "https://a.example/key"}}


def test_a_signed_assertion_names_its_key_itself():
    sealed = open_sealed(payload(token(SIGNED, alg="RS256")))

    (proof,) = sealed.proofs
    assert (proof.suite, proof.verification_method, proof.value) == ("jwt", "https://a.example/key", b"signature")
    assert sealed.claims == SIGNED


@pytest.mark.parametrize("how", [{"type": "signed"}, "signed", None])
def test_without_a_named_key_none_is_made_up(how):
    sealed = open_sealed(payload(token({**BADGE, "verification": how}, alg="RS256")))

    assert sealed.proofs[0].verification_method == ""


def test_a_hosted_assertion_has_no_seal_of_its_own():
    sealed = open_sealed(payload(json.dumps({**BADGE, "verification": {"type": "hosted"}})))

    assert (sealed.proofs, sealed.signed) == ((), b"")


def test_a_blockchain_certificate_has_a_proof_of_its_own_kind():
    proof = {"type": ["MerkleProof2017", "Extension"], "merkleRoot": "00"}
    how = {"type": "MerkleProofVerification2017", "publicKey": "ecdsa-koblitz-pubkey:x"}

    (found,) = open_sealed(payload(json.dumps({**BADGE, "verification": how, "signature": proof}))).proofs

    assert (found.suite, found.verification_method, found.options) == ("MerkleProof2017", how["publicKey"], proof)


@pytest.mark.parametrize("text", ["{}", '{"badge": "x"}', '{"badge": 1', "", token({"vc": {}})])
def test_what_is_no_assertion_is_not_recognised(text):
    assert not recognise(payload(text))


def test_published_assertions_are_recognised():
    folder = published("04-open-badges-clr/1edtech-public-validator/inspector-vc/src/test/resources/ob20")
    cases = [*folder.glob("*assertion*.json"), folder / "simple.jwt"]

    assert all(recognise(payload(case.read_bytes())) for case in cases)
    assert len(cases) >= 14
