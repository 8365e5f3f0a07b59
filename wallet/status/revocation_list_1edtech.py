"""1EdTechRevocationList (Open Badges 3.0): a plain list of revoked credentials at an address the issuer names.

The list is not signed. Like a did:web document it stands on where it was found: on its address, which the signed
credential names, and on the issuer it states.
"""

from wallet.model.credential import Claims, Json, StatusEntry
from wallet.model.reasons import BadSeal, Reason
from wallet.model.trust import Resource, ResourceKind
from wallet.status.method import StatusMethod, StatusValue

NAME = "1EdTechRevocationList"


def needs(entry: StatusEntry) -> Resource:
    """The list, at the entry's own identifier."""
    return Resource(ResourceKind.REVOCATION_LIST, entry.uri)


def read(entry: StatusEntry, claims: Claims) -> StatusValue:
    """Set when the credential is listed; `entry.index` is its identifier. `BadSeal` STATUS_LIST_MALFORMED."""
    listed = claims.get("revokedCredential", [])
    entries = listed if isinstance(listed, list) else [listed]
    if claims.get("id") not in (None, entry.uri) or not all(isinstance(one, dict | str) for one in entries):
        raise BadSeal(Reason.STATUS_LIST_MALFORMED, rule="list-subject")
    if not isinstance(entry.index, str) or not entry.index:
        raise BadSeal(Reason.STATUS_ENTRY_MALFORMED, rule="status-index")
    return StatusValue(int(any(_names(one, entry.index) for one in entries)), "revocation")


def _names(one: Json, credential: str) -> bool:
    if isinstance(one, str):
        return one == credential
    return one.get("id") == credential and one.get("revoked", True) is not False


METHOD = StatusMethod(NAME, needs, read, signed=False)
