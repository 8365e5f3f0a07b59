"""When a seal was made and until when it may be used: to the very moment, with a maker's clock a little fast."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.support.verifying import NOW, PLAIN
from wallet.codec.jsonld.contexts import Contexts
from wallet.model.credential import Proof, Sealed
from wallet.model.reasons import Reason
from wallet.model.trust import TrustMaterial
from wallet.verify.case import Situation
from wallet.verify.proof_dates import judge_dates

MOMENT = timedelta(microseconds=1)
FAST = PLAIN.skew


@pytest.mark.parametrize(
    ("created", "expires", "reason"),
    [
        (NOW + FAST, None, Reason.PROOF_IN_DATE),
        (NOW + FAST + MOMENT, None, Reason.PROOF_FROM_FUTURE),
        (None, NOW, Reason.PROOF_IN_DATE),
        (None, NOW - MOMENT, Reason.PROOF_EXPIRED),
        (NOW - FAST, NOW + MOMENT, Reason.PROOF_IN_DATE),
        (None, None, Reason.NO_PERIOD),
    ],
)
def test_the_dates_of_a_proof_count_to_the_moment(
    created: datetime | None, expires: datetime | None, reason: Reason
) -> None:
    proof = Proof("x", "", "assertionMethod", b"", {}, created=created, expires=expires)
    assert judge_dates(sealed({}, proof), proof, situation()).reason is reason


@pytest.mark.parametrize(("late", "reason"), [(0, Reason.PROOF_IN_DATE), (1, Reason.NOT_YET_VALID)])
def test_a_token_that_is_not_valid_before_a_time_is_valid_from_it_on(late: int, reason: Reason) -> None:
    proof = Proof("jwt", "", "assertionMethod", b"", {})
    starts = int((NOW + FAST).timestamp()) + late
    assert judge_dates(sealed({"nbf": starts}, proof), proof, situation()).reason is reason


def sealed(payload: dict[str, Any], proof: Proof) -> Sealed:
    return Sealed("x", b"", {}, (proof,), payload=payload)


def situation() -> Situation:
    return Situation(TrustMaterial(), PLAIN, NOW, Contexts.bundled())
