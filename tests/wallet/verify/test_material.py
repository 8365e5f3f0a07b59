import base64
import contextlib
import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from tests.support.authority import certificate
from tests.support.stamping import revocation_list
from tests.support.verifying import NOW
from wallet.demo import cast
from wallet.demo.materials import did_document, issuer_metadata, materials, trust_list
from wallet.demo.status import status_list
from wallet.errors import ErrorKind, WalletError
from wallet.keys import jwk
from wallet.model.keys import KeyKind
from wallet.model.trust import MaterialOrigin, Standing, TrustedIssuer, TrustList, TrustService
from wallet.present.token import compact
from wallet.verify.material import read_trust_list, recognise_material
from wallet.verify.trust_list import write_trust_list

LIST = "https://nordhavn-polytechnic.example/status/1"
LIST_TOKEN = compact({"typ": "statuslist+jwt"}, {"sub": LIST, "iat": 1, "status_list": {}}, cast.NORDHAVN.key).encode()
LISTED = ("status-list", LIST)
UNADDRESSED = b'{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object"}'
SCHEMA = b'{"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://uni.example/s.json"}'
KEY = jwk.encode(cast.NORDHAVN.key.public)
LISTER = cast.demo_key("authority.example", KeyKind.P256)
AUTHORITY = certificate(LISTER, LISTER, NOW, authority=True)
SERVICE = {"certificate": "AAAA", "kind": "ca", "name": "n", "provider": "p", "history": []}


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
        *(
            (json.dumps({"type": ["x", kind], "id": LIST}).encode(), "status-list", LIST)
            for kind in ("BitstringStatusListCredential", "StatusList2021Credential", "RevocationList2020Credential")
        ),
        (json.dumps({"type": "StatusList2021", "id": LIST}).encode(), "status-list", LIST),
        (compact({"typ": "vc+jwt"}, {"type": "StatusList2021", "id": LIST}, cast.NORDHAVN.key).encode(), *LISTED),
        (compact({"typ": "JWT"}, {"vc": {"type": "StatusList2021", "id": LIST}}, cast.NORDHAVN.key).encode(), *LISTED),
        (b'{"issuer": "https://uni.example", "jwks_uri": "https://u.example/k"}', "issuer-metadata", "https://uni.example"),
        (b'{"keys": [], "id": "https://uni.example/keys"}', "issuer-key", "https://uni.example/keys"),
        (json.dumps(KEY | {"kid": "urn:a", "id": "urn:b"}).encode(), "issuer-key", "urn:a"),
        *(
            (json.dumps({"id": uri, member: []}).encode(), kind, uri)
            for member in ("verificationMethod", "assertionMethod", "authentication", "publicKey")
            for uri, kind in (("did:web:uni.example", "did-document"), ("https://uni.example/p", "issuer-profile"))
        ),
        (b'{"type": "Issuer", "id": "https://uni.example/"}', "issuer-profile", "https://uni.example/"),
        (b'{"$schema": "http://json-schema.org/draft-07/schema#", "id": "urn:s"}', "schema", "urn:s"),
        *(
            (json.dumps({"$id": "urn:s", member: {}}).encode(), "schema", "urn:s")
            for member in ("properties", "$defs", "definitions", "allOf", "anyOf", "oneOf")
        ),
        (b'{"@context": [], "id": "https://uni.example/c"}', "context", "https://uni.example/c"),
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


@pytest.mark.parametrize(
    ("document", "rule", "fact"),
    [
        ({"type": "Profile"}, "material-address", "issuer-profile"),
        ({"type": "StatusList2021"}, "material-address", "status-list"),
        ({"type": "StatusList2021", "id": 5}, "material-address", "status-list"),
        ({"a": 1}, "material-form", ""),
        ({"verificationMethod": [], "credentialSubject": {}, "id": "urn:x"}, "material-form", ""),
        ({"keys": {}, "id": "urn:x"}, "material-form", ""),
        ({"kty": "oct", "k": "AA", "kid": "urn:x"}, "material-form", ""),
        ({"vct": "urn:x", "iss": "urn:i"}, "material-form", ""),
        ({"vct": "urn:x", "cnf": {}}, "material-form", ""),
        ({"vct": 5}, "material-form", ""),
        ({"@context": "urn:c", "id": "urn:x"}, "material-form", ""),
        ({"@context": {}, "type": "x", "id": "urn:x"}, "material-form", ""),
        ({"$schema": "https://elsewhere.example/", "id": "urn:x"}, "material-form", ""),
        ({"$id": "urn:x", "title": "x"}, "material-form", ""),
    ],
)
def test_it_is_told_whether_the_kind_or_the_address_is_missing(document: Any, rule: str, fact: str) -> None:
    with pytest.raises(WalletError) as error:
        recognise_material(json.dumps(document).encode(), NOW)
    assert (error.value.rule, error.value.facts.get("form", "")) == (rule, fact)


def test_a_key_that_cannot_be_used_says_why() -> None:
    with pytest.raises(WalletError) as error:
        recognise_material(json.dumps({**KEY, "d": "AA", "kid": "urn:x"}).encode(), NOW)
    assert (error.value.rule, error.value.facts["because"]) == ("material-form", "jwk-private")


def test_the_address_it_was_found_at_counts_before_the_one_it_names() -> None:
    assert recognise_material(SCHEMA, NOW, "https://mirror.example/s").uri == "https://mirror.example/s"
    assert recognise_material(UNADDRESSED, NOW, "https://mirror.example/s").uri == "https://mirror.example/s"
    with pytest.raises(WalletError) as error:
        recognise_material(SCHEMA, NOW, "")
    assert error.value.rule == "material-address"


def test_a_revocation_list_is_known_in_both_spellings_and_by_its_bytes() -> None:
    key = cast.demo_key("authority.example", KeyKind.P256)
    data = revocation_list(key, NOW)
    pem = b"\n-----BEGIN X509 CRL-----\n" + base64.encodebytes(data) + b"-----END X509 CRL-----\n"
    for one in (data, pem):
        found = recognise_material(one, NOW, "https://authority.example/crl")
        assert (found.kind, found.uri, found.data) == ("revocation-list", "https://authority.example/crl", one)
    for one in (data[:-1], b"\x30\x00", b"-----BEGIN X509 CRL-----\nAAAA"):
        with pytest.raises(WalletError) as error:
            recognise_material(one, NOW, "https://authority.example/crl")
        assert error.value.rule == "material-form"


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


def test_the_registry_form_counts_both_kinds_of_identifier_and_the_day_it_was_made() -> None:
    listed = {"registry": {"https://uni.example": {"name": "Uni"}, "did:web:a.example": 5, "http://x.example": {}}}
    found = read_trust_list(json.dumps({**listed, "meta": {"created": "2025-01-01T00:00:00Z"}}).encode())
    assert {line.id: line.name for line in found.issuers} == {"https://uni.example": "Uni", "did:web:a.example": ""}
    assert found.as_of is not None
    assert found.as_of.year == 2025
    assert found.name.startswith("registry ")
    assert read_trust_list(json.dumps({**listed, "meta": "x", "name": "N"}).encode()).name == "N"
    assert read_trust_list(json.dumps({**listed, "meta": {"updated": 5}}).encode()).as_of is None


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        ({}, "trust-list-form"),
        ([], "not-an-object"),
        ({"issuers": {}, "version": 1}, "trust-list-form"),
        ({"registry": []}, "trust-list-form"),
        ({"version": 2, "issuers": []}, "trust-list-version"),
        ({"issuers": []}, "trust-list-version"),
        ({"version": 1, "issuers": [5]}, "trust-list-issuer"),
        ({"version": 1, "issuers": [{}]}, "trust-list-issuer"),
        ({"version": 1, "issuers": [{"id": "uni.example"}]}, "trust-list-issuer"),
        ({"version": 1, "issuers": [{"id": 5}]}, "trust-list-text"),
        ({"version": 1, "issuers": [{"id": "did:x:1", "jwk": {**KEY, "d": "AA"}}]}, "jwk-private"),
        ({"version": 1, "issuers": [{"id": "did:x:1", "types": "X"}]}, "trust-list-types"),
        ({"version": 1, "issuers": [{"id": "did:x:1", "types": ["X", 5]}]}, "trust-list-types"),
        ({"version": 1, "issuers": [{"id": "did:x:1", "name": 5}]}, "trust-list-text"),
        ({"version": 1, "as_of": "yesterday", "issuers": []}, "trust-list-date"),
        ({"version": 1, "next_update": "soon", "issuers": []}, "trust-list-date"),
        ({"version": 1, "issuers": [], "authorities": "x"}, "trust-list-authority"),
        ({"version": 1, "issuers": [], "authorities": [5]}, "trust-list-authority"),
        ({"version": 1, "issuers": [], "authorities": ["AAAA"]}, "certificate"),
        ({"version": 1, "issuers": [], "authorities": ["!"]}, "base64"),
        ({"version": 1, "issuers": [], "services": [{}]}, "trust-list-authority"),
        ({"version": 1, "issuers": [], "services": 5}, "trust-list-authority"),
        ({"version": 1, "issuers": [], "services": [{**SERVICE, "certificate": "!"}]}, "trust-list-authority"),
        ({"version": 1, "issuers": [], "services": [{**SERVICE, "history": [{"since": "2026-01-01", "granted": 1}]}]},
         "trust-list-authority"),
    ],
)  # fmt: skip
def test_a_list_that_is_none_is_refused_by_name(content: Any, rule: str) -> None:
    with pytest.raises(WalletError) as error:
        read_trust_list(json.dumps(content).encode())
    assert error.value.rule == rule


@pytest.mark.parametrize(
    "content",
    [
        {"version": 1, "issuers": [{"id": "did:x:1"}] * 4},
        {"registry": {f"did:x:{number}": {} for number in range(4)}},
        {"version": 1, "issuers": [], "authorities": ["AAAA"] * 4},
        {"version": 1, "issuers": [], "services": [{}] * 4},
    ],
)
def test_a_list_is_read_up_to_so_many_lines(content: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wallet.verify.trust_list.JSON_MEMBERS", 3)
    with pytest.raises(WalletError) as error:
        read_trust_list(json.dumps(content).encode())
    assert error.value.facts["limit"] == "trust-list-issuers"
    monkeypatch.setattr("wallet.verify.trust_list.JSON_MEMBERS", 4)
    with contextlib.suppress(WalletError):
        read_trust_list(json.dumps(content).encode())
        return
    assert "authorities" in content or "services" in content


@pytest.mark.parametrize("version", [0, 2, 17])
def test_a_revocation_list_or_certificate_of_an_unheard_version_is_none(version: int) -> None:
    data = revocation_list(LISTER, NOW)
    odd = data.replace(b"\x02\x01\x01\x30\x0a", bytes([2, 1, version, 0x30, 0x0A]), 1)
    assert odd != data
    with pytest.raises(WalletError) as error:
        recognise_material(odd, NOW, "https://authority.example/crl")
    assert error.value.rule == "material-form"
    made = AUTHORITY.replace(b"\xa0\x03\x02\x01\x02", bytes([0xA0, 3, 2, 1, version + 8]), 1)
    pem = b"-----BEGIN CERTIFICATE-----\n" + base64.encodebytes(made) + b"-----END CERTIFICATE-----\n"
    with pytest.raises(WalletError) as error:
        read_trust_list(pem)
    assert error.value.rule == "certificate"


def test_what_is_written_is_read_again_and_a_copy_never_says_its_seal_was_checked() -> None:
    standing = (Standing(NOW, True), Standing(NOW - timedelta(days=9), False))
    service = TrustService(AUTHORITY, "ca", "Seals", "Works", standing)
    line = TrustedIssuer("did:web:uni.example", "Uni", cast.GUILD.key.public, ("A", "B"))
    sealed = TrustList("N", NOW, (line,), authorities=(AUTHORITY,), services=(service,), next_update=NOW, seal="good")
    found = read_trust_list(write_trust_list(sealed))
    assert found == replace(sealed, seal="unchecked")
    plain = replace(sealed, seal="", services=(), next_update=None, as_of=None)
    assert read_trust_list(write_trust_list(plain)) == plain


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
