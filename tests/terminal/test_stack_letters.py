"""Rules signed by a vault's own identity, and decisions that a signed letter confirms, from the command line."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.terminal.conftest import Cairn
from tests.terminal.test_stacks import simple, stacked, units_of
from wallet.codec import jcs
from wallet.demo import cast
from wallet.demo.issue import signed
from wallet.model.stack_names import has_term
from wallet.stacks.envelope import LETTER, subject
from wallet.stacks.limits import DEFINITION_BYTES

__all__ = ["stacked"]
ISSUED = "2026-03-01T00:00:00Z"
Write = Callable[..., Path]


@pytest.mark.parametrize("suite", ["eddsa-rdfc-2022", "eddsa-jcs-2022"])
def test_rules_signed_here_are_read_back_with_whoever_signed_them(kept: Cairn, suite: str) -> None:
    out = kept.folder / "signed.json"
    told = kept("stack", "sign", kept.file("simple.json", simple()), "--out", out, "--suite", suite)
    assert told.data == {"ok": True, "out": str(out), "suite": suite} or told.exit == 0
    made = json.loads(out.read_bytes())
    assert has_term(made["type"], "Definition") and "cairn.example" not in json.dumps(made["type"])
    (line,) = kept("stack", "add", out).data["stacks"]
    assert (line["signed"]["issuer"]["id"], line["signed"]["verdict"]) == (made["issuer"]["id"], "valid")
    assert line["signed"]["issuer"]["trusted"] is False
    kept("trust", "add", made["issuer"]["id"])
    assert kept("stack", "show", "simple").data["signed"]["issuer"]["trusted"] is True


@pytest.mark.parametrize(
    ("asked", "made"), [("eddsa-rdfc-2022", "ecdsa-rdfc-2019"), ("eddsa-jcs-2022", "ecdsa-jcs-2019")]
)
def test_rules_are_signed_in_the_same_form_where_the_key_is_of_another_kind(kept: Cairn, asked: str, made: str) -> None:
    kept("identity", "new", "--key", "p256", "--method", "jwk")
    out = kept.folder / "signed.json"
    told = kept("stack", "sign", kept.file("simple.json", simple()), "--out", out, "--suite", asked)
    assert told.data["suite"] == made
    (line,) = kept("stack", "add", out).data["stacks"]
    assert (line["signed"]["issuer"]["id"][:8], line["signed"]["verdict"]) == ("did:jwk:", "valid")


def test_signed_rules_changed_afterwards_are_refused(kept: Cairn) -> None:
    out = kept.folder / "signed.json"
    kept("stack", "sign", kept.file("simple.json", simple()), "--out", out)
    made = json.loads(out.read_bytes())
    made["credentialSubject"] = subject(simple(version="9"), "simple 9")
    told = kept("stack", "add", kept.file("changed.json", json.dumps(made).encode()))
    assert (told.exit, told.data["error"]["code"]) == (4, "definition-forged")


def test_what_is_no_definition_is_not_signed(kept: Cairn) -> None:
    out = kept.folder / "signed.json"
    assert kept("stack", "sign", kept.file("x.json", b'{"model": "stack-rules/1"}'), "--out", out).exit == 4
    assert kept("stack", "sign", kept.file("y.json", b" " * (DEFINITION_BYTES + 1)), "--out", out).exit != 0
    assert kept("stack", "sign", kept.file("z.json", simple()), "--out", out, "--identity", "did:key:none").exit == 10
    assert not out.exists()


def decided(**change: object) -> dict[str, Any]:
    credential = "https://nordhavn-polytechnic.example/credentials/databases-and-sql"
    stated = {"definition": "simple", "kind": "equivalent-to", "about": "MOD-1", "credential": credential}
    return {"model": "stack-decision/1", **stated, **change}


@pytest.fixture
def letter(stacked: Cairn) -> Write:
    """Writes a letter signed by an institution."""

    def write(issuer: cast.Institution = cast.NORDHAVN, **change: object) -> Path:
        document: dict[str, Any] = {
            "@context": ["https://www.w3.org/ns/credentials/v2"],
            "type": ["VerifiableCredential", LETTER],
            "issuer": {"id": issuer.id, "name": issuer.name},
            "validFrom": ISSUED,
            "credentialSubject": subject(json.dumps(decided(**change)).encode(), "decision"),
        }
        return stacked.file("letter.json", jcs.canonical(signed(document, issuer, ISSUED)))

    return write


def databases(cairn: Cairn) -> str:
    return next(one["id"] for one in cairn("list").data["credentials"] if "Databases" in one["title"])


def decide(cairn: Cairn, letter: Path, unit: str | None = None) -> dict[str, Any]:
    what = ("--unit", unit or databases(cairn), "--as", "equivalent-to", "--target", "MOD-1")
    return cairn("stack", "decide", "simple", *what, "--source", "Registry", "--attachment", letter).data


def test_a_letter_of_a_trusted_institution_that_says_the_same_confirms(stacked: Cairn, letter: Write) -> None:
    told = decide(stacked, letter())
    (decision,) = told["decisions"]
    assert (decision["confirmed"], decision["letter"]["says_the_same"], told["verdict"]) == (
        False, True, "met-if-confirmed",
    )  # fmt: skip
    stacked("trust", "add", cast.NORDHAVN.id)
    told = stacked("stack", "decisions", "simple").data
    (decision,) = told["decisions"]
    assert (decision["confirmed"], decision["own"], decision["by"]) == (True, False, cast.NORDHAVN.name)
    assert (told["verdict"], told["by_rules"]) == ("met", "not-met")
    assert cast.NORDHAVN.name in decision["word"]
    shown = stacked("stack", "show", "simple").data
    assert next(one for one in shown["requirements"] if one["id"] == "module")["met"]


@pytest.mark.parametrize(
    "change",
    [
        {"about": "MOD-2"}, {"definition": "other"}, {"credential": "https://elsewhere.example/1"},
        {"learner": "did:key:somebody"}, {"kind": "accepted"},
    ],
)  # fmt: skip
def test_a_letter_about_something_else_confirms_nothing(
    stacked: Cairn, letter: Write, change: dict[str, object]
) -> None:
    stacked("trust", "add", cast.NORDHAVN.id)
    told = decide(stacked, letter(**change))
    (decision,) = told["decisions"]
    assert (decision["confirmed"], decision["letter"]["says_the_same"]) == (False, False)
    assert told["verdict"] == "met-if-confirmed"


def test_a_letter_about_another_credential_confirms_nothing(stacked: Cairn, letter: Write) -> None:
    stacked("trust", "add", cast.NORDHAVN.id)
    other = next(one for one in units_of(stacked) if one != databases(stacked))
    (decision,) = decide(stacked, letter(), other)["decisions"]
    assert (decision["confirmed"], decision["letter"]["says_the_same"]) == (False, False)


def test_a_letter_changed_after_signing_confirms_nothing(stacked: Cairn, letter: Write) -> None:
    stacked("trust", "add", cast.NORDHAVN.id)
    made = json.loads(letter(about="MOD-2").read_bytes())
    made["credentialSubject"] = subject(json.dumps(decided()).encode(), "decision")
    told = decide(stacked, stacked.file("forged.json", json.dumps(made).encode()))
    (decision,) = told["decisions"]
    assert (decision["confirmed"], decision["letter"]["signed"]["verdict"]) == (False, "invalid")
    assert told["verdict"] == "met-if-confirmed"


def test_the_learner_cannot_confirm_by_signing(stacked: Cairn) -> None:
    out = stacked.folder / "own.json"
    stacked("stack", "sign", stacked.file("decision.json", json.dumps(decided()).encode()), "--out", out)
    stacked("trust", "add", json.loads(out.read_bytes())["issuer"]["id"])
    (decision,) = decide(stacked, out)["decisions"]
    assert (decision["letter"]["says_the_same"], decision["confirmed"]) == (True, False)
