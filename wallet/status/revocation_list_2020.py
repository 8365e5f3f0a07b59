"""Revocation List 2020: the oldest draft of the bit string, for revocation only."""

from wallet.model.credential import Claims, StatusEntry
from wallet.status.bitstring_list import at, expand, list_subject, needs
from wallet.status.entry import index_of
from wallet.status.method import StatusMethod, StatusValue

PURPOSE = "revocation"


def read(entry: StatusEntry, claims: Claims) -> StatusValue:
    """The bit at the entry's position; raises as `bitstring_list.read`."""
    subject = list_subject(claims, "RevocationList2020")
    return StatusValue(at(expand(subject.get("encodedList")), index_of(entry)), PURPOSE)


METHOD = StatusMethod("RevocationList2020Status", needs, read)
