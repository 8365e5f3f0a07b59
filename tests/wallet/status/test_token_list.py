"""Token status lists, by the examples of the draft: the bytes of sections 4.1 and 10 stand in it."""

import zlib
from typing import Any

import pytest

from wallet.codec import base64url
from wallet.model.credential import StatusEntry
from wallet.model.reasons import BadSeal, Reason
from wallet.status.token_list import read

URI = "https://issuer.example/statuslists/1"
ONE_BIT = bytes([0xB9, 0xA3])  # draft section 4.1: 1 0 0 1 1 1 0 1  1 1 0 0 0 1 0 1
ONE_BIT_VALUES = [1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1]
TWO_BIT = bytes([0xC9, 0x44, 0xF9])
TWO_BIT_VALUES = [1, 2, 0, 3, 0, 1, 0, 1, 1, 2, 3, 3]


def entry(index: Any, uri: str = URI) -> StatusEntry:
    return StatusEntry("status_list", None, "", uri, index)


def claims(packed: bytes, width: Any, **changes: Any) -> dict[str, Any]:
    made: dict[str, Any] = {"sub": URI, "iat": 1_790_000_000}
    return made | {"status_list": {"bits": width, "lst": base64url.encode(zlib.compress(packed))}} | changes


@pytest.mark.parametrize(("packed", "width", "values"), [(ONE_BIT, 1, ONE_BIT_VALUES), (TWO_BIT, 2, TWO_BIT_VALUES)])
def test_entries_are_packed_from_the_right(packed: bytes, width: int, values: list[int]) -> None:
    assert [read(entry(index), claims(packed, width)).value for index in range(len(values))] == values


@pytest.mark.parametrize(
    ("value", "purpose"),
    [(0, "revocation"), (1, "revocation"), (2, "suspension"), (3, "application"), (15, "application")],
)
def test_what_a_value_means(value: int, purpose: str) -> None:
    assert read(entry(0), claims(bytes([value]), 4)).purpose == purpose


@pytest.mark.parametrize("index", [16, 10**9])
def test_an_index_past_the_end_is_refused(index: int) -> None:
    with pytest.raises(BadSeal) as trouble:
        read(entry(index), claims(ONE_BIT, 1))
    assert trouble.value.reason is Reason.STATUS_INDEX_OUTSIDE


@pytest.mark.parametrize("index", [-1, True, None, "x"])
def test_an_index_that_is_none_is_refused(index: Any) -> None:
    with pytest.raises(BadSeal) as trouble:
        read(entry(index), claims(ONE_BIT, 1))
    assert trouble.value.reason is Reason.STATUS_ENTRY_MALFORMED


@pytest.mark.parametrize(
    "broken",
    [
        claims(ONE_BIT, 3),
        claims(ONE_BIT, True),
        claims(ONE_BIT, "1"),
        claims(ONE_BIT, 1, sub="https://issuer.example/statuslists/2"),
        claims(ONE_BIT, 1, iat=None),
        claims(ONE_BIT, 1, iat="today"),
        claims(ONE_BIT, 1, status_list=[]),
        claims(ONE_BIT, 1, status_list={"bits": 1, "lst": "!!"}),
        claims(ONE_BIT, 1, status_list={"bits": 1, "lst": base64url.encode(ONE_BIT)}),
        claims(ONE_BIT, 1, status_list={"bits": 1, "lst": base64url.encode(zlib.compress(bytes(64 << 20), 1))}),
    ],
)
def test_a_list_that_is_none_is_refused(broken: dict[str, Any]) -> None:
    with pytest.raises(BadSeal) as trouble:
        read(entry(0), broken)
    assert trouble.value.reason is Reason.STATUS_LIST_MALFORMED
