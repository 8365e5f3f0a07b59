import json
from typing import Any

import pytest

from tests.support.verifying import held
from wallet.dids import https_issuer
from wallet.keys import jwk
from wallet.keys.signing import generate
from wallet.model.keys import KeyKind
from wallet.model.reasons import BadSeal, CannotTell

ISSUER = "https://uni.example/issuers/7"
KEY = generate(KeyKind.ED25519, b"\x51" * 32).public
JWK = jwk.encode(KEY) | {"kid": "key-1"}


def resolved(content: Any, address: str = ISSUER) -> list[str]:
    found = https_issuer.resolve(ISSUER, held({address: json.dumps(content).encode()}))
    assert found is not None
    assert all(method.key == KEY and method.controller == ISSUER for method in found.methods)
    return [method.id for method in found.methods]


def test_where_metadata_lies() -> None:
    assert https_issuer.metadata_url(ISSUER) == "https://uni.example/.well-known/jwt-vc-issuer/issuers/7"
    assert https_issuer.metadata_url("https://uni.example") == "https://uni.example/.well-known/jwt-vc-issuer"


@pytest.mark.parametrize("address", [ISSUER, https_issuer.metadata_url(ISSUER)])
def test_keys_of_issuer_metadata(address: str) -> None:
    assert resolved({"issuer": ISSUER, "jwks": {"keys": [JWK]}}, address) == [f"{ISSUER}#key-1"]


def test_keys_at_the_address_itself() -> None:
    assert resolved({"keys": [JWK]}) == [f"{ISSUER}#key-1"]
    assert resolved(JWK) == [f"{ISSUER}#key-1"]
    assert resolved({"keys": [{**JWK, "kid": f"{ISSUER}#k"}]}) == [f"{ISSUER}#k"]


@pytest.mark.parametrize(
    "content",
    [
        {"issuer": "https://evil.example", "jwks": {"keys": [JWK]}},
        {"issuer": ISSUER, "jwks": {}},
        {"issuer": ISSUER, "jwks": []},
        {"keys": [JWK, JWK]},
        {"id": "https://evil.example", "verificationMethod": []},
        {"id": "https://evil.example"},
        {},
    ],
)
def test_what_belongs_to_somebody_else_or_says_nothing_is_refused(content: Any) -> None:
    with pytest.raises(BadSeal):
        https_issuer.resolve(ISSUER, held({ISSUER: json.dumps(content).encode()}))


def test_a_private_key_is_named_as_unusable() -> None:
    found = https_issuer.resolve(ISSUER, held({ISSUER: json.dumps({"keys": [JWK | {"d": "AA"}]}).encode()}))
    assert found is not None
    assert (found.methods, found.unusable) == ((), ((f"{ISSUER}#key-1", "jwk-private"),))


def test_nothing_at_hand_is_no_answer() -> None:
    assert https_issuer.resolve(ISSUER, held({})) is None


def test_a_profile_that_speaks_of_no_keys_is_no_answer() -> None:
    profile = json.dumps({"id": ISSUER, "type": ["Profile"], "name": "Uni"}).encode()
    assert https_issuer.resolve(ISSUER, held({ISSUER: profile})) is None


def test_metadata_may_say_where_the_keys_are() -> None:
    address = "https://uni.example/keys"
    metadata = json.dumps({"issuer": ISSUER, "jwks_uri": address}).encode()
    with pytest.raises(CannotTell) as trouble:
        https_issuer.resolve(ISSUER, held({ISSUER: metadata}))
    assert [need.uri for need in trouble.value.needs] == [address]
    keys = json.dumps({"keys": [JWK]}).encode()
    found = https_issuer.resolve(ISSUER, held({ISSUER: metadata, address: keys}))
    assert found is not None
    assert [method.id for method in found.methods] == [f"{ISSUER}#key-1"]
    with pytest.raises(BadSeal):
        https_issuer.resolve(ISSUER, held({ISSUER: metadata, address: b"{}"}))
