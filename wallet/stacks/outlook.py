"""How good a half-made plan can still become, if each unit not yet decided counted everywhere."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import assert_never

from wallet.model.stack import All, Choose, Cover, Node, Pool, Slot
from wallet.stacks.problem import LeafForm, Problem, RequirementForm, SumForm, VarietyForm
from wallet.stacks.score import Seated

NONE = Fraction(0)


@dataclass(frozen=True, slots=True)
class Rest:
    """What undecided units could add: by leaf their number and amount by cap, by rule the weight that helps."""

    units: Mapping[str, int]
    amounts: Mapping[tuple[str, int], Fraction]
    weights: Mapping[str, Fraction]
    values: Mapping[str, frozenset[str]]
    some: frozenset[str]


def rests_of(problem: Problem, order: Sequence[int]) -> tuple[Rest, ...]:
    """For each place in the order, what the units from there on could add."""
    rest = Rest({}, {}, {}, {}, frozenset())
    found = [rest]
    for index in reversed(order):
        rest = _grown(problem, rest, index)
        found.append(rest)
    return tuple(reversed(found))


def _grown(problem: Problem, rest: Rest, index: int) -> Rest:
    units, amounts = dict(rest.units), dict(rest.amounts)
    weights, values, some = dict(rest.weights), dict(rest.values), set(rest.some)
    for leaf in problem.leaves.values():
        if (seat := leaf.seats.get(index)) is not None:
            units[leaf.id] = units.get(leaf.id, 0) + 1
            amounts[leaf.id, seat.cap] = amounts.get((leaf.id, seat.cap), NONE) + seat.amount
    for rule in (*problem.requirements, *problem.limits):
        if not isinstance(rule, SumForm | VarietyForm):
            continue
        if not any(index in problem.leaves[leaf].seats for leaf in rule.leaves):
            continue
        if isinstance(rule, VarietyForm):
            if index in rule.values:
                values[rule.id] = values.get(rule.id, frozenset()) | {rule.values[index]}
            continue
        weights[rule.id] = weights.get(rule.id, NONE) + max(NONE, rule.weights.get(index, NONE))
        if rule.some is not None and index in rule.some:
            some.add(rule.id)
    return Rest(units, amounts, weights, values, frozenset(some))


def leaf_outlook(leaf: LeafForm, inside: Sequence[int], rest: Rest) -> Fraction:
    """The most the leaf can still count."""
    totals: dict[int, Fraction] = {}
    for index in inside:
        seat = leaf.seats[index]
        totals[seat.cap] = totals.get(seat.cap, NONE) + seat.amount
    for cap in range(-1, len(leaf.caps)):
        more = rest.amounts.get((leaf.id, cap))
        if more is not None:
            totals[cap] = totals.get(cap, NONE) + more
    counted = sum((min(each, leaf.caps[cap]) if cap >= 0 else each for cap, each in totals.items()), NONE)
    return min(counted, leaf.need)


def node_outlook(problem: Problem, node: Node, where: Seated, rest: Rest) -> tuple[bool, Fraction]:
    """Whether the node may still be satisfied, and the smallest gap it can come to."""
    match node:
        case Slot() | Pool():
            leaf = problem.leaves[node.id]
            missing = leaf.need - leaf_outlook(leaf, tuple(where[node.id]), rest)
            return not missing, missing * leaf.effort
        case Cover():
            cover = problem.covers[node.id]
            return not cover.missing, cover.missing * cover.effort
        case All():
            states = [node_outlook(problem, child, where, rest) for child in node.children]
            return all(ok for ok, _ in states), sum((gap for _, gap in states), NONE)
        case Choose():
            states = [node_outlook(problem, child, where, rest) for child in node.children]
            gaps = sorted(gap for _, gap in states)[: node.minimum]
            return sum(ok for ok, _ in states) >= node.minimum, sum(gaps, NONE)
    assert_never(node)


def sum_can_reach(rule: SumForm, where: Seated, rest: Rest) -> bool:
    """Whether the sum may still come to its bound."""
    counted = [index for leaf in rule.leaves for index in where[leaf]]
    total = sum((rule.weights.get(index, NONE) for index in counted), NONE)
    if total + rest.weights.get(rule.id, NONE) < rule.bound:
        return False
    return rule.some is None or rule.id in rest.some or not rule.some.isdisjoint(counted)


def can_be_met(rule: RequirementForm, where: Seated, rest: Rest) -> bool:
    """Whether a requirement may still be met."""
    if isinstance(rule, SumForm):
        return sum_can_reach(rule, where, rest)
    found = {rule.values[index] for leaf in rule.leaves for index in where[leaf] if index in rule.values}
    return len(found | rest.values.get(rule.id, frozenset())) >= rule.minimum
