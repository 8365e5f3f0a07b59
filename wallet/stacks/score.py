"""A plan judged exactly: is it allowed, and how good is it? Nothing here trusts a solver."""

from collections.abc import Collection, Mapping
from fractions import Fraction
from typing import assert_never

from wallet.model.stack import All, Choose, Cover, Node, Pool, Slot, leaves_of
from wallet.model.stack_answer import Objective
from wallet.stacks.months import add_months
from wallet.stacks.problem import (
    Assignment,
    BeforeForm,
    LeafForm,
    Problem,
    RuleForm,
    SameForm,
    SumForm,
    VarietyForm,
    WindowForm,
)

Seated = Mapping[str, Collection[int]]


def seated(problem: Problem, assignment: Assignment) -> Seated:
    """Leaf id -> the units that count there."""
    found: dict[str, list[int]] = {leaf: [] for leaf in problem.leaves}
    for index, leaf in sorted(assignment.items()):
        found[leaf].append(index)
    return found


def broken_rule(problem: Problem, assignment: Assignment) -> str | None:
    """The id of a node or limit that the plan breaks, `repeats` for a shared code; None for an allowed plan."""
    where = seated(problem, assignment)
    for leaf in problem.leaves.values():
        if not _leaf_allows(leaf, where[leaf.id]):
            return leaf.id
    for group in problem.repeats:
        if sum(index in assignment for index in group) > 1:
            return "repeats"
    crowded = _crowded_choice(problem.root, where)
    if crowded is not None:
        return crowded
    return next((limit.id for limit in problem.limits if not rule_met(problem, limit, where)), None)


def objective_of(problem: Problem, assignment: Assignment) -> Objective:
    """The five goals of an allowed plan."""
    where = seated(problem, assignment)
    met = sum(rule_met(problem, each, where) for each in problem.requirements)
    satisfied, deficit = node_state(problem, problem.root, where)
    return Objective(
        award=satisfied and met == len(problem.requirements),
        deficit=deficit,
        constraints_met=met,
        spent=sum((problem.spent[index] for index in assignment), Fraction(0)),
        units=len(assignment),
    )


def counted_amount(leaf: LeafForm, units: Collection[int]) -> Fraction:
    """What a leaf counts of the units in it: whole, but each cap's share cut off at the cap."""
    by_cap: dict[int, Fraction] = {}
    for index in units:
        seat = leaf.seats[index]
        by_cap[seat.cap] = by_cap.get(seat.cap, Fraction(0)) + seat.amount
    return sum((min(total, leaf.caps[cap]) if cap >= 0 else total for cap, total in by_cap.items()), Fraction(0))


def node_state(problem: Problem, node: Node, where: Seated) -> tuple[bool, Fraction]:
    """Whether a node is satisfied, and its gap times effort."""
    match node:
        case Slot() | Pool():
            leaf = problem.leaves[node.id]
            missing = max(Fraction(0), leaf.need - counted_amount(leaf, where[node.id]))
            return not missing, missing * leaf.effort
        case Cover():
            cover = problem.covers[node.id]
            return not cover.missing, cover.missing * cover.effort
        case All():
            states = [node_state(problem, child, where) for child in node.children]
            return all(state for state, _ in states), sum((gap for _, gap in states), Fraction(0))
        case Choose():
            states = [node_state(problem, child, where) for child in node.children]
            gaps = sorted(gap for _, gap in states)[: node.minimum]
            return sum(state for state, _ in states) >= node.minimum, sum(gaps, Fraction(0))
    assert_never(node)


def rule_met(problem: Problem, rule: RuleForm, where: Seated) -> bool:
    """Whether the counted units fulfil a rule."""
    match rule:
        case SumForm(leaves=leaves, weights=weights, bound=bound, some=some):
            counted = [index for leaf in leaves for index in where[leaf]]
            total = sum((weights.get(index, Fraction(0)) for index in counted), Fraction(0))
            return total >= bound and (some is None or not some.isdisjoint(counted))
        case VarietyForm(leaves=leaves, values=values, minimum=minimum):
            found = {values[index] for leaf in leaves for index in where[leaf] if index in values}
            return len(found) >= minimum
        case SameForm(leaves=leaves, values=values, alone=alone):
            counted = [index for leaf in leaves for index in where[leaf]]
            different = len({values[index] for index in counted if index in values})
            silent = sum(index in alone for index in counted)
            return different + silent <= 1
        case BeforeForm(first=first, then=then):
            firsts = [problem.awarded(index) for leaf in first for index in where[leaf]]
            thens = [problem.awarded(index) for leaf in then for index in where[leaf]]
            return not firsts or not thens or max(firsts) <= min(thens)
        case WindowForm(leaves=leaves, months=months):
            days = [problem.awarded(index) for leaf in leaves for index in where[leaf]]
            return not days or add_months(min(days), months) >= max(days)
    assert_never(rule)


def _leaf_allows(leaf: LeafForm, units: Collection[int]) -> bool:
    if any(index not in leaf.seats for index in units):
        return False
    if leaf.most_units is not None and len(units) > leaf.most_units:
        return False
    total = sum((leaf.seats[index].amount for index in units), Fraction(0))
    return leaf.most_amount is None or total <= leaf.most_amount


def _crowded_choice(node: Node, where: Seated) -> str | None:
    if isinstance(node, Choose) and node.maximum is not None:
        in_use = sum(any(where[leaf.id] for leaf in leaves_of(child)) for child in node.children)
        if in_use > node.maximum:
            return node.id
    if isinstance(node, All | Choose):
        return next((found for child in node.children if (found := _crowded_choice(child, where))), None)
    return None
