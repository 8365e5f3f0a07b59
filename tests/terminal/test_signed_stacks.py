"""Definitions that somebody signed, brought in from the command line."""

import json
from typing import Any

import pytest

from tests.terminal.conftest import Cairn
from tests.terminal.test_stacks import DEFINITION
from wallet.codec import jcs
from wallet.demo import cast
from wallet.demo.issue import signed
from wallet.model.credential import Json
from wallet.present.token import compact
from wallet.stacks.envelope import TYPE, subject

ISSUED = "2026-03-01T00:00:00Z"


def rules(version: str = "1") -> bytes:
    return json.dumps({**DEFINITION, "version": version}).encode()


def document(definition: bytes, issuer: cast.Institution = cast.NORDHAVN, **more: Json) -> dict[str, Json]:
    """An unsigned credential that carries a definition."""
    return {
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        "type": ["VerifiableCredential", TYPE],
        "issuer": {"id": issuer.id, "name": issuer.name},
        "validFrom": ISSUED,
        "credentialSubject": subject(definition, "two-things 1"),
        **more,
    }


def envelope(definition: bytes, issuer: cast.Institution = cast.NORDHAVN, **more: Json) -> bytes:
    return jcs.canonical(signed(document(definition, issuer, **more), issuer, ISSUED))


def test_a_signed_definition_says_who_signed_it_and_how_that_stands(kept: Cairn) -> None:
    (line,) = kept("stack", "add", kept.file("signed.json", envelope(rules()))).data["stacks"]
    assert line["id"] == "two-things"
    assert line["signed"]["issuer"] == {"id": cast.NORDHAVN.id, "name": cast.NORDHAVN.name, "trusted": False}
    assert line["signed"]["verdict"] == "valid"
    kept("trust", "add", cast.NORDHAVN.id)
    assert kept("stack", "show", "two-things").data["signed"]["issuer"]["trusted"] is True
    out = kept.folder / "bare.json"
    kept("stack", "export", "two-things", "--to", "stack-rules", "--out", out)
    assert out.read_bytes() == rules()


def test_a_token_carries_a_definition_as_well(kept: Cairn) -> None:
    header: dict[str, Json] = {"kid": cast.NORDHAVN.method, "typ": "vc+jwt"}
    token = compact(header, document(rules()), cast.NORDHAVN.key).encode()
    (line,) = kept("stack", "add", kept.file("signed.jwt", token)).data["stacks"]
    assert (line["id"], line["signed"]["verdict"]) == ("two-things", "valid")


def test_an_unsigned_definition_is_taken_and_said_to_be_unsigned(kept: Cairn) -> None:
    kept("stack", "add", kept.file("signed.json", envelope(rules())))
    (line,) = kept("stack", "add", kept.file("bare.json", rules("2"))).data["stacks"]
    assert (line["version"], line["signed"]) == ("2", None)


def test_a_forged_definition_is_refused_and_nothing_changes(kept: Cairn) -> None:
    kept("stack", "add", kept.file("bare.json", rules()))
    forged = json.loads(envelope(rules("2")))
    forged["credentialSubject"] = subject(rules("3"), "two-things 1")
    told = kept("stack", "add", kept.file("forged.json", json.dumps(forged).encode()))
    assert (told.exit, told.data["error"]["code"]) == (4, "definition-forged")
    assert kept("stack", "show", "two-things").data["version"] == "1"


def test_an_expired_signature_is_said_on_every_later_day(kept: Cairn) -> None:
    kept("stack", "add", kept.file("s.json", envelope(rules(), validUntil="2027-01-01T00:00:00Z")))
    later = kept("stack", "show", "two-things", now="2027-02-01T00:00:00Z").data
    assert later["signed"]["verdict"] == "expired"


def test_a_signer_whose_key_is_not_at_hand_is_not_vouched_for(kept: Cairn) -> None:
    (line,) = kept("stack", "add", kept.file("s.json", envelope(rules(), cast.RHEINLAND))).data["stacks"]
    assert line["signed"]["verdict"] == "indeterminate"
    assert line["signed"]["reasons"]


@pytest.mark.parametrize("fault", ["subject", "definition", "digest"])
def test_an_envelope_that_holds_no_definition_is_refused(kept: Cairn, fault: str) -> None:
    whole = subject(rules(), "x")
    broken: dict[str, Json] = {
        "subject": {"credentialSubject": []},
        "definition": {"credentialSubject": {**whole, "id": "https://elsewhere.example/"}},
        "digest": {"credentialSubject": {**whole, "digestMultibase": "uEiAAAA"}},
    }[fault]
    token = compact({"kid": cast.NORDHAVN.method, "typ": "vc+jwt"}, document(rules()) | broken, cast.NORDHAVN.key)
    told = kept("stack", "add", kept.file("broken.jwt", token.encode()))
    assert told.exit == 4
    assert told.data["error"]["code"] in ("signed-definition", "definition-forged")
    assert kept("stack", "list").data["stacks"] == []


def test_a_credential_about_something_else_is_no_definition(kept: Cairn) -> None:
    other = document(rules()) | {"type": ["VerifiableCredential"]}
    told = kept("stack", "add", kept.file("o.json", jcs.canonical(signed(other, cast.NORDHAVN, ISSUED))))
    assert (told.exit, told.data["error"]["code"]) == (4, "no-definition-inside")


def codes(told: Any) -> list[str]:
    return [one["code"] for one in told["change"]["warnings"]]


def test_another_version_is_supposed_signed_or_bare_and_what_is_doubtful_about_it_is_said(kept: Cairn) -> None:
    kept("stack", "add", kept.file("signed.json", envelope(rules("2026.9"))))
    what_if = ("stack", "what-if", "two-things", "--definition")
    assert codes(kept(*what_if, kept.file("newer.json", envelope(rules("2026.10")))).data) == []
    bare = kept(*what_if, kept.file("bare.json", rules("2026.8"))).data
    assert codes(bare) == ["version-older", "signature-gone"]
    assert "Nobody signed" in bare["change"]["warnings"][1]["message"]
    other = kept(*what_if, kept.file("other.json", envelope(rules("next"), cast.RHEINLAND))).data
    assert codes(other)[0] == "version-unclear"
    assert codes(other)[-1] == "other-signer"
    assert kept("stack", "show", "two-things").data["version"] == "2026.9"
    added = kept("stack", "add", kept.folder / "bare.json").data
    assert codes(added) == ["version-older", "signature-gone"]
    assert added["change"]["version"] == {"before": "2026.9", "after": "2026.8"}


def test_supposing_without_other_rules_or_with_forged_ones(kept: Cairn) -> None:
    kept("stack", "add", kept.file("bare.json", rules()))
    assert codes(kept("stack", "what-if", "two-things", "--on", "2030-01-01").data) == []
    assert codes(kept("stack", "what-if", "two-things", "--definition", kept.folder / "bare.json").data) == []
    forged = json.loads(envelope(rules("2")))
    forged["credentialSubject"] = subject(rules("3"), "two-things 1")
    told = kept("stack", "what-if", "two-things", "--definition", kept.file("f.json", json.dumps(forged).encode()))
    assert (told.exit, told.data["error"]["code"]) == (4, "definition-forged")
    renamed = {**json.loads(rules("2")), "id": "three-things"}
    found = kept("stack", "what-if", "two-things", "--definition", kept.file("r.json", json.dumps(renamed).encode()))
    assert codes(found.data) == ["other-stack"]
