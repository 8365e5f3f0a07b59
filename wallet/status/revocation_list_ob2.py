"""The revocation list of an Open Badges 2.0 issuer: assertions it takes back, at the address its profile names.

Unsigned like the profile itself: it stands on that address.
"""

from wallet.model.credential import Claims, Json, StatusEntry
from wallet.model.reasons import BadSeal, Reason
from wallet.model.trust import Resource, ResourceKind
from wallet.status.method import StatusMethod, StatusValue

NAME = "RevocationList"


def needs(entry: StatusEntry) -> Resource:
    """The list, where the profile says it is."""
    return Resource(ResourceKind.REVOCATION_LIST, entry.uri)


def read(entry: StatusEntry, claims: Claims) -> StatusValue:
    """Set when the assertion is listed; `entry.index` is its identifier. `BadSeal` STATUS_LIST_MALFORMED."""
    listed: Json = claims.get("revokedAssertions", [])
    entries = listed if isinstance(listed, list) else [listed]
    if claims.get("id") not in (None, entry.uri) or not all(isinstance(one, dict | str) for one in entries):
        raise BadSeal(Reason.STATUS_LIST_MALFORMED, rule="list-subject")
    if not isinstance(entry.index, str) or not entry.index:
        raise BadSeal(Reason.STATUS_ENTRY_MALFORMED, rule="status-index")
    names = {name for one in entries for name in ([one] if isinstance(one, str) else [one.get("id"), one.get("uid")])}
    return StatusValue(int(entry.index in names), "revocation")


METHOD = StatusMethod(NAME, needs, read, signed=False)
