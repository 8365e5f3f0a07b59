"""The smallest part that suffices."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from wallet.service.stacking_shown import fewest


@given(st.integers(0, 30), st.frozensets(st.integers(0, 29), max_size=5))
def test_exactly_what_is_needed_is_left(count: int, needed: frozenset[int]) -> None:
    wanted = {one for one in needed if one < count}
    assert set(fewest(range(count), lambda some: wanted <= set(some))) == wanted


def test_of_what_can_stand_for_each_other_the_last_is_kept() -> None:
    asked: list[int] = []

    def any_of_them(some: Sequence[int]) -> bool:
        asked.append(len(some))
        return bool(some)

    assert fewest(range(16), any_of_them) == (15,)
    assert len(asked) < 16
