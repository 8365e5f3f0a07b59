"""Status lists at hand: verified as what they are, statements of an issuer about a time."""

from dataclasses import dataclass
from datetime import datetime

from wallet.model.credential import Claims
from wallet.model.reasons import CannotTell, Reason
from wallet.model.report import Outcome
from wallet.model.trust import Material, MaterialOrigin, Resource
from wallet.verify.case import Case
from wallet.verify.checks.form import structure
from wallet.verify.list_statement import ListStatement, statement_in


@dataclass(frozen=True, slots=True)
class ListAtHand:
    """The claims of a list, since when they speak, and the list as a case of its own where it has a seal."""

    claims: Claims
    as_of: datetime
    case: Case | None = None


def list_for(need: Resource, case: Case, signed: bool = True) -> ListAtHand:
    """The list at hand at the address an entry names, verified as of now.

    Raises `CannotTell`: STATUS_LIST_MISSING with the list as need, STATUS_LIST_LATER where the only one speaks of a
    time after the one asked about, STATUS_LIST_MALFORMED, STATUS_LIST_UNPROVEN, STATUS_LIST_EXPIRED,
    STATUS_LIST_STALE, STATUS_LIST_FOREIGN.
    """
    material = case.situation.trust.get(need.uri)
    if material is None and need.uri in case.situation.trust.later:
        later = case.situation.trust.later[need.uri]
        raise CannotTell(Reason.STATUS_LIST_LATER, uri=need.uri, since=later.obtained_at.isoformat())
    if material is None:
        raise CannotTell(Reason.STATUS_LIST_MISSING, need, uri=need.uri)
    found = statement_in(material, need, case, signed)
    if found.case is not None:
        _check_proven(found.case, need)
    _check_period(found, case, need)
    _check_speaker(found, case, need)
    _check_fresh(found, material, case, need)
    return ListAtHand(found.claims, _as_of(found, material), found.case)


def _check_proven(listed: Case, need: Resource) -> None:
    if any(check.outcome is Outcome.FAILED for check in structure(listed)):
        raise CannotTell(Reason.STATUS_LIST_MALFORMED, need, rule="list-structure")
    if not listed.conclusive or any(one.seal.outcome is Outcome.FAILED for one in listed.judged):
        missing = tuple(need for one in listed.judged for answer in (one.key, one.seal) for need in answer.needs)
        raise CannotTell(Reason.STATUS_LIST_UNPROVEN, *(missing or (need,)))


def _check_period(found: ListStatement, case: Case, need: Resource) -> None:
    now, skew = case.situation.now, case.situation.policy.skew
    if (found.end is not None and found.end < now) or (found.start is not None and found.start > now + skew):
        raise CannotTell(Reason.STATUS_LIST_EXPIRED, need)


def _check_speaker(found: ListStatement, case: Case, need: Resource) -> None:
    if found.speaker != case.speaker and not case.situation.trust.vouching(found.speaker):
        raise CannotTell(Reason.STATUS_LIST_FOREIGN, need, issuer=found.speaker)


def _check_fresh(found: ListStatement, material: Material, case: Case, need: Resource) -> None:
    longest = case.situation.policy.max_list_age
    if found.ttl is not None:
        longest = min(longest, found.ttl)
    if case.situation.now - material.obtained_at > longest:
        raise CannotTell(Reason.STATUS_LIST_STALE, need, since=material.obtained_at.isoformat())


def _as_of(found: ListStatement, material: Material) -> datetime:
    """Since when the list speaks: when it was fetched; brought by hand, no later than the list's own date."""
    if material.origin is MaterialOrigin.FETCHED or found.start is None:
        return material.obtained_at
    return min(found.start, material.obtained_at)
