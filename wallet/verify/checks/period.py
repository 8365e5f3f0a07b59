"""Is it in date: the validity the issuer states, compared as instants."""

from wallet.model.reasons import Reason
from wallet.model.report import Aspect, Check, CheckName, Outcome
from wallet.verify.case import Answer, Case

_NO_PERIOD = Answer(Outcome.NOT_APPLICABLE, Reason.NO_PERIOD)
_IN_PERIOD = Answer(Outcome.PASSED, Reason.IN_PERIOD)


def period(case: Case) -> tuple[Check, ...]:
    """One check; a credential that states no dates passes as such. Only the start allows for a clock that is off."""
    return (_judge(case).check(CheckName.PERIOD, Aspect.STANDING),)


def _judge(case: Case) -> Answer:
    now, skew = case.situation.now, case.situation.policy.skew
    start = case.described.valid_from if case.described else None
    end = case.described.valid_until if case.described else None
    if end is not None and end < now:
        return Answer(Outcome.FAILED, Reason.EXPIRED, {"until": end.isoformat()})
    if start is not None and start > now + skew:
        return Answer(Outcome.FAILED, Reason.NOT_YET_VALID, {"from": start.isoformat()})
    if start is None and end is None:
        return _NO_PERIOD
    return _IN_PERIOD
