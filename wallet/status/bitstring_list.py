"""Bitstring Status List 1.0: one compressed string of entries, entry 0 leftmost."""

from wallet.codec import base64url, bits
from wallet.errors import WalletError
from wallet.model.credential import Claims, Json, StatusEntry, walk
from wallet.model.limits import STATUS_LIST_BYTES
from wallet.model.reasons import BadSeal, Reason
from wallet.model.trust import Resource, ResourceKind
from wallet.status.entry import index_of, purpose_of
from wallet.status.method import StatusMethod, StatusValue

MINIMUM_ENTRIES = 131_072
"""Section 2.2. Lists in the field are shorter (100,000 entries); that is a loss of privacy, not of certainty."""


def needs(entry: StatusEntry) -> Resource:
    """The list credential."""
    return Resource(ResourceKind.STATUS_LIST, entry.uri)


def read(entry: StatusEntry, claims: Claims) -> StatusValue:
    """The value at the entry's position (section 3.2).

    Raises `BadSeal`: STATUS_ENTRY_MALFORMED, STATUS_PURPOSE_WRONG, STATUS_INDEX_OUTSIDE, STATUS_LIST_MALFORMED.
    """
    subject = list_subject(claims, "BitstringStatusList")
    purpose = purpose_of(entry, subject.get("statusPurpose"))
    if entry.size not in bits.WIDTHS or subject.get("statusSize", entry.size) != entry.size:
        raise BadSeal(Reason.STATUS_ENTRY_MALFORMED, rule="status-size")
    packed = expand(subject.get("encodedList"), multibase_letter="u")
    value = at(packed, index_of(entry), entry.size)
    return StatusValue(value, purpose, _message(entry, value) if purpose == "message" else None)


def list_subject(claims: Claims, kind: str) -> Claims:
    """The list itself: the one subject of this type."""
    subject = claims.get("credentialSubject")
    types = walk(subject, ("type",))
    if not isinstance(subject, dict) or kind not in (types if isinstance(types, list) else [types]):
        raise BadSeal(Reason.STATUS_LIST_MALFORMED, rule="list-subject")
    return subject


def expand(encoded: Json, multibase_letter: str = "") -> bytes:
    """The bytes of an encoded list: base64url of gzip, after the letter where the kind of list has one."""
    if not isinstance(encoded, str) or not encoded.startswith(multibase_letter):
        raise BadSeal(Reason.STATUS_LIST_MALFORMED, rule="encoded-list")
    try:
        return bits.gunzip(base64url.decode(encoded[len(multibase_letter) :]), STATUS_LIST_BYTES)
    except WalletError as error:
        raise BadSeal(Reason.STATUS_LIST_MALFORMED, rule=error.rule) from None


def at(packed: bytes, index: int, size: int = 1) -> int:
    """The value at a position, entry 0 leftmost; never wraps around."""
    try:
        return bits.entry_from_left(packed, index, size)
    except WalletError:
        raise BadSeal(Reason.STATUS_INDEX_OUTSIDE, index=index, entries=bits.entries(packed, size)) from None


def _message(entry: StatusEntry, value: int) -> str | None:
    listed = entry.options.get("statusMessage")
    for one in listed if isinstance(listed, list) else []:
        stated = walk(one, ("status",))
        if isinstance(stated, str) and stated.lower() in (f"{value:#x}", f"0x{value:02x}"):
            text = walk(one, ("message",))
            return text if isinstance(text, str) else None
    return None


METHOD = StatusMethod("BitstringStatusListEntry", needs, read)
