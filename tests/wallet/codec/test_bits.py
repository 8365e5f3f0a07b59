import gzip
import zlib

import pytest

from wallet.codec.bits import entries, entry_from_left, entry_from_right, gunzip, inflate
from wallet.errors import WalletError
from wallet.model import limits


def test_the_first_entry_is_the_highest_bit_or_the_lowest() -> None:
    data = bytes([0b1011_0001, 0b0000_0110])
    assert [entry_from_left(data, at) for at in range(8)] == [1, 0, 1, 1, 0, 0, 0, 1]
    assert [entry_from_right(data, at) for at in range(8)] == [1, 0, 0, 0, 1, 1, 0, 1]
    assert [entry_from_left(data, at, 2) for at in range(8)] == [2, 3, 0, 1, 0, 0, 1, 2]
    assert [entry_from_right(data, at, 2) for at in range(8)] == [1, 0, 3, 2, 2, 1, 0, 0]
    assert [entry_from_left(data, at, 4) for at in range(4)] == [0xB, 1, 0, 6]
    assert [entry_from_right(data, at, 4) for at in range(4)] == [1, 0xB, 6, 0]
    assert [entry_from_right(data, at, 8) for at in range(2)] == list(data)


def test_an_entry_outside_the_list_is_refused_with_its_size() -> None:
    for index in (-1, 16):
        with pytest.raises(WalletError) as raised:
            entry_from_left(b"ab", index)
        assert (raised.value.rule, raised.value.facts["entries"]) == ("bit-index", 16)
    assert entries(b"abc", 2) == 12
    with pytest.raises(WalletError) as raised:
        entries(b"abc", 3)
    assert raised.value.rule == "bit-width"


def test_what_was_packed_comes_out() -> None:
    data = b"status" * 3000
    assert gunzip(gzip.compress(data)) == data
    assert inflate(zlib.compress(data)) == data
    assert gunzip(gzip.compress(b"")) == b""


@pytest.mark.parametrize("cut", [0, 1, 10, 20, -1])
def test_cut_or_damaged_streams_are_refused(cut: int) -> None:
    for pack, unpack in ((gzip.compress, gunzip), (zlib.compress, inflate)):
        with pytest.raises(WalletError):
            unpack(pack(b"status list " * 9)[:cut])


def test_bytes_after_the_stream_are_refused() -> None:
    for data in (gzip.compress(b"a") + b"x", gzip.compress(b"a") * 2):
        with pytest.raises(WalletError) as raised:
            gunzip(data)
        assert raised.value.facts["fault"] == "trailing-bytes"


def test_one_form_is_not_the_other() -> None:
    with pytest.raises(WalletError) as raised:
        gunzip(zlib.compress(b"a"))
    assert (raised.value.rule, raised.value.facts["fault"]) == ("gzip", "damaged")


def test_a_bomb_is_stopped_at_the_limit() -> None:
    bomb = gzip.compress(b"\0" * (limits.EXPANDED_BYTES + 1))
    with pytest.raises(WalletError) as raised:
        gunzip(bomb)
    assert raised.value.facts["limit"] == "expanded-bytes"
    with pytest.raises(WalletError) as raised:
        inflate(zlib.compress(b"a" * 101), maximum=100)
    assert raised.value.facts["maximum"] == 100
    assert len(inflate(zlib.compress(b"a" * 100), maximum=100)) == 100


def test_a_stream_may_not_grow_beyond_its_ratio(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wallet.codec.bits.EXPANSION_RATIO", 10)
    assert inflate(zlib.compress(bytes(range(200))))
    with pytest.raises(WalletError) as raised:
        inflate(zlib.compress(b"\0" * 10_000))
    assert raised.value.facts["limit"] == "expansion-ratio"
