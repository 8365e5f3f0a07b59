"""Who says so: is the key at hand, is it the issuer's own, and does anybody vouch for the issuer."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from wallet.errors import Fact
from wallet.model.reasons import Reason
from wallet.model.report import Aspect, Check, CheckName, Outcome
from wallet.model.trust import TrustedIssuer, TrustList
from wallet.verify.case import Case, Judged
from wallet.verify.checks.seal import weighs
from wallet.verify.federation import federated, may_be_federated


def issuer(case: Case) -> tuple[Check, ...]:
    """Two checks for each proof, and whether a trust list vouches for the speaker."""
    return (*(check for one in case.judged for check in _of(one, case)), trust(case))


def _of(one: Judged, case: Case) -> Iterator[Check]:
    yield one.key.check(CheckName.KEY, Aspect.ISSUER, decisive=weighs(one.key, case))
    # Somebody else's good proof beside the issuer's own is an endorsement, not a fault.
    own = one.controller.outcome is Outcome.PASSED
    yield one.controller.check(CheckName.CONTROLLER, Aspect.ISSUER, decisive=own or not case.conclusive)


def trust(case: Case) -> Check:
    """Told, never decisive: an issuer nobody vouches for is not a fault of the credential."""
    vouching = voucher(case)
    if vouching is not None:
        found, line = vouching
        facts = {"list": found.name, "name": line.name}
        return _trust(Outcome.PASSED, Reason.VOUCHED, facts, found.as_of)
    return _trust(Outcome.UNKNOWN, _why_not(case), {"issuer": case.speaker}, None)


def _why_not(case: Case) -> Reason:
    trust = case.situation.trust
    if not case.conclusive and trust.vouching(case.speaker):
        return Reason.ISSUER_NOT_CONFIRMED
    return Reason.NOT_VOUCHED if any(not one.own for one in trust.lists) else Reason.NO_TRUST_LIST


def voucher(case: Case) -> tuple[TrustList, TrustedIssuer] | None:
    """The list and line that vouch for the speaker of a conclusive seal; the learner's own decisions first.

    A line may be limited to credential types, and to a key: then the seal must be of that key.
    """
    if not case.conclusive:
        return None
    found = case.situation.trust.vouching(case.speaker)
    if not found and not may_be_federated(case.speaker):
        return None
    types = set(case.described.types) if case.described else set()
    keys = {(one.public_key.kind, one.public_key.data) for one in case.judged if one.conclusive and one.public_key}
    for listed, line in sorted(found, key=lambda pair: not pair[0].own):
        if line.types and not types & set(line.types):
            continue
        if line.key is None or (line.key.kind, line.key.data) in keys:
            return listed, line
    situation = case.situation
    return federated(case.speaker, frozenset(keys), situation.trust, situation.now)


def _trust(outcome: Outcome, reason: Reason, facts: Mapping[str, Fact], as_of: datetime | None) -> Check:
    return Check(CheckName.TRUST, Aspect.ISSUER, outcome, reason, facts, as_of=as_of, decisive=False)
