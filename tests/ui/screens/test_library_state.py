"""Which credentials the list shows, and in which order."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from ui.screens.library.state import (
    Empty,
    Filter,
    LibraryState,
    Order,
    belongs,
    counts,
    emptiness,
    entries,
    filter_word,
    meta_of,
    order_word,
    spoken,
)
from wallet.model.record import Row, Summary
from wallet.model.report import Verdict

NOW = datetime(2026, 6, 1, tzinfo=UTC)


def row(name: str, issuer: str, verdict: Verdict = Verdict.VALID, *, days: int = 0, level: int | None = None) -> Row:
    summary = Summary(name, f"did:example:{issuer}", issuer, "vc-jwt", "open-badges-3", level=level)
    return Row(name, name, "json", summary, NOW - timedelta(days=days), verdict, NOW, True)


ROWS = (
    row("Soil", "Beta", days=3, level=6),
    row("Air", "Alpha", Verdict.EXPIRED, days=1),
    row("Water", "Alpha", days=2, level=7),
)
STATE = LibraryState(ROWS, loaded=True)


def names(state: LibraryState) -> list[str]:
    return [one.row.id for one in entries(state, NOW)]


def test_newest_come_first() -> None:
    assert names(STATE) == ["Air", "Water", "Soil"]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Order.TITLE, ["Air", "Soil", "Water"]),
        (Order.ISSUER, ["Air", "Water", "Soil"]),
        (Order.LEVEL, ["Water", "Soil", "Air"]),
    ],
)
def test_orders(order: Order, expected: list[str]) -> None:
    assert names(replace(STATE, order=order)) == expected


def test_groups_get_one_heading_each() -> None:
    heads = [one.head for one in entries(replace(STATE, order=Order.ISSUER), NOW)]
    assert heads == ["Alpha", "", "Beta"]


def test_chips_filter_and_count() -> None:
    assert names(replace(STATE, chosen=Filter.VERIFIED)) == ["Water", "Soil"]
    assert names(replace(STATE, chosen=Filter.ATTENTION)) == ["Air"]
    assert counts(ROWS, NOW) == {Filter.ALL: 3, Filter.VERIFIED: 2, Filter.ATTENTION: 1, Filter.ENDING: 0}


def test_ending_soon_is_within_sixty_days_and_not_over() -> None:
    def ends(days: int) -> Row:
        one = row("X", "Y")
        return replace(one, summary=replace(one.summary, valid_until=NOW + timedelta(days=days)))

    assert belongs(ends(10), Filter.ENDING, NOW)
    assert not belongs(ends(-1), Filter.ENDING, NOW)
    assert not belongs(ends(90), Filter.ENDING, NOW)


def test_a_search_narrows_the_list() -> None:
    assert names(replace(STATE, found=frozenset({"Soil"}))) == ["Soil"]
    assert names(replace(STATE, found=frozenset())) == []


def test_an_empty_list_says_why() -> None:
    assert emptiness(LibraryState(), 0) is Empty.LOADING
    assert emptiness(LibraryState(loaded=True), 0) is Empty.NOTHING
    assert emptiness(STATE, 0) is Empty.NO_MATCH
    assert emptiness(STATE, 2) is None


def test_a_row_is_spoken_with_its_state() -> None:
    assert spoken(ROWS[1], NOW).startswith("Air, Alpha, ")
    assert spoken(ROWS[1], NOW).endswith("Expired")


def test_a_row_shows_its_level() -> None:
    assert meta_of(ROWS[0]).startswith("EQF 6 · ")


def test_each_chip_and_order_has_a_word() -> None:
    assert all(filter_word(one) for one in Filter)
    assert len({order_word(one) for one in Order}) == len(Order)
