"""The fewest credentials that show a set of skills, against trying every set."""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from wallet.present.smallest import smallest_cover

SKILLS = "abcdef"
_sets = st.frozensets(st.sampled_from(SKILLS), max_size=4)


def by_trying(wanted: frozenset[str], offered: dict[str, frozenset[str]]) -> int:
    reachable = wanted & frozenset().union(*offered.values())
    return next(
        size
        for size in range(len(offered) + 1)
        if any(
            reachable <= frozenset().union(*(offered[one] for one in names)) for names in combinations(offered, size)
        )
    )


@given(_sets, st.dictionaries(st.sampled_from("123456"), _sets, max_size=6))
@settings(max_examples=150, deadline=None, derandomize=True)
def test_no_smaller_set_shows_as_much(wanted: frozenset[str], offered: dict[str, frozenset[str]]) -> None:
    found = smallest_cover(wanted, offered)
    shown = frozenset().union(*(offered[one] for one in found))
    assert wanted & frozenset().union(*offered.values()) <= shown
    assert len(found) == by_trying(wanted, offered)


def test_greed_alone_would_take_three() -> None:
    offered = {"big": frozenset("abcd"), "left": frozenset("abe"), "right": frozenset("cdf")}
    assert smallest_cover(frozenset("abcdef"), offered) == ("left", "right")


def test_nothing_wanted_needs_nothing() -> None:
    assert smallest_cover(frozenset(), {"one": frozenset("a")}) == ()
    assert smallest_cover(frozenset("z"), {"one": frozenset("a")}) == ()
