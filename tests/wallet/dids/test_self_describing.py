"""did:key and did:jwk: identifiers that are keys."""

import json

import pytest

from wallet.codec import base64url, multibase
from wallet.dids import did_jwk, did_key
from wallet.keys import jwk
from wallet.keys.signing import ENTROPY_BYTES, generate
from wallet.model.keys import KeyKind
from wallet.model.reasons import BadSeal, CannotTell, Reason
from wallet.model.trust import TrustMaterial

NOTHING = TrustMaterial()


@pytest.mark.parametrize("kind", ENTROPY_BYTES)
def test_the_key_comes_back(kind: KeyKind) -> None:
    key = generate(kind, b"\x41" * ENTROPY_BYTES[kind]).public
    did = did_key.of_key(key)
    (method,) = did_key.resolve(did, NOTHING).methods
    assert (method.key, method.controller, method.id) == (key, did, f"{did}#{did[8:]}")
    did = did_jwk.of_key(key)
    (method,) = did_jwk.resolve(did, NOTHING).methods
    assert (method.key, method.controller, method.id) == (key, did, f"{did}#0")


SHORT = multibase.encode_base58(b"\xed\x01" + bytes(31))


@pytest.mark.parametrize("rest", ["", "z", "z6Mk", "u7QE", "z" + "1" * 500, SHORT])
def test_a_did_key_that_is_no_key_is_malformed(rest: str) -> None:
    with pytest.raises(BadSeal) as trouble:
        did_key.resolve("did:key:" + rest, NOTHING)
    assert trouble.value.reason is Reason.METHOD_MALFORMED


def test_a_did_key_of_an_unknown_kind_is_unknown() -> None:
    with pytest.raises(CannotTell) as trouble:
        did_key.resolve("did:key:" + multibase.encode_base58(b"\xec\x01" + bytes(32)), NOTHING)
    assert trouble.value.needs


@pytest.mark.parametrize("change", [{"d": "AA"}, {"use": "enc"}, {"x": "AA"}])
def test_a_did_jwk_of_a_private_or_unfit_key_is_malformed(change: dict[str, str]) -> None:
    key = generate(KeyKind.ED25519, b"\x41" * 32).public
    text = json.dumps(jwk.encode(key) | change).encode()
    with pytest.raises(BadSeal) as trouble:
        did_jwk.resolve("did:jwk:" + base64url.encode(text), NOTHING)
    assert trouble.value.reason is Reason.METHOD_MALFORMED


@pytest.mark.parametrize("rest", ["", "e30", "!!", "bnVsbA", "eyJrdHkiOiJPS1AifQ=="])
def test_a_did_jwk_that_is_no_key_never_crashes(rest: str) -> None:
    with pytest.raises((BadSeal, CannotTell)):
        did_jwk.resolve("did:jwk:" + rest, NOTHING)
