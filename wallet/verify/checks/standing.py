"""Does it still stand: every status entry, each with its own list. Whatever fails on the way leaves it unknown."""

from dataclasses import replace

from wallet.model.credential import StatusEntry
from wallet.model.limits import STATUS_DEPTH
from wallet.model.reasons import BadSeal, CannotTell, Reason
from wallet.model.report import Aspect, Check, CheckName, Outcome
from wallet.model.trust import Resource, ResourceKind
from wallet.status.method import StatusMethod, StatusValue
from wallet.supported import STATUS
from wallet.verify.case import Case
from wallet.verify.lists import ListAtHand, list_for

_BY_PURPOSE = {"revocation": Reason.REVOKED, "suspension": Reason.SUSPENDED}
_NO_STATUS = (Check(CheckName.STATUS, Aspect.STANDING, Outcome.NOT_APPLICABLE, Reason.NO_STATUS),)
_HARMLESS = frozenset({"message", "refresh"})


def standing(case: Case) -> tuple[Check, ...]:
    """One check for each status entry; NOT_APPLICABLE where the issuer publishes none."""
    entries = case.described.status if case.described else ()
    if not entries:
        return _NO_STATUS
    return tuple(_entry(one, case) for one in entries)


def _entry(entry: StatusEntry, case: Case) -> Check:
    method = STATUS.get(entry.type)
    if method is None:
        return _unknown(Reason.STATUS_UNSUPPORTED, (Resource(ResourceKind.SUPPORT, entry.type),), {"type": entry.type})
    if not method.signed and case.described is not None:
        entry = replace(entry, index=case.described.id)  # such a list names credentials, not positions
    try:
        told = _read(method, entry, case)
        return _held_against(told, method, entry, case) if told.reason is Reason.NOT_SET else told
    except CannotTell as trouble:
        return _unknown(trouble.reason, trouble.needs, dict(trouble.facts))
    except BadSeal as trouble:
        return _unknown(trouble.reason, (method.needs(entry),), dict(trouble.facts))


def _read(method: StatusMethod, entry: StatusEntry, case: Case) -> Check:
    listed = list_for(method.needs(entry), case, method.signed)
    _check_own_standing(listed)
    return _told(method.read(entry, listed.claims), listed)


def _held_against(told: Check, method: StatusMethod, entry: StatusEntry, case: Case) -> Check:
    """What an earlier list said, unless a later one shows that it may have changed before the time asked about.

    A list that still stood on the very day counts: whatever came later came after it.
    """
    situation, uri = case.situation, method.needs(entry).uri
    later, earlier = situation.trust.later.get(uri), situation.trust.get(uri)
    if later is None or earlier is None or earlier.obtained_at.date() == situation.now.date():
        return told
    trust = replace(situation.trust, held={**situation.trust.held, later.uri: later}, later={})
    after = replace(case, situation=replace(situation, trust=trust, now=max(situation.now, later.obtained_at)))
    try:
        then = _read(method, entry, after)
    except (CannotTell, BadSeal):
        return told
    if then.outcome is Outcome.PASSED:
        return told
    facts = {**told.facts, "since": earlier.obtained_at.isoformat(), "until": later.obtained_at.isoformat()}
    return replace(told, outcome=Outcome.UNKNOWN, reason=Reason.STATUS_SET_LATER, facts=facts)


def _check_own_standing(listed: ListAtHand) -> None:
    if listed.case is None or listed.case.described is None or not listed.case.described.status:
        return
    situation = listed.case.situation
    if situation.depth + 1 >= STATUS_DEPTH:
        raise CannotTell(Reason.STATUS_LIST_UNPROVEN, depth=situation.depth)
    deeper = replace(listed.case, situation=replace(situation, depth=situation.depth + 1))
    for check in standing(deeper):
        if check.outcome is not Outcome.PASSED:
            raise CannotTell(Reason.STATUS_LIST_UNPROVEN, *check.needs)


def _told(value: StatusValue, listed: ListAtHand) -> Check:
    facts: dict[str, str | int] = {"purpose": value.purpose, "value": value.value}
    if value.message:
        facts["message"] = value.message
    passed = Check(CheckName.STATUS, Aspect.STANDING, Outcome.PASSED, Reason.NOT_SET, facts, listed.as_of)
    if value.value == 0:
        return passed
    if value.purpose in _BY_PURPOSE:
        return replace(passed, outcome=Outcome.FAILED, reason=_BY_PURPOSE[value.purpose])
    if value.purpose in _HARMLESS:
        return replace(passed, reason=Reason.STATUS_MESSAGE, decisive=False)
    return replace(passed, outcome=Outcome.UNKNOWN, reason=Reason.STATUS_MESSAGE)


def _unknown(reason: Reason, needs: tuple[Resource, ...], facts: dict[str, str | int]) -> Check:
    return Check(CheckName.STATUS, Aspect.STANDING, Outcome.UNKNOWN, reason, facts, needs=needs)
