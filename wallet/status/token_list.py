"""Token Status List: a signed token with a compressed list, entry 0 in the lowest bits.

The opposite of a Bitstring list in both respects that matter: zlib instead of gzip, least significant bit first.
"""

from wallet.codec import base64url, bits, strict_time
from wallet.errors import WalletError
from wallet.model.credential import Claims, StatusEntry
from wallet.model.limits import STATUS_LIST_BYTES
from wallet.model.reasons import BadSeal, Reason
from wallet.model.trust import Resource, ResourceKind
from wallet.status.entry import index_of
from wallet.status.method import StatusMethod, StatusValue

TYPE = "statuslist+jwt"
NAME = "status_list"
_PURPOSES = {0: "revocation", 1: "revocation", 2: "suspension"}


def needs(entry: StatusEntry) -> Resource:
    """The list token."""
    return Resource(ResourceKind.STATUS_LIST, entry.uri)


def read(entry: StatusEntry, claims: Claims) -> StatusValue:
    """The value at the entry's position: 0 valid, 1 invalid, 2 suspended, others by agreement (section 7.1).

    Raises `BadSeal` STATUS_LIST_MALFORMED, STATUS_ENTRY_MALFORMED, STATUS_INDEX_OUTSIDE.
    """
    listed = claims.get("status_list")
    if strict_time.numeric_date(claims.get("iat")) is None:  # required (section 5.1): a list of no time proves nothing
        raise BadSeal(Reason.STATUS_LIST_MALFORMED, rule="numeric-date")
    if claims.get("sub") != entry.uri or not isinstance(listed, dict):
        raise BadSeal(Reason.STATUS_LIST_MALFORMED, rule="list-subject")
    width, packed = listed.get("bits"), listed.get("lst")
    if isinstance(width, bool) or width not in bits.WIDTHS or not isinstance(packed, str):
        raise BadSeal(Reason.STATUS_LIST_MALFORMED, rule="status-size")
    index = index_of(entry)
    try:
        expanded = bits.inflate(base64url.decode(packed), STATUS_LIST_BYTES)
    except WalletError as error:
        raise BadSeal(Reason.STATUS_LIST_MALFORMED, rule=error.rule) from None
    try:
        value = bits.entry_from_right(expanded, index, width)
    except WalletError:
        raise BadSeal(Reason.STATUS_INDEX_OUTSIDE, index=index) from None
    return StatusValue(value, _PURPOSES.get(value, "application"))


METHOD = StatusMethod(NAME, needs, read)
