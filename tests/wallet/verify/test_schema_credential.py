"""A schema that comes inside a credential counts once that credential itself holds."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.hostile.forge import EDDSA_JCS, ISSUER, MALLORY, document, options, proven, sealed, token, wire
from tests.hostile.standing import LIST, entry
from tests.support.verifying import NOW, check, held, judged
from tests.wallet.verify.checks.test_schemas import sri
from wallet.demo.document import VC2
from wallet.demo.status import status_list
from wallet.model.report import Check, CheckName, Outcome, Verdict
from wallet.verify.material import recognise_material

URL = "https://schemas.example/badge-schema-credential.json"
FITS, BREAKS = {"type": "object", "required": ["issuer"]}, {"type": "object", "required": ["colour"]}


def carrying(schema: Any = FITS, **members: Any) -> dict[str, Any]:
    return {
        "@context": [VC2],
        "id": URL,
        "type": ["VerifiableCredential", "JsonSchemaCredential"],
        "issuer": ISSUER.id,
        "validFrom": "2026-01-01T00:00:00Z",
        "credentialSubject": {"id": "https://schemas.example/badge.json", "type": "JsonSchema", "jsonSchema": schema},
        **members,
    }


def badge(**bound: Any) -> bytes:
    named = {"id": URL, "type": "JsonSchemaCredential", **bound}
    return token(document(credentialSchema=[named]))


def told(carried: bytes | None, data: bytes | None = None, **more: bytes) -> tuple[Check, Verdict]:
    material = {URL: carried} if carried is not None else {}
    report = judged(data or badge(), held(material | ({LIST: more["listed"]} if more else {})))
    return check(report, CheckName.SCHEMA), report.verdict


SEALS: list[Callable[[dict[str, Any]], bytes]] = [lambda made: wire(sealed(made)), token]


@pytest.mark.parametrize("seal", SEALS)
def test_a_schema_in_a_genuine_credential_is_used(seal: Callable[[dict[str, Any]], bytes]) -> None:
    assert told(seal(carrying()))[0].outcome is Outcome.PASSED
    broken, verdict = told(seal(carrying(BREAKS)))
    assert (broken.outcome, broken.facts["keyword"], verdict) == (Outcome.FAILED, "required", Verdict.VALID)
    carried = seal(carrying(BREAKS))
    assert told(carried, badge(digestSRI=sri(carried)))[1] is Verdict.INVALID


def forged() -> bytes:
    return wire({**carrying(), "proof": proven(carrying(), options(suite=EDDSA_JCS), MALLORY)})


@pytest.mark.parametrize(
    "carried",
    [
        wire(carrying()),
        forged(),
        wire({**sealed(carrying()), "name": "changed"}),
        wire(sealed(carrying(validUntil="2026-06-01T00:00:00Z"))),
        wire(sealed(carrying(id="https://schemas.example/other"))),
        wire(sealed(carrying(credentialStatus=entry()))),
        wire(sealed(document())),
        wire([sealed(carrying()), sealed(carrying())]),
        b"{}",
        b"",
    ],
    ids=["unsigned", "forged", "changed", "ended", "elsewhere", "standing unknown", "no schema", "two", "{}", "empty"],
)
def test_a_schema_in_one_that_does_not_hold_is_not(carried: bytes) -> None:
    found, verdict = told(carried)
    assert (found.outcome, found.facts["because"], verdict) == (Outcome.UNKNOWN, "credential", Verdict.VALID)


def test_its_own_standing_counts() -> None:
    carried = wire(sealed(carrying(credentialStatus=entry())))
    assert told(carried, listed=status_list(ISSUER, LIST, {7}))[0].outcome is Outcome.PASSED
    assert told(carried, listed=status_list(ISSUER, LIST, {5}))[0].outcome is Outcome.UNKNOWN


def test_it_is_not_fetched_and_is_known_when_brought() -> None:
    assert told(None)[0].outcome is Outcome.UNKNOWN
    found = recognise_material(wire(sealed(carrying())), NOW)
    assert (found.kind, found.uri) == ("schema", URL)
