"""Is the signature good: each proof, what it was made for, and when."""

from collections.abc import Iterator

from wallet.model.reasons import Reason
from wallet.model.report import Aspect, Check, CheckName, Outcome
from wallet.verify.case import Answer, Case, Judged


def seal(case: Case) -> tuple[Check, ...]:
    """Three checks for each proof; one that fails where there is none."""
    if not case.judged:
        return (Check(CheckName.PROOF, Aspect.SEAL, Outcome.FAILED, Reason.NO_PROOF),)
    return tuple(check for one in case.judged for check in _of(one, case))


def _of(one: Judged, case: Case) -> Iterator[Check]:
    yield one.seal.check(CheckName.PROOF, Aspect.SEAL, decisive=weighs(one.seal, case))
    yield one.purpose.check(CheckName.PROOF_PURPOSE, Aspect.SEAL)
    yield one.dates.check(CheckName.PROOF_DATES, Aspect.SEAL)


def weighs(answer: Answer, case: Case) -> bool:
    """Whether the answer may change the verdict: what could not be told does not, once another proof is conclusive."""
    return answer.outcome is not Outcome.UNKNOWN or not case.conclusive
