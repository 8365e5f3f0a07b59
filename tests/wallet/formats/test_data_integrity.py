import json

import pytest

from tests.wallet.formats.tokens import payload
from wallet.codec.multibase import encode_base58
from wallet.errors import WalletError
from wallet.formats.data_integrity import FORMAT, open_sealed, recognise
from wallet.model.limits import PROOFS

V2 = "https://www.w3.org/ns/credentials/v2"
PROOF = {
    "type": "DataIntegrityProof",
    "cryptosuite": "eddsa-rdfc-2022",
    "created": "2026-01-31T09:00:00Z",
    "expires": "2027-01-31T09:00:00+01:00",
    "verificationMethod": "did:key:z6Mk#z6Mk",
    "proofPurpose": "assertionMethod",
    "proofValue": encode_base58(b"seal"),
    "domain": ["a.example", "b.example"],
    "challenge": "c",
    "previousProof": "urn:uuid:0",
    "id": "urn:uuid:1",
}
DOCUMENT = {"@context": [V2], "type": ["VerifiableCredential"], "issuer": "did:x:y", "credentialSubject": {"id": "a:b"}}


def opened(proof):
    return open_sealed(payload(json.dumps({**DOCUMENT, "proof": proof})))


def test_a_proof_is_read_as_written():
    sealed = opened(PROOF)

    (proof,) = sealed.proofs
    assert (proof.suite, proof.value, proof.options) == ("eddsa-rdfc-2022", b"seal", PROOF)
    assert (proof.verification_method, proof.purpose) == ("did:key:z6Mk#z6Mk", "assertionMethod")
    assert proof.created.isoformat() == "2026-01-31T09:00:00+00:00"
    assert proof.expires.isoformat() == "2027-01-31T08:00:00+00:00"
    assert (proof.domains, proof.challenge) == (("a.example", "b.example"), "c")
    assert (proof.previous, proof.id) == (("urn:uuid:0",), "urn:uuid:1")
    assert sealed.claims == {**DOCUMENT, "proof": PROOF}
    assert sealed.findings == ()


def test_an_unsigned_credential_is_one_without_proofs():
    assert open_sealed(payload(json.dumps(DOCUMENT))).proofs == ()


def test_an_old_suite_goes_by_its_type():
    old = {**PROOF, "type": "Ed25519Signature2020"}

    assert opened([old, PROOF]).proofs[0].suite == "Ed25519Signature2020"


@pytest.mark.parametrize(
    ("change", "code", "at"),
    [
        ({"type": None}, "proof-type", "/proof/type"),
        ({"type": 5}, "proof-type", "/proof/type"),
        ({"proofPurpose": None}, "proof-member", "/proof/proofPurpose"),
        ({"verificationMethod": 5}, "proof-member", "/proof/verificationMethod"),
        ({"proofValue": None}, "proof-value", "/proof/proofValue"),
        ({"proofValue": "z0OIl"}, "proof-value", "/proof/proofValue"),
        ({"proofValue": "mAAAA"}, "proof-value", "/proof/proofValue"),
        ({"created": "yesterday"}, "date-time", "/proof/created"),
        ({"expires": 5}, "date-time", "/proof/expires"),
    ],
)
def test_what_is_wrong_with_a_proof_is_found(change, code, at):
    proof = {name: value for name, value in {**PROOF, **change}.items() if value is not None}

    assert (code, at) in [(one.code, one.at) for one in opened(proof).findings]


def test_what_only_our_suites_need_is_told_but_does_not_condemn_another():
    found = opened({"type": "SomeSignature2019", "jws": "x"}).findings

    assert found
    assert not any(one.fatal for one in found)


def test_a_proof_may_embed_its_method():
    assert opened({**PROOF, "verificationMethod": {"id": "did:x:y#1"}}).proofs[0].verification_method == "did:x:y#1"


@pytest.mark.parametrize(
    ("proof", "rule"),
    [("text", "proof-not-an-object"), ([PROOF, 5], "proof-not-an-object"), ([PROOF] * (PROOFS + 1), "proofs")],
)
def test_what_is_no_proof_at_all_is_refused(proof, rule):
    with pytest.raises(WalletError) as caught:
        opened(proof)
    assert caught.value.rule == rule


@pytest.mark.parametrize(
    ("text", "mine"),
    [
        (json.dumps(DOCUMENT), True),
        ('{"type": "VerifiableCredential"}', True),
        ('{"type": ["VerifiablePresentation"]}', True),
        ('{"@context": "x", "credentialSubject": {}}', True),
        ('{"@context": ["https://www.w3.org/2018/credentials/v1"], "issuer": "x"}', True),
        ('{"@context": "https://w3id.org/openbadges/v2", "issuer": "x", "type": "BadgeClass"}', False),
        ('{"id": "did:x:y", "@context": ["https://www.w3.org/ns/did/v1"]}', False),
        ('{"type": 5}', False),
        ('{"type": "VerifiableCredential", "type": "x"}', False),
        ("[1]", False),
        ("", False),
    ],
)
def test_only_documents_of_the_data_model_are_recognised(text, mine):
    assert recognise(payload(text)) is mine


def test_an_envelope_that_was_not_opened_is_unsupported():
    with pytest.raises(WalletError) as caught:
        FORMAT.open(payload('{"type": "EnvelopedVerifiableCredential", "id": "data:application/vc+cose,x"}'))
    assert caught.value.rule == "envelope"


def test_claims_are_listed_without_context_and_proof():
    paths = [one.path for one in FORMAT.disclosures(opened(PROOF))]

    assert paths == ["/type/0", "/issuer", "/credentialSubject/id"]
