"""Each part of a record is heard by its own verdict."""

from tests.support.verifying import NOW
from tests.wallet.stacks.test_units import credential
from wallet.model.reasons import Reason
from wallet.model.report import Aspect, Check, CheckName, Outcome, Verdict, VerificationReport
from wallet.service.stacking_hints import _said
from wallet.stacks.units import Held


def report(outcome: Outcome, *parts: VerificationReport) -> VerificationReport:
    check = Check(CheckName.PROOF, Aspect.SEAL, outcome, Reason.WELL_MADE)
    return VerificationReport((check,), NOW, "", "", parts=parts)


def test_a_part_is_heard_by_its_own_verdict() -> None:
    whole = credential(name="urn:whole", parts=(credential(name="urn:a"), credential(name="urn:b")))
    found = report(Outcome.PASSED, report(Outcome.PASSED), report(Outcome.UNKNOWN))
    heard = {one.credential.described.id: (one.record_id, one.verdict) for one in _said(Held("r1", whole, found))}
    assert heard == {
        "urn:whole": ("r1", Verdict.INDETERMINATE),
        "urn:a": ("r1", Verdict.VALID),
        "urn:b": ("r1", Verdict.INDETERMINATE),
    }
    assert [one.verdict for one in _said(Held("r1", whole, Verdict.INVALID))] == [Verdict.INVALID] * 3
