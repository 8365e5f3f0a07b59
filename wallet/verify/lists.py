"""Status lists at hand: read as what they are, signed statements of an issuer, and never believed unsigned."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from wallet.errors import WalletError
from wallet.model.credential import Claims, Credential, Json, walk
from wallet.model.reasons import CannotTell, Reason
from wallet.model.report import Outcome
from wallet.model.trust import Material, MaterialOrigin, Resource
from wallet.reading.read import read
from wallet.verify.case import Case
from wallet.verify.checks.form import structure
from wallet.verify.seals import credential_case


@dataclass(frozen=True, slots=True)
class ListAtHand:
    """The verified claims of a list, since when they speak, and the list as a case of its own where it is one."""

    claims: Claims
    as_of: datetime
    case: Case | None = None


def list_for(need: Resource, case: Case) -> ListAtHand:
    """The list at hand at the address an entry names, verified as of now.

    Raises `CannotTell`: STATUS_LIST_MISSING with the list as need, STATUS_LIST_MALFORMED, STATUS_LIST_UNPROVEN,
    STATUS_LIST_EXPIRED, STATUS_LIST_STALE, STATUS_LIST_FOREIGN.
    """
    material = case.situation.trust.get(need.uri)
    if material is None:
        raise CannotTell(Reason.STATUS_LIST_MISSING, need, uri=need.uri)
    credential = _credential_in(material, need)
    listed = credential_case(credential, case.situation)
    _check_proven(listed, need)
    _check_period(credential, listed, need)
    _check_speaker(listed, case, need)
    _check_fresh(credential, material, case, need)
    return ListAtHand(credential.claims, _as_of(credential, material), listed)


def _credential_in(material: Material, need: Resource) -> Credential:
    try:
        found = read(material.data).items
    except WalletError as error:
        raise CannotTell(Reason.STATUS_LIST_MALFORMED, need, rule=error.rule) from None
    if len(found) != 1 or not isinstance(found[0], Credential):
        raise CannotTell(Reason.STATUS_LIST_MALFORMED, need, rule="not-a-credential")
    return found[0]


def _check_proven(listed: Case, need: Resource) -> None:
    if any(check.outcome is Outcome.FAILED for check in structure(listed)):
        raise CannotTell(Reason.STATUS_LIST_MALFORMED, need, rule="list-structure")
    if not listed.conclusive or any(one.seal.outcome is Outcome.FAILED for one in listed.judged):
        missing = tuple(need for one in listed.judged for answer in (one.key, one.seal) for need in answer.needs)
        raise CannotTell(Reason.STATUS_LIST_UNPROVEN, *(missing or (need,)))


def _check_period(credential: Credential, listed: Case, need: Resource) -> None:
    now, skew = listed.situation.now, listed.situation.policy.skew
    start, end = credential.described.valid_from, credential.described.valid_until
    if (end is not None and end < now) or (start is not None and start > now + skew):
        raise CannotTell(Reason.STATUS_LIST_EXPIRED, need)


def _check_speaker(listed: Case, case: Case, need: Resource) -> None:
    if listed.speaker != case.speaker and not case.situation.trust.vouching(listed.speaker):
        raise CannotTell(Reason.STATUS_LIST_FOREIGN, need, issuer=listed.speaker)


def _check_fresh(credential: Credential, material: Material, case: Case, need: Resource) -> None:
    longest = case.situation.policy.max_list_age
    ttl: Json = walk(credential.claims, ("credentialSubject", "ttl"))
    if credential.described.valid_until is None and isinstance(ttl, int) and not isinstance(ttl, bool):
        longest = min(longest, timedelta(milliseconds=max(0, min(ttl, 10**12))))
    if case.situation.now - material.obtained_at > longest:
        raise CannotTell(Reason.STATUS_LIST_STALE, need, since=material.obtained_at.isoformat())


def _as_of(credential: Credential, material: Material) -> datetime:
    """Since when the list speaks: when it was fetched; brought by hand, no later than the list's own date."""
    own = credential.described.valid_from
    if material.origin is MaterialOrigin.FETCHED or own is None:
        return material.obtained_at
    return min(own, material.obtained_at)
