"""Published identifiers and the keys they stand for."""

import json
from typing import Any

import pytest

from tests.support.vectors import published
from wallet.codec import base58
from wallet.dids import did_jwk, did_key
from wallet.keys import jwk
from wallet.model.keys import KeyKind
from wallet.model.reasons import BadSeal, CannotTell
from wallet.model.trust import TrustMaterial

NOTHING = TrustMaterial()
FILES = {
    "ed25519-x25519.json": (KeyKind.ED25519, 5),
    "secp256k1.json": (KeyKind.SECP256K1, 6),
    "bls12381.json": (None, 6),
}


@pytest.mark.parametrize("name", FILES)
def test_did_key(name: str) -> None:
    kind, count = FILES[name]
    found: dict[str, dict[str, Any]] = json.loads(published(f"08-foundations/did-key/{name}").read_bytes())
    assert len(found) == count
    for did, entry in found.items():
        pair = entry.get("verificationKeyPair", {})
        if kind is None and not did.startswith("did:key:zUC7"):
            with pytest.raises((BadSeal, CannotTell)):
                did_key.resolve(did, NOTHING)
            continue
        (method,) = did_key.resolve(did, NOTHING).methods
        assert method.key.kind is (kind or KeyKind.BLS12381G2)
        if "publicKeyBase58" in pair:
            assert method.key.data == base58.decode(pair["publicKeyBase58"])
            assert method.id == did + pair["id"]


def test_did_jwk() -> None:
    content: dict[str, Any] = json.loads(published("08-foundations/did-jwk/spec-examples.json").read_bytes())
    seen = 0
    for example in content["examples"]:
        entry = example["didDocument"]["verificationMethod"][0]
        if entry["publicKeyJwk"]["crv"] == "X25519":
            with pytest.raises((BadSeal, CannotTell)):
                did_jwk.resolve(example["did"], NOTHING)
        else:
            (method,) = did_jwk.resolve(example["did"], NOTHING).methods
            assert (method.id, method.key) == (f"{example['did']}#0", jwk.decode(entry["publicKeyJwk"]))
        seen += 1
    assert seen == 2
