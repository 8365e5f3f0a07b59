"""The curve: what is refused as a point, and hashing as RFC 9380 publishes it."""

import sys

import pytest

from tests.support.bbs_issuing import need_library
from wallet.errors import WalletError
from wallet.keys import bls

INFINITY = b"\xc0"
DST = b"QUUX-V01-CS02-with-expander-SHA256-128"


@pytest.mark.parametrize(
    ("message", "length", "start"),
    [(b"", 32, "68a985b87eb6b46952128911f2a4412b"), (b"abc", 32, "d8ccab23b5985ccea865c6c97b6e5b83")],
)
def test_expansion_is_that_of_the_rfc(message: bytes, length: int, start: str) -> None:
    made = bls.expand(message, DST, length)
    assert (len(made), made.hex()[:32]) == (length, start)


def test_long_messages_and_long_names_are_expanded_too() -> None:
    assert len(bls.expand(b"a", b"b" * 300, 100)) == 100
    assert bls.expand(b"a", b"b" * 300, 100) != bls.expand(b"a", b"b" * 301, 100)


def test_without_the_library_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "py_arkworks_bls12381", None)
    assert not bls.is_available()


def test_points_come_back_as_their_octets() -> None:
    need_library()
    point = bls.hash_to_g1(b"a point", DST)
    assert bls.g1(bls.octets(point)) == point
    assert bls.g2(bls.octets(bls.base2())) == bls.base2()


def test_what_is_no_point_of_the_group_is_refused() -> None:
    need_library()
    good = bls.octets(bls.hash_to_g1(b"a point", DST))
    bad = [b"", good[:-1], good + b"\0", bytes(48), INFINITY + bytes(47), bytes([good[0] & 0x7F]) + good[1:]]
    # On the curve, but outside the subgroup: no small x is a coordinate of a point inside it.
    bad += [bytes([0x80, *bytes(46), x]) for x in range(20)]
    for data in bad:
        with pytest.raises(WalletError, match="bls-point"):
            bls.g1(data)
    for data in [b"", bytes(96), INFINITY + bytes(95), *(bytes([0x80, *bytes(94), x]) for x in range(8))]:
        with pytest.raises(WalletError, match="bls-point"):
            bls.g2(data)


def test_a_sum_needs_a_factor_for_each_point() -> None:
    need_library()
    with pytest.raises(ValueError, match="shorter"):
        bls.combined([bls.hash_to_g1(b"", DST)], [])
