"""When a seal was made, by a time stamp that was checked, and whether its certificate had been taken back by then."""

from datetime import datetime

from wallet.errors import Fact, WalletError, malformed
from wallet.formats.etsi_evidence import Evidence
from wallet.model.reasons import Reason
from wallet.model.report import Outcome
from wallet.model.trust import Resource, ResourceKind
from wallet.verify.anchors import anchors_in, leading
from wallet.verify.case import Answer, Situation


def proven_time(evidence: Evidence, situation: Situation) -> tuple[datetime | None, dict[str, Fact]]:
    """The earliest moment a trusted time stamp over the signature proves, with what became of the stamps.

    A stamp counts while its own certificate leads to an anchor at hand: later only an archive stamp could carry it, and
    those are not checked.
    """
    if not evidence.stamps:
        return None, {}
    moments, trouble = [], ""
    for token in evidence.stamps:
        try:
            moments.append(_stamped(token, evidence, situation))
        except WalletError as error:
            trouble = trouble or error.rule
    if not moments:
        return None, {"stamp": trouble}
    return min(moments), {"stamped": min(moments).isoformat()}


def _stamped(token: bytes, evidence: Evidence, situation: Situation) -> datetime:
    from wallet.keys import certificates, time_stamp  # slow to import, and seldom needed

    stamp = time_stamp.read(token)
    if not stamp.covers(evidence.signature):
        raise malformed("time-stamp-imprint")
    if stamp.moment > situation.now + situation.policy.skew or not certificates.stamps_time(stamp.certificates[0]):
        raise malformed("time-stamp-authority")
    chain = tuple(dict.fromkeys((*stamp.certificates, *evidence.certificates)))
    anchors = anchors_in(situation.trust.lists, "tsa")
    for at in (stamp.moment, situation.now):
        leading(chain, anchors, at, situation.now)
    return stamp.moment


def taken_back(
    chain: tuple[bytes, ...],
    evidence: Evidence,
    stamped: datetime | None,
    claimed: datetime | None,
    situation: Situation,
) -> Answer | None:
    """What speaks against the seal's certificate, its first: None where nothing does, or nothing is published.

    A list counts when it was in force at the time of sealing or made after it; without a stamp that time is now.
    """
    from wallet.keys import revocation

    leaf = chain[0]
    places = revocation.published_at(leaf)
    if not places and not evidence.lists:
        return None
    at = stamped or situation.now
    held = [found.data for place in places if (found := situation.trust.get(place))]
    good = False
    for data in (*evidence.lists, *held):
        try:
            told = revocation.ask(data, leaf, chain)
        except WalletError:
            continue
        if told.since is not None and (stamped is None or told.since <= stamped):
            return _revoked(told.since, stamped, claimed)
        good = good or told.made >= at or (told.due is not None and told.made <= at <= told.due)
    if good or not places:
        return None
    needs = tuple(Resource(ResourceKind.REVOCATION_LIST, place) for place in places)
    return Answer(Outcome.UNKNOWN, Reason.CERTIFICATE_STATUS_MISSING, {"uri": places[0]}, needs)


def _revoked(since: datetime, stamped: datetime | None, claimed: datetime | None) -> Answer:
    """Sealed after it was taken back; or perhaps before, but by nobody's word except the sealer's."""
    later = stamped is not None or claimed is None or claimed >= since
    outcome = Outcome.FAILED if later else Outcome.UNKNOWN
    return Answer(outcome, Reason.CERTIFICATE_REVOKED, {"since": since.isoformat()})
