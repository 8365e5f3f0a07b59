"""The keyed sum over rows: order does not matter, everything else does."""

from wallet.vault.tally import Tally, Total

ROWS = [
    ("t", 1, "a"),
    ("t", "1", "a"),
    ("t", b"1", "a"),
    ("t", None, "a"),
    ("t", 1, "", "a"),
    ("u", 1, "a"),
    ("t", 1.0, "a"),
]


def total(rows: list[tuple[object, ...]], key: bytes = b"k" * 32) -> Total:
    tally = Tally(key)
    for row in rows:
        tally.mix(1, *row)
    return tally.total


def test_order_does_not_matter() -> None:
    assert total(ROWS) == total(ROWS[::-1])


def test_no_two_rows_weigh_the_same() -> None:
    assert len({total([row]).value for row in ROWS}) == len(ROWS)
    assert total([("t", "ab", "c")]) != total([("t", "a", "bc")])


def test_what_is_taken_away_is_gone() -> None:
    tally = Tally(b"k" * 32)
    tally.mix(1, "t", 1)
    before = tally.total
    tally.mix(1, "t", 2)
    tally.mix(-1, "t", 2)
    assert tally.total == before
    tally.mix(-1, "t", 1)
    assert tally.total.value == 0


def test_a_row_twice_is_not_a_row_once_or_none() -> None:
    assert len({total([ROWS[0]] * times).value for times in range(4)}) == 4


def test_the_sum_needs_the_key() -> None:
    assert total(ROWS) != total(ROWS, b"l" * 32)


def test_a_state_is_its_version_too() -> None:
    assert Total(5, 1).state() != Total(5, 2).state()
    assert len(Total(5, 1).spelled()) == 32
