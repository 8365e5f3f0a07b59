"""Members that a holder writes in another way under a good seal: the same graph, which readers would miss."""

from typing import Any

import pytest

from tests.hostile.forge import EDDSA_JCS, MALLORY, document, edited, options, proven, sealed, token, wire
from tests.hostile.ld_proofs import thicket
from tests.support.verifying import check, held, judged, reasons
from wallet.demo import cast
from wallet.demo.document import Standing
from wallet.demo.status import status_list
from wallet.model.report import CheckName, Verdict

STANDING = Standing("https://nordhavn-polytechnic.example/status/respelled", 5)
REVOKING = {STANDING.uri: status_list(cast.NORDHAVN, STANDING.uri, {5})}
TERMS = "https://www.w3.org/2018/credentials#"


def test_a_status_entry_under_its_spelled_out_name_is_not_overlooked() -> None:
    good = sealed(document(standing=STANDING))
    assert judged(wire(good), held(REVOKING)).verdict is Verdict.REVOKED
    hidden = edited(good, lambda d: d.update({f"{TERMS}credentialStatus": d.pop("credentialStatus")}))
    report = judged(hidden, held(REVOKING))
    assert (report.verdict, reasons(report)) == (Verdict.INVALID, {"data-loss"})


def test_an_end_under_its_spelled_out_name_is_not_overlooked() -> None:
    good = sealed(document(validUntil="2026-06-01T00:00:00Z"))
    assert judged(wire(good)).verdict is Verdict.EXPIRED

    def respell(badge: Any) -> None:
        value = {"@value": badge.pop("validUntil"), "@type": "http://www.w3.org/2001/XMLSchema#dateTime"}
        badge[f"{TERMS}validUntil"] = value

    assert judged(edited(good, respell)).verdict is Verdict.INVALID


def test_results_in_a_list_within_a_list_are_not_overlooked() -> None:
    def nest(badge: Any) -> None:
        badge["credentialSubject"]["result"] = [badge["credentialSubject"]["result"]]

    assert judged(edited(sealed(document()), nest)).verdict is Verdict.INVALID


@pytest.mark.parametrize("method", [None, 7, ["did:key:z6Mk"], ""])
def test_a_proof_that_names_no_method_is_malformed(method: Any) -> None:
    report = judged(wire(sealed(document(), suite=EDDSA_JCS, verificationMethod=method)))
    assert (report.verdict, check(report, CheckName.KEY).reason.value) == (Verdict.INVALID, "proof-malformed")


def test_twenty_proofs_that_name_each_other_often_are_settled_once_each() -> None:
    report = judged(wire({**document(), "proof": thicket(12, 40)}))
    assert report.verdict is Verdict.VALID


def test_a_chained_proof_is_not_settled_for_another_of_the_same_name() -> None:
    bare = document()
    first = proven(bare, options(id="urn:uuid:1"))
    second = proven({**bare, "proof": [first]}, options(id="urn:uuid:2", previousProof="urn:uuid:1"))
    twin = {**second, "previousProof": "urn:uuid:9"}
    assert judged(wire({**bare, "proof": [first, second, twin]})).verdict is Verdict.INVALID


@pytest.mark.parametrize("name", ["https://[", "https://[::1"])
def test_an_issuer_whose_address_cannot_be_taken_apart_is_unknown(name: str) -> None:
    badge = token(document(issuer={"id": name, "type": ["Profile"]}), sign=MALLORY.sign, kid=f"{name}#k", alg="EdDSA")
    assert judged(badge).verdict is Verdict.INDETERMINATE


@pytest.mark.parametrize(
    ("context", "name"),
    [
        ("https://www.blockcerts.org/schema/2.0-alpha/context.json", "revoked"),
        ("https://w3id.org/security/v1", "expiration"),
    ],
)
def test_the_end_of_a_proof_is_not_hidden_under_a_second_name(context: str, name: str) -> None:
    good = sealed(document(), expires="2026-06-01T00:00:00Z")
    assert judged(wire(good)).verdict is Verdict.EXPIRED

    def hide(badge: Any) -> None:
        badge["@context"].append(context)
        badge["proof"][name] = badge["proof"].pop("expires")

    assert judged(edited(good, hide)).verdict is Verdict.INVALID
