"""Status List 2021, the draft that became Bitstring Status List: the same string, without the multibase letter."""

from wallet.model.credential import Claims, StatusEntry
from wallet.status.bitstring_list import at, expand, list_subject, needs
from wallet.status.entry import index_of, purpose_of
from wallet.status.method import StatusMethod, StatusValue


def read(entry: StatusEntry, claims: Claims) -> StatusValue:
    """The bit at the entry's position; raises as `bitstring_list.read`."""
    subject = list_subject(claims, "StatusList2021")
    purpose = purpose_of(entry, subject.get("statusPurpose"))
    return StatusValue(at(expand(subject.get("encodedList")), index_of(entry)), purpose)


METHOD = StatusMethod("StatusList2021Entry", needs, read)
