import random
from itertools import combinations

import pytest

from wallet.codec.erasure import PLACES, recover, spare
from wallet.errors import WalletError

PARTS = [b"the first part..", b"the second part.", b"the third part..", b"and the fourth.."]
ALL = {**dict(enumerate(PARTS)), **{place: spare(PARTS, place) for place in range(4, 10)}}


@pytest.mark.parametrize("places", list(combinations(ALL, 4)))
def test_any_four_of_ten_bring_the_four_back(places):
    assert recover({place: ALL[place] for place in places}, 4) == tuple(PARTS)


def test_many_large_parts_come_back_from_spares_alone():
    chance = random.Random(7)
    parts = [chance.randbytes(600) for _ in range(64)]
    places = chance.sample(range(64, PLACES), 64)

    assert recover({place: spare(parts, place) for place in places}, 64) == tuple(parts)


def test_one_part_is_its_own_spare_up_to_a_factor():
    assert recover({200: spare([b"alone"], 200)}, 1) == (b"alone",)


def test_a_shorter_last_part_comes_back_with_zeros():
    parts = [b"four", b"by", b""]

    assert recover({1: b"by", 2: b"", 3: spare(parts, 3)}, 3) == (b"four", b"by\0\0", b"\0\0\0\0")


@pytest.mark.parametrize(
    ("found", "rule"),
    [
        ({0: b"a"}, "parts-missing"),
        ({0: b"a", 255: b"b"}, "part-place"),
        ({0: b"a", -1: b"b"}, "part-place"),
    ],
)
def test_what_cannot_be_joined_is_refused(found, rule):
    with pytest.raises(WalletError) as caught:
        recover(found, 2)

    assert caught.value.rule == rule
