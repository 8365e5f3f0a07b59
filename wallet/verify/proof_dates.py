"""When a seal was made and until when it may be used.

The algorithm texts leave `created` in the future and `expires` in the past unmentioned (Data Integrity 1.0 sections 2.1
and 4.4); here both count. The dates of a token whose claims became the credential's own are judged there.
"""

from datetime import datetime

from wallet.codec import strict_time
from wallet.model.credential import Proof, Sealed
from wallet.model.reasons import Reason
from wallet.model.report import Outcome
from wallet.verify.case import Answer, Situation

_UNDATED = Answer(Outcome.NOT_APPLICABLE, Reason.NO_PERIOD)
_IN_DATE = Answer(Outcome.PASSED, Reason.PROOF_IN_DATE)


def judge_dates(sealed: Sealed, proof: Proof, situation: Situation) -> Answer:
    """Whether the seal is in date; NOT_APPLICABLE when it states none. An expired token is "expired", not "forged"."""
    now, skew = situation.now, situation.policy.skew
    starts = _not_before(sealed)
    if proof.created is not None and proof.created > now + skew:
        return Answer(Outcome.FAILED, Reason.PROOF_FROM_FUTURE, {"created": proof.created.isoformat()})
    if starts is not None and starts > now + skew:
        return Answer(Outcome.FAILED, Reason.NOT_YET_VALID, {"from": starts.isoformat()})
    if proof.expires is not None and proof.expires < now:
        reason = Reason.EXPIRED if sealed.signed else Reason.PROOF_EXPIRED
        return Answer(Outcome.FAILED, reason, {"until": proof.expires.isoformat()})
    if proof.created is None and proof.expires is None and starts is None:
        return _UNDATED
    return _IN_DATE


def _not_before(sealed: Sealed) -> datetime | None:
    return strict_time.numeric_date(sealed.payload.get("nbf"))
