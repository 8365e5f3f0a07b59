"""Blockcerts: what does not fit is invalid; what fits is open, because the chain is not at hand."""

import hashlib
import json
from typing import Any

import cbor2
import pytest

from tests.support.vectors import published
from tests.support.verifying import NOW, check, credential, held, judged
from wallet.codec.base58 import ALPHABET
from wallet.codec.jsonld.contexts import Contexts
from wallet.model.reasons import Reason
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.proofs.data_integrity import rdfc_bytes
from wallet.proofs.merkle_proof_2019 import path_of

ISSUER = "https://chain.example/issuer.json"
KEY = f"{ISSUER}#key-1"
TRANSACTION = "ab" * 32


def document() -> dict[str, Any]:
    return {
        "@context": ["https://www.w3.org/2018/credentials/v1", "https://w3id.org/blockcerts/v3"],
        "id": "urn:uuid:7e4a4d8e-2b0c-4b3f-9f10-0d5a11a6b001",
        "type": ["VerifiableCredential", "BlockcertsCredential"],
        "issuer": ISSUER,
        "issuanceDate": "2026-03-01T00:00:00Z",
        "credentialSubject": {"id": "did:example:learner", "name": "Ada Quill", "email": "ada@learner.example"},
    }


def text58(data: bytes) -> str:
    number, out = int.from_bytes(data), ""
    while number:
        number, digit = divmod(number, 58)
        out = ALPHABET[digit] + out
    return out


def packed(digest: bytes) -> bytes:
    spelled: bytes = cbor2.dumps(digest.hex())
    return spelled


def certificate(made: dict[str, Any], *, earlier: tuple[dict[str, Any], ...] = (), **other: Any) -> dict[str, Any]:
    covered = {**made, "proof": list(earlier)} if earlier else made
    target = hashlib.sha256(rdfc_bytes(covered, Contexts.bundled())).digest()
    left, right = bytes(range(32)), bytes(32)
    root = hashlib.sha256(hashlib.sha256(left + target).digest() + right).digest()
    pairs = {
        0: packed(other.get("root", root)),
        1: packed(other.get("target", target)),
        2: [[[0, 0], [1, 1], [2, cbor2.dumps(TRANSACTION)]]],
        3: other.get("path", [[0, packed(left)], [1, packed(right)]]),
    }
    value = cbor2.dumps([[name, one] for name, one in pairs.items()])
    proof = {
        "type": "MerkleProof2019",
        "created": "2026-03-01T00:00:00Z",
        "proofPurpose": "assertionMethod",
        "verificationMethod": KEY,
        "proofValue": "z" + text58(value),
    }
    return {**made, "proof": [*earlier, proof] if earlier else proof}


def data(**other: Any) -> bytes:
    return json.dumps(certificate(document(), **other)).encode()


def test_what_fits_is_open_and_says_what_would_settle_it() -> None:
    report = judged(data())
    told = check(report, CheckName.PROOF)
    assert (told.outcome, told.reason, report.verdict) == (
        Outcome.UNKNOWN, Reason.CHAIN_ANCHOR_MISSING, Verdict.INDETERMINATE,
    )  # fmt: skip
    assert [(one.kind.value, one.uri) for one in told.needs] == [("chain-anchor", f"blink:btc:mainnet:{TRANSACTION}")]
    assert len(str(told.facts["root"])) == 64
    assert report.document is None
    assert "proof-value" not in report.warnings


@pytest.mark.parametrize(
    ("other", "rule"),
    [
        ({"root": bytes(32)}, "merkle-path"),
        ({"target": bytes(32)}, "merkle-target"),
        ({"path": []}, "merkle-path"),
        ({"path": [[1, packed(bytes(range(32)))], [1, packed(bytes(32))]]}, "merkle-path"),
        ({"path": [[2, packed(bytes(32))]]}, "merkle-proof"),
        ({"path": [[0, b"\x78"]]}, "merkle-proof"),
        ({"path": [[0, packed(bytes(32))]] * 65}, "merkle-proof"),
    ],
)
def test_a_path_that_does_not_fit_is_invalid(other: dict[str, Any], rule: str) -> None:
    report = judged(data(**other))
    assert report.verdict is Verdict.INVALID
    assert check(report, CheckName.PROOF).facts["rule"] == rule


@pytest.mark.parametrize("member", ["issuanceDate", "credentialSubject", "id"])
def test_a_changed_document_is_invalid(member: str) -> None:
    changed = certificate(document())
    if member == "credentialSubject":
        changed[member]["name"] = "Somebody Else"
    else:
        changed[member] = changed[member].replace("2026", "2025").replace("b001", "b002")
    report = judged(json.dumps(changed).encode())
    assert (report.verdict, check(report, CheckName.PROOF).facts["rule"]) == (Verdict.INVALID, "merkle-target")


def test_an_added_undefined_claim_is_invalid() -> None:
    changed = certificate(document()) | {"finalGrade": "A"}
    assert judged(json.dumps(changed).encode()).verdict is Verdict.INVALID


def test_a_proof_added_to_another_covers_that_one() -> None:
    first = {
        "type": "EcdsaSecp256k1Signature2019",
        "created": "2026-03-01T00:00:00Z",
        "proofPurpose": "assertionMethod",
        "verificationMethod": KEY,
    }
    made = certificate(document(), earlier=(first,))
    assert {one.reason for one in judged(json.dumps(made).encode()).checks} >= {Reason.CHAIN_ANCHOR_MISSING}
    made["proof"][0]["created"] = "2026-03-02T00:00:00Z"
    assert judged(json.dumps(made).encode()).verdict is Verdict.INVALID


@pytest.mark.parametrize(
    ("keys", "outcome"),
    [
        ([{"id": KEY}], Outcome.PASSED),
        ([{"id": KEY, "revoked": "2026-04-01T00:00:00Z"}], Outcome.UNKNOWN),
        ([{"id": f"{ISSUER}#key-2"}], Outcome.FAILED),
        ([], Outcome.UNKNOWN),
    ],
)
def test_the_issuers_profile_must_list_the_address(keys: list[Any], outcome: Outcome) -> None:
    profile = json.dumps({"id": ISSUER, "type": "Profile", "publicKey": keys}).encode()
    report = judged(data(), held({ISSUER: profile}), now=NOW)
    assert check(report, CheckName.KEY).outcome is outcome
    assert report.verdict is (Verdict.INVALID if outcome is Outcome.FAILED else Verdict.INDETERMINATE)


FITTING = [
    "v2/testnet-valid-2.0.json",
    "v2/ethereum-revoked-2.0.json",
    "v3/blockcerts-3.0-alpha.json",
    "v3/cert-rl-status-list-2021.json",
    "v3/mocknet-vc-v2-validFrom-valid.json",
]


@pytest.mark.parametrize("name", FITTING)
def test_published_certificates_fit_and_stay_open(name: str) -> None:
    source = published(f"07-blockcerts/cert-verifier-js/fixtures/{name}").read_bytes()
    report = judged(source)
    assert Reason.CHAIN_ANCHOR_MISSING in {one.reason for one in report.checks}
    assert report.verdict is Verdict.INDETERMINATE
    assert len(FITTING) == 5


@pytest.mark.parametrize("name", ["v2/ethereum-tampered-2.0.json", "v3/testnet-v3--tampered.json"])
def test_published_forgeries_are_invalid(name: str) -> None:
    source = published(f"07-blockcerts/cert-verifier-js/fixtures/{name}").read_bytes()
    assert judged(source).verdict is Verdict.INVALID


def test_the_published_sample_with_hash_links_was_changed_after_it_was_made() -> None:
    """Its publisher only reads the picture addresses in it; an independent processor gets our digest, not its own."""
    from tests.wallet.codec.jsonld.test_against_pyld import oracle

    data = published("07-blockcerts/cert-verifier-js/fixtures/v3/testnet-v3-hashlink.json").read_bytes()
    found = json.loads(data)
    bare = {name: value for name, value in found.items() if name != "proof"}
    independent = hashlib.sha256(oracle(bare).encode()).hexdigest()
    assert independent == hashlib.sha256(rdfc_bytes(bare, Contexts.bundled())).hexdigest()
    (proof,) = credential(data).sealed.proofs
    assert path_of(proof).target.hex() != independent
    assert check(judged(data), CheckName.PROOF).facts["rule"] == "merkle-target"
