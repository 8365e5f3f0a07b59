from typing import Any

import pytest

from wallet.codec import base58
from wallet.dids.document import parse
from wallet.keys import jwk, multikey
from wallet.keys.signing import ENTROPY_BYTES, generate
from wallet.model.keys import KeyKind, PublicKey
from wallet.model.reasons import BadSeal, Reason

ID = "did:web:uni.example"
KEY = generate(KeyKind.ED25519, b"\x31" * 32).public
ELLIPTIC = generate(KeyKind.P256, b"\x31" * ENTROPY_BYTES[KeyKind.P256]).public


def method(**changes: Any) -> dict[str, Any]:
    made = {"id": f"{ID}#1", "type": "Multikey", "controller": ID, "publicKeyMultibase": multikey.encode(KEY)}
    return {name: value for name, value in (made | changes).items() if value is not None}


def document(*methods: dict[str, Any], **members: Any) -> dict[str, Any]:
    return {"id": ID, "verificationMethod": list(methods), "assertionMethod": [f"{ID}#1"]} | members


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({}, KEY),
        ({"type": "Ed25519VerificationKey2020"}, KEY),
        ({"type": "JsonWebKey", "publicKeyMultibase": None, "publicKeyJwk": jwk.encode(ELLIPTIC)}, ELLIPTIC),
        ({"type": "JsonWebKey2020", "publicKeyMultibase": None, "publicKeyJwk": jwk.encode(KEY)}, KEY),
        (
            {
                "type": "Ed25519VerificationKey2018",
                "publicKeyMultibase": None,
                "publicKeyBase58": base58.encode(KEY.data),
            },
            KEY,
        ),
    ],
)
def test_the_spellings_of_a_key(changes: dict[str, Any], key: PublicKey) -> None:
    found = parse(document(method(**changes)), ID)
    assert [one.key for one in found.methods] == [key]
    assert found.methods[0].purposes == {"assertionMethod"}
    assert not found.unusable


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"controller": "did:web:evil.example"}, "method-controller"),
        ({"controller": None}, "method-controller"),
        ({"id": "did:web:evil.example#1"}, "method-id"),
        ({"publicKeyJwk": jwk.encode(KEY)}, "method-key"),
        ({"publicKeyMultibase": None}, "method-key"),
        ({"type": "Ed25519VerificationKey2020", "publicKeyMultibase": multikey.encode(ELLIPTIC)}, "method-kind"),
        ({"secretKeyMultibase": "z3u2"}, "multikey-secret"),
        ({"publicKeyMultibase": None, "publicKeyJwk": {**jwk.encode(KEY), "d": "AA"}}, "jwk-private"),
        ({"revoked": "some day"}, "method-revoked"),
        ({"expires": 5}, "method-expires"),
        ({"publicKeyMultibase": None, "publicKeyHex": KEY.data.hex()}, "method-key"),
    ],
)
def test_a_method_that_cannot_be_used_is_named_with_its_rule(changes: dict[str, Any], rule: str) -> None:
    found = parse(document(method(**changes)), ID)
    assert not found.methods
    assert [one[1] for one in found.unusable] == [rule]


def test_a_method_listed_for_nothing_has_no_purpose() -> None:
    assert parse(document(method(), assertionMethod=[]), ID).methods[0].purposes == frozenset()


def test_a_method_may_stand_inside_its_relationship() -> None:
    found = parse({"id": ID, "authentication": [method(id="#1")]}, ID)
    assert (found.methods[0].id, found.methods[0].purposes) == (f"{ID}#1", {"authentication"})


def test_two_methods_of_one_name_are_refused() -> None:
    other = method(publicKeyMultibase=multikey.encode(generate(KeyKind.ED25519, b"\x32" * 32).public))
    with pytest.raises(BadSeal) as trouble:
        parse(document(method(), other), ID)
    assert trouble.value.reason is Reason.DOCUMENT_MALFORMED


@pytest.mark.parametrize("broken", [None, [], "x", {}, {"id": ID + "x"}, {"id": [ID]}])
def test_a_document_of_another_id_is_refused(broken: Any) -> None:
    with pytest.raises(BadSeal):
        parse(broken, ID)
