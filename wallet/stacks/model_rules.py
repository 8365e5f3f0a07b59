"""Constraints as rows of an integer program."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from itertools import pairwise
from typing import assert_never

from wallet.stacks.groups import Group
from wallet.stacks.months import add_months
from wallet.stacks.problem import (
    BeforeForm,
    LimitForm,
    Problem,
    RequirementForm,
    SameForm,
    SumForm,
    VarietyForm,
    WindowForm,
)
from wallet.stacks.program import Program

ONE = Fraction(1)
Seats = Mapping[tuple[int, str], int]


def add_requirement(program: Program, rule: RequirementForm, groups: Sequence[Group], seats: Seats) -> int:
    """A column that can only be 1 when the requirement is met."""
    met = program.column(1)
    match rule:
        case SumForm():
            weights = _weights(rule, groups, seats)
            lowest = sum((min(Fraction(0), each) * program.upper[col] for col, each in weights.items()), Fraction(0))
            program.at_least({**weights, met: lowest - rule.bound}, lowest)
            if rule.some is not None:
                graded = _columns(rule.leaves, seats, {g for g, each in enumerate(groups) if each.first in rule.some})
                program.at_least({**dict.fromkeys(graded, ONE), met: -ONE}, 0)
        case VarietyForm():
            shown: dict[int, Fraction] = {}
            for value in sorted(set(rule.values.values())):
                having = {g for g, each in enumerate(groups) if rule.values.get(each.first) == value}
                seen = program.column(1)
                program.at_least({**dict.fromkeys(_columns(rule.leaves, seats, having), ONE), seen: -ONE}, 0)
                shown[seen] = ONE
            program.at_least({**shown, met: Fraction(-rule.minimum)}, 0)
        case _:
            assert_never(rule)
    return met


def add_limit(program: Program, problem: Problem, rule: LimitForm, groups: Sequence[Group], seats: Seats) -> None:
    """Rows that no plan may break."""
    match rule:
        case SumForm():
            program.at_least(_weights(rule, groups, seats), rule.bound)
        case SameForm():
            _add_same(program, rule, groups, seats)
        case BeforeForm():
            days = _days(problem, groups, _sitting(rule.first, seats))
            _add_order(program, _days(problem, groups, _sitting(rule.then, seats)), days, 0)
        case WindowForm():
            days = _days(problem, groups, _sitting(rule.leaves, seats))
            _add_order(program, days, days, rule.months)
        case _:
            assert_never(rule)


def _weights(rule: SumForm, groups: Sequence[Group], seats: Seats) -> dict[int, Fraction]:
    scope = set(rule.leaves)
    return {
        column: rule.weights[groups[group].first]
        for (group, leaf), column in seats.items()
        if leaf in scope and groups[group].first in rule.weights
    }


def _columns(leaves: Iterable[str], seats: Seats, wanted: set[int]) -> list[int]:
    scope = set(leaves)
    return [column for (group, leaf), column in seats.items() if leaf in scope and group in wanted]


def _sitting(leaves: Iterable[str], seats: Seats) -> dict[int, int]:
    """Column -> group, in these leaves."""
    scope = set(leaves)
    return {column: group for (group, leaf), column in seats.items() if leaf in scope}


def _add_same(program: Program, rule: SameForm, groups: Sequence[Group], seats: Seats) -> None:
    by_value: dict[str, dict[int, Fraction]] = {}
    chosen: dict[int, Fraction] = {}
    for column, group in _sitting(rule.leaves, seats).items():
        unit = groups[group].first
        if unit in rule.values or unit in rule.alone:
            value = f"={rule.values[unit]}" if unit in rule.values else f"?{unit}"
            by_value.setdefault(value, {})[column] = ONE
    for _, columns in sorted(by_value.items()):
        value_chosen = program.column(1)
        chosen[value_chosen] = ONE
        for column in columns:
            program.at_least({column: -ONE, value_chosen: program.upper[column]}, 0)
    program.at_most(chosen, 1)


def _days(problem: Problem, groups: Sequence[Group], sitting: Mapping[int, int]) -> dict[int, date]:
    return {column: problem.awarded(groups[group].first) for column, group in sitting.items()}


def _add_order(program: Program, early: Mapping[int, date], late: Mapping[int, date], months: int) -> None:
    """No unit in `late` is awarded after the day `months` later than one in `early`.

    For each day of `early` a column says "a unit of this day or before counts"; who is too late for it stays out.
    """
    starts = sorted(set(early.values()))
    ends = [add_months(day, months) for day in starts]
    begun = [program.column(1) for _ in starts]
    for former, later in pairwise(begun):
        program.at_least({later: ONE, former: -ONE}, 0)
    for column, day in early.items():
        program.at_least({column: -ONE, begun[starts.index(day)]: program.upper[column]}, 0)
    for column, day in late.items():
        too_early = bisect_left(ends, day) - 1
        if too_early >= 0:
            room = program.upper[column]
            program.at_least({column: -ONE, begun[too_early]: -room}, -room)
