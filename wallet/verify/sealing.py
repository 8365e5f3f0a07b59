"""When a seal was made, by a time stamp that was checked, and whether its certificate had been taken back by then."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from wallet.errors import Fact, WalletError, malformed
from wallet.formats.etsi_evidence import Evidence
from wallet.model.reasons import Reason
from wallet.model.report import Outcome
from wallet.model.trust import Resource, ResourceKind
from wallet.verify.anchors import anchors_in, leading
from wallet.verify.case import Answer, Situation

if TYPE_CHECKING:
    from wallet.keys.revocation import RevocationAnswer


def proven_time(evidence: Evidence, situation: Situation) -> tuple[datetime | None, dict[str, Fact]]:
    """The earliest moment a trusted time stamp over the signature proves, with what became of the stamps.

    A stamp counts while its own certificate leads to an anchor at hand; later only if a younger stamp over it and all
    that stood before it (`arcTst`), which itself counts, shows that it was there in time.
    """
    if not evidence.stamps:
        return None, {}
    moments, trouble = [], ""
    for place, token in enumerate(evidence.stamps):
        seen = _seen(place, evidence, situation)
        try:
            moments.append(_stamped(token, evidence.signature, evidence, situation, seen))
        except WalletError as error:
            trouble = trouble or error.rule
    if not moments:
        return None, {"stamp": trouble}
    return min(moments), {"stamped": min(moments).isoformat()}


def _seen(place: int, evidence: Evidence, situation: Situation) -> datetime:
    """By when this stamp over the signature was there, as the archive stamps over it prove, the youngest first."""
    seen = situation.now
    for one in reversed(evidence.archived):
        if place >= one.stamps:
            continue
        try:
            seen = min(seen, _stamped(one.token, one.covered, evidence, situation, seen))
        except WalletError:
            continue
    return seen


def _stamped(token: bytes, covered: bytes, evidence: Evidence, situation: Situation, seen: datetime) -> datetime:
    """The moment of a stamp over these bytes, whose certificate was good then and still when it was seen."""
    from wallet.keys import certificates, time_stamp  # slow to import, and seldom needed

    stamp = time_stamp.read(token)
    if not stamp.covers(covered):
        raise malformed("time-stamp-imprint")
    if stamp.moment > seen + situation.policy.skew or not certificates.stamps_time(stamp.certificates[0]):
        raise malformed("time-stamp-authority")
    chain = tuple(dict.fromkeys((*stamp.certificates, *evidence.certificates)))
    anchors = anchors_in(situation.trust.lists, "tsa")
    for at in (stamp.moment, seen):
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

    A list, or an answer of the authority's service, counts when it was in force at the time of sealing or made after
    it; without a stamp that time is now. One from after the certificate ran out may leave it out: that shows nothing.
    """
    from wallet.keys import certificates, revocation

    leaf = chain[0]
    places, end = revocation.published_at(leaf), certificates.read(leaf).end
    if not places and not evidence.lists and not evidence.answers:
        return None
    at = stamped or situation.now
    held = [found.data for place in places if (found := situation.trust.get(place))]
    good = False
    for data in (*evidence.lists, *evidence.answers, *held):
        try:
            told = _asked(data, leaf, chain)
        except WalletError:
            continue
        if told.since is not None and (stamped is None or told.since <= stamped):
            return _revoked(told.since, stamped, claimed)
        in_force = told.made >= at or (told.due is not None and told.made <= at <= told.due)
        good = good or (in_force and told.made <= end)
    if good or not places:
        return None
    needs = tuple(Resource(ResourceKind.REVOCATION_LIST, place) for place in places)
    return Answer(Outcome.UNKNOWN, Reason.CERTIFICATE_STATUS_MISSING, {"uri": places[0]}, needs)


def _asked(data: bytes, leaf: bytes, chain: tuple[bytes, ...]) -> RevocationAnswer:
    from wallet.keys import ocsp, revocation

    return ocsp.ask(data, leaf, chain) if ocsp.is_answer(data) else revocation.ask(data, leaf, chain)


def _revoked(since: datetime, stamped: datetime | None, claimed: datetime | None) -> Answer:
    """Sealed after it was taken back; or perhaps before, but by nobody's word except the sealer's."""
    later = stamped is not None or claimed is None or claimed >= since
    outcome = Outcome.FAILED if later else Outcome.UNKNOWN
    return Answer(outcome, Reason.CERTIFICATE_REVOKED, {"since": since.isoformat()})
