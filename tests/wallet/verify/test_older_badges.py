"""Badges and attestations of older kinds: 0.5, 1.x, European ledger identifiers, disclosures beside the payload."""

import json
from typing import Any

import pytest

from tests.support.verifying import NOW, check, held, judged
from tests.wallet.formats.tokens import digest, disclosure, token
from wallet.demo import badges, cast
from wallet.demo.document import badge_document
from wallet.errors import WalletError
from wallet.keys import jwk
from wallet.model.keys import KeyKind
from wallet.model.report import CheckName, Verdict
from wallet.present.token import compact
from wallet.reading.read import read

ADDRESS = "https://badges.example/assertions/1"
PROFILE = "https://badges.example/issuer.json"
CLASS = {"id": "https://badges.example/class", "name": "Knots", "description": "Ten knots", "issuer": PROFILE}


def first() -> dict[str, Any]:
    return {
        "uid": "abc-1",
        "recipient": {"identity": cast.MIRA.email, "hashed": False, "type": "email"},
        "badge": CLASS["id"],
        "issuedOn": "2015-04-30",
        "verify": {"type": "hosted", "url": ADDRESS},
    }


def trust(copy: dict[str, Any] | None) -> Any:
    profile = {"id": PROFILE, "type": "Issuer", "name": "Rope Guild"}
    found = {CLASS["id"]: CLASS, PROFILE: profile} | ({ADDRESS: copy} if copy else {})
    return held({uri: json.dumps(one).encode() for uri, one in found.items()})


def test_a_badge_of_version_1_stands_on_the_copy_at_its_address() -> None:
    data = json.dumps(first()).encode()
    assert judged(data, trust(first())).verdict is Verdict.VALID
    assert judged(data, trust({**first(), "issuedOn": "2015-05-01"})).verdict is Verdict.INVALID
    missing = judged(data, trust(None))
    assert (missing.verdict, missing.needs[0].uri) == (Verdict.INDETERMINATE, ADDRESS)


def test_a_badge_without_any_address_has_no_proof() -> None:
    bare = first() | {"verify": {"type": "signed", "url": ADDRESS}}
    assert judged(json.dumps(bare).encode(), trust(first())).verdict is Verdict.INVALID


def test_a_badge_of_version_0_5_is_open() -> None:
    old = {
        "recipient": "sha256$" + "0" * 64,
        "salt": "x",
        "issued_on": "2012-05-01",
        "badge": {"version": "0.5.0", "name": "Knots", "issuer": {"origin": "https://badges.example", "name": "Guild"}},
    }
    report = judged(json.dumps(old).encode())
    assert report.verdict is not Verdict.VALID
    assert check(report, CheckName.PROOF).needs[0].uri == "https://badges.example"


def test_an_attestation_of_a_ledger_identifier_stands_on_its_document() -> None:
    did = "did:ebsi:zvHWX359A3CvfJnCYaAiAde"
    key = cast.demo_key("ledger", KeyKind.P256)
    made = badge_document(badges.DATABASES, cast.GUILD)
    made["issuer"]["id"] = did
    data = compact({"typ": "JWT", "kid": f"{did}#k1"}, {"iss": did, "vc": made}, key).encode()
    method = {"id": f"{did}#k1", "type": "JsonWebKey2020", "controller": did, "publicKeyJwk": jwk.encode(key.public)}
    listed = {"id": did, "verificationMethod": [method], "assertionMethod": [f"{did}#k1"]}
    assert judged(data, held({did: json.dumps(listed).encode()})).verdict is Verdict.VALID
    assert judged(data).verdict is Verdict.INDETERMINATE
    foreign = {**listed, "verificationMethod": [], "assertionMethod": []}
    assert judged(data, held({did: json.dumps(foreign).encode()})).verdict is Verdict.INVALID
    assert judged(data, now=NOW).needs[0].uri == did


def older(**header: Any) -> dict[str, Any]:
    shown = disclosure("salt", "grade", "A")
    claims = {"iss": "https://issuer.example", "vct": "https://issuer.example/vct", "_sd": [digest(shown)]}
    protected, payload, signature = token(claims, typ="dc+sd-jwt").split(".")
    return {"protected": protected, "payload": payload, "signature": signature, "disclosures": [shown]} | header


def test_disclosures_beside_the_payload_are_refused_as_the_standard_puts_them_elsewhere() -> None:
    with pytest.raises(WalletError, match="sd-jwt-form"):
        read(json.dumps(older()).encode())


def test_disclosures_in_two_places_are_refused() -> None:
    with pytest.raises(WalletError):
        read(json.dumps(older(header={"disclosures": []})).encode())
