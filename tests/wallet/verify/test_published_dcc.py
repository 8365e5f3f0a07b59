"""Credentials of the Digital Credentials Consortium: each situation is named in the file, and comes out as named."""

import json
from typing import Any

import pytest

from tests.support.vectors import published
from tests.support.verifying import NOW, check, held, judged
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.verify.material import read_trust_list

FOLDER = "06-dcc/verifier-core/verifiableCredentials"
LIST = "06-dcc/verifier-core/status/e5WK8CbZ1GjycuPombrj"
CASES = {
    "v1/v1Expired.json": (Verdict.EXPIRED, CheckName.PERIOD, "expired"),
    "v1/v1ExpiredWithValidStatus.json": (Verdict.EXPIRED, CheckName.STATUS, "status-not-set"),
    "v1/v1Revoked.json": (Verdict.REVOKED, CheckName.STATUS, "revoked"),
    "v1/v1RevokedAndExpired.json": (Verdict.REVOKED, CheckName.PERIOD, "expired"),
    "v1/v1SimpleIssuerId.json": (Verdict.VALID, CheckName.CONTROLLER, "controller-is-issuer"),
    "v1/testVC.json": (Verdict.INVALID, CheckName.PROOF, "signature-bad"),
    "v2/v2Expired.json": (Verdict.EXPIRED, CheckName.PERIOD, "expired"),
    "v2/v2NoStatus.json": (Verdict.VALID, CheckName.STATUS, "no-status"),
    "v2/v2OBv3SpecExample.json": (Verdict.VALID, CheckName.PROOF, "signature-good"),
    "v2/v2RevokedAndExpired.json": (Verdict.REVOKED, CheckName.STATUS, "revoked"),
    "eddsa/v2/v2EddsaWithValidStatus.json": (Verdict.VALID, CheckName.STATUS, "status-not-set"),
}


def document(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(published(f"{FOLDER}/{name}").read_bytes())
    return found


def material(name: str) -> dict[str, bytes]:
    status = document(name).get("credentialStatus")
    return {status["statusListCredential"]: published(LIST).read_bytes()} if status else {}


def test_every_published_credential_is_here() -> None:
    files = {str(path.relative_to(published(FOLDER))) for path in published(FOLDER).rglob("*.json")}
    assert files == set(CASES)
    assert len(files) == 11


@pytest.mark.parametrize("name", CASES)
def test_it_comes_out_as_named(name: str) -> None:
    verdict, question, reason = CASES[name]
    report = judged(published(f"{FOLDER}/{name}").read_bytes(), held(material(name)))
    assert report.verdict is verdict
    assert check(report, question).reason.value == reason
    assert not report.needs


@pytest.mark.parametrize("name", ["v1/v1Revoked.json", "eddsa/v2/v2EddsaWithValidStatus.json"])
def test_without_its_list_nothing_is_said_about_its_standing(name: str) -> None:
    report = judged(published(f"{FOLDER}/{name}").read_bytes())
    assert report.verdict is Verdict.INDETERMINATE
    assert check(report, CheckName.STATUS).outcome is Outcome.UNKNOWN
    assert [need.uri for need in report.needs] == list(material(name))


def test_the_standing_is_told_as_of_the_lists_own_date() -> None:
    report = judged(
        published(f"{FOLDER}/eddsa/v2/v2EddsaWithValidStatus.json").read_bytes(),
        held(material("eddsa/v2/v2EddsaWithValidStatus.json")),
    )
    found = check(report, CheckName.STATUS).as_of
    assert found is not None
    assert (found.year, found.month, found.day) == (2025, 1, 9)
    assert found < NOW


def test_the_registries_are_read_and_vouch() -> None:
    counts = {
        name: len(read_trust_list(published(f"06-dcc/{name}/registry.json").read_bytes()).issuers)
        for name in ("community-registry", "sandbox-registry")
    }
    assert counts["community-registry"] > 5
    assert counts["sandbox-registry"] > 10
