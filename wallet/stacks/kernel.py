"""The least costs, looked for first among the few columns that matter, with a bound that is exact.

The relaxed optimum says which columns are worth looking at (a small program is quick) and, from its prices, below which
costs nothing can lie: any prices give such a bound (weak duality), and here it is reckoned in whole numbers. A plan
that reaches the bound needs no further proof.
"""

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from math import ceil

from wallet.model.tick import Tick
from wallet.stacks.highs import Ending, Outcome, Relaxed, Solve, relax, solve
from wallet.stacks.program import whole_scale

LEAST_SEATS, SEATS_FOR_EACH = 6, 3
"""So many seats of a leaf are looked at first: at least, and for each unit that it needs."""
PRICE_STEPS = 2**24
"""Prices are cut to whole multiples of one over this."""
IN_USE = 1e-6
SHARE = 0.4
"""Of the time, for the few columns."""


def least(question: Solve, wanted: Mapping[str, tuple[int, Mapping[int, int]]], tick: Tick) -> Outcome:
    """A proposal for the least costs; `wanted` is, for each leaf, how many units it needs and its columns by group.

    Costs may only be asked of whole columns.
    """
    relaxed = relax(question, tick)
    if relaxed is None:
        return solve(question, tick)
    spent, bound = relaxed.seconds, bound_of(question, relaxed)
    first = _first(question, relaxed, wanted)
    near = None
    if len(first) > len(question.fixed):
        near = solve(replace(question, fixed=first, seconds=question.seconds * SHARE), tick)
        spent += near.seconds
        if _cost(question, near) is not None and _cost(question, near) == bound:
            return Outcome(Ending.OPTIMAL, near.values, spent)
    found = solve(replace(question, seconds=max(0.01, question.seconds - spent)), tick)
    spent += found.seconds
    if found.ending is Ending.INFEASIBLE:
        return replace(found, seconds=spent)
    cost, other = _cost(question, found), None if near is None else _cost(question, near)
    if near is not None and other is not None and (cost is None or other < cost):
        return Outcome(Ending.OPTIMAL if other == bound else Ending.FOUND, near.values, spent)
    return Outcome(Ending.OPTIMAL if cost is not None and cost == bound else found.ending, found.values, spent)


def bound_of(question: Solve, relaxed: Relaxed) -> int:
    """A whole number below which the costs, made whole, cannot lie; exact whatever the prices are worth."""
    prices = [max(0, round(price * PRICE_STEPS)) for price in relaxed.prices]
    scale, program = whole_scale(question.costs), question.program
    slopes = [0] * len(program.upper)
    for column, cost in question.costs.items():
        slopes[column] = int(cost * scale) * PRICE_STEPS
    total = Fraction(0)
    for price, row in zip(prices, program.rows, strict=True):
        if price:
            total += price * row.bound
            for column, weight in row.weights.items():
                slopes[column] -= price * weight
    for column, slope in enumerate(slopes):
        if column in question.fixed:
            total += slope * question.fixed[column]
        elif slope < 0:
            total += slope * program.upper[column]
    return ceil(total / PRICE_STEPS)


def _first(
    question: Solve, relaxed: Relaxed, wanted: Mapping[str, tuple[int, Mapping[int, int]]]
) -> Mapping[int, Fraction]:
    """What is fixed, with all columns of leaves at 0 that are not in use and not among the cheapest of their leaf."""
    kept: dict[int, int] = {}
    open_columns: set[int] = set()
    every = sorted(wanted.items(), key=lambda each: (len(each[1][1]), each[0]))
    for _, (need, columns) in every:
        def order(column: int, group_of: Mapping[int, int] = columns) -> tuple[bool, float, int, int]:
            unused = relaxed.values[column] < IN_USE
            return unused, round(abs(relaxed.slopes[column]), 3) * unused, kept.get(group_of[column], 0), column

        looked_at = sorted(columns, key=order)
        for column in looked_at[: max(LEAST_SEATS, need * SEATS_FOR_EACH)]:
            kept[columns[column]] = kept.get(columns[column], 0) + 1
            open_columns.add(column)
        open_columns.update(column for column in columns if relaxed.values[column] >= IN_USE)
    closed = {column for _, (_, columns) in every for column in columns} - open_columns
    return {**dict.fromkeys(closed, Fraction(0)), **question.fixed}


def _cost(question: Solve, outcome: Outcome) -> int | None:
    if not outcome.values:
        return None
    scale = whole_scale(question.costs)
    return sum(int(cost * scale) * round(outcome.values[column]) for column, cost in question.costs.items())
