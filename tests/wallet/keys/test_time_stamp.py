"""Time stamps of another shape than they should have are refused by name, whichever part it is."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.support.stamping import SHA256, node, stamp, stamping_certificate
from wallet.codec import der
from wallet.demo.cast import demo_key
from wallet.errors import WalletError
from wallet.keys.time_stamp import read
from wallet.model.keys import KeyKind

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
KEY, AUTHORITY = demo_key("clock.example", KeyKind.P256), demo_key("authority.example", KeyKind.P256)
LEAF = stamping_certificate(KEY, AUTHORITY, NOW - timedelta(days=1))
GOOD = stamp(b"data", NOW, KEY, LEAF)


def test_a_stamp_says_when_and_over_what() -> None:
    found = read(GOOD)
    assert (found.moment, found.algorithm, found.certificates) == (NOW, "sha256", (LEAF,))
    assert found.covers(b"data")
    assert not found.covers(b"date")


def grown(data: bytes, place: tuple[int, ...], extra: bytes) -> bytes:
    """The same with one more part at the end of the value at this place."""
    whole = der.parse(data)
    parts = [one.whole for one in whole.parts()]
    if not place:
        return node(whole.tag, *parts, extra)
    parts[place[0]] = grown(parts[place[0]], place[1:], extra)
    return node(whole.tag, *parts)


@pytest.mark.parametrize("place", [(), (1, 0, 2)])
def test_one_part_too_many_is_refused(place: tuple[int, ...]) -> None:
    with pytest.raises(WalletError) as caught:
        read(grown(GOOD, place, node(0x02, b"\x01")))
    assert (caught.value.rule, caught.value.facts["fault"]) == ("time-stamp", "parts")


def test_no_byte_of_it_can_be_changed_into_a_defect() -> None:
    refused = 0
    for at in range(len(GOOD)):
        for change in (1, 0x20, 0x80):
            changed = bytearray(GOOD)
            changed[at] ^= change
            try:
                read(bytes(changed))
            except WalletError:
                refused += 1
    assert refused > len(GOOD)


def test_a_certificate_that_is_named_by_an_algorithm_alone_is_none() -> None:
    (attribute,) = [at for at in range(len(GOOD)) if GOOD.startswith(bytes.fromhex("060b2a864886f70d010910022f"), at)]
    start = attribute + 13
    named = der.parse(GOOD[start : start + 2 + GOOD[start + 1]])
    only = node(0x31, node(0x30, node(0x30, node(0x30, node(0x30, SHA256)))))
    assert named.tag == 0x31
    changed = _replaced(GOOD, named.whole, only)
    with pytest.raises(WalletError) as caught:
        read(changed)
    assert caught.value.facts["fault"] == "certificate"


def _replaced(data: bytes, old: bytes, new: bytes) -> bytes:
    """The DER value with another value in place of one inside; lengths are made again."""
    if data == old:
        return new
    found = der.parse(data)
    if old not in data or not found.tag & 0x20:
        return data
    return node(found.tag, *(_replaced(one.whole, old, new) for one in found.parts()))
