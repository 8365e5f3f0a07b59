import json
from typing import Any

import pytest

from tests.support.verifying import NOW
from wallet.demo import cast
from wallet.demo.materials import did_document, issuer_metadata, materials, trust_list
from wallet.demo.status import status_list
from wallet.errors import ErrorKind, WalletError
from wallet.keys import jwk
from wallet.model.trust import MaterialOrigin
from wallet.present.token import compact
from wallet.verify.material import read_trust_list, recognise_material

LIST = "https://nordhavn-polytechnic.example/status/1"
LIST_TOKEN = compact({"typ": "statuslist+jwt"}, {"sub": LIST, "iat": 1, "status_list": {}}, cast.NORDHAVN.key).encode()
UNADDRESSED = b'{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object"}'
SCHEMA = b'{"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://uni.example/s.json"}'
KEY = jwk.encode(cast.NORDHAVN.key.public)


@pytest.mark.parametrize(
    ("data", "kind", "uri"),
    [
        (did_document(cast.RHEINLAND), "did-document", cast.RHEINLAND.id),
        (status_list(cast.NORDHAVN, LIST, ()), "status-list", LIST),
        (LIST_TOKEN, "status-list", LIST),
        (issuer_metadata(cast.GUILD), "issuer-metadata", "https://open-skills-guild.example"),
        (json.dumps(KEY | {"kid": "https://uni.example/key"}).encode(), "issuer-key", "https://uni.example/key"),
        (b'{"id": "https://uni.example/l", "revokedCredential": []}', "revocation-list", "https://uni.example/l"),
        (b'{"id": "https://uni.example/", "type": ["Profile"]}', "issuer-profile", "https://uni.example/"),
        (SCHEMA, "schema", "https://uni.example/s.json"),
        (b'{"$id": "https://uni.example/s", "properties": {}}', "schema", "https://uni.example/s"),
        (b'{"vct": "https://uni.example/type", "name": "Badge"}', "type-metadata", "https://uni.example/type"),
    ],
)
def test_material_says_itself_what_it_is_and_where_it_belongs(data: bytes, kind: str, uri: str) -> None:
    found = recognise_material(data, NOW)
    assert (found.kind, found.uri, found.data) == (kind, uri, data)
    assert (found.obtained_at, found.origin) == (NOW, MaterialOrigin.BY_HAND)


@pytest.mark.parametrize(
    "data",
    [
        b"{}",
        json.dumps(KEY).encode(),
        b'{"type": "Profile"}',
        b'{"type": "Profile", "id": "relative"}',
        b'{"a": 1}',
        b'{"issuer": "https://uni.example", "type": ["VerifiableCredential"]}',
        b'{"jwks": {"keys": []}, "jwks_uri": "https://uni.example/jwks"}',
        b'{"$id": "https://uni.example/s", "title": "says of what it is made nowhere"}',
        UNADDRESSED,
    ],
)
def test_what_names_no_address_or_is_nothing_is_unsupported(data: bytes) -> None:
    with pytest.raises(WalletError) as error:
        recognise_material(data, NOW)
    assert error.value.kind is ErrorKind.UNSUPPORTED


@pytest.mark.parametrize("data", [b"", b"\xff", b"[", b"null", b"{"])
def test_what_cannot_be_read_is_malformed(data: bytes) -> None:
    with pytest.raises(WalletError) as error:
        recognise_material(data, NOW)
    assert error.value.kind is ErrorKind.MALFORMED


def test_everything_in_the_demonstration_is_recognised() -> None:
    found = [recognise_material(data, NOW).kind for _, data, media_type in materials() if "ld+json" not in media_type]
    assert set(found) == {"did-document", "issuer-metadata", "status-list"}
    assert len(found) >= 7


def test_a_context_says_nowhere_which_address_it_answers_for() -> None:
    (context,) = [data for _, data, media_type in materials() if "ld+json" in media_type]
    with pytest.raises(WalletError) as error:
        recognise_material(context, NOW)
    assert (error.value.rule, error.value.facts["form"]) == ("material-address", "context")


def test_the_wallets_own_form_of_a_trust_list() -> None:
    found = read_trust_list(trust_list())
    assert found.name == "Demonstration institutions"
    assert found.as_of is not None
    assert {line.id for line in found.issuers} >= {cast.NORDHAVN.id, cast.RHEINLAND.id}
    assert any(line.key == cast.GUILD.key.public for line in found.issuers)
    assert not found.own


def test_the_registry_form() -> None:
    listed = {
        "meta": {"created": "2025-01-01T00:00:00Z", "updated": "2026-01-01T00:00:00Z"},
        "registry": {cast.NORDHAVN.id: {"name": "Nordhavn"}, "junk": {"name": "no identifier"}},
    }
    found = read_trust_list(json.dumps(listed).encode())
    assert [(line.id, line.name) for line in found.issuers] == [(cast.NORDHAVN.id, "Nordhavn")]
    assert found.as_of is not None
    assert found.as_of.year == 2026


@pytest.mark.parametrize(
    "content",
    [
        {},
        [],
        {"version": 2, "issuers": []},
        {"issuers": []},
        {"version": 1, "issuers": [5]},
        {"version": 1, "issuers": [{"id": "uni.example"}]},
        {"version": 1, "issuers": [{"id": "did:x:1", "jwk": {**KEY, "d": "AA"}}]},
        {"version": 1, "issuers": [{"id": "did:x:1", "types": "X"}]},
        {"version": 1, "issuers": [{"id": "did:x:1", "name": 5}]},
        {"version": 1, "as_of": "yesterday", "issuers": []},
    ],
)
def test_a_list_that_is_none_is_refused(content: Any) -> None:
    with pytest.raises(WalletError):
        read_trust_list(json.dumps(content).encode())


def test_a_bundle_of_certificates() -> None:
    from datetime import timedelta

    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric import ed25519
    from cryptography.hazmat.primitives.serialization import Encoding

    key = ed25519.Ed25519PrivateKey.from_private_bytes(b"\x61" * 32)
    name = x509.Name([x509.NameAttribute(x509.oid.NameOID.COMMON_NAME, "Test Authority")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(NOW)
        .not_valid_after(NOW + timedelta(days=1))
        .sign(key, None)
    )
    pem = certificate.public_bytes(Encoding.PEM)
    found = read_trust_list(pem + pem)
    assert found.authorities == (certificate.public_bytes(Encoding.DER),) * 2
    with pytest.raises(WalletError):
        read_trust_list(b"-----BEGIN CERTIFICATE-----\nnonsense")


def test_two_lists_without_a_name_are_two_lists() -> None:
    made = [json.dumps({"version": 1, "issuers": [{"id": f"did:web:{host}.example"}]}).encode() for host in "ab"]
    assert len({read_trust_list(data).name for data in made}) == 2
