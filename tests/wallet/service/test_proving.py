"""A proof of a stack: the receiver runs the rules again, and believes only what comes out."""

import base64
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from tests.terminal.conftest import Cairn, cairn, kept
from wallet.codec import multibase
from wallet.demo import badges, cast
from wallet.demo.ecdsa_sd import issue_selective_badge
from wallet.demo.issue import issue_badge, issue_jwt
from wallet.demo.sd_jwt import issue_sd_jwt

__all__ = ["cairn", "kept"]
ASKED = ("--challenge", "n-1", "--domain", "https://receiver.example", "--require-holder")
STACK = {
    "model": "stack-rules/1",
    "id": "two-parts",
    "version": "2026.2",
    "title": {"en": "Two parts"},
    "target": {"metric": "units", "amount": "2"},
    "root": {"id": "all", "type": "pool", "match": {"always": True}, "metric": "units", "min": "2"},
}
DEFINITION = json.dumps(STACK, indent=1).encode()


@pytest.fixture
def proof(kept: Cairn, tmp_path: Path) -> Path:
    """A presentation of the smallest proof: two of the three badges kept, one of them in a token."""
    kept("stack", "add", kept.file("stack.json", DEFINITION))
    files = [
        kept.file("a.json", issue_badge(badges.DATABASES, cast.NORDHAVN)),
        kept.file("b.jwt", issue_jwt(badges.TEACHING, cast.VALOMBRE)),
        kept.file("c.json", issue_badge(badges.VISUALISATION, cast.NORDHAVN)),
    ]
    assert kept("import", *files).exit == 0
    out = tmp_path / "proof.vp.json"
    told = present(kept, out)
    assert (told["stack"]["verdict"], told["stack"]["agrees"], told["stack"]["definition"]) == ("met", True, "kept")
    return out


def present(kept: Cairn, out: Path, *more: object) -> dict[str, Any]:
    told = kept(
        "present", "--stack", "two-parts", "--out", out, "--aud", "https://receiver.example", "--nonce", "n-1", *more
    )
    assert told.exit == 0, told.data
    return told.data


def test_the_receiver_runs_the_rules_again(cairn: Cairn, proof: Path) -> None:
    told = cairn("verify", proof, *ASKED, locked=True)
    assert (told.exit, len(told.data["credentials"])) == (0, 2)
    stack = told.data["stack"]
    assert (stack["id"], stack["version"], stack["verdict"], stack["said"]) == ("two-parts", "2026.2", "met", "met")
    assert stack["progress"] == {"done": "2", "needed": "2", "metric": "units"}
    assert (stack["agrees"], stack["signed"], stack["definition"]) == (True, True, "unknown")


def test_the_definition_travels_byte_for_byte(proof: Path) -> None:
    (terms,) = json.loads(proof.read_bytes())["termsOfUse"]
    assert base64.b64decode(terms["id"].partition(",")[2]) == DEFINITION
    assert multibase.decode(terms["digestMultibase"]) == b"\x12\x20" + hashlib.sha256(DEFINITION).digest()
    assert terms["name"] == "two-parts 2026.2"


def test_another_definition_than_the_signed_one_is_not_believed(cairn: Cairn, proof: Path) -> None:
    shown = json.loads(proof.read_bytes())
    easier = DEFINITION.replace(b'"2"', b'"1"')
    shown["termsOfUse"][0]["id"] = "data:application/json;base64," + base64.b64encode(easier).decode()
    told = cairn("verify", cairn.file("changed.json", json.dumps(shown).encode()), locked=True)
    assert (told.exit, told.data["verdict"], told.data["stack"]["code"]) == (3, "invalid", "stack-terms")
    digest = multibase.encode_base64url(b"\x12\x20" + hashlib.sha256(easier).digest())
    shown["termsOfUse"][0]["digestMultibase"] = digest
    told = cairn("verify", cairn.file("again.json", json.dumps(shown).encode()), locked=True)
    assert (told.data["verdict"], told.data["stack"]["signed"], told.data["stack"]["agrees"]) == (
        "invalid",
        False,
        False,
    )


def test_what_a_credential_no_longer_supports_is_told(cairn: Cairn, proof: Path) -> None:
    shown = json.loads(proof.read_bytes())
    shown["verifiableCredential"] = shown["verifiableCredential"][:1]
    told = cairn("verify", cairn.file("less.json", json.dumps(shown).encode()), locked=True)
    stack = told.data["stack"]
    assert (stack["verdict"], stack["said"], stack["agrees"]) == ("not-met", "met", False)


def test_a_receiver_with_other_rules_under_that_name_is_warned(kept: Cairn, proof: Path) -> None:
    kept("stack", "add", kept.file("other.json", json.dumps({**STACK, "version": "2027"}).encode()))
    assert kept("verify", proof, *ASKED).data["stack"]["definition"] == "differs"


def test_withholding_what_the_rules_need_is_told_before_it_leaves(kept: Cairn, tmp_path: Path) -> None:
    graded = {
        **STACK,
        "target": {"metric": "units", "amount": "1"},
        "scales": {"Percent": {"better": "higher"}},
        "root": {
            **STACK["root"],  # type: ignore[dict-item]
            "min": "1",
            "match": {"grade": {"scale": "Percent", "min": "50"}},
        },
    }
    assert kept("stack", "add", kept.file("stack.json", json.dumps(graded).encode())).exit == 0
    assert kept("import", kept.file("a.sd-jwt", issue_sd_jwt(badges.DATABASES, cast.NORDHAVN))).exit == 0
    silent = present(kept, tmp_path / "silent")["stack"]
    assert (silent["said"], silent["verdict"], silent["agrees"]) == ("met", "met-if-confirmed", False)


def test_just_what_the_rules_need_is_named_and_shown_when_asked_for(kept: Cairn, tmp_path: Path) -> None:
    skill = badges.PROJECTS.skills[0].url
    root = {**STACK["root"], "min": "1", "match": {"skill": {"anyOf": [skill]}}}  # type: ignore[dict-item]
    skilled = {**STACK, "target": {"metric": "units", "amount": "1"}, "root": root}
    assert kept("stack", "add", kept.file("stack.json", json.dumps(skilled).encode())).exit == 0
    assert kept("import", kept.file("a.json", issue_selective_badge(badges.PROJECTS, cast.GUILD))).exit == 0
    silent = present(kept, tmp_path / "silent")
    assert silent["stack"]["agrees"] is False
    (needed,) = silent["needed"].values()
    assert needed
    assert all(one.startswith("/credentialSubject/achievement/alignment/0/") for one in needed)
    told = present(kept, tmp_path / "told", "--enough")
    assert told["stack"]["agrees"] is True
    more = set(told["disclosed"]) - set(silent["disclosed"])
    assert more
    assert all(one.startswith("/credentialSubject/achievement/alignment/0/") for one in more)
    assert "needed" not in told


@pytest.mark.parametrize("form", ["html", "qr"])
def test_it_travels_in_every_form(kept: Cairn, proof: Path, tmp_path: Path, form: str) -> None:
    told = present(kept, tmp_path / f"proof.{form}", "--format", form)
    assert kept("verify", *told["out"], *ASKED).data["stack"]["agrees"]
