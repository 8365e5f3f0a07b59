"""Signatures made to break verifiers: every one comes out as marked."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.vectors import published
from wallet.errors import WalletError
from wallet.formats import compact
from wallet.keys import algorithms, jwk, jws
from wallet.keys.certificates import from_library
from wallet.model.keys import PublicKey
from wallet.model.reasons import BadSeal, CannotTell

FOLDER = "08-foundations/wycheproof"
# file, algorithm, how many cases; a file whose hash is not the algorithm's own is left out
FILES = [
    ("ed25519_test.json", "Ed25519", 75),
    ("ecdsa_secp256r1_sha256_p1363_test.json", "ES256", 131),
    ("ecdsa_secp384r1_sha384_p1363_test.json", "ES384", 140),
    ("ecdsa_secp256k1_sha256_p1363_test.json", "ES256K", 126),
    ("rsa_signature_2048_sha256_test.json", "RS256", 129),
    ("rsa_pss_2048_sha256_mgf1_32_test.json", "PS256", 54),
]


def groups(name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(published(f"{FOLDER}/{name}").read_bytes())["testGroups"]
    return found


def key_of(group: dict[str, Any]) -> PublicKey:
    from cryptography.hazmat.primitives.serialization import load_der_public_key

    return from_library(load_der_public_key(bytes.fromhex(group["publicKeyDer"])))


def holds(algorithm: str, key: PublicKey, message: bytes, signature: bytes) -> bool:
    try:
        algorithms.verify(algorithm, key, message, signature)
    except BadSeal:
        return False
    return True


@pytest.mark.parametrize(("name", "algorithm", "count"), FILES)
def test_every_signature_comes_out_as_marked(name: str, algorithm: str, count: int) -> None:
    seen = 0
    for group in groups(name):
        key = key_of(group)
        for test in group["tests"]:
            seen += 1
            held = holds(algorithm, key, bytes.fromhex(test["msg"]), bytes.fromhex(test["sig"]))
            if test["result"] != "acceptable":
                assert held is (test["result"] == "valid"), (test["tcId"], test["comment"])
    assert seen == count


@pytest.mark.parametrize(
    ("name", "algorithm"),
    [("ecdsa_secp256r1_sha256_test.json", "ES256"), ("ecdsa_secp384r1_sha384_test.json", "ES384")],
)
def test_no_signature_in_der_holds(name: str, algorithm: str) -> None:
    for group in groups(name):
        key = key_of(group)
        for test in group["tests"]:
            assert not holds(algorithm, key, bytes.fromhex(test["msg"]), bytes.fromhex(test["sig"])), test["comment"]


def tokens() -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    for group in groups("json_web_signature_test.json"):
        for test in group["tests"]:
            yield group["private"], test


def accepted(stated: dict[str, Any], text: str) -> bool:
    """Whether the token is taken: read as strictly as a credential, under the public half of the stated key."""
    public = {name: value for name, value in stated.items() if name not in jwk.PRIVATE_MEMBERS}
    try:
        token = compact.take_apart(text)
        algorithms.verify(jws.check_header(token.header), jwk.decode(public), token.signed, token.signature)
    except (WalletError, BadSeal, CannotTell):
        return False
    return True


def test_every_token_comes_out_as_marked() -> None:
    good = bad = 0
    for stated, test in tokens():
        if stated["kty"] == "oct":
            assert not accepted(stated, test["jws"])
        elif test["result"] == "invalid":
            assert not accepted(stated, test["jws"]), (test["tcId"], test["comment"])
            bad += 1
        elif stated["alg"] == compact.take_apart(test["jws"]).header["alg"] in algorithms.ALGORITHMS:
            assert accepted(stated, test["jws"]), (test["tcId"], test["comment"])
            good += 1
    assert (good, bad) == (7, 163)
