"""Bitstring status lists entry by entry; the published one says what its examples say."""

import gzip
import json
from typing import Any

import pytest

from tests.support.vectors import published
from wallet.codec import base64url
from wallet.model.credential import StatusEntry
from wallet.model.reasons import BadSeal, Reason
from wallet.status.bitstring_list import read

URI = "https://issuer.example/status/1"


def entry(index: Any, purpose: str = "revocation", size: int = 1, **options: Any) -> StatusEntry:
    return StatusEntry("BitstringStatusListEntry", None, purpose, URI, index, size, options)


def claims(packed: bytes, purpose: Any = "revocation", **subject: Any) -> dict[str, Any]:
    encoded = "u" + base64url.encode(gzip.compress(packed))
    made = {"type": "BitstringStatusList", "statusPurpose": purpose, "encodedList": encoded}
    return {"credentialSubject": made | subject}


@pytest.mark.parametrize(("size", "values"), [(1, [1, 0, 1, 1]), (2, [2, 3, 0, 1]), (4, [11, 1]), (8, [0b10110001])])
def test_entries_of_each_size_start_at_the_left(size: int, values: list[int]) -> None:
    found = [read(entry(str(index), size=size), claims(bytes([0b10110001]))).value for index in range(len(values))]
    assert found == values


def test_a_list_may_hold_several_purposes() -> None:
    listed = claims(b"\x80", ["revocation", "suspension"])
    assert read(entry("0", "suspension"), listed).purpose == "suspension"
    with pytest.raises(BadSeal):
        read(entry("0", "refresh"), listed)


def test_a_message_travels_with_its_value() -> None:
    messages = [{"status": "0x0", "message": "pending"}, {"status": "0x2", "message": "under review"}]
    found = read(entry("0", "message", 2, statusMessage=messages), claims(b"\x80", "message"))
    assert (found.value, found.message) == (2, "under review")
    assert read(entry("1", "message", 2, statusMessage=messages), claims(b"\x90", "message")).message is None
    assert read(entry("0", "message", 2), claims(b"\x80", "message")).message is None


@pytest.mark.parametrize(
    ("one", "listed", "reason"),
    [
        (entry("0", ""), claims(b"\0"), Reason.STATUS_ENTRY_MALFORMED),
        (entry("0", size=3), claims(b"\0"), Reason.STATUS_ENTRY_MALFORMED),
        (entry("0", size=0), claims(b"\0"), Reason.STATUS_ENTRY_MALFORMED),
        (entry("0", size=2), claims(b"\0", statusSize=1), Reason.STATUS_ENTRY_MALFORMED),
        (entry("8"), claims(b"\0"), Reason.STATUS_INDEX_OUTSIDE),
        (entry("4", size=2), claims(b"\0"), Reason.STATUS_INDEX_OUTSIDE),
        (entry("0"), {}, Reason.STATUS_LIST_MALFORMED),
        (entry("0"), {"credentialSubject": []}, Reason.STATUS_LIST_MALFORMED),
        (entry("0"), claims(b"\0", type="Person"), Reason.STATUS_LIST_MALFORMED),
        (entry("0"), claims(b"\0", encodedList=5), Reason.STATUS_LIST_MALFORMED),
    ],
)
def test_what_does_not_fit_is_refused(one: StatusEntry, listed: dict[str, Any], reason: Reason) -> None:
    with pytest.raises(BadSeal) as trouble:
        read(one, listed)
    assert trouble.value.reason is reason


def test_the_published_list_is_read() -> None:
    path = "02-vc-data-model/bitstring-status-list/rec-examples/example-a-status-list-verifiable-credential/eddsa.json"
    listed = json.loads(published(path).read_bytes())
    values = [read(entry(str(index)), listed).value for index in (0, 1, 94_567, 131_071)]
    assert values == [0, 0, 0, 0]
    with pytest.raises(BadSeal):
        read(entry("131072"), listed)
