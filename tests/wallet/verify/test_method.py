"""A key counts while its document lets it: not once it was revoked, nor after it has run out."""

import json
from datetime import datetime
from typing import Any

import pytest

from tests.hostile.forge import document, options, sealed
from tests.support.verifying import check, held, judged
from wallet.codec import jcs
from wallet.demo import cast
from wallet.demo.materials import did_document
from wallet.model.reasons import Reason
from wallet.model.report import CheckName, Outcome, Verdict, VerificationReport

PAST, FUTURE = "2026-11-01T00:00:00Z", "2027-01-01T00:00:00Z"
BADGE = jcs.canonical(sealed(document(cast.RHEINLAND), issuer=cast.RHEINLAND))


def by(**dates: str) -> VerificationReport:
    content: dict[str, Any] = json.loads(did_document(cast.RHEINLAND))
    content["verificationMethod"][0] |= dates
    return judged(BADGE, held({cast.RHEINLAND.id: jcs.canonical(content)}))


def test_a_revoked_key_proves_nothing_any_more() -> None:
    report = by(revoked=PAST)
    key = check(report, CheckName.KEY)
    assert (key.outcome, key.reason, key.facts["rule"]) == (Outcome.FAILED, Reason.KEY_UNUSABLE, "method-revoked")
    assert report.verdict is Verdict.INVALID


def test_a_key_that_has_run_out_leaves_it_open() -> None:
    report = by(expires=PAST)
    key = check(report, CheckName.KEY)
    assert (key.outcome, key.facts["rule"], report.verdict) == (
        Outcome.UNKNOWN,
        "method-expired",
        Verdict.INDETERMINATE,
    )


@pytest.mark.parametrize("dates", [{"revoked": FUTURE}, {"expires": FUTURE}, {}])
def test_a_key_whose_end_is_to_come_is_good(dates: dict[str, str]) -> None:
    assert by(**dates).verdict is Verdict.VALID


def test_the_moment_itself_is_too_late() -> None:
    now = datetime.fromisoformat("2026-11-23T12:00:00+00:00").isoformat()
    assert by(revoked=now).verdict is Verdict.INVALID


def test_an_older_proof_names_its_key_as_creator() -> None:
    from wallet.formats import data_integrity
    from wallet.model.credential import Payload

    def named(**members: Any) -> str:
        entry = options() | members
        entry.pop("verificationMethod")
        data = jcs.canonical({**document(), "proof": {**entry, "creator": "did:example:1#key"}})
        return data_integrity.open_sealed(Payload(data, data, "json")).proofs[0].verification_method

    assert named(type="Ed25519Signature2018") == "did:example:1#key"
    assert named() == ""


def test_a_creator_beside_a_current_suite_is_no_method() -> None:
    badge = sealed(document())
    badge["proof"]["creator"] = badge["proof"].pop("verificationMethod")
    report = judged(jcs.canonical(badge))
    assert (report.verdict, check(report, CheckName.KEY).reason) == (Verdict.INVALID, Reason.PROOF_MALFORMED)
