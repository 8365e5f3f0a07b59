"""Amounts, dates, scales, predicates and usability at their edges."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wallet.model.stack import Conversion
from wallet.model.stack_rules import Numeric, Ordered
from wallet.model.stack_unit import Unit
from wallet.stacks.grades import place_on
from wallet.stacks.holds import all_of, holds, negated
from wallet.stacks.matching import most_pairs
from wallet.stacks.metrics import amount_of
from wallet.stacks.months import add_months
from wallet.stacks.place import read_number
from wallet.stacks.read_definition import definition_from
from wallet.stacks.usability import Reading, reasons_against

Json = dict[str, Any]
DAY = date(2026, 1, 1)


def unit(**more: Any) -> Unit:
    return Unit(**{"id": "u", "title": "U", "issuer": "i1", "awarded": date(2025, 1, 1), **more})


def definition(match: Json, **more: Any) -> Any:
    base = {"model": "stack-rules/1", "id": "d", "version": "1", "title": {"en": "D"}}
    scales = {"band": {"order": ["C", "B", "A"]}, "mark": {"better": "lower"}}
    root = {"id": "s", "type": "slot", "match": match}
    return definition_from({**base, "target": {"metric": "E", "amount": "1"}, "scales": scales, "root": root, **more})


def seen(match: Json, **more: Any) -> bool | None:
    rules = definition(match)
    return holds(rules.root.match, unit(**more), rules, DAY)


def test_numbers_are_exact() -> None:
    assert read_number("7.50") == Fraction(15, 2)
    assert read_number("1.5/2") == Fraction(3, 4)
    assert [read_number(text) for text in ("", "-1", "1/0", ".5", "1e3", "1 ", "١")] == [None] * 7


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        ("2024-01-31", 1, "2024-02-29"),
        ("2023-01-31", 1, "2023-02-28"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2025-03-31", -1, "2025-02-28"),
        ("2025-12-15", 1, "2026-01-15"),
        ("2025-12-15", 999_999, "9999-12-31"),
    ],
)
def test_months(day: str, months: int, expected: str) -> None:
    assert add_months(date.fromisoformat(day), months) == date.fromisoformat(expected)


def test_conversions_take_one_step_and_round_down() -> None:
    rules = (
        Conversion("UK", "E", Fraction(1, 2), None),
        Conversion("hours", "E", Fraction(1, 30), Fraction(1)),
        Conversion("units", "badges", Fraction(3), None),
        Conversion("E", "US", Fraction(1, 2), None),
    )
    assert amount_of(unit(hours=Fraction(89)), "E", rules) == 2
    assert amount_of(unit(hours=Fraction(89), credits={"UK": Fraction(5)}), "E", rules) == Fraction(5, 2)
    assert amount_of(unit(hours=Fraction(89), credits={"E": Fraction(1)}), "E", rules) == 1
    assert amount_of(unit(), "badges", rules) == 3
    assert amount_of(unit(hours=Fraction(60)), "US", rules) is None
    assert amount_of(unit(), "units", ()) == 1


def test_scales() -> None:
    band = Ordered(("C", "B", "A"))
    assert [place_on(band, each) for each in "ABCD"] == [2, 1, 0, None]
    assert place_on(Numeric(higher_is_better=False), "1.3") == Fraction(-13, 10)
    assert place_on(Numeric(higher_is_better=True), "-2") == -2
    assert place_on(Numeric(higher_is_better=True), "9" * 40) is None


three_valued = st.sampled_from([True, False, None])


@given(st.lists(three_valued, max_size=5))
@settings(deadline=None, derandomize=True, max_examples=60)
def test_conjunction_is_certain_only_when_no_filling_of_the_gaps_could_change_it(parts: list[bool | None]) -> None:
    fillings = [[True if part is None else part for part in parts], [False if part is None else part for part in parts]]
    outcomes = {all(filling) for filling in fillings}
    assert all_of(parts) == (outcomes.pop() if len(outcomes) == 1 else None)
    assert negated(negated(all_of(parts))) == all_of(parts)


def test_what_is_not_stated_is_unknown() -> None:
    asks: list[Json] = [
        {"level": {"framework": "EQF"}},
        {"subject": ["01"]},
        {"skill": {"anyOf": ["s"]}},
        {"evidence": ["assessed"]},
        {"mode": ["online"]},
        {"assessment": {"supervised": True}},
        {"grade": {"scale": "band", "min": "B"}},
        {"passed": True},
        {"amount": {"metric": "E"}},
    ]
    assert [seen(ask) for ask in asks] == [None] * len(asks)
    assert [seen({"not": ask}) for ask in asks] == [None] * len(asks)
    known: list[Json] = [{"tag": ["a"]}, {"code": ["a"]}, {"usedFor": []}, {"has": ["grade"]}, {"issuer": ["i2"]}]
    assert [seen(ask) for ask in known] == [False] * len(known)


def test_an_assessment_that_differs_is_no_even_if_another_flag_is_missing() -> None:
    ask = {"assessment": {"supervised": True, "idVerified": True}}
    assert seen(ask, assessment={"supervised": False}) is False
    assert seen(ask, assessment={"supervised": True}) is None


def test_all_reasons_are_told_and_the_replaced_unit_names_its_own() -> None:
    rules = definition({"always": True}, require=[{"id": "online", "if": {"mode": ["online"]}}])
    old = unit(id="old", mode="online")
    new = unit(id="new", mode="online", supersedes=("old", "new"))
    bad = unit(id="bad", mode="onsite", passed=False, awarded=date(2027, 1, 1))
    quiet = unit(id="quiet", supersedes=("new",))
    found = reasons_against([old, new, bad, quiet], rules, DAY, Reading.STRICT)
    assert found == {
        "old": ("superseded",),
        "bad": ("not-passed", "not-yet-awarded", "require:online"),
        "quiet": ("unknown:online",),
    }
    assert "quiet" not in reasons_against([old, bad, quiet], rules, DAY, Reading.POTENTIAL)


@given(st.lists(st.lists(st.integers(0, 4), max_size=3), max_size=6), st.integers(1, 2))
@settings(deadline=None, derandomize=True, max_examples=100)
def test_pairs_are_as_many_as_possible(wishes: list[list[int]], room: int) -> None:
    found = most_pairs(wishes, dict.fromkeys(range(5), room))
    assert all(right in wishes[left] for left, right in found.items())
    assert all(list(found.values()).count(right) <= room for right in found.values())

    def most(left: int, used: tuple[int, ...]) -> int:
        if left == len(wishes):
            return 0
        with_one = [1 + most(left + 1, (*used, r)) for r in set(wishes[left]) if used.count(r) < room]
        return max([most(left + 1, used), *with_one])

    assert len(found) == most(0, ())
